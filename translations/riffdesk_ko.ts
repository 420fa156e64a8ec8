<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AlignedTakes</name>
    <message>
        <source>“%1” and “%2” have no bars in common.</source>
        <translation>“%1”과(와) “%2”에는 공통된 마디가 없습니다.</translation>
    </message>
    <message>
        <source>Put together takes that were made from the same song.</source>
        <translation>같은 곡에서 만든 테이크를 조합하세요.</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not run together, from %3 on.</source>
        <translation>“%1”과(와) “%2”은(는) %3부터 서로 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Compare them two by two, and keep only the new bars.</source>
        <translation>둘씩 비교하고 새 마디만 남기세요.</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The account has no credits left.</source>
        <translation>계정에 남은 크레딧이 없습니다.</translation>
    </message>
    <message>
        <source>Top up the account on the provider&apos;s website, then send this again.</source>
        <translation>제공업체 웹사이트에서 계정을 충전한 다음 다시 보내세요.</translation>
    </message>
    <message>
        <source>The service does not know this token.</source>
        <translation>서비스가 이 토큰을 인식하지 못합니다.</translation>
    </message>
    <message>
        <source>Enter the token again in Settings, exactly as the provider shows it.</source>
        <translation>설정에서 제공업체가 표시한 그대로 토큰을 다시 입력하세요.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>토큰이 만료되었습니다.</translation>
    </message>
    <message>
        <source>Make a new token on the provider&apos;s website and enter it in Settings.</source>
        <translation>제공업체 웹사이트에서 새 토큰을 만들어 설정에 입력하세요.</translation>
    </message>
    <message>
        <source>The token does not belong to this service.</source>
        <translation>이 서비스의 토큰이 아닙니다.</translation>
    </message>
    <message>
        <source>Check in Settings that the token and the service address belong together.</source>
        <translation>설정에서 토큰과 서비스 주소가 서로 맞는지 확인하세요.</translation>
    </message>
    <message>
        <source>The service got no token.</source>
        <translation>서비스에 토큰이 전달되지 않았습니다.</translation>
    </message>
    <message>
        <source>Enter your token in Settings.</source>
        <translation>설정에 토큰을 입력하세요.</translation>
    </message>
    <message>
        <source>There is no song service at this address.</source>
        <translation>이 주소에는 음악 생성 서비스가 없습니다.</translation>
    </message>
    <message>
        <source>Check the service address in Settings.</source>
        <translation>설정에서 서비스 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>The service does not offer this action.</source>
        <translation>서비스가 이 기능을 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>Choose another action or model, or try again when the service offers it.</source>
        <translation>다른 기능이나 모델을 선택하거나, 서비스가 지원할 때 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The service has switched this off for the account.</source>
        <translation>서비스가 이 계정에서 이 기능을 꺼 두었습니다.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support to switch it on; give them the trace id.</source>
        <translation>제공업체 고객 지원에 기능을 켜 달라고 요청하고 추적 ID를 알려 주세요.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>디스크에 남은 공간이 없습니다.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>공간을 확보한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The file is no longer at its address.</source>
        <translation>파일이 더 이상 해당 주소에 없습니다.</translation>
    </message>
    <message>
        <source>Try again: the service is then asked for a fresh address.</source>
        <translation>다시 시도하세요. 서비스에 새 주소를 요청합니다.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>파일을 쓸 수 없었습니다.</translation>
    </message>
    <message>
        <source>Check that the library folder exists and can be written to, then try again.</source>
        <translation>라이브러리 폴더가 있고 쓸 수 있는지 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a sentence without its full stop, %2 the service&apos;s own words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>서비스에 연결할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The connection to the service was lost.</source>
        <translation>서비스와의 연결이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>서비스가 제시간에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The service did not accept the token.</source>
        <translation>서비스가 토큰을 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>The service asks for a payment that Riffdesk cannot make.</source>
        <translation>서비스가 Riffdesk에서 처리할 수 없는 결제를 요구합니다.</translation>
    </message>
    <message>
        <source>The service refused the text.</source>
        <translation>서비스가 텍스트를 거부했습니다.</translation>
    </message>
    <message>
        <source>The service gets too many requests from this account.</source>
        <translation>이 계정에서 보낸 요청이 너무 많습니다.</translation>
    </message>
    <message>
        <source>The service does not know this address.</source>
        <translation>서비스가 이 주소를 인식하지 못합니다.</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>요청을 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>서비스가 요청을 거부했습니다.</translation>
    </message>
    <message>
        <source>The service has a problem (status %1).</source>
        <translation>서비스에 문제가 있습니다(상태 %1).</translation>
    </message>
    <message>
        <source>The service could not finish this.</source>
        <translation>서비스가 작업을 끝내지 못했습니다.</translation>
    </message>
    <message>
        <source>The service sent an answer that cannot be used.</source>
        <translation>서비스의 응답을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <source>Check again whether the song was made before you send it anew: it may have been charged.</source>
        <translation>다시 보내기 전에 곡이 만들어졌는지 한 번 더 확인하세요. 이미 과금되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Check the network and the service address, then try again.</source>
        <translation>네트워크와 서비스 주소를 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>네트워크를 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Enter a new token in Settings.</source>
        <translation>설정에 새 토큰을 입력하세요.</translation>
    </message>
    <message>
        <source>Use an account with credits and its token instead.</source>
        <translation>크레딧이 있는 계정과 그 토큰을 사용하세요.</translation>
    </message>
    <message>
        <source>Change the prompt or the lyrics, then create again.</source>
        <translation>프롬프트나 가사를 바꾼 다음 다시 만드세요.</translation>
    </message>
    <message>
        <source>Wait %1 s, then try again.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1초 기다린 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>1분 기다린 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Correct what is named here, then try again.</source>
        <translation>표시된 항목을 고친 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Check the form, then create again.</source>
        <translation>양식을 확인한 다음 다시 만드세요.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, give the trace id to the provider&apos;s support.</source>
        <translation>나중에 다시 시도하세요. 계속되면 제공업체 고객 지원에 추적 ID를 알려 주세요.</translation>
    </message>
    <message>
        <source>Check the service address in Settings; if it is right, tell the provider&apos;s support.</source>
        <translation>설정에서 서비스 주소를 확인하세요. 주소가 맞으면 제공업체 고객 지원에 알리세요.</translation>
    </message>
    <message>
        <source>Send it again whenever you like.</source>
        <translation>언제든지 다시 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation>서비스가 이유를 알려 주지 않았습니다.</translation>
    </message>
    <message>
        <source>The service named an address of this computer or its network for the file, where nothing is fetched for a service elsewhere.</source>
        <translation>서비스가 파일 주소로 이 컴퓨터나 그 네트워크의 주소를 알려 주었습니다. 외부 서비스의 파일을 그런 주소에서 가져오지는 않습니다.</translation>
    </message>
    <message>
        <source>Fetch again later; if it stays, tell the provider&apos;s support.</source>
        <translation>나중에 다시 가져오세요. 계속되면 제공업체 고객 지원에 알리세요.</translation>
    </message>
    <message>
        <source>A web page came instead of the file.</source>
        <translation>파일 대신 웹페이지를 받았습니다.</translation>
    </message>
    <message>
        <source>If this network asks people to sign in, do so with the browser, then fetch again.</source>
        <translation>이 네트워크에 로그인이 필요하면 브라우저에서 로그인한 다음 다시 가져오세요.</translation>
    </message>
    <message>
        <source>What came is not the file that was asked for.</source>
        <translation>요청한 파일이 아닌 것을 받았습니다.</translation>
    </message>
    <message>
        <source>The file that came is damaged.</source>
        <translation>받은 파일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>It is kept beside the song. Fetch again later; if it stays, tell the provider&apos;s support.</source>
        <translation>파일을 곡 옆에 보관했습니다. 나중에 다시 가져오세요. 계속되면 제공업체 고객 지원에 알리세요.</translation>
    </message>
    <message>
        <source>The proxy cannot be used.</source>
        <translation>프록시를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then try again.</source>
        <translation>설정에서 프록시를 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The file could not be fetched.</source>
        <translation>파일을 가져올 수 없었습니다.</translation>
    </message>
    <message>
        <source>Check the network, then fetch again: it goes on where it stopped.</source>
        <translation>네트워크를 확인한 다음 다시 가져오세요. 멈춘 곳부터 이어집니다.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Reading the audio was stopped.</source>
        <translation>오디오 읽기가 중지되었습니다.</translation>
    </message>
    <message>
        <source>Convert it to stereo first.</source>
        <translation>먼저 스테레오로 변환하세요.</translation>
    </message>
    <message>
        <source>The audio file “%1” cannot be read.</source>
        <translation>오디오 파일 “%1”을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>파일이 아직 있고 읽을 권한이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>The audio file “%1” is empty.</source>
        <translation>오디오 파일 “%1”이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>다시 다운로드하거나 내보내세요.</translation>
    </message>
    <message>
        <source>“%1” holds no sound that can be played; it may be damaged.</source>
        <translation>“%1”에 재생할 수 있는 소리가 없습니다. 손상되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Download it again, or choose an M4A, MP3, FLAC, WAV or Ogg file.</source>
        <translation>다시 다운로드하거나 M4A, MP3, FLAC, WAV 또는 Ogg 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>The sound is longer than six hours.</source>
        <translation>오디오가 6시간을 넘습니다.</translation>
    </message>
    <message>
        <source>Cut it into shorter pieces first.</source>
        <translation>먼저 더 짧게 나누세요.</translation>
    </message>
    <message numerus="yes">
        <source>The sound has %n channels in an unknown order.</source>
        <translation>
            <numerusform>채널이 %n개이며 순서를 알 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The loudness of the song cannot be measured.</source>
        <translation>곡의 라우드니스를 측정할 수 없습니다.</translation>
    </message>
    <message>
        <source>It is played as loud as it is.</source>
        <translation>원래 음량 그대로 재생합니다.</translation>
    </message>
    <message>
        <source>“%1” holds no pictures that can be shown.</source>
        <translation>“%1”에 표시할 수 있는 이미지가 없습니다.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>This did not work for a reason that Riffdesk does not know.</source>
        <translation>Riffdesk가 알 수 없는 이유로 작동하지 않았습니다.</translation>
    </message>
    <message>
        <source>Start Riffdesk again. If it stays, please report it.</source>
        <translation>Riffdesk를 다시 시작하세요. 계속되면 신고해 주세요.</translation>
    </message>
</context>
<context>
    <name>BoundedJson</name>
    <message>
        <source>It is too large.</source>
        <translation>너무 큽니다.</translation>
    </message>
    <message>
        <source>It is nested too deeply or holds too many values.</source>
        <translation>너무 깊게 중첩되었거나 값이 너무 많습니다.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>JSON이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>CallbackListener</name>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>포트 %1은(는) 다른 프로그램이 사용 중입니다.</translation>
    </message>
    <message>
        <source>Choose another port, or end that program and switch receiving off and on again.</source>
        <translation>다른 포트를 선택하거나, 그 프로그램을 끝낸 다음 수신을 껐다가 다시 켜세요.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The catalogue file %1 could not be read: %2.</source>
        <translation>카탈로그 파일 %1을(를) 읽을 수 없었습니다: %2.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>파일 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>The catalogue cannot be read. %1</source>
        <translation>카탈로그를 읽을 수 없습니다. %1</translation>
    </message>
    <message>
        <source>The catalogue is not of version 1.</source>
        <translation>카탈로그가 버전 1이 아닙니다.</translation>
    </message>
    <message>
        <source>The catalogue has over 1,000 rows.</source>
        <translation>카탈로그가 1,000행을 넘습니다.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>가사</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>연주곡</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Source song</source>
        <translation>원본 곡</translation>
    </message>
    <message>
        <source>Continue at</source>
        <translation>이어갈 지점</translation>
    </message>
    <message>
        <source>Section start</source>
        <translation>섹션 시작</translation>
    </message>
    <message>
        <source>Section end</source>
        <translation>섹션 끝</translation>
    </message>
    <message>
        <source>Weirdness</source>
        <translation>독특함</translation>
    </message>
    <message>
        <source>Lyrics strength</source>
        <translation>가사 충실도</translation>
    </message>
    <message>
        <source>Sound strength</source>
        <translation>프롬프트 충실도</translation>
    </message>
    <message>
        <source>Cover strength</source>
        <translation>원곡 유사도</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>스타일</translation>
    </message>
    <message>
        <source>Style to avoid</source>
        <translation>피할 스타일</translation>
    </message>
    <message>
        <source>Lyric prompt</source>
        <translation>가사 프롬프트</translation>
    </message>
    <message>
        <source>Second song</source>
        <translation>두 번째 곡</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>콜백 주소</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>생성</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>커버</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>연장</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>변주</translation>
    </message>
    <message>
        <source>Replace section</source>
        <translation>섹션 교체</translation>
    </message>
    <message>
        <source>Swap vocals</source>
        <translation>보컬 교체</translation>
    </message>
    <message>
        <source>Swap instrumentals</source>
        <translation>반주 교체</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>스템</translation>
    </message>
    <message>
        <source>Cover an upload</source>
        <translation>업로드 커버</translation>
    </message>
    <message>
        <source>Extend an upload</source>
        <translation>업로드 연장</translation>
    </message>
    <message>
        <source>Replace section of an upload</source>
        <translation>업로드 섹션 교체</translation>
    </message>
    <message>
        <source>Style or idea</source>
        <translation>스타일 또는 아이디어</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>보컬</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>여성</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>남성</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>직접 쓴 가사</translation>
    </message>
    <message>
        <source>Lossless WAV</source>
        <translation>무손실 WAV</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>비디오</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
</context>
<context>
    <name>CatalogueReader</name>
    <message>
        <source>Correct the catalogue file, or remove it to use the built-in table.</source>
        <translation>카탈로그 파일을 고치거나, 삭제하여 내장 표를 사용하세요.</translation>
    </message>
    <message>
        <source>%1 has no name.</source>
        <translation>%1에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>%1 has a name that is too long or cannot be shown.</source>
        <translation>%1의 이름이 너무 길거나 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>The table names no model.</source>
        <translation>표에 모델이 없습니다.</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>모델 %1</translation>
    </message>
    <message>
        <source>Model “%1” is there twice.</source>
        <translation>모델 “%1”이(가) 중복되었습니다.</translation>
    </message>
    <message>
        <source>Model “%1” is a second default.</source>
        <translation>모델 “%1”은(는) 두 번째 기본값입니다.</translation>
    </message>
    <message>
        <source>Parameter “%1” cannot be compared with “%2”.</source>
        <translation>매개변수 “%1”은(는) “%2”과(와) 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>매개변수 %1</translation>
    </message>
    <message>
        <source>The label of parameter “%1”</source>
        <translation>매개변수 “%1”의 레이블</translation>
    </message>
    <message>
        <source>Parameter “%1” is there twice or has a reserved name.</source>
        <translation>매개변수 “%1”이(가) 중복되었거나 예약된 이름입니다.</translation>
    </message>
    <message>
        <source>Parameter “%1” has an unknown kind.</source>
        <translation>매개변수 “%1”의 종류를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Parameter “%1” has an unknown rule for when it is sent.</source>
        <translation>매개변수 “%1”의 전송 규칙을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a length that cannot be.</source>
        <translation>매개변수 “%1”의 길이가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a range that cannot be.</source>
        <translation>매개변수 “%1”의 범위가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>Parameter “%1” cannot be sent as shown: it has no default.</source>
        <translation>매개변수 “%1”은(는) 기본값이 없어 표시된 대로 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>Parameter “%1” is a number and cannot be sent empty.</source>
        <translation>매개변수 “%1”은(는) 숫자이므로 비운 채로 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a default that does not hold.</source>
        <translation>매개변수 “%1”의 기본값이 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The table names no action.</source>
        <translation>표에 기능이 없습니다.</translation>
    </message>
    <message>
        <source>Action “%1” falls back to an unknown action.</source>
        <translation>기능 “%1”의 대체 기능을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>기능 %1</translation>
    </message>
    <message>
        <source>The label of action “%1”</source>
        <translation>기능 “%1”의 레이블</translation>
    </message>
    <message>
        <source>Action “%1” is there twice.</source>
        <translation>기능 “%1”이(가) 중복되었습니다.</translation>
    </message>
    <message>
        <source>Action “%1” has an unknown source.</source>
        <translation>기능 “%1”의 원본 종류를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Action “%1” has an unknown result.</source>
        <translation>기능 “%1”의 결과를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Action “%1” needs “%2”, but does not allow it.</source>
        <translation>기능 “%1”에는 “%2”이(가) 필요하지만 허용되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Action “%1” has a “%2” that is not a list.</source>
        <translation>기능 “%1”의 “%2”이(가) 목록이 아닙니다.</translation>
    </message>
    <message>
        <source>Action “%1” names “%2”, but no parameter does.</source>
        <translation>기능 “%1”에 “%2”이(가) 있지만 그런 이름의 매개변수는 없습니다.</translation>
    </message>
    <message>
        <source>Action “%1” names “%2” twice.</source>
        <translation>기능 “%1”에 “%2”이(가) 두 번 있습니다.</translation>
    </message>
    <message>
        <source>A choice of parameter “%1”</source>
        <translation>매개변수 “%1”의 선택지</translation>
    </message>
    <message>
        <source>Parameter “%1” needs between 2 and %2 choices.</source>
        <translation>매개변수 “%1”에는 선택지가 2~%2개 필요합니다.</translation>
    </message>
    <message>
        <source>Action “%1” has a result of another table.</source>
        <translation>기능 “%1”의 결과가 다른 표의 것입니다.</translation>
    </message>
    <message>
        <source>Action “%1” has no endpoint of its own.</source>
        <translation>기능 “%1”에 자체 엔드포인트가 없습니다.</translation>
    </message>
