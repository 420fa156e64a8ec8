<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AlignedTakes</name>
    <message>
        <source>“%1” and “%2” have no bars in common.</source>
        <translation>“%1”和“%2”没有任何相同的小节。</translation>
    </message>
    <message>
        <source>Put together takes that were made from the same song.</source>
        <translation>请拼合由同一首歌曲生成的版本。</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not run together, from %3 on.</source>
        <translation>“%1”和“%2”从 %3 起不再同步。</translation>
    </message>
    <message>
        <source>Compare them two by two, and keep only the new bars.</source>
        <translation>请两两比较，只保留新的小节。</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The account has no credits left.</source>
        <translation>账户余额已用完。</translation>
    </message>
    <message>
        <source>Top up the account on the provider&apos;s website, then send this again.</source>
        <translation>请在服务商网站上充值，然后重新发送。</translation>
    </message>
    <message>
        <source>The service does not know this token.</source>
        <translation>服务不认识此令牌。</translation>
    </message>
    <message>
        <source>Enter the token again in Settings, exactly as the provider shows it.</source>
        <translation>请在设置中重新输入令牌，须与服务商显示的完全一致。</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>令牌已过期。</translation>
    </message>
    <message>
        <source>Make a new token on the provider&apos;s website and enter it in Settings.</source>
        <translation>请在服务商网站上新建令牌，并在设置中输入。</translation>
    </message>
    <message>
        <source>The token does not belong to this service.</source>
        <translation>此令牌不属于该服务。</translation>
    </message>
    <message>
        <source>Check in Settings that the token and the service address belong together.</source>
        <translation>请在设置中检查令牌与服务地址是否匹配。</translation>
    </message>
    <message>
        <source>The service got no token.</source>
        <translation>服务没有收到令牌。</translation>
    </message>
    <message>
        <source>Enter your token in Settings.</source>
        <translation>请在设置中输入令牌。</translation>
    </message>
    <message>
        <source>There is no song service at this address.</source>
        <translation>此地址没有歌曲服务。</translation>
    </message>
    <message>
        <source>Check the service address in Settings.</source>
        <translation>请在设置中检查服务地址。</translation>
    </message>
    <message>
        <source>The service does not offer this action.</source>
        <translation>服务不提供此操作。</translation>
    </message>
    <message>
        <source>Choose another action or model, or try again when the service offers it.</source>
        <translation>请选择其他操作或模型，或等服务提供后再试。</translation>
    </message>
    <message>
        <source>The service has switched this off for the account.</source>
        <translation>服务已对此账户停用该功能。</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support to switch it on; give them the trace id.</source>
        <translation>请联系服务商的客服开通，并提供追踪 ID。</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>磁盘空间已用完。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>请清理出一些空间，然后重试。</translation>
    </message>
    <message>
        <source>The file is no longer at its address.</source>
        <translation>文件已不在原来的地址。</translation>
    </message>
    <message>
        <source>Try again: the service is then asked for a fresh address.</source>
        <translation>请重试：届时会向服务索取新的地址。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>Check that the library folder exists and can be written to, then try again.</source>
        <translation>请检查曲库文件夹是否存在且可写，然后重试。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a sentence without its full stop, %2 the service&apos;s own words</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>无法连接到服务。</translation>
    </message>
    <message>
        <source>The connection to the service was lost.</source>
        <translation>与服务的连接已中断。</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>服务未能及时响应。</translation>
    </message>
    <message>
        <source>The service did not accept the token.</source>
        <translation>服务不接受此令牌。</translation>
    </message>
    <message>
        <source>The service asks for a payment that Riffdesk cannot make.</source>
        <translation>服务要求付款，而 Riffdesk 无法代为支付。</translation>
    </message>
    <message>
        <source>The service refused the text.</source>
        <translation>服务拒绝了该文本。</translation>
    </message>
    <message>
        <source>The service gets too many requests from this account.</source>
        <translation>此账户向服务发送的请求过多。</translation>
    </message>
    <message>
        <source>The service does not know this address.</source>
        <translation>服务不认识此地址。</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>请求未发送。</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>服务拒绝了请求。</translation>
    </message>
    <message>
        <source>The service has a problem (status %1).</source>
        <translation>服务出现故障（状态码 %1）。</translation>
    </message>
    <message>
        <source>The service could not finish this.</source>
        <translation>服务未能完成此任务。</translation>
    </message>
    <message>
        <source>The service sent an answer that cannot be used.</source>
        <translation>服务返回了无法使用的响应。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Check again whether the song was made before you send it anew: it may have been charged.</source>
        <translation>重新发送之前，请再检查一次歌曲是否已生成：可能已经扣费。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Check the network and the service address, then try again.</source>
        <translation>请检查网络和服务地址，然后重试。</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>Enter a new token in Settings.</source>
        <translation>请在设置中输入新的令牌。</translation>
    </message>
    <message>
        <source>Use an account with credits and its token instead.</source>
        <translation>请改用有余额的账户及其令牌。</translation>
    </message>
    <message>
        <source>Change the prompt or the lyrics, then create again.</source>
        <translation>请修改提示词或歌词，然后重新创作。</translation>
    </message>
    <message>
        <source>Wait %1 s, then try again.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>请等待 %1 秒，然后重试。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>请等待一分钟，然后重试。</translation>
    </message>
    <message>
        <source>Correct what is named here, then try again.</source>
        <translation>请更正此处指出的问题，然后重试。</translation>
    </message>
    <message>
        <source>Check the form, then create again.</source>
        <translation>请检查表单，然后重新创作。</translation>
    </message>
    <message>
        <source>Try again later; if it stays, give the trace id to the provider&apos;s support.</source>
        <translation>请稍后重试；如果问题依旧，请将追踪 ID 提供给服务商的客服。</translation>
    </message>
    <message>
        <source>Check the service address in Settings; if it is right, tell the provider&apos;s support.</source>
        <translation>请在设置中检查服务地址；如果地址无误，请告知服务商的客服。</translation>
    </message>
    <message>
        <source>Send it again whenever you like.</source>
        <translation>可以随时重新发送。</translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation>服务未说明原因。</translation>
    </message>
    <message>
        <source>The service named an address of this computer or its network for the file, where nothing is fetched for a service elsewhere.</source>
        <translation>服务给出的文件地址位于本机或本地网络，不会为外部服务从那里获取任何内容。</translation>
    </message>
    <message>
        <source>Fetch again later; if it stays, tell the provider&apos;s support.</source>
        <translation>请稍后重新获取；若仍如此，请联系服务商客服。</translation>
    </message>
    <message>
        <source>A web page came instead of the file.</source>
        <translation>收到的是网页，而不是文件。</translation>
    </message>
    <message>
        <source>If this network asks people to sign in, do so with the browser, then fetch again.</source>
        <translation>如果此网络要求登录，请先在浏览器中登录，再重新获取。</translation>
    </message>
    <message>
        <source>What came is not the file that was asked for.</source>
        <translation>收到的不是所请求的文件。</translation>
    </message>
    <message>
        <source>The file that came is damaged.</source>
        <translation>收到的文件已损坏。</translation>
    </message>
    <message>
        <source>It is kept beside the song. Fetch again later; if it stays, tell the provider&apos;s support.</source>
        <translation>它已保存在歌曲旁。请稍后重新获取；若仍如此，请联系服务商客服。</translation>
    </message>
    <message>
        <source>The proxy cannot be used.</source>
        <translation>无法使用该代理。</translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then try again.</source>
        <translation>请在设置中检查代理，然后重试。</translation>
    </message>
    <message>
        <source>The file could not be fetched.</source>
        <translation>无法获取文件。</translation>
    </message>
    <message>
        <source>Check the network, then fetch again: it goes on where it stopped.</source>
        <translation>请检查网络后重新获取：将从中断处继续。</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Reading the audio was stopped.</source>
        <translation>音频读取已停止。</translation>
    </message>
    <message>
        <source>Convert it to stereo first.</source>
        <translation>请先将其转换为立体声。</translation>
    </message>
    <message>
        <source>The audio file “%1” cannot be read.</source>
        <translation>无法读取音频文件“%1”。</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>请检查文件是否还在，以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>The audio file “%1” is empty.</source>
        <translation>音频文件“%1”是空的。</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>请重新下载或导出。</translation>
    </message>
    <message>
        <source>“%1” holds no sound that can be played; it may be damaged.</source>
        <translation>“%1”中没有可以播放的声音，文件可能已损坏。</translation>
    </message>
    <message>
        <source>Download it again, or choose an M4A, MP3, FLAC, WAV or Ogg file.</source>
        <translation>请重新下载，或选择 M4A、MP3、FLAC、WAV 或 Ogg 文件。</translation>
    </message>
    <message>
        <source>The sound is longer than six hours.</source>
        <translation>音频长度超过六小时。</translation>
    </message>
    <message>
        <source>Cut it into shorter pieces first.</source>
        <translation>请先将其剪成较短的片段。</translation>
    </message>
    <message numerus="yes">
        <source>The sound has %n channels in an unknown order.</source>
        <translation>
            <numerusform>音频有 %n 个声道，但声道顺序未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>The loudness of the song cannot be measured.</source>
        <translation>无法测量这首歌曲的响度。</translation>
    </message>
    <message>
        <source>It is played as loud as it is.</source>
        <translation>将按原有音量播放。</translation>
    </message>
    <message>
        <source>“%1” holds no pictures that can be shown.</source>
        <translation>“%1”中没有可以显示的画面。</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>This did not work for a reason that Riffdesk does not know.</source>
        <translation>操作未能完成，Riffdesk 不清楚原因。</translation>
    </message>
    <message>
        <source>Start Riffdesk again. If it stays, please report it.</source>
        <translation>请重新启动 Riffdesk。如果问题依旧，请报告此问题。</translation>
    </message>
</context>
<context>
    <name>BoundedJson</name>
    <message>
        <source>It is too large.</source>
        <translation>内容过大。</translation>
    </message>
    <message>
        <source>It is nested too deeply or holds too many values.</source>
        <translation>嵌套过深或包含的值过多。</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>不是 JSON。</translation>
    </message>
</context>
<context>
    <name>CallbackListener</name>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>端口 %1 已被其他程序占用。</translation>
    </message>
    <message>
        <source>Choose another port, or end that program and switch receiving off and on again.</source>
        <translation>请选择其他端口，或结束该程序后将接收关闭再打开。</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The catalogue file %1 could not be read: %2.</source>
        <translation>无法读取目录文件 %1：%2。</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>请检查文件的权限。</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The catalogue cannot be read. %1</source>
        <translation>无法读取目录文件。%1</translation>
    </message>
    <message>
        <source>The catalogue is not of version 1.</source>
        <translation>目录文件的版本不是 1。</translation>
    </message>
    <message>
        <source>The catalogue has over 1,000 rows.</source>
        <translation>目录文件超过 1000 条。</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌词</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>纯音乐</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Source song</source>
        <translation>源歌曲</translation>
    </message>
    <message>
        <source>Continue at</source>
        <translation>续接位置</translation>
    </message>
    <message>
        <source>Section start</source>
        <translation>片段起点</translation>
    </message>
    <message>
        <source>Section end</source>
        <translation>片段终点</translation>
    </message>
    <message>
        <source>Weirdness</source>
        <translation>怪异度</translation>
    </message>
    <message>
        <source>Lyrics strength</source>
        <translation>歌词贴合度</translation>
    </message>
    <message>
        <source>Sound strength</source>
        <translation>风格贴合度</translation>
    </message>
    <message>
        <source>Cover strength</source>
        <translation>原曲贴合度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Style to avoid</source>
        <translation>排除的风格</translation>
    </message>
    <message>
        <source>Lyric prompt</source>
        <translation>歌词提示词</translation>
    </message>
    <message>
        <source>Second song</source>
        <translation>第二首歌曲</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>回调地址</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>翻唱</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>变奏</translation>
    </message>
    <message>
        <source>Replace section</source>
        <translation>替换片段</translation>
    </message>
    <message>
        <source>Swap vocals</source>
        <translation>更换人声</translation>
    </message>
    <message>
        <source>Swap instrumentals</source>
        <translation>更换伴奏</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>分轨</translation>
    </message>
    <message>
        <source>Cover an upload</source>
        <translation>翻唱上传的音频</translation>
    </message>
    <message>
        <source>Extend an upload</source>
        <translation>延长上传的音频</translation>
    </message>
    <message>
        <source>Replace section of an upload</source>
        <translation>替换上传音频的片段</translation>
    </message>
    <message>
        <source>Style or idea</source>
        <translation>风格或想法</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>人声</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女声</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男声</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>自备歌词</translation>
    </message>
    <message>
        <source>Lossless WAV</source>
        <translation>无损 WAV</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>CatalogueReader</name>
    <message>
        <source>Correct the catalogue file, or remove it to use the built-in table.</source>
        <translation>请更正目录文件，或将其删除以使用内置表。</translation>
    </message>
    <message>
        <source>%1 has no name.</source>
        <translation>%1没有名称。</translation>
    </message>
    <message>
        <source>%1 has a name that is too long or cannot be shown.</source>
        <translation>%1的名称过长或无法显示。</translation>
    </message>
    <message>
        <source>The table names no model.</source>
        <translation>表中没有模型。</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>Model “%1” is there twice.</source>
        <translation>模型“%1”重复。</translation>
    </message>
    <message>
        <source>Model “%1” is a second default.</source>
        <translation>模型“%1”是第二个默认值。</translation>
    </message>
    <message>
        <source>Parameter “%1” cannot be compared with “%2”.</source>
        <translation>参数“%1”无法与“%2”比较。</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>参数 %1</translation>
    </message>
    <message>
        <source>The label of parameter “%1”</source>
        <translation>参数“%1”的标签</translation>
    </message>
    <message>
        <source>Parameter “%1” is there twice or has a reserved name.</source>
        <translation>参数“%1”重复或使用了保留名称。</translation>
    </message>
    <message>
        <source>Parameter “%1” has an unknown kind.</source>
        <translation>参数“%1”的类型未知。</translation>
    </message>
    <message>
        <source>Parameter “%1” has an unknown rule for when it is sent.</source>
        <translation>参数“%1”的发送规则未知。</translation>
    </message>
    <message>
        <source>Parameter “%1” has a length that cannot be.</source>
        <translation>参数“%1”的长度无效。</translation>
    </message>
    <message>
        <source>Parameter “%1” has a range that cannot be.</source>
        <translation>参数“%1”的取值范围无效。</translation>
    </message>
    <message>
        <source>Parameter “%1” cannot be sent as shown: it has no default.</source>
        <translation>参数“%1”无法按显示发送：没有默认值。</translation>
    </message>
    <message>
        <source>Parameter “%1” is a number and cannot be sent empty.</source>
        <translation>参数“%1”是数字，不能留空发送。</translation>
    </message>
    <message>
        <source>Parameter “%1” has a default that does not hold.</source>
        <translation>参数“%1”的默认值无效。</translation>
    </message>
    <message>
        <source>The table names no action.</source>
        <translation>表中没有操作。</translation>
    </message>
    <message>
        <source>Action “%1” falls back to an unknown action.</source>
        <translation>操作“%1”的后备操作未知。</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>操作 %1</translation>
    </message>
    <message>
        <source>The label of action “%1”</source>
        <translation>操作“%1”的标签</translation>
    </message>
    <message>
        <source>Action “%1” is there twice.</source>
        <translation>操作“%1”重复。</translation>
    </message>
    <message>
        <source>Action “%1” has an unknown source.</source>
        <translation>操作“%1”的来源未知。</translation>
    </message>
    <message>
        <source>Action “%1” has an unknown result.</source>
        <translation>操作“%1”的结果未知。</translation>
    </message>
    <message>
        <source>Action “%1” needs “%2”, but does not allow it.</source>
        <translation>操作“%1”需要“%2”，但又不允许使用。</translation>
    </message>
    <message>
        <source>Action “%1” has a “%2” that is not a list.</source>
        <translation>操作“%1”的“%2”不是列表。</translation>
    </message>
    <message>
        <source>Action “%1” names “%2”, but no parameter does.</source>
        <translation>操作“%1”引用了“%2”，但没有这个参数。</translation>
    </message>
    <message>
        <source>Action “%1” names “%2” twice.</source>
        <translation>操作“%1”重复引用了“%2”。</translation>
    </message>
    <message>
        <source>A choice of parameter “%1”</source>
        <translation>参数“%1”的一个选项</translation>
    </message>
    <message>
        <source>Parameter “%1” needs between 2 and %2 choices.</source>
        <translation>参数“%1”需要 2 到 %2 个选项。</translation>
    </message>
    <message>
        <source>Action “%1” has a result of another table.</source>
        <translation>操作“%1”的结果属于另一张表。</translation>
    </message>
    <message>
        <source>Action “%1” has no endpoint of its own.</source>
        <translation>操作“%1”没有自己的端点。</translation>
    </message>
