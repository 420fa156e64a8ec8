<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AlignedTakes</name>
    <message>
        <source>“%1” and “%2” have no bars in common.</source>
        <translation>„%1” i „%2” nie mają ani jednego wspólnego taktu.</translation>
    </message>
    <message>
        <source>Put together takes that were made from the same song.</source>
        <translation>Łącz take’i zrobione z tego samego utworu.</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not run together, from %3 on.</source>
        <translation>„%1” i „%2” rozchodzą się od %3.</translation>
    </message>
    <message>
        <source>Compare them two by two, and keep only the new bars.</source>
        <translation>Porównuj je parami i zachowuj tylko nowe takty.</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The account has no credits left.</source>
        <translation>Na koncie skończyły się kredyty.</translation>
    </message>
    <message>
        <source>Top up the account on the provider&apos;s website, then send this again.</source>
        <translation>Doładuj konto na stronie dostawcy i wyślij ponownie.</translation>
    </message>
    <message>
        <source>The service does not know this token.</source>
        <translation>Usługa nie zna tego tokenu.</translation>
    </message>
    <message>
        <source>Enter the token again in Settings, exactly as the provider shows it.</source>
        <translation>Wpisz token ponownie w Ustawieniach, dokładnie tak, jak pokazuje go dostawca.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Token wygasł.</translation>
    </message>
    <message>
        <source>Make a new token on the provider&apos;s website and enter it in Settings.</source>
        <translation>Utwórz nowy token na stronie dostawcy i wpisz go w Ustawieniach.</translation>
    </message>
    <message>
        <source>The token does not belong to this service.</source>
        <translation>Token nie należy do tej usługi.</translation>
    </message>
    <message>
        <source>Check in Settings that the token and the service address belong together.</source>
        <translation>Sprawdź w Ustawieniach, czy token i adres usługi do siebie pasują.</translation>
    </message>
    <message>
        <source>The service got no token.</source>
        <translation>Do usługi nie dotarł żaden token.</translation>
    </message>
    <message>
        <source>Enter your token in Settings.</source>
        <translation>Wpisz token w Ustawieniach.</translation>
    </message>
    <message>
        <source>There is no song service at this address.</source>
        <translation>Pod tym adresem nie ma usługi tworzenia utworów.</translation>
    </message>
    <message>
        <source>Check the service address in Settings.</source>
        <translation>Sprawdź adres usługi w Ustawieniach.</translation>
    </message>
    <message>
        <source>The service does not offer this action.</source>
        <translation>Usługa nie oferuje tej akcji.</translation>
    </message>
    <message>
        <source>Choose another action or model, or try again when the service offers it.</source>
        <translation>Wybierz inną akcję lub model albo spróbuj ponownie, gdy usługa ją udostępni.</translation>
    </message>
    <message>
        <source>The service has switched this off for the account.</source>
        <translation>Usługa wyłączyła to dla tego konta.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support to switch it on; give them the trace id.</source>
        <translation>Poproś wsparcie dostawcy o włączenie i podaj ID śledzenia.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Na dysku nie ma już miejsca.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Zwolnij trochę miejsca i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The file is no longer at its address.</source>
        <translation>Pliku nie ma już pod jego adresem.</translation>
    </message>
    <message>
        <source>Try again: the service is then asked for a fresh address.</source>
        <translation>Spróbuj ponownie: usługa zostanie poproszona o nowy adres.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Nie udało się zapisać pliku.</translation>
    </message>
    <message>
        <source>Check that the library folder exists and can be written to, then try again.</source>
        <translation>Sprawdź, czy folder biblioteki istnieje i można w nim zapisywać, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a sentence without its full stop, %2 the service&apos;s own words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Nie udało się połączyć z usługą.</translation>
    </message>
    <message>
        <source>The connection to the service was lost.</source>
        <translation>Połączenie z usługą zostało zerwane.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Usługa nie odpowiedziała na czas.</translation>
    </message>
    <message>
        <source>The service did not accept the token.</source>
        <translation>Usługa nie przyjęła tokenu.</translation>
    </message>
    <message>
        <source>The service asks for a payment that Riffdesk cannot make.</source>
        <translation>Usługa żąda płatności, której Riffdesk nie może wykonać.</translation>
    </message>
    <message>
        <source>The service refused the text.</source>
        <translation>Usługa odrzuciła tekst.</translation>
    </message>
    <message>
        <source>The service gets too many requests from this account.</source>
        <translation>Usługa dostaje zbyt wiele zleceń z tego konta.</translation>
    </message>
    <message>
        <source>The service does not know this address.</source>
        <translation>Usługa nie zna tego adresu.</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>Zlecenie nie zostało wysłane.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>Usługa odrzuciła zlecenie.</translation>
    </message>
    <message>
        <source>The service has a problem (status %1).</source>
        <translation>Usługa ma awarię (status %1).</translation>
    </message>
    <message>
        <source>The service could not finish this.</source>
        <translation>Usługa nie zdołała tego ukończyć.</translation>
    </message>
    <message>
        <source>The service sent an answer that cannot be used.</source>
        <translation>Usługa przysłała odpowiedź, której nie da się użyć.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>Check again whether the song was made before you send it anew: it may have been charged.</source>
        <translation>Przed ponownym wysłaniem sprawdź jeszcze raz, czy utwór powstał: opłata mogła już zostać naliczona.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>Check the network and the service address, then try again.</source>
        <translation>Sprawdź sieć i adres usługi i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Sprawdź sieć i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Enter a new token in Settings.</source>
        <translation>Wpisz nowy token w Ustawieniach.</translation>
    </message>
    <message>
        <source>Use an account with credits and its token instead.</source>
        <translation>Użyj konta z kredytami i jego tokenu.</translation>
    </message>
    <message>
        <source>Change the prompt or the lyrics, then create again.</source>
        <translation>Zmień prompt lub tekst i utwórz ponownie.</translation>
    </message>
    <message>
        <source>Wait %1 s, then try again.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Odczekaj %1 s i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Odczekaj minutę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Correct what is named here, then try again.</source>
        <translation>Popraw to, co tu wskazano, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Check the form, then create again.</source>
        <translation>Sprawdź formularz i utwórz ponownie.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, give the trace id to the provider&apos;s support.</source>
        <translation>Spróbuj ponownie później; jeśli błąd się powtórzy, podaj ID śledzenia wsparciu dostawcy.</translation>
    </message>
    <message>
        <source>Check the service address in Settings; if it is right, tell the provider&apos;s support.</source>
        <translation>Sprawdź adres usługi w Ustawieniach; jeśli jest poprawny, powiadom wsparcie dostawcy.</translation>
    </message>
    <message>
        <source>Send it again whenever you like.</source>
        <translation>Możesz wysłać ponownie w każdej chwili.</translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation>Usługa nie podała przyczyny.</translation>
    </message>
    <message>
        <source>The service named an address of this computer or its network for the file, where nothing is fetched for a service elsewhere.</source>
        <translation>Usługa podała jako adres pliku adres tego komputera lub jego sieci; dla zewnętrznej usługi nic się stamtąd nie pobiera.</translation>
    </message>
    <message>
        <source>Fetch again later; if it stays, tell the provider&apos;s support.</source>
        <translation>Pobierz ponownie później; jeśli to się powtórzy, powiadom wsparcie dostawcy.</translation>
    </message>
    <message>
        <source>A web page came instead of the file.</source>
        <translation>Zamiast pliku przyszła strona internetowa.</translation>
    </message>
    <message>
        <source>If this network asks people to sign in, do so with the browser, then fetch again.</source>
        <translation>Jeśli ta sieć wymaga logowania, zaloguj się w przeglądarce i pobierz ponownie.</translation>
    </message>
    <message>
        <source>What came is not the file that was asked for.</source>
        <translation>Przyszło coś innego niż żądany plik.</translation>
    </message>
    <message>
        <source>The file that came is damaged.</source>
        <translation>Otrzymany plik jest uszkodzony.</translation>
    </message>
    <message>
        <source>It is kept beside the song. Fetch again later; if it stays, tell the provider&apos;s support.</source>
        <translation>Leży obok utworu. Pobierz ponownie później; jeśli to się powtórzy, powiadom wsparcie dostawcy.</translation>
    </message>
    <message>
        <source>The proxy cannot be used.</source>
        <translation>Nie można użyć serwera proxy.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then try again.</source>
        <translation>Sprawdź serwer proxy w Ustawieniach i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The file could not be fetched.</source>
        <translation>Nie udało się pobrać pliku.</translation>
    </message>
    <message>
        <source>Check the network, then fetch again: it goes on where it stopped.</source>
        <translation>Sprawdź sieć i pobierz ponownie: pobieranie ruszy od miejsca przerwania.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Reading the audio was stopped.</source>
        <translation>Odczyt dźwięku został przerwany.</translation>
    </message>
    <message>
        <source>Convert it to stereo first.</source>
        <translation>Najpierw przekonwertuj na stereo.</translation>
    </message>
    <message>
        <source>The audio file “%1” cannot be read.</source>
        <translation>Nie można odczytać pliku audio „%1”.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Sprawdź, czy plik nadal istnieje i czy wolno go odczytać.</translation>
    </message>
    <message>
        <source>The audio file “%1” is empty.</source>
        <translation>Plik audio „%1” jest pusty.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>Pobierz lub wyeksportuj go ponownie.</translation>
    </message>
    <message>
        <source>“%1” holds no sound that can be played; it may be damaged.</source>
        <translation>„%1” nie zawiera dźwięku, który da się odtworzyć; plik może być uszkodzony.</translation>
    </message>
    <message>
        <source>Download it again, or choose an M4A, MP3, FLAC, WAV or Ogg file.</source>
        <translation>Pobierz go ponownie lub wybierz plik M4A, MP3, FLAC, WAV albo Ogg.</translation>
    </message>
    <message>
        <source>The sound is longer than six hours.</source>
        <translation>Nagranie trwa ponad sześć godzin.</translation>
    </message>
    <message>
        <source>Cut it into shorter pieces first.</source>
        <translation>Najpierw potnij je na krótsze części.</translation>
    </message>
    <message numerus="yes">
        <source>The sound has %n channels in an unknown order.</source>
        <translation>
            <numerusform>Nagranie ma %n kanał w nieznanym układzie.</numerusform>
            <numerusform>Nagranie ma %n kanały w nieznanej kolejności.</numerusform>
            <numerusform>Nagranie ma %n kanałów w nieznanej kolejności.</numerusform>
        </translation>
    </message>
    <message>
        <source>The loudness of the song cannot be measured.</source>
        <translation>Nie można zmierzyć głośności utworu.</translation>
    </message>
    <message>
        <source>It is played as loud as it is.</source>
        <translation>Gra tak głośno, jak został zapisany.</translation>
    </message>
    <message>
        <source>“%1” holds no pictures that can be shown.</source>
        <translation>„%1” nie zawiera obrazów, które da się pokazać.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>This did not work for a reason that Riffdesk does not know.</source>
        <translation>Nie udało się z przyczyny, której Riffdesk nie zna.</translation>
    </message>
    <message>
        <source>Start Riffdesk again. If it stays, please report it.</source>
        <translation>Uruchom Riffdesk ponownie. Jeśli błąd się powtórzy, zgłoś go.</translation>
    </message>
</context>
<context>
    <name>BoundedJson</name>
    <message>
        <source>It is too large.</source>
        <translation>Rozmiar jest za duży.</translation>
    </message>
    <message>
        <source>It is nested too deeply or holds too many values.</source>
        <translation>Zagnieżdżenie jest za głębokie lub wartości jest za dużo.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>To nie jest JSON.</translation>
    </message>
</context>
<context>
    <name>CallbackListener</name>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>Port %1 jest zajęty przez inny program.</translation>
    </message>
    <message>
        <source>Choose another port, or end that program and switch receiving off and on again.</source>
        <translation>Wybierz inny port albo zakończ tamten program i wyłącz, a potem włącz odbieranie.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The catalogue file %1 could not be read: %2.</source>
        <translation>Nie udało się odczytać pliku katalogu %1: %2.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Sprawdź uprawnienia do pliku.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>To nie jest obiekt JSON.</translation>
    </message>
    <message>
        <source>The catalogue cannot be read. %1</source>
        <translation>Nie można odczytać katalogu. %1</translation>
    </message>
    <message>
        <source>The catalogue is not of version 1.</source>
        <translation>Katalog nie jest w wersji 1.</translation>
    </message>
    <message>
        <source>The catalogue has over 1,000 rows.</source>
        <translation>Katalog ma ponad 1000 wierszy.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>Instrumental</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Source song</source>
        <translation>Utwór źródłowy</translation>
    </message>
    <message>
        <source>Continue at</source>
        <translation>Kontynuuj od</translation>
    </message>
    <message>
        <source>Section start</source>
        <translation>Początek sekcji</translation>
    </message>
    <message>
        <source>Section end</source>
        <translation>Koniec sekcji</translation>
    </message>
    <message>
        <source>Weirdness</source>
        <translation>Nieszablonowość</translation>
    </message>
    <message>
        <source>Lyrics strength</source>
        <translation>Wierność tekstowi</translation>
    </message>
    <message>
        <source>Sound strength</source>
        <translation>Wierność promptowi</translation>
    </message>
    <message>
        <source>Cover strength</source>
        <translation>Bliskość oryginału</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Ziarno</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Styl</translation>
    </message>
    <message>
        <source>Style to avoid</source>
        <translation>Niechciany styl</translation>
    </message>
    <message>
        <source>Lyric prompt</source>
        <translation>Prompt do tekstu</translation>
    </message>
    <message>
        <source>Second song</source>
        <translation>Drugi utwór</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Adres callback</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generuj</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Przedłuż</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Wariacja</translation>
    </message>
    <message>
        <source>Replace section</source>
        <translation>Zastąp sekcję</translation>
    </message>
    <message>
        <source>Swap vocals</source>
        <translation>Zamień wokal</translation>
    </message>
    <message>
        <source>Swap instrumentals</source>
        <translation>Zamień podkład</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stemy</translation>
    </message>
    <message>
        <source>Cover an upload</source>
        <translation>Cover nagrania</translation>
    </message>
    <message>
        <source>Extend an upload</source>
        <translation>Przedłuż nagranie</translation>
    </message>
    <message>
        <source>Replace section of an upload</source>
        <translation>Zastąp sekcję nagrania</translation>
    </message>
    <message>
        <source>Style or idea</source>
        <translation>Styl lub pomysł</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>Wokal</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Żeński</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Męski</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>Własny tekst</translation>
    </message>
    <message>
        <source>Lossless WAV</source>
        <translation>Bezstratny WAV</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Wideo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
</context>
<context>
    <name>CatalogueReader</name>
    <message>
        <source>Correct the catalogue file, or remove it to use the built-in table.</source>
        <translation>Popraw plik katalogu albo usuń go, by użyć wbudowanej tabeli.</translation>
    </message>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 nie ma nazwy.</translation>
    </message>
    <message>
        <source>%1 has a name that is too long or cannot be shown.</source>
        <translation>%1 ma nazwę za długą lub niemożliwą do wyświetlenia.</translation>
    </message>
    <message>
        <source>The table names no model.</source>
        <translation>Tabela nie podaje żadnego modelu.</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Model %1</translation>
    </message>
    <message>
        <source>Model “%1” is there twice.</source>
        <translation>Model „%1” występuje dwa razy.</translation>
    </message>
    <message>
        <source>Model “%1” is a second default.</source>
        <translation>Model „%1” jest drugim modelem domyślnym.</translation>
    </message>
    <message>
        <source>Parameter “%1” cannot be compared with “%2”.</source>
        <translation>Parametru „%1” nie można porównać z „%2”.</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>Parametr %1</translation>
    </message>
    <message>
        <source>The label of parameter “%1”</source>
        <translation>Etykieta parametru „%1”</translation>
    </message>
    <message>
        <source>Parameter “%1” is there twice or has a reserved name.</source>
        <translation>Parametr „%1” występuje dwa razy lub ma zastrzeżoną nazwę.</translation>
    </message>
    <message>
        <source>Parameter “%1” has an unknown kind.</source>
        <translation>Parametr „%1” jest nieznanego rodzaju.</translation>
    </message>
    <message>
        <source>Parameter “%1” has an unknown rule for when it is sent.</source>
        <translation>Parametr „%1” ma nieznaną regułę wysyłania.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a length that cannot be.</source>
        <translation>Parametr „%1” ma niemożliwą długość.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a range that cannot be.</source>
        <translation>Parametr „%1” ma niemożliwy zakres.</translation>
    </message>
    <message>
        <source>Parameter “%1” cannot be sent as shown: it has no default.</source>
        <translation>Parametru „%1” nie można wysłać tak, jak go pokazano: nie ma wartości domyślnej.</translation>
    </message>
    <message>
        <source>Parameter “%1” is a number and cannot be sent empty.</source>
        <translation>Parametr „%1” jest liczbą i nie można wysłać go pustego.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a default that does not hold.</source>
        <translation>Parametr „%1” ma nieprawidłową wartość domyślną.</translation>
    </message>
    <message>
        <source>The table names no action.</source>
        <translation>Tabela nie podaje żadnej akcji.</translation>
    </message>
    <message>
        <source>Action “%1” falls back to an unknown action.</source>
        <translation>Akcja „%1” ma jako zastępczą nieznaną akcję.</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>Akcja %1</translation>
    </message>
    <message>
        <source>The label of action “%1”</source>
        <translation>Etykieta akcji „%1”</translation>
    </message>
    <message>
        <source>Action “%1” is there twice.</source>
        <translation>Akcja „%1” występuje dwa razy.</translation>
    </message>
    <message>
        <source>Action “%1” has an unknown source.</source>
        <translation>Akcja „%1” ma nieznane źródło.</translation>
    </message>
    <message>
        <source>Action “%1” has an unknown result.</source>
        <translation>Akcja „%1” ma nieznany wynik.</translation>
    </message>
    <message>
        <source>Action “%1” needs “%2”, but does not allow it.</source>
        <translation>Akcja „%1” wymaga „%2”, ale na to nie pozwala.</translation>
    </message>
    <message>
        <source>Action “%1” has a “%2” that is not a list.</source>
        <translation>Akcja „%1” ma „%2”, które nie jest listą.</translation>
    </message>
    <message>
        <source>Action “%1” names “%2”, but no parameter does.</source>
        <translation>Akcja „%1” podaje „%2”, ale nie ma takiego parametru.</translation>
    </message>
    <message>
        <source>Action “%1” names “%2” twice.</source>
        <translation>Akcja „%1” podaje „%2” dwa razy.</translation>
    </message>
    <message>
        <source>A choice of parameter “%1”</source>
        <translation>Wariant wyboru parametru „%1”</translation>
    </message>
    <message>
        <source>Parameter “%1” needs between 2 and %2 choices.</source>
        <translation>Parametr „%1” wymaga od 2 do %2 wariantów do wyboru.</translation>
    </message>
    <message>
        <source>Action “%1” has a result of another table.</source>
        <translation>Akcja „%1” ma wynik z innej tabeli.</translation>
    </message>
    <message>
        <source>Action “%1” has no endpoint of its own.</source>
        <translation>Akcja „%1” nie ma własnego punktu końcowego.</translation>
    </message>