</context>
<context>
    <name>CliPrint</name>
    <message>
        <source>(trace id %1)</source>
        <translation>(추적 ID %1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>mirror the window, as for Arabic</source>
        <translation>창을 좌우로 뒤집기(아랍어처럼)</translation>
    </message>
    <message>
        <source>draw the controls on top of this Qt style</source>
        <translation>이 Qt 스타일을 바탕으로 컨트롤 그리기</translation>
    </message>
    <message>
        <source>apply this Qt style sheet</source>
        <translation>이 Qt 스타일시트 적용</translation>
    </message>
    <message>
        <source>the window system: xcb, wayland, offscreen …</source>
        <translation>창 시스템: xcb, wayland, offscreen …</translation>
    </message>
    <message>
        <source>the desktop whose settings to follow</source>
        <translation>설정을 따를 데스크톱 환경</translation>
    </message>
    <message>
        <source>where to look for window systems</source>
        <translation>창 시스템을 찾을 위치</translation>
    </message>
    <message>
        <source>load this input plugin</source>
        <translation>이 입력 플러그인 불러오기</translation>
    </message>
    <message>
        <source>the X display to open on</source>
        <translation>창을 열 X 디스플레이</translation>
    </message>
    <message>
        <source>place and size of the window, e.g. 1280x800+0+0</source>
        <translation>창의 위치와 크기(예: 1280x800+0+0)</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>위와 같음</translation>
    </message>
    <message>
        <source>the title of the window</source>
        <translation>창 제목</translation>
    </message>
    <message>
        <source>the icon of the window</source>
        <translation>창 아이콘</translation>
    </message>
    <message>
        <source>restore this session of the desktop</source>
        <translation>데스크톱의 이 세션 복원</translation>
    </message>
    <message>
        <source>count widgets, for debugging</source>
        <translation>위젯 수 세기(디버깅용)</translation>
    </message>
    <message>
        <source>Options of Qt, for the studio&apos;s window:</source>
        <translation>스튜디오 창을 위한 Qt 옵션:</translation>
    </message>
    <message>
        <source>make a song (or stems) without a window and wait for it</source>
        <translation>창 없이 곡(또는 스템)을 만들고 끝날 때까지 대기</translation>
    </message>
    <message>
        <source>list jobs that are not over</source>
        <translation>끝나지 않은 작업 목록 표시</translation>
    </message>
    <message>
        <source>list the library</source>
        <translation>라이브러리 목록 표시</translation>
    </message>
    <message>
        <source>run the Practice service alone and print its address</source>
        <translation>연습 서비스만 실행하고 주소 출력</translation>
    </message>
    <message>
        <source>talk to this service (default: the saved one; first run: Practice)</source>
        <translation>이 서비스 사용(기본값: 저장된 서비스, 첫 실행 시 연습)</translation>
    </message>
    <message>
        <source>use the Practice service for this run</source>
        <translation>이번 실행에 연습 서비스 사용</translation>
    </message>
    <message>
        <source>keep library and settings here instead of the XDG folders</source>
        <translation>XDG 폴더 대신 여기에 라이브러리와 설정 보관</translation>
    </message>
    <message>
        <source>what the song should be like</source>
        <translation>어떤 곡을 만들지</translation>
    </message>
    <message>
        <source>generate (default), cover, extend, variation, stems, …</source>
        <translation>generate(기본값), cover, extend, variation, stems, …</translation>
    </message>
    <message>
        <source>the model to use</source>
        <translation>사용할 모델</translation>
    </message>
    <message>
        <source>sing the words in this file: txt, md, lrc, srt, rtf, docx or odt (- for standard input)</source>
        <translation>이 파일의 가사로 노래: txt, md, lrc, srt, rtf, docx 또는 odt(표준 입력은 -)</translation>
    </message>
    <message>
        <source>the song&apos;s title</source>
        <translation>곡 제목</translation>
    </message>
    <message>
        <source>the song to work on: an id of the library or of the service</source>
        <translation>작업할 곡: 라이브러리 또는 서비스의 ID</translation>
    </message>
    <message>
        <source>any other parameter, e.g. weirdness=0.3; may be repeated</source>
        <translation>그 밖의 매개변수(예: weirdness=0.3), 반복 가능</translation>
    </message>
    <message>
        <source>also write the song to this file (m4a, mp3, flac, wav, opus)</source>
        <translation>곡을 이 파일로도 저장(m4a, mp3, flac, wav, opus)</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON 출력</translation>
    </message>
    <message>
        <source>take them up again and stay until none is left</source>
        <translation>작업을 다시 이어받아 모두 끝날 때까지 대기</translation>
    </message>
    <message>
        <source>every song of the library</source>
        <translation>라이브러리의 모든 곡</translation>
    </message>
    <message>
        <source>the port to listen on (default: any)</source>
        <translation>수신할 포트(기본값: 아무 포트)</translation>
    </message>
    <message>
        <source>the token to ask for (default: a random one)</source>
        <translation>요구할 토큰(기본값: 무작위)</translation>
    </message>
    <message>
        <source>how long a song takes (default: 4)</source>
        <translation>곡 하나에 걸리는 시간(기본값: 4)</translation>
    </message>
    <message>
        <source>the Practice service makes no song longer than this (default: full songs)</source>
        <translation>연습 서비스가 만드는 곡의 최대 초(기본값: 전체 곡)</translation>
    </message>
    <message>
        <source>make the library&apos;s database anew from the song folders</source>
        <translation>곡 폴더에서 라이브러리 데이터베이스를 새로 만들기</translation>
    </message>
    <message>
        <source>riffdesk --help lists the commands and their options.</source>
        <translation>riffdesk --help로 명령과 옵션을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>--set takes key=value, not “%1”.</source>
        <translation>--set에는 “%1”이(가) 아니라 키=값을 지정해야 합니다.</translation>
    </message>
    <message>
        <source>--export needs a file name that ends in .m4a, .mp3, .flac, .wav or .opus.</source>
        <translation>--export에는 .m4a, .mp3, .flac, .wav 또는 .opus로 끝나는 파일 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>export needs --to DIR.</source>
        <translation>export에는 --to 폴더가 필요합니다.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port에는 0~65535의 숫자를 지정해야 합니다.</translation>
    </message>
    <message>
        <source>--delay takes seconds from 0 to 3600.</source>
        <translation>--delay에는 0~3600초를 지정해야 합니다.</translation>
    </message>
    <message>
        <source>--song-seconds takes seconds from 5 to 600.</source>
        <translation>--song-seconds에는 5~600초를 지정해야 합니다.</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dir에는 폴더가 필요합니다.</translation>
    </message>
    <message>
        <source>--service and --practice exclude each other.</source>
        <translation>--service와 --practice는 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 needs a command.</source>
        <translation>%1에는 명령이 필요합니다.</translation>
    </message>
    <message>
        <source>%1 does not go with “%2”.</source>
        <translation>%1은(는) “%2”과(와) 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1”은(는) 불필요한 단어입니다.</translation>
    </message>
    <message>
        <source>Riffdesk, a desktop studio for AI song-making. Without a command it opens the studio.</source>
        <translation>Riffdesk는 AI로 곡을 만드는 데스크톱 스튜디오입니다. 명령 없이 실행하면 스튜디오가 열립니다.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>명령:</translation>
    </message>
    <message>
        <source>read the lyrics in this encoding, e.g. windows-1251 (default: recognised)</source>
        <translation>이 인코딩으로 가사 읽기(예: windows-1251, 기본값: 자동 인식)</translation>
    </message>
    <message>
        <source>--encoding takes one of these: %1.</source>
        <translation>--encoding에는 다음 중 하나를 지정해야 합니다: %1.</translation>
    </message>
    <message>
        <source>--encoding goes with --lyrics.</source>
        <translation>--encoding은 --lyrics와 함께 써야 합니다.</translation>
    </message>
    <message>
        <source>bring files that are missing: fetch (ID… or --missing)</source>
        <translation>없는 파일 가져오기: fetch (ID… 또는 --missing)</translation>
    </message>
    <message>
        <source>every file that was paid for and is not here</source>
        <translation>결제했지만 여기에 없는 모든 파일</translation>
    </message>
    <message>
        <source>fetch takes either ids or --missing.</source>
        <translation>fetch에는 ID나 --missing 중 하나를 지정해야 합니다.</translation>
    </message>
    <message>
        <source>list every request that was paid for, and what became of it</source>
        <translation>모든 유료 요청과 그 결과 목록 표시</translation>
    </message>
    <message>
        <source>print a table for spreadsheets</source>
        <translation>스프레드시트용 표 출력</translation>
    </message>
    <message>
        <source>--csv and --json exclude each other.</source>
        <translation>--csv와 --json은 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>only what holds these words; songs also by e.g. &quot;rating:&gt;=3 tag:demo -live&quot;</source>
        <translation>이 단어가 들어 있는 것만. 곡은 다음과 같은 조건도 가능: &quot;rating:&gt;=3 tag:demo -live&quot;</translation>
    </message>
    <message>
        <source>newest (default), oldest, title, rating, length, played or plays</source>
        <translation>newest(기본값), oldest, title, rating, length, played 또는 plays</translation>
    </message>
    <message>
        <source>export takes either song ids, --search WORDS or --all.</source>
        <translation>export에는 곡 ID, --search 단어, --all 중 하나를 지정해야 합니다.</translation>
    </message>
    <message>
        <source>--order takes one of these: %1.</source>
        <translation>--order에는 다음 중 하나를 지정해야 합니다: %1.</translation>
    </message>
    <message>
        <source>give songs 0 to 5 stars: rate N ID…</source>
        <translation>곡에 별 0~5개 주기: rate N ID…</translation>
    </message>
    <message>
        <source>mark songs as kept: keep ID…</source>
        <translation>곡을 채택으로 표시: keep ID…</translation>
    </message>
    <message>
        <source>mark songs as rejected: reject ID…</source>
        <translation>곡을 제외로 표시: reject ID…</translation>
    </message>
    <message>
        <source>tag songs: tag --add T… --remove T… ID…; alone: list the tags</source>
        <translation>곡에 태그 달기: tag --add T… --remove T… ID…, 단독으로는 태그 목록 표시</translation>
    </message>
    <message>
        <source>list or change a playlist: playlist NAME --add ID… --remove ID…</source>
        <translation>플레이리스트 보기 또는 변경: playlist 이름 --add ID… --remove ID…</translation>
    </message>
    <message>
        <source>move songs to the trash: trash (ID… or --list, --restore ID…, --empty)</source>
        <translation>곡을 휴지통으로 이동: trash (ID… 또는 --list, --restore ID…, --empty)</translation>
    </message>
    <message>
        <source>a tag to give, or a song to put into the playlist; may be repeated</source>
        <translation>달 태그 또는 플레이리스트에 넣을 곡, 반복 가능</translation>
    </message>
    <message>
        <source>a tag to take away, or a song to take out; may be repeated</source>
        <translation>뗄 태그 또는 뺄 곡, 반복 가능</translation>
    </message>
    <message>
        <source>list what is in the trash</source>
        <translation>휴지통의 내용 목록 표시</translation>
    </message>
    <message>
        <source>bring the songs back</source>
        <translation>곡 되돌리기</translation>
    </message>
    <message>
        <source>remove what is in the trash for good: the only thing that deletes songs</source>
        <translation>휴지통의 내용을 완전히 삭제(곡을 삭제하는 유일한 방법)</translation>
    </message>
    <message>
        <source>rate takes 0 to 5 and then ids, as in: rate 4 ID.</source>
        <translation>rate에는 0~5와 ID를 차례로 지정해야 합니다. 예: rate 4 ID</translation>
    </message>
    <message>
        <source>playlist needs the name of one before --add or --remove.</source>
        <translation>playlist에는 --add나 --remove 앞에 플레이리스트 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>playlist takes its songs after --add or after --remove, not after both.</source>
        <translation>playlist의 곡은 --add나 --remove 중 한쪽 뒤에만 지정해야 합니다.</translation>
    </message>
    <message>
        <source>--list, --restore and --empty exclude each other.</source>
        <translation>--list, --restore, --empty는 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--list and --empty are about all of the trash.</source>
        <translation>--list와 --empty는 휴지통 전체에 적용됩니다.</translation>
    </message>
    <message>
        <source>tag needs --add T or --remove T.</source>
        <translation>tag에는 --add T나 --remove T가 필요합니다.</translation>
    </message>
    <message>
        <source>It takes either song ids or --search WORDS, which means all that match.</source>
        <translation>곡 ID나 --search 단어(일치하는 모든 곡) 중 하나를 지정해야 합니다.</translation>
    </message>
    <message>
        <source>compare every file with what it was when it was kept; fetch again what can be</source>
        <translation>모든 파일을 보관 당시와 비교하고 가능한 것은 다시 가져오기</translation>
    </message>
    <message>
        <source>take songs into the library: import (PATH… or --account)</source>
        <translation>곡을 라이브러리로 가져오기: import (경로… 또는 --account)</translation>
    </message>
    <message>
        <source>every song of the account&apos;s history that is not here, free of charge</source>
        <translation>계정 기록에 있지만 여기에 없는 모든 곡(무료)</translation>
    </message>
    <message>
        <source>import takes either files and folders or --account.</source>
        <translation>import에는 파일과 폴더, 또는 --account 중 하나를 지정해야 합니다.</translation>
    </message>
    <message>
        <source>get the service&apos;s lossless WAV of songs, for credits: wav ID…</source>
        <translation>서비스에서 곡의 무손실 WAV 받기(크레딧 사용): wav ID…</translation>
    </message>
    <message>
        <source>get the service&apos;s MP4 video of songs, for credits: video ID…</source>
        <translation>서비스에서 곡의 MP4 비디오 받기(크레딧 사용): video ID…</translation>
    </message>
    <message>
        <source>ask, and pay, once more for what is here already</source>
        <translation>이미 있는 것을 다시 요청하고 결제</translation>
    </message>
    <message>
        <source>%1 needs ids of songs.</source>
        <translation>%1에는 곡 ID가 필요합니다.</translation>
    </message>
    <message>
        <source>write songs out: export (ID…, --search WORDS or --all) --to DIR</source>
        <translation>곡 내보내기: export (ID…, --search 단어 또는 --all) --to 폴더</translation>
    </message>
    <message>
        <source>streaming, video, archive or one of yours; what else is given counts more</source>
        <translation>streaming, video, archive 또는 직접 만든 프로필. 따로 지정한 값이 우선</translation>
    </message>
    <message>
        <source>file names, e.g. &quot;{artist}/{n} {title}&quot;; / makes folders</source>
        <translation>파일 이름(예: &quot;{artist}/{n} {title}&quot;), /는 폴더를 만듦</translation>
    </message>
    <message>
        <source>the artist of all of them</source>
        <translation>모든 곡의 아티스트</translation>
    </message>
    <message>
        <source>of the album (default: the artist)</source>
        <translation>앨범의 아티스트(기본값: 아티스트)</translation>
    </message>
    <message>
        <source>the album they make (default: the playlist searched for)</source>
        <translation>곡들이 이루는 앨범(기본값: 검색한 플레이리스트)</translation>
    </message>
    <message>
        <source>whose rights they are</source>
        <translation>권리자</translation>
    </message>
    <message>
        <source>bring them to this loudness, e.g. -14, with no peak above -1 dBTP</source>
        <translation>이 라우드니스로 맞추기(예: -14), 피크는 -1 dBTP 이하</translation>
    </message>
    <message>
        <source>cut longer ones to so many seconds, with a fade of 2 s</source>
        <translation>긴 곡을 이 초만큼으로 자르고 2초 페이드 적용</translation>
    </message>
    <message>
        <source>seconds over which they come in</source>
        <translation>페이드 인 길이(초)</translation>
    </message>
    <message>
        <source>seconds over which they go out</source>
        <translation>페이드 아웃 길이(초)</translation>
    </message>
    <message>
        <source>leave out silence at both ends</source>
        <translation>양 끝의 무음 제거</translation>
    </message>
    <message>
        <source>overwrite files of the same name instead of numbering</source>
        <translation>같은 이름의 파일에 번호를 붙이지 않고 덮어쓰기</translation>
    </message>
    <message>
        <source>also what has not changed since the last export to this folder</source>
        <translation>이 폴더로 마지막으로 내보낸 뒤 바뀌지 않은 것도 포함</translation>
    </message>
    <message>
        <source>write catalogue.csv and catalogue.json beside them</source>
        <translation>catalogue.csv와 catalogue.json도 함께 저장</translation>
    </message>
    <message>
        <source>get the stems of songs from the service, for credits: stems ID…</source>
        <translation>서비스에서 곡의 스템 받기(크레딧 사용): stems ID…</translation>
    </message>
    <message>
        <source>the stems of songs that have them instead, in step, a folder each</source>
        <translation>대신 스템이 있는 곡의 스템을 같은 길이로, 곡마다 폴더 하나씩 내보내기</translation>
    </message>
    <message>
        <source>the same with a session: rpp (Reaper) or dawproject (Bitwig, Studio One, Cubase); WAV of 24 bits, unless --format names another lossless one</source>
        <translation>같은 내용에 세션 추가: rpp(Reaper) 또는 dawproject(Bitwig, Studio One, Cubase). --format으로 다른 무손실 형식을 지정하지 않으면 24비트 WAV</translation>
    </message>
    <message>
        <source>--session takes rpp or dawproject.</source>
        <translation>--session에는 rpp나 dawproject를 지정해야 합니다.</translation>
    </message>
    <message>
        <source>a web page that plays them offline in any browser: as a folder or zip</source>
        <translation>어느 브라우저에서나 오프라인으로 재생되는 웹페이지: folder(폴더) 또는 zip</translation>
    </message>
    <message>
        <source>--share takes folder or zip.</source>
        <translation>--share에는 folder나 zip을 지정해야 합니다.</translation>
    </message>
    <message>
        <source>--share and stems exclude each other.</source>
        <translation>--share와 스템은 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--%1 does not go with stems and pages, which are made anew each time.</source>
        <translation>--%1은(는) 매번 새로 만들어지는 스템과 페이지에는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>original (default), m4a, mp3, mp3-v0, flac, flac-16, flac-24, wav, wav-16, wav-24, wav-32f, wav-48k or opus</source>
        <translation>original(기본값), m4a, mp3, mp3-v0, flac, flac-16, flac-24, wav, wav-16, wav-24, wav-32f, wav-48k 또는 opus</translation>
    </message>
    <message>
        <source>tell what differs between a song and an edit of it: compare PARENT EDIT</source>
        <translation>곡과 그 편집본의 차이 표시: compare 원본 편집본</translation>
    </message>
    <message>
        <source>put only what an edit changed into its parent, as a new song: splice PARENT EDIT</source>
        <translation>편집본에서 바뀐 부분만 원본에 넣어 새 곡으로 만들기: splice 원본 편집본</translation>
    </message>
    <message>
        <source>where it begins in the edit (default: what changed)</source>
        <translation>편집본에서 시작하는 지점(기본값: 바뀐 부분)</translation>
    </message>
    <message>
        <source>how long one goes over into the other, 5 to 200 (default: 30)</source>
        <translation>한쪽에서 다른 쪽으로 넘어가는 길이, 5~200(기본값: 30)</translation>
    </message>
    <message>
        <source>the folder to write to; of splice: the second where it ends</source>
        <translation>내보낼 폴더. splice에서는 끝나는 지점(초)</translation>
    </message>
    <message>
        <source>%1 takes two ids: the song, and the one that was made from it.</source>
        <translation>%1에는 ID 두 개가 필요합니다: 곡, 그리고 그 곡에서 만든 곡.</translation>
    </message>
    <message>
        <source>--from and --to go together.</source>
        <translation>--from과 --to는 함께 써야 합니다.</translation>
    </message>
    <message>
        <source>--from and --to take seconds, the earlier ones first, as in: --from 40 --to 55.</source>
        <translation>--from과 --to에는 앞선 시점부터 초를 지정해야 합니다. 예: --from 40 --to 55</translation>
    </message>
    <message>
        <source>--crossfade takes 5 to 200 milliseconds.</source>
        <translation>--crossfade에는 5~200밀리초를 지정해야 합니다.</translation>
    </message>
    <message>
        <source>There is neither a command nor a file “%1”.</source>
        <translation>“%1”(이)라는 명령도 파일도 없습니다.</translation>
    </message>
    <message>
        <source>The token comes from ACEDATACLOUD_API_TOKEN, else from the keyring.</source>
        <translation>토큰은 ACEDATACLOUD_API_TOKEN에서, 없으면 키링에서 읽습니다.</translation>
    </message>
    <message>
        <source>Exit status of create, fetch, wav, video, stems and jobs --wait:</source>
        <translation>create, fetch, wav, video, stems, jobs --wait의 종료 상태:</translation>
    </message>
    <message>
        <source>come to the front with an empty form</source>
        <translation>빈 양식으로 앞에 표시</translation>
    </message>
    <message>
        <source>play, or pause, in the studio that is open</source>
        <translation>열려 있는 스튜디오에서 재생 또는 일시정지</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>made but not exported, or a fault of this computer</source>
        <translation>만들었지만 내보내지 못했거나 이 컴퓨터의 오류</translation>
    </message>
    <message>
        <source>bad request or usage; nothing was sent</source>
        <translation>잘못된 요청 또는 사용법, 아무것도 보내지 않음</translation>
    </message>
    <message>
        <source>refused, or failed, by the service</source>
        <translation>서비스가 거부했거나 서비스에서 실패</translation>
    </message>
    <message>
        <source>the network failed; nothing was accepted</source>
        <translation>네트워크 오류, 아무것도 접수되지 않음</translation>
    </message>
    <message>
        <source>it is not known whether the request was taken</source>
        <translation>요청이 접수되었는지 알 수 없음</translation>
    </message>
    <message>
        <source>made and charged, but a file could not be fetched yet</source>
        <translation>만들어지고 과금되었지만 파일을 아직 가져오지 못함</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Cut the part you mean out of it first.</source>
        <translation>먼저 원하는 부분을 잘라내세요.</translation>
    </message>
    <message>
        <source>%1 (spliced)</source>
        <translation>%1 (스플라이스)</translation>
    </message>
    <message>
        <source>There is nothing to put together.</source>
        <translation>조합할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Choose which song sounds where first.</source>
        <translation>먼저 어디에서 어느 곡을 들려줄지 선택하세요.</translation>
    </message>
    <message>
        <source>Songs of more than %1 minutes are not compared.</source>
        <translation>%1분이 넘는 곡은 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>These takes are too long to put together.</source>
        <translation>이 테이크들은 너무 길어 조합할 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose fewer of them.</source>
        <translation>수를 줄이세요.</translation>
    </message>
    <message>
        <source>%1 (comp)</source>
        <comment>put together of several takes</comment>
        <translation>%1 (컴핑)</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>요청 내용</translation>
    </message>
    <message>
        <source>Both were asked for in the same way.</source>
        <translation>두 곡을 같은 조건으로 요청했습니다.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>가사</translation>
    </message>
    <message>
        <source>Neither has words.</source>
        <translation>두 곡 모두 가사가 없습니다.</translation>
    </message>
    <message>
        <source>Both sing the same words.</source>
        <translation>두 곡의 가사가 같습니다.</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message numerus="yes">
        <source>%n songs side by side</source>
        <translation>
            <numerusform>%n곡 나란히 보기</numerusform>
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
        <translation>1행</translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>섹션 1개</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>섹션 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Daw</name>
    <message>
        <source>Replaced from here</source>
        <comment>a marker in a music program</comment>
        <translation>여기부터 교체됨</translation>
    </message>
    <message>
        <source>Replaced to here</source>
        <comment>a marker in a music program</comment>
        <translation>여기까지 교체됨</translation>
    </message>
    <message>
        <source>Reaper session</source>
        <translation>Reaper 세션</translation>
    </message>
    <message>
        <source>DAWproject (Bitwig, Studio One, Cubase)</source>
        <translation>DAWproject(Bitwig, Studio One, Cubase)</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Your songs are safe in their folders. Riffdesk can make the library anew from them; the damaged database is kept beside it.</source>
        <translation>곡은 각 폴더에 안전하게 있습니다. Riffdesk가 그 폴더에서 라이브러리를 새로 만들 수 있으며, 손상된 데이터베이스는 옆에 보관됩니다.</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>라이브러리 재구축</translation>
    </message>
    <message>
        <source>Riffdesk could not be started again.</source>
        <translation>Riffdesk를 다시 시작할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Start it yourself; everything is kept.</source>
        <translation>직접 시작하세요. 모두 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>The library is being brought to this version of Riffdesk…</source>
        <translation>라이브러리를 이 버전의 Riffdesk에 맞추는 중…</translation>
    </message>
    <message>
        <source>The library is made anew from the song folders…</source>
        <translation>곡 폴더에서 라이브러리를 새로 만드는 중…</translation>
    </message>
    <message>
        <source>The library is moved to %1…</source>
        <translation>라이브러리를 %1(으)로 이동하는 중…</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>It is of a kind that Riffdesk does not know.</source>
        <translation>Riffdesk가 모르는 종류의 파일입니다.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>빈 파일입니다.</translation>
    </message>
    <message>
        <source>It is a picture.</source>
        <translation>이미지입니다.</translation>
    </message>
    <message>
        <source>It is a zip archive.</source>
        <translation>ZIP 압축 파일입니다.</translation>
    </message>
    <message>
        <source>It is sound.</source>
        <translation>오디오입니다.</translation>
    </message>
    <message>
        <source>It is text: “%1”</source>
        <translation>텍스트입니다: “%1”</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>The draft is too long to be kept.</source>
        <translation>초안이 너무 길어 보관할 수 없습니다.</translation>
    </message>
    <message>
        <source>Shorten the lyrics.</source>
        <translation>가사를 줄이세요.</translation>
    </message>
    <message>
        <source>The file of a draft does not hold one.</source>
        <translation>초안 파일에 초안이 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>It was set aside.</source>
        <translation>그 파일은 따로 보관했습니다.</translation>
    </message>
</context>
<context>
    <name>EditReceipt</name>
    <message>
        <source>%1–%2 s</source>
        <translation>%1–%2초</translation>
    </message>
    <message>
        <source>Everything else is the same.</source>
        <translation>나머지는 모두 같습니다.</translation>
    </message>
    <message>
        <source>Everything else is the same music, newly rendered.</source>
        <translation>나머지는 모두 같은 음악이며 새로 렌더링되었습니다.</translation>
    </message>
    <message>
        <source>Everything before is the same; after it, the mix is newly rendered.</source>
        <translation>그 앞은 같고, 그 뒤는 믹스가 새로 렌더링되었습니다.</translation>
    </message>
    <message>
        <source>Everything after is the same; before it, the mix is newly rendered.</source>
        <translation>그 뒤는 같고, 그 앞은 믹스가 새로 렌더링되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Changed in %n places from %1</source>
        <translation>
            <numerusform>%1에서 %n곳 변경됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>변경: %1</translation>
    </message>
    <message>
        <source>It is %1 dB louder.</source>
        <translation>%1 dB 더 큽니다.</translation>
    </message>
    <message>
        <source>It is %1 dB softer.</source>
        <translation>%1 dB 더 작습니다.</translation>
    </message>
    <message>
        <source>It begins %1 s later.</source>
        <translation>%1초 늦게 시작합니다.</translation>
    </message>
    <message>
        <source>It begins %1 s earlier.</source>
        <translation>%1초 일찍 시작합니다.</translation>
    </message>
    <message>
        <source>It runs %1 % slower.</source>
        <translation>%1 % 더 느립니다.</translation>
    </message>
    <message>
        <source>It runs %1 % faster.</source>
        <translation>%1 % 더 빠릅니다.</translation>
    </message>
    <message>
        <source>The sound is the same from beginning to end.</source>
        <translation>처음부터 끝까지 같은 소리입니다.</translation>
    </message>
    <message>
        <source>It is the same music from beginning to end, newly rendered.</source>
        <translation>처음부터 끝까지 같은 음악이며 새로 렌더링되었습니다.</translation>
    </message>
    <message>
        <source>All of it is different.</source>
        <translation>전부 다릅니다.</translation>
    </message>
    <message>
        <source>%1; asked %2.</source>
        <translation>%1. 요청: %2.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Type an address such as %1.</source>
        <translation>%1 같은 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>주소가 없습니다.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>주소가 너무 깁니다.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>웹 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>주소는 https://로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>The address must start with https://: over http:// anyone could read the token.</source>
        <translation>주소는 https://로 시작해야 합니다. http://를 쓰면 누구나 토큰을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>주소에 사용자 이름이나 비밀번호를 넣을 수 없습니다.</translation>
    </message>
    <message>
        <source>The address must not hold “?” or “#”.</source>
        <translation>주소에 “?”나 “#”을 넣을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>내보내기가 취소되었습니다.</translation>
    </message>
    <message>
        <source>The exported file did not come out whole, and was removed.</source>
        <translation>내보낸 파일이 온전하지 않아 삭제했습니다.</translation>
    </message>
    <message>
        <source>Fetch the song again, then export it.</source>
        <translation>곡을 다시 가져온 다음 내보내세요.</translation>
    </message>
    <message>
        <source>The song&apos;s audio is not here yet.</source>
        <translation>곡의 오디오가 아직 없습니다.</translation>
    </message>
    <message>
        <source>Wait until it is fetched, then export it.</source>
        <translation>가져오기가 끝난 다음 내보내세요.</translation>
    </message>
    <message>
        <source>It is not clear where the song should be written to.</source>
        <translation>곡을 어디에 저장할지 분명하지 않습니다.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <comment>the name of a file whose song has no title</comment>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>“%1” cannot be used for file names.</source>
        <translation>“%1”은(는) 파일 이름에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Use text with these fields: %1.</source>
        <translation>다음 필드를 넣은 텍스트를 사용하세요: %1.</translation>
    </message>
    <message>
        <source>The song&apos;s audio file is damaged and takes no tags.</source>
        <translation>곡의 오디오 파일이 손상되어 태그를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>A file of this kind takes no title, lyrics and cover; the sound is exported as it is.</source>
        <translation>이 종류의 파일에는 제목, 가사, 커버 이미지를 넣을 수 없습니다. 소리는 그대로 내보냅니다.</translation>
    </message>
    <message>
        <source>The cover cannot be read, and is not in the file.</source>
        <translation>커버 이미지를 읽을 수 없어 파일에 넣지 못했습니다.</translation>
    </message>
    <message>
        <source>WAV files take no cover.</source>
        <translation>WAV 파일에는 커버 이미지를 넣을 수 없습니다.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>As the service made it</source>
        <translation>서비스가 만든 그대로</translation>
    </message>
    <message>
        <source>M4A (AAC)</source>
        <translation>M4A(AAC)</translation>
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
        <translation>V0, 가변: 더 작지만 같은 소리</translation>
    </message>
    <message>
        <source>FLAC (lossless)</source>
        <translation>FLAC(무손실)</translation>
    </message>
    <message>
        <source>Bits of the source</source>
        <translation>원본 비트 수</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16비트</translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation>24비트</translation>
    </message>
    <message>
        <source>WAV (uncompressed)</source>
        <translation>WAV(비압축)</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32비트 부동소수점</translation>
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
        <translation>%1~%2의 숫자를 지정해야 합니다.</translation>
    </message>
    <message>
        <source>Streaming −14 LUFS</source>
        <translation>스트리밍 −14 LUFS</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>비디오</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>보관용</translation>
    </message>
    <message>
        <source>It takes one of these: %1.</source>
        <translation>다음 중 하나를 지정해야 합니다: %1.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>프로필에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>“%1” is a profile of Riffdesk.</source>
        <translation>“%1”은(는) Riffdesk의 프로필입니다.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>There are too many profiles.</source>
        <translation>프로필이 너무 많습니다.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>먼저 하나를 삭제하세요.</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more.</source>
        <translation>폴더 %1이(가) 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Bring it back, or choose another folder.</source>
        <translation>폴더를 되돌리거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>There is no sound whose loudness could be changed.</source>
        <translation>라우드니스를 바꿀 소리가 없습니다.</translation>
    </message>
    <message>
        <source>It came out at %L1 LUFS: more would take its loud moments apart.</source>
        <translation>%L1 LUFS가 되었습니다. 더 높이면 큰 소리가 뭉개집니다.</translation>
    </message>
    <message>
        <source>The file has content credentials, which any change would break: it is exported byte for byte, without tags of yours.</source>
        <translation>이 파일에는 콘텐츠 자격 증명이 있어 변경하면 깨집니다. 그래서 입력한 태그 없이 그대로 내보냅니다.</translation>
    </message>
    <message>
        <source>The content credentials of the song are lost by the conversion; the original keeps them.</source>
        <translation>변환하면 곡의 콘텐츠 자격 증명이 사라집니다. 원본에는 남아 있습니다.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>아티스트</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>앨범</translation>
    </message>
    <message>
        <source>Number in the order</source>
        <translation>순서 번호</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>플레이리스트</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>스타일</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>평점</translation>
    </message>
    <message>
        <source>Tempo (BPM)</source>
        <translation>템포(BPM)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
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
        <translation>스템 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The song has no stems.</source>
        <translation>이 곡에는 스템이 없습니다.</translation>
    </message>
    <message>
        <source>Ask for them first.</source>
        <translation>먼저 스템을 받으세요.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>가사</translation>
    </message>
    <message>
        <source>None of the songs could be written.</source>
        <translation>어느 곡도 내보낼 수 없었습니다.</translation>
    </message>
    <message>
        <source>See why, then try again.</source>
        <translation>이유를 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>24 bit at 48 kHz, as in videos</source>
        <translation>24비트, 48 kHz(비디오용)</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>Close to what you know</source>
        <translation>익숙한 느낌</translation>
    </message>
    <message>
        <source>A few surprises</source>
        <translation>약간 의외의 느낌</translation>
    </message>
    <message>
        <source>A little off the beaten track</source>
        <translation>조금 색다르게</translation>
    </message>
    <message>
        <source>Takes risks</source>
        <translation>과감하게</translation>
    </message>
    <message>
        <source>Anything may happen</source>
        <translation>무엇이든 가능</translation>
    </message>
    <message>
        <source>Takes the words as a hint</source>
        <translation>가사를 참고만 함</translation>
    </message>
    <message>
        <source>Sings the words freely</source>
        <translation>가사를 자유롭게 부름</translation>
    </message>
    <message>
        <source>Sings most of the words as written</source>
        <translation>가사를 거의 그대로 부름</translation>
    </message>
    <message>
        <source>Sings every word as written</source>
        <translation>가사를 한 단어도 빠짐없이 부름</translation>
    </message>
    <message>
        <source>Only a memory of the original</source>
        <translation>원곡의 흔적만</translation>
    </message>
    <message>
        <source>The original, retold</source>
        <translation>원곡을 새롭게</translation>
    </message>
    <message>
        <source>Stays near the original</source>
        <translation>원곡에 가깝게</translation>
    </message>
    <message>
        <source>Keeps as much of the original as it can</source>
        <translation>최대한 원곡 그대로</translation>
    </message>
    <message>
        <source>The service also posts the finished song to this public address.</source>
        <translation>서비스가 완성된 곡을 이 공개 주소로도 보냅니다.</translation>
    </message>
    <message>
        <source>What the song should not sound like.</source>
        <translation>곡에서 피하고 싶은 느낌.</translation>
    </message>
    <message>
        <source>What the lyrics should be about.</source>
        <translation>가사의 주제.</translation>
    </message>
    <message>
        <source>The song to take the other part from.</source>
        <translation>다른 파트를 가져올 곡.</translation>
    </message>
    <message>
        <source>A song for Christmas, choir and sleigh bells</source>
        <translation>합창과 썰매 종소리가 어우러진 크리스마스 노래</translation>
    </message>
    <message>
        <source>The service finds one</source>
        <translation>서비스가 정합니다</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>무작위</translation>
    </message>
    <message>
        <source>As most would do it</source>
        <translation>무난하게</translation>
    </message>
    <message>
        <source>Takes your style as a hint</source>
        <translation>스타일을 참고만 함</translation>
    </message>
    <message>
        <source>Takes your style loosely</source>
        <translation>스타일을 느슨하게 반영</translation>
    </message>
    <message>
        <source>Follows your style</source>
        <translation>스타일을 따름</translation>
    </message>
    <message>
        <source>Follows your style closely</source>
        <translation>스타일을 충실히 따름</translation>
    </message>
    <message>
        <source>Empty: the service writes them

[Verse]
The first line</source>
        <comment>lyrics, with an example; the words in brackets stay English, the service reads them</comment>
        <translation>비워 두면 서비스가 가사를 씁니다

[Verse]
첫 번째 줄</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>“%1” takes no lyrics.</source>
        <comment>name of an action</comment>
        <translation>“%1”에는 가사를 넣을 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose another action, such as “%1”, and drop them again.</source>
        <translation>“%1” 같은 다른 기능을 선택한 다음 다시 놓으세요.</translation>
    </message>
</context>
<context>
    <name>FormProblems</name>
    <message>
        <source>The recording is still on its way to the service.</source>
        <translation>녹음을 서비스로 보내는 중입니다.</translation>
    </message>
    <message>
        <source>Press Use, so that the service fetches the recording from its address.</source>
        <translation>‘사용’을 누르면 서비스가 그 주소에서 녹음을 가져옵니다.</translation>
    </message>
    <message>
        <source>This recording was uploaded to another service. Upload it here too, or switch the service.</source>
        <translation>이 녹음은 다른 서비스에 업로드되었습니다. 여기에도 업로드하거나 서비스를 바꾸세요.</translation>
    </message>
    <message>
        <source>The service gave no name for this song, so it cannot be used as a source.</source>
        <translation>서비스가 이 곡에 ID를 주지 않아 원본으로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>This song was made by another service. Choose one that was made here, or switch the service.</source>
        <translation>이 곡은 다른 서비스가 만들었습니다. 여기서 만든 곡을 선택하거나 서비스를 바꾸세요.</translation>
    </message>
    <message>
        <source>Practice costs nothing.</source>
        <translation>연습은 무료입니다.</translation>
    </message>
    <message>
        <source>1 paid request.</source>
        <translation>유료 요청 1건.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid requests.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>유료 요청 %Ln건.</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was imported from a file, which no service has. Choose an action that works on uploads, and upload the file.</source>
        <translation>이 곡은 파일에서 가져온 것으로 어느 서비스에도 없습니다. 업로드용 기능을 선택하고 파일을 업로드하세요.</translation>
    </message>
    <message>
        <source>%1. Practice costs nothing.</source>
        <translation>%1. 연습은 무료입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paid requests.</source>
        <comment>at least two</comment>
        <extracomment>what is changed from song to song: &quot;Weirdness × Model: 6 paid requests.&quot;</extracomment>
        <translation>
            <numerusform>%1: 유료 요청 %Ln건.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormWarnings</name>
    <message>
        <source>The source is a song of the service, but this action works on uploads.</source>
        <translation>원본은 서비스의 곡이지만 이 기능은 업로드용입니다.</translation>
    </message>
    <message>
        <source>The source is an upload, but this action works on songs of the service.</source>
        <translation>원본은 업로드한 것이지만 이 기능은 서비스의 곡용입니다.</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>“%1”(으)로 전환</translation>
    </message>
    <message>
        <source>The source song is not finished yet; the service would refuse it. Wait for it, or choose another.</source>
        <translation>원본 곡이 아직 완성되지 않아 서비스가 거부합니다. 기다리거나 다른 곡을 선택하세요.</translation>
    </message>
    <message>
        <source>The source song ends before that: it is %1 s long.</source>
        <translation>원본 곡은 그 전에 끝납니다. 길이는 %1초입니다.</translation>
    </message>
    <message>
        <source>Stay within the song</source>
        <translation>곡 안으로 맞추기</translation>
    </message>
    <message>
        <source>The lyrics hold the characters “\n” instead of line breaks.</source>
        <translation>가사에 줄 바꿈 대신 “\n” 문자가 들어 있습니다.</translation>
    </message>
    <message>
        <source>Make them line breaks</source>
        <translation>줄 바꿈으로 변환</translation>
    </message>
    <message>
        <source>[%1] has no lines.</source>
        <translation>[%1]에 가사가 없습니다.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove all that are empty</source>
        <translation>빈 것 모두 제거</translation>
    </message>
    <message>
        <source>[%1] appears twice in a row with the same words.</source>
        <translation>[%1]이(가) 같은 가사로 두 번 연달아 나옵니다.</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>하나만 남기기</translation>
    </message>
    <message>
        <source>This has %1 characters; the service may read no more than %2.</source>
        <translation>%1자입니다. 서비스는 %2자까지만 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>줄이기</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>그대로 보내기</translation>
    </message>
    <message>
        <source>%1: where a %2 stands, a letter was lost.</source>
        <comment>label of a field; the sign that stands for a lost letter</comment>
        <translation>%1: %2이(가) 있는 곳에서 글자가 유실되었습니다.</translation>
    </message>
    <message>
        <source>Remove the sign</source>
        <translation>기호 제거</translation>
    </message>
</context>
<context>
    <name>GuidePages</name>
    <message>
        <source>Your first song</source>
        <translation>첫 곡</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>계정 연결</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>내 가사</translation>
    </message>
    <message>
        <source>Takes: several, and the best of them</source>
        <translation>테이크: 여러 개, 그리고 가장 좋은 것</translation>
    </message>
    <message>
        <source>Replace bars</source>
        <translation>마디 바꾸기</translation>
    </message>
    <message>
        <source>Extend a song</source>
        <translation>곡 연장</translation>
    </message>
    <message>
        <source>Covers and variations</source>
        <translation>커버와 변주</translation>
    </message>
    <message>
        <source>Work on a recording of yours</source>
        <translation>내 녹음으로 작업하기</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>스템</translation>
    </message>
    <message>
        <source>Find and sort</source>
        <translation>찾기와 정렬</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Money, and what is never paid twice</source>
        <translation>비용, 그리고 두 번 결제되지 않는 것</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>네트워크 없이</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>키보드</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>화면 낭독기</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>명령줄</translation>
    </message>
    <message>
        <source>Files and backup</source>
        <translation>파일과 백업</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>문제가 생겼을 때</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>새로운 기능</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The import was stopped.</source>
        <translation>가져오기가 중지되었습니다.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>It is larger than 2 GB.</source>
        <translation>2 GB를 넘습니다.</translation>
    </message>
    <message>
        <source>Artist: %1</source>
        <translation>아티스트: %1</translation>
    </message>
    <message>
        <source>Album: %1</source>
        <translation>앨범: %1</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>더 이상 없습니다.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>빈 파일입니다.</translation>
    </message>
    <message>
        <source>It holds no sound that can be played.</source>
        <translation>재생할 수 있는 소리가 없습니다.</translation>
    </message>
    <message>
        <source>It is audio of a kind that is not imported.</source>
        <translation>가져올 수 없는 종류의 오디오입니다.</translation>
    </message>
</context>
<context>
    <name>JobRows</name>
    <message>
        <source>There is no such job any more.</source>
        <translation>그런 작업은 더 이상 없습니다.</translation>
    </message>
</context>
<context>
    <name>JobStore</name>
    <message>
        <source>This job is no longer in the state it was thought to be in.</source>
        <translation>이 작업은 더 이상 예상한 상태가 아닙니다.</translation>
    </message>
    <message>
        <source>Start Riffdesk again to see where the job is.</source>
        <translation>Riffdesk를 다시 시작해 작업 상태를 확인하세요.</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Replace %1–%2</source>
        <translation>%1–%2 교체</translation>
    </message>
    <message>
        <source>Extend from %1</source>
        <translation>%1부터 연장</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>차례를 기다리는 중입니다.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>보내는 중…</translation>
    </message>
    <message>
        <source>%1 Retrying automatically; nothing is lost.</source>
        <translation>%1 자동으로 다시 시도합니다. 아무것도 잃지 않습니다.</translation>
    </message>
    <message>
        <source>Composing, %1 %. You can go on working; it is saved when done.</source>
        <translation>작곡 중, %1 %. 계속 작업할 수 있으며 완성되면 저장됩니다.</translation>
    </message>
    <message>
        <source>Composing. You can go on working; it is saved when done.</source>
        <translation>작곡 중입니다. 계속 작업할 수 있으며 완성되면 저장됩니다.</translation>
    </message>
    <message>
        <source>Saving the audio…</source>
        <translation>오디오 저장 중…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <source>The connection broke after sending.</source>
        <translation>보낸 뒤 연결이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>The service may have taken the request, and its history does not tell. If you send it again and it did arrive, you pay twice.</source>
        <translation>서비스가 요청을 접수했을 수 있지만 기록으로는 알 수 없습니다. 이미 도착했는데 다시 보내면 두 번 결제됩니다.</translation>
    </message>
    <message>
        <source>Looking for it in the service&apos;s history…</source>
        <translation>서비스 기록에서 찾는 중…</translation>
    </message>
    <message>
        <source>It failed, and the service did not say why.</source>
        <translation>실패했습니다. 서비스가 이유를 알려 주지 않았습니다.</translation>
    </message>
    <message>
        <source>not charged</source>
        <translation>과금 안 됨</translation>
    </message>
    <message>
        <source>may have been charged</source>
        <translation>과금되었을 수 있음</translation>
    </message>
    <message>
        <source>Sent in %1 s; until then it can be undone.</source>
        <translation>%1초 후에 보냅니다. 그때까지 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Try again (pays again)</source>
        <translation>다시 시도(다시 결제)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are ready.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln곡이 완성되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its stems are ready.</source>
        <translation>스템이 준비되었습니다.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>완성되었습니다.</translation>
    </message>
    <message>
        <source>Sent in a few seconds; until then it can be undone.</source>
        <translation>몇 초 후에 보냅니다. 그때까지 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>It is made, but its file could not be fetched.</source>
        <translation>곡은 만들어졌지만 파일을 가져올 수 없었습니다.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence, then another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>과금됨</translation>
    </message>
    <message>
        <source>Not sent: Riffdesk ended before the time to undo it was over.</source>
        <translation>보내지 않음: 취소할 수 있는 시간이 지나기 전에 Riffdesk가 종료되었습니다.</translation>
    </message>
    <message>
        <source>It is made. This network is metered: its file waits for another one.</source>
        <translation>만들어졌습니다. 데이터 통신 연결이라 다른 네트워크에 연결될 때까지 파일을 받지 않습니다.</translation>
    </message>
    <message>
        <source>Waiting until its service is connected: enter its token in Settings.</source>
        <translation>서비스 연결을 기다리는 중입니다. 설정에 토큰을 입력하세요.</translation>
    </message>
    <message>
        <source>Its lossless WAV is here.</source>
        <translation>무손실 WAV가 도착했습니다.</translation>
    </message>
    <message>
        <source>Its video is here.</source>
        <translation>비디오가 도착했습니다.</translation>
    </message>
    <message>
        <source>The service is making it. You can go on working; it is saved when done.</source>
        <translation>서비스가 만드는 중입니다. 계속 작업할 수 있으며 완성되면 저장됩니다.</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>파일 저장 중…</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>The task is finished, but no song came with it.</source>
        <translation>태스크는 끝났지만 곡이 오지 않았습니다.</translation>
    </message>
    <message>
        <source>The account is not connected, so its songs cannot be listed.</source>
        <translation>계정이 연결되어 있지 않아 곡을 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Connect it in the settings, then import again.</source>
        <translation>설정에서 연결한 다음 다시 가져오세요.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a song: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The task is finished, but no file came with it.</source>
        <translation>태스크는 끝났지만 파일이 오지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The song is not in the library.</source>
        <translation>그 곡은 라이브러리에 없습니다.</translation>
    </message>
    <message>
        <source>Look for it in the list, or make it anew.</source>
        <translation>목록에서 찾거나 새로 만드세요.</translation>
    </message>
    <message>
        <source>The service gave a song without an id.</source>
        <translation>서비스가 보낸 곡에 ID가 없습니다.</translation>
    </message>
    <message>
        <source>Ask for the song again.</source>
        <translation>곡을 다시 요청하세요.</translation>
    </message>
    <message>
        <source>The song&apos;s file has a name that is not allowed.</source>
        <translation>곡의 파일 이름이 허용되지 않습니다.</translation>
    </message>
    <message>
        <source>Fetch the song again.</source>
        <translation>곡을 다시 가져오세요.</translation>
    </message>
    <message>
        <source>The song&apos;s length is not a number.</source>
        <translation>곡의 길이가 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>A title has 1 to %1 characters.</source>
        <translation>제목은 1~%1자입니다.</translation>
    </message>
    <message>
        <source>Type another title.</source>
        <translation>다른 제목을 입력하세요.</translation>
    </message>
    <message>
        <source>A rating is 0 to 5 stars.</source>
        <translation>평점은 별 0~5개입니다.</translation>
    </message>
    <message>
        <source>Choose another rating.</source>
        <translation>다른 평점을 선택하세요.</translation>
    </message>
    <message>
        <source>The song&apos;s other files are still in its folder.</source>
        <translation>곡의 다른 파일은 여전히 폴더에 있습니다.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) is damaged.</source>
        <translation>곡 정보(song.json)가 손상되었습니다.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) was made by a newer version of Riffdesk.</source>
        <translation>곡 정보(song.json)가 더 새로운 버전의 Riffdesk에서 만들어졌습니다.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) does not say which song it is.</source>
        <translation>곡 정보(song.json)에 어느 곡인지 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>The song&apos;s loudness is not a number.</source>
        <translation>곡의 라우드니스가 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>There is no “%1” in the library.</source>
        <translation>라이브러리에 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Choose one of those that are there.</source>
        <translation>있는 것 중에서 선택하세요.</translation>
    </message>
    <message>
        <source>The notes are too long.</source>
        <translation>메모가 너무 깁니다.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>메모를 줄이세요.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>이름이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>이름을 입력하세요.</translation>
    </message>
    <message>
        <source>There is a playlist “%1” already.</source>
        <translation>플레이리스트 “%1”이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>다른 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Rebuilding was cancelled: the library is as it was.</source>
        <translation>재구축이 취소되었습니다. 라이브러리는 원래 그대로입니다.</translation>
    </message>
    <message>
        <source>Checking was cancelled.</source>
        <translation>검사가 취소되었습니다.</translation>
    </message>
