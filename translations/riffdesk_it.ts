<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AlignedTakes</name>
    <message>
        <source>“%1” and “%2” have no bars in common.</source>
        <translation>“%1” e “%2” non hanno battute in comune.</translation>
    </message>
    <message>
        <source>Put together takes that were made from the same song.</source>
        <translation>Unisci take ricavate dallo stesso brano.</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not run together, from %3 on.</source>
        <translation>“%1” e “%2” non procedono più insieme da %3.</translation>
    </message>
    <message>
        <source>Compare them two by two, and keep only the new bars.</source>
        <translation>Confrontale a due a due e tieni solo le nuove battute.</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The account has no credits left.</source>
        <translation>L’account non ha più crediti.</translation>
    </message>
    <message>
        <source>Top up the account on the provider&apos;s website, then send this again.</source>
        <translation>Ricarica l’account sul sito del fornitore, poi invia di nuovo.</translation>
    </message>
    <message>
        <source>The service does not know this token.</source>
        <translation>Il servizio non conosce questo token.</translation>
    </message>
    <message>
        <source>Enter the token again in Settings, exactly as the provider shows it.</source>
        <translation>Inserisci di nuovo il token nelle impostazioni, esattamente come lo mostra il fornitore.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Il token è scaduto.</translation>
    </message>
    <message>
        <source>Make a new token on the provider&apos;s website and enter it in Settings.</source>
        <translation>Crea un nuovo token sul sito del fornitore e inseriscilo nelle impostazioni.</translation>
    </message>
    <message>
        <source>The token does not belong to this service.</source>
        <translation>Il token non appartiene a questo servizio.</translation>
    </message>
    <message>
        <source>Check in Settings that the token and the service address belong together.</source>
        <translation>Controlla nelle impostazioni che token e indirizzo del servizio corrispondano.</translation>
    </message>
    <message>
        <source>The service got no token.</source>
        <translation>Il servizio non ha ricevuto alcun token.</translation>
    </message>
    <message>
        <source>Enter your token in Settings.</source>
        <translation>Inserisci il tuo token nelle impostazioni.</translation>
    </message>
    <message>
        <source>There is no song service at this address.</source>
        <translation>A questo indirizzo non c’è un servizio musicale.</translation>
    </message>
    <message>
        <source>Check the service address in Settings.</source>
        <translation>Controlla l’indirizzo del servizio nelle impostazioni.</translation>
    </message>
    <message>
        <source>The service does not offer this action.</source>
        <translation>Il servizio non offre questa azione.</translation>
    </message>
    <message>
        <source>Choose another action or model, or try again when the service offers it.</source>
        <translation>Scegli un’altra azione o un altro modello, o riprova quando il servizio la offrirà.</translation>
    </message>
    <message>
        <source>The service has switched this off for the account.</source>
        <translation>Il servizio ha disattivato questa funzione per l’account.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support to switch it on; give them the trace id.</source>
        <translation>Chiedi all’assistenza del fornitore di attivarla, indicando l’ID di traccia.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Non c’è più spazio sul disco.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libera un po’ di spazio, poi riprova.</translation>
    </message>
    <message>
        <source>The file is no longer at its address.</source>
        <translation>Il file non è più al suo indirizzo.</translation>
    </message>
    <message>
        <source>Try again: the service is then asked for a fresh address.</source>
        <translation>Riprova: al servizio verrà chiesto un nuovo indirizzo.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Impossibile scrivere il file.</translation>
    </message>
    <message>
        <source>Check that the library folder exists and can be written to, then try again.</source>
        <translation>Controlla che la cartella della libreria esista e sia scrivibile, poi riprova.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a sentence without its full stop, %2 the service&apos;s own words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Il servizio non è raggiungibile.</translation>
    </message>
    <message>
        <source>The connection to the service was lost.</source>
        <translation>La connessione al servizio è caduta.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Il servizio non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>The service did not accept the token.</source>
        <translation>Il servizio non ha accettato il token.</translation>
    </message>
    <message>
        <source>The service asks for a payment that Riffdesk cannot make.</source>
        <translation>Il servizio chiede un pagamento che Riffdesk non può fare.</translation>
    </message>
    <message>
        <source>The service refused the text.</source>
        <translation>Il servizio ha rifiutato il testo.</translation>
    </message>
    <message>
        <source>The service gets too many requests from this account.</source>
        <translation>Il servizio riceve troppe richieste da questo account.</translation>
    </message>
    <message>
        <source>The service does not know this address.</source>
        <translation>Il servizio non conosce questo indirizzo.</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>La richiesta non è stata inviata.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>Il servizio ha rifiutato la richiesta.</translation>
    </message>
    <message>
        <source>The service has a problem (status %1).</source>
        <translation>Il servizio ha un problema (stato %1).</translation>
    </message>
    <message>
        <source>The service could not finish this.</source>
        <translation>Il servizio non è riuscito a finire.</translation>
    </message>
    <message>
        <source>The service sent an answer that cannot be used.</source>
        <translation>Il servizio ha inviato una risposta inutilizzabile.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>L’operazione è stata annullata.</translation>
    </message>
    <message>
        <source>Check again whether the song was made before you send it anew: it may have been charged.</source>
        <translation>Prima di inviare di nuovo, controlla se il brano è stato creato: potrebbe essere già stato addebitato.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Riprova più tardi.</translation>
    </message>
    <message>
        <source>Check the network and the service address, then try again.</source>
        <translation>Controlla la rete e l’indirizzo del servizio, poi riprova.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Controlla la rete, poi riprova.</translation>
    </message>
    <message>
        <source>Enter a new token in Settings.</source>
        <translation>Inserisci un nuovo token nelle impostazioni.</translation>
    </message>
    <message>
        <source>Use an account with credits and its token instead.</source>
        <translation>Usa invece un account con crediti e il suo token.</translation>
    </message>
    <message>
        <source>Change the prompt or the lyrics, then create again.</source>
        <translation>Cambia il prompt o il testo, poi crea di nuovo.</translation>
    </message>
    <message>
        <source>Wait %1 s, then try again.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Attendi %1 s, poi riprova.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendi un minuto, poi riprova.</translation>
    </message>
    <message>
        <source>Correct what is named here, then try again.</source>
        <translation>Correggi quanto indicato qui, poi riprova.</translation>
    </message>
    <message>
        <source>Check the form, then create again.</source>
        <translation>Controlla il modulo, poi crea di nuovo.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, give the trace id to the provider&apos;s support.</source>
        <translation>Riprova più tardi; se il problema resta, comunica l’ID di traccia all’assistenza del fornitore.</translation>
    </message>
    <message>
        <source>Check the service address in Settings; if it is right, tell the provider&apos;s support.</source>
        <translation>Controlla l’indirizzo del servizio nelle impostazioni; se è giusto, avvisa l’assistenza del fornitore.</translation>
    </message>
    <message>
        <source>Send it again whenever you like.</source>
        <translation>Puoi inviare di nuovo quando vuoi.</translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation>Il servizio non ha dato spiegazioni.</translation>
    </message>
    <message>
        <source>The service named an address of this computer or its network for the file, where nothing is fetched for a service elsewhere.</source>
        <translation>Il servizio ha indicato per il file un indirizzo di questo computer o della sua rete; lì non si recupera nulla per un servizio che sta altrove.</translation>
    </message>
    <message>
        <source>Fetch again later; if it stays, tell the provider&apos;s support.</source>
        <translation>Recupera di nuovo più tardi; se il problema resta, avvisa l’assistenza del fornitore.</translation>
    </message>
    <message>
        <source>A web page came instead of the file.</source>
        <translation>Al posto del file è arrivata una pagina web.</translation>
    </message>
    <message>
        <source>If this network asks people to sign in, do so with the browser, then fetch again.</source>
        <translation>Se questa rete richiede l’accesso, accedi dal browser, poi recupera di nuovo.</translation>
    </message>
    <message>
        <source>What came is not the file that was asked for.</source>
        <translation>Il file arrivato non è quello richiesto.</translation>
    </message>
    <message>
        <source>The file that came is damaged.</source>
        <translation>Il file arrivato è danneggiato.</translation>
    </message>
    <message>
        <source>It is kept beside the song. Fetch again later; if it stays, tell the provider&apos;s support.</source>
        <translation>È conservato accanto al brano. Recupera di nuovo più tardi; se il problema resta, avvisa l’assistenza del fornitore.</translation>
    </message>
    <message>
        <source>The proxy cannot be used.</source>
        <translation>Il proxy non è utilizzabile.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then try again.</source>
        <translation>Controlla il proxy nelle impostazioni, poi riprova.</translation>
    </message>
    <message>
        <source>The file could not be fetched.</source>
        <translation>Impossibile recuperare il file.</translation>
    </message>
    <message>
        <source>Check the network, then fetch again: it goes on where it stopped.</source>
        <translation>Controlla la rete, poi recupera di nuovo: riprende da dove si era fermato.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Reading the audio was stopped.</source>
        <translation>La lettura dell’audio è stata interrotta.</translation>
    </message>
    <message>
        <source>Convert it to stereo first.</source>
        <translation>Prima convertilo in stereo.</translation>
    </message>
    <message>
        <source>The audio file “%1” cannot be read.</source>
        <translation>Impossibile leggere il file audio “%1”.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Controlla che ci sia ancora e che tu possa leggerlo.</translation>
    </message>
    <message>
        <source>The audio file “%1” is empty.</source>
        <translation>Il file audio “%1” è vuoto.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>Scaricalo o esportalo di nuovo.</translation>
    </message>
    <message>
        <source>“%1” holds no sound that can be played; it may be damaged.</source>
        <translation>“%1” non contiene audio riproducibile; forse il file è danneggiato.</translation>
    </message>
    <message>
        <source>Download it again, or choose an M4A, MP3, FLAC, WAV or Ogg file.</source>
        <translation>Scaricalo di nuovo, o scegli un file M4A, MP3, FLAC, WAV o Ogg.</translation>
    </message>
    <message>
        <source>The sound is longer than six hours.</source>
        <translation>La registrazione dura più di sei ore.</translation>
    </message>
    <message>
        <source>Cut it into shorter pieces first.</source>
        <translation>Prima taglialo in parti più brevi.</translation>
    </message>
    <message numerus="yes">
        <source>The sound has %n channels in an unknown order.</source>
        <translation>
            <numerusform>L’audio ha %n canale in un ordine sconosciuto.</numerusform>
            <numerusform>L’audio ha %n canali in un ordine sconosciuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The loudness of the song cannot be measured.</source>
        <translation>Impossibile misurare il loudness del brano.</translation>
    </message>
    <message>
        <source>It is played as loud as it is.</source>
        <translation>Viene riprodotto al suo livello originale.</translation>
    </message>
    <message>
        <source>“%1” holds no pictures that can be shown.</source>
        <translation>“%1” non contiene immagini visualizzabili.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>This did not work for a reason that Riffdesk does not know.</source>
        <translation>Non ha funzionato per un motivo che Riffdesk non conosce.</translation>
    </message>
    <message>
        <source>Start Riffdesk again. If it stays, please report it.</source>
        <translation>Riavvia Riffdesk. Se il problema resta, segnalalo.</translation>
    </message>
</context>
<context>
    <name>BoundedJson</name>
    <message>
        <source>It is too large.</source>
        <translation>Contenuto troppo grande.</translation>
    </message>
    <message>
        <source>It is nested too deeply or holds too many values.</source>
        <translation>Troppi livelli annidati o troppi valori.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>Non è JSON.</translation>
    </message>
</context>
<context>
    <name>CallbackListener</name>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>La porta %1 è usata da un altro programma.</translation>
    </message>
    <message>
        <source>Choose another port, or end that program and switch receiving off and on again.</source>
        <translation>Scegli un’altra porta, oppure chiudi quel programma e disattiva e riattiva la ricezione.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The catalogue file %1 could not be read: %2.</source>
        <translation>Impossibile leggere il file di catalogo %1: %2.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Controlla i permessi del file.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>Non è un oggetto JSON.</translation>
    </message>
    <message>
        <source>The catalogue cannot be read. %1</source>
        <translation>Impossibile leggere il catalogo. %1</translation>
    </message>
    <message>
        <source>The catalogue is not of version 1.</source>
        <translation>Il catalogo non è della versione 1.</translation>
    </message>
    <message>
        <source>The catalogue has over 1,000 rows.</source>
        <translation>Il catalogo ha più di 1.000 righe.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>Strumentale</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Source song</source>
        <translation>Brano di partenza</translation>
    </message>
    <message>
        <source>Continue at</source>
        <translation>Continua da</translation>
    </message>
    <message>
        <source>Section start</source>
        <translation>Inizio sezione</translation>
    </message>
    <message>
        <source>Section end</source>
        <translation>Fine sezione</translation>
    </message>
    <message>
        <source>Weirdness</source>
        <translation>Stranezza</translation>
    </message>
    <message>
        <source>Lyrics strength</source>
        <translation>Fedeltà al testo</translation>
    </message>
    <message>
        <source>Sound strength</source>
        <translation>Fedeltà al prompt</translation>
    </message>
    <message>
        <source>Cover strength</source>
        <translation>Fedeltà all’originale</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stile</translation>
    </message>
    <message>
        <source>Style to avoid</source>
        <translation>Stile da evitare</translation>
    </message>
    <message>
        <source>Lyric prompt</source>
        <translation>Prompt del testo</translation>
    </message>
    <message>
        <source>Second song</source>
        <translation>Secondo brano</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Indirizzo di callback</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Genera</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Estendi</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variazione</translation>
    </message>
    <message>
        <source>Replace section</source>
        <translation>Sostituisci sezione</translation>
    </message>
    <message>
        <source>Swap vocals</source>
        <translation>Cambia voce</translation>
    </message>
    <message>
        <source>Swap instrumentals</source>
        <translation>Cambia base</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>Cover an upload</source>
        <translation>Cover di un upload</translation>
    </message>
    <message>
        <source>Extend an upload</source>
        <translation>Estendi un upload</translation>
    </message>
    <message>
        <source>Replace section of an upload</source>
        <translation>Sostituisci in un upload</translation>
    </message>
    <message>
        <source>Style or idea</source>
        <translation>Stile o idea</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femminile</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Maschile</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>Testo proprio</translation>
    </message>
    <message>
        <source>Lossless WAV</source>
        <translation>WAV senza perdita</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
</context>
<context>
    <name>CatalogueReader</name>
    <message>
        <source>Correct the catalogue file, or remove it to use the built-in table.</source>
        <translation>Correggi il file di catalogo, o rimuovilo per usare la tabella integrata.</translation>
    </message>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 non ha un nome.</translation>
    </message>
    <message>
        <source>%1 has a name that is too long or cannot be shown.</source>
        <translation>%1 ha un nome troppo lungo o non visualizzabile.</translation>
    </message>
    <message>
        <source>The table names no model.</source>
        <translation>La tabella non contiene modelli.</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modello %1</translation>
    </message>
    <message>
        <source>Model “%1” is there twice.</source>
        <translation>Il modello “%1” compare due volte.</translation>
    </message>
    <message>
        <source>Model “%1” is a second default.</source>
        <translation>Il modello “%1” è un secondo predefinito.</translation>
    </message>
    <message>
        <source>Parameter “%1” cannot be compared with “%2”.</source>
        <translation>Il parametro “%1” non si può confrontare con “%2”.</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>Parametro %1</translation>
    </message>
    <message>
        <source>The label of parameter “%1”</source>
        <translation>L’etichetta del parametro “%1”</translation>
    </message>
    <message>
        <source>Parameter “%1” is there twice or has a reserved name.</source>
        <translation>Il parametro “%1” compare due volte o ha un nome riservato.</translation>
    </message>
    <message>
        <source>Parameter “%1” has an unknown kind.</source>
        <translation>Il parametro “%1” è di tipo sconosciuto.</translation>
    </message>
    <message>
        <source>Parameter “%1” has an unknown rule for when it is sent.</source>
        <translation>Il parametro “%1” ha una regola di invio sconosciuta.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a length that cannot be.</source>
        <translation>Il parametro “%1” ha una lunghezza impossibile.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a range that cannot be.</source>
        <translation>Il parametro “%1” ha un intervallo impossibile.</translation>
    </message>
    <message>
        <source>Parameter “%1” cannot be sent as shown: it has no default.</source>
        <translation>Il parametro “%1” non si può inviare come mostrato: non ha un valore predefinito.</translation>
    </message>
    <message>
        <source>Parameter “%1” is a number and cannot be sent empty.</source>
        <translation>Il parametro “%1” è un numero e non si può inviare vuoto.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a default that does not hold.</source>
        <translation>Il parametro “%1” ha un valore predefinito non valido.</translation>
    </message>
    <message>
        <source>The table names no action.</source>
        <translation>La tabella non contiene azioni.</translation>
    </message>
    <message>
        <source>Action “%1” falls back to an unknown action.</source>
        <translation>L’azione “%1” ripiega su un’azione sconosciuta.</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>Azione %1</translation>
    </message>
    <message>
        <source>The label of action “%1”</source>
        <translation>L’etichetta dell’azione “%1”</translation>
    </message>
    <message>
        <source>Action “%1” is there twice.</source>
        <translation>L’azione “%1” compare due volte.</translation>
    </message>
    <message>
        <source>Action “%1” has an unknown source.</source>
        <translation>L’azione “%1” ha una sorgente sconosciuta.</translation>
    </message>
    <message>
        <source>Action “%1” has an unknown result.</source>
        <translation>L’azione “%1” ha un risultato sconosciuto.</translation>
    </message>
    <message>
        <source>Action “%1” needs “%2”, but does not allow it.</source>
        <translation>L’azione “%1” richiede “%2”, ma non lo ammette.</translation>
    </message>
    <message>
        <source>Action “%1” has a “%2” that is not a list.</source>
        <translation>L’azione “%1” ha un “%2” che non è un elenco.</translation>
    </message>
    <message>
        <source>Action “%1” names “%2”, but no parameter does.</source>
        <translation>L’azione “%1” cita “%2”, ma nessun parametro ha questo nome.</translation>
    </message>
    <message>
        <source>Action “%1” names “%2” twice.</source>
        <translation>L’azione “%1” cita “%2” due volte.</translation>
    </message>
    <message>
        <source>A choice of parameter “%1”</source>
        <translation>Una scelta del parametro “%1”</translation>
    </message>
    <message>
        <source>Parameter “%1” needs between 2 and %2 choices.</source>
        <translation>Il parametro “%1” richiede da 2 a %2 scelte.</translation>
    </message>
    <message>
        <source>Action “%1” has a result of another table.</source>
        <translation>L’azione “%1” ha un risultato di un’altra tabella.</translation>
    </message>
    <message>
        <source>Action “%1” has no endpoint of its own.</source>
        <translation>L’azione “%1” non ha un endpoint proprio.</translation>
    </message>
