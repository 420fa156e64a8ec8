<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AlignedTakes</name>
    <message>
        <source>“%1” and “%2” have no bars in common.</source>
        <translation>“%1” ile “%2” arasında ortak ölçü yok.</translation>
    </message>
    <message>
        <source>Put together takes that were made from the same song.</source>
        <translation>Aynı şarkıdan yapılmış take’leri bir araya getirin.</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not run together, from %3 on.</source>
        <translation>“%1” ile “%2”, %3 itibarıyla artık eş gitmiyor.</translation>
    </message>
    <message>
        <source>Compare them two by two, and keep only the new bars.</source>
        <translation>İkişer ikişer karşılaştırıp yalnızca yeni ölçüleri alın.</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The account has no credits left.</source>
        <translation>Hesapta kredi kalmadı.</translation>
    </message>
    <message>
        <source>Top up the account on the provider&apos;s website, then send this again.</source>
        <translation>Sağlayıcının sitesinde hesaba kredi yükleyin, sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>The service does not know this token.</source>
        <translation>Hizmet bu tokeni tanımıyor.</translation>
    </message>
    <message>
        <source>Enter the token again in Settings, exactly as the provider shows it.</source>
        <translation>Ayarlar’da tokeni, sağlayıcının gösterdiği biçimde yeniden girin.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Tokenin süresi doldu.</translation>
    </message>
    <message>
        <source>Make a new token on the provider&apos;s website and enter it in Settings.</source>
        <translation>Sağlayıcının sitesinde yeni bir token oluşturup Ayarlar’da girin.</translation>
    </message>
    <message>
        <source>The token does not belong to this service.</source>
        <translation>Token bu hizmete ait değil.</translation>
    </message>
    <message>
        <source>Check in Settings that the token and the service address belong together.</source>
        <translation>Ayarlar’da token ile hizmet adresinin birbirine ait olduğunu kontrol edin.</translation>
    </message>
    <message>
        <source>The service got no token.</source>
        <translation>Hizmete token ulaşmadı.</translation>
    </message>
    <message>
        <source>Enter your token in Settings.</source>
        <translation>Ayarlar’da tokeninizi girin.</translation>
    </message>
    <message>
        <source>There is no song service at this address.</source>
        <translation>Bu adreste bir şarkı hizmeti yok.</translation>
    </message>
    <message>
        <source>Check the service address in Settings.</source>
        <translation>Ayarlar’da hizmet adresini kontrol edin.</translation>
    </message>
    <message>
        <source>The service does not offer this action.</source>
        <translation>Hizmet bu işlemi sunmuyor.</translation>
    </message>
    <message>
        <source>Choose another action or model, or try again when the service offers it.</source>
        <translation>Başka bir işlem ya da model seçin veya hizmet bunu sunduğunda yeniden deneyin.</translation>
    </message>
    <message>
        <source>The service has switched this off for the account.</source>
        <translation>Hizmet bunu bu hesap için kapatmış.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support to switch it on; give them the trace id.</source>
        <translation>Sağlayıcının desteğinden açmasını isteyin; izleme kimliğini bildirin.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Diskte yer kalmadı.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The file is no longer at its address.</source>
        <translation>Dosya artık adresinde değil.</translation>
    </message>
    <message>
        <source>Try again: the service is then asked for a fresh address.</source>
        <translation>Yeniden deneyin: hizmetten yeni bir adres istenir.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Dosya yazılamadı.</translation>
    </message>
    <message>
        <source>Check that the library folder exists and can be written to, then try again.</source>
        <translation>Kitaplık klasörünün var ve yazılabilir olduğunu kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a sentence without its full stop, %2 the service&apos;s own words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Hizmete ulaşılamadı.</translation>
    </message>
    <message>
        <source>The connection to the service was lost.</source>
        <translation>Hizmetle bağlantı koptu.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Hizmet zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>The service did not accept the token.</source>
        <translation>Hizmet tokeni kabul etmedi.</translation>
    </message>
    <message>
        <source>The service asks for a payment that Riffdesk cannot make.</source>
        <translation>Hizmet, Riffdesk uygulamasının yapamayacağı bir ödeme istiyor.</translation>
    </message>
    <message>
        <source>The service refused the text.</source>
        <translation>Hizmet metni reddetti.</translation>
    </message>
    <message>
        <source>The service gets too many requests from this account.</source>
        <translation>Hizmete bu hesaptan çok fazla istek geliyor.</translation>
    </message>
    <message>
        <source>The service does not know this address.</source>
        <translation>Hizmet bu adresi tanımıyor.</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>İstek gönderilmedi.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>Hizmet isteği reddetti.</translation>
    </message>
    <message>
        <source>The service has a problem (status %1).</source>
        <translation>Hizmette bir sorun var (durum %1).</translation>
    </message>
    <message>
        <source>The service could not finish this.</source>
        <translation>Hizmet bunu tamamlayamadı.</translation>
    </message>
    <message>
        <source>The service sent an answer that cannot be used.</source>
        <translation>Hizmet kullanılamaz bir yanıt gönderdi.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>İptal edildi.</translation>
    </message>
    <message>
        <source>Check again whether the song was made before you send it anew: it may have been charged.</source>
        <translation>Yeniden göndermeden önce şarkının oluşup oluşmadığını bir daha kontrol edin: ücreti alınmış olabilir.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Check the network and the service address, then try again.</source>
        <translation>Ağı ve hizmet adresini kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Ağı kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Enter a new token in Settings.</source>
        <translation>Ayarlar’da yeni bir token girin.</translation>
    </message>
    <message>
        <source>Use an account with credits and its token instead.</source>
        <translation>Bunun yerine kredisi olan bir hesabı ve tokenini kullanın.</translation>
    </message>
    <message>
        <source>Change the prompt or the lyrics, then create again.</source>
        <translation>Promptu ya da sözleri değiştirip yeniden oluşturun.</translation>
    </message>
    <message>
        <source>Wait %1 s, then try again.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1 sn bekleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Bir dakika bekleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Correct what is named here, then try again.</source>
        <translation>Burada belirtileni düzeltip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Check the form, then create again.</source>
        <translation>Formu kontrol edip yeniden oluşturun.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, give the trace id to the provider&apos;s support.</source>
        <translation>Daha sonra yeniden deneyin; sürerse izleme kimliğini sağlayıcının desteğine bildirin.</translation>
    </message>
    <message>
        <source>Check the service address in Settings; if it is right, tell the provider&apos;s support.</source>
        <translation>Ayarlar’da hizmet adresini kontrol edin; doğruysa sağlayıcının desteğine bildirin.</translation>
    </message>
    <message>
        <source>Send it again whenever you like.</source>
        <translation>Dilediğiniz zaman yeniden gönderebilirsiniz.</translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation>Hizmet bir neden bildirmedi.</translation>
    </message>
    <message>
        <source>The service named an address of this computer or its network for the file, where nothing is fetched for a service elsewhere.</source>
        <translation>Hizmet, dosya için bu bilgisayarın ya da ağının bir adresini verdi; başka yerdeki bir hizmet için oradan bir şey indirilmez.</translation>
    </message>
    <message>
        <source>Fetch again later; if it stays, tell the provider&apos;s support.</source>
        <translation>Daha sonra yeniden indirin; sürerse sağlayıcının desteğine bildirin.</translation>
    </message>
    <message>
        <source>A web page came instead of the file.</source>
        <translation>Dosya yerine bir web sayfası geldi.</translation>
    </message>
    <message>
        <source>If this network asks people to sign in, do so with the browser, then fetch again.</source>
        <translation>Bu ağ oturum açılmasını istiyorsa tarayıcıda oturum açıp yeniden indirin.</translation>
    </message>
    <message>
        <source>What came is not the file that was asked for.</source>
        <translation>Gelen, istenen dosya değil.</translation>
    </message>
    <message>
        <source>The file that came is damaged.</source>
        <translation>Gelen dosya hasarlı.</translation>
    </message>
    <message>
        <source>It is kept beside the song. Fetch again later; if it stays, tell the provider&apos;s support.</source>
        <translation>Şarkının yanında duruyor. Daha sonra yeniden indirin; sürerse sağlayıcının desteğine bildirin.</translation>
    </message>
    <message>
        <source>The proxy cannot be used.</source>
        <translation>Proxy kullanılamıyor.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then try again.</source>
        <translation>Ayarlar’da proxyyi kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The file could not be fetched.</source>
        <translation>Dosya indirilemedi.</translation>
    </message>
    <message>
        <source>Check the network, then fetch again: it goes on where it stopped.</source>
        <translation>Ağı kontrol edip yeniden indirin: kaldığı yerden sürer.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Reading the audio was stopped.</source>
        <translation>Sesin okunması durduruldu.</translation>
    </message>
    <message>
        <source>Convert it to stereo first.</source>
        <translation>Önce stereoya dönüştürün.</translation>
    </message>
    <message>
        <source>The audio file “%1” cannot be read.</source>
        <translation>“%1” ses dosyası okunamıyor.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Dosyanın yerinde durduğunu ve okuma izniniz olduğunu kontrol edin.</translation>
    </message>
    <message>
        <source>The audio file “%1” is empty.</source>
        <translation>“%1” ses dosyası boş.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>Yeniden indirin ya da dışa aktarın.</translation>
    </message>
    <message>
        <source>“%1” holds no sound that can be played; it may be damaged.</source>
        <translation>“%1” içinde çalınabilir ses yok; dosya hasarlı olabilir.</translation>
    </message>
    <message>
        <source>Download it again, or choose an M4A, MP3, FLAC, WAV or Ogg file.</source>
        <translation>Yeniden indirin ya da bir M4A, MP3, FLAC, WAV veya Ogg dosyası seçin.</translation>
    </message>
    <message>
        <source>The sound is longer than six hours.</source>
        <translation>Ses altı saatten uzun.</translation>
    </message>
    <message>
        <source>Cut it into shorter pieces first.</source>
        <translation>Önce daha kısa parçalara bölün.</translation>
    </message>
    <message numerus="yes">
        <source>The sound has %n channels in an unknown order.</source>
        <translation>
            <numerusform>Seste sırası bilinmeyen %n kanal var.</numerusform>
        </translation>
    </message>
    <message>
        <source>The loudness of the song cannot be measured.</source>
        <translation>Şarkının gürlüğü ölçülemiyor.</translation>
    </message>
    <message>
        <source>It is played as loud as it is.</source>
        <translation>Kendi ses düzeyinde çalınır.</translation>
    </message>
    <message>
        <source>“%1” holds no pictures that can be shown.</source>
        <translation>“%1” içinde gösterilebilecek resim yok.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>This did not work for a reason that Riffdesk does not know.</source>
        <translation>Riffdesk uygulamasının bilmediği bir nedenle olmadı.</translation>
    </message>
    <message>
        <source>Start Riffdesk again. If it stays, please report it.</source>
        <translation>Riffdesk uygulamasını yeniden başlatın. Sürerse lütfen bildirin.</translation>
    </message>
</context>
<context>
    <name>BoundedJson</name>
    <message>
        <source>It is too large.</source>
        <translation>Çok büyük.</translation>
    </message>
    <message>
        <source>It is nested too deeply or holds too many values.</source>
        <translation>Çok derin iç içe geçmiş ya da çok fazla değer içeriyor.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>JSON değil.</translation>
    </message>
</context>
<context>
    <name>CallbackListener</name>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>%1 numaralı bağlantı noktasını başka bir program kullanıyor.</translation>
    </message>
    <message>
        <source>Choose another port, or end that program and switch receiving off and on again.</source>
        <translation>Başka bir bağlantı noktası seçin ya da o programı kapatıp alımı kapatıp açın.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The catalogue file %1 could not be read: %2.</source>
        <translation>%1 katalog dosyası okunamadı: %2.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Dosyanın izinlerini kontrol edin.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>Bir nesne değil.</translation>
    </message>
    <message>
        <source>The catalogue cannot be read. %1</source>
        <translation>Katalog okunamıyor. %1</translation>
    </message>
    <message>
        <source>The catalogue is not of version 1.</source>
        <translation>Katalog 1. sürüm değil.</translation>
    </message>
    <message>
        <source>The catalogue has over 1,000 rows.</source>
        <translation>Katalogda 1.000’den fazla satır var.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Sözler</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>Enstrümantal</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Source song</source>
        <translation>Kaynak şarkı</translation>
    </message>
    <message>
        <source>Continue at</source>
        <translation>Devam noktası</translation>
    </message>
    <message>
        <source>Section start</source>
        <translation>Bölüm başı</translation>
    </message>
    <message>
        <source>Section end</source>
        <translation>Bölüm sonu</translation>
    </message>
    <message>
        <source>Weirdness</source>
        <translation>Sıra dışılık</translation>
    </message>
    <message>
        <source>Lyrics strength</source>
        <translation>Sözlere bağlılık</translation>
    </message>
    <message>
        <source>Sound strength</source>
        <translation>Prompta bağlılık</translation>
    </message>
    <message>
        <source>Cover strength</source>
        <translation>Aslına yakınlık</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Tarz</translation>
    </message>
    <message>
        <source>Style to avoid</source>
        <translation>İstenmeyen tarz</translation>
    </message>
    <message>
        <source>Lyric prompt</source>
        <translation>Söz promptu</translation>
    </message>
    <message>
        <source>Second song</source>
        <translation>İkinci şarkı</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Geri çağrı adresi</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Üret</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover yap</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Uzat</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Varyasyon</translation>
    </message>
    <message>
        <source>Replace section</source>
        <translation>Bölümü değiştir</translation>
    </message>
    <message>
        <source>Swap vocals</source>
        <translation>Vokali değiştir</translation>
    </message>
    <message>
        <source>Swap instrumentals</source>
        <translation>Altyapıyı değiştir</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stemler</translation>
    </message>
    <message>
        <source>Cover an upload</source>
        <translation>Yüklenene cover</translation>
    </message>
    <message>
        <source>Extend an upload</source>
        <translation>Yükleneni uzat</translation>
    </message>
    <message>
        <source>Replace section of an upload</source>
        <translation>Yüklenende bölüm değiştir</translation>
    </message>
    <message>
        <source>Style or idea</source>
        <translation>Tarz veya fikir</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>Vokal</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Kadın</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Erkek</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>Kendi sözlerim</translation>
    </message>
    <message>
        <source>Lossless WAV</source>
        <translation>Kayıpsız WAV</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
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
        <translation>Katalog dosyasını düzeltin ya da yerleşik tabloyu kullanmak için kaldırın.</translation>
    </message>
    <message>
        <source>%1 has no name.</source>
        <translation>%1: adı yok.</translation>
    </message>
    <message>
        <source>%1 has a name that is too long or cannot be shown.</source>
        <translation>%1: adı çok uzun ya da gösterilemiyor.</translation>
    </message>
    <message>
        <source>The table names no model.</source>
        <translation>Tabloda model yok.</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Model %1</translation>
    </message>
    <message>
        <source>Model “%1” is there twice.</source>
        <translation>“%1” modeli iki kez geçiyor.</translation>
    </message>
    <message>
        <source>Model “%1” is a second default.</source>
        <translation>“%1” modeli ikinci bir varsayılan.</translation>
    </message>
    <message>
        <source>Parameter “%1” cannot be compared with “%2”.</source>
        <translation>“%1” parametresi “%2” ile karşılaştırılamaz.</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>Parametre %1</translation>
    </message>
    <message>
        <source>The label of parameter “%1”</source>
        <translation>“%1” parametresinin etiketi</translation>
    </message>
    <message>
        <source>Parameter “%1” is there twice or has a reserved name.</source>
        <translation>“%1” parametresi iki kez geçiyor ya da adı ayrılmış.</translation>
    </message>
    <message>
        <source>Parameter “%1” has an unknown kind.</source>
        <translation>“%1” parametresinin türü bilinmiyor.</translation>
    </message>
    <message>
        <source>Parameter “%1” has an unknown rule for when it is sent.</source>
        <translation>“%1” parametresinin gönderim kuralı bilinmiyor.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a length that cannot be.</source>
        <translation>“%1” parametresinin uzunluğu olanaksız.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a range that cannot be.</source>
        <translation>“%1” parametresinin aralığı olanaksız.</translation>
    </message>
    <message>
        <source>Parameter “%1” cannot be sent as shown: it has no default.</source>
        <translation>“%1” parametresi gösterildiği gibi gönderilemez: varsayılan değeri yok.</translation>
    </message>
    <message>
        <source>Parameter “%1” is a number and cannot be sent empty.</source>
        <translation>“%1” parametresi bir sayıdır, boş gönderilemez.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a default that does not hold.</source>
        <translation>“%1” parametresinin varsayılan değeri geçersiz.</translation>
    </message>
    <message>
        <source>The table names no action.</source>
        <translation>Tabloda işlem yok.</translation>
    </message>
    <message>
        <source>Action “%1” falls back to an unknown action.</source>
        <translation>“%1” işlemi, yedek olarak bilinmeyen bir işleme yönleniyor.</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>İşlem %1</translation>
    </message>
    <message>
        <source>The label of action “%1”</source>
        <translation>“%1” işleminin etiketi</translation>
    </message>
    <message>
        <source>Action “%1” is there twice.</source>
        <translation>“%1” işlemi iki kez geçiyor.</translation>
    </message>
    <message>
        <source>Action “%1” has an unknown source.</source>
        <translation>“%1” işleminin kaynağı bilinmiyor.</translation>
    </message>
    <message>
        <source>Action “%1” has an unknown result.</source>
        <translation>“%1” işleminin sonucu bilinmiyor.</translation>
    </message>
    <message>
        <source>Action “%1” needs “%2”, but does not allow it.</source>
        <translation>“%1” işlemi “%2” gerektiriyor ama buna izin vermiyor.</translation>
    </message>
    <message>
        <source>Action “%1” has a “%2” that is not a list.</source>
        <translation>“%1” işlemindeki “%2” bir liste değil.</translation>
    </message>
    <message>
        <source>Action “%1” names “%2”, but no parameter does.</source>
        <translation>“%1” işlemi “%2” adını veriyor ama böyle bir parametre yok.</translation>
    </message>
    <message>
        <source>Action “%1” names “%2” twice.</source>
        <translation>“%1” işlemi “%2” adını iki kez veriyor.</translation>
    </message>
    <message>
        <source>A choice of parameter “%1”</source>
        <translation>“%1” parametresinin bir seçeneği</translation>
    </message>
    <message>
        <source>Parameter “%1” needs between 2 and %2 choices.</source>
        <translation>“%1” parametresi için 2 ile %2 arasında seçenek gerekir.</translation>
    </message>
    <message>
        <source>Action “%1” has a result of another table.</source>
        <translation>“%1” işleminin sonucu başka bir tablodan.</translation>
    </message>
    <message>
        <source>Action “%1” has no endpoint of its own.</source>
        <translation>“%1” işleminin kendi uç noktası yok.</translation>
    </message>
