<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AlignedTakes</name>
    <message>
        <source>“%1” and “%2” have no bars in common.</source>
        <translation>У «%1» и «%2» нет общих тактов.</translation>
    </message>
    <message>
        <source>Put together takes that were made from the same song.</source>
        <translation>Собирайте дубли, сделанные из одной и той же песни.</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not run together, from %3 on.</source>
        <translation>«%1» и «%2» расходятся начиная с %3.</translation>
    </message>
    <message>
        <source>Compare them two by two, and keep only the new bars.</source>
        <translation>Сравните их попарно и оставьте только новые такты.</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The account has no credits left.</source>
        <translation>На счёте закончились кредиты.</translation>
    </message>
    <message>
        <source>Top up the account on the provider&apos;s website, then send this again.</source>
        <translation>Пополните счёт на сайте поставщика и отправьте снова.</translation>
    </message>
    <message>
        <source>The service does not know this token.</source>
        <translation>Сервису неизвестен этот токен.</translation>
    </message>
    <message>
        <source>Enter the token again in Settings, exactly as the provider shows it.</source>
        <translation>Введите токен в настройках ещё раз — точно так, как его показывает поставщик.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Срок действия токена истёк.</translation>
    </message>
    <message>
        <source>Make a new token on the provider&apos;s website and enter it in Settings.</source>
        <translation>Создайте новый токен на сайте поставщика и введите его в настройках.</translation>
    </message>
    <message>
        <source>The token does not belong to this service.</source>
        <translation>Токен не от этого сервиса.</translation>
    </message>
    <message>
        <source>Check in Settings that the token and the service address belong together.</source>
        <translation>Проверьте в настройках, что токен и адрес сервиса подходят друг другу.</translation>
    </message>
    <message>
        <source>The service got no token.</source>
        <translation>Сервис не получил токена.</translation>
    </message>
    <message>
        <source>Enter your token in Settings.</source>
        <translation>Введите свой токен в настройках.</translation>
    </message>
    <message>
        <source>There is no song service at this address.</source>
        <translation>По этому адресу нет сервиса песен.</translation>
    </message>
    <message>
        <source>Check the service address in Settings.</source>
        <translation>Проверьте адрес сервиса в настройках.</translation>
    </message>
    <message>
        <source>The service does not offer this action.</source>
        <translation>Сервис не предлагает это действие.</translation>
    </message>
    <message>
        <source>Choose another action or model, or try again when the service offers it.</source>
        <translation>Выберите другое действие или модель либо повторите, когда сервис начнёт его предлагать.</translation>
    </message>
    <message>
        <source>The service has switched this off for the account.</source>
        <translation>Сервис отключил это для данного аккаунта.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support to switch it on; give them the trace id.</source>
        <translation>Попросите поддержку поставщика включить это и сообщите ей trace ID.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>На диске не осталось места.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Освободите место и повторите.</translation>
    </message>
    <message>
        <source>The file is no longer at its address.</source>
        <translation>Файла больше нет по его адресу.</translation>
    </message>
    <message>
        <source>Try again: the service is then asked for a fresh address.</source>
        <translation>Повторите: у сервиса будет запрошен новый адрес.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Не удалось записать файл.</translation>
    </message>
    <message>
        <source>Check that the library folder exists and can be written to, then try again.</source>
        <translation>Проверьте, что папка библиотеки существует и доступна для записи, и повторите.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a sentence without its full stop, %2 the service&apos;s own words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Не удалось связаться с сервисом.</translation>
    </message>
    <message>
        <source>The connection to the service was lost.</source>
        <translation>Соединение с сервисом прервалось.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Сервис не ответил вовремя.</translation>
    </message>
    <message>
        <source>The service did not accept the token.</source>
        <translation>Сервис не принял токен.</translation>
    </message>
    <message>
        <source>The service asks for a payment that Riffdesk cannot make.</source>
        <translation>Сервис требует оплаты, которую Riffdesk произвести не может.</translation>
    </message>
    <message>
        <source>The service refused the text.</source>
        <translation>Сервис отклонил текст.</translation>
    </message>
    <message>
        <source>The service gets too many requests from this account.</source>
        <translation>Слишком много запросов к сервису от этого аккаунта.</translation>
    </message>
    <message>
        <source>The service does not know this address.</source>
        <translation>Сервису неизвестен этот адрес.</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>Запрос не отправлен.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>Сервис отклонил запрос.</translation>
    </message>
    <message>
        <source>The service has a problem (status %1).</source>
        <translation>У сервиса неполадки (статус %1).</translation>
    </message>
    <message>
        <source>The service could not finish this.</source>
        <translation>Сервис не смог это завершить.</translation>
    </message>
    <message>
        <source>The service sent an answer that cannot be used.</source>
        <translation>Сервис прислал непригодный ответ.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Check again whether the song was made before you send it anew: it may have been charged.</source>
        <translation>Прежде чем отправлять заново, ещё раз проверьте, не создана ли песня: возможно, за неё уже списана плата.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Повторите позже.</translation>
    </message>
    <message>
        <source>Check the network and the service address, then try again.</source>
        <translation>Проверьте сеть и адрес сервиса и повторите.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Проверьте сеть и повторите.</translation>
    </message>
    <message>
        <source>Enter a new token in Settings.</source>
        <translation>Введите в настройках новый токен.</translation>
    </message>
    <message>
        <source>Use an account with credits and its token instead.</source>
        <translation>Используйте аккаунт с кредитами и его токен.</translation>
    </message>
    <message>
        <source>Change the prompt or the lyrics, then create again.</source>
        <translation>Измените промпт или текст и создайте снова.</translation>
    </message>
    <message>
        <source>Wait %1 s, then try again.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Подождите %1 с и повторите.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Подождите минуту и повторите.</translation>
    </message>
    <message>
        <source>Correct what is named here, then try again.</source>
        <translation>Исправьте указанное и повторите.</translation>
    </message>
    <message>
        <source>Check the form, then create again.</source>
        <translation>Проверьте форму и создайте снова.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, give the trace id to the provider&apos;s support.</source>
        <translation>Повторите позже; если не поможет, сообщите trace ID в поддержку поставщика.</translation>
    </message>
    <message>
        <source>Check the service address in Settings; if it is right, tell the provider&apos;s support.</source>
        <translation>Проверьте адрес сервиса в настройках; если он верен, сообщите в поддержку поставщика.</translation>
    </message>
    <message>
        <source>Send it again whenever you like.</source>
        <translation>Отправить снова можно в любой момент.</translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation>Сервис не назвал причины.</translation>
    </message>
    <message>
        <source>The service named an address of this computer or its network for the file, where nothing is fetched for a service elsewhere.</source>
        <translation>Сервис указал для файла адрес этого компьютера или его сети; для внешнего сервиса оттуда ничего не скачивается.</translation>
    </message>
    <message>
        <source>Fetch again later; if it stays, tell the provider&apos;s support.</source>
        <translation>Скачайте снова позже; если не поможет, сообщите в поддержку поставщика.</translation>
    </message>
    <message>
        <source>A web page came instead of the file.</source>
        <translation>Вместо файла пришла веб-страница.</translation>
    </message>
    <message>
        <source>If this network asks people to sign in, do so with the browser, then fetch again.</source>
        <translation>Если эта сеть требует входа, войдите через браузер и скачайте снова.</translation>
    </message>
    <message>
        <source>What came is not the file that was asked for.</source>
        <translation>Пришёл не тот файл, который запрашивали.</translation>
    </message>
    <message>
        <source>The file that came is damaged.</source>
        <translation>Полученный файл повреждён.</translation>
    </message>
    <message>
        <source>It is kept beside the song. Fetch again later; if it stays, tell the provider&apos;s support.</source>
        <translation>Он лежит рядом с песней. Скачайте снова позже; если не поможет, сообщите в поддержку поставщика.</translation>
    </message>
    <message>
        <source>The proxy cannot be used.</source>
        <translation>Прокси нельзя использовать.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then try again.</source>
        <translation>Проверьте прокси в настройках и повторите.</translation>
    </message>
    <message>
        <source>The file could not be fetched.</source>
        <translation>Не удалось скачать файл.</translation>
    </message>
    <message>
        <source>Check the network, then fetch again: it goes on where it stopped.</source>
        <translation>Проверьте сеть и скачайте снова: загрузка продолжится с места остановки.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Reading the audio was stopped.</source>
        <translation>Чтение аудио прервано.</translation>
    </message>
    <message>
        <source>Convert it to stereo first.</source>
        <translation>Сначала преобразуйте в стерео.</translation>
    </message>
    <message>
        <source>The audio file “%1” cannot be read.</source>
        <translation>Не удаётся прочитать аудиофайл «%1».</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Проверьте, что файл на месте и его можно читать.</translation>
    </message>
    <message>
        <source>The audio file “%1” is empty.</source>
        <translation>Аудиофайл «%1» пуст.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>Скачайте или экспортируйте его снова.</translation>
    </message>
    <message>
        <source>“%1” holds no sound that can be played; it may be damaged.</source>
        <translation>В «%1» нет звука, который можно воспроизвести; возможно, файл повреждён.</translation>
    </message>
    <message>
        <source>Download it again, or choose an M4A, MP3, FLAC, WAV or Ogg file.</source>
        <translation>Скачайте его снова или выберите файл M4A, MP3, FLAC, WAV или Ogg.</translation>
    </message>
    <message>
        <source>The sound is longer than six hours.</source>
        <translation>Запись длиннее шести часов.</translation>
    </message>
    <message>
        <source>Cut it into shorter pieces first.</source>
        <translation>Сначала разрежьте её на части покороче.</translation>
    </message>
    <message numerus="yes">
        <source>The sound has %n channels in an unknown order.</source>
        <translation>
            <numerusform>В записи %n канал в неизвестном порядке.</numerusform>
            <numerusform>В записи %n канала в неизвестном порядке.</numerusform>
            <numerusform>В записи %n каналов в неизвестном порядке.</numerusform>
        </translation>
    </message>
    <message>
        <source>The loudness of the song cannot be measured.</source>
        <translation>Не удаётся измерить громкость песни.</translation>
    </message>
    <message>
        <source>It is played as loud as it is.</source>
        <translation>Она играет с той громкостью, какая есть.</translation>
    </message>
    <message>
        <source>“%1” holds no pictures that can be shown.</source>
        <translation>В «%1» нет изображений, которые можно показать.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>This did not work for a reason that Riffdesk does not know.</source>
        <translation>Не получилось по причине, неизвестной Riffdesk.</translation>
    </message>
    <message>
        <source>Start Riffdesk again. If it stays, please report it.</source>
        <translation>Перезапустите Riffdesk. Если не поможет, сообщите об ошибке.</translation>
    </message>
</context>
<context>
    <name>BoundedJson</name>
    <message>
        <source>It is too large.</source>
        <translation>Слишком большой размер.</translation>
    </message>
    <message>
        <source>It is nested too deeply or holds too many values.</source>
        <translation>Слишком глубокая вложенность или слишком много значений.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>Это не JSON.</translation>
    </message>
</context>
<context>
    <name>CallbackListener</name>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>Порт %1 занят другой программой.</translation>
    </message>
    <message>
        <source>Choose another port, or end that program and switch receiving off and on again.</source>
        <translation>Выберите другой порт или завершите ту программу, а затем выключите и снова включите приём.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The catalogue file %1 could not be read: %2.</source>
        <translation>Не удалось прочитать файл каталога %1: %2.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Проверьте права доступа к файлу.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>Это не объект JSON.</translation>
    </message>
    <message>
        <source>The catalogue cannot be read. %1</source>
        <translation>Не удаётся прочитать каталог. %1</translation>
    </message>
    <message>
        <source>The catalogue is not of version 1.</source>
        <translation>Версия каталога — не 1.</translation>
    </message>
    <message>
        <source>The catalogue has over 1,000 rows.</source>
        <translation>В каталоге больше 1000 строк.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>Инструментал</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Source song</source>
        <translation>Исходная песня</translation>
    </message>
    <message>
        <source>Continue at</source>
        <translation>Продолжить с</translation>
    </message>
    <message>
        <source>Section start</source>
        <translation>Начало секции</translation>
    </message>
    <message>
        <source>Section end</source>
        <translation>Конец секции</translation>
    </message>
    <message>
        <source>Weirdness</source>
        <translation>Необычность</translation>
    </message>
    <message>
        <source>Lyrics strength</source>
        <translation>Верность тексту</translation>
    </message>
    <message>
        <source>Sound strength</source>
        <translation>Верность стилю</translation>
    </message>
    <message>
        <source>Cover strength</source>
        <translation>Близость к оригиналу</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Сид</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Style to avoid</source>
        <translation>Нежелательный стиль</translation>
    </message>
    <message>
        <source>Lyric prompt</source>
        <translation>Промпт для текста</translation>
    </message>
    <message>
        <source>Second song</source>
        <translation>Вторая песня</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Адрес обратного вызова</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Сочинить</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Кавер</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Продлить</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Вариация</translation>
    </message>
    <message>
        <source>Replace section</source>
        <translation>Заменить секцию</translation>
    </message>
    <message>
        <source>Swap vocals</source>
        <translation>Заменить вокал</translation>
    </message>
    <message>
        <source>Swap instrumentals</source>
        <translation>Заменить инструментал</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Стемы</translation>
    </message>
    <message>
        <source>Cover an upload</source>
        <translation>Кавер на запись</translation>
    </message>
    <message>
        <source>Extend an upload</source>
        <translation>Продлить запись</translation>
    </message>
    <message>
        <source>Replace section of an upload</source>
        <translation>Заменить секцию записи</translation>
    </message>
    <message>
        <source>Style or idea</source>
        <translation>Стиль или идея</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>Вокал</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Авто</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Женский</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Мужской</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>Свой текст</translation>
    </message>
    <message>
        <source>Lossless WAV</source>
        <translation>WAV без потерь</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
</context>
<context>
    <name>CatalogueReader</name>
    <message>
        <source>Correct the catalogue file, or remove it to use the built-in table.</source>
        <translation>Исправьте файл каталога или удалите его, чтобы использовать встроенную таблицу.</translation>
    </message>
    <message>
        <source>%1 has no name.</source>
        <translation>У «%1» нет имени.</translation>
    </message>
    <message>
        <source>%1 has a name that is too long or cannot be shown.</source>
        <translation>У «%1» слишком длинное имя, или его нельзя показать.</translation>
    </message>
    <message>
        <source>The table names no model.</source>
        <translation>В таблице нет ни одной модели.</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Модель %1</translation>
    </message>
    <message>
        <source>Model “%1” is there twice.</source>
        <translation>Модель «%1» указана дважды.</translation>
    </message>
    <message>
        <source>Model “%1” is a second default.</source>
        <translation>Модель «%1» — вторая по умолчанию.</translation>
    </message>
    <message>
        <source>Parameter “%1” cannot be compared with “%2”.</source>
        <translation>Параметр «%1» нельзя сравнить с «%2».</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>Параметр %1</translation>
    </message>
    <message>
        <source>The label of parameter “%1”</source>
        <translation>Подпись параметра «%1»</translation>
    </message>
    <message>
        <source>Parameter “%1” is there twice or has a reserved name.</source>
        <translation>Параметр «%1» указан дважды или имеет зарезервированное имя.</translation>
    </message>
    <message>
        <source>Parameter “%1” has an unknown kind.</source>
        <translation>Параметр «%1» неизвестного вида.</translation>
    </message>
    <message>
        <source>Parameter “%1” has an unknown rule for when it is sent.</source>
        <translation>У параметра «%1» неизвестное правило отправки.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a length that cannot be.</source>
        <translation>У параметра «%1» недопустимая длина.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a range that cannot be.</source>
        <translation>У параметра «%1» недопустимый диапазон.</translation>
    </message>
    <message>
        <source>Parameter “%1” cannot be sent as shown: it has no default.</source>
        <translation>Параметр «%1» нельзя отправить как показано: у него нет значения по умолчанию.</translation>
    </message>
    <message>
        <source>Parameter “%1” is a number and cannot be sent empty.</source>
        <translation>Параметр «%1» — число, его нельзя отправить пустым.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a default that does not hold.</source>
        <translation>У параметра «%1» недопустимое значение по умолчанию.</translation>
    </message>
    <message>
        <source>The table names no action.</source>
        <translation>В таблице нет ни одного действия.</translation>
    </message>
    <message>
        <source>Action “%1” falls back to an unknown action.</source>
        <translation>Действие «%1» ссылается на неизвестное запасное действие.</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>Действие %1</translation>
    </message>
    <message>
        <source>The label of action “%1”</source>
        <translation>Подпись действия «%1»</translation>
    </message>
    <message>
        <source>Action “%1” is there twice.</source>
        <translation>Действие «%1» указано дважды.</translation>
    </message>
    <message>
        <source>Action “%1” has an unknown source.</source>
        <translation>У действия «%1» неизвестный источник.</translation>
    </message>
    <message>
        <source>Action “%1” has an unknown result.</source>
        <translation>У действия «%1» неизвестный результат.</translation>
    </message>
    <message>
        <source>Action “%1” needs “%2”, but does not allow it.</source>
        <translation>Действие «%1» требует «%2», но не допускает его.</translation>
    </message>
    <message>
        <source>Action “%1” has a “%2” that is not a list.</source>
        <translation>У действия «%1» «%2» — не список.</translation>
    </message>
    <message>
        <source>Action “%1” names “%2”, but no parameter does.</source>
        <translation>Действие «%1» называет «%2», но такого параметра нет.</translation>
    </message>
    <message>
        <source>Action “%1” names “%2” twice.</source>
        <translation>Действие «%1» называет «%2» дважды.</translation>
    </message>
    <message>
        <source>A choice of parameter “%1”</source>
        <translation>Вариант параметра «%1»</translation>
    </message>
    <message>
        <source>Parameter “%1” needs between 2 and %2 choices.</source>
        <translation>Параметру «%1» нужно от 2 до %2 вариантов.</translation>
    </message>
    <message>
        <source>Action “%1” has a result of another table.</source>
        <translation>У действия «%1» результат из другой таблицы.</translation>
    </message>
    <message>
        <source>Action “%1” has no endpoint of its own.</source>
        <translation>У действия «%1» нет своей конечной точки.</translation>
    </message>
