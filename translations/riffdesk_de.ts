<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AlignedTakes</name>
    <message>
        <source>“%1” and “%2” have no bars in common.</source>
        <translation>„%1“ und „%2“ haben keinen Takt gemeinsam.</translation>
    </message>
    <message>
        <source>Put together takes that were made from the same song.</source>
        <translation>Setze Takes zusammen, die aus demselben Song gemacht sind.</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not run together, from %3 on.</source>
        <translation>„%1“ und „%2“ laufen ab %3 nicht mehr gleich.</translation>
    </message>
    <message>
        <source>Compare them two by two, and keep only the new bars.</source>
        <translation>Vergleiche sie zu zweit und behalte nur die neuen Takte.</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The account has no credits left.</source>
        <translation>Das Guthaben des Kontos ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Top up the account on the provider&apos;s website, then send this again.</source>
        <translation>Das Konto auf der Website des Anbieters aufladen, dann erneut senden.</translation>
    </message>
    <message>
        <source>The service does not know this token.</source>
        <translation>Der Dienst kennt dieses Token nicht.</translation>
    </message>
    <message>
        <source>Enter the token again in Settings, exactly as the provider shows it.</source>
        <translation>Das Token in den Einstellungen noch einmal genau so eingeben, wie der Anbieter es anzeigt.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Das Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>Make a new token on the provider&apos;s website and enter it in Settings.</source>
        <translation>Auf der Website des Anbieters ein neues Token erstellen und in den Einstellungen eingeben.</translation>
    </message>
    <message>
        <source>The token does not belong to this service.</source>
        <translation>Das Token gehört nicht zu diesem Dienst.</translation>
    </message>
    <message>
        <source>Check in Settings that the token and the service address belong together.</source>
        <translation>In den Einstellungen prüfen, ob Token und Dienstadresse zusammengehören.</translation>
    </message>
    <message>
        <source>The service got no token.</source>
        <translation>Beim Dienst ist kein Token angekommen.</translation>
    </message>
    <message>
        <source>Enter your token in Settings.</source>
        <translation>Das Token in den Einstellungen eingeben.</translation>
    </message>
    <message>
        <source>There is no song service at this address.</source>
        <translation>Unter dieser Adresse gibt es keinen Song-Dienst.</translation>
    </message>
    <message>
        <source>Check the service address in Settings.</source>
        <translation>Die Dienstadresse in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The service does not offer this action.</source>
        <translation>Der Dienst bietet diese Aktion nicht an.</translation>
    </message>
    <message>
        <source>Choose another action or model, or try again when the service offers it.</source>
        <translation>Eine andere Aktion oder ein anderes Modell wählen – oder es erneut versuchen, sobald der Dienst sie anbietet.</translation>
    </message>
    <message>
        <source>The service has switched this off for the account.</source>
        <translation>Der Dienst hat dies für das Konto abgeschaltet.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support to switch it on; give them the trace id.</source>
        <translation>Den Support des Anbieters um Freischaltung bitten und dabei die Trace-ID angeben.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Platz schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The file is no longer at its address.</source>
        <translation>Die Datei liegt nicht mehr unter ihrer Adresse.</translation>
    </message>
    <message>
        <source>Try again: the service is then asked for a fresh address.</source>
        <translation>Erneut versuchen: Der Dienst wird dann nach einer neuen Adresse gefragt.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the library folder exists and can be written to, then try again.</source>
        <translation>Prüfen, ob der Bibliotheksordner existiert und beschreibbar ist, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a sentence without its full stop, %2 the service&apos;s own words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Der Dienst war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The connection to the service was lost.</source>
        <translation>Die Verbindung zum Dienst ist abgebrochen.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The service did not accept the token.</source>
        <translation>Der Dienst hat das Token nicht angenommen.</translation>
    </message>
    <message>
        <source>The service asks for a payment that Riffdesk cannot make.</source>
        <translation>Der Dienst verlangt eine Zahlung, die Riffdesk nicht leisten kann.</translation>
    </message>
    <message>
        <source>The service refused the text.</source>
        <translation>Der Dienst hat den Text abgelehnt.</translation>
    </message>
    <message>
        <source>The service gets too many requests from this account.</source>
        <translation>Der Dienst erhält zu viele Anfragen von diesem Konto.</translation>
    </message>
    <message>
        <source>The service does not know this address.</source>
        <translation>Der Dienst kennt diese Adresse nicht.</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>Die Anfrage wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>Der Dienst hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The service has a problem (status %1).</source>
        <translation>Der Dienst hat eine Störung (Status %1).</translation>
    </message>
    <message>
        <source>The service could not finish this.</source>
        <translation>Der Dienst konnte dies nicht fertigstellen.</translation>
    </message>
    <message>
        <source>The service sent an answer that cannot be used.</source>
        <translation>Der Dienst hat eine unbrauchbare Antwort gesendet.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Dies wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Check again whether the song was made before you send it anew: it may have been charged.</source>
        <translation>Vor dem erneuten Senden noch einmal prüfen, ob der Song entstanden ist: Er wurde vielleicht schon berechnet.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the network and the service address, then try again.</source>
        <translation>Netzwerk und Dienstadresse prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Das Netzwerk prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Enter a new token in Settings.</source>
        <translation>Ein neues Token in den Einstellungen eingeben.</translation>
    </message>
    <message>
        <source>Use an account with credits and its token instead.</source>
        <translation>Stattdessen ein Konto mit Guthaben und dessen Token verwenden.</translation>
    </message>
    <message>
        <source>Change the prompt or the lyrics, then create again.</source>
        <translation>Prompt oder Liedtext ändern, dann erneut erstellen.</translation>
    </message>
    <message>
        <source>Wait %1 s, then try again.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1 s warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Eine Minute warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Correct what is named here, then try again.</source>
        <translation>Das Genannte korrigieren, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the form, then create again.</source>
        <translation>Das Formular prüfen, dann erneut erstellen.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, give the trace id to the provider&apos;s support.</source>
        <translation>Später erneut versuchen; bleibt der Fehler, dem Support des Anbieters die Trace-ID nennen.</translation>
    </message>
    <message>
        <source>Check the service address in Settings; if it is right, tell the provider&apos;s support.</source>
        <translation>Die Dienstadresse in den Einstellungen prüfen; ist sie richtig, den Support des Anbieters verständigen.</translation>
    </message>
    <message>
        <source>Send it again whenever you like.</source>
        <translation>Erneutes Senden ist jederzeit möglich.</translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation>Der Dienst hat keinen Grund genannt.</translation>
    </message>
    <message>
        <source>The service named an address of this computer or its network for the file, where nothing is fetched for a service elsewhere.</source>
        <translation>Der Dienst nannte für die Datei eine Adresse dieses Computers oder seines Netzes; für einen Dienst anderswo wird dort nichts abgerufen.</translation>
    </message>
    <message>
        <source>Fetch again later; if it stays, tell the provider&apos;s support.</source>
        <translation>Später erneut abrufen; bleibt es so, den Support des Anbieters verständigen.</translation>
    </message>
    <message>
        <source>A web page came instead of the file.</source>
        <translation>Statt der Datei kam eine Webseite.</translation>
    </message>
    <message>
        <source>If this network asks people to sign in, do so with the browser, then fetch again.</source>
        <translation>Falls dieses Netz eine Anmeldung verlangt, dies im Browser tun und dann erneut abrufen.</translation>
    </message>
    <message>
        <source>What came is not the file that was asked for.</source>
        <translation>Was kam, ist nicht die verlangte Datei.</translation>
    </message>
    <message>
        <source>The file that came is damaged.</source>
        <translation>Die Datei, die kam, ist beschädigt.</translation>
    </message>
    <message>
        <source>It is kept beside the song. Fetch again later; if it stays, tell the provider&apos;s support.</source>
        <translation>Sie liegt neben dem Song. Später erneut abrufen; bleibt es so, den Support des Anbieters verständigen.</translation>
    </message>
    <message>
        <source>The proxy cannot be used.</source>
        <translation>Der Proxy lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then try again.</source>
        <translation>Den Proxy in den Einstellungen prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The file could not be fetched.</source>
        <translation>Die Datei konnte nicht abgerufen werden.</translation>
    </message>
    <message>
        <source>Check the network, then fetch again: it goes on where it stopped.</source>
        <translation>Das Netzwerk prüfen, dann erneut abrufen: Es geht dort weiter, wo es abbrach.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Reading the audio was stopped.</source>
        <translation>Das Lesen der Audiodaten wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Convert it to stereo first.</source>
        <translation>Zuerst in Stereo umwandeln.</translation>
    </message>
    <message>
        <source>The audio file “%1” cannot be read.</source>
        <translation>Die Audiodatei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Prüfen, ob sie noch vorhanden ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>The audio file “%1” is empty.</source>
        <translation>Die Audiodatei „%1“ ist leer.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>Erneut herunterladen oder exportieren.</translation>
    </message>
    <message>
        <source>“%1” holds no sound that can be played; it may be damaged.</source>
        <translation>„%1“ enthält keinen abspielbaren Ton; die Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>Download it again, or choose an M4A, MP3, FLAC, WAV or Ogg file.</source>
        <translation>Erneut herunterladen oder eine M4A-, MP3-, FLAC-, WAV- oder Ogg-Datei wählen.</translation>
    </message>
    <message>
        <source>The sound is longer than six hours.</source>
        <translation>Die Aufnahme ist länger als sechs Stunden.</translation>
    </message>
    <message>
        <source>Cut it into shorter pieces first.</source>
        <translation>Zuerst in kürzere Stücke schneiden.</translation>
    </message>
    <message numerus="yes">
        <source>The sound has %n channels in an unknown order.</source>
        <translation>
            <numerusform>Die Tonspur hat %n Kanal in unbekannter Anordnung.</numerusform>
            <numerusform>Die Tonspur hat %n Kanäle in unbekannter Reihenfolge.</numerusform>
        </translation>
    </message>
    <message>
        <source>The loudness of the song cannot be measured.</source>
        <translation>Die Lautheit des Songs lässt sich nicht messen.</translation>
    </message>
    <message>
        <source>It is played as loud as it is.</source>
        <translation>Er wird so laut gespielt, wie er ist.</translation>
    </message>
    <message>
        <source>“%1” holds no pictures that can be shown.</source>
        <translation>„%1“ enthält keine Bilder, die sich zeigen lassen.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>This did not work for a reason that Riffdesk does not know.</source>
        <translation>Das hat aus einem Grund nicht geklappt, den Riffdesk nicht kennt.</translation>
    </message>
    <message>
        <source>Start Riffdesk again. If it stays, please report it.</source>
        <translation>Riffdesk neu starten. Bleibt der Fehler, ihn bitte melden.</translation>
    </message>
</context>
<context>
    <name>BoundedJson</name>
    <message>
        <source>It is too large.</source>
        <translation>Sie ist zu groß.</translation>
    </message>
    <message>
        <source>It is nested too deeply or holds too many values.</source>
        <translation>Sie ist zu tief verschachtelt oder enthält zu viele Werte.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>Sie ist kein JSON.</translation>
    </message>
</context>
<context>
    <name>CallbackListener</name>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>Port %1 ist von einem anderen Programm belegt.</translation>
    </message>
    <message>
        <source>Choose another port, or end that program and switch receiving off and on again.</source>
        <translation>Wähle einen anderen Port, oder beende jenes Programm und schalte den Empfang aus und wieder ein.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The catalogue file %1 could not be read: %2.</source>
        <translation>Die Katalogdatei %1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Die Zugriffsrechte der Datei prüfen.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>Sie ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The catalogue cannot be read. %1</source>
        <translation>Die Katalogdatei kann nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>The catalogue is not of version 1.</source>
        <translation>Der Katalog hat nicht die Version 1.</translation>
    </message>
    <message>
        <source>The catalogue has over 1,000 rows.</source>
        <translation>Der Katalog hat mehr als 1.000 Einträge.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Liedtext</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>Instrumental</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Source song</source>
        <translation>Ausgangssong</translation>
    </message>
    <message>
        <source>Continue at</source>
        <translation>Fortsetzen ab</translation>
    </message>
    <message>
        <source>Section start</source>
        <translation>Abschnittsanfang</translation>
    </message>
    <message>
        <source>Section end</source>
        <translation>Abschnittsende</translation>
    </message>
    <message>
        <source>Weirdness</source>
        <translation>Eigenwilligkeit</translation>
    </message>
    <message>
        <source>Lyrics strength</source>
        <translation>Texttreue</translation>
    </message>
    <message>
        <source>Sound strength</source>
        <translation>Prompttreue</translation>
    </message>
    <message>
        <source>Cover strength</source>
        <translation>Nähe zum Original</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Style to avoid</source>
        <translation>Unerwünschter Stil</translation>
    </message>
    <message>
        <source>Lyric prompt</source>
        <translation>Prompt für den Liedtext</translation>
    </message>
    <message>
        <source>Second song</source>
        <translation>Zweiter Song</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Callback-Adresse</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Covern</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Replace section</source>
        <translation>Abschnitt ersetzen</translation>
    </message>
    <message>
        <source>Swap vocals</source>
        <translation>Gesang tauschen</translation>
    </message>
    <message>
        <source>Swap instrumentals</source>
        <translation>Instrumente tauschen</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stems</translation>
    </message>
    <message>
        <source>Cover an upload</source>
        <translation>Upload covern</translation>
    </message>
    <message>
        <source>Extend an upload</source>
        <translation>Upload verlängern</translation>
    </message>
    <message>
        <source>Replace section of an upload</source>
        <translation>Upload-Abschnitt ersetzen</translation>
    </message>
    <message>
        <source>Style or idea</source>
        <translation>Stil oder Idee</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>Gesang</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>Lossless WAV</source>
        <translation>Verlustfreies WAV</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>CatalogueReader</name>
    <message>
        <source>Correct the catalogue file, or remove it to use the built-in table.</source>
        <translation>Die Katalogdatei korrigieren – oder entfernen, um die eingebaute Tabelle zu verwenden.</translation>
    </message>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>%1 has a name that is too long or cannot be shown.</source>
        <translation>%1 hat einen zu langen oder nicht darstellbaren Namen.</translation>
    </message>
    <message>
        <source>The table names no model.</source>
        <translation>Die Tabelle nennt kein Modell.</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>Model “%1” is there twice.</source>
        <translation>Modell „%1“ kommt doppelt vor.</translation>
    </message>
    <message>
        <source>Model “%1” is a second default.</source>
        <translation>Modell „%1“ ist eine zweite Vorgabe.</translation>
    </message>
    <message>
        <source>Parameter “%1” cannot be compared with “%2”.</source>
        <translation>Parameter „%1“ lässt sich nicht mit „%2“ vergleichen.</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>Parameter %1</translation>
    </message>
    <message>
        <source>The label of parameter “%1”</source>
        <translation>Die Beschriftung des Parameters „%1“</translation>
    </message>
    <message>
        <source>Parameter “%1” is there twice or has a reserved name.</source>
        <translation>Parameter „%1“ kommt doppelt vor oder hat einen reservierten Namen.</translation>
    </message>
    <message>
        <source>Parameter “%1” has an unknown kind.</source>
        <translation>Parameter „%1“ hat eine unbekannte Art.</translation>
    </message>
    <message>
        <source>Parameter “%1” has an unknown rule for when it is sent.</source>
        <translation>Parameter „%1“ hat eine unbekannte Senderegel.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a length that cannot be.</source>
        <translation>Parameter „%1“ hat eine unmögliche Länge.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a range that cannot be.</source>
        <translation>Parameter „%1“ hat einen unmöglichen Wertebereich.</translation>
    </message>
    <message>
        <source>Parameter “%1” cannot be sent as shown: it has no default.</source>
        <translation>Parameter „%1“ kann nicht wie angezeigt gesendet werden: Er hat keinen Vorgabewert.</translation>
    </message>
    <message>
        <source>Parameter “%1” is a number and cannot be sent empty.</source>
        <translation>Parameter „%1“ ist eine Zahl und kann nicht leer gesendet werden.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a default that does not hold.</source>
        <translation>Parameter „%1“ hat einen ungültigen Vorgabewert.</translation>
    </message>
    <message>
        <source>The table names no action.</source>
        <translation>Die Tabelle nennt keine Aktion.</translation>
    </message>
    <message>
        <source>Action “%1” falls back to an unknown action.</source>
        <translation>Aktion „%1“ verweist ersatzweise auf eine unbekannte Aktion.</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>Aktion %1</translation>
    </message>
    <message>
        <source>The label of action “%1”</source>
        <translation>Die Beschriftung der Aktion „%1“</translation>
    </message>
    <message>
        <source>Action “%1” is there twice.</source>
        <translation>Aktion „%1“ kommt doppelt vor.</translation>
    </message>
    <message>
        <source>Action “%1” has an unknown source.</source>
        <translation>Aktion „%1“ hat eine unbekannte Quelle.</translation>
    </message>
    <message>
        <source>Action “%1” has an unknown result.</source>
        <translation>Aktion „%1“ hat ein unbekanntes Ergebnis.</translation>
    </message>
    <message>
        <source>Action “%1” needs “%2”, but does not allow it.</source>
        <translation>Aktion „%1“ braucht „%2“, erlaubt es aber nicht.</translation>
    </message>
    <message>
        <source>Action “%1” has a “%2” that is not a list.</source>
        <translation>Aktion „%1“ hat unter „%2“ keine Liste.</translation>
    </message>
    <message>
        <source>Action “%1” names “%2”, but no parameter does.</source>
        <translation>Aktion „%1“ nennt „%2“, aber keinen Parameter gibt es unter diesem Namen.</translation>
    </message>
    <message>
        <source>Action “%1” names “%2” twice.</source>
        <translation>Aktion „%1“ nennt „%2“ doppelt.</translation>
    </message>
    <message>
        <source>A choice of parameter “%1”</source>
        <translation>Eine Auswahl des Parameters „%1“</translation>
    </message>
    <message>
        <source>Parameter “%1” needs between 2 and %2 choices.</source>
        <translation>Parameter „%1“ braucht zwischen 2 und %2 Auswahlwerte.</translation>
    </message>
    <message>
        <source>Action “%1” has a result of another table.</source>
        <translation>Aktion „%1“ hat ein Ergebnis einer anderen Tabelle.</translation>
    </message>
    <message>
        <source>Action “%1” has no endpoint of its own.</source>
        <translation>Aktion „%1“ hat keinen eigenen Endpunkt.</translation>
    </message>