</context>
<context>
    <name>CliPrint</name>
    <message>
        <source>(trace id %1)</source>
        <translation>(izleme kimliği %1)</translation>
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
        <translation>pencereyi Arapçadaki gibi aynala</translation>
    </message>
    <message>
        <source>draw the controls on top of this Qt style</source>
        <translation>denetimleri bu Qt stilini temel alarak çiz</translation>
    </message>
    <message>
        <source>apply this Qt style sheet</source>
        <translation>bu Qt stil sayfasını uygula</translation>
    </message>
    <message>
        <source>the window system: xcb, wayland, offscreen …</source>
        <translation>pencere sistemi: xcb, wayland, offscreen …</translation>
    </message>
    <message>
        <source>the desktop whose settings to follow</source>
        <translation>ayarları izlenecek masaüstü</translation>
    </message>
    <message>
        <source>where to look for window systems</source>
        <translation>pencere sistemlerinin aranacağı yer</translation>
    </message>
    <message>
        <source>load this input plugin</source>
        <translation>bu giriş eklentisini yükle</translation>
    </message>
    <message>
        <source>the X display to open on</source>
        <translation>üzerinde açılacak X ekranı</translation>
    </message>
    <message>
        <source>place and size of the window, e.g. 1280x800+0+0</source>
        <translation>pencerenin yeri ve boyutu, ör. 1280x800+0+0</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>aynısı</translation>
    </message>
    <message>
        <source>the title of the window</source>
        <translation>pencerenin başlığı</translation>
    </message>
    <message>
        <source>the icon of the window</source>
        <translation>pencerenin simgesi</translation>
    </message>
    <message>
        <source>restore this session of the desktop</source>
        <translation>masaüstünün bu oturumunu geri yükle</translation>
    </message>
    <message>
        <source>count widgets, for debugging</source>
        <translation>hata ayıklama için bileşenleri say</translation>
    </message>
    <message>
        <source>Options of Qt, for the studio&apos;s window:</source>
        <translation>Stüdyo penceresi için Qt seçenekleri:</translation>
    </message>
    <message>
        <source>make a song (or stems) without a window and wait for it</source>
        <translation>pencere açmadan şarkı (veya stemler) oluştur ve bitmesini bekle</translation>
    </message>
    <message>
        <source>list jobs that are not over</source>
        <translation>bitmemiş işleri listele</translation>
    </message>
    <message>
        <source>list the library</source>
        <translation>kitaplığı listele</translation>
    </message>
    <message>
        <source>run the Practice service alone and print its address</source>
        <translation>yalnızca alıştırma hizmetini başlat ve adresini yazdır</translation>
    </message>
    <message>
        <source>talk to this service (default: the saved one; first run: Practice)</source>
        <translation>bu hizmeti kullan (varsayılan: kayıtlı olan; ilk açılışta: Alıştırma)</translation>
    </message>
    <message>
        <source>use the Practice service for this run</source>
        <translation>bu kez alıştırma hizmetini kullan</translation>
    </message>
    <message>
        <source>keep library and settings here instead of the XDG folders</source>
        <translation>kitaplığı ve ayarları XDG klasörleri yerine burada tut</translation>
    </message>
    <message>
        <source>what the song should be like</source>
        <translation>şarkının nasıl olacağı</translation>
    </message>
    <message>
        <source>generate (default), cover, extend, variation, stems, …</source>
        <translation>generate (varsayılan), cover, extend, variation, stems, …</translation>
    </message>
    <message>
        <source>the model to use</source>
        <translation>kullanılacak model</translation>
    </message>
    <message>
        <source>sing the words in this file: txt, md, lrc, srt, rtf, docx or odt (- for standard input)</source>
        <translation>bu dosyadaki sözleri söylet: txt, md, lrc, srt, rtf, docx veya odt (standart giriş için -)</translation>
    </message>
    <message>
        <source>the song&apos;s title</source>
        <translation>şarkının başlığı</translation>
    </message>
    <message>
        <source>the song to work on: an id of the library or of the service</source>
        <translation>üzerinde çalışılacak şarkı: kitaplıktaki ya da hizmetteki bir kimlik</translation>
    </message>
    <message>
        <source>any other parameter, e.g. weirdness=0.3; may be repeated</source>
        <translation>başka herhangi bir parametre, ör. weirdness=0.3; yinelenebilir</translation>
    </message>
    <message>
        <source>also write the song to this file (m4a, mp3, flac, wav, opus)</source>
        <translation>şarkıyı ayrıca bu dosyaya yaz (m4a, mp3, flac, wav, opus)</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON yazdır</translation>
    </message>
    <message>
        <source>take them up again and stay until none is left</source>
        <translation>onları sürdür ve hiçbiri kalmayana dek bekle</translation>
    </message>
    <message>
        <source>every song of the library</source>
        <translation>kitaplıktaki tüm şarkılar</translation>
    </message>
    <message>
        <source>the port to listen on (default: any)</source>
        <translation>dinlenecek bağlantı noktası (varsayılan: herhangi biri)</translation>
    </message>
    <message>
        <source>the token to ask for (default: a random one)</source>
        <translation>istenecek token (varsayılan: rastgele)</translation>
    </message>
    <message>
        <source>how long a song takes (default: 4)</source>
        <translation>bir şarkının ne kadar süreceği (varsayılan: 4)</translation>
    </message>
    <message>
        <source>the Practice service makes no song longer than this (default: full songs)</source>
        <translation>alıştırma hizmeti bundan uzun şarkı yapmaz (varsayılan: tam şarkılar)</translation>
    </message>
    <message>
        <source>make the library&apos;s database anew from the song folders</source>
        <translation>kitaplığın veritabanını şarkı klasörlerinden yeniden oluştur</translation>
    </message>
    <message>
        <source>riffdesk --help lists the commands and their options.</source>
        <translation>riffdesk --help komutları ve seçeneklerini gösterir.</translation>
    </message>
    <message>
        <source>--set takes key=value, not “%1”.</source>
        <translation>--set anahtar=değer bekler, “%1” değil.</translation>
    </message>
    <message>
        <source>--export needs a file name that ends in .m4a, .mp3, .flac, .wav or .opus.</source>
        <translation>--export için .m4a, .mp3, .flac, .wav veya .opus ile biten bir dosya adı gerekir.</translation>
    </message>
    <message>
        <source>export needs --to DIR.</source>
        <translation>export için --to KLASÖR gerekir.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port 0 ile 65535 arasında bir sayı bekler.</translation>
    </message>
    <message>
        <source>--delay takes seconds from 0 to 3600.</source>
        <translation>--delay 0 ile 3600 arasında saniye bekler.</translation>
    </message>
    <message>
        <source>--song-seconds takes seconds from 5 to 600.</source>
        <translation>--song-seconds 5 ile 600 arasında saniye bekler.</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dir için bir klasör gerekir.</translation>
    </message>
    <message>
        <source>--service and --practice exclude each other.</source>
        <translation>--service ile --practice birlikte kullanılamaz.</translation>
    </message>
    <message>
        <source>%1 needs a command.</source>
        <translation>%1 için bir komut gerekir.</translation>
    </message>
    <message>
        <source>%1 does not go with “%2”.</source>
        <translation>%1, “%2” ile birlikte kullanılamaz.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1” fazladan bir sözcük.</translation>
    </message>
    <message>
        <source>Riffdesk, a desktop studio for AI song-making. Without a command it opens the studio.</source>
        <translation>Riffdesk, yapay zekâyla şarkı yapmak için bir masaüstü stüdyosu. Komut verilmezse stüdyo açılır.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Komutlar:</translation>
    </message>
    <message>
        <source>read the lyrics in this encoding, e.g. windows-1251 (default: recognised)</source>
        <translation>sözleri bu kodlamayla oku, ör. windows-1251 (varsayılan: kendiliğinden tanınır)</translation>
    </message>
    <message>
        <source>--encoding takes one of these: %1.</source>
        <translation>--encoding şunlardan birini alır: %1.</translation>
    </message>
    <message>
        <source>--encoding goes with --lyrics.</source>
        <translation>--encoding, --lyrics ile kullanılır.</translation>
    </message>
    <message>
        <source>bring files that are missing: fetch (ID… or --missing)</source>
        <translation>eksik dosyaları getir: fetch (ID… veya --missing)</translation>
    </message>
    <message>
        <source>every file that was paid for and is not here</source>
        <translation>ücreti ödenmiş ama burada olmayan tüm dosyalar</translation>
    </message>
    <message>
        <source>fetch takes either ids or --missing.</source>
        <translation>fetch ya kimlik ya da --missing alır.</translation>
    </message>
    <message>
        <source>list every request that was paid for, and what became of it</source>
        <translation>ücreti ödenmiş tüm istekleri ve sonuçlarını listele</translation>
    </message>
    <message>
        <source>print a table for spreadsheets</source>
        <translation>hesap tabloları için tablo yazdır</translation>
    </message>
    <message>
        <source>--csv and --json exclude each other.</source>
        <translation>--csv ile --json birlikte kullanılamaz.</translation>
    </message>
    <message>
        <source>only what holds these words; songs also by e.g. &quot;rating:&gt;=3 tag:demo -live&quot;</source>
        <translation>yalnızca bu sözcükleri içerenler; şarkılarda ayrıca ör. &quot;rating:&gt;=3 tag:demo -live&quot;</translation>
    </message>
    <message>
        <source>newest (default), oldest, title, rating, length, played or plays</source>
        <translation>newest (varsayılan), oldest, title, rating, length, played veya plays</translation>
    </message>
    <message>
        <source>export takes either song ids, --search WORDS or --all.</source>
        <translation>export ya şarkı kimlikleri, ya --search SÖZCÜKLER ya da --all alır.</translation>
    </message>
    <message>
        <source>--order takes one of these: %1.</source>
        <translation>--order şunlardan birini alır: %1.</translation>
    </message>
    <message>
        <source>give songs 0 to 5 stars: rate N ID…</source>
        <translation>şarkılara 0–5 yıldız ver: rate N ID…</translation>
    </message>
    <message>
        <source>mark songs as kept: keep ID…</source>
        <translation>şarkıları saklanan olarak işaretle: keep ID…</translation>
    </message>
    <message>
        <source>mark songs as rejected: reject ID…</source>
        <translation>şarkıları elenen olarak işaretle: reject ID…</translation>
    </message>
    <message>
        <source>tag songs: tag --add T… --remove T… ID…; alone: list the tags</source>
        <translation>şarkıları etiketle: tag --add T… --remove T… ID…; tek başına: etiketleri listele</translation>
    </message>
    <message>
        <source>list or change a playlist: playlist NAME --add ID… --remove ID…</source>
        <translation>bir çalma listesini göster ya da değiştir: playlist AD --add ID… --remove ID…</translation>
    </message>
    <message>
        <source>move songs to the trash: trash (ID… or --list, --restore ID…, --empty)</source>
        <translation>şarkıları çöp kutusuna taşı: trash (ID… veya --list, --restore ID…, --empty)</translation>
    </message>
    <message>
        <source>a tag to give, or a song to put into the playlist; may be repeated</source>
        <translation>verilecek etiket ya da çalma listesine eklenecek şarkı; yinelenebilir</translation>
    </message>
    <message>
        <source>a tag to take away, or a song to take out; may be repeated</source>
        <translation>kaldırılacak etiket ya da çıkarılacak şarkı; yinelenebilir</translation>
    </message>
    <message>
        <source>list what is in the trash</source>
        <translation>çöp kutusundakileri listele</translation>
    </message>
    <message>
        <source>bring the songs back</source>
        <translation>şarkıları geri getir</translation>
    </message>
    <message>
        <source>remove what is in the trash for good: the only thing that deletes songs</source>
        <translation>çöp kutusundakileri kalıcı olarak sil: şarkıları silen tek şey budur</translation>
    </message>
    <message>
        <source>rate takes 0 to 5 and then ids, as in: rate 4 ID.</source>
        <translation>rate 0–5 ve ardından kimlikler alır, ör.: rate 4 ID.</translation>
    </message>
    <message>
        <source>playlist needs the name of one before --add or --remove.</source>
        <translation>playlist için --add veya --remove öncesinde bir çalma listesi adı gerekir.</translation>
    </message>
    <message>
        <source>playlist takes its songs after --add or after --remove, not after both.</source>
        <translation>playlist şarkılarını ya --add ya da --remove sonrasında alır, ikisinden sonra değil.</translation>
    </message>
    <message>
        <source>--list, --restore and --empty exclude each other.</source>
        <translation>--list, --restore ve --empty birlikte kullanılamaz.</translation>
    </message>
    <message>
        <source>--list and --empty are about all of the trash.</source>
        <translation>--list ve --empty tüm çöp kutusu içindir.</translation>
    </message>
    <message>
        <source>tag needs --add T or --remove T.</source>
        <translation>tag için --add T veya --remove T gerekir.</translation>
    </message>
    <message>
        <source>It takes either song ids or --search WORDS, which means all that match.</source>
        <translation>Ya şarkı kimlikleri ya da eşleşenlerin tümü demek olan --search SÖZCÜKLER alır.</translation>
    </message>
    <message>
        <source>compare every file with what it was when it was kept; fetch again what can be</source>
        <translation>her dosyayı saklandığı andaki hâliyle karşılaştır; mümkün olanları yeniden indir</translation>
    </message>
    <message>
        <source>take songs into the library: import (PATH… or --account)</source>
        <translation>şarkıları kitaplığa al: import (YOL… veya --account)</translation>
    </message>
    <message>
        <source>every song of the account&apos;s history that is not here, free of charge</source>
        <translation>hesap geçmişindeki, burada olmayan tüm şarkılar, ücretsiz</translation>
    </message>
    <message>
        <source>import takes either files and folders or --account.</source>
        <translation>import ya dosya ve klasörler ya da --account alır.</translation>
    </message>
    <message>
        <source>get the service&apos;s lossless WAV of songs, for credits: wav ID…</source>
        <translation>şarkıların kayıpsız WAV dosyasını hizmetten krediyle al: wav ID…</translation>
    </message>
    <message>
        <source>get the service&apos;s MP4 video of songs, for credits: video ID…</source>
        <translation>şarkıların MP4 videosunu hizmetten krediyle al: video ID…</translation>
    </message>
    <message>
        <source>ask, and pay, once more for what is here already</source>
        <translation>zaten burada olanı bir kez daha iste ve öde</translation>
    </message>
    <message>
        <source>%1 needs ids of songs.</source>
        <translation>%1 için şarkı kimlikleri gerekir.</translation>
    </message>
    <message>
        <source>write songs out: export (ID…, --search WORDS or --all) --to DIR</source>
        <translation>şarkıları dosyaya yaz: export (ID…, --search SÖZCÜKLER veya --all) --to KLASÖR</translation>
    </message>
    <message>
        <source>streaming, video, archive or one of yours; what else is given counts more</source>
        <translation>streaming, video, archive veya sizin bir profiliniz; ayrıca verilenler önceliklidir</translation>
    </message>
    <message>
        <source>file names, e.g. &quot;{artist}/{n} {title}&quot;; / makes folders</source>
        <translation>dosya adları, ör. &quot;{artist}/{n} {title}&quot;; / klasör oluşturur</translation>
    </message>
    <message>
        <source>the artist of all of them</source>
        <translation>hepsinin sanatçısı</translation>
    </message>
    <message>
        <source>of the album (default: the artist)</source>
        <translation>albümün sanatçısı (varsayılan: sanatçı)</translation>
    </message>
    <message>
        <source>the album they make (default: the playlist searched for)</source>
        <translation>oluşturdukları albüm (varsayılan: aranan çalma listesi)</translation>
    </message>
    <message>
        <source>whose rights they are</source>
        <translation>hakların kime ait olduğu</translation>
    </message>
    <message>
        <source>bring them to this loudness, e.g. -14, with no peak above -1 dBTP</source>
        <translation>bu gürlüğe getir, ör. -14; tepe noktası -1 dBTP üzerine çıkmaz</translation>
    </message>
    <message>
        <source>cut longer ones to so many seconds, with a fade of 2 s</source>
        <translation>daha uzun olanları bu kadar saniyeye kırp, 2 sn fade ile</translation>
    </message>
    <message>
        <source>seconds over which they come in</source>
        <translation>fade in süresi, saniye</translation>
    </message>
    <message>
        <source>seconds over which they go out</source>
        <translation>fade out süresi, saniye</translation>
    </message>
    <message>
        <source>leave out silence at both ends</source>
        <translation>baştaki ve sondaki sessizliği at</translation>
    </message>
    <message>
        <source>overwrite files of the same name instead of numbering</source>
        <translation>aynı adlı dosyalara numara vermek yerine üzerine yaz</translation>
    </message>
    <message>
        <source>also what has not changed since the last export to this folder</source>
        <translation>bu klasöre son dışa aktarımdan beri değişmeyenler de</translation>
    </message>
    <message>
        <source>write catalogue.csv and catalogue.json beside them</source>
        <translation>yanlarına catalogue.csv ve catalogue.json yaz</translation>
    </message>
    <message>
        <source>get the stems of songs from the service, for credits: stems ID…</source>
        <translation>şarkıların stemlerini hizmetten krediyle al: stems ID…</translation>
    </message>
    <message>
        <source>the stems of songs that have them instead, in step, a folder each</source>
        <translation>bunun yerine, stemi olan şarkıların eşzamanlı stemleri, her biri ayrı klasörde</translation>
    </message>
    <message>
        <source>the same with a session: rpp (Reaper) or dawproject (Bitwig, Studio One, Cubase); WAV of 24 bits, unless --format names another lossless one</source>
        <translation>aynısı bir oturumla: rpp (Reaper) veya dawproject (Bitwig, Studio One, Cubase); --format başka bir kayıpsız biçim belirtmezse 24 bit WAV</translation>
    </message>
    <message>
        <source>--session takes rpp or dawproject.</source>
        <translation>--session rpp veya dawproject alır.</translation>
    </message>
    <message>
        <source>a web page that plays them offline in any browser: as a folder or zip</source>
        <translation>şarkıları her tarayıcıda çevrimdışı çalan web sayfası: folder (klasör) veya zip olarak</translation>
    </message>
    <message>
        <source>--share takes folder or zip.</source>
        <translation>--share folder veya zip alır.</translation>
    </message>
    <message>
        <source>--share and stems exclude each other.</source>
        <translation>--share ile stemler birlikte kullanılamaz.</translation>
    </message>
    <message>
        <source>--%1 does not go with stems and pages, which are made anew each time.</source>
        <translation>--%1, her seferinde yeniden yapılan stemler ve sayfalarla kullanılamaz.</translation>
    </message>
    <message>
        <source>original (default), m4a, mp3, mp3-v0, flac, flac-16, flac-24, wav, wav-16, wav-24, wav-32f, wav-48k or opus</source>
        <translation>original (varsayılan), m4a, mp3, mp3-v0, flac, flac-16, flac-24, wav, wav-16, wav-24, wav-32f, wav-48k veya opus</translation>
    </message>
    <message>
        <source>tell what differs between a song and an edit of it: compare PARENT EDIT</source>
        <translation>bir şarkı ile düzenlemesi arasındaki farkları göster: compare ASIL DÜZENLEME</translation>
    </message>
    <message>
        <source>put only what an edit changed into its parent, as a new song: splice PARENT EDIT</source>
        <translation>yalnızca düzenlemenin değiştirdiğini aslına yerleştir, yeni şarkı olarak: splice ASIL DÜZENLEME</translation>
    </message>
    <message>
        <source>where it begins in the edit (default: what changed)</source>
        <translation>düzenlemede başladığı yer (varsayılan: değişen yer)</translation>
    </message>
    <message>
        <source>how long one goes over into the other, 5 to 200 (default: 30)</source>
        <translation>birinden diğerine geçiş süresi, 5–200 (varsayılan: 30)</translation>
    </message>
    <message>
        <source>the folder to write to; of splice: the second where it ends</source>
        <translation>yazılacak klasör; splice için: bittiği saniye</translation>
    </message>
    <message>
        <source>%1 takes two ids: the song, and the one that was made from it.</source>
        <translation>%1 iki kimlik alır: şarkı ve ondan yapılan şarkı.</translation>
    </message>
    <message>
        <source>--from and --to go together.</source>
        <translation>--from ile --to birlikte kullanılır.</translation>
    </message>
    <message>
        <source>--from and --to take seconds, the earlier ones first, as in: --from 40 --to 55.</source>
        <translation>--from ve --to saniye alır, önce küçük olan, ör.: --from 40 --to 55.</translation>
    </message>
    <message>
        <source>--crossfade takes 5 to 200 milliseconds.</source>
        <translation>--crossfade 5 ile 200 arasında milisaniye alır.</translation>
    </message>
    <message>
        <source>There is neither a command nor a file “%1”.</source>
        <translation>“%1” adında ne bir komut ne de bir dosya var.</translation>
    </message>
    <message>
        <source>The token comes from ACEDATACLOUD_API_TOKEN, else from the keyring.</source>
        <translation>Token ACEDATACLOUD_API_TOKEN değişkeninden, yoksa anahtarlıktan alınır.</translation>
    </message>
    <message>
        <source>Exit status of create, fetch, wav, video, stems and jobs --wait:</source>
        <translation>create, fetch, wav, video, stems ve jobs --wait çıkış durumu:</translation>
    </message>
    <message>
        <source>come to the front with an empty form</source>
        <translation>boş bir formla öne gel</translation>
    </message>
    <message>
        <source>play, or pause, in the studio that is open</source>
        <translation>açık olan stüdyoda çal ya da duraklat</translation>
    </message>
    <message>
        <source>done</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>made but not exported, or a fault of this computer</source>
        <translation>oluşturuldu ama dışa aktarılmadı ya da bu bilgisayarın bir hatası</translation>
    </message>
    <message>
        <source>bad request or usage; nothing was sent</source>
        <translation>hatalı istek veya kullanım; hiçbir şey gönderilmedi</translation>
    </message>
    <message>
        <source>refused, or failed, by the service</source>
        <translation>hizmet reddetti ya da hizmette başarısız oldu</translation>
    </message>
    <message>
        <source>the network failed; nothing was accepted</source>
        <translation>ağ kesildi; hiçbir şey kabul edilmedi</translation>
    </message>
    <message>
        <source>it is not known whether the request was taken</source>
        <translation>isteğin alınıp alınmadığı bilinmiyor</translation>
    </message>
    <message>
        <source>made and charged, but a file could not be fetched yet</source>
        <translation>oluşturuldu ve ücreti alındı ama bir dosya henüz indirilemedi</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Cut the part you mean out of it first.</source>
        <translation>Önce istediğiniz kısmı kesip çıkarın.</translation>
    </message>
    <message>
        <source>%1 (spliced)</source>
        <translation>%1 (eklemeli)</translation>
    </message>
    <message>
        <source>There is nothing to put together.</source>
        <translation>Bir araya getirilecek bir şey yok.</translation>
    </message>
    <message>
        <source>Choose which song sounds where first.</source>
        <translation>Önce hangi şarkının nerede duyulacağını seçin.</translation>
    </message>
    <message>
        <source>Songs of more than %1 minutes are not compared.</source>
        <translation>%1 dakikadan uzun şarkılar karşılaştırılmaz.</translation>
    </message>
    <message>
        <source>These takes are too long to put together.</source>
        <translation>Bu take’ler bir araya getirilemeyecek kadar uzun.</translation>
    </message>
    <message>
        <source>Choose fewer of them.</source>
        <translation>Daha azını seçin.</translation>
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
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>İşlem</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>İstenen</translation>
    </message>
    <message>
        <source>Both were asked for in the same way.</source>
        <translation>İkisi de aynı şekilde istendi.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Sözler</translation>
    </message>
    <message>
        <source>Neither has words.</source>
        <translation>İkisinde de söz yok.</translation>
    </message>
    <message>
        <source>Both sing the same words.</source>
        <translation>İkisi de aynı sözleri söylüyor.</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message numerus="yes">
        <source>%n songs side by side</source>
        <translation>
            <numerusform>%n şarkı yan yana</numerusform>
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
        <translation>1 satır</translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>1 bölüm</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln satır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln bölüm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Daw</name>
    <message>
        <source>Replaced from here</source>
        <comment>a marker in a music program</comment>
        <translation>Buradan itibaren değişti</translation>
    </message>
    <message>
        <source>Replaced to here</source>
        <comment>a marker in a music program</comment>
        <translation>Buraya kadar değişti</translation>
    </message>
    <message>
        <source>Reaper session</source>
        <translation>Reaper oturumu</translation>
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
        <translation>Şarkılarınız klasörlerinde güvende. Riffdesk kitaplığı onlardan yeniden kurabilir; hasarlı veritabanı yanında saklanır.</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>Kitaplığı yeniden kur</translation>
    </message>
    <message>
        <source>Riffdesk could not be started again.</source>
        <translation>Riffdesk yeniden başlatılamadı.</translation>
    </message>
    <message>
        <source>Start it yourself; everything is kept.</source>
        <translation>Kendiniz başlatın; her şey saklandı.</translation>
    </message>
    <message>
        <source>The library is being brought to this version of Riffdesk…</source>
        <translation>Kitaplık bu Riffdesk sürümüne uyarlanıyor…</translation>
    </message>
    <message>
        <source>The library is made anew from the song folders…</source>
        <translation>Kitaplık şarkı klasörlerinden yeniden kuruluyor…</translation>
    </message>
    <message>
        <source>The library is moved to %1…</source>
        <translation>Kitaplık taşınıyor: %1…</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>It is of a kind that Riffdesk does not know.</source>
        <translation>Riffdesk bu türü tanımıyor.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Boş.</translation>
    </message>
    <message>
        <source>It is a picture.</source>
        <translation>Bu bir resim.</translation>
    </message>
    <message>
        <source>It is a zip archive.</source>
        <translation>Bu bir zip arşivi.</translation>
    </message>
    <message>
        <source>It is sound.</source>
        <translation>Bu bir ses dosyası.</translation>
    </message>
    <message>
        <source>It is text: “%1”</source>
        <translation>Bu bir metin: “%1”</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>The draft is too long to be kept.</source>
        <translation>Taslak saklanamayacak kadar uzun.</translation>
    </message>
    <message>
        <source>Shorten the lyrics.</source>
        <translation>Sözleri kısaltın.</translation>
    </message>
    <message>
        <source>The file of a draft does not hold one.</source>
        <translation>Taslak dosyasının içinde taslak yok.</translation>
    </message>
    <message>
        <source>It was set aside.</source>
        <translation>Kenara ayrıldı.</translation>
    </message>
</context>
<context>
    <name>EditReceipt</name>
    <message>
        <source>%1–%2 s</source>
        <translation>%1–%2 sn</translation>
    </message>
    <message>
        <source>Everything else is the same.</source>
        <translation>Diğer her şey aynı.</translation>
    </message>
    <message>
        <source>Everything else is the same music, newly rendered.</source>
        <translation>Diğer her şey aynı müzik, yeniden üretilmiş.</translation>
    </message>
    <message>
        <source>Everything before is the same; after it, the mix is newly rendered.</source>
        <translation>Öncesi aynı; sonrasında miks yeniden üretilmiş.</translation>
    </message>
    <message>
        <source>Everything after is the same; before it, the mix is newly rendered.</source>
        <translation>Sonrası aynı; öncesinde miks yeniden üretilmiş.</translation>
    </message>
    <message numerus="yes">
        <source>Changed in %n places from %1</source>
        <translation>
            <numerusform>%n yerde değişti, ilki %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Değişen: %1</translation>
    </message>
    <message>
        <source>It is %1 dB louder.</source>
        <translation>%1 dB daha yüksek sesli.</translation>
    </message>
    <message>
        <source>It is %1 dB softer.</source>
        <translation>%1 dB daha alçak sesli.</translation>
    </message>
    <message>
        <source>It begins %1 s later.</source>
        <translation>%1 sn daha geç başlıyor.</translation>
    </message>
    <message>
        <source>It begins %1 s earlier.</source>
        <translation>%1 sn daha erken başlıyor.</translation>
    </message>
    <message>
        <source>It runs %1 % slower.</source>
        <translation>Yüzde %1 daha yavaş.</translation>
    </message>
    <message>
        <source>It runs %1 % faster.</source>
        <translation>Yüzde %1 daha hızlı.</translation>
    </message>
    <message>
        <source>The sound is the same from beginning to end.</source>
        <translation>Ses baştan sona aynı.</translation>
    </message>
    <message>
        <source>It is the same music from beginning to end, newly rendered.</source>
        <translation>Baştan sona aynı müzik, yeniden üretilmiş.</translation>
    </message>
    <message>
        <source>All of it is different.</source>
        <translation>Tamamı farklı.</translation>
    </message>
    <message>
        <source>%1; asked %2.</source>
        <translation>%1; istenen: %2.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Type an address such as %1.</source>
        <translation>%1 gibi bir adres yazın.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Adres yok.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>Adres çok uzun.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Bu bir web adresi değil.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>Adres https:// ile başlamalı.</translation>
    </message>
    <message>
        <source>The address must start with https://: over http:// anyone could read the token.</source>
        <translation>Adres https:// ile başlamalı: http:// üzerinden tokeni herkes okuyabilir.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>Adreste kullanıcı adı ya da parola olmamalı.</translation>
    </message>
    <message>
        <source>The address must not hold “?” or “#”.</source>
        <translation>Adreste “?” ya da “#” olmamalı.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Dışa aktarma iptal edildi.</translation>
    </message>
    <message>
        <source>The exported file did not come out whole, and was removed.</source>
        <translation>Dışa aktarılan dosya eksik çıktı ve kaldırıldı.</translation>
    </message>
    <message>
        <source>Fetch the song again, then export it.</source>
        <translation>Şarkıyı yeniden indirip dışa aktarın.</translation>
    </message>
    <message>
        <source>The song&apos;s audio is not here yet.</source>
        <translation>Şarkının sesi henüz burada değil.</translation>
    </message>
    <message>
        <source>Wait until it is fetched, then export it.</source>
        <translation>İnmesini bekleyip dışa aktarın.</translation>
    </message>
    <message>
        <source>It is not clear where the song should be written to.</source>
        <translation>Şarkının nereye yazılacağı belli değil.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Bir klasör seçin.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <comment>the name of a file whose song has no title</comment>
        <translation>Başlıksız</translation>
    </message>
    <message>
        <source>“%1” cannot be used for file names.</source>
        <translation>“%1” dosya adlarında kullanılamaz.</translation>
    </message>
    <message>
        <source>Use text with these fields: %1.</source>
        <translation>Şu alanlarla metin kullanın: %1.</translation>
    </message>
    <message>
        <source>The song&apos;s audio file is damaged and takes no tags.</source>
        <translation>Şarkının ses dosyası hasarlı, etiket eklenemiyor.</translation>
    </message>
    <message>
        <source>A file of this kind takes no title, lyrics and cover; the sound is exported as it is.</source>
        <translation>Bu tür dosyalara başlık, sözler ve kapak eklenemez; ses olduğu gibi dışa aktarılır.</translation>
    </message>
    <message>
        <source>The cover cannot be read, and is not in the file.</source>
        <translation>Kapak okunamıyor ve dosyada yok.</translation>
    </message>
    <message>
        <source>WAV files take no cover.</source>
        <translation>WAV dosyalarına kapak eklenemez.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Orijinal</translation>
    </message>
    <message>
        <source>As the service made it</source>
        <translation>Hizmetin yaptığı gibi</translation>
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
        <translation>V0, değişken: daha küçük, aynı duyulur</translation>
    </message>
    <message>
        <source>FLAC (lossless)</source>
        <translation>FLAC (kayıpsız)</translation>
    </message>
    <message>
        <source>Bits of the source</source>
        <translation>Kaynağın bit derinliği</translation>
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
        <translation>WAV (sıkıştırılmamış)</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 bit kayan nokta</translation>
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
        <translation>%1 ile %2 arasında bir sayı alır.</translation>
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
        <translation>Arşiv</translation>
    </message>
    <message>
        <source>It takes one of these: %1.</source>
        <translation>Şunlardan birini alır: %1.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Profilin bir adı olmalı.</translation>
    </message>
    <message>
        <source>“%1” is a profile of Riffdesk.</source>
        <translation>“%1” Riffdesk profillerinden biri.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>There are too many profiles.</source>
        <translation>Çok fazla profil var.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Önce birini kaldırın.</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more.</source>
        <translation>%1 klasörü artık yok.</translation>
    </message>
    <message>
        <source>Bring it back, or choose another folder.</source>
        <translation>Geri getirin ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>There is no sound whose loudness could be changed.</source>
        <translation>Gürlüğü değiştirilebilecek bir ses yok.</translation>
    </message>
    <message>
        <source>It came out at %L1 LUFS: more would take its loud moments apart.</source>
        <translation>Sonuç %L1 LUFS oldu: fazlası yüksek sesli yerleri bozardı.</translation>
    </message>
    <message>
        <source>The file has content credentials, which any change would break: it is exported byte for byte, without tags of yours.</source>
        <translation>Dosyada her değişikliğin bozacağı içerik kimlik bilgileri var: bayt bayt, sizin etiketleriniz olmadan dışa aktarılır.</translation>
    </message>
    <message>
        <source>The content credentials of the song are lost by the conversion; the original keeps them.</source>
        <translation>Şarkının içerik kimlik bilgileri dönüştürmede kaybolur; orijinalde kalır.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Sanatçı</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Albüm</translation>
    </message>
    <message>
        <source>Number in the order</source>
        <translation>Sıra numarası</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Çalma listesi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Tarz</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Tempo (BPM)</source>
        <translation>Tempo (BPM)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>İşlem</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kimlik</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The stem “%1” is missing.</source>
        <translation>“%1” stemi eksik.</translation>
    </message>
    <message>
        <source>The song has no stems.</source>
        <translation>Şarkının stemleri yok.</translation>
    </message>
    <message>
        <source>Ask for them first.</source>
        <translation>Önce onları isteyin.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Sözler</translation>
    </message>
    <message>
        <source>None of the songs could be written.</source>
        <translation>Şarkıların hiçbiri yazılamadı.</translation>
    </message>
    <message>
        <source>See why, then try again.</source>
        <translation>Nedenine bakıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>24 bit at 48 kHz, as in videos</source>
        <translation>Videolardaki gibi 48 kHz, 24 bit</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>Close to what you know</source>
        <translation>Bildiğinize yakın</translation>
    </message>
    <message>
        <source>A few surprises</source>
        <translation>Birkaç sürpriz</translation>
    </message>
    <message>
        <source>A little off the beaten track</source>
        <translation>Alışılmışın biraz dışında</translation>
    </message>
    <message>
        <source>Takes risks</source>
        <translation>Risk alır</translation>
    </message>
    <message>
        <source>Anything may happen</source>
        <translation>Her şey olabilir</translation>
    </message>
    <message>
        <source>Takes the words as a hint</source>
        <translation>Sözleri bir ipucu olarak alır</translation>
    </message>
    <message>
        <source>Sings the words freely</source>
        <translation>Sözleri serbestçe söyler</translation>
    </message>
    <message>
        <source>Sings most of the words as written</source>
        <translation>Sözlerin çoğunu yazıldığı gibi söyler</translation>
    </message>
    <message>
        <source>Sings every word as written</source>
        <translation>Her sözü yazıldığı gibi söyler</translation>
    </message>
    <message>
        <source>Only a memory of the original</source>
        <translation>Aslından yalnızca bir anı</translation>
    </message>
    <message>
        <source>The original, retold</source>
        <translation>Aslı, yeniden anlatılmış</translation>
    </message>
    <message>
        <source>Stays near the original</source>
        <translation>Aslına yakın kalır</translation>
    </message>
    <message>
        <source>Keeps as much of the original as it can</source>
        <translation>Aslını olabildiğince korur</translation>
    </message>
    <message>
        <source>The service also posts the finished song to this public address.</source>
        <translation>Hizmet, biten şarkıyı bu herkese açık adrese de gönderir.</translation>
    </message>
    <message>
        <source>What the song should not sound like.</source>
        <translation>Şarkının nasıl olmaması gerektiği.</translation>
    </message>
    <message>
        <source>What the lyrics should be about.</source>
        <translation>Sözlerin ne hakkında olacağı.</translation>
    </message>
    <message>
        <source>The song to take the other part from.</source>
        <translation>Diğer kısmın alınacağı şarkı.</translation>
    </message>
    <message>
        <source>A song for Christmas, choir and sleigh bells</source>
        <translation>Yılbaşı için bir şarkı, koro ve kızak çanları</translation>
    </message>
    <message>
        <source>The service finds one</source>
        <translation>Hizmet bulur</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Rastgele</translation>
    </message>
    <message>
        <source>As most would do it</source>
        <translation>Çoğunluğun yapacağı gibi</translation>
    </message>
    <message>
        <source>Takes your style as a hint</source>
        <translation>Tarzınızı bir ipucu olarak alır</translation>
    </message>
    <message>
        <source>Takes your style loosely</source>
        <translation>Tarzınıza serbestçe uyar</translation>
    </message>
    <message>
        <source>Follows your style</source>
        <translation>Tarzınıza uyar</translation>
    </message>
    <message>
        <source>Follows your style closely</source>
        <translation>Tarzınıza sıkı sıkıya uyar</translation>
    </message>
    <message>
        <source>Empty: the service writes them

[Verse]
The first line</source>
        <comment>lyrics, with an example; the words in brackets stay English, the service reads them</comment>
        <translation>Boş: hizmet yazar

[Verse]
İlk satır</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>“%1” takes no lyrics.</source>
        <comment>name of an action</comment>
        <translation>“%1” söz almaz.</translation>
    </message>
    <message>
        <source>Choose another action, such as “%1”, and drop them again.</source>
        <translation>“%1” gibi başka bir işlem seçip yeniden bırakın.</translation>
    </message>
</context>
<context>
    <name>FormProblems</name>
    <message>
        <source>The recording is still on its way to the service.</source>
        <translation>Kayıt hâlâ hizmete gönderiliyor.</translation>
    </message>
    <message>
        <source>Press Use, so that the service fetches the recording from its address.</source>
        <translation>Hizmetin kaydı adresinden alması için “Kullan”a basın.</translation>
    </message>
    <message>
        <source>This recording was uploaded to another service. Upload it here too, or switch the service.</source>
        <translation>Bu kayıt başka bir hizmete yüklendi. Buraya da yükleyin ya da hizmeti değiştirin.</translation>
    </message>
    <message>
        <source>The service gave no name for this song, so it cannot be used as a source.</source>
        <translation>Hizmet bu şarkıya kimlik vermedi, bu yüzden kaynak olarak kullanılamaz.</translation>
    </message>
    <message>
        <source>This song was made by another service. Choose one that was made here, or switch the service.</source>
        <translation>Bu şarkıyı başka bir hizmet yaptı. Burada yapılmış birini seçin ya da hizmeti değiştirin.</translation>
    </message>
    <message>
        <source>Practice costs nothing.</source>
        <translation>Alıştırma ücretsizdir.</translation>
    </message>
    <message>
        <source>1 paid request.</source>
        <translation>1 ücretli istek.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid requests.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln ücretli istek.</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was imported from a file, which no service has. Choose an action that works on uploads, and upload the file.</source>
        <translation>Bu şarkı, hiçbir hizmette olmayan bir dosyadan içe aktarıldı. Yüklenen dosyalarla çalışan bir işlem seçip dosyayı yükleyin.</translation>
    </message>
    <message>
        <source>%1. Practice costs nothing.</source>
        <translation>%1. Alıştırma ücretsizdir.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paid requests.</source>
        <comment>at least two</comment>
        <extracomment>what is changed from song to song: &quot;Weirdness × Model: 6 paid requests.&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln ücretli istek.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormWarnings</name>
    <message>
        <source>The source is a song of the service, but this action works on uploads.</source>
        <translation>Kaynak, hizmetin bir şarkısı; bu işlem ise yüklenen dosyalarla çalışır.</translation>
    </message>
    <message>
        <source>The source is an upload, but this action works on songs of the service.</source>
        <translation>Kaynak, yüklenen bir dosya; bu işlem ise hizmetin şarkılarıyla çalışır.</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>“%1” işlemine geç</translation>
    </message>
    <message>
        <source>The source song is not finished yet; the service would refuse it. Wait for it, or choose another.</source>
        <translation>Kaynak şarkı henüz bitmedi; hizmet onu reddeder. Bekleyin ya da başka birini seçin.</translation>
    </message>
    <message>
        <source>The source song ends before that: it is %1 s long.</source>
        <translation>Kaynak şarkı daha önce bitiyor: süresi %1 sn.</translation>
    </message>
    <message>
        <source>Stay within the song</source>
        <translation>Şarkının içinde kal</translation>
    </message>
    <message>
        <source>The lyrics hold the characters “\n” instead of line breaks.</source>
        <translation>Sözlerde satır sonu yerine “\n” karakterleri var.</translation>
    </message>
    <message>
        <source>Make them line breaks</source>
        <translation>Satır sonuna çevir</translation>
    </message>
    <message>
        <source>[%1] has no lines.</source>
        <translation>[%1] içinde satır yok.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove all that are empty</source>
        <translation>Boş olanların tümünü kaldır</translation>
    </message>
    <message>
        <source>[%1] appears twice in a row with the same words.</source>
        <translation>[%1] aynı sözlerle iki kez art arda geçiyor.</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>Birini bırak</translation>
    </message>
    <message>
        <source>This has %1 characters; the service may read no more than %2.</source>
        <translation>Burada %1 karakter var; hizmet en fazla %2 karakter okuyabilir.</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Kısalt</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Böyle gönder</translation>
    </message>
    <message>
        <source>%1: where a %2 stands, a letter was lost.</source>
        <comment>label of a field; the sign that stands for a lost letter</comment>
        <translation>%1: %2 olan yerde bir harf kaybolmuş.</translation>
    </message>
    <message>
        <source>Remove the sign</source>
        <translation>İşareti kaldır</translation>
    </message>
