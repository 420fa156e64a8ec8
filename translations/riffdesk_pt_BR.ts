<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AlignedTakes</name>
    <message>
        <source>“%1” and “%2” have no bars in common.</source>
        <translation>“%1” e “%2” não têm nenhum compasso em comum.</translation>
    </message>
    <message>
        <source>Put together takes that were made from the same song.</source>
        <translation>Junte takes feitos da mesma música.</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not run together, from %3 on.</source>
        <translation>“%1” e “%2” deixam de andar juntos a partir de %3.</translation>
    </message>
    <message>
        <source>Compare them two by two, and keep only the new bars.</source>
        <translation>Compare dois de cada vez e fique só com os compassos novos.</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The account has no credits left.</source>
        <translation>Os créditos da conta acabaram.</translation>
    </message>
    <message>
        <source>Top up the account on the provider&apos;s website, then send this again.</source>
        <translation>Recarregue a conta no site do provedor e envie de novo.</translation>
    </message>
    <message>
        <source>The service does not know this token.</source>
        <translation>O serviço não conhece este token.</translation>
    </message>
    <message>
        <source>Enter the token again in Settings, exactly as the provider shows it.</source>
        <translation>Digite o token de novo nas Configurações, exatamente como o provedor mostra.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>O token expirou.</translation>
    </message>
    <message>
        <source>Make a new token on the provider&apos;s website and enter it in Settings.</source>
        <translation>Crie um token novo no site do provedor e digite-o nas Configurações.</translation>
    </message>
    <message>
        <source>The token does not belong to this service.</source>
        <translation>O token não é deste serviço.</translation>
    </message>
    <message>
        <source>Check in Settings that the token and the service address belong together.</source>
        <translation>Confira nas Configurações se o token e o endereço do serviço combinam.</translation>
    </message>
    <message>
        <source>The service got no token.</source>
        <translation>O serviço não recebeu nenhum token.</translation>
    </message>
    <message>
        <source>Enter your token in Settings.</source>
        <translation>Digite seu token nas Configurações.</translation>
    </message>
    <message>
        <source>There is no song service at this address.</source>
        <translation>Não há serviço de músicas neste endereço.</translation>
    </message>
    <message>
        <source>Check the service address in Settings.</source>
        <translation>Confira o endereço do serviço nas Configurações.</translation>
    </message>
    <message>
        <source>The service does not offer this action.</source>
        <translation>O serviço não oferece esta ação.</translation>
    </message>
    <message>
        <source>Choose another action or model, or try again when the service offers it.</source>
        <translation>Escolha outra ação ou outro modelo, ou tente de novo quando o serviço a oferecer.</translation>
    </message>
    <message>
        <source>The service has switched this off for the account.</source>
        <translation>O serviço desativou isto para a conta.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support to switch it on; give them the trace id.</source>
        <translation>Peça ao suporte do provedor para ativar e informe o ID de rastreio.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Não há mais espaço no disco.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The file is no longer at its address.</source>
        <translation>O arquivo não está mais no endereço dele.</translation>
    </message>
    <message>
        <source>Try again: the service is then asked for a fresh address.</source>
        <translation>Tente de novo: um endereço novo será pedido ao serviço.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Não foi possível gravar o arquivo.</translation>
    </message>
    <message>
        <source>Check that the library folder exists and can be written to, then try again.</source>
        <translation>Confira se a pasta da biblioteca existe e permite gravação e tente de novo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a sentence without its full stop, %2 the service&apos;s own words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Não foi possível acessar o serviço.</translation>
    </message>
    <message>
        <source>The connection to the service was lost.</source>
        <translation>A conexão com o serviço caiu.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>O serviço não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The service did not accept the token.</source>
        <translation>O serviço não aceitou o token.</translation>
    </message>
    <message>
        <source>The service asks for a payment that Riffdesk cannot make.</source>
        <translation>O serviço exige um pagamento que o Riffdesk não pode fazer.</translation>
    </message>
    <message>
        <source>The service refused the text.</source>
        <translation>O serviço recusou o texto.</translation>
    </message>
    <message>
        <source>The service gets too many requests from this account.</source>
        <translation>O serviço está recebendo pedidos demais desta conta.</translation>
    </message>
    <message>
        <source>The service does not know this address.</source>
        <translation>O serviço não conhece este endereço.</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>O pedido não foi enviado.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>O serviço recusou o pedido.</translation>
    </message>
    <message>
        <source>The service has a problem (status %1).</source>
        <translation>O serviço está com problemas (status %1).</translation>
    </message>
    <message>
        <source>The service could not finish this.</source>
        <translation>O serviço não conseguiu concluir.</translation>
    </message>
    <message>
        <source>The service sent an answer that cannot be used.</source>
        <translation>O serviço enviou uma resposta inutilizável.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Isto foi cancelado.</translation>
    </message>
    <message>
        <source>Check again whether the song was made before you send it anew: it may have been charged.</source>
        <translation>Antes de enviar de novo, confira outra vez se a música foi feita: ela pode já ter sido cobrada.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Check the network and the service address, then try again.</source>
        <translation>Confira a rede e o endereço do serviço e tente de novo.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Confira a rede e tente de novo.</translation>
    </message>
    <message>
        <source>Enter a new token in Settings.</source>
        <translation>Digite um token novo nas Configurações.</translation>
    </message>
    <message>
        <source>Use an account with credits and its token instead.</source>
        <translation>Use uma conta com créditos e o token dela.</translation>
    </message>
    <message>
        <source>Change the prompt or the lyrics, then create again.</source>
        <translation>Mude o prompt ou a letra e crie de novo.</translation>
    </message>
    <message>
        <source>Wait %1 s, then try again.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Espere %1 s e tente de novo.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere um minuto e tente de novo.</translation>
    </message>
    <message>
        <source>Correct what is named here, then try again.</source>
        <translation>Corrija o que foi apontado aqui e tente de novo.</translation>
    </message>
    <message>
        <source>Check the form, then create again.</source>
        <translation>Confira o formulário e crie de novo.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, give the trace id to the provider&apos;s support.</source>
        <translation>Tente de novo mais tarde; se continuar, informe o ID de rastreio ao suporte do provedor.</translation>
    </message>
    <message>
        <source>Check the service address in Settings; if it is right, tell the provider&apos;s support.</source>
        <translation>Confira o endereço do serviço nas Configurações; se estiver certo, avise o suporte do provedor.</translation>
    </message>
    <message>
        <source>Send it again whenever you like.</source>
        <translation>Envie de novo quando quiser.</translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation>O serviço não disse o motivo.</translation>
    </message>
    <message>
        <source>The service named an address of this computer or its network for the file, where nothing is fetched for a service elsewhere.</source>
        <translation>Para o arquivo, o serviço indicou um endereço deste computador ou da rede dele; nada é baixado daí para um serviço externo.</translation>
    </message>
    <message>
        <source>Fetch again later; if it stays, tell the provider&apos;s support.</source>
        <translation>Baixe de novo mais tarde; se continuar, avise o suporte do provedor.</translation>
    </message>
    <message>
        <source>A web page came instead of the file.</source>
        <translation>Veio uma página da web no lugar do arquivo.</translation>
    </message>
    <message>
        <source>If this network asks people to sign in, do so with the browser, then fetch again.</source>
        <translation>Se esta rede exige login, entre pelo navegador e baixe de novo.</translation>
    </message>
    <message>
        <source>What came is not the file that was asked for.</source>
        <translation>O que veio não é o arquivo pedido.</translation>
    </message>
    <message>
        <source>The file that came is damaged.</source>
        <translation>O arquivo que veio está danificado.</translation>
    </message>
    <message>
        <source>It is kept beside the song. Fetch again later; if it stays, tell the provider&apos;s support.</source>
        <translation>Ele fica guardado junto da música. Baixe de novo mais tarde; se continuar, avise o suporte do provedor.</translation>
    </message>
    <message>
        <source>The proxy cannot be used.</source>
        <translation>Não é possível usar o proxy.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then try again.</source>
        <translation>Confira o proxy nas Configurações e tente de novo.</translation>
    </message>
    <message>
        <source>The file could not be fetched.</source>
        <translation>Não foi possível baixar o arquivo.</translation>
    </message>
    <message>
        <source>Check the network, then fetch again: it goes on where it stopped.</source>
        <translation>Confira a rede e baixe de novo: o download continua de onde parou.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Reading the audio was stopped.</source>
        <translation>A leitura do áudio foi interrompida.</translation>
    </message>
    <message>
        <source>Convert it to stereo first.</source>
        <translation>Converta para estéreo primeiro.</translation>
    </message>
    <message>
        <source>The audio file “%1” cannot be read.</source>
        <translation>Não é possível ler o arquivo de áudio “%1”.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Confira se ele ainda existe e se você pode lê-lo.</translation>
    </message>
    <message>
        <source>The audio file “%1” is empty.</source>
        <translation>O arquivo de áudio “%1” está vazio.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>Baixe ou exporte de novo.</translation>
    </message>
    <message>
        <source>“%1” holds no sound that can be played; it may be damaged.</source>
        <translation>“%1” não tem som que se possa tocar; o arquivo pode estar danificado.</translation>
    </message>
    <message>
        <source>Download it again, or choose an M4A, MP3, FLAC, WAV or Ogg file.</source>
        <translation>Baixe de novo ou escolha um arquivo M4A, MP3, FLAC, WAV ou Ogg.</translation>
    </message>
    <message>
        <source>The sound is longer than six hours.</source>
        <translation>O áudio tem mais de seis horas.</translation>
    </message>
    <message>
        <source>Cut it into shorter pieces first.</source>
        <translation>Corte em partes menores primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>The sound has %n channels in an unknown order.</source>
        <translation>
            <numerusform>O áudio tem %n canal em ordem desconhecida.</numerusform>
            <numerusform>O áudio tem %n canais em ordem desconhecida.</numerusform>
        </translation>
    </message>
    <message>
        <source>The loudness of the song cannot be measured.</source>
        <translation>Não é possível medir o loudness da música.</translation>
    </message>
    <message>
        <source>It is played as loud as it is.</source>
        <translation>Ela toca no volume original.</translation>
    </message>
    <message>
        <source>“%1” holds no pictures that can be shown.</source>
        <translation>“%1” não tem imagens que se possam mostrar.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>This did not work for a reason that Riffdesk does not know.</source>
        <translation>Isto não deu certo, por um motivo que o Riffdesk desconhece.</translation>
    </message>
    <message>
        <source>Start Riffdesk again. If it stays, please report it.</source>
        <translation>Reinicie o Riffdesk. Se continuar, avise-nos, por favor.</translation>
    </message>
</context>
<context>
    <name>BoundedJson</name>
    <message>
        <source>It is too large.</source>
        <translation>É grande demais.</translation>
    </message>
    <message>
        <source>It is nested too deeply or holds too many values.</source>
        <translation>Tem níveis aninhados demais ou valores demais.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>Não é JSON.</translation>
    </message>
</context>
<context>
    <name>CallbackListener</name>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>A porta %1 está em uso por outro programa.</translation>
    </message>
    <message>
        <source>Choose another port, or end that program and switch receiving off and on again.</source>
        <translation>Escolha outra porta, ou feche esse programa e desligue e ligue de novo a recepção.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The catalogue file %1 could not be read: %2.</source>
        <translation>Não foi possível ler o arquivo de catálogo %1: %2.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Confira as permissões do arquivo.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>Não é um objeto JSON.</translation>
    </message>
    <message>
        <source>The catalogue cannot be read. %1</source>
        <translation>Não é possível ler o catálogo. %1</translation>
    </message>
    <message>
        <source>The catalogue is not of version 1.</source>
        <translation>O catálogo não é da versão 1.</translation>
    </message>
    <message>
        <source>The catalogue has over 1,000 rows.</source>
        <translation>O catálogo tem mais de 1.000 linhas.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>Instrumental</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Source song</source>
        <translation>Música de origem</translation>
    </message>
    <message>
        <source>Continue at</source>
        <translation>Continuar em</translation>
    </message>
    <message>
        <source>Section start</source>
        <translation>Início da seção</translation>
    </message>
    <message>
        <source>Section end</source>
        <translation>Fim da seção</translation>
    </message>
    <message>
        <source>Weirdness</source>
        <translation>Ousadia</translation>
    </message>
    <message>
        <source>Lyrics strength</source>
        <translation>Fidelidade à letra</translation>
    </message>
    <message>
        <source>Sound strength</source>
        <translation>Fidelidade ao prompt</translation>
    </message>
    <message>
        <source>Cover strength</source>
        <translation>Fidelidade ao original</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Style to avoid</source>
        <translation>Estilo a evitar</translation>
    </message>
    <message>
        <source>Lyric prompt</source>
        <translation>Prompt da letra</translation>
    </message>
    <message>
        <source>Second song</source>
        <translation>Segunda música</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Endereço de callback</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Gerar</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Estender</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variação</translation>
    </message>
    <message>
        <source>Replace section</source>
        <translation>Substituir seção</translation>
    </message>
    <message>
        <source>Swap vocals</source>
        <translation>Trocar vocais</translation>
    </message>
    <message>
        <source>Swap instrumentals</source>
        <translation>Trocar instrumental</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stems</translation>
    </message>
    <message>
        <source>Cover an upload</source>
        <translation>Cover de upload</translation>
    </message>
    <message>
        <source>Extend an upload</source>
        <translation>Estender upload</translation>
    </message>
    <message>
        <source>Replace section of an upload</source>
        <translation>Substituir seção do upload</translation>
    </message>
    <message>
        <source>Style or idea</source>
        <translation>Estilo ou ideia</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>Vocais</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Feminina</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculina</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>Letra própria</translation>
    </message>
    <message>
        <source>Lossless WAV</source>
        <translation>WAV sem perdas</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>CatalogueReader</name>
    <message>
        <source>Correct the catalogue file, or remove it to use the built-in table.</source>
        <translation>Corrija o arquivo de catálogo, ou remova-o para usar a tabela embutida.</translation>
    </message>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 não tem nome.</translation>
    </message>
    <message>
        <source>%1 has a name that is too long or cannot be shown.</source>
        <translation>%1 tem um nome longo demais ou que não pode ser exibido.</translation>
    </message>
    <message>
        <source>The table names no model.</source>
        <translation>A tabela não indica nenhum modelo.</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modelo %1</translation>
    </message>
    <message>
        <source>Model “%1” is there twice.</source>
        <translation>O modelo “%1” aparece duas vezes.</translation>
    </message>
    <message>
        <source>Model “%1” is a second default.</source>
        <translation>O modelo “%1” é um segundo padrão.</translation>
    </message>
    <message>
        <source>Parameter “%1” cannot be compared with “%2”.</source>
        <translation>O parâmetro “%1” não pode ser comparado com “%2”.</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>Parâmetro %1</translation>
    </message>
    <message>
        <source>The label of parameter “%1”</source>
        <translation>O rótulo do parâmetro “%1”</translation>
    </message>
    <message>
        <source>Parameter “%1” is there twice or has a reserved name.</source>
        <translation>O parâmetro “%1” aparece duas vezes ou tem um nome reservado.</translation>
    </message>
    <message>
        <source>Parameter “%1” has an unknown kind.</source>
        <translation>O parâmetro “%1” é de um tipo desconhecido.</translation>
    </message>
    <message>
        <source>Parameter “%1” has an unknown rule for when it is sent.</source>
        <translation>O parâmetro “%1” tem uma regra de envio desconhecida.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a length that cannot be.</source>
        <translation>O parâmetro “%1” tem um tamanho impossível.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a range that cannot be.</source>
        <translation>O parâmetro “%1” tem um intervalo impossível.</translation>
    </message>
    <message>
        <source>Parameter “%1” cannot be sent as shown: it has no default.</source>
        <translation>O parâmetro “%1” não pode ser enviado como mostrado: não tem valor padrão.</translation>
    </message>
    <message>
        <source>Parameter “%1” is a number and cannot be sent empty.</source>
        <translation>O parâmetro “%1” é um número e não pode ser enviado vazio.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a default that does not hold.</source>
        <translation>O parâmetro “%1” tem um valor padrão inválido.</translation>
    </message>
    <message>
        <source>The table names no action.</source>
        <translation>A tabela não indica nenhuma ação.</translation>
    </message>
    <message>
        <source>Action “%1” falls back to an unknown action.</source>
        <translation>A ação “%1” tem como alternativa uma ação desconhecida.</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>Ação %1</translation>
    </message>
    <message>
        <source>The label of action “%1”</source>
        <translation>O rótulo da ação “%1”</translation>
    </message>
    <message>
        <source>Action “%1” is there twice.</source>
        <translation>A ação “%1” aparece duas vezes.</translation>
    </message>
    <message>
        <source>Action “%1” has an unknown source.</source>
        <translation>A ação “%1” tem uma origem desconhecida.</translation>
    </message>
    <message>
        <source>Action “%1” has an unknown result.</source>
        <translation>A ação “%1” tem um resultado desconhecido.</translation>
    </message>
    <message>
        <source>Action “%1” needs “%2”, but does not allow it.</source>
        <translation>A ação “%1” precisa de “%2”, mas não o permite.</translation>
    </message>
    <message>
        <source>Action “%1” has a “%2” that is not a list.</source>
        <translation>A ação “%1” tem um “%2” que não é uma lista.</translation>
    </message>
    <message>
        <source>Action “%1” names “%2”, but no parameter does.</source>
        <translation>A ação “%1” cita “%2”, mas nenhum parâmetro tem esse nome.</translation>
    </message>
    <message>
        <source>Action “%1” names “%2” twice.</source>
        <translation>A ação “%1” cita “%2” duas vezes.</translation>
    </message>
    <message>
        <source>A choice of parameter “%1”</source>
        <translation>Uma opção do parâmetro “%1”</translation>
    </message>
    <message>
        <source>Parameter “%1” needs between 2 and %2 choices.</source>
        <translation>O parâmetro “%1” precisa de 2 a %2 opções.</translation>
    </message>
    <message>
        <source>Action “%1” has a result of another table.</source>
        <translation>A ação “%1” tem um resultado de outra tabela.</translation>
    </message>
    <message>
        <source>Action “%1” has no endpoint of its own.</source>
        <translation>A ação “%1” não tem endpoint próprio.</translation>
    </message>
