<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AlignedTakes</name>
    <message>
        <source>“%1” and “%2” have no bars in common.</source>
        <translation>「%1」と「%2」には共通する小節がありません。</translation>
    </message>
    <message>
        <source>Put together takes that were made from the same song.</source>
        <translation>同じ曲から作ったテイクを組み合わせてください。</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not run together, from %3 on.</source>
        <translation>「%1」と「%2」は%3から先がそろっていません。</translation>
    </message>
    <message>
        <source>Compare them two by two, and keep only the new bars.</source>
        <translation>2つずつ比較して、新しい小節だけを残してください。</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The account has no credits left.</source>
        <translation>アカウントのクレジットがなくなりました。</translation>
    </message>
    <message>
        <source>Top up the account on the provider&apos;s website, then send this again.</source>
        <translation>提供元のWebサイトでアカウントにチャージしてから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The service does not know this token.</source>
        <translation>サービスがこのトークンを認識できません。</translation>
    </message>
    <message>
        <source>Enter the token again in Settings, exactly as the provider shows it.</source>
        <translation>設定で、提供元の表示どおりにトークンを入力し直してください。</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>トークンの有効期限が切れています。</translation>
    </message>
    <message>
        <source>Make a new token on the provider&apos;s website and enter it in Settings.</source>
        <translation>提供元のWebサイトで新しいトークンを作成し、設定で入力してください。</translation>
    </message>
    <message>
        <source>The token does not belong to this service.</source>
        <translation>このトークンはこのサービスのものではありません。</translation>
    </message>
    <message>
        <source>Check in Settings that the token and the service address belong together.</source>
        <translation>設定で、トークンとサービスのアドレスが対応しているか確認してください。</translation>
    </message>
    <message>
        <source>The service got no token.</source>
        <translation>サービスにトークンが届いていません。</translation>
    </message>
    <message>
        <source>Enter your token in Settings.</source>
        <translation>設定でトークンを入力してください。</translation>
    </message>
    <message>
        <source>There is no song service at this address.</source>
        <translation>このアドレスに音楽生成サービスはありません。</translation>
    </message>
    <message>
        <source>Check the service address in Settings.</source>
        <translation>設定でサービスのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The service does not offer this action.</source>
        <translation>サービスはこのアクションに対応していません。</translation>
    </message>
    <message>
        <source>Choose another action or model, or try again when the service offers it.</source>
        <translation>別のアクションやモデルを選ぶか、サービスが対応してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The service has switched this off for the account.</source>
        <translation>サービスがこのアカウントではこの機能を無効にしています。</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support to switch it on; give them the trace id.</source>
        <translation>提供元のサポートに有効化を依頼してください。その際、トレースIDを伝えてください。</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>ディスクに空きがありません。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>空きを確保してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file is no longer at its address.</source>
        <translation>ファイルがそのアドレスにもうありません。</translation>
    </message>
    <message>
        <source>Try again: the service is then asked for a fresh address.</source>
        <translation>もう一度お試しください。サービスに新しいアドレスを問い合わせます。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>Check that the library folder exists and can be written to, then try again.</source>
        <translation>ライブラリのフォルダがあり、書き込めることを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a sentence without its full stop, %2 the service&apos;s own words</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>サービスに接続できませんでした。</translation>
    </message>
    <message>
        <source>The connection to the service was lost.</source>
        <translation>サービスとの接続が切れました。</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>サービスから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The service did not accept the token.</source>
        <translation>サービスがトークンを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The service asks for a payment that Riffdesk cannot make.</source>
        <translation>サービスが、Riffdeskでは行えない支払いを求めています。</translation>
    </message>
    <message>
        <source>The service refused the text.</source>
        <translation>サービスがテキストを拒否しました。</translation>
    </message>
    <message>
        <source>The service gets too many requests from this account.</source>
        <translation>このアカウントからのリクエストが多すぎます。</translation>
    </message>
    <message>
        <source>The service does not know this address.</source>
        <translation>サービスがこのアドレスを認識できません。</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>リクエストは送信されませんでした。</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>サービスがリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>The service has a problem (status %1).</source>
        <translation>サービスに問題が発生しています（ステータス%1）。</translation>
    </message>
    <message>
        <source>The service could not finish this.</source>
        <translation>サービスが処理を完了できませんでした。</translation>
    </message>
    <message>
        <source>The service sent an answer that cannot be used.</source>
        <translation>サービスの応答が正しくありません。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>Check again whether the song was made before you send it anew: it may have been charged.</source>
        <translation>もう一度送信する前に、曲ができていないか再確認してください。すでに課金されている可能性があります。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the network and the service address, then try again.</source>
        <translation>ネットワークとサービスのアドレスを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>ネットワークを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Enter a new token in Settings.</source>
        <translation>設定で新しいトークンを入力してください。</translation>
    </message>
    <message>
        <source>Use an account with credits and its token instead.</source>
        <translation>クレジットのあるアカウントとそのトークンを使ってください。</translation>
    </message>
    <message>
        <source>Change the prompt or the lyrics, then create again.</source>
        <translation>プロンプトか歌詞を変えて、もう一度作成してください。</translation>
    </message>
    <message>
        <source>Wait %1 s, then try again.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1秒待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>1分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Correct what is named here, then try again.</source>
        <translation>示された点を直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the form, then create again.</source>
        <translation>フォームを確認してから、もう一度作成してください。</translation>
    </message>
    <message>
        <source>Try again later; if it stays, give the trace id to the provider&apos;s support.</source>
        <translation>後でもう一度お試しください。直らない場合は、提供元のサポートにトレースIDを伝えてください。</translation>
    </message>
    <message>
        <source>Check the service address in Settings; if it is right, tell the provider&apos;s support.</source>
        <translation>設定でサービスのアドレスを確認してください。正しい場合は、提供元のサポートに連絡してください。</translation>
    </message>
    <message>
        <source>Send it again whenever you like.</source>
        <translation>いつでももう一度送信できます。</translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation>サービスは理由を示していません。</translation>
    </message>
    <message>
        <source>The service named an address of this computer or its network for the file, where nothing is fetched for a service elsewhere.</source>
        <translation>サービスがファイルのアドレスとして、このコンピュータまたはそのネットワークのアドレスを示しました。外部のサービスのためにそこから取得することはありません。</translation>
    </message>
    <message>
        <source>Fetch again later; if it stays, tell the provider&apos;s support.</source>
        <translation>後で再取得してください。直らない場合は、提供元のサポートに連絡してください。</translation>
    </message>
    <message>
        <source>A web page came instead of the file.</source>
        <translation>ファイルの代わりにWebページが届きました。</translation>
    </message>
    <message>
        <source>If this network asks people to sign in, do so with the browser, then fetch again.</source>
        <translation>このネットワークでログインが必要な場合は、ブラウザでログインしてから再取得してください。</translation>
    </message>
    <message>
        <source>What came is not the file that was asked for.</source>
        <translation>届いたのは要求したファイルではありません。</translation>
    </message>
    <message>
        <source>The file that came is damaged.</source>
        <translation>届いたファイルは壊れています。</translation>
    </message>
    <message>
        <source>It is kept beside the song. Fetch again later; if it stays, tell the provider&apos;s support.</source>
        <translation>ファイルは曲のそばに残してあります。後で再取得してください。直らない場合は、提供元のサポートに連絡してください。</translation>
    </message>
    <message>
        <source>The proxy cannot be used.</source>
        <translation>プロキシを使えません。</translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then try again.</source>
        <translation>設定でプロキシを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file could not be fetched.</source>
        <translation>ファイルを取得できませんでした。</translation>
    </message>
    <message>
        <source>Check the network, then fetch again: it goes on where it stopped.</source>
        <translation>ネットワークを確認してから再取得してください。中断したところから続きます。</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Reading the audio was stopped.</source>
        <translation>オーディオの読み込みが中止されました。</translation>
    </message>
    <message>
        <source>Convert it to stereo first.</source>
        <translation>先にステレオに変換してください。</translation>
    </message>
    <message>
        <source>The audio file “%1” cannot be read.</source>
        <translation>オーディオファイル「%1」を読み込めません。</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>ファイルがまだあり、読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>The audio file “%1” is empty.</source>
        <translation>オーディオファイル「%1」は空です。</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>もう一度ダウンロードするか書き出してください。</translation>
    </message>
    <message>
        <source>“%1” holds no sound that can be played; it may be damaged.</source>
        <translation>「%1」に再生できる音がありません。壊れている可能性があります。</translation>
    </message>
    <message>
        <source>Download it again, or choose an M4A, MP3, FLAC, WAV or Ogg file.</source>
        <translation>もう一度ダウンロードするか、M4A、MP3、FLAC、WAV、Oggのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The sound is longer than six hours.</source>
        <translation>音声が6時間を超えています。</translation>
    </message>
    <message>
        <source>Cut it into shorter pieces first.</source>
        <translation>先に短く分割してください。</translation>
    </message>
    <message numerus="yes">
        <source>The sound has %n channels in an unknown order.</source>
        <translation>
            <numerusform>チャンネルが%n個あり、並び順が不明です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The loudness of the song cannot be measured.</source>
        <translation>曲のラウドネスを測定できません。</translation>
    </message>
    <message>
        <source>It is played as loud as it is.</source>
        <translation>元の音量のまま再生します。</translation>
    </message>
    <message>
        <source>“%1” holds no pictures that can be shown.</source>
        <translation>「%1」に表示できる画像がありません。</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>This did not work for a reason that Riffdesk does not know.</source>
        <translation>Riffdeskの把握していない理由でうまくいきませんでした。</translation>
    </message>
    <message>
        <source>Start Riffdesk again. If it stays, please report it.</source>
        <translation>Riffdeskを再起動してください。直らない場合はご報告ください。</translation>
    </message>
</context>
<context>
    <name>BoundedJson</name>
    <message>
        <source>It is too large.</source>
        <translation>大きすぎます。</translation>
    </message>
    <message>
        <source>It is nested too deeply or holds too many values.</source>
        <translation>入れ子が深すぎるか、値が多すぎます。</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>JSONではありません。</translation>
    </message>
</context>
<context>
    <name>CallbackListener</name>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>ポート%1は別のプログラムが使っています。</translation>
    </message>
    <message>
        <source>Choose another port, or end that program and switch receiving off and on again.</source>
        <translation>別のポートを選ぶか、そのプログラムを終了して受信をいったんオフにし、オンに戻してください。</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The catalogue file %1 could not be read: %2.</source>
        <translation>カタログファイル%1を読み込めませんでした：%2。</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>ファイルのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>JSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>The catalogue cannot be read. %1</source>
        <translation>カタログを読み込めません。%1</translation>
    </message>
    <message>
        <source>The catalogue is not of version 1.</source>
        <translation>カタログがバージョン1ではありません。</translation>
    </message>
    <message>
        <source>The catalogue has over 1,000 rows.</source>
        <translation>カタログが1,000行を超えています。</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌詞</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>インスト</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Source song</source>
        <translation>元の曲</translation>
    </message>
    <message>
        <source>Continue at</source>
        <translation>続ける位置</translation>
    </message>
    <message>
        <source>Section start</source>
        <translation>セクションの開始</translation>
    </message>
    <message>
        <source>Section end</source>
        <translation>セクションの終了</translation>
    </message>
    <message>
        <source>Weirdness</source>
        <translation>奇抜さ</translation>
    </message>
    <message>
        <source>Lyrics strength</source>
        <translation>歌詞の忠実度</translation>
    </message>
    <message>
        <source>Sound strength</source>
        <translation>プロンプトの忠実度</translation>
    </message>
    <message>
        <source>Cover strength</source>
        <translation>原曲への近さ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Style to avoid</source>
        <translation>避けたいスタイル</translation>
    </message>
    <message>
        <source>Lyric prompt</source>
        <translation>歌詞のプロンプト</translation>
    </message>
    <message>
        <source>Second song</source>
        <translation>2つ目の曲</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>コールバックアドレス</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>カバー</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>Replace section</source>
        <translation>セクションを置き換え</translation>
    </message>
    <message>
        <source>Swap vocals</source>
        <translation>ボーカルを差し替え</translation>
    </message>
    <message>
        <source>Swap instrumentals</source>
        <translation>伴奏を差し替え</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>ステム</translation>
    </message>
    <message>
        <source>Cover an upload</source>
        <translation>アップロードをカバー</translation>
    </message>
    <message>
        <source>Extend an upload</source>
        <translation>アップロードを延長</translation>
    </message>
    <message>
        <source>Replace section of an upload</source>
        <translation>アップロードの一部を置き換え</translation>
    </message>
    <message>
        <source>Style or idea</source>
        <translation>スタイルやアイデア</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>ボーカル</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>自作の歌詞</translation>
    </message>
    <message>
        <source>Lossless WAV</source>
        <translation>ロスレスWAV</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ビデオ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>CatalogueReader</name>
    <message>
        <source>Correct the catalogue file, or remove it to use the built-in table.</source>
        <translation>カタログファイルを直すか、削除して内蔵の表を使ってください。</translation>
    </message>
    <message>
        <source>%1 has no name.</source>
        <translation>%1に名前がありません。</translation>
    </message>
    <message>
        <source>%1 has a name that is too long or cannot be shown.</source>
        <translation>%1の名前が長すぎるか、表示できません。</translation>
    </message>
    <message>
        <source>The table names no model.</source>
        <translation>表にモデルがありません。</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>モデル%1</translation>
    </message>
    <message>
        <source>Model “%1” is there twice.</source>
        <translation>モデル「%1」が重複しています。</translation>
    </message>
    <message>
        <source>Model “%1” is a second default.</source>
        <translation>モデル「%1」は2つ目の既定値です。</translation>
    </message>
    <message>
        <source>Parameter “%1” cannot be compared with “%2”.</source>
        <translation>パラメータ「%1」は「%2」と比較できません。</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>パラメータ%1</translation>
    </message>
    <message>
        <source>The label of parameter “%1”</source>
        <translation>パラメータ「%1」のラベル</translation>
    </message>
    <message>
        <source>Parameter “%1” is there twice or has a reserved name.</source>
        <translation>パラメータ「%1」が重複しているか、予約された名前です。</translation>
    </message>
    <message>
        <source>Parameter “%1” has an unknown kind.</source>
        <translation>パラメータ「%1」の種類が不明です。</translation>
    </message>
    <message>
        <source>Parameter “%1” has an unknown rule for when it is sent.</source>
        <translation>パラメータ「%1」の送信条件が不明です。</translation>
    </message>
    <message>
        <source>Parameter “%1” has a length that cannot be.</source>
        <translation>パラメータ「%1」の長さが不正です。</translation>
    </message>
    <message>
        <source>Parameter “%1” has a range that cannot be.</source>
        <translation>パラメータ「%1」の範囲が不正です。</translation>
    </message>
    <message>
        <source>Parameter “%1” cannot be sent as shown: it has no default.</source>
        <translation>パラメータ「%1」は既定値がないため、表示どおりに送信できません。</translation>
    </message>
    <message>
        <source>Parameter “%1” is a number and cannot be sent empty.</source>
        <translation>パラメータ「%1」は数値なので、空のまま送信できません。</translation>
    </message>
    <message>
        <source>Parameter “%1” has a default that does not hold.</source>
        <translation>パラメータ「%1」の既定値が無効です。</translation>
    </message>
    <message>
        <source>The table names no action.</source>
        <translation>表にアクションがありません。</translation>
    </message>
    <message>
        <source>Action “%1” falls back to an unknown action.</source>
        <translation>アクション「%1」の代替先が不明なアクションです。</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>アクション%1</translation>
    </message>
    <message>
        <source>The label of action “%1”</source>
        <translation>アクション「%1」のラベル</translation>
    </message>
    <message>
        <source>Action “%1” is there twice.</source>
        <translation>アクション「%1」が重複しています。</translation>
    </message>
    <message>
        <source>Action “%1” has an unknown source.</source>
        <translation>アクション「%1」の入力元が不明です。</translation>
    </message>
    <message>
        <source>Action “%1” has an unknown result.</source>
        <translation>アクション「%1」の結果が不明です。</translation>
    </message>
    <message>
        <source>Action “%1” needs “%2”, but does not allow it.</source>
        <translation>アクション「%1」は「%2」を必要としますが、許可していません。</translation>
    </message>
    <message>
        <source>Action “%1” has a “%2” that is not a list.</source>
        <translation>アクション「%1」の「%2」がリストではありません。</translation>
    </message>
    <message>
        <source>Action “%1” names “%2”, but no parameter does.</source>
        <translation>アクション「%1」に「%2」とありますが、その名前のパラメータはありません。</translation>
    </message>
    <message>
        <source>Action “%1” names “%2” twice.</source>
        <translation>アクション「%1」に「%2」が重複しています。</translation>
    </message>
    <message>
        <source>A choice of parameter “%1”</source>
        <translation>パラメータ「%1」の選択肢</translation>
    </message>
    <message>
        <source>Parameter “%1” needs between 2 and %2 choices.</source>
        <translation>パラメータ「%1」には2〜%2個の選択肢が必要です。</translation>
    </message>
    <message>
        <source>Action “%1” has a result of another table.</source>
        <translation>アクション「%1」の結果が別の表のものです。</translation>
    </message>
    <message>
        <source>Action “%1” has no endpoint of its own.</source>
        <translation>アクション「%1」に固有のエンドポイントがありません。</translation>
    </message>