</context>
<context>
    <name>CliPrint</name>
    <message>
        <source>(trace id %1)</source>
        <translation>(ID śledzenia %1)</translation>
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
        <translation>odbija okno lustrzanie, jak dla arabskiego</translation>
    </message>
    <message>
        <source>draw the controls on top of this Qt style</source>
        <translation>rysuje elementy okna na podstawie tego stylu Qt</translation>
    </message>
    <message>
        <source>apply this Qt style sheet</source>
        <translation>stosuje ten arkusz stylów Qt</translation>
    </message>
    <message>
        <source>the window system: xcb, wayland, offscreen …</source>
        <translation>system okien: xcb, wayland, offscreen …</translation>
    </message>
    <message>
        <source>the desktop whose settings to follow</source>
        <translation>środowisko pulpitu, którego ustawienia obowiązują</translation>
    </message>
    <message>
        <source>where to look for window systems</source>
        <translation>gdzie szukać systemów okien</translation>
    </message>
    <message>
        <source>load this input plugin</source>
        <translation>wczytuje tę wtyczkę wejścia</translation>
    </message>
    <message>
        <source>the X display to open on</source>
        <translation>ekran X, na którym otworzyć okno</translation>
    </message>
    <message>
        <source>place and size of the window, e.g. 1280x800+0+0</source>
        <translation>położenie i rozmiar okna, np. 1280x800+0+0</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>to samo</translation>
    </message>
    <message>
        <source>the title of the window</source>
        <translation>tytuł okna</translation>
    </message>
    <message>
        <source>the icon of the window</source>
        <translation>ikona okna</translation>
    </message>
    <message>
        <source>restore this session of the desktop</source>
        <translation>przywraca tę sesję pulpitu</translation>
    </message>
    <message>
        <source>count widgets, for debugging</source>
        <translation>liczy widżety, do debugowania</translation>
    </message>
    <message>
        <source>Options of Qt, for the studio&apos;s window:</source>
        <translation>Opcje Qt dotyczące okna studia:</translation>
    </message>
    <message>
        <source>make a song (or stems) without a window and wait for it</source>
        <translation>tworzy utwór (lub stemy) bez okna i czeka na wynik</translation>
    </message>
    <message>
        <source>list jobs that are not over</source>
        <translation>wypisuje niezakończone zadania</translation>
    </message>
    <message>
        <source>list the library</source>
        <translation>wypisuje bibliotekę</translation>
    </message>
    <message>
        <source>run the Practice service alone and print its address</source>
        <translation>uruchamia tylko usługę treningową i wypisuje jej adres</translation>
    </message>
    <message>
        <source>talk to this service (default: the saved one; first run: Practice)</source>
        <translation>używa tej usługi (domyślnie: zapisanej; przy pierwszym uruchomieniu: Trening)</translation>
    </message>
    <message>
        <source>use the Practice service for this run</source>
        <translation>tym razem używa usługi treningowej</translation>
    </message>
    <message>
        <source>keep library and settings here instead of the XDG folders</source>
        <translation>trzyma bibliotekę i ustawienia tutaj zamiast w folderach XDG</translation>
    </message>
    <message>
        <source>what the song should be like</source>
        <translation>jaki ma być utwór</translation>
    </message>
    <message>
        <source>generate (default), cover, extend, variation, stems, …</source>
        <translation>generate (domyślnie), cover, extend, variation, stems, …</translation>
    </message>
    <message>
        <source>the model to use</source>
        <translation>model, którego użyć</translation>
    </message>
    <message>
        <source>sing the words in this file: txt, md, lrc, srt, rtf, docx or odt (- for standard input)</source>
        <translation>śpiewa słowa z tego pliku: txt, md, lrc, srt, rtf, docx lub odt (- to standardowe wejście)</translation>
    </message>
    <message>
        <source>the song&apos;s title</source>
        <translation>tytuł utworu</translation>
    </message>
    <message>
        <source>the song to work on: an id of the library or of the service</source>
        <translation>utwór, na którym pracować: ID z biblioteki lub z usługi</translation>
    </message>
    <message>
        <source>any other parameter, e.g. weirdness=0.3; may be repeated</source>
        <translation>dowolny inny parametr, np. weirdness=0.3; można powtarzać</translation>
    </message>
    <message>
        <source>also write the song to this file (m4a, mp3, flac, wav, opus)</source>
        <translation>zapisuje utwór także do tego pliku (m4a, mp3, flac, wav, opus)</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>wypisuje JSON</translation>
    </message>
    <message>
        <source>take them up again and stay until none is left</source>
        <translation>podejmuje je na nowo i czeka, aż nie zostanie żadne</translation>
    </message>
    <message>
        <source>every song of the library</source>
        <translation>wszystkie utwory z biblioteki</translation>
    </message>
    <message>
        <source>the port to listen on (default: any)</source>
        <translation>port do nasłuchu (domyślnie: dowolny)</translation>
    </message>
    <message>
        <source>the token to ask for (default: a random one)</source>
        <translation>wymagany token (domyślnie: losowy)</translation>
    </message>
    <message>
        <source>how long a song takes (default: 4)</source>
        <translation>ile trwa tworzenie utworu (domyślnie: 4)</translation>
    </message>
    <message>
        <source>the Practice service makes no song longer than this (default: full songs)</source>
        <translation>usługa treningowa nie tworzy dłuższych utworów (domyślnie: pełne utwory)</translation>
    </message>
    <message>
        <source>make the library&apos;s database anew from the song folders</source>
        <translation>odtwarza bazę danych biblioteki z folderów utworów</translation>
    </message>
    <message>
        <source>riffdesk --help lists the commands and their options.</source>
        <translation>riffdesk --help wypisuje polecenia i ich opcje.</translation>
    </message>
    <message>
        <source>--set takes key=value, not “%1”.</source>
        <translation>--set wymaga klucz=wartość, a nie „%1”.</translation>
    </message>
    <message>
        <source>--export needs a file name that ends in .m4a, .mp3, .flac, .wav or .opus.</source>
        <translation>--export wymaga nazwy pliku z końcówką .m4a, .mp3, .flac, .wav lub .opus.</translation>
    </message>
    <message>
        <source>export needs --to DIR.</source>
        <translation>export wymaga --to FOLDER.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port wymaga liczby od 0 do 65535.</translation>
    </message>
    <message>
        <source>--delay takes seconds from 0 to 3600.</source>
        <translation>--delay wymaga od 0 do 3600 sekund.</translation>
    </message>
    <message>
        <source>--song-seconds takes seconds from 5 to 600.</source>
        <translation>--song-seconds wymaga od 5 do 600 sekund.</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dir wymaga folderu.</translation>
    </message>
    <message>
        <source>--service and --practice exclude each other.</source>
        <translation>--service i --practice wykluczają się.</translation>
    </message>
    <message>
        <source>%1 needs a command.</source>
        <translation>%1 wymaga polecenia.</translation>
    </message>
    <message>
        <source>%1 does not go with “%2”.</source>
        <translation>%1 nie pasuje do „%2”.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1” to o jedno słowo za dużo.</translation>
    </message>
    <message>
        <source>Riffdesk, a desktop studio for AI song-making. Without a command it opens the studio.</source>
        <translation>Riffdesk, desktopowe studio do tworzenia muzyki z AI. Bez polecenia otwiera studio.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Polecenia:</translation>
    </message>
    <message>
        <source>read the lyrics in this encoding, e.g. windows-1251 (default: recognised)</source>
        <translation>czyta tekst w tym kodowaniu, np. windows-1251 (domyślnie: rozpoznane)</translation>
    </message>
    <message>
        <source>--encoding takes one of these: %1.</source>
        <translation>--encoding przyjmuje jedno z: %1.</translation>
    </message>
    <message>
        <source>--encoding goes with --lyrics.</source>
        <translation>--encoding wymaga --lyrics.</translation>
    </message>
    <message>
        <source>bring files that are missing: fetch (ID… or --missing)</source>
        <translation>sprowadza brakujące pliki: fetch (ID… lub --missing)</translation>
    </message>
    <message>
        <source>every file that was paid for and is not here</source>
        <translation>każdy plik, który opłacono, a którego tu nie ma</translation>
    </message>
    <message>
        <source>fetch takes either ids or --missing.</source>
        <translation>fetch przyjmuje albo ID, albo --missing.</translation>
    </message>
    <message>
        <source>list every request that was paid for, and what became of it</source>
        <translation>wypisuje wszystkie opłacone zlecenia i ich wyniki</translation>
    </message>
    <message>
        <source>print a table for spreadsheets</source>
        <translation>wypisuje tabelę do arkusza kalkulacyjnego</translation>
    </message>
    <message>
        <source>--csv and --json exclude each other.</source>
        <translation>--csv i --json wykluczają się.</translation>
    </message>
    <message>
        <source>only what holds these words; songs also by e.g. &quot;rating:&gt;=3 tag:demo -live&quot;</source>
        <translation>tylko to, co zawiera te słowa; utwory także np. według &quot;rating:&gt;=3 tag:demo -live&quot;</translation>
    </message>
    <message>
        <source>newest (default), oldest, title, rating, length, played or plays</source>
        <translation>newest (domyślnie), oldest, title, rating, length, played lub plays</translation>
    </message>
    <message>
        <source>export takes either song ids, --search WORDS or --all.</source>
        <translation>export przyjmuje ID utworów, --search SŁOWA lub --all.</translation>
    </message>
    <message>
        <source>--order takes one of these: %1.</source>
        <translation>--order przyjmuje jedno z: %1.</translation>
    </message>
    <message>
        <source>give songs 0 to 5 stars: rate N ID…</source>
        <translation>daje utworom od 0 do 5 gwiazdek: rate N ID…</translation>
    </message>
    <message>
        <source>mark songs as kept: keep ID…</source>
        <translation>oznacza utwory jako zachowane: keep ID…</translation>
    </message>
    <message>
        <source>mark songs as rejected: reject ID…</source>
        <translation>oznacza utwory jako odrzucone: reject ID…</translation>
    </message>
    <message>
        <source>tag songs: tag --add T… --remove T… ID…; alone: list the tags</source>
        <translation>taguje utwory: tag --add T… --remove T… ID…; samo: wypisuje tagi</translation>
    </message>
    <message>
        <source>list or change a playlist: playlist NAME --add ID… --remove ID…</source>
        <translation>wypisuje lub zmienia playlistę: playlist NAZWA --add ID… --remove ID…</translation>
    </message>
    <message>
        <source>move songs to the trash: trash (ID… or --list, --restore ID…, --empty)</source>
        <translation>przenosi utwory do kosza: trash (ID… lub --list, --restore ID…, --empty)</translation>
    </message>
    <message>
        <source>a tag to give, or a song to put into the playlist; may be repeated</source>
        <translation>tag do nadania albo utwór do dodania do playlisty; można powtarzać</translation>
    </message>
    <message>
        <source>a tag to take away, or a song to take out; may be repeated</source>
        <translation>tag do zdjęcia albo utwór do usunięcia z playlisty; można powtarzać</translation>
    </message>
    <message>
        <source>list what is in the trash</source>
        <translation>wypisuje zawartość kosza</translation>
    </message>
    <message>
        <source>bring the songs back</source>
        <translation>przywraca utwory</translation>
    </message>
    <message>
        <source>remove what is in the trash for good: the only thing that deletes songs</source>
        <translation>usuwa na dobre zawartość kosza: jedyne, co usuwa utwory</translation>
    </message>
    <message>
        <source>rate takes 0 to 5 and then ids, as in: rate 4 ID.</source>
        <translation>rate wymaga od 0 do 5, a potem ID, np.: rate 4 ID.</translation>
    </message>
    <message>
        <source>playlist needs the name of one before --add or --remove.</source>
        <translation>playlist wymaga nazwy playlisty przed --add lub --remove.</translation>
    </message>
    <message>
        <source>playlist takes its songs after --add or after --remove, not after both.</source>
        <translation>playlist przyjmuje utwory po --add albo po --remove, nie po obu.</translation>
    </message>
    <message>
        <source>--list, --restore and --empty exclude each other.</source>
        <translation>--list, --restore i --empty wykluczają się.</translation>
    </message>
    <message>
        <source>--list and --empty are about all of the trash.</source>
        <translation>--list i --empty dotyczą całego kosza.</translation>
    </message>
    <message>
        <source>tag needs --add T or --remove T.</source>
        <translation>tag wymaga --add T lub --remove T.</translation>
    </message>
    <message>
        <source>It takes either song ids or --search WORDS, which means all that match.</source>
        <translation>Przyjmuje ID utworów albo --search SŁOWA, czyli wszystkie pasujące.</translation>
    </message>
    <message>
        <source>compare every file with what it was when it was kept; fetch again what can be</source>
        <translation>porównuje każdy plik ze stanem z chwili zapisania; pobiera ponownie, co się da</translation>
    </message>
    <message>
        <source>take songs into the library: import (PATH… or --account)</source>
        <translation>dodaje utwory do biblioteki: import (ŚCIEŻKA… lub --account)</translation>
    </message>
    <message>
        <source>every song of the account&apos;s history that is not here, free of charge</source>
        <translation>każdy utwór z historii konta, którego tu nie ma, bezpłatnie</translation>
    </message>
    <message>
        <source>import takes either files and folders or --account.</source>
        <translation>import przyjmuje albo pliki i foldery, albo --account.</translation>
    </message>
    <message>
        <source>get the service&apos;s lossless WAV of songs, for credits: wav ID…</source>
        <translation>pobiera z usługi bezstratny WAV utworów, za kredyty: wav ID…</translation>
    </message>
    <message>
        <source>get the service&apos;s MP4 video of songs, for credits: video ID…</source>
        <translation>pobiera z usługi wideo MP4 utworów, za kredyty: video ID…</translation>
    </message>
    <message>
        <source>ask, and pay, once more for what is here already</source>
        <translation>zleca i opłaca jeszcze raz to, co już tu jest</translation>
    </message>
    <message>
        <source>%1 needs ids of songs.</source>
        <translation>%1 wymaga ID utworów.</translation>
    </message>
    <message>
        <source>write songs out: export (ID…, --search WORDS or --all) --to DIR</source>
        <translation>zapisuje utwory: export (ID…, --search SŁOWA lub --all) --to FOLDER</translation>
    </message>
    <message>
        <source>streaming, video, archive or one of yours; what else is given counts more</source>
        <translation>streaming, video, archive lub własny; inne podane opcje mają pierwszeństwo</translation>
    </message>
    <message>
        <source>file names, e.g. &quot;{artist}/{n} {title}&quot;; / makes folders</source>
        <translation>nazwy plików, np. &quot;{artist}/{n} {title}&quot;; / tworzy foldery</translation>
    </message>
    <message>
        <source>the artist of all of them</source>
        <translation>wykonawca wszystkich</translation>
    </message>
    <message>
        <source>of the album (default: the artist)</source>
        <translation>wykonawca albumu (domyślnie: wykonawca)</translation>
    </message>
    <message>
        <source>the album they make (default: the playlist searched for)</source>
        <translation>album, który tworzą (domyślnie: szukana playlista)</translation>
    </message>
    <message>
        <source>whose rights they are</source>
        <translation>do kogo należą prawa</translation>
    </message>
    <message>
        <source>bring them to this loudness, e.g. -14, with no peak above -1 dBTP</source>
        <translation>doprowadza do tej głośności, np. -14, bez szczytów powyżej -1 dBTP</translation>
    </message>
    <message>
        <source>cut longer ones to so many seconds, with a fade of 2 s</source>
        <translation>przycina dłuższe do tylu sekund, z fade outem 2 s</translation>
    </message>
    <message>
        <source>seconds over which they come in</source>
        <translation>ile sekund trwa fade in</translation>
    </message>
    <message>
        <source>seconds over which they go out</source>
        <translation>ile sekund trwa fade out</translation>
    </message>
    <message>
        <source>leave out silence at both ends</source>
        <translation>pomija ciszę na obu końcach</translation>
    </message>
    <message>
        <source>overwrite files of the same name instead of numbering</source>
        <translation>nadpisuje pliki o tej samej nazwie zamiast numerować</translation>
    </message>
    <message>
        <source>also what has not changed since the last export to this folder</source>
        <translation>także to, co nie zmieniło się od ostatniego eksportu do tego folderu</translation>
    </message>
    <message>
        <source>write catalogue.csv and catalogue.json beside them</source>
        <translation>zapisuje obok nich catalogue.csv i catalogue.json</translation>
    </message>
    <message>
        <source>get the stems of songs from the service, for credits: stems ID…</source>
        <translation>pobiera z usługi stemy utworów, za kredyty: stems ID…</translation>
    </message>
    <message>
        <source>the stems of songs that have them instead, in step, a folder each</source>
        <translation>zamiast tego stemy utworów, które je mają, równej długości, każdy w swoim folderze</translation>
    </message>
    <message>
        <source>the same with a session: rpp (Reaper) or dawproject (Bitwig, Studio One, Cubase); WAV of 24 bits, unless --format names another lossless one</source>
        <translation>to samo z sesją: rpp (Reaper) lub dawproject (Bitwig, Studio One, Cubase); WAV 24-bitowy, chyba że --format wskaże inny bezstratny</translation>
    </message>
    <message>
        <source>--session takes rpp or dawproject.</source>
        <translation>--session przyjmuje rpp lub dawproject.</translation>
    </message>
    <message>
        <source>a web page that plays them offline in any browser: as a folder or zip</source>
        <translation>strona odtwarzająca je offline w każdej przeglądarce: jako folder lub zip</translation>
    </message>
    <message>
        <source>--share takes folder or zip.</source>
        <translation>--share przyjmuje folder lub zip.</translation>
    </message>
    <message>
        <source>--share and stems exclude each other.</source>
        <translation>--share i stemy wykluczają się.</translation>
    </message>
    <message>
        <source>--%1 does not go with stems and pages, which are made anew each time.</source>
        <translation>--%1 nie pasuje do stemów i stron, które za każdym razem powstają od nowa.</translation>
    </message>
    <message>
        <source>original (default), m4a, mp3, mp3-v0, flac, flac-16, flac-24, wav, wav-16, wav-24, wav-32f, wav-48k or opus</source>
        <translation>original (domyślnie), m4a, mp3, mp3-v0, flac, flac-16, flac-24, wav, wav-16, wav-24, wav-32f, wav-48k lub opus</translation>
    </message>
    <message>
        <source>tell what differs between a song and an edit of it: compare PARENT EDIT</source>
        <translation>mówi, czym utwór różni się od swojej przeróbki: compare ORYGINAŁ PRZERÓBKA</translation>
    </message>
    <message>
        <source>put only what an edit changed into its parent, as a new song: splice PARENT EDIT</source>
        <translation>wstawia do oryginału tylko to, co przeróbka zmieniła, jako nowy utwór: splice ORYGINAŁ PRZERÓBKA</translation>
    </message>
    <message>
        <source>where it begins in the edit (default: what changed)</source>
        <translation>gdzie zaczyna się w przeróbce (domyślnie: to, co się zmieniło)</translation>
    </message>
    <message>
        <source>how long one goes over into the other, 5 to 200 (default: 30)</source>
        <translation>jak długo jedno przechodzi w drugie, od 5 do 200 (domyślnie: 30)</translation>
    </message>
    <message>
        <source>the folder to write to; of splice: the second where it ends</source>
        <translation>folder do zapisu; przy splice: sekunda, w której się kończy</translation>
    </message>
    <message>
        <source>%1 takes two ids: the song, and the one that was made from it.</source>
        <translation>%1 przyjmuje dwa ID: utworu i tego, który z niego zrobiono.</translation>
    </message>
    <message>
        <source>--from and --to go together.</source>
        <translation>--from i --to podaje się razem.</translation>
    </message>
    <message>
        <source>--from and --to take seconds, the earlier ones first, as in: --from 40 --to 55.</source>
        <translation>--from i --to przyjmują sekundy, wcześniejsze najpierw, np.: --from 40 --to 55.</translation>
    </message>
    <message>
        <source>--crossfade takes 5 to 200 milliseconds.</source>
        <translation>--crossfade przyjmuje od 5 do 200 milisekund.</translation>
    </message>
    <message>
        <source>There is neither a command nor a file “%1”.</source>
        <translation>Nie ma ani polecenia, ani pliku „%1”.</translation>
    </message>
    <message>
        <source>The token comes from ACEDATACLOUD_API_TOKEN, else from the keyring.</source>
        <translation>Token pochodzi z ACEDATACLOUD_API_TOKEN, a jeśli go tam nie ma, z bazy kluczy.</translation>
    </message>
    <message>
        <source>Exit status of create, fetch, wav, video, stems and jobs --wait:</source>
        <translation>Kod wyjścia create, fetch, wav, video, stems i jobs --wait:</translation>
    </message>
    <message>
        <source>come to the front with an empty form</source>
        <translation>wychodzi na wierzch z pustym formularzem</translation>
    </message>
    <message>
        <source>play, or pause, in the studio that is open</source>
        <translation>odtwarza lub wstrzymuje w otwartym studiu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>made but not exported, or a fault of this computer</source>
        <translation>utworzone, ale niewyeksportowane, albo błąd tego komputera</translation>
    </message>
    <message>
        <source>bad request or usage; nothing was sent</source>
        <translation>błędne zlecenie lub użycie; nic nie wysłano</translation>
    </message>
    <message>
        <source>refused, or failed, by the service</source>
        <translation>odrzucone przez usługę lub nieudane po jej stronie</translation>
    </message>
    <message>
        <source>the network failed; nothing was accepted</source>
        <translation>sieć zawiodła; nic nie przyjęto</translation>
    </message>
    <message>
        <source>it is not known whether the request was taken</source>
        <translation>nie wiadomo, czy zlecenie zostało przyjęte</translation>
    </message>
    <message>
        <source>made and charged, but a file could not be fetched yet</source>
        <translation>utworzone i z naliczoną opłatą, ale jakiegoś pliku nie dało się jeszcze pobrać</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Cut the part you mean out of it first.</source>
        <translation>Najpierw wytnij z niego właściwą część.</translation>
    </message>
    <message>
        <source>%1 (spliced)</source>
        <translation>%1 (sklejka)</translation>
    </message>
    <message>
        <source>There is nothing to put together.</source>
        <translation>Nie ma czego łączyć.</translation>
    </message>
    <message>
        <source>Choose which song sounds where first.</source>
        <translation>Najpierw wybierz, który utwór gdzie brzmi.</translation>
    </message>
    <message>
        <source>Songs of more than %1 minutes are not compared.</source>
        <translation>Utwory dłuższe niż %1 min nie są porównywane.</translation>
    </message>
    <message>
        <source>These takes are too long to put together.</source>
        <translation>Te take’i są za długie, by je połączyć.</translation>
    </message>
    <message>
        <source>Choose fewer of them.</source>
        <translation>Wybierz mniej.</translation>
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
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Akcja</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Zlecono</translation>
    </message>
    <message>
        <source>Both were asked for in the same way.</source>
        <translation>Oba zlecono w ten sam sposób.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Neither has words.</source>
        <translation>Żaden nie ma tekstu.</translation>
    </message>
    <message>
        <source>Both sing the same words.</source>
        <translation>W obu śpiewany jest ten sam tekst.</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message numerus="yes">
        <source>%n songs side by side</source>
        <translation>
            <numerusform>%n utwór</numerusform>
            <numerusform>%n utwory obok siebie</numerusform>
            <numerusform>%n utworów obok siebie</numerusform>
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
        <translation>1 wers</translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>1 sekcja</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln wers</numerusform>
            <numerusform>%Ln wersy</numerusform>
            <numerusform>%Ln wersów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln sekcja</numerusform>
            <numerusform>%Ln sekcje</numerusform>
            <numerusform>%Ln sekcji</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Daw</name>
    <message>
        <source>Replaced from here</source>
        <comment>a marker in a music program</comment>
        <translation>Zastąpiono odtąd</translation>
    </message>
    <message>
        <source>Replaced to here</source>
        <comment>a marker in a music program</comment>
        <translation>Zastąpiono dotąd</translation>
    </message>
    <message>
        <source>Reaper session</source>
        <translation>Sesja Reapera</translation>
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
        <translation>Twoje utwory są bezpieczne w swoich folderach. Riffdesk może odbudować z nich bibliotekę; uszkodzona baza danych pozostanie obok.</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>Odbuduj bibliotekę</translation>
    </message>
    <message>
        <source>Riffdesk could not be started again.</source>
        <translation>Nie udało się ponownie uruchomić Riffdesk.</translation>
    </message>
    <message>
        <source>Start it yourself; everything is kept.</source>
        <translation>Uruchom program samodzielnie; wszystko jest zachowane.</translation>
    </message>
    <message>
        <source>The library is being brought to this version of Riffdesk…</source>
        <translation>Biblioteka jest dostosowywana do tej wersji Riffdesk…</translation>
    </message>
    <message>
        <source>The library is made anew from the song folders…</source>
        <translation>Biblioteka jest odbudowywana z folderów utworów…</translation>
    </message>
    <message>
        <source>The library is moved to %1…</source>
        <translation>Biblioteka jest przenoszona do %1…</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>It is of a kind that Riffdesk does not know.</source>
        <translation>To rodzaj pliku, którego Riffdesk nie zna.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Plik jest pusty.</translation>
    </message>
    <message>
        <source>It is a picture.</source>
        <translation>To obraz.</translation>
    </message>
    <message>
        <source>It is a zip archive.</source>
        <translation>To archiwum zip.</translation>
    </message>
    <message>
        <source>It is sound.</source>
        <translation>To dźwięk.</translation>
    </message>
    <message>
        <source>It is text: “%1”</source>
        <translation>To tekst: „%1”</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>The draft is too long to be kept.</source>
        <translation>Szkic jest za długi, by go przechować.</translation>
    </message>
    <message>
        <source>Shorten the lyrics.</source>
        <translation>Skróć tekst.</translation>
    </message>
    <message>
        <source>The file of a draft does not hold one.</source>
        <translation>Plik szkicu nie zawiera szkicu.</translation>
    </message>
    <message>
        <source>It was set aside.</source>
        <translation>Odłożono go na bok.</translation>
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
        <translation>Cała reszta jest taka sama.</translation>
    </message>
    <message>
        <source>Everything else is the same music, newly rendered.</source>
        <translation>Cała reszta to ta sama muzyka, wyrenderowana na nowo.</translation>
    </message>
    <message>
        <source>Everything before is the same; after it, the mix is newly rendered.</source>
        <translation>Wszystko wcześniej jest takie samo; dalej miks wyrenderowano na nowo.</translation>
    </message>
    <message>
        <source>Everything after is the same; before it, the mix is newly rendered.</source>
        <translation>Wszystko dalej jest takie samo; wcześniej miks wyrenderowano na nowo.</translation>
    </message>
    <message numerus="yes">
        <source>Changed in %n places from %1</source>
        <translation>
            <numerusform>Zmieniono w %n miejscu, %1</numerusform>
            <numerusform>Zmieniono w %n miejscach, %1</numerusform>
            <numerusform>Zmieniono w %n miejscach, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Zmieniono: %1</translation>
    </message>
    <message>
        <source>It is %1 dB louder.</source>
        <translation>Jest o %1 dB głośniej.</translation>
    </message>
    <message>
        <source>It is %1 dB softer.</source>
        <translation>Jest o %1 dB ciszej.</translation>
    </message>
    <message>
        <source>It begins %1 s later.</source>
        <translation>Zaczyna się o %1 s później.</translation>
    </message>
    <message>
        <source>It begins %1 s earlier.</source>
        <translation>Zaczyna się o %1 s wcześniej.</translation>
    </message>
    <message>
        <source>It runs %1 % slower.</source>
        <translation>Gra o %1% wolniej.</translation>
    </message>
    <message>
        <source>It runs %1 % faster.</source>
        <translation>Gra o %1% szybciej.</translation>
    </message>
    <message>
        <source>The sound is the same from beginning to end.</source>
        <translation>Dźwięk jest taki sam od początku do końca.</translation>
    </message>
    <message>
        <source>It is the same music from beginning to end, newly rendered.</source>
        <translation>To od początku do końca ta sama muzyka, wyrenderowana na nowo.</translation>
    </message>
    <message>
        <source>All of it is different.</source>
        <translation>Wszystko jest inne.</translation>
    </message>
    <message>
        <source>%1; asked %2.</source>
        <translation>%1; zlecono: %2.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Type an address such as %1.</source>
        <translation>Wpisz adres, na przykład %1.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Brakuje adresu.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>Adres jest za długi.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>To nie jest adres internetowy.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>Adres musi zaczynać się od https://.</translation>
    </message>
    <message>
        <source>The address must start with https://: over http:// anyone could read the token.</source>
        <translation>Adres musi zaczynać się od https://: przez http:// każdy mógłby odczytać token.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>Adres nie może zawierać nazwy użytkownika ani hasła.</translation>
    </message>
    <message>
        <source>The address must not hold “?” or “#”.</source>
        <translation>Adres nie może zawierać „?” ani „#”.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Eksport został anulowany.</translation>
    </message>
    <message>
        <source>The exported file did not come out whole, and was removed.</source>
        <translation>Wyeksportowany plik był niekompletny i został usunięty.</translation>
    </message>
    <message>
        <source>Fetch the song again, then export it.</source>
        <translation>Pobierz utwór ponownie, a potem go wyeksportuj.</translation>
    </message>
    <message>
        <source>The song&apos;s audio is not here yet.</source>
        <translation>Dźwięku utworu jeszcze tu nie ma.</translation>
    </message>
    <message>
        <source>Wait until it is fetched, then export it.</source>
        <translation>Poczekaj na pobranie, a potem wyeksportuj.</translation>
    </message>
    <message>
        <source>It is not clear where the song should be written to.</source>
        <translation>Nie wiadomo, gdzie zapisać utwór.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wybierz folder.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <comment>the name of a file whose song has no title</comment>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>“%1” cannot be used for file names.</source>
        <translation>„%1” nie nadaje się do nazw plików.</translation>
    </message>
    <message>
        <source>Use text with these fields: %1.</source>
        <translation>Użyj tekstu z tymi polami: %1.</translation>
    </message>
    <message>
        <source>The song&apos;s audio file is damaged and takes no tags.</source>
        <translation>Plik audio utworu jest uszkodzony i nie przyjmuje tagów.</translation>
    </message>
    <message>
        <source>A file of this kind takes no title, lyrics and cover; the sound is exported as it is.</source>
        <translation>Plik tego rodzaju nie przyjmuje tytułu, tekstu ani okładki; dźwięk jest eksportowany bez zmian.</translation>
    </message>
    <message>
        <source>The cover cannot be read, and is not in the file.</source>
        <translation>Okładki nie da się odczytać i nie ma jej w pliku.</translation>
    </message>
    <message>
        <source>WAV files take no cover.</source>
        <translation>Pliki WAV nie przyjmują okładki.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Oryginał</translation>
    </message>
    <message>
        <source>As the service made it</source>
        <translation>Tak, jak zrobiła to usługa</translation>
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
        <translation>V0, zmienne: mniejszy, brzmi tak samo</translation>
    </message>
    <message>
        <source>FLAC (lossless)</source>
        <translation>FLAC (bezstratny)</translation>
    </message>
    <message>
        <source>Bits of the source</source>
        <translation>Bity jak w źródle</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 bitów</translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation>24 bity</translation>
    </message>
    <message>
        <source>WAV (uncompressed)</source>
        <translation>WAV (bez kompresji)</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 bity, zmiennoprzecinkowe</translation>
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
        <translation>Wymaga liczby od %1 do %2.</translation>
    </message>
    <message>
        <source>Streaming −14 LUFS</source>
        <translation>Streaming −14 LUFS</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Wideo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwum</translation>
    </message>
    <message>
        <source>It takes one of these: %1.</source>
        <translation>Wymaga jednej z wartości: %1.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Profil musi mieć nazwę.</translation>
    </message>
    <message>
        <source>“%1” is a profile of Riffdesk.</source>
        <translation>„%1” to profil Riffdesk.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>There are too many profiles.</source>
        <translation>Jest za dużo profili.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Najpierw usuń któryś.</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more.</source>
        <translation>Folderu %1 już nie ma.</translation>
    </message>
    <message>
        <source>Bring it back, or choose another folder.</source>
        <translation>Przywróć go albo wybierz inny folder.</translation>
    </message>
    <message>
        <source>There is no sound whose loudness could be changed.</source>
        <translation>Nie ma dźwięku, którego głośność dałoby się zmienić.</translation>
    </message>
    <message>
        <source>It came out at %L1 LUFS: more would take its loud moments apart.</source>
        <translation>Wyszło %L1 LUFS: więcej zmiażdżyłoby głośne miejsca.</translation>
    </message>
    <message>
        <source>The file has content credentials, which any change would break: it is exported byte for byte, without tags of yours.</source>
        <translation>Plik ma poświadczenia treści, które każda zmiana by zniszczyła: jest eksportowany bajt w bajt, bez twoich tagów.</translation>
    </message>
    <message>
        <source>The content credentials of the song are lost by the conversion; the original keeps them.</source>
        <translation>Konwersja usuwa poświadczenia treści utworu; oryginał je zachowuje.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Number in the order</source>
        <translation>Numer w kolejności</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlista</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Styl</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Tempo (BPM)</source>
        <translation>Tempo (BPM)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonacja</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Akcja</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Ziarno</translation>
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
        <translation>Brakuje stemu „%1”.</translation>
    </message>
    <message>
        <source>The song has no stems.</source>
        <translation>Utwór nie ma stemów.</translation>
    </message>
    <message>
        <source>Ask for them first.</source>
        <translation>Najpierw je zleć.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>None of the songs could be written.</source>
        <translation>Nie udało się zapisać żadnego utworu.</translation>
    </message>
    <message>
        <source>See why, then try again.</source>
        <translation>Zobacz dlaczego i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>24 bit at 48 kHz, as in videos</source>
        <translation>24 bity, 48 kHz, jak w filmach</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>Close to what you know</source>
        <translation>Blisko tego, co znane</translation>
    </message>
    <message>
        <source>A few surprises</source>
        <translation>Kilka niespodzianek</translation>
    </message>
    <message>
        <source>A little off the beaten track</source>
        <translation>Trochę poza utartym szlakiem</translation>
    </message>
    <message>
        <source>Takes risks</source>
        <translation>Podejmuje ryzyko</translation>
    </message>
    <message>
        <source>Anything may happen</source>
        <translation>Wszystko może się zdarzyć</translation>
    </message>
    <message>
        <source>Takes the words as a hint</source>
        <translation>Traktuje tekst jako wskazówkę</translation>
    </message>
    <message>
        <source>Sings the words freely</source>
        <translation>Śpiewa tekst swobodnie</translation>
    </message>
    <message>
        <source>Sings most of the words as written</source>
        <translation>Śpiewa większość tekstu jak zapisano</translation>
    </message>
    <message>
        <source>Sings every word as written</source>
        <translation>Śpiewa każde słowo jak zapisano</translation>
    </message>
    <message>
        <source>Only a memory of the original</source>
        <translation>Tylko wspomnienie oryginału</translation>
    </message>
    <message>
        <source>The original, retold</source>
        <translation>Oryginał opowiedziany na nowo</translation>
    </message>
    <message>
        <source>Stays near the original</source>
        <translation>Trzyma się blisko oryginału</translation>
    </message>
    <message>
        <source>Keeps as much of the original as it can</source>
        <translation>Zachowuje z oryginału, ile się da</translation>
    </message>
    <message>
        <source>The service also posts the finished song to this public address.</source>
        <translation>Usługa wysyła gotowy utwór także na ten publiczny adres.</translation>
    </message>
    <message>
        <source>What the song should not sound like.</source>
        <translation>Jak utwór nie powinien brzmieć.</translation>
    </message>
    <message>
        <source>What the lyrics should be about.</source>
        <translation>O czym ma być tekst.</translation>
    </message>
    <message>
        <source>The song to take the other part from.</source>
        <translation>Utwór, z którego wziąć drugą część.</translation>
    </message>
    <message>
        <source>A song for Christmas, choir and sleigh bells</source>
        <translation>Piosenka świąteczna, chór i dzwonki sań</translation>
    </message>
    <message>
        <source>The service finds one</source>
        <translation>Usługa sama jakiś znajdzie</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Losowe</translation>
    </message>
    <message>
        <source>As most would do it</source>
        <translation>Jak zrobiłaby większość</translation>
    </message>
    <message>
        <source>Takes your style as a hint</source>
        <translation>Traktuje styl jako wskazówkę</translation>
    </message>
    <message>
        <source>Takes your style loosely</source>
        <translation>Luźno nawiązuje do stylu</translation>
    </message>
    <message>
        <source>Follows your style</source>
        <translation>Trzyma się stylu</translation>
    </message>
    <message>
        <source>Follows your style closely</source>
        <translation>Ściśle trzyma się stylu</translation>
    </message>
    <message>
        <source>Empty: the service writes them

[Verse]
The first line</source>
        <comment>lyrics, with an example; the words in brackets stay English, the service reads them</comment>
        <translation>Puste: tekst pisze usługa

[Verse]
Pierwszy wers</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>“%1” takes no lyrics.</source>
        <comment>name of an action</comment>
        <translation>„%1” nie przyjmuje tekstu.</translation>
    </message>
    <message>
        <source>Choose another action, such as “%1”, and drop them again.</source>
        <translation>Wybierz inną akcję, na przykład „%1”, i upuść go ponownie.</translation>
    </message>
</context>
<context>
    <name>FormProblems</name>
    <message>
        <source>The recording is still on its way to the service.</source>
        <translation>Nagranie jest jeszcze w drodze do usługi.</translation>
    </message>
    <message>
        <source>Press Use, so that the service fetches the recording from its address.</source>
        <translation>Naciśnij Użyj, aby usługa pobrała nagranie z jego adresu.</translation>
    </message>
    <message>
        <source>This recording was uploaded to another service. Upload it here too, or switch the service.</source>
        <translation>To nagranie przesłano do innej usługi. Prześlij je także tutaj albo zmień usługę.</translation>
    </message>
    <message>
        <source>The service gave no name for this song, so it cannot be used as a source.</source>
        <translation>Usługa nie nadała temu utworowi ID, więc nie może on być źródłem.</translation>
    </message>
    <message>
        <source>This song was made by another service. Choose one that was made here, or switch the service.</source>
        <translation>Ten utwór powstał w innej usłudze. Wybierz utwór stąd albo zmień usługę.</translation>
    </message>
    <message>
        <source>Practice costs nothing.</source>
        <translation>Trening nic nie kosztuje.</translation>
    </message>
    <message>
        <source>1 paid request.</source>
        <translation>1 płatne zlecenie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid requests.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln płatne zlecenie.</numerusform>
            <numerusform>%Ln płatne zlecenia.</numerusform>
            <numerusform>%Ln płatnych zleceń.</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was imported from a file, which no service has. Choose an action that works on uploads, and upload the file.</source>
        <translation>Ten utwór zaimportowano z pliku, którego nie ma żadna usługa. Wybierz akcję działającą na przesłanych plikach i prześlij plik.</translation>
    </message>
    <message>
        <source>%1. Practice costs nothing.</source>
        <translation>%1. Trening nic nie kosztuje.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paid requests.</source>
        <comment>at least two</comment>
        <extracomment>what is changed from song to song: &quot;Weirdness × Model: 6 paid requests.&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln płatne zlecenie.</numerusform>
            <numerusform>%1: %Ln płatne zlecenia.</numerusform>
            <numerusform>%1: %Ln płatnych zleceń.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormWarnings</name>
    <message>
        <source>The source is a song of the service, but this action works on uploads.</source>
        <translation>Źródłem jest utwór usługi, ale ta akcja działa na przesłanych plikach.</translation>
    </message>
    <message>
        <source>The source is an upload, but this action works on songs of the service.</source>
        <translation>Źródłem jest przesłany plik, ale ta akcja działa na utworach usługi.</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>Przełącz na „%1”</translation>
    </message>
    <message>
        <source>The source song is not finished yet; the service would refuse it. Wait for it, or choose another.</source>
        <translation>Utwór źródłowy nie jest jeszcze gotowy; usługa by go odrzuciła. Poczekaj na niego albo wybierz inny.</translation>
    </message>
    <message>
        <source>The source song ends before that: it is %1 s long.</source>
        <translation>Utwór źródłowy kończy się wcześniej: trwa %1 s.</translation>
    </message>
    <message>
        <source>Stay within the song</source>
        <translation>Zostań w granicach utworu</translation>
    </message>
    <message>
        <source>The lyrics hold the characters “\n” instead of line breaks.</source>
        <translation>W tekście są znaki „\n” zamiast podziałów wierszy.</translation>
    </message>
    <message>
        <source>Make them line breaks</source>
        <translation>Zamień na podziały wierszy</translation>
    </message>
    <message>
        <source>[%1] has no lines.</source>
        <translation>[%1] nie ma wersów.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove all that are empty</source>
        <translation>Usuń wszystkie puste</translation>
    </message>
    <message>
        <source>[%1] appears twice in a row with the same words.</source>
        <translation>[%1] występuje dwa razy z rzędu z tymi samymi słowami.</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>Zostaw jedną</translation>
    </message>
    <message>
        <source>This has %1 characters; the service may read no more than %2.</source>
        <translation>To %1 znaków; usługa może przeczytać najwyżej %2.</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Skróć</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Wyślij tak</translation>
    </message>
    <message>
        <source>%1: where a %2 stands, a letter was lost.</source>
        <comment>label of a field; the sign that stands for a lost letter</comment>
        <translation>%1: tam, gdzie jest %2, przepadła litera.</translation>
    </message>
    <message>
        <source>Remove the sign</source>
        <translation>Usuń znak</translation>
    </message>
</context>
<context>
    <name>GuidePages</name>
    <message>
        <source>Your first song</source>
        <translation>Twój pierwszy utwór</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Połączenie konta</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>Własny tekst</translation>
    </message>
    <message>
        <source>Takes: several, and the best of them</source>
        <translation>Take’i: kilka i to, co w nich najlepsze</translation>
    </message>
    <message>
        <source>Replace bars</source>
        <translation>Zamiana taktów</translation>
    </message>
    <message>
        <source>Extend a song</source>
        <translation>Przedłużenie utworu</translation>
    </message>
    <message>
        <source>Covers and variations</source>
        <translation>Covery i wariacje</translation>
    </message>
    <message>
        <source>Work on a recording of yours</source>
        <translation>Praca z własnym nagraniem</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stemy</translation>
    </message>
    <message>
        <source>Find and sort</source>
        <translation>Szukanie i porządek</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Money, and what is never paid twice</source>
        <translation>Pieniądze i to, za co nigdy nie płaci się dwa razy</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Bez sieci</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Czytnik ekranu</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Wiersz poleceń</translation>
    </message>
    <message>
        <source>Files and backup</source>
        <translation>Pliki i kopia zapasowa</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Gdy coś pójdzie nie tak</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Co nowego</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The import was stopped.</source>
        <translation>Import został zatrzymany.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Nie można go odczytać.</translation>
    </message>
    <message>
        <source>It is larger than 2 GB.</source>
        <translation>Plik ma ponad 2 GB.</translation>
    </message>
    <message>
        <source>Artist: %1</source>
        <translation>Wykonawca: %1</translation>
    </message>
    <message>
        <source>Album: %1</source>
        <translation>Album: %1</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Już go tam nie ma.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Plik jest pusty.</translation>
    </message>
    <message>
        <source>It holds no sound that can be played.</source>
        <translation>Nie zawiera dźwięku, który da się odtworzyć.</translation>
    </message>
    <message>
        <source>It is audio of a kind that is not imported.</source>
        <translation>Tego rodzaju audio nie jest importowane.</translation>
    </message>