</context>
<context>
    <name>CliPrint</name>
    <message>
        <source>(trace id %1)</source>
        <translation>(ID de rastreio %1)</translation>
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
        <translation>espelha a janela, como para o árabe</translation>
    </message>
    <message>
        <source>draw the controls on top of this Qt style</source>
        <translation>desenha os controles com base neste estilo do Qt</translation>
    </message>
    <message>
        <source>apply this Qt style sheet</source>
        <translation>aplica esta folha de estilos do Qt</translation>
    </message>
    <message>
        <source>the window system: xcb, wayland, offscreen …</source>
        <translation>o sistema de janelas: xcb, wayland, offscreen …</translation>
    </message>
    <message>
        <source>the desktop whose settings to follow</source>
        <translation>o ambiente de trabalho cujas configurações valem</translation>
    </message>
    <message>
        <source>where to look for window systems</source>
        <translation>onde procurar sistemas de janelas</translation>
    </message>
    <message>
        <source>load this input plugin</source>
        <translation>carrega este plugin de entrada</translation>
    </message>
    <message>
        <source>the X display to open on</source>
        <translation>o display X onde abrir</translation>
    </message>
    <message>
        <source>place and size of the window, e.g. 1280x800+0+0</source>
        <translation>posição e tamanho da janela, p. ex. 1280x800+0+0</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>o mesmo</translation>
    </message>
    <message>
        <source>the title of the window</source>
        <translation>o título da janela</translation>
    </message>
    <message>
        <source>the icon of the window</source>
        <translation>o ícone da janela</translation>
    </message>
    <message>
        <source>restore this session of the desktop</source>
        <translation>restaura esta sessão do ambiente de trabalho</translation>
    </message>
    <message>
        <source>count widgets, for debugging</source>
        <translation>conta os widgets, para depuração</translation>
    </message>
    <message>
        <source>Options of Qt, for the studio&apos;s window:</source>
        <translation>Opções do Qt para a janela do estúdio:</translation>
    </message>
    <message>
        <source>make a song (or stems) without a window and wait for it</source>
        <translation>faz uma música (ou stems) sem janela e espera por ela</translation>
    </message>
    <message>
        <source>list jobs that are not over</source>
        <translation>lista os trabalhos em andamento</translation>
    </message>
    <message>
        <source>list the library</source>
        <translation>lista a biblioteca</translation>
    </message>
    <message>
        <source>run the Practice service alone and print its address</source>
        <translation>inicia só o serviço Prática e mostra o endereço dele</translation>
    </message>
    <message>
        <source>talk to this service (default: the saved one; first run: Practice)</source>
        <translation>usa este serviço (padrão: o salvo; na primeira vez: Prática)</translation>
    </message>
    <message>
        <source>use the Practice service for this run</source>
        <translation>usa o serviço Prática desta vez</translation>
    </message>
    <message>
        <source>keep library and settings here instead of the XDG folders</source>
        <translation>guarda a biblioteca e as configurações aqui, e não nas pastas XDG</translation>
    </message>
    <message>
        <source>what the song should be like</source>
        <translation>como a música deve ser</translation>
    </message>
    <message>
        <source>generate (default), cover, extend, variation, stems, …</source>
        <translation>generate (padrão), cover, extend, variation, stems, …</translation>
    </message>
    <message>
        <source>the model to use</source>
        <translation>o modelo a usar</translation>
    </message>
    <message>
        <source>sing the words in this file: txt, md, lrc, srt, rtf, docx or odt (- for standard input)</source>
        <translation>canta a letra deste arquivo: txt, md, lrc, srt, rtf, docx ou odt (- para a entrada padrão)</translation>
    </message>
    <message>
        <source>the song&apos;s title</source>
        <translation>o título da música</translation>
    </message>
    <message>
        <source>the song to work on: an id of the library or of the service</source>
        <translation>a música a trabalhar: um ID da biblioteca ou do serviço</translation>
    </message>
    <message>
        <source>any other parameter, e.g. weirdness=0.3; may be repeated</source>
        <translation>qualquer outro parâmetro, p. ex. weirdness=0.3; pode ser repetido</translation>
    </message>
    <message>
        <source>also write the song to this file (m4a, mp3, flac, wav, opus)</source>
        <translation>grava a música também neste arquivo (m4a, mp3, flac, wav, opus)</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>mostra JSON</translation>
    </message>
    <message>
        <source>take them up again and stay until none is left</source>
        <translation>retoma todos e espera até não restar nenhum</translation>
    </message>
    <message>
        <source>every song of the library</source>
        <translation>todas as músicas da biblioteca</translation>
    </message>
    <message>
        <source>the port to listen on (default: any)</source>
        <translation>a porta a escutar (padrão: qualquer uma)</translation>
    </message>
    <message>
        <source>the token to ask for (default: a random one)</source>
        <translation>o token a exigir (padrão: um aleatório)</translation>
    </message>
    <message>
        <source>how long a song takes (default: 4)</source>
        <translation>quanto tempo leva uma música (padrão: 4)</translation>
    </message>
    <message>
        <source>the Practice service makes no song longer than this (default: full songs)</source>
        <translation>o serviço Prática não faz músicas mais longas que isto (padrão: músicas inteiras)</translation>
    </message>
    <message>
        <source>make the library&apos;s database anew from the song folders</source>
        <translation>refaz o banco de dados da biblioteca a partir das pastas das músicas</translation>
    </message>
    <message>
        <source>riffdesk --help lists the commands and their options.</source>
        <translation>riffdesk --help lista os comandos e as opções.</translation>
    </message>
    <message>
        <source>--set takes key=value, not “%1”.</source>
        <translation>--set espera chave=valor, e não “%1”.</translation>
    </message>
    <message>
        <source>--export needs a file name that ends in .m4a, .mp3, .flac, .wav or .opus.</source>
        <translation>--export precisa de um nome de arquivo que termine em .m4a, .mp3, .flac, .wav ou .opus.</translation>
    </message>
    <message>
        <source>export needs --to DIR.</source>
        <translation>export precisa de --to PASTA.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port espera um número de 0 a 65535.</translation>
    </message>
    <message>
        <source>--delay takes seconds from 0 to 3600.</source>
        <translation>--delay espera de 0 a 3600 segundos.</translation>
    </message>
    <message>
        <source>--song-seconds takes seconds from 5 to 600.</source>
        <translation>--song-seconds espera de 5 a 600 segundos.</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dir precisa de uma pasta.</translation>
    </message>
    <message>
        <source>--service and --practice exclude each other.</source>
        <translation>--service e --practice se excluem.</translation>
    </message>
    <message>
        <source>%1 needs a command.</source>
        <translation>%1 precisa de um comando.</translation>
    </message>
    <message>
        <source>%1 does not go with “%2”.</source>
        <translation>%1 não combina com “%2”.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1” é uma palavra a mais.</translation>
    </message>
    <message>
        <source>Riffdesk, a desktop studio for AI song-making. Without a command it opens the studio.</source>
        <translation>Riffdesk, um estúdio desktop para fazer música com IA. Sem comando, abre o estúdio.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>read the lyrics in this encoding, e.g. windows-1251 (default: recognised)</source>
        <translation>lê a letra nesta codificação, p. ex. windows-1251 (padrão: detectada)</translation>
    </message>
    <message>
        <source>--encoding takes one of these: %1.</source>
        <translation>--encoding aceita uma destas: %1.</translation>
    </message>
    <message>
        <source>--encoding goes with --lyrics.</source>
        <translation>--encoding acompanha --lyrics.</translation>
    </message>
    <message>
        <source>bring files that are missing: fetch (ID… or --missing)</source>
        <translation>traz arquivos que faltam: fetch (ID… ou --missing)</translation>
    </message>
    <message>
        <source>every file that was paid for and is not here</source>
        <translation>todo arquivo que foi pago e não está aqui</translation>
    </message>
    <message>
        <source>fetch takes either ids or --missing.</source>
        <translation>fetch aceita IDs ou --missing, não os dois.</translation>
    </message>
    <message>
        <source>list every request that was paid for, and what became of it</source>
        <translation>lista cada pedido pago e no que deu</translation>
    </message>
    <message>
        <source>print a table for spreadsheets</source>
        <translation>mostra uma tabela para planilhas</translation>
    </message>
    <message>
        <source>--csv and --json exclude each other.</source>
        <translation>--csv e --json se excluem.</translation>
    </message>
    <message>
        <source>only what holds these words; songs also by e.g. &quot;rating:&gt;=3 tag:demo -live&quot;</source>
        <translation>só o que tem estas palavras; músicas também por, p. ex., &quot;rating:&gt;=3 tag:demo -live&quot;</translation>
    </message>
    <message>
        <source>newest (default), oldest, title, rating, length, played or plays</source>
        <translation>newest (padrão), oldest, title, rating, length, played ou plays</translation>
    </message>
    <message>
        <source>export takes either song ids, --search WORDS or --all.</source>
        <translation>export aceita IDs de músicas, --search PALAVRAS ou --all.</translation>
    </message>
    <message>
        <source>--order takes one of these: %1.</source>
        <translation>--order aceita um destes: %1.</translation>
    </message>
    <message>
        <source>give songs 0 to 5 stars: rate N ID…</source>
        <translation>dá de 0 a 5 estrelas às músicas: rate N ID…</translation>
    </message>
    <message>
        <source>mark songs as kept: keep ID…</source>
        <translation>marca músicas como mantidas: keep ID…</translation>
    </message>
    <message>
        <source>mark songs as rejected: reject ID…</source>
        <translation>marca músicas como rejeitadas: reject ID…</translation>
    </message>
    <message>
        <source>tag songs: tag --add T… --remove T… ID…; alone: list the tags</source>
        <translation>põe tags em músicas: tag --add T… --remove T… ID…; sozinho: lista as tags</translation>
    </message>
    <message>
        <source>list or change a playlist: playlist NAME --add ID… --remove ID…</source>
        <translation>lista ou altera uma playlist: playlist NOME --add ID… --remove ID…</translation>
    </message>
    <message>
        <source>move songs to the trash: trash (ID… or --list, --restore ID…, --empty)</source>
        <translation>move músicas para a lixeira: trash (ID… ou --list, --restore ID…, --empty)</translation>
    </message>
    <message>
        <source>a tag to give, or a song to put into the playlist; may be repeated</source>
        <translation>uma tag a dar, ou uma música a pôr na playlist; pode ser repetido</translation>
    </message>
    <message>
        <source>a tag to take away, or a song to take out; may be repeated</source>
        <translation>uma tag a tirar, ou uma música a tirar da playlist; pode ser repetido</translation>
    </message>
    <message>
        <source>list what is in the trash</source>
        <translation>lista o que está na lixeira</translation>
    </message>
    <message>
        <source>bring the songs back</source>
        <translation>traz as músicas de volta</translation>
    </message>
    <message>
        <source>remove what is in the trash for good: the only thing that deletes songs</source>
        <translation>remove de vez o que está na lixeira: é a única coisa que apaga músicas</translation>
    </message>
    <message>
        <source>rate takes 0 to 5 and then ids, as in: rate 4 ID.</source>
        <translation>rate espera de 0 a 5 e depois IDs, como em: rate 4 ID.</translation>
    </message>
    <message>
        <source>playlist needs the name of one before --add or --remove.</source>
        <translation>playlist precisa do nome de uma antes de --add ou --remove.</translation>
    </message>
    <message>
        <source>playlist takes its songs after --add or after --remove, not after both.</source>
        <translation>playlist recebe as músicas depois de --add ou depois de --remove, não dos dois.</translation>
    </message>
    <message>
        <source>--list, --restore and --empty exclude each other.</source>
        <translation>--list, --restore e --empty se excluem.</translation>
    </message>
    <message>
        <source>--list and --empty are about all of the trash.</source>
        <translation>--list e --empty valem para a lixeira toda.</translation>
    </message>
    <message>
        <source>tag needs --add T or --remove T.</source>
        <translation>tag precisa de --add T ou --remove T.</translation>
    </message>
    <message>
        <source>It takes either song ids or --search WORDS, which means all that match.</source>
        <translation>Aceita IDs de músicas ou --search PALAVRAS, que vale para todas as encontradas.</translation>
    </message>
    <message>
        <source>compare every file with what it was when it was kept; fetch again what can be</source>
        <translation>compara cada arquivo com o que era quando foi guardado; baixa de novo o que der</translation>
    </message>
    <message>
        <source>take songs into the library: import (PATH… or --account)</source>
        <translation>traz músicas para a biblioteca: import (CAMINHO… ou --account)</translation>
    </message>
    <message>
        <source>every song of the account&apos;s history that is not here, free of charge</source>
        <translation>toda música do histórico da conta que não está aqui, sem custo</translation>
    </message>
    <message>
        <source>import takes either files and folders or --account.</source>
        <translation>import aceita arquivos e pastas ou --account.</translation>
    </message>
    <message>
        <source>get the service&apos;s lossless WAV of songs, for credits: wav ID…</source>
        <translation>pega no serviço o WAV sem perdas de músicas, por créditos: wav ID…</translation>
    </message>
    <message>
        <source>get the service&apos;s MP4 video of songs, for credits: video ID…</source>
        <translation>pega no serviço o vídeo MP4 de músicas, por créditos: video ID…</translation>
    </message>
    <message>
        <source>ask, and pay, once more for what is here already</source>
        <translation>pede, e paga, mais uma vez o que já está aqui</translation>
    </message>
    <message>
        <source>%1 needs ids of songs.</source>
        <translation>%1 precisa de IDs de músicas.</translation>
    </message>
    <message>
        <source>write songs out: export (ID…, --search WORDS or --all) --to DIR</source>
        <translation>grava músicas: export (ID…, --search PALAVRAS ou --all) --to PASTA</translation>
    </message>
    <message>
        <source>streaming, video, archive or one of yours; what else is given counts more</source>
        <translation>streaming, video, archive ou um seu; as demais opções têm prioridade</translation>
    </message>
    <message>
        <source>file names, e.g. &quot;{artist}/{n} {title}&quot;; / makes folders</source>
        <translation>nomes de arquivo, p. ex. &quot;{artist}/{n} {title}&quot;; / cria pastas</translation>
    </message>
    <message>
        <source>the artist of all of them</source>
        <translation>o artista de todas elas</translation>
    </message>
    <message>
        <source>of the album (default: the artist)</source>
        <translation>o do álbum (padrão: o artista)</translation>
    </message>
    <message>
        <source>the album they make (default: the playlist searched for)</source>
        <translation>o álbum que formam (padrão: a playlist buscada)</translation>
    </message>
    <message>
        <source>whose rights they are</source>
        <translation>de quem são os direitos</translation>
    </message>
    <message>
        <source>bring them to this loudness, e.g. -14, with no peak above -1 dBTP</source>
        <translation>ajusta a este loudness, p. ex. -14, sem pico acima de -1 dBTP</translation>
    </message>
    <message>
        <source>cut longer ones to so many seconds, with a fade of 2 s</source>
        <translation>corta as mais longas em tantos segundos, com fade de 2 s</translation>
    </message>
    <message>
        <source>seconds over which they come in</source>
        <translation>segundos de fade in</translation>
    </message>
    <message>
        <source>seconds over which they go out</source>
        <translation>segundos de fade out</translation>
    </message>
    <message>
        <source>leave out silence at both ends</source>
        <translation>tira o silêncio das duas pontas</translation>
    </message>
    <message>
        <source>overwrite files of the same name instead of numbering</source>
        <translation>sobrescreve arquivos de mesmo nome em vez de numerar</translation>
    </message>
    <message>
        <source>also what has not changed since the last export to this folder</source>
        <translation>também o que não mudou desde a última exportação para esta pasta</translation>
    </message>
    <message>
        <source>write catalogue.csv and catalogue.json beside them</source>
        <translation>grava catalogue.csv e catalogue.json ao lado delas</translation>
    </message>
    <message>
        <source>get the stems of songs from the service, for credits: stems ID…</source>
        <translation>pega no serviço os stems de músicas, por créditos: stems ID…</translation>
    </message>
    <message>
        <source>the stems of songs that have them instead, in step, a folder each</source>
        <translation>em vez disso, os stems das músicas que os têm, alinhados, uma pasta para cada</translation>
    </message>
    <message>
        <source>the same with a session: rpp (Reaper) or dawproject (Bitwig, Studio One, Cubase); WAV of 24 bits, unless --format names another lossless one</source>
        <translation>o mesmo com uma sessão: rpp (Reaper) ou dawproject (Bitwig, Studio One, Cubase); WAV de 24 bits, a não ser que --format indique outro sem perdas</translation>
    </message>
    <message>
        <source>--session takes rpp or dawproject.</source>
        <translation>--session aceita rpp ou dawproject.</translation>
    </message>
    <message>
        <source>a web page that plays them offline in any browser: as a folder or zip</source>
        <translation>uma página da web que as toca offline em qualquer navegador: como folder (pasta) ou zip</translation>
    </message>
    <message>
        <source>--share takes folder or zip.</source>
        <translation>--share aceita folder ou zip.</translation>
    </message>
    <message>
        <source>--share and stems exclude each other.</source>
        <translation>--share e stems se excluem.</translation>
    </message>
    <message>
        <source>--%1 does not go with stems and pages, which are made anew each time.</source>
        <translation>--%1 não combina com stems e páginas, que são refeitos a cada vez.</translation>
    </message>
    <message>
        <source>original (default), m4a, mp3, mp3-v0, flac, flac-16, flac-24, wav, wav-16, wav-24, wav-32f, wav-48k or opus</source>
        <translation>original (padrão), m4a, mp3, mp3-v0, flac, flac-16, flac-24, wav, wav-16, wav-24, wav-32f, wav-48k ou opus</translation>
    </message>
    <message>
        <source>tell what differs between a song and an edit of it: compare PARENT EDIT</source>
        <translation>diz o que difere entre uma música e uma edição dela: compare ORIGINAL EDIÇÃO</translation>
    </message>
    <message>
        <source>put only what an edit changed into its parent, as a new song: splice PARENT EDIT</source>
        <translation>põe na original só o que uma edição mudou, como música nova: splice ORIGINAL EDIÇÃO</translation>
    </message>
    <message>
        <source>where it begins in the edit (default: what changed)</source>
        <translation>onde começa na edição (padrão: o que mudou)</translation>
    </message>
    <message>
        <source>how long one goes over into the other, 5 to 200 (default: 30)</source>
        <translation>quanto dura a passagem de uma à outra, de 5 a 200 (padrão: 30)</translation>
    </message>
    <message>
        <source>the folder to write to; of splice: the second where it ends</source>
        <translation>a pasta onde gravar; em splice: o segundo em que termina</translation>
    </message>
    <message>
        <source>%1 takes two ids: the song, and the one that was made from it.</source>
        <translation>%1 espera dois IDs: o da música e o da que foi feita dela.</translation>
    </message>
    <message>
        <source>--from and --to go together.</source>
        <translation>--from e --to andam juntos.</translation>
    </message>
    <message>
        <source>--from and --to take seconds, the earlier ones first, as in: --from 40 --to 55.</source>
        <translation>--from e --to esperam segundos, o menor primeiro, como em: --from 40 --to 55.</translation>
    </message>
    <message>
        <source>--crossfade takes 5 to 200 milliseconds.</source>
        <translation>--crossfade espera de 5 a 200 milissegundos.</translation>
    </message>
    <message>
        <source>There is neither a command nor a file “%1”.</source>
        <translation>Não há comando nem arquivo “%1”.</translation>
    </message>
    <message>
        <source>The token comes from ACEDATACLOUD_API_TOKEN, else from the keyring.</source>
        <translation>O token vem de ACEDATACLOUD_API_TOKEN ou, na falta, do chaveiro.</translation>
    </message>
    <message>
        <source>Exit status of create, fetch, wav, video, stems and jobs --wait:</source>
        <translation>Código de saída de create, fetch, wav, video, stems e jobs --wait:</translation>
    </message>
    <message>
        <source>come to the front with an empty form</source>
        <translation>traz a janela para a frente com o formulário vazio</translation>
    </message>
    <message>
        <source>play, or pause, in the studio that is open</source>
        <translation>toca ou pausa no estúdio aberto</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>made but not exported, or a fault of this computer</source>
        <translation>feito mas não exportado, ou falha deste computador</translation>
    </message>
    <message>
        <source>bad request or usage; nothing was sent</source>
        <translation>pedido ou uso incorreto; nada foi enviado</translation>
    </message>
    <message>
        <source>refused, or failed, by the service</source>
        <translation>recusado pelo serviço, ou falhou nele</translation>
    </message>
    <message>
        <source>the network failed; nothing was accepted</source>
        <translation>a rede falhou; nada foi aceito</translation>
    </message>
    <message>
        <source>it is not known whether the request was taken</source>
        <translation>não se sabe se o pedido foi aceito</translation>
    </message>
    <message>
        <source>made and charged, but a file could not be fetched yet</source>
        <translation>feito e cobrado, mas um arquivo ainda não pôde ser baixado</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Cut the part you mean out of it first.</source>
        <translation>Corte antes a parte que interessa.</translation>
    </message>
    <message>
        <source>%1 (spliced)</source>
        <translation>%1 (emenda)</translation>
    </message>
    <message>
        <source>There is nothing to put together.</source>
        <translation>Não há nada para juntar.</translation>
    </message>
    <message>
        <source>Choose which song sounds where first.</source>
        <translation>Escolha antes onde cada música soa.</translation>
    </message>
    <message>
        <source>Songs of more than %1 minutes are not compared.</source>
        <translation>Músicas de mais de %1 minutos não são comparadas.</translation>
    </message>
    <message>
        <source>These takes are too long to put together.</source>
        <translation>Estes takes são longos demais para juntar.</translation>
    </message>
    <message>
        <source>Choose fewer of them.</source>
        <translation>Escolha menos deles.</translation>
    </message>
    <message>
        <source>%1 (comp)</source>
        <comment>put together of several takes</comment>
        <translation>%1 (comp)</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Both were asked for in the same way.</source>
        <translation>As duas foram pedidas do mesmo jeito.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Neither has words.</source>
        <translation>Nenhuma das duas tem letra.</translation>
    </message>
    <message>
        <source>Both sing the same words.</source>
        <translation>As duas cantam a mesma letra.</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message numerus="yes">
        <source>%n songs side by side</source>
        <translation>
            <numerusform>%n música</numerusform>
            <numerusform>%n músicas lado a lado</numerusform>
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
        <translation>1 linha</translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>1 seção</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln seção</numerusform>
            <numerusform>%Ln seções</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Daw</name>
    <message>
        <source>Replaced from here</source>
        <comment>a marker in a music program</comment>
        <translation>Substituído a partir daqui</translation>
    </message>
    <message>
        <source>Replaced to here</source>
        <comment>a marker in a music program</comment>
        <translation>Substituído até aqui</translation>
    </message>
    <message>
        <source>Reaper session</source>
        <translation>Sessão do Reaper</translation>
    </message>
    <message>
        <source>DAWproject (Bitwig, Studio One, Cubase)</source>
        <translation>DAWproject (Bitwig, Studio One, Cubase)</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Your songs are safe in their folders. Riffdesk can make the library anew from them; the damaged database is kept beside it.</source>
        <translation>Suas músicas estão seguras nas pastas delas. O Riffdesk pode refazer a biblioteca a partir delas; o banco de dados danificado fica guardado ao lado.</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>Reconstruir a biblioteca</translation>
    </message>
    <message>
        <source>Riffdesk could not be started again.</source>
        <translation>Não foi possível reiniciar o Riffdesk.</translation>
    </message>
    <message>
        <source>Start it yourself; everything is kept.</source>
        <translation>Abra-o você mesmo; está tudo guardado.</translation>
    </message>
    <message>
        <source>The library is being brought to this version of Riffdesk…</source>
        <translation>A biblioteca está sendo atualizada para esta versão do Riffdesk…</translation>
    </message>
    <message>
        <source>The library is made anew from the song folders…</source>
        <translation>A biblioteca está sendo refeita a partir das pastas das músicas…</translation>
    </message>
    <message>
        <source>The library is moved to %1…</source>
        <translation>A biblioteca está sendo movida para %1…</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>It is of a kind that Riffdesk does not know.</source>
        <translation>É de um tipo que o Riffdesk não conhece.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vazio.</translation>
    </message>
    <message>
        <source>It is a picture.</source>
        <translation>É uma imagem.</translation>
    </message>
    <message>
        <source>It is a zip archive.</source>
        <translation>É um arquivo zip.</translation>
    </message>
    <message>
        <source>It is sound.</source>
        <translation>É áudio.</translation>
    </message>
    <message>
        <source>It is text: “%1”</source>
        <translation>É texto: “%1”</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>The draft is too long to be kept.</source>
        <translation>O rascunho é longo demais para ser guardado.</translation>
    </message>
    <message>
        <source>Shorten the lyrics.</source>
        <translation>Encurte a letra.</translation>
    </message>
    <message>
        <source>The file of a draft does not hold one.</source>
        <translation>O arquivo de um rascunho não contém um rascunho.</translation>
    </message>
    <message>
        <source>It was set aside.</source>
        <translation>Ele foi posto de lado.</translation>
    </message>
</context>
<context>
    <name>EditReceipt</name>
    <message>
        <source>%1–%2 s</source>
        <translation>%1–%2 s</translation>
    </message>
    <message>
        <source>Everything else is the same.</source>
        <translation>Todo o resto é igual.</translation>
    </message>
    <message>
        <source>Everything else is the same music, newly rendered.</source>
        <translation>Todo o resto é a mesma música, renderizada de novo.</translation>
    </message>
    <message>
        <source>Everything before is the same; after it, the mix is newly rendered.</source>
        <translation>Tudo antes é igual; depois, a mix foi renderizada de novo.</translation>
    </message>
    <message>
        <source>Everything after is the same; before it, the mix is newly rendered.</source>
        <translation>Tudo depois é igual; antes, a mix foi renderizada de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Changed in %n places from %1</source>
        <translation>
            <numerusform>Mudou em %n lugar, em %1</numerusform>
            <numerusform>Mudou em %n lugares, em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Mudou: %1</translation>
    </message>
    <message>
        <source>It is %1 dB louder.</source>
        <translation>Está %1 dB mais alta.</translation>
    </message>
    <message>
        <source>It is %1 dB softer.</source>
        <translation>Está %1 dB mais baixa.</translation>
    </message>
    <message>
        <source>It begins %1 s later.</source>
        <translation>Começa %1 s mais tarde.</translation>
    </message>
    <message>
        <source>It begins %1 s earlier.</source>
        <translation>Começa %1 s mais cedo.</translation>
    </message>
    <message>
        <source>It runs %1 % slower.</source>
        <translation>Está %1% mais lenta.</translation>
    </message>
    <message>
        <source>It runs %1 % faster.</source>
        <translation>Está %1% mais rápida.</translation>
    </message>
    <message>
        <source>The sound is the same from beginning to end.</source>
        <translation>O som é igual do começo ao fim.</translation>
    </message>
    <message>
        <source>It is the same music from beginning to end, newly rendered.</source>
        <translation>É a mesma música do começo ao fim, renderizada de novo.</translation>
    </message>
    <message>
        <source>All of it is different.</source>
        <translation>Tudo é diferente.</translation>
    </message>
    <message>
        <source>%1; asked %2.</source>
        <translation>%1; pedido: %2.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Type an address such as %1.</source>
        <translation>Digite um endereço como %1.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Falta o endereço.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>O endereço é longo demais.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Isto não é um endereço da web.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>O endereço precisa começar com https://.</translation>
    </message>
    <message>
        <source>The address must start with https://: over http:// anyone could read the token.</source>
        <translation>O endereço precisa começar com https://: por http:// qualquer um poderia ler o token.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>O endereço não pode conter usuário nem senha.</translation>
    </message>
    <message>
        <source>The address must not hold “?” or “#”.</source>
        <translation>O endereço não pode conter “?” nem “#”.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>A exportação foi cancelada.</translation>
    </message>
    <message>
        <source>The exported file did not come out whole, and was removed.</source>
        <translation>O arquivo exportado saiu incompleto e foi removido.</translation>
    </message>
    <message>
        <source>Fetch the song again, then export it.</source>
        <translation>Baixe a música de novo e depois exporte.</translation>
    </message>
    <message>
        <source>The song&apos;s audio is not here yet.</source>
        <translation>O áudio da música ainda não está aqui.</translation>
    </message>
    <message>
        <source>Wait until it is fetched, then export it.</source>
        <translation>Espere baixar e depois exporte.</translation>
    </message>
    <message>
        <source>It is not clear where the song should be written to.</source>
        <translation>Não está claro onde gravar a música.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Escolha uma pasta.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <comment>the name of a file whose song has no title</comment>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>“%1” cannot be used for file names.</source>
        <translation>“%1” não serve para nomes de arquivo.</translation>
    </message>
    <message>
        <source>Use text with these fields: %1.</source>
        <translation>Use texto com estes campos: %1.</translation>
    </message>
    <message>
        <source>The song&apos;s audio file is damaged and takes no tags.</source>
        <translation>O arquivo de áudio da música está danificado e não aceita tags.</translation>
    </message>
    <message>
        <source>A file of this kind takes no title, lyrics and cover; the sound is exported as it is.</source>
        <translation>Este tipo de arquivo não aceita título, letra e capa; o áudio é exportado como está.</translation>
    </message>
    <message>
        <source>The cover cannot be read, and is not in the file.</source>
        <translation>Não é possível ler a capa; ela não está no arquivo.</translation>
    </message>
    <message>
        <source>WAV files take no cover.</source>
        <translation>Arquivos WAV não aceitam capa.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>As the service made it</source>
        <translation>Como o serviço fez</translation>
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
        <translation>V0, variável: menor, soa igual</translation>
    </message>
    <message>
        <source>FLAC (lossless)</source>
        <translation>FLAC (sem perdas)</translation>
    </message>
    <message>
        <source>Bits of the source</source>
        <translation>Bits do original</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation>24 bits</translation>
    </message>
    <message>
        <source>WAV (uncompressed)</source>
        <translation>WAV (sem compressão)</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 bits float</translation>
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
        <translation>Precisa de um número de %1 a %2.</translation>
    </message>
    <message>
        <source>Streaming −14 LUFS</source>
        <translation>Streaming −14 LUFS</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivamento</translation>
    </message>
    <message>
        <source>It takes one of these: %1.</source>
        <translation>Precisa de um destes: %1.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Um perfil precisa de nome.</translation>
    </message>
    <message>
        <source>“%1” is a profile of Riffdesk.</source>
        <translation>“%1” é um perfil do Riffdesk.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>There are too many profiles.</source>
        <translation>Há perfis demais.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Remova um antes.</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more.</source>
        <translation>A pasta %1 não existe mais.</translation>
    </message>
    <message>
        <source>Bring it back, or choose another folder.</source>
        <translation>Traga-a de volta ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>There is no sound whose loudness could be changed.</source>
        <translation>Não há som cujo loudness se possa mudar.</translation>
    </message>
    <message>
        <source>It came out at %L1 LUFS: more would take its loud moments apart.</source>
        <translation>Ficou em %L1 LUFS: mais que isso esmagaria as partes altas.</translation>
    </message>
    <message>
        <source>The file has content credentials, which any change would break: it is exported byte for byte, without tags of yours.</source>
        <translation>O arquivo tem credenciais de conteúdo que qualquer mudança quebraria: ele é exportado byte a byte, sem as suas tags.</translation>
    </message>
    <message>
        <source>The content credentials of the song are lost by the conversion; the original keeps them.</source>
        <translation>As credenciais de conteúdo da música se perdem na conversão; o original as mantém.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Number in the order</source>
        <translation>Número na ordem</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Tempo (BPM)</source>
        <translation>Andamento (BPM)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
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
        <translation>Falta o stem “%1”.</translation>
    </message>
    <message>
        <source>The song has no stems.</source>
        <translation>A música não tem stems.</translation>
    </message>
    <message>
        <source>Ask for them first.</source>
        <translation>Peça os stems antes.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>None of the songs could be written.</source>
        <translation>Nenhuma das músicas pôde ser gravada.</translation>
    </message>
    <message>
        <source>See why, then try again.</source>
        <translation>Veja o motivo e tente de novo.</translation>
    </message>
    <message>
        <source>24 bit at 48 kHz, as in videos</source>
        <translation>24 bits a 48 kHz, como em vídeos</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>Close to what you know</source>
        <translation>Perto do conhecido</translation>
    </message>
    <message>
        <source>A few surprises</source>
        <translation>Algumas surpresas</translation>
    </message>
    <message>
        <source>A little off the beaten track</source>
        <translation>Um pouco fora do comum</translation>
    </message>
    <message>
        <source>Takes risks</source>
        <translation>Corre riscos</translation>
    </message>
    <message>
        <source>Anything may happen</source>
        <translation>Tudo pode acontecer</translation>
    </message>
    <message>
        <source>Takes the words as a hint</source>
        <translation>Usa a letra como sugestão</translation>
    </message>
    <message>
        <source>Sings the words freely</source>
        <translation>Canta a letra com liberdade</translation>
    </message>
    <message>
        <source>Sings most of the words as written</source>
        <translation>Canta quase tudo como escrito</translation>
    </message>
    <message>
        <source>Sings every word as written</source>
        <translation>Canta cada palavra como escrita</translation>
    </message>
    <message>
        <source>Only a memory of the original</source>
        <translation>Só uma lembrança do original</translation>
    </message>
    <message>
        <source>The original, retold</source>
        <translation>O original, recontado</translation>
    </message>
    <message>
        <source>Stays near the original</source>
        <translation>Fica perto do original</translation>
    </message>
    <message>
        <source>Keeps as much of the original as it can</source>
        <translation>Preserva o original ao máximo</translation>
    </message>
    <message>
        <source>The service also posts the finished song to this public address.</source>
        <translation>O serviço também envia a música pronta para este endereço público.</translation>
    </message>
    <message>
        <source>What the song should not sound like.</source>
        <translation>Como a música não deve soar.</translation>
    </message>
    <message>
        <source>What the lyrics should be about.</source>
        <translation>Do que a letra deve falar.</translation>
    </message>
    <message>
        <source>The song to take the other part from.</source>
        <translation>A música de onde vem a outra parte.</translation>
    </message>
    <message>
        <source>A song for Christmas, choir and sleigh bells</source>
        <translation>Uma música de Natal com coro e sinos</translation>
    </message>
    <message>
        <source>The service finds one</source>
        <translation>O serviço escolhe um</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatório</translation>
    </message>
    <message>
        <source>As most would do it</source>
        <translation>Como a maioria faria</translation>
    </message>
    <message>
        <source>Takes your style as a hint</source>
        <translation>Usa seu estilo como sugestão</translation>
    </message>
    <message>
        <source>Takes your style loosely</source>
        <translation>Segue seu estilo livremente</translation>
    </message>
    <message>
        <source>Follows your style</source>
        <translation>Segue seu estilo</translation>
    </message>
    <message>
        <source>Follows your style closely</source>
        <translation>Segue seu estilo de perto</translation>
    </message>
    <message>
        <source>Empty: the service writes them

[Verse]
The first line</source>
        <comment>lyrics, with an example; the words in brackets stay English, the service reads them</comment>
        <translation>Vazio: o serviço escreve a letra

[Verse]
A primeira linha</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>“%1” takes no lyrics.</source>
        <comment>name of an action</comment>
        <translation>“%1” não aceita letra.</translation>
    </message>
    <message>
        <source>Choose another action, such as “%1”, and drop them again.</source>
        <translation>Escolha outra ação, como “%1”, e solte o arquivo de novo.</translation>
    </message>
</context>
<context>
    <name>FormProblems</name>
    <message>
        <source>The recording is still on its way to the service.</source>
        <translation>A gravação ainda está a caminho do serviço.</translation>
    </message>
    <message>
        <source>Press Use, so that the service fetches the recording from its address.</source>
        <translation>Clique em Usar para o serviço buscar a gravação no endereço dela.</translation>
    </message>
    <message>
        <source>This recording was uploaded to another service. Upload it here too, or switch the service.</source>
        <translation>O upload desta gravação foi feito em outro serviço. Faça o upload aqui também, ou troque de serviço.</translation>
    </message>
    <message>
        <source>The service gave no name for this song, so it cannot be used as a source.</source>
        <translation>O serviço não deu identificação a esta música, então ela não pode servir de origem.</translation>
    </message>
    <message>
        <source>This song was made by another service. Choose one that was made here, or switch the service.</source>
        <translation>Esta música foi feita por outro serviço. Escolha uma feita aqui, ou troque de serviço.</translation>
    </message>
    <message>
        <source>Practice costs nothing.</source>
        <translation>A Prática não custa nada.</translation>
    </message>
    <message>
        <source>1 paid request.</source>
        <translation>1 pedido pago.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid requests.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln pedido pago.</numerusform>
            <numerusform>%Ln pedidos pagos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was imported from a file, which no service has. Choose an action that works on uploads, and upload the file.</source>
        <translation>Esta música foi importada de um arquivo que nenhum serviço tem. Escolha uma ação para uploads e faça o upload do arquivo.</translation>
    </message>
    <message>
        <source>%1. Practice costs nothing.</source>
        <translation>%1. A Prática não custa nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paid requests.</source>
        <comment>at least two</comment>
        <extracomment>what is changed from song to song: &quot;Weirdness × Model: 6 paid requests.&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln pedido pago.</numerusform>
            <numerusform>%1: %Ln pedidos pagos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormWarnings</name>
    <message>
        <source>The source is a song of the service, but this action works on uploads.</source>
        <translation>A origem é uma música do serviço, mas esta ação trabalha com uploads.</translation>
    </message>
    <message>
        <source>The source is an upload, but this action works on songs of the service.</source>
        <translation>A origem é um upload, mas esta ação trabalha com músicas do serviço.</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>Mudar para “%1”</translation>
    </message>
    <message>
        <source>The source song is not finished yet; the service would refuse it. Wait for it, or choose another.</source>
        <translation>A música de origem ainda não está pronta; o serviço a recusaria. Espere ou escolha outra.</translation>
    </message>
    <message>
        <source>The source song ends before that: it is %1 s long.</source>
        <translation>A música de origem termina antes disso: tem %1 s.</translation>
    </message>
    <message>
        <source>Stay within the song</source>
        <translation>Ficar dentro da música</translation>
    </message>
    <message>
        <source>The lyrics hold the characters “\n” instead of line breaks.</source>
        <translation>A letra contém os caracteres “\n” em vez de quebras de linha.</translation>
    </message>
    <message>
        <source>Make them line breaks</source>
        <translation>Transformar em quebras de linha</translation>
    </message>
    <message>
        <source>[%1] has no lines.</source>
        <translation>[%1] não tem linhas.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove all that are empty</source>
        <translation>Remover todas as vazias</translation>
    </message>
    <message>
        <source>[%1] appears twice in a row with the same words.</source>
        <translation>[%1] aparece duas vezes seguidas com as mesmas palavras.</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>Manter uma</translation>
    </message>
    <message>
        <source>This has %1 characters; the service may read no more than %2.</source>
        <translation>São %1 caracteres; o serviço talvez leia só %2.</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Encurtar</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Enviar assim</translation>
    </message>
    <message>
        <source>%1: where a %2 stands, a letter was lost.</source>
        <comment>label of a field; the sign that stands for a lost letter</comment>
        <translation>%1: onde há um %2, perdeu-se uma letra.</translation>
    </message>
    <message>
        <source>Remove the sign</source>
        <translation>Remover o sinal</translation>
    </message>