</context>
<context>
    <name>CliPrint</name>
    <message>
        <source>(trace id %1)</source>
        <translation>(Trace-ID %1)</translation>
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
        <translation>das Fenster spiegeln, wie für Arabisch</translation>
    </message>
    <message>
        <source>draw the controls on top of this Qt style</source>
        <translation>die Bedienelemente auf Grundlage dieses Qt-Stils zeichnen</translation>
    </message>
    <message>
        <source>apply this Qt style sheet</source>
        <translation>dieses Qt-Stylesheet anwenden</translation>
    </message>
    <message>
        <source>the window system: xcb, wayland, offscreen …</source>
        <translation>das Fenstersystem: xcb, wayland, offscreen …</translation>
    </message>
    <message>
        <source>the desktop whose settings to follow</source>
        <translation>die Arbeitsumgebung, deren Einstellungen gelten</translation>
    </message>
    <message>
        <source>where to look for window systems</source>
        <translation>wo Fenstersysteme gesucht werden</translation>
    </message>
    <message>
        <source>load this input plugin</source>
        <translation>dieses Eingabe-Plugin laden</translation>
    </message>
    <message>
        <source>the X display to open on</source>
        <translation>das X-Display, auf dem geöffnet wird</translation>
    </message>
    <message>
        <source>place and size of the window, e.g. 1280x800+0+0</source>
        <translation>Lage und Größe des Fensters, z. B. 1280x800+0+0</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <source>the title of the window</source>
        <translation>der Titel des Fensters</translation>
    </message>
    <message>
        <source>the icon of the window</source>
        <translation>das Symbol des Fensters</translation>
    </message>
    <message>
        <source>restore this session of the desktop</source>
        <translation>diese Sitzung der Arbeitsumgebung wiederherstellen</translation>
    </message>
    <message>
        <source>count widgets, for debugging</source>
        <translation>Widgets zählen, zur Fehlersuche</translation>
    </message>
    <message>
        <source>Options of Qt, for the studio&apos;s window:</source>
        <translation>Optionen von Qt für das Fenster des Studios:</translation>
    </message>
    <message>
        <source>make a song (or stems) without a window and wait for it</source>
        <translation>einen Song (oder Stems) ohne Fenster erstellen und darauf warten</translation>
    </message>
    <message>
        <source>list jobs that are not over</source>
        <translation>noch laufende Aufträge auflisten</translation>
    </message>
    <message>
        <source>list the library</source>
        <translation>die Bibliothek auflisten</translation>
    </message>
    <message>
        <source>run the Practice service alone and print its address</source>
        <translation>nur den Übungsdienst starten und seine Adresse ausgeben</translation>
    </message>
    <message>
        <source>talk to this service (default: the saved one; first run: Practice)</source>
        <translation>diesen Dienst verwenden (Vorgabe: der gespeicherte; beim ersten Start: Übung)</translation>
    </message>
    <message>
        <source>use the Practice service for this run</source>
        <translation>diesmal den Übungsdienst verwenden</translation>
    </message>
    <message>
        <source>keep library and settings here instead of the XDG folders</source>
        <translation>Bibliothek und Einstellungen hier statt in den XDG-Ordnern aufbewahren</translation>
    </message>
    <message>
        <source>what the song should be like</source>
        <translation>wie der Song sein soll</translation>
    </message>
    <message>
        <source>generate (default), cover, extend, variation, stems, …</source>
        <translation>generate (Vorgabe), cover, extend, variation, stems, …</translation>
    </message>
    <message>
        <source>the model to use</source>
        <translation>das zu verwendende Modell</translation>
    </message>
    <message>
        <source>sing the words in this file: txt, md, lrc, srt, rtf, docx or odt (- for standard input)</source>
        <translation>den Text aus dieser Datei singen: txt, md, lrc, srt, rtf, docx oder odt (- für die Standardeingabe)</translation>
    </message>
    <message>
        <source>the song&apos;s title</source>
        <translation>der Titel des Songs</translation>
    </message>
    <message>
        <source>the song to work on: an id of the library or of the service</source>
        <translation>der zu bearbeitende Song: eine ID der Bibliothek oder des Dienstes</translation>
    </message>
    <message>
        <source>any other parameter, e.g. weirdness=0.3; may be repeated</source>
        <translation>jeder andere Parameter, z. B. weirdness=0.3; mehrfach möglich</translation>
    </message>
    <message>
        <source>also write the song to this file (m4a, mp3, flac, wav, opus)</source>
        <translation>den Song zusätzlich in diese Datei schreiben (m4a, mp3, flac, wav, opus)</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>take them up again and stay until none is left</source>
        <translation>sie wieder aufnehmen und warten, bis keiner mehr übrig ist</translation>
    </message>
    <message>
        <source>every song of the library</source>
        <translation>alle Songs der Bibliothek</translation>
    </message>
    <message>
        <source>the port to listen on (default: any)</source>
        <translation>der Port, auf dem gelauscht wird (Vorgabe: irgendeiner)</translation>
    </message>
    <message>
        <source>the token to ask for (default: a random one)</source>
        <translation>das zu verlangende Token (Vorgabe: ein zufälliges)</translation>
    </message>
    <message>
        <source>how long a song takes (default: 4)</source>
        <translation>wie lange ein Song dauert (Vorgabe: 4)</translation>
    </message>
    <message>
        <source>the Practice service makes no song longer than this (default: full songs)</source>
        <translation>der Übungsdienst macht keinen Song länger als diese Sekunden (Vorgabe: ganze Songs)</translation>
    </message>
    <message>
        <source>make the library&apos;s database anew from the song folders</source>
        <translation>die Datenbank der Bibliothek aus den Songordnern neu aufbauen</translation>
    </message>
    <message>
        <source>riffdesk --help lists the commands and their options.</source>
        <translation>riffdesk --help zeigt die Befehle und ihre Optionen.</translation>
    </message>
    <message>
        <source>--set takes key=value, not “%1”.</source>
        <translation>--set erwartet Schlüssel=Wert, nicht „%1“.</translation>
    </message>
    <message>
        <source>--export needs a file name that ends in .m4a, .mp3, .flac, .wav or .opus.</source>
        <translation>--export braucht einen Dateinamen, der auf .m4a, .mp3, .flac, .wav oder .opus endet.</translation>
    </message>
    <message>
        <source>export needs --to DIR.</source>
        <translation>export braucht --to ORDNER.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port erwartet eine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>--delay takes seconds from 0 to 3600.</source>
        <translation>--delay erwartet 0 bis 3600 Sekunden.</translation>
    </message>
    <message>
        <source>--song-seconds takes seconds from 5 to 600.</source>
        <translation>--song-seconds erwartet 5 bis 600 Sekunden.</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dir braucht einen Ordner.</translation>
    </message>
    <message>
        <source>--service and --practice exclude each other.</source>
        <translation>--service und --practice schließen einander aus.</translation>
    </message>
    <message>
        <source>%1 needs a command.</source>
        <translation>%1 braucht einen Befehl.</translation>
    </message>
    <message>
        <source>%1 does not go with “%2”.</source>
        <translation>%1 passt nicht zu „%2“.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>Riffdesk, a desktop studio for AI song-making. Without a command it opens the studio.</source>
        <translation>Riffdesk, ein Desktop-Studio für das Songschreiben mit KI. Ohne Befehl öffnet sich das Studio.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>read the lyrics in this encoding, e.g. windows-1251 (default: recognised)</source>
        <translation>den Liedtext in dieser Zeichenkodierung lesen, z. B. windows-1251 (Vorgabe: wird erkannt)</translation>
    </message>
    <message>
        <source>--encoding takes one of these: %1.</source>
        <translation>--encoding nimmt eine von diesen: %1.</translation>
    </message>
    <message>
        <source>--encoding goes with --lyrics.</source>
        <translation>--encoding gehört zu --lyrics.</translation>
    </message>
    <message>
        <source>bring files that are missing: fetch (ID… or --missing)</source>
        <translation>fehlende Dateien holen: fetch (ID… oder --missing)</translation>
    </message>
    <message>
        <source>every file that was paid for and is not here</source>
        <translation>jede Datei, die bezahlt wurde und nicht hier ist</translation>
    </message>
    <message>
        <source>fetch takes either ids or --missing.</source>
        <translation>fetch nimmt entweder IDs oder --missing.</translation>
    </message>
    <message>
        <source>list every request that was paid for, and what became of it</source>
        <translation>jede bezahlte Anfrage auflisten und was aus ihr wurde</translation>
    </message>
    <message>
        <source>print a table for spreadsheets</source>
        <translation>eine Tabelle für Tabellenkalkulationen ausgeben</translation>
    </message>
    <message>
        <source>--csv and --json exclude each other.</source>
        <translation>--csv und --json schließen einander aus.</translation>
    </message>
    <message>
        <source>only what holds these words; songs also by e.g. &quot;rating:&gt;=3 tag:demo -live&quot;</source>
        <translation>nur, was diese Wörter enthält; Songs auch nach z. B. &quot;rating:&gt;=3 tag:demo -live&quot;</translation>
    </message>
    <message>
        <source>newest (default), oldest, title, rating, length, played or plays</source>
        <translation>newest (Vorgabe), oldest, title, rating, length, played oder plays</translation>
    </message>
    <message>
        <source>export takes either song ids, --search WORDS or --all.</source>
        <translation>export nimmt entweder Song-Kennungen, --search WORTE oder --all.</translation>
    </message>
    <message>
        <source>--order takes one of these: %1.</source>
        <translation>--order nimmt eines von diesen: %1.</translation>
    </message>
    <message>
        <source>give songs 0 to 5 stars: rate N ID…</source>
        <translation>Songs 0 bis 5 Sterne geben: rate N ID…</translation>
    </message>
    <message>
        <source>mark songs as kept: keep ID…</source>
        <translation>Songs als behalten markieren: keep ID…</translation>
    </message>
    <message>
        <source>mark songs as rejected: reject ID…</source>
        <translation>Songs als verworfen markieren: reject ID…</translation>
    </message>
    <message>
        <source>tag songs: tag --add T… --remove T… ID…; alone: list the tags</source>
        <translation>Songs mit Tags versehen: tag --add T… --remove T… ID…; allein: die Tags auflisten</translation>
    </message>
    <message>
        <source>list or change a playlist: playlist NAME --add ID… --remove ID…</source>
        <translation>eine Playlist auflisten oder ändern: playlist NAME --add ID… --remove ID…</translation>
    </message>
    <message>
        <source>move songs to the trash: trash (ID… or --list, --restore ID…, --empty)</source>
        <translation>Songs in den Papierkorb legen: trash (ID… oder --list, --restore ID…, --empty)</translation>
    </message>
    <message>
        <source>a tag to give, or a song to put into the playlist; may be repeated</source>
        <translation>ein Tag, das vergeben wird, oder ein Song, der in die Playlist kommt; mehrfach möglich</translation>
    </message>
    <message>
        <source>a tag to take away, or a song to take out; may be repeated</source>
        <translation>ein Tag, das entfernt wird, oder ein Song, der herausgenommen wird; mehrfach möglich</translation>
    </message>
    <message>
        <source>list what is in the trash</source>
        <translation>auflisten, was im Papierkorb ist</translation>
    </message>
    <message>
        <source>bring the songs back</source>
        <translation>die Songs zurückholen</translation>
    </message>
    <message>
        <source>remove what is in the trash for good: the only thing that deletes songs</source>
        <translation>endgültig löschen, was im Papierkorb ist: das Einzige, was Songs löscht</translation>
    </message>
    <message>
        <source>rate takes 0 to 5 and then ids, as in: rate 4 ID.</source>
        <translation>rate nimmt 0 bis 5 und dann IDs, etwa: rate 4 ID.</translation>
    </message>
    <message>
        <source>playlist needs the name of one before --add or --remove.</source>
        <translation>playlist braucht vor --add oder --remove den Namen einer Playlist.</translation>
    </message>
    <message>
        <source>playlist takes its songs after --add or after --remove, not after both.</source>
        <translation>playlist nimmt seine Songs nach --add oder nach --remove, nicht nach beiden.</translation>
    </message>
    <message>
        <source>--list, --restore and --empty exclude each other.</source>
        <translation>--list, --restore und --empty schließen einander aus.</translation>
    </message>
    <message>
        <source>--list and --empty are about all of the trash.</source>
        <translation>--list und --empty betreffen den ganzen Papierkorb.</translation>
    </message>
    <message>
        <source>tag needs --add T or --remove T.</source>
        <translation>tag braucht --add T oder --remove T.</translation>
    </message>
    <message>
        <source>It takes either song ids or --search WORDS, which means all that match.</source>
        <translation>Möglich sind entweder Song-IDs oder --search WORTE, was alle passenden meint.</translation>
    </message>
    <message>
        <source>compare every file with what it was when it was kept; fetch again what can be</source>
        <translation>jede Datei damit vergleichen, was sie war, als sie abgelegt wurde; neu holen, was geht</translation>
    </message>
    <message>
        <source>take songs into the library: import (PATH… or --account)</source>
        <translation>Songs in die Bibliothek holen: import (PFAD… oder --account)</translation>
    </message>
    <message>
        <source>every song of the account&apos;s history that is not here, free of charge</source>
        <translation>jeder Song aus dem Verlauf des Kontos, der nicht hier ist, kostenlos</translation>
    </message>
    <message>
        <source>import takes either files and folders or --account.</source>
        <translation>import nimmt entweder Dateien und Ordner oder --account.</translation>
    </message>
    <message>
        <source>get the service&apos;s lossless WAV of songs, for credits: wav ID…</source>
        <translation>das verlustfreie WAV des Dienstes von Songs holen, gegen Guthaben: wav ID…</translation>
    </message>
    <message>
        <source>get the service&apos;s MP4 video of songs, for credits: video ID…</source>
        <translation>das MP4-Video des Dienstes von Songs holen, gegen Guthaben: video ID…</translation>
    </message>
    <message>
        <source>ask, and pay, once more for what is here already</source>
        <translation>noch einmal anfordern und bezahlen, was schon da ist</translation>
    </message>
    <message>
        <source>%1 needs ids of songs.</source>
        <translation>%1 braucht IDs von Songs.</translation>
    </message>
    <message>
        <source>write songs out: export (ID…, --search WORDS or --all) --to DIR</source>
        <translation>Songs schreiben: export (ID…, --search WÖRTER oder --all) --to ORDNER</translation>
    </message>
    <message>
        <source>streaming, video, archive or one of yours; what else is given counts more</source>
        <translation>streaming, video, archive oder ein eigenes; was sonst angegeben ist, gilt mehr</translation>
    </message>
    <message>
        <source>file names, e.g. &quot;{artist}/{n} {title}&quot;; / makes folders</source>
        <translation>Dateinamen, z. B. &quot;{artist}/{n} {title}&quot;; / macht Ordner</translation>
    </message>
    <message>
        <source>the artist of all of them</source>
        <translation>wer sie alle gemacht hat</translation>
    </message>
    <message>
        <source>of the album (default: the artist)</source>
        <translation>der des Albums (Vorgabe: der Interpret)</translation>
    </message>
    <message>
        <source>the album they make (default: the playlist searched for)</source>
        <translation>das Album, das sie bilden (Vorgabe: die gesuchte Playlist)</translation>
    </message>
    <message>
        <source>whose rights they are</source>
        <translation>wessen Rechte es sind</translation>
    </message>
    <message>
        <source>bring them to this loudness, e.g. -14, with no peak above -1 dBTP</source>
        <translation>auf diese Lautheit bringen, z. B. -14, ohne Spitze über -1 dBTP</translation>
    </message>
    <message>
        <source>cut longer ones to so many seconds, with a fade of 2 s</source>
        <translation>längere auf so viele Sekunden kürzen, mit 2 s Ausblenden</translation>
    </message>
    <message>
        <source>seconds over which they come in</source>
        <translation>Sekunden, über die sie einblenden</translation>
    </message>
    <message>
        <source>seconds over which they go out</source>
        <translation>Sekunden, über die sie ausblenden</translation>
    </message>
    <message>
        <source>leave out silence at both ends</source>
        <translation>Stille an beiden Enden weglassen</translation>
    </message>
    <message>
        <source>overwrite files of the same name instead of numbering</source>
        <translation>Dateien gleichen Namens überschreiben, statt zu nummerieren</translation>
    </message>
    <message>
        <source>also what has not changed since the last export to this folder</source>
        <translation>auch, was sich seit dem letzten Export in diesen Ordner nicht geändert hat</translation>
    </message>
    <message>
        <source>write catalogue.csv and catalogue.json beside them</source>
        <translation>catalogue.csv und catalogue.json danebenlegen</translation>
    </message>
    <message>
        <source>get the stems of songs from the service, for credits: stems ID…</source>
        <translation>die Stems von Songs vom Dienst holen, gegen Guthaben: stems ID…</translation>
    </message>
    <message>
        <source>the stems of songs that have them instead, in step, a folder each</source>
        <translation>stattdessen die Stems der Songs, die welche haben, gleich lang, je ein Ordner</translation>
    </message>
    <message>
        <source>the same with a session: rpp (Reaper) or dawproject (Bitwig, Studio One, Cubase); WAV of 24 bits, unless --format names another lossless one</source>
        <translation>dasselbe mit einer Session: rpp (Reaper) oder dawproject (Bitwig, Studio One, Cubase); WAV mit 24 Bit, wenn --format kein anderes verlustfreies Format nennt</translation>
    </message>
    <message>
        <source>--session takes rpp or dawproject.</source>
        <translation>--session nimmt rpp oder dawproject.</translation>
    </message>
    <message>
        <source>a web page that plays them offline in any browser: as a folder or zip</source>
        <translation>eine Webseite, die sie ohne Netz in jedem Browser abspielt: als folder (Ordner) oder zip</translation>
    </message>
    <message>
        <source>--share takes folder or zip.</source>
        <translation>--share nimmt folder oder zip.</translation>
    </message>
    <message>
        <source>--share and stems exclude each other.</source>
        <translation>--share und Stems schließen einander aus.</translation>
    </message>
    <message>
        <source>--%1 does not go with stems and pages, which are made anew each time.</source>
        <translation>--%1 passt nicht zu Stems und Seiten: Sie entstehen jedes Mal neu.</translation>
    </message>
    <message>
        <source>original (default), m4a, mp3, mp3-v0, flac, flac-16, flac-24, wav, wav-16, wav-24, wav-32f, wav-48k or opus</source>
        <translation>original (Vorgabe), m4a, mp3, mp3-v0, flac, flac-16, flac-24, wav, wav-16, wav-24, wav-32f, wav-48k oder opus</translation>
    </message>
    <message>
        <source>tell what differs between a song and an edit of it: compare PARENT EDIT</source>
        <translation>sagen, was ein Song und eine Bearbeitung davon unterscheidet: compare ORIGINAL BEARBEITUNG</translation>
    </message>
    <message>
        <source>put only what an edit changed into its parent, as a new song: splice PARENT EDIT</source>
        <translation>nur das, was eine Bearbeitung geändert hat, in ihr Original einsetzen, als neuen Song: splice ORIGINAL BEARBEITUNG</translation>
    </message>
    <message>
        <source>where it begins in the edit (default: what changed)</source>
        <translation>wo es in der Bearbeitung beginnt (sonst: was sich geändert hat)</translation>
    </message>
    <message>
        <source>how long one goes over into the other, 5 to 200 (default: 30)</source>
        <translation>wie lange das eine ins andere übergeht, 5 bis 200 (sonst: 30)</translation>
    </message>
    <message>
        <source>the folder to write to; of splice: the second where it ends</source>
        <translation>der Ordner, in den geschrieben wird; bei splice: die Sekunde, in der es endet</translation>
    </message>
    <message>
        <source>%1 takes two ids: the song, and the one that was made from it.</source>
        <translation>%1 nimmt zwei Kennungen: den Song und den, der daraus gemacht wurde.</translation>
    </message>
    <message>
        <source>--from and --to go together.</source>
        <translation>--from und --to gehören zusammen.</translation>
    </message>
    <message>
        <source>--from and --to take seconds, the earlier ones first, as in: --from 40 --to 55.</source>
        <translation>--from und --to nehmen Sekunden, die früheren zuerst, wie in: --from 40 --to 55.</translation>
    </message>
    <message>
        <source>--crossfade takes 5 to 200 milliseconds.</source>
        <translation>--crossfade nimmt 5 bis 200 Millisekunden.</translation>
    </message>
    <message>
        <source>There is neither a command nor a file “%1”.</source>
        <translation>Weder einen Befehl noch eine Datei „%1“ gibt es.</translation>
    </message>
    <message>
        <source>The token comes from ACEDATACLOUD_API_TOKEN, else from the keyring.</source>
        <translation>Das Token kommt aus ACEDATACLOUD_API_TOKEN, sonst aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Exit status of create, fetch, wav, video, stems and jobs --wait:</source>
        <translation>Exit-Status von create, fetch, wav, video, stems und jobs --wait:</translation>
    </message>
    <message>
        <source>come to the front with an empty form</source>
        <translation>mit leerem Formular nach vorn kommen</translation>
    </message>
    <message>
        <source>play, or pause, in the studio that is open</source>
        <translation>im offenen Studio abspielen oder anhalten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>made but not exported, or a fault of this computer</source>
        <translation>erstellt, aber nicht exportiert, oder ein Fehler dieses Computers</translation>
    </message>
    <message>
        <source>bad request or usage; nothing was sent</source>
        <translation>falsche Anfrage oder Benutzung; nichts wurde gesendet</translation>
    </message>
    <message>
        <source>refused, or failed, by the service</source>
        <translation>vom Dienst abgelehnt oder dort gescheitert</translation>
    </message>
    <message>
        <source>the network failed; nothing was accepted</source>
        <translation>das Netz ist ausgefallen; nichts wurde angenommen</translation>
    </message>
    <message>
        <source>it is not known whether the request was taken</source>
        <translation>ob die Anfrage angenommen wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>made and charged, but a file could not be fetched yet</source>
        <translation>erstellt und berechnet, aber eine Datei konnte noch nicht geholt werden</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Cut the part you mean out of it first.</source>
        <translation>Schneide zuerst den Teil heraus, den du meinst.</translation>
    </message>
    <message>
        <source>%1 (spliced)</source>
        <translation>%1 (zusammengesetzt)</translation>
    </message>
    <message>
        <source>There is nothing to put together.</source>
        <translation>Es gibt nichts zusammenzusetzen.</translation>
    </message>
    <message>
        <source>Choose which song sounds where first.</source>
        <translation>Wähle zuerst, welcher Song wo klingt.</translation>
    </message>
    <message>
        <source>Songs of more than %1 minutes are not compared.</source>
        <translation>Songs von mehr als %1 Minuten werden nicht verglichen.</translation>
    </message>
    <message>
        <source>These takes are too long to put together.</source>
        <translation>Diese Takes sind zu lang, um sie zusammenzusetzen.</translation>
    </message>
    <message>
        <source>Choose fewer of them.</source>
        <translation>Wähle weniger davon.</translation>
    </message>
    <message>
        <source>%1 (comp)</source>
        <comment>put together of several takes</comment>
        <translation>%1 (Comp)</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Both were asked for in the same way.</source>
        <translation>Beide wurden auf dieselbe Weise angefordert.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Liedtext</translation>
    </message>
    <message>
        <source>Neither has words.</source>
        <translation>Keiner von beiden hat Text.</translation>
    </message>
    <message>
        <source>Both sing the same words.</source>
        <translation>Beide singen denselben Text.</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message numerus="yes">
        <source>%n songs side by side</source>
        <translation>
            <numerusform>%n Song</numerusform>
            <numerusform>%n Songs nebeneinander</numerusform>
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
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>1 Abschnitt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln Zeilen</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln Abschnitte</numerusform>
            <numerusform>%Ln Abschnitte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Daw</name>
    <message>
        <source>Replaced from here</source>
        <comment>a marker in a music program</comment>
        <translation>Ab hier ersetzt</translation>
    </message>
    <message>
        <source>Replaced to here</source>
        <comment>a marker in a music program</comment>
        <translation>Bis hier ersetzt</translation>
    </message>
    <message>
        <source>Reaper session</source>
        <translation>Reaper-Session</translation>
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
        <translation>Die Songs liegen sicher in ihren Ordnern. Riffdesk kann die Bibliothek daraus neu aufbauen; die beschädigte Datenbank bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>Bibliothek neu aufbauen</translation>
    </message>
    <message>
        <source>Riffdesk could not be started again.</source>
        <translation>Riffdesk konnte nicht neu gestartet werden.</translation>
    </message>
    <message>
        <source>Start it yourself; everything is kept.</source>
        <translation>Bitte selbst starten; alles ist gesichert.</translation>
    </message>
    <message>
        <source>The library is being brought to this version of Riffdesk…</source>
        <translation>Die Bibliothek wird auf diese Version von Riffdesk gebracht …</translation>
    </message>
    <message>
        <source>The library is made anew from the song folders…</source>
        <translation>Die Bibliothek wird aus den Songordnern neu aufgebaut …</translation>
    </message>
    <message>
        <source>The library is moved to %1…</source>
        <translation>Die Bibliothek wird nach %1 verschoben …</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>It is of a kind that Riffdesk does not know.</source>
        <translation>Sie ist von einer Art, die Riffdesk nicht kennt.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>It is a picture.</source>
        <translation>Es ist ein Bild.</translation>
    </message>
    <message>
        <source>It is a zip archive.</source>
        <translation>Es ist ein ZIP-Archiv.</translation>
    </message>
    <message>
        <source>It is sound.</source>
        <translation>Es ist Ton.</translation>
    </message>
    <message>
        <source>It is text: “%1”</source>
        <translation>Es ist Text: „%1“</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>The draft is too long to be kept.</source>
        <translation>Der Entwurf ist zu lang zum Aufheben.</translation>
    </message>
    <message>
        <source>Shorten the lyrics.</source>
        <translation>Den Liedtext kürzen.</translation>
    </message>
    <message>
        <source>The file of a draft does not hold one.</source>
        <translation>In der Datei eines Entwurfs steht keiner.</translation>
    </message>
    <message>
        <source>It was set aside.</source>
        <translation>Sie wurde beiseitegelegt.</translation>
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
        <translation>Alles andere ist gleich.</translation>
    </message>
    <message>
        <source>Everything else is the same music, newly rendered.</source>
        <translation>Alles andere ist dieselbe Musik, neu erzeugt.</translation>
    </message>
    <message>
        <source>Everything before is the same; after it, the mix is newly rendered.</source>
        <translation>Alles davor ist gleich; danach ist die Mischung neu erzeugt.</translation>
    </message>
    <message>
        <source>Everything after is the same; before it, the mix is newly rendered.</source>
        <translation>Alles danach ist gleich; davor ist die Mischung neu erzeugt.</translation>
    </message>
    <message numerus="yes">
        <source>Changed in %n places from %1</source>
        <translation>
            <numerusform>Geändert an %n Stelle in %1</numerusform>
            <numerusform>Geändert an %n Stellen in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>It is %1 dB louder.</source>
        <translation>Es ist %1 dB lauter.</translation>
    </message>
    <message>
        <source>It is %1 dB softer.</source>
        <translation>Es ist %1 dB leiser.</translation>
    </message>
    <message>
        <source>It begins %1 s later.</source>
        <translation>Es beginnt %1 s später.</translation>
    </message>
    <message>
        <source>It begins %1 s earlier.</source>
        <translation>Es beginnt %1 s früher.</translation>
    </message>
    <message>
        <source>It runs %1 % slower.</source>
        <translation>Es läuft %1 % langsamer.</translation>
    </message>
    <message>
        <source>It runs %1 % faster.</source>
        <translation>Es läuft %1 % schneller.</translation>
    </message>
    <message>
        <source>The sound is the same from beginning to end.</source>
        <translation>Der Klang ist von Anfang bis Ende gleich.</translation>
    </message>
    <message>
        <source>It is the same music from beginning to end, newly rendered.</source>
        <translation>Es ist von Anfang bis Ende dieselbe Musik, neu erzeugt.</translation>
    </message>
    <message>
        <source>All of it is different.</source>
        <translation>Alles ist anders.</translation>
    </message>
    <message>
        <source>%1; asked %2.</source>
        <translation>%1; verlangt: %2.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Type an address such as %1.</source>
        <translation>Eine Adresse wie %1 eingeben.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Es fehlt die Adresse.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>Die Adresse ist zu lang.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address must start with https://: over http:// anyone could read the token.</source>
        <translation>Die Adresse muss mit https:// beginnen: Über http:// könnten Fremde das Token mitlesen.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>The address must not hold “?” or “#”.</source>
        <translation>Die Adresse darf weder „?“ noch „#“ enthalten.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The exported file did not come out whole, and was removed.</source>
        <translation>Die exportierte Datei war unvollständig und wurde entfernt.</translation>
    </message>
    <message>
        <source>Fetch the song again, then export it.</source>
        <translation>Den Song erneut abrufen, dann exportieren.</translation>
    </message>
    <message>
        <source>The song&apos;s audio is not here yet.</source>
        <translation>Die Audiodatei des Songs ist noch nicht da.</translation>
    </message>
    <message>
        <source>Wait until it is fetched, then export it.</source>
        <translation>Warten, bis sie abgerufen ist, dann exportieren.</translation>
    </message>
    <message>
        <source>It is not clear where the song should be written to.</source>
        <translation>Es ist nicht klar, wohin der Song geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Einen Ordner wählen.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <comment>the name of a file whose song has no title</comment>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>“%1” cannot be used for file names.</source>
        <translation>„%1“ lässt sich nicht für Dateinamen verwenden.</translation>
    </message>
    <message>
        <source>Use text with these fields: %1.</source>
        <translation>Text mit diesen Feldern verwenden: %1.</translation>
    </message>
    <message>
        <source>The song&apos;s audio file is damaged and takes no tags.</source>
        <translation>Die Audiodatei des Songs ist beschädigt und nimmt keine Tags an.</translation>
    </message>
    <message>
        <source>A file of this kind takes no title, lyrics and cover; the sound is exported as it is.</source>
        <translation>Eine Datei dieser Art nimmt weder Titel noch Text noch Cover auf; der Ton wird unverändert exportiert.</translation>
    </message>
    <message>
        <source>The cover cannot be read, and is not in the file.</source>
        <translation>Das Cover ist nicht lesbar und fehlt in der Datei.</translation>
    </message>
    <message>
        <source>WAV files take no cover.</source>
        <translation>WAV-Dateien nehmen kein Cover auf.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>As the service made it</source>
        <translation>Wie der Dienst es gemacht hat</translation>
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
        <translation>V0, variabel: kleiner, klingt gleich</translation>
    </message>
    <message>
        <source>FLAC (lossless)</source>
        <translation>FLAC (verlustfrei)</translation>
    </message>
    <message>
        <source>Bits of the source</source>
        <translation>Bits der Quelle</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation>24 Bit</translation>
    </message>
    <message>
        <source>WAV (uncompressed)</source>
        <translation>WAV (unkomprimiert)</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 Bit Fließkomma</translation>
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
        <translation>Es braucht eine Zahl von %1 bis %2.</translation>
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
        <translation>Archiv</translation>
    </message>
    <message>
        <source>It takes one of these: %1.</source>
        <translation>Es braucht eines hiervon: %1.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Ein Profil braucht einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is a profile of Riffdesk.</source>
        <translation>„%1“ ist ein Profil von Riffdesk.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>There are too many profiles.</source>
        <translation>Es gibt zu viele Profile.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Entferne erst eines.</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more.</source>
        <translation>Der Ordner %1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Bring it back, or choose another folder.</source>
        <translation>Bring ihn zurück oder wähle einen anderen.</translation>
    </message>
    <message>
        <source>There is no sound whose loudness could be changed.</source>
        <translation>Es gibt keinen Ton, dessen Lautheit sich ändern ließe.</translation>
    </message>
    <message>
        <source>It came out at %L1 LUFS: more would take its loud moments apart.</source>
        <translation>Es wurden %L1 LUFS: Mehr würde die lauten Stellen zerdrücken.</translation>
    </message>
    <message>
        <source>The file has content credentials, which any change would break: it is exported byte for byte, without tags of yours.</source>
        <translation>Die Datei hat Inhaltsnachweise, die jede Änderung bräche: Sie wird Byte für Byte exportiert, ohne deine Angaben.</translation>
    </message>
    <message>
        <source>The content credentials of the song are lost by the conversion; the original keeps them.</source>
        <translation>Die Inhaltsnachweise des Songs gehen beim Umwandeln verloren; das Original behält sie.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Number in the order</source>
        <translation>Nummer in der Reihe</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Tempo (BPM)</source>
        <translation>Tempo (BPM)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The stem “%1” is missing.</source>
        <translation>Der Stem „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The song has no stems.</source>
        <translation>Der Song hat keine Stems.</translation>
    </message>
    <message>
        <source>Ask for them first.</source>
        <translation>Hole sie zuerst.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Liedtext</translation>
    </message>
    <message>
        <source>None of the songs could be written.</source>
        <translation>Keiner der Songs konnte geschrieben werden.</translation>
    </message>
    <message>
        <source>See why, then try again.</source>
        <translation>Sieh nach, woran es liegt, und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>24 bit at 48 kHz, as in videos</source>
        <translation>24 Bit bei 48 kHz, wie in Videos</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>Close to what you know</source>
        <translation>Nah am Vertrauten</translation>
    </message>
    <message>
        <source>A few surprises</source>
        <translation>Ein paar Überraschungen</translation>
    </message>
    <message>
        <source>A little off the beaten track</source>
        <translation>Ein wenig abseits der Pfade</translation>
    </message>
    <message>
        <source>Takes risks</source>
        <translation>Geht Wagnisse ein</translation>
    </message>
    <message>
        <source>Anything may happen</source>
        <translation>Alles ist möglich</translation>
    </message>
    <message>
        <source>Takes the words as a hint</source>
        <translation>Nimmt den Text als Anregung</translation>
    </message>
    <message>
        <source>Sings the words freely</source>
        <translation>Singt den Text frei</translation>
    </message>
    <message>
        <source>Sings most of the words as written</source>
        <translation>Singt den Text weitgehend wie geschrieben</translation>
    </message>
    <message>
        <source>Sings every word as written</source>
        <translation>Singt jedes Wort wie geschrieben</translation>
    </message>
    <message>
        <source>Only a memory of the original</source>
        <translation>Nur eine Erinnerung an das Original</translation>
    </message>
    <message>
        <source>The original, retold</source>
        <translation>Das Original, neu erzählt</translation>
    </message>
    <message>
        <source>Stays near the original</source>
        <translation>Bleibt nah am Original</translation>
    </message>
    <message>
        <source>Keeps as much of the original as it can</source>
        <translation>Behält so viel vom Original wie möglich</translation>
    </message>
    <message>
        <source>The service also posts the finished song to this public address.</source>
        <translation>Der Dienst schickt den fertigen Song zusätzlich an diese öffentliche Adresse.</translation>
    </message>
    <message>
        <source>What the song should not sound like.</source>
        <translation>Wie der Song nicht klingen soll.</translation>
    </message>
    <message>
        <source>What the lyrics should be about.</source>
        <translation>Wovon der Liedtext handeln soll.</translation>
    </message>
    <message>
        <source>The song to take the other part from.</source>
        <translation>Der Song, aus dem der andere Teil stammen soll.</translation>
    </message>
    <message>
        <source>A song for Christmas, choir and sleigh bells</source>
        <translation>Ein Weihnachtslied mit Chor und Schlittenglocken</translation>
    </message>
    <message>
        <source>The service finds one</source>
        <translation>Der Dienst findet einen</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>As most would do it</source>
        <translation>Wie die meisten es täten</translation>
    </message>
    <message>
        <source>Takes your style as a hint</source>
        <translation>Nimmt deinen Stil als Hinweis</translation>
    </message>
    <message>
        <source>Takes your style loosely</source>
        <translation>Nimmt deinen Stil frei auf</translation>
    </message>
    <message>
        <source>Follows your style</source>
        <translation>Folgt deinem Stil</translation>
    </message>
    <message>
        <source>Follows your style closely</source>
        <translation>Folgt deinem Stil genau</translation>
    </message>
    <message>
        <source>Empty: the service writes them

[Verse]
The first line</source>
        <comment>lyrics, with an example; the words in brackets stay English, the service reads them</comment>
        <translation>Leer: Der Dienst schreibt ihn

[Verse]
Die erste Zeile</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>“%1” takes no lyrics.</source>
        <comment>name of an action</comment>
        <translation>„%1“ nimmt keinen Text an.</translation>
    </message>
    <message>
        <source>Choose another action, such as “%1”, and drop them again.</source>
        <translation>Wähle eine andere Aktion, etwa „%1“, und lass ihn noch einmal fallen.</translation>
    </message>
</context>
<context>
    <name>FormProblems</name>
    <message>
        <source>The recording is still on its way to the service.</source>
        <translation>Die Aufnahme ist noch auf dem Weg zum Dienst.</translation>
    </message>
    <message>
        <source>Press Use, so that the service fetches the recording from its address.</source>
        <translation>„Verwenden“ drücken, damit der Dienst die Aufnahme von ihrer Adresse holt.</translation>
    </message>
    <message>
        <source>This recording was uploaded to another service. Upload it here too, or switch the service.</source>
        <translation>Diese Aufnahme wurde zu einem anderen Dienst hochgeladen. Auch hier hochladen oder den Dienst wechseln.</translation>
    </message>
    <message>
        <source>The service gave no name for this song, so it cannot be used as a source.</source>
        <translation>Der Dienst hat diesem Song keine Kennung gegeben, daher kann er nicht als Ausgangssong dienen.</translation>
    </message>
    <message>
        <source>This song was made by another service. Choose one that was made here, or switch the service.</source>
        <translation>Dieser Song stammt von einem anderen Dienst. Einen hier entstandenen wählen oder den Dienst wechseln.</translation>
    </message>
    <message>
        <source>Practice costs nothing.</source>
        <translation>Üben kostet nichts.</translation>
    </message>
    <message>
        <source>1 paid request.</source>
        <translation>1 bezahlte Anfrage.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid requests.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln bezahlte Anfragen.</numerusform>
            <numerusform>%Ln bezahlte Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was imported from a file, which no service has. Choose an action that works on uploads, and upload the file.</source>
        <translation>Dieser Song wurde aus einer Datei importiert, die kein Dienst hat. Wähle eine Aktion für Uploads und lade die Datei hoch.</translation>
    </message>
    <message>
        <source>%1. Practice costs nothing.</source>
        <translation>%1. Üben kostet nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paid requests.</source>
        <comment>at least two</comment>
        <extracomment>what is changed from song to song: &quot;Weirdness × Model: 6 paid requests.&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln bezahlte Anfragen.</numerusform>
            <numerusform>%1: %Ln bezahlte Anfragen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormWarnings</name>
    <message>
        <source>The source is a song of the service, but this action works on uploads.</source>
        <translation>Die Quelle ist ein Song des Dienstes, diese Aktion arbeitet aber mit Hochgeladenem.</translation>
    </message>
    <message>
        <source>The source is an upload, but this action works on songs of the service.</source>
        <translation>Die Quelle ist hochgeladen, diese Aktion arbeitet aber mit Songs des Dienstes.</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>Zu „%1“ wechseln</translation>
    </message>
    <message>
        <source>The source song is not finished yet; the service would refuse it. Wait for it, or choose another.</source>
        <translation>Der Ausgangssong ist noch nicht fertig; der Dienst würde ihn ablehnen. Darauf warten oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>The source song ends before that: it is %1 s long.</source>
        <translation>Der Ausgangssong endet vorher: Er ist %1 s lang.</translation>
    </message>
    <message>
        <source>Stay within the song</source>
        <translation>Im Song bleiben</translation>
    </message>
    <message>
        <source>The lyrics hold the characters “\n” instead of line breaks.</source>
        <translation>Im Liedtext stehen die Zeichen „\n“ statt Zeilenumbrüchen.</translation>
    </message>
    <message>
        <source>Make them line breaks</source>
        <translation>In Zeilenumbrüche umwandeln</translation>
    </message>
    <message>
        <source>[%1] has no lines.</source>
        <translation>[%1] hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove all that are empty</source>
        <translation>Alle leeren entfernen</translation>
    </message>
    <message>
        <source>[%1] appears twice in a row with the same words.</source>
        <translation>[%1] steht zweimal hintereinander da, Wort für Wort.</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>Eines behalten</translation>
    </message>
    <message>
        <source>This has %1 characters; the service may read no more than %2.</source>
        <translation>Das sind %1 Zeichen; der Dienst liest womöglich nur %2.</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Kürzen</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>So senden</translation>
    </message>
    <message>
        <source>%1: where a %2 stands, a letter was lost.</source>
        <comment>label of a field; the sign that stands for a lost letter</comment>
        <translation>%1: Wo ein %2 steht, ist ein Buchstabe verloren gegangen.</translation>
    </message>
    <message>
        <source>Remove the sign</source>
        <translation>Zeichen entfernen</translation>
    </message>