</context>
<context>
    <name>GuidePages</name>
    <message>
        <source>Your first song</source>
        <translation>İlk şarkınız</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Hesap bağlama</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>Kendi sözleriniz</translation>
    </message>
    <message>
        <source>Takes: several, and the best of them</source>
        <translation>Take’ler: birkaç tane, ve en iyisi</translation>
    </message>
    <message>
        <source>Replace bars</source>
        <translation>Ölçüleri değiştirme</translation>
    </message>
    <message>
        <source>Extend a song</source>
        <translation>Şarkıyı uzatma</translation>
    </message>
    <message>
        <source>Covers and variations</source>
        <translation>Cover ve varyasyonlar</translation>
    </message>
    <message>
        <source>Work on a recording of yours</source>
        <translation>Kendi kaydınız üzerinde çalışma</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stem’ler</translation>
    </message>
    <message>
        <source>Find and sort</source>
        <translation>Bulma ve sıralama</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktarma</translation>
    </message>
    <message>
        <source>Money, and what is never paid twice</source>
        <translation>Para, ve asla iki kez ödenmeyenler</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Ağ olmadan</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klavye</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Ekran okuyucu</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Komut satırı</translation>
    </message>
    <message>
        <source>Files and backup</source>
        <translation>Dosyalar ve yedekleme</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Bir şey ters gittiğinde</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Yenilikler</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisanslar</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The import was stopped.</source>
        <translation>İçe aktarma durduruldu.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Okunamıyor.</translation>
    </message>
    <message>
        <source>It is larger than 2 GB.</source>
        <translation>2 GB’tan büyük.</translation>
    </message>
    <message>
        <source>Artist: %1</source>
        <translation>Sanatçı: %1</translation>
    </message>
    <message>
        <source>Album: %1</source>
        <translation>Albüm: %1</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Artık yerinde değil.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Boş.</translation>
    </message>
    <message>
        <source>It holds no sound that can be played.</source>
        <translation>Çalınabilir ses içermiyor.</translation>
    </message>
    <message>
        <source>It is audio of a kind that is not imported.</source>
        <translation>Bu tür ses dosyaları içe aktarılmaz.</translation>
    </message>
</context>
<context>
    <name>JobRows</name>
    <message>
        <source>There is no such job any more.</source>
        <translation>Böyle bir iş artık yok.</translation>
    </message>
</context>
<context>
    <name>JobStore</name>
    <message>
        <source>This job is no longer in the state it was thought to be in.</source>
        <translation>Bu iş artık beklenen durumda değil.</translation>
    </message>
    <message>
        <source>Start Riffdesk again to see where the job is.</source>
        <translation>İşin durumunu görmek için Riffdesk uygulamasını yeniden başlatın.</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Replace %1–%2</source>
        <translation>%1–%2 değiştir</translation>
    </message>
    <message>
        <source>Extend from %1</source>
        <translation>Uzat: %1 itibarıyla</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Sırasını bekliyor.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Gönderiliyor…</translation>
    </message>
    <message>
        <source>%1 Retrying automatically; nothing is lost.</source>
        <translation>%1 Kendiliğinden yeniden deneniyor; hiçbir şey kaybolmaz.</translation>
    </message>
    <message>
        <source>Composing, %1 %. You can go on working; it is saved when done.</source>
        <translation>Besteleniyor, %%1. Çalışmaya devam edebilirsiniz; bitince kaydedilir.</translation>
    </message>
    <message>
        <source>Composing. You can go on working; it is saved when done.</source>
        <translation>Besteleniyor. Çalışmaya devam edebilirsiniz; bitince kaydedilir.</translation>
    </message>
    <message>
        <source>Saving the audio…</source>
        <translation>Ses kaydediliyor…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>İptal edildi.</translation>
    </message>
    <message>
        <source>The connection broke after sending.</source>
        <translation>Bağlantı gönderdikten sonra koptu.</translation>
    </message>
    <message>
        <source>The service may have taken the request, and its history does not tell. If you send it again and it did arrive, you pay twice.</source>
        <translation>Hizmet isteği almış olabilir; geçmişi bunu göstermiyor. Yeniden gönderirseniz ve ilki ulaşmışsa iki kez ödersiniz.</translation>
    </message>
    <message>
        <source>Looking for it in the service&apos;s history…</source>
        <translation>Hizmetin geçmişinde aranıyor…</translation>
    </message>
    <message>
        <source>It failed, and the service did not say why.</source>
        <translation>Başarısız oldu; hizmet nedenini bildirmedi.</translation>
    </message>
    <message>
        <source>not charged</source>
        <translation>ücret alınmadı</translation>
    </message>
    <message>
        <source>may have been charged</source>
        <translation>ücret alınmış olabilir</translation>
    </message>
    <message>
        <source>Sent in %1 s; until then it can be undone.</source>
        <translation>%1 sn içinde gönderilecek; o zamana dek geri alınabilir.</translation>
    </message>
    <message>
        <source>Try again (pays again)</source>
        <translation>Yeniden dene (yine ücretli)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are ready.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln şarkı hazır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its stems are ready.</source>
        <translation>Stemleri hazır.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Hazır.</translation>
    </message>
    <message>
        <source>Sent in a few seconds; until then it can be undone.</source>
        <translation>Birkaç saniye içinde gönderilecek; o zamana dek geri alınabilir.</translation>
    </message>
    <message>
        <source>It is made, but its file could not be fetched.</source>
        <translation>Oluşturuldu ama dosyası indirilemedi.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence, then another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>ücret alındı</translation>
    </message>
    <message>
        <source>Not sent: Riffdesk ended before the time to undo it was over.</source>
        <translation>Gönderilmedi: Riffdesk, geri alma süresi dolmadan kapandı.</translation>
    </message>
    <message>
        <source>It is made. This network is metered: its file waits for another one.</source>
        <translation>Oluşturuldu. Bu ağ kotalı: dosyası başka bir ağı bekliyor.</translation>
    </message>
    <message>
        <source>Waiting until its service is connected: enter its token in Settings.</source>
        <translation>Hizmetinin bağlanması bekleniyor: Ayarlar’da tokenini girin.</translation>
    </message>
    <message>
        <source>Its lossless WAV is here.</source>
        <translation>Kayıpsız WAV dosyası geldi.</translation>
    </message>
    <message>
        <source>Its video is here.</source>
        <translation>Videosu geldi.</translation>
    </message>
    <message>
        <source>The service is making it. You can go on working; it is saved when done.</source>
        <translation>Hizmet hazırlıyor. Çalışmaya devam edebilirsiniz; bitince kaydedilir.</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>Dosya kaydediliyor…</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>The task is finished, but no song came with it.</source>
        <translation>Görev bitti ama şarkı gelmedi.</translation>
    </message>
    <message>
        <source>The account is not connected, so its songs cannot be listed.</source>
        <translation>Hesap bağlı değil, bu yüzden şarkıları listelenemiyor.</translation>
    </message>
    <message>
        <source>Connect it in the settings, then import again.</source>
        <translation>Ayarlarda bağlayıp yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a song: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The task is finished, but no file came with it.</source>
        <translation>Görev bitti ama dosya gelmedi.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The song is not in the library.</source>
        <translation>Şarkı kitaplıkta yok.</translation>
    </message>
    <message>
        <source>Look for it in the list, or make it anew.</source>
        <translation>Listede arayın ya da yeniden oluşturun.</translation>
    </message>
    <message>
        <source>The service gave a song without an id.</source>
        <translation>Hizmet kimliği olmayan bir şarkı verdi.</translation>
    </message>
    <message>
        <source>Ask for the song again.</source>
        <translation>Şarkıyı yeniden isteyin.</translation>
    </message>
    <message>
        <source>The song&apos;s file has a name that is not allowed.</source>
        <translation>Şarkının dosya adına izin verilmiyor.</translation>
    </message>
    <message>
        <source>Fetch the song again.</source>
        <translation>Şarkıyı yeniden indirin.</translation>
    </message>
    <message>
        <source>The song&apos;s length is not a number.</source>
        <translation>Şarkının süresi bir sayı değil.</translation>
    </message>
    <message>
        <source>A title has 1 to %1 characters.</source>
        <translation>Başlık 1 ile %1 karakter arasında olmalı.</translation>
    </message>
    <message>
        <source>Type another title.</source>
        <translation>Başka bir başlık yazın.</translation>
    </message>
    <message>
        <source>A rating is 0 to 5 stars.</source>
        <translation>Puan 0 ile 5 yıldız arasındadır.</translation>
    </message>
    <message>
        <source>Choose another rating.</source>
        <translation>Başka bir puan seçin.</translation>
    </message>
    <message>
        <source>The song&apos;s other files are still in its folder.</source>
        <translation>Şarkının diğer dosyaları hâlâ klasöründe.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) is damaged.</source>
        <translation>Şarkının açıklaması (song.json) hasarlı.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) was made by a newer version of Riffdesk.</source>
        <translation>Şarkının açıklaması (song.json) daha yeni bir Riffdesk sürümünden.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) does not say which song it is.</source>
        <translation>Şarkının açıklaması (song.json) hangi şarkı olduğunu belirtmiyor.</translation>
    </message>
    <message>
        <source>The song&apos;s loudness is not a number.</source>
        <translation>Şarkının gürlüğü bir sayı değil.</translation>
    </message>
    <message>
        <source>There is no “%1” in the library.</source>
        <translation>Kitaplıkta “%1” yok.</translation>
    </message>
    <message>
        <source>Choose one of those that are there.</source>
        <translation>Var olanlardan birini seçin.</translation>
    </message>
    <message>
        <source>The notes are too long.</source>
        <translation>Notlar çok uzun.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>Kısaltın.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Ad boş.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Bir ad yazın.</translation>
    </message>
    <message>
        <source>There is a playlist “%1” already.</source>
        <translation>“%1” adlı bir çalma listesi zaten var.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Başka bir ad yazın.</translation>
    </message>
    <message>
        <source>Rebuilding was cancelled: the library is as it was.</source>
        <translation>Yeniden kurma iptal edildi: kitaplık eskisi gibi.</translation>
    </message>
    <message>
        <source>Checking was cancelled.</source>
        <translation>Kontrol iptal edildi.</translation>
    </message>
</context>
<context>
    <name>Lyrics</name>
    <message>
        <source>The document is damaged.</source>
        <translation>Belge hasarlı.</translation>
    </message>
    <message>
        <source>Save the lyrics as a plain text file and try again.</source>
        <translation>Sözleri düz metin dosyası olarak kaydedip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Lyrics cannot be read from this kind of file.</source>
        <translation>Bu tür dosyadan söz okunamaz.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Şunlardan birini kullanın: %1.</translation>
    </message>
    <message>
        <source>The file is larger than lyrics can be (%1).</source>
        <translation>Dosya, şarkı sözü olamayacak kadar büyük (%1).</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Doğru dosya olduğunu kontrol edin.</translation>
    </message>
    <message>
        <source>There are no words in this file.</source>
        <translation>Bu dosyada söz yok.</translation>
    </message>
    <message>
        <source>This is no %1 document, it is damaged, or it is far too large.</source>
        <translation>Bu bir %1 belgesi değil, hasarlı ya da çok büyük.</translation>
    </message>
    <message>
        <source>The text is longer than lyrics can be (%L1 characters).</source>
        <translation>Metin, şarkı sözü olamayacak kadar uzun (%L1 karakter).</translation>
    </message>
    <message>
        <source>This is no RTF document, or it is damaged.</source>
        <translation>Bu bir RTF belgesi değil ya da hasarlı.</translation>
    </message>
    <message>
        <source>This file holds no text that can be read.</source>
        <translation>Bu dosyada okunabilir metin yok.</translation>
    </message>
    <message>
        <source>This is no %1 file: no line of it has a time.</source>
        <translation>Bu bir %1 dosyası değil: hiçbir satırında süre yok.</translation>
    </message>
    <message>
        <source>Save it as a plain text file and try again.</source>
        <translation>Düz metin dosyası olarak kaydedip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The file has more lines than a song can have.</source>
        <translation>Dosyada bir şarkının alabileceğinden çok satır var.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These are too many files for one song.</source>
        <translation>Bir şarkı için çok fazla dosya.</translation>
    </message>
    <message>
        <source>Drop those that belong together.</source>
        <translation>Yalnızca birbirine ait olanları bırakın.</translation>
    </message>
    <message>
        <source>The dictionary “%1” is damaged and cannot check spelling.</source>
        <translation>“%1” sözlüğü hasarlı, yazım denetimi yapamıyor.</translation>
    </message>
    <message>
        <source>Install it again, or choose another language.</source>
        <translation>Yeniden kurun ya da başka bir dil seçin.</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Batı Avrupa</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Orta Avrupa</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kiril</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Yunanca</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>İbranice</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arapça</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltık</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamca</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tayca</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Çince</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Geleneksel Çince</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonca</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korece</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>languages, encoding: “Greek (ISO 8859-7)”</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This text cannot be read as %1.</source>
        <translation>Bu metin %1 olarak okunamıyor.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Başka bir kodlama seçin.</translation>
    </message>
</context>
<context>
    <name>LyricsWriter</name>
    <message>
        <source>The lyrics may have been written and charged. Looking for them costs nothing.</source>
        <translation>Sözler yazılmış ve ücreti alınmış olabilir. Aramak ücretsizdir.</translation>
    </message>
    <message>
        <source>The service is not connected.</source>
        <translation>Hizmet bağlı değil.</translation>
    </message>
    <message>
        <source>Enter your token in the settings, then ask again.</source>
        <translation>Ayarlarda tokeninizi girip yeniden isteyin.</translation>
    </message>
    <message>
        <source>Cancelled. The service may charge for it all the same.</source>
        <translation>İptal edildi. Hizmet yine de ücret alabilir.</translation>
    </message>
    <message>
        <source>If the lyrics still come, they are kept under “Written before”.</source>
        <translation>Sözler yine de gelirse “Önceden yazılanlar” altında saklanır.</translation>
    </message>
    <message>
        <source>Riffdesk ended before the answer came.</source>
        <translation>Riffdesk yanıt gelmeden kapandı.</translation>
    </message>
    <message>
        <source>Say it in other words, then ask again.</source>
        <translation>Başka sözcüklerle anlatıp yeniden isteyin.</translation>
    </message>
    <message>
        <source>Change what you ask for, then ask again.</source>
        <translation>İsteğinizi değiştirip yeniden isteyin.</translation>
    </message>
    <message>
        <source>The list of written lyrics cannot be read: it is damaged.</source>
        <translation>Yazılan sözlerin listesi okunamıyor: hasarlı.</translation>
    </message>
    <message>
        <source>It was set aside; a new one is begun.</source>
        <translation>Kenara ayrıldı; yenisine başlanıyor.</translation>
    </message>
</context>
<context>
    <name>MediaFetch</name>
    <message>
        <source>The service told no address for this file.</source>
        <translation>Hizmet bu dosya için adres bildirmedi.</translation>
    </message>
</context>
<context>
    <name>MediaFiles</name>
    <message>
        <source>It ends after %1 of %2.</source>
        <translation>%2 yerine %1 sonra bitiyor.</translation>
    </message>
    <message>
        <source>It ends too early, after %1.</source>
        <translation>Çok erken, %1 sonra bitiyor.</translation>
    </message>
    <message>
        <source>It lasts %1 instead of %2.</source>
        <translation>%2 yerine %1 sürüyor.</translation>
    </message>
    <message>
        <source>It holds no sound that can be played.</source>
        <translation>Çalınabilir ses içermiyor.</translation>
    </message>
    <message>
        <source>A part of it cannot be decoded.</source>
        <translation>Bir kısmı çözülemiyor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of it cannot be decoded.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln kısmı çözülemiyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has changed since it was kept.</source>
        <translation>Saklandığından beri değişmiş.</translation>
    </message>
    <message>
        <source>It is not a WAV file.</source>
        <translation>WAV dosyası değil.</translation>
    </message>
    <message>
        <source>Its pictures end too early.</source>
        <translation>Görüntüleri çok erken bitiyor.</translation>
    </message>
</context>
<context>
    <name>Messenger</name>
    <message>
        <source>The upload could not be stored.</source>
        <translation>Yüklenen dosya saklanamadı.</translation>
    </message>
    <message>
        <source>The file could not be fetched from its address.</source>
        <translation>Dosya adresinden indirilemedi.</translation>
    </message>
</context>
<context>
    <name>PracticeService</name>
    <message>
        <source>The Practice service cannot listen on port %1.</source>
        <translation>Alıştırma hizmeti %1 numaralı bağlantı noktasını dinleyemiyor.</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that uses it.</source>
        <translation>Başka bir bağlantı noktası seçin ya da onu kullanan programı kapatın.</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>This is not a preset that can be used. %1</source>
        <translation>Bu, kullanılabilir bir ön ayar değil. %1</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>It holds something else.</source>
        <translation>Başka bir şey içeriyor.</translation>
    </message>
    <message>
        <source>It was made by another version of the program.</source>
        <translation>Programın başka bir sürümünden.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Adı yok.</translation>
    </message>
    <message>
        <source>It is for an action that is not known here.</source>
        <translation>Burada bilinmeyen bir işlem için.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Tarif</translation>
    </message>
</context>
<context>
    <name>PresetStore</name>
    <message>
        <source>A preset needs a name.</source>
        <translation>Ön ayarın bir adı olmalı.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Bir ad verin.</translation>
    </message>
    <message>
        <source>The form is too large for a preset.</source>
        <translation>Form bir ön ayar için çok büyük.</translation>
    </message>
    <message>
        <source>Shorten the lyrics.</source>
        <translation>Sözleri kısaltın.</translation>
    </message>
    <message>
        <source>There are %1 presets already.</source>
        <translation>Zaten %1 ön ayar var.</translation>
    </message>
    <message>
        <source>Delete one that you no longer need.</source>
        <translation>Artık gerekmeyen birini silin.</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>Bu adda bir ön ayar zaten var.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>The preset could not be deleted.</source>
        <translation>Ön ayar silinemedi.</translation>
    </message>
    <message>
        <source>Check the rights of the folder %1.</source>
        <translation>%1 klasörünün izinlerini kontrol edin.</translation>
    </message>
</context>
<context>
    <name>ProxyChoice</name>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>Bu bir proxy adresi değil.</translation>
    </message>
    <message>
        <source>Enter its name and port, such as proxy.example:8080.</source>
        <translation>Adını ve bağlantı noktasını girin, ör. proxy.example:8080.</translation>
    </message>
</context>
<context>
    <name>PublicAddress</name>
    <message>
        <source>The address must start with https://: over http:// anyone could read along.</source>
        <translation>Adres https:// ile başlamalı: http:// üzerinden herkes okuyabilir.</translation>
    </message>
    <message>
        <source>Type an address such as %1.</source>
        <translation>%1 gibi bir adres yazın.</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>The uploaded file holds no audio that can be read.</source>
        <translation>Yüklenen dosyada okunabilir ses yok.</translation>
    </message>
    <message>
        <source>Upload an MP3, M4A, WAV, FLAC or Ogg file.</source>
        <translation>MP3, M4A, WAV, FLAC veya Ogg dosyası yükleyin.</translation>
    </message>
    <message>
        <source>Reading the recording was stopped.</source>
        <translation>Kaydın okunması durduruldu.</translation>
    </message>
</context>
<context>
    <name>ReferenceFile</name>
    <message>
        <source>“%1” is no audio file that can be used.</source>
        <translation>“%1” kullanılabilir bir ses dosyası değil.</translation>
    </message>
    <message>
        <source>Choose an MP3, WAV, M4A, FLAC, Ogg, Opus or AAC file.</source>
        <translation>MP3, WAV, M4A, FLAC, Ogg, Opus veya AAC dosyası seçin.</translation>
    </message>
    <message>
        <source>The recording is longer than 15 minutes.</source>
        <translation>Kayıt 15 dakikadan uzun.</translation>
    </message>
    <message>
        <source>Cut it in an audio editor and choose the shorter file.</source>
        <translation>Bir ses düzenleyicide kısaltıp kısa dosyayı seçin.</translation>
    </message>
    <message>
        <source>The upload was cancelled.</source>
        <translation>Yükleme iptal edildi.</translation>
    </message>
    <message>
        <source>The file is larger than %1 GB.</source>
        <translation>Dosya %1 GB sınırından büyük.</translation>
    </message>
    <message>
        <source>Save it as MP3 or FLAC in an audio editor and choose that file.</source>
        <translation>Bir ses düzenleyicide MP3 ya da FLAC olarak kaydedip o dosyayı seçin.</translation>
    </message>
    <message>
        <source>The recording is shorter than one second.</source>
        <translation>Kayıt bir saniyeden kısa.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Daha uzununu seçin.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>The reference is not in the list any more.</source>
        <translation>Referans artık listede yok.</translation>
    </message>
    <message>
        <source>Choose another, or upload it again.</source>
        <translation>Başka birini seçin ya da yeniden yükleyin.</translation>
    </message>
    <message>
        <source>The service gave no id for the upload.</source>
        <translation>Hizmet yüklenen dosya için kimlik vermedi.</translation>
    </message>
    <message>
        <source>Upload the file again.</source>
        <translation>Dosyayı yeniden yükleyin.</translation>
    </message>
    <message>
        <source>A reference needs a name.</source>
        <translation>Referansın bir adı olmalı.</translation>
    </message>
    <message>
        <source>Type one, or leave it as it was.</source>
        <translation>Bir ad yazın ya da eskisini bırakın.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The task is finished, but holds no song.</source>
        <translation>Görev bitti ama şarkı içermiyor.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>JSON nesnesi değil.</translation>
    </message>
    <message>
        <source>It holds neither a song nor a task.</source>
        <translation>Ne şarkı ne görev içeriyor.</translation>
    </message>
    <message>
        <source>It does not describe tasks.</source>
        <translation>Görevleri tanımlamıyor.</translation>
    </message>
    <message>
        <source>It holds no lyrics.</source>
        <translation>Söz içermiyor.</translation>
    </message>
    <message>
        <source>It holds no id for the upload.</source>
        <translation>Yüklenen dosya için kimlik içermiyor.</translation>
    </message>
    <message>
        <source>It holds no address of a file.</source>
        <translation>Dosya adresi içermiyor.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The keyring refused: %1</source>
        <translation>Anahtarlık reddetti: %1</translation>
    </message>
    <message>
        <source>Unlock the keyring, or type the token again for this session.</source>
        <translation>Anahtarlığın kilidini açın ya da tokeni bu oturum için yeniden yazın.</translation>
    </message>
    <message>
        <source>The token file cannot be written: %1</source>
        <translation>Token dosyası yazılamıyor: %1</translation>
    </message>
    <message>
        <source>The token is kept until Riffdesk is closed.</source>
        <translation>Token, Riffdesk kapatılana kadar saklanır.</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Another Riffdesk has this library open.</source>
        <translation>Bu kitaplık başka bir Riffdesk tarafından açılmış.</translation>
    </message>
    <message>
        <source>Another Riffdesk (process %1) has this library open.</source>
        <translation>Bu kitaplık başka bir Riffdesk tarafından açılmış (işlem %1).</translation>
    </message>
    <message>
        <source>Riffdesk on the computer “%1” (process %2) has this library open.</source>
        <translation>Bu kitaplık “%1” bilgisayarındaki Riffdesk tarafından açılmış (işlem %2).</translation>
    </message>
    <message>
        <source>Close it first; two at once could pay twice.</source>
        <translation>Önce onu kapatın; ikisi birden çift ödeme yapabilir.</translation>
    </message>
    <message>
        <source>The lock of a Riffdesk that is gone (process %1) cannot be taken away.</source>
        <translation>Artık çalışmayan bir Riffdesk kilidi (işlem %1) kaldırılamıyor.</translation>
    </message>
    <message>
        <source>Remove the file “%1”.</source>
        <translation>“%1” dosyasını kaldırın.</translation>
    </message>
</context>
<context>
    <name>SongEdit</name>
    <message>
        <source>Rate</source>
        <translation>Puanla</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ele</translation>
    </message>
    <message>
        <source>Neither keep nor reject</source>
        <translation>Ne sakla ne ele</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Not yaz</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>Dinlendi olarak işaretle</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Tag as “%1”</source>
        <translation>“%1” ile etiketle</translation>
    </message>
    <message>
        <source>Remove tag “%1”</source>
        <translation>“%1” etiketini kaldır</translation>
    </message>
    <message>
        <source>Change tag “%1”</source>
        <translation>“%1” etiketini değiştir</translation>
    </message>
    <message>
        <source>Delete tag “%1”</source>
        <translation>“%1” etiketini sil</translation>
    </message>
    <message>
        <source>Rename tag “%1”</source>
        <translation>“%1” etiketini yeniden adlandır</translation>
    </message>
    <message>
        <source>Put into playlist “%1”</source>
        <translation>“%1” çalma listesine ekle</translation>
    </message>
    <message>
        <source>Take out of playlist “%1”</source>
        <translation>“%1” çalma listesinden çıkar</translation>
    </message>
    <message>
        <source>Make playlist “%1”</source>
        <translation>“%1” çalma listesini oluştur</translation>
    </message>
    <message>
        <source>Delete playlist “%1”</source>
        <translation>“%1” çalma listesini sil</translation>
    </message>
    <message>
        <source>Rename playlist “%1”</source>
        <translation>“%1” çalma listesini yeniden adlandır</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln songs)</source>
        <comment>an entry of the Edit menu&apos;s undo</comment>
        <translation>
            <numerusform>%1 (%Ln şarkı)</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange playlist “%1”</source>
        <translation>“%1” çalma listesini sırala</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>Stemleri miksle</translation>
    </message>
</context>
<context>
    <name>SongEncoder</name>
    <message>
        <source>Writing the song was stopped.</source>
        <translation>Şarkının yazılması durduruldu.</translation>
    </message>
    <message>
        <source>This system&apos;s libavcodec cannot write AAC audio.</source>
        <translation>Bu sistemin libavcodec kitaplığı AAC ses yazamıyor.</translation>
    </message>
    <message>
        <source>Install the full libavcodec.</source>
        <translation>libavcodec kitaplığının tam sürümünü kurun.</translation>
    </message>
    <message>
        <source>The song could not be written.</source>
        <translation>Şarkı yazılamadı.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Boş yeri ve klasörün izinlerini kontrol edin.</translation>
    </message>
</context>
<context>
    <name>SongFile</name>
    <message>
        <source>No service can be asked for it: it has no id of this song.</source>
        <translation>Hiçbir hizmetten istenemez: orada bu şarkının kimliği yok.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Yolda.</translation>
    </message>
    <message>
        <source>It is not known whether the last request for it arrived.</source>
        <translation>Son isteğin ulaşıp ulaşmadığı bilinmiyor.</translation>
    </message>
    <message>
        <source>It is made and paid for, but could not be fetched yet.</source>
        <translation>Hazırlandı ve ödendi ama henüz indirilemedi.</translation>
    </message>
    <message>
        <source>It is already here: %1</source>
        <translation>Zaten burada: %1</translation>
    </message>
    <message>
        <source>It is paid for, but its file is missing.</source>
        <translation>Ödendi ama dosyası eksik.</translation>
    </message>
    <message>
        <source>It is kept with the song once it has come.</source>
        <translation>Gelince şarkının yanında saklanır.</translation>
    </message>
    <message>
        <source>Decide that in Jobs first.</source>
        <translation>Önce İşler’de buna karar verin.</translation>
    </message>
    <message>
        <source>Fetch it again; that costs nothing.</source>
        <translation>Yeniden indirin; ücretsizdir.</translation>
    </message>
    <message>
        <source>Asking for it anew pays once more.</source>
        <translation>Yeniden istemek bir kez daha ücretlidir.</translation>
    </message>
    <message>
        <source>Export writes its sound, as WAV and in other formats.</source>
        <translation>Dışa aktarma, sesini WAV ve başka biçimlerde yazar.</translation>
    </message>
    <message>
        <source>They are paid for, but their files are missing.</source>
        <translation>Ödendiler ama dosyaları eksik.</translation>
    </message>
    <message>
        <source>They are already here: %1</source>
        <translation>Zaten buradalar: %1</translation>
    </message>
    <message>
        <source>Upload its file in the studio, and work on that.</source>
        <translation>Dosyasını stüdyoda yükleyip onunla çalışın.</translation>
    </message>
    <message>
        <source>Put them back from a copy of yours; asking for them anew pays once more.</source>
        <translation>Kendi kopyanızdan geri koyun; yeniden istemek bir kez daha ücretlidir.</translation>
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
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
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
        <translation>“model:” bir model adının başlangıcını alır.</translation>
    </message>
    <message>
        <source>“action:” takes what made the song, as in action:cover.</source>
        <translation>“action:” şarkının nasıl yapıldığını alır, ör. action:cover.</translation>
    </message>
    <message>
        <source>“rating:” takes 0 to 5, as in rating:&gt;=3 or rating:2..4.</source>
        <translation>“rating:” 0–5 alır, ör. rating:&gt;=3 veya rating:2..4.</translation>
    </message>
    <message>
        <source>“tag:” takes a tag&apos;s name, as in tag:demo or tag:&quot;two words&quot;.</source>
        <translation>“tag:” bir etiket adı alır, ör. tag:demo veya tag:&quot;iki sözcük&quot;.</translation>
    </message>
    <message>
        <source>“playlist:” takes a playlist&apos;s name, as in playlist:&quot;two words&quot;.</source>
        <translation>“playlist:” bir çalma listesi adı alır, ör. playlist:&quot;iki sözcük&quot;.</translation>
    </message>
    <message>
        <source>“is:” takes kept, rejected, unheard, trashed, missing, rated or tagged.</source>
        <translation>“is:” şunları alır: kept, rejected, unheard, trashed, missing, rated veya tagged.</translation>
    </message>
    <message>
        <source>“has:” takes stems, lyrics, cover or notes.</source>
        <translation>“has:” şunları alır: stems, lyrics, cover veya notes.</translation>
    </message>
    <message>
        <source>“after:” takes a date such as 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m or 1y.</source>
        <translation>“after:” şunlar gibi bir tarih alır: 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m veya 1y.</translation>
    </message>
    <message>
        <source>“before:” takes a date such as 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m or 1y.</source>
        <translation>“before:” şunlar gibi bir tarih alır: 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m veya 1y.</translation>
    </message>
    <message>
        <source>“longer:” takes a length such as 90, 1:30 or 2m.</source>
        <translation>“longer:” 90, 1:30 veya 2m gibi bir süre alır.</translation>
    </message>
    <message>
        <source>“shorter:” takes a length such as 90, 1:30 or 2m.</source>
        <translation>“shorter:” 90, 1:30 veya 2m gibi bir süre alır.</translation>
    </message>
    <message>
        <source>“from:” takes the id or the title of the song it was made from.</source>
        <translation>“from:” şarkının yapıldığı şarkının kimliğini ya da başlığını alır.</translation>
    </message>
    <message>
        <source>A search takes %1 characters at most.</source>
        <translation>Bir arama en fazla %1 karakter alır.</translation>
    </message>
    <message>
        <source>A search takes %1 filters at most.</source>
        <translation>Bir arama en fazla %1 filtre alır.</translation>
    </message>
    <message>
        <source>A search takes %1 words at most.</source>
        <translation>Bir arama en fazla %1 sözcük alır.</translation>
    </message>
    <message>
        <source>“added:” takes a date as “after:” does, or a moment such as 2026-11-05T18:30:00: what came into the library since then.</source>
        <translation>“added:”, “after:” gibi bir tarih ya da 2026-11-05T18:30:00 gibi bir an alır: o zamandan beri kitaplığa gelenler.</translation>
    </message>
    <message>
        <source>“family:” takes the id or the title of a song: what it comes from, and all that was made from these.</source>
        <translation>“family:” bir şarkının kimliğini ya da başlığını alır: nereden geldiği ve bunlardan yapılan her şey.</translation>
    </message>