</context>
<context>
    <name>CliPrint</name>
    <message>
        <source>(trace id %1)</source>
        <translation>（トレースID %1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>mirror the window, as for Arabic</source>
        <translation>ウィンドウを左右反転する（アラビア語などの表示）</translation>
    </message>
    <message>
        <source>draw the controls on top of this Qt style</source>
        <translation>このQtスタイルを土台に部品を描画する</translation>
    </message>
    <message>
        <source>apply this Qt style sheet</source>
        <translation>このQtスタイルシートを適用する</translation>
    </message>
    <message>
        <source>the window system: xcb, wayland, offscreen …</source>
        <translation>ウィンドウシステム：xcb、wayland、offscreen …</translation>
    </message>
    <message>
        <source>the desktop whose settings to follow</source>
        <translation>設定に従うデスクトップ環境</translation>
    </message>
    <message>
        <source>where to look for window systems</source>
        <translation>ウィンドウシステムを探す場所</translation>
    </message>
    <message>
        <source>load this input plugin</source>
        <translation>この入力プラグインを読み込む</translation>
    </message>
    <message>
        <source>the X display to open on</source>
        <translation>ウィンドウを開くXディスプレイ</translation>
    </message>
    <message>
        <source>place and size of the window, e.g. 1280x800+0+0</source>
        <translation>ウィンドウの位置とサイズ（例：1280x800+0+0）</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>the title of the window</source>
        <translation>ウィンドウのタイトル</translation>
    </message>
    <message>
        <source>the icon of the window</source>
        <translation>ウィンドウのアイコン</translation>
    </message>
    <message>
        <source>restore this session of the desktop</source>
        <translation>デスクトップのこのセッションを復元する</translation>
    </message>
    <message>
        <source>count widgets, for debugging</source>
        <translation>ウィジェットを数える（デバッグ用）</translation>
    </message>
    <message>
        <source>Options of Qt, for the studio&apos;s window:</source>
        <translation>スタジオのウィンドウに使うQtのオプション：</translation>
    </message>
    <message>
        <source>make a song (or stems) without a window and wait for it</source>
        <translation>ウィンドウなしで曲（またはステム）を作り、完了を待つ</translation>
    </message>
    <message>
        <source>list jobs that are not over</source>
        <translation>終わっていないジョブを一覧表示する</translation>
    </message>
    <message>
        <source>list the library</source>
        <translation>ライブラリを一覧表示する</translation>
    </message>
    <message>
        <source>run the Practice service alone and print its address</source>
        <translation>練習サービスだけを起動し、そのアドレスを表示する</translation>
    </message>
    <message>
        <source>talk to this service (default: the saved one; first run: Practice)</source>
        <translation>このサービスを使う（既定：保存済みのもの。初回は練習）</translation>
    </message>
    <message>
        <source>use the Practice service for this run</source>
        <translation>今回は練習サービスを使う</translation>
    </message>
    <message>
        <source>keep library and settings here instead of the XDG folders</source>
        <translation>XDGフォルダの代わりに、ここにライブラリと設定を置く</translation>
    </message>
    <message>
        <source>what the song should be like</source>
        <translation>どんな曲にするか</translation>
    </message>
    <message>
        <source>generate (default), cover, extend, variation, stems, …</source>
        <translation>generate（既定）、cover、extend、variation、stems、…</translation>
    </message>
    <message>
        <source>the model to use</source>
        <translation>使うモデル</translation>
    </message>
    <message>
        <source>sing the words in this file: txt, md, lrc, srt, rtf, docx or odt (- for standard input)</source>
        <translation>このファイルの歌詞を歌う：txt、md、lrc、srt、rtf、docx、odt（-は標準入力）</translation>
    </message>
    <message>
        <source>the song&apos;s title</source>
        <translation>曲のタイトル</translation>
    </message>
    <message>
        <source>the song to work on: an id of the library or of the service</source>
        <translation>元にする曲：ライブラリまたはサービスのID</translation>
    </message>
    <message>
        <source>any other parameter, e.g. weirdness=0.3; may be repeated</source>
        <translation>その他のパラメータ（例：weirdness=0.3）。繰り返し指定可</translation>
    </message>
    <message>
        <source>also write the song to this file (m4a, mp3, flac, wav, opus)</source>
        <translation>曲をこのファイルにも書き出す（m4a、mp3、flac、wav、opus）</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSONで出力する</translation>
    </message>
    <message>
        <source>take them up again and stay until none is left</source>
        <translation>ジョブを再開し、すべて終わるまで待つ</translation>
    </message>
    <message>
        <source>every song of the library</source>
        <translation>ライブラリのすべての曲</translation>
    </message>
    <message>
        <source>the port to listen on (default: any)</source>
        <translation>待ち受けるポート（既定：任意）</translation>
    </message>
    <message>
        <source>the token to ask for (default: a random one)</source>
        <translation>要求するトークン（既定：ランダム）</translation>
    </message>
    <message>
        <source>how long a song takes (default: 4)</source>
        <translation>1曲にかける時間（既定：4）</translation>
    </message>
    <message>
        <source>the Practice service makes no song longer than this (default: full songs)</source>
        <translation>練習サービスで作る曲の最長秒数（既定：曲全体）</translation>
    </message>
    <message>
        <source>make the library&apos;s database anew from the song folders</source>
        <translation>曲のフォルダからライブラリのデータベースを作り直す</translation>
    </message>
    <message>
        <source>riffdesk --help lists the commands and their options.</source>
        <translation>riffdesk --help でコマンドとオプションを一覧表示します。</translation>
    </message>
    <message>
        <source>--set takes key=value, not “%1”.</source>
        <translation>--set には「%1」ではなく、キー=値を指定してください。</translation>
    </message>
    <message>
        <source>--export needs a file name that ends in .m4a, .mp3, .flac, .wav or .opus.</source>
        <translation>--export には、末尾が .m4a、.mp3、.flac、.wav、.opus のいずれかのファイル名が必要です。</translation>
    </message>
    <message>
        <source>export needs --to DIR.</source>
        <translation>export には --to フォルダ が必要です。</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port には0〜65535の数値を指定してください。</translation>
    </message>
    <message>
        <source>--delay takes seconds from 0 to 3600.</source>
        <translation>--delay には0〜3600の秒数を指定してください。</translation>
    </message>
    <message>
        <source>--song-seconds takes seconds from 5 to 600.</source>
        <translation>--song-seconds には5〜600の秒数を指定してください。</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dir にはフォルダが必要です。</translation>
    </message>
    <message>
        <source>--service and --practice exclude each other.</source>
        <translation>--service と --practice は同時に使えません。</translation>
    </message>
    <message>
        <source>%1 needs a command.</source>
        <translation>%1にはコマンドが必要です。</translation>
    </message>
    <message>
        <source>%1 does not go with “%2”.</source>
        <translation>%1は「%2」と一緒に使えません。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>「%1」は余分な語です。</translation>
    </message>
    <message>
        <source>Riffdesk, a desktop studio for AI song-making. Without a command it opens the studio.</source>
        <translation>Riffdeskは、AIで曲を作るデスクトップスタジオです。コマンドなしではスタジオが開きます。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド：</translation>
    </message>
    <message>
        <source>read the lyrics in this encoding, e.g. windows-1251 (default: recognised)</source>
        <translation>この文字コードで歌詞を読み込む（例：windows-1251。既定：自動判別）</translation>
    </message>
    <message>
        <source>--encoding takes one of these: %1.</source>
        <translation>--encoding に指定できるのは次のいずれかです：%1。</translation>
    </message>
    <message>
        <source>--encoding goes with --lyrics.</source>
        <translation>--encoding は --lyrics と一緒に使います。</translation>
    </message>
    <message>
        <source>bring files that are missing: fetch (ID… or --missing)</source>
        <translation>不足しているファイルを取得する：fetch（ID… または --missing）</translation>
    </message>
    <message>
        <source>every file that was paid for and is not here</source>
        <translation>支払い済みでここにないすべてのファイル</translation>
    </message>
    <message>
        <source>fetch takes either ids or --missing.</source>
        <translation>fetch にはIDか --missing のどちらかを指定してください。</translation>
    </message>
    <message>
        <source>list every request that was paid for, and what became of it</source>
        <translation>有料リクエストとその結果をすべて一覧表示する</translation>
    </message>
    <message>
        <source>print a table for spreadsheets</source>
        <translation>表計算用の表を出力する</translation>
    </message>
    <message>
        <source>--csv and --json exclude each other.</source>
        <translation>--csv と --json は同時に使えません。</translation>
    </message>
    <message>
        <source>only what holds these words; songs also by e.g. &quot;rating:&gt;=3 tag:demo -live&quot;</source>
        <translation>これらの語を含むものだけ。曲は次のような条件も可：&quot;rating:&gt;=3 tag:demo -live&quot;</translation>
    </message>
    <message>
        <source>newest (default), oldest, title, rating, length, played or plays</source>
        <translation>newest（既定）、oldest、title、rating、length、played、plays</translation>
    </message>
    <message>
        <source>export takes either song ids, --search WORDS or --all.</source>
        <translation>export には曲のID、--search 語句、--all のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>--order takes one of these: %1.</source>
        <translation>--order に指定できるのは次のいずれかです：%1。</translation>
    </message>
    <message>
        <source>give songs 0 to 5 stars: rate N ID…</source>
        <translation>曲に0〜5の星を付ける：rate N ID…</translation>
    </message>
    <message>
        <source>mark songs as kept: keep ID…</source>
        <translation>曲を採用にする：keep ID…</translation>
    </message>
    <message>
        <source>mark songs as rejected: reject ID…</source>
        <translation>曲を不採用にする：reject ID…</translation>
    </message>
    <message>
        <source>tag songs: tag --add T… --remove T… ID…; alone: list the tags</source>
        <translation>曲にタグを付ける：tag --add T… --remove T… ID…。単独ではタグの一覧を表示</translation>
    </message>
    <message>
        <source>list or change a playlist: playlist NAME --add ID… --remove ID…</source>
        <translation>プレイリストを表示または変更する：playlist 名前 --add ID… --remove ID…</translation>
    </message>
    <message>
        <source>move songs to the trash: trash (ID… or --list, --restore ID…, --empty)</source>
        <translation>曲をゴミ箱に移す：trash（ID… または --list、--restore ID…、--empty）</translation>
    </message>
    <message>
        <source>a tag to give, or a song to put into the playlist; may be repeated</source>
        <translation>付けるタグ、またはプレイリストに入れる曲。繰り返し指定可</translation>
    </message>
    <message>
        <source>a tag to take away, or a song to take out; may be repeated</source>
        <translation>外すタグ、またはプレイリストから外す曲。繰り返し指定可</translation>
    </message>
    <message>
        <source>list what is in the trash</source>
        <translation>ゴミ箱の中身を一覧表示する</translation>
    </message>
    <message>
        <source>bring the songs back</source>
        <translation>曲を元に戻す</translation>
    </message>
    <message>
        <source>remove what is in the trash for good: the only thing that deletes songs</source>
        <translation>ゴミ箱の中身を完全に削除する（曲が削除されるのはこの操作だけです）</translation>
    </message>
    <message>
        <source>rate takes 0 to 5 and then ids, as in: rate 4 ID.</source>
        <translation>rate には0〜5とIDを続けて指定してください。例：rate 4 ID</translation>
    </message>
    <message>
        <source>playlist needs the name of one before --add or --remove.</source>
        <translation>playlist では、--add や --remove の前にプレイリスト名が必要です。</translation>
    </message>
    <message>
        <source>playlist takes its songs after --add or after --remove, not after both.</source>
        <translation>playlist の曲は --add か --remove のどちらか一方の後に指定してください。</translation>
    </message>
    <message>
        <source>--list, --restore and --empty exclude each other.</source>
        <translation>--list、--restore、--empty は同時に使えません。</translation>
    </message>
    <message>
        <source>--list and --empty are about all of the trash.</source>
        <translation>--list と --empty はゴミ箱全体が対象です。</translation>
    </message>
    <message>
        <source>tag needs --add T or --remove T.</source>
        <translation>tag には --add T か --remove T が必要です。</translation>
    </message>
    <message>
        <source>It takes either song ids or --search WORDS, which means all that match.</source>
        <translation>指定できるのは曲のIDか --search 語句（一致するすべて）のどちらかです。</translation>
    </message>
    <message>
        <source>compare every file with what it was when it was kept; fetch again what can be</source>
        <translation>すべてのファイルを保存時の内容と照合し、可能なものは再取得する</translation>
    </message>
    <message>
        <source>take songs into the library: import (PATH… or --account)</source>
        <translation>曲をライブラリに取り込む：import（パス… または --account）</translation>
    </message>
    <message>
        <source>every song of the account&apos;s history that is not here, free of charge</source>
        <translation>アカウントの履歴にあり、ここにないすべての曲（無料）</translation>
    </message>
    <message>
        <source>import takes either files and folders or --account.</source>
        <translation>import にはファイルやフォルダか --account のどちらかを指定してください。</translation>
    </message>
    <message>
        <source>get the service&apos;s lossless WAV of songs, for credits: wav ID…</source>
        <translation>サービスから曲のロスレスWAVを取得する（クレジットを消費）：wav ID…</translation>
    </message>
    <message>
        <source>get the service&apos;s MP4 video of songs, for credits: video ID…</source>
        <translation>サービスから曲のMP4ビデオを取得する（クレジットを消費）：video ID…</translation>
    </message>
    <message>
        <source>ask, and pay, once more for what is here already</source>
        <translation>すでにあるものをもう一度要求し、支払う</translation>
    </message>
    <message>
        <source>%1 needs ids of songs.</source>
        <translation>%1には曲のIDが必要です。</translation>
    </message>
    <message>
        <source>write songs out: export (ID…, --search WORDS or --all) --to DIR</source>
        <translation>曲を書き出す：export（ID…、--search 語句、--all のいずれか）--to フォルダ</translation>
    </message>
    <message>
        <source>streaming, video, archive or one of yours; what else is given counts more</source>
        <translation>streaming、video、archive、または自作のもの。ほかの指定があればそちらを優先</translation>
    </message>
    <message>
        <source>file names, e.g. &quot;{artist}/{n} {title}&quot;; / makes folders</source>
        <translation>ファイル名（例：&quot;{artist}/{n} {title}&quot;）。/ でフォルダを作成</translation>
    </message>
    <message>
        <source>the artist of all of them</source>
        <translation>全曲のアーティスト</translation>
    </message>
    <message>
        <source>of the album (default: the artist)</source>
        <translation>アルバムのアーティスト（既定：アーティスト）</translation>
    </message>
    <message>
        <source>the album they make (default: the playlist searched for)</source>
        <translation>アルバム名（既定：検索したプレイリスト）</translation>
    </message>
    <message>
        <source>whose rights they are</source>
        <translation>権利者</translation>
    </message>
    <message>
        <source>bring them to this loudness, e.g. -14, with no peak above -1 dBTP</source>
        <translation>このラウドネスにそろえる（例：-14）。ピークは -1 dBTP 以下</translation>
    </message>
    <message>
        <source>cut longer ones to so many seconds, with a fade of 2 s</source>
        <translation>長い曲をこの秒数に切り詰める（2秒のフェード付き）</translation>
    </message>
    <message>
        <source>seconds over which they come in</source>
        <translation>フェードインの秒数</translation>
    </message>
    <message>
        <source>seconds over which they go out</source>
        <translation>フェードアウトの秒数</translation>
    </message>
    <message>
        <source>leave out silence at both ends</source>
        <translation>両端の無音を取り除く</translation>
    </message>
    <message>
        <source>overwrite files of the same name instead of numbering</source>
        <translation>同名のファイルは番号を付けず上書きする</translation>
    </message>
    <message>
        <source>also what has not changed since the last export to this folder</source>
        <translation>このフォルダへの前回の書き出しから変わっていないものも含める</translation>
    </message>
    <message>
        <source>write catalogue.csv and catalogue.json beside them</source>
        <translation>catalogue.csv と catalogue.json を一緒に書き出す</translation>
    </message>
    <message>
        <source>get the stems of songs from the service, for credits: stems ID…</source>
        <translation>サービスから曲のステムを取得する（クレジットを消費）：stems ID…</translation>
    </message>
    <message>
        <source>the stems of songs that have them instead, in step, a folder each</source>
        <translation>代わりに、ステムのある曲のステムを同じ長さで書き出す（曲ごとに1フォルダ）</translation>
    </message>
    <message>
        <source>the same with a session: rpp (Reaper) or dawproject (Bitwig, Studio One, Cubase); WAV of 24 bits, unless --format names another lossless one</source>
        <translation>同じ内容にセッションを付ける：rpp（Reaper）または dawproject（Bitwig、Studio One、Cubase）。--format で別のロスレス形式を指定しない限り24ビットWAV</translation>
    </message>
    <message>
        <source>--session takes rpp or dawproject.</source>
        <translation>--session には rpp か dawproject を指定してください。</translation>
    </message>
    <message>
        <source>a web page that plays them offline in any browser: as a folder or zip</source>
        <translation>どのブラウザでもオフラインで再生できるWebページ：folder（フォルダ）または zip</translation>
    </message>
    <message>
        <source>--share takes folder or zip.</source>
        <translation>--share には folder か zip を指定してください。</translation>
    </message>
    <message>
        <source>--share and stems exclude each other.</source>
        <translation>--share とステムは同時に使えません。</translation>
    </message>
    <message>
        <source>--%1 does not go with stems and pages, which are made anew each time.</source>
        <translation>--%1 は、毎回新しく作られるステムやページには使えません。</translation>
    </message>
    <message>
        <source>original (default), m4a, mp3, mp3-v0, flac, flac-16, flac-24, wav, wav-16, wav-24, wav-32f, wav-48k or opus</source>
        <translation>original（既定）、m4a、mp3、mp3-v0、flac、flac-16、flac-24、wav、wav-16、wav-24、wav-32f、wav-48k、opus</translation>
    </message>
    <message>
        <source>tell what differs between a song and an edit of it: compare PARENT EDIT</source>
        <translation>曲とその編集版の違いを示す：compare 元 編集版</translation>
    </message>
    <message>
        <source>put only what an edit changed into its parent, as a new song: splice PARENT EDIT</source>
        <translation>編集版で変わった部分だけを元の曲に入れ、新しい曲にする：splice 元 編集版</translation>
    </message>
    <message>
        <source>where it begins in the edit (default: what changed)</source>
        <translation>編集版での開始位置（既定：変わった部分）</translation>
    </message>
    <message>
        <source>how long one goes over into the other, 5 to 200 (default: 30)</source>
        <translation>一方から他方へ移る長さ、5〜200（既定：30）</translation>
    </message>
    <message>
        <source>the folder to write to; of splice: the second where it ends</source>
        <translation>書き出し先のフォルダ。splice では終了位置の秒数</translation>
    </message>
    <message>
        <source>%1 takes two ids: the song, and the one that was made from it.</source>
        <translation>%1にはIDが2つ必要です：元の曲と、そこから作った曲。</translation>
    </message>
    <message>
        <source>--from and --to go together.</source>
        <translation>--from と --to は一緒に指定してください。</translation>
    </message>
    <message>
        <source>--from and --to take seconds, the earlier ones first, as in: --from 40 --to 55.</source>
        <translation>--from と --to には秒数を、早い方から順に指定してください。例：--from 40 --to 55</translation>
    </message>
    <message>
        <source>--crossfade takes 5 to 200 milliseconds.</source>
        <translation>--crossfade には5〜200ミリ秒を指定してください。</translation>
    </message>
    <message>
        <source>There is neither a command nor a file “%1”.</source>
        <translation>「%1」というコマンドもファイルもありません。</translation>
    </message>
    <message>
        <source>The token comes from ACEDATACLOUD_API_TOKEN, else from the keyring.</source>
        <translation>トークンは ACEDATACLOUD_API_TOKEN から、なければキーリングから読み取ります。</translation>
    </message>
    <message>
        <source>Exit status of create, fetch, wav, video, stems and jobs --wait:</source>
        <translation>create、fetch、wav、video、stems、jobs --wait の終了ステータス：</translation>
    </message>
    <message>
        <source>come to the front with an empty form</source>
        <translation>空のフォームで前面に表示する</translation>
    </message>
    <message>
        <source>play, or pause, in the studio that is open</source>
        <translation>開いているスタジオで再生または一時停止する</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>made but not exported, or a fault of this computer</source>
        <translation>作成済みだが書き出せなかった、またはこのコンピュータの障害</translation>
    </message>
    <message>
        <source>bad request or usage; nothing was sent</source>
        <translation>リクエストまたは使い方の誤り。何も送信されていない</translation>
    </message>
    <message>
        <source>refused, or failed, by the service</source>
        <translation>サービスが拒否、またはサービスで失敗</translation>
    </message>
    <message>
        <source>the network failed; nothing was accepted</source>
        <translation>ネットワーク障害。何も受け付けられていない</translation>
    </message>
    <message>
        <source>it is not known whether the request was taken</source>
        <translation>リクエストが受け付けられたかどうか不明</translation>
    </message>
    <message>
        <source>made and charged, but a file could not be fetched yet</source>
        <translation>作成・課金済みだが、ファイルをまだ取得できていない</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Cut the part you mean out of it first.</source>
        <translation>先に必要な部分を切り出してください。</translation>
    </message>
    <message>
        <source>%1 (spliced)</source>
        <translation>%1（スプライス）</translation>
    </message>
    <message>
        <source>There is nothing to put together.</source>
        <translation>組み合わせるものがありません。</translation>
    </message>
    <message>
        <source>Choose which song sounds where first.</source>
        <translation>先に、どこでどの曲を鳴らすか選んでください。</translation>
    </message>
    <message>
        <source>Songs of more than %1 minutes are not compared.</source>
        <translation>%1分を超える曲は比較できません。</translation>
    </message>
    <message>
        <source>These takes are too long to put together.</source>
        <translation>これらのテイクは長すぎて組み合わせられません。</translation>
    </message>
    <message>
        <source>Choose fewer of them.</source>
        <translation>数を減らしてください。</translation>
    </message>
    <message>
        <source>%1 (comp)</source>
        <comment>put together of several takes</comment>
        <translation>%1（コンピング）</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求内容</translation>
    </message>
    <message>
        <source>Both were asked for in the same way.</source>
        <translation>どちらも同じ条件で要求されています。</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌詞</translation>
    </message>
    <message>
        <source>Neither has words.</source>
        <translation>どちらにも歌詞がありません。</translation>
    </message>
    <message>
        <source>Both sing the same words.</source>
        <translation>どちらも同じ歌詞です。</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message numerus="yes">
        <source>%n songs side by side</source>
        <translation>
            <numerusform>%n曲を並べて表示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>what was done, and from when to when</comment>
        <translation>%1 %2–%3</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>1 line</source>
        <translation>1行</translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>1セクション</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Lnセクション</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Daw</name>
    <message>
        <source>Replaced from here</source>
        <comment>a marker in a music program</comment>
        <translation>置き換えここから</translation>
    </message>
    <message>
        <source>Replaced to here</source>
        <comment>a marker in a music program</comment>
        <translation>置き換えここまで</translation>
    </message>
    <message>
        <source>Reaper session</source>
        <translation>Reaperセッション</translation>
    </message>
    <message>
        <source>DAWproject (Bitwig, Studio One, Cubase)</source>
        <translation>DAWproject（Bitwig、Studio One、Cubase）</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Your songs are safe in their folders. Riffdesk can make the library anew from them; the damaged database is kept beside it.</source>
        <translation>曲はそれぞれのフォルダに無事に残っています。Riffdeskはそこからライブラリを作り直せます。壊れたデータベースも残しておきます。</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>ライブラリを再構築</translation>
    </message>
    <message>
        <source>Riffdesk could not be started again.</source>
        <translation>Riffdeskを再起動できませんでした。</translation>
    </message>
    <message>
        <source>Start it yourself; everything is kept.</source>
        <translation>手動で起動してください。すべて保存されています。</translation>
    </message>
    <message>
        <source>The library is being brought to this version of Riffdesk…</source>
        <translation>ライブラリをこのバージョンのRiffdeskに更新しています…</translation>
    </message>
    <message>
        <source>The library is made anew from the song folders…</source>
        <translation>曲のフォルダからライブラリを作り直しています…</translation>
    </message>
    <message>
        <source>The library is moved to %1…</source>
        <translation>ライブラリを%1に移動しています…</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>It is of a kind that Riffdesk does not know.</source>
        <translation>Riffdeskの知らない種類のファイルです。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>空のファイルです。</translation>
    </message>
    <message>
        <source>It is a picture.</source>
        <translation>画像です。</translation>
    </message>
    <message>
        <source>It is a zip archive.</source>
        <translation>ZIPアーカイブです。</translation>
    </message>
    <message>
        <source>It is sound.</source>
        <translation>音声です。</translation>
    </message>
    <message>
        <source>It is text: “%1”</source>
        <translation>テキストです：「%1」</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>The draft is too long to be kept.</source>
        <translation>下書きが長すぎて保存できません。</translation>
    </message>
    <message>
        <source>Shorten the lyrics.</source>
        <translation>歌詞を短くしてください。</translation>
    </message>
    <message>
        <source>The file of a draft does not hold one.</source>
        <translation>下書きのファイルに下書きが入っていません。</translation>
    </message>
    <message>
        <source>It was set aside.</source>
        <translation>そのファイルは退避しました。</translation>
    </message>
</context>
<context>
    <name>EditReceipt</name>
    <message>
        <source>%1–%2 s</source>
        <translation>%1–%2秒</translation>
    </message>
    <message>
        <source>Everything else is the same.</source>
        <translation>ほかはすべて同じです。</translation>
    </message>
    <message>
        <source>Everything else is the same music, newly rendered.</source>
        <translation>ほかはすべて同じ音楽で、新しく生成されています。</translation>
    </message>
    <message>
        <source>Everything before is the same; after it, the mix is newly rendered.</source>
        <translation>その前は同じで、後のミックスは新しく生成されています。</translation>
    </message>
    <message>
        <source>Everything after is the same; before it, the mix is newly rendered.</source>
        <translation>その後は同じで、前のミックスは新しく生成されています。</translation>
    </message>
    <message numerus="yes">
        <source>Changed in %n places from %1</source>
        <translation>
            <numerusform>%1で%nか所が変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>変更：%1</translation>
    </message>
    <message>
        <source>It is %1 dB louder.</source>
        <translation>音量が%1 dB大きくなっています。</translation>
    </message>
    <message>
        <source>It is %1 dB softer.</source>
        <translation>音量が%1 dB小さくなっています。</translation>
    </message>
    <message>
        <source>It begins %1 s later.</source>
        <translation>始まりが%1秒遅くなっています。</translation>
    </message>
    <message>
        <source>It begins %1 s earlier.</source>
        <translation>始まりが%1秒早くなっています。</translation>
    </message>
    <message>
        <source>It runs %1 % slower.</source>
        <translation>%1 %遅くなっています。</translation>
    </message>
    <message>
        <source>It runs %1 % faster.</source>
        <translation>%1 %速くなっています。</translation>
    </message>
    <message>
        <source>The sound is the same from beginning to end.</source>
        <translation>最初から最後まで同じ音です。</translation>
    </message>
    <message>
        <source>It is the same music from beginning to end, newly rendered.</source>
        <translation>最初から最後まで同じ音楽で、新しく生成されています。</translation>
    </message>
    <message>
        <source>All of it is different.</source>
        <translation>すべて異なります。</translation>
    </message>
    <message>
        <source>%1; asked %2.</source>
        <translation>%1。要求：%2。</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Type an address such as %1.</source>
        <translation>%1のようなアドレスを入力してください。</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>アドレスがありません。</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>アドレスが長すぎます。</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Webアドレスではありません。</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>アドレスは https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>The address must start with https://: over http:// anyone could read the token.</source>
        <translation>アドレスは https:// で始まる必要があります。http:// では他人にトークンを読まれるおそれがあります。</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>アドレスにユーザー名やパスワードは含められません。</translation>
    </message>
    <message>
        <source>The address must not hold “?” or “#”.</source>
        <translation>アドレスに「?」や「#」は含められません。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>書き出しはキャンセルされました。</translation>
    </message>
    <message>
        <source>The exported file did not come out whole, and was removed.</source>
        <translation>書き出したファイルが不完全だったため、削除しました。</translation>
    </message>
    <message>
        <source>Fetch the song again, then export it.</source>
        <translation>曲を再取得してから書き出してください。</translation>
    </message>
    <message>
        <source>The song&apos;s audio is not here yet.</source>
        <translation>曲のオーディオがまだありません。</translation>
    </message>
    <message>
        <source>Wait until it is fetched, then export it.</source>
        <translation>取得が終わってから書き出してください。</translation>
    </message>
    <message>
        <source>It is not clear where the song should be written to.</source>
        <translation>曲の書き出し先がはっきりしません。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>フォルダを選んでください。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <comment>the name of a file whose song has no title</comment>
        <translation>無題</translation>
    </message>
    <message>
        <source>“%1” cannot be used for file names.</source>
        <translation>「%1」はファイル名に使えません。</translation>
    </message>
    <message>
        <source>Use text with these fields: %1.</source>
        <translation>次のフィールドを使ったテキストにしてください：%1。</translation>
    </message>
    <message>
        <source>The song&apos;s audio file is damaged and takes no tags.</source>
        <translation>曲のオーディオファイルが壊れていて、タグを書き込めません。</translation>
    </message>
    <message>
        <source>A file of this kind takes no title, lyrics and cover; the sound is exported as it is.</source>
        <translation>この種類のファイルにはタイトル、歌詞、カバー画像を入れられません。音はそのまま書き出されます。</translation>
    </message>
    <message>
        <source>The cover cannot be read, and is not in the file.</source>
        <translation>カバー画像を読み込めないため、ファイルに入っていません。</translation>
    </message>
    <message>
        <source>WAV files take no cover.</source>
        <translation>WAVファイルにはカバー画像を入れられません。</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>As the service made it</source>
        <translation>サービスが作ったまま</translation>
    </message>
    <message>
        <source>M4A (AAC)</source>
        <translation>M4A（AAC）</translation>
    </message>
    <message>
        <source>256 kbit/s</source>
        <translation>256 kbit/s</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>320 kbit/s</source>
        <translation>320 kbit/s</translation>
    </message>
    <message>
        <source>V0, variable: smaller, sounds the same</source>
        <translation>V0、可変：小さいのに同じ音質</translation>
    </message>
    <message>
        <source>FLAC (lossless)</source>
        <translation>FLAC（ロスレス）</translation>
    </message>
    <message>
        <source>Bits of the source</source>
        <translation>元のビット数</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16ビット</translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation>24ビット</translation>
    </message>
    <message>
        <source>WAV (uncompressed)</source>
        <translation>WAV（非圧縮）</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32ビット浮動小数点</translation>
    </message>
    <message>
        <source>Opus</source>
        <translation>Opus</translation>
    </message>
    <message>
        <source>160 kbit/s</source>
        <translation>160 kbit/s</translation>
    </message>
    <message>
        <source>It takes a number from %1 to %2.</source>
        <translation>%1〜%2の数値を指定してください。</translation>
    </message>
    <message>
        <source>Streaming −14 LUFS</source>
        <translation>ストリーミング −14 LUFS</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ビデオ</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>It takes one of these: %1.</source>
        <translation>次のいずれかを指定してください：%1。</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>プロファイルには名前が必要です。</translation>
    </message>
    <message>
        <source>“%1” is a profile of Riffdesk.</source>
        <translation>「%1」はRiffdeskのプロファイルです。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There are too many profiles.</source>
        <translation>プロファイルが多すぎます。</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>先にどれか1つ削除してください。</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more.</source>
        <translation>フォルダ%1がもうありません。</translation>
    </message>
    <message>
        <source>Bring it back, or choose another folder.</source>
        <translation>元に戻すか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>There is no sound whose loudness could be changed.</source>
        <translation>ラウドネスを変えられる音がありません。</translation>
    </message>
    <message>
        <source>It came out at %L1 LUFS: more would take its loud moments apart.</source>
        <translation>%L1 LUFSになりました。これ以上上げると、大きな音の部分がつぶれてしまいます。</translation>
    </message>
    <message>
        <source>The file has content credentials, which any change would break: it is exported byte for byte, without tags of yours.</source>
        <translation>このファイルにはコンテンツ認証情報があり、変更すると無効になります。そのため、タグを付けずそのまま書き出します。</translation>
    </message>
    <message>
        <source>The content credentials of the song are lost by the conversion; the original keeps them.</source>
        <translation>変換すると曲のコンテンツ認証情報は失われます。オリジナルには残ります。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Number in the order</source>
        <translation>順番の番号</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Tempo (BPM)</source>
        <translation>テンポ（BPM）</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The stem “%1” is missing.</source>
        <translation>ステム「%1」がありません。</translation>
    </message>
    <message>
        <source>The song has no stems.</source>
        <translation>この曲にはステムがありません。</translation>
    </message>
    <message>
        <source>Ask for them first.</source>
        <translation>先にステムを取得してください。</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌詞</translation>
    </message>
    <message>
        <source>None of the songs could be written.</source>
        <translation>どの曲も書き出せませんでした。</translation>
    </message>
    <message>
        <source>See why, then try again.</source>
        <translation>原因を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>24 bit at 48 kHz, as in videos</source>
        <translation>24ビット/48 kHz（ビデオ向け）</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>Close to what you know</source>
        <translation>なじみのある音</translation>
    </message>
    <message>
        <source>A few surprises</source>
        <translation>少し意外</translation>
    </message>
    <message>
        <source>A little off the beaten track</source>
        <translation>少し型破り</translation>
    </message>
    <message>
        <source>Takes risks</source>
        <translation>冒険的</translation>
    </message>
    <message>
        <source>Anything may happen</source>
        <translation>何でもあり</translation>
    </message>
    <message>
        <source>Takes the words as a hint</source>
        <translation>歌詞はヒント程度</translation>
    </message>
    <message>
        <source>Sings the words freely</source>
        <translation>歌詞を自由に歌う</translation>
    </message>
    <message>
        <source>Sings most of the words as written</source>
        <translation>歌詞をほぼそのまま歌う</translation>
    </message>
    <message>
        <source>Sings every word as written</source>
        <translation>歌詞を一語一句そのまま歌う</translation>
    </message>
    <message>
        <source>Only a memory of the original</source>
        <translation>原曲の面影だけ</translation>
    </message>
    <message>
        <source>The original, retold</source>
        <translation>原曲を語り直す</translation>
    </message>
    <message>
        <source>Stays near the original</source>
        <translation>原曲に近い</translation>
    </message>
    <message>
        <source>Keeps as much of the original as it can</source>
        <translation>できるだけ原曲どおり</translation>
    </message>
    <message>
        <source>The service also posts the finished song to this public address.</source>
        <translation>サービスは完成した曲をこの公開アドレスにも送信します。</translation>
    </message>
    <message>
        <source>What the song should not sound like.</source>
        <translation>避けたい曲の雰囲気。</translation>
    </message>
    <message>
        <source>What the lyrics should be about.</source>
        <translation>歌詞のテーマ。</translation>
    </message>
    <message>
        <source>The song to take the other part from.</source>
        <translation>もう一方のパートを取り出す曲。</translation>
    </message>
    <message>
        <source>A song for Christmas, choir and sleigh bells</source>
        <translation>合唱とそりの鈴が響くクリスマスソング</translation>
    </message>
    <message>
        <source>The service finds one</source>
        <translation>サービスが決めます</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>As most would do it</source>
        <translation>一般的な仕上がり</translation>
    </message>
    <message>
        <source>Takes your style as a hint</source>
        <translation>スタイルはヒント程度</translation>
    </message>
    <message>
        <source>Takes your style loosely</source>
        <translation>スタイルをゆるく反映</translation>
    </message>
    <message>
        <source>Follows your style</source>
        <translation>スタイルに沿う</translation>
    </message>
    <message>
        <source>Follows your style closely</source>
        <translation>スタイルに忠実</translation>
    </message>
    <message>
        <source>Empty: the service writes them

[Verse]
The first line</source>
        <comment>lyrics, with an example; the words in brackets stay English, the service reads them</comment>
        <translation>空のまま：サービスが歌詞を書きます

[Verse]
最初の行</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>“%1” takes no lyrics.</source>
        <comment>name of an action</comment>
        <translation>「%1」では歌詞を使えません。</translation>
    </message>
    <message>
        <source>Choose another action, such as “%1”, and drop them again.</source>
        <translation>「%1」など別のアクションを選んでから、もう一度ドロップしてください。</translation>
    </message>