</context>
<context>
    <name>GuidePages</name>
    <message>
        <source>Your first song</source>
        <translation>Dein erster Song</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Ein Konto verbinden</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>Takes: several, and the best of them</source>
        <translation>Takes: mehrere, und das Beste daraus</translation>
    </message>
    <message>
        <source>Replace bars</source>
        <translation>Takte ersetzen</translation>
    </message>
    <message>
        <source>Extend a song</source>
        <translation>Einen Song verlängern</translation>
    </message>
    <message>
        <source>Covers and variations</source>
        <translation>Cover und Variationen</translation>
    </message>
    <message>
        <source>Work on a recording of yours</source>
        <translation>Mit einer eigenen Aufnahme arbeiten</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stems</translation>
    </message>
    <message>
        <source>Find and sort</source>
        <translation>Finden und sortieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Money, and what is never paid twice</source>
        <translation>Geld, und was nie doppelt bezahlt wird</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Ohne Netz</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Bildschirmleser</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Files and backup</source>
        <translation>Dateien und Sicherung</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The import was stopped.</source>
        <translation>Der Import wurde angehalten.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Sie lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>It is larger than 2 GB.</source>
        <translation>Sie ist größer als 2 GB.</translation>
    </message>
    <message>
        <source>Artist: %1</source>
        <translation>Interpret: %1</translation>
    </message>
    <message>
        <source>Album: %1</source>
        <translation>Album: %1</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Sie ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>It holds no sound that can be played.</source>
        <translation>Sie enthält keinen Ton, der sich abspielen lässt.</translation>
    </message>
    <message>
        <source>It is audio of a kind that is not imported.</source>
        <translation>Diese Art von Audio wird nicht importiert.</translation>
    </message>
</context>
<context>
    <name>JobRows</name>
    <message>
        <source>There is no such job any more.</source>
        <translation>Diesen Auftrag gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>JobStore</name>
    <message>
        <source>This job is no longer in the state it was thought to be in.</source>
        <translation>Dieser Auftrag ist nicht mehr in dem erwarteten Zustand.</translation>
    </message>
    <message>
        <source>Start Riffdesk again to see where the job is.</source>
        <translation>Riffdesk neu starten, um den Stand des Auftrags zu sehen.</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Replace %1–%2</source>
        <translation>%1–%2 ersetzen</translation>
    </message>
    <message>
        <source>Extend from %1</source>
        <translation>Ab %1 verlängern</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Wartet, bis es an der Reihe ist.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>%1 Retrying automatically; nothing is lost.</source>
        <translation>%1 Neuer Versuch erfolgt von selbst; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Composing, %1 %. You can go on working; it is saved when done.</source>
        <translation>Wird komponiert, %1 %. Weiterarbeiten ist möglich; nach der Fertigstellung wird gespeichert.</translation>
    </message>
    <message>
        <source>Composing. You can go on working; it is saved when done.</source>
        <translation>Wird komponiert. Weiterarbeiten ist möglich; nach der Fertigstellung wird gespeichert.</translation>
    </message>
    <message>
        <source>Saving the audio…</source>
        <translation>Audio wird gespeichert …</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The connection broke after sending.</source>
        <translation>Die Verbindung brach nach dem Senden ab.</translation>
    </message>
    <message>
        <source>The service may have taken the request, and its history does not tell. If you send it again and it did arrive, you pay twice.</source>
        <translation>Der Dienst hat die Anfrage vielleicht angenommen, und sein Verlauf gibt keine Auskunft. Wird sie neu gesendet und war doch angekommen, wird doppelt bezahlt.</translation>
    </message>
    <message>
        <source>Looking for it in the service&apos;s history…</source>
        <translation>Suche im Verlauf des Dienstes …</translation>
    </message>
    <message>
        <source>It failed, and the service did not say why.</source>
        <translation>Fehlgeschlagen, und der Dienst hat nicht gesagt, warum.</translation>
    </message>
    <message>
        <source>not charged</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>may have been charged</source>
        <translation>vielleicht berechnet</translation>
    </message>
    <message>
        <source>Sent in %1 s; until then it can be undone.</source>
        <translation>Wird in %1 s gesendet; bis dahin lässt es sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Try again (pays again)</source>
        <translation>Erneut versuchen (kostet erneut)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are ready.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Songs sind fertig.</numerusform>
            <numerusform>%Ln Songs sind fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its stems are ready.</source>
        <translation>Die Stems sind fertig.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Sent in a few seconds; until then it can be undone.</source>
        <translation>Wird in einigen Sekunden gesendet; bis dahin lässt es sich rückgängig machen.</translation>
    </message>
    <message>
        <source>It is made, but its file could not be fetched.</source>
        <translation>Er ist fertig, aber seine Datei ließ sich nicht abrufen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence, then another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>Not sent: Riffdesk ended before the time to undo it was over.</source>
        <translation>Nicht gesendet: Riffdesk endete, bevor die Frist zum Zurücknehmen vorbei war.</translation>
    </message>
    <message>
        <source>It is made. This network is metered: its file waits for another one.</source>
        <translation>Fertig beim Dienst. Dieses Netz ist getaktet: Die Datei wartet auf ein anderes.</translation>
    </message>
    <message>
        <source>Waiting until its service is connected: enter its token in Settings.</source>
        <translation>Wartet, bis der Dienst verbunden ist: sein Token in den Einstellungen eingeben.</translation>
    </message>
    <message>
        <source>Its lossless WAV is here.</source>
        <translation>Das verlustfreie WAV ist da.</translation>
    </message>
    <message>
        <source>Its video is here.</source>
        <translation>Das Video ist da.</translation>
    </message>
    <message>
        <source>The service is making it. You can go on working; it is saved when done.</source>
        <translation>Der Dienst stellt es her. Du kannst weiterarbeiten; es wird gesichert, sobald es fertig ist.</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>Die Datei wird gesichert …</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>The task is finished, but no song came with it.</source>
        <translation>Die Aufgabe ist beendet, hat aber keinen Song geliefert.</translation>
    </message>
    <message>
        <source>The account is not connected, so its songs cannot be listed.</source>
        <translation>Das Konto ist nicht verbunden; darum lassen sich seine Songs nicht auflisten.</translation>
    </message>
    <message>
        <source>Connect it in the settings, then import again.</source>
        <translation>Verbinde es in den Einstellungen und importiere dann erneut.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a song: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The task is finished, but no file came with it.</source>
        <translation>Der Auftrag ist fertig, aber es kam keine Datei mit.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The song is not in the library.</source>
        <translation>Der Song ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>Look for it in the list, or make it anew.</source>
        <translation>In der Liste danach suchen oder ihn neu erstellen.</translation>
    </message>
    <message>
        <source>The service gave a song without an id.</source>
        <translation>Der Dienst hat einen Song ohne ID geliefert.</translation>
    </message>
    <message>
        <source>Ask for the song again.</source>
        <translation>Den Song erneut anfordern.</translation>
    </message>
    <message>
        <source>The song&apos;s file has a name that is not allowed.</source>
        <translation>Die Datei des Songs hat einen unzulässigen Namen.</translation>
    </message>
    <message>
        <source>Fetch the song again.</source>
        <translation>Den Song erneut abrufen.</translation>
    </message>
    <message>
        <source>The song&apos;s length is not a number.</source>
        <translation>Die Länge des Songs ist keine Zahl.</translation>
    </message>
    <message>
        <source>A title has 1 to %1 characters.</source>
        <translation>Ein Titel hat 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>Type another title.</source>
        <translation>Einen anderen Titel eingeben.</translation>
    </message>
    <message>
        <source>A rating is 0 to 5 stars.</source>
        <translation>Eine Bewertung hat 0 bis 5 Sterne.</translation>
    </message>
    <message>
        <source>Choose another rating.</source>
        <translation>Eine andere Bewertung wählen.</translation>
    </message>
    <message>
        <source>The song&apos;s other files are still in its folder.</source>
        <translation>Die übrigen Dateien des Songs liegen weiter in seinem Ordner.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) is damaged.</source>
        <translation>Die Beschreibung des Songs (song.json) ist beschädigt.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) was made by a newer version of Riffdesk.</source>
        <translation>Die Beschreibung des Songs (song.json) stammt von einer neueren Version von Riffdesk.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) does not say which song it is.</source>
        <translation>Die Beschreibung des Songs (song.json) sagt nicht, um welchen Song es sich handelt.</translation>
    </message>
    <message>
        <source>The song&apos;s loudness is not a number.</source>
        <translation>Die Lautheit des Songs ist keine Zahl.</translation>
    </message>
    <message>
        <source>There is no “%1” in the library.</source>
        <translation>„%1“ gibt es in der Bibliothek nicht.</translation>
    </message>
    <message>
        <source>Choose one of those that are there.</source>
        <translation>Wähle etwas, das da ist.</translation>
    </message>
    <message>
        <source>The notes are too long.</source>
        <translation>Die Notizen sind zu lang.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>Kürze sie.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Gib einen Namen ein.</translation>
    </message>
    <message>
        <source>There is a playlist “%1” already.</source>
        <translation>Eine Playlist „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Gib einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>Rebuilding was cancelled: the library is as it was.</source>
        <translation>Der Neuaufbau wurde abgebrochen: Die Bibliothek ist, wie sie war.</translation>
    </message>
    <message>
        <source>Checking was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Lyrics</name>
    <message>
        <source>The document is damaged.</source>
        <translation>Das Dokument ist beschädigt.</translation>
    </message>
    <message>
        <source>Save the lyrics as a plain text file and try again.</source>
        <translation>Den Liedtext als reine Textdatei speichern und es erneut versuchen.</translation>
    </message>
    <message>
        <source>Lyrics cannot be read from this kind of file.</source>
        <translation>Aus dieser Art Datei lässt sich kein Liedtext lesen.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Eine von diesen verwenden: %1.</translation>
    </message>
    <message>
        <source>The file is larger than lyrics can be (%1).</source>
        <translation>Die Datei ist größer, als ein Liedtext sein kann (%1).</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Prüfen, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>There are no words in this file.</source>
        <translation>In dieser Datei steht kein Text.</translation>
    </message>
    <message>
        <source>This is no %1 document, it is damaged, or it is far too large.</source>
        <translation>Das ist kein %1-Dokument, es ist beschädigt oder viel zu groß.</translation>
    </message>
    <message>
        <source>The text is longer than lyrics can be (%L1 characters).</source>
        <translation>Der Text ist länger, als ein Liedtext sein kann (%L1 Zeichen).</translation>
    </message>
    <message>
        <source>This is no RTF document, or it is damaged.</source>
        <translation>Das ist kein RTF-Dokument, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>This file holds no text that can be read.</source>
        <translation>Diese Datei enthält keinen lesbaren Text.</translation>
    </message>
    <message>
        <source>This is no %1 file: no line of it has a time.</source>
        <translation>Das ist keine %1-Datei: Keine ihrer Zeilen hat eine Zeit.</translation>
    </message>
    <message>
        <source>Save it as a plain text file and try again.</source>
        <translation>Als reine Textdatei speichern und es erneut versuchen.</translation>
    </message>
    <message>
        <source>The file has more lines than a song can have.</source>
        <translation>Die Datei hat mehr Zeilen, als ein Song haben kann.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These are too many files for one song.</source>
        <translation>Das sind zu viele Dateien für einen Song.</translation>
    </message>
    <message>
        <source>Drop those that belong together.</source>
        <translation>Nur die zusammengehörigen hier ablegen.</translation>
    </message>
    <message>
        <source>The dictionary “%1” is damaged and cannot check spelling.</source>
        <translation>Das Wörterbuch „%1“ ist beschädigt und kann die Rechtschreibung nicht prüfen.</translation>
    </message>
    <message>
        <source>Install it again, or choose another language.</source>
        <translation>Installiere es neu, oder wähle eine andere Sprache.</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>languages, encoding: “Greek (ISO 8859-7)”</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This text cannot be read as %1.</source>
        <translation>Dieser Text lässt sich nicht als %1 lesen.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Eine andere Zeichenkodierung wählen.</translation>
    </message>
</context>
<context>
    <name>LyricsWriter</name>
    <message>
        <source>The lyrics may have been written and charged. Looking for them costs nothing.</source>
        <translation>Der Text kann geschrieben und berechnet worden sein. Danach zu suchen kostet nichts.</translation>
    </message>
    <message>
        <source>The service is not connected.</source>
        <translation>Der Dienst ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Enter your token in the settings, then ask again.</source>
        <translation>Gib dein Token in den Einstellungen ein und frage dann noch einmal.</translation>
    </message>
    <message>
        <source>Cancelled. The service may charge for it all the same.</source>
        <translation>Abgebrochen. Der Dienst kann es trotzdem berechnen.</translation>
    </message>
    <message>
        <source>If the lyrics still come, they are kept under “Written before”.</source>
        <translation>Kommt der Text noch, steht er unter „Früher geschrieben“.</translation>
    </message>
    <message>
        <source>Riffdesk ended before the answer came.</source>
        <translation>Riffdesk wurde beendet, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>Say it in other words, then ask again.</source>
        <translation>Sag es mit anderen Worten und frage dann noch einmal.</translation>
    </message>
    <message>
        <source>Change what you ask for, then ask again.</source>
        <translation>Ändere deinen Wunsch und frage dann noch einmal.</translation>
    </message>
    <message>
        <source>The list of written lyrics cannot be read: it is damaged.</source>
        <translation>Die Liste geschriebener Texte lässt sich nicht lesen: Sie ist beschädigt.</translation>
    </message>
    <message>
        <source>It was set aside; a new one is begun.</source>
        <translation>Sie wurde beiseitegelegt; eine neue beginnt.</translation>
    </message>
</context>
<context>
    <name>MediaFetch</name>
    <message>
        <source>The service told no address for this file.</source>
        <translation>Der Dienst hat für diese Datei keine Adresse genannt.</translation>
    </message>
</context>
<context>
    <name>MediaFiles</name>
    <message>
        <source>It ends after %1 of %2.</source>
        <translation>Sie endet nach %1 von %2.</translation>
    </message>
    <message>
        <source>It ends too early, after %1.</source>
        <translation>Sie endet zu früh, nach %1.</translation>
    </message>
    <message>
        <source>It lasts %1 instead of %2.</source>
        <translation>Sie dauert %1 statt %2.</translation>
    </message>
    <message>
        <source>It holds no sound that can be played.</source>
        <translation>Sie enthält keinen abspielbaren Ton.</translation>
    </message>
    <message>
        <source>A part of it cannot be decoded.</source>
        <translation>Ein Teil davon lässt sich nicht dekodieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of it cannot be decoded.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Ein Teil davon lässt sich nicht dekodieren.</numerusform>
            <numerusform>%Ln Teile davon lassen sich nicht dekodieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has changed since it was kept.</source>
        <translation>Sie hat sich verändert, seit sie abgelegt wurde.</translation>
    </message>
    <message>
        <source>It is not a WAV file.</source>
        <translation>Es ist keine WAV-Datei.</translation>
    </message>
    <message>
        <source>Its pictures end too early.</source>
        <translation>Ihre Bilder enden zu früh.</translation>
    </message>
</context>
<context>
    <name>Messenger</name>
    <message>
        <source>The upload could not be stored.</source>
        <translation>Die hochgeladene Datei konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The file could not be fetched from its address.</source>
        <translation>Die Datei konnte nicht von ihrer Adresse abgerufen werden.</translation>
    </message>
</context>
<context>
    <name>PracticeService</name>
    <message>
        <source>The Practice service cannot listen on port %1.</source>
        <translation>Der Übungsdienst kann nicht auf Port %1 lauschen.</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that uses it.</source>
        <translation>Einen anderen Port wählen oder das Programm beenden, das ihn belegt.</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>This is not a preset that can be used. %1</source>
        <translation>Das ist keine brauchbare Vorlage. %1</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>It holds something else.</source>
        <translation>Sie enthält etwas anderes.</translation>
    </message>
    <message>
        <source>It was made by another version of the program.</source>
        <translation>Sie stammt aus einer anderen Programmversion.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Sie hat keinen Namen.</translation>
    </message>
    <message>
        <source>It is for an action that is not known here.</source>
        <translation>Sie gehört zu einer hier unbekannten Aktion.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
</context>
<context>
    <name>PresetStore</name>
    <message>
        <source>A preset needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Bitte einen vergeben.</translation>
    </message>
    <message>
        <source>The form is too large for a preset.</source>
        <translation>Das Formular ist für eine Vorlage zu groß.</translation>
    </message>
    <message>
        <source>Shorten the lyrics.</source>
        <translation>Den Liedtext kürzen.</translation>
    </message>
    <message>
        <source>There are %1 presets already.</source>
        <translation>Es gibt schon %1 Vorlagen.</translation>
    </message>
    <message>
        <source>Delete one that you no longer need.</source>
        <translation>Eine nicht mehr benötigte löschen.</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>Eine Vorlage dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The preset could not be deleted.</source>
        <translation>Die Vorlage konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Check the rights of the folder %1.</source>
        <translation>Die Rechte des Ordners %1 prüfen.</translation>
    </message>
</context>
<context>
    <name>ProxyChoice</name>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>Das ist keine Adresse eines Proxys.</translation>
    </message>
    <message>
        <source>Enter its name and port, such as proxy.example:8080.</source>
        <translation>Seinen Namen und Port eingeben, etwa proxy.example:8080.</translation>
    </message>
</context>
<context>
    <name>PublicAddress</name>
    <message>
        <source>The address must start with https://: over http:// anyone could read along.</source>
        <translation>Die Adresse muss mit https:// beginnen: Über http:// könnte jeder mitlesen.</translation>
    </message>
    <message>
        <source>Type an address such as %1.</source>
        <translation>Eine Adresse wie %1 eingeben.</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>The uploaded file holds no audio that can be read.</source>
        <translation>Die hochgeladene Datei enthält keine lesbaren Audiodaten.</translation>
    </message>
    <message>
        <source>Upload an MP3, M4A, WAV, FLAC or Ogg file.</source>
        <translation>Eine MP3-, M4A-, WAV-, FLAC- oder Ogg-Datei hochladen.</translation>
    </message>
    <message>
        <source>Reading the recording was stopped.</source>
        <translation>Das Lesen der Aufnahme wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ReferenceFile</name>
    <message>
        <source>“%1” is no audio file that can be used.</source>
        <translation>„%1“ ist keine brauchbare Audiodatei.</translation>
    </message>
    <message>
        <source>Choose an MP3, WAV, M4A, FLAC, Ogg, Opus or AAC file.</source>
        <translation>Eine MP3-, WAV-, M4A-, FLAC-, Ogg-, Opus- oder AAC-Datei wählen.</translation>
    </message>
    <message>
        <source>The recording is longer than 15 minutes.</source>
        <translation>Die Aufnahme ist länger als 15 Minuten.</translation>
    </message>
    <message>
        <source>Cut it in an audio editor and choose the shorter file.</source>
        <translation>In einem Audioeditor kürzen und die kürzere Datei wählen.</translation>
    </message>
    <message>
        <source>The upload was cancelled.</source>
        <translation>Das Hochladen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file is larger than %1 GB.</source>
        <translation>Die Datei ist größer als %1 GB.</translation>
    </message>
    <message>
        <source>Save it as MP3 or FLAC in an audio editor and choose that file.</source>
        <translation>In einem Audioeditor als MP3 oder FLAC speichern und diese Datei wählen.</translation>
    </message>
    <message>
        <source>The recording is shorter than one second.</source>
        <translation>Die Aufnahme ist kürzer als eine Sekunde.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Eine längere wählen.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>The reference is not in the list any more.</source>
        <translation>Die Referenz steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Choose another, or upload it again.</source>
        <translation>Eine andere wählen oder sie erneut hochladen.</translation>
    </message>
    <message>
        <source>The service gave no id for the upload.</source>
        <translation>Der Dienst hat für das Hochgeladene keine ID genannt.</translation>
    </message>
    <message>
        <source>Upload the file again.</source>
        <translation>Die Datei erneut hochladen.</translation>
    </message>
    <message>
        <source>A reference needs a name.</source>
        <translation>Eine Referenz braucht einen Namen.</translation>
    </message>
    <message>
        <source>Type one, or leave it as it was.</source>
        <translation>Einen eingeben oder den alten behalten.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The task is finished, but holds no song.</source>
        <translation>Die Aufgabe ist beendet, enthält aber keinen Song.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>Sie ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>It holds neither a song nor a task.</source>
        <translation>Sie enthält weder einen Song noch eine Aufgabe.</translation>
    </message>
    <message>
        <source>It does not describe tasks.</source>
        <translation>Sie beschreibt keine Aufgaben.</translation>
    </message>
    <message>
        <source>It holds no lyrics.</source>
        <translation>Sie enthält keinen Liedtext.</translation>
    </message>
    <message>
        <source>It holds no id for the upload.</source>
        <translation>Sie enthält keine ID für die hochgeladene Datei.</translation>
    </message>
    <message>
        <source>It holds no address of a file.</source>
        <translation>Sie enthält keine Dateiadresse.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The keyring refused: %1</source>
        <translation>Der Schlüsselbund hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>Unlock the keyring, or type the token again for this session.</source>
        <translation>Den Schlüsselbund entsperren oder das Token für diese Sitzung erneut eingeben.</translation>
    </message>
    <message>
        <source>The token file cannot be written: %1</source>
        <translation>Die Token-Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The token is kept until Riffdesk is closed.</source>
        <translation>Das Token bleibt bis zum Beenden von Riffdesk erhalten.</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Another Riffdesk has this library open.</source>
        <translation>Ein anderes Riffdesk hat diese Bibliothek geöffnet.</translation>
    </message>
    <message>
        <source>Another Riffdesk (process %1) has this library open.</source>
        <translation>Ein anderes Riffdesk (Prozess %1) hat diese Bibliothek geöffnet.</translation>
    </message>
    <message>
        <source>Riffdesk on the computer “%1” (process %2) has this library open.</source>
        <translation>Riffdesk auf dem Computer „%1“ (Prozess %2) hat diese Bibliothek geöffnet.</translation>
    </message>
    <message>
        <source>Close it first; two at once could pay twice.</source>
        <translation>Es zuerst schließen; zwei gleichzeitig könnten doppelt bezahlen.</translation>
    </message>
    <message>
        <source>The lock of a Riffdesk that is gone (process %1) cannot be taken away.</source>
        <translation>Die Sperre eines nicht mehr laufenden Riffdesk (Prozess %1) lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>Remove the file “%1”.</source>
        <translation>Die Datei „%1“ entfernen.</translation>
    </message>
</context>
<context>
    <name>SongEdit</name>
    <message>
        <source>Rate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Neither keep nor reject</source>
        <translation>Weder behalten noch verwerfen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Notizen schreiben</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>Als gehört markieren</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Tag as “%1”</source>
        <translation>Mit „%1“ taggen</translation>
    </message>
    <message>
        <source>Remove tag “%1”</source>
        <translation>Tag „%1“ entfernen</translation>
    </message>
    <message>
        <source>Change tag “%1”</source>
        <translation>Tag „%1“ ändern</translation>
    </message>
    <message>
        <source>Delete tag “%1”</source>
        <translation>Tag „%1“ löschen</translation>
    </message>
    <message>
        <source>Rename tag “%1”</source>
        <translation>Tag „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Put into playlist “%1”</source>
        <translation>In Playlist „%1“ legen</translation>
    </message>
    <message>
        <source>Take out of playlist “%1”</source>
        <translation>Aus Playlist „%1“ nehmen</translation>
    </message>
    <message>
        <source>Make playlist “%1”</source>
        <translation>Playlist „%1“ anlegen</translation>
    </message>
    <message>
        <source>Delete playlist “%1”</source>
        <translation>Playlist „%1“ löschen</translation>
    </message>
    <message>
        <source>Rename playlist “%1”</source>
        <translation>Playlist „%1“ umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln songs)</source>
        <comment>an entry of the Edit menu&apos;s undo</comment>
        <translation>
            <numerusform>%1 (%Ln Song)</numerusform>
            <numerusform>%1 (%Ln Songs)</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange playlist “%1”</source>
        <translation>Playlist „%1“ ordnen</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>Stems mischen</translation>
    </message>
</context>
<context>
    <name>SongEncoder</name>
    <message>
        <source>Writing the song was stopped.</source>
        <translation>Das Schreiben des Songs wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This system&apos;s libavcodec cannot write AAC audio.</source>
        <translation>Die libavcodec dieses Systems kann kein AAC-Audio schreiben.</translation>
    </message>
    <message>
        <source>Install the full libavcodec.</source>
        <translation>Die vollständige libavcodec installieren.</translation>
    </message>
    <message>
        <source>The song could not be written.</source>
        <translation>Der Song konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Den freien Platz und die Zugriffsrechte des Ordners prüfen.</translation>
    </message>