</context>
<context>
    <name>CliPrint</name>
    <message>
        <source>(trace id %1)</source>
        <translation>(ID di traccia %1)</translation>
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
        <translation>rispecchia la finestra, come per l’arabo</translation>
    </message>
    <message>
        <source>draw the controls on top of this Qt style</source>
        <translation>disegna i controlli a partire da questo stile Qt</translation>
    </message>
    <message>
        <source>apply this Qt style sheet</source>
        <translation>applica questo foglio di stile Qt</translation>
    </message>
    <message>
        <source>the window system: xcb, wayland, offscreen …</source>
        <translation>il sistema di finestre: xcb, wayland, offscreen …</translation>
    </message>
    <message>
        <source>the desktop whose settings to follow</source>
        <translation>il desktop di cui seguire le impostazioni</translation>
    </message>
    <message>
        <source>where to look for window systems</source>
        <translation>dove cercare i sistemi di finestre</translation>
    </message>
    <message>
        <source>load this input plugin</source>
        <translation>carica questo plugin di input</translation>
    </message>
    <message>
        <source>the X display to open on</source>
        <translation>il display X su cui aprire</translation>
    </message>
    <message>
        <source>place and size of the window, e.g. 1280x800+0+0</source>
        <translation>posizione e dimensioni della finestra, ad es. 1280x800+0+0</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>come sopra</translation>
    </message>
    <message>
        <source>the title of the window</source>
        <translation>il titolo della finestra</translation>
    </message>
    <message>
        <source>the icon of the window</source>
        <translation>l’icona della finestra</translation>
    </message>
    <message>
        <source>restore this session of the desktop</source>
        <translation>ripristina questa sessione del desktop</translation>
    </message>
    <message>
        <source>count widgets, for debugging</source>
        <translation>conta i widget, per il debug</translation>
    </message>
    <message>
        <source>Options of Qt, for the studio&apos;s window:</source>
        <translation>Opzioni di Qt, per la finestra dello studio:</translation>
    </message>
    <message>
        <source>make a song (or stems) without a window and wait for it</source>
        <translation>crea un brano (o gli stem) senza finestra e lo attende</translation>
    </message>
    <message>
        <source>list jobs that are not over</source>
        <translation>elenca i lavori non ancora conclusi</translation>
    </message>
    <message>
        <source>list the library</source>
        <translation>elenca la libreria</translation>
    </message>
    <message>
        <source>run the Practice service alone and print its address</source>
        <translation>avvia solo il servizio di prova e ne stampa l’indirizzo</translation>
    </message>
    <message>
        <source>talk to this service (default: the saved one; first run: Practice)</source>
        <translation>usa questo servizio (predefinito: quello salvato; al primo avvio: Prova)</translation>
    </message>
    <message>
        <source>use the Practice service for this run</source>
        <translation>usa il servizio di prova per questa volta</translation>
    </message>
    <message>
        <source>keep library and settings here instead of the XDG folders</source>
        <translation>tiene libreria e impostazioni qui invece che nelle cartelle XDG</translation>
    </message>
    <message>
        <source>what the song should be like</source>
        <translation>come deve essere il brano</translation>
    </message>
    <message>
        <source>generate (default), cover, extend, variation, stems, …</source>
        <translation>generate (predefinito), cover, extend, variation, stems, …</translation>
    </message>
    <message>
        <source>the model to use</source>
        <translation>il modello da usare</translation>
    </message>
    <message>
        <source>sing the words in this file: txt, md, lrc, srt, rtf, docx or odt (- for standard input)</source>
        <translation>canta il testo di questo file: txt, md, lrc, srt, rtf, docx o odt (- per lo standard input)</translation>
    </message>
    <message>
        <source>the song&apos;s title</source>
        <translation>il titolo del brano</translation>
    </message>
    <message>
        <source>the song to work on: an id of the library or of the service</source>
        <translation>il brano su cui lavorare: un ID della libreria o del servizio</translation>
    </message>
    <message>
        <source>any other parameter, e.g. weirdness=0.3; may be repeated</source>
        <translation>qualsiasi altro parametro, ad es. weirdness=0.3; ripetibile</translation>
    </message>
    <message>
        <source>also write the song to this file (m4a, mp3, flac, wav, opus)</source>
        <translation>scrive il brano anche in questo file (m4a, mp3, flac, wav, opus)</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>output in JSON</translation>
    </message>
    <message>
        <source>take them up again and stay until none is left</source>
        <translation>li riprende e attende finché non ne resta nessuno</translation>
    </message>
    <message>
        <source>every song of the library</source>
        <translation>tutti i brani della libreria</translation>
    </message>
    <message>
        <source>the port to listen on (default: any)</source>
        <translation>la porta su cui ascoltare (predefinita: una qualsiasi)</translation>
    </message>
    <message>
        <source>the token to ask for (default: a random one)</source>
        <translation>il token da richiedere (predefinito: casuale)</translation>
    </message>
    <message>
        <source>how long a song takes (default: 4)</source>
        <translation>quanto ci vuole per un brano (predefinito: 4)</translation>
    </message>
    <message>
        <source>the Practice service makes no song longer than this (default: full songs)</source>
        <translation>il servizio di prova non crea brani più lunghi di così (predefinito: brani interi)</translation>
    </message>
    <message>
        <source>make the library&apos;s database anew from the song folders</source>
        <translation>ricrea il database della libreria dalle cartelle dei brani</translation>
    </message>
    <message>
        <source>riffdesk --help lists the commands and their options.</source>
        <translation>riffdesk --help elenca i comandi e le loro opzioni.</translation>
    </message>
    <message>
        <source>--set takes key=value, not “%1”.</source>
        <translation>--set richiede chiave=valore, non “%1”.</translation>
    </message>
    <message>
        <source>--export needs a file name that ends in .m4a, .mp3, .flac, .wav or .opus.</source>
        <translation>--export richiede un nome di file che finisca in .m4a, .mp3, .flac, .wav o .opus.</translation>
    </message>
    <message>
        <source>export needs --to DIR.</source>
        <translation>export richiede --to CARTELLA.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port accetta un numero da 0 a 65535.</translation>
    </message>
    <message>
        <source>--delay takes seconds from 0 to 3600.</source>
        <translation>--delay accetta da 0 a 3600 secondi.</translation>
    </message>
    <message>
        <source>--song-seconds takes seconds from 5 to 600.</source>
        <translation>--song-seconds accetta da 5 a 600 secondi.</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dir richiede una cartella.</translation>
    </message>
    <message>
        <source>--service and --practice exclude each other.</source>
        <translation>--service e --practice si escludono a vicenda.</translation>
    </message>
    <message>
        <source>%1 needs a command.</source>
        <translation>%1 richiede un comando.</translation>
    </message>
    <message>
        <source>%1 does not go with “%2”.</source>
        <translation>%1 non va con “%2”.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1” è una parola di troppo.</translation>
    </message>
    <message>
        <source>Riffdesk, a desktop studio for AI song-making. Without a command it opens the studio.</source>
        <translation>Riffdesk, uno studio desktop per creare brani con l’IA. Senza un comando apre lo studio.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandi:</translation>
    </message>
    <message>
        <source>read the lyrics in this encoding, e.g. windows-1251 (default: recognised)</source>
        <translation>legge il testo in questa codifica, ad es. windows-1251 (predefinita: riconosciuta)</translation>
    </message>
    <message>
        <source>--encoding takes one of these: %1.</source>
        <translation>--encoding accetta una di queste: %1.</translation>
    </message>
    <message>
        <source>--encoding goes with --lyrics.</source>
        <translation>--encoding va con --lyrics.</translation>
    </message>
    <message>
        <source>bring files that are missing: fetch (ID… or --missing)</source>
        <translation>recupera i file mancanti: fetch (ID… o --missing)</translation>
    </message>
    <message>
        <source>every file that was paid for and is not here</source>
        <translation>ogni file pagato che non è qui</translation>
    </message>
    <message>
        <source>fetch takes either ids or --missing.</source>
        <translation>fetch accetta degli ID oppure --missing.</translation>
    </message>
    <message>
        <source>list every request that was paid for, and what became of it</source>
        <translation>elenca ogni richiesta pagata e che cosa ne è stato</translation>
    </message>
    <message>
        <source>print a table for spreadsheets</source>
        <translation>output in tabella per fogli di calcolo</translation>
    </message>
    <message>
        <source>--csv and --json exclude each other.</source>
        <translation>--csv e --json si escludono a vicenda.</translation>
    </message>
    <message>
        <source>only what holds these words; songs also by e.g. &quot;rating:&gt;=3 tag:demo -live&quot;</source>
        <translation>solo ciò che contiene queste parole; per i brani anche, ad es., &quot;rating:&gt;=3 tag:demo -live&quot;</translation>
    </message>
    <message>
        <source>newest (default), oldest, title, rating, length, played or plays</source>
        <translation>newest (predefinito), oldest, title, rating, length, played o plays</translation>
    </message>
    <message>
        <source>export takes either song ids, --search WORDS or --all.</source>
        <translation>export accetta ID di brani, --search PAROLE oppure --all.</translation>
    </message>
    <message>
        <source>--order takes one of these: %1.</source>
        <translation>--order accetta uno di questi: %1.</translation>
    </message>
    <message>
        <source>give songs 0 to 5 stars: rate N ID…</source>
        <translation>dà ai brani da 0 a 5 stelle: rate N ID…</translation>
    </message>
    <message>
        <source>mark songs as kept: keep ID…</source>
        <translation>segna i brani come tenuti: keep ID…</translation>
    </message>
    <message>
        <source>mark songs as rejected: reject ID…</source>
        <translation>segna i brani come scartati: reject ID…</translation>
    </message>
    <message>
        <source>tag songs: tag --add T… --remove T… ID…; alone: list the tags</source>
        <translation>mette tag ai brani: tag --add T… --remove T… ID…; da solo: elenca i tag</translation>
    </message>
    <message>
        <source>list or change a playlist: playlist NAME --add ID… --remove ID…</source>
        <translation>elenca o cambia una playlist: playlist NOME --add ID… --remove ID…</translation>
    </message>
    <message>
        <source>move songs to the trash: trash (ID… or --list, --restore ID…, --empty)</source>
        <translation>sposta i brani nel cestino: trash (ID… o --list, --restore ID…, --empty)</translation>
    </message>
    <message>
        <source>a tag to give, or a song to put into the playlist; may be repeated</source>
        <translation>un tag da assegnare, o un brano da mettere nella playlist; ripetibile</translation>
    </message>
    <message>
        <source>a tag to take away, or a song to take out; may be repeated</source>
        <translation>un tag da togliere, o un brano da levare; ripetibile</translation>
    </message>
    <message>
        <source>list what is in the trash</source>
        <translation>elenca il contenuto del cestino</translation>
    </message>
    <message>
        <source>bring the songs back</source>
        <translation>ripristina i brani</translation>
    </message>
    <message>
        <source>remove what is in the trash for good: the only thing that deletes songs</source>
        <translation>elimina per sempre il contenuto del cestino: l’unica cosa che elimina brani</translation>
    </message>
    <message>
        <source>rate takes 0 to 5 and then ids, as in: rate 4 ID.</source>
        <translation>rate accetta da 0 a 5 e poi degli ID, ad es.: rate 4 ID.</translation>
    </message>
    <message>
        <source>playlist needs the name of one before --add or --remove.</source>
        <translation>playlist richiede il nome di una playlist prima di --add o --remove.</translation>
    </message>
    <message>
        <source>playlist takes its songs after --add or after --remove, not after both.</source>
        <translation>playlist accetta i suoi brani dopo --add o dopo --remove, non dopo entrambi.</translation>
    </message>
    <message>
        <source>--list, --restore and --empty exclude each other.</source>
        <translation>--list, --restore e --empty si escludono a vicenda.</translation>
    </message>
    <message>
        <source>--list and --empty are about all of the trash.</source>
        <translation>--list e --empty riguardano tutto il cestino.</translation>
    </message>
    <message>
        <source>tag needs --add T or --remove T.</source>
        <translation>tag richiede --add T o --remove T.</translation>
    </message>
    <message>
        <source>It takes either song ids or --search WORDS, which means all that match.</source>
        <translation>Accetta ID di brani oppure --search PAROLE, cioè tutti quelli che corrispondono.</translation>
    </message>
    <message>
        <source>compare every file with what it was when it was kept; fetch again what can be</source>
        <translation>confronta ogni file con com’era quando è stato salvato; recupera di nuovo ciò che si può</translation>
    </message>
    <message>
        <source>take songs into the library: import (PATH… or --account)</source>
        <translation>aggiunge brani alla libreria: import (PERCORSO… o --account)</translation>
    </message>
    <message>
        <source>every song of the account&apos;s history that is not here, free of charge</source>
        <translation>ogni brano nella cronologia dell’account che non è qui, gratis</translation>
    </message>
    <message>
        <source>import takes either files and folders or --account.</source>
        <translation>import accetta file e cartelle oppure --account.</translation>
    </message>
    <message>
        <source>get the service&apos;s lossless WAV of songs, for credits: wav ID…</source>
        <translation>ottiene dal servizio il WAV senza perdita dei brani, a pagamento in crediti: wav ID…</translation>
    </message>
    <message>
        <source>get the service&apos;s MP4 video of songs, for credits: video ID…</source>
        <translation>ottiene dal servizio il video MP4 dei brani, a pagamento in crediti: video ID…</translation>
    </message>
    <message>
        <source>ask, and pay, once more for what is here already</source>
        <translation>chiede, e paga, di nuovo ciò che è già qui</translation>
    </message>
    <message>
        <source>%1 needs ids of songs.</source>
        <translation>%1 richiede ID di brani.</translation>
    </message>
    <message>
        <source>write songs out: export (ID…, --search WORDS or --all) --to DIR</source>
        <translation>scrive brani su file: export (ID…, --search PAROLE o --all) --to CARTELLA</translation>
    </message>
    <message>
        <source>streaming, video, archive or one of yours; what else is given counts more</source>
        <translation>streaming, video, archive o uno dei tuoi; le altre opzioni indicate hanno la precedenza</translation>
    </message>
    <message>
        <source>file names, e.g. &quot;{artist}/{n} {title}&quot;; / makes folders</source>
        <translation>nomi dei file, ad es. &quot;{artist}/{n} {title}&quot;; / crea cartelle</translation>
    </message>
    <message>
        <source>the artist of all of them</source>
        <translation>l’artista di tutti i brani</translation>
    </message>
    <message>
        <source>of the album (default: the artist)</source>
        <translation>quello dell’album (predefinito: l’artista)</translation>
    </message>
    <message>
        <source>the album they make (default: the playlist searched for)</source>
        <translation>l’album che formano (predefinito: la playlist cercata)</translation>
    </message>
    <message>
        <source>whose rights they are</source>
        <translation>di chi sono i diritti</translation>
    </message>
    <message>
        <source>bring them to this loudness, e.g. -14, with no peak above -1 dBTP</source>
        <translation>li porta a questo loudness, ad es. -14, senza picchi sopra -1 dBTP</translation>
    </message>
    <message>
        <source>cut longer ones to so many seconds, with a fade of 2 s</source>
        <translation>taglia i più lunghi a questi secondi, con un fade di 2 s</translation>
    </message>
    <message>
        <source>seconds over which they come in</source>
        <translation>secondi di fade in</translation>
    </message>
    <message>
        <source>seconds over which they go out</source>
        <translation>secondi di fade out</translation>
    </message>
    <message>
        <source>leave out silence at both ends</source>
        <translation>toglie il silenzio alle due estremità</translation>
    </message>
    <message>
        <source>overwrite files of the same name instead of numbering</source>
        <translation>sovrascrive i file con lo stesso nome invece di numerarli</translation>
    </message>
    <message>
        <source>also what has not changed since the last export to this folder</source>
        <translation>anche ciò che non è cambiato dall’ultima esportazione in questa cartella</translation>
    </message>
    <message>
        <source>write catalogue.csv and catalogue.json beside them</source>
        <translation>scrive accanto catalogue.csv e catalogue.json</translation>
    </message>
    <message>
        <source>get the stems of songs from the service, for credits: stems ID…</source>
        <translation>ottiene dal servizio gli stem dei brani, a pagamento in crediti: stems ID…</translation>
    </message>
    <message>
        <source>the stems of songs that have them instead, in step, a folder each</source>
        <translation>invece, gli stem dei brani che li hanno, allineati, in una cartella per ciascuno</translation>
    </message>
    <message>
        <source>the same with a session: rpp (Reaper) or dawproject (Bitwig, Studio One, Cubase); WAV of 24 bits, unless --format names another lossless one</source>
        <translation>lo stesso con una sessione: rpp (Reaper) o dawproject (Bitwig, Studio One, Cubase); WAV a 24 bit, salvo che --format indichi un altro formato senza perdita</translation>
    </message>
    <message>
        <source>--session takes rpp or dawproject.</source>
        <translation>--session accetta rpp o dawproject.</translation>
    </message>
    <message>
        <source>a web page that plays them offline in any browser: as a folder or zip</source>
        <translation>una pagina web che li riproduce offline in qualsiasi browser: come folder (cartella) o zip</translation>
    </message>
    <message>
        <source>--share takes folder or zip.</source>
        <translation>--share accetta folder o zip.</translation>
    </message>
    <message>
        <source>--share and stems exclude each other.</source>
        <translation>--share e gli stem si escludono a vicenda.</translation>
    </message>
    <message>
        <source>--%1 does not go with stems and pages, which are made anew each time.</source>
        <translation>--%1 non va con stem e pagine, che vengono rifatti ogni volta.</translation>
    </message>
    <message>
        <source>original (default), m4a, mp3, mp3-v0, flac, flac-16, flac-24, wav, wav-16, wav-24, wav-32f, wav-48k or opus</source>
        <translation>original (predefinito), m4a, mp3, mp3-v0, flac, flac-16, flac-24, wav, wav-16, wav-24, wav-32f, wav-48k o opus</translation>
    </message>
    <message>
        <source>tell what differs between a song and an edit of it: compare PARENT EDIT</source>
        <translation>dice in che cosa differiscono un brano e una sua modifica: compare ORIGINALE MODIFICA</translation>
    </message>
    <message>
        <source>put only what an edit changed into its parent, as a new song: splice PARENT EDIT</source>
        <translation>inserisce nell’originale solo ciò che una modifica ha cambiato, come nuovo brano: splice ORIGINALE MODIFICA</translation>
    </message>
    <message>
        <source>where it begins in the edit (default: what changed)</source>
        <translation>dove comincia nella modifica (predefinito: ciò che è cambiato)</translation>
    </message>
    <message>
        <source>how long one goes over into the other, 5 to 200 (default: 30)</source>
        <translation>quanto dura il passaggio dall’uno all’altro, da 5 a 200 (predefinito: 30)</translation>
    </message>
    <message>
        <source>the folder to write to; of splice: the second where it ends</source>
        <translation>la cartella in cui scrivere; per splice: il secondo in cui finisce</translation>
    </message>
    <message>
        <source>%1 takes two ids: the song, and the one that was made from it.</source>
        <translation>%1 accetta due ID: il brano e quello che ne è stato ricavato.</translation>
    </message>
    <message>
        <source>--from and --to go together.</source>
        <translation>--from e --to vanno insieme.</translation>
    </message>
    <message>
        <source>--from and --to take seconds, the earlier ones first, as in: --from 40 --to 55.</source>
        <translation>--from e --to accettano secondi, prima i minori, ad es.: --from 40 --to 55.</translation>
    </message>
    <message>
        <source>--crossfade takes 5 to 200 milliseconds.</source>
        <translation>--crossfade accetta da 5 a 200 millisecondi.</translation>
    </message>
    <message>
        <source>There is neither a command nor a file “%1”.</source>
        <translation>Non esiste né un comando né un file “%1”.</translation>
    </message>
    <message>
        <source>The token comes from ACEDATACLOUD_API_TOKEN, else from the keyring.</source>
        <translation>Il token viene da ACEDATACLOUD_API_TOKEN, altrimenti dal portachiavi.</translation>
    </message>
    <message>
        <source>Exit status of create, fetch, wav, video, stems and jobs --wait:</source>
        <translation>Stato di uscita di create, fetch, wav, video, stems e jobs --wait:</translation>
    </message>
    <message>
        <source>come to the front with an empty form</source>
        <translation>viene in primo piano con un modulo vuoto</translation>
    </message>
    <message>
        <source>play, or pause, in the studio that is open</source>
        <translation>riproduce, o mette in pausa, nello studio aperto</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>made but not exported, or a fault of this computer</source>
        <translation>creato ma non esportato, o errore di questo computer</translation>
    </message>
    <message>
        <source>bad request or usage; nothing was sent</source>
        <translation>richiesta o uso errato; non è stato inviato nulla</translation>
    </message>
    <message>
        <source>refused, or failed, by the service</source>
        <translation>rifiutato dal servizio, o fallito lì</translation>
    </message>
    <message>
        <source>the network failed; nothing was accepted</source>
        <translation>la rete non ha funzionato; nulla è stato accettato</translation>
    </message>
    <message>
        <source>it is not known whether the request was taken</source>
        <translation>non si sa se la richiesta sia stata accettata</translation>
    </message>
    <message>
        <source>made and charged, but a file could not be fetched yet</source>
        <translation>creato e addebitato, ma un file non si è ancora potuto recuperare</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Cut the part you mean out of it first.</source>
        <translation>Prima ritaglia la parte che intendi.</translation>
    </message>
    <message>
        <source>%1 (spliced)</source>
        <translation>%1 (montaggio)</translation>
    </message>
    <message>
        <source>There is nothing to put together.</source>
        <translation>Non c’è niente da unire.</translation>
    </message>
    <message>
        <source>Choose which song sounds where first.</source>
        <translation>Prima scegli quale brano si sente e dove.</translation>
    </message>
    <message>
        <source>Songs of more than %1 minutes are not compared.</source>
        <translation>I brani di più di %1 minuti non vengono confrontati.</translation>
    </message>
    <message>
        <source>These takes are too long to put together.</source>
        <translation>Queste take sono troppo lunghe per essere unite.</translation>
    </message>
    <message>
        <source>Choose fewer of them.</source>
        <translation>Scegline di meno.</translation>
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
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Richiesto</translation>
    </message>
    <message>
        <source>Both were asked for in the same way.</source>
        <translation>Entrambi sono stati richiesti allo stesso modo.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Neither has words.</source>
        <translation>Nessuno dei due ha un testo.</translation>
    </message>
    <message>
        <source>Both sing the same words.</source>
        <translation>Entrambi cantano lo stesso testo.</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message numerus="yes">
        <source>%n songs side by side</source>
        <translation>
            <numerusform>%n brano</numerusform>
            <numerusform>%n brani affiancati</numerusform>
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
        <translation>1 riga</translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>1 sezione</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln sezione</numerusform>
            <numerusform>%Ln sezioni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Daw</name>
    <message>
        <source>Replaced from here</source>
        <comment>a marker in a music program</comment>
        <translation>Sostituito da qui</translation>
    </message>
    <message>
        <source>Replaced to here</source>
        <comment>a marker in a music program</comment>
        <translation>Sostituito fin qui</translation>
    </message>
    <message>
        <source>Reaper session</source>
        <translation>Sessione Reaper</translation>
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
        <translation>I tuoi brani sono al sicuro nelle loro cartelle. Riffdesk può ricreare la libreria da lì; il database danneggiato resta accanto.</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>Ricostruisci la libreria</translation>
    </message>
    <message>
        <source>Riffdesk could not be started again.</source>
        <translation>Impossibile riavviare Riffdesk.</translation>
    </message>
    <message>
        <source>Start it yourself; everything is kept.</source>
        <translation>Riavvialo tu; tutto è conservato.</translation>
    </message>
    <message>
        <source>The library is being brought to this version of Riffdesk…</source>
        <translation>Aggiornamento della libreria a questa versione di Riffdesk…</translation>
    </message>
    <message>
        <source>The library is made anew from the song folders…</source>
        <translation>Ricostruzione della libreria dalle cartelle dei brani…</translation>
    </message>
    <message>
        <source>The library is moved to %1…</source>
        <translation>Spostamento della libreria in %1…</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>It is of a kind that Riffdesk does not know.</source>
        <translation>È di un tipo che Riffdesk non conosce.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>È vuoto.</translation>
    </message>
    <message>
        <source>It is a picture.</source>
        <translation>È un’immagine.</translation>
    </message>
    <message>
        <source>It is a zip archive.</source>
        <translation>È un archivio zip.</translation>
    </message>
    <message>
        <source>It is sound.</source>
        <translation>È audio.</translation>
    </message>
    <message>
        <source>It is text: “%1”</source>
        <translation>È testo: “%1”</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>The draft is too long to be kept.</source>
        <translation>La bozza è troppo lunga per essere conservata.</translation>
    </message>
    <message>
        <source>Shorten the lyrics.</source>
        <translation>Accorcia il testo.</translation>
    </message>
    <message>
        <source>The file of a draft does not hold one.</source>
        <translation>Il file di una bozza non ne contiene una.</translation>
    </message>
    <message>
        <source>It was set aside.</source>
        <translation>È stato messo da parte.</translation>
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
        <translation>Tutto il resto è uguale.</translation>
    </message>
    <message>
        <source>Everything else is the same music, newly rendered.</source>
        <translation>Tutto il resto è la stessa musica, rigenerata.</translation>
    </message>
    <message>
        <source>Everything before is the same; after it, the mix is newly rendered.</source>
        <translation>Tutto ciò che precede è uguale; dopo, il mix è rigenerato.</translation>
    </message>
    <message>
        <source>Everything after is the same; before it, the mix is newly rendered.</source>
        <translation>Tutto ciò che segue è uguale; prima, il mix è rigenerato.</translation>
    </message>
    <message numerus="yes">
        <source>Changed in %n places from %1</source>
        <translation>
            <numerusform>Cambiato in %n punto da %1</numerusform>
            <numerusform>Cambiato in %n punti da %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambiato: %1</translation>
    </message>
    <message>
        <source>It is %1 dB louder.</source>
        <translation>È più forte di %1 dB.</translation>
    </message>
    <message>
        <source>It is %1 dB softer.</source>
        <translation>È più piano di %1 dB.</translation>
    </message>
    <message>
        <source>It begins %1 s later.</source>
        <translation>Comincia %1 s dopo.</translation>
    </message>
    <message>
        <source>It begins %1 s earlier.</source>
        <translation>Comincia %1 s prima.</translation>
    </message>
    <message>
        <source>It runs %1 % slower.</source>
        <translation>È più lento del %1%.</translation>
    </message>
    <message>
        <source>It runs %1 % faster.</source>
        <translation>È più veloce del %1%.</translation>
    </message>
    <message>
        <source>The sound is the same from beginning to end.</source>
        <translation>Il suono è uguale dall’inizio alla fine.</translation>
    </message>
    <message>
        <source>It is the same music from beginning to end, newly rendered.</source>
        <translation>È la stessa musica dall’inizio alla fine, rigenerata.</translation>
    </message>
    <message>
        <source>All of it is different.</source>
        <translation>È tutto diverso.</translation>
    </message>
    <message>
        <source>%1; asked %2.</source>
        <translation>%1; richiesto: %2.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Type an address such as %1.</source>
        <translation>Scrivi un indirizzo come %1.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Manca l’indirizzo.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>L’indirizzo è troppo lungo.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Non è un indirizzo web.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>L’indirizzo deve iniziare con https://.</translation>
    </message>
    <message>
        <source>The address must start with https://: over http:// anyone could read the token.</source>
        <translation>L’indirizzo deve iniziare con https://: con http:// chiunque potrebbe leggere il token.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>L’indirizzo non deve contenere nome utente o password.</translation>
    </message>
    <message>
        <source>The address must not hold “?” or “#”.</source>
        <translation>L’indirizzo non deve contenere “?” o “#”.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’esportazione è stata annullata.</translation>
    </message>
    <message>
        <source>The exported file did not come out whole, and was removed.</source>
        <translation>Il file esportato era incompleto ed è stato rimosso.</translation>
    </message>
    <message>
        <source>Fetch the song again, then export it.</source>
        <translation>Recupera di nuovo il brano, poi esportalo.</translation>
    </message>
    <message>
        <source>The song&apos;s audio is not here yet.</source>
        <translation>L’audio del brano non è ancora qui.</translation>
    </message>
    <message>
        <source>Wait until it is fetched, then export it.</source>
        <translation>Attendi che venga recuperato, poi esportalo.</translation>
    </message>
    <message>
        <source>It is not clear where the song should be written to.</source>
        <translation>Non è chiaro dove scrivere il brano.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Scegli una cartella.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <comment>the name of a file whose song has no title</comment>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>“%1” cannot be used for file names.</source>
        <translation>“%1” non si può usare nei nomi dei file.</translation>
    </message>
    <message>
        <source>Use text with these fields: %1.</source>
        <translation>Usa testo con questi campi: %1.</translation>
    </message>
    <message>
        <source>The song&apos;s audio file is damaged and takes no tags.</source>
        <translation>Il file audio del brano è danneggiato e non accetta tag.</translation>
    </message>
    <message>
        <source>A file of this kind takes no title, lyrics and cover; the sound is exported as it is.</source>
        <translation>Un file di questo tipo non accetta titolo, testo e copertina; l’audio viene esportato così com’è.</translation>
    </message>
    <message>
        <source>The cover cannot be read, and is not in the file.</source>
        <translation>La copertina è illeggibile e non è nel file.</translation>
    </message>
    <message>
        <source>WAV files take no cover.</source>
        <translation>I file WAV non accettano copertine.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Originale</translation>
    </message>
    <message>
        <source>As the service made it</source>
        <translation>Come l’ha creato il servizio</translation>
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
        <translation>V0, variabile: più piccolo, stesso suono</translation>
    </message>
    <message>
        <source>FLAC (lossless)</source>
        <translation>FLAC (senza perdita)</translation>
    </message>
    <message>
        <source>Bits of the source</source>
        <translation>Bit della sorgente</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 bit</translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation>24 bit</translation>
    </message>
    <message>
        <source>WAV (uncompressed)</source>
        <translation>WAV (non compresso)</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 bit in virgola mobile</translation>
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
        <translation>Serve un numero da %1 a %2.</translation>
    </message>
    <message>
        <source>Streaming −14 LUFS</source>
        <translation>Streaming −14 LUFS</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivio</translation>
    </message>
    <message>
        <source>It takes one of these: %1.</source>
        <translation>Serve uno di questi: %1.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un profilo deve avere un nome.</translation>
    </message>
    <message>
        <source>“%1” is a profile of Riffdesk.</source>
        <translation>“%1” è un profilo di Riffdesk.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Scegli un altro nome.</translation>
    </message>
    <message>
        <source>There are too many profiles.</source>
        <translation>Ci sono troppi profili.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Prima rimuovine uno.</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more.</source>
        <translation>La cartella %1 non c’è più.</translation>
    </message>
    <message>
        <source>Bring it back, or choose another folder.</source>
        <translation>Rimettila al suo posto o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>There is no sound whose loudness could be changed.</source>
        <translation>Non c’è audio di cui si possa cambiare il loudness.</translation>
    </message>
    <message>
        <source>It came out at %L1 LUFS: more would take its loud moments apart.</source>
        <translation>Il risultato è %L1 LUFS: oltre, i passaggi forti verrebbero schiacciati.</translation>
    </message>
    <message>
        <source>The file has content credentials, which any change would break: it is exported byte for byte, without tags of yours.</source>
        <translation>Il file ha credenziali di contenuto che ogni modifica invaliderebbe: viene esportato byte per byte, senza i tuoi tag.</translation>
    </message>
    <message>
        <source>The content credentials of the song are lost by the conversion; the original keeps them.</source>
        <translation>Le credenziali di contenuto del brano si perdono con la conversione; l’originale le conserva.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Number in the order</source>
        <translation>Numero d’ordine</translation>
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
        <translation>Stile</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Tempo (BPM)</source>
        <translation>Tempo (BPM)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalità</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
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
        <translation>Manca lo stem “%1”.</translation>
    </message>
    <message>
        <source>The song has no stems.</source>
        <translation>Il brano non ha stem.</translation>
    </message>
    <message>
        <source>Ask for them first.</source>
        <translation>Prima richiedili.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>None of the songs could be written.</source>
        <translation>Non è stato possibile scrivere nessun brano.</translation>
    </message>
    <message>
        <source>See why, then try again.</source>
        <translation>Guarda perché, poi riprova.</translation>
    </message>
    <message>
        <source>24 bit at 48 kHz, as in videos</source>
        <translation>24 bit a 48 kHz, come nei video</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>Close to what you know</source>
        <translation>Vicino a ciò che conosci</translation>
    </message>
    <message>
        <source>A few surprises</source>
        <translation>Qualche sorpresa</translation>
    </message>
    <message>
        <source>A little off the beaten track</source>
        <translation>Un po’ fuori dai sentieri battuti</translation>
    </message>
    <message>
        <source>Takes risks</source>
        <translation>Si prende dei rischi</translation>
    </message>
    <message>
        <source>Anything may happen</source>
        <translation>Può succedere di tutto</translation>
    </message>
    <message>
        <source>Takes the words as a hint</source>
        <translation>Prende spunto dal testo</translation>
    </message>
    <message>
        <source>Sings the words freely</source>
        <translation>Canta il testo liberamente</translation>
    </message>
    <message>
        <source>Sings most of the words as written</source>
        <translation>Canta quasi tutto come scritto</translation>
    </message>
    <message>
        <source>Sings every word as written</source>
        <translation>Canta ogni parola come scritta</translation>
    </message>
    <message>
        <source>Only a memory of the original</source>
        <translation>Solo un ricordo dell’originale</translation>
    </message>
    <message>
        <source>The original, retold</source>
        <translation>L’originale, raccontato di nuovo</translation>
    </message>
    <message>
        <source>Stays near the original</source>
        <translation>Resta vicino all’originale</translation>
    </message>
    <message>
        <source>Keeps as much of the original as it can</source>
        <translation>Conserva più originale possibile</translation>
    </message>
    <message>
        <source>The service also posts the finished song to this public address.</source>
        <translation>Il servizio invia il brano finito anche a questo indirizzo pubblico.</translation>
    </message>
    <message>
        <source>What the song should not sound like.</source>
        <translation>Come il brano non deve suonare.</translation>
    </message>
    <message>
        <source>What the lyrics should be about.</source>
        <translation>Di che cosa deve parlare il testo.</translation>
    </message>
    <message>
        <source>The song to take the other part from.</source>
        <translation>Il brano da cui prendere l’altra parte.</translation>
    </message>
    <message>
        <source>A song for Christmas, choir and sleigh bells</source>
        <translation>Un canto di Natale, coro e campanelli da slitta</translation>
    </message>
    <message>
        <source>The service finds one</source>
        <translation>Ne trova uno il servizio</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Casuale</translation>
    </message>
    <message>
        <source>As most would do it</source>
        <translation>Come farebbero i più</translation>
    </message>
    <message>
        <source>Takes your style as a hint</source>
        <translation>Prende spunto dal tuo stile</translation>
    </message>
    <message>
        <source>Takes your style loosely</source>
        <translation>Segue il tuo stile liberamente</translation>
    </message>
    <message>
        <source>Follows your style</source>
        <translation>Segue il tuo stile</translation>
    </message>
    <message>
        <source>Follows your style closely</source>
        <translation>Segue il tuo stile da vicino</translation>
    </message>
    <message>
        <source>Empty: the service writes them

[Verse]
The first line</source>
        <comment>lyrics, with an example; the words in brackets stay English, the service reads them</comment>
        <translation>Vuoto: lo scrive il servizio

[Verse]
Il primo verso</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>“%1” takes no lyrics.</source>
        <comment>name of an action</comment>
        <translation>“%1” non accetta testi.</translation>
    </message>
    <message>
        <source>Choose another action, such as “%1”, and drop them again.</source>
        <translation>Scegli un’altra azione, come “%1”, e trascinalo di nuovo qui.</translation>
    </message>
</context>
<context>
    <name>FormProblems</name>
    <message>
        <source>The recording is still on its way to the service.</source>
        <translation>La registrazione è ancora in viaggio verso il servizio.</translation>
    </message>
    <message>
        <source>Press Use, so that the service fetches the recording from its address.</source>
        <translation>Premi “Usa”, perché il servizio recuperi la registrazione dal suo indirizzo.</translation>
    </message>
    <message>
        <source>This recording was uploaded to another service. Upload it here too, or switch the service.</source>
        <translation>Questa registrazione è stata caricata su un altro servizio. Caricala anche qui o cambia servizio.</translation>
    </message>
    <message>
        <source>The service gave no name for this song, so it cannot be used as a source.</source>
        <translation>Il servizio non ha dato un ID a questo brano, quindi non può fare da brano di partenza.</translation>
    </message>
    <message>
        <source>This song was made by another service. Choose one that was made here, or switch the service.</source>
        <translation>Questo brano è stato creato da un altro servizio. Scegline uno creato qui o cambia servizio.</translation>
    </message>
    <message>
        <source>Practice costs nothing.</source>
        <translation>La prova non costa nulla.</translation>
    </message>
    <message>
        <source>1 paid request.</source>
        <translation>1 richiesta a pagamento.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid requests.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln richiesta a pagamento.</numerusform>
            <numerusform>%Ln richieste a pagamento.</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was imported from a file, which no service has. Choose an action that works on uploads, and upload the file.</source>
        <translation>Questo brano è stato importato da un file, che nessun servizio ha. Scegli un’azione per gli upload e carica il file.</translation>
    </message>
    <message>
        <source>%1. Practice costs nothing.</source>
        <translation>%1. La prova non costa nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paid requests.</source>
        <comment>at least two</comment>
        <extracomment>what is changed from song to song: &quot;Weirdness × Model: 6 paid requests.&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln richiesta a pagamento.</numerusform>
            <numerusform>%1: %Ln richieste a pagamento.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormWarnings</name>
    <message>
        <source>The source is a song of the service, but this action works on uploads.</source>
        <translation>Il brano di partenza è del servizio, ma questa azione lavora sugli upload.</translation>
    </message>
    <message>
        <source>The source is an upload, but this action works on songs of the service.</source>
        <translation>Il brano di partenza è un upload, ma questa azione lavora sui brani del servizio.</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>Passa a “%1”</translation>
    </message>
    <message>
        <source>The source song is not finished yet; the service would refuse it. Wait for it, or choose another.</source>
        <translation>Il brano di partenza non è ancora finito; il servizio lo rifiuterebbe. Attendilo o scegline un altro.</translation>
    </message>
    <message>
        <source>The source song ends before that: it is %1 s long.</source>
        <translation>Il brano di partenza finisce prima: dura %1 s.</translation>
    </message>
    <message>
        <source>Stay within the song</source>
        <translation>Resta dentro il brano</translation>
    </message>
    <message>
        <source>The lyrics hold the characters “\n” instead of line breaks.</source>
        <translation>Il testo contiene i caratteri “\n” al posto degli a capo.</translation>
    </message>
    <message>
        <source>Make them line breaks</source>
        <translation>Trasformali in a capo</translation>
    </message>
    <message>
        <source>[%1] has no lines.</source>
        <translation>[%1] non ha righe.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove all that are empty</source>
        <translation>Rimuovi tutte quelle vuote</translation>
    </message>
    <message>
        <source>[%1] appears twice in a row with the same words.</source>
        <translation>[%1] compare due volte di fila con le stesse parole.</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>Tienine una</translation>
    </message>
    <message>
        <source>This has %1 characters; the service may read no more than %2.</source>
        <translation>Sono %1 caratteri; il servizio potrebbe leggerne solo %2.</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Accorcia</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Invia così com’è</translation>
    </message>
    <message>
        <source>%1: where a %2 stands, a letter was lost.</source>
        <comment>label of a field; the sign that stands for a lost letter</comment>
        <translation>%1: dove c’è un %2 si è persa una lettera.</translation>
    </message>
    <message>
        <source>Remove the sign</source>
        <translation>Rimuovi il segno</translation>
    </message>