</context>
<context>
    <name>JobRows</name>
    <message>
        <source>There is no such job any more.</source>
        <translation>Takiego zadania już nie ma.</translation>
    </message>
</context>
<context>
    <name>JobStore</name>
    <message>
        <source>This job is no longer in the state it was thought to be in.</source>
        <translation>To zadanie nie jest już w oczekiwanym stanie.</translation>
    </message>
    <message>
        <source>Start Riffdesk again to see where the job is.</source>
        <translation>Uruchom Riffdesk ponownie, by zobaczyć stan zadania.</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Replace %1–%2</source>
        <translation>Zastąp %1–%2</translation>
    </message>
    <message>
        <source>Extend from %1</source>
        <translation>Przedłuż od %1</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Czeka na swoją kolej.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wysyłanie…</translation>
    </message>
    <message>
        <source>%1 Retrying automatically; nothing is lost.</source>
        <translation>%1 Ponowna próba nastąpi sama; nic nie przepada.</translation>
    </message>
    <message>
        <source>Composing, %1 %. You can go on working; it is saved when done.</source>
        <translation>Komponowanie, %1%. Możesz pracować dalej; po ukończeniu utwór zostanie zapisany.</translation>
    </message>
    <message>
        <source>Composing. You can go on working; it is saved when done.</source>
        <translation>Komponowanie. Możesz pracować dalej; po ukończeniu utwór zostanie zapisany.</translation>
    </message>
    <message>
        <source>Saving the audio…</source>
        <translation>Zapisywanie dźwięku…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>The connection broke after sending.</source>
        <translation>Połączenie zerwało się po wysłaniu.</translation>
    </message>
    <message>
        <source>The service may have taken the request, and its history does not tell. If you send it again and it did arrive, you pay twice.</source>
        <translation>Usługa mogła przyjąć zlecenie, a jej historia tego nie wyjaśnia. Jeśli wyślesz je ponownie, a tamto dotarło, zapłacisz dwa razy.</translation>
    </message>
    <message>
        <source>Looking for it in the service&apos;s history…</source>
        <translation>Szukanie w historii usługi…</translation>
    </message>
    <message>
        <source>It failed, and the service did not say why.</source>
        <translation>Nie udało się, a usługa nie podała przyczyny.</translation>
    </message>
    <message>
        <source>not charged</source>
        <translation>bez opłaty</translation>
    </message>
    <message>
        <source>may have been charged</source>
        <translation>może naliczono opłatę</translation>
    </message>
    <message>
        <source>Sent in %1 s; until then it can be undone.</source>
        <translation>Wysłanie za %1 s; do tego czasu można cofnąć.</translation>
    </message>
    <message>
        <source>Try again (pays again)</source>
        <translation>Spróbuj ponownie (płatne ponownie)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are ready.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln utwór gotowy.</numerusform>
            <numerusform>%Ln utwory gotowe.</numerusform>
            <numerusform>%Ln utworów gotowych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its stems are ready.</source>
        <translation>Stemy są gotowe.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Gotowe.</translation>
    </message>
    <message>
        <source>Sent in a few seconds; until then it can be undone.</source>
        <translation>Wysłanie za kilka sekund; do tego czasu można cofnąć.</translation>
    </message>
    <message>
        <source>It is made, but its file could not be fetched.</source>
        <translation>Utwór powstał, ale nie udało się pobrać jego pliku.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence, then another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>naliczono opłatę</translation>
    </message>
    <message>
        <source>Not sent: Riffdesk ended before the time to undo it was over.</source>
        <translation>Nie wysłano: Riffdesk zakończył pracę przed upływem czasu na cofnięcie.</translation>
    </message>
    <message>
        <source>It is made. This network is metered: its file waits for another one.</source>
        <translation>Utwór powstał. Ta sieć jest taryfowa: plik czeka na inną.</translation>
    </message>
    <message>
        <source>Waiting until its service is connected: enter its token in Settings.</source>
        <translation>Czeka na połączenie usługi: wpisz jej token w Ustawieniach.</translation>
    </message>
    <message>
        <source>Its lossless WAV is here.</source>
        <translation>Bezstratny WAV już jest.</translation>
    </message>
    <message>
        <source>Its video is here.</source>
        <translation>Wideo już jest.</translation>
    </message>
    <message>
        <source>The service is making it. You can go on working; it is saved when done.</source>
        <translation>Usługa nad tym pracuje. Możesz pracować dalej; wynik zostanie zapisany.</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>Zapisywanie pliku…</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>The task is finished, but no song came with it.</source>
        <translation>Zadanie jest ukończone, ale nie przyniosło utworu.</translation>
    </message>
    <message>
        <source>The account is not connected, so its songs cannot be listed.</source>
        <translation>Konto nie jest połączone, więc nie można wypisać jego utworów.</translation>
    </message>
    <message>
        <source>Connect it in the settings, then import again.</source>
        <translation>Połącz je w ustawieniach i zaimportuj ponownie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a song: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The task is finished, but no file came with it.</source>
        <translation>Zadanie jest ukończone, ale nie przyniosło pliku.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The song is not in the library.</source>
        <translation>Utworu nie ma w bibliotece.</translation>
    </message>
    <message>
        <source>Look for it in the list, or make it anew.</source>
        <translation>Poszukaj go na liście albo utwórz na nowo.</translation>
    </message>
    <message>
        <source>The service gave a song without an id.</source>
        <translation>Usługa podała utwór bez ID.</translation>
    </message>
    <message>
        <source>Ask for the song again.</source>
        <translation>Zleć utwór ponownie.</translation>
    </message>
    <message>
        <source>The song&apos;s file has a name that is not allowed.</source>
        <translation>Plik utworu ma niedozwoloną nazwę.</translation>
    </message>
    <message>
        <source>Fetch the song again.</source>
        <translation>Pobierz utwór ponownie.</translation>
    </message>
    <message>
        <source>The song&apos;s length is not a number.</source>
        <translation>Długość utworu nie jest liczbą.</translation>
    </message>
    <message>
        <source>A title has 1 to %1 characters.</source>
        <translation>Tytuł ma od 1 do %1 znaków.</translation>
    </message>
    <message>
        <source>Type another title.</source>
        <translation>Wpisz inny tytuł.</translation>
    </message>
    <message>
        <source>A rating is 0 to 5 stars.</source>
        <translation>Ocena to od 0 do 5 gwiazdek.</translation>
    </message>
    <message>
        <source>Choose another rating.</source>
        <translation>Wybierz inną ocenę.</translation>
    </message>
    <message>
        <source>The song&apos;s other files are still in its folder.</source>
        <translation>Pozostałe pliki utworu są nadal w jego folderze.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) is damaged.</source>
        <translation>Opis utworu (song.json) jest uszkodzony.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) was made by a newer version of Riffdesk.</source>
        <translation>Opis utworu (song.json) pochodzi z nowszej wersji Riffdesk.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) does not say which song it is.</source>
        <translation>Opis utworu (song.json) nie mówi, który to utwór.</translation>
    </message>
    <message>
        <source>The song&apos;s loudness is not a number.</source>
        <translation>Głośność utworu nie jest liczbą.</translation>
    </message>
    <message>
        <source>There is no “%1” in the library.</source>
        <translation>W bibliotece nie ma „%1”.</translation>
    </message>
    <message>
        <source>Choose one of those that are there.</source>
        <translation>Wybierz coś, co tam jest.</translation>
    </message>
    <message>
        <source>The notes are too long.</source>
        <translation>Notatki są za długie.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>Skróć je.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Nazwa jest pusta.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Wpisz nazwę.</translation>
    </message>
    <message>
        <source>There is a playlist “%1” already.</source>
        <translation>Playlista „%1” już istnieje.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Wpisz inną nazwę.</translation>
    </message>
    <message>
        <source>Rebuilding was cancelled: the library is as it was.</source>
        <translation>Odbudowę anulowano: biblioteka jest taka, jak była.</translation>
    </message>
    <message>
        <source>Checking was cancelled.</source>
        <translation>Sprawdzanie anulowano.</translation>
    </message>
</context>
<context>
    <name>Lyrics</name>
    <message>
        <source>The document is damaged.</source>
        <translation>Dokument jest uszkodzony.</translation>
    </message>
    <message>
        <source>Save the lyrics as a plain text file and try again.</source>
        <translation>Zapisz tekst jako zwykły plik tekstowy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Lyrics cannot be read from this kind of file.</source>
        <translation>Z pliku tego rodzaju nie da się odczytać tekstu.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Użyj jednego z tych: %1.</translation>
    </message>
    <message>
        <source>The file is larger than lyrics can be (%1).</source>
        <translation>Plik jest większy, niż może być tekst (%1).</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Sprawdź, czy to właściwy plik.</translation>
    </message>
    <message>
        <source>There are no words in this file.</source>
        <translation>W tym pliku nie ma słów.</translation>
    </message>
    <message>
        <source>This is no %1 document, it is damaged, or it is far too large.</source>
        <translation>To nie jest dokument %1, jest on uszkodzony albo o wiele za duży.</translation>
    </message>
    <message>
        <source>The text is longer than lyrics can be (%L1 characters).</source>
        <translation>Tekst jest dłuższy, niż może być (%L1 znaków).</translation>
    </message>
    <message>
        <source>This is no RTF document, or it is damaged.</source>
        <translation>To nie jest dokument RTF albo jest on uszkodzony.</translation>
    </message>
    <message>
        <source>This file holds no text that can be read.</source>
        <translation>Ten plik nie zawiera tekstu do odczytania.</translation>
    </message>
    <message>
        <source>This is no %1 file: no line of it has a time.</source>
        <translation>To nie jest plik %1: żaden wiersz nie ma czasu.</translation>
    </message>
    <message>
        <source>Save it as a plain text file and try again.</source>
        <translation>Zapisz go jako zwykły plik tekstowy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The file has more lines than a song can have.</source>
        <translation>Plik ma więcej wierszy, niż może mieć utwór.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These are too many files for one song.</source>
        <translation>To za dużo plików na jeden utwór.</translation>
    </message>
    <message>
        <source>Drop those that belong together.</source>
        <translation>Upuść tylko te, które do siebie należą.</translation>
    </message>
    <message>
        <source>The dictionary “%1” is damaged and cannot check spelling.</source>
        <translation>Słownik „%1” jest uszkodzony i nie może sprawdzać pisowni.</translation>
    </message>
    <message>
        <source>Install it again, or choose another language.</source>
        <translation>Zainstaluj go ponownie albo wybierz inny język.</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Zachodnioeuropejskie</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Środkowoeuropejskie</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrylica</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Greckie</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Tureckie</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebrajskie</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabskie</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Bałtyckie</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Wietnamskie</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tajskie</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chińskie</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chińskie tradycyjne</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japońskie</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreańskie</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>languages, encoding: “Greek (ISO 8859-7)”</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This text cannot be read as %1.</source>
        <translation>Tego tekstu nie da się odczytać jako %1.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Wybierz inne kodowanie.</translation>
    </message>
</context>
<context>
    <name>LyricsWriter</name>
    <message>
        <source>The lyrics may have been written and charged. Looking for them costs nothing.</source>
        <translation>Tekst mógł zostać napisany, a opłata naliczona. Szukanie go nic nie kosztuje.</translation>
    </message>
    <message>
        <source>The service is not connected.</source>
        <translation>Usługa nie jest połączona.</translation>
    </message>
    <message>
        <source>Enter your token in the settings, then ask again.</source>
        <translation>Wpisz token w ustawieniach i poproś ponownie.</translation>
    </message>
    <message>
        <source>Cancelled. The service may charge for it all the same.</source>
        <translation>Anulowano. Usługa i tak może naliczyć opłatę.</translation>
    </message>
    <message>
        <source>If the lyrics still come, they are kept under “Written before”.</source>
        <translation>Jeśli tekst jeszcze przyjdzie, znajdziesz go w „Napisane wcześniej”.</translation>
    </message>
    <message>
        <source>Riffdesk ended before the answer came.</source>
        <translation>Riffdesk zakończył pracę, zanim przyszła odpowiedź.</translation>
    </message>
    <message>
        <source>Say it in other words, then ask again.</source>
        <translation>Powiedz to innymi słowami i poproś ponownie.</translation>
    </message>
    <message>
        <source>Change what you ask for, then ask again.</source>
        <translation>Zmień prośbę i poproś ponownie.</translation>
    </message>
    <message>
        <source>The list of written lyrics cannot be read: it is damaged.</source>
        <translation>Nie można odczytać listy napisanych tekstów: jest uszkodzona.</translation>
    </message>
    <message>
        <source>It was set aside; a new one is begun.</source>
        <translation>Odłożono ją na bok; zaczęto nową.</translation>
    </message>
</context>
<context>
    <name>MediaFetch</name>
    <message>
        <source>The service told no address for this file.</source>
        <translation>Usługa nie podała adresu tego pliku.</translation>
    </message>
</context>
<context>
    <name>MediaFiles</name>
    <message>
        <source>It ends after %1 of %2.</source>
        <translation>Kończy się po %1 z %2.</translation>
    </message>
    <message>
        <source>It ends too early, after %1.</source>
        <translation>Kończy się za wcześnie, po %1.</translation>
    </message>
    <message>
        <source>It lasts %1 instead of %2.</source>
        <translation>Trwa %1 zamiast %2.</translation>
    </message>
    <message>
        <source>It holds no sound that can be played.</source>
        <translation>Nie zawiera dźwięku, który da się odtworzyć.</translation>
    </message>
    <message>
        <source>A part of it cannot be decoded.</source>
        <translation>Jednego fragmentu nie da się zdekodować.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of it cannot be decoded.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln fragmentu nie da się zdekodować.</numerusform>
            <numerusform>%Ln fragmentów nie da się zdekodować.</numerusform>
            <numerusform>%Ln fragmentów nie da się zdekodować.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has changed since it was kept.</source>
        <translation>Plik zmienił się od czasu zapisania.</translation>
    </message>
    <message>
        <source>It is not a WAV file.</source>
        <translation>To nie jest plik WAV.</translation>
    </message>
    <message>
        <source>Its pictures end too early.</source>
        <translation>Obraz kończy się za wcześnie.</translation>
    </message>
</context>
<context>
    <name>Messenger</name>
    <message>
        <source>The upload could not be stored.</source>
        <translation>Nie udało się zachować przesłanego pliku.</translation>
    </message>
    <message>
        <source>The file could not be fetched from its address.</source>
        <translation>Nie udało się pobrać pliku z jego adresu.</translation>
    </message>
</context>
<context>
    <name>PracticeService</name>
    <message>
        <source>The Practice service cannot listen on port %1.</source>
        <translation>Usługa treningowa nie może nasłuchiwać na porcie %1.</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that uses it.</source>
        <translation>Wybierz inny port albo zakończ program, który go używa.</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>This is not a preset that can be used. %1</source>
        <translation>To nie jest preset, którego da się użyć. %1</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wybierz inny plik.</translation>
    </message>
    <message>
        <source>It holds something else.</source>
        <translation>Zawiera coś innego.</translation>
    </message>
    <message>
        <source>It was made by another version of the program.</source>
        <translation>Pochodzi z innej wersji programu.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Nie ma nazwy.</translation>
    </message>
    <message>
        <source>It is for an action that is not known here.</source>
        <translation>Dotyczy nieznanej tu akcji.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Przepis</translation>
    </message>
</context>
<context>
    <name>PresetStore</name>
    <message>
        <source>A preset needs a name.</source>
        <translation>Preset musi mieć nazwę.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Nadaj mu nazwę.</translation>
    </message>
    <message>
        <source>The form is too large for a preset.</source>
        <translation>Formularz jest za duży na preset.</translation>
    </message>
    <message>
        <source>Shorten the lyrics.</source>
        <translation>Skróć tekst.</translation>
    </message>
    <message>
        <source>There are %1 presets already.</source>
        <translation>Jest już %1 presetów.</translation>
    </message>
    <message>
        <source>Delete one that you no longer need.</source>
        <translation>Usuń taki, którego już nie potrzebujesz.</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>Preset o tej nazwie już istnieje.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>The preset could not be deleted.</source>
        <translation>Nie udało się usunąć presetu.</translation>
    </message>
    <message>
        <source>Check the rights of the folder %1.</source>
        <translation>Sprawdź uprawnienia do folderu %1.</translation>
    </message>
</context>
<context>
    <name>ProxyChoice</name>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>To nie jest adres serwera proxy.</translation>
    </message>
    <message>
        <source>Enter its name and port, such as proxy.example:8080.</source>
        <translation>Wpisz jego nazwę i port, na przykład proxy.example:8080.</translation>
    </message>
</context>
<context>
    <name>PublicAddress</name>
    <message>
        <source>The address must start with https://: over http:// anyone could read along.</source>
        <translation>Adres musi zaczynać się od https://: przez http:// każdy mógłby podglądać.</translation>
    </message>
    <message>
        <source>Type an address such as %1.</source>
        <translation>Wpisz adres, na przykład %1.</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>The uploaded file holds no audio that can be read.</source>
        <translation>Przesłany plik nie zawiera dźwięku, który da się odczytać.</translation>
    </message>
    <message>
        <source>Upload an MP3, M4A, WAV, FLAC or Ogg file.</source>
        <translation>Prześlij plik MP3, M4A, WAV, FLAC lub Ogg.</translation>
    </message>
    <message>
        <source>Reading the recording was stopped.</source>
        <translation>Odczyt nagrania został przerwany.</translation>
    </message>
</context>
<context>
    <name>ReferenceFile</name>
    <message>
        <source>“%1” is no audio file that can be used.</source>
        <translation>„%1” nie jest plikiem audio, którego da się użyć.</translation>
    </message>
    <message>
        <source>Choose an MP3, WAV, M4A, FLAC, Ogg, Opus or AAC file.</source>
        <translation>Wybierz plik MP3, WAV, M4A, FLAC, Ogg, Opus lub AAC.</translation>
    </message>
    <message>
        <source>The recording is longer than 15 minutes.</source>
        <translation>Nagranie trwa ponad 15 minut.</translation>
    </message>
    <message>
        <source>Cut it in an audio editor and choose the shorter file.</source>
        <translation>Przytnij je w edytorze audio i wybierz krótszy plik.</translation>
    </message>
    <message>
        <source>The upload was cancelled.</source>
        <translation>Przesyłanie zostało anulowane.</translation>
    </message>
    <message>
        <source>The file is larger than %1 GB.</source>
        <translation>Plik ma ponad %1 GB.</translation>
    </message>
    <message>
        <source>Save it as MP3 or FLAC in an audio editor and choose that file.</source>
        <translation>Zapisz go jako MP3 lub FLAC w edytorze audio i wybierz tamten plik.</translation>
    </message>
    <message>
        <source>The recording is shorter than one second.</source>
        <translation>Nagranie trwa krócej niż sekundę.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Wybierz dłuższe.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>The reference is not in the list any more.</source>
        <translation>Tej referencji nie ma już na liście.</translation>
    </message>
    <message>
        <source>Choose another, or upload it again.</source>
        <translation>Wybierz inną albo prześlij ją ponownie.</translation>
    </message>
    <message>
        <source>The service gave no id for the upload.</source>
        <translation>Usługa nie nadała przesłanemu plikowi ID.</translation>
    </message>
    <message>
        <source>Upload the file again.</source>
        <translation>Prześlij plik ponownie.</translation>
    </message>
    <message>
        <source>A reference needs a name.</source>
        <translation>Referencja musi mieć nazwę.</translation>
    </message>
    <message>
        <source>Type one, or leave it as it was.</source>
        <translation>Wpisz ją albo zostaw dawną.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The task is finished, but holds no song.</source>
        <translation>Zadanie jest ukończone, ale nie zawiera utworu.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>To nie jest obiekt JSON.</translation>
    </message>
    <message>
        <source>It holds neither a song nor a task.</source>
        <translation>Nie zawiera ani utworu, ani zadania.</translation>
    </message>
    <message>
        <source>It does not describe tasks.</source>
        <translation>Nie opisuje zadań.</translation>
    </message>
    <message>
        <source>It holds no lyrics.</source>
        <translation>Nie zawiera tekstu.</translation>
    </message>
    <message>
        <source>It holds no id for the upload.</source>
        <translation>Nie zawiera ID przesłanego pliku.</translation>
    </message>
    <message>
        <source>It holds no address of a file.</source>
        <translation>Nie zawiera adresu pliku.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The keyring refused: %1</source>
        <translation>Baza kluczy odmówiła: %1</translation>
    </message>
    <message>
        <source>Unlock the keyring, or type the token again for this session.</source>
        <translation>Odblokuj bazę kluczy albo wpisz token ponownie na tę sesję.</translation>
    </message>
    <message>
        <source>The token file cannot be written: %1</source>
        <translation>Nie można zapisać pliku z tokenem: %1</translation>
    </message>
    <message>
        <source>The token is kept until Riffdesk is closed.</source>
        <translation>Token jest przechowywany do zamknięcia Riffdesk.</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Another Riffdesk has this library open.</source>
        <translation>Tę bibliotekę ma otwartą inny Riffdesk.</translation>
    </message>
    <message>
        <source>Another Riffdesk (process %1) has this library open.</source>
        <translation>Tę bibliotekę ma otwartą inny Riffdesk (proces %1).</translation>
    </message>
    <message>
        <source>Riffdesk on the computer “%1” (process %2) has this library open.</source>
        <translation>Tę bibliotekę ma otwartą Riffdesk na komputerze „%1” (proces %2).</translation>
    </message>
    <message>
        <source>Close it first; two at once could pay twice.</source>
        <translation>Najpierw go zamknij; dwa naraz mogłyby zapłacić podwójnie.</translation>
    </message>
    <message>
        <source>The lock of a Riffdesk that is gone (process %1) cannot be taken away.</source>
        <translation>Nie można usunąć blokady po nieistniejącym już Riffdesk (proces %1).</translation>
    </message>
    <message>
        <source>Remove the file “%1”.</source>
        <translation>Usuń plik „%1”.</translation>
    </message>
</context>
<context>
    <name>SongEdit</name>
    <message>
        <source>Rate</source>
        <translation>Oceń</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Neither keep nor reject</source>
        <translation>Bez decyzji</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Napisz notatki</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>Oznacz jako wysłuchany</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Tag as “%1”</source>
        <translation>Otaguj jako „%1”</translation>
    </message>
    <message>
        <source>Remove tag “%1”</source>
        <translation>Zdejmij tag „%1”</translation>
    </message>
    <message>
        <source>Change tag “%1”</source>
        <translation>Zmień tag „%1”</translation>
    </message>
    <message>
        <source>Delete tag “%1”</source>
        <translation>Usuń tag „%1”</translation>
    </message>
    <message>
        <source>Rename tag “%1”</source>
        <translation>Zmień nazwę tagu „%1”</translation>
    </message>
    <message>
        <source>Put into playlist “%1”</source>
        <translation>Dodaj do playlisty „%1”</translation>
    </message>
    <message>
        <source>Take out of playlist “%1”</source>
        <translation>Usuń z playlisty „%1”</translation>
    </message>
    <message>
        <source>Make playlist “%1”</source>
        <translation>Utwórz playlistę „%1”</translation>
    </message>
    <message>
        <source>Delete playlist “%1”</source>
        <translation>Usuń playlistę „%1”</translation>
    </message>
    <message>
        <source>Rename playlist “%1”</source>
        <translation>Zmień nazwę playlisty „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln songs)</source>
        <comment>an entry of the Edit menu&apos;s undo</comment>
        <translation>
            <numerusform>%1 (%Ln utwór)</numerusform>
            <numerusform>%1 (%Ln utwory)</numerusform>
            <numerusform>%1 (%Ln utworów)</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange playlist “%1”</source>
        <translation>Ułóż playlistę „%1”</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>Zmiksuj stemy</translation>
    </message>
</context>
<context>
    <name>SongEncoder</name>
    <message>
        <source>Writing the song was stopped.</source>
        <translation>Zapisywanie utworu zostało przerwane.</translation>
    </message>
    <message>
        <source>This system&apos;s libavcodec cannot write AAC audio.</source>
        <translation>libavcodec w tym systemie nie potrafi zapisać dźwięku AAC.</translation>
    </message>
    <message>
        <source>Install the full libavcodec.</source>
        <translation>Zainstaluj pełną wersję libavcodec.</translation>
    </message>
    <message>
        <source>The song could not be written.</source>
        <translation>Nie udało się zapisać utworu.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Sprawdź wolne miejsce i uprawnienia do folderu.</translation>
    </message>
</context>
<context>
    <name>SongFile</name>
    <message>
        <source>No service can be asked for it: it has no id of this song.</source>
        <translation>Nie można zapytać żadnej usługi: nie ma tam ID tego utworu.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Jest w drodze.</translation>
    </message>
    <message>
        <source>It is not known whether the last request for it arrived.</source>
        <translation>Nie wiadomo, czy ostatnie zlecenie dotarło.</translation>
    </message>
    <message>
        <source>It is made and paid for, but could not be fetched yet.</source>
        <translation>Jest zrobione i opłacone, ale nie udało się jeszcze pobrać.</translation>
    </message>
    <message>
        <source>It is already here: %1</source>
        <translation>Już tu jest: %1</translation>
    </message>
    <message>
        <source>It is paid for, but its file is missing.</source>
        <translation>Jest opłacone, ale brakuje pliku.</translation>
    </message>
    <message>
        <source>It is kept with the song once it has come.</source>
        <translation>Gdy nadejdzie, będzie przechowywane z utworem.</translation>
    </message>
    <message>
        <source>Decide that in Jobs first.</source>
        <translation>Najpierw zdecyduj o tym w Zadaniach.</translation>
    </message>
    <message>
        <source>Fetch it again; that costs nothing.</source>
        <translation>Pobierz ponownie; to nic nie kosztuje.</translation>
    </message>
    <message>
        <source>Asking for it anew pays once more.</source>
        <translation>Nowe zlecenie to kolejna opłata.</translation>
    </message>
    <message>
        <source>Export writes its sound, as WAV and in other formats.</source>
        <translation>Eksport zapisuje dźwięk jako WAV i w innych formatach.</translation>
    </message>
    <message>
        <source>They are paid for, but their files are missing.</source>
        <translation>Są opłacone, ale brakuje plików.</translation>
    </message>
    <message>
        <source>They are already here: %1</source>
        <translation>Już tu są: %1</translation>
    </message>
    <message>
        <source>Upload its file in the studio, and work on that.</source>
        <translation>Prześlij jego plik w studiu i pracuj na nim.</translation>
    </message>
    <message>
        <source>Put them back from a copy of yours; asking for them anew pays once more.</source>
        <translation>Przywróć je z własnej kopii; nowe zlecenie to kolejna opłata.</translation>
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
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
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
        <translation>„model:” przyjmuje początek nazwy modelu.</translation>
    </message>
    <message>
        <source>“action:” takes what made the song, as in action:cover.</source>
        <translation>„action:” przyjmuje to, czym powstał utwór, np. action:cover.</translation>
    </message>
    <message>
        <source>“rating:” takes 0 to 5, as in rating:&gt;=3 or rating:2..4.</source>
        <translation>„rating:” przyjmuje od 0 do 5, np. rating:&gt;=3 lub rating:2..4.</translation>
    </message>
    <message>
        <source>“tag:” takes a tag&apos;s name, as in tag:demo or tag:&quot;two words&quot;.</source>
        <translation>„tag:” przyjmuje nazwę tagu, np. tag:demo lub tag:&quot;dwa słowa&quot;.</translation>
    </message>
    <message>
        <source>“playlist:” takes a playlist&apos;s name, as in playlist:&quot;two words&quot;.</source>
        <translation>„playlist:” przyjmuje nazwę playlisty, np. playlist:&quot;dwa słowa&quot;.</translation>
    </message>
    <message>
        <source>“is:” takes kept, rejected, unheard, trashed, missing, rated or tagged.</source>
        <translation>„is:” przyjmuje kept, rejected, unheard, trashed, missing, rated lub tagged.</translation>
    </message>
    <message>
        <source>“has:” takes stems, lyrics, cover or notes.</source>
        <translation>„has:” przyjmuje stems, lyrics, cover lub notes.</translation>
    </message>
    <message>
        <source>“after:” takes a date such as 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m or 1y.</source>
        <translation>„after:” przyjmuje datę, np. 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m lub 1y.</translation>
    </message>
    <message>
        <source>“before:” takes a date such as 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m or 1y.</source>
        <translation>„before:” przyjmuje datę, np. 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m lub 1y.</translation>
    </message>
    <message>
        <source>“longer:” takes a length such as 90, 1:30 or 2m.</source>
        <translation>„longer:” przyjmuje długość, np. 90, 1:30 lub 2m.</translation>
    </message>
    <message>
        <source>“shorter:” takes a length such as 90, 1:30 or 2m.</source>
        <translation>„shorter:” przyjmuje długość, np. 90, 1:30 lub 2m.</translation>
    </message>
    <message>
        <source>“from:” takes the id or the title of the song it was made from.</source>
        <translation>„from:” przyjmuje ID lub tytuł utworu, z którego powstał.</translation>
    </message>
    <message>
        <source>A search takes %1 characters at most.</source>
        <translation>Wyszukiwanie przyjmuje najwyżej %1 znaków.</translation>
    </message>
    <message>
        <source>A search takes %1 filters at most.</source>
        <translation>Wyszukiwanie przyjmuje najwyżej %1 filtrów.</translation>
    </message>
    <message>
        <source>A search takes %1 words at most.</source>
        <translation>Wyszukiwanie przyjmuje najwyżej %1 słów.</translation>
    </message>
    <message>
        <source>“added:” takes a date as “after:” does, or a moment such as 2026-11-05T18:30:00: what came into the library since then.</source>
        <translation>„added:” przyjmuje datę jak „after:” albo chwilę, np. 2026-11-05T18:30:00: co od tego czasu trafiło do biblioteki.</translation>
    </message>
    <message>
        <source>“family:” takes the id or the title of a song: what it comes from, and all that was made from these.</source>
        <translation>„family:” przyjmuje ID lub tytuł utworu: z czego powstał i wszystko, co z tego zrobiono.</translation>
    </message>