</context>
<context>
    <name>CliPrint</name>
    <message>
        <source>(trace id %1)</source>
        <translation>(trace ID %1)</translation>
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
        <translation>отразить окно зеркально, как для арабского</translation>
    </message>
    <message>
        <source>draw the controls on top of this Qt style</source>
        <translation>рисовать элементы управления на основе этого стиля Qt</translation>
    </message>
    <message>
        <source>apply this Qt style sheet</source>
        <translation>применить эту таблицу стилей Qt</translation>
    </message>
    <message>
        <source>the window system: xcb, wayland, offscreen …</source>
        <translation>оконная система: xcb, wayland, offscreen …</translation>
    </message>
    <message>
        <source>the desktop whose settings to follow</source>
        <translation>рабочая среда, настройкам которой следовать</translation>
    </message>
    <message>
        <source>where to look for window systems</source>
        <translation>где искать оконные системы</translation>
    </message>
    <message>
        <source>load this input plugin</source>
        <translation>загрузить этот плагин ввода</translation>
    </message>
    <message>
        <source>the X display to open on</source>
        <translation>X-дисплей, на котором открыть окно</translation>
    </message>
    <message>
        <source>place and size of the window, e.g. 1280x800+0+0</source>
        <translation>положение и размер окна, например 1280x800+0+0</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>то же самое</translation>
    </message>
    <message>
        <source>the title of the window</source>
        <translation>заголовок окна</translation>
    </message>
    <message>
        <source>the icon of the window</source>
        <translation>значок окна</translation>
    </message>
    <message>
        <source>restore this session of the desktop</source>
        <translation>восстановить этот сеанс рабочей среды</translation>
    </message>
    <message>
        <source>count widgets, for debugging</source>
        <translation>считать виджеты, для отладки</translation>
    </message>
    <message>
        <source>Options of Qt, for the studio&apos;s window:</source>
        <translation>Параметры Qt для окна студии:</translation>
    </message>
    <message>
        <source>make a song (or stems) without a window and wait for it</source>
        <translation>создать песню (или стемы) без окна и дождаться её</translation>
    </message>
    <message>
        <source>list jobs that are not over</source>
        <translation>перечислить незавершённые задания</translation>
    </message>
    <message>
        <source>list the library</source>
        <translation>перечислить библиотеку</translation>
    </message>
    <message>
        <source>run the Practice service alone and print its address</source>
        <translation>запустить только тренировочный сервис и вывести его адрес</translation>
    </message>
    <message>
        <source>talk to this service (default: the saved one; first run: Practice)</source>
        <translation>обращаться к этому сервису (по умолчанию: сохранённый; при первом запуске: тренировка)</translation>
    </message>
    <message>
        <source>use the Practice service for this run</source>
        <translation>в этот раз использовать тренировочный сервис</translation>
    </message>
    <message>
        <source>keep library and settings here instead of the XDG folders</source>
        <translation>хранить библиотеку и настройки здесь, а не в папках XDG</translation>
    </message>
    <message>
        <source>what the song should be like</source>
        <translation>какой должна быть песня</translation>
    </message>
    <message>
        <source>generate (default), cover, extend, variation, stems, …</source>
        <translation>generate (по умолчанию), cover, extend, variation, stems, …</translation>
    </message>
    <message>
        <source>the model to use</source>
        <translation>какую модель использовать</translation>
    </message>
    <message>
        <source>sing the words in this file: txt, md, lrc, srt, rtf, docx or odt (- for standard input)</source>
        <translation>спеть слова из этого файла: txt, md, lrc, srt, rtf, docx или odt (- — стандартный ввод)</translation>
    </message>
    <message>
        <source>the song&apos;s title</source>
        <translation>название песни</translation>
    </message>
    <message>
        <source>the song to work on: an id of the library or of the service</source>
        <translation>песня, с которой работать: ID библиотеки или сервиса</translation>
    </message>
    <message>
        <source>any other parameter, e.g. weirdness=0.3; may be repeated</source>
        <translation>любой другой параметр, например weirdness=0.3; можно повторять</translation>
    </message>
    <message>
        <source>also write the song to this file (m4a, mp3, flac, wav, opus)</source>
        <translation>также записать песню в этот файл (m4a, mp3, flac, wav, opus)</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>выводить JSON</translation>
    </message>
    <message>
        <source>take them up again and stay until none is left</source>
        <translation>снова взять их в работу и ждать, пока не закончатся все</translation>
    </message>
    <message>
        <source>every song of the library</source>
        <translation>все песни библиотеки</translation>
    </message>
    <message>
        <source>the port to listen on (default: any)</source>
        <translation>порт, который слушать (по умолчанию: любой)</translation>
    </message>
    <message>
        <source>the token to ask for (default: a random one)</source>
        <translation>какой токен требовать (по умолчанию: случайный)</translation>
    </message>
    <message>
        <source>how long a song takes (default: 4)</source>
        <translation>сколько времени делается песня (по умолчанию: 4)</translation>
    </message>
    <message>
        <source>the Practice service makes no song longer than this (default: full songs)</source>
        <translation>тренировочный сервис не делает песен длиннее этого (по умолчанию: песни целиком)</translation>
    </message>
    <message>
        <source>make the library&apos;s database anew from the song folders</source>
        <translation>заново построить базу данных библиотеки из папок песен</translation>
    </message>
    <message>
        <source>riffdesk --help lists the commands and their options.</source>
        <translation>riffdesk --help показывает команды и их параметры.</translation>
    </message>
    <message>
        <source>--set takes key=value, not “%1”.</source>
        <translation>--set принимает ключ=значение, а не «%1».</translation>
    </message>
    <message>
        <source>--export needs a file name that ends in .m4a, .mp3, .flac, .wav or .opus.</source>
        <translation>--export нужно имя файла с окончанием .m4a, .mp3, .flac, .wav или .opus.</translation>
    </message>
    <message>
        <source>export needs --to DIR.</source>
        <translation>export требует --to ПАПКА.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port принимает число от 0 до 65535.</translation>
    </message>
    <message>
        <source>--delay takes seconds from 0 to 3600.</source>
        <translation>--delay принимает секунды от 0 до 3600.</translation>
    </message>
    <message>
        <source>--song-seconds takes seconds from 5 to 600.</source>
        <translation>--song-seconds принимает секунды от 5 до 600.</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dir требует папку.</translation>
    </message>
    <message>
        <source>--service and --practice exclude each other.</source>
        <translation>--service и --practice исключают друг друга.</translation>
    </message>
    <message>
        <source>%1 needs a command.</source>
        <translation>%1 требует команду.</translation>
    </message>
    <message>
        <source>%1 does not go with “%2”.</source>
        <translation>%1 не сочетается с «%2».</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«%1» — лишнее слово.</translation>
    </message>
    <message>
        <source>Riffdesk, a desktop studio for AI song-making. Without a command it opens the studio.</source>
        <translation>Riffdesk — настольная студия для создания песен с ИИ. Без команды открывается студия.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Команды:</translation>
    </message>
    <message>
        <source>read the lyrics in this encoding, e.g. windows-1251 (default: recognised)</source>
        <translation>читать текст песни в этой кодировке, например windows-1251 (по умолчанию: определяется)</translation>
    </message>
    <message>
        <source>--encoding takes one of these: %1.</source>
        <translation>--encoding принимает одно из этих значений: %1.</translation>
    </message>
    <message>
        <source>--encoding goes with --lyrics.</source>
        <translation>--encoding используется вместе с --lyrics.</translation>
    </message>
    <message>
        <source>bring files that are missing: fetch (ID… or --missing)</source>
        <translation>скачать недостающие файлы: fetch (ID… или --missing)</translation>
    </message>
    <message>
        <source>every file that was paid for and is not here</source>
        <translation>все оплаченные файлы, которых здесь нет</translation>
    </message>
    <message>
        <source>fetch takes either ids or --missing.</source>
        <translation>fetch принимает либо ID, либо --missing.</translation>
    </message>
    <message>
        <source>list every request that was paid for, and what became of it</source>
        <translation>перечислить все оплаченные запросы и что с ними стало</translation>
    </message>
    <message>
        <source>print a table for spreadsheets</source>
        <translation>вывести таблицу для электронных таблиц</translation>
    </message>
    <message>
        <source>--csv and --json exclude each other.</source>
        <translation>--csv и --json исключают друг друга.</translation>
    </message>
    <message>
        <source>only what holds these words; songs also by e.g. &quot;rating:&gt;=3 tag:demo -live&quot;</source>
        <translation>только то, что содержит эти слова; песни также, например, по &quot;rating:&gt;=3 tag:demo -live&quot;</translation>
    </message>
    <message>
        <source>newest (default), oldest, title, rating, length, played or plays</source>
        <translation>newest (по умолчанию), oldest, title, rating, length, played или plays</translation>
    </message>
    <message>
        <source>export takes either song ids, --search WORDS or --all.</source>
        <translation>export принимает либо ID песен, либо --search СЛОВА, либо --all.</translation>
    </message>
    <message>
        <source>--order takes one of these: %1.</source>
        <translation>--order принимает одно из этих значений: %1.</translation>
    </message>
    <message>
        <source>give songs 0 to 5 stars: rate N ID…</source>
        <translation>поставить песням от 0 до 5 звёзд: rate N ID…</translation>
    </message>
    <message>
        <source>mark songs as kept: keep ID…</source>
        <translation>отметить песни как оставленные: keep ID…</translation>
    </message>
    <message>
        <source>mark songs as rejected: reject ID…</source>
        <translation>отметить песни как отклонённые: reject ID…</translation>
    </message>
    <message>
        <source>tag songs: tag --add T… --remove T… ID…; alone: list the tags</source>
        <translation>теги песен: tag --add T… --remove T… ID…; без параметров: список тегов</translation>
    </message>
    <message>
        <source>list or change a playlist: playlist NAME --add ID… --remove ID…</source>
        <translation>показать или изменить плейлист: playlist ИМЯ --add ID… --remove ID…</translation>
    </message>
    <message>
        <source>move songs to the trash: trash (ID… or --list, --restore ID…, --empty)</source>
        <translation>переместить песни в корзину: trash (ID… или --list, --restore ID…, --empty)</translation>
    </message>
    <message>
        <source>a tag to give, or a song to put into the playlist; may be repeated</source>
        <translation>тег, который присвоить, или песня, которую добавить в плейлист; можно повторять</translation>
    </message>
    <message>
        <source>a tag to take away, or a song to take out; may be repeated</source>
        <translation>тег, который снять, или песня, которую убрать; можно повторять</translation>
    </message>
    <message>
        <source>list what is in the trash</source>
        <translation>показать содержимое корзины</translation>
    </message>
    <message>
        <source>bring the songs back</source>
        <translation>вернуть песни</translation>
    </message>
    <message>
        <source>remove what is in the trash for good: the only thing that deletes songs</source>
        <translation>удалить содержимое корзины навсегда: только так песни удаляются</translation>
    </message>
    <message>
        <source>rate takes 0 to 5 and then ids, as in: rate 4 ID.</source>
        <translation>rate принимает от 0 до 5, затем ID, например: rate 4 ID.</translation>
    </message>
    <message>
        <source>playlist needs the name of one before --add or --remove.</source>
        <translation>playlist требует имя плейлиста перед --add или --remove.</translation>
    </message>
    <message>
        <source>playlist takes its songs after --add or after --remove, not after both.</source>
        <translation>playlist принимает песни после --add или после --remove, но не после обоих.</translation>
    </message>
    <message>
        <source>--list, --restore and --empty exclude each other.</source>
        <translation>--list, --restore и --empty исключают друг друга.</translation>
    </message>
    <message>
        <source>--list and --empty are about all of the trash.</source>
        <translation>--list и --empty относятся ко всей корзине.</translation>
    </message>
    <message>
        <source>tag needs --add T or --remove T.</source>
        <translation>tag требует --add T или --remove T.</translation>
    </message>
    <message>
        <source>It takes either song ids or --search WORDS, which means all that match.</source>
        <translation>Принимаются либо ID песен, либо --search СЛОВА — то есть все подходящие.</translation>
    </message>
    <message>
        <source>compare every file with what it was when it was kept; fetch again what can be</source>
        <translation>сравнить каждый файл с тем, каким он был при сохранении; скачать заново, что можно</translation>
    </message>
    <message>
        <source>take songs into the library: import (PATH… or --account)</source>
        <translation>добавить песни в библиотеку: import (ПУТЬ… или --account)</translation>
    </message>
    <message>
        <source>every song of the account&apos;s history that is not here, free of charge</source>
        <translation>все песни из истории аккаунта, которых здесь нет, бесплатно</translation>
    </message>
    <message>
        <source>import takes either files and folders or --account.</source>
        <translation>import принимает либо файлы и папки, либо --account.</translation>
    </message>
    <message>
        <source>get the service&apos;s lossless WAV of songs, for credits: wav ID…</source>
        <translation>получить от сервиса WAV без потерь, за кредиты: wav ID…</translation>
    </message>
    <message>
        <source>get the service&apos;s MP4 video of songs, for credits: video ID…</source>
        <translation>получить от сервиса видео MP4, за кредиты: video ID…</translation>
    </message>
    <message>
        <source>ask, and pay, once more for what is here already</source>
        <translation>запросить и оплатить ещё раз то, что уже здесь</translation>
    </message>
    <message>
        <source>%1 needs ids of songs.</source>
        <translation>%1 требует ID песен.</translation>
    </message>
    <message>
        <source>write songs out: export (ID…, --search WORDS or --all) --to DIR</source>
        <translation>записать песни в файлы: export (ID…, --search СЛОВА или --all) --to ПАПКА</translation>
    </message>
    <message>
        <source>streaming, video, archive or one of yours; what else is given counts more</source>
        <translation>streaming, video, archive или свой; остальное указанное важнее</translation>
    </message>
    <message>
        <source>file names, e.g. &quot;{artist}/{n} {title}&quot;; / makes folders</source>
        <translation>имена файлов, например &quot;{artist}/{n} {title}&quot;; / создаёт папки</translation>
    </message>
    <message>
        <source>the artist of all of them</source>
        <translation>исполнитель всех этих песен</translation>
    </message>
    <message>
        <source>of the album (default: the artist)</source>
        <translation>исполнитель альбома (по умолчанию: исполнитель)</translation>
    </message>
    <message>
        <source>the album they make (default: the playlist searched for)</source>
        <translation>альбом, который они составляют (по умолчанию: искомый плейлист)</translation>
    </message>
    <message>
        <source>whose rights they are</source>
        <translation>кому принадлежат права</translation>
    </message>
    <message>
        <source>bring them to this loudness, e.g. -14, with no peak above -1 dBTP</source>
        <translation>привести к этой громкости, например -14, без пиков выше -1 dBTP</translation>
    </message>
    <message>
        <source>cut longer ones to so many seconds, with a fade of 2 s</source>
        <translation>более длинные обрезать до стольких секунд с затуханием 2 с</translation>
    </message>
    <message>
        <source>seconds over which they come in</source>
        <translation>длительность нарастания в секундах</translation>
    </message>
    <message>
        <source>seconds over which they go out</source>
        <translation>длительность затухания в секундах</translation>
    </message>
    <message>
        <source>leave out silence at both ends</source>
        <translation>убрать тишину с обоих концов</translation>
    </message>
    <message>
        <source>overwrite files of the same name instead of numbering</source>
        <translation>перезаписывать файлы с тем же именем, а не нумеровать</translation>
    </message>
    <message>
        <source>also what has not changed since the last export to this folder</source>
        <translation>также то, что не изменилось с последнего экспорта в эту папку</translation>
    </message>
    <message>
        <source>write catalogue.csv and catalogue.json beside them</source>
        <translation>записать рядом catalogue.csv и catalogue.json</translation>
    </message>
    <message>
        <source>get the stems of songs from the service, for credits: stems ID…</source>
        <translation>получить от сервиса стемы песен, за кредиты: stems ID…</translation>
    </message>
    <message>
        <source>the stems of songs that have them instead, in step, a folder each</source>
        <translation>вместо этого — стемы песен, у которых они есть, синхронные, каждая в своей папке</translation>
    </message>
    <message>
        <source>the same with a session: rpp (Reaper) or dawproject (Bitwig, Studio One, Cubase); WAV of 24 bits, unless --format names another lossless one</source>
        <translation>то же с сессией: rpp (Reaper) или dawproject (Bitwig, Studio One, Cubase); WAV 24 бита, если --format не называет другой формат без потерь</translation>
    </message>
    <message>
        <source>--session takes rpp or dawproject.</source>
        <translation>--session принимает rpp или dawproject.</translation>
    </message>
    <message>
        <source>a web page that plays them offline in any browser: as a folder or zip</source>
        <translation>веб-страница, которая играет их без сети в любом браузере: папкой (folder) или zip</translation>
    </message>
    <message>
        <source>--share takes folder or zip.</source>
        <translation>--share принимает folder или zip.</translation>
    </message>
    <message>
        <source>--share and stems exclude each other.</source>
        <translation>--share и стемы исключают друг друга.</translation>
    </message>
    <message>
        <source>--%1 does not go with stems and pages, which are made anew each time.</source>
        <translation>--%1 не сочетается со стемами и страницами: они каждый раз создаются заново.</translation>
    </message>
    <message>
        <source>original (default), m4a, mp3, mp3-v0, flac, flac-16, flac-24, wav, wav-16, wav-24, wav-32f, wav-48k or opus</source>
        <translation>original (по умолчанию), m4a, mp3, mp3-v0, flac, flac-16, flac-24, wav, wav-16, wav-24, wav-32f, wav-48k или opus</translation>
    </message>
    <message>
        <source>tell what differs between a song and an edit of it: compare PARENT EDIT</source>
        <translation>показать, чем правка отличается от песни: compare ОРИГИНАЛ ПРАВКА</translation>
    </message>
    <message>
        <source>put only what an edit changed into its parent, as a new song: splice PARENT EDIT</source>
        <translation>вставить в оригинал только то, что изменила правка, как новую песню: splice ОРИГИНАЛ ПРАВКА</translation>
    </message>
    <message>
        <source>where it begins in the edit (default: what changed)</source>
        <translation>где это начинается в правке (по умолчанию: что изменилось)</translation>
    </message>
    <message>
        <source>how long one goes over into the other, 5 to 200 (default: 30)</source>
        <translation>как долго одно переходит в другое, от 5 до 200 (по умолчанию: 30)</translation>
    </message>
    <message>
        <source>the folder to write to; of splice: the second where it ends</source>
        <translation>папка, в которую записать; для splice: секунда, где это кончается</translation>
    </message>
    <message>
        <source>%1 takes two ids: the song, and the one that was made from it.</source>
        <translation>%1 принимает два ID: песни и той, что из неё сделана.</translation>
    </message>
    <message>
        <source>--from and --to go together.</source>
        <translation>--from и --to используются вместе.</translation>
    </message>
    <message>
        <source>--from and --to take seconds, the earlier ones first, as in: --from 40 --to 55.</source>
        <translation>--from и --to принимают секунды, сначала меньшие, например: --from 40 --to 55.</translation>
    </message>
    <message>
        <source>--crossfade takes 5 to 200 milliseconds.</source>
        <translation>--crossfade принимает от 5 до 200 миллисекунд.</translation>
    </message>
    <message>
        <source>There is neither a command nor a file “%1”.</source>
        <translation>Нет ни команды, ни файла «%1».</translation>
    </message>
    <message>
        <source>The token comes from ACEDATACLOUD_API_TOKEN, else from the keyring.</source>
        <translation>Токен берётся из ACEDATACLOUD_API_TOKEN, иначе из связки ключей.</translation>
    </message>
    <message>
        <source>Exit status of create, fetch, wav, video, stems and jobs --wait:</source>
        <translation>Код завершения create, fetch, wav, video, stems и jobs --wait:</translation>
    </message>
    <message>
        <source>come to the front with an empty form</source>
        <translation>выйти на передний план с пустой формой</translation>
    </message>
    <message>
        <source>play, or pause, in the studio that is open</source>
        <translation>включить или приостановить воспроизведение в открытой студии</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>made but not exported, or a fault of this computer</source>
        <translation>создано, но не экспортировано, или ошибка этого компьютера</translation>
    </message>
    <message>
        <source>bad request or usage; nothing was sent</source>
        <translation>неверный запрос или вызов; ничего не отправлено</translation>
    </message>
    <message>
        <source>refused, or failed, by the service</source>
        <translation>сервис отклонил запрос или не справился</translation>
    </message>
    <message>
        <source>the network failed; nothing was accepted</source>
        <translation>сбой сети; ничего не принято</translation>
    </message>
    <message>
        <source>it is not known whether the request was taken</source>
        <translation>неизвестно, принят ли запрос</translation>
    </message>
    <message>
        <source>made and charged, but a file could not be fetched yet</source>
        <translation>создано и оплачено, но файл пока не удалось скачать</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Cut the part you mean out of it first.</source>
        <translation>Сначала вырежьте из неё нужную часть.</translation>
    </message>
    <message>
        <source>%1 (spliced)</source>
        <translation>%1 (склейка)</translation>
    </message>
    <message>
        <source>There is nothing to put together.</source>
        <translation>Собирать нечего.</translation>
    </message>
    <message>
        <source>Choose which song sounds where first.</source>
        <translation>Сначала выберите, какая песня где звучит.</translation>
    </message>
    <message>
        <source>Songs of more than %1 minutes are not compared.</source>
        <translation>Песни длиннее %1 минут не сравниваются.</translation>
    </message>
    <message>
        <source>These takes are too long to put together.</source>
        <translation>Эти дубли слишком длинные, чтобы их собрать.</translation>
    </message>
    <message>
        <source>Choose fewer of them.</source>
        <translation>Выберите меньше дублей.</translation>
    </message>
    <message>
        <source>%1 (comp)</source>
        <comment>put together of several takes</comment>
        <translation>%1 (комп)</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Both were asked for in the same way.</source>
        <translation>Обе запрошены одинаково.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Neither has words.</source>
        <translation>Слов нет ни в одной.</translation>
    </message>
    <message>
        <source>Both sing the same words.</source>
        <translation>Слова в обеих одни и те же.</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 дБ</translation>
    </message>
    <message numerus="yes">
        <source>%n songs side by side</source>
        <translation>
            <numerusform>%n песня рядом</numerusform>
            <numerusform>%n песни рядом</numerusform>
            <numerusform>%n песен рядом</numerusform>
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
        <translation>1 строка</translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>1 секция</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln секция</numerusform>
            <numerusform>%Ln секции</numerusform>
            <numerusform>%Ln секций</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Daw</name>
    <message>
        <source>Replaced from here</source>
        <comment>a marker in a music program</comment>
        <translation>Заменено отсюда</translation>
    </message>
    <message>
        <source>Replaced to here</source>
        <comment>a marker in a music program</comment>
        <translation>Заменено досюда</translation>
    </message>
    <message>
        <source>Reaper session</source>
        <translation>Сессия Reaper</translation>
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
        <translation>Ваши песни целы в своих папках. Riffdesk может заново построить из них библиотеку; повреждённая база данных останется рядом.</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>Перестроить библиотеку</translation>
    </message>
    <message>
        <source>Riffdesk could not be started again.</source>
        <translation>Не удалось перезапустить Riffdesk.</translation>
    </message>
    <message>
        <source>Start it yourself; everything is kept.</source>
        <translation>Запустите программу сами; всё сохранено.</translation>
    </message>
    <message>
        <source>The library is being brought to this version of Riffdesk…</source>
        <translation>Библиотека обновляется до этой версии Riffdesk…</translation>
    </message>
    <message>
        <source>The library is made anew from the song folders…</source>
        <translation>Библиотека строится заново из папок песен…</translation>
    </message>
    <message>
        <source>The library is moved to %1…</source>
        <translation>Библиотека переносится в %1…</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>It is of a kind that Riffdesk does not know.</source>
        <translation>Тип файла неизвестен Riffdesk.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>It is a picture.</source>
        <translation>Это изображение.</translation>
    </message>
    <message>
        <source>It is a zip archive.</source>
        <translation>Это архив ZIP.</translation>
    </message>
    <message>
        <source>It is sound.</source>
        <translation>Это звук.</translation>
    </message>
    <message>
        <source>It is text: “%1”</source>
        <translation>Это текст: «%1»</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>The draft is too long to be kept.</source>
        <translation>Черновик слишком длинный, чтобы его сохранить.</translation>
    </message>
    <message>
        <source>Shorten the lyrics.</source>
        <translation>Сократите текст.</translation>
    </message>
    <message>
        <source>The file of a draft does not hold one.</source>
        <translation>В файле черновика нет черновика.</translation>
    </message>
    <message>
        <source>It was set aside.</source>
        <translation>Файл отложен в сторону.</translation>
    </message>
</context>
<context>
    <name>EditReceipt</name>
    <message>
        <source>%1–%2 s</source>
        <translation>%1–%2 с</translation>
    </message>
    <message>
        <source>Everything else is the same.</source>
        <translation>Всё остальное не изменилось.</translation>
    </message>
    <message>
        <source>Everything else is the same music, newly rendered.</source>
        <translation>Всё остальное — та же музыка, созданная заново.</translation>
    </message>
    <message>
        <source>Everything before is the same; after it, the mix is newly rendered.</source>
        <translation>До этого всё то же; после — микс создан заново.</translation>
    </message>
    <message>
        <source>Everything after is the same; before it, the mix is newly rendered.</source>
        <translation>После этого всё то же; до — микс создан заново.</translation>
    </message>
    <message numerus="yes">
        <source>Changed in %n places from %1</source>
        <translation>
            <numerusform>Изменено в %n месте в %1</numerusform>
            <numerusform>Изменено в %n местах в %1</numerusform>
            <numerusform>Изменено в %n местах в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>It is %1 dB louder.</source>
        <translation>Громче на %1 дБ.</translation>
    </message>
    <message>
        <source>It is %1 dB softer.</source>
        <translation>Тише на %1 дБ.</translation>
    </message>
    <message>
        <source>It begins %1 s later.</source>
        <translation>Начинается на %1 с позже.</translation>
    </message>
    <message>
        <source>It begins %1 s earlier.</source>
        <translation>Начинается на %1 с раньше.</translation>
    </message>
    <message>
        <source>It runs %1 % slower.</source>
        <translation>Идёт на %1 % медленнее.</translation>
    </message>
    <message>
        <source>It runs %1 % faster.</source>
        <translation>Идёт на %1 % быстрее.</translation>
    </message>
    <message>
        <source>The sound is the same from beginning to end.</source>
        <translation>Звук от начала до конца тот же.</translation>
    </message>
    <message>
        <source>It is the same music from beginning to end, newly rendered.</source>
        <translation>От начала до конца та же музыка, созданная заново.</translation>
    </message>
    <message>
        <source>All of it is different.</source>
        <translation>Всё другое.</translation>
    </message>
    <message>
        <source>%1; asked %2.</source>
        <translation>%1; запрошено: %2.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Type an address such as %1.</source>
        <translation>Введите адрес вроде %1.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Нет адреса.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>Адрес слишком длинный.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Это не веб-адрес.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>Адрес должен начинаться с https://.</translation>
    </message>
    <message>
        <source>The address must start with https://: over http:// anyone could read the token.</source>
        <translation>Адрес должен начинаться с https://: через http:// токен мог бы прочитать кто угодно.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>В адресе не должно быть имени пользователя и пароля.</translation>
    </message>
    <message>
        <source>The address must not hold “?” or “#”.</source>
        <translation>В адресе не должно быть «?» и «#».</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Экспорт отменён.</translation>
    </message>
    <message>
        <source>The exported file did not come out whole, and was removed.</source>
        <translation>Экспортированный файл оказался неполным и был удалён.</translation>
    </message>
    <message>
        <source>Fetch the song again, then export it.</source>
        <translation>Скачайте песню снова и экспортируйте её.</translation>
    </message>
    <message>
        <source>The song&apos;s audio is not here yet.</source>
        <translation>Аудио этой песни ещё не здесь.</translation>
    </message>
    <message>
        <source>Wait until it is fetched, then export it.</source>
        <translation>Подождите, пока оно скачается, и экспортируйте.</translation>
    </message>
    <message>
        <source>It is not clear where the song should be written to.</source>
        <translation>Непонятно, куда записать песню.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Выберите папку.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <comment>the name of a file whose song has no title</comment>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>“%1” cannot be used for file names.</source>
        <translation>«%1» нельзя использовать в именах файлов.</translation>
    </message>
    <message>
        <source>Use text with these fields: %1.</source>
        <translation>Используйте текст с этими полями: %1.</translation>
    </message>
    <message>
        <source>The song&apos;s audio file is damaged and takes no tags.</source>
        <translation>Аудиофайл песни повреждён и не принимает тегов.</translation>
    </message>
    <message>
        <source>A file of this kind takes no title, lyrics and cover; the sound is exported as it is.</source>
        <translation>Файл этого типа не хранит названия, текста и обложки; звук экспортируется как есть.</translation>
    </message>
    <message>
        <source>The cover cannot be read, and is not in the file.</source>
        <translation>Обложку не удаётся прочитать, в файле её нет.</translation>
    </message>
    <message>
        <source>WAV files take no cover.</source>
        <translation>Файлы WAV не хранят обложку.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>As the service made it</source>
        <translation>Как создал сервис</translation>
    </message>
    <message>
        <source>M4A (AAC)</source>
        <translation>M4A (AAC)</translation>
    </message>
    <message>
        <source>256 kbit/s</source>
        <translation>256 кбит/с</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>320 kbit/s</source>
        <translation>320 кбит/с</translation>
    </message>
    <message>
        <source>V0, variable: smaller, sounds the same</source>
        <translation>V0, переменный: меньше, на слух то же</translation>
    </message>
    <message>
        <source>FLAC (lossless)</source>
        <translation>FLAC (без потерь)</translation>
    </message>
    <message>
        <source>Bits of the source</source>
        <translation>Битность источника</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 бит</translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation>24 бита</translation>
    </message>
    <message>
        <source>WAV (uncompressed)</source>
        <translation>WAV (без сжатия)</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 бита с плавающей точкой</translation>
    </message>
    <message>
        <source>Opus</source>
        <translation>Opus</translation>
    </message>
    <message>
        <source>160 kbit/s</source>
        <translation>160 кбит/с</translation>
    </message>
    <message>
        <source>It takes a number from %1 to %2.</source>
        <translation>Нужно число от %1 до %2.</translation>
    </message>
    <message>
        <source>Streaming −14 LUFS</source>
        <translation>Стриминг −14 LUFS</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>It takes one of these: %1.</source>
        <translation>Нужно одно из этих значений: %1.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Профилю нужно имя.</translation>
    </message>
    <message>
        <source>“%1” is a profile of Riffdesk.</source>
        <translation>«%1» — профиль самого Riffdesk.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>There are too many profiles.</source>
        <translation>Слишком много профилей.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Сначала удалите один.</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more.</source>
        <translation>Папки %1 больше нет.</translation>
    </message>
    <message>
        <source>Bring it back, or choose another folder.</source>
        <translation>Верните её или выберите другую папку.</translation>
    </message>
    <message>
        <source>There is no sound whose loudness could be changed.</source>
        <translation>Нет звука, громкость которого можно изменить.</translation>
    </message>
    <message>
        <source>It came out at %L1 LUFS: more would take its loud moments apart.</source>
        <translation>Получилось %L1 LUFS: ещё громче — и громкие места исказятся.</translation>
    </message>
    <message>
        <source>The file has content credentials, which any change would break: it is exported byte for byte, without tags of yours.</source>
        <translation>В файле есть сведения о происхождении (Content Credentials), которые нарушит любое изменение: он экспортируется байт в байт, без ваших тегов.</translation>
    </message>
    <message>
        <source>The content credentials of the song are lost by the conversion; the original keeps them.</source>
        <translation>При преобразовании сведения о происхождении песни (Content Credentials) теряются; в оригинале они остаются.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Альбом</translation>
    </message>
    <message>
        <source>Number in the order</source>
        <translation>Номер по порядку</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Плейлист</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Tempo (BPM)</source>
        <translation>Темп (BPM)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Тональность</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Сид</translation>
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
        <translation>Нет стема «%1».</translation>
    </message>
    <message>
        <source>The song has no stems.</source>
        <translation>У песни нет стемов.</translation>
    </message>
    <message>
        <source>Ask for them first.</source>
        <translation>Сначала запросите их.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>None of the songs could be written.</source>
        <translation>Не удалось записать ни одной песни.</translation>
    </message>
    <message>
        <source>See why, then try again.</source>
        <translation>Посмотрите почему и повторите.</translation>
    </message>
    <message>
        <source>24 bit at 48 kHz, as in videos</source>
        <translation>24 бита при 48 кГц, как в видео</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>Close to what you know</source>
        <translation>Близко к привычному</translation>
    </message>
    <message>
        <source>A few surprises</source>
        <translation>Немного неожиданностей</translation>
    </message>
    <message>
        <source>A little off the beaten track</source>
        <translation>Чуть в стороне от проторённых дорог</translation>
    </message>
    <message>
        <source>Takes risks</source>
        <translation>Идёт на риск</translation>
    </message>
    <message>
        <source>Anything may happen</source>
        <translation>Возможно всё</translation>
    </message>
    <message>
        <source>Takes the words as a hint</source>
        <translation>Слова — лишь намёк</translation>
    </message>
    <message>
        <source>Sings the words freely</source>
        <translation>Поёт слова вольно</translation>
    </message>
    <message>
        <source>Sings most of the words as written</source>
        <translation>Поёт слова в основном как написано</translation>
    </message>
    <message>
        <source>Sings every word as written</source>
        <translation>Поёт каждое слово как написано</translation>
    </message>
    <message>
        <source>Only a memory of the original</source>
        <translation>Лишь воспоминание об оригинале</translation>
    </message>
    <message>
        <source>The original, retold</source>
        <translation>Оригинал, рассказанный заново</translation>
    </message>
    <message>
        <source>Stays near the original</source>
        <translation>Держится близко к оригиналу</translation>
    </message>
    <message>
        <source>Keeps as much of the original as it can</source>
        <translation>Сохраняет от оригинала всё, что может</translation>
    </message>
    <message>
        <source>The service also posts the finished song to this public address.</source>
        <translation>Сервис также отправит готовую песню на этот публичный адрес.</translation>
    </message>
    <message>
        <source>What the song should not sound like.</source>
        <translation>Как песня звучать не должна.</translation>
    </message>
    <message>
        <source>What the lyrics should be about.</source>
        <translation>О чём должен быть текст.</translation>
    </message>
    <message>
        <source>The song to take the other part from.</source>
        <translation>Песня, из которой взять другую партию.</translation>
    </message>
    <message>
        <source>A song for Christmas, choir and sleigh bells</source>
        <translation>Рождественская песня, хор и бубенцы</translation>
    </message>
    <message>
        <source>The service finds one</source>
        <translation>Сервис придумает сам</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Любой</translation>
    </message>
    <message>
        <source>As most would do it</source>
        <translation>Как сделало бы большинство</translation>
    </message>
    <message>
        <source>Takes your style as a hint</source>
        <translation>Ваш стиль — лишь намёк</translation>
    </message>
    <message>
        <source>Takes your style loosely</source>
        <translation>Следует вашему стилю вольно</translation>
    </message>
    <message>
        <source>Follows your style</source>
        <translation>Следует вашему стилю</translation>
    </message>
    <message>
        <source>Follows your style closely</source>
        <translation>Точно следует вашему стилю</translation>
    </message>
    <message>
        <source>Empty: the service writes them

[Verse]
The first line</source>
        <comment>lyrics, with an example; the words in brackets stay English, the service reads them</comment>
        <translation>Пусто: слова напишет сервис

[Verse]
Первая строка</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>“%1” takes no lyrics.</source>
        <comment>name of an action</comment>
        <translation>«%1» не принимает текста.</translation>
    </message>
    <message>
        <source>Choose another action, such as “%1”, and drop them again.</source>
        <translation>Выберите другое действие, например «%1», и перетащите снова.</translation>
    </message>
</context>
<context>
    <name>FormProblems</name>
    <message>
        <source>The recording is still on its way to the service.</source>
        <translation>Запись ещё отправляется на сервис.</translation>
    </message>
    <message>
        <source>Press Use, so that the service fetches the recording from its address.</source>
        <translation>Нажмите «Использовать», чтобы сервис скачал запись по её адресу.</translation>
    </message>
    <message>
        <source>This recording was uploaded to another service. Upload it here too, or switch the service.</source>
        <translation>Эта запись загружена на другой сервис. Загрузите её и сюда или смените сервис.</translation>
    </message>
    <message>
        <source>The service gave no name for this song, so it cannot be used as a source.</source>
        <translation>Сервис не дал этой песне имени, поэтому её нельзя взять за основу.</translation>
    </message>
    <message>
        <source>This song was made by another service. Choose one that was made here, or switch the service.</source>
        <translation>Эту песню создал другой сервис. Выберите созданную здесь или смените сервис.</translation>
    </message>
    <message>
        <source>Practice costs nothing.</source>
        <translation>Тренировка бесплатна.</translation>
    </message>
    <message>
        <source>1 paid request.</source>
        <translation>1 платный запрос.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid requests.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln платный запрос.</numerusform>
            <numerusform>%Ln платных запроса.</numerusform>
            <numerusform>%Ln платных запросов.</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was imported from a file, which no service has. Choose an action that works on uploads, and upload the file.</source>
        <translation>Эта песня импортирована из файла, которого нет ни у одного сервиса. Выберите действие для загруженных записей и загрузите файл.</translation>
    </message>
    <message>
        <source>%1. Practice costs nothing.</source>
        <translation>%1. Тренировка бесплатна.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paid requests.</source>
        <comment>at least two</comment>
        <extracomment>what is changed from song to song: &quot;Weirdness × Model: 6 paid requests.&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln платный запрос.</numerusform>
            <numerusform>%1: %Ln платных запроса.</numerusform>
            <numerusform>%1: %Ln платных запросов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormWarnings</name>
    <message>
        <source>The source is a song of the service, but this action works on uploads.</source>
        <translation>Источник — песня сервиса, а это действие работает с загруженными записями.</translation>
    </message>
    <message>
        <source>The source is an upload, but this action works on songs of the service.</source>
        <translation>Источник — загруженная запись, а это действие работает с песнями сервиса.</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>Перейти к «%1»</translation>
    </message>
    <message>
        <source>The source song is not finished yet; the service would refuse it. Wait for it, or choose another.</source>
        <translation>Исходная песня ещё не готова; сервис её отклонит. Дождитесь её или выберите другую.</translation>
    </message>
    <message>
        <source>The source song ends before that: it is %1 s long.</source>
        <translation>Исходная песня кончается раньше: её длина %1 с.</translation>
    </message>
    <message>
        <source>Stay within the song</source>
        <translation>Не выходить за песню</translation>
    </message>
    <message>
        <source>The lyrics hold the characters “\n” instead of line breaks.</source>
        <translation>В тексте вместо переносов строк стоят символы «\n».</translation>
    </message>
    <message>
        <source>Make them line breaks</source>
        <translation>Превратить в переносы строк</translation>
    </message>
    <message>
        <source>[%1] has no lines.</source>
        <translation>В [%1] нет строк.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove all that are empty</source>
        <translation>Убрать все пустые</translation>
    </message>
    <message>
        <source>[%1] appears twice in a row with the same words.</source>
        <translation>[%1] идёт дважды подряд с теми же словами.</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>Оставить одну</translation>
    </message>
    <message>
        <source>This has %1 characters; the service may read no more than %2.</source>
        <translation>Здесь символов: %1; сервис может прочитать не больше %2.</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Сократить</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Отправить как есть</translation>
    </message>
    <message>
        <source>%1: where a %2 stands, a letter was lost.</source>
        <comment>label of a field; the sign that stands for a lost letter</comment>
        <translation>%1: там, где стоит %2, потеряна буква.</translation>
    </message>
    <message>
        <source>Remove the sign</source>
        <translation>Убрать знак</translation>
    </message>