</context>
<context>
    <name>Lyrics</name>
    <message>
        <source>The document is damaged.</source>
        <translation>문서가 손상되었습니다.</translation>
    </message>
    <message>
        <source>Save the lyrics as a plain text file and try again.</source>
        <translation>가사를 일반 텍스트 파일로 저장한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Lyrics cannot be read from this kind of file.</source>
        <translation>이 종류의 파일에서는 가사를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>다음 중 하나를 사용하세요: %1.</translation>
    </message>
    <message>
        <source>The file is larger than lyrics can be (%1).</source>
        <translation>파일이 가사의 최대 크기(%1)를 넘습니다.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>올바른 파일인지 확인하세요.</translation>
    </message>
    <message>
        <source>There are no words in this file.</source>
        <translation>이 파일에는 가사가 없습니다.</translation>
    </message>
    <message>
        <source>This is no %1 document, it is damaged, or it is far too large.</source>
        <translation>%1 문서가 아니거나, 손상되었거나, 너무 큽니다.</translation>
    </message>
    <message>
        <source>The text is longer than lyrics can be (%L1 characters).</source>
        <translation>텍스트가 가사의 최대 길이(%L1자)를 넘습니다.</translation>
    </message>
    <message>
        <source>This is no RTF document, or it is damaged.</source>
        <translation>RTF 문서가 아니거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>This file holds no text that can be read.</source>
        <translation>이 파일에는 읽을 수 있는 텍스트가 없습니다.</translation>
    </message>
    <message>
        <source>This is no %1 file: no line of it has a time.</source>
        <translation>%1 파일이 아닙니다. 시간이 있는 행이 없습니다.</translation>
    </message>
    <message>
        <source>Save it as a plain text file and try again.</source>
        <translation>일반 텍스트 파일로 저장한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The file has more lines than a song can have.</source>
        <translation>파일의 행 수가 곡의 한도를 넘습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These are too many files for one song.</source>
        <translation>한 곡에 쓰기에는 파일이 너무 많습니다.</translation>
    </message>
    <message>
        <source>Drop those that belong together.</source>
        <translation>같은 곡의 파일만 놓으세요.</translation>
    </message>
    <message>
        <source>The dictionary “%1” is damaged and cannot check spelling.</source>
        <translation>사전 “%1”이(가) 손상되어 맞춤법을 검사할 수 없습니다.</translation>
    </message>
    <message>
        <source>Install it again, or choose another language.</source>
        <translation>다시 설치하거나 다른 언어를 선택하세요.</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>유니코드</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>서유럽어</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>중앙유럽어</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>키릴 문자</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>그리스어</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>튀르키예어</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>히브리어</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>아랍어</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>발트어</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>베트남어</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>태국어</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>중국어</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>중국어(번체)</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>일본어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>languages, encoding: “Greek (ISO 8859-7)”</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This text cannot be read as %1.</source>
        <translation>이 텍스트는 %1(으)로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>다른 인코딩을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>LyricsWriter</name>
    <message>
        <source>The lyrics may have been written and charged. Looking for them costs nothing.</source>
        <translation>가사가 작성되어 과금되었을 수 있습니다. 찾아보는 것은 무료입니다.</translation>
    </message>
    <message>
        <source>The service is not connected.</source>
        <translation>서비스가 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Enter your token in the settings, then ask again.</source>
        <translation>설정에 토큰을 입력한 다음 다시 요청하세요.</translation>
    </message>
    <message>
        <source>Cancelled. The service may charge for it all the same.</source>
        <translation>취소되었습니다. 그래도 서비스가 과금할 수 있습니다.</translation>
    </message>
    <message>
        <source>If the lyrics still come, they are kept under “Written before”.</source>
        <translation>가사가 나중에 오면 ‘이전 가사’에 보관됩니다.</translation>
    </message>
    <message>
        <source>Riffdesk ended before the answer came.</source>
        <translation>응답이 오기 전에 Riffdesk가 종료되었습니다.</translation>
    </message>
    <message>
        <source>Say it in other words, then ask again.</source>
        <translation>다른 말로 바꾸어 다시 요청하세요.</translation>
    </message>
    <message>
        <source>Change what you ask for, then ask again.</source>
        <translation>요청 내용을 바꾸어 다시 요청하세요.</translation>
    </message>
    <message>
        <source>The list of written lyrics cannot be read: it is damaged.</source>
        <translation>작성된 가사 목록이 손상되어 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>It was set aside; a new one is begun.</source>
        <translation>목록을 따로 보관하고 새로 시작합니다.</translation>
    </message>
</context>
<context>
    <name>MediaFetch</name>
    <message>
        <source>The service told no address for this file.</source>
        <translation>서비스가 이 파일의 주소를 알려 주지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>MediaFiles</name>
    <message>
        <source>It ends after %1 of %2.</source>
        <translation>%2 중 %1에서 끝납니다.</translation>
    </message>
    <message>
        <source>It ends too early, after %1.</source>
        <translation>%1에서 너무 일찍 끝납니다.</translation>
    </message>
    <message>
        <source>It lasts %1 instead of %2.</source>
        <translation>길이가 %2이(가) 아니라 %1입니다.</translation>
    </message>
    <message>
        <source>It holds no sound that can be played.</source>
        <translation>재생할 수 있는 소리가 없습니다.</translation>
    </message>
    <message>
        <source>A part of it cannot be decoded.</source>
        <translation>일부를 디코딩할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of it cannot be decoded.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln곳을 디코딩할 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has changed since it was kept.</source>
        <translation>보관한 뒤에 바뀌었습니다.</translation>
    </message>
    <message>
        <source>It is not a WAV file.</source>
        <translation>WAV 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Its pictures end too early.</source>
        <translation>영상이 너무 일찍 끝납니다.</translation>
    </message>
</context>
<context>
    <name>Messenger</name>
    <message>
        <source>The upload could not be stored.</source>
        <translation>업로드한 파일을 저장할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The file could not be fetched from its address.</source>
        <translation>해당 주소에서 파일을 가져올 수 없었습니다.</translation>
    </message>
</context>
<context>
    <name>PracticeService</name>
    <message>
        <source>The Practice service cannot listen on port %1.</source>
        <translation>연습 서비스가 포트 %1에서 수신할 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that uses it.</source>
        <translation>다른 포트를 선택하거나 그 포트를 쓰는 프로그램을 끝내세요.</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>This is not a preset that can be used. %1</source>
        <translation>사용할 수 있는 프리셋이 아닙니다. %1</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>It holds something else.</source>
        <translation>다른 내용이 들어 있습니다.</translation>
    </message>
    <message>
        <source>It was made by another version of the program.</source>
        <translation>다른 버전의 프로그램에서 만들어졌습니다.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>이름이 없습니다.</translation>
    </message>
    <message>
        <source>It is for an action that is not known here.</source>
        <translation>여기서 알 수 없는 기능용입니다.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>레시피</translation>
    </message>
</context>
<context>
    <name>PresetStore</name>
    <message>
        <source>A preset needs a name.</source>
        <translation>프리셋에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>이름을 지정하세요.</translation>
    </message>
    <message>
        <source>The form is too large for a preset.</source>
        <translation>양식이 너무 커서 프리셋으로 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Shorten the lyrics.</source>
        <translation>가사를 줄이세요.</translation>
    </message>
    <message>
        <source>There are %1 presets already.</source>
        <translation>프리셋이 이미 %1개 있습니다.</translation>
    </message>
    <message>
        <source>Delete one that you no longer need.</source>
        <translation>필요 없는 것을 삭제하세요.</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>같은 이름의 프리셋이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>The preset could not be deleted.</source>
        <translation>프리셋을 삭제할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Check the rights of the folder %1.</source>
        <translation>폴더 %1의 권한을 확인하세요.</translation>
    </message>
</context>
<context>
    <name>ProxyChoice</name>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>프록시 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>Enter its name and port, such as proxy.example:8080.</source>
        <translation>proxy.example:8080처럼 이름과 포트를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>PublicAddress</name>
    <message>
        <source>The address must start with https://: over http:// anyone could read along.</source>
        <translation>주소는 https://로 시작해야 합니다. http://를 쓰면 누구나 내용을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Type an address such as %1.</source>
        <translation>%1 같은 주소를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>The uploaded file holds no audio that can be read.</source>
        <translation>업로드한 파일에 읽을 수 있는 오디오가 없습니다.</translation>
    </message>
    <message>
        <source>Upload an MP3, M4A, WAV, FLAC or Ogg file.</source>
        <translation>MP3, M4A, WAV, FLAC 또는 Ogg 파일을 업로드하세요.</translation>
    </message>
    <message>
        <source>Reading the recording was stopped.</source>
        <translation>녹음 읽기가 중지되었습니다.</translation>
    </message>
</context>
<context>
    <name>ReferenceFile</name>
    <message>
        <source>“%1” is no audio file that can be used.</source>
        <translation>“%1”은(는) 사용할 수 있는 오디오 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Choose an MP3, WAV, M4A, FLAC, Ogg, Opus or AAC file.</source>
        <translation>MP3, WAV, M4A, FLAC, Ogg, Opus 또는 AAC 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>The recording is longer than 15 minutes.</source>
        <translation>녹음이 15분을 넘습니다.</translation>
    </message>
    <message>
        <source>Cut it in an audio editor and choose the shorter file.</source>
        <translation>오디오 편집기에서 잘라 더 짧은 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>The upload was cancelled.</source>
        <translation>업로드가 취소되었습니다.</translation>
    </message>
    <message>
        <source>The file is larger than %1 GB.</source>
        <translation>파일이 %1 GB를 넘습니다.</translation>
    </message>
    <message>
        <source>Save it as MP3 or FLAC in an audio editor and choose that file.</source>
        <translation>오디오 편집기에서 MP3나 FLAC으로 저장하고 그 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>The recording is shorter than one second.</source>
        <translation>녹음이 1초보다 짧습니다.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>더 긴 것을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>The reference is not in the list any more.</source>
        <translation>그 레퍼런스는 더 이상 목록에 없습니다.</translation>
    </message>
    <message>
        <source>Choose another, or upload it again.</source>
        <translation>다른 것을 선택하거나 다시 업로드하세요.</translation>
    </message>
    <message>
        <source>The service gave no id for the upload.</source>
        <translation>서비스가 업로드의 ID를 주지 않았습니다.</translation>
    </message>
    <message>
        <source>Upload the file again.</source>
        <translation>파일을 다시 업로드하세요.</translation>
    </message>
    <message>
        <source>A reference needs a name.</source>
        <translation>레퍼런스에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Type one, or leave it as it was.</source>
        <translation>이름을 입력하거나 원래대로 두세요.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The task is finished, but holds no song.</source>
        <translation>태스크는 끝났지만 곡이 없습니다.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>It holds neither a song nor a task.</source>
        <translation>곡도 태스크도 없습니다.</translation>
    </message>
    <message>
        <source>It does not describe tasks.</source>
        <translation>태스크 정보가 아닙니다.</translation>
    </message>
    <message>
        <source>It holds no lyrics.</source>
        <translation>가사가 없습니다.</translation>
    </message>
    <message>
        <source>It holds no id for the upload.</source>
        <translation>업로드의 ID가 없습니다.</translation>
    </message>
    <message>
        <source>It holds no address of a file.</source>
        <translation>파일 주소가 없습니다.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The keyring refused: %1</source>
        <translation>키링이 거부했습니다: %1</translation>
    </message>
    <message>
        <source>Unlock the keyring, or type the token again for this session.</source>
        <translation>키링의 잠금을 풀거나 이 세션에 쓸 토큰을 다시 입력하세요.</translation>
    </message>
    <message>
        <source>The token file cannot be written: %1</source>
        <translation>토큰 파일을 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The token is kept until Riffdesk is closed.</source>
        <translation>토큰은 Riffdesk를 종료할 때까지 유지됩니다.</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Another Riffdesk has this library open.</source>
        <translation>다른 Riffdesk가 이 라이브러리를 열고 있습니다.</translation>
    </message>
    <message>
        <source>Another Riffdesk (process %1) has this library open.</source>
        <translation>다른 Riffdesk(프로세스 %1)가 이 라이브러리를 열고 있습니다.</translation>
    </message>
    <message>
        <source>Riffdesk on the computer “%1” (process %2) has this library open.</source>
        <translation>컴퓨터 “%1”의 Riffdesk(프로세스 %2)가 이 라이브러리를 열고 있습니다.</translation>
    </message>
    <message>
        <source>Close it first; two at once could pay twice.</source>
        <translation>먼저 그쪽을 닫으세요. 둘을 동시에 쓰면 두 번 결제될 수 있습니다.</translation>
    </message>
    <message>
        <source>The lock of a Riffdesk that is gone (process %1) cannot be taken away.</source>
        <translation>종료된 Riffdesk(프로세스 %1)의 잠금을 풀 수 없습니다.</translation>
    </message>
    <message>
        <source>Remove the file “%1”.</source>
        <translation>파일 “%1”을(를) 삭제하세요.</translation>
    </message>
</context>
<context>
    <name>SongEdit</name>
    <message>
        <source>Rate</source>
        <translation>평점 주기</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>채택</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Neither keep nor reject</source>
        <translation>채택/제외 해제</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>메모 쓰기</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>들은 곡으로 표시</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>휴지통으로 이동</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Tag as “%1”</source>
        <translation>“%1” 태그 달기</translation>
    </message>
    <message>
        <source>Remove tag “%1”</source>
        <translation>“%1” 태그 떼기</translation>
    </message>
    <message>
        <source>Change tag “%1”</source>
        <translation>“%1” 태그 변경</translation>
    </message>
    <message>
        <source>Delete tag “%1”</source>
        <translation>“%1” 태그 삭제</translation>
    </message>
    <message>
        <source>Rename tag “%1”</source>
        <translation>“%1” 태그 이름 바꾸기</translation>
    </message>
    <message>
        <source>Put into playlist “%1”</source>
        <translation>“%1” 플레이리스트에 넣기</translation>
    </message>
    <message>
        <source>Take out of playlist “%1”</source>
        <translation>“%1” 플레이리스트에서 빼기</translation>
    </message>
    <message>
        <source>Make playlist “%1”</source>
        <translation>“%1” 플레이리스트 만들기</translation>
    </message>
    <message>
        <source>Delete playlist “%1”</source>
        <translation>“%1” 플레이리스트 삭제</translation>
    </message>
    <message>
        <source>Rename playlist “%1”</source>
        <translation>“%1” 플레이리스트 이름 바꾸기</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln songs)</source>
        <comment>an entry of the Edit menu&apos;s undo</comment>
        <translation>
            <numerusform>%1(%Ln곡)</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange playlist “%1”</source>
        <translation>“%1” 플레이리스트 정렬</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>스템 믹스</translation>
    </message>
</context>
<context>
    <name>SongEncoder</name>
    <message>
        <source>Writing the song was stopped.</source>
        <translation>곡 쓰기가 중지되었습니다.</translation>
    </message>
    <message>
        <source>This system&apos;s libavcodec cannot write AAC audio.</source>
        <translation>이 시스템의 libavcodec은 AAC 오디오를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Install the full libavcodec.</source>
        <translation>전체 버전의 libavcodec을 설치하세요.</translation>
    </message>
    <message>
        <source>The song could not be written.</source>
        <translation>곡을 쓸 수 없었습니다.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>남은 공간과 폴더 권한을 확인하세요.</translation>
    </message>
</context>
<context>
    <name>SongFile</name>
    <message>
        <source>No service can be asked for it: it has no id of this song.</source>
        <translation>서비스에 이 곡의 ID가 없어 요청할 수 없습니다.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>가져오는 중입니다.</translation>
    </message>
    <message>
        <source>It is not known whether the last request for it arrived.</source>
        <translation>마지막 요청이 도착했는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>It is made and paid for, but could not be fetched yet.</source>
        <translation>만들어지고 결제되었지만 아직 가져오지 못했습니다.</translation>
    </message>
    <message>
        <source>It is already here: %1</source>
        <translation>이미 있습니다: %1</translation>
    </message>
    <message>
        <source>It is paid for, but its file is missing.</source>
        <translation>결제했지만 파일이 없습니다.</translation>
    </message>
    <message>
        <source>It is kept with the song once it has come.</source>
        <translation>도착하면 곡과 함께 보관됩니다.</translation>
    </message>
    <message>
        <source>Decide that in Jobs first.</source>
        <translation>먼저 ‘작업 목록’에서 결정하세요.</translation>
    </message>
    <message>
        <source>Fetch it again; that costs nothing.</source>
        <translation>다시 가져오세요. 무료입니다.</translation>
    </message>
    <message>
        <source>Asking for it anew pays once more.</source>
        <translation>새로 요청하면 다시 결제됩니다.</translation>
    </message>
    <message>
        <source>Export writes its sound, as WAV and in other formats.</source>
        <translation>내보내기로 소리를 WAV나 다른 형식으로 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>They are paid for, but their files are missing.</source>
        <translation>결제했지만 파일이 없습니다.</translation>
    </message>
    <message>
        <source>They are already here: %1</source>
        <translation>이미 있습니다: %1</translation>
    </message>
    <message>
        <source>Upload its file in the studio, and work on that.</source>
        <translation>스튜디오에서 파일을 업로드하고 그것으로 작업하세요.</translation>
    </message>
    <message>
        <source>Put them back from a copy of yours; asking for them anew pays once more.</source>
        <translation>가지고 있는 사본에서 되돌리세요. 새로 요청하면 다시 결제됩니다.</translation>
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
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what was asked for and its value: &quot;Vocals: Female&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SongQuery</name>
    <message>
        <source>“model:” takes the beginning of a model&apos;s name.</source>
        <translation>“model:”에는 모델 이름의 앞부분을 씁니다.</translation>
    </message>
    <message>
        <source>“action:” takes what made the song, as in action:cover.</source>
        <translation>“action:”에는 곡을 만든 기능을 씁니다. 예: action:cover</translation>
    </message>
    <message>
        <source>“rating:” takes 0 to 5, as in rating:&gt;=3 or rating:2..4.</source>
        <translation>“rating:”에는 0~5를 씁니다. 예: rating:&gt;=3, rating:2..4</translation>
    </message>
    <message>
        <source>“tag:” takes a tag&apos;s name, as in tag:demo or tag:&quot;two words&quot;.</source>
        <translation>“tag:”에는 태그 이름을 씁니다. 예: tag:demo, tag:&quot;두 단어&quot;</translation>
    </message>
    <message>
        <source>“playlist:” takes a playlist&apos;s name, as in playlist:&quot;two words&quot;.</source>
        <translation>“playlist:”에는 플레이리스트 이름을 씁니다. 예: playlist:&quot;두 단어&quot;</translation>
    </message>
    <message>
        <source>“is:” takes kept, rejected, unheard, trashed, missing, rated or tagged.</source>
        <translation>“is:”에는 kept, rejected, unheard, trashed, missing, rated 또는 tagged를 씁니다.</translation>
    </message>
    <message>
        <source>“has:” takes stems, lyrics, cover or notes.</source>
        <translation>“has:”에는 stems, lyrics, cover 또는 notes를 씁니다.</translation>
    </message>
    <message>
        <source>“after:” takes a date such as 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m or 1y.</source>
        <translation>“after:”에는 날짜를 씁니다. 예: 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m, 1y</translation>
    </message>
    <message>
        <source>“before:” takes a date such as 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m or 1y.</source>
        <translation>“before:”에는 날짜를 씁니다. 예: 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m, 1y</translation>
    </message>
    <message>
        <source>“longer:” takes a length such as 90, 1:30 or 2m.</source>
        <translation>“longer:”에는 길이를 씁니다. 예: 90, 1:30, 2m</translation>
    </message>
    <message>
        <source>“shorter:” takes a length such as 90, 1:30 or 2m.</source>
        <translation>“shorter:”에는 길이를 씁니다. 예: 90, 1:30, 2m</translation>
    </message>
    <message>
        <source>“from:” takes the id or the title of the song it was made from.</source>
        <translation>“from:”에는 원본 곡의 ID나 제목을 씁니다.</translation>
    </message>
    <message>
        <source>A search takes %1 characters at most.</source>
        <translation>검색은 최대 %1자입니다.</translation>
    </message>
    <message>
        <source>A search takes %1 filters at most.</source>
        <translation>검색 필터는 최대 %1개입니다.</translation>
    </message>
    <message>
        <source>A search takes %1 words at most.</source>
        <translation>검색 단어는 최대 %1개입니다.</translation>
    </message>
    <message>
        <source>“added:” takes a date as “after:” does, or a moment such as 2026-11-05T18:30:00: what came into the library since then.</source>
        <translation>“added:”에는 “after:”처럼 날짜를 쓰거나 2026-11-05T18:30:00 같은 시점을 씁니다. 그 뒤로 라이브러리에 들어온 곡을 찾습니다.</translation>
    </message>
    <message>
        <source>“family:” takes the id or the title of a song: what it comes from, and all that was made from these.</source>
        <translation>“family:”에는 곡의 ID나 제목을 씁니다. 그 곡의 바탕이 된 곡과 거기서 만들어진 모든 곡을 찾습니다.</translation>
    </message>