</context>
<context>
    <name>GuidePages</name>
    <message>
        <source>Your first song</source>
        <translation>Il tuo primo brano</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Collegare un account</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>Testo proprio</translation>
    </message>
    <message>
        <source>Takes: several, and the best of them</source>
        <translation>Take: più di una, e il meglio di ognuna</translation>
    </message>
    <message>
        <source>Replace bars</source>
        <translation>Sostituire battute</translation>
    </message>
    <message>
        <source>Extend a song</source>
        <translation>Estendere un brano</translation>
    </message>
    <message>
        <source>Covers and variations</source>
        <translation>Cover e variazioni</translation>
    </message>
    <message>
        <source>Work on a recording of yours</source>
        <translation>Lavorare su una tua registrazione</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>Find and sort</source>
        <translation>Trovare e ordinare</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esportare</translation>
    </message>
    <message>
        <source>Money, and what is never paid twice</source>
        <translation>Il denaro, e ciò che non si paga mai due volte</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Senza rete</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Lettore di schermo</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Riga di comando</translation>
    </message>
    <message>
        <source>Files and backup</source>
        <translation>File e backup</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Quando qualcosa va storto</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novità</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The import was stopped.</source>
        <translation>L’importazione è stata interrotta.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>È illeggibile.</translation>
    </message>
    <message>
        <source>It is larger than 2 GB.</source>
        <translation>Supera i 2 GB.</translation>
    </message>
    <message>
        <source>Artist: %1</source>
        <translation>Artista: %1</translation>
    </message>
    <message>
        <source>Album: %1</source>
        <translation>Album: %1</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Non c’è più.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>È vuoto.</translation>
    </message>
    <message>
        <source>It holds no sound that can be played.</source>
        <translation>Non contiene audio riproducibile.</translation>
    </message>
    <message>
        <source>It is audio of a kind that is not imported.</source>
        <translation>Questo tipo di audio non viene importato.</translation>
    </message>
</context>
<context>
    <name>JobRows</name>
    <message>
        <source>There is no such job any more.</source>
        <translation>Questo lavoro non esiste più.</translation>
    </message>
</context>
<context>
    <name>JobStore</name>
    <message>
        <source>This job is no longer in the state it was thought to be in.</source>
        <translation>Questo lavoro non è più nello stato previsto.</translation>
    </message>
    <message>
        <source>Start Riffdesk again to see where the job is.</source>
        <translation>Riavvia Riffdesk per vedere a che punto è il lavoro.</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Replace %1–%2</source>
        <translation>Sostituisci %1–%2</translation>
    </message>
    <message>
        <source>Extend from %1</source>
        <translation>Estendi da %1</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>In attesa del suo turno.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Invio…</translation>
    </message>
    <message>
        <source>%1 Retrying automatically; nothing is lost.</source>
        <translation>%1 Nuovo tentativo automatico; non si perde nulla.</translation>
    </message>
    <message>
        <source>Composing, %1 %. You can go on working; it is saved when done.</source>
        <translation>Composizione, %1%. Puoi continuare a lavorare; a fine lavoro viene salvato.</translation>
    </message>
    <message>
        <source>Composing. You can go on working; it is saved when done.</source>
        <translation>Composizione. Puoi continuare a lavorare; a fine lavoro viene salvato.</translation>
    </message>
    <message>
        <source>Saving the audio…</source>
        <translation>Salvataggio dell’audio…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>The connection broke after sending.</source>
        <translation>La connessione è caduta dopo l’invio.</translation>
    </message>
    <message>
        <source>The service may have taken the request, and its history does not tell. If you send it again and it did arrive, you pay twice.</source>
        <translation>Il servizio potrebbe aver accettato la richiesta, e la sua cronologia non lo dice. Se la invii di nuovo e invece era arrivata, paghi due volte.</translation>
    </message>
    <message>
        <source>Looking for it in the service&apos;s history…</source>
        <translation>Ricerca nella cronologia del servizio…</translation>
    </message>
    <message>
        <source>It failed, and the service did not say why.</source>
        <translation>Non riuscito, e il servizio non ha detto perché.</translation>
    </message>
    <message>
        <source>not charged</source>
        <translation>non addebitato</translation>
    </message>
    <message>
        <source>may have been charged</source>
        <translation>forse addebitato</translation>
    </message>
    <message>
        <source>Sent in %1 s; until then it can be undone.</source>
        <translation>Invio tra %1 s; fino ad allora si può annullare.</translation>
    </message>
    <message>
        <source>Try again (pays again)</source>
        <translation>Riprova (si paga di nuovo)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are ready.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln brano è pronto.</numerusform>
            <numerusform>%Ln brani sono pronti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its stems are ready.</source>
        <translation>Gli stem sono pronti.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Pronto.</translation>
    </message>
    <message>
        <source>Sent in a few seconds; until then it can be undone.</source>
        <translation>Invio tra pochi secondi; fino ad allora si può annullare.</translation>
    </message>
    <message>
        <source>It is made, but its file could not be fetched.</source>
        <translation>È stato creato, ma non si è potuto recuperare il suo file.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence, then another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>addebitato</translation>
    </message>
    <message>
        <source>Not sent: Riffdesk ended before the time to undo it was over.</source>
        <translation>Non inviato: Riffdesk si è chiuso prima che scadesse il tempo per annullare.</translation>
    </message>
    <message>
        <source>It is made. This network is metered: its file waits for another one.</source>
        <translation>È stato creato. Questa rete è a consumo: il file ne attende un’altra.</translation>
    </message>
    <message>
        <source>Waiting until its service is connected: enter its token in Settings.</source>
        <translation>In attesa della connessione al servizio: inserisci il suo token nelle impostazioni.</translation>
    </message>
    <message>
        <source>Its lossless WAV is here.</source>
        <translation>Il WAV senza perdita è qui.</translation>
    </message>
    <message>
        <source>Its video is here.</source>
        <translation>Il video è qui.</translation>
    </message>
    <message>
        <source>The service is making it. You can go on working; it is saved when done.</source>
        <translation>Il servizio lo sta preparando. Puoi continuare a lavorare; a fine lavoro viene salvato.</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>Salvataggio del file…</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>The task is finished, but no song came with it.</source>
        <translation>L’attività è finita, ma non ha portato alcun brano.</translation>
    </message>
    <message>
        <source>The account is not connected, so its songs cannot be listed.</source>
        <translation>L’account non è connesso, quindi non se ne possono elencare i brani.</translation>
    </message>
    <message>
        <source>Connect it in the settings, then import again.</source>
        <translation>Connettilo nelle impostazioni, poi importa di nuovo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a song: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The task is finished, but no file came with it.</source>
        <translation>L’attività è finita, ma non ha portato alcun file.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The song is not in the library.</source>
        <translation>Il brano non è nella libreria.</translation>
    </message>
    <message>
        <source>Look for it in the list, or make it anew.</source>
        <translation>Cercalo nell’elenco o crealo di nuovo.</translation>
    </message>
    <message>
        <source>The service gave a song without an id.</source>
        <translation>Il servizio ha dato un brano senza ID.</translation>
    </message>
    <message>
        <source>Ask for the song again.</source>
        <translation>Richiedi di nuovo il brano.</translation>
    </message>
    <message>
        <source>The song&apos;s file has a name that is not allowed.</source>
        <translation>Il file del brano ha un nome non ammesso.</translation>
    </message>
    <message>
        <source>Fetch the song again.</source>
        <translation>Recupera di nuovo il brano.</translation>
    </message>
    <message>
        <source>The song&apos;s length is not a number.</source>
        <translation>La durata del brano non è un numero.</translation>
    </message>
    <message>
        <source>A title has 1 to %1 characters.</source>
        <translation>Un titolo ha da 1 a %1 caratteri.</translation>
    </message>
    <message>
        <source>Type another title.</source>
        <translation>Scrivi un altro titolo.</translation>
    </message>
    <message>
        <source>A rating is 0 to 5 stars.</source>
        <translation>Una valutazione va da 0 a 5 stelle.</translation>
    </message>
    <message>
        <source>Choose another rating.</source>
        <translation>Scegli un’altra valutazione.</translation>
    </message>
    <message>
        <source>The song&apos;s other files are still in its folder.</source>
        <translation>Gli altri file del brano sono ancora nella sua cartella.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) is damaged.</source>
        <translation>La descrizione del brano (song.json) è danneggiata.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) was made by a newer version of Riffdesk.</source>
        <translation>La descrizione del brano (song.json) è di una versione più recente di Riffdesk.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) does not say which song it is.</source>
        <translation>La descrizione del brano (song.json) non dice di quale brano si tratta.</translation>
    </message>
    <message>
        <source>The song&apos;s loudness is not a number.</source>
        <translation>Il loudness del brano non è un numero.</translation>
    </message>
    <message>
        <source>There is no “%1” in the library.</source>
        <translation>Nella libreria non c’è “%1”.</translation>
    </message>
    <message>
        <source>Choose one of those that are there.</source>
        <translation>Scegli tra quelli che ci sono.</translation>
    </message>
    <message>
        <source>The notes are too long.</source>
        <translation>Le note sono troppo lunghe.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>Accorciale.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Il nome è vuoto.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Scrivi un nome.</translation>
    </message>
    <message>
        <source>There is a playlist “%1” already.</source>
        <translation>Esiste già una playlist “%1”.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Scrivi un altro nome.</translation>
    </message>
    <message>
        <source>Rebuilding was cancelled: the library is as it was.</source>
        <translation>La ricostruzione è stata annullata: la libreria è com’era.</translation>
    </message>
    <message>
        <source>Checking was cancelled.</source>
        <translation>Il controllo è stato annullato.</translation>
    </message>
</context>
<context>
    <name>Lyrics</name>
    <message>
        <source>The document is damaged.</source>
        <translation>Il documento è danneggiato.</translation>
    </message>
    <message>
        <source>Save the lyrics as a plain text file and try again.</source>
        <translation>Salva il testo come file di solo testo e riprova.</translation>
    </message>
    <message>
        <source>Lyrics cannot be read from this kind of file.</source>
        <translation>Da questo tipo di file non si possono leggere testi.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Usa uno di questi: %1.</translation>
    </message>
    <message>
        <source>The file is larger than lyrics can be (%1).</source>
        <translation>Il file è troppo grande per un testo (%1).</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Controlla che sia il file giusto.</translation>
    </message>
    <message>
        <source>There are no words in this file.</source>
        <translation>In questo file non c’è testo.</translation>
    </message>
    <message>
        <source>This is no %1 document, it is damaged, or it is far too large.</source>
        <translation>Non è un documento %1, è danneggiato o è fin troppo grande.</translation>
    </message>
    <message>
        <source>The text is longer than lyrics can be (%L1 characters).</source>
        <translation>Il testo è più lungo di quanto un testo possa essere (%L1 caratteri).</translation>
    </message>
    <message>
        <source>This is no RTF document, or it is damaged.</source>
        <translation>Non è un documento RTF, o è danneggiato.</translation>
    </message>
    <message>
        <source>This file holds no text that can be read.</source>
        <translation>Questo file non contiene testo leggibile.</translation>
    </message>
    <message>
        <source>This is no %1 file: no line of it has a time.</source>
        <translation>Non è un file %1: nessuna sua riga ha un tempo.</translation>
    </message>
    <message>
        <source>Save it as a plain text file and try again.</source>
        <translation>Salvalo come file di solo testo e riprova.</translation>
    </message>
    <message>
        <source>The file has more lines than a song can have.</source>
        <translation>Il file ha più righe di quante un brano possa averne.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These are too many files for one song.</source>
        <translation>Sono troppi file per un solo brano.</translation>
    </message>
    <message>
        <source>Drop those that belong together.</source>
        <translation>Trascina qui solo quelli che vanno insieme.</translation>
    </message>
    <message>
        <source>The dictionary “%1” is damaged and cannot check spelling.</source>
        <translation>Il dizionario “%1” è danneggiato e non può controllare l’ortografia.</translation>
    </message>
    <message>
        <source>Install it again, or choose another language.</source>
        <translation>Installalo di nuovo o scegli un’altra lingua.</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Europa occidentale</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europa centrale</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirillico</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Greco</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Ebraico</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabo</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltico</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailandese</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Cinese</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Cinese tradizionale</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Giapponese</translation>
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
        <translation>Questo testo non si può leggere come %1.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Scegli un’altra codifica.</translation>
    </message>
</context>
<context>
    <name>LyricsWriter</name>
    <message>
        <source>The lyrics may have been written and charged. Looking for them costs nothing.</source>
        <translation>Il testo potrebbe essere stato scritto e addebitato. Cercarlo non costa nulla.</translation>
    </message>
    <message>
        <source>The service is not connected.</source>
        <translation>Il servizio non è connesso.</translation>
    </message>
    <message>
        <source>Enter your token in the settings, then ask again.</source>
        <translation>Inserisci il tuo token nelle impostazioni, poi chiedi di nuovo.</translation>
    </message>
    <message>
        <source>Cancelled. The service may charge for it all the same.</source>
        <translation>Annullato. Il servizio potrebbe addebitarlo comunque.</translation>
    </message>
    <message>
        <source>If the lyrics still come, they are kept under “Written before”.</source>
        <translation>Se il testo arriva comunque, lo trovi in “Scritti in passato”.</translation>
    </message>
    <message>
        <source>Riffdesk ended before the answer came.</source>
        <translation>Riffdesk si è chiuso prima che arrivasse la risposta.</translation>
    </message>
    <message>
        <source>Say it in other words, then ask again.</source>
        <translation>Dillo con altre parole, poi chiedi di nuovo.</translation>
    </message>
    <message>
        <source>Change what you ask for, then ask again.</source>
        <translation>Cambia la richiesta, poi chiedi di nuovo.</translation>
    </message>
    <message>
        <source>The list of written lyrics cannot be read: it is damaged.</source>
        <translation>L’elenco dei testi scritti è illeggibile: è danneggiato.</translation>
    </message>
    <message>
        <source>It was set aside; a new one is begun.</source>
        <translation>È stato messo da parte; ne comincia uno nuovo.</translation>
    </message>
</context>
<context>
    <name>MediaFetch</name>
    <message>
        <source>The service told no address for this file.</source>
        <translation>Il servizio non ha dato un indirizzo per questo file.</translation>
    </message>
</context>
<context>
    <name>MediaFiles</name>
    <message>
        <source>It ends after %1 of %2.</source>
        <translation>Finisce dopo %1 di %2.</translation>
    </message>
    <message>
        <source>It ends too early, after %1.</source>
        <translation>Finisce troppo presto, dopo %1.</translation>
    </message>
    <message>
        <source>It lasts %1 instead of %2.</source>
        <translation>Dura %1 invece di %2.</translation>
    </message>
    <message>
        <source>It holds no sound that can be played.</source>
        <translation>Non contiene audio riproducibile.</translation>
    </message>
    <message>
        <source>A part of it cannot be decoded.</source>
        <translation>Una parte non si può decodificare.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of it cannot be decoded.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln parte non si può decodificare.</numerusform>
            <numerusform>%Ln parti non si possono decodificare.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has changed since it was kept.</source>
        <translation>È cambiato da quando è stato salvato.</translation>
    </message>
    <message>
        <source>It is not a WAV file.</source>
        <translation>Non è un file WAV.</translation>
    </message>
    <message>
        <source>Its pictures end too early.</source>
        <translation>Le immagini finiscono troppo presto.</translation>
    </message>
</context>
<context>
    <name>Messenger</name>
    <message>
        <source>The upload could not be stored.</source>
        <translation>Non è stato possibile conservare il file caricato.</translation>
    </message>
    <message>
        <source>The file could not be fetched from its address.</source>
        <translation>Non è stato possibile recuperare il file dal suo indirizzo.</translation>
    </message>
</context>
<context>
    <name>PracticeService</name>
    <message>
        <source>The Practice service cannot listen on port %1.</source>
        <translation>Il servizio di prova non può ascoltare sulla porta %1.</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that uses it.</source>
        <translation>Scegli un’altra porta o chiudi il programma che la usa.</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>This is not a preset that can be used. %1</source>
        <translation>Questo preset non è utilizzabile. %1</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Scegli un altro file.</translation>
    </message>
    <message>
        <source>It holds something else.</source>
        <translation>Contiene qualcos’altro.</translation>
    </message>
    <message>
        <source>It was made by another version of the program.</source>
        <translation>È di un’altra versione del programma.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Non ha un nome.</translation>
    </message>
    <message>
        <source>It is for an action that is not known here.</source>
        <translation>È per un’azione che qui non si conosce.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Ricetta</translation>
    </message>
</context>
<context>
    <name>PresetStore</name>
    <message>
        <source>A preset needs a name.</source>
        <translation>Un preset deve avere un nome.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Dagliene uno.</translation>
    </message>
    <message>
        <source>The form is too large for a preset.</source>
        <translation>Il modulo è troppo grande per un preset.</translation>
    </message>
    <message>
        <source>Shorten the lyrics.</source>
        <translation>Accorcia il testo.</translation>
    </message>
    <message>
        <source>There are %1 presets already.</source>
        <translation>Ci sono già %1 preset.</translation>
    </message>
    <message>
        <source>Delete one that you no longer need.</source>
        <translation>Eliminane uno che non ti serve più.</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>Esiste già un preset con questo nome.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Scegli un altro nome.</translation>
    </message>
    <message>
        <source>The preset could not be deleted.</source>
        <translation>Non è stato possibile eliminare il preset.</translation>
    </message>
    <message>
        <source>Check the rights of the folder %1.</source>
        <translation>Controlla i permessi della cartella %1.</translation>
    </message>
</context>
<context>
    <name>ProxyChoice</name>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>Non è l’indirizzo di un proxy.</translation>
    </message>
    <message>
        <source>Enter its name and port, such as proxy.example:8080.</source>
        <translation>Inserisci nome e porta, come proxy.example:8080.</translation>
    </message>
</context>
<context>
    <name>PublicAddress</name>
    <message>
        <source>The address must start with https://: over http:// anyone could read along.</source>
        <translation>L’indirizzo deve iniziare con https://: con http:// chiunque potrebbe leggere i dati.</translation>
    </message>
    <message>
        <source>Type an address such as %1.</source>
        <translation>Scrivi un indirizzo come %1.</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>The uploaded file holds no audio that can be read.</source>
        <translation>Il file caricato non contiene audio leggibile.</translation>
    </message>
    <message>
        <source>Upload an MP3, M4A, WAV, FLAC or Ogg file.</source>
        <translation>Carica un file MP3, M4A, WAV, FLAC o Ogg.</translation>
    </message>
    <message>
        <source>Reading the recording was stopped.</source>
        <translation>La lettura della registrazione è stata interrotta.</translation>
    </message>
</context>
<context>
    <name>ReferenceFile</name>
    <message>
        <source>“%1” is no audio file that can be used.</source>
        <translation>“%1” non è un file audio utilizzabile.</translation>
    </message>
    <message>
        <source>Choose an MP3, WAV, M4A, FLAC, Ogg, Opus or AAC file.</source>
        <translation>Scegli un file MP3, WAV, M4A, FLAC, Ogg, Opus o AAC.</translation>
    </message>
    <message>
        <source>The recording is longer than 15 minutes.</source>
        <translation>La registrazione dura più di 15 minuti.</translation>
    </message>
    <message>
        <source>Cut it in an audio editor and choose the shorter file.</source>
        <translation>Tagliala in un editor audio e scegli il file accorciato.</translation>
    </message>
    <message>
        <source>The upload was cancelled.</source>
        <translation>Il caricamento è stato annullato.</translation>
    </message>
    <message>
        <source>The file is larger than %1 GB.</source>
        <translation>Il file supera %1 GB.</translation>
    </message>
    <message>
        <source>Save it as MP3 or FLAC in an audio editor and choose that file.</source>
        <translation>Salvalo come MP3 o FLAC in un editor audio e scegli quel file.</translation>
    </message>
    <message>
        <source>The recording is shorter than one second.</source>
        <translation>La registrazione dura meno di un secondo.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Scegline una più lunga.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>The reference is not in the list any more.</source>
        <translation>Il riferimento non è più nell’elenco.</translation>
    </message>
    <message>
        <source>Choose another, or upload it again.</source>
        <translation>Scegline un altro o caricalo di nuovo.</translation>
    </message>
    <message>
        <source>The service gave no id for the upload.</source>
        <translation>Il servizio non ha dato un ID per l’upload.</translation>
    </message>
    <message>
        <source>Upload the file again.</source>
        <translation>Carica di nuovo il file.</translation>
    </message>
    <message>
        <source>A reference needs a name.</source>
        <translation>Un riferimento deve avere un nome.</translation>
    </message>
    <message>
        <source>Type one, or leave it as it was.</source>
        <translation>Scrivine uno o lascia quello che aveva.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The task is finished, but holds no song.</source>
        <translation>L’attività è finita, ma non contiene alcun brano.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>Non è un oggetto JSON.</translation>
    </message>
    <message>
        <source>It holds neither a song nor a task.</source>
        <translation>Non contiene né un brano né un’attività.</translation>
    </message>
    <message>
        <source>It does not describe tasks.</source>
        <translation>Non descrive attività.</translation>
    </message>
    <message>
        <source>It holds no lyrics.</source>
        <translation>Non contiene un testo.</translation>
    </message>
    <message>
        <source>It holds no id for the upload.</source>
        <translation>Non contiene un ID per l’upload.</translation>
    </message>
    <message>
        <source>It holds no address of a file.</source>
        <translation>Non contiene l’indirizzo di un file.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The keyring refused: %1</source>
        <translation>Il portachiavi ha rifiutato: %1</translation>
    </message>
    <message>
        <source>Unlock the keyring, or type the token again for this session.</source>
        <translation>Sblocca il portachiavi o scrivi di nuovo il token per questa sessione.</translation>
    </message>
    <message>
        <source>The token file cannot be written: %1</source>
        <translation>Impossibile scrivere il file del token: %1</translation>
    </message>
    <message>
        <source>The token is kept until Riffdesk is closed.</source>
        <translation>Il token è conservato fino alla chiusura di Riffdesk.</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Another Riffdesk has this library open.</source>
        <translation>Un altro Riffdesk ha aperto questa libreria.</translation>
    </message>
    <message>
        <source>Another Riffdesk (process %1) has this library open.</source>
        <translation>Un altro Riffdesk (processo %1) ha aperto questa libreria.</translation>
    </message>
    <message>
        <source>Riffdesk on the computer “%1” (process %2) has this library open.</source>
        <translation>Riffdesk sul computer “%1” (processo %2) ha aperto questa libreria.</translation>
    </message>
    <message>
        <source>Close it first; two at once could pay twice.</source>
        <translation>Prima chiudilo; due insieme potrebbero pagare due volte.</translation>
    </message>
    <message>
        <source>The lock of a Riffdesk that is gone (process %1) cannot be taken away.</source>
        <translation>Impossibile togliere il blocco di un Riffdesk che non c’è più (processo %1).</translation>
    </message>
    <message>
        <source>Remove the file “%1”.</source>
        <translation>Rimuovi il file “%1”.</translation>
    </message>
</context>
<context>
    <name>SongEdit</name>
    <message>
        <source>Rate</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Neither keep nor reject</source>
        <translation>Né tenere né scartare</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Scrivi note</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>Segna come ascoltato</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Sposta nel cestino</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Tag as “%1”</source>
        <translation>Metti il tag “%1”</translation>
    </message>
    <message>
        <source>Remove tag “%1”</source>
        <translation>Togli il tag “%1”</translation>
    </message>
    <message>
        <source>Change tag “%1”</source>
        <translation>Modifica il tag “%1”</translation>
    </message>
    <message>
        <source>Delete tag “%1”</source>
        <translation>Elimina il tag “%1”</translation>
    </message>
    <message>
        <source>Rename tag “%1”</source>
        <translation>Rinomina il tag “%1”</translation>
    </message>
    <message>
        <source>Put into playlist “%1”</source>
        <translation>Aggiungi alla playlist “%1”</translation>
    </message>
    <message>
        <source>Take out of playlist “%1”</source>
        <translation>Togli dalla playlist “%1”</translation>
    </message>
    <message>
        <source>Make playlist “%1”</source>
        <translation>Crea la playlist “%1”</translation>
    </message>
    <message>
        <source>Delete playlist “%1”</source>
        <translation>Elimina la playlist “%1”</translation>
    </message>
    <message>
        <source>Rename playlist “%1”</source>
        <translation>Rinomina la playlist “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln songs)</source>
        <comment>an entry of the Edit menu&apos;s undo</comment>
        <translation>
            <numerusform>%1 (%Ln brano)</numerusform>
            <numerusform>%1 (%Ln brani)</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange playlist “%1”</source>
        <translation>Riordina la playlist “%1”</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>Mixa gli stem</translation>
    </message>
</context>
<context>
    <name>SongEncoder</name>
    <message>
        <source>Writing the song was stopped.</source>
        <translation>La scrittura del brano è stata interrotta.</translation>
    </message>
    <message>
        <source>This system&apos;s libavcodec cannot write AAC audio.</source>
        <translation>La libavcodec di questo sistema non può scrivere audio AAC.</translation>
    </message>
    <message>
        <source>Install the full libavcodec.</source>
        <translation>Installa la libavcodec completa.</translation>
    </message>
    <message>
        <source>The song could not be written.</source>
        <translation>Impossibile scrivere il brano.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Controlla lo spazio libero e i permessi della cartella.</translation>
    </message>
</context>
<context>
    <name>SongFile</name>
    <message>
        <source>No service can be asked for it: it has no id of this song.</source>
        <translation>Non lo si può chiedere a nessun servizio: lì non c’è un ID di questo brano.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>È in arrivo.</translation>
    </message>
    <message>
        <source>It is not known whether the last request for it arrived.</source>
        <translation>Non si sa se l’ultima richiesta sia arrivata.</translation>
    </message>
    <message>
        <source>It is made and paid for, but could not be fetched yet.</source>
        <translation>È stato creato e pagato, ma non si è ancora potuto recuperare.</translation>
    </message>
    <message>
        <source>It is already here: %1</source>
        <translation>È già qui: %1</translation>
    </message>
    <message>
        <source>It is paid for, but its file is missing.</source>
        <translation>È pagato, ma il file manca.</translation>
    </message>
    <message>
        <source>It is kept with the song once it has come.</source>
        <translation>Appena arriva, viene conservato con il brano.</translation>
    </message>
    <message>
        <source>Decide that in Jobs first.</source>
        <translation>Prima decidilo in Lavori.</translation>
    </message>
    <message>
        <source>Fetch it again; that costs nothing.</source>
        <translation>Recuperalo di nuovo; non costa nulla.</translation>
    </message>
    <message>
        <source>Asking for it anew pays once more.</source>
        <translation>Richiederlo da capo si paga un’altra volta.</translation>
    </message>
    <message>
        <source>Export writes its sound, as WAV and in other formats.</source>
        <translation>L’esportazione ne scrive l’audio, in WAV e in altri formati.</translation>
    </message>
    <message>
        <source>They are paid for, but their files are missing.</source>
        <translation>Sono pagati, ma i file mancano.</translation>
    </message>
    <message>
        <source>They are already here: %1</source>
        <translation>Sono già qui: %1</translation>
    </message>
    <message>
        <source>Upload its file in the studio, and work on that.</source>
        <translation>Carica il suo file nello studio e lavora su quello.</translation>
    </message>
    <message>
        <source>Put them back from a copy of yours; asking for them anew pays once more.</source>
        <translation>Rimettili da una tua copia; richiederli da capo si paga un’altra volta.</translation>
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
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <translation>“model:” richiede l’inizio del nome di un modello.</translation>
    </message>
    <message>
        <source>“action:” takes what made the song, as in action:cover.</source>
        <translation>“action:” richiede ciò che ha creato il brano, ad es. action:cover.</translation>
    </message>
    <message>
        <source>“rating:” takes 0 to 5, as in rating:&gt;=3 or rating:2..4.</source>
        <translation>“rating:” richiede da 0 a 5, ad es. rating:&gt;=3 o rating:2..4.</translation>
    </message>
    <message>
        <source>“tag:” takes a tag&apos;s name, as in tag:demo or tag:&quot;two words&quot;.</source>
        <translation>“tag:” richiede il nome di un tag, ad es. tag:demo o tag:&quot;due parole&quot;.</translation>
    </message>
    <message>
        <source>“playlist:” takes a playlist&apos;s name, as in playlist:&quot;two words&quot;.</source>
        <translation>“playlist:” richiede il nome di una playlist, ad es. playlist:&quot;due parole&quot;.</translation>
    </message>
    <message>
        <source>“is:” takes kept, rejected, unheard, trashed, missing, rated or tagged.</source>
        <translation>“is:” richiede kept, rejected, unheard, trashed, missing, rated o tagged.</translation>
    </message>
    <message>
        <source>“has:” takes stems, lyrics, cover or notes.</source>
        <translation>“has:” richiede stems, lyrics, cover o notes.</translation>
    </message>
    <message>
        <source>“after:” takes a date such as 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m or 1y.</source>
        <translation>“after:” richiede una data come 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m o 1y.</translation>
    </message>
    <message>
        <source>“before:” takes a date such as 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m or 1y.</source>
        <translation>“before:” richiede una data come 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m o 1y.</translation>
    </message>
    <message>
        <source>“longer:” takes a length such as 90, 1:30 or 2m.</source>
        <translation>“longer:” richiede una durata come 90, 1:30 o 2m.</translation>
    </message>
    <message>
        <source>“shorter:” takes a length such as 90, 1:30 or 2m.</source>
        <translation>“shorter:” richiede una durata come 90, 1:30 o 2m.</translation>
    </message>
    <message>
        <source>“from:” takes the id or the title of the song it was made from.</source>
        <translation>“from:” richiede l’ID o il titolo del brano da cui è nato.</translation>
    </message>
    <message>
        <source>A search takes %1 characters at most.</source>
        <translation>Una ricerca accetta al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>A search takes %1 filters at most.</source>
        <translation>Una ricerca accetta al massimo %1 filtri.</translation>
    </message>
    <message>
        <source>A search takes %1 words at most.</source>
        <translation>Una ricerca accetta al massimo %1 parole.</translation>
    </message>
    <message>
        <source>“added:” takes a date as “after:” does, or a moment such as 2026-11-05T18:30:00: what came into the library since then.</source>
        <translation>“added:” richiede una data come “after:”, o un momento come 2026-11-05T18:30:00: ciò che da allora è entrato nella libreria.</translation>
    </message>
    <message>
        <source>“family:” takes the id or the title of a song: what it comes from, and all that was made from these.</source>
        <translation>“family:” richiede l’ID o il titolo di un brano: da che cosa viene e tutto ciò che ne è stato ricavato.</translation>
    </message>