</context>
<context>
    <name>GuidePages</name>
    <message>
        <source>Your first song</source>
        <translation>Ваша первая песня</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Подключить аккаунт</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>Свой текст</translation>
    </message>
    <message>
        <source>Takes: several, and the best of them</source>
        <translation>Дубли: несколько, и лучшее из них</translation>
    </message>
    <message>
        <source>Replace bars</source>
        <translation>Заменить такты</translation>
    </message>
    <message>
        <source>Extend a song</source>
        <translation>Продлить песню</translation>
    </message>
    <message>
        <source>Covers and variations</source>
        <translation>Каверы и вариации</translation>
    </message>
    <message>
        <source>Work on a recording of yours</source>
        <translation>Работа со своей записью</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Стемы</translation>
    </message>
    <message>
        <source>Find and sort</source>
        <translation>Поиск и порядок</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Money, and what is never paid twice</source>
        <translation>Деньги и то, что никогда не оплачивается дважды</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Без сети</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Программа чтения с экрана</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Командная строка</translation>
    </message>
    <message>
        <source>Files and backup</source>
        <translation>Файлы и резервные копии</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Если что-то пошло не так</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The import was stopped.</source>
        <translation>Импорт остановлен.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Файл не читается.</translation>
    </message>
    <message>
        <source>It is larger than 2 GB.</source>
        <translation>Файл больше 2 ГБ.</translation>
    </message>
    <message>
        <source>Artist: %1</source>
        <translation>Исполнитель: %1</translation>
    </message>
    <message>
        <source>Album: %1</source>
        <translation>Альбом: %1</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Файла больше нет.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>It holds no sound that can be played.</source>
        <translation>В файле нет звука, который можно воспроизвести.</translation>
    </message>
    <message>
        <source>It is audio of a kind that is not imported.</source>
        <translation>Аудио этого типа не импортируется.</translation>
    </message>
</context>
<context>
    <name>JobRows</name>
    <message>
        <source>There is no such job any more.</source>
        <translation>Такого задания больше нет.</translation>
    </message>
</context>
<context>
    <name>JobStore</name>
    <message>
        <source>This job is no longer in the state it was thought to be in.</source>
        <translation>Состояние задания уже не то, что ожидалось.</translation>
    </message>
    <message>
        <source>Start Riffdesk again to see where the job is.</source>
        <translation>Перезапустите Riffdesk, чтобы увидеть, что с заданием.</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Replace %1–%2</source>
        <translation>Замена %1–%2</translation>
    </message>
    <message>
        <source>Extend from %1</source>
        <translation>Продление с %1</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Ждёт своей очереди.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>%1 Retrying automatically; nothing is lost.</source>
        <translation>%1 Повтор произойдёт сам; ничего не пропадёт.</translation>
    </message>
    <message>
        <source>Composing, %1 %. You can go on working; it is saved when done.</source>
        <translation>Сочиняется, %1 %. Можно работать дальше; по готовности всё сохранится.</translation>
    </message>
    <message>
        <source>Composing. You can go on working; it is saved when done.</source>
        <translation>Сочиняется. Можно работать дальше; по готовности всё сохранится.</translation>
    </message>
    <message>
        <source>Saving the audio…</source>
        <translation>Сохранение аудио…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>The connection broke after sending.</source>
        <translation>Связь прервалась после отправки.</translation>
    </message>
    <message>
        <source>The service may have taken the request, and its history does not tell. If you send it again and it did arrive, you pay twice.</source>
        <translation>Возможно, сервис принял запрос, но по его истории этого не видно. Если отправить снова, а запрос всё же дошёл, вы заплатите дважды.</translation>
    </message>
    <message>
        <source>Looking for it in the service&apos;s history…</source>
        <translation>Поиск в истории сервиса…</translation>
    </message>
    <message>
        <source>It failed, and the service did not say why.</source>
        <translation>Не получилось, и сервис не сказал почему.</translation>
    </message>
    <message>
        <source>not charged</source>
        <translation>плата не списана</translation>
    </message>
    <message>
        <source>may have been charged</source>
        <translation>плата могла быть списана</translation>
    </message>
    <message>
        <source>Sent in %1 s; until then it can be undone.</source>
        <translation>Отправка через %1 с; до этого можно отменить.</translation>
    </message>
    <message>
        <source>Try again (pays again)</source>
        <translation>Повторить (платно ещё раз)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are ready.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Готова %Ln песня.</numerusform>
            <numerusform>Готовы %Ln песни.</numerusform>
            <numerusform>Готово %Ln песен.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its stems are ready.</source>
        <translation>Стемы готовы.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Готово.</translation>
    </message>
    <message>
        <source>Sent in a few seconds; until then it can be undone.</source>
        <translation>Отправка через несколько секунд; до этого можно отменить.</translation>
    </message>
    <message>
        <source>It is made, but its file could not be fetched.</source>
        <translation>Песня создана, но её файл не удалось скачать.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence, then another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>плата списана</translation>
    </message>
    <message>
        <source>Not sent: Riffdesk ended before the time to undo it was over.</source>
        <translation>Не отправлено: Riffdesk закрылся раньше, чем истекло время на отмену.</translation>
    </message>
    <message>
        <source>It is made. This network is metered: its file waits for another one.</source>
        <translation>Песня создана. Эта сеть лимитная: файл ждёт другой сети.</translation>
    </message>
    <message>
        <source>Waiting until its service is connected: enter its token in Settings.</source>
        <translation>Ждёт подключения своего сервиса: введите его токен в настройках.</translation>
    </message>
    <message>
        <source>Its lossless WAV is here.</source>
        <translation>WAV без потерь здесь.</translation>
    </message>
    <message>
        <source>Its video is here.</source>
        <translation>Видео здесь.</translation>
    </message>
    <message>
        <source>The service is making it. You can go on working; it is saved when done.</source>
        <translation>Сервис работает над этим. Можно работать дальше; по готовности всё сохранится.</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>Сохранение файла…</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>The task is finished, but no song came with it.</source>
        <translation>Задача завершена, но песни нет.</translation>
    </message>
    <message>
        <source>The account is not connected, so its songs cannot be listed.</source>
        <translation>Аккаунт не подключён, поэтому его песни нельзя перечислить.</translation>
    </message>
    <message>
        <source>Connect it in the settings, then import again.</source>
        <translation>Подключите его в настройках и повторите импорт.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a song: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The task is finished, but no file came with it.</source>
        <translation>Задача завершена, но файла нет.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The song is not in the library.</source>
        <translation>Этой песни нет в библиотеке.</translation>
    </message>
    <message>
        <source>Look for it in the list, or make it anew.</source>
        <translation>Поищите её в списке или создайте заново.</translation>
    </message>
    <message>
        <source>The service gave a song without an id.</source>
        <translation>Сервис прислал песню без ID.</translation>
    </message>
    <message>
        <source>Ask for the song again.</source>
        <translation>Запросите песню снова.</translation>
    </message>
    <message>
        <source>The song&apos;s file has a name that is not allowed.</source>
        <translation>У файла песни недопустимое имя.</translation>
    </message>
    <message>
        <source>Fetch the song again.</source>
        <translation>Скачайте песню снова.</translation>
    </message>
    <message>
        <source>The song&apos;s length is not a number.</source>
        <translation>Длина песни — не число.</translation>
    </message>
    <message>
        <source>A title has 1 to %1 characters.</source>
        <translation>В названии от 1 до %1 символов.</translation>
    </message>
    <message>
        <source>Type another title.</source>
        <translation>Введите другое название.</translation>
    </message>
    <message>
        <source>A rating is 0 to 5 stars.</source>
        <translation>Оценка — от 0 до 5 звёзд.</translation>
    </message>
    <message>
        <source>Choose another rating.</source>
        <translation>Выберите другую оценку.</translation>
    </message>
    <message>
        <source>The song&apos;s other files are still in its folder.</source>
        <translation>Остальные файлы песни по-прежнему в её папке.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) is damaged.</source>
        <translation>Описание песни (song.json) повреждено.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) was made by a newer version of Riffdesk.</source>
        <translation>Описание песни (song.json) создано более новой версией Riffdesk.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) does not say which song it is.</source>
        <translation>В описании песни (song.json) не сказано, какая это песня.</translation>
    </message>
    <message>
        <source>The song&apos;s loudness is not a number.</source>
        <translation>Громкость песни — не число.</translation>
    </message>
    <message>
        <source>There is no “%1” in the library.</source>
        <translation>В библиотеке нет «%1».</translation>
    </message>
    <message>
        <source>Choose one of those that are there.</source>
        <translation>Выберите из того, что есть.</translation>
    </message>
    <message>
        <source>The notes are too long.</source>
        <translation>Заметки слишком длинные.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>Сократите их.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Имя пустое.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Введите имя.</translation>
    </message>
    <message>
        <source>There is a playlist “%1” already.</source>
        <translation>Плейлист «%1» уже есть.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Введите другое имя.</translation>
    </message>
    <message>
        <source>Rebuilding was cancelled: the library is as it was.</source>
        <translation>Перестроение отменено: библиотека осталась как была.</translation>
    </message>
    <message>
        <source>Checking was cancelled.</source>
        <translation>Проверка отменена.</translation>
    </message>
</context>
<context>
    <name>Lyrics</name>
    <message>
        <source>The document is damaged.</source>
        <translation>Документ повреждён.</translation>
    </message>
    <message>
        <source>Save the lyrics as a plain text file and try again.</source>
        <translation>Сохраните слова как простой текстовый файл и повторите.</translation>
    </message>
    <message>
        <source>Lyrics cannot be read from this kind of file.</source>
        <translation>Из файлов этого типа текст песни не читается.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Используйте один из этих: %1.</translation>
    </message>
    <message>
        <source>The file is larger than lyrics can be (%1).</source>
        <translation>Файл больше, чем может быть текст песни (%1).</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>There are no words in this file.</source>
        <translation>В этом файле нет слов.</translation>
    </message>
    <message>
        <source>This is no %1 document, it is damaged, or it is far too large.</source>
        <translation>Это не документ %1, либо он повреждён или слишком велик.</translation>
    </message>
    <message>
        <source>The text is longer than lyrics can be (%L1 characters).</source>
        <translation>Текст длиннее допустимого (символов: %L1).</translation>
    </message>
    <message>
        <source>This is no RTF document, or it is damaged.</source>
        <translation>Это не документ RTF, или он повреждён.</translation>
    </message>
    <message>
        <source>This file holds no text that can be read.</source>
        <translation>В этом файле нет читаемого текста.</translation>
    </message>
    <message>
        <source>This is no %1 file: no line of it has a time.</source>
        <translation>Это не файл %1: ни у одной строки нет времени.</translation>
    </message>
    <message>
        <source>Save it as a plain text file and try again.</source>
        <translation>Сохраните его как простой текстовый файл и повторите.</translation>
    </message>
    <message>
        <source>The file has more lines than a song can have.</source>
        <translation>В файле больше строк, чем может быть в песне.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These are too many files for one song.</source>
        <translation>Слишком много файлов для одной песни.</translation>
    </message>
    <message>
        <source>Drop those that belong together.</source>
        <translation>Перетащите только те, что относятся друг к другу.</translation>
    </message>
    <message>
        <source>The dictionary “%1” is damaged and cannot check spelling.</source>
        <translation>Словарь «%1» повреждён и не может проверять орфографию.</translation>
    </message>
    <message>
        <source>Install it again, or choose another language.</source>
        <translation>Установите его снова или выберите другой язык.</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Юникод</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Западноевропейская</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Центральноевропейская</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Кириллица</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Греческая</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Турецкая</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Иврит</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабская</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Балтийская</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Вьетнамская</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Тайская</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Китайская</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Китайская традиционная</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Японская</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Корейская</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>languages, encoding: “Greek (ISO 8859-7)”</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This text cannot be read as %1.</source>
        <translation>Этот текст не читается как %1.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Выберите другую кодировку.</translation>
    </message>
</context>
<context>
    <name>LyricsWriter</name>
    <message>
        <source>The lyrics may have been written and charged. Looking for them costs nothing.</source>
        <translation>Текст мог быть написан и оплачен. Поискать его можно бесплатно.</translation>
    </message>
    <message>
        <source>The service is not connected.</source>
        <translation>Сервис не подключён.</translation>
    </message>
    <message>
        <source>Enter your token in the settings, then ask again.</source>
        <translation>Введите токен в настройках и запросите снова.</translation>
    </message>
    <message>
        <source>Cancelled. The service may charge for it all the same.</source>
        <translation>Отменено. Сервис всё же может списать плату.</translation>
    </message>
    <message>
        <source>If the lyrics still come, they are kept under “Written before”.</source>
        <translation>Если текст всё-таки придёт, он будет в списке «Написанное ранее».</translation>
    </message>
    <message>
        <source>Riffdesk ended before the answer came.</source>
        <translation>Riffdesk закрылся раньше, чем пришёл ответ.</translation>
    </message>
    <message>
        <source>Say it in other words, then ask again.</source>
        <translation>Скажите другими словами и запросите снова.</translation>
    </message>
    <message>
        <source>Change what you ask for, then ask again.</source>
        <translation>Измените запрос и отправьте снова.</translation>
    </message>
    <message>
        <source>The list of written lyrics cannot be read: it is damaged.</source>
        <translation>Список написанных текстов не читается: он повреждён.</translation>
    </message>
    <message>
        <source>It was set aside; a new one is begun.</source>
        <translation>Он отложен в сторону; начат новый.</translation>
    </message>
</context>
<context>
    <name>MediaFetch</name>
    <message>
        <source>The service told no address for this file.</source>
        <translation>Сервис не сообщил адреса этого файла.</translation>
    </message>
</context>
<context>
    <name>MediaFiles</name>
    <message>
        <source>It ends after %1 of %2.</source>
        <translation>Файл кончается после %1 из %2.</translation>
    </message>
    <message>
        <source>It ends too early, after %1.</source>
        <translation>Файл кончается слишком рано, после %1.</translation>
    </message>
    <message>
        <source>It lasts %1 instead of %2.</source>
        <translation>Файл длится %1 вместо %2.</translation>
    </message>
    <message>
        <source>It holds no sound that can be played.</source>
        <translation>В файле нет звука, который можно воспроизвести.</translation>
    </message>
    <message>
        <source>A part of it cannot be decoded.</source>
        <translation>Часть файла не декодируется.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of it cannot be decoded.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Не декодируется %Ln часть файла.</numerusform>
            <numerusform>Не декодируются %Ln части файла.</numerusform>
            <numerusform>Не декодируются %Ln частей файла.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has changed since it was kept.</source>
        <translation>Файл изменился с тех пор, как был сохранён.</translation>
    </message>
    <message>
        <source>It is not a WAV file.</source>
        <translation>Это не файл WAV.</translation>
    </message>
    <message>
        <source>Its pictures end too early.</source>
        <translation>Изображение в файле кончается слишком рано.</translation>
    </message>
</context>
<context>
    <name>Messenger</name>
    <message>
        <source>The upload could not be stored.</source>
        <translation>Не удалось сохранить загруженный файл.</translation>
    </message>
    <message>
        <source>The file could not be fetched from its address.</source>
        <translation>Не удалось скачать файл по его адресу.</translation>
    </message>
</context>
<context>
    <name>PracticeService</name>
    <message>
        <source>The Practice service cannot listen on port %1.</source>
        <translation>Тренировочный сервис не может слушать порт %1.</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that uses it.</source>
        <translation>Выберите другой порт или завершите программу, которая его занимает.</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>This is not a preset that can be used. %1</source>
        <translation>Этот пресет нельзя использовать. %1</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <source>It holds something else.</source>
        <translation>В файле что-то другое.</translation>
    </message>
    <message>
        <source>It was made by another version of the program.</source>
        <translation>Файл создан другой версией программы.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>У него нет имени.</translation>
    </message>
    <message>
        <source>It is for an action that is not known here.</source>
        <translation>Он для действия, которое здесь неизвестно.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Рецепт</translation>
    </message>
</context>
<context>
    <name>PresetStore</name>
    <message>
        <source>A preset needs a name.</source>
        <translation>Пресету нужно имя.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Дайте ему имя.</translation>
    </message>
    <message>
        <source>The form is too large for a preset.</source>
        <translation>Форма слишком велика для пресета.</translation>
    </message>
    <message>
        <source>Shorten the lyrics.</source>
        <translation>Сократите текст.</translation>
    </message>
    <message>
        <source>There are %1 presets already.</source>
        <translation>Пресетов уже %1.</translation>
    </message>
    <message>
        <source>Delete one that you no longer need.</source>
        <translation>Удалите тот, что больше не нужен.</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>Пресет с таким именем уже есть.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>The preset could not be deleted.</source>
        <translation>Не удалось удалить пресет.</translation>
    </message>
    <message>
        <source>Check the rights of the folder %1.</source>
        <translation>Проверьте права на папку %1.</translation>
    </message>
</context>
<context>
    <name>ProxyChoice</name>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>Это не адрес прокси.</translation>
    </message>
    <message>
        <source>Enter its name and port, such as proxy.example:8080.</source>
        <translation>Введите его имя и порт, например proxy.example:8080.</translation>
    </message>
</context>
<context>
    <name>PublicAddress</name>
    <message>
        <source>The address must start with https://: over http:// anyone could read along.</source>
        <translation>Адрес должен начинаться с https://: через http:// всё мог бы прочитать кто угодно.</translation>
    </message>
    <message>
        <source>Type an address such as %1.</source>
        <translation>Введите адрес вроде %1.</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>The uploaded file holds no audio that can be read.</source>
        <translation>В загруженном файле нет читаемого аудио.</translation>
    </message>
    <message>
        <source>Upload an MP3, M4A, WAV, FLAC or Ogg file.</source>
        <translation>Загрузите файл MP3, M4A, WAV, FLAC или Ogg.</translation>
    </message>
    <message>
        <source>Reading the recording was stopped.</source>
        <translation>Чтение записи прервано.</translation>
    </message>
</context>
<context>
    <name>ReferenceFile</name>
    <message>
        <source>“%1” is no audio file that can be used.</source>
        <translation>«%1» — непригодный аудиофайл.</translation>
    </message>
    <message>
        <source>Choose an MP3, WAV, M4A, FLAC, Ogg, Opus or AAC file.</source>
        <translation>Выберите файл MP3, WAV, M4A, FLAC, Ogg, Opus или AAC.</translation>
    </message>
    <message>
        <source>The recording is longer than 15 minutes.</source>
        <translation>Запись длиннее 15 минут.</translation>
    </message>
    <message>
        <source>Cut it in an audio editor and choose the shorter file.</source>
        <translation>Обрежьте её в аудиоредакторе и выберите файл покороче.</translation>
    </message>
    <message>
        <source>The upload was cancelled.</source>
        <translation>Загрузка отменена.</translation>
    </message>
    <message>
        <source>The file is larger than %1 GB.</source>
        <translation>Файл больше %1 ГБ.</translation>
    </message>
    <message>
        <source>Save it as MP3 or FLAC in an audio editor and choose that file.</source>
        <translation>Сохраните его в аудиоредакторе как MP3 или FLAC и выберите этот файл.</translation>
    </message>
    <message>
        <source>The recording is shorter than one second.</source>
        <translation>Запись короче одной секунды.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Выберите подлиннее.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>The reference is not in the list any more.</source>
        <translation>Этого референса больше нет в списке.</translation>
    </message>
    <message>
        <source>Choose another, or upload it again.</source>
        <translation>Выберите другой или загрузите его снова.</translation>
    </message>
    <message>
        <source>The service gave no id for the upload.</source>
        <translation>Сервис не дал загруженной записи ID.</translation>
    </message>
    <message>
        <source>Upload the file again.</source>
        <translation>Загрузите файл снова.</translation>
    </message>
    <message>
        <source>A reference needs a name.</source>
        <translation>Референсу нужно имя.</translation>
    </message>
    <message>
        <source>Type one, or leave it as it was.</source>
        <translation>Введите имя или оставьте прежнее.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The task is finished, but holds no song.</source>
        <translation>Задача завершена, но песни в ней нет.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>Это не объект JSON.</translation>
    </message>
    <message>
        <source>It holds neither a song nor a task.</source>
        <translation>Нет ни песни, ни задачи.</translation>
    </message>
    <message>
        <source>It does not describe tasks.</source>
        <translation>Задачи не описаны.</translation>
    </message>
    <message>
        <source>It holds no lyrics.</source>
        <translation>Нет текста песни.</translation>
    </message>
    <message>
        <source>It holds no id for the upload.</source>
        <translation>Нет ID загруженного файла.</translation>
    </message>
    <message>
        <source>It holds no address of a file.</source>
        <translation>Нет адреса файла.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The keyring refused: %1</source>
        <translation>Связка ключей отказала: %1</translation>
    </message>
    <message>
        <source>Unlock the keyring, or type the token again for this session.</source>
        <translation>Разблокируйте связку ключей или введите токен ещё раз для этого сеанса.</translation>
    </message>
    <message>
        <source>The token file cannot be written: %1</source>
        <translation>Не удаётся записать файл токена: %1</translation>
    </message>
    <message>
        <source>The token is kept until Riffdesk is closed.</source>
        <translation>Токен хранится, пока Riffdesk не закрыт.</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Another Riffdesk has this library open.</source>
        <translation>Эта библиотека открыта в другом Riffdesk.</translation>
    </message>
    <message>
        <source>Another Riffdesk (process %1) has this library open.</source>
        <translation>Эта библиотека открыта в другом Riffdesk (процесс %1).</translation>
    </message>
    <message>
        <source>Riffdesk on the computer “%1” (process %2) has this library open.</source>
        <translation>Эта библиотека открыта в Riffdesk на компьютере «%1» (процесс %2).</translation>
    </message>
    <message>
        <source>Close it first; two at once could pay twice.</source>
        <translation>Сначала закройте его: два сразу могут заплатить дважды.</translation>
    </message>
    <message>
        <source>The lock of a Riffdesk that is gone (process %1) cannot be taken away.</source>
        <translation>Не удаётся снять блокировку уже завершённого Riffdesk (процесс %1).</translation>
    </message>
    <message>
        <source>Remove the file “%1”.</source>
        <translation>Удалите файл «%1».</translation>
    </message>
</context>
<context>
    <name>SongEdit</name>
    <message>
        <source>Rate</source>
        <translation>Оценить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Neither keep nor reject</source>
        <translation>Снять отметку</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Изменить заметки</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>Отметить как прослушанное</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Tag as “%1”</source>
        <translation>Присвоить тег «%1»</translation>
    </message>
    <message>
        <source>Remove tag “%1”</source>
        <translation>Снять тег «%1»</translation>
    </message>
    <message>
        <source>Change tag “%1”</source>
        <translation>Изменить тег «%1»</translation>
    </message>
    <message>
        <source>Delete tag “%1”</source>
        <translation>Удалить тег «%1»</translation>
    </message>
    <message>
        <source>Rename tag “%1”</source>
        <translation>Переименовать тег «%1»</translation>
    </message>
    <message>
        <source>Put into playlist “%1”</source>
        <translation>Добавить в плейлист «%1»</translation>
    </message>
    <message>
        <source>Take out of playlist “%1”</source>
        <translation>Убрать из плейлиста «%1»</translation>
    </message>
    <message>
        <source>Make playlist “%1”</source>
        <translation>Создать плейлист «%1»</translation>
    </message>
    <message>
        <source>Delete playlist “%1”</source>
        <translation>Удалить плейлист «%1»</translation>
    </message>
    <message>
        <source>Rename playlist “%1”</source>
        <translation>Переименовать плейлист «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln songs)</source>
        <comment>an entry of the Edit menu&apos;s undo</comment>
        <translation>
            <numerusform>%1 (%Ln песня)</numerusform>
            <numerusform>%1 (%Ln песни)</numerusform>
            <numerusform>%1 (%Ln песен)</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange playlist “%1”</source>
        <translation>Упорядочить плейлист «%1»</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>Свести стемы</translation>
    </message>
</context>
<context>
    <name>SongEncoder</name>
    <message>
        <source>Writing the song was stopped.</source>
        <translation>Запись песни прервана.</translation>
    </message>
    <message>
        <source>This system&apos;s libavcodec cannot write AAC audio.</source>
        <translation>Установленная libavcodec не умеет записывать аудио AAC.</translation>
    </message>
    <message>
        <source>Install the full libavcodec.</source>
        <translation>Установите полную libavcodec.</translation>
    </message>
    <message>
        <source>The song could not be written.</source>
        <translation>Не удалось записать песню.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Проверьте свободное место и права на папку.</translation>
    </message>
</context>
<context>
    <name>SongFile</name>
    <message>
        <source>No service can be asked for it: it has no id of this song.</source>
        <translation>Запросить это не у кого: ни у одного сервиса нет ID этой песни.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Уже в пути.</translation>
    </message>
    <message>
        <source>It is not known whether the last request for it arrived.</source>
        <translation>Неизвестно, дошёл ли последний запрос.</translation>
    </message>
    <message>
        <source>It is made and paid for, but could not be fetched yet.</source>
        <translation>Создано и оплачено, но пока не удалось скачать.</translation>
    </message>
    <message>
        <source>It is already here: %1</source>
        <translation>Уже здесь: %1</translation>
    </message>
    <message>
        <source>It is paid for, but its file is missing.</source>
        <translation>Оплачено, но файла нет.</translation>
    </message>
    <message>
        <source>It is kept with the song once it has come.</source>
        <translation>Когда файл придёт, он будет храниться вместе с песней.</translation>
    </message>
    <message>
        <source>Decide that in Jobs first.</source>
        <translation>Сначала решите это в заданиях.</translation>
    </message>
    <message>
        <source>Fetch it again; that costs nothing.</source>
        <translation>Скачайте снова; это бесплатно.</translation>
    </message>
    <message>
        <source>Asking for it anew pays once more.</source>
        <translation>Новый запрос придётся оплатить ещё раз.</translation>
    </message>
    <message>
        <source>Export writes its sound, as WAV and in other formats.</source>
        <translation>Экспорт записывает звук песни в WAV и других форматах.</translation>
    </message>
    <message>
        <source>They are paid for, but their files are missing.</source>
        <translation>Они оплачены, но файлов нет.</translation>
    </message>
    <message>
        <source>They are already here: %1</source>
        <translation>Уже здесь: %1</translation>
    </message>
    <message>
        <source>Upload its file in the studio, and work on that.</source>
        <translation>Загрузите её файл в студии и работайте с ним.</translation>
    </message>
    <message>
        <source>Put them back from a copy of yours; asking for them anew pays once more.</source>
        <translation>Верните их из своей копии; новый запрос придётся оплатить ещё раз.</translation>
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
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
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
        <translation>«model:» принимает начало имени модели.</translation>
    </message>
    <message>
        <source>“action:” takes what made the song, as in action:cover.</source>
        <translation>«action:» принимает действие, которым создана песня, например action:cover.</translation>
    </message>
    <message>
        <source>“rating:” takes 0 to 5, as in rating:&gt;=3 or rating:2..4.</source>
        <translation>«rating:» принимает от 0 до 5, например rating:&gt;=3 или rating:2..4.</translation>
    </message>
    <message>
        <source>“tag:” takes a tag&apos;s name, as in tag:demo or tag:&quot;two words&quot;.</source>
        <translation>«tag:» принимает имя тега, например tag:demo или tag:&quot;два слова&quot;.</translation>
    </message>
    <message>
        <source>“playlist:” takes a playlist&apos;s name, as in playlist:&quot;two words&quot;.</source>
        <translation>«playlist:» принимает имя плейлиста, например playlist:&quot;два слова&quot;.</translation>
    </message>
    <message>
        <source>“is:” takes kept, rejected, unheard, trashed, missing, rated or tagged.</source>
        <translation>«is:» принимает kept, rejected, unheard, trashed, missing, rated или tagged.</translation>
    </message>
    <message>
        <source>“has:” takes stems, lyrics, cover or notes.</source>
        <translation>«has:» принимает stems, lyrics, cover или notes.</translation>
    </message>
    <message>
        <source>“after:” takes a date such as 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m or 1y.</source>
        <translation>«after:» принимает дату, например 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m или 1y.</translation>
    </message>
    <message>
        <source>“before:” takes a date such as 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m or 1y.</source>
        <translation>«before:» принимает дату, например 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m или 1y.</translation>
    </message>
    <message>
        <source>“longer:” takes a length such as 90, 1:30 or 2m.</source>
        <translation>«longer:» принимает длину, например 90, 1:30 или 2m.</translation>
    </message>
    <message>
        <source>“shorter:” takes a length such as 90, 1:30 or 2m.</source>
        <translation>«shorter:» принимает длину, например 90, 1:30 или 2m.</translation>
    </message>
    <message>
        <source>“from:” takes the id or the title of the song it was made from.</source>
        <translation>«from:» принимает ID или название песни, из которой сделана эта.</translation>
    </message>
    <message>
        <source>A search takes %1 characters at most.</source>
        <translation>В поиске не больше %1 символов.</translation>
    </message>
    <message>
        <source>A search takes %1 filters at most.</source>
        <translation>В поиске не больше %1 фильтров.</translation>
    </message>
    <message>
        <source>A search takes %1 words at most.</source>
        <translation>В поиске не больше %1 слов.</translation>
    </message>
    <message>
        <source>“added:” takes a date as “after:” does, or a moment such as 2026-11-05T18:30:00: what came into the library since then.</source>
        <translation>«added:» принимает дату, как «after:», или момент, например 2026-11-05T18:30:00: что с тех пор попало в библиотеку.</translation>
    </message>
    <message>
        <source>“family:” takes the id or the title of a song: what it comes from, and all that was made from these.</source>
        <translation>«family:» принимает ID или название песни: из чего она сделана и всё, что сделано из этого.</translation>
    </message>