</context>
<context>
    <name>GuidePages</name>
    <message>
        <source>Your first song</source>
        <translation>Sua primeira música</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Conectar uma conta</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>Letra própria</translation>
    </message>
    <message>
        <source>Takes: several, and the best of them</source>
        <translation>Takes: vários, e o melhor deles</translation>
    </message>
    <message>
        <source>Replace bars</source>
        <translation>Substituir compassos</translation>
    </message>
    <message>
        <source>Extend a song</source>
        <translation>Estender uma música</translation>
    </message>
    <message>
        <source>Covers and variations</source>
        <translation>Covers e variações</translation>
    </message>
    <message>
        <source>Work on a recording of yours</source>
        <translation>Trabalhar com uma gravação sua</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stems</translation>
    </message>
    <message>
        <source>Find and sort</source>
        <translation>Encontrar e ordenar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Money, and what is never paid twice</source>
        <translation>Dinheiro, e o que nunca é pago duas vezes</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Sem rede</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Leitor de tela</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Linha de comando</translation>
    </message>
    <message>
        <source>Files and backup</source>
        <translation>Arquivos e backup</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Quando algo dá errado</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The import was stopped.</source>
        <translation>A importação foi interrompida.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Não é possível ler.</translation>
    </message>
    <message>
        <source>It is larger than 2 GB.</source>
        <translation>Tem mais de 2 GB.</translation>
    </message>
    <message>
        <source>Artist: %1</source>
        <translation>Artista: %1</translation>
    </message>
    <message>
        <source>Album: %1</source>
        <translation>Álbum: %1</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Não está mais lá.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vazio.</translation>
    </message>
    <message>
        <source>It holds no sound that can be played.</source>
        <translation>Não tem som que se possa tocar.</translation>
    </message>
    <message>
        <source>It is audio of a kind that is not imported.</source>
        <translation>Este tipo de áudio não é importado.</translation>
    </message>
</context>
<context>
    <name>JobRows</name>
    <message>
        <source>There is no such job any more.</source>
        <translation>Este trabalho não existe mais.</translation>
    </message>
</context>
<context>
    <name>JobStore</name>
    <message>
        <source>This job is no longer in the state it was thought to be in.</source>
        <translation>Este trabalho não está mais no estado esperado.</translation>
    </message>
    <message>
        <source>Start Riffdesk again to see where the job is.</source>
        <translation>Reinicie o Riffdesk para ver em que pé está o trabalho.</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Replace %1–%2</source>
        <translation>Substituir %1–%2</translation>
    </message>
    <message>
        <source>Extend from %1</source>
        <translation>Estender a partir de %1</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Esperando a vez.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>%1 Retrying automatically; nothing is lost.</source>
        <translation>%1 Nova tentativa automática; nada se perde.</translation>
    </message>
    <message>
        <source>Composing, %1 %. You can go on working; it is saved when done.</source>
        <translation>Compondo, %1%. Você pode continuar trabalhando; será salvo quando terminar.</translation>
    </message>
    <message>
        <source>Composing. You can go on working; it is saved when done.</source>
        <translation>Compondo. Você pode continuar trabalhando; será salvo quando terminar.</translation>
    </message>
    <message>
        <source>Saving the audio…</source>
        <translation>Salvando o áudio…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The connection broke after sending.</source>
        <translation>A conexão caiu depois do envio.</translation>
    </message>
    <message>
        <source>The service may have taken the request, and its history does not tell. If you send it again and it did arrive, you pay twice.</source>
        <translation>O serviço pode ter aceitado o pedido, e o histórico dele não diz. Se você enviar de novo e o pedido tiver chegado, paga duas vezes.</translation>
    </message>
    <message>
        <source>Looking for it in the service&apos;s history…</source>
        <translation>Procurando no histórico do serviço…</translation>
    </message>
    <message>
        <source>It failed, and the service did not say why.</source>
        <translation>Falhou, e o serviço não disse por quê.</translation>
    </message>
    <message>
        <source>not charged</source>
        <translation>não cobrado</translation>
    </message>
    <message>
        <source>may have been charged</source>
        <translation>talvez cobrado</translation>
    </message>
    <message>
        <source>Sent in %1 s; until then it can be undone.</source>
        <translation>Envio em %1 s; até lá dá para desfazer.</translation>
    </message>
    <message>
        <source>Try again (pays again)</source>
        <translation>Tentar de novo (paga de novo)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are ready.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln música está pronta.</numerusform>
            <numerusform>%Ln músicas estão prontas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its stems are ready.</source>
        <translation>Os stems estão prontos.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Pronto.</translation>
    </message>
    <message>
        <source>Sent in a few seconds; until then it can be undone.</source>
        <translation>Envio em alguns segundos; até lá dá para desfazer.</translation>
    </message>
    <message>
        <source>It is made, but its file could not be fetched.</source>
        <translation>A música foi feita, mas não foi possível baixar o arquivo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence, then another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>cobrado</translation>
    </message>
    <message>
        <source>Not sent: Riffdesk ended before the time to undo it was over.</source>
        <translation>Não enviado: o Riffdesk fechou antes do fim do prazo para desfazer.</translation>
    </message>
    <message>
        <source>It is made. This network is metered: its file waits for another one.</source>
        <translation>A música foi feita. Esta rede é limitada: o arquivo espera por outra.</translation>
    </message>
    <message>
        <source>Waiting until its service is connected: enter its token in Settings.</source>
        <translation>Esperando o serviço ser conectado: digite o token dele nas Configurações.</translation>
    </message>
    <message>
        <source>Its lossless WAV is here.</source>
        <translation>O WAV sem perdas chegou.</translation>
    </message>
    <message>
        <source>Its video is here.</source>
        <translation>O vídeo chegou.</translation>
    </message>
    <message>
        <source>The service is making it. You can go on working; it is saved when done.</source>
        <translation>O serviço está fazendo. Você pode continuar trabalhando; será salvo quando terminar.</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>Salvando o arquivo…</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>The task is finished, but no song came with it.</source>
        <translation>A tarefa terminou, mas não trouxe nenhuma música.</translation>
    </message>
    <message>
        <source>The account is not connected, so its songs cannot be listed.</source>
        <translation>A conta não está conectada, então as músicas dela não podem ser listadas.</translation>
    </message>
    <message>
        <source>Connect it in the settings, then import again.</source>
        <translation>Conecte-a nas configurações e importe de novo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a song: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The task is finished, but no file came with it.</source>
        <translation>A tarefa terminou, mas não trouxe nenhum arquivo.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The song is not in the library.</source>
        <translation>A música não está na biblioteca.</translation>
    </message>
    <message>
        <source>Look for it in the list, or make it anew.</source>
        <translation>Procure na lista ou faça de novo.</translation>
    </message>
    <message>
        <source>The service gave a song without an id.</source>
        <translation>O serviço entregou uma música sem ID.</translation>
    </message>
    <message>
        <source>Ask for the song again.</source>
        <translation>Peça a música de novo.</translation>
    </message>
    <message>
        <source>The song&apos;s file has a name that is not allowed.</source>
        <translation>O arquivo da música tem um nome não permitido.</translation>
    </message>
    <message>
        <source>Fetch the song again.</source>
        <translation>Baixe a música de novo.</translation>
    </message>
    <message>
        <source>The song&apos;s length is not a number.</source>
        <translation>A duração da música não é um número.</translation>
    </message>
    <message>
        <source>A title has 1 to %1 characters.</source>
        <translation>Um título tem de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>Type another title.</source>
        <translation>Digite outro título.</translation>
    </message>
    <message>
        <source>A rating is 0 to 5 stars.</source>
        <translation>Uma avaliação tem de 0 a 5 estrelas.</translation>
    </message>
    <message>
        <source>Choose another rating.</source>
        <translation>Escolha outra avaliação.</translation>
    </message>
    <message>
        <source>The song&apos;s other files are still in its folder.</source>
        <translation>Os outros arquivos da música continuam na pasta dela.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) is damaged.</source>
        <translation>A descrição da música (song.json) está danificada.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) was made by a newer version of Riffdesk.</source>
        <translation>A descrição da música (song.json) é de uma versão mais nova do Riffdesk.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) does not say which song it is.</source>
        <translation>A descrição da música (song.json) não diz de qual música se trata.</translation>
    </message>
    <message>
        <source>The song&apos;s loudness is not a number.</source>
        <translation>O loudness da música não é um número.</translation>
    </message>
    <message>
        <source>There is no “%1” in the library.</source>
        <translation>Não há “%1” na biblioteca.</translation>
    </message>
    <message>
        <source>Choose one of those that are there.</source>
        <translation>Escolha um dos que existem.</translation>
    </message>
    <message>
        <source>The notes are too long.</source>
        <translation>As notas são longas demais.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>Encurte-as.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>O nome está vazio.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Digite um nome.</translation>
    </message>
    <message>
        <source>There is a playlist “%1” already.</source>
        <translation>Já existe uma playlist “%1”.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Digite outro nome.</translation>
    </message>
    <message>
        <source>Rebuilding was cancelled: the library is as it was.</source>
        <translation>A reconstrução foi cancelada: a biblioteca está como antes.</translation>
    </message>
    <message>
        <source>Checking was cancelled.</source>
        <translation>A verificação foi cancelada.</translation>
    </message>
</context>
<context>
    <name>Lyrics</name>
    <message>
        <source>The document is damaged.</source>
        <translation>O documento está danificado.</translation>
    </message>
    <message>
        <source>Save the lyrics as a plain text file and try again.</source>
        <translation>Salve a letra como arquivo de texto simples e tente de novo.</translation>
    </message>
    <message>
        <source>Lyrics cannot be read from this kind of file.</source>
        <translation>Não é possível ler letras deste tipo de arquivo.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Use um destes: %1.</translation>
    </message>
    <message>
        <source>The file is larger than lyrics can be (%1).</source>
        <translation>O arquivo é maior do que uma letra pode ser (%1).</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Confira se é o arquivo certo.</translation>
    </message>
    <message>
        <source>There are no words in this file.</source>
        <translation>Não há texto neste arquivo.</translation>
    </message>
    <message>
        <source>This is no %1 document, it is damaged, or it is far too large.</source>
        <translation>Isto não é um documento %1, está danificado ou é grande demais.</translation>
    </message>
    <message>
        <source>The text is longer than lyrics can be (%L1 characters).</source>
        <translation>O texto é mais longo do que uma letra pode ser (%L1 caracteres).</translation>
    </message>
    <message>
        <source>This is no RTF document, or it is damaged.</source>
        <translation>Isto não é um documento RTF, ou está danificado.</translation>
    </message>
    <message>
        <source>This file holds no text that can be read.</source>
        <translation>Este arquivo não tem texto legível.</translation>
    </message>
    <message>
        <source>This is no %1 file: no line of it has a time.</source>
        <translation>Isto não é um arquivo %1: nenhuma linha tem tempo.</translation>
    </message>
    <message>
        <source>Save it as a plain text file and try again.</source>
        <translation>Salve como arquivo de texto simples e tente de novo.</translation>
    </message>
    <message>
        <source>The file has more lines than a song can have.</source>
        <translation>O arquivo tem mais linhas do que uma música pode ter.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These are too many files for one song.</source>
        <translation>São arquivos demais para uma música.</translation>
    </message>
    <message>
        <source>Drop those that belong together.</source>
        <translation>Solte só os que vão juntos.</translation>
    </message>
    <message>
        <source>The dictionary “%1” is damaged and cannot check spelling.</source>
        <translation>O dicionário “%1” está danificado e não pode verificar a ortografia.</translation>
    </message>
    <message>
        <source>Install it again, or choose another language.</source>
        <translation>Instale de novo ou escolha outro idioma.</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Europeu ocidental</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europeu central</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grego</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebraico</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Báltico</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandês</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinês</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chinês tradicional</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonês</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>languages, encoding: “Greek (ISO 8859-7)”</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This text cannot be read as %1.</source>
        <translation>Este texto não pode ser lido como %1.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Escolha outra codificação.</translation>
    </message>
</context>
<context>
    <name>LyricsWriter</name>
    <message>
        <source>The lyrics may have been written and charged. Looking for them costs nothing.</source>
        <translation>A letra pode ter sido escrita e cobrada. Procurar por ela não custa nada.</translation>
    </message>
    <message>
        <source>The service is not connected.</source>
        <translation>O serviço não está conectado.</translation>
    </message>
    <message>
        <source>Enter your token in the settings, then ask again.</source>
        <translation>Digite seu token nas configurações e peça de novo.</translation>
    </message>
    <message>
        <source>Cancelled. The service may charge for it all the same.</source>
        <translation>Cancelado. Mesmo assim, o serviço pode cobrar.</translation>
    </message>
    <message>
        <source>If the lyrics still come, they are kept under “Written before”.</source>
        <translation>Se a letra ainda chegar, fica em “Escritas antes”.</translation>
    </message>
    <message>
        <source>Riffdesk ended before the answer came.</source>
        <translation>O Riffdesk fechou antes de a resposta chegar.</translation>
    </message>
    <message>
        <source>Say it in other words, then ask again.</source>
        <translation>Diga com outras palavras e peça de novo.</translation>
    </message>
    <message>
        <source>Change what you ask for, then ask again.</source>
        <translation>Mude o que você pede e peça de novo.</translation>
    </message>
    <message>
        <source>The list of written lyrics cannot be read: it is damaged.</source>
        <translation>A lista de letras escritas não pode ser lida: está danificada.</translation>
    </message>
    <message>
        <source>It was set aside; a new one is begun.</source>
        <translation>Ela foi posta de lado; uma nova foi começada.</translation>
    </message>
</context>
<context>
    <name>MediaFetch</name>
    <message>
        <source>The service told no address for this file.</source>
        <translation>O serviço não informou o endereço deste arquivo.</translation>
    </message>
</context>
<context>
    <name>MediaFiles</name>
    <message>
        <source>It ends after %1 of %2.</source>
        <translation>Termina em %1 de %2.</translation>
    </message>
    <message>
        <source>It ends too early, after %1.</source>
        <translation>Termina cedo demais, em %1.</translation>
    </message>
    <message>
        <source>It lasts %1 instead of %2.</source>
        <translation>Dura %1 em vez de %2.</translation>
    </message>
    <message>
        <source>It holds no sound that can be played.</source>
        <translation>Não tem som que se possa tocar.</translation>
    </message>
    <message>
        <source>A part of it cannot be decoded.</source>
        <translation>Uma parte não pode ser decodificada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of it cannot be decoded.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln parte não pode ser decodificada.</numerusform>
            <numerusform>%Ln partes não podem ser decodificadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has changed since it was kept.</source>
        <translation>Mudou desde que foi guardado.</translation>
    </message>
    <message>
        <source>It is not a WAV file.</source>
        <translation>Não é um arquivo WAV.</translation>
    </message>
    <message>
        <source>Its pictures end too early.</source>
        <translation>As imagens terminam cedo demais.</translation>
    </message>
</context>
<context>
    <name>Messenger</name>
    <message>
        <source>The upload could not be stored.</source>
        <translation>Não foi possível armazenar o upload.</translation>
    </message>
    <message>
        <source>The file could not be fetched from its address.</source>
        <translation>Não foi possível baixar o arquivo do endereço dele.</translation>
    </message>
</context>
<context>
    <name>PracticeService</name>
    <message>
        <source>The Practice service cannot listen on port %1.</source>
        <translation>O serviço Prática não consegue escutar na porta %1.</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that uses it.</source>
        <translation>Escolha outra porta ou feche o programa que a usa.</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>This is not a preset that can be used. %1</source>
        <translation>Isto não é um preset utilizável. %1</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>It holds something else.</source>
        <translation>Contém outra coisa.</translation>
    </message>
    <message>
        <source>It was made by another version of the program.</source>
        <translation>Foi feito por outra versão do programa.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Não tem nome.</translation>
    </message>
    <message>
        <source>It is for an action that is not known here.</source>
        <translation>É para uma ação desconhecida aqui.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
</context>
<context>
    <name>PresetStore</name>
    <message>
        <source>A preset needs a name.</source>
        <translation>Um preset precisa de nome.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Dê um nome a ele.</translation>
    </message>
    <message>
        <source>The form is too large for a preset.</source>
        <translation>O formulário é grande demais para um preset.</translation>
    </message>
    <message>
        <source>Shorten the lyrics.</source>
        <translation>Encurte a letra.</translation>
    </message>
    <message>
        <source>There are %1 presets already.</source>
        <translation>Já há %1 presets.</translation>
    </message>
    <message>
        <source>Delete one that you no longer need.</source>
        <translation>Exclua um que você não usa mais.</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>Já existe um preset com este nome.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>The preset could not be deleted.</source>
        <translation>Não foi possível excluir o preset.</translation>
    </message>
    <message>
        <source>Check the rights of the folder %1.</source>
        <translation>Confira as permissões da pasta %1.</translation>
    </message>
</context>
<context>
    <name>ProxyChoice</name>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>Isto não é um endereço de proxy.</translation>
    </message>
    <message>
        <source>Enter its name and port, such as proxy.example:8080.</source>
        <translation>Digite o nome e a porta dele, como proxy.example:8080.</translation>
    </message>
</context>
<context>
    <name>PublicAddress</name>
    <message>
        <source>The address must start with https://: over http:// anyone could read along.</source>
        <translation>O endereço precisa começar com https://: por http:// qualquer um poderia ler junto.</translation>
    </message>
    <message>
        <source>Type an address such as %1.</source>
        <translation>Digite um endereço como %1.</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>The uploaded file holds no audio that can be read.</source>
        <translation>O arquivo do upload não tem áudio legível.</translation>
    </message>
    <message>
        <source>Upload an MP3, M4A, WAV, FLAC or Ogg file.</source>
        <translation>Faça upload de um arquivo MP3, M4A, WAV, FLAC ou Ogg.</translation>
    </message>
    <message>
        <source>Reading the recording was stopped.</source>
        <translation>A leitura da gravação foi interrompida.</translation>
    </message>
</context>
<context>
    <name>ReferenceFile</name>
    <message>
        <source>“%1” is no audio file that can be used.</source>
        <translation>“%1” não é um arquivo de áudio utilizável.</translation>
    </message>
    <message>
        <source>Choose an MP3, WAV, M4A, FLAC, Ogg, Opus or AAC file.</source>
        <translation>Escolha um arquivo MP3, WAV, M4A, FLAC, Ogg, Opus ou AAC.</translation>
    </message>
    <message>
        <source>The recording is longer than 15 minutes.</source>
        <translation>A gravação tem mais de 15 minutos.</translation>
    </message>
    <message>
        <source>Cut it in an audio editor and choose the shorter file.</source>
        <translation>Corte-a num editor de áudio e escolha o arquivo mais curto.</translation>
    </message>
    <message>
        <source>The upload was cancelled.</source>
        <translation>O upload foi cancelado.</translation>
    </message>
    <message>
        <source>The file is larger than %1 GB.</source>
        <translation>O arquivo tem mais de %1 GB.</translation>
    </message>
    <message>
        <source>Save it as MP3 or FLAC in an audio editor and choose that file.</source>
        <translation>Salve como MP3 ou FLAC num editor de áudio e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>The recording is shorter than one second.</source>
        <translation>A gravação tem menos de um segundo.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Escolha uma mais longa.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>The reference is not in the list any more.</source>
        <translation>A referência não está mais na lista.</translation>
    </message>
    <message>
        <source>Choose another, or upload it again.</source>
        <translation>Escolha outra ou faça o upload de novo.</translation>
    </message>
    <message>
        <source>The service gave no id for the upload.</source>
        <translation>O serviço não deu um ID ao upload.</translation>
    </message>
    <message>
        <source>Upload the file again.</source>
        <translation>Faça o upload do arquivo de novo.</translation>
    </message>
    <message>
        <source>A reference needs a name.</source>
        <translation>Uma referência precisa de nome.</translation>
    </message>
    <message>
        <source>Type one, or leave it as it was.</source>
        <translation>Digite um ou deixe como estava.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The task is finished, but holds no song.</source>
        <translation>A tarefa terminou, mas não contém nenhuma música.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>Não é um objeto JSON.</translation>
    </message>
    <message>
        <source>It holds neither a song nor a task.</source>
        <translation>Não contém música nem tarefa.</translation>
    </message>
    <message>
        <source>It does not describe tasks.</source>
        <translation>Não descreve tarefas.</translation>
    </message>
    <message>
        <source>It holds no lyrics.</source>
        <translation>Não contém letra.</translation>
    </message>
    <message>
        <source>It holds no id for the upload.</source>
        <translation>Não contém o ID do upload.</translation>
    </message>
    <message>
        <source>It holds no address of a file.</source>
        <translation>Não contém o endereço de um arquivo.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The keyring refused: %1</source>
        <translation>O chaveiro recusou: %1</translation>
    </message>
    <message>
        <source>Unlock the keyring, or type the token again for this session.</source>
        <translation>Desbloqueie o chaveiro ou digite o token de novo para esta sessão.</translation>
    </message>
    <message>
        <source>The token file cannot be written: %1</source>
        <translation>Não é possível gravar o arquivo do token: %1</translation>
    </message>
    <message>
        <source>The token is kept until Riffdesk is closed.</source>
        <translation>O token é guardado até o Riffdesk ser fechado.</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Another Riffdesk has this library open.</source>
        <translation>Outro Riffdesk está com esta biblioteca aberta.</translation>
    </message>
    <message>
        <source>Another Riffdesk (process %1) has this library open.</source>
        <translation>Outro Riffdesk (processo %1) está com esta biblioteca aberta.</translation>
    </message>
    <message>
        <source>Riffdesk on the computer “%1” (process %2) has this library open.</source>
        <translation>O Riffdesk no computador “%1” (processo %2) está com esta biblioteca aberta.</translation>
    </message>
    <message>
        <source>Close it first; two at once could pay twice.</source>
        <translation>Feche-o antes; dois ao mesmo tempo poderiam pagar em dobro.</translation>
    </message>
    <message>
        <source>The lock of a Riffdesk that is gone (process %1) cannot be taken away.</source>
        <translation>A trava de um Riffdesk que não está mais aberto (processo %1) não pode ser removida.</translation>
    </message>
    <message>
        <source>Remove the file “%1”.</source>
        <translation>Remova o arquivo “%1”.</translation>
    </message>
