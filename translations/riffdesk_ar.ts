<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AlignedTakes</name>
    <message>
        <source>“%1” and “%2” have no bars in common.</source>
        <translation>لا توجد موازير مشتركة بين «%1» و«%2».</translation>
    </message>
    <message>
        <source>Put together takes that were made from the same song.</source>
        <translation>اجمع لقطات مأخوذة من الأغنية نفسها.</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not run together, from %3 on.</source>
        <translation>«%1» و«%2» لا تسيران معًا ابتداءً من %3.</translation>
    </message>
    <message>
        <source>Compare them two by two, and keep only the new bars.</source>
        <translation>قارنها اثنتين اثنتين، واحتفظ بالموازير الجديدة فقط.</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The account has no credits left.</source>
        <translation>نفد رصيد الحساب.</translation>
    </message>
    <message>
        <source>Top up the account on the provider&apos;s website, then send this again.</source>
        <translation>اشحن الحساب في موقع المزوّد، ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>The service does not know this token.</source>
        <translation>الخدمة لا تعرف رمز الوصول هذا.</translation>
    </message>
    <message>
        <source>Enter the token again in Settings, exactly as the provider shows it.</source>
        <translation>أدخل الرمز مرة أخرى في الإعدادات كما يعرضه المزوّد تمامًا.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>انتهت صلاحية رمز الوصول.</translation>
    </message>
    <message>
        <source>Make a new token on the provider&apos;s website and enter it in Settings.</source>
        <translation>أنشئ رمزًا جديدًا في موقع المزوّد وأدخله في الإعدادات.</translation>
    </message>
    <message>
        <source>The token does not belong to this service.</source>
        <translation>رمز الوصول ليس لهذه الخدمة.</translation>
    </message>
    <message>
        <source>Check in Settings that the token and the service address belong together.</source>
        <translation>تحقق في الإعدادات من أن الرمز وعنوان الخدمة متوافقان.</translation>
    </message>
    <message>
        <source>The service got no token.</source>
        <translation>لم يصل إلى الخدمة أي رمز.</translation>
    </message>
    <message>
        <source>Enter your token in Settings.</source>
        <translation>أدخل رمز الوصول في الإعدادات.</translation>
    </message>
    <message>
        <source>There is no song service at this address.</source>
        <translation>لا توجد خدمة أغانٍ على هذا العنوان.</translation>
    </message>
    <message>
        <source>Check the service address in Settings.</source>
        <translation>تحقق من عنوان الخدمة في الإعدادات.</translation>
    </message>
    <message>
        <source>The service does not offer this action.</source>
        <translation>الخدمة لا توفر هذا الإجراء.</translation>
    </message>
    <message>
        <source>Choose another action or model, or try again when the service offers it.</source>
        <translation>اختر إجراءً أو نموذجًا آخر، أو أعد المحاولة عندما توفره الخدمة.</translation>
    </message>
    <message>
        <source>The service has switched this off for the account.</source>
        <translation>أوقفت الخدمة هذا الأمر لهذا الحساب.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support to switch it on; give them the trace id.</source>
        <translation>اطلب من دعم المزوّد تفعيله، وأعطهم معرّف التتبّع.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>لم تبق مساحة على القرص.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>أفرغ بعض المساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file is no longer at its address.</source>
        <translation>لم يعد الملف موجودًا على عنوانه.</translation>
    </message>
    <message>
        <source>Try again: the service is then asked for a fresh address.</source>
        <translation>أعد المحاولة: سيُطلب من الخدمة عنوان جديد.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذّرت كتابة الملف.</translation>
    </message>
    <message>
        <source>Check that the library folder exists and can be written to, then try again.</source>
        <translation>تحقق من أن مجلد المكتبة موجود وقابل للكتابة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a sentence without its full stop, %2 the service&apos;s own words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>تعذّر الوصول إلى الخدمة.</translation>
    </message>
    <message>
        <source>The connection to the service was lost.</source>
        <translation>انقطع الاتصال بالخدمة.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>لم تُجب الخدمة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The service did not accept the token.</source>
        <translation>لم تقبل الخدمة رمز الوصول.</translation>
    </message>
    <message>
        <source>The service asks for a payment that Riffdesk cannot make.</source>
        <translation>تطلب الخدمة دفعة لا يستطيع Riffdesk إجراءها.</translation>
    </message>
    <message>
        <source>The service refused the text.</source>
        <translation>رفضت الخدمة النص.</translation>
    </message>
    <message>
        <source>The service gets too many requests from this account.</source>
        <translation>تتلقى الخدمة طلبات كثيرة جدًا من هذا الحساب.</translation>
    </message>
    <message>
        <source>The service does not know this address.</source>
        <translation>الخدمة لا تعرف هذا العنوان.</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>لم يُرسل الطلب.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>رفضت الخدمة الطلب.</translation>
    </message>
    <message>
        <source>The service has a problem (status %1).</source>
        <translation>لدى الخدمة مشكلة (الحالة %1).</translation>
    </message>
    <message>
        <source>The service could not finish this.</source>
        <translation>لم تستطع الخدمة إتمام هذا.</translation>
    </message>
    <message>
        <source>The service sent an answer that cannot be used.</source>
        <translation>أرسلت الخدمة جوابًا غير صالح.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>أُلغي هذا.</translation>
    </message>
    <message>
        <source>Check again whether the song was made before you send it anew: it may have been charged.</source>
        <translation>تحقق مرة أخرى من أن الأغنية لم تُنشأ قبل إعادة إرسالها: فربما حُسبت تكلفتها.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Check the network and the service address, then try again.</source>
        <translation>تحقق من الشبكة وعنوان الخدمة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>تحقق من الشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Enter a new token in Settings.</source>
        <translation>أدخل رمزًا جديدًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Use an account with credits and its token instead.</source>
        <translation>استخدم بدلًا منه حسابًا فيه رصيد مع رمزه.</translation>
    </message>
    <message>
        <source>Change the prompt or the lyrics, then create again.</source>
        <translation>غيّر الوصف أو الكلمات، ثم أنشئ من جديد.</translation>
    </message>
    <message>
        <source>Wait %1 s, then try again.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>انتظر %1 ث، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>انتظر دقيقة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Correct what is named here, then try again.</source>
        <translation>صحّح المذكور هنا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the form, then create again.</source>
        <translation>راجع الاستمارة، ثم أنشئ من جديد.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, give the trace id to the provider&apos;s support.</source>
        <translation>أعد المحاولة لاحقًا؛ وإن استمر الأمر فأعطِ معرّف التتبّع لدعم المزوّد.</translation>
    </message>
    <message>
        <source>Check the service address in Settings; if it is right, tell the provider&apos;s support.</source>
        <translation>تحقق من عنوان الخدمة في الإعدادات؛ فإن كان صحيحًا فأبلغ دعم المزوّد.</translation>
    </message>
    <message>
        <source>Send it again whenever you like.</source>
        <translation>يمكنك إعادة الإرسال متى شئت.</translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation>لم تذكر الخدمة سببًا.</translation>
    </message>
    <message>
        <source>The service named an address of this computer or its network for the file, where nothing is fetched for a service elsewhere.</source>
        <translation>ذكرت الخدمة للملف عنوانًا في هذا الحاسوب أو شبكته، ولا يُجلب من هناك شيء لخدمة خارجية.</translation>
    </message>
    <message>
        <source>Fetch again later; if it stays, tell the provider&apos;s support.</source>
        <translation>أعد الجلب لاحقًا؛ وإن استمر الأمر فأبلغ دعم المزوّد.</translation>
    </message>
    <message>
        <source>A web page came instead of the file.</source>
        <translation>جاءت صفحة ويب بدل الملف.</translation>
    </message>
    <message>
        <source>If this network asks people to sign in, do so with the browser, then fetch again.</source>
        <translation>إن كانت هذه الشبكة تطلب تسجيل الدخول فسجّل عبر المتصفح، ثم أعد الجلب.</translation>
    </message>
    <message>
        <source>What came is not the file that was asked for.</source>
        <translation>ما وصل ليس الملف المطلوب.</translation>
    </message>
    <message>
        <source>The file that came is damaged.</source>
        <translation>الملف الذي وصل تالف.</translation>
    </message>
    <message>
        <source>It is kept beside the song. Fetch again later; if it stays, tell the provider&apos;s support.</source>
        <translation>هو محفوظ بجانب الأغنية. أعد الجلب لاحقًا؛ وإن استمر الأمر فأبلغ دعم المزوّد.</translation>
    </message>
    <message>
        <source>The proxy cannot be used.</source>
        <translation>لا يمكن استخدام الخادم الوكيل.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then try again.</source>
        <translation>تحقق من الخادم الوكيل في الإعدادات، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file could not be fetched.</source>
        <translation>تعذّر جلب الملف.</translation>
    </message>
    <message>
        <source>Check the network, then fetch again: it goes on where it stopped.</source>
        <translation>تحقق من الشبكة ثم أعد الجلب: سيُستأنف من حيث توقف.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Reading the audio was stopped.</source>
        <translation>أُوقفت قراءة الصوت.</translation>
    </message>
    <message>
        <source>Convert it to stereo first.</source>
        <translation>حوّله إلى ستيريو أولًا.</translation>
    </message>
    <message>
        <source>The audio file “%1” cannot be read.</source>
        <translation>تعذّرت قراءة الملف الصوتي «%1».</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>تحقق من أنه ما زال موجودًا وأن قراءته مسموحة لك.</translation>
    </message>
    <message>
        <source>The audio file “%1” is empty.</source>
        <translation>الملف الصوتي «%1» فارغ.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>أعد تنزيله أو تصديره.</translation>
    </message>
    <message>
        <source>“%1” holds no sound that can be played; it may be damaged.</source>
        <translation>لا يحتوي «%1» على صوت قابل للتشغيل؛ ربما كان الملف تالفًا.</translation>
    </message>
    <message>
        <source>Download it again, or choose an M4A, MP3, FLAC, WAV or Ogg file.</source>
        <translation>أعد تنزيله، أو اختر ملف M4A أو MP3 أو FLAC أو WAV أو Ogg.</translation>
    </message>
    <message>
        <source>The sound is longer than six hours.</source>
        <translation>الصوت أطول من ست ساعات.</translation>
    </message>
    <message>
        <source>Cut it into shorter pieces first.</source>
        <translation>قطّعه إلى أجزاء أقصر أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>The sound has %n channels in an unknown order.</source>
        <translation>
            <numerusform>لا قنوات في الصوت بترتيب معروف.</numerusform>
            <numerusform>في الصوت قناة واحدة بترتيب غير معروف.</numerusform>
            <numerusform>في الصوت قناتان بترتيب غير معروف.</numerusform>
            <numerusform>في الصوت %n قنوات بترتيب غير معروف.</numerusform>
            <numerusform>في الصوت %n قناة بترتيب غير معروف.</numerusform>
            <numerusform>في الصوت %n قناة بترتيب غير معروف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The loudness of the song cannot be measured.</source>
        <translation>تعذّر قياس جهارة الأغنية.</translation>
    </message>
    <message>
        <source>It is played as loud as it is.</source>
        <translation>تُشغّل بجهارتها كما هي.</translation>
    </message>
    <message>
        <source>“%1” holds no pictures that can be shown.</source>
        <translation>لا يحتوي «%1» على صور قابلة للعرض.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>This did not work for a reason that Riffdesk does not know.</source>
        <translation>لم ينجح هذا لسبب لا يعرفه Riffdesk.</translation>
    </message>
    <message>
        <source>Start Riffdesk again. If it stays, please report it.</source>
        <translation>أعد تشغيل Riffdesk. وإن استمر الأمر فأبلغ عنه من فضلك.</translation>
    </message>
</context>
<context>
    <name>BoundedJson</name>
    <message>
        <source>It is too large.</source>
        <translation>الحجم أكبر من اللازم.</translation>
    </message>
    <message>
        <source>It is nested too deeply or holds too many values.</source>
        <translation>التداخل عميق جدًا أو القيم كثيرة جدًا.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>ليس JSON.</translation>
    </message>
</context>
<context>
    <name>CallbackListener</name>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>المنفذ %1 يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>Choose another port, or end that program and switch receiving off and on again.</source>
        <translation>اختر منفذًا آخر، أو أنهِ ذلك البرنامج ثم أوقف الاستقبال وشغّله من جديد.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The catalogue file %1 could not be read: %2.</source>
        <translation>تعذّرت قراءة ملف الفهرس %1: %2.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>تحقق من أذونات الملف.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>ليس كائن JSON.</translation>
    </message>
    <message>
        <source>The catalogue cannot be read. %1</source>
        <translation>تعذّرت قراءة الفهرس. %1</translation>
    </message>
    <message>
        <source>The catalogue is not of version 1.</source>
        <translation>الفهرس ليس من الإصدار 1.</translation>
    </message>
    <message>
        <source>The catalogue has over 1,000 rows.</source>
        <translation>في الفهرس أكثر من 1000 سطر.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>موسيقى بلا غناء</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Source song</source>
        <translation>الأغنية المصدر</translation>
    </message>
    <message>
        <source>Continue at</source>
        <translation>المتابعة من</translation>
    </message>
    <message>
        <source>Section start</source>
        <translation>بداية المقطع</translation>
    </message>
    <message>
        <source>Section end</source>
        <translation>نهاية المقطع</translation>
    </message>
    <message>
        <source>Weirdness</source>
        <translation>الغرابة</translation>
    </message>
    <message>
        <source>Lyrics strength</source>
        <translation>الالتزام بالكلمات</translation>
    </message>
    <message>
        <source>Sound strength</source>
        <translation>الالتزام بالنمط</translation>
    </message>
    <message>
        <source>Cover strength</source>
        <translation>القرب من الأصل</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Style to avoid</source>
        <translation>نمط غير مرغوب</translation>
    </message>
    <message>
        <source>Lyric prompt</source>
        <translation>وصف الكلمات</translation>
    </message>
    <message>
        <source>Second song</source>
        <translation>الأغنية الثانية</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>عنوان رد النداء</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>توليد</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>كوفر</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>تنويعة</translation>
    </message>
    <message>
        <source>Replace section</source>
        <translation>استبدال مقطع</translation>
    </message>
    <message>
        <source>Swap vocals</source>
        <translation>تبديل الغناء</translation>
    </message>
    <message>
        <source>Swap instrumentals</source>
        <translation>تبديل الموسيقى</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Cover an upload</source>
        <translation>كوفر لتسجيل</translation>
    </message>
    <message>
        <source>Extend an upload</source>
        <translation>تمديد تسجيل</translation>
    </message>
    <message>
        <source>Replace section of an upload</source>
        <translation>استبدال مقطع من تسجيل</translation>
    </message>
    <message>
        <source>Style or idea</source>
        <translation>النمط أو الفكرة</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>الغناء</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>نسائي</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>رجالي</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>كلمات خاصة</translation>
    </message>
    <message>
        <source>Lossless WAV</source>
        <translation>WAV بلا فقد</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
</context>
<context>
    <name>CatalogueReader</name>
    <message>
        <source>Correct the catalogue file, or remove it to use the built-in table.</source>
        <translation>صحّح ملف الفهرس، أو احذفه لاستخدام الجدول المدمج.</translation>
    </message>
    <message>
        <source>%1 has no name.</source>
        <translation>لا اسم لـ %1.</translation>
    </message>
    <message>
        <source>%1 has a name that is too long or cannot be shown.</source>
        <translation>اسم %1 طويل جدًا أو لا يمكن عرضه.</translation>
    </message>
    <message>
        <source>The table names no model.</source>
        <translation>لا يذكر الجدول أي نموذج.</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>النموذج %1</translation>
    </message>
    <message>
        <source>Model “%1” is there twice.</source>
        <translation>النموذج «%1» مذكور مرتين.</translation>
    </message>
    <message>
        <source>Model “%1” is a second default.</source>
        <translation>النموذج «%1» افتراضي ثانٍ.</translation>
    </message>
    <message>
        <source>Parameter “%1” cannot be compared with “%2”.</source>
        <translation>لا يمكن مقارنة المعامل «%1» بـ«%2».</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>المعامل %1</translation>
    </message>
    <message>
        <source>The label of parameter “%1”</source>
        <translation>تسمية المعامل «%1»</translation>
    </message>
    <message>
        <source>Parameter “%1” is there twice or has a reserved name.</source>
        <translation>المعامل «%1» مذكور مرتين أو اسمه محجوز.</translation>
    </message>
    <message>
        <source>Parameter “%1” has an unknown kind.</source>
        <translation>المعامل «%1» من نوع غير معروف.</translation>
    </message>
    <message>
        <source>Parameter “%1” has an unknown rule for when it is sent.</source>
        <translation>للمعامل «%1» قاعدة إرسال غير معروفة.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a length that cannot be.</source>
        <translation>للمعامل «%1» طول غير ممكن.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a range that cannot be.</source>
        <translation>للمعامل «%1» مجال غير ممكن.</translation>
    </message>
    <message>
        <source>Parameter “%1” cannot be sent as shown: it has no default.</source>
        <translation>لا يمكن إرسال المعامل «%1» كما هو معروض: ليست له قيمة افتراضية.</translation>
    </message>
    <message>
        <source>Parameter “%1” is a number and cannot be sent empty.</source>
        <translation>المعامل «%1» رقم ولا يمكن إرساله فارغًا.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a default that does not hold.</source>
        <translation>للمعامل «%1» قيمة افتراضية غير صالحة.</translation>
    </message>
    <message>
        <source>The table names no action.</source>
        <translation>لا يذكر الجدول أي إجراء.</translation>
    </message>
    <message>
        <source>Action “%1” falls back to an unknown action.</source>
        <translation>الإجراء «%1» يحيل إلى إجراء بديل غير معروف.</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>الإجراء %1</translation>
    </message>
    <message>
        <source>The label of action “%1”</source>
        <translation>تسمية الإجراء «%1»</translation>
    </message>
    <message>
        <source>Action “%1” is there twice.</source>
        <translation>الإجراء «%1» مذكور مرتين.</translation>
    </message>
    <message>
        <source>Action “%1” has an unknown source.</source>
        <translation>للإجراء «%1» مصدر غير معروف.</translation>
    </message>
    <message>
        <source>Action “%1” has an unknown result.</source>
        <translation>للإجراء «%1» نتيجة غير معروفة.</translation>
    </message>
    <message>
        <source>Action “%1” needs “%2”, but does not allow it.</source>
        <translation>الإجراء «%1» يحتاج إلى «%2» لكنه لا يسمح به.</translation>
    </message>
    <message>
        <source>Action “%1” has a “%2” that is not a list.</source>
        <translation>في الإجراء «%1» العنصر «%2» ليس قائمة.</translation>
    </message>
    <message>
        <source>Action “%1” names “%2”, but no parameter does.</source>
        <translation>الإجراء «%1» يذكر «%2»، ولا يوجد معامل بهذا الاسم.</translation>
    </message>
    <message>
        <source>Action “%1” names “%2” twice.</source>
        <translation>الإجراء «%1» يذكر «%2» مرتين.</translation>
    </message>
    <message>
        <source>A choice of parameter “%1”</source>
        <translation>خيار للمعامل «%1»</translation>
    </message>
    <message>
        <source>Parameter “%1” needs between 2 and %2 choices.</source>
        <translation>يحتاج المعامل «%1» إلى ما بين 2 و%2 من الخيارات.</translation>
    </message>
    <message>
        <source>Action “%1” has a result of another table.</source>
        <translation>للإجراء «%1» نتيجة من جدول آخر.</translation>
    </message>
    <message>
        <source>Action “%1” has no endpoint of its own.</source>
        <translation>ليس للإجراء «%1» نقطة نهاية خاصة به.</translation>
    </message>
</context>
<context>
    <name>CliPrint</name>
    <message>
        <source>(trace id %1)</source>
        <translation>(معرّف التتبّع %1)</translation>
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
        <translation>عكس النافذة كما في العربية</translation>
    </message>
    <message>
        <source>draw the controls on top of this Qt style</source>
        <translation>رسم عناصر التحكم على أساس نمط Qt هذا</translation>
    </message>
    <message>
        <source>apply this Qt style sheet</source>
        <translation>تطبيق ورقة أنماط Qt هذه</translation>
    </message>
    <message>
        <source>the window system: xcb, wayland, offscreen …</source>
        <translation>نظام النوافذ: xcb، wayland، offscreen …</translation>
    </message>
    <message>
        <source>the desktop whose settings to follow</source>
        <translation>سطح المكتب الذي تُتبع إعداداته</translation>
    </message>
    <message>
        <source>where to look for window systems</source>
        <translation>أين يُبحث عن أنظمة النوافذ</translation>
    </message>
    <message>
        <source>load this input plugin</source>
        <translation>تحميل ملحق الإدخال هذا</translation>
    </message>
    <message>
        <source>the X display to open on</source>
        <translation>شاشة X التي تُفتح عليها النافذة</translation>
    </message>
    <message>
        <source>place and size of the window, e.g. 1280x800+0+0</source>
        <translation>مكان النافذة وحجمها، مثل 1280x800+0+0</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>الشيء نفسه</translation>
    </message>
    <message>
        <source>the title of the window</source>
        <translation>عنوان النافذة</translation>
    </message>
    <message>
        <source>the icon of the window</source>
        <translation>أيقونة النافذة</translation>
    </message>
    <message>
        <source>restore this session of the desktop</source>
        <translation>استعادة جلسة سطح المكتب هذه</translation>
    </message>
    <message>
        <source>count widgets, for debugging</source>
        <translation>عدّ العناصر الرسومية، لتتبع الأخطاء</translation>
    </message>
    <message>
        <source>Options of Qt, for the studio&apos;s window:</source>
        <translation>خيارات Qt لنافذة الاستوديو:</translation>
    </message>
    <message>
        <source>make a song (or stems) without a window and wait for it</source>
        <translation>إنشاء أغنية (أو مسارات) بلا نافذة وانتظارها</translation>
    </message>
    <message>
        <source>list jobs that are not over</source>
        <translation>سرد المهام غير المنتهية</translation>
    </message>
    <message>
        <source>list the library</source>
        <translation>سرد المكتبة</translation>
    </message>
    <message>
        <source>run the Practice service alone and print its address</source>
        <translation>تشغيل خدمة التمرين وحدها وطباعة عنوانها</translation>
    </message>
    <message>
        <source>talk to this service (default: the saved one; first run: Practice)</source>
        <translation>استخدام هذه الخدمة (الافتراضي: المحفوظة؛ وفي أول تشغيل: التمرين)</translation>
    </message>
    <message>
        <source>use the Practice service for this run</source>
        <translation>استخدام خدمة التمرين هذه المرة</translation>
    </message>
    <message>
        <source>keep library and settings here instead of the XDG folders</source>
        <translation>حفظ المكتبة والإعدادات هنا بدل مجلدات XDG</translation>
    </message>
    <message>
        <source>what the song should be like</source>
        <translation>كيف ينبغي أن تكون الأغنية</translation>
    </message>
    <message>
        <source>generate (default), cover, extend, variation, stems, …</source>
        <translation>generate (الافتراضي)، cover، extend، variation، stems، …</translation>
    </message>
    <message>
        <source>the model to use</source>
        <translation>النموذج المستخدم</translation>
    </message>
    <message>
        <source>sing the words in this file: txt, md, lrc, srt, rtf, docx or odt (- for standard input)</source>
        <translation>غناء الكلمات التي في هذا الملف: txt أو md أو lrc أو srt أو rtf أو docx أو odt (- للإدخال القياسي)</translation>
    </message>
    <message>
        <source>the song&apos;s title</source>
        <translation>عنوان الأغنية</translation>
    </message>
    <message>
        <source>the song to work on: an id of the library or of the service</source>
        <translation>الأغنية التي يُعمل عليها: معرّف من المكتبة أو من الخدمة</translation>
    </message>
    <message>
        <source>any other parameter, e.g. weirdness=0.3; may be repeated</source>
        <translation>أي معامل آخر، مثل weirdness=0.3؛ ويمكن تكراره</translation>
    </message>
    <message>
        <source>also write the song to this file (m4a, mp3, flac, wav, opus)</source>
        <translation>كتابة الأغنية أيضًا في هذا الملف (m4a، mp3، flac، wav، opus)</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>طباعة JSON</translation>
    </message>
    <message>
        <source>take them up again and stay until none is left</source>
        <translation>استئنافها والانتظار حتى لا تبقى واحدة</translation>
    </message>
    <message>
        <source>every song of the library</source>
        <translation>كل أغاني المكتبة</translation>
    </message>
    <message>
        <source>the port to listen on (default: any)</source>
        <translation>المنفذ الذي يُستمع عليه (الافتراضي: أي منفذ)</translation>
    </message>
    <message>
        <source>the token to ask for (default: a random one)</source>
        <translation>الرمز المطلوب (الافتراضي: رمز عشوائي)</translation>
    </message>
    <message>
        <source>how long a song takes (default: 4)</source>
        <translation>كم تستغرق الأغنية (الافتراضي: 4)</translation>
    </message>
    <message>
        <source>the Practice service makes no song longer than this (default: full songs)</source>
        <translation>لا تصنع خدمة التمرين أغنية أطول من هذا (الافتراضي: أغانٍ كاملة)</translation>
    </message>
    <message>
        <source>make the library&apos;s database anew from the song folders</source>
        <translation>إعادة بناء قاعدة بيانات المكتبة من مجلدات الأغاني</translation>
    </message>
    <message>
        <source>riffdesk --help lists the commands and their options.</source>
        <translation>riffdesk --help يعرض الأوامر وخياراتها.</translation>
    </message>
    <message>
        <source>--set takes key=value, not “%1”.</source>
        <translation>--set يأخذ key=value، لا «%1».</translation>
    </message>
    <message>
        <source>--export needs a file name that ends in .m4a, .mp3, .flac, .wav or .opus.</source>
        <translation>--export يحتاج إلى اسم ملف ينتهي بـ .m4a أو .mp3 أو .flac أو .wav أو .opus.</translation>
    </message>
    <message>
        <source>export needs --to DIR.</source>
        <translation>export يحتاج إلى --to DIR.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port يأخذ رقمًا من 0 إلى 65535.</translation>
    </message>
    <message>
        <source>--delay takes seconds from 0 to 3600.</source>
        <translation>--delay يأخذ ثواني من 0 إلى 3600.</translation>
    </message>
    <message>
        <source>--song-seconds takes seconds from 5 to 600.</source>
        <translation>--song-seconds يأخذ ثواني من 5 إلى 600.</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dir يحتاج إلى مجلد.</translation>
    </message>
    <message>
        <source>--service and --practice exclude each other.</source>
        <translation>لا يجتمع --service و --practice.</translation>
    </message>
    <message>
        <source>%1 needs a command.</source>
        <translation>%1 يحتاج إلى أمر.</translation>
    </message>
    <message>
        <source>%1 does not go with “%2”.</source>
        <translation>%1 لا يصلح مع «%2».</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«%1» كلمة زائدة.</translation>
    </message>
    <message>
        <source>Riffdesk, a desktop studio for AI song-making. Without a command it opens the studio.</source>
        <translation>Riffdesk استوديو لسطح المكتب لصنع الأغاني بالذكاء الاصطناعي. بلا أمر يفتح الاستوديو.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>read the lyrics in this encoding, e.g. windows-1251 (default: recognised)</source>
        <translation>قراءة الكلمات بهذا الترميز، مثل windows-1251 (الافتراضي: يُتعرّف عليه)</translation>
    </message>
    <message>
        <source>--encoding takes one of these: %1.</source>
        <translation>--encoding يأخذ واحدًا من هذه: %1.</translation>
    </message>
    <message>
        <source>--encoding goes with --lyrics.</source>
        <translation>--encoding يُستخدم مع --lyrics.</translation>
    </message>
    <message>
        <source>bring files that are missing: fetch (ID… or --missing)</source>
        <translation>جلب الملفات الناقصة: fetch (ID… أو --missing)</translation>
    </message>
    <message>
        <source>every file that was paid for and is not here</source>
        <translation>كل ملف دُفع ثمنه وليس هنا</translation>
    </message>
    <message>
        <source>fetch takes either ids or --missing.</source>
        <translation>fetch يأخذ إما معرّفات وإما --missing.</translation>
    </message>
    <message>
        <source>list every request that was paid for, and what became of it</source>
        <translation>سرد كل طلب دُفع ثمنه وما آل إليه</translation>
    </message>
    <message>
        <source>print a table for spreadsheets</source>
        <translation>طباعة جدول لبرامج الجداول</translation>
    </message>
    <message>
        <source>--csv and --json exclude each other.</source>
        <translation>لا يجتمع --csv و --json.</translation>
    </message>
    <message>
        <source>only what holds these words; songs also by e.g. &quot;rating:&gt;=3 tag:demo -live&quot;</source>
        <translation>ما يحتوي على هذه الكلمات فقط؛ والأغاني أيضًا حسب &quot;rating:&gt;=3 tag:demo -live&quot; مثلًا</translation>
    </message>
    <message>
        <source>newest (default), oldest, title, rating, length, played or plays</source>
        <translation>newest (الافتراضي) أو oldest أو title أو rating أو length أو played أو plays</translation>
    </message>
    <message>
        <source>export takes either song ids, --search WORDS or --all.</source>
        <translation>export يأخذ إما معرّفات أغانٍ وإما --search WORDS وإما --all.</translation>
    </message>
    <message>
        <source>--order takes one of these: %1.</source>
        <translation>--order يأخذ واحدًا من هذه: %1.</translation>
    </message>
    <message>
        <source>give songs 0 to 5 stars: rate N ID…</source>
        <translation>إعطاء الأغاني من 0 إلى 5 نجوم: rate N ID…</translation>
    </message>
    <message>
        <source>mark songs as kept: keep ID…</source>
        <translation>وضع علامة احتفاظ على الأغاني: keep ID…</translation>
    </message>
    <message>
        <source>mark songs as rejected: reject ID…</source>
        <translation>وضع علامة استبعاد على الأغاني: reject ID…</translation>
    </message>
    <message>
        <source>tag songs: tag --add T… --remove T… ID…; alone: list the tags</source>
        <translation>وسم الأغاني: tag --add T… --remove T… ID…؛ ووحده: سرد الوسوم</translation>
    </message>
    <message>
        <source>list or change a playlist: playlist NAME --add ID… --remove ID…</source>
        <translation>سرد قائمة تشغيل أو تغييرها: playlist NAME --add ID… --remove ID…</translation>
    </message>
    <message>
        <source>move songs to the trash: trash (ID… or --list, --restore ID…, --empty)</source>
        <translation>نقل الأغاني إلى سلة المهملات: trash (ID… أو --list أو --restore ID… أو --empty)</translation>
    </message>
    <message>
        <source>a tag to give, or a song to put into the playlist; may be repeated</source>
        <translation>وسم يُعطى، أو أغنية تُضاف إلى قائمة التشغيل؛ ويمكن تكراره</translation>
    </message>
    <message>
        <source>a tag to take away, or a song to take out; may be repeated</source>
        <translation>وسم يُزال، أو أغنية تُخرج؛ ويمكن تكراره</translation>
    </message>
    <message>
        <source>list what is in the trash</source>
        <translation>سرد ما في سلة المهملات</translation>
    </message>
    <message>
        <source>bring the songs back</source>
        <translation>إعادة الأغاني</translation>
    </message>
    <message>
        <source>remove what is in the trash for good: the only thing that deletes songs</source>
        <translation>حذف ما في سلة المهملات نهائيًا: وهو الشيء الوحيد الذي يحذف الأغاني</translation>
    </message>
    <message>
        <source>rate takes 0 to 5 and then ids, as in: rate 4 ID.</source>
        <translation>rate يأخذ من 0 إلى 5 ثم معرّفات، مثل: rate 4 ID.</translation>
    </message>
    <message>
        <source>playlist needs the name of one before --add or --remove.</source>
        <translation>playlist يحتاج إلى اسم قائمة قبل --add أو --remove.</translation>
    </message>
    <message>
        <source>playlist takes its songs after --add or after --remove, not after both.</source>
        <translation>playlist يأخذ أغانيه بعد --add أو بعد --remove، لا بعد الاثنين.</translation>
    </message>
    <message>
        <source>--list, --restore and --empty exclude each other.</source>
        <translation>لا يجتمع أي من --list و --restore و --empty مع غيره.</translation>
    </message>
    <message>
        <source>--list and --empty are about all of the trash.</source>
        <translation>--list و --empty يخصان سلة المهملات كلها.</translation>
    </message>
    <message>
        <source>tag needs --add T or --remove T.</source>
        <translation>tag يحتاج إلى --add T أو --remove T.</translation>
    </message>
    <message>
        <source>It takes either song ids or --search WORDS, which means all that match.</source>
        <translation>يأخذ إما معرّفات أغانٍ وإما --search WORDS، أي كل ما يطابق.</translation>
    </message>
    <message>
        <source>compare every file with what it was when it was kept; fetch again what can be</source>
        <translation>مقارنة كل ملف بما كان عليه حين حُفظ؛ وإعادة جلب ما يمكن</translation>
    </message>
    <message>
        <source>take songs into the library: import (PATH… or --account)</source>
        <translation>إدخال أغانٍ إلى المكتبة: import (PATH… أو --account)</translation>
    </message>
    <message>
        <source>every song of the account&apos;s history that is not here, free of charge</source>
        <translation>كل أغنية في سجل الحساب ليست هنا، مجانًا</translation>
    </message>
    <message>
        <source>import takes either files and folders or --account.</source>
        <translation>import يأخذ إما ملفات ومجلدات وإما --account.</translation>
    </message>
    <message>
        <source>get the service&apos;s lossless WAV of songs, for credits: wav ID…</source>
        <translation>الحصول على WAV بلا فقد من الخدمة، مقابل رصيد: wav ID…</translation>
    </message>
    <message>
        <source>get the service&apos;s MP4 video of songs, for credits: video ID…</source>
        <translation>الحصول على فيديو MP4 من الخدمة، مقابل رصيد: video ID…</translation>
    </message>
    <message>
        <source>ask, and pay, once more for what is here already</source>
        <translation>طلب ما هو موجود هنا، ودفع ثمنه، مرة أخرى</translation>
    </message>
    <message>
        <source>%1 needs ids of songs.</source>
        <translation>%1 يحتاج إلى معرّفات أغانٍ.</translation>
    </message>
    <message>
        <source>write songs out: export (ID…, --search WORDS or --all) --to DIR</source>
        <translation>كتابة الأغاني في ملفات: export (ID… أو --search WORDS أو --all) --to DIR</translation>
    </message>
    <message>
        <source>streaming, video, archive or one of yours; what else is given counts more</source>
        <translation>streaming أو video أو archive أو واحد من عندك؛ وما يُذكر غير ذلك له الأولوية</translation>
    </message>
    <message>
        <source>file names, e.g. &quot;{artist}/{n} {title}&quot;; / makes folders</source>
        <translation>أسماء الملفات، مثل &quot;{artist}/{n} {title}&quot;؛ و / تصنع مجلدات</translation>
    </message>
    <message>
        <source>the artist of all of them</source>
        <translation>الفنان في كل هذه الأغاني</translation>
    </message>
    <message>
        <source>of the album (default: the artist)</source>
        <translation>فنان الألبوم (الافتراضي: الفنان)</translation>
    </message>
    <message>
        <source>the album they make (default: the playlist searched for)</source>
        <translation>الألبوم الذي تكوّنه (الافتراضي: قائمة التشغيل المبحوث عنها)</translation>
    </message>
    <message>
        <source>whose rights they are</source>
        <translation>لمن الحقوق</translation>
    </message>
    <message>
        <source>bring them to this loudness, e.g. -14, with no peak above -1 dBTP</source>
        <translation>ضبطها على هذه الجهارة، مثل -14، بلا ذروة فوق -1 dBTP</translation>
    </message>
    <message>
        <source>cut longer ones to so many seconds, with a fade of 2 s</source>
        <translation>قص الأطول إلى هذا العدد من الثواني، مع تلاشٍ مدته 2 ث</translation>
    </message>
    <message>
        <source>seconds over which they come in</source>
        <translation>ثواني الدخول التدريجي</translation>
    </message>
    <message>
        <source>seconds over which they go out</source>
        <translation>ثواني التلاشي التدريجي</translation>
    </message>
    <message>
        <source>leave out silence at both ends</source>
        <translation>حذف الصمت من الطرفين</translation>
    </message>
    <message>
        <source>overwrite files of the same name instead of numbering</source>
        <translation>الكتابة فوق الملفات ذات الاسم نفسه بدل الترقيم</translation>
    </message>
    <message>
        <source>also what has not changed since the last export to this folder</source>
        <translation>أيضًا ما لم يتغير منذ آخر تصدير إلى هذا المجلد</translation>
    </message>
    <message>
        <source>write catalogue.csv and catalogue.json beside them</source>
        <translation>كتابة catalogue.csv و catalogue.json بجانبها</translation>
    </message>
    <message>
        <source>get the stems of songs from the service, for credits: stems ID…</source>
        <translation>الحصول على مسارات الأغاني من الخدمة، مقابل رصيد: stems ID…</translation>
    </message>
    <message>
        <source>the stems of songs that have them instead, in step, a folder each</source>
        <translation>بدلًا من ذلك مسارات الأغاني التي لها مسارات، متزامنة، لكلٍّ مجلد</translation>
    </message>
    <message>
        <source>the same with a session: rpp (Reaper) or dawproject (Bitwig, Studio One, Cubase); WAV of 24 bits, unless --format names another lossless one</source>
        <translation>الشيء نفسه مع جلسة: rpp (Reaper) أو dawproject (Bitwig، Studio One، Cubase)؛ WAV بدقة 24 بت، ما لم يذكر --format صيغة أخرى بلا فقد</translation>
    </message>
    <message>
        <source>--session takes rpp or dawproject.</source>
        <translation>--session يأخذ rpp أو dawproject.</translation>
    </message>
    <message>
        <source>a web page that plays them offline in any browser: as a folder or zip</source>
        <translation>صفحة ويب تشغّلها بلا شبكة في أي متصفح: مجلدًا (folder) أو zip</translation>
    </message>
    <message>
        <source>--share takes folder or zip.</source>
        <translation>--share يأخذ folder أو zip.</translation>
    </message>
    <message>
        <source>--share and stems exclude each other.</source>
        <translation>لا يجتمع --share والمسارات.</translation>
    </message>
    <message>
        <source>--%1 does not go with stems and pages, which are made anew each time.</source>
        <translation>--%1 لا يصلح مع المسارات والصفحات، فهي تُصنع من جديد كل مرة.</translation>
    </message>
    <message>
        <source>original (default), m4a, mp3, mp3-v0, flac, flac-16, flac-24, wav, wav-16, wav-24, wav-32f, wav-48k or opus</source>
        <translation>original (الافتراضي) أو m4a أو mp3 أو mp3-v0 أو flac أو flac-16 أو flac-24 أو wav أو wav-16 أو wav-24 أو wav-32f أو wav-48k أو opus</translation>
    </message>
    <message>
        <source>tell what differs between a song and an edit of it: compare PARENT EDIT</source>
        <translation>بيان الفرق بين أغنية ونسخة معدّلة منها: compare PARENT EDIT</translation>
    </message>
    <message>
        <source>put only what an edit changed into its parent, as a new song: splice PARENT EDIT</source>
        <translation>وضع ما غيّره التعديل فقط في الأصل، كأغنية جديدة: splice PARENT EDIT</translation>
    </message>
    <message>
        <source>where it begins in the edit (default: what changed)</source>
        <translation>أين يبدأ في النسخة المعدّلة (الافتراضي: ما تغيّر)</translation>
    </message>
    <message>
        <source>how long one goes over into the other, 5 to 200 (default: 30)</source>
        <translation>مدة الانتقال من واحدة إلى الأخرى، من 5 إلى 200 (الافتراضي: 30)</translation>
    </message>
    <message>
        <source>the folder to write to; of splice: the second where it ends</source>
        <translation>المجلد الذي يُكتب فيه؛ ومع splice: الثانية التي ينتهي عندها</translation>
    </message>
    <message>
        <source>%1 takes two ids: the song, and the one that was made from it.</source>
        <translation>%1 يأخذ معرّفين: الأغنية، والتي صُنعت منها.</translation>
    </message>
    <message>
        <source>--from and --to go together.</source>
        <translation>--from و --to يأتيان معًا.</translation>
    </message>
    <message>
        <source>--from and --to take seconds, the earlier ones first, as in: --from 40 --to 55.</source>
        <translation>--from و --to يأخذان ثواني، الأسبق أولًا، مثل: --from 40 --to 55.</translation>
    </message>
    <message>
        <source>--crossfade takes 5 to 200 milliseconds.</source>
        <translation>--crossfade يأخذ من 5 إلى 200 ملّي ثانية.</translation>
    </message>
    <message>
        <source>There is neither a command nor a file “%1”.</source>
        <translation>لا يوجد أمر ولا ملف باسم «%1».</translation>
    </message>
    <message>
        <source>The token comes from ACEDATACLOUD_API_TOKEN, else from the keyring.</source>
        <translation>يأتي رمز الوصول من ACEDATACLOUD_API_TOKEN، وإلا فمن حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Exit status of create, fetch, wav, video, stems and jobs --wait:</source>
        <translation>حالة الخروج لأوامر create و fetch و wav و video و stems و jobs --wait:</translation>
    </message>
    <message>
        <source>come to the front with an empty form</source>
        <translation>الظهور في المقدمة باستمارة فارغة</translation>
    </message>
    <message>
        <source>play, or pause, in the studio that is open</source>
        <translation>تشغيل أو إيقاف مؤقت في الاستوديو المفتوح</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>made but not exported, or a fault of this computer</source>
        <translation>أُنشئت ولم تُصدّر، أو خطأ في هذا الحاسوب</translation>
    </message>
    <message>
        <source>bad request or usage; nothing was sent</source>
        <translation>طلب أو استخدام خاطئ؛ لم يُرسل شيء</translation>
    </message>
    <message>
        <source>refused, or failed, by the service</source>
        <translation>رفضته الخدمة أو فشل لديها</translation>
    </message>
    <message>
        <source>the network failed; nothing was accepted</source>
        <translation>تعطلت الشبكة؛ لم يُقبل شيء</translation>
    </message>
    <message>
        <source>it is not known whether the request was taken</source>
        <translation>لا يُعرف هل أُخذ الطلب</translation>
    </message>
    <message>
        <source>made and charged, but a file could not be fetched yet</source>
        <translation>أُنشئت وحُسبت تكلفتها، لكن تعذّر جلب ملف بعد</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Cut the part you mean out of it first.</source>
        <translation>اقتطع منها الجزء المقصود أولًا.</translation>
    </message>
    <message>
        <source>%1 (spliced)</source>
        <translation>%1 (موصولة)</translation>
    </message>
    <message>
        <source>There is nothing to put together.</source>
        <translation>لا يوجد ما يُجمع.</translation>
    </message>
    <message>
        <source>Choose which song sounds where first.</source>
        <translation>اختر أولًا أي أغنية تُسمع وأين.</translation>
    </message>
    <message>
        <source>Songs of more than %1 minutes are not compared.</source>
        <translation>لا تُقارن أغانٍ تزيد على %1 دقيقة.</translation>
    </message>
    <message>
        <source>These takes are too long to put together.</source>
        <translation>هذه اللقطات أطول من أن تُجمع.</translation>
    </message>
    <message>
        <source>Choose fewer of them.</source>
        <translation>اختر عددًا أقل منها.</translation>
    </message>
    <message>
        <source>%1 (comp)</source>
        <comment>put together of several takes</comment>
        <translation>%1 (تجميع)</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Both were asked for in the same way.</source>
        <translation>طُلبت الاثنتان بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Neither has words.</source>
        <translation>لا كلمات في أي منهما.</translation>
    </message>
    <message>
        <source>Both sing the same words.</source>
        <translation>كلتاهما تغني الكلمات نفسها.</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message numerus="yes">
        <source>%n songs side by side</source>
        <translation>
            <numerusform>لا أغانٍ جنبًا إلى جنب</numerusform>
            <numerusform>أغنية واحدة</numerusform>
            <numerusform>أغنيتان جنبًا إلى جنب</numerusform>
            <numerusform>%n أغنيات جنبًا إلى جنب</numerusform>
            <numerusform>%n أغنية جنبًا إلى جنب</numerusform>
            <numerusform>%n أغنية جنبًا إلى جنب</numerusform>
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
        <translation>سطر واحد</translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>مقطع واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln سطر</numerusform>
            <numerusform>سطر واحد (%Ln)</numerusform>
            <numerusform>سطران (%Ln)</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln مقطع</numerusform>
            <numerusform>مقطع واحد (%Ln)</numerusform>
            <numerusform>مقطعان (%Ln)</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Daw</name>
    <message>
        <source>Replaced from here</source>
        <comment>a marker in a music program</comment>
        <translation>مستبدل من هنا</translation>
    </message>
    <message>
        <source>Replaced to here</source>
        <comment>a marker in a music program</comment>
        <translation>مستبدل إلى هنا</translation>
    </message>
    <message>
        <source>Reaper session</source>
        <translation>جلسة Reaper</translation>
    </message>
    <message>
        <source>DAWproject (Bitwig, Studio One, Cubase)</source>
        <translation>DAWproject (Bitwig، Studio One، Cubase)</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Your songs are safe in their folders. Riffdesk can make the library anew from them; the damaged database is kept beside it.</source>
        <translation>أغانيك سليمة في مجلداتها. يستطيع Riffdesk إعادة بناء المكتبة منها؛ وتبقى قاعدة البيانات التالفة بجانبها.</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>إعادة بناء المكتبة</translation>
    </message>
    <message>
        <source>Riffdesk could not be started again.</source>
        <translation>تعذّرت إعادة تشغيل Riffdesk.</translation>
    </message>
    <message>
        <source>Start it yourself; everything is kept.</source>
        <translation>شغّله بنفسك؛ كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>The library is being brought to this version of Riffdesk…</source>
        <translation>تُحدَّث المكتبة إلى هذا الإصدار من Riffdesk…</translation>
    </message>
    <message>
        <source>The library is made anew from the song folders…</source>
        <translation>يُعاد بناء المكتبة من مجلدات الأغاني…</translation>
    </message>
    <message>
        <source>The library is moved to %1…</source>
        <translation>تُنقل المكتبة إلى %1…</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>It is of a kind that Riffdesk does not know.</source>
        <translation>من نوع لا يعرفه Riffdesk.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>It is a picture.</source>
        <translation>هذه صورة.</translation>
    </message>
    <message>
        <source>It is a zip archive.</source>
        <translation>هذا أرشيف ZIP.</translation>
    </message>
    <message>
        <source>It is sound.</source>
        <translation>هذا صوت.</translation>
    </message>
    <message>
        <source>It is text: “%1”</source>
        <translation>هذا نص: «%1»</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>The draft is too long to be kept.</source>
        <translation>المسودة أطول من أن تُحفظ.</translation>
    </message>
    <message>
        <source>Shorten the lyrics.</source>
        <translation>قصّر الكلمات.</translation>
    </message>
    <message>
        <source>The file of a draft does not hold one.</source>
        <translation>ملف المسودة لا يحتوي على مسودة.</translation>
    </message>
    <message>
        <source>It was set aside.</source>
        <translation>نُحّي جانبًا.</translation>
    </message>