</context>
<context>
    <name>SongRequest</name>
    <message>
        <source>There is no parameter “%1”.</source>
        <translation>Non esiste un parametro “%1”.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Usa uno di questi: %1.</translation>
    </message>
    <message>
        <source>“%1” is either true or false.</source>
        <translation>“%1” è true oppure false.</translation>
    </message>
    <message>
        <source>Write %1=true or %1=false.</source>
        <translation>Scrivi %1=true o %1=false.</translation>
    </message>
    <message>
        <source>“%1” is a number.</source>
        <translation>“%1” è un numero.</translation>
    </message>
    <message>
        <source>Write it with a point, such as %1=%2.</source>
        <translation>Scrivilo con il punto, come %1=%2.</translation>
    </message>
    <message>
        <source>Choose a source song.</source>
        <translation>Scegli un brano di partenza.</translation>
    </message>
    <message>
        <source>Pick a place in the song.</source>
        <translation>Scegli un punto del brano.</translation>
    </message>
    <message>
        <source>Write some lyrics.</source>
        <translation>Scrivi un testo.</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>Compila “%1”.</translation>
    </message>
    <message>
        <source>At most %1 characters; this has %2.</source>
        <translation>Al massimo %1 caratteri; qui sono %2.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be sent.</source>
        <translation>Contiene caratteri che non si possono inviare.</translation>
    </message>
    <message>
        <source>It must not hold spaces.</source>
        <translation>Gli spazi non sono ammessi.</translation>
    </message>
    <message>
        <source>Give a whole web address that starts with https:// or http://.</source>
        <translation>Indica un indirizzo web completo che inizi con https:// o http://.</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>Indica un numero da %1 a %2.</translation>
    </message>
    <message>
        <source>This is not a value that “%1” can have.</source>
        <translation>“%1” non può avere questo valore.</translation>
    </message>
    <message>
        <source>Write some lyrics, or describe the song instead.</source>
        <translation>Scrivi un testo, o descrivi invece il brano.</translation>
    </message>
    <message>
        <source>Describe the song, or write its lyrics.</source>
        <translation>Descrivi il brano o scrivine il testo.</translation>
    </message>
    <message>
        <source>It must be greater than “%1”.</source>
        <extracomment>%1 is the name of another field</extracomment>
        <translation>Deve essere maggiore di “%1”.</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>Scegli un’azione.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>Non esiste un’azione “%1”.</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Scegli un modello.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>Non esiste un modello “%1”.</translation>
    </message>
</context>
<context>
    <name>SongShelf</name>
    <message>
        <source>The Practice service&apos;s folder cannot be written: %1</source>
        <translation>Impossibile scrivere nella cartella del servizio di prova: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Controlla i permessi della cartella.</translation>
    </message>
    <message>
        <source>There is no such song.</source>
        <translation>Questo brano non esiste.</translation>
    </message>
    <message>
        <source>The Practice service is stopping.</source>
        <translation>Il servizio di prova si sta fermando.</translation>
    </message>
    <message>
        <source>The song could not be written.</source>
        <translation>Impossibile scrivere il brano.</translation>
    </message>
    <message>
        <source>The cover could not be written.</source>
        <translation>Impossibile scrivere la copertina.</translation>
    </message>
</context>
<context>
    <name>SongText</name>
    <message>
        <source>Untitled</source>
        <comment>a song of which nothing else is known</comment>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Cover of %1</source>
        <translation>Cover di %1</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Estensione</translation>
    </message>
    <message>
        <source>Extended from %1</source>
        <translation>Estensione di %1</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variazione</translation>
    </message>
    <message>
        <source>Variation of %1</source>
        <translation>Variazione di %1</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Nuova sezione</translation>
    </message>
    <message>
        <source>New section in %1</source>
        <translation>Nuova sezione in %1</translation>
    </message>
    <message>
        <source>New vocals</source>
        <translation>Nuova voce</translation>
    </message>
    <message>
        <source>New vocals on %1</source>
        <translation>Nuova voce su %1</translation>
    </message>
    <message>
        <source>New instruments</source>
        <translation>Nuova base</translation>
    </message>
    <message>
        <source>New instruments under %1</source>
        <translation>Nuova base sotto %1</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>Stems of %1</source>
        <translation>Stem di %1</translation>
    </message>
    <message>
        <source>Cover of an upload</source>
        <translation>Cover di un upload</translation>
    </message>
    <message>
        <source>Extended from an upload</source>
        <translation>Estensione di un upload</translation>
    </message>
    <message>
        <source>New section in an upload</source>
        <translation>Nuova sezione in un upload</translation>
    </message>
    <message>
        <source>take %1</source>
        <comment>the number of a song among those of one job</comment>
        <translation>take %1</translation>
    </message>
    <message>
        <source>Mix of stems</source>
        <translation>Mix di stem</translation>
    </message>
    <message>
        <source>Mix of %1</source>
        <translation>Mix di %1</translation>
    </message>
    <message>
        <source>Splice</source>
        <translation>Montaggio</translation>
    </message>
    <message>
        <source>Splice of %1</source>
        <translation>Montaggio di %1</translation>
    </message>
    <message>
        <source>Comp of takes</source>
        <translation>Comp di take</translation>
    </message>
    <message>
        <source>Comp of %1</source>
        <translation>Comp di %1</translation>
    </message>
    <message>
        <source>Spliced from</source>
        <translation>Inserito da</translation>
    </message>
    <message>
        <source>Spliced to</source>
        <translation>Inserito fino a</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Crossfade</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pezzi</translation>
    </message>
</context>
<context>
    <name>SongTimes</name>
    <message>
        <source>The file has other words than this song: %1 of %2 lines were found within its length.</source>
        <translation>Il file ha parole diverse da questo brano: entro la sua durata si sono trovate %1 righe su %2.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Controlla che sia il file giusto.</translation>
    </message>
    <message>
        <source>The times could not be removed.</source>
        <translation>Non è stato possibile togliere i tempi.</translation>
    </message>
    <message>
        <source>Check the rights of the folder %1.</source>
        <translation>Controlla i permessi della cartella %1.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>Ricerca dei dizionari…</translation>
    </message>
    <message>
        <source>No dictionary is installed (hunspell)</source>
        <translation>Nessun dizionario installato (hunspell)</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>spelling is not checked</comment>
        <translation>Disattivata</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Ricerca di suggerimenti…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Nessun suggerimento</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Aggiungi al dizionario</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>a word that seems misspelt</comment>
        <translation>Ignora</translation>
    </message>
</context>
<context>
    <name>SplicePlan</name>
    <message>
        <source>The two songs have nothing in common next to what changed.</source>
        <translation>I due brani non hanno nulla in comune accanto a ciò che è cambiato.</translation>
    </message>
    <message>
        <source>Compare the edit with the song it was made from, or choose the range by hand.</source>
        <translation>Confronta la modifica con il brano da cui viene, o scegli l’intervallo a mano.</translation>
    </message>
    <message>
        <source>Nothing of the first song would be left.</source>
        <translation>Del primo brano non resterebbe nulla.</translation>
    </message>
    <message>
        <source>All of the edit is different: use it as it is.</source>
        <translation>Tutta la modifica è diversa: usala così com’è.</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Not rated</source>
        <translation>Senza valutazione</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 5 stars</source>
        <translation>
            <numerusform>%Ln stella su 5</numerusform>
            <numerusform>%Ln stelle su 5</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StemSum</name>
    <message>
        <source>No stem of this mix can be heard.</source>
        <translation>Non si sente alcuno stem di questo mix.</translation>
    </message>
    <message>
        <source>Turn one of them up, or end its mute.</source>
        <translation>Alzane uno o toglilo dal muto.</translation>
    </message>
    <message>
        <source>The mix could not be written.</source>
        <translation>Impossibile scrivere il mix.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Controlla lo spazio libero e i permessi della cartella.</translation>
    </message>
</context>
<context>
    <name>StemsZip</name>
    <message>
        <source>The stems could not be written.</source>
        <translation>Impossibile scrivere gli stem.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Controlla lo spazio libero e i permessi della cartella.</translation>
    </message>
    <message>
        <source>Writing the stems was stopped.</source>
        <translation>La scrittura degli stem è stata interrotta.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>“%1” is too large to be read.</source>
        <translation>“%1” è troppo grande per essere letto.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Controlla che sia il file giusto.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged.</source>
        <translation>Il database della libreria è danneggiato.</translation>
    </message>
    <message>
        <source>Rebuild it from the song folders: no song is lost.</source>
        <translation>Ricostruiscilo dalle cartelle dei brani: nessun brano va perso.</translation>
    </message>
    <message>
        <source>The library is in use by another program.</source>
        <translation>La libreria è in uso da un altro programma.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Chiudi l’altro programma e riprova.</translation>
    </message>
    <message>
        <source>The library&apos;s database “%1” cannot be opened or written.</source>
        <translation>Impossibile aprire o scrivere il database “%1” della libreria.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>Controlla che la cartella esista e che tu possa scriverci.</translation>
    </message>
    <message>
        <source>The library&apos;s database refused: %1</source>
        <translation>Il database della libreria ha rifiutato: %1</translation>
    </message>
    <message>
        <source>Start Riffdesk again. If it stays, please report it.</source>
        <translation>Riavvia Riffdesk. Se il problema resta, segnalalo.</translation>
    </message>
    <message>
        <source>Two changes to the library were mixed up.</source>
        <translation>Due modifiche alla libreria si sono mescolate.</translation>
    </message>
    <message>
        <source>There is no room left in “%1”.</source>
        <translation>In “%1” non c’è più spazio.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libera un po’ di spazio e riprova.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Impossibile scrivere “%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>Impossibile leggere “%1”.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Controlla che il file ci sia e che tu possa leggerlo.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Riffdesk.</source>
        <translation>Questa libreria è di una versione più recente di Riffdesk.</translation>
    </message>
    <message>
        <source>Install the newest Riffdesk, or choose another library folder.</source>
        <translation>Installa l’ultima versione di Riffdesk o scegli un’altra cartella per la libreria.</translation>
    </message>
    <message>
        <source>The library&apos;s database belongs to another program.</source>
        <translation>Il database della libreria appartiene a un altro programma.</translation>
    </message>
    <message>
        <source>Choose another library folder.</source>
        <translation>Scegli un’altra cartella per la libreria.</translation>
    </message>
    <message>
        <source>The archive is damaged, or is not a zip archive.</source>
        <translation>L’archivio è danneggiato o non è un archivio zip.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Recuperalo di nuovo.</translation>
    </message>
    <message>
        <source>The archive holds more than it should, and was not unpacked.</source>
        <translation>L’archivio contiene più di quanto dovrebbe e non è stato estratto.</translation>
    </message>
    <message>
        <source>Check where it comes from before you try again.</source>
        <translation>Controlla da dove viene prima di riprovare.</translation>
    </message>
    <message>
        <source>The archive holds no file that can be used.</source>
        <translation>L’archivio non contiene file utilizzabili.</translation>
    </message>
    <message>
        <source>Unpacking was cancelled.</source>
        <translation>L’estrazione è stata annullata.</translation>
    </message>
    <message>
        <source>The library can only be read: nothing was changed.</source>
        <translation>La libreria è di sola lettura: nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder, then start Riffdesk again.</source>
        <translation>Controlla di poter scrivere nella sua cartella, poi riavvia Riffdesk.</translation>
    </message>
    <message>
        <source>“%1” lies on a volume that can only be read.</source>
        <translation>“%1” si trova su un volume di sola lettura.</translation>
    </message>
    <message>
        <source>Make the volume writable, or choose another folder.</source>
        <translation>Rendi scrivibile il volume o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>You may not write to “%1”.</source>
        <translation>Non puoi scrivere in “%1”.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another folder.</source>
        <translation>Cambia i permessi o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>“%1” non è una cartella.</translation>
    </message>
    <message>
        <source>Move that file away, or choose another folder.</source>
        <translation>Sposta quel file o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>The disk of “%1” reports a fault.</source>
        <translation>Il disco di “%1” segnala un guasto.</translation>
    </message>
    <message>
        <source>Look after the disk, and copy what is on it.</source>
        <translation>Controlla il disco e copia ciò che contiene.</translation>
    </message>
    <message>
        <source>The library&apos;s folder “%1” is not there any more.</source>
        <translation>La cartella “%1” della libreria non c’è più.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the folder back, then do it again.</source>
        <translation>Nulla è stato cambiato. Rimetti la cartella al suo posto, poi ripeti.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lettura è stata annullata.</translation>
    </message>
    <message>
        <source>Packing was stopped.</source>
        <translation>La compressione è stata interrotta.</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>What the sweep changes (%1) is no part of this song.</source>
        <translation>Ciò che la serie cambia (%1) non fa parte di questo brano.</translation>
    </message>
    <message>
        <source>Change the sweep, or choose a number of takes.</source>
        <translation>Cambia la serie o scegli un numero di take.</translation>
    </message>
    <message>
        <source>“%1” takes %2 to %3 values.</source>
        <translation>“%1” accetta da %2 a %3 valori.</translation>
    </message>
    <message>
        <source>Write them one after the other.</source>
        <translation>Scrivili uno dopo l’altro.</translation>
    </message>
    <message>
        <source>Tick those that you want.</source>
        <translation>Spunta quelli che vuoi.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>“%1” non può essere %2.</translation>
    </message>
    <message>
        <source>Give numbers from %1 to %2.</source>
        <translation>Indica numeri da %1 a %2.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Scegli un altro valore.</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 compare due volte.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Togline uno.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” non è un numero.</translation>
    </message>
    <message>
        <source>Write numbers with spaces between them.</source>
        <translation>Scrivi i numeri separati da spazi.</translation>
    </message>
    <message>
        <source>The same is changed twice.</source>
        <translation>La stessa cosa cambia due volte.</translation>
    </message>
    <message>
        <source>Choose something else for one of them.</source>
        <translation>Scegli qualcos’altro per una delle due.</translation>
    </message>
    <message>
        <source>That would be %L1 songs; at most %L2 can be asked for at once.</source>
        <translation>Sarebbero %L1 brani; se ne possono chiedere al massimo %L2 alla volta.</translation>
    </message>
    <message>
        <source>Take values out, or make fewer takes of each.</source>
        <translation>Togli dei valori o fai meno take di ciascuno.</translation>
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
        <translation>Il brano non è stato finito.</translation>
    </message>
</context>
<context>
    <name>TaskStore</name>
    <message>
        <source>The Practice service&apos;s folder cannot be written: %1</source>
        <translation>Impossibile scrivere nella cartella del servizio di prova: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Controlla i permessi della cartella.</translation>
    </message>
    <message>
        <source>The Practice service could not note a task.</source>
        <translation>Il servizio di prova non ha potuto annotare un’attività.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Controlla lo spazio libero e i permessi della cartella.</translation>
    </message>
</context>
<context>
    <name>UploadFault</name>
    <message>
        <source>The upload was cancelled.</source>
        <translation>Il caricamento è stato annullato.</translation>
    </message>
    <message>
        <source>This service takes no files.</source>
        <translation>Questo servizio non accetta file.</translation>
    </message>
    <message>
        <source>This token may not upload files.</source>
        <translation>Questo token non può caricare file.</translation>
    </message>
    <message>
        <source>Put the file on the web and paste its public address here instead.</source>
        <translation>Metti invece il file sul web e incolla qui il suo indirizzo pubblico.</translation>
    </message>
    <message>
        <source>Try again: sending a file costs nothing.</source>
        <translation>Riprova: inviare un file non costa nulla.</translation>
    </message>
    <message>
        <source>The service may have taken the recording all the same. You can try again; it may count twice.</source>
        <translation>Il servizio potrebbe aver accettato comunque la registrazione. Puoi riprovare; potrebbe contare due volte.</translation>
    </message>
    <message>
        <source>Check that the address leads to an audio file everyone may fetch, or choose another file.</source>
        <translation>Controlla che l’indirizzo porti a un file audio accessibile a tutti, o scegli un altro file.</translation>
    </message>
</context>
<context>
    <name>UploadSource</name>
    <message>
        <source>Paste the address of the audio file itself, such as %1.</source>
        <translation>Incolla l’indirizzo del file audio stesso, come %1.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Manca l’indirizzo.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>L’indirizzo è troppo lungo.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Non è un indirizzo web.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password: the service would see it.</source>
        <translation>L’indirizzo non deve contenere nome utente o password: il servizio li vedrebbe.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>L’indirizzo deve iniziare con https://.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Its audio has never come.</source>
        <translation>Il suo audio non è mai arrivato.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Manca “%1”.</translation>
    </message>
    <message>
        <source>“%1” has changed since it was kept.</source>
        <translation>“%1” è cambiato da quando è stato salvato.</translation>
    </message>
    <message>
        <source>Lies in the library&apos;s folder but is not in its list.</source>
        <translation>Sta nella cartella della libreria, ma non nel suo elenco.</translation>
    </message>
    <message>
        <source>The library&apos;s list says other things than “%1”.</source>
        <translation>L’elenco della libreria non concorda con “%1”.</translation>
    </message>
    <message>
        <source>It is fetched again, free of charge.</source>
        <translation>Viene recuperato di nuovo, gratis.</translation>
    </message>
    <message>
        <source>Rebuild the library: that brings it back.</source>
        <translation>Ricostruisci la libreria: così torna.</translation>
    </message>
    <message>
        <source>Rebuild the library: then what the file says holds.</source>
        <translation>Ricostruisci la libreria: così vale quello che dice il file.</translation>
    </message>
    <message>
        <source>Put it back from a copy of yours, or make the stems anew.</source>
        <translation>Rimettilo da una tua copia o rifai gli stem.</translation>
    </message>
    <message>
        <source>The service cannot give it any more: put it back from a copy of yours.</source>
        <translation>Il servizio non può più darlo: rimettilo da una tua copia.</translation>
    </message>
    <message>
        <source>No file is damaged or missing.</source>
        <translation>Nessun file è danneggiato o mancante.</translation>
    </message>
    <message>
        <source>One thing is not as it should be.</source>
        <translation>Una cosa non è come dovrebbe essere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are not as they should be.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln cosa non è come dovrebbe essere.</numerusform>
            <numerusform>%Ln cose non sono come dovrebbero essere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: %1 songs, %2 files, %3 MB.</source>
        <translation>Controllati: %1 brani, %2 file, %3 MB.</translation>
    </message>
    <message numerus="yes">
        <source>What they are was noted for the first time: %Ln; the next check compares them with it.</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>Stato annotato per la prima volta: %Ln file; il prossimo controllo farà il confronto.</numerusform>
            <numerusform>Stato annotato per la prima volta: %Ln file; il prossimo controllo farà il confronto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched again, free of charge: %Ln.</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>Recuperato di nuovo, gratis: %Ln file.</numerusform>
            <numerusform>Recuperati di nuovo, gratis: %Ln file.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be fetched again: check once more after the others.</source>
        <translation>Si può recuperare di nuovo: ricontrolla dopo gli altri.</translation>
    </message>
</context>
<context>
    <name>playlistfile</name>
    <message>
        <source>This playlist has more than %L1 entries.</source>
        <translation>Questa playlist ha più di %L1 voci.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Dividila in più file.</translation>
    </message>
    <message>
        <source>This file is no playlist, or an empty one.</source>
        <translation>Questo file non è una playlist, o è vuota.</translation>
    </message>
    <message>
        <source>Choose an M3U8 file with songs in it.</source>
        <translation>Scegli un file M3U8 che contenga brani.</translation>
    </message>
</context>
<context>
    <name>riffdesk::AccountForm</name>
    <message>
        <source>Without a keyring, keep the token in a file</source>
        <translation>Senza portachiavi, tieni il token in un file</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connetti</translation>
    </message>
    <message>
        <source>From your account&apos;s page</source>
        <translation>Dalla pagina del tuo account</translation>
    </message>
    <message>
        <source>Checks address and token with the service; free of charge</source>
        <translation>Controlla indirizzo e token presso il servizio; gratis</translation>
    </message>
    <message>
        <source>The token goes to the system&apos;s keyring. Where there is none it is kept in memory and asked for at each start, or, if you allow it here, in a file that only you can read.</source>
        <translation>Il token va nel portachiavi del sistema. Se non c’è, resta in memoria e viene chiesto a ogni avvio o, se qui lo permetti, sta in un file che solo tu puoi leggere.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Richiesta a %1…</translation>
    </message>
    <message>
        <source>The service knows this token. Press Connect to use it.</source>
        <translation>Il servizio conosce questo token. Premi “Connetti” per usarlo.</translation>
    </message>
    <message>
        <source>Connected. There is no keyring here, so you will be asked for the token at the next start.</source>
        <translation>Connesso. Qui non c’è un portachiavi: al prossimo avvio il token ti verrà chiesto di nuovo.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Connesso.</translation>
    </message>
    <message>
        <source>Where it comes from: sign in at &lt;a href=&quot;%1&quot;&gt;platform.acedata.cloud&lt;/a&gt; and copy the token of your application.</source>
        <translation>Da dove viene: accedi a &lt;a href=&quot;%1&quot;&gt;platform.acedata.cloud&lt;/a&gt; e copia il token della tua applicazione.</translation>
    </message>
</context>
<context>
    <name>riffdesk::ActionPicker</name>
    <message>
        <source>Find a command</source>
        <translation>Trova un comando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Cosa vuoi fare?</translation>
    </message>
    <message>
        <source>Words of a command</source>
        <translation>Parole di un comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, attivo</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, disattivo</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Nessun comando contiene queste parole.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CallbackPage</name>
    <message>
        <source>Receive results (advanced)</source>
        <translation>Ricevi i risultati (avanzato)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>New path</source>
        <translation>Nuovo percorso</translation>
    </message>
    <message>
        <source>For people with a tunnel. The service tells this computer when a song is done, and Riffdesk fetches it right then. Songs also come without it, a few seconds later.</source>
        <translation>Per chi ha un tunnel. Il servizio avvisa questo computer quando un brano è pronto, e Riffdesk lo recupera subito. I brani arrivano anche senza, qualche secondo dopo.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Indirizzo pubblico</translation>
    </message>
    <message>
        <source>Needs a public address</source>
        <translation>Richiede un indirizzo pubblico</translation>
    </message>
    <message>
        <source>Makes a new secret path; the previous address stops working</source>
        <translation>Crea un nuovo percorso segreto; l’indirizzo precedente smette di funzionare</translation>
    </message>
    <message>
        <source>New requests name it by themselves, unless the form has a callback address of its own. Its last part is secret.</source>
        <translation>Le nuove richieste lo indicano da sole, a meno che il modulo non abbia un proprio indirizzo di callback. L’ultima parte è segreta.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Indirizzo di callback</translation>
    </message>
    <message>
        <source>Any free one</source>
        <comment>port</comment>
        <translation>Una libera qualsiasi</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Solo questo computer</translation>
    </message>
    <message>
        <source>This computer and the local network</source>
        <translation>Questo computer e la rete locale</translation>
    </message>
    <message>
        <source>Every device in your network can connect to this port then, and read along: it is not encrypted. A tunnel that runs on this computer does not need it.</source>
        <translation>Ogni dispositivo della tua rete potrà allora connettersi a questa porta e leggere i dati: non è cifrata. Un tunnel su questo computer non ne ha bisogno.</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>Chi può connettersi</translation>
    </message>
    <message>
        <source>Only the Practice service can reach this one: it leads to this computer.</source>
        <translation>Questo lo raggiunge solo il servizio di prova: porta a questo computer.</translation>
    </message>
    <message>
        <source>Where the service reaches your tunnel from outside.</source>
        <translation>Dove il servizio raggiunge il tuo tunnel dall’esterno.</translation>
    </message>
    <message>
        <source>Listening on %1. Point your tunnel there.</source>
        <translation>In ascolto su %1. Indirizza lì il tuo tunnel.</translation>
    </message>
    <message>
        <source>Nothing listens: it is switched off.</source>
        <translation>Niente in ascolto: è disattivato.</translation>
    </message>
    <message>
        <source>Last received: %1</source>
        <translation>Ultima ricezione: %1</translation>
    </message>
    <message>
        <source>Last received: nothing yet</source>
        <translation>Ultima ricezione: ancora nulla</translation>
    </message>