</context>
<context>
    <name>SongRequest</name>
    <message>
        <source>There is no parameter “%1”.</source>
        <translation>Параметра «%1» нет.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Используйте один из этих: %1.</translation>
    </message>
    <message>
        <source>“%1” is either true or false.</source>
        <translation>«%1» — это либо true, либо false.</translation>
    </message>
    <message>
        <source>Write %1=true or %1=false.</source>
        <translation>Напишите %1=true или %1=false.</translation>
    </message>
    <message>
        <source>“%1” is a number.</source>
        <translation>«%1» — это число.</translation>
    </message>
    <message>
        <source>Write it with a point, such as %1=%2.</source>
        <translation>Пишите его с точкой, например %1=%2.</translation>
    </message>
    <message>
        <source>Choose a source song.</source>
        <translation>Выберите исходную песню.</translation>
    </message>
    <message>
        <source>Pick a place in the song.</source>
        <translation>Выберите место в песне.</translation>
    </message>
    <message>
        <source>Write some lyrics.</source>
        <translation>Напишите текст песни.</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>Заполните «%1».</translation>
    </message>
    <message>
        <source>At most %1 characters; this has %2.</source>
        <translation>Не больше %1 символов; сейчас %2.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be sent.</source>
        <translation>Здесь есть символы, которые нельзя отправить.</translation>
    </message>
    <message>
        <source>It must not hold spaces.</source>
        <translation>Пробелы здесь недопустимы.</translation>
    </message>
    <message>
        <source>Give a whole web address that starts with https:// or http://.</source>
        <translation>Укажите полный веб-адрес, начинающийся с https:// или http://.</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>Укажите число от %1 до %2.</translation>
    </message>
    <message>
        <source>This is not a value that “%1” can have.</source>
        <translation>«%1» не может иметь такого значения.</translation>
    </message>
    <message>
        <source>Write some lyrics, or describe the song instead.</source>
        <translation>Напишите текст или вместо этого опишите песню.</translation>
    </message>
    <message>
        <source>Describe the song, or write its lyrics.</source>
        <translation>Опишите песню или напишите её текст.</translation>
    </message>
    <message>
        <source>It must be greater than “%1”.</source>
        <extracomment>%1 is the name of another field</extracomment>
        <translation>Значение должно быть больше, чем «%1».</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>Выберите действие.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>Действия «%1» нет.</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Выберите модель.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>Модели «%1» нет.</translation>
    </message>
</context>
<context>
    <name>SongShelf</name>
    <message>
        <source>The Practice service&apos;s folder cannot be written: %1</source>
        <translation>Не удаётся записать в папку тренировочного сервиса: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Проверьте права на папку.</translation>
    </message>
    <message>
        <source>There is no such song.</source>
        <translation>Такой песни нет.</translation>
    </message>
    <message>
        <source>The Practice service is stopping.</source>
        <translation>Тренировочный сервис завершает работу.</translation>
    </message>
    <message>
        <source>The song could not be written.</source>
        <translation>Не удалось записать песню.</translation>
    </message>
    <message>
        <source>The cover could not be written.</source>
        <translation>Не удалось записать обложку.</translation>
    </message>
</context>
<context>
    <name>SongText</name>
    <message>
        <source>Untitled</source>
        <comment>a song of which nothing else is known</comment>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Кавер</translation>
    </message>
    <message>
        <source>Cover of %1</source>
        <translation>Кавер на %1</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Продлено</translation>
    </message>
    <message>
        <source>Extended from %1</source>
        <translation>Продлено из %1</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Вариация</translation>
    </message>
    <message>
        <source>Variation of %1</source>
        <translation>Вариация на %1</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Новая секция</translation>
    </message>
    <message>
        <source>New section in %1</source>
        <translation>Новая секция в %1</translation>
    </message>
    <message>
        <source>New vocals</source>
        <translation>Новый вокал</translation>
    </message>
    <message>
        <source>New vocals on %1</source>
        <translation>Новый вокал для %1</translation>
    </message>
    <message>
        <source>New instruments</source>
        <translation>Новый инструментал</translation>
    </message>
    <message>
        <source>New instruments under %1</source>
        <translation>Новый инструментал для %1</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Стемы</translation>
    </message>
    <message>
        <source>Stems of %1</source>
        <translation>Стемы %1</translation>
    </message>
    <message>
        <source>Cover of an upload</source>
        <translation>Кавер на запись</translation>
    </message>
    <message>
        <source>Extended from an upload</source>
        <translation>Продлено из записи</translation>
    </message>
    <message>
        <source>New section in an upload</source>
        <translation>Новая секция в записи</translation>
    </message>
    <message>
        <source>take %1</source>
        <comment>the number of a song among those of one job</comment>
        <translation>дубль %1</translation>
    </message>
    <message>
        <source>Mix of stems</source>
        <translation>Микс стемов</translation>
    </message>
    <message>
        <source>Mix of %1</source>
        <translation>Микс %1</translation>
    </message>
    <message>
        <source>Splice</source>
        <translation>Склейка</translation>
    </message>
    <message>
        <source>Splice of %1</source>
        <translation>Склейка %1</translation>
    </message>
    <message>
        <source>Comp of takes</source>
        <translation>Комп из дублей</translation>
    </message>
    <message>
        <source>Comp of %1</source>
        <translation>Комп %1</translation>
    </message>
    <message>
        <source>Spliced from</source>
        <translation>Вклеено с</translation>
    </message>
    <message>
        <source>Spliced to</source>
        <translation>Вклеено до</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Кроссфейд</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Дубли</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Фрагменты</translation>
    </message>
</context>
<context>
    <name>SongTimes</name>
    <message>
        <source>The file has other words than this song: %1 of %2 lines were found within its length.</source>
        <translation>В файле не те слова, что в песне: в пределах её длины найдено строк: %1 из %2.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>The times could not be removed.</source>
        <translation>Не удалось убрать времена.</translation>
    </message>
    <message>
        <source>Check the rights of the folder %1.</source>
        <translation>Проверьте права на папку %1.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>Поиск словарей…</translation>
    </message>
    <message>
        <source>No dictionary is installed (hunspell)</source>
        <translation>Словарь не установлен (hunspell)</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>spelling is not checked</comment>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Орфография</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Поиск вариантов…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Вариантов нет</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Добавить в словарь</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>a word that seems misspelt</comment>
        <translation>Пропустить</translation>
    </message>
</context>
<context>
    <name>SplicePlan</name>
    <message>
        <source>The two songs have nothing in common next to what changed.</source>
        <translation>Рядом с изменённым местом у двух песен нет ничего общего.</translation>
    </message>
    <message>
        <source>Compare the edit with the song it was made from, or choose the range by hand.</source>
        <translation>Сравните правку с песней, из которой она сделана, или выберите диапазон вручную.</translation>
    </message>
    <message>
        <source>Nothing of the first song would be left.</source>
        <translation>От первой песни ничего бы не осталось.</translation>
    </message>
    <message>
        <source>All of the edit is different: use it as it is.</source>
        <translation>Правка отличается целиком: используйте её как есть.</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Not rated</source>
        <translation>Без оценки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 5 stars</source>
        <translation>
            <numerusform>%Ln звезда из 5</numerusform>
            <numerusform>%Ln звезды из 5</numerusform>
            <numerusform>%Ln звёзд из 5</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StemSum</name>
    <message>
        <source>No stem of this mix can be heard.</source>
        <translation>В этом миксе не слышно ни одного стема.</translation>
    </message>
    <message>
        <source>Turn one of them up, or end its mute.</source>
        <translation>Прибавьте один из них или снимите заглушение.</translation>
    </message>
    <message>
        <source>The mix could not be written.</source>
        <translation>Не удалось записать микс.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Проверьте свободное место и права на папку.</translation>
    </message>
</context>
<context>
    <name>StemsZip</name>
    <message>
        <source>The stems could not be written.</source>
        <translation>Не удалось записать стемы.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Проверьте свободное место и права на папку.</translation>
    </message>
    <message>
        <source>Writing the stems was stopped.</source>
        <translation>Запись стемов прервана.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>“%1” is too large to be read.</source>
        <translation>«%1» слишком велик для чтения.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged.</source>
        <translation>База данных библиотеки повреждена.</translation>
    </message>
    <message>
        <source>Rebuild it from the song folders: no song is lost.</source>
        <translation>Перестройте её из папок песен: ни одна песня не пропадёт.</translation>
    </message>
    <message>
        <source>The library is in use by another program.</source>
        <translation>Библиотека занята другой программой.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Закройте другую программу и повторите.</translation>
    </message>
    <message>
        <source>The library&apos;s database “%1” cannot be opened or written.</source>
        <translation>Не удаётся открыть или записать базу данных библиотеки «%1».</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>Проверьте, что папка существует и в неё можно писать.</translation>
    </message>
    <message>
        <source>The library&apos;s database refused: %1</source>
        <translation>База данных библиотеки отказала: %1</translation>
    </message>
    <message>
        <source>Start Riffdesk again. If it stays, please report it.</source>
        <translation>Перезапустите Riffdesk. Если не поможет, сообщите об ошибке.</translation>
    </message>
    <message>
        <source>Two changes to the library were mixed up.</source>
        <translation>Два изменения библиотеки перемешались.</translation>
    </message>
    <message>
        <source>There is no room left in “%1”.</source>
        <translation>В «%1» не осталось места.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Освободите место и повторите.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Не удалось записать «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>Не удалось прочитать «%1».</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Проверьте, что файл на месте и его можно читать.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Riffdesk.</source>
        <translation>Эта библиотека создана более новой версией Riffdesk.</translation>
    </message>
    <message>
        <source>Install the newest Riffdesk, or choose another library folder.</source>
        <translation>Установите новейший Riffdesk или выберите другую папку библиотеки.</translation>
    </message>
    <message>
        <source>The library&apos;s database belongs to another program.</source>
        <translation>База данных библиотеки принадлежит другой программе.</translation>
    </message>
    <message>
        <source>Choose another library folder.</source>
        <translation>Выберите другую папку библиотеки.</translation>
    </message>
    <message>
        <source>The archive is damaged, or is not a zip archive.</source>
        <translation>Архив повреждён, или это не архив ZIP.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Скачайте его снова.</translation>
    </message>
    <message>
        <source>The archive holds more than it should, and was not unpacked.</source>
        <translation>В архиве больше, чем должно быть; он не распакован.</translation>
    </message>
    <message>
        <source>Check where it comes from before you try again.</source>
        <translation>Прежде чем повторять, проверьте, откуда он.</translation>
    </message>
    <message>
        <source>The archive holds no file that can be used.</source>
        <translation>В архиве нет пригодных файлов.</translation>
    </message>
    <message>
        <source>Unpacking was cancelled.</source>
        <translation>Распаковка отменена.</translation>
    </message>
    <message>
        <source>The library can only be read: nothing was changed.</source>
        <translation>Библиотека доступна только для чтения: ничего не изменено.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder, then start Riffdesk again.</source>
        <translation>Проверьте, что в её папку можно писать, и перезапустите Riffdesk.</translation>
    </message>
    <message>
        <source>“%1” lies on a volume that can only be read.</source>
        <translation>«%1» находится на томе только для чтения.</translation>
    </message>
    <message>
        <source>Make the volume writable, or choose another folder.</source>
        <translation>Сделайте том доступным для записи или выберите другую папку.</translation>
    </message>
    <message>
        <source>You may not write to “%1”.</source>
        <translation>Нет прав на запись в «%1».</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another folder.</source>
        <translation>Измените права или выберите другую папку.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>«%1» — не папка.</translation>
    </message>
    <message>
        <source>Move that file away, or choose another folder.</source>
        <translation>Переместите этот файл или выберите другую папку.</translation>
    </message>
    <message>
        <source>The disk of “%1” reports a fault.</source>
        <translation>Диск с «%1» сообщает об ошибке.</translation>
    </message>
    <message>
        <source>Look after the disk, and copy what is on it.</source>
        <translation>Проверьте диск и скопируйте то, что на нём есть.</translation>
    </message>
    <message>
        <source>The library&apos;s folder “%1” is not there any more.</source>
        <translation>Папки библиотеки «%1» больше нет.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the folder back, then do it again.</source>
        <translation>Ничего не изменено. Верните папку и повторите.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Чтение отменено.</translation>
    </message>
    <message>
        <source>Packing was stopped.</source>
        <translation>Упаковка прервана.</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>What the sweep changes (%1) is no part of this song.</source>
        <translation>То, что меняет серия (%1), к этой песне не относится.</translation>
    </message>
    <message>
        <source>Change the sweep, or choose a number of takes.</source>
        <translation>Измените серию или выберите число дублей.</translation>
    </message>
    <message>
        <source>“%1” takes %2 to %3 values.</source>
        <translation>«%1» принимает от %2 до %3 значений.</translation>
    </message>
    <message>
        <source>Write them one after the other.</source>
        <translation>Напишите их одно за другим.</translation>
    </message>
    <message>
        <source>Tick those that you want.</source>
        <translation>Отметьте нужные.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>«%1» не может быть %2.</translation>
    </message>
    <message>
        <source>Give numbers from %1 to %2.</source>
        <translation>Укажите числа от %1 до %2.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Выберите другое значение.</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 указано дважды.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Уберите одно из них.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» — не число.</translation>
    </message>
    <message>
        <source>Write numbers with spaces between them.</source>
        <translation>Пишите числа через пробел.</translation>
    </message>
    <message>
        <source>The same is changed twice.</source>
        <translation>Одно и то же меняется дважды.</translation>
    </message>
    <message>
        <source>Choose something else for one of them.</source>
        <translation>Для одного из них выберите что-то другое.</translation>
    </message>
    <message>
        <source>That would be %L1 songs; at most %L2 can be asked for at once.</source>
        <translation>Песен было бы %L1; за раз можно запросить не больше %L2.</translation>
    </message>
    <message>
        <source>Take values out, or make fewer takes of each.</source>
        <translation>Уберите часть значений или сделайте меньше дублей каждого.</translation>
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
        <translation>Песня не завершена.</translation>
    </message>
</context>
<context>
    <name>TaskStore</name>
    <message>
        <source>The Practice service&apos;s folder cannot be written: %1</source>
        <translation>Не удаётся записать в папку тренировочного сервиса: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Проверьте права на папку.</translation>
    </message>
    <message>
        <source>The Practice service could not note a task.</source>
        <translation>Тренировочный сервис не смог записать задачу.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Проверьте свободное место и права на папку.</translation>
    </message>
</context>
<context>
    <name>UploadFault</name>
    <message>
        <source>The upload was cancelled.</source>
        <translation>Загрузка отменена.</translation>
    </message>
    <message>
        <source>This service takes no files.</source>
        <translation>Этот сервис не принимает файлы.</translation>
    </message>
    <message>
        <source>This token may not upload files.</source>
        <translation>С этим токеном загружать файлы нельзя.</translation>
    </message>
    <message>
        <source>Put the file on the web and paste its public address here instead.</source>
        <translation>Выложите файл в интернет и вставьте сюда его публичный адрес.</translation>
    </message>
    <message>
        <source>Try again: sending a file costs nothing.</source>
        <translation>Повторите: отправка файла бесплатна.</translation>
    </message>
    <message>
        <source>The service may have taken the recording all the same. You can try again; it may count twice.</source>
        <translation>Сервис всё же мог принять запись. Можно повторить; возможно, она засчитается дважды.</translation>
    </message>
    <message>
        <source>Check that the address leads to an audio file everyone may fetch, or choose another file.</source>
        <translation>Проверьте, что адрес ведёт к аудиофайлу, доступному всем, или выберите другой файл.</translation>
    </message>
</context>
<context>
    <name>UploadSource</name>
    <message>
        <source>Paste the address of the audio file itself, such as %1.</source>
        <translation>Вставьте адрес самого аудиофайла, например %1.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Нет адреса.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>Адрес слишком длинный.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Это не веб-адрес.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password: the service would see it.</source>
        <translation>В адресе не должно быть имени пользователя и пароля: сервис бы их увидел.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>Адрес должен начинаться с https://.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Its audio has never come.</source>
        <translation>Аудио так и не пришло.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Нет «%1».</translation>
    </message>
    <message>
        <source>“%1” has changed since it was kept.</source>
        <translation>«%1» изменился с тех пор, как был сохранён.</translation>
    </message>
    <message>
        <source>Lies in the library&apos;s folder but is not in its list.</source>
        <translation>Лежит в папке библиотеки, но в списке отсутствует.</translation>
    </message>
    <message>
        <source>The library&apos;s list says other things than “%1”.</source>
        <translation>Список библиотеки расходится с «%1».</translation>
    </message>
    <message>
        <source>It is fetched again, free of charge.</source>
        <translation>Файл скачивается снова, бесплатно.</translation>
    </message>
    <message>
        <source>Rebuild the library: that brings it back.</source>
        <translation>Перестройте библиотеку: это вернёт песню.</translation>
    </message>
    <message>
        <source>Rebuild the library: then what the file says holds.</source>
        <translation>Перестройте библиотеку: тогда будет верно то, что в файле.</translation>
    </message>
    <message>
        <source>Put it back from a copy of yours, or make the stems anew.</source>
        <translation>Верните файл из своей копии или создайте стемы заново.</translation>
    </message>
    <message>
        <source>The service cannot give it any more: put it back from a copy of yours.</source>
        <translation>Сервис его больше не отдаёт: верните файл из своей копии.</translation>
    </message>
    <message>
        <source>No file is damaged or missing.</source>
        <translation>Повреждённых и отсутствующих файлов нет.</translation>
    </message>
    <message>
        <source>One thing is not as it should be.</source>
        <translation>Одно место не в порядке.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are not as they should be.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Не в порядке %Ln место.</numerusform>
            <numerusform>Не в порядке %Ln места.</numerusform>
            <numerusform>Не в порядке %Ln мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: %1 songs, %2 files, %3 MB.</source>
        <translation>Проверено: песен %1, файлов %2, %3 МБ.</translation>
    </message>
    <message numerus="yes">
        <source>What they are was noted for the first time: %Ln; the next check compares them with it.</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>Состояние впервые записано для %Ln файла; следующая проверка сравнит с ним.</numerusform>
            <numerusform>Состояние впервые записано для %Ln файлов; следующая проверка сравнит с ним.</numerusform>
            <numerusform>Состояние впервые записано для %Ln файлов; следующая проверка сравнит с ним.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched again, free of charge: %Ln.</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>Скачано снова, бесплатно: %Ln файл.</numerusform>
            <numerusform>Скачано снова, бесплатно: %Ln файла.</numerusform>
            <numerusform>Скачано снова, бесплатно: %Ln файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be fetched again: check once more after the others.</source>
        <translation>Файл можно скачать снова: проверьте ещё раз после остальных.</translation>
    </message>
</context>
<context>
    <name>playlistfile</name>
    <message>
        <source>This playlist has more than %L1 entries.</source>
        <translation>В этом плейлисте больше %L1 записей.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Разделите его на несколько файлов.</translation>
    </message>
    <message>
        <source>This file is no playlist, or an empty one.</source>
        <translation>Этот файл — не плейлист, или плейлист пуст.</translation>
    </message>
    <message>
        <source>Choose an M3U8 file with songs in it.</source>
        <translation>Выберите файл M3U8 с песнями.</translation>
    </message>
</context>
<context>
    <name>riffdesk::AccountForm</name>
    <message>
        <source>Without a keyring, keep the token in a file</source>
        <translation>Без связки ключей хранить токен в файле</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>From your account&apos;s page</source>
        <translation>Со страницы вашего аккаунта</translation>
    </message>
    <message>
        <source>Checks address and token with the service; free of charge</source>
        <translation>Проверяет адрес и токен у сервиса; бесплатно</translation>
    </message>
    <message>
        <source>The token goes to the system&apos;s keyring. Where there is none it is kept in memory and asked for at each start, or, if you allow it here, in a file that only you can read.</source>
        <translation>Токен попадает в связку ключей системы. Если её нет, он хранится в памяти и запрашивается при каждом запуске — или, если разрешить это здесь, в файле, который можете прочитать только вы.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Запрос к %1…</translation>
    </message>
    <message>
        <source>The service knows this token. Press Connect to use it.</source>
        <translation>Сервис знает этот токен. Нажмите «Подключить», чтобы использовать его.</translation>
    </message>
    <message>
        <source>Connected. There is no keyring here, so you will be asked for the token at the next start.</source>
        <translation>Подключено. Связки ключей здесь нет, поэтому при следующем запуске токен будет запрошен снова.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Подключено.</translation>
    </message>
    <message>
        <source>Where it comes from: sign in at &lt;a href=&quot;%1&quot;&gt;platform.acedata.cloud&lt;/a&gt; and copy the token of your application.</source>
        <translation>Где его взять: войдите на &lt;a href=&quot;%1&quot;&gt;platform.acedata.cloud&lt;/a&gt; и скопируйте токен своего приложения.</translation>
    </message>
</context>
<context>
    <name>riffdesk::ActionPicker</name>
    <message>
        <source>Find a command</source>
        <translation>Найти команду</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что сделать?</translation>
    </message>
    <message>
        <source>Words of a command</source>
        <translation>Слова команды</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, включено</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, выключено</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Нет команды с такими словами.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CallbackPage</name>
    <message>
        <source>Receive results (advanced)</source>
        <translation>Приём результатов (для опытных)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>New path</source>
        <translation>Новый путь</translation>
    </message>
    <message>
        <source>For people with a tunnel. The service tells this computer when a song is done, and Riffdesk fetches it right then. Songs also come without it, a few seconds later.</source>
        <translation>Для тех, у кого есть туннель. Сервис сообщает этому компьютеру, что песня готова, и Riffdesk сразу её скачивает. Без этого песни тоже приходят, на несколько секунд позже.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Публичный адрес</translation>
    </message>
    <message>
        <source>Needs a public address</source>
        <translation>Нужен публичный адрес</translation>
    </message>
    <message>
        <source>Makes a new secret path; the previous address stops working</source>
        <translation>Создаёт новый секретный путь; прежний адрес перестаёт работать</translation>
    </message>
    <message>
        <source>New requests name it by themselves, unless the form has a callback address of its own. Its last part is secret.</source>
        <translation>Новые запросы указывают его сами, если в форме нет своего адреса обратного вызова. Его последняя часть секретна.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Адрес обратного вызова</translation>
    </message>
    <message>
        <source>Any free one</source>
        <comment>port</comment>
        <translation>Любой свободный</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Только этот компьютер</translation>
    </message>
    <message>
        <source>This computer and the local network</source>
        <translation>Этот компьютер и локальная сеть</translation>
    </message>
    <message>
        <source>Every device in your network can connect to this port then, and read along: it is not encrypted. A tunnel that runs on this computer does not need it.</source>
        <translation>Тогда любое устройство в вашей сети сможет подключиться к этому порту и читать данные: он не шифруется. Туннелю на этом же компьютере это не нужно.</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>Кто может подключаться</translation>
    </message>
    <message>
        <source>Only the Practice service can reach this one: it leads to this computer.</source>
        <translation>До него доберётся только тренировочный сервис: адрес ведёт на этот компьютер.</translation>
    </message>
    <message>
        <source>Where the service reaches your tunnel from outside.</source>
        <translation>По какому адресу сервис снаружи найдёт ваш туннель.</translation>
    </message>
    <message>
        <source>Listening on %1. Point your tunnel there.</source>
        <translation>Слушает %1. Направьте туннель сюда.</translation>
    </message>
    <message>
        <source>Nothing listens: it is switched off.</source>
        <translation>Приём выключен, порт не слушается.</translation>
    </message>
    <message>
        <source>Last received: %1</source>
        <translation>Последнее получено: %1</translation>
    </message>
    <message>
        <source>Last received: nothing yet</source>
        <translation>Последнее получено: пока ничего</translation>
    </message>