</context>
<context>
    <name>FormProblems</name>
    <message>
        <source>The recording is still on its way to the service.</source>
        <translation>録音をサービスに送信中です。</translation>
    </message>
    <message>
        <source>Press Use, so that the service fetches the recording from its address.</source>
        <translation>「使う」を押すと、サービスが録音をそのアドレスから取得します。</translation>
    </message>
    <message>
        <source>This recording was uploaded to another service. Upload it here too, or switch the service.</source>
        <translation>この録音は別のサービスにアップロードされたものです。ここにもアップロードするか、サービスを切り替えてください。</translation>
    </message>
    <message>
        <source>The service gave no name for this song, so it cannot be used as a source.</source>
        <translation>サービスがこの曲にIDを付けなかったため、元の曲として使えません。</translation>
    </message>
    <message>
        <source>This song was made by another service. Choose one that was made here, or switch the service.</source>
        <translation>この曲は別のサービスで作られました。ここで作った曲を選ぶか、サービスを切り替えてください。</translation>
    </message>
    <message>
        <source>Practice costs nothing.</source>
        <translation>練習は無料です。</translation>
    </message>
    <message>
        <source>1 paid request.</source>
        <translation>有料リクエスト1件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid requests.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>有料リクエスト%Ln件。</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was imported from a file, which no service has. Choose an action that works on uploads, and upload the file.</source>
        <translation>この曲はファイルから取り込んだもので、どのサービスにもありません。アップロード用のアクションを選び、ファイルをアップロードしてください。</translation>
    </message>
    <message>
        <source>%1. Practice costs nothing.</source>
        <translation>%1。練習は無料です。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paid requests.</source>
        <comment>at least two</comment>
        <extracomment>what is changed from song to song: &quot;Weirdness × Model: 6 paid requests.&quot;</extracomment>
        <translation>
            <numerusform>%1：有料リクエスト%Ln件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormWarnings</name>
    <message>
        <source>The source is a song of the service, but this action works on uploads.</source>
        <translation>元の曲はサービスの曲ですが、このアクションはアップロード用です。</translation>
    </message>
    <message>
        <source>The source is an upload, but this action works on songs of the service.</source>
        <translation>元の曲はアップロードですが、このアクションはサービスの曲用です。</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>「%1」に切り替え</translation>
    </message>
    <message>
        <source>The source song is not finished yet; the service would refuse it. Wait for it, or choose another.</source>
        <translation>元の曲がまだ完成していないため、サービスに拒否されます。完成を待つか、別の曲を選んでください。</translation>
    </message>
    <message>
        <source>The source song ends before that: it is %1 s long.</source>
        <translation>元の曲はその前に終わります。長さは%1秒です。</translation>
    </message>
    <message>
        <source>Stay within the song</source>
        <translation>曲の範囲内にする</translation>
    </message>
    <message>
        <source>The lyrics hold the characters “\n” instead of line breaks.</source>
        <translation>歌詞に改行ではなく「\n」という文字が入っています。</translation>
    </message>
    <message>
        <source>Make them line breaks</source>
        <translation>改行に変換</translation>
    </message>
    <message>
        <source>[%1] has no lines.</source>
        <translation>[%1]に歌詞の行がありません。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove all that are empty</source>
        <translation>空のものをすべて削除</translation>
    </message>
    <message>
        <source>[%1] appears twice in a row with the same words.</source>
        <translation>[%1]が同じ歌詞で2回続いています。</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>1つだけ残す</translation>
    </message>
    <message>
        <source>This has %1 characters; the service may read no more than %2.</source>
        <translation>%1文字あります。サービスは%2文字までしか読まない可能性があります。</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>短くする</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>このまま送信</translation>
    </message>
    <message>
        <source>%1: where a %2 stands, a letter was lost.</source>
        <comment>label of a field; the sign that stands for a lost letter</comment>
        <translation>%1：%2のところで文字が失われています。</translation>
    </message>
    <message>
        <source>Remove the sign</source>
        <translation>記号を削除</translation>
    </message>
</context>
<context>
    <name>GuidePages</name>
    <message>
        <source>Your first song</source>
        <translation>はじめての曲</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>アカウントを接続する</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>自分の歌詞</translation>
    </message>
    <message>
        <source>Takes: several, and the best of them</source>
        <translation>テイク: いくつも作り、いちばん良いものを</translation>
    </message>
    <message>
        <source>Replace bars</source>
        <translation>小節を置き換える</translation>
    </message>
    <message>
        <source>Extend a song</source>
        <translation>曲を延長する</translation>
    </message>
    <message>
        <source>Covers and variations</source>
        <translation>カバーとバリエーション</translation>
    </message>
    <message>
        <source>Work on a recording of yours</source>
        <translation>自分の録音をもとに作る</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>ステム</translation>
    </message>
    <message>
        <source>Find and sort</source>
        <translation>探す・並べる</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Money, and what is never paid twice</source>
        <translation>お金と、二度払われないもの</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>ネットワークなしで</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>スクリーンリーダー</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Files and backup</source>
        <translation>ファイルとバックアップ</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>うまくいかないとき</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The import was stopped.</source>
        <translation>取り込みが中止されました。</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>読み込めません。</translation>
    </message>
    <message>
        <source>It is larger than 2 GB.</source>
        <translation>2 GBを超えています。</translation>
    </message>
    <message>
        <source>Artist: %1</source>
        <translation>アーティスト：%1</translation>
    </message>
    <message>
        <source>Album: %1</source>
        <translation>アルバム：%1</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>もうありません。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>空のファイルです。</translation>
    </message>
    <message>
        <source>It holds no sound that can be played.</source>
        <translation>再生できる音がありません。</translation>
    </message>
    <message>
        <source>It is audio of a kind that is not imported.</source>
        <translation>取り込めない種類のオーディオです。</translation>
    </message>
</context>
<context>
    <name>JobRows</name>
    <message>
        <source>There is no such job any more.</source>
        <translation>そのジョブはもうありません。</translation>
    </message>
</context>
<context>
    <name>JobStore</name>
    <message>
        <source>This job is no longer in the state it was thought to be in.</source>
        <translation>このジョブは想定していた状態ではなくなっています。</translation>
    </message>
    <message>
        <source>Start Riffdesk again to see where the job is.</source>
        <translation>Riffdeskを再起動して、ジョブの状況を確認してください。</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Replace %1–%2</source>
        <translation>%1–%2を置き換え</translation>
    </message>
    <message>
        <source>Extend from %1</source>
        <translation>%1から延長</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>順番待ちです。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>%1 Retrying automatically; nothing is lost.</source>
        <translation>%1 自動的に再試行しています。何も失われません。</translation>
    </message>
    <message>
        <source>Composing, %1 %. You can go on working; it is saved when done.</source>
        <translation>作曲中、%1 %。作業を続けられます。完成すると保存されます。</translation>
    </message>
    <message>
        <source>Composing. You can go on working; it is saved when done.</source>
        <translation>作曲中です。作業を続けられます。完成すると保存されます。</translation>
    </message>
    <message>
        <source>Saving the audio…</source>
        <translation>オーディオを保存中…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The connection broke after sending.</source>
        <translation>送信後に接続が切れました。</translation>
    </message>
    <message>
        <source>The service may have taken the request, and its history does not tell. If you send it again and it did arrive, you pay twice.</source>
        <translation>サービスがリクエストを受け付けた可能性がありますが、履歴からは分かりません。届いていた場合、もう一度送信すると二重に支払うことになります。</translation>
    </message>
    <message>
        <source>Looking for it in the service&apos;s history…</source>
        <translation>サービスの履歴を調べています…</translation>
    </message>
    <message>
        <source>It failed, and the service did not say why.</source>
        <translation>失敗しました。サービスは理由を示していません。</translation>
    </message>
    <message>
        <source>not charged</source>
        <translation>課金なし</translation>
    </message>
    <message>
        <source>may have been charged</source>
        <translation>課金の可能性あり</translation>
    </message>
    <message>
        <source>Sent in %1 s; until then it can be undone.</source>
        <translation>%1秒後に送信します。それまでは取り消せます。</translation>
    </message>
    <message>
        <source>Try again (pays again)</source>
        <translation>もう一度試す（再度支払い）</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are ready.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln曲が完成しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its stems are ready.</source>
        <translation>ステムができました。</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>完成しました。</translation>
    </message>
    <message>
        <source>Sent in a few seconds; until then it can be undone.</source>
        <translation>数秒後に送信します。それまでは取り消せます。</translation>
    </message>
    <message>
        <source>It is made, but its file could not be fetched.</source>
        <translation>曲はできましたが、ファイルを取得できませんでした。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence, then another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>課金済み</translation>
    </message>
    <message>
        <source>Not sent: Riffdesk ended before the time to undo it was over.</source>
        <translation>未送信：取り消せる時間が終わる前にRiffdeskが終了しました。</translation>
    </message>
    <message>
        <source>It is made. This network is metered: its file waits for another one.</source>
        <translation>曲はできています。従量制のネットワークのため、別のネットワークにつながるまでファイルを取得しません。</translation>
    </message>
    <message>
        <source>Waiting until its service is connected: enter its token in Settings.</source>
        <translation>サービスの接続待ちです。設定でトークンを入力してください。</translation>
    </message>
    <message>
        <source>Its lossless WAV is here.</source>
        <translation>ロスレスWAVが届きました。</translation>
    </message>
    <message>
        <source>Its video is here.</source>
        <translation>ビデオが届きました。</translation>
    </message>
    <message>
        <source>The service is making it. You can go on working; it is saved when done.</source>
        <translation>サービスが作成中です。作業を続けられます。できあがると保存されます。</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>ファイルを保存中…</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>The task is finished, but no song came with it.</source>
        <translation>タスクは終わりましたが、曲が届きませんでした。</translation>
    </message>
    <message>
        <source>The account is not connected, so its songs cannot be listed.</source>
        <translation>アカウントが接続されていないため、曲を一覧表示できません。</translation>
    </message>
    <message>
        <source>Connect it in the settings, then import again.</source>
        <translation>設定で接続してから、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a song: what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The task is finished, but no file came with it.</source>
        <translation>タスクは終わりましたが、ファイルが届きませんでした。</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The song is not in the library.</source>
        <translation>その曲はライブラリにありません。</translation>
    </message>
    <message>
        <source>Look for it in the list, or make it anew.</source>
        <translation>リストで探すか、新しく作ってください。</translation>
    </message>
    <message>
        <source>The service gave a song without an id.</source>
        <translation>サービスから届いた曲にIDがありません。</translation>
    </message>
    <message>
        <source>Ask for the song again.</source>
        <translation>曲をもう一度要求してください。</translation>
    </message>
    <message>
        <source>The song&apos;s file has a name that is not allowed.</source>
        <translation>曲のファイル名に使えない文字があります。</translation>
    </message>
    <message>
        <source>Fetch the song again.</source>
        <translation>曲を再取得してください。</translation>
    </message>
    <message>
        <source>The song&apos;s length is not a number.</source>
        <translation>曲の長さが数値ではありません。</translation>
    </message>
    <message>
        <source>A title has 1 to %1 characters.</source>
        <translation>タイトルは1〜%1文字です。</translation>
    </message>
    <message>
        <source>Type another title.</source>
        <translation>別のタイトルを入力してください。</translation>
    </message>
    <message>
        <source>A rating is 0 to 5 stars.</source>
        <translation>評価は星0〜5です。</translation>
    </message>
    <message>
        <source>Choose another rating.</source>
        <translation>別の評価を選んでください。</translation>
    </message>
    <message>
        <source>The song&apos;s other files are still in its folder.</source>
        <translation>曲のほかのファイルはフォルダに残っています。</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) is damaged.</source>
        <translation>曲の情報（song.json）が壊れています。</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) was made by a newer version of Riffdesk.</source>
        <translation>曲の情報（song.json）は新しいバージョンのRiffdeskで作られています。</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) does not say which song it is.</source>
        <translation>曲の情報（song.json）に、どの曲かが書かれていません。</translation>
    </message>
    <message>
        <source>The song&apos;s loudness is not a number.</source>
        <translation>曲のラウドネスが数値ではありません。</translation>
    </message>
    <message>
        <source>There is no “%1” in the library.</source>
        <translation>「%1」はライブラリにありません。</translation>
    </message>
    <message>
        <source>Choose one of those that are there.</source>
        <translation>あるものから選んでください。</translation>
    </message>
    <message>
        <source>The notes are too long.</source>
        <translation>メモが長すぎます。</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>名前が空です。</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>There is a playlist “%1” already.</source>
        <translation>プレイリスト「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>別の名前を入力してください。</translation>
    </message>
    <message>
        <source>Rebuilding was cancelled: the library is as it was.</source>
        <translation>再構築はキャンセルされました。ライブラリは元のままです。</translation>
    </message>
    <message>
        <source>Checking was cancelled.</source>
        <translation>チェックはキャンセルされました。</translation>
    </message>
</context>
<context>
    <name>Lyrics</name>
    <message>
        <source>The document is damaged.</source>
        <translation>文書が壊れています。</translation>
    </message>
    <message>
        <source>Save the lyrics as a plain text file and try again.</source>
        <translation>歌詞をプレーンテキストで保存してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Lyrics cannot be read from this kind of file.</source>
        <translation>この種類のファイルから歌詞は読み込めません。</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>次のいずれかを使ってください：%1。</translation>
    </message>
    <message>
        <source>The file is larger than lyrics can be (%1).</source>
        <translation>ファイルが歌詞の上限（%1）を超えています。</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>正しいファイルか確認してください。</translation>
    </message>
    <message>
        <source>There are no words in this file.</source>
        <translation>このファイルに歌詞がありません。</translation>
    </message>
    <message>
        <source>This is no %1 document, it is damaged, or it is far too large.</source>
        <translation>%1文書ではないか、壊れているか、大きすぎます。</translation>
    </message>
    <message>
        <source>The text is longer than lyrics can be (%L1 characters).</source>
        <translation>テキストが歌詞の上限（%L1文字）を超えています。</translation>
    </message>
    <message>
        <source>This is no RTF document, or it is damaged.</source>
        <translation>RTF文書ではないか、壊れています。</translation>
    </message>
    <message>
        <source>This file holds no text that can be read.</source>
        <translation>このファイルに読み込めるテキストがありません。</translation>
    </message>
    <message>
        <source>This is no %1 file: no line of it has a time.</source>
        <translation>%1ファイルではありません。タイムタグの付いた行がありません。</translation>
    </message>
    <message>
        <source>Save it as a plain text file and try again.</source>
        <translation>プレーンテキストで保存してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file has more lines than a song can have.</source>
        <translation>行数が曲の上限を超えています。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file: what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>These are too many files for one song.</source>
        <translation>1曲にはファイルが多すぎます。</translation>
    </message>
    <message>
        <source>Drop those that belong together.</source>
        <translation>同じ曲のファイルだけをドロップしてください。</translation>
    </message>
    <message>
        <source>The dictionary “%1” is damaged and cannot check spelling.</source>
        <translation>辞書「%1」が壊れているため、スペルをチェックできません。</translation>
    </message>
    <message>
        <source>Install it again, or choose another language.</source>
        <translation>インストールし直すか、別の言語を選んでください。</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>西ヨーロッパ</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>中央ヨーロッパ</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>キリル文字</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ語</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>トルコ語</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ヘブライ語</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>バルト語</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>中国語（繁体字）</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>languages, encoding: “Greek (ISO 8859-7)”</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This text cannot be read as %1.</source>
        <translation>このテキストは%1として読み込めません。</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>別の文字コードを選んでください。</translation>
    </message>
</context>
<context>
    <name>LyricsWriter</name>
    <message>
        <source>The lyrics may have been written and charged. Looking for them costs nothing.</source>
        <translation>歌詞は書かれて課金された可能性があります。探すのは無料です。</translation>
    </message>
    <message>
        <source>The service is not connected.</source>
        <translation>サービスに接続されていません。</translation>
    </message>
    <message>
        <source>Enter your token in the settings, then ask again.</source>
        <translation>設定でトークンを入力してから、もう一度依頼してください。</translation>
    </message>
    <message>
        <source>Cancelled. The service may charge for it all the same.</source>
        <translation>キャンセルしました。それでもサービスが課金する可能性があります。</translation>
    </message>
    <message>
        <source>If the lyrics still come, they are kept under “Written before”.</source>
        <translation>後から届いた歌詞は「以前の歌詞」に残ります。</translation>
    </message>
    <message>
        <source>Riffdesk ended before the answer came.</source>
        <translation>返答が届く前にRiffdeskが終了しました。</translation>
    </message>
    <message>
        <source>Say it in other words, then ask again.</source>
        <translation>言い方を変えて、もう一度依頼してください。</translation>
    </message>
    <message>
        <source>Change what you ask for, then ask again.</source>
        <translation>依頼の内容を変えて、もう一度依頼してください。</translation>
    </message>
    <message>
        <source>The list of written lyrics cannot be read: it is damaged.</source>
        <translation>書いた歌詞の一覧が壊れていて読み込めません。</translation>
    </message>
    <message>
        <source>It was set aside; a new one is begun.</source>
        <translation>一覧を退避し、新しく作り始めます。</translation>
    </message>
</context>
<context>
    <name>MediaFetch</name>
    <message>
        <source>The service told no address for this file.</source>
        <translation>サービスがこのファイルのアドレスを示していません。</translation>
    </message>
</context>
<context>
    <name>MediaFiles</name>
    <message>
        <source>It ends after %1 of %2.</source>
        <translation>%2のうち%1で終わっています。</translation>
    </message>
    <message>
        <source>It ends too early, after %1.</source>
        <translation>%1で途切れています。</translation>
    </message>
    <message>
        <source>It lasts %1 instead of %2.</source>
        <translation>長さが%2ではなく%1です。</translation>
    </message>
    <message>
        <source>It holds no sound that can be played.</source>
        <translation>再生できる音がありません。</translation>
    </message>
    <message>
        <source>A part of it cannot be decoded.</source>
        <translation>一部をデコードできません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of it cannot be decoded.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Lnか所をデコードできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has changed since it was kept.</source>
        <translation>保存後に変わっています。</translation>
    </message>
    <message>
        <source>It is not a WAV file.</source>
        <translation>WAVファイルではありません。</translation>
    </message>
    <message>
        <source>Its pictures end too early.</source>
        <translation>映像が途中で終わっています。</translation>
    </message>
</context>
<context>
    <name>Messenger</name>
    <message>
        <source>The upload could not be stored.</source>
        <translation>アップロードを保存できませんでした。</translation>
    </message>
    <message>
        <source>The file could not be fetched from its address.</source>
        <translation>ファイルをそのアドレスから取得できませんでした。</translation>
    </message>
</context>
<context>
    <name>PracticeService</name>
    <message>
        <source>The Practice service cannot listen on port %1.</source>
        <translation>練習サービスはポート%1で待ち受けできません。</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that uses it.</source>
        <translation>別のポートを選ぶか、そのポートを使っているプログラムを終了してください。</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>This is not a preset that can be used. %1</source>
        <translation>使えるプリセットではありません。%1</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>It holds something else.</source>
        <translation>中身がプリセットではありません。</translation>
    </message>
    <message>
        <source>It was made by another version of the program.</source>
        <translation>別のバージョンのプログラムで作られています。</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>名前がありません。</translation>
    </message>
    <message>
        <source>It is for an action that is not known here.</source>
        <translation>ここでは不明なアクション用です。</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
</context>
<context>
    <name>PresetStore</name>
    <message>
        <source>A preset needs a name.</source>
        <translation>プリセットには名前が必要です。</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>The form is too large for a preset.</source>
        <translation>フォームが大きすぎてプリセットにできません。</translation>
    </message>
    <message>
        <source>Shorten the lyrics.</source>
        <translation>歌詞を短くしてください。</translation>
    </message>
    <message>
        <source>There are %1 presets already.</source>
        <translation>プリセットはすでに%1個あります。</translation>
    </message>
    <message>
        <source>Delete one that you no longer need.</source>
        <translation>不要なものを削除してください。</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>同じ名前のプリセットがあります。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The preset could not be deleted.</source>
        <translation>プリセットを削除できませんでした。</translation>
    </message>
    <message>
        <source>Check the rights of the folder %1.</source>
        <translation>フォルダ%1のアクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>ProxyChoice</name>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>プロキシのアドレスではありません。</translation>
    </message>
    <message>
        <source>Enter its name and port, such as proxy.example:8080.</source>
        <translation>proxy.example:8080 のように名前とポートを入力してください。</translation>
    </message>
</context>
<context>
    <name>PublicAddress</name>
    <message>
        <source>The address must start with https://: over http:// anyone could read along.</source>
        <translation>アドレスは https:// で始まる必要があります。http:// では誰でも読めてしまいます。</translation>
    </message>
    <message>
        <source>Type an address such as %1.</source>
        <translation>%1のようなアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>The uploaded file holds no audio that can be read.</source>
        <translation>アップロードしたファイルに読み込めるオーディオがありません。</translation>
    </message>
    <message>
        <source>Upload an MP3, M4A, WAV, FLAC or Ogg file.</source>
        <translation>MP3、M4A、WAV、FLAC、Oggのファイルをアップロードしてください。</translation>
    </message>
    <message>
        <source>Reading the recording was stopped.</source>
        <translation>録音の読み込みが中止されました。</translation>
    </message>
</context>
<context>
    <name>ReferenceFile</name>
    <message>
        <source>“%1” is no audio file that can be used.</source>
        <translation>「%1」は使えるオーディオファイルではありません。</translation>
    </message>
    <message>
        <source>Choose an MP3, WAV, M4A, FLAC, Ogg, Opus or AAC file.</source>
        <translation>MP3、WAV、M4A、FLAC、Ogg、Opus、AACのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The recording is longer than 15 minutes.</source>
        <translation>録音が15分を超えています。</translation>
    </message>
    <message>
        <source>Cut it in an audio editor and choose the shorter file.</source>
        <translation>オーディオエディタで短くしたファイルを選んでください。</translation>
    </message>
    <message>
        <source>The upload was cancelled.</source>
        <translation>アップロードはキャンセルされました。</translation>
    </message>
    <message>
        <source>The file is larger than %1 GB.</source>
        <translation>ファイルが%1 GBを超えています。</translation>
    </message>
    <message>
        <source>Save it as MP3 or FLAC in an audio editor and choose that file.</source>
        <translation>オーディオエディタでMP3かFLACとして保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The recording is shorter than one second.</source>
        <translation>録音が1秒未満です。</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>もっと長いものを選んでください。</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>The reference is not in the list any more.</source>
        <translation>そのリファレンスはもうリストにありません。</translation>
    </message>
    <message>
        <source>Choose another, or upload it again.</source>
        <translation>別のものを選ぶか、もう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>The service gave no id for the upload.</source>
        <translation>サービスがアップロードのIDを示していません。</translation>
    </message>
    <message>
        <source>Upload the file again.</source>
        <translation>ファイルをもう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>A reference needs a name.</source>
        <translation>リファレンスには名前が必要です。</translation>
    </message>
    <message>
        <source>Type one, or leave it as it was.</source>
        <translation>名前を入力するか、元のままにしてください。</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The task is finished, but holds no song.</source>
        <translation>タスクは終わりましたが、曲がありません。</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>JSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>It holds neither a song nor a task.</source>
        <translation>曲もタスクも入っていません。</translation>
    </message>
    <message>
        <source>It does not describe tasks.</source>
        <translation>タスクの情報ではありません。</translation>
    </message>
    <message>
        <source>It holds no lyrics.</source>
        <translation>歌詞が入っていません。</translation>
    </message>
    <message>
        <source>It holds no id for the upload.</source>
        <translation>アップロードのIDが入っていません。</translation>
    </message>
    <message>
        <source>It holds no address of a file.</source>
        <translation>ファイルのアドレスが入っていません。</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The keyring refused: %1</source>
        <translation>キーリングに拒否されました：%1</translation>
    </message>
    <message>
        <source>Unlock the keyring, or type the token again for this session.</source>
        <translation>キーリングのロックを解除するか、このセッション用にトークンを入力し直してください。</translation>
    </message>
    <message>
        <source>The token file cannot be written: %1</source>
        <translation>トークンのファイルに書き込めません：%1</translation>
    </message>
    <message>
        <source>The token is kept until Riffdesk is closed.</source>
        <translation>トークンはRiffdeskを終了するまで保持されます。</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Another Riffdesk has this library open.</source>
        <translation>別のRiffdeskがこのライブラリを開いています。</translation>
    </message>
    <message>
        <source>Another Riffdesk (process %1) has this library open.</source>
        <translation>別のRiffdesk（プロセス%1）がこのライブラリを開いています。</translation>
    </message>
    <message>
        <source>Riffdesk on the computer “%1” (process %2) has this library open.</source>
        <translation>コンピュータ「%1」のRiffdesk（プロセス%2）がこのライブラリを開いています。</translation>
    </message>
    <message>
        <source>Close it first; two at once could pay twice.</source>
        <translation>先にそちらを閉じてください。同時に2つ使うと二重に支払うおそれがあります。</translation>
    </message>
    <message>
        <source>The lock of a Riffdesk that is gone (process %1) cannot be taken away.</source>
        <translation>終了したRiffdesk（プロセス%1）のロックを解除できません。</translation>
    </message>
    <message>
        <source>Remove the file “%1”.</source>
        <translation>ファイル「%1」を削除してください。</translation>
    </message>
</context>
<context>
    <name>SongEdit</name>
    <message>
        <source>Rate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Neither keep nor reject</source>
        <translation>採用・不採用を解除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>聴いた曲にする</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Tag as “%1”</source>
        <translation>タグ「%1」を付ける</translation>
    </message>
    <message>
        <source>Remove tag “%1”</source>
        <translation>タグ「%1」を外す</translation>
    </message>
    <message>
        <source>Change tag “%1”</source>
        <translation>タグ「%1」を変更</translation>
    </message>
    <message>
        <source>Delete tag “%1”</source>
        <translation>タグ「%1」を削除</translation>
    </message>
    <message>
        <source>Rename tag “%1”</source>
        <translation>タグ「%1」の名前を変更</translation>
    </message>
    <message>
        <source>Put into playlist “%1”</source>
        <translation>プレイリスト「%1」に追加</translation>
    </message>
    <message>
        <source>Take out of playlist “%1”</source>
        <translation>プレイリスト「%1」から外す</translation>
    </message>
    <message>
        <source>Make playlist “%1”</source>
        <translation>プレイリスト「%1」を作成</translation>
    </message>
    <message>
        <source>Delete playlist “%1”</source>
        <translation>プレイリスト「%1」を削除</translation>
    </message>
    <message>
        <source>Rename playlist “%1”</source>
        <translation>プレイリスト「%1」の名前を変更</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln songs)</source>
        <comment>an entry of the Edit menu&apos;s undo</comment>
        <translation>
            <numerusform>%1（%Ln曲）</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange playlist “%1”</source>
        <translation>プレイリスト「%1」を並べ替え</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>ステムをミックス</translation>
    </message>
</context>
<context>
    <name>SongEncoder</name>
    <message>
        <source>Writing the song was stopped.</source>
        <translation>曲の書き込みが中止されました。</translation>
    </message>
    <message>
        <source>This system&apos;s libavcodec cannot write AAC audio.</source>
        <translation>このシステムのlibavcodecはAACオーディオを書き込めません。</translation>
    </message>
    <message>
        <source>Install the full libavcodec.</source>
        <translation>完全版のlibavcodecをインストールしてください。</translation>
    </message>
    <message>
        <source>The song could not be written.</source>
        <translation>曲を書き込めませんでした。</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>空き容量とフォルダのアクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>SongFile</name>
    <message>
        <source>No service can be asked for it: it has no id of this song.</source>
        <translation>サービスにこの曲のIDがないため、要求できません。</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>取得中です。</translation>
    </message>
    <message>
        <source>It is not known whether the last request for it arrived.</source>
        <translation>前回のリクエストが届いたかどうか不明です。</translation>
    </message>
    <message>
        <source>It is made and paid for, but could not be fetched yet.</source>
        <translation>作成・支払い済みですが、まだ取得できていません。</translation>
    </message>
    <message>
        <source>It is already here: %1</source>
        <translation>すでにあります：%1</translation>
    </message>
    <message>
        <source>It is paid for, but its file is missing.</source>
        <translation>支払い済みですが、ファイルがありません。</translation>
    </message>
    <message>
        <source>It is kept with the song once it has come.</source>
        <translation>届くと曲と一緒に保存されます。</translation>
    </message>
    <message>
        <source>Decide that in Jobs first.</source>
        <translation>先に「ジョブ」で決めてください。</translation>
    </message>
    <message>
        <source>Fetch it again; that costs nothing.</source>
        <translation>再取得してください。無料です。</translation>
    </message>
    <message>
        <source>Asking for it anew pays once more.</source>
        <translation>新しく要求すると、もう一度支払いが発生します。</translation>
    </message>
    <message>
        <source>Export writes its sound, as WAV and in other formats.</source>
        <translation>書き出しを使えば、音をWAVやほかの形式で保存できます。</translation>
    </message>
    <message>
        <source>They are paid for, but their files are missing.</source>
        <translation>支払い済みですが、ファイルがありません。</translation>
    </message>
    <message>
        <source>They are already here: %1</source>
        <translation>すでにあります：%1</translation>
    </message>
    <message>
        <source>Upload its file in the studio, and work on that.</source>
        <translation>スタジオでファイルをアップロードし、それを使ってください。</translation>
    </message>
    <message>
        <source>Put them back from a copy of yours; asking for them anew pays once more.</source>
        <translation>手元のコピーから戻してください。新しく要求すると、もう一度支払いが発生します。</translation>
    </message>