</context>
<context>
    <name>CliPrint</name>
    <message>
        <source>(trace id %1)</source>
        <translation>（追踪 ID %1）</translation>
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
        <translation>镜像显示窗口，如阿拉伯语界面</translation>
    </message>
    <message>
        <source>draw the controls on top of this Qt style</source>
        <translation>在此 Qt 样式的基础上绘制控件</translation>
    </message>
    <message>
        <source>apply this Qt style sheet</source>
        <translation>应用此 Qt 样式表</translation>
    </message>
    <message>
        <source>the window system: xcb, wayland, offscreen …</source>
        <translation>窗口系统：xcb、wayland、offscreen…</translation>
    </message>
    <message>
        <source>the desktop whose settings to follow</source>
        <translation>遵循哪个桌面环境的设置</translation>
    </message>
    <message>
        <source>where to look for window systems</source>
        <translation>在何处查找窗口系统</translation>
    </message>
    <message>
        <source>load this input plugin</source>
        <translation>加载此输入插件</translation>
    </message>
    <message>
        <source>the X display to open on</source>
        <translation>要打开的 X 显示器</translation>
    </message>
    <message>
        <source>place and size of the window, e.g. 1280x800+0+0</source>
        <translation>窗口的位置和大小，例如 1280x800+0+0</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>the title of the window</source>
        <translation>窗口的标题</translation>
    </message>
    <message>
        <source>the icon of the window</source>
        <translation>窗口的图标</translation>
    </message>
    <message>
        <source>restore this session of the desktop</source>
        <translation>恢复桌面的此会话</translation>
    </message>
    <message>
        <source>count widgets, for debugging</source>
        <translation>统计部件数量，用于调试</translation>
    </message>
    <message>
        <source>Options of Qt, for the studio&apos;s window:</source>
        <translation>Qt 的选项（用于工作室窗口）：</translation>
    </message>
    <message>
        <source>make a song (or stems) without a window and wait for it</source>
        <translation>不打开窗口创作歌曲（或分轨）并等待完成</translation>
    </message>
    <message>
        <source>list jobs that are not over</source>
        <translation>列出未结束的任务</translation>
    </message>
    <message>
        <source>list the library</source>
        <translation>列出曲库</translation>
    </message>
    <message>
        <source>run the Practice service alone and print its address</source>
        <translation>只运行练习服务并输出其地址</translation>
    </message>
    <message>
        <source>talk to this service (default: the saved one; first run: Practice)</source>
        <translation>使用此服务（默认：已保存的服务；首次运行：练习服务）</translation>
    </message>
    <message>
        <source>use the Practice service for this run</source>
        <translation>本次运行使用练习服务</translation>
    </message>
    <message>
        <source>keep library and settings here instead of the XDG folders</source>
        <translation>将曲库和设置存放在此处，而不是 XDG 文件夹</translation>
    </message>
    <message>
        <source>what the song should be like</source>
        <translation>对歌曲的描述</translation>
    </message>
    <message>
        <source>generate (default), cover, extend, variation, stems, …</source>
        <translation>generate（默认）、cover、extend、variation、stems、…</translation>
    </message>
    <message>
        <source>the model to use</source>
        <translation>要使用的模型</translation>
    </message>
    <message>
        <source>sing the words in this file: txt, md, lrc, srt, rtf, docx or odt (- for standard input)</source>
        <translation>演唱此文件中的歌词：txt、md、lrc、srt、rtf、docx 或 odt（- 表示标准输入）</translation>
    </message>
    <message>
        <source>the song&apos;s title</source>
        <translation>歌曲标题</translation>
    </message>
    <message>
        <source>the song to work on: an id of the library or of the service</source>
        <translation>要处理的歌曲：曲库或服务中的 ID</translation>
    </message>
    <message>
        <source>any other parameter, e.g. weirdness=0.3; may be repeated</source>
        <translation>其他任意参数，例如 weirdness=0.3；可重复使用</translation>
    </message>
    <message>
        <source>also write the song to this file (m4a, mp3, flac, wav, opus)</source>
        <translation>同时将歌曲写入此文件（m4a、mp3、flac、wav、opus）</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>take them up again and stay until none is left</source>
        <translation>继续这些任务，直到全部结束</translation>
    </message>
    <message>
        <source>every song of the library</source>
        <translation>曲库中的所有歌曲</translation>
    </message>
    <message>
        <source>the port to listen on (default: any)</source>
        <translation>监听端口（默认：任意）</translation>
    </message>
    <message>
        <source>the token to ask for (default: a random one)</source>
        <translation>要求的令牌（默认：随机生成）</translation>
    </message>
    <message>
        <source>how long a song takes (default: 4)</source>
        <translation>生成一首歌所需的时间（默认：4）</translation>
    </message>
    <message>
        <source>the Practice service makes no song longer than this (default: full songs)</source>
        <translation>练习服务生成的歌曲不超过此秒数（默认：完整歌曲）</translation>
    </message>
    <message>
        <source>make the library&apos;s database anew from the song folders</source>
        <translation>根据歌曲文件夹重建曲库数据库</translation>
    </message>
    <message>
        <source>riffdesk --help lists the commands and their options.</source>
        <translation>riffdesk --help 会列出所有命令及其选项。</translation>
    </message>
    <message>
        <source>--set takes key=value, not “%1”.</source>
        <translation>--set 需要“键=值”的形式，而不是“%1”。</translation>
    </message>
    <message>
        <source>--export needs a file name that ends in .m4a, .mp3, .flac, .wav or .opus.</source>
        <translation>--export 需要以 .m4a、.mp3、.flac、.wav 或 .opus 结尾的文件名。</translation>
    </message>
    <message>
        <source>export needs --to DIR.</source>
        <translation>export 需要 --to DIR。</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port 需要 0 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>--delay takes seconds from 0 to 3600.</source>
        <translation>--delay 需要 0 到 3600 之间的秒数。</translation>
    </message>
    <message>
        <source>--song-seconds takes seconds from 5 to 600.</source>
        <translation>--song-seconds 需要 5 到 600 之间的秒数。</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dir 需要一个文件夹。</translation>
    </message>
    <message>
        <source>--service and --practice exclude each other.</source>
        <translation>--service 和 --practice 不能同时使用。</translation>
    </message>
    <message>
        <source>%1 needs a command.</source>
        <translation>%1 需要配合命令使用。</translation>
    </message>
    <message>
        <source>%1 does not go with “%2”.</source>
        <translation>%1 不能与“%2”一起使用。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1”是多余的。</translation>
    </message>
    <message>
        <source>Riffdesk, a desktop studio for AI song-making. Without a command it opens the studio.</source>
        <translation>Riffdesk，AI 歌曲创作桌面工作室。不带命令时打开工作室窗口。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>read the lyrics in this encoding, e.g. windows-1251 (default: recognised)</source>
        <translation>按此编码读取歌词，例如 windows-1251（默认：自动识别）</translation>
    </message>
    <message>
        <source>--encoding takes one of these: %1.</source>
        <translation>--encoding 可取以下之一：%1。</translation>
    </message>
    <message>
        <source>--encoding goes with --lyrics.</source>
        <translation>--encoding 须与 --lyrics 一起使用。</translation>
    </message>
    <message>
        <source>bring files that are missing: fetch (ID… or --missing)</source>
        <translation>获取缺少的文件：fetch（ID… 或 --missing）</translation>
    </message>
    <message>
        <source>every file that was paid for and is not here</source>
        <translation>所有已付费但不在本地的文件</translation>
    </message>
    <message>
        <source>fetch takes either ids or --missing.</source>
        <translation>fetch 需要 ID 或 --missing。</translation>
    </message>
    <message>
        <source>list every request that was paid for, and what became of it</source>
        <translation>列出每个付费请求及其结果</translation>
    </message>
    <message>
        <source>print a table for spreadsheets</source>
        <translation>输出可用于电子表格的表格</translation>
    </message>
    <message>
        <source>--csv and --json exclude each other.</source>
        <translation>--csv 与 --json 不能同时使用。</translation>
    </message>
    <message>
        <source>only what holds these words; songs also by e.g. &quot;rating:&gt;=3 tag:demo -live&quot;</source>
        <translation>仅列出包含这些词的内容；歌曲还可用例如 &quot;rating:&gt;=3 tag:demo -live&quot;</translation>
    </message>
    <message>
        <source>newest (default), oldest, title, rating, length, played or plays</source>
        <translation>newest（默认）、oldest、title、rating、length、played 或 plays</translation>
    </message>
    <message>
        <source>export takes either song ids, --search WORDS or --all.</source>
        <translation>export 只接受歌曲 ID、--search 词语 或 --all 之一。</translation>
    </message>
    <message>
        <source>--order takes one of these: %1.</source>
        <translation>--order 只接受以下之一：%1。</translation>
    </message>
    <message>
        <source>give songs 0 to 5 stars: rate N ID…</source>
        <translation>给歌曲评 0 到 5 星：rate N ID…</translation>
    </message>
    <message>
        <source>mark songs as kept: keep ID…</source>
        <translation>将歌曲标为保留：keep ID…</translation>
    </message>
    <message>
        <source>mark songs as rejected: reject ID…</source>
        <translation>将歌曲标为淘汰：reject ID…</translation>
    </message>
    <message>
        <source>tag songs: tag --add T… --remove T… ID…; alone: list the tags</source>
        <translation>给歌曲加标签：tag --add T… --remove T… ID…；单独使用：列出标签</translation>
    </message>
    <message>
        <source>list or change a playlist: playlist NAME --add ID… --remove ID…</source>
        <translation>列出或修改播放列表：playlist 名称 --add ID… --remove ID…</translation>
    </message>
    <message>
        <source>move songs to the trash: trash (ID… or --list, --restore ID…, --empty)</source>
        <translation>将歌曲移到废纸篓：trash (ID… 或 --list、--restore ID…、--empty)</translation>
    </message>
    <message>
        <source>a tag to give, or a song to put into the playlist; may be repeated</source>
        <translation>要加上的标签，或要放入播放列表的歌曲；可重复</translation>
    </message>
    <message>
        <source>a tag to take away, or a song to take out; may be repeated</source>
        <translation>要去掉的标签，或要移出的歌曲；可重复</translation>
    </message>
    <message>
        <source>list what is in the trash</source>
        <translation>列出废纸篓中的内容</translation>
    </message>
    <message>
        <source>bring the songs back</source>
        <translation>恢复这些歌曲</translation>
    </message>
    <message>
        <source>remove what is in the trash for good: the only thing that deletes songs</source>
        <translation>彻底删除废纸篓中的内容：这是唯一会删除歌曲的操作</translation>
    </message>
    <message>
        <source>rate takes 0 to 5 and then ids, as in: rate 4 ID.</source>
        <translation>rate 需要 0 到 5，然后是 ID，例如：rate 4 ID。</translation>
    </message>
    <message>
        <source>playlist needs the name of one before --add or --remove.</source>
        <translation>playlist 在 --add 或 --remove 之前需要播放列表的名称。</translation>
    </message>
    <message>
        <source>playlist takes its songs after --add or after --remove, not after both.</source>
        <translation>playlist 的歌曲写在 --add 之后或 --remove 之后，不能两者都有。</translation>
    </message>
    <message>
        <source>--list, --restore and --empty exclude each other.</source>
        <translation>--list、--restore 和 --empty 不能同时使用。</translation>
    </message>
    <message>
        <source>--list and --empty are about all of the trash.</source>
        <translation>--list 和 --empty 针对整个废纸篓。</translation>
    </message>
    <message>
        <source>tag needs --add T or --remove T.</source>
        <translation>tag 需要 --add T 或 --remove T。</translation>
    </message>
    <message>
        <source>It takes either song ids or --search WORDS, which means all that match.</source>
        <translation>可以给出歌曲 ID，或用 --search 词语表示所有匹配的歌曲，二者选一。</translation>
    </message>
    <message>
        <source>compare every file with what it was when it was kept; fetch again what can be</source>
        <translation>把每个文件与保存时的样子比较，能重新取回的就重新取回</translation>
    </message>
    <message>
        <source>take songs into the library: import (PATH… or --account)</source>
        <translation>将歌曲导入曲库：import（PATH… 或 --account）</translation>
    </message>
    <message>
        <source>every song of the account&apos;s history that is not here, free of charge</source>
        <translation>账户历史中本机没有的所有歌曲，免费</translation>
    </message>
    <message>
        <source>import takes either files and folders or --account.</source>
        <translation>import 需要文件和文件夹，或者 --account。</translation>
    </message>
    <message>
        <source>get the service&apos;s lossless WAV of songs, for credits: wav ID…</source>
        <translation>获取服务提供的歌曲无损 WAV，消耗额度：wav ID…</translation>
    </message>
    <message>
        <source>get the service&apos;s MP4 video of songs, for credits: video ID…</source>
        <translation>获取服务提供的歌曲 MP4 视频，消耗额度：video ID…</translation>
    </message>
    <message>
        <source>ask, and pay, once more for what is here already</source>
        <translation>对已有的文件再次请求并再次付费</translation>
    </message>
    <message>
        <source>%1 needs ids of songs.</source>
        <translation>%1 需要歌曲的 ID。</translation>
    </message>
    <message>
        <source>write songs out: export (ID…, --search WORDS or --all) --to DIR</source>
        <translation>导出歌曲：export（ID…、--search 词 或 --all）--to 目录</translation>
    </message>
    <message>
        <source>streaming, video, archive or one of yours; what else is given counts more</source>
        <translation>streaming、video、archive 或您自己的方案；另外给出的选项优先</translation>
    </message>
    <message>
        <source>file names, e.g. &quot;{artist}/{n} {title}&quot;; / makes folders</source>
        <translation>文件名，例如 &quot;{artist}/{n} {title}&quot;；/ 会建立文件夹</translation>
    </message>
    <message>
        <source>the artist of all of them</source>
        <translation>所有歌曲的艺人</translation>
    </message>
    <message>
        <source>of the album (default: the artist)</source>
        <translation>专辑的艺人（默认：歌曲的艺人）</translation>
    </message>
    <message>
        <source>the album they make (default: the playlist searched for)</source>
        <translation>它们组成的专辑（默认：所搜索的播放列表）</translation>
    </message>
    <message>
        <source>whose rights they are</source>
        <translation>版权归属</translation>
    </message>
    <message>
        <source>bring them to this loudness, e.g. -14, with no peak above -1 dBTP</source>
        <translation>调到此响度，例如 -14，峰值不超过 -1 dBTP</translation>
    </message>
    <message>
        <source>cut longer ones to so many seconds, with a fade of 2 s</source>
        <translation>把更长的剪到这么多秒，并淡出 2 秒</translation>
    </message>
    <message>
        <source>seconds over which they come in</source>
        <translation>淡入的秒数</translation>
    </message>
    <message>
        <source>seconds over which they go out</source>
        <translation>淡出的秒数</translation>
    </message>
    <message>
        <source>leave out silence at both ends</source>
        <translation>去掉首尾的静音</translation>
    </message>
    <message>
        <source>overwrite files of the same name instead of numbering</source>
        <translation>覆盖同名文件，而不是加编号</translation>
    </message>
    <message>
        <source>also what has not changed since the last export to this folder</source>
        <translation>也包括自上次导出到此文件夹以来没有变化的</translation>
    </message>
    <message>
        <source>write catalogue.csv and catalogue.json beside them</source>
        <translation>在旁边写入 catalogue.csv 和 catalogue.json</translation>
    </message>
    <message>
        <source>get the stems of songs from the service, for credits: stems ID…</source>
        <translation>从服务获取歌曲的分轨，消耗积分：stems ID…</translation>
    </message>
    <message>
        <source>the stems of songs that have them instead, in step, a folder each</source>
        <translation>改为导出有分轨的歌曲的分轨，长度对齐，每首一个文件夹</translation>
    </message>
    <message>
        <source>the same with a session: rpp (Reaper) or dawproject (Bitwig, Studio One, Cubase); WAV of 24 bits, unless --format names another lossless one</source>
        <translation>同上并附带工程：rpp（Reaper）或 dawproject（Bitwig、Studio One、Cubase）；除非 --format 指定其他无损格式，否则为 24 位 WAV</translation>
    </message>
    <message>
        <source>--session takes rpp or dawproject.</source>
        <translation>--session 可取 rpp 或 dawproject。</translation>
    </message>
    <message>
        <source>a web page that plays them offline in any browser: as a folder or zip</source>
        <translation>可在任何浏览器中离线播放它们的网页：folder（文件夹）或 zip</translation>
    </message>
    <message>
        <source>--share takes folder or zip.</source>
        <translation>--share 可取 folder 或 zip。</translation>
    </message>
    <message>
        <source>--share and stems exclude each other.</source>
        <translation>--share 不能与分轨同时使用。</translation>
    </message>
    <message>
        <source>--%1 does not go with stems and pages, which are made anew each time.</source>
        <translation>--%1 不能与分轨和网页一起使用：它们每次都会重新生成。</translation>
    </message>
    <message>
        <source>original (default), m4a, mp3, mp3-v0, flac, flac-16, flac-24, wav, wav-16, wav-24, wav-32f, wav-48k or opus</source>
        <translation>original（默认）、m4a、mp3、mp3-v0、flac、flac-16、flac-24、wav、wav-16、wav-24、wav-32f、wav-48k 或 opus</translation>
    </message>
    <message>
        <source>tell what differs between a song and an edit of it: compare PARENT EDIT</source>
        <translation>说明歌曲与其编辑版本的差异：compare 原曲 编辑版</translation>
    </message>
    <message>
        <source>put only what an edit changed into its parent, as a new song: splice PARENT EDIT</source>
        <translation>只把编辑改动的部分放入原曲，生成新歌曲：splice 原曲 编辑版</translation>
    </message>
    <message>
        <source>where it begins in the edit (default: what changed)</source>
        <translation>在编辑版中的起点（默认：改动的部分）</translation>
    </message>
    <message>
        <source>how long one goes over into the other, 5 to 200 (default: 30)</source>
        <translation>交叉淡变的时长，5 到 200（默认：30）</translation>
    </message>
    <message>
        <source>the folder to write to; of splice: the second where it ends</source>
        <translation>写入的文件夹；对 splice 为结束的秒数</translation>
    </message>
    <message>
        <source>%1 takes two ids: the song, and the one that was made from it.</source>
        <translation>%1 需要两个 ID：原曲，以及由它生成的歌曲。</translation>
    </message>
    <message>
        <source>--from and --to go together.</source>
        <translation>--from 和 --to 须一起使用。</translation>
    </message>
    <message>
        <source>--from and --to take seconds, the earlier ones first, as in: --from 40 --to 55.</source>
        <translation>--from 和 --to 以秒为单位，较早的在前，例如：--from 40 --to 55。</translation>
    </message>
    <message>
        <source>--crossfade takes 5 to 200 milliseconds.</source>
        <translation>--crossfade 可取 5 到 200 毫秒。</translation>
    </message>
    <message>
        <source>There is neither a command nor a file “%1”.</source>
        <translation>既没有名为“%1”的命令，也没有这样的文件。</translation>
    </message>
    <message>
        <source>The token comes from ACEDATACLOUD_API_TOKEN, else from the keyring.</source>
        <translation>令牌取自 ACEDATACLOUD_API_TOKEN，否则取自密钥环。</translation>
    </message>
    <message>
        <source>Exit status of create, fetch, wav, video, stems and jobs --wait:</source>
        <translation>create、fetch、wav、video、stems 和 jobs --wait 的退出状态：</translation>
    </message>
    <message>
        <source>come to the front with an empty form</source>
        <translation>切换到前台并显示空白表单</translation>
    </message>
    <message>
        <source>play, or pause, in the studio that is open</source>
        <translation>在已打开的工作室中播放或暂停</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>made but not exported, or a fault of this computer</source>
        <translation>已生成但未导出，或本机出错</translation>
    </message>
    <message>
        <source>bad request or usage; nothing was sent</source>
        <translation>请求或用法有误；未发送任何内容</translation>
    </message>
    <message>
        <source>refused, or failed, by the service</source>
        <translation>被服务拒绝或生成失败</translation>
    </message>
    <message>
        <source>the network failed; nothing was accepted</source>
        <translation>网络故障；请求未被接受</translation>
    </message>
    <message>
        <source>it is not known whether the request was taken</source>
        <translation>不清楚请求是否已被接受</translation>
    </message>
    <message>
        <source>made and charged, but a file could not be fetched yet</source>
        <translation>已生成并收费，但有文件尚未取得</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Cut the part you mean out of it first.</source>
        <translation>请先剪出您要的部分。</translation>
    </message>
    <message>
        <source>%1 (spliced)</source>
        <translation>%1（拼接）</translation>
    </message>
    <message>
        <source>There is nothing to put together.</source>
        <translation>没有可拼接的内容。</translation>
    </message>
    <message>
        <source>Choose which song sounds where first.</source>
        <translation>请先选择哪首歌在何处发声。</translation>
    </message>
    <message>
        <source>Songs of more than %1 minutes are not compared.</source>
        <translation>超过 %1 分钟的歌曲不作比较。</translation>
    </message>
    <message>
        <source>These takes are too long to put together.</source>
        <translation>这些版本太长，无法拼合。</translation>
    </message>
    <message>
        <source>Choose fewer of them.</source>
        <translation>请少选几个。</translation>
    </message>
    <message>
        <source>%1 (comp)</source>
        <comment>put together of several takes</comment>
        <translation>%1（拼合）</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>请求内容</translation>
    </message>
    <message>
        <source>Both were asked for in the same way.</source>
        <translation>两首歌的请求相同。</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌词</translation>
    </message>
    <message>
        <source>Neither has words.</source>
        <translation>两首都没有歌词。</translation>
    </message>
    <message>
        <source>Both sing the same words.</source>
        <translation>两首歌词相同。</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message numerus="yes">
        <source>%n songs side by side</source>
        <translation>
            <numerusform>%n 首歌曲并排</numerusform>
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
        <translation>1 行</translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>1 个段落</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln 个段落</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Daw</name>
    <message>
        <source>Replaced from here</source>
        <comment>a marker in a music program</comment>
        <translation>从此处替换</translation>
    </message>
    <message>
        <source>Replaced to here</source>
        <comment>a marker in a music program</comment>
        <translation>替换到此处</translation>
    </message>
    <message>
        <source>Reaper session</source>
        <translation>Reaper 工程</translation>
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
        <translation>您的歌曲在各自的文件夹中安然无恙。Riffdesk 可以据此重建曲库；损坏的数据库会保留在旁边。</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>重建曲库</translation>
    </message>
    <message>
        <source>Riffdesk could not be started again.</source>
        <translation>Riffdesk 无法重新启动。</translation>
    </message>
    <message>
        <source>Start it yourself; everything is kept.</source>
        <translation>请自行启动，所有内容均已保存。</translation>
    </message>
    <message>
        <source>The library is being brought to this version of Riffdesk…</source>
        <translation>正在把曲库更新到这个版本的 Riffdesk……</translation>
    </message>
    <message>
        <source>The library is made anew from the song folders…</source>
        <translation>正在从歌曲文件夹重建曲库……</translation>
    </message>
    <message>
        <source>The library is moved to %1…</source>
        <translation>正在把曲库移动到 %1……</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>It is of a kind that Riffdesk does not know.</source>
        <translation>Riffdesk 不认识这种文件。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>It is a picture.</source>
        <translation>这是一张图片。</translation>
    </message>
    <message>
        <source>It is a zip archive.</source>
        <translation>这是一个 zip 压缩包。</translation>
    </message>
    <message>
        <source>It is sound.</source>
        <translation>这是音频。</translation>
    </message>
    <message>
        <source>It is text: “%1”</source>
        <translation>这是文本：“%1”</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>The draft is too long to be kept.</source>
        <translation>草稿过长，无法保存。</translation>
    </message>
    <message>
        <source>Shorten the lyrics.</source>
        <translation>请缩短歌词。</translation>
    </message>
    <message>
        <source>The file of a draft does not hold one.</source>
        <translation>草稿文件中没有草稿。</translation>
    </message>
    <message>
        <source>It was set aside.</source>
        <translation>已将其移到一旁。</translation>
    </message>
</context>
<context>
    <name>EditReceipt</name>
    <message>
        <source>%1–%2 s</source>
        <translation>%1–%2 秒</translation>
    </message>
    <message>
        <source>Everything else is the same.</source>
        <translation>其余部分相同。</translation>
    </message>
    <message>
        <source>Everything else is the same music, newly rendered.</source>
        <translation>其余部分是同样的音乐，但重新渲染过。</translation>
    </message>
    <message>
        <source>Everything before is the same; after it, the mix is newly rendered.</source>
        <translation>之前的部分相同；之后的混音重新渲染过。</translation>
    </message>
    <message>
        <source>Everything after is the same; before it, the mix is newly rendered.</source>
        <translation>之后的部分相同；之前的混音重新渲染过。</translation>
    </message>
    <message numerus="yes">
        <source>Changed in %n places from %1</source>
        <translation>
            <numerusform>在 %1 内有 %n 处改动</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>改动：%1</translation>
    </message>
    <message>
        <source>It is %1 dB louder.</source>
        <translation>响度高 %1 dB。</translation>
    </message>
    <message>
        <source>It is %1 dB softer.</source>
        <translation>响度低 %1 dB。</translation>
    </message>
    <message>
        <source>It begins %1 s later.</source>
        <translation>晚 %1 秒开始。</translation>
    </message>
    <message>
        <source>It begins %1 s earlier.</source>
        <translation>早 %1 秒开始。</translation>
    </message>
    <message>
        <source>It runs %1 % slower.</source>
        <translation>速度慢 %1 %。</translation>
    </message>
    <message>
        <source>It runs %1 % faster.</source>
        <translation>速度快 %1 %。</translation>
    </message>
    <message>
        <source>The sound is the same from beginning to end.</source>
        <translation>声音从头到尾相同。</translation>
    </message>
    <message>
        <source>It is the same music from beginning to end, newly rendered.</source>
        <translation>从头到尾是同样的音乐，但重新渲染过。</translation>
    </message>
    <message>
        <source>All of it is different.</source>
        <translation>全部不同。</translation>
    </message>
    <message>
        <source>%1; asked %2.</source>
        <translation>%1；请求的是 %2。</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Type an address such as %1.</source>
        <translation>请输入类似 %1 的地址。</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>没有填写地址。</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>地址过长。</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>这不是网址。</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The address must start with https://: over http:// anyone could read the token.</source>
        <translation>地址必须以 https:// 开头：使用 http:// 时任何人都可能读到令牌。</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>地址中不能包含用户名或密码。</translation>
    </message>
    <message>
        <source>The address must not hold “?” or “#”.</source>
        <translation>地址中不能包含“?”或“#”。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>The exported file did not come out whole, and was removed.</source>
        <translation>导出的文件不完整，已被删除。</translation>
    </message>
    <message>
        <source>Fetch the song again, then export it.</source>
        <translation>请重新获取歌曲，然后再导出。</translation>
    </message>
    <message>
        <source>The song&apos;s audio is not here yet.</source>
        <translation>歌曲的音频尚未获取。</translation>
    </message>
    <message>
        <source>Wait until it is fetched, then export it.</source>
        <translation>请等音频获取完成后再导出。</translation>
    </message>
    <message>
        <source>It is not clear where the song should be written to.</source>
        <translation>不清楚歌曲要写到哪里。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <comment>the name of a file whose song has no title</comment>
        <translation>无标题</translation>
    </message>
    <message>
        <source>“%1” cannot be used for file names.</source>
        <translation>“%1”不能用作文件名。</translation>
    </message>
    <message>
        <source>Use text with these fields: %1.</source>
        <translation>请使用包含以下字段的文本：%1。</translation>
    </message>
    <message>
        <source>The song&apos;s audio file is damaged and takes no tags.</source>
        <translation>歌曲的音频文件已损坏，无法写入标签。</translation>
    </message>
    <message>
        <source>A file of this kind takes no title, lyrics and cover; the sound is exported as it is.</source>
        <translation>此类文件无法写入标题、歌词和封面；声音按原样导出。</translation>
    </message>
    <message>
        <source>The cover cannot be read, and is not in the file.</source>
        <translation>封面无法读取，未写入文件。</translation>
    </message>
    <message>
        <source>WAV files take no cover.</source>
        <translation>WAV 文件无法包含封面。</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始文件</translation>
    </message>
    <message>
        <source>As the service made it</source>
        <translation>与服务生成的一致</translation>
    </message>
    <message>
        <source>M4A (AAC)</source>
        <translation>M4A (AAC)</translation>
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
        <translation>V0 可变码率：更小，听起来一样</translation>
    </message>
    <message>
        <source>FLAC (lossless)</source>
        <translation>FLAC（无损）</translation>
    </message>
    <message>
        <source>Bits of the source</source>
        <translation>与来源位数相同</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation>24 位</translation>
    </message>
    <message>
        <source>WAV (uncompressed)</source>
        <translation>WAV（未压缩）</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 位浮点</translation>
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
        <translation>应为 %1 到 %2 之间的数。</translation>
    </message>
    <message>
        <source>Streaming −14 LUFS</source>
        <translation>流媒体 −14 LUFS</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>存档</translation>
    </message>
    <message>
        <source>It takes one of these: %1.</source>
        <translation>应为其中之一：%1。</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>方案需要一个名称。</translation>
    </message>
    <message>
        <source>“%1” is a profile of Riffdesk.</source>
        <translation>“%1”是 Riffdesk 自带的方案。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请另选一个名称。</translation>
    </message>
    <message>
        <source>There are too many profiles.</source>
        <translation>方案太多了。</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>请先删除一个。</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more.</source>
        <translation>文件夹 %1 已不存在。</translation>
    </message>
    <message>
        <source>Bring it back, or choose another folder.</source>
        <translation>请恢复它，或另选文件夹。</translation>
    </message>
    <message>
        <source>There is no sound whose loudness could be changed.</source>
        <translation>没有可以调整响度的声音。</translation>
    </message>
    <message>
        <source>It came out at %L1 LUFS: more would take its loud moments apart.</source>
        <translation>结果为 %L1 LUFS：再响就会损坏其中响亮的部分。</translation>
    </message>
    <message>
        <source>The file has content credentials, which any change would break: it is exported byte for byte, without tags of yours.</source>
        <translation>该文件带有内容凭证，任何改动都会破坏它：因此逐字节导出，不写入您的标签。</translation>
    </message>
    <message>
        <source>The content credentials of the song are lost by the conversion; the original keeps them.</source>
        <translation>转换会丢失歌曲的内容凭证；原始文件会保留。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺人</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Number in the order</source>
        <translation>顺序编号</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>播放列表</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Tempo (BPM)</source>
        <translation>速度 (BPM)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>调</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The stem “%1” is missing.</source>
        <translation>缺少分轨“%1”。</translation>
    </message>
    <message>
        <source>The song has no stems.</source>
        <translation>这首歌曲没有分轨。</translation>
    </message>
    <message>
        <source>Ask for them first.</source>
        <translation>请先获取分轨。</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌词</translation>
    </message>
    <message>
        <source>None of the songs could be written.</source>
        <translation>没有一首歌曲可以写入。</translation>
    </message>
    <message>
        <source>See why, then try again.</source>
        <translation>请查看原因，然后重试。</translation>
    </message>
    <message>
        <source>24 bit at 48 kHz, as in videos</source>
        <translation>24 位、48 kHz，视频常用</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>Close to what you know</source>
        <translation>接近熟悉的套路</translation>
    </message>
    <message>
        <source>A few surprises</source>
        <translation>略有惊喜</translation>
    </message>
    <message>
        <source>A little off the beaten track</source>
        <translation>有点另辟蹊径</translation>
    </message>
    <message>
        <source>Takes risks</source>
        <translation>敢于冒险</translation>
    </message>
    <message>
        <source>Anything may happen</source>
        <translation>一切皆有可能</translation>
    </message>
    <message>
        <source>Takes the words as a hint</source>
        <translation>仅以歌词为参考</translation>
    </message>
    <message>
        <source>Sings the words freely</source>
        <translation>自由演唱歌词</translation>
    </message>
    <message>
        <source>Sings most of the words as written</source>
        <translation>大部分照歌词演唱</translation>
    </message>
    <message>
        <source>Sings every word as written</source>
        <translation>逐字照歌词演唱</translation>
    </message>
    <message>
        <source>Only a memory of the original</source>
        <translation>只留原曲的影子</translation>
    </message>
    <message>
        <source>The original, retold</source>
        <translation>重新演绎原曲</translation>
    </message>
    <message>
        <source>Stays near the original</source>
        <translation>接近原曲</translation>
    </message>
    <message>
        <source>Keeps as much of the original as it can</source>
        <translation>尽可能保留原曲</translation>
    </message>
    <message>
        <source>The service also posts the finished song to this public address.</source>
        <translation>服务还会把完成的歌曲发送到这个公网地址。</translation>
    </message>
    <message>
        <source>What the song should not sound like.</source>
        <translation>歌曲不应有的风格。</translation>
    </message>
    <message>
        <source>What the lyrics should be about.</source>
        <translation>歌词的主题。</translation>
    </message>
    <message>
        <source>The song to take the other part from.</source>
        <translation>另一部分取自这首歌曲。</translation>
    </message>
    <message>
        <source>A song for Christmas, choir and sleigh bells</source>
        <translation>一首圣诞歌曲，有合唱和雪橇铃</translation>
    </message>
    <message>
        <source>The service finds one</source>
        <translation>由服务取名</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>As most would do it</source>
        <translation>像大多数人那样</translation>
    </message>
    <message>
        <source>Takes your style as a hint</source>
        <translation>把你的风格当作提示</translation>
    </message>
    <message>
        <source>Takes your style loosely</source>
        <translation>自由发挥你的风格</translation>
    </message>
    <message>
        <source>Follows your style</source>
        <translation>遵循你的风格</translation>
    </message>
    <message>
        <source>Follows your style closely</source>
        <translation>严格遵循你的风格</translation>
    </message>
    <message>
        <source>Empty: the service writes them

[Verse]
The first line</source>
        <comment>lyrics, with an example; the words in brackets stay English, the service reads them</comment>
        <translation>留空：由服务撰写

[Verse]
第一句</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>“%1” takes no lyrics.</source>
        <comment>name of an action</comment>
        <translation>“%1”不使用歌词。</translation>
    </message>
    <message>
        <source>Choose another action, such as “%1”, and drop them again.</source>
        <translation>请选择其他操作（例如“%1”），然后再次拖入。</translation>
    </message>