</context>
<context>
    <name>SongRequest</name>
    <message>
        <source>There is no parameter “%1”.</source>
        <translation>“%1” diye bir parametre yok.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Şunlardan birini kullanın: %1.</translation>
    </message>
    <message>
        <source>“%1” is either true or false.</source>
        <translation>“%1” ya true ya da false olur.</translation>
    </message>
    <message>
        <source>Write %1=true or %1=false.</source>
        <translation>%1=true veya %1=false yazın.</translation>
    </message>
    <message>
        <source>“%1” is a number.</source>
        <translation>“%1” bir sayıdır.</translation>
    </message>
    <message>
        <source>Write it with a point, such as %1=%2.</source>
        <translation>Noktayla yazın, ör. %1=%2.</translation>
    </message>
    <message>
        <source>Choose a source song.</source>
        <translation>Bir kaynak şarkı seçin.</translation>
    </message>
    <message>
        <source>Pick a place in the song.</source>
        <translation>Şarkıda bir yer seçin.</translation>
    </message>
    <message>
        <source>Write some lyrics.</source>
        <translation>Söz yazın.</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>“%1” alanını doldurun.</translation>
    </message>
    <message>
        <source>At most %1 characters; this has %2.</source>
        <translation>En fazla %1 karakter; burada %2 karakter var.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be sent.</source>
        <translation>Gönderilemeyen karakterler içeriyor.</translation>
    </message>
    <message>
        <source>It must not hold spaces.</source>
        <translation>Boşluk içermemeli.</translation>
    </message>
    <message>
        <source>Give a whole web address that starts with https:// or http://.</source>
        <translation>https:// veya http:// ile başlayan tam bir web adresi girin.</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>%1 ile %2 arasında bir sayı girin.</translation>
    </message>
    <message>
        <source>This is not a value that “%1” can have.</source>
        <translation>“%1” bu değeri alamaz.</translation>
    </message>
    <message>
        <source>Write some lyrics, or describe the song instead.</source>
        <translation>Söz yazın ya da bunun yerine şarkıyı tarif edin.</translation>
    </message>
    <message>
        <source>Describe the song, or write its lyrics.</source>
        <translation>Şarkıyı tarif edin ya da sözlerini yazın.</translation>
    </message>
    <message>
        <source>It must be greater than “%1”.</source>
        <extracomment>%1 is the name of another field</extracomment>
        <translation>“%1” değerinden büyük olmalı.</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>Bir işlem seçin.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>“%1” diye bir işlem yok.</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Bir model seçin.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>“%1” diye bir model yok.</translation>
    </message>
</context>
<context>
    <name>SongShelf</name>
    <message>
        <source>The Practice service&apos;s folder cannot be written: %1</source>
        <translation>Alıştırma hizmetinin klasörüne yazılamıyor: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Klasörün izinlerini kontrol edin.</translation>
    </message>
    <message>
        <source>There is no such song.</source>
        <translation>Böyle bir şarkı yok.</translation>
    </message>
    <message>
        <source>The Practice service is stopping.</source>
        <translation>Alıştırma hizmeti durduruluyor.</translation>
    </message>
    <message>
        <source>The song could not be written.</source>
        <translation>Şarkı yazılamadı.</translation>
    </message>
    <message>
        <source>The cover could not be written.</source>
        <translation>Kapak yazılamadı.</translation>
    </message>
</context>
<context>
    <name>SongText</name>
    <message>
        <source>Untitled</source>
        <comment>a song of which nothing else is known</comment>
        <translation>Başlıksız</translation>
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
        <translation>Uzatıldı</translation>
    </message>
    <message>
        <source>Extended from %1</source>
        <translation>Uzatıldı: %1</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Varyasyon</translation>
    </message>
    <message>
        <source>Variation of %1</source>
        <translation>Varyasyon: %1</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Yeni bölüm</translation>
    </message>
    <message>
        <source>New section in %1</source>
        <translation>Yeni bölüm: %1</translation>
    </message>
    <message>
        <source>New vocals</source>
        <translation>Yeni vokal</translation>
    </message>
    <message>
        <source>New vocals on %1</source>
        <translation>Yeni vokal: %1</translation>
    </message>
    <message>
        <source>New instruments</source>
        <translation>Yeni altyapı</translation>
    </message>
    <message>
        <source>New instruments under %1</source>
        <translation>Yeni altyapı: %1</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stemler</translation>
    </message>
    <message>
        <source>Stems of %1</source>
        <translation>Stemler: %1</translation>
    </message>
    <message>
        <source>Cover of an upload</source>
        <translation>Yüklenen kayda cover</translation>
    </message>
    <message>
        <source>Extended from an upload</source>
        <translation>Yüklenen kayıttan uzatıldı</translation>
    </message>
    <message>
        <source>New section in an upload</source>
        <translation>Yüklenen kayıtta yeni bölüm</translation>
    </message>
    <message>
        <source>take %1</source>
        <comment>the number of a song among those of one job</comment>
        <translation>take %1</translation>
    </message>
    <message>
        <source>Mix of stems</source>
        <translation>Stem miksi</translation>
    </message>
    <message>
        <source>Mix of %1</source>
        <translation>Miks: %1</translation>
    </message>
    <message>
        <source>Splice</source>
        <translation>Ekleme</translation>
    </message>
    <message>
        <source>Splice of %1</source>
        <translation>Ekleme: %1</translation>
    </message>
    <message>
        <source>Comp of takes</source>
        <translation>Take’lerden comp</translation>
    </message>
    <message>
        <source>Comp of %1</source>
        <translation>Comp: %1</translation>
    </message>
    <message>
        <source>Spliced from</source>
        <translation>Ekleme başı</translation>
    </message>
    <message>
        <source>Spliced to</source>
        <translation>Ekleme sonu</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Crossfade</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Take’ler</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Parçalar</translation>
    </message>
</context>
<context>
    <name>SongTimes</name>
    <message>
        <source>The file has other words than this song: %1 of %2 lines were found within its length.</source>
        <translation>Dosyadaki sözler bu şarkınınkinden farklı: süresi içinde %2 satırdan %1 tanesi bulundu.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Doğru dosya olduğunu kontrol edin.</translation>
    </message>
    <message>
        <source>The times could not be removed.</source>
        <translation>Süreler kaldırılamadı.</translation>
    </message>
    <message>
        <source>Check the rights of the folder %1.</source>
        <translation>%1 klasörünün izinlerini kontrol edin.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>Sözlükler aranıyor…</translation>
    </message>
    <message>
        <source>No dictionary is installed (hunspell)</source>
        <translation>Kurulu sözlük yok (hunspell)</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>spelling is not checked</comment>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Yazım denetimi</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Öneriler aranıyor…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Öneri yok</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Sözlüğe ekle</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>a word that seems misspelt</comment>
        <translation>Yok say</translation>
    </message>
</context>
<context>
    <name>SplicePlan</name>
    <message>
        <source>The two songs have nothing in common next to what changed.</source>
        <translation>İki şarkının, değişen yerin çevresinde ortak bir yanı yok.</translation>
    </message>
    <message>
        <source>Compare the edit with the song it was made from, or choose the range by hand.</source>
        <translation>Düzenlemeyi yapıldığı şarkıyla karşılaştırın ya da aralığı elle seçin.</translation>
    </message>
    <message>
        <source>Nothing of the first song would be left.</source>
        <translation>İlk şarkıdan geriye bir şey kalmazdı.</translation>
    </message>
    <message>
        <source>All of the edit is different: use it as it is.</source>
        <translation>Düzenlemenin tamamı farklı: olduğu gibi kullanın.</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Not rated</source>
        <translation>Puanlanmadı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 5 stars</source>
        <translation>
            <numerusform>5 yıldızdan %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StemSum</name>
    <message>
        <source>No stem of this mix can be heard.</source>
        <translation>Bu miksin hiçbir stemi duyulmuyor.</translation>
    </message>
    <message>
        <source>Turn one of them up, or end its mute.</source>
        <translation>Birinin sesini açın ya da sessizden çıkarın.</translation>
    </message>
    <message>
        <source>The mix could not be written.</source>
        <translation>Miks yazılamadı.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Boş yeri ve klasörün izinlerini kontrol edin.</translation>
    </message>
</context>
<context>
    <name>StemsZip</name>
    <message>
        <source>The stems could not be written.</source>
        <translation>Stemler yazılamadı.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Boş yeri ve klasörün izinlerini kontrol edin.</translation>
    </message>
    <message>
        <source>Writing the stems was stopped.</source>
        <translation>Stemlerin yazılması durduruldu.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>“%1” is too large to be read.</source>
        <translation>“%1” okunamayacak kadar büyük.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Doğru dosya olduğunu kontrol edin.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged.</source>
        <translation>Kitaplığın veritabanı hasarlı.</translation>
    </message>
    <message>
        <source>Rebuild it from the song folders: no song is lost.</source>
        <translation>Şarkı klasörlerinden yeniden kurun: hiçbir şarkı kaybolmaz.</translation>
    </message>
    <message>
        <source>The library is in use by another program.</source>
        <translation>Kitaplığı başka bir program kullanıyor.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Diğer programı kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The library&apos;s database “%1” cannot be opened or written.</source>
        <translation>Kitaplığın “%1” veritabanı açılamıyor ya da yazılamıyor.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>Klasörün var olduğunu ve oraya yazabildiğinizi kontrol edin.</translation>
    </message>
    <message>
        <source>The library&apos;s database refused: %1</source>
        <translation>Kitaplığın veritabanı reddetti: %1</translation>
    </message>
    <message>
        <source>Start Riffdesk again. If it stays, please report it.</source>
        <translation>Riffdesk uygulamasını yeniden başlatın. Sürerse lütfen bildirin.</translation>
    </message>
    <message>
        <source>Two changes to the library were mixed up.</source>
        <translation>Kitaplıktaki iki değişiklik birbirine karıştı.</translation>
    </message>
    <message>
        <source>There is no room left in “%1”.</source>
        <translation>“%1” içinde yer kalmadı.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>“%1” yazılamadı.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>“%1” okunamadı.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Yerinde olduğunu ve okuyabildiğinizi kontrol edin.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Riffdesk.</source>
        <translation>Bu kitaplık daha yeni bir Riffdesk sürümünden.</translation>
    </message>
    <message>
        <source>Install the newest Riffdesk, or choose another library folder.</source>
        <translation>En yeni Riffdesk sürümünü kurun ya da başka bir kitaplık klasörü seçin.</translation>
    </message>
    <message>
        <source>The library&apos;s database belongs to another program.</source>
        <translation>Kitaplığın veritabanı başka bir programa ait.</translation>
    </message>
    <message>
        <source>Choose another library folder.</source>
        <translation>Başka bir kitaplık klasörü seçin.</translation>
    </message>
    <message>
        <source>The archive is damaged, or is not a zip archive.</source>
        <translation>Arşiv hasarlı ya da bir zip arşivi değil.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Yeniden indirin.</translation>
    </message>
    <message>
        <source>The archive holds more than it should, and was not unpacked.</source>
        <translation>Arşiv gerekenden fazlasını içeriyor, açılmadı.</translation>
    </message>
    <message>
        <source>Check where it comes from before you try again.</source>
        <translation>Yeniden denemeden önce nereden geldiğini kontrol edin.</translation>
    </message>
    <message>
        <source>The archive holds no file that can be used.</source>
        <translation>Arşivde kullanılabilir dosya yok.</translation>
    </message>
    <message>
        <source>Unpacking was cancelled.</source>
        <translation>Arşivin açılması iptal edildi.</translation>
    </message>
    <message>
        <source>The library can only be read: nothing was changed.</source>
        <translation>Kitaplık salt okunur: hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder, then start Riffdesk again.</source>
        <translation>Klasörüne yazabildiğinizi kontrol edip Riffdesk uygulamasını yeniden başlatın.</translation>
    </message>
    <message>
        <source>“%1” lies on a volume that can only be read.</source>
        <translation>“%1” salt okunur bir birimde.</translation>
    </message>
    <message>
        <source>Make the volume writable, or choose another folder.</source>
        <translation>Birimi yazılabilir yapın ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>You may not write to “%1”.</source>
        <translation>“%1” içine yazma izniniz yok.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another folder.</source>
        <translation>İzinlerini değiştirin ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>“%1” bir klasör değil.</translation>
    </message>
    <message>
        <source>Move that file away, or choose another folder.</source>
        <translation>O dosyayı taşıyın ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The disk of “%1” reports a fault.</source>
        <translation>“%1” diski bir arıza bildiriyor.</translation>
    </message>
    <message>
        <source>Look after the disk, and copy what is on it.</source>
        <translation>Diski kontrol edin ve içindekileri yedekleyin.</translation>
    </message>
    <message>
        <source>The library&apos;s folder “%1” is not there any more.</source>
        <translation>Kitaplığın “%1” klasörü artık yok.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the folder back, then do it again.</source>
        <translation>Hiçbir şey değiştirilmedi. Klasörü geri getirip yeniden yapın.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Okuma iptal edildi.</translation>
    </message>
    <message>
        <source>Packing was stopped.</source>
        <translation>Sıkıştırma durduruldu.</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>What the sweep changes (%1) is no part of this song.</source>
        <translation>Taramanın değiştirdiği şey (%1) bu şarkıda yok.</translation>
    </message>
    <message>
        <source>Change the sweep, or choose a number of takes.</source>
        <translation>Taramayı değiştirin ya da bir take sayısı seçin.</translation>
    </message>
    <message>
        <source>“%1” takes %2 to %3 values.</source>
        <translation>“%1” için %2 ile %3 arasında değer verilebilir.</translation>
    </message>
    <message>
        <source>Write them one after the other.</source>
        <translation>Bunları art arda yazın.</translation>
    </message>
    <message>
        <source>Tick those that you want.</source>
        <translation>İstediklerinizi işaretleyin.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>“%1” için %2 olamaz.</translation>
    </message>
    <message>
        <source>Give numbers from %1 to %2.</source>
        <translation>%1 ile %2 arasında sayılar girin.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Başka bir değer seçin.</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 iki kez geçiyor.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Birini çıkarın.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” bir sayı değil.</translation>
    </message>
    <message>
        <source>Write numbers with spaces between them.</source>
        <translation>Sayıları aralarında boşlukla yazın.</translation>
    </message>
    <message>
        <source>The same is changed twice.</source>
        <translation>Aynı şey iki kez değiştiriliyor.</translation>
    </message>
    <message>
        <source>Choose something else for one of them.</source>
        <translation>Biri için başka bir şey seçin.</translation>
    </message>
    <message>
        <source>That would be %L1 songs; at most %L2 can be asked for at once.</source>
        <translation>Bu %L1 şarkı eder; bir kerede en fazla %L2 istenebilir.</translation>
    </message>
    <message>
        <source>Take values out, or make fewer takes of each.</source>
        <translation>Değer çıkarın ya da her birinden daha az take yapın.</translation>
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
        <translation>Şarkı tamamlanmadı.</translation>
    </message>
</context>
<context>
    <name>TaskStore</name>
    <message>
        <source>The Practice service&apos;s folder cannot be written: %1</source>
        <translation>Alıştırma hizmetinin klasörüne yazılamıyor: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Klasörün izinlerini kontrol edin.</translation>
    </message>
    <message>
        <source>The Practice service could not note a task.</source>
        <translation>Alıştırma hizmeti bir görevi kaydedemedi.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Boş yeri ve klasörün izinlerini kontrol edin.</translation>
    </message>
</context>
<context>
    <name>UploadFault</name>
    <message>
        <source>The upload was cancelled.</source>
        <translation>Yükleme iptal edildi.</translation>
    </message>
    <message>
        <source>This service takes no files.</source>
        <translation>Bu hizmet dosya almıyor.</translation>
    </message>
    <message>
        <source>This token may not upload files.</source>
        <translation>Bu token dosya yükleyemez.</translation>
    </message>
    <message>
        <source>Put the file on the web and paste its public address here instead.</source>
        <translation>Bunun yerine dosyayı webe koyup herkese açık adresini buraya yapıştırın.</translation>
    </message>
    <message>
        <source>Try again: sending a file costs nothing.</source>
        <translation>Yeniden deneyin: dosya göndermek ücretsizdir.</translation>
    </message>
    <message>
        <source>The service may have taken the recording all the same. You can try again; it may count twice.</source>
        <translation>Hizmet kaydı yine de almış olabilir. Yeniden deneyebilirsiniz; iki kez sayılabilir.</translation>
    </message>
    <message>
        <source>Check that the address leads to an audio file everyone may fetch, or choose another file.</source>
        <translation>Adresin herkesin indirebileceği bir ses dosyasına gittiğini kontrol edin ya da başka bir dosya seçin.</translation>
    </message>
</context>
<context>
    <name>UploadSource</name>
    <message>
        <source>Paste the address of the audio file itself, such as %1.</source>
        <translation>Ses dosyasının kendi adresini yapıştırın, ör. %1.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Adres yok.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>Adres çok uzun.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Bu bir web adresi değil.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password: the service would see it.</source>
        <translation>Adreste kullanıcı adı ya da parola olmamalı: hizmet bunları görür.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>Adres https:// ile başlamalı.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Its audio has never come.</source>
        <translation>Sesi hiç gelmedi.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>“%1” eksik.</translation>
    </message>
    <message>
        <source>“%1” has changed since it was kept.</source>
        <translation>“%1” saklandığından beri değişmiş.</translation>
    </message>
    <message>
        <source>Lies in the library&apos;s folder but is not in its list.</source>
        <translation>Kitaplık klasöründe duruyor ama listesinde yok.</translation>
    </message>
    <message>
        <source>The library&apos;s list says other things than “%1”.</source>
        <translation>Kitaplığın listesi ile “%1” birbirini tutmuyor.</translation>
    </message>
    <message>
        <source>It is fetched again, free of charge.</source>
        <translation>Yeniden indirilir, ücretsiz.</translation>
    </message>
    <message>
        <source>Rebuild the library: that brings it back.</source>
        <translation>Kitaplığı yeniden kurun: bu onu geri getirir.</translation>
    </message>
    <message>
        <source>Rebuild the library: then what the file says holds.</source>
        <translation>Kitaplığı yeniden kurun: o zaman dosyadaki geçerli olur.</translation>
    </message>
    <message>
        <source>Put it back from a copy of yours, or make the stems anew.</source>
        <translation>Kendi kopyanızdan geri koyun ya da stemleri yeniden yapın.</translation>
    </message>
    <message>
        <source>The service cannot give it any more: put it back from a copy of yours.</source>
        <translation>Hizmet artık veremiyor: kendi kopyanızdan geri koyun.</translation>
    </message>
    <message>
        <source>No file is damaged or missing.</source>
        <translation>Hasarlı ya da eksik dosya yok.</translation>
    </message>
    <message>
        <source>One thing is not as it should be.</source>
        <translation>Bir şey olması gerektiği gibi değil.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are not as they should be.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln şey olması gerektiği gibi değil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: %1 songs, %2 files, %3 MB.</source>
        <translation>Kontrol edildi: %1 şarkı, %2 dosya, %3 MB.</translation>
    </message>
    <message numerus="yes">
        <source>What they are was noted for the first time: %Ln; the next check compares them with it.</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>%Ln dosyanın durumu ilk kez kaydedildi; sonraki kontrol bununla karşılaştırır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched again, free of charge: %Ln.</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>Yeniden indirildi, ücretsiz: %Ln dosya.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be fetched again: check once more after the others.</source>
        <translation>Yeniden indirilebilir: diğerlerinden sonra bir daha kontrol edin.</translation>
    </message>
</context>
<context>
    <name>playlistfile</name>
    <message>
        <source>This playlist has more than %L1 entries.</source>
        <translation>Bu çalma listesinde %L1 sınırından çok öğe var.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Birkaç dosyaya bölün.</translation>
    </message>
    <message>
        <source>This file is no playlist, or an empty one.</source>
        <translation>Bu dosya çalma listesi değil ya da boş.</translation>
    </message>
    <message>
        <source>Choose an M3U8 file with songs in it.</source>
        <translation>İçinde şarkı olan bir M3U8 dosyası seçin.</translation>
    </message>
</context>
<context>
    <name>riffdesk::AccountForm</name>
    <message>
        <source>Without a keyring, keep the token in a file</source>
        <translation>Anahtarlık yoksa tokeni dosyada sakla</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Sına</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Bağlan</translation>
    </message>
    <message>
        <source>From your account&apos;s page</source>
        <translation>Hesap sayfanızdan</translation>
    </message>
    <message>
        <source>Checks address and token with the service; free of charge</source>
        <translation>Adres ve tokeni hizmetle kontrol eder; ücretsizdir</translation>
    </message>
    <message>
        <source>The token goes to the system&apos;s keyring. Where there is none it is kept in memory and asked for at each start, or, if you allow it here, in a file that only you can read.</source>
        <translation>Token sistemin anahtarlığına konur. Anahtarlık yoksa bellekte tutulur ve her açılışta sorulur ya da burada izin verirseniz yalnızca sizin okuyabildiğiniz bir dosyada saklanır.</translation>
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
        <translation>%1 sorgulanıyor…</translation>
    </message>
    <message>
        <source>The service knows this token. Press Connect to use it.</source>
        <translation>Hizmet bu tokeni tanıyor. Kullanmak için “Bağlan”a basın.</translation>
    </message>
    <message>
        <source>Connected. There is no keyring here, so you will be asked for the token at the next start.</source>
        <translation>Bağlandı. Burada anahtarlık yok, sonraki açılışta token yeniden sorulacak.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Bağlandı.</translation>
    </message>
    <message>
        <source>Where it comes from: sign in at &lt;a href=&quot;%1&quot;&gt;platform.acedata.cloud&lt;/a&gt; and copy the token of your application.</source>
        <translation>Nereden alınır: &lt;a href=&quot;%1&quot;&gt;platform.acedata.cloud&lt;/a&gt; sitesinde oturum açıp uygulamanızın tokenini kopyalayın.</translation>
    </message>
</context>
<context>
    <name>riffdesk::ActionPicker</name>
    <message>
        <source>Find a command</source>
        <translation>Komut bul</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Ne yapmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>Words of a command</source>
        <translation>Komutun sözcükleri</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, açık</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, kapalı</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Bu sözcükleri içeren bir komut yok.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CallbackPage</name>
    <message>
        <source>Receive results (advanced)</source>
        <translation>Sonuçları al (gelişmiş)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>New path</source>
        <translation>Yeni yol</translation>
    </message>
    <message>
        <source>For people with a tunnel. The service tells this computer when a song is done, and Riffdesk fetches it right then. Songs also come without it, a few seconds later.</source>
        <translation>Tüneli olanlar için. Şarkı bitince hizmet bu bilgisayara haber verir, Riffdesk de şarkıyı hemen indirir. Bu olmadan da şarkılar birkaç saniye sonra gelir.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Herkese açık adres</translation>
    </message>
    <message>
        <source>Needs a public address</source>
        <translation>Herkese açık bir adres gerekir</translation>
    </message>
    <message>
        <source>Makes a new secret path; the previous address stops working</source>
        <translation>Yeni bir gizli yol oluşturur; önceki adres geçersiz olur</translation>
    </message>
    <message>
        <source>New requests name it by themselves, unless the form has a callback address of its own. Its last part is secret.</source>
        <translation>Formda ayrı bir geri çağrı adresi yoksa yeni istekler bunu kendiliğinden bildirir. Son kısmı gizlidir.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Geri çağrı adresi</translation>
    </message>
    <message>
        <source>Any free one</source>
        <comment>port</comment>
        <translation>Boş olan biri</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Bağlantı noktası</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Yalnızca bu bilgisayar</translation>
    </message>
    <message>
        <source>This computer and the local network</source>
        <translation>Bu bilgisayar ve yerel ağ</translation>
    </message>
    <message>
        <source>Every device in your network can connect to this port then, and read along: it is not encrypted. A tunnel that runs on this computer does not need it.</source>
        <translation>O zaman ağınızdaki her aygıt bu bağlantı noktasına bağlanıp okuyabilir: şifreli değildir. Bu bilgisayarda çalışan bir tünel için gerekmez.</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>Kimler bağlanabilir</translation>
    </message>
    <message>
        <source>Only the Practice service can reach this one: it leads to this computer.</source>
        <translation>Buna yalnızca alıştırma hizmeti ulaşabilir: bu bilgisayara gider.</translation>
    </message>
    <message>
        <source>Where the service reaches your tunnel from outside.</source>
        <translation>Hizmetin tünelinize dışarıdan ulaştığı yer.</translation>
    </message>
    <message>
        <source>Listening on %1. Point your tunnel there.</source>
        <translation>%1 dinleniyor. Tünelinizi oraya yöneltin.</translation>
    </message>
    <message>
        <source>Nothing listens: it is switched off.</source>
        <translation>Dinleme yok: kapalı.</translation>
    </message>
    <message>
        <source>Last received: %1</source>
        <translation>Son alınan: %1</translation>
    </message>
    <message>
        <source>Last received: nothing yet</source>
        <translation>Son alınan: henüz yok</translation>
    </message>