</context>
<context>
    <name>SongGrid</name>
    <message>
        <source>%1 %2</source>
        <extracomment>what was asked for and its number: &quot;Weirdness 0.2&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what was asked for and its value: &quot;Vocals: Female&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>SongQuery</name>
    <message>
        <source>“model:” takes the beginning of a model&apos;s name.</source>
        <translation>「model:」にはモデル名の先頭を指定します。</translation>
    </message>
    <message>
        <source>“action:” takes what made the song, as in action:cover.</source>
        <translation>「action:」には曲を作った方法を指定します。例：action:cover</translation>
    </message>
    <message>
        <source>“rating:” takes 0 to 5, as in rating:&gt;=3 or rating:2..4.</source>
        <translation>「rating:」には0〜5を指定します。例：rating:&gt;=3、rating:2..4</translation>
    </message>
    <message>
        <source>“tag:” takes a tag&apos;s name, as in tag:demo or tag:&quot;two words&quot;.</source>
        <translation>「tag:」にはタグ名を指定します。例：tag:demo、tag:&quot;2つの 語&quot;</translation>
    </message>
    <message>
        <source>“playlist:” takes a playlist&apos;s name, as in playlist:&quot;two words&quot;.</source>
        <translation>「playlist:」にはプレイリスト名を指定します。例：playlist:&quot;2つの 語&quot;</translation>
    </message>
    <message>
        <source>“is:” takes kept, rejected, unheard, trashed, missing, rated or tagged.</source>
        <translation>「is:」にはkept、rejected、unheard、trashed、missing、rated、taggedを指定します。</translation>
    </message>
    <message>
        <source>“has:” takes stems, lyrics, cover or notes.</source>
        <translation>「has:」にはstems、lyrics、cover、notesを指定します。</translation>
    </message>
    <message>
        <source>“after:” takes a date such as 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m or 1y.</source>
        <translation>「after:」には日付を指定します。例：2026、2026-11、2026-11-05、today、yesterday、7d、3w、6m、1y</translation>
    </message>
    <message>
        <source>“before:” takes a date such as 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m or 1y.</source>
        <translation>「before:」には日付を指定します。例：2026、2026-11、2026-11-05、today、yesterday、7d、3w、6m、1y</translation>
    </message>
    <message>
        <source>“longer:” takes a length such as 90, 1:30 or 2m.</source>
        <translation>「longer:」には長さを指定します。例：90、1:30、2m</translation>
    </message>
    <message>
        <source>“shorter:” takes a length such as 90, 1:30 or 2m.</source>
        <translation>「shorter:」には長さを指定します。例：90、1:30、2m</translation>
    </message>
    <message>
        <source>“from:” takes the id or the title of the song it was made from.</source>
        <translation>「from:」には元の曲のIDかタイトルを指定します。</translation>
    </message>
    <message>
        <source>A search takes %1 characters at most.</source>
        <translation>検索は%1文字までです。</translation>
    </message>
    <message>
        <source>A search takes %1 filters at most.</source>
        <translation>検索のフィルタは%1個までです。</translation>
    </message>
    <message>
        <source>A search takes %1 words at most.</source>
        <translation>検索の語は%1個までです。</translation>
    </message>
    <message>
        <source>“added:” takes a date as “after:” does, or a moment such as 2026-11-05T18:30:00: what came into the library since then.</source>
        <translation>「added:」には「after:」と同じ日付か、2026-11-05T18:30:00のような日時を指定します。それ以降にライブラリに入った曲が対象です。</translation>
    </message>
    <message>
        <source>“family:” takes the id or the title of a song: what it comes from, and all that was made from these.</source>
        <translation>「family:」には曲のIDかタイトルを指定します。その曲の元になった曲と、そこから作られたすべての曲が対象です。</translation>
    </message>
</context>
<context>
    <name>SongRequest</name>
    <message>
        <source>There is no parameter “%1”.</source>
        <translation>パラメータ「%1」はありません。</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>次のいずれかを使ってください：%1。</translation>
    </message>
    <message>
        <source>“%1” is either true or false.</source>
        <translation>「%1」はtrueかfalseです。</translation>
    </message>
    <message>
        <source>Write %1=true or %1=false.</source>
        <translation>%1=true か %1=false と書いてください。</translation>
    </message>
    <message>
        <source>“%1” is a number.</source>
        <translation>「%1」は数値です。</translation>
    </message>
    <message>
        <source>Write it with a point, such as %1=%2.</source>
        <translation>%1=%2 のように小数点付きで書いてください。</translation>
    </message>
    <message>
        <source>Choose a source song.</source>
        <translation>元の曲を選んでください。</translation>
    </message>
    <message>
        <source>Pick a place in the song.</source>
        <translation>曲の中の位置を選んでください。</translation>
    </message>
    <message>
        <source>Write some lyrics.</source>
        <translation>歌詞を書いてください。</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>「%1」を入力してください。</translation>
    </message>
    <message>
        <source>At most %1 characters; this has %2.</source>
        <translation>最大%1文字です。現在%2文字あります。</translation>
    </message>
    <message>
        <source>It holds characters that cannot be sent.</source>
        <translation>送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>It must not hold spaces.</source>
        <translation>スペースは使えません。</translation>
    </message>
    <message>
        <source>Give a whole web address that starts with https:// or http://.</source>
        <translation>https:// か http:// で始まる完全なWebアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>%1〜%2の数値を入力してください。</translation>
    </message>
    <message>
        <source>This is not a value that “%1” can have.</source>
        <translation>「%1」には使えない値です。</translation>
    </message>
    <message>
        <source>Write some lyrics, or describe the song instead.</source>
        <translation>歌詞を書くか、代わりに曲の説明を書いてください。</translation>
    </message>
    <message>
        <source>Describe the song, or write its lyrics.</source>
        <translation>曲の説明か歌詞を書いてください。</translation>
    </message>
    <message>
        <source>It must be greater than “%1”.</source>
        <extracomment>%1 is the name of another field</extracomment>
        <translation>「%1」より大きい値にしてください。</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>アクションを選んでください。</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>アクション「%1」はありません。</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>モデルを選んでください。</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>モデル「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>SongShelf</name>
    <message>
        <source>The Practice service&apos;s folder cannot be written: %1</source>
        <translation>練習サービスのフォルダに書き込めません：%1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>フォルダのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>There is no such song.</source>
        <translation>その曲はありません。</translation>
    </message>
    <message>
        <source>The Practice service is stopping.</source>
        <translation>練習サービスは終了処理中です。</translation>
    </message>
    <message>
        <source>The song could not be written.</source>
        <translation>曲を書き込めませんでした。</translation>
    </message>
    <message>
        <source>The cover could not be written.</source>
        <translation>カバー画像を書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>SongText</name>
    <message>
        <source>Untitled</source>
        <comment>a song of which nothing else is known</comment>
        <translation>無題</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>カバー</translation>
    </message>
    <message>
        <source>Cover of %1</source>
        <translation>%1のカバー</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>延長版</translation>
    </message>
    <message>
        <source>Extended from %1</source>
        <translation>%1の延長版</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>Variation of %1</source>
        <translation>%1のバリエーション</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>新セクション</translation>
    </message>
    <message>
        <source>New section in %1</source>
        <translation>%1の新セクション</translation>
    </message>
    <message>
        <source>New vocals</source>
        <translation>新ボーカル</translation>
    </message>
    <message>
        <source>New vocals on %1</source>
        <translation>%1の新ボーカル</translation>
    </message>
    <message>
        <source>New instruments</source>
        <translation>新伴奏</translation>
    </message>
    <message>
        <source>New instruments under %1</source>
        <translation>%1の新伴奏</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>ステム</translation>
    </message>
    <message>
        <source>Stems of %1</source>
        <translation>%1のステム</translation>
    </message>
    <message>
        <source>Cover of an upload</source>
        <translation>アップロードのカバー</translation>
    </message>
    <message>
        <source>Extended from an upload</source>
        <translation>アップロードの延長版</translation>
    </message>
    <message>
        <source>New section in an upload</source>
        <translation>アップロードの新セクション</translation>
    </message>
    <message>
        <source>take %1</source>
        <comment>the number of a song among those of one job</comment>
        <translation>テイク%1</translation>
    </message>
    <message>
        <source>Mix of stems</source>
        <translation>ステムのミックス</translation>
    </message>
    <message>
        <source>Mix of %1</source>
        <translation>%1のミックス</translation>
    </message>
    <message>
        <source>Splice</source>
        <translation>スプライス</translation>
    </message>
    <message>
        <source>Splice of %1</source>
        <translation>%1のスプライス</translation>
    </message>
    <message>
        <source>Comp of takes</source>
        <translation>テイクのコンピング</translation>
    </message>
    <message>
        <source>Comp of %1</source>
        <translation>%1のコンピング</translation>
    </message>
    <message>
        <source>Spliced from</source>
        <translation>スプライス開始</translation>
    </message>
    <message>
        <source>Spliced to</source>
        <translation>スプライス終了</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>クロスフェード</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>テイク</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>区間</translation>
    </message>
</context>
<context>
    <name>SongTimes</name>
    <message>
        <source>The file has other words than this song: %1 of %2 lines were found within its length.</source>
        <translation>ファイルの歌詞がこの曲と違います。%2行のうち、曲の長さの中に見つかったのは%1行です。</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>正しいファイルか確認してください。</translation>
    </message>
    <message>
        <source>The times could not be removed.</source>
        <translation>タイムタグを削除できませんでした。</translation>
    </message>
    <message>
        <source>Check the rights of the folder %1.</source>
        <translation>フォルダ%1のアクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>辞書を探しています…</translation>
    </message>
    <message>
        <source>No dictionary is installed (hunspell)</source>
        <translation>辞書がインストールされていません（hunspell）</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>spelling is not checked</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>スペル</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>候補を探しています…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>候補なし</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>辞書に追加</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>a word that seems misspelt</comment>
        <translation>無視</translation>
    </message>
</context>
<context>
    <name>SplicePlan</name>
    <message>
        <source>The two songs have nothing in common next to what changed.</source>
        <translation>変わった部分の前後に、2つの曲の共通点がありません。</translation>
    </message>
    <message>
        <source>Compare the edit with the song it was made from, or choose the range by hand.</source>
        <translation>編集版を元の曲と比較するか、範囲を手動で選んでください。</translation>
    </message>
    <message>
        <source>Nothing of the first song would be left.</source>
        <translation>1つ目の曲が何も残りません。</translation>
    </message>
    <message>
        <source>All of the edit is different: use it as it is.</source>
        <translation>編集版はすべて異なります。そのまま使ってください。</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Not rated</source>
        <translation>評価なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 5 stars</source>
        <translation>
            <numerusform>星5つ中%Lnつ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StemSum</name>
    <message>
        <source>No stem of this mix can be heard.</source>
        <translation>このミックスではどのステムも聞こえません。</translation>
    </message>
    <message>
        <source>Turn one of them up, or end its mute.</source>
        <translation>どれかの音量を上げるか、ミュートを解除してください。</translation>
    </message>
    <message>
        <source>The mix could not be written.</source>
        <translation>ミックスを書き込めませんでした。</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>空き容量とフォルダのアクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>StemsZip</name>
    <message>
        <source>The stems could not be written.</source>
        <translation>ステムを書き込めませんでした。</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>空き容量とフォルダのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Writing the stems was stopped.</source>
        <translation>ステムの書き込みが中止されました。</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>“%1” is too large to be read.</source>
        <translation>「%1」は大きすぎて読み込めません。</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>正しいファイルか確認してください。</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged.</source>
        <translation>ライブラリのデータベースが壊れています。</translation>
    </message>
    <message>
        <source>Rebuild it from the song folders: no song is lost.</source>
        <translation>曲のフォルダから再構築してください。曲は失われません。</translation>
    </message>
    <message>
        <source>The library is in use by another program.</source>
        <translation>ライブラリは別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>そのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The library&apos;s database “%1” cannot be opened or written.</source>
        <translation>ライブラリのデータベース「%1」を開けないか、書き込めません。</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>フォルダがあり、書き込み権限があることを確認してください。</translation>
    </message>
    <message>
        <source>The library&apos;s database refused: %1</source>
        <translation>ライブラリのデータベースに拒否されました：%1</translation>
    </message>
    <message>
        <source>Start Riffdesk again. If it stays, please report it.</source>
        <translation>Riffdeskを再起動してください。直らない場合はご報告ください。</translation>
    </message>
    <message>
        <source>Two changes to the library were mixed up.</source>
        <translation>ライブラリへの2つの変更が混ざってしまいました。</translation>
    </message>
    <message>
        <source>There is no room left in “%1”.</source>
        <translation>「%1」に空きがありません。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>空きを確保してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>「%1」に書き込めませんでした。</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>「%1」を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>ファイルがあり、読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Riffdesk.</source>
        <translation>このライブラリは新しいバージョンのRiffdeskで作られています。</translation>
    </message>
    <message>
        <source>Install the newest Riffdesk, or choose another library folder.</source>
        <translation>最新のRiffdeskをインストールするか、別のライブラリフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The library&apos;s database belongs to another program.</source>
        <translation>ライブラリのデータベースは別のプログラムのものです。</translation>
    </message>
    <message>
        <source>Choose another library folder.</source>
        <translation>別のライブラリフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The archive is damaged, or is not a zip archive.</source>
        <translation>アーカイブが壊れているか、ZIPアーカイブではありません。</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>再取得してください。</translation>
    </message>
    <message>
        <source>The archive holds more than it should, and was not unpacked.</source>
        <translation>アーカイブに余分なものが入っているため、展開しませんでした。</translation>
    </message>
    <message>
        <source>Check where it comes from before you try again.</source>
        <translation>もう一度試す前に、入手元を確認してください。</translation>
    </message>
    <message>
        <source>The archive holds no file that can be used.</source>
        <translation>アーカイブに使えるファイルがありません。</translation>
    </message>
    <message>
        <source>Unpacking was cancelled.</source>
        <translation>展開はキャンセルされました。</translation>
    </message>
    <message>
        <source>The library can only be read: nothing was changed.</source>
        <translation>ライブラリは読み取り専用です。何も変更していません。</translation>
    </message>
    <message>
        <source>Check that you may write to its folder, then start Riffdesk again.</source>
        <translation>フォルダの書き込み権限を確認してから、Riffdeskを再起動してください。</translation>
    </message>
    <message>
        <source>“%1” lies on a volume that can only be read.</source>
        <translation>「%1」は読み取り専用のボリュームにあります。</translation>
    </message>
    <message>
        <source>Make the volume writable, or choose another folder.</source>
        <translation>ボリュームを書き込み可能にするか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>You may not write to “%1”.</source>
        <translation>「%1」への書き込み権限がありません。</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another folder.</source>
        <translation>アクセス権を変更するか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>「%1」はフォルダではありません。</translation>
    </message>
    <message>
        <source>Move that file away, or choose another folder.</source>
        <translation>そのファイルを移動するか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The disk of “%1” reports a fault.</source>
        <translation>「%1」のディスクで障害が報告されています。</translation>
    </message>
    <message>
        <source>Look after the disk, and copy what is on it.</source>
        <translation>ディスクを点検し、内容をバックアップしてください。</translation>
    </message>
    <message>
        <source>The library&apos;s folder “%1” is not there any more.</source>
        <translation>ライブラリのフォルダ「%1」がもうありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the folder back, then do it again.</source>
        <translation>何も変更していません。フォルダを元に戻してから、もう一度操作してください。</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>読み込みはキャンセルされました。</translation>
    </message>
    <message>
        <source>Packing was stopped.</source>
        <translation>圧縮が中止されました。</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>What the sweep changes (%1) is no part of this song.</source>
        <translation>スイープで変える項目（%1）は、この曲にはありません。</translation>
    </message>
    <message>
        <source>Change the sweep, or choose a number of takes.</source>
        <translation>スイープを変更するか、テイク数を選んでください。</translation>
    </message>
    <message>
        <source>“%1” takes %2 to %3 values.</source>
        <translation>「%1」には%2〜%3個の値が必要です。</translation>
    </message>
    <message>
        <source>Write them one after the other.</source>
        <translation>続けて書いてください。</translation>
    </message>
    <message>
        <source>Tick those that you want.</source>
        <translation>使うものにチェックを入れてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>「%1」を%2にはできません。</translation>
    </message>
    <message>
        <source>Give numbers from %1 to %2.</source>
        <translation>%1〜%2の数値を入力してください。</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>別の値を選んでください。</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1が2回あります。</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>どちらかを消してください。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>Write numbers with spaces between them.</source>
        <translation>数値をスペースで区切って書いてください。</translation>
    </message>
    <message>
        <source>The same is changed twice.</source>
        <translation>同じ項目を2回変えています。</translation>
    </message>
    <message>
        <source>Choose something else for one of them.</source>
        <translation>どちらかを別の項目にしてください。</translation>
    </message>
    <message>
        <source>That would be %L1 songs; at most %L2 can be asked for at once.</source>
        <translation>%L1曲になります。一度に要求できるのは%L2曲までです。</translation>
    </message>
    <message>
        <source>Take values out, or make fewer takes of each.</source>
        <translation>値を減らすか、それぞれのテイク数を減らしてください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is changed from song to song, its values</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Synth</name>
    <message>
        <source>The song was not finished.</source>
        <translation>曲は完成しませんでした。</translation>
    </message>
</context>
<context>
    <name>TaskStore</name>
    <message>
        <source>The Practice service&apos;s folder cannot be written: %1</source>
        <translation>練習サービスのフォルダに書き込めません：%1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>フォルダのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The Practice service could not note a task.</source>
        <translation>練習サービスがタスクを記録できませんでした。</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>空き容量とフォルダのアクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>UploadFault</name>
    <message>
        <source>The upload was cancelled.</source>
        <translation>アップロードはキャンセルされました。</translation>
    </message>
    <message>
        <source>This service takes no files.</source>
        <translation>このサービスはファイルを受け付けません。</translation>
    </message>
    <message>
        <source>This token may not upload files.</source>
        <translation>このトークンではファイルをアップロードできません。</translation>
    </message>
    <message>
        <source>Put the file on the web and paste its public address here instead.</source>
        <translation>ファイルをWebに置き、その公開アドレスをここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Try again: sending a file costs nothing.</source>
        <translation>もう一度お試しください。ファイルの送信は無料です。</translation>
    </message>
    <message>
        <source>The service may have taken the recording all the same. You can try again; it may count twice.</source>
        <translation>それでもサービスが録音を受け付けた可能性があります。再試行できますが、二重に数えられるかもしれません。</translation>
    </message>
    <message>
        <source>Check that the address leads to an audio file everyone may fetch, or choose another file.</source>
        <translation>アドレスが誰でも取得できるオーディオファイルを指しているか確認するか、別のファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>UploadSource</name>
    <message>
        <source>Paste the address of the audio file itself, such as %1.</source>
        <translation>%1のように、オーディオファイルそのもののアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>アドレスがありません。</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>アドレスが長すぎます。</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Webアドレスではありません。</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password: the service would see it.</source>
        <translation>アドレスにユーザー名やパスワードは含められません。サービスに見られてしまいます。</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>アドレスは https:// で始まる必要があります。</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Its audio has never come.</source>
        <translation>オーディオが届いていません。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” has changed since it was kept.</source>
        <translation>「%1」は保存後に変わっています。</translation>
    </message>
    <message>
        <source>Lies in the library&apos;s folder but is not in its list.</source>
        <translation>ライブラリのフォルダにありますが、リストにありません。</translation>
    </message>
    <message>
        <source>The library&apos;s list says other things than “%1”.</source>
        <translation>ライブラリのリストの内容が「%1」と異なります。</translation>
    </message>
    <message>
        <source>It is fetched again, free of charge.</source>
        <translation>無料で再取得します。</translation>
    </message>
    <message>
        <source>Rebuild the library: that brings it back.</source>
        <translation>ライブラリを再構築してください。元に戻ります。</translation>
    </message>
    <message>
        <source>Rebuild the library: then what the file says holds.</source>
        <translation>ライブラリを再構築してください。ファイルの内容が反映されます。</translation>
    </message>
    <message>
        <source>Put it back from a copy of yours, or make the stems anew.</source>
        <translation>手元のコピーから戻すか、ステムを作り直してください。</translation>
    </message>
    <message>
        <source>The service cannot give it any more: put it back from a copy of yours.</source>
        <translation>サービスからはもう取得できません。手元のコピーから戻してください。</translation>
    </message>
    <message>
        <source>No file is damaged or missing.</source>
        <translation>壊れているファイルや不足しているファイルはありません。</translation>
    </message>
    <message>
        <source>One thing is not as it should be.</source>
        <translation>問題が1件あります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are not as they should be.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>問題が%Ln件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: %1 songs, %2 files, %3 MB.</source>
        <translation>チェック済み：%1曲、%2ファイル、%3 MB。</translation>
    </message>
    <message numerus="yes">
        <source>What they are was noted for the first time: %Ln; the next check compares them with it.</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>ファイルの状態を初めて記録しました：%Ln件。次回のチェックで照合します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched again, free of charge: %Ln.</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>無料で再取得：%Ln件。</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be fetched again: check once more after the others.</source>
        <translation>再取得できます。ほかが済んでから、もう一度チェックしてください。</translation>
    </message>
</context>
<context>
    <name>playlistfile</name>
    <message>
        <source>This playlist has more than %L1 entries.</source>
        <translation>このプレイリストの項目が%L1件を超えています。</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>複数のファイルに分けてください。</translation>
    </message>
    <message>
        <source>This file is no playlist, or an empty one.</source>
        <translation>プレイリストではないか、空のファイルです。</translation>
    </message>
    <message>
        <source>Choose an M3U8 file with songs in it.</source>
        <translation>曲の入ったM3U8ファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>riffdesk::AccountForm</name>
    <message>
        <source>Without a keyring, keep the token in a file</source>
        <translation>キーリングがない場合、トークンをファイルに保存する</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>From your account&apos;s page</source>
        <translation>アカウントページからコピー</translation>
    </message>
    <message>
        <source>Checks address and token with the service; free of charge</source>
        <translation>アドレスとトークンをサービスに確認します（無料）</translation>
    </message>
    <message>
        <source>The token goes to the system&apos;s keyring. Where there is none it is kept in memory and asked for at each start, or, if you allow it here, in a file that only you can read.</source>
        <translation>トークンはシステムのキーリングに保存されます。キーリングがない場合はメモリに置かれ、起動のたびに入力を求められます。ここで許可すれば、本人だけが読めるファイルに保存されます。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1に問い合わせ中…</translation>
    </message>
    <message>
        <source>The service knows this token. Press Connect to use it.</source>
        <translation>サービスがこのトークンを確認しました。「接続」を押すと使えます。</translation>
    </message>
    <message>
        <source>Connected. There is no keyring here, so you will be asked for the token at the next start.</source>
        <translation>接続しました。ここにはキーリングがないため、次回起動時にトークンの入力を求めます。</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>接続しました。</translation>
    </message>
    <message>
        <source>Where it comes from: sign in at &lt;a href=&quot;%1&quot;&gt;platform.acedata.cloud&lt;/a&gt; and copy the token of your application.</source>
        <translation>入手方法：&lt;a href=&quot;%1&quot;&gt;platform.acedata.cloud&lt;/a&gt; にログインし、アプリケーションのトークンをコピーします。</translation>
    </message>
</context>
<context>
    <name>riffdesk::ActionPicker</name>
    <message>
        <source>Find a command</source>
        <translation>コマンドを探す</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>Words of a command</source>
        <translation>コマンドの語句</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1、オン</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1、オフ</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>この語句を含むコマンドはありません。</translation>
    </message>
</context>
<context>
    <name>riffdesk::CallbackPage</name>
    <message>
        <source>Receive results (advanced)</source>
        <translation>結果を受信する（上級者向け）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>New path</source>
        <translation>新しいパス</translation>
    </message>
    <message>
        <source>For people with a tunnel. The service tells this computer when a song is done, and Riffdesk fetches it right then. Songs also come without it, a few seconds later.</source>
        <translation>トンネルを使える人向けです。曲が完成するとサービスがこのコンピュータに知らせ、Riffdeskがすぐに取得します。使わなくても、数秒遅れて曲は届きます。</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公開アドレス</translation>
    </message>
    <message>
        <source>Needs a public address</source>
        <translation>公開アドレスが必要です</translation>
    </message>
    <message>
        <source>Makes a new secret path; the previous address stops working</source>
        <translation>新しい秘密のパスを作ります。以前のアドレスは使えなくなります</translation>
    </message>
    <message>
        <source>New requests name it by themselves, unless the form has a callback address of its own. Its last part is secret.</source>
        <translation>フォームに専用のコールバックアドレスがない限り、新しいリクエストに自動で付けられます。末尾の部分は秘密です。</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>コールバックアドレス</translation>
    </message>
    <message>
        <source>Any free one</source>
        <comment>port</comment>
        <translation>空いているポート</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>このコンピュータのみ</translation>
    </message>
    <message>
        <source>This computer and the local network</source>
        <translation>このコンピュータとローカルネットワーク</translation>
    </message>
    <message>
        <source>Every device in your network can connect to this port then, and read along: it is not encrypted. A tunnel that runs on this computer does not need it.</source>
        <translation>ネットワーク内のどの機器からもこのポートに接続でき、暗号化されていない通信を読まれます。このコンピュータで動くトンネルなら不要です。</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>接続できる範囲</translation>
    </message>
    <message>
        <source>Only the Practice service can reach this one: it leads to this computer.</source>
        <translation>このコンピュータを指すアドレスなので、届くのは練習サービスだけです。</translation>
    </message>
    <message>
        <source>Where the service reaches your tunnel from outside.</source>
        <translation>サービスが外部からトンネルに届くためのアドレスです。</translation>
    </message>
    <message>
        <source>Listening on %1. Point your tunnel there.</source>
        <translation>%1で待ち受け中です。トンネルの接続先をここにしてください。</translation>
    </message>
    <message>
        <source>Nothing listens: it is switched off.</source>
        <translation>オフのため、待ち受けていません。</translation>
    </message>
    <message>
        <source>Last received: %1</source>
        <translation>最後の受信：%1</translation>
    </message>
    <message>
        <source>Last received: nothing yet</source>
        <translation>最後の受信：なし</translation>
    </message>