</context>
<context>
    <name>FormProblems</name>
    <message>
        <source>The recording is still on its way to the service.</source>
        <translation>录音仍在发送到服务。</translation>
    </message>
    <message>
        <source>Press Use, so that the service fetches the recording from its address.</source>
        <translation>请按“使用”，让服务从该地址获取录音。</translation>
    </message>
    <message>
        <source>This recording was uploaded to another service. Upload it here too, or switch the service.</source>
        <translation>此录音已上传到另一个服务。请也上传到这里，或切换服务。</translation>
    </message>
    <message>
        <source>The service gave no name for this song, so it cannot be used as a source.</source>
        <translation>服务没有为这首歌曲提供标识，因此不能用作源歌曲。</translation>
    </message>
    <message>
        <source>This song was made by another service. Choose one that was made here, or switch the service.</source>
        <translation>这首歌曲由其他服务生成。请选择由当前服务生成的歌曲，或切换服务。</translation>
    </message>
    <message>
        <source>Practice costs nothing.</source>
        <translation>练习服务不收费。</translation>
    </message>
    <message>
        <source>1 paid request.</source>
        <translation>1 个付费请求。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid requests.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln 个付费请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was imported from a file, which no service has. Choose an action that works on uploads, and upload the file.</source>
        <translation>这首歌曲是从文件导入的，任何服务都没有它。请选择适用于上传内容的操作，然后上传该文件。</translation>
    </message>
    <message>
        <source>%1. Practice costs nothing.</source>
        <translation>%1。练习不收费。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paid requests.</source>
        <comment>at least two</comment>
        <extracomment>what is changed from song to song: &quot;Weirdness × Model: 6 paid requests.&quot;</extracomment>
        <translation>
            <numerusform>%1：%Ln 个付费请求。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormWarnings</name>
    <message>
        <source>The source is a song of the service, but this action works on uploads.</source>
        <translation>源是服务中的歌曲，而此操作用于上传的音频。</translation>
    </message>
    <message>
        <source>The source is an upload, but this action works on songs of the service.</source>
        <translation>源是上传的音频，而此操作用于服务中的歌曲。</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>切换到“%1”</translation>
    </message>
    <message>
        <source>The source song is not finished yet; the service would refuse it. Wait for it, or choose another.</source>
        <translation>源歌曲尚未完成，服务会拒绝。请等待或另选一首。</translation>
    </message>
    <message>
        <source>The source song ends before that: it is %1 s long.</source>
        <translation>源歌曲在此之前已结束：全长 %1 秒。</translation>
    </message>
    <message>
        <source>Stay within the song</source>
        <translation>限制在歌曲范围内</translation>
    </message>
    <message>
        <source>The lyrics hold the characters “\n” instead of line breaks.</source>
        <translation>歌词中有“\n”字符，而不是换行。</translation>
    </message>
    <message>
        <source>Make them line breaks</source>
        <translation>改为换行</translation>
    </message>
    <message>
        <source>[%1] has no lines.</source>
        <translation>[%1] 没有歌词行。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove all that are empty</source>
        <translation>移除所有空段落</translation>
    </message>
    <message>
        <source>[%1] appears twice in a row with the same words.</source>
        <translation>[%1] 连续出现两次，内容完全相同。</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>保留一个</translation>
    </message>
    <message>
        <source>This has %1 characters; the service may read no more than %2.</source>
        <translation>这里有 %1 个字符；服务可能只读取 %2 个。</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>缩短</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>原样发送</translation>
    </message>
    <message>
        <source>%1: where a %2 stands, a letter was lost.</source>
        <comment>label of a field; the sign that stands for a lost letter</comment>
        <translation>%1：出现 %2 的地方丢失了一个字符。</translation>
    </message>
    <message>
        <source>Remove the sign</source>
        <translation>删除该符号</translation>
    </message>
</context>
<context>
    <name>GuidePages</name>
    <message>
        <source>Your first song</source>
        <translation>你的第一首歌</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>连接账户</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>自备歌词</translation>
    </message>
    <message>
        <source>Takes: several, and the best of them</source>
        <translation>多个版本，取其最佳</translation>
    </message>
    <message>
        <source>Replace bars</source>
        <translation>替换小节</translation>
    </message>
    <message>
        <source>Extend a song</source>
        <translation>延长歌曲</translation>
    </message>
    <message>
        <source>Covers and variations</source>
        <translation>翻唱与变奏</translation>
    </message>
    <message>
        <source>Work on a recording of yours</source>
        <translation>用你自己的录音创作</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>分轨</translation>
    </message>
    <message>
        <source>Find and sort</source>
        <translation>查找与整理</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Money, and what is never paid twice</source>
        <translation>费用，以及绝不重复付费的保证</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>没有网络时</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>屏幕阅读器</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Files and backup</source>
        <translation>文件与备份</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>出问题时</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新功能</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The import was stopped.</source>
        <translation>导入已停止。</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>It is larger than 2 GB.</source>
        <translation>大于 2 GB。</translation>
    </message>
    <message>
        <source>Artist: %1</source>
        <translation>艺术家：%1</translation>
    </message>
    <message>
        <source>Album: %1</source>
        <translation>专辑：%1</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>已不存在。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>是空的。</translation>
    </message>
    <message>
        <source>It holds no sound that can be played.</source>
        <translation>其中没有可以播放的声音。</translation>
    </message>
    <message>
        <source>It is audio of a kind that is not imported.</source>
        <translation>不支持导入这种音频。</translation>
    </message>
</context>
<context>
    <name>JobRows</name>
    <message>
        <source>There is no such job any more.</source>
        <translation>该任务已不存在。</translation>
    </message>
</context>
<context>
    <name>JobStore</name>
    <message>
        <source>This job is no longer in the state it was thought to be in.</source>
        <translation>此任务的状态已与预期不符。</translation>
    </message>
    <message>
        <source>Start Riffdesk again to see where the job is.</source>
        <translation>请重新启动 Riffdesk，查看任务的状态。</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Replace %1–%2</source>
        <translation>替换 %1–%2</translation>
    </message>
    <message>
        <source>Extend from %1</source>
        <translation>从 %1 起延长</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>正在排队。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>%1 Retrying automatically; nothing is lost.</source>
        <translation>%1将自动重试，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Composing, %1 %. You can go on working; it is saved when done.</source>
        <translation>正在作曲，%1%。可以继续工作，完成后会自动保存。</translation>
    </message>
    <message>
        <source>Composing. You can go on working; it is saved when done.</source>
        <translation>正在作曲。可以继续工作，完成后会自动保存。</translation>
    </message>
    <message>
        <source>Saving the audio…</source>
        <translation>正在保存音频…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The connection broke after sending.</source>
        <translation>发送后连接中断。</translation>
    </message>
    <message>
        <source>The service may have taken the request, and its history does not tell. If you send it again and it did arrive, you pay twice.</source>
        <translation>服务可能已受理请求，但其历史记录无法确认。如果请求已送达而您再次发送，将会重复付费。</translation>
    </message>
    <message>
        <source>Looking for it in the service&apos;s history…</source>
        <translation>正在服务的历史记录中查找…</translation>
    </message>
    <message>
        <source>It failed, and the service did not say why.</source>
        <translation>生成失败，服务未说明原因。</translation>
    </message>
    <message>
        <source>not charged</source>
        <translation>未扣费</translation>
    </message>
    <message>
        <source>may have been charged</source>
        <translation>可能已扣费</translation>
    </message>
    <message>
        <source>Sent in %1 s; until then it can be undone.</source>
        <translation>%1 秒后发送；在此之前可以撤销。</translation>
    </message>
    <message>
        <source>Try again (pays again)</source>
        <translation>重试（再次付费）</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are ready.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln 首歌曲已就绪。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its stems are ready.</source>
        <translation>分轨已就绪。</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>已就绪。</translation>
    </message>
    <message>
        <source>Sent in a few seconds; until then it can be undone.</source>
        <translation>几秒后发送；在此之前可以撤销。</translation>
    </message>
    <message>
        <source>It is made, but its file could not be fetched.</source>
        <translation>已生成，但无法获取其文件。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence, then another</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>已收费</translation>
    </message>
    <message>
        <source>Not sent: Riffdesk ended before the time to undo it was over.</source>
        <translation>未发送：Riffdesk 在可撤销的时间结束前退出了。</translation>
    </message>
    <message>
        <source>It is made. This network is metered: its file waits for another one.</source>
        <translation>已生成。当前网络按流量计费：文件将等待其他网络。</translation>
    </message>
    <message>
        <source>Waiting until its service is connected: enter its token in Settings.</source>
        <translation>等待连接其服务：请在设置中输入令牌。</translation>
    </message>
    <message>
        <source>Its lossless WAV is here.</source>
        <translation>它的无损 WAV 已到。</translation>
    </message>
    <message>
        <source>Its video is here.</source>
        <translation>它的视频已到。</translation>
    </message>
    <message>
        <source>The service is making it. You can go on working; it is saved when done.</source>
        <translation>服务正在制作。您可以继续工作；完成后会自动保存。</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>正在保存文件…</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>The task is finished, but no song came with it.</source>
        <translation>任务已完成，但没有返回歌曲。</translation>
    </message>
    <message>
        <source>The account is not connected, so its songs cannot be listed.</source>
        <translation>账户未连接，无法列出其中的歌曲。</translation>
    </message>
    <message>
        <source>Connect it in the settings, then import again.</source>
        <translation>请在设置中连接账户，然后重新导入。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a song: what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The task is finished, but no file came with it.</source>
        <translation>任务已完成，但没有附带文件。</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The song is not in the library.</source>
        <translation>歌曲不在曲库中。</translation>
    </message>
    <message>
        <source>Look for it in the list, or make it anew.</source>
        <translation>请在列表中查找，或重新创作。</translation>
    </message>
    <message>
        <source>The service gave a song without an id.</source>
        <translation>服务返回的歌曲没有 ID。</translation>
    </message>
    <message>
        <source>Ask for the song again.</source>
        <translation>请重新请求这首歌曲。</translation>
    </message>
    <message>
        <source>The song&apos;s file has a name that is not allowed.</source>
        <translation>歌曲文件的名称不被允许。</translation>
    </message>
    <message>
        <source>Fetch the song again.</source>
        <translation>请重新获取歌曲。</translation>
    </message>
    <message>
        <source>The song&apos;s length is not a number.</source>
        <translation>歌曲的时长不是数字。</translation>
    </message>
    <message>
        <source>A title has 1 to %1 characters.</source>
        <translation>标题须为 1 到 %1 个字符。</translation>
    </message>
    <message>
        <source>Type another title.</source>
        <translation>请输入其他标题。</translation>
    </message>
    <message>
        <source>A rating is 0 to 5 stars.</source>
        <translation>评分为 0 到 5 颗星。</translation>
    </message>
    <message>
        <source>Choose another rating.</source>
        <translation>请选择其他评分。</translation>
    </message>
    <message>
        <source>The song&apos;s other files are still in its folder.</source>
        <translation>歌曲的其他文件仍在其文件夹中。</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) is damaged.</source>
        <translation>歌曲的描述文件（song.json）已损坏。</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) was made by a newer version of Riffdesk.</source>
        <translation>歌曲的描述文件（song.json）由更新版本的 Riffdesk 创建。</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) does not say which song it is.</source>
        <translation>歌曲的描述文件（song.json）没有说明是哪首歌曲。</translation>
    </message>
    <message>
        <source>The song&apos;s loudness is not a number.</source>
        <translation>歌曲的响度不是数字。</translation>
    </message>
    <message>
        <source>There is no “%1” in the library.</source>
        <translation>曲库中没有“%1”。</translation>
    </message>
    <message>
        <source>Choose one of those that are there.</source>
        <translation>请选择已有的。</translation>
    </message>
    <message>
        <source>The notes are too long.</source>
        <translation>笔记太长。</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>名称为空。</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>There is a playlist “%1” already.</source>
        <translation>已有播放列表“%1”。</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>请输入其他名称。</translation>
    </message>
    <message>
        <source>Rebuilding was cancelled: the library is as it was.</source>
        <translation>重建已取消：曲库保持原样。</translation>
    </message>
    <message>
        <source>Checking was cancelled.</source>
        <translation>检查已取消。</translation>
    </message>
</context>
<context>
    <name>Lyrics</name>
    <message>
        <source>The document is damaged.</source>
        <translation>文档已损坏。</translation>
    </message>
    <message>
        <source>Save the lyrics as a plain text file and try again.</source>
        <translation>请将歌词另存为纯文本文件后重试。</translation>
    </message>
    <message>
        <source>Lyrics cannot be read from this kind of file.</source>
        <translation>无法从这类文件读取歌词。</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>请使用以下格式之一：%1。</translation>
    </message>
    <message>
        <source>The file is larger than lyrics can be (%1).</source>
        <translation>文件超出歌词的大小上限（%1）。</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>请检查文件是否正确。</translation>
    </message>
    <message>
        <source>There are no words in this file.</source>
        <translation>此文件中没有文字。</translation>
    </message>
    <message>
        <source>This is no %1 document, it is damaged, or it is far too large.</source>
        <translation>这不是 %1 文档，或文档已损坏，或文档过大。</translation>
    </message>
    <message>
        <source>The text is longer than lyrics can be (%L1 characters).</source>
        <translation>文字超出歌词的长度上限（%L1 个字符）。</translation>
    </message>
    <message>
        <source>This is no RTF document, or it is damaged.</source>
        <translation>这不是 RTF 文档，或文档已损坏。</translation>
    </message>
    <message>
        <source>This file holds no text that can be read.</source>
        <translation>此文件中没有可读取的文字。</translation>
    </message>
    <message>
        <source>This is no %1 file: no line of it has a time.</source>
        <translation>这不是 %1 文件：没有一行带有时间。</translation>
    </message>
    <message>
        <source>Save it as a plain text file and try again.</source>
        <translation>请另存为纯文本文件后重试。</translation>
    </message>
    <message>
        <source>The file has more lines than a song can have.</source>
        <translation>文件的行数超出一首歌曲的上限。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file: what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>These are too many files for one song.</source>
        <translation>对一首歌曲来说文件太多。</translation>
    </message>
    <message>
        <source>Drop those that belong together.</source>
        <translation>请只拖入属于同一首的文件。</translation>
    </message>
    <message>
        <source>The dictionary “%1” is damaged and cannot check spelling.</source>
        <translation>词典“%1”已损坏，无法检查拼写。</translation>
    </message>
    <message>
        <source>Install it again, or choose another language.</source>
        <translation>请重新安装，或选择其他语言。</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>西欧</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>中欧</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔文</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊文</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其文</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来文</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>波罗的海语言</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南文</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>languages, encoding: “Greek (ISO 8859-7)”</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This text cannot be read as %1.</source>
        <translation>无法将此文本按%1读取。</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>请选择其他编码。</translation>
    </message>
</context>
<context>
    <name>LyricsWriter</name>
    <message>
        <source>The lyrics may have been written and charged. Looking for them costs nothing.</source>
        <translation>歌词可能已写好并计费。查找是免费的。</translation>
    </message>
    <message>
        <source>The service is not connected.</source>
        <translation>服务未连接。</translation>
    </message>
    <message>
        <source>Enter your token in the settings, then ask again.</source>
        <translation>请在设置中输入令牌，然后重试。</translation>
    </message>
    <message>
        <source>Cancelled. The service may charge for it all the same.</source>
        <translation>已取消。服务仍可能计费。</translation>
    </message>
    <message>
        <source>If the lyrics still come, they are kept under “Written before”.</source>
        <translation>如果歌词仍然送达，会保存在“以前写的”中。</translation>
    </message>
    <message>
        <source>Riffdesk ended before the answer came.</source>
        <translation>在收到响应之前，Riffdesk 已退出。</translation>
    </message>
    <message>
        <source>Say it in other words, then ask again.</source>
        <translation>请换一种说法再试。</translation>
    </message>
    <message>
        <source>Change what you ask for, then ask again.</source>
        <translation>请修改要求后重试。</translation>
    </message>
    <message>
        <source>The list of written lyrics cannot be read: it is damaged.</source>
        <translation>无法读取已写歌词的列表：文件已损坏。</translation>
    </message>
    <message>
        <source>It was set aside; a new one is begun.</source>
        <translation>已将其移到一旁，并新建列表。</translation>
    </message>
</context>
<context>
    <name>MediaFetch</name>
    <message>
        <source>The service told no address for this file.</source>
        <translation>服务没有提供此文件的地址。</translation>
    </message>
</context>
<context>
    <name>MediaFiles</name>
    <message>
        <source>It ends after %1 of %2.</source>
        <translation>在 %1 处结束，应为 %2。</translation>
    </message>
    <message>
        <source>It ends too early, after %1.</source>
        <translation>过早结束，仅 %1。</translation>
    </message>
    <message>
        <source>It lasts %1 instead of %2.</source>
        <translation>时长为 %1，应为 %2。</translation>
    </message>
    <message>
        <source>It holds no sound that can be played.</source>
        <translation>其中没有可播放的声音。</translation>
    </message>
    <message>
        <source>A part of it cannot be decoded.</source>
        <translation>其中一部分无法解码。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of it cannot be decoded.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>其中 %Ln 个部分无法解码。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has changed since it was kept.</source>
        <translation>保存之后它被改变了。</translation>
    </message>
    <message>
        <source>It is not a WAV file.</source>
        <translation>它不是 WAV 文件。</translation>
    </message>
    <message>
        <source>Its pictures end too early.</source>
        <translation>它的画面结束得太早。</translation>
    </message>
</context>
<context>
    <name>Messenger</name>
    <message>
        <source>The upload could not be stored.</source>
        <translation>无法保存上传的文件。</translation>
    </message>
    <message>
        <source>The file could not be fetched from its address.</source>
        <translation>无法从该地址获取文件。</translation>
    </message>
</context>
<context>
    <name>PracticeService</name>
    <message>
        <source>The Practice service cannot listen on port %1.</source>
        <translation>练习服务无法监听端口 %1。</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that uses it.</source>
        <translation>请选择其他端口，或结束占用该端口的程序。</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>This is not a preset that can be used. %1</source>
        <translation>这不是可用的预设。%1</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>It holds something else.</source>
        <translation>其中是别的内容。</translation>
    </message>
    <message>
        <source>It was made by another version of the program.</source>
        <translation>它由其他版本的程序生成。</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>它没有名称。</translation>
    </message>
    <message>
        <source>It is for an action that is not known here.</source>
        <translation>它用于此处未知的操作。</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
</context>
<context>
    <name>PresetStore</name>
    <message>
        <source>A preset needs a name.</source>
        <translation>预设需要名称。</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>请为其命名。</translation>
    </message>
    <message>
        <source>The form is too large for a preset.</source>
        <translation>表单内容过大，无法存为预设。</translation>
    </message>
    <message>
        <source>Shorten the lyrics.</source>
        <translation>请缩短歌词。</translation>
    </message>
    <message>
        <source>There are %1 presets already.</source>
        <translation>已有 %1 个预设。</translation>
    </message>
    <message>
        <source>Delete one that you no longer need.</source>
        <translation>请删除不再需要的预设。</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>已有同名预设。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>The preset could not be deleted.</source>
        <translation>无法删除该预设。</translation>
    </message>
    <message>
        <source>Check the rights of the folder %1.</source>
        <translation>请检查文件夹 %1 的权限。</translation>
    </message>
</context>
<context>
    <name>ProxyChoice</name>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>这不是代理的地址。</translation>
    </message>
    <message>
        <source>Enter its name and port, such as proxy.example:8080.</source>
        <translation>请输入名称和端口，例如 proxy.example:8080。</translation>
    </message>
</context>
<context>
    <name>PublicAddress</name>
    <message>
        <source>The address must start with https://: over http:// anyone could read along.</source>
        <translation>地址必须以 https:// 开头：通过 http:// 任何人都能窥视。</translation>
    </message>
    <message>
        <source>Type an address such as %1.</source>
        <translation>请输入类似 %1 的地址。</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>The uploaded file holds no audio that can be read.</source>
        <translation>上传的文件中没有可读取的音频。</translation>
    </message>
    <message>
        <source>Upload an MP3, M4A, WAV, FLAC or Ogg file.</source>
        <translation>请上传 MP3、M4A、WAV、FLAC 或 Ogg 文件。</translation>
    </message>
    <message>
        <source>Reading the recording was stopped.</source>
        <translation>录音读取已停止。</translation>
    </message>
</context>
<context>
    <name>ReferenceFile</name>
    <message>
        <source>“%1” is no audio file that can be used.</source>
        <translation>“%1”不是可用的音频文件。</translation>
    </message>
    <message>
        <source>Choose an MP3, WAV, M4A, FLAC, Ogg, Opus or AAC file.</source>
        <translation>请选择 MP3、WAV、M4A、FLAC、Ogg、Opus 或 AAC 文件。</translation>
    </message>
    <message>
        <source>The recording is longer than 15 minutes.</source>
        <translation>录音超过 15 分钟。</translation>
    </message>
    <message>
        <source>Cut it in an audio editor and choose the shorter file.</source>
        <translation>请在音频编辑器中剪短后再选择。</translation>
    </message>
    <message>
        <source>The upload was cancelled.</source>
        <translation>上传已取消。</translation>
    </message>
    <message>
        <source>The file is larger than %1 GB.</source>
        <translation>文件超过 %1 GB。</translation>
    </message>
    <message>
        <source>Save it as MP3 or FLAC in an audio editor and choose that file.</source>
        <translation>请在音频编辑器中另存为 MP3 或 FLAC 后再选择。</translation>
    </message>
    <message>
        <source>The recording is shorter than one second.</source>
        <translation>录音不足一秒。</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>请选择更长的录音。</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>The reference is not in the list any more.</source>
        <translation>该参考音频已不在列表中。</translation>
    </message>
    <message>
        <source>Choose another, or upload it again.</source>
        <translation>请另选一个，或重新上传。</translation>
    </message>
    <message>
        <source>The service gave no id for the upload.</source>
        <translation>服务没有返回上传的 ID。</translation>
    </message>
    <message>
        <source>Upload the file again.</source>
        <translation>请重新上传文件。</translation>
    </message>
    <message>
        <source>A reference needs a name.</source>
        <translation>参考音频需要名称。</translation>
    </message>
    <message>
        <source>Type one, or leave it as it was.</source>
        <translation>请输入名称，或保持原样。</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The task is finished, but holds no song.</source>
        <translation>任务已完成，但其中没有歌曲。</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>不是 JSON 对象。</translation>
    </message>
    <message>
        <source>It holds neither a song nor a task.</source>
        <translation>其中既没有歌曲也没有任务。</translation>
    </message>
    <message>
        <source>It does not describe tasks.</source>
        <translation>其中没有任务的描述。</translation>
    </message>
    <message>
        <source>It holds no lyrics.</source>
        <translation>其中没有歌词。</translation>
    </message>
    <message>
        <source>It holds no id for the upload.</source>
        <translation>其中没有上传文件的 ID。</translation>
    </message>
    <message>
        <source>It holds no address of a file.</source>
        <translation>其中没有文件地址。</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The keyring refused: %1</source>
        <translation>密钥环拒绝：%1</translation>
    </message>
    <message>
        <source>Unlock the keyring, or type the token again for this session.</source>
        <translation>请解锁密钥环，或在本次会话中重新输入令牌。</translation>
    </message>
    <message>
        <source>The token file cannot be written: %1</source>
        <translation>无法写入令牌文件：%1</translation>
    </message>
    <message>
        <source>The token is kept until Riffdesk is closed.</source>
        <translation>令牌会保留到 Riffdesk 关闭为止。</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Another Riffdesk has this library open.</source>
        <translation>另一个 Riffdesk 正在使用此曲库。</translation>
    </message>
    <message>
        <source>Another Riffdesk (process %1) has this library open.</source>
        <translation>另一个 Riffdesk（进程 %1）正在使用此曲库。</translation>
    </message>
    <message>
        <source>Riffdesk on the computer “%1” (process %2) has this library open.</source>
        <translation>计算机“%1”上的 Riffdesk（进程 %2）正在使用此曲库。</translation>
    </message>
    <message>
        <source>Close it first; two at once could pay twice.</source>
        <translation>请先将其关闭；两个同时运行可能会重复付费。</translation>
    </message>
    <message>
        <source>The lock of a Riffdesk that is gone (process %1) cannot be taken away.</source>
        <translation>无法移除已不在运行的 Riffdesk（进程 %1）的锁。</translation>
    </message>
    <message>
        <source>Remove the file “%1”.</source>
        <translation>请删除文件“%1”。</translation>
    </message>
</context>
<context>
    <name>SongEdit</name>
    <message>
        <source>Rate</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>淘汰</translation>
    </message>
    <message>
        <source>Neither keep nor reject</source>
        <translation>既不保留也不淘汰</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>标为已听</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到废纸篓</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Tag as “%1”</source>
        <translation>加标签“%1”</translation>
    </message>
    <message>
        <source>Remove tag “%1”</source>
        <translation>去掉标签“%1”</translation>
    </message>
    <message>
        <source>Change tag “%1”</source>
        <translation>更改标签“%1”</translation>
    </message>
    <message>
        <source>Delete tag “%1”</source>
        <translation>删除标签“%1”</translation>
    </message>
    <message>
        <source>Rename tag “%1”</source>
        <translation>重命名标签“%1”</translation>
    </message>
    <message>
        <source>Put into playlist “%1”</source>
        <translation>放入播放列表“%1”</translation>
    </message>
    <message>
        <source>Take out of playlist “%1”</source>
        <translation>移出播放列表“%1”</translation>
    </message>
    <message>
        <source>Make playlist “%1”</source>
        <translation>新建播放列表“%1”</translation>
    </message>
    <message>
        <source>Delete playlist “%1”</source>
        <translation>删除播放列表“%1”</translation>
    </message>
    <message>
        <source>Rename playlist “%1”</source>
        <translation>重命名播放列表“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln songs)</source>
        <comment>an entry of the Edit menu&apos;s undo</comment>
        <translation>
            <numerusform>%1（%Ln 首歌曲）</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange playlist “%1”</source>
        <translation>调整播放列表“%1”的顺序</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>混合分轨</translation>
    </message>
</context>
<context>
    <name>SongEncoder</name>
    <message>
        <source>Writing the song was stopped.</source>
        <translation>歌曲写入已停止。</translation>
    </message>
    <message>
        <source>This system&apos;s libavcodec cannot write AAC audio.</source>
        <translation>此系统的 libavcodec 无法写入 AAC 音频。</translation>
    </message>
    <message>
        <source>Install the full libavcodec.</source>
        <translation>请安装完整版的 libavcodec。</translation>
    </message>
    <message>
        <source>The song could not be written.</source>
        <translation>无法写入歌曲。</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>请检查可用空间和文件夹的权限。</translation>
    </message>