</context>
<context>
    <name>riffdesk::CheckDialog</name>
    <message>
        <source>Check library</source>
        <translation>Проверка библиотеки</translation>
    </message>
    <message>
        <source>Every file is compared with what it was when it was kept. You can go on working.</source>
        <translation>Каждый файл сравнивается с тем, каким был при сохранении. Можно работать дальше.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Double click or Return shows the song</source>
        <translation>Двойной щелчок или Enter показывает песню</translation>
    </message>
    <message>
        <source>&amp;Rebuild the library</source>
        <translation>Пере&amp;строить библиотеку</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Копировать список</translation>
    </message>
    <message>
        <source>%1 of %2 songs</source>
        <comment>progress</comment>
        <translation>%1 из %2 песен</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The first %L1 are listed; riffdesk check --json lists more.</source>
        <translation>Показаны первые %L1; riffdesk check --json показывает больше.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Cli</name>
    <message>
        <source>No job is waiting or running.</source>
        <translation>Нет ожидающих и выполняемых заданий.</translation>
    </message>
    <message>
        <source>There is no song “%1” in the library.</source>
        <translation>В библиотеке нет песни «%1».</translation>
    </message>
    <message>
        <source>riffdesk songs lists them.</source>
        <translation>riffdesk songs показывает их список.</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>Токен: %1</translation>
    </message>
    <message>
        <source>Some characters of the lyrics cannot be read.</source>
        <translation>Часть символов текста не читается.</translation>
    </message>
    <message>
        <source>Save them as UTF-8 once more, or name their encoding with --encoding.</source>
        <translation>Сохраните его ещё раз в UTF-8 или укажите кодировку через --encoding.</translation>
    </message>
    <message>
        <source>There is no token for %1.</source>
        <translation>Для %1 нет токена.</translation>
    </message>
    <message>
        <source>Set ACEDATACLOUD_API_TOKEN, or connect the account in the studio.</source>
        <translation>Задайте ACEDATACLOUD_API_TOKEN или подключите аккаунт в студии.</translation>
    </message>
    <message>
        <source>It is not known whether the service took the request.</source>
        <translation>Неизвестно, принял ли сервис запрос.</translation>
    </message>
    <message>
        <source>The song cannot be read back from the library.</source>
        <translation>Песня не читается из библиотеки.</translation>
    </message>
    <message>
        <source>riffdesk --rebuild-library reads it from its folder.</source>
        <translation>riffdesk --rebuild-library прочитает её из папки.</translation>
    </message>
    <message>
        <source>The lyrics were read as %1; --encoding reads them as another.</source>
        <translation>Текст прочитан как %1; --encoding читает его в другой кодировке.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; the service may read no more than %2.</source>
        <translation>В промпте символов: %1; сервис может прочитать не больше %2.</translation>
    </message>
    <message>
        <source>The title is from the lyrics: %1; --title names another.</source>
        <translation>Название взято из текста: %1; --title задаёт другое.</translation>
    </message>
    <message>
        <source>There is neither a song nor an unfinished job “%1”.</source>
        <translation>Нет ни песни, ни незавершённого задания «%1».</translation>
    </message>
    <message>
        <source>riffdesk songs and riffdesk jobs list them.</source>
        <translation>riffdesk songs и riffdesk jobs показывают их список.</translation>
    </message>
    <message>
        <source>%L1 of %L2 folders</source>
        <translation>Папок: %L1 из %L2</translation>
    </message>
    <message>
        <source>riffdesk --rebuild-library makes the list anew from the song folders; no song is lost.</source>
        <translation>riffdesk --rebuild-library заново строит список из папок песен; ни одна песня не пропадёт.</translation>
    </message>
    <message>
        <source>It was made and charged; riffdesk fetch %1 fetches it.</source>
        <translation>Песня создана и оплачена; riffdesk fetch %1 скачает её.</translation>
    </message>
    <message>
        <source>Nothing was asked for yet.</source>
        <translation>Ещё ничего не запрошено.</translation>
    </message>
    <message numerus="yes">
        <source>Lines that could not be read: %Ln.</source>
        <comment>number of lines</comment>
        <translation>
            <numerusform>Строк, которые не удалось прочитать: %Ln.</numerusform>
            <numerusform>Строк, которые не удалось прочитать: %Ln.</numerusform>
            <numerusform>Строк, которые не удалось прочитать: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it there, close it first, or use another library with --data-dir.</source>
        <translation>Сделайте это там, сначала закройте его или укажите другую библиотеку через --data-dir.</translation>
    </message>
    <message>
        <source>There is no playlist “%1”.</source>
        <translation>Плейлиста «%1» нет.</translation>
    </message>
    <message>
        <source>riffdesk playlist lists them; --add makes one.</source>
        <translation>riffdesk playlist показывает их список; --add создаёт новый.</translation>
    </message>
    <message>
        <source>1 song changed.</source>
        <translation>Изменена 1 песня.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs changed.</source>
        <comment>none or several</comment>
        <translation>
            <numerusform>Изменена %Ln песня.</numerusform>
            <numerusform>Изменены %Ln песни.</numerusform>
            <numerusform>Изменено %Ln песен.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is being brought to this version of Riffdesk. That is done once; it takes a minute or so for 100,000 songs.</source>
        <translation>Библиотека обновляется до этой версии Riffdesk. Это делается один раз; на 100 000 песен уходит около минуты.</translation>
    </message>
    <message>
        <source>%L1 of %L2 songs</source>
        <translation>Песен: %L1 из %L2</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more; --json lists them.</source>
        <comment>things found</comment>
        <translation>
            <numerusform>…и ещё %Ln; --json покажет.</numerusform>
            <numerusform>…и ещё %Ln; --json покажет.</numerusform>
            <numerusform>…и ещё %Ln; --json покажет.</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was imported from a file: no service has it.</source>
        <translation>Эта песня импортирована из файла: её нет ни у одного сервиса.</translation>
    </message>
    <message>
        <source>Upload its file in the studio, and work on that.</source>
        <translation>Загрузите её файл в студии и работайте с ним.</translation>
    </message>
    <message>
        <source>%L1 files found</source>
        <translation>Найдено файлов: %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2 files</source>
        <translation>Файлов: %L1 из %L2</translation>
    </message>
    <message>
        <source>%L1 requests looked at, %L2 songs fetched</source>
        <translation>Просмотрено запросов: %L1, скачано песен: %L2</translation>
    </message>
    <message>
        <source>The account&apos;s history is read; that is free of charge.</source>
        <translation>История аккаунта читается; это бесплатно.</translation>
    </message>
    <message>
        <source>The catalogue has no “%1”.</source>
        <translation>В каталоге нет «%1».</translation>
    </message>
    <message>
        <source>Name it under &quot;files&quot; in your own catalogue, or remove that.</source>
        <translation>Укажите его в разделе &quot;files&quot; своего каталога или удалите свой каталог.</translation>
    </message>
    <message>
        <source>--anew asks for it, and pays, once more.</source>
        <translation>--anew запрашивает и оплачивает это ещё раз.</translation>
    </message>
    <message>
        <source>Each of them costs credits; the service does not say how many before.</source>
        <translation>Каждый стоит кредитов; сколько, сервис заранее не говорит.</translation>
    </message>
    <message>
        <source>Each of them costs %1.</source>
        <comment>a price</comment>
        <translation>Каждый стоит %1.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Профиля «%1» нет.</translation>
    </message>
    <message>
        <source>--profile takes one of these: %1.</source>
        <translation>--profile принимает одно из этих значений: %1.</translation>
    </message>
    <message>
        <source>Stems keep their loudness and their length, or they would no longer fit together.</source>
        <translation>Стемы сохраняют громкость и длину, иначе они перестанут совпадать.</translation>
    </message>
    <message>
        <source>Leave out --lufs, --length, the fades, --trim-silence and profiles with them.</source>
        <translation>Не используйте с ними --lufs, --length, нарастание и затухание, --trim-silence и профили.</translation>
    </message>
    <message>
        <source>“%1” has no stems.</source>
        <translation>У «%1» нет стемов.</translation>
    </message>
    <message>
        <source>riffdesk stems %1 asks the service for them.</source>
        <translation>riffdesk stems %1 запросит их у сервиса.</translation>
    </message>
    <message>
        <source>None of the songs has stems; riffdesk stems ID… asks the service for them.</source>
        <translation>Ни у одной из песен нет стемов; riffdesk stems ID… запросит их у сервиса.</translation>
    </message>
    <message>
        <source>Stems of “%1” are missing. Put them back from a copy of yours; asking for them anew pays once more.</source>
        <translation>Не хватает стемов «%1». Верните их из своей копии; новый запрос придётся оплатить ещё раз.</translation>
    </message>
    <message>
        <source>The audio of “%1” is not here.</source>
        <translation>Аудио «%1» здесь нет.</translation>
    </message>
    <message>
        <source>riffdesk fetch %1 brings it.</source>
        <translation>riffdesk fetch %1 скачает его.</translation>
    </message>
    <message>
        <source>Nothing changed: there is nothing to keep.</source>
        <translation>Ничего не изменилось: оставлять нечего.</translation>
    </message>
    <message>
        <source>Name a range with --from S --to S to take it all the same.</source>
        <translation>Укажите диапазон через --from S --to S, чтобы всё равно его взять.</translation>
    </message>
    <message>
        <source>Stopped; no song was made.</source>
        <translation>Остановлено; песня не создана.</translation>
    </message>
    <message>
        <source>%1 s to %2 s of the edit, the rest as it was.</source>
        <translation>С %1 по %2 с — из правки, остальное как было.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CollectionsModel</name>
    <message>
        <source>All songs</source>
        <translation>Все песни</translation>
    </message>
    <message>
        <source>New</source>
        <comment>songs that were not heard yet</comment>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>songs</comment>
        <translation>Оставленные</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>songs</comment>
        <translation>Отклонённые</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Плейлисты</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln songs</source>
        <comment>name of a collection</comment>
        <translation>
            <numerusform>%1, %Ln песня</numerusform>
            <numerusform>%1, %Ln песни</numerusform>
            <numerusform>%1, %Ln песен</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::CollectionsView</name>
    <message>
        <source>Collections</source>
        <translation>Коллекции</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no colour</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>Удалить плейлист</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Удалить тег</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Удалить сохранённый поиск</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Новый плейлист</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Новый тег</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Сохранить этот поиск…</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Save as M3U8…</source>
        <translation>Сохранить как M3U8…</translation>
    </message>
    <message>
        <source>A file that other players read</source>
        <translation>Файл, который читают другие плееры</translation>
    </message>
    <message>
        <source>Open M3U8 playlist…</source>
        <translation>Открыть плейлист M3U8…</translation>
    </message>
    <message>
        <source>Save playlist</source>
        <translation>Сохранить плейлист</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Плейлисты</translation>
    </message>
    <message>
        <source>One song is in %1.</source>
        <translation>В %1 записана одна песня.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in %1.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>В %1 записана %Ln песня.</numerusform>
            <numerusform>В %1 записаны %Ln песни.</numerusform>
            <numerusform>В %1 записано %Ln песен.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, without audio: %Ln.</source>
        <comment>number of songs</comment>
        <translation>
            <numerusform>Пропущено, без аудио: %Ln.</numerusform>
            <numerusform>Пропущено, без аудио: %Ln.</numerusform>
            <numerusform>Пропущено, без аудио: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open playlist</source>
        <translation>Открыть плейлист</translation>
    </message>
    <message>
        <source>None of its files are songs of this library. Import them first.</source>
        <translation>Ни один из файлов не является песней этой библиотеки. Сначала импортируйте их.</translation>
    </message>
    <message numerus="yes">
        <source>Entries that are no songs of this library were left out: %Ln.</source>
        <translation>
            <numerusform>Пропущено записей, которых нет в этой библиотеке: %Ln.</numerusform>
            <numerusform>Пропущено записей, которых нет в этой библиотеке: %Ln.</numerusform>
            <numerusform>Пропущено записей, которых нет в этой библиотеке: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::CompBar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Takes the last choice back (%1)</source>
        <translation>Отменяет последний выбор (%1)</translation>
    </message>
    <message>
        <source>Makes it again (%1)</source>
        <translation>Возвращает его (%1)</translation>
    </message>
    <message>
        <source>How long one take goes over into the next</source>
        <translation>Как долго один дубль переходит в следующий</translation>
    </message>
    <message>
        <source>Looking whether they run together…</source>
        <translation>Проверка, идут ли они синхронно…</translation>
    </message>
    <message>
        <source>Drag over a song where it is to be heard, or press its number while it plays.</source>
        <translation>Проведите по песне там, где она должна звучать, или нажимайте её номер во время воспроизведения.</translation>
    </message>
    <message>
        <source>Put together with one join.</source>
        <translation>Собрано с одним стыком.</translation>
    </message>
    <message numerus="yes">
        <source>Put together with %Ln joins.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Собрано с %Ln стыком.</numerusform>
            <numerusform>Собрано с %Ln стыками.</numerusform>
            <numerusform>Собрано с %Ln стыками.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>Сборка…</translation>
    </message>
    <message>
        <source>Keep as a new song</source>
        <translation>Сохранить как новую песню</translation>
    </message>
    <message>
        <source>Makes a song of what was chosen. Costs nothing.</source>
        <translation>Делает из выбранного песню. Бесплатно.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CompareLane</name>
    <message>
        <source>Hear this one (%1)</source>
        <translation>Слушать эту (%1)</translation>
    </message>
    <message>
        <source>Hear %1</source>
        <translation>Слушать %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>This one is the best; show which it is (Enter: the one that is heard)</source>
        <translation>Эта лучшая; показать, какая она (Enter: та, что звучит)</translation>
    </message>
    <message>
        <source>What can be done with this song</source>
        <translation>Что можно сделать с этой песней</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Выбрать %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Ещё для %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>Назад в библиотеку (Esc)</translation>
    </message>
    <message>
        <source>Something else is on.</source>
        <translation>Сейчас играет другое.</translation>
    </message>
    <message>
        <source>Hear these songs</source>
        <translation>Слушать эти песни</translation>
    </message>
    <message>
        <source>Plays them in step, one at a time</source>
        <translation>Играет их синхронно, слышна всегда одна</translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <comment>a title</comment>
        <translation>Что изменилось в %1</translation>
    </message>
    <message>
        <source>The library can only be read.</source>
        <translation>Библиотека доступна только для чтения.</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Вслепую</translation>
    </message>
    <message>
        <source>Hides which song is which, under new numbers, until you choose one (B)</source>
        <translation>Скрывает под новыми номерами, где какая песня, пока вы не выберете одну (B)</translation>
    </message>
    <message>
        <source>Press the numbers to listen, and choose the best.</source>
        <translation>Слушайте, нажимая номера, и выберите лучшую.</translation>
    </message>
    <message>
        <source>You chose “%1” (so far %2 of %3).</source>
        <translation>Вы выбрали «%1» (пока %2 из %3).</translation>
    </message>
    <message>
        <source>Which song is heard</source>
        <translation>Какая песня звучит</translation>
    </message>
    <message>
        <source>Hide which song is which, or show it</source>
        <translation>Скрыть, где какая песня, или показать</translation>
    </message>
    <message>
        <source>While they are hidden: choose what is heard</source>
        <translation>Пока скрыто: выбрать звучащую</translation>
    </message>
    <message>
        <source>Loop a stretch of all of them</source>
        <translation>Повторять отрезок во всех</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Shift и протянуть</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Назад в библиотеку</translation>
    </message>
    <message>
        <source>Song %1</source>
        <translation>Песня %1</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <comment>title while it is hidden which song is heard</comment>
        <translation>Слепое сравнение</translation>
    </message>
    <message>
        <source>Makes one song of the best of each (G)</source>
        <translation>Делает одну песню из лучшего в каждой (G)</translation>
    </message>
    <message>
        <source>Drag, or its number while it plays</source>
        <translation>Протянуть или её номер во время воспроизведения</translation>
    </message>
    <message>
        <source>Comp</source>
        <comment>puts together the best of several takes</comment>
        <translation>Комп</translation>
    </message>
    <message>
        <source>Comp: put together the best of each, or stop</source>
        <translation>Комп: собрать лучшее из каждой или закончить</translation>
    </message>
    <message>
        <source>In a comp: where a song is heard</source>
        <translation>В компе: где звучит песня</translation>
    </message>