</context>
<context>
    <name>SongFile</name>
    <message>
        <source>No service can be asked for it: it has no id of this song.</source>
        <translation>Kein Dienst kann danach gefragt werden: Von diesem Song gibt es dort keine ID.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Es ist unterwegs.</translation>
    </message>
    <message>
        <source>It is not known whether the last request for it arrived.</source>
        <translation>Es ist nicht bekannt, ob die letzte Anfrage danach angekommen ist.</translation>
    </message>
    <message>
        <source>It is made and paid for, but could not be fetched yet.</source>
        <translation>Es ist hergestellt und bezahlt, konnte aber noch nicht geholt werden.</translation>
    </message>
    <message>
        <source>It is already here: %1</source>
        <translation>Es ist schon da: %1</translation>
    </message>
    <message>
        <source>It is paid for, but its file is missing.</source>
        <translation>Es ist bezahlt, aber die Datei fehlt.</translation>
    </message>
    <message>
        <source>It is kept with the song once it has come.</source>
        <translation>Es wird beim Song aufbewahrt, sobald es da ist.</translation>
    </message>
    <message>
        <source>Decide that in Jobs first.</source>
        <translation>Entscheide das zuerst unter Aufträge.</translation>
    </message>
    <message>
        <source>Fetch it again; that costs nothing.</source>
        <translation>Rufe es erneut ab; das kostet nichts.</translation>
    </message>
    <message>
        <source>Asking for it anew pays once more.</source>
        <translation>Es neu anzufordern, kostet noch einmal.</translation>
    </message>
    <message>
        <source>Export writes its sound, as WAV and in other formats.</source>
        <translation>Der Export schreibt seinen Klang, als WAV und in anderen Formaten.</translation>
    </message>
    <message>
        <source>They are paid for, but their files are missing.</source>
        <translation>Sie sind bezahlt, aber ihre Dateien fehlen.</translation>
    </message>
    <message>
        <source>They are already here: %1</source>
        <translation>Sie sind schon da: %1</translation>
    </message>
    <message>
        <source>Upload its file in the studio, and work on that.</source>
        <translation>Lade seine Datei im Studio hoch und arbeite damit.</translation>
    </message>
    <message>
        <source>Put them back from a copy of yours; asking for them anew pays once more.</source>
        <translation>Lege sie aus einer eigenen Kopie zurück; sie neu anzufordern kostet noch einmal.</translation>
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
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
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
        <translation>„model:“ nimmt den Anfang vom Namen eines Modells.</translation>
    </message>
    <message>
        <source>“action:” takes what made the song, as in action:cover.</source>
        <translation>„action:“ nimmt, wodurch der Song entstand, z. B. action:cover.</translation>
    </message>
    <message>
        <source>“rating:” takes 0 to 5, as in rating:&gt;=3 or rating:2..4.</source>
        <translation>„rating:“ nimmt 0 bis 5, z. B. rating:&gt;=3 oder rating:2..4.</translation>
    </message>
    <message>
        <source>“tag:” takes a tag&apos;s name, as in tag:demo or tag:&quot;two words&quot;.</source>
        <translation>„tag:“ nimmt den Namen eines Tags, z. B. tag:demo oder tag:&quot;zwei Wörter&quot;.</translation>
    </message>
    <message>
        <source>“playlist:” takes a playlist&apos;s name, as in playlist:&quot;two words&quot;.</source>
        <translation>„playlist:“ nimmt den Namen einer Playlist, z. B. playlist:&quot;zwei Wörter&quot;.</translation>
    </message>
    <message>
        <source>“is:” takes kept, rejected, unheard, trashed, missing, rated or tagged.</source>
        <translation>„is:“ nimmt kept, rejected, unheard, trashed, missing, rated oder tagged.</translation>
    </message>
    <message>
        <source>“has:” takes stems, lyrics, cover or notes.</source>
        <translation>„has:“ nimmt stems, lyrics, cover oder notes.</translation>
    </message>
    <message>
        <source>“after:” takes a date such as 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m or 1y.</source>
        <translation>„after:“ nimmt ein Datum wie 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m oder 1y.</translation>
    </message>
    <message>
        <source>“before:” takes a date such as 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m or 1y.</source>
        <translation>„before:“ nimmt ein Datum wie 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m oder 1y.</translation>
    </message>
    <message>
        <source>“longer:” takes a length such as 90, 1:30 or 2m.</source>
        <translation>„longer:“ nimmt eine Länge wie 90, 1:30 oder 2m.</translation>
    </message>
    <message>
        <source>“shorter:” takes a length such as 90, 1:30 or 2m.</source>
        <translation>„shorter:“ nimmt eine Länge wie 90, 1:30 oder 2m.</translation>
    </message>
    <message>
        <source>“from:” takes the id or the title of the song it was made from.</source>
        <translation>„from:“ nimmt die Kennung oder den Titel des Songs, aus dem er entstand.</translation>
    </message>
    <message>
        <source>A search takes %1 characters at most.</source>
        <translation>Eine Suche nimmt höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A search takes %1 filters at most.</source>
        <translation>Eine Suche nimmt höchstens %1 Filter.</translation>
    </message>
    <message>
        <source>A search takes %1 words at most.</source>
        <translation>Eine Suche nimmt höchstens %1 Wörter.</translation>
    </message>
    <message>
        <source>“added:” takes a date as “after:” does, or a moment such as 2026-11-05T18:30:00: what came into the library since then.</source>
        <translation>„added:“ nimmt wie „after:“ ein Datum oder einen Zeitpunkt wie 2026-11-05T18:30:00: was seitdem in die Bibliothek kam.</translation>
    </message>
    <message>
        <source>“family:” takes the id or the title of a song: what it comes from, and all that was made from these.</source>
        <translation>„family:“ nimmt die Kennung oder den Titel eines Songs: woraus er entstand und alles, was daraus gemacht wurde.</translation>
    </message>
</context>
<context>
    <name>SongRequest</name>
    <message>
        <source>There is no parameter “%1”.</source>
        <translation>Einen Parameter „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Einen von diesen verwenden: %1.</translation>
    </message>
    <message>
        <source>“%1” is either true or false.</source>
        <translation>„%1“ ist entweder true oder false.</translation>
    </message>
    <message>
        <source>Write %1=true or %1=false.</source>
        <translation>%1=true oder %1=false schreiben.</translation>
    </message>
    <message>
        <source>“%1” is a number.</source>
        <translation>„%1“ ist eine Zahl.</translation>
    </message>
    <message>
        <source>Write it with a point, such as %1=%2.</source>
        <translation>Mit Punkt schreiben, etwa %1=%2.</translation>
    </message>
    <message>
        <source>Choose a source song.</source>
        <translation>Einen Ausgangssong wählen.</translation>
    </message>
    <message>
        <source>Pick a place in the song.</source>
        <translation>Eine Stelle im Song wählen.</translation>
    </message>
    <message>
        <source>Write some lyrics.</source>
        <translation>Einen Liedtext schreiben.</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>„%1“ ausfüllen.</translation>
    </message>
    <message>
        <source>At most %1 characters; this has %2.</source>
        <translation>Höchstens %1 Zeichen; hier sind es %2.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be sent.</source>
        <translation>Hier stehen Zeichen, die nicht gesendet werden können.</translation>
    </message>
    <message>
        <source>It must not hold spaces.</source>
        <translation>Leerzeichen sind hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>Give a whole web address that starts with https:// or http://.</source>
        <translation>Eine vollständige Webadresse angeben, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>Eine Zahl von %1 bis %2 angeben.</translation>
    </message>
    <message>
        <source>This is not a value that “%1” can have.</source>
        <translation>Diesen Wert kann „%1“ nicht haben.</translation>
    </message>
    <message>
        <source>Write some lyrics, or describe the song instead.</source>
        <translation>Einen Liedtext schreiben oder stattdessen den Song beschreiben.</translation>
    </message>
    <message>
        <source>Describe the song, or write its lyrics.</source>
        <translation>Den Song beschreiben oder seinen Liedtext schreiben.</translation>
    </message>
    <message>
        <source>It must be greater than “%1”.</source>
        <extracomment>%1 is the name of another field</extracomment>
        <translation>Der Wert muss größer als „%1“ sein.</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>Eine Aktion wählen.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>Eine Aktion „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Ein Modell wählen.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>Ein Modell „%1“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>SongShelf</name>
    <message>
        <source>The Practice service&apos;s folder cannot be written: %1</source>
        <translation>In den Ordner des Übungsdienstes kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Die Zugriffsrechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>There is no such song.</source>
        <translation>Diesen Song gibt es nicht.</translation>
    </message>
    <message>
        <source>The Practice service is stopping.</source>
        <translation>Der Übungsdienst wird gerade beendet.</translation>
    </message>
    <message>
        <source>The song could not be written.</source>
        <translation>Der Song konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The cover could not be written.</source>
        <translation>Das Cover konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>SongText</name>
    <message>
        <source>Untitled</source>
        <comment>a song of which nothing else is known</comment>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Cover of %1</source>
        <translation>Cover von %1</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Extended from %1</source>
        <translation>Verlängert aus %1</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Variation of %1</source>
        <translation>Variation von %1</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <source>New section in %1</source>
        <translation>Neuer Abschnitt in %1</translation>
    </message>
    <message>
        <source>New vocals</source>
        <translation>Neuer Gesang</translation>
    </message>
    <message>
        <source>New vocals on %1</source>
        <translation>Neuer Gesang zu %1</translation>
    </message>
    <message>
        <source>New instruments</source>
        <translation>Neue Instrumente</translation>
    </message>
    <message>
        <source>New instruments under %1</source>
        <translation>Neue Instrumente zu %1</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stems</translation>
    </message>
    <message>
        <source>Stems of %1</source>
        <translation>Stems von %1</translation>
    </message>
    <message>
        <source>Cover of an upload</source>
        <translation>Cover einer Aufnahme</translation>
    </message>
    <message>
        <source>Extended from an upload</source>
        <translation>Verlängert aus einer Aufnahme</translation>
    </message>
    <message>
        <source>New section in an upload</source>
        <translation>Neuer Abschnitt in einer Aufnahme</translation>
    </message>
    <message>
        <source>take %1</source>
        <comment>the number of a song among those of one job</comment>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>Mix of stems</source>
        <translation>Mischung von Stems</translation>
    </message>
    <message>
        <source>Mix of %1</source>
        <translation>Mischung von %1</translation>
    </message>
    <message>
        <source>Splice</source>
        <translation>Zusammengesetzt</translation>
    </message>
    <message>
        <source>Splice of %1</source>
        <translation>Zusammengesetzt aus %1</translation>
    </message>
    <message>
        <source>Comp of takes</source>
        <translation>Comp aus Takes</translation>
    </message>
    <message>
        <source>Comp of %1</source>
        <translation>Comp von %1</translation>
    </message>
    <message>
        <source>Spliced from</source>
        <translation>Eingesetzt ab</translation>
    </message>
    <message>
        <source>Spliced to</source>
        <translation>Eingesetzt bis</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Überblendung</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
</context>
<context>
    <name>SongTimes</name>
    <message>
        <source>The file has other words than this song: %1 of %2 lines were found within its length.</source>
        <translation>Die Datei hat andere Worte als dieser Song: %1 von %2 Zeilen fanden sich innerhalb seiner Länge.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Prüfen, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The times could not be removed.</source>
        <translation>Die Zeiten ließen sich nicht entfernen.</translation>
    </message>
    <message>
        <source>Check the rights of the folder %1.</source>
        <translation>Die Rechte des Ordners %1 prüfen.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>Wörterbücher werden gesucht …</translation>
    </message>
    <message>
        <source>No dictionary is installed (hunspell)</source>
        <translation>Kein Wörterbuch installiert (hunspell)</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>spelling is not checked</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht …</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Ins Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>a word that seems misspelt</comment>
        <translation>Ignorieren</translation>
    </message>
</context>
<context>
    <name>SplicePlan</name>
    <message>
        <source>The two songs have nothing in common next to what changed.</source>
        <translation>Die beiden Songs haben neben dem, was sich geändert hat, nichts gemeinsam.</translation>
    </message>
    <message>
        <source>Compare the edit with the song it was made from, or choose the range by hand.</source>
        <translation>Vergleiche die Bearbeitung mit dem Song, aus dem sie gemacht wurde, oder wähle den Bereich von Hand.</translation>
    </message>
    <message>
        <source>Nothing of the first song would be left.</source>
        <translation>Vom ersten Song bliebe nichts übrig.</translation>
    </message>
    <message>
        <source>All of the edit is different: use it as it is.</source>
        <translation>Die ganze Bearbeitung ist anders: Verwende sie, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 5 stars</source>
        <translation>
            <numerusform>%Ln von 5 Sternen</numerusform>
            <numerusform>%Ln von 5 Sternen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StemSum</name>
    <message>
        <source>No stem of this mix can be heard.</source>
        <translation>Kein Stem dieser Mischung ist zu hören.</translation>
    </message>
    <message>
        <source>Turn one of them up, or end its mute.</source>
        <translation>Dreh einen lauter oder hebe seine Stummschaltung auf.</translation>
    </message>
    <message>
        <source>The mix could not be written.</source>
        <translation>Die Mischung konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Prüfe den freien Platz und die Zugriffsrechte des Ordners.</translation>
    </message>
</context>
<context>
    <name>StemsZip</name>
    <message>
        <source>The stems could not be written.</source>
        <translation>Die Stems konnten nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Den freien Platz und die Zugriffsrechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>Writing the stems was stopped.</source>
        <translation>Das Schreiben der Stems wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>“%1” is too large to be read.</source>
        <translation>„%1“ ist zu groß zum Lesen.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Prüfen, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged.</source>
        <translation>Die Datenbank der Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>Rebuild it from the song folders: no song is lost.</source>
        <translation>Sie aus den Songordnern neu aufbauen: Kein Song geht verloren.</translation>
    </message>
    <message>
        <source>The library is in use by another program.</source>
        <translation>Die Bibliothek wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Das andere Programm schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The library&apos;s database “%1” cannot be opened or written.</source>
        <translation>Die Datenbank „%1“ der Bibliothek kann nicht geöffnet oder beschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>Prüfen, ob der Ordner existiert und beschreibbar ist.</translation>
    </message>
    <message>
        <source>The library&apos;s database refused: %1</source>
        <translation>Die Datenbank der Bibliothek hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>Start Riffdesk again. If it stays, please report it.</source>
        <translation>Riffdesk neu starten. Bleibt der Fehler, ihn bitte melden.</translation>
    </message>
    <message>
        <source>Two changes to the library were mixed up.</source>
        <translation>Zwei Änderungen an der Bibliothek sind durcheinandergeraten.</translation>
    </message>
    <message>
        <source>There is no room left in “%1”.</source>
        <translation>In „%1“ ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Prüfen, ob die Datei vorhanden ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Riffdesk.</source>
        <translation>Diese Bibliothek stammt von einer neueren Version von Riffdesk.</translation>
    </message>
    <message>
        <source>Install the newest Riffdesk, or choose another library folder.</source>
        <translation>Das neueste Riffdesk installieren oder einen anderen Bibliotheksordner wählen.</translation>
    </message>
    <message>
        <source>The library&apos;s database belongs to another program.</source>
        <translation>Die Datenbank der Bibliothek gehört zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>Choose another library folder.</source>
        <translation>Einen anderen Bibliotheksordner wählen.</translation>
    </message>
    <message>
        <source>The archive is damaged, or is not a zip archive.</source>
        <translation>Das Archiv ist beschädigt oder kein ZIP-Archiv.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Es erneut abrufen.</translation>
    </message>
    <message>
        <source>The archive holds more than it should, and was not unpacked.</source>
        <translation>Das Archiv enthält mehr, als es sollte, und wurde nicht entpackt.</translation>
    </message>
    <message>
        <source>Check where it comes from before you try again.</source>
        <translation>Vor einem neuen Versuch die Herkunft prüfen.</translation>
    </message>
    <message>
        <source>The archive holds no file that can be used.</source>
        <translation>Das Archiv enthält keine verwendbare Datei.</translation>
    </message>
    <message>
        <source>Unpacking was cancelled.</source>
        <translation>Das Entpacken wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The library can only be read: nothing was changed.</source>
        <translation>Die Bibliothek kann nur gelesen werden: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder, then start Riffdesk again.</source>
        <translation>Prüfen, ob in ihren Ordner geschrieben werden darf, dann Riffdesk neu starten.</translation>
    </message>
    <message>
        <source>“%1” lies on a volume that can only be read.</source>
        <translation>„%1“ liegt auf einem Datenträger, der nur gelesen werden kann.</translation>
    </message>
    <message>
        <source>Make the volume writable, or choose another folder.</source>
        <translation>Den Datenträger beschreibbar machen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>You may not write to “%1”.</source>
        <translation>In „%1“ darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another folder.</source>
        <translation>Die Rechte ändern oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>„%1“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>Move that file away, or choose another folder.</source>
        <translation>Diese Datei verschieben oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The disk of “%1” reports a fault.</source>
        <translation>Der Datenträger von „%1“ meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Look after the disk, and copy what is on it.</source>
        <translation>Den Datenträger prüfen und sichern, was darauf ist.</translation>
    </message>
    <message>
        <source>The library&apos;s folder “%1” is not there any more.</source>
        <translation>Der Ordner „%1“ der Bibliothek ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the folder back, then do it again.</source>
        <translation>Es wurde nichts geändert. Bring den Ordner zurück und mach es dann noch einmal.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Packing was stopped.</source>
        <translation>Das Packen wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>What the sweep changes (%1) is no part of this song.</source>
        <translation>Was die Reihe verändert (%1), gehört nicht zu diesem Song.</translation>
    </message>
    <message>
        <source>Change the sweep, or choose a number of takes.</source>
        <translation>Ändere die Reihe oder wähle eine Zahl von Takes.</translation>
    </message>
    <message>
        <source>“%1” takes %2 to %3 values.</source>
        <translation>„%1“ nimmt %2 bis %3 Werte.</translation>
    </message>
    <message>
        <source>Write them one after the other.</source>
        <translation>Schreibe sie hintereinander.</translation>
    </message>
    <message>
        <source>Tick those that you want.</source>
        <translation>Kreuze an, welche du willst.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>„%1“ kann nicht %2 sein.</translation>
    </message>
    <message>
        <source>Give numbers from %1 to %2.</source>
        <translation>Gib Zahlen von %1 bis %2 an.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Wähle einen anderen Wert.</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 steht zweimal da.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Nimm einen davon heraus.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Write numbers with spaces between them.</source>
        <translation>Schreibe Zahlen mit Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>The same is changed twice.</source>
        <translation>Dasselbe wird zweimal verändert.</translation>
    </message>
    <message>
        <source>Choose something else for one of them.</source>
        <translation>Wähle für eines von beiden etwas anderes.</translation>
    </message>
    <message>
        <source>That would be %L1 songs; at most %L2 can be asked for at once.</source>
        <translation>Das wären %L1 Songs; höchstens %L2 gehen auf einmal.</translation>
    </message>
    <message>
        <source>Take values out, or make fewer takes of each.</source>
        <translation>Nimm Werte heraus oder mache weniger Takes von jedem.</translation>
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
        <translation>Der Song wurde nicht fertig.</translation>
    </message>
</context>
<context>
    <name>TaskStore</name>
    <message>
        <source>The Practice service&apos;s folder cannot be written: %1</source>
        <translation>In den Ordner des Übungsdienstes kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Die Zugriffsrechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>The Practice service could not note a task.</source>
        <translation>Der Übungsdienst konnte eine Aufgabe nicht festhalten.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Den freien Platz und die Zugriffsrechte des Ordners prüfen.</translation>
    </message>
</context>
<context>
    <name>UploadFault</name>
    <message>
        <source>The upload was cancelled.</source>
        <translation>Das Hochladen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This service takes no files.</source>
        <translation>Dieser Dienst nimmt keine Dateien an.</translation>
    </message>
    <message>
        <source>This token may not upload files.</source>
        <translation>Dieses Token darf keine Dateien hochladen.</translation>
    </message>
    <message>
        <source>Put the file on the web and paste its public address here instead.</source>
        <translation>Die Datei ins Netz stellen und hier ihre öffentliche Adresse einfügen.</translation>
    </message>
    <message>
        <source>Try again: sending a file costs nothing.</source>
        <translation>Erneut versuchen: Eine Datei zu senden kostet nichts.</translation>
    </message>
    <message>
        <source>The service may have taken the recording all the same. You can try again; it may count twice.</source>
        <translation>Der Dienst hat die Aufnahme vielleicht trotzdem angenommen. Ein neuer Versuch ist möglich, zählt aber vielleicht doppelt.</translation>
    </message>
    <message>
        <source>Check that the address leads to an audio file everyone may fetch, or choose another file.</source>
        <translation>Prüfen, ob die Adresse zu einer für alle abrufbaren Audiodatei führt, oder eine andere Datei wählen.</translation>
    </message>
</context>
<context>
    <name>UploadSource</name>
    <message>
        <source>Paste the address of the audio file itself, such as %1.</source>
        <translation>Die Adresse der Audiodatei selbst einfügen, etwa %1.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Es fehlt die Adresse.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>Die Adresse ist zu lang.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password: the service would see it.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten: Der Dienst würde sie sehen.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Its audio has never come.</source>
        <translation>Seine Tondatei ist nie angekommen.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” has changed since it was kept.</source>
        <translation>„%1“ hat sich verändert, seit sie abgelegt wurde.</translation>
    </message>
    <message>
        <source>Lies in the library&apos;s folder but is not in its list.</source>
        <translation>Liegt im Ordner der Bibliothek, steht aber nicht in ihrer Liste.</translation>
    </message>
    <message>
        <source>The library&apos;s list says other things than “%1”.</source>
        <translation>Die Liste der Bibliothek sagt etwas anderes als „%1“.</translation>
    </message>
    <message>
        <source>It is fetched again, free of charge.</source>
        <translation>Sie wird neu geholt, kostenlos.</translation>
    </message>
    <message>
        <source>Rebuild the library: that brings it back.</source>
        <translation>Bau die Bibliothek neu auf: Das bringt ihn zurück.</translation>
    </message>
    <message>
        <source>Rebuild the library: then what the file says holds.</source>
        <translation>Bau die Bibliothek neu auf: Dann gilt, was in der Datei steht.</translation>
    </message>
    <message>
        <source>Put it back from a copy of yours, or make the stems anew.</source>
        <translation>Leg sie aus einer eigenen Kopie zurück, oder mach die Stems neu.</translation>
    </message>
    <message>
        <source>The service cannot give it any more: put it back from a copy of yours.</source>
        <translation>Der Dienst kann sie nicht mehr liefern: Leg sie aus einer eigenen Kopie zurück.</translation>
    </message>
    <message>
        <source>No file is damaged or missing.</source>
        <translation>Keine Datei ist beschädigt oder fehlt.</translation>
    </message>
    <message>
        <source>One thing is not as it should be.</source>
        <translation>Eines ist nicht, wie es sein sollte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are not as they should be.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Ding ist nicht, wie es sein sollte.</numerusform>
            <numerusform>%Ln Dinge sind nicht, wie sie sein sollten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: %1 songs, %2 files, %3 MB.</source>
        <translation>Geprüft: %1 Songs, %2 Dateien, %3 MB.</translation>
    </message>
    <message numerus="yes">
        <source>What they are was noted for the first time: %Ln; the next check compares them with it.</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>Zum ersten Mal wurde notiert, was sie sind: %Ln Datei; die nächste Prüfung vergleicht sie damit.</numerusform>
            <numerusform>Zum ersten Mal wurde notiert, was sie sind: %Ln Dateien; die nächste Prüfung vergleicht sie damit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched again, free of charge: %Ln.</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>Neu geholt, kostenlos: %Ln Datei.</numerusform>
            <numerusform>Neu geholt, kostenlos: %Ln Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be fetched again: check once more after the others.</source>
        <translation>Sie kann neu geholt werden: Prüf nach den anderen noch einmal.</translation>
    </message>
</context>
<context>
    <name>playlistfile</name>
    <message>
        <source>This playlist has more than %L1 entries.</source>
        <translation>Diese Playlist hat mehr als %L1 Einträge.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Teile sie auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>This file is no playlist, or an empty one.</source>
        <translation>Diese Datei ist keine Playlist oder eine leere.</translation>
    </message>
    <message>
        <source>Choose an M3U8 file with songs in it.</source>
        <translation>Wähle eine M3U8-Datei mit Songs darin.</translation>
    </message>
</context>
<context>
    <name>riffdesk::AccountForm</name>
    <message>
        <source>Without a keyring, keep the token in a file</source>
        <translation>Ohne Schlüsselbund das Token in einer Datei aufbewahren</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>From your account&apos;s page</source>
        <translation>Von der Kontoseite des Anbieters</translation>
    </message>
    <message>
        <source>Checks address and token with the service; free of charge</source>
        <translation>Fragt beim Dienst nach, ob Adresse und Token stimmen; das ist kostenlos</translation>
    </message>
    <message>
        <source>The token goes to the system&apos;s keyring. Where there is none it is kept in memory and asked for at each start, or, if you allow it here, in a file that only you can read.</source>
        <translation>Das Token kommt in den Schlüsselbund des Systems. Gibt es keinen, bleibt es nur im Arbeitsspeicher und wird bei jedem Start abgefragt – oder, wenn hier erlaubt, in einer Datei, die nur das eigene Benutzerkonto lesen kann.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Anfrage an %1 …</translation>
    </message>
    <message>
        <source>The service knows this token. Press Connect to use it.</source>
        <translation>Der Dienst kennt dieses Token. Mit „Verbinden“ wird es verwendet.</translation>
    </message>
    <message>
        <source>Connected. There is no keyring here, so you will be asked for the token at the next start.</source>
        <translation>Verbunden. Hier gibt es keinen Schlüsselbund; beim nächsten Start wird das Token erneut abgefragt.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>Where it comes from: sign in at &lt;a href=&quot;%1&quot;&gt;platform.acedata.cloud&lt;/a&gt; and copy the token of your application.</source>
        <translation>Woher es kommt: Melde dich auf &lt;a href=&quot;%1&quot;&gt;platform.acedata.cloud&lt;/a&gt; an und kopiere das Token deiner Anwendung.</translation>
    </message>
</context>
<context>
    <name>riffdesk::ActionPicker</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl finden</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchtest du tun?</translation>
    </message>
    <message>
        <source>Words of a command</source>
        <translation>Wörter eines Befehls</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, an</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, aus</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Kein Befehl hat diese Wörter.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CallbackPage</name>
    <message>
        <source>Receive results (advanced)</source>
        <translation>Ergebnisse empfangen (für Fortgeschrittene)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>New path</source>
        <translation>Neuer Pfad</translation>
    </message>
    <message>
        <source>For people with a tunnel. The service tells this computer when a song is done, and Riffdesk fetches it right then. Songs also come without it, a few seconds later.</source>
        <translation>Für alle, die einen Tunnel haben. Der Dienst meldet diesem Computer, wenn ein Song fertig ist, und Riffdesk holt ihn sofort. Ohne das kommen Songs auch, ein paar Sekunden später.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Needs a public address</source>
        <translation>Braucht eine öffentliche Adresse</translation>
    </message>
    <message>
        <source>Makes a new secret path; the previous address stops working</source>
        <translation>Würfelt einen anderen geheimen Pfad; die bisherige Adresse gilt dann nicht mehr</translation>
    </message>
    <message>
        <source>New requests name it by themselves, unless the form has a callback address of its own. Its last part is secret.</source>
        <translation>Neue Anfragen nennen sie von selbst, es sei denn, das Formular hat eine eigene Rückrufadresse. Ihr letzter Teil ist geheim.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Callback-Adresse</translation>
    </message>
    <message>
        <source>Any free one</source>
        <comment>port</comment>
        <translation>Irgendein freier</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Nur dieser Computer</translation>
    </message>
    <message>
        <source>This computer and the local network</source>
        <translation>Dieser Computer und das lokale Netz</translation>
    </message>
    <message>
        <source>Every device in your network can connect to this port then, and read along: it is not encrypted. A tunnel that runs on this computer does not need it.</source>
        <translation>Dann kann sich jedes Gerät in deinem Netz mit diesem Port verbinden und mitlesen: Er ist nicht verschlüsselt. Ein Tunnel auf diesem Computer braucht das nicht.</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>Wer sich verbinden kann</translation>
    </message>
    <message>
        <source>Only the Practice service can reach this one: it leads to this computer.</source>
        <translation>Diese erreicht nur der Übungsdienst: Sie führt zu diesem Computer.</translation>
    </message>
    <message>
        <source>Where the service reaches your tunnel from outside.</source>
        <translation>Wo der Dienst deinen Tunnel von außen erreicht.</translation>
    </message>
    <message>
        <source>Listening on %1. Point your tunnel there.</source>
        <translation>Lauscht auf %1. Richte deinen Tunnel dorthin.</translation>
    </message>
    <message>
        <source>Nothing listens: it is switched off.</source>
        <translation>Nichts lauscht: Es ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Last received: %1</source>
        <translation>Zuletzt empfangen: %1</translation>
    </message>
    <message>
        <source>Last received: nothing yet</source>
        <translation>Zuletzt empfangen: noch nichts</translation>
    </message>