</context>
<context>
    <name>riffdesk::CheckDialog</name>
    <message>
        <source>Check library</source>
        <translation>ライブラリをチェック</translation>
    </message>
    <message>
        <source>Every file is compared with what it was when it was kept. You can go on working.</source>
        <translation>すべてのファイルを保存時の内容と照合します。作業を続けられます。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>チェック結果</translation>
    </message>
    <message>
        <source>Double click or Return shows the song</source>
        <translation>ダブルクリックかEnterで曲を表示</translation>
    </message>
    <message>
        <source>&amp;Rebuild the library</source>
        <translation>ライブラリを再構築(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>リストをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>%1 of %2 songs</source>
        <comment>progress</comment>
        <translation>%1/%2曲</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The first %L1 are listed; riffdesk check --json lists more.</source>
        <translation>最初の%L1件を表示しています。riffdesk check --json で残りも表示できます。</translation>
    </message>
</context>
<context>
    <name>riffdesk::Cli</name>
    <message>
        <source>No job is waiting or running.</source>
        <translation>待機中や実行中のジョブはありません。</translation>
    </message>
    <message>
        <source>There is no song “%1” in the library.</source>
        <translation>ライブラリに曲「%1」はありません。</translation>
    </message>
    <message>
        <source>riffdesk songs lists them.</source>
        <translation>riffdesk songs で一覧表示できます。</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>トークン：%1</translation>
    </message>
    <message>
        <source>Some characters of the lyrics cannot be read.</source>
        <translation>歌詞に読み込めない文字があります。</translation>
    </message>
    <message>
        <source>Save them as UTF-8 once more, or name their encoding with --encoding.</source>
        <translation>UTF-8で保存し直すか、--encoding で文字コードを指定してください。</translation>
    </message>
    <message>
        <source>There is no token for %1.</source>
        <translation>%1用のトークンがありません。</translation>
    </message>
    <message>
        <source>Set ACEDATACLOUD_API_TOKEN, or connect the account in the studio.</source>
        <translation>ACEDATACLOUD_API_TOKEN を設定するか、スタジオでアカウントを接続してください。</translation>
    </message>
    <message>
        <source>It is not known whether the service took the request.</source>
        <translation>サービスがリクエストを受け付けたかどうか不明です。</translation>
    </message>
    <message>
        <source>The song cannot be read back from the library.</source>
        <translation>ライブラリから曲を読み戻せません。</translation>
    </message>
    <message>
        <source>riffdesk --rebuild-library reads it from its folder.</source>
        <translation>riffdesk --rebuild-library でフォルダから読み込めます。</translation>
    </message>
    <message>
        <source>The lyrics were read as %1; --encoding reads them as another.</source>
        <translation>歌詞を%1として読み込みました。--encoding で別の文字コードを指定できます。</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; the service may read no more than %2.</source>
        <translation>プロンプトは%1文字です。サービスは%2文字までしか読まない可能性があります。</translation>
    </message>
    <message>
        <source>The title is from the lyrics: %1; --title names another.</source>
        <translation>タイトルを歌詞から取りました：%1。--title で変えられます。</translation>
    </message>
    <message>
        <source>There is neither a song nor an unfinished job “%1”.</source>
        <translation>「%1」という曲も未完了のジョブもありません。</translation>
    </message>
    <message>
        <source>riffdesk songs and riffdesk jobs list them.</source>
        <translation>riffdesk songs と riffdesk jobs で一覧表示できます。</translation>
    </message>
    <message>
        <source>%L1 of %L2 folders</source>
        <translation>%L1/%L2フォルダ</translation>
    </message>
    <message>
        <source>riffdesk --rebuild-library makes the list anew from the song folders; no song is lost.</source>
        <translation>riffdesk --rebuild-library は曲のフォルダからリストを作り直します。曲は失われません。</translation>
    </message>
    <message>
        <source>It was made and charged; riffdesk fetch %1 fetches it.</source>
        <translation>作成・課金済みです。riffdesk fetch %1 で取得できます。</translation>
    </message>
    <message>
        <source>Nothing was asked for yet.</source>
        <translation>まだ何も要求していません。</translation>
    </message>
    <message numerus="yes">
        <source>Lines that could not be read: %Ln.</source>
        <comment>number of lines</comment>
        <translation>
            <numerusform>読み込めなかった行：%Ln行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it there, close it first, or use another library with --data-dir.</source>
        <translation>そちらで操作するか、先にそちらを閉じるか、--data-dir で別のライブラリを使ってください。</translation>
    </message>
    <message>
        <source>There is no playlist “%1”.</source>
        <translation>プレイリスト「%1」はありません。</translation>
    </message>
    <message>
        <source>riffdesk playlist lists them; --add makes one.</source>
        <translation>riffdesk playlist で一覧表示、--add で作成できます。</translation>
    </message>
    <message>
        <source>1 song changed.</source>
        <translation>1曲を変更しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs changed.</source>
        <comment>none or several</comment>
        <translation>
            <numerusform>%Ln曲を変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is being brought to this version of Riffdesk. That is done once; it takes a minute or so for 100,000 songs.</source>
        <translation>ライブラリをこのバージョンのRiffdeskに更新しています。更新は1回だけで、10万曲で1分ほどかかります。</translation>
    </message>
    <message>
        <source>%L1 of %L2 songs</source>
        <translation>%L1/%L2曲</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more; --json lists them.</source>
        <comment>things found</comment>
        <translation>
            <numerusform>…ほか%Ln件。--json で一覧表示できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was imported from a file: no service has it.</source>
        <translation>この曲はファイルから取り込んだもので、どのサービスにもありません。</translation>
    </message>
    <message>
        <source>Upload its file in the studio, and work on that.</source>
        <translation>スタジオでファイルをアップロードし、それを使ってください。</translation>
    </message>
    <message>
        <source>%L1 files found</source>
        <translation>%L1ファイルが見つかりました</translation>
    </message>
    <message>
        <source>%L1 of %L2 files</source>
        <translation>%L1/%L2ファイル</translation>
    </message>
    <message>
        <source>%L1 requests looked at, %L2 songs fetched</source>
        <translation>%L1件のリクエストを確認、%L2曲を取得</translation>
    </message>
    <message>
        <source>The account&apos;s history is read; that is free of charge.</source>
        <translation>アカウントの履歴を読み込みます（無料）。</translation>
    </message>
    <message>
        <source>The catalogue has no “%1”.</source>
        <translation>カタログに「%1」がありません。</translation>
    </message>
    <message>
        <source>Name it under &quot;files&quot; in your own catalogue, or remove that.</source>
        <translation>自分のカタログの &quot;files&quot; に書き加えるか、そのカタログを削除してください。</translation>
    </message>
    <message>
        <source>--anew asks for it, and pays, once more.</source>
        <translation>--anew を付けると、もう一度要求し、再度支払います。</translation>
    </message>
    <message>
        <source>Each of them costs credits; the service does not say how many before.</source>
        <translation>1件ごとにクレジットがかかります。いくつかかるかは事前には分かりません。</translation>
    </message>
    <message>
        <source>Each of them costs %1.</source>
        <comment>a price</comment>
        <translation>1件ごとに%1かかります。</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>プロファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>--profile takes one of these: %1.</source>
        <translation>--profile に指定できるのは次のいずれかです：%1。</translation>
    </message>
    <message>
        <source>Stems keep their loudness and their length, or they would no longer fit together.</source>
        <translation>ステムはラウドネスと長さを変えられません。変えると互いに合わなくなります。</translation>
    </message>
    <message>
        <source>Leave out --lufs, --length, the fades, --trim-silence and profiles with them.</source>
        <translation>--lufs、--length、フェード、--trim-silence、プロファイルを一緒に指定しないでください。</translation>
    </message>
    <message>
        <source>“%1” has no stems.</source>
        <translation>「%1」にはステムがありません。</translation>
    </message>
    <message>
        <source>riffdesk stems %1 asks the service for them.</source>
        <translation>riffdesk stems %1 でサービスに要求できます。</translation>
    </message>
    <message>
        <source>None of the songs has stems; riffdesk stems ID… asks the service for them.</source>
        <translation>どの曲にもステムがありません。riffdesk stems ID… でサービスに要求できます。</translation>
    </message>
    <message>
        <source>Stems of “%1” are missing. Put them back from a copy of yours; asking for them anew pays once more.</source>
        <translation>「%1」のステムが不足しています。手元のコピーから戻してください。新しく要求すると、もう一度支払いが発生します。</translation>
    </message>
    <message>
        <source>The audio of “%1” is not here.</source>
        <translation>「%1」のオーディオがここにありません。</translation>
    </message>
    <message>
        <source>riffdesk fetch %1 brings it.</source>
        <translation>riffdesk fetch %1 で取得できます。</translation>
    </message>
    <message>
        <source>Nothing changed: there is nothing to keep.</source>
        <translation>変わった部分がありません。残すものがありません。</translation>
    </message>
    <message>
        <source>Name a range with --from S --to S to take it all the same.</source>
        <translation>それでも使う場合は、--from S --to S で範囲を指定してください。</translation>
    </message>
    <message>
        <source>Stopped; no song was made.</source>
        <translation>中止しました。曲は作られていません。</translation>
    </message>
    <message>
        <source>%1 s to %2 s of the edit, the rest as it was.</source>
        <translation>編集版から%1秒〜%2秒、残りは元のまま。</translation>
    </message>
</context>
<context>
    <name>riffdesk::CollectionsModel</name>
    <message>
        <source>All songs</source>
        <translation>すべての曲</translation>
    </message>
    <message>
        <source>New</source>
        <comment>songs that were not heard yet</comment>
        <translation>新着</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>songs</comment>
        <translation>採用</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>songs</comment>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln songs</source>
        <comment>name of a collection</comment>
        <translation>
            <numerusform>%1、%Ln曲</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::CollectionsView</name>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no colour</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>プレイリストを削除</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>タグを削除</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>保存した検索を削除</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>新しいプレイリスト</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>この検索を保存…</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Save as M3U8…</source>
        <translation>M3U8で保存…</translation>
    </message>
    <message>
        <source>A file that other players read</source>
        <translation>ほかのプレーヤーで読めるファイル</translation>
    </message>
    <message>
        <source>Open M3U8 playlist…</source>
        <translation>M3U8プレイリストを開く…</translation>
    </message>
    <message>
        <source>Save playlist</source>
        <translation>プレイリストを保存</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>One song is in %1.</source>
        <translation>%1に1曲あります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in %1.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%1に%Ln曲あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, without audio: %Ln.</source>
        <comment>number of songs</comment>
        <translation>
            <numerusform>オーディオがなく除外：%Ln曲。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open playlist</source>
        <translation>プレイリストを開く</translation>
    </message>
    <message>
        <source>None of its files are songs of this library. Import them first.</source>
        <translation>このライブラリの曲のファイルがありません。先に取り込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>Entries that are no songs of this library were left out: %Ln.</source>
        <translation>
            <numerusform>このライブラリの曲ではないため除外：%Ln件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::CompBar</name>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Takes the last choice back (%1)</source>
        <translation>直前の選択を取り消します（%1）</translation>
    </message>
    <message>
        <source>Makes it again (%1)</source>
        <translation>もう一度選択します（%1）</translation>
    </message>
    <message>
        <source>How long one take goes over into the next</source>
        <translation>テイクから次のテイクへ移る長さ</translation>
    </message>
    <message>
        <source>Looking whether they run together…</source>
        <translation>そろっているか確認しています…</translation>
    </message>
    <message>
        <source>Drag over a song where it is to be heard, or press its number while it plays.</source>
        <translation>鳴らしたい部分でその曲の上をドラッグするか、再生中に曲の番号を押してください。</translation>
    </message>
    <message>
        <source>Put together with one join.</source>
        <translation>1か所でつなぎました。</translation>
    </message>
    <message numerus="yes">
        <source>Put together with %Ln joins.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Lnか所でつなぎました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>組み合わせ中…</translation>
    </message>
    <message>
        <source>Keep as a new song</source>
        <translation>新しい曲として保存</translation>
    </message>
    <message>
        <source>Makes a song of what was chosen. Costs nothing.</source>
        <translation>選んだ部分を1曲にします。無料です。</translation>
    </message>
</context>
<context>
    <name>riffdesk::CompareLane</name>
    <message>
        <source>Hear this one (%1)</source>
        <translation>これを聴く（%1）</translation>
    </message>
    <message>
        <source>Hear %1</source>
        <translation>%1を聴く</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>This one is the best; show which it is (Enter: the one that is heard)</source>
        <translation>これがいちばん良い。どの曲かを表示（Enter：聴いている曲）</translation>
    </message>
    <message>
        <source>What can be done with this song</source>
        <translation>この曲でできること</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1を選ぶ</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1のその他の操作</translation>
    </message>
</context>
<context>
    <name>riffdesk::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>ライブラリに戻る（Esc）</translation>
    </message>
    <message>
        <source>Something else is on.</source>
        <translation>別のものを再生中です。</translation>
    </message>
    <message>
        <source>Hear these songs</source>
        <translation>これらの曲を聴く</translation>
    </message>
    <message>
        <source>Plays them in step, one at a time</source>
        <translation>同期して再生し、1曲ずつ聴きます</translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <comment>a title</comment>
        <translation>%1で変わったところ</translation>
    </message>
    <message>
        <source>The library can only be read.</source>
        <translation>ライブラリは読み取り専用です。</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>ブラインド</translation>
    </message>
    <message>
        <source>Hides which song is which, under new numbers, until you choose one (B)</source>
        <translation>選ぶまで、新しい番号でどの曲かを隠します（B）</translation>
    </message>
    <message>
        <source>Press the numbers to listen, and choose the best.</source>
        <translation>番号を押して聴き、いちばん良いものを選んでください。</translation>
    </message>
    <message>
        <source>You chose “%1” (so far %2 of %3).</source>
        <translation>「%1」を選びました（これまで%3回中%2回）。</translation>
    </message>
    <message>
        <source>Which song is heard</source>
        <translation>聴いている曲</translation>
    </message>
    <message>
        <source>Hide which song is which, or show it</source>
        <translation>どの曲かを隠す/表示する</translation>
    </message>
    <message>
        <source>While they are hidden: choose what is heard</source>
        <translation>隠している間：聴く曲を選ぶ</translation>
    </message>
    <message>
        <source>Loop a stretch of all of them</source>
        <translation>全曲の一部をループ</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Shift+ドラッグ</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>ライブラリに戻る</translation>
    </message>
    <message>
        <source>Song %1</source>
        <translation>曲%1</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <comment>title while it is hidden which song is heard</comment>
        <translation>ブラインド比較</translation>
    </message>
    <message>
        <source>Makes one song of the best of each (G)</source>
        <translation>それぞれの良いところを1曲にまとめます（G）</translation>
    </message>
    <message>
        <source>Drag, or its number while it plays</source>
        <translation>ドラッグ、または再生中に番号</translation>
    </message>
    <message>
        <source>Comp</source>
        <comment>puts together the best of several takes</comment>
        <translation>コンピング</translation>
    </message>
    <message>
        <source>Comp: put together the best of each, or stop</source>
        <translation>コンピング：良いところを組み合わせる/やめる</translation>
    </message>
    <message>
        <source>In a comp: where a song is heard</source>
        <translation>コンピング中：曲が鳴る場所</translation>
    </message>
</context>
<context>
    <name>riffdesk::CoverWindow</name>
    <message>
        <source>Cover of %1</source>
        <translation>%1のカバー</translation>
    </message>
</context>
<context>
    <name>riffdesk::CreateFooter</name>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Make it (Ctrl+Return)</source>
        <translation>作成（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Number of takes</source>
        <translation>テイク数</translation>
    </message>
    <message>
        <source>How many songs the next press of Create makes; each is a request of its own</source>
        <translation>次に「作成」を押したときに作る曲数。1曲ごとに1リクエストになります</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1テイク</translation>
    </message>
    <message>
        <source>Create ×%1</source>
        <comment>number of songs</comment>
        <translation>作成 ×%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Lnテイク</numerusform>
        </translation>
    </message>
    <message>
        <source>Sweep…</source>
        <comment>one song over several values of a setting</comment>
        <translation>スイープ…</translation>
    </message>
</context>
<context>
    <name>riffdesk::CreatePanel</name>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
</context>
<context>
    <name>riffdesk::DesktopPage</name>
    <message>
        <source>Normalise loudness</source>
        <translation>ラウドネスを均一化</translation>
    </message>
    <message>
        <source>Plays every song at %1 LUFS, with peaks below %2 dBTP. The files stay as they are.</source>
        <translation>すべての曲を%1 LUFS、ピーク%2 dBTP未満で再生します。ファイルは変わりません。</translation>
    </message>
    <message>
        <source>Level meter</source>
        <translation>レベルメーター</translation>
    </message>
    <message>
        <source>Spectrum and levels in the player bar, where there is room for them.</source>
        <translation>スペクトラムとレベルを、余裕があるときプレーヤーバーに表示します。</translation>
    </message>
    <message>
        <source>Tell me when a song is done</source>
        <translation>曲の完成を知らせる</translation>
    </message>
    <message>
        <source>With a notification of the desktop, while the window is not in front.</source>
        <translation>ウィンドウが前面にないとき、デスクトップに通知します。</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>トレイアイコン</translation>
    </message>
    <message>
        <source>Steers the player and shows or hides the window.</source>
        <translation>再生の操作と、ウィンドウの表示・非表示ができます。</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>このデスクトップにはトレイがありません。</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイで実行し続ける</translation>
    </message>
    <message>
        <source>Songs that are being made go on. “Quit” ends the program.</source>
        <translation>作成中の曲は続きます。「終了」でプログラムを終了します。</translation>
    </message>
</context>
<context>
    <name>riffdesk::DetailsPanel</name>
    <message>
        <source>Fetch again</source>
        <translation>再取得</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>元の曲にする</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌詞</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>系譜</translation>
    </message>
    <message>
        <source>This song has no words.</source>
        <translation>この曲には歌詞がありません。</translation>
    </message>
    <message>
        <source>Choose a song to see its words and how it was made.</source>
        <translation>曲を選ぶと、歌詞と作り方が表示されます。</translation>
    </message>
    <message>
        <source>The audio of this song could not be fetched.</source>
        <translation>この曲のオーディオを取得できませんでした。</translation>
    </message>
    <message>
        <source>The audio of this song is on its way.</source>
        <translation>この曲のオーディオを取得中です。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>カバー画像</translation>
    </message>
    <message>
        <source>Show the cover at its full size</source>
        <translation>カバー画像を原寸で表示</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>ステムをミックス</translation>
    </message>
</context>
<context>
    <name>riffdesk::DiagnosticsDialog</name>
    <message>
        <source>With the &amp;titles, prompts and lyrics of the last jobs</source>
        <translation>最近のジョブのタイトル、プロンプト、歌詞を含める(&amp;T)</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>What help needs to know. It holds no token.</source>
        <translation>サポートに必要な情報です。トークンは含まれません。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>riffdesk::Download</name>
    <message>
        <source>The file&apos;s address is not a safe web address.</source>
        <translation>ファイルのアドレスが安全なWebアドレスではありません。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>ファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>The server sent another part than was asked for.</source>
        <translation>サーバーが、要求したのとは別の部分を送ってきました。</translation>
    </message>
    <message>
        <source>The file is larger than it should be.</source>
        <translation>ファイルが想定より大きくなっています。</translation>
    </message>
    <message>
        <source>The server sent no file.</source>
        <translation>サーバーがファイルを送ってきませんでした。</translation>
    </message>
    <message>
        <source>The connection ended before the whole file had arrived.</source>
        <translation>ファイル全体が届く前に接続が切れました。</translation>
    </message>
    <message>
        <source>The file&apos;s address redirects too many times.</source>
        <translation>ファイルのアドレスの転送回数が多すぎます。</translation>
    </message>
    <message>
        <source>The file&apos;s address leads to one that is not safe.</source>
        <translation>ファイルのアドレスが安全でないアドレスに転送されます。</translation>
    </message>
</context>
<context>
    <name>riffdesk::DraftBar</name>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Close this draft (%1)</source>
        <translation>この下書きを閉じる（%1）</translation>
    </message>
    <message>
        <source>Close this draft</source>
        <translation>この下書きを閉じる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>ほかを閉じる</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>新しい下書き</translation>
    </message>
    <message>
        <source>Reopen closed draft</source>
        <translation>閉じた下書きを開き直す</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>すべての下書き</translation>
    </message>
</context>
<context>
    <name>riffdesk::Drafts</name>
    <message>
        <source>Files of your drafts could not be read and were set aside, with names in “.broken”, in %1.</source>
        <translation>読み込めない下書きのファイルがあったため、名前に「.broken」を付けて%1に退避しました。</translation>
    </message>
    <message>
        <source>There are %1 drafts already. Close one that you no longer need.</source>
        <translation>下書きはすでに%1件あります。不要なものを閉じてください。</translation>
    </message>
</context>
<context>
    <name>riffdesk::EncodingHint</name>
    <message>
        <source>Other encoding</source>
        <translation>別の文字コード</translation>
    </message>
    <message>
        <source>Dismiss the encoding</source>
        <translation>文字コードの表示を消す</translation>
    </message>
    <message>
        <source>Read as %1; where a %2 stands, a letter was lost</source>
        <comment>an encoding; the sign that stands for a lost letter</comment>
        <translation>%1として読み込みました。%2のところで文字が失われています</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <comment>an encoding: Read as Cyrillic (Windows-1251)</comment>
        <translation>%1として読み込みました</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportDialog</name>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>書き出し先のフォルダ</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>書き出すものがありません。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>フォルダを選んでください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln songs</source>
        <translation>
            <numerusform>%Ln曲を書き出す</numerusform>
        </translation>
    </message>
    <message>
        <source>Save or remove a profile</source>
        <translation>プロファイルを保存または削除</translation>
    </message>
    <message>
        <source>Save as a profile…</source>
        <translation>プロファイルとして保存…</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>このプロファイルを削除</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 files</source>
        <translation>%L2ファイル中、最初の%L1件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Lnファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no profile of export options</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>プロファイルとして保存</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>プロファイル名</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Web page to share</source>
        <translation>共有用Webページ</translation>
    </message>
    <message>
        <source>Web page to share, as a zip</source>
        <translation>共有用Webページ（zip）</translation>
    </message>
    <message>
        <source>A page plays the songs in any browser, without a network, with cover and lyrics</source>
        <translation>どのブラウザでもオフラインで、カバー画像と歌詞付きで曲を再生できるページです</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>書き出し形式</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportForm</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>その他のオプション</translation>
    </message>
    <message>
        <source>The artist</source>
        <translation>アーティストと同じ</translation>
    </message>
    <message>
        <source>Leave out silence at both ends</source>
        <translation>両端の無音を取り除く</translation>
    </message>
    <message>
        <source>Replace files of the same name</source>
        <translation>同名のファイルを置き換える</translation>
    </message>
    <message>
        <source>Export again what has not changed</source>
        <translation>変わっていない曲も書き出す</translation>
    </message>
    <message>
        <source>Write a catalogue beside the songs</source>
        <translation>曲と一緒にカタログを書き出す</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>フォーマット</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>音質</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>ラウドネス</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>アルバムアーティスト</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>著作権</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>フェードイン</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>フェードアウト</translation>
    </message>
    <message>
        <source>Otherwise a name that is taken gets a number</source>
        <translation>オフの場合、同名のファイルには番号が付きます</translation>
    </message>
    <message>
        <source>Otherwise songs that are in the folder as they are here are left as they are</source>
        <translation>オフの場合、フォルダにあり変わっていない曲はそのままになります</translation>
    </message>
    <message>
        <source>catalogue.csv for spreadsheets, and the same as JSON</source>
        <translation>表計算用の catalogue.csv と、同じ内容のJSON</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>−14 LUFS (most streaming)</source>
        <translation>−14 LUFS（多くのストリーミング）</translation>
    </message>
    <message>
        <source>−16 LUFS (Apple, podcasts)</source>
        <translation>−16 LUFS（Apple、ポッドキャスト）</translation>
    </message>
    <message>
        <source>−23 LUFS (broadcast)</source>
        <translation>−23 LUFS（放送）</translation>
    </message>
    <message>
        <source>Loud songs are turned down, quiet ones up, with no peak above −1 dBTP</source>
        <translation>大きい曲は下げ、小さい曲は上げます。ピークは−1 dBTP以下です</translation>
    </message>
    <message>
        <source>Whole song</source>
        <translation>曲全体</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>what a field is, then how it is written</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Put a field into the name; / makes folders</source>
        <translation>名前にフィールドを入れます。/ でフォルダを作ります</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>A page is written anew each time, in a folder or a zip of its own</source>
        <translation>ページは毎回新しく、専用のフォルダかzipに作られます</translation>
    </message>
    <message>
        <source>On a page the lyrics follow the song from its very start</source>
        <translation>ページでは歌詞が曲の冒頭から連動します</translation>
    </message>
    <message>
        <source>The page itself lists its songs</source>
        <translation>ページ自体に曲の一覧があります</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportReport</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>What an export could not do</source>
        <translation>書き出せなかったもの</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportRun</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The song is not in the library any more.</source>
        <translation>曲はもうライブラリにありません。</translation>
    </message>
    <message>
        <source>Nothing can be done about that here.</source>
        <translation>ここでは対処できません。</translation>
    </message>
    <message>
        <source>Exporting one song</source>
        <translation>1曲を書き出し中</translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2 songs</source>
        <translation>書き出し中：%L1/%L2曲</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1× as fast as listening</source>
        <translation>再生の%1倍の速さ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>残り%Ln秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>残り約%Ln分</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>“%1” could not be exported: %2</source>
        <translation>「%1」を書き出せませんでした：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs could not be exported.</source>
        <translation>
            <numerusform>%Ln曲を書き出せませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>One song written to %1.</source>
        <translation>1曲を%1に書き出しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs written to %1.</source>
        <translation>
            <numerusform>%Ln曲を%1に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The song in %1 is still as it was exported.</source>
        <translation>%1の曲は書き出したときのままです。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln songs in %1 are still as they were exported.</source>
        <translation>
            <numerusform>%1の%Ln曲はすべて書き出したときのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were there unchanged.</source>
        <translation>
            <numerusform>ほかの%Ln曲は変わらずそこにありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>何も書き出されていません。</translation>
    </message>
    <message>
        <source>Exporting stems</source>
        <translation>ステムを書き出し中</translation>
    </message>
    <message>
        <source>Stems written to %1.</source>
        <translation>ステムを%1に書き出しました。</translation>
    </message>
    <message numerus="yes">
        <source>Stems of %Ln songs written to %1.</source>
        <translation>
            <numerusform>%Ln曲のステムを%1に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Songs</source>
        <comment>the name of a page with some</comment>
        <translation>曲集</translation>
    </message>
    <message>
        <source>Page with one song: %1</source>
        <comment>a path</comment>
        <translation>1曲入りのページ：%1</translation>
    </message>
    <message numerus="yes">
        <source>Page with %Ln songs: %1</source>
        <translation>
            <numerusform>%Ln曲入りのページ：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::FactsGrid</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
</context>
<context>
    <name>riffdesk::FadeField</name>
    <message>
        <source> ms</source>
        <comment>milliseconds, after a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>クロスフェード</translation>
    </message>
</context>
<context>
    <name>riffdesk::Ffmpeg</name>
    <message>
        <source>The program ffmpeg, which makes audio files, is not installed.</source>
        <translation>オーディオファイルを作るプログラムffmpegがインストールされていません。</translation>
    </message>
    <message>
        <source>Install ffmpeg with your system&apos;s software manager and try again.</source>
        <translation>システムのソフトウェア管理でffmpegをインストールしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The conversion was stopped.</source>
        <translation>変換が中止されました。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the audio file.</source>
        <translation>ディスクにオーディオファイル用の空きがありません。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>空きを確保するか、別のフォルダを選んでから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>ffmpeg stopped without saying why.</source>
        <translation>ffmpegが理由を示さずに終了しました。</translation>
    </message>
    <message>
        <source>ffmpeg could not finish: %1</source>
        <translation>ffmpegが処理を完了できませんでした：%1</translation>
    </message>
    <message>
        <source>Check that the song&apos;s file is whole and the folder can be written, then try again.</source>
        <translation>曲のファイルが完全で、フォルダに書き込めることを確認してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>riffdesk::FindBar</name>
    <message>
        <source>Capital letters matter</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation>前へ（Shift+Enter）</translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation>次へ（Enter）</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>All</source>
        <comment>replace all that is found</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in the lyrics</source>
        <translation>歌詞を検索</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>capital letters matter</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Replace every one</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>None</source>
        <comment>nothing is found</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%L1+</source>
        <comment>at least so many are found</comment>
        <translation>%L1+</translation>
    </message>
    <message>
        <source>%L1/%L2</source>
        <comment>the first of the two are found</comment>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>%L1</source>
        <comment>so many are found</comment>
        <translation>%L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <comment>matches of a search</comment>
        <translation>
            <numerusform>%Ln件を置換</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::FlagEdit</name>
    <message>
        <source>Keep</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Kept: press to take that back</source>
        <translation>採用中：押すと解除</translation>
    </message>
    <message>
        <source>Keep: is:kept finds what is kept</source>
        <translation>採用：is:kept で検索できます</translation>
    </message>
    <message>
        <source>Rejected: press to take that back</source>
        <translation>不採用：押すと解除</translation>
    </message>
    <message>
        <source>Reject: is:rejected finds what is rejected</source>
        <translation>不採用にする：is:rejected で検索できます</translation>
    </message>
</context>
<context>
    <name>riffdesk::FormField</name>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
</context>
<context>
    <name>riffdesk::FormUndo</name>
    <message>
        <source>&amp;Undo</source>
        <translation>取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideBar</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideContents</name>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>これらの語句をすべて含むページはありません。</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>1 ページ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln ページ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::GuidePageList</name>
    <message>
        <source>Pages of the guide</source>
        <translation>ガイドのページ一覧</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>ガイドのページ</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideWindow</name>
    <message>
        <source>Guide – Riffdesk</source>
        <translation>ガイド – Riffdesk</translation>
    </message>
</context>
<context>
    <name>riffdesk::HintRow</name>
    <message>
        <source>Dismiss</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>riffdesk::HttpCall</name>
    <message>
        <source>The service address must start with https://, unless it is on this computer.</source>
        <translation>サービスのアドレスは、このコンピュータ上でない限り https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>The token holds characters that no token has.</source>
        <translation>トークンに使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MB.</source>
        <translation>応答が%1 MBを超えています。</translation>
    </message>
    <message>
        <source>The service closed the connection without answering.</source>
        <translation>サービスが応答せずに接続を閉じました。</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer had arrived.</source>
        <translation>応答全体が届く前に接続が切れました。</translation>
    </message>
</context>
<context>
    <name>riffdesk::HttpExchange</name>
    <message>
        <source>The name “%1” was not found.</source>
        <translation>名前「%1」が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The connection ended before the whole file had arrived.</source>
        <translation>ファイル全体が届く前に接続が切れました。</translation>
    </message>
    <message>
        <source>It is packed in a way that Riffdesk does not know.</source>
        <translation>Riffdeskの知らない方法で圧縮されています。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is garbled.</source>
        <translation>サーバーの応答を解読できません。</translation>
    </message>
</context>
<context>
    <name>riffdesk::Importer</name>
    <message>
        <source>It is neither audio nor a zip archive of it.</source>
        <translation>オーディオでも、オーディオのZIPアーカイブでもありません。</translation>
    </message>
    <message>
        <source>There is no audio in it.</source>
        <translation>オーディオが入っていません。</translation>
    </message>
    <message>
        <source>1 song was imported.</source>
        <translation>1曲を取り込みました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs were imported.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln曲を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was in the library already.</source>
        <translation>1ファイルはすでにライブラリにありました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were in the library already.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Lnファイルはすでにライブラリにありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; the same import goes on with what is left.</source>
        <translation>取り込みが中止されました。同じ取り込みをもう一度行うと、残りから続きます。</translation>
    </message>
    <message>
        <source>There are more files than one import takes: import the folders one by one.</source>
        <translation>1回の取り込みにはファイルが多すぎます。フォルダを1つずつ取り込んでください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name: what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>1 file could not be imported.</source>
        <translation>1ファイルを取り込めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be imported.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Lnファイルを取り込めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of them is in the file %1.</source>
        <translation>その一覧はファイル%1にあります。</translation>
    </message>
    <message>
        <source>There was nothing to import: no audio file was found.</source>
        <translation>オーディオファイルが見つからず、取り込むものがありませんでした。</translation>
    </message>
</context>
<context>
    <name>riffdesk::JobCard</name>
    <message>
        <source>Edit and resend</source>
        <translation>編集して再送信</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation>トレースIDをコピー</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>It never arrived, send again</source>
        <translation>届いていない。再送信</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Cancel anyway</source>
        <translation>それでもキャンセル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>The service may still charge for this song.</source>
        <translation>それでもサービスがこの曲に課金する可能性があります。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>for a screen reader: what a button does, a song</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>再取得</translation>
    </message>
    <message>
        <source>Fetching it again costs nothing.</source>
        <translation>再取得は無料です。</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>One of these is mine…</source>
        <translation>この中に自分の曲がある…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, then what was asked for</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>今すぐ取得</translation>
    </message>
    <message>
        <source>The service may still charge for this file.</source>
        <translation>それでもサービスがこのファイルに課金する可能性があります。</translation>
    </message>
</context>
<context>
    <name>riffdesk::JobList</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, scroll to see</source>
        <translation>
            <numerusform>ほか%Ln件（スクロールで表示）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::JobQueue</name>
    <message>
        <source>Riffdesk ended before the answer came.</source>
        <translation>返答が届く前にRiffdeskが終了しました。</translation>
    </message>
    <message>
        <source>Correct it, then create again.</source>
        <translation>修正してから、もう一度作成してください。</translation>
    </message>
    <message>
        <source>Between 1 and %1 takes of a service can be asked for.</source>
        <translation>1つのサービスに要求できるのは1〜%1テイクです。</translation>
    </message>
    <message>
        <source>Choose another number of takes.</source>
        <translation>別のテイク数を選んでください。</translation>
    </message>
    <message>
        <source>Another job has this task.</source>
        <translation>このタスクは別のジョブのものです。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別のものを選んでください。</translation>
    </message>
    <message>
        <source>1 song came from the account.</source>
        <translation>アカウントから1曲を取り込みました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs came from the account.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>アカウントから%Ln曲を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every song of the account is in the library already.</source>
        <translation>アカウントの曲はすべてライブラリにあります。</translation>
    </message>
    <message>
        <source>1 request&apos;s files could not be fetched.</source>
        <translation>1件のリクエストのファイルを取得できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Files of %Ln requests could not be fetched.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln件のリクエストのファイルを取得できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are listed in Jobs.</source>
        <translation>すべて「ジョブ」に表示されています。</translation>
    </message>
    <message>
        <source>The import was stopped; the same import goes on with what is left.</source>
        <translation>取り込みが中止されました。同じ取り込みをもう一度行うと、残りから続きます。</translation>
    </message>
    <message>
        <source>“%1” was imported from a file: no service has it.</source>
        <translation>「%1」はファイルから取り込んだもので、どのサービスにもありません。</translation>
    </message>
    <message>
        <source>Import the file again: that brings its sound back.</source>
        <translation>ファイルをもう一度取り込むと、音が戻ります。</translation>
    </message>
    <message>
        <source>“%1” makes no song.</source>
        <translation>「%1」は曲を作るアクションではありません。</translation>
    </message>
    <message>
        <source>Ask for files of a song in its menu, or with riffdesk wav and riffdesk video.</source>
        <translation>曲のファイルは、曲のメニューか riffdesk wav、riffdesk video で要求してください。</translation>
    </message>
    <message>
        <source>There is no such song, or nothing like that of it.</source>
        <translation>その曲がないか、その曲に該当するものがありません。</translation>
    </message>
</context>
<context>
    <name>riffdesk::LedgerDialog</name>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>台帳を検索</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>表として保存…</translation>
    </message>
    <message>
        <source>One request was or may be charged.</source>
        <translation>1件のリクエストが課金済み、または課金の可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests were or may be charged.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln件のリクエストが課金済み、または課金の可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for each song that was kept.</source>
        <comment>a number of requests</comment>
        <translation>採用した1曲あたり%1件。</translation>
    </message>
    <message numerus="yes">
        <source>Lines of the ledger that cannot be read: %Ln.</source>
        <comment>number of lines</comment>
        <translation>
            <numerusform>台帳の読み込めない行：%Ln行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked for yet</source>
        <translation>まだ何も要求していません</translation>
    </message>
    <message>
        <source>Each request that a service may charge for is written down here before it leaves.</source>
        <translation>サービスが課金する可能性のあるリクエストは、送信前にすべてここに記録されます。</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>No request holds all of these words.</source>
        <translation>これらの語をすべて含むリクエストはありません。</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>表として保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
</context>
<context>
    <name>riffdesk::LedgerModel</name>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed at the service</source>
        <translation>サービスで失敗</translation>
    </message>
    <message>
        <source>not taken, not charged</source>
        <translation>受付なし、課金なし</translation>
    </message>
    <message>
        <source>made, a file is missing</source>
        <translation>作成済み、ファイル不足</translation>
    </message>
    <message>
        <source>cancelled, may be charged</source>
        <translation>キャンセル、課金の可能性あり</translation>
    </message>
    <message>
        <source>unknown, may be charged</source>
        <translation>不明、課金の可能性あり</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌詞</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>タスクID</translation>
    </message>
</context>
<context>
    <name>riffdesk::LevelMeter</name>
    <message>
        <source>Level meter</source>
        <translation>レベルメーター</translation>
    </message>
    <message>
        <source>Level meter: spectrum, left and right</source>
        <translation>レベルメーター：スペクトラム、左右</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryBar</name>
    <message>
        <source>Save search</source>
        <translation>検索を保存</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>すべて元に戻す</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Show playlists, tags, saved searches and the trash</source>
        <translation>プレイリスト、タグ、保存した検索、ゴミ箱を表示</translation>
    </message>
    <message>
        <source>Keep this search among the collections</source>
        <translation>この検索をコレクションに残す</translation>
    </message>
    <message>
        <source>Search: %1. Press to take it away</source>
        <comment>a filter chip</comment>
        <translation>検索：%1。押すと外します</translation>
    </message>
    <message>
        <source>%1: click to take it away</source>
        <translation>%1：クリックで外します</translation>
    </message>
    <message>
        <source>1 song</source>
        <translation>1曲</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln曲</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>ゴミ箱を空にする…</translation>
    </message>
    <message>
        <source>Empty trash (%1)…</source>
        <comment>how much that frees</comment>
        <translation>ゴミ箱を空にする（%1）…</translation>
    </message>
    <message>
        <source>As arranged</source>
        <translation>手動の並び順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Title, A to Z</source>
        <translation>タイトル（昇順）</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>タイトル（降順）</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>長い順</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>短い順</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>評価の高い順</translation>
    </message>
    <message>
        <source>Lowest rated first</source>
        <translation>評価の低い順</translation>
    </message>
    <message>
        <source>Last played first</source>
        <translation>最近再生した順</translation>
    </message>
    <message>
        <source>Most played first</source>
        <translation>再生回数の多い順</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>By source song</source>
        <translation>元の曲別</translation>
    </message>
    <message>
        <source>By playlist</source>
        <translation>プレイリスト別</translation>
    </message>
    <message>
        <source>Choose the order of the songs, and groups</source>
        <translation>曲の並び順とグループを選ぶ</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>並び順：%1</translation>
    </message>
    <message>
        <source>Takes together</source>
        <translation>テイクをまとめる</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1、昇順</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1、降順</translation>
    </message>
    <message>
        <source>Choose columns, their order and the height of rows</source>
        <translation>列とその順序、行の高さを選ぶ</translation>
    </message>
    <message>
        <source>Large rows</source>
        <translation>大きい行</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Source song</source>
        <translation>元の曲</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>再生回数</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>最終再生</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryPage</name>
    <message>
        <source>Empty trash</source>
        <translation>ゴミ箱を空にする</translation>
    </message>
    <message>
        <source>Remove 1 song and its files for good?</source>
        <translation>1曲とそのファイルを完全に削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln songs and their files for good?</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln曲とそのファイルを完全に削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the only thing that deletes songs, and it cannot be undone.</source>
        <translation>曲が削除されるのはこの操作だけです。元に戻せません。</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>検索を保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>The songs cannot be shown</source>
        <translation>曲を表示できません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Songs appear here when they are done.</source>
        <translation>完成した曲はここに表示されます。</translation>
    </message>
    <message>
        <source>No songs yet</source>
        <translation>まだ曲がありません</translation>
    </message>
    <message>
        <source>Describe a song, or write its words, and press Create. It is kept here, with its cover and its lyrics.</source>
        <translation>曲の説明か歌詞を書いて「作成」を押してください。カバー画像や歌詞と一緒にここに保存されます。</translation>
    </message>
    <message>
        <source>Make your first song</source>
        <translation>最初の曲を作る</translation>
    </message>
    <message>
        <source>The songs are safe in their folders</source>
        <translation>曲はそれぞれのフォルダに無事に残っています</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>ライブラリを再構築</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ゴミ箱は空です。</translation>
    </message>
    <message>
        <source>No songs are in this playlist yet. Drag songs onto its name.</source>
        <translation>このプレイリストにはまだ曲がありません。プレイリスト名に曲をドラッグしてください。</translation>
    </message>
    <message>
        <source>Import songs…</source>
        <translation>曲を取り込む…</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryProgress</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelling: all is left as it was…</source>
        <translation>キャンセル中：すべて元のままです…</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineageModel</name>
    <message>
        <source>Song</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>the song that is shown</source>
        <translation>表示中の曲</translation>
    </message>
    <message>
        <source>level %1</source>
        <comment>in a tree, from 1</comment>
        <translation>レベル%1</translation>
    </message>
    <message>
        <source>Unknown song</source>
        <comment>one that is not in the library, and of which no title is known</comment>
        <translation>不明な曲</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>完全に削除済み</translation>
    </message>
    <message>
        <source>Never in this library</source>
        <translation>このライブラリにない曲</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>あなたの録音</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>what was done, and from when to when</comment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what was done, and when in the song</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <comment>what was done, and the second song that went into it</comment>
        <translation>%1（「%2」を使用）</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>ゴミ箱の中</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineagePage</name>
    <message>
        <source>Family only</source>
        <translation>系譜のみ</translation>
    </message>
    <message>
        <source>Show only these songs in the library</source>
        <translation>ライブラリにこれらの曲だけを表示</translation>
    </message>
    <message numerus="yes">
        <source>The nearest %Ln songs; there are more</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>近い%Ln曲（ほかにもあります）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln曲</numerusform>
        </translation>
    </message>
    <message>
        <source>Made from scratch; nothing was made from it yet.</source>
        <translation>一から作った曲です。ここから作られた曲はまだありません。</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineageView</name>
    <message>
        <source>Lineage</source>
        <translation>系譜</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Select in the library</source>
        <translation>ライブラリで選択</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>変わったところ…</translation>
    </message>
    <message>
        <source>Show only this family</source>
        <translation>この系譜だけを表示</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsEditor</name>
    <message>
        <source>This song has no lyrics.</source>
        <translation>この曲には歌詞がありません。</translation>
    </message>
    <message>
        <source>The text is longer than lyrics can be (%L1 characters).</source>
        <translation>テキストが歌詞の上限（%L1文字）を超えています。</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsField</name>
    <message>
        <source>The lyrics are open in a window of their own.</source>
        <translation>歌詞は別のウィンドウで開いています。</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>ここに戻す</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsMargin</name>
    <message>
        <source>Syllables in each line, guessed from the spelling</source>
        <translation>各行の音節数（つづりからの推定）</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsOutline</name>
    <message>
        <source>Sections of the lyrics</source>
        <translation>歌詞のセクション</translation>
    </message>
    <message>
        <source>Insert section</source>
        <translation>セクションを挿入</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Give it a tag</source>
        <translation>タグを付ける</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsOutlineModel</name>
    <message>
        <source>No tag</source>
        <comment>words before the first section</comment>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>Words before the first section</source>
        <translation>最初のセクションより前の歌詞</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a section; how many lines it has</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsPage</name>
    <message>
        <source>Lyrics</source>
        <translation>歌詞</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsPanel</name>
    <message>
        <source>Insert a section</source>
        <translation>セクションを挿入</translation>
    </message>
    <message>
        <source>More for the lyrics</source>
        <translation>歌詞のその他の操作</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Insert from a file…</source>
        <translation>ファイルから挿入…</translation>
    </message>
    <message>
        <source>Count syllables and lines</source>
        <translation>音節数と行数を表示</translation>
    </message>
    <message>
        <source>Edit in a large window</source>
        <translation>大きなウィンドウで編集</translation>
    </message>
    <message>
        <source>Duplicate the section (Ctrl+D)</source>
        <translation>セクションを複製（Ctrl+D）</translation>
    </message>
    <message>
        <source>Remove the section (Delete)</source>
        <translation>セクションを削除（Delete）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>sections; lines</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lyrics from a file</source>
        <translation>ファイルの歌詞</translation>
    </message>
    <message>
        <source>Lyrics (%1)</source>
        <comment>patterns of file names</comment>
        <translation>歌詞 (%1)</translation>
    </message>
    <message>
        <source>Write with AI</source>
        <translation>AIで書く</translation>
    </message>
    <message>
        <source>Write with AI…</source>
        <translation>AIで書く…</translation>
    </message>
    <message>
        <source>Write with AI: lyrics are waiting</source>
        <translation>AIで書く：歌詞が届いています</translation>
    </message>
    <message>
        <source>The text would be longer than lyrics can be (%L1 characters).</source>
        <translation>テキストが歌詞の上限（%L1文字）を超えます。</translation>
    </message>
    <message>
        <source>Title of these lyrics: %1</source>
        <translation>この歌詞のタイトル：%1</translation>
    </message>
    <message>
        <source>Title in the file: %1</source>
        <translation>ファイルのタイトル：%1</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>the title that is named beside it</comment>
        <translation>使う</translation>
    </message>
    <message>
        <source>Use as title</source>
        <translation>タイトルに使う</translation>
    </message>
    <message>
        <source>Dismiss the title</source>
        <translation>タイトルを使わない</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsView</name>
    <message>
        <source>Follow the song</source>
        <translation>曲に連動</translation>
    </message>
    <message>
        <source>These words came from a file with times. They fit if the song kept its pace.</source>
        <translation>この歌詞はタイムタグ付きのファイルから読み込まれました。曲のテンポが変わっていなければ合います。</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>The lines follow the song.</source>
        <translation>歌詞の行が曲に連動します。</translation>
    </message>
    <message>
        <source>Remove the times of the lines</source>
        <translation>行のタイムタグを削除</translation>
    </message>
    <message>
        <source>A click on a line plays from there</source>
        <translation>行をクリックするとそこから再生</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>the times of the lines</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>No line of this file has a time.</source>
        <translation>このファイルにタイムタグの付いた行はありません。</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWindow</name>
    <message>
        <source>Lyrics</source>
        <translation>歌詞</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWriter</name>
    <message>
        <source>The service has not told the lyrics yet.</source>
        <translation>サービスからまだ歌詞が届いていません。</translation>
    </message>
    <message>
        <source>It could not be looked for: %1</source>
        <translation>探せませんでした：%1</translation>
    </message>
    <message>
        <source>The service does not list it. It may have been charged all the same, or never arrived.</source>
        <translation>サービスの一覧にありません。それでも課金されたか、届いていない可能性があります。</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWriterPane</name>
    <message>
        <source>Write with AI</source>
        <translation>AIで書く</translation>
    </message>
    <message>
        <source>What shall the lyrics be about?</source>
        <translation>どんな歌詞にしますか？</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>以前の歌詞</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>A lighthouse keeper who waits for spring, hopeful, in short lines</source>
        <translation>春を待つ灯台守、希望に満ちて、短い行で</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書く</translation>
    </message>
    <message>
        <source>Has the service write them (Ctrl+Return)</source>
        <translation>サービスに書いてもらいます（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>探す</translation>
    </message>
    <message>
        <source>Asks the service whether it was written; costs nothing</source>
        <translation>書かれたかどうかサービスに問い合わせます（無料）</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度依頼</translation>
    </message>
    <message>
        <source>Practice costs nothing. Ctrl+Return asks.</source>
        <translation>練習は無料です。Ctrl+Enterで依頼します。</translation>
    </message>
    <message>
        <source>1 more paid request.</source>
        <translation>有料リクエストがもう1件発生します。</translation>
    </message>
    <message>
        <source>1 paid request. Ctrl+Return asks.</source>
        <translation>有料リクエスト1件。Ctrl+Enterで依頼します。</translation>
    </message>
    <message>
        <source>At most %L1 characters.</source>
        <translation>最大%L1文字。</translation>
    </message>
    <message>
        <source>Writing… %1</source>
        <comment>how long it takes so far, as 0:12</comment>
        <translation>書いています… %1</translation>
    </message>
    <message>
        <source>Checking what happened to it… %1</source>
        <comment>how long so far, as 0:12</comment>
        <translation>どうなったか確認中… %1</translation>
    </message>
    <message>
        <source>It may be charged all the same</source>
        <translation>それでも課金される可能性があります</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>トレースID：%1</translation>
    </message>
    <message>
        <source>This is not on the disk yet. %1</source>
        <translation>まだディスクに保存されていません。%1</translation>
    </message>
    <message>
        <source>Forget them all</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>もう1つ書く</translation>
    </message>
    <message>
        <source>Practice costs nothing.</source>
        <translation>練習は無料です。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書いています</translation>
    </message>
</context>
<context>
    <name>riffdesk::MainWindow</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>練習サービス</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>アカウントを接続…</translation>
    </message>
    <message>
        <source>Practice: songs are made on this computer and cost nothing</source>
        <translation>練習：曲はこのコンピュータで作られ、無料です</translation>
    </message>
    <message>
        <source>Songs are made by %1</source>
        <translation>曲は%1で作られます</translation>
    </message>
    <message>
        <source>Not connected: enter the token of your account in the settings</source>
        <translation>未接続：設定でアカウントのトークンを入力してください</translation>
    </message>
    <message>
        <source>%1 – Riffdesk</source>
        <comment>window title: name of the song that plays</comment>
        <translation>%1 – Riffdesk</translation>
    </message>
    <message>
        <source>About Riffdesk</source>
        <translation>Riffdeskについて</translation>
    </message>
    <message>
        <source>Riffdesk %1
A desktop studio for AI song-making.
Free software under the MIT licence.</source>
        <translation>Riffdesk %1
AIで曲を作るデスクトップスタジオ。
MITライセンスのフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>On the waveform</source>
        <translation>波形上</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Songs can be heard and exported; making and changing them is switched off.</source>
        <translation>曲の再生と書き出しはできます。作成と変更は無効です。</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>ライブラリを再構築</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1（オフライン）</translation>
    </message>
    <message>
        <source>There is no network. What waits for it goes on by itself when it is back.</source>
        <translation>ネットワークがありません。待機中のものは、回復すると自動で再開します。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>書き出しの実行中です。</translation>
    </message>
    <message>
        <source>What is written so far stays. The same export goes on from there later.</source>
        <translation>ここまで書き出したものは残ります。同じ書き出しを後で続きから再開できます。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>終了しない</translation>
    </message>
    <message>
        <source>Stop the export and quit</source>
        <translation>書き出しを中止して終了</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>ミックス</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>Putting together</source>
        <translation>組み合わせ</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>riffdesk::MediaFetch</name>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>サービスにこのタスクはもうありません。</translation>
    </message>
</context>
<context>
    <name>riffdesk::ModeButtons</name>
    <message>
        <source>Shuffle</source>
        <translation>シャッフル</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Shuffle: on</source>
        <translation>シャッフル：オン</translation>
    </message>
    <message>
        <source>Shuffle: off</source>
        <translation>シャッフル：オフ</translation>
    </message>
    <message>
        <source>Loop: this song</source>
        <translation>ループ：この曲</translation>
    </message>
    <message>
        <source>Loop: all songs</source>
        <translation>ループ：すべての曲</translation>
    </message>
    <message>
        <source>Loop: off</source>
        <translation>ループ：オフ</translation>
    </message>
</context>
<context>
    <name>riffdesk::NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>proxy</comment>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTPプロキシ</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5プロキシ</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>The way to the service and to its files. What runs on this computer is reached directly.</source>
        <translation>サービスとそのファイルへの経路です。このコンピュータ上のものには直接接続します。</translation>
    </message>
    <message>
        <source>Fetch songs over metered networks too</source>
        <translation>従量制ネットワークでも曲を取得する</translation>
    </message>
    <message>
        <source>Otherwise songs that are made wait at the service for another network, or for “Fetch now”.</source>
        <translation>オフの場合、完成した曲は別のネットワークか「今すぐ取得」までサービスで待機します。</translation>
    </message>
    <message>
        <source>There is no network now.</source>
        <translation>現在ネットワークがありません。</translation>
    </message>
    <message>
        <source>The network is metered now.</source>
        <translation>現在のネットワークは従量制です。</translation>
    </message>
</context>
<context>
    <name>riffdesk::NotesEdit</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What you think of it, what is left to do. Search finds it.</source>
        <translation>感想や残りの作業など。検索の対象になります。</translation>
    </message>
</context>
<context>
    <name>riffdesk::Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
</context>
<context>
    <name>riffdesk::NotifierBus</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>riffdesk::PairChanges</name>
    <message>
        <source>Comparing the sound</source>
        <translation>音を比較中</translation>
    </message>
    <message>
        <source>Comparing the sound…</source>
        <translation>音を比較中…</translation>
    </message>
</context>
<context>
    <name>riffdesk::PickerPopup</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayerBar</name>
    <message>
        <source>Queue</source>
        <translation>再生待ち</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayerNotice</name>
    <message>
        <source>Restart Riffdesk</source>
        <translation>Riffdeskを再起動</translation>
    </message>
    <message>
        <source>The song goes on where it is now</source>
        <translation>曲は今の位置から続きます</translation>
    </message>
    <message>
        <source>The audio of this song is on its way.</source>
        <translation>この曲のオーディオを取得中です。</translation>
    </message>
    <message>
        <source>The audio of this song is missing. “Fetch again” in its details gets it.</source>
        <translation>この曲のオーディオがありません。詳細の「再取得」で取得できます。</translation>
    </message>
    <message>
        <source>A sound device is there now.</source>
        <translation>オーディオデバイスが見つかりました。</translation>
    </message>
    <message>
        <source>No sound device: playing silently.</source>
        <translation>オーディオデバイスがないため、無音で再生中です。</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayingSong</name>
    <message>
        <source>Nothing is playing</source>
        <translation>再生していません</translation>
    </message>
    <message>
        <source>Choose a song to hear</source>
        <translation>聴く曲を選んでください</translation>
    </message>
</context>
<context>
    <name>riffdesk::Poller</name>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>サービスにこのタスクはもうありません。</translation>
    </message>
</context>
<context>
    <name>riffdesk::PreflightRows</name>
    <message>
        <source>Before you create</source>
        <translation>作成の前に</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Leave it so: %1</source>
        <comment>a warning</comment>
        <translation>このままにする：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to look at</source>
        <comment>warnings, at least two</comment>
        <translation>
            <numerusform>確認事項%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>further warnings</comment>
        <translation>
            <numerusform>… ほか%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>a preset</comment>
        <translation>使う</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>プリセットはまだありません</translation>
    </message>
    <message>
        <source>Drag a preset out to keep or give away its file.</source>
        <translation>プリセットを外にドラッグすると、ファイルとして保存したり渡したりできます。</translation>
    </message>
</context>
<context>
    <name>riffdesk::PresetsMenu</name>
    <message>
        <source>No presets yet</source>
        <translation>プリセットはまだありません</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>プリセットとして保存…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>プリセット名を変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>All presets…</source>
        <translation>すべてのプリセット…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Load from file…</source>
        <translation>ファイルから読み込む…</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>Load from file</source>
        <translation>ファイルから読み込む</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk)</source>
        <translation>プリセットとレシピ (*.riffdesk)</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk *.json)</source>
        <translation>プリセットとレシピ (*.riffdesk *.json)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ProducerClient</name>
    <message>
        <source>The service redirects to another address; it was not followed.</source>
        <translation>サービスが別のアドレスへ転送しようとしましたが、従いませんでした。</translation>
    </message>
    <message>
        <source>Between 1 and %1 tasks can be asked for at once.</source>
        <translation>一度に問い合わせできるタスクは1〜%1件です。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル%1を読み込めません。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>ファイルが%1 MBを超えています。</translation>
    </message>