</context>
<context>
    <name>riffdesk::CoverWindow</name>
    <message>
        <source>Cover of %1</source>
        <translation>Кавер на %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::CreateFooter</name>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Make it (Ctrl+Return)</source>
        <translation>Создать (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Number of takes</source>
        <translation>Число дублей</translation>
    </message>
    <message>
        <source>How many songs the next press of Create makes; each is a request of its own</source>
        <translation>Сколько песен создаст следующее нажатие «Создать»; каждая — отдельный запрос</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 дубль</translation>
    </message>
    <message>
        <source>Create ×%1</source>
        <comment>number of songs</comment>
        <translation>Создать ×%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln дубль</numerusform>
            <numerusform>%Ln дубля</numerusform>
            <numerusform>%Ln дублей</numerusform>
        </translation>
    </message>
    <message>
        <source>Sweep…</source>
        <comment>one song over several values of a setting</comment>
        <translation>Серия…</translation>
    </message>
</context>
<context>
    <name>riffdesk::CreatePanel</name>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Пресеты</translation>
    </message>
</context>
<context>
    <name>riffdesk::DesktopPage</name>
    <message>
        <source>Normalise loudness</source>
        <translation>Выравнивать громкость</translation>
    </message>
    <message>
        <source>Plays every song at %1 LUFS, with peaks below %2 dBTP. The files stay as they are.</source>
        <translation>Играет каждую песню с громкостью %1 LUFS и пиками ниже %2 dBTP. Файлы не меняются.</translation>
    </message>
    <message>
        <source>Level meter</source>
        <translation>Индикатор уровня</translation>
    </message>
    <message>
        <source>Spectrum and levels in the player bar, where there is room for them.</source>
        <translation>Спектр и уровни на панели плеера, если там есть место.</translation>
    </message>
    <message>
        <source>Tell me when a song is done</source>
        <translation>Сообщать, когда песня готова</translation>
    </message>
    <message>
        <source>With a notification of the desktop, while the window is not in front.</source>
        <translation>Уведомлением рабочего стола, когда окно не на переднем плане.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Значок в трее</translation>
    </message>
    <message>
        <source>Steers the player and shows or hides the window.</source>
        <translation>Управляет плеером и показывает или скрывает окно.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>В этой рабочей среде нет трея.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>При закрытии окна продолжать работу в трее</translation>
    </message>
    <message>
        <source>Songs that are being made go on. “Quit” ends the program.</source>
        <translation>Начатые песни доделываются. «Выход» завершает программу.</translation>
    </message>
</context>
<context>
    <name>riffdesk::DetailsPanel</name>
    <message>
        <source>Fetch again</source>
        <translation>Скачать снова</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>Взять за основу</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Рецепт</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Истоки</translation>
    </message>
    <message>
        <source>This song has no words.</source>
        <translation>В этой песне нет слов.</translation>
    </message>
    <message>
        <source>Choose a song to see its words and how it was made.</source>
        <translation>Выберите песню, чтобы увидеть её слова и то, как она сделана.</translation>
    </message>
    <message>
        <source>The audio of this song could not be fetched.</source>
        <translation>Не удалось скачать аудио этой песни.</translation>
    </message>
    <message>
        <source>The audio of this song is on its way.</source>
        <translation>Аудио этой песни в пути.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Обложка</translation>
    </message>
    <message>
        <source>Show the cover at its full size</source>
        <translation>Показать обложку в полном размере</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>Свести стемы</translation>
    </message>
</context>
<context>
    <name>riffdesk::DiagnosticsDialog</name>
    <message>
        <source>With the &amp;titles, prompts and lyrics of the last jobs</source>
        <translation>С &amp;названиями, промптами и текстами последних заданий</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>What help needs to know. It holds no token.</source>
        <translation>То, что нужно знать поддержке. Токена здесь нет.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
</context>
<context>
    <name>riffdesk::Download</name>
    <message>
        <source>The file&apos;s address is not a safe web address.</source>
        <translation>Адрес файла — не безопасный веб-адрес.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Файл слишком велик.</translation>
    </message>
    <message>
        <source>The server sent another part than was asked for.</source>
        <translation>Сервер прислал не ту часть, которую запрашивали.</translation>
    </message>
    <message>
        <source>The file is larger than it should be.</source>
        <translation>Файл больше, чем должен быть.</translation>
    </message>
    <message>
        <source>The server sent no file.</source>
        <translation>Сервер не прислал файла.</translation>
    </message>
    <message>
        <source>The connection ended before the whole file had arrived.</source>
        <translation>Соединение закончилось раньше, чем пришёл весь файл.</translation>
    </message>
    <message>
        <source>The file&apos;s address redirects too many times.</source>
        <translation>Слишком много перенаправлений с адреса файла.</translation>
    </message>
    <message>
        <source>The file&apos;s address leads to one that is not safe.</source>
        <translation>Адрес файла ведёт на небезопасный адрес.</translation>
    </message>
</context>
<context>
    <name>riffdesk::DraftBar</name>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Close this draft (%1)</source>
        <translation>Закрыть этот черновик (%1)</translation>
    </message>
    <message>
        <source>Close this draft</source>
        <translation>Закрыть этот черновик</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>Закрыть остальные</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Новый черновик</translation>
    </message>
    <message>
        <source>Reopen closed draft</source>
        <translation>Вернуть закрытый черновик</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Все черновики</translation>
    </message>
</context>
<context>
    <name>riffdesk::Drafts</name>
    <message>
        <source>Files of your drafts could not be read and were set aside, with names in “.broken”, in %1.</source>
        <translation>Файлы ваших черновиков не удалось прочитать; они отложены с именами на «.broken» в %1.</translation>
    </message>
    <message>
        <source>There are %1 drafts already. Close one that you no longer need.</source>
        <translation>Черновиков уже %1. Закройте тот, что больше не нужен.</translation>
    </message>
</context>
<context>
    <name>riffdesk::EncodingHint</name>
    <message>
        <source>Other encoding</source>
        <translation>Другая кодировка</translation>
    </message>
    <message>
        <source>Dismiss the encoding</source>
        <translation>Скрыть подсказку о кодировке</translation>
    </message>
    <message>
        <source>Read as %1; where a %2 stands, a letter was lost</source>
        <comment>an encoding; the sign that stands for a lost letter</comment>
        <translation>Прочитано как %1; где стоит %2, потеряна буква</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <comment>an encoding: Read as Cyrillic (Windows-1251)</comment>
        <translation>Прочитано как %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportDialog</name>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Папка для экспорта</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Экспортировать нечего.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Выберите папку.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln songs</source>
        <translation>
            <numerusform>Экспорт %Ln песни</numerusform>
            <numerusform>Экспорт %Ln песен</numerusform>
            <numerusform>Экспорт %Ln песен</numerusform>
        </translation>
    </message>
    <message>
        <source>Save or remove a profile</source>
        <translation>Сохранить или удалить профиль</translation>
    </message>
    <message>
        <source>Save as a profile…</source>
        <translation>Сохранить как профиль…</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Удалить этот профиль</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Имена файлов</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 files</source>
        <translation>Первые %L1 из %L2 файлов</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no profile of export options</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>Сохранить как профиль</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Имя профиля</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Web page to share</source>
        <translation>Веб-страница для отправки</translation>
    </message>
    <message>
        <source>Web page to share, as a zip</source>
        <translation>Веб-страница для отправки, в zip</translation>
    </message>
    <message>
        <source>A page plays the songs in any browser, without a network, with cover and lyrics</source>
        <translation>Страница играет песни в любом браузере, без сети, с обложкой и текстом</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Экспортировать как</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportForm</name>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Ещё параметры</translation>
    </message>
    <message>
        <source>The artist</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Leave out silence at both ends</source>
        <translation>Убрать тишину с обоих концов</translation>
    </message>
    <message>
        <source>Replace files of the same name</source>
        <translation>Заменять файлы с тем же именем</translation>
    </message>
    <message>
        <source>Export again what has not changed</source>
        <translation>Экспортировать и то, что не изменилось</translation>
    </message>
    <message>
        <source>Write a catalogue beside the songs</source>
        <translation>Записать рядом с песнями каталог</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Альбом</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Исполнитель альбома</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Авторские права</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Нарастание</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Затухание</translation>
    </message>
    <message>
        <source>Otherwise a name that is taken gets a number</source>
        <translation>Иначе к занятому имени добавляется номер</translation>
    </message>
    <message>
        <source>Otherwise songs that are in the folder as they are here are left as they are</source>
        <translation>Иначе песни, которые лежат в папке без изменений, остаются как есть</translation>
    </message>
    <message>
        <source>catalogue.csv for spreadsheets, and the same as JSON</source>
        <translation>catalogue.csv для электронных таблиц и то же в JSON</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> с</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>−14 LUFS (most streaming)</source>
        <translation>−14 LUFS (большинство стримингов)</translation>
    </message>
    <message>
        <source>−16 LUFS (Apple, podcasts)</source>
        <translation>−16 LUFS (Apple, подкасты)</translation>
    </message>
    <message>
        <source>−23 LUFS (broadcast)</source>
        <translation>−23 LUFS (вещание)</translation>
    </message>
    <message>
        <source>Loud songs are turned down, quiet ones up, with no peak above −1 dBTP</source>
        <translation>Громкие песни становятся тише, тихие — громче, без пиков выше −1 dBTP</translation>
    </message>
    <message>
        <source>Whole song</source>
        <translation>Вся песня</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln секунда</numerusform>
            <numerusform>%Ln секунды</numerusform>
            <numerusform>%Ln секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>what a field is, then how it is written</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Put a field into the name; / makes folders</source>
        <translation>Вставить поле в имя; / создаёт папки</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>A page is written anew each time, in a folder or a zip of its own</source>
        <translation>Страница каждый раз создаётся заново, в своей папке или zip</translation>
    </message>
    <message>
        <source>On a page the lyrics follow the song from its very start</source>
        <translation>На странице текст следует за песней с самого начала</translation>
    </message>
    <message>
        <source>The page itself lists its songs</source>
        <translation>Страница сама перечисляет свои песни</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportReport</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>What an export could not do</source>
        <translation>Что не удалось экспортировать</translation>
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
        <translation>Песни больше нет в библиотеке.</translation>
    </message>
    <message>
        <source>Nothing can be done about that here.</source>
        <translation>Здесь с этим ничего не сделать.</translation>
    </message>
    <message>
        <source>Exporting one song</source>
        <translation>Экспорт одной песни</translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2 songs</source>
        <translation>Экспорт: %L1 из %L2 песен</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлен</translation>
    </message>
    <message>
        <source>%1× as fast as listening</source>
        <translation>%1× реального времени</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>осталась %Ln секунда</numerusform>
            <numerusform>осталось %Ln секунды</numerusform>
            <numerusform>осталось %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>осталось около %Ln минуты</numerusform>
            <numerusform>осталось около %Ln минут</numerusform>
            <numerusform>осталось около %Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>“%1” could not be exported: %2</source>
        <translation>Не удалось экспортировать «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs could not be exported.</source>
        <translation>
            <numerusform>Не удалось экспортировать %Ln песню.</numerusform>
            <numerusform>Не удалось экспортировать %Ln песни.</numerusform>
            <numerusform>Не удалось экспортировать %Ln песен.</numerusform>
        </translation>
    </message>
    <message>
        <source>One song written to %1.</source>
        <translation>Одна песня записана в %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs written to %1.</source>
        <translation>
            <numerusform>%Ln песня записана в %1.</numerusform>
            <numerusform>%Ln песни записаны в %1.</numerusform>
            <numerusform>%Ln песен записано в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The song in %1 is still as it was exported.</source>
        <translation>Песня в %1 осталась такой же, как при экспорте.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln songs in %1 are still as they were exported.</source>
        <translation>
            <numerusform>%Ln песня в %1 осталась такой же, как при экспорте.</numerusform>
            <numerusform>Все %Ln песни в %1 остались такими же, как при экспорте.</numerusform>
            <numerusform>Все %Ln песен в %1 остались такими же, как при экспорте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were there unchanged.</source>
        <translation>
            <numerusform>Ещё %Ln лежала там без изменений.</numerusform>
            <numerusform>Ещё %Ln лежали там без изменений.</numerusform>
            <numerusform>Ещё %Ln лежали там без изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Ничего не экспортировано.</translation>
    </message>
    <message>
        <source>Exporting stems</source>
        <translation>Экспорт стемов</translation>
    </message>
    <message>
        <source>Stems written to %1.</source>
        <translation>Стемы записаны в %1.</translation>
    </message>
    <message numerus="yes">
        <source>Stems of %Ln songs written to %1.</source>
        <translation>
            <numerusform>Стемы %Ln песни записаны в %1.</numerusform>
            <numerusform>Стемы %Ln песен записаны в %1.</numerusform>
            <numerusform>Стемы %Ln песен записаны в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Songs</source>
        <comment>the name of a page with some</comment>
        <translation>Песни</translation>
    </message>
    <message>
        <source>Page with one song: %1</source>
        <comment>a path</comment>
        <translation>Страница с одной песней: %1</translation>
    </message>
    <message numerus="yes">
        <source>Page with %Ln songs: %1</source>
        <translation>
            <numerusform>Страница с %Ln песней: %1</numerusform>
            <numerusform>Страница с %Ln песнями: %1</numerusform>
            <numerusform>Страница с %Ln песнями: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::FactsGrid</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Копировать: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::FadeField</name>
    <message>
        <source> ms</source>
        <comment>milliseconds, after a number</comment>
        <translation> мс</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Кроссфейд</translation>
    </message>
</context>
<context>
    <name>riffdesk::Ffmpeg</name>
    <message>
        <source>The program ffmpeg, which makes audio files, is not installed.</source>
        <translation>Не установлена программа ffmpeg, которая создаёт аудиофайлы.</translation>
    </message>
    <message>
        <source>Install ffmpeg with your system&apos;s software manager and try again.</source>
        <translation>Установите ffmpeg через менеджер программ вашей системы и повторите.</translation>
    </message>
    <message>
        <source>The conversion was stopped.</source>
        <translation>Преобразование прервано.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the audio file.</source>
        <translation>На диске не осталось места для аудиофайла.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Освободите место или выберите другую папку и повторите.</translation>
    </message>
    <message>
        <source>ffmpeg stopped without saying why.</source>
        <translation>ffmpeg остановился без объяснений.</translation>
    </message>
    <message>
        <source>ffmpeg could not finish: %1</source>
        <translation>ffmpeg не смог закончить: %1</translation>
    </message>
    <message>
        <source>Check that the song&apos;s file is whole and the folder can be written, then try again.</source>
        <translation>Проверьте, что файл песни цел и в папку можно писать, и повторите.</translation>
    </message>
</context>
<context>
    <name>riffdesk::FindBar</name>
    <message>
        <source>Capital letters matter</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation>Предыдущее (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation>Следующее (Enter)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>All</source>
        <comment>replace all that is found</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find in the lyrics</source>
        <translation>Найти в тексте</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>capital letters matter</comment>
        <translation>Аа</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Replace every one</source>
        <translation>Заменить все вхождения</translation>
    </message>
    <message>
        <source>None</source>
        <comment>nothing is found</comment>
        <translation>Ничего</translation>
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
            <numerusform>%Ln замена</numerusform>
            <numerusform>%Ln замены</numerusform>
            <numerusform>%Ln замен</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::FlagEdit</name>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Kept: press to take that back</source>
        <translation>Оставлено: нажмите, чтобы снять отметку</translation>
    </message>
    <message>
        <source>Keep: is:kept finds what is kept</source>
        <translation>Оставить: is:kept находит оставленное</translation>
    </message>
    <message>
        <source>Rejected: press to take that back</source>
        <translation>Отклонено: нажмите, чтобы снять отметку</translation>
    </message>
    <message>
        <source>Reject: is:rejected finds what is rejected</source>
        <translation>Отклонить: is:rejected находит отклонённое</translation>
    </message>
</context>
<context>
    <name>riffdesk::FormField</name>
    <message>
        <source>Required</source>
        <translation>Обязательно</translation>
    </message>
</context>
<context>
    <name>riffdesk::FormUndo</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideContents</name>
    <message>
        <source>Search the guide</source>
        <translation>Поиск по руководству</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>Ни на одной странице нет всех этих слов.</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Одна страница</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln страница</numerusform>
            <numerusform>%Ln страницы</numerusform>
            <numerusform>%Ln страниц</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::GuidePageList</name>
    <message>
        <source>Pages of the guide</source>
        <translation>Страницы руководства</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Страница руководства</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideWindow</name>
    <message>
        <source>Guide – Riffdesk</source>
        <translation>Руководство – Riffdesk</translation>
    </message>
</context>
<context>
    <name>riffdesk::HintRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>riffdesk::HttpCall</name>
    <message>
        <source>The service address must start with https://, unless it is on this computer.</source>
        <translation>Адрес сервиса должен начинаться с https://, если он не на этом компьютере.</translation>
    </message>
    <message>
        <source>The token holds characters that no token has.</source>
        <translation>В токене есть символы, которых в токенах не бывает.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MB.</source>
        <translation>Ответ больше %1 МБ.</translation>
    </message>
    <message>
        <source>The service closed the connection without answering.</source>
        <translation>Сервис закрыл соединение, не ответив.</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer had arrived.</source>
        <translation>Соединение закончилось раньше, чем пришёл весь ответ.</translation>
    </message>
</context>
<context>
    <name>riffdesk::HttpExchange</name>
    <message>
        <source>The name “%1” was not found.</source>
        <translation>Имя «%1» не найдено.</translation>
    </message>
    <message>
        <source>The connection ended before the whole file had arrived.</source>
        <translation>Соединение закончилось раньше, чем пришёл весь файл.</translation>
    </message>
    <message>
        <source>It is packed in a way that Riffdesk does not know.</source>
        <translation>Ответ упакован неизвестным Riffdesk способом.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is garbled.</source>
        <translation>Ответ сервера искажён.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Importer</name>
    <message>
        <source>It is neither audio nor a zip archive of it.</source>
        <translation>Это не аудио и не zip-архив с аудио.</translation>
    </message>
    <message>
        <source>There is no audio in it.</source>
        <translation>Внутри нет аудио.</translation>
    </message>
    <message>
        <source>1 song was imported.</source>
        <translation>Импортирована 1 песня.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs were imported.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Импортирована %Ln песня.</numerusform>
            <numerusform>Импортированы %Ln песни.</numerusform>
            <numerusform>Импортировано %Ln песен.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was in the library already.</source>
        <translation>1 файл уже был в библиотеке.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were in the library already.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln файл уже был в библиотеке.</numerusform>
            <numerusform>%Ln файла уже были в библиотеке.</numerusform>
            <numerusform>%Ln файлов уже были в библиотеке.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; the same import goes on with what is left.</source>
        <translation>Импорт остановлен; тот же импорт продолжит с оставшегося.</translation>
    </message>
    <message>
        <source>There are more files than one import takes: import the folders one by one.</source>
        <translation>Файлов больше, чем берёт один импорт: импортируйте папки по одной.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 file could not be imported.</source>
        <translation>Не удалось импортировать 1 файл.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be imported.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Не удалось импортировать %Ln файл.</numerusform>
            <numerusform>Не удалось импортировать %Ln файла.</numerusform>
            <numerusform>Не удалось импортировать %Ln файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of them is in the file %1.</source>
        <translation>Их список — в файле %1.</translation>
    </message>
    <message>
        <source>There was nothing to import: no audio file was found.</source>
        <translation>Импортировать нечего: аудиофайлы не найдены.</translation>
    </message>
</context>
<context>
    <name>riffdesk::JobCard</name>
    <message>
        <source>Edit and resend</source>
        <translation>Изменить и отправить снова</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation>Копировать trace ID</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>It never arrived, send again</source>
        <translation>Запрос не дошёл, отправить снова</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Продолжать</translation>
    </message>
    <message>
        <source>Cancel anyway</source>
        <translation>Всё равно отменить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Прошло времени</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>The service may still charge for this song.</source>
        <translation>Сервис всё же может списать плату за эту песню.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Играть</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>for a screen reader: what a button does, a song</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Скачать снова</translation>
    </message>
    <message>
        <source>Fetching it again costs nothing.</source>
        <translation>Скачать снова можно бесплатно.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>One of these is mine…</source>
        <translation>Одна из них моя…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, then what was asked for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Скачать сейчас</translation>
    </message>
    <message>
        <source>The service may still charge for this file.</source>
        <translation>Сервис всё же может списать плату за этот файл.</translation>
    </message>
</context>
<context>
    <name>riffdesk::JobList</name>
    <message>
        <source>Jobs</source>
        <translation>Задания</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, scroll to see</source>
        <translation>
            <numerusform>ещё %Ln, прокрутите</numerusform>
            <numerusform>ещё %Ln, прокрутите</numerusform>
            <numerusform>ещё %Ln, прокрутите</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::JobQueue</name>
    <message>
        <source>Riffdesk ended before the answer came.</source>
        <translation>Riffdesk закрылся раньше, чем пришёл ответ.</translation>
    </message>
    <message>
        <source>Correct it, then create again.</source>
        <translation>Исправьте и создайте снова.</translation>
    </message>
    <message>
        <source>Between 1 and %1 takes of a service can be asked for.</source>
        <translation>У сервиса можно запросить от 1 до %1 дублей.</translation>
    </message>
    <message>
        <source>Choose another number of takes.</source>
        <translation>Выберите другое число дублей.</translation>
    </message>
    <message>
        <source>Another job has this task.</source>
        <translation>Эта задача уже есть у другого задания.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Выберите другую.</translation>
    </message>
    <message>
        <source>1 song came from the account.</source>
        <translation>Из аккаунта пришла 1 песня.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs came from the account.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Из аккаунта пришла %Ln песня.</numerusform>
            <numerusform>Из аккаунта пришли %Ln песни.</numerusform>
            <numerusform>Из аккаунта пришло %Ln песен.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every song of the account is in the library already.</source>
        <translation>Все песни аккаунта уже в библиотеке.</translation>
    </message>
    <message>
        <source>1 request&apos;s files could not be fetched.</source>
        <translation>Не удалось скачать файлы 1 запроса.</translation>
    </message>
    <message numerus="yes">
        <source>Files of %Ln requests could not be fetched.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Не удалось скачать файлы %Ln запроса.</numerusform>
            <numerusform>Не удалось скачать файлы %Ln запросов.</numerusform>
            <numerusform>Не удалось скачать файлы %Ln запросов.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are listed in Jobs.</source>
        <translation>Все они перечислены в заданиях.</translation>
    </message>
    <message>
        <source>The import was stopped; the same import goes on with what is left.</source>
        <translation>Импорт остановлен; тот же импорт продолжит с оставшегося.</translation>
    </message>
    <message>
        <source>“%1” was imported from a file: no service has it.</source>
        <translation>«%1» импортирована из файла: её нет ни у одного сервиса.</translation>
    </message>
    <message>
        <source>Import the file again: that brings its sound back.</source>
        <translation>Импортируйте файл снова: это вернёт звук.</translation>
    </message>
    <message>
        <source>“%1” makes no song.</source>
        <translation>«%1» не создаёт песен.</translation>
    </message>
    <message>
        <source>Ask for files of a song in its menu, or with riffdesk wav and riffdesk video.</source>
        <translation>Запрашивайте файлы песни в её меню или командами riffdesk wav и riffdesk video.</translation>
    </message>
    <message>
        <source>There is no such song, or nothing like that of it.</source>
        <translation>Такой песни нет, или у неё нет ничего подобного.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LedgerDialog</name>
    <message>
        <source>Ledger</source>
        <translation>Журнал расходов</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>Поиск по журналу расходов</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Сохранить как таблицу…</translation>
    </message>
    <message>
        <source>One request was or may be charged.</source>
        <translation>Плата списана или может быть списана за один запрос.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests were or may be charged.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>Плата списана или может быть списана за %Ln запрос.</numerusform>
            <numerusform>Плата списана или может быть списана за %Ln запроса.</numerusform>
            <numerusform>Плата списана или может быть списана за %Ln запросов.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for each song that was kept.</source>
        <comment>a number of requests</comment>
        <translation>%1 на каждую оставленную песню.</translation>
    </message>
    <message numerus="yes">
        <source>Lines of the ledger that cannot be read: %Ln.</source>
        <comment>number of lines</comment>
        <translation>
            <numerusform>Нечитаемых строк в журнале расходов: %Ln.</numerusform>
            <numerusform>Нечитаемых строк в журнале расходов: %Ln.</numerusform>
            <numerusform>Нечитаемых строк в журнале расходов: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked for yet</source>
        <translation>Ещё ничего не запрошено</translation>
    </message>
    <message>
        <source>Each request that a service may charge for is written down here before it leaves.</source>
        <translation>Каждый запрос, за который сервис может списать плату, записывается здесь до отправки.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Ничего похожего</translation>
    </message>
    <message>
        <source>No request holds all of these words.</source>
        <translation>Запроса со всеми этими словами нет.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Сохранить как таблицу</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
</context>
<context>
    <name>riffdesk::LedgerModel</name>
    <message>
        <source>under way</source>
        <translation>в пути</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>failed at the service</source>
        <translation>сервис не справился</translation>
    </message>
    <message>
        <source>not taken, not charged</source>
        <translation>не принят, плата не списана</translation>
    </message>
    <message>
        <source>made, a file is missing</source>
        <translation>создано, не хватает файла</translation>
    </message>
    <message>
        <source>cancelled, may be charged</source>
        <translation>отменено, плата возможна</translation>
    </message>
    <message>
        <source>unknown, may be charged</source>
        <translation>неизвестно, плата возможна</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>ID задачи</translation>
    </message>
</context>
<context>
    <name>riffdesk::LevelMeter</name>
    <message>
        <source>Level meter</source>
        <translation>Индикатор уровня</translation>
    </message>
    <message>
        <source>Level meter: spectrum, left and right</source>
        <translation>Индикатор уровня: спектр, левый и правый</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryBar</name>
    <message>
        <source>Save search</source>
        <translation>Сохранить поиск</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Восстановить все</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Коллекции</translation>
    </message>
    <message>
        <source>Show playlists, tags, saved searches and the trash</source>
        <translation>Показать плейлисты, теги, сохранённые поиски и корзину</translation>
    </message>
    <message>
        <source>Keep this search among the collections</source>
        <translation>Сохранить этот поиск среди коллекций</translation>
    </message>
    <message>
        <source>Search: %1. Press to take it away</source>
        <comment>a filter chip</comment>
        <translation>Поиск: %1. Нажмите, чтобы убрать</translation>
    </message>
    <message>
        <source>%1: click to take it away</source>
        <translation>%1: щёлкните, чтобы убрать</translation>
    </message>
    <message>
        <source>1 song</source>
        <translation>1 песня</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln песня</numerusform>
            <numerusform>%Ln песни</numerusform>
            <numerusform>%Ln песен</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Очистить корзину…</translation>
    </message>
    <message>
        <source>Empty trash (%1)…</source>
        <comment>how much that frees</comment>
        <translation>Очистить корзину (%1)…</translation>
    </message>
    <message>
        <source>As arranged</source>
        <translation>Свой порядок</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Title, A to Z</source>
        <translation>Название, А–Я</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>Название, Я–А</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Сначала длинные</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Сначала короткие</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Сначала с высокой оценкой</translation>
    </message>
    <message>
        <source>Lowest rated first</source>
        <translation>Сначала с низкой оценкой</translation>
    </message>
    <message>
        <source>Last played first</source>
        <translation>Сначала недавно прослушанные</translation>
    </message>
    <message>
        <source>Most played first</source>
        <translation>Сначала самые прослушиваемые</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Без групп</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>By source song</source>
        <translation>По исходной песне</translation>
    </message>
    <message>
        <source>By playlist</source>
        <translation>По плейлисту</translation>
    </message>
    <message>
        <source>Choose the order of the songs, and groups</source>
        <translation>Выбрать порядок песен и группы</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Порядок: %1</translation>
    </message>
    <message>
        <source>Takes together</source>
        <translation>Дубли вместе</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryHeader</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, по возрастанию</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, по убыванию</translation>
    </message>
    <message>
        <source>Choose columns, their order and the height of rows</source>
        <translation>Выбрать столбцы, их порядок и высоту строк</translation>
    </message>
    <message>
        <source>Large rows</source>
        <translation>Высокие строки</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Сбросить столбцы</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Source song</source>
        <translation>Исходная песня</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Прослушивания</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Последний раз</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryPage</name>
    <message>
        <source>Empty trash</source>
        <translation>Очистить корзину</translation>
    </message>
    <message>
        <source>Remove 1 song and its files for good?</source>
        <translation>Удалить 1 песню и её файлы навсегда?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln songs and their files for good?</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Удалить %Ln песню и её файлы навсегда?</numerusform>
            <numerusform>Удалить %Ln песни и их файлы навсегда?</numerusform>
            <numerusform>Удалить %Ln песен и их файлы навсегда?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the only thing that deletes songs, and it cannot be undone.</source>
        <translation>Только так песни удаляются, и отменить это нельзя.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Сохранить поиск</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>The songs cannot be shown</source>
        <translation>Не удаётся показать песни</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>По запросу «%1» ничего нет.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Songs appear here when they are done.</source>
        <translation>Готовые песни появятся здесь.</translation>
    </message>
    <message>
        <source>No songs yet</source>
        <translation>Песен пока нет</translation>
    </message>
    <message>
        <source>Describe a song, or write its words, and press Create. It is kept here, with its cover and its lyrics.</source>
        <translation>Опишите песню или напишите её слова и нажмите «Создать». Она сохранится здесь, с обложкой и текстом.</translation>
    </message>
    <message>
        <source>Make your first song</source>
        <translation>Создать первую песню</translation>
    </message>
    <message>
        <source>The songs are safe in their folders</source>
        <translation>Песни целы в своих папках</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>Перестроить библиотеку</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>No songs are in this playlist yet. Drag songs onto its name.</source>
        <translation>В этом плейлисте ещё нет песен. Перетащите песни на его имя.</translation>
    </message>
    <message>
        <source>Import songs…</source>
        <translation>Импорт песен…</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancelling: all is left as it was…</source>
        <translation>Отмена: всё остаётся как было…</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineageModel</name>
    <message>
        <source>Song</source>
        <translation>Песня</translation>
    </message>
    <message>
        <source>the song that is shown</source>
        <translation>показанная песня</translation>
    </message>
    <message>
        <source>level %1</source>
        <comment>in a tree, from 1</comment>
        <translation>уровень %1</translation>
    </message>
    <message>
        <source>Unknown song</source>
        <comment>one that is not in the library, and of which no title is known</comment>
        <translation>Неизвестная песня</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>Удалена навсегда</translation>
    </message>
    <message>
        <source>Never in this library</source>
        <translation>Никогда не была в этой библиотеке</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>Ваша запись</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>what was done, and from when to when</comment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what was done, and when in the song</comment>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <comment>what was done, and the second song that went into it</comment>
        <translation>%1, с «%2»</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>В корзине</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineagePage</name>
    <message>
        <source>Family only</source>
        <translation>Только семейство</translation>
    </message>
    <message>
        <source>Show only these songs in the library</source>
        <translation>Показать в библиотеке только эти песни</translation>
    </message>
    <message numerus="yes">
        <source>The nearest %Ln songs; there are more</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Ближайшая %Ln песня; есть и другие</numerusform>
            <numerusform>Ближайшие %Ln песни; есть и другие</numerusform>
            <numerusform>Ближайшие %Ln песен; есть и другие</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln песня</numerusform>
            <numerusform>%Ln песни</numerusform>
            <numerusform>%Ln песен</numerusform>
        </translation>
    </message>
    <message>
        <source>Made from scratch; nothing was made from it yet.</source>
        <translation>Сделана с нуля; из неё пока ничего не сделано.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineageView</name>
    <message>
        <source>Lineage</source>
        <translation>Истоки</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Играть</translation>
    </message>
    <message>
        <source>Select in the library</source>
        <translation>Выделить в библиотеке</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Что изменилось…</translation>
    </message>
    <message>
        <source>Show only this family</source>
        <translation>Показать только это семейство</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsEditor</name>
    <message>
        <source>This song has no lyrics.</source>
        <translation>У этой песни нет текста.</translation>
    </message>
    <message>
        <source>The text is longer than lyrics can be (%L1 characters).</source>
        <translation>Текст длиннее допустимого (символов: %L1).</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsField</name>
    <message>
        <source>The lyrics are open in a window of their own.</source>
        <translation>Текст открыт в отдельном окне.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsMargin</name>
    <message>
        <source>Syllables in each line, guessed from the spelling</source>
        <translation>Слоги в каждой строке, по написанию</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsOutline</name>
    <message>
        <source>Sections of the lyrics</source>
        <translation>Секции текста</translation>
    </message>
    <message>
        <source>Insert section</source>
        <translation>Вставить секцию</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Give it a tag</source>
        <translation>Присвоить тег</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsOutlineModel</name>
    <message>
        <source>No tag</source>
        <comment>words before the first section</comment>
        <translation>Без тега</translation>
    </message>
    <message>
        <source>Words before the first section</source>
        <translation>Слова до первой секции</translation>
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
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsPanel</name>
    <message>
        <source>Insert a section</source>
        <translation>Вставить секцию</translation>
    </message>
    <message>
        <source>More for the lyrics</source>
        <translation>Ещё для текста</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Найти и заменить</translation>
    </message>
    <message>
        <source>Insert from a file…</source>
        <translation>Вставить из файла…</translation>
    </message>
    <message>
        <source>Count syllables and lines</source>
        <translation>Считать слоги и строки</translation>
    </message>
    <message>
        <source>Edit in a large window</source>
        <translation>Править в большом окне</translation>
    </message>
    <message>
        <source>Duplicate the section (Ctrl+D)</source>
        <translation>Дублировать секцию (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove the section (Delete)</source>
        <translation>Убрать секцию (Delete)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>sections; lines</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lyrics from a file</source>
        <translation>Текст из файла</translation>
    </message>
    <message>
        <source>Lyrics (%1)</source>
        <comment>patterns of file names</comment>
        <translation>Тексты песен (%1)</translation>
    </message>
    <message>
        <source>Write with AI</source>
        <translation>Написать с ИИ</translation>
    </message>
    <message>
        <source>Write with AI…</source>
        <translation>Написать с ИИ…</translation>
    </message>
    <message>
        <source>Write with AI: lyrics are waiting</source>
        <translation>Написать с ИИ: вас ждёт текст</translation>
    </message>
    <message>
        <source>The text would be longer than lyrics can be (%L1 characters).</source>
        <translation>Текст станет длиннее допустимого (символов: %L1).</translation>
    </message>
    <message>
        <source>Title of these lyrics: %1</source>
        <translation>Название этого текста: %1</translation>
    </message>
    <message>
        <source>Title in the file: %1</source>
        <translation>Название в файле: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>the title that is named beside it</comment>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Use as title</source>
        <translation>Взять как название</translation>
    </message>
    <message>
        <source>Dismiss the title</source>
        <translation>Скрыть название</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsView</name>
    <message>
        <source>Follow the song</source>
        <translation>Следовать за песней</translation>
    </message>
    <message>
        <source>These words came from a file with times. They fit if the song kept its pace.</source>
        <translation>Эти слова взяты из файла с временами. Они подойдут, если песня сохранила темп.</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Нет, спасибо</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>The lines follow the song.</source>
        <translation>Строки следуют за песней.</translation>
    </message>
    <message>
        <source>Remove the times of the lines</source>
        <translation>Убрать времена строк</translation>
    </message>
    <message>
        <source>A click on a line plays from there</source>
        <translation>Щелчок по строке играет с этого места</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>the times of the lines</comment>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>No line of this file has a time.</source>
        <translation>Ни у одной строки этого файла нет времени.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWindow</name>
    <message>
        <source>Lyrics</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWriter</name>
    <message>
        <source>The service has not told the lyrics yet.</source>
        <translation>Сервис ещё не прислал текст.</translation>
    </message>
    <message>
        <source>It could not be looked for: %1</source>
        <translation>Поискать не удалось: %1</translation>
    </message>
    <message>
        <source>The service does not list it. It may have been charged all the same, or never arrived.</source>
        <translation>У сервиса его в списке нет. Возможно, плата всё же списана, а возможно, запрос не дошёл.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWriterPane</name>
    <message>
        <source>Write with AI</source>
        <translation>Написать с ИИ</translation>
    </message>
    <message>
        <source>What shall the lyrics be about?</source>
        <translation>О чём должен быть текст?</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Написанное ранее</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>A lighthouse keeper who waits for spring, hopeful, in short lines</source>
        <translation>Смотрительница маяка ждёт весны, с надеждой, короткими строками</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>Has the service write them (Ctrl+Return)</source>
        <translation>Сервис напишет текст (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Поискать</translation>
    </message>
    <message>
        <source>Asks the service whether it was written; costs nothing</source>
        <translation>Спрашивает у сервиса, написан ли текст; бесплатно</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Запросить снова</translation>
    </message>
    <message>
        <source>Practice costs nothing. Ctrl+Return asks.</source>
        <translation>Тренировка бесплатна. Ctrl+Enter — запросить.</translation>
    </message>
    <message>
        <source>1 more paid request.</source>
        <translation>Ещё 1 платный запрос.</translation>
    </message>
    <message>
        <source>1 paid request. Ctrl+Return asks.</source>
        <translation>1 платный запрос. Ctrl+Enter — запросить.</translation>
    </message>
    <message>
        <source>At most %L1 characters.</source>
        <translation>Не больше %L1 символов.</translation>
    </message>
    <message>
        <source>Writing… %1</source>
        <comment>how long it takes so far, as 0:12</comment>
        <translation>Пишется… %1</translation>
    </message>
    <message>
        <source>Checking what happened to it… %1</source>
        <comment>how long so far, as 0:12</comment>
        <translation>Проверка, что с ним стало… %1</translation>
    </message>
    <message>
        <source>It may be charged all the same</source>
        <translation>Плата всё же может быть списана</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>Trace ID: %1</translation>
    </message>
    <message>
        <source>This is not on the disk yet. %1</source>
        <translation>Этого ещё нет на диске. %1</translation>
    </message>
    <message>
        <source>Forget them all</source>
        <translation>Забыть все</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Написать ещё один</translation>
    </message>
    <message>
        <source>Practice costs nothing.</source>
        <translation>Тренировка бесплатна.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Пишется</translation>
    </message>
</context>
<context>
    <name>riffdesk::MainWindow</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Подключить аккаунт…</translation>
    </message>
    <message>
        <source>Practice: songs are made on this computer and cost nothing</source>
        <translation>Тренировка: песни создаются на этом компьютере и ничего не стоят</translation>
    </message>
    <message>
        <source>Songs are made by %1</source>
        <translation>Песни создаёт %1</translation>
    </message>
    <message>
        <source>Not connected: enter the token of your account in the settings</source>
        <translation>Не подключено: введите токен своего аккаунта в настройках</translation>
    </message>
    <message>
        <source>%1 – Riffdesk</source>
        <comment>window title: name of the song that plays</comment>
        <translation>%1 – Riffdesk</translation>
    </message>
    <message>
        <source>About Riffdesk</source>
        <translation>О программе Riffdesk</translation>
    </message>
    <message>
        <source>Riffdesk %1
A desktop studio for AI song-making.
Free software under the MIT licence.</source>
        <translation>Riffdesk %1
Настольная студия для создания песен с ИИ.
Свободная программа под лицензией MIT.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>On the waveform</source>
        <translation>На форме волны</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Играть</translation>
    </message>
    <message>
        <source>Songs can be heard and exported; making and changing them is switched off.</source>
        <translation>Песни можно слушать и экспортировать; создание и изменение отключены.</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>Перестроить библиотеку</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1 (нет сети)</translation>
    </message>
    <message>
        <source>There is no network. What waits for it goes on by itself when it is back.</source>
        <translation>Сети нет. То, что её ждёт, продолжится само, когда она вернётся.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>Идёт экспорт.</translation>
    </message>
    <message>
        <source>What is written so far stays. The same export goes on from there later.</source>
        <translation>Уже записанное остаётся. Тот же экспорт позже продолжит с этого места.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Stop the export and quit</source>
        <translation>Прервать экспорт и выйти</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Микс</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>При сравнении</translation>
    </message>
    <message>
        <source>Putting together</source>
        <translation>Сборка</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
</context>
<context>
    <name>riffdesk::MediaFetch</name>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>Сервис больше не знает этой задачи.</translation>
    </message>
</context>
<context>
    <name>riffdesk::ModeButtons</name>
    <message>
        <source>Shuffle</source>
        <translation>Перемешивание</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Shuffle: on</source>
        <translation>Перемешивание: вкл.</translation>
    </message>
    <message>
        <source>Shuffle: off</source>
        <translation>Перемешивание: выкл.</translation>
    </message>
    <message>
        <source>Loop: this song</source>
        <translation>Повтор: эта песня</translation>
    </message>
    <message>
        <source>Loop: all songs</source>
        <translation>Повтор: все песни</translation>
    </message>
    <message>
        <source>Loop: off</source>
        <translation>Повтор: выкл.</translation>
    </message>
</context>
<context>
    <name>riffdesk::NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>proxy</comment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-прокси</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5-прокси</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Адрес прокси</translation>
    </message>
    <message>
        <source>The way to the service and to its files. What runs on this computer is reached directly.</source>
        <translation>Путь к сервису и его файлам. К тому, что работает на этом компьютере, обращение прямое.</translation>
    </message>
    <message>
        <source>Fetch songs over metered networks too</source>
        <translation>Скачивать песни и через лимитные сети</translation>
    </message>
    <message>
        <source>Otherwise songs that are made wait at the service for another network, or for “Fetch now”.</source>
        <translation>Иначе готовые песни ждут у сервиса другой сети или команды «Скачать сейчас».</translation>
    </message>
    <message>
        <source>There is no network now.</source>
        <translation>Сейчас сети нет.</translation>
    </message>
    <message>
        <source>The network is metered now.</source>
        <translation>Сейчас сеть лимитная.</translation>
    </message>
</context>
<context>
    <name>riffdesk::NotesEdit</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>What you think of it, what is left to do. Search finds it.</source>
        <translation>Что вы о ней думаете, что осталось сделать. Поиск это находит.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть это уведомление</translation>
    </message>
</context>
<context>
    <name>riffdesk::NotifierBus</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>riffdesk::PairChanges</name>
    <message>
        <source>Comparing the sound</source>
        <translation>Сравнение звука</translation>
    </message>
    <message>
        <source>Comparing the sound…</source>
        <translation>Сравнение звука…</translation>
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
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayerBar</name>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayerNotice</name>
    <message>
        <source>Restart Riffdesk</source>
        <translation>Перезапустить Riffdesk</translation>
    </message>
    <message>
        <source>The song goes on where it is now</source>
        <translation>Песня продолжится с этого же места</translation>
    </message>
    <message>
        <source>The audio of this song is on its way.</source>
        <translation>Аудио этой песни в пути.</translation>
    </message>
    <message>
        <source>The audio of this song is missing. “Fetch again” in its details gets it.</source>
        <translation>Аудио этой песни отсутствует. Его вернёт «Скачать снова» в её сведениях.</translation>
    </message>
    <message>
        <source>A sound device is there now.</source>
        <translation>Звуковое устройство появилось.</translation>
    </message>
    <message>
        <source>No sound device: playing silently.</source>
        <translation>Нет звукового устройства: воспроизведение без звука.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayingSong</name>
    <message>
        <source>Nothing is playing</source>
        <translation>Ничего не играет</translation>
    </message>
    <message>
        <source>Choose a song to hear</source>
        <translation>Выберите песню</translation>
    </message>
</context>
<context>
    <name>riffdesk::Poller</name>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>Сервис больше не знает этой задачи.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PreflightRows</name>
    <message>
        <source>Before you create</source>
        <translation>Перед созданием</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Оставить так</translation>
    </message>
    <message>
        <source>Leave it so: %1</source>
        <comment>a warning</comment>
        <translation>Оставить так: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to look at</source>
        <comment>warnings, at least two</comment>
        <translation>
            <numerusform>%Ln замечание</numerusform>
            <numerusform>%Ln замечания</numerusform>
            <numerusform>%Ln замечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>further warnings</comment>
        <translation>
            <numerusform>… и ещё %Ln</numerusform>
            <numerusform>… и ещё %Ln</numerusform>
            <numerusform>… и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Пресеты</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>a preset</comment>
        <translation>Применить</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Пресетов пока нет</translation>
    </message>
    <message>
        <source>Drag a preset out to keep or give away its file.</source>
        <translation>Перетащите пресет наружу, чтобы сохранить или передать его файл.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PresetsMenu</name>
    <message>
        <source>No presets yet</source>
        <translation>Пресетов пока нет</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Сохранить как пресет…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Сохранить как пресет</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Переименовать пресет</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>All presets…</source>
        <translation>Все пресеты…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Load from file…</source>
        <translation>Загрузить из файла…</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Сохранить в файл</translation>
    </message>
    <message>
        <source>Load from file</source>
        <translation>Загрузить из файла</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk)</source>
        <translation>Пресеты и рецепты (*.riffdesk)</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk *.json)</source>
        <translation>Пресеты и рецепты (*.riffdesk *.json)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ProducerClient</name>
    <message>
        <source>The service redirects to another address; it was not followed.</source>
        <translation>Сервис перенаправляет на другой адрес; переход не выполнен.</translation>
    </message>
    <message>
        <source>Between 1 and %1 tasks can be asked for at once.</source>
        <translation>За раз можно опросить от 1 до %1 задач.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Не удаётся прочитать файл %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Файл больше %1 МБ.</translation>
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
        <translation>Отправленные промпты</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Символы</translation>
    </message>
</context>
<context>
    <name>riffdesk::PromptPicker</name>
    <message>
        <source>Prompts you have sent</source>
        <translation>Отправленные промпты</translation>
    </message>
    <message>
        <source>Search your prompts</source>
        <translation>Поиск по промптам</translation>
    </message>
    <message>
        <source>Search for a prompt</source>
        <translation>Искать промпт</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Промпты</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Очистить историю</translation>
    </message>
    <message>
        <source>Prompts come here when you press Create.</source>
        <translation>Промпты попадают сюда, когда вы нажимаете «Создать».</translation>
    </message>
    <message>
        <source>No prompt holds these words.</source>
        <translation>Промпта с этими словами нет.</translation>
    </message>
</context>
<context>
    <name>riffdesk::QueueModel</name>
    <message>
        <source>on now</source>
        <comment>the song that is playing</comment>
        <translation>играет сейчас</translation>
    </message>
</context>
<context>
    <name>riffdesk::QueuePopup</name>
    <message>
        <source>Nothing is queued. Play a song, or add songs by their menu.</source>
        <translation>Очередь пуста. Включите песню или добавьте песни через их меню.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Delete takes a song out</source>
        <translation>Delete убирает песню из очереди</translation>
    </message>
</context>
<context>
    <name>riffdesk::RatingEdit</name>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a rating in stars</comment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>riffdesk::RecipePage</name>
    <message>
        <source>Recipe</source>
        <translation>Рецепт</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Сид</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Trace ID</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>Загрузить рецепт</translation>
    </message>
    <message>
        <source>Fill the form with what this song was made of</source>
        <translation>Заполнить форму тем, из чего сделана эта песня</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Сохранить рецепт…</translation>
    </message>
    <message>
        <source>Keep the recipe as a file; or drag it to where the file is wanted</source>
        <translation>Сохраняет рецепт в файл; или перетащите его туда, где нужен файл</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Сохранить рецепт</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>Свой текст</translation>
    </message>
    <message>
        <source>None: imported from a file</source>
        <translation>Нет: импортировано из файла</translation>
    </message>
    <message>
        <source>Song id</source>
        <translation>ID песни</translation>
    </message>
    <message>
        <source>Id at the service</source>
        <translation>ID у сервиса</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>ID задачи</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>the sizes of a song&apos;s files</comment>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Reply of the service, as it came</source>
        <translation>Ответ сервиса в исходном виде</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file of the song, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>None: made here</source>
        <translation>Нет: сделано здесь</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk)</source>
        <translation>Пресеты и рецепты (*.riffdesk)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceEdit</name>
    <message>
        <source>Drop an audio file here, or choose one</source>
        <translation>Перетащите сюда аудиофайл или выберите его</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>MP3, WAV, M4A, FLAC, Ogg, Opus or AAC, from 1 second to 15 minutes</source>
        <translation>MP3, WAV, M4A, FLAC, Ogg, Opus или AAC, от 1 секунды до 15 минут</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Референсы</translation>
    </message>
    <message>
        <source>What you have uploaded before</source>
        <translation>Загруженное ранее</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>the address that was typed</comment>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Have the service fetch the recording from this address</source>
        <translation>Сервис сам скачает запись с этого адреса</translation>
    </message>
    <message>
        <source>Choose another reference</source>
        <translation>Выбрать другой референс</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Референс</translation>
    </message>
    <message>
        <source>Use no reference</source>
        <translation>Без референса</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Paste an address or an upload’s id</source>
        <translation>Вставьте адрес или ID загруженной записи</translation>
    </message>
    <message>
        <source>Bring my lyrics back</source>
        <translation>Вернуть мой текст</translation>
    </message>
    <message>
        <source>Use its lyrics</source>
        <translation>Взять её текст</translation>
    </message>
    <message>
        <source>Put back what the lyrics of the recording replaced</source>
        <translation>Вернуть то, что заменил текст записи</translation>
    </message>
    <message>
        <source>Put the words that the service heard into the lyrics</source>
        <translation>Перенести в текст слова, которые расслышал сервис</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Выбор записи</translation>
    </message>
    <message>
        <source>Audio files (%1)</source>
        <translation>Аудиофайлы (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
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
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Delete from the list</source>
        <translation>Удалить из списка</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Референсы</translation>
    </message>
    <message>
        <source>Search names and lyrics</source>
        <translation>Поиск по именам и текстам</translation>
    </message>
    <message>
        <source>Search for a reference</source>
        <translation>Искать референс</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Nothing has been uploaded to this service yet.</source>
        <translation>На этот сервис ещё ничего не загружено.</translation>
    </message>
    <message>
        <source>No reference matches these words.</source>
        <translation>Референса с этими словами нет.</translation>
    </message>
    <message>
        <source>Bring “%1” back</source>
        <translation>Вернуть «%1»</translation>
    </message>
    <message>
        <source>Name of the reference</source>
        <translation>Имя референса</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceProgress</name>
    <message>
        <source>Progress of the upload</source>
        <translation>Ход загрузки</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Отменить загрузку</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is being done, and how far it is: Sending… 43%</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Проверка файла…</translation>
    </message>
    <message>
        <source>Converting to MP3…</source>
        <translation>Преобразование в MP3…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>The service is taking it in…</source>
        <translation>Сервис принимает файл…</translation>
    </message>
</context>
<context>
    <name>riffdesk::RegionBar</name>
    <message>
        <source>Region</source>
        <translation>Выделение</translation>
    </message>
    <message>
        <source>Replace this section</source>
        <translation>Заменить эту секцию</translation>
    </message>
    <message>
        <source>Sets the form to make this section anew</source>
        <translation>Готовит форму, чтобы создать эту секцию заново</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Goes round in this section</source>
        <translation>Играет эту секцию по кругу</translation>
    </message>
    <message>
        <source>Audition</source>
        <comment>play a section once</comment>
        <translation>Прослушать</translation>
    </message>
    <message>
        <source>Plays the section once, with the 3 seconds before it</source>
        <translation>Играет секцию один раз, с 3 секундами до неё</translation>
    </message>
    <message>
        <source>Clear the region (Esc)</source>
        <translation>Снять выделение (Esc)</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>Start of the region</source>
        <translation>Начало выделения</translation>
    </message>
    <message>
        <source>End of the region</source>
        <translation>Конец выделения</translation>
    </message>
    <message>
        <source>Drag the region to another program, where it becomes a file; a click copies it</source>
        <translation>Перетащите выделенное в другую программу, и оно станет файлом; щелчок копирует его</translation>
    </message>
    <message>
        <source>Copy the region as a file</source>
        <translation>Копировать выделенное как файл</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequestDialog</name>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
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
        <translation>Что отправит «Создать» при текущей форме. Вашего токена здесь нет: команда берёт его из переменной ACEDATACLOUD_API_TOKEN.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequestForm</name>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Advanced (%1 filled in)</source>
        <translation>Дополнительно (заполнено: %1)</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequiredMark</name>
    <message>
        <source>Required</source>
        <translation>Обязательно</translation>
    </message>
</context>
<context>
    <name>riffdesk::RoundButton</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Играть</translation>
    </message>
</context>
<context>
    <name>riffdesk::RunBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть это уведомление</translation>
    </message>
</context>
<context>
    <name>riffdesk::SecondsField</name>
    <message>
        <source>Seconds, or minutes and seconds such as 1:02.4</source>
        <translation>Секунды либо минуты и секунды, например 1:02.4</translation>
    </message>
</context>
<context>
    <name>riffdesk::SeedField</name>
    <message>
        <source>Pick a random seed; the same seed and form give the same song</source>
        <translation>Выбрать случайный сид; те же сид и форма дают ту же песню</translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation>Закрепить сид</translation>
    </message>
    <message>
        <source>Locked: every take and the next request get this seed</source>
        <translation>Закреплён: этот сид получат все дубли и следующий запрос</translation>
    </message>
    <message>
        <source>The seed is used once, further takes get seeds of their own. Lock it to keep it.</source>
        <translation>Сид используется один раз, следующие дубли получают свои. Закрепите, чтобы сохранить.</translation>
    </message>
    <message>
        <source>New random seed</source>
        <translation>Новый случайный сид</translation>
    </message>
</context>
<context>
    <name>riffdesk::SelectionPage</name>
    <message>
        <source>Play next</source>
        <translation>Играть следующей</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Добавить в очередь</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>the length of all songs that are selected</comment>
        <translation>всего %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln песня</numerusform>
            <numerusform>%Ln песни</numerusform>
            <numerusform>%Ln песен</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Вид и язык</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Use the Practice service</source>
        <translation>Использовать тренировочный сервис</translation>
    </message>
    <message>
        <source>Runs on this computer, needs no account and costs nothing.</source>
        <translation>Работает на этом компьютере, не требует аккаунта и ничего не стоит.</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Запросов одновременно</translation>
    </message>
    <message>
        <source>How many songs are asked for at the same time; the others wait. Takes effect at the next start.</source>
        <translation>Сколько песен запрашивается одновременно; остальные ждут. Вступит в силу при следующем запуске.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Вступит в силу при следующем запуске.</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Папка библиотеки</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Holds the library and one folder per song with its audio, cover, lyrics and recipe. The library can be rebuilt from these folders alone.</source>
        <translation>Здесь библиотека и по папке на каждую песню с её аудио, обложкой, текстом и рецептом. Библиотеку можно перестроить из одних этих папок.</translation>
    </message>
    <message>
        <source>Settings, and your own catalogue.json if you have one, are in %1.</source>
        <translation>Настройки и ваш собственный catalogue.json, если он есть, лежат в %1.</translation>
    </message>
    <message>
        <source>No service is chosen yet.</source>
        <translation>Сервис ещё не выбран.</translation>
    </message>
    <message>
        <source>Songs are made by the Practice service on this computer.</source>
        <translation>Песни создаёт тренировочный сервис на этом компьютере.</translation>
    </message>
    <message>
        <source>Songs are made by %1.</source>
        <translation>Песни создаёт %1.</translation>
    </message>
    <message>
        <source>Sound and desktop</source>
        <translation>Звук и рабочий стол</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Обратный вызов</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> с</translation>
    </message>
    <message>
        <source>Time to undo a create</source>
        <translation>Время на отмену создания</translation>
    </message>
    <message>
        <source>A request leaves only so long after Create was pressed; 0 sends it at once.</source>
        <translation>Запрос уходит через столько времени после нажатия «Создать»; 0 — сразу.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the user is asked</comment>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Ask above so many paid requests a day</source>
        <translation>Спрашивать, если платных запросов за день больше</translation>
    </message>
    <message>
        <source>Ask above so many takes at once</source>
        <translation>Спрашивать, если дублей за раз больше</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>What becomes of jobs</source>
        <translation>Что происходит с заданиями</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал событий</translation>
    </message>
    <message>
        <source>Kept on this computer only, without prompts and lyrics. Help ▸ Copy diagnostics shows it.</source>
        <translation>Хранится только на этом компьютере, без промптов и текстов. Его показывает Справка ▸ Копировать диагностику.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Перенести…</translation>
    </message>
    <message>
        <source>Takes the library with all songs to another folder</source>
        <translation>Переносит библиотеку со всеми песнями в другую папку</translation>
    </message>
    <message>
        <source>Uses the library of another folder from the next start</source>
        <translation>Со следующего запуска использует библиотеку из другой папки</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the trash is emptied</comment>
        <translation>никогда</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> дн.</translation>
    </message>
    <message>
        <source>Remove from the trash after</source>
        <translation>Удалять из корзины через</translation>
    </message>
    <message>
        <source>What has been in the trash for longer is removed for good, at each start and once a day.</source>
        <translation>То, что лежит в корзине дольше, удаляется навсегда — при каждом запуске и раз в день.</translation>
    </message>
    <message>
        <source>An empty folder for the library</source>
        <translation>Пустая папка для библиотеки</translation>
    </message>
    <message>
        <source>From the next start the library is in %1. To take your songs along, choose Move… instead.</source>
        <translation>Со следующего запуска библиотека будет в %1. Чтобы взять песни с собой, выберите «Перенести…».</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
</context>
<context>
    <name>riffdesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
</context>
<context>
    <name>riffdesk::ShortcutsPage</name>
    <message>
        <source>Assign</source>
        <comment>a shortcut</comment>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>one shortcut</comment>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset all</source>
        <comment>shortcuts</comment>
        <translation>Сбросить все</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Поиск по сочетаниям клавиш</translation>
    </message>
    <message>
        <source>A command or its keys</source>
        <translation>Команда или её клавиши</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Новое сочетание клавиш</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>нет сочетания клавиш</translation>
    </message>
    <message>
        <source>%1 is fixed: “%2”. Choose another.</source>
        <comment>a shortcut; what it does</comment>
        <translation>%1 закреплено: «%2». Выберите другое.</translation>
    </message>
    <message>
        <source>%1 is now “%2”. Assign takes it from there.</source>
        <comment>a shortcut; what it does</comment>
        <translation>%1 сейчас — «%2». «Назначить» заберёт его оттуда.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SliderField</name>
    <message>
        <source>%1 as a number</source>
        <comment>name of a slider</comment>
        <translation>%1 числом</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Вернуть %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <comment>name of a slider</comment>
        <translation>Сбросить: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongDelegate</name>
    <message>
        <source>on its way</source>
        <comment>the audio of a song</comment>
        <translation>в пути</translation>
    </message>
    <message>
        <source>audio missing</source>
        <translation>нет аудио</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln дубль</numerusform>
            <numerusform>%Ln дубля</numerusform>
            <numerusform>%Ln дублей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SongField</name>
    <message>
        <source>Use no song</source>
        <translation>Без песни</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>label of a field</comment>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>The audio id that the service gave for your upload.</source>
        <translation>ID аудио, который сервис дал вашей загруженной записи.</translation>
    </message>
    <message>
        <source>Choose a song…</source>
        <translation>Выбрать песню…</translation>
    </message>
    <message>
        <source>Not in this library</source>
        <translation>Нет в этой библиотеке</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a field: title of a song</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose another song</source>
        <translation>Выбрать другую песню</translation>
    </message>
    <message>
        <source>Choose a song of the library, or drop one here</source>
        <translation>Выберите песню из библиотеки или перетащите её сюда</translation>
    </message>
    <message>
        <source>%1 – %2 · %3 s</source>
        <comment>start, end and length of a section</comment>
        <translation>%1 – %2 · %3 с</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongListModel</name>
    <message>
        <source>playing</source>
        <translation>играет</translation>
    </message>
    <message>
        <source>audio on its way</source>
        <translation>аудио в пути</translation>
    </message>
    <message>
        <source>audio missing</source>
        <translation>нет аудио</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a song that was not heard yet</comment>
        <translation>новая</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Without a source song</source>
        <translation>Без исходной песни</translation>
    </message>
    <message>
        <source>In no playlist</source>
        <translation>Вне плейлистов</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln дубль</numerusform>
            <numerusform>%Ln дубля</numerusform>
            <numerusform>%Ln дублей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SongMenu</name>
    <message>
        <source>Play</source>
        <translation>Играть</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>Взять за основу</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Копировать название</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Оценить</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Играть следующей</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Добавить в очередь</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>Загрузить рецепт</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>Отметить как прослушанное</translation>
    </message>
    <message>
        <source>Check and fetch again</source>
        <translation>Проверить и скачать снова</translation>
    </message>
    <message>
        <source>Listens to the file to its end and, where that fails, brings it anew; costs nothing</source>
        <translation>Прослушивает файл до конца и, если это не удаётся, скачивает заново; бесплатно</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Новый тег…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Новый тег</translation>
    </message>
    <message>
        <source>Put into playlist</source>
        <translation>Добавить в плейлист</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>Новый плейлист…</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Новый плейлист</translation>
    </message>
    <message>
        <source>Take out of this playlist</source>
        <translation>Убрать из этого плейлиста</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>Свести стемы</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Что изменилось…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Show only its family</source>
        <translation>Показать только её семейство</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongNews</name>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Your song is done.</source>
        <translation>Ваша песня готова.</translation>
    </message>
    <message>
        <source>The stems of “%1” are ready</source>
        <translation>Стемы «%1» готовы</translation>
    </message>
    <message>
        <source>Its stems are ready.</source>
        <translation>Стемы готовы.</translation>
    </message>
    <message>
        <source>“%1” failed. %2</source>
        <comment>title of a song, what happened</comment>
        <translation>«%1»: не получилось. %2</translation>
    </message>
    <message>
        <source>It is not known whether the request for “%1” arrived; you decide in Jobs.</source>
        <translation>Неизвестно, дошёл ли запрос на «%1»; решите это в заданиях.</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>Песня «%1» готова</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes of “%1” are ready</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Готов %Ln дубль «%1»</numerusform>
            <numerusform>Готовы %Ln дубля «%1»</numerusform>
            <numerusform>Готово %Ln дублей «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes are done.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Готов %Ln дубль.</numerusform>
            <numerusform>Готовы %Ln дубля.</numerusform>
            <numerusform>Готово %Ln дублей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are ready</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Готова %Ln песня</numerusform>
            <numerusform>Готовы %Ln песни</numerusform>
            <numerusform>Готово %Ln песен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are done.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Готова %Ln песня.</numerusform>
            <numerusform>Готовы %Ln песни.</numerusform>
            <numerusform>Готово %Ln песен.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is made, but its file could not be fetched. %2</source>
        <comment>title of a song, what happened</comment>
        <translation>Песня «%1» создана, но её файл не удалось скачать. %2</translation>
    </message>
    <message>
        <source>The lossless WAV of “%1” is here</source>
        <translation>WAV без потерь для «%1» здесь</translation>
    </message>
    <message>
        <source>Its lossless WAV is here.</source>
        <translation>WAV без потерь здесь.</translation>
    </message>
    <message>
        <source>The video of “%1” is here</source>
        <translation>Видео для «%1» здесь</translation>
    </message>
    <message>
        <source>Its video is here.</source>
        <translation>Видео здесь.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongPicker</name>
    <message>
        <source>Choose a song</source>
        <translation>Выбор песни</translation>
    </message>
    <message>
        <source>Search titles, lyrics, prompts</source>
        <translation>Поиск: названия, тексты, промпты</translation>
    </message>
    <message>
        <source>Search for a source song</source>
        <translation>Искать исходную песню</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Песни</translation>
    </message>
    <message>
        <source>The library has no songs yet. Generate one first.</source>
        <translation>В библиотеке ещё нет песен. Сначала создайте хотя бы одну.</translation>
    </message>
    <message>
        <source>No song matches these words.</source>
        <translation>Песни с этими словами нет.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongWaveform</name>
    <message>
        <source>Extend from %1…</source>
        <comment>a time</comment>
        <translation>Продлить с %1…</translation>
    </message>
    <message>
        <source>Replace this section…</source>
        <translation>Заменить эту секцию…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Audition with 3 s before</source>
        <translation>Прослушать с 3 с до начала</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation>Показать всю песню</translation>
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
        <translation>Оставить только новые такты</translation>
    </message>
    <message>
        <source>New from</source>
        <translation>Новое с</translation>
    </message>
    <message>
        <source>Where the new bars begin, in the edited song. The arrows move it by a hundredth of a second.</source>
        <translation>Где начинаются новые такты, в правке. Стрелки сдвигают на сотую долю секунды.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Where the song goes on as it was. The arrows move it by a hundredth of a second.</source>
        <translation>Где песня продолжается как была. Стрелки сдвигают на сотую долю секунды.</translation>
    </message>
    <message>
        <source>How long one goes over into the other</source>
        <translation>Как долго одно переходит в другое</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Plays two seconds before and after this join</source>
        <translation>Играет две секунды до и после этого стыка</translation>
    </message>
    <message>
        <source>Hear where the new bars begin</source>
        <translation>Послушать, где начинаются новые такты</translation>
    </message>
    <message>
        <source>Hear where the new bars end</source>
        <translation>Послушать, где кончаются новые такты</translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>Сборка…</translation>
    </message>
    <message>
        <source>Makes a new song: the first one as it was, with what changed put in. Costs nothing.</source>
        <translation>Делает новую песню: первую как была, со вставленным изменённым местом. Бесплатно.</translation>
    </message>
</context>
<context>
    <name>riffdesk::StemLane</name>
    <message>
        <source>−∞ dB</source>
        <comment>as quiet as can be</comment>
        <translation>−∞ дБ</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 дБ</translation>
    </message>
    <message>
        <source>Centre</source>
        <comment>of left and right</comment>
        <translation>Центр</translation>
    </message>
    <message>
        <source>L %1</source>
        <comment>so far to the left</comment>
        <translation>Л %1</translation>
    </message>
    <message>
        <source>R %1</source>
        <comment>so far to the right</comment>
        <translation>П %1</translation>
    </message>
    <message>
        <source>M</source>
        <comment>the letter on a button: mute</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Заглушить %1</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Заглушить</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the letter on a button: solo</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>Соло: %1</translation>
    </message>
    <message>
        <source>Solo: hear this stem; with Ctrl no other</source>
        <translation>Соло: слышать этот стем; с Ctrl — только его</translation>
    </message>
    <message>
        <source>Gain of %1</source>
        <translation>Уровень: %1</translation>
    </message>
    <message>
        <source>Pan of %1</source>
        <translation>Панорама: %1</translation>
    </message>
    <message>
        <source>Gain; a double click sets it to 0 dB</source>
        <translation>Уровень; двойной щелчок ставит 0 дБ</translation>
    </message>
    <message>
        <source>Left or right; a double click sets it to the centre</source>
        <translation>Лево или право; двойной щелчок ставит в центр</translation>
    </message>
    <message>
        <source>Copy %1 as a file</source>
        <comment>a stem</comment>
        <translation>Копировать %1 как файл</translation>
    </message>
    <message>
        <source>Drag this stem to another program, where it becomes a file; a click or Ctrl+C copies it</source>
        <translation>Перетащите этот стем в другую программу, и он станет файлом; щелчок или Ctrl+C копирует его</translation>
    </message>
</context>
<context>
    <name>riffdesk::StemMixer</name>
    <message>
        <source>Karaoke</source>
        <translation>Караоке</translation>
    </message>
    <message>
        <source>The song without its vocals</source>
        <translation>Песня без вокала</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Each stem as it is</source>
        <translation>Каждый стем как есть</translation>
    </message>
    <message>
        <source>Save as song</source>
        <translation>Сохранить как песню</translation>
    </message>
    <message>
        <source>Makes this mix a song of the library; costs nothing</source>
        <translation>Делает из этого микса песню в библиотеке; бесплатно</translation>
    </message>
    <message>
        <source>Export mix…</source>
        <translation>Экспорт микса…</translation>
    </message>
    <message>
        <source>Writes this mix into a file</source>
        <translation>Записывает этот микс в файл</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Стемы</translation>
    </message>
    <message>
        <source>Open them in a music program, or export them</source>
        <translation>Открыть в музыкальной программе или экспортировать</translation>
    </message>
    <message>
        <source>Stem mixer</source>
        <translation>Микшер стемов</translation>
    </message>
    <message>
        <source>No stems</source>
        <translation>Нет стемов</translation>
    </message>
    <message>
        <source>This song&apos;s stems are not in its folder any more. Ask for them again from its menu.</source>
        <translation>Стемов этой песни больше нет в её папке. Запросите их снова в её меню.</translation>
    </message>
    <message>
        <source>Ctrl with S hears that stem alone. A double click on a slider sets it back.</source>
        <translation>Ctrl и S — слышен только этот стем. Двойной щелчок сбрасывает регулятор.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>Назад в библиотеку (Esc)</translation>
    </message>
    <message>
        <source>Another song is on.</source>
        <translation>Сейчас играет другая песня.</translation>
    </message>
    <message>
        <source>Hear these stems</source>
        <translation>Слушать эти стемы</translation>
    </message>
    <message>
        <source>Plays them from the start</source>
        <translation>Играет их с начала</translation>
    </message>
    <message>
        <source>Stems of %1</source>
        <comment>a title</comment>
        <translation>Стемы %1</translation>
    </message>
    <message>
        <source>None of these stems is called vocals: mute what is sung by hand</source>
        <translation>Ни один из этих стемов не назван вокалом: заглушите голоса вручную</translation>
    </message>
    <message>
        <source>Copy all stems as files</source>
        <translation>Копировать все стемы как файлы</translation>
    </message>
    <message>
        <source>Drag all stems to another program, where they become files; a click copies them</source>
        <translation>Перетащите все стемы в другую программу, и они станут файлами; щелчок копирует их</translation>
    </message>
</context>
<context>
    <name>riffdesk::Studio</name>
    <message>
        <source>One song is in the library again.</source>
        <translation>Одна песня снова в библиотеке.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in the library again.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln песня снова в библиотеке.</numerusform>
            <numerusform>%Ln песни снова в библиотеке.</numerusform>
            <numerusform>%Ln песен снова в библиотеке.</numerusform>
        </translation>
    </message>
    <message>
        <source>One song lies in the library&apos;s folder but is not in its list.</source>
        <translation>Одна песня лежит в папке библиотеки, но её нет в списке.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs lie in the library&apos;s folder but are not in its list.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln песня лежит в папке библиотеки, но её нет в списке.</numerusform>
            <numerusform>%Ln песни лежат в папке библиотеки, но их нет в списке.</numerusform>
            <numerusform>%Ln песен лежат в папке библиотеки, но их нет в списке.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuild the library: that brings back what lies there.</source>
        <translation>Перестройте библиотеку: это вернёт то, что там лежит.</translation>
    </message>
    <message numerus="yes">
        <source>Descriptions that were damaged were completed from what else was known: %Ln.</source>
        <comment>number of songs</comment>
        <translation>
            <numerusform>Повреждённых описаний, восстановленных по другим данным: %Ln.</numerusform>
            <numerusform>Повреждённых описаний, восстановленных по другим данным: %Ln.</numerusform>
            <numerusform>Повреждённых описаний, восстановленных по другим данным: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs that were not over are kept: %Ln.</source>
        <comment>number of jobs</comment>
        <translation>
            <numerusform>Сохранено незавершённых заданий: %Ln.</numerusform>
            <numerusform>Сохранено незавершённых заданий: %Ln.</numerusform>
            <numerusform>Сохранено незавершённых заданий: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>These folders could not be read and were left alone: %1.</source>
        <translation>Эти папки не удалось прочитать, они не тронуты: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln of them are in the file %1.</source>
        <translation>
            <numerusform>Все %Ln — в файле %1.</numerusform>
            <numerusform>Все %Ln — в файле %1.</numerusform>
            <numerusform>Все %Ln — в файле %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or make an empty folder elsewhere.</source>
        <translation>Выберите или создайте пустую папку в другом месте.</translation>
    </message>
    <message>
        <source>Moving was cancelled: the library is where it was.</source>
        <translation>Перенос отменён: библиотека там же, где была.</translation>
    </message>
    <message>
        <source>There is no room for the library in “%1”: it takes %2, and %3 are free.</source>
        <translation>В «%1» нет места для библиотеки: нужно %2, свободно %3.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>Освободите там место или выберите другую папку.</translation>
    </message>
    <message>
        <source>The library is in “%1” already.</source>
        <translation>Библиотека уже в «%1».</translation>
    </message>
    <message>
        <source>“%1” lies within the library&apos;s folder.</source>
        <translation>«%1» находится внутри папки библиотеки.</translation>
    </message>
    <message>
        <source>“%1” holds another library.</source>
        <translation>В «%1» другая библиотека.</translation>
    </message>
    <message>
        <source>“%1” is not empty.</source>
        <translation>«%1» не пуста.</translation>
    </message>
    <message>
        <source>The library is in “%1” now.</source>
        <translation>Библиотека теперь в «%1».</translation>
    </message>
    <message>
        <source>Something of it could not be removed from “%1”.</source>
        <translation>Что-то из неё не удалось удалить из «%1».</translation>
    </message>
</context>
<context>
    <name>riffdesk::Submitter</name>
    <message>
        <source>Cancelled while it was sent: the service may have received it and may still charge for it.</source>
        <translation>Отменено во время отправки: сервис мог получить запрос и всё же может списать плату.</translation>
    </message>
    <message>
        <source>The answer names neither a task nor a song.</source>
        <translation>В ответе нет ни задачи, ни песни.</translation>
    </message>
    <message>
        <source>The answer names the task of another request.</source>
        <translation>В ответе названа задача другого запроса.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SweepDialog</name>
    <message>
        <source>Across</source>
        <translation>По горизонтали</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>opposite of across</comment>
        <translation>По вертикали</translation>
    </message>
    <message>
        <source>Use sweep</source>
        <translation>Применить серию</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Makes the song with each of these values, so that you hear what a setting does. Everything else stays the same, the seed too.</source>
        <translation>Создаёт песню с каждым из этих значений, чтобы услышать, что даёт настройка. Всё остальное не меняется, сид тоже.</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>Дублей каждого</translation>
    </message>
    <message>
        <source>No sweep</source>
        <translation>Без серии</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, each of them is paid.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln запрос, каждый платный.</numerusform>
            <numerusform>%Ln запроса, каждый платный.</numerusform>
            <numerusform>%Ln запросов, каждый платный.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs. Practice costs nothing.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln песня. Тренировка бесплатна.</numerusform>
            <numerusform>%Ln песни. Тренировка бесплатна.</numerusform>
            <numerusform>%Ln песен. Тренировка бесплатна.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than %L1: Create asks once more.</source>
        <translation>Это больше %L1: «Создать» спросит ещё раз.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SweepRow</name>
    <message>
        <source>Nothing</source>
        <comment>what a sweep changes</comment>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Values from %1 to %2</source>
        <extracomment>the ends of a slider</extracomment>
        <translation>Значения от %1 до %2</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagCompleter</name>
    <message>
        <source>Section tags</source>
        <translation>Теги секций</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagPicker</name>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Find a tag, or write a new one</source>
        <translation>Найдите тег или напишите новый</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>Имя тега</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Новый тег «%1»</translation>
    </message>
    <message>
        <source>There are no tags yet. Write the first one.</source>
        <translation>Тегов ещё нет. Напишите первый.</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagsEdit</name>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Добавить тег</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>Имя тега</translation>
    </message>
    <message>
        <source>Tag %1. Press to take it away</source>
        <translation>Тег %1. Нажмите, чтобы убрать</translation>
    </message>
    <message>
        <source>%1: click to take it away</source>
        <translation>%1: щёлкните, чтобы убрать</translation>
    </message>
</context>
<context>
    <name>riffdesk::TimeSpin</name>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> с</translation>
    </message>
</context>
<context>
    <name>riffdesk::TitleEdit</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Double click or F2 changes the title</source>
        <translation>Двойной щелчок или F2 меняет название</translation>
    </message>
</context>
<context>
    <name>riffdesk::TopBar</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search titles, lyrics, prompts</source>
        <translation>Поиск: названия, тексты, промпты</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Сервис: %1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>riffdesk::Transport</name>
    <message>
        <source>Previous</source>
        <translation>Предыдущая</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующая</translation>
    </message>
</context>
<context>
    <name>riffdesk::TrayIcon</name>
    <message>
        <source>Next</source>
        <translation>Следующая</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущая</translation>
    </message>
    <message>
        <source>Show Riffdesk</source>
        <translation>Показать Riffdesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Играть</translation>
    </message>
</context>
<context>
    <name>riffdesk::TriageBar</name>
    <message>
        <source>Listen and choose</source>
        <translation>Слушать и отбирать</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Без отметки</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Оценить</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>from song to song</comment>
        <translation>Переход</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Where each next song begins (B)</source>
        <translation>Откуда начинается каждая следующая песня (B)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Выйти (Esc)</translation>
    </message>
    <message>
        <source>Leave listening and choosing</source>
        <translation>Закончить прослушивание и отбор</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>songs</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1, all decided</source>
        <comment>how far one is among songs</comment>
        <translation>%1, всё решено</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln left</source>
        <comment>how far one is among songs; songs left</comment>
        <translation>
            <numerusform>%1, осталась %Ln</numerusform>
            <numerusform>%1, осталось %Ln</numerusform>
            <numerusform>%1, осталось %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <comment>where songs begin</comment>
        <translation>Начало: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::Upload</name>
    <message>
        <source>There is no place for a temporary file.</source>
        <translation>Нет места для временного файла.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Освободите место на диске и повторите.</translation>
    </message>
</context>
<context>
    <name>riffdesk::UploadOffer</name>
    <message>
        <source>Upload it for a cover</source>
        <translation>Загрузить для кавера</translation>
    </message>
    <message>
        <source>Upload it to extend it</source>
        <translation>Загрузить, чтобы продлить</translation>
    </message>
    <message>
        <source>Upload it to replace a section</source>
        <translation>Загрузить, чтобы заменить секцию</translation>
    </message>
    <message>
        <source>Upload it: %1</source>
        <comment>name of an action</comment>
        <translation>Загрузить: %1</translation>
    </message>
    <message>
        <source>Upload it</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Leave the recording out</source>
        <translation>Не использовать запись</translation>
    </message>
    <message>
        <source>“%1” is a recording of your own; the action chosen takes none.</source>
        <translation>«%1» — ваша собственная запись; выбранное действие записей не принимает.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Uploader</name>
    <message>
        <source>This service is not connected.</source>
        <translation>Этот сервис не подключён.</translation>
    </message>
    <message>
        <source>Enter your token in the settings, then try again.</source>
        <translation>Введите токен в настройках и повторите.</translation>
    </message>
    <message>
        <source>Riffdesk ended before the service had answered. Upload it again if it is needed.</source>
        <translation>Riffdesk закрылся раньше, чем сервис ответил. Если нужно, загрузите снова.</translation>
    </message>
</context>
<context>
    <name>riffdesk::VolumeControl</name>
    <message>
        <source>Mute</source>
        <translation>Заглушить</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Включить звук</translation>
    </message>
</context>
<context>
    <name>riffdesk::WaveformView</name>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position and length of a song</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Drag to move this edge. It snaps to quiet places; not while Shift is held.</source>
        <translation>Тяните, чтобы сдвинуть край. Он цепляется за тихие места; с Shift — нет.</translation>
    </message>
    <message>
        <source>Click to go here, drag to select a region. The wheel zooms.</source>
        <translation>Щелчок — перейти сюда, протяжка — выделить. Колесо меняет масштаб.</translation>
    </message>
    <message>
        <source>Left and Right go 5 seconds, comma and full stop a tenth of one. With Shift the arrows select a region from the playhead. Escape clears it.</source>
        <translation>Стрелки влево и вправо — 5 секунд, запятая и точка — десятая доля. С Shift стрелки выделяют от курсора воспроизведения. Esc снимает выделение.</translation>
    </message>
    <message>
        <source>%1, region %2 to %3</source>
        <comment>position of length, start, end</comment>
        <translation>%1, выделено с %2 по %3</translation>
    </message>
    <message>
        <source>%1 – %2 · %3 s</source>
        <comment>start, end and length of a region</comment>
        <translation>%1 – %2 · %3 с</translation>
    </message>
    <message>
        <source>Back and forward 5 seconds</source>
        <translation>Назад и вперёд на 5 секунд</translation>
    </message>
    <message>
        <source>Back and forward a tenth of a second</source>
        <translation>Назад и вперёд на десятую долю секунды</translation>
    </message>
    <message>
        <source>To the start and to the end</source>
        <translation>В начало и в конец</translation>
    </message>
    <message>
        <source>Select, or move the selection&apos;s edge</source>
        <translation>Выделить или сдвинуть край выделения</translation>
    </message>
    <message>
        <source>The same by a tenth of a second</source>
        <translation>То же на десятую долю секунды</translation>
    </message>
    <message>
        <source>Selection starts or ends at the playhead</source>
        <translation>Начать или закончить выделение у курсора воспроизведения</translation>
    </message>
    <message>
        <source>Select the whole song</source>
        <translation>Выделить всю песню</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, whole song</source>
        <translation>Увеличить, уменьшить, вся песня</translation>
    </message>
    <message>
        <source>Pull the region up to drop it as a file elsewhere. Ctrl+drag moves it, Shift+click moves an edge, Esc clears it.</source>
        <translation>Потяните выделенное вверх, чтобы бросить его файлом в другом месте. Ctrl+перетаскивание сдвигает его, Shift+щелчок двигает край, Esc снимает.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Welcome to Riffdesk</source>
        <translation>Добро пожаловать в Riffdesk</translation>
    </message>
    <message>
        <source>A studio for making songs with words. Where should they be made?</source>
        <translation>Студия, где из слов получаются песни. Где их создавать?</translation>
    </message>
    <message>
        <source>Try it now with the Practice service</source>
        <translation>Попробовать сразу с тренировочным сервисом</translation>
    </message>
    <message>
        <source>It runs on this computer, needs no account and no network, and costs nothing. It composes simple music from your words, so that you can try everything: create, edit, compare, export. You can connect an account at any time.</source>
        <translation>Он работает на этом компьютере, не требует ни аккаунта, ни сети и ничего не стоит. Он сочиняет простую музыку из ваших слов, чтобы вы могли попробовать всё: создание, правку, сравнение, экспорт. Подключить аккаунт можно в любой момент.</translation>
    </message>
    <message>
        <source>Start with Practice</source>
        <translation>Начать с тренировки</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>Подключить свой аккаунт</translation>
    </message>
    <message>
        <source>Songs are made by the service at this address and charged to your account there.</source>
        <translation>Песни создаёт сервис по этому адресу, плата списывается с вашего аккаунта там.</translation>
    </message>
    <message>
        <source>Type an idea, press Create: a song in seconds</source>
        <translation>Введите идею, нажмите «Создать»: песня за секунды</translation>
    </message>
    <message>
        <source>All actions: covers, extensions, new sections, stems and more</source>
        <translation>Все действия: каверы, продление, новые секции, стемы и другое</translation>
    </message>
    <message>
        <source>What you make stays in your library, and exports like any song</source>
        <translation>Сделанное остаётся в вашей библиотеке и экспортируется как любая песня</translation>
    </message>
</context>
<context>
    <name>riffdesk::WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Opens the guide where it explains this</source>
        <translation>Открывает руководство там, где это объясняется</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowActions</name>
    <message>
        <source>&amp;New song</source>
        <translation>&amp;Новая песня</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Open &amp;library folder</source>
        <translation>Открыть папку &amp;библиотеки</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Нас&amp;тройки…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>П&amp;ереместить в корзину</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Сетка</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>Сп&amp;исок</translation>
    </message>
    <message>
        <source>&amp;Create panel</source>
        <translation>Панель со&amp;здания</translation>
    </message>
    <message>
        <source>Li&amp;brary panel</source>
        <translation>Панель &amp;библиотеки</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>Панель с&amp;ведений</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Воспроизведение или пауза</translation>
    </message>
    <message>
        <source>Pre&amp;vious song</source>
        <translation>&amp;Предыдущая песня</translation>
    </message>
    <message>
        <source>&amp;Next song</source>
        <translation>&amp;Следующая песня</translation>
    </message>
    <message>
        <source>&amp;Back 5 seconds</source>
        <translation>На 5 секунд &amp;назад</translation>
    </message>
    <message>
        <source>&amp;Forward 5 seconds</source>
        <translation>На 5 секунд вп&amp;ерёд</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Без звука</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>&amp;Громче</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>&amp;Тише</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;About Riffdesk</source>
        <translation>&amp;О программе Riffdesk</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Song</source>
        <translation>П&amp;есня</translation>
    </message>
    <message>
        <source>&amp;Use as source</source>
        <translation>Взять за осно&amp;ву</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Оценить</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Без звёзд</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 звезда</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>В&amp;оспроизведение</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Level &amp;meter</source>
        <translation>Индикатор &amp;уровня</translation>
    </message>
    <message>
        <source>&amp;Shuffle</source>
        <translation>Пере&amp;мешивание</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>the queue is not repeated</comment>
        <translation>&amp;Выкл.</translation>
    </message>
    <message>
        <source>&amp;All songs</source>
        <comment>are repeated</comment>
        <translation>Все &amp;песни</translation>
    </message>
    <message>
        <source>&amp;This song</source>
        <comment>is repeated</comment>
        <translation>&amp;Эта песня</translation>
    </message>
    <message>
        <source>Normal&amp;ise loudness</source>
        <translation>Вы&amp;равнивать громкость</translation>
    </message>
    <message>
        <source>Plays every song at the same loudness: %1 LUFS, peaks below %2 dBTP</source>
        <translation>Играет каждую песню с одинаковой громкостью: %1 LUFS, пики ниже %2 dBTP</translation>
    </message>
    <message>
        <source>Q&amp;ueue</source>
        <translation>О&amp;чередь</translation>
    </message>
    <message>
        <source>&amp;Replace this section…</source>
        <translation>&amp;Заменить эту секцию…</translation>
    </message>
    <message>
        <source>&amp;Extend from here…</source>
        <translation>Продл&amp;ить отсюда…</translation>
    </message>
    <message>
        <source>Loop re&amp;gion</source>
        <translation>Повторять вы&amp;деленное</translation>
    </message>
    <message>
        <source>&amp;Audition with 3 s before</source>
        <translation>Прос&amp;лушать с 3 с до начала</translation>
    </message>
    <message>
        <source>&amp;Clear region</source>
        <translation>Сн&amp;ять выделение</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>У&amp;величить</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>&amp;Whole song</source>
        <translation>Вся &amp;песня</translation>
    </message>
    <message>
        <source>Repea&amp;t</source>
        <translation>П&amp;овтор</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>Мас&amp;штаб</translation>
    </message>
    <message>
        <source>Show &amp;request…</source>
        <translation>Показать &amp;запрос…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Close dra&amp;ft</source>
        <translation>Закрыть &amp;черновик</translation>
    </message>
    <message>
        <source>Re&amp;open closed draft</source>
        <translation>&amp;Вернуть закрытый черновик</translation>
    </message>
    <message>
        <source>Draft before, draft after</source>
        <translation>Предыдущий черновик, следующий черновик</translation>
    </message>
    <message>
        <source>Prompts you have sent</source>
        <translation>Отправленные промпты</translation>
    </message>
    <message>
        <source>&amp;Replace a section…</source>
        <translation>&amp;Заменить секцию…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln звезда</numerusform>
            <numerusform>%Ln звезды</numerusform>
            <numerusform>%Ln звёзд</numerusform>
        </translation>
    </message>
    <message>
        <source>Le&amp;dger…</source>
        <translation>Журнал &amp;расходов…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>Копировать &amp;диагностику…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Chec&amp;k library…</source>
        <translation>&amp;Проверить библиотеку…</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Файлы…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Импорт файлов</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>&amp;Папка…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Импорт папки</translation>
    </message>
    <message>
        <source>From the &amp;account</source>
        <translation>Из &amp;аккаунта</translation>
    </message>
    <message>
        <source>Import from the account</source>
        <translation>Импорт из аккаунта</translation>
    </message>
    <message>
        <source>Fetches every song of the account that is not here, free of charge</source>
        <translation>Скачивает все песни аккаунта, которых здесь нет, бесплатно</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импорт</translation>
    </message>
    <message>
        <source>&amp;Copy songs</source>
        <translation>&amp;Копировать песни</translation>
    </message>
    <message>
        <source>Copies the songs as files, and their titles as text</source>
        <translation>Копирует песни как файлы, а их названия — как текст</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>&amp;Вставить файлы</translation>
    </message>
    <message>
        <source>Imports files and folders that were copied elsewhere</source>
        <translation>Импортирует файлы и папки, скопированные в другом месте</translation>
    </message>
    <message>
        <source>Ste&amp;ms…</source>
        <translation>Сте&amp;мы…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Ост&amp;авить</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Откло&amp;нить</translation>
    </message>
    <message>
        <source>&amp;Neither keep nor reject</source>
        <translation>&amp;Без отметки</translation>
    </message>
    <message>
        <source>Ta&amp;g…</source>
        <translation>&amp;Тег…</translation>
    </message>
    <message>
        <source>&amp;Listen and choose</source>
        <translation>С&amp;лушать и отбирать</translation>
    </message>
    <message>
        <source>Goes through the selected songs, or all that are shown, by ear and with single keys (%1)</source>
        <translation>Проходит по выделенным или всем показанным песням на слух, одиночными клавишами (%1)</translation>
    </message>
    <message>
        <source>Listen and choose: the song before, the next one</source>
        <translation>Слушать и отбирать: предыдущая песня, следующая</translation>
    </message>
    <message>
        <source>Listen and choose: where songs begin</source>
        <translation>Слушать и отбирать: откуда начинаются песни</translation>
    </message>
    <message>
        <source>&amp;Reject them</source>
        <translation>&amp;Отклонять</translation>
    </message>
    <message>
        <source>&amp;Fold them away</source>
        <translation>&amp;Сворачивать</translation>
    </message>
    <message>
        <source>&amp;Leave them as they are</source>
        <translation>&amp;Не менять</translation>
    </message>
    <message>
        <source>&amp;Other takes of one that is kept</source>
        <translation>Дру&amp;гие дубли оставленной</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>С&amp;равнить</translation>
    </message>
    <message>
        <source>What changed from the song that it was made from, or the selected songs side by side</source>
        <translation>Что изменилось по сравнению с песней, из которой она сделана, или выделенные песни рядом</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Найти &amp;команду…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>The guide, at what has the keyboard</source>
        <translation>Руководство о том, где сейчас клавиатура</translation>
    </message>
    <message>
        <source>Keys that move between controls and in text</source>
        <translation>Клавиши перемещения между полями и по тексту</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Что нового</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowComparing</name>
    <message>
        <source>Select them in the library first.</source>
        <translation>Сначала выделите их в библиотеке.</translation>
    </message>
    <message>
        <source>“%1” was not made from another song.</source>
        <translation>«%1» сделана не из другой песни.</translation>
    </message>
    <message>
        <source>The song that “%1” was made from is not in the library.</source>
        <translation>Песни, из которой сделана «%1», нет в библиотеке.</translation>
    </message>
    <message>
        <source>The audio of “%1” is not here.</source>
        <translation>Аудио «%1» здесь нет.</translation>
    </message>
    <message>
        <source>Fetch it again from the song&apos;s menu.</source>
        <translation>Скачайте его снова через меню песни.</translation>
    </message>
    <message>
        <source>Keep only the new bars</source>
        <translation>Оставить только новые такты</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>«%1» в библиотеке.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>Сборка…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stop; nothing is left of the song</source>
        <translation>Остановить; от песни ничего не останется</translation>
    </message>
    <message>
        <source>Comp</source>
        <comment>name of what undo takes back</comment>
        <translation>Комп</translation>
    </message>
    <message>
        <source>Two to nine songs can be compared.</source>
        <translation>Сравнить можно от двух до девяти песен.</translation>
    </message>
    <message>
        <source>Select two to nine songs to compare them.</source>
        <translation>Выделите от двух до девяти песен, чтобы сравнить их.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowCreating</name>
    <message>
        <source>This service is not connected. Enter your token in the settings, then create again.</source>
        <translation>Этот сервис не подключён. Введите токен в настройках и создайте снова.</translation>
    </message>
    <message>
        <source>1 take is with the service already and goes on</source>
        <translation>1 дубль уже у сервиса и будет доделан</translation>
    </message>
    <message>
        <source>Asked for 1 song</source>
        <translation>Запрошена 1 песня</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes asked for</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Запрошен %Ln дубль</numerusform>
            <numerusform>Запрошено %Ln дубля</numerusform>
            <numerusform>Запрошено %Ln дублей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes are with the service already and go on</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln дубль уже у сервиса и будет доделан</numerusform>
            <numerusform>%Ln дубля уже у сервиса и будут доделаны</numerusform>
            <numerusform>%Ln дублей уже у сервиса и будут доделаны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln paid requests at once. Press Create again to ask for them.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Это %Ln платный запрос за раз. Чтобы отправить, нажмите «Создать» ещё раз.</numerusform>
            <numerusform>Это %Ln платных запроса за раз. Чтобы отправить их, нажмите «Создать» ещё раз.</numerusform>
            <numerusform>Это %Ln платных запросов за раз. Чтобы отправить их, нажмите «Создать» ещё раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln paid requests today. Press Create again to go on.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Сегодня это уже %Ln платный запрос. Чтобы продолжить, нажмите «Создать» ещё раз.</numerusform>
            <numerusform>Сегодня это уже %Ln платных запроса. Чтобы продолжить, нажмите «Создать» ещё раз.</numerusform>
            <numerusform>Сегодня это уже %Ln платных запросов. Чтобы продолжить, нажмите «Создать» ещё раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Создать %Ln дубль</numerusform>
            <numerusform>Создать %Ln дубля</numerusform>
            <numerusform>Создать %Ln дублей</numerusform>
        </translation>
    </message>
    <message>
        <source>The stems of this song are here or on their way.</source>
        <translation>Стемы этой песни здесь или в пути.</translation>
    </message>
    <message>
        <source>You asked for the same a moment ago.</source>
        <translation>Вы только что запросили то же самое.</translation>
    </message>
    <message>
        <source>One of these songs was asked for a moment ago.</source>
        <translation>Одну из этих песен вы только что запросили.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these songs were asked for a moment ago.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Из этих песен только что запрошена %Ln.</numerusform>
            <numerusform>Из этих песен только что запрошены %Ln.</numerusform>
            <numerusform>Из этих песен только что запрошено %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Create again to ask for them once more.</source>
        <translation>Чтобы запросить их ещё раз, нажмите «Создать» снова.</translation>
    </message>
    <message>
        <source>Press Create again to make another.</source>
        <translation>Чтобы создать ещё одну, нажмите «Создать» снова.</translation>
    </message>
    <message>
        <source>Press Create again to make them all.</source>
        <translation>Чтобы создать все, нажмите «Создать» снова.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowEditing</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторить: %1</translation>
    </message>
    <message>
        <source>“%1” moved to trash</source>
        <translation>«%1» перемещена в корзину</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs moved to trash</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln песня перемещена в корзину</numerusform>
            <numerusform>%Ln песни перемещены в корзину</numerusform>
            <numerusform>%Ln песен перемещено в корзину</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept; the other take is rejected</source>
        <translation>Оставлено; другой дубль отклонён</translation>
    </message>
    <message numerus="yes">
        <source>Kept; %Ln other takes are rejected</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Оставлено; отклонён ещё %Ln дубль</numerusform>
            <numerusform>Оставлено; отклонены ещё %Ln дубля</numerusform>
            <numerusform>Оставлено; отклонено ещё %Ln дублей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowExport</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Begin no further song until the export goes on</source>
        <translation>Не начинать следующую песню, пока экспорт не продолжен</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stop the export; what is written so far stays</source>
        <translation>Остановить экспорт; уже записанное остаётся</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Отменить экспорт</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Which songs, and why</source>
        <translation>Какие песни и почему</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>Повторить неудавшиеся</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>one more export waits</source>
        <translation>ждёт ещё один экспорт</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more exports wait</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>ждёт ещё %Ln экспорт</numerusform>
            <numerusform>ждут ещё %Ln экспорта</numerusform>
            <numerusform>ждут ещё %Ln экспортов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowFiles</name>
    <message>
        <source>Get lossless WAV…</source>
        <translation>Получить WAV без потерь…</translation>
    </message>
    <message>
        <source>Get lossless WAV</source>
        <translation>Получить WAV без потерь</translation>
    </message>
    <message>
        <source>The service gives out the lossless WAV of “%1”.</source>
        <translation>Сервис выдаёт WAV без потерь для «%1».</translation>
    </message>
    <message>
        <source>Export as WAV costs nothing and holds the same sound as the M4A; the service&apos;s WAV is the lossless master.</source>
        <translation>Экспорт в WAV бесплатен и даёт тот же звук, что M4A; WAV сервиса — это мастер без потерь.</translation>
    </message>
    <message>
        <source>Get video…</source>
        <translation>Получить видео…</translation>
    </message>
    <message>
        <source>Get video</source>
        <translation>Получить видео</translation>
    </message>
    <message>
        <source>The service makes a video of “%1”.</source>
        <translation>Сервис делает видео для «%1».</translation>
    </message>
    <message>
        <source>It is an MP4 with the song and its cover; export makes sound files only and costs nothing.</source>
        <translation>Это MP4 с песней и её обложкой; экспорт создаёт только звуковые файлы и бесплатен.</translation>
    </message>
    <message>
        <source>It is here: %1, %2</source>
        <comment>a file name, a size</comment>
        <translation>Уже здесь: %1, %2</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>Не запрошено.</translation>
    </message>
    <message>
        <source>Practice: it costs nothing.</source>
        <translation>Тренировка: бесплатно.</translation>
    </message>
    <message>
        <source>That costs credits; how many, the service does not say before.</source>
        <translation>Это стоит кредитов; сколько, сервис заранее не говорит.</translation>
    </message>
    <message>
        <source>That costs %1.</source>
        <comment>a price</comment>
        <translation>Это стоит %1.</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln paid requests today.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Сегодня это уже %Ln платный запрос.</numerusform>
            <numerusform>Сегодня это уже %Ln платных запроса.</numerusform>
            <numerusform>Сегодня это уже %Ln платных запросов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service of this song is not connected. Enter your token in the settings.</source>
        <translation>Сервис этой песни не подключён. Введите токен в настройках.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Скачать снова</translation>
    </message>
    <message>
        <source>Fetching it again costs nothing.</source>
        <translation>Скачать снова можно бесплатно.</translation>
    </message>
    <message>
        <source>Asking for it anew is another request: %1</source>
        <comment>a sentence about its price</comment>
        <translation>Запросить заново — это ещё один запрос: %1</translation>
    </message>
    <message>
        <source>Ask anew (pays again)</source>
        <translation>Запросить заново (платно ещё раз)</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>Запросить заново</translation>
    </message>
    <message>
        <source>Get stems…</source>
        <translation>Получить стемы…</translation>
    </message>
    <message>
        <source>Get stems</source>
        <translation>Получить стемы</translation>
    </message>
    <message>
        <source>The service takes “%1” apart into its instruments and voices.</source>
        <translation>Сервис разбирает «%1» на инструменты и голоса.</translation>
    </message>
    <message>
        <source>They are kept with the song: to be mixed, exported, and opened in a music program.</source>
        <translation>Они хранятся вместе с песней: их можно сводить, экспортировать и открывать в музыкальной программе.</translation>
    </message>
    <message>
        <source>Get stems anew…</source>
        <translation>Получить стемы заново…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here: %1</source>
        <comment>stems; a size</comment>
        <translation>
            <numerusform>Здесь %Ln: %1</numerusform>
            <numerusform>Здесь %Ln: %1</numerusform>
            <numerusform>Здесь %Ln: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for them anew is another request: %1</source>
        <comment>a sentence about its price</comment>
        <translation>Запросить их заново — это ещё один запрос: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowGuide</name>
    <message>
        <source>This is Riffdesk %1.</source>
        <translation>Это Riffdesk %1.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Что нового</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowImport</name>
    <message>
        <source>Import songs</source>
        <translation>Импорт песен</translation>
    </message>
    <message>
        <source>Audio files and exports (%1)</source>
        <translation>Аудиофайлы и экспорты (%1)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Импорт папки</translation>
    </message>
    <message>
        <source>An import is running. Wait until it is done, then import these.</source>
        <translation>Идёт импорт. Дождитесь его завершения и импортируйте эти файлы.</translation>
    </message>
    <message>
        <source>Looking for songs…</source>
        <translation>Поиск песен…</translation>
    </message>
    <message>
        <source>%L1 files found…</source>
        <translation>Найдено файлов: %L1…</translation>
    </message>
    <message>
        <source>Importing: %L1 of %L2 files</source>
        <translation>Импорт: %L1 из %L2 файлов</translation>
    </message>
    <message>
        <source>Reading the account&apos;s history, free of charge: %L1 requests, %L2 songs fetched so far</source>
        <translation>Чтение истории аккаунта, бесплатно: запросов %L1, скачано песен %L2</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать их</translation>
    </message>
    <message>
        <source>Search for the songs that were imported</source>
        <translation>Найти импортированные песни</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Stop the import; what is here so far stays</source>
        <translation>Остановить импорт; то, что уже здесь, остаётся</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Остановить импорт</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowMixing</name>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stop; nothing is left of the mix</source>
        <translation>Остановить; от микса ничего не останется</translation>
    </message>
    <message>
        <source>Cancel the mix</source>
        <translation>Отменить микс</translation>
    </message>
    <message>
        <source>Mixing “%1”</source>
        <translation>Сведение «%1»</translation>
    </message>
    <message>
        <source>%1 (karaoke)</source>
        <comment>a title</comment>
        <translation>%1 (караоке)</translation>
    </message>
    <message>
        <source>%1 (mix)</source>
        <comment>a title</comment>
        <translation>%1 (микс)</translation>
    </message>
    <message>
        <source>Export mix</source>
        <translation>Экспорт микса</translation>
    </message>
    <message>
        <source>A mix is being made. Wait until it is done, or cancel it.</source>
        <translation>Микс уже создаётся. Дождитесь завершения или отмените его.</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>«%1» в библиотеке.</translation>
    </message>
    <message>
        <source>It was turned down by %1 dB, so that it does not clip.</source>
        <translation>Он сделан тише на %1 дБ, чтобы не было перегрузки.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>The mix is in %1.</source>
        <comment>a file name</comment>
        <translation>Микс в %1.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowStems</name>
    <message>
        <source>Open in DAW: %1</source>
        <translation>Открыть в DAW: %1</translation>
    </message>
    <message>
        <source>Export stems…</source>
        <translation>Экспорт стемов…</translation>
    </message>
    <message>
        <source>Folder for sessions of your music program</source>
        <translation>Папка для сессий вашей музыкальной программы</translation>
    </message>
    <message>
        <source>Folder to export stems to</source>
        <translation>Папка для экспорта стемов</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowTransfer</name>
    <message>
        <source>The file is ready: drag again to drop it.</source>
        <translation>Файл готов: перетащите ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are ready: drag again to drop them.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Готов %Ln файл: перетащите ещё раз.</numerusform>
            <numerusform>Готовы %Ln файла: перетащите ещё раз.</numerusform>
            <numerusform>Готово %Ln файлов: перетащите ещё раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the region…</source>
        <comment>as a file for another program</comment>
        <translation>Подготовка выделенного…</translation>
    </message>
    <message>
        <source>Preparing one song…</source>
        <comment>as a file for another program</comment>
        <translation>Подготовка одной песни…</translation>
    </message>
    <message numerus="yes">
        <source>Preparing %Ln songs…</source>
        <comment>at least two, as files for another program</comment>
        <translation>
            <numerusform>Подготовка %Ln песни…</numerusform>
            <numerusform>Подготовка %Ln песен…</numerusform>
            <numerusform>Подготовка %Ln песен…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be given out: %2</source>
        <translation>«%1» нельзя передать: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs cannot be given out as files.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln песню нельзя передать файлом.</numerusform>
            <numerusform>%Ln песни нельзя передать файлами.</numerusform>
            <numerusform>%Ln песен нельзя передать файлами.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were not ready yet. They are being prepared; drag again in a moment.</source>
        <translation>Файлы ещё не готовы. Они готовятся; перетащите ещё раз чуть позже.</translation>
    </message>
    <message>
        <source>The titles were copied. So many files are better exported.</source>
        <translation>Названия скопированы. Столько файлов лучше экспортировать.</translation>
    </message>
    <message>
        <source>Copied as a file.</source>
        <translation>Скопировано как файл.</translation>
    </message>
    <message numerus="yes">
        <source>Copied as %Ln files.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Скопировано: %Ln файл.</numerusform>
            <numerusform>Скопировано: %Ln файла.</numerusform>
            <numerusform>Скопировано: %Ln файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no songs, folders or exports to import.</source>
        <translation>В буфере обмена нет песен, папок или экспортов для импорта.</translation>
    </message>
    <message>
        <source>So many files are better exported.</source>
        <translation>Столько файлов лучше экспортировать.</translation>
    </message>
    <message>
        <source>Preparing stems…</source>
        <comment>of a song, as files for another program</comment>
        <translation>Подготовка стемов…</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowTriage</name>
    <message>
        <source>same position</source>
        <translation>то же место</translation>
    </message>
    <message>
        <source>same section</source>
        <translation>та же секция</translation>
    </message>
    <message>
        <source>liveliest 20 s</source>
        <translation>самые живые 20 с</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>с начала</translation>
    </message>
</context>
<context>
    <name>riffdesk::WrittenPreview</name>
    <message>
        <source>Use as title</source>
        <translation>Взять как название</translation>
    </message>
    <message>
        <source>Puts it into the form&apos;s title</source>
        <translation>Ставит его в название в форме</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Puts it where the cursor stands in the lyrics</source>
        <translation>Вставляет его в текст на место курсора</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Заменить всё</translation>
    </message>
    <message>
        <source>Puts it in place of all the lyrics</source>
        <translation>Ставит его вместо всего текста</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Puts it away; it stays under “Written before”</source>
        <translation>Убирает его; он остаётся в списке «Написанное ранее»</translation>
    </message>
    <message>
        <source>Written lyrics</source>
        <translation>Написанный текст</translation>
    </message>
    <message>
        <source>Title is used</source>
        <translation>Название взято</translation>
    </message>
</context>
</TS>