</context>
<context>
    <name>EditReceipt</name>
    <message>
        <source>%1–%2 s</source>
        <translation>%1–%2 ث</translation>
    </message>
    <message>
        <source>Everything else is the same.</source>
        <translation>كل ما عدا ذلك لم يتغير.</translation>
    </message>
    <message>
        <source>Everything else is the same music, newly rendered.</source>
        <translation>كل ما عدا ذلك هو الموسيقى نفسها مولّدة من جديد.</translation>
    </message>
    <message>
        <source>Everything before is the same; after it, the mix is newly rendered.</source>
        <translation>كل ما قبله لم يتغير؛ وبعده المزيج مولّد من جديد.</translation>
    </message>
    <message>
        <source>Everything after is the same; before it, the mix is newly rendered.</source>
        <translation>كل ما بعده لم يتغير؛ وقبله المزيج مولّد من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Changed in %n places from %1</source>
        <translation>
            <numerusform>لم يتغير أي موضع في %1</numerusform>
            <numerusform>تغيّر موضع واحد في %1</numerusform>
            <numerusform>تغيّر موضعان في %1</numerusform>
            <numerusform>تغيّرت %n مواضع في %1</numerusform>
            <numerusform>تغيّر %n موضعًا في %1</numerusform>
            <numerusform>تغيّر %n موضع في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>It is %1 dB louder.</source>
        <translation>أعلى بمقدار %1 dB.</translation>
    </message>
    <message>
        <source>It is %1 dB softer.</source>
        <translation>أخفض بمقدار %1 dB.</translation>
    </message>
    <message>
        <source>It begins %1 s later.</source>
        <translation>يبدأ متأخرًا %1 ث.</translation>
    </message>
    <message>
        <source>It begins %1 s earlier.</source>
        <translation>يبدأ مبكرًا %1 ث.</translation>
    </message>
    <message>
        <source>It runs %1 % slower.</source>
        <translation>أبطأ بنسبة %1%.</translation>
    </message>
    <message>
        <source>It runs %1 % faster.</source>
        <translation>أسرع بنسبة %1%.</translation>
    </message>
    <message>
        <source>The sound is the same from beginning to end.</source>
        <translation>الصوت نفسه من البداية إلى النهاية.</translation>
    </message>
    <message>
        <source>It is the same music from beginning to end, newly rendered.</source>
        <translation>الموسيقى نفسها من البداية إلى النهاية، مولّدة من جديد.</translation>
    </message>
    <message>
        <source>All of it is different.</source>
        <translation>كل شيء مختلف.</translation>
    </message>
    <message>
        <source>%1; asked %2.</source>
        <translation>%1؛ المطلوب: %2.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Type an address such as %1.</source>
        <translation>اكتب عنوانًا مثل %1.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>لا يوجد عنوان.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>العنوان طويل جدًا.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>هذا ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>يجب أن يبدأ العنوان بـ https://.</translation>
    </message>
    <message>
        <source>The address must start with https://: over http:// anyone could read the token.</source>
        <translation>يجب أن يبدأ العنوان بـ https://: فعبر http:// يمكن لأي أحد قراءة الرمز.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>يجب ألا يحتوي العنوان على اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>The address must not hold “?” or “#”.</source>
        <translation>يجب ألا يحتوي العنوان على «?» أو «#».</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>أُلغي التصدير.</translation>
    </message>
    <message>
        <source>The exported file did not come out whole, and was removed.</source>
        <translation>لم يكتمل الملف المصدَّر، فحُذف.</translation>
    </message>
    <message>
        <source>Fetch the song again, then export it.</source>
        <translation>أعد جلب الأغنية، ثم صدّرها.</translation>
    </message>
    <message>
        <source>The song&apos;s audio is not here yet.</source>
        <translation>صوت الأغنية ليس هنا بعد.</translation>
    </message>
    <message>
        <source>Wait until it is fetched, then export it.</source>
        <translation>انتظر حتى يُجلب، ثم صدّره.</translation>
    </message>
    <message>
        <source>It is not clear where the song should be written to.</source>
        <translation>ليس واضحًا أين تُكتب الأغنية.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>اختر مجلدًا.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <comment>the name of a file whose song has no title</comment>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>“%1” cannot be used for file names.</source>
        <translation>لا يمكن استخدام «%1» في أسماء الملفات.</translation>
    </message>
    <message>
        <source>Use text with these fields: %1.</source>
        <translation>استخدم نصًا بهذه الحقول: %1.</translation>
    </message>
    <message>
        <source>The song&apos;s audio file is damaged and takes no tags.</source>
        <translation>ملف صوت الأغنية تالف ولا يقبل الوسوم.</translation>
    </message>
    <message>
        <source>A file of this kind takes no title, lyrics and cover; the sound is exported as it is.</source>
        <translation>ملف من هذا النوع لا يحمل عنوانًا ولا كلمات ولا غلافًا؛ يُصدَّر الصوت كما هو.</translation>
    </message>
    <message>
        <source>The cover cannot be read, and is not in the file.</source>
        <translation>تعذّرت قراءة الغلاف، وليس في الملف.</translation>
    </message>
    <message>
        <source>WAV files take no cover.</source>
        <translation>ملفات WAV لا تحمل غلافًا.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصلي</translation>
    </message>
    <message>
        <source>As the service made it</source>
        <translation>كما صنعته الخدمة</translation>
    </message>
    <message>
        <source>M4A (AAC)</source>
        <translation>M4A (AAC)</translation>
    </message>
    <message>
        <source>256 kbit/s</source>
        <translation>256 كيلوبت/ث</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>320 kbit/s</source>
        <translation>320 كيلوبت/ث</translation>
    </message>
    <message>
        <source>V0, variable: smaller, sounds the same</source>
        <translation>V0، متغير: أصغر، والصوت نفسه</translation>
    </message>
    <message>
        <source>FLAC (lossless)</source>
        <translation>FLAC (بلا فقد)</translation>
    </message>
    <message>
        <source>Bits of the source</source>
        <translation>بتّات المصدر</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 بت</translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation>24 بت</translation>
    </message>
    <message>
        <source>WAV (uncompressed)</source>
        <translation>WAV (بلا ضغط)</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 بت بفاصلة عائمة</translation>
    </message>
    <message>
        <source>Opus</source>
        <translation>Opus</translation>
    </message>
    <message>
        <source>160 kbit/s</source>
        <translation>160 كيلوبت/ث</translation>
    </message>
    <message>
        <source>It takes a number from %1 to %2.</source>
        <translation>يلزم رقم من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Streaming −14 LUFS</source>
        <translation>بث −14 LUFS</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>It takes one of these: %1.</source>
        <translation>يلزم واحد من هذه: %1.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>يلزم اسم لملف التعريف.</translation>
    </message>
    <message>
        <source>“%1” is a profile of Riffdesk.</source>
        <translation>«%1» ملف تعريف خاص بـ Riffdesk.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There are too many profiles.</source>
        <translation>ملفات التعريف كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>احذف واحدًا أولًا.</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more.</source>
        <translation>لم يعد المجلد %1 موجودًا.</translation>
    </message>
    <message>
        <source>Bring it back, or choose another folder.</source>
        <translation>أعده، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is no sound whose loudness could be changed.</source>
        <translation>لا يوجد صوت يمكن تغيير جهارته.</translation>
    </message>
    <message>
        <source>It came out at %L1 LUFS: more would take its loud moments apart.</source>
        <translation>كانت النتيجة %L1 LUFS: وأكثر من ذلك يشوّه المواضع العالية.</translation>
    </message>
    <message>
        <source>The file has content credentials, which any change would break: it is exported byte for byte, without tags of yours.</source>
        <translation>يحمل الملف بيانات توثيق المحتوى التي يُبطلها أي تغيير: لذا يُصدَّر كما هو بايتًا ببايت، بلا وسومك.</translation>
    </message>
    <message>
        <source>The content credentials of the song are lost by the conversion; the original keeps them.</source>
        <translation>تضيع بيانات توثيق محتوى الأغنية عند التحويل؛ ويبقى الأصل محتفظًا بها.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>الألبوم</translation>
    </message>
    <message>
        <source>Number in the order</source>
        <translation>الرقم في الترتيب</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>قائمة التشغيل</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Tempo (BPM)</source>
        <translation>السرعة (BPM)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المقام</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The stem “%1” is missing.</source>
        <translation>المسار «%1» مفقود.</translation>
    </message>
    <message>
        <source>The song has no stems.</source>
        <translation>ليس للأغنية مسارات.</translation>
    </message>
    <message>
        <source>Ask for them first.</source>
        <translation>اطلبها أولًا.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>None of the songs could be written.</source>
        <translation>تعذّرت كتابة أي من الأغاني.</translation>
    </message>
    <message>
        <source>See why, then try again.</source>
        <translation>انظر السبب، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>24 bit at 48 kHz, as in videos</source>
        <translation>24 بت عند 48 كيلوهرتز، كما في الفيديو</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>Close to what you know</source>
        <translation>قريب مما تعرفه</translation>
    </message>
    <message>
        <source>A few surprises</source>
        <translation>بعض المفاجآت</translation>
    </message>
    <message>
        <source>A little off the beaten track</source>
        <translation>خارج المألوف قليلًا</translation>
    </message>
    <message>
        <source>Takes risks</source>
        <translation>يجازف</translation>
    </message>
    <message>
        <source>Anything may happen</source>
        <translation>كل شيء ممكن</translation>
    </message>
    <message>
        <source>Takes the words as a hint</source>
        <translation>يأخذ الكلمات كتلميح</translation>
    </message>
    <message>
        <source>Sings the words freely</source>
        <translation>يغني الكلمات بحرية</translation>
    </message>
    <message>
        <source>Sings most of the words as written</source>
        <translation>يغني معظم الكلمات كما كُتبت</translation>
    </message>
    <message>
        <source>Sings every word as written</source>
        <translation>يغني كل كلمة كما كُتبت</translation>
    </message>
    <message>
        <source>Only a memory of the original</source>
        <translation>مجرد ذكرى من الأصل</translation>
    </message>
    <message>
        <source>The original, retold</source>
        <translation>الأصل مرويًّا من جديد</translation>
    </message>
    <message>
        <source>Stays near the original</source>
        <translation>يبقى قريبًا من الأصل</translation>
    </message>
    <message>
        <source>Keeps as much of the original as it can</source>
        <translation>يحافظ على الأصل قدر الإمكان</translation>
    </message>
    <message>
        <source>The service also posts the finished song to this public address.</source>
        <translation>ترسل الخدمة الأغنية الجاهزة أيضًا إلى هذا العنوان العام.</translation>
    </message>
    <message>
        <source>What the song should not sound like.</source>
        <translation>ما ينبغي ألا تشبهه الأغنية.</translation>
    </message>
    <message>
        <source>What the lyrics should be about.</source>
        <translation>عمّ تتحدث الكلمات.</translation>
    </message>
    <message>
        <source>The song to take the other part from.</source>
        <translation>الأغنية التي يؤخذ منها الجزء الآخر.</translation>
    </message>
    <message>
        <source>A song for Christmas, choir and sleigh bells</source>
        <translation>أغنية لعيد الميلاد، مع كورال وأجراس زلاجات</translation>
    </message>
    <message>
        <source>The service finds one</source>
        <translation>تختار الخدمة واحدًا</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>عشوائي</translation>
    </message>
    <message>
        <source>As most would do it</source>
        <translation>كما يفعل معظم الناس</translation>
    </message>
    <message>
        <source>Takes your style as a hint</source>
        <translation>يأخذ نمطك كتلميح</translation>
    </message>
    <message>
        <source>Takes your style loosely</source>
        <translation>يتبع نمطك بتصرف</translation>
    </message>
    <message>
        <source>Follows your style</source>
        <translation>يتبع نمطك</translation>
    </message>
    <message>
        <source>Follows your style closely</source>
        <translation>يتبع نمطك بدقة</translation>
    </message>
    <message>
        <source>Empty: the service writes them

[Verse]
The first line</source>
        <comment>lyrics, with an example; the words in brackets stay English, the service reads them</comment>
        <translation>فارغ: تكتبها الخدمة

[Verse]
السطر الأول</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>“%1” takes no lyrics.</source>
        <comment>name of an action</comment>
        <translation>«%1» لا يأخذ كلمات.</translation>
    </message>
    <message>
        <source>Choose another action, such as “%1”, and drop them again.</source>
        <translation>اختر إجراءً آخر، مثل «%1»، وأفلتها مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>FormProblems</name>
    <message>
        <source>The recording is still on its way to the service.</source>
        <translation>ما زال التسجيل في طريقه إلى الخدمة.</translation>
    </message>
    <message>
        <source>Press Use, so that the service fetches the recording from its address.</source>
        <translation>اضغط «استخدام» لتجلب الخدمة التسجيل من عنوانه.</translation>
    </message>
    <message>
        <source>This recording was uploaded to another service. Upload it here too, or switch the service.</source>
        <translation>رُفع هذا التسجيل إلى خدمة أخرى. ارفعه هنا أيضًا، أو بدّل الخدمة.</translation>
    </message>
    <message>
        <source>The service gave no name for this song, so it cannot be used as a source.</source>
        <translation>لم تعطِ الخدمة اسمًا لهذه الأغنية، فلا يمكن استخدامها مصدرًا.</translation>
    </message>
    <message>
        <source>This song was made by another service. Choose one that was made here, or switch the service.</source>
        <translation>هذه الأغنية صنعتها خدمة أخرى. اختر واحدة صُنعت هنا، أو بدّل الخدمة.</translation>
    </message>
    <message>
        <source>Practice costs nothing.</source>
        <translation>التمرين مجاني.</translation>
    </message>
    <message>
        <source>1 paid request.</source>
        <translation>طلب مدفوع واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid requests.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln طلب مدفوع.</numerusform>
            <numerusform>طلب مدفوع واحد (%Ln).</numerusform>
            <numerusform>طلبان مدفوعان (%Ln).</numerusform>
            <numerusform>%Ln طلبات مدفوعة.</numerusform>
            <numerusform>%Ln طلبًا مدفوعًا.</numerusform>
            <numerusform>%Ln طلب مدفوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was imported from a file, which no service has. Choose an action that works on uploads, and upload the file.</source>
        <translation>استُوردت هذه الأغنية من ملف لا تملكه أي خدمة. اختر إجراءً يعمل على التسجيلات المرفوعة، وارفع الملف.</translation>
    </message>
    <message>
        <source>%1. Practice costs nothing.</source>
        <translation>%1. التمرين مجاني.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paid requests.</source>
        <comment>at least two</comment>
        <extracomment>what is changed from song to song: &quot;Weirdness × Model: 6 paid requests.&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln طلب مدفوع.</numerusform>
            <numerusform>%1: طلب مدفوع واحد (%Ln).</numerusform>
            <numerusform>%1: طلبان مدفوعان (%Ln).</numerusform>
            <numerusform>%1: %Ln طلبات مدفوعة.</numerusform>
            <numerusform>%1: %Ln طلبًا مدفوعًا.</numerusform>
            <numerusform>%1: %Ln طلب مدفوع.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormWarnings</name>
    <message>
        <source>The source is a song of the service, but this action works on uploads.</source>
        <translation>المصدر أغنية من الخدمة، لكن هذا الإجراء يعمل على التسجيلات المرفوعة.</translation>
    </message>
    <message>
        <source>The source is an upload, but this action works on songs of the service.</source>
        <translation>المصدر تسجيل مرفوع، لكن هذا الإجراء يعمل على أغاني الخدمة.</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>التبديل إلى «%1»</translation>
    </message>
    <message>
        <source>The source song is not finished yet; the service would refuse it. Wait for it, or choose another.</source>
        <translation>الأغنية المصدر لم تكتمل بعد؛ سترفضها الخدمة. انتظرها أو اختر غيرها.</translation>
    </message>
    <message>
        <source>The source song ends before that: it is %1 s long.</source>
        <translation>تنتهي الأغنية المصدر قبل ذلك: طولها %1 ث.</translation>
    </message>
    <message>
        <source>Stay within the song</source>
        <translation>البقاء ضمن الأغنية</translation>
    </message>
    <message>
        <source>The lyrics hold the characters “\n” instead of line breaks.</source>
        <translation>في الكلمات الرمزان «\n» بدل فواصل الأسطر.</translation>
    </message>
    <message>
        <source>Make them line breaks</source>
        <translation>تحويلها إلى فواصل أسطر</translation>
    </message>
    <message>
        <source>[%1] has no lines.</source>
        <translation>لا أسطر في [%1].</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Remove all that are empty</source>
        <translation>إزالة كل الفارغ</translation>
    </message>
    <message>
        <source>[%1] appears twice in a row with the same words.</source>
        <translation>[%1] يتكرر مرتين متتاليتين بالكلمات نفسها.</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>إبقاء واحد</translation>
    </message>
    <message>
        <source>This has %1 characters; the service may read no more than %2.</source>
        <translation>عدد الأحرف هنا %1؛ وقد لا تقرأ الخدمة أكثر من %2.</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>تقصير</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>إرسال كما هو</translation>
    </message>
    <message>
        <source>%1: where a %2 stands, a letter was lost.</source>
        <comment>label of a field; the sign that stands for a lost letter</comment>
        <translation>%1: حيث يظهر %2 ضاع حرف.</translation>
    </message>
    <message>
        <source>Remove the sign</source>
        <translation>إزالة العلامة</translation>
    </message>
</context>
<context>
    <name>GuidePages</name>
    <message>
        <source>Your first song</source>
        <translation>أغنيتك الأولى</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>ربط حساب</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>كلماتك الخاصة</translation>
    </message>
    <message>
        <source>Takes: several, and the best of them</source>
        <translation>اللقطات: عدّة لقطات، وأفضل ما فيها</translation>
    </message>
    <message>
        <source>Replace bars</source>
        <translation>استبدال موازير</translation>
    </message>
    <message>
        <source>Extend a song</source>
        <translation>تمديد أغنية</translation>
    </message>
    <message>
        <source>Covers and variations</source>
        <translation>الكوفرات والتنويعات</translation>
    </message>
    <message>
        <source>Work on a recording of yours</source>
        <translation>العمل على تسجيل لك</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Find and sort</source>
        <translation>البحث والترتيب</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Money, and what is never paid twice</source>
        <translation>المال، وما لا يُدفع مرتين أبدًا</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>بلا شبكة</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>قارئ الشاشة</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>Files and backup</source>
        <translation>الملفات والنسخ الاحتياطي</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>عندما يحدث خطأ</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The import was stopped.</source>
        <translation>أُوقف الاستيراد.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>تعذّرت قراءته.</translation>
    </message>
    <message>
        <source>It is larger than 2 GB.</source>
        <translation>أكبر من 2 غيغابايت.</translation>
    </message>
    <message>
        <source>Artist: %1</source>
        <translation>الفنان: %1</translation>
    </message>
    <message>
        <source>Album: %1</source>
        <translation>الألبوم: %1</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>It holds no sound that can be played.</source>
        <translation>لا يحتوي على صوت قابل للتشغيل.</translation>
    </message>
    <message>
        <source>It is audio of a kind that is not imported.</source>
        <translation>هذا النوع من الصوت لا يُستورد.</translation>
    </message>
</context>
<context>
    <name>JobRows</name>
    <message>
        <source>There is no such job any more.</source>
        <translation>لم تعد هذه المهمة موجودة.</translation>
    </message>