</context>
<context>
    <name>SongFile</name>
    <message>
        <source>No service can be asked for it: it has no id of this song.</source>
        <translation>没有服务可以提供它：那里没有这首歌曲的 ID。</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>正在获取中。</translation>
    </message>
    <message>
        <source>It is not known whether the last request for it arrived.</source>
        <translation>不知道上一次请求是否已送达。</translation>
    </message>
    <message>
        <source>It is made and paid for, but could not be fetched yet.</source>
        <translation>已制作并付费，但尚未能取回。</translation>
    </message>
    <message>
        <source>It is already here: %1</source>
        <translation>已在此处：%1</translation>
    </message>
    <message>
        <source>It is paid for, but its file is missing.</source>
        <translation>已付费，但文件缺失。</translation>
    </message>
    <message>
        <source>It is kept with the song once it has come.</source>
        <translation>到达后会与歌曲一起保存。</translation>
    </message>
    <message>
        <source>Decide that in Jobs first.</source>
        <translation>请先在“任务”中作出决定。</translation>
    </message>
    <message>
        <source>Fetch it again; that costs nothing.</source>
        <translation>请重新获取；这不需要费用。</translation>
    </message>
    <message>
        <source>Asking for it anew pays once more.</source>
        <translation>再次请求会再次付费。</translation>
    </message>
    <message>
        <source>Export writes its sound, as WAV and in other formats.</source>
        <translation>导出可以将其声音写成 WAV 和其他格式。</translation>
    </message>
    <message>
        <source>They are paid for, but their files are missing.</source>
        <translation>已付费，但其文件缺失。</translation>
    </message>
    <message>
        <source>They are already here: %1</source>
        <translation>它们已经在这里：%1</translation>
    </message>
    <message>
        <source>Upload its file in the studio, and work on that.</source>
        <translation>请在工作室中上传它的文件，再以此继续创作。</translation>
    </message>
    <message>
        <source>Put them back from a copy of yours; asking for them anew pays once more.</source>
        <translation>请从你的副本中放回；重新请求会再次付费。</translation>
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
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
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
        <translation>“model:” 后面是模型名称的开头。</translation>
    </message>
    <message>
        <source>“action:” takes what made the song, as in action:cover.</source>
        <translation>“action:” 后面是歌曲的生成方式，例如 action:cover。</translation>
    </message>
    <message>
        <source>“rating:” takes 0 to 5, as in rating:&gt;=3 or rating:2..4.</source>
        <translation>“rating:” 后面是 0 到 5，例如 rating:&gt;=3 或 rating:2..4。</translation>
    </message>
    <message>
        <source>“tag:” takes a tag&apos;s name, as in tag:demo or tag:&quot;two words&quot;.</source>
        <translation>“tag:” 后面是标签名称，例如 tag:demo 或 tag:&quot;two words&quot;。</translation>
    </message>
    <message>
        <source>“playlist:” takes a playlist&apos;s name, as in playlist:&quot;two words&quot;.</source>
        <translation>“playlist:” 后面是播放列表名称，例如 playlist:&quot;two words&quot;。</translation>
    </message>
    <message>
        <source>“is:” takes kept, rejected, unheard, trashed, missing, rated or tagged.</source>
        <translation>“is:” 后面是 kept、rejected、unheard、trashed、missing、rated 或 tagged。</translation>
    </message>
    <message>
        <source>“has:” takes stems, lyrics, cover or notes.</source>
        <translation>“has:” 后面是 stems、lyrics、cover 或 notes。</translation>
    </message>
    <message>
        <source>“after:” takes a date such as 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m or 1y.</source>
        <translation>“after:” 后面是日期，例如 2026、2026-11、2026-11-05、today、yesterday、7d、3w、6m 或 1y。</translation>
    </message>
    <message>
        <source>“before:” takes a date such as 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m or 1y.</source>
        <translation>“before:” 后面是日期，例如 2026、2026-11、2026-11-05、today、yesterday、7d、3w、6m 或 1y。</translation>
    </message>
    <message>
        <source>“longer:” takes a length such as 90, 1:30 or 2m.</source>
        <translation>“longer:” 后面是时长，例如 90、1:30 或 2m。</translation>
    </message>
    <message>
        <source>“shorter:” takes a length such as 90, 1:30 or 2m.</source>
        <translation>“shorter:” 后面是时长，例如 90、1:30 或 2m。</translation>
    </message>
    <message>
        <source>“from:” takes the id or the title of the song it was made from.</source>
        <translation>“from:” 后面是其来源歌曲的 ID 或标题。</translation>
    </message>
    <message>
        <source>A search takes %1 characters at most.</source>
        <translation>一次搜索最多使用 %1 个字符。</translation>
    </message>
    <message>
        <source>A search takes %1 filters at most.</source>
        <translation>一次搜索最多使用 %1 个筛选条件。</translation>
    </message>
    <message>
        <source>A search takes %1 words at most.</source>
        <translation>一次搜索最多使用 %1 个词。</translation>
    </message>
    <message>
        <source>“added:” takes a date as “after:” does, or a moment such as 2026-11-05T18:30:00: what came into the library since then.</source>
        <translation>“added:” 后面与 “after:” 一样是日期，或 2026-11-05T18:30:00 这样的时刻：此后加入曲库的歌曲。</translation>
    </message>
    <message>
        <source>“family:” takes the id or the title of a song: what it comes from, and all that was made from these.</source>
        <translation>“family:” 后面是歌曲的 ID 或标题：找出它的来源，以及由这些来源衍生的所有歌曲。</translation>
    </message>
</context>
<context>
    <name>SongRequest</name>
    <message>
        <source>There is no parameter “%1”.</source>
        <translation>没有参数“%1”。</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>请使用以下之一：%1。</translation>
    </message>
    <message>
        <source>“%1” is either true or false.</source>
        <translation>“%1”只能是 true 或 false。</translation>
    </message>
    <message>
        <source>Write %1=true or %1=false.</source>
        <translation>请写成 %1=true 或 %1=false。</translation>
    </message>
    <message>
        <source>“%1” is a number.</source>
        <translation>“%1”应为数字。</translation>
    </message>
    <message>
        <source>Write it with a point, such as %1=%2.</source>
        <translation>小数请使用句点，例如 %1=%2。</translation>
    </message>
    <message>
        <source>Choose a source song.</source>
        <translation>请选择源歌曲。</translation>
    </message>
    <message>
        <source>Pick a place in the song.</source>
        <translation>请选择歌曲中的位置。</translation>
    </message>
    <message>
        <source>Write some lyrics.</source>
        <translation>请写一些歌词。</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>请填写“%1”。</translation>
    </message>
    <message>
        <source>At most %1 characters; this has %2.</source>
        <translation>最多 %1 个字符，目前有 %2 个。</translation>
    </message>
    <message>
        <source>It holds characters that cannot be sent.</source>
        <translation>包含无法发送的字符。</translation>
    </message>
    <message>
        <source>It must not hold spaces.</source>
        <translation>不能包含空格。</translation>
    </message>
    <message>
        <source>Give a whole web address that starts with https:// or http://.</source>
        <translation>请填写以 https:// 或 http:// 开头的完整网址。</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>请填写 %1 到 %2 之间的数字。</translation>
    </message>
    <message>
        <source>This is not a value that “%1” can have.</source>
        <translation>“%1”不能取这个值。</translation>
    </message>
    <message>
        <source>Write some lyrics, or describe the song instead.</source>
        <translation>请写一些歌词，或改为描述歌曲。</translation>
    </message>
    <message>
        <source>Describe the song, or write its lyrics.</source>
        <translation>请描述歌曲或写下歌词。</translation>
    </message>
    <message>
        <source>It must be greater than “%1”.</source>
        <extracomment>%1 is the name of another field</extracomment>
        <translation>必须大于“%1”。</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>请选择操作。</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>没有操作“%1”。</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>请选择模型。</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>没有模型“%1”。</translation>
    </message>
</context>
<context>
    <name>SongShelf</name>
    <message>
        <source>The Practice service&apos;s folder cannot be written: %1</source>
        <translation>无法写入练习服务的文件夹：%1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>请检查文件夹的权限。</translation>
    </message>
    <message>
        <source>There is no such song.</source>
        <translation>没有这首歌曲。</translation>
    </message>
    <message>
        <source>The Practice service is stopping.</source>
        <translation>练习服务正在停止。</translation>
    </message>
    <message>
        <source>The song could not be written.</source>
        <translation>无法写入歌曲。</translation>
    </message>
    <message>
        <source>The cover could not be written.</source>
        <translation>无法写入封面。</translation>
    </message>
</context>
<context>
    <name>SongText</name>
    <message>
        <source>Untitled</source>
        <comment>a song of which nothing else is known</comment>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>翻唱</translation>
    </message>
    <message>
        <source>Cover of %1</source>
        <translation>%1 的翻唱</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>Extended from %1</source>
        <translation>由 %1 延长</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>变奏</translation>
    </message>
    <message>
        <source>Variation of %1</source>
        <translation>%1 的变奏</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>新段落</translation>
    </message>
    <message>
        <source>New section in %1</source>
        <translation>%1 中的新段落</translation>
    </message>
    <message>
        <source>New vocals</source>
        <translation>新人声</translation>
    </message>
    <message>
        <source>New vocals on %1</source>
        <translation>%1 的新人声</translation>
    </message>
    <message>
        <source>New instruments</source>
        <translation>新伴奏</translation>
    </message>
    <message>
        <source>New instruments under %1</source>
        <translation>%1 的新伴奏</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>分轨</translation>
    </message>
    <message>
        <source>Stems of %1</source>
        <translation>%1 的分轨</translation>
    </message>
    <message>
        <source>Cover of an upload</source>
        <translation>上传录音的翻唱</translation>
    </message>
    <message>
        <source>Extended from an upload</source>
        <translation>由上传录音延长</translation>
    </message>
    <message>
        <source>New section in an upload</source>
        <translation>上传录音中的新段落</translation>
    </message>
    <message>
        <source>take %1</source>
        <comment>the number of a song among those of one job</comment>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Mix of stems</source>
        <translation>分轨混音</translation>
    </message>
    <message>
        <source>Mix of %1</source>
        <translation>%1 的混音</translation>
    </message>
    <message>
        <source>Splice</source>
        <translation>拼接</translation>
    </message>
    <message>
        <source>Splice of %1</source>
        <translation>%1 的拼接</translation>
    </message>
    <message>
        <source>Comp of takes</source>
        <translation>由多个版本拼合</translation>
    </message>
    <message>
        <source>Comp of %1</source>
        <translation>%1的拼合版</translation>
    </message>
    <message>
        <source>Spliced from</source>
        <translation>拼接起点</translation>
    </message>
    <message>
        <source>Spliced to</source>
        <translation>拼接终点</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>交叉淡变</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>片段</translation>
    </message>
</context>
<context>
    <name>SongTimes</name>
    <message>
        <source>The file has other words than this song: %1 of %2 lines were found within its length.</source>
        <translation>文件的歌词与此歌曲不符：在歌曲时长内找到 %2 行中的 %1 行。</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>请检查文件是否正确。</translation>
    </message>
    <message>
        <source>The times could not be removed.</source>
        <translation>无法移除时间。</translation>
    </message>
    <message>
        <source>Check the rights of the folder %1.</source>
        <translation>请检查文件夹 %1 的权限。</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>正在查找词典…</translation>
    </message>
    <message>
        <source>No dictionary is installed (hunspell)</source>
        <translation>未安装词典（hunspell）</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>spelling is not checked</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>正在查找建议…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>添加到词典</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>a word that seems misspelt</comment>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>SplicePlan</name>
    <message>
        <source>The two songs have nothing in common next to what changed.</source>
        <translation>这两首歌在改动处附近没有共同之处。</translation>
    </message>
    <message>
        <source>Compare the edit with the song it was made from, or choose the range by hand.</source>
        <translation>请将编辑版与其原曲比较，或手动选择范围。</translation>
    </message>
    <message>
        <source>Nothing of the first song would be left.</source>
        <translation>第一首歌将不剩任何内容。</translation>
    </message>
    <message>
        <source>All of the edit is different: use it as it is.</source>
        <translation>编辑版全部不同：请直接使用它。</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Not rated</source>
        <translation>未评分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 5 stars</source>
        <translation>
            <numerusform>%Ln 星（共 5 星）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StemSum</name>
    <message>
        <source>No stem of this mix can be heard.</source>
        <translation>这个混音中听不到任何分轨。</translation>
    </message>
    <message>
        <source>Turn one of them up, or end its mute.</source>
        <translation>请调高某个分轨的音量，或取消其静音。</translation>
    </message>
    <message>
        <source>The mix could not be written.</source>
        <translation>无法写入混音。</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>请检查可用空间和文件夹权限。</translation>
    </message>
</context>
<context>
    <name>StemsZip</name>
    <message>
        <source>The stems could not be written.</source>
        <translation>无法写入分轨。</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>请检查可用空间和文件夹的权限。</translation>
    </message>
    <message>
        <source>Writing the stems was stopped.</source>
        <translation>分轨写入已停止。</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>“%1” is too large to be read.</source>
        <translation>“%1”过大，无法读取。</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>请检查文件是否正确。</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged.</source>
        <translation>曲库数据库已损坏。</translation>
    </message>
    <message>
        <source>Rebuild it from the song folders: no song is lost.</source>
        <translation>请根据歌曲文件夹重建，不会丢失任何歌曲。</translation>
    </message>
    <message>
        <source>The library is in use by another program.</source>
        <translation>曲库正被其他程序使用。</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>请关闭该程序，然后重试。</translation>
    </message>
    <message>
        <source>The library&apos;s database “%1” cannot be opened or written.</source>
        <translation>无法打开或写入曲库数据库“%1”。</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>请检查文件夹是否存在，以及您是否有写入权限。</translation>
    </message>
    <message>
        <source>The library&apos;s database refused: %1</source>
        <translation>曲库数据库拒绝操作：%1</translation>
    </message>
    <message>
        <source>Start Riffdesk again. If it stays, please report it.</source>
        <translation>请重新启动 Riffdesk。如果问题依旧，请报告此问题。</translation>
    </message>
    <message>
        <source>Two changes to the library were mixed up.</source>
        <translation>对曲库的两项更改发生了冲突。</translation>
    </message>
    <message>
        <source>There is no room left in “%1”.</source>
        <translation>“%1”中的空间已用完。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请清理出一些空间，然后重试。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>请检查文件是否存在，以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Riffdesk.</source>
        <translation>此曲库由更新版本的 Riffdesk 创建。</translation>
    </message>
    <message>
        <source>Install the newest Riffdesk, or choose another library folder.</source>
        <translation>请安装最新版 Riffdesk，或选择其他曲库文件夹。</translation>
    </message>
    <message>
        <source>The library&apos;s database belongs to another program.</source>
        <translation>曲库数据库属于其他程序。</translation>
    </message>
    <message>
        <source>Choose another library folder.</source>
        <translation>请选择其他曲库文件夹。</translation>
    </message>
    <message>
        <source>The archive is damaged, or is not a zip archive.</source>
        <translation>压缩包已损坏，或不是 ZIP 压缩包。</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>请重新获取。</translation>
    </message>
    <message>
        <source>The archive holds more than it should, and was not unpacked.</source>
        <translation>压缩包的内容超出预期，未解压。</translation>
    </message>
    <message>
        <source>Check where it comes from before you try again.</source>
        <translation>重试之前请先检查其来源。</translation>
    </message>
    <message>
        <source>The archive holds no file that can be used.</source>
        <translation>压缩包中没有可用的文件。</translation>
    </message>
    <message>
        <source>Unpacking was cancelled.</source>
        <translation>解压已取消。</translation>
    </message>
    <message>
        <source>The library can only be read: nothing was changed.</source>
        <translation>曲库只能读取：未作任何更改。</translation>
    </message>
    <message>
        <source>Check that you may write to its folder, then start Riffdesk again.</source>
        <translation>请检查是否可写入其文件夹，然后重新启动 Riffdesk。</translation>
    </message>
    <message>
        <source>“%1” lies on a volume that can only be read.</source>
        <translation>“%1”位于只读卷上。</translation>
    </message>
    <message>
        <source>Make the volume writable, or choose another folder.</source>
        <translation>请使该卷可写，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>You may not write to “%1”.</source>
        <translation>没有写入“%1”的权限。</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another folder.</source>
        <translation>请更改其权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>“%1”不是文件夹。</translation>
    </message>
    <message>
        <source>Move that file away, or choose another folder.</source>
        <translation>请移走该文件，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk of “%1” reports a fault.</source>
        <translation>“%1”所在磁盘报告错误。</translation>
    </message>
    <message>
        <source>Look after the disk, and copy what is on it.</source>
        <translation>请检查磁盘，并备份其中的内容。</translation>
    </message>
    <message>
        <source>The library&apos;s folder “%1” is not there any more.</source>
        <translation>曲库的文件夹“%1”已经不在了。</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the folder back, then do it again.</source>
        <translation>没有任何改动。请把文件夹放回来，然后再试一次。</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>读取已取消。</translation>
    </message>
    <message>
        <source>Packing was stopped.</source>
        <translation>打包已停止。</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>What the sweep changes (%1) is no part of this song.</source>
        <translation>系列要改变的内容（%1）不属于这首歌曲。</translation>
    </message>
    <message>
        <source>Change the sweep, or choose a number of takes.</source>
        <translation>请更改系列，或选择版本数量。</translation>
    </message>
    <message>
        <source>“%1” takes %2 to %3 values.</source>
        <translation>“%1”需要 %2 到 %3 个值。</translation>
    </message>
    <message>
        <source>Write them one after the other.</source>
        <translation>请依次写出。</translation>
    </message>
    <message>
        <source>Tick those that you want.</source>
        <translation>请勾选所需的值。</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>“%1”不能为 %2。</translation>
    </message>
    <message>
        <source>Give numbers from %1 to %2.</source>
        <translation>请输入 %1 到 %2 之间的数字。</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>请选择其他值。</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 出现了两次。</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>请去掉其中一个。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>Write numbers with spaces between them.</source>
        <translation>请输入以空格分隔的数字。</translation>
    </message>
    <message>
        <source>The same is changed twice.</source>
        <translation>同一项被改变了两次。</translation>
    </message>
    <message>
        <source>Choose something else for one of them.</source>
        <translation>请为其中之一选择其他内容。</translation>
    </message>
    <message>
        <source>That would be %L1 songs; at most %L2 can be asked for at once.</source>
        <translation>这将是 %L1 首歌曲；一次最多可请求 %L2 首。</translation>
    </message>
    <message>
        <source>Take values out, or make fewer takes of each.</source>
        <translation>请去掉一些值，或减少每个值的版本数。</translation>
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
        <translation>歌曲未完成。</translation>
    </message>
</context>
<context>
    <name>TaskStore</name>
    <message>
        <source>The Practice service&apos;s folder cannot be written: %1</source>
        <translation>无法写入练习服务的文件夹：%1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>请检查文件夹的权限。</translation>
    </message>
    <message>
        <source>The Practice service could not note a task.</source>
        <translation>练习服务无法记录任务。</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>请检查可用空间和文件夹的权限。</translation>
    </message>
</context>
<context>
    <name>UploadFault</name>
    <message>
        <source>The upload was cancelled.</source>
        <translation>上传已取消。</translation>
    </message>
    <message>
        <source>This service takes no files.</source>
        <translation>此服务不接受文件。</translation>
    </message>
    <message>
        <source>This token may not upload files.</source>
        <translation>此令牌无权上传文件。</translation>
    </message>
    <message>
        <source>Put the file on the web and paste its public address here instead.</source>
        <translation>请将文件放到网上，并在此粘贴其公开地址。</translation>
    </message>
    <message>
        <source>Try again: sending a file costs nothing.</source>
        <translation>请重试：发送文件不收费。</translation>
    </message>
    <message>
        <source>The service may have taken the recording all the same. You can try again; it may count twice.</source>
        <translation>服务可能已收下录音。可以重试，但可能会计两次。</translation>
    </message>
    <message>
        <source>Check that the address leads to an audio file everyone may fetch, or choose another file.</source>
        <translation>请确认该地址指向任何人都能获取的音频文件，或另选文件。</translation>
    </message>
</context>
<context>
    <name>UploadSource</name>
    <message>
        <source>Paste the address of the audio file itself, such as %1.</source>
        <translation>请粘贴音频文件本身的地址，例如 %1。</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>没有填写地址。</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>地址过长。</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>这不是网址。</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password: the service would see it.</source>
        <translation>地址中不能含有用户名或密码，否则服务会看到。</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>地址必须以 https:// 开头。</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Its audio has never come.</source>
        <translation>它的音频一直没有取到。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” has changed since it was kept.</source>
        <translation>“%1”在保存之后被改变了。</translation>
    </message>
    <message>
        <source>Lies in the library&apos;s folder but is not in its list.</source>
        <translation>在曲库的文件夹里，却不在曲库的列表中。</translation>
    </message>
    <message>
        <source>The library&apos;s list says other things than “%1”.</source>
        <translation>曲库列表与“%1”所说的不一致。</translation>
    </message>
    <message>
        <source>It is fetched again, free of charge.</source>
        <translation>正在重新取回，不收费。</translation>
    </message>
    <message>
        <source>Rebuild the library: that brings it back.</source>
        <translation>请重建曲库：这样它就回来了。</translation>
    </message>
    <message>
        <source>Rebuild the library: then what the file says holds.</source>
        <translation>请重建曲库：之后以文件中的内容为准。</translation>
    </message>
    <message>
        <source>Put it back from a copy of yours, or make the stems anew.</source>
        <translation>请从你自己的备份放回来，或重新制作分轨。</translation>
    </message>
    <message>
        <source>The service cannot give it any more: put it back from a copy of yours.</source>
        <translation>服务已无法再提供它：请从你自己的备份放回来。</translation>
    </message>
    <message>
        <source>No file is damaged or missing.</source>
        <translation>没有文件损坏或缺失。</translation>
    </message>
    <message>
        <source>One thing is not as it should be.</source>
        <translation>有一处不对。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are not as they should be.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>有 %Ln 处不对。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: %1 songs, %2 files, %3 MB.</source>
        <translation>已检查：%1 首歌曲，%2 个文件，%3 MB。</translation>
    </message>
    <message numerus="yes">
        <source>What they are was noted for the first time: %Ln; the next check compares them with it.</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>首次记录了 %Ln 个文件的样子；下次检查会与之比较。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched again, free of charge: %Ln.</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>重新取回，不收费：%Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be fetched again: check once more after the others.</source>
        <translation>可以重新取回：等其他的完成后再检查一次。</translation>
    </message>
</context>
<context>
    <name>playlistfile</name>
    <message>
        <source>This playlist has more than %L1 entries.</source>
        <translation>此播放列表超过 %L1 个条目。</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>请将其拆分为多个文件。</translation>
    </message>
    <message>
        <source>This file is no playlist, or an empty one.</source>
        <translation>此文件不是播放列表，或者是空的。</translation>
    </message>
    <message>
        <source>Choose an M3U8 file with songs in it.</source>
        <translation>请选择包含歌曲的 M3U8 文件。</translation>
    </message>
</context>
<context>
    <name>riffdesk::AccountForm</name>
    <message>
        <source>Without a keyring, keep the token in a file</source>
        <translation>没有密钥环时，将令牌保存在文件中</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>From your account&apos;s page</source>
        <translation>可在账户页面中找到</translation>
    </message>
    <message>
        <source>Checks address and token with the service; free of charge</source>
        <translation>向服务核实地址和令牌是否有效，不收费</translation>
    </message>
    <message>
        <source>The token goes to the system&apos;s keyring. Where there is none it is kept in memory and asked for at each start, or, if you allow it here, in a file that only you can read.</source>
        <translation>令牌存放在系统的密钥环中。如果没有密钥环，则只保留在内存中，每次启动时都要重新输入；若在此处允许，也可存入一个只有您本人能读取的文件。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>The service knows this token. Press Connect to use it.</source>
        <translation>服务认可此令牌。按“连接”即可使用。</translation>
    </message>
    <message>
        <source>Connected. There is no keyring here, so you will be asked for the token at the next start.</source>
        <translation>已连接。此系统没有密钥环，下次启动时需要重新输入令牌。</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>已连接。</translation>
    </message>
    <message>
        <source>Where it comes from: sign in at &lt;a href=&quot;%1&quot;&gt;platform.acedata.cloud&lt;/a&gt; and copy the token of your application.</source>
        <translation>获取方式：登录 &lt;a href=&quot;%1&quot;&gt;platform.acedata.cloud&lt;/a&gt;，复制您的应用的令牌。</translation>
    </message>
</context>
<context>
    <name>riffdesk::ActionPicker</name>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什么?</translation>
    </message>
    <message>
        <source>Words of a command</source>
        <translation>命令中的词</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1，开</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1，关</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>没有包含这些词的命令。</translation>
    </message>
</context>
<context>
    <name>riffdesk::CallbackPage</name>
    <message>
        <source>Receive results (advanced)</source>
        <translation>接收结果（高级）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>New path</source>
        <translation>新路径</translation>
    </message>
    <message>
        <source>For people with a tunnel. The service tells this computer when a song is done, and Riffdesk fetches it right then. Songs also come without it, a few seconds later.</source>
        <translation>适合使用隧道的用户。歌曲完成时服务会通知此电脑，Riffdesk 随即获取。不用它歌曲也会到达，只是晚几秒。</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公网地址</translation>
    </message>
    <message>
        <source>Needs a public address</source>
        <translation>需要公网地址</translation>
    </message>
    <message>
        <source>Makes a new secret path; the previous address stops working</source>
        <translation>生成新的秘密路径；原地址将失效</translation>
    </message>
    <message>
        <source>New requests name it by themselves, unless the form has a callback address of its own. Its last part is secret.</source>
        <translation>新请求会自动使用它，除非表单另有回调地址。其最后一段是秘密。</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>回调地址</translation>
    </message>
    <message>
        <source>Any free one</source>
        <comment>port</comment>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>仅此电脑</translation>
    </message>
    <message>
        <source>This computer and the local network</source>
        <translation>此电脑和局域网</translation>
    </message>
    <message>
        <source>Every device in your network can connect to this port then, and read along: it is not encrypted. A tunnel that runs on this computer does not need it.</source>
        <translation>这样网络中的任何设备都能连接此端口并窥视：它未加密。运行在此电脑上的隧道不需要它。</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>谁可以连接</translation>
    </message>
    <message>
        <source>Only the Practice service can reach this one: it leads to this computer.</source>
        <translation>只有练习服务能访问它：它指向此电脑。</translation>
    </message>
    <message>
        <source>Where the service reaches your tunnel from outside.</source>
        <translation>服务从外部访问您隧道的地址。</translation>
    </message>
    <message>
        <source>Listening on %1. Point your tunnel there.</source>
        <translation>正在监听 %1。请将隧道指向那里。</translation>
    </message>
    <message>
        <source>Nothing listens: it is switched off.</source>
        <translation>未监听：已关闭。</translation>
    </message>
    <message>
        <source>Last received: %1</source>
        <translation>上次接收：%1</translation>
    </message>
    <message>
        <source>Last received: nothing yet</source>
        <translation>上次接收：尚无</translation>
    </message>