</context>
<context>
    <name>riffdesk::CheckDialog</name>
    <message>
        <source>Check library</source>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <source>Every file is compared with what it was when it was kept. You can go on working.</source>
        <translation>Jede Datei wird damit verglichen, was sie war, als sie abgelegt wurde. Du kannst weiterarbeiten.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Double click or Return shows the song</source>
        <translation>Doppelklick oder Eingabe zeigt den Song</translation>
    </message>
    <message>
        <source>&amp;Rebuild the library</source>
        <translation>Bibliothek neu auf&amp;bauen</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
    <message>
        <source>%1 of %2 songs</source>
        <comment>progress</comment>
        <translation>%1 von %2 Songs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The first %L1 are listed; riffdesk check --json lists more.</source>
        <translation>Die ersten %L1 sind aufgeführt; riffdesk check --json nennt mehr.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Cli</name>
    <message>
        <source>No job is waiting or running.</source>
        <translation>Kein Auftrag wartet oder läuft.</translation>
    </message>
    <message>
        <source>There is no song “%1” in the library.</source>
        <translation>In der Bibliothek gibt es keinen Song „%1“.</translation>
    </message>
    <message>
        <source>riffdesk songs lists them.</source>
        <translation>riffdesk songs listet sie auf.</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>Token: %1</translation>
    </message>
    <message>
        <source>Some characters of the lyrics cannot be read.</source>
        <translation>Einige Zeichen des Liedtextes lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Save them as UTF-8 once more, or name their encoding with --encoding.</source>
        <translation>Noch einmal als UTF-8 speichern oder die Zeichenkodierung mit --encoding angeben.</translation>
    </message>
    <message>
        <source>There is no token for %1.</source>
        <translation>Für %1 gibt es kein Token.</translation>
    </message>
    <message>
        <source>Set ACEDATACLOUD_API_TOKEN, or connect the account in the studio.</source>
        <translation>ACEDATACLOUD_API_TOKEN setzen oder das Konto im Studio verbinden.</translation>
    </message>
    <message>
        <source>It is not known whether the service took the request.</source>
        <translation>Es ist nicht bekannt, ob der Dienst die Anfrage angenommen hat.</translation>
    </message>
    <message>
        <source>The song cannot be read back from the library.</source>
        <translation>Der Song lässt sich nicht aus der Bibliothek zurücklesen.</translation>
    </message>
    <message>
        <source>riffdesk --rebuild-library reads it from its folder.</source>
        <translation>riffdesk --rebuild-library liest ihn aus seinem Ordner ein.</translation>
    </message>
    <message>
        <source>The lyrics were read as %1; --encoding reads them as another.</source>
        <translation>Der Liedtext wurde als %1 gelesen; --encoding liest ihn in einer anderen Zeichenkodierung.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; the service may read no more than %2.</source>
        <translation>Der Prompt hat %1 Zeichen; der Dienst liest vielleicht nur %2.</translation>
    </message>
    <message>
        <source>The title is from the lyrics: %1; --title names another.</source>
        <translation>Der Titel ist aus dem Text: %1; --title nennt einen anderen.</translation>
    </message>
    <message>
        <source>There is neither a song nor an unfinished job “%1”.</source>
        <translation>Es gibt weder einen Song noch einen unfertigen Auftrag „%1“.</translation>
    </message>
    <message>
        <source>riffdesk songs and riffdesk jobs list them.</source>
        <translation>riffdesk songs und riffdesk jobs listen sie auf.</translation>
    </message>
    <message>
        <source>%L1 of %L2 folders</source>
        <translation>%L1 von %L2 Ordnern</translation>
    </message>
    <message>
        <source>riffdesk --rebuild-library makes the list anew from the song folders; no song is lost.</source>
        <translation>riffdesk --rebuild-library legt die Liste aus den Songordnern neu an; kein Song geht verloren.</translation>
    </message>
    <message>
        <source>It was made and charged; riffdesk fetch %1 fetches it.</source>
        <translation>Er wurde erstellt und berechnet; riffdesk fetch %1 ruft ihn ab.</translation>
    </message>
    <message>
        <source>Nothing was asked for yet.</source>
        <translation>Es wurde noch nichts angefordert.</translation>
    </message>
    <message numerus="yes">
        <source>Lines that could not be read: %Ln.</source>
        <comment>number of lines</comment>
        <translation>
            <numerusform>Zeilen, die sich nicht lesen ließen: %Ln.</numerusform>
            <numerusform>Zeilen, die sich nicht lesen ließen: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it there, close it first, or use another library with --data-dir.</source>
        <translation>Tu es dort, schließe es zuerst oder nimm mit --data-dir eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>There is no playlist “%1”.</source>
        <translation>Eine Playlist „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>riffdesk playlist lists them; --add makes one.</source>
        <translation>riffdesk playlist listet sie auf; --add legt eine an.</translation>
    </message>
    <message>
        <source>1 song changed.</source>
        <translation>1 Song geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs changed.</source>
        <comment>none or several</comment>
        <translation>
            <numerusform>%Ln Song geändert.</numerusform>
            <numerusform>%Ln Songs geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is being brought to this version of Riffdesk. That is done once; it takes a minute or so for 100,000 songs.</source>
        <translation>Die Bibliothek wird auf diese Version von Riffdesk gebracht. Das geschieht einmal und dauert bei 100.000 Songs etwa eine Minute.</translation>
    </message>
    <message>
        <source>%L1 of %L2 songs</source>
        <translation>%L1 von %L2 Songs</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more; --json lists them.</source>
        <comment>things found</comment>
        <translation>
            <numerusform>… und %Ln weiteres; --json nennt es.</numerusform>
            <numerusform>… und %Ln weitere; --json nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was imported from a file: no service has it.</source>
        <translation>Dieser Song wurde aus einer Datei importiert: Kein Dienst hat ihn.</translation>
    </message>
    <message>
        <source>Upload its file in the studio, and work on that.</source>
        <translation>Lade seine Datei im Studio hoch und arbeite damit.</translation>
    </message>
    <message>
        <source>%L1 files found</source>
        <translation>%L1 Dateien gefunden</translation>
    </message>
    <message>
        <source>%L1 of %L2 files</source>
        <translation>%L1 von %L2 Dateien</translation>
    </message>
    <message>
        <source>%L1 requests looked at, %L2 songs fetched</source>
        <translation>%L1 Anfragen angesehen, %L2 Songs abgerufen</translation>
    </message>
    <message>
        <source>The account&apos;s history is read; that is free of charge.</source>
        <translation>Der Verlauf des Kontos wird gelesen; das ist kostenlos.</translation>
    </message>
    <message>
        <source>The catalogue has no “%1”.</source>
        <translation>Der Katalog hat kein „%1“.</translation>
    </message>
    <message>
        <source>Name it under &quot;files&quot; in your own catalogue, or remove that.</source>
        <translation>Nenne es unter „files“ in deinem eigenen Katalog, oder entferne diesen.</translation>
    </message>
    <message>
        <source>--anew asks for it, and pays, once more.</source>
        <translation>--anew fordert es noch einmal an und bezahlt noch einmal.</translation>
    </message>
    <message>
        <source>Each of them costs credits; the service does not say how many before.</source>
        <translation>Jedes davon kostet Guthaben; wie viel, sagt der Dienst vorher nicht.</translation>
    </message>
    <message>
        <source>Each of them costs %1.</source>
        <comment>a price</comment>
        <translation>Jedes davon kostet %1.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
    <message>
        <source>--profile takes one of these: %1.</source>
        <translation>--profile braucht eines hiervon: %1.</translation>
    </message>
    <message>
        <source>Stems keep their loudness and their length, or they would no longer fit together.</source>
        <translation>Stems behalten Lautheit und Länge, sonst passen sie nicht mehr zusammen.</translation>
    </message>
    <message>
        <source>Leave out --lufs, --length, the fades, --trim-silence and profiles with them.</source>
        <translation>Lass --lufs, --length, die Blenden, --trim-silence und Profile damit weg.</translation>
    </message>
    <message>
        <source>“%1” has no stems.</source>
        <translation>„%1“ hat keine Stems.</translation>
    </message>
    <message>
        <source>riffdesk stems %1 asks the service for them.</source>
        <translation>riffdesk stems %1 holt sie vom Dienst.</translation>
    </message>
    <message>
        <source>None of the songs has stems; riffdesk stems ID… asks the service for them.</source>
        <translation>Keiner der Songs hat Stems; riffdesk stems ID… holt sie vom Dienst.</translation>
    </message>
    <message>
        <source>Stems of “%1” are missing. Put them back from a copy of yours; asking for them anew pays once more.</source>
        <translation>Stems von „%1“ fehlen. Leg sie aus einer eigenen Kopie zurück; sie neu anzufordern kostet noch einmal.</translation>
    </message>
    <message>
        <source>The audio of “%1” is not here.</source>
        <translation>Die Tonspur von „%1“ ist nicht hier.</translation>
    </message>
    <message>
        <source>riffdesk fetch %1 brings it.</source>
        <translation>riffdesk fetch %1 holt sie.</translation>
    </message>
    <message>
        <source>Nothing changed: there is nothing to keep.</source>
        <translation>Nichts hat sich geändert: Es gibt nichts zu behalten.</translation>
    </message>
    <message>
        <source>Name a range with --from S --to S to take it all the same.</source>
        <translation>Nenne mit --from S --to S einen Bereich, um ihn trotzdem zu nehmen.</translation>
    </message>
    <message>
        <source>Stopped; no song was made.</source>
        <translation>Angehalten; es wurde kein Song gemacht.</translation>
    </message>
    <message>
        <source>%1 s to %2 s of the edit, the rest as it was.</source>
        <translation>%1 s bis %2 s aus der Bearbeitung, der Rest wie er war.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CollectionsModel</name>
    <message>
        <source>All songs</source>
        <translation>Alle Songs</translation>
    </message>
    <message>
        <source>New</source>
        <comment>songs that were not heard yet</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>songs</comment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>songs</comment>
        <translation>Verworfen</translation>
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
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln songs</source>
        <comment>name of a collection</comment>
        <translation>
            <numerusform>%1, %Ln Song</numerusform>
            <numerusform>%1, %Ln Songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::CollectionsView</name>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no colour</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>Playlist löschen</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Tag löschen</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Gespeicherte Suche löschen</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Neue Playlist</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Tag</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern …</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>Save as M3U8…</source>
        <translation>Als M3U8 speichern …</translation>
    </message>
    <message>
        <source>A file that other players read</source>
        <translation>Eine Datei, die andere Player lesen</translation>
    </message>
    <message>
        <source>Open M3U8 playlist…</source>
        <translation>M3U8-Playlist öffnen …</translation>
    </message>
    <message>
        <source>Save playlist</source>
        <translation>Playlist speichern</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>One song is in %1.</source>
        <translation>Ein Song ist in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in %1.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln Song ist in %1.</numerusform>
            <numerusform>%Ln Songs sind in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, without audio: %Ln.</source>
        <comment>number of songs</comment>
        <translation>
            <numerusform>Ausgelassen, ohne Ton: %Ln.</numerusform>
            <numerusform>Ausgelassen, ohne Ton: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open playlist</source>
        <translation>Playlist öffnen</translation>
    </message>
    <message>
        <source>None of its files are songs of this library. Import them first.</source>
        <translation>Keine ihrer Dateien ist ein Song dieser Bibliothek. Importiere sie zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>Entries that are no songs of this library were left out: %Ln.</source>
        <translation>
            <numerusform>Einträge, die keine Songs dieser Bibliothek sind, wurden ausgelassen: %Ln.</numerusform>
            <numerusform>Einträge, die keine Songs dieser Bibliothek sind, wurden ausgelassen: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::CompBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Takes the last choice back (%1)</source>
        <translation>Nimmt die letzte Wahl zurück (%1)</translation>
    </message>
    <message>
        <source>Makes it again (%1)</source>
        <translation>Trifft sie wieder (%1)</translation>
    </message>
    <message>
        <source>How long one take goes over into the next</source>
        <translation>Wie lange ein Take in den nächsten übergeht</translation>
    </message>
    <message>
        <source>Looking whether they run together…</source>
        <translation>Es wird geprüft, ob sie gleich laufen …</translation>
    </message>
    <message>
        <source>Drag over a song where it is to be heard, or press its number while it plays.</source>
        <translation>Ziehe über einen Song, wo er zu hören sein soll, oder drücke seine Nummer, während es spielt.</translation>
    </message>
    <message>
        <source>Put together with one join.</source>
        <translation>Mit einem Übergang zusammengesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>Put together with %Ln joins.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Mit %Ln Übergang zusammengesetzt.</numerusform>
            <numerusform>Mit %Ln Übergängen zusammengesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>Wird zusammengesetzt …</translation>
    </message>
    <message>
        <source>Keep as a new song</source>
        <translation>Als neuen Song behalten</translation>
    </message>
    <message>
        <source>Makes a song of what was chosen. Costs nothing.</source>
        <translation>Macht aus der Auswahl einen Song. Kostet nichts.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CompareLane</name>
    <message>
        <source>Hear this one (%1)</source>
        <translation>Diesen hören (%1)</translation>
    </message>
    <message>
        <source>Hear %1</source>
        <translation>%1 hören</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>This one is the best; show which it is (Enter: the one that is heard)</source>
        <translation>Dieser ist der beste; zeigen, welcher es ist (Enter: der, der zu hören ist)</translation>
    </message>
    <message>
        <source>What can be done with this song</source>
        <translation>Was sich mit diesem Song tun lässt</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>Zurück zur Bibliothek (Esc)</translation>
    </message>
    <message>
        <source>Something else is on.</source>
        <translation>Es läuft etwas anderes.</translation>
    </message>
    <message>
        <source>Hear these songs</source>
        <translation>Diese Songs hören</translation>
    </message>
    <message>
        <source>Plays them in step, one at a time</source>
        <translation>Spielt sie im Gleichschritt, immer einen hörbar</translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <comment>a title</comment>
        <translation>Was sich in %1 geändert hat</translation>
    </message>
    <message>
        <source>The library can only be read.</source>
        <translation>Die Bibliothek kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Hides which song is which, under new numbers, until you choose one (B)</source>
        <translation>Verbirgt unter neuen Nummern, welcher Song welcher ist, bis du einen wählst (B)</translation>
    </message>
    <message>
        <source>Press the numbers to listen, and choose the best.</source>
        <translation>Höre mit den Nummern zu und wähle den besten.</translation>
    </message>
    <message>
        <source>You chose “%1” (so far %2 of %3).</source>
        <translation>Du hast „%1“ gewählt (bisher %2 von %3).</translation>
    </message>
    <message>
        <source>Which song is heard</source>
        <translation>Welcher Song zu hören ist</translation>
    </message>
    <message>
        <source>Hide which song is which, or show it</source>
        <translation>Verbergen, welcher Song welcher ist, oder zeigen</translation>
    </message>
    <message>
        <source>While they are hidden: choose what is heard</source>
        <translation>Solange sie verborgen sind: wählen, was zu hören ist</translation>
    </message>
    <message>
        <source>Loop a stretch of all of them</source>
        <translation>Einen Abschnitt von allen wiederholen</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Umschalt und ziehen</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Zurück zur Bibliothek</translation>
    </message>
    <message>
        <source>Song %1</source>
        <translation>Song %1</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <comment>title while it is hidden which song is heard</comment>
        <translation>Blindvergleich</translation>
    </message>
    <message>
        <source>Makes one song of the best of each (G)</source>
        <translation>Macht aus dem Besten von jedem einen Song (G)</translation>
    </message>
    <message>
        <source>Drag, or its number while it plays</source>
        <translation>Ziehen, oder seine Nummer, während es spielt</translation>
    </message>
    <message>
        <source>Comp</source>
        <comment>puts together the best of several takes</comment>
        <translation>Comp</translation>
    </message>
    <message>
        <source>Comp: put together the best of each, or stop</source>
        <translation>Comp: das Beste von jedem zusammensetzen, oder aufhören</translation>
    </message>
    <message>
        <source>In a comp: where a song is heard</source>
        <translation>Im Comp: wo ein Song zu hören ist</translation>
    </message>
</context>
<context>
    <name>riffdesk::CoverWindow</name>
    <message>
        <source>Cover of %1</source>
        <translation>Cover von %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::CreateFooter</name>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Make it (Ctrl+Return)</source>
        <translation>Erstellen (Strg+Return)</translation>
    </message>
    <message>
        <source>Number of takes</source>
        <translation>Anzahl der Takes</translation>
    </message>
    <message>
        <source>How many songs the next press of Create makes; each is a request of its own</source>
        <translation>Wie viele Songs der nächste Druck auf Erstellen macht; jeder ist eine eigene Anfrage</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 Take</translation>
    </message>
    <message>
        <source>Create ×%1</source>
        <comment>number of songs</comment>
        <translation>Erstellen ×%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Takes</numerusform>
            <numerusform>%Ln Takes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sweep…</source>
        <comment>one song over several values of a setting</comment>
        <translation>Reihe …</translation>
    </message>
</context>
<context>
    <name>riffdesk::CreatePanel</name>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>riffdesk::DesktopPage</name>
    <message>
        <source>Normalise loudness</source>
        <translation>Lautstärke angleichen</translation>
    </message>
    <message>
        <source>Plays every song at %1 LUFS, with peaks below %2 dBTP. The files stay as they are.</source>
        <translation>Spielt jeden Song mit %1 LUFS, Spitzen unter %2 dBTP. Die Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Level meter</source>
        <translation>Pegelanzeige</translation>
    </message>
    <message>
        <source>Spectrum and levels in the player bar, where there is room for them.</source>
        <translation>Spektrum und Pegel in der Wiedergabeleiste, wo Platz dafür ist.</translation>
    </message>
    <message>
        <source>Tell me when a song is done</source>
        <translation>Melden, wenn ein Song fertig ist</translation>
    </message>
    <message>
        <source>With a notification of the desktop, while the window is not in front.</source>
        <translation>Mit einer Benachrichtigung des Desktops, solange das Fenster nicht vorn ist.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol in der Leiste</translation>
    </message>
    <message>
        <source>Steers the player and shows or hides the window.</source>
        <translation>Steuert die Wiedergabe und zeigt oder verbirgt das Fenster.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Dieser Desktop hat keine Symbolleiste.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Beim Schließen des Fensters in der Leiste weiterlaufen</translation>
    </message>
    <message>
        <source>Songs that are being made go on. “Quit” ends the program.</source>
        <translation>Songs in Arbeit gehen weiter. „Beenden“ beendet das Programm.</translation>
    </message>
</context>
<context>
    <name>riffdesk::DetailsPanel</name>
    <message>
        <source>Fetch again</source>
        <translation>Erneut abrufen</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>Als Ausgangssong verwenden</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Liedtext</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>This song has no words.</source>
        <translation>Dieser Song hat keinen Text.</translation>
    </message>
    <message>
        <source>Choose a song to see its words and how it was made.</source>
        <translation>Einen Song auswählen, um seinen Text und seine Entstehung zu sehen.</translation>
    </message>
    <message>
        <source>The audio of this song could not be fetched.</source>
        <translation>Die Audiodatei dieses Songs konnte nicht abgerufen werden.</translation>
    </message>
    <message>
        <source>The audio of this song is on its way.</source>
        <translation>Die Audiodatei dieses Songs ist unterwegs.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Show the cover at its full size</source>
        <translation>Das Cover in voller Größe zeigen</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>Stems mischen</translation>
    </message>
</context>
<context>
    <name>riffdesk::DiagnosticsDialog</name>
    <message>
        <source>With the &amp;titles, prompts and lyrics of the last jobs</source>
        <translation>Mit &amp;Titeln, Prompts und Liedtexten der letzten Aufträge</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>What help needs to know. It holds no token.</source>
        <translation>Was zum Helfen gebraucht wird. Es enthält kein Token.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>riffdesk::Download</name>
    <message>
        <source>The file&apos;s address is not a safe web address.</source>
        <translation>Die Adresse der Datei ist keine sichere Webadresse.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>The server sent another part than was asked for.</source>
        <translation>Der Server hat einen anderen Teil gesendet als angefordert.</translation>
    </message>
    <message>
        <source>The file is larger than it should be.</source>
        <translation>Die Datei ist größer, als sie sein sollte.</translation>
    </message>
    <message>
        <source>The server sent no file.</source>
        <translation>Der Server hat keine Datei gesendet.</translation>
    </message>
    <message>
        <source>The connection ended before the whole file had arrived.</source>
        <translation>Die Verbindung endete, bevor die ganze Datei angekommen war.</translation>
    </message>
    <message>
        <source>The file&apos;s address redirects too many times.</source>
        <translation>Die Adresse der Datei führt endlos von einer zur nächsten.</translation>
    </message>
    <message>
        <source>The file&apos;s address leads to one that is not safe.</source>
        <translation>Die Adresse der Datei führt zu einer unsicheren Adresse.</translation>
    </message>
</context>
<context>
    <name>riffdesk::DraftBar</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Close this draft (%1)</source>
        <translation>Diesen Entwurf schließen (%1)</translation>
    </message>
    <message>
        <source>Close this draft</source>
        <translation>Diesen Entwurf schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>Die anderen schließen</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>Reopen closed draft</source>
        <translation>Geschlossenen Entwurf wieder öffnen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Alle Entwürfe</translation>
    </message>
</context>
<context>
    <name>riffdesk::Drafts</name>
    <message>
        <source>Files of your drafts could not be read and were set aside, with names in “.broken”, in %1.</source>
        <translation>Dateien deiner Entwürfe ließen sich nicht lesen und wurden mit Namen auf „.broken“ in %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>There are %1 drafts already. Close one that you no longer need.</source>
        <translation>Es gibt schon %1 Entwürfe. Schließe einen, den du nicht mehr brauchst.</translation>
    </message>
</context>
<context>
    <name>riffdesk::EncodingHint</name>
    <message>
        <source>Other encoding</source>
        <translation>Andere Kodierung</translation>
    </message>
    <message>
        <source>Dismiss the encoding</source>
        <translation>Hinweis zur Kodierung ausblenden</translation>
    </message>
    <message>
        <source>Read as %1; where a %2 stands, a letter was lost</source>
        <comment>an encoding; the sign that stands for a lost letter</comment>
        <translation>Gelesen als %1; wo ein %2 steht, ist ein Buchstabe verloren gegangen</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <comment>an encoding: Read as Cyrillic (Windows-1251)</comment>
        <translation>Gelesen als %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportDialog</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Zielordner für den Export</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Einen Ordner wählen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln songs</source>
        <translation>
            <numerusform>%Ln Songs exportieren</numerusform>
            <numerusform>%Ln Songs exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Save or remove a profile</source>
        <translation>Ein Profil speichern oder entfernen</translation>
    </message>
    <message>
        <source>Save as a profile…</source>
        <translation>Als Profil speichern …</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Dieses Profil entfernen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Namen der Dateien</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 files</source>
        <translation>Die ersten %L1 von %L2 Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no profile of export options</comment>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>Als Profil speichern</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Web page to share</source>
        <translation>Webseite zum Teilen</translation>
    </message>
    <message>
        <source>Web page to share, as a zip</source>
        <translation>Webseite zum Teilen, als Zip</translation>
    </message>
    <message>
        <source>A page plays the songs in any browser, without a network, with cover and lyrics</source>
        <translation>Eine Seite spielt die Songs in jedem Browser, ohne Netz, mit Cover und Liedtext</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportForm</name>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>The artist</source>
        <translation>Der Interpret</translation>
    </message>
    <message>
        <source>Leave out silence at both ends</source>
        <translation>Stille an beiden Enden weglassen</translation>
    </message>
    <message>
        <source>Replace files of the same name</source>
        <translation>Dateien gleichen Namens ersetzen</translation>
    </message>
    <message>
        <source>Export again what has not changed</source>
        <translation>Auch Unverändertes neu exportieren</translation>
    </message>
    <message>
        <source>Write a catalogue beside the songs</source>
        <translation>Ein Verzeichnis neben die Songs legen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Interpret des Albums</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Urheberrecht</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Otherwise a name that is taken gets a number</source>
        <translation>Sonst bekommt ein vergebener Name eine Nummer</translation>
    </message>
    <message>
        <source>Otherwise songs that are in the folder as they are here are left as they are</source>
        <translation>Sonst bleiben Songs, die unverändert im Ordner liegen, wie sie sind</translation>
    </message>
    <message>
        <source>catalogue.csv for spreadsheets, and the same as JSON</source>
        <translation>catalogue.csv für Tabellen, und dasselbe als JSON</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie sie ist</translation>
    </message>
    <message>
        <source>−14 LUFS (most streaming)</source>
        <translation>−14 LUFS (meiste Streamingdienste)</translation>
    </message>
    <message>
        <source>−16 LUFS (Apple, podcasts)</source>
        <translation>−16 LUFS (Apple, Podcasts)</translation>
    </message>
    <message>
        <source>−23 LUFS (broadcast)</source>
        <translation>−23 LUFS (Rundfunk)</translation>
    </message>
    <message>
        <source>Loud songs are turned down, quiet ones up, with no peak above −1 dBTP</source>
        <translation>Laute Songs werden leiser, leise lauter, ohne Spitze über −1 dBTP</translation>
    </message>
    <message>
        <source>Whole song</source>
        <translation>Ganzer Song</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>what a field is, then how it is written</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Put a field into the name; / makes folders</source>
        <translation>Ein Feld in den Namen setzen; / macht Ordner</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>A page is written anew each time, in a folder or a zip of its own</source>
        <translation>Eine Seite entsteht jedes Mal neu, in einem eigenen Ordner oder Zip</translation>
    </message>
    <message>
        <source>On a page the lyrics follow the song from its very start</source>
        <translation>Auf einer Seite folgt der Liedtext dem Song von seinem Anfang an</translation>
    </message>
    <message>
        <source>The page itself lists its songs</source>
        <translation>Die Seite selbst zählt ihre Songs auf</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportReport</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>What an export could not do</source>
        <translation>Was ein Export nicht konnte</translation>
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
        <translation>Der Song ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Nothing can be done about that here.</source>
        <translation>Daran lässt sich hier nichts ändern.</translation>
    </message>
    <message>
        <source>Exporting one song</source>
        <translation>Ein Song wird exportiert</translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2 songs</source>
        <translation>Export: %L1 von %L2 Songs</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1× as fast as listening</source>
        <translation>%1-mal so schnell wie Anhören</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>noch %Ln Sekunde</numerusform>
            <numerusform>noch %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” could not be exported: %2</source>
        <translation>„%1“ konnte nicht exportiert werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs could not be exported.</source>
        <translation>
            <numerusform>%Ln Song konnte nicht exportiert werden.</numerusform>
            <numerusform>%Ln Songs konnten nicht exportiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>One song written to %1.</source>
        <translation>Ein Song nach %1 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs written to %1.</source>
        <translation>
            <numerusform>%Ln Song nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Songs nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The song in %1 is still as it was exported.</source>
        <translation>Der Song in %1 ist noch wie exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln songs in %1 are still as they were exported.</source>
        <translation>
            <numerusform>%Ln Song in %1 ist noch wie exportiert.</numerusform>
            <numerusform>Alle %Ln Songs in %1 sind noch wie exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were there unchanged.</source>
        <translation>
            <numerusform>%Ln weiterer lag unverändert dort.</numerusform>
            <numerusform>%Ln weitere lagen unverändert dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>Exporting stems</source>
        <translation>Stems werden exportiert</translation>
    </message>
    <message>
        <source>Stems written to %1.</source>
        <translation>Stems nach %1 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Stems of %Ln songs written to %1.</source>
        <translation>
            <numerusform>Stems von %Ln Song nach %1 geschrieben.</numerusform>
            <numerusform>Stems von %Ln Songs nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Songs</source>
        <comment>the name of a page with some</comment>
        <translation>Songs</translation>
    </message>
    <message>
        <source>Page with one song: %1</source>
        <comment>a path</comment>
        <translation>Seite mit einem Song: %1</translation>
    </message>
    <message numerus="yes">
        <source>Page with %Ln songs: %1</source>
        <translation>
            <numerusform>Seite mit %Ln Song: %1</numerusform>
            <numerusform>Seite mit %Ln Songs: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::FactsGrid</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
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
        <translation>Überblendung</translation>
    </message>