</context>
<context>
    <name>JobStore</name>
    <message>
        <source>This job is no longer in the state it was thought to be in.</source>
        <translation>لم تعد هذه المهمة في الحالة المتوقعة.</translation>
    </message>
    <message>
        <source>Start Riffdesk again to see where the job is.</source>
        <translation>أعد تشغيل Riffdesk لترى أين وصلت المهمة.</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Replace %1–%2</source>
        <translation>استبدال %1–%2</translation>
    </message>
    <message>
        <source>Extend from %1</source>
        <translation>تمديد من %1</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>تنتظر دورها.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>%1 Retrying automatically; nothing is lost.</source>
        <translation>%1 تُعاد المحاولة تلقائيًا؛ لن يضيع شيء.</translation>
    </message>
    <message>
        <source>Composing, %1 %. You can go on working; it is saved when done.</source>
        <translation>جارٍ التلحين، %1%. يمكنك متابعة العمل؛ تُحفظ عند الانتهاء.</translation>
    </message>
    <message>
        <source>Composing. You can go on working; it is saved when done.</source>
        <translation>جارٍ التلحين. يمكنك متابعة العمل؛ تُحفظ عند الانتهاء.</translation>
    </message>
    <message>
        <source>Saving the audio…</source>
        <translation>جارٍ حفظ الصوت…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>The connection broke after sending.</source>
        <translation>انقطع الاتصال بعد الإرسال.</translation>
    </message>
    <message>
        <source>The service may have taken the request, and its history does not tell. If you send it again and it did arrive, you pay twice.</source>
        <translation>ربما أخذت الخدمة الطلب، وسجلها لا يبيّن ذلك. إن أعدت الإرسال وكان قد وصل، دفعت مرتين.</translation>
    </message>
    <message>
        <source>Looking for it in the service&apos;s history…</source>
        <translation>جارٍ البحث عنه في سجل الخدمة…</translation>
    </message>
    <message>
        <source>It failed, and the service did not say why.</source>
        <translation>فشلت، ولم تذكر الخدمة السبب.</translation>
    </message>
    <message>
        <source>not charged</source>
        <translation>لم تُحسب تكلفته</translation>
    </message>
    <message>
        <source>may have been charged</source>
        <translation>ربما حُسبت تكلفته</translation>
    </message>
    <message>
        <source>Sent in %1 s; until then it can be undone.</source>
        <translation>يُرسل بعد %1 ث؛ وحتى ذلك الحين يمكن التراجع.</translation>
    </message>
    <message>
        <source>Try again (pays again)</source>
        <translation>إعادة المحاولة (بتكلفة جديدة)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are ready.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln أغنية جاهزة.</numerusform>
            <numerusform>أغنية واحدة (%Ln) جاهزة.</numerusform>
            <numerusform>أغنيتان (%Ln) جاهزتان.</numerusform>
            <numerusform>%Ln أغنيات جاهزة.</numerusform>
            <numerusform>%Ln أغنية جاهزة.</numerusform>
            <numerusform>%Ln أغنية جاهزة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its stems are ready.</source>
        <translation>مساراتها جاهزة.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>جاهز.</translation>
    </message>
    <message>
        <source>Sent in a few seconds; until then it can be undone.</source>
        <translation>يُرسل بعد بضع ثوانٍ؛ وحتى ذلك الحين يمكن التراجع.</translation>
    </message>
    <message>
        <source>It is made, but its file could not be fetched.</source>
        <translation>أُنشئت، لكن تعذّر جلب ملفها.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence, then another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>حُسبت تكلفته</translation>
    </message>
    <message>
        <source>Not sent: Riffdesk ended before the time to undo it was over.</source>
        <translation>لم يُرسل: أُغلق Riffdesk قبل انقضاء مهلة التراجع.</translation>
    </message>
    <message>
        <source>It is made. This network is metered: its file waits for another one.</source>
        <translation>أُنشئت. هذه الشبكة محدودة البيانات: ينتظر ملفها شبكة أخرى.</translation>
    </message>
    <message>
        <source>Waiting until its service is connected: enter its token in Settings.</source>
        <translation>تنتظر حتى تتصل خدمتها: أدخل رمزها في الإعدادات.</translation>
    </message>
    <message>
        <source>Its lossless WAV is here.</source>
        <translation>ملف WAV بلا فقد هنا.</translation>
    </message>
    <message>
        <source>Its video is here.</source>
        <translation>الفيديو هنا.</translation>
    </message>
    <message>
        <source>The service is making it. You can go on working; it is saved when done.</source>
        <translation>الخدمة تصنعه الآن. يمكنك متابعة العمل؛ يُحفظ عند الانتهاء.</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>جارٍ حفظ الملف…</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>The task is finished, but no song came with it.</source>
        <translation>انتهت العملية، لكن لم تأتِ معها أغنية.</translation>
    </message>
    <message>
        <source>The account is not connected, so its songs cannot be listed.</source>
        <translation>الحساب غير متصل، فلا يمكن سرد أغانيه.</translation>
    </message>
    <message>
        <source>Connect it in the settings, then import again.</source>
        <translation>صِله في الإعدادات، ثم أعد الاستيراد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a song: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The task is finished, but no file came with it.</source>
        <translation>انتهت العملية، لكن لم يأتِ معها ملف.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The song is not in the library.</source>
        <translation>الأغنية ليست في المكتبة.</translation>
    </message>
    <message>
        <source>Look for it in the list, or make it anew.</source>
        <translation>ابحث عنها في القائمة، أو أنشئها من جديد.</translation>
    </message>
    <message>
        <source>The service gave a song without an id.</source>
        <translation>أعطت الخدمة أغنية بلا معرّف.</translation>
    </message>
    <message>
        <source>Ask for the song again.</source>
        <translation>اطلب الأغنية مرة أخرى.</translation>
    </message>
    <message>
        <source>The song&apos;s file has a name that is not allowed.</source>
        <translation>لملف الأغنية اسم غير مسموح.</translation>
    </message>
    <message>
        <source>Fetch the song again.</source>
        <translation>أعد جلب الأغنية.</translation>
    </message>
    <message>
        <source>The song&apos;s length is not a number.</source>
        <translation>طول الأغنية ليس رقمًا.</translation>
    </message>
    <message>
        <source>A title has 1 to %1 characters.</source>
        <translation>العنوان من 1 إلى %1 حرفًا.</translation>
    </message>
    <message>
        <source>Type another title.</source>
        <translation>اكتب عنوانًا آخر.</translation>
    </message>
    <message>
        <source>A rating is 0 to 5 stars.</source>
        <translation>التقييم من 0 إلى 5 نجوم.</translation>
    </message>
    <message>
        <source>Choose another rating.</source>
        <translation>اختر تقييمًا آخر.</translation>
    </message>
    <message>
        <source>The song&apos;s other files are still in its folder.</source>
        <translation>ما زالت ملفات الأغنية الأخرى في مجلدها.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) is damaged.</source>
        <translation>بيانات الأغنية (song.json) تالفة.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) was made by a newer version of Riffdesk.</source>
        <translation>بيانات الأغنية (song.json) من إصدار أحدث من Riffdesk.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) does not say which song it is.</source>
        <translation>لا تذكر بيانات الأغنية (song.json) أي أغنية هي.</translation>
    </message>
    <message>
        <source>The song&apos;s loudness is not a number.</source>
        <translation>جهارة الأغنية ليست رقمًا.</translation>
    </message>
    <message>
        <source>There is no “%1” in the library.</source>
        <translation>لا يوجد «%1» في المكتبة.</translation>
    </message>
    <message>
        <source>Choose one of those that are there.</source>
        <translation>اختر مما هو موجود.</translation>
    </message>
    <message>
        <source>The notes are too long.</source>
        <translation>الملاحظات طويلة جدًا.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>قصّرها.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>الاسم فارغ.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>There is a playlist “%1” already.</source>
        <translation>توجد قائمة تشغيل باسم «%1».</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>اكتب اسمًا آخر.</translation>
    </message>
    <message>
        <source>Rebuilding was cancelled: the library is as it was.</source>
        <translation>أُلغيت إعادة البناء: المكتبة كما كانت.</translation>
    </message>
    <message>
        <source>Checking was cancelled.</source>
        <translation>أُلغي الفحص.</translation>
    </message>
</context>
<context>
    <name>Lyrics</name>
    <message>
        <source>The document is damaged.</source>
        <translation>المستند تالف.</translation>
    </message>
    <message>
        <source>Save the lyrics as a plain text file and try again.</source>
        <translation>احفظ الكلمات ملفًا نصيًا عاديًا وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Lyrics cannot be read from this kind of file.</source>
        <translation>لا يمكن قراءة الكلمات من هذا النوع من الملفات.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>استخدم واحدًا من هذه: %1.</translation>
    </message>
    <message>
        <source>The file is larger than lyrics can be (%1).</source>
        <translation>الملف أكبر مما يمكن أن تكونه الكلمات (%1).</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>تحقق من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>There are no words in this file.</source>
        <translation>لا كلمات في هذا الملف.</translation>
    </message>
    <message>
        <source>This is no %1 document, it is damaged, or it is far too large.</source>
        <translation>هذا ليس مستند %1، أو هو تالف، أو كبير جدًا.</translation>
    </message>
    <message>
        <source>The text is longer than lyrics can be (%L1 characters).</source>
        <translation>النص أطول مما يمكن للكلمات (%L1 حرفًا).</translation>
    </message>
    <message>
        <source>This is no RTF document, or it is damaged.</source>
        <translation>هذا ليس مستند RTF، أو هو تالف.</translation>
    </message>
    <message>
        <source>This file holds no text that can be read.</source>
        <translation>لا يحتوي هذا الملف على نص مقروء.</translation>
    </message>
    <message>
        <source>This is no %1 file: no line of it has a time.</source>
        <translation>هذا ليس ملف %1: لا وقت لأي سطر فيه.</translation>
    </message>
    <message>
        <source>Save it as a plain text file and try again.</source>
        <translation>احفظه ملفًا نصيًا عاديًا وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The file has more lines than a song can have.</source>
        <translation>في الملف أسطر أكثر مما يمكن لأغنية.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These are too many files for one song.</source>
        <translation>هذه ملفات كثيرة جدًا لأغنية واحدة.</translation>
    </message>
    <message>
        <source>Drop those that belong together.</source>
        <translation>أفلت منها ما ينتمي بعضه إلى بعض.</translation>
    </message>
    <message>
        <source>The dictionary “%1” is damaged and cannot check spelling.</source>
        <translation>القاموس «%1» تالف ولا يمكنه تدقيق الإملاء.</translation>
    </message>
    <message>
        <source>Install it again, or choose another language.</source>
        <translation>ثبّته من جديد، أو اختر لغة أخرى.</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>يونيكود</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>أوروبا الغربية</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>أوروبا الوسطى</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>السيريلية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>البلطيقية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلندية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>الصينية التقليدية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>languages, encoding: “Greek (ISO 8859-7)”</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This text cannot be read as %1.</source>
        <translation>لا يمكن قراءة هذا النص بترميز %1.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>اختر ترميزًا آخر.</translation>
    </message>
</context>
<context>
    <name>LyricsWriter</name>
    <message>
        <source>The lyrics may have been written and charged. Looking for them costs nothing.</source>
        <translation>ربما كُتبت الكلمات وحُسبت تكلفتها. البحث عنها مجاني.</translation>
    </message>
    <message>
        <source>The service is not connected.</source>
        <translation>الخدمة غير متصلة.</translation>
    </message>
    <message>
        <source>Enter your token in the settings, then ask again.</source>
        <translation>أدخل رمزك في الإعدادات، ثم اطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>Cancelled. The service may charge for it all the same.</source>
        <translation>أُلغي. وقد تحسب الخدمة تكلفته مع ذلك.</translation>
    </message>
    <message>
        <source>If the lyrics still come, they are kept under “Written before”.</source>
        <translation>إن وصلت الكلمات لاحقًا فستُحفظ تحت «كُتبت سابقًا».</translation>
    </message>
    <message>
        <source>Riffdesk ended before the answer came.</source>
        <translation>أُغلق Riffdesk قبل وصول الجواب.</translation>
    </message>
    <message>
        <source>Say it in other words, then ask again.</source>
        <translation>قلها بكلمات أخرى، ثم اطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>Change what you ask for, then ask again.</source>
        <translation>غيّر طلبك، ثم اطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>The list of written lyrics cannot be read: it is damaged.</source>
        <translation>تعذّرت قراءة قائمة الكلمات المكتوبة: هي تالفة.</translation>
    </message>
    <message>
        <source>It was set aside; a new one is begun.</source>
        <translation>نُحّيت جانبًا؛ وبدأت قائمة جديدة.</translation>
    </message>
</context>
<context>
    <name>MediaFetch</name>
    <message>
        <source>The service told no address for this file.</source>
        <translation>لم تذكر الخدمة عنوانًا لهذا الملف.</translation>
    </message>
</context>
<context>
    <name>MediaFiles</name>
    <message>
        <source>It ends after %1 of %2.</source>
        <translation>ينتهي بعد %1 من %2.</translation>
    </message>
    <message>
        <source>It ends too early, after %1.</source>
        <translation>ينتهي قبل أوانه، بعد %1.</translation>
    </message>
    <message>
        <source>It lasts %1 instead of %2.</source>
        <translation>مدته %1 بدل %2.</translation>
    </message>
    <message>
        <source>It holds no sound that can be played.</source>
        <translation>لا يحتوي على صوت قابل للتشغيل.</translation>
    </message>
    <message>
        <source>A part of it cannot be decoded.</source>
        <translation>تعذّر فك ترميز جزء منه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of it cannot be decoded.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>تعذّر فك ترميز %Ln جزء منه.</numerusform>
            <numerusform>تعذّر فك ترميز جزء واحد (%Ln) منه.</numerusform>
            <numerusform>تعذّر فك ترميز جزأين (%Ln) منه.</numerusform>
            <numerusform>تعذّر فك ترميز %Ln أجزاء منه.</numerusform>
            <numerusform>تعذّر فك ترميز %Ln جزءًا منه.</numerusform>
            <numerusform>تعذّر فك ترميز %Ln جزء منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has changed since it was kept.</source>
        <translation>تغيّر منذ أن حُفظ.</translation>
    </message>
    <message>
        <source>It is not a WAV file.</source>
        <translation>ليس ملف WAV.</translation>
    </message>
    <message>
        <source>Its pictures end too early.</source>
        <translation>تنتهي صوره قبل الأوان.</translation>
    </message>
</context>
<context>
    <name>Messenger</name>
    <message>
        <source>The upload could not be stored.</source>
        <translation>تعذّر حفظ الملف المرفوع.</translation>
    </message>
    <message>
        <source>The file could not be fetched from its address.</source>
        <translation>تعذّر جلب الملف من عنوانه.</translation>
    </message>
</context>
<context>
    <name>PracticeService</name>
    <message>
        <source>The Practice service cannot listen on port %1.</source>
        <translation>لا تستطيع خدمة التمرين الاستماع على المنفذ %1.</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that uses it.</source>
        <translation>اختر منفذًا آخر، أو أنهِ البرنامج الذي يستخدمه.</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>This is not a preset that can be used. %1</source>
        <translation>هذا إعداد جاهز غير صالح. %1</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>It holds something else.</source>
        <translation>يحتوي على شيء آخر.</translation>
    </message>
    <message>
        <source>It was made by another version of the program.</source>
        <translation>صنعه إصدار آخر من البرنامج.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>لا اسم له.</translation>
    </message>
    <message>
        <source>It is for an action that is not known here.</source>
        <translation>هو لإجراء غير معروف هنا.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>الوصفة</translation>
    </message>
</context>
<context>
    <name>PresetStore</name>
    <message>
        <source>A preset needs a name.</source>
        <translation>يلزم اسم للإعداد الجاهز.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>أعطه اسمًا.</translation>
    </message>
    <message>
        <source>The form is too large for a preset.</source>
        <translation>الاستمارة أكبر من أن تكون إعدادًا جاهزًا.</translation>
    </message>
    <message>
        <source>Shorten the lyrics.</source>
        <translation>قصّر الكلمات.</translation>
    </message>
    <message>
        <source>There are %1 presets already.</source>
        <translation>عدد الإعدادات الجاهزة بلغ %1.</translation>
    </message>
    <message>
        <source>Delete one that you no longer need.</source>
        <translation>احذف واحدًا لم تعد تحتاج إليه.</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>يوجد إعداد جاهز بهذا الاسم.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The preset could not be deleted.</source>
        <translation>تعذّر حذف الإعداد الجاهز.</translation>
    </message>
    <message>
        <source>Check the rights of the folder %1.</source>
        <translation>تحقق من صلاحيات المجلد %1.</translation>
    </message>
</context>
<context>
    <name>ProxyChoice</name>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>هذا ليس عنوان خادم وكيل.</translation>
    </message>
    <message>
        <source>Enter its name and port, such as proxy.example:8080.</source>
        <translation>أدخل اسمه ومنفذه، مثل proxy.example:8080.</translation>
    </message>
</context>
<context>
    <name>PublicAddress</name>
    <message>
        <source>The address must start with https://: over http:// anyone could read along.</source>
        <translation>يجب أن يبدأ العنوان بـ https://: فعبر http:// يمكن لأي أحد أن يقرأ.</translation>
    </message>
    <message>
        <source>Type an address such as %1.</source>
        <translation>اكتب عنوانًا مثل %1.</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>The uploaded file holds no audio that can be read.</source>
        <translation>لا يحتوي الملف المرفوع على صوت مقروء.</translation>
    </message>
    <message>
        <source>Upload an MP3, M4A, WAV, FLAC or Ogg file.</source>
        <translation>ارفع ملف MP3 أو M4A أو WAV أو FLAC أو Ogg.</translation>
    </message>
    <message>
        <source>Reading the recording was stopped.</source>
        <translation>أُوقفت قراءة التسجيل.</translation>
    </message>
</context>
<context>
    <name>ReferenceFile</name>
    <message>
        <source>“%1” is no audio file that can be used.</source>
        <translation>«%1» ليس ملفًا صوتيًا صالحًا.</translation>
    </message>
    <message>
        <source>Choose an MP3, WAV, M4A, FLAC, Ogg, Opus or AAC file.</source>
        <translation>اختر ملف MP3 أو WAV أو M4A أو FLAC أو Ogg أو Opus أو AAC.</translation>
    </message>
    <message>
        <source>The recording is longer than 15 minutes.</source>
        <translation>التسجيل أطول من 15 دقيقة.</translation>
    </message>
    <message>
        <source>Cut it in an audio editor and choose the shorter file.</source>
        <translation>قصّه في محرر صوت واختر الملف الأقصر.</translation>
    </message>
    <message>
        <source>The upload was cancelled.</source>
        <translation>أُلغي الرفع.</translation>
    </message>
    <message>
        <source>The file is larger than %1 GB.</source>
        <translation>الملف أكبر من %1 غيغابايت.</translation>
    </message>
    <message>
        <source>Save it as MP3 or FLAC in an audio editor and choose that file.</source>
        <translation>احفظه بصيغة MP3 أو FLAC في محرر صوت واختر ذلك الملف.</translation>
    </message>
    <message>
        <source>The recording is shorter than one second.</source>
        <translation>التسجيل أقصر من ثانية واحدة.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>اختر واحدًا أطول.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>The reference is not in the list any more.</source>
        <translation>لم يعد المرجع في القائمة.</translation>
    </message>
    <message>
        <source>Choose another, or upload it again.</source>
        <translation>اختر غيره، أو ارفعه من جديد.</translation>
    </message>
    <message>
        <source>The service gave no id for the upload.</source>
        <translation>لم تعطِ الخدمة معرّفًا للتسجيل المرفوع.</translation>
    </message>
    <message>
        <source>Upload the file again.</source>
        <translation>أعد رفع الملف.</translation>
    </message>
    <message>
        <source>A reference needs a name.</source>
        <translation>يلزم اسم للمرجع.</translation>
    </message>
    <message>
        <source>Type one, or leave it as it was.</source>
        <translation>اكتب اسمًا، أو اتركه كما كان.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The task is finished, but holds no song.</source>
        <translation>انتهت العملية، لكنها لا تحتوي على أغنية.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>ليس كائن JSON.</translation>
    </message>
    <message>
        <source>It holds neither a song nor a task.</source>
        <translation>لا يحتوي على أغنية ولا على عملية.</translation>
    </message>
    <message>
        <source>It does not describe tasks.</source>
        <translation>لا يصف عمليات.</translation>
    </message>
    <message>
        <source>It holds no lyrics.</source>
        <translation>لا يحتوي على كلمات.</translation>
    </message>
    <message>
        <source>It holds no id for the upload.</source>
        <translation>لا يحتوي على معرّف للملف المرفوع.</translation>
    </message>
    <message>
        <source>It holds no address of a file.</source>
        <translation>لا يحتوي على عنوان ملف.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The keyring refused: %1</source>
        <translation>رفضت حلقة المفاتيح: %1</translation>
    </message>
    <message>
        <source>Unlock the keyring, or type the token again for this session.</source>
        <translation>افتح قفل حلقة المفاتيح، أو اكتب الرمز مرة أخرى لهذه الجلسة.</translation>
    </message>
    <message>
        <source>The token file cannot be written: %1</source>
        <translation>تعذّرت كتابة ملف الرمز: %1</translation>
    </message>
    <message>
        <source>The token is kept until Riffdesk is closed.</source>
        <translation>يُحفظ الرمز حتى إغلاق Riffdesk.</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Another Riffdesk has this library open.</source>
        <translation>هذه المكتبة مفتوحة في Riffdesk آخر.</translation>
    </message>
    <message>
        <source>Another Riffdesk (process %1) has this library open.</source>
        <translation>هذه المكتبة مفتوحة في Riffdesk آخر (العملية %1).</translation>
    </message>
    <message>
        <source>Riffdesk on the computer “%1” (process %2) has this library open.</source>
        <translation>هذه المكتبة مفتوحة في Riffdesk على الحاسوب «%1» (العملية %2).</translation>
    </message>
    <message>
        <source>Close it first; two at once could pay twice.</source>
        <translation>أغلقه أولًا؛ فاثنان معًا قد يدفعان مرتين.</translation>
    </message>
    <message>
        <source>The lock of a Riffdesk that is gone (process %1) cannot be taken away.</source>
        <translation>تعذّرت إزالة قفل Riffdesk لم يعد يعمل (العملية %1).</translation>
    </message>
    <message>
        <source>Remove the file “%1”.</source>
        <translation>احذف الملف «%1».</translation>
    </message>
</context>
<context>
    <name>SongEdit</name>
    <message>
        <source>Rate</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Neither keep nor reject</source>
        <translation>إزالة العلامة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>كتابة ملاحظات</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>تعليم كمسموعة</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Tag as “%1”</source>
        <translation>إضافة الوسم «%1»</translation>
    </message>
    <message>
        <source>Remove tag “%1”</source>
        <translation>إزالة الوسم «%1»</translation>
    </message>
    <message>
        <source>Change tag “%1”</source>
        <translation>تغيير الوسم «%1»</translation>
    </message>
    <message>
        <source>Delete tag “%1”</source>
        <translation>حذف الوسم «%1»</translation>
    </message>
    <message>
        <source>Rename tag “%1”</source>
        <translation>إعادة تسمية الوسم «%1»</translation>
    </message>
    <message>
        <source>Put into playlist “%1”</source>
        <translation>وضع في قائمة التشغيل «%1»</translation>
    </message>
    <message>
        <source>Take out of playlist “%1”</source>
        <translation>إخراج من قائمة التشغيل «%1»</translation>
    </message>
    <message>
        <source>Make playlist “%1”</source>
        <translation>إنشاء قائمة التشغيل «%1»</translation>
    </message>
    <message>
        <source>Delete playlist “%1”</source>
        <translation>حذف قائمة التشغيل «%1»</translation>
    </message>
    <message>
        <source>Rename playlist “%1”</source>
        <translation>إعادة تسمية قائمة التشغيل «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln songs)</source>
        <comment>an entry of the Edit menu&apos;s undo</comment>
        <translation>
            <numerusform>%1 (%Ln أغنية)</numerusform>
            <numerusform>%1 (%Ln أغنية)</numerusform>
            <numerusform>%1 (أغنيتان، %Ln)</numerusform>
            <numerusform>%1 (%Ln أغنيات)</numerusform>
            <numerusform>%1 (%Ln أغنية)</numerusform>
            <numerusform>%1 (%Ln أغنية)</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange playlist “%1”</source>
        <translation>ترتيب قائمة التشغيل «%1»</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>مزج المسارات</translation>
    </message>
</context>
<context>
    <name>SongEncoder</name>
    <message>
        <source>Writing the song was stopped.</source>
        <translation>أُوقفت كتابة الأغنية.</translation>
    </message>
    <message>
        <source>This system&apos;s libavcodec cannot write AAC audio.</source>
        <translation>مكتبة libavcodec في هذا النظام لا تكتب صوت AAC.</translation>
    </message>
    <message>
        <source>Install the full libavcodec.</source>
        <translation>ثبّت مكتبة libavcodec الكاملة.</translation>
    </message>
    <message>
        <source>The song could not be written.</source>
        <translation>تعذّرت كتابة الأغنية.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>تحقق من المساحة الحرة وأذونات المجلد.</translation>
    </message>
</context>
<context>
    <name>SongFile</name>
    <message>
        <source>No service can be asked for it: it has no id of this song.</source>
        <translation>لا خدمة يمكن طلبه منها: ليس لديها معرّف لهذه الأغنية.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>في الطريق.</translation>
    </message>
    <message>
        <source>It is not known whether the last request for it arrived.</source>
        <translation>لا يُعرف هل وصل آخر طلب له.</translation>
    </message>
    <message>
        <source>It is made and paid for, but could not be fetched yet.</source>
        <translation>صُنع ودُفع ثمنه، لكن تعذّر جلبه بعد.</translation>
    </message>
    <message>
        <source>It is already here: %1</source>
        <translation>موجود هنا: %1</translation>
    </message>
    <message>
        <source>It is paid for, but its file is missing.</source>
        <translation>دُفع ثمنه، لكن ملفه مفقود.</translation>
    </message>
    <message>
        <source>It is kept with the song once it has come.</source>
        <translation>يُحفظ مع الأغنية حين يصل.</translation>
    </message>
    <message>
        <source>Decide that in Jobs first.</source>
        <translation>احسم ذلك أولًا في المهام.</translation>
    </message>
    <message>
        <source>Fetch it again; that costs nothing.</source>
        <translation>أعد جلبه؛ هذا مجاني.</translation>
    </message>
    <message>
        <source>Asking for it anew pays once more.</source>
        <translation>طلبه من جديد يكلّف مرة أخرى.</translation>
    </message>
    <message>
        <source>Export writes its sound, as WAV and in other formats.</source>
        <translation>التصدير يكتب صوتها، بصيغة WAV وصيغ أخرى.</translation>
    </message>
    <message>
        <source>They are paid for, but their files are missing.</source>
        <translation>دُفع ثمنها، لكن ملفاتها مفقودة.</translation>
    </message>
    <message>
        <source>They are already here: %1</source>
        <translation>موجودة هنا: %1</translation>
    </message>
    <message>
        <source>Upload its file in the studio, and work on that.</source>
        <translation>ارفع ملفها في الاستوديو واعمل عليه.</translation>
    </message>
    <message>
        <source>Put them back from a copy of yours; asking for them anew pays once more.</source>
        <translation>أعدها من نسخة لديك؛ فطلبها من جديد يكلّف مرة أخرى.</translation>
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
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
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
        <translation>«model:» يأخذ بداية اسم نموذج.</translation>
    </message>
    <message>
        <source>“action:” takes what made the song, as in action:cover.</source>
        <translation>«action:» يأخذ ما صنع الأغنية، مثل action:cover.</translation>
    </message>
    <message>
        <source>“rating:” takes 0 to 5, as in rating:&gt;=3 or rating:2..4.</source>
        <translation>«rating:» يأخذ من 0 إلى 5، مثل rating:&gt;=3 أو rating:2..4.</translation>
    </message>
    <message>
        <source>“tag:” takes a tag&apos;s name, as in tag:demo or tag:&quot;two words&quot;.</source>
        <translation>«tag:» يأخذ اسم وسم، مثل tag:demo أو tag:&quot;كلمتان اثنتان&quot;.</translation>
    </message>
    <message>
        <source>“playlist:” takes a playlist&apos;s name, as in playlist:&quot;two words&quot;.</source>
        <translation>«playlist:» يأخذ اسم قائمة تشغيل، مثل playlist:&quot;كلمتان اثنتان&quot;.</translation>
    </message>
    <message>
        <source>“is:” takes kept, rejected, unheard, trashed, missing, rated or tagged.</source>
        <translation>«is:» يأخذ kept أو rejected أو unheard أو trashed أو missing أو rated أو tagged.</translation>
    </message>
    <message>
        <source>“has:” takes stems, lyrics, cover or notes.</source>
        <translation>«has:» يأخذ stems أو lyrics أو cover أو notes.</translation>
    </message>
    <message>
        <source>“after:” takes a date such as 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m or 1y.</source>
        <translation>«after:» يأخذ تاريخًا مثل 2026 أو 2026-11 أو 2026-11-05 أو today أو yesterday أو 7d أو 3w أو 6m أو 1y.</translation>
    </message>
    <message>
        <source>“before:” takes a date such as 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m or 1y.</source>
        <translation>«before:» يأخذ تاريخًا مثل 2026 أو 2026-11 أو 2026-11-05 أو today أو yesterday أو 7d أو 3w أو 6m أو 1y.</translation>
    </message>
    <message>
        <source>“longer:” takes a length such as 90, 1:30 or 2m.</source>
        <translation>«longer:» يأخذ طولًا مثل 90 أو 1:30 أو 2m.</translation>
    </message>
    <message>
        <source>“shorter:” takes a length such as 90, 1:30 or 2m.</source>
        <translation>«shorter:» يأخذ طولًا مثل 90 أو 1:30 أو 2m.</translation>
    </message>
    <message>
        <source>“from:” takes the id or the title of the song it was made from.</source>
        <translation>«from:» يأخذ معرّف الأغنية التي صُنعت منها أو عنوانها.</translation>
    </message>
    <message>
        <source>A search takes %1 characters at most.</source>
        <translation>البحث يأخذ %1 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A search takes %1 filters at most.</source>
        <translation>البحث يأخذ %1 من المرشحات على الأكثر.</translation>
    </message>
    <message>
        <source>A search takes %1 words at most.</source>
        <translation>البحث يأخذ %1 من الكلمات على الأكثر.</translation>
    </message>
    <message>
        <source>“added:” takes a date as “after:” does, or a moment such as 2026-11-05T18:30:00: what came into the library since then.</source>
        <translation>«added:» يأخذ تاريخًا مثل «after:»، أو لحظة مثل 2026-11-05T18:30:00: ما دخل المكتبة منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>“family:” takes the id or the title of a song: what it comes from, and all that was made from these.</source>
        <translation>«family:» يأخذ معرّف أغنية أو عنوانها: ما صُنعت منه، وكل ما صُنع من ذلك.</translation>
    </message>
</context>
<context>
    <name>SongRequest</name>
    <message>
        <source>There is no parameter “%1”.</source>
        <translation>لا يوجد معامل باسم «%1».</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>استخدم واحدًا من هذه: %1.</translation>
    </message>
    <message>
        <source>“%1” is either true or false.</source>
        <translation>«%1» إما true وإما false.</translation>
    </message>
    <message>
        <source>Write %1=true or %1=false.</source>
        <translation>اكتب %1=true أو %1=false.</translation>
    </message>
    <message>
        <source>“%1” is a number.</source>
        <translation>«%1» رقم.</translation>
    </message>
    <message>
        <source>Write it with a point, such as %1=%2.</source>
        <translation>اكتبه بنقطة، مثل %1=%2.</translation>
    </message>
    <message>
        <source>Choose a source song.</source>
        <translation>اختر أغنية مصدرًا.</translation>
    </message>
    <message>
        <source>Pick a place in the song.</source>
        <translation>اختر موضعًا في الأغنية.</translation>
    </message>
    <message>
        <source>Write some lyrics.</source>
        <translation>اكتب بعض الكلمات.</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>املأ «%1».</translation>
    </message>
    <message>
        <source>At most %1 characters; this has %2.</source>
        <translation>%1 حرفًا على الأكثر؛ وهنا %2.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be sent.</source>
        <translation>هنا أحرف لا يمكن إرسالها.</translation>
    </message>
    <message>
        <source>It must not hold spaces.</source>
        <translation>المسافات غير مسموحة هنا.</translation>
    </message>
    <message>
        <source>Give a whole web address that starts with https:// or http://.</source>
        <translation>أعطِ عنوان ويب كاملًا يبدأ بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>أعطِ رقمًا من %1 إلى %2.</translation>
    </message>
    <message>
        <source>This is not a value that “%1” can have.</source>
        <translation>هذه ليست قيمة ممكنة لـ«%1».</translation>
    </message>
    <message>
        <source>Write some lyrics, or describe the song instead.</source>
        <translation>اكتب بعض الكلمات، أو صف الأغنية بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Describe the song, or write its lyrics.</source>
        <translation>صف الأغنية، أو اكتب كلماتها.</translation>
    </message>
    <message>
        <source>It must be greater than “%1”.</source>
        <extracomment>%1 is the name of another field</extracomment>
        <translation>يجب أن تكون القيمة أكبر من «%1».</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>اختر إجراءً.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>لا يوجد إجراء باسم «%1».</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>اختر نموذجًا.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>لا يوجد نموذج باسم «%1».</translation>
    </message>
</context>
<context>
    <name>SongShelf</name>
    <message>
        <source>The Practice service&apos;s folder cannot be written: %1</source>
        <translation>تعذّرت الكتابة في مجلد خدمة التمرين: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>تحقق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>There is no such song.</source>
        <translation>لا توجد أغنية كهذه.</translation>
    </message>
    <message>
        <source>The Practice service is stopping.</source>
        <translation>خدمة التمرين تتوقف الآن.</translation>
    </message>
    <message>
        <source>The song could not be written.</source>
        <translation>تعذّرت كتابة الأغنية.</translation>
    </message>
    <message>
        <source>The cover could not be written.</source>
        <translation>تعذّرت كتابة الغلاف.</translation>
    </message>