</context>
<context>
    <name>SongRequest</name>
    <message>
        <source>There is no parameter “%1”.</source>
        <translation>매개변수 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>다음 중 하나를 사용하세요: %1.</translation>
    </message>
    <message>
        <source>“%1” is either true or false.</source>
        <translation>“%1”은(는) true 또는 false입니다.</translation>
    </message>
    <message>
        <source>Write %1=true or %1=false.</source>
        <translation>%1=true 또는 %1=false로 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” is a number.</source>
        <translation>“%1”은(는) 숫자입니다.</translation>
    </message>
    <message>
        <source>Write it with a point, such as %1=%2.</source>
        <translation>%1=%2처럼 소수점을 써서 입력하세요.</translation>
    </message>
    <message>
        <source>Choose a source song.</source>
        <translation>원본 곡을 선택하세요.</translation>
    </message>
    <message>
        <source>Pick a place in the song.</source>
        <translation>곡에서 위치를 고르세요.</translation>
    </message>
    <message>
        <source>Write some lyrics.</source>
        <translation>가사를 쓰세요.</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>“%1”을(를) 입력하세요.</translation>
    </message>
    <message>
        <source>At most %1 characters; this has %2.</source>
        <translation>최대 %1자입니다. 지금 %2자입니다.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be sent.</source>
        <translation>보낼 수 없는 문자가 들어 있습니다.</translation>
    </message>
    <message>
        <source>It must not hold spaces.</source>
        <translation>공백을 넣을 수 없습니다.</translation>
    </message>
    <message>
        <source>Give a whole web address that starts with https:// or http://.</source>
        <translation>https:// 또는 http://로 시작하는 전체 웹 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>%1~%2의 숫자를 입력하세요.</translation>
    </message>
    <message>
        <source>This is not a value that “%1” can have.</source>
        <translation>“%1”에 쓸 수 없는 값입니다.</translation>
    </message>
    <message>
        <source>Write some lyrics, or describe the song instead.</source>
        <translation>가사를 쓰거나 대신 곡을 설명하세요.</translation>
    </message>
    <message>
        <source>Describe the song, or write its lyrics.</source>
        <translation>곡을 설명하거나 가사를 쓰세요.</translation>
    </message>
    <message>
        <source>It must be greater than “%1”.</source>
        <extracomment>%1 is the name of another field</extracomment>
        <translation>“%1”보다 커야 합니다.</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>기능을 선택하세요.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>기능 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>모델을 선택하세요.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>모델 “%1”이(가) 없습니다.</translation>
    </message>
</context>
<context>
    <name>SongShelf</name>
    <message>
        <source>The Practice service&apos;s folder cannot be written: %1</source>
        <translation>연습 서비스의 폴더에 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>폴더 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>There is no such song.</source>
        <translation>그런 곡이 없습니다.</translation>
    </message>
    <message>
        <source>The Practice service is stopping.</source>
        <translation>연습 서비스가 종료되는 중입니다.</translation>
    </message>
    <message>
        <source>The song could not be written.</source>
        <translation>곡을 쓸 수 없었습니다.</translation>
    </message>
    <message>
        <source>The cover could not be written.</source>
        <translation>커버 이미지를 쓸 수 없었습니다.</translation>
    </message>
</context>
<context>
    <name>SongText</name>
    <message>
        <source>Untitled</source>
        <comment>a song of which nothing else is known</comment>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>커버</translation>
    </message>
    <message>
        <source>Cover of %1</source>
        <translation>%1 커버</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>연장판</translation>
    </message>
    <message>
        <source>Extended from %1</source>
        <translation>%1 연장판</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>변주</translation>
    </message>
    <message>
        <source>Variation of %1</source>
        <translation>%1 변주</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>새 섹션</translation>
    </message>
    <message>
        <source>New section in %1</source>
        <translation>%1 새 섹션</translation>
    </message>
    <message>
        <source>New vocals</source>
        <translation>새 보컬</translation>
    </message>
    <message>
        <source>New vocals on %1</source>
        <translation>%1 새 보컬</translation>
    </message>
    <message>
        <source>New instruments</source>
        <translation>새 반주</translation>
    </message>
    <message>
        <source>New instruments under %1</source>
        <translation>%1 새 반주</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>스템</translation>
    </message>
    <message>
        <source>Stems of %1</source>
        <translation>%1 스템</translation>
    </message>
    <message>
        <source>Cover of an upload</source>
        <translation>업로드 커버</translation>
    </message>
    <message>
        <source>Extended from an upload</source>
        <translation>업로드 연장판</translation>
    </message>
    <message>
        <source>New section in an upload</source>
        <translation>업로드 새 섹션</translation>
    </message>
    <message>
        <source>take %1</source>
        <comment>the number of a song among those of one job</comment>
        <translation>테이크 %1</translation>
    </message>
    <message>
        <source>Mix of stems</source>
        <translation>스템 믹스</translation>
    </message>
    <message>
        <source>Mix of %1</source>
        <translation>%1 믹스</translation>
    </message>
    <message>
        <source>Splice</source>
        <translation>스플라이스</translation>
    </message>
    <message>
        <source>Splice of %1</source>
        <translation>%1 스플라이스</translation>
    </message>
    <message>
        <source>Comp of takes</source>
        <translation>테이크 컴핑</translation>
    </message>
    <message>
        <source>Comp of %1</source>
        <translation>%1 컴핑</translation>
    </message>
    <message>
        <source>Spliced from</source>
        <translation>스플라이스 시작</translation>
    </message>
    <message>
        <source>Spliced to</source>
        <translation>스플라이스 끝</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>크로스페이드</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>테이크</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>조각</translation>
    </message>
</context>
<context>
    <name>SongTimes</name>
    <message>
        <source>The file has other words than this song: %1 of %2 lines were found within its length.</source>
        <translation>파일의 가사가 이 곡과 다릅니다. %2행 중 %1행만 곡 길이 안에서 찾았습니다.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>올바른 파일인지 확인하세요.</translation>
    </message>
    <message>
        <source>The times could not be removed.</source>
        <translation>시간을 제거할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Check the rights of the folder %1.</source>
        <translation>폴더 %1의 권한을 확인하세요.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>사전을 찾는 중…</translation>
    </message>
    <message>
        <source>No dictionary is installed (hunspell)</source>
        <translation>설치된 사전 없음(hunspell)</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>spelling is not checked</comment>
        <translation>끄기</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>맞춤법</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>제안을 찾는 중…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>제안 없음</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>사전에 추가</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>a word that seems misspelt</comment>
        <translation>무시</translation>
    </message>
</context>
<context>
    <name>SplicePlan</name>
    <message>
        <source>The two songs have nothing in common next to what changed.</source>
        <translation>바뀐 부분의 앞뒤로 두 곡에 공통된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Compare the edit with the song it was made from, or choose the range by hand.</source>
        <translation>편집본을 원본 곡과 비교하거나 구간을 직접 선택하세요.</translation>
    </message>
    <message>
        <source>Nothing of the first song would be left.</source>
        <translation>첫 번째 곡이 전혀 남지 않습니다.</translation>
    </message>
    <message>
        <source>All of the edit is different: use it as it is.</source>
        <translation>편집본 전체가 다릅니다. 그대로 사용하세요.</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Not rated</source>
        <translation>평점 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 5 stars</source>
        <translation>
            <numerusform>별 5개 중 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StemSum</name>
    <message>
        <source>No stem of this mix can be heard.</source>
        <translation>이 믹스에서 들리는 스템이 없습니다.</translation>
    </message>
    <message>
        <source>Turn one of them up, or end its mute.</source>
        <translation>하나의 음량을 올리거나 음소거를 해제하세요.</translation>
    </message>
    <message>
        <source>The mix could not be written.</source>
        <translation>믹스를 쓸 수 없었습니다.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>남은 공간과 폴더 권한을 확인하세요.</translation>
    </message>
</context>
<context>
    <name>StemsZip</name>
    <message>
        <source>The stems could not be written.</source>
        <translation>스템을 쓸 수 없었습니다.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>남은 공간과 폴더 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>Writing the stems was stopped.</source>
        <translation>스템 쓰기가 중지되었습니다.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>“%1” is too large to be read.</source>
        <translation>“%1”은(는) 너무 커서 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>올바른 파일인지 확인하세요.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged.</source>
        <translation>라이브러리 데이터베이스가 손상되었습니다.</translation>
    </message>
    <message>
        <source>Rebuild it from the song folders: no song is lost.</source>
        <translation>곡 폴더에서 재구축하세요. 잃는 곡은 없습니다.</translation>
    </message>
    <message>
        <source>The library is in use by another program.</source>
        <translation>다른 프로그램이 라이브러리를 사용 중입니다.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>다른 프로그램을 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The library&apos;s database “%1” cannot be opened or written.</source>
        <translation>라이브러리 데이터베이스 “%1”을(를) 열거나 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>폴더가 있고 쓸 권한이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>The library&apos;s database refused: %1</source>
        <translation>라이브러리 데이터베이스가 거부했습니다: %1</translation>
    </message>
    <message>
        <source>Start Riffdesk again. If it stays, please report it.</source>
        <translation>Riffdesk를 다시 시작하세요. 계속되면 신고해 주세요.</translation>
    </message>
    <message>
        <source>Two changes to the library were mixed up.</source>
        <translation>라이브러리의 두 변경 사항이 뒤섞였습니다.</translation>
    </message>
    <message>
        <source>There is no room left in “%1”.</source>
        <translation>“%1”에 남은 공간이 없습니다.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>공간을 확보하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>“%1”을(를) 쓸 수 없었습니다.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>“%1”을(를) 읽을 수 없었습니다.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>파일이 있고 읽을 권한이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Riffdesk.</source>
        <translation>이 라이브러리는 더 새로운 버전의 Riffdesk에서 만들어졌습니다.</translation>
    </message>
    <message>
        <source>Install the newest Riffdesk, or choose another library folder.</source>
        <translation>최신 Riffdesk를 설치하거나 다른 라이브러리 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The library&apos;s database belongs to another program.</source>
        <translation>라이브러리 데이터베이스가 다른 프로그램의 것입니다.</translation>
    </message>
    <message>
        <source>Choose another library folder.</source>
        <translation>다른 라이브러리 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The archive is damaged, or is not a zip archive.</source>
        <translation>압축 파일이 손상되었거나 ZIP 압축 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>다시 가져오세요.</translation>
    </message>
    <message>
        <source>The archive holds more than it should, and was not unpacked.</source>
        <translation>압축 파일에 들어 있어야 할 것보다 많은 것이 있어 풀지 않았습니다.</translation>
    </message>
    <message>
        <source>Check where it comes from before you try again.</source>
        <translation>다시 시도하기 전에 출처를 확인하세요.</translation>
    </message>
    <message>
        <source>The archive holds no file that can be used.</source>
        <translation>압축 파일에 사용할 수 있는 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Unpacking was cancelled.</source>
        <translation>압축 풀기가 취소되었습니다.</translation>
    </message>
    <message>
        <source>The library can only be read: nothing was changed.</source>
        <translation>라이브러리가 읽기 전용입니다. 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder, then start Riffdesk again.</source>
        <translation>폴더에 쓸 권한이 있는지 확인한 다음 Riffdesk를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>“%1” lies on a volume that can only be read.</source>
        <translation>“%1”은(는) 읽기 전용 볼륨에 있습니다.</translation>
    </message>
    <message>
        <source>Make the volume writable, or choose another folder.</source>
        <translation>볼륨을 쓸 수 있게 하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>You may not write to “%1”.</source>
        <translation>“%1”에 쓸 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another folder.</source>
        <translation>권한을 바꾸거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>“%1”은(는) 폴더가 아닙니다.</translation>
    </message>
    <message>
        <source>Move that file away, or choose another folder.</source>
        <translation>그 파일을 옮기거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The disk of “%1” reports a fault.</source>
        <translation>“%1”의 디스크에서 오류가 보고되었습니다.</translation>
    </message>
    <message>
        <source>Look after the disk, and copy what is on it.</source>
        <translation>디스크를 점검하고 내용을 백업하세요.</translation>
    </message>
    <message>
        <source>The library&apos;s folder “%1” is not there any more.</source>
        <translation>라이브러리 폴더 “%1”이(가) 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the folder back, then do it again.</source>
        <translation>아무것도 변경하지 않았습니다. 폴더를 되돌린 다음 다시 하세요.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>읽기가 취소되었습니다.</translation>
    </message>
    <message>
        <source>Packing was stopped.</source>
        <translation>압축이 중지되었습니다.</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>What the sweep changes (%1) is no part of this song.</source>
        <translation>스윕에서 바꾸는 항목(%1)이 이 곡에 없습니다.</translation>
    </message>
    <message>
        <source>Change the sweep, or choose a number of takes.</source>
        <translation>스윕을 바꾸거나 테이크 수를 선택하세요.</translation>
    </message>
    <message>
        <source>“%1” takes %2 to %3 values.</source>
        <translation>“%1”에는 값이 %2~%3개 필요합니다.</translation>
    </message>
    <message>
        <source>Write them one after the other.</source>
        <translation>차례로 이어서 쓰세요.</translation>
    </message>
    <message>
        <source>Tick those that you want.</source>
        <translation>원하는 것에 체크하세요.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>“%1”은(는) %2일 수 없습니다.</translation>
    </message>
    <message>
        <source>Give numbers from %1 to %2.</source>
        <translation>%1~%2의 숫자를 입력하세요.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>다른 값을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1이(가) 두 번 있습니다.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>그중 하나를 빼세요.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”은(는) 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>Write numbers with spaces between them.</source>
        <translation>숫자를 공백으로 구분해 쓰세요.</translation>
    </message>
    <message>
        <source>The same is changed twice.</source>
        <translation>같은 것을 두 번 바꿉니다.</translation>
    </message>
    <message>
        <source>Choose something else for one of them.</source>
        <translation>둘 중 하나는 다른 것을 선택하세요.</translation>
    </message>
    <message>
        <source>That would be %L1 songs; at most %L2 can be asked for at once.</source>
        <translation>%L1곡이 됩니다. 한 번에 최대 %L2곡을 요청할 수 있습니다.</translation>
    </message>
    <message>
        <source>Take values out, or make fewer takes of each.</source>
        <translation>값을 빼거나 각각의 테이크 수를 줄이세요.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is changed from song to song, its values</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Synth</name>
    <message>
        <source>The song was not finished.</source>
        <translation>곡이 완성되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>TaskStore</name>
    <message>
        <source>The Practice service&apos;s folder cannot be written: %1</source>
        <translation>연습 서비스의 폴더에 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>폴더 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>The Practice service could not note a task.</source>
        <translation>연습 서비스가 태스크를 기록할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>남은 공간과 폴더 권한을 확인하세요.</translation>
    </message>
</context>
<context>
    <name>UploadFault</name>
    <message>
        <source>The upload was cancelled.</source>
        <translation>업로드가 취소되었습니다.</translation>
    </message>
    <message>
        <source>This service takes no files.</source>
        <translation>이 서비스는 파일을 받지 않습니다.</translation>
    </message>
    <message>
        <source>This token may not upload files.</source>
        <translation>이 토큰으로는 파일을 업로드할 수 없습니다.</translation>
    </message>
    <message>
        <source>Put the file on the web and paste its public address here instead.</source>
        <translation>대신 파일을 웹에 올리고 그 공개 주소를 여기에 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>Try again: sending a file costs nothing.</source>
        <translation>다시 시도하세요. 파일을 보내는 것은 무료입니다.</translation>
    </message>
    <message>
        <source>The service may have taken the recording all the same. You can try again; it may count twice.</source>
        <translation>그래도 서비스가 녹음을 받았을 수 있습니다. 다시 시도할 수 있지만 두 번 계산될 수 있습니다.</translation>
    </message>
    <message>
        <source>Check that the address leads to an audio file everyone may fetch, or choose another file.</source>
        <translation>누구나 가져올 수 있는 오디오 파일의 주소인지 확인하거나 다른 파일을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>UploadSource</name>
    <message>
        <source>Paste the address of the audio file itself, such as %1.</source>
        <translation>%1처럼 오디오 파일 자체의 주소를 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>주소가 없습니다.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>주소가 너무 깁니다.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>웹 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password: the service would see it.</source>
        <translation>주소에 사용자 이름이나 비밀번호를 넣을 수 없습니다. 서비스가 볼 수 있기 때문입니다.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>주소는 https://로 시작해야 합니다.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Its audio has never come.</source>
        <translation>오디오가 도착하지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>“%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>“%1” has changed since it was kept.</source>
        <translation>“%1”이(가) 보관한 뒤에 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Lies in the library&apos;s folder but is not in its list.</source>
        <translation>라이브러리 폴더에 있지만 목록에 없습니다.</translation>
    </message>
    <message>
        <source>The library&apos;s list says other things than “%1”.</source>
        <translation>라이브러리 목록의 내용이 “%1”과(와) 다릅니다.</translation>
    </message>
    <message>
        <source>It is fetched again, free of charge.</source>
        <translation>무료로 다시 가져옵니다.</translation>
    </message>
    <message>
        <source>Rebuild the library: that brings it back.</source>
        <translation>라이브러리를 재구축하면 되돌아옵니다.</translation>
    </message>
    <message>
        <source>Rebuild the library: then what the file says holds.</source>
        <translation>라이브러리를 재구축하면 파일의 내용이 적용됩니다.</translation>
    </message>
    <message>
        <source>Put it back from a copy of yours, or make the stems anew.</source>
        <translation>가지고 있는 사본에서 되돌리거나 스템을 새로 만드세요.</translation>
    </message>
    <message>
        <source>The service cannot give it any more: put it back from a copy of yours.</source>
        <translation>서비스에서 더 이상 받을 수 없습니다. 가지고 있는 사본에서 되돌리세요.</translation>
    </message>
    <message>
        <source>No file is damaged or missing.</source>
        <translation>손상되거나 없는 파일이 없습니다.</translation>
    </message>
    <message>
        <source>One thing is not as it should be.</source>
        <translation>문제가 1건 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are not as they should be.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>문제가 %Ln건 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: %1 songs, %2 files, %3 MB.</source>
        <translation>검사 완료: %1곡, 파일 %2개, %3 MB.</translation>
    </message>
    <message numerus="yes">
        <source>What they are was noted for the first time: %Ln; the next check compares them with it.</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>파일 상태를 처음으로 기록했습니다: %Ln개. 다음 검사 때 이 기록과 비교합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched again, free of charge: %Ln.</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>무료로 다시 가져온 파일: %Ln개.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be fetched again: check once more after the others.</source>
        <translation>다시 가져올 수 있습니다. 나머지가 끝난 뒤 한 번 더 검사하세요.</translation>
    </message>
</context>
<context>
    <name>playlistfile</name>
    <message>
        <source>This playlist has more than %L1 entries.</source>
        <translation>이 플레이리스트는 항목이 %L1개를 넘습니다.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>여러 파일로 나누세요.</translation>
    </message>
    <message>
        <source>This file is no playlist, or an empty one.</source>
        <translation>플레이리스트가 아니거나 비어 있는 파일입니다.</translation>
    </message>
    <message>
        <source>Choose an M3U8 file with songs in it.</source>
        <translation>곡이 들어 있는 M3U8 파일을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>riffdesk::AccountForm</name>
    <message>
        <source>Without a keyring, keep the token in a file</source>
        <translation>키링이 없으면 토큰을 파일에 보관</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>From your account&apos;s page</source>
        <translation>계정 페이지에서 복사</translation>
    </message>
    <message>
        <source>Checks address and token with the service; free of charge</source>
        <translation>서비스에 주소와 토큰을 확인합니다(무료)</translation>
    </message>
    <message>
        <source>The token goes to the system&apos;s keyring. Where there is none it is kept in memory and asked for at each start, or, if you allow it here, in a file that only you can read.</source>
        <translation>토큰은 시스템 키링에 저장됩니다. 키링이 없으면 메모리에 두고 시작할 때마다 묻거나, 여기서 허용하면 본인만 읽을 수 있는 파일에 저장합니다.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1에 확인 중…</translation>
    </message>
    <message>
        <source>The service knows this token. Press Connect to use it.</source>
        <translation>서비스가 이 토큰을 확인했습니다. ‘연결’을 누르면 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Connected. There is no keyring here, so you will be asked for the token at the next start.</source>
        <translation>연결되었습니다. 여기에는 키링이 없어 다음에 시작할 때 토큰을 다시 묻습니다.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>연결되었습니다.</translation>
    </message>
    <message>
        <source>Where it comes from: sign in at &lt;a href=&quot;%1&quot;&gt;platform.acedata.cloud&lt;/a&gt; and copy the token of your application.</source>
        <translation>받는 방법: &lt;a href=&quot;%1&quot;&gt;platform.acedata.cloud&lt;/a&gt;에 로그인해 애플리케이션의 토큰을 복사하세요.</translation>
    </message>
</context>
<context>
    <name>riffdesk::ActionPicker</name>
    <message>
        <source>Find a command</source>
        <translation>명령 찾기</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>무엇을 할까요?</translation>
    </message>
    <message>
        <source>Words of a command</source>
        <translation>명령의 단어</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, 켜짐</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, 꺼짐</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>이 단어가 들어 있는 명령이 없습니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CallbackPage</name>
    <message>
        <source>Receive results (advanced)</source>
        <translation>결과 수신(고급)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>New path</source>
        <translation>새 경로</translation>
    </message>
    <message>
        <source>For people with a tunnel. The service tells this computer when a song is done, and Riffdesk fetches it right then. Songs also come without it, a few seconds later.</source>
        <translation>터널을 쓰는 분을 위한 기능입니다. 곡이 완성되면 서비스가 이 컴퓨터에 알리고 Riffdesk가 바로 가져옵니다. 이 기능 없이도 몇 초 뒤에 곡을 받습니다.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>공개 주소</translation>
    </message>
    <message>
        <source>Needs a public address</source>
        <translation>공개 주소가 필요합니다</translation>
    </message>
    <message>
        <source>Makes a new secret path; the previous address stops working</source>
        <translation>새 비밀 경로를 만듭니다. 이전 주소는 더 이상 작동하지 않습니다</translation>
    </message>
    <message>
        <source>New requests name it by themselves, unless the form has a callback address of its own. Its last part is secret.</source>
        <translation>양식에 따로 콜백 주소가 없으면 새 요청에 자동으로 들어갑니다. 마지막 부분은 비밀입니다.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>콜백 주소</translation>
    </message>
    <message>
        <source>Any free one</source>
        <comment>port</comment>
        <translation>비어 있는 포트</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>이 컴퓨터만</translation>
    </message>
    <message>
        <source>This computer and the local network</source>
        <translation>이 컴퓨터와 로컬 네트워크</translation>
    </message>
    <message>
        <source>Every device in your network can connect to this port then, and read along: it is not encrypted. A tunnel that runs on this computer does not need it.</source>
        <translation>네트워크의 모든 기기가 이 포트에 연결해 암호화되지 않은 내용을 읽을 수 있게 됩니다. 이 컴퓨터에서 실행하는 터널에는 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>연결할 수 있는 범위</translation>
    </message>
    <message>
        <source>Only the Practice service can reach this one: it leads to this computer.</source>
        <translation>이 컴퓨터를 가리키므로 연습 서비스만 이 주소에 접근할 수 있습니다.</translation>
    </message>
    <message>
        <source>Where the service reaches your tunnel from outside.</source>
        <translation>서비스가 외부에서 터널에 접근하는 주소입니다.</translation>
    </message>
    <message>
        <source>Listening on %1. Point your tunnel there.</source>
        <translation>%1에서 수신 중입니다. 터널을 이곳으로 연결하세요.</translation>
    </message>
    <message>
        <source>Nothing listens: it is switched off.</source>
        <translation>꺼져 있어 수신하지 않습니다.</translation>
    </message>
    <message>
        <source>Last received: %1</source>
        <translation>마지막 수신: %1</translation>
    </message>
    <message>
        <source>Last received: nothing yet</source>
        <translation>마지막 수신: 아직 없음</translation>
    </message>