</context>
<context>
    <name>riffdesk::CheckDialog</name>
    <message>
        <source>Check library</source>
        <translation>Controlla la libreria</translation>
    </message>
    <message>
        <source>Every file is compared with what it was when it was kept. You can go on working.</source>
        <translation>Ogni file viene confrontato con com’era quando è stato salvato. Puoi continuare a lavorare.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è emerso</translation>
    </message>
    <message>
        <source>Double click or Return shows the song</source>
        <translation>Doppio clic o Invio mostra il brano</translation>
    </message>
    <message>
        <source>&amp;Rebuild the library</source>
        <translation>&amp;Ricostruisci la libreria</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copia l’elenco</translation>
    </message>
    <message>
        <source>%1 of %2 songs</source>
        <comment>progress</comment>
        <translation>%1 brani su %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The first %L1 are listed; riffdesk check --json lists more.</source>
        <translation>Sono elencati i primi %L1; riffdesk check --json ne elenca di più.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Cli</name>
    <message>
        <source>No job is waiting or running.</source>
        <translation>Nessun lavoro in attesa o in corso.</translation>
    </message>
    <message>
        <source>There is no song “%1” in the library.</source>
        <translation>Nella libreria non c’è un brano “%1”.</translation>
    </message>
    <message>
        <source>riffdesk songs lists them.</source>
        <translation>riffdesk songs li elenca.</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>Token: %1</translation>
    </message>
    <message>
        <source>Some characters of the lyrics cannot be read.</source>
        <translation>Alcuni caratteri del testo sono illeggibili.</translation>
    </message>
    <message>
        <source>Save them as UTF-8 once more, or name their encoding with --encoding.</source>
        <translation>Salva di nuovo il file in UTF-8 o indicane la codifica con --encoding.</translation>
    </message>
    <message>
        <source>There is no token for %1.</source>
        <translation>Non c’è un token per %1.</translation>
    </message>
    <message>
        <source>Set ACEDATACLOUD_API_TOKEN, or connect the account in the studio.</source>
        <translation>Imposta ACEDATACLOUD_API_TOKEN o connetti l’account nello studio.</translation>
    </message>
    <message>
        <source>It is not known whether the service took the request.</source>
        <translation>Non si sa se il servizio abbia accettato la richiesta.</translation>
    </message>
    <message>
        <source>The song cannot be read back from the library.</source>
        <translation>Impossibile rileggere il brano dalla libreria.</translation>
    </message>
    <message>
        <source>riffdesk --rebuild-library reads it from its folder.</source>
        <translation>riffdesk --rebuild-library lo legge dalla sua cartella.</translation>
    </message>
    <message>
        <source>The lyrics were read as %1; --encoding reads them as another.</source>
        <translation>Il testo è stato letto come %1; --encoding lo legge in un’altra codifica.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; the service may read no more than %2.</source>
        <translation>Il prompt ha %1 caratteri; il servizio potrebbe leggerne solo %2.</translation>
    </message>
    <message>
        <source>The title is from the lyrics: %1; --title names another.</source>
        <translation>Il titolo viene dal testo: %1; --title ne indica un altro.</translation>
    </message>
    <message>
        <source>There is neither a song nor an unfinished job “%1”.</source>
        <translation>Non esiste né un brano né un lavoro in sospeso “%1”.</translation>
    </message>
    <message>
        <source>riffdesk songs and riffdesk jobs list them.</source>
        <translation>riffdesk songs e riffdesk jobs li elencano.</translation>
    </message>
    <message>
        <source>%L1 of %L2 folders</source>
        <translation>%L1 cartelle su %L2</translation>
    </message>
    <message>
        <source>riffdesk --rebuild-library makes the list anew from the song folders; no song is lost.</source>
        <translation>riffdesk --rebuild-library ricrea l’elenco dalle cartelle dei brani; nessun brano va perso.</translation>
    </message>
    <message>
        <source>It was made and charged; riffdesk fetch %1 fetches it.</source>
        <translation>È stato creato e addebitato; riffdesk fetch %1 lo recupera.</translation>
    </message>
    <message>
        <source>Nothing was asked for yet.</source>
        <translation>Non è stato ancora richiesto nulla.</translation>
    </message>
    <message numerus="yes">
        <source>Lines that could not be read: %Ln.</source>
        <comment>number of lines</comment>
        <translation>
            <numerusform>Riga illeggibile: %Ln.</numerusform>
            <numerusform>Righe illeggibili: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it there, close it first, or use another library with --data-dir.</source>
        <translation>Fallo lì, prima chiudilo, oppure usa un’altra libreria con --data-dir.</translation>
    </message>
    <message>
        <source>There is no playlist “%1”.</source>
        <translation>Non esiste una playlist “%1”.</translation>
    </message>
    <message>
        <source>riffdesk playlist lists them; --add makes one.</source>
        <translation>riffdesk playlist le elenca; --add ne crea una.</translation>
    </message>
    <message>
        <source>1 song changed.</source>
        <translation>1 brano modificato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs changed.</source>
        <comment>none or several</comment>
        <translation>
            <numerusform>%Ln brano modificato.</numerusform>
            <numerusform>%Ln brani modificati.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is being brought to this version of Riffdesk. That is done once; it takes a minute or so for 100,000 songs.</source>
        <translation>Aggiornamento della libreria a questa versione di Riffdesk. Si fa una volta sola; per 100.000 brani ci vuole circa un minuto.</translation>
    </message>
    <message>
        <source>%L1 of %L2 songs</source>
        <translation>%L1 brani su %L2</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more; --json lists them.</source>
        <comment>things found</comment>
        <translation>
            <numerusform>…e %Ln altra; --json la elenca.</numerusform>
            <numerusform>…e altre %Ln; --json le elenca.</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was imported from a file: no service has it.</source>
        <translation>Questo brano è stato importato da un file: nessun servizio ce l’ha.</translation>
    </message>
    <message>
        <source>Upload its file in the studio, and work on that.</source>
        <translation>Carica il suo file nello studio e lavora su quello.</translation>
    </message>
    <message>
        <source>%L1 files found</source>
        <translation>%L1 file trovati</translation>
    </message>
    <message>
        <source>%L1 of %L2 files</source>
        <translation>%L1 file su %L2</translation>
    </message>
    <message>
        <source>%L1 requests looked at, %L2 songs fetched</source>
        <translation>%L1 richieste esaminate, %L2 brani recuperati</translation>
    </message>
    <message>
        <source>The account&apos;s history is read; that is free of charge.</source>
        <translation>Si legge la cronologia dell’account; è gratis.</translation>
    </message>
    <message>
        <source>The catalogue has no “%1”.</source>
        <translation>Il catalogo non ha “%1”.</translation>
    </message>
    <message>
        <source>Name it under &quot;files&quot; in your own catalogue, or remove that.</source>
        <translation>Indicalo sotto &quot;files&quot; nel tuo catalogo, o rimuovi quest’ultimo.</translation>
    </message>
    <message>
        <source>--anew asks for it, and pays, once more.</source>
        <translation>--anew lo richiede, e paga, un’altra volta.</translation>
    </message>
    <message>
        <source>Each of them costs credits; the service does not say how many before.</source>
        <translation>Ciascuno costa crediti; quanti, il servizio non lo dice prima.</translation>
    </message>
    <message>
        <source>Each of them costs %1.</source>
        <comment>a price</comment>
        <translation>Ciascuno costa %1.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Non esiste un profilo “%1”.</translation>
    </message>
    <message>
        <source>--profile takes one of these: %1.</source>
        <translation>--profile accetta uno di questi: %1.</translation>
    </message>
    <message>
        <source>Stems keep their loudness and their length, or they would no longer fit together.</source>
        <translation>Gli stem mantengono loudness e durata, altrimenti non combacerebbero più.</translation>
    </message>
    <message>
        <source>Leave out --lufs, --length, the fades, --trim-silence and profiles with them.</source>
        <translation>Ometti --lufs, --length, i fade, --trim-silence e i profili che li contengono.</translation>
    </message>
    <message>
        <source>“%1” has no stems.</source>
        <translation>“%1” non ha stem.</translation>
    </message>
    <message>
        <source>riffdesk stems %1 asks the service for them.</source>
        <translation>riffdesk stems %1 li chiede al servizio.</translation>
    </message>
    <message>
        <source>None of the songs has stems; riffdesk stems ID… asks the service for them.</source>
        <translation>Nessuno dei brani ha stem; riffdesk stems ID… li chiede al servizio.</translation>
    </message>
    <message>
        <source>Stems of “%1” are missing. Put them back from a copy of yours; asking for them anew pays once more.</source>
        <translation>Mancano stem di “%1”. Rimettili da una tua copia; richiederli da capo si paga un’altra volta.</translation>
    </message>
    <message>
        <source>The audio of “%1” is not here.</source>
        <translation>L’audio di “%1” non è qui.</translation>
    </message>
    <message>
        <source>riffdesk fetch %1 brings it.</source>
        <translation>riffdesk fetch %1 lo recupera.</translation>
    </message>
    <message>
        <source>Nothing changed: there is nothing to keep.</source>
        <translation>Non è cambiato nulla: non c’è niente da tenere.</translation>
    </message>
    <message>
        <source>Name a range with --from S --to S to take it all the same.</source>
        <translation>Indica un intervallo con --from S --to S per prenderlo comunque.</translation>
    </message>
    <message>
        <source>Stopped; no song was made.</source>
        <translation>Interrotto; nessun brano è stato creato.</translation>
    </message>
    <message>
        <source>%1 s to %2 s of the edit, the rest as it was.</source>
        <translation>Da %1 s a %2 s della modifica, il resto com’era.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CollectionsModel</name>
    <message>
        <source>All songs</source>
        <translation>Tutti i brani</translation>
    </message>
    <message>
        <source>New</source>
        <comment>songs that were not heard yet</comment>
        <translation>Nuovi</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>songs</comment>
        <translation>Tenuti</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>songs</comment>
        <translation>Scartati</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Ricerche salvate</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Cestino</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln songs</source>
        <comment>name of a collection</comment>
        <translation>
            <numerusform>%1, %Ln brano</numerusform>
            <numerusform>%1, %Ln brani</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::CollectionsView</name>
    <message>
        <source>Collections</source>
        <translation>Raccolte</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no colour</comment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>Elimina playlist</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Elimina tag</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Elimina ricerca salvata</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nuova playlist</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nuovo tag</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Salva questa ricerca…</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rosso</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Arancione</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Giallo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turchese</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Save as M3U8…</source>
        <translation>Salva come M3U8…</translation>
    </message>
    <message>
        <source>A file that other players read</source>
        <translation>Un file che altri lettori sanno leggere</translation>
    </message>
    <message>
        <source>Open M3U8 playlist…</source>
        <translation>Apri una playlist M3U8…</translation>
    </message>
    <message>
        <source>Save playlist</source>
        <translation>Salva playlist</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>One song is in %1.</source>
        <translation>Un brano è in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in %1.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln brano è in %1.</numerusform>
            <numerusform>%Ln brani sono in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, without audio: %Ln.</source>
        <comment>number of songs</comment>
        <translation>
            <numerusform>Omesso, senza audio: %Ln.</numerusform>
            <numerusform>Omessi, senza audio: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open playlist</source>
        <translation>Apri playlist</translation>
    </message>
    <message>
        <source>None of its files are songs of this library. Import them first.</source>
        <translation>Nessuno dei suoi file è un brano di questa libreria. Prima importali.</translation>
    </message>
    <message numerus="yes">
        <source>Entries that are no songs of this library were left out: %Ln.</source>
        <translation>
            <numerusform>Voce omessa, perché non è un brano di questa libreria: %Ln.</numerusform>
            <numerusform>Voci omesse, perché non sono brani di questa libreria: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::CompBar</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Takes the last choice back (%1)</source>
        <translation>Annulla l’ultima scelta (%1)</translation>
    </message>
    <message>
        <source>Makes it again (%1)</source>
        <translation>Rifà la scelta (%1)</translation>
    </message>
    <message>
        <source>How long one take goes over into the next</source>
        <translation>Quanto dura il passaggio da una take alla successiva</translation>
    </message>
    <message>
        <source>Looking whether they run together…</source>
        <translation>Verifica che procedano insieme…</translation>
    </message>
    <message>
        <source>Drag over a song where it is to be heard, or press its number while it plays.</source>
        <translation>Trascina su un brano dove vuoi che si senta, o premi il suo numero durante la riproduzione.</translation>
    </message>
    <message>
        <source>Put together with one join.</source>
        <translation>Unito con una giunzione.</translation>
    </message>
    <message numerus="yes">
        <source>Put together with %Ln joins.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Unito con %Ln giunzione.</numerusform>
            <numerusform>Unito con %Ln giunzioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>Montaggio in corso…</translation>
    </message>
    <message>
        <source>Keep as a new song</source>
        <translation>Tieni come nuovo brano</translation>
    </message>
    <message>
        <source>Makes a song of what was chosen. Costs nothing.</source>
        <translation>Fa un brano di ciò che hai scelto. Non costa nulla.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CompareLane</name>
    <message>
        <source>Hear this one (%1)</source>
        <translation>Ascolta questo (%1)</translation>
    </message>
    <message>
        <source>Hear %1</source>
        <translation>Ascolta %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>This one is the best; show which it is (Enter: the one that is heard)</source>
        <translation>Questo è il migliore; mostra quale è (Invio: quello che si sente)</translation>
    </message>
    <message>
        <source>What can be done with this song</source>
        <translation>Che cosa si può fare con questo brano</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Scegli %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Altro per %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>Torna alla libreria (Esc)</translation>
    </message>
    <message>
        <source>Something else is on.</source>
        <translation>È in riproduzione altro.</translation>
    </message>
    <message>
        <source>Hear these songs</source>
        <translation>Ascolta questi brani</translation>
    </message>
    <message>
        <source>Plays them in step, one at a time</source>
        <translation>Li riproduce allineati, uno alla volta</translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <comment>a title</comment>
        <translation>Che cosa è cambiato in %1</translation>
    </message>
    <message>
        <source>The library can only be read.</source>
        <translation>La libreria è di sola lettura.</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Alla cieca</translation>
    </message>
    <message>
        <source>Hides which song is which, under new numbers, until you choose one (B)</source>
        <translation>Nasconde quale brano è quale, con nuovi numeri, finché non ne scegli uno (B)</translation>
    </message>
    <message>
        <source>Press the numbers to listen, and choose the best.</source>
        <translation>Premi i numeri per ascoltare e scegli il migliore.</translation>
    </message>
    <message>
        <source>You chose “%1” (so far %2 of %3).</source>
        <translation>Hai scelto “%1” (finora %2 su %3).</translation>
    </message>
    <message>
        <source>Which song is heard</source>
        <translation>Quale brano si sente</translation>
    </message>
    <message>
        <source>Hide which song is which, or show it</source>
        <translation>Nascondi quale brano è quale, o mostralo</translation>
    </message>
    <message>
        <source>While they are hidden: choose what is heard</source>
        <translation>Finché sono nascosti: scegli che cosa si sente</translation>
    </message>
    <message>
        <source>Loop a stretch of all of them</source>
        <translation>Metti in loop un tratto di tutti</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Maiusc e trascina</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Torna alla libreria</translation>
    </message>
    <message>
        <source>Song %1</source>
        <translation>Brano %1</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <comment>title while it is hidden which song is heard</comment>
        <translation>Confronto alla cieca</translation>
    </message>
    <message>
        <source>Makes one song of the best of each (G)</source>
        <translation>Fa un solo brano del meglio di ciascuno (G)</translation>
    </message>
    <message>
        <source>Drag, or its number while it plays</source>
        <translation>Trascina, o il suo numero durante la riproduzione</translation>
    </message>
    <message>
        <source>Comp</source>
        <comment>puts together the best of several takes</comment>
        <translation>Comp</translation>
    </message>
    <message>
        <source>Comp: put together the best of each, or stop</source>
        <translation>Comp: unisci il meglio di ciascuno, o smetti</translation>
    </message>
    <message>
        <source>In a comp: where a song is heard</source>
        <translation>In un comp: dove si sente un brano</translation>
    </message>