</context>
<context>
    <name>riffdesk::CheckDialog</name>
    <message>
        <source>Check library</source>
        <translation>检查曲库</translation>
    </message>
    <message>
        <source>Every file is compared with what it was when it was kept. You can go on working.</source>
        <translation>正在把每个文件与保存时的样子比较。你可以继续工作。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Double click or Return shows the song</source>
        <translation>双击或按回车键显示歌曲</translation>
    </message>
    <message>
        <source>&amp;Rebuild the library</source>
        <translation>重建曲库(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>复制列表(&amp;C)</translation>
    </message>
    <message>
        <source>%1 of %2 songs</source>
        <comment>progress</comment>
        <translation>%1 / %2 首歌曲</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The first %L1 are listed; riffdesk check --json lists more.</source>
        <translation>已列出前 %L1 项；riffdesk check --json 会列出更多。</translation>
    </message>
</context>
<context>
    <name>riffdesk::Cli</name>
    <message>
        <source>No job is waiting or running.</source>
        <translation>没有等待或进行中的任务。</translation>
    </message>
    <message>
        <source>There is no song “%1” in the library.</source>
        <translation>曲库中没有歌曲“%1”。</translation>
    </message>
    <message>
        <source>riffdesk songs lists them.</source>
        <translation>riffdesk songs 会列出所有歌曲。</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>令牌：%1</translation>
    </message>
    <message>
        <source>Some characters of the lyrics cannot be read.</source>
        <translation>歌词中有些字符无法读取。</translation>
    </message>
    <message>
        <source>Save them as UTF-8 once more, or name their encoding with --encoding.</source>
        <translation>请重新保存为 UTF-8，或用 --encoding 指定其编码。</translation>
    </message>
    <message>
        <source>There is no token for %1.</source>
        <translation>没有 %1 的令牌。</translation>
    </message>
    <message>
        <source>Set ACEDATACLOUD_API_TOKEN, or connect the account in the studio.</source>
        <translation>请设置 ACEDATACLOUD_API_TOKEN，或在工作室中连接账户。</translation>
    </message>
    <message>
        <source>It is not known whether the service took the request.</source>
        <translation>不清楚服务是否已受理请求。</translation>
    </message>
    <message>
        <source>The song cannot be read back from the library.</source>
        <translation>无法从曲库中读回歌曲。</translation>
    </message>
    <message>
        <source>riffdesk --rebuild-library reads it from its folder.</source>
        <translation>riffdesk --rebuild-library 会从歌曲文件夹中重新读取。</translation>
    </message>
    <message>
        <source>The lyrics were read as %1; --encoding reads them as another.</source>
        <translation>歌词已按%1读取；可用 --encoding 指定其他编码。</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; the service may read no more than %2.</source>
        <translation>提示词有 %1 个字符；服务可能最多只读取 %2 个。</translation>
    </message>
    <message>
        <source>The title is from the lyrics: %1; --title names another.</source>
        <translation>标题取自歌词：%1；可用 --title 另行指定。</translation>
    </message>
    <message>
        <source>There is neither a song nor an unfinished job “%1”.</source>
        <translation>没有名为“%1”的歌曲或未完成任务。</translation>
    </message>
    <message>
        <source>riffdesk songs and riffdesk jobs list them.</source>
        <translation>riffdesk songs 和 riffdesk jobs 会列出它们。</translation>
    </message>
    <message>
        <source>%L1 of %L2 folders</source>
        <translation>%L1 / %L2 个文件夹</translation>
    </message>
    <message>
        <source>riffdesk --rebuild-library makes the list anew from the song folders; no song is lost.</source>
        <translation>riffdesk --rebuild-library 会根据歌曲文件夹重建列表；不会丢失任何歌曲。</translation>
    </message>
    <message>
        <source>It was made and charged; riffdesk fetch %1 fetches it.</source>
        <translation>已生成并收费；用 riffdesk fetch %1 获取。</translation>
    </message>
    <message>
        <source>Nothing was asked for yet.</source>
        <translation>尚未发出任何请求。</translation>
    </message>
    <message numerus="yes">
        <source>Lines that could not be read: %Ln.</source>
        <comment>number of lines</comment>
        <translation>
            <numerusform>无法读取的行数：%Ln。</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it there, close it first, or use another library with --data-dir.</source>
        <translation>请在那里操作、先关闭它，或用 --data-dir 使用其他曲库。</translation>
    </message>
    <message>
        <source>There is no playlist “%1”.</source>
        <translation>没有播放列表“%1”。</translation>
    </message>
    <message>
        <source>riffdesk playlist lists them; --add makes one.</source>
        <translation>riffdesk playlist 列出它们；--add 新建一个。</translation>
    </message>
    <message>
        <source>1 song changed.</source>
        <translation>已更改 1 首歌曲。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs changed.</source>
        <comment>none or several</comment>
        <translation>
            <numerusform>已更改 %Ln 首歌曲。</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is being brought to this version of Riffdesk. That is done once; it takes a minute or so for 100,000 songs.</source>
        <translation>正在把曲库更新到这个版本的 Riffdesk。只需一次；10 万首歌曲大约需要一分钟。</translation>
    </message>
    <message>
        <source>%L1 of %L2 songs</source>
        <translation>%L1 / %L2 首歌曲</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more; --json lists them.</source>
        <comment>things found</comment>
        <translation>
            <numerusform>……还有 %Ln 项；--json 会全部列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was imported from a file: no service has it.</source>
        <translation>这首歌曲是从文件导入的：任何服务都没有它。</translation>
    </message>
    <message>
        <source>Upload its file in the studio, and work on that.</source>
        <translation>请在工作室中上传它的文件，再以此继续创作。</translation>
    </message>
    <message>
        <source>%L1 files found</source>
        <translation>找到 %L1 个文件</translation>
    </message>
    <message>
        <source>%L1 of %L2 files</source>
        <translation>%L1 / %L2 个文件</translation>
    </message>
    <message>
        <source>%L1 requests looked at, %L2 songs fetched</source>
        <translation>已查看 %L1 个请求，已获取 %L2 首歌曲</translation>
    </message>
    <message>
        <source>The account&apos;s history is read; that is free of charge.</source>
        <translation>正在读取账户历史；这是免费的。</translation>
    </message>
    <message>
        <source>The catalogue has no “%1”.</source>
        <translation>目录中没有“%1”。</translation>
    </message>
    <message>
        <source>Name it under &quot;files&quot; in your own catalogue, or remove that.</source>
        <translation>请在您自己的目录文件的“files”中加入它，或删除该目录文件。</translation>
    </message>
    <message>
        <source>--anew asks for it, and pays, once more.</source>
        <translation>--anew 会再次请求并再次付费。</translation>
    </message>
    <message>
        <source>Each of them costs credits; the service does not say how many before.</source>
        <translation>每一个都会消耗额度；服务事先不说明数量。</translation>
    </message>
    <message>
        <source>Each of them costs %1.</source>
        <comment>a price</comment>
        <translation>每一个的费用为 %1。</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>没有方案“%1”。</translation>
    </message>
    <message>
        <source>--profile takes one of these: %1.</source>
        <translation>--profile 应为其中之一：%1。</translation>
    </message>
    <message>
        <source>Stems keep their loudness and their length, or they would no longer fit together.</source>
        <translation>分轨须保持响度和长度，否则它们将不再吻合。</translation>
    </message>
    <message>
        <source>Leave out --lufs, --length, the fades, --trim-silence and profiles with them.</source>
        <translation>请去掉 --lufs、--length、淡入淡出、--trim-silence 以及包含它们的配置。</translation>
    </message>
    <message>
        <source>“%1” has no stems.</source>
        <translation>“%1”没有分轨。</translation>
    </message>
    <message>
        <source>riffdesk stems %1 asks the service for them.</source>
        <translation>riffdesk stems %1 可向服务请求分轨。</translation>
    </message>
    <message>
        <source>None of the songs has stems; riffdesk stems ID… asks the service for them.</source>
        <translation>这些歌曲都没有分轨；riffdesk stems ID… 可向服务请求分轨。</translation>
    </message>
    <message>
        <source>Stems of “%1” are missing. Put them back from a copy of yours; asking for them anew pays once more.</source>
        <translation>“%1”的分轨缺失。请用你自己的副本放回；重新请求需再次付费。</translation>
    </message>
    <message>
        <source>The audio of “%1” is not here.</source>
        <translation>“%1”的音频不在本地。</translation>
    </message>
    <message>
        <source>riffdesk fetch %1 brings it.</source>
        <translation>用 riffdesk fetch %1 获取。</translation>
    </message>
    <message>
        <source>Nothing changed: there is nothing to keep.</source>
        <translation>没有改动：没有可保留的内容。</translation>
    </message>
    <message>
        <source>Name a range with --from S --to S to take it all the same.</source>
        <translation>用 --from S --to S 指定范围即可照样取用。</translation>
    </message>
    <message>
        <source>Stopped; no song was made.</source>
        <translation>已停止；没有生成歌曲。</translation>
    </message>
    <message>
        <source>%1 s to %2 s of the edit, the rest as it was.</source>
        <translation>编辑版的 %1 秒到 %2 秒，其余保持原样。</translation>
    </message>
</context>
<context>
    <name>riffdesk::CollectionsModel</name>
    <message>
        <source>All songs</source>
        <translation>所有歌曲</translation>
    </message>
    <message>
        <source>New</source>
        <comment>songs that were not heard yet</comment>
        <translation>新的</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>songs</comment>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>songs</comment>
        <translation>已淘汰</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>播放列表</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存搜索</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>废纸篓</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln songs</source>
        <comment>name of a collection</comment>
        <translation>
            <numerusform>%1，%Ln 首歌曲</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::CollectionsView</name>
    <message>
        <source>Collections</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no colour</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>删除播放列表</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>删除标签</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>删除已存搜索</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>新建播放列表</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>保存此搜索…</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青绿</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Save as M3U8…</source>
        <translation>另存为 M3U8…</translation>
    </message>
    <message>
        <source>A file that other players read</source>
        <translation>其他播放器可读取的文件</translation>
    </message>
    <message>
        <source>Open M3U8 playlist…</source>
        <translation>打开 M3U8 播放列表…</translation>
    </message>
    <message>
        <source>Save playlist</source>
        <translation>保存播放列表</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>播放列表</translation>
    </message>
    <message>
        <source>One song is in %1.</source>
        <translation>%1 中有 1 首歌曲。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in %1.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%1 中有 %Ln 首歌曲。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, without audio: %Ln.</source>
        <comment>number of songs</comment>
        <translation>
            <numerusform>因没有音频而略过：%Ln 首。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open playlist</source>
        <translation>打开播放列表</translation>
    </message>
    <message>
        <source>None of its files are songs of this library. Import them first.</source>
        <translation>其中没有文件是本曲库的歌曲。请先导入它们。</translation>
    </message>
    <message numerus="yes">
        <source>Entries that are no songs of this library were left out: %Ln.</source>
        <translation>
            <numerusform>已略过不属于本曲库的条目：%Ln 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::CompBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Takes the last choice back (%1)</source>
        <translation>撤回上一次选择（%1）</translation>
    </message>
    <message>
        <source>Makes it again (%1)</source>
        <translation>重新做出该选择（%1）</translation>
    </message>
    <message>
        <source>How long one take goes over into the next</source>
        <translation>一个版本过渡到下一个版本的时长</translation>
    </message>
    <message>
        <source>Looking whether they run together…</source>
        <translation>正在检查它们是否同步…</translation>
    </message>
    <message>
        <source>Drag over a song where it is to be heard, or press its number while it plays.</source>
        <translation>在歌曲上拖动选择要听到它的地方，或在播放时按它的编号。</translation>
    </message>
    <message>
        <source>Put together with one join.</source>
        <translation>已用 1 处衔接拼合。</translation>
    </message>
    <message numerus="yes">
        <source>Put together with %Ln joins.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>已用 %Ln 处衔接拼合。</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>正在拼接…</translation>
    </message>
    <message>
        <source>Keep as a new song</source>
        <translation>保存为新歌曲</translation>
    </message>
    <message>
        <source>Makes a song of what was chosen. Costs nothing.</source>
        <translation>用所选内容生成一首歌曲，不收费。</translation>
    </message>
</context>
<context>
    <name>riffdesk::CompareLane</name>
    <message>
        <source>Hear this one (%1)</source>
        <translation>听这一首（%1）</translation>
    </message>
    <message>
        <source>Hear %1</source>
        <translation>听 %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>This one is the best; show which it is (Enter: the one that is heard)</source>
        <translation>这一首最好；显示它是哪一首（Enter：正在听的那首）</translation>
    </message>
    <message>
        <source>What can be done with this song</source>
        <translation>可以对这首歌做什么</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>选择 %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 的更多操作</translation>
    </message>
</context>
<context>
    <name>riffdesk::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>曲库</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>返回曲库 (Esc)</translation>
    </message>
    <message>
        <source>Something else is on.</source>
        <translation>正在播放其他内容。</translation>
    </message>
    <message>
        <source>Hear these songs</source>
        <translation>听这些歌曲</translation>
    </message>
    <message>
        <source>Plays them in step, one at a time</source>
        <translation>同步播放，每次听其中一首</translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <comment>a title</comment>
        <translation>%1 中的改动</translation>
    </message>
    <message>
        <source>The library can only be read.</source>
        <translation>曲库只能读取。</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>盲听</translation>
    </message>
    <message>
        <source>Hides which song is which, under new numbers, until you choose one (B)</source>
        <translation>用新的编号隐藏哪首是哪首，直到你选出一首（B）</translation>
    </message>
    <message>
        <source>Press the numbers to listen, and choose the best.</source>
        <translation>按数字键试听，然后选出最好的。</translation>
    </message>
    <message>
        <source>You chose “%1” (so far %2 of %3).</source>
        <translation>你选择了“%1”（至今 %3 次中的 %2 次）。</translation>
    </message>
    <message>
        <source>Which song is heard</source>
        <translation>听哪一首歌</translation>
    </message>
    <message>
        <source>Hide which song is which, or show it</source>
        <translation>隐藏或显示哪首是哪首</translation>
    </message>
    <message>
        <source>While they are hidden: choose what is heard</source>
        <translation>隐藏时：选择正在听的那首</translation>
    </message>
    <message>
        <source>Loop a stretch of all of them</source>
        <translation>循环所有歌曲的一段</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>按住 Shift 拖动</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回曲库</translation>
    </message>
    <message>
        <source>Song %1</source>
        <translation>歌曲 %1</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <comment>title while it is hidden which song is heard</comment>
        <translation>盲听比较</translation>
    </message>
    <message>
        <source>Makes one song of the best of each (G)</source>
        <translation>取各版本最好的部分拼成一首歌曲（G）</translation>
    </message>
    <message>
        <source>Drag, or its number while it plays</source>
        <translation>拖动，或在播放时按其编号</translation>
    </message>
    <message>
        <source>Comp</source>
        <comment>puts together the best of several takes</comment>
        <translation>拼合</translation>
    </message>
    <message>
        <source>Comp: put together the best of each, or stop</source>
        <translation>拼合各版本最好的部分，或停止</translation>
    </message>
    <message>
        <source>In a comp: where a song is heard</source>
        <translation>拼合时：选择在哪里听到某首歌曲</translation>
    </message>
</context>
<context>
    <name>riffdesk::CoverWindow</name>
    <message>
        <source>Cover of %1</source>
        <translation>“%1”的封面</translation>
    </message>
</context>
<context>
    <name>riffdesk::CreateFooter</name>
    <message>
        <source>Create</source>
        <translation>创作</translation>
    </message>
    <message>
        <source>Make it (Ctrl+Return)</source>
        <translation>开始创作（Ctrl+回车）</translation>
    </message>
    <message>
        <source>Number of takes</source>
        <translation>版本数量</translation>
    </message>
    <message>
        <source>How many songs the next press of Create makes; each is a request of its own</source>
        <translation>下一次按“创建”生成几首歌；每首都是一个单独的请求</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 个版本</translation>
    </message>
    <message>
        <source>Create ×%1</source>
        <comment>number of songs</comment>
        <translation>创建 ×%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Sweep…</source>
        <comment>one song over several values of a setting</comment>
        <translation>系列…</translation>
    </message>
</context>
<context>
    <name>riffdesk::CreatePanel</name>
    <message>
        <source>Create</source>
        <translation>创作</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
</context>
<context>
    <name>riffdesk::DesktopPage</name>
    <message>
        <source>Normalise loudness</source>
        <translation>统一响度</translation>
    </message>
    <message>
        <source>Plays every song at %1 LUFS, with peaks below %2 dBTP. The files stay as they are.</source>
        <translation>以 %1 LUFS 播放每首歌曲，峰值低于 %2 dBTP。文件保持不变。</translation>
    </message>
    <message>
        <source>Level meter</source>
        <translation>电平表</translation>
    </message>
    <message>
        <source>Spectrum and levels in the player bar, where there is room for them.</source>
        <translation>在播放栏空间足够时显示频谱和电平。</translation>
    </message>
    <message>
        <source>Tell me when a song is done</source>
        <translation>歌曲完成时通知我</translation>
    </message>
    <message>
        <source>With a notification of the desktop, while the window is not in front.</source>
        <translation>窗口不在前台时，通过桌面通知提醒。</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>Steers the player and shows or hides the window.</source>
        <translation>控制播放，并显示或隐藏窗口。</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>此桌面没有托盘。</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>关闭窗口后在托盘中继续运行</translation>
    </message>
    <message>
        <source>Songs that are being made go on. “Quit” ends the program.</source>
        <translation>正在创作的歌曲会继续。“退出”会结束程序。</translation>
    </message>
</context>
<context>
    <name>riffdesk::DetailsPanel</name>
    <message>
        <source>Fetch again</source>
        <translation>重新获取</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>用作源歌曲</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌词</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>This song has no words.</source>
        <translation>这首歌没有歌词。</translation>
    </message>
    <message>
        <source>Choose a song to see its words and how it was made.</source>
        <translation>选择一首歌曲，查看歌词和创作过程。</translation>
    </message>
    <message>
        <source>The audio of this song could not be fetched.</source>
        <translation>无法获取这首歌的音频。</translation>
    </message>
    <message>
        <source>The audio of this song is on its way.</source>
        <translation>正在获取这首歌的音频。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Show the cover at its full size</source>
        <translation>以完整尺寸显示封面</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>混合分轨</translation>
    </message>
</context>
<context>
    <name>riffdesk::DiagnosticsDialog</name>
    <message>
        <source>With the &amp;titles, prompts and lyrics of the last jobs</source>
        <translation>包含最近任务的标题、提示词和歌词(&amp;T)</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>What help needs to know. It holds no token.</source>
        <translation>求助时需要的信息，不含令牌。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>riffdesk::Download</name>
    <message>
        <source>The file&apos;s address is not a safe web address.</source>
        <translation>文件的地址不是安全的网址。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>文件过大。</translation>
    </message>
    <message>
        <source>The server sent another part than was asked for.</source>
        <translation>服务器发送的部分与请求的不符。</translation>
    </message>
    <message>
        <source>The file is larger than it should be.</source>
        <translation>文件大于应有的大小。</translation>
    </message>
    <message>
        <source>The server sent no file.</source>
        <translation>服务器没有发送文件。</translation>
    </message>
    <message>
        <source>The connection ended before the whole file had arrived.</source>
        <translation>文件尚未传完，连接就已断开。</translation>
    </message>
    <message>
        <source>The file&apos;s address redirects too many times.</source>
        <translation>文件地址不断重定向，没有尽头。</translation>
    </message>
    <message>
        <source>The file&apos;s address leads to one that is not safe.</source>
        <translation>文件地址重定向到了不安全的地址。</translation>
    </message>
</context>
<context>
    <name>riffdesk::DraftBar</name>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Close this draft (%1)</source>
        <translation>关闭此草稿（%1）</translation>
    </message>
    <message>
        <source>Close this draft</source>
        <translation>关闭此草稿</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>关闭其他草稿</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>新草稿</translation>
    </message>
    <message>
        <source>Reopen closed draft</source>
        <translation>重新打开已关闭的草稿</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>所有草稿</translation>
    </message>
</context>
<context>
    <name>riffdesk::Drafts</name>
    <message>
        <source>Files of your drafts could not be read and were set aside, with names in “.broken”, in %1.</source>
        <translation>无法读取您的部分草稿文件，已以“.broken”后缀移到 %1。</translation>
    </message>
    <message>
        <source>There are %1 drafts already. Close one that you no longer need.</source>
        <translation>已有 %1 个草稿。请关闭不再需要的草稿。</translation>
    </message>
</context>
<context>
    <name>riffdesk::EncodingHint</name>
    <message>
        <source>Other encoding</source>
        <translation>其他编码</translation>
    </message>
    <message>
        <source>Dismiss the encoding</source>
        <translation>关闭编码提示</translation>
    </message>
    <message>
        <source>Read as %1; where a %2 stands, a letter was lost</source>
        <comment>an encoding; the sign that stands for a lost letter</comment>
        <translation>按 %1 读取；出现 %2 的地方丢失了一个字符</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <comment>an encoding: Read as Cyrillic (Windows-1251)</comment>
        <translation>按 %1 读取</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportDialog</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>导出到的文件夹</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>没有可导出的内容。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln songs</source>
        <translation>
            <numerusform>导出 %Ln 首歌曲</numerusform>
        </translation>
    </message>
    <message>
        <source>Save or remove a profile</source>
        <translation>保存或删除方案</translation>
    </message>
    <message>
        <source>Save as a profile…</source>
        <translation>保存为方案…</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>删除此方案</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 files</source>
        <translation>%L2 个文件中的前 %L1 个</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no profile of export options</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>保存为方案</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Web page to share</source>
        <translation>用于分享的网页</translation>
    </message>
    <message>
        <source>Web page to share, as a zip</source>
        <translation>用于分享的网页（zip）</translation>
    </message>
    <message>
        <source>A page plays the songs in any browser, without a network, with cover and lyrics</source>
        <translation>网页可在任何浏览器中离线播放歌曲，并附封面和歌词</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>导出为</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportForm</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>The artist</source>
        <translation>同艺人</translation>
    </message>
    <message>
        <source>Leave out silence at both ends</source>
        <translation>去掉首尾的静音</translation>
    </message>
    <message>
        <source>Replace files of the same name</source>
        <translation>替换同名文件</translation>
    </message>
    <message>
        <source>Export again what has not changed</source>
        <translation>没有变化的也重新导出</translation>
    </message>
    <message>
        <source>Write a catalogue beside the songs</source>
        <translation>在歌曲旁写入目录清单</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺人</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>响度</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>专辑艺人</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>版权</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>淡入</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>淡出</translation>
    </message>
    <message>
        <source>Otherwise a name that is taken gets a number</source>
        <translation>否则已占用的名称会加编号</translation>
    </message>
    <message>
        <source>Otherwise songs that are in the folder as they are here are left as they are</source>
        <translation>否则文件夹中与此处一致的歌曲保持不动</translation>
    </message>
    <message>
        <source>catalogue.csv for spreadsheets, and the same as JSON</source>
        <translation>供电子表格使用的 catalogue.csv，以及同样内容的 JSON</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>−14 LUFS (most streaming)</source>
        <translation>−14 LUFS（多数流媒体）</translation>
    </message>
    <message>
        <source>−16 LUFS (Apple, podcasts)</source>
        <translation>−16 LUFS（Apple、播客）</translation>
    </message>
    <message>
        <source>−23 LUFS (broadcast)</source>
        <translation>−23 LUFS（广播）</translation>
    </message>
    <message>
        <source>Loud songs are turned down, quiet ones up, with no peak above −1 dBTP</source>
        <translation>响的歌调低，轻的调高，峰值不超过 −1 dBTP</translation>
    </message>
    <message>
        <source>Whole song</source>
        <translation>整首歌</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>what a field is, then how it is written</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Put a field into the name; / makes folders</source>
        <translation>在名称中插入字段；/ 会建立文件夹</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>A page is written anew each time, in a folder or a zip of its own</source>
        <translation>网页每次都会重新生成，放在单独的文件夹或 zip 中</translation>
    </message>
    <message>
        <source>On a page the lyrics follow the song from its very start</source>
        <translation>网页上的歌词从歌曲开头起同步</translation>
    </message>
    <message>
        <source>The page itself lists its songs</source>
        <translation>网页本身会列出其中的歌曲</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportReport</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>What an export could not do</source>
        <translation>导出未能完成的内容</translation>
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
        <translation>这首歌已不在曲库中。</translation>
    </message>
    <message>
        <source>Nothing can be done about that here.</source>
        <translation>此处无法处理。</translation>
    </message>
    <message>
        <source>Exporting one song</source>
        <translation>正在导出一首歌</translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2 songs</source>
        <translation>正在导出：%L2 首中的 %L1 首</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1× as fast as listening</source>
        <translation>比播放快 %1 倍</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>剩余 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>约剩 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>“%1” could not be exported: %2</source>
        <translation>“%1”无法导出：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs could not be exported.</source>
        <translation>
            <numerusform>%Ln 首歌无法导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>One song written to %1.</source>
        <translation>已将一首歌写入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 首歌写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The song in %1 is still as it was exported.</source>
        <translation>%1 中的歌仍与导出时相同。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln songs in %1 are still as they were exported.</source>
        <translation>
            <numerusform>%1 中的 %Ln 首歌仍与导出时相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were there unchanged.</source>
        <translation>
            <numerusform>另有 %Ln 首没有变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>没有导出任何内容。</translation>
    </message>
    <message>
        <source>Exporting stems</source>
        <translation>正在导出分轨</translation>
    </message>
    <message>
        <source>Stems written to %1.</source>
        <translation>分轨已写入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Stems of %Ln songs written to %1.</source>
        <translation>
            <numerusform>%Ln 首歌曲的分轨已写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Songs</source>
        <comment>the name of a page with some</comment>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>Page with one song: %1</source>
        <comment>a path</comment>
        <translation>含一首歌曲的网页：%1</translation>
    </message>
    <message numerus="yes">
        <source>Page with %Ln songs: %1</source>
        <translation>
            <numerusform>含 %Ln 首歌曲的网页：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::FactsGrid</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
</context>
<context>
    <name>riffdesk::FadeField</name>
    <message>
        <source> ms</source>
        <comment>milliseconds, after a number</comment>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>交叉淡变</translation>
    </message>
</context>
<context>
    <name>riffdesk::Ffmpeg</name>
    <message>
        <source>The program ffmpeg, which makes audio files, is not installed.</source>
        <translation>未安装用于制作音频文件的程序 ffmpeg。</translation>
    </message>
    <message>
        <source>Install ffmpeg with your system&apos;s software manager and try again.</source>
        <translation>请用系统的软件管理器安装 ffmpeg，然后重试。</translation>
    </message>
    <message>
        <source>The conversion was stopped.</source>
        <translation>转换已停止。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the audio file.</source>
        <translation>磁盘上没有足够的空间存放音频文件。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>请清理出一些空间或选择其他文件夹，然后重试。</translation>
    </message>
    <message>
        <source>ffmpeg stopped without saying why.</source>
        <translation>ffmpeg 已停止，未说明原因。</translation>
    </message>
    <message>
        <source>ffmpeg could not finish: %1</source>
        <translation>ffmpeg 未能完成：%1</translation>
    </message>
    <message>
        <source>Check that the song&apos;s file is whole and the folder can be written, then try again.</source>
        <translation>请检查歌曲文件是否完整、文件夹是否可写，然后重试。</translation>
    </message>
</context>
<context>
    <name>riffdesk::FindBar</name>
    <message>
        <source>Capital letters matter</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation>上一个（Shift+Return）</translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation>下一个（Return）</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>All</source>
        <comment>replace all that is found</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the lyrics</source>
        <translation>在歌词中查找</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>capital letters matter</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace every one</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>None</source>
        <comment>nothing is found</comment>
        <translation>无</translation>
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
            <numerusform>已替换 %Ln 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::FlagEdit</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>淘汰</translation>
    </message>
    <message>
        <source>Kept: press to take that back</source>
        <translation>已保留：按下可撤销</translation>
    </message>
    <message>
        <source>Keep: is:kept finds what is kept</source>
        <translation>保留：用 is:kept 可查找保留的歌曲</translation>
    </message>
    <message>
        <source>Rejected: press to take that back</source>
        <translation>已淘汰：按下可撤销</translation>
    </message>
    <message>
        <source>Reject: is:rejected finds what is rejected</source>
        <translation>淘汰：用 is:rejected 可查找淘汰的歌曲</translation>
    </message>
</context>
<context>
    <name>riffdesk::FormField</name>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>riffdesk::FormUndo</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideBar</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideContents</name>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>没有页面包含所有这些词。</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>1 页</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::GuidePageList</name>
    <message>
        <source>Pages of the guide</source>
        <translation>指南的页面</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideWindow</name>
    <message>
        <source>Guide – Riffdesk</source>
        <translation>指南 – Riffdesk</translation>
    </message>
</context>
<context>
    <name>riffdesk::HintRow</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>riffdesk::HttpCall</name>
    <message>
        <source>The service address must start with https://, unless it is on this computer.</source>
        <translation>除本机外，服务地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The token holds characters that no token has.</source>
        <translation>令牌中包含不应出现的字符。</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MB.</source>
        <translation>响应超过 %1 MB。</translation>
    </message>
    <message>
        <source>The service closed the connection without answering.</source>
        <translation>服务未作响应就关闭了连接。</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer had arrived.</source>
        <translation>响应尚未传完，连接就已断开。</translation>
    </message>
</context>
<context>
    <name>riffdesk::HttpExchange</name>
    <message>
        <source>The name “%1” was not found.</source>
        <translation>找不到名称“%1”。</translation>
    </message>
    <message>
        <source>The connection ended before the whole file had arrived.</source>
        <translation>整个文件到达之前连接就中断了。</translation>
    </message>
    <message>
        <source>It is packed in a way that Riffdesk does not know.</source>
        <translation>其压缩方式 Riffdesk 无法识别。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is garbled.</source>
        <translation>服务器的回复无法解读。</translation>
    </message>
</context>
<context>
    <name>riffdesk::Importer</name>
    <message>
        <source>It is neither audio nor a zip archive of it.</source>
        <translation>既不是音频，也不是音频的 zip 压缩包。</translation>
    </message>
    <message>
        <source>There is no audio in it.</source>
        <translation>其中没有音频。</translation>
    </message>
    <message>
        <source>1 song was imported.</source>
        <translation>已导入 1 首歌曲。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs were imported.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>已导入 %Ln 首歌曲。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was in the library already.</source>
        <translation>1 个文件已在曲库中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were in the library already.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln 个文件已在曲库中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; the same import goes on with what is left.</source>
        <translation>导入已停止；再次导入会继续处理剩余部分。</translation>
    </message>
    <message>
        <source>There are more files than one import takes: import the folders one by one.</source>
        <translation>文件数量超过一次导入的上限：请逐个导入文件夹。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name: what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>1 file could not be imported.</source>
        <translation>1 个文件无法导入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be imported.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln 个文件无法导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of them is in the file %1.</source>
        <translation>完整列表在文件 %1 中。</translation>
    </message>
    <message>
        <source>There was nothing to import: no audio file was found.</source>
        <translation>没有可导入的内容：未找到音频文件。</translation>
    </message>
</context>
<context>
    <name>riffdesk::JobCard</name>
    <message>
        <source>Edit and resend</source>
        <translation>编辑并重新发送</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation>复制追踪 ID</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>It never arrived, send again</source>
        <translation>并未送达，重新发送</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel anyway</source>
        <translation>仍然取消</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>The service may still charge for this song.</source>
        <translation>服务仍可能对这首歌收费。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>for a screen reader: what a button does, a song</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>重新获取</translation>
    </message>
    <message>
        <source>Fetching it again costs nothing.</source>
        <translation>重新获取不收费。</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>One of these is mine…</source>
        <translation>其中一个是我的…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, then what was asked for</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>立即获取</translation>
    </message>
    <message>
        <source>The service may still charge for this file.</source>
        <translation>服务仍可能对此文件收费。</translation>
    </message>
</context>
<context>
    <name>riffdesk::JobList</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, scroll to see</source>
        <translation>
            <numerusform>还有 %Ln 项，滚动查看</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::JobQueue</name>
    <message>
        <source>Riffdesk ended before the answer came.</source>
        <translation>在收到响应之前，Riffdesk 已退出。</translation>
    </message>
    <message>
        <source>Correct it, then create again.</source>
        <translation>请更正，然后重新创作。</translation>
    </message>
    <message>
        <source>Between 1 and %1 takes of a service can be asked for.</source>
        <translation>可以向服务请求 1 到 %1 个版本。</translation>
    </message>
    <message>
        <source>Choose another number of takes.</source>
        <translation>请选择其他版本数。</translation>
    </message>
    <message>
        <source>Another job has this task.</source>
        <translation>另一个任务已对应该服务任务。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>1 song came from the account.</source>
        <translation>已从账户获取 1 首歌曲。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs came from the account.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>已从账户获取 %Ln 首歌曲。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every song of the account is in the library already.</source>
        <translation>账户中的所有歌曲都已在曲库中。</translation>
    </message>
    <message>
        <source>1 request&apos;s files could not be fetched.</source>
        <translation>1 个请求的文件无法获取。</translation>
    </message>
    <message numerus="yes">
        <source>Files of %Ln requests could not be fetched.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln 个请求的文件无法获取。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are listed in Jobs.</source>
        <translation>全部列在“任务”中。</translation>
    </message>
    <message>
        <source>The import was stopped; the same import goes on with what is left.</source>
        <translation>导入已停止；再次导入会继续处理剩余部分。</translation>
    </message>
    <message>
        <source>“%1” was imported from a file: no service has it.</source>
        <translation>“%1”是从文件导入的：任何服务都没有它。</translation>
    </message>
    <message>
        <source>Import the file again: that brings its sound back.</source>
        <translation>请重新导入该文件：声音会随之恢复。</translation>
    </message>
    <message>
        <source>“%1” makes no song.</source>
        <translation>“%1”不会生成歌曲。</translation>
    </message>
    <message>
        <source>Ask for files of a song in its menu, or with riffdesk wav and riffdesk video.</source>
        <translation>请在歌曲的菜单中请求其文件，或使用 riffdesk wav 和 riffdesk video。</translation>
    </message>
    <message>
        <source>There is no such song, or nothing like that of it.</source>
        <translation>没有这首歌曲，或没有它的此类文件。</translation>
    </message>
</context>
<context>
    <name>riffdesk::LedgerDialog</name>
    <message>
        <source>Ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>搜索账本</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>另存为表格…</translation>
    </message>
    <message>
        <source>One request was or may be charged.</source>
        <translation>有一个请求已经或可能被计费。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests were or may be charged.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln 个请求已经或可能被计费。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for each song that was kept.</source>
        <comment>a number of requests</comment>
        <translation>每首保留的歌曲平均 %1 个。</translation>
    </message>
    <message numerus="yes">
        <source>Lines of the ledger that cannot be read: %Ln.</source>
        <comment>number of lines</comment>
        <translation>
            <numerusform>账本中无法读取的行数：%Ln。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked for yet</source>
        <translation>尚未发出任何请求</translation>
    </message>
    <message>
        <source>Each request that a service may charge for is written down here before it leaves.</source>
        <translation>服务可能计费的每个请求在发出前都会记录在这里。</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>没有此类内容</translation>
    </message>
    <message>
        <source>No request holds all of these words.</source>
        <translation>没有请求包含所有这些词。</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>另存为表格</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>riffdesk::LedgerModel</name>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed at the service</source>
        <translation>在服务端失败</translation>
    </message>
    <message>
        <source>not taken, not charged</source>
        <translation>未受理，未计费</translation>
    </message>
    <message>
        <source>made, a file is missing</source>
        <translation>已生成，缺少文件</translation>
    </message>
    <message>
        <source>cancelled, may be charged</source>
        <translation>已取消，可能计费</translation>
    </message>
    <message>
        <source>unknown, may be charged</source>
        <translation>未知，可能计费</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌词</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>任务 ID</translation>
    </message>
</context>
<context>
    <name>riffdesk::LevelMeter</name>
    <message>
        <source>Level meter</source>
        <translation>电平表</translation>
    </message>
    <message>
        <source>Level meter: spectrum, left and right</source>
        <translation>电平表：频谱、左声道和右声道</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryBar</name>
    <message>
        <source>Save search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Show playlists, tags, saved searches and the trash</source>
        <translation>显示播放列表、标签、已存搜索和废纸篓</translation>
    </message>
    <message>
        <source>Keep this search among the collections</source>
        <translation>将此搜索存入收藏</translation>
    </message>
    <message>
        <source>Search: %1. Press to take it away</source>
        <comment>a filter chip</comment>
        <translation>搜索：%1。按下即可去掉</translation>
    </message>
    <message>
        <source>%1: click to take it away</source>
        <translation>%1：单击即可去掉</translation>
    </message>
    <message>
        <source>1 song</source>
        <translation>1 首歌曲</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln 首歌曲</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>清空废纸篓…</translation>
    </message>
    <message>
        <source>Empty trash (%1)…</source>
        <comment>how much that frees</comment>
        <translation>清空废纸篓（%1）…</translation>
    </message>
    <message>
        <source>As arranged</source>
        <translation>按手动顺序</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早的在前</translation>
    </message>
    <message>
        <source>Title, A to Z</source>
        <translation>标题，A 到 Z</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>标题，Z 到 A</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>最长的在前</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>最短的在前</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>评分最高的在前</translation>
    </message>
    <message>
        <source>Lowest rated first</source>
        <translation>评分最低的在前</translation>
    </message>
    <message>
        <source>Last played first</source>
        <translation>最近播放的在前</translation>
    </message>
    <message>
        <source>Most played first</source>
        <translation>播放最多的在前</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By source song</source>
        <translation>按源歌曲</translation>
    </message>
    <message>
        <source>By playlist</source>
        <translation>按播放列表</translation>
    </message>
    <message>
        <source>Choose the order of the songs, and groups</source>
        <translation>选择歌曲的顺序和分组</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>顺序：%1</translation>
    </message>
    <message>
        <source>Takes together</source>
        <translation>合并同次版本</translation>
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
        <translation>标题</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1，升序</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1，降序</translation>
    </message>
    <message>
        <source>Choose columns, their order and the height of rows</source>
        <translation>选择列、排序方式和行高</translation>
    </message>
    <message>
        <source>Large rows</source>
        <translation>大行高</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Source song</source>
        <translation>源歌曲</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>播放次数</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>上次播放</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryPage</name>
    <message>
        <source>Empty trash</source>
        <translation>清空废纸篓</translation>
    </message>
    <message>
        <source>Remove 1 song and its files for good?</source>
        <translation>彻底删除 1 首歌曲及其文件？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln songs and their files for good?</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>彻底删除 %Ln 首歌曲及其文件？</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the only thing that deletes songs, and it cannot be undone.</source>
        <translation>这是唯一会删除歌曲的操作，且无法撤销。</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
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
        <translation>曲库</translation>
    </message>
    <message>
        <source>The songs cannot be shown</source>
        <translation>无法显示歌曲</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Songs appear here when they are done.</source>
        <translation>歌曲完成后会出现在这里。</translation>
    </message>
    <message>
        <source>No songs yet</source>
        <translation>还没有歌曲</translation>
    </message>
    <message>
        <source>Describe a song, or write its words, and press Create. It is kept here, with its cover and its lyrics.</source>
        <translation>描述一首歌曲或写下歌词，然后按“创作”。歌曲会连同封面和歌词保存在这里。</translation>
    </message>
    <message>
        <source>Make your first song</source>
        <translation>创作第一首歌曲</translation>
    </message>
    <message>
        <source>The songs are safe in their folders</source>
        <translation>歌曲在各自文件夹中完好无损</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>重建曲库</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>废纸篓是空的。</translation>
    </message>
    <message>
        <source>No songs are in this playlist yet. Drag songs onto its name.</source>
        <translation>此播放列表中还没有歌曲。将歌曲拖到它的名称上。</translation>
    </message>
    <message>
        <source>Import songs…</source>
        <translation>导入歌曲…</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryProgress</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelling: all is left as it was…</source>
        <translation>正在取消：一切保持原样……</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineageModel</name>
    <message>
        <source>Song</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>the song that is shown</source>
        <translation>当前显示的歌曲</translation>
    </message>
    <message>
        <source>level %1</source>
        <comment>in a tree, from 1</comment>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Unknown song</source>
        <comment>one that is not in the library, and of which no title is known</comment>
        <translation>未知歌曲</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>已彻底删除</translation>
    </message>
    <message>
        <source>Never in this library</source>
        <translation>从未在此曲库中</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>你的录音</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>what was done, and from when to when</comment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what was done, and when in the song</comment>
        <translation>%1（%2 处）</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <comment>what was done, and the second song that went into it</comment>
        <translation>%1，与“%2”</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>在废纸篓中</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineagePage</name>
    <message>
        <source>Family only</source>
        <translation>仅同源歌曲</translation>
    </message>
    <message>
        <source>Show only these songs in the library</source>
        <translation>在曲库中仅显示这些歌曲</translation>
    </message>
    <message numerus="yes">
        <source>The nearest %Ln songs; there are more</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>最近的 %Ln 首；还有更多</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln 首歌曲</numerusform>
        </translation>
    </message>
    <message>
        <source>Made from scratch; nothing was made from it yet.</source>
        <translation>全新创作；尚无由它衍生的歌曲。</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineageView</name>
    <message>
        <source>Lineage</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Select in the library</source>
        <translation>在曲库中选中</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>改动了什么…</translation>
    </message>
    <message>
        <source>Show only this family</source>
        <translation>仅显示同源歌曲</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsEditor</name>
    <message>
        <source>This song has no lyrics.</source>
        <translation>这首歌曲没有歌词。</translation>
    </message>
    <message>
        <source>The text is longer than lyrics can be (%L1 characters).</source>
        <translation>文字超出歌词的长度上限（%L1 个字符）。</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsField</name>
    <message>
        <source>The lyrics are open in a window of their own.</source>
        <translation>歌词已在单独的窗口中打开。</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>收回</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsMargin</name>
    <message>
        <source>Syllables in each line, guessed from the spelling</source>
        <translation>每行音节数，按拼写估计</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsOutline</name>
    <message>
        <source>Sections of the lyrics</source>
        <translation>歌词段落</translation>
    </message>
    <message>
        <source>Insert section</source>
        <translation>插入段落</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Give it a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsOutlineModel</name>
    <message>
        <source>No tag</source>
        <comment>words before the first section</comment>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Words before the first section</source>
        <translation>第一个段落之前的文字</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a section; how many lines it has</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsPage</name>
    <message>
        <source>Lyrics</source>
        <translation>歌词</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsPanel</name>
    <message>
        <source>Insert a section</source>
        <translation>插入一个段落</translation>
    </message>
    <message>
        <source>More for the lyrics</source>
        <translation>更多歌词操作</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Insert from a file…</source>
        <translation>从文件插入…</translation>
    </message>
    <message>
        <source>Count syllables and lines</source>
        <translation>统计音节和行数</translation>
    </message>
    <message>
        <source>Edit in a large window</source>
        <translation>在大窗口中编辑</translation>
    </message>
    <message>
        <source>Duplicate the section (Ctrl+D)</source>
        <translation>复制此段落（Ctrl+D）</translation>
    </message>
    <message>
        <source>Remove the section (Delete)</source>
        <translation>移除此段落（Delete）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>sections; lines</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lyrics from a file</source>
        <translation>从文件读取歌词</translation>
    </message>
    <message>
        <source>Lyrics (%1)</source>
        <comment>patterns of file names</comment>
        <translation>歌词 (%1)</translation>
    </message>
    <message>
        <source>Write with AI</source>
        <translation>用 AI 写词</translation>
    </message>
    <message>
        <source>Write with AI…</source>
        <translation>用 AI 写词…</translation>
    </message>
    <message>
        <source>Write with AI: lyrics are waiting</source>
        <translation>用 AI 写词：有歌词待取</translation>
    </message>
    <message>
        <source>The text would be longer than lyrics can be (%L1 characters).</source>
        <translation>文本将超过歌词的长度上限（%L1 个字符）。</translation>
    </message>
    <message>
        <source>Title of these lyrics: %1</source>
        <translation>这些歌词的标题：%1</translation>
    </message>
    <message>
        <source>Title in the file: %1</source>
        <translation>文件中的标题：%1</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>the title that is named beside it</comment>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use as title</source>
        <translation>用作标题</translation>
    </message>
    <message>
        <source>Dismiss the title</source>
        <translation>忽略此标题</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsView</name>
    <message>
        <source>Follow the song</source>
        <translation>跟随歌曲</translation>
    </message>
    <message>
        <source>These words came from a file with times. They fit if the song kept its pace.</source>
        <translation>这些歌词来自带时间的文件。若歌曲节奏未变，时间就对得上。</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>不用了</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The lines follow the song.</source>
        <translation>歌词跟随歌曲。</translation>
    </message>
    <message>
        <source>Remove the times of the lines</source>
        <translation>移除各行的时间</translation>
    </message>
    <message>
        <source>A click on a line plays from there</source>
        <translation>单击一行即从该处播放</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>the times of the lines</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>No line of this file has a time.</source>
        <translation>此文件中没有任何一行带有时间。</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWindow</name>
    <message>
        <source>Lyrics</source>
        <translation>歌词</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWriter</name>
    <message>
        <source>The service has not told the lyrics yet.</source>
        <translation>服务尚未给出歌词。</translation>
    </message>
    <message>
        <source>It could not be looked for: %1</source>
        <translation>无法查找：%1</translation>
    </message>
    <message>
        <source>The service does not list it. It may have been charged all the same, or never arrived.</source>
        <translation>服务的记录中没有它。可能仍已计费，也可能从未送达。</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWriterPane</name>
    <message>
        <source>Write with AI</source>
        <translation>用 AI 写词</translation>
    </message>
    <message>
        <source>What shall the lyrics be about?</source>
        <translation>歌词写什么？</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>以前写的</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>A lighthouse keeper who waits for spring, hopeful, in short lines</source>
        <translation>等待春天的灯塔守望者，充满希望，短句</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写词</translation>
    </message>
    <message>
        <source>Has the service write them (Ctrl+Return)</source>
        <translation>让服务来写（Ctrl+Return）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Asks the service whether it was written; costs nothing</source>
        <translation>询问服务是否已写好；免费</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次请求</translation>
    </message>
    <message>
        <source>Practice costs nothing. Ctrl+Return asks.</source>
        <translation>练习免费。按 Ctrl+Return 请求。</translation>
    </message>
    <message>
        <source>1 more paid request.</source>
        <translation>再发 1 次付费请求。</translation>
    </message>
    <message>
        <source>1 paid request. Ctrl+Return asks.</source>
        <translation>1 次付费请求。按 Ctrl+Return 请求。</translation>
    </message>
    <message>
        <source>At most %L1 characters.</source>
        <translation>最多 %L1 个字符。</translation>
    </message>
    <message>
        <source>Writing… %1</source>
        <comment>how long it takes so far, as 0:12</comment>
        <translation>正在写… %1</translation>
    </message>
    <message>
        <source>Checking what happened to it… %1</source>
        <comment>how long so far, as 0:12</comment>
        <translation>正在查找结果… %1</translation>
    </message>
    <message>
        <source>It may be charged all the same</source>
        <translation>仍可能计费</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>跟踪 ID：%1</translation>
    </message>
    <message>
        <source>This is not on the disk yet. %1</source>
        <translation>尚未写入磁盘。%1</translation>
    </message>
    <message>
        <source>Forget them all</source>
        <translation>全部忘记</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>再写一首</translation>
    </message>
    <message>
        <source>Practice costs nothing.</source>
        <translation>练习免费。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写</translation>
    </message>
</context>
<context>
    <name>riffdesk::MainWindow</name>
    <message>
        <source>Library</source>
        <translation>曲库</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>练习服务</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>连接账户…</translation>
    </message>
    <message>
        <source>Practice: songs are made on this computer and cost nothing</source>
        <translation>练习：歌曲在本机生成，不收费</translation>
    </message>
    <message>
        <source>Songs are made by %1</source>
        <translation>歌曲由 %1 生成</translation>
    </message>
    <message>
        <source>Not connected: enter the token of your account in the settings</source>
        <translation>未连接：请在设置中输入账户的令牌</translation>
    </message>
    <message>
        <source>%1 – Riffdesk</source>
        <comment>window title: name of the song that plays</comment>
        <translation>%1 – Riffdesk</translation>
    </message>
    <message>
        <source>About Riffdesk</source>
        <translation>关于 Riffdesk</translation>
    </message>
    <message>
        <source>Riffdesk %1
A desktop studio for AI song-making.
Free software under the MIT licence.</source>
        <translation>Riffdesk %1
AI 歌曲创作桌面工作室。
基于 MIT 许可证的自由软件。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>On the waveform</source>
        <translation>在波形上</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Songs can be heard and exported; making and changing them is switched off.</source>
        <translation>可以收听和导出歌曲；创作和修改已停用。</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>重建曲库</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1（离线）</translation>
    </message>
    <message>
        <source>There is no network. What waits for it goes on by itself when it is back.</source>
        <translation>没有网络。恢复后，等待中的任务会自动继续。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>正在导出。</translation>
    </message>
    <message>
        <source>What is written so far stays. The same export goes on from there later.</source>
        <translation>已写入的内容会保留。以后再次执行同一导出时会从该处继续。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Stop the export and quit</source>
        <translation>停止导出并退出</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>混音</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>在比较中</translation>
    </message>
    <message>
        <source>Putting together</source>
        <translation>拼接</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>riffdesk::MediaFetch</name>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>服务已找不到此任务。</translation>
    </message>
</context>
<context>
    <name>riffdesk::ModeButtons</name>
    <message>
        <source>Shuffle</source>
        <translation>随机播放</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Shuffle: on</source>
        <translation>随机播放：开</translation>
    </message>
    <message>
        <source>Shuffle: off</source>
        <translation>随机播放：关</translation>
    </message>
    <message>
        <source>Loop: this song</source>
        <translation>循环：单曲</translation>
    </message>
    <message>
        <source>Loop: all songs</source>
        <translation>循环：全部</translation>
    </message>
    <message>
        <source>Loop: off</source>
        <translation>循环：关</translation>
    </message>
</context>
<context>
    <name>riffdesk::NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>proxy</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP 代理</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 代理</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>The way to the service and to its files. What runs on this computer is reached directly.</source>
        <translation>连接服务及其文件的方式。本机上运行的内容会直接连接。</translation>
    </message>
    <message>
        <source>Fetch songs over metered networks too</source>
        <translation>在按流量计费的网络上也获取歌曲</translation>
    </message>
    <message>
        <source>Otherwise songs that are made wait at the service for another network, or for “Fetch now”.</source>
        <translation>否则，已生成的歌曲会在服务端等待其他网络，或等待“立即获取”。</translation>
    </message>
    <message>
        <source>There is no network now.</source>
        <translation>当前没有网络。</translation>
    </message>
    <message>
        <source>The network is metered now.</source>
        <translation>当前网络按流量计费。</translation>
    </message>
</context>
<context>
    <name>riffdesk::NotesEdit</name>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>What you think of it, what is left to do. Search finds it.</source>
        <translation>你的看法、还要做的事。搜索可以找到。</translation>
    </message>
</context>
<context>
    <name>riffdesk::Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>riffdesk::NotifierBus</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>riffdesk::PairChanges</name>
    <message>
        <source>Comparing the sound</source>
        <translation>正在比较声音</translation>
    </message>
    <message>
        <source>Comparing the sound…</source>
        <translation>正在比较声音…</translation>
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
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayerBar</name>
    <message>
        <source>Queue</source>
        <translation>播放队列</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayerNotice</name>
    <message>
        <source>Restart Riffdesk</source>
        <translation>重新启动 Riffdesk</translation>
    </message>
    <message>
        <source>The song goes on where it is now</source>
        <translation>歌曲将从当前位置继续</translation>
    </message>
    <message>
        <source>The audio of this song is on its way.</source>
        <translation>正在获取这首歌的音频。</translation>
    </message>
    <message>
        <source>The audio of this song is missing. “Fetch again” in its details gets it.</source>
        <translation>这首歌的音频缺失。可在详情中点击“重新获取”。</translation>
    </message>
    <message>
        <source>A sound device is there now.</source>
        <translation>现在有可用的音频设备。</translation>
    </message>
    <message>
        <source>No sound device: playing silently.</source>
        <translation>没有音频设备：正在无声播放。</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayingSong</name>
    <message>
        <source>Nothing is playing</source>
        <translation>没有正在播放的歌曲</translation>
    </message>
    <message>
        <source>Choose a song to hear</source>
        <translation>选择一首歌曲来听</translation>
    </message>
</context>
<context>
    <name>riffdesk::Poller</name>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>服务已找不到此任务。</translation>
    </message>
</context>
<context>
    <name>riffdesk::PreflightRows</name>
    <message>
        <source>Before you create</source>
        <translation>创作之前</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Leave it so: %1</source>
        <comment>a warning</comment>
        <translation>保持不变：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to look at</source>
        <comment>warnings, at least two</comment>
        <translation>
            <numerusform>%Ln 处需要留意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>further warnings</comment>
        <translation>
            <numerusform>……还有 %Ln 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>a preset</comment>
        <translation>使用</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>还没有预设</translation>
    </message>
    <message>
        <source>Drag a preset out to keep or give away its file.</source>
        <translation>将预设拖出即可保存或分享其文件。</translation>
    </message>
</context>
<context>
    <name>riffdesk::PresetsMenu</name>
    <message>
        <source>No presets yet</source>
        <translation>还没有预设</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>存为预设…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>存为预设</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>重命名预设</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>All presets…</source>
        <translation>所有预设…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>存为文件…</translation>
    </message>
    <message>
        <source>Load from file…</source>
        <translation>从文件载入…</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>存为文件</translation>
    </message>
    <message>
        <source>Load from file</source>
        <translation>从文件载入</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk)</source>
        <translation>预设和配方 (*.riffdesk)</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk *.json)</source>
        <translation>预设和配方 (*.riffdesk *.json)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ProducerClient</name>
    <message>
        <source>The service redirects to another address; it was not followed.</source>
        <translation>服务现在改从另一个地址响应，未予跟随。</translation>
    </message>
    <message>
        <source>Between 1 and %1 tasks can be asked for at once.</source>
        <translation>一次可以查询 1 到 %1 个任务。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>文件超过 %1 MB。</translation>
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
        <translation>发送过的提示词</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