</context>
<context>
    <name>SongRequest</name>
    <message>
        <source>There is no parameter “%1”.</source>
        <translation>Nie ma parametru „%1”.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Użyj jednego z: %1.</translation>
    </message>
    <message>
        <source>“%1” is either true or false.</source>
        <translation>„%1” to albo true, albo false.</translation>
    </message>
    <message>
        <source>Write %1=true or %1=false.</source>
        <translation>Napisz %1=true lub %1=false.</translation>
    </message>
    <message>
        <source>“%1” is a number.</source>
        <translation>„%1” to liczba.</translation>
    </message>
    <message>
        <source>Write it with a point, such as %1=%2.</source>
        <translation>Zapisz ją z kropką, np. %1=%2.</translation>
    </message>
    <message>
        <source>Choose a source song.</source>
        <translation>Wybierz utwór źródłowy.</translation>
    </message>
    <message>
        <source>Pick a place in the song.</source>
        <translation>Wybierz miejsce w utworze.</translation>
    </message>
    <message>
        <source>Write some lyrics.</source>
        <translation>Napisz tekst.</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>Wypełnij „%1”.</translation>
    </message>
    <message>
        <source>At most %1 characters; this has %2.</source>
        <translation>Najwyżej %1 znaków; tu jest %2.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be sent.</source>
        <translation>Zawiera znaki, których nie można wysłać.</translation>
    </message>
    <message>
        <source>It must not hold spaces.</source>
        <translation>Nie może zawierać spacji.</translation>
    </message>
    <message>
        <source>Give a whole web address that starts with https:// or http://.</source>
        <translation>Podaj pełny adres internetowy, zaczynający się od https:// lub http://.</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>Podaj liczbę od %1 do %2.</translation>
    </message>
    <message>
        <source>This is not a value that “%1” can have.</source>
        <translation>„%1” nie może mieć takiej wartości.</translation>
    </message>
    <message>
        <source>Write some lyrics, or describe the song instead.</source>
        <translation>Napisz tekst albo zamiast tego opisz utwór.</translation>
    </message>
    <message>
        <source>Describe the song, or write its lyrics.</source>
        <translation>Opisz utwór albo napisz jego tekst.</translation>
    </message>
    <message>
        <source>It must be greater than “%1”.</source>
        <extracomment>%1 is the name of another field</extracomment>
        <translation>Wartość musi być większa niż „%1”.</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>Wybierz akcję.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>Nie ma akcji „%1”.</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Wybierz model.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>Nie ma modelu „%1”.</translation>
    </message>
</context>
<context>
    <name>SongShelf</name>
    <message>
        <source>The Practice service&apos;s folder cannot be written: %1</source>
        <translation>Nie można zapisywać w folderze usługi treningowej: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Sprawdź uprawnienia do folderu.</translation>
    </message>
    <message>
        <source>There is no such song.</source>
        <translation>Nie ma takiego utworu.</translation>
    </message>
    <message>
        <source>The Practice service is stopping.</source>
        <translation>Usługa treningowa kończy pracę.</translation>
    </message>
    <message>
        <source>The song could not be written.</source>
        <translation>Nie udało się zapisać utworu.</translation>
    </message>
    <message>
        <source>The cover could not be written.</source>
        <translation>Nie udało się zapisać okładki.</translation>
    </message>
</context>
<context>
    <name>SongText</name>
    <message>
        <source>Untitled</source>
        <comment>a song of which nothing else is known</comment>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Cover of %1</source>
        <translation>Cover: %1</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Przedłużony</translation>
    </message>
    <message>
        <source>Extended from %1</source>
        <translation>Przedłużony: %1</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Wariacja</translation>
    </message>
    <message>
        <source>Variation of %1</source>
        <translation>Wariacja: %1</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Nowa sekcja</translation>
    </message>
    <message>
        <source>New section in %1</source>
        <translation>Nowa sekcja w %1</translation>
    </message>
    <message>
        <source>New vocals</source>
        <translation>Nowy wokal</translation>
    </message>
    <message>
        <source>New vocals on %1</source>
        <translation>Nowy wokal do %1</translation>
    </message>
    <message>
        <source>New instruments</source>
        <translation>Nowy podkład</translation>
    </message>
    <message>
        <source>New instruments under %1</source>
        <translation>Nowy podkład do %1</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stemy</translation>
    </message>
    <message>
        <source>Stems of %1</source>
        <translation>Stemy: %1</translation>
    </message>
    <message>
        <source>Cover of an upload</source>
        <translation>Cover nagrania</translation>
    </message>
    <message>
        <source>Extended from an upload</source>
        <translation>Przedłużone nagranie</translation>
    </message>
    <message>
        <source>New section in an upload</source>
        <translation>Nowa sekcja w nagraniu</translation>
    </message>
    <message>
        <source>take %1</source>
        <comment>the number of a song among those of one job</comment>
        <translation>take %1</translation>
    </message>
    <message>
        <source>Mix of stems</source>
        <translation>Miks stemów</translation>
    </message>
    <message>
        <source>Mix of %1</source>
        <translation>Miks: %1</translation>
    </message>
    <message>
        <source>Splice</source>
        <translation>Sklejka</translation>
    </message>
    <message>
        <source>Splice of %1</source>
        <translation>Sklejka: %1</translation>
    </message>
    <message>
        <source>Comp of takes</source>
        <translation>Comp z take’ów</translation>
    </message>
    <message>
        <source>Comp of %1</source>
        <translation>Comp: %1</translation>
    </message>
    <message>
        <source>Spliced from</source>
        <translation>Sklejone od</translation>
    </message>
    <message>
        <source>Spliced to</source>
        <translation>Sklejone do</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Crossfade</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Take’i</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Części</translation>
    </message>
</context>
<context>
    <name>SongTimes</name>
    <message>
        <source>The file has other words than this song: %1 of %2 lines were found within its length.</source>
        <translation>Plik zawiera inne słowa niż ten utwór: %1 z %2 wierszy mieści się w jego długości.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Sprawdź, czy to właściwy plik.</translation>
    </message>
    <message>
        <source>The times could not be removed.</source>
        <translation>Nie udało się usunąć czasów.</translation>
    </message>
    <message>
        <source>Check the rights of the folder %1.</source>
        <translation>Sprawdź uprawnienia do folderu %1.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>Szukanie słowników…</translation>
    </message>
    <message>
        <source>No dictionary is installed (hunspell)</source>
        <translation>Brak zainstalowanych słowników (hunspell)</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>spelling is not checked</comment>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Pisownia</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Szukanie podpowiedzi…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Brak podpowiedzi</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Dodaj do słownika</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>a word that seems misspelt</comment>
        <translation>Ignoruj</translation>
    </message>
</context>
<context>
    <name>SplicePlan</name>
    <message>
        <source>The two songs have nothing in common next to what changed.</source>
        <translation>Obok tego, co się zmieniło, oba utwory nie mają nic wspólnego.</translation>
    </message>
    <message>
        <source>Compare the edit with the song it was made from, or choose the range by hand.</source>
        <translation>Porównaj przeróbkę z utworem, z którego powstała, albo wybierz zakres ręcznie.</translation>
    </message>
    <message>
        <source>Nothing of the first song would be left.</source>
        <translation>Z pierwszego utworu nic by nie zostało.</translation>
    </message>
    <message>
        <source>All of the edit is different: use it as it is.</source>
        <translation>Cała przeróbka jest inna: użyj jej takiej, jaka jest.</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Not rated</source>
        <translation>Bez oceny</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 5 stars</source>
        <translation>
            <numerusform>%Ln z 5 gwiazdek</numerusform>
            <numerusform>%Ln z 5 gwiazdek</numerusform>
            <numerusform>%Ln z 5 gwiazdek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StemSum</name>
    <message>
        <source>No stem of this mix can be heard.</source>
        <translation>Nie słychać żadnego stemu tego miksu.</translation>
    </message>
    <message>
        <source>Turn one of them up, or end its mute.</source>
        <translation>Podgłośnij któryś albo wyłącz jego wyciszenie.</translation>
    </message>
    <message>
        <source>The mix could not be written.</source>
        <translation>Nie udało się zapisać miksu.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Sprawdź wolne miejsce i uprawnienia do folderu.</translation>
    </message>
</context>
<context>
    <name>StemsZip</name>
    <message>
        <source>The stems could not be written.</source>
        <translation>Nie udało się zapisać stemów.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Sprawdź wolne miejsce i uprawnienia do folderu.</translation>
    </message>
    <message>
        <source>Writing the stems was stopped.</source>
        <translation>Zapisywanie stemów zostało przerwane.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>“%1” is too large to be read.</source>
        <translation>„%1” jest za duży, by go odczytać.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Sprawdź, czy to właściwy plik.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged.</source>
        <translation>Baza danych biblioteki jest uszkodzona.</translation>
    </message>
    <message>
        <source>Rebuild it from the song folders: no song is lost.</source>
        <translation>Odbuduj ją z folderów utworów: żaden utwór nie przepadnie.</translation>
    </message>
    <message>
        <source>The library is in use by another program.</source>
        <translation>Z biblioteki korzysta inny program.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Zamknij tamten program i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The library&apos;s database “%1” cannot be opened or written.</source>
        <translation>Nie można otworzyć lub zapisać bazy danych biblioteki „%1”.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>Sprawdź, czy folder istnieje i czy wolno w nim zapisywać.</translation>
    </message>
    <message>
        <source>The library&apos;s database refused: %1</source>
        <translation>Baza danych biblioteki odmówiła: %1</translation>
    </message>
    <message>
        <source>Start Riffdesk again. If it stays, please report it.</source>
        <translation>Uruchom Riffdesk ponownie. Jeśli błąd się powtórzy, zgłoś go.</translation>
    </message>
    <message>
        <source>Two changes to the library were mixed up.</source>
        <translation>Dwie zmiany w bibliotece pomieszały się.</translation>
    </message>
    <message>
        <source>There is no room left in “%1”.</source>
        <translation>W „%1” nie ma już miejsca.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Zwolnij trochę miejsca i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Nie udało się zapisać „%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>Nie udało się odczytać „%1”.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Sprawdź, czy plik istnieje i czy wolno go odczytać.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Riffdesk.</source>
        <translation>Ta biblioteka pochodzi z nowszej wersji Riffdesk.</translation>
    </message>
    <message>
        <source>Install the newest Riffdesk, or choose another library folder.</source>
        <translation>Zainstaluj najnowszy Riffdesk albo wybierz inny folder biblioteki.</translation>
    </message>
    <message>
        <source>The library&apos;s database belongs to another program.</source>
        <translation>Baza danych biblioteki należy do innego programu.</translation>
    </message>
    <message>
        <source>Choose another library folder.</source>
        <translation>Wybierz inny folder biblioteki.</translation>
    </message>
    <message>
        <source>The archive is damaged, or is not a zip archive.</source>
        <translation>Archiwum jest uszkodzone lub nie jest archiwum zip.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Pobierz je ponownie.</translation>
    </message>
    <message>
        <source>The archive holds more than it should, and was not unpacked.</source>
        <translation>Archiwum zawiera więcej, niż powinno, i nie zostało rozpakowane.</translation>
    </message>
    <message>
        <source>Check where it comes from before you try again.</source>
        <translation>Przed kolejną próbą sprawdź, skąd pochodzi.</translation>
    </message>
    <message>
        <source>The archive holds no file that can be used.</source>
        <translation>Archiwum nie zawiera pliku, którego da się użyć.</translation>
    </message>
    <message>
        <source>Unpacking was cancelled.</source>
        <translation>Rozpakowywanie anulowano.</translation>
    </message>
    <message>
        <source>The library can only be read: nothing was changed.</source>
        <translation>Biblioteka jest tylko do odczytu: nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder, then start Riffdesk again.</source>
        <translation>Sprawdź, czy wolno zapisywać w jej folderze, i uruchom Riffdesk ponownie.</translation>
    </message>
    <message>
        <source>“%1” lies on a volume that can only be read.</source>
        <translation>„%1” leży na woluminie tylko do odczytu.</translation>
    </message>
    <message>
        <source>Make the volume writable, or choose another folder.</source>
        <translation>Zezwól na zapis na woluminie albo wybierz inny folder.</translation>
    </message>
    <message>
        <source>You may not write to “%1”.</source>
        <translation>Nie wolno zapisywać w „%1”.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another folder.</source>
        <translation>Zmień uprawnienia albo wybierz inny folder.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>„%1” nie jest folderem.</translation>
    </message>
    <message>
        <source>Move that file away, or choose another folder.</source>
        <translation>Przenieś ten plik albo wybierz inny folder.</translation>
    </message>
    <message>
        <source>The disk of “%1” reports a fault.</source>
        <translation>Dysk z „%1” zgłasza błąd.</translation>
    </message>
    <message>
        <source>Look after the disk, and copy what is on it.</source>
        <translation>Sprawdź dysk i skopiuj, co na nim jest.</translation>
    </message>
    <message>
        <source>The library&apos;s folder “%1” is not there any more.</source>
        <translation>Folderu biblioteki „%1” już nie ma.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the folder back, then do it again.</source>
        <translation>Nic nie zmieniono. Przywróć folder i zrób to ponownie.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Odczyt anulowano.</translation>
    </message>
    <message>
        <source>Packing was stopped.</source>
        <translation>Pakowanie zostało przerwane.</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>What the sweep changes (%1) is no part of this song.</source>
        <translation>To, co zmienia seria (%1), nie należy do tego utworu.</translation>
    </message>
    <message>
        <source>Change the sweep, or choose a number of takes.</source>
        <translation>Zmień serię albo wybierz liczbę take’ów.</translation>
    </message>
    <message>
        <source>“%1” takes %2 to %3 values.</source>
        <translation>„%1” przyjmuje od %2 do %3 wartości.</translation>
    </message>
    <message>
        <source>Write them one after the other.</source>
        <translation>Wpisz je jedną po drugiej.</translation>
    </message>
    <message>
        <source>Tick those that you want.</source>
        <translation>Zaznacz te, które chcesz.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>„%1” nie może być %2.</translation>
    </message>
    <message>
        <source>Give numbers from %1 to %2.</source>
        <translation>Podaj liczby od %1 do %2.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Wybierz inną wartość.</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 występuje dwa razy.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Usuń jedno z nich.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1” nie jest liczbą.</translation>
    </message>
    <message>
        <source>Write numbers with spaces between them.</source>
        <translation>Wpisz liczby rozdzielone spacjami.</translation>
    </message>
    <message>
        <source>The same is changed twice.</source>
        <translation>To samo zmienia się dwa razy.</translation>
    </message>
    <message>
        <source>Choose something else for one of them.</source>
        <translation>Dla jednego z nich wybierz coś innego.</translation>
    </message>
    <message>
        <source>That would be %L1 songs; at most %L2 can be asked for at once.</source>
        <translation>To byłoby %L1 utworów; naraz można zlecić najwyżej %L2.</translation>
    </message>
    <message>
        <source>Take values out, or make fewer takes of each.</source>
        <translation>Usuń wartości albo zrób mniej take’ów każdego.</translation>
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
        <translation>Utwór nie został ukończony.</translation>
    </message>
</context>
<context>
    <name>TaskStore</name>
    <message>
        <source>The Practice service&apos;s folder cannot be written: %1</source>
        <translation>Nie można zapisywać w folderze usługi treningowej: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Sprawdź uprawnienia do folderu.</translation>
    </message>
    <message>
        <source>The Practice service could not note a task.</source>
        <translation>Usługa treningowa nie mogła zapisać zadania.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Sprawdź wolne miejsce i uprawnienia do folderu.</translation>
    </message>
</context>
<context>
    <name>UploadFault</name>
    <message>
        <source>The upload was cancelled.</source>
        <translation>Przesyłanie zostało anulowane.</translation>
    </message>
    <message>
        <source>This service takes no files.</source>
        <translation>Ta usługa nie przyjmuje plików.</translation>
    </message>
    <message>
        <source>This token may not upload files.</source>
        <translation>Ten token nie pozwala przesyłać plików.</translation>
    </message>
    <message>
        <source>Put the file on the web and paste its public address here instead.</source>
        <translation>Umieść plik w sieci i wklej tu jego publiczny adres.</translation>
    </message>
    <message>
        <source>Try again: sending a file costs nothing.</source>
        <translation>Spróbuj ponownie: wysłanie pliku nic nie kosztuje.</translation>
    </message>
    <message>
        <source>The service may have taken the recording all the same. You can try again; it may count twice.</source>
        <translation>Usługa mogła mimo to przyjąć nagranie. Możesz spróbować ponownie; może to liczyć się podwójnie.</translation>
    </message>
    <message>
        <source>Check that the address leads to an audio file everyone may fetch, or choose another file.</source>
        <translation>Sprawdź, czy adres prowadzi do pliku audio dostępnego dla wszystkich, albo wybierz inny plik.</translation>
    </message>
</context>
<context>
    <name>UploadSource</name>
    <message>
        <source>Paste the address of the audio file itself, such as %1.</source>
        <translation>Wklej adres samego pliku audio, na przykład %1.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Brakuje adresu.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>Adres jest za długi.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>To nie jest adres internetowy.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password: the service would see it.</source>
        <translation>Adres nie może zawierać nazwy użytkownika ani hasła: usługa by je zobaczyła.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>Adres musi zaczynać się od https://.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Its audio has never come.</source>
        <translation>Jego dźwięk nigdy nie dotarł.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Brakuje „%1”.</translation>
    </message>
    <message>
        <source>“%1” has changed since it was kept.</source>
        <translation>„%1” zmienił się od czasu zapisania.</translation>
    </message>
    <message>
        <source>Lies in the library&apos;s folder but is not in its list.</source>
        <translation>Leży w folderze biblioteki, ale nie ma go na jej liście.</translation>
    </message>
    <message>
        <source>The library&apos;s list says other things than “%1”.</source>
        <translation>Lista biblioteki mówi co innego niż „%1”.</translation>
    </message>
    <message>
        <source>It is fetched again, free of charge.</source>
        <translation>Zostanie pobrany ponownie, bezpłatnie.</translation>
    </message>
    <message>
        <source>Rebuild the library: that brings it back.</source>
        <translation>Odbuduj bibliotekę: to go przywróci.</translation>
    </message>
    <message>
        <source>Rebuild the library: then what the file says holds.</source>
        <translation>Odbuduj bibliotekę: wtedy obowiązuje to, co jest w pliku.</translation>
    </message>
    <message>
        <source>Put it back from a copy of yours, or make the stems anew.</source>
        <translation>Przywróć go z własnej kopii albo utwórz stemy na nowo.</translation>
    </message>
    <message>
        <source>The service cannot give it any more: put it back from a copy of yours.</source>
        <translation>Usługa nie może go już podać: przywróć go z własnej kopii.</translation>
    </message>
    <message>
        <source>No file is damaged or missing.</source>
        <translation>Żadnego pliku nie brakuje i żaden nie jest uszkodzony.</translation>
    </message>
    <message>
        <source>One thing is not as it should be.</source>
        <translation>Jedna rzecz nie jest taka, jak powinna.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are not as they should be.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln rzecz nie jest taka, jak powinna.</numerusform>
            <numerusform>%Ln rzeczy nie są takie, jak powinny.</numerusform>
            <numerusform>%Ln rzeczy nie jest takich, jak powinny.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: %1 songs, %2 files, %3 MB.</source>
        <translation>Sprawdzono: %1 utworów, %2 plików, %3 MB.</translation>
    </message>
    <message numerus="yes">
        <source>What they are was noted for the first time: %Ln; the next check compares them with it.</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>Stan zanotowany po raz pierwszy: %Ln plik; następne sprawdzenie porówna z nim.</numerusform>
            <numerusform>Stan zanotowany po raz pierwszy: %Ln pliki; następne sprawdzenie porówna z nim.</numerusform>
            <numerusform>Stan zanotowany po raz pierwszy: %Ln plików; następne sprawdzenie porówna z nim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched again, free of charge: %Ln.</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>Pobrano ponownie, bezpłatnie: %Ln plik.</numerusform>
            <numerusform>Pobrano ponownie, bezpłatnie: %Ln pliki.</numerusform>
            <numerusform>Pobrano ponownie, bezpłatnie: %Ln plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be fetched again: check once more after the others.</source>
        <translation>Można go pobrać ponownie: sprawdź jeszcze raz po innych.</translation>
    </message>
</context>
<context>
    <name>playlistfile</name>
    <message>
        <source>This playlist has more than %L1 entries.</source>
        <translation>Ta playlista ma ponad %L1 pozycji.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Podziel ją na kilka plików.</translation>
    </message>
    <message>
        <source>This file is no playlist, or an empty one.</source>
        <translation>Ten plik nie jest playlistą albo jest pusty.</translation>
    </message>
    <message>
        <source>Choose an M3U8 file with songs in it.</source>
        <translation>Wybierz plik M3U8 z utworami.</translation>
    </message>
</context>
<context>
    <name>riffdesk::AccountForm</name>
    <message>
        <source>Without a keyring, keep the token in a file</source>
        <translation>Bez bazy kluczy trzymaj token w pliku</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>From your account&apos;s page</source>
        <translation>Ze strony twojego konta</translation>
    </message>
    <message>
        <source>Checks address and token with the service; free of charge</source>
        <translation>Sprawdza w usłudze adres i token; bezpłatnie</translation>
    </message>
    <message>
        <source>The token goes to the system&apos;s keyring. Where there is none it is kept in memory and asked for at each start, or, if you allow it here, in a file that only you can read.</source>
        <translation>Token trafia do bazy kluczy systemu. Jeśli jej nie ma, pozostaje w pamięci i trzeba go podać przy każdym uruchomieniu albo, za zgodą udzieloną tutaj, w pliku, który tylko ty możesz odczytać.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Pytanie do %1…</translation>
    </message>
    <message>
        <source>The service knows this token. Press Connect to use it.</source>
        <translation>Usługa zna ten token. Naciśnij Połącz, by go użyć.</translation>
    </message>
    <message>
        <source>Connected. There is no keyring here, so you will be asked for the token at the next start.</source>
        <translation>Połączono. Nie ma tu bazy kluczy, więc przy następnym uruchomieniu trzeba będzie podać token.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Połączono.</translation>
    </message>
    <message>
        <source>Where it comes from: sign in at &lt;a href=&quot;%1&quot;&gt;platform.acedata.cloud&lt;/a&gt; and copy the token of your application.</source>
        <translation>Skąd go wziąć: zaloguj się na &lt;a href=&quot;%1&quot;&gt;platform.acedata.cloud&lt;/a&gt; i skopiuj token swojej aplikacji.</translation>
    </message>
</context>
<context>
    <name>riffdesk::ActionPicker</name>
    <message>
        <source>Find a command</source>
        <translation>Znajdź polecenie</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Co chcesz zrobić?</translation>
    </message>
    <message>
        <source>Words of a command</source>
        <translation>Słowa polecenia</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, włączone</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, wyłączone</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Żadne polecenie nie zawiera tych słów.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CallbackPage</name>
    <message>
        <source>Receive results (advanced)</source>
        <translation>Odbieraj wyniki (zaawansowane)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>New path</source>
        <translation>Nowa ścieżka</translation>
    </message>
    <message>
        <source>For people with a tunnel. The service tells this computer when a song is done, and Riffdesk fetches it right then. Songs also come without it, a few seconds later.</source>
        <translation>Dla osób z tunelem. Usługa powiadamia ten komputer, gdy utwór jest gotowy, a Riffdesk od razu go pobiera. Bez tego utwory też przychodzą, kilka sekund później.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adres publiczny</translation>
    </message>
    <message>
        <source>Needs a public address</source>
        <translation>Wymaga adresu publicznego</translation>
    </message>
    <message>
        <source>Makes a new secret path; the previous address stops working</source>
        <translation>Tworzy nową tajną ścieżkę; poprzedni adres przestaje działać</translation>
    </message>
    <message>
        <source>New requests name it by themselves, unless the form has a callback address of its own. Its last part is secret.</source>
        <translation>Nowe zlecenia podają go same, chyba że formularz ma własny adres callback. Jego ostatnia część jest tajna.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Adres callback</translation>
    </message>
    <message>
        <source>Any free one</source>
        <comment>port</comment>
        <translation>Dowolny wolny</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Tylko ten komputer</translation>
    </message>
    <message>
        <source>This computer and the local network</source>
        <translation>Ten komputer i sieć lokalna</translation>
    </message>
    <message>
        <source>Every device in your network can connect to this port then, and read along: it is not encrypted. A tunnel that runs on this computer does not need it.</source>
        <translation>Wtedy każde urządzenie w twojej sieci może połączyć się z tym portem i podglądać: nie jest szyfrowany. Tunel działający na tym komputerze tego nie potrzebuje.</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>Kto może się łączyć</translation>
    </message>
    <message>
        <source>Only the Practice service can reach this one: it leads to this computer.</source>
        <translation>Ten jest osiągalny tylko dla usługi treningowej: prowadzi do tego komputera.</translation>
    </message>
    <message>
        <source>Where the service reaches your tunnel from outside.</source>
        <translation>Gdzie usługa dociera do twojego tunelu z zewnątrz.</translation>
    </message>
    <message>
        <source>Listening on %1. Point your tunnel there.</source>
        <translation>Nasłuch na %1. Skieruj tam swój tunel.</translation>
    </message>
    <message>
        <source>Nothing listens: it is switched off.</source>
        <translation>Nic nie nasłuchuje: wyłączone.</translation>
    </message>
    <message>
        <source>Last received: %1</source>
        <translation>Ostatnio odebrano: %1</translation>
    </message>
    <message>
        <source>Last received: nothing yet</source>
        <translation>Ostatnio odebrano: jeszcze nic</translation>
    </message>