</context>
<context>
    <name>riffdesk::CoverWindow</name>
    <message>
        <source>Cover of %1</source>
        <translation>Cover di %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::CreateFooter</name>
    <message>
        <source>Create</source>
        <translation>Crea</translation>
    </message>
    <message>
        <source>Make it (Ctrl+Return)</source>
        <translation>Crea (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Number of takes</source>
        <translation>Numero di take</translation>
    </message>
    <message>
        <source>How many songs the next press of Create makes; each is a request of its own</source>
        <translation>Quanti brani crea il prossimo clic su Crea; ognuno è una richiesta a sé</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 take</translation>
    </message>
    <message>
        <source>Create ×%1</source>
        <comment>number of songs</comment>
        <translation>Crea ×%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take</numerusform>
            <numerusform>%Ln take</numerusform>
        </translation>
    </message>
    <message>
        <source>Sweep…</source>
        <comment>one song over several values of a setting</comment>
        <translation>Serie…</translation>
    </message>
</context>
<context>
    <name>riffdesk::CreatePanel</name>
    <message>
        <source>Create</source>
        <translation>Crea</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preset</translation>
    </message>
</context>
<context>
    <name>riffdesk::DesktopPage</name>
    <message>
        <source>Normalise loudness</source>
        <translation>Normalizza il loudness</translation>
    </message>
    <message>
        <source>Plays every song at %1 LUFS, with peaks below %2 dBTP. The files stay as they are.</source>
        <translation>Riproduce ogni brano a %1 LUFS, con picchi sotto %2 dBTP. I file restano come sono.</translation>
    </message>
    <message>
        <source>Level meter</source>
        <translation>Indicatore di livello</translation>
    </message>
    <message>
        <source>Spectrum and levels in the player bar, where there is room for them.</source>
        <translation>Spettro e livelli nella barra di riproduzione, se c’è spazio.</translation>
    </message>
    <message>
        <source>Tell me when a song is done</source>
        <translation>Avvisami quando un brano è pronto</translation>
    </message>
    <message>
        <source>With a notification of the desktop, while the window is not in front.</source>
        <translation>Con una notifica del desktop, quando la finestra non è in primo piano.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icona nell’area di notifica</translation>
    </message>
    <message>
        <source>Steers the player and shows or hides the window.</source>
        <translation>Comanda la riproduzione e mostra o nasconde la finestra.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Questo desktop non ha un’area di notifica.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Resta attivo nell’area di notifica alla chiusura della finestra</translation>
    </message>
    <message>
        <source>Songs that are being made go on. “Quit” ends the program.</source>
        <translation>I brani in lavorazione continuano. “Esci” chiude il programma.</translation>
    </message>
</context>
<context>
    <name>riffdesk::DetailsPanel</name>
    <message>
        <source>Fetch again</source>
        <translation>Recupera di nuovo</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>Usa come brano di partenza</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Ricetta</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Genealogia</translation>
    </message>
    <message>
        <source>This song has no words.</source>
        <translation>Questo brano non ha testo.</translation>
    </message>
    <message>
        <source>Choose a song to see its words and how it was made.</source>
        <translation>Scegli un brano per vederne il testo e come è stato creato.</translation>
    </message>
    <message>
        <source>The audio of this song could not be fetched.</source>
        <translation>Non è stato possibile recuperare l’audio di questo brano.</translation>
    </message>
    <message>
        <source>The audio of this song is on its way.</source>
        <translation>L’audio di questo brano è in arrivo.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Copertina</translation>
    </message>
    <message>
        <source>Show the cover at its full size</source>
        <translation>Mostra la copertina a grandezza intera</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>Mixa gli stem</translation>
    </message>
</context>
<context>
    <name>riffdesk::DiagnosticsDialog</name>
    <message>
        <source>With the &amp;titles, prompts and lyrics of the last jobs</source>
        <translation>Con &amp;titoli, prompt e testi degli ultimi lavori</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostica</translation>
    </message>
    <message>
        <source>What help needs to know. It holds no token.</source>
        <translation>Ciò che serve per aiutarti. Non contiene token.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
</context>
<context>
    <name>riffdesk::Download</name>
    <message>
        <source>The file&apos;s address is not a safe web address.</source>
        <translation>L’indirizzo del file non è un indirizzo web sicuro.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Il file è troppo grande.</translation>
    </message>
    <message>
        <source>The server sent another part than was asked for.</source>
        <translation>Il server ha inviato una parte diversa da quella richiesta.</translation>
    </message>
    <message>
        <source>The file is larger than it should be.</source>
        <translation>Il file è più grande di quanto dovrebbe.</translation>
    </message>
    <message>
        <source>The server sent no file.</source>
        <translation>Il server non ha inviato alcun file.</translation>
    </message>
    <message>
        <source>The connection ended before the whole file had arrived.</source>
        <translation>La connessione si è chiusa prima dell’arrivo del file intero.</translation>
    </message>
    <message>
        <source>The file&apos;s address redirects too many times.</source>
        <translation>L’indirizzo del file reindirizza troppe volte.</translation>
    </message>
    <message>
        <source>The file&apos;s address leads to one that is not safe.</source>
        <translation>L’indirizzo del file porta a uno non sicuro.</translation>
    </message>
</context>
<context>
    <name>riffdesk::DraftBar</name>
    <message>
        <source>Drafts</source>
        <translation>Bozze</translation>
    </message>
    <message>
        <source>Close this draft (%1)</source>
        <translation>Chiudi questa bozza (%1)</translation>
    </message>
    <message>
        <source>Close this draft</source>
        <translation>Chiudi questa bozza</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>Chiudi le altre</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Nuova bozza</translation>
    </message>
    <message>
        <source>Reopen closed draft</source>
        <translation>Riapri la bozza chiusa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Tutte le bozze</translation>
    </message>
</context>
<context>
    <name>riffdesk::Drafts</name>
    <message>
        <source>Files of your drafts could not be read and were set aside, with names in “.broken”, in %1.</source>
        <translation>Alcuni file delle tue bozze erano illeggibili e sono stati messi da parte, con nomi in “.broken”, in %1.</translation>
    </message>
    <message>
        <source>There are %1 drafts already. Close one that you no longer need.</source>
        <translation>Ci sono già %1 bozze. Chiudine una che non ti serve più.</translation>
    </message>
</context>
<context>
    <name>riffdesk::EncodingHint</name>
    <message>
        <source>Other encoding</source>
        <translation>Altra codifica</translation>
    </message>
    <message>
        <source>Dismiss the encoding</source>
        <translation>Nascondi la codifica</translation>
    </message>
    <message>
        <source>Read as %1; where a %2 stands, a letter was lost</source>
        <comment>an encoding; the sign that stands for a lost letter</comment>
        <translation>Letto come %1; dove c’è un %2 si è persa una lettera</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <comment>an encoding: Read as Cyrillic (Windows-1251)</comment>
        <translation>Letto come %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportDialog</name>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Cartella in cui esportare</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Non c’è niente da esportare.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Scegli una cartella.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln songs</source>
        <translation>
            <numerusform>Esporta %Ln brano</numerusform>
            <numerusform>Esporta %Ln brani</numerusform>
        </translation>
    </message>
    <message>
        <source>Save or remove a profile</source>
        <translation>Salva o rimuovi un profilo</translation>
    </message>
    <message>
        <source>Save as a profile…</source>
        <translation>Salva come profilo…</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Rimuovi questo profilo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Nomi dei file</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 files</source>
        <translation>I primi %L1 file su %L2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln file</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no profile of export options</comment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>Salva come profilo</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nome del profilo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Web page to share</source>
        <translation>Pagina web da condividere</translation>
    </message>
    <message>
        <source>Web page to share, as a zip</source>
        <translation>Pagina web da condividere, in zip</translation>
    </message>
    <message>
        <source>A page plays the songs in any browser, without a network, with cover and lyrics</source>
        <translation>Una pagina riproduce i brani in qualsiasi browser, senza rete, con copertina e testo</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Esporta come</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportForm</name>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Altre opzioni</translation>
    </message>
    <message>
        <source>The artist</source>
        <translation>L’artista</translation>
    </message>
    <message>
        <source>Leave out silence at both ends</source>
        <translation>Togli il silenzio alle due estremità</translation>
    </message>
    <message>
        <source>Replace files of the same name</source>
        <translation>Sostituisci i file con lo stesso nome</translation>
    </message>
    <message>
        <source>Export again what has not changed</source>
        <translation>Esporta di nuovo anche ciò che non è cambiato</translation>
    </message>
    <message>
        <source>Write a catalogue beside the songs</source>
        <translation>Scrivi un catalogo accanto ai brani</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome del file</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Loudness</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artista dell’album</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
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
        <translation>Altrimenti un nome già usato riceve un numero</translation>
    </message>
    <message>
        <source>Otherwise songs that are in the folder as they are here are left as they are</source>
        <translation>Altrimenti i brani già nella cartella e invariati restano come sono</translation>
    </message>
    <message>
        <source>catalogue.csv for spreadsheets, and the same as JSON</source>
        <translation>catalogue.csv per fogli di calcolo, e lo stesso in JSON</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Invariato</translation>
    </message>
    <message>
        <source>−14 LUFS (most streaming)</source>
        <translation>−14 LUFS (streaming)</translation>
    </message>
    <message>
        <source>−16 LUFS (Apple, podcasts)</source>
        <translation>−16 LUFS (Apple, podcast)</translation>
    </message>
    <message>
        <source>−23 LUFS (broadcast)</source>
        <translation>−23 LUFS (radio e TV)</translation>
    </message>
    <message>
        <source>Loud songs are turned down, quiet ones up, with no peak above −1 dBTP</source>
        <translation>I brani forti vengono abbassati, quelli piani alzati, senza picchi sopra −1 dBTP</translation>
    </message>
    <message>
        <source>Whole song</source>
        <translation>Brano intero</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln secondo</numerusform>
            <numerusform>%Ln secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>what a field is, then how it is written</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Put a field into the name; / makes folders</source>
        <translation>Inserisci un campo nel nome; / crea cartelle</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>A page is written anew each time, in a folder or a zip of its own</source>
        <translation>Una pagina viene rifatta ogni volta, in una cartella o uno zip a sé</translation>
    </message>
    <message>
        <source>On a page the lyrics follow the song from its very start</source>
        <translation>In una pagina il testo segue il brano fin dall’inizio</translation>
    </message>
    <message>
        <source>The page itself lists its songs</source>
        <translation>La pagina stessa elenca i suoi brani</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportReport</name>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>What an export could not do</source>
        <translation>Che cosa un’esportazione non ha potuto fare</translation>
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
        <translation>Il brano non è più nella libreria.</translation>
    </message>
    <message>
        <source>Nothing can be done about that here.</source>
        <translation>Qui non ci si può fare nulla.</translation>
    </message>
    <message>
        <source>Exporting one song</source>
        <translation>Esportazione di un brano</translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2 songs</source>
        <translation>Esportazione: %L1 brani su %L2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>%1× as fast as listening</source>
        <translation>%1 volte più veloce dell’ascolto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>%Ln secondo rimanente</numerusform>
            <numerusform>%Ln secondi rimanenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>circa %Ln minuto rimanente</numerusform>
            <numerusform>circa %Ln minuti rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>“%1” could not be exported: %2</source>
        <translation>Impossibile esportare “%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs could not be exported.</source>
        <translation>
            <numerusform>Non è stato possibile esportare %Ln brano.</numerusform>
            <numerusform>Non è stato possibile esportare %Ln brani.</numerusform>
        </translation>
    </message>
    <message>
        <source>One song written to %1.</source>
        <translation>Un brano scritto in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs written to %1.</source>
        <translation>
            <numerusform>%Ln brano scritto in %1.</numerusform>
            <numerusform>%Ln brani scritti in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The song in %1 is still as it was exported.</source>
        <translation>Il brano in %1 è ancora come è stato esportato.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln songs in %1 are still as they were exported.</source>
        <translation>
            <numerusform>%Ln brano in %1 è ancora come è stato esportato.</numerusform>
            <numerusform>Tutti i %Ln brani in %1 sono ancora come sono stati esportati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were there unchanged.</source>
        <translation>
            <numerusform>%Ln altro era già lì, invariato.</numerusform>
            <numerusform>Altri %Ln erano già lì, invariati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Non è stato esportato nulla.</translation>
    </message>
    <message>
        <source>Exporting stems</source>
        <translation>Esportazione degli stem</translation>
    </message>
    <message>
        <source>Stems written to %1.</source>
        <translation>Stem scritti in %1.</translation>
    </message>
    <message numerus="yes">
        <source>Stems of %Ln songs written to %1.</source>
        <translation>
            <numerusform>Stem di %Ln brano scritti in %1.</numerusform>
            <numerusform>Stem di %Ln brani scritti in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Songs</source>
        <comment>the name of a page with some</comment>
        <translation>Brani</translation>
    </message>
    <message>
        <source>Page with one song: %1</source>
        <comment>a path</comment>
        <translation>Pagina con un brano: %1</translation>
    </message>
    <message numerus="yes">
        <source>Page with %Ln songs: %1</source>
        <translation>
            <numerusform>Pagina con %Ln brano: %1</numerusform>
            <numerusform>Pagina con %Ln brani: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::FactsGrid</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copia %1</translation>
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
        <translation>Il programma ffmpeg, che crea i file audio, non è installato.</translation>
    </message>
    <message>
        <source>Install ffmpeg with your system&apos;s software manager and try again.</source>
        <translation>Installa ffmpeg con il gestore software del sistema e riprova.</translation>
    </message>
    <message>
        <source>The conversion was stopped.</source>
        <translation>La conversione è stata interrotta.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the audio file.</source>
        <translation>Sul disco non c’è più spazio per il file audio.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Libera un po’ di spazio o scegli un’altra cartella, poi riprova.</translation>
    </message>
    <message>
        <source>ffmpeg stopped without saying why.</source>
        <translation>ffmpeg si è fermato senza dire perché.</translation>
    </message>
    <message>
        <source>ffmpeg could not finish: %1</source>
        <translation>ffmpeg non è riuscito a finire: %1</translation>
    </message>
    <message>
        <source>Check that the song&apos;s file is whole and the folder can be written, then try again.</source>
        <translation>Controlla che il file del brano sia intero e la cartella scrivibile, poi riprova.</translation>
    </message>
</context>
<context>
    <name>riffdesk::FindBar</name>
    <message>
        <source>Capital letters matter</source>
        <translation>Maiuscole/minuscole</translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation>Precedente (Maiusc+Invio)</translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation>Successivo (Invio)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>All</source>
        <comment>replace all that is found</comment>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trova</translation>
    </message>
    <message>
        <source>Find in the lyrics</source>
        <translation>Trova nel testo</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>capital letters matter</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Chiudi (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Sostituisci con</translation>
    </message>
    <message>
        <source>Replace every one</source>
        <translation>Sostituisci tutte le occorrenze</translation>
    </message>
    <message>
        <source>None</source>
        <comment>nothing is found</comment>
        <translation>Nessuno</translation>
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
            <numerusform>%Ln sostituito</numerusform>
            <numerusform>%Ln sostituiti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::FlagEdit</name>
    <message>
        <source>Keep</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Kept: press to take that back</source>
        <translation>Tenuto: premi per annullare</translation>
    </message>
    <message>
        <source>Keep: is:kept finds what is kept</source>
        <translation>Tieni: is:kept trova ciò che è tenuto</translation>
    </message>
    <message>
        <source>Rejected: press to take that back</source>
        <translation>Scartato: premi per annullare</translation>
    </message>
    <message>
        <source>Reject: is:rejected finds what is rejected</source>
        <translation>Scarta: is:rejected trova ciò che è scartato</translation>
    </message>
</context>
<context>
    <name>riffdesk::FormField</name>
    <message>
        <source>Required</source>
        <translation>Obbligatorio</translation>
    </message>
</context>
<context>
    <name>riffdesk::FormUndo</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideBar</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Più piccolo</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Più grande</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideContents</name>
    <message>
        <source>Search the guide</source>
        <translation>Cerca nella guida</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>Nessuna pagina contiene tutte queste parole.</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Una pagina</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln pagina</numerusform>
            <numerusform>%Ln pagine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::GuidePageList</name>
    <message>
        <source>Pages of the guide</source>
        <translation>Pagine della guida</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Pagina della guida</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideWindow</name>
    <message>
        <source>Guide – Riffdesk</source>
        <translation>Guida – Riffdesk</translation>
    </message>
</context>
<context>
    <name>riffdesk::HintRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Nascondi</translation>
    </message>
</context>
<context>
    <name>riffdesk::HttpCall</name>
    <message>
        <source>The service address must start with https://, unless it is on this computer.</source>
        <translation>L’indirizzo del servizio deve iniziare con https://, salvo che sia su questo computer.</translation>
    </message>
    <message>
        <source>The token holds characters that no token has.</source>
        <translation>Il token contiene caratteri che nessun token ha.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MB.</source>
        <translation>La risposta supera %1 MB.</translation>
    </message>
    <message>
        <source>The service closed the connection without answering.</source>
        <translation>Il servizio ha chiuso la connessione senza rispondere.</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer had arrived.</source>
        <translation>La connessione si è chiusa prima dell’arrivo della risposta intera.</translation>
    </message>
</context>
<context>
    <name>riffdesk::HttpExchange</name>
    <message>
        <source>The name “%1” was not found.</source>
        <translation>Il nome “%1” non è stato trovato.</translation>
    </message>
    <message>
        <source>The connection ended before the whole file had arrived.</source>
        <translation>La connessione si è chiusa prima dell’arrivo del file intero.</translation>
    </message>
    <message>
        <source>It is packed in a way that Riffdesk does not know.</source>
        <translation>È compressa in un modo che Riffdesk non conosce.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is garbled.</source>
        <translation>La risposta del server è incomprensibile.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Importer</name>
    <message>
        <source>It is neither audio nor a zip archive of it.</source>
        <translation>Non è audio né un archivio zip che ne contenga.</translation>
    </message>
    <message>
        <source>There is no audio in it.</source>
        <translation>Non contiene audio.</translation>
    </message>
    <message>
        <source>1 song was imported.</source>
        <translation>1 brano è stato importato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs were imported.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln brano è stato importato.</numerusform>
            <numerusform>%Ln brani sono stati importati.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was in the library already.</source>
        <translation>1 file era già nella libreria.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were in the library already.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln file era già nella libreria.</numerusform>
            <numerusform>%Ln file erano già nella libreria.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; the same import goes on with what is left.</source>
        <translation>L’importazione è stata interrotta; la stessa importazione riprende con ciò che resta.</translation>
    </message>
    <message>
        <source>There are more files than one import takes: import the folders one by one.</source>
        <translation>Sono più file di quanti un’importazione accetti: importa le cartelle una per una.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 file could not be imported.</source>
        <translation>Non è stato possibile importare 1 file.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be imported.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Non è stato possibile importare %Ln file.</numerusform>
            <numerusform>Non è stato possibile importare %Ln file.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of them is in the file %1.</source>
        <translation>Il loro elenco è nel file %1.</translation>
    </message>
    <message>
        <source>There was nothing to import: no audio file was found.</source>
        <translation>Non c’era nulla da importare: nessun file audio trovato.</translation>
    </message>
</context>
<context>
    <name>riffdesk::JobCard</name>
    <message>
        <source>Edit and resend</source>
        <translation>Modifica e reinvia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation>Copia l’ID di traccia</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>It never arrived, send again</source>
        <translation>Mai arrivata, reinvia</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Cancel anyway</source>
        <translation>Annulla comunque</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Tempo trascorso</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>The service may still charge for this song.</source>
        <translation>Il servizio potrebbe comunque addebitare questo brano.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>for a screen reader: what a button does, a song</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Recupera di nuovo</translation>
    </message>
    <message>
        <source>Fetching it again costs nothing.</source>
        <translation>Recuperarlo di nuovo non costa nulla.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Invia ora</translation>
    </message>
    <message>
        <source>One of these is mine…</source>
        <translation>Uno di questi è mio…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, then what was asked for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Recupera ora</translation>
    </message>
    <message>
        <source>The service may still charge for this file.</source>
        <translation>Il servizio potrebbe ancora addebitare questo file.</translation>
    </message>
</context>
<context>
    <name>riffdesk::JobList</name>
    <message>
        <source>Jobs</source>
        <translation>Lavori</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, scroll to see</source>
        <translation>
            <numerusform>%Ln altro, scorri per vederlo</numerusform>
            <numerusform>Altri %Ln, scorri per vederli</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::JobQueue</name>
    <message>
        <source>Riffdesk ended before the answer came.</source>
        <translation>Riffdesk si è chiuso prima che arrivasse la risposta.</translation>
    </message>
    <message>
        <source>Correct it, then create again.</source>
        <translation>Correggilo, poi crea di nuovo.</translation>
    </message>
    <message>
        <source>Between 1 and %1 takes of a service can be asked for.</source>
        <translation>A un servizio si possono chiedere da 1 a %1 take.</translation>
    </message>
    <message>
        <source>Choose another number of takes.</source>
        <translation>Scegli un altro numero di take.</translation>
    </message>
    <message>
        <source>Another job has this task.</source>
        <translation>Questa attività appartiene già a un altro lavoro.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Scegline un’altra.</translation>
    </message>
    <message>
        <source>1 song came from the account.</source>
        <translation>1 brano è arrivato dall’account.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs came from the account.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln brano è arrivato dall’account.</numerusform>
            <numerusform>%Ln brani sono arrivati dall’account.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every song of the account is in the library already.</source>
        <translation>Tutti i brani dell’account sono già nella libreria.</translation>
    </message>
    <message>
        <source>1 request&apos;s files could not be fetched.</source>
        <translation>Non è stato possibile recuperare i file di 1 richiesta.</translation>
    </message>
    <message numerus="yes">
        <source>Files of %Ln requests could not be fetched.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Non è stato possibile recuperare i file di %Ln richiesta.</numerusform>
            <numerusform>Non è stato possibile recuperare i file di %Ln richieste.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are listed in Jobs.</source>
        <translation>Sono tutti elencati in Lavori.</translation>
    </message>
    <message>
        <source>The import was stopped; the same import goes on with what is left.</source>
        <translation>L’importazione è stata interrotta; la stessa importazione riprende con ciò che resta.</translation>
    </message>
    <message>
        <source>“%1” was imported from a file: no service has it.</source>
        <translation>“%1” è stato importato da un file: nessun servizio ce l’ha.</translation>
    </message>
    <message>
        <source>Import the file again: that brings its sound back.</source>
        <translation>Importa di nuovo il file: così torna l’audio.</translation>
    </message>
    <message>
        <source>“%1” makes no song.</source>
        <translation>“%1” non crea brani.</translation>
    </message>
    <message>
        <source>Ask for files of a song in its menu, or with riffdesk wav and riffdesk video.</source>
        <translation>Richiedi i file di un brano dal suo menu, o con riffdesk wav e riffdesk video.</translation>
    </message>
    <message>
        <source>There is no such song, or nothing like that of it.</source>
        <translation>Questo brano non esiste, o non ha niente del genere.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LedgerDialog</name>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>Cerca nel registro</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Salva come tabella…</translation>
    </message>
    <message>
        <source>One request was or may be charged.</source>
        <translation>Una richiesta è stata o potrebbe essere addebitata.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests were or may be charged.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln richiesta è stata o potrebbe essere addebitata.</numerusform>
            <numerusform>%Ln richieste sono state o potrebbero essere addebitate.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for each song that was kept.</source>
        <comment>a number of requests</comment>
        <translation>%1 per ogni brano tenuto.</translation>
    </message>
    <message numerus="yes">
        <source>Lines of the ledger that cannot be read: %Ln.</source>
        <comment>number of lines</comment>
        <translation>
            <numerusform>Riga illeggibile del registro: %Ln.</numerusform>
            <numerusform>Righe illeggibili del registro: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked for yet</source>
        <translation>Non è stato ancora richiesto nulla</translation>
    </message>
    <message>
        <source>Each request that a service may charge for is written down here before it leaves.</source>
        <translation>Ogni richiesta che un servizio può addebitare viene annotata qui prima di partire.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Niente del genere</translation>
    </message>
    <message>
        <source>No request holds all of these words.</source>
        <translation>Nessuna richiesta contiene tutte queste parole.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Salva come tabella</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>riffdesk::LedgerModel</name>
    <message>
        <source>under way</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>failed at the service</source>
        <translation>fallita presso il servizio</translation>
    </message>
    <message>
        <source>not taken, not charged</source>
        <translation>non accettata, non addebitata</translation>
    </message>
    <message>
        <source>made, a file is missing</source>
        <translation>creato, manca un file</translation>
    </message>
    <message>
        <source>cancelled, may be charged</source>
        <translation>annullata, forse addebitata</translation>
    </message>
    <message>
        <source>unknown, may be charged</source>
        <translation>esito ignoto, forse addebitata</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviata</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>ID attività</translation>
    </message>
</context>
<context>
    <name>riffdesk::LevelMeter</name>
    <message>
        <source>Level meter</source>
        <translation>Indicatore di livello</translation>
    </message>
    <message>
        <source>Level meter: spectrum, left and right</source>
        <translation>Indicatore di livello: spettro, sinistra e destra</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryBar</name>
    <message>
        <source>Save search</source>
        <translation>Salva ricerca</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Ripristina tutti</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Raccolte</translation>
    </message>
    <message>
        <source>Show playlists, tags, saved searches and the trash</source>
        <translation>Mostra playlist, tag, ricerche salvate e cestino</translation>
    </message>
    <message>
        <source>Keep this search among the collections</source>
        <translation>Conserva questa ricerca tra le raccolte</translation>
    </message>
    <message>
        <source>Search: %1. Press to take it away</source>
        <comment>a filter chip</comment>
        <translation>Ricerca: %1. Premi per toglierla</translation>
    </message>
    <message>
        <source>%1: click to take it away</source>
        <translation>%1: fai clic per toglierlo</translation>
    </message>
    <message>
        <source>1 song</source>
        <translation>1 brano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln brano</numerusform>
            <numerusform>%Ln brani</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Svuota il cestino…</translation>
    </message>
    <message>
        <source>Empty trash (%1)…</source>
        <comment>how much that frees</comment>
        <translation>Svuota il cestino (%1)…</translation>
    </message>
    <message>
        <source>As arranged</source>
        <translation>Ordine manuale</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Prima i più recenti</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Prima i più vecchi</translation>
    </message>
    <message>
        <source>Title, A to Z</source>
        <translation>Titolo, dalla A alla Z</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>Titolo, dalla Z alla A</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Prima i più lunghi</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Prima i più brevi</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Prima i meglio valutati</translation>
    </message>
    <message>
        <source>Lowest rated first</source>
        <translation>Prima i peggio valutati</translation>
    </message>
    <message>
        <source>Last played first</source>
        <translation>Prima gli ultimi ascoltati</translation>
    </message>
    <message>
        <source>Most played first</source>
        <translation>Prima i più ascoltati</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Senza gruppi</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Per giorno</translation>
    </message>
    <message>
        <source>By source song</source>
        <translation>Per brano di partenza</translation>
    </message>
    <message>
        <source>By playlist</source>
        <translation>Per playlist</translation>
    </message>
    <message>
        <source>Choose the order of the songs, and groups</source>
        <translation>Scegli l’ordine dei brani e i gruppi</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Ordine: %1</translation>
    </message>
    <message>
        <source>Takes together</source>
        <translation>Take insieme</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, ordine crescente</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, ordine decrescente</translation>
    </message>
    <message>
        <source>Choose columns, their order and the height of rows</source>
        <translation>Scegli le colonne, il loro ordine e l’altezza delle righe</translation>
    </message>
    <message>
        <source>Large rows</source>
        <translation>Righe alte</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Reimposta colonne</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Contrassegno</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stile</translation>
    </message>
    <message>
        <source>Source song</source>
        <translation>Brano di partenza</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Ascolti</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Ultimo ascolto</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryPage</name>
    <message>
        <source>Empty trash</source>
        <translation>Svuota il cestino</translation>
    </message>
    <message>
        <source>Remove 1 song and its files for good?</source>
        <translation>Eliminare per sempre 1 brano e i suoi file?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln songs and their files for good?</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Eliminare per sempre %Ln brano e i suoi file?</numerusform>
            <numerusform>Eliminare per sempre %Ln brani e i loro file?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the only thing that deletes songs, and it cannot be undone.</source>
        <translation>È l’unica cosa che elimina brani, e non si può annullare.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Salva ricerca</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>The songs cannot be shown</source>
        <translation>Impossibile mostrare i brani</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nulla corrisponde a “%1”.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Cancella ricerca</translation>
    </message>
    <message>
        <source>Songs appear here when they are done.</source>
        <translation>I brani appaiono qui quando sono pronti.</translation>
    </message>
    <message>
        <source>No songs yet</source>
        <translation>Ancora nessun brano</translation>
    </message>
    <message>
        <source>Describe a song, or write its words, and press Create. It is kept here, with its cover and its lyrics.</source>
        <translation>Descrivi un brano o scrivine il testo, poi premi “Crea”. Qui viene conservato con copertina e testo.</translation>
    </message>
    <message>
        <source>Make your first song</source>
        <translation>Crea il tuo primo brano</translation>
    </message>
    <message>
        <source>The songs are safe in their folders</source>
        <translation>I brani sono al sicuro nelle loro cartelle</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>Ricostruisci la libreria</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Il cestino è vuoto.</translation>
    </message>
    <message>
        <source>No songs are in this playlist yet. Drag songs onto its name.</source>
        <translation>In questa playlist non ci sono ancora brani. Trascinali sul suo nome.</translation>
    </message>
    <message>
        <source>Import songs…</source>
        <translation>Importa brani…</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancelling: all is left as it was…</source>
        <translation>Annullamento: tutto resta com’era…</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineageModel</name>
    <message>
        <source>Song</source>
        <translation>Brano</translation>
    </message>
    <message>
        <source>the song that is shown</source>
        <translation>il brano mostrato</translation>
    </message>
    <message>
        <source>level %1</source>
        <comment>in a tree, from 1</comment>
        <translation>livello %1</translation>
    </message>
    <message>
        <source>Unknown song</source>
        <comment>one that is not in the library, and of which no title is known</comment>
        <translation>Brano sconosciuto</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>Eliminato per sempre</translation>
    </message>
    <message>
        <source>Never in this library</source>
        <translation>Mai stato in questa libreria</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>La tua registrazione</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>what was done, and from when to when</comment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what was done, and when in the song</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <comment>what was done, and the second song that went into it</comment>
        <translation>%1, con “%2”</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Nel cestino</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineagePage</name>
    <message>
        <source>Family only</source>
        <translation>Solo famiglia</translation>
    </message>
    <message>
        <source>Show only these songs in the library</source>
        <translation>Mostra nella libreria solo questi brani</translation>
    </message>
    <message numerus="yes">
        <source>The nearest %Ln songs; there are more</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Il brano più vicino (%Ln); ce ne sono altri</numerusform>
            <numerusform>I %Ln brani più vicini; ce ne sono altri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln brano</numerusform>
            <numerusform>%Ln brani</numerusform>
        </translation>
    </message>
    <message>
        <source>Made from scratch; nothing was made from it yet.</source>
        <translation>Creato da zero; finora non ne è stato ricavato nulla.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineageView</name>
    <message>
        <source>Lineage</source>
        <translation>Genealogia</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Select in the library</source>
        <translation>Seleziona nella libreria</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Che cosa è cambiato…</translation>
    </message>
    <message>
        <source>Show only this family</source>
        <translation>Mostra solo questa famiglia</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsEditor</name>
    <message>
        <source>This song has no lyrics.</source>
        <translation>Questo brano non ha testo.</translation>
    </message>
    <message>
        <source>The text is longer than lyrics can be (%L1 characters).</source>
        <translation>Il testo è più lungo di quanto un testo possa essere (%L1 caratteri).</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsField</name>
    <message>
        <source>The lyrics are open in a window of their own.</source>
        <translation>Il testo è aperto in una finestra a sé.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Riportalo qui</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsMargin</name>
    <message>
        <source>Syllables in each line, guessed from the spelling</source>
        <translation>Sillabe di ogni riga, stimate dalla grafia</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsOutline</name>
    <message>
        <source>Sections of the lyrics</source>
        <translation>Sezioni del testo</translation>
    </message>
    <message>
        <source>Insert section</source>
        <translation>Inserisci sezione</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Give it a tag</source>
        <translation>Assegna un tag</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsOutlineModel</name>
    <message>
        <source>No tag</source>
        <comment>words before the first section</comment>
        <translation>Senza tag</translation>
    </message>
    <message>
        <source>Words before the first section</source>
        <translation>Testo prima della prima sezione</translation>
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
        <translation>Testo</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsPanel</name>
    <message>
        <source>Insert a section</source>
        <translation>Inserisci una sezione</translation>
    </message>
    <message>
        <source>More for the lyrics</source>
        <translation>Altro per il testo</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Trova e sostituisci</translation>
    </message>
    <message>
        <source>Insert from a file…</source>
        <translation>Inserisci da un file…</translation>
    </message>
    <message>
        <source>Count syllables and lines</source>
        <translation>Conta sillabe e righe</translation>
    </message>
    <message>
        <source>Edit in a large window</source>
        <translation>Modifica in una finestra grande</translation>
    </message>
    <message>
        <source>Duplicate the section (Ctrl+D)</source>
        <translation>Duplica la sezione (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove the section (Delete)</source>
        <translation>Rimuovi la sezione (Canc)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>sections; lines</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lyrics from a file</source>
        <translation>Testo da un file</translation>
    </message>
    <message>
        <source>Lyrics (%1)</source>
        <comment>patterns of file names</comment>
        <translation>Testi (%1)</translation>
    </message>
    <message>
        <source>Write with AI</source>
        <translation>Scrivi con l’IA</translation>
    </message>
    <message>
        <source>Write with AI…</source>
        <translation>Scrivi con l’IA…</translation>
    </message>
    <message>
        <source>Write with AI: lyrics are waiting</source>
        <translation>Scrivi con l’IA: c’è un testo in attesa</translation>
    </message>
    <message>
        <source>The text would be longer than lyrics can be (%L1 characters).</source>
        <translation>Il testo diventerebbe troppo lungo (%L1 caratteri).</translation>
    </message>
    <message>
        <source>Title of these lyrics: %1</source>
        <translation>Titolo di questo testo: %1</translation>
    </message>
    <message>
        <source>Title in the file: %1</source>
        <translation>Titolo nel file: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>the title that is named beside it</comment>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Use as title</source>
        <translation>Usa come titolo</translation>
    </message>
    <message>
        <source>Dismiss the title</source>
        <translation>Ignora il titolo</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsView</name>
    <message>
        <source>Follow the song</source>
        <translation>Segui il brano</translation>
    </message>
    <message>
        <source>These words came from a file with times. They fit if the song kept its pace.</source>
        <translation>Queste parole vengono da un file con i tempi. Combaciano se il brano ha mantenuto l’andamento.</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>No, grazie</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>The lines follow the song.</source>
        <translation>Le righe seguono il brano.</translation>
    </message>
    <message>
        <source>Remove the times of the lines</source>
        <translation>Togli i tempi delle righe</translation>
    </message>
    <message>
        <source>A click on a line plays from there</source>
        <translation>Un clic su una riga riproduce da lì</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>the times of the lines</comment>
        <translation>Togli</translation>
    </message>
    <message>
        <source>No line of this file has a time.</source>
        <translation>Nessuna riga di questo file ha un tempo.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWindow</name>
    <message>
        <source>Lyrics</source>
        <translation>Testo</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWriter</name>
    <message>
        <source>The service has not told the lyrics yet.</source>
        <translation>Il servizio non ha ancora dato il testo.</translation>
    </message>
    <message>
        <source>It could not be looked for: %1</source>
        <translation>Non è stato possibile cercarlo: %1</translation>
    </message>
    <message>
        <source>The service does not list it. It may have been charged all the same, or never arrived.</source>
        <translation>Il servizio non lo elenca. Potrebbe essere stato addebitato comunque, o non essere mai arrivato.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWriterPane</name>
    <message>
        <source>Write with AI</source>
        <translation>Scrivi con l’IA</translation>
    </message>
    <message>
        <source>What shall the lyrics be about?</source>
        <translation>Di che cosa deve parlare il testo?</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Scritti in passato</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Chiudi (Esc)</translation>
    </message>
    <message>
        <source>A lighthouse keeper who waits for spring, hopeful, in short lines</source>
        <translation>Una guardiana del faro che aspetta la primavera, piena di speranza, in versi brevi</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Scrivi</translation>
    </message>
    <message>
        <source>Has the service write them (Ctrl+Return)</source>
        <translation>Lo fa scrivere al servizio (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Cercalo</translation>
    </message>
    <message>
        <source>Asks the service whether it was written; costs nothing</source>
        <translation>Chiede al servizio se è stato scritto; non costa nulla</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
    <message>
        <source>Practice costs nothing. Ctrl+Return asks.</source>
        <translation>La prova non costa nulla. Ctrl+Invio invia.</translation>
    </message>
    <message>
        <source>1 more paid request.</source>
        <translation>1 altra richiesta a pagamento.</translation>
    </message>
    <message>
        <source>1 paid request. Ctrl+Return asks.</source>
        <translation>1 richiesta a pagamento. Ctrl+Invio invia.</translation>
    </message>
    <message>
        <source>At most %L1 characters.</source>
        <translation>Al massimo %L1 caratteri.</translation>
    </message>
    <message>
        <source>Writing… %1</source>
        <comment>how long it takes so far, as 0:12</comment>
        <translation>Scrittura… %1</translation>
    </message>
    <message>
        <source>Checking what happened to it… %1</source>
        <comment>how long so far, as 0:12</comment>
        <translation>Verifica dell’esito… %1</translation>
    </message>
    <message>
        <source>It may be charged all the same</source>
        <translation>Potrebbe essere addebitato comunque</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>ID di traccia: %1</translation>
    </message>
    <message>
        <source>This is not on the disk yet. %1</source>
        <translation>Non è ancora sul disco. %1</translation>
    </message>
    <message>
        <source>Forget them all</source>
        <translation>Dimenticali tutti</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Scrivine un altro</translation>
    </message>
    <message>
        <source>Practice costs nothing.</source>
        <translation>La prova non costa nulla.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Scrittura</translation>
    </message>
</context>
<context>
    <name>riffdesk::MainWindow</name>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>Servizio di prova</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Connetti un account…</translation>
    </message>
    <message>
        <source>Practice: songs are made on this computer and cost nothing</source>
        <translation>Prova: i brani si creano su questo computer e non costano nulla</translation>
    </message>
    <message>
        <source>Songs are made by %1</source>
        <translation>I brani sono creati da %1</translation>
    </message>
    <message>
        <source>Not connected: enter the token of your account in the settings</source>
        <translation>Non connesso: inserisci il token del tuo account nelle impostazioni</translation>
    </message>
    <message>
        <source>%1 – Riffdesk</source>
        <comment>window title: name of the song that plays</comment>
        <translation>%1 – Riffdesk</translation>
    </message>
    <message>
        <source>About Riffdesk</source>
        <translation>Informazioni su Riffdesk</translation>
    </message>
    <message>
        <source>Riffdesk %1
A desktop studio for AI song-making.
Free software under the MIT licence.</source>
        <translation>Riffdesk %1
Uno studio desktop per creare brani con l’IA.
Software libero con licenza MIT.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>On the waveform</source>
        <translation>Sulla forma d’onda</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Songs can be heard and exported; making and changing them is switched off.</source>
        <translation>I brani si possono ascoltare ed esportare; creazione e modifiche sono disattivate.</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>Ricostruisci la libreria</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1 (offline)</translation>
    </message>
    <message>
        <source>There is no network. What waits for it goes on by itself when it is back.</source>
        <translation>Non c’è rete. Ciò che la attende riprende da solo quando torna.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>È in corso un’esportazione.</translation>
    </message>
    <message>
        <source>What is written so far stays. The same export goes on from there later.</source>
        <translation>Ciò che è già scritto resta. La stessa esportazione riprenderà da lì più tardi.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Stop the export and quit</source>
        <translation>Interrompi l’esportazione ed esci</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>In un confronto</translation>
    </message>
    <message>
        <source>Putting together</source>
        <translation>Montaggio</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
</context>
<context>
    <name>riffdesk::MediaFetch</name>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>Il servizio non conosce più questa attività.</translation>
    </message>
</context>
<context>
    <name>riffdesk::ModeButtons</name>
    <message>
        <source>Shuffle</source>
        <translation>Riproduzione casuale</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Shuffle: on</source>
        <translation>Riproduzione casuale: sì</translation>
    </message>
    <message>
        <source>Shuffle: off</source>
        <translation>Riproduzione casuale: no</translation>
    </message>
    <message>
        <source>Loop: this song</source>
        <translation>Loop: questo brano</translation>
    </message>
    <message>
        <source>Loop: all songs</source>
        <translation>Loop: tutti i brani</translation>
    </message>
    <message>
        <source>Loop: off</source>
        <translation>Loop: no</translation>
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
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Nessuno</translation>
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
        <translation>Indirizzo del proxy</translation>
    </message>
    <message>
        <source>The way to the service and to its files. What runs on this computer is reached directly.</source>
        <translation>La via verso il servizio e i suoi file. Ciò che gira su questo computer si raggiunge direttamente.</translation>
    </message>
    <message>
        <source>Fetch songs over metered networks too</source>
        <translation>Recupera i brani anche su reti a consumo</translation>
    </message>
    <message>
        <source>Otherwise songs that are made wait at the service for another network, or for “Fetch now”.</source>
        <translation>Altrimenti i brani creati attendono presso il servizio un’altra rete, o “Recupera ora”.</translation>
    </message>
    <message>
        <source>There is no network now.</source>
        <translation>Adesso non c’è rete.</translation>
    </message>
    <message>
        <source>The network is metered now.</source>
        <translation>Adesso la rete è a consumo.</translation>
    </message>
</context>
<context>
    <name>riffdesk::NotesEdit</name>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What you think of it, what is left to do. Search finds it.</source>
        <translation>Che cosa ne pensi, che cosa resta da fare. La ricerca lo trova.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Chiudi questo avviso</translation>
    </message>
</context>
<context>
    <name>riffdesk::NotifierBus</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>riffdesk::PairChanges</name>
    <message>
        <source>Comparing the sound</source>
        <translation>Confronto del suono</translation>
    </message>
    <message>
        <source>Comparing the sound…</source>
        <translation>Confronto del suono…</translation>
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
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayerBar</name>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayerNotice</name>
    <message>
        <source>Restart Riffdesk</source>
        <translation>Riavvia Riffdesk</translation>
    </message>
    <message>
        <source>The song goes on where it is now</source>
        <translation>Il brano riprende da dove è ora</translation>
    </message>
    <message>
        <source>The audio of this song is on its way.</source>
        <translation>L’audio di questo brano è in arrivo.</translation>
    </message>
    <message>
        <source>The audio of this song is missing. “Fetch again” in its details gets it.</source>
        <translation>Manca l’audio di questo brano. “Recupera di nuovo” nei suoi dettagli lo ottiene.</translation>
    </message>
    <message>
        <source>A sound device is there now.</source>
        <translation>Ora c’è un dispositivo audio.</translation>
    </message>
    <message>
        <source>No sound device: playing silently.</source>
        <translation>Nessun dispositivo audio: riproduzione muta.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayingSong</name>
    <message>
        <source>Nothing is playing</source>
        <translation>Nessuna riproduzione</translation>
    </message>
    <message>
        <source>Choose a song to hear</source>
        <translation>Scegli un brano da ascoltare</translation>
    </message>
</context>
<context>
    <name>riffdesk::Poller</name>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>Il servizio non conosce più questa attività.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PreflightRows</name>
    <message>
        <source>Before you create</source>
        <translation>Prima di creare</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Lascia così</translation>
    </message>
    <message>
        <source>Leave it so: %1</source>
        <comment>a warning</comment>
        <translation>Lascia così: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to look at</source>
        <comment>warnings, at least two</comment>
        <translation>
            <numerusform>%Ln cosa da controllare</numerusform>
            <numerusform>%Ln cose da controllare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>further warnings</comment>
        <translation>
            <numerusform>… e %Ln altra</numerusform>
            <numerusform>… e altre %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>a preset</comment>
        <translation>Usa</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Ancora nessun preset</translation>
    </message>
    <message>
        <source>Drag a preset out to keep or give away its file.</source>
        <translation>Trascina fuori un preset per conservarne o passarne il file.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PresetsMenu</name>
    <message>
        <source>No presets yet</source>
        <translation>Ancora nessun preset</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Salva come preset…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Salva come preset</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Rinomina preset</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>All presets…</source>
        <translation>Tutti i preset…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Salva come file…</translation>
    </message>
    <message>
        <source>Load from file…</source>
        <translation>Carica da file…</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Salva come file</translation>
    </message>
    <message>
        <source>Load from file</source>
        <translation>Carica da file</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk)</source>
        <translation>Preset e ricette (*.riffdesk)</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk *.json)</source>
        <translation>Preset e ricette (*.riffdesk *.json)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ProducerClient</name>
    <message>
        <source>The service redirects to another address; it was not followed.</source>
        <translation>Il servizio reindirizza a un altro indirizzo; non è stato seguito.</translation>
    </message>
    <message>
        <source>Between 1 and %1 tasks can be asked for at once.</source>
        <translation>Si possono chiedere da 1 a %1 attività alla volta.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossibile leggere il file %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Il file supera %1 MB.</translation>
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
        <translation>Prompt inviati</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caratteri</translation>
    </message>
</context>
<context>
    <name>riffdesk::PromptPicker</name>
    <message>
        <source>Prompts you have sent</source>
        <translation>Prompt inviati</translation>
    </message>
    <message>
        <source>Search your prompts</source>
        <translation>Cerca tra i tuoi prompt</translation>
    </message>
    <message>
        <source>Search for a prompt</source>
        <translation>Cerca un prompt</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Cancella cronologia</translation>
    </message>
    <message>
        <source>Prompts come here when you press Create.</source>
        <translation>I prompt arrivano qui quando premi Crea.</translation>
    </message>
    <message>
        <source>No prompt holds these words.</source>
        <translation>Nessun prompt contiene queste parole.</translation>
    </message>
</context>
<context>
    <name>riffdesk::QueueModel</name>
    <message>
        <source>on now</source>
        <comment>the song that is playing</comment>
        <translation>in riproduzione</translation>
    </message>
</context>
<context>
    <name>riffdesk::QueuePopup</name>
    <message>
        <source>Nothing is queued. Play a song, or add songs by their menu.</source>
        <translation>La coda è vuota. Riproduci un brano o aggiungine dal loro menu.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Delete takes a song out</source>
        <translation>Canc toglie un brano</translation>
    </message>
</context>
<context>
    <name>riffdesk::RatingEdit</name>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a rating in stars</comment>
        <translation>%1 su %2</translation>
    </message>
</context>
<context>
    <name>riffdesk::RecipePage</name>
    <message>
        <source>Recipe</source>
        <translation>Ricetta</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>Servizio di prova</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>ID di traccia</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>Carica ricetta</translation>
    </message>
    <message>
        <source>Fill the form with what this song was made of</source>
        <translation>Riempie il modulo con ciò con cui è stato creato questo brano</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Salva ricetta…</translation>
    </message>
    <message>
        <source>Keep the recipe as a file; or drag it to where the file is wanted</source>
        <translation>Conserva la ricetta in un file; o trascinala dove serve il file</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Salva ricetta</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>Testo proprio</translation>
    </message>
    <message>
        <source>None: imported from a file</source>
        <translation>Nessuno: importato da un file</translation>
    </message>
    <message>
        <source>Song id</source>
        <translation>ID del brano</translation>
    </message>
    <message>
        <source>Id at the service</source>
        <translation>ID presso il servizio</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>ID attività</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>the sizes of a song&apos;s files</comment>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Reply of the service, as it came</source>
        <translation>Risposta del servizio, così com’è arrivata</translation>
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
        <translation>Nessuno: creato qui</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk)</source>
        <translation>Preset e ricette (*.riffdesk)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceEdit</name>
    <message>
        <source>Drop an audio file here, or choose one</source>
        <translation>Trascina qui un file audio o scegline uno</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>MP3, WAV, M4A, FLAC, Ogg, Opus or AAC, from 1 second to 15 minutes</source>
        <translation>MP3, WAV, M4A, FLAC, Ogg, Opus o AAC, da 1 secondo a 15 minuti</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Riferimenti</translation>
    </message>
    <message>
        <source>What you have uploaded before</source>
        <translation>Ciò che hai già caricato</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>the address that was typed</comment>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Have the service fetch the recording from this address</source>
        <translation>Fa recuperare al servizio la registrazione da questo indirizzo</translation>
    </message>
    <message>
        <source>Choose another reference</source>
        <translation>Scegli un altro riferimento</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Use no reference</source>
        <translation>Non usare riferimenti</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Paste an address or an upload’s id</source>
        <translation>Incolla un indirizzo o l’ID di un upload</translation>
    </message>
    <message>
        <source>Bring my lyrics back</source>
        <translation>Rimetti il mio testo</translation>
    </message>
    <message>
        <source>Use its lyrics</source>
        <translation>Usa il suo testo</translation>
    </message>
    <message>
        <source>Put back what the lyrics of the recording replaced</source>
        <translation>Rimette ciò che il testo della registrazione ha sostituito</translation>
    </message>
    <message>
        <source>Put the words that the service heard into the lyrics</source>
        <translation>Mette nel testo le parole che il servizio ha sentito</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Scegli una registrazione</translation>
    </message>
    <message>
        <source>Audio files (%1)</source>
        <translation>File audio (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
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
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Delete from the list</source>
        <translation>Elimina dall’elenco</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Riferimenti</translation>
    </message>
    <message>
        <source>Search names and lyrics</source>
        <translation>Cerca nomi e testi</translation>
    </message>
    <message>
        <source>Search for a reference</source>
        <translation>Cerca un riferimento</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Nothing has been uploaded to this service yet.</source>
        <translation>Su questo servizio non è stato ancora caricato nulla.</translation>
    </message>
    <message>
        <source>No reference matches these words.</source>
        <translation>Nessun riferimento corrisponde a queste parole.</translation>
    </message>
    <message>
        <source>Bring “%1” back</source>
        <translation>Rimetti “%1”</translation>
    </message>
    <message>
        <source>Name of the reference</source>
        <translation>Nome del riferimento</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceProgress</name>
    <message>
        <source>Progress of the upload</source>
        <translation>Avanzamento del caricamento</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Annulla il caricamento</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is being done, and how far it is: Sending… 43%</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Controllo del file…</translation>
    </message>
    <message>
        <source>Converting to MP3…</source>
        <translation>Conversione in MP3…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Invio…</translation>
    </message>
    <message>
        <source>The service is taking it in…</source>
        <translation>Il servizio la sta acquisendo…</translation>
    </message>
</context>
<context>
    <name>riffdesk::RegionBar</name>
    <message>
        <source>Region</source>
        <translation>Selezione</translation>
    </message>
    <message>
        <source>Replace this section</source>
        <translation>Sostituisci questa sezione</translation>
    </message>
    <message>
        <source>Sets the form to make this section anew</source>
        <translation>Prepara il modulo per rifare questa sezione</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Goes round in this section</source>
        <translation>Ripete in loop questa sezione</translation>
    </message>
    <message>
        <source>Audition</source>
        <comment>play a section once</comment>
        <translation>Preascolta</translation>
    </message>
    <message>
        <source>Plays the section once, with the 3 seconds before it</source>
        <translation>Riproduce la sezione una volta, con i 3 secondi precedenti</translation>
    </message>
    <message>
        <source>Clear the region (Esc)</source>
        <translation>Annulla la selezione (Esc)</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Annulla la selezione</translation>
    </message>
    <message>
        <source>Start of the region</source>
        <translation>Inizio della selezione</translation>
    </message>
    <message>
        <source>End of the region</source>
        <translation>Fine della selezione</translation>
    </message>
    <message>
        <source>Drag the region to another program, where it becomes a file; a click copies it</source>
        <translation>Trascina la selezione in un altro programma, dove diventa un file; un clic la copia</translation>
    </message>
    <message>
        <source>Copy the region as a file</source>
        <translation>Copia la selezione come file</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequestDialog</name>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
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
        <translation>Ciò che “Crea” invia con il modulo attuale. Il tuo token non c’è: il comando lo legge dalla variabile ACEDATACLOUD_API_TOKEN.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequestForm</name>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
    <message>
        <source>Advanced (%1 filled in)</source>
        <translation>Avanzate (%1 compilate)</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequiredMark</name>
    <message>
        <source>Required</source>
        <translation>Obbligatorio</translation>
    </message>
</context>
<context>
    <name>riffdesk::RoundButton</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
</context>
<context>
    <name>riffdesk::RunBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Chiudi questo avviso</translation>
    </message>
</context>
<context>
    <name>riffdesk::SecondsField</name>
    <message>
        <source>Seconds, or minutes and seconds such as 1:02.4</source>
        <translation>Secondi, o minuti e secondi come 1:02.4</translation>
    </message>
</context>
<context>
    <name>riffdesk::SeedField</name>
    <message>
        <source>Pick a random seed; the same seed and form give the same song</source>
        <translation>Estrae un seed a caso; stesso seed e stesso modulo danno lo stesso brano</translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation>Blocca il seed</translation>
    </message>
    <message>
        <source>Locked: every take and the next request get this seed</source>
        <translation>Bloccato: ogni take e la prossima richiesta usano questo seed</translation>
    </message>
    <message>
        <source>The seed is used once, further takes get seeds of their own. Lock it to keep it.</source>
        <translation>Il seed vale una volta, le altre take ne hanno uno proprio. Bloccalo per tenerlo.</translation>
    </message>
    <message>
        <source>New random seed</source>
        <translation>Nuovo seed casuale</translation>
    </message>
</context>
<context>
    <name>riffdesk::SelectionPage</name>
    <message>
        <source>Play next</source>
        <translation>Riproduci dopo</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Aggiungi alla coda</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Sposta nel cestino</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>the length of all songs that are selected</comment>
        <translation>%1 in tutto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln brano</numerusform>
            <numerusform>%Ln brani</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspetto e lingua</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Use the Practice service</source>
        <translation>Usa il servizio di prova</translation>
    </message>
    <message>
        <source>Runs on this computer, needs no account and costs nothing.</source>
        <translation>Gira su questo computer, non richiede un account e non costa nulla.</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Richieste simultanee</translation>
    </message>
    <message>
        <source>How many songs are asked for at the same time; the others wait. Takes effect at the next start.</source>
        <translation>Quanti brani si chiedono allo stesso tempo; gli altri attendono. Vale dal prossimo avvio.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Vale dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Cartella della libreria</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>Holds the library and one folder per song with its audio, cover, lyrics and recipe. The library can be rebuilt from these folders alone.</source>
        <translation>Contiene la libreria e una cartella per brano con audio, copertina, testo e ricetta. Bastano queste cartelle per ricostruire la libreria.</translation>
    </message>
    <message>
        <source>Settings, and your own catalogue.json if you have one, are in %1.</source>
        <translation>Le impostazioni e, se ce l’hai, il tuo catalogue.json sono in %1.</translation>
    </message>
    <message>
        <source>No service is chosen yet.</source>
        <translation>Non è ancora scelto alcun servizio.</translation>
    </message>
    <message>
        <source>Songs are made by the Practice service on this computer.</source>
        <translation>I brani sono creati dal servizio di prova su questo computer.</translation>
    </message>
    <message>
        <source>Songs are made by %1.</source>
        <translation>I brani sono creati da %1.</translation>
    </message>
    <message>
        <source>Sound and desktop</source>
        <translation>Audio e desktop</translation>
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
        <translation>Tempo per annullare una creazione</translation>
    </message>
    <message>
        <source>A request leaves only so long after Create was pressed; 0 sends it at once.</source>
        <translation>Una richiesta parte solo dopo questo tempo dal clic su Crea; con 0 parte subito.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the user is asked</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>Ask above so many paid requests a day</source>
        <translation>Chiedi oltre queste richieste a pagamento al giorno</translation>
    </message>
    <message>
        <source>Ask above so many takes at once</source>
        <translation>Chiedi oltre queste take alla volta</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>What becomes of jobs</source>
        <translation>Esito dei lavori</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Kept on this computer only, without prompts and lyrics. Help ▸ Copy diagnostics shows it.</source>
        <translation>Conservato solo su questo computer, senza prompt e testi. Aiuto ▸ Copia diagnostica lo mostra.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Sposta…</translation>
    </message>
    <message>
        <source>Takes the library with all songs to another folder</source>
        <translation>Porta la libreria con tutti i brani in un’altra cartella</translation>
    </message>
    <message>
        <source>Uses the library of another folder from the next start</source>
        <translation>Usa la libreria di un’altra cartella dal prossimo avvio</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the trash is emptied</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> giorni</translation>
    </message>
    <message>
        <source>Remove from the trash after</source>
        <translation>Elimina dal cestino dopo</translation>
    </message>
    <message>
        <source>What has been in the trash for longer is removed for good, at each start and once a day.</source>
        <translation>Ciò che è nel cestino da più tempo viene eliminato per sempre, a ogni avvio e una volta al giorno.</translation>
    </message>
    <message>
        <source>An empty folder for the library</source>
        <translation>Una cartella vuota per la libreria</translation>
    </message>
    <message>
        <source>From the next start the library is in %1. To take your songs along, choose Move… instead.</source>
        <translation>Dal prossimo avvio la libreria è in %1. Per portare con te i brani, scegli invece “Sposta…”.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
</context>
<context>
    <name>riffdesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
</context>
<context>
    <name>riffdesk::ShortcutsPage</name>
    <message>
        <source>Assign</source>
        <comment>a shortcut</comment>
        <translation>Assegna</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>one shortcut</comment>
        <translation>Reimposta</translation>
    </message>
    <message>
        <source>Reset all</source>
        <comment>shortcuts</comment>
        <translation>Reimposta tutto</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Cerca nelle scorciatoie</translation>
    </message>
    <message>
        <source>A command or its keys</source>
        <translation>Un comando o i suoi tasti</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Scorciatoia</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nuova scorciatoia</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>nessuna scorciatoia</translation>
    </message>
    <message>
        <source>%1 is fixed: “%2”. Choose another.</source>
        <comment>a shortcut; what it does</comment>
        <translation>%1 è fissa: «%2». Scegline un&apos;altra.</translation>
    </message>
    <message>
        <source>%1 is now “%2”. Assign takes it from there.</source>
        <comment>a shortcut; what it does</comment>
        <translation>%1 ora è «%2». Assegna la toglie da lì.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SliderField</name>
    <message>
        <source>%1 as a number</source>
        <comment>name of a slider</comment>
        <translation>%1 in cifre</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Torna a %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <comment>name of a slider</comment>
        <translation>Reimposta %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongDelegate</name>
    <message>
        <source>on its way</source>
        <comment>the audio of a song</comment>
        <translation>in arrivo</translation>
    </message>
    <message>
        <source>audio missing</source>
        <translation>audio mancante</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take</numerusform>
            <numerusform>%Ln take</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SongField</name>
    <message>
        <source>Use no song</source>
        <translation>Non usare brani</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>label of a field</comment>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>The audio id that the service gave for your upload.</source>
        <translation>L’ID audio che il servizio ha dato al tuo upload.</translation>
    </message>
    <message>
        <source>Choose a song…</source>
        <translation>Scegli un brano…</translation>
    </message>
    <message>
        <source>Not in this library</source>
        <translation>Non in questa libreria</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a field: title of a song</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose another song</source>
        <translation>Scegli un altro brano</translation>
    </message>
    <message>
        <source>Choose a song of the library, or drop one here</source>
        <translation>Scegli un brano della libreria o trascinane uno qui</translation>
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
        <translation>in riproduzione</translation>
    </message>
    <message>
        <source>audio on its way</source>
        <translation>audio in arrivo</translation>
    </message>
    <message>
        <source>audio missing</source>
        <translation>audio mancante</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a song that was not heard yet</comment>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Without a source song</source>
        <translation>Senza brano di partenza</translation>
    </message>
    <message>
        <source>In no playlist</source>
        <translation>In nessuna playlist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take</numerusform>
            <numerusform>%Ln take</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SongMenu</name>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>Usa come brano di partenza</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copia il titolo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Sposta nel cestino</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Riproduci dopo</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Aggiungi alla coda</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>Carica ricetta</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>Segna come ascoltato</translation>
    </message>
    <message>
        <source>Check and fetch again</source>
        <translation>Controlla e recupera di nuovo</translation>
    </message>
    <message>
        <source>Listens to the file to its end and, where that fails, brings it anew; costs nothing</source>
        <translation>Ascolta il file fino in fondo e, se non riesce, lo recupera di nuovo; non costa nulla</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Nuovo tag…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nuovo tag</translation>
    </message>
    <message>
        <source>Put into playlist</source>
        <translation>Aggiungi a una playlist</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>Nuova playlist…</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nuova playlist</translation>
    </message>
    <message>
        <source>Take out of this playlist</source>
        <translation>Togli da questa playlist</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>Mixa gli stem</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Che cosa è cambiato…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Show only its family</source>
        <translation>Mostra solo la sua famiglia</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongNews</name>
    <message>
        <source>Untitled</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>Your song is done.</source>
        <translation>Il tuo brano è pronto.</translation>
    </message>
    <message>
        <source>The stems of “%1” are ready</source>
        <translation>Gli stem di “%1” sono pronti</translation>
    </message>
    <message>
        <source>Its stems are ready.</source>
        <translation>Gli stem sono pronti.</translation>
    </message>
    <message>
        <source>“%1” failed. %2</source>
        <comment>title of a song, what happened</comment>
        <translation>“%1” non è riuscito. %2</translation>
    </message>
    <message>
        <source>It is not known whether the request for “%1” arrived; you decide in Jobs.</source>
        <translation>Non si sa se la richiesta per “%1” sia arrivata; decidi in Lavori.</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>“%1” è pronto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes of “%1” are ready</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take di “%1” è pronta</numerusform>
            <numerusform>%Ln take di “%1” sono pronte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes are done.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take è pronta.</numerusform>
            <numerusform>%Ln take sono pronte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are ready</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln brano è pronto</numerusform>
            <numerusform>%Ln brani sono pronti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are done.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln brano è pronto.</numerusform>
            <numerusform>%Ln brani sono pronti.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is made, but its file could not be fetched. %2</source>
        <comment>title of a song, what happened</comment>
        <translation>“%1” è stato creato, ma non si è potuto recuperare il suo file. %2</translation>
    </message>
    <message>
        <source>The lossless WAV of “%1” is here</source>
        <translation>Il WAV senza perdita di “%1” è qui</translation>
    </message>
    <message>
        <source>Its lossless WAV is here.</source>
        <translation>Il WAV senza perdita è qui.</translation>
    </message>
    <message>
        <source>The video of “%1” is here</source>
        <translation>Il video di “%1” è qui</translation>
    </message>
    <message>
        <source>Its video is here.</source>
        <translation>Il video è qui.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongPicker</name>
    <message>
        <source>Choose a song</source>
        <translation>Scegli un brano</translation>
    </message>
    <message>
        <source>Search titles, lyrics, prompts</source>
        <translation>Cerca titoli, testi, prompt</translation>
    </message>
    <message>
        <source>Search for a source song</source>
        <translation>Cerca un brano di partenza</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Brani</translation>
    </message>
    <message>
        <source>The library has no songs yet. Generate one first.</source>
        <translation>La libreria non ha ancora brani. Prima generane uno.</translation>
    </message>
    <message>
        <source>No song matches these words.</source>
        <translation>Nessun brano corrisponde a queste parole.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongWaveform</name>
    <message>
        <source>Extend from %1…</source>
        <comment>a time</comment>
        <translation>Estendi da %1…</translation>
    </message>
    <message>
        <source>Replace this section…</source>
        <translation>Sostituisci questa sezione…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Audition with 3 s before</source>
        <translation>Preascolta con 3 s prima</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Annulla la selezione</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation>Mostra tutto il brano</translation>
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
        <translation>Tieni solo le nuove battute</translation>
    </message>
    <message>
        <source>New from</source>
        <translation>Nuovo da</translation>
    </message>
    <message>
        <source>Where the new bars begin, in the edited song. The arrows move it by a hundredth of a second.</source>
        <translation>Dove cominciano le nuove battute, nel brano modificato. Le frecce spostano di un centesimo di secondo.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Where the song goes on as it was. The arrows move it by a hundredth of a second.</source>
        <translation>Dove il brano riprende com’era. Le frecce spostano di un centesimo di secondo.</translation>
    </message>
    <message>
        <source>How long one goes over into the other</source>
        <translation>Quanto dura il passaggio dall’uno all’altro</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>Ascolta</translation>
    </message>
    <message>
        <source>Plays two seconds before and after this join</source>
        <translation>Riproduce due secondi prima e dopo questa giunzione</translation>
    </message>
    <message>
        <source>Hear where the new bars begin</source>
        <translation>Ascolta dove cominciano le nuove battute</translation>
    </message>
    <message>
        <source>Hear where the new bars end</source>
        <translation>Ascolta dove finiscono le nuove battute</translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>Montaggio in corso…</translation>
    </message>
    <message>
        <source>Makes a new song: the first one as it was, with what changed put in. Costs nothing.</source>
        <translation>Crea un nuovo brano: il primo com’era, con inserito ciò che è cambiato. Non costa nulla.</translation>
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
        <translation>S %1</translation>
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
        <translation>Silenzia %1</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenzia</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the letter on a button: solo</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Solo: hear this stem; with Ctrl no other</source>
        <translation>Solo: ascolta questo stem; con Ctrl nessun altro</translation>
    </message>
    <message>
        <source>Gain of %1</source>
        <translation>Gain di %1</translation>
    </message>
    <message>
        <source>Pan of %1</source>
        <translation>Pan di %1</translation>
    </message>
    <message>
        <source>Gain; a double click sets it to 0 dB</source>
        <translation>Gain; un doppio clic lo riporta a 0 dB</translation>
    </message>
    <message>
        <source>Left or right; a double click sets it to the centre</source>
        <translation>Sinistra o destra; un doppio clic riporta al centro</translation>
    </message>
    <message>
        <source>Copy %1 as a file</source>
        <comment>a stem</comment>
        <translation>Copia %1 come file</translation>
    </message>
    <message>
        <source>Drag this stem to another program, where it becomes a file; a click or Ctrl+C copies it</source>
        <translation>Trascina questo stem in un altro programma, dove diventa un file; un clic o Ctrl+C lo copia</translation>
    </message>
</context>
<context>
    <name>riffdesk::StemMixer</name>
    <message>
        <source>Karaoke</source>
        <translation>Karaoke</translation>
    </message>
    <message>
        <source>The song without its vocals</source>
        <translation>Il brano senza la voce</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reimposta</translation>
    </message>
    <message>
        <source>Each stem as it is</source>
        <translation>Ogni stem così com’è</translation>
    </message>
    <message>
        <source>Save as song</source>
        <translation>Salva come brano</translation>
    </message>
    <message>
        <source>Makes this mix a song of the library; costs nothing</source>
        <translation>Fa di questo mix un brano della libreria; non costa nulla</translation>
    </message>
    <message>
        <source>Export mix…</source>
        <translation>Esporta mix…</translation>
    </message>
    <message>
        <source>Writes this mix into a file</source>
        <translation>Scrive questo mix in un file</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>Open them in a music program, or export them</source>
        <translation>Aprili in un programma musicale o esportali</translation>
    </message>
    <message>
        <source>Stem mixer</source>
        <translation>Mixer degli stem</translation>
    </message>
    <message>
        <source>No stems</source>
        <translation>Nessuno stem</translation>
    </message>
    <message>
        <source>This song&apos;s stems are not in its folder any more. Ask for them again from its menu.</source>
        <translation>Gli stem di questo brano non sono più nella sua cartella. Richiedili di nuovo dal suo menu.</translation>
    </message>
    <message>
        <source>Ctrl with S hears that stem alone. A double click on a slider sets it back.</source>
        <translation>Ctrl con S fa sentire solo quello stem. Un doppio clic su un cursore lo riporta al valore iniziale.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>Torna alla libreria (Esc)</translation>
    </message>
    <message>
        <source>Another song is on.</source>
        <translation>È in riproduzione un altro brano.</translation>
    </message>
    <message>
        <source>Hear these stems</source>
        <translation>Ascolta questi stem</translation>
    </message>
    <message>
        <source>Plays them from the start</source>
        <translation>Li riproduce dall’inizio</translation>
    </message>
    <message>
        <source>Stems of %1</source>
        <comment>a title</comment>
        <translation>Stem di %1</translation>
    </message>
    <message>
        <source>None of these stems is called vocals: mute what is sung by hand</source>
        <translation>Nessuno di questi stem si chiama voce: silenzia a mano ciò che è cantato</translation>
    </message>
    <message>
        <source>Copy all stems as files</source>
        <translation>Copia tutti gli stem come file</translation>
    </message>
    <message>
        <source>Drag all stems to another program, where they become files; a click copies them</source>
        <translation>Trascina tutti gli stem in un altro programma, dove diventano file; un clic li copia</translation>
    </message>
</context>
<context>
    <name>riffdesk::Studio</name>
    <message>
        <source>One song is in the library again.</source>
        <translation>Un brano è di nuovo nella libreria.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in the library again.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln brano è di nuovo nella libreria.</numerusform>
            <numerusform>%Ln brani sono di nuovo nella libreria.</numerusform>
        </translation>
    </message>
    <message>
        <source>One song lies in the library&apos;s folder but is not in its list.</source>
        <translation>Un brano sta nella cartella della libreria, ma non nel suo elenco.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs lie in the library&apos;s folder but are not in its list.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln brano sta nella cartella della libreria, ma non nel suo elenco.</numerusform>
            <numerusform>%Ln brani stanno nella cartella della libreria, ma non nel suo elenco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuild the library: that brings back what lies there.</source>
        <translation>Ricostruisci la libreria: così torna ciò che sta lì.</translation>
    </message>
    <message numerus="yes">
        <source>Descriptions that were damaged were completed from what else was known: %Ln.</source>
        <comment>number of songs</comment>
        <translation>
            <numerusform>Descrizione danneggiata, completata con altri dati noti: %Ln.</numerusform>
            <numerusform>Descrizioni danneggiate, completate con altri dati noti: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs that were not over are kept: %Ln.</source>
        <comment>number of jobs</comment>
        <translation>
            <numerusform>Lavoro non concluso conservato: %Ln.</numerusform>
            <numerusform>Lavori non conclusi conservati: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>These folders could not be read and were left alone: %1.</source>
        <translation>Queste cartelle erano illeggibili e sono state lasciate com’erano: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln of them are in the file %1.</source>
        <translation>
            <numerusform>%Ln è nel file %1.</numerusform>
            <numerusform>Tutti e %Ln sono nel file %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or make an empty folder elsewhere.</source>
        <translation>Scegli o crea altrove una cartella vuota.</translation>
    </message>
    <message>
        <source>Moving was cancelled: the library is where it was.</source>
        <translation>Lo spostamento è stato annullato: la libreria è dov’era.</translation>
    </message>
    <message>
        <source>There is no room for the library in “%1”: it takes %2, and %3 are free.</source>
        <translation>In “%1” non c’è spazio per la libreria: occupa %2, liberi sono %3.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>Libera lì un po’ di spazio o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>The library is in “%1” already.</source>
        <translation>La libreria è già in “%1”.</translation>
    </message>
    <message>
        <source>“%1” lies within the library&apos;s folder.</source>
        <translation>“%1” è dentro la cartella della libreria.</translation>
    </message>
    <message>
        <source>“%1” holds another library.</source>
        <translation>“%1” contiene un’altra libreria.</translation>
    </message>
    <message>
        <source>“%1” is not empty.</source>
        <translation>“%1” non è vuota.</translation>
    </message>
    <message>
        <source>The library is in “%1” now.</source>
        <translation>Ora la libreria è in “%1”.</translation>
    </message>
    <message>
        <source>Something of it could not be removed from “%1”.</source>
        <translation>Non si è potuto eliminare tutto da “%1”.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Submitter</name>
    <message>
        <source>Cancelled while it was sent: the service may have received it and may still charge for it.</source>
        <translation>Annullata durante l’invio: il servizio potrebbe averla ricevuta e addebitarla ancora.</translation>
    </message>
    <message>
        <source>The answer names neither a task nor a song.</source>
        <translation>La risposta non indica né un’attività né un brano.</translation>
    </message>
    <message>
        <source>The answer names the task of another request.</source>
        <translation>La risposta indica l’attività di un’altra richiesta.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SweepDialog</name>
    <message>
        <source>Across</source>
        <translation>In orizzontale</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>opposite of across</comment>
        <translation>In verticale</translation>
    </message>
    <message>
        <source>Use sweep</source>
        <translation>Usa la serie</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Makes the song with each of these values, so that you hear what a setting does. Everything else stays the same, the seed too.</source>
        <translation>Crea il brano con ciascuno di questi valori, per farti sentire l’effetto di un’impostazione. Tutto il resto è uguale, anche il seed.</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>Take di ciascuno</translation>
    </message>
    <message>
        <source>No sweep</source>
        <translation>Nessuna serie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, each of them is paid.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln richiesta, a pagamento.</numerusform>
            <numerusform>%Ln richieste, ognuna a pagamento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs. Practice costs nothing.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln brano. La prova non costa nulla.</numerusform>
            <numerusform>%Ln brani. La prova non costa nulla.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than %L1: Create asks once more.</source>
        <translation>Sono più di %L1: Crea chiederà conferma.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SweepRow</name>
    <message>
        <source>Nothing</source>
        <comment>what a sweep changes</comment>
        <translation>Niente</translation>
    </message>
    <message>
        <source>Values from %1 to %2</source>
        <extracomment>the ends of a slider</extracomment>
        <translation>Valori da %1 a %2</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valori</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagCompleter</name>
    <message>
        <source>Section tags</source>
        <translation>Tag di sezione</translation>
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
        <translation>Trova un tag o scrivine uno nuovo</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>Nome di un tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Nuovo tag “%1”</translation>
    </message>
    <message>
        <source>There are no tags yet. Write the first one.</source>
        <translation>Non ci sono ancora tag. Scrivi il primo.</translation>
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
        <translation>Aggiungi un tag</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>Nome di un tag</translation>
    </message>
    <message>
        <source>Tag %1. Press to take it away</source>
        <translation>Tag %1. Premi per toglierlo</translation>
    </message>
    <message>
        <source>%1: click to take it away</source>
        <translation>%1: fai clic per toglierlo</translation>
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
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Double click or F2 changes the title</source>
        <translation>Doppio clic o F2 cambia il titolo</translation>
    </message>
</context>
<context>
    <name>riffdesk::TopBar</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search titles, lyrics, prompts</source>
        <translation>Cerca titoli, testi, prompt</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Servizio: %1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
</context>
<context>
    <name>riffdesk::Transport</name>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successivo</translation>
    </message>
</context>
<context>
    <name>riffdesk::TrayIcon</name>
    <message>
        <source>Next</source>
        <translation>Successivo</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Show Riffdesk</source>
        <translation>Mostra Riffdesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
</context>
<context>
    <name>riffdesk::TriageBar</name>
    <message>
        <source>Listen and choose</source>
        <translation>Ascolta e scegli</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Nessuno dei due</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>from song to song</comment>
        <translation>Scorri</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Where each next song begins (B)</source>
        <translation>Dove comincia ogni brano successivo (B)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Termina (Esc)</translation>
    </message>
    <message>
        <source>Leave listening and choosing</source>
        <translation>Termina “Ascolta e scegli”</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>songs</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>%1, all decided</source>
        <comment>how far one is among songs</comment>
        <translation>%1, tutto deciso</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln left</source>
        <comment>how far one is among songs; songs left</comment>
        <translation>
            <numerusform>%1, ne resta %Ln</numerusform>
            <numerusform>%1, ne restano %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <comment>where songs begin</comment>
        <translation>Inizio: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::Upload</name>
    <message>
        <source>There is no place for a temporary file.</source>
        <translation>Non c’è spazio per un file temporaneo.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Libera un po’ di spazio sul disco, poi riprova.</translation>
    </message>
</context>
<context>
    <name>riffdesk::UploadOffer</name>
    <message>
        <source>Upload it for a cover</source>
        <translation>Caricala per una cover</translation>
    </message>
    <message>
        <source>Upload it to extend it</source>
        <translation>Caricala per estenderla</translation>
    </message>
    <message>
        <source>Upload it to replace a section</source>
        <translation>Caricala per sostituire una sezione</translation>
    </message>
    <message>
        <source>Upload it: %1</source>
        <comment>name of an action</comment>
        <translation>Caricala: %1</translation>
    </message>
    <message>
        <source>Upload it</source>
        <translation>Caricala</translation>
    </message>
    <message>
        <source>Leave the recording out</source>
        <translation>Lascia fuori la registrazione</translation>
    </message>
    <message>
        <source>“%1” is a recording of your own; the action chosen takes none.</source>
        <translation>“%1” è una tua registrazione; l’azione scelta non ne accetta.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Uploader</name>
    <message>
        <source>This service is not connected.</source>
        <translation>Questo servizio non è connesso.</translation>
    </message>
    <message>
        <source>Enter your token in the settings, then try again.</source>
        <translation>Inserisci il tuo token nelle impostazioni, poi riprova.</translation>
    </message>
    <message>
        <source>Riffdesk ended before the service had answered. Upload it again if it is needed.</source>
        <translation>Riffdesk si è chiuso prima della risposta del servizio. Se serve, carica di nuovo il file.</translation>
    </message>
</context>
<context>
    <name>riffdesk::VolumeControl</name>
    <message>
        <source>Mute</source>
        <translation>Silenzia</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Riattiva l’audio</translation>
    </message>
</context>
<context>
    <name>riffdesk::WaveformView</name>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position and length of a song</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Drag to move this edge. It snaps to quiet places; not while Shift is held.</source>
        <translation>Trascina per spostare questo bordo. Si aggancia ai punti silenziosi, tranne con Maiusc premuto.</translation>
    </message>
    <message>
        <source>Click to go here, drag to select a region. The wheel zooms.</source>
        <translation>Clic per andare qui, trascina per selezionare. La rotellina ingrandisce.</translation>
    </message>
    <message>
        <source>Left and Right go 5 seconds, comma and full stop a tenth of one. With Shift the arrows select a region from the playhead. Escape clears it.</source>
        <translation>Sinistra e Destra saltano di 5 secondi, virgola e punto di un decimo. Con Maiusc le frecce selezionano dal cursore di riproduzione. Esc annulla la selezione.</translation>
    </message>
    <message>
        <source>%1, region %2 to %3</source>
        <comment>position of length, start, end</comment>
        <translation>%1, selezione da %2 a %3</translation>
    </message>
    <message>
        <source>%1 – %2 · %3 s</source>
        <comment>start, end and length of a region</comment>
        <translation>%1 – %2 · %3 s</translation>
    </message>
    <message>
        <source>Back and forward 5 seconds</source>
        <translation>Indietro e avanti di 5 secondi</translation>
    </message>
    <message>
        <source>Back and forward a tenth of a second</source>
        <translation>Indietro e avanti di un decimo di secondo</translation>
    </message>
    <message>
        <source>To the start and to the end</source>
        <translation>All’inizio e alla fine</translation>
    </message>
    <message>
        <source>Select, or move the selection&apos;s edge</source>
        <translation>Seleziona, o sposta il bordo della selezione</translation>
    </message>
    <message>
        <source>The same by a tenth of a second</source>
        <translation>Lo stesso, di un decimo di secondo</translation>
    </message>
    <message>
        <source>Selection starts or ends at the playhead</source>
        <translation>La selezione inizia o finisce al cursore di riproduzione</translation>
    </message>
    <message>
        <source>Select the whole song</source>
        <translation>Seleziona tutto il brano</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Annulla la selezione</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, whole song</source>
        <translation>Ingrandisci, riduci, brano intero</translation>
    </message>
    <message>
        <source>Pull the region up to drop it as a file elsewhere. Ctrl+drag moves it, Shift+click moves an edge, Esc clears it.</source>
        <translation>Tira la selezione verso l’alto per rilasciarla altrove come file. Ctrl+trascina la sposta, Maiusc+clic sposta un bordo, Esc la annulla.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Benvenuto</translation>
    </message>
    <message>
        <source>Welcome to Riffdesk</source>
        <translation>Ti diamo il benvenuto in Riffdesk</translation>
    </message>
    <message>
        <source>A studio for making songs with words. Where should they be made?</source>
        <translation>Uno studio per creare brani con le parole. Dove vuoi crearli?</translation>
    </message>
    <message>
        <source>Try it now with the Practice service</source>
        <translation>Provalo subito con il servizio di prova</translation>
    </message>
    <message>
        <source>It runs on this computer, needs no account and no network, and costs nothing. It composes simple music from your words, so that you can try everything: create, edit, compare, export. You can connect an account at any time.</source>
        <translation>Gira su questo computer, non richiede account né rete e non costa nulla. Compone musica semplice dalle tue parole, così puoi provare tutto: creare, modificare, confrontare, esportare. Puoi connettere un account in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Start with Practice</source>
        <translation>Inizia con la prova</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>Connetti il tuo account</translation>
    </message>
    <message>
        <source>Songs are made by the service at this address and charged to your account there.</source>
        <translation>I brani sono creati dal servizio a questo indirizzo e addebitati lì sul tuo account.</translation>
    </message>
    <message>
        <source>Type an idea, press Create: a song in seconds</source>
        <translation>Scrivi un’idea, premi Crea: un brano in pochi secondi</translation>
    </message>
    <message>
        <source>All actions: covers, extensions, new sections, stems and more</source>
        <translation>Tutte le azioni: cover, estensioni, nuove sezioni, stem e altro</translation>
    </message>
    <message>
        <source>What you make stays in your library, and exports like any song</source>
        <translation>Ciò che crei resta nella tua libreria e si esporta come ogni brano</translation>
    </message>
</context>
<context>
    <name>riffdesk::WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>Opens the guide where it explains this</source>
        <translation>Apre la guida dove lo spiega</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowActions</name>
    <message>
        <source>&amp;New song</source>
        <translation>&amp;Nuovo brano</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crea</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>Open &amp;library folder</source>
        <translation>Apri la cartella della &amp;libreria</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>I&amp;mpostazioni…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>E&amp;sci</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Trova</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>&amp;Sposta nel cestino</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Griglia</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Elenco</translation>
    </message>
    <message>
        <source>&amp;Create panel</source>
        <translation>Pannello &amp;Crea</translation>
    </message>
    <message>
        <source>Li&amp;brary panel</source>
        <translation>Pannello &amp;Libreria</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>Pannello De&amp;ttagli</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Riproduci o pausa</translation>
    </message>
    <message>
        <source>Pre&amp;vious song</source>
        <translation>Brano pr&amp;ecedente</translation>
    </message>
    <message>
        <source>&amp;Next song</source>
        <translation>Brano &amp;successivo</translation>
    </message>
    <message>
        <source>&amp;Back 5 seconds</source>
        <translation>&amp;Indietro di 5 secondi</translation>
    </message>
    <message>
        <source>&amp;Forward 5 seconds</source>
        <translation>A&amp;vanti di 5 secondi</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>Si&amp;lenzia</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>Più &amp;forte</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>Più &amp;piano</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>&amp;About Riffdesk</source>
        <translation>&amp;Informazioni su Riffdesk</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Song</source>
        <translation>&amp;Brano</translation>
    </message>
    <message>
        <source>&amp;Use as source</source>
        <translation>&amp;Usa come brano di partenza</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Valuta</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Senza stelle</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 stella</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Riproduzione</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crea</translation>
    </message>
    <message>
        <source>Level &amp;meter</source>
        <translation>&amp;Indicatore di livello</translation>
    </message>
    <message>
        <source>&amp;Shuffle</source>
        <translation>Ripr&amp;oduzione casuale</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>the queue is not repeated</comment>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>&amp;All songs</source>
        <comment>are repeated</comment>
        <translation>&amp;Tutti i brani</translation>
    </message>
    <message>
        <source>&amp;This song</source>
        <comment>is repeated</comment>
        <translation>&amp;Questo brano</translation>
    </message>
    <message>
        <source>Normal&amp;ise loudness</source>
        <translation>&amp;Normalizza il loudness</translation>
    </message>
    <message>
        <source>Plays every song at the same loudness: %1 LUFS, peaks below %2 dBTP</source>
        <translation>Riproduce ogni brano allo stesso loudness: %1 LUFS, picchi sotto %2 dBTP</translation>
    </message>
    <message>
        <source>Q&amp;ueue</source>
        <translation>Co&amp;da</translation>
    </message>
    <message>
        <source>&amp;Replace this section…</source>
        <translation>Sostituis&amp;ci questa sezione…</translation>
    </message>
    <message>
        <source>&amp;Extend from here…</source>
        <translation>Estendi da &amp;qui…</translation>
    </message>
    <message>
        <source>Loop re&amp;gion</source>
        <translation>Loop dell&amp;a selezione</translation>
    </message>
    <message>
        <source>&amp;Audition with 3 s before</source>
        <translation>Preascolta con 3 s pri&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Clear region</source>
        <translation>Ann&amp;ulla la selezione</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ingrandisci</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>&amp;Riduci</translation>
    </message>
    <message>
        <source>&amp;Whole song</source>
        <translation>&amp;Brano intero</translation>
    </message>
    <message>
        <source>Repea&amp;t</source>
        <translation>Ripe&amp;ti</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Show &amp;request…</source>
        <translation>Mostra la &amp;richiesta…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Close dra&amp;ft</source>
        <translation>C&amp;hiudi la bozza</translation>
    </message>
    <message>
        <source>Re&amp;open closed draft</source>
        <translation>Riapri la &amp;bozza chiusa</translation>
    </message>
    <message>
        <source>Draft before, draft after</source>
        <translation>Bozza precedente, bozza successiva</translation>
    </message>
    <message>
        <source>Prompts you have sent</source>
        <translation>Prompt inviati</translation>
    </message>
    <message>
        <source>&amp;Replace a section…</source>
        <translation>Sostituis&amp;ci una sezione…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln stella</numerusform>
            <numerusform>%Ln stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Le&amp;dger…</source>
        <translation>Re&amp;gistro…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>Copia &amp;diagnostica…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Chec&amp;k library…</source>
        <translation>Contr&amp;olla la libreria…</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;File…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importa file</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>&amp;Cartella…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importa una cartella</translation>
    </message>
    <message>
        <source>From the &amp;account</source>
        <translation>Dall’acc&amp;ount</translation>
    </message>
    <message>
        <source>Import from the account</source>
        <translation>Importa dall’account</translation>
    </message>
    <message>
        <source>Fetches every song of the account that is not here, free of charge</source>
        <translation>Recupera gratis tutti i brani dell’account che non sono qui</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importa</translation>
    </message>
    <message>
        <source>&amp;Copy songs</source>
        <translation>&amp;Copia i brani</translation>
    </message>
    <message>
        <source>Copies the songs as files, and their titles as text</source>
        <translation>Copia i brani come file e i loro titoli come testo</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>&amp;Incolla i file</translation>
    </message>
    <message>
        <source>Imports files and folders that were copied elsewhere</source>
        <translation>Importa file e cartelle copiati altrove</translation>
    </message>
    <message>
        <source>Ste&amp;ms…</source>
        <translation>Ste&amp;m…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Tieni</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Sc&amp;arta</translation>
    </message>
    <message>
        <source>&amp;Neither keep nor reject</source>
        <translation>&amp;Né tenere né scartare</translation>
    </message>
    <message>
        <source>Ta&amp;g…</source>
        <translation>Ta&amp;g…</translation>
    </message>
    <message>
        <source>&amp;Listen and choose</source>
        <translation>Ascolta e scegl&amp;i</translation>
    </message>
    <message>
        <source>Goes through the selected songs, or all that are shown, by ear and with single keys (%1)</source>
        <translation>Passa in rassegna i brani selezionati, o tutti quelli mostrati, a orecchio e con singoli tasti (%1)</translation>
    </message>
    <message>
        <source>Listen and choose: the song before, the next one</source>
        <translation>Ascolta e scegli: brano precedente, brano successivo</translation>
    </message>
    <message>
        <source>Listen and choose: where songs begin</source>
        <translation>Ascolta e scegli: dove cominciano i brani</translation>
    </message>
    <message>
        <source>&amp;Reject them</source>
        <translation>&amp;Scartale</translation>
    </message>
    <message>
        <source>&amp;Fold them away</source>
        <translation>&amp;Raggruppale</translation>
    </message>
    <message>
        <source>&amp;Leave them as they are</source>
        <translation>&amp;Lasciale come sono</translation>
    </message>
    <message>
        <source>&amp;Other takes of one that is kept</source>
        <translation>A&amp;ltre take di un brano tenuto</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>&amp;Confronta</translation>
    </message>
    <message>
        <source>What changed from the song that it was made from, or the selected songs side by side</source>
        <translation>Che cosa è cambiato rispetto al brano da cui è nato, o i brani selezionati affiancati</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Trova un &amp;comando…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guida</translation>
    </message>
    <message>
        <source>The guide, at what has the keyboard</source>
        <translation>La guida, su ciò che ha la tastiera</translation>
    </message>
    <message>
        <source>Keys that move between controls and in text</source>
        <translation>Tasti per muoversi tra i controlli e nel testo</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Novità</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowComparing</name>
    <message>
        <source>Select them in the library first.</source>
        <translation>Prima selezionali nella libreria.</translation>
    </message>
    <message>
        <source>“%1” was not made from another song.</source>
        <translation>“%1” non è nato da un altro brano.</translation>
    </message>
    <message>
        <source>The song that “%1” was made from is not in the library.</source>
        <translation>Il brano da cui è nato “%1” non è nella libreria.</translation>
    </message>
    <message>
        <source>The audio of “%1” is not here.</source>
        <translation>L’audio di “%1” non è qui.</translation>
    </message>
    <message>
        <source>Fetch it again from the song&apos;s menu.</source>
        <translation>Recuperalo di nuovo dal menu del brano.</translation>
    </message>
    <message>
        <source>Keep only the new bars</source>
        <translation>Tieni solo le nuove battute</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>“%1” è nella libreria.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>Montaggio in corso…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Stop; nothing is left of the song</source>
        <translation>Interrompi; del brano non resta nulla</translation>
    </message>
    <message>
        <source>Comp</source>
        <comment>name of what undo takes back</comment>
        <translation>Comp</translation>
    </message>
    <message>
        <source>Two to nine songs can be compared.</source>
        <translation>Si possono confrontare da due a nove brani.</translation>
    </message>
    <message>
        <source>Select two to nine songs to compare them.</source>
        <translation>Seleziona da due a nove brani per confrontarli.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowCreating</name>
    <message>
        <source>This service is not connected. Enter your token in the settings, then create again.</source>
        <translation>Questo servizio non è connesso. Inserisci il tuo token nelle impostazioni, poi crea di nuovo.</translation>
    </message>
    <message>
        <source>1 take is with the service already and goes on</source>
        <translation>1 take è già presso il servizio e continua</translation>
    </message>
    <message>
        <source>Asked for 1 song</source>
        <translation>1 brano richiesto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes asked for</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take richiesta</numerusform>
            <numerusform>%Ln take richieste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes are with the service already and go on</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take è già presso il servizio e continua</numerusform>
            <numerusform>%Ln take sono già presso il servizio e continuano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln paid requests at once. Press Create again to ask for them.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>È %Ln richiesta a pagamento. Premi di nuovo Crea per inviarla.</numerusform>
            <numerusform>Sono %Ln richieste a pagamento in un colpo. Premi di nuovo Crea per inviarle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln paid requests today. Press Create again to go on.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Fa %Ln richiesta a pagamento oggi. Premi di nuovo Crea per continuare.</numerusform>
            <numerusform>Fanno %Ln richieste a pagamento oggi. Premi di nuovo Crea per continuare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crea</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Crea %Ln take</numerusform>
            <numerusform>Crea %Ln take</numerusform>
        </translation>
    </message>
    <message>
        <source>The stems of this song are here or on their way.</source>
        <translation>Gli stem di questo brano sono qui o in arrivo.</translation>
    </message>
    <message>
        <source>You asked for the same a moment ago.</source>
        <translation>Hai appena richiesto la stessa cosa.</translation>
    </message>
    <message>
        <source>One of these songs was asked for a moment ago.</source>
        <translation>Hai appena richiesto uno di questi brani.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these songs were asked for a moment ago.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Hai appena richiesto %Ln di questi brani.</numerusform>
            <numerusform>Hai appena richiesto %Ln di questi brani.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Create again to ask for them once more.</source>
        <translation>Premi di nuovo Crea per richiederli un’altra volta.</translation>
    </message>
    <message>
        <source>Press Create again to make another.</source>
        <translation>Premi di nuovo Crea per farne un altro.</translation>
    </message>
    <message>
        <source>Press Create again to make them all.</source>
        <translation>Premi di nuovo Crea per farli tutti.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowEditing</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annulla: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Ripeti: %1</translation>
    </message>
    <message>
        <source>“%1” moved to trash</source>
        <translation>“%1” spostato nel cestino</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs moved to trash</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln brano spostato nel cestino</numerusform>
            <numerusform>%Ln brani spostati nel cestino</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept; the other take is rejected</source>
        <translation>Tenuto; l’altra take è scartata</translation>
    </message>
    <message numerus="yes">
        <source>Kept; %Ln other takes are rejected</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Tenuto; %Ln altra take è scartata</numerusform>
            <numerusform>Tenuto; le altre %Ln take sono scartate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowExport</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Begin no further song until the export goes on</source>
        <translation>Non cominciare altri brani finché l’esportazione non riprende</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Stop the export; what is written so far stays</source>
        <translation>Interrompi l’esportazione; ciò che è già scritto resta</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annulla l’esportazione</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Which songs, and why</source>
        <translation>Quali brani, e perché</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>Riprova quelli non riusciti</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>one more export waits</source>
        <translation>un’altra esportazione attende</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more exports wait</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln altra esportazione attende</numerusform>
            <numerusform>altre %Ln esportazioni attendono</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowFiles</name>
    <message>
        <source>Get lossless WAV…</source>
        <translation>Ottieni il WAV senza perdita…</translation>
    </message>
    <message>
        <source>Get lossless WAV</source>
        <translation>Ottieni il WAV senza perdita</translation>
    </message>
    <message>
        <source>The service gives out the lossless WAV of “%1”.</source>
        <translation>Il servizio fornisce il WAV senza perdita di “%1”.</translation>
    </message>
    <message>
        <source>Export as WAV costs nothing and holds the same sound as the M4A; the service&apos;s WAV is the lossless master.</source>
        <translation>L’esportazione in WAV non costa nulla e contiene lo stesso suono dell’M4A; il WAV del servizio è il master senza perdita.</translation>
    </message>
    <message>
        <source>Get video…</source>
        <translation>Ottieni il video…</translation>
    </message>
    <message>
        <source>Get video</source>
        <translation>Ottieni il video</translation>
    </message>
    <message>
        <source>The service makes a video of “%1”.</source>
        <translation>Il servizio crea un video di “%1”.</translation>
    </message>
    <message>
        <source>It is an MP4 with the song and its cover; export makes sound files only and costs nothing.</source>
        <translation>È un MP4 con il brano e la sua copertina; l’esportazione crea solo file audio e non costa nulla.</translation>
    </message>
    <message>
        <source>It is here: %1, %2</source>
        <comment>a file name, a size</comment>
        <translation>È qui: %1, %2</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>Non richiesto.</translation>
    </message>
    <message>
        <source>Practice: it costs nothing.</source>
        <translation>Prova: non costa nulla.</translation>
    </message>
    <message>
        <source>That costs credits; how many, the service does not say before.</source>
        <translation>Costa crediti; quanti, il servizio non lo dice prima.</translation>
    </message>
    <message>
        <source>That costs %1.</source>
        <comment>a price</comment>
        <translation>Costa %1.</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln paid requests today.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Fa %Ln richiesta a pagamento oggi.</numerusform>
            <numerusform>Fanno %Ln richieste a pagamento oggi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service of this song is not connected. Enter your token in the settings.</source>
        <translation>Il servizio di questo brano non è connesso. Inserisci il tuo token nelle impostazioni.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Recupera di nuovo</translation>
    </message>
    <message>
        <source>Fetching it again costs nothing.</source>
        <translation>Recuperarlo di nuovo non costa nulla.</translation>
    </message>
    <message>
        <source>Asking for it anew is another request: %1</source>
        <comment>a sentence about its price</comment>
        <translation>Richiederlo da capo è un’altra richiesta: %1</translation>
    </message>
    <message>
        <source>Ask anew (pays again)</source>
        <translation>Richiedi da capo (si paga di nuovo)</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>Richiedi da capo</translation>
    </message>
    <message>
        <source>Get stems…</source>
        <translation>Ottieni gli stem…</translation>
    </message>
    <message>
        <source>Get stems</source>
        <translation>Ottieni gli stem</translation>
    </message>
    <message>
        <source>The service takes “%1” apart into its instruments and voices.</source>
        <translation>Il servizio separa “%1” in strumenti e voci.</translation>
    </message>
    <message>
        <source>They are kept with the song: to be mixed, exported, and opened in a music program.</source>
        <translation>Restano con il brano: da mixare, esportare e aprire in un programma musicale.</translation>
    </message>
    <message>
        <source>Get stems anew…</source>
        <translation>Richiedi gli stem da capo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here: %1</source>
        <comment>stems; a size</comment>
        <translation>
            <numerusform>%Ln è qui: %1</numerusform>
            <numerusform>%Ln sono qui: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for them anew is another request: %1</source>
        <comment>a sentence about its price</comment>
        <translation>Richiederli da capo è un’altra richiesta: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowGuide</name>
    <message>
        <source>This is Riffdesk %1.</source>
        <translation>Questo è Riffdesk %1.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novità</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowImport</name>
    <message>
        <source>Import songs</source>
        <translation>Importa brani</translation>
    </message>
    <message>
        <source>Audio files and exports (%1)</source>
        <translation>File audio ed esportazioni (%1)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importa una cartella</translation>
    </message>
    <message>
        <source>An import is running. Wait until it is done, then import these.</source>
        <translation>È in corso un’importazione. Attendi che finisca, poi importa questi.</translation>
    </message>
    <message>
        <source>Looking for songs…</source>
        <translation>Ricerca di brani…</translation>
    </message>
    <message>
        <source>%L1 files found…</source>
        <translation>%L1 file trovati…</translation>
    </message>
    <message>
        <source>Importing: %L1 of %L2 files</source>
        <translation>Importazione: %L1 file su %L2</translation>
    </message>
    <message>
        <source>Reading the account&apos;s history, free of charge: %L1 requests, %L2 songs fetched so far</source>
        <translation>Lettura gratuita della cronologia dell’account: finora %L1 richieste, %L2 brani recuperati</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrali</translation>
    </message>
    <message>
        <source>Search for the songs that were imported</source>
        <translation>Cerca i brani importati</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Stop the import; what is here so far stays</source>
        <translation>Interrompi l’importazione; ciò che è già qui resta</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Interrompi l’importazione</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowMixing</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Stop; nothing is left of the mix</source>
        <translation>Interrompi; del mix non resta nulla</translation>
    </message>
    <message>
        <source>Cancel the mix</source>
        <translation>Annulla il mix</translation>
    </message>
    <message>
        <source>Mixing “%1”</source>
        <translation>Mixaggio di “%1”</translation>
    </message>
    <message>
        <source>%1 (karaoke)</source>
        <comment>a title</comment>
        <translation>%1 (karaoke)</translation>
    </message>
    <message>
        <source>%1 (mix)</source>
        <comment>a title</comment>
        <translation>%1 (mix)</translation>
    </message>
    <message>
        <source>Export mix</source>
        <translation>Esporta mix</translation>
    </message>
    <message>
        <source>A mix is being made. Wait until it is done, or cancel it.</source>
        <translation>È in preparazione un mix. Attendi che finisca o annullalo.</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>“%1” è nella libreria.</translation>
    </message>
    <message>
        <source>It was turned down by %1 dB, so that it does not clip.</source>
        <translation>È stato abbassato di %1 dB, perché non vada in clip.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>The mix is in %1.</source>
        <comment>a file name</comment>
        <translation>Il mix è in %1.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowStems</name>
    <message>
        <source>Open in DAW: %1</source>
        <translation>Apri nella DAW: %1</translation>
    </message>
    <message>
        <source>Export stems…</source>
        <translation>Esporta stem…</translation>
    </message>
    <message>
        <source>Folder for sessions of your music program</source>
        <translation>Cartella per le sessioni del tuo programma musicale</translation>
    </message>
    <message>
        <source>Folder to export stems to</source>
        <translation>Cartella in cui esportare gli stem</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowTransfer</name>
    <message>
        <source>The file is ready: drag again to drop it.</source>
        <translation>Il file è pronto: trascina di nuovo per rilasciarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are ready: drag again to drop them.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln file è pronto: trascina di nuovo per rilasciarlo.</numerusform>
            <numerusform>%Ln file sono pronti: trascina di nuovo per rilasciarli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the region…</source>
        <comment>as a file for another program</comment>
        <translation>Preparazione della selezione…</translation>
    </message>
    <message>
        <source>Preparing one song…</source>
        <comment>as a file for another program</comment>
        <translation>Preparazione di un brano…</translation>
    </message>
    <message numerus="yes">
        <source>Preparing %Ln songs…</source>
        <comment>at least two, as files for another program</comment>
        <translation>
            <numerusform>Preparazione di %Ln brano…</numerusform>
            <numerusform>Preparazione di %Ln brani…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be given out: %2</source>
        <translation>“%1” non si può passare ad altri programmi: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs cannot be given out as files.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln brano non si può passare come file.</numerusform>
            <numerusform>%Ln brani non si possono passare come file.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were not ready yet. They are being prepared; drag again in a moment.</source>
        <translation>I file non erano ancora pronti. Sono in preparazione; trascina di nuovo tra un attimo.</translation>
    </message>
    <message>
        <source>The titles were copied. So many files are better exported.</source>
        <translation>I titoli sono stati copiati. Tanti file è meglio esportarli.</translation>
    </message>
    <message>
        <source>Copied as a file.</source>
        <translation>Copiato come file.</translation>
    </message>
    <message numerus="yes">
        <source>Copied as %Ln files.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Copiato come %Ln file.</numerusform>
            <numerusform>Copiati come %Ln file.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no songs, folders or exports to import.</source>
        <translation>Negli appunti non ci sono brani, cartelle o esportazioni da importare.</translation>
    </message>
    <message>
        <source>So many files are better exported.</source>
        <translation>Tanti file è meglio esportarli.</translation>
    </message>
    <message>
        <source>Preparing stems…</source>
        <comment>of a song, as files for another program</comment>
        <translation>Preparazione degli stem…</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowTriage</name>
    <message>
        <source>same position</source>
        <translation>stessa posizione</translation>
    </message>
    <message>
        <source>same section</source>
        <translation>stessa sezione</translation>
    </message>
    <message>
        <source>liveliest 20 s</source>
        <translation>20 s più vivaci</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>dall’inizio</translation>
    </message>
</context>
<context>
    <name>riffdesk::WrittenPreview</name>
    <message>
        <source>Use as title</source>
        <translation>Usa come titolo</translation>
    </message>
    <message>
        <source>Puts it into the form&apos;s title</source>
        <translation>Lo mette come titolo nel modulo</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserisci</translation>
    </message>
    <message>
        <source>Puts it where the cursor stands in the lyrics</source>
        <translation>Lo mette nel testo, al punto del cursore</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Sostituisci tutto</translation>
    </message>
    <message>
        <source>Puts it in place of all the lyrics</source>
        <translation>Lo mette al posto di tutto il testo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Puts it away; it stays under “Written before”</source>
        <translation>Lo mette via; resta in “Scritti in passato”</translation>
    </message>
    <message>
        <source>Written lyrics</source>
        <translation>Testo scritto</translation>
    </message>
    <message>
        <source>Title is used</source>
        <translation>Titolo usato</translation>
    </message>
</context>
</TS>