</context>
<context>
    <name>riffdesk::PromptPicker</name>
    <message>
        <source>Prompts you have sent</source>
        <translation>发送过的提示词</translation>
    </message>
    <message>
        <source>Search your prompts</source>
        <translation>搜索提示词</translation>
    </message>
    <message>
        <source>Search for a prompt</source>
        <translation>查找提示词</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>清除历史</translation>
    </message>
    <message>
        <source>Prompts come here when you press Create.</source>
        <translation>按“创建”后，提示词会出现在这里。</translation>
    </message>
    <message>
        <source>No prompt holds these words.</source>
        <translation>没有包含这些词的提示词。</translation>
    </message>
</context>
<context>
    <name>riffdesk::QueueModel</name>
    <message>
        <source>on now</source>
        <comment>the song that is playing</comment>
        <translation>正在播放</translation>
    </message>
</context>
<context>
    <name>riffdesk::QueuePopup</name>
    <message>
        <source>Nothing is queued. Play a song, or add songs by their menu.</source>
        <translation>队列为空。播放一首歌曲，或通过歌曲菜单添加。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>播放队列</translation>
    </message>
    <message>
        <source>Delete takes a song out</source>
        <translation>按 Delete 移除歌曲</translation>
    </message>
</context>
<context>
    <name>riffdesk::RatingEdit</name>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a rating in stars</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>riffdesk::RecipePage</name>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>练习服务</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>追踪 ID</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>载入配方</translation>
    </message>
    <message>
        <source>Fill the form with what this song was made of</source>
        <translation>用这首歌曲的配方填充表单</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>保存配方…</translation>
    </message>
    <message>
        <source>Keep the recipe as a file; or drag it to where the file is wanted</source>
        <translation>将配方存为文件；或拖到需要的位置</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>保存配方</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>自备歌词</translation>
    </message>
    <message>
        <source>None: imported from a file</source>
        <translation>无：从文件导入</translation>
    </message>
    <message>
        <source>Song id</source>
        <translation>歌曲 ID</translation>
    </message>
    <message>
        <source>Id at the service</source>
        <translation>服务端 ID</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>任务 ID</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>the sizes of a song&apos;s files</comment>
        <translation>合计</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Reply of the service, as it came</source>
        <translation>服务的原始回复</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file of the song, how it stands</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>None: made here</source>
        <translation>无：在本机制作</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk)</source>
        <translation>预设和配方 (*.riffdesk)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceEdit</name>
    <message>
        <source>Drop an audio file here, or choose one</source>
        <translation>将音频文件拖到此处，或选择文件</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>MP3, WAV, M4A, FLAC, Ogg, Opus or AAC, from 1 second to 15 minutes</source>
        <translation>MP3、WAV、M4A、FLAC、Ogg、Opus 或 AAC，1 秒至 15 分钟</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考音频</translation>
    </message>
    <message>
        <source>What you have uploaded before</source>
        <translation>以前上传的音频</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>the address that was typed</comment>
        <translation>使用</translation>
    </message>
    <message>
        <source>Have the service fetch the recording from this address</source>
        <translation>让服务从此地址获取录音</translation>
    </message>
    <message>
        <source>Choose another reference</source>
        <translation>选择其他参考音频</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考音频</translation>
    </message>
    <message>
        <source>Use no reference</source>
        <translation>不使用参考音频</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Paste an address or an upload’s id</source>
        <translation>粘贴地址或上传的 ID</translation>
    </message>
    <message>
        <source>Bring my lyrics back</source>
        <translation>恢复我的歌词</translation>
    </message>
    <message>
        <source>Use its lyrics</source>
        <translation>使用其歌词</translation>
    </message>
    <message>
        <source>Put back what the lyrics of the recording replaced</source>
        <translation>恢复被录音歌词替换的内容</translation>
    </message>
    <message>
        <source>Put the words that the service heard into the lyrics</source>
        <translation>将服务听到的歌词放入歌词栏</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>选择录音</translation>
    </message>
    <message>
        <source>Audio files (%1)</source>
        <translation>音频文件 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name of a recording, its length and day</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferencePicker</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete from the list</source>
        <translation>从列表中删除</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考音频</translation>
    </message>
    <message>
        <source>Search names and lyrics</source>
        <translation>搜索名称和歌词</translation>
    </message>
    <message>
        <source>Search for a reference</source>
        <translation>搜索参考音频</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Nothing has been uploaded to this service yet.</source>
        <translation>尚未向此服务上传任何内容。</translation>
    </message>
    <message>
        <source>No reference matches these words.</source>
        <translation>没有匹配的参考音频。</translation>
    </message>
    <message>
        <source>Bring “%1” back</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>Name of the reference</source>
        <translation>参考音频名称</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceProgress</name>
    <message>
        <source>Progress of the upload</source>
        <translation>上传进度</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>取消上传</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is being done, and how far it is: Sending… 43%</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>Converting to MP3…</source>
        <translation>正在转换为 MP3…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>The service is taking it in…</source>
        <translation>服务正在接收…</translation>
    </message>