</context>
<context>
    <name>riffdesk::CheckDialog</name>
    <message>
        <source>Check library</source>
        <translation>Sprawdzanie biblioteki</translation>
    </message>
    <message>
        <source>Every file is compared with what it was when it was kept. You can go on working.</source>
        <translation>Każdy plik jest porównywany ze stanem z chwili zapisania. Możesz pracować dalej.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>Double click or Return shows the song</source>
        <translation>Dwuklik lub Enter pokazuje utwór</translation>
    </message>
    <message>
        <source>&amp;Rebuild the library</source>
        <translation>&amp;Odbuduj bibliotekę</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Kopiuj listę</translation>
    </message>
    <message>
        <source>%1 of %2 songs</source>
        <comment>progress</comment>
        <translation>%1 z %2 utworów</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The first %L1 are listed; riffdesk check --json lists more.</source>
        <translation>Lista obejmuje pierwszych %L1; riffdesk check --json wypisuje więcej.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Cli</name>
    <message>
        <source>No job is waiting or running.</source>
        <translation>Żadne zadanie nie czeka ani nie działa.</translation>
    </message>
    <message>
        <source>There is no song “%1” in the library.</source>
        <translation>W bibliotece nie ma utworu „%1”.</translation>
    </message>
    <message>
        <source>riffdesk songs lists them.</source>
        <translation>riffdesk songs wypisuje utwory.</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>Token: %1</translation>
    </message>
    <message>
        <source>Some characters of the lyrics cannot be read.</source>
        <translation>Niektórych znaków tekstu nie da się odczytać.</translation>
    </message>
    <message>
        <source>Save them as UTF-8 once more, or name their encoding with --encoding.</source>
        <translation>Zapisz go jeszcze raz w UTF-8 albo podaj kodowanie przez --encoding.</translation>
    </message>
    <message>
        <source>There is no token for %1.</source>
        <translation>Nie ma tokenu dla %1.</translation>
    </message>
    <message>
        <source>Set ACEDATACLOUD_API_TOKEN, or connect the account in the studio.</source>
        <translation>Ustaw ACEDATACLOUD_API_TOKEN albo połącz konto w studiu.</translation>
    </message>
    <message>
        <source>It is not known whether the service took the request.</source>
        <translation>Nie wiadomo, czy usługa przyjęła zlecenie.</translation>
    </message>
    <message>
        <source>The song cannot be read back from the library.</source>
        <translation>Nie można ponownie odczytać utworu z biblioteki.</translation>
    </message>
    <message>
        <source>riffdesk --rebuild-library reads it from its folder.</source>
        <translation>riffdesk --rebuild-library odczytuje go z jego folderu.</translation>
    </message>
    <message>
        <source>The lyrics were read as %1; --encoding reads them as another.</source>
        <translation>Tekst odczytano jako %1; --encoding odczyta go w innym kodowaniu.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; the service may read no more than %2.</source>
        <translation>Prompt ma %1 znaków; usługa może przeczytać najwyżej %2.</translation>
    </message>
    <message>
        <source>The title is from the lyrics: %1; --title names another.</source>
        <translation>Tytuł pochodzi z tekstu: %1; --title podaje inny.</translation>
    </message>
    <message>
        <source>There is neither a song nor an unfinished job “%1”.</source>
        <translation>Nie ma ani utworu, ani niezakończonego zadania „%1”.</translation>
    </message>
    <message>
        <source>riffdesk songs and riffdesk jobs list them.</source>
        <translation>Wypisują je riffdesk songs i riffdesk jobs.</translation>
    </message>
    <message>
        <source>%L1 of %L2 folders</source>
        <translation>%L1 z %L2 folderów</translation>
    </message>
    <message>
        <source>riffdesk --rebuild-library makes the list anew from the song folders; no song is lost.</source>
        <translation>riffdesk --rebuild-library tworzy listę na nowo z folderów utworów; żaden utwór nie przepada.</translation>
    </message>
    <message>
        <source>It was made and charged; riffdesk fetch %1 fetches it.</source>
        <translation>Utwór powstał i naliczono opłatę; riffdesk fetch %1 go pobierze.</translation>
    </message>
    <message>
        <source>Nothing was asked for yet.</source>
        <translation>Niczego jeszcze nie zlecono.</translation>
    </message>
    <message numerus="yes">
        <source>Lines that could not be read: %Ln.</source>
        <comment>number of lines</comment>
        <translation>
            <numerusform>Wiersze, których nie dało się odczytać: %Ln.</numerusform>
            <numerusform>Wiersze, których nie dało się odczytać: %Ln.</numerusform>
            <numerusform>Wiersze, których nie dało się odczytać: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it there, close it first, or use another library with --data-dir.</source>
        <translation>Zrób to tam, najpierw go zamknij albo użyj innej biblioteki przez --data-dir.</translation>
    </message>
    <message>
        <source>There is no playlist “%1”.</source>
        <translation>Nie ma playlisty „%1”.</translation>
    </message>
    <message>
        <source>riffdesk playlist lists them; --add makes one.</source>
        <translation>riffdesk playlist je wypisuje; --add tworzy nową.</translation>
    </message>
    <message>
        <source>1 song changed.</source>
        <translation>Zmieniono 1 utwór.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs changed.</source>
        <comment>none or several</comment>
        <translation>
            <numerusform>Zmieniono %Ln utwór.</numerusform>
            <numerusform>Zmieniono %Ln utwory.</numerusform>
            <numerusform>Zmieniono %Ln utworów.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is being brought to this version of Riffdesk. That is done once; it takes a minute or so for 100,000 songs.</source>
        <translation>Biblioteka jest dostosowywana do tej wersji Riffdesk. Robi się to raz; przy 100&#xa0;000 utworów trwa to około minuty.</translation>
    </message>
    <message>
        <source>%L1 of %L2 songs</source>
        <translation>%L1 z %L2 utworów</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more; --json lists them.</source>
        <comment>things found</comment>
        <translation>
            <numerusform>…i jeszcze %Ln; --json to wypisuje.</numerusform>
            <numerusform>…i jeszcze %Ln; --json je wypisuje.</numerusform>
            <numerusform>…i jeszcze %Ln; --json je wypisuje.</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was imported from a file: no service has it.</source>
        <translation>Ten utwór zaimportowano z pliku: nie ma go żadna usługa.</translation>
    </message>
    <message>
        <source>Upload its file in the studio, and work on that.</source>
        <translation>Prześlij jego plik w studiu i pracuj na nim.</translation>
    </message>
    <message>
        <source>%L1 files found</source>
        <translation>Znaleziono plików: %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2 files</source>
        <translation>%L1 z %L2 plików</translation>
    </message>
    <message>
        <source>%L1 requests looked at, %L2 songs fetched</source>
        <translation>Przejrzane zlecenia: %L1, pobrane utwory: %L2</translation>
    </message>
    <message>
        <source>The account&apos;s history is read; that is free of charge.</source>
        <translation>Odczytywana jest historia konta; to nic nie kosztuje.</translation>
    </message>
    <message>
        <source>The catalogue has no “%1”.</source>
        <translation>W katalogu nie ma „%1”.</translation>
    </message>
    <message>
        <source>Name it under &quot;files&quot; in your own catalogue, or remove that.</source>
        <translation>Podaj to w &quot;files&quot; we własnym katalogu albo usuń ten katalog.</translation>
    </message>
    <message>
        <source>--anew asks for it, and pays, once more.</source>
        <translation>--anew zleca i opłaca to jeszcze raz.</translation>
    </message>
    <message>
        <source>Each of them costs credits; the service does not say how many before.</source>
        <translation>Każde kosztuje kredyty; ile, usługa z góry nie mówi.</translation>
    </message>
    <message>
        <source>Each of them costs %1.</source>
        <comment>a price</comment>
        <translation>Każde kosztuje %1.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Nie ma profilu „%1”.</translation>
    </message>
    <message>
        <source>--profile takes one of these: %1.</source>
        <translation>--profile przyjmuje jeden z: %1.</translation>
    </message>
    <message>
        <source>Stems keep their loudness and their length, or they would no longer fit together.</source>
        <translation>Stemy zachowują głośność i długość, inaczej przestałyby do siebie pasować.</translation>
    </message>
    <message>
        <source>Leave out --lufs, --length, the fades, --trim-silence and profiles with them.</source>
        <translation>Pomiń przy nich --lufs, --length, fade’y, --trim-silence i profile.</translation>
    </message>
    <message>
        <source>“%1” has no stems.</source>
        <translation>„%1” nie ma stemów.</translation>
    </message>
    <message>
        <source>riffdesk stems %1 asks the service for them.</source>
        <translation>riffdesk stems %1 zleca je usłudze.</translation>
    </message>
    <message>
        <source>None of the songs has stems; riffdesk stems ID… asks the service for them.</source>
        <translation>Żaden utwór nie ma stemów; riffdesk stems ID… zleca je usłudze.</translation>
    </message>
    <message>
        <source>Stems of “%1” are missing. Put them back from a copy of yours; asking for them anew pays once more.</source>
        <translation>Brakuje stemów „%1”. Przywróć je z własnej kopii; nowe zlecenie to kolejna opłata.</translation>
    </message>
    <message>
        <source>The audio of “%1” is not here.</source>
        <translation>Nie ma tu dźwięku „%1”.</translation>
    </message>
    <message>
        <source>riffdesk fetch %1 brings it.</source>
        <translation>riffdesk fetch %1 go sprowadzi.</translation>
    </message>
    <message>
        <source>Nothing changed: there is nothing to keep.</source>
        <translation>Nic się nie zmieniło: nie ma czego zachować.</translation>
    </message>
    <message>
        <source>Name a range with --from S --to S to take it all the same.</source>
        <translation>Podaj zakres przez --from S --to S, by mimo to go użyć.</translation>
    </message>
    <message>
        <source>Stopped; no song was made.</source>
        <translation>Zatrzymano; utwór nie powstał.</translation>
    </message>
    <message>
        <source>%1 s to %2 s of the edit, the rest as it was.</source>
        <translation>Od %1 s do %2 s z przeróbki, reszta bez zmian.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CollectionsModel</name>
    <message>
        <source>All songs</source>
        <translation>Wszystkie utwory</translation>
    </message>
    <message>
        <source>New</source>
        <comment>songs that were not heard yet</comment>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>songs</comment>
        <translation>Zachowane</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>songs</comment>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlisty</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Zapisane wyszukiwania</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Kosz</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln songs</source>
        <comment>name of a collection</comment>
        <translation>
            <numerusform>%1, %Ln utwór</numerusform>
            <numerusform>%1, %Ln utwory</numerusform>
            <numerusform>%1, %Ln utworów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::CollectionsView</name>
    <message>
        <source>Collections</source>
        <translation>Kolekcje</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no colour</comment>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>Usuń playlistę</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Usuń tag</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Usuń zapisane wyszukiwanie</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nowa playlista</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nowy tag</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Zapisz to wyszukiwanie…</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Czerwony</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Pomarańczowy</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Żółty</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zielony</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turkusowy</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Niebieski</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Fioletowy</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Różowy</translation>
    </message>
    <message>
        <source>Save as M3U8…</source>
        <translation>Zapisz jako M3U8…</translation>
    </message>
    <message>
        <source>A file that other players read</source>
        <translation>Plik, który czytają inne odtwarzacze</translation>
    </message>
    <message>
        <source>Open M3U8 playlist…</source>
        <translation>Otwórz playlistę M3U8…</translation>
    </message>
    <message>
        <source>Save playlist</source>
        <translation>Zapisz playlistę</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlisty</translation>
    </message>
    <message>
        <source>One song is in %1.</source>
        <translation>W %1 jest jeden utwór.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in %1.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>W %1 jest %Ln utwór.</numerusform>
            <numerusform>W %1 są %Ln utwory.</numerusform>
            <numerusform>W %1 jest %Ln utworów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, without audio: %Ln.</source>
        <comment>number of songs</comment>
        <translation>
            <numerusform>Pominięto, bez dźwięku: %Ln.</numerusform>
            <numerusform>Pominięto, bez dźwięku: %Ln.</numerusform>
            <numerusform>Pominięto, bez dźwięku: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open playlist</source>
        <translation>Otwórz playlistę</translation>
    </message>
    <message>
        <source>None of its files are songs of this library. Import them first.</source>
        <translation>Żaden z jej plików nie jest utworem z tej biblioteki. Najpierw je zaimportuj.</translation>
    </message>
    <message numerus="yes">
        <source>Entries that are no songs of this library were left out: %Ln.</source>
        <translation>
            <numerusform>Pominięto pozycje, które nie są utworami z tej biblioteki: %Ln.</numerusform>
            <numerusform>Pominięto pozycje, które nie są utworami z tej biblioteki: %Ln.</numerusform>
            <numerusform>Pominięto pozycje, które nie są utworami z tej biblioteki: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::CompBar</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Takes the last choice back (%1)</source>
        <translation>Cofa ostatni wybór (%1)</translation>
    </message>
    <message>
        <source>Makes it again (%1)</source>
        <translation>Ponawia wybór (%1)</translation>
    </message>
    <message>
        <source>How long one take goes over into the next</source>
        <translation>Jak długo jeden take przechodzi w następny</translation>
    </message>
    <message>
        <source>Looking whether they run together…</source>
        <translation>Sprawdzanie, czy idą równo…</translation>
    </message>
    <message>
        <source>Drag over a song where it is to be heard, or press its number while it plays.</source>
        <translation>Przeciągnij po utworze tam, gdzie ma go być słychać, albo naciskaj jego numer podczas odtwarzania.</translation>
    </message>
    <message>
        <source>Put together with one join.</source>
        <translation>Połączono: 1 przejście.</translation>
    </message>
    <message numerus="yes">
        <source>Put together with %Ln joins.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Połączono: %Ln przejście.</numerusform>
            <numerusform>Połączono: %Ln przejścia.</numerusform>
            <numerusform>Połączono: %Ln przejść.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Keep as a new song</source>
        <translation>Zachowaj jako nowy utwór</translation>
    </message>
    <message>
        <source>Makes a song of what was chosen. Costs nothing.</source>
        <translation>Robi utwór z tego, co wybrano. Nic nie kosztuje.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CompareLane</name>
    <message>
        <source>Hear this one (%1)</source>
        <translation>Posłuchaj tego (%1)</translation>
    </message>
    <message>
        <source>Hear %1</source>
        <translation>Posłuchaj %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>This one is the best; show which it is (Enter: the one that is heard)</source>
        <translation>Ten jest najlepszy; pokaż, który to (Enter: ten, który słychać)</translation>
    </message>
    <message>
        <source>What can be done with this song</source>
        <translation>Co można zrobić z tym utworem</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Wybierz %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Więcej dla %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>Wróć do biblioteki (Esc)</translation>
    </message>
    <message>
        <source>Something else is on.</source>
        <translation>Gra coś innego.</translation>
    </message>
    <message>
        <source>Hear these songs</source>
        <translation>Posłuchaj tych utworów</translation>
    </message>
    <message>
        <source>Plays them in step, one at a time</source>
        <translation>Odtwarza je równolegle, słychać jeden naraz</translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <comment>a title</comment>
        <translation>Co się zmieniło w %1</translation>
    </message>
    <message>
        <source>The library can only be read.</source>
        <translation>Biblioteka jest tylko do odczytu.</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>W ciemno</translation>
    </message>
    <message>
        <source>Hides which song is which, under new numbers, until you choose one (B)</source>
        <translation>Ukrywa pod nowymi numerami, który utwór jest który, do czasu wyboru (B)</translation>
    </message>
    <message>
        <source>Press the numbers to listen, and choose the best.</source>
        <translation>Słuchaj, naciskając numery, i wybierz najlepszy.</translation>
    </message>
    <message>
        <source>You chose “%1” (so far %2 of %3).</source>
        <translation>Wybrano „%1” (dotąd %2 z %3).</translation>
    </message>
    <message>
        <source>Which song is heard</source>
        <translation>Który utwór słychać</translation>
    </message>
    <message>
        <source>Hide which song is which, or show it</source>
        <translation>Ukryj, który utwór jest który, albo pokaż</translation>
    </message>
    <message>
        <source>While they are hidden: choose what is heard</source>
        <translation>Gdy są ukryte: wybierz, co słychać</translation>
    </message>
    <message>
        <source>Loop a stretch of all of them</source>
        <translation>Zapętl fragment wszystkich</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Shift i przeciągnięcie</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Wróć do biblioteki</translation>
    </message>
    <message>
        <source>Song %1</source>
        <translation>Utwór %1</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <comment>title while it is hidden which song is heard</comment>
        <translation>Porównanie w ciemno</translation>
    </message>
    <message>
        <source>Makes one song of the best of each (G)</source>
        <translation>Robi jeden utwór z tego, co w każdym najlepsze (G)</translation>
    </message>
    <message>
        <source>Drag, or its number while it plays</source>
        <translation>Przeciągnięcie albo numer podczas odtwarzania</translation>
    </message>
    <message>
        <source>Comp</source>
        <comment>puts together the best of several takes</comment>
        <translation>Comp</translation>
    </message>
    <message>
        <source>Comp: put together the best of each, or stop</source>
        <translation>Comp: połącz to, co w każdym najlepsze, albo zakończ</translation>
    </message>
    <message>
        <source>In a comp: where a song is heard</source>
        <translation>W compie: gdzie słychać dany utwór</translation>
    </message>