</context>
<context>
    <name>SongText</name>
    <message>
        <source>Untitled</source>
        <comment>a song of which nothing else is known</comment>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>كوفر</translation>
    </message>
    <message>
        <source>Cover of %1</source>
        <translation>كوفر لـ %1</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>ممدّدة</translation>
    </message>
    <message>
        <source>Extended from %1</source>
        <translation>ممدّدة من %1</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>تنويعة</translation>
    </message>
    <message>
        <source>Variation of %1</source>
        <translation>تنويعة من %1</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>مقطع جديد</translation>
    </message>
    <message>
        <source>New section in %1</source>
        <translation>مقطع جديد في %1</translation>
    </message>
    <message>
        <source>New vocals</source>
        <translation>غناء جديد</translation>
    </message>
    <message>
        <source>New vocals on %1</source>
        <translation>غناء جديد على %1</translation>
    </message>
    <message>
        <source>New instruments</source>
        <translation>موسيقى جديدة</translation>
    </message>
    <message>
        <source>New instruments under %1</source>
        <translation>موسيقى جديدة تحت %1</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Stems of %1</source>
        <translation>مسارات %1</translation>
    </message>
    <message>
        <source>Cover of an upload</source>
        <translation>كوفر لتسجيل</translation>
    </message>
    <message>
        <source>Extended from an upload</source>
        <translation>ممدّدة من تسجيل</translation>
    </message>
    <message>
        <source>New section in an upload</source>
        <translation>مقطع جديد في تسجيل</translation>
    </message>
    <message>
        <source>take %1</source>
        <comment>the number of a song among those of one job</comment>
        <translation>لقطة %1</translation>
    </message>
    <message>
        <source>Mix of stems</source>
        <translation>مزيج مسارات</translation>
    </message>
    <message>
        <source>Mix of %1</source>
        <translation>مزيج من %1</translation>
    </message>
    <message>
        <source>Splice</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Splice of %1</source>
        <translation>وصل من %1</translation>
    </message>
    <message>
        <source>Comp of takes</source>
        <translation>تجميع من لقطات</translation>
    </message>
    <message>
        <source>Comp of %1</source>
        <translation>تجميع من %1</translation>
    </message>
    <message>
        <source>Spliced from</source>
        <translation>موصولة من</translation>
    </message>
    <message>
        <source>Spliced to</source>
        <translation>موصولة إلى</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>تداخل</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>اللقطات</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>الأجزاء</translation>
    </message>
</context>
<context>
    <name>SongTimes</name>
    <message>
        <source>The file has other words than this song: %1 of %2 lines were found within its length.</source>
        <translation>في الملف كلمات غير كلمات هذه الأغنية: وُجد %1 من %2 من الأسطر ضمن طولها.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>تحقق من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>The times could not be removed.</source>
        <translation>تعذّرت إزالة الأوقات.</translation>
    </message>
    <message>
        <source>Check the rights of the folder %1.</source>
        <translation>تحقق من صلاحيات المجلد %1.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>جارٍ البحث عن قواميس…</translation>
    </message>
    <message>
        <source>No dictionary is installed (hunspell)</source>
        <translation>لا قاموس مثبّت (hunspell)</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>spelling is not checked</comment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>جارٍ البحث عن اقتراحات…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>إضافة إلى القاموس</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>a word that seems misspelt</comment>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>SplicePlan</name>
    <message>
        <source>The two songs have nothing in common next to what changed.</source>
        <translation>لا شيء مشترك بين الأغنيتين بجوار ما تغيّر.</translation>
    </message>
    <message>
        <source>Compare the edit with the song it was made from, or choose the range by hand.</source>
        <translation>قارن النسخة المعدّلة بالأغنية التي صُنعت منها، أو اختر النطاق يدويًا.</translation>
    </message>
    <message>
        <source>Nothing of the first song would be left.</source>
        <translation>لن يبقى شيء من الأغنية الأولى.</translation>
    </message>
    <message>
        <source>All of the edit is different: use it as it is.</source>
        <translation>النسخة المعدّلة مختلفة كلها: استخدمها كما هي.</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Not rated</source>
        <translation>بلا تقييم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 5 stars</source>
        <translation>
            <numerusform>%Ln من 5 نجوم</numerusform>
            <numerusform>%Ln من 5 نجوم</numerusform>
            <numerusform>%Ln من 5 نجوم</numerusform>
            <numerusform>%Ln من 5 نجوم</numerusform>
            <numerusform>%Ln من 5 نجوم</numerusform>
            <numerusform>%Ln من 5 نجوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StemSum</name>
    <message>
        <source>No stem of this mix can be heard.</source>
        <translation>لا يُسمع أي مسار في هذا المزيج.</translation>
    </message>
    <message>
        <source>Turn one of them up, or end its mute.</source>
        <translation>ارفع صوت أحدها، أو ألغِ كتمه.</translation>
    </message>
    <message>
        <source>The mix could not be written.</source>
        <translation>تعذّرت كتابة المزيج.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>تحقق من المساحة الحرة وأذونات المجلد.</translation>
    </message>
</context>
<context>
    <name>StemsZip</name>
    <message>
        <source>The stems could not be written.</source>
        <translation>تعذّرت كتابة المسارات.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>تحقق من المساحة الحرة وأذونات المجلد.</translation>
    </message>
    <message>
        <source>Writing the stems was stopped.</source>
        <translation>أُوقفت كتابة المسارات.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>“%1” is too large to be read.</source>
        <translation>«%1» أكبر من أن يُقرأ.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>تحقق من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged.</source>
        <translation>قاعدة بيانات المكتبة تالفة.</translation>
    </message>
    <message>
        <source>Rebuild it from the song folders: no song is lost.</source>
        <translation>أعد بناءها من مجلدات الأغاني: لن تضيع أي أغنية.</translation>
    </message>
    <message>
        <source>The library is in use by another program.</source>
        <translation>المكتبة يستخدمها برنامج آخر.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>أغلق البرنامج الآخر وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The library&apos;s database “%1” cannot be opened or written.</source>
        <translation>تعذّر فتح قاعدة بيانات المكتبة «%1» أو الكتابة فيها.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>تحقق من أن المجلد موجود وأن الكتابة فيه مسموحة لك.</translation>
    </message>
    <message>
        <source>The library&apos;s database refused: %1</source>
        <translation>رفضت قاعدة بيانات المكتبة: %1</translation>
    </message>
    <message>
        <source>Start Riffdesk again. If it stays, please report it.</source>
        <translation>أعد تشغيل Riffdesk. وإن استمر الأمر فأبلغ عنه من فضلك.</translation>
    </message>
    <message>
        <source>Two changes to the library were mixed up.</source>
        <translation>اختلط تغييران في المكتبة.</translation>
    </message>
    <message>
        <source>There is no room left in “%1”.</source>
        <translation>لم تبق مساحة في «%1».</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>أفرغ بعض المساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>تعذّرت كتابة «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>تعذّرت قراءة «%1».</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>تحقق من أنه موجود وأن قراءته مسموحة لك.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Riffdesk.</source>
        <translation>هذه المكتبة من إصدار أحدث من Riffdesk.</translation>
    </message>
    <message>
        <source>Install the newest Riffdesk, or choose another library folder.</source>
        <translation>ثبّت أحدث إصدار من Riffdesk، أو اختر مجلد مكتبة آخر.</translation>
    </message>
    <message>
        <source>The library&apos;s database belongs to another program.</source>
        <translation>قاعدة بيانات المكتبة تخص برنامجًا آخر.</translation>
    </message>
    <message>
        <source>Choose another library folder.</source>
        <translation>اختر مجلد مكتبة آخر.</translation>
    </message>
    <message>
        <source>The archive is damaged, or is not a zip archive.</source>
        <translation>الأرشيف تالف، أو ليس أرشيف ZIP.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>أعد جلبه.</translation>
    </message>
    <message>
        <source>The archive holds more than it should, and was not unpacked.</source>
        <translation>في الأرشيف أكثر مما ينبغي، فلم يُفك.</translation>
    </message>
    <message>
        <source>Check where it comes from before you try again.</source>
        <translation>تحقق من مصدره قبل إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The archive holds no file that can be used.</source>
        <translation>لا ملف صالحًا في الأرشيف.</translation>
    </message>
    <message>
        <source>Unpacking was cancelled.</source>
        <translation>أُلغي فك الأرشيف.</translation>
    </message>
    <message>
        <source>The library can only be read: nothing was changed.</source>
        <translation>المكتبة للقراءة فقط: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder, then start Riffdesk again.</source>
        <translation>تحقق من أن الكتابة في مجلدها مسموحة لك، ثم أعد تشغيل Riffdesk.</translation>
    </message>
    <message>
        <source>“%1” lies on a volume that can only be read.</source>
        <translation>«%1» على قرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>Make the volume writable, or choose another folder.</source>
        <translation>اجعل القرص قابلًا للكتابة، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>You may not write to “%1”.</source>
        <translation>الكتابة في «%1» غير مسموحة لك.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another folder.</source>
        <translation>غيّر الأذونات، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>«%1» ليس مجلدًا.</translation>
    </message>
    <message>
        <source>Move that file away, or choose another folder.</source>
        <translation>انقل ذلك الملف، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The disk of “%1” reports a fault.</source>
        <translation>القرص الذي عليه «%1» يبلغ عن عطل.</translation>
    </message>
    <message>
        <source>Look after the disk, and copy what is on it.</source>
        <translation>افحص القرص، وانسخ ما عليه.</translation>
    </message>
    <message>
        <source>The library&apos;s folder “%1” is not there any more.</source>
        <translation>لم يعد مجلد المكتبة «%1» موجودًا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the folder back, then do it again.</source>
        <translation>لم يتغير شيء. أعد المجلد، ثم كرّر العملية.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>أُلغيت القراءة.</translation>
    </message>
    <message>
        <source>Packing was stopped.</source>
        <translation>أُوقف الضغط.</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>What the sweep changes (%1) is no part of this song.</source>
        <translation>ما تغيّره السلسلة (%1) ليس جزءًا من هذه الأغنية.</translation>
    </message>
    <message>
        <source>Change the sweep, or choose a number of takes.</source>
        <translation>غيّر السلسلة، أو اختر عددًا من اللقطات.</translation>
    </message>
    <message>
        <source>“%1” takes %2 to %3 values.</source>
        <translation>«%1» يأخذ من %2 إلى %3 من القيم.</translation>
    </message>
    <message>
        <source>Write them one after the other.</source>
        <translation>اكتبها واحدة تلو الأخرى.</translation>
    </message>
    <message>
        <source>Tick those that you want.</source>
        <translation>حدّد ما تريده منها.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>لا يمكن أن يكون «%1» هو %2.</translation>
    </message>
    <message>
        <source>Give numbers from %1 to %2.</source>
        <translation>أعطِ أرقامًا من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>اختر قيمة أخرى.</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 مذكور مرتين.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>احذف أحدهما.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» ليس رقمًا.</translation>
    </message>
    <message>
        <source>Write numbers with spaces between them.</source>
        <translation>اكتب أرقامًا بينها مسافات.</translation>
    </message>
    <message>
        <source>The same is changed twice.</source>
        <translation>الشيء نفسه يُغيَّر مرتين.</translation>
    </message>
    <message>
        <source>Choose something else for one of them.</source>
        <translation>اختر شيئًا آخر لأحدهما.</translation>
    </message>
    <message>
        <source>That would be %L1 songs; at most %L2 can be asked for at once.</source>
        <translation>سيكون عدد الأغاني %L1؛ والحد الأقصى في الطلب الواحد %L2.</translation>
    </message>
    <message>
        <source>Take values out, or make fewer takes of each.</source>
        <translation>احذف بعض القيم، أو قلّل عدد اللقطات لكل منها.</translation>
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
        <translation>لم تكتمل الأغنية.</translation>
    </message>
</context>
<context>
    <name>TaskStore</name>
    <message>
        <source>The Practice service&apos;s folder cannot be written: %1</source>
        <translation>تعذّرت الكتابة في مجلد خدمة التمرين: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>تحقق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>The Practice service could not note a task.</source>
        <translation>لم تستطع خدمة التمرين تسجيل عملية.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>تحقق من المساحة الحرة وأذونات المجلد.</translation>
    </message>
</context>
<context>
    <name>UploadFault</name>
    <message>
        <source>The upload was cancelled.</source>
        <translation>أُلغي الرفع.</translation>
    </message>
    <message>
        <source>This service takes no files.</source>
        <translation>هذه الخدمة لا تقبل ملفات.</translation>
    </message>
    <message>
        <source>This token may not upload files.</source>
        <translation>هذا الرمز لا يسمح برفع الملفات.</translation>
    </message>
    <message>
        <source>Put the file on the web and paste its public address here instead.</source>
        <translation>ضع الملف على الويب والصق عنوانه العام هنا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Try again: sending a file costs nothing.</source>
        <translation>أعد المحاولة: إرسال الملف مجاني.</translation>
    </message>
    <message>
        <source>The service may have taken the recording all the same. You can try again; it may count twice.</source>
        <translation>ربما أخذت الخدمة التسجيل مع ذلك. يمكنك إعادة المحاولة؛ وقد يُحسب مرتين.</translation>
    </message>
    <message>
        <source>Check that the address leads to an audio file everyone may fetch, or choose another file.</source>
        <translation>تحقق من أن العنوان يقود إلى ملف صوتي متاح للجميع، أو اختر ملفًا آخر.</translation>
    </message>
</context>
<context>
    <name>UploadSource</name>
    <message>
        <source>Paste the address of the audio file itself, such as %1.</source>
        <translation>الصق عنوان الملف الصوتي نفسه، مثل %1.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>لا يوجد عنوان.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>العنوان طويل جدًا.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>هذا ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password: the service would see it.</source>
        <translation>يجب ألا يحتوي العنوان على اسم مستخدم أو كلمة مرور: ستراهما الخدمة.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>يجب أن يبدأ العنوان بـ https://.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Its audio has never come.</source>
        <translation>لم يصل صوتها قط.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«%1» مفقود.</translation>
    </message>
    <message>
        <source>“%1” has changed since it was kept.</source>
        <translation>تغيّر «%1» منذ أن حُفظ.</translation>
    </message>
    <message>
        <source>Lies in the library&apos;s folder but is not in its list.</source>
        <translation>موجودة في مجلد المكتبة لكنها ليست في قائمتها.</translation>
    </message>
    <message>
        <source>The library&apos;s list says other things than “%1”.</source>
        <translation>قائمة المكتبة تخالف ما في «%1».</translation>
    </message>
    <message>
        <source>It is fetched again, free of charge.</source>
        <translation>يُعاد جلبه، مجانًا.</translation>
    </message>
    <message>
        <source>Rebuild the library: that brings it back.</source>
        <translation>أعد بناء المكتبة: هذا يعيدها.</translation>
    </message>
    <message>
        <source>Rebuild the library: then what the file says holds.</source>
        <translation>أعد بناء المكتبة: عندها يسري ما في الملف.</translation>
    </message>
    <message>
        <source>Put it back from a copy of yours, or make the stems anew.</source>
        <translation>أعده من نسخة لديك، أو اصنع المسارات من جديد.</translation>
    </message>
    <message>
        <source>The service cannot give it any more: put it back from a copy of yours.</source>
        <translation>لم تعد الخدمة قادرة على إعطائه: أعده من نسخة لديك.</translation>
    </message>
    <message>
        <source>No file is damaged or missing.</source>
        <translation>لا ملف تالفًا ولا مفقودًا.</translation>
    </message>
    <message>
        <source>One thing is not as it should be.</source>
        <translation>شيء واحد ليس كما ينبغي.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are not as they should be.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln شيء ليس كما ينبغي.</numerusform>
            <numerusform>شيء واحد (%Ln) ليس كما ينبغي.</numerusform>
            <numerusform>شيئان (%Ln) ليسا كما ينبغي.</numerusform>
            <numerusform>%Ln أشياء ليست كما ينبغي.</numerusform>
            <numerusform>%Ln شيئًا ليست كما ينبغي.</numerusform>
            <numerusform>%Ln شيء ليست كما ينبغي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: %1 songs, %2 files, %3 MB.</source>
        <translation>فُحص: الأغاني %1، الملفات %2، الحجم %3 ميغابايت.</translation>
    </message>
    <message numerus="yes">
        <source>What they are was noted for the first time: %Ln; the next check compares them with it.</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>سُجّلت حالتها لأول مرة: %Ln ملف؛ والفحص التالي يقارن بها.</numerusform>
            <numerusform>سُجّلت حالتها لأول مرة: ملف واحد (%Ln)؛ والفحص التالي يقارن بها.</numerusform>
            <numerusform>سُجّلت حالتها لأول مرة: ملفان (%Ln)؛ والفحص التالي يقارن بها.</numerusform>
            <numerusform>سُجّلت حالتها لأول مرة: %Ln ملفات؛ والفحص التالي يقارن بها.</numerusform>
            <numerusform>سُجّلت حالتها لأول مرة: %Ln ملفًا؛ والفحص التالي يقارن بها.</numerusform>
            <numerusform>سُجّلت حالتها لأول مرة: %Ln ملف؛ والفحص التالي يقارن بها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched again, free of charge: %Ln.</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>أُعيد جلبها مجانًا: %Ln ملف.</numerusform>
            <numerusform>أُعيد جلبه مجانًا: ملف واحد (%Ln).</numerusform>
            <numerusform>أُعيد جلبهما مجانًا: ملفان (%Ln).</numerusform>
            <numerusform>أُعيد جلبها مجانًا: %Ln ملفات.</numerusform>
            <numerusform>أُعيد جلبها مجانًا: %Ln ملفًا.</numerusform>
            <numerusform>أُعيد جلبها مجانًا: %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be fetched again: check once more after the others.</source>
        <translation>يمكن إعادة جلبه: افحص مرة أخرى بعد الانتهاء من البقية.</translation>
    </message>
</context>
<context>
    <name>playlistfile</name>
    <message>
        <source>This playlist has more than %L1 entries.</source>
        <translation>في قائمة التشغيل هذه أكثر من %L1 من العناصر.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>قسّمها على عدة ملفات.</translation>
    </message>
    <message>
        <source>This file is no playlist, or an empty one.</source>
        <translation>هذا الملف ليس قائمة تشغيل، أو هو قائمة فارغة.</translation>
    </message>
    <message>
        <source>Choose an M3U8 file with songs in it.</source>
        <translation>اختر ملف M3U8 فيه أغانٍ.</translation>
    </message>
</context>
<context>
    <name>riffdesk::AccountForm</name>
    <message>
        <source>Without a keyring, keep the token in a file</source>
        <translation>حفظ الرمز في ملف عند غياب حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>From your account&apos;s page</source>
        <translation>من صفحة حسابك</translation>
    </message>
    <message>
        <source>Checks address and token with the service; free of charge</source>
        <translation>يتحقق من العنوان والرمز لدى الخدمة؛ مجانًا</translation>
    </message>
    <message>
        <source>The token goes to the system&apos;s keyring. Where there is none it is kept in memory and asked for at each start, or, if you allow it here, in a file that only you can read.</source>
        <translation>يُحفظ الرمز في حلقة مفاتيح النظام. وحيث لا توجد يبقى في الذاكرة ويُطلب عند كل تشغيل، أو يُحفظ، إن سمحت هنا، في ملف لا يقرؤه سواك.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ سؤال %1…</translation>
    </message>
    <message>
        <source>The service knows this token. Press Connect to use it.</source>
        <translation>الخدمة تعرف هذا الرمز. اضغط «اتصال» لاستخدامه.</translation>
    </message>
    <message>
        <source>Connected. There is no keyring here, so you will be asked for the token at the next start.</source>
        <translation>تم الاتصال. لا توجد حلقة مفاتيح هنا، لذا سيُطلب الرمز عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>تم الاتصال.</translation>
    </message>
    <message>
        <source>Where it comes from: sign in at &lt;a href=&quot;%1&quot;&gt;platform.acedata.cloud&lt;/a&gt; and copy the token of your application.</source>
        <translation>من أين يأتي: سجّل الدخول في &lt;a href=&quot;%1&quot;&gt;platform.acedata.cloud&lt;/a&gt; وانسخ رمز تطبيقك.</translation>
    </message>
</context>
<context>
    <name>riffdesk::ActionPicker</name>
    <message>
        <source>Find a command</source>
        <translation>ابحث عن أمر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Words of a command</source>
        <translation>كلمات الأمر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1، مفعّل</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1، معطّل</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>لا يوجد أمر بهذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CallbackPage</name>
    <message>
        <source>Receive results (advanced)</source>
        <translation>استقبال النتائج (متقدم)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>New path</source>
        <translation>رابط جديد</translation>
    </message>
    <message>
        <source>For people with a tunnel. The service tells this computer when a song is done, and Riffdesk fetches it right then. Songs also come without it, a few seconds later.</source>
        <translation>لمن لديه نفق. تخبر الخدمة هذا الحاسوب حين تجهز أغنية، فيجلبها Riffdesk فورًا. وبدون ذلك تصل الأغاني أيضًا، بعد بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>العنوان العام</translation>
    </message>
    <message>
        <source>Needs a public address</source>
        <translation>يلزم عنوان عام</translation>
    </message>
    <message>
        <source>Makes a new secret path; the previous address stops working</source>
        <translation>يصنع رابطًا سريًا جديدًا؛ ويتوقف العنوان السابق</translation>
    </message>
    <message>
        <source>New requests name it by themselves, unless the form has a callback address of its own. Its last part is secret.</source>
        <translation>تذكره الطلبات الجديدة من نفسها، ما لم يكن في الاستمارة عنوان رد نداء خاص. جزؤه الأخير سري.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>عنوان رد النداء</translation>
    </message>
    <message>
        <source>Any free one</source>
        <comment>port</comment>
        <translation>أي منفذ حر</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>This computer and the local network</source>
        <translation>هذا الحاسوب والشبكة المحلية</translation>
    </message>
    <message>
        <source>Every device in your network can connect to this port then, and read along: it is not encrypted. A tunnel that runs on this computer does not need it.</source>
        <translation>عندها يستطيع كل جهاز في شبكتك الاتصال بهذا المنفذ وقراءة ما يمر به: فهو غير مشفّر. ولا يحتاج إليه نفق يعمل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>من يستطيع الاتصال</translation>
    </message>
    <message>
        <source>Only the Practice service can reach this one: it leads to this computer.</source>
        <translation>لا تصل إلى هذا العنوان إلا خدمة التمرين: فهو يقود إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Where the service reaches your tunnel from outside.</source>
        <translation>حيث تصل الخدمة إلى نفقك من الخارج.</translation>
    </message>
    <message>
        <source>Listening on %1. Point your tunnel there.</source>
        <translation>يستمع على %1. وجّه نفقك إلى هناك.</translation>
    </message>
    <message>
        <source>Nothing listens: it is switched off.</source>
        <translation>لا شيء يستمع: هو متوقف.</translation>
    </message>
    <message>
        <source>Last received: %1</source>
        <translation>آخر ما استُقبل: %1</translation>
    </message>
    <message>
        <source>Last received: nothing yet</source>
        <translation>آخر ما استُقبل: لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>riffdesk::CheckDialog</name>
    <message>
        <source>Check library</source>
        <translation>فحص المكتبة</translation>
    </message>
    <message>
        <source>Every file is compared with what it was when it was kept. You can go on working.</source>
        <translation>يُقارن كل ملف بما كان عليه حين حُفظ. يمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Double click or Return shows the song</source>
        <translation>النقر المزدوج أو Enter يعرض الأغنية</translation>
    </message>
    <message>
        <source>&amp;Rebuild the library</source>
        <translation>إعادة &amp;بناء المكتبة</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;نسخ القائمة</translation>
    </message>
    <message>
        <source>%1 of %2 songs</source>
        <comment>progress</comment>
        <translation>%1 من %2 من الأغاني</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The first %L1 are listed; riffdesk check --json lists more.</source>
        <translation>هذه أول %L1؛ و riffdesk check --json يسرد المزيد.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Cli</name>
    <message>
        <source>No job is waiting or running.</source>
        <translation>لا مهمة تنتظر أو تعمل.</translation>
    </message>
    <message>
        <source>There is no song “%1” in the library.</source>
        <translation>لا توجد أغنية «%1» في المكتبة.</translation>
    </message>
    <message>
        <source>riffdesk songs lists them.</source>
        <translation>riffdesk songs يسردها.</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>رمز الوصول: %1</translation>
    </message>
    <message>
        <source>Some characters of the lyrics cannot be read.</source>
        <translation>تعذّرت قراءة بعض أحرف الكلمات.</translation>
    </message>
    <message>
        <source>Save them as UTF-8 once more, or name their encoding with --encoding.</source>
        <translation>احفظها من جديد بترميز UTF-8، أو اذكر ترميزها بـ --encoding.</translation>
    </message>
    <message>
        <source>There is no token for %1.</source>
        <translation>لا يوجد رمز لـ %1.</translation>
    </message>
    <message>
        <source>Set ACEDATACLOUD_API_TOKEN, or connect the account in the studio.</source>
        <translation>عيّن ACEDATACLOUD_API_TOKEN، أو صِل الحساب في الاستوديو.</translation>
    </message>
    <message>
        <source>It is not known whether the service took the request.</source>
        <translation>لا يُعرف هل أخذت الخدمة الطلب.</translation>
    </message>
    <message>
        <source>The song cannot be read back from the library.</source>
        <translation>تعذّرت قراءة الأغنية من المكتبة.</translation>
    </message>
    <message>
        <source>riffdesk --rebuild-library reads it from its folder.</source>
        <translation>riffdesk --rebuild-library يقرؤها من مجلدها.</translation>
    </message>
    <message>
        <source>The lyrics were read as %1; --encoding reads them as another.</source>
        <translation>قُرئت الكلمات بترميز %1؛ و --encoding يقرؤها بغيره.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; the service may read no more than %2.</source>
        <translation>في الوصف %1 حرفًا؛ وقد لا تقرأ الخدمة أكثر من %2.</translation>
    </message>
    <message>
        <source>The title is from the lyrics: %1; --title names another.</source>
        <translation>العنوان من الكلمات: %1؛ و --title يحدد غيره.</translation>
    </message>
    <message>
        <source>There is neither a song nor an unfinished job “%1”.</source>
        <translation>لا توجد أغنية ولا مهمة غير منتهية باسم «%1».</translation>
    </message>
    <message>
        <source>riffdesk songs and riffdesk jobs list them.</source>
        <translation>riffdesk songs و riffdesk jobs يسردانها.</translation>
    </message>
    <message>
        <source>%L1 of %L2 folders</source>
        <translation>%L1 من %L2 من المجلدات</translation>
    </message>
    <message>
        <source>riffdesk --rebuild-library makes the list anew from the song folders; no song is lost.</source>
        <translation>riffdesk --rebuild-library يبني القائمة من جديد من مجلدات الأغاني؛ لن تضيع أي أغنية.</translation>
    </message>
    <message>
        <source>It was made and charged; riffdesk fetch %1 fetches it.</source>
        <translation>أُنشئت وحُسبت تكلفتها؛ riffdesk fetch %1 يجلبها.</translation>
    </message>
    <message>
        <source>Nothing was asked for yet.</source>
        <translation>لم يُطلب شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Lines that could not be read: %Ln.</source>
        <comment>number of lines</comment>
        <translation>
            <numerusform>أسطر تعذّرت قراءتها: %Ln.</numerusform>
            <numerusform>أسطر تعذّرت قراءتها: %Ln.</numerusform>
            <numerusform>أسطر تعذّرت قراءتها: %Ln.</numerusform>
            <numerusform>أسطر تعذّرت قراءتها: %Ln.</numerusform>
            <numerusform>أسطر تعذّرت قراءتها: %Ln.</numerusform>
            <numerusform>أسطر تعذّرت قراءتها: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it there, close it first, or use another library with --data-dir.</source>
        <translation>افعل ذلك هناك، أو أغلقه أولًا، أو استخدم مكتبة أخرى بـ --data-dir.</translation>
    </message>
    <message>
        <source>There is no playlist “%1”.</source>
        <translation>لا توجد قائمة تشغيل باسم «%1».</translation>
    </message>
    <message>
        <source>riffdesk playlist lists them; --add makes one.</source>
        <translation>riffdesk playlist يسردها؛ و --add ينشئ واحدة.</translation>
    </message>
    <message>
        <source>1 song changed.</source>
        <translation>تغيّرت أغنية واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs changed.</source>
        <comment>none or several</comment>
        <translation>
            <numerusform>لم تتغير أي أغنية (%Ln).</numerusform>
            <numerusform>تغيّرت أغنية واحدة (%Ln).</numerusform>
            <numerusform>تغيّرت أغنيتان (%Ln).</numerusform>
            <numerusform>تغيّرت %Ln أغنيات.</numerusform>
            <numerusform>تغيّرت %Ln أغنية.</numerusform>
            <numerusform>تغيّرت %Ln أغنية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is being brought to this version of Riffdesk. That is done once; it takes a minute or so for 100,000 songs.</source>
        <translation>تُحدَّث المكتبة إلى هذا الإصدار من Riffdesk. يحدث ذلك مرة واحدة، ويستغرق نحو دقيقة لكل 100000 أغنية.</translation>
    </message>
    <message>
        <source>%L1 of %L2 songs</source>
        <translation>%L1 من %L2 من الأغاني</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more; --json lists them.</source>
        <comment>things found</comment>
        <translation>
            <numerusform>…و%Ln أخرى؛ --json يسردها.</numerusform>
            <numerusform>…وواحد آخر (%Ln)؛ --json يسرده.</numerusform>
            <numerusform>…واثنان آخران (%Ln)؛ --json يسردهما.</numerusform>
            <numerusform>…و%Ln أخرى؛ --json يسردها.</numerusform>
            <numerusform>…و%Ln أخرى؛ --json يسردها.</numerusform>
            <numerusform>…و%Ln أخرى؛ --json يسردها.</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was imported from a file: no service has it.</source>
        <translation>استُوردت هذه الأغنية من ملف: لا تملكها أي خدمة.</translation>
    </message>
    <message>
        <source>Upload its file in the studio, and work on that.</source>
        <translation>ارفع ملفها في الاستوديو واعمل عليه.</translation>
    </message>
    <message>
        <source>%L1 files found</source>
        <translation>عدد الملفات الموجودة: %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2 files</source>
        <translation>%L1 من %L2 من الملفات</translation>
    </message>
    <message>
        <source>%L1 requests looked at, %L2 songs fetched</source>
        <translation>الطلبات المفحوصة: %L1، الأغاني المجلوبة: %L2</translation>
    </message>
    <message>
        <source>The account&apos;s history is read; that is free of charge.</source>
        <translation>يُقرأ سجل الحساب؛ وهذا مجاني.</translation>
    </message>
    <message>
        <source>The catalogue has no “%1”.</source>
        <translation>لا يوجد «%1» في الفهرس.</translation>
    </message>
    <message>
        <source>Name it under &quot;files&quot; in your own catalogue, or remove that.</source>
        <translation>اذكره تحت &quot;files&quot; في فهرسك الخاص، أو احذف فهرسك.</translation>
    </message>
    <message>
        <source>--anew asks for it, and pays, once more.</source>
        <translation>--anew يطلبه ويدفع ثمنه مرة أخرى.</translation>
    </message>
    <message>
        <source>Each of them costs credits; the service does not say how many before.</source>
        <translation>كل واحد منها يكلّف رصيدًا؛ والخدمة لا تقول كم قبل ذلك.</translation>
    </message>
    <message>
        <source>Each of them costs %1.</source>
        <comment>a price</comment>
        <translation>كل واحد منها يكلّف %1.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>لا يوجد ملف تعريف باسم «%1».</translation>
    </message>
    <message>
        <source>--profile takes one of these: %1.</source>
        <translation>--profile يأخذ واحدًا من هذه: %1.</translation>
    </message>
    <message>
        <source>Stems keep their loudness and their length, or they would no longer fit together.</source>
        <translation>تحتفظ المسارات بجهارتها وطولها، وإلا لم تعد متطابقة.</translation>
    </message>
    <message>
        <source>Leave out --lufs, --length, the fades, --trim-silence and profiles with them.</source>
        <translation>لا تستخدم معها --lufs و --length والدخول والتلاشي التدريجيين و --trim-silence وملفات التعريف.</translation>
    </message>
    <message>
        <source>“%1” has no stems.</source>
        <translation>ليس لـ«%1» مسارات.</translation>
    </message>
    <message>
        <source>riffdesk stems %1 asks the service for them.</source>
        <translation>riffdesk stems %1 يطلبها من الخدمة.</translation>
    </message>
    <message>
        <source>None of the songs has stems; riffdesk stems ID… asks the service for them.</source>
        <translation>ليس لأي من الأغاني مسارات؛ riffdesk stems ID… يطلبها من الخدمة.</translation>
    </message>
    <message>
        <source>Stems of “%1” are missing. Put them back from a copy of yours; asking for them anew pays once more.</source>
        <translation>بعض مسارات «%1» مفقودة. أعدها من نسخة لديك؛ فطلبها من جديد يكلّف مرة أخرى.</translation>
    </message>
    <message>
        <source>The audio of “%1” is not here.</source>
        <translation>صوت «%1» ليس هنا.</translation>
    </message>
    <message>
        <source>riffdesk fetch %1 brings it.</source>
        <translation>riffdesk fetch %1 يجلبه.</translation>
    </message>
    <message>
        <source>Nothing changed: there is nothing to keep.</source>
        <translation>لم يتغير شيء: لا يوجد ما يُحتفظ به.</translation>
    </message>
    <message>
        <source>Name a range with --from S --to S to take it all the same.</source>
        <translation>حدّد نطاقًا بـ --from S --to S لأخذه مع ذلك.</translation>
    </message>
    <message>
        <source>Stopped; no song was made.</source>
        <translation>أُوقف؛ لم تُصنع أغنية.</translation>
    </message>
    <message>
        <source>%1 s to %2 s of the edit, the rest as it was.</source>
        <translation>من %1 ث إلى %2 ث من النسخة المعدّلة، والباقي كما كان.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CollectionsModel</name>
    <message>
        <source>All songs</source>
        <translation>كل الأغاني</translation>
    </message>
    <message>
        <source>New</source>
        <comment>songs that were not heard yet</comment>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>songs</comment>
        <translation>محتفظ بها</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>songs</comment>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>قوائم التشغيل</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln songs</source>
        <comment>name of a collection</comment>
        <translation>
            <numerusform>%1، %Ln أغنية</numerusform>
            <numerusform>%1، أغنية واحدة (%Ln)</numerusform>
            <numerusform>%1، أغنيتان (%Ln)</numerusform>
            <numerusform>%1، %Ln أغنيات</numerusform>
            <numerusform>%1، %Ln أغنية</numerusform>
            <numerusform>%1، %Ln أغنية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::CollectionsView</name>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no colour</comment>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>حذف قائمة التشغيل</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>حذف الوسم</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>حذف البحث المحفوظ</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>قائمة تشغيل جديدة</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Save as M3U8…</source>
        <translation>حفظ كملف M3U8…</translation>
    </message>
    <message>
        <source>A file that other players read</source>
        <translation>ملف تقرؤه المشغّلات الأخرى</translation>
    </message>
    <message>
        <source>Open M3U8 playlist…</source>
        <translation>فتح قائمة تشغيل M3U8…</translation>
    </message>
    <message>
        <source>Save playlist</source>
        <translation>حفظ قائمة التشغيل</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>قوائم التشغيل</translation>
    </message>
    <message>
        <source>One song is in %1.</source>
        <translation>أغنية واحدة في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in %1.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>لا أغانٍ (%Ln) في %1.</numerusform>
            <numerusform>أغنية واحدة (%Ln) في %1.</numerusform>
            <numerusform>أغنيتان (%Ln) في %1.</numerusform>
            <numerusform>%Ln أغنيات في %1.</numerusform>
            <numerusform>%Ln أغنية في %1.</numerusform>
            <numerusform>%Ln أغنية في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, without audio: %Ln.</source>
        <comment>number of songs</comment>
        <translation>
            <numerusform>تُركت لعدم وجود صوت: %Ln.</numerusform>
            <numerusform>تُركت لعدم وجود صوت: %Ln.</numerusform>
            <numerusform>تُركت لعدم وجود صوت: %Ln.</numerusform>
            <numerusform>تُركت لعدم وجود صوت: %Ln.</numerusform>
            <numerusform>تُركت لعدم وجود صوت: %Ln.</numerusform>
            <numerusform>تُركت لعدم وجود صوت: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open playlist</source>
        <translation>فتح قائمة تشغيل</translation>
    </message>
    <message>
        <source>None of its files are songs of this library. Import them first.</source>
        <translation>لا شيء من ملفاتها أغنية في هذه المكتبة. استوردها أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Entries that are no songs of this library were left out: %Ln.</source>
        <translation>
            <numerusform>عناصر تُركت لأنها ليست أغاني في هذه المكتبة: %Ln.</numerusform>
            <numerusform>عناصر تُركت لأنها ليست أغاني في هذه المكتبة: %Ln.</numerusform>
            <numerusform>عناصر تُركت لأنها ليست أغاني في هذه المكتبة: %Ln.</numerusform>
            <numerusform>عناصر تُركت لأنها ليست أغاني في هذه المكتبة: %Ln.</numerusform>
            <numerusform>عناصر تُركت لأنها ليست أغاني في هذه المكتبة: %Ln.</numerusform>
            <numerusform>عناصر تُركت لأنها ليست أغاني في هذه المكتبة: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::CompBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Takes the last choice back (%1)</source>
        <translation>يتراجع عن آخر اختيار (%1)</translation>
    </message>
    <message>
        <source>Makes it again (%1)</source>
        <translation>يعيد الاختيار (%1)</translation>
    </message>
    <message>
        <source>How long one take goes over into the next</source>
        <translation>مدة الانتقال من لقطة إلى التي تليها</translation>
    </message>
    <message>
        <source>Looking whether they run together…</source>
        <translation>جارٍ التحقق من تزامنها…</translation>
    </message>
    <message>
        <source>Drag over a song where it is to be heard, or press its number while it plays.</source>
        <translation>اسحب فوق الأغنية حيث تريد سماعها، أو اضغط رقمها أثناء التشغيل.</translation>
    </message>
    <message>
        <source>Put together with one join.</source>
        <translation>جُمعت بوصلة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>Put together with %Ln joins.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>جُمعت بـ %Ln وصلة.</numerusform>
            <numerusform>جُمعت بوصلة واحدة (%Ln).</numerusform>
            <numerusform>جُمعت بوصلتين (%Ln).</numerusform>
            <numerusform>جُمعت بـ %Ln وصلات.</numerusform>
            <numerusform>جُمعت بـ %Ln وصلة.</numerusform>
            <numerusform>جُمعت بـ %Ln وصلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>جارٍ التجميع…</translation>
    </message>
    <message>
        <source>Keep as a new song</source>
        <translation>احتفاظ كأغنية جديدة</translation>
    </message>
    <message>
        <source>Makes a song of what was chosen. Costs nothing.</source>
        <translation>يصنع أغنية مما اختير. مجانًا.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CompareLane</name>
    <message>
        <source>Hear this one (%1)</source>
        <translation>سماع هذه (%1)</translation>
    </message>
    <message>
        <source>Hear %1</source>
        <translation>سماع %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>This one is the best; show which it is (Enter: the one that is heard)</source>
        <translation>هذه هي الأفضل؛ أظهر أيها هي (Enter: المسموعة الآن)</translation>
    </message>
    <message>
        <source>What can be done with this song</source>
        <translation>ما يمكن فعله بهذه الأغنية</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>اختيار %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>المزيد لـ %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>رجوع إلى المكتبة (Esc)</translation>
    </message>
    <message>
        <source>Something else is on.</source>
        <translation>يُشغَّل شيء آخر.</translation>
    </message>
    <message>
        <source>Hear these songs</source>
        <translation>سماع هذه الأغاني</translation>
    </message>
    <message>
        <source>Plays them in step, one at a time</source>
        <translation>يشغّلها متزامنة، وتُسمع واحدة في كل مرة</translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <comment>a title</comment>
        <translation>ما تغيّر في %1</translation>
    </message>
    <message>
        <source>The library can only be read.</source>
        <translation>المكتبة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>أعمى</translation>
    </message>
    <message>
        <source>Hides which song is which, under new numbers, until you choose one (B)</source>
        <translation>يخفي هوية الأغاني تحت أرقام جديدة حتى تختار واحدة (B)</translation>
    </message>
    <message>
        <source>Press the numbers to listen, and choose the best.</source>
        <translation>اضغط الأرقام لتسمع، واختر الأفضل.</translation>
    </message>
    <message>
        <source>You chose “%1” (so far %2 of %3).</source>
        <translation>اخترت «%1» (حتى الآن %2 من %3).</translation>
    </message>
    <message>
        <source>Which song is heard</source>
        <translation>أي أغنية تُسمع</translation>
    </message>
    <message>
        <source>Hide which song is which, or show it</source>
        <translation>إخفاء هوية الأغاني أو إظهارها</translation>
    </message>
    <message>
        <source>While they are hidden: choose what is heard</source>
        <translation>وهي مخفية: اختيار ما يُسمع</translation>
    </message>
    <message>
        <source>Loop a stretch of all of them</source>
        <translation>تكرار جزء منها جميعًا</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Shift مع السحب</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>رجوع إلى المكتبة</translation>
    </message>
    <message>
        <source>Song %1</source>
        <translation>الأغنية %1</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <comment>title while it is hidden which song is heard</comment>
        <translation>مقارنة عمياء</translation>
    </message>
    <message>
        <source>Makes one song of the best of each (G)</source>
        <translation>يصنع أغنية واحدة من أفضل ما في كل منها (G)</translation>
    </message>
    <message>
        <source>Drag, or its number while it plays</source>
        <translation>السحب، أو رقمها أثناء التشغيل</translation>
    </message>
    <message>
        <source>Comp</source>
        <comment>puts together the best of several takes</comment>
        <translation>تجميع</translation>
    </message>
    <message>
        <source>Comp: put together the best of each, or stop</source>
        <translation>تجميع: جمع الأفضل من كل منها، أو التوقف</translation>
    </message>
    <message>
        <source>In a comp: where a song is heard</source>
        <translation>في التجميع: أين تُسمع الأغنية</translation>
    </message>