</context>
<context>
    <name>riffdesk::RegionBar</name>
    <message>
        <source>Region</source>
        <translation>选区</translation>
    </message>
    <message>
        <source>Replace this section</source>
        <translation>替换此片段</translation>
    </message>
    <message>
        <source>Sets the form to make this section anew</source>
        <translation>设置表单以重新创作此片段</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Goes round in this section</source>
        <translation>循环播放此片段</translation>
    </message>
    <message>
        <source>Audition</source>
        <comment>play a section once</comment>
        <translation>试听</translation>
    </message>
    <message>
        <source>Plays the section once, with the 3 seconds before it</source>
        <translation>播放此片段一次，并包含之前 3 秒</translation>
    </message>
    <message>
        <source>Clear the region (Esc)</source>
        <translation>清除选区（Esc）</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>清除选区</translation>
    </message>
    <message>
        <source>Start of the region</source>
        <translation>区段开始</translation>
    </message>
    <message>
        <source>End of the region</source>
        <translation>区段结束</translation>
    </message>
    <message>
        <source>Drag the region to another program, where it becomes a file; a click copies it</source>
        <translation>将选区拖到其他程序中即成为文件；点击可复制</translation>
    </message>
    <message>
        <source>Copy the region as a file</source>
        <translation>将选区复制为文件</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequestDialog</name>
    <message>
        <source>Request</source>
        <translation>请求</translation>
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
        <translation>按当前表单“创作”所发送的内容。其中不含令牌：命令会从变量 ACEDATACLOUD_API_TOKEN 读取。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequestForm</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Advanced (%1 filled in)</source>
        <translation>高级（已填 %1 项）</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequiredMark</name>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>riffdesk::RoundButton</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>riffdesk::RunBar</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>riffdesk::SecondsField</name>
    <message>
        <source>Seconds, or minutes and seconds such as 1:02.4</source>
        <translation>秒数，或分和秒，例如 1:02.4</translation>
    </message>
</context>
<context>
    <name>riffdesk::SeedField</name>
    <message>
        <source>Pick a random seed; the same seed and form give the same song</source>
        <translation>随机取一个种子；相同的种子和表单会生成相同的歌曲</translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation>锁定种子</translation>
    </message>
    <message>
        <source>Locked: every take and the next request get this seed</source>
        <translation>已锁定：每个版本和下一次请求都使用此种子</translation>
    </message>
    <message>
        <source>The seed is used once, further takes get seeds of their own. Lock it to keep it.</source>
        <translation>此种子只用一次，其他版本使用各自的种子。锁定可保留。</translation>
    </message>
    <message>
        <source>New random seed</source>
        <translation>新的随机种子</translation>
    </message>
</context>
<context>
    <name>riffdesk::SelectionPage</name>
    <message>
        <source>Play next</source>
        <translation>下一首播放</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>the length of all songs that are selected</comment>
        <translation>共 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln 首歌曲</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外观与语言</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Use the Practice service</source>
        <translation>使用练习服务</translation>
    </message>
    <message>
        <source>Runs on this computer, needs no account and costs nothing.</source>
        <translation>在本机运行，无需账户，不收费。</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>同时请求数</translation>
    </message>
    <message>
        <source>How many songs are asked for at the same time; the others wait. Takes effect at the next start.</source>
        <translation>同时请求多少首歌曲，其余的排队等待。下次启动后生效。</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>下次启动后生效。</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>曲库文件夹</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Holds the library and one folder per song with its audio, cover, lyrics and recipe. The library can be rebuilt from these folders alone.</source>
        <translation>其中有曲库数据，以及每首歌曲各自的文件夹，内含音频、封面、歌词和配方。仅凭这些文件夹就能重建曲库。</translation>
    </message>
    <message>
        <source>Settings, and your own catalogue.json if you have one, are in %1.</source>
        <translation>设置以及您自己的 catalogue.json（如果有）位于 %1。</translation>
    </message>
    <message>
        <source>No service is chosen yet.</source>
        <translation>尚未选择服务。</translation>
    </message>
    <message>
        <source>Songs are made by the Practice service on this computer.</source>
        <translation>歌曲由本机的练习服务生成。</translation>
    </message>
    <message>
        <source>Songs are made by %1.</source>
        <translation>歌曲由 %1 生成。</translation>
    </message>
    <message>
        <source>Sound and desktop</source>
        <translation>声音与桌面</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回调</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Time to undo a create</source>
        <translation>撤销创建的时限</translation>
    </message>
    <message>
        <source>A request leaves only so long after Create was pressed; 0 sends it at once.</source>
        <translation>按下“创建”后过这么久才发出请求；0 表示立即发出。</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the user is asked</comment>
        <translation>从不</translation>
    </message>
    <message>
        <source>Ask above so many paid requests a day</source>
        <translation>每天付费请求超过此数时询问</translation>
    </message>
    <message>
        <source>Ask above so many takes at once</source>
        <translation>一次创建超过此数时询问</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What becomes of jobs</source>
        <translation>任务的结果</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Kept on this computer only, without prompts and lyrics. Help ▸ Copy diagnostics shows it.</source>
        <translation>仅保存在本机，不含提示词和歌词。可在“帮助 ▸ 复制诊断信息”中查看。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Takes the library with all songs to another folder</source>
        <translation>把曲库连同所有歌曲移到另一个文件夹</translation>
    </message>
    <message>
        <source>Uses the library of another folder from the next start</source>
        <translation>从下次启动起使用另一个文件夹中的曲库</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the trash is emptied</comment>
        <translation>从不</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> 天</translation>
    </message>
    <message>
        <source>Remove from the trash after</source>
        <translation>多久后从回收站移除</translation>
    </message>
    <message>
        <source>What has been in the trash for longer is removed for good, at each start and once a day.</source>
        <translation>在回收站中超过这段时间的内容会被永久移除：每次启动时以及每天一次。</translation>
    </message>
    <message>
        <source>An empty folder for the library</source>
        <translation>用于曲库的空文件夹</translation>
    </message>
    <message>
        <source>From the next start the library is in %1. To take your songs along, choose Move… instead.</source>
        <translation>从下次启动起曲库位于 %1。如果要带上你的歌曲，请改用“移动…”。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
</context>
<context>
    <name>riffdesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>riffdesk::ShortcutsPage</name>
    <message>
        <source>Assign</source>
        <comment>a shortcut</comment>
        <translation>分配</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>one shortcut</comment>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <comment>shortcuts</comment>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>A command or its keys</source>
        <translation>命令或其按键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>%1 is fixed: “%2”. Choose another.</source>
        <comment>a shortcut; what it does</comment>
        <translation>%1 已固定为“%2”。请选择其他快捷键。</translation>
    </message>
    <message>
        <source>%1 is now “%2”. Assign takes it from there.</source>
        <comment>a shortcut; what it does</comment>
        <translation>%1 目前用于“%2”。分配后将从那里移除。</translation>
    </message>
</context>
<context>
    <name>riffdesk::SliderField</name>
    <message>
        <source>%1 as a number</source>
        <comment>name of a slider</comment>
        <translation>%1（数值）</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>恢复为 %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <comment>name of a slider</comment>
        <translation>重置%1</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongDelegate</name>
    <message>
        <source>on its way</source>
        <comment>the audio of a song</comment>
        <translation>获取中</translation>
    </message>
    <message>
        <source>audio missing</source>
        <translation>音频缺失</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln 个版本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SongField</name>
    <message>
        <source>Use no song</source>
        <translation>不使用歌曲</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>label of a field</comment>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>The audio id that the service gave for your upload.</source>
        <translation>服务为您上传的音频分配的 ID。</translation>
    </message>
    <message>
        <source>Choose a song…</source>
        <translation>选择歌曲…</translation>
    </message>
    <message>
        <source>Not in this library</source>
        <translation>不在此曲库中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a field: title of a song</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose another song</source>
        <translation>选择其他歌曲</translation>
    </message>
    <message>
        <source>Choose a song of the library, or drop one here</source>
        <translation>从曲库中选择一首歌曲，或拖放到此处</translation>
    </message>
    <message>
        <source>%1 – %2 · %3 s</source>
        <comment>start, end and length of a section</comment>
        <translation>%1 – %2 · %3 秒</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongListModel</name>
    <message>
        <source>playing</source>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>audio on its way</source>
        <translation>正在获取音频</translation>
    </message>
    <message>
        <source>audio missing</source>
        <translation>音频缺失</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a song that was not heard yet</comment>
        <translation>新</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Without a source song</source>
        <translation>没有源歌曲</translation>
    </message>
    <message>
        <source>In no playlist</source>
        <translation>不在任何播放列表中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln 个版本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SongMenu</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>用作源歌曲</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>复制标题</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>下一首播放</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>载入配方</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>标为已听</translation>
    </message>
    <message>
        <source>Check and fetch again</source>
        <translation>检查并重新获取</translation>
    </message>
    <message>
        <source>Listens to the file to its end and, where that fails, brings it anew; costs nothing</source>
        <translation>完整检查文件，失败时重新获取；不收费</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>淘汰</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>新建标签…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Put into playlist</source>
        <translation>放入播放列表</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>新建播放列表…</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>新建播放列表</translation>
    </message>
    <message>
        <source>Take out of this playlist</source>
        <translation>移出此播放列表</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>混合分轨</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>改动了什么…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Show only its family</source>
        <translation>仅显示其同源歌曲</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongNews</name>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Your song is done.</source>
        <translation>歌曲已完成。</translation>
    </message>
    <message>
        <source>The stems of “%1” are ready</source>
        <translation>“%1”的分轨已就绪</translation>
    </message>
    <message>
        <source>Its stems are ready.</source>
        <translation>分轨已就绪。</translation>
    </message>
    <message>
        <source>“%1” failed. %2</source>
        <comment>title of a song, what happened</comment>
        <translation>“%1”失败。%2</translation>
    </message>
    <message>
        <source>It is not known whether the request for “%1” arrived; you decide in Jobs.</source>
        <translation>尚不清楚“%1”的请求是否送达；请在任务中决定。</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>“%1”已就绪</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes of “%1” are ready</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>“%1”的 %Ln 个版本已就绪</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes are done.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln 个版本已完成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are ready</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln 首歌曲已就绪</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are done.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln 首歌曲已完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is made, but its file could not be fetched. %2</source>
        <comment>title of a song, what happened</comment>
        <translation>“%1”已生成，但无法获取其文件。%2</translation>
    </message>
    <message>
        <source>The lossless WAV of “%1” is here</source>
        <translation>“%1”的无损 WAV 已到</translation>
    </message>
    <message>
        <source>Its lossless WAV is here.</source>
        <translation>它的无损 WAV 已到。</translation>
    </message>
    <message>
        <source>The video of “%1” is here</source>
        <translation>“%1”的视频已到</translation>
    </message>
    <message>
        <source>Its video is here.</source>
        <translation>它的视频已到。</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongPicker</name>
    <message>
        <source>Choose a song</source>
        <translation>选择歌曲</translation>
    </message>
    <message>
        <source>Search titles, lyrics, prompts</source>
        <translation>搜索标题、歌词、提示词</translation>
    </message>
    <message>
        <source>Search for a source song</source>
        <translation>搜索源歌曲</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>The library has no songs yet. Generate one first.</source>
        <translation>曲库中还没有歌曲。请先生成一首。</translation>
    </message>
    <message>
        <source>No song matches these words.</source>
        <translation>没有匹配的歌曲。</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongWaveform</name>
    <message>
        <source>Extend from %1…</source>
        <comment>a time</comment>
        <translation>从 %1 起延长…</translation>
    </message>
    <message>
        <source>Replace this section…</source>
        <translation>替换此片段…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Audition with 3 s before</source>
        <translation>试听（含前 3 秒）</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>清除选区</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation>显示整首歌曲</translation>
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
        <translation>只保留新的小节</translation>
    </message>
    <message>
        <source>New from</source>
        <translation>新内容从</translation>
    </message>
    <message>
        <source>Where the new bars begin, in the edited song. The arrows move it by a hundredth of a second.</source>
        <translation>新小节在编辑版中的起点。箭头每次移动百分之一秒。</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Where the song goes on as it was. The arrows move it by a hundredth of a second.</source>
        <translation>歌曲恢复原样的位置。箭头每次移动百分之一秒。</translation>
    </message>
    <message>
        <source>How long one goes over into the other</source>
        <translation>从一个过渡到另一个的时长</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Plays two seconds before and after this join</source>
        <translation>播放此接点前后各两秒</translation>
    </message>
    <message>
        <source>Hear where the new bars begin</source>
        <translation>试听新小节的起点</translation>
    </message>
    <message>
        <source>Hear where the new bars end</source>
        <translation>试听新小节的终点</translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>正在拼接…</translation>
    </message>
    <message>
        <source>Makes a new song: the first one as it was, with what changed put in. Costs nothing.</source>
        <translation>生成一首新歌：保持第一首原样，只放入改动的部分。不收费。</translation>
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
        <translation>居中</translation>
    </message>
    <message>
        <source>L %1</source>
        <comment>so far to the left</comment>
        <translation>左 %1</translation>
    </message>
    <message>
        <source>R %1</source>
        <comment>so far to the right</comment>
        <translation>右 %1</translation>
    </message>
    <message>
        <source>M</source>
        <comment>the letter on a button: mute</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>将 %1 静音</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the letter on a button: solo</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>独奏 %1</translation>
    </message>
    <message>
        <source>Solo: hear this stem; with Ctrl no other</source>
        <translation>独奏：听这条分轨；按住 Ctrl 则只听这一条</translation>
    </message>
    <message>
        <source>Gain of %1</source>
        <translation>%1 的增益</translation>
    </message>
    <message>
        <source>Pan of %1</source>
        <translation>%1 的声像</translation>
    </message>
    <message>
        <source>Gain; a double click sets it to 0 dB</source>
        <translation>增益；双击恢复为 0 dB</translation>
    </message>
    <message>
        <source>Left or right; a double click sets it to the centre</source>
        <translation>左或右；双击恢复居中</translation>
    </message>
    <message>
        <source>Copy %1 as a file</source>
        <comment>a stem</comment>
        <translation>将“%1”复制为文件</translation>
    </message>
    <message>
        <source>Drag this stem to another program, where it becomes a file; a click or Ctrl+C copies it</source>
        <translation>将此分轨拖到其他程序中即成为文件；点击或按 Ctrl+C 可复制</translation>
    </message>
</context>
<context>
    <name>riffdesk::StemMixer</name>
    <message>
        <source>Karaoke</source>
        <translation>卡拉 OK</translation>
    </message>
    <message>
        <source>The song without its vocals</source>
        <translation>去掉人声的歌曲</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Each stem as it is</source>
        <translation>每条分轨保持原样</translation>
    </message>
    <message>
        <source>Save as song</source>
        <translation>存为歌曲</translation>
    </message>
    <message>
        <source>Makes this mix a song of the library; costs nothing</source>
        <translation>把这个混音存为曲库中的歌曲；不收费</translation>
    </message>
    <message>
        <source>Export mix…</source>
        <translation>导出混音…</translation>
    </message>
    <message>
        <source>Writes this mix into a file</source>
        <translation>把这个混音写入文件</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>分轨</translation>
    </message>
    <message>
        <source>Open them in a music program, or export them</source>
        <translation>在音乐软件中打开，或导出</translation>
    </message>
    <message>
        <source>Stem mixer</source>
        <translation>分轨混音器</translation>
    </message>
    <message>
        <source>No stems</source>
        <translation>没有分轨</translation>
    </message>
    <message>
        <source>This song&apos;s stems are not in its folder any more. Ask for them again from its menu.</source>
        <translation>这首歌的分轨已不在它的文件夹中。请从它的菜单重新获取。</translation>
    </message>
    <message>
        <source>Ctrl with S hears that stem alone. A double click on a slider sets it back.</source>
        <translation>按住 Ctrl 点 S 只听这条分轨。双击滑块可恢复。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>曲库</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>返回曲库 (Esc)</translation>
    </message>
    <message>
        <source>Another song is on.</source>
        <translation>正在播放另一首歌。</translation>
    </message>
    <message>
        <source>Hear these stems</source>
        <translation>听这些分轨</translation>
    </message>
    <message>
        <source>Plays them from the start</source>
        <translation>从头播放</translation>
    </message>
    <message>
        <source>Stems of %1</source>
        <comment>a title</comment>
        <translation>%1 的分轨</translation>
    </message>
    <message>
        <source>None of these stems is called vocals: mute what is sung by hand</source>
        <translation>没有名为人声的分轨：请手动将演唱部分静音</translation>
    </message>
    <message>
        <source>Copy all stems as files</source>
        <translation>将所有分轨复制为文件</translation>
    </message>
    <message>
        <source>Drag all stems to another program, where they become files; a click copies them</source>
        <translation>将所有分轨拖到其他程序中即成为文件；点击可复制</translation>
    </message>
</context>
<context>
    <name>riffdesk::Studio</name>
    <message>
        <source>One song is in the library again.</source>
        <translation>一首歌曲已恢复到曲库中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in the library again.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln 首歌曲已回到曲库。</numerusform>
        </translation>
    </message>
    <message>
        <source>One song lies in the library&apos;s folder but is not in its list.</source>
        <translation>曲库文件夹中有一首歌曲不在列表中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs lie in the library&apos;s folder but are not in its list.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>曲库文件夹中有 %Ln 首歌曲不在列表中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuild the library: that brings back what lies there.</source>
        <translation>请重建曲库：即可找回其中的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Descriptions that were damaged were completed from what else was known: %Ln.</source>
        <comment>number of songs</comment>
        <translation>
            <numerusform>已根据其他信息补全的损坏描述：%Ln。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs that were not over are kept: %Ln.</source>
        <comment>number of jobs</comment>
        <translation>
            <numerusform>已保留的未完成任务：%Ln。</numerusform>
        </translation>
    </message>
    <message>
        <source>These folders could not be read and were left alone: %1.</source>
        <translation>以下文件夹无法读取，未作改动：%1。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln of them are in the file %1.</source>
        <translation>
            <numerusform>全部 %Ln 个见文件 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or make an empty folder elsewhere.</source>
        <translation>请在别处选择或新建一个空文件夹。</translation>
    </message>
    <message>
        <source>Moving was cancelled: the library is where it was.</source>
        <translation>移动已取消：曲库仍在原处。</translation>
    </message>
    <message>
        <source>There is no room for the library in “%1”: it takes %2, and %3 are free.</source>
        <translation>“%1”中没有足够空间放置曲库：需要 %2，可用 %3。</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>请在那里腾出空间，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The library is in “%1” already.</source>
        <translation>曲库已经在“%1”中了。</translation>
    </message>
    <message>
        <source>“%1” lies within the library&apos;s folder.</source>
        <translation>“%1”位于曲库的文件夹之内。</translation>
    </message>
    <message>
        <source>“%1” holds another library.</source>
        <translation>“%1”中已有另一个曲库。</translation>
    </message>
    <message>
        <source>“%1” is not empty.</source>
        <translation>“%1”不是空的。</translation>
    </message>
    <message>
        <source>The library is in “%1” now.</source>
        <translation>曲库现在位于“%1”。</translation>
    </message>
    <message>
        <source>Something of it could not be removed from “%1”.</source>
        <translation>有些内容无法从“%1”中移除。</translation>
    </message>
</context>
<context>
    <name>riffdesk::Submitter</name>
    <message>
        <source>Cancelled while it was sent: the service may have received it and may still charge for it.</source>
        <translation>在发送途中取消：服务可能已受理，仍可能收费。</translation>
    </message>
    <message>
        <source>The answer names neither a task nor a song.</source>
        <translation>响应中既没有任务也没有歌曲。</translation>
    </message>
    <message>
        <source>The answer names the task of another request.</source>
        <translation>答复中给出的是另一个请求的任务。</translation>
    </message>