</context>
<context>
    <name>riffdesk::CoverWindow</name>
    <message>
        <source>Cover of %1</source>
        <translation>Cover: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::CreateFooter</name>
    <message>
        <source>Create</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>Make it (Ctrl+Return)</source>
        <translation>Utwórz (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Number of takes</source>
        <translation>Liczba take’ów</translation>
    </message>
    <message>
        <source>How many songs the next press of Create makes; each is a request of its own</source>
        <translation>Ile utworów powstanie po następnym naciśnięciu Utwórz; każdy to osobne zlecenie</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 take</translation>
    </message>
    <message>
        <source>Create ×%1</source>
        <comment>number of songs</comment>
        <translation>Utwórz ×%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take</numerusform>
            <numerusform>%Ln take’i</numerusform>
            <numerusform>%Ln take’ów</numerusform>
        </translation>
    </message>
    <message>
        <source>Sweep…</source>
        <comment>one song over several values of a setting</comment>
        <translation>Seria…</translation>
    </message>
</context>
<context>
    <name>riffdesk::CreatePanel</name>
    <message>
        <source>Create</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Presety</translation>
    </message>
</context>
<context>
    <name>riffdesk::DesktopPage</name>
    <message>
        <source>Normalise loudness</source>
        <translation>Wyrównuj głośność</translation>
    </message>
    <message>
        <source>Plays every song at %1 LUFS, with peaks below %2 dBTP. The files stay as they are.</source>
        <translation>Odtwarza każdy utwór z głośnością %1 LUFS, ze szczytami poniżej %2 dBTP. Pliki pozostają bez zmian.</translation>
    </message>
    <message>
        <source>Level meter</source>
        <translation>Miernik poziomu</translation>
    </message>
    <message>
        <source>Spectrum and levels in the player bar, where there is room for them.</source>
        <translation>Widmo i poziomy na pasku odtwarzacza, gdy jest na nie miejsce.</translation>
    </message>
    <message>
        <source>Tell me when a song is done</source>
        <translation>Powiadamiaj, gdy utwór jest gotowy</translation>
    </message>
    <message>
        <source>With a notification of the desktop, while the window is not in front.</source>
        <translation>Powiadomieniem systemowym, gdy okno nie jest na wierzchu.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Ikona w zasobniku</translation>
    </message>
    <message>
        <source>Steers the player and shows or hides the window.</source>
        <translation>Steruje odtwarzaczem i pokazuje lub ukrywa okno.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>To środowisko nie ma zasobnika.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Po zamknięciu okna działaj dalej w zasobniku</translation>
    </message>
    <message>
        <source>Songs that are being made go on. “Quit” ends the program.</source>
        <translation>Utwory w przygotowaniu powstają dalej. „Zakończ” kończy program.</translation>
    </message>
</context>
<context>
    <name>riffdesk::DetailsPanel</name>
    <message>
        <source>Fetch again</source>
        <translation>Pobierz ponownie</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>Użyj jako źródła</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Przepis</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Rodowód</translation>
    </message>
    <message>
        <source>This song has no words.</source>
        <translation>Ten utwór nie ma tekstu.</translation>
    </message>
    <message>
        <source>Choose a song to see its words and how it was made.</source>
        <translation>Wybierz utwór, by zobaczyć jego tekst i jak powstał.</translation>
    </message>
    <message>
        <source>The audio of this song could not be fetched.</source>
        <translation>Nie udało się pobrać dźwięku tego utworu.</translation>
    </message>
    <message>
        <source>The audio of this song is on its way.</source>
        <translation>Dźwięk tego utworu jest w drodze.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Okładka</translation>
    </message>
    <message>
        <source>Show the cover at its full size</source>
        <translation>Pokaż okładkę w pełnym rozmiarze</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>Zmiksuj stemy</translation>
    </message>
</context>
<context>
    <name>riffdesk::DiagnosticsDialog</name>
    <message>
        <source>With the &amp;titles, prompts and lyrics of the last jobs</source>
        <translation>Z &amp;tytułami, promptami i tekstami ostatnich zadań</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostyka</translation>
    </message>
    <message>
        <source>What help needs to know. It holds no token.</source>
        <translation>Dane potrzebne do pomocy. Nie zawierają tokenu.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
</context>
<context>
    <name>riffdesk::Download</name>
    <message>
        <source>The file&apos;s address is not a safe web address.</source>
        <translation>Adres pliku nie jest bezpiecznym adresem internetowym.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Plik jest za duży.</translation>
    </message>
    <message>
        <source>The server sent another part than was asked for.</source>
        <translation>Serwer przysłał inną część niż żądana.</translation>
    </message>
    <message>
        <source>The file is larger than it should be.</source>
        <translation>Plik jest większy, niż powinien.</translation>
    </message>
    <message>
        <source>The server sent no file.</source>
        <translation>Serwer nie przysłał pliku.</translation>
    </message>
    <message>
        <source>The connection ended before the whole file had arrived.</source>
        <translation>Połączenie zakończyło się, zanim dotarł cały plik.</translation>
    </message>
    <message>
        <source>The file&apos;s address redirects too many times.</source>
        <translation>Adres pliku przekierowuje zbyt wiele razy.</translation>
    </message>
    <message>
        <source>The file&apos;s address leads to one that is not safe.</source>
        <translation>Adres pliku prowadzi do adresu, który nie jest bezpieczny.</translation>
    </message>
</context>
<context>
    <name>riffdesk::DraftBar</name>
    <message>
        <source>Drafts</source>
        <translation>Szkice</translation>
    </message>
    <message>
        <source>Close this draft (%1)</source>
        <translation>Zamknij ten szkic (%1)</translation>
    </message>
    <message>
        <source>Close this draft</source>
        <translation>Zamknij ten szkic</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>Zamknij pozostałe</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Nowy szkic</translation>
    </message>
    <message>
        <source>Reopen closed draft</source>
        <translation>Przywróć zamknięty szkic</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Wszystkie szkice</translation>
    </message>
</context>
<context>
    <name>riffdesk::Drafts</name>
    <message>
        <source>Files of your drafts could not be read and were set aside, with names in “.broken”, in %1.</source>
        <translation>Plików twoich szkiców nie dało się odczytać; odłożono je na bok, z nazwami na „.broken”, w %1.</translation>
    </message>
    <message>
        <source>There are %1 drafts already. Close one that you no longer need.</source>
        <translation>Jest już %1 szkiców. Zamknij taki, którego już nie potrzebujesz.</translation>
    </message>
</context>
<context>
    <name>riffdesk::EncodingHint</name>
    <message>
        <source>Other encoding</source>
        <translation>Inne kodowanie</translation>
    </message>
    <message>
        <source>Dismiss the encoding</source>
        <translation>Ukryj informację o kodowaniu</translation>
    </message>
    <message>
        <source>Read as %1; where a %2 stands, a letter was lost</source>
        <comment>an encoding; the sign that stands for a lost letter</comment>
        <translation>Odczytano jako %1; tam, gdzie jest %2, przepadła litera</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <comment>an encoding: Read as Cyrillic (Windows-1251)</comment>
        <translation>Odczytano jako %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportDialog</name>
    <message>
        <source>Browse…</source>
        <translation>Przeglądaj…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Folder docelowy eksportu</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Nie ma czego eksportować.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wybierz folder.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln songs</source>
        <translation>
            <numerusform>Eksportuj %Ln utwór</numerusform>
            <numerusform>Eksportuj %Ln utwory</numerusform>
            <numerusform>Eksportuj %Ln utworów</numerusform>
        </translation>
    </message>
    <message>
        <source>Save or remove a profile</source>
        <translation>Zapisz lub usuń profil</translation>
    </message>
    <message>
        <source>Save as a profile…</source>
        <translation>Zapisz jako profil…</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Usuń ten profil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Nazwy plików</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opcje</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 files</source>
        <translation>Pierwsze %L1 z %L2 plików</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln plik</numerusform>
            <numerusform>%Ln pliki</numerusform>
            <numerusform>%Ln plików</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no profile of export options</comment>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>Zapisz jako profil</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nazwa profilu</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Web page to share</source>
        <translation>Strona do udostępnienia</translation>
    </message>
    <message>
        <source>Web page to share, as a zip</source>
        <translation>Strona do udostępnienia, jako zip</translation>
    </message>
    <message>
        <source>A page plays the songs in any browser, without a network, with cover and lyrics</source>
        <translation>Strona odtwarza utwory w każdej przeglądarce, bez sieci, z okładką i tekstem</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Eksportuj jako</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportForm</name>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Więcej opcji</translation>
    </message>
    <message>
        <source>The artist</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>Leave out silence at both ends</source>
        <translation>Pomiń ciszę na obu końcach</translation>
    </message>
    <message>
        <source>Replace files of the same name</source>
        <translation>Zastąp pliki o tej samej nazwie</translation>
    </message>
    <message>
        <source>Export again what has not changed</source>
        <translation>Eksportuj ponownie to, co się nie zmieniło</translation>
    </message>
    <message>
        <source>Write a catalogue beside the songs</source>
        <translation>Zapisz katalog obok utworów</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Jakość</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nazwa pliku</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Wykonawca albumu</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Prawa autorskie</translation>
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
        <translation>W przeciwnym razie zajęta nazwa dostaje numer</translation>
    </message>
    <message>
        <source>Otherwise songs that are in the folder as they are here are left as they are</source>
        <translation>W przeciwnym razie utwory, które leżą w folderze bez zmian, zostają tam, jak są</translation>
    </message>
    <message>
        <source>catalogue.csv for spreadsheets, and the same as JSON</source>
        <translation>catalogue.csv do arkuszy i to samo jako JSON</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>−14 LUFS (most streaming)</source>
        <translation>−14 LUFS (większość streamingu)</translation>
    </message>
    <message>
        <source>−16 LUFS (Apple, podcasts)</source>
        <translation>−16 LUFS (Apple, podcasty)</translation>
    </message>
    <message>
        <source>−23 LUFS (broadcast)</source>
        <translation>−23 LUFS (radio i TV)</translation>
    </message>
    <message>
        <source>Loud songs are turned down, quiet ones up, with no peak above −1 dBTP</source>
        <translation>Głośne utwory są ściszane, ciche podgłaśniane, bez szczytów powyżej −1 dBTP</translation>
    </message>
    <message>
        <source>Whole song</source>
        <translation>Cały utwór</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln sekunda</numerusform>
            <numerusform>%Ln sekundy</numerusform>
            <numerusform>%Ln sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>what a field is, then how it is written</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Put a field into the name; / makes folders</source>
        <translation>Wstaw pole do nazwy; / tworzy foldery</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>A page is written anew each time, in a folder or a zip of its own</source>
        <translation>Strona za każdym razem powstaje od nowa, we własnym folderze lub pliku zip</translation>
    </message>
    <message>
        <source>On a page the lyrics follow the song from its very start</source>
        <translation>Na stronie tekst podąża za utworem od samego początku</translation>
    </message>
    <message>
        <source>The page itself lists its songs</source>
        <translation>Strona sama wymienia swoje utwory</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportReport</name>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>What an export could not do</source>
        <translation>Czego eksport nie zdołał zrobić</translation>
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
        <translation>Utworu nie ma już w bibliotece.</translation>
    </message>
    <message>
        <source>Nothing can be done about that here.</source>
        <translation>Tutaj nic się na to nie poradzi.</translation>
    </message>
    <message>
        <source>Exporting one song</source>
        <translation>Eksportowanie jednego utworu</translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2 songs</source>
        <translation>Eksport: %L1 z %L2 utworów</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymano</translation>
    </message>
    <message>
        <source>%1× as fast as listening</source>
        <translation>%1× szybciej niż słuchanie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>została %Ln sekunda</numerusform>
            <numerusform>zostały %Ln sekundy</numerusform>
            <numerusform>zostało %Ln sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>została około %Ln minuta</numerusform>
            <numerusform>zostały około %Ln minuty</numerusform>
            <numerusform>zostało około %Ln minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>“%1” could not be exported: %2</source>
        <translation>Nie udało się wyeksportować „%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs could not be exported.</source>
        <translation>
            <numerusform>Nie udało się wyeksportować %Ln utworu.</numerusform>
            <numerusform>Nie udało się wyeksportować %Ln utworów.</numerusform>
            <numerusform>Nie udało się wyeksportować %Ln utworów.</numerusform>
        </translation>
    </message>
    <message>
        <source>One song written to %1.</source>
        <translation>Zapisano jeden utwór w %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs written to %1.</source>
        <translation>
            <numerusform>Zapisano %Ln utwór w %1.</numerusform>
            <numerusform>Zapisano %Ln utwory w %1.</numerusform>
            <numerusform>Zapisano %Ln utworów w %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The song in %1 is still as it was exported.</source>
        <translation>Utwór w %1 jest nadal taki, jak po eksporcie.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln songs in %1 are still as they were exported.</source>
        <translation>
            <numerusform>%Ln utwór w %1 jest nadal taki, jak po eksporcie.</numerusform>
            <numerusform>Wszystkie %Ln utwory w %1 są nadal takie, jak po eksporcie.</numerusform>
            <numerusform>Wszystkie utwory w %1 (%Ln) są nadal takie, jak po eksporcie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were there unchanged.</source>
        <translation>
            <numerusform>%Ln inny leżał tam bez zmian.</numerusform>
            <numerusform>%Ln inne leżały tam bez zmian.</numerusform>
            <numerusform>%Ln innych leżało tam bez zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Niczego nie wyeksportowano.</translation>
    </message>
    <message>
        <source>Exporting stems</source>
        <translation>Eksportowanie stemów</translation>
    </message>
    <message>
        <source>Stems written to %1.</source>
        <translation>Zapisano stemy w %1.</translation>
    </message>
    <message numerus="yes">
        <source>Stems of %Ln songs written to %1.</source>
        <translation>
            <numerusform>Zapisano stemy %Ln utworu w %1.</numerusform>
            <numerusform>Zapisano stemy %Ln utworów w %1.</numerusform>
            <numerusform>Zapisano stemy %Ln utworów w %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Songs</source>
        <comment>the name of a page with some</comment>
        <translation>Utwory</translation>
    </message>
    <message>
        <source>Page with one song: %1</source>
        <comment>a path</comment>
        <translation>Strona z jednym utworem: %1</translation>
    </message>
    <message numerus="yes">
        <source>Page with %Ln songs: %1</source>
        <translation>
            <numerusform>Strona z %Ln utworem: %1</numerusform>
            <numerusform>Strona z %Ln utworami: %1</numerusform>
            <numerusform>Strona z %Ln utworami: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::FactsGrid</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopiuj %1</translation>
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
        <translation>Program ffmpeg, który tworzy pliki audio, nie jest zainstalowany.</translation>
    </message>
    <message>
        <source>Install ffmpeg with your system&apos;s software manager and try again.</source>
        <translation>Zainstaluj ffmpeg menedżerem oprogramowania systemu i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The conversion was stopped.</source>
        <translation>Konwersja została przerwana.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the audio file.</source>
        <translation>Na dysku nie ma już miejsca na plik audio.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Zwolnij trochę miejsca albo wybierz inny folder i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>ffmpeg stopped without saying why.</source>
        <translation>ffmpeg zatrzymał się bez podania przyczyny.</translation>
    </message>
    <message>
        <source>ffmpeg could not finish: %1</source>
        <translation>ffmpeg nie zdołał skończyć: %1</translation>
    </message>
    <message>
        <source>Check that the song&apos;s file is whole and the folder can be written, then try again.</source>
        <translation>Sprawdź, czy plik utworu jest cały i czy można zapisywać w folderze, i spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>riffdesk::FindBar</name>
    <message>
        <source>Capital letters matter</source>
        <translation>Rozróżniaj wielkość liter</translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation>Poprzedni (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation>Następny (Enter)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>All</source>
        <comment>replace all that is found</comment>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>Find in the lyrics</source>
        <translation>Znajdź w tekście</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>capital letters matter</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zamknij (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Zastąp przez</translation>
    </message>
    <message>
        <source>Replace every one</source>
        <translation>Zastąp wszystkie</translation>
    </message>
    <message>
        <source>None</source>
        <comment>nothing is found</comment>
        <translation>Nic</translation>
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
            <numerusform>Zastąpiono: %Ln</numerusform>
            <numerusform>Zastąpiono: %Ln</numerusform>
            <numerusform>Zastąpiono: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::FlagEdit</name>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Kept: press to take that back</source>
        <translation>Zachowany: naciśnij, by to cofnąć</translation>
    </message>
    <message>
        <source>Keep: is:kept finds what is kept</source>
        <translation>Zachowaj: is:kept znajduje zachowane</translation>
    </message>
    <message>
        <source>Rejected: press to take that back</source>
        <translation>Odrzucony: naciśnij, by to cofnąć</translation>
    </message>
    <message>
        <source>Reject: is:rejected finds what is rejected</source>
        <translation>Odrzuć: is:rejected znajduje odrzucone</translation>
    </message>
</context>
<context>
    <name>riffdesk::FormField</name>
    <message>
        <source>Required</source>
        <translation>Wymagane</translation>
    </message>
</context>
<context>
    <name>riffdesk::FormUndo</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideBar</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mniejsze</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większe</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideContents</name>
    <message>
        <source>Search the guide</source>
        <translation>Szukaj w przewodniku</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>Żadna strona nie zawiera wszystkich tych słów.</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Jedna strona</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln strona</numerusform>
            <numerusform>%Ln strony</numerusform>
            <numerusform>%Ln stron</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::GuidePageList</name>
    <message>
        <source>Pages of the guide</source>
        <translation>Strony przewodnika</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Strona przewodnika</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideWindow</name>
    <message>
        <source>Guide – Riffdesk</source>
        <translation>Przewodnik – Riffdesk</translation>
    </message>
</context>
<context>
    <name>riffdesk::HintRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Ukryj</translation>
    </message>
</context>
<context>
    <name>riffdesk::HttpCall</name>
    <message>
        <source>The service address must start with https://, unless it is on this computer.</source>
        <translation>Adres usługi musi zaczynać się od https://, chyba że jest na tym komputerze.</translation>
    </message>
    <message>
        <source>The token holds characters that no token has.</source>
        <translation>Token zawiera znaki, których nie ma żaden token.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MB.</source>
        <translation>Odpowiedź ma ponad %1 MB.</translation>
    </message>
    <message>
        <source>The service closed the connection without answering.</source>
        <translation>Usługa zamknęła połączenie bez odpowiedzi.</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer had arrived.</source>
        <translation>Połączenie zakończyło się, zanim dotarła cała odpowiedź.</translation>
    </message>
</context>
<context>
    <name>riffdesk::HttpExchange</name>
    <message>
        <source>The name “%1” was not found.</source>
        <translation>Nie znaleziono nazwy „%1”.</translation>
    </message>
    <message>
        <source>The connection ended before the whole file had arrived.</source>
        <translation>Połączenie zakończyło się, zanim dotarł cały plik.</translation>
    </message>
    <message>
        <source>It is packed in a way that Riffdesk does not know.</source>
        <translation>Jest spakowana w sposób, którego Riffdesk nie zna.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is garbled.</source>
        <translation>Odpowiedź serwera jest nieczytelna.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Importer</name>
    <message>
        <source>It is neither audio nor a zip archive of it.</source>
        <translation>To ani audio, ani archiwum zip z audio.</translation>
    </message>
    <message>
        <source>There is no audio in it.</source>
        <translation>Nie ma w nim dźwięku.</translation>
    </message>
    <message>
        <source>1 song was imported.</source>
        <translation>Zaimportowano 1 utwór.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs were imported.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Zaimportowano %Ln utwór.</numerusform>
            <numerusform>Zaimportowano %Ln utwory.</numerusform>
            <numerusform>Zaimportowano %Ln utworów.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was in the library already.</source>
        <translation>1 plik był już w bibliotece.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were in the library already.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln plik był już w bibliotece.</numerusform>
            <numerusform>%Ln pliki były już w bibliotece.</numerusform>
            <numerusform>%Ln plików było już w bibliotece.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; the same import goes on with what is left.</source>
        <translation>Import został zatrzymany; ten sam import podejmie resztę.</translation>
    </message>
    <message>
        <source>There are more files than one import takes: import the folders one by one.</source>
        <translation>Plików jest więcej, niż przyjmuje jeden import: importuj foldery po kolei.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 file could not be imported.</source>
        <translation>Nie udało się zaimportować 1 pliku.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be imported.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Nie udało się zaimportować %Ln pliku.</numerusform>
            <numerusform>Nie udało się zaimportować %Ln plików.</numerusform>
            <numerusform>Nie udało się zaimportować %Ln plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of them is in the file %1.</source>
        <translation>Ich lista jest w pliku %1.</translation>
    </message>
    <message>
        <source>There was nothing to import: no audio file was found.</source>
        <translation>Nie było czego importować: nie znaleziono pliku audio.</translation>
    </message>
</context>
<context>
    <name>riffdesk::JobCard</name>
    <message>
        <source>Edit and resend</source>
        <translation>Edytuj i wyślij ponownie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation>Kopiuj ID śledzenia</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>It never arrived, send again</source>
        <translation>Nie dotarło, wyślij ponownie</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Cancel anyway</source>
        <translation>Anuluj mimo to</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Czas, który upłynął</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>The service may still charge for this song.</source>
        <translation>Usługa może i tak naliczyć opłatę za ten utwór.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>for a screen reader: what a button does, a song</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Pobierz ponownie</translation>
    </message>
    <message>
        <source>Fetching it again costs nothing.</source>
        <translation>Ponowne pobranie nic nie kosztuje.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Wyślij teraz</translation>
    </message>
    <message>
        <source>One of these is mine…</source>
        <translation>Jeden z nich jest mój…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, then what was asked for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Pobierz teraz</translation>
    </message>
    <message>
        <source>The service may still charge for this file.</source>
        <translation>Usługa może i tak naliczyć opłatę za ten plik.</translation>
    </message>
</context>
<context>
    <name>riffdesk::JobList</name>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, scroll to see</source>
        <translation>
            <numerusform>jeszcze %Ln, przewiń</numerusform>
            <numerusform>jeszcze %Ln, przewiń</numerusform>
            <numerusform>jeszcze %Ln, przewiń</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::JobQueue</name>
    <message>
        <source>Riffdesk ended before the answer came.</source>
        <translation>Riffdesk zakończył pracę, zanim przyszła odpowiedź.</translation>
    </message>
    <message>
        <source>Correct it, then create again.</source>
        <translation>Popraw to i utwórz ponownie.</translation>
    </message>
    <message>
        <source>Between 1 and %1 takes of a service can be asked for.</source>
        <translation>W usłudze można zlecić od 1 do %1 take’ów.</translation>
    </message>
    <message>
        <source>Choose another number of takes.</source>
        <translation>Wybierz inną liczbę take’ów.</translation>
    </message>
    <message>
        <source>Another job has this task.</source>
        <translation>Z tym zadaniem usługi powiązane jest już inne zadanie.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wybierz inne.</translation>
    </message>
    <message>
        <source>1 song came from the account.</source>
        <translation>Z konta przyszedł 1 utwór.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs came from the account.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Z konta przyszedł %Ln utwór.</numerusform>
            <numerusform>Z konta przyszły %Ln utwory.</numerusform>
            <numerusform>Z konta przyszło %Ln utworów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every song of the account is in the library already.</source>
        <translation>Wszystkie utwory z konta są już w bibliotece.</translation>
    </message>
    <message>
        <source>1 request&apos;s files could not be fetched.</source>
        <translation>Nie udało się pobrać plików 1 zlecenia.</translation>
    </message>
    <message numerus="yes">
        <source>Files of %Ln requests could not be fetched.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Nie udało się pobrać plików %Ln zlecenia.</numerusform>
            <numerusform>Nie udało się pobrać plików %Ln zleceń.</numerusform>
            <numerusform>Nie udało się pobrać plików %Ln zleceń.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are listed in Jobs.</source>
        <translation>Wszystkie są na liście w Zadaniach.</translation>
    </message>
    <message>
        <source>The import was stopped; the same import goes on with what is left.</source>
        <translation>Import został zatrzymany; ten sam import podejmie resztę.</translation>
    </message>
    <message>
        <source>“%1” was imported from a file: no service has it.</source>
        <translation>„%1” zaimportowano z pliku: nie ma go żadna usługa.</translation>
    </message>
    <message>
        <source>Import the file again: that brings its sound back.</source>
        <translation>Zaimportuj plik ponownie: to przywróci dźwięk.</translation>
    </message>
    <message>
        <source>“%1” makes no song.</source>
        <translation>„%1” nie tworzy utworu.</translation>
    </message>
    <message>
        <source>Ask for files of a song in its menu, or with riffdesk wav and riffdesk video.</source>
        <translation>Pliki utworu zlecaj w jego menu albo przez riffdesk wav i riffdesk video.</translation>
    </message>
    <message>
        <source>There is no such song, or nothing like that of it.</source>
        <translation>Nie ma takiego utworu albo nie ma on niczego takiego.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LedgerDialog</name>
    <message>
        <source>Ledger</source>
        <translation>Rejestr opłat</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>Szukaj w rejestrze</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Zapisz jako tabelę…</translation>
    </message>
    <message>
        <source>One request was or may be charged.</source>
        <translation>Jedno zlecenie z opłatą naliczoną lub możliwą.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests were or may be charged.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln zlecenie z opłatą naliczoną lub możliwą.</numerusform>
            <numerusform>%Ln zlecenia z opłatą naliczoną lub możliwą.</numerusform>
            <numerusform>%Ln zleceń z opłatą naliczoną lub możliwą.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for each song that was kept.</source>
        <comment>a number of requests</comment>
        <translation>%1 na każdy zachowany utwór.</translation>
    </message>
    <message numerus="yes">
        <source>Lines of the ledger that cannot be read: %Ln.</source>
        <comment>number of lines</comment>
        <translation>
            <numerusform>Wiersze rejestru, których nie da się odczytać: %Ln.</numerusform>
            <numerusform>Wiersze rejestru, których nie da się odczytać: %Ln.</numerusform>
            <numerusform>Wiersze rejestru, których nie da się odczytać: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked for yet</source>
        <translation>Niczego jeszcze nie zlecono</translation>
    </message>
    <message>
        <source>Each request that a service may charge for is written down here before it leaves.</source>
        <translation>Każde zlecenie, za które usługa może naliczyć opłatę, jest tu notowane przed wysłaniem.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Nic takiego</translation>
    </message>
    <message>
        <source>No request holds all of these words.</source>
        <translation>Żadne zlecenie nie zawiera wszystkich tych słów.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Zapisz jako tabelę</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
</context>
<context>
    <name>riffdesk::LedgerModel</name>
    <message>
        <source>under way</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>failed at the service</source>
        <translation>nieudane w usłudze</translation>
    </message>
    <message>
        <source>not taken, not charged</source>
        <translation>nieprzyjęte, bez opłaty</translation>
    </message>
    <message>
        <source>made, a file is missing</source>
        <translation>zrobione, brakuje pliku</translation>
    </message>
    <message>
        <source>cancelled, may be charged</source>
        <translation>anulowane, może z opłatą</translation>
    </message>
    <message>
        <source>unknown, may be charged</source>
        <translation>nieznane, może z opłatą</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Przesłanie</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Zlecenie</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>ID zadania</translation>
    </message>
</context>
<context>
    <name>riffdesk::LevelMeter</name>
    <message>
        <source>Level meter</source>
        <translation>Miernik poziomu</translation>
    </message>
    <message>
        <source>Level meter: spectrum, left and right</source>
        <translation>Miernik poziomu: widmo, lewy i prawy</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryBar</name>
    <message>
        <source>Save search</source>
        <translation>Zapisz wyszukiwanie</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Przywróć wszystko</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Kolekcje</translation>
    </message>
    <message>
        <source>Show playlists, tags, saved searches and the trash</source>
        <translation>Pokaż playlisty, tagi, zapisane wyszukiwania i kosz</translation>
    </message>
    <message>
        <source>Keep this search among the collections</source>
        <translation>Zachowaj to wyszukiwanie wśród kolekcji</translation>
    </message>
    <message>
        <source>Search: %1. Press to take it away</source>
        <comment>a filter chip</comment>
        <translation>Szukaj: %1. Naciśnij, by usunąć</translation>
    </message>
    <message>
        <source>%1: click to take it away</source>
        <translation>%1: kliknij, by usunąć</translation>
    </message>
    <message>
        <source>1 song</source>
        <translation>1 utwór</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln utwór</numerusform>
            <numerusform>%Ln utwory</numerusform>
            <numerusform>%Ln utworów</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Opróżnij kosz…</translation>
    </message>
    <message>
        <source>Empty trash (%1)…</source>
        <comment>how much that frees</comment>
        <translation>Opróżnij kosz (%1)…</translation>
    </message>
    <message>
        <source>As arranged</source>
        <translation>Własna kolejność</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Od najnowszych</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Od najstarszych</translation>
    </message>
    <message>
        <source>Title, A to Z</source>
        <translation>Tytuł, od A do Z</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>Tytuł, od Z do A</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Od najdłuższych</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Od najkrótszych</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Od najwyżej ocenionych</translation>
    </message>
    <message>
        <source>Lowest rated first</source>
        <translation>Od najniżej ocenionych</translation>
    </message>
    <message>
        <source>Last played first</source>
        <translation>Od ostatnio odtwarzanych</translation>
    </message>
    <message>
        <source>Most played first</source>
        <translation>Od najczęściej odtwarzanych</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Bez grup</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Według dnia</translation>
    </message>
    <message>
        <source>By source song</source>
        <translation>Według utworu źródłowego</translation>
    </message>
    <message>
        <source>By playlist</source>
        <translation>Według playlisty</translation>
    </message>
    <message>
        <source>Choose the order of the songs, and groups</source>
        <translation>Wybierz kolejność utworów i grupy</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Kolejność: %1</translation>
    </message>
    <message>
        <source>Takes together</source>
        <translation>Take’i razem</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryHeader</name>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, sortowanie rosnąco</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, sortowanie malejąco</translation>
    </message>
    <message>
        <source>Choose columns, their order and the height of rows</source>
        <translation>Wybierz kolumny, ich kolejność i wysokość wierszy</translation>
    </message>
    <message>
        <source>Large rows</source>
        <translation>Wysokie wiersze</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Resetuj kolumny</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flaga</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Styl</translation>
    </message>
    <message>
        <source>Source song</source>
        <translation>Utwór źródłowy</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Odtworzenia</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Ostatnio odtworzony</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryPage</name>
    <message>
        <source>Empty trash</source>
        <translation>Opróżnij kosz</translation>
    </message>
    <message>
        <source>Remove 1 song and its files for good?</source>
        <translation>Usunąć na dobre 1 utwór i jego pliki?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln songs and their files for good?</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Usunąć na dobre %Ln utwór i jego pliki?</numerusform>
            <numerusform>Usunąć na dobre %Ln utwory i ich pliki?</numerusform>
            <numerusform>Usunąć na dobre %Ln utworów i ich pliki?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the only thing that deletes songs, and it cannot be undone.</source>
        <translation>To jedyne, co usuwa utwory, i nie da się tego cofnąć.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Zapisz wyszukiwanie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>The songs cannot be shown</source>
        <translation>Nie można pokazać utworów</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nic nie pasuje do „%1”.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Songs appear here when they are done.</source>
        <translation>Gotowe utwory pojawiają się tutaj.</translation>
    </message>
    <message>
        <source>No songs yet</source>
        <translation>Jeszcze brak utworów</translation>
    </message>
    <message>
        <source>Describe a song, or write its words, and press Create. It is kept here, with its cover and its lyrics.</source>
        <translation>Opisz utwór albo napisz jego tekst i naciśnij Utwórz. Trafi tutaj z okładką i tekstem.</translation>
    </message>
    <message>
        <source>Make your first song</source>
        <translation>Zrób pierwszy utwór</translation>
    </message>
    <message>
        <source>The songs are safe in their folders</source>
        <translation>Utwory są bezpieczne w swoich folderach</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>Odbuduj bibliotekę</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Kosz jest pusty.</translation>
    </message>
    <message>
        <source>No songs are in this playlist yet. Drag songs onto its name.</source>
        <translation>Ta playlista nie ma jeszcze utworów. Przeciągnij utwory na jej nazwę.</translation>
    </message>
    <message>
        <source>Import songs…</source>
        <translation>Importuj utwory…</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancelling: all is left as it was…</source>
        <translation>Anulowanie: wszystko zostaje, jak było…</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineageModel</name>
    <message>
        <source>Song</source>
        <translation>Utwór</translation>
    </message>
    <message>
        <source>the song that is shown</source>
        <translation>pokazany utwór</translation>
    </message>
    <message>
        <source>level %1</source>
        <comment>in a tree, from 1</comment>
        <translation>poziom %1</translation>
    </message>
    <message>
        <source>Unknown song</source>
        <comment>one that is not in the library, and of which no title is known</comment>
        <translation>Nieznany utwór</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>Usunięty na dobre</translation>
    </message>
    <message>
        <source>Never in this library</source>
        <translation>Nigdy nie był w tej bibliotece</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>Twoje nagranie</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>what was done, and from when to when</comment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what was done, and when in the song</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <comment>what was done, and the second song that went into it</comment>
        <translation>%1, z „%2”</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>W koszu</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineagePage</name>
    <message>
        <source>Family only</source>
        <translation>Tylko rodzina</translation>
    </message>
    <message>
        <source>Show only these songs in the library</source>
        <translation>Pokaż w bibliotece tylko te utwory</translation>
    </message>
    <message numerus="yes">
        <source>The nearest %Ln songs; there are more</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln najbliższy utwór; jest ich więcej</numerusform>
            <numerusform>%Ln najbliższe utwory; jest ich więcej</numerusform>
            <numerusform>%Ln najbliższych utworów; jest ich więcej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln utwór</numerusform>
            <numerusform>%Ln utwory</numerusform>
            <numerusform>%Ln utworów</numerusform>
        </translation>
    </message>
    <message>
        <source>Made from scratch; nothing was made from it yet.</source>
        <translation>Zrobiony od zera; nic jeszcze z niego nie powstało.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineageView</name>
    <message>
        <source>Lineage</source>
        <translation>Rodowód</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Select in the library</source>
        <translation>Zaznacz w bibliotece</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Co się zmieniło…</translation>
    </message>
    <message>
        <source>Show only this family</source>
        <translation>Pokaż tylko tę rodzinę</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsEditor</name>
    <message>
        <source>This song has no lyrics.</source>
        <translation>Ten utwór nie ma tekstu.</translation>
    </message>
    <message>
        <source>The text is longer than lyrics can be (%L1 characters).</source>
        <translation>Tekst jest dłuższy, niż może być (%L1 znaków).</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsField</name>
    <message>
        <source>The lyrics are open in a window of their own.</source>
        <translation>Tekst jest otwarty w osobnym oknie.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Przywołaj go</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsMargin</name>
    <message>
        <source>Syllables in each line, guessed from the spelling</source>
        <translation>Sylaby w wersach, szacowane z pisowni</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsOutline</name>
    <message>
        <source>Sections of the lyrics</source>
        <translation>Sekcje tekstu</translation>
    </message>
    <message>
        <source>Insert section</source>
        <translation>Wstaw sekcję</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Give it a tag</source>
        <translation>Nadaj tag</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Powiel</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Przesuń w górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przesuń w dół</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsOutlineModel</name>
    <message>
        <source>No tag</source>
        <comment>words before the first section</comment>
        <translation>Bez tagu</translation>
    </message>
    <message>
        <source>Words before the first section</source>
        <translation>Słowa przed pierwszą sekcją</translation>
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
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsPanel</name>
    <message>
        <source>Insert a section</source>
        <translation>Wstaw sekcję</translation>
    </message>
    <message>
        <source>More for the lyrics</source>
        <translation>Więcej opcji tekstu</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Znajdź i zastąp</translation>
    </message>
    <message>
        <source>Insert from a file…</source>
        <translation>Wstaw z pliku…</translation>
    </message>
    <message>
        <source>Count syllables and lines</source>
        <translation>Licz sylaby i wersy</translation>
    </message>
    <message>
        <source>Edit in a large window</source>
        <translation>Edytuj w dużym oknie</translation>
    </message>
    <message>
        <source>Duplicate the section (Ctrl+D)</source>
        <translation>Powiel sekcję (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove the section (Delete)</source>
        <translation>Usuń sekcję (Delete)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>sections; lines</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lyrics from a file</source>
        <translation>Tekst z pliku</translation>
    </message>
    <message>
        <source>Lyrics (%1)</source>
        <comment>patterns of file names</comment>
        <translation>Teksty (%1)</translation>
    </message>
    <message>
        <source>Write with AI</source>
        <translation>Pisz z AI</translation>
    </message>
    <message>
        <source>Write with AI…</source>
        <translation>Pisz z AI…</translation>
    </message>
    <message>
        <source>Write with AI: lyrics are waiting</source>
        <translation>Pisz z AI: czeka tekst</translation>
    </message>
    <message>
        <source>The text would be longer than lyrics can be (%L1 characters).</source>
        <translation>Tekst byłby dłuższy, niż może być (%L1 znaków).</translation>
    </message>
    <message>
        <source>Title of these lyrics: %1</source>
        <translation>Tytuł tego tekstu: %1</translation>
    </message>
    <message>
        <source>Title in the file: %1</source>
        <translation>Tytuł w pliku: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>the title that is named beside it</comment>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Use as title</source>
        <translation>Użyj jako tytułu</translation>
    </message>
    <message>
        <source>Dismiss the title</source>
        <translation>Odrzuć tytuł</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsView</name>
    <message>
        <source>Follow the song</source>
        <translation>Podążaj za utworem</translation>
    </message>
    <message>
        <source>These words came from a file with times. They fit if the song kept its pace.</source>
        <translation>Ten tekst pochodzi z pliku z czasami. Pasują, jeśli utwór zachował tempo.</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Nie, dziękuję</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>The lines follow the song.</source>
        <translation>Wersy podążają za utworem.</translation>
    </message>
    <message>
        <source>Remove the times of the lines</source>
        <translation>Usuń czasy wersów</translation>
    </message>
    <message>
        <source>A click on a line plays from there</source>
        <translation>Kliknięcie wersu odtwarza od tego miejsca</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>the times of the lines</comment>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>No line of this file has a time.</source>
        <translation>Żaden wiersz tego pliku nie ma czasu.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWindow</name>
    <message>
        <source>Lyrics</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWriter</name>
    <message>
        <source>The service has not told the lyrics yet.</source>
        <translation>Usługa nie podała jeszcze tekstu.</translation>
    </message>
    <message>
        <source>It could not be looked for: %1</source>
        <translation>Nie można było tego poszukać: %1</translation>
    </message>
    <message>
        <source>The service does not list it. It may have been charged all the same, or never arrived.</source>
        <translation>Usługa go nie wymienia. Mimo to opłata mogła zostać naliczona albo zlecenie nigdy nie dotarło.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWriterPane</name>
    <message>
        <source>Write with AI</source>
        <translation>Pisz z AI</translation>
    </message>
    <message>
        <source>What shall the lyrics be about?</source>
        <translation>O czym ma być tekst?</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Napisane wcześniej</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zamknij (Esc)</translation>
    </message>
    <message>
        <source>A lighthouse keeper who waits for spring, hopeful, in short lines</source>
        <translation>Latarniczka czekająca na wiosnę, pełna nadziei, krótkie wersy</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Napisz</translation>
    </message>
    <message>
        <source>Has the service write them (Ctrl+Return)</source>
        <translation>Zleca pisanie usłudze (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Poszukaj</translation>
    </message>
    <message>
        <source>Asks the service whether it was written; costs nothing</source>
        <translation>Pyta usługę, czy tekst powstał; nic nie kosztuje</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Poproś ponownie</translation>
    </message>
    <message>
        <source>Practice costs nothing. Ctrl+Return asks.</source>
        <translation>Trening nic nie kosztuje. Ctrl+Enter wysyła.</translation>
    </message>
    <message>
        <source>1 more paid request.</source>
        <translation>Jeszcze 1 płatne zlecenie.</translation>
    </message>
    <message>
        <source>1 paid request. Ctrl+Return asks.</source>
        <translation>1 płatne zlecenie. Ctrl+Enter wysyła.</translation>
    </message>
    <message>
        <source>At most %L1 characters.</source>
        <translation>Najwyżej %L1 znaków.</translation>
    </message>
    <message>
        <source>Writing… %1</source>
        <comment>how long it takes so far, as 0:12</comment>
        <translation>Pisanie… %1</translation>
    </message>
    <message>
        <source>Checking what happened to it… %1</source>
        <comment>how long so far, as 0:12</comment>
        <translation>Sprawdzanie, co się z tym stało… %1</translation>
    </message>
    <message>
        <source>It may be charged all the same</source>
        <translation>Opłata i tak może zostać naliczona</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>ID śledzenia: %1</translation>
    </message>
    <message>
        <source>This is not on the disk yet. %1</source>
        <translation>Tego nie ma jeszcze na dysku. %1</translation>
    </message>
    <message>
        <source>Forget them all</source>
        <translation>Zapomnij wszystkie</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Napisz jeszcze jeden</translation>
    </message>
    <message>
        <source>Practice costs nothing.</source>
        <translation>Trening nic nie kosztuje.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Pisanie</translation>
    </message>
</context>
<context>
    <name>riffdesk::MainWindow</name>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>Usługa treningowa</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Połącz konto…</translation>
    </message>
    <message>
        <source>Practice: songs are made on this computer and cost nothing</source>
        <translation>Trening: utwory powstają na tym komputerze i nic nie kosztują</translation>
    </message>
    <message>
        <source>Songs are made by %1</source>
        <translation>Utwory powstają w %1</translation>
    </message>
    <message>
        <source>Not connected: enter the token of your account in the settings</source>
        <translation>Nie połączono: wpisz token swojego konta w ustawieniach</translation>
    </message>
    <message>
        <source>%1 – Riffdesk</source>
        <comment>window title: name of the song that plays</comment>
        <translation>%1 – Riffdesk</translation>
    </message>
    <message>
        <source>About Riffdesk</source>
        <translation>O programie Riffdesk</translation>
    </message>
    <message>
        <source>Riffdesk %1
A desktop studio for AI song-making.
Free software under the MIT licence.</source>
        <translation>Riffdesk %1
Desktopowe studio do tworzenia muzyki z AI.
Wolne oprogramowanie na licencji MIT.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>On the waveform</source>
        <translation>Na przebiegu</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Songs can be heard and exported; making and changing them is switched off.</source>
        <translation>Utworów można słuchać i je eksportować; tworzenie i zmienianie jest wyłączone.</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>Odbuduj bibliotekę</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1 (offline)</translation>
    </message>
    <message>
        <source>There is no network. What waits for it goes on by itself when it is back.</source>
        <translation>Nie ma sieci. To, co na nią czeka, ruszy samo, gdy sieć wróci.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>Trwa eksport.</translation>
    </message>
    <message>
        <source>What is written so far stays. The same export goes on from there later.</source>
        <translation>To, co już zapisano, zostaje. Ten sam eksport ruszy później od tego miejsca.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Zostań</translation>
    </message>
    <message>
        <source>Stop the export and quit</source>
        <translation>Przerwij eksport i zakończ</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Miks</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>W porównaniu</translation>
    </message>
    <message>
        <source>Putting together</source>
        <translation>Łączenie</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
    </message>
</context>
<context>
    <name>riffdesk::MediaFetch</name>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>Usługa nie zna już tego zadania.</translation>
    </message>
</context>
<context>
    <name>riffdesk::ModeButtons</name>
    <message>
        <source>Shuffle</source>
        <translation>Losowo</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Pętla</translation>
    </message>
    <message>
        <source>Shuffle: on</source>
        <translation>Losowo: włączone</translation>
    </message>
    <message>
        <source>Shuffle: off</source>
        <translation>Losowo: wyłączone</translation>
    </message>
    <message>
        <source>Loop: this song</source>
        <translation>Pętla: ten utwór</translation>
    </message>
    <message>
        <source>Loop: all songs</source>
        <translation>Pętla: wszystkie utwory</translation>
    </message>
    <message>
        <source>Loop: off</source>
        <translation>Pętla: wyłączona</translation>
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
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Brak</translation>
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
        <translation>Adres serwera proxy</translation>
    </message>
    <message>
        <source>The way to the service and to its files. What runs on this computer is reached directly.</source>
        <translation>Droga do usługi i do jej plików. To, co działa na tym komputerze, łączy się bezpośrednio.</translation>
    </message>
    <message>
        <source>Fetch songs over metered networks too</source>
        <translation>Pobieraj utwory także przez sieci taryfowe</translation>
    </message>
    <message>
        <source>Otherwise songs that are made wait at the service for another network, or for “Fetch now”.</source>
        <translation>W przeciwnym razie gotowe utwory czekają w usłudze na inną sieć lub na „Pobierz teraz”.</translation>
    </message>
    <message>
        <source>There is no network now.</source>
        <translation>Nie ma teraz sieci.</translation>
    </message>
    <message>
        <source>The network is metered now.</source>
        <translation>Sieć jest teraz taryfowa.</translation>
    </message>
</context>
<context>
    <name>riffdesk::NotesEdit</name>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>What you think of it, what is left to do. Search finds it.</source>
        <translation>Co o nim myślisz, co zostało do zrobienia. Wyszukiwanie to znajdzie.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Zamknij to powiadomienie</translation>
    </message>
</context>
<context>
    <name>riffdesk::NotifierBus</name>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>riffdesk::PairChanges</name>
    <message>
        <source>Comparing the sound</source>
        <translation>Porównywanie dźwięku</translation>
    </message>
    <message>
        <source>Comparing the sound…</source>
        <translation>Porównywanie dźwięku…</translation>
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
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayerBar</name>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayerNotice</name>
    <message>
        <source>Restart Riffdesk</source>
        <translation>Uruchom Riffdesk ponownie</translation>
    </message>
    <message>
        <source>The song goes on where it is now</source>
        <translation>Utwór gra dalej od tego miejsca</translation>
    </message>
    <message>
        <source>The audio of this song is on its way.</source>
        <translation>Dźwięk tego utworu jest w drodze.</translation>
    </message>
    <message>
        <source>The audio of this song is missing. “Fetch again” in its details gets it.</source>
        <translation>Brakuje dźwięku tego utworu. „Pobierz ponownie” w szczegółach go sprowadzi.</translation>
    </message>
    <message>
        <source>A sound device is there now.</source>
        <translation>Jest już urządzenie audio.</translation>
    </message>
    <message>
        <source>No sound device: playing silently.</source>
        <translation>Brak urządzenia audio: odtwarzanie bez dźwięku.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayingSong</name>
    <message>
        <source>Nothing is playing</source>
        <translation>Nic nie gra</translation>
    </message>
    <message>
        <source>Choose a song to hear</source>
        <translation>Wybierz utwór do posłuchania</translation>
    </message>
</context>
<context>
    <name>riffdesk::Poller</name>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>Usługa nie zna już tego zadania.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PreflightRows</name>
    <message>
        <source>Before you create</source>
        <translation>Zanim utworzysz</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Zostaw tak</translation>
    </message>
    <message>
        <source>Leave it so: %1</source>
        <comment>a warning</comment>
        <translation>Zostaw tak: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to look at</source>
        <comment>warnings, at least two</comment>
        <translation>
            <numerusform>%Ln uwaga</numerusform>
            <numerusform>%Ln uwagi</numerusform>
            <numerusform>%Ln uwag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>further warnings</comment>
        <translation>
            <numerusform>… i jeszcze %Ln</numerusform>
            <numerusform>… i jeszcze %Ln</numerusform>
            <numerusform>… i jeszcze %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Presety</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>a preset</comment>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Jeszcze brak presetów</translation>
    </message>
    <message>
        <source>Drag a preset out to keep or give away its file.</source>
        <translation>Przeciągnij preset na zewnątrz, by zachować lub przekazać jego plik.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PresetsMenu</name>
    <message>
        <source>No presets yet</source>
        <translation>Jeszcze brak presetów</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Zapisz jako preset…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Zapisz jako preset</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Zmień nazwę presetu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>All presets…</source>
        <translation>Wszystkie presety…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Zapisz jako plik…</translation>
    </message>
    <message>
        <source>Load from file…</source>
        <translation>Wczytaj z pliku…</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Zapisz jako plik</translation>
    </message>
    <message>
        <source>Load from file</source>
        <translation>Wczytaj z pliku</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk)</source>
        <translation>Presety i przepisy (*.riffdesk)</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk *.json)</source>
        <translation>Presety i przepisy (*.riffdesk *.json)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ProducerClient</name>
    <message>
        <source>The service redirects to another address; it was not followed.</source>
        <translation>Usługa przekierowuje na inny adres; nie podążono za nim.</translation>
    </message>
    <message>
        <source>Between 1 and %1 tasks can be asked for at once.</source>
        <translation>Naraz można odpytać od 1 do %1 zadań.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Nie można odczytać pliku %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Plik ma ponad %1 MB.</translation>
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
        <translation>Wysłane prompty</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Znaki</translation>
    </message>
</context>
<context>
    <name>riffdesk::PromptPicker</name>
    <message>
        <source>Prompts you have sent</source>
        <translation>Wysłane prompty</translation>
    </message>
    <message>
        <source>Search your prompts</source>
        <translation>Szukaj w promptach</translation>
    </message>
    <message>
        <source>Search for a prompt</source>
        <translation>Szukaj promptu</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompty</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Wyczyść historię</translation>
    </message>
    <message>
        <source>Prompts come here when you press Create.</source>
        <translation>Prompty trafiają tu po naciśnięciu Utwórz.</translation>
    </message>
    <message>
        <source>No prompt holds these words.</source>
        <translation>Żaden prompt nie zawiera tych słów.</translation>
    </message>
</context>
<context>
    <name>riffdesk::QueueModel</name>
    <message>
        <source>on now</source>
        <comment>the song that is playing</comment>
        <translation>teraz gra</translation>
    </message>
</context>
<context>
    <name>riffdesk::QueuePopup</name>
    <message>
        <source>Nothing is queued. Play a song, or add songs by their menu.</source>
        <translation>Kolejka jest pusta. Odtwórz utwór albo dodaj utwory z ich menu.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Delete takes a song out</source>
        <translation>Delete usuwa utwór z kolejki</translation>
    </message>
</context>
<context>
    <name>riffdesk::RatingEdit</name>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a rating in stars</comment>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>riffdesk::RecipePage</name>
    <message>
        <source>Recipe</source>
        <translation>Przepis</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Akcja</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Ziarno</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>Usługa treningowa</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>ID śledzenia</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>Wczytaj przepis</translation>
    </message>
    <message>
        <source>Fill the form with what this song was made of</source>
        <translation>Wypełnij formularz tym, z czego powstał ten utwór</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Zapisz przepis…</translation>
    </message>
    <message>
        <source>Keep the recipe as a file; or drag it to where the file is wanted</source>
        <translation>Zachowuje przepis jako plik; albo przeciągnij go tam, gdzie potrzebny jest plik</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Zapisz przepis</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>Własny tekst</translation>
    </message>
    <message>
        <source>None: imported from a file</source>
        <translation>Brak: zaimportowano z pliku</translation>
    </message>
    <message>
        <source>Song id</source>
        <translation>ID utworu</translation>
    </message>
    <message>
        <source>Id at the service</source>
        <translation>ID w usłudze</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>ID zadania</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>the sizes of a song&apos;s files</comment>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Reply of the service, as it came</source>
        <translation>Odpowiedź usługi, tak jak przyszła</translation>
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
        <translation>Brak: zrobiono tutaj</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk)</source>
        <translation>Presety i przepisy (*.riffdesk)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceEdit</name>
    <message>
        <source>Drop an audio file here, or choose one</source>
        <translation>Upuść tu plik audio albo wybierz</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>MP3, WAV, M4A, FLAC, Ogg, Opus or AAC, from 1 second to 15 minutes</source>
        <translation>MP3, WAV, M4A, FLAC, Ogg, Opus lub AAC, od 1 sekundy do 15 minut</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencje</translation>
    </message>
    <message>
        <source>What you have uploaded before</source>
        <translation>Co przesłano wcześniej</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>the address that was typed</comment>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Have the service fetch the recording from this address</source>
        <translation>Każ usłudze pobrać nagranie z tego adresu</translation>
    </message>
    <message>
        <source>Choose another reference</source>
        <translation>Wybierz inną referencję</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencja</translation>
    </message>
    <message>
        <source>Use no reference</source>
        <translation>Nie używaj referencji</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Paste an address or an upload’s id</source>
        <translation>Wklej adres lub ID przesłanego pliku</translation>
    </message>
    <message>
        <source>Bring my lyrics back</source>
        <translation>Przywróć mój tekst</translation>
    </message>
    <message>
        <source>Use its lyrics</source>
        <translation>Użyj jej tekstu</translation>
    </message>
    <message>
        <source>Put back what the lyrics of the recording replaced</source>
        <translation>Przywróć to, co zastąpił tekst nagrania</translation>
    </message>
    <message>
        <source>Put the words that the service heard into the lyrics</source>
        <translation>Wstaw do tekstu słowa, które usłyszała usługa</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Wybierz nagranie</translation>
    </message>
    <message>
        <source>Audio files (%1)</source>
        <translation>Pliki audio (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
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
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Delete from the list</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencje</translation>
    </message>
    <message>
        <source>Search names and lyrics</source>
        <translation>Szukaj w nazwach i tekstach</translation>
    </message>
    <message>
        <source>Search for a reference</source>
        <translation>Szukaj referencji</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Nothing has been uploaded to this service yet.</source>
        <translation>Do tej usługi nic jeszcze nie przesłano.</translation>
    </message>
    <message>
        <source>No reference matches these words.</source>
        <translation>Żadna referencja nie pasuje do tych słów.</translation>
    </message>
    <message>
        <source>Bring “%1” back</source>
        <translation>Przywróć „%1”</translation>
    </message>
    <message>
        <source>Name of the reference</source>
        <translation>Nazwa referencji</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceProgress</name>
    <message>
        <source>Progress of the upload</source>
        <translation>Postęp przesyłania</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Anuluj przesyłanie</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is being done, and how far it is: Sending… 43%</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Sprawdzanie pliku…</translation>
    </message>
    <message>
        <source>Converting to MP3…</source>
        <translation>Konwertowanie na MP3…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wysyłanie…</translation>
    </message>
    <message>
        <source>The service is taking it in…</source>
        <translation>Usługa go przyjmuje…</translation>
    </message>
</context>
<context>
    <name>riffdesk::RegionBar</name>
    <message>
        <source>Region</source>
        <translation>Zaznaczenie</translation>
    </message>
    <message>
        <source>Replace this section</source>
        <translation>Zastąp tę sekcję</translation>
    </message>
    <message>
        <source>Sets the form to make this section anew</source>
        <translation>Ustawia formularz tak, by zrobić tę sekcję na nowo</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Pętla</translation>
    </message>
    <message>
        <source>Goes round in this section</source>
        <translation>Zapętla tę sekcję</translation>
    </message>
    <message>
        <source>Audition</source>
        <comment>play a section once</comment>
        <translation>Odsłuch</translation>
    </message>
    <message>
        <source>Plays the section once, with the 3 seconds before it</source>
        <translation>Odtwarza sekcję raz, od 3 sekund przed nią</translation>
    </message>
    <message>
        <source>Clear the region (Esc)</source>
        <translation>Usuń zaznaczenie (Esc)</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Usuń zaznaczenie</translation>
    </message>
    <message>
        <source>Start of the region</source>
        <translation>Początek zaznaczenia</translation>
    </message>
    <message>
        <source>End of the region</source>
        <translation>Koniec zaznaczenia</translation>
    </message>
    <message>
        <source>Drag the region to another program, where it becomes a file; a click copies it</source>
        <translation>Przeciągnij zaznaczenie do innego programu, a stanie się plikiem; kliknięcie je kopiuje</translation>
    </message>
    <message>
        <source>Copy the region as a file</source>
        <translation>Kopiuj zaznaczenie jako plik</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequestDialog</name>
    <message>
        <source>Request</source>
        <translation>Zlecenie</translation>
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
        <translation>Co wysyła Utwórz przy obecnym formularzu. Nie ma w tym tokenu: polecenie czyta go ze zmiennej ACEDATACLOUD_API_TOKEN.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequestForm</name>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Akcja</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Zaawansowane</translation>
    </message>
    <message>
        <source>Advanced (%1 filled in)</source>
        <translation>Zaawansowane (wypełnione: %1)</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequiredMark</name>
    <message>
        <source>Required</source>
        <translation>Wymagane</translation>
    </message>
</context>
<context>
    <name>riffdesk::RoundButton</name>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
</context>
<context>
    <name>riffdesk::RunBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Zamknij to powiadomienie</translation>
    </message>
</context>
<context>
    <name>riffdesk::SecondsField</name>
    <message>
        <source>Seconds, or minutes and seconds such as 1:02.4</source>
        <translation>Sekundy albo minuty i sekundy, np. 1:02.4</translation>
    </message>
</context>
<context>
    <name>riffdesk::SeedField</name>
    <message>
        <source>Pick a random seed; the same seed and form give the same song</source>
        <translation>Wylosuj ziarno; to samo ziarno i formularz dają ten sam utwór</translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation>Zablokuj ziarno</translation>
    </message>
    <message>
        <source>Locked: every take and the next request get this seed</source>
        <translation>Zablokowane: każdy take i następne zlecenie dostaną to ziarno</translation>
    </message>
    <message>
        <source>The seed is used once, further takes get seeds of their own. Lock it to keep it.</source>
        <translation>Ziarno działa raz, kolejne take’i dostają własne. Zablokuj, by je zachować.</translation>
    </message>
    <message>
        <source>New random seed</source>
        <translation>Nowe losowe ziarno</translation>
    </message>
</context>
<context>
    <name>riffdesk::SelectionPage</name>
    <message>
        <source>Play next</source>
        <translation>Odtwórz jako następny</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Dodaj do kolejki</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>the length of all songs that are selected</comment>
        <translation>razem %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln utwór</numerusform>
            <numerusform>%Ln utwory</numerusform>
            <numerusform>%Ln utworów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Wygląd i język</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Use the Practice service</source>
        <translation>Użyj usługi treningowej</translation>
    </message>
    <message>
        <source>Runs on this computer, needs no account and costs nothing.</source>
        <translation>Działa na tym komputerze, nie wymaga konta i nic nie kosztuje.</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Zlecenia naraz</translation>
    </message>
    <message>
        <source>How many songs are asked for at the same time; the others wait. Takes effect at the next start.</source>
        <translation>Ile utworów zlecać jednocześnie; pozostałe czekają. Działa od następnego uruchomienia.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Działa od następnego uruchomienia.</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Folder biblioteki</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Holds the library and one folder per song with its audio, cover, lyrics and recipe. The library can be rebuilt from these folders alone.</source>
        <translation>Zawiera bibliotekę i po jednym folderze na utwór, z dźwiękiem, okładką, tekstem i przepisem. Bibliotekę można odbudować z samych tych folderów.</translation>
    </message>
    <message>
        <source>Settings, and your own catalogue.json if you have one, are in %1.</source>
        <translation>Ustawienia i twój własny catalogue.json, jeśli go masz, są w %1.</translation>
    </message>
    <message>
        <source>No service is chosen yet.</source>
        <translation>Nie wybrano jeszcze usługi.</translation>
    </message>
    <message>
        <source>Songs are made by the Practice service on this computer.</source>
        <translation>Utwory tworzy usługa treningowa na tym komputerze.</translation>
    </message>
    <message>
        <source>Songs are made by %1.</source>
        <translation>Utwory powstają w %1.</translation>
    </message>
    <message>
        <source>Sound and desktop</source>
        <translation>Dźwięk i pulpit</translation>
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
        <translation>Czas na cofnięcie zlecenia</translation>
    </message>
    <message>
        <source>A request leaves only so long after Create was pressed; 0 sends it at once.</source>
        <translation>Zlecenie wychodzi dopiero po tym czasie od naciśnięcia Utwórz; 0 wysyła od razu.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the user is asked</comment>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Ask above so many paid requests a day</source>
        <translation>Pytaj, gdy płatnych zleceń dziennie jest więcej niż</translation>
    </message>
    <message>
        <source>Ask above so many takes at once</source>
        <translation>Pytaj, gdy take’ów naraz jest więcej niż</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Ostrzeżenia</translation>
    </message>
    <message>
        <source>What becomes of jobs</source>
        <translation>Co się dzieje z zadaniami</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Kept on this computer only, without prompts and lyrics. Help ▸ Copy diagnostics shows it.</source>
        <translation>Tylko na tym komputerze, bez promptów i tekstów. Pokazuje go Pomoc ▸ Kopiuj diagnostykę.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Przenieś…</translation>
    </message>
    <message>
        <source>Takes the library with all songs to another folder</source>
        <translation>Przenosi bibliotekę ze wszystkimi utworami do innego folderu</translation>
    </message>
    <message>
        <source>Uses the library of another folder from the next start</source>
        <translation>Od następnego uruchomienia używa biblioteki z innego folderu</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the trash is emptied</comment>
        <translation>nigdy</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> dni</translation>
    </message>
    <message>
        <source>Remove from the trash after</source>
        <translation>Usuwaj z kosza po</translation>
    </message>
    <message>
        <source>What has been in the trash for longer is removed for good, at each start and once a day.</source>
        <translation>Co leży w koszu dłużej, jest usuwane na dobre, przy każdym uruchomieniu i raz dziennie.</translation>
    </message>
    <message>
        <source>An empty folder for the library</source>
        <translation>Pusty folder na bibliotekę</translation>
    </message>
    <message>
        <source>From the next start the library is in %1. To take your songs along, choose Move… instead.</source>
        <translation>Od następnego uruchomienia biblioteka jest w %1. Aby zabrać utwory ze sobą, wybierz zamiast tego Przenieś…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
</context>
<context>
    <name>riffdesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
</context>
<context>
    <name>riffdesk::ShortcutsPage</name>
    <message>
        <source>Assign</source>
        <comment>a shortcut</comment>
        <translation>Przypisz</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>one shortcut</comment>
        <translation>Resetuj</translation>
    </message>
    <message>
        <source>Reset all</source>
        <comment>shortcuts</comment>
        <translation>Resetuj wszystkie</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Szukaj w skrótach</translation>
    </message>
    <message>
        <source>A command or its keys</source>
        <translation>Polecenie lub jego klawisze</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Skróty</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nowy skrót</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>bez skrótu</translation>
    </message>
    <message>
        <source>%1 is fixed: “%2”. Choose another.</source>
        <comment>a shortcut; what it does</comment>
        <translation>%1 jest na stałe: „%2”. Wybierz inny.</translation>
    </message>
    <message>
        <source>%1 is now “%2”. Assign takes it from there.</source>
        <comment>a shortcut; what it does</comment>
        <translation>%1 to teraz „%2”. Przypisz zabierze go stamtąd.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SliderField</name>
    <message>
        <source>%1 as a number</source>
        <comment>name of a slider</comment>
        <translation>%1 jako liczba</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Wróć do %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <comment>name of a slider</comment>
        <translation>Resetuj %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongDelegate</name>
    <message>
        <source>on its way</source>
        <comment>the audio of a song</comment>
        <translation>w drodze</translation>
    </message>
    <message>
        <source>audio missing</source>
        <translation>brak dźwięku</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take</numerusform>
            <numerusform>%Ln take’i</numerusform>
            <numerusform>%Ln take’ów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SongField</name>
    <message>
        <source>Use no song</source>
        <translation>Nie używaj utworu</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>label of a field</comment>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>The audio id that the service gave for your upload.</source>
        <translation>ID audio, które usługa nadała przesłanemu plikowi.</translation>
    </message>
    <message>
        <source>Choose a song…</source>
        <translation>Wybierz utwór…</translation>
    </message>
    <message>
        <source>Not in this library</source>
        <translation>Nie ma w tej bibliotece</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a field: title of a song</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose another song</source>
        <translation>Wybierz inny utwór</translation>
    </message>
    <message>
        <source>Choose a song of the library, or drop one here</source>
        <translation>Wybierz utwór z biblioteki albo upuść go tutaj</translation>
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
        <translation>gra</translation>
    </message>
    <message>
        <source>audio on its way</source>
        <translation>dźwięk w drodze</translation>
    </message>
    <message>
        <source>audio missing</source>
        <translation>brak dźwięku</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a song that was not heard yet</comment>
        <translation>nowy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>Without a source song</source>
        <translation>Bez utworu źródłowego</translation>
    </message>
    <message>
        <source>In no playlist</source>
        <translation>Na żadnej playliście</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take</numerusform>
            <numerusform>%Ln take’i</numerusform>
            <numerusform>%Ln take’ów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SongMenu</name>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>Użyj jako źródła</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Kopiuj tytuł</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Oceń</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Odtwórz jako następny</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Dodaj do kolejki</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>Wczytaj przepis</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>Oznacz jako wysłuchany</translation>
    </message>
    <message>
        <source>Check and fetch again</source>
        <translation>Sprawdź i pobierz ponownie</translation>
    </message>
    <message>
        <source>Listens to the file to its end and, where that fails, brings it anew; costs nothing</source>
        <translation>Przesłuchuje plik do końca i w razie błędu pobiera go na nowo; nic nie kosztuje</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Nowy tag…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nowy tag</translation>
    </message>
    <message>
        <source>Put into playlist</source>
        <translation>Dodaj do playlisty</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>Nowa playlista…</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nowa playlista</translation>
    </message>
    <message>
        <source>Take out of this playlist</source>
        <translation>Usuń z tej playlisty</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>Zmiksuj stemy</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Co się zmieniło…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Show only its family</source>
        <translation>Pokaż tylko jego rodzinę</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongNews</name>
    <message>
        <source>Untitled</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>Your song is done.</source>
        <translation>Twój utwór jest gotowy.</translation>
    </message>
    <message>
        <source>The stems of “%1” are ready</source>
        <translation>Stemy utworu „%1” są gotowe</translation>
    </message>
    <message>
        <source>Its stems are ready.</source>
        <translation>Stemy są gotowe.</translation>
    </message>
    <message>
        <source>“%1” failed. %2</source>
        <comment>title of a song, what happened</comment>
        <translation>„%1” się nie udał. %2</translation>
    </message>
    <message>
        <source>It is not known whether the request for “%1” arrived; you decide in Jobs.</source>
        <translation>Nie wiadomo, czy zlecenie „%1” dotarło; zdecyduj w Zadaniach.</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>„%1” jest gotowy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes of “%1” are ready</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take utworu „%1” jest gotowy</numerusform>
            <numerusform>%Ln take’i utworu „%1” są gotowe</numerusform>
            <numerusform>%Ln take’ów utworu „%1” jest gotowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes are done.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take gotowy.</numerusform>
            <numerusform>%Ln take’i gotowe.</numerusform>
            <numerusform>%Ln take’ów gotowych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are ready</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln utwór jest gotowy</numerusform>
            <numerusform>%Ln utwory są gotowe</numerusform>
            <numerusform>%Ln utworów jest gotowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are done.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln utwór gotowy.</numerusform>
            <numerusform>%Ln utwory gotowe.</numerusform>
            <numerusform>%Ln utworów gotowych.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is made, but its file could not be fetched. %2</source>
        <comment>title of a song, what happened</comment>
        <translation>„%1” powstał, ale nie udało się pobrać jego pliku. %2</translation>
    </message>
    <message>
        <source>The lossless WAV of “%1” is here</source>
        <translation>Bezstratny WAV utworu „%1” już jest</translation>
    </message>
    <message>
        <source>Its lossless WAV is here.</source>
        <translation>Bezstratny WAV już jest.</translation>
    </message>
    <message>
        <source>The video of “%1” is here</source>
        <translation>Wideo utworu „%1” już jest</translation>
    </message>
    <message>
        <source>Its video is here.</source>
        <translation>Wideo już jest.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongPicker</name>
    <message>
        <source>Choose a song</source>
        <translation>Wybierz utwór</translation>
    </message>
    <message>
        <source>Search titles, lyrics, prompts</source>
        <translation>Szukaj tytułów, tekstów, promptów</translation>
    </message>
    <message>
        <source>Search for a source song</source>
        <translation>Szukaj utworu źródłowego</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Utwory</translation>
    </message>
    <message>
        <source>The library has no songs yet. Generate one first.</source>
        <translation>Biblioteka nie ma jeszcze utworów. Najpierw wygeneruj jakiś.</translation>
    </message>
    <message>
        <source>No song matches these words.</source>
        <translation>Żaden utwór nie pasuje do tych słów.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongWaveform</name>
    <message>
        <source>Extend from %1…</source>
        <comment>a time</comment>
        <translation>Przedłuż od %1…</translation>
    </message>
    <message>
        <source>Replace this section…</source>
        <translation>Zastąp tę sekcję…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Pętla</translation>
    </message>
    <message>
        <source>Audition with 3 s before</source>
        <translation>Odsłuch od 3 s wcześniej</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Usuń zaznaczenie</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation>Pokaż cały utwór</translation>
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
        <translation>Zachowaj tylko nowe takty</translation>
    </message>
    <message>
        <source>New from</source>
        <translation>Nowe od</translation>
    </message>
    <message>
        <source>Where the new bars begin, in the edited song. The arrows move it by a hundredth of a second.</source>
        <translation>Gdzie w przerobionym utworze zaczynają się nowe takty. Strzałki przesuwają o setną sekundy.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>Where the song goes on as it was. The arrows move it by a hundredth of a second.</source>
        <translation>Gdzie utwór gra dalej jak dawniej. Strzałki przesuwają o setną sekundy.</translation>
    </message>
    <message>
        <source>How long one goes over into the other</source>
        <translation>Jak długo jedno przechodzi w drugie</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>Posłuchaj</translation>
    </message>
    <message>
        <source>Plays two seconds before and after this join</source>
        <translation>Odtwarza dwie sekundy przed tym przejściem i po nim</translation>
    </message>
    <message>
        <source>Hear where the new bars begin</source>
        <translation>Posłuchaj, gdzie nowe takty się zaczynają</translation>
    </message>
    <message>
        <source>Hear where the new bars end</source>
        <translation>Posłuchaj, gdzie nowe takty się kończą</translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Makes a new song: the first one as it was, with what changed put in. Costs nothing.</source>
        <translation>Robi nowy utwór: pierwszy bez zmian, z wstawionym tym, co się zmieniło. Nic nie kosztuje.</translation>
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
        <translation>Środek</translation>
    </message>
    <message>
        <source>L %1</source>
        <comment>so far to the left</comment>
        <translation>L %1</translation>
    </message>
    <message>
        <source>R %1</source>
        <comment>so far to the right</comment>
        <translation>P %1</translation>
    </message>
    <message>
        <source>M</source>
        <comment>the letter on a button: mute</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Wycisz %1</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Wycisz</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the letter on a button: solo</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>Solo: %1</translation>
    </message>
    <message>
        <source>Solo: hear this stem; with Ctrl no other</source>
        <translation>Solo: słychać ten stem; z Ctrl żadnego innego</translation>
    </message>
    <message>
        <source>Gain of %1</source>
        <translation>Gain: %1</translation>
    </message>
    <message>
        <source>Pan of %1</source>
        <translation>Panorama: %1</translation>
    </message>
    <message>
        <source>Gain; a double click sets it to 0 dB</source>
        <translation>Gain; dwuklik ustawia na 0 dB</translation>
    </message>
    <message>
        <source>Left or right; a double click sets it to the centre</source>
        <translation>Lewo lub prawo; dwuklik ustawia na środek</translation>
    </message>
    <message>
        <source>Copy %1 as a file</source>
        <comment>a stem</comment>
        <translation>Kopiuj %1 jako plik</translation>
    </message>
    <message>
        <source>Drag this stem to another program, where it becomes a file; a click or Ctrl+C copies it</source>
        <translation>Przeciągnij ten stem do innego programu, a stanie się plikiem; kliknięcie lub Ctrl+C go kopiuje</translation>
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
        <translation>Utwór bez wokalu</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Resetuj</translation>
    </message>
    <message>
        <source>Each stem as it is</source>
        <translation>Każdy stem bez zmian</translation>
    </message>
    <message>
        <source>Save as song</source>
        <translation>Zapisz jako utwór</translation>
    </message>
    <message>
        <source>Makes this mix a song of the library; costs nothing</source>
        <translation>Robi z tego miksu utwór w bibliotece; nic nie kosztuje</translation>
    </message>
    <message>
        <source>Export mix…</source>
        <translation>Eksportuj miks…</translation>
    </message>
    <message>
        <source>Writes this mix into a file</source>
        <translation>Zapisuje ten miks do pliku</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stemy</translation>
    </message>
    <message>
        <source>Open them in a music program, or export them</source>
        <translation>Otwórz w programie muzycznym lub wyeksportuj</translation>
    </message>
    <message>
        <source>Stem mixer</source>
        <translation>Mikser stemów</translation>
    </message>
    <message>
        <source>No stems</source>
        <translation>Brak stemów</translation>
    </message>
    <message>
        <source>This song&apos;s stems are not in its folder any more. Ask for them again from its menu.</source>
        <translation>Stemów tego utworu nie ma już w jego folderze. Zleć je ponownie z jego menu.</translation>
    </message>
    <message>
        <source>Ctrl with S hears that stem alone. A double click on a slider sets it back.</source>
        <translation>Ctrl i S: słychać tylko ten stem. Dwuklik na suwaku przywraca go.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>Wróć do biblioteki (Esc)</translation>
    </message>
    <message>
        <source>Another song is on.</source>
        <translation>Gra inny utwór.</translation>
    </message>
    <message>
        <source>Hear these stems</source>
        <translation>Posłuchaj tych stemów</translation>
    </message>
    <message>
        <source>Plays them from the start</source>
        <translation>Odtwarza je od początku</translation>
    </message>
    <message>
        <source>Stems of %1</source>
        <comment>a title</comment>
        <translation>Stemy: %1</translation>
    </message>
    <message>
        <source>None of these stems is called vocals: mute what is sung by hand</source>
        <translation>Żaden z tych stemów nie jest oznaczony jako wokal: wycisz śpiew ręcznie</translation>
    </message>
    <message>
        <source>Copy all stems as files</source>
        <translation>Kopiuj wszystkie stemy jako pliki</translation>
    </message>
    <message>
        <source>Drag all stems to another program, where they become files; a click copies them</source>
        <translation>Przeciągnij wszystkie stemy do innego programu, a staną się plikami; kliknięcie je kopiuje</translation>
    </message>
</context>
<context>
    <name>riffdesk::Studio</name>
    <message>
        <source>One song is in the library again.</source>
        <translation>Jeden utwór jest znów w bibliotece.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in the library again.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln utwór jest znów w bibliotece.</numerusform>
            <numerusform>%Ln utwory są znów w bibliotece.</numerusform>
            <numerusform>%Ln utworów jest znów w bibliotece.</numerusform>
        </translation>
    </message>
    <message>
        <source>One song lies in the library&apos;s folder but is not in its list.</source>
        <translation>Jeden utwór leży w folderze biblioteki, ale nie ma go na jej liście.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs lie in the library&apos;s folder but are not in its list.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln utwór leży w folderze biblioteki, ale nie ma go na jej liście.</numerusform>
            <numerusform>%Ln utwory leżą w folderze biblioteki, ale nie ma ich na jej liście.</numerusform>
            <numerusform>%Ln utworów leży w folderze biblioteki, ale nie ma ich na jej liście.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuild the library: that brings back what lies there.</source>
        <translation>Odbuduj bibliotekę: to przywróci, co tam leży.</translation>
    </message>
    <message numerus="yes">
        <source>Descriptions that were damaged were completed from what else was known: %Ln.</source>
        <comment>number of songs</comment>
        <translation>
            <numerusform>Uszkodzone opisy uzupełnione z innych danych: %Ln.</numerusform>
            <numerusform>Uszkodzone opisy uzupełnione z innych danych: %Ln.</numerusform>
            <numerusform>Uszkodzone opisy uzupełnione z innych danych: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs that were not over are kept: %Ln.</source>
        <comment>number of jobs</comment>
        <translation>
            <numerusform>Zachowane niezakończone zadania: %Ln.</numerusform>
            <numerusform>Zachowane niezakończone zadania: %Ln.</numerusform>
            <numerusform>Zachowane niezakończone zadania: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>These folders could not be read and were left alone: %1.</source>
        <translation>Tych folderów nie dało się odczytać i zostały nietknięte: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln of them are in the file %1.</source>
        <translation>
            <numerusform>Pełna lista (%Ln) jest w pliku %1.</numerusform>
            <numerusform>Wszystkie %Ln są w pliku %1.</numerusform>
            <numerusform>Wszystkie (%Ln) są w pliku %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or make an empty folder elsewhere.</source>
        <translation>Wybierz lub utwórz pusty folder gdzie indziej.</translation>
    </message>
    <message>
        <source>Moving was cancelled: the library is where it was.</source>
        <translation>Przenoszenie anulowano: biblioteka jest tam, gdzie była.</translation>
    </message>
    <message>
        <source>There is no room for the library in “%1”: it takes %2, and %3 are free.</source>
        <translation>W „%1” nie ma miejsca na bibliotekę: zajmuje ona %2, wolne jest %3.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>Zwolnij tam trochę miejsca albo wybierz inny folder.</translation>
    </message>
    <message>
        <source>The library is in “%1” already.</source>
        <translation>Biblioteka już jest w „%1”.</translation>
    </message>
    <message>
        <source>“%1” lies within the library&apos;s folder.</source>
        <translation>„%1” leży w folderze biblioteki.</translation>
    </message>
    <message>
        <source>“%1” holds another library.</source>
        <translation>„%1” zawiera inną bibliotekę.</translation>
    </message>
    <message>
        <source>“%1” is not empty.</source>
        <translation>„%1” nie jest pusty.</translation>
    </message>
    <message>
        <source>The library is in “%1” now.</source>
        <translation>Biblioteka jest teraz w „%1”.</translation>
    </message>
    <message>
        <source>Something of it could not be removed from “%1”.</source>
        <translation>Części jej plików nie udało się usunąć z „%1”.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Submitter</name>
    <message>
        <source>Cancelled while it was sent: the service may have received it and may still charge for it.</source>
        <translation>Anulowano w trakcie wysyłania: usługa mogła otrzymać zlecenie i nadal może naliczyć opłatę.</translation>
    </message>
    <message>
        <source>The answer names neither a task nor a song.</source>
        <translation>Odpowiedź nie podaje ani zadania, ani utworu.</translation>
    </message>
    <message>
        <source>The answer names the task of another request.</source>
        <translation>Odpowiedź podaje zadanie innego zlecenia.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SweepDialog</name>
    <message>
        <source>Across</source>
        <translation>W poziomie</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>opposite of across</comment>
        <translation>W pionie</translation>
    </message>
    <message>
        <source>Use sweep</source>
        <translation>Użyj serii</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Seria</translation>
    </message>
    <message>
        <source>Makes the song with each of these values, so that you hear what a setting does. Everything else stays the same, the seed too.</source>
        <translation>Robi utwór z każdą z tych wartości, by było słychać, co daje ustawienie. Cała reszta zostaje taka sama, także ziarno.</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>Take’i każdego</translation>
    </message>
    <message>
        <source>No sweep</source>
        <translation>Bez serii</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, each of them is paid.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln zlecenie, płatne.</numerusform>
            <numerusform>%Ln zlecenia, każde płatne.</numerusform>
            <numerusform>%Ln zleceń, każde płatne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs. Practice costs nothing.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln utwór. Trening nic nie kosztuje.</numerusform>
            <numerusform>%Ln utwory. Trening nic nie kosztuje.</numerusform>
            <numerusform>%Ln utworów. Trening nic nie kosztuje.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than %L1: Create asks once more.</source>
        <translation>To więcej niż %L1: Utwórz zapyta jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SweepRow</name>
    <message>
        <source>Nothing</source>
        <comment>what a sweep changes</comment>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Values from %1 to %2</source>
        <extracomment>the ends of a slider</extracomment>
        <translation>Wartości od %1 do %2</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Wartości</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagCompleter</name>
    <message>
        <source>Section tags</source>
        <translation>Tagi sekcji</translation>
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
        <translation>Znajdź tag albo wpisz nowy</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>Nazwa tagu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Nowy tag „%1”</translation>
    </message>
    <message>
        <source>There are no tags yet. Write the first one.</source>
        <translation>Nie ma jeszcze tagów. Wpisz pierwszy.</translation>
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
        <translation>Dodaj tag</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>Nazwa tagu</translation>
    </message>
    <message>
        <source>Tag %1. Press to take it away</source>
        <translation>Tag %1. Naciśnij, by usunąć</translation>
    </message>
    <message>
        <source>%1: click to take it away</source>
        <translation>%1: kliknij, by usunąć</translation>
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
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Double click or F2 changes the title</source>
        <translation>Dwuklik lub F2 zmienia tytuł</translation>
    </message>
</context>
<context>
    <name>riffdesk::TopBar</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search titles, lyrics, prompts</source>
        <translation>Szukaj tytułów, tekstów, promptów</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Usługa: %1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>riffdesk::Transport</name>
    <message>
        <source>Previous</source>
        <translation>Poprzedni</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następny</translation>
    </message>
</context>
<context>
    <name>riffdesk::TrayIcon</name>
    <message>
        <source>Next</source>
        <translation>Następny</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Poprzedni</translation>
    </message>
    <message>
        <source>Show Riffdesk</source>
        <translation>Pokaż Riffdesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
</context>
<context>
    <name>riffdesk::TriageBar</name>
    <message>
        <source>Listen and choose</source>
        <translation>Odsłuch i wybór</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Bez decyzji</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Oceń</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>from song to song</comment>
        <translation>Przejdź</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
    <message>
        <source>Where each next song begins (B)</source>
        <translation>Gdzie zaczyna się każdy następny utwór (B)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Wyjdź (Esc)</translation>
    </message>
    <message>
        <source>Leave listening and choosing</source>
        <translation>Wyjdź z odsłuchu i wyboru</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>songs</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1, all decided</source>
        <comment>how far one is among songs</comment>
        <translation>%1, wszystkie rozstrzygnięte</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln left</source>
        <comment>how far one is among songs; songs left</comment>
        <translation>
            <numerusform>%1, został %Ln</numerusform>
            <numerusform>%1, zostały %Ln</numerusform>
            <numerusform>%1, zostało %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <comment>where songs begin</comment>
        <translation>Początek: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::Upload</name>
    <message>
        <source>There is no place for a temporary file.</source>
        <translation>Nie ma miejsca na plik tymczasowy.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Zwolnij trochę miejsca na dysku i spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>riffdesk::UploadOffer</name>
    <message>
        <source>Upload it for a cover</source>
        <translation>Prześlij do coveru</translation>
    </message>
    <message>
        <source>Upload it to extend it</source>
        <translation>Prześlij do przedłużenia</translation>
    </message>
    <message>
        <source>Upload it to replace a section</source>
        <translation>Prześlij, by zastąpić sekcję</translation>
    </message>
    <message>
        <source>Upload it: %1</source>
        <comment>name of an action</comment>
        <translation>Prześlij: %1</translation>
    </message>
    <message>
        <source>Upload it</source>
        <translation>Prześlij</translation>
    </message>
    <message>
        <source>Leave the recording out</source>
        <translation>Pomiń nagranie</translation>
    </message>
    <message>
        <source>“%1” is a recording of your own; the action chosen takes none.</source>
        <translation>„%1” to twoje nagranie; wybrana akcja żadnego nie przyjmuje.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Uploader</name>
    <message>
        <source>This service is not connected.</source>
        <translation>Ta usługa nie jest połączona.</translation>
    </message>
    <message>
        <source>Enter your token in the settings, then try again.</source>
        <translation>Wpisz token w ustawieniach i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Riffdesk ended before the service had answered. Upload it again if it is needed.</source>
        <translation>Riffdesk zakończył pracę przed odpowiedzią usługi. W razie potrzeby prześlij ponownie.</translation>
    </message>
</context>
<context>
    <name>riffdesk::VolumeControl</name>
    <message>
        <source>Mute</source>
        <translation>Wycisz</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Wyłącz wyciszenie</translation>
    </message>
</context>
<context>
    <name>riffdesk::WaveformView</name>
    <message>
        <source>Position</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position and length of a song</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Drag to move this edge. It snaps to quiet places; not while Shift is held.</source>
        <translation>Przeciągnij, by przesunąć tę krawędź. Przyciągają ją ciche miejsca; nie z wciśniętym Shift.</translation>
    </message>
    <message>
        <source>Click to go here, drag to select a region. The wheel zooms.</source>
        <translation>Kliknij, by tu przejść, przeciągnij, by zaznaczyć. Kółko myszy zmienia zoom.</translation>
    </message>
    <message>
        <source>Left and Right go 5 seconds, comma and full stop a tenth of one. With Shift the arrows select a region from the playhead. Escape clears it.</source>
        <translation>Lewo i Prawo przechodzą o 5 sekund, przecinek i kropka o dziesiątą sekundy. Z Shift strzałki zaznaczają od kursora odtwarzania. Esc usuwa zaznaczenie.</translation>
    </message>
    <message>
        <source>%1, region %2 to %3</source>
        <comment>position of length, start, end</comment>
        <translation>%1, zaznaczenie od %2 do %3</translation>
    </message>
    <message>
        <source>%1 – %2 · %3 s</source>
        <comment>start, end and length of a region</comment>
        <translation>%1 – %2 · %3 s</translation>
    </message>
    <message>
        <source>Back and forward 5 seconds</source>
        <translation>Wstecz i do przodu o 5 sekund</translation>
    </message>
    <message>
        <source>Back and forward a tenth of a second</source>
        <translation>Wstecz i do przodu o dziesiątą sekundy</translation>
    </message>
    <message>
        <source>To the start and to the end</source>
        <translation>Na początek i na koniec</translation>
    </message>
    <message>
        <source>Select, or move the selection&apos;s edge</source>
        <translation>Zaznacz albo przesuń krawędź zaznaczenia</translation>
    </message>
    <message>
        <source>The same by a tenth of a second</source>
        <translation>To samo o dziesiątą sekundy</translation>
    </message>
    <message>
        <source>Selection starts or ends at the playhead</source>
        <translation>Zaznaczenie zaczyna lub kończy się na kursorze odtwarzania</translation>
    </message>
    <message>
        <source>Select the whole song</source>
        <translation>Zaznacz cały utwór</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Usuń zaznaczenie</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, whole song</source>
        <translation>Powiększ, pomniejsz, cały utwór</translation>
    </message>
    <message>
        <source>Pull the region up to drop it as a file elsewhere. Ctrl+drag moves it, Shift+click moves an edge, Esc clears it.</source>
        <translation>Wyciągnij zaznaczenie w górę, by upuścić je gdzie indziej jako plik. Ctrl+przeciągnięcie je przesuwa, Shift+kliknięcie przesuwa krawędź, Esc je usuwa.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Witaj</translation>
    </message>
    <message>
        <source>Welcome to Riffdesk</source>
        <translation>Witaj w Riffdesk</translation>
    </message>
    <message>
        <source>A studio for making songs with words. Where should they be made?</source>
        <translation>Studio, w którym ze słów powstają utwory. Gdzie mają powstawać?</translation>
    </message>
    <message>
        <source>Try it now with the Practice service</source>
        <translation>Wypróbuj od razu z usługą treningową</translation>
    </message>
    <message>
        <source>It runs on this computer, needs no account and no network, and costs nothing. It composes simple music from your words, so that you can try everything: create, edit, compare, export. You can connect an account at any time.</source>
        <translation>Działa na tym komputerze, nie wymaga konta ani sieci i nic nie kosztuje. Komponuje z twoich słów prostą muzykę, by można było wypróbować wszystko: tworzenie, edycję, porównywanie, eksport. Konto możesz połączyć w każdej chwili.</translation>
    </message>
    <message>
        <source>Start with Practice</source>
        <translation>Zacznij od Treningu</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>Połącz swoje konto</translation>
    </message>
    <message>
        <source>Songs are made by the service at this address and charged to your account there.</source>
        <translation>Utwory tworzy usługa pod tym adresem, a opłaty obciążają twoje konto w niej.</translation>
    </message>
    <message>
        <source>Type an idea, press Create: a song in seconds</source>
        <translation>Wpisz pomysł, naciśnij Utwórz: utwór w kilka sekund</translation>
    </message>
    <message>
        <source>All actions: covers, extensions, new sections, stems and more</source>
        <translation>Wszystkie akcje: covery, przedłużenia, nowe sekcje, stemy i więcej</translation>
    </message>
    <message>
        <source>What you make stays in your library, and exports like any song</source>
        <translation>To, co zrobisz, zostaje w bibliotece i eksportuje się jak każdy utwór</translation>
    </message>
</context>
<context>
    <name>riffdesk::WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>Opens the guide where it explains this</source>
        <translation>Otwiera przewodnik tam, gdzie to wyjaśnia</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowActions</name>
    <message>
        <source>&amp;New song</source>
        <translation>&amp;Nowy utwór</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Utwórz</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>Open &amp;library folder</source>
        <translation>Otwórz folder &amp;biblioteki</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>U&amp;stawienia…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Znajdź</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Prze&amp;nieś do kosza</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Siatka</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Create panel</source>
        <translation>Panel &amp;tworzenia</translation>
    </message>
    <message>
        <source>Li&amp;brary panel</source>
        <translation>Panel &amp;biblioteki</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>Panel sz&amp;czegółów</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Odtwórz lub wstrzymaj</translation>
    </message>
    <message>
        <source>Pre&amp;vious song</source>
        <translation>&amp;Poprzedni utwór</translation>
    </message>
    <message>
        <source>&amp;Next song</source>
        <translation>&amp;Następny utwór</translation>
    </message>
    <message>
        <source>&amp;Back 5 seconds</source>
        <translation>&amp;Cofnij o 5 sekund</translation>
    </message>
    <message>
        <source>&amp;Forward 5 seconds</source>
        <translation>&amp;Do przodu o 5 sekund</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Wycisz</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>&amp;Głośniej</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>C&amp;iszej</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>&amp;About Riffdesk</source>
        <translation>&amp;O programie Riffdesk</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Song</source>
        <translation>&amp;Utwór</translation>
    </message>
    <message>
        <source>&amp;Use as source</source>
        <translation>Użyj jako ź&amp;ródła</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Oceń</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Bez gwiazdek</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 gwiazdka</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Odtwarzanie</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Po&amp;moc</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>Level &amp;meter</source>
        <translation>&amp;Miernik poziomu</translation>
    </message>
    <message>
        <source>&amp;Shuffle</source>
        <translation>&amp;Losowo</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>the queue is not repeated</comment>
        <translation>&amp;Wyłączone</translation>
    </message>
    <message>
        <source>&amp;All songs</source>
        <comment>are repeated</comment>
        <translation>Wszystkie &amp;utwory</translation>
    </message>
    <message>
        <source>&amp;This song</source>
        <comment>is repeated</comment>
        <translation>&amp;Ten utwór</translation>
    </message>
    <message>
        <source>Normal&amp;ise loudness</source>
        <translation>Wy&amp;równuj głośność</translation>
    </message>
    <message>
        <source>Plays every song at the same loudness: %1 LUFS, peaks below %2 dBTP</source>
        <translation>Odtwarza każdy utwór z tą samą głośnością: %1 LUFS, szczyty poniżej %2 dBTP</translation>
    </message>
    <message>
        <source>Q&amp;ueue</source>
        <translation>&amp;Kolejka</translation>
    </message>
    <message>
        <source>&amp;Replace this section…</source>
        <translation>Zastąp tę &amp;sekcję…</translation>
    </message>
    <message>
        <source>&amp;Extend from here…</source>
        <translation>Przed&amp;łuż stąd…</translation>
    </message>
    <message>
        <source>Loop re&amp;gion</source>
        <translation>&amp;Zapętl zaznaczenie</translation>
    </message>
    <message>
        <source>&amp;Audition with 3 s before</source>
        <translation>Odsłuc&amp;h od 3 s wcześniej</translation>
    </message>
    <message>
        <source>&amp;Clear region</source>
        <translation>&amp;Usuń zaznaczenie</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Po&amp;większ</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Po&amp;mniejsz</translation>
    </message>
    <message>
        <source>&amp;Whole song</source>
        <translation>&amp;Cały utwór</translation>
    </message>
    <message>
        <source>Repea&amp;t</source>
        <translation>Pow&amp;tarzanie</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>Zoo&amp;m</translation>
    </message>
    <message>
        <source>Show &amp;request…</source>
        <translation>Pokaż &amp;zlecenie…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>Close dra&amp;ft</source>
        <translation>Za&amp;mknij szkic</translation>
    </message>
    <message>
        <source>Re&amp;open closed draft</source>
        <translation>Przyw&amp;róć zamknięty szkic</translation>
    </message>
    <message>
        <source>Draft before, draft after</source>
        <translation>Poprzedni szkic, następny szkic</translation>
    </message>
    <message>
        <source>Prompts you have sent</source>
        <translation>Wysłane prompty</translation>
    </message>
    <message>
        <source>&amp;Replace a section…</source>
        <translation>Zastąp s&amp;ekcję…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln gwiazdka</numerusform>
            <numerusform>%Ln gwiazdki</numerusform>
            <numerusform>%Ln gwiazdek</numerusform>
        </translation>
    </message>
    <message>
        <source>Le&amp;dger…</source>
        <translation>Re&amp;jestr opłat…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>Kopiuj &amp;diagnostykę…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Chec&amp;k library…</source>
        <translation>S&amp;prawdź bibliotekę…</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Pliki…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importuj pliki</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>&amp;Folder…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importuj folder</translation>
    </message>
    <message>
        <source>From the &amp;account</source>
        <translation>Z &amp;konta</translation>
    </message>
    <message>
        <source>Import from the account</source>
        <translation>Importuj z konta</translation>
    </message>
    <message>
        <source>Fetches every song of the account that is not here, free of charge</source>
        <translation>Pobiera każdy utwór z konta, którego tu nie ma, bezpłatnie</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importuj</translation>
    </message>
    <message>
        <source>&amp;Copy songs</source>
        <translation>&amp;Kopiuj utwory</translation>
    </message>
    <message>
        <source>Copies the songs as files, and their titles as text</source>
        <translation>Kopiuje utwory jako pliki, a ich tytuły jako tekst</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>&amp;Wklej pliki</translation>
    </message>
    <message>
        <source>Imports files and folders that were copied elsewhere</source>
        <translation>Importuje pliki i foldery skopiowane gdzie indziej</translation>
    </message>
    <message>
        <source>Ste&amp;ms…</source>
        <translation>&amp;Stemy…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Zachowaj</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>O&amp;drzuć</translation>
    </message>
    <message>
        <source>&amp;Neither keep nor reject</source>
        <translation>Bez decyz&amp;ji</translation>
    </message>
    <message>
        <source>Ta&amp;g…</source>
        <translation>Ta&amp;g…</translation>
    </message>
    <message>
        <source>&amp;Listen and choose</source>
        <translation>Odsłuch i &amp;wybór</translation>
    </message>
    <message>
        <source>Goes through the selected songs, or all that are shown, by ear and with single keys (%1)</source>
        <translation>Przechodzi przez zaznaczone utwory albo wszystkie pokazane, na słuch i pojedynczymi klawiszami (%1)</translation>
    </message>
    <message>
        <source>Listen and choose: the song before, the next one</source>
        <translation>Odsłuch i wybór: poprzedni utwór, następny</translation>
    </message>
    <message>
        <source>Listen and choose: where songs begin</source>
        <translation>Odsłuch i wybór: gdzie zaczynają się utwory</translation>
    </message>
    <message>
        <source>&amp;Reject them</source>
        <translation>&amp;Odrzuć</translation>
    </message>
    <message>
        <source>&amp;Fold them away</source>
        <translation>&amp;Zwiń</translation>
    </message>
    <message>
        <source>&amp;Leave them as they are</source>
        <translation>Zostaw &amp;bez zmian</translation>
    </message>
    <message>
        <source>&amp;Other takes of one that is kept</source>
        <translation>Inne &amp;take’i zachowanego</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>&amp;Porównaj</translation>
    </message>
    <message>
        <source>What changed from the song that it was made from, or the selected songs side by side</source>
        <translation>Co się zmieniło względem utworu, z którego powstał, albo zaznaczone utwory obok siebie</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Znajdź po&amp;lecenie…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Przewodnik</translation>
    </message>
    <message>
        <source>The guide, at what has the keyboard</source>
        <translation>Przewodnik o tym, co ma teraz klawiaturę</translation>
    </message>
    <message>
        <source>Keys that move between controls and in text</source>
        <translation>Klawisze ruchu między polami i w tekście</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>Co &amp;nowego</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowComparing</name>
    <message>
        <source>Select them in the library first.</source>
        <translation>Najpierw zaznacz je w bibliotece.</translation>
    </message>
    <message>
        <source>“%1” was not made from another song.</source>
        <translation>„%1” nie powstał z innego utworu.</translation>
    </message>
    <message>
        <source>The song that “%1” was made from is not in the library.</source>
        <translation>Utworu, z którego powstał „%1”, nie ma w bibliotece.</translation>
    </message>
    <message>
        <source>The audio of “%1” is not here.</source>
        <translation>Nie ma tu dźwięku „%1”.</translation>
    </message>
    <message>
        <source>Fetch it again from the song&apos;s menu.</source>
        <translation>Pobierz go ponownie z menu utworu.</translation>
    </message>
    <message>
        <source>Keep only the new bars</source>
        <translation>Zachowaj tylko nowe takty</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>„%1” jest w bibliotece.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Stop; nothing is left of the song</source>
        <translation>Zatrzymaj; z utworu nic nie zostanie</translation>
    </message>
    <message>
        <source>Comp</source>
        <comment>name of what undo takes back</comment>
        <translation>Comp</translation>
    </message>
    <message>
        <source>Two to nine songs can be compared.</source>
        <translation>Można porównać od dwóch do dziewięciu utworów.</translation>
    </message>
    <message>
        <source>Select two to nine songs to compare them.</source>
        <translation>Zaznacz od dwóch do dziewięciu utworów, by je porównać.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowCreating</name>
    <message>
        <source>This service is not connected. Enter your token in the settings, then create again.</source>
        <translation>Ta usługa nie jest połączona. Wpisz token w ustawieniach i utwórz ponownie.</translation>
    </message>
    <message>
        <source>1 take is with the service already and goes on</source>
        <translation>1 take jest już w usłudze i powstaje dalej</translation>
    </message>
    <message>
        <source>Asked for 1 song</source>
        <translation>Zlecono 1 utwór</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes asked for</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Zlecono %Ln take</numerusform>
            <numerusform>Zlecono %Ln take’i</numerusform>
            <numerusform>Zlecono %Ln take’ów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes are with the service already and go on</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take jest już w usłudze i powstaje dalej</numerusform>
            <numerusform>%Ln take’i są już w usłudze i powstają dalej</numerusform>
            <numerusform>%Ln take’ów jest już w usłudze i powstaje dalej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln paid requests at once. Press Create again to ask for them.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>To %Ln płatne zlecenie. Naciśnij Utwórz jeszcze raz, by je wysłać.</numerusform>
            <numerusform>To %Ln płatne zlecenia naraz. Naciśnij Utwórz jeszcze raz, by je wysłać.</numerusform>
            <numerusform>To %Ln płatnych zleceń naraz. Naciśnij Utwórz jeszcze raz, by je wysłać.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln paid requests today. Press Create again to go on.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Daje to dziś %Ln płatne zlecenie. Naciśnij Utwórz jeszcze raz, by kontynuować.</numerusform>
            <numerusform>Daje to dziś %Ln płatne zlecenia. Naciśnij Utwórz jeszcze raz, by kontynuować.</numerusform>
            <numerusform>Daje to dziś %Ln płatnych zleceń. Naciśnij Utwórz jeszcze raz, by kontynuować.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Utwórz</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Utwórz %Ln take</numerusform>
            <numerusform>Utwórz %Ln take’i</numerusform>
            <numerusform>Utwórz %Ln take’ów</numerusform>
        </translation>
    </message>
    <message>
        <source>The stems of this song are here or on their way.</source>
        <translation>Stemy tego utworu są tutaj lub w drodze.</translation>
    </message>
    <message>
        <source>You asked for the same a moment ago.</source>
        <translation>To samo zlecono przed chwilą.</translation>
    </message>
    <message>
        <source>One of these songs was asked for a moment ago.</source>
        <translation>Jeden z tych utworów zlecono przed chwilą.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these songs were asked for a moment ago.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln z tych utworów zlecono przed chwilą.</numerusform>
            <numerusform>%Ln z tych utworów zlecono przed chwilą.</numerusform>
            <numerusform>%Ln z tych utworów zlecono przed chwilą.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Create again to ask for them once more.</source>
        <translation>Naciśnij Utwórz jeszcze raz, by zlecić je ponownie.</translation>
    </message>
    <message>
        <source>Press Create again to make another.</source>
        <translation>Naciśnij Utwórz jeszcze raz, by zrobić kolejny.</translation>
    </message>
    <message>
        <source>Press Create again to make them all.</source>
        <translation>Naciśnij Utwórz jeszcze raz, by zrobić wszystkie.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowEditing</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Cofnij: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Ponów: %1</translation>
    </message>
    <message>
        <source>“%1” moved to trash</source>
        <translation>„%1” przeniesiono do kosza</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs moved to trash</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Przeniesiono do kosza %Ln utwór</numerusform>
            <numerusform>Przeniesiono do kosza %Ln utwory</numerusform>
            <numerusform>Przeniesiono do kosza %Ln utworów</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept; the other take is rejected</source>
        <translation>Zachowano; drugi take odrzucono</translation>
    </message>
    <message numerus="yes">
        <source>Kept; %Ln other takes are rejected</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Zachowano; odrzucono %Ln inny take</numerusform>
            <numerusform>Zachowano; odrzucono %Ln inne take’i</numerusform>
            <numerusform>Zachowano; odrzucono %Ln innych take’ów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowExport</name>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Begin no further song until the export goes on</source>
        <translation>Nie zaczynaj kolejnego utworu, dopóki eksport nie ruszy dalej</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Stop the export; what is written so far stays</source>
        <translation>Zatrzymaj eksport; to, co już zapisano, zostaje</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Anuluj eksport</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Which songs, and why</source>
        <translation>Które utwory i dlaczego</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>Ponów nieudane</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>one more export waits</source>
        <translation>czeka jeszcze jeden eksport</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more exports wait</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>czeka jeszcze %Ln eksport</numerusform>
            <numerusform>czekają jeszcze %Ln eksporty</numerusform>
            <numerusform>czeka jeszcze %Ln eksportów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowFiles</name>
    <message>
        <source>Get lossless WAV…</source>
        <translation>Pobierz bezstratny WAV…</translation>
    </message>
    <message>
        <source>Get lossless WAV</source>
        <translation>Pobierz bezstratny WAV</translation>
    </message>
    <message>
        <source>The service gives out the lossless WAV of “%1”.</source>
        <translation>Usługa wydaje bezstratny WAV utworu „%1”.</translation>
    </message>
    <message>
        <source>Export as WAV costs nothing and holds the same sound as the M4A; the service&apos;s WAV is the lossless master.</source>
        <translation>Eksport jako WAV nic nie kosztuje i ma ten sam dźwięk co M4A; WAV z usługi to bezstratny master.</translation>
    </message>
    <message>
        <source>Get video…</source>
        <translation>Pobierz wideo…</translation>
    </message>
    <message>
        <source>Get video</source>
        <translation>Pobierz wideo</translation>
    </message>
    <message>
        <source>The service makes a video of “%1”.</source>
        <translation>Usługa robi wideo utworu „%1”.</translation>
    </message>
    <message>
        <source>It is an MP4 with the song and its cover; export makes sound files only and costs nothing.</source>
        <translation>To MP4 z utworem i okładką; eksport tworzy tylko pliki dźwiękowe i nic nie kosztuje.</translation>
    </message>
    <message>
        <source>It is here: %1, %2</source>
        <comment>a file name, a size</comment>
        <translation>Jest tutaj: %1, %2</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>Nie zlecono.</translation>
    </message>
    <message>
        <source>Practice: it costs nothing.</source>
        <translation>Trening: to nic nie kosztuje.</translation>
    </message>
    <message>
        <source>That costs credits; how many, the service does not say before.</source>
        <translation>To kosztuje kredyty; ile, usługa z góry nie mówi.</translation>
    </message>
    <message>
        <source>That costs %1.</source>
        <comment>a price</comment>
        <translation>To kosztuje %1.</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln paid requests today.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Daje to dziś %Ln płatne zlecenie.</numerusform>
            <numerusform>Daje to dziś %Ln płatne zlecenia.</numerusform>
            <numerusform>Daje to dziś %Ln płatnych zleceń.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service of this song is not connected. Enter your token in the settings.</source>
        <translation>Usługa tego utworu nie jest połączona. Wpisz token w ustawieniach.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Pobierz ponownie</translation>
    </message>
    <message>
        <source>Fetching it again costs nothing.</source>
        <translation>Ponowne pobranie nic nie kosztuje.</translation>
    </message>
    <message>
        <source>Asking for it anew is another request: %1</source>
        <comment>a sentence about its price</comment>
        <translation>Ponowienie to osobne zlecenie: %1</translation>
    </message>
    <message>
        <source>Ask anew (pays again)</source>
        <translation>Zleć na nowo (płatne ponownie)</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>Zleć na nowo</translation>
    </message>
    <message>
        <source>Get stems…</source>
        <translation>Pobierz stemy…</translation>
    </message>
    <message>
        <source>Get stems</source>
        <translation>Pobierz stemy</translation>
    </message>
    <message>
        <source>The service takes “%1” apart into its instruments and voices.</source>
        <translation>Usługa rozkłada „%1” na instrumenty i głosy.</translation>
    </message>
    <message>
        <source>They are kept with the song: to be mixed, exported, and opened in a music program.</source>
        <translation>Zostają przy utworze: do miksowania, eksportu i otwarcia w programie muzycznym.</translation>
    </message>
    <message>
        <source>Get stems anew…</source>
        <translation>Pobierz stemy na nowo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here: %1</source>
        <comment>stems; a size</comment>
        <translation>
            <numerusform>Jest tu %Ln: %1</numerusform>
            <numerusform>Są tu %Ln: %1</numerusform>
            <numerusform>Jest tu %Ln: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for them anew is another request: %1</source>
        <comment>a sentence about its price</comment>
        <translation>Ponowienie to osobne zlecenie: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowGuide</name>
    <message>
        <source>This is Riffdesk %1.</source>
        <translation>To jest Riffdesk %1.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Co nowego</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowImport</name>
    <message>
        <source>Import songs</source>
        <translation>Importuj utwory</translation>
    </message>
    <message>
        <source>Audio files and exports (%1)</source>
        <translation>Pliki audio i eksporty (%1)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importuj folder</translation>
    </message>
    <message>
        <source>An import is running. Wait until it is done, then import these.</source>
        <translation>Trwa import. Poczekaj, aż się skończy, i wtedy zaimportuj te pliki.</translation>
    </message>
    <message>
        <source>Looking for songs…</source>
        <translation>Szukanie utworów…</translation>
    </message>
    <message>
        <source>%L1 files found…</source>
        <translation>Znaleziono plików: %L1…</translation>
    </message>
    <message>
        <source>Importing: %L1 of %L2 files</source>
        <translation>Import: %L1 z %L2 plików</translation>
    </message>
    <message>
        <source>Reading the account&apos;s history, free of charge: %L1 requests, %L2 songs fetched so far</source>
        <translation>Odczyt historii konta, bezpłatny: dotąd zleceń: %L1, pobranych utworów: %L2</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Pokaż je</translation>
    </message>
    <message>
        <source>Search for the songs that were imported</source>
        <translation>Szukaj zaimportowanych utworów</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Stop the import; what is here so far stays</source>
        <translation>Zatrzymaj import; to, co już tu jest, zostaje</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Zatrzymaj import</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowMixing</name>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Stop; nothing is left of the mix</source>
        <translation>Zatrzymaj; z miksu nic nie zostanie</translation>
    </message>
    <message>
        <source>Cancel the mix</source>
        <translation>Anuluj miks</translation>
    </message>
    <message>
        <source>Mixing “%1”</source>
        <translation>Miksowanie „%1”</translation>
    </message>
    <message>
        <source>%1 (karaoke)</source>
        <comment>a title</comment>
        <translation>%1 (karaoke)</translation>
    </message>
    <message>
        <source>%1 (mix)</source>
        <comment>a title</comment>
        <translation>%1 (miks)</translation>
    </message>
    <message>
        <source>Export mix</source>
        <translation>Eksportuj miks</translation>
    </message>
    <message>
        <source>A mix is being made. Wait until it is done, or cancel it.</source>
        <translation>Powstaje miks. Poczekaj, aż będzie gotowy, albo go anuluj.</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>„%1” jest w bibliotece.</translation>
    </message>
    <message>
        <source>It was turned down by %1 dB, so that it does not clip.</source>
        <translation>Ściszono go o %1 dB, żeby nie przesterowywał.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>The mix is in %1.</source>
        <comment>a file name</comment>
        <translation>Miks jest w %1.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowStems</name>
    <message>
        <source>Open in DAW: %1</source>
        <translation>Otwórz w DAW: %1</translation>
    </message>
    <message>
        <source>Export stems…</source>
        <translation>Eksportuj stemy…</translation>
    </message>
    <message>
        <source>Folder for sessions of your music program</source>
        <translation>Folder na sesje twojego programu muzycznego</translation>
    </message>
    <message>
        <source>Folder to export stems to</source>
        <translation>Folder do eksportu stemów</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowTransfer</name>
    <message>
        <source>The file is ready: drag again to drop it.</source>
        <translation>Plik jest gotowy: przeciągnij jeszcze raz, by go upuścić.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are ready: drag again to drop them.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln plik jest gotowy: przeciągnij jeszcze raz, by go upuścić.</numerusform>
            <numerusform>%Ln pliki są gotowe: przeciągnij jeszcze raz, by je upuścić.</numerusform>
            <numerusform>%Ln plików jest gotowych: przeciągnij jeszcze raz, by je upuścić.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the region…</source>
        <comment>as a file for another program</comment>
        <translation>Przygotowywanie zaznaczenia…</translation>
    </message>
    <message>
        <source>Preparing one song…</source>
        <comment>as a file for another program</comment>
        <translation>Przygotowywanie jednego utworu…</translation>
    </message>
    <message numerus="yes">
        <source>Preparing %Ln songs…</source>
        <comment>at least two, as files for another program</comment>
        <translation>
            <numerusform>Przygotowywanie %Ln utworu…</numerusform>
            <numerusform>Przygotowywanie %Ln utworów…</numerusform>
            <numerusform>Przygotowywanie %Ln utworów…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be given out: %2</source>
        <translation>Nie można przekazać „%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs cannot be given out as files.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Nie można przekazać %Ln utworu jako pliku.</numerusform>
            <numerusform>Nie można przekazać %Ln utworów jako plików.</numerusform>
            <numerusform>Nie można przekazać %Ln utworów jako plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were not ready yet. They are being prepared; drag again in a moment.</source>
        <translation>Pliki nie były jeszcze gotowe. Są przygotowywane; za chwilę przeciągnij ponownie.</translation>
    </message>
    <message>
        <source>The titles were copied. So many files are better exported.</source>
        <translation>Skopiowano tytuły. Tyle plików lepiej wyeksportować.</translation>
    </message>
    <message>
        <source>Copied as a file.</source>
        <translation>Skopiowano jako plik.</translation>
    </message>
    <message numerus="yes">
        <source>Copied as %Ln files.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Skopiowano jako %Ln plik.</numerusform>
            <numerusform>Skopiowano jako %Ln pliki.</numerusform>
            <numerusform>Skopiowano jako %Ln plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no songs, folders or exports to import.</source>
        <translation>W schowku nie ma utworów, folderów ani eksportów do zaimportowania.</translation>
    </message>
    <message>
        <source>So many files are better exported.</source>
        <translation>Tyle plików lepiej wyeksportować.</translation>
    </message>
    <message>
        <source>Preparing stems…</source>
        <comment>of a song, as files for another program</comment>
        <translation>Przygotowywanie stemów…</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowTriage</name>
    <message>
        <source>same position</source>
        <translation>ta sama pozycja</translation>
    </message>
    <message>
        <source>same section</source>
        <translation>ta sama sekcja</translation>
    </message>
    <message>
        <source>liveliest 20 s</source>
        <translation>najżywsze 20 s</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>od początku</translation>
    </message>
</context>
<context>
    <name>riffdesk::WrittenPreview</name>
    <message>
        <source>Use as title</source>
        <translation>Użyj jako tytułu</translation>
    </message>
    <message>
        <source>Puts it into the form&apos;s title</source>
        <translation>Wstawia go jako tytuł do formularza</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Wstaw</translation>
    </message>
    <message>
        <source>Puts it where the cursor stands in the lyrics</source>
        <translation>Wstawia w tekście tam, gdzie jest kursor</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Zastąp wszystko</translation>
    </message>
    <message>
        <source>Puts it in place of all the lyrics</source>
        <translation>Wstawia zamiast całego tekstu</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Puts it away; it stays under “Written before”</source>
        <translation>Odkłada; zostaje w „Napisane wcześniej”</translation>
    </message>
    <message>
        <source>Written lyrics</source>
        <translation>Napisany tekst</translation>
    </message>
    <message>
        <source>Title is used</source>
        <translation>Tytuł użyty</translation>
    </message>
</context>
</TS>