</context>
<context>
    <name>riffdesk::CoverWindow</name>
    <message>
        <source>Cover of %1</source>
        <translation>كوفر لـ %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::CreateFooter</name>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Make it (Ctrl+Return)</source>
        <translation>إنشاء (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Number of takes</source>
        <translation>عدد اللقطات</translation>
    </message>
    <message>
        <source>How many songs the next press of Create makes; each is a request of its own</source>
        <translation>كم أغنية تصنعها الضغطة التالية على «إنشاء»؛ كل منها طلب مستقل</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>لقطة واحدة</translation>
    </message>
    <message>
        <source>Create ×%1</source>
        <comment>number of songs</comment>
        <translation>إنشاء ×%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln لقطة</numerusform>
            <numerusform>لقطة واحدة (%Ln)</numerusform>
            <numerusform>لقطتان (%Ln)</numerusform>
            <numerusform>%Ln لقطات</numerusform>
            <numerusform>%Ln لقطة</numerusform>
            <numerusform>%Ln لقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sweep…</source>
        <comment>one song over several values of a setting</comment>
        <translation>سلسلة…</translation>
    </message>
</context>
<context>
    <name>riffdesk::CreatePanel</name>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>الإعدادات الجاهزة</translation>
    </message>
</context>
<context>
    <name>riffdesk::DesktopPage</name>
    <message>
        <source>Normalise loudness</source>
        <translation>توحيد الجهارة</translation>
    </message>
    <message>
        <source>Plays every song at %1 LUFS, with peaks below %2 dBTP. The files stay as they are.</source>
        <translation>يشغّل كل أغنية عند %1 LUFS، بذروات تحت %2 dBTP. تبقى الملفات كما هي.</translation>
    </message>
    <message>
        <source>Level meter</source>
        <translation>مقياس المستوى</translation>
    </message>
    <message>
        <source>Spectrum and levels in the player bar, where there is room for them.</source>
        <translation>الطيف والمستويات في شريط المشغّل، حيث يتسع لها.</translation>
    </message>
    <message>
        <source>Tell me when a song is done</source>
        <translation>إعلامي عند اكتمال أغنية</translation>
    </message>
    <message>
        <source>With a notification of the desktop, while the window is not in front.</source>
        <translation>بإشعار من سطح المكتب، ما دامت النافذة ليست في المقدمة.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>أيقونة في شريط النظام</translation>
    </message>
    <message>
        <source>Steers the player and shows or hides the window.</source>
        <translation>تتحكم في المشغّل وتعرض النافذة أو تخفيها.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>لا شريط نظام في سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>الاستمرار في شريط النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Songs that are being made go on. “Quit” ends the program.</source>
        <translation>تستمر الأغاني التي تُصنع. «إنهاء» ينهي البرنامج.</translation>
    </message>
</context>
<context>
    <name>riffdesk::DetailsPanel</name>
    <message>
        <source>Fetch again</source>
        <translation>إعادة الجلب</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>استخدام كمصدر</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>الوصفة</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>النسب</translation>
    </message>
    <message>
        <source>This song has no words.</source>
        <translation>لا كلمات لهذه الأغنية.</translation>
    </message>
    <message>
        <source>Choose a song to see its words and how it was made.</source>
        <translation>اختر أغنية لترى كلماتها وكيف صُنعت.</translation>
    </message>
    <message>
        <source>The audio of this song could not be fetched.</source>
        <translation>تعذّر جلب صوت هذه الأغنية.</translation>
    </message>
    <message>
        <source>The audio of this song is on its way.</source>
        <translation>صوت هذه الأغنية في الطريق.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>Show the cover at its full size</source>
        <translation>عرض الغلاف بحجمه الكامل</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>مزج المسارات</translation>
    </message>
</context>
<context>
    <name>riffdesk::DiagnosticsDialog</name>
    <message>
        <source>With the &amp;titles, prompts and lyrics of the last jobs</source>
        <translation>مع &amp;عناوين المهام الأخيرة وأوصافها وكلماتها</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>What help needs to know. It holds no token.</source>
        <translation>ما يحتاج إليه من يساعدك. لا يحتوي على رمز وصول.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
</context>
<context>
    <name>riffdesk::Download</name>
    <message>
        <source>The file&apos;s address is not a safe web address.</source>
        <translation>عنوان الملف ليس عنوان ويب آمنًا.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>الملف كبير جدًا.</translation>
    </message>
    <message>
        <source>The server sent another part than was asked for.</source>
        <translation>أرسل الخادم جزءًا غير المطلوب.</translation>
    </message>
    <message>
        <source>The file is larger than it should be.</source>
        <translation>الملف أكبر مما ينبغي.</translation>
    </message>
    <message>
        <source>The server sent no file.</source>
        <translation>لم يرسل الخادم ملفًا.</translation>
    </message>
    <message>
        <source>The connection ended before the whole file had arrived.</source>
        <translation>انتهى الاتصال قبل وصول الملف كاملًا.</translation>
    </message>
    <message>
        <source>The file&apos;s address redirects too many times.</source>
        <translation>عنوان الملف يعيد التوجيه مرات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The file&apos;s address leads to one that is not safe.</source>
        <translation>عنوان الملف يقود إلى عنوان غير آمن.</translation>
    </message>
</context>
<context>
    <name>riffdesk::DraftBar</name>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Close this draft (%1)</source>
        <translation>إغلاق هذه المسودة (%1)</translation>
    </message>
    <message>
        <source>Close this draft</source>
        <translation>إغلاق هذه المسودة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>إغلاق الأخرى</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>مسودة جديدة</translation>
    </message>
    <message>
        <source>Reopen closed draft</source>
        <translation>إعادة فتح مسودة مغلقة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>كل المسودات</translation>
    </message>
</context>
<context>
    <name>riffdesk::Drafts</name>
    <message>
        <source>Files of your drafts could not be read and were set aside, with names in “.broken”, in %1.</source>
        <translation>تعذّرت قراءة ملفات من مسوداتك فنُحّيت جانبًا، بأسماء تنتهي بـ «.broken»، في %1.</translation>
    </message>
    <message>
        <source>There are %1 drafts already. Close one that you no longer need.</source>
        <translation>عدد المسودات بلغ %1. أغلق واحدة لم تعد تحتاج إليها.</translation>
    </message>
</context>
<context>
    <name>riffdesk::EncodingHint</name>
    <message>
        <source>Other encoding</source>
        <translation>ترميز آخر</translation>
    </message>
    <message>
        <source>Dismiss the encoding</source>
        <translation>إخفاء تنبيه الترميز</translation>
    </message>
    <message>
        <source>Read as %1; where a %2 stands, a letter was lost</source>
        <comment>an encoding; the sign that stands for a lost letter</comment>
        <translation>قُرئت بترميز %1؛ حيث يظهر %2 ضاع حرف</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <comment>an encoding: Read as Cyrillic (Windows-1251)</comment>
        <translation>قُرئت بترميز %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportDialog</name>
    <message>
        <source>Browse…</source>
        <translation>تصفّح…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>مجلد التصدير</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>لا يوجد ما يُصدَّر.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>اختر مجلدًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln songs</source>
        <translation>
            <numerusform>تصدير %Ln أغنية</numerusform>
            <numerusform>تصدير أغنية واحدة (%Ln)</numerusform>
            <numerusform>تصدير أغنيتين (%Ln)</numerusform>
            <numerusform>تصدير %Ln أغنيات</numerusform>
            <numerusform>تصدير %Ln أغنية</numerusform>
            <numerusform>تصدير %Ln أغنية</numerusform>
        </translation>
    </message>
    <message>
        <source>Save or remove a profile</source>
        <translation>حفظ ملف تعريف أو حذفه</translation>
    </message>
    <message>
        <source>Save as a profile…</source>
        <translation>حفظ كملف تعريف…</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>حذف ملف التعريف هذا</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>أسماء الملفات</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 files</source>
        <translation>أول %L1 من %L2 من الملفات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>ملف واحد (%Ln)</numerusform>
            <numerusform>ملفان (%Ln)</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no profile of export options</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>حفظ كملف تعريف</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>اسم ملف التعريف</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Web page to share</source>
        <translation>صفحة ويب للمشاركة</translation>
    </message>
    <message>
        <source>Web page to share, as a zip</source>
        <translation>صفحة ويب للمشاركة، بصيغة zip</translation>
    </message>
    <message>
        <source>A page plays the songs in any browser, without a network, with cover and lyrics</source>
        <translation>صفحة تشغّل الأغاني في أي متصفح، بلا شبكة، مع الغلاف والكلمات</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>تصدير كـ</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportForm</name>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>The artist</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>Leave out silence at both ends</source>
        <translation>حذف الصمت من الطرفين</translation>
    </message>
    <message>
        <source>Replace files of the same name</source>
        <translation>استبدال الملفات ذات الاسم نفسه</translation>
    </message>
    <message>
        <source>Export again what has not changed</source>
        <translation>إعادة تصدير ما لم يتغير</translation>
    </message>
    <message>
        <source>Write a catalogue beside the songs</source>
        <translation>كتابة فهرس بجانب الأغاني</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>الألبوم</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>الجهارة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>فنان الألبوم</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>حقوق النشر</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>دخول تدريجي</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>تلاشٍ تدريجي</translation>
    </message>
    <message>
        <source>Otherwise a name that is taken gets a number</source>
        <translation>وإلا يُضاف رقم إلى الاسم المستخدم</translation>
    </message>
    <message>
        <source>Otherwise songs that are in the folder as they are here are left as they are</source>
        <translation>وإلا تُترك الأغاني الموجودة في المجلد دون تغيير كما هي</translation>
    </message>
    <message>
        <source>catalogue.csv for spreadsheets, and the same as JSON</source>
        <translation>catalogue.csv لبرامج الجداول، والشيء نفسه بصيغة JSON</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>−14 LUFS (most streaming)</source>
        <translation>−14 LUFS (معظم خدمات البث)</translation>
    </message>
    <message>
        <source>−16 LUFS (Apple, podcasts)</source>
        <translation>−16 LUFS (Apple، البودكاست)</translation>
    </message>
    <message>
        <source>−23 LUFS (broadcast)</source>
        <translation>−23 LUFS (البث الإذاعي والتلفزيوني)</translation>
    </message>
    <message>
        <source>Loud songs are turned down, quiet ones up, with no peak above −1 dBTP</source>
        <translation>تُخفض الأغاني العالية وتُرفع الهادئة، بلا ذروة فوق −1 dBTP</translation>
    </message>
    <message>
        <source>Whole song</source>
        <translation>الأغنية كاملة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة (%Ln)</numerusform>
            <numerusform>ثانيتان (%Ln)</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>what a field is, then how it is written</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Put a field into the name; / makes folders</source>
        <translation>إدراج حقل في الاسم؛ و / تصنع مجلدات</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>A page is written anew each time, in a folder or a zip of its own</source>
        <translation>تُكتب الصفحة من جديد كل مرة، في مجلد أو zip خاص بها</translation>
    </message>
    <message>
        <source>On a page the lyrics follow the song from its very start</source>
        <translation>في الصفحة تتبع الكلمات الأغنية من بدايتها</translation>
    </message>
    <message>
        <source>The page itself lists its songs</source>
        <translation>الصفحة نفسها تسرد أغانيها</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportReport</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>What an export could not do</source>
        <translation>ما لم يستطعه التصدير</translation>
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
        <translation>لم تعد الأغنية في المكتبة.</translation>
    </message>
    <message>
        <source>Nothing can be done about that here.</source>
        <translation>لا يمكن فعل شيء حيال ذلك هنا.</translation>
    </message>
    <message>
        <source>Exporting one song</source>
        <translation>جارٍ تصدير أغنية واحدة</translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2 songs</source>
        <translation>التصدير: %L1 من %L2 من الأغاني</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>%1× as fast as listening</source>
        <translation>%1× من سرعة الاستماع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>بقيت %Ln ثانية</numerusform>
            <numerusform>بقيت ثانية واحدة (%Ln)</numerusform>
            <numerusform>بقيت ثانيتان (%Ln)</numerusform>
            <numerusform>بقيت %Ln ثوانٍ</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>بقيت نحو %Ln دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقة واحدة (%Ln)</numerusform>
            <numerusform>بقيت نحو دقيقتين (%Ln)</numerusform>
            <numerusform>بقيت نحو %Ln دقائق</numerusform>
            <numerusform>بقيت نحو %Ln دقيقة</numerusform>
            <numerusform>بقيت نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>“%1” could not be exported: %2</source>
        <translation>تعذّر تصدير «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs could not be exported.</source>
        <translation>
            <numerusform>تعذّر تصدير %Ln أغنية.</numerusform>
            <numerusform>تعذّر تصدير أغنية واحدة (%Ln).</numerusform>
            <numerusform>تعذّر تصدير أغنيتين (%Ln).</numerusform>
            <numerusform>تعذّر تصدير %Ln أغنيات.</numerusform>
            <numerusform>تعذّر تصدير %Ln أغنية.</numerusform>
            <numerusform>تعذّر تصدير %Ln أغنية.</numerusform>
        </translation>
    </message>
    <message>
        <source>One song written to %1.</source>
        <translation>كُتبت أغنية واحدة في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs written to %1.</source>
        <translation>
            <numerusform>كُتبت %Ln أغنية في %1.</numerusform>
            <numerusform>كُتبت أغنية واحدة (%Ln) في %1.</numerusform>
            <numerusform>كُتبت أغنيتان (%Ln) في %1.</numerusform>
            <numerusform>كُتبت %Ln أغنيات في %1.</numerusform>
            <numerusform>كُتبت %Ln أغنية في %1.</numerusform>
            <numerusform>كُتبت %Ln أغنية في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The song in %1 is still as it was exported.</source>
        <translation>الأغنية في %1 ما زالت كما صُدّرت.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln songs in %1 are still as they were exported.</source>
        <translation>
            <numerusform>لا أغانٍ (%Ln) في %1.</numerusform>
            <numerusform>الأغنية (%Ln) في %1 ما زالت كما صُدّرت.</numerusform>
            <numerusform>الأغنيتان (%Ln) في %1 ما زالتا كما صُدّرتا.</numerusform>
            <numerusform>كل الأغنيات الـ%Ln في %1 ما زالت كما صُدّرت.</numerusform>
            <numerusform>كل الأغاني الـ%Ln في %1 ما زالت كما صُدّرت.</numerusform>
            <numerusform>كل الأغاني الـ%Ln في %1 ما زالت كما صُدّرت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were there unchanged.</source>
        <translation>
            <numerusform>و%Ln أخرى كانت هناك دون تغيير.</numerusform>
            <numerusform>وواحدة أخرى (%Ln) كانت هناك دون تغيير.</numerusform>
            <numerusform>واثنتان أخريان (%Ln) كانتا هناك دون تغيير.</numerusform>
            <numerusform>و%Ln أخرى كانت هناك دون تغيير.</numerusform>
            <numerusform>و%Ln أخرى كانت هناك دون تغيير.</numerusform>
            <numerusform>و%Ln أخرى كانت هناك دون تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <source>Exporting stems</source>
        <translation>جارٍ تصدير المسارات</translation>
    </message>
    <message>
        <source>Stems written to %1.</source>
        <translation>كُتبت المسارات في %1.</translation>
    </message>
    <message numerus="yes">
        <source>Stems of %Ln songs written to %1.</source>
        <translation>
            <numerusform>كُتبت مسارات %Ln أغنية في %1.</numerusform>
            <numerusform>كُتبت مسارات أغنية واحدة (%Ln) في %1.</numerusform>
            <numerusform>كُتبت مسارات أغنيتين (%Ln) في %1.</numerusform>
            <numerusform>كُتبت مسارات %Ln أغنيات في %1.</numerusform>
            <numerusform>كُتبت مسارات %Ln أغنية في %1.</numerusform>
            <numerusform>كُتبت مسارات %Ln أغنية في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Songs</source>
        <comment>the name of a page with some</comment>
        <translation>أغانٍ</translation>
    </message>
    <message>
        <source>Page with one song: %1</source>
        <comment>a path</comment>
        <translation>صفحة بأغنية واحدة: %1</translation>
    </message>
    <message numerus="yes">
        <source>Page with %Ln songs: %1</source>
        <translation>
            <numerusform>صفحة بـ %Ln أغنية: %1</numerusform>
            <numerusform>صفحة بأغنية واحدة (%Ln): %1</numerusform>
            <numerusform>صفحة بأغنيتين (%Ln): %1</numerusform>
            <numerusform>صفحة بـ %Ln أغنيات: %1</numerusform>
            <numerusform>صفحة بـ %Ln أغنية: %1</numerusform>
            <numerusform>صفحة بـ %Ln أغنية: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::FactsGrid</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::FadeField</name>
    <message>
        <source> ms</source>
        <comment>milliseconds, after a number</comment>
        <translation> م.ث</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>تداخل</translation>
    </message>
</context>
<context>
    <name>riffdesk::Ffmpeg</name>
    <message>
        <source>The program ffmpeg, which makes audio files, is not installed.</source>
        <translation>برنامج ffmpeg الذي يصنع الملفات الصوتية غير مثبّت.</translation>
    </message>
    <message>
        <source>Install ffmpeg with your system&apos;s software manager and try again.</source>
        <translation>ثبّت ffmpeg بمدير البرامج في نظامك وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The conversion was stopped.</source>
        <translation>أُوقف التحويل.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the audio file.</source>
        <translation>لم تبق على القرص مساحة للملف الصوتي.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>أفرغ بعض المساحة أو اختر مجلدًا آخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>ffmpeg stopped without saying why.</source>
        <translation>توقف ffmpeg دون ذكر السبب.</translation>
    </message>
    <message>
        <source>ffmpeg could not finish: %1</source>
        <translation>لم يستطع ffmpeg أن يكمل: %1</translation>
    </message>
    <message>
        <source>Check that the song&apos;s file is whole and the folder can be written, then try again.</source>
        <translation>تحقق من أن ملف الأغنية كامل وأن المجلد قابل للكتابة، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>riffdesk::FindBar</name>
    <message>
        <source>Capital letters matter</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation>السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation>التالي (Enter)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>All</source>
        <comment>replace all that is found</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find in the lyrics</source>
        <translation>البحث في الكلمات</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>capital letters matter</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Replace every one</source>
        <translation>استبدال كل النتائج</translation>
    </message>
    <message>
        <source>None</source>
        <comment>nothing is found</comment>
        <translation>لا شيء</translation>
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
            <numerusform>استُبدل %Ln</numerusform>
            <numerusform>استُبدل واحد (%Ln)</numerusform>
            <numerusform>استُبدل اثنان (%Ln)</numerusform>
            <numerusform>استُبدل %Ln</numerusform>
            <numerusform>استُبدل %Ln</numerusform>
            <numerusform>استُبدل %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::FlagEdit</name>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Kept: press to take that back</source>
        <translation>محتفظ بها: اضغط للتراجع</translation>
    </message>
    <message>
        <source>Keep: is:kept finds what is kept</source>
        <translation>احتفاظ: is:kept يجد ما يُحتفظ به</translation>
    </message>
    <message>
        <source>Rejected: press to take that back</source>
        <translation>مستبعدة: اضغط للتراجع</translation>
    </message>
    <message>
        <source>Reject: is:rejected finds what is rejected</source>
        <translation>استبعاد: is:rejected يجد ما استُبعد</translation>
    </message>
</context>
<context>
    <name>riffdesk::FormField</name>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
</context>
<context>
    <name>riffdesk::FormUndo</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideContents</name>
    <message>
        <source>Search the guide</source>
        <translation>ابحث في الدليل</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>لا توجد صفحة فيها كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>صفحة واحدة (%Ln)</numerusform>
            <numerusform>صفحتان (%Ln)</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::GuidePageList</name>
    <message>
        <source>Pages of the guide</source>
        <translation>صفحات الدليل</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>صفحة الدليل</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideWindow</name>
    <message>
        <source>Guide – Riffdesk</source>
        <translation>الدليل – Riffdesk</translation>
    </message>
</context>
<context>
    <name>riffdesk::HintRow</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>riffdesk::HttpCall</name>
    <message>
        <source>The service address must start with https://, unless it is on this computer.</source>
        <translation>يجب أن يبدأ عنوان الخدمة بـ https://، ما لم تكن على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The token holds characters that no token has.</source>
        <translation>في الرمز أحرف لا توجد في أي رمز.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MB.</source>
        <translation>الجواب أكبر من %1 ميغابايت.</translation>
    </message>
    <message>
        <source>The service closed the connection without answering.</source>
        <translation>أغلقت الخدمة الاتصال دون جواب.</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer had arrived.</source>
        <translation>انتهى الاتصال قبل وصول الجواب كاملًا.</translation>
    </message>
</context>
<context>
    <name>riffdesk::HttpExchange</name>
    <message>
        <source>The name “%1” was not found.</source>
        <translation>لم يُعثر على الاسم «%1».</translation>
    </message>
    <message>
        <source>The connection ended before the whole file had arrived.</source>
        <translation>انتهى الاتصال قبل وصول الملف كاملًا.</translation>
    </message>
    <message>
        <source>It is packed in a way that Riffdesk does not know.</source>
        <translation>مضغوط بطريقة لا يعرفها Riffdesk.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is garbled.</source>
        <translation>جواب الخادم مشوّه.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Importer</name>
    <message>
        <source>It is neither audio nor a zip archive of it.</source>
        <translation>ليس صوتًا ولا أرشيف zip لأصوات.</translation>
    </message>
    <message>
        <source>There is no audio in it.</source>
        <translation>لا صوت فيه.</translation>
    </message>
    <message>
        <source>1 song was imported.</source>
        <translation>استُوردت أغنية واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs were imported.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>استُوردت %Ln أغنية.</numerusform>
            <numerusform>استُوردت أغنية واحدة (%Ln).</numerusform>
            <numerusform>استُوردت أغنيتان (%Ln).</numerusform>
            <numerusform>استُوردت %Ln أغنيات.</numerusform>
            <numerusform>استُوردت %Ln أغنية.</numerusform>
            <numerusform>استُوردت %Ln أغنية.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was in the library already.</source>
        <translation>كان ملف واحد في المكتبة من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were in the library already.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>كان %Ln ملف في المكتبة من قبل.</numerusform>
            <numerusform>كان ملف واحد (%Ln) في المكتبة من قبل.</numerusform>
            <numerusform>كان ملفان (%Ln) في المكتبة من قبل.</numerusform>
            <numerusform>كانت %Ln ملفات في المكتبة من قبل.</numerusform>
            <numerusform>كان %Ln ملفًا في المكتبة من قبل.</numerusform>
            <numerusform>كان %Ln ملف في المكتبة من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; the same import goes on with what is left.</source>
        <translation>أُوقف الاستيراد؛ والاستيراد نفسه يكمل ما بقي.</translation>
    </message>
    <message>
        <source>There are more files than one import takes: import the folders one by one.</source>
        <translation>الملفات أكثر مما يأخذه استيراد واحد: استورد المجلدات واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 file could not be imported.</source>
        <translation>تعذّر استيراد ملف واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be imported.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>تعذّر استيراد %Ln ملف.</numerusform>
            <numerusform>تعذّر استيراد ملف واحد (%Ln).</numerusform>
            <numerusform>تعذّر استيراد ملفين (%Ln).</numerusform>
            <numerusform>تعذّر استيراد %Ln ملفات.</numerusform>
            <numerusform>تعذّر استيراد %Ln ملفًا.</numerusform>
            <numerusform>تعذّر استيراد %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of them is in the file %1.</source>
        <translation>قائمتها في الملف %1.</translation>
    </message>
    <message>
        <source>There was nothing to import: no audio file was found.</source>
        <translation>لم يكن هناك ما يُستورد: لم يُعثر على ملف صوتي.</translation>
    </message>
</context>
<context>
    <name>riffdesk::JobCard</name>
    <message>
        <source>Edit and resend</source>
        <translation>تعديل وإعادة إرسال</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation>نسخ معرّف التتبّع</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>تحقق من جديد</translation>
    </message>
    <message>
        <source>It never arrived, send again</source>
        <translation>لم يصل، أعد الإرسال</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Cancel anyway</source>
        <translation>إلغاء مع ذلك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>الوقت المنقضي</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>The service may still charge for this song.</source>
        <translation>قد تحسب الخدمة تكلفة هذه الأغنية مع ذلك.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>for a screen reader: what a button does, a song</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>إعادة الجلب</translation>
    </message>
    <message>
        <source>Fetching it again costs nothing.</source>
        <translation>إعادة الجلب مجانية.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>One of these is mine…</source>
        <translation>واحدة منها لي…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, then what was asked for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>جلب الآن</translation>
    </message>
    <message>
        <source>The service may still charge for this file.</source>
        <translation>قد تحسب الخدمة تكلفة هذا الملف مع ذلك.</translation>
    </message>
</context>
<context>
    <name>riffdesk::JobList</name>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, scroll to see</source>
        <translation>
            <numerusform>%Ln أخرى، مرّر لرؤيتها</numerusform>
            <numerusform>واحدة أخرى (%Ln)، مرّر لرؤيتها</numerusform>
            <numerusform>اثنتان أخريان (%Ln)، مرّر لرؤيتهما</numerusform>
            <numerusform>%Ln أخرى، مرّر لرؤيتها</numerusform>
            <numerusform>%Ln أخرى، مرّر لرؤيتها</numerusform>
            <numerusform>%Ln أخرى، مرّر لرؤيتها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::JobQueue</name>
    <message>
        <source>Riffdesk ended before the answer came.</source>
        <translation>أُغلق Riffdesk قبل وصول الجواب.</translation>
    </message>
    <message>
        <source>Correct it, then create again.</source>
        <translation>صحّحه، ثم أنشئ من جديد.</translation>
    </message>
    <message>
        <source>Between 1 and %1 takes of a service can be asked for.</source>
        <translation>يمكن طلب ما بين 1 و%1 من اللقطات من الخدمة.</translation>
    </message>
    <message>
        <source>Choose another number of takes.</source>
        <translation>اختر عددًا آخر من اللقطات.</translation>
    </message>
    <message>
        <source>Another job has this task.</source>
        <translation>هذه العملية لدى مهمة أخرى.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر غيرها.</translation>
    </message>
    <message>
        <source>1 song came from the account.</source>
        <translation>جاءت أغنية واحدة من الحساب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs came from the account.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>جاءت %Ln أغنية من الحساب.</numerusform>
            <numerusform>جاءت أغنية واحدة (%Ln) من الحساب.</numerusform>
            <numerusform>جاءت أغنيتان (%Ln) من الحساب.</numerusform>
            <numerusform>جاءت %Ln أغنيات من الحساب.</numerusform>
            <numerusform>جاءت %Ln أغنية من الحساب.</numerusform>
            <numerusform>جاءت %Ln أغنية من الحساب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every song of the account is in the library already.</source>
        <translation>كل أغاني الحساب في المكتبة بالفعل.</translation>
    </message>
    <message>
        <source>1 request&apos;s files could not be fetched.</source>
        <translation>تعذّر جلب ملفات طلب واحد.</translation>
    </message>
    <message numerus="yes">
        <source>Files of %Ln requests could not be fetched.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>تعذّر جلب ملفات %Ln طلب.</numerusform>
            <numerusform>تعذّر جلب ملفات طلب واحد (%Ln).</numerusform>
            <numerusform>تعذّر جلب ملفات طلبين (%Ln).</numerusform>
            <numerusform>تعذّر جلب ملفات %Ln طلبات.</numerusform>
            <numerusform>تعذّر جلب ملفات %Ln طلبًا.</numerusform>
            <numerusform>تعذّر جلب ملفات %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are listed in Jobs.</source>
        <translation>كلها مذكورة في المهام.</translation>
    </message>
    <message>
        <source>The import was stopped; the same import goes on with what is left.</source>
        <translation>أُوقف الاستيراد؛ والاستيراد نفسه يكمل ما بقي.</translation>
    </message>
    <message>
        <source>“%1” was imported from a file: no service has it.</source>
        <translation>استُوردت «%1» من ملف: لا تملكها أي خدمة.</translation>
    </message>
    <message>
        <source>Import the file again: that brings its sound back.</source>
        <translation>أعد استيراد الملف: هذا يعيد صوتها.</translation>
    </message>
    <message>
        <source>“%1” makes no song.</source>
        <translation>«%1» لا يصنع أغنية.</translation>
    </message>
    <message>
        <source>Ask for files of a song in its menu, or with riffdesk wav and riffdesk video.</source>
        <translation>اطلب ملفات الأغنية من قائمتها، أو بـ riffdesk wav و riffdesk video.</translation>
    </message>
    <message>
        <source>There is no such song, or nothing like that of it.</source>
        <translation>لا توجد أغنية كهذه، أو ليس لها شيء كهذا.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LedgerDialog</name>
    <message>
        <source>Ledger</source>
        <translation>دفتر النفقات</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>البحث في دفتر النفقات</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>One request was or may be charged.</source>
        <translation>طلب واحد حُسبت أو قد تُحسب تكلفته.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests were or may be charged.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln طلب حُسبت أو قد تُحسب تكلفته.</numerusform>
            <numerusform>طلب واحد (%Ln) حُسبت أو قد تُحسب تكلفته.</numerusform>
            <numerusform>طلبان (%Ln) حُسبت أو قد تُحسب تكلفتهما.</numerusform>
            <numerusform>%Ln طلبات حُسبت أو قد تُحسب تكلفتها.</numerusform>
            <numerusform>%Ln طلبًا حُسبت أو قد تُحسب تكلفتها.</numerusform>
            <numerusform>%Ln طلب حُسبت أو قد تُحسب تكلفتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for each song that was kept.</source>
        <comment>a number of requests</comment>
        <translation>%1 لكل أغنية محتفظ بها.</translation>
    </message>
    <message numerus="yes">
        <source>Lines of the ledger that cannot be read: %Ln.</source>
        <comment>number of lines</comment>
        <translation>
            <numerusform>أسطر تعذّرت قراءتها في دفتر النفقات: %Ln.</numerusform>
            <numerusform>أسطر تعذّرت قراءتها في دفتر النفقات: %Ln.</numerusform>
            <numerusform>أسطر تعذّرت قراءتها في دفتر النفقات: %Ln.</numerusform>
            <numerusform>أسطر تعذّرت قراءتها في دفتر النفقات: %Ln.</numerusform>
            <numerusform>أسطر تعذّرت قراءتها في دفتر النفقات: %Ln.</numerusform>
            <numerusform>أسطر تعذّرت قراءتها في دفتر النفقات: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked for yet</source>
        <translation>لم يُطلب شيء بعد</translation>
    </message>
    <message>
        <source>Each request that a service may charge for is written down here before it leaves.</source>
        <translation>كل طلب قد تحسب خدمة تكلفته يُدوَّن هنا قبل أن يُرسل.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>لا شيء من هذا القبيل</translation>
    </message>
    <message>
        <source>No request holds all of these words.</source>
        <translation>لا طلب يحتوي على كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>حفظ كجدول</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
</context>
<context>
    <name>riffdesk::LedgerModel</name>
    <message>
        <source>under way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>failed at the service</source>
        <translation>فشل لدى الخدمة</translation>
    </message>
    <message>
        <source>not taken, not charged</source>
        <translation>لم يُقبل، لم تُحسب تكلفته</translation>
    </message>
    <message>
        <source>made, a file is missing</source>
        <translation>صُنع، ملف مفقود</translation>
    </message>
    <message>
        <source>cancelled, may be charged</source>
        <translation>أُلغي، قد تُحسب تكلفته</translation>
    </message>
    <message>
        <source>unknown, may be charged</source>
        <translation>مجهول، قد تُحسب تكلفته</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>معرّف العملية</translation>
    </message>
</context>
<context>
    <name>riffdesk::LevelMeter</name>
    <message>
        <source>Level meter</source>
        <translation>مقياس المستوى</translation>
    </message>
    <message>
        <source>Level meter: spectrum, left and right</source>
        <translation>مقياس المستوى: الطيف، اليسار واليمين</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryBar</name>
    <message>
        <source>Save search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>استعادة الكل</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Show playlists, tags, saved searches and the trash</source>
        <translation>عرض قوائم التشغيل والوسوم وعمليات البحث المحفوظة وسلة المهملات</translation>
    </message>
    <message>
        <source>Keep this search among the collections</source>
        <translation>حفظ هذا البحث بين المجموعات</translation>
    </message>
    <message>
        <source>Search: %1. Press to take it away</source>
        <comment>a filter chip</comment>
        <translation>البحث: %1. اضغط لإزالته</translation>
    </message>
    <message>
        <source>%1: click to take it away</source>
        <translation>%1: انقر لإزالته</translation>
    </message>
    <message>
        <source>1 song</source>
        <translation>أغنية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>أغنية واحدة (%Ln)</numerusform>
            <numerusform>أغنيتان (%Ln)</numerusform>
            <numerusform>%Ln أغنيات</numerusform>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنية</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>إفراغ سلة المهملات…</translation>
    </message>
    <message>
        <source>Empty trash (%1)…</source>
        <comment>how much that frees</comment>
        <translation>إفراغ سلة المهملات (%1)…</translation>
    </message>
    <message>
        <source>As arranged</source>
        <translation>كما رُتّبت</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Title, A to Z</source>
        <translation>العنوان، أ إلى ي</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>العنوان، ي إلى أ</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>الأطول أولًا</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>الأقصر أولًا</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>الأعلى تقييمًا أولًا</translation>
    </message>
    <message>
        <source>Lowest rated first</source>
        <translation>الأدنى تقييمًا أولًا</translation>
    </message>
    <message>
        <source>Last played first</source>
        <translation>آخر ما شُغّل أولًا</translation>
    </message>
    <message>
        <source>Most played first</source>
        <translation>الأكثر تشغيلًا أولًا</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>By source song</source>
        <translation>حسب الأغنية المصدر</translation>
    </message>
    <message>
        <source>By playlist</source>
        <translation>حسب قائمة التشغيل</translation>
    </message>
    <message>
        <source>Choose the order of the songs, and groups</source>
        <translation>اختيار ترتيب الأغاني والمجموعات</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>الترتيب: %1</translation>
    </message>
    <message>
        <source>Takes together</source>
        <translation>اللقطات معًا</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryHeader</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1، مرتب تصاعديًا</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1، مرتب تنازليًا</translation>
    </message>
    <message>
        <source>Choose columns, their order and the height of rows</source>
        <translation>اختيار الأعمدة وترتيبها وارتفاع الصفوف</translation>
    </message>
    <message>
        <source>Large rows</source>
        <translation>صفوف عالية</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Source song</source>
        <translation>الأغنية المصدر</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>مرات التشغيل</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>آخر تشغيل</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryPage</name>
    <message>
        <source>Empty trash</source>
        <translation>إفراغ سلة المهملات</translation>
    </message>
    <message>
        <source>Remove 1 song and its files for good?</source>
        <translation>حذف أغنية واحدة وملفاتها نهائيًا؟</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln songs and their files for good?</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>حذف %Ln أغنية وملفاتها نهائيًا؟</numerusform>
            <numerusform>حذف أغنية واحدة (%Ln) وملفاتها نهائيًا؟</numerusform>
            <numerusform>حذف أغنيتين (%Ln) وملفاتهما نهائيًا؟</numerusform>
            <numerusform>حذف %Ln أغنيات وملفاتها نهائيًا؟</numerusform>
            <numerusform>حذف %Ln أغنية وملفاتها نهائيًا؟</numerusform>
            <numerusform>حذف %Ln أغنية وملفاتها نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the only thing that deletes songs, and it cannot be undone.</source>
        <translation>هذا هو الشيء الوحيد الذي يحذف الأغاني، ولا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>The songs cannot be shown</source>
        <translation>تعذّر عرض الأغاني</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>لا شيء يطابق «%1».</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Songs appear here when they are done.</source>
        <translation>تظهر الأغاني هنا حين تكتمل.</translation>
    </message>
    <message>
        <source>No songs yet</source>
        <translation>لا أغاني بعد</translation>
    </message>
    <message>
        <source>Describe a song, or write its words, and press Create. It is kept here, with its cover and its lyrics.</source>
        <translation>صف أغنية، أو اكتب كلماتها، واضغط «إنشاء». تُحفظ هنا مع غلافها وكلماتها.</translation>
    </message>
    <message>
        <source>Make your first song</source>
        <translation>أنشئ أغنيتك الأولى</translation>
    </message>
    <message>
        <source>The songs are safe in their folders</source>
        <translation>الأغاني سليمة في مجلداتها</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>إعادة بناء المكتبة</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>سلة المهملات فارغة.</translation>
    </message>
    <message>
        <source>No songs are in this playlist yet. Drag songs onto its name.</source>
        <translation>لا أغاني في قائمة التشغيل هذه بعد. اسحب الأغاني إلى اسمها.</translation>
    </message>
    <message>
        <source>Import songs…</source>
        <translation>استيراد أغانٍ…</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryProgress</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelling: all is left as it was…</source>
        <translation>جارٍ الإلغاء: يبقى كل شيء كما كان…</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineageModel</name>
    <message>
        <source>Song</source>
        <translation>أغنية</translation>
    </message>
    <message>
        <source>the song that is shown</source>
        <translation>الأغنية المعروضة</translation>
    </message>
    <message>
        <source>level %1</source>
        <comment>in a tree, from 1</comment>
        <translation>المستوى %1</translation>
    </message>
    <message>
        <source>Unknown song</source>
        <comment>one that is not in the library, and of which no title is known</comment>
        <translation>أغنية مجهولة</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>حُذفت نهائيًا</translation>
    </message>
    <message>
        <source>Never in this library</source>
        <translation>لم تكن في هذه المكتبة قط</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>تسجيلك</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>what was done, and from when to when</comment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what was done, and when in the song</comment>
        <translation>%1 عند %2</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <comment>what was done, and the second song that went into it</comment>
        <translation>%1، مع «%2»</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>في سلة المهملات</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineagePage</name>
    <message>
        <source>Family only</source>
        <translation>العائلة فقط</translation>
    </message>
    <message>
        <source>Show only these songs in the library</source>
        <translation>عرض هذه الأغاني وحدها في المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>The nearest %Ln songs; there are more</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>أقرب %Ln أغنية؛ وهناك المزيد</numerusform>
            <numerusform>أقرب أغنية (%Ln)؛ وهناك المزيد</numerusform>
            <numerusform>أقرب أغنيتين (%Ln)؛ وهناك المزيد</numerusform>
            <numerusform>أقرب %Ln أغنيات؛ وهناك المزيد</numerusform>
            <numerusform>أقرب %Ln أغنية؛ وهناك المزيد</numerusform>
            <numerusform>أقرب %Ln أغنية؛ وهناك المزيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>أغنية واحدة (%Ln)</numerusform>
            <numerusform>أغنيتان (%Ln)</numerusform>
            <numerusform>%Ln أغنيات</numerusform>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنية</numerusform>
        </translation>
    </message>
    <message>
        <source>Made from scratch; nothing was made from it yet.</source>
        <translation>صُنعت من الصفر؛ ولم يُصنع منها شيء بعد.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineageView</name>
    <message>
        <source>Lineage</source>
        <translation>النسب</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Select in the library</source>
        <translation>تحديد في المكتبة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>ما تغيّر…</translation>
    </message>
    <message>
        <source>Show only this family</source>
        <translation>عرض هذه العائلة وحدها</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsEditor</name>
    <message>
        <source>This song has no lyrics.</source>
        <translation>لا كلمات لهذه الأغنية.</translation>
    </message>
    <message>
        <source>The text is longer than lyrics can be (%L1 characters).</source>
        <translation>النص أطول مما يمكن للكلمات (%L1 حرفًا).</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsField</name>
    <message>
        <source>The lyrics are open in a window of their own.</source>
        <translation>الكلمات مفتوحة في نافذة خاصة بها.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>إعادتها</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsMargin</name>
    <message>
        <source>Syllables in each line, guessed from the spelling</source>
        <translation>المقاطع اللفظية في كل سطر، تقديرًا من الإملاء</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsOutline</name>
    <message>
        <source>Sections of the lyrics</source>
        <translation>مقاطع الكلمات</translation>
    </message>
    <message>
        <source>Insert section</source>
        <translation>إدراج مقطع</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Give it a tag</source>
        <translation>إعطاؤه وسمًا</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مضاعفة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsOutlineModel</name>
    <message>
        <source>No tag</source>
        <comment>words before the first section</comment>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>Words before the first section</source>
        <translation>كلمات قبل المقطع الأول</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a section; how many lines it has</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsPage</name>
    <message>
        <source>Lyrics</source>
        <translation>الكلمات</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsPanel</name>
    <message>
        <source>Insert a section</source>
        <translation>إدراج مقطع</translation>
    </message>
    <message>
        <source>More for the lyrics</source>
        <translation>المزيد للكلمات</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>Insert from a file…</source>
        <translation>إدراج من ملف…</translation>
    </message>
    <message>
        <source>Count syllables and lines</source>
        <translation>عدّ المقاطع اللفظية والأسطر</translation>
    </message>
    <message>
        <source>Edit in a large window</source>
        <translation>تحرير في نافذة كبيرة</translation>
    </message>
    <message>
        <source>Duplicate the section (Ctrl+D)</source>
        <translation>مضاعفة المقطع (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove the section (Delete)</source>
        <translation>إزالة المقطع (Delete)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>sections; lines</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lyrics from a file</source>
        <translation>كلمات من ملف</translation>
    </message>
    <message>
        <source>Lyrics (%1)</source>
        <comment>patterns of file names</comment>
        <translation>كلمات (%1)</translation>
    </message>
    <message>
        <source>Write with AI</source>
        <translation>كتابة بالذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Write with AI…</source>
        <translation>كتابة بالذكاء الاصطناعي…</translation>
    </message>
    <message>
        <source>Write with AI: lyrics are waiting</source>
        <translation>كتابة بالذكاء الاصطناعي: كلمات في انتظارك</translation>
    </message>
    <message>
        <source>The text would be longer than lyrics can be (%L1 characters).</source>
        <translation>سيصبح النص أطول مما يمكن للكلمات (%L1 حرفًا).</translation>
    </message>
    <message>
        <source>Title of these lyrics: %1</source>
        <translation>عنوان هذه الكلمات: %1</translation>
    </message>
    <message>
        <source>Title in the file: %1</source>
        <translation>العنوان في الملف: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>the title that is named beside it</comment>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Use as title</source>
        <translation>استخدام كعنوان</translation>
    </message>
    <message>
        <source>Dismiss the title</source>
        <translation>إخفاء العنوان</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsView</name>
    <message>
        <source>Follow the song</source>
        <translation>تتبّع الأغنية</translation>
    </message>
    <message>
        <source>These words came from a file with times. They fit if the song kept its pace.</source>
        <translation>جاءت هذه الكلمات من ملف فيه أوقات. وهي تناسب إن حافظت الأغنية على سرعتها.</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>لا، شكرًا</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>The lines follow the song.</source>
        <translation>الأسطر تتبع الأغنية.</translation>
    </message>
    <message>
        <source>Remove the times of the lines</source>
        <translation>إزالة أوقات الأسطر</translation>
    </message>
    <message>
        <source>A click on a line plays from there</source>
        <translation>النقر على سطر يشغّل من هناك</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>the times of the lines</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>No line of this file has a time.</source>
        <translation>لا وقت لأي سطر في هذا الملف.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWindow</name>
    <message>
        <source>Lyrics</source>
        <translation>الكلمات</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWriter</name>
    <message>
        <source>The service has not told the lyrics yet.</source>
        <translation>لم ترسل الخدمة الكلمات بعد.</translation>
    </message>
    <message>
        <source>It could not be looked for: %1</source>
        <translation>تعذّر البحث عنها: %1</translation>
    </message>
    <message>
        <source>The service does not list it. It may have been charged all the same, or never arrived.</source>
        <translation>لا تذكرها الخدمة في سجلها. ربما حُسبت تكلفتها مع ذلك، أو لم يصل الطلب قط.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWriterPane</name>
    <message>
        <source>Write with AI</source>
        <translation>كتابة بالذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>What shall the lyrics be about?</source>
        <translation>عمّ تتحدث الكلمات؟</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>كُتبت سابقًا</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>A lighthouse keeper who waits for spring, hopeful, in short lines</source>
        <translation>حارس منارة ينتظر الربيع، بأمل، في أسطر قصيرة</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Has the service write them (Ctrl+Return)</source>
        <translation>يجعل الخدمة تكتبها (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>البحث عنها</translation>
    </message>
    <message>
        <source>Asks the service whether it was written; costs nothing</source>
        <translation>يسأل الخدمة هل كُتبت؛ مجانًا</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>طلب من جديد</translation>
    </message>
    <message>
        <source>Practice costs nothing. Ctrl+Return asks.</source>
        <translation>التمرين مجاني. Ctrl+Enter للطلب.</translation>
    </message>
    <message>
        <source>1 more paid request.</source>
        <translation>طلب مدفوع آخر.</translation>
    </message>
    <message>
        <source>1 paid request. Ctrl+Return asks.</source>
        <translation>طلب مدفوع واحد. Ctrl+Enter للطلب.</translation>
    </message>
    <message>
        <source>At most %L1 characters.</source>
        <translation>%L1 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Writing… %1</source>
        <comment>how long it takes so far, as 0:12</comment>
        <translation>جارٍ الكتابة… %1</translation>
    </message>
    <message>
        <source>Checking what happened to it… %1</source>
        <comment>how long so far, as 0:12</comment>
        <translation>جارٍ التحقق مما حدث لها… %1</translation>
    </message>
    <message>
        <source>It may be charged all the same</source>
        <translation>قد تُحسب تكلفتها مع ذلك</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>معرّف التتبّع: %1</translation>
    </message>
    <message>
        <source>This is not on the disk yet. %1</source>
        <translation>هذا ليس على القرص بعد. %1</translation>
    </message>
    <message>
        <source>Forget them all</source>
        <translation>نسيانها كلها</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>كتابة أخرى</translation>
    </message>
    <message>
        <source>Practice costs nothing.</source>
        <translation>التمرين مجاني.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>جارٍ الكتابة</translation>
    </message>
</context>
<context>
    <name>riffdesk::MainWindow</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>خدمة التمرين</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>اتصال بحساب…</translation>
    </message>
    <message>
        <source>Practice: songs are made on this computer and cost nothing</source>
        <translation>تمرين: تُصنع الأغاني على هذا الحاسوب مجانًا</translation>
    </message>
    <message>
        <source>Songs are made by %1</source>
        <translation>تُصنع الأغاني لدى %1</translation>
    </message>
    <message>
        <source>Not connected: enter the token of your account in the settings</source>
        <translation>غير متصل: أدخل رمز حسابك في الإعدادات</translation>
    </message>
    <message>
        <source>%1 – Riffdesk</source>
        <comment>window title: name of the song that plays</comment>
        <translation>%1 – Riffdesk</translation>
    </message>
    <message>
        <source>About Riffdesk</source>
        <translation>حول Riffdesk</translation>
    </message>
    <message>
        <source>Riffdesk %1
A desktop studio for AI song-making.
Free software under the MIT licence.</source>
        <translation>Riffdesk %1
استوديو لسطح المكتب لصنع الأغاني بالذكاء الاصطناعي.
برنامج حر برخصة MIT.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>On the waveform</source>
        <translation>على شكل الموجة</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Songs can be heard and exported; making and changing them is switched off.</source>
        <translation>يمكن سماع الأغاني وتصديرها؛ أما إنشاؤها وتغييرها فمتوقف.</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>إعادة بناء المكتبة</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1 (دون اتصال)</translation>
    </message>
    <message>
        <source>There is no network. What waits for it goes on by itself when it is back.</source>
        <translation>لا توجد شبكة. ما ينتظرها يستمر من نفسه حين تعود.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>هناك تصدير جارٍ.</translation>
    </message>
    <message>
        <source>What is written so far stays. The same export goes on from there later.</source>
        <translation>ما كُتب حتى الآن يبقى. والتصدير نفسه يكمل من هناك لاحقًا.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Stop the export and quit</source>
        <translation>إيقاف التصدير والإنهاء</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>المزيج</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>في المقارنة</translation>
    </message>
    <message>
        <source>Putting together</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
</context>
<context>
    <name>riffdesk::MediaFetch</name>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>لم تعد الخدمة تعرف هذه العملية.</translation>
    </message>
</context>
<context>
    <name>riffdesk::ModeButtons</name>
    <message>
        <source>Shuffle</source>
        <translation>تشغيل عشوائي</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Shuffle: on</source>
        <translation>التشغيل العشوائي: مفعّل</translation>
    </message>
    <message>
        <source>Shuffle: off</source>
        <translation>التشغيل العشوائي: متوقف</translation>
    </message>
    <message>
        <source>Loop: this song</source>
        <translation>التكرار: هذه الأغنية</translation>
    </message>
    <message>
        <source>Loop: all songs</source>
        <translation>التكرار: كل الأغاني</translation>
    </message>
    <message>
        <source>Loop: off</source>
        <translation>التكرار: متوقف</translation>
    </message>
</context>
<context>
    <name>riffdesk::NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>proxy</comment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>وكيل HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>وكيل SOCKS5</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الخادم الوكيل</translation>
    </message>
    <message>
        <source>The way to the service and to its files. What runs on this computer is reached directly.</source>
        <translation>الطريق إلى الخدمة وملفاتها. وما يعمل على هذا الحاسوب يُوصل إليه مباشرة.</translation>
    </message>
    <message>
        <source>Fetch songs over metered networks too</source>
        <translation>جلب الأغاني عبر الشبكات المحدودة البيانات أيضًا</translation>
    </message>
    <message>
        <source>Otherwise songs that are made wait at the service for another network, or for “Fetch now”.</source>
        <translation>وإلا تنتظر الأغاني المصنوعة لدى الخدمة شبكة أخرى، أو «جلب الآن».</translation>
    </message>
    <message>
        <source>There is no network now.</source>
        <translation>لا توجد شبكة الآن.</translation>
    </message>
    <message>
        <source>The network is metered now.</source>
        <translation>الشبكة الآن محدودة البيانات.</translation>
    </message>
</context>
<context>
    <name>riffdesk::NotesEdit</name>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>What you think of it, what is left to do. Search finds it.</source>
        <translation>رأيك فيها، وما بقي لعمله. البحث يجده.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>riffdesk::NotifierBus</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>riffdesk::PairChanges</name>
    <message>
        <source>Comparing the sound</source>
        <translation>مقارنة الصوت</translation>
    </message>
    <message>
        <source>Comparing the sound…</source>
        <translation>جارٍ مقارنة الصوت…</translation>
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
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayerBar</name>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayerNotice</name>
    <message>
        <source>Restart Riffdesk</source>
        <translation>إعادة تشغيل Riffdesk</translation>
    </message>
    <message>
        <source>The song goes on where it is now</source>
        <translation>تستمر الأغنية من حيث هي الآن</translation>
    </message>
    <message>
        <source>The audio of this song is on its way.</source>
        <translation>صوت هذه الأغنية في الطريق.</translation>
    </message>
    <message>
        <source>The audio of this song is missing. “Fetch again” in its details gets it.</source>
        <translation>صوت هذه الأغنية مفقود. «إعادة الجلب» في تفاصيلها تأتي به.</translation>
    </message>
    <message>
        <source>A sound device is there now.</source>
        <translation>يوجد الآن جهاز صوت.</translation>
    </message>
    <message>
        <source>No sound device: playing silently.</source>
        <translation>لا جهاز صوت: تشغيل صامت.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayingSong</name>
    <message>
        <source>Nothing is playing</source>
        <translation>لا شيء يُشغَّل</translation>
    </message>
    <message>
        <source>Choose a song to hear</source>
        <translation>اختر أغنية لسماعها</translation>
    </message>
</context>
<context>
    <name>riffdesk::Poller</name>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>لم تعد الخدمة تعرف هذه العملية.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PreflightRows</name>
    <message>
        <source>Before you create</source>
        <translation>قبل الإنشاء</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>تركه هكذا</translation>
    </message>
    <message>
        <source>Leave it so: %1</source>
        <comment>a warning</comment>
        <translation>تركه هكذا: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to look at</source>
        <comment>warnings, at least two</comment>
        <translation>
            <numerusform>%Ln أمر للمراجعة</numerusform>
            <numerusform>أمر واحد (%Ln) للمراجعة</numerusform>
            <numerusform>أمران (%Ln) للمراجعة</numerusform>
            <numerusform>%Ln أمور للمراجعة</numerusform>
            <numerusform>%Ln أمرًا للمراجعة</numerusform>
            <numerusform>%Ln أمر للمراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>further warnings</comment>
        <translation>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… وواحد آخر (%Ln)</numerusform>
            <numerusform>… واثنان آخران (%Ln)</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>الإعدادات الجاهزة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>a preset</comment>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>لا إعدادات جاهزة بعد</translation>
    </message>
    <message>
        <source>Drag a preset out to keep or give away its file.</source>
        <translation>اسحب إعدادًا جاهزًا إلى الخارج لحفظ ملفه أو مشاركته.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PresetsMenu</name>
    <message>
        <source>No presets yet</source>
        <translation>لا إعدادات جاهزة بعد</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>حفظ كإعداد جاهز…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>حفظ كإعداد جاهز</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>إعادة تسمية الإعداد الجاهز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>All presets…</source>
        <translation>كل الإعدادات الجاهزة…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>Load from file…</source>
        <translation>تحميل من ملف…</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>حفظ في ملف</translation>
    </message>
    <message>
        <source>Load from file</source>
        <translation>تحميل من ملف</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk)</source>
        <translation>الإعدادات الجاهزة والوصفات (*.riffdesk)</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk *.json)</source>
        <translation>الإعدادات الجاهزة والوصفات (*.riffdesk *.json)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ProducerClient</name>
    <message>
        <source>The service redirects to another address; it was not followed.</source>
        <translation>تعيد الخدمة التوجيه إلى عنوان آخر؛ ولم يُتبع.</translation>
    </message>
    <message>
        <source>Between 1 and %1 tasks can be asked for at once.</source>
        <translation>يمكن الاستعلام عما بين 1 و%1 من العمليات في المرة الواحدة.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>تعذّرت قراءة الملف %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>الملف أكبر من %1 ميغابايت.</translation>
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
        <translation>أوصاف أرسلتها</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الأحرف</translation>
    </message>
</context>
<context>
    <name>riffdesk::PromptPicker</name>
    <message>
        <source>Prompts you have sent</source>
        <translation>أوصاف أرسلتها</translation>
    </message>
    <message>
        <source>Search your prompts</source>
        <translation>البحث في أوصافك</translation>
    </message>
    <message>
        <source>Search for a prompt</source>
        <translation>البحث عن وصف</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>الأوصاف</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>مسح السجل</translation>
    </message>
    <message>
        <source>Prompts come here when you press Create.</source>
        <translation>تأتي الأوصاف إلى هنا حين تضغط «إنشاء».</translation>
    </message>
    <message>
        <source>No prompt holds these words.</source>
        <translation>لا وصف يحتوي على هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>riffdesk::QueueModel</name>
    <message>
        <source>on now</source>
        <comment>the song that is playing</comment>
        <translation>يُشغَّل الآن</translation>
    </message>
</context>
<context>
    <name>riffdesk::QueuePopup</name>
    <message>
        <source>Nothing is queued. Play a song, or add songs by their menu.</source>
        <translation>قائمة الانتظار فارغة. شغّل أغنية، أو أضف أغاني من قائمتها.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Delete takes a song out</source>
        <translation>Delete يُخرج الأغنية</translation>
    </message>
</context>
<context>
    <name>riffdesk::RatingEdit</name>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a rating in stars</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>riffdesk::RecipePage</name>
    <message>
        <source>Recipe</source>
        <translation>الوصفة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>خدمة التمرين</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>معرّف التتبّع</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>تحميل الوصفة</translation>
    </message>
    <message>
        <source>Fill the form with what this song was made of</source>
        <translation>ملء الاستمارة بما صُنعت منه هذه الأغنية</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>حفظ الوصفة…</translation>
    </message>
    <message>
        <source>Keep the recipe as a file; or drag it to where the file is wanted</source>
        <translation>يحفظ الوصفة في ملف؛ أو اسحبها إلى حيث تريد الملف</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>حفظ الوصفة</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>كلمات خاصة</translation>
    </message>
    <message>
        <source>None: imported from a file</source>
        <translation>بلا: مستوردة من ملف</translation>
    </message>
    <message>
        <source>Song id</source>
        <translation>معرّف الأغنية</translation>
    </message>
    <message>
        <source>Id at the service</source>
        <translation>المعرّف لدى الخدمة</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>معرّف العملية</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>the sizes of a song&apos;s files</comment>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Reply of the service, as it came</source>
        <translation>جواب الخدمة كما جاء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file of the song, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>None: made here</source>
        <translation>بلا: صُنعت هنا</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk)</source>
        <translation>الإعدادات الجاهزة والوصفات (*.riffdesk)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceEdit</name>
    <message>
        <source>Drop an audio file here, or choose one</source>
        <translation>أفلت ملفًا صوتيًا هنا، أو اختر واحدًا</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>MP3, WAV, M4A, FLAC, Ogg, Opus or AAC, from 1 second to 15 minutes</source>
        <translation>MP3 أو WAV أو M4A أو FLAC أو Ogg أو Opus أو AAC، من ثانية واحدة إلى 15 دقيقة</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>What you have uploaded before</source>
        <translation>ما رفعته سابقًا</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>the address that was typed</comment>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Have the service fetch the recording from this address</source>
        <translation>جعل الخدمة تجلب التسجيل من هذا العنوان</translation>
    </message>
    <message>
        <source>Choose another reference</source>
        <translation>اختيار مرجع آخر</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Use no reference</source>
        <translation>بلا مرجع</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Paste an address or an upload’s id</source>
        <translation>الصق عنوانًا أو معرّف تسجيل مرفوع</translation>
    </message>
    <message>
        <source>Bring my lyrics back</source>
        <translation>إعادة كلماتي</translation>
    </message>
    <message>
        <source>Use its lyrics</source>
        <translation>استخدام كلماته</translation>
    </message>
    <message>
        <source>Put back what the lyrics of the recording replaced</source>
        <translation>إعادة ما حلّت كلمات التسجيل محله</translation>
    </message>
    <message>
        <source>Put the words that the service heard into the lyrics</source>
        <translation>وضع الكلمات التي سمعتها الخدمة في الكلمات</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>اختيار تسجيل</translation>
    </message>
    <message>
        <source>Audio files (%1)</source>
        <translation>ملفات صوتية (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name of a recording, its length and day</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferencePicker</name>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Delete from the list</source>
        <translation>حذف من القائمة</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Search names and lyrics</source>
        <translation>البحث في الأسماء والكلمات</translation>
    </message>
    <message>
        <source>Search for a reference</source>
        <translation>البحث عن مرجع</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Nothing has been uploaded to this service yet.</source>
        <translation>لم يُرفع شيء إلى هذه الخدمة بعد.</translation>
    </message>
    <message>
        <source>No reference matches these words.</source>
        <translation>لا مرجع يطابق هذه الكلمات.</translation>
    </message>
    <message>
        <source>Bring “%1” back</source>
        <translation>إعادة «%1»</translation>
    </message>
    <message>
        <source>Name of the reference</source>
        <translation>اسم المرجع</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceProgress</name>
    <message>
        <source>Progress of the upload</source>
        <translation>تقدّم الرفع</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>إلغاء الرفع</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is being done, and how far it is: Sending… 43%</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>جارٍ فحص الملف…</translation>
    </message>
    <message>
        <source>Converting to MP3…</source>
        <translation>جارٍ التحويل إلى MP3…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>The service is taking it in…</source>
        <translation>الخدمة تستلم الملف…</translation>
    </message>
</context>
<context>
    <name>riffdesk::RegionBar</name>
    <message>
        <source>Region</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>Replace this section</source>
        <translation>استبدال هذا المقطع</translation>
    </message>
    <message>
        <source>Sets the form to make this section anew</source>
        <translation>يهيئ الاستمارة لصنع هذا المقطع من جديد</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Goes round in this section</source>
        <translation>يكرر هذا المقطع</translation>
    </message>
    <message>
        <source>Audition</source>
        <comment>play a section once</comment>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Plays the section once, with the 3 seconds before it</source>
        <translation>يشغّل المقطع مرة واحدة، مع 3 ثوانٍ قبله</translation>
    </message>
    <message>
        <source>Clear the region (Esc)</source>
        <translation>إلغاء التحديد (Esc)</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Start of the region</source>
        <translation>بداية التحديد</translation>
    </message>
    <message>
        <source>End of the region</source>
        <translation>نهاية التحديد</translation>
    </message>
    <message>
        <source>Drag the region to another program, where it becomes a file; a click copies it</source>
        <translation>اسحب الجزء المحدد إلى برنامج آخر ليصبح ملفًا هناك؛ والنقر ينسخه</translation>
    </message>
    <message>
        <source>Copy the region as a file</source>
        <translation>نسخ الجزء المحدد كملف</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequestDialog</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
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
        <translation>ما يرسله «إنشاء» والاستمارة على حالها. رمز الوصول ليس فيه: يقرؤه الأمر من المتغير ACEDATACLOUD_API_TOKEN.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequestForm</name>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Advanced (%1 filled in)</source>
        <translation>متقدم (مُلئ منها %1)</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequiredMark</name>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
</context>
<context>
    <name>riffdesk::RoundButton</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
</context>
<context>
    <name>riffdesk::RunBar</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>riffdesk::SecondsField</name>
    <message>
        <source>Seconds, or minutes and seconds such as 1:02.4</source>
        <translation>ثوانٍ، أو دقائق وثوانٍ مثل 1:02.4</translation>
    </message>
</context>
<context>
    <name>riffdesk::SeedField</name>
    <message>
        <source>Pick a random seed; the same seed and form give the same song</source>
        <translation>اختيار بذرة عشوائية؛ البذرة نفسها مع الاستمارة نفسها تعطي الأغنية نفسها</translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation>تثبيت البذرة</translation>
    </message>
    <message>
        <source>Locked: every take and the next request get this seed</source>
        <translation>مثبّتة: كل لقطة والطلب التالي يأخذان هذه البذرة</translation>
    </message>
    <message>
        <source>The seed is used once, further takes get seeds of their own. Lock it to keep it.</source>
        <translation>تُستخدم البذرة مرة واحدة، وللقطات الأخرى بذورها. ثبّتها للإبقاء عليها.</translation>
    </message>
    <message>
        <source>New random seed</source>
        <translation>بذرة عشوائية جديدة</translation>
    </message>
</context>
<context>
    <name>riffdesk::SelectionPage</name>
    <message>
        <source>Play next</source>
        <translation>تشغيل تاليًا</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>إضافة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>the length of all songs that are selected</comment>
        <translation>المجموع %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>أغنية واحدة (%Ln)</numerusform>
            <numerusform>أغنيتان (%Ln)</numerusform>
            <numerusform>%Ln أغنيات</numerusform>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Use the Practice service</source>
        <translation>استخدام خدمة التمرين</translation>
    </message>
    <message>
        <source>Runs on this computer, needs no account and costs nothing.</source>
        <translation>تعمل على هذا الحاسوب، ولا تحتاج إلى حساب، وهي مجانية.</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>طلبات متزامنة</translation>
    </message>
    <message>
        <source>How many songs are asked for at the same time; the others wait. Takes effect at the next start.</source>
        <translation>كم أغنية تُطلب في الوقت نفسه؛ والبقية تنتظر. يسري عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>يسري عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>مجلد المكتبة</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Holds the library and one folder per song with its audio, cover, lyrics and recipe. The library can be rebuilt from these folders alone.</source>
        <translation>يضم المكتبة ومجلدًا لكل أغنية فيه صوتها وغلافها وكلماتها ووصفتها. ويمكن إعادة بناء المكتبة من هذه المجلدات وحدها.</translation>
    </message>
    <message>
        <source>Settings, and your own catalogue.json if you have one, are in %1.</source>
        <translation>الإعدادات، و catalogue.json الخاص بك إن وُجد، في %1.</translation>
    </message>
    <message>
        <source>No service is chosen yet.</source>
        <translation>لم تُختر خدمة بعد.</translation>
    </message>
    <message>
        <source>Songs are made by the Practice service on this computer.</source>
        <translation>تُصنع الأغاني لدى خدمة التمرين على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Songs are made by %1.</source>
        <translation>تُصنع الأغاني لدى %1.</translation>
    </message>
    <message>
        <source>Sound and desktop</source>
        <translation>الصوت وسطح المكتب</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>رد النداء</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Time to undo a create</source>
        <translation>مهلة التراجع عن الإنشاء</translation>
    </message>
    <message>
        <source>A request leaves only so long after Create was pressed; 0 sends it at once.</source>
        <translation>لا يخرج الطلب إلا بعد هذه المدة من ضغط «إنشاء»؛ و 0 ترسله فورًا.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the user is asked</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Ask above so many paid requests a day</source>
        <translation>السؤال عند تجاوز هذا العدد من الطلبات المدفوعة يوميًا</translation>
    </message>
    <message>
        <source>Ask above so many takes at once</source>
        <translation>السؤال عند تجاوز هذا العدد من اللقطات دفعة واحدة</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>What becomes of jobs</source>
        <translation>مآل المهام</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Kept on this computer only, without prompts and lyrics. Help ▸ Copy diagnostics shows it.</source>
        <translation>يُحفظ على هذا الحاسوب فقط، بلا أوصاف ولا كلمات. تعرضه مساعدة ▸ نسخ التشخيص.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Takes the library with all songs to another folder</source>
        <translation>ينقل المكتبة بكل أغانيها إلى مجلد آخر</translation>
    </message>
    <message>
        <source>Uses the library of another folder from the next start</source>
        <translation>يستخدم مكتبة مجلد آخر ابتداءً من التشغيل التالي</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the trash is emptied</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> يوم</translation>
    </message>
    <message>
        <source>Remove from the trash after</source>
        <translation>الحذف من سلة المهملات بعد</translation>
    </message>
    <message>
        <source>What has been in the trash for longer is removed for good, at each start and once a day.</source>
        <translation>ما مضى عليه في سلة المهملات أكثر من ذلك يُحذف نهائيًا، عند كل تشغيل ومرة في اليوم.</translation>
    </message>
    <message>
        <source>An empty folder for the library</source>
        <translation>مجلد فارغ للمكتبة</translation>
    </message>
    <message>
        <source>From the next start the library is in %1. To take your songs along, choose Move… instead.</source>
        <translation>ابتداءً من التشغيل التالي تكون المكتبة في %1. لأخذ أغانيك معك اختر «نقل…» بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>riffdesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات المفاتيح</translation>
    </message>
</context>
<context>
    <name>riffdesk::ShortcutsPage</name>
    <message>
        <source>Assign</source>
        <comment>a shortcut</comment>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>one shortcut</comment>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Reset all</source>
        <comment>shortcuts</comment>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>A command or its keys</source>
        <translation>أمر أو مفاتيحه</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>اختصار جديد</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>%1 is fixed: “%2”. Choose another.</source>
        <comment>a shortcut; what it does</comment>
        <translation>‏%1 ثابت: «%2». اختر غيره.</translation>
    </message>
    <message>
        <source>%1 is now “%2”. Assign takes it from there.</source>
        <comment>a shortcut; what it does</comment>
        <translation>‏%1 مستعمل الآن في «%2». «تعيين» يأخذه منه.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SliderField</name>
    <message>
        <source>%1 as a number</source>
        <comment>name of a slider</comment>
        <translation>%1 كرقم</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>رجوع إلى %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <comment>name of a slider</comment>
        <translation>إعادة ضبط %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongDelegate</name>
    <message>
        <source>on its way</source>
        <comment>the audio of a song</comment>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>audio missing</source>
        <translation>الصوت مفقود</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln لقطة</numerusform>
            <numerusform>لقطة واحدة (%Ln)</numerusform>
            <numerusform>لقطتان (%Ln)</numerusform>
            <numerusform>%Ln لقطات</numerusform>
            <numerusform>%Ln لقطة</numerusform>
            <numerusform>%Ln لقطة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SongField</name>
    <message>
        <source>Use no song</source>
        <translation>بلا أغنية</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>label of a field</comment>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>The audio id that the service gave for your upload.</source>
        <translation>معرّف الصوت الذي أعطته الخدمة لتسجيلك المرفوع.</translation>
    </message>
    <message>
        <source>Choose a song…</source>
        <translation>اختيار أغنية…</translation>
    </message>
    <message>
        <source>Not in this library</source>
        <translation>ليست في هذه المكتبة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a field: title of a song</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose another song</source>
        <translation>اختيار أغنية أخرى</translation>
    </message>
    <message>
        <source>Choose a song of the library, or drop one here</source>
        <translation>اختر أغنية من المكتبة، أو أفلت واحدة هنا</translation>
    </message>
    <message>
        <source>%1 – %2 · %3 s</source>
        <comment>start, end and length of a section</comment>
        <translation>%1 – %2 · %3 ث</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongListModel</name>
    <message>
        <source>playing</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>audio on its way</source>
        <translation>الصوت في الطريق</translation>
    </message>
    <message>
        <source>audio missing</source>
        <translation>الصوت مفقود</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a song that was not heard yet</comment>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Without a source song</source>
        <translation>بلا أغنية مصدر</translation>
    </message>
    <message>
        <source>In no playlist</source>
        <translation>ليست في قائمة تشغيل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln لقطة</numerusform>
            <numerusform>لقطة واحدة (%Ln)</numerusform>
            <numerusform>لقطتان (%Ln)</numerusform>
            <numerusform>%Ln لقطات</numerusform>
            <numerusform>%Ln لقطة</numerusform>
            <numerusform>%Ln لقطة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SongMenu</name>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>استخدام كمصدر</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>تشغيل تاليًا</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>إضافة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>تحميل الوصفة</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>تعليم كمسموعة</translation>
    </message>
    <message>
        <source>Check and fetch again</source>
        <translation>فحص وإعادة جلب</translation>
    </message>
    <message>
        <source>Listens to the file to its end and, where that fails, brings it anew; costs nothing</source>
        <translation>يستمع إلى الملف حتى نهايته، وإن فشل ذلك جلبه من جديد؛ مجانًا</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>وسم جديد…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Put into playlist</source>
        <translation>وضع في قائمة تشغيل</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>قائمة تشغيل جديدة…</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>قائمة تشغيل جديدة</translation>
    </message>
    <message>
        <source>Take out of this playlist</source>
        <translation>إخراج من قائمة التشغيل هذه</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>مزج المسارات</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>ما تغيّر…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Show only its family</source>
        <translation>عرض عائلتها وحدها</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongNews</name>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Your song is done.</source>
        <translation>أغنيتك جاهزة.</translation>
    </message>
    <message>
        <source>The stems of “%1” are ready</source>
        <translation>مسارات «%1» جاهزة</translation>
    </message>
    <message>
        <source>Its stems are ready.</source>
        <translation>مساراتها جاهزة.</translation>
    </message>
    <message>
        <source>“%1” failed. %2</source>
        <comment>title of a song, what happened</comment>
        <translation>فشلت «%1». %2</translation>
    </message>
    <message>
        <source>It is not known whether the request for “%1” arrived; you decide in Jobs.</source>
        <translation>لا يُعرف هل وصل طلب «%1»؛ القرار لك في المهام.</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>«%1» جاهزة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes of “%1” are ready</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln لقطة من «%1» جاهزة</numerusform>
            <numerusform>لقطة واحدة (%Ln) من «%1» جاهزة</numerusform>
            <numerusform>لقطتان (%Ln) من «%1» جاهزتان</numerusform>
            <numerusform>%Ln لقطات من «%1» جاهزة</numerusform>
            <numerusform>%Ln لقطة من «%1» جاهزة</numerusform>
            <numerusform>%Ln لقطة من «%1» جاهزة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes are done.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln لقطة جاهزة.</numerusform>
            <numerusform>لقطة واحدة (%Ln) جاهزة.</numerusform>
            <numerusform>لقطتان (%Ln) جاهزتان.</numerusform>
            <numerusform>%Ln لقطات جاهزة.</numerusform>
            <numerusform>%Ln لقطة جاهزة.</numerusform>
            <numerusform>%Ln لقطة جاهزة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are ready</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln أغنية جاهزة</numerusform>
            <numerusform>أغنية واحدة (%Ln) جاهزة</numerusform>
            <numerusform>أغنيتان (%Ln) جاهزتان</numerusform>
            <numerusform>%Ln أغنيات جاهزة</numerusform>
            <numerusform>%Ln أغنية جاهزة</numerusform>
            <numerusform>%Ln أغنية جاهزة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are done.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln أغنية جاهزة.</numerusform>
            <numerusform>أغنية واحدة (%Ln) جاهزة.</numerusform>
            <numerusform>أغنيتان (%Ln) جاهزتان.</numerusform>
            <numerusform>%Ln أغنيات جاهزة.</numerusform>
            <numerusform>%Ln أغنية جاهزة.</numerusform>
            <numerusform>%Ln أغنية جاهزة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is made, but its file could not be fetched. %2</source>
        <comment>title of a song, what happened</comment>
        <translation>صُنعت «%1»، لكن تعذّر جلب ملفها. %2</translation>
    </message>
    <message>
        <source>The lossless WAV of “%1” is here</source>
        <translation>ملف WAV بلا فقد لـ«%1» هنا</translation>
    </message>
    <message>
        <source>Its lossless WAV is here.</source>
        <translation>ملف WAV بلا فقد هنا.</translation>
    </message>
    <message>
        <source>The video of “%1” is here</source>
        <translation>فيديو «%1» هنا</translation>
    </message>
    <message>
        <source>Its video is here.</source>
        <translation>الفيديو هنا.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongPicker</name>
    <message>
        <source>Choose a song</source>
        <translation>اختيار أغنية</translation>
    </message>
    <message>
        <source>Search titles, lyrics, prompts</source>
        <translation>ابحث في العناوين والكلمات والأوصاف</translation>
    </message>
    <message>
        <source>Search for a source song</source>
        <translation>البحث عن أغنية مصدر</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>الأغاني</translation>
    </message>
    <message>
        <source>The library has no songs yet. Generate one first.</source>
        <translation>لا أغاني في المكتبة بعد. ولّد واحدة أولًا.</translation>
    </message>
    <message>
        <source>No song matches these words.</source>
        <translation>لا أغنية تطابق هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongWaveform</name>
    <message>
        <source>Extend from %1…</source>
        <comment>a time</comment>
        <translation>تمديد من %1…</translation>
    </message>
    <message>
        <source>Replace this section…</source>
        <translation>استبدال هذا المقطع…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Audition with 3 s before</source>
        <translation>استماع مع 3 ث قبله</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation>عرض الأغنية كاملة</translation>
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
        <translation>الاحتفاظ بالموازير الجديدة فقط</translation>
    </message>
    <message>
        <source>New from</source>
        <translation>الجديد من</translation>
    </message>
    <message>
        <source>Where the new bars begin, in the edited song. The arrows move it by a hundredth of a second.</source>
        <translation>أين تبدأ الموازير الجديدة في الأغنية المعدّلة. الأسهم تحرّكه جزءًا من مئة من الثانية.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Where the song goes on as it was. The arrows move it by a hundredth of a second.</source>
        <translation>أين تتابع الأغنية كما كانت. الأسهم تحرّكه جزءًا من مئة من الثانية.</translation>
    </message>
    <message>
        <source>How long one goes over into the other</source>
        <translation>مدة الانتقال من واحدة إلى الأخرى</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>سماع</translation>
    </message>
    <message>
        <source>Plays two seconds before and after this join</source>
        <translation>يشغّل ثانيتين قبل هذه الوصلة وبعدها</translation>
    </message>
    <message>
        <source>Hear where the new bars begin</source>
        <translation>سماع حيث تبدأ الموازير الجديدة</translation>
    </message>
    <message>
        <source>Hear where the new bars end</source>
        <translation>سماع حيث تنتهي الموازير الجديدة</translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>جارٍ التجميع…</translation>
    </message>
    <message>
        <source>Makes a new song: the first one as it was, with what changed put in. Costs nothing.</source>
        <translation>يصنع أغنية جديدة: الأولى كما كانت، وفيها ما تغيّر. مجانًا.</translation>
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
        <translation>الوسط</translation>
    </message>
    <message>
        <source>L %1</source>
        <comment>so far to the left</comment>
        <translation>يسار %1</translation>
    </message>
    <message>
        <source>R %1</source>
        <comment>so far to the right</comment>
        <translation>يمين %1</translation>
    </message>
    <message>
        <source>M</source>
        <comment>the letter on a button: mute</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>كتم %1</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the letter on a button: solo</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>سولو: %1</translation>
    </message>
    <message>
        <source>Solo: hear this stem; with Ctrl no other</source>
        <translation>سولو: سماع هذا المسار؛ ومع Ctrl هو وحده</translation>
    </message>
    <message>
        <source>Gain of %1</source>
        <translation>كسب %1</translation>
    </message>
    <message>
        <source>Pan of %1</source>
        <translation>توازن %1</translation>
    </message>
    <message>
        <source>Gain; a double click sets it to 0 dB</source>
        <translation>الكسب؛ النقر المزدوج يضبطه على 0 dB</translation>
    </message>
    <message>
        <source>Left or right; a double click sets it to the centre</source>
        <translation>يسار أو يمين؛ النقر المزدوج يضبطه على الوسط</translation>
    </message>
    <message>
        <source>Copy %1 as a file</source>
        <comment>a stem</comment>
        <translation>نسخ %1 كملف</translation>
    </message>
    <message>
        <source>Drag this stem to another program, where it becomes a file; a click or Ctrl+C copies it</source>
        <translation>اسحب هذا المسار إلى برنامج آخر ليصبح ملفًا هناك؛ والنقر أو Ctrl+C ينسخه</translation>
    </message>
</context>
<context>
    <name>riffdesk::StemMixer</name>
    <message>
        <source>Karaoke</source>
        <translation>كاريوكي</translation>
    </message>
    <message>
        <source>The song without its vocals</source>
        <translation>الأغنية بلا غناء</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Each stem as it is</source>
        <translation>كل مسار كما هو</translation>
    </message>
    <message>
        <source>Save as song</source>
        <translation>حفظ كأغنية</translation>
    </message>
    <message>
        <source>Makes this mix a song of the library; costs nothing</source>
        <translation>يجعل هذا المزيج أغنية في المكتبة؛ مجانًا</translation>
    </message>
    <message>
        <source>Export mix…</source>
        <translation>تصدير المزيج…</translation>
    </message>
    <message>
        <source>Writes this mix into a file</source>
        <translation>يكتب هذا المزيج في ملف</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Open them in a music program, or export them</source>
        <translation>فتحها في برنامج موسيقى، أو تصديرها</translation>
    </message>
    <message>
        <source>Stem mixer</source>
        <translation>مازج المسارات</translation>
    </message>
    <message>
        <source>No stems</source>
        <translation>لا مسارات</translation>
    </message>
    <message>
        <source>This song&apos;s stems are not in its folder any more. Ask for them again from its menu.</source>
        <translation>لم تعد مسارات هذه الأغنية في مجلدها. اطلبها من جديد من قائمتها.</translation>
    </message>
    <message>
        <source>Ctrl with S hears that stem alone. A double click on a slider sets it back.</source>
        <translation>Ctrl مع S يُسمع ذلك المسار وحده. والنقر المزدوج على منزلق يعيد ضبطه.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>رجوع إلى المكتبة (Esc)</translation>
    </message>
    <message>
        <source>Another song is on.</source>
        <translation>تُشغَّل أغنية أخرى.</translation>
    </message>
    <message>
        <source>Hear these stems</source>
        <translation>سماع هذه المسارات</translation>
    </message>
    <message>
        <source>Plays them from the start</source>
        <translation>يشغّلها من البداية</translation>
    </message>
    <message>
        <source>Stems of %1</source>
        <comment>a title</comment>
        <translation>مسارات %1</translation>
    </message>
    <message>
        <source>None of these stems is called vocals: mute what is sung by hand</source>
        <translation>لا مسار منها اسمه الغناء: اكتم ما يُغنّى يدويًا</translation>
    </message>
    <message>
        <source>Copy all stems as files</source>
        <translation>نسخ كل المسارات كملفات</translation>
    </message>
    <message>
        <source>Drag all stems to another program, where they become files; a click copies them</source>
        <translation>اسحب كل المسارات إلى برنامج آخر لتصبح ملفات هناك؛ والنقر ينسخها</translation>
    </message>
</context>
<context>
    <name>riffdesk::Studio</name>
    <message>
        <source>One song is in the library again.</source>
        <translation>عادت أغنية واحدة إلى المكتبة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in the library again.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>لم تعد أي أغنية (%Ln) إلى المكتبة.</numerusform>
            <numerusform>عادت أغنية واحدة (%Ln) إلى المكتبة.</numerusform>
            <numerusform>عادت أغنيتان (%Ln) إلى المكتبة.</numerusform>
            <numerusform>عادت %Ln أغنيات إلى المكتبة.</numerusform>
            <numerusform>عادت %Ln أغنية إلى المكتبة.</numerusform>
            <numerusform>عادت %Ln أغنية إلى المكتبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>One song lies in the library&apos;s folder but is not in its list.</source>
        <translation>أغنية واحدة موجودة في مجلد المكتبة لكنها ليست في قائمتها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs lie in the library&apos;s folder but are not in its list.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln أغنية موجودة في مجلد المكتبة لكنها ليست في قائمتها.</numerusform>
            <numerusform>أغنية واحدة (%Ln) موجودة في مجلد المكتبة لكنها ليست في قائمتها.</numerusform>
            <numerusform>أغنيتان (%Ln) موجودتان في مجلد المكتبة لكنهما ليستا في قائمتها.</numerusform>
            <numerusform>%Ln أغنيات موجودة في مجلد المكتبة لكنها ليست في قائمتها.</numerusform>
            <numerusform>%Ln أغنية موجودة في مجلد المكتبة لكنها ليست في قائمتها.</numerusform>
            <numerusform>%Ln أغنية موجودة في مجلد المكتبة لكنها ليست في قائمتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuild the library: that brings back what lies there.</source>
        <translation>أعد بناء المكتبة: هذا يعيد ما هو موجود هناك.</translation>
    </message>
    <message numerus="yes">
        <source>Descriptions that were damaged were completed from what else was known: %Ln.</source>
        <comment>number of songs</comment>
        <translation>
            <numerusform>بيانات تالفة أُكملت مما عُرف من غيرها: %Ln.</numerusform>
            <numerusform>بيانات تالفة أُكملت مما عُرف من غيرها: %Ln.</numerusform>
            <numerusform>بيانات تالفة أُكملت مما عُرف من غيرها: %Ln.</numerusform>
            <numerusform>بيانات تالفة أُكملت مما عُرف من غيرها: %Ln.</numerusform>
            <numerusform>بيانات تالفة أُكملت مما عُرف من غيرها: %Ln.</numerusform>
            <numerusform>بيانات تالفة أُكملت مما عُرف من غيرها: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs that were not over are kept: %Ln.</source>
        <comment>number of jobs</comment>
        <translation>
            <numerusform>مهام غير منتهية أُبقي عليها: %Ln.</numerusform>
            <numerusform>مهام غير منتهية أُبقي عليها: %Ln.</numerusform>
            <numerusform>مهام غير منتهية أُبقي عليها: %Ln.</numerusform>
            <numerusform>مهام غير منتهية أُبقي عليها: %Ln.</numerusform>
            <numerusform>مهام غير منتهية أُبقي عليها: %Ln.</numerusform>
            <numerusform>مهام غير منتهية أُبقي عليها: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>These folders could not be read and were left alone: %1.</source>
        <translation>تعذّرت قراءة هذه المجلدات وتُركت كما هي: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln of them are in the file %1.</source>
        <translation>
            <numerusform>كلها (%Ln) في الملف %1.</numerusform>
            <numerusform>كلها (%Ln) في الملف %1.</numerusform>
            <numerusform>كلاهما (%Ln) في الملف %1.</numerusform>
            <numerusform>كلها (%Ln) في الملف %1.</numerusform>
            <numerusform>كلها (%Ln) في الملف %1.</numerusform>
            <numerusform>كلها (%Ln) في الملف %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or make an empty folder elsewhere.</source>
        <translation>اختر أو أنشئ مجلدًا فارغًا في مكان آخر.</translation>
    </message>
    <message>
        <source>Moving was cancelled: the library is where it was.</source>
        <translation>أُلغي النقل: المكتبة حيث كانت.</translation>
    </message>
    <message>
        <source>There is no room for the library in “%1”: it takes %2, and %3 are free.</source>
        <translation>لا مساحة للمكتبة في «%1»: تحتاج إلى %2، والحر %3.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>أفرغ بعض المساحة هناك، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The library is in “%1” already.</source>
        <translation>المكتبة في «%1» بالفعل.</translation>
    </message>
    <message>
        <source>“%1” lies within the library&apos;s folder.</source>
        <translation>«%1» داخل مجلد المكتبة.</translation>
    </message>
    <message>
        <source>“%1” holds another library.</source>
        <translation>في «%1» مكتبة أخرى.</translation>
    </message>
    <message>
        <source>“%1” is not empty.</source>
        <translation>«%1» ليس فارغًا.</translation>
    </message>
    <message>
        <source>The library is in “%1” now.</source>
        <translation>المكتبة الآن في «%1».</translation>
    </message>
    <message>
        <source>Something of it could not be removed from “%1”.</source>
        <translation>تعذّر حذف شيء منها من «%1».</translation>
    </message>
</context>
<context>
    <name>riffdesk::Submitter</name>
    <message>
        <source>Cancelled while it was sent: the service may have received it and may still charge for it.</source>
        <translation>أُلغي أثناء الإرسال: ربما تلقته الخدمة وقد تحسب تكلفته مع ذلك.</translation>
    </message>
    <message>
        <source>The answer names neither a task nor a song.</source>
        <translation>لا يذكر الجواب عملية ولا أغنية.</translation>
    </message>
    <message>
        <source>The answer names the task of another request.</source>
        <translation>يذكر الجواب عملية طلب آخر.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SweepDialog</name>
    <message>
        <source>Across</source>
        <translation>أفقيًا</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>opposite of across</comment>
        <translation>عموديًا</translation>
    </message>
    <message>
        <source>Use sweep</source>
        <translation>استخدام السلسلة</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Makes the song with each of these values, so that you hear what a setting does. Everything else stays the same, the seed too.</source>
        <translation>يصنع الأغنية بكل واحدة من هذه القيم، لتسمع ما يفعله الإعداد. ويبقى كل ما عداها كما هو، والبذرة أيضًا.</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>لقطات لكل قيمة</translation>
    </message>
    <message>
        <source>No sweep</source>
        <translation>بلا سلسلة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, each of them is paid.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln طلب مدفوع.</numerusform>
            <numerusform>طلب واحد (%Ln)، وهو مدفوع.</numerusform>
            <numerusform>طلبان (%Ln)، كلاهما مدفوع.</numerusform>
            <numerusform>%Ln طلبات، كل منها مدفوع.</numerusform>
            <numerusform>%Ln طلبًا، كل منها مدفوع.</numerusform>
            <numerusform>%Ln طلب، كل منها مدفوع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs. Practice costs nothing.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln أغنية. التمرين مجاني.</numerusform>
            <numerusform>أغنية واحدة (%Ln). التمرين مجاني.</numerusform>
            <numerusform>أغنيتان (%Ln). التمرين مجاني.</numerusform>
            <numerusform>%Ln أغنيات. التمرين مجاني.</numerusform>
            <numerusform>%Ln أغنية. التمرين مجاني.</numerusform>
            <numerusform>%Ln أغنية. التمرين مجاني.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than %L1: Create asks once more.</source>
        <translation>هذا أكثر من %L1: «إنشاء» يسأل مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SweepRow</name>
    <message>
        <source>Nothing</source>
        <comment>what a sweep changes</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Values from %1 to %2</source>
        <extracomment>the ends of a slider</extracomment>
        <translation>قيم من %1 إلى %2</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagCompleter</name>
    <message>
        <source>Section tags</source>
        <translation>وسوم المقاطع</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagPicker</name>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Find a tag, or write a new one</source>
        <translation>ابحث عن وسم، أو اكتب وسمًا جديدًا</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>اسم الوسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>وسم جديد «%1»</translation>
    </message>
    <message>
        <source>There are no tags yet. Write the first one.</source>
        <translation>لا وسوم بعد. اكتب أول وسم.</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagsEdit</name>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>اسم الوسم</translation>
    </message>
    <message>
        <source>Tag %1. Press to take it away</source>
        <translation>الوسم %1. اضغط لإزالته</translation>
    </message>
    <message>
        <source>%1: click to take it away</source>
        <translation>%1: انقر لإزالته</translation>
    </message>
</context>
<context>
    <name>riffdesk::TimeSpin</name>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> ث</translation>
    </message>
</context>
<context>
    <name>riffdesk::TitleEdit</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Double click or F2 changes the title</source>
        <translation>النقر المزدوج أو F2 يغيّر العنوان</translation>
    </message>
</context>
<context>
    <name>riffdesk::TopBar</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search titles, lyrics, prompts</source>
        <translation>ابحث في العناوين والكلمات والأوصاف</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>الخدمة: %1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>riffdesk::Transport</name>
    <message>
        <source>Previous</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالية</translation>
    </message>
</context>
<context>
    <name>riffdesk::TrayIcon</name>
    <message>
        <source>Next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Show Riffdesk</source>
        <translation>عرض Riffdesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
</context>
<context>
    <name>riffdesk::TriageBar</name>
    <message>
        <source>Listen and choose</source>
        <translation>استماع واختيار</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>from song to song</comment>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Where each next song begins (B)</source>
        <translation>من أين تبدأ كل أغنية تالية (B)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>خروج (Esc)</translation>
    </message>
    <message>
        <source>Leave listening and choosing</source>
        <translation>إنهاء الاستماع والاختيار</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>songs</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, all decided</source>
        <comment>how far one is among songs</comment>
        <translation>%1، حُسمت كلها</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln left</source>
        <comment>how far one is among songs; songs left</comment>
        <translation>
            <numerusform>%1، بقي %Ln</numerusform>
            <numerusform>%1، بقيت واحدة (%Ln)</numerusform>
            <numerusform>%1، بقيت اثنتان (%Ln)</numerusform>
            <numerusform>%1، بقي %Ln</numerusform>
            <numerusform>%1، بقي %Ln</numerusform>
            <numerusform>%1، بقي %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <comment>where songs begin</comment>
        <translation>البداية: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::Upload</name>
    <message>
        <source>There is no place for a temporary file.</source>
        <translation>لا مكان لملف مؤقت.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>أفرغ بعض المساحة على القرص، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>riffdesk::UploadOffer</name>
    <message>
        <source>Upload it for a cover</source>
        <translation>رفعه لعمل كوفر</translation>
    </message>
    <message>
        <source>Upload it to extend it</source>
        <translation>رفعه لتمديده</translation>
    </message>
    <message>
        <source>Upload it to replace a section</source>
        <translation>رفعه لاستبدال مقطع</translation>
    </message>
    <message>
        <source>Upload it: %1</source>
        <comment>name of an action</comment>
        <translation>رفعه: %1</translation>
    </message>
    <message>
        <source>Upload it</source>
        <translation>رفعه</translation>
    </message>
    <message>
        <source>Leave the recording out</source>
        <translation>ترك التسجيل</translation>
    </message>
    <message>
        <source>“%1” is a recording of your own; the action chosen takes none.</source>
        <translation>«%1» تسجيل من عندك؛ والإجراء المختار لا يأخذ تسجيلًا.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Uploader</name>
    <message>
        <source>This service is not connected.</source>
        <translation>هذه الخدمة غير متصلة.</translation>
    </message>
    <message>
        <source>Enter your token in the settings, then try again.</source>
        <translation>أدخل رمزك في الإعدادات، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Riffdesk ended before the service had answered. Upload it again if it is needed.</source>
        <translation>أُغلق Riffdesk قبل أن تجيب الخدمة. أعد رفعه إن لزم.</translation>
    </message>
</context>
<context>
    <name>riffdesk::VolumeControl</name>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
</context>
<context>
    <name>riffdesk::WaveformView</name>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position and length of a song</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Drag to move this edge. It snaps to quiet places; not while Shift is held.</source>
        <translation>اسحب لتحريك هذه الحافة. تنجذب إلى المواضع الهادئة، إلا مع ضغط Shift.</translation>
    </message>
    <message>
        <source>Click to go here, drag to select a region. The wheel zooms.</source>
        <translation>انقر للانتقال إلى هنا، واسحب لتحديد جزء. والعجلة تكبّر وتصغّر.</translation>
    </message>
    <message>
        <source>Left and Right go 5 seconds, comma and full stop a tenth of one. With Shift the arrows select a region from the playhead. Escape clears it.</source>
        <translation>اليسار واليمين 5 ثوانٍ، والفاصلة والنقطة عُشر ثانية. ومع Shift تحدد الأسهم جزءًا من مؤشر التشغيل. و Esc يلغي التحديد.</translation>
    </message>
    <message>
        <source>%1, region %2 to %3</source>
        <comment>position of length, start, end</comment>
        <translation>%1، التحديد من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 – %2 · %3 s</source>
        <comment>start, end and length of a region</comment>
        <translation>%1 – %2 · %3 ث</translation>
    </message>
    <message>
        <source>Back and forward 5 seconds</source>
        <translation>5 ثوانٍ للخلف وللأمام</translation>
    </message>
    <message>
        <source>Back and forward a tenth of a second</source>
        <translation>عُشر ثانية للخلف وللأمام</translation>
    </message>
    <message>
        <source>To the start and to the end</source>
        <translation>إلى البداية وإلى النهاية</translation>
    </message>
    <message>
        <source>Select, or move the selection&apos;s edge</source>
        <translation>تحديد، أو تحريك حافة التحديد</translation>
    </message>
    <message>
        <source>The same by a tenth of a second</source>
        <translation>الشيء نفسه بعُشر ثانية</translation>
    </message>
    <message>
        <source>Selection starts or ends at the playhead</source>
        <translation>يبدأ التحديد أو ينتهي عند مؤشر التشغيل</translation>
    </message>
    <message>
        <source>Select the whole song</source>
        <translation>تحديد الأغنية كاملة</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, whole song</source>
        <translation>تكبير، تصغير، الأغنية كاملة</translation>
    </message>
    <message>
        <source>Pull the region up to drop it as a file elsewhere. Ctrl+drag moves it, Shift+click moves an edge, Esc clears it.</source>
        <translation>اسحب الجزء المحدد لأعلى لإفلاته كملف في مكان آخر. Ctrl+سحب يحرّكه، و Shift+نقر يحرّك حافة، و Esc يلغيه.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Welcome to Riffdesk</source>
        <translation>مرحبًا بك في Riffdesk</translation>
    </message>
    <message>
        <source>A studio for making songs with words. Where should they be made?</source>
        <translation>استوديو تصبح فيه الكلمات أغاني. أين تريد أن تُصنع؟</translation>
    </message>
    <message>
        <source>Try it now with the Practice service</source>
        <translation>جرّب الآن مع خدمة التمرين</translation>
    </message>
    <message>
        <source>It runs on this computer, needs no account and no network, and costs nothing. It composes simple music from your words, so that you can try everything: create, edit, compare, export. You can connect an account at any time.</source>
        <translation>تعمل على هذا الحاسوب، ولا تحتاج إلى حساب ولا شبكة، وهي مجانية. تلحّن موسيقى بسيطة من كلماتك لتجرّب كل شيء: الإنشاء والتعديل والمقارنة والتصدير. ويمكنك وصل حساب في أي وقت.</translation>
    </message>
    <message>
        <source>Start with Practice</source>
        <translation>ابدأ بالتمرين</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>صِل حسابك</translation>
    </message>
    <message>
        <source>Songs are made by the service at this address and charged to your account there.</source>
        <translation>تُصنع الأغاني لدى الخدمة التي على هذا العنوان، وتُحسب تكلفتها على حسابك هناك.</translation>
    </message>
    <message>
        <source>Type an idea, press Create: a song in seconds</source>
        <translation>اكتب فكرة واضغط «إنشاء»: أغنية في ثوانٍ</translation>
    </message>
    <message>
        <source>All actions: covers, extensions, new sections, stems and more</source>
        <translation>كل الإجراءات: الكوفر والتمديد والمقاطع الجديدة والمسارات وغيرها</translation>
    </message>
    <message>
        <source>What you make stays in your library, and exports like any song</source>
        <translation>ما تصنعه يبقى في مكتبتك ويُصدَّر كأي أغنية</translation>
    </message>
</context>
<context>
    <name>riffdesk::WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Opens the guide where it explains this</source>
        <translation>يفتح الدليل حيث يشرح ذلك</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowActions</name>
    <message>
        <source>&amp;New song</source>
        <translation>أغنية &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>إ&amp;نشاء</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Open &amp;library folder</source>
        <translation>فتح مجلد ال&amp;مكتبة</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>نقل &amp;إلى سلة المهملات</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;شبكة</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;قائمة</translation>
    </message>
    <message>
        <source>&amp;Create panel</source>
        <translation>لوحة الإ&amp;نشاء</translation>
    </message>
    <message>
        <source>Li&amp;brary panel</source>
        <translation>لوحة ال&amp;مكتبة</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>لوحة الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;تشغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pre&amp;vious song</source>
        <translation>الأغنية ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Next song</source>
        <translation>الأغنية التا&amp;لية</translation>
    </message>
    <message>
        <source>&amp;Back 5 seconds</source>
        <translation>&amp;رجوع 5 ثوانٍ</translation>
    </message>
    <message>
        <source>&amp;Forward 5 seconds</source>
        <translation>ت&amp;قديم 5 ثوانٍ</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>كت&amp;م</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>أ&amp;على</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>أ&amp;خفض</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات الم&amp;فاتيح</translation>
    </message>
    <message>
        <source>&amp;About Riffdesk</source>
        <translation>&amp;حول Riffdesk</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Song</source>
        <translation>الأ&amp;غنية</translation>
    </message>
    <message>
        <source>&amp;Use as source</source>
        <translation>استخدام كم&amp;صدر</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>ت&amp;قييم</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>بلا نجوم</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>نجمة واحدة</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;تشغيل</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Level &amp;meter</source>
        <translation>مقيا&amp;س المستوى</translation>
    </message>
    <message>
        <source>&amp;Shuffle</source>
        <translation>تشغيل عش&amp;وائي</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>the queue is not repeated</comment>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>&amp;All songs</source>
        <comment>are repeated</comment>
        <translation>&amp;كل الأغاني</translation>
    </message>
    <message>
        <source>&amp;This song</source>
        <comment>is repeated</comment>
        <translation>&amp;هذه الأغنية</translation>
    </message>
    <message>
        <source>Normal&amp;ise loudness</source>
        <translation>تو&amp;حيد الجهارة</translation>
    </message>
    <message>
        <source>Plays every song at the same loudness: %1 LUFS, peaks below %2 dBTP</source>
        <translation>يشغّل كل أغنية بالجهارة نفسها: %1 LUFS، والذروات تحت %2 dBTP</translation>
    </message>
    <message>
        <source>Q&amp;ueue</source>
        <translation>قائمة الانت&amp;ظار</translation>
    </message>
    <message>
        <source>&amp;Replace this section…</source>
        <translation>استب&amp;دال هذا المقطع…</translation>
    </message>
    <message>
        <source>&amp;Extend from here…</source>
        <translation>تمديد من &amp;هنا…</translation>
    </message>
    <message>
        <source>Loop re&amp;gion</source>
        <translation>تكرار ال&amp;جزء المحدد</translation>
    </message>
    <message>
        <source>&amp;Audition with 3 s before</source>
        <translation>استماع مع 3 ث ق&amp;بله</translation>
    </message>
    <message>
        <source>&amp;Clear region</source>
        <translation>إل&amp;غاء التحديد</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Whole song</source>
        <translation>الأغنية كام&amp;لة</translation>
    </message>
    <message>
        <source>Repea&amp;t</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>التكبير والت&amp;صغير</translation>
    </message>
    <message>
        <source>Show &amp;request…</source>
        <translation>عرض ال&amp;طلب…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Close dra&amp;ft</source>
        <translation>إ&amp;غلاق المسودة</translation>
    </message>
    <message>
        <source>Re&amp;open closed draft</source>
        <translation>إعادة &amp;فتح مسودة مغلقة</translation>
    </message>
    <message>
        <source>Draft before, draft after</source>
        <translation>المسودة السابقة، المسودة التالية</translation>
    </message>
    <message>
        <source>Prompts you have sent</source>
        <translation>أوصاف أرسلتها</translation>
    </message>
    <message>
        <source>&amp;Replace a section…</source>
        <translation>استب&amp;دال مقطع…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>نجمة واحدة (%Ln)</numerusform>
            <numerusform>نجمتان (%Ln)</numerusform>
            <numerusform>%Ln نجوم</numerusform>
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>%Ln نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Le&amp;dger…</source>
        <translation>دفتر النف&amp;قات…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>نسخ ال&amp;تشخيص…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Chec&amp;k library…</source>
        <translation>ف&amp;حص المكتبة…</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>مل&amp;فات…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>م&amp;جلد…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>From the &amp;account</source>
        <translation>من ال&amp;حساب</translation>
    </message>
    <message>
        <source>Import from the account</source>
        <translation>استيراد من الحساب</translation>
    </message>
    <message>
        <source>Fetches every song of the account that is not here, free of charge</source>
        <translation>يجلب كل أغنية في الحساب ليست هنا، مجانًا</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>&amp;Copy songs</source>
        <translation>&amp;نسخ الأغاني</translation>
    </message>
    <message>
        <source>Copies the songs as files, and their titles as text</source>
        <translation>ينسخ الأغاني كملفات، وعناوينها كنص</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>&amp;لصق الملفات</translation>
    </message>
    <message>
        <source>Imports files and folders that were copied elsewhere</source>
        <translation>يستورد الملفات والمجلدات المنسوخة من مكان آخر</translation>
    </message>
    <message>
        <source>Ste&amp;ms…</source>
        <translation>ال&amp;مسارات…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>ا&amp;حتفاظ</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>ا&amp;ستبعاد</translation>
    </message>
    <message>
        <source>&amp;Neither keep nor reject</source>
        <translation>ب&amp;لا علامة</translation>
    </message>
    <message>
        <source>Ta&amp;g…</source>
        <translation>&amp;وسم…</translation>
    </message>
    <message>
        <source>&amp;Listen and choose</source>
        <translation>استماع وا&amp;ختيار</translation>
    </message>
    <message>
        <source>Goes through the selected songs, or all that are shown, by ear and with single keys (%1)</source>
        <translation>يمر بالأغاني المحددة، أو بكل المعروضة، بالسمع وبمفاتيح مفردة (%1)</translation>
    </message>
    <message>
        <source>Listen and choose: the song before, the next one</source>
        <translation>استماع واختيار: الأغنية السابقة، التالية</translation>
    </message>
    <message>
        <source>Listen and choose: where songs begin</source>
        <translation>استماع واختيار: من أين تبدأ الأغاني</translation>
    </message>
    <message>
        <source>&amp;Reject them</source>
        <translation>ا&amp;ستبعادها</translation>
    </message>
    <message>
        <source>&amp;Fold them away</source>
        <translation>&amp;طيّها</translation>
    </message>
    <message>
        <source>&amp;Leave them as they are</source>
        <translation>&amp;تركها كما هي</translation>
    </message>
    <message>
        <source>&amp;Other takes of one that is kept</source>
        <translation>لقطات أخ&amp;رى لما احتُفظ بها</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>مقار&amp;نة</translation>
    </message>
    <message>
        <source>What changed from the song that it was made from, or the selected songs side by side</source>
        <translation>ما تغيّر عن الأغنية التي صُنعت منها، أو الأغاني المحددة جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>ابحث عن &amp;أمر…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>The guide, at what has the keyboard</source>
        <translation>الدليل عن الجزء الذي عنده لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keys that move between controls and in text</source>
        <translation>مفاتيح التنقل بين عناصر التحكم وفي النص</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>ما ال&amp;جديد</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowComparing</name>
    <message>
        <source>Select them in the library first.</source>
        <translation>حدّدها في المكتبة أولًا.</translation>
    </message>
    <message>
        <source>“%1” was not made from another song.</source>
        <translation>لم تُصنع «%1» من أغنية أخرى.</translation>
    </message>
    <message>
        <source>The song that “%1” was made from is not in the library.</source>
        <translation>الأغنية التي صُنعت منها «%1» ليست في المكتبة.</translation>
    </message>
    <message>
        <source>The audio of “%1” is not here.</source>
        <translation>صوت «%1» ليس هنا.</translation>
    </message>
    <message>
        <source>Fetch it again from the song&apos;s menu.</source>
        <translation>أعد جلبه من قائمة الأغنية.</translation>
    </message>
    <message>
        <source>Keep only the new bars</source>
        <translation>الاحتفاظ بالموازير الجديدة فقط</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>«%1» في المكتبة.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>جارٍ التجميع…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop; nothing is left of the song</source>
        <translation>إيقاف؛ لا يبقى شيء من الأغنية</translation>
    </message>
    <message>
        <source>Comp</source>
        <comment>name of what undo takes back</comment>
        <translation>تجميع</translation>
    </message>
    <message>
        <source>Two to nine songs can be compared.</source>
        <translation>يمكن مقارنة أغنيتين إلى تسع أغنيات.</translation>
    </message>
    <message>
        <source>Select two to nine songs to compare them.</source>
        <translation>حدّد من أغنيتين إلى تسع أغنيات لمقارنتها.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowCreating</name>
    <message>
        <source>This service is not connected. Enter your token in the settings, then create again.</source>
        <translation>هذه الخدمة غير متصلة. أدخل رمزك في الإعدادات، ثم أنشئ من جديد.</translation>
    </message>
    <message>
        <source>1 take is with the service already and goes on</source>
        <translation>لقطة واحدة لدى الخدمة بالفعل وهي مستمرة</translation>
    </message>
    <message>
        <source>Asked for 1 song</source>
        <translation>طُلبت أغنية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes asked for</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>طُلبت %Ln لقطة</numerusform>
            <numerusform>طُلبت لقطة واحدة (%Ln)</numerusform>
            <numerusform>طُلبت لقطتان (%Ln)</numerusform>
            <numerusform>طُلبت %Ln لقطات</numerusform>
            <numerusform>طُلبت %Ln لقطة</numerusform>
            <numerusform>طُلبت %Ln لقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes are with the service already and go on</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln لقطة لدى الخدمة بالفعل وهي مستمرة</numerusform>
            <numerusform>لقطة واحدة (%Ln) لدى الخدمة بالفعل وهي مستمرة</numerusform>
            <numerusform>لقطتان (%Ln) لدى الخدمة بالفعل وهما مستمرتان</numerusform>
            <numerusform>%Ln لقطات لدى الخدمة بالفعل وهي مستمرة</numerusform>
            <numerusform>%Ln لقطة لدى الخدمة بالفعل وهي مستمرة</numerusform>
            <numerusform>%Ln لقطة لدى الخدمة بالفعل وهي مستمرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln paid requests at once. Press Create again to ask for them.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>هذا %Ln طلب مدفوع دفعة واحدة. اضغط «إنشاء» مرة أخرى لطلبها.</numerusform>
            <numerusform>هذا طلب مدفوع واحد (%Ln). اضغط «إنشاء» مرة أخرى لطلبه.</numerusform>
            <numerusform>هذان طلبان مدفوعان (%Ln) دفعة واحدة. اضغط «إنشاء» مرة أخرى لطلبهما.</numerusform>
            <numerusform>هذه %Ln طلبات مدفوعة دفعة واحدة. اضغط «إنشاء» مرة أخرى لطلبها.</numerusform>
            <numerusform>هذه %Ln طلبًا مدفوعًا دفعة واحدة. اضغط «إنشاء» مرة أخرى لطلبها.</numerusform>
            <numerusform>هذه %Ln طلب مدفوع دفعة واحدة. اضغط «إنشاء» مرة أخرى لطلبها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln paid requests today. Press Create again to go on.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>يصبح المجموع اليوم %Ln طلب مدفوع. اضغط «إنشاء» مرة أخرى للمتابعة.</numerusform>
            <numerusform>يصبح المجموع اليوم طلبًا مدفوعًا واحدًا (%Ln). اضغط «إنشاء» مرة أخرى للمتابعة.</numerusform>
            <numerusform>يصبح المجموع اليوم طلبين مدفوعين (%Ln). اضغط «إنشاء» مرة أخرى للمتابعة.</numerusform>
            <numerusform>يصبح المجموع اليوم %Ln طلبات مدفوعة. اضغط «إنشاء» مرة أخرى للمتابعة.</numerusform>
            <numerusform>يصبح المجموع اليوم %Ln طلبًا مدفوعًا. اضغط «إنشاء» مرة أخرى للمتابعة.</numerusform>
            <numerusform>يصبح المجموع اليوم %Ln طلب مدفوع. اضغط «إنشاء» مرة أخرى للمتابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>إنشاء %Ln لقطة</numerusform>
            <numerusform>إنشاء لقطة واحدة (%Ln)</numerusform>
            <numerusform>إنشاء لقطتين (%Ln)</numerusform>
            <numerusform>إنشاء %Ln لقطات</numerusform>
            <numerusform>إنشاء %Ln لقطة</numerusform>
            <numerusform>إنشاء %Ln لقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>The stems of this song are here or on their way.</source>
        <translation>مسارات هذه الأغنية هنا أو في الطريق.</translation>
    </message>
    <message>
        <source>You asked for the same a moment ago.</source>
        <translation>طلبت الشيء نفسه قبل لحظة.</translation>
    </message>
    <message>
        <source>One of these songs was asked for a moment ago.</source>
        <translation>طلبت إحدى هذه الأغاني قبل لحظة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these songs were asked for a moment ago.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>طلبت %Ln من هذه الأغاني قبل لحظة.</numerusform>
            <numerusform>طلبت واحدة (%Ln) من هذه الأغاني قبل لحظة.</numerusform>
            <numerusform>طلبت اثنتين (%Ln) من هذه الأغاني قبل لحظة.</numerusform>
            <numerusform>طلبت %Ln من هذه الأغاني قبل لحظة.</numerusform>
            <numerusform>طلبت %Ln من هذه الأغاني قبل لحظة.</numerusform>
            <numerusform>طلبت %Ln من هذه الأغاني قبل لحظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Create again to ask for them once more.</source>
        <translation>اضغط «إنشاء» مرة أخرى لطلبها من جديد.</translation>
    </message>
    <message>
        <source>Press Create again to make another.</source>
        <translation>اضغط «إنشاء» مرة أخرى لصنع واحدة أخرى.</translation>
    </message>
    <message>
        <source>Press Create again to make them all.</source>
        <translation>اضغط «إنشاء» مرة أخرى لصنعها كلها.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowEditing</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;تراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إ&amp;عادة: %1</translation>
    </message>
    <message>
        <source>“%1” moved to trash</source>
        <translation>نُقلت «%1» إلى سلة المهملات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs moved to trash</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>نُقلت %Ln أغنية إلى سلة المهملات</numerusform>
            <numerusform>نُقلت أغنية واحدة (%Ln) إلى سلة المهملات</numerusform>
            <numerusform>نُقلت أغنيتان (%Ln) إلى سلة المهملات</numerusform>
            <numerusform>نُقلت %Ln أغنيات إلى سلة المهملات</numerusform>
            <numerusform>نُقلت %Ln أغنية إلى سلة المهملات</numerusform>
            <numerusform>نُقلت %Ln أغنية إلى سلة المهملات</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept; the other take is rejected</source>
        <translation>احتُفظ بها؛ واستُبعدت اللقطة الأخرى</translation>
    </message>
    <message numerus="yes">
        <source>Kept; %Ln other takes are rejected</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>احتُفظ بها؛ واستُبعدت %Ln لقطة أخرى</numerusform>
            <numerusform>احتُفظ بها؛ واستُبعدت لقطة أخرى (%Ln)</numerusform>
            <numerusform>احتُفظ بها؛ واستُبعدت لقطتان أخريان (%Ln)</numerusform>
            <numerusform>احتُفظ بها؛ واستُبعدت %Ln لقطات أخرى</numerusform>
            <numerusform>احتُفظ بها؛ واستُبعدت %Ln لقطة أخرى</numerusform>
            <numerusform>احتُفظ بها؛ واستُبعدت %Ln لقطة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowExport</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Begin no further song until the export goes on</source>
        <translation>عدم بدء أغنية أخرى حتى يُستأنف التصدير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop the export; what is written so far stays</source>
        <translation>إيقاف التصدير؛ ما كُتب حتى الآن يبقى</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Which songs, and why</source>
        <translation>أي الأغاني، ولماذا</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>إعادة محاولة ما فشل</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>one more export waits</source>
        <translation>ينتظر تصدير آخر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more exports wait</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>ينتظر %Ln تصدير آخر</numerusform>
            <numerusform>ينتظر تصدير آخر (%Ln)</numerusform>
            <numerusform>ينتظر تصديران آخران (%Ln)</numerusform>
            <numerusform>تنتظر %Ln تصديرات أخرى</numerusform>
            <numerusform>ينتظر %Ln تصديرًا آخر</numerusform>
            <numerusform>ينتظر %Ln تصدير آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowFiles</name>
    <message>
        <source>Get lossless WAV…</source>
        <translation>طلب WAV بلا فقد…</translation>
    </message>
    <message>
        <source>Get lossless WAV</source>
        <translation>طلب WAV بلا فقد</translation>
    </message>
    <message>
        <source>The service gives out the lossless WAV of “%1”.</source>
        <translation>تعطي الخدمة ملف WAV بلا فقد لـ«%1».</translation>
    </message>
    <message>
        <source>Export as WAV costs nothing and holds the same sound as the M4A; the service&apos;s WAV is the lossless master.</source>
        <translation>التصدير بصيغة WAV مجاني وفيه صوت M4A نفسه؛ أما WAV الخدمة فهو النسخة الأم بلا فقد.</translation>
    </message>
    <message>
        <source>Get video…</source>
        <translation>طلب فيديو…</translation>
    </message>
    <message>
        <source>Get video</source>
        <translation>طلب فيديو</translation>
    </message>
    <message>
        <source>The service makes a video of “%1”.</source>
        <translation>تصنع الخدمة فيديو لـ«%1».</translation>
    </message>
    <message>
        <source>It is an MP4 with the song and its cover; export makes sound files only and costs nothing.</source>
        <translation>هو ملف MP4 فيه الأغنية وغلافها؛ أما التصدير فيصنع ملفات صوتية فقط وهو مجاني.</translation>
    </message>
    <message>
        <source>It is here: %1, %2</source>
        <comment>a file name, a size</comment>
        <translation>موجود هنا: %1، %2</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>لم يُطلب.</translation>
    </message>
    <message>
        <source>Practice: it costs nothing.</source>
        <translation>تمرين: مجاني.</translation>
    </message>
    <message>
        <source>That costs credits; how many, the service does not say before.</source>
        <translation>هذا يكلّف رصيدًا؛ والخدمة لا تقول كم قبل ذلك.</translation>
    </message>
    <message>
        <source>That costs %1.</source>
        <comment>a price</comment>
        <translation>هذا يكلّف %1.</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln paid requests today.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>يصبح المجموع اليوم %Ln طلب مدفوع.</numerusform>
            <numerusform>يصبح المجموع اليوم طلبًا مدفوعًا واحدًا (%Ln).</numerusform>
            <numerusform>يصبح المجموع اليوم طلبين مدفوعين (%Ln).</numerusform>
            <numerusform>يصبح المجموع اليوم %Ln طلبات مدفوعة.</numerusform>
            <numerusform>يصبح المجموع اليوم %Ln طلبًا مدفوعًا.</numerusform>
            <numerusform>يصبح المجموع اليوم %Ln طلب مدفوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service of this song is not connected. Enter your token in the settings.</source>
        <translation>خدمة هذه الأغنية غير متصلة. أدخل رمزك في الإعدادات.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>إعادة الجلب</translation>
    </message>
    <message>
        <source>Fetching it again costs nothing.</source>
        <translation>إعادة جلبه مجانية.</translation>
    </message>
    <message>
        <source>Asking for it anew is another request: %1</source>
        <comment>a sentence about its price</comment>
        <translation>طلبه من جديد طلب آخر: %1</translation>
    </message>
    <message>
        <source>Ask anew (pays again)</source>
        <translation>طلب من جديد (بتكلفة جديدة)</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>طلب من جديد</translation>
    </message>
    <message>
        <source>Get stems…</source>
        <translation>طلب المسارات…</translation>
    </message>
    <message>
        <source>Get stems</source>
        <translation>طلب المسارات</translation>
    </message>
    <message>
        <source>The service takes “%1” apart into its instruments and voices.</source>
        <translation>تفكّك الخدمة «%1» إلى آلاتها وأصواتها.</translation>
    </message>
    <message>
        <source>They are kept with the song: to be mixed, exported, and opened in a music program.</source>
        <translation>تُحفظ مع الأغنية: للمزج والتصدير والفتح في برنامج موسيقى.</translation>
    </message>
    <message>
        <source>Get stems anew…</source>
        <translation>طلب المسارات من جديد…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here: %1</source>
        <comment>stems; a size</comment>
        <translation>
            <numerusform>%Ln هنا: %1</numerusform>
            <numerusform>مسار واحد (%Ln) هنا: %1</numerusform>
            <numerusform>مساران (%Ln) هنا: %1</numerusform>
            <numerusform>%Ln مسارات هنا: %1</numerusform>
            <numerusform>%Ln مسارًا هنا: %1</numerusform>
            <numerusform>%Ln مسار هنا: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for them anew is another request: %1</source>
        <comment>a sentence about its price</comment>
        <translation>طلبها من جديد طلب آخر: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowGuide</name>
    <message>
        <source>This is Riffdesk %1.</source>
        <translation>هذا Riffdesk %1.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>ما الجديد</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowImport</name>
    <message>
        <source>Import songs</source>
        <translation>استيراد أغانٍ</translation>
    </message>
    <message>
        <source>Audio files and exports (%1)</source>
        <translation>ملفات صوتية وملفات مصدَّرة (%1)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>An import is running. Wait until it is done, then import these.</source>
        <translation>هناك استيراد جارٍ. انتظر حتى ينتهي، ثم استورد هذه.</translation>
    </message>
    <message>
        <source>Looking for songs…</source>
        <translation>جارٍ البحث عن أغانٍ…</translation>
    </message>
    <message>
        <source>%L1 files found…</source>
        <translation>عدد الملفات الموجودة: %L1…</translation>
    </message>
    <message>
        <source>Importing: %L1 of %L2 files</source>
        <translation>الاستيراد: %L1 من %L2 من الملفات</translation>
    </message>
    <message>
        <source>Reading the account&apos;s history, free of charge: %L1 requests, %L2 songs fetched so far</source>
        <translation>جارٍ قراءة سجل الحساب مجانًا: الطلبات %L1، الأغاني المجلوبة حتى الآن %L2</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Search for the songs that were imported</source>
        <translation>البحث عن الأغاني المستوردة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop the import; what is here so far stays</source>
        <translation>إيقاف الاستيراد؛ ما هو هنا حتى الآن يبقى</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>إيقاف الاستيراد</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowMixing</name>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop; nothing is left of the mix</source>
        <translation>إيقاف؛ لا يبقى شيء من المزيج</translation>
    </message>
    <message>
        <source>Cancel the mix</source>
        <translation>إلغاء المزيج</translation>
    </message>
    <message>
        <source>Mixing “%1”</source>
        <translation>جارٍ مزج «%1»</translation>
    </message>
    <message>
        <source>%1 (karaoke)</source>
        <comment>a title</comment>
        <translation>%1 (كاريوكي)</translation>
    </message>
    <message>
        <source>%1 (mix)</source>
        <comment>a title</comment>
        <translation>%1 (مزيج)</translation>
    </message>
    <message>
        <source>Export mix</source>
        <translation>تصدير المزيج</translation>
    </message>
    <message>
        <source>A mix is being made. Wait until it is done, or cancel it.</source>
        <translation>هناك مزيج يُصنع. انتظر حتى ينتهي، أو ألغِه.</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>«%1» في المكتبة.</translation>
    </message>
    <message>
        <source>It was turned down by %1 dB, so that it does not clip.</source>
        <translation>خُفض بمقدار %1 dB كي لا يتشوّه.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The mix is in %1.</source>
        <comment>a file name</comment>
        <translation>المزيج في %1.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowStems</name>
    <message>
        <source>Open in DAW: %1</source>
        <translation>فتح في DAW: %1</translation>
    </message>
    <message>
        <source>Export stems…</source>
        <translation>تصدير المسارات…</translation>
    </message>
    <message>
        <source>Folder for sessions of your music program</source>
        <translation>مجلد جلسات برنامج الموسيقى</translation>
    </message>
    <message>
        <source>Folder to export stems to</source>
        <translation>مجلد تصدير المسارات</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowTransfer</name>
    <message>
        <source>The file is ready: drag again to drop it.</source>
        <translation>الملف جاهز: اسحب مرة أخرى لإفلاته.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are ready: drag again to drop them.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln ملف جاهز: اسحب مرة أخرى لإفلاته.</numerusform>
            <numerusform>ملف واحد (%Ln) جاهز: اسحب مرة أخرى لإفلاته.</numerusform>
            <numerusform>ملفان (%Ln) جاهزان: اسحب مرة أخرى لإفلاتهما.</numerusform>
            <numerusform>%Ln ملفات جاهزة: اسحب مرة أخرى لإفلاتها.</numerusform>
            <numerusform>%Ln ملفًا جاهزًا: اسحب مرة أخرى لإفلاتها.</numerusform>
            <numerusform>%Ln ملف جاهز: اسحب مرة أخرى لإفلاتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the region…</source>
        <comment>as a file for another program</comment>
        <translation>جارٍ تجهيز الجزء المحدد…</translation>
    </message>
    <message>
        <source>Preparing one song…</source>
        <comment>as a file for another program</comment>
        <translation>جارٍ تجهيز أغنية واحدة…</translation>
    </message>
    <message numerus="yes">
        <source>Preparing %Ln songs…</source>
        <comment>at least two, as files for another program</comment>
        <translation>
            <numerusform>جارٍ تجهيز %Ln أغنية…</numerusform>
            <numerusform>جارٍ تجهيز أغنية واحدة (%Ln)…</numerusform>
            <numerusform>جارٍ تجهيز أغنيتين (%Ln)…</numerusform>
            <numerusform>جارٍ تجهيز %Ln أغنيات…</numerusform>
            <numerusform>جارٍ تجهيز %Ln أغنية…</numerusform>
            <numerusform>جارٍ تجهيز %Ln أغنية…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be given out: %2</source>
        <translation>لا يمكن إخراج «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs cannot be given out as files.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>لا يمكن إخراج %Ln أغنية كملفات.</numerusform>
            <numerusform>لا يمكن إخراج أغنية واحدة (%Ln) كملف.</numerusform>
            <numerusform>لا يمكن إخراج أغنيتين (%Ln) كملفات.</numerusform>
            <numerusform>لا يمكن إخراج %Ln أغنيات كملفات.</numerusform>
            <numerusform>لا يمكن إخراج %Ln أغنية كملفات.</numerusform>
            <numerusform>لا يمكن إخراج %Ln أغنية كملفات.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were not ready yet. They are being prepared; drag again in a moment.</source>
        <translation>لم تكن الملفات جاهزة بعد. يجري تجهيزها؛ اسحب مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>The titles were copied. So many files are better exported.</source>
        <translation>نُسخت العناوين. الأفضل تصدير هذا العدد من الملفات.</translation>
    </message>
    <message>
        <source>Copied as a file.</source>
        <translation>نُسخ كملف.</translation>
    </message>
    <message numerus="yes">
        <source>Copied as %Ln files.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>نُسخ كـ %Ln ملف.</numerusform>
            <numerusform>نُسخ كملف واحد (%Ln).</numerusform>
            <numerusform>نُسخ كملفين (%Ln).</numerusform>
            <numerusform>نُسخ كـ %Ln ملفات.</numerusform>
            <numerusform>نُسخ كـ %Ln ملفًا.</numerusform>
            <numerusform>نُسخ كـ %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no songs, folders or exports to import.</source>
        <translation>لا توجد في الحافظة أغانٍ أو مجلدات أو ملفات مصدَّرة للاستيراد.</translation>
    </message>
    <message>
        <source>So many files are better exported.</source>
        <translation>الأفضل تصدير هذا العدد من الملفات.</translation>
    </message>
    <message>
        <source>Preparing stems…</source>
        <comment>of a song, as files for another program</comment>
        <translation>جارٍ تجهيز المسارات…</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowTriage</name>
    <message>
        <source>same position</source>
        <translation>الموضع نفسه</translation>
    </message>
    <message>
        <source>same section</source>
        <translation>المقطع نفسه</translation>
    </message>
    <message>
        <source>liveliest 20 s</source>
        <translation>أكثر 20 ث حيوية</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>من البداية</translation>
    </message>
</context>
<context>
    <name>riffdesk::WrittenPreview</name>
    <message>
        <source>Use as title</source>
        <translation>استخدام كعنوان</translation>
    </message>
    <message>
        <source>Puts it into the form&apos;s title</source>
        <translation>يضعه في عنوان الاستمارة</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Puts it where the cursor stands in the lyrics</source>
        <translation>يضعها في الكلمات عند موضع المؤشر</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Puts it in place of all the lyrics</source>
        <translation>يضعها مكان الكلمات كلها</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Puts it away; it stays under “Written before”</source>
        <translation>ينحّيها جانبًا؛ وتبقى تحت «كُتبت سابقًا»</translation>
    </message>
    <message>
        <source>Written lyrics</source>
        <translation>الكلمات المكتوبة</translation>
    </message>
    <message>
        <source>Title is used</source>
        <translation>استُخدم العنوان</translation>
    </message>
</context>
</TS>