</context>
<context>
    <name>SongEdit</name>
    <message>
        <source>Rate</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Neither keep nor reject</source>
        <translation>Nem manter nem rejeitar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Escrever notas</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>Marcar como ouvida</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Tag as “%1”</source>
        <translation>Pôr a tag “%1”</translation>
    </message>
    <message>
        <source>Remove tag “%1”</source>
        <translation>Remover a tag “%1”</translation>
    </message>
    <message>
        <source>Change tag “%1”</source>
        <translation>Alterar a tag “%1”</translation>
    </message>
    <message>
        <source>Delete tag “%1”</source>
        <translation>Excluir a tag “%1”</translation>
    </message>
    <message>
        <source>Rename tag “%1”</source>
        <translation>Renomear a tag “%1”</translation>
    </message>
    <message>
        <source>Put into playlist “%1”</source>
        <translation>Pôr na playlist “%1”</translation>
    </message>
    <message>
        <source>Take out of playlist “%1”</source>
        <translation>Tirar da playlist “%1”</translation>
    </message>
    <message>
        <source>Make playlist “%1”</source>
        <translation>Criar a playlist “%1”</translation>
    </message>
    <message>
        <source>Delete playlist “%1”</source>
        <translation>Excluir a playlist “%1”</translation>
    </message>
    <message>
        <source>Rename playlist “%1”</source>
        <translation>Renomear a playlist “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln songs)</source>
        <comment>an entry of the Edit menu&apos;s undo</comment>
        <translation>
            <numerusform>%1 (%Ln música)</numerusform>
            <numerusform>%1 (%Ln músicas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange playlist “%1”</source>
        <translation>Ordenar a playlist “%1”</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>Mixar stems</translation>
    </message>
</context>
<context>
    <name>SongEncoder</name>
    <message>
        <source>Writing the song was stopped.</source>
        <translation>A gravação da música foi interrompida.</translation>
    </message>
    <message>
        <source>This system&apos;s libavcodec cannot write AAC audio.</source>
        <translation>A libavcodec deste sistema não grava áudio AAC.</translation>
    </message>
    <message>
        <source>Install the full libavcodec.</source>
        <translation>Instale a libavcodec completa.</translation>
    </message>
    <message>
        <source>The song could not be written.</source>
        <translation>Não foi possível gravar a música.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Confira o espaço livre e as permissões da pasta.</translation>
    </message>
</context>
<context>
    <name>SongFile</name>
    <message>
        <source>No service can be asked for it: it has no id of this song.</source>
        <translation>Nenhum serviço pode ser consultado: ele não tem um ID desta música.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Está a caminho.</translation>
    </message>
    <message>
        <source>It is not known whether the last request for it arrived.</source>
        <translation>Não se sabe se o último pedido chegou.</translation>
    </message>
    <message>
        <source>It is made and paid for, but could not be fetched yet.</source>
        <translation>Está feito e pago, mas ainda não pôde ser baixado.</translation>
    </message>
    <message>
        <source>It is already here: %1</source>
        <translation>Já está aqui: %1</translation>
    </message>
    <message>
        <source>It is paid for, but its file is missing.</source>
        <translation>Está pago, mas falta o arquivo.</translation>
    </message>
    <message>
        <source>It is kept with the song once it has come.</source>
        <translation>Fica guardado com a música quando chegar.</translation>
    </message>
    <message>
        <source>Decide that in Jobs first.</source>
        <translation>Decida isso antes em Trabalhos.</translation>
    </message>
    <message>
        <source>Fetch it again; that costs nothing.</source>
        <translation>Baixe de novo; isso não custa nada.</translation>
    </message>
    <message>
        <source>Asking for it anew pays once more.</source>
        <translation>Pedir de novo paga mais uma vez.</translation>
    </message>
    <message>
        <source>Export writes its sound, as WAV and in other formats.</source>
        <translation>A exportação grava o som, em WAV e outros formatos.</translation>
    </message>
    <message>
        <source>They are paid for, but their files are missing.</source>
        <translation>Estão pagos, mas faltam os arquivos.</translation>
    </message>
    <message>
        <source>They are already here: %1</source>
        <translation>Já estão aqui: %1</translation>
    </message>
    <message>
        <source>Upload its file in the studio, and work on that.</source>
        <translation>Faça o upload do arquivo dela no estúdio e trabalhe com ele.</translation>
    </message>
    <message>
        <source>Put them back from a copy of yours; asking for them anew pays once more.</source>
        <translation>Reponha-os de uma cópia sua; pedir de novo paga mais uma vez.</translation>
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
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
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
        <translation>“model:” espera o começo do nome de um modelo.</translation>
    </message>
    <message>
        <source>“action:” takes what made the song, as in action:cover.</source>
        <translation>“action:” espera o que fez a música, como em action:cover.</translation>
    </message>
    <message>
        <source>“rating:” takes 0 to 5, as in rating:&gt;=3 or rating:2..4.</source>
        <translation>“rating:” espera de 0 a 5, como em rating:&gt;=3 ou rating:2..4.</translation>
    </message>
    <message>
        <source>“tag:” takes a tag&apos;s name, as in tag:demo or tag:&quot;two words&quot;.</source>
        <translation>“tag:” espera o nome de uma tag, como em tag:demo ou tag:&quot;duas palavras&quot;.</translation>
    </message>
    <message>
        <source>“playlist:” takes a playlist&apos;s name, as in playlist:&quot;two words&quot;.</source>
        <translation>“playlist:” espera o nome de uma playlist, como em playlist:&quot;duas palavras&quot;.</translation>
    </message>
    <message>
        <source>“is:” takes kept, rejected, unheard, trashed, missing, rated or tagged.</source>
        <translation>“is:” espera kept, rejected, unheard, trashed, missing, rated ou tagged.</translation>
    </message>
    <message>
        <source>“has:” takes stems, lyrics, cover or notes.</source>
        <translation>“has:” espera stems, lyrics, cover ou notes.</translation>
    </message>
    <message>
        <source>“after:” takes a date such as 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m or 1y.</source>
        <translation>“after:” espera uma data como 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m ou 1y.</translation>
    </message>
    <message>
        <source>“before:” takes a date such as 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m or 1y.</source>
        <translation>“before:” espera uma data como 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m ou 1y.</translation>
    </message>
    <message>
        <source>“longer:” takes a length such as 90, 1:30 or 2m.</source>
        <translation>“longer:” espera uma duração como 90, 1:30 ou 2m.</translation>
    </message>
    <message>
        <source>“shorter:” takes a length such as 90, 1:30 or 2m.</source>
        <translation>“shorter:” espera uma duração como 90, 1:30 ou 2m.</translation>
    </message>
    <message>
        <source>“from:” takes the id or the title of the song it was made from.</source>
        <translation>“from:” espera o ID ou o título da música de onde ela foi feita.</translation>
    </message>
    <message>
        <source>A search takes %1 characters at most.</source>
        <translation>Uma busca aceita no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A search takes %1 filters at most.</source>
        <translation>Uma busca aceita no máximo %1 filtros.</translation>
    </message>
    <message>
        <source>A search takes %1 words at most.</source>
        <translation>Uma busca aceita no máximo %1 palavras.</translation>
    </message>
    <message>
        <source>“added:” takes a date as “after:” does, or a moment such as 2026-11-05T18:30:00: what came into the library since then.</source>
        <translation>“added:” espera uma data como em “after:”, ou um momento como 2026-11-05T18:30:00: o que entrou na biblioteca desde então.</translation>
    </message>
    <message>
        <source>“family:” takes the id or the title of a song: what it comes from, and all that was made from these.</source>
        <translation>“family:” espera o ID ou o título de uma música: de onde ela vem e tudo o que foi feito a partir daí.</translation>
    </message>
</context>
<context>
    <name>SongRequest</name>
    <message>
        <source>There is no parameter “%1”.</source>
        <translation>Não há parâmetro “%1”.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use um destes: %1.</translation>
    </message>
    <message>
        <source>“%1” is either true or false.</source>
        <translation>“%1” é true ou false.</translation>
    </message>
    <message>
        <source>Write %1=true or %1=false.</source>
        <translation>Escreva %1=true ou %1=false.</translation>
    </message>
    <message>
        <source>“%1” is a number.</source>
        <translation>“%1” é um número.</translation>
    </message>
    <message>
        <source>Write it with a point, such as %1=%2.</source>
        <translation>Escreva com ponto, como %1=%2.</translation>
    </message>
    <message>
        <source>Choose a source song.</source>
        <translation>Escolha uma música de origem.</translation>
    </message>
    <message>
        <source>Pick a place in the song.</source>
        <translation>Escolha um ponto da música.</translation>
    </message>
    <message>
        <source>Write some lyrics.</source>
        <translation>Escreva uma letra.</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>Preencha “%1”.</translation>
    </message>
    <message>
        <source>At most %1 characters; this has %2.</source>
        <translation>No máximo %1 caracteres; aqui há %2.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be sent.</source>
        <translation>Contém caracteres que não podem ser enviados.</translation>
    </message>
    <message>
        <source>It must not hold spaces.</source>
        <translation>Não pode conter espaços.</translation>
    </message>
    <message>
        <source>Give a whole web address that starts with https:// or http://.</source>
        <translation>Informe um endereço da web completo, que comece com https:// ou http://.</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>Informe um número de %1 a %2.</translation>
    </message>
    <message>
        <source>This is not a value that “%1” can have.</source>
        <translation>“%1” não pode ter este valor.</translation>
    </message>
    <message>
        <source>Write some lyrics, or describe the song instead.</source>
        <translation>Escreva uma letra, ou descreva a música.</translation>
    </message>
    <message>
        <source>Describe the song, or write its lyrics.</source>
        <translation>Descreva a música, ou escreva a letra.</translation>
    </message>
    <message>
        <source>It must be greater than “%1”.</source>
        <extracomment>%1 is the name of another field</extracomment>
        <translation>Precisa ser maior que “%1”.</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>Escolha uma ação.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>Não há ação “%1”.</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Escolha um modelo.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>Não há modelo “%1”.</translation>
    </message>
</context>
<context>
    <name>SongShelf</name>
    <message>
        <source>The Practice service&apos;s folder cannot be written: %1</source>
        <translation>Não é possível gravar na pasta do serviço Prática: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Confira as permissões da pasta.</translation>
    </message>
    <message>
        <source>There is no such song.</source>
        <translation>Essa música não existe.</translation>
    </message>
    <message>
        <source>The Practice service is stopping.</source>
        <translation>O serviço Prática está sendo encerrado.</translation>
    </message>
    <message>
        <source>The song could not be written.</source>
        <translation>Não foi possível gravar a música.</translation>
    </message>
    <message>
        <source>The cover could not be written.</source>
        <translation>Não foi possível gravar a capa.</translation>
    </message>
</context>
<context>
    <name>SongText</name>
    <message>
        <source>Untitled</source>
        <comment>a song of which nothing else is known</comment>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Cover of %1</source>
        <translation>Cover de %1</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Estendida</translation>
    </message>
    <message>
        <source>Extended from %1</source>
        <translation>Estendida de %1</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variação</translation>
    </message>
    <message>
        <source>Variation of %1</source>
        <translation>Variação de %1</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Seção nova</translation>
    </message>
    <message>
        <source>New section in %1</source>
        <translation>Seção nova em %1</translation>
    </message>
    <message>
        <source>New vocals</source>
        <translation>Vocais novos</translation>
    </message>
    <message>
        <source>New vocals on %1</source>
        <translation>Vocais novos em %1</translation>
    </message>
    <message>
        <source>New instruments</source>
        <translation>Instrumental novo</translation>
    </message>
    <message>
        <source>New instruments under %1</source>
        <translation>Instrumental novo em %1</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stems</translation>
    </message>
    <message>
        <source>Stems of %1</source>
        <translation>Stems de %1</translation>
    </message>
    <message>
        <source>Cover of an upload</source>
        <translation>Cover de um upload</translation>
    </message>
    <message>
        <source>Extended from an upload</source>
        <translation>Estendida de um upload</translation>
    </message>
    <message>
        <source>New section in an upload</source>
        <translation>Seção nova em um upload</translation>
    </message>
    <message>
        <source>take %1</source>
        <comment>the number of a song among those of one job</comment>
        <translation>take %1</translation>
    </message>
    <message>
        <source>Mix of stems</source>
        <translation>Mix de stems</translation>
    </message>
    <message>
        <source>Mix of %1</source>
        <translation>Mix de %1</translation>
    </message>
    <message>
        <source>Splice</source>
        <translation>Emenda</translation>
    </message>
    <message>
        <source>Splice of %1</source>
        <translation>Emenda de %1</translation>
    </message>
    <message>
        <source>Comp of takes</source>
        <translation>Comp de takes</translation>
    </message>
    <message>
        <source>Comp of %1</source>
        <translation>Comp de %1</translation>
    </message>
    <message>
        <source>Spliced from</source>
        <translation>Emenda a partir de</translation>
    </message>
    <message>
        <source>Spliced to</source>
        <translation>Emenda até</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Crossfade</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Partes</translation>
    </message>
</context>
<context>
    <name>SongTimes</name>
    <message>
        <source>The file has other words than this song: %1 of %2 lines were found within its length.</source>
        <translation>O arquivo tem palavras diferentes das desta música: %1 de %2 linhas foram encontradas dentro da duração dela.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Confira se é o arquivo certo.</translation>
    </message>
    <message>
        <source>The times could not be removed.</source>
        <translation>Não foi possível remover os tempos.</translation>
    </message>
    <message>
        <source>Check the rights of the folder %1.</source>
        <translation>Confira as permissões da pasta %1.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>Procurando dicionários…</translation>
    </message>
    <message>
        <source>No dictionary is installed (hunspell)</source>
        <translation>Nenhum dicionário instalado (hunspell)</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>spelling is not checked</comment>
        <translation>Desligada</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Procurando sugestões…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sem sugestões</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Adicionar ao dicionário</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>a word that seems misspelt</comment>
        <translation>Ignorar</translation>
    </message>
</context>
<context>
    <name>SplicePlan</name>
    <message>
        <source>The two songs have nothing in common next to what changed.</source>
        <translation>As duas músicas não têm nada em comum ao lado do que mudou.</translation>
    </message>
    <message>
        <source>Compare the edit with the song it was made from, or choose the range by hand.</source>
        <translation>Compare a edição com a música de onde foi feita, ou escolha o intervalo à mão.</translation>
    </message>
    <message>
        <source>Nothing of the first song would be left.</source>
        <translation>Não sobraria nada da primeira música.</translation>
    </message>
    <message>
        <source>All of the edit is different: use it as it is.</source>
        <translation>A edição toda é diferente: use-a como está.</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Not rated</source>
        <translation>Sem avaliação</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 5 stars</source>
        <translation>
            <numerusform>%Ln de 5 estrelas</numerusform>
            <numerusform>%Ln de 5 estrelas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StemSum</name>
    <message>
        <source>No stem of this mix can be heard.</source>
        <translation>Nenhum stem desta mix pode ser ouvido.</translation>
    </message>
    <message>
        <source>Turn one of them up, or end its mute.</source>
        <translation>Aumente um deles ou tire-o do mudo.</translation>
    </message>
    <message>
        <source>The mix could not be written.</source>
        <translation>Não foi possível gravar a mix.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Confira o espaço livre e as permissões da pasta.</translation>
    </message>
</context>
<context>
    <name>StemsZip</name>
    <message>
        <source>The stems could not be written.</source>
        <translation>Não foi possível gravar os stems.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Confira o espaço livre e as permissões da pasta.</translation>
    </message>
    <message>
        <source>Writing the stems was stopped.</source>
        <translation>A gravação dos stems foi interrompida.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>“%1” is too large to be read.</source>
        <translation>“%1” é grande demais para ser lido.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Confira se é o arquivo certo.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged.</source>
        <translation>O banco de dados da biblioteca está danificado.</translation>
    </message>
    <message>
        <source>Rebuild it from the song folders: no song is lost.</source>
        <translation>Reconstrua-o a partir das pastas das músicas: nenhuma se perde.</translation>
    </message>
    <message>
        <source>The library is in use by another program.</source>
        <translation>A biblioteca está em uso por outro programa.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Feche o outro programa e tente de novo.</translation>
    </message>
    <message>
        <source>The library&apos;s database “%1” cannot be opened or written.</source>
        <translation>Não é possível abrir ou gravar o banco de dados “%1” da biblioteca.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>Confira se a pasta existe e se você pode gravar nela.</translation>
    </message>
    <message>
        <source>The library&apos;s database refused: %1</source>
        <translation>O banco de dados da biblioteca recusou: %1</translation>
    </message>
    <message>
        <source>Start Riffdesk again. If it stays, please report it.</source>
        <translation>Reinicie o Riffdesk. Se continuar, avise-nos, por favor.</translation>
    </message>
    <message>
        <source>Two changes to the library were mixed up.</source>
        <translation>Duas alterações na biblioteca se misturaram.</translation>
    </message>
    <message>
        <source>There is no room left in “%1”.</source>
        <translation>Não há mais espaço em “%1”.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Não foi possível gravar “%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>Não foi possível ler “%1”.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Confira se está lá e se você pode lê-lo.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Riffdesk.</source>
        <translation>Esta biblioteca é de uma versão mais nova do Riffdesk.</translation>
    </message>
    <message>
        <source>Install the newest Riffdesk, or choose another library folder.</source>
        <translation>Instale o Riffdesk mais recente ou escolha outra pasta de biblioteca.</translation>
    </message>
    <message>
        <source>The library&apos;s database belongs to another program.</source>
        <translation>O banco de dados da biblioteca pertence a outro programa.</translation>
    </message>
    <message>
        <source>Choose another library folder.</source>
        <translation>Escolha outra pasta de biblioteca.</translation>
    </message>
    <message>
        <source>The archive is damaged, or is not a zip archive.</source>
        <translation>O arquivo compactado está danificado ou não é um zip.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Baixe de novo.</translation>
    </message>
    <message>
        <source>The archive holds more than it should, and was not unpacked.</source>
        <translation>O arquivo compactado contém mais do que deveria e não foi extraído.</translation>
    </message>
    <message>
        <source>Check where it comes from before you try again.</source>
        <translation>Confira de onde ele vem antes de tentar de novo.</translation>
    </message>
    <message>
        <source>The archive holds no file that can be used.</source>
        <translation>O arquivo compactado não contém nada utilizável.</translation>
    </message>
    <message>
        <source>Unpacking was cancelled.</source>
        <translation>A extração foi cancelada.</translation>
    </message>
    <message>
        <source>The library can only be read: nothing was changed.</source>
        <translation>A biblioteca está somente para leitura: nada foi alterado.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder, then start Riffdesk again.</source>
        <translation>Confira se você pode gravar na pasta dela e reinicie o Riffdesk.</translation>
    </message>
    <message>
        <source>“%1” lies on a volume that can only be read.</source>
        <translation>“%1” está num volume somente para leitura.</translation>
    </message>
    <message>
        <source>Make the volume writable, or choose another folder.</source>
        <translation>Permita gravação no volume ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>You may not write to “%1”.</source>
        <translation>Você não pode gravar em “%1”.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another folder.</source>
        <translation>Mude as permissões ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>“%1” não é uma pasta.</translation>
    </message>
    <message>
        <source>Move that file away, or choose another folder.</source>
        <translation>Mova esse arquivo ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The disk of “%1” reports a fault.</source>
        <translation>O disco de “%1” relata uma falha.</translation>
    </message>
    <message>
        <source>Look after the disk, and copy what is on it.</source>
        <translation>Verifique o disco e copie o que há nele.</translation>
    </message>
    <message>
        <source>The library&apos;s folder “%1” is not there any more.</source>
        <translation>A pasta “%1” da biblioteca não existe mais.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the folder back, then do it again.</source>
        <translation>Nada foi alterado. Traga a pasta de volta e repita.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>A leitura foi cancelada.</translation>
    </message>
    <message>
        <source>Packing was stopped.</source>
        <translation>A compactação foi interrompida.</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>What the sweep changes (%1) is no part of this song.</source>
        <translation>O que a série muda (%1) não faz parte desta música.</translation>
    </message>
    <message>
        <source>Change the sweep, or choose a number of takes.</source>
        <translation>Mude a série ou escolha um número de takes.</translation>
    </message>
    <message>
        <source>“%1” takes %2 to %3 values.</source>
        <translation>“%1” aceita de %2 a %3 valores.</translation>
    </message>
    <message>
        <source>Write them one after the other.</source>
        <translation>Escreva um depois do outro.</translation>
    </message>
    <message>
        <source>Tick those that you want.</source>
        <translation>Marque os que você quer.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>“%1” não pode ser %2.</translation>
    </message>
    <message>
        <source>Give numbers from %1 to %2.</source>
        <translation>Informe números de %1 a %2.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Escolha outro valor.</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 aparece duas vezes.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Tire um deles.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” não é um número.</translation>
    </message>
    <message>
        <source>Write numbers with spaces between them.</source>
        <translation>Escreva números separados por espaços.</translation>
    </message>
    <message>
        <source>The same is changed twice.</source>
        <translation>A mesma coisa muda duas vezes.</translation>
    </message>
    <message>
        <source>Choose something else for one of them.</source>
        <translation>Escolha outra coisa para uma delas.</translation>
    </message>
    <message>
        <source>That would be %L1 songs; at most %L2 can be asked for at once.</source>
        <translation>Seriam %L1 músicas; no máximo %L2 podem ser pedidas de uma vez.</translation>
    </message>
    <message>
        <source>Take values out, or make fewer takes of each.</source>
        <translation>Tire valores ou faça menos takes de cada.</translation>
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
        <translation>A música não foi concluída.</translation>
    </message>
</context>
<context>
    <name>TaskStore</name>
    <message>
        <source>The Practice service&apos;s folder cannot be written: %1</source>
        <translation>Não é possível gravar na pasta do serviço Prática: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Confira as permissões da pasta.</translation>
    </message>
    <message>
        <source>The Practice service could not note a task.</source>
        <translation>O serviço Prática não conseguiu registrar uma tarefa.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Confira o espaço livre e as permissões da pasta.</translation>
    </message>
</context>
<context>
    <name>UploadFault</name>
    <message>
        <source>The upload was cancelled.</source>
        <translation>O upload foi cancelado.</translation>
    </message>
    <message>
        <source>This service takes no files.</source>
        <translation>Este serviço não aceita arquivos.</translation>
    </message>
    <message>
        <source>This token may not upload files.</source>
        <translation>Este token não pode fazer uploads.</translation>
    </message>
    <message>
        <source>Put the file on the web and paste its public address here instead.</source>
        <translation>Ponha o arquivo na web e cole aqui o endereço público dele.</translation>
    </message>
    <message>
        <source>Try again: sending a file costs nothing.</source>
        <translation>Tente de novo: enviar um arquivo não custa nada.</translation>
    </message>
    <message>
        <source>The service may have taken the recording all the same. You can try again; it may count twice.</source>
        <translation>Mesmo assim o serviço pode ter recebido a gravação. Você pode tentar de novo; talvez conte em dobro.</translation>
    </message>
    <message>
        <source>Check that the address leads to an audio file everyone may fetch, or choose another file.</source>
        <translation>Confira se o endereço leva a um arquivo de áudio que qualquer um pode baixar, ou escolha outro arquivo.</translation>
    </message>
</context>
<context>
    <name>UploadSource</name>
    <message>
        <source>Paste the address of the audio file itself, such as %1.</source>
        <translation>Cole o endereço do próprio arquivo de áudio, como %1.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Falta o endereço.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>O endereço é longo demais.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Isto não é um endereço da web.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password: the service would see it.</source>
        <translation>O endereço não pode conter usuário nem senha: o serviço os veria.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>O endereço precisa começar com https://.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Its audio has never come.</source>
        <translation>O áudio dela nunca chegou.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta “%1”.</translation>
    </message>
    <message>
        <source>“%1” has changed since it was kept.</source>
        <translation>“%1” mudou desde que foi guardado.</translation>
    </message>
    <message>
        <source>Lies in the library&apos;s folder but is not in its list.</source>
        <translation>Está na pasta da biblioteca, mas não na lista dela.</translation>
    </message>
    <message>
        <source>The library&apos;s list says other things than “%1”.</source>
        <translation>A lista da biblioteca diz coisas diferentes de “%1”.</translation>
    </message>
    <message>
        <source>It is fetched again, free of charge.</source>
        <translation>Será baixado de novo, sem custo.</translation>
    </message>
    <message>
        <source>Rebuild the library: that brings it back.</source>
        <translation>Reconstrua a biblioteca: isso a traz de volta.</translation>
    </message>
    <message>
        <source>Rebuild the library: then what the file says holds.</source>
        <translation>Reconstrua a biblioteca: aí vale o que diz o arquivo.</translation>
    </message>
    <message>
        <source>Put it back from a copy of yours, or make the stems anew.</source>
        <translation>Reponha-o de uma cópia sua, ou refaça os stems.</translation>
    </message>
    <message>
        <source>The service cannot give it any more: put it back from a copy of yours.</source>
        <translation>O serviço não pode mais fornecê-lo: reponha-o de uma cópia sua.</translation>
    </message>
    <message>
        <source>No file is damaged or missing.</source>
        <translation>Nenhum arquivo está danificado ou faltando.</translation>
    </message>
    <message>
        <source>One thing is not as it should be.</source>
        <translation>Uma coisa não está como deveria.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are not as they should be.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln coisa não está como deveria.</numerusform>
            <numerusform>%Ln coisas não estão como deveriam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: %1 songs, %2 files, %3 MB.</source>
        <translation>Verificado: %1 músicas, %2 arquivos, %3 MB.</translation>
    </message>
    <message numerus="yes">
        <source>What they are was noted for the first time: %Ln; the next check compares them with it.</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>Estado anotado pela primeira vez: %Ln arquivo; a próxima verificação compara com ele.</numerusform>
            <numerusform>Estado anotado pela primeira vez: %Ln arquivos; a próxima verificação compara com ele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched again, free of charge: %Ln.</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>Baixado de novo, sem custo: %Ln arquivo.</numerusform>
            <numerusform>Baixados de novo, sem custo: %Ln arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be fetched again: check once more after the others.</source>
        <translation>Pode ser baixado de novo: verifique outra vez depois dos outros.</translation>
    </message>
</context>
<context>
    <name>playlistfile</name>
    <message>
        <source>This playlist has more than %L1 entries.</source>
        <translation>Esta playlist tem mais de %L1 itens.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Divida-a em vários arquivos.</translation>
    </message>
    <message>
        <source>This file is no playlist, or an empty one.</source>
        <translation>Este arquivo não é uma playlist, ou é uma vazia.</translation>
    </message>
    <message>
        <source>Choose an M3U8 file with songs in it.</source>
        <translation>Escolha um arquivo M3U8 com músicas.</translation>
    </message>
</context>
<context>
    <name>riffdesk::AccountForm</name>
    <message>
        <source>Without a keyring, keep the token in a file</source>
        <translation>Sem chaveiro, guardar o token num arquivo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>From your account&apos;s page</source>
        <translation>Da página da sua conta</translation>
    </message>
    <message>
        <source>Checks address and token with the service; free of charge</source>
        <translation>Confere endereço e token com o serviço; sem custo</translation>
    </message>
    <message>
        <source>The token goes to the system&apos;s keyring. Where there is none it is kept in memory and asked for at each start, or, if you allow it here, in a file that only you can read.</source>
        <translation>O token vai para o chaveiro do sistema. Onde não há um, ele fica na memória e é pedido a cada início ou, se você permitir aqui, num arquivo que só você pode ler.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>The service knows this token. Press Connect to use it.</source>
        <translation>O serviço conhece este token. Clique em Conectar para usá-lo.</translation>
    </message>
    <message>
        <source>Connected. There is no keyring here, so you will be asked for the token at the next start.</source>
        <translation>Conectado. Não há chaveiro aqui, então o token será pedido no próximo início.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>Where it comes from: sign in at &lt;a href=&quot;%1&quot;&gt;platform.acedata.cloud&lt;/a&gt; and copy the token of your application.</source>
        <translation>De onde ele vem: entre em &lt;a href=&quot;%1&quot;&gt;platform.acedata.cloud&lt;/a&gt; e copie o token da sua aplicação.</translation>
    </message>
</context>
<context>
    <name>riffdesk::ActionPicker</name>
    <message>
        <source>Find a command</source>
        <translation>Encontrar um comando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>Words of a command</source>
        <translation>Palavras de um comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, ativado</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, desativado</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Nenhum comando tem essas palavras.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CallbackPage</name>
    <message>
        <source>Receive results (advanced)</source>
        <translation>Receber resultados (avançado)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>New path</source>
        <translation>Novo caminho</translation>
    </message>
    <message>
        <source>For people with a tunnel. The service tells this computer when a song is done, and Riffdesk fetches it right then. Songs also come without it, a few seconds later.</source>
        <translation>Para quem tem um túnel. O serviço avisa este computador quando uma música fica pronta, e o Riffdesk a baixa na hora. Sem isso as músicas também chegam, alguns segundos depois.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Endereço público</translation>
    </message>
    <message>
        <source>Needs a public address</source>
        <translation>Precisa de um endereço público</translation>
    </message>
    <message>
        <source>Makes a new secret path; the previous address stops working</source>
        <translation>Cria um novo caminho secreto; o endereço anterior deixa de funcionar</translation>
    </message>
    <message>
        <source>New requests name it by themselves, unless the form has a callback address of its own. Its last part is secret.</source>
        <translation>Pedidos novos já o informam, a não ser que o formulário tenha um endereço de callback próprio. A última parte dele é secreta.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Endereço de callback</translation>
    </message>
    <message>
        <source>Any free one</source>
        <comment>port</comment>
        <translation>Qualquer uma livre</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Só este computador</translation>
    </message>
    <message>
        <source>This computer and the local network</source>
        <translation>Este computador e a rede local</translation>
    </message>
    <message>
        <source>Every device in your network can connect to this port then, and read along: it is not encrypted. A tunnel that runs on this computer does not need it.</source>
        <translation>Assim qualquer dispositivo da sua rede pode se conectar a esta porta e ler junto: ela não é criptografada. Um túnel que roda neste computador não precisa disso.</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>Quem pode se conectar</translation>
    </message>
    <message>
        <source>Only the Practice service can reach this one: it leads to this computer.</source>
        <translation>Só o serviço Prática alcança este: ele leva a este computador.</translation>
    </message>
    <message>
        <source>Where the service reaches your tunnel from outside.</source>
        <translation>Onde o serviço alcança seu túnel de fora.</translation>
    </message>
    <message>
        <source>Listening on %1. Point your tunnel there.</source>
        <translation>Escutando em %1. Aponte seu túnel para lá.</translation>
    </message>
    <message>
        <source>Nothing listens: it is switched off.</source>
        <translation>Nada está escutando: está desligado.</translation>
    </message>
    <message>
        <source>Last received: %1</source>
        <translation>Último recebido: %1</translation>
    </message>
    <message>
        <source>Last received: nothing yet</source>
        <translation>Último recebido: nada ainda</translation>
    </message>
</context>
<context>
    <name>riffdesk::CheckDialog</name>
    <message>
        <source>Check library</source>
        <translation>Verificar biblioteca</translation>
    </message>
    <message>
        <source>Every file is compared with what it was when it was kept. You can go on working.</source>
        <translation>Cada arquivo é comparado com o que era quando foi guardado. Você pode continuar trabalhando.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Double click or Return shows the song</source>
        <translation>Clique duplo ou Enter mostra a música</translation>
    </message>
    <message>
        <source>&amp;Rebuild the library</source>
        <translation>&amp;Reconstruir a biblioteca</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copiar a lista</translation>
    </message>
    <message>
        <source>%1 of %2 songs</source>
        <comment>progress</comment>
        <translation>%1 de %2 músicas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The first %L1 are listed; riffdesk check --json lists more.</source>
        <translation>Aqui estão os primeiros %L1; riffdesk check --json lista mais.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Cli</name>
    <message>
        <source>No job is waiting or running.</source>
        <translation>Nenhum trabalho em espera ou em andamento.</translation>
    </message>
    <message>
        <source>There is no song “%1” in the library.</source>
        <translation>Não há música “%1” na biblioteca.</translation>
    </message>
    <message>
        <source>riffdesk songs lists them.</source>
        <translation>riffdesk songs lista todas.</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>Token: %1</translation>
    </message>
    <message>
        <source>Some characters of the lyrics cannot be read.</source>
        <translation>Alguns caracteres da letra não podem ser lidos.</translation>
    </message>
    <message>
        <source>Save them as UTF-8 once more, or name their encoding with --encoding.</source>
        <translation>Salve de novo em UTF-8 ou indique a codificação com --encoding.</translation>
    </message>
    <message>
        <source>There is no token for %1.</source>
        <translation>Não há token para %1.</translation>
    </message>
    <message>
        <source>Set ACEDATACLOUD_API_TOKEN, or connect the account in the studio.</source>
        <translation>Defina ACEDATACLOUD_API_TOKEN ou conecte a conta no estúdio.</translation>
    </message>
    <message>
        <source>It is not known whether the service took the request.</source>
        <translation>Não se sabe se o serviço aceitou o pedido.</translation>
    </message>
    <message>
        <source>The song cannot be read back from the library.</source>
        <translation>Não é possível reler a música da biblioteca.</translation>
    </message>
    <message>
        <source>riffdesk --rebuild-library reads it from its folder.</source>
        <translation>riffdesk --rebuild-library a lê da pasta dela.</translation>
    </message>
    <message>
        <source>The lyrics were read as %1; --encoding reads them as another.</source>
        <translation>A letra foi lida como %1; --encoding a lê em outra codificação.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; the service may read no more than %2.</source>
        <translation>O prompt tem %1 caracteres; o serviço talvez leia só %2.</translation>
    </message>
    <message>
        <source>The title is from the lyrics: %1; --title names another.</source>
        <translation>O título vem da letra: %1; --title define outro.</translation>
    </message>
    <message>
        <source>There is neither a song nor an unfinished job “%1”.</source>
        <translation>Não há música nem trabalho inacabado “%1”.</translation>
    </message>
    <message>
        <source>riffdesk songs and riffdesk jobs list them.</source>
        <translation>riffdesk songs e riffdesk jobs os listam.</translation>
    </message>
    <message>
        <source>%L1 of %L2 folders</source>
        <translation>%L1 de %L2 pastas</translation>
    </message>
    <message>
        <source>riffdesk --rebuild-library makes the list anew from the song folders; no song is lost.</source>
        <translation>riffdesk --rebuild-library refaz a lista a partir das pastas das músicas; nenhuma se perde.</translation>
    </message>
    <message>
        <source>It was made and charged; riffdesk fetch %1 fetches it.</source>
        <translation>A música foi feita e cobrada; riffdesk fetch %1 a baixa.</translation>
    </message>
    <message>
        <source>Nothing was asked for yet.</source>
        <translation>Nada foi pedido ainda.</translation>
    </message>
    <message numerus="yes">
        <source>Lines that could not be read: %Ln.</source>
        <comment>number of lines</comment>
        <translation>
            <numerusform>Linhas que não puderam ser lidas: %Ln.</numerusform>
            <numerusform>Linhas que não puderam ser lidas: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it there, close it first, or use another library with --data-dir.</source>
        <translation>Faça isso lá, feche-o antes, ou use outra biblioteca com --data-dir.</translation>
    </message>
    <message>
        <source>There is no playlist “%1”.</source>
        <translation>Não há playlist “%1”.</translation>
    </message>
    <message>
        <source>riffdesk playlist lists them; --add makes one.</source>
        <translation>riffdesk playlist lista todas; --add cria uma.</translation>
    </message>
    <message>
        <source>1 song changed.</source>
        <translation>1 música alterada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs changed.</source>
        <comment>none or several</comment>
        <translation>
            <numerusform>%Ln música alterada.</numerusform>
            <numerusform>%Ln músicas alteradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is being brought to this version of Riffdesk. That is done once; it takes a minute or so for 100,000 songs.</source>
        <translation>A biblioteca está sendo atualizada para esta versão do Riffdesk. Isso é feito uma vez; leva cerca de um minuto para 100.000 músicas.</translation>
    </message>
    <message>
        <source>%L1 of %L2 songs</source>
        <translation>%L1 de %L2 músicas</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more; --json lists them.</source>
        <comment>things found</comment>
        <translation>
            <numerusform>…e mais %Ln; --json mostra.</numerusform>
            <numerusform>…e mais %Ln; --json mostra todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was imported from a file: no service has it.</source>
        <translation>Esta música foi importada de um arquivo: nenhum serviço a tem.</translation>
    </message>
    <message>
        <source>Upload its file in the studio, and work on that.</source>
        <translation>Faça o upload do arquivo dela no estúdio e trabalhe com ele.</translation>
    </message>
    <message>
        <source>%L1 files found</source>
        <translation>%L1 arquivos encontrados</translation>
    </message>
    <message>
        <source>%L1 of %L2 files</source>
        <translation>%L1 de %L2 arquivos</translation>
    </message>
    <message>
        <source>%L1 requests looked at, %L2 songs fetched</source>
        <translation>%L1 pedidos examinados, %L2 músicas baixadas</translation>
    </message>
    <message>
        <source>The account&apos;s history is read; that is free of charge.</source>
        <translation>O histórico da conta está sendo lido; isso não custa nada.</translation>
    </message>
    <message>
        <source>The catalogue has no “%1”.</source>
        <translation>O catálogo não tem “%1”.</translation>
    </message>
    <message>
        <source>Name it under &quot;files&quot; in your own catalogue, or remove that.</source>
        <translation>Inclua-o em &quot;files&quot; no seu próprio catálogo, ou remova esse catálogo.</translation>
    </message>
    <message>
        <source>--anew asks for it, and pays, once more.</source>
        <translation>--anew pede, e paga, mais uma vez.</translation>
    </message>
    <message>
        <source>Each of them costs credits; the service does not say how many before.</source>
        <translation>Cada um custa créditos; o serviço não diz antes quantos.</translation>
    </message>
    <message>
        <source>Each of them costs %1.</source>
        <comment>a price</comment>
        <translation>Cada um custa %1.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Não há perfil “%1”.</translation>
    </message>
    <message>
        <source>--profile takes one of these: %1.</source>
        <translation>--profile aceita um destes: %1.</translation>
    </message>
    <message>
        <source>Stems keep their loudness and their length, or they would no longer fit together.</source>
        <translation>Stems mantêm o loudness e a duração, senão deixariam de encaixar.</translation>
    </message>
    <message>
        <source>Leave out --lufs, --length, the fades, --trim-silence and profiles with them.</source>
        <translation>Com eles, deixe de fora --lufs, --length, os fades, --trim-silence e os perfis.</translation>
    </message>
    <message>
        <source>“%1” has no stems.</source>
        <translation>“%1” não tem stems.</translation>
    </message>
    <message>
        <source>riffdesk stems %1 asks the service for them.</source>
        <translation>riffdesk stems %1 os pede ao serviço.</translation>
    </message>
    <message>
        <source>None of the songs has stems; riffdesk stems ID… asks the service for them.</source>
        <translation>Nenhuma das músicas tem stems; riffdesk stems ID… os pede ao serviço.</translation>
    </message>
    <message>
        <source>Stems of “%1” are missing. Put them back from a copy of yours; asking for them anew pays once more.</source>
        <translation>Faltam stems de “%1”. Reponha-os de uma cópia sua; pedir de novo paga mais uma vez.</translation>
    </message>
    <message>
        <source>The audio of “%1” is not here.</source>
        <translation>O áudio de “%1” não está aqui.</translation>
    </message>
    <message>
        <source>riffdesk fetch %1 brings it.</source>
        <translation>riffdesk fetch %1 o traz.</translation>
    </message>
    <message>
        <source>Nothing changed: there is nothing to keep.</source>
        <translation>Nada mudou: não há nada para manter.</translation>
    </message>
    <message>
        <source>Name a range with --from S --to S to take it all the same.</source>
        <translation>Indique um intervalo com --from S --to S para usá-lo mesmo assim.</translation>
    </message>
    <message>
        <source>Stopped; no song was made.</source>
        <translation>Interrompido; nenhuma música foi feita.</translation>
    </message>
    <message>
        <source>%1 s to %2 s of the edit, the rest as it was.</source>
        <translation>De %1 s a %2 s da edição, o resto como era.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CollectionsModel</name>
    <message>
        <source>All songs</source>
        <translation>Todas as músicas</translation>
    </message>
    <message>
        <source>New</source>
        <comment>songs that were not heard yet</comment>
        <translation>Novas</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>songs</comment>
        <translation>Mantidas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>songs</comment>
        <translation>Rejeitadas</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Buscas salvas</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln songs</source>
        <comment>name of a collection</comment>
        <translation>
            <numerusform>%1, %Ln música</numerusform>
            <numerusform>%1, %Ln músicas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::CollectionsView</name>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no colour</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>Excluir playlist</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Excluir tag</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Excluir busca salva</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nova playlist</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nova tag</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Salvar esta busca…</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Save as M3U8…</source>
        <translation>Salvar como M3U8…</translation>
    </message>
    <message>
        <source>A file that other players read</source>
        <translation>Um arquivo que outros players leem</translation>
    </message>
    <message>
        <source>Open M3U8 playlist…</source>
        <translation>Abrir playlist M3U8…</translation>
    </message>
    <message>
        <source>Save playlist</source>
        <translation>Salvar playlist</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>One song is in %1.</source>
        <translation>Uma música está em %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in %1.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln música está em %1.</numerusform>
            <numerusform>%Ln músicas estão em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, without audio: %Ln.</source>
        <comment>number of songs</comment>
        <translation>
            <numerusform>De fora, sem áudio: %Ln.</numerusform>
            <numerusform>De fora, sem áudio: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open playlist</source>
        <translation>Abrir playlist</translation>
    </message>
    <message>
        <source>None of its files are songs of this library. Import them first.</source>
        <translation>Nenhum dos arquivos é uma música desta biblioteca. Importe-os antes.</translation>
    </message>
    <message numerus="yes">
        <source>Entries that are no songs of this library were left out: %Ln.</source>
        <translation>
            <numerusform>Itens que não são músicas desta biblioteca ficaram de fora: %Ln.</numerusform>
            <numerusform>Itens que não são músicas desta biblioteca ficaram de fora: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::CompBar</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Takes the last choice back (%1)</source>
        <translation>Desfaz a última escolha (%1)</translation>
    </message>
    <message>
        <source>Makes it again (%1)</source>
        <translation>Refaz a escolha (%1)</translation>
    </message>
    <message>
        <source>How long one take goes over into the next</source>
        <translation>Quanto dura a passagem de um take ao outro</translation>
    </message>
    <message>
        <source>Looking whether they run together…</source>
        <translation>Conferindo se andam juntos…</translation>
    </message>
    <message>
        <source>Drag over a song where it is to be heard, or press its number while it plays.</source>
        <translation>Arraste sobre uma música onde ela deve ser ouvida, ou pressione o número dela enquanto toca.</translation>
    </message>
    <message>
        <source>Put together with one join.</source>
        <translation>Juntado com uma emenda.</translation>
    </message>
    <message numerus="yes">
        <source>Put together with %Ln joins.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Juntado com %Ln emenda.</numerusform>
            <numerusform>Juntado com %Ln emendas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>Juntando…</translation>
    </message>
    <message>
        <source>Keep as a new song</source>
        <translation>Manter como música nova</translation>
    </message>
    <message>
        <source>Makes a song of what was chosen. Costs nothing.</source>
        <translation>Faz uma música do que foi escolhido. Não custa nada.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CompareLane</name>
    <message>
        <source>Hear this one (%1)</source>
        <translation>Ouvir esta (%1)</translation>
    </message>
    <message>
        <source>Hear %1</source>
        <translation>Ouvir %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>This one is the best; show which it is (Enter: the one that is heard)</source>
        <translation>Esta é a melhor; mostrar qual é (Enter: a que se ouve)</translation>
    </message>
    <message>
        <source>What can be done with this song</source>
        <translation>O que dá para fazer com esta música</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Escolher %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mais para %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>Voltar à biblioteca (Esc)</translation>
    </message>
    <message>
        <source>Something else is on.</source>
        <translation>Outra coisa está tocando.</translation>
    </message>
    <message>
        <source>Hear these songs</source>
        <translation>Ouvir estas músicas</translation>
    </message>
    <message>
        <source>Plays them in step, one at a time</source>
        <translation>Toca todas em sincronia, uma audível por vez</translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <comment>a title</comment>
        <translation>O que mudou em %1</translation>
    </message>
    <message>
        <source>The library can only be read.</source>
        <translation>A biblioteca está somente para leitura.</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Às cegas</translation>
    </message>
    <message>
        <source>Hides which song is which, under new numbers, until you choose one (B)</source>
        <translation>Esconde qual música é qual, com números novos, até você escolher uma (B)</translation>
    </message>
    <message>
        <source>Press the numbers to listen, and choose the best.</source>
        <translation>Ouça pelos números e escolha a melhor.</translation>
    </message>
    <message>
        <source>You chose “%1” (so far %2 of %3).</source>
        <translation>Você escolheu “%1” (até agora %2 de %3).</translation>
    </message>
    <message>
        <source>Which song is heard</source>
        <translation>Qual música se ouve</translation>
    </message>
    <message>
        <source>Hide which song is which, or show it</source>
        <translation>Esconder qual música é qual, ou mostrar</translation>
    </message>
    <message>
        <source>While they are hidden: choose what is heard</source>
        <translation>Com elas escondidas: escolher o que se ouve</translation>
    </message>
    <message>
        <source>Loop a stretch of all of them</source>
        <translation>Pôr um trecho de todas em loop</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Shift e arrastar</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Voltar à biblioteca</translation>
    </message>
    <message>
        <source>Song %1</source>
        <translation>Música %1</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <comment>title while it is hidden which song is heard</comment>
        <translation>Comparação às cegas</translation>
    </message>
    <message>
        <source>Makes one song of the best of each (G)</source>
        <translation>Faz uma música com o melhor de cada (G)</translation>
    </message>
    <message>
        <source>Drag, or its number while it plays</source>
        <translation>Arraste, ou o número dela enquanto toca</translation>
    </message>
    <message>
        <source>Comp</source>
        <comment>puts together the best of several takes</comment>
        <translation>Comp</translation>
    </message>
    <message>
        <source>Comp: put together the best of each, or stop</source>
        <translation>Comp: juntar o melhor de cada, ou parar</translation>
    </message>
    <message>
        <source>In a comp: where a song is heard</source>
        <translation>Num comp: onde uma música se ouve</translation>
    </message>
</context>
<context>
    <name>riffdesk::CoverWindow</name>
    <message>
        <source>Cover of %1</source>
        <translation>Cover de %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::CreateFooter</name>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Make it (Ctrl+Return)</source>
        <translation>Criar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Number of takes</source>
        <translation>Número de takes</translation>
    </message>
    <message>
        <source>How many songs the next press of Create makes; each is a request of its own</source>
        <translation>Quantas músicas o próximo clique em Criar faz; cada uma é um pedido</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 take</translation>
    </message>
    <message>
        <source>Create ×%1</source>
        <comment>number of songs</comment>
        <translation>Criar ×%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take</numerusform>
            <numerusform>%Ln takes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sweep…</source>
        <comment>one song over several values of a setting</comment>
        <translation>Série…</translation>
    </message>
</context>
<context>
    <name>riffdesk::CreatePanel</name>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Presets</translation>
    </message>
</context>
<context>
    <name>riffdesk::DesktopPage</name>
    <message>
        <source>Normalise loudness</source>
        <translation>Normalizar loudness</translation>
    </message>
    <message>
        <source>Plays every song at %1 LUFS, with peaks below %2 dBTP. The files stay as they are.</source>
        <translation>Toca todas as músicas a %1 LUFS, com picos abaixo de %2 dBTP. Os arquivos ficam como estão.</translation>
    </message>
    <message>
        <source>Level meter</source>
        <translation>Medidor de nível</translation>
    </message>
    <message>
        <source>Spectrum and levels in the player bar, where there is room for them.</source>
        <translation>Espectro e níveis na barra do player, onde houver espaço.</translation>
    </message>
    <message>
        <source>Tell me when a song is done</source>
        <translation>Avisar quando uma música ficar pronta</translation>
    </message>
    <message>
        <source>With a notification of the desktop, while the window is not in front.</source>
        <translation>Com uma notificação do sistema, enquanto a janela não está na frente.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Ícone na bandeja</translation>
    </message>
    <message>
        <source>Steers the player and shows or hides the window.</source>
        <translation>Controla o player e mostra ou esconde a janela.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Este ambiente não tem bandeja.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Continuar na bandeja ao fechar a janela</translation>
    </message>
    <message>
        <source>Songs that are being made go on. “Quit” ends the program.</source>
        <translation>As músicas em andamento continuam. “Sair” encerra o programa.</translation>
    </message>
</context>
<context>
    <name>riffdesk::DetailsPanel</name>
    <message>
        <source>Fetch again</source>
        <translation>Baixar de novo</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>Usar como origem</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Linhagem</translation>
    </message>
    <message>
        <source>This song has no words.</source>
        <translation>Esta música não tem letra.</translation>
    </message>
    <message>
        <source>Choose a song to see its words and how it was made.</source>
        <translation>Escolha uma música para ver a letra e como ela foi feita.</translation>
    </message>
    <message>
        <source>The audio of this song could not be fetched.</source>
        <translation>Não foi possível baixar o áudio desta música.</translation>
    </message>
    <message>
        <source>The audio of this song is on its way.</source>
        <translation>O áudio desta música está a caminho.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Show the cover at its full size</source>
        <translation>Mostrar a capa em tamanho real</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>Mixar stems</translation>
    </message>
</context>
<context>
    <name>riffdesk::DiagnosticsDialog</name>
    <message>
        <source>With the &amp;titles, prompts and lyrics of the last jobs</source>
        <translation>Com os &amp;títulos, prompts e letras dos últimos trabalhos</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>What help needs to know. It holds no token.</source>
        <translation>O que é preciso para ajudar. Não contém nenhum token.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>riffdesk::Download</name>
    <message>
        <source>The file&apos;s address is not a safe web address.</source>
        <translation>O endereço do arquivo não é um endereço da web seguro.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>O arquivo é grande demais.</translation>
    </message>
    <message>
        <source>The server sent another part than was asked for.</source>
        <translation>O servidor enviou uma parte diferente da pedida.</translation>
    </message>
    <message>
        <source>The file is larger than it should be.</source>
        <translation>O arquivo é maior do que deveria.</translation>
    </message>
    <message>
        <source>The server sent no file.</source>
        <translation>O servidor não enviou nenhum arquivo.</translation>
    </message>
    <message>
        <source>The connection ended before the whole file had arrived.</source>
        <translation>A conexão terminou antes de o arquivo chegar inteiro.</translation>
    </message>
    <message>
        <source>The file&apos;s address redirects too many times.</source>
        <translation>O endereço do arquivo redireciona vezes demais.</translation>
    </message>
    <message>
        <source>The file&apos;s address leads to one that is not safe.</source>
        <translation>O endereço do arquivo leva a um que não é seguro.</translation>
    </message>
</context>
<context>
    <name>riffdesk::DraftBar</name>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Close this draft (%1)</source>
        <translation>Fechar este rascunho (%1)</translation>
    </message>
    <message>
        <source>Close this draft</source>
        <translation>Fechar este rascunho</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>Fechar os outros</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Novo rascunho</translation>
    </message>
    <message>
        <source>Reopen closed draft</source>
        <translation>Reabrir rascunho fechado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Todos os rascunhos</translation>
    </message>
</context>
<context>
    <name>riffdesk::Drafts</name>
    <message>
        <source>Files of your drafts could not be read and were set aside, with names in “.broken”, in %1.</source>
        <translation>Arquivos dos seus rascunhos não puderam ser lidos e foram postos de lado, com nomes em “.broken”, em %1.</translation>
    </message>
    <message>
        <source>There are %1 drafts already. Close one that you no longer need.</source>
        <translation>Já há %1 rascunhos. Feche um de que não precise mais.</translation>
    </message>
</context>
<context>
    <name>riffdesk::EncodingHint</name>
    <message>
        <source>Other encoding</source>
        <translation>Outra codificação</translation>
    </message>
    <message>
        <source>Dismiss the encoding</source>
        <translation>Ocultar o aviso de codificação</translation>
    </message>
    <message>
        <source>Read as %1; where a %2 stands, a letter was lost</source>
        <comment>an encoding; the sign that stands for a lost letter</comment>
        <translation>Lido como %1; onde há um %2, perdeu-se uma letra</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <comment>an encoding: Read as Cyrillic (Windows-1251)</comment>
        <translation>Lido como %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportDialog</name>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Pasta de destino da exportação</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Não há nada para exportar.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Escolha uma pasta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln songs</source>
        <translation>
            <numerusform>Exportar %Ln música</numerusform>
            <numerusform>Exportar %Ln músicas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save or remove a profile</source>
        <translation>Salvar ou remover um perfil</translation>
    </message>
    <message>
        <source>Save as a profile…</source>
        <translation>Salvar como perfil…</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Remover este perfil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Nomes dos arquivos</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 files</source>
        <translation>Os primeiros %L1 de %L2 arquivos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no profile of export options</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>Salvar como perfil</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nome do perfil</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Web page to share</source>
        <translation>Página para compartilhar</translation>
    </message>
    <message>
        <source>Web page to share, as a zip</source>
        <translation>Página para compartilhar, em zip</translation>
    </message>
    <message>
        <source>A page plays the songs in any browser, without a network, with cover and lyrics</source>
        <translation>Uma página toca as músicas em qualquer navegador, sem rede, com capa e letra</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportar como</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportForm</name>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Mais opções</translation>
    </message>
    <message>
        <source>The artist</source>
        <translation>O artista</translation>
    </message>
    <message>
        <source>Leave out silence at both ends</source>
        <translation>Tirar o silêncio das duas pontas</translation>
    </message>
    <message>
        <source>Replace files of the same name</source>
        <translation>Substituir arquivos de mesmo nome</translation>
    </message>
    <message>
        <source>Export again what has not changed</source>
        <translation>Exportar de novo o que não mudou</translation>
    </message>
    <message>
        <source>Write a catalogue beside the songs</source>
        <translation>Gravar um catálogo junto das músicas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Loudness</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artista do álbum</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Direitos</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Fade in</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Fade out</translation>
    </message>
    <message>
        <source>Otherwise a name that is taken gets a number</source>
        <translation>Senão, um nome já usado ganha um número</translation>
    </message>
    <message>
        <source>Otherwise songs that are in the folder as they are here are left as they are</source>
        <translation>Senão, as músicas que já estão iguais na pasta ficam como estão</translation>
    </message>
    <message>
        <source>catalogue.csv for spreadsheets, and the same as JSON</source>
        <translation>catalogue.csv para planilhas, e o mesmo em JSON</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>−14 LUFS (most streaming)</source>
        <translation>−14 LUFS (maioria dos streamings)</translation>
    </message>
    <message>
        <source>−16 LUFS (Apple, podcasts)</source>
        <translation>−16 LUFS (Apple, podcasts)</translation>
    </message>
    <message>
        <source>−23 LUFS (broadcast)</source>
        <translation>−23 LUFS (rádio e TV)</translation>
    </message>
    <message>
        <source>Loud songs are turned down, quiet ones up, with no peak above −1 dBTP</source>
        <translation>Músicas altas são abaixadas, baixas são aumentadas, sem pico acima de −1 dBTP</translation>
    </message>
    <message>
        <source>Whole song</source>
        <translation>Música inteira</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>what a field is, then how it is written</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Put a field into the name; / makes folders</source>
        <translation>Põe um campo no nome; / cria pastas</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>A page is written anew each time, in a folder or a zip of its own</source>
        <translation>Uma página é refeita a cada vez, em pasta ou zip próprio</translation>
    </message>
    <message>
        <source>On a page the lyrics follow the song from its very start</source>
        <translation>Numa página, a letra segue a música desde o início</translation>
    </message>
    <message>
        <source>The page itself lists its songs</source>
        <translation>A própria página lista as músicas</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportReport</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>What an export could not do</source>
        <translation>O que uma exportação não conseguiu fazer</translation>
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
        <translation>A música não está mais na biblioteca.</translation>
    </message>
    <message>
        <source>Nothing can be done about that here.</source>
        <translation>Aqui não há o que fazer quanto a isso.</translation>
    </message>
    <message>
        <source>Exporting one song</source>
        <translation>Exportando uma música</translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2 songs</source>
        <translation>Exportando: %L1 de %L2 músicas</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>%1× as fast as listening</source>
        <translation>%1× mais rápido que ouvir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>falta %Ln segundo</numerusform>
            <numerusform>faltam %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>falta cerca de %Ln minuto</numerusform>
            <numerusform>faltam cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>“%1” could not be exported: %2</source>
        <translation>Não foi possível exportar “%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs could not be exported.</source>
        <translation>
            <numerusform>Não foi possível exportar %Ln música.</numerusform>
            <numerusform>Não foi possível exportar %Ln músicas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One song written to %1.</source>
        <translation>Uma música gravada em %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs written to %1.</source>
        <translation>
            <numerusform>%Ln música gravada em %1.</numerusform>
            <numerusform>%Ln músicas gravadas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The song in %1 is still as it was exported.</source>
        <translation>A música em %1 continua como foi exportada.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln songs in %1 are still as they were exported.</source>
        <translation>
            <numerusform>%Ln música em %1 continua como foi exportada.</numerusform>
            <numerusform>Todas as %Ln músicas em %1 continuam como foram exportadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were there unchanged.</source>
        <translation>
            <numerusform>Mais %Ln já estava lá sem mudanças.</numerusform>
            <numerusform>Mais %Ln já estavam lá sem mudanças.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Nada foi exportado.</translation>
    </message>
    <message>
        <source>Exporting stems</source>
        <translation>Exportando stems</translation>
    </message>
    <message>
        <source>Stems written to %1.</source>
        <translation>Stems gravados em %1.</translation>
    </message>
    <message numerus="yes">
        <source>Stems of %Ln songs written to %1.</source>
        <translation>
            <numerusform>Stems de %Ln música gravados em %1.</numerusform>
            <numerusform>Stems de %Ln músicas gravados em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Songs</source>
        <comment>the name of a page with some</comment>
        <translation>Músicas</translation>
    </message>
    <message>
        <source>Page with one song: %1</source>
        <comment>a path</comment>
        <translation>Página com uma música: %1</translation>
    </message>
    <message numerus="yes">
        <source>Page with %Ln songs: %1</source>
        <translation>
            <numerusform>Página com %Ln música: %1</numerusform>
            <numerusform>Página com %Ln músicas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::FactsGrid</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
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
        <translation>Crossfade</translation>
    </message>
</context>
<context>
    <name>riffdesk::Ffmpeg</name>
    <message>
        <source>The program ffmpeg, which makes audio files, is not installed.</source>
        <translation>O programa ffmpeg, que gera arquivos de áudio, não está instalado.</translation>
    </message>
    <message>
        <source>Install ffmpeg with your system&apos;s software manager and try again.</source>
        <translation>Instale o ffmpeg com o gerenciador de programas do sistema e tente de novo.</translation>
    </message>
    <message>
        <source>The conversion was stopped.</source>
        <translation>A conversão foi interrompida.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the audio file.</source>
        <translation>Não há mais espaço no disco para o arquivo de áudio.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Libere espaço ou escolha outra pasta e tente de novo.</translation>
    </message>
    <message>
        <source>ffmpeg stopped without saying why.</source>
        <translation>O ffmpeg parou sem dizer por quê.</translation>
    </message>
    <message>
        <source>ffmpeg could not finish: %1</source>
        <translation>O ffmpeg não conseguiu terminar: %1</translation>
    </message>
    <message>
        <source>Check that the song&apos;s file is whole and the folder can be written, then try again.</source>
        <translation>Confira se o arquivo da música está inteiro e se a pasta permite gravação e tente de novo.</translation>
    </message>
</context>
<context>
    <name>riffdesk::FindBar</name>
    <message>
        <source>Capital letters matter</source>
        <translation>Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation>Anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation>Próximo (Enter)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>All</source>
        <comment>replace all that is found</comment>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Find in the lyrics</source>
        <translation>Localizar na letra</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>capital letters matter</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Replace every one</source>
        <translation>Substituir todos</translation>
    </message>
    <message>
        <source>None</source>
        <comment>nothing is found</comment>
        <translation>Nada</translation>
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
            <numerusform>%Ln substituído</numerusform>
            <numerusform>%Ln substituídos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::FlagEdit</name>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Kept: press to take that back</source>
        <translation>Mantida: pressione para voltar atrás</translation>
    </message>
    <message>
        <source>Keep: is:kept finds what is kept</source>
        <translation>Manter: is:kept acha o que foi mantido</translation>
    </message>
    <message>
        <source>Rejected: press to take that back</source>
        <translation>Rejeitada: pressione para voltar atrás</translation>
    </message>
    <message>
        <source>Reject: is:rejected finds what is rejected</source>
        <translation>Rejeitar: is:rejected acha o que foi rejeitado</translation>
    </message>
</context>
<context>
    <name>riffdesk::FormField</name>
    <message>
        <source>Required</source>
        <translation>Obrigatório</translation>
    </message>
</context>
<context>
    <name>riffdesk::FormUndo</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideBar</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideContents</name>
    <message>
        <source>Search the guide</source>
        <translation>Buscar no guia</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>Nenhuma página contém todas essas palavras.</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Uma página</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::GuidePageList</name>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas do guia</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Página do guia</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideWindow</name>
    <message>
        <source>Guide – Riffdesk</source>
        <translation>Guia – Riffdesk</translation>
    </message>
</context>
<context>
    <name>riffdesk::HintRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>riffdesk::HttpCall</name>
    <message>
        <source>The service address must start with https://, unless it is on this computer.</source>
        <translation>O endereço do serviço precisa começar com https://, a não ser neste computador.</translation>
    </message>
    <message>
        <source>The token holds characters that no token has.</source>
        <translation>O token contém caracteres que nenhum token tem.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MB.</source>
        <translation>A resposta tem mais de %1 MB.</translation>
    </message>
    <message>
        <source>The service closed the connection without answering.</source>
        <translation>O serviço fechou a conexão sem responder.</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer had arrived.</source>
        <translation>A conexão terminou antes de a resposta chegar inteira.</translation>
    </message>
</context>
<context>
    <name>riffdesk::HttpExchange</name>
    <message>
        <source>The name “%1” was not found.</source>
        <translation>O nome “%1” não foi encontrado.</translation>
    </message>
    <message>
        <source>The connection ended before the whole file had arrived.</source>
        <translation>A conexão terminou antes de o arquivo chegar inteiro.</translation>
    </message>
    <message>
        <source>It is packed in a way that Riffdesk does not know.</source>
        <translation>A compactação é de um tipo que o Riffdesk não conhece.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is garbled.</source>
        <translation>A resposta do servidor está ilegível.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Importer</name>
    <message>
        <source>It is neither audio nor a zip archive of it.</source>
        <translation>Não é áudio nem um zip com áudio.</translation>
    </message>
    <message>
        <source>There is no audio in it.</source>
        <translation>Não há áudio nele.</translation>
    </message>
    <message>
        <source>1 song was imported.</source>
        <translation>1 música foi importada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs were imported.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln música foi importada.</numerusform>
            <numerusform>%Ln músicas foram importadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was in the library already.</source>
        <translation>1 arquivo já estava na biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were in the library already.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln arquivo já estava na biblioteca.</numerusform>
            <numerusform>%Ln arquivos já estavam na biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; the same import goes on with what is left.</source>
        <translation>A importação foi interrompida; a mesma importação continua com o que falta.</translation>
    </message>
    <message>
        <source>There are more files than one import takes: import the folders one by one.</source>
        <translation>Há mais arquivos do que uma importação aceita: importe as pastas uma a uma.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 file could not be imported.</source>
        <translation>Não foi possível importar 1 arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be imported.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Não foi possível importar %Ln arquivo.</numerusform>
            <numerusform>Não foi possível importar %Ln arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of them is in the file %1.</source>
        <translation>A lista está no arquivo %1.</translation>
    </message>
    <message>
        <source>There was nothing to import: no audio file was found.</source>
        <translation>Não havia nada para importar: nenhum arquivo de áudio foi encontrado.</translation>
    </message>
</context>
<context>
    <name>riffdesk::JobCard</name>
    <message>
        <source>Edit and resend</source>
        <translation>Editar e reenviar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation>Copiar ID de rastreio</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>It never arrived, send again</source>
        <translation>Nunca chegou, enviar de novo</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cancel anyway</source>
        <translation>Cancelar mesmo assim</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Tempo decorrido</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>The service may still charge for this song.</source>
        <translation>O serviço ainda pode cobrar por esta música.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Tocar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>for a screen reader: what a button does, a song</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Baixar de novo</translation>
    </message>
    <message>
        <source>Fetching it again costs nothing.</source>
        <translation>Baixar de novo não custa nada.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>One of these is mine…</source>
        <translation>Um destes é meu…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, then what was asked for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Baixar agora</translation>
    </message>
    <message>
        <source>The service may still charge for this file.</source>
        <translation>O serviço ainda pode cobrar por este arquivo.</translation>
    </message>
</context>
<context>
    <name>riffdesk::JobList</name>
    <message>
        <source>Jobs</source>
        <translation>Trabalhos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, scroll to see</source>
        <translation>
            <numerusform>mais %Ln, role para ver</numerusform>
            <numerusform>mais %Ln, role para ver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::JobQueue</name>
    <message>
        <source>Riffdesk ended before the answer came.</source>
        <translation>O Riffdesk fechou antes de a resposta chegar.</translation>
    </message>
    <message>
        <source>Correct it, then create again.</source>
        <translation>Corrija e crie de novo.</translation>
    </message>
    <message>
        <source>Between 1 and %1 takes of a service can be asked for.</source>
        <translation>Podem ser pedidos de 1 a %1 takes a um serviço.</translation>
    </message>
    <message>
        <source>Choose another number of takes.</source>
        <translation>Escolha outro número de takes.</translation>
    </message>
    <message>
        <source>Another job has this task.</source>
        <translation>Outro trabalho tem esta tarefa.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Escolha outra.</translation>
    </message>
    <message>
        <source>1 song came from the account.</source>
        <translation>1 música veio da conta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs came from the account.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln música veio da conta.</numerusform>
            <numerusform>%Ln músicas vieram da conta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every song of the account is in the library already.</source>
        <translation>Todas as músicas da conta já estão na biblioteca.</translation>
    </message>
    <message>
        <source>1 request&apos;s files could not be fetched.</source>
        <translation>Não foi possível baixar os arquivos de 1 pedido.</translation>
    </message>
    <message numerus="yes">
        <source>Files of %Ln requests could not be fetched.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Não foi possível baixar arquivos de %Ln pedido.</numerusform>
            <numerusform>Não foi possível baixar arquivos de %Ln pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are listed in Jobs.</source>
        <translation>Todos estão listados em Trabalhos.</translation>
    </message>
    <message>
        <source>The import was stopped; the same import goes on with what is left.</source>
        <translation>A importação foi interrompida; a mesma importação continua com o que falta.</translation>
    </message>
    <message>
        <source>“%1” was imported from a file: no service has it.</source>
        <translation>“%1” foi importada de um arquivo: nenhum serviço a tem.</translation>
    </message>
    <message>
        <source>Import the file again: that brings its sound back.</source>
        <translation>Importe o arquivo de novo: isso traz o som de volta.</translation>
    </message>
    <message>
        <source>“%1” makes no song.</source>
        <translation>“%1” não faz música.</translation>
    </message>
    <message>
        <source>Ask for files of a song in its menu, or with riffdesk wav and riffdesk video.</source>
        <translation>Peça arquivos de uma música no menu dela, ou com riffdesk wav e riffdesk video.</translation>
    </message>
    <message>
        <source>There is no such song, or nothing like that of it.</source>
        <translation>Não existe essa música, ou ela não tem nada assim.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LedgerDialog</name>
    <message>
        <source>Ledger</source>
        <translation>Extrato</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>Buscar no extrato</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Salvar como tabela…</translation>
    </message>
    <message>
        <source>One request was or may be charged.</source>
        <translation>Um pedido foi ou pode ser cobrado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests were or may be charged.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln pedido foi ou pode ser cobrado.</numerusform>
            <numerusform>%Ln pedidos foram ou podem ser cobrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for each song that was kept.</source>
        <comment>a number of requests</comment>
        <translation>%1 por música mantida.</translation>
    </message>
    <message numerus="yes">
        <source>Lines of the ledger that cannot be read: %Ln.</source>
        <comment>number of lines</comment>
        <translation>
            <numerusform>Linhas do extrato que não podem ser lidas: %Ln.</numerusform>
            <numerusform>Linhas do extrato que não podem ser lidas: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked for yet</source>
        <translation>Nada foi pedido ainda</translation>
    </message>
    <message>
        <source>Each request that a service may charge for is written down here before it leaves.</source>
        <translation>Cada pedido que um serviço pode cobrar é anotado aqui antes de sair.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Nada desse tipo</translation>
    </message>
    <message>
        <source>No request holds all of these words.</source>
        <translation>Nenhum pedido contém todas estas palavras.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Salvar como tabela</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
</context>
<context>
    <name>riffdesk::LedgerModel</name>
    <message>
        <source>under way</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>failed at the service</source>
        <translation>falhou no serviço</translation>
    </message>
    <message>
        <source>not taken, not charged</source>
        <translation>não aceito, não cobrado</translation>
    </message>
    <message>
        <source>made, a file is missing</source>
        <translation>feito, falta um arquivo</translation>
    </message>
    <message>
        <source>cancelled, may be charged</source>
        <translation>cancelado, talvez cobrado</translation>
    </message>
    <message>
        <source>unknown, may be charged</source>
        <translation>desconhecido, talvez cobrado</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>ID da tarefa</translation>
    </message>
</context>
<context>
    <name>riffdesk::LevelMeter</name>
    <message>
        <source>Level meter</source>
        <translation>Medidor de nível</translation>
    </message>
    <message>
        <source>Level meter: spectrum, left and right</source>
        <translation>Medidor de nível: espectro, esquerda e direita</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryBar</name>
    <message>
        <source>Save search</source>
        <translation>Salvar busca</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Restaurar tudo</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>Show playlists, tags, saved searches and the trash</source>
        <translation>Mostrar playlists, tags, buscas salvas e a lixeira</translation>
    </message>
    <message>
        <source>Keep this search among the collections</source>
        <translation>Guardar esta busca nas coleções</translation>
    </message>
    <message>
        <source>Search: %1. Press to take it away</source>
        <comment>a filter chip</comment>
        <translation>Busca: %1. Pressione para tirar</translation>
    </message>
    <message>
        <source>%1: click to take it away</source>
        <translation>%1: clique para tirar</translation>
    </message>
    <message>
        <source>1 song</source>
        <translation>1 música</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln música</numerusform>
            <numerusform>%Ln músicas</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Esvaziar lixeira…</translation>
    </message>
    <message>
        <source>Empty trash (%1)…</source>
        <comment>how much that frees</comment>
        <translation>Esvaziar lixeira (%1)…</translation>
    </message>
    <message>
        <source>As arranged</source>
        <translation>Ordem manual</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais novas primeiro</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigas primeiro</translation>
    </message>
    <message>
        <source>Title, A to Z</source>
        <translation>Título, A a Z</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>Título, Z a A</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Mais longas primeiro</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Mais curtas primeiro</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Melhor avaliadas primeiro</translation>
    </message>
    <message>
        <source>Lowest rated first</source>
        <translation>Pior avaliadas primeiro</translation>
    </message>
    <message>
        <source>Last played first</source>
        <translation>Últimas tocadas primeiro</translation>
    </message>
    <message>
        <source>Most played first</source>
        <translation>Mais tocadas primeiro</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sem grupos</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>By source song</source>
        <translation>Por música de origem</translation>
    </message>
    <message>
        <source>By playlist</source>
        <translation>Por playlist</translation>
    </message>
    <message>
        <source>Choose the order of the songs, and groups</source>
        <translation>Escolher a ordem das músicas e os grupos</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Ordem: %1</translation>
    </message>
    <message>
        <source>Takes together</source>
        <translation>Takes juntos</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, ordem crescente</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, ordem decrescente</translation>
    </message>
    <message>
        <source>Choose columns, their order and the height of rows</source>
        <translation>Escolher as colunas, a ordem delas e a altura das linhas</translation>
    </message>
    <message>
        <source>Large rows</source>
        <translation>Linhas altas</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Redefinir colunas</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Source song</source>
        <translation>Música de origem</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Reproduções</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Última reprodução</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryPage</name>
    <message>
        <source>Empty trash</source>
        <translation>Esvaziar lixeira</translation>
    </message>
    <message>
        <source>Remove 1 song and its files for good?</source>
        <translation>Remover de vez 1 música e os arquivos dela?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln songs and their files for good?</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Remover de vez %Ln música e os arquivos dela?</numerusform>
            <numerusform>Remover de vez %Ln músicas e os arquivos delas?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the only thing that deletes songs, and it cannot be undone.</source>
        <translation>É a única coisa que apaga músicas, e não pode ser desfeita.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Salvar busca</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>The songs cannot be shown</source>
        <translation>Não é possível mostrar as músicas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nada corresponde a “%1”.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Limpar busca</translation>
    </message>
    <message>
        <source>Songs appear here when they are done.</source>
        <translation>As músicas aparecem aqui quando ficam prontas.</translation>
    </message>
    <message>
        <source>No songs yet</source>
        <translation>Nenhuma música ainda</translation>
    </message>
    <message>
        <source>Describe a song, or write its words, and press Create. It is kept here, with its cover and its lyrics.</source>
        <translation>Descreva uma música, ou escreva a letra, e clique em Criar. Ela fica guardada aqui, com capa e letra.</translation>
    </message>
    <message>
        <source>Make your first song</source>
        <translation>Faça sua primeira música</translation>
    </message>
    <message>
        <source>The songs are safe in their folders</source>
        <translation>As músicas estão seguras nas pastas delas</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>Reconstruir a biblioteca</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>A lixeira está vazia.</translation>
    </message>
    <message>
        <source>No songs are in this playlist yet. Drag songs onto its name.</source>
        <translation>Ainda não há músicas nesta playlist. Arraste músicas para o nome dela.</translation>
    </message>
    <message>
        <source>Import songs…</source>
        <translation>Importar músicas…</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelling: all is left as it was…</source>
        <translation>Cancelando: tudo fica como estava…</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineageModel</name>
    <message>
        <source>Song</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>the song that is shown</source>
        <translation>a música mostrada</translation>
    </message>
    <message>
        <source>level %1</source>
        <comment>in a tree, from 1</comment>
        <translation>nível %1</translation>
    </message>
    <message>
        <source>Unknown song</source>
        <comment>one that is not in the library, and of which no title is known</comment>
        <translation>Música desconhecida</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>Removida de vez</translation>
    </message>
    <message>
        <source>Never in this library</source>
        <translation>Nunca esteve nesta biblioteca</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>Sua gravação</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>what was done, and from when to when</comment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what was done, and when in the song</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <comment>what was done, and the second song that went into it</comment>
        <translation>%1, com “%2”</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Na lixeira</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineagePage</name>
    <message>
        <source>Family only</source>
        <translation>Só a família</translation>
    </message>
    <message>
        <source>Show only these songs in the library</source>
        <translation>Mostrar só estas músicas na biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>The nearest %Ln songs; there are more</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>A %Ln música mais próxima; há mais</numerusform>
            <numerusform>As %Ln músicas mais próximas; há mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln música</numerusform>
            <numerusform>%Ln músicas</numerusform>
        </translation>
    </message>
    <message>
        <source>Made from scratch; nothing was made from it yet.</source>
        <translation>Feita do zero; nada foi feito dela ainda.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineageView</name>
    <message>
        <source>Lineage</source>
        <translation>Linhagem</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Tocar</translation>
    </message>
    <message>
        <source>Select in the library</source>
        <translation>Selecionar na biblioteca</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>O que mudou…</translation>
    </message>
    <message>
        <source>Show only this family</source>
        <translation>Mostrar só esta família</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsEditor</name>
    <message>
        <source>This song has no lyrics.</source>
        <translation>Esta música não tem letra.</translation>
    </message>
    <message>
        <source>The text is longer than lyrics can be (%L1 characters).</source>
        <translation>O texto é mais longo do que uma letra pode ser (%L1 caracteres).</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsField</name>
    <message>
        <source>The lyrics are open in a window of their own.</source>
        <translation>A letra está aberta numa janela própria.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Trazer de volta</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsMargin</name>
    <message>
        <source>Syllables in each line, guessed from the spelling</source>
        <translation>Sílabas de cada linha, estimadas pela escrita</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsOutline</name>
    <message>
        <source>Sections of the lyrics</source>
        <translation>Seções da letra</translation>
    </message>
    <message>
        <source>Insert section</source>
        <translation>Inserir seção</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Give it a tag</source>
        <translation>Dar uma tag</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsOutlineModel</name>
    <message>
        <source>No tag</source>
        <comment>words before the first section</comment>
        <translation>Sem tag</translation>
    </message>
    <message>
        <source>Words before the first section</source>
        <translation>Texto antes da primeira seção</translation>
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
        <translation>Letra</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsPanel</name>
    <message>
        <source>Insert a section</source>
        <translation>Inserir uma seção</translation>
    </message>
    <message>
        <source>More for the lyrics</source>
        <translation>Mais para a letra</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Localizar e substituir</translation>
    </message>
    <message>
        <source>Insert from a file…</source>
        <translation>Inserir de um arquivo…</translation>
    </message>
    <message>
        <source>Count syllables and lines</source>
        <translation>Contar sílabas e linhas</translation>
    </message>
    <message>
        <source>Edit in a large window</source>
        <translation>Editar numa janela grande</translation>
    </message>
    <message>
        <source>Duplicate the section (Ctrl+D)</source>
        <translation>Duplicar a seção (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove the section (Delete)</source>
        <translation>Remover a seção (Delete)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>sections; lines</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lyrics from a file</source>
        <translation>Letra de um arquivo</translation>
    </message>
    <message>
        <source>Lyrics (%1)</source>
        <comment>patterns of file names</comment>
        <translation>Letras (%1)</translation>
    </message>
    <message>
        <source>Write with AI</source>
        <translation>Escrever com IA</translation>
    </message>
    <message>
        <source>Write with AI…</source>
        <translation>Escrever com IA…</translation>
    </message>
    <message>
        <source>Write with AI: lyrics are waiting</source>
        <translation>Escrever com IA: há uma letra esperando</translation>
    </message>
    <message>
        <source>The text would be longer than lyrics can be (%L1 characters).</source>
        <translation>O texto ficaria mais longo do que uma letra pode ser (%L1 caracteres).</translation>
    </message>
    <message>
        <source>Title of these lyrics: %1</source>
        <translation>Título desta letra: %1</translation>
    </message>
    <message>
        <source>Title in the file: %1</source>
        <translation>Título no arquivo: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>the title that is named beside it</comment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use as title</source>
        <translation>Usar como título</translation>
    </message>
    <message>
        <source>Dismiss the title</source>
        <translation>Dispensar o título</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsView</name>
    <message>
        <source>Follow the song</source>
        <translation>Seguir a música</translation>
    </message>
    <message>
        <source>These words came from a file with times. They fit if the song kept its pace.</source>
        <translation>Esta letra veio de um arquivo com tempos. Eles batem se a música manteve o andamento.</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Não, obrigado</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>The lines follow the song.</source>
        <translation>As linhas seguem a música.</translation>
    </message>
    <message>
        <source>Remove the times of the lines</source>
        <translation>Remover os tempos das linhas</translation>
    </message>
    <message>
        <source>A click on a line plays from there</source>
        <translation>Um clique numa linha toca a partir dali</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>the times of the lines</comment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>No line of this file has a time.</source>
        <translation>Nenhuma linha deste arquivo tem tempo.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWindow</name>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWriter</name>
    <message>
        <source>The service has not told the lyrics yet.</source>
        <translation>O serviço ainda não informou a letra.</translation>
    </message>
    <message>
        <source>It could not be looked for: %1</source>
        <translation>Não foi possível procurar: %1</translation>
    </message>
    <message>
        <source>The service does not list it. It may have been charged all the same, or never arrived.</source>
        <translation>Ela não consta no serviço. Mesmo assim pode ter sido cobrada, ou o pedido nunca chegou.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWriterPane</name>
    <message>
        <source>Write with AI</source>
        <translation>Escrever com IA</translation>
    </message>
    <message>
        <source>What shall the lyrics be about?</source>
        <translation>Do que a letra deve falar?</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Escritas antes</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>A lighthouse keeper who waits for spring, hopeful, in short lines</source>
        <translation>Uma faroleira que espera a primavera, esperançosa, em versos curtos</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Has the service write them (Ctrl+Return)</source>
        <translation>Manda o serviço escrever (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Asks the service whether it was written; costs nothing</source>
        <translation>Pergunta ao serviço se foi escrita; não custa nada</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pedir de novo</translation>
    </message>
    <message>
        <source>Practice costs nothing. Ctrl+Return asks.</source>
        <translation>A Prática não custa nada. Ctrl+Enter pede.</translation>
    </message>
    <message>
        <source>1 more paid request.</source>
        <translation>Mais 1 pedido pago.</translation>
    </message>
    <message>
        <source>1 paid request. Ctrl+Return asks.</source>
        <translation>1 pedido pago. Ctrl+Enter pede.</translation>
    </message>
    <message>
        <source>At most %L1 characters.</source>
        <translation>No máximo %L1 caracteres.</translation>
    </message>
    <message>
        <source>Writing… %1</source>
        <comment>how long it takes so far, as 0:12</comment>
        <translation>Escrevendo… %1</translation>
    </message>
    <message>
        <source>Checking what happened to it… %1</source>
        <comment>how long so far, as 0:12</comment>
        <translation>Verificando o que aconteceu… %1</translation>
    </message>
    <message>
        <source>It may be charged all the same</source>
        <translation>Mesmo assim pode ser cobrado</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>ID de rastreio: %1</translation>
    </message>
    <message>
        <source>This is not on the disk yet. %1</source>
        <translation>Isto ainda não está no disco. %1</translation>
    </message>
    <message>
        <source>Forget them all</source>
        <translation>Esquecer todas</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Escrever outra</translation>
    </message>
    <message>
        <source>Practice costs nothing.</source>
        <translation>A Prática não custa nada.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrevendo</translation>
    </message>
</context>
<context>
    <name>riffdesk::MainWindow</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>Serviço Prática</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Conectar uma conta…</translation>
    </message>
    <message>
        <source>Practice: songs are made on this computer and cost nothing</source>
        <translation>Prática: as músicas são feitas neste computador e não custam nada</translation>
    </message>
    <message>
        <source>Songs are made by %1</source>
        <translation>As músicas são feitas por %1</translation>
    </message>
    <message>
        <source>Not connected: enter the token of your account in the settings</source>
        <translation>Não conectado: digite o token da sua conta nas configurações</translation>
    </message>
    <message>
        <source>%1 – Riffdesk</source>
        <comment>window title: name of the song that plays</comment>
        <translation>%1 – Riffdesk</translation>
    </message>
    <message>
        <source>About Riffdesk</source>
        <translation>Sobre o Riffdesk</translation>
    </message>
    <message>
        <source>Riffdesk %1
A desktop studio for AI song-making.
Free software under the MIT licence.</source>
        <translation>Riffdesk %1
Um estúdio desktop para fazer música com IA.
Software livre sob a licença MIT.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em todo lugar</translation>
    </message>
    <message>
        <source>On the waveform</source>
        <translation>Na forma de onda</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Tocar</translation>
    </message>
    <message>
        <source>Songs can be heard and exported; making and changing them is switched off.</source>
        <translation>As músicas podem ser ouvidas e exportadas; criar e alterar está desativado.</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>Reconstruir a biblioteca</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1 (offline)</translation>
    </message>
    <message>
        <source>There is no network. What waits for it goes on by itself when it is back.</source>
        <translation>Não há rede. O que depende dela continua sozinho quando ela voltar.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importação</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>Uma exportação está em andamento.</translation>
    </message>
    <message>
        <source>What is written so far stays. The same export goes on from there later.</source>
        <translation>O que já foi gravado fica. A mesma exportação continua dali depois.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Stop the export and quit</source>
        <translation>Parar a exportação e sair</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>Numa comparação</translation>
    </message>
    <message>
        <source>Putting together</source>
        <translation>Juntando</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
</context>
<context>
    <name>riffdesk::MediaFetch</name>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>O serviço não conhece mais esta tarefa.</translation>
    </message>
</context>
<context>
    <name>riffdesk::ModeButtons</name>
    <message>
        <source>Shuffle</source>
        <translation>Aleatório</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Shuffle: on</source>
        <translation>Aleatório: ligado</translation>
    </message>
    <message>
        <source>Shuffle: off</source>
        <translation>Aleatório: desligado</translation>
    </message>
    <message>
        <source>Loop: this song</source>
        <translation>Loop: esta música</translation>
    </message>
    <message>
        <source>Loop: all songs</source>
        <translation>Loop: todas as músicas</translation>
    </message>
    <message>
        <source>Loop: off</source>
        <translation>Loop: desligado</translation>
    </message>
</context>
<context>
    <name>riffdesk::NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>proxy</comment>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>Proxy SOCKS5</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>The way to the service and to its files. What runs on this computer is reached directly.</source>
        <translation>O caminho até o serviço e os arquivos dele. O que roda neste computador é acessado direto.</translation>
    </message>
    <message>
        <source>Fetch songs over metered networks too</source>
        <translation>Baixar músicas também em redes limitadas</translation>
    </message>
    <message>
        <source>Otherwise songs that are made wait at the service for another network, or for “Fetch now”.</source>
        <translation>Senão, as músicas prontas esperam no serviço por outra rede ou por “Baixar agora”.</translation>
    </message>
    <message>
        <source>There is no network now.</source>
        <translation>Não há rede agora.</translation>
    </message>
    <message>
        <source>The network is metered now.</source>
        <translation>A rede agora é limitada.</translation>
    </message>
</context>
<context>
    <name>riffdesk::NotesEdit</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What you think of it, what is left to do. Search finds it.</source>
        <translation>O que você acha dela, o que falta fazer. A busca encontra.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
</context>
<context>
    <name>riffdesk::NotifierBus</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>riffdesk::PairChanges</name>
    <message>
        <source>Comparing the sound</source>
        <translation>Comparando o som</translation>
    </message>
    <message>
        <source>Comparing the sound…</source>
        <translation>Comparando o som…</translation>
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
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayerBar</name>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayerNotice</name>
    <message>
        <source>Restart Riffdesk</source>
        <translation>Reiniciar o Riffdesk</translation>
    </message>
    <message>
        <source>The song goes on where it is now</source>
        <translation>A música continua de onde está agora</translation>
    </message>
    <message>
        <source>The audio of this song is on its way.</source>
        <translation>O áudio desta música está a caminho.</translation>
    </message>
    <message>
        <source>The audio of this song is missing. “Fetch again” in its details gets it.</source>
        <translation>Falta o áudio desta música. “Baixar de novo” nos detalhes o traz.</translation>
    </message>
    <message>
        <source>A sound device is there now.</source>
        <translation>Agora há um dispositivo de áudio.</translation>
    </message>
    <message>
        <source>No sound device: playing silently.</source>
        <translation>Sem dispositivo de áudio: tocando sem som.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayingSong</name>
    <message>
        <source>Nothing is playing</source>
        <translation>Nada está tocando</translation>
    </message>
    <message>
        <source>Choose a song to hear</source>
        <translation>Escolha uma música para ouvir</translation>
    </message>
</context>
<context>
    <name>riffdesk::Poller</name>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>O serviço não conhece mais esta tarefa.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PreflightRows</name>
    <message>
        <source>Before you create</source>
        <translation>Antes de criar</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Deixar assim</translation>
    </message>
    <message>
        <source>Leave it so: %1</source>
        <comment>a warning</comment>
        <translation>Deixar assim: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to look at</source>
        <comment>warnings, at least two</comment>
        <translation>
            <numerusform>%Ln ponto a conferir</numerusform>
            <numerusform>%Ln pontos a conferir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>further warnings</comment>
        <translation>
            <numerusform>… e mais %Ln</numerusform>
            <numerusform>… e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Presets</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>a preset</comment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Nenhum preset ainda</translation>
    </message>
    <message>
        <source>Drag a preset out to keep or give away its file.</source>
        <translation>Arraste um preset para fora para guardar ou repassar o arquivo dele.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PresetsMenu</name>
    <message>
        <source>No presets yet</source>
        <translation>Nenhum preset ainda</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Salvar como preset…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Salvar como preset</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Renomear preset</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>All presets…</source>
        <translation>Todos os presets…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Salvar como arquivo…</translation>
    </message>
    <message>
        <source>Load from file…</source>
        <translation>Carregar de arquivo…</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Salvar como arquivo</translation>
    </message>
    <message>
        <source>Load from file</source>
        <translation>Carregar de arquivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk)</source>
        <translation>Presets e receitas (*.riffdesk)</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk *.json)</source>
        <translation>Presets e receitas (*.riffdesk *.json)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ProducerClient</name>
    <message>
        <source>The service redirects to another address; it was not followed.</source>
        <translation>O serviço redireciona para outro endereço; não foi seguido.</translation>
    </message>
    <message>
        <source>Between 1 and %1 tasks can be asked for at once.</source>
        <translation>Podem ser consultadas de 1 a %1 tarefas de uma vez.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Não é possível ler o arquivo %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>O arquivo tem mais de %1 MB.</translation>
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
        <translation>Prompts enviados</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
</context>
<context>
    <name>riffdesk::PromptPicker</name>
    <message>
        <source>Prompts you have sent</source>
        <translation>Prompts enviados</translation>
    </message>
    <message>
        <source>Search your prompts</source>
        <translation>Buscar nos seus prompts</translation>
    </message>
    <message>
        <source>Search for a prompt</source>
        <translation>Buscar um prompt</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Limpar histórico</translation>
    </message>
    <message>
        <source>Prompts come here when you press Create.</source>
        <translation>Os prompts vêm para cá quando você clica em Criar.</translation>
    </message>
    <message>
        <source>No prompt holds these words.</source>
        <translation>Nenhum prompt contém estas palavras.</translation>
    </message>
</context>
<context>
    <name>riffdesk::QueueModel</name>
    <message>
        <source>on now</source>
        <comment>the song that is playing</comment>
        <translation>tocando agora</translation>
    </message>
</context>
<context>
    <name>riffdesk::QueuePopup</name>
    <message>
        <source>Nothing is queued. Play a song, or add songs by their menu.</source>
        <translation>A fila está vazia. Toque uma música, ou adicione músicas pelo menu delas.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Delete takes a song out</source>
        <translation>Delete tira uma música</translation>
    </message>
</context>
<context>
    <name>riffdesk::RatingEdit</name>
    <message>
        <source>Rating</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a rating in stars</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>riffdesk::RecipePage</name>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>Serviço Prática</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>ID de rastreio</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>Carregar receita</translation>
    </message>
    <message>
        <source>Fill the form with what this song was made of</source>
        <translation>Preencher o formulário com a receita desta música</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Salvar receita…</translation>
    </message>
    <message>
        <source>Keep the recipe as a file; or drag it to where the file is wanted</source>
        <translation>Guarda a receita como arquivo; ou arraste-a para onde quer o arquivo</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Salvar receita</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>Letra própria</translation>
    </message>
    <message>
        <source>None: imported from a file</source>
        <translation>Nenhum: importada de um arquivo</translation>
    </message>
    <message>
        <source>Song id</source>
        <translation>ID da música</translation>
    </message>
    <message>
        <source>Id at the service</source>
        <translation>ID no serviço</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>ID da tarefa</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>the sizes of a song&apos;s files</comment>
        <translation>Ao todo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Reply of the service, as it came</source>
        <translation>Resposta do serviço, como veio</translation>
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
        <translation>Nenhum: feita aqui</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk)</source>
        <translation>Presets e receitas (*.riffdesk)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceEdit</name>
    <message>
        <source>Drop an audio file here, or choose one</source>
        <translation>Solte um arquivo de áudio aqui ou escolha um</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Abrir arquivo…</translation>
    </message>
    <message>
        <source>MP3, WAV, M4A, FLAC, Ogg, Opus or AAC, from 1 second to 15 minutes</source>
        <translation>MP3, WAV, M4A, FLAC, Ogg, Opus ou AAC, de 1 segundo a 15 minutos</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referências</translation>
    </message>
    <message>
        <source>What you have uploaded before</source>
        <translation>O que você já enviou</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>the address that was typed</comment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Have the service fetch the recording from this address</source>
        <translation>Fazer o serviço buscar a gravação neste endereço</translation>
    </message>
    <message>
        <source>Choose another reference</source>
        <translation>Escolher outra referência</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Use no reference</source>
        <translation>Não usar referência</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Paste an address or an upload’s id</source>
        <translation>Cole um endereço ou o ID de um upload</translation>
    </message>
    <message>
        <source>Bring my lyrics back</source>
        <translation>Trazer minha letra de volta</translation>
    </message>
    <message>
        <source>Use its lyrics</source>
        <translation>Usar a letra dela</translation>
    </message>
    <message>
        <source>Put back what the lyrics of the recording replaced</source>
        <translation>Trazer de volta o que a letra da gravação substituiu</translation>
    </message>
    <message>
        <source>Put the words that the service heard into the lyrics</source>
        <translation>Pôr na letra as palavras que o serviço ouviu</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Escolher uma gravação</translation>
    </message>
    <message>
        <source>Audio files (%1)</source>
        <translation>Arquivos de áudio (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
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
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Delete from the list</source>
        <translation>Excluir da lista</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referências</translation>
    </message>
    <message>
        <source>Search names and lyrics</source>
        <translation>Buscar nomes e letras</translation>
    </message>
    <message>
        <source>Search for a reference</source>
        <translation>Buscar uma referência</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Nothing has been uploaded to this service yet.</source>
        <translation>Ainda não foi feito upload para este serviço.</translation>
    </message>
    <message>
        <source>No reference matches these words.</source>
        <translation>Nenhuma referência corresponde a estas palavras.</translation>
    </message>
    <message>
        <source>Bring “%1” back</source>
        <translation>Trazer “%1” de volta</translation>
    </message>
    <message>
        <source>Name of the reference</source>
        <translation>Nome da referência</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceProgress</name>
    <message>
        <source>Progress of the upload</source>
        <translation>Progresso do upload</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Cancelar o upload</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is being done, and how far it is: Sending… 43%</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Verificando o arquivo…</translation>
    </message>
    <message>
        <source>Converting to MP3…</source>
        <translation>Convertendo para MP3…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>The service is taking it in…</source>
        <translation>O serviço está recebendo…</translation>
    </message>
</context>
<context>
    <name>riffdesk::RegionBar</name>
    <message>
        <source>Region</source>
        <translation>Trecho</translation>
    </message>
    <message>
        <source>Replace this section</source>
        <translation>Substituir esta seção</translation>
    </message>
    <message>
        <source>Sets the form to make this section anew</source>
        <translation>Prepara o formulário para refazer esta seção</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Goes round in this section</source>
        <translation>Repete esta seção</translation>
    </message>
    <message>
        <source>Audition</source>
        <comment>play a section once</comment>
        <translation>Pré-ouvir</translation>
    </message>
    <message>
        <source>Plays the section once, with the 3 seconds before it</source>
        <translation>Toca a seção uma vez, com os 3 segundos anteriores</translation>
    </message>
    <message>
        <source>Clear the region (Esc)</source>
        <translation>Desmarcar o trecho (Esc)</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Desmarcar o trecho</translation>
    </message>
    <message>
        <source>Start of the region</source>
        <translation>Início do trecho</translation>
    </message>
    <message>
        <source>End of the region</source>
        <translation>Fim do trecho</translation>
    </message>
    <message>
        <source>Drag the region to another program, where it becomes a file; a click copies it</source>
        <translation>Arraste o trecho para outro programa, onde vira um arquivo; um clique o copia</translation>
    </message>
    <message>
        <source>Copy the region as a file</source>
        <translation>Copiar o trecho como arquivo</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequestDialog</name>
    <message>
        <source>Request</source>
        <translation>Pedido</translation>
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
        <translation>O que Criar envia, com o formulário como está. Seu token não está aí: o comando o lê da variável ACEDATACLOUD_API_TOKEN.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequestForm</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Advanced (%1 filled in)</source>
        <translation>Avançado (%1 preenchidos)</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequiredMark</name>
    <message>
        <source>Required</source>
        <translation>Obrigatório</translation>
    </message>
</context>
<context>
    <name>riffdesk::RoundButton</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Tocar</translation>
    </message>
</context>
<context>
    <name>riffdesk::RunBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
</context>
<context>
    <name>riffdesk::SecondsField</name>
    <message>
        <source>Seconds, or minutes and seconds such as 1:02.4</source>
        <translation>Segundos, ou minutos e segundos como 1:02.4</translation>
    </message>
</context>
<context>
    <name>riffdesk::SeedField</name>
    <message>
        <source>Pick a random seed; the same seed and form give the same song</source>
        <translation>Sortear um seed; o mesmo seed e formulário dão a mesma música</translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation>Travar o seed</translation>
    </message>
    <message>
        <source>Locked: every take and the next request get this seed</source>
        <translation>Travado: todos os takes e o próximo pedido usam este seed</translation>
    </message>
    <message>
        <source>The seed is used once, further takes get seeds of their own. Lock it to keep it.</source>
        <translation>O seed vale uma vez; outros takes ganham seeds próprios. Trave para mantê-lo.</translation>
    </message>
    <message>
        <source>New random seed</source>
        <translation>Novo seed aleatório</translation>
    </message>
</context>
<context>
    <name>riffdesk::SelectionPage</name>
    <message>
        <source>Play next</source>
        <translation>Tocar a seguir</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Adicionar à fila</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>the length of all songs that are selected</comment>
        <translation>%1 ao todo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln música</numerusform>
            <numerusform>%Ln músicas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aparência e idioma</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Use the Practice service</source>
        <translation>Usar o serviço Prática</translation>
    </message>
    <message>
        <source>Runs on this computer, needs no account and costs nothing.</source>
        <translation>Roda neste computador, não precisa de conta e não custa nada.</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Pedidos simultâneos</translation>
    </message>
    <message>
        <source>How many songs are asked for at the same time; the others wait. Takes effect at the next start.</source>
        <translation>Quantas músicas são pedidas ao mesmo tempo; as outras esperam. Vale a partir do próximo início.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Vale a partir do próximo início.</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Pasta da biblioteca</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Holds the library and one folder per song with its audio, cover, lyrics and recipe. The library can be rebuilt from these folders alone.</source>
        <translation>Contém a biblioteca e uma pasta por música com áudio, capa, letra e receita. A biblioteca pode ser reconstruída só com essas pastas.</translation>
    </message>
    <message>
        <source>Settings, and your own catalogue.json if you have one, are in %1.</source>
        <translation>As configurações, e seu próprio catalogue.json se houver, estão em %1.</translation>
    </message>
    <message>
        <source>No service is chosen yet.</source>
        <translation>Nenhum serviço foi escolhido ainda.</translation>
    </message>
    <message>
        <source>Songs are made by the Practice service on this computer.</source>
        <translation>As músicas são feitas pelo serviço Prática neste computador.</translation>
    </message>
    <message>
        <source>Songs are made by %1.</source>
        <translation>As músicas são feitas por %1.</translation>
    </message>
    <message>
        <source>Sound and desktop</source>
        <translation>Som e sistema</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to undo a create</source>
        <translation>Tempo para desfazer um pedido</translation>
    </message>
    <message>
        <source>A request leaves only so long after Create was pressed; 0 sends it at once.</source>
        <translation>Um pedido só sai depois deste tempo após o clique em Criar; 0 envia na hora.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the user is asked</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Ask above so many paid requests a day</source>
        <translation>Perguntar acima de tantos pedidos pagos por dia</translation>
    </message>
    <message>
        <source>Ask above so many takes at once</source>
        <translation>Perguntar acima de tantos takes de uma vez</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>What becomes of jobs</source>
        <translation>O que acontece com os trabalhos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Kept on this computer only, without prompts and lyrics. Help ▸ Copy diagnostics shows it.</source>
        <translation>Fica só neste computador, sem prompts nem letras. Ajuda ▸ Copiar diagnóstico o mostra.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Takes the library with all songs to another folder</source>
        <translation>Leva a biblioteca com todas as músicas para outra pasta</translation>
    </message>
    <message>
        <source>Uses the library of another folder from the next start</source>
        <translation>Usa a biblioteca de outra pasta a partir do próximo início</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the trash is emptied</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> dias</translation>
    </message>
    <message>
        <source>Remove from the trash after</source>
        <translation>Remover da lixeira após</translation>
    </message>
    <message>
        <source>What has been in the trash for longer is removed for good, at each start and once a day.</source>
        <translation>O que está na lixeira há mais tempo é removido de vez, a cada início e uma vez por dia.</translation>
    </message>
    <message>
        <source>An empty folder for the library</source>
        <translation>Uma pasta vazia para a biblioteca</translation>
    </message>
    <message>
        <source>From the next start the library is in %1. To take your songs along, choose Move… instead.</source>
        <translation>A partir do próximo início a biblioteca está em %1. Para levar suas músicas junto, escolha Mover… em vez disso.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>riffdesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
</context>
<context>
    <name>riffdesk::ShortcutsPage</name>
    <message>
        <source>Assign</source>
        <comment>a shortcut</comment>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>one shortcut</comment>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset all</source>
        <comment>shortcuts</comment>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Pesquisar nos atalhos</translation>
    </message>
    <message>
        <source>A command or its keys</source>
        <translation>Um comando ou suas teclas</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Novo atalho</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>sem atalho</translation>
    </message>
    <message>
        <source>%1 is fixed: “%2”. Choose another.</source>
        <comment>a shortcut; what it does</comment>
        <translation>%1 é fixo: “%2”. Escolha outro.</translation>
    </message>
    <message>
        <source>%1 is now “%2”. Assign takes it from there.</source>
        <comment>a shortcut; what it does</comment>
        <translation>%1 agora é “%2”. Atribuir o tira de lá.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SliderField</name>
    <message>
        <source>%1 as a number</source>
        <comment>name of a slider</comment>
        <translation>%1 como número</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Voltar para %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <comment>name of a slider</comment>
        <translation>Redefinir %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongDelegate</name>
    <message>
        <source>on its way</source>
        <comment>the audio of a song</comment>
        <translation>a caminho</translation>
    </message>
    <message>
        <source>audio missing</source>
        <translation>falta o áudio</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take</numerusform>
            <numerusform>%Ln takes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SongField</name>
    <message>
        <source>Use no song</source>
        <translation>Não usar música</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>label of a field</comment>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>The audio id that the service gave for your upload.</source>
        <translation>O ID de áudio que o serviço deu ao seu upload.</translation>
    </message>
    <message>
        <source>Choose a song…</source>
        <translation>Escolher música…</translation>
    </message>
    <message>
        <source>Not in this library</source>
        <translation>Não está nesta biblioteca</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a field: title of a song</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose another song</source>
        <translation>Escolher outra música</translation>
    </message>
    <message>
        <source>Choose a song of the library, or drop one here</source>
        <translation>Escolha uma música da biblioteca ou solte uma aqui</translation>
    </message>
    <message>
        <source>%1 – %2 · %3 s</source>
        <comment>start, end and length of a section</comment>
        <translation>%1 – %2 · %3 s</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongListModel</name>
    <message>
        <source>playing</source>
        <translation>tocando</translation>
    </message>
    <message>
        <source>audio on its way</source>
        <translation>áudio a caminho</translation>
    </message>
    <message>
        <source>audio missing</source>
        <translation>falta o áudio</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a song that was not heard yet</comment>
        <translation>nova</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Without a source song</source>
        <translation>Sem música de origem</translation>
    </message>
    <message>
        <source>In no playlist</source>
        <translation>Em nenhuma playlist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take</numerusform>
            <numerusform>%Ln takes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SongMenu</name>
    <message>
        <source>Play</source>
        <translation>Tocar</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>Usar como origem</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copiar título</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Tocar a seguir</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Adicionar à fila</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>Carregar receita</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>Marcar como ouvida</translation>
    </message>
    <message>
        <source>Check and fetch again</source>
        <translation>Verificar e baixar de novo</translation>
    </message>
    <message>
        <source>Listens to the file to its end and, where that fails, brings it anew; costs nothing</source>
        <translation>Escuta o arquivo até o fim e, se falhar, baixa-o de novo; não custa nada</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Nova tag…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nova tag</translation>
    </message>
    <message>
        <source>Put into playlist</source>
        <translation>Pôr em playlist</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>Nova playlist…</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nova playlist</translation>
    </message>
    <message>
        <source>Take out of this playlist</source>
        <translation>Tirar desta playlist</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>Mixar stems</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>O que mudou…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Show only its family</source>
        <translation>Mostrar só a família dela</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongNews</name>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>Your song is done.</source>
        <translation>Sua música está pronta.</translation>
    </message>
    <message>
        <source>The stems of “%1” are ready</source>
        <translation>Os stems de “%1” estão prontos</translation>
    </message>
    <message>
        <source>Its stems are ready.</source>
        <translation>Os stems estão prontos.</translation>
    </message>
    <message>
        <source>“%1” failed. %2</source>
        <comment>title of a song, what happened</comment>
        <translation>“%1” falhou. %2</translation>
    </message>
    <message>
        <source>It is not known whether the request for “%1” arrived; you decide in Jobs.</source>
        <translation>Não se sabe se o pedido de “%1” chegou; decida em Trabalhos.</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>“%1” está pronta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes of “%1” are ready</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take de “%1” está pronto</numerusform>
            <numerusform>%Ln takes de “%1” estão prontos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes are done.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take está pronto.</numerusform>
            <numerusform>%Ln takes estão prontos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are ready</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln música está pronta</numerusform>
            <numerusform>%Ln músicas estão prontas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are done.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln música está pronta.</numerusform>
            <numerusform>%Ln músicas estão prontas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is made, but its file could not be fetched. %2</source>
        <comment>title of a song, what happened</comment>
        <translation>“%1” foi feita, mas não foi possível baixar o arquivo. %2</translation>
    </message>
    <message>
        <source>The lossless WAV of “%1” is here</source>
        <translation>O WAV sem perdas de “%1” chegou</translation>
    </message>
    <message>
        <source>Its lossless WAV is here.</source>
        <translation>O WAV sem perdas chegou.</translation>
    </message>
    <message>
        <source>The video of “%1” is here</source>
        <translation>O vídeo de “%1” chegou</translation>
    </message>
    <message>
        <source>Its video is here.</source>
        <translation>O vídeo chegou.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongPicker</name>
    <message>
        <source>Choose a song</source>
        <translation>Escolher uma música</translation>
    </message>
    <message>
        <source>Search titles, lyrics, prompts</source>
        <translation>Buscar títulos, letras, prompts</translation>
    </message>
    <message>
        <source>Search for a source song</source>
        <translation>Buscar uma música de origem</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Músicas</translation>
    </message>
    <message>
        <source>The library has no songs yet. Generate one first.</source>
        <translation>A biblioteca ainda não tem músicas. Gere uma antes.</translation>
    </message>
    <message>
        <source>No song matches these words.</source>
        <translation>Nenhuma música corresponde a estas palavras.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongWaveform</name>
    <message>
        <source>Extend from %1…</source>
        <comment>a time</comment>
        <translation>Estender a partir de %1…</translation>
    </message>
    <message>
        <source>Replace this section…</source>
        <translation>Substituir esta seção…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Audition with 3 s before</source>
        <translation>Pré-ouvir com 3 s antes</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Desmarcar o trecho</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Aumentar zoom</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir zoom</translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation>Mostrar a música inteira</translation>
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
        <translation>Manter só os compassos novos</translation>
    </message>
    <message>
        <source>New from</source>
        <translation>Novo de</translation>
    </message>
    <message>
        <source>Where the new bars begin, in the edited song. The arrows move it by a hundredth of a second.</source>
        <translation>Onde começam os compassos novos, na música editada. As setas movem um centésimo de segundo.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>Where the song goes on as it was. The arrows move it by a hundredth of a second.</source>
        <translation>Onde a música segue como era. As setas movem um centésimo de segundo.</translation>
    </message>
    <message>
        <source>How long one goes over into the other</source>
        <translation>Quanto dura a passagem de uma à outra</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Plays two seconds before and after this join</source>
        <translation>Toca dois segundos antes e depois desta emenda</translation>
    </message>
    <message>
        <source>Hear where the new bars begin</source>
        <translation>Ouvir onde os compassos novos começam</translation>
    </message>
    <message>
        <source>Hear where the new bars end</source>
        <translation>Ouvir onde os compassos novos terminam</translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>Juntando…</translation>
    </message>
    <message>
        <source>Makes a new song: the first one as it was, with what changed put in. Costs nothing.</source>
        <translation>Faz uma música nova: a primeira como era, com o que mudou inserido. Não custa nada.</translation>
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
        <translation>Centro</translation>
    </message>
    <message>
        <source>L %1</source>
        <comment>so far to the left</comment>
        <translation>E %1</translation>
    </message>
    <message>
        <source>R %1</source>
        <comment>so far to the right</comment>
        <translation>D %1</translation>
    </message>
    <message>
        <source>M</source>
        <comment>the letter on a button: mute</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Silenciar %1</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mudo</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the letter on a button: solo</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>Solo de %1</translation>
    </message>
    <message>
        <source>Solo: hear this stem; with Ctrl no other</source>
        <translation>Solo: ouvir este stem; com Ctrl, nenhum outro</translation>
    </message>
    <message>
        <source>Gain of %1</source>
        <translation>Ganho de %1</translation>
    </message>
    <message>
        <source>Pan of %1</source>
        <translation>Pan de %1</translation>
    </message>
    <message>
        <source>Gain; a double click sets it to 0 dB</source>
        <translation>Ganho; um clique duplo volta a 0 dB</translation>
    </message>
    <message>
        <source>Left or right; a double click sets it to the centre</source>
        <translation>Esquerda ou direita; um clique duplo volta ao centro</translation>
    </message>
    <message>
        <source>Copy %1 as a file</source>
        <comment>a stem</comment>
        <translation>Copiar %1 como arquivo</translation>
    </message>
    <message>
        <source>Drag this stem to another program, where it becomes a file; a click or Ctrl+C copies it</source>
        <translation>Arraste este stem para outro programa, onde vira um arquivo; um clique ou Ctrl+C o copia</translation>
    </message>
</context>
<context>
    <name>riffdesk::StemMixer</name>
    <message>
        <source>Karaoke</source>
        <translation>Karaokê</translation>
    </message>
    <message>
        <source>The song without its vocals</source>
        <translation>A música sem os vocais</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Each stem as it is</source>
        <translation>Cada stem como é</translation>
    </message>
    <message>
        <source>Save as song</source>
        <translation>Salvar como música</translation>
    </message>
    <message>
        <source>Makes this mix a song of the library; costs nothing</source>
        <translation>Transforma esta mix numa música da biblioteca; não custa nada</translation>
    </message>
    <message>
        <source>Export mix…</source>
        <translation>Exportar mix…</translation>
    </message>
    <message>
        <source>Writes this mix into a file</source>
        <translation>Grava esta mix num arquivo</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stems</translation>
    </message>
    <message>
        <source>Open them in a music program, or export them</source>
        <translation>Abrir num programa de música, ou exportar</translation>
    </message>
    <message>
        <source>Stem mixer</source>
        <translation>Mixer de stems</translation>
    </message>
    <message>
        <source>No stems</source>
        <translation>Sem stems</translation>
    </message>
    <message>
        <source>This song&apos;s stems are not in its folder any more. Ask for them again from its menu.</source>
        <translation>Os stems desta música não estão mais na pasta dela. Peça-os de novo pelo menu dela.</translation>
    </message>
    <message>
        <source>Ctrl with S hears that stem alone. A double click on a slider sets it back.</source>
        <translation>Ctrl com S faz ouvir só aquele stem. Um clique duplo num controle o restaura.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>Voltar à biblioteca (Esc)</translation>
    </message>
    <message>
        <source>Another song is on.</source>
        <translation>Outra música está tocando.</translation>
    </message>
    <message>
        <source>Hear these stems</source>
        <translation>Ouvir estes stems</translation>
    </message>
    <message>
        <source>Plays them from the start</source>
        <translation>Toca todos desde o início</translation>
    </message>
    <message>
        <source>Stems of %1</source>
        <comment>a title</comment>
        <translation>Stems de %1</translation>
    </message>
    <message>
        <source>None of these stems is called vocals: mute what is sung by hand</source>
        <translation>Nenhum destes stems é de vocais: silencie à mão o que é cantado</translation>
    </message>
    <message>
        <source>Copy all stems as files</source>
        <translation>Copiar todos os stems como arquivos</translation>
    </message>
    <message>
        <source>Drag all stems to another program, where they become files; a click copies them</source>
        <translation>Arraste todos os stems para outro programa, onde viram arquivos; um clique os copia</translation>
    </message>
</context>
<context>
    <name>riffdesk::Studio</name>
    <message>
        <source>One song is in the library again.</source>
        <translation>Uma música voltou à biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in the library again.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln música voltou à biblioteca.</numerusform>
            <numerusform>%Ln músicas voltaram à biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>One song lies in the library&apos;s folder but is not in its list.</source>
        <translation>Uma música está na pasta da biblioteca, mas não na lista dela.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs lie in the library&apos;s folder but are not in its list.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln música está na pasta da biblioteca, mas não na lista dela.</numerusform>
            <numerusform>%Ln músicas estão na pasta da biblioteca, mas não na lista dela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuild the library: that brings back what lies there.</source>
        <translation>Reconstrua a biblioteca: isso traz de volta o que está lá.</translation>
    </message>
    <message numerus="yes">
        <source>Descriptions that were damaged were completed from what else was known: %Ln.</source>
        <comment>number of songs</comment>
        <translation>
            <numerusform>Descrições danificadas completadas com o que mais se sabia: %Ln.</numerusform>
            <numerusform>Descrições danificadas completadas com o que mais se sabia: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs that were not over are kept: %Ln.</source>
        <comment>number of jobs</comment>
        <translation>
            <numerusform>Trabalhos inacabados mantidos: %Ln.</numerusform>
            <numerusform>Trabalhos inacabados mantidos: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>These folders could not be read and were left alone: %1.</source>
        <translation>Estas pastas não puderam ser lidas e ficaram intocadas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln of them are in the file %1.</source>
        <translation>
            <numerusform>A lista completa (%Ln) está no arquivo %1.</numerusform>
            <numerusform>Todas as %Ln estão no arquivo %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or make an empty folder elsewhere.</source>
        <translation>Escolha ou crie uma pasta vazia em outro lugar.</translation>
    </message>
    <message>
        <source>Moving was cancelled: the library is where it was.</source>
        <translation>A mudança foi cancelada: a biblioteca está onde estava.</translation>
    </message>
    <message>
        <source>There is no room for the library in “%1”: it takes %2, and %3 are free.</source>
        <translation>Não há espaço para a biblioteca em “%1”: ela ocupa %2, e há %3 livres.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>Libere espaço lá ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The library is in “%1” already.</source>
        <translation>A biblioteca já está em “%1”.</translation>
    </message>
    <message>
        <source>“%1” lies within the library&apos;s folder.</source>
        <translation>“%1” fica dentro da pasta da biblioteca.</translation>
    </message>
    <message>
        <source>“%1” holds another library.</source>
        <translation>“%1” contém outra biblioteca.</translation>
    </message>
    <message>
        <source>“%1” is not empty.</source>
        <translation>“%1” não está vazia.</translation>
    </message>
    <message>
        <source>The library is in “%1” now.</source>
        <translation>A biblioteca agora está em “%1”.</translation>
    </message>
    <message>
        <source>Something of it could not be removed from “%1”.</source>
        <translation>Parte dela não pôde ser removida de “%1”.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Submitter</name>
    <message>
        <source>Cancelled while it was sent: the service may have received it and may still charge for it.</source>
        <translation>Cancelado durante o envio: o serviço pode ter recebido e ainda pode cobrar.</translation>
    </message>
    <message>
        <source>The answer names neither a task nor a song.</source>
        <translation>A resposta não indica tarefa nem música.</translation>
    </message>
    <message>
        <source>The answer names the task of another request.</source>
        <translation>A resposta indica a tarefa de outro pedido.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SweepDialog</name>
    <message>
        <source>Across</source>
        <translation>Na horizontal</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>opposite of across</comment>
        <translation>Na vertical</translation>
    </message>
    <message>
        <source>Use sweep</source>
        <translation>Usar série</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Makes the song with each of these values, so that you hear what a setting does. Everything else stays the same, the seed too.</source>
        <translation>Faz a música com cada um destes valores, para você ouvir o que um ajuste faz. Todo o resto fica igual, o seed também.</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>Takes de cada</translation>
    </message>
    <message>
        <source>No sweep</source>
        <translation>Sem série</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, each of them is paid.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln pedido, que será pago.</numerusform>
            <numerusform>%Ln pedidos, cada um é pago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs. Practice costs nothing.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln música. A Prática não custa nada.</numerusform>
            <numerusform>%Ln músicas. A Prática não custa nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than %L1: Create asks once more.</source>
        <translation>São mais de %L1: Criar pergunta mais uma vez.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SweepRow</name>
    <message>
        <source>Nothing</source>
        <comment>what a sweep changes</comment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Values from %1 to %2</source>
        <extracomment>the ends of a slider</extracomment>
        <translation>Valores de %1 a %2</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagCompleter</name>
    <message>
        <source>Section tags</source>
        <translation>Tags de seção</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagPicker</name>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Find a tag, or write a new one</source>
        <translation>Ache uma tag ou escreva uma nova</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>Nome de uma tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Nova tag “%1”</translation>
    </message>
    <message>
        <source>There are no tags yet. Write the first one.</source>
        <translation>Ainda não há tags. Escreva a primeira.</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagsEdit</name>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Adicionar uma tag</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>Nome de uma tag</translation>
    </message>
    <message>
        <source>Tag %1. Press to take it away</source>
        <translation>Tag %1. Pressione para tirar</translation>
    </message>
    <message>
        <source>%1: click to take it away</source>
        <translation>%1: clique para tirar</translation>
    </message>
</context>
<context>
    <name>riffdesk::TimeSpin</name>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>riffdesk::TitleEdit</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Double click or F2 changes the title</source>
        <translation>Clique duplo ou F2 muda o título</translation>
    </message>
</context>
<context>
    <name>riffdesk::TopBar</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search titles, lyrics, prompts</source>
        <translation>Buscar títulos, letras, prompts</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Serviço: %1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
</context>
<context>
    <name>riffdesk::Transport</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
</context>
<context>
    <name>riffdesk::TrayIcon</name>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Show Riffdesk</source>
        <translation>Mostrar o Riffdesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Tocar</translation>
    </message>
</context>
<context>
    <name>riffdesk::TriageBar</name>
    <message>
        <source>Listen and choose</source>
        <translation>Ouvir e escolher</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Nenhum dos dois</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>from song to song</comment>
        <translation>Passar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Where each next song begins (B)</source>
        <translation>Onde cada próxima música começa (B)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Sair (Esc)</translation>
    </message>
    <message>
        <source>Leave listening and choosing</source>
        <translation>Sair de Ouvir e escolher</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>songs</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, all decided</source>
        <comment>how far one is among songs</comment>
        <translation>%1, todas decididas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln left</source>
        <comment>how far one is among songs; songs left</comment>
        <translation>
            <numerusform>%1, falta %Ln</numerusform>
            <numerusform>%1, faltam %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <comment>where songs begin</comment>
        <translation>Início: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::Upload</name>
    <message>
        <source>There is no place for a temporary file.</source>
        <translation>Não há lugar para um arquivo temporário.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Libere espaço no disco e tente de novo.</translation>
    </message>
</context>
<context>
    <name>riffdesk::UploadOffer</name>
    <message>
        <source>Upload it for a cover</source>
        <translation>Fazer upload para um cover</translation>
    </message>
    <message>
        <source>Upload it to extend it</source>
        <translation>Fazer upload para estender</translation>
    </message>
    <message>
        <source>Upload it to replace a section</source>
        <translation>Fazer upload para substituir uma seção</translation>
    </message>
    <message>
        <source>Upload it: %1</source>
        <comment>name of an action</comment>
        <translation>Fazer upload: %1</translation>
    </message>
    <message>
        <source>Upload it</source>
        <translation>Fazer upload</translation>
    </message>
    <message>
        <source>Leave the recording out</source>
        <translation>Deixar a gravação de fora</translation>
    </message>
    <message>
        <source>“%1” is a recording of your own; the action chosen takes none.</source>
        <translation>“%1” é uma gravação sua; a ação escolhida não aceita nenhuma.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Uploader</name>
    <message>
        <source>This service is not connected.</source>
        <translation>Este serviço não está conectado.</translation>
    </message>
    <message>
        <source>Enter your token in the settings, then try again.</source>
        <translation>Digite seu token nas configurações e tente de novo.</translation>
    </message>
    <message>
        <source>Riffdesk ended before the service had answered. Upload it again if it is needed.</source>
        <translation>O Riffdesk fechou antes de o serviço responder. Se precisar, faça o upload de novo.</translation>
    </message>
</context>
<context>
    <name>riffdesk::VolumeControl</name>
    <message>
        <source>Mute</source>
        <translation>Mudo</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ativar som</translation>
    </message>
</context>
<context>
    <name>riffdesk::WaveformView</name>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position and length of a song</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Drag to move this edge. It snaps to quiet places; not while Shift is held.</source>
        <translation>Arraste para mover esta borda. Ela gruda em pontos silenciosos, exceto com Shift.</translation>
    </message>
    <message>
        <source>Click to go here, drag to select a region. The wheel zooms.</source>
        <translation>Clique para vir aqui, arraste para marcar um trecho. A roda do mouse dá zoom.</translation>
    </message>
    <message>
        <source>Left and Right go 5 seconds, comma and full stop a tenth of one. With Shift the arrows select a region from the playhead. Escape clears it.</source>
        <translation>Esquerda e Direita andam 5 segundos, vírgula e ponto um décimo de segundo. Com Shift, as setas marcam um trecho a partir do cursor de reprodução. Esc o desmarca.</translation>
    </message>
    <message>
        <source>%1, region %2 to %3</source>
        <comment>position of length, start, end</comment>
        <translation>%1, trecho de %2 a %3</translation>
    </message>
    <message>
        <source>%1 – %2 · %3 s</source>
        <comment>start, end and length of a region</comment>
        <translation>%1 – %2 · %3 s</translation>
    </message>
    <message>
        <source>Back and forward 5 seconds</source>
        <translation>Voltar e avançar 5 segundos</translation>
    </message>
    <message>
        <source>Back and forward a tenth of a second</source>
        <translation>Voltar e avançar um décimo de segundo</translation>
    </message>
    <message>
        <source>To the start and to the end</source>
        <translation>Ir ao início e ao fim</translation>
    </message>
    <message>
        <source>Select, or move the selection&apos;s edge</source>
        <translation>Marcar, ou mover a borda do trecho</translation>
    </message>
    <message>
        <source>The same by a tenth of a second</source>
        <translation>O mesmo, em décimos de segundo</translation>
    </message>
    <message>
        <source>Selection starts or ends at the playhead</source>
        <translation>O trecho começa ou termina no cursor de reprodução</translation>
    </message>
    <message>
        <source>Select the whole song</source>
        <translation>Marcar a música inteira</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Desmarcar o trecho</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, whole song</source>
        <translation>Aumentar zoom, reduzir zoom, música inteira</translation>
    </message>
    <message>
        <source>Pull the region up to drop it as a file elsewhere. Ctrl+drag moves it, Shift+click moves an edge, Esc clears it.</source>
        <translation>Puxe o trecho para cima para soltá-lo como arquivo em outro lugar. Ctrl+arrastar o move, Shift+clique move uma borda, Esc o desmarca.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Welcome to Riffdesk</source>
        <translation>Boas-vindas ao Riffdesk</translation>
    </message>
    <message>
        <source>A studio for making songs with words. Where should they be made?</source>
        <translation>Um estúdio para fazer músicas com palavras. Onde elas devem ser feitas?</translation>
    </message>
    <message>
        <source>Try it now with the Practice service</source>
        <translation>Experimente já com o serviço Prática</translation>
    </message>
    <message>
        <source>It runs on this computer, needs no account and no network, and costs nothing. It composes simple music from your words, so that you can try everything: create, edit, compare, export. You can connect an account at any time.</source>
        <translation>Ele roda neste computador, não precisa de conta nem de rede e não custa nada. Compõe músicas simples a partir das suas palavras, para você testar tudo: criar, editar, comparar, exportar. Você pode conectar uma conta quando quiser.</translation>
    </message>
    <message>
        <source>Start with Practice</source>
        <translation>Começar com a Prática</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>Conecte sua conta</translation>
    </message>
    <message>
        <source>Songs are made by the service at this address and charged to your account there.</source>
        <translation>As músicas são feitas pelo serviço deste endereço e cobradas na sua conta lá.</translation>
    </message>
    <message>
        <source>Type an idea, press Create: a song in seconds</source>
        <translation>Digite uma ideia, clique em Criar: uma música em segundos</translation>
    </message>
    <message>
        <source>All actions: covers, extensions, new sections, stems and more</source>
        <translation>Todas as ações: covers, extensões, seções novas, stems e mais</translation>
    </message>
    <message>
        <source>What you make stays in your library, and exports like any song</source>
        <translation>O que você faz fica na sua biblioteca e se exporta como qualquer música</translation>
    </message>
</context>
<context>
    <name>riffdesk::WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Opens the guide where it explains this</source>
        <translation>Abre o guia onde ele explica isso</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowActions</name>
    <message>
        <source>&amp;New song</source>
        <translation>&amp;Nova música</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Criar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Open &amp;library folder</source>
        <translation>Abrir pasta da &amp;biblioteca</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Con&amp;figurações…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Mover para a li&amp;xeira</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Grade</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Create panel</source>
        <translation>Painel &amp;Criar</translation>
    </message>
    <message>
        <source>Li&amp;brary panel</source>
        <translation>Painel &amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>Painel &amp;Detalhes</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Tocar ou pausar</translation>
    </message>
    <message>
        <source>Pre&amp;vious song</source>
        <translation>Música &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next song</source>
        <translation>&amp;Próxima música</translation>
    </message>
    <message>
        <source>&amp;Back 5 seconds</source>
        <translation>&amp;Voltar 5 segundos</translation>
    </message>
    <message>
        <source>&amp;Forward 5 seconds</source>
        <translation>Avançar 5 se&amp;gundos</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Mudo</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>Mais a&amp;lto</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>Mais &amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Riffdesk</source>
        <translation>&amp;Sobre o Riffdesk</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Song</source>
        <translation>&amp;Música</translation>
    </message>
    <message>
        <source>&amp;Use as source</source>
        <translation>&amp;Usar como origem</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Avaliar</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sem estrelas</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 estrela</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproduzir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Level &amp;meter</source>
        <translation>&amp;Medidor de nível</translation>
    </message>
    <message>
        <source>&amp;Shuffle</source>
        <translation>Aleató&amp;rio</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>the queue is not repeated</comment>
        <translation>&amp;Desligado</translation>
    </message>
    <message>
        <source>&amp;All songs</source>
        <comment>are repeated</comment>
        <translation>&amp;Todas as músicas</translation>
    </message>
    <message>
        <source>&amp;This song</source>
        <comment>is repeated</comment>
        <translation>&amp;Esta música</translation>
    </message>
    <message>
        <source>Normal&amp;ise loudness</source>
        <translation>&amp;Normalizar loudness</translation>
    </message>
    <message>
        <source>Plays every song at the same loudness: %1 LUFS, peaks below %2 dBTP</source>
        <translation>Toca todas as músicas no mesmo loudness: %1 LUFS, picos abaixo de %2 dBTP</translation>
    </message>
    <message>
        <source>Q&amp;ueue</source>
        <translation>&amp;Fila</translation>
    </message>
    <message>
        <source>&amp;Replace this section…</source>
        <translation>Subst&amp;ituir esta seção…</translation>
    </message>
    <message>
        <source>&amp;Extend from here…</source>
        <translation>Estender da&amp;qui…</translation>
    </message>
    <message>
        <source>Loop re&amp;gion</source>
        <translation>Loop no trec&amp;ho</translation>
    </message>
    <message>
        <source>&amp;Audition with 3 s before</source>
        <translation>Pré-&amp;ouvir com 3 s antes</translation>
    </message>
    <message>
        <source>&amp;Clear region</source>
        <translation>&amp;Desmarcar trecho</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Aumentar zoom</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>&amp;Reduzir zoom</translation>
    </message>
    <message>
        <source>&amp;Whole song</source>
        <translation>Música &amp;inteira</translation>
    </message>
    <message>
        <source>Repea&amp;t</source>
        <translation>R&amp;epetir</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Show &amp;request…</source>
        <translation>Mostrar &amp;pedido…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Close dra&amp;ft</source>
        <translation>Fechar &amp;rascunho</translation>
    </message>
    <message>
        <source>Re&amp;open closed draft</source>
        <translation>Re&amp;abrir rascunho fechado</translation>
    </message>
    <message>
        <source>Draft before, draft after</source>
        <translation>Rascunho anterior, próximo rascunho</translation>
    </message>
    <message>
        <source>Prompts you have sent</source>
        <translation>Prompts enviados</translation>
    </message>
    <message>
        <source>&amp;Replace a section…</source>
        <translation>&amp;Substituir uma seção…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln estrela</numerusform>
            <numerusform>%Ln estrelas</numerusform>
        </translation>
    </message>
    <message>
        <source>Le&amp;dger…</source>
        <translation>Ex&amp;trato…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>Copiar &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Chec&amp;k library…</source>
        <translation>&amp;Verificar biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Arquivos…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar arquivos</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>&amp;Pasta…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar uma pasta</translation>
    </message>
    <message>
        <source>From the &amp;account</source>
        <translation>Da &amp;conta</translation>
    </message>
    <message>
        <source>Import from the account</source>
        <translation>Importar da conta</translation>
    </message>
    <message>
        <source>Fetches every song of the account that is not here, free of charge</source>
        <translation>Baixa toda música da conta que não está aqui, sem custo</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Copy songs</source>
        <translation>&amp;Copiar músicas</translation>
    </message>
    <message>
        <source>Copies the songs as files, and their titles as text</source>
        <translation>Copia as músicas como arquivos e os títulos como texto</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>Co&amp;lar arquivos</translation>
    </message>
    <message>
        <source>Imports files and folders that were copied elsewhere</source>
        <translation>Importa arquivos e pastas copiados em outro lugar</translation>
    </message>
    <message>
        <source>Ste&amp;ms…</source>
        <translation>&amp;Stems…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Re&amp;jeitar</translation>
    </message>
    <message>
        <source>&amp;Neither keep nor reject</source>
        <translation>&amp;Nem manter nem rejeitar</translation>
    </message>
    <message>
        <source>Ta&amp;g…</source>
        <translation>Ta&amp;g…</translation>
    </message>
    <message>
        <source>&amp;Listen and choose</source>
        <translation>&amp;Ouvir e escolher</translation>
    </message>
    <message>
        <source>Goes through the selected songs, or all that are shown, by ear and with single keys (%1)</source>
        <translation>Percorre as músicas selecionadas, ou todas as mostradas, de ouvido e com teclas simples (%1)</translation>
    </message>
    <message>
        <source>Listen and choose: the song before, the next one</source>
        <translation>Ouvir e escolher: música anterior, próxima</translation>
    </message>
    <message>
        <source>Listen and choose: where songs begin</source>
        <translation>Ouvir e escolher: onde as músicas começam</translation>
    </message>
    <message>
        <source>&amp;Reject them</source>
        <translation>&amp;Rejeitar</translation>
    </message>
    <message>
        <source>&amp;Fold them away</source>
        <translation>Re&amp;colher</translation>
    </message>
    <message>
        <source>&amp;Leave them as they are</source>
        <translation>&amp;Deixar como estão</translation>
    </message>
    <message>
        <source>&amp;Other takes of one that is kept</source>
        <translation>Outros &amp;takes de uma mantida</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>What changed from the song that it was made from, or the selected songs side by side</source>
        <translation>O que mudou em relação à música de onde foi feita, ou as músicas selecionadas lado a lado</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Encontrar um &amp;comando…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>The guide, at what has the keyboard</source>
        <translation>O guia, sobre o que está com o teclado</translation>
    </message>
    <message>
        <source>Keys that move between controls and in text</source>
        <translation>Teclas para ir entre controles e no texto</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Novidades</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowComparing</name>
    <message>
        <source>Select them in the library first.</source>
        <translation>Selecione-as antes na biblioteca.</translation>
    </message>
    <message>
        <source>“%1” was not made from another song.</source>
        <translation>“%1” não foi feita de outra música.</translation>
    </message>
    <message>
        <source>The song that “%1” was made from is not in the library.</source>
        <translation>A música de onde “%1” foi feita não está na biblioteca.</translation>
    </message>
    <message>
        <source>The audio of “%1” is not here.</source>
        <translation>O áudio de “%1” não está aqui.</translation>
    </message>
    <message>
        <source>Fetch it again from the song&apos;s menu.</source>
        <translation>Baixe de novo pelo menu da música.</translation>
    </message>
    <message>
        <source>Keep only the new bars</source>
        <translation>Manter só os compassos novos</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>“%1” está na biblioteca.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>Juntando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop; nothing is left of the song</source>
        <translation>Parar; não fica nada da música</translation>
    </message>
    <message>
        <source>Comp</source>
        <comment>name of what undo takes back</comment>
        <translation>Comp</translation>
    </message>
    <message>
        <source>Two to nine songs can be compared.</source>
        <translation>É possível comparar de duas a nove músicas.</translation>
    </message>
    <message>
        <source>Select two to nine songs to compare them.</source>
        <translation>Selecione de duas a nove músicas para comparar.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowCreating</name>
    <message>
        <source>This service is not connected. Enter your token in the settings, then create again.</source>
        <translation>Este serviço não está conectado. Digite seu token nas configurações e crie de novo.</translation>
    </message>
    <message>
        <source>1 take is with the service already and goes on</source>
        <translation>1 take já está no serviço e continua</translation>
    </message>
    <message>
        <source>Asked for 1 song</source>
        <translation>1 música pedida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes asked for</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take pedido</numerusform>
            <numerusform>%Ln takes pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes are with the service already and go on</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take já está no serviço e continua</numerusform>
            <numerusform>%Ln takes já estão no serviço e continuam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln paid requests at once. Press Create again to ask for them.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>É %Ln pedido pago. Clique em Criar de novo para fazê-lo.</numerusform>
            <numerusform>São %Ln pedidos pagos de uma vez. Clique em Criar de novo para fazê-los.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln paid requests today. Press Create again to go on.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Com isso, hoje é %Ln pedido pago. Clique em Criar de novo para continuar.</numerusform>
            <numerusform>Com isso, hoje são %Ln pedidos pagos. Clique em Criar de novo para continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Criar %Ln take</numerusform>
            <numerusform>Criar %Ln takes</numerusform>
        </translation>
    </message>
    <message>
        <source>The stems of this song are here or on their way.</source>
        <translation>Os stems desta música estão aqui ou a caminho.</translation>
    </message>
    <message>
        <source>You asked for the same a moment ago.</source>
        <translation>Você pediu o mesmo há um instante.</translation>
    </message>
    <message>
        <source>One of these songs was asked for a moment ago.</source>
        <translation>Uma destas músicas foi pedida há um instante.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these songs were asked for a moment ago.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln destas músicas foi pedida há um instante.</numerusform>
            <numerusform>%Ln destas músicas foram pedidas há um instante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Create again to ask for them once more.</source>
        <translation>Clique em Criar de novo para pedi-las mais uma vez.</translation>
    </message>
    <message>
        <source>Press Create again to make another.</source>
        <translation>Clique em Criar de novo para fazer outra.</translation>
    </message>
    <message>
        <source>Press Create again to make them all.</source>
        <translation>Clique em Criar de novo para fazer todas.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowEditing</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Desfazer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Refazer: %1</translation>
    </message>
    <message>
        <source>“%1” moved to trash</source>
        <translation>“%1” movida para a lixeira</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs moved to trash</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln música movida para a lixeira</numerusform>
            <numerusform>%Ln músicas movidas para a lixeira</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept; the other take is rejected</source>
        <translation>Mantida; o outro take foi rejeitado</translation>
    </message>
    <message numerus="yes">
        <source>Kept; %Ln other takes are rejected</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Mantida; %Ln outro take foi rejeitado</numerusform>
            <numerusform>Mantida; %Ln outros takes foram rejeitados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowExport</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Begin no further song until the export goes on</source>
        <translation>Não começar outra música até a exportação continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop the export; what is written so far stays</source>
        <translation>Parar a exportação; o que já foi gravado fica</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar a exportação</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Which songs, and why</source>
        <translation>Quais músicas, e por quê</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>Tentar de novo as que falharam</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>one more export waits</source>
        <translation>mais uma exportação na espera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more exports wait</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>mais %Ln exportação na espera</numerusform>
            <numerusform>mais %Ln exportações na espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowFiles</name>
    <message>
        <source>Get lossless WAV…</source>
        <translation>Obter WAV sem perdas…</translation>
    </message>
    <message>
        <source>Get lossless WAV</source>
        <translation>Obter WAV sem perdas</translation>
    </message>
    <message>
        <source>The service gives out the lossless WAV of “%1”.</source>
        <translation>O serviço fornece o WAV sem perdas de “%1”.</translation>
    </message>
    <message>
        <source>Export as WAV costs nothing and holds the same sound as the M4A; the service&apos;s WAV is the lossless master.</source>
        <translation>Exportar em WAV não custa nada e tem o mesmo som do M4A; o WAV do serviço é o master sem perdas.</translation>
    </message>
    <message>
        <source>Get video…</source>
        <translation>Obter vídeo…</translation>
    </message>
    <message>
        <source>Get video</source>
        <translation>Obter vídeo</translation>
    </message>
    <message>
        <source>The service makes a video of “%1”.</source>
        <translation>O serviço faz um vídeo de “%1”.</translation>
    </message>
    <message>
        <source>It is an MP4 with the song and its cover; export makes sound files only and costs nothing.</source>
        <translation>É um MP4 com a música e a capa; a exportação só faz arquivos de áudio e não custa nada.</translation>
    </message>
    <message>
        <source>It is here: %1, %2</source>
        <comment>a file name, a size</comment>
        <translation>Está aqui: %1, %2</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>Não pedido.</translation>
    </message>
    <message>
        <source>Practice: it costs nothing.</source>
        <translation>Prática: não custa nada.</translation>
    </message>
    <message>
        <source>That costs credits; how many, the service does not say before.</source>
        <translation>Isso custa créditos; quantos, o serviço não diz antes.</translation>
    </message>
    <message>
        <source>That costs %1.</source>
        <comment>a price</comment>
        <translation>Isso custa %1.</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln paid requests today.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Com isso, hoje é %Ln pedido pago.</numerusform>
            <numerusform>Com isso, hoje são %Ln pedidos pagos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service of this song is not connected. Enter your token in the settings.</source>
        <translation>O serviço desta música não está conectado. Digite seu token nas configurações.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Baixar de novo</translation>
    </message>
    <message>
        <source>Fetching it again costs nothing.</source>
        <translation>Baixar de novo não custa nada.</translation>
    </message>
    <message>
        <source>Asking for it anew is another request: %1</source>
        <comment>a sentence about its price</comment>
        <translation>Pedir de novo é outro pedido: %1</translation>
    </message>
    <message>
        <source>Ask anew (pays again)</source>
        <translation>Pedir de novo (paga de novo)</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>Pedir de novo</translation>
    </message>
    <message>
        <source>Get stems…</source>
        <translation>Obter stems…</translation>
    </message>
    <message>
        <source>Get stems</source>
        <translation>Obter stems</translation>
    </message>
    <message>
        <source>The service takes “%1” apart into its instruments and voices.</source>
        <translation>O serviço separa “%1” em instrumentos e vozes.</translation>
    </message>
    <message>
        <source>They are kept with the song: to be mixed, exported, and opened in a music program.</source>
        <translation>Eles ficam guardados com a música: para mixar, exportar e abrir num programa de música.</translation>
    </message>
    <message>
        <source>Get stems anew…</source>
        <translation>Obter stems de novo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here: %1</source>
        <comment>stems; a size</comment>
        <translation>
            <numerusform>%Ln está aqui: %1</numerusform>
            <numerusform>%Ln estão aqui: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for them anew is another request: %1</source>
        <comment>a sentence about its price</comment>
        <translation>Pedi-los de novo é outro pedido: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowGuide</name>
    <message>
        <source>This is Riffdesk %1.</source>
        <translation>Este é o Riffdesk %1.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novidades</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowImport</name>
    <message>
        <source>Import songs</source>
        <translation>Importar músicas</translation>
    </message>
    <message>
        <source>Audio files and exports (%1)</source>
        <translation>Arquivos de áudio e exportações (%1)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar uma pasta</translation>
    </message>
    <message>
        <source>An import is running. Wait until it is done, then import these.</source>
        <translation>Uma importação está em andamento. Espere terminar e depois importe estes.</translation>
    </message>
    <message>
        <source>Looking for songs…</source>
        <translation>Procurando músicas…</translation>
    </message>
    <message>
        <source>%L1 files found…</source>
        <translation>%L1 arquivos encontrados…</translation>
    </message>
    <message>
        <source>Importing: %L1 of %L2 files</source>
        <translation>Importando: %L1 de %L2 arquivos</translation>
    </message>
    <message>
        <source>Reading the account&apos;s history, free of charge: %L1 requests, %L2 songs fetched so far</source>
        <translation>Lendo o histórico da conta, sem custo: %L1 pedidos, %L2 músicas baixadas até agora</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Search for the songs that were imported</source>
        <translation>Buscar as músicas importadas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop the import; what is here so far stays</source>
        <translation>Parar a importação; o que já está aqui fica</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Parar a importação</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowMixing</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop; nothing is left of the mix</source>
        <translation>Parar; não fica nada da mix</translation>
    </message>
    <message>
        <source>Cancel the mix</source>
        <translation>Cancelar a mix</translation>
    </message>
    <message>
        <source>Mixing “%1”</source>
        <translation>Mixando “%1”</translation>
    </message>
    <message>
        <source>%1 (karaoke)</source>
        <comment>a title</comment>
        <translation>%1 (karaokê)</translation>
    </message>
    <message>
        <source>%1 (mix)</source>
        <comment>a title</comment>
        <translation>%1 (mix)</translation>
    </message>
    <message>
        <source>Export mix</source>
        <translation>Exportar mix</translation>
    </message>
    <message>
        <source>A mix is being made. Wait until it is done, or cancel it.</source>
        <translation>Uma mix está sendo feita. Espere terminar ou cancele.</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>“%1” está na biblioteca.</translation>
    </message>
    <message>
        <source>It was turned down by %1 dB, so that it does not clip.</source>
        <translation>Ela foi abaixada em %1 dB para não clipar.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The mix is in %1.</source>
        <comment>a file name</comment>
        <translation>A mix está em %1.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowStems</name>
    <message>
        <source>Open in DAW: %1</source>
        <translation>Abrir na DAW: %1</translation>
    </message>
    <message>
        <source>Export stems…</source>
        <translation>Exportar stems…</translation>
    </message>
    <message>
        <source>Folder for sessions of your music program</source>
        <translation>Pasta para sessões do seu programa de música</translation>
    </message>
    <message>
        <source>Folder to export stems to</source>
        <translation>Pasta para onde exportar os stems</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowTransfer</name>
    <message>
        <source>The file is ready: drag again to drop it.</source>
        <translation>O arquivo está pronto: arraste de novo para soltá-lo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are ready: drag again to drop them.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln arquivo está pronto: arraste de novo para soltá-lo.</numerusform>
            <numerusform>%Ln arquivos estão prontos: arraste de novo para soltá-los.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the region…</source>
        <comment>as a file for another program</comment>
        <translation>Preparando o trecho…</translation>
    </message>
    <message>
        <source>Preparing one song…</source>
        <comment>as a file for another program</comment>
        <translation>Preparando uma música…</translation>
    </message>
    <message numerus="yes">
        <source>Preparing %Ln songs…</source>
        <comment>at least two, as files for another program</comment>
        <translation>
            <numerusform>Preparando %Ln música…</numerusform>
            <numerusform>Preparando %Ln músicas…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be given out: %2</source>
        <translation>Não é possível entregar “%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs cannot be given out as files.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Não é possível entregar %Ln música como arquivo.</numerusform>
            <numerusform>Não é possível entregar %Ln músicas como arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were not ready yet. They are being prepared; drag again in a moment.</source>
        <translation>Os arquivos ainda não estavam prontos. Estão sendo preparados; arraste de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The titles were copied. So many files are better exported.</source>
        <translation>Os títulos foram copiados. Tantos arquivos, é melhor exportar.</translation>
    </message>
    <message>
        <source>Copied as a file.</source>
        <translation>Copiado como arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>Copied as %Ln files.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Copiado como %Ln arquivo.</numerusform>
            <numerusform>Copiados como %Ln arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no songs, folders or exports to import.</source>
        <translation>A área de transferência não tem músicas, pastas ou exportações para importar.</translation>
    </message>
    <message>
        <source>So many files are better exported.</source>
        <translation>Tantos arquivos, é melhor exportar.</translation>
    </message>
    <message>
        <source>Preparing stems…</source>
        <comment>of a song, as files for another program</comment>
        <translation>Preparando stems…</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowTriage</name>
    <message>
        <source>same position</source>
        <translation>mesma posição</translation>
    </message>
    <message>
        <source>same section</source>
        <translation>mesma seção</translation>
    </message>
    <message>
        <source>liveliest 20 s</source>
        <translation>20 s mais animados</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>do início</translation>
    </message>
</context>
<context>
    <name>riffdesk::WrittenPreview</name>
    <message>
        <source>Use as title</source>
        <translation>Usar como título</translation>
    </message>
    <message>
        <source>Puts it into the form&apos;s title</source>
        <translation>Põe no título do formulário</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserir</translation>
    </message>
    <message>
        <source>Puts it where the cursor stands in the lyrics</source>
        <translation>Põe onde está o cursor na letra</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>Puts it in place of all the lyrics</source>
        <translation>Põe no lugar da letra toda</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Puts it away; it stays under “Written before”</source>
        <translation>Guarda; continua em “Escritas antes”</translation>
    </message>
    <message>
        <source>Written lyrics</source>
        <translation>Letra escrita</translation>
    </message>
    <message>
        <source>Title is used</source>
        <translation>Título usado</translation>
    </message>
</context>
</TS>