</context>
<context>
    <name>riffdesk::Ffmpeg</name>
    <message>
        <source>The program ffmpeg, which makes audio files, is not installed.</source>
        <translation>Das Programm ffmpeg, das Audiodateien erzeugt, ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install ffmpeg with your system&apos;s software manager and try again.</source>
        <translation>ffmpeg mit der Softwareverwaltung des Systems installieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>The conversion was stopped.</source>
        <translation>Die Umwandlung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the audio file.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr für die Audiodatei.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Platz schaffen oder einen anderen Ordner wählen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>ffmpeg stopped without saying why.</source>
        <translation>ffmpeg hat ohne Angabe von Gründen aufgehört.</translation>
    </message>
    <message>
        <source>ffmpeg could not finish: %1</source>
        <translation>ffmpeg konnte nicht fertig werden: %1</translation>
    </message>
    <message>
        <source>Check that the song&apos;s file is whole and the folder can be written, then try again.</source>
        <translation>Prüfen, ob die Datei des Songs vollständig und der Ordner beschreibbar ist, dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>riffdesk::FindBar</name>
    <message>
        <source>Capital letters matter</source>
        <translation>Großschreibung beachten</translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation>Voriger (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation>Nächster (Eingabe)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>replace all that is found</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the lyrics</source>
        <translation>Im Liedtext suchen</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>capital letters matter</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace every one</source>
        <translation>Alle Fundstellen ersetzen</translation>
    </message>
    <message>
        <source>None</source>
        <comment>nothing is found</comment>
        <translation>Nichts</translation>
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
            <numerusform>%Ln ersetzt</numerusform>
            <numerusform>%Ln ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::FlagEdit</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Kept: press to take that back</source>
        <translation>Behalten: drücken, um das zurückzunehmen</translation>
    </message>
    <message>
        <source>Keep: is:kept finds what is kept</source>
        <translation>Behalten: is:kept findet, was behalten wird</translation>
    </message>
    <message>
        <source>Rejected: press to take that back</source>
        <translation>Verworfen: drücken, um das zurückzunehmen</translation>
    </message>
    <message>
        <source>Reject: is:rejected finds what is rejected</source>
        <translation>Verwerfen: is:rejected findet, was verworfen wurde</translation>
    </message>
</context>
<context>
    <name>riffdesk::FormField</name>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
</context>
<context>
    <name>riffdesk::FormUndo</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideContents</name>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Eine Seite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Seiten</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::GuidePageList</name>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten der Anleitung</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Seite der Anleitung</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideWindow</name>
    <message>
        <source>Guide – Riffdesk</source>
        <translation>Anleitung – Riffdesk</translation>
    </message>
</context>
<context>
    <name>riffdesk::HintRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>riffdesk::HttpCall</name>
    <message>
        <source>The service address must start with https://, unless it is on this computer.</source>
        <translation>Die Dienstadresse muss mit https:// beginnen, außer auf diesem Computer.</translation>
    </message>
    <message>
        <source>The token holds characters that no token has.</source>
        <translation>Das Token enthält Zeichen, die in keinem Token vorkommen.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MB.</source>
        <translation>Die Antwort ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>The service closed the connection without answering.</source>
        <translation>Der Dienst hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer had arrived.</source>
        <translation>Die Verbindung endete, bevor die ganze Antwort angekommen war.</translation>
    </message>
</context>
<context>
    <name>riffdesk::HttpExchange</name>
    <message>
        <source>The name “%1” was not found.</source>
        <translation>Der Name „%1“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The connection ended before the whole file had arrived.</source>
        <translation>Die Verbindung endete, bevor die ganze Datei angekommen war.</translation>
    </message>
    <message>
        <source>It is packed in a way that Riffdesk does not know.</source>
        <translation>Sie ist auf eine Weise gepackt, die Riffdesk nicht kennt.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is garbled.</source>
        <translation>Die Antwort des Servers ist unverständlich.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Importer</name>
    <message>
        <source>It is neither audio nor a zip archive of it.</source>
        <translation>Sie ist weder Audio noch ein Zip-Archiv davon.</translation>
    </message>
    <message>
        <source>There is no audio in it.</source>
        <translation>Sie enthält kein Audio.</translation>
    </message>
    <message>
        <source>1 song was imported.</source>
        <translation>1 Song wurde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs were imported.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Songs wurden importiert.</numerusform>
            <numerusform>%Ln Songs wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was in the library already.</source>
        <translation>1 Datei war schon in der Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were in the library already.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Dateien waren schon in der Bibliothek.</numerusform>
            <numerusform>%Ln Dateien waren schon in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; the same import goes on with what is left.</source>
        <translation>Der Import wurde angehalten; derselbe Import macht mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>There are more files than one import takes: import the folders one by one.</source>
        <translation>Es sind mehr Dateien, als ein Import nimmt: Importiere die Ordner einzeln.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 file could not be imported.</source>
        <translation>1 Datei konnte nicht importiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be imported.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Dateien konnten nicht importiert werden.</numerusform>
            <numerusform>%Ln Dateien konnten nicht importiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of them is in the file %1.</source>
        <translation>Ihre Liste steht in der Datei %1.</translation>
    </message>
    <message>
        <source>There was nothing to import: no audio file was found.</source>
        <translation>Es gab nichts zu importieren: Es wurde keine Audiodatei gefunden.</translation>
    </message>
</context>
<context>
    <name>riffdesk::JobCard</name>
    <message>
        <source>Edit and resend</source>
        <translation>Bearbeiten und neu senden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation>Trace-ID kopieren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>It never arrived, send again</source>
        <translation>Nie angekommen, neu senden</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Cancel anyway</source>
        <translation>Trotzdem abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Verstrichene Zeit</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The service may still charge for this song.</source>
        <translation>Der Dienst berechnet diesen Song möglicherweise trotzdem.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>for a screen reader: what a button does, a song</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Erneut abrufen</translation>
    </message>
    <message>
        <source>Fetching it again costs nothing.</source>
        <translation>Erneut abrufen kostet nichts.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>One of these is mine…</source>
        <translation>Einer davon ist meiner …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, then what was asked for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>The service may still charge for this file.</source>
        <translation>Der Dienst kann diese Datei trotzdem noch berechnen.</translation>
    </message>
</context>
<context>
    <name>riffdesk::JobList</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, scroll to see</source>
        <translation>
            <numerusform>%Ln weitere, durch Scrollen zu sehen</numerusform>
            <numerusform>%Ln weitere, durch Scrollen zu sehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::JobQueue</name>
    <message>
        <source>Riffdesk ended before the answer came.</source>
        <translation>Riffdesk wurde beendet, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>Correct it, then create again.</source>
        <translation>Korrigieren, dann erneut erstellen.</translation>
    </message>
    <message>
        <source>Between 1 and %1 takes of a service can be asked for.</source>
        <translation>Von einem Dienst lassen sich 1 bis %1 Takes anfordern.</translation>
    </message>
    <message>
        <source>Choose another number of takes.</source>
        <translation>Eine andere Anzahl von Takes wählen.</translation>
    </message>
    <message>
        <source>Another job has this task.</source>
        <translation>Ein anderer Auftrag hat diese Aufgabe.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wähle eine andere.</translation>
    </message>
    <message>
        <source>1 song came from the account.</source>
        <translation>1 Song kam aus dem Konto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs came from the account.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Songs kamen aus dem Konto.</numerusform>
            <numerusform>%Ln Songs kamen aus dem Konto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every song of the account is in the library already.</source>
        <translation>Jeder Song des Kontos ist schon in der Bibliothek.</translation>
    </message>
    <message>
        <source>1 request&apos;s files could not be fetched.</source>
        <translation>Die Dateien von 1 Anfrage konnten nicht abgerufen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Files of %Ln requests could not be fetched.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Dateien von %Ln Anfragen konnten nicht abgerufen werden.</numerusform>
            <numerusform>Dateien von %Ln Anfragen konnten nicht abgerufen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are listed in Jobs.</source>
        <translation>Alle sind unter „Aufträge“ aufgeführt.</translation>
    </message>
    <message>
        <source>The import was stopped; the same import goes on with what is left.</source>
        <translation>Der Import wurde angehalten; derselbe Import macht mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>“%1” was imported from a file: no service has it.</source>
        <translation>„%1“ wurde aus einer Datei importiert: Kein Dienst hat den Song.</translation>
    </message>
    <message>
        <source>Import the file again: that brings its sound back.</source>
        <translation>Importiere die Datei erneut: Das bringt den Ton zurück.</translation>
    </message>
    <message>
        <source>“%1” makes no song.</source>
        <translation>„%1“ macht keinen Song.</translation>
    </message>
    <message>
        <source>Ask for files of a song in its menu, or with riffdesk wav and riffdesk video.</source>
        <translation>Fordere Dateien eines Songs in seinem Menü an, oder mit riffdesk wav und riffdesk video.</translation>
    </message>
    <message>
        <source>There is no such song, or nothing like that of it.</source>
        <translation>Es gibt keinen solchen Song, oder nichts dergleichen von ihm.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LedgerDialog</name>
    <message>
        <source>Ledger</source>
        <translation>Kassenbuch</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>Kassenbuch durchsuchen</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Als Tabelle speichern …</translation>
    </message>
    <message>
        <source>One request was or may be charged.</source>
        <translation>Eine Anfrage wurde oder wird vielleicht berechnet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests were or may be charged.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln Anfragen wurden oder werden vielleicht berechnet.</numerusform>
            <numerusform>%Ln Anfragen wurden oder werden vielleicht berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for each song that was kept.</source>
        <comment>a number of requests</comment>
        <translation>%1 je behaltenem Song.</translation>
    </message>
    <message numerus="yes">
        <source>Lines of the ledger that cannot be read: %Ln.</source>
        <comment>number of lines</comment>
        <translation>
            <numerusform>Zeilen des Kassenbuchs, die sich nicht lesen lassen: %Ln.</numerusform>
            <numerusform>Zeilen des Kassenbuchs, die sich nicht lesen lassen: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked for yet</source>
        <translation>Noch nichts angefordert</translation>
    </message>
    <message>
        <source>Each request that a service may charge for is written down here before it leaves.</source>
        <translation>Jede Anfrage, die ein Dienst berechnen kann, wird hier notiert, bevor sie abgeht.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Nichts dergleichen</translation>
    </message>
    <message>
        <source>No request holds all of these words.</source>
        <translation>Keine Anfrage enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>riffdesk::LedgerModel</name>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed at the service</source>
        <translation>beim Dienst gescheitert</translation>
    </message>
    <message>
        <source>not taken, not charged</source>
        <translation>nicht angenommen, nicht berechnet</translation>
    </message>
    <message>
        <source>made, a file is missing</source>
        <translation>gemacht, eine Datei fehlt</translation>
    </message>
    <message>
        <source>cancelled, may be charged</source>
        <translation>abgebrochen, evtl. berechnet</translation>
    </message>
    <message>
        <source>unknown, may be charged</source>
        <translation>unbekannt, evtl. berechnet</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Liedtext</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>Aufgaben-ID</translation>
    </message>
</context>
<context>
    <name>riffdesk::LevelMeter</name>
    <message>
        <source>Level meter</source>
        <translation>Pegelanzeige</translation>
    </message>
    <message>
        <source>Level meter: spectrum, left and right</source>
        <translation>Pegelanzeige: Spektrum, links und rechts</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryBar</name>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Alle zurückholen</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Show playlists, tags, saved searches and the trash</source>
        <translation>Playlists, Tags, gespeicherte Suchen und den Papierkorb zeigen</translation>
    </message>
    <message>
        <source>Keep this search among the collections</source>
        <translation>Diese Suche bei den Sammlungen behalten</translation>
    </message>
    <message>
        <source>Search: %1. Press to take it away</source>
        <comment>a filter chip</comment>
        <translation>Suche: %1. Drücken nimmt es weg</translation>
    </message>
    <message>
        <source>%1: click to take it away</source>
        <translation>%1: ein Klick nimmt es weg</translation>
    </message>
    <message>
        <source>1 song</source>
        <translation>1 Song</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln Song</numerusform>
            <numerusform>%Ln Songs</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Papierkorb leeren …</translation>
    </message>
    <message>
        <source>Empty trash (%1)…</source>
        <comment>how much that frees</comment>
        <translation>Papierkorb leeren (%1) …</translation>
    </message>
    <message>
        <source>As arranged</source>
        <translation>Wie angeordnet</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Title, A to Z</source>
        <translation>Titel, A bis Z</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>Titel, Z bis A</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Beste Bewertung zuerst</translation>
    </message>
    <message>
        <source>Lowest rated first</source>
        <translation>Schlechteste Bewertung zuerst</translation>
    </message>
    <message>
        <source>Last played first</source>
        <translation>Zuletzt gespielte zuerst</translation>
    </message>
    <message>
        <source>Most played first</source>
        <translation>Meistgespielte zuerst</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Ohne Gruppen</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By source song</source>
        <translation>Nach Ausgangssong</translation>
    </message>
    <message>
        <source>By playlist</source>
        <translation>Nach Playlist</translation>
    </message>
    <message>
        <source>Choose the order of the songs, and groups</source>
        <translation>Reihenfolge der Songs und Gruppen wählen</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Reihenfolge: %1</translation>
    </message>
    <message>
        <source>Takes together</source>
        <translation>Takes zusammen</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, absteigend sortiert</translation>
    </message>
    <message>
        <source>Choose columns, their order and the height of rows</source>
        <translation>Spalten, ihre Reihenfolge und die Höhe der Zeilen wählen</translation>
    </message>
    <message>
        <source>Large rows</source>
        <translation>Hohe Zeilen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Source song</source>
        <translation>Ausgangssong</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Zuletzt gespielt</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryPage</name>
    <message>
        <source>Empty trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Remove 1 song and its files for good?</source>
        <translation>1 Song und seine Dateien endgültig löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln songs and their files for good?</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Song und seine Dateien endgültig löschen?</numerusform>
            <numerusform>%Ln Songs und ihre Dateien endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the only thing that deletes songs, and it cannot be undone.</source>
        <translation>Nur das löscht Songs, und es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>The songs cannot be shown</source>
        <translation>Die Songs können nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Songs appear here when they are done.</source>
        <translation>Fertige Songs erscheinen hier.</translation>
    </message>
    <message>
        <source>No songs yet</source>
        <translation>Noch keine Songs</translation>
    </message>
    <message>
        <source>Describe a song, or write its words, and press Create. It is kept here, with its cover and its lyrics.</source>
        <translation>Einen Song beschreiben oder seinen Text schreiben und „Erstellen“ drücken. Hier wird er mit Cover und Liedtext aufbewahrt.</translation>
    </message>
    <message>
        <source>Make your first song</source>
        <translation>Den ersten Song erstellen</translation>
    </message>
    <message>
        <source>The songs are safe in their folders</source>
        <translation>Die Songs sind sicher in ihren Ordnern</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>Bibliothek neu aufbauen</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>No songs are in this playlist yet. Drag songs onto its name.</source>
        <translation>In dieser Playlist sind noch keine Songs. Zieh Songs auf ihren Namen.</translation>
    </message>
    <message>
        <source>Import songs…</source>
        <translation>Songs importieren …</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling: all is left as it was…</source>
        <translation>Wird abgebrochen: Alles bleibt, wie es war …</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineageModel</name>
    <message>
        <source>Song</source>
        <translation>Song</translation>
    </message>
    <message>
        <source>the song that is shown</source>
        <translation>der angezeigte Song</translation>
    </message>
    <message>
        <source>level %1</source>
        <comment>in a tree, from 1</comment>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>Unknown song</source>
        <comment>one that is not in the library, and of which no title is known</comment>
        <translation>Unbekannter Song</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>Endgültig entfernt</translation>
    </message>
    <message>
        <source>Never in this library</source>
        <translation>Nie in dieser Bibliothek</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>Deine Aufnahme</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>what was done, and from when to when</comment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what was done, and when in the song</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <comment>what was done, and the second song that went into it</comment>
        <translation>%1, mit „%2“</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineagePage</name>
    <message>
        <source>Family only</source>
        <translation>Nur Familie</translation>
    </message>
    <message>
        <source>Show only these songs in the library</source>
        <translation>Nur diese Songs in der Bibliothek zeigen</translation>
    </message>
    <message numerus="yes">
        <source>The nearest %Ln songs; there are more</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Der nächste Song; es gibt mehr</numerusform>
            <numerusform>Die nächsten %Ln Songs; es gibt mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Song</numerusform>
            <numerusform>%Ln Songs</numerusform>
        </translation>
    </message>
    <message>
        <source>Made from scratch; nothing was made from it yet.</source>
        <translation>Von Grund auf neu; noch ist nichts daraus entstanden.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineageView</name>
    <message>
        <source>Lineage</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Select in the library</source>
        <translation>In der Bibliothek auswählen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Was sich geändert hat …</translation>
    </message>
    <message>
        <source>Show only this family</source>
        <translation>Nur diese Familie zeigen</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsEditor</name>
    <message>
        <source>This song has no lyrics.</source>
        <translation>Dieser Song hat keinen Liedtext.</translation>
    </message>
    <message>
        <source>The text is longer than lyrics can be (%L1 characters).</source>
        <translation>Der Text ist länger, als ein Liedtext sein kann (%L1 Zeichen).</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsField</name>
    <message>
        <source>The lyrics are open in a window of their own.</source>
        <translation>Der Liedtext ist in einem eigenen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsMargin</name>
    <message>
        <source>Syllables in each line, guessed from the spelling</source>
        <translation>Silben jeder Zeile, aus der Schreibung geschätzt</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsOutline</name>
    <message>
        <source>Sections of the lyrics</source>
        <translation>Abschnitte des Liedtexts</translation>
    </message>
    <message>
        <source>Insert section</source>
        <translation>Abschnitt einfügen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Give it a tag</source>
        <translation>Mit einem Tag versehen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsOutlineModel</name>
    <message>
        <source>No tag</source>
        <comment>words before the first section</comment>
        <translation>Kein Tag</translation>
    </message>
    <message>
        <source>Words before the first section</source>
        <translation>Text vor dem ersten Abschnitt</translation>
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
        <translation>Liedtext</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsPanel</name>
    <message>
        <source>Insert a section</source>
        <translation>Einen Abschnitt einfügen</translation>
    </message>
    <message>
        <source>More for the lyrics</source>
        <translation>Mehr zum Liedtext</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Insert from a file…</source>
        <translation>Aus Datei einfügen …</translation>
    </message>
    <message>
        <source>Count syllables and lines</source>
        <translation>Silben und Zeilen zählen</translation>
    </message>
    <message>
        <source>Edit in a large window</source>
        <translation>In einem großen Fenster bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate the section (Ctrl+D)</source>
        <translation>Abschnitt duplizieren (Strg+D)</translation>
    </message>
    <message>
        <source>Remove the section (Delete)</source>
        <translation>Abschnitt entfernen (Entf)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>sections; lines</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lyrics from a file</source>
        <translation>Liedtext aus einer Datei</translation>
    </message>
    <message>
        <source>Lyrics (%1)</source>
        <comment>patterns of file names</comment>
        <translation>Liedtexte (%1)</translation>
    </message>
    <message>
        <source>Write with AI</source>
        <translation>Mit KI schreiben</translation>
    </message>
    <message>
        <source>Write with AI…</source>
        <translation>Mit KI schreiben …</translation>
    </message>
    <message>
        <source>Write with AI: lyrics are waiting</source>
        <translation>Mit KI schreiben: Ein Text wartet</translation>
    </message>
    <message>
        <source>The text would be longer than lyrics can be (%L1 characters).</source>
        <translation>Der Text würde länger, als ein Liedtext sein darf (%L1 Zeichen).</translation>
    </message>
    <message>
        <source>Title of these lyrics: %1</source>
        <translation>Titel dieses Textes: %1</translation>
    </message>
    <message>
        <source>Title in the file: %1</source>
        <translation>Titel in der Datei: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>the title that is named beside it</comment>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use as title</source>
        <translation>Als Titel nehmen</translation>
    </message>
    <message>
        <source>Dismiss the title</source>
        <translation>Titel verwerfen</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsView</name>
    <message>
        <source>Follow the song</source>
        <translation>Dem Song folgen</translation>
    </message>
    <message>
        <source>These words came from a file with times. They fit if the song kept its pace.</source>
        <translation>Diese Worte kamen aus einer Datei mit Zeiten. Sie passen, wenn der Song sein Tempo behielt.</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The lines follow the song.</source>
        <translation>Die Zeilen folgen dem Song.</translation>
    </message>
    <message>
        <source>Remove the times of the lines</source>
        <translation>Die Zeiten der Zeilen entfernen</translation>
    </message>
    <message>
        <source>A click on a line plays from there</source>
        <translation>Ein Klick auf eine Zeile spielt von dort</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>the times of the lines</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No line of this file has a time.</source>
        <translation>Keine Zeile dieser Datei hat eine Zeit.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWindow</name>
    <message>
        <source>Lyrics</source>
        <translation>Liedtext</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWriter</name>
    <message>
        <source>The service has not told the lyrics yet.</source>
        <translation>Der Dienst hat den Text noch nicht genannt.</translation>
    </message>
    <message>
        <source>It could not be looked for: %1</source>
        <translation>Danach konnte nicht gesucht werden: %1</translation>
    </message>
    <message>
        <source>The service does not list it. It may have been charged all the same, or never arrived.</source>
        <translation>Der Dienst führt es nicht auf. Es kann trotzdem berechnet worden oder nie angekommen sein.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWriterPane</name>
    <message>
        <source>Write with AI</source>
        <translation>Mit KI schreiben</translation>
    </message>
    <message>
        <source>What shall the lyrics be about?</source>
        <translation>Wovon soll der Text handeln?</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Früher geschrieben</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>A lighthouse keeper who waits for spring, hopeful, in short lines</source>
        <translation>Eine Leuchtturmwärterin wartet auf den Frühling, hoffnungsvoll, in kurzen Zeilen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Has the service write them (Ctrl+Return)</source>
        <translation>Lässt den Dienst schreiben (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <source>Asks the service whether it was written; costs nothing</source>
        <translation>Fragt den Dienst, ob der Text geschrieben wurde; kostet nichts</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Practice costs nothing. Ctrl+Return asks.</source>
        <translation>Üben kostet nichts. Strg+Eingabe fragt.</translation>
    </message>
    <message>
        <source>1 more paid request.</source>
        <translation>1 weitere bezahlte Anfrage.</translation>
    </message>
    <message>
        <source>1 paid request. Ctrl+Return asks.</source>
        <translation>1 bezahlte Anfrage. Strg+Eingabe fragt.</translation>
    </message>
    <message>
        <source>At most %L1 characters.</source>
        <translation>Höchstens %L1 Zeichen.</translation>
    </message>
    <message>
        <source>Writing… %1</source>
        <comment>how long it takes so far, as 0:12</comment>
        <translation>Schreibt … %1</translation>
    </message>
    <message>
        <source>Checking what happened to it… %1</source>
        <comment>how long so far, as 0:12</comment>
        <translation>Sucht, was daraus wurde … %1</translation>
    </message>
    <message>
        <source>It may be charged all the same</source>
        <translation>Es kann trotzdem berechnet werden</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>Trace-ID: %1</translation>
    </message>
    <message>
        <source>This is not on the disk yet. %1</source>
        <translation>Das ist noch nicht auf der Platte. %1</translation>
    </message>
    <message>
        <source>Forget them all</source>
        <translation>Alle vergessen</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Noch einen schreiben</translation>
    </message>
    <message>
        <source>Practice costs nothing.</source>
        <translation>Üben kostet nichts.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
</context>
<context>
    <name>riffdesk::MainWindow</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>Übungsdienst</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Konto verbinden …</translation>
    </message>
    <message>
        <source>Practice: songs are made on this computer and cost nothing</source>
        <translation>Übung: Songs entstehen auf diesem Computer und kosten nichts</translation>
    </message>
    <message>
        <source>Songs are made by %1</source>
        <translation>Songs entstehen bei %1</translation>
    </message>
    <message>
        <source>Not connected: enter the token of your account in the settings</source>
        <translation>Nicht verbunden: Das Token des Kontos in den Einstellungen eingeben</translation>
    </message>
    <message>
        <source>%1 – Riffdesk</source>
        <comment>window title: name of the song that plays</comment>
        <translation>%1 – Riffdesk</translation>
    </message>
    <message>
        <source>About Riffdesk</source>
        <translation>Über Riffdesk</translation>
    </message>
    <message>
        <source>Riffdesk %1
A desktop studio for AI song-making.
Free software under the MIT licence.</source>
        <translation>Riffdesk %1
Ein Desktop-Studio für das Songschreiben mit KI.
Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>On the waveform</source>
        <translation>Auf der Wellenform</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Songs can be heard and exported; making and changing them is switched off.</source>
        <translation>Songs lassen sich anhören und exportieren; Erstellen und Ändern ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>Bibliothek neu aufbauen</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1 (offline)</translation>
    </message>
    <message>
        <source>There is no network. What waits for it goes on by itself when it is back.</source>
        <translation>Es gibt kein Netzwerk. Was darauf wartet, geht von selbst weiter, sobald es zurück ist.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>Ein Export läuft.</translation>
    </message>
    <message>
        <source>What is written so far stays. The same export goes on from there later.</source>
        <translation>Was schon geschrieben ist, bleibt. Derselbe Export macht später dort weiter.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Stop the export and quit</source>
        <translation>Export abbrechen und beenden</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>Im Vergleich</translation>
    </message>
    <message>
        <source>Putting together</source>
        <translation>Zusammensetzen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>riffdesk::MediaFetch</name>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>Der Dienst kennt diese Aufgabe nicht mehr.</translation>
    </message>
</context>
<context>
    <name>riffdesk::ModeButtons</name>
    <message>
        <source>Shuffle</source>
        <translation>Zufallswiedergabe</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Shuffle: on</source>
        <translation>Zufallswiedergabe: an</translation>
    </message>
    <message>
        <source>Shuffle: off</source>
        <translation>Zufallswiedergabe: aus</translation>
    </message>
    <message>
        <source>Loop: this song</source>
        <translation>Wiederholen: diesen Song</translation>
    </message>
    <message>
        <source>Loop: all songs</source>
        <translation>Wiederholen: alle Songs</translation>
    </message>
    <message>
        <source>Loop: off</source>
        <translation>Wiederholen: aus</translation>
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
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5-Proxy</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>The way to the service and to its files. What runs on this computer is reached directly.</source>
        <translation>Der Weg zum Dienst und zu seinen Dateien. Was auf diesem Computer läuft, wird direkt erreicht.</translation>
    </message>
    <message>
        <source>Fetch songs over metered networks too</source>
        <translation>Songs auch über getaktete Netze abrufen</translation>
    </message>
    <message>
        <source>Otherwise songs that are made wait at the service for another network, or for “Fetch now”.</source>
        <translation>Sonst warten fertige Songs beim Dienst auf ein anderes Netz oder auf „Jetzt abrufen“.</translation>
    </message>
    <message>
        <source>There is no network now.</source>
        <translation>Gerade gibt es kein Netzwerk.</translation>
    </message>
    <message>
        <source>The network is metered now.</source>
        <translation>Das Netz ist gerade getaktet.</translation>
    </message>
</context>
<context>
    <name>riffdesk::NotesEdit</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What you think of it, what is left to do. Search finds it.</source>
        <translation>Was du davon hältst, was noch zu tun ist. Die Suche findet es.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>riffdesk::NotifierBus</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>riffdesk::PairChanges</name>
    <message>
        <source>Comparing the sound</source>
        <translation>Der Klang wird verglichen</translation>
    </message>
    <message>
        <source>Comparing the sound…</source>
        <translation>Der Klang wird verglichen …</translation>
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
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayerBar</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayerNotice</name>
    <message>
        <source>Restart Riffdesk</source>
        <translation>Riffdesk neu starten</translation>
    </message>
    <message>
        <source>The song goes on where it is now</source>
        <translation>Der Song geht an derselben Stelle weiter</translation>
    </message>
    <message>
        <source>The audio of this song is on its way.</source>
        <translation>Die Audiodatei dieses Songs ist unterwegs.</translation>
    </message>
    <message>
        <source>The audio of this song is missing. “Fetch again” in its details gets it.</source>
        <translation>Die Audiodatei dieses Songs fehlt. „Erneut abrufen“ in seinen Details holt sie.</translation>
    </message>
    <message>
        <source>A sound device is there now.</source>
        <translation>Jetzt gibt es ein Audiogerät.</translation>
    </message>
    <message>
        <source>No sound device: playing silently.</source>
        <translation>Kein Audiogerät: Wiedergabe ohne Ton.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayingSong</name>
    <message>
        <source>Nothing is playing</source>
        <translation>Nichts wird gespielt</translation>
    </message>
    <message>
        <source>Choose a song to hear</source>
        <translation>Song zum Anhören wählen</translation>
    </message>
</context>
<context>
    <name>riffdesk::Poller</name>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>Der Dienst kennt diese Aufgabe nicht mehr.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PreflightRows</name>
    <message>
        <source>Before you create</source>
        <translation>Vor dem Erstellen</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave it so: %1</source>
        <comment>a warning</comment>
        <translation>So lassen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to look at</source>
        <comment>warnings, at least two</comment>
        <translation>
            <numerusform>%Ln Hinweise</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>further warnings</comment>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>a preset</comment>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Noch keine Vorlagen</translation>
    </message>
    <message>
        <source>Drag a preset out to keep or give away its file.</source>
        <translation>Zieh eine Vorlage heraus, um ihre Datei aufzuheben oder weiterzugeben.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PresetsMenu</name>
    <message>
        <source>No presets yet</source>
        <translation>Noch keine Vorlagen</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Als Vorlage speichern …</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Vorlage umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>All presets…</source>
        <translation>Alle Vorlagen …</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Load from file…</source>
        <translation>Aus Datei laden …</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Load from file</source>
        <translation>Aus Datei laden</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk)</source>
        <translation>Vorlagen und Rezepte (*.riffdesk)</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk *.json)</source>
        <translation>Vorlagen und Rezepte (*.riffdesk *.json)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ProducerClient</name>
    <message>
        <source>The service redirects to another address; it was not followed.</source>
        <translation>Der Dienst antwortet jetzt unter einer anderen Adresse; ihr wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>Between 1 and %1 tasks can be asked for at once.</source>
        <translation>Es lassen sich 1 bis %1 Aufgaben auf einmal abfragen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Die Datei ist größer als %1 MB.</translation>
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
        <translation>Gesendete Prompts</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
</context>
<context>
    <name>riffdesk::PromptPicker</name>
    <message>
        <source>Prompts you have sent</source>
        <translation>Gesendete Prompts</translation>
    </message>
    <message>
        <source>Search your prompts</source>
        <translation>Prompts durchsuchen</translation>
    </message>
    <message>
        <source>Search for a prompt</source>
        <translation>Nach einem Prompt suchen</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Verlauf leeren</translation>
    </message>
    <message>
        <source>Prompts come here when you press Create.</source>
        <translation>Prompts kommen hierher, wenn du Erstellen drückst.</translation>
    </message>
    <message>
        <source>No prompt holds these words.</source>
        <translation>Kein Prompt enthält diese Worte.</translation>
    </message>
</context>
<context>
    <name>riffdesk::QueueModel</name>
    <message>
        <source>on now</source>
        <comment>the song that is playing</comment>
        <translation>läuft gerade</translation>
    </message>