</context>
<context>
    <name>riffdesk::CheckDialog</name>
    <message>
        <source>Check library</source>
        <translation>라이브러리 검사</translation>
    </message>
    <message>
        <source>Every file is compared with what it was when it was kept. You can go on working.</source>
        <translation>모든 파일을 보관 당시와 비교합니다. 계속 작업할 수 있습니다.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>검사 결과</translation>
    </message>
    <message>
        <source>Double click or Return shows the song</source>
        <translation>두 번 클릭하거나 Enter를 누르면 곡 표시</translation>
    </message>
    <message>
        <source>&amp;Rebuild the library</source>
        <translation>라이브러리 재구축(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>목록 복사(&amp;C)</translation>
    </message>
    <message>
        <source>%1 of %2 songs</source>
        <comment>progress</comment>
        <translation>%1/%2곡</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>The first %L1 are listed; riffdesk check --json lists more.</source>
        <translation>처음 %L1건만 표시합니다. riffdesk check --json으로 더 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Cli</name>
    <message>
        <source>No job is waiting or running.</source>
        <translation>대기 중이거나 실행 중인 작업이 없습니다.</translation>
    </message>
    <message>
        <source>There is no song “%1” in the library.</source>
        <translation>라이브러리에 “%1” 곡이 없습니다.</translation>
    </message>
    <message>
        <source>riffdesk songs lists them.</source>
        <translation>riffdesk songs로 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>토큰: %1</translation>
    </message>
    <message>
        <source>Some characters of the lyrics cannot be read.</source>
        <translation>가사에 읽을 수 없는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>Save them as UTF-8 once more, or name their encoding with --encoding.</source>
        <translation>UTF-8로 다시 저장하거나 --encoding으로 인코딩을 지정하세요.</translation>
    </message>
    <message>
        <source>There is no token for %1.</source>
        <translation>%1에 쓸 토큰이 없습니다.</translation>
    </message>
    <message>
        <source>Set ACEDATACLOUD_API_TOKEN, or connect the account in the studio.</source>
        <translation>ACEDATACLOUD_API_TOKEN을 설정하거나 스튜디오에서 계정을 연결하세요.</translation>
    </message>
    <message>
        <source>It is not known whether the service took the request.</source>
        <translation>서비스가 요청을 접수했는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The song cannot be read back from the library.</source>
        <translation>라이브러리에서 곡을 다시 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>riffdesk --rebuild-library reads it from its folder.</source>
        <translation>riffdesk --rebuild-library로 폴더에서 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The lyrics were read as %1; --encoding reads them as another.</source>
        <translation>가사를 %1(으)로 읽었습니다. --encoding으로 다른 인코딩을 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; the service may read no more than %2.</source>
        <translation>프롬프트가 %1자입니다. 서비스는 %2자까지만 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The title is from the lyrics: %1; --title names another.</source>
        <translation>가사에서 가져온 제목: %1. --title로 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>There is neither a song nor an unfinished job “%1”.</source>
        <translation>“%1”(이)라는 곡도 끝나지 않은 작업도 없습니다.</translation>
    </message>
    <message>
        <source>riffdesk songs and riffdesk jobs list them.</source>
        <translation>riffdesk songs와 riffdesk jobs로 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>%L1 of %L2 folders</source>
        <translation>폴더 %L1/%L2개</translation>
    </message>
    <message>
        <source>riffdesk --rebuild-library makes the list anew from the song folders; no song is lost.</source>
        <translation>riffdesk --rebuild-library는 곡 폴더에서 목록을 새로 만듭니다. 잃는 곡은 없습니다.</translation>
    </message>
    <message>
        <source>It was made and charged; riffdesk fetch %1 fetches it.</source>
        <translation>만들어지고 과금되었습니다. riffdesk fetch %1 명령으로 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was asked for yet.</source>
        <translation>아직 요청한 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Lines that could not be read: %Ln.</source>
        <comment>number of lines</comment>
        <translation>
            <numerusform>읽을 수 없는 행: %Ln행.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it there, close it first, or use another library with --data-dir.</source>
        <translation>그쪽에서 하거나, 먼저 그쪽을 닫거나, --data-dir로 다른 라이브러리를 사용하세요.</translation>
    </message>
    <message>
        <source>There is no playlist “%1”.</source>
        <translation>플레이리스트 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>riffdesk playlist lists them; --add makes one.</source>
        <translation>riffdesk playlist로 목록을 보고 --add로 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>1 song changed.</source>
        <translation>1곡을 변경했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs changed.</source>
        <comment>none or several</comment>
        <translation>
            <numerusform>%Ln곡을 변경했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is being brought to this version of Riffdesk. That is done once; it takes a minute or so for 100,000 songs.</source>
        <translation>라이브러리를 이 버전의 Riffdesk에 맞추는 중입니다. 한 번만 하면 되며, 10만 곡에 1분 정도 걸립니다.</translation>
    </message>
    <message>
        <source>%L1 of %L2 songs</source>
        <translation>%L1/%L2곡</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more; --json lists them.</source>
        <comment>things found</comment>
        <translation>
            <numerusform>…외 %Ln건. --json으로 볼 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was imported from a file: no service has it.</source>
        <translation>이 곡은 파일에서 가져온 것으로 어느 서비스에도 없습니다.</translation>
    </message>
    <message>
        <source>Upload its file in the studio, and work on that.</source>
        <translation>스튜디오에서 파일을 업로드하고 그것으로 작업하세요.</translation>
    </message>
    <message>
        <source>%L1 files found</source>
        <translation>파일 %L1개 찾음</translation>
    </message>
    <message>
        <source>%L1 of %L2 files</source>
        <translation>파일 %L1/%L2개</translation>
    </message>
    <message>
        <source>%L1 requests looked at, %L2 songs fetched</source>
        <translation>요청 %L1건 확인, %L2곡 가져옴</translation>
    </message>
    <message>
        <source>The account&apos;s history is read; that is free of charge.</source>
        <translation>계정 기록을 읽습니다(무료).</translation>
    </message>
    <message>
        <source>The catalogue has no “%1”.</source>
        <translation>카탈로그에 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Name it under &quot;files&quot; in your own catalogue, or remove that.</source>
        <translation>내 카탈로그의 &quot;files&quot;에 추가하거나 그 카탈로그를 삭제하세요.</translation>
    </message>
    <message>
        <source>--anew asks for it, and pays, once more.</source>
        <translation>--anew를 쓰면 다시 요청하고 결제합니다.</translation>
    </message>
    <message>
        <source>Each of them costs credits; the service does not say how many before.</source>
        <translation>하나마다 크레딧이 듭니다. 얼마인지는 서비스가 미리 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>Each of them costs %1.</source>
        <comment>a price</comment>
        <translation>하나당 비용: %1.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>프로필 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>--profile takes one of these: %1.</source>
        <translation>--profile에는 다음 중 하나를 지정해야 합니다: %1.</translation>
    </message>
    <message>
        <source>Stems keep their loudness and their length, or they would no longer fit together.</source>
        <translation>스템은 라우드니스와 길이를 유지합니다. 바꾸면 서로 맞지 않게 됩니다.</translation>
    </message>
    <message>
        <source>Leave out --lufs, --length, the fades, --trim-silence and profiles with them.</source>
        <translation>--lufs, --length, 페이드, --trim-silence, 프로필을 함께 쓰지 마세요.</translation>
    </message>
    <message>
        <source>“%1” has no stems.</source>
        <translation>“%1”에는 스템이 없습니다.</translation>
    </message>
    <message>
        <source>riffdesk stems %1 asks the service for them.</source>
        <translation>riffdesk stems %1 명령으로 서비스에 요청할 수 있습니다.</translation>
    </message>
    <message>
        <source>None of the songs has stems; riffdesk stems ID… asks the service for them.</source>
        <translation>스템이 있는 곡이 없습니다. riffdesk stems ID…로 서비스에 요청할 수 있습니다.</translation>
    </message>
    <message>
        <source>Stems of “%1” are missing. Put them back from a copy of yours; asking for them anew pays once more.</source>
        <translation>“%1”의 스템이 없습니다. 가지고 있는 사본에서 되돌리세요. 새로 요청하면 다시 결제됩니다.</translation>
    </message>
    <message>
        <source>The audio of “%1” is not here.</source>
        <translation>“%1”의 오디오가 여기에 없습니다.</translation>
    </message>
    <message>
        <source>riffdesk fetch %1 brings it.</source>
        <translation>riffdesk fetch %1 명령으로 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing changed: there is nothing to keep.</source>
        <translation>바뀐 것이 없어 남길 것이 없습니다.</translation>
    </message>
    <message>
        <source>Name a range with --from S --to S to take it all the same.</source>
        <translation>그래도 쓰려면 --from S --to S로 구간을 지정하세요.</translation>
    </message>
    <message>
        <source>Stopped; no song was made.</source>
        <translation>중지되었습니다. 곡은 만들어지지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 s to %2 s of the edit, the rest as it was.</source>
        <translation>편집본의 %1초~%2초, 나머지는 원래대로.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CollectionsModel</name>
    <message>
        <source>All songs</source>
        <translation>모든 곡</translation>
    </message>
    <message>
        <source>New</source>
        <comment>songs that were not heard yet</comment>
        <translation>새 곡</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>songs</comment>
        <translation>채택</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>songs</comment>
        <translation>제외</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>플레이리스트</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>저장한 검색</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>휴지통</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln songs</source>
        <comment>name of a collection</comment>
        <translation>
            <numerusform>%1, %Ln곡</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::CollectionsView</name>
    <message>
        <source>Collections</source>
        <translation>컬렉션</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no colour</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>플레이리스트 삭제</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>태그 삭제</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>저장한 검색 삭제</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>새 플레이리스트</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>새 태그</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>이 검색 저장…</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>빨강</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>주황</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>노랑</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>청록</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>보라</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>분홍</translation>
    </message>
    <message>
        <source>Save as M3U8…</source>
        <translation>M3U8로 저장…</translation>
    </message>
    <message>
        <source>A file that other players read</source>
        <translation>다른 플레이어에서 읽을 수 있는 파일</translation>
    </message>
    <message>
        <source>Open M3U8 playlist…</source>
        <translation>M3U8 플레이리스트 열기…</translation>
    </message>
    <message>
        <source>Save playlist</source>
        <translation>플레이리스트 저장</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>플레이리스트</translation>
    </message>
    <message>
        <source>One song is in %1.</source>
        <translation>%1에 1곡이 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in %1.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%1에 %Ln곡이 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, without audio: %Ln.</source>
        <comment>number of songs</comment>
        <translation>
            <numerusform>오디오가 없어 제외: %Ln곡.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open playlist</source>
        <translation>플레이리스트 열기</translation>
    </message>
    <message>
        <source>None of its files are songs of this library. Import them first.</source>
        <translation>이 라이브러리의 곡인 파일이 없습니다. 먼저 가져오세요.</translation>
    </message>
    <message numerus="yes">
        <source>Entries that are no songs of this library were left out: %Ln.</source>
        <translation>
            <numerusform>이 라이브러리의 곡이 아니어서 제외한 항목: %Ln개.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::CompBar</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Takes the last choice back (%1)</source>
        <translation>마지막 선택을 취소합니다(%1)</translation>
    </message>
    <message>
        <source>Makes it again (%1)</source>
        <translation>선택을 다시 적용합니다(%1)</translation>
    </message>
    <message>
        <source>How long one take goes over into the next</source>
        <translation>한 테이크에서 다음 테이크로 넘어가는 길이</translation>
    </message>
    <message>
        <source>Looking whether they run together…</source>
        <translation>서로 맞는지 확인하는 중…</translation>
    </message>
    <message>
        <source>Drag over a song where it is to be heard, or press its number while it plays.</source>
        <translation>들려줄 부분에서 그 곡 위를 드래그하거나, 재생 중에 곡의 번호를 누르세요.</translation>
    </message>
    <message>
        <source>Put together with one join.</source>
        <translation>한 곳에서 이었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Put together with %Ln joins.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln곳에서 이었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>조합하는 중…</translation>
    </message>
    <message>
        <source>Keep as a new song</source>
        <translation>새 곡으로 저장</translation>
    </message>
    <message>
        <source>Makes a song of what was chosen. Costs nothing.</source>
        <translation>선택한 부분으로 곡을 만듭니다. 무료입니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CompareLane</name>
    <message>
        <source>Hear this one (%1)</source>
        <translation>이 곡 듣기(%1)</translation>
    </message>
    <message>
        <source>Hear %1</source>
        <translation>%1 듣기</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>This one is the best; show which it is (Enter: the one that is heard)</source>
        <translation>이 곡이 가장 좋음, 어느 곡인지 표시(Enter: 듣고 있는 곡)</translation>
    </message>
    <message>
        <source>What can be done with this song</source>
        <translation>이 곡으로 할 수 있는 것</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 선택</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 더 보기</translation>
    </message>
</context>
<context>
    <name>riffdesk::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>라이브러리로 돌아가기(Esc)</translation>
    </message>
    <message>
        <source>Something else is on.</source>
        <translation>다른 것이 재생 중입니다.</translation>
    </message>
    <message>
        <source>Hear these songs</source>
        <translation>이 곡들 듣기</translation>
    </message>
    <message>
        <source>Plays them in step, one at a time</source>
        <translation>함께 맞춰 재생하며 한 곡씩 들려줍니다</translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <comment>a title</comment>
        <translation>%1에서 바뀐 점</translation>
    </message>
    <message>
        <source>The library can only be read.</source>
        <translation>라이브러리가 읽기 전용입니다.</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>블라인드</translation>
    </message>
    <message>
        <source>Hides which song is which, under new numbers, until you choose one (B)</source>
        <translation>선택할 때까지 새 번호로 어느 곡인지 숨깁니다(B)</translation>
    </message>
    <message>
        <source>Press the numbers to listen, and choose the best.</source>
        <translation>번호를 눌러 듣고 가장 좋은 것을 선택하세요.</translation>
    </message>
    <message>
        <source>You chose “%1” (so far %2 of %3).</source>
        <translation>“%1”을(를) 선택했습니다(지금까지 %3번 중 %2번).</translation>
    </message>
    <message>
        <source>Which song is heard</source>
        <translation>듣고 있는 곡</translation>
    </message>
    <message>
        <source>Hide which song is which, or show it</source>
        <translation>어느 곡인지 숨기기/표시</translation>
    </message>
    <message>
        <source>While they are hidden: choose what is heard</source>
        <translation>숨긴 동안: 들을 곡 선택</translation>
    </message>
    <message>
        <source>Loop a stretch of all of them</source>
        <translation>모든 곡의 한 구간을 루프</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Shift+드래그</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>라이브러리로 돌아가기</translation>
    </message>
    <message>
        <source>Song %1</source>
        <translation>곡 %1</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <comment>title while it is hidden which song is heard</comment>
        <translation>블라인드 비교</translation>
    </message>
    <message>
        <source>Makes one song of the best of each (G)</source>
        <translation>각각의 가장 좋은 부분으로 한 곡을 만듭니다(G)</translation>
    </message>
    <message>
        <source>Drag, or its number while it plays</source>
        <translation>드래그하거나 재생 중에 번호 누르기</translation>
    </message>
    <message>
        <source>Comp</source>
        <comment>puts together the best of several takes</comment>
        <translation>컴핑</translation>
    </message>
    <message>
        <source>Comp: put together the best of each, or stop</source>
        <translation>컴핑: 각각의 좋은 부분 조합/그만하기</translation>
    </message>
    <message>
        <source>In a comp: where a song is heard</source>
        <translation>컴핑에서: 곡이 들리는 위치</translation>
    </message>
</context>
<context>
    <name>riffdesk::CoverWindow</name>
    <message>
        <source>Cover of %1</source>
        <translation>%1 커버</translation>
    </message>
</context>
<context>
    <name>riffdesk::CreateFooter</name>
    <message>
        <source>Create</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Make it (Ctrl+Return)</source>
        <translation>만들기(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Number of takes</source>
        <translation>테이크 수</translation>
    </message>
    <message>
        <source>How many songs the next press of Create makes; each is a request of its own</source>
        <translation>다음에 ‘만들기’를 누르면 만들 곡 수. 곡마다 요청 1건입니다</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>테이크 1개</translation>
    </message>
    <message>
        <source>Create ×%1</source>
        <comment>number of songs</comment>
        <translation>만들기 ×%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>테이크 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Sweep…</source>
        <comment>one song over several values of a setting</comment>
        <translation>스윕…</translation>
    </message>
</context>
<context>
    <name>riffdesk::CreatePanel</name>
    <message>
        <source>Create</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>프리셋</translation>
    </message>
</context>
<context>
    <name>riffdesk::DesktopPage</name>
    <message>
        <source>Normalise loudness</source>
        <translation>라우드니스 평준화</translation>
    </message>
    <message>
        <source>Plays every song at %1 LUFS, with peaks below %2 dBTP. The files stay as they are.</source>
        <translation>모든 곡을 %1 LUFS, 피크 %2 dBTP 미만으로 재생합니다. 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>Level meter</source>
        <translation>레벨 미터</translation>
    </message>
    <message>
        <source>Spectrum and levels in the player bar, where there is room for them.</source>
        <translation>공간이 있으면 플레이어 막대에 스펙트럼과 레벨을 표시합니다.</translation>
    </message>
    <message>
        <source>Tell me when a song is done</source>
        <translation>곡이 완성되면 알림</translation>
    </message>
    <message>
        <source>With a notification of the desktop, while the window is not in front.</source>
        <translation>창이 앞에 없을 때 데스크톱 알림을 보냅니다.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>트레이 아이콘</translation>
    </message>
    <message>
        <source>Steers the player and shows or hides the window.</source>
        <translation>재생을 제어하고 창을 표시하거나 숨깁니다.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>이 데스크톱에는 트레이가 없습니다.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>창을 닫아도 트레이에서 계속 실행</translation>
    </message>
    <message>
        <source>Songs that are being made go on. “Quit” ends the program.</source>
        <translation>만들고 있는 곡은 계속됩니다. ‘종료’를 누르면 프로그램이 끝납니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::DetailsPanel</name>
    <message>
        <source>Fetch again</source>
        <translation>다시 가져오기</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>원본으로 사용</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세 정보</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>가사</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>레시피</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>계보</translation>
    </message>
    <message>
        <source>This song has no words.</source>
        <translation>이 곡에는 가사가 없습니다.</translation>
    </message>
    <message>
        <source>Choose a song to see its words and how it was made.</source>
        <translation>곡을 선택하면 가사와 만든 방법이 표시됩니다.</translation>
    </message>
    <message>
        <source>The audio of this song could not be fetched.</source>
        <translation>이 곡의 오디오를 가져올 수 없었습니다.</translation>
    </message>
    <message>
        <source>The audio of this song is on its way.</source>
        <translation>이 곡의 오디오를 가져오는 중입니다.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>커버 이미지</translation>
    </message>
    <message>
        <source>Show the cover at its full size</source>
        <translation>커버 이미지를 원래 크기로 보기</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>스템 믹스</translation>
    </message>
</context>
<context>
    <name>riffdesk::DiagnosticsDialog</name>
    <message>
        <source>With the &amp;titles, prompts and lyrics of the last jobs</source>
        <translation>최근 작업의 제목, 프롬프트, 가사 포함(&amp;T)</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>진단 정보</translation>
    </message>
    <message>
        <source>What help needs to know. It holds no token.</source>
        <translation>도움을 받는 데 필요한 정보입니다. 토큰은 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
</context>
<context>
    <name>riffdesk::Download</name>
    <message>
        <source>The file&apos;s address is not a safe web address.</source>
        <translation>파일 주소가 안전한 웹 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>파일이 너무 큽니다.</translation>
    </message>
    <message>
        <source>The server sent another part than was asked for.</source>
        <translation>서버가 요청한 것과 다른 부분을 보냈습니다.</translation>
    </message>
    <message>
        <source>The file is larger than it should be.</source>
        <translation>파일이 예상보다 큽니다.</translation>
    </message>
    <message>
        <source>The server sent no file.</source>
        <translation>서버가 파일을 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The connection ended before the whole file had arrived.</source>
        <translation>파일 전체가 도착하기 전에 연결이 끝났습니다.</translation>
    </message>
    <message>
        <source>The file&apos;s address redirects too many times.</source>
        <translation>파일 주소의 리디렉션이 너무 많습니다.</translation>
    </message>
    <message>
        <source>The file&apos;s address leads to one that is not safe.</source>
        <translation>파일 주소가 안전하지 않은 주소로 연결됩니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::DraftBar</name>
    <message>
        <source>Drafts</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Close this draft (%1)</source>
        <translation>이 초안 닫기(%1)</translation>
    </message>
    <message>
        <source>Close this draft</source>
        <translation>이 초안 닫기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>다른 초안 닫기</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>새 초안</translation>
    </message>
    <message>
        <source>Reopen closed draft</source>
        <translation>닫은 초안 다시 열기</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>모든 초안</translation>
    </message>
</context>
<context>
    <name>riffdesk::Drafts</name>
    <message>
        <source>Files of your drafts could not be read and were set aside, with names in “.broken”, in %1.</source>
        <translation>읽을 수 없는 초안 파일이 있어 이름에 “.broken”을 붙여 %1에 따로 보관했습니다.</translation>
    </message>
    <message>
        <source>There are %1 drafts already. Close one that you no longer need.</source>
        <translation>초안이 이미 %1개 있습니다. 필요 없는 것을 닫으세요.</translation>
    </message>
</context>
<context>
    <name>riffdesk::EncodingHint</name>
    <message>
        <source>Other encoding</source>
        <translation>다른 인코딩</translation>
    </message>
    <message>
        <source>Dismiss the encoding</source>
        <translation>인코딩 안내 숨기기</translation>
    </message>
    <message>
        <source>Read as %1; where a %2 stands, a letter was lost</source>
        <comment>an encoding; the sign that stands for a lost letter</comment>
        <translation>%1(으)로 읽음. %2이(가) 있는 곳에서 글자가 유실되었습니다</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <comment>an encoding: Read as Cyrillic (Windows-1251)</comment>
        <translation>%1(으)로 읽음</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportDialog</name>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>내보낼 폴더</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>내보낼 것이 없습니다.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln songs</source>
        <translation>
            <numerusform>%Ln곡 내보내기</numerusform>
        </translation>
    </message>
    <message>
        <source>Save or remove a profile</source>
        <translation>프로필 저장 또는 삭제</translation>
    </message>
    <message>
        <source>Save as a profile…</source>
        <translation>프로필로 저장…</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>이 프로필 삭제</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 files</source>
        <translation>파일 %L2개 중 처음 %L1개</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>파일 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no profile of export options</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>프로필로 저장</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>프로필 이름</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Web page to share</source>
        <translation>공유용 웹페이지</translation>
    </message>
    <message>
        <source>Web page to share, as a zip</source>
        <translation>공유용 웹페이지(zip)</translation>
    </message>
    <message>
        <source>A page plays the songs in any browser, without a network, with cover and lyrics</source>
        <translation>어느 브라우저에서나 네트워크 없이 커버 이미지와 가사와 함께 곡을 재생하는 페이지입니다</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>내보내기 형식</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportForm</name>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>옵션 더 보기</translation>
    </message>
    <message>
        <source>The artist</source>
        <translation>아티스트와 동일</translation>
    </message>
    <message>
        <source>Leave out silence at both ends</source>
        <translation>양 끝의 무음 제거</translation>
    </message>
    <message>
        <source>Replace files of the same name</source>
        <translation>같은 이름의 파일 바꾸기</translation>
    </message>
    <message>
        <source>Export again what has not changed</source>
        <translation>바뀌지 않은 것도 다시 내보내기</translation>
    </message>
    <message>
        <source>Write a catalogue beside the songs</source>
        <translation>곡 옆에 카탈로그 저장</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>아티스트</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>앨범</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>라우드니스</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>앨범 아티스트</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>저작권</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>페이드 인</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>페이드 아웃</translation>
    </message>
    <message>
        <source>Otherwise a name that is taken gets a number</source>
        <translation>끄면 이미 있는 이름에 번호를 붙입니다</translation>
    </message>
    <message>
        <source>Otherwise songs that are in the folder as they are here are left as they are</source>
        <translation>끄면 폴더에 그대로 있는 곡은 건드리지 않습니다</translation>
    </message>
    <message>
        <source>catalogue.csv for spreadsheets, and the same as JSON</source>
        <translation>스프레드시트용 catalogue.csv와 같은 내용의 JSON</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 초</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>−14 LUFS (most streaming)</source>
        <translation>−14 LUFS(대부분의 스트리밍)</translation>
    </message>
    <message>
        <source>−16 LUFS (Apple, podcasts)</source>
        <translation>−16 LUFS(Apple, 팟캐스트)</translation>
    </message>
    <message>
        <source>−23 LUFS (broadcast)</source>
        <translation>−23 LUFS(방송)</translation>
    </message>
    <message>
        <source>Loud songs are turned down, quiet ones up, with no peak above −1 dBTP</source>
        <translation>큰 곡은 낮추고 작은 곡은 높입니다. 피크는 −1 dBTP 이하입니다</translation>
    </message>
    <message>
        <source>Whole song</source>
        <translation>곡 전체</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln초</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>what a field is, then how it is written</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Put a field into the name; / makes folders</source>
        <translation>이름에 필드를 넣습니다. /는 폴더를 만듭니다</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>A page is written anew each time, in a folder or a zip of its own</source>
        <translation>페이지는 매번 새로, 자체 폴더나 zip에 저장됩니다</translation>
    </message>
    <message>
        <source>On a page the lyrics follow the song from its very start</source>
        <translation>페이지에서는 가사가 곡의 맨 처음부터 따라갑니다</translation>
    </message>
    <message>
        <source>The page itself lists its songs</source>
        <translation>페이지 자체에 곡 목록이 있습니다</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportReport</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>What an export could not do</source>
        <translation>내보내지 못한 것</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportRun</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The song is not in the library any more.</source>
        <translation>곡이 더 이상 라이브러리에 없습니다.</translation>
    </message>
    <message>
        <source>Nothing can be done about that here.</source>
        <translation>여기서는 해결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Exporting one song</source>
        <translation>1곡 내보내는 중</translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2 songs</source>
        <translation>내보내는 중: %L1/%L2곡</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시정지됨</translation>
    </message>
    <message>
        <source>%1× as fast as listening</source>
        <translation>재생 속도의 %1배</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>%Ln초 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>약 %Ln분 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <source>“%1” could not be exported: %2</source>
        <translation>“%1”을(를) 내보낼 수 없었습니다: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs could not be exported.</source>
        <translation>
            <numerusform>%Ln곡을 내보낼 수 없었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>One song written to %1.</source>
        <translation>1곡을 %1에 저장했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs written to %1.</source>
        <translation>
            <numerusform>%Ln곡을 %1에 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The song in %1 is still as it was exported.</source>
        <translation>%1의 곡은 내보낸 그대로입니다.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln songs in %1 are still as they were exported.</source>
        <translation>
            <numerusform>%1의 %Ln곡은 모두 내보낸 그대로입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were there unchanged.</source>
        <translation>
            <numerusform>%Ln곡은 이미 그대로 있었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>내보낸 것이 없습니다.</translation>
    </message>
    <message>
        <source>Exporting stems</source>
        <translation>스템 내보내는 중</translation>
    </message>
    <message>
        <source>Stems written to %1.</source>
        <translation>스템을 %1에 저장했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Stems of %Ln songs written to %1.</source>
        <translation>
            <numerusform>%Ln곡의 스템을 %1에 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Songs</source>
        <comment>the name of a page with some</comment>
        <translation>곡 모음</translation>
    </message>
    <message>
        <source>Page with one song: %1</source>
        <comment>a path</comment>
        <translation>1곡이 담긴 페이지: %1</translation>
    </message>
    <message numerus="yes">
        <source>Page with %Ln songs: %1</source>
        <translation>
            <numerusform>%Ln곡이 담긴 페이지: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::FactsGrid</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 복사</translation>
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
        <translation>크로스페이드</translation>
    </message>
</context>
<context>
    <name>riffdesk::Ffmpeg</name>
    <message>
        <source>The program ffmpeg, which makes audio files, is not installed.</source>
        <translation>오디오 파일을 만드는 프로그램 ffmpeg가 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Install ffmpeg with your system&apos;s software manager and try again.</source>
        <translation>시스템의 소프트웨어 관리자로 ffmpeg를 설치하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The conversion was stopped.</source>
        <translation>변환이 중지되었습니다.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the audio file.</source>
        <translation>디스크에 오디오 파일을 저장할 공간이 없습니다.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>공간을 확보하거나 다른 폴더를 선택한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>ffmpeg stopped without saying why.</source>
        <translation>ffmpeg가 이유를 알리지 않고 중단되었습니다.</translation>
    </message>
    <message>
        <source>ffmpeg could not finish: %1</source>
        <translation>ffmpeg가 작업을 끝내지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Check that the song&apos;s file is whole and the folder can be written, then try again.</source>
        <translation>곡의 파일이 온전하고 폴더에 쓸 수 있는지 확인한 다음 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>riffdesk::FindBar</name>
    <message>
        <source>Capital letters matter</source>
        <translation>대소문자 구분</translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation>이전(Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation>다음(Enter)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>All</source>
        <comment>replace all that is found</comment>
        <translation>모두</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Find in the lyrics</source>
        <translation>가사에서 찾기</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>capital letters matter</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기(Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>바꿀 내용</translation>
    </message>
    <message>
        <source>Replace every one</source>
        <translation>모두 바꾸기</translation>
    </message>
    <message>
        <source>None</source>
        <comment>nothing is found</comment>
        <translation>없음</translation>
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
            <numerusform>%Ln건 바꿈</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::FlagEdit</name>
    <message>
        <source>Keep</source>
        <translation>채택</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Kept: press to take that back</source>
        <translation>채택됨: 누르면 해제</translation>
    </message>
    <message>
        <source>Keep: is:kept finds what is kept</source>
        <translation>채택: is:kept로 찾을 수 있음</translation>
    </message>
    <message>
        <source>Rejected: press to take that back</source>
        <translation>제외됨: 누르면 해제</translation>
    </message>
    <message>
        <source>Reject: is:rejected finds what is rejected</source>
        <translation>제외: is:rejected로 찾을 수 있음</translation>
    </message>
</context>
<context>
    <name>riffdesk::FormField</name>
    <message>
        <source>Required</source>
        <translation>필수</translation>
    </message>
</context>
<context>
    <name>riffdesk::FormUndo</name>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideBar</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideContents</name>
    <message>
        <source>Search the guide</source>
        <translation>가이드 검색</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>이 단어가 모두 들어 있는 페이지가 없습니다.</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>1페이지</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln페이지</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::GuidePageList</name>
    <message>
        <source>Pages of the guide</source>
        <translation>가이드의 페이지 목록</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>가이드 페이지</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideWindow</name>
    <message>
        <source>Guide – Riffdesk</source>
        <translation>가이드 – Riffdesk</translation>
    </message>
</context>
<context>
    <name>riffdesk::HintRow</name>
    <message>
        <source>Dismiss</source>
        <translation>숨기기</translation>
    </message>
</context>
<context>
    <name>riffdesk::HttpCall</name>
    <message>
        <source>The service address must start with https://, unless it is on this computer.</source>
        <translation>이 컴퓨터에 있지 않다면 서비스 주소는 https://로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>The token holds characters that no token has.</source>
        <translation>토큰에 쓸 수 없는 문자가 들어 있습니다.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MB.</source>
        <translation>응답이 %1 MB를 넘습니다.</translation>
    </message>
    <message>
        <source>The service closed the connection without answering.</source>
        <translation>서비스가 응답하지 않고 연결을 닫았습니다.</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer had arrived.</source>
        <translation>응답 전체가 도착하기 전에 연결이 끝났습니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::HttpExchange</name>
    <message>
        <source>The name “%1” was not found.</source>
        <translation>이름 “%1”을(를) 찾을 수 없었습니다.</translation>
    </message>
    <message>
        <source>The connection ended before the whole file had arrived.</source>
        <translation>파일 전체가 도착하기 전에 연결이 끝났습니다.</translation>
    </message>
    <message>
        <source>It is packed in a way that Riffdesk does not know.</source>
        <translation>Riffdesk가 모르는 방식으로 압축되어 있습니다.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is garbled.</source>
        <translation>서버의 응답을 해석할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Importer</name>
    <message>
        <source>It is neither audio nor a zip archive of it.</source>
        <translation>오디오도, 오디오가 든 ZIP 압축 파일도 아닙니다.</translation>
    </message>
    <message>
        <source>There is no audio in it.</source>
        <translation>오디오가 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>1 song was imported.</source>
        <translation>1곡을 가져왔습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs were imported.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln곡을 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was in the library already.</source>
        <translation>파일 1개는 이미 라이브러리에 있었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were in the library already.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>파일 %Ln개는 이미 라이브러리에 있었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; the same import goes on with what is left.</source>
        <translation>가져오기가 중지되었습니다. 같은 가져오기를 다시 하면 나머지부터 이어집니다.</translation>
    </message>
    <message>
        <source>There are more files than one import takes: import the folders one by one.</source>
        <translation>한 번에 가져올 수 있는 것보다 파일이 많습니다. 폴더를 하나씩 가져오세요.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 file could not be imported.</source>
        <translation>파일 1개를 가져올 수 없었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be imported.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>파일 %Ln개를 가져올 수 없었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of them is in the file %1.</source>
        <translation>그 목록은 파일 %1에 있습니다.</translation>
    </message>
    <message>
        <source>There was nothing to import: no audio file was found.</source>
        <translation>오디오 파일이 없어 가져올 것이 없었습니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::JobCard</name>
    <message>
        <source>Edit and resend</source>
        <translation>편집해서 다시 보내기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation>추적 ID 복사</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>It never arrived, send again</source>
        <translation>도착하지 않음, 다시 보내기</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>Cancel anyway</source>
        <translation>그래도 취소</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>경과 시간</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>The service may still charge for this song.</source>
        <translation>그래도 서비스가 이 곡에 과금할 수 있습니다.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>for a screen reader: what a button does, a song</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>다시 가져오기</translation>
    </message>
    <message>
        <source>Fetching it again costs nothing.</source>
        <translation>다시 가져오는 것은 무료입니다.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>지금 보내기</translation>
    </message>
    <message>
        <source>One of these is mine…</source>
        <translation>이 중에 내 곡이 있음…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, then what was asked for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>지금 가져오기</translation>
    </message>
    <message>
        <source>The service may still charge for this file.</source>
        <translation>그래도 서비스가 이 파일에 과금할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::JobList</name>
    <message>
        <source>Jobs</source>
        <translation>작업 목록</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, scroll to see</source>
        <translation>
            <numerusform>외 %Ln개, 스크롤해서 보기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::JobQueue</name>
    <message>
        <source>Riffdesk ended before the answer came.</source>
        <translation>응답이 오기 전에 Riffdesk가 종료되었습니다.</translation>
    </message>
    <message>
        <source>Correct it, then create again.</source>
        <translation>고친 다음 다시 만드세요.</translation>
    </message>
    <message>
        <source>Between 1 and %1 takes of a service can be asked for.</source>
        <translation>서비스 하나에 테이크를 1~%1개까지 요청할 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose another number of takes.</source>
        <translation>다른 테이크 수를 선택하세요.</translation>
    </message>
    <message>
        <source>Another job has this task.</source>
        <translation>이 태스크는 다른 작업의 것입니다.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>다른 것을 선택하세요.</translation>
    </message>
    <message>
        <source>1 song came from the account.</source>
        <translation>계정에서 1곡을 가져왔습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs came from the account.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>계정에서 %Ln곡을 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every song of the account is in the library already.</source>
        <translation>계정의 모든 곡이 이미 라이브러리에 있습니다.</translation>
    </message>
    <message>
        <source>1 request&apos;s files could not be fetched.</source>
        <translation>요청 1건의 파일을 가져올 수 없었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Files of %Ln requests could not be fetched.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>요청 %Ln건의 파일을 가져올 수 없었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are listed in Jobs.</source>
        <translation>모두 ‘작업 목록’에 있습니다.</translation>
    </message>
    <message>
        <source>The import was stopped; the same import goes on with what is left.</source>
        <translation>가져오기가 중지되었습니다. 같은 가져오기를 다시 하면 나머지부터 이어집니다.</translation>
    </message>
    <message>
        <source>“%1” was imported from a file: no service has it.</source>
        <translation>“%1”은(는) 파일에서 가져온 것으로 어느 서비스에도 없습니다.</translation>
    </message>
    <message>
        <source>Import the file again: that brings its sound back.</source>
        <translation>파일을 다시 가져오면 소리가 돌아옵니다.</translation>
    </message>
    <message>
        <source>“%1” makes no song.</source>
        <translation>“%1”은(는) 곡을 만드는 기능이 아닙니다.</translation>
    </message>
    <message>
        <source>Ask for files of a song in its menu, or with riffdesk wav and riffdesk video.</source>
        <translation>곡의 파일은 곡 메뉴나 riffdesk wav, riffdesk video로 요청하세요.</translation>
    </message>
    <message>
        <source>There is no such song, or nothing like that of it.</source>
        <translation>그런 곡이 없거나, 그 곡에 해당하는 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LedgerDialog</name>
    <message>
        <source>Ledger</source>
        <translation>장부</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>장부 검색</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>표로 저장…</translation>
    </message>
    <message>
        <source>One request was or may be charged.</source>
        <translation>요청 1건이 과금되었거나 과금될 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests were or may be charged.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>요청 %Ln건이 과금되었거나 과금될 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for each song that was kept.</source>
        <comment>a number of requests</comment>
        <translation>채택한 곡당 %1건.</translation>
    </message>
    <message numerus="yes">
        <source>Lines of the ledger that cannot be read: %Ln.</source>
        <comment>number of lines</comment>
        <translation>
            <numerusform>장부에서 읽을 수 없는 행: %Ln행.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked for yet</source>
        <translation>아직 요청한 것 없음</translation>
    </message>
    <message>
        <source>Each request that a service may charge for is written down here before it leaves.</source>
        <translation>서비스가 과금할 수 있는 모든 요청은 보내기 전에 여기에 기록됩니다.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>No request holds all of these words.</source>
        <translation>이 단어가 모두 들어 있는 요청이 없습니다.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>표로 저장</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
</context>
<context>
    <name>riffdesk::LedgerModel</name>
    <message>
        <source>under way</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>failed at the service</source>
        <translation>서비스에서 실패</translation>
    </message>
    <message>
        <source>not taken, not charged</source>
        <translation>접수 안 됨, 과금 안 됨</translation>
    </message>
    <message>
        <source>made, a file is missing</source>
        <translation>만들어짐, 파일 없음</translation>
    </message>
    <message>
        <source>cancelled, may be charged</source>
        <translation>취소됨, 과금 가능</translation>
    </message>
    <message>
        <source>unknown, may be charged</source>
        <translation>알 수 없음, 과금 가능</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>가사</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>업로드</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>보낸 시각</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>태스크 ID</translation>
    </message>
</context>
<context>
    <name>riffdesk::LevelMeter</name>
    <message>
        <source>Level meter</source>
        <translation>레벨 미터</translation>
    </message>
    <message>
        <source>Level meter: spectrum, left and right</source>
        <translation>레벨 미터: 스펙트럼, 좌우</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryBar</name>
    <message>
        <source>Save search</source>
        <translation>검색 저장</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>모두 되돌리기</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>컬렉션</translation>
    </message>
    <message>
        <source>Show playlists, tags, saved searches and the trash</source>
        <translation>플레이리스트, 태그, 저장한 검색, 휴지통 표시</translation>
    </message>
    <message>
        <source>Keep this search among the collections</source>
        <translation>이 검색을 컬렉션에 보관</translation>
    </message>
    <message>
        <source>Search: %1. Press to take it away</source>
        <comment>a filter chip</comment>
        <translation>검색: %1. 누르면 뺍니다</translation>
    </message>
    <message>
        <source>%1: click to take it away</source>
        <translation>%1: 클릭하면 뺍니다</translation>
    </message>
    <message>
        <source>1 song</source>
        <translation>1곡</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln곡</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>휴지통 비우기…</translation>
    </message>
    <message>
        <source>Empty trash (%1)…</source>
        <comment>how much that frees</comment>
        <translation>휴지통 비우기(%1)…</translation>
    </message>
    <message>
        <source>As arranged</source>
        <translation>직접 정한 순서</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>최신순</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>오래된 순</translation>
    </message>
    <message>
        <source>Title, A to Z</source>
        <translation>제목 오름차순</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>제목 내림차순</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>긴 순</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>짧은 순</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>평점 높은 순</translation>
    </message>
    <message>
        <source>Lowest rated first</source>
        <translation>평점 낮은 순</translation>
    </message>
    <message>
        <source>Last played first</source>
        <translation>최근 재생순</translation>
    </message>
    <message>
        <source>Most played first</source>
        <translation>많이 재생한 순</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>그룹 없음</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>날짜별</translation>
    </message>
    <message>
        <source>By source song</source>
        <translation>원본 곡별</translation>
    </message>
    <message>
        <source>By playlist</source>
        <translation>플레이리스트별</translation>
    </message>
    <message>
        <source>Choose the order of the songs, and groups</source>
        <translation>곡 순서와 그룹 선택</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>순서: %1</translation>
    </message>
    <message>
        <source>Takes together</source>
        <translation>테이크 모아 보기</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryHeader</name>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>평점</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, 오름차순</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, 내림차순</translation>
    </message>
    <message>
        <source>Choose columns, their order and the height of rows</source>
        <translation>열과 그 순서, 행 높이 선택</translation>
    </message>
    <message>
        <source>Large rows</source>
        <translation>큰 행</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>열 초기화</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>플래그</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>스타일</translation>
    </message>
    <message>
        <source>Source song</source>
        <translation>원본 곡</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>재생 횟수</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>마지막 재생</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryPage</name>
    <message>
        <source>Empty trash</source>
        <translation>휴지통 비우기</translation>
    </message>
    <message>
        <source>Remove 1 song and its files for good?</source>
        <translation>1곡과 그 파일을 완전히 삭제할까요?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln songs and their files for good?</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln곡과 그 파일을 완전히 삭제할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the only thing that deletes songs, and it cannot be undone.</source>
        <translation>곡이 삭제되는 것은 이 동작뿐이며 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>검색 저장</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>The songs cannot be shown</source>
        <translation>곡을 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>“%1”과(와) 일치하는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>Songs appear here when they are done.</source>
        <translation>완성된 곡이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>No songs yet</source>
        <translation>아직 곡이 없습니다</translation>
    </message>
    <message>
        <source>Describe a song, or write its words, and press Create. It is kept here, with its cover and its lyrics.</source>
        <translation>곡을 설명하거나 가사를 쓰고 ‘만들기’를 누르세요. 커버 이미지와 가사와 함께 여기에 보관됩니다.</translation>
    </message>
    <message>
        <source>Make your first song</source>
        <translation>첫 곡 만들기</translation>
    </message>
    <message>
        <source>The songs are safe in their folders</source>
        <translation>곡은 각 폴더에 안전하게 있습니다</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>라이브러리 재구축</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>휴지통이 비어 있습니다.</translation>
    </message>
    <message>
        <source>No songs are in this playlist yet. Drag songs onto its name.</source>
        <translation>이 플레이리스트에는 아직 곡이 없습니다. 곡을 플레이리스트 이름 위로 드래그하세요.</translation>
    </message>
    <message>
        <source>Import songs…</source>
        <translation>곡 가져오기…</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryProgress</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancelling: all is left as it was…</source>
        <translation>취소하는 중: 모두 원래대로 둡니다…</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineageModel</name>
    <message>
        <source>Song</source>
        <translation>곡</translation>
    </message>
    <message>
        <source>the song that is shown</source>
        <translation>표시 중인 곡</translation>
    </message>
    <message>
        <source>level %1</source>
        <comment>in a tree, from 1</comment>
        <translation>%1단계</translation>
    </message>
    <message>
        <source>Unknown song</source>
        <comment>one that is not in the library, and of which no title is known</comment>
        <translation>알 수 없는 곡</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>완전히 삭제됨</translation>
    </message>
    <message>
        <source>Never in this library</source>
        <translation>이 라이브러리에 없던 곡</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>내 녹음</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>what was done, and from when to when</comment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what was done, and when in the song</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <comment>what was done, and the second song that went into it</comment>
        <translation>%1 (“%2” 사용)</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>휴지통에 있음</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineagePage</name>
    <message>
        <source>Family only</source>
        <translation>계보만</translation>
    </message>
    <message>
        <source>Show only these songs in the library</source>
        <translation>라이브러리에 이 곡들만 표시</translation>
    </message>
    <message numerus="yes">
        <source>The nearest %Ln songs; there are more</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>가까운 %Ln곡, 더 있음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln곡</numerusform>
        </translation>
    </message>
    <message>
        <source>Made from scratch; nothing was made from it yet.</source>
        <translation>처음부터 새로 만든 곡입니다. 아직 여기서 만든 곡은 없습니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineageView</name>
    <message>
        <source>Lineage</source>
        <translation>계보</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Select in the library</source>
        <translation>라이브러리에서 선택</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>바뀐 점…</translation>
    </message>
    <message>
        <source>Show only this family</source>
        <translation>이 계보만 표시</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsEditor</name>
    <message>
        <source>This song has no lyrics.</source>
        <translation>이 곡에는 가사가 없습니다.</translation>
    </message>
    <message>
        <source>The text is longer than lyrics can be (%L1 characters).</source>
        <translation>텍스트가 가사의 최대 길이(%L1자)를 넘습니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsField</name>
    <message>
        <source>The lyrics are open in a window of their own.</source>
        <translation>가사가 별도 창에 열려 있습니다.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>여기로 되돌리기</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsMargin</name>
    <message>
        <source>Syllables in each line, guessed from the spelling</source>
        <translation>각 행의 음절 수(철자로 추정)</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsOutline</name>
    <message>
        <source>Sections of the lyrics</source>
        <translation>가사 섹션</translation>
    </message>
    <message>
        <source>Insert section</source>
        <translation>섹션 삽입</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Give it a tag</source>
        <translation>태그 달기</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsOutlineModel</name>
    <message>
        <source>No tag</source>
        <comment>words before the first section</comment>
        <translation>태그 없음</translation>
    </message>
    <message>
        <source>Words before the first section</source>
        <translation>첫 섹션 앞의 가사</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a section; how many lines it has</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsPage</name>
    <message>
        <source>Lyrics</source>
        <translation>가사</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsPanel</name>
    <message>
        <source>Insert a section</source>
        <translation>섹션 삽입</translation>
    </message>
    <message>
        <source>More for the lyrics</source>
        <translation>가사 더 보기</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>찾기 및 바꾸기</translation>
    </message>
    <message>
        <source>Insert from a file…</source>
        <translation>파일에서 삽입…</translation>
    </message>
    <message>
        <source>Count syllables and lines</source>
        <translation>음절과 행 수 세기</translation>
    </message>
    <message>
        <source>Edit in a large window</source>
        <translation>큰 창에서 편집</translation>
    </message>
    <message>
        <source>Duplicate the section (Ctrl+D)</source>
        <translation>섹션 복제(Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove the section (Delete)</source>
        <translation>섹션 제거(Delete)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>sections; lines</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lyrics from a file</source>
        <translation>파일의 가사</translation>
    </message>
    <message>
        <source>Lyrics (%1)</source>
        <comment>patterns of file names</comment>
        <translation>가사 (%1)</translation>
    </message>
    <message>
        <source>Write with AI</source>
        <translation>AI로 쓰기</translation>
    </message>
    <message>
        <source>Write with AI…</source>
        <translation>AI로 쓰기…</translation>
    </message>
    <message>
        <source>Write with AI: lyrics are waiting</source>
        <translation>AI로 쓰기: 가사가 기다리고 있음</translation>
    </message>
    <message>
        <source>The text would be longer than lyrics can be (%L1 characters).</source>
        <translation>텍스트가 가사의 최대 길이(%L1자)를 넘게 됩니다.</translation>
    </message>
    <message>
        <source>Title of these lyrics: %1</source>
        <translation>이 가사의 제목: %1</translation>
    </message>
    <message>
        <source>Title in the file: %1</source>
        <translation>파일의 제목: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>the title that is named beside it</comment>
        <translation>사용</translation>
    </message>
    <message>
        <source>Use as title</source>
        <translation>제목으로 사용</translation>
    </message>
    <message>
        <source>Dismiss the title</source>
        <translation>제목 숨기기</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsView</name>
    <message>
        <source>Follow the song</source>
        <translation>곡 따라가기</translation>
    </message>
    <message>
        <source>These words came from a file with times. They fit if the song kept its pace.</source>
        <translation>이 가사는 시간이 있는 파일에서 왔습니다. 곡의 템포가 유지되었다면 맞습니다.</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>The lines follow the song.</source>
        <translation>가사가 곡을 따라갑니다.</translation>
    </message>
    <message>
        <source>Remove the times of the lines</source>
        <translation>행의 시간 제거</translation>
    </message>
    <message>
        <source>A click on a line plays from there</source>
        <translation>행을 클릭하면 거기부터 재생</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>the times of the lines</comment>
        <translation>제거</translation>
    </message>
    <message>
        <source>No line of this file has a time.</source>
        <translation>이 파일에는 시간이 있는 행이 없습니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWindow</name>
    <message>
        <source>Lyrics</source>
        <translation>가사</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWriter</name>
    <message>
        <source>The service has not told the lyrics yet.</source>
        <translation>서비스가 아직 가사를 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>It could not be looked for: %1</source>
        <translation>찾아볼 수 없었습니다: %1</translation>
    </message>
    <message>
        <source>The service does not list it. It may have been charged all the same, or never arrived.</source>
        <translation>서비스 목록에 없습니다. 그래도 과금되었거나 도착하지 않았을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWriterPane</name>
    <message>
        <source>Write with AI</source>
        <translation>AI로 쓰기</translation>
    </message>
    <message>
        <source>What shall the lyrics be about?</source>
        <translation>어떤 내용의 가사를 쓸까요?</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>이전 가사</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기(Esc)</translation>
    </message>
    <message>
        <source>A lighthouse keeper who waits for spring, hopeful, in short lines</source>
        <translation>봄을 기다리는 등대지기, 희망차게, 짧은 행으로</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>Has the service write them (Ctrl+Return)</source>
        <translation>서비스가 가사를 쓰게 합니다(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>찾아보기</translation>
    </message>
    <message>
        <source>Asks the service whether it was written; costs nothing</source>
        <translation>작성되었는지 서비스에 묻습니다(무료)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>다시 요청</translation>
    </message>
    <message>
        <source>Practice costs nothing. Ctrl+Return asks.</source>
        <translation>연습은 무료입니다. Ctrl+Enter로 요청합니다.</translation>
    </message>
    <message>
        <source>1 more paid request.</source>
        <translation>유료 요청 1건 더.</translation>
    </message>
    <message>
        <source>1 paid request. Ctrl+Return asks.</source>
        <translation>유료 요청 1건. Ctrl+Enter로 요청합니다.</translation>
    </message>
    <message>
        <source>At most %L1 characters.</source>
        <translation>최대 %L1자.</translation>
    </message>
    <message>
        <source>Writing… %1</source>
        <comment>how long it takes so far, as 0:12</comment>
        <translation>쓰는 중… %1</translation>
    </message>
    <message>
        <source>Checking what happened to it… %1</source>
        <comment>how long so far, as 0:12</comment>
        <translation>어떻게 되었는지 확인 중… %1</translation>
    </message>
    <message>
        <source>It may be charged all the same</source>
        <translation>그래도 과금될 수 있음</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>추적 ID: %1</translation>
    </message>
    <message>
        <source>This is not on the disk yet. %1</source>
        <translation>아직 디스크에 저장되지 않았습니다. %1</translation>
    </message>
    <message>
        <source>Forget them all</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>하나 더 쓰기</translation>
    </message>
    <message>
        <source>Practice costs nothing.</source>
        <translation>연습은 무료입니다.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>쓰는 중</translation>
    </message>
</context>
<context>
    <name>riffdesk::MainWindow</name>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세 정보</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>연습 서비스</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>계정 연결…</translation>
    </message>
    <message>
        <source>Practice: songs are made on this computer and cost nothing</source>
        <translation>연습: 곡을 이 컴퓨터에서 만들며 무료입니다</translation>
    </message>
    <message>
        <source>Songs are made by %1</source>
        <translation>곡을 만드는 곳: %1</translation>
    </message>
    <message>
        <source>Not connected: enter the token of your account in the settings</source>
        <translation>연결 안 됨: 설정에 계정 토큰을 입력하세요</translation>
    </message>
    <message>
        <source>%1 – Riffdesk</source>
        <comment>window title: name of the song that plays</comment>
        <translation>%1 – Riffdesk</translation>
    </message>
    <message>
        <source>About Riffdesk</source>
        <translation>Riffdesk 정보</translation>
    </message>
    <message>
        <source>Riffdesk %1
A desktop studio for AI song-making.
Free software under the MIT licence.</source>
        <translation>Riffdesk %1
AI로 곡을 만드는 데스크톱 스튜디오.
MIT 라이선스를 따르는 자유 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>On the waveform</source>
        <translation>파형 위</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Songs can be heard and exported; making and changing them is switched off.</source>
        <translation>곡을 듣고 내보낼 수 있습니다. 만들기와 변경은 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>라이브러리 재구축</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1 (오프라인)</translation>
    </message>
    <message>
        <source>There is no network. What waits for it goes on by itself when it is back.</source>
        <translation>네트워크가 없습니다. 기다리는 작업은 연결되면 저절로 이어집니다.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>내보내기가 실행 중입니다.</translation>
    </message>
    <message>
        <source>What is written so far stays. The same export goes on from there later.</source>
        <translation>지금까지 저장한 것은 남습니다. 같은 내보내기를 나중에 이어서 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>계속 있기</translation>
    </message>
    <message>
        <source>Stop the export and quit</source>
        <translation>내보내기를 멈추고 종료</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>믹스</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>비교 중</translation>
    </message>
    <message>
        <source>Putting together</source>
        <translation>조합</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
</context>
<context>
    <name>riffdesk::MediaFetch</name>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>서비스가 더 이상 이 태스크를 알지 못합니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::ModeButtons</name>
    <message>
        <source>Shuffle</source>
        <translation>셔플</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Shuffle: on</source>
        <translation>셔플: 켬</translation>
    </message>
    <message>
        <source>Shuffle: off</source>
        <translation>셔플: 끔</translation>
    </message>
    <message>
        <source>Loop: this song</source>
        <translation>반복: 이 곡</translation>
    </message>
    <message>
        <source>Loop: all songs</source>
        <translation>반복: 모든 곡</translation>
    </message>
    <message>
        <source>Loop: off</source>
        <translation>반복: 끔</translation>
    </message>
</context>
<context>
    <name>riffdesk::NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>proxy</comment>
        <translation>시스템 설정 사용</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP 프록시</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 프록시</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>프록시 주소</translation>
    </message>
    <message>
        <source>The way to the service and to its files. What runs on this computer is reached directly.</source>
        <translation>서비스와 그 파일로 가는 경로입니다. 이 컴퓨터에서 실행되는 것에는 직접 연결합니다.</translation>
    </message>
    <message>
        <source>Fetch songs over metered networks too</source>
        <translation>데이터 통신 연결에서도 곡 가져오기</translation>
    </message>
    <message>
        <source>Otherwise songs that are made wait at the service for another network, or for “Fetch now”.</source>
        <translation>끄면 완성된 곡이 다른 네트워크나 ‘지금 가져오기’를 기다리며 서비스에 남아 있습니다.</translation>
    </message>
    <message>
        <source>There is no network now.</source>
        <translation>지금은 네트워크가 없습니다.</translation>
    </message>
    <message>
        <source>The network is metered now.</source>
        <translation>지금은 데이터 통신 연결입니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::NotesEdit</name>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>What you think of it, what is left to do. Search finds it.</source>
        <translation>감상이나 남은 할 일. 검색으로 찾을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>이 알림 닫기</translation>
    </message>
</context>
<context>
    <name>riffdesk::NotifierBus</name>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>riffdesk::PairChanges</name>
    <message>
        <source>Comparing the sound</source>
        <translation>소리 비교 중</translation>
    </message>
    <message>
        <source>Comparing the sound…</source>
        <translation>소리 비교 중…</translation>
    </message>
</context>
<context>
    <name>riffdesk::PickerPopup</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayerBar</name>
    <message>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayerNotice</name>
    <message>
        <source>Restart Riffdesk</source>
        <translation>Riffdesk 다시 시작</translation>
    </message>
    <message>
        <source>The song goes on where it is now</source>
        <translation>곡은 지금 위치에서 이어집니다</translation>
    </message>
    <message>
        <source>The audio of this song is on its way.</source>
        <translation>이 곡의 오디오를 가져오는 중입니다.</translation>
    </message>
    <message>
        <source>The audio of this song is missing. “Fetch again” in its details gets it.</source>
        <translation>이 곡의 오디오가 없습니다. 상세 정보의 ‘다시 가져오기’로 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>A sound device is there now.</source>
        <translation>이제 오디오 장치가 있습니다.</translation>
    </message>
    <message>
        <source>No sound device: playing silently.</source>
        <translation>오디오 장치가 없어 소리 없이 재생합니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayingSong</name>
    <message>
        <source>Nothing is playing</source>
        <translation>재생 중인 곡 없음</translation>
    </message>
    <message>
        <source>Choose a song to hear</source>
        <translation>들을 곡을 선택하세요</translation>
    </message>
</context>
<context>
    <name>riffdesk::Poller</name>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>서비스가 더 이상 이 태스크를 알지 못합니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PreflightRows</name>
    <message>
        <source>Before you create</source>
        <translation>만들기 전에</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Leave it so: %1</source>
        <comment>a warning</comment>
        <translation>그대로 두기: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to look at</source>
        <comment>warnings, at least two</comment>
        <translation>
            <numerusform>확인할 것 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>further warnings</comment>
        <translation>
            <numerusform>… 외 %Ln건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>a preset</comment>
        <translation>사용</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>아직 프리셋이 없습니다</translation>
    </message>
    <message>
        <source>Drag a preset out to keep or give away its file.</source>
        <translation>프리셋을 밖으로 드래그하면 파일로 보관하거나 나눌 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PresetsMenu</name>
    <message>
        <source>No presets yet</source>
        <translation>아직 프리셋이 없습니다</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>프리셋으로 저장…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>프리셋으로 저장</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>프리셋 이름 바꾸기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>All presets…</source>
        <translation>모든 프리셋…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>파일로 저장…</translation>
    </message>
    <message>
        <source>Load from file…</source>
        <translation>파일에서 불러오기…</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>파일로 저장</translation>
    </message>
    <message>
        <source>Load from file</source>
        <translation>파일에서 불러오기</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk)</source>
        <translation>프리셋과 레시피 (*.riffdesk)</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk *.json)</source>
        <translation>프리셋과 레시피 (*.riffdesk *.json)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ProducerClient</name>
    <message>
        <source>The service redirects to another address; it was not followed.</source>
        <translation>서비스가 다른 주소로 리디렉션했지만 따라가지 않았습니다.</translation>
    </message>
    <message>
        <source>Between 1 and %1 tasks can be asked for at once.</source>
        <translation>태스크는 한 번에 1~%1개까지 조회할 수 있습니다.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>파일 %1을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>파일이 %1 MB를 넘습니다.</translation>
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
        <translation>보낸 프롬프트</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>글자 수</translation>
    </message>
</context>
<context>
    <name>riffdesk::PromptPicker</name>
    <message>
        <source>Prompts you have sent</source>
        <translation>보낸 프롬프트</translation>
    </message>
    <message>
        <source>Search your prompts</source>
        <translation>내 프롬프트 검색</translation>
    </message>
    <message>
        <source>Search for a prompt</source>
        <translation>프롬프트 검색</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>기록 지우기</translation>
    </message>
    <message>
        <source>Prompts come here when you press Create.</source>
        <translation>‘만들기’를 누르면 프롬프트가 여기에 들어옵니다.</translation>
    </message>
    <message>
        <source>No prompt holds these words.</source>
        <translation>이 단어가 들어 있는 프롬프트가 없습니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::QueueModel</name>
    <message>
        <source>on now</source>
        <comment>the song that is playing</comment>
        <translation>재생 중</translation>
    </message>
</context>
<context>
    <name>riffdesk::QueuePopup</name>
    <message>
        <source>Nothing is queued. Play a song, or add songs by their menu.</source>
        <translation>대기열이 비어 있습니다. 곡을 재생하거나 곡 메뉴에서 추가하세요.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>Delete takes a song out</source>
        <translation>Delete를 누르면 곡을 뺍니다</translation>
    </message>
</context>
<context>
    <name>riffdesk::RatingEdit</name>
    <message>
        <source>Rating</source>
        <translation>평점</translation>
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
        <translation>레시피</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>만든 시각</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>연습 서비스</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>추적 ID</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>레시피 불러오기</translation>
    </message>
    <message>
        <source>Fill the form with what this song was made of</source>
        <translation>이 곡을 만든 내용으로 양식을 채웁니다</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>레시피 저장…</translation>
    </message>
    <message>
        <source>Keep the recipe as a file; or drag it to where the file is wanted</source>
        <translation>레시피를 파일로 보관합니다. 필요한 곳으로 드래그해도 됩니다</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>레시피 저장</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>직접 쓴 가사</translation>
    </message>
    <message>
        <source>None: imported from a file</source>
        <translation>없음: 파일에서 가져옴</translation>
    </message>
    <message>
        <source>Song id</source>
        <translation>곡 ID</translation>
    </message>
    <message>
        <source>Id at the service</source>
        <translation>서비스의 ID</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>태스크 ID</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>the sizes of a song&apos;s files</comment>
        <translation>합계</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Reply of the service, as it came</source>
        <translation>서비스의 응답 원문</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file of the song, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>None: made here</source>
        <translation>없음: 여기서 만듦</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk)</source>
        <translation>프리셋과 레시피 (*.riffdesk)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceEdit</name>
    <message>
        <source>Drop an audio file here, or choose one</source>
        <translation>오디오 파일을 여기에 놓거나 선택하세요</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>MP3, WAV, M4A, FLAC, Ogg, Opus or AAC, from 1 second to 15 minutes</source>
        <translation>MP3, WAV, M4A, FLAC, Ogg, Opus 또는 AAC, 1초~15분</translation>
    </message>
    <message>
        <source>References</source>
        <translation>레퍼런스</translation>
    </message>
    <message>
        <source>What you have uploaded before</source>
        <translation>전에 업로드한 것</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>the address that was typed</comment>
        <translation>사용</translation>
    </message>
    <message>
        <source>Have the service fetch the recording from this address</source>
        <translation>서비스가 이 주소에서 녹음을 가져오게 합니다</translation>
    </message>
    <message>
        <source>Choose another reference</source>
        <translation>다른 레퍼런스 선택</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>레퍼런스</translation>
    </message>
    <message>
        <source>Use no reference</source>
        <translation>레퍼런스 사용 안 함</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Paste an address or an upload’s id</source>
        <translation>주소나 업로드 ID 붙여 넣기</translation>
    </message>
    <message>
        <source>Bring my lyrics back</source>
        <translation>내 가사 되돌리기</translation>
    </message>
    <message>
        <source>Use its lyrics</source>
        <translation>녹음의 가사 사용</translation>
    </message>
    <message>
        <source>Put back what the lyrics of the recording replaced</source>
        <translation>녹음의 가사로 바뀌기 전의 내용을 되돌립니다</translation>
    </message>
    <message>
        <source>Put the words that the service heard into the lyrics</source>
        <translation>서비스가 알아들은 말을 가사에 넣습니다</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>녹음 선택</translation>
    </message>
    <message>
        <source>Audio files (%1)</source>
        <translation>오디오 파일 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name of a recording, its length and day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferencePicker</name>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Delete from the list</source>
        <translation>목록에서 삭제</translation>
    </message>
    <message>
        <source>References</source>
        <translation>레퍼런스</translation>
    </message>
    <message>
        <source>Search names and lyrics</source>
        <translation>이름과 가사 검색</translation>
    </message>
    <message>
        <source>Search for a reference</source>
        <translation>레퍼런스 검색</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Nothing has been uploaded to this service yet.</source>
        <translation>이 서비스에 아직 업로드한 것이 없습니다.</translation>
    </message>
    <message>
        <source>No reference matches these words.</source>
        <translation>이 단어와 일치하는 레퍼런스가 없습니다.</translation>
    </message>
    <message>
        <source>Bring “%1” back</source>
        <translation>“%1” 되돌리기</translation>
    </message>
    <message>
        <source>Name of the reference</source>
        <translation>레퍼런스 이름</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceProgress</name>
    <message>
        <source>Progress of the upload</source>
        <translation>업로드 진행률</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>업로드 취소</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is being done, and how far it is: Sending… 43%</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>파일 확인 중…</translation>
    </message>
    <message>
        <source>Converting to MP3…</source>
        <translation>MP3로 변환 중…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>보내는 중…</translation>
    </message>
    <message>
        <source>The service is taking it in…</source>
        <translation>서비스가 받는 중…</translation>
    </message>
</context>
<context>
    <name>riffdesk::RegionBar</name>
    <message>
        <source>Region</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>Replace this section</source>
        <translation>이 섹션 교체</translation>
    </message>
    <message>
        <source>Sets the form to make this section anew</source>
        <translation>이 섹션을 새로 만들도록 양식을 설정합니다</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Goes round in this section</source>
        <translation>이 섹션을 반복합니다</translation>
    </message>
    <message>
        <source>Audition</source>
        <comment>play a section once</comment>
        <translation>미리 듣기</translation>
    </message>
    <message>
        <source>Plays the section once, with the 3 seconds before it</source>
        <translation>3초 앞부터 섹션을 한 번 재생합니다</translation>
    </message>
    <message>
        <source>Clear the region (Esc)</source>
        <translation>구간 해제(Esc)</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>구간 해제</translation>
    </message>
    <message>
        <source>Start of the region</source>
        <translation>구간 시작</translation>
    </message>
    <message>
        <source>End of the region</source>
        <translation>구간 끝</translation>
    </message>
    <message>
        <source>Drag the region to another program, where it becomes a file; a click copies it</source>
        <translation>구간을 다른 프로그램으로 드래그하면 파일이 됩니다. 클릭하면 복사합니다</translation>
    </message>
    <message>
        <source>Copy the region as a file</source>
        <translation>구간을 파일로 복사</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequestDialog</name>
    <message>
        <source>Request</source>
        <translation>요청</translation>
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
        <translation>지금 양식에서 ‘만들기’가 보내는 내용입니다. 토큰은 들어 있지 않으며, 명령이 변수 ACEDATACLOUD_API_TOKEN에서 읽습니다.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequestForm</name>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>고급</translation>
    </message>
    <message>
        <source>Advanced (%1 filled in)</source>
        <translation>고급(%1개 입력됨)</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequiredMark</name>
    <message>
        <source>Required</source>
        <translation>필수</translation>
    </message>
</context>
<context>
    <name>riffdesk::RoundButton</name>
    <message>
        <source>Pause</source>
        <translation>일시정지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
</context>
<context>
    <name>riffdesk::RunBar</name>
    <message>
        <source>Close this notice</source>
        <translation>이 알림 닫기</translation>
    </message>
</context>
<context>
    <name>riffdesk::SecondsField</name>
    <message>
        <source>Seconds, or minutes and seconds such as 1:02.4</source>
        <translation>초, 또는 1:02.4처럼 분과 초</translation>
    </message>
</context>
<context>
    <name>riffdesk::SeedField</name>
    <message>
        <source>Pick a random seed; the same seed and form give the same song</source>
        <translation>무작위 시드를 고릅니다. 시드와 양식이 같으면 같은 곡이 나옵니다</translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation>시드 고정</translation>
    </message>
    <message>
        <source>Locked: every take and the next request get this seed</source>
        <translation>고정됨: 모든 테이크와 다음 요청에 이 시드를 씁니다</translation>
    </message>
    <message>
        <source>The seed is used once, further takes get seeds of their own. Lock it to keep it.</source>
        <translation>시드는 한 번만 쓰이고 이후 테이크에는 다른 시드가 쓰입니다. 고정하면 유지됩니다.</translation>
    </message>
    <message>
        <source>New random seed</source>
        <translation>새 무작위 시드</translation>
    </message>
</context>
<context>
    <name>riffdesk::SelectionPage</name>
    <message>
        <source>Play next</source>
        <translation>다음에 재생</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>대기열에 추가</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>휴지통으로 이동</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>the length of all songs that are selected</comment>
        <translation>총 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln곡</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>모양과 언어</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Use the Practice service</source>
        <translation>연습 서비스 사용</translation>
    </message>
    <message>
        <source>Runs on this computer, needs no account and costs nothing.</source>
        <translation>이 컴퓨터에서 실행되며 계정이 필요 없고 무료입니다.</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>동시 요청 수</translation>
    </message>
    <message>
        <source>How many songs are asked for at the same time; the others wait. Takes effect at the next start.</source>
        <translation>동시에 요청하는 곡 수이며 나머지는 기다립니다. 다음 시작 때 적용됩니다.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>시스템 설정 사용</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>시스템 설정 사용</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>다음 시작 때 적용됩니다.</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>라이브러리 폴더</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Holds the library and one folder per song with its audio, cover, lyrics and recipe. The library can be rebuilt from these folders alone.</source>
        <translation>라이브러리와, 오디오, 커버 이미지, 가사, 레시피가 담긴 곡별 폴더가 있습니다. 이 폴더들만으로 라이브러리를 재구축할 수 있습니다.</translation>
    </message>
    <message>
        <source>Settings, and your own catalogue.json if you have one, are in %1.</source>
        <translation>설정과 직접 만든 catalogue.json(있는 경우)은 %1에 있습니다.</translation>
    </message>
    <message>
        <source>No service is chosen yet.</source>
        <translation>아직 서비스를 선택하지 않았습니다.</translation>
    </message>
    <message>
        <source>Songs are made by the Practice service on this computer.</source>
        <translation>이 컴퓨터의 연습 서비스가 곡을 만듭니다.</translation>
    </message>
    <message>
        <source>Songs are made by %1.</source>
        <translation>곡을 만드는 곳: %1.</translation>
    </message>
    <message>
        <source>Sound and desktop</source>
        <translation>소리와 데스크톱</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>콜백</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> 초</translation>
    </message>
    <message>
        <source>Time to undo a create</source>
        <translation>만들기를 취소할 수 있는 시간</translation>
    </message>
    <message>
        <source>A request leaves only so long after Create was pressed; 0 sends it at once.</source>
        <translation>‘만들기’를 누르고 이 시간이 지나야 요청을 보냅니다. 0이면 바로 보냅니다.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the user is asked</comment>
        <translation>안 함</translation>
    </message>
    <message>
        <source>Ask above so many paid requests a day</source>
        <translation>하루 유료 요청이 이보다 많으면 확인</translation>
    </message>
    <message>
        <source>Ask above so many takes at once</source>
        <translation>한 번에 테이크가 이보다 많으면 확인</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>What becomes of jobs</source>
        <translation>작업의 결과</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Kept on this computer only, without prompts and lyrics. Help ▸ Copy diagnostics shows it.</source>
        <translation>프롬프트와 가사 없이 이 컴퓨터에만 보관됩니다. ‘도움말 ▸ 진단 정보 복사’에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>이동…</translation>
    </message>
    <message>
        <source>Takes the library with all songs to another folder</source>
        <translation>라이브러리를 모든 곡과 함께 다른 폴더로 옮깁니다</translation>
    </message>
    <message>
        <source>Uses the library of another folder from the next start</source>
        <translation>다음 시작부터 다른 폴더의 라이브러리를 사용합니다</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the trash is emptied</comment>
        <translation>안 함</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> 일</translation>
    </message>
    <message>
        <source>Remove from the trash after</source>
        <translation>휴지통에서 삭제하기까지</translation>
    </message>
    <message>
        <source>What has been in the trash for longer is removed for good, at each start and once a day.</source>
        <translation>휴지통에 이보다 오래 있던 것은 시작할 때와 하루에 한 번 완전히 삭제됩니다.</translation>
    </message>
    <message>
        <source>An empty folder for the library</source>
        <translation>라이브러리로 쓸 빈 폴더</translation>
    </message>
    <message>
        <source>From the next start the library is in %1. To take your songs along, choose Move… instead.</source>
        <translation>다음 시작부터 라이브러리는 %1에 있습니다. 곡도 함께 옮기려면 대신 ‘이동…’을 선택하세요.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>키보드</translation>
    </message>
</context>
<context>
    <name>riffdesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
</context>
<context>
    <name>riffdesk::ShortcutsPage</name>
    <message>
        <source>Assign</source>
        <comment>a shortcut</comment>
        <translation>지정</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>one shortcut</comment>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Reset all</source>
        <comment>shortcuts</comment>
        <translation>모두 초기화</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>단축키 검색</translation>
    </message>
    <message>
        <source>A command or its keys</source>
        <translation>명령 또는 키</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>새 단축키</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>단축키 없음</translation>
    </message>
    <message>
        <source>%1 is fixed: “%2”. Choose another.</source>
        <comment>a shortcut; what it does</comment>
        <translation>%1은(는) “%2”에 고정되어 있습니다. 다른 키를 고르세요.</translation>
    </message>
    <message>
        <source>%1 is now “%2”. Assign takes it from there.</source>
        <comment>a shortcut; what it does</comment>
        <translation>%1은(는) 지금 “%2”입니다. 지정하면 거기에서 빠집니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SliderField</name>
    <message>
        <source>%1 as a number</source>
        <comment>name of a slider</comment>
        <translation>%1(숫자)</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1(으)로 되돌리기</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <comment>name of a slider</comment>
        <translation>%1 초기화</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongDelegate</name>
    <message>
        <source>on its way</source>
        <comment>the audio of a song</comment>
        <translation>가져오는 중</translation>
    </message>
    <message>
        <source>audio missing</source>
        <translation>오디오 없음</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>테이크 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SongField</name>
    <message>
        <source>Use no song</source>
        <translation>곡 사용 안 함</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>label of a field</comment>
        <translation>%1 제거</translation>
    </message>
    <message>
        <source>The audio id that the service gave for your upload.</source>
        <translation>서비스가 업로드에 부여한 오디오 ID입니다.</translation>
    </message>
    <message>
        <source>Choose a song…</source>
        <translation>곡 선택…</translation>
    </message>
    <message>
        <source>Not in this library</source>
        <translation>이 라이브러리에 없음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a field: title of a song</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose another song</source>
        <translation>다른 곡 선택</translation>
    </message>
    <message>
        <source>Choose a song of the library, or drop one here</source>
        <translation>라이브러리의 곡을 선택하거나 여기에 놓으세요</translation>
    </message>
    <message>
        <source>%1 – %2 · %3 s</source>
        <comment>start, end and length of a section</comment>
        <translation>%1 – %2 · %3초</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongListModel</name>
    <message>
        <source>playing</source>
        <translation>재생 중</translation>
    </message>
    <message>
        <source>audio on its way</source>
        <translation>오디오 가져오는 중</translation>
    </message>
    <message>
        <source>audio missing</source>
        <translation>오디오 없음</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a song that was not heard yet</comment>
        <translation>새 곡</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>Without a source song</source>
        <translation>원본 곡 없음</translation>
    </message>
    <message>
        <source>In no playlist</source>
        <translation>플레이리스트 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>테이크 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SongMenu</name>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>원본으로 사용</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>제목 복사</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>평점 주기</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>휴지통으로 이동</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>다음에 재생</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>대기열에 추가</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>레시피 불러오기</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>들은 곡으로 표시</translation>
    </message>
    <message>
        <source>Check and fetch again</source>
        <translation>확인하고 다시 가져오기</translation>
    </message>
    <message>
        <source>Listens to the file to its end and, where that fails, brings it anew; costs nothing</source>
        <translation>파일을 끝까지 읽어 보고 문제가 있으면 다시 가져옵니다(무료)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>채택</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>새 태그…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>새 태그</translation>
    </message>
    <message>
        <source>Put into playlist</source>
        <translation>플레이리스트에 넣기</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>새 플레이리스트…</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>새 플레이리스트</translation>
    </message>
    <message>
        <source>Take out of this playlist</source>
        <translation>이 플레이리스트에서 빼기</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>스템 믹스</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>바뀐 점…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Show only its family</source>
        <translation>계보만 표시</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongNews</name>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Your song is done.</source>
        <translation>곡이 완성되었습니다.</translation>
    </message>
    <message>
        <source>The stems of “%1” are ready</source>
        <translation>“%1”의 스템이 준비되었습니다</translation>
    </message>
    <message>
        <source>Its stems are ready.</source>
        <translation>스템이 준비되었습니다.</translation>
    </message>
    <message>
        <source>“%1” failed. %2</source>
        <comment>title of a song, what happened</comment>
        <translation>“%1”이(가) 실패했습니다. %2</translation>
    </message>
    <message>
        <source>It is not known whether the request for “%1” arrived; you decide in Jobs.</source>
        <translation>“%1”의 요청이 도착했는지 알 수 없습니다. ‘작업 목록’에서 결정하세요.</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>“%1”이(가) 완성되었습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes of “%1” are ready</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>“%1”의 테이크 %Ln개가 완성되었습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes are done.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>테이크 %Ln개가 완성되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are ready</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln곡이 완성되었습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are done.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln곡이 완성되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is made, but its file could not be fetched. %2</source>
        <comment>title of a song, what happened</comment>
        <translation>“%1”이(가) 완성되었지만 파일을 가져올 수 없었습니다. %2</translation>
    </message>
    <message>
        <source>The lossless WAV of “%1” is here</source>
        <translation>“%1”의 무손실 WAV가 도착했습니다</translation>
    </message>
    <message>
        <source>Its lossless WAV is here.</source>
        <translation>무손실 WAV가 도착했습니다.</translation>
    </message>
    <message>
        <source>The video of “%1” is here</source>
        <translation>“%1”의 비디오가 도착했습니다</translation>
    </message>
    <message>
        <source>Its video is here.</source>
        <translation>비디오가 도착했습니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongPicker</name>
    <message>
        <source>Choose a song</source>
        <translation>곡 선택</translation>
    </message>
    <message>
        <source>Search titles, lyrics, prompts</source>
        <translation>제목, 가사, 프롬프트 검색</translation>
    </message>
    <message>
        <source>Search for a source song</source>
        <translation>원본 곡 검색</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>곡</translation>
    </message>
    <message>
        <source>The library has no songs yet. Generate one first.</source>
        <translation>라이브러리에 아직 곡이 없습니다. 먼저 생성하세요.</translation>
    </message>
    <message>
        <source>No song matches these words.</source>
        <translation>이 단어와 일치하는 곡이 없습니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongWaveform</name>
    <message>
        <source>Extend from %1…</source>
        <comment>a time</comment>
        <translation>%1부터 연장…</translation>
    </message>
    <message>
        <source>Replace this section…</source>
        <translation>이 섹션 교체…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Audition with 3 s before</source>
        <translation>3초 앞부터 미리 듣기</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>구간 해제</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation>곡 전체 보기</translation>
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
        <translation>새 마디만 남기기</translation>
    </message>
    <message>
        <source>New from</source>
        <translation>새 부분</translation>
    </message>
    <message>
        <source>Where the new bars begin, in the edited song. The arrows move it by a hundredth of a second.</source>
        <translation>편집본에서 새 마디가 시작하는 위치. 화살표 키로 0.01초씩 옮깁니다.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>~</translation>
    </message>
    <message>
        <source>Where the song goes on as it was. The arrows move it by a hundredth of a second.</source>
        <translation>곡이 원래대로 이어지는 위치. 화살표 키로 0.01초씩 옮깁니다.</translation>
    </message>
    <message>
        <source>How long one goes over into the other</source>
        <translation>한쪽에서 다른 쪽으로 넘어가는 길이</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>듣기</translation>
    </message>
    <message>
        <source>Plays two seconds before and after this join</source>
        <translation>이음매 앞뒤 2초를 재생합니다</translation>
    </message>
    <message>
        <source>Hear where the new bars begin</source>
        <translation>새 마디의 시작 듣기</translation>
    </message>
    <message>
        <source>Hear where the new bars end</source>
        <translation>새 마디의 끝 듣기</translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>조합하는 중…</translation>
    </message>
    <message>
        <source>Makes a new song: the first one as it was, with what changed put in. Costs nothing.</source>
        <translation>첫 번째 곡에 바뀐 부분만 넣어 새 곡을 만듭니다. 무료입니다.</translation>
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
        <translation>중앙</translation>
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
        <translation>%1 음소거</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>음소거</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the letter on a button: solo</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1 솔로</translation>
    </message>
    <message>
        <source>Solo: hear this stem; with Ctrl no other</source>
        <translation>솔로: 이 스템을 듣습니다. Ctrl을 누르면 이 스템만 듣습니다</translation>
    </message>
    <message>
        <source>Gain of %1</source>
        <translation>%1 게인</translation>
    </message>
    <message>
        <source>Pan of %1</source>
        <translation>%1 팬</translation>
    </message>
    <message>
        <source>Gain; a double click sets it to 0 dB</source>
        <translation>게인. 두 번 클릭하면 0 dB로 돌아갑니다</translation>
    </message>
    <message>
        <source>Left or right; a double click sets it to the centre</source>
        <translation>좌우 위치. 두 번 클릭하면 중앙으로 돌아갑니다</translation>
    </message>
    <message>
        <source>Copy %1 as a file</source>
        <comment>a stem</comment>
        <translation>%1을(를) 파일로 복사</translation>
    </message>
    <message>
        <source>Drag this stem to another program, where it becomes a file; a click or Ctrl+C copies it</source>
        <translation>이 스템을 다른 프로그램으로 드래그하면 파일이 됩니다. 클릭하거나 Ctrl+C를 누르면 복사합니다</translation>
    </message>
</context>
<context>
    <name>riffdesk::StemMixer</name>
    <message>
        <source>Karaoke</source>
        <translation>노래방</translation>
    </message>
    <message>
        <source>The song without its vocals</source>
        <translation>보컬을 뺀 곡</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Each stem as it is</source>
        <translation>각 스템을 원래대로</translation>
    </message>
    <message>
        <source>Save as song</source>
        <translation>곡으로 저장</translation>
    </message>
    <message>
        <source>Makes this mix a song of the library; costs nothing</source>
        <translation>이 믹스를 라이브러리의 곡으로 만듭니다(무료)</translation>
    </message>
    <message>
        <source>Export mix…</source>
        <translation>믹스 내보내기…</translation>
    </message>
    <message>
        <source>Writes this mix into a file</source>
        <translation>이 믹스를 파일로 저장합니다</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>스템</translation>
    </message>
    <message>
        <source>Open them in a music program, or export them</source>
        <translation>DAW에서 열거나 내보냅니다</translation>
    </message>
    <message>
        <source>Stem mixer</source>
        <translation>스템 믹서</translation>
    </message>
    <message>
        <source>No stems</source>
        <translation>스템 없음</translation>
    </message>
    <message>
        <source>This song&apos;s stems are not in its folder any more. Ask for them again from its menu.</source>
        <translation>이 곡의 스템이 더 이상 폴더에 없습니다. 곡 메뉴에서 다시 요청하세요.</translation>
    </message>
    <message>
        <source>Ctrl with S hears that stem alone. A double click on a slider sets it back.</source>
        <translation>Ctrl을 누른 채 S를 클릭하면 그 스템만 들립니다. 슬라이더를 두 번 클릭하면 원래대로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>라이브러리로 돌아가기(Esc)</translation>
    </message>
    <message>
        <source>Another song is on.</source>
        <translation>다른 곡이 재생 중입니다.</translation>
    </message>
    <message>
        <source>Hear these stems</source>
        <translation>이 스템들 듣기</translation>
    </message>
    <message>
        <source>Plays them from the start</source>
        <translation>처음부터 재생합니다</translation>
    </message>
    <message>
        <source>Stems of %1</source>
        <comment>a title</comment>
        <translation>%1 스템</translation>
    </message>
    <message>
        <source>None of these stems is called vocals: mute what is sung by hand</source>
        <translation>보컬이라는 이름의 스템이 없습니다. 노래가 들어 있는 것을 직접 음소거하세요</translation>
    </message>
    <message>
        <source>Copy all stems as files</source>
        <translation>모든 스템을 파일로 복사</translation>
    </message>
    <message>
        <source>Drag all stems to another program, where they become files; a click copies them</source>
        <translation>모든 스템을 다른 프로그램으로 드래그하면 파일이 됩니다. 클릭하면 복사합니다</translation>
    </message>
</context>
<context>
    <name>riffdesk::Studio</name>
    <message>
        <source>One song is in the library again.</source>
        <translation>1곡이 라이브러리로 돌아왔습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in the library again.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln곡이 라이브러리로 돌아왔습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>One song lies in the library&apos;s folder but is not in its list.</source>
        <translation>라이브러리 폴더에 목록에 없는 곡이 1곡 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs lie in the library&apos;s folder but are not in its list.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>라이브러리 폴더에 목록에 없는 곡이 %Ln곡 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuild the library: that brings back what lies there.</source>
        <translation>라이브러리를 재구축하면 폴더에 있는 곡이 돌아옵니다.</translation>
    </message>
    <message numerus="yes">
        <source>Descriptions that were damaged were completed from what else was known: %Ln.</source>
        <comment>number of songs</comment>
        <translation>
            <numerusform>손상된 정보를 다른 기록으로 채웠습니다: %Ln곡.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs that were not over are kept: %Ln.</source>
        <comment>number of jobs</comment>
        <translation>
            <numerusform>끝나지 않은 작업을 남겨 두었습니다: %Ln건.</numerusform>
        </translation>
    </message>
    <message>
        <source>These folders could not be read and were left alone: %1.</source>
        <translation>다음 폴더는 읽을 수 없어 그대로 두었습니다: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln of them are in the file %1.</source>
        <translation>
            <numerusform>전체 %Ln개는 파일 %1에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or make an empty folder elsewhere.</source>
        <translation>다른 곳에 빈 폴더를 선택하거나 만드세요.</translation>
    </message>
    <message>
        <source>Moving was cancelled: the library is where it was.</source>
        <translation>이동이 취소되었습니다. 라이브러리는 원래 위치에 있습니다.</translation>
    </message>
    <message>
        <source>There is no room for the library in “%1”: it takes %2, and %3 are free.</source>
        <translation>“%1”에 라이브러리를 둘 공간이 없습니다. 필요: %2, 남은 공간: %3.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>그곳에 공간을 확보하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The library is in “%1” already.</source>
        <translation>라이브러리가 이미 “%1”에 있습니다.</translation>
    </message>
    <message>
        <source>“%1” lies within the library&apos;s folder.</source>
        <translation>“%1”은(는) 라이브러리 폴더 안에 있습니다.</translation>
    </message>
    <message>
        <source>“%1” holds another library.</source>
        <translation>“%1”에 다른 라이브러리가 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is not empty.</source>
        <translation>“%1”이(가) 비어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The library is in “%1” now.</source>
        <translation>이제 라이브러리는 “%1”에 있습니다.</translation>
    </message>
    <message>
        <source>Something of it could not be removed from “%1”.</source>
        <translation>“%1”에서 일부를 제거할 수 없었습니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Submitter</name>
    <message>
        <source>Cancelled while it was sent: the service may have received it and may still charge for it.</source>
        <translation>보내는 중에 취소했습니다. 서비스가 받아 과금할 수도 있습니다.</translation>
    </message>
    <message>
        <source>The answer names neither a task nor a song.</source>
        <translation>응답에 태스크도 곡도 없습니다.</translation>
    </message>
    <message>
        <source>The answer names the task of another request.</source>
        <translation>응답이 다른 요청의 태스크를 가리킵니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SweepDialog</name>
    <message>
        <source>Across</source>
        <translation>가로</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>opposite of across</comment>
        <translation>세로</translation>
    </message>
    <message>
        <source>Use sweep</source>
        <translation>스윕 사용</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>스윕</translation>
    </message>
    <message>
        <source>Makes the song with each of these values, so that you hear what a setting does. Everything else stays the same, the seed too.</source>
        <translation>각 값으로 곡을 만들어 설정의 효과를 들어 볼 수 있습니다. 시드를 포함해 나머지는 모두 같습니다.</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>각각의 테이크 수</translation>
    </message>
    <message>
        <source>No sweep</source>
        <translation>스윕 안 함</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, each of them is paid.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>요청 %Ln건, 각각 유료입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs. Practice costs nothing.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln곡. 연습은 무료입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than %L1: Create asks once more.</source>
        <translation>%L1개를 넘으므로 ‘만들기’가 한 번 더 확인합니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SweepRow</name>
    <message>
        <source>Nothing</source>
        <comment>what a sweep changes</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Values from %1 to %2</source>
        <extracomment>the ends of a slider</extracomment>
        <translation>%1~%2의 값</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>값</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagCompleter</name>
    <message>
        <source>Section tags</source>
        <translation>섹션 태그</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagPicker</name>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Find a tag, or write a new one</source>
        <translation>태그를 찾거나 새로 쓰세요</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>태그 이름</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>새 태그 “%1”</translation>
    </message>
    <message>
        <source>There are no tags yet. Write the first one.</source>
        <translation>아직 태그가 없습니다. 첫 태그를 쓰세요.</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagsEdit</name>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>태그 추가</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>태그 이름</translation>
    </message>
    <message>
        <source>Tag %1. Press to take it away</source>
        <translation>태그 %1. 누르면 뗍니다</translation>
    </message>
    <message>
        <source>%1: click to take it away</source>
        <translation>%1: 클릭하면 뺍니다</translation>
    </message>
</context>
<context>
    <name>riffdesk::TimeSpin</name>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> 초</translation>
    </message>
</context>
<context>
    <name>riffdesk::TitleEdit</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Double click or F2 changes the title</source>
        <translation>두 번 클릭하거나 F2를 눌러 제목 변경</translation>
    </message>
</context>
<context>
    <name>riffdesk::TopBar</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search titles, lyrics, prompts</source>
        <translation>제목, 가사, 프롬프트 검색</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>서비스: %1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색 지우기</translation>
    </message>
</context>
<context>
    <name>riffdesk::Transport</name>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
</context>
<context>
    <name>riffdesk::TrayIcon</name>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Show Riffdesk</source>
        <translation>Riffdesk 표시</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시정지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
</context>
<context>
    <name>riffdesk::TriageBar</name>
    <message>
        <source>Listen and choose</source>
        <translation>듣고 고르기</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>채택</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>둘 다 아님</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>평점 주기</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시정지</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>from song to song</comment>
        <translation>곡 이동</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>나가기</translation>
    </message>
    <message>
        <source>Where each next song begins (B)</source>
        <translation>다음 곡의 시작 위치(B)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>나가기(Esc)</translation>
    </message>
    <message>
        <source>Leave listening and choosing</source>
        <translation>듣고 고르기 나가기</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>songs</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, all decided</source>
        <comment>how far one is among songs</comment>
        <translation>%1, 모두 결정됨</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln left</source>
        <comment>how far one is among songs; songs left</comment>
        <translation>
            <numerusform>%1, %Ln곡 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <comment>where songs begin</comment>
        <translation>시작: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::Upload</name>
    <message>
        <source>There is no place for a temporary file.</source>
        <translation>임시 파일을 둘 곳이 없습니다.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>디스크 공간을 확보한 다음 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>riffdesk::UploadOffer</name>
    <message>
        <source>Upload it for a cover</source>
        <translation>업로드해서 커버</translation>
    </message>
    <message>
        <source>Upload it to extend it</source>
        <translation>업로드해서 연장</translation>
    </message>
    <message>
        <source>Upload it to replace a section</source>
        <translation>업로드해서 섹션 교체</translation>
    </message>
    <message>
        <source>Upload it: %1</source>
        <comment>name of an action</comment>
        <translation>업로드: %1</translation>
    </message>
    <message>
        <source>Upload it</source>
        <translation>업로드</translation>
    </message>
    <message>
        <source>Leave the recording out</source>
        <translation>녹음 빼기</translation>
    </message>
    <message>
        <source>“%1” is a recording of your own; the action chosen takes none.</source>
        <translation>“%1”은(는) 직접 녹음한 것이지만, 선택한 기능은 녹음을 쓰지 않습니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Uploader</name>
    <message>
        <source>This service is not connected.</source>
        <translation>이 서비스가 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Enter your token in the settings, then try again.</source>
        <translation>설정에 토큰을 입력한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Riffdesk ended before the service had answered. Upload it again if it is needed.</source>
        <translation>서비스가 응답하기 전에 Riffdesk가 종료되었습니다. 필요하면 다시 업로드하세요.</translation>
    </message>
</context>
<context>
    <name>riffdesk::VolumeControl</name>
    <message>
        <source>Mute</source>
        <translation>음소거</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>음량</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>음소거 해제</translation>
    </message>
</context>
<context>
    <name>riffdesk::WaveformView</name>
    <message>
        <source>Position</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position and length of a song</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Drag to move this edge. It snaps to quiet places; not while Shift is held.</source>
        <translation>드래그해 이 가장자리를 옮깁니다. 조용한 곳에 달라붙으며, Shift를 누르는 동안은 붙지 않습니다.</translation>
    </message>
    <message>
        <source>Click to go here, drag to select a region. The wheel zooms.</source>
        <translation>클릭하면 그 위치로 이동하고, 드래그하면 구간을 선택합니다. 휠로 확대/축소합니다.</translation>
    </message>
    <message>
        <source>Left and Right go 5 seconds, comma and full stop a tenth of one. With Shift the arrows select a region from the playhead. Escape clears it.</source>
        <translation>←→ 키로 5초, 쉼표와 마침표로 0.1초 이동합니다. Shift+←→는 재생헤드부터 구간을 선택하고, Esc는 해제합니다.</translation>
    </message>
    <message>
        <source>%1, region %2 to %3</source>
        <comment>position of length, start, end</comment>
        <translation>%1, 구간 %2~%3</translation>
    </message>
    <message>
        <source>%1 – %2 · %3 s</source>
        <comment>start, end and length of a region</comment>
        <translation>%1 – %2 · %3초</translation>
    </message>
    <message>
        <source>Back and forward 5 seconds</source>
        <translation>5초 뒤로/앞으로</translation>
    </message>
    <message>
        <source>Back and forward a tenth of a second</source>
        <translation>0.1초 뒤로/앞으로</translation>
    </message>
    <message>
        <source>To the start and to the end</source>
        <translation>처음/끝으로</translation>
    </message>
    <message>
        <source>Select, or move the selection&apos;s edge</source>
        <translation>선택하거나 선택 가장자리 옮기기</translation>
    </message>
    <message>
        <source>The same by a tenth of a second</source>
        <translation>같은 동작을 0.1초씩</translation>
    </message>
    <message>
        <source>Selection starts or ends at the playhead</source>
        <translation>재생헤드에서 선택 시작 또는 끝</translation>
    </message>
    <message>
        <source>Select the whole song</source>
        <translation>곡 전체 선택</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>구간 해제</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, whole song</source>
        <translation>확대, 축소, 곡 전체</translation>
    </message>
    <message>
        <source>Pull the region up to drop it as a file elsewhere. Ctrl+drag moves it, Shift+click moves an edge, Esc clears it.</source>
        <translation>구간을 위로 끌어내면 다른 곳에 파일로 놓을 수 있습니다. Ctrl+드래그로 옮기고, Shift+클릭으로 가장자리를 옮기고, Esc로 해제합니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>환영합니다</translation>
    </message>
    <message>
        <source>Welcome to Riffdesk</source>
        <translation>Riffdesk에 오신 것을 환영합니다</translation>
    </message>
    <message>
        <source>A studio for making songs with words. Where should they be made?</source>
        <translation>말로 곡을 만드는 스튜디오입니다. 어디에서 만들까요?</translation>
    </message>
    <message>
        <source>Try it now with the Practice service</source>
        <translation>연습 서비스로 바로 해 보기</translation>
    </message>
    <message>
        <source>It runs on this computer, needs no account and no network, and costs nothing. It composes simple music from your words, so that you can try everything: create, edit, compare, export. You can connect an account at any time.</source>
        <translation>이 컴퓨터에서 실행되고 계정도 네트워크도 필요 없으며 무료입니다. 입력한 말로 간단한 음악을 만들어 만들기, 편집, 비교, 내보내기를 모두 해 볼 수 있습니다. 계정은 언제든지 연결할 수 있습니다.</translation>
    </message>
    <message>
        <source>Start with Practice</source>
        <translation>연습으로 시작</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>계정 연결</translation>
    </message>
    <message>
        <source>Songs are made by the service at this address and charged to your account there.</source>
        <translation>이 주소의 서비스가 곡을 만들고 그곳의 계정에 과금합니다.</translation>
    </message>
    <message>
        <source>Type an idea, press Create: a song in seconds</source>
        <translation>아이디어를 쓰고 ‘만들기’를 누르면 몇 초 만에 곡이</translation>
    </message>
    <message>
        <source>All actions: covers, extensions, new sections, stems and more</source>
        <translation>커버, 연장, 새 섹션, 스템 등 모든 기능</translation>
    </message>
    <message>
        <source>What you make stays in your library, and exports like any song</source>
        <translation>만든 곡은 라이브러리에 남고 여느 곡처럼 내보낼 수 있습니다</translation>
    </message>
</context>
<context>
    <name>riffdesk::WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>왜?</translation>
    </message>
    <message>
        <source>Opens the guide where it explains this</source>
        <translation>이것을 설명하는 가이드 페이지를 엽니다</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowActions</name>
    <message>
        <source>&amp;New song</source>
        <translation>새 곡(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>만들기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Open &amp;library folder</source>
        <translation>라이브러리 폴더 열기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>찾기(&amp;F)</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>휴지통으로 이동(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>격자(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>목록(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Create panel</source>
        <translation>만들기 패널(&amp;C)</translation>
    </message>
    <message>
        <source>Li&amp;brary panel</source>
        <translation>라이브러리 패널(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>상세 정보 패널(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>재생/일시정지(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;vious song</source>
        <translation>이전 곡(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next song</source>
        <translation>다음 곡(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back 5 seconds</source>
        <translation>5초 뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward 5 seconds</source>
        <translation>5초 앞으로(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>음소거(&amp;M)</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>음량 높이기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>음량 낮추기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Riffdesk</source>
        <translation>Riffdesk 정보(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Song</source>
        <translation>곡(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use as source</source>
        <translation>원본으로 사용(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>평점 주기(&amp;R)</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>별 없음</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>별 1개</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>재생(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Level &amp;meter</source>
        <translation>레벨 미터(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Shuffle</source>
        <translation>셔플(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>the queue is not repeated</comment>
        <translation>끔(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;All songs</source>
        <comment>are repeated</comment>
        <translation>모든 곡(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;This song</source>
        <comment>is repeated</comment>
        <translation>이 곡(&amp;T)</translation>
    </message>
    <message>
        <source>Normal&amp;ise loudness</source>
        <translation>라우드니스 평준화(&amp;I)</translation>
    </message>
    <message>
        <source>Plays every song at the same loudness: %1 LUFS, peaks below %2 dBTP</source>
        <translation>모든 곡을 같은 라우드니스로 재생합니다: %1 LUFS, 피크 %2 dBTP 미만</translation>
    </message>
    <message>
        <source>Q&amp;ueue</source>
        <translation>대기열(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Replace this section…</source>
        <translation>이 섹션 교체(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Extend from here…</source>
        <translation>여기부터 연장(&amp;E)…</translation>
    </message>
    <message>
        <source>Loop re&amp;gion</source>
        <translation>구간 루프(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Audition with 3 s before</source>
        <translation>3초 앞부터 미리 듣기(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Clear region</source>
        <translation>구간 해제(&amp;C)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>축소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Whole song</source>
        <translation>곡 전체(&amp;W)</translation>
    </message>
    <message>
        <source>Repea&amp;t</source>
        <translation>반복(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>확대/축소(&amp;Z)</translation>
    </message>
    <message>
        <source>Show &amp;request…</source>
        <translation>요청 보기(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Close dra&amp;ft</source>
        <translation>초안 닫기(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;open closed draft</source>
        <translation>닫은 초안 다시 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Draft before, draft after</source>
        <translation>이전 초안, 다음 초안</translation>
    </message>
    <message>
        <source>Prompts you have sent</source>
        <translation>보낸 프롬프트</translation>
    </message>
    <message>
        <source>&amp;Replace a section…</source>
        <translation>섹션 교체(&amp;R)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>별 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Le&amp;dger…</source>
        <translation>장부(&amp;D)…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>진단 정보 복사(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Chec&amp;k library…</source>
        <translation>라이브러리 검사(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>파일(&amp;F)…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>파일 가져오기</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>폴더(&amp;D)…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>폴더 가져오기</translation>
    </message>
    <message>
        <source>From the &amp;account</source>
        <translation>계정에서(&amp;A)</translation>
    </message>
    <message>
        <source>Import from the account</source>
        <translation>계정에서 가져오기</translation>
    </message>
    <message>
        <source>Fetches every song of the account that is not here, free of charge</source>
        <translation>계정에 있지만 여기에 없는 모든 곡을 무료로 가져옵니다</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>가져오기(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy songs</source>
        <translation>곡 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the songs as files, and their titles as text</source>
        <translation>곡을 파일로, 제목을 텍스트로 복사합니다</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>파일 붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Imports files and folders that were copied elsewhere</source>
        <translation>다른 곳에서 복사한 파일과 폴더를 가져옵니다</translation>
    </message>
    <message>
        <source>Ste&amp;ms…</source>
        <translation>스템(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>채택(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>제외(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Neither keep nor reject</source>
        <translation>채택/제외 해제(&amp;N)</translation>
    </message>
    <message>
        <source>Ta&amp;g…</source>
        <translation>태그(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Listen and choose</source>
        <translation>듣고 고르기(&amp;L)</translation>
    </message>
    <message>
        <source>Goes through the selected songs, or all that are shown, by ear and with single keys (%1)</source>
        <translation>선택한 곡이나 표시된 모든 곡을 들으면서 키 하나로 고릅니다(%1)</translation>
    </message>
    <message>
        <source>Listen and choose: the song before, the next one</source>
        <translation>듣고 고르기: 이전 곡, 다음 곡</translation>
    </message>
    <message>
        <source>Listen and choose: where songs begin</source>
        <translation>듣고 고르기: 곡의 시작 위치</translation>
    </message>
    <message>
        <source>&amp;Reject them</source>
        <translation>제외하기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Fold them away</source>
        <translation>접기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Leave them as they are</source>
        <translation>그대로 두기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Other takes of one that is kept</source>
        <translation>채택한 곡의 다른 테이크(&amp;O)</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>비교(&amp;P)</translation>
    </message>
    <message>
        <source>What changed from the song that it was made from, or the selected songs side by side</source>
        <translation>원본 곡에서 바뀐 점, 또는 선택한 곡을 나란히 보기</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>명령 찾기(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>가이드(&amp;G)</translation>
    </message>
    <message>
        <source>The guide, at what has the keyboard</source>
        <translation>지금 키보드가 있는 곳에 대한 가이드</translation>
    </message>
    <message>
        <source>Keys that move between controls and in text</source>
        <translation>항목 사이와 글 안에서 움직이는 키</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>새로운 기능(&amp;N)</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowComparing</name>
    <message>
        <source>Select them in the library first.</source>
        <translation>먼저 라이브러리에서 선택하세요.</translation>
    </message>
    <message>
        <source>“%1” was not made from another song.</source>
        <translation>“%1”은(는) 다른 곡에서 만든 것이 아닙니다.</translation>
    </message>
    <message>
        <source>The song that “%1” was made from is not in the library.</source>
        <translation>“%1”의 원본 곡이 라이브러리에 없습니다.</translation>
    </message>
    <message>
        <source>The audio of “%1” is not here.</source>
        <translation>“%1”의 오디오가 여기에 없습니다.</translation>
    </message>
    <message>
        <source>Fetch it again from the song&apos;s menu.</source>
        <translation>곡 메뉴에서 다시 가져오세요.</translation>
    </message>
    <message>
        <source>Keep only the new bars</source>
        <translation>새 마디만 남기기</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>“%1”이(가) 라이브러리에 들어왔습니다.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>조합하는 중…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Stop; nothing is left of the song</source>
        <translation>중지합니다. 곡은 남지 않습니다</translation>
    </message>
    <message>
        <source>Comp</source>
        <comment>name of what undo takes back</comment>
        <translation>컴핑</translation>
    </message>
    <message>
        <source>Two to nine songs can be compared.</source>
        <translation>2~9곡을 비교할 수 있습니다.</translation>
    </message>
    <message>
        <source>Select two to nine songs to compare them.</source>
        <translation>비교할 곡을 2~9곡 선택하세요.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowCreating</name>
    <message>
        <source>This service is not connected. Enter your token in the settings, then create again.</source>
        <translation>이 서비스가 연결되어 있지 않습니다. 설정에 토큰을 입력한 다음 다시 만드세요.</translation>
    </message>
    <message>
        <source>1 take is with the service already and goes on</source>
        <translation>테이크 1개는 이미 서비스에 있으며 계속됩니다</translation>
    </message>
    <message>
        <source>Asked for 1 song</source>
        <translation>1곡을 요청했습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes asked for</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>테이크 %Ln개를 요청했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes are with the service already and go on</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>테이크 %Ln개는 이미 서비스에 있으며 계속됩니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln paid requests at once. Press Create again to ask for them.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>한 번에 유료 요청 %Ln건입니다. 요청하려면 ‘만들기’를 다시 누르세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln paid requests today. Press Create again to go on.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>오늘 유료 요청이 %Ln건이 됩니다. 계속하려면 ‘만들기’를 다시 누르세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create</source>
        <translation>만들기</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>테이크 %Ln개 만들기</numerusform>
        </translation>
    </message>
    <message>
        <source>The stems of this song are here or on their way.</source>
        <translation>이 곡의 스템은 여기에 있거나 오는 중입니다.</translation>
    </message>
    <message>
        <source>You asked for the same a moment ago.</source>
        <translation>방금 같은 것을 요청했습니다.</translation>
    </message>
    <message>
        <source>One of these songs was asked for a moment ago.</source>
        <translation>이 중 1곡은 방금 요청했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these songs were asked for a moment ago.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>이 중 %Ln곡은 방금 요청했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Create again to ask for them once more.</source>
        <translation>한 번 더 요청하려면 ‘만들기’를 다시 누르세요.</translation>
    </message>
    <message>
        <source>Press Create again to make another.</source>
        <translation>하나 더 만들려면 ‘만들기’를 다시 누르세요.</translation>
    </message>
    <message>
        <source>Press Create again to make them all.</source>
        <translation>모두 만들려면 ‘만들기’를 다시 누르세요.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowEditing</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>실행 취소: %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>다시 실행: %1(&amp;R)</translation>
    </message>
    <message>
        <source>“%1” moved to trash</source>
        <translation>“%1”을(를) 휴지통으로 옮겼습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs moved to trash</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln곡을 휴지통으로 옮겼습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept; the other take is rejected</source>
        <translation>채택했습니다. 다른 테이크는 제외했습니다</translation>
    </message>
    <message numerus="yes">
        <source>Kept; %Ln other takes are rejected</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>채택했습니다. 다른 테이크 %Ln개는 제외했습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowExport</name>
    <message>
        <source>Pause</source>
        <translation>일시정지</translation>
    </message>
    <message>
        <source>Begin no further song until the export goes on</source>
        <translation>내보내기를 다시 시작할 때까지 다음 곡을 시작하지 않습니다</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Stop the export; what is written so far stays</source>
        <translation>내보내기를 중지합니다. 지금까지 저장한 것은 남습니다</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>내보내기 취소</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Which songs, and why</source>
        <translation>어느 곡이 왜 그런지</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>실패한 곡 다시 시도</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>one more export waits</source>
        <translation>내보내기 1건 더 대기 중</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more exports wait</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>내보내기 %Ln건 더 대기 중</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowFiles</name>
    <message>
        <source>Get lossless WAV…</source>
        <translation>무손실 WAV 받기…</translation>
    </message>
    <message>
        <source>Get lossless WAV</source>
        <translation>무손실 WAV 받기</translation>
    </message>
    <message>
        <source>The service gives out the lossless WAV of “%1”.</source>
        <translation>서비스에서 “%1”의 무손실 WAV를 받습니다.</translation>
    </message>
    <message>
        <source>Export as WAV costs nothing and holds the same sound as the M4A; the service&apos;s WAV is the lossless master.</source>
        <translation>WAV로 내보내기는 무료이며 M4A와 같은 소리입니다. 서비스의 WAV는 무손실 마스터입니다.</translation>
    </message>
    <message>
        <source>Get video…</source>
        <translation>비디오 받기…</translation>
    </message>
    <message>
        <source>Get video</source>
        <translation>비디오 받기</translation>
    </message>
    <message>
        <source>The service makes a video of “%1”.</source>
        <translation>서비스가 “%1”의 비디오를 만듭니다.</translation>
    </message>
    <message>
        <source>It is an MP4 with the song and its cover; export makes sound files only and costs nothing.</source>
        <translation>곡과 커버 이미지가 담긴 MP4입니다. 내보내기는 오디오 파일만 만들며 무료입니다.</translation>
    </message>
    <message>
        <source>It is here: %1, %2</source>
        <comment>a file name, a size</comment>
        <translation>있습니다: %1, %2</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>요청하지 않았습니다.</translation>
    </message>
    <message>
        <source>Practice: it costs nothing.</source>
        <translation>연습: 무료입니다.</translation>
    </message>
    <message>
        <source>That costs credits; how many, the service does not say before.</source>
        <translation>크레딧이 듭니다. 얼마인지는 서비스가 미리 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>That costs %1.</source>
        <comment>a price</comment>
        <translation>비용: %1.</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln paid requests today.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>오늘 유료 요청이 %Ln건이 됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service of this song is not connected. Enter your token in the settings.</source>
        <translation>이 곡의 서비스가 연결되어 있지 않습니다. 설정에 토큰을 입력하세요.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>다시 가져오기</translation>
    </message>
    <message>
        <source>Fetching it again costs nothing.</source>
        <translation>다시 가져오는 것은 무료입니다.</translation>
    </message>
    <message>
        <source>Asking for it anew is another request: %1</source>
        <comment>a sentence about its price</comment>
        <translation>새로 요청하면 요청이 1건 더 늘어납니다: %1</translation>
    </message>
    <message>
        <source>Ask anew (pays again)</source>
        <translation>새로 요청(다시 결제)</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>새로 요청</translation>
    </message>
    <message>
        <source>Get stems…</source>
        <translation>스템 받기…</translation>
    </message>
    <message>
        <source>Get stems</source>
        <translation>스템 받기</translation>
    </message>
    <message>
        <source>The service takes “%1” apart into its instruments and voices.</source>
        <translation>서비스가 “%1”을(를) 악기와 목소리로 나눕니다.</translation>
    </message>
    <message>
        <source>They are kept with the song: to be mixed, exported, and opened in a music program.</source>
        <translation>곡과 함께 보관되며 믹스하고, 내보내고, DAW에서 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Get stems anew…</source>
        <translation>스템 새로 받기…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here: %1</source>
        <comment>stems; a size</comment>
        <translation>
            <numerusform>%Ln개 있음: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for them anew is another request: %1</source>
        <comment>a sentence about its price</comment>
        <translation>새로 요청하면 요청이 1건 더 늘어납니다: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowGuide</name>
    <message>
        <source>This is Riffdesk %1.</source>
        <translation>Riffdesk %1 버전입니다.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>새로운 기능</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowImport</name>
    <message>
        <source>Import songs</source>
        <translation>곡 가져오기</translation>
    </message>
    <message>
        <source>Audio files and exports (%1)</source>
        <translation>오디오 파일과 내보낸 파일 (%1)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>폴더 가져오기</translation>
    </message>
    <message>
        <source>An import is running. Wait until it is done, then import these.</source>
        <translation>가져오기가 실행 중입니다. 끝난 다음 이 파일들을 가져오세요.</translation>
    </message>
    <message>
        <source>Looking for songs…</source>
        <translation>곡을 찾는 중…</translation>
    </message>
    <message>
        <source>%L1 files found…</source>
        <translation>파일 %L1개 찾음…</translation>
    </message>
    <message>
        <source>Importing: %L1 of %L2 files</source>
        <translation>가져오는 중: 파일 %L1/%L2개</translation>
    </message>
    <message>
        <source>Reading the account&apos;s history, free of charge: %L1 requests, %L2 songs fetched so far</source>
        <translation>계정 기록을 무료로 읽는 중: 지금까지 요청 %L1건, %L2곡 가져옴</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Search for the songs that were imported</source>
        <translation>가져온 곡 검색</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Stop the import; what is here so far stays</source>
        <translation>가져오기를 중지합니다. 지금까지 들어온 것은 남습니다</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>가져오기 중지</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowMixing</name>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Stop; nothing is left of the mix</source>
        <translation>중지합니다. 믹스는 남지 않습니다</translation>
    </message>
    <message>
        <source>Cancel the mix</source>
        <translation>믹스 취소</translation>
    </message>
    <message>
        <source>Mixing “%1”</source>
        <translation>“%1” 믹스 중</translation>
    </message>
    <message>
        <source>%1 (karaoke)</source>
        <comment>a title</comment>
        <translation>%1 (노래방)</translation>
    </message>
    <message>
        <source>%1 (mix)</source>
        <comment>a title</comment>
        <translation>%1 (믹스)</translation>
    </message>
    <message>
        <source>Export mix</source>
        <translation>믹스 내보내기</translation>
    </message>
    <message>
        <source>A mix is being made. Wait until it is done, or cancel it.</source>
        <translation>믹스를 만드는 중입니다. 끝날 때까지 기다리거나 취소하세요.</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>“%1”이(가) 라이브러리에 들어왔습니다.</translation>
    </message>
    <message>
        <source>It was turned down by %1 dB, so that it does not clip.</source>
        <translation>클리핑되지 않도록 %1 dB 낮췄습니다.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>The mix is in %1.</source>
        <comment>a file name</comment>
        <translation>믹스는 %1에 있습니다.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowStems</name>
    <message>
        <source>Open in DAW: %1</source>
        <translation>DAW에서 열기: %1</translation>
    </message>
    <message>
        <source>Export stems…</source>
        <translation>스템 내보내기…</translation>
    </message>
    <message>
        <source>Folder for sessions of your music program</source>
        <translation>DAW 세션을 둘 폴더</translation>
    </message>
    <message>
        <source>Folder to export stems to</source>
        <translation>스템을 내보낼 폴더</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowTransfer</name>
    <message>
        <source>The file is ready: drag again to drop it.</source>
        <translation>파일이 준비되었습니다. 다시 드래그해서 놓으세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are ready: drag again to drop them.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>파일 %Ln개가 준비되었습니다. 다시 드래그해서 놓으세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the region…</source>
        <comment>as a file for another program</comment>
        <translation>구간 준비 중…</translation>
    </message>
    <message>
        <source>Preparing one song…</source>
        <comment>as a file for another program</comment>
        <translation>1곡 준비 중…</translation>
    </message>
    <message numerus="yes">
        <source>Preparing %Ln songs…</source>
        <comment>at least two, as files for another program</comment>
        <translation>
            <numerusform>%Ln곡 준비 중…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be given out: %2</source>
        <translation>“%1”을(를) 파일로 넘길 수 없습니다: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs cannot be given out as files.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln곡을 파일로 넘길 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were not ready yet. They are being prepared; drag again in a moment.</source>
        <translation>파일이 아직 준비되지 않았습니다. 준비하는 중이니 잠시 후 다시 드래그하세요.</translation>
    </message>
    <message>
        <source>The titles were copied. So many files are better exported.</source>
        <translation>제목을 복사했습니다. 파일이 이렇게 많으면 내보내기가 낫습니다.</translation>
    </message>
    <message>
        <source>Copied as a file.</source>
        <translation>파일로 복사했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Copied as %Ln files.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>파일 %Ln개로 복사했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no songs, folders or exports to import.</source>
        <translation>클립보드에 가져올 곡, 폴더, 내보낸 파일이 없습니다.</translation>
    </message>
    <message>
        <source>So many files are better exported.</source>
        <translation>파일이 이렇게 많으면 내보내기가 낫습니다.</translation>
    </message>
    <message>
        <source>Preparing stems…</source>
        <comment>of a song, as files for another program</comment>
        <translation>스템 준비 중…</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowTriage</name>
    <message>
        <source>same position</source>
        <translation>같은 위치</translation>
    </message>
    <message>
        <source>same section</source>
        <translation>같은 섹션</translation>
    </message>
    <message>
        <source>liveliest 20 s</source>
        <translation>가장 활기찬 20초</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>처음부터</translation>
    </message>
</context>
<context>
    <name>riffdesk::WrittenPreview</name>
    <message>
        <source>Use as title</source>
        <translation>제목으로 사용</translation>
    </message>
    <message>
        <source>Puts it into the form&apos;s title</source>
        <translation>양식의 제목에 넣습니다</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>삽입</translation>
    </message>
    <message>
        <source>Puts it where the cursor stands in the lyrics</source>
        <translation>가사의 커서 위치에 넣습니다</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>모두 바꾸기</translation>
    </message>
    <message>
        <source>Puts it in place of all the lyrics</source>
        <translation>가사 전체를 대신해 넣습니다</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Puts it away; it stays under “Written before”</source>
        <translation>치워 둡니다. ‘이전 가사’에 남습니다</translation>
    </message>
    <message>
        <source>Written lyrics</source>
        <translation>작성된 가사</translation>
    </message>
    <message>
        <source>Title is used</source>
        <translation>제목이 사용됨</translation>
    </message>
</context>
</TS>