</context>
<context>
    <name>riffdesk::SweepDialog</name>
    <message>
        <source>Across</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>opposite of across</comment>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Use sweep</source>
        <translation>使用系列</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Makes the song with each of these values, so that you hear what a setting does. Everything else stays the same, the seed too.</source>
        <translation>用每个值各生成一次歌曲，让你听出某项设置的作用。其余一切保持不变，种子也一样。</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>每个值的版本数</translation>
    </message>
    <message>
        <source>No sweep</source>
        <translation>不用系列</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, each of them is paid.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln 个请求，每个都要付费。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs. Practice costs nothing.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln 首歌曲。练习不收费。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than %L1: Create asks once more.</source>
        <translation>超过了 %L1 个：“创建”会再次询问。</translation>
    </message>
</context>
<context>
    <name>riffdesk::SweepRow</name>
    <message>
        <source>Nothing</source>
        <comment>what a sweep changes</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Values from %1 to %2</source>
        <extracomment>the ends of a slider</extracomment>
        <translation>%1 到 %2 之间的值</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagCompleter</name>
    <message>
        <source>Section tags</source>
        <translation>段落标签</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagPicker</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Find a tag, or write a new one</source>
        <translation>查找标签或输入新标签</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>标签名称</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>新建标签“%1”</translation>
    </message>
    <message>
        <source>There are no tags yet. Write the first one.</source>
        <translation>还没有标签。请输入第一个。</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagsEdit</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>标签名称</translation>
    </message>
    <message>
        <source>Tag %1. Press to take it away</source>
        <translation>标签 %1。按下即可去掉</translation>
    </message>
    <message>
        <source>%1: click to take it away</source>
        <translation>%1：单击即可去掉</translation>
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
        <translation>标题</translation>
    </message>
    <message>
        <source>Double click or F2 changes the title</source>
        <translation>双击或按 F2 修改标题</translation>
    </message>
</context>
<context>
    <name>riffdesk::TopBar</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search titles, lyrics, prompts</source>
        <translation>搜索标题、歌词、提示词</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>服务：%1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>riffdesk::Transport</name>
    <message>
        <source>Previous</source>
        <translation>上一首</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一首</translation>
    </message>
</context>
<context>
    <name>riffdesk::TrayIcon</name>
    <message>
        <source>Next</source>
        <translation>下一首</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一首</translation>
    </message>
    <message>
        <source>Show Riffdesk</source>
        <translation>显示 Riffdesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>riffdesk::TriageBar</name>
    <message>
        <source>Listen and choose</source>
        <translation>试听挑选</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>淘汰</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>都不</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>from song to song</comment>
        <translation>切换</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Where each next song begins (B)</source>
        <translation>下一首从何处开始播放 (B)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>退出 (Esc)</translation>
    </message>
    <message>
        <source>Leave listening and choosing</source>
        <translation>退出试听挑选</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>songs</comment>
        <translation>第 %1 首，共 %2 首</translation>
    </message>
    <message>
        <source>%1, all decided</source>
        <comment>how far one is among songs</comment>
        <translation>%1，已全部决定</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln left</source>
        <comment>how far one is among songs; songs left</comment>
        <translation>
            <numerusform>%1，还剩 %Ln 首</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <comment>where songs begin</comment>
        <translation>开始于：%1</translation>
    </message>
</context>
<context>
    <name>riffdesk::Upload</name>
    <message>
        <source>There is no place for a temporary file.</source>
        <translation>没有空间存放临时文件。</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>请释放磁盘空间后重试。</translation>
    </message>
</context>
<context>
    <name>riffdesk::UploadOffer</name>
    <message>
        <source>Upload it for a cover</source>
        <translation>上传以翻唱</translation>
    </message>
    <message>
        <source>Upload it to extend it</source>
        <translation>上传以续写</translation>
    </message>
    <message>
        <source>Upload it to replace a section</source>
        <translation>上传以替换段落</translation>
    </message>
    <message>
        <source>Upload it: %1</source>
        <comment>name of an action</comment>
        <translation>上传：%1</translation>
    </message>
    <message>
        <source>Upload it</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Leave the recording out</source>
        <translation>不使用此录音</translation>
    </message>
    <message>
        <source>“%1” is a recording of your own; the action chosen takes none.</source>
        <translation>“%1”是您自己的录音；所选操作不接受录音。</translation>
    </message>
</context>
<context>
    <name>riffdesk::Uploader</name>
    <message>
        <source>This service is not connected.</source>
        <translation>此服务未连接。</translation>
    </message>
    <message>
        <source>Enter your token in the settings, then try again.</source>
        <translation>请在设置中输入令牌后重试。</translation>
    </message>
    <message>
        <source>Riffdesk ended before the service had answered. Upload it again if it is needed.</source>
        <translation>Riffdesk 在服务答复前已结束。如有需要，请重新上传。</translation>
    </message>
</context>
<context>
    <name>riffdesk::VolumeControl</name>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
</context>
<context>
    <name>riffdesk::WaveformView</name>
    <message>
        <source>Position</source>
        <translation>播放位置</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position and length of a song</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Drag to move this edge. It snaps to quiet places; not while Shift is held.</source>
        <translation>拖动以移动此边缘。会吸附到安静处，按住 Shift 则不吸附。</translation>
    </message>
    <message>
        <source>Click to go here, drag to select a region. The wheel zooms.</source>
        <translation>单击跳转到此处，拖动选择片段，滚轮缩放。</translation>
    </message>
    <message>
        <source>Left and Right go 5 seconds, comma and full stop a tenth of one. With Shift the arrows select a region from the playhead. Escape clears it.</source>
        <translation>左右键移动 5 秒，逗号和句号移动十分之一秒。按住 Shift 时方向键从播放位置开始选择，Escape 清除选区。</translation>
    </message>
    <message>
        <source>%1, region %2 to %3</source>
        <comment>position of length, start, end</comment>
        <translation>%1，选区 %2 至 %3</translation>
    </message>
    <message>
        <source>%1 – %2 · %3 s</source>
        <comment>start, end and length of a region</comment>
        <translation>%1 – %2 · %3 秒</translation>
    </message>
    <message>
        <source>Back and forward 5 seconds</source>
        <translation>后退和前进 5 秒</translation>
    </message>
    <message>
        <source>Back and forward a tenth of a second</source>
        <translation>后退和前进十分之一秒</translation>
    </message>
    <message>
        <source>To the start and to the end</source>
        <translation>到开头和结尾</translation>
    </message>
    <message>
        <source>Select, or move the selection&apos;s edge</source>
        <translation>选择，或移动选区边缘</translation>
    </message>
    <message>
        <source>The same by a tenth of a second</source>
        <translation>同上，每次十分之一秒</translation>
    </message>
    <message>
        <source>Selection starts or ends at the playhead</source>
        <translation>选区从播放位置开始或结束</translation>
    </message>
    <message>
        <source>Select the whole song</source>
        <translation>选择整首歌曲</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>清除选区</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, whole song</source>
        <translation>放大、缩小、整首歌曲</translation>
    </message>
    <message>
        <source>Pull the region up to drop it as a file elsewhere. Ctrl+drag moves it, Shift+click moves an edge, Esc clears it.</source>
        <translation>向上拖出选区，可将其作为文件放到别处。Ctrl+拖动可移动选区，Shift+点击可移动边缘，Esc 可清除选区。</translation>
    </message>
</context>
<context>
    <name>riffdesk::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to Riffdesk</source>
        <translation>欢迎使用 Riffdesk</translation>
    </message>
    <message>
        <source>A studio for making songs with words. Where should they be made?</source>
        <translation>用文字创作歌曲的工作室。歌曲要在哪里生成？</translation>
    </message>
    <message>
        <source>Try it now with the Practice service</source>
        <translation>立即用练习服务试一试</translation>
    </message>
    <message>
        <source>It runs on this computer, needs no account and no network, and costs nothing. It composes simple music from your words, so that you can try everything: create, edit, compare, export. You can connect an account at any time.</source>
        <translation>它在本机运行，无需账户和网络，也不收费。它会根据您的文字谱写简单的音乐，让您试用全部功能：创作、编辑、比较、导出。您可以随时连接账户。</translation>
    </message>
    <message>
        <source>Start with Practice</source>
        <translation>从练习开始</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>连接您的账户</translation>
    </message>
    <message>
        <source>Songs are made by the service at this address and charged to your account there.</source>
        <translation>歌曲由此地址的服务生成，费用从您在该处的账户中扣除。</translation>
    </message>
    <message>
        <source>Type an idea, press Create: a song in seconds</source>
        <translation>输入想法，按“创作”：几秒钟就有一首歌</translation>
    </message>
    <message>
        <source>All actions: covers, extensions, new sections, stems and more</source>
        <translation>全部操作：翻唱、延长、新段落、分轨等</translation>
    </message>
    <message>
        <source>What you make stays in your library, and exports like any song</source>
        <translation>您的作品留在曲库中，可像其他歌曲一样导出</translation>
    </message>
</context>
<context>
    <name>riffdesk::WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Opens the guide where it explains this</source>
        <translation>打开指南中说明此问题的地方</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowActions</name>
    <message>
        <source>&amp;New song</source>
        <translation>新建歌曲(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创作(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Open &amp;library folder</source>
        <translation>打开曲库文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>移到回收站(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>网格(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Create panel</source>
        <translation>创作面板(&amp;C)</translation>
    </message>
    <message>
        <source>Li&amp;brary panel</source>
        <translation>曲库面板(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>详情面板(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;vious song</source>
        <translation>上一首(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next song</source>
        <translation>下一首(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back 5 seconds</source>
        <translation>后退 5 秒(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward 5 seconds</source>
        <translation>前进 5 秒(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>静音(&amp;M)</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>调高音量(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>调低音量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Riffdesk</source>
        <translation>关于 Riffdesk(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Song</source>
        <translation>歌曲(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use as source</source>
        <translation>用作源歌曲(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>评分(&amp;R)</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 颗星</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创作</translation>
    </message>
    <message>
        <source>Level &amp;meter</source>
        <translation>电平表(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Shuffle</source>
        <translation>随机播放(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>the queue is not repeated</comment>
        <translation>关(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;All songs</source>
        <comment>are repeated</comment>
        <translation>全部歌曲(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;This song</source>
        <comment>is repeated</comment>
        <translation>单曲(&amp;T)</translation>
    </message>
    <message>
        <source>Normal&amp;ise loudness</source>
        <translation>统一响度(&amp;I)</translation>
    </message>
    <message>
        <source>Plays every song at the same loudness: %1 LUFS, peaks below %2 dBTP</source>
        <translation>以相同响度播放每首歌曲：%1 LUFS，峰值低于 %2 dBTP</translation>
    </message>
    <message>
        <source>Q&amp;ueue</source>
        <translation>播放队列(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Replace this section…</source>
        <translation>替换此片段(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Extend from here…</source>
        <translation>从此处延长(&amp;E)…</translation>
    </message>
    <message>
        <source>Loop re&amp;gion</source>
        <translation>循环选区(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Audition with 3 s before</source>
        <translation>试听（含前 3 秒）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Clear region</source>
        <translation>清除选区(&amp;C)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>缩小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Whole song</source>
        <translation>整首歌曲(&amp;W)</translation>
    </message>
    <message>
        <source>Repea&amp;t</source>
        <translation>循环(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>Show &amp;request…</source>
        <translation>显示请求(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Close dra&amp;ft</source>
        <translation>关闭草稿(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;open closed draft</source>
        <translation>重新打开已关闭的草稿(&amp;O)</translation>
    </message>
    <message>
        <source>Draft before, draft after</source>
        <translation>上一草稿、下一草稿</translation>
    </message>
    <message>
        <source>Prompts you have sent</source>
        <translation>发送过的提示词</translation>
    </message>
    <message>
        <source>&amp;Replace a section…</source>
        <translation>替换一个段落(&amp;R)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln 星</numerusform>
        </translation>
    </message>
    <message>
        <source>Le&amp;dger…</source>
        <translation>账本(&amp;D)…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>复制诊断信息(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Chec&amp;k library…</source>
        <translation>检查曲库(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>From the &amp;account</source>
        <translation>从账户(&amp;A)</translation>
    </message>
    <message>
        <source>Import from the account</source>
        <translation>从账户导入</translation>
    </message>
    <message>
        <source>Fetches every song of the account that is not here, free of charge</source>
        <translation>免费获取账户中本机没有的所有歌曲</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy songs</source>
        <translation>复制歌曲(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the songs as files, and their titles as text</source>
        <translation>将歌曲复制为文件，并将标题复制为文本</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>粘贴文件(&amp;P)</translation>
    </message>
    <message>
        <source>Imports files and folders that were copied elsewhere</source>
        <translation>导入在别处复制的文件和文件夹</translation>
    </message>
    <message>
        <source>Ste&amp;ms…</source>
        <translation>分轨(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>淘汰(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Neither keep nor reject</source>
        <translation>既不保留也不淘汰(&amp;N)</translation>
    </message>
    <message>
        <source>Ta&amp;g…</source>
        <translation>标签(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Listen and choose</source>
        <translation>试听挑选(&amp;L)</translation>
    </message>
    <message>
        <source>Goes through the selected songs, or all that are shown, by ear and with single keys (%1)</source>
        <translation>用单个按键逐首试听所选歌曲，未选时为显示的全部歌曲 (%1)</translation>
    </message>
    <message>
        <source>Listen and choose: the song before, the next one</source>
        <translation>试听挑选：上一首、下一首</translation>
    </message>
    <message>
        <source>Listen and choose: where songs begin</source>
        <translation>试听挑选：从何处开始播放</translation>
    </message>
    <message>
        <source>&amp;Reject them</source>
        <translation>一并淘汰(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Fold them away</source>
        <translation>折叠起来(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Leave them as they are</source>
        <translation>保持不变(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Other takes of one that is kept</source>
        <translation>保留其一后的其他版本(&amp;O)</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>比较(&amp;P)</translation>
    </message>
    <message>
        <source>What changed from the song that it was made from, or the selected songs side by side</source>
        <translation>相对于其原曲的改动，或并列所选歌曲</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>查找命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>The guide, at what has the keyboard</source>
        <translation>针对当前焦点所在处打开指南</translation>
    </message>
    <message>
        <source>Keys that move between controls and in text</source>
        <translation>在控件之间和文本中移动的按键</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>新功能(&amp;N)</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowComparing</name>
    <message>
        <source>Select them in the library first.</source>
        <translation>请先在曲库中选择。</translation>
    </message>
    <message>
        <source>“%1” was not made from another song.</source>
        <translation>“%1”不是由其他歌曲生成的。</translation>
    </message>
    <message>
        <source>The song that “%1” was made from is not in the library.</source>
        <translation>“%1”的原曲不在曲库中。</translation>
    </message>
    <message>
        <source>The audio of “%1” is not here.</source>
        <translation>“%1”的音频不在本地。</translation>
    </message>
    <message>
        <source>Fetch it again from the song&apos;s menu.</source>
        <translation>请从歌曲菜单重新获取。</translation>
    </message>
    <message>
        <source>Keep only the new bars</source>
        <translation>只保留新的小节</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>“%1”已在曲库中。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>正在拼接…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop; nothing is left of the song</source>
        <translation>停止；不会留下这首歌曲的任何内容</translation>
    </message>
    <message>
        <source>Comp</source>
        <comment>name of what undo takes back</comment>
        <translation>拼合</translation>
    </message>
    <message>
        <source>Two to nine songs can be compared.</source>
        <translation>可以比较两到九首歌曲。</translation>
    </message>
    <message>
        <source>Select two to nine songs to compare them.</source>
        <translation>请选择两到九首歌曲进行比较。</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowCreating</name>
    <message>
        <source>This service is not connected. Enter your token in the settings, then create again.</source>
        <translation>此服务未连接。请在设置中输入令牌，然后重新创作。</translation>
    </message>
    <message>
        <source>1 take is with the service already and goes on</source>
        <translation>1 个版本已交给服务，将继续进行</translation>
    </message>
    <message>
        <source>Asked for 1 song</source>
        <translation>已请求 1 首歌</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes asked for</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>已请求 %Ln 个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes are with the service already and go on</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln 个版本已提交给服务，将继续进行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln paid requests at once. Press Create again to ask for them.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>这将一次发出 %Ln 个付费请求。再次按“创建”即可发出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln paid requests today. Press Create again to go on.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>今天的付费请求将达到 %Ln 个。再次按“创建”即可继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>创建 %Ln 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>The stems of this song are here or on their way.</source>
        <translation>这首歌的分轨已经有了或正在生成。</translation>
    </message>
    <message>
        <source>You asked for the same a moment ago.</source>
        <translation>你刚刚请求过同样的内容。</translation>
    </message>
    <message>
        <source>One of these songs was asked for a moment ago.</source>
        <translation>其中一首歌你刚刚请求过。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these songs were asked for a moment ago.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>其中 %Ln 首歌你刚刚请求过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Create again to ask for them once more.</source>
        <translation>再按一次“创建”即可重新请求。</translation>
    </message>
    <message>
        <source>Press Create again to make another.</source>
        <translation>再按一次“创建”即可再做一首。</translation>
    </message>
    <message>
        <source>Press Create again to make them all.</source>
        <translation>再按一次“创建”即可全部制作。</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowEditing</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>“%1” moved to trash</source>
        <translation>“%1”已移到废纸篓</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs moved to trash</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln 首歌曲已移到废纸篓</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept; the other take is rejected</source>
        <translation>已保留；另一个版本已淘汰</translation>
    </message>
    <message numerus="yes">
        <source>Kept; %Ln other takes are rejected</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>已保留；其他 %Ln 个版本已淘汰</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowExport</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Begin no further song until the export goes on</source>
        <translation>在导出继续之前不再开始新的歌</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop the export; what is written so far stays</source>
        <translation>停止导出；已写入的会保留</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Which songs, and why</source>
        <translation>哪些歌，以及原因</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>重试失败的歌曲</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>one more export waits</source>
        <translation>还有一个导出在等待</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more exports wait</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>还有 %Ln 个导出在等待</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowFiles</name>
    <message>
        <source>Get lossless WAV…</source>
        <translation>获取无损 WAV…</translation>
    </message>
    <message>
        <source>Get lossless WAV</source>
        <translation>获取无损 WAV</translation>
    </message>
    <message>
        <source>The service gives out the lossless WAV of “%1”.</source>
        <translation>服务将提供“%1”的无损 WAV。</translation>
    </message>
    <message>
        <source>Export as WAV costs nothing and holds the same sound as the M4A; the service&apos;s WAV is the lossless master.</source>
        <translation>导出为 WAV 不需要费用，声音与 M4A 相同；服务的 WAV 是无损母带。</translation>
    </message>
    <message>
        <source>Get video…</source>
        <translation>获取视频…</translation>
    </message>
    <message>
        <source>Get video</source>
        <translation>获取视频</translation>
    </message>
    <message>
        <source>The service makes a video of “%1”.</source>
        <translation>服务将制作“%1”的视频。</translation>
    </message>
    <message>
        <source>It is an MP4 with the song and its cover; export makes sound files only and costs nothing.</source>
        <translation>它是包含歌曲和封面的 MP4；导出只生成音频文件，不需要费用。</translation>
    </message>
    <message>
        <source>It is here: %1, %2</source>
        <comment>a file name, a size</comment>
        <translation>已在此处：%1，%2</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>尚未请求。</translation>
    </message>
    <message>
        <source>Practice: it costs nothing.</source>
        <translation>练习：不需要费用。</translation>
    </message>
    <message>
        <source>That costs credits; how many, the service does not say before.</source>
        <translation>这会消耗额度；服务事先不说明数量。</translation>
    </message>
    <message>
        <source>That costs %1.</source>
        <comment>a price</comment>
        <translation>费用为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln paid requests today.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>今天的付费请求将达到 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service of this song is not connected. Enter your token in the settings.</source>
        <translation>这首歌曲的服务未连接。请在设置中输入令牌。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>重新获取</translation>
    </message>
    <message>
        <source>Fetching it again costs nothing.</source>
        <translation>重新获取不需要费用。</translation>
    </message>
    <message>
        <source>Asking for it anew is another request: %1</source>
        <comment>a sentence about its price</comment>
        <translation>再次请求是另一次请求：%1</translation>
    </message>
    <message>
        <source>Ask anew (pays again)</source>
        <translation>再次请求（再次付费）</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>再次请求</translation>
    </message>
    <message>
        <source>Get stems…</source>
        <translation>获取分轨…</translation>
    </message>
    <message>
        <source>Get stems</source>
        <translation>获取分轨</translation>
    </message>
    <message>
        <source>The service takes “%1” apart into its instruments and voices.</source>
        <translation>服务会将“%1”拆分为各个乐器和人声。</translation>
    </message>
    <message>
        <source>They are kept with the song: to be mixed, exported, and opened in a music program.</source>
        <translation>分轨与歌曲一同保存：可混合、导出，并在音乐软件中打开。</translation>
    </message>
    <message>
        <source>Get stems anew…</source>
        <translation>重新获取分轨…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here: %1</source>
        <comment>stems; a size</comment>
        <translation>
            <numerusform>已有 %Ln 条：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for them anew is another request: %1</source>
        <comment>a sentence about its price</comment>
        <translation>重新请求是另一次请求：%1</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowGuide</name>
    <message>
        <source>This is Riffdesk %1.</source>
        <translation>现在是 Riffdesk %1。</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新功能</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowImport</name>
    <message>
        <source>Import songs</source>
        <translation>导入歌曲</translation>
    </message>
    <message>
        <source>Audio files and exports (%1)</source>
        <translation>音频文件和导出包 (%1)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>An import is running. Wait until it is done, then import these.</source>
        <translation>正在导入。请等它完成后再导入这些文件。</translation>
    </message>
    <message>
        <source>Looking for songs…</source>
        <translation>正在查找歌曲…</translation>
    </message>
    <message>
        <source>%L1 files found…</source>
        <translation>已找到 %L1 个文件…</translation>
    </message>
    <message>
        <source>Importing: %L1 of %L2 files</source>
        <translation>正在导入：%L1 / %L2 个文件</translation>
    </message>
    <message>
        <source>Reading the account&apos;s history, free of charge: %L1 requests, %L2 songs fetched so far</source>
        <translation>正在免费读取账户历史：目前 %L1 个请求，已获取 %L2 首歌曲</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Search for the songs that were imported</source>
        <translation>搜索已导入的歌曲</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the import; what is here so far stays</source>
        <translation>停止导入；已导入的会保留</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>停止导入</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowMixing</name>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop; nothing is left of the mix</source>
        <translation>停止；混音不会留下任何内容</translation>
    </message>
    <message>
        <source>Cancel the mix</source>
        <translation>取消混音</translation>
    </message>
    <message>
        <source>Mixing “%1”</source>
        <translation>正在混合“%1”</translation>
    </message>
    <message>
        <source>%1 (karaoke)</source>
        <comment>a title</comment>
        <translation>%1（卡拉 OK）</translation>
    </message>
    <message>
        <source>%1 (mix)</source>
        <comment>a title</comment>
        <translation>%1（混音）</translation>
    </message>
    <message>
        <source>Export mix</source>
        <translation>导出混音</translation>
    </message>
    <message>
        <source>A mix is being made. Wait until it is done, or cancel it.</source>
        <translation>正在制作一个混音。请等待完成，或取消它。</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>“%1”已在曲库中。</translation>
    </message>
    <message>
        <source>It was turned down by %1 dB, so that it does not clip.</source>
        <translation>为避免削波，音量降低了 %1 dB。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The mix is in %1.</source>
        <comment>a file name</comment>
        <translation>混音在 %1 中。</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowStems</name>
    <message>
        <source>Open in DAW: %1</source>
        <translation>在 DAW 中打开：%1</translation>
    </message>
    <message>
        <source>Export stems…</source>
        <translation>导出分轨…</translation>
    </message>
    <message>
        <source>Folder for sessions of your music program</source>
        <translation>音乐软件工程的文件夹</translation>
    </message>
    <message>
        <source>Folder to export stems to</source>
        <translation>导出分轨的文件夹</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowTransfer</name>
    <message>
        <source>The file is ready: drag again to drop it.</source>
        <translation>文件已准备好：请再次拖放。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are ready: drag again to drop them.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln 个文件已准备好：请再次拖放。</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the region…</source>
        <comment>as a file for another program</comment>
        <translation>正在准备选区…</translation>
    </message>
    <message>
        <source>Preparing one song…</source>
        <comment>as a file for another program</comment>
        <translation>正在准备一首歌曲…</translation>
    </message>
    <message numerus="yes">
        <source>Preparing %Ln songs…</source>
        <comment>at least two, as files for another program</comment>
        <translation>
            <numerusform>正在准备 %Ln 首歌曲…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be given out: %2</source>
        <translation>无法提供“%1”：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs cannot be given out as files.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln 首歌曲无法作为文件提供。</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were not ready yet. They are being prepared; drag again in a moment.</source>
        <translation>文件尚未准备好，正在准备中；请稍后再次拖动。</translation>
    </message>
    <message>
        <source>The titles were copied. So many files are better exported.</source>
        <translation>已复制标题。这么多文件最好使用导出。</translation>
    </message>
    <message>
        <source>Copied as a file.</source>
        <translation>已复制为文件。</translation>
    </message>
    <message numerus="yes">
        <source>Copied as %Ln files.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>已复制为 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no songs, folders or exports to import.</source>
        <translation>剪贴板中没有可导入的歌曲、文件夹或导出内容。</translation>
    </message>
    <message>
        <source>So many files are better exported.</source>
        <translation>这么多文件最好使用导出。</translation>
    </message>
    <message>
        <source>Preparing stems…</source>
        <comment>of a song, as files for another program</comment>
        <translation>正在准备分轨…</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowTriage</name>
    <message>
        <source>same position</source>
        <translation>相同位置</translation>
    </message>
    <message>
        <source>same section</source>
        <translation>相同段落</translation>
    </message>
    <message>
        <source>liveliest 20 s</source>
        <translation>最激烈的 20 秒</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>开头</translation>
    </message>
</context>
<context>
    <name>riffdesk::WrittenPreview</name>
    <message>
        <source>Use as title</source>
        <translation>用作标题</translation>
    </message>
    <message>
        <source>Puts it into the form&apos;s title</source>
        <translation>填入表单的标题</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Puts it where the cursor stands in the lyrics</source>
        <translation>插入到歌词光标处</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Puts it in place of all the lyrics</source>
        <translation>替换全部歌词</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Puts it away; it stays under “Written before”</source>
        <translation>收起；仍保留在“以前写的”中</translation>
    </message>
    <message>
        <source>Written lyrics</source>
        <translation>写好的歌词</translation>
    </message>
    <message>
        <source>Title is used</source>
        <translation>已采用标题</translation>
    </message>
</context>
</TS>