</context>
<context>
    <name>riffdesk::QueuePopup</name>
    <message>
        <source>Nothing is queued. Play a song, or add songs by their menu.</source>
        <translation>Die Warteschlange ist leer. Einen Song abspielen oder Songs über ihr Menü hinzufügen.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Delete takes a song out</source>
        <translation>Entf nimmt einen Song heraus</translation>
    </message>
</context>
<context>
    <name>riffdesk::RatingEdit</name>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a rating in stars</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>riffdesk::RecipePage</name>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>Übungsdienst</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Trace-ID</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>Rezept laden</translation>
    </message>
    <message>
        <source>Fill the form with what this song was made of</source>
        <translation>Das Formular mit dem Rezept dieses Songs füllen</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Rezept speichern …</translation>
    </message>
    <message>
        <source>Keep the recipe as a file; or drag it to where the file is wanted</source>
        <translation>Hebt das Rezept als Datei auf; oder zieh es dorthin, wo die Datei gebraucht wird</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>None: imported from a file</source>
        <translation>Keiner: aus einer Datei importiert</translation>
    </message>
    <message>
        <source>Song id</source>
        <translation>Song-ID</translation>
    </message>
    <message>
        <source>Id at the service</source>
        <translation>ID beim Dienst</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>Task-ID</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>the sizes of a song&apos;s files</comment>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Reply of the service, as it came</source>
        <translation>Antwort des Dienstes, wie sie kam</translation>
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
        <translation>Keiner: hier gemacht</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk)</source>
        <translation>Vorlagen und Rezepte (*.riffdesk)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceEdit</name>
    <message>
        <source>Drop an audio file here, or choose one</source>
        <translation>Eine Audiodatei hier ablegen oder wählen</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>MP3, WAV, M4A, FLAC, Ogg, Opus or AAC, from 1 second to 15 minutes</source>
        <translation>MP3, WAV, M4A, FLAC, Ogg, Opus oder AAC, von 1 Sekunde bis 15 Minuten</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>What you have uploaded before</source>
        <translation>Was früher hochgeladen wurde</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>the address that was typed</comment>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Have the service fetch the recording from this address</source>
        <translation>Den Dienst die Aufnahme von dieser Adresse holen lassen</translation>
    </message>
    <message>
        <source>Choose another reference</source>
        <translation>Andere Referenz wählen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Use no reference</source>
        <translation>Keine Referenz verwenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Paste an address or an upload’s id</source>
        <translation>Adresse oder ID eines Uploads einfügen</translation>
    </message>
    <message>
        <source>Bring my lyrics back</source>
        <translation>Meinen Liedtext zurückholen</translation>
    </message>
    <message>
        <source>Use its lyrics</source>
        <translation>Ihren Liedtext verwenden</translation>
    </message>
    <message>
        <source>Put back what the lyrics of the recording replaced</source>
        <translation>Zurückholen, was der Liedtext der Aufnahme ersetzt hat</translation>
    </message>
    <message>
        <source>Put the words that the service heard into the lyrics</source>
        <translation>Die vom Dienst gehörten Worte in den Liedtext übernehmen</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Aufnahme wählen</translation>
    </message>
    <message>
        <source>Audio files (%1)</source>
        <translation>Audiodateien (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
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
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete from the list</source>
        <translation>Aus der Liste löschen</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Search names and lyrics</source>
        <translation>Namen und Liedtexte durchsuchen</translation>
    </message>
    <message>
        <source>Search for a reference</source>
        <translation>Nach einer Referenz suchen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nothing has been uploaded to this service yet.</source>
        <translation>Zu diesem Dienst wurde noch nichts hochgeladen.</translation>
    </message>
    <message>
        <source>No reference matches these words.</source>
        <translation>Keine Referenz passt zu diesen Wörtern.</translation>
    </message>
    <message>
        <source>Bring “%1” back</source>
        <translation>„%1“ zurückholen</translation>
    </message>
    <message>
        <source>Name of the reference</source>
        <translation>Name der Referenz</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceProgress</name>
    <message>
        <source>Progress of the upload</source>
        <translation>Fortschritt des Hochladens</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Hochladen abbrechen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is being done, and how far it is: Sending… 43%</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Die Datei wird geprüft …</translation>
    </message>
    <message>
        <source>Converting to MP3…</source>
        <translation>Umwandlung in MP3 …</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>The service is taking it in…</source>
        <translation>Der Dienst nimmt sie auf …</translation>
    </message>
</context>
<context>
    <name>riffdesk::RegionBar</name>
    <message>
        <source>Region</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Replace this section</source>
        <translation>Diesen Abschnitt ersetzen</translation>
    </message>
    <message>
        <source>Sets the form to make this section anew</source>
        <translation>Stellt das Formular so ein, dass dieser Abschnitt neu entsteht</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Goes round in this section</source>
        <translation>Wiederholt diesen Abschnitt</translation>
    </message>
    <message>
        <source>Audition</source>
        <comment>play a section once</comment>
        <translation>Vorhören</translation>
    </message>
    <message>
        <source>Plays the section once, with the 3 seconds before it</source>
        <translation>Spielt den Abschnitt einmal, mit den 3 Sekunden davor</translation>
    </message>
    <message>
        <source>Clear the region (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Start of the region</source>
        <translation>Anfang des Bereichs</translation>
    </message>
    <message>
        <source>End of the region</source>
        <translation>Ende des Bereichs</translation>
    </message>
    <message>
        <source>Drag the region to another program, where it becomes a file; a click copies it</source>
        <translation>Zieh den Bereich in ein anderes Programm, dort wird er zur Datei; ein Klick kopiert ihn</translation>
    </message>
    <message>
        <source>Copy the region as a file</source>
        <translation>Den Bereich als Datei kopieren</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequestDialog</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
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
        <translation>Was „Erstellen“ beim jetzigen Stand des Formulars sendet. Das Token steht nicht darin: Der Befehl liest es aus der Variablen ACEDATACLOUD_API_TOKEN.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequestForm</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Advanced (%1 filled in)</source>
        <translation>Erweitert (%1 ausgefüllt)</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequiredMark</name>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
</context>
<context>
    <name>riffdesk::RoundButton</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
</context>
<context>
    <name>riffdesk::RunBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>riffdesk::SecondsField</name>
    <message>
        <source>Seconds, or minutes and seconds such as 1:02.4</source>
        <translation>Sekunden oder Minuten und Sekunden wie 1:02.4</translation>
    </message>
</context>
<context>
    <name>riffdesk::SeedField</name>
    <message>
        <source>Pick a random seed; the same seed and form give the same song</source>
        <translation>Einen Seed würfeln; gleicher Seed und gleiches Formular ergeben den gleichen Song</translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation>Seed festhalten</translation>
    </message>
    <message>
        <source>Locked: every take and the next request get this seed</source>
        <translation>Festgehalten: Jeder Take und die nächste Anfrage bekommen diesen Seed</translation>
    </message>
    <message>
        <source>The seed is used once, further takes get seeds of their own. Lock it to keep it.</source>
        <translation>Der Seed gilt einmal, weitere Takes bekommen eigene. Zum Behalten festhalten.</translation>
    </message>
    <message>
        <source>New random seed</source>
        <translation>Neuer Zufalls-Seed</translation>
    </message>
</context>
<context>
    <name>riffdesk::SelectionPage</name>
    <message>
        <source>Play next</source>
        <translation>Als Nächstes spielen</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>An die Warteschlange anhängen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>the length of all songs that are selected</comment>
        <translation>zusammen %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Songs</numerusform>
            <numerusform>%Ln Songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Use the Practice service</source>
        <translation>Übungsdienst verwenden</translation>
    </message>
    <message>
        <source>Runs on this computer, needs no account and costs nothing.</source>
        <translation>Läuft auf diesem Computer, braucht kein Konto und kostet nichts.</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>How many songs are asked for at the same time; the others wait. Takes effect at the next start.</source>
        <translation>Wie viele Songs gleichzeitig angefragt werden; die übrigen warten. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Bibliotheksordner</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Holds the library and one folder per song with its audio, cover, lyrics and recipe. The library can be rebuilt from these folders alone.</source>
        <translation>Enthält die Bibliothek und je Song einen Ordner mit Audiodatei, Cover, Liedtext und Rezept. Allein aus diesen Ordnern lässt sich die Bibliothek neu aufbauen.</translation>
    </message>
    <message>
        <source>Settings, and your own catalogue.json if you have one, are in %1.</source>
        <translation>Die Einstellungen und gegebenenfalls eine eigene catalogue.json liegen in %1.</translation>
    </message>
    <message>
        <source>No service is chosen yet.</source>
        <translation>Noch ist kein Dienst gewählt.</translation>
    </message>
    <message>
        <source>Songs are made by the Practice service on this computer.</source>
        <translation>Songs entstehen beim Übungsdienst auf diesem Computer.</translation>
    </message>
    <message>
        <source>Songs are made by %1.</source>
        <translation>Songs entstehen bei %1.</translation>
    </message>
    <message>
        <source>Sound and desktop</source>
        <translation>Ton und Desktop</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to undo a create</source>
        <translation>Zeit zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>A request leaves only so long after Create was pressed; 0 sends it at once.</source>
        <translation>Eine Anfrage geht erst so lange nach dem Druck auf Erstellen hinaus; bei 0 sofort.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the user is asked</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Ask above so many paid requests a day</source>
        <translation>Nachfragen ab mehr bezahlten Anfragen am Tag als</translation>
    </message>
    <message>
        <source>Ask above so many takes at once</source>
        <translation>Nachfragen ab mehr Takes auf einmal als</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>What becomes of jobs</source>
        <translation>Was aus Aufträgen wird</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Kept on this computer only, without prompts and lyrics. Help ▸ Copy diagnostics shows it.</source>
        <translation>Bleibt auf diesem Rechner, ohne Prompts und Liedtexte. Hilfe ▸ Diagnose kopieren zeigt es.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Takes the library with all songs to another folder</source>
        <translation>Bringt die Bibliothek mit allen Songs in einen anderen Ordner</translation>
    </message>
    <message>
        <source>Uses the library of another folder from the next start</source>
        <translation>Nimmt ab dem nächsten Start die Bibliothek eines anderen Ordners</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the trash is emptied</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Remove from the trash after</source>
        <translation>Aus dem Papierkorb entfernen nach</translation>
    </message>
    <message>
        <source>What has been in the trash for longer is removed for good, at each start and once a day.</source>
        <translation>Was länger im Papierkorb liegt, wird endgültig entfernt, bei jedem Start und einmal am Tag.</translation>
    </message>
    <message>
        <source>An empty folder for the library</source>
        <translation>Ein leerer Ordner für die Bibliothek</translation>
    </message>
    <message>
        <source>From the next start the library is in %1. To take your songs along, choose Move… instead.</source>
        <translation>Ab dem nächsten Start ist die Bibliothek in %1. Um deine Songs mitzunehmen, nimm stattdessen „Verschieben …“.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>riffdesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>riffdesk::ShortcutsPage</name>
    <message>
        <source>Assign</source>
        <comment>a shortcut</comment>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>one shortcut</comment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <comment>shortcuts</comment>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>A command or its keys</source>
        <translation>Ein Befehl oder seine Tasten</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>kein Tastenkürzel</translation>
    </message>
    <message>
        <source>%1 is fixed: “%2”. Choose another.</source>
        <comment>a shortcut; what it does</comment>
        <translation>%1 ist fest vergeben: „%2“. Nimm ein anderes.</translation>
    </message>
    <message>
        <source>%1 is now “%2”. Assign takes it from there.</source>
        <comment>a shortcut; what it does</comment>
        <translation>%1 ist jetzt „%2“. Zuweisen nimmt es dort weg.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SliderField</name>
    <message>
        <source>%1 as a number</source>
        <comment>name of a slider</comment>
        <translation>%1 als Zahl</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück auf %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <comment>name of a slider</comment>
        <translation>%1 zurücksetzen</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongDelegate</name>
    <message>
        <source>on its way</source>
        <comment>the audio of a song</comment>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>audio missing</source>
        <translation>Audio fehlt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Takes</numerusform>
            <numerusform>%Ln Takes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SongField</name>
    <message>
        <source>Use no song</source>
        <translation>Keinen Song verwenden</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>label of a field</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>The audio id that the service gave for your upload.</source>
        <translation>Die Audio-ID, die der Dienst für die hochgeladene Datei vergeben hat.</translation>
    </message>
    <message>
        <source>Choose a song…</source>
        <translation>Song wählen …</translation>
    </message>
    <message>
        <source>Not in this library</source>
        <translation>Nicht in dieser Bibliothek</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a field: title of a song</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose another song</source>
        <translation>Einen anderen Song wählen</translation>
    </message>
    <message>
        <source>Choose a song of the library, or drop one here</source>
        <translation>Einen Song der Bibliothek wählen oder hierher ziehen</translation>
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
        <translation>läuft</translation>
    </message>
    <message>
        <source>audio on its way</source>
        <translation>Audio unterwegs</translation>
    </message>
    <message>
        <source>audio missing</source>
        <translation>Audio fehlt</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a song that was not heard yet</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Without a source song</source>
        <translation>Ohne Ausgangssong</translation>
    </message>
    <message>
        <source>In no playlist</source>
        <translation>In keiner Playlist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Takes</numerusform>
            <numerusform>%Ln Takes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SongMenu</name>
    <message>
        <source>Play</source>
        <translation>Wiedergeben</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>Als Ausgangssong verwenden</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Als Nächstes spielen</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>An die Warteschlange anhängen</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>Rezept laden</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>Als gehört markieren</translation>
    </message>
    <message>
        <source>Check and fetch again</source>
        <translation>Prüfen und neu holen</translation>
    </message>
    <message>
        <source>Listens to the file to its end and, where that fails, brings it anew; costs nothing</source>
        <translation>Hört die Datei bis zum Ende und holt sie neu, wo das misslingt; kostet nichts</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Neues Tag …</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Tag</translation>
    </message>
    <message>
        <source>Put into playlist</source>
        <translation>In Playlist legen</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>Neue Playlist …</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Neue Playlist</translation>
    </message>
    <message>
        <source>Take out of this playlist</source>
        <translation>Aus dieser Playlist nehmen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>Stems mischen</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Was sich geändert hat …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Show only its family</source>
        <translation>Nur seine Familie zeigen</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongNews</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Your song is done.</source>
        <translation>Der Song ist fertig.</translation>
    </message>
    <message>
        <source>The stems of “%1” are ready</source>
        <translation>Die Stems von „%1“ sind fertig</translation>
    </message>
    <message>
        <source>Its stems are ready.</source>
        <translation>Die Stems sind fertig.</translation>
    </message>
    <message>
        <source>“%1” failed. %2</source>
        <comment>title of a song, what happened</comment>
        <translation>„%1“ ist fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source>It is not known whether the request for “%1” arrived; you decide in Jobs.</source>
        <translation>Ob die Anfrage für „%1“ angekommen ist, ist unbekannt; entscheide unter Aufträge.</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>„%1“ ist fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes of “%1” are ready</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Takes von „%1“ sind fertig</numerusform>
            <numerusform>%Ln Takes von „%1“ sind fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes are done.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Takes sind fertig.</numerusform>
            <numerusform>%Ln Takes sind fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are ready</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Songs sind fertig</numerusform>
            <numerusform>%Ln Songs sind fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are done.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Songs sind fertig.</numerusform>
            <numerusform>%Ln Songs sind fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is made, but its file could not be fetched. %2</source>
        <comment>title of a song, what happened</comment>
        <translation>„%1“ ist fertig, aber seine Datei ließ sich nicht abrufen. %2</translation>
    </message>
    <message>
        <source>The lossless WAV of “%1” is here</source>
        <translation>Das verlustfreie WAV von „%1“ ist da</translation>
    </message>
    <message>
        <source>Its lossless WAV is here.</source>
        <translation>Das verlustfreie WAV ist da.</translation>
    </message>
    <message>
        <source>The video of “%1” is here</source>
        <translation>Das Video von „%1“ ist da</translation>
    </message>
    <message>
        <source>Its video is here.</source>
        <translation>Das Video ist da.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongPicker</name>
    <message>
        <source>Choose a song</source>
        <translation>Song wählen</translation>
    </message>
    <message>
        <source>Search titles, lyrics, prompts</source>
        <translation>Titel, Liedtexte, Prompts durchsuchen</translation>
    </message>
    <message>
        <source>Search for a source song</source>
        <translation>Ausgangssong suchen</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Songs</translation>
    </message>
    <message>
        <source>The library has no songs yet. Generate one first.</source>
        <translation>Die Bibliothek hat noch keine Songs. Zuerst einen erzeugen.</translation>
    </message>
    <message>
        <source>No song matches these words.</source>
        <translation>Kein Song passt zu diesen Wörtern.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongWaveform</name>
    <message>
        <source>Extend from %1…</source>
        <comment>a time</comment>
        <translation>Ab %1 verlängern …</translation>
    </message>
    <message>
        <source>Replace this section…</source>
        <translation>Diesen Abschnitt ersetzen …</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Audition with 3 s before</source>
        <translation>Mit 3 s davor vorhören</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation>Ganzen Song zeigen</translation>
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
        <translation>Nur die neuen Takte behalten</translation>
    </message>
    <message>
        <source>New from</source>
        <translation>Neu ab</translation>
    </message>
    <message>
        <source>Where the new bars begin, in the edited song. The arrows move it by a hundredth of a second.</source>
        <translation>Wo die neuen Takte im bearbeiteten Song beginnen. Die Pfeile verschieben es um eine Hundertstelsekunde.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Where the song goes on as it was. The arrows move it by a hundredth of a second.</source>
        <translation>Wo der Song weitergeht, wie er war. Die Pfeile verschieben es um eine Hundertstelsekunde.</translation>
    </message>
    <message>
        <source>How long one goes over into the other</source>
        <translation>Wie lange das eine ins andere übergeht</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>Hören</translation>
    </message>
    <message>
        <source>Plays two seconds before and after this join</source>
        <translation>Spielt zwei Sekunden vor und nach dieser Nahtstelle</translation>
    </message>
    <message>
        <source>Hear where the new bars begin</source>
        <translation>Hören, wo die neuen Takte beginnen</translation>
    </message>
    <message>
        <source>Hear where the new bars end</source>
        <translation>Hören, wo die neuen Takte enden</translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>Wird zusammengesetzt …</translation>
    </message>
    <message>
        <source>Makes a new song: the first one as it was, with what changed put in. Costs nothing.</source>
        <translation>Macht einen neuen Song: den ersten, wie er war, mit dem eingesetzt, was sich geändert hat. Kostet nichts.</translation>
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
        <translation>Mitte</translation>
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
        <translation>%1 stumm schalten</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm schalten</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the letter on a button: solo</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1 solo</translation>
    </message>
    <message>
        <source>Solo: hear this stem; with Ctrl no other</source>
        <translation>Solo: diesen Stem hören; mit Strg keinen anderen</translation>
    </message>
    <message>
        <source>Gain of %1</source>
        <translation>Pegel von %1</translation>
    </message>
    <message>
        <source>Pan of %1</source>
        <translation>Balance von %1</translation>
    </message>
    <message>
        <source>Gain; a double click sets it to 0 dB</source>
        <translation>Pegel; ein Doppelklick setzt ihn auf 0 dB</translation>
    </message>
    <message>
        <source>Left or right; a double click sets it to the centre</source>
        <translation>Links oder rechts; ein Doppelklick setzt auf die Mitte</translation>
    </message>
    <message>
        <source>Copy %1 as a file</source>
        <comment>a stem</comment>
        <translation>%1 als Datei kopieren</translation>
    </message>
    <message>
        <source>Drag this stem to another program, where it becomes a file; a click or Ctrl+C copies it</source>
        <translation>Zieh diesen Stem in ein anderes Programm, dort wird er zur Datei; ein Klick oder Strg+C kopiert ihn</translation>
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
        <translation>Der Song ohne Gesang</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Each stem as it is</source>
        <translation>Jeder Stem, wie er ist</translation>
    </message>
    <message>
        <source>Save as song</source>
        <translation>Als Song sichern</translation>
    </message>
    <message>
        <source>Makes this mix a song of the library; costs nothing</source>
        <translation>Macht diese Mischung zu einem Song der Bibliothek; kostet nichts</translation>
    </message>
    <message>
        <source>Export mix…</source>
        <translation>Mix exportieren …</translation>
    </message>
    <message>
        <source>Writes this mix into a file</source>
        <translation>Schreibt diese Mischung in eine Datei</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stems</translation>
    </message>
    <message>
        <source>Open them in a music program, or export them</source>
        <translation>In einem Musikprogramm öffnen oder exportieren</translation>
    </message>
    <message>
        <source>Stem mixer</source>
        <translation>Stem-Mixer</translation>
    </message>
    <message>
        <source>No stems</source>
        <translation>Keine Stems</translation>
    </message>
    <message>
        <source>This song&apos;s stems are not in its folder any more. Ask for them again from its menu.</source>
        <translation>Die Stems dieses Songs liegen nicht mehr in seinem Ordner. Fordere sie in seinem Menü noch einmal an.</translation>
    </message>
    <message>
        <source>Ctrl with S hears that stem alone. A double click on a slider sets it back.</source>
        <translation>Strg und S lässt nur diesen Stem hören. Ein Doppelklick auf einen Regler setzt ihn zurück.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>Zurück zur Bibliothek (Esc)</translation>
    </message>
    <message>
        <source>Another song is on.</source>
        <translation>Ein anderer Song läuft.</translation>
    </message>
    <message>
        <source>Hear these stems</source>
        <translation>Diese Stems hören</translation>
    </message>
    <message>
        <source>Plays them from the start</source>
        <translation>Spielt sie von Anfang an</translation>
    </message>
    <message>
        <source>Stems of %1</source>
        <comment>a title</comment>
        <translation>Stems von %1</translation>
    </message>
    <message>
        <source>None of these stems is called vocals: mute what is sung by hand</source>
        <translation>Keiner dieser Stems heißt Gesang: Schalte von Hand stumm, was gesungen wird</translation>
    </message>
    <message>
        <source>Copy all stems as files</source>
        <translation>Alle Stems als Dateien kopieren</translation>
    </message>
    <message>
        <source>Drag all stems to another program, where they become files; a click copies them</source>
        <translation>Zieh alle Stems in ein anderes Programm, dort werden sie zu Dateien; ein Klick kopiert sie</translation>
    </message>
</context>
<context>
    <name>riffdesk::Studio</name>
    <message>
        <source>One song is in the library again.</source>
        <translation>Ein Song ist wieder in der Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in the library again.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln Songs sind wieder in der Bibliothek.</numerusform>
            <numerusform>%Ln Songs sind wieder in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <source>One song lies in the library&apos;s folder but is not in its list.</source>
        <translation>Ein Song liegt im Ordner der Bibliothek, steht aber nicht in ihrer Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs lie in the library&apos;s folder but are not in its list.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Song liegt im Ordner der Bibliothek, steht aber nicht in ihrer Liste.</numerusform>
            <numerusform>%Ln Songs liegen im Ordner der Bibliothek, stehen aber nicht in ihrer Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuild the library: that brings back what lies there.</source>
        <translation>Die Bibliothek neu aufbauen: Das holt zurück, was dort liegt.</translation>
    </message>
    <message numerus="yes">
        <source>Descriptions that were damaged were completed from what else was known: %Ln.</source>
        <comment>number of songs</comment>
        <translation>
            <numerusform>Beschädigte Beschreibungen, aus anderem Wissen ergänzt: %Ln.</numerusform>
            <numerusform>Beschädigte Beschreibungen, aus anderem Wissen ergänzt: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs that were not over are kept: %Ln.</source>
        <comment>number of jobs</comment>
        <translation>
            <numerusform>Behaltene Aufträge, die noch nicht zu Ende waren: %Ln.</numerusform>
            <numerusform>Behaltene Aufträge, die noch nicht zu Ende waren: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>These folders could not be read and were left alone: %1.</source>
        <translation>Diese Ordner konnten nicht gelesen werden und blieben unberührt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln of them are in the file %1.</source>
        <translation>
            <numerusform>Alle %Ln stehen in der Datei %1.</numerusform>
            <numerusform>Alle %Ln stehen in der Datei %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or make an empty folder elsewhere.</source>
        <translation>Wähle oder mach anderswo einen leeren Ordner.</translation>
    </message>
    <message>
        <source>Moving was cancelled: the library is where it was.</source>
        <translation>Das Verschieben wurde abgebrochen: Die Bibliothek ist, wo sie war.</translation>
    </message>
    <message>
        <source>There is no room for the library in “%1”: it takes %2, and %3 are free.</source>
        <translation>In „%1“ ist kein Platz für die Bibliothek: Sie braucht %2, frei sind %3.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>Schaffe dort Platz, oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The library is in “%1” already.</source>
        <translation>Die Bibliothek ist schon in „%1“.</translation>
    </message>
    <message>
        <source>“%1” lies within the library&apos;s folder.</source>
        <translation>„%1“ liegt innerhalb des Ordners der Bibliothek.</translation>
    </message>
    <message>
        <source>“%1” holds another library.</source>
        <translation>In „%1“ ist eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>“%1” is not empty.</source>
        <translation>„%1“ ist nicht leer.</translation>
    </message>
    <message>
        <source>The library is in “%1” now.</source>
        <translation>Die Bibliothek ist jetzt in „%1“.</translation>
    </message>
    <message>
        <source>Something of it could not be removed from “%1”.</source>
        <translation>Etwas von ihr ließ sich nicht aus „%1“ entfernen.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Submitter</name>
    <message>
        <source>Cancelled while it was sent: the service may have received it and may still charge for it.</source>
        <translation>Unterwegs abgebrochen: Der Dienst hat die Anfrage vielleicht angenommen und berechnet sie möglicherweise noch.</translation>
    </message>
    <message>
        <source>The answer names neither a task nor a song.</source>
        <translation>Die Antwort nennt weder eine Aufgabe noch einen Song.</translation>
    </message>
    <message>
        <source>The answer names the task of another request.</source>
        <translation>Die Antwort nennt die Aufgabe einer anderen Anfrage.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SweepDialog</name>
    <message>
        <source>Across</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>opposite of across</comment>
        <translation>Untereinander</translation>
    </message>
    <message>
        <source>Use sweep</source>
        <translation>Reihe verwenden</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Makes the song with each of these values, so that you hear what a setting does. Everything else stays the same, the seed too.</source>
        <translation>Macht den Song mit jedem dieser Werte, damit du hörst, was eine Einstellung bewirkt. Alles andere bleibt gleich, auch der Seed.</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>Takes von jedem</translation>
    </message>
    <message>
        <source>No sweep</source>
        <translation>Keine Reihe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, each of them is paid.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Anfragen, jede wird bezahlt.</numerusform>
            <numerusform>%Ln Anfragen, jede wird bezahlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs. Practice costs nothing.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Songs. Üben kostet nichts.</numerusform>
            <numerusform>%Ln Songs. Üben kostet nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than %L1: Create asks once more.</source>
        <translation>Das sind mehr als %L1: Erstellen fragt noch einmal nach.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SweepRow</name>
    <message>
        <source>Nothing</source>
        <comment>what a sweep changes</comment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Values from %1 to %2</source>
        <extracomment>the ends of a slider</extracomment>
        <translation>Werte von %1 bis %2</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagCompleter</name>
    <message>
        <source>Section tags</source>
        <translation>Abschnitts-Tags</translation>
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
        <translation>Tag suchen oder neu schreiben</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>Name eines Tags</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Neues Tag „%1“</translation>
    </message>
    <message>
        <source>There are no tags yet. Write the first one.</source>
        <translation>Es gibt noch keine Tags. Schreib das erste.</translation>
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
        <translation>Ein Tag hinzufügen</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>Name eines Tags</translation>
    </message>
    <message>
        <source>Tag %1. Press to take it away</source>
        <translation>Tag %1. Drücken nimmt es weg</translation>
    </message>
    <message>
        <source>%1: click to take it away</source>
        <translation>%1: ein Klick nimmt es weg</translation>
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
        <translation>Titel</translation>
    </message>
    <message>
        <source>Double click or F2 changes the title</source>
        <translation>Doppelklick oder F2 ändert den Titel</translation>
    </message>
</context>
<context>
    <name>riffdesk::TopBar</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search titles, lyrics, prompts</source>
        <translation>Titel, Liedtexte, Prompts durchsuchen</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Dienst: %1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>riffdesk::Transport</name>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
</context>
<context>
    <name>riffdesk::TrayIcon</name>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Show Riffdesk</source>
        <translation>Riffdesk zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
</context>
<context>
    <name>riffdesk::TriageBar</name>
    <message>
        <source>Listen and choose</source>
        <translation>Anhören und auswählen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keins von beiden</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>from song to song</comment>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Where each next song begins (B)</source>
        <translation>Wo jeder nächste Song beginnt (B)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Verlassen (Esc)</translation>
    </message>
    <message>
        <source>Leave listening and choosing</source>
        <translation>Anhören und Auswählen verlassen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>songs</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, all decided</source>
        <comment>how far one is among songs</comment>
        <translation>%1, alle entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln left</source>
        <comment>how far one is among songs; songs left</comment>
        <translation>
            <numerusform>%1, noch %Ln</numerusform>
            <numerusform>%1, noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <comment>where songs begin</comment>
        <translation>Beginn: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::Upload</name>
    <message>
        <source>There is no place for a temporary file.</source>
        <translation>Für eine temporäre Datei ist kein Platz.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Speicherplatz freigeben und es erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>riffdesk::UploadOffer</name>
    <message>
        <source>Upload it for a cover</source>
        <translation>Für ein Cover hochladen</translation>
    </message>
    <message>
        <source>Upload it to extend it</source>
        <translation>Zum Verlängern hochladen</translation>
    </message>
    <message>
        <source>Upload it to replace a section</source>
        <translation>Zum Ersetzen eines Abschnitts hochladen</translation>
    </message>
    <message>
        <source>Upload it: %1</source>
        <comment>name of an action</comment>
        <translation>Hochladen: %1</translation>
    </message>
    <message>
        <source>Upload it</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Leave the recording out</source>
        <translation>Aufnahme weglassen</translation>
    </message>
    <message>
        <source>“%1” is a recording of your own; the action chosen takes none.</source>
        <translation>„%1“ ist eine eigene Aufnahme; die gewählte Aktion nimmt keine.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Uploader</name>
    <message>
        <source>This service is not connected.</source>
        <translation>Dieser Dienst ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Enter your token in the settings, then try again.</source>
        <translation>Das Token in den Einstellungen eingeben und es erneut versuchen.</translation>
    </message>
    <message>
        <source>Riffdesk ended before the service had answered. Upload it again if it is needed.</source>
        <translation>Riffdesk endete, bevor der Dienst geantwortet hatte. Bei Bedarf noch einmal hochladen.</translation>
    </message>
</context>
<context>
    <name>riffdesk::VolumeControl</name>
    <message>
        <source>Mute</source>
        <translation>Stumm schalten</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ton einschalten</translation>
    </message>
</context>
<context>
    <name>riffdesk::WaveformView</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position and length of a song</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Drag to move this edge. It snaps to quiet places; not while Shift is held.</source>
        <translation>Ziehen verschiebt diese Kante. Sie rastet an leisen Stellen ein, mit Umschalt nicht.</translation>
    </message>
    <message>
        <source>Click to go here, drag to select a region. The wheel zooms.</source>
        <translation>Klicken springt hierher, Ziehen wählt einen Abschnitt aus. Das Mausrad zoomt.</translation>
    </message>
    <message>
        <source>Left and Right go 5 seconds, comma and full stop a tenth of one. With Shift the arrows select a region from the playhead. Escape clears it.</source>
        <translation>Links und Rechts springen 5 Sekunden, Komma und Punkt eine Zehntelsekunde. Mit Umschalt wählen die Pfeile ab der Abspielposition aus. Escape hebt die Auswahl auf.</translation>
    </message>
    <message>
        <source>%1, region %2 to %3</source>
        <comment>position of length, start, end</comment>
        <translation>%1, Auswahl %2 bis %3</translation>
    </message>
    <message>
        <source>%1 – %2 · %3 s</source>
        <comment>start, end and length of a region</comment>
        <translation>%1 – %2 · %3 s</translation>
    </message>
    <message>
        <source>Back and forward 5 seconds</source>
        <translation>5 Sekunden zurück und vor</translation>
    </message>
    <message>
        <source>Back and forward a tenth of a second</source>
        <translation>Eine Zehntelsekunde zurück und vor</translation>
    </message>
    <message>
        <source>To the start and to the end</source>
        <translation>Zum Anfang und zum Ende</translation>
    </message>
    <message>
        <source>Select, or move the selection&apos;s edge</source>
        <translation>Auswählen oder die Kante der Auswahl verschieben</translation>
    </message>
    <message>
        <source>The same by a tenth of a second</source>
        <translation>Dasselbe um eine Zehntelsekunde</translation>
    </message>
    <message>
        <source>Selection starts or ends at the playhead</source>
        <translation>Auswahl beginnt oder endet an der Abspielposition</translation>
    </message>
    <message>
        <source>Select the whole song</source>
        <translation>Ganzen Song auswählen</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, whole song</source>
        <translation>Vergrößern, verkleinern, ganzer Song</translation>
    </message>
    <message>
        <source>Pull the region up to drop it as a file elsewhere. Ctrl+drag moves it, Shift+click moves an edge, Esc clears it.</source>
        <translation>Zieh den Bereich nach oben heraus, um ihn anderswo als Datei abzulegen. Strg+Ziehen verschiebt ihn, Umschalt+Klick verschiebt einen Rand, Esc hebt ihn auf.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Riffdesk</source>
        <translation>Willkommen bei Riffdesk</translation>
    </message>
    <message>
        <source>A studio for making songs with words. Where should they be made?</source>
        <translation>Ein Studio, in dem aus Worten Songs werden. Wo sollen sie entstehen?</translation>
    </message>
    <message>
        <source>Try it now with the Practice service</source>
        <translation>Gleich mit dem Übungsdienst ausprobieren</translation>
    </message>
    <message>
        <source>It runs on this computer, needs no account and no network, and costs nothing. It composes simple music from your words, so that you can try everything: create, edit, compare, export. You can connect an account at any time.</source>
        <translation>Er läuft auf diesem Computer, braucht weder Konto noch Netzwerk und kostet nichts. Aus den eingegebenen Worten komponiert er einfache Musik, so dass sich alles ausprobieren lässt: erstellen, bearbeiten, vergleichen, exportieren. Ein Konto lässt sich jederzeit verbinden.</translation>
    </message>
    <message>
        <source>Start with Practice</source>
        <translation>Mit der Übung beginnen</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>Eigenes Konto verbinden</translation>
    </message>
    <message>
        <source>Songs are made by the service at this address and charged to your account there.</source>
        <translation>Songs entstehen beim Dienst unter dieser Adresse und werden dem dortigen Konto berechnet.</translation>
    </message>
    <message>
        <source>Type an idea, press Create: a song in seconds</source>
        <translation>Idee eintippen, Erstellen drücken: ein Song in Sekunden</translation>
    </message>
    <message>
        <source>All actions: covers, extensions, new sections, stems and more</source>
        <translation>Alle Aktionen: Cover, Verlängerungen, neue Abschnitte, Stems und mehr</translation>
    </message>
    <message>
        <source>What you make stays in your library, and exports like any song</source>
        <translation>Was du machst, bleibt in deiner Bibliothek und lässt sich wie jeder Song exportieren</translation>
    </message>
</context>
<context>
    <name>riffdesk::WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Opens the guide where it explains this</source>
        <translation>Öffnet die Anleitung dort, wo sie das erklärt</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowActions</name>
    <message>
        <source>&amp;New song</source>
        <translation>&amp;Neuer Song</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>Er&amp;stellen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Open &amp;library folder</source>
        <translation>Bibliotheks&amp;ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Eins&amp;tellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>In den &amp;Papierkorb verschieben</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Raster</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Create panel</source>
        <translation>&amp;Erstellen-Bereich</translation>
    </message>
    <message>
        <source>Li&amp;brary panel</source>
        <translation>&amp;Bibliotheksbereich</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>&amp;Detailbereich</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>Pre&amp;vious song</source>
        <translation>&amp;Voriger Song</translation>
    </message>
    <message>
        <source>&amp;Next song</source>
        <translation>&amp;Nächster Song</translation>
    </message>
    <message>
        <source>&amp;Back 5 seconds</source>
        <translation>5 Sekunden &amp;zurück</translation>
    </message>
    <message>
        <source>&amp;Forward 5 seconds</source>
        <translation>5 Sekunden v&amp;or</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Stumm</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>&amp;Lauter</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>L&amp;eiser</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Riffdesk</source>
        <translation>&amp;Über Riffdesk</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Song</source>
        <translation>&amp;Song</translation>
    </message>
    <message>
        <source>&amp;Use as source</source>
        <translation>&amp;Als Ausgangssong verwenden</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Bewerten</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Keine Sterne</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 Stern</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Level &amp;meter</source>
        <translation>Pe&amp;gelanzeige</translation>
    </message>
    <message>
        <source>&amp;Shuffle</source>
        <translation>Zufallswieder&amp;gabe</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>the queue is not repeated</comment>
        <translation>A&amp;us</translation>
    </message>
    <message>
        <source>&amp;All songs</source>
        <comment>are repeated</comment>
        <translation>&amp;Alle Songs</translation>
    </message>
    <message>
        <source>&amp;This song</source>
        <comment>is repeated</comment>
        <translation>&amp;Diesen Song</translation>
    </message>
    <message>
        <source>Normal&amp;ise loudness</source>
        <translation>La&amp;utstärke angleichen</translation>
    </message>
    <message>
        <source>Plays every song at the same loudness: %1 LUFS, peaks below %2 dBTP</source>
        <translation>Spielt jeden Song gleich laut: %1 LUFS, Spitzen unter %2 dBTP</translation>
    </message>
    <message>
        <source>Q&amp;ueue</source>
        <translation>Wartesc&amp;hlange</translation>
    </message>
    <message>
        <source>&amp;Replace this section…</source>
        <translation>Abschnitt e&amp;rsetzen …</translation>
    </message>
    <message>
        <source>&amp;Extend from here…</source>
        <translation>A&amp;b hier verlängern …</translation>
    </message>
    <message>
        <source>Loop re&amp;gion</source>
        <translation>Auswahl w&amp;iederholen</translation>
    </message>
    <message>
        <source>&amp;Audition with 3 s before</source>
        <translation>Vorhören mi&amp;t 3 s davor</translation>
    </message>
    <message>
        <source>&amp;Clear region</source>
        <translation>Auswahl au&amp;fheben</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Whole song</source>
        <translation>Ganzer &amp;Song</translation>
    </message>
    <message>
        <source>Repea&amp;t</source>
        <translation>Wie&amp;derholen</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>Zoo&amp;m</translation>
    </message>
    <message>
        <source>Show &amp;request…</source>
        <translation>&amp;Anfrage zeigen …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Close dra&amp;ft</source>
        <translation>Entwurf sch&amp;ließen</translation>
    </message>
    <message>
        <source>Re&amp;open closed draft</source>
        <translation>Geschlossenen Entwurf wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Draft before, draft after</source>
        <translation>Voriger Entwurf, nächster Entwurf</translation>
    </message>
    <message>
        <source>Prompts you have sent</source>
        <translation>Gesendete Prompts</translation>
    </message>
    <message>
        <source>&amp;Replace a section…</source>
        <translation>Einen &amp;Abschnitt ersetzen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Sterne</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Le&amp;dger…</source>
        <translation>&amp;Kassenbuch …</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>&amp;Diagnose kopieren …</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Chec&amp;k library…</source>
        <translation>Bibliothek &amp;prüfen …</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Dateien …</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>&amp;Ordner …</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Einen Ordner importieren</translation>
    </message>
    <message>
        <source>From the &amp;account</source>
        <translation>Aus dem &amp;Konto</translation>
    </message>
    <message>
        <source>Import from the account</source>
        <translation>Aus dem Konto importieren</translation>
    </message>
    <message>
        <source>Fetches every song of the account that is not here, free of charge</source>
        <translation>Ruft jeden Song des Kontos ab, der nicht hier ist, kostenlos</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Copy songs</source>
        <translation>Songs &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies the songs as files, and their titles as text</source>
        <translation>Kopiert die Songs als Dateien und ihre Titel als Text</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>Dateien &amp;einfügen</translation>
    </message>
    <message>
        <source>Imports files and folders that were copied elsewhere</source>
        <translation>Importiert Dateien und Ordner, die anderswo kopiert wurden</translation>
    </message>
    <message>
        <source>Ste&amp;ms…</source>
        <translation>Ste&amp;ms …</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Be&amp;halten</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>&amp;Neither keep nor reject</source>
        <translation>Wede&amp;r behalten noch verwerfen</translation>
    </message>
    <message>
        <source>Ta&amp;g…</source>
        <translation>&amp;Tag …</translation>
    </message>
    <message>
        <source>&amp;Listen and choose</source>
        <translation>Anhören &amp;und auswählen</translation>
    </message>
    <message>
        <source>Goes through the selected songs, or all that are shown, by ear and with single keys (%1)</source>
        <translation>Geht die ausgewählten Songs, sonst alle gezeigten, nach Gehör und mit einzelnen Tasten durch (%1)</translation>
    </message>
    <message>
        <source>Listen and choose: the song before, the next one</source>
        <translation>Anhören und auswählen: voriger Song, nächster Song</translation>
    </message>
    <message>
        <source>Listen and choose: where songs begin</source>
        <translation>Anhören und auswählen: wo Songs beginnen</translation>
    </message>
    <message>
        <source>&amp;Reject them</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Fold them away</source>
        <translation>&amp;Zuklappen</translation>
    </message>
    <message>
        <source>&amp;Leave them as they are</source>
        <translation>&amp;Unverändert lassen</translation>
    </message>
    <message>
        <source>&amp;Other takes of one that is kept</source>
        <translation>Andere Takes eines behaltene&amp;n</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>What changed from the song that it was made from, or the selected songs side by side</source>
        <translation>Was sich gegenüber dem Song geändert hat, aus dem er gemacht wurde, oder die ausgewählten Songs nebeneinander</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>&amp;Befehl finden …</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>The guide, at what has the keyboard</source>
        <translation>Die Anleitung zu dem, wo die Tastatur gerade ist</translation>
    </message>
    <message>
        <source>Keys that move between controls and in text</source>
        <translation>Tasten für den Weg zwischen Feldern und im Text</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>Was ist &amp;neu</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowComparing</name>
    <message>
        <source>Select them in the library first.</source>
        <translation>Wähle sie zuerst in der Bibliothek aus.</translation>
    </message>
    <message>
        <source>“%1” was not made from another song.</source>
        <translation>„%1“ wurde nicht aus einem anderen Song gemacht.</translation>
    </message>
    <message>
        <source>The song that “%1” was made from is not in the library.</source>
        <translation>Der Song, aus dem „%1“ gemacht wurde, ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>The audio of “%1” is not here.</source>
        <translation>Die Tonspur von „%1“ ist nicht hier.</translation>
    </message>
    <message>
        <source>Fetch it again from the song&apos;s menu.</source>
        <translation>Hole sie über das Menü des Songs neu.</translation>
    </message>
    <message>
        <source>Keep only the new bars</source>
        <translation>Nur die neuen Takte behalten</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>„%1“ ist in der Bibliothek.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>Wird zusammengesetzt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop; nothing is left of the song</source>
        <translation>Anhalten; von dem Song bleibt nichts</translation>
    </message>
    <message>
        <source>Comp</source>
        <comment>name of what undo takes back</comment>
        <translation>Comp</translation>
    </message>
    <message>
        <source>Two to nine songs can be compared.</source>
        <translation>Zwei bis neun Songs lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>Select two to nine songs to compare them.</source>
        <translation>Wähle zwei bis neun Songs aus, um sie zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowCreating</name>
    <message>
        <source>This service is not connected. Enter your token in the settings, then create again.</source>
        <translation>Dieser Dienst ist nicht verbunden. Das Token in den Einstellungen eingeben, dann erneut erstellen.</translation>
    </message>
    <message>
        <source>1 take is with the service already and goes on</source>
        <translation>1 Take ist schon beim Dienst und läuft weiter</translation>
    </message>
    <message>
        <source>Asked for 1 song</source>
        <translation>1 Song angefragt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes asked for</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Takes angefragt</numerusform>
            <numerusform>%Ln Takes angefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes are with the service already and go on</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Takes sind schon beim Dienst und laufen weiter</numerusform>
            <numerusform>%Ln Takes sind schon beim Dienst und laufen weiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln paid requests at once. Press Create again to ask for them.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Das sind %Ln bezahlte Anfragen auf einmal. Drücke noch einmal auf Erstellen, um sie zu stellen.</numerusform>
            <numerusform>Das sind %Ln bezahlte Anfragen auf einmal. Drücke noch einmal auf Erstellen, um sie zu stellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln paid requests today. Press Create again to go on.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Das macht heute %Ln bezahlte Anfragen. Drücke noch einmal auf Erstellen, um fortzufahren.</numerusform>
            <numerusform>Das macht heute %Ln bezahlte Anfragen. Drücke noch einmal auf Erstellen, um fortzufahren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Take erstellen</numerusform>
            <numerusform>%Ln Takes erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>The stems of this song are here or on their way.</source>
        <translation>Die Stems dieses Songs sind da oder unterwegs.</translation>
    </message>
    <message>
        <source>You asked for the same a moment ago.</source>
        <translation>Dasselbe hast du gerade erst angefordert.</translation>
    </message>
    <message>
        <source>One of these songs was asked for a moment ago.</source>
        <translation>Einen dieser Songs hast du gerade erst angefordert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these songs were asked for a moment ago.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln dieser Songs hast du gerade erst angefordert.</numerusform>
            <numerusform>%Ln dieser Songs hast du gerade erst angefordert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Create again to ask for them once more.</source>
        <translation>Drücke noch einmal auf Erstellen, um sie erneut anzufordern.</translation>
    </message>
    <message>
        <source>Press Create again to make another.</source>
        <translation>Drücke noch einmal auf Erstellen, um ein weiteres zu machen.</translation>
    </message>
    <message>
        <source>Press Create again to make them all.</source>
        <translation>Drücke noch einmal auf Erstellen, um alle zu machen.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowEditing</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>“%1” moved to trash</source>
        <translation>„%1“ in den Papierkorb gelegt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs moved to trash</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Song in den Papierkorb gelegt</numerusform>
            <numerusform>%Ln Songs in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept; the other take is rejected</source>
        <translation>Behalten; der andere Take ist verworfen</translation>
    </message>
    <message numerus="yes">
        <source>Kept; %Ln other takes are rejected</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Behalten; %Ln anderer Take ist verworfen</numerusform>
            <numerusform>Behalten; %Ln andere Takes sind verworfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowExport</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Begin no further song until the export goes on</source>
        <translation>Keinen weiteren Song beginnen, bis der Export weitergeht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop the export; what is written so far stays</source>
        <translation>Den Export beenden; was schon geschrieben ist, bleibt</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Den Export abbrechen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Which songs, and why</source>
        <translation>Welche Songs, und warum</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>Fehlgeschlagene nochmals versuchen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>one more export waits</source>
        <translation>ein weiterer Export wartet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more exports wait</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln weitere Exporte warten</numerusform>
            <numerusform>%Ln weitere Exporte warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowFiles</name>
    <message>
        <source>Get lossless WAV…</source>
        <translation>Verlustfreies WAV holen …</translation>
    </message>
    <message>
        <source>Get lossless WAV</source>
        <translation>Verlustfreies WAV holen</translation>
    </message>
    <message>
        <source>The service gives out the lossless WAV of “%1”.</source>
        <translation>Der Dienst gibt das verlustfreie WAV von „%1“ heraus.</translation>
    </message>
    <message>
        <source>Export as WAV costs nothing and holds the same sound as the M4A; the service&apos;s WAV is the lossless master.</source>
        <translation>Der Export als WAV kostet nichts und enthält denselben Klang wie die M4A-Datei; das WAV des Dienstes ist der verlustfreie Master.</translation>
    </message>
    <message>
        <source>Get video…</source>
        <translation>Video holen …</translation>
    </message>
    <message>
        <source>Get video</source>
        <translation>Video holen</translation>
    </message>
    <message>
        <source>The service makes a video of “%1”.</source>
        <translation>Der Dienst macht ein Video von „%1“.</translation>
    </message>
    <message>
        <source>It is an MP4 with the song and its cover; export makes sound files only and costs nothing.</source>
        <translation>Es ist ein MP4 mit dem Song und seinem Cover; der Export macht nur Tondateien und kostet nichts.</translation>
    </message>
    <message>
        <source>It is here: %1, %2</source>
        <comment>a file name, a size</comment>
        <translation>Es ist da: %1, %2</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>Nicht angefordert.</translation>
    </message>
    <message>
        <source>Practice: it costs nothing.</source>
        <translation>Übung: Es kostet nichts.</translation>
    </message>
    <message>
        <source>That costs credits; how many, the service does not say before.</source>
        <translation>Das kostet Guthaben; wie viel, sagt der Dienst vorher nicht.</translation>
    </message>
    <message>
        <source>That costs %1.</source>
        <comment>a price</comment>
        <translation>Das kostet %1.</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln paid requests today.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Das macht heute %Ln bezahlte Anfragen.</numerusform>
            <numerusform>Das macht heute %Ln bezahlte Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service of this song is not connected. Enter your token in the settings.</source>
        <translation>Der Dienst dieses Songs ist nicht verbunden. Gib dein Token in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Erneut abrufen</translation>
    </message>
    <message>
        <source>Fetching it again costs nothing.</source>
        <translation>Es erneut abzurufen, kostet nichts.</translation>
    </message>
    <message>
        <source>Asking for it anew is another request: %1</source>
        <comment>a sentence about its price</comment>
        <translation>Es neu anzufordern, ist eine weitere Anfrage: %1</translation>
    </message>
    <message>
        <source>Ask anew (pays again)</source>
        <translation>Neu anfordern (kostet noch einmal)</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>Neu anfordern</translation>
    </message>
    <message>
        <source>Get stems…</source>
        <translation>Stems holen …</translation>
    </message>
    <message>
        <source>Get stems</source>
        <translation>Stems holen</translation>
    </message>
    <message>
        <source>The service takes “%1” apart into its instruments and voices.</source>
        <translation>Der Dienst zerlegt „%1“ in Instrumente und Stimmen.</translation>
    </message>
    <message>
        <source>They are kept with the song: to be mixed, exported, and opened in a music program.</source>
        <translation>Sie bleiben beim Song: zum Mischen, Exportieren und Öffnen in einem Musikprogramm.</translation>
    </message>
    <message>
        <source>Get stems anew…</source>
        <translation>Stems neu holen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here: %1</source>
        <comment>stems; a size</comment>
        <translation>
            <numerusform>%Ln ist da: %1</numerusform>
            <numerusform>%Ln sind da: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for them anew is another request: %1</source>
        <comment>a sentence about its price</comment>
        <translation>Sie neu anzufordern ist eine weitere Anfrage: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowGuide</name>
    <message>
        <source>This is Riffdesk %1.</source>
        <translation>Das ist Riffdesk %1.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Was ist neu</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowImport</name>
    <message>
        <source>Import songs</source>
        <translation>Songs importieren</translation>
    </message>
    <message>
        <source>Audio files and exports (%1)</source>
        <translation>Audiodateien und Exporte (%1)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Einen Ordner importieren</translation>
    </message>
    <message>
        <source>An import is running. Wait until it is done, then import these.</source>
        <translation>Ein Import läuft. Warte, bis er fertig ist, und importiere dann diese Dateien.</translation>
    </message>
    <message>
        <source>Looking for songs…</source>
        <translation>Suche nach Songs …</translation>
    </message>
    <message>
        <source>%L1 files found…</source>
        <translation>%L1 Dateien gefunden …</translation>
    </message>
    <message>
        <source>Importing: %L1 of %L2 files</source>
        <translation>Import: %L1 von %L2 Dateien</translation>
    </message>
    <message>
        <source>Reading the account&apos;s history, free of charge: %L1 requests, %L2 songs fetched so far</source>
        <translation>Der Verlauf des Kontos wird kostenlos gelesen: bisher %L1 Anfragen, %L2 Songs abgerufen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Search for the songs that were imported</source>
        <translation>Die importierten Songs suchen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop the import; what is here so far stays</source>
        <translation>Den Import beenden; was schon hier ist, bleibt</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Den Import beenden</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowMixing</name>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop; nothing is left of the mix</source>
        <translation>Anhalten; von der Mischung bleibt nichts</translation>
    </message>
    <message>
        <source>Cancel the mix</source>
        <translation>Mischung abbrechen</translation>
    </message>
    <message>
        <source>Mixing “%1”</source>
        <translation>„%1“ wird gemischt</translation>
    </message>
    <message>
        <source>%1 (karaoke)</source>
        <comment>a title</comment>
        <translation>%1 (Karaoke)</translation>
    </message>
    <message>
        <source>%1 (mix)</source>
        <comment>a title</comment>
        <translation>%1 (Mix)</translation>
    </message>
    <message>
        <source>Export mix</source>
        <translation>Mix exportieren</translation>
    </message>
    <message>
        <source>A mix is being made. Wait until it is done, or cancel it.</source>
        <translation>Eine Mischung entsteht gerade. Warte, bis sie fertig ist, oder brich sie ab.</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>„%1“ ist in der Bibliothek.</translation>
    </message>
    <message>
        <source>It was turned down by %1 dB, so that it does not clip.</source>
        <translation>Sie wurde um %1 dB leiser gemacht, damit sie nicht übersteuert.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The mix is in %1.</source>
        <comment>a file name</comment>
        <translation>Die Mischung liegt in %1.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowStems</name>
    <message>
        <source>Open in DAW: %1</source>
        <translation>In DAW öffnen: %1</translation>
    </message>
    <message>
        <source>Export stems…</source>
        <translation>Stems exportieren …</translation>
    </message>
    <message>
        <source>Folder for sessions of your music program</source>
        <translation>Ordner für Sessions deines Musikprogramms</translation>
    </message>
    <message>
        <source>Folder to export stems to</source>
        <translation>Ordner, in den die Stems exportiert werden</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowTransfer</name>
    <message>
        <source>The file is ready: drag again to drop it.</source>
        <translation>Die Datei ist fertig: Zieh noch einmal, um sie abzulegen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are ready: drag again to drop them.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Dateien sind fertig: Zieh noch einmal, um sie abzulegen.</numerusform>
            <numerusform>%Ln Dateien sind fertig: Zieh noch einmal, um sie abzulegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the region…</source>
        <comment>as a file for another program</comment>
        <translation>Bereich wird vorbereitet …</translation>
    </message>
    <message>
        <source>Preparing one song…</source>
        <comment>as a file for another program</comment>
        <translation>Ein Song wird vorbereitet …</translation>
    </message>
    <message numerus="yes">
        <source>Preparing %Ln songs…</source>
        <comment>at least two, as files for another program</comment>
        <translation>
            <numerusform>%Ln Songs werden vorbereitet …</numerusform>
            <numerusform>%Ln Songs werden vorbereitet …</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be given out: %2</source>
        <translation>„%1“ kann nicht weitergegeben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs cannot be given out as files.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln Songs können nicht als Dateien weitergegeben werden.</numerusform>
            <numerusform>%Ln Songs können nicht als Dateien weitergegeben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were not ready yet. They are being prepared; drag again in a moment.</source>
        <translation>Die Dateien waren noch nicht fertig. Sie werden vorbereitet; zieh gleich noch einmal.</translation>
    </message>
    <message>
        <source>The titles were copied. So many files are better exported.</source>
        <translation>Die Titel wurden kopiert. So viele Dateien exportierst du besser.</translation>
    </message>
    <message>
        <source>Copied as a file.</source>
        <translation>Als Datei kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied as %Ln files.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Als %Ln Dateien kopiert.</numerusform>
            <numerusform>Als %Ln Dateien kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no songs, folders or exports to import.</source>
        <translation>In der Zwischenablage sind keine Songs, Ordner oder Exporte zum Importieren.</translation>
    </message>
    <message>
        <source>So many files are better exported.</source>
        <translation>So viele Dateien exportierst du besser.</translation>
    </message>
    <message>
        <source>Preparing stems…</source>
        <comment>of a song, as files for another program</comment>
        <translation>Stems werden vorbereitet …</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowTriage</name>
    <message>
        <source>same position</source>
        <translation>gleiche Stelle</translation>
    </message>
    <message>
        <source>same section</source>
        <translation>gleicher Teil</translation>
    </message>
    <message>
        <source>liveliest 20 s</source>
        <translation>lebhafteste 20 s</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>am Anfang</translation>
    </message>
</context>
<context>
    <name>riffdesk::WrittenPreview</name>
    <message>
        <source>Use as title</source>
        <translation>Als Titel nehmen</translation>
    </message>
    <message>
        <source>Puts it into the form&apos;s title</source>
        <translation>Setzt ihn in den Titel des Formulars</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Puts it where the cursor stands in the lyrics</source>
        <translation>Setzt ihn an die Schreibmarke im Text</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alles ersetzen</translation>
    </message>
    <message>
        <source>Puts it in place of all the lyrics</source>
        <translation>Setzt ihn anstelle des ganzen Textes</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Puts it away; it stays under “Written before”</source>
        <translation>Legt ihn weg; er bleibt unter „Früher geschrieben“</translation>
    </message>
    <message>
        <source>Written lyrics</source>
        <translation>Geschriebener Text</translation>
    </message>
    <message>
        <source>Title is used</source>
        <translation>Titel ist übernommen</translation>
    </message>
</context>
</TS>