</context>
<context>
    <name>riffdesk::PromptField</name>
    <message>
        <source>%1/%2</source>
        <comment>characters used / characters allowed</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Prompts you have sent</source>
        <translation>送信済みのプロンプト</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>文字数</translation>
    </message>
</context>
<context>
    <name>riffdesk::PromptPicker</name>
    <message>
        <source>Prompts you have sent</source>
        <translation>送信済みのプロンプト</translation>
    </message>
    <message>
        <source>Search your prompts</source>
        <translation>プロンプトを検索</translation>
    </message>
    <message>
        <source>Search for a prompt</source>
        <translation>プロンプトを検索</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>履歴を消去</translation>
    </message>
    <message>
        <source>Prompts come here when you press Create.</source>
        <translation>「作成」を押すと、プロンプトがここに入ります。</translation>
    </message>
    <message>
        <source>No prompt holds these words.</source>
        <translation>これらの語を含むプロンプトはありません。</translation>
    </message>
</context>
<context>
    <name>riffdesk::QueueModel</name>
    <message>
        <source>on now</source>
        <comment>the song that is playing</comment>
        <translation>再生中</translation>
    </message>
</context>
<context>
    <name>riffdesk::QueuePopup</name>
    <message>
        <source>Nothing is queued. Play a song, or add songs by their menu.</source>
        <translation>再生待ちの曲はありません。曲を再生するか、曲のメニューから追加してください。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>再生待ち</translation>
    </message>
    <message>
        <source>Delete takes a song out</source>
        <translation>Deleteで曲を外せます</translation>
    </message>