</context>
<context>
    <name>riffdesk::CheckDialog</name>
    <message>
        <source>Check library</source>
        <translation>Kitaplığı kontrol et</translation>
    </message>
    <message>
        <source>Every file is compared with what it was when it was kept. You can go on working.</source>
        <translation>Her dosya saklandığı andaki hâliyle karşılaştırılır. Çalışmaya devam edebilirsiniz.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>Double click or Return shows the song</source>
        <translation>Çift tıklama ya da Enter şarkıyı gösterir</translation>
    </message>
    <message>
        <source>&amp;Rebuild the library</source>
        <translation>Kitaplığı &amp;yeniden kur</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>Listeyi &amp;kopyala</translation>
    </message>
    <message>
        <source>%1 of %2 songs</source>
        <comment>progress</comment>
        <translation>%1 / %2 şarkı</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>The first %L1 are listed; riffdesk check --json lists more.</source>
        <translation>İlk %L1 öğe listelendi; riffdesk check --json fazlasını listeler.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Cli</name>
    <message>
        <source>No job is waiting or running.</source>
        <translation>Bekleyen ya da süren iş yok.</translation>
    </message>
    <message>
        <source>There is no song “%1” in the library.</source>
        <translation>Kitaplıkta “%1” şarkısı yok.</translation>
    </message>
    <message>
        <source>riffdesk songs lists them.</source>
        <translation>riffdesk songs bunları listeler.</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>Token: %1</translation>
    </message>
    <message>
        <source>Some characters of the lyrics cannot be read.</source>
        <translation>Sözlerin bazı karakterleri okunamıyor.</translation>
    </message>
    <message>
        <source>Save them as UTF-8 once more, or name their encoding with --encoding.</source>
        <translation>Bir daha UTF-8 olarak kaydedin ya da kodlamasını --encoding ile belirtin.</translation>
    </message>
    <message>
        <source>There is no token for %1.</source>
        <translation>%1 için token yok.</translation>
    </message>
    <message>
        <source>Set ACEDATACLOUD_API_TOKEN, or connect the account in the studio.</source>
        <translation>ACEDATACLOUD_API_TOKEN değişkenini ayarlayın ya da hesabı stüdyoda bağlayın.</translation>
    </message>
    <message>
        <source>It is not known whether the service took the request.</source>
        <translation>Hizmetin isteği alıp almadığı bilinmiyor.</translation>
    </message>
    <message>
        <source>The song cannot be read back from the library.</source>
        <translation>Şarkı kitaplıktan geri okunamıyor.</translation>
    </message>
    <message>
        <source>riffdesk --rebuild-library reads it from its folder.</source>
        <translation>riffdesk --rebuild-library onu klasöründen okur.</translation>
    </message>
    <message>
        <source>The lyrics were read as %1; --encoding reads them as another.</source>
        <translation>Sözler %1 olarak okundu; --encoding başka bir kodlamayla okur.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; the service may read no more than %2.</source>
        <translation>Promptta %1 karakter var; hizmet en fazla %2 karakter okuyabilir.</translation>
    </message>
    <message>
        <source>The title is from the lyrics: %1; --title names another.</source>
        <translation>Başlık sözlerden alındı: %1; --title başkasını verir.</translation>
    </message>
    <message>
        <source>There is neither a song nor an unfinished job “%1”.</source>
        <translation>“%1” adında ne bir şarkı ne de bitmemiş bir iş var.</translation>
    </message>
    <message>
        <source>riffdesk songs and riffdesk jobs list them.</source>
        <translation>riffdesk songs ve riffdesk jobs bunları listeler.</translation>
    </message>
    <message>
        <source>%L1 of %L2 folders</source>
        <translation>%L1 / %L2 klasör</translation>
    </message>
    <message>
        <source>riffdesk --rebuild-library makes the list anew from the song folders; no song is lost.</source>
        <translation>riffdesk --rebuild-library listeyi şarkı klasörlerinden yeniden kurar; hiçbir şarkı kaybolmaz.</translation>
    </message>
    <message>
        <source>It was made and charged; riffdesk fetch %1 fetches it.</source>
        <translation>Oluşturuldu ve ücreti alındı; riffdesk fetch %1 indirir.</translation>
    </message>
    <message>
        <source>Nothing was asked for yet.</source>
        <translation>Henüz bir şey istenmedi.</translation>
    </message>
    <message numerus="yes">
        <source>Lines that could not be read: %Ln.</source>
        <comment>number of lines</comment>
        <translation>
            <numerusform>Okunamayan satırlar: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it there, close it first, or use another library with --data-dir.</source>
        <translation>Orada yapın, önce onu kapatın ya da --data-dir ile başka bir kitaplık kullanın.</translation>
    </message>
    <message>
        <source>There is no playlist “%1”.</source>
        <translation>“%1” çalma listesi yok.</translation>
    </message>
    <message>
        <source>riffdesk playlist lists them; --add makes one.</source>
        <translation>riffdesk playlist bunları listeler; --add yeni bir tane oluşturur.</translation>
    </message>
    <message>
        <source>1 song changed.</source>
        <translation>1 şarkı değişti.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs changed.</source>
        <comment>none or several</comment>
        <translation>
            <numerusform>%Ln şarkı değişti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is being brought to this version of Riffdesk. That is done once; it takes a minute or so for 100,000 songs.</source>
        <translation>Kitaplık bu Riffdesk sürümüne uyarlanıyor. Bu bir kez yapılır; 100.000 şarkı için bir dakika kadar sürer.</translation>
    </message>
    <message>
        <source>%L1 of %L2 songs</source>
        <translation>%L1 / %L2 şarkı</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more; --json lists them.</source>
        <comment>things found</comment>
        <translation>
            <numerusform>…ve %Ln tane daha; --json listeler.</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was imported from a file: no service has it.</source>
        <translation>Bu şarkı bir dosyadan içe aktarıldı: hiçbir hizmette yok.</translation>
    </message>
    <message>
        <source>Upload its file in the studio, and work on that.</source>
        <translation>Dosyasını stüdyoda yükleyip onunla çalışın.</translation>
    </message>
    <message>
        <source>%L1 files found</source>
        <translation>%L1 dosya bulundu</translation>
    </message>
    <message>
        <source>%L1 of %L2 files</source>
        <translation>%L1 / %L2 dosya</translation>
    </message>
    <message>
        <source>%L1 requests looked at, %L2 songs fetched</source>
        <translation>%L1 isteğe bakıldı, %L2 şarkı indirildi</translation>
    </message>
    <message>
        <source>The account&apos;s history is read; that is free of charge.</source>
        <translation>Hesabın geçmişi okunuyor; bu ücretsizdir.</translation>
    </message>
    <message>
        <source>The catalogue has no “%1”.</source>
        <translation>Katalogda “%1” yok.</translation>
    </message>
    <message>
        <source>Name it under &quot;files&quot; in your own catalogue, or remove that.</source>
        <translation>Kendi kataloğunuzda &quot;files&quot; altında belirtin ya da o kataloğu kaldırın.</translation>
    </message>
    <message>
        <source>--anew asks for it, and pays, once more.</source>
        <translation>--anew bir kez daha ister ve öder.</translation>
    </message>
    <message>
        <source>Each of them costs credits; the service does not say how many before.</source>
        <translation>Her biri kredi harcar; hizmet ne kadar olduğunu önceden söylemez.</translation>
    </message>
    <message>
        <source>Each of them costs %1.</source>
        <comment>a price</comment>
        <translation>Her birinin ücreti: %1.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>“%1” profili yok.</translation>
    </message>
    <message>
        <source>--profile takes one of these: %1.</source>
        <translation>--profile şunlardan birini alır: %1.</translation>
    </message>
    <message>
        <source>Stems keep their loudness and their length, or they would no longer fit together.</source>
        <translation>Stemler gürlüklerini ve sürelerini korur, yoksa birbirine uymazlar.</translation>
    </message>
    <message>
        <source>Leave out --lufs, --length, the fades, --trim-silence and profiles with them.</source>
        <translation>Bunlarla --lufs, --length, fade seçenekleri, --trim-silence ve profil kullanmayın.</translation>
    </message>
    <message>
        <source>“%1” has no stems.</source>
        <translation>“%1” şarkısının stemi yok.</translation>
    </message>
    <message>
        <source>riffdesk stems %1 asks the service for them.</source>
        <translation>riffdesk stems %1 bunları hizmetten ister.</translation>
    </message>
    <message>
        <source>None of the songs has stems; riffdesk stems ID… asks the service for them.</source>
        <translation>Şarkıların hiçbirinin stemi yok; riffdesk stems ID… bunları hizmetten ister.</translation>
    </message>
    <message>
        <source>Stems of “%1” are missing. Put them back from a copy of yours; asking for them anew pays once more.</source>
        <translation>“%1” şarkısının stemleri eksik. Kendi kopyanızdan geri koyun; yeniden istemek bir kez daha ücretlidir.</translation>
    </message>
    <message>
        <source>The audio of “%1” is not here.</source>
        <translation>“%1” şarkısının sesi burada değil.</translation>
    </message>
    <message>
        <source>riffdesk fetch %1 brings it.</source>
        <translation>riffdesk fetch %1 onu getirir.</translation>
    </message>
    <message>
        <source>Nothing changed: there is nothing to keep.</source>
        <translation>Hiçbir şey değişmedi: alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>Name a range with --from S --to S to take it all the same.</source>
        <translation>Yine de almak için --from S --to S ile bir aralık belirtin.</translation>
    </message>
    <message>
        <source>Stopped; no song was made.</source>
        <translation>Durduruldu; şarkı yapılmadı.</translation>
    </message>
    <message>
        <source>%1 s to %2 s of the edit, the rest as it was.</source>
        <translation>Düzenlemenin %1 sn – %2 sn arası, kalanı eskisi gibi.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CollectionsModel</name>
    <message>
        <source>All songs</source>
        <translation>Tüm şarkılar</translation>
    </message>
    <message>
        <source>New</source>
        <comment>songs that were not heard yet</comment>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>songs</comment>
        <translation>Saklanan</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>songs</comment>
        <translation>Elenen</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Çalma listeleri</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Kayıtlı aramalar</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Çöp kutusu</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln songs</source>
        <comment>name of a collection</comment>
        <translation>
            <numerusform>%1, %Ln şarkı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::CollectionsView</name>
    <message>
        <source>Collections</source>
        <translation>Koleksiyonlar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no colour</comment>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>Çalma listesini sil</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Etiketi sil</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Kayıtlı aramayı sil</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Yeni çalma listesi</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Yeni etiket</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Bu aramayı kaydet…</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Kırmızı</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Turuncu</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Sarı</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Yeşil</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Camgöbeği</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Mavi</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pembe</translation>
    </message>
    <message>
        <source>Save as M3U8…</source>
        <translation>M3U8 olarak kaydet…</translation>
    </message>
    <message>
        <source>A file that other players read</source>
        <translation>Diğer oynatıcıların okuduğu bir dosya</translation>
    </message>
    <message>
        <source>Open M3U8 playlist…</source>
        <translation>M3U8 çalma listesi aç…</translation>
    </message>
    <message>
        <source>Save playlist</source>
        <translation>Çalma listesini kaydet</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Çalma listeleri</translation>
    </message>
    <message>
        <source>One song is in %1.</source>
        <translation>Bir şarkı burada: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in %1.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln şarkı burada: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, without audio: %Ln.</source>
        <comment>number of songs</comment>
        <translation>
            <numerusform>Dışarıda bırakılan, sesi olmayan: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open playlist</source>
        <translation>Çalma listesi aç</translation>
    </message>
    <message>
        <source>None of its files are songs of this library. Import them first.</source>
        <translation>Dosyalarından hiçbiri bu kitaplığın şarkısı değil. Önce içe aktarın.</translation>
    </message>
    <message numerus="yes">
        <source>Entries that are no songs of this library were left out: %Ln.</source>
        <translation>
            <numerusform>Bu kitaplığın şarkısı olmadığı için dışarıda bırakılan öğeler: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::CompBar</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Takes the last choice back (%1)</source>
        <translation>Son seçimi geri alır (%1)</translation>
    </message>
    <message>
        <source>Makes it again (%1)</source>
        <translation>Seçimi yineler (%1)</translation>
    </message>
    <message>
        <source>How long one take goes over into the next</source>
        <translation>Bir take’ten diğerine geçiş süresi</translation>
    </message>
    <message>
        <source>Looking whether they run together…</source>
        <translation>Eş gidip gitmediklerine bakılıyor…</translation>
    </message>
    <message>
        <source>Drag over a song where it is to be heard, or press its number while it plays.</source>
        <translation>Bir şarkının duyulacağı yerde üzerinde sürükleyin ya da çalarken numarasına basın.</translation>
    </message>
    <message>
        <source>Put together with one join.</source>
        <translation>Bir ek yeriyle birleştirildi.</translation>
    </message>
    <message numerus="yes">
        <source>Put together with %Ln joins.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln ek yeriyle birleştirildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>Birleştiriliyor…</translation>
    </message>
    <message>
        <source>Keep as a new song</source>
        <translation>Yeni şarkı olarak sakla</translation>
    </message>
    <message>
        <source>Makes a song of what was chosen. Costs nothing.</source>
        <translation>Seçilenlerden bir şarkı yapar. Ücretsizdir.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CompareLane</name>
    <message>
        <source>Hear this one (%1)</source>
        <translation>Bunu dinle (%1)</translation>
    </message>
    <message>
        <source>Hear %1</source>
        <translation>Dinle: %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>This one is the best; show which it is (Enter: the one that is heard)</source>
        <translation>En iyisi bu; hangisi olduğunu göster (Enter: duyulan)</translation>
    </message>
    <message>
        <source>What can be done with this song</source>
        <translation>Bu şarkıyla yapılabilecekler</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Seç: %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Daha fazlası: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>Kitaplığa dön (Esc)</translation>
    </message>
    <message>
        <source>Something else is on.</source>
        <translation>Başka bir şey çalıyor.</translation>
    </message>
    <message>
        <source>Hear these songs</source>
        <translation>Bu şarkıları dinle</translation>
    </message>
    <message>
        <source>Plays them in step, one at a time</source>
        <translation>Eşzamanlı çalar, her seferinde biri duyulur</translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <comment>a title</comment>
        <translation>Değişenler: %1</translation>
    </message>
    <message>
        <source>The library can only be read.</source>
        <translation>Kitaplık salt okunur.</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Kör</translation>
    </message>
    <message>
        <source>Hides which song is which, under new numbers, until you choose one (B)</source>
        <translation>Siz birini seçene dek hangi şarkının hangisi olduğunu yeni numaralar altında gizler (B)</translation>
    </message>
    <message>
        <source>Press the numbers to listen, and choose the best.</source>
        <translation>Dinlemek için numaralara basın ve en iyisini seçin.</translation>
    </message>
    <message>
        <source>You chose “%1” (so far %2 of %3).</source>
        <translation>“%1” şarkısını seçtiniz (şimdiye dek %2 / %3).</translation>
    </message>
    <message>
        <source>Which song is heard</source>
        <translation>Hangi şarkının duyulduğu</translation>
    </message>
    <message>
        <source>Hide which song is which, or show it</source>
        <translation>Hangi şarkının hangisi olduğunu gizle ya da göster</translation>
    </message>
    <message>
        <source>While they are hidden: choose what is heard</source>
        <translation>Gizliyken: duyulanı seç</translation>
    </message>
    <message>
        <source>Loop a stretch of all of them</source>
        <translation>Hepsinde bir kısmı döngüye al</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Shift ve sürükleme</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Kitaplığa dön</translation>
    </message>
    <message>
        <source>Song %1</source>
        <translation>Şarkı %1</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <comment>title while it is hidden which song is heard</comment>
        <translation>Kör karşılaştırma</translation>
    </message>
    <message>
        <source>Makes one song of the best of each (G)</source>
        <translation>Her birinin en iyisinden tek şarkı yapar (G)</translation>
    </message>
    <message>
        <source>Drag, or its number while it plays</source>
        <translation>Sürükleyin ya da çalarken numarasına basın</translation>
    </message>
    <message>
        <source>Comp</source>
        <comment>puts together the best of several takes</comment>
        <translation>Comp</translation>
    </message>
    <message>
        <source>Comp: put together the best of each, or stop</source>
        <translation>Comp: her birinin en iyisini birleştir ya da durdur</translation>
    </message>
    <message>
        <source>In a comp: where a song is heard</source>
        <translation>Comp’ta: bir şarkının duyulduğu yer</translation>
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
        <translation>Oluştur</translation>
    </message>
    <message>
        <source>Make it (Ctrl+Return)</source>
        <translation>Oluştur (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Number of takes</source>
        <translation>Take sayısı</translation>
    </message>
    <message>
        <source>How many songs the next press of Create makes; each is a request of its own</source>
        <translation>“Oluştur”a bir sonraki basışta kaç şarkı yapılacağı; her biri ayrı bir istektir</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 take</translation>
    </message>
    <message>
        <source>Create ×%1</source>
        <comment>number of songs</comment>
        <translation>Oluştur ×%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take</numerusform>
        </translation>
    </message>
    <message>
        <source>Sweep…</source>
        <comment>one song over several values of a setting</comment>
        <translation>Tarama…</translation>
    </message>
</context>
<context>
    <name>riffdesk::CreatePanel</name>
    <message>
        <source>Create</source>
        <translation>Oluştur</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Ön ayarlar</translation>
    </message>
</context>
<context>
    <name>riffdesk::DesktopPage</name>
    <message>
        <source>Normalise loudness</source>
        <translation>Gürlüğü eşitle</translation>
    </message>
    <message>
        <source>Plays every song at %1 LUFS, with peaks below %2 dBTP. The files stay as they are.</source>
        <translation>Her şarkıyı %1 LUFS gürlükte, tepeleri %2 dBTP altında çalar. Dosyalar değişmez.</translation>
    </message>
    <message>
        <source>Level meter</source>
        <translation>Seviye göstergesi</translation>
    </message>
    <message>
        <source>Spectrum and levels in the player bar, where there is room for them.</source>
        <translation>Yer varsa oynatma çubuğunda spektrum ve seviyeler.</translation>
    </message>
    <message>
        <source>Tell me when a song is done</source>
        <translation>Şarkı bitince haber ver</translation>
    </message>
    <message>
        <source>With a notification of the desktop, while the window is not in front.</source>
        <translation>Pencere önde değilken masaüstü bildirimiyle.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Sistem tepsisinde simge</translation>
    </message>
    <message>
        <source>Steers the player and shows or hides the window.</source>
        <translation>Oynatmayı yönetir, pencereyi gösterir ya da gizler.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Bu masaüstünde sistem tepsisi yok.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Pencere kapatılınca tepside çalışmayı sürdür</translation>
    </message>
    <message>
        <source>Songs that are being made go on. “Quit” ends the program.</source>
        <translation>Yapılmakta olan şarkılar sürer. “Çık” programı kapatır.</translation>
    </message>
</context>
<context>
    <name>riffdesk::DetailsPanel</name>
    <message>
        <source>Fetch again</source>
        <translation>Yeniden indir</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>Kaynak olarak kullan</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Sözler</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Köken</translation>
    </message>
    <message>
        <source>This song has no words.</source>
        <translation>Bu şarkının sözü yok.</translation>
    </message>
    <message>
        <source>Choose a song to see its words and how it was made.</source>
        <translation>Sözlerini ve nasıl yapıldığını görmek için bir şarkı seçin.</translation>
    </message>
    <message>
        <source>The audio of this song could not be fetched.</source>
        <translation>Bu şarkının sesi indirilemedi.</translation>
    </message>
    <message>
        <source>The audio of this song is on its way.</source>
        <translation>Bu şarkının sesi yolda.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Kapak</translation>
    </message>
    <message>
        <source>Show the cover at its full size</source>
        <translation>Kapağı tam boyutta göster</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>Stemleri miksle</translation>
    </message>
</context>
<context>
    <name>riffdesk::DiagnosticsDialog</name>
    <message>
        <source>With the &amp;titles, prompts and lyrics of the last jobs</source>
        <translation>Son işlerin &amp;başlıkları, promptları ve sözleriyle</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Tanılama</translation>
    </message>
    <message>
        <source>What help needs to know. It holds no token.</source>
        <translation>Yardım için gerekenler. Token içermez.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
</context>
<context>
    <name>riffdesk::Download</name>
    <message>
        <source>The file&apos;s address is not a safe web address.</source>
        <translation>Dosyanın adresi güvenli bir web adresi değil.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Dosya çok büyük.</translation>
    </message>
    <message>
        <source>The server sent another part than was asked for.</source>
        <translation>Sunucu istenenden başka bir kısım gönderdi.</translation>
    </message>
    <message>
        <source>The file is larger than it should be.</source>
        <translation>Dosya olması gerekenden büyük.</translation>
    </message>
    <message>
        <source>The server sent no file.</source>
        <translation>Sunucu dosya göndermedi.</translation>
    </message>
    <message>
        <source>The connection ended before the whole file had arrived.</source>
        <translation>Bağlantı, dosyanın tamamı gelmeden kesildi.</translation>
    </message>
    <message>
        <source>The file&apos;s address redirects too many times.</source>
        <translation>Dosyanın adresi çok fazla yönlendiriyor.</translation>
    </message>
    <message>
        <source>The file&apos;s address leads to one that is not safe.</source>
        <translation>Dosyanın adresi güvenli olmayan bir adrese gidiyor.</translation>
    </message>
</context>
<context>
    <name>riffdesk::DraftBar</name>
    <message>
        <source>Drafts</source>
        <translation>Taslaklar</translation>
    </message>
    <message>
        <source>Close this draft (%1)</source>
        <translation>Bu taslağı kapat (%1)</translation>
    </message>
    <message>
        <source>Close this draft</source>
        <translation>Bu taslağı kapat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>Diğerlerini kapat</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Yeni taslak</translation>
    </message>
    <message>
        <source>Reopen closed draft</source>
        <translation>Kapatılan taslağı aç</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Tüm taslaklar</translation>
    </message>
</context>
<context>
    <name>riffdesk::Drafts</name>
    <message>
        <source>Files of your drafts could not be read and were set aside, with names in “.broken”, in %1.</source>
        <translation>Taslaklarınızın bazı dosyaları okunamadı ve “.broken” ile biten adlarla kenara ayrıldı; yeri: %1.</translation>
    </message>
    <message>
        <source>There are %1 drafts already. Close one that you no longer need.</source>
        <translation>Zaten %1 taslak var. Artık gerekmeyen birini kapatın.</translation>
    </message>
</context>
<context>
    <name>riffdesk::EncodingHint</name>
    <message>
        <source>Other encoding</source>
        <translation>Başka kodlama</translation>
    </message>
    <message>
        <source>Dismiss the encoding</source>
        <translation>Kodlama notunu gizle</translation>
    </message>
    <message>
        <source>Read as %1; where a %2 stands, a letter was lost</source>
        <comment>an encoding; the sign that stands for a lost letter</comment>
        <translation>%1 olarak okundu; %2 olan yerde bir harf kaybolmuş</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <comment>an encoding: Read as Cyrillic (Windows-1251)</comment>
        <translation>%1 olarak okundu</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportDialog</name>
    <message>
        <source>Browse…</source>
        <translation>Gözat…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Dışa aktarılacak klasör</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Dışa aktarılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Bir klasör seçin.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln songs</source>
        <translation>
            <numerusform>%Ln şarkıyı dışa aktar</numerusform>
        </translation>
    </message>
    <message>
        <source>Save or remove a profile</source>
        <translation>Profil kaydet ya da kaldır</translation>
    </message>
    <message>
        <source>Save as a profile…</source>
        <translation>Profil olarak kaydet…</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Bu profili kaldır</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Dosya adları</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Seçenekler</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 files</source>
        <translation>%L2 dosyadan ilk %L1 tanesi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln dosya</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no profile of export options</comment>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>Profil olarak kaydet</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Profilin adı</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Web page to share</source>
        <translation>Paylaşılacak web sayfası</translation>
    </message>
    <message>
        <source>Web page to share, as a zip</source>
        <translation>Paylaşılacak web sayfası, zip</translation>
    </message>
    <message>
        <source>A page plays the songs in any browser, without a network, with cover and lyrics</source>
        <translation>Sayfa, şarkıları her tarayıcıda, ağ olmadan, kapak ve sözleriyle çalar</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Dışa aktarma türü</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportForm</name>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Diğer seçenekler</translation>
    </message>
    <message>
        <source>The artist</source>
        <translation>Sanatçının kendisi</translation>
    </message>
    <message>
        <source>Leave out silence at both ends</source>
        <translation>Baştaki ve sondaki sessizliği at</translation>
    </message>
    <message>
        <source>Replace files of the same name</source>
        <translation>Aynı adlı dosyaların yerine yaz</translation>
    </message>
    <message>
        <source>Export again what has not changed</source>
        <translation>Değişmeyenleri de dışa aktar</translation>
    </message>
    <message>
        <source>Write a catalogue beside the songs</source>
        <translation>Şarkıların yanına katalog yaz</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kalite</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dosya adı</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Sanatçı</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Albüm</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Gürlük</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Albüm sanatçısı</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Telif hakkı</translation>
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
        <translation>Yoksa kullanılan bir ada numara eklenir</translation>
    </message>
    <message>
        <source>Otherwise songs that are in the folder as they are here are left as they are</source>
        <translation>Yoksa klasörde aynı hâliyle duran şarkılara dokunulmaz</translation>
    </message>
    <message>
        <source>catalogue.csv for spreadsheets, and the same as JSON</source>
        <translation>Hesap tabloları için catalogue.csv, aynısı JSON olarak da</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> sn</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Olduğu gibi</translation>
    </message>
    <message>
        <source>−14 LUFS (most streaming)</source>
        <translation>−14 LUFS (çoğu yayın platformu)</translation>
    </message>
    <message>
        <source>−16 LUFS (Apple, podcasts)</source>
        <translation>−16 LUFS (Apple, podcast)</translation>
    </message>
    <message>
        <source>−23 LUFS (broadcast)</source>
        <translation>−23 LUFS (radyo ve TV)</translation>
    </message>
    <message>
        <source>Loud songs are turned down, quiet ones up, with no peak above −1 dBTP</source>
        <translation>Yüksek sesli şarkılar kısılır, alçaklar açılır; hiçbir tepe −1 dBTP üzerine çıkmaz</translation>
    </message>
    <message>
        <source>Whole song</source>
        <translation>Şarkının tamamı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln saniye</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>what a field is, then how it is written</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Put a field into the name; / makes folders</source>
        <translation>Ada bir alan ekle; / klasör oluşturur</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>A page is written anew each time, in a folder or a zip of its own</source>
        <translation>Sayfa her seferinde yeniden, kendi klasöründe ya da zip dosyasında yazılır</translation>
    </message>
    <message>
        <source>On a page the lyrics follow the song from its very start</source>
        <translation>Sayfada sözler şarkıyı en başından izler</translation>
    </message>
    <message>
        <source>The page itself lists its songs</source>
        <translation>Sayfa şarkılarını kendisi listeler</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportReport</name>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>What an export could not do</source>
        <translation>Dışa aktarılamayanlar</translation>
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
        <translation>Şarkı artık kitaplıkta yok.</translation>
    </message>
    <message>
        <source>Nothing can be done about that here.</source>
        <translation>Burada bunun için bir şey yapılamaz.</translation>
    </message>
    <message>
        <source>Exporting one song</source>
        <translation>Bir şarkı dışa aktarılıyor</translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2 songs</source>
        <translation>Dışa aktarılıyor: %L1 / %L2 şarkı</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>duraklatıldı</translation>
    </message>
    <message>
        <source>%1× as fast as listening</source>
        <translation>dinlemenin %1 katı hızda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>%Ln saniye kaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>yaklaşık %Ln dakika kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>İptal edildi.</translation>
    </message>
    <message>
        <source>“%1” could not be exported: %2</source>
        <translation>“%1” dışa aktarılamadı: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs could not be exported.</source>
        <translation>
            <numerusform>%Ln şarkı dışa aktarılamadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>One song written to %1.</source>
        <translation>Bir şarkı yazıldı: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs written to %1.</source>
        <translation>
            <numerusform>%Ln şarkı yazıldı: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The song in %1 is still as it was exported.</source>
        <translation>%1 içindeki şarkı hâlâ dışa aktarıldığı gibi.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln songs in %1 are still as they were exported.</source>
        <translation>
            <numerusform>%1 içindeki %Ln şarkının tümü hâlâ dışa aktarıldığı gibi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were there unchanged.</source>
        <translation>
            <numerusform>%Ln şarkı daha değişmeden oradaydı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <source>Exporting stems</source>
        <translation>Stemler dışa aktarılıyor</translation>
    </message>
    <message>
        <source>Stems written to %1.</source>
        <translation>Stemler yazıldı: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Stems of %Ln songs written to %1.</source>
        <translation>
            <numerusform>%Ln şarkının stemleri yazıldı: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Songs</source>
        <comment>the name of a page with some</comment>
        <translation>Şarkılar</translation>
    </message>
    <message>
        <source>Page with one song: %1</source>
        <comment>a path</comment>
        <translation>Bir şarkılık sayfa: %1</translation>
    </message>
    <message numerus="yes">
        <source>Page with %Ln songs: %1</source>
        <translation>
            <numerusform>%Ln şarkılık sayfa: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::FactsGrid</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopyala: %1</translation>
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
        <translation>Ses dosyalarını yapan ffmpeg programı kurulu değil.</translation>
    </message>
    <message>
        <source>Install ffmpeg with your system&apos;s software manager and try again.</source>
        <translation>ffmpeg programını sisteminizin yazılım yöneticisiyle kurup yeniden deneyin.</translation>
    </message>
    <message>
        <source>The conversion was stopped.</source>
        <translation>Dönüştürme durduruldu.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the audio file.</source>
        <translation>Diskte ses dosyası için yer kalmadı.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Yer açın ya da başka bir klasör seçip yeniden deneyin.</translation>
    </message>
    <message>
        <source>ffmpeg stopped without saying why.</source>
        <translation>ffmpeg neden belirtmeden durdu.</translation>
    </message>
    <message>
        <source>ffmpeg could not finish: %1</source>
        <translation>ffmpeg tamamlayamadı: %1</translation>
    </message>
    <message>
        <source>Check that the song&apos;s file is whole and the folder can be written, then try again.</source>
        <translation>Şarkı dosyasının eksiksiz ve klasörün yazılabilir olduğunu kontrol edip yeniden deneyin.</translation>
    </message>
</context>
<context>
    <name>riffdesk::FindBar</name>
    <message>
        <source>Capital letters matter</source>
        <translation>Büyük/küçük harf ayrımı</translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation>Önceki (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation>Sonraki (Enter)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>All</source>
        <comment>replace all that is found</comment>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Bul</translation>
    </message>
    <message>
        <source>Find in the lyrics</source>
        <translation>Sözlerde bul</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>capital letters matter</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Kapat (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Yeni metin</translation>
    </message>
    <message>
        <source>Replace every one</source>
        <translation>Tümünü değiştir</translation>
    </message>
    <message>
        <source>None</source>
        <comment>nothing is found</comment>
        <translation>Yok</translation>
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
            <numerusform>%Ln değiştirildi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::FlagEdit</name>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ele</translation>
    </message>
    <message>
        <source>Kept: press to take that back</source>
        <translation>Saklandı: geri almak için basın</translation>
    </message>
    <message>
        <source>Keep: is:kept finds what is kept</source>
        <translation>Sakla: is:kept saklananları bulur</translation>
    </message>
    <message>
        <source>Rejected: press to take that back</source>
        <translation>Elendi: geri almak için basın</translation>
    </message>
    <message>
        <source>Reject: is:rejected finds what is rejected</source>
        <translation>Ele: is:rejected elenenleri bulur</translation>
    </message>
</context>
<context>
    <name>riffdesk::FormField</name>
    <message>
        <source>Required</source>
        <translation>Gerekli</translation>
    </message>
</context>
<context>
    <name>riffdesk::FormUndo</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideBar</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Daha küçük</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Daha büyük</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideContents</name>
    <message>
        <source>Search the guide</source>
        <translation>Kılavuzda ara</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>Hiçbir sayfada bu sözcüklerin hepsi yok.</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Bir sayfa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln sayfa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::GuidePageList</name>
    <message>
        <source>Pages of the guide</source>
        <translation>Kılavuzun sayfaları</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Kılavuz sayfası</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideWindow</name>
    <message>
        <source>Guide – Riffdesk</source>
        <translation>Kılavuz – Riffdesk</translation>
    </message>
</context>
<context>
    <name>riffdesk::HintRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Gizle</translation>
    </message>
</context>
<context>
    <name>riffdesk::HttpCall</name>
    <message>
        <source>The service address must start with https://, unless it is on this computer.</source>
        <translation>Bu bilgisayarda değilse hizmet adresi https:// ile başlamalı.</translation>
    </message>
    <message>
        <source>The token holds characters that no token has.</source>
        <translation>Token, hiçbir tokende olmayan karakterler içeriyor.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MB.</source>
        <translation>Yanıt %1 MB sınırından büyük.</translation>
    </message>
    <message>
        <source>The service closed the connection without answering.</source>
        <translation>Hizmet yanıt vermeden bağlantıyı kapattı.</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer had arrived.</source>
        <translation>Bağlantı, yanıtın tamamı gelmeden kesildi.</translation>
    </message>
</context>
<context>
    <name>riffdesk::HttpExchange</name>
    <message>
        <source>The name “%1” was not found.</source>
        <translation>“%1” adı bulunamadı.</translation>
    </message>
    <message>
        <source>The connection ended before the whole file had arrived.</source>
        <translation>Bağlantı, dosyanın tamamı gelmeden kesildi.</translation>
    </message>
    <message>
        <source>It is packed in a way that Riffdesk does not know.</source>
        <translation>Riffdesk bu sıkıştırma yöntemini tanımıyor.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is garbled.</source>
        <translation>Sunucunun yanıtı anlaşılmıyor.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Importer</name>
    <message>
        <source>It is neither audio nor a zip archive of it.</source>
        <translation>Ne ses dosyası ne de içinde ses olan bir zip arşivi.</translation>
    </message>
    <message>
        <source>There is no audio in it.</source>
        <translation>İçinde ses yok.</translation>
    </message>
    <message>
        <source>1 song was imported.</source>
        <translation>1 şarkı içe aktarıldı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs were imported.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln şarkı içe aktarıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was in the library already.</source>
        <translation>1 dosya zaten kitaplıktaydı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were in the library already.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln dosya zaten kitaplıktaydı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; the same import goes on with what is left.</source>
        <translation>İçe aktarma durduruldu; aynısı yinelenirse kalanlarla sürer.</translation>
    </message>
    <message>
        <source>There are more files than one import takes: import the folders one by one.</source>
        <translation>Bir içe aktarmanın alabileceğinden çok dosya var: klasörleri tek tek içe aktarın.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 file could not be imported.</source>
        <translation>1 dosya içe aktarılamadı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be imported.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln dosya içe aktarılamadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of them is in the file %1.</source>
        <translation>Listesi %1 dosyasında.</translation>
    </message>
    <message>
        <source>There was nothing to import: no audio file was found.</source>
        <translation>İçe aktarılacak bir şey yoktu: ses dosyası bulunamadı.</translation>
    </message>
</context>
<context>
    <name>riffdesk::JobCard</name>
    <message>
        <source>Edit and resend</source>
        <translation>Düzenle ve yeniden gönder</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation>İzleme kimliğini kopyala</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Yeniden kontrol et</translation>
    </message>
    <message>
        <source>It never arrived, send again</source>
        <translation>Ulaşmadı, yeniden gönder</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Cancel anyway</source>
        <translation>Yine de iptal et</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Geçen süre</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>The service may still charge for this song.</source>
        <translation>Hizmet bu şarkı için yine de ücret alabilir.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Çal</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>for a screen reader: what a button does, a song</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Yeniden indir</translation>
    </message>
    <message>
        <source>Fetching it again costs nothing.</source>
        <translation>Yeniden indirmek ücretsizdir.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Şimdi gönder</translation>
    </message>
    <message>
        <source>One of these is mine…</source>
        <translation>Bunlardan biri benim…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, then what was asked for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Şimdi indir</translation>
    </message>
    <message>
        <source>The service may still charge for this file.</source>
        <translation>Hizmet bu dosya için yine de ücret alabilir.</translation>
    </message>
</context>
<context>
    <name>riffdesk::JobList</name>
    <message>
        <source>Jobs</source>
        <translation>İşler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, scroll to see</source>
        <translation>
            <numerusform>%Ln iş daha, görmek için kaydırın</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::JobQueue</name>
    <message>
        <source>Riffdesk ended before the answer came.</source>
        <translation>Riffdesk yanıt gelmeden kapandı.</translation>
    </message>
    <message>
        <source>Correct it, then create again.</source>
        <translation>Düzeltip yeniden oluşturun.</translation>
    </message>
    <message>
        <source>Between 1 and %1 takes of a service can be asked for.</source>
        <translation>Bir hizmetten 1 ile %1 arasında take istenebilir.</translation>
    </message>
    <message>
        <source>Choose another number of takes.</source>
        <translation>Başka bir take sayısı seçin.</translation>
    </message>
    <message>
        <source>Another job has this task.</source>
        <translation>Bu görev başka bir işe ait.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Başka birini seçin.</translation>
    </message>
    <message>
        <source>1 song came from the account.</source>
        <translation>Hesaptan 1 şarkı geldi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs came from the account.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Hesaptan %Ln şarkı geldi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every song of the account is in the library already.</source>
        <translation>Hesaptaki tüm şarkılar zaten kitaplıkta.</translation>
    </message>
    <message>
        <source>1 request&apos;s files could not be fetched.</source>
        <translation>1 isteğin dosyaları indirilemedi.</translation>
    </message>
    <message numerus="yes">
        <source>Files of %Ln requests could not be fetched.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln isteğin dosyaları indirilemedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are listed in Jobs.</source>
        <translation>Tümü İşler’de listelenir.</translation>
    </message>
    <message>
        <source>The import was stopped; the same import goes on with what is left.</source>
        <translation>İçe aktarma durduruldu; aynısı yinelenirse kalanlarla sürer.</translation>
    </message>
    <message>
        <source>“%1” was imported from a file: no service has it.</source>
        <translation>“%1” bir dosyadan içe aktarıldı: hiçbir hizmette yok.</translation>
    </message>
    <message>
        <source>Import the file again: that brings its sound back.</source>
        <translation>Dosyayı yeniden içe aktarın: sesi geri gelir.</translation>
    </message>
    <message>
        <source>“%1” makes no song.</source>
        <translation>“%1” şarkı yapmaz.</translation>
    </message>
    <message>
        <source>Ask for files of a song in its menu, or with riffdesk wav and riffdesk video.</source>
        <translation>Bir şarkının dosyalarını menüsünden ya da riffdesk wav ve riffdesk video ile isteyin.</translation>
    </message>
    <message>
        <source>There is no such song, or nothing like that of it.</source>
        <translation>Böyle bir şarkı yok ya da şarkının böyle bir dosyası yok.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LedgerDialog</name>
    <message>
        <source>Ledger</source>
        <translation>Harcama defteri</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>Harcama defterinde ara</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Tablo olarak kaydet…</translation>
    </message>
    <message>
        <source>One request was or may be charged.</source>
        <translation>Bir istek için ücret alındı ya da alınabilir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests were or may be charged.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln istek için ücret alındı ya da alınabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for each song that was kept.</source>
        <comment>a number of requests</comment>
        <translation>Saklanan her şarkı için %1.</translation>
    </message>
    <message numerus="yes">
        <source>Lines of the ledger that cannot be read: %Ln.</source>
        <comment>number of lines</comment>
        <translation>
            <numerusform>Harcama defterinin okunamayan satırları: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked for yet</source>
        <translation>Henüz bir şey istenmedi</translation>
    </message>
    <message>
        <source>Each request that a service may charge for is written down here before it leaves.</source>
        <translation>Bir hizmetin ücret alabileceği her istek, gönderilmeden önce buraya yazılır.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Böyle bir şey yok</translation>
    </message>
    <message>
        <source>No request holds all of these words.</source>
        <translation>Hiçbir istek bu sözcüklerin tümünü içermiyor.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Tablo olarak kaydet</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablolar (*.csv)</translation>
    </message>
</context>
<context>
    <name>riffdesk::LedgerModel</name>
    <message>
        <source>under way</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>done</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>failed at the service</source>
        <translation>hizmette başarısız</translation>
    </message>
    <message>
        <source>not taken, not charged</source>
        <translation>alınmadı, ücretsiz</translation>
    </message>
    <message>
        <source>made, a file is missing</source>
        <translation>yapıldı, bir dosya eksik</translation>
    </message>
    <message>
        <source>cancelled, may be charged</source>
        <translation>iptal, ücretli olabilir</translation>
    </message>
    <message>
        <source>unknown, may be charged</source>
        <translation>bilinmiyor, ücretli olabilir</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Sözler</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Yükleme</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderildi</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>İstek</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>Görev kimliği</translation>
    </message>
</context>
<context>
    <name>riffdesk::LevelMeter</name>
    <message>
        <source>Level meter</source>
        <translation>Seviye göstergesi</translation>
    </message>
    <message>
        <source>Level meter: spectrum, left and right</source>
        <translation>Seviye göstergesi: spektrum, sol ve sağ</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryBar</name>
    <message>
        <source>Save search</source>
        <translation>Aramayı kaydet</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Tümünü geri getir</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Koleksiyonlar</translation>
    </message>
    <message>
        <source>Show playlists, tags, saved searches and the trash</source>
        <translation>Çalma listelerini, etiketleri, kayıtlı aramaları ve çöp kutusunu göster</translation>
    </message>
    <message>
        <source>Keep this search among the collections</source>
        <translation>Bu aramayı koleksiyonlarda sakla</translation>
    </message>
    <message>
        <source>Search: %1. Press to take it away</source>
        <comment>a filter chip</comment>
        <translation>Arama: %1. Kaldırmak için basın</translation>
    </message>
    <message>
        <source>%1: click to take it away</source>
        <translation>%1: kaldırmak için tıklayın</translation>
    </message>
    <message>
        <source>1 song</source>
        <translation>1 şarkı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln şarkı</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Çöp kutusunu boşalt…</translation>
    </message>
    <message>
        <source>Empty trash (%1)…</source>
        <comment>how much that frees</comment>
        <translation>Çöp kutusunu boşalt (%1)…</translation>
    </message>
    <message>
        <source>As arranged</source>
        <translation>Düzenlendiği gibi</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Önce en yeni</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Önce en eski</translation>
    </message>
    <message>
        <source>Title, A to Z</source>
        <translation>Başlık, A–Z</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>Başlık, Z–A</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Önce en uzun</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Önce en kısa</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Önce en yüksek puan</translation>
    </message>
    <message>
        <source>Lowest rated first</source>
        <translation>Önce en düşük puan</translation>
    </message>
    <message>
        <source>Last played first</source>
        <translation>Önce son çalınan</translation>
    </message>
    <message>
        <source>Most played first</source>
        <translation>Önce en çok çalınan</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Gruplama yok</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Güne göre</translation>
    </message>
    <message>
        <source>By source song</source>
        <translation>Kaynak şarkıya göre</translation>
    </message>
    <message>
        <source>By playlist</source>
        <translation>Çalma listesine göre</translation>
    </message>
    <message>
        <source>Choose the order of the songs, and groups</source>
        <translation>Şarkıların sırasını ve grupları seç</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Sıralama: %1</translation>
    </message>
    <message>
        <source>Takes together</source>
        <translation>Take’ler bir arada</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryHeader</name>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, artan sırada</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, azalan sırada</translation>
    </message>
    <message>
        <source>Choose columns, their order and the height of rows</source>
        <translation>Sütunları, sıralarını ve satır yüksekliğini seç</translation>
    </message>
    <message>
        <source>Large rows</source>
        <translation>Yüksek satırlar</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Sütunları sıfırla</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>İşaret</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Tarz</translation>
    </message>
    <message>
        <source>Source song</source>
        <translation>Kaynak şarkı</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Çalınma</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Son çalınma</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryPage</name>
    <message>
        <source>Empty trash</source>
        <translation>Çöp kutusunu boşalt</translation>
    </message>
    <message>
        <source>Remove 1 song and its files for good?</source>
        <translation>1 şarkı ve dosyaları kalıcı olarak silinsin mi?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln songs and their files for good?</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln şarkı ve dosyaları kalıcı olarak silinsin mi?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the only thing that deletes songs, and it cannot be undone.</source>
        <translation>Şarkıları silen tek şey budur ve geri alınamaz.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Aramayı kaydet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>The songs cannot be shown</source>
        <translation>Şarkılar gösterilemiyor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>“%1” ile eşleşen bir şey yok.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>Songs appear here when they are done.</source>
        <translation>Şarkılar bitince burada görünür.</translation>
    </message>
    <message>
        <source>No songs yet</source>
        <translation>Henüz şarkı yok</translation>
    </message>
    <message>
        <source>Describe a song, or write its words, and press Create. It is kept here, with its cover and its lyrics.</source>
        <translation>Bir şarkı tarif edin ya da sözlerini yazın ve “Oluştur”a basın. Şarkı, kapağı ve sözleriyle burada saklanır.</translation>
    </message>
    <message>
        <source>Make your first song</source>
        <translation>İlk şarkınızı yapın</translation>
    </message>
    <message>
        <source>The songs are safe in their folders</source>
        <translation>Şarkılar klasörlerinde güvende</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>Kitaplığı yeniden kur</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Çöp kutusu boş.</translation>
    </message>
    <message>
        <source>No songs are in this playlist yet. Drag songs onto its name.</source>
        <translation>Bu çalma listesinde henüz şarkı yok. Şarkıları listenin adına sürükleyin.</translation>
    </message>
    <message>
        <source>Import songs…</source>
        <translation>Şarkı içe aktar…</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryProgress</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Cancelling: all is left as it was…</source>
        <translation>İptal ediliyor: her şey eskisi gibi kalıyor…</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineageModel</name>
    <message>
        <source>Song</source>
        <translation>Şarkı</translation>
    </message>
    <message>
        <source>the song that is shown</source>
        <translation>gösterilen şarkı</translation>
    </message>
    <message>
        <source>level %1</source>
        <comment>in a tree, from 1</comment>
        <translation>düzey %1</translation>
    </message>
    <message>
        <source>Unknown song</source>
        <comment>one that is not in the library, and of which no title is known</comment>
        <translation>Bilinmeyen şarkı</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>Kalıcı olarak silindi</translation>
    </message>
    <message>
        <source>Never in this library</source>
        <translation>Bu kitaplıkta hiç olmadı</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>Kaydınız</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>what was done, and from when to when</comment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what was done, and when in the song</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <comment>what was done, and the second song that went into it</comment>
        <translation>%1, “%2” ile</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Çöp kutusunda</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineagePage</name>
    <message>
        <source>Family only</source>
        <translation>Yalnız ailesi</translation>
    </message>
    <message>
        <source>Show only these songs in the library</source>
        <translation>Kitaplıkta yalnızca bu şarkıları göster</translation>
    </message>
    <message numerus="yes">
        <source>The nearest %Ln songs; there are more</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>En yakın %Ln şarkı; daha fazlası var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln şarkı</numerusform>
        </translation>
    </message>
    <message>
        <source>Made from scratch; nothing was made from it yet.</source>
        <translation>Sıfırdan yapıldı; ondan henüz bir şey yapılmadı.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineageView</name>
    <message>
        <source>Lineage</source>
        <translation>Köken</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Çal</translation>
    </message>
    <message>
        <source>Select in the library</source>
        <translation>Kitaplıkta seç</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Ne değişti…</translation>
    </message>
    <message>
        <source>Show only this family</source>
        <translation>Yalnızca bu aileyi göster</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsEditor</name>
    <message>
        <source>This song has no lyrics.</source>
        <translation>Bu şarkının sözü yok.</translation>
    </message>
    <message>
        <source>The text is longer than lyrics can be (%L1 characters).</source>
        <translation>Metin, şarkı sözü olamayacak kadar uzun (%L1 karakter).</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsField</name>
    <message>
        <source>The lyrics are open in a window of their own.</source>
        <translation>Sözler kendi penceresinde açık.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Geri getir</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsMargin</name>
    <message>
        <source>Syllables in each line, guessed from the spelling</source>
        <translation>Her satırdaki heceler, yazımdan tahmin edilir</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsOutline</name>
    <message>
        <source>Sections of the lyrics</source>
        <translation>Sözlerin bölümleri</translation>
    </message>
    <message>
        <source>Insert section</source>
        <translation>Bölüm ekle</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Give it a tag</source>
        <translation>Etiket ver</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Çoğalt</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yukarı taşı</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı taşı</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsOutlineModel</name>
    <message>
        <source>No tag</source>
        <comment>words before the first section</comment>
        <translation>Etiket yok</translation>
    </message>
    <message>
        <source>Words before the first section</source>
        <translation>İlk bölümden önceki sözler</translation>
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
        <translation>Sözler</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsPanel</name>
    <message>
        <source>Insert a section</source>
        <translation>Bölüm ekle</translation>
    </message>
    <message>
        <source>More for the lyrics</source>
        <translation>Sözler için diğer seçenekler</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Bul ve değiştir</translation>
    </message>
    <message>
        <source>Insert from a file…</source>
        <translation>Dosyadan ekle…</translation>
    </message>
    <message>
        <source>Count syllables and lines</source>
        <translation>Heceleri ve satırları say</translation>
    </message>
    <message>
        <source>Edit in a large window</source>
        <translation>Büyük pencerede düzenle</translation>
    </message>
    <message>
        <source>Duplicate the section (Ctrl+D)</source>
        <translation>Bölümü çoğalt (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove the section (Delete)</source>
        <translation>Bölümü kaldır (Delete)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>sections; lines</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lyrics from a file</source>
        <translation>Dosyadan sözler</translation>
    </message>
    <message>
        <source>Lyrics (%1)</source>
        <comment>patterns of file names</comment>
        <translation>Sözler (%1)</translation>
    </message>
    <message>
        <source>Write with AI</source>
        <translation>Yapay zekâyla yaz</translation>
    </message>
    <message>
        <source>Write with AI…</source>
        <translation>Yapay zekâyla yaz…</translation>
    </message>
    <message>
        <source>Write with AI: lyrics are waiting</source>
        <translation>Yapay zekâyla yaz: bekleyen sözler var</translation>
    </message>
    <message>
        <source>The text would be longer than lyrics can be (%L1 characters).</source>
        <translation>Metin, şarkı sözü olamayacak kadar uzun olurdu (%L1 karakter).</translation>
    </message>
    <message>
        <source>Title of these lyrics: %1</source>
        <translation>Bu sözlerin başlığı: %1</translation>
    </message>
    <message>
        <source>Title in the file: %1</source>
        <translation>Dosyadaki başlık: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>the title that is named beside it</comment>
        <translation>Kullan</translation>
    </message>
    <message>
        <source>Use as title</source>
        <translation>Başlık yap</translation>
    </message>
    <message>
        <source>Dismiss the title</source>
        <translation>Başlığı yok say</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsView</name>
    <message>
        <source>Follow the song</source>
        <translation>Şarkıyı izle</translation>
    </message>
    <message>
        <source>These words came from a file with times. They fit if the song kept its pace.</source>
        <translation>Bu sözler, süreleri olan bir dosyadan geldi. Şarkı temposunu koruduysa uyarlar.</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Hayır, teşekkürler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>The lines follow the song.</source>
        <translation>Satırlar şarkıyı izler.</translation>
    </message>
    <message>
        <source>Remove the times of the lines</source>
        <translation>Satırların sürelerini kaldır</translation>
    </message>
    <message>
        <source>A click on a line plays from there</source>
        <translation>Bir satıra tıklamak oradan çalar</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>the times of the lines</comment>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>No line of this file has a time.</source>
        <translation>Bu dosyanın hiçbir satırında süre yok.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWindow</name>
    <message>
        <source>Lyrics</source>
        <translation>Sözler</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWriter</name>
    <message>
        <source>The service has not told the lyrics yet.</source>
        <translation>Hizmet sözleri henüz göndermedi.</translation>
    </message>
    <message>
        <source>It could not be looked for: %1</source>
        <translation>Aranamadı: %1</translation>
    </message>
    <message>
        <source>The service does not list it. It may have been charged all the same, or never arrived.</source>
        <translation>Hizmet bunu listelemiyor. Yine de ücreti alınmış ya da hiç ulaşmamış olabilir.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWriterPane</name>
    <message>
        <source>Write with AI</source>
        <translation>Yapay zekâyla yaz</translation>
    </message>
    <message>
        <source>What shall the lyrics be about?</source>
        <translation>Sözler ne hakkında olsun?</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Önceden yazılanlar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Kapat (Esc)</translation>
    </message>
    <message>
        <source>A lighthouse keeper who waits for spring, hopeful, in short lines</source>
        <translation>Baharı bekleyen bir deniz feneri bekçisi, umutlu, kısa dizelerle</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Yaz</translation>
    </message>
    <message>
        <source>Has the service write them (Ctrl+Return)</source>
        <translation>Sözleri hizmete yazdırır (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Asks the service whether it was written; costs nothing</source>
        <translation>Hizmete yazılıp yazılmadığını sorar; ücretsizdir</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Yeniden iste</translation>
    </message>
    <message>
        <source>Practice costs nothing. Ctrl+Return asks.</source>
        <translation>Alıştırma ücretsizdir. Ctrl+Enter ister.</translation>
    </message>
    <message>
        <source>1 more paid request.</source>
        <translation>1 ücretli istek daha.</translation>
    </message>
    <message>
        <source>1 paid request. Ctrl+Return asks.</source>
        <translation>1 ücretli istek. Ctrl+Enter ister.</translation>
    </message>
    <message>
        <source>At most %L1 characters.</source>
        <translation>En fazla %L1 karakter.</translation>
    </message>
    <message>
        <source>Writing… %1</source>
        <comment>how long it takes so far, as 0:12</comment>
        <translation>Yazılıyor… %1</translation>
    </message>
    <message>
        <source>Checking what happened to it… %1</source>
        <comment>how long so far, as 0:12</comment>
        <translation>Ne olduğuna bakılıyor… %1</translation>
    </message>
    <message>
        <source>It may be charged all the same</source>
        <translation>Yine de ücreti alınabilir</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>İptal edildi.</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>İzleme kimliği: %1</translation>
    </message>
    <message>
        <source>This is not on the disk yet. %1</source>
        <translation>Bu henüz diskte değil. %1</translation>
    </message>
    <message>
        <source>Forget them all</source>
        <translation>Hepsini unut</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Bir tane daha yaz</translation>
    </message>
    <message>
        <source>Practice costs nothing.</source>
        <translation>Alıştırma ücretsizdir.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazılıyor</translation>
    </message>
</context>
<context>
    <name>riffdesk::MainWindow</name>
    <message>
        <source>Library</source>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>Alıştırma hizmeti</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Hesap bağla…</translation>
    </message>
    <message>
        <source>Practice: songs are made on this computer and cost nothing</source>
        <translation>Alıştırma: şarkılar bu bilgisayarda yapılır ve ücretsizdir</translation>
    </message>
    <message>
        <source>Songs are made by %1</source>
        <translation>Şarkıları yapan: %1</translation>
    </message>
    <message>
        <source>Not connected: enter the token of your account in the settings</source>
        <translation>Bağlı değil: ayarlarda hesabınızın tokenini girin</translation>
    </message>
    <message>
        <source>%1 – Riffdesk</source>
        <comment>window title: name of the song that plays</comment>
        <translation>%1 – Riffdesk</translation>
    </message>
    <message>
        <source>About Riffdesk</source>
        <translation>Riffdesk Hakkında</translation>
    </message>
    <message>
        <source>Riffdesk %1
A desktop studio for AI song-making.
Free software under the MIT licence.</source>
        <translation>Riffdesk %1
Yapay zekâyla şarkı yapmak için bir masaüstü stüdyosu.
MIT lisanslı özgür yazılım.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Her yerde</translation>
    </message>
    <message>
        <source>On the waveform</source>
        <translation>Dalga formunda</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Çal</translation>
    </message>
    <message>
        <source>Songs can be heard and exported; making and changing them is switched off.</source>
        <translation>Şarkılar dinlenebilir ve dışa aktarılabilir; oluşturma ve değiştirme kapalı.</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>Kitaplığı yeniden kur</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1 (çevrimdışı)</translation>
    </message>
    <message>
        <source>There is no network. What waits for it goes on by itself when it is back.</source>
        <translation>Ağ yok. Ağı bekleyenler, geri gelince kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>Bir dışa aktarma sürüyor.</translation>
    </message>
    <message>
        <source>What is written so far stays. The same export goes on from there later.</source>
        <translation>Şimdiye dek yazılanlar kalır. Aynı dışa aktarma daha sonra oradan sürer.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Kal</translation>
    </message>
    <message>
        <source>Stop the export and quit</source>
        <translation>Dışa aktarmayı durdur ve çık</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Miks</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>Karşılaştırmada</translation>
    </message>
    <message>
        <source>Putting together</source>
        <translation>Birleştirme</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisanslar</translation>
    </message>
</context>
<context>
    <name>riffdesk::MediaFetch</name>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>Hizmet bu görevi artık tanımıyor.</translation>
    </message>
</context>
<context>
    <name>riffdesk::ModeButtons</name>
    <message>
        <source>Shuffle</source>
        <translation>Karıştır</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Döngü</translation>
    </message>
    <message>
        <source>Shuffle: on</source>
        <translation>Karıştır: açık</translation>
    </message>
    <message>
        <source>Shuffle: off</source>
        <translation>Karıştır: kapalı</translation>
    </message>
    <message>
        <source>Loop: this song</source>
        <translation>Döngü: bu şarkı</translation>
    </message>
    <message>
        <source>Loop: all songs</source>
        <translation>Döngü: tüm şarkılar</translation>
    </message>
    <message>
        <source>Loop: off</source>
        <translation>Döngü: kapalı</translation>
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
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Yok</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP proxy</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 proxy</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Proxy adresi</translation>
    </message>
    <message>
        <source>The way to the service and to its files. What runs on this computer is reached directly.</source>
        <translation>Hizmete ve dosyalarına giden yol. Bu bilgisayarda çalışanlara doğrudan ulaşılır.</translation>
    </message>
    <message>
        <source>Fetch songs over metered networks too</source>
        <translation>Şarkıları kotalı ağlarda da indir</translation>
    </message>
    <message>
        <source>Otherwise songs that are made wait at the service for another network, or for “Fetch now”.</source>
        <translation>Yoksa yapılan şarkılar hizmette başka bir ağı ya da “Şimdi indir”i bekler.</translation>
    </message>
    <message>
        <source>There is no network now.</source>
        <translation>Şu anda ağ yok.</translation>
    </message>
    <message>
        <source>The network is metered now.</source>
        <translation>Ağ şu anda kotalı.</translation>
    </message>
</context>
<context>
    <name>riffdesk::NotesEdit</name>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>What you think of it, what is left to do. Search finds it.</source>
        <translation>Ne düşündüğünüz, yapılacak ne kaldığı. Arama bunu bulur.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Bu bildirimi kapat</translation>
    </message>
</context>
<context>
    <name>riffdesk::NotifierBus</name>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>riffdesk::PairChanges</name>
    <message>
        <source>Comparing the sound</source>
        <translation>Sesler karşılaştırılıyor</translation>
    </message>
    <message>
        <source>Comparing the sound…</source>
        <translation>Sesler karşılaştırılıyor…</translation>
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
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayerBar</name>
    <message>
        <source>Queue</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Süre</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayerNotice</name>
    <message>
        <source>Restart Riffdesk</source>
        <translation>Riffdesk’i yeniden başlat</translation>
    </message>
    <message>
        <source>The song goes on where it is now</source>
        <translation>Şarkı şimdi olduğu yerden sürer</translation>
    </message>
    <message>
        <source>The audio of this song is on its way.</source>
        <translation>Bu şarkının sesi yolda.</translation>
    </message>
    <message>
        <source>The audio of this song is missing. “Fetch again” in its details gets it.</source>
        <translation>Bu şarkının sesi eksik. Ayrıntılarındaki “Yeniden indir” onu getirir.</translation>
    </message>
    <message>
        <source>A sound device is there now.</source>
        <translation>Artık bir ses aygıtı var.</translation>
    </message>
    <message>
        <source>No sound device: playing silently.</source>
        <translation>Ses aygıtı yok: sessiz çalınıyor.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayingSong</name>
    <message>
        <source>Nothing is playing</source>
        <translation>Çalan bir şey yok</translation>
    </message>
    <message>
        <source>Choose a song to hear</source>
        <translation>Dinlemek için bir şarkı seçin</translation>
    </message>
</context>
<context>
    <name>riffdesk::Poller</name>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>Hizmet bu görevi artık tanımıyor.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PreflightRows</name>
    <message>
        <source>Before you create</source>
        <translation>Oluşturmadan önce</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Böyle bırak</translation>
    </message>
    <message>
        <source>Leave it so: %1</source>
        <comment>a warning</comment>
        <translation>Böyle bırak: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to look at</source>
        <comment>warnings, at least two</comment>
        <translation>
            <numerusform>Bakılacak %Ln şey</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>further warnings</comment>
        <translation>
            <numerusform>… ve %Ln tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Ön ayarlar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>a preset</comment>
        <translation>Kullan</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Henüz ön ayar yok</translation>
    </message>
    <message>
        <source>Drag a preset out to keep or give away its file.</source>
        <translation>Dosyasını saklamak ya da paylaşmak için bir ön ayarı dışarı sürükleyin.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PresetsMenu</name>
    <message>
        <source>No presets yet</source>
        <translation>Henüz ön ayar yok</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Ön ayar olarak kaydet…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Ön ayar olarak kaydet</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Ön ayarı yeniden adlandır</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>All presets…</source>
        <translation>Tüm ön ayarlar…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Dosya olarak kaydet…</translation>
    </message>
    <message>
        <source>Load from file…</source>
        <translation>Dosyadan yükle…</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Dosya olarak kaydet</translation>
    </message>
    <message>
        <source>Load from file</source>
        <translation>Dosyadan yükle</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk)</source>
        <translation>Ön ayarlar ve tarifler (*.riffdesk)</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk *.json)</source>
        <translation>Ön ayarlar ve tarifler (*.riffdesk *.json)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ProducerClient</name>
    <message>
        <source>The service redirects to another address; it was not followed.</source>
        <translation>Hizmet başka bir adrese yönlendiriyor; o adrese gidilmedi.</translation>
    </message>
    <message>
        <source>Between 1 and %1 tasks can be asked for at once.</source>
        <translation>Bir kerede 1 ile %1 arasında görev sorgulanabilir.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>%1 dosyası okunamıyor.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Dosya %1 MB sınırından büyük.</translation>
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
        <translation>Gönderilen promptlar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Karakter</translation>
    </message>
</context>
<context>
    <name>riffdesk::PromptPicker</name>
    <message>
        <source>Prompts you have sent</source>
        <translation>Gönderilen promptlar</translation>
    </message>
    <message>
        <source>Search your prompts</source>
        <translation>Promptlarınızda arayın</translation>
    </message>
    <message>
        <source>Search for a prompt</source>
        <translation>Prompt ara</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Promptlar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Geçmişi temizle</translation>
    </message>
    <message>
        <source>Prompts come here when you press Create.</source>
        <translation>“Oluştur”a bastığınızda promptlar buraya gelir.</translation>
    </message>
    <message>
        <source>No prompt holds these words.</source>
        <translation>Hiçbir prompt bu sözcükleri içermiyor.</translation>
    </message>
</context>
<context>
    <name>riffdesk::QueueModel</name>
    <message>
        <source>on now</source>
        <comment>the song that is playing</comment>
        <translation>şimdi çalıyor</translation>
    </message>
</context>
<context>
    <name>riffdesk::QueuePopup</name>
    <message>
        <source>Nothing is queued. Play a song, or add songs by their menu.</source>
        <translation>Sırada bir şey yok. Bir şarkı çalın ya da menüsünden şarkı ekleyin.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Delete takes a song out</source>
        <translation>Delete bir şarkıyı çıkarır</translation>
    </message>
</context>
<context>
    <name>riffdesk::RatingEdit</name>
    <message>
        <source>Rating</source>
        <translation>Puan</translation>
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
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>İşlem</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oluşturuldu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>Alıştırma hizmeti</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>İzleme kimliği</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>Tarifi yükle</translation>
    </message>
    <message>
        <source>Fill the form with what this song was made of</source>
        <translation>Formu bu şarkının tarifiyle doldurur</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Tarifi kaydet…</translation>
    </message>
    <message>
        <source>Keep the recipe as a file; or drag it to where the file is wanted</source>
        <translation>Tarifi dosya olarak saklar; ya da dosyayı istediğiniz yere sürükleyin</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Tarifi kaydet</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>Kendi sözlerim</translation>
    </message>
    <message>
        <source>None: imported from a file</source>
        <translation>Yok: dosyadan içe aktarıldı</translation>
    </message>
    <message>
        <source>Song id</source>
        <translation>Şarkı kimliği</translation>
    </message>
    <message>
        <source>Id at the service</source>
        <translation>Hizmetteki kimlik</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>Görev kimliği</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>the sizes of a song&apos;s files</comment>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Reply of the service, as it came</source>
        <translation>Hizmetin yanıtı, geldiği gibi</translation>
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
        <translation>Yok: burada yapıldı</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk)</source>
        <translation>Ön ayarlar ve tarifler (*.riffdesk)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceEdit</name>
    <message>
        <source>Drop an audio file here, or choose one</source>
        <translation>Buraya bir ses dosyası bırakın ya da seçin</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>MP3, WAV, M4A, FLAC, Ogg, Opus or AAC, from 1 second to 15 minutes</source>
        <translation>MP3, WAV, M4A, FLAC, Ogg, Opus veya AAC, 1 saniyeden 15 dakikaya kadar</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referanslar</translation>
    </message>
    <message>
        <source>What you have uploaded before</source>
        <translation>Daha önce yükledikleriniz</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>the address that was typed</comment>
        <translation>Kullan</translation>
    </message>
    <message>
        <source>Have the service fetch the recording from this address</source>
        <translation>Hizmet kaydı bu adresten alsın</translation>
    </message>
    <message>
        <source>Choose another reference</source>
        <translation>Başka referans seç</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referans</translation>
    </message>
    <message>
        <source>Use no reference</source>
        <translation>Referans kullanma</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Paste an address or an upload’s id</source>
        <translation>Bir adres ya da yüklemenin kimliğini yapıştırın</translation>
    </message>
    <message>
        <source>Bring my lyrics back</source>
        <translation>Sözlerimi geri getir</translation>
    </message>
    <message>
        <source>Use its lyrics</source>
        <translation>Sözlerini kullan</translation>
    </message>
    <message>
        <source>Put back what the lyrics of the recording replaced</source>
        <translation>Kaydın sözlerinin yerini aldığı sözleri geri koyar</translation>
    </message>
    <message>
        <source>Put the words that the service heard into the lyrics</source>
        <translation>Hizmetin duyduğu sözleri söz alanına koyar</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Kayıt seç</translation>
    </message>
    <message>
        <source>Audio files (%1)</source>
        <translation>Ses dosyaları (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
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
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Delete from the list</source>
        <translation>Listeden sil</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referanslar</translation>
    </message>
    <message>
        <source>Search names and lyrics</source>
        <translation>Adlarda ve sözlerde ara</translation>
    </message>
    <message>
        <source>Search for a reference</source>
        <translation>Referans ara</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Nothing has been uploaded to this service yet.</source>
        <translation>Bu hizmete henüz bir şey yüklenmedi.</translation>
    </message>
    <message>
        <source>No reference matches these words.</source>
        <translation>Bu sözcüklerle eşleşen referans yok.</translation>
    </message>
    <message>
        <source>Bring “%1” back</source>
        <translation>“%1” geri getir</translation>
    </message>
    <message>
        <source>Name of the reference</source>
        <translation>Referansın adı</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceProgress</name>
    <message>
        <source>Progress of the upload</source>
        <translation>Yükleme ilerlemesi</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Yüklemeyi iptal et</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is being done, and how far it is: Sending… 43%</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Dosya kontrol ediliyor…</translation>
    </message>
    <message>
        <source>Converting to MP3…</source>
        <translation>MP3’e dönüştürülüyor…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Gönderiliyor…</translation>
    </message>
    <message>
        <source>The service is taking it in…</source>
        <translation>Hizmet dosyayı alıyor…</translation>
    </message>
</context>
<context>
    <name>riffdesk::RegionBar</name>
    <message>
        <source>Region</source>
        <translation>Seçim</translation>
    </message>
    <message>
        <source>Replace this section</source>
        <translation>Bu bölümü değiştir</translation>
    </message>
    <message>
        <source>Sets the form to make this section anew</source>
        <translation>Formu bu bölümü yeniden yapacak şekilde ayarlar</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Döngü</translation>
    </message>
    <message>
        <source>Goes round in this section</source>
        <translation>Bu bölümü döngüde çalar</translation>
    </message>
    <message>
        <source>Audition</source>
        <comment>play a section once</comment>
        <translation>Ön dinleme</translation>
    </message>
    <message>
        <source>Plays the section once, with the 3 seconds before it</source>
        <translation>Bölümü, öncesindeki 3 saniyeyle bir kez çalar</translation>
    </message>
    <message>
        <source>Clear the region (Esc)</source>
        <translation>Seçimi kaldır (Esc)</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Seçimi kaldır</translation>
    </message>
    <message>
        <source>Start of the region</source>
        <translation>Seçimin başı</translation>
    </message>
    <message>
        <source>End of the region</source>
        <translation>Seçimin sonu</translation>
    </message>
    <message>
        <source>Drag the region to another program, where it becomes a file; a click copies it</source>
        <translation>Seçimi başka bir programa sürükleyin, orada dosya olur; tıklamak onu kopyalar</translation>
    </message>
    <message>
        <source>Copy the region as a file</source>
        <translation>Seçimi dosya olarak kopyala</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequestDialog</name>
    <message>
        <source>Request</source>
        <translation>İstek</translation>
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
        <translation>“Oluştur”un, formun şu anki hâliyle göndereceği. Tokeniniz içinde yok: komut onu ACEDATACLOUD_API_TOKEN değişkeninden okur.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
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
        <translation>İşlem</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Gelişmiş</translation>
    </message>
    <message>
        <source>Advanced (%1 filled in)</source>
        <translation>Gelişmiş (%1 dolu)</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequiredMark</name>
    <message>
        <source>Required</source>
        <translation>Gerekli</translation>
    </message>
</context>
<context>
    <name>riffdesk::RoundButton</name>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Çal</translation>
    </message>
</context>
<context>
    <name>riffdesk::RunBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Bu bildirimi kapat</translation>
    </message>
</context>
<context>
    <name>riffdesk::SecondsField</name>
    <message>
        <source>Seconds, or minutes and seconds such as 1:02.4</source>
        <translation>Saniye ya da 1:02.4 gibi dakika ve saniye</translation>
    </message>
</context>
<context>
    <name>riffdesk::SeedField</name>
    <message>
        <source>Pick a random seed; the same seed and form give the same song</source>
        <translation>Rastgele bir seed seç; aynı seed ve form aynı şarkıyı verir</translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation>Seedi kilitle</translation>
    </message>
    <message>
        <source>Locked: every take and the next request get this seed</source>
        <translation>Kilitli: her take ve sonraki istek bu seedi alır</translation>
    </message>
    <message>
        <source>The seed is used once, further takes get seeds of their own. Lock it to keep it.</source>
        <translation>Seed bir kez kullanılır, diğer take’ler kendi seedlerini alır. Korumak için kilitleyin.</translation>
    </message>
    <message>
        <source>New random seed</source>
        <translation>Yeni rastgele seed</translation>
    </message>
</context>
<context>
    <name>riffdesk::SelectionPage</name>
    <message>
        <source>Play next</source>
        <translation>Sıradaki olarak çal</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Sıraya ekle</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>the length of all songs that are selected</comment>
        <translation>toplam %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln şarkı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Görünüm ve dil</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Use the Practice service</source>
        <translation>Alıştırma hizmetini kullan</translation>
    </message>
    <message>
        <source>Runs on this computer, needs no account and costs nothing.</source>
        <translation>Bu bilgisayarda çalışır, hesap gerektirmez ve ücretsizdir.</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Eşzamanlı istek</translation>
    </message>
    <message>
        <source>How many songs are asked for at the same time; the others wait. Takes effect at the next start.</source>
        <translation>Aynı anda kaç şarkı isteneceği; diğerleri bekler. Sonraki açılışta geçerli olur.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Sonraki açılışta geçerli olur.</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Kitaplık klasörü</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Holds the library and one folder per song with its audio, cover, lyrics and recipe. The library can be rebuilt from these folders alone.</source>
        <translation>Kitaplığı ve her şarkı için sesini, kapağını, sözlerini ve tarifini içeren bir klasörü barındırır. Kitaplık yalnızca bu klasörlerden yeniden kurulabilir.</translation>
    </message>
    <message>
        <source>Settings, and your own catalogue.json if you have one, are in %1.</source>
        <translation>Ayarlar ve varsa kendi catalogue.json dosyanız burada: %1.</translation>
    </message>
    <message>
        <source>No service is chosen yet.</source>
        <translation>Henüz bir hizmet seçilmedi.</translation>
    </message>
    <message>
        <source>Songs are made by the Practice service on this computer.</source>
        <translation>Şarkıları bu bilgisayardaki alıştırma hizmeti yapar.</translation>
    </message>
    <message>
        <source>Songs are made by %1.</source>
        <translation>Şarkıları yapan: %1.</translation>
    </message>
    <message>
        <source>Sound and desktop</source>
        <translation>Ses ve masaüstü</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Geri çağrı</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> sn</translation>
    </message>
    <message>
        <source>Time to undo a create</source>
        <translation>Oluşturmayı geri alma süresi</translation>
    </message>
    <message>
        <source>A request leaves only so long after Create was pressed; 0 sends it at once.</source>
        <translation>İstek, “Oluştur”a basıldıktan ancak bu kadar sonra gönderilir; 0 hemen gönderir.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the user is asked</comment>
        <translation>hiçbir zaman</translation>
    </message>
    <message>
        <source>Ask above so many paid requests a day</source>
        <translation>Günde bundan çok ücretli istekte sor</translation>
    </message>
    <message>
        <source>Ask above so many takes at once</source>
        <translation>Bir kerede bundan çok take’te sor</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Uyarılar</translation>
    </message>
    <message>
        <source>What becomes of jobs</source>
        <translation>İşlerin akıbeti</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Her şey</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Kept on this computer only, without prompts and lyrics. Help ▸ Copy diagnostics shows it.</source>
        <translation>Yalnızca bu bilgisayarda, promptlar ve sözler olmadan tutulur. Yardım ▸ Tanılamayı kopyala onu gösterir.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Taşı…</translation>
    </message>
    <message>
        <source>Takes the library with all songs to another folder</source>
        <translation>Kitaplığı tüm şarkılarla başka bir klasöre taşır</translation>
    </message>
    <message>
        <source>Uses the library of another folder from the next start</source>
        <translation>Sonraki açılıştan itibaren başka bir klasördeki kitaplığı kullanır</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the trash is emptied</comment>
        <translation>hiçbir zaman</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> gün</translation>
    </message>
    <message>
        <source>Remove from the trash after</source>
        <translation>Çöp kutusundan silme süresi</translation>
    </message>
    <message>
        <source>What has been in the trash for longer is removed for good, at each start and once a day.</source>
        <translation>Çöp kutusunda daha uzun süre kalanlar, her açılışta ve günde bir kez kalıcı olarak silinir.</translation>
    </message>
    <message>
        <source>An empty folder for the library</source>
        <translation>Kitaplık için boş bir klasör</translation>
    </message>
    <message>
        <source>From the next start the library is in %1. To take your songs along, choose Move… instead.</source>
        <translation>Sonraki açılıştan itibaren kitaplık burada: %1. Şarkılarınızı da götürmek için bunun yerine “Taşı…”yı seçin.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klavye</translation>
    </message>
</context>
<context>
    <name>riffdesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
</context>
<context>
    <name>riffdesk::ShortcutsPage</name>
    <message>
        <source>Assign</source>
        <comment>a shortcut</comment>
        <translation>Ata</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>one shortcut</comment>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Reset all</source>
        <comment>shortcuts</comment>
        <translation>Tümünü sıfırla</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Kısayollarda ara</translation>
    </message>
    <message>
        <source>A command or its keys</source>
        <translation>Bir komut ya da tuşları</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kısayollar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komut</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kısayol</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Yeni kısayol</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>kısayol yok</translation>
    </message>
    <message>
        <source>%1 is fixed: “%2”. Choose another.</source>
        <comment>a shortcut; what it does</comment>
        <translation>%1 sabit: “%2”. Başkasını seçin.</translation>
    </message>
    <message>
        <source>%1 is now “%2”. Assign takes it from there.</source>
        <comment>a shortcut; what it does</comment>
        <translation>%1 şu anda “%2”. Ata, onu oradan alır.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SliderField</name>
    <message>
        <source>%1 as a number</source>
        <comment>name of a slider</comment>
        <translation>%1, sayı olarak</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1 değerine dön</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <comment>name of a slider</comment>
        <translation>Sıfırla: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongDelegate</name>
    <message>
        <source>on its way</source>
        <comment>the audio of a song</comment>
        <translation>yolda</translation>
    </message>
    <message>
        <source>audio missing</source>
        <translation>ses eksik</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SongField</name>
    <message>
        <source>Use no song</source>
        <translation>Şarkı kullanma</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>label of a field</comment>
        <translation>Kaldır: %1</translation>
    </message>
    <message>
        <source>The audio id that the service gave for your upload.</source>
        <translation>Hizmetin yüklemenize verdiği ses kimliği.</translation>
    </message>
    <message>
        <source>Choose a song…</source>
        <translation>Şarkı seç…</translation>
    </message>
    <message>
        <source>Not in this library</source>
        <translation>Bu kitaplıkta yok</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a field: title of a song</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose another song</source>
        <translation>Başka şarkı seç</translation>
    </message>
    <message>
        <source>Choose a song of the library, or drop one here</source>
        <translation>Kitaplıktan bir şarkı seçin ya da buraya bırakın</translation>
    </message>
    <message>
        <source>%1 – %2 · %3 s</source>
        <comment>start, end and length of a section</comment>
        <translation>%1 – %2 · %3 sn</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongListModel</name>
    <message>
        <source>playing</source>
        <translation>çalıyor</translation>
    </message>
    <message>
        <source>audio on its way</source>
        <translation>ses yolda</translation>
    </message>
    <message>
        <source>audio missing</source>
        <translation>ses eksik</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a song that was not heard yet</comment>
        <translation>yeni</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>Without a source song</source>
        <translation>Kaynak şarkısı olmayan</translation>
    </message>
    <message>
        <source>In no playlist</source>
        <translation>Çalma listesinde olmayan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SongMenu</name>
    <message>
        <source>Play</source>
        <translation>Çal</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>Kaynak olarak kullan</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Başlığı kopyala</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Puanla</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Sıradaki olarak çal</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Sıraya ekle</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>Tarifi yükle</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>Dinlendi olarak işaretle</translation>
    </message>
    <message>
        <source>Check and fetch again</source>
        <translation>Kontrol et ve yeniden indir</translation>
    </message>
    <message>
        <source>Listens to the file to its end and, where that fails, brings it anew; costs nothing</source>
        <translation>Dosyayı sonuna dek okur, sorun varsa yeniden getirir; ücretsizdir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ele</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Yeni etiket…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Yeni etiket</translation>
    </message>
    <message>
        <source>Put into playlist</source>
        <translation>Çalma listesine ekle</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>Yeni çalma listesi…</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Yeni çalma listesi</translation>
    </message>
    <message>
        <source>Take out of this playlist</source>
        <translation>Bu çalma listesinden çıkar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>Stemleri miksle</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Ne değişti…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Show only its family</source>
        <translation>Yalnızca ailesini göster</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongNews</name>
    <message>
        <source>Untitled</source>
        <translation>Başlıksız</translation>
    </message>
    <message>
        <source>Your song is done.</source>
        <translation>Şarkınız bitti.</translation>
    </message>
    <message>
        <source>The stems of “%1” are ready</source>
        <translation>“%1” stemleri hazır</translation>
    </message>
    <message>
        <source>Its stems are ready.</source>
        <translation>Stemleri hazır.</translation>
    </message>
    <message>
        <source>“%1” failed. %2</source>
        <comment>title of a song, what happened</comment>
        <translation>“%1” başarısız oldu. %2</translation>
    </message>
    <message>
        <source>It is not known whether the request for “%1” arrived; you decide in Jobs.</source>
        <translation>“%1” isteğinin ulaşıp ulaşmadığı bilinmiyor; İşler’de karar verin.</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>“%1” hazır</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes of “%1” are ready</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>“%1” için %Ln take hazır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes are done.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take bitti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are ready</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln şarkı hazır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are done.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln şarkı bitti.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is made, but its file could not be fetched. %2</source>
        <comment>title of a song, what happened</comment>
        <translation>“%1” yapıldı ama dosyası indirilemedi. %2</translation>
    </message>
    <message>
        <source>The lossless WAV of “%1” is here</source>
        <translation>“%1” için kayıpsız WAV geldi</translation>
    </message>
    <message>
        <source>Its lossless WAV is here.</source>
        <translation>Kayıpsız WAV dosyası geldi.</translation>
    </message>
    <message>
        <source>The video of “%1” is here</source>
        <translation>“%1” için video geldi</translation>
    </message>
    <message>
        <source>Its video is here.</source>
        <translation>Videosu geldi.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongPicker</name>
    <message>
        <source>Choose a song</source>
        <translation>Şarkı seç</translation>
    </message>
    <message>
        <source>Search titles, lyrics, prompts</source>
        <translation>Başlık, söz ve prompt ara</translation>
    </message>
    <message>
        <source>Search for a source song</source>
        <translation>Kaynak şarkı ara</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Şarkılar</translation>
    </message>
    <message>
        <source>The library has no songs yet. Generate one first.</source>
        <translation>Kitaplıkta henüz şarkı yok. Önce bir tane üretin.</translation>
    </message>
    <message>
        <source>No song matches these words.</source>
        <translation>Bu sözcüklerle eşleşen şarkı yok.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongWaveform</name>
    <message>
        <source>Extend from %1…</source>
        <comment>a time</comment>
        <translation>Uzat: %1 itibarıyla…</translation>
    </message>
    <message>
        <source>Replace this section…</source>
        <translation>Bu bölümü değiştir…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Döngü</translation>
    </message>
    <message>
        <source>Audition with 3 s before</source>
        <translation>3 sn öncesinden dinle</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Seçimi kaldır</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Yakınlaştır</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uzaklaştır</translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation>Tüm şarkıyı göster</translation>
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
        <translation>Yalnızca yeni ölçüleri al</translation>
    </message>
    <message>
        <source>New from</source>
        <translation>Yeni baş</translation>
    </message>
    <message>
        <source>Where the new bars begin, in the edited song. The arrows move it by a hundredth of a second.</source>
        <translation>Düzenlenen şarkıda yeni ölçülerin başladığı yer. Oklar saniyenin yüzde biri kadar kaydırır.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>son</translation>
    </message>
    <message>
        <source>Where the song goes on as it was. The arrows move it by a hundredth of a second.</source>
        <translation>Şarkının eskisi gibi sürdüğü yer. Oklar saniyenin yüzde biri kadar kaydırır.</translation>
    </message>
    <message>
        <source>How long one goes over into the other</source>
        <translation>Birinden diğerine geçiş süresi</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>Dinle</translation>
    </message>
    <message>
        <source>Plays two seconds before and after this join</source>
        <translation>Bu ek yerinin iki saniye öncesini ve sonrasını çalar</translation>
    </message>
    <message>
        <source>Hear where the new bars begin</source>
        <translation>Yeni ölçülerin başladığı yeri dinle</translation>
    </message>
    <message>
        <source>Hear where the new bars end</source>
        <translation>Yeni ölçülerin bittiği yeri dinle</translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>Birleştiriliyor…</translation>
    </message>
    <message>
        <source>Makes a new song: the first one as it was, with what changed put in. Costs nothing.</source>
        <translation>Yeni bir şarkı yapar: ilki olduğu gibi, değişen kısım içine konmuş. Ücretsizdir.</translation>
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
        <translation>Orta</translation>
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
        <translation>Sessize al: %1</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sessize al</translation>
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
        <translation>Solo: bu stemi dinle; Ctrl ile yalnızca onu</translation>
    </message>
    <message>
        <source>Gain of %1</source>
        <translation>Kazanç: %1</translation>
    </message>
    <message>
        <source>Pan of %1</source>
        <translation>Pan: %1</translation>
    </message>
    <message>
        <source>Gain; a double click sets it to 0 dB</source>
        <translation>Kazanç; çift tıklama 0 dB yapar</translation>
    </message>
    <message>
        <source>Left or right; a double click sets it to the centre</source>
        <translation>Sol ya da sağ; çift tıklama ortalar</translation>
    </message>
    <message>
        <source>Copy %1 as a file</source>
        <comment>a stem</comment>
        <translation>Dosya olarak kopyala: %1</translation>
    </message>
    <message>
        <source>Drag this stem to another program, where it becomes a file; a click or Ctrl+C copies it</source>
        <translation>Bu stemi başka bir programa sürükleyin, orada dosya olur; tıklamak ya da Ctrl+C onu kopyalar</translation>
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
        <translation>Vokalsiz şarkı</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Each stem as it is</source>
        <translation>Her stem olduğu gibi</translation>
    </message>
    <message>
        <source>Save as song</source>
        <translation>Şarkı olarak kaydet</translation>
    </message>
    <message>
        <source>Makes this mix a song of the library; costs nothing</source>
        <translation>Bu miksi kitaplıkta bir şarkı yapar; ücretsizdir</translation>
    </message>
    <message>
        <source>Export mix…</source>
        <translation>Miksi dışa aktar…</translation>
    </message>
    <message>
        <source>Writes this mix into a file</source>
        <translation>Bu miksi bir dosyaya yazar</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stemler</translation>
    </message>
    <message>
        <source>Open them in a music program, or export them</source>
        <translation>Bir müzik programında aç ya da dışa aktar</translation>
    </message>
    <message>
        <source>Stem mixer</source>
        <translation>Stem mikseri</translation>
    </message>
    <message>
        <source>No stems</source>
        <translation>Stem yok</translation>
    </message>
    <message>
        <source>This song&apos;s stems are not in its folder any more. Ask for them again from its menu.</source>
        <translation>Bu şarkının stemleri artık klasöründe değil. Menüsünden yeniden isteyin.</translation>
    </message>
    <message>
        <source>Ctrl with S hears that stem alone. A double click on a slider sets it back.</source>
        <translation>Ctrl ile S yalnızca o stemi duyurur. Kaydırıcıya çift tıklamak onu sıfırlar.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>Kitaplığa dön (Esc)</translation>
    </message>
    <message>
        <source>Another song is on.</source>
        <translation>Başka bir şarkı çalıyor.</translation>
    </message>
    <message>
        <source>Hear these stems</source>
        <translation>Bu stemleri dinle</translation>
    </message>
    <message>
        <source>Plays them from the start</source>
        <translation>Baştan çalar</translation>
    </message>
    <message>
        <source>Stems of %1</source>
        <comment>a title</comment>
        <translation>Stemler: %1</translation>
    </message>
    <message>
        <source>None of these stems is called vocals: mute what is sung by hand</source>
        <translation>Bu stemlerden hiçbirinin adı vokal değil: söylenenleri elle sessize alın</translation>
    </message>
    <message>
        <source>Copy all stems as files</source>
        <translation>Tüm stemleri dosya olarak kopyala</translation>
    </message>
    <message>
        <source>Drag all stems to another program, where they become files; a click copies them</source>
        <translation>Tüm stemleri başka bir programa sürükleyin, orada dosya olurlar; tıklamak onları kopyalar</translation>
    </message>
</context>
<context>
    <name>riffdesk::Studio</name>
    <message>
        <source>One song is in the library again.</source>
        <translation>Bir şarkı yeniden kitaplıkta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in the library again.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln şarkı yeniden kitaplıkta.</numerusform>
        </translation>
    </message>
    <message>
        <source>One song lies in the library&apos;s folder but is not in its list.</source>
        <translation>Bir şarkı kitaplık klasöründe duruyor ama listesinde yok.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs lie in the library&apos;s folder but are not in its list.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln şarkı kitaplık klasöründe duruyor ama listesinde yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuild the library: that brings back what lies there.</source>
        <translation>Kitaplığı yeniden kurun: oradakileri geri getirir.</translation>
    </message>
    <message numerus="yes">
        <source>Descriptions that were damaged were completed from what else was known: %Ln.</source>
        <comment>number of songs</comment>
        <translation>
            <numerusform>Bilinen diğer bilgilerle tamamlanan hasarlı açıklamalar: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs that were not over are kept: %Ln.</source>
        <comment>number of jobs</comment>
        <translation>
            <numerusform>Korunan, bitmemiş işler: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>These folders could not be read and were left alone: %1.</source>
        <translation>Bu klasörler okunamadı ve olduğu gibi bırakıldı: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln of them are in the file %1.</source>
        <translation>
            <numerusform>%Ln öğenin tümü %1 dosyasında.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or make an empty folder elsewhere.</source>
        <translation>Başka bir yerde boş bir klasör seçin ya da oluşturun.</translation>
    </message>
    <message>
        <source>Moving was cancelled: the library is where it was.</source>
        <translation>Taşıma iptal edildi: kitaplık olduğu yerde.</translation>
    </message>
    <message>
        <source>There is no room for the library in “%1”: it takes %2, and %3 are free.</source>
        <translation>“%1” içinde kitaplık için yer yok: gereken %2, boş olan %3.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>Orada yer açın ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The library is in “%1” already.</source>
        <translation>Kitaplık zaten “%1” içinde.</translation>
    </message>
    <message>
        <source>“%1” lies within the library&apos;s folder.</source>
        <translation>“%1” kitaplık klasörünün içinde.</translation>
    </message>
    <message>
        <source>“%1” holds another library.</source>
        <translation>“%1” başka bir kitaplık içeriyor.</translation>
    </message>
    <message>
        <source>“%1” is not empty.</source>
        <translation>“%1” boş değil.</translation>
    </message>
    <message>
        <source>The library is in “%1” now.</source>
        <translation>Kitaplık artık “%1” içinde.</translation>
    </message>
    <message>
        <source>Something of it could not be removed from “%1”.</source>
        <translation>Kitaplığın bir kısmı “%1” içinden kaldırılamadı.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Submitter</name>
    <message>
        <source>Cancelled while it was sent: the service may have received it and may still charge for it.</source>
        <translation>Gönderilirken iptal edildi: hizmet almış olabilir ve yine de ücret alabilir.</translation>
    </message>
    <message>
        <source>The answer names neither a task nor a song.</source>
        <translation>Yanıtta ne görev ne şarkı var.</translation>
    </message>
    <message>
        <source>The answer names the task of another request.</source>
        <translation>Yanıt başka bir isteğin görevini belirtiyor.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SweepDialog</name>
    <message>
        <source>Across</source>
        <translation>Yatay</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>opposite of across</comment>
        <translation>Dikey</translation>
    </message>
    <message>
        <source>Use sweep</source>
        <translation>Taramayı kullan</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Tarama</translation>
    </message>
    <message>
        <source>Makes the song with each of these values, so that you hear what a setting does. Everything else stays the same, the seed too.</source>
        <translation>Şarkıyı bu değerlerin her biriyle yapar; böylece bir ayarın ne yaptığını duyarsınız. Seed dâhil diğer her şey aynı kalır.</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>Her birinden take</translation>
    </message>
    <message>
        <source>No sweep</source>
        <translation>Tarama yok</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, each of them is paid.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln istek, her biri ücretli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs. Practice costs nothing.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln şarkı. Alıştırma ücretsizdir.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than %L1: Create asks once more.</source>
        <translation>Bu, %L1 sınırından fazla: “Oluştur” bir kez daha sorar.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SweepRow</name>
    <message>
        <source>Nothing</source>
        <comment>what a sweep changes</comment>
        <translation>Hiçbir şey</translation>
    </message>
    <message>
        <source>Values from %1 to %2</source>
        <extracomment>the ends of a slider</extracomment>
        <translation>%1 ile %2 arasında değerler</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Değerler</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagCompleter</name>
    <message>
        <source>Section tags</source>
        <translation>Bölüm etiketleri</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagPicker</name>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Find a tag, or write a new one</source>
        <translation>Etiket bul ya da yeni yaz</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>Etiketin adı</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Yeni etiket “%1”</translation>
    </message>
    <message>
        <source>There are no tags yet. Write the first one.</source>
        <translation>Henüz etiket yok. İlkini yazın.</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagsEdit</name>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Etiket ekle</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>Etiketin adı</translation>
    </message>
    <message>
        <source>Tag %1. Press to take it away</source>
        <translation>%1 etiketi. Kaldırmak için basın</translation>
    </message>
    <message>
        <source>%1: click to take it away</source>
        <translation>%1: kaldırmak için tıklayın</translation>
    </message>
</context>
<context>
    <name>riffdesk::TimeSpin</name>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> sn</translation>
    </message>
</context>
<context>
    <name>riffdesk::TitleEdit</name>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Double click or F2 changes the title</source>
        <translation>Çift tıklama ya da F2 başlığı değiştirir</translation>
    </message>
</context>
<context>
    <name>riffdesk::TopBar</name>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search titles, lyrics, prompts</source>
        <translation>Başlık, söz ve prompt ara</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Hizmet: %1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
</context>
<context>
    <name>riffdesk::Transport</name>
    <message>
        <source>Previous</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
</context>
<context>
    <name>riffdesk::TrayIcon</name>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Show Riffdesk</source>
        <translation>Riffdesk’i göster</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Çal</translation>
    </message>
</context>
<context>
    <name>riffdesk::TriageBar</name>
    <message>
        <source>Listen and choose</source>
        <translation>Dinle ve seç</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ele</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Puanla</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>from song to song</comment>
        <translation>Geç</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ayrıl</translation>
    </message>
    <message>
        <source>Where each next song begins (B)</source>
        <translation>Sonraki her şarkının başlayacağı yer (B)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Ayrıl (Esc)</translation>
    </message>
    <message>
        <source>Leave listening and choosing</source>
        <translation>Dinleyip seçmeden ayrıl</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>songs</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, all decided</source>
        <comment>how far one is among songs</comment>
        <translation>%1, hepsi karara bağlandı</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln left</source>
        <comment>how far one is among songs; songs left</comment>
        <translation>
            <numerusform>%1, %Ln kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <comment>where songs begin</comment>
        <translation>Başlangıç: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::Upload</name>
    <message>
        <source>There is no place for a temporary file.</source>
        <translation>Geçici dosya için yer yok.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Diskte yer açıp yeniden deneyin.</translation>
    </message>
</context>
<context>
    <name>riffdesk::UploadOffer</name>
    <message>
        <source>Upload it for a cover</source>
        <translation>Cover için yükle</translation>
    </message>
    <message>
        <source>Upload it to extend it</source>
        <translation>Uzatmak için yükle</translation>
    </message>
    <message>
        <source>Upload it to replace a section</source>
        <translation>Bölüm değiştirmek için yükle</translation>
    </message>
    <message>
        <source>Upload it: %1</source>
        <comment>name of an action</comment>
        <translation>Yükle: %1</translation>
    </message>
    <message>
        <source>Upload it</source>
        <translation>Yükle</translation>
    </message>
    <message>
        <source>Leave the recording out</source>
        <translation>Kaydı dışarıda bırak</translation>
    </message>
    <message>
        <source>“%1” is a recording of your own; the action chosen takes none.</source>
        <translation>“%1” sizin kaydınız; seçilen işlem kayıt almaz.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Uploader</name>
    <message>
        <source>This service is not connected.</source>
        <translation>Bu hizmet bağlı değil.</translation>
    </message>
    <message>
        <source>Enter your token in the settings, then try again.</source>
        <translation>Ayarlarda tokeninizi girip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Riffdesk ended before the service had answered. Upload it again if it is needed.</source>
        <translation>Riffdesk, hizmet yanıt vermeden kapandı. Gerekiyorsa yeniden yükleyin.</translation>
    </message>
</context>
<context>
    <name>riffdesk::VolumeControl</name>
    <message>
        <source>Mute</source>
        <translation>Sessize al</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Ses düzeyi</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Sesi aç</translation>
    </message>
</context>
<context>
    <name>riffdesk::WaveformView</name>
    <message>
        <source>Position</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position and length of a song</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Drag to move this edge. It snaps to quiet places; not while Shift is held.</source>
        <translation>Bu kenarı taşımak için sürükleyin. Sessiz yerlere yapışır; Shift basılıyken yapışmaz.</translation>
    </message>
    <message>
        <source>Click to go here, drag to select a region. The wheel zooms.</source>
        <translation>Buraya gitmek için tıklayın, seçmek için sürükleyin. Tekerlek yakınlaştırır.</translation>
    </message>
    <message>
        <source>Left and Right go 5 seconds, comma and full stop a tenth of one. With Shift the arrows select a region from the playhead. Escape clears it.</source>
        <translation>Sol ve Sağ 5 saniye, virgül ve nokta saniyenin onda biri kadar gider. Shift ile oklar, oynatma imlecinden başlayarak seçer. Esc seçimi kaldırır.</translation>
    </message>
    <message>
        <source>%1, region %2 to %3</source>
        <comment>position of length, start, end</comment>
        <translation>%1, seçim %2 – %3</translation>
    </message>
    <message>
        <source>%1 – %2 · %3 s</source>
        <comment>start, end and length of a region</comment>
        <translation>%1 – %2 · %3 sn</translation>
    </message>
    <message>
        <source>Back and forward 5 seconds</source>
        <translation>5 saniye geri ve ileri</translation>
    </message>
    <message>
        <source>Back and forward a tenth of a second</source>
        <translation>Saniyenin onda biri kadar geri ve ileri</translation>
    </message>
    <message>
        <source>To the start and to the end</source>
        <translation>Başa ve sona</translation>
    </message>
    <message>
        <source>Select, or move the selection&apos;s edge</source>
        <translation>Seç ya da seçimin kenarını taşı</translation>
    </message>
    <message>
        <source>The same by a tenth of a second</source>
        <translation>Aynısı, saniyenin onda biri kadar</translation>
    </message>
    <message>
        <source>Selection starts or ends at the playhead</source>
        <translation>Seçim oynatma imlecinde başlar ya da biter</translation>
    </message>
    <message>
        <source>Select the whole song</source>
        <translation>Tüm şarkıyı seç</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Seçimi kaldır</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, whole song</source>
        <translation>Yakınlaştır, uzaklaştır, tüm şarkı</translation>
    </message>
    <message>
        <source>Pull the region up to drop it as a file elsewhere. Ctrl+drag moves it, Shift+click moves an edge, Esc clears it.</source>
        <translation>Başka bir yere dosya olarak bırakmak için seçimi yukarı çekin. Ctrl+sürükleme onu taşır, Shift+tıklama bir kenarı taşır, Esc kaldırır.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Hoş geldiniz</translation>
    </message>
    <message>
        <source>Welcome to Riffdesk</source>
        <translation>Riffdesk’e hoş geldiniz</translation>
    </message>
    <message>
        <source>A studio for making songs with words. Where should they be made?</source>
        <translation>Sözcüklerle şarkı yapmak için bir stüdyo. Şarkılar nerede yapılsın?</translation>
    </message>
    <message>
        <source>Try it now with the Practice service</source>
        <translation>Alıştırma hizmetiyle hemen deneyin</translation>
    </message>
    <message>
        <source>It runs on this computer, needs no account and no network, and costs nothing. It composes simple music from your words, so that you can try everything: create, edit, compare, export. You can connect an account at any time.</source>
        <translation>Bu bilgisayarda çalışır, hesap ve ağ gerektirmez, ücretsizdir. Sözlerinizden basit müzikler besteler; böylece her şeyi deneyebilirsiniz: oluşturma, düzenleme, karşılaştırma, dışa aktarma. Dilediğiniz zaman hesap bağlayabilirsiniz.</translation>
    </message>
    <message>
        <source>Start with Practice</source>
        <translation>Alıştırmayla başla</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>Hesabınızı bağlayın</translation>
    </message>
    <message>
        <source>Songs are made by the service at this address and charged to your account there.</source>
        <translation>Şarkıları bu adresteki hizmet yapar ve ücreti oradaki hesabınızdan alınır.</translation>
    </message>
    <message>
        <source>Type an idea, press Create: a song in seconds</source>
        <translation>Bir fikir yazın, “Oluştur”a basın: saniyeler içinde bir şarkı</translation>
    </message>
    <message>
        <source>All actions: covers, extensions, new sections, stems and more</source>
        <translation>Tüm işlemler: cover, uzatma, yeni bölümler, stemler ve daha fazlası</translation>
    </message>
    <message>
        <source>What you make stays in your library, and exports like any song</source>
        <translation>Yaptıklarınız kitaplığınızda kalır ve her şarkı gibi dışa aktarılır</translation>
    </message>
</context>
<context>
    <name>riffdesk::WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>Neden?</translation>
    </message>
    <message>
        <source>Opens the guide where it explains this</source>
        <translation>Kılavuzu bunu açıkladığı yerde açar</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowActions</name>
    <message>
        <source>&amp;New song</source>
        <translation>&amp;Yeni şarkı</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Oluştur</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Dı&amp;şa aktar…</translation>
    </message>
    <message>
        <source>Open &amp;library folder</source>
        <translation>Kitaplık &amp;klasörünü aç</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ayarlar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ç&amp;ık</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Bul</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>&amp;Çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Izgara</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Create panel</source>
        <translation>&amp;Oluşturma paneli</translation>
    </message>
    <message>
        <source>Li&amp;brary panel</source>
        <translation>&amp;Kitaplık paneli</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>&amp;Ayrıntı paneli</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Çal veya duraklat</translation>
    </message>
    <message>
        <source>Pre&amp;vious song</source>
        <translation>Önce&amp;ki şarkı</translation>
    </message>
    <message>
        <source>&amp;Next song</source>
        <translation>S&amp;onraki şarkı</translation>
    </message>
    <message>
        <source>&amp;Back 5 seconds</source>
        <translation>5 saniye &amp;geri</translation>
    </message>
    <message>
        <source>&amp;Forward 5 seconds</source>
        <translation>5 saniye &amp;ileri</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Sessize al</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>Sesi &amp;aç</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>S&amp;esi kıs</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Klavye kısayolları</translation>
    </message>
    <message>
        <source>&amp;About Riffdesk</source>
        <translation>Riffdesk &amp;Hakkında</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Song</source>
        <translation>&amp;Şarkı</translation>
    </message>
    <message>
        <source>&amp;Use as source</source>
        <translation>&amp;Kaynak olarak kullan</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Puanla</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Yıldız yok</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 yıldız</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Oynat</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Oluştur</translation>
    </message>
    <message>
        <source>Level &amp;meter</source>
        <translation>Se&amp;viye göstergesi</translation>
    </message>
    <message>
        <source>&amp;Shuffle</source>
        <translation>Ka&amp;rıştır</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>the queue is not repeated</comment>
        <translation>&amp;Kapalı</translation>
    </message>
    <message>
        <source>&amp;All songs</source>
        <comment>are repeated</comment>
        <translation>&amp;Tüm şarkılar</translation>
    </message>
    <message>
        <source>&amp;This song</source>
        <comment>is repeated</comment>
        <translation>&amp;Bu şarkı</translation>
    </message>
    <message>
        <source>Normal&amp;ise loudness</source>
        <translation>Gür&amp;lüğü eşitle</translation>
    </message>
    <message>
        <source>Plays every song at the same loudness: %1 LUFS, peaks below %2 dBTP</source>
        <translation>Her şarkıyı aynı gürlükte çalar: %1 LUFS, tepeler %2 dBTP altında</translation>
    </message>
    <message>
        <source>Q&amp;ueue</source>
        <translation>Sıra lis&amp;tesi</translation>
    </message>
    <message>
        <source>&amp;Replace this section…</source>
        <translation>&amp;Bölümü değiştir…</translation>
    </message>
    <message>
        <source>&amp;Extend from here…</source>
        <translation>Buradan &amp;uzat…</translation>
    </message>
    <message>
        <source>Loop re&amp;gion</source>
        <translation>Seçimi &amp;döngüye al</translation>
    </message>
    <message>
        <source>&amp;Audition with 3 s before</source>
        <translation>3 s&amp;n öncesinden dinle</translation>
    </message>
    <message>
        <source>&amp;Clear region</source>
        <translation>Seçi&amp;mi kaldır</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Yakınlaştır</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>&amp;Uzaklaştır</translation>
    </message>
    <message>
        <source>&amp;Whole song</source>
        <translation>&amp;Tüm şarkı</translation>
    </message>
    <message>
        <source>Repea&amp;t</source>
        <translation>D&amp;öngü</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>Yakınlaştırma (&amp;Zoom)</translation>
    </message>
    <message>
        <source>Show &amp;request…</source>
        <translation>&amp;İsteği göster…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Close dra&amp;ft</source>
        <translation>&amp;Taslağı kapat</translation>
    </message>
    <message>
        <source>Re&amp;open closed draft</source>
        <translation>Kapatılan taslağı a&amp;ç</translation>
    </message>
    <message>
        <source>Draft before, draft after</source>
        <translation>Önceki taslak, sonraki taslak</translation>
    </message>
    <message>
        <source>Prompts you have sent</source>
        <translation>Gönderilen promptlar</translation>
    </message>
    <message>
        <source>&amp;Replace a section…</source>
        <translation>&amp;Bölüm değiştir…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln yıldız</numerusform>
        </translation>
    </message>
    <message>
        <source>Le&amp;dger…</source>
        <translation>&amp;Harcama defteri…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>&amp;Tanılamayı kopyala…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>Chec&amp;k library…</source>
        <translation>Kitaplığı ko&amp;ntrol et…</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Dosyalar…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dosyaları içe aktar</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>&amp;Klasör…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Klasörü içe aktar</translation>
    </message>
    <message>
        <source>From the &amp;account</source>
        <translation>&amp;Hesaptan</translation>
    </message>
    <message>
        <source>Import from the account</source>
        <translation>Hesaptan içe aktar</translation>
    </message>
    <message>
        <source>Fetches every song of the account that is not here, free of charge</source>
        <translation>Hesaptaki, burada olmayan tüm şarkıları indirir, ücretsiz</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>İçe akta&amp;r</translation>
    </message>
    <message>
        <source>&amp;Copy songs</source>
        <translation>Şarkıları &amp;kopyala</translation>
    </message>
    <message>
        <source>Copies the songs as files, and their titles as text</source>
        <translation>Şarkıları dosya, başlıklarını metin olarak kopyalar</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>&amp;Dosyaları yapıştır</translation>
    </message>
    <message>
        <source>Imports files and folders that were copied elsewhere</source>
        <translation>Başka yerde kopyalanan dosya ve klasörleri içe aktarır</translation>
    </message>
    <message>
        <source>Ste&amp;ms…</source>
        <translation>Ste&amp;mler…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Sakla</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Ele</translation>
    </message>
    <message>
        <source>&amp;Neither keep nor reject</source>
        <translation>&amp;Ne sakla ne ele</translation>
    </message>
    <message>
        <source>Ta&amp;g…</source>
        <translation>E&amp;tiket…</translation>
    </message>
    <message>
        <source>&amp;Listen and choose</source>
        <translation>&amp;Dinle ve seç</translation>
    </message>
    <message>
        <source>Goes through the selected songs, or all that are shown, by ear and with single keys (%1)</source>
        <translation>Seçili şarkıları ya da gösterilenlerin tümünü kulakla ve tek tuşlarla gezer (%1)</translation>
    </message>
    <message>
        <source>Listen and choose: the song before, the next one</source>
        <translation>Dinle ve seç: önceki şarkı, sonraki şarkı</translation>
    </message>
    <message>
        <source>Listen and choose: where songs begin</source>
        <translation>Dinle ve seç: şarkıların başladığı yer</translation>
    </message>
    <message>
        <source>&amp;Reject them</source>
        <translation>&amp;Ele</translation>
    </message>
    <message>
        <source>&amp;Fold them away</source>
        <translation>&amp;Katla</translation>
    </message>
    <message>
        <source>&amp;Leave them as they are</source>
        <translation>&amp;Olduğu gibi bırak</translation>
    </message>
    <message>
        <source>&amp;Other takes of one that is kept</source>
        <translation>Saklananın diğer take’le&amp;ri</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>K&amp;arşılaştır</translation>
    </message>
    <message>
        <source>What changed from the song that it was made from, or the selected songs side by side</source>
        <translation>Yapıldığı şarkıya göre ne değiştiği ya da seçili şarkılar yan yana</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Komut &amp;bul…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>Kıla&amp;vuz</translation>
    </message>
    <message>
        <source>The guide, at what has the keyboard</source>
        <translation>Klavyenin bulunduğu yere ilişkin kılavuz</translation>
    </message>
    <message>
        <source>Keys that move between controls and in text</source>
        <translation>Denetimler arasında ve metinde gezinme tuşları</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Yenilikler</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowComparing</name>
    <message>
        <source>Select them in the library first.</source>
        <translation>Önce kitaplıkta seçin.</translation>
    </message>
    <message>
        <source>“%1” was not made from another song.</source>
        <translation>“%1” başka bir şarkıdan yapılmadı.</translation>
    </message>
    <message>
        <source>The song that “%1” was made from is not in the library.</source>
        <translation>“%1” için kaynak olan şarkı kitaplıkta yok.</translation>
    </message>
    <message>
        <source>The audio of “%1” is not here.</source>
        <translation>“%1” şarkısının sesi burada değil.</translation>
    </message>
    <message>
        <source>Fetch it again from the song&apos;s menu.</source>
        <translation>Şarkının menüsünden yeniden indirin.</translation>
    </message>
    <message>
        <source>Keep only the new bars</source>
        <translation>Yalnızca yeni ölçüleri al</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>“%1” kitaplıkta.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>Birleştiriliyor…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Stop; nothing is left of the song</source>
        <translation>Durdur; şarkıdan bir şey kalmaz</translation>
    </message>
    <message>
        <source>Comp</source>
        <comment>name of what undo takes back</comment>
        <translation>Comp</translation>
    </message>
    <message>
        <source>Two to nine songs can be compared.</source>
        <translation>İki ile dokuz arasında şarkı karşılaştırılabilir.</translation>
    </message>
    <message>
        <source>Select two to nine songs to compare them.</source>
        <translation>Karşılaştırmak için iki ile dokuz arasında şarkı seçin.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowCreating</name>
    <message>
        <source>This service is not connected. Enter your token in the settings, then create again.</source>
        <translation>Bu hizmet bağlı değil. Ayarlarda tokeninizi girip yeniden oluşturun.</translation>
    </message>
    <message>
        <source>1 take is with the service already and goes on</source>
        <translation>1 take zaten hizmette, sürüyor</translation>
    </message>
    <message>
        <source>Asked for 1 song</source>
        <translation>1 şarkı istendi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes asked for</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take istendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes are with the service already and go on</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take zaten hizmette, sürüyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln paid requests at once. Press Create again to ask for them.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Bu, bir kerede %Ln ücretli istek demek. İstemek için “Oluştur”a yeniden basın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln paid requests today. Press Create again to go on.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Bununla bugün %Ln ücretli istek olacak. Sürdürmek için “Oluştur”a yeniden basın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Oluştur</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln take oluştur</numerusform>
        </translation>
    </message>
    <message>
        <source>The stems of this song are here or on their way.</source>
        <translation>Bu şarkının stemleri burada ya da yolda.</translation>
    </message>
    <message>
        <source>You asked for the same a moment ago.</source>
        <translation>Aynısını az önce istediniz.</translation>
    </message>
    <message>
        <source>One of these songs was asked for a moment ago.</source>
        <translation>Bu şarkılardan birini az önce istediniz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these songs were asked for a moment ago.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Bu şarkılardan %Ln tanesini az önce istediniz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Create again to ask for them once more.</source>
        <translation>Onları bir kez daha istemek için “Oluştur”a yeniden basın.</translation>
    </message>
    <message>
        <source>Press Create again to make another.</source>
        <translation>Bir tane daha yapmak için “Oluştur”a yeniden basın.</translation>
    </message>
    <message>
        <source>Press Create again to make them all.</source>
        <translation>Hepsini yapmak için “Oluştur”a yeniden basın.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowEditing</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Geri al: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Yinele: %1</translation>
    </message>
    <message>
        <source>“%1” moved to trash</source>
        <translation>“%1” çöp kutusuna taşındı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs moved to trash</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln şarkı çöp kutusuna taşındı</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept; the other take is rejected</source>
        <translation>Saklandı; diğer take elendi</translation>
    </message>
    <message numerus="yes">
        <source>Kept; %Ln other takes are rejected</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Saklandı; diğer %Ln take elendi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowExport</name>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Begin no further song until the export goes on</source>
        <translation>Dışa aktarma sürene dek yeni şarkıya başlama</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Stop the export; what is written so far stays</source>
        <translation>Dışa aktarmayı durdur; şimdiye dek yazılanlar kalır</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Dışa aktarmayı iptal et</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Which songs, and why</source>
        <translation>Hangi şarkılar ve neden</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>Başarısızları yeniden dene</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>one more export waits</source>
        <translation>bir dışa aktarma daha bekliyor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more exports wait</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln dışa aktarma daha bekliyor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowFiles</name>
    <message>
        <source>Get lossless WAV…</source>
        <translation>Kayıpsız WAV al…</translation>
    </message>
    <message>
        <source>Get lossless WAV</source>
        <translation>Kayıpsız WAV al</translation>
    </message>
    <message>
        <source>The service gives out the lossless WAV of “%1”.</source>
        <translation>Hizmet “%1” için kayıpsız WAV verir.</translation>
    </message>
    <message>
        <source>Export as WAV costs nothing and holds the same sound as the M4A; the service&apos;s WAV is the lossless master.</source>
        <translation>WAV olarak dışa aktarmak ücretsizdir ve M4A ile aynı sesi içerir; hizmetin WAV dosyası kayıpsız mastırdır.</translation>
    </message>
    <message>
        <source>Get video…</source>
        <translation>Video al…</translation>
    </message>
    <message>
        <source>Get video</source>
        <translation>Video al</translation>
    </message>
    <message>
        <source>The service makes a video of “%1”.</source>
        <translation>Hizmet “%1” için bir video yapar.</translation>
    </message>
    <message>
        <source>It is an MP4 with the song and its cover; export makes sound files only and costs nothing.</source>
        <translation>Şarkı ve kapağıyla bir MP4’tür; dışa aktarma yalnızca ses dosyası yapar ve ücretsizdir.</translation>
    </message>
    <message>
        <source>It is here: %1, %2</source>
        <comment>a file name, a size</comment>
        <translation>Burada: %1, %2</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>İstenmedi.</translation>
    </message>
    <message>
        <source>Practice: it costs nothing.</source>
        <translation>Alıştırma: ücretsizdir.</translation>
    </message>
    <message>
        <source>That costs credits; how many, the service does not say before.</source>
        <translation>Kredi harcar; hizmet ne kadar olduğunu önceden söylemez.</translation>
    </message>
    <message>
        <source>That costs %1.</source>
        <comment>a price</comment>
        <translation>Ücreti: %1.</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln paid requests today.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Bununla bugün %Ln ücretli istek olacak.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service of this song is not connected. Enter your token in the settings.</source>
        <translation>Bu şarkının hizmeti bağlı değil. Ayarlarda tokeninizi girin.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Yeniden indir</translation>
    </message>
    <message>
        <source>Fetching it again costs nothing.</source>
        <translation>Yeniden indirmek ücretsizdir.</translation>
    </message>
    <message>
        <source>Asking for it anew is another request: %1</source>
        <comment>a sentence about its price</comment>
        <translation>Yeniden istemek ayrı bir istektir: %1</translation>
    </message>
    <message>
        <source>Ask anew (pays again)</source>
        <translation>Yeniden iste (yine ücretli)</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>Yeniden iste</translation>
    </message>
    <message>
        <source>Get stems…</source>
        <translation>Stemleri al…</translation>
    </message>
    <message>
        <source>Get stems</source>
        <translation>Stemleri al</translation>
    </message>
    <message>
        <source>The service takes “%1” apart into its instruments and voices.</source>
        <translation>Hizmet “%1” şarkısını enstrümanlarına ve seslerine ayırır.</translation>
    </message>
    <message>
        <source>They are kept with the song: to be mixed, exported, and opened in a music program.</source>
        <translation>Şarkının yanında saklanır: mikslemek, dışa aktarmak ve bir müzik programında açmak için.</translation>
    </message>
    <message>
        <source>Get stems anew…</source>
        <translation>Stemleri yeniden al…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here: %1</source>
        <comment>stems; a size</comment>
        <translation>
            <numerusform>%Ln stem burada: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for them anew is another request: %1</source>
        <comment>a sentence about its price</comment>
        <translation>Yeniden istemek ayrı bir istektir: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowGuide</name>
    <message>
        <source>This is Riffdesk %1.</source>
        <translation>Bu, Riffdesk %1 sürümü.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Yenilikler</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowImport</name>
    <message>
        <source>Import songs</source>
        <translation>Şarkı içe aktar</translation>
    </message>
    <message>
        <source>Audio files and exports (%1)</source>
        <translation>Ses dosyaları ve dışa aktarımlar (%1)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Klasörü içe aktar</translation>
    </message>
    <message>
        <source>An import is running. Wait until it is done, then import these.</source>
        <translation>Bir içe aktarma sürüyor. Bitmesini bekleyip bunları içe aktarın.</translation>
    </message>
    <message>
        <source>Looking for songs…</source>
        <translation>Şarkılar aranıyor…</translation>
    </message>
    <message>
        <source>%L1 files found…</source>
        <translation>%L1 dosya bulundu…</translation>
    </message>
    <message>
        <source>Importing: %L1 of %L2 files</source>
        <translation>İçe aktarılıyor: %L1 / %L2 dosya</translation>
    </message>
    <message>
        <source>Reading the account&apos;s history, free of charge: %L1 requests, %L2 songs fetched so far</source>
        <translation>Hesabın geçmişi ücretsiz okunuyor: şimdiye dek %L1 istek, indirilen %L2 şarkı</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Search for the songs that were imported</source>
        <translation>İçe aktarılan şarkıları ara</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stop the import; what is here so far stays</source>
        <translation>İçe aktarmayı durdur; şimdiye dek gelenler kalır</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>İçe aktarmayı durdur</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowMixing</name>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Stop; nothing is left of the mix</source>
        <translation>Durdur; miksten bir şey kalmaz</translation>
    </message>
    <message>
        <source>Cancel the mix</source>
        <translation>Miksi iptal et</translation>
    </message>
    <message>
        <source>Mixing “%1”</source>
        <translation>“%1” miksleniyor</translation>
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
        <translation>Miksi dışa aktar</translation>
    </message>
    <message>
        <source>A mix is being made. Wait until it is done, or cancel it.</source>
        <translation>Bir miks yapılıyor. Bitmesini bekleyin ya da iptal edin.</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>“%1” kitaplıkta.</translation>
    </message>
    <message>
        <source>It was turned down by %1 dB, so that it does not clip.</source>
        <translation>Kırpılmaması için %1 dB kısıldı.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>The mix is in %1.</source>
        <comment>a file name</comment>
        <translation>Miksin yeri: %1.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowStems</name>
    <message>
        <source>Open in DAW: %1</source>
        <translation>DAW’da aç: %1</translation>
    </message>
    <message>
        <source>Export stems…</source>
        <translation>Stemleri dışa aktar…</translation>
    </message>
    <message>
        <source>Folder for sessions of your music program</source>
        <translation>Müzik programınızın oturumları için klasör</translation>
    </message>
    <message>
        <source>Folder to export stems to</source>
        <translation>Stemlerin dışa aktarılacağı klasör</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowTransfer</name>
    <message>
        <source>The file is ready: drag again to drop it.</source>
        <translation>Dosya hazır: bırakmak için yeniden sürükleyin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are ready: drag again to drop them.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln dosya hazır: bırakmak için yeniden sürükleyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the region…</source>
        <comment>as a file for another program</comment>
        <translation>Seçim hazırlanıyor…</translation>
    </message>
    <message>
        <source>Preparing one song…</source>
        <comment>as a file for another program</comment>
        <translation>Bir şarkı hazırlanıyor…</translation>
    </message>
    <message numerus="yes">
        <source>Preparing %Ln songs…</source>
        <comment>at least two, as files for another program</comment>
        <translation>
            <numerusform>%Ln şarkı hazırlanıyor…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be given out: %2</source>
        <translation>“%1” verilemiyor: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs cannot be given out as files.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln şarkı dosya olarak verilemiyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were not ready yet. They are being prepared; drag again in a moment.</source>
        <translation>Dosyalar henüz hazır değildi. Hazırlanıyorlar; birazdan yeniden sürükleyin.</translation>
    </message>
    <message>
        <source>The titles were copied. So many files are better exported.</source>
        <translation>Başlıklar kopyalandı. Bu kadar çok dosyayı dışa aktarmak daha iyidir.</translation>
    </message>
    <message>
        <source>Copied as a file.</source>
        <translation>Dosya olarak kopyalandı.</translation>
    </message>
    <message numerus="yes">
        <source>Copied as %Ln files.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln dosya olarak kopyalandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no songs, folders or exports to import.</source>
        <translation>Panoda içe aktarılacak şarkı, klasör ya da dışa aktarım yok.</translation>
    </message>
    <message>
        <source>So many files are better exported.</source>
        <translation>Bu kadar çok dosyayı dışa aktarmak daha iyidir.</translation>
    </message>
    <message>
        <source>Preparing stems…</source>
        <comment>of a song, as files for another program</comment>
        <translation>Stemler hazırlanıyor…</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowTriage</name>
    <message>
        <source>same position</source>
        <translation>aynı konum</translation>
    </message>
    <message>
        <source>same section</source>
        <translation>aynı bölüm</translation>
    </message>
    <message>
        <source>liveliest 20 s</source>
        <translation>en hareketli 20 sn</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>baştan</translation>
    </message>
</context>
<context>
    <name>riffdesk::WrittenPreview</name>
    <message>
        <source>Use as title</source>
        <translation>Başlık yap</translation>
    </message>
    <message>
        <source>Puts it into the form&apos;s title</source>
        <translation>Formun başlığına koyar</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Puts it where the cursor stands in the lyrics</source>
        <translation>Sözlerde imlecin olduğu yere koyar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tümünü değiştir</translation>
    </message>
    <message>
        <source>Puts it in place of all the lyrics</source>
        <translation>Tüm sözlerin yerine koyar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Puts it away; it stays under “Written before”</source>
        <translation>Kaldırır; “Önceden yazılanlar” altında kalır</translation>
    </message>
    <message>
        <source>Written lyrics</source>
        <translation>Yazılan sözler</translation>
    </message>
    <message>
        <source>Title is used</source>
        <translation>Başlık kullanıldı</translation>
    </message>
</context>
</TS>