</context>
<context>
    <name>riffdesk::RatingEdit</name>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a rating in stars</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>riffdesk::RecipePage</name>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>練習サービス</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>トレースID</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>レシピを読み込む</translation>
    </message>
    <message>
        <source>Fill the form with what this song was made of</source>
        <translation>この曲のレシピをフォームに読み込みます</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>レシピを保存…</translation>
    </message>
    <message>
        <source>Keep the recipe as a file; or drag it to where the file is wanted</source>
        <translation>レシピをファイルに保存します。使いたい場所へドラッグもできます</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>レシピを保存</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>自作の歌詞</translation>
    </message>
    <message>
        <source>None: imported from a file</source>
        <translation>なし：ファイルから取り込み</translation>
    </message>
    <message>
        <source>Song id</source>
        <translation>曲のID</translation>
    </message>
    <message>
        <source>Id at the service</source>
        <translation>サービスでのID</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>タスクID</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>the sizes of a song&apos;s files</comment>
        <translation>合計</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダで表示</translation>
    </message>
    <message>
        <source>Reply of the service, as it came</source>
        <translation>サービスからの応答（そのまま）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file of the song, how it stands</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>None: made here</source>
        <translation>なし：ここで作成</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk)</source>
        <translation>プリセットとレシピ (*.riffdesk)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceEdit</name>
    <message>
        <source>Drop an audio file here, or choose one</source>
        <translation>オーディオファイルをここにドロップするか選択</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>MP3, WAV, M4A, FLAC, Ogg, Opus or AAC, from 1 second to 15 minutes</source>
        <translation>MP3、WAV、M4A、FLAC、Ogg、Opus、AAC、1秒〜15分</translation>
    </message>
    <message>
        <source>References</source>
        <translation>リファレンス</translation>
    </message>
    <message>
        <source>What you have uploaded before</source>
        <translation>以前アップロードしたもの</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>the address that was typed</comment>
        <translation>使う</translation>
    </message>
    <message>
        <source>Have the service fetch the recording from this address</source>
        <translation>サービスにこのアドレスから録音を取得させます</translation>
    </message>
    <message>
        <source>Choose another reference</source>
        <translation>別のリファレンスを選ぶ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>リファレンス</translation>
    </message>
    <message>
        <source>Use no reference</source>
        <translation>リファレンスを使わない</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Paste an address or an upload’s id</source>
        <translation>アドレスかアップロードのIDを貼り付け</translation>
    </message>
    <message>
        <source>Bring my lyrics back</source>
        <translation>自分の歌詞に戻す</translation>
    </message>
    <message>
        <source>Use its lyrics</source>
        <translation>録音の歌詞を使う</translation>
    </message>
    <message>
        <source>Put back what the lyrics of the recording replaced</source>
        <translation>録音の歌詞に置き換わった元の歌詞を戻します</translation>
    </message>
    <message>
        <source>Put the words that the service heard into the lyrics</source>
        <translation>サービスが聞き取った言葉を歌詞に入れます</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>録音を選択</translation>
    </message>
    <message>
        <source>Audio files (%1)</source>
        <translation>オーディオファイル (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name of a recording, its length and day</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferencePicker</name>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete from the list</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>References</source>
        <translation>リファレンス</translation>
    </message>
    <message>
        <source>Search names and lyrics</source>
        <translation>名前と歌詞を検索</translation>
    </message>
    <message>
        <source>Search for a reference</source>
        <translation>リファレンスを検索</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Nothing has been uploaded to this service yet.</source>
        <translation>このサービスにはまだ何もアップロードしていません。</translation>
    </message>
    <message>
        <source>No reference matches these words.</source>
        <translation>これらの語に一致するリファレンスはありません。</translation>
    </message>
    <message>
        <source>Bring “%1” back</source>
        <translation>「%1」を元に戻す</translation>
    </message>
    <message>
        <source>Name of the reference</source>
        <translation>リファレンスの名前</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceProgress</name>
    <message>
        <source>Progress of the upload</source>
        <translation>アップロードの進行状況</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>アップロードをキャンセル</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is being done, and how far it is: Sending… 43%</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>ファイルを確認中…</translation>
    </message>
    <message>
        <source>Converting to MP3…</source>
        <translation>MP3に変換中…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>The service is taking it in…</source>
        <translation>サービスが受け取り中…</translation>
    </message>
</context>
<context>
    <name>riffdesk::RegionBar</name>
    <message>
        <source>Region</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Replace this section</source>
        <translation>このセクションを置き換え</translation>
    </message>
    <message>
        <source>Sets the form to make this section anew</source>
        <translation>このセクションを作り直すようにフォームを設定します</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Goes round in this section</source>
        <translation>このセクションを繰り返します</translation>
    </message>
    <message>
        <source>Audition</source>
        <comment>play a section once</comment>
        <translation>試聴</translation>
    </message>
    <message>
        <source>Plays the section once, with the 3 seconds before it</source>
        <translation>3秒前からセクションを1回再生します</translation>
    </message>
    <message>
        <source>Clear the region (Esc)</source>
        <translation>範囲を解除（Esc）</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>範囲を解除</translation>
    </message>
    <message>
        <source>Start of the region</source>
        <translation>範囲の開始</translation>
    </message>
    <message>
        <source>End of the region</source>
        <translation>範囲の終了</translation>
    </message>
    <message>
        <source>Drag the region to another program, where it becomes a file; a click copies it</source>
        <translation>範囲を別のプログラムにドラッグするとファイルになります。クリックでコピーします</translation>
    </message>
    <message>
        <source>Copy the region as a file</source>
        <translation>範囲をファイルとしてコピー</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequestDialog</name>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>What Create sends, as the form stands. Your token is not in it: the command reads it from the variable ACEDATACLOUD_API_TOKEN.</source>
        <translation>現在のフォームで「作成」が送信する内容です。トークンは含まれません。コマンドは変数 ACEDATACLOUD_API_TOKEN から読み取ります。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequestForm</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Advanced (%1 filled in)</source>
        <translation>詳細設定（%1件入力済み）</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequiredMark</name>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
</context>
<context>
    <name>riffdesk::RoundButton</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
</context>
<context>
    <name>riffdesk::RunBar</name>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
</context>
<context>
    <name>riffdesk::SecondsField</name>
    <message>
        <source>Seconds, or minutes and seconds such as 1:02.4</source>
        <translation>秒、または 1:02.4 のように分と秒</translation>
    </message>
</context>
<context>
    <name>riffdesk::SeedField</name>
    <message>
        <source>Pick a random seed; the same seed and form give the same song</source>
        <translation>ランダムなシードを選びます。シードとフォームが同じなら同じ曲になります</translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation>シードを固定</translation>
    </message>
    <message>
        <source>Locked: every take and the next request get this seed</source>
        <translation>固定中：すべてのテイクと次のリクエストでこのシードを使います</translation>
    </message>
    <message>
        <source>The seed is used once, further takes get seeds of their own. Lock it to keep it.</source>
        <translation>シードは1回だけ使われ、以降のテイクには別のシードが付きます。固定すると保持されます。</translation>
    </message>
    <message>
        <source>New random seed</source>
        <translation>新しいランダムシード</translation>
    </message>
</context>
<context>
    <name>riffdesk::SelectionPage</name>
    <message>
        <source>Play next</source>
        <translation>次に再生</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>再生待ちに追加</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>the length of all songs that are selected</comment>
        <translation>合計%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln曲</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外観と言語</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Use the Practice service</source>
        <translation>練習サービスを使う</translation>
    </message>
    <message>
        <source>Runs on this computer, needs no account and costs nothing.</source>
        <translation>このコンピュータで動作し、アカウント不要・無料です。</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>同時リクエスト数</translation>
    </message>
    <message>
        <source>How many songs are asked for at the same time; the others wait. Takes effect at the next start.</source>
        <translation>同時に要求する曲数です。残りは順番を待ちます。次回起動時から有効です。</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>次回起動時から有効です。</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>ライブラリのフォルダ</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Holds the library and one folder per song with its audio, cover, lyrics and recipe. The library can be rebuilt from these folders alone.</source>
        <translation>ライブラリと、オーディオ、カバー画像、歌詞、レシピの入った曲ごとのフォルダがあります。これらのフォルダだけでライブラリを再構築できます。</translation>
    </message>
    <message>
        <source>Settings, and your own catalogue.json if you have one, are in %1.</source>
        <translation>設定と、自分の catalogue.json（ある場合）は%1にあります。</translation>
    </message>
    <message>
        <source>No service is chosen yet.</source>
        <translation>サービスがまだ選ばれていません。</translation>
    </message>
    <message>
        <source>Songs are made by the Practice service on this computer.</source>
        <translation>曲はこのコンピュータの練習サービスで作られます。</translation>
    </message>
    <message>
        <source>Songs are made by %1.</source>
        <translation>曲は%1で作られます。</translation>
    </message>
    <message>
        <source>Sound and desktop</source>
        <translation>サウンドとデスクトップ</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>コールバック</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Time to undo a create</source>
        <translation>作成を取り消せる時間</translation>
    </message>
    <message>
        <source>A request leaves only so long after Create was pressed; 0 sends it at once.</source>
        <translation>「作成」を押してからリクエストを送信するまでの時間です。0ですぐに送信します。</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the user is asked</comment>
        <translation>しない</translation>
    </message>
    <message>
        <source>Ask above so many paid requests a day</source>
        <translation>1日の有料リクエストがこれを超えたら確認</translation>
    </message>
    <message>
        <source>Ask above so many takes at once</source>
        <translation>一度のテイク数がこれを超えたら確認</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What becomes of jobs</source>
        <translation>ジョブの結果</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Kept on this computer only, without prompts and lyrics. Help ▸ Copy diagnostics shows it.</source>
        <translation>このコンピュータだけに保存され、プロンプトと歌詞は含まれません。「ヘルプ ▸ 診断情報をコピー」で表示できます。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Takes the library with all songs to another folder</source>
        <translation>ライブラリをすべての曲ごと別のフォルダに移します</translation>
    </message>
    <message>
        <source>Uses the library of another folder from the next start</source>
        <translation>次回起動時から別のフォルダのライブラリを使います</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the trash is emptied</comment>
        <translation>しない</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> 日</translation>
    </message>
    <message>
        <source>Remove from the trash after</source>
        <translation>ゴミ箱から自動削除するまで</translation>
    </message>
    <message>
        <source>What has been in the trash for longer is removed for good, at each start and once a day.</source>
        <translation>これより長くゴミ箱にあるものは、起動時と1日1回、完全に削除されます。</translation>
    </message>
    <message>
        <source>An empty folder for the library</source>
        <translation>ライブラリ用の空のフォルダ</translation>
    </message>
    <message>
        <source>From the next start the library is in %1. To take your songs along, choose Move… instead.</source>
        <translation>次回起動時からライブラリは%1になります。曲も移すには、代わりに「移動…」を選んでください。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
</context>
<context>
    <name>riffdesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>riffdesk::ShortcutsPage</name>
    <message>
        <source>Assign</source>
        <comment>a shortcut</comment>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>one shortcut</comment>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset all</source>
        <comment>shortcuts</comment>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>A command or its keys</source>
        <translation>コマンドまたはキー</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新しいショートカット</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>ショートカットなし</translation>
    </message>
    <message>
        <source>%1 is fixed: “%2”. Choose another.</source>
        <comment>a shortcut; what it does</comment>
        <translation>%1 は「%2」に固定されています。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is now “%2”. Assign takes it from there.</source>
        <comment>a shortcut; what it does</comment>
        <translation>%1 は現在「%2」です。割り当てるとそちらから外れます。</translation>
    </message>
</context>
<context>
    <name>riffdesk::SliderField</name>
    <message>
        <source>%1 as a number</source>
        <comment>name of a slider</comment>
        <translation>%1（数値）</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1に戻す</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <comment>name of a slider</comment>
        <translation>%1をリセット</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongDelegate</name>
    <message>
        <source>on its way</source>
        <comment>the audio of a song</comment>
        <translation>取得中</translation>
    </message>
    <message>
        <source>audio missing</source>
        <translation>オーディオなし</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Lnテイク</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SongField</name>
    <message>
        <source>Use no song</source>
        <translation>曲を使わない</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>label of a field</comment>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>The audio id that the service gave for your upload.</source>
        <translation>サービスがアップロードに付けたオーディオIDです。</translation>
    </message>
    <message>
        <source>Choose a song…</source>
        <translation>曲を選ぶ…</translation>
    </message>
    <message>
        <source>Not in this library</source>
        <translation>このライブラリにありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a field: title of a song</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose another song</source>
        <translation>別の曲を選ぶ</translation>
    </message>
    <message>
        <source>Choose a song of the library, or drop one here</source>
        <translation>ライブラリの曲を選ぶか、ここにドロップ</translation>
    </message>
    <message>
        <source>%1 – %2 · %3 s</source>
        <comment>start, end and length of a section</comment>
        <translation>%1 – %2 · %3秒</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongListModel</name>
    <message>
        <source>playing</source>
        <translation>再生中</translation>
    </message>
    <message>
        <source>audio on its way</source>
        <translation>オーディオ取得中</translation>
    </message>
    <message>
        <source>audio missing</source>
        <translation>オーディオなし</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a song that was not heard yet</comment>
        <translation>新着</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Without a source song</source>
        <translation>元の曲なし</translation>
    </message>
    <message>
        <source>In no playlist</source>
        <translation>プレイリストなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Lnテイク</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SongMenu</name>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>元の曲にする</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>タイトルをコピー</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダで表示</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>次に再生</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>再生待ちに追加</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>レシピを読み込む</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>聴いた曲にする</translation>
    </message>
    <message>
        <source>Check and fetch again</source>
        <translation>確認して再取得</translation>
    </message>
    <message>
        <source>Listens to the file to its end and, where that fails, brings it anew; costs nothing</source>
        <translation>ファイルを最後まで読み、だめなら再取得します（無料）</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>新しいタグ…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>Put into playlist</source>
        <translation>プレイリストに追加</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>新しいプレイリスト…</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>新しいプレイリスト</translation>
    </message>
    <message>
        <source>Take out of this playlist</source>
        <translation>このプレイリストから外す</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>ステムをミックス</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>変わったところ…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Show only its family</source>
        <translation>系譜だけを表示</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongNews</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Your song is done.</source>
        <translation>曲が完成しました。</translation>
    </message>
    <message>
        <source>The stems of “%1” are ready</source>
        <translation>「%1」のステムができました</translation>
    </message>
    <message>
        <source>Its stems are ready.</source>
        <translation>ステムができました。</translation>
    </message>
    <message>
        <source>“%1” failed. %2</source>
        <comment>title of a song, what happened</comment>
        <translation>「%1」は失敗しました。%2</translation>
    </message>
    <message>
        <source>It is not known whether the request for “%1” arrived; you decide in Jobs.</source>
        <translation>「%1」のリクエストが届いたかどうか不明です。「ジョブ」で決めてください。</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>「%1」が完成しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes of “%1” are ready</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>「%1」の%Lnテイクが完成しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes are done.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Lnテイクが完成しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are ready</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln曲が完成しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are done.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln曲が完成しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is made, but its file could not be fetched. %2</source>
        <comment>title of a song, what happened</comment>
        <translation>「%1」は完成しましたが、ファイルを取得できませんでした。%2</translation>
    </message>
    <message>
        <source>The lossless WAV of “%1” is here</source>
        <translation>「%1」のロスレスWAVが届きました</translation>
    </message>
    <message>
        <source>Its lossless WAV is here.</source>
        <translation>ロスレスWAVが届きました。</translation>
    </message>
    <message>
        <source>The video of “%1” is here</source>
        <translation>「%1」のビデオが届きました</translation>
    </message>
    <message>
        <source>Its video is here.</source>
        <translation>ビデオが届きました。</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongPicker</name>
    <message>
        <source>Choose a song</source>
        <translation>曲を選ぶ</translation>
    </message>
    <message>
        <source>Search titles, lyrics, prompts</source>
        <translation>タイトル、歌詞、プロンプトを検索</translation>
    </message>
    <message>
        <source>Search for a source song</source>
        <translation>元の曲を検索</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>The library has no songs yet. Generate one first.</source>
        <translation>ライブラリにまだ曲がありません。先に生成してください。</translation>
    </message>
    <message>
        <source>No song matches these words.</source>
        <translation>これらの語に一致する曲はありません。</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongWaveform</name>
    <message>
        <source>Extend from %1…</source>
        <comment>a time</comment>
        <translation>%1から延長…</translation>
    </message>
    <message>
        <source>Replace this section…</source>
        <translation>このセクションを置き換え…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Audition with 3 s before</source>
        <translation>3秒前から試聴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>範囲を解除</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation>曲全体を表示</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>start and end of a region</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>riffdesk::SpliceBar</name>
    <message>
        <source>Keep only the new bars</source>
        <translation>新しい小節だけを残す</translation>
    </message>
    <message>
        <source>New from</source>
        <translation>新しい部分</translation>
    </message>
    <message>
        <source>Where the new bars begin, in the edited song. The arrows move it by a hundredth of a second.</source>
        <translation>編集版で新しい小節が始まる位置。矢印キーで0.01秒ずつ動かせます。</translation>
    </message>
    <message>
        <source>to</source>
        <translation>〜</translation>
    </message>
    <message>
        <source>Where the song goes on as it was. The arrows move it by a hundredth of a second.</source>
        <translation>曲が元どおりに続く位置。矢印キーで0.01秒ずつ動かせます。</translation>
    </message>
    <message>
        <source>How long one goes over into the other</source>
        <translation>一方から他方へ移る長さ</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>聴く</translation>
    </message>
    <message>
        <source>Plays two seconds before and after this join</source>
        <translation>つなぎ目の前後2秒を再生します</translation>
    </message>
    <message>
        <source>Hear where the new bars begin</source>
        <translation>新しい小節の始まりを聴く</translation>
    </message>
    <message>
        <source>Hear where the new bars end</source>
        <translation>新しい小節の終わりを聴く</translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>組み合わせ中…</translation>
    </message>
    <message>
        <source>Makes a new song: the first one as it was, with what changed put in. Costs nothing.</source>
        <translation>元の曲に変わった部分だけを入れて、新しい曲を作ります。無料です。</translation>
    </message>
</context>
<context>
    <name>riffdesk::StemLane</name>
    <message>
        <source>−∞ dB</source>
        <comment>as quiet as can be</comment>
        <translation>−∞ dB</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Centre</source>
        <comment>of left and right</comment>
        <translation>中央</translation>
    </message>
    <message>
        <source>L %1</source>
        <comment>so far to the left</comment>
        <translation>L %1</translation>
    </message>
    <message>
        <source>R %1</source>
        <comment>so far to the right</comment>
        <translation>R %1</translation>
    </message>
    <message>
        <source>M</source>
        <comment>the letter on a button: mute</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1をミュート</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the letter on a button: solo</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1をソロ</translation>
    </message>
    <message>
        <source>Solo: hear this stem; with Ctrl no other</source>
        <translation>ソロ：このステムを聴きます。Ctrlを押すとこのステムだけを聴きます</translation>
    </message>
    <message>
        <source>Gain of %1</source>
        <translation>%1のゲイン</translation>
    </message>
    <message>
        <source>Pan of %1</source>
        <translation>%1のパン</translation>
    </message>
    <message>
        <source>Gain; a double click sets it to 0 dB</source>
        <translation>ゲイン。ダブルクリックで0 dBに戻ります</translation>
    </message>
    <message>
        <source>Left or right; a double click sets it to the centre</source>
        <translation>左右の定位。ダブルクリックで中央に戻ります</translation>
    </message>
    <message>
        <source>Copy %1 as a file</source>
        <comment>a stem</comment>
        <translation>%1をファイルとしてコピー</translation>
    </message>
    <message>
        <source>Drag this stem to another program, where it becomes a file; a click or Ctrl+C copies it</source>
        <translation>このステムを別のプログラムにドラッグするとファイルになります。クリックかCtrl+Cでコピーします</translation>
    </message>
</context>
<context>
    <name>riffdesk::StemMixer</name>
    <message>
        <source>Karaoke</source>
        <translation>カラオケ</translation>
    </message>
    <message>
        <source>The song without its vocals</source>
        <translation>ボーカルを抜いた曲</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Each stem as it is</source>
        <translation>各ステムを元の状態に戻します</translation>
    </message>
    <message>
        <source>Save as song</source>
        <translation>曲として保存</translation>
    </message>
    <message>
        <source>Makes this mix a song of the library; costs nothing</source>
        <translation>このミックスをライブラリの曲にします（無料）</translation>
    </message>
    <message>
        <source>Export mix…</source>
        <translation>ミックスを書き出し…</translation>
    </message>
    <message>
        <source>Writes this mix into a file</source>
        <translation>このミックスをファイルに書き出します</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>ステム</translation>
    </message>
    <message>
        <source>Open them in a music program, or export them</source>
        <translation>DAWで開くか、書き出します</translation>
    </message>
    <message>
        <source>Stem mixer</source>
        <translation>ステムミキサー</translation>
    </message>
    <message>
        <source>No stems</source>
        <translation>ステムなし</translation>
    </message>
    <message>
        <source>This song&apos;s stems are not in its folder any more. Ask for them again from its menu.</source>
        <translation>この曲のステムはもうフォルダにありません。曲のメニューからもう一度要求してください。</translation>
    </message>
    <message>
        <source>Ctrl with S hears that stem alone. A double click on a slider sets it back.</source>
        <translation>Ctrlを押しながら「S」をクリックすると、そのステムだけを聴けます。スライダーはダブルクリックで元に戻ります。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>ライブラリに戻る（Esc）</translation>
    </message>
    <message>
        <source>Another song is on.</source>
        <translation>別の曲を再生中です。</translation>
    </message>
    <message>
        <source>Hear these stems</source>
        <translation>これらのステムを聴く</translation>
    </message>
    <message>
        <source>Plays them from the start</source>
        <translation>最初から再生します</translation>
    </message>
    <message>
        <source>Stems of %1</source>
        <comment>a title</comment>
        <translation>%1のステム</translation>
    </message>
    <message>
        <source>None of these stems is called vocals: mute what is sung by hand</source>
        <translation>ボーカルという名前のステムがありません。歌の入ったものを手動でミュートしてください</translation>
    </message>
    <message>
        <source>Copy all stems as files</source>
        <translation>すべてのステムをファイルとしてコピー</translation>
    </message>
    <message>
        <source>Drag all stems to another program, where they become files; a click copies them</source>
        <translation>すべてのステムを別のプログラムにドラッグするとファイルになります。クリックでコピーします</translation>
    </message>
</context>
<context>
    <name>riffdesk::Studio</name>
    <message>
        <source>One song is in the library again.</source>
        <translation>1曲がライブラリに戻りました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in the library again.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln曲がライブラリに戻りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>One song lies in the library&apos;s folder but is not in its list.</source>
        <translation>ライブラリのフォルダに、リストにない曲が1曲あります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs lie in the library&apos;s folder but are not in its list.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>ライブラリのフォルダに、リストにない曲が%Ln曲あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuild the library: that brings back what lies there.</source>
        <translation>ライブラリを再構築すると、フォルダにある曲が戻ります。</translation>
    </message>
    <message numerus="yes">
        <source>Descriptions that were damaged were completed from what else was known: %Ln.</source>
        <comment>number of songs</comment>
        <translation>
            <numerusform>壊れていた情報をほかの記録から補いました：%Ln曲。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs that were not over are kept: %Ln.</source>
        <comment>number of jobs</comment>
        <translation>
            <numerusform>終わっていないジョブを残しました：%Ln件。</numerusform>
        </translation>
    </message>
    <message>
        <source>These folders could not be read and were left alone: %1.</source>
        <translation>次のフォルダは読み込めなかったため、そのままにしました：%1。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln of them are in the file %1.</source>
        <translation>
            <numerusform>全%Ln件はファイル%1にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or make an empty folder elsewhere.</source>
        <translation>別の場所に空のフォルダを選ぶか作ってください。</translation>
    </message>
    <message>
        <source>Moving was cancelled: the library is where it was.</source>
        <translation>移動はキャンセルされました。ライブラリは元の場所にあります。</translation>
    </message>
    <message>
        <source>There is no room for the library in “%1”: it takes %2, and %3 are free.</source>
        <translation>「%1」にはライブラリの空きが足りません。必要：%2、空き：%3。</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>そこに空きを作るか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The library is in “%1” already.</source>
        <translation>ライブラリはすでに「%1」にあります。</translation>
    </message>
    <message>
        <source>“%1” lies within the library&apos;s folder.</source>
        <translation>「%1」はライブラリのフォルダの中にあります。</translation>
    </message>
    <message>
        <source>“%1” holds another library.</source>
        <translation>「%1」には別のライブラリがあります。</translation>
    </message>
    <message>
        <source>“%1” is not empty.</source>
        <translation>「%1」は空ではありません。</translation>
    </message>
    <message>
        <source>The library is in “%1” now.</source>
        <translation>ライブラリは「%1」に移動しました。</translation>
    </message>
    <message>
        <source>Something of it could not be removed from “%1”.</source>
        <translation>「%1」から一部を削除できませんでした。</translation>
    </message>
</context>
<context>
    <name>riffdesk::Submitter</name>
    <message>
        <source>Cancelled while it was sent: the service may have received it and may still charge for it.</source>
        <translation>送信中にキャンセルしました。サービスが受け取り、課金する可能性があります。</translation>
    </message>
    <message>
        <source>The answer names neither a task nor a song.</source>
        <translation>応答にタスクも曲もありません。</translation>
    </message>
    <message>
        <source>The answer names the task of another request.</source>
        <translation>応答が別のリクエストのタスクを示しています。</translation>
    </message>
</context>
<context>
    <name>riffdesk::SweepDialog</name>
    <message>
        <source>Across</source>
        <translation>横方向</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>opposite of across</comment>
        <translation>縦方向</translation>
    </message>
    <message>
        <source>Use sweep</source>
        <translation>スイープを使う</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>スイープ</translation>
    </message>
    <message>
        <source>Makes the song with each of these values, so that you hear what a setting does. Everything else stays the same, the seed too.</source>
        <translation>それぞれの値で曲を作り、設定の効果を聴き比べられます。ほかはシードも含めてすべて同じです。</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>それぞれのテイク数</translation>
    </message>
    <message>
        <source>No sweep</source>
        <translation>スイープなし</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, each of them is paid.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln件のリクエスト（それぞれ有料）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs. Practice costs nothing.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln曲。練習は無料です。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than %L1: Create asks once more.</source>
        <translation>%L1を超えるため、「作成」でもう一度確認します。</translation>
    </message>
</context>
<context>
    <name>riffdesk::SweepRow</name>
    <message>
        <source>Nothing</source>
        <comment>what a sweep changes</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Values from %1 to %2</source>
        <extracomment>the ends of a slider</extracomment>
        <translation>%1〜%2の値</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagCompleter</name>
    <message>
        <source>Section tags</source>
        <translation>セクションタグ</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagPicker</name>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Find a tag, or write a new one</source>
        <translation>タグを探すか、新しく入力</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>タグ名</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>新しいタグ「%1」</translation>
    </message>
    <message>
        <source>There are no tags yet. Write the first one.</source>
        <translation>まだタグがありません。最初のタグを入力してください。</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagsEdit</name>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>タグ名</translation>
    </message>
    <message>
        <source>Tag %1. Press to take it away</source>
        <translation>タグ%1。押すと外します</translation>
    </message>
    <message>
        <source>%1: click to take it away</source>
        <translation>%1：クリックで外します</translation>
    </message>
</context>
<context>
    <name>riffdesk::TimeSpin</name>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> 秒</translation>
    </message>
</context>
<context>
    <name>riffdesk::TitleEdit</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Double click or F2 changes the title</source>
        <translation>ダブルクリックかF2でタイトルを変更</translation>
    </message>
</context>
<context>
    <name>riffdesk::TopBar</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search titles, lyrics, prompts</source>
        <translation>タイトル、歌詞、プロンプトを検索</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>サービス：%1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>riffdesk::Transport</name>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>riffdesk::TrayIcon</name>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Show Riffdesk</source>
        <translation>Riffdeskを表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
</context>
<context>
    <name>riffdesk::TriageBar</name>
    <message>
        <source>Listen and choose</source>
        <translation>聴いて選ぶ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>どちらでもない</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>from song to song</comment>
        <translation>曲の移動</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Where each next song begins (B)</source>
        <translation>次の曲の開始位置（B）</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>やめる（Esc）</translation>
    </message>
    <message>
        <source>Leave listening and choosing</source>
        <translation>「聴いて選ぶ」をやめる</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>songs</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, all decided</source>
        <comment>how far one is among songs</comment>
        <translation>%1、すべて決定済み</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln left</source>
        <comment>how far one is among songs; songs left</comment>
        <translation>
            <numerusform>%1、残り%Ln曲</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <comment>where songs begin</comment>
        <translation>開始：%1</translation>
    </message>
</context>
<context>
    <name>riffdesk::Upload</name>
    <message>
        <source>There is no place for a temporary file.</source>
        <translation>一時ファイルを置く場所がありません。</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>ディスクの空きを確保してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>riffdesk::UploadOffer</name>
    <message>
        <source>Upload it for a cover</source>
        <translation>アップロードしてカバー</translation>
    </message>
    <message>
        <source>Upload it to extend it</source>
        <translation>アップロードして延長</translation>
    </message>
    <message>
        <source>Upload it to replace a section</source>
        <translation>アップロードしてセクションを置き換え</translation>
    </message>
    <message>
        <source>Upload it: %1</source>
        <comment>name of an action</comment>
        <translation>アップロード：%1</translation>
    </message>
    <message>
        <source>Upload it</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Leave the recording out</source>
        <translation>録音を外す</translation>
    </message>
    <message>
        <source>“%1” is a recording of your own; the action chosen takes none.</source>
        <translation>「%1」はあなたの録音ですが、選んだアクションでは録音を使えません。</translation>
    </message>
</context>
<context>
    <name>riffdesk::Uploader</name>
    <message>
        <source>This service is not connected.</source>
        <translation>このサービスに接続されていません。</translation>
    </message>
    <message>
        <source>Enter your token in the settings, then try again.</source>
        <translation>設定でトークンを入力してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Riffdesk ended before the service had answered. Upload it again if it is needed.</source>
        <translation>サービスが応答する前にRiffdeskが終了しました。必要ならもう一度アップロードしてください。</translation>
    </message>
</context>
<context>
    <name>riffdesk::VolumeControl</name>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
    </message>
</context>
<context>
    <name>riffdesk::WaveformView</name>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position and length of a song</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Drag to move this edge. It snaps to quiet places; not while Shift is held.</source>
        <translation>ドラッグで端を移動します。静かな位置に吸着し、Shiftを押している間は吸着しません。</translation>
    </message>
    <message>
        <source>Click to go here, drag to select a region. The wheel zooms.</source>
        <translation>クリックで移動、ドラッグで範囲を選択、ホイールでズームします。</translation>
    </message>
    <message>
        <source>Left and Right go 5 seconds, comma and full stop a tenth of one. With Shift the arrows select a region from the playhead. Escape clears it.</source>
        <translation>←→キーで5秒、カンマとピリオドで0.1秒移動します。Shift+←→で再生ヘッドから範囲を選択し、Escで解除します。</translation>
    </message>
    <message>
        <source>%1, region %2 to %3</source>
        <comment>position of length, start, end</comment>
        <translation>%1、範囲%2〜%3</translation>
    </message>
    <message>
        <source>%1 – %2 · %3 s</source>
        <comment>start, end and length of a region</comment>
        <translation>%1 – %2 · %3秒</translation>
    </message>
    <message>
        <source>Back and forward 5 seconds</source>
        <translation>5秒戻る/進む</translation>
    </message>
    <message>
        <source>Back and forward a tenth of a second</source>
        <translation>0.1秒戻る/進む</translation>
    </message>
    <message>
        <source>To the start and to the end</source>
        <translation>先頭/末尾へ</translation>
    </message>
    <message>
        <source>Select, or move the selection&apos;s edge</source>
        <translation>選択、または選択範囲の端を移動</translation>
    </message>
    <message>
        <source>The same by a tenth of a second</source>
        <translation>同じ操作を0.1秒単位で</translation>
    </message>
    <message>
        <source>Selection starts or ends at the playhead</source>
        <translation>再生ヘッドを選択範囲の始点/終点にする</translation>
    </message>
    <message>
        <source>Select the whole song</source>
        <translation>曲全体を選択</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>範囲を解除</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, whole song</source>
        <translation>拡大、縮小、曲全体</translation>
    </message>
    <message>
        <source>Pull the region up to drop it as a file elsewhere. Ctrl+drag moves it, Shift+click moves an edge, Esc clears it.</source>
        <translation>範囲を上に引き出すと、ほかの場所にファイルとしてドロップできます。Ctrl+ドラッグで移動、Shift+クリックで端を移動、Escで解除します。</translation>
    </message>
</context>
<context>
    <name>riffdesk::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Welcome to Riffdesk</source>
        <translation>Riffdeskへようこそ</translation>
    </message>
    <message>
        <source>A studio for making songs with words. Where should they be made?</source>
        <translation>言葉から曲を作るスタジオです。どこで作りますか？</translation>
    </message>
    <message>
        <source>Try it now with the Practice service</source>
        <translation>練習サービスですぐに試す</translation>
    </message>
    <message>
        <source>It runs on this computer, needs no account and no network, and costs nothing. It composes simple music from your words, so that you can try everything: create, edit, compare, export. You can connect an account at any time.</source>
        <translation>このコンピュータで動作し、アカウントもネットワークも不要で無料です。入力した言葉から簡単な曲を作るので、作成、編集、比較、書き出しをすべて試せます。アカウントはいつでも接続できます。</translation>
    </message>
    <message>
        <source>Start with Practice</source>
        <translation>練習で始める</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>アカウントを接続</translation>
    </message>
    <message>
        <source>Songs are made by the service at this address and charged to your account there.</source>
        <translation>曲はこのアドレスのサービスで作られ、そこのアカウントに課金されます。</translation>
    </message>
    <message>
        <source>Type an idea, press Create: a song in seconds</source>
        <translation>アイデアを入力して「作成」を押せば、数秒で曲に</translation>
    </message>
    <message>
        <source>All actions: covers, extensions, new sections, stems and more</source>
        <translation>カバー、延長、新セクション、ステムなど、すべてのアクション</translation>
    </message>
    <message>
        <source>What you make stays in your library, and exports like any song</source>
        <translation>作った曲はライブラリに残り、普通の曲と同じように書き出せます</translation>
    </message>
</context>
<context>
    <name>riffdesk::WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>なぜ?</translation>
    </message>
    <message>
        <source>Opens the guide where it explains this</source>
        <translation>これを説明しているガイドのページを開きます</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowActions</name>
    <message>
        <source>&amp;New song</source>
        <translation>新しい曲(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>作成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Open &amp;library folder</source>
        <translation>ライブラリのフォルダを開く(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>ゴミ箱に移動(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>グリッド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>リスト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Create panel</source>
        <translation>作成パネル(&amp;C)</translation>
    </message>
    <message>
        <source>Li&amp;brary panel</source>
        <translation>ライブラリパネル(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>詳細パネル(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>再生/一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;vious song</source>
        <translation>前の曲(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next song</source>
        <translation>次の曲(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back 5 seconds</source>
        <translation>5秒戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward 5 seconds</source>
        <translation>5秒進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>ミュート(&amp;M)</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>音量を上げる(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>音量を下げる(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Riffdesk</source>
        <translation>Riffdeskについて(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Song</source>
        <translation>曲(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use as source</source>
        <translation>元の曲にする(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>評価(&amp;R)</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>星なし</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>星1つ</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Level &amp;meter</source>
        <translation>レベルメーター(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Shuffle</source>
        <translation>シャッフル(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>the queue is not repeated</comment>
        <translation>オフ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;All songs</source>
        <comment>are repeated</comment>
        <translation>すべての曲(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;This song</source>
        <comment>is repeated</comment>
        <translation>この曲(&amp;T)</translation>
    </message>
    <message>
        <source>Normal&amp;ise loudness</source>
        <translation>ラウドネスを均一化(&amp;I)</translation>
    </message>
    <message>
        <source>Plays every song at the same loudness: %1 LUFS, peaks below %2 dBTP</source>
        <translation>すべての曲を同じラウドネスで再生します：%1 LUFS、ピーク%2 dBTP未満</translation>
    </message>
    <message>
        <source>Q&amp;ueue</source>
        <translation>再生待ち(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Replace this section…</source>
        <translation>このセクションを置き換え(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Extend from here…</source>
        <translation>ここから延長(&amp;E)…</translation>
    </message>
    <message>
        <source>Loop re&amp;gion</source>
        <translation>範囲をループ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Audition with 3 s before</source>
        <translation>3秒前から試聴(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Clear region</source>
        <translation>範囲を解除(&amp;C)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>縮小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Whole song</source>
        <translation>曲全体(&amp;W)</translation>
    </message>
    <message>
        <source>Repea&amp;t</source>
        <translation>リピート(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>ズーム(&amp;Z)</translation>
    </message>
    <message>
        <source>Show &amp;request…</source>
        <translation>リクエストを表示(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>Close dra&amp;ft</source>
        <translation>下書きを閉じる(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;open closed draft</source>
        <translation>閉じた下書きを開き直す(&amp;O)</translation>
    </message>
    <message>
        <source>Draft before, draft after</source>
        <translation>前の下書き、次の下書き</translation>
    </message>
    <message>
        <source>Prompts you have sent</source>
        <translation>送信済みのプロンプト</translation>
    </message>
    <message>
        <source>&amp;Replace a section…</source>
        <translation>セクションを置き換え(&amp;R)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>星%Lnつ</numerusform>
        </translation>
    </message>
    <message>
        <source>Le&amp;dger…</source>
        <translation>台帳(&amp;D)…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>診断情報をコピー(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Chec&amp;k library…</source>
        <translation>ライブラリをチェック(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>ファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>フォルダ(&amp;D)…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>フォルダを取り込む</translation>
    </message>
    <message>
        <source>From the &amp;account</source>
        <translation>アカウントから(&amp;A)</translation>
    </message>
    <message>
        <source>Import from the account</source>
        <translation>アカウントから取り込む</translation>
    </message>
    <message>
        <source>Fetches every song of the account that is not here, free of charge</source>
        <translation>アカウントにあってここにない曲をすべて無料で取得します</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>取り込み(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy songs</source>
        <translation>曲をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the songs as files, and their titles as text</source>
        <translation>曲をファイルとして、タイトルをテキストとしてコピーします</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>ファイルを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Imports files and folders that were copied elsewhere</source>
        <translation>ほかの場所でコピーしたファイルやフォルダを取り込みます</translation>
    </message>
    <message>
        <source>Ste&amp;ms…</source>
        <translation>ステム(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>採用(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>不採用(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Neither keep nor reject</source>
        <translation>採用・不採用を解除(&amp;N)</translation>
    </message>
    <message>
        <source>Ta&amp;g…</source>
        <translation>タグ(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Listen and choose</source>
        <translation>聴いて選ぶ(&amp;L)</translation>
    </message>
    <message>
        <source>Goes through the selected songs, or all that are shown, by ear and with single keys (%1)</source>
        <translation>選択した曲、または表示中のすべての曲を、聴きながらキー1つで選別します（%1）</translation>
    </message>
    <message>
        <source>Listen and choose: the song before, the next one</source>
        <translation>聴いて選ぶ：前の曲、次の曲</translation>
    </message>
    <message>
        <source>Listen and choose: where songs begin</source>
        <translation>聴いて選ぶ：曲の開始位置</translation>
    </message>
    <message>
        <source>&amp;Reject them</source>
        <translation>不採用にする(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Fold them away</source>
        <translation>折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Leave them as they are</source>
        <translation>そのままにする(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Other takes of one that is kept</source>
        <translation>採用した曲のほかのテイク(&amp;O)</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>比較(&amp;P)</translation>
    </message>
    <message>
        <source>What changed from the song that it was made from, or the selected songs side by side</source>
        <translation>元の曲から変わったところ、または選択した曲を並べて表示</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>コマンドを探す(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>The guide, at what has the keyboard</source>
        <translation>キーボードがある場所についてのガイド</translation>
    </message>
    <message>
        <source>Keys that move between controls and in text</source>
        <translation>項目間や文章中を移動するキー</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>新機能(&amp;N)</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowComparing</name>
    <message>
        <source>Select them in the library first.</source>
        <translation>先にライブラリで選択してください。</translation>
    </message>
    <message>
        <source>“%1” was not made from another song.</source>
        <translation>「%1」は別の曲から作られたものではありません。</translation>
    </message>
    <message>
        <source>The song that “%1” was made from is not in the library.</source>
        <translation>「%1」の元の曲がライブラリにありません。</translation>
    </message>
    <message>
        <source>The audio of “%1” is not here.</source>
        <translation>「%1」のオーディオがここにありません。</translation>
    </message>
    <message>
        <source>Fetch it again from the song&apos;s menu.</source>
        <translation>曲のメニューから再取得してください。</translation>
    </message>
    <message>
        <source>Keep only the new bars</source>
        <translation>新しい小節だけを残す</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>「%1」がライブラリに入りました。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>組み合わせ中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop; nothing is left of the song</source>
        <translation>中止します。曲は残りません</translation>
    </message>
    <message>
        <source>Comp</source>
        <comment>name of what undo takes back</comment>
        <translation>コンピング</translation>
    </message>
    <message>
        <source>Two to nine songs can be compared.</source>
        <translation>比較できるのは2〜9曲です。</translation>
    </message>
    <message>
        <source>Select two to nine songs to compare them.</source>
        <translation>比較する曲を2〜9曲選んでください。</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowCreating</name>
    <message>
        <source>This service is not connected. Enter your token in the settings, then create again.</source>
        <translation>このサービスに接続されていません。設定でトークンを入力してから、もう一度作成してください。</translation>
    </message>
    <message>
        <source>1 take is with the service already and goes on</source>
        <translation>1テイクはすでにサービスに届いており、続行します</translation>
    </message>
    <message>
        <source>Asked for 1 song</source>
        <translation>1曲を要求しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes asked for</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Lnテイクを要求しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes are with the service already and go on</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Lnテイクはすでにサービスに届いており、続行します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln paid requests at once. Press Create again to ask for them.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>一度に有料リクエスト%Ln件になります。要求するには、もう一度「作成」を押してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln paid requests today. Press Create again to go on.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>今日の有料リクエストが%Ln件になります。続けるには、もう一度「作成」を押してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Lnテイクを作成</numerusform>
        </translation>
    </message>
    <message>
        <source>The stems of this song are here or on their way.</source>
        <translation>この曲のステムはここにあるか、取得中です。</translation>
    </message>
    <message>
        <source>You asked for the same a moment ago.</source>
        <translation>さきほど同じ要求をしました。</translation>
    </message>
    <message>
        <source>One of these songs was asked for a moment ago.</source>
        <translation>この中の1曲はさきほど要求しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these songs were asked for a moment ago.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>この中の%Ln曲はさきほど要求しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Create again to ask for them once more.</source>
        <translation>もう一度要求するには、「作成」をもう一度押してください。</translation>
    </message>
    <message>
        <source>Press Create again to make another.</source>
        <translation>もう1つ作るには、「作成」をもう一度押してください。</translation>
    </message>
    <message>
        <source>Press Create again to make them all.</source>
        <translation>すべて作るには、「作成」をもう一度押してください。</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowEditing</name>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>取り消す：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す：%1(&amp;R)</translation>
    </message>
    <message>
        <source>“%1” moved to trash</source>
        <translation>「%1」をゴミ箱に移動しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs moved to trash</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln曲をゴミ箱に移動しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept; the other take is rejected</source>
        <translation>採用しました。もう一方のテイクは不採用です</translation>
    </message>
    <message numerus="yes">
        <source>Kept; %Ln other takes are rejected</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>採用しました。ほかの%Lnテイクは不採用です</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowExport</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Begin no further song until the export goes on</source>
        <translation>書き出しを再開するまで次の曲を始めません</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop the export; what is written so far stays</source>
        <translation>書き出しを中止します。ここまで書き出したものは残ります</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>書き出しをキャンセル</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Which songs, and why</source>
        <translation>対象の曲とその理由</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>失敗した曲をもう一度</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダで表示</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>one more export waits</source>
        <translation>ほか1件の書き出しが待機中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more exports wait</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>ほか%Ln件の書き出しが待機中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowFiles</name>
    <message>
        <source>Get lossless WAV…</source>
        <translation>ロスレスWAVを取得…</translation>
    </message>
    <message>
        <source>Get lossless WAV</source>
        <translation>ロスレスWAVを取得</translation>
    </message>
    <message>
        <source>The service gives out the lossless WAV of “%1”.</source>
        <translation>サービスから「%1」のロスレスWAVを受け取ります。</translation>
    </message>
    <message>
        <source>Export as WAV costs nothing and holds the same sound as the M4A; the service&apos;s WAV is the lossless master.</source>
        <translation>WAVへの書き出しは無料で、M4Aと同じ音です。サービスのWAVはロスレスのマスターです。</translation>
    </message>
    <message>
        <source>Get video…</source>
        <translation>ビデオを取得…</translation>
    </message>
    <message>
        <source>Get video</source>
        <translation>ビデオを取得</translation>
    </message>
    <message>
        <source>The service makes a video of “%1”.</source>
        <translation>サービスが「%1」のビデオを作ります。</translation>
    </message>
    <message>
        <source>It is an MP4 with the song and its cover; export makes sound files only and costs nothing.</source>
        <translation>曲とカバー画像の入ったMP4です。書き出しで作れるのはオーディオファイルだけで、無料です。</translation>
    </message>
    <message>
        <source>It is here: %1, %2</source>
        <comment>a file name, a size</comment>
        <translation>あります：%1、%2</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>要求していません。</translation>
    </message>
    <message>
        <source>Practice: it costs nothing.</source>
        <translation>練習：無料です。</translation>
    </message>
    <message>
        <source>That costs credits; how many, the service does not say before.</source>
        <translation>クレジットがかかります。いくつかかるかは事前には分かりません。</translation>
    </message>
    <message>
        <source>That costs %1.</source>
        <comment>a price</comment>
        <translation>%1かかります。</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln paid requests today.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>今日の有料リクエストが%Ln件になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service of this song is not connected. Enter your token in the settings.</source>
        <translation>この曲のサービスに接続されていません。設定でトークンを入力してください。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダで表示</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>再取得</translation>
    </message>
    <message>
        <source>Fetching it again costs nothing.</source>
        <translation>再取得は無料です。</translation>
    </message>
    <message>
        <source>Asking for it anew is another request: %1</source>
        <comment>a sentence about its price</comment>
        <translation>新しく要求すると、もう1件のリクエストになります：%1</translation>
    </message>
    <message>
        <source>Ask anew (pays again)</source>
        <translation>新しく要求（再度支払い）</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>新しく要求</translation>
    </message>
    <message>
        <source>Get stems…</source>
        <translation>ステムを取得…</translation>
    </message>
    <message>
        <source>Get stems</source>
        <translation>ステムを取得</translation>
    </message>
    <message>
        <source>The service takes “%1” apart into its instruments and voices.</source>
        <translation>サービスが「%1」を楽器と声に分けます。</translation>
    </message>
    <message>
        <source>They are kept with the song: to be mixed, exported, and opened in a music program.</source>
        <translation>曲と一緒に保存され、ミックスや書き出し、DAWで開くことができます。</translation>
    </message>
    <message>
        <source>Get stems anew…</source>
        <translation>ステムを新しく取得…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here: %1</source>
        <comment>stems; a size</comment>
        <translation>
            <numerusform>%Ln個あります：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for them anew is another request: %1</source>
        <comment>a sentence about its price</comment>
        <translation>新しく要求すると、もう1件のリクエストになります：%1</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowGuide</name>
    <message>
        <source>This is Riffdesk %1.</source>
        <translation>Riffdesk %1 になりました。</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新機能</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowImport</name>
    <message>
        <source>Import songs</source>
        <translation>曲を取り込む</translation>
    </message>
    <message>
        <source>Audio files and exports (%1)</source>
        <translation>オーディオファイルと書き出しファイル (%1)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>フォルダを取り込む</translation>
    </message>
    <message>
        <source>An import is running. Wait until it is done, then import these.</source>
        <translation>取り込みの実行中です。終わってから取り込んでください。</translation>
    </message>
    <message>
        <source>Looking for songs…</source>
        <translation>曲を探しています…</translation>
    </message>
    <message>
        <source>%L1 files found…</source>
        <translation>%L1ファイルが見つかりました…</translation>
    </message>
    <message>
        <source>Importing: %L1 of %L2 files</source>
        <translation>取り込み中：%L1/%L2ファイル</translation>
    </message>
    <message>
        <source>Reading the account&apos;s history, free of charge: %L1 requests, %L2 songs fetched so far</source>
        <translation>アカウントの履歴を無料で読み込み中：これまでに%L1件のリクエスト、%L2曲を取得</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Search for the songs that were imported</source>
        <translation>取り込んだ曲を検索</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stop the import; what is here so far stays</source>
        <translation>取り込みを中止します。ここまで取り込んだものは残ります</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>取り込みを中止</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowMixing</name>
    <message>
        <source>Show in folder</source>
        <translation>フォルダで表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop; nothing is left of the mix</source>
        <translation>中止します。ミックスは残りません</translation>
    </message>
    <message>
        <source>Cancel the mix</source>
        <translation>ミックスをキャンセル</translation>
    </message>
    <message>
        <source>Mixing “%1”</source>
        <translation>「%1」をミックス中</translation>
    </message>
    <message>
        <source>%1 (karaoke)</source>
        <comment>a title</comment>
        <translation>%1（カラオケ）</translation>
    </message>
    <message>
        <source>%1 (mix)</source>
        <comment>a title</comment>
        <translation>%1（ミックス）</translation>
    </message>
    <message>
        <source>Export mix</source>
        <translation>ミックスを書き出し</translation>
    </message>
    <message>
        <source>A mix is being made. Wait until it is done, or cancel it.</source>
        <translation>ミックスの作成中です。終わるまで待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>「%1」がライブラリに入りました。</translation>
    </message>
    <message>
        <source>It was turned down by %1 dB, so that it does not clip.</source>
        <translation>クリップしないように%1 dB下げました。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The mix is in %1.</source>
        <comment>a file name</comment>
        <translation>ミックスは%1にあります。</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowStems</name>
    <message>
        <source>Open in DAW: %1</source>
        <translation>DAWで開く：%1</translation>
    </message>
    <message>
        <source>Export stems…</source>
        <translation>ステムを書き出し…</translation>
    </message>
    <message>
        <source>Folder for sessions of your music program</source>
        <translation>DAWのセッション用フォルダ</translation>
    </message>
    <message>
        <source>Folder to export stems to</source>
        <translation>ステムの書き出し先フォルダ</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowTransfer</name>
    <message>
        <source>The file is ready: drag again to drop it.</source>
        <translation>ファイルの準備ができました。もう一度ドラッグしてドロップしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are ready: drag again to drop them.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Lnファイルの準備ができました。もう一度ドラッグしてドロップしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the region…</source>
        <comment>as a file for another program</comment>
        <translation>範囲を準備中…</translation>
    </message>
    <message>
        <source>Preparing one song…</source>
        <comment>as a file for another program</comment>
        <translation>1曲を準備中…</translation>
    </message>
    <message numerus="yes">
        <source>Preparing %Ln songs…</source>
        <comment>at least two, as files for another program</comment>
        <translation>
            <numerusform>%Ln曲を準備中…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be given out: %2</source>
        <translation>「%1」をファイルとして渡せません：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs cannot be given out as files.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln曲をファイルとして渡せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were not ready yet. They are being prepared; drag again in a moment.</source>
        <translation>ファイルの準備がまだできていません。準備中です。少し待ってからもう一度ドラッグしてください。</translation>
    </message>
    <message>
        <source>The titles were copied. So many files are better exported.</source>
        <translation>タイトルをコピーしました。ファイルが多いので、書き出しをお使いください。</translation>
    </message>
    <message>
        <source>Copied as a file.</source>
        <translation>ファイルとしてコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>Copied as %Ln files.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Lnファイルとしてコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no songs, folders or exports to import.</source>
        <translation>クリップボードに、取り込める曲、フォルダ、書き出しファイルがありません。</translation>
    </message>
    <message>
        <source>So many files are better exported.</source>
        <translation>ファイルが多いので、書き出しをお使いください。</translation>
    </message>
    <message>
        <source>Preparing stems…</source>
        <comment>of a song, as files for another program</comment>
        <translation>ステムを準備中…</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowTriage</name>
    <message>
        <source>same position</source>
        <translation>同じ位置</translation>
    </message>
    <message>
        <source>same section</source>
        <translation>同じセクション</translation>
    </message>
    <message>
        <source>liveliest 20 s</source>
        <translation>最も盛り上がる20秒</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>最初から</translation>
    </message>
</context>
<context>
    <name>riffdesk::WrittenPreview</name>
    <message>
        <source>Use as title</source>
        <translation>タイトルに使う</translation>
    </message>
    <message>
        <source>Puts it into the form&apos;s title</source>
        <translation>フォームのタイトルに入れます</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Puts it where the cursor stands in the lyrics</source>
        <translation>歌詞のカーソル位置に入れます</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置き換え</translation>
    </message>
    <message>
        <source>Puts it in place of all the lyrics</source>
        <translation>歌詞全体と置き換えます</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Puts it away; it stays under “Written before”</source>
        <translation>片付けます。「以前の歌詞」に残ります</translation>
    </message>
    <message>
        <source>Written lyrics</source>
        <translation>書かれた歌詞</translation>
    </message>
    <message>
        <source>Title is used</source>
        <translation>タイトルを使用しました</translation>
    </message>
</context>
</TS>
