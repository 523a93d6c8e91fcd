<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en_GB">
<context>
    <name>CareWords</name>
    <message numerus="yes">
        <source>%Ln clips more than now</source>
        <translation>
            <numerusform>Şimdikinden %Ln klip fazla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips fewer than now</source>
        <translation>
            <numerusform>Şimdikinden %Ln klip az</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges more</source>
        <translation>
            <numerusform>%Ln aralık fazla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges fewer</source>
        <translation>
            <numerusform>%Ln aralık az</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no space for a backup.</source>
        <translation>Yedek için yer yok.</translation>
    </message>
    <message>
        <source>The backups that are there are untouched. Make room on the disk of the library.</source>
        <translation>Var olan yedeklere dokunulmadı. Kitaplığın diskinde yer açın.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Dosya hasarlı.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another backup.</source>
        <translation>Hiçbir şey değiştirilmedi. Başka bir yedek seçin.</translation>
    </message>
    <message>
        <source>There is no such backup.</source>
        <translation>Böyle bir yedek yok.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This library is on a PostgreSQL server.</source>
        <translation>Bu kitaplık bir PostgreSQL sunucusunda.</translation>
    </message>
    <message>
        <source>The server&apos;s own backups keep it. Ask whoever runs the server to bring one back.</source>
        <translation>Kitaplık, sunucunun kendi yedeklerinde saklanır. Yedeğin geri yüklenmesini sunucuyu işletenlerden isteyin.</translation>
    </message>
    <message>
        <source>The disk does not let Rushes read or write its backups.</source>
        <translation>Disk, Rushes programının yedeklerini okumasına veya yazmasına izin vermiyor.</translation>
    </message>
    <message>
        <source>Nothing was taken away. Check the rights of the folder.</source>
        <translation>Hiçbir şey silinmedi. Klasörün izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>A newer Rushes wrote this library.</source>
        <translation>Bu kitaplığı daha yeni bir Rushes yazdı.</translation>
    </message>
    <message>
        <source>It has form %1, and Rushes %2 knows forms up to %3. Nothing was changed. Update Rushes on this computer, or restore a backup from before the update.</source>
        <translation>Kitaplığın biçimi %1; Rushes %2 ise en çok %3 biçimini tanıyor. Hiçbir şey değiştirilmedi. Bu bilgisayardaki Rushes programını güncelleyin veya güncelleme öncesinden bir yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>Kitaplık hasarlı.</translation>
    </message>
    <message>
        <source>Rushes writes nothing more into it. Export what can still be read, then restore a backup: this file is kept beside it.</source>
        <translation>Rushes artık içine bir şey yazmaz. Hâlâ okunabilenleri dışa aktarın, sonra bir yedeği geri yükleyin: bu dosya onun yanında saklanır.</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>Saatlik</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Elle</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Güncelleme öncesi</translation>
    </message>
    <message>
        <source>As many as now</source>
        <translation>Şimdiki kadar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln saat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln hafta</numerusform>
        </translation>
    </message>
    <message>
        <source>Rushes copies the library once an hour where it changed, and keeps the newest of each of the last %1, %2 and %3. Backups made by hand and before an update are kept until you delete them.</source>
        <translation>Rushes, değişiklik olduğunda kitaplığı saatte bir kopyalar; son %1, %2 ve %3 için her saatin, günün ve haftanın en yenisini saklar. Elle ve güncelleme öncesinde alınan yedekler siz silene kadar saklanır.</translation>
    </message>
    <message>
        <source>Rushes makes no backups by the hour: they are switched off in the settings. Those made by hand and before an update are kept until you delete them.</source>
        <translation>Rushes saatlik yedek almıyor: ayarlarda kapatılmış. Elle ve güncelleme öncesinde alınan yedekler siz silene kadar saklanır.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Sürümler</translation>
    </message>
    <message>
        <source>Computer and screens</source>
        <translation>Bilgisayar ve ekranlar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>İndirmeler</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>Reports of crashes</source>
        <translation>Çökme raporları</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>Günlüğün son satırları</translation>
    </message>
    <message>
        <source>It has %1 and %2.</source>
        <translation>%1 ve %2 içeriyor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln aralık</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueQuerySource</name>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln toplantı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln video</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln fotoğraf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln girdi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipQuerySource</name>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Rushes ended unexpectedly soon after its last two starts.</source>
        <translation>Rushes son iki açılışından kısa süre sonra beklenmedik biçimde kapandı.</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Güvenli kipte başlat</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Olağan biçimde başlat</translation>
    </message>
    <message>
        <source>In safe mode it uses standard settings, which are not kept, runs no downloads and opens no media. Your library and your settings stay as they are.</source>
        <translation>Güvenli kipte saklanmayan standart ayarları kullanır, indirme yapmaz ve medya açmaz. Kitaplığınız ve ayarlarınız olduğu gibi kalır.</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>A quotation mark has no other one.</source>
        <translation>Bir tırnak işaretinin eşi yok.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Bir ayraç kapatılmamış.</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>Açılmamış bir ayraç kapatılmış.</translation>
    </message>
    <message>
        <source>There is nothing between the parentheses.</source>
        <translation>Ayraçların arasında bir şey yok.</translation>
    </message>
    <message>
        <source>“%1” has nothing to stand for.</source>
        <translation>“%1” sonrasında bir şey yok.</translation>
    </message>
    <message>
        <source>“%1:” has no value.</source>
        <translation>“%1:” değeri yok.</translation>
    </message>
    <message>
        <source>The query is longer than a query can be.</source>
        <translation>Sorgu izin verilenden uzun.</translation>
    </message>
    <message>
        <source>There are more parentheses within one another than a query can have.</source>
        <translation>İç içe ayraç sayısı izin verilenden fazla.</translation>
    </message>
    <message>
        <source>There is no key “%1” here.</source>
        <translation>Burada “%1” anahtarı yok.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>%1 için “%2” yok.</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written 2024, 2024-02 or 2024-02-14.</source>
        <translation>“%1” bir gün değil. Günler 2024, 2024-02 veya 2024-02-14 biçiminde yazılır.</translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes are written 500MB or 1.5GB.</source>
        <translation>“%1” bir boyut değil. Boyutlar 500MB veya 1.5GB biçiminde yazılır.</translation>
    </message>
    <message>
        <source>“%1” is no duration. Durations are written 90s, 2min or 1:30.</source>
        <translation>“%1” bir süre değil. Süreler 90s, 2min veya 1:30 biçiminde yazılır.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1” bir tam sayı değil.</translation>
    </message>
    <message>
        <source>“%1” is no frame rate. Rates are written 25 or 29.97.</source>
        <translation>“%1” bir kare hızı değil. Hızlar 25 veya 29.97 biçiminde yazılır.</translation>
    </message>
    <message>
        <source>“%1” is no raster. Rasters are written 1080 or 1920x1080.</source>
        <translation>“%1” bir çözünürlük değil. Çözünürlükler 1080 veya 1920x1080 biçiminde yazılır.</translation>
    </message>
    <message>
        <source>“%1” is no timecode. Timecodes are written 10:00:00:00 or 10:30.</source>
        <translation>“%1” bir zaman kodu değil. Zaman kodları 10:00:00:00 veya 10:30 biçiminde yazılır.</translation>
    </message>
    <message>
        <source>“%1:” cannot be compared and has no ranges.</source>
        <translation>“%1:” karşılaştırılamaz ve aralık almaz.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>“%1” aralığı başlamadan bitiyor.</translation>
    </message>
    <message>
        <source>where it was recorded</source>
        <translation>kaydedildiği yer</translation>
    </message>
    <message>
        <source>a country or its code</source>
        <translation>ülke veya kodu</translation>
    </message>
    <message>
        <source>day, month or year</source>
        <translation>gün, ay veya yıl</translation>
    </message>
    <message>
        <source>when the portal published it</source>
        <translation>portalda yayım zamanı</translation>
    </message>
    <message>
        <source>when it came into the library</source>
        <translation>kitaplığa giriş zamanı</translation>
    </message>
    <message>
        <source>words of the meeting&apos;s title</source>
        <translation>toplantı başlığındaki sözcükler</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>etiket</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>başlıktaki sözcükler</translation>
    </message>
    <message>
        <source>part of the file name</source>
        <translation>dosya adının bir bölümü</translation>
    </message>
    <message>
        <source>words of the note</source>
        <translation>nottaki sözcükler</translation>
    </message>
    <message>
        <source>words of the shot list</source>
        <translation>çekim listesindeki sözcükler</translation>
    </message>
    <message>
        <source>words of the terms and credit</source>
        <translation>koşullar ve künyedeki sözcükler</translation>
    </message>
    <message>
        <source>the portal it came from</source>
        <translation>geldiği portal</translation>
    </message>
    <message>
        <source>such as &gt;60s or 1min..5min</source>
        <translation>örneğin &gt;60s veya 1min..5min</translation>
    </message>
    <message>
        <source>such as &gt;=1GB</source>
        <translation>örneğin &gt;=1GB</translation>
    </message>
    <message>
        <source>stars, such as &gt;=3</source>
        <translation>yıldız, örneğin &gt;=3</translation>
    </message>
    <message>
        <source>frames a second</source>
        <translation>saniyedeki kare sayısı</translation>
    </message>
    <message>
        <source>height, or width x height</source>
        <translation>yükseklik veya genişlik x yükseklik</translation>
    </message>
    <message>
        <source>such as XDCAM or ProRes</source>
        <translation>örneğin XDCAM veya ProRes</translation>
    </message>
    <message>
        <source>interlaced or progressive</source>
        <translation>geçmeli veya aşamalı</translation>
    </message>
    <message>
        <source>the timecode it begins with</source>
        <translation>başladığı zaman kodu</translation>
    </message>
    <message>
        <source>a rendition it can be had in</source>
        <translation>edinilebildiği sürüm</translation>
    </message>
    <message>
        <source>what there is of it</source>
        <translation>içinde bulunanlar</translation>
    </message>
    <message>
        <source>what is so of it</source>
        <translation>hakkında geçerli olanlar</translation>
    </message>
    <message>
        <source>video or photo</source>
        <translation>video veya fotoğraf</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Shot list of %1</source>
        <translation>%1: çekim listesi</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Henüz hiçbir şey açılmadı</translation>
    </message>
    <message>
        <source>Remembering is switched off in the settings</source>
        <translation>Hatırlama ayarlarda kapatılmış</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop</name>
    <message>
        <source>Export the programme</source>
        <translation>Programı dışa aktar</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Takvim (*.ics)</translation>
    </message>
    <message>
        <source>The calendar was not written.</source>
        <translation>Takvim yazılamadı.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The captions were not written.</source>
        <translation>Altyazılar yazılamadı.</translation>
    </message>
    <message>
        <source>Save the captions</source>
        <translation>Altyazıları kaydet</translation>
    </message>
    <message>
        <source>Captions (*.vtt)</source>
        <translation>Altyazılar (*.vtt)</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::AccountFlow</name>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>What is on disk is kept.</source>
        <translation>Diskteki dosyalar korunur.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Oturumunuz sona erdi.</translation>
    </message>
    <message>
        <source>Broadcast files need an account.</source>
        <translation>Yayın dosyaları için hesap gerekir.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>Return to %1</source>
        <translation>%1: geri dön</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 ve daha fazlası</translation>
    </message>
    <message>
        <source>Sign out on every device of this account?</source>
        <translation>Bu hesabın tüm cihazlarında oturum kapatılsın mı?</translation>
    </message>
    <message>
        <source>Each of them has to sign in again. </source>
        <translation>Her birinde yeniden oturum açılması gerekir. </translation>
    </message>
    <message>
        <source>A file that is being fetched may still finish here; what comes after it waits for the next sign-in. </source>
        <translation>Alınmakta olan bir dosya burada tamamlanabilir; sonrakiler bir sonraki oturumu bekler. </translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Oturumu kapat</translation>
    </message>
    <message>
        <source>Sign out, keep the queue</source>
        <translation>Oturumu kapat, kuyruğu koru</translation>
    </message>
    <message>
        <source>The portal could not be told, so the other devices are still signed in. Sign in and try again when it can be reached.</source>
        <translation>Portala bildirilemedi, bu nedenle diğer cihazlarda oturum hâlâ açık. Portala ulaşılabildiğinde oturum açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The portal could not be told, so it ends the session by itself when it runs out.</source>
        <translation>Portala bildirilemedi; oturum süresi dolduğunda portal onu kendisi sonlandırır.</translation>
    </message>
    <message>
        <source>You are signed out here.</source>
        <translation>Burada oturumunuz kapatıldı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads wait for you.</source>
        <translation>
            <numerusform>%Ln indirme sizi bekliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos wait for this account: </source>
        <translation>
            <numerusform>%Ln video bu hesabı bekliyor: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln downloads</source>
        <translation>
            <numerusform>%Ln indirmeyi başlat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out while %Ln downloads are under way?</source>
        <translation>
            <numerusform>%Ln indirme sürerken oturum kapatılsın mı?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out on %Ln devices</source>
        <translation>
            <numerusform>%Ln cihazda oturumu kapat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::Application</name>
    <message>
        <source>The demo portal has ended.</source>
        <translation>Deneme portalı sona erdi.</translation>
    </message>
    <message>
        <source>What you have downloaded is untouched. It said: %1</source>
        <translation>İndirdikleriniz olduğu gibi duruyor. Bildirilen: %1</translation>
    </message>
    <message>
        <source>Edit the tags</source>
        <translation>Etiketleri düzenle</translation>
    </message>
    <message>
        <source>Shorthand…</source>
        <translation>Kısaltmalar…</translation>
    </message>
    <message>
        <source>Find missing files…</source>
        <translation>Eksik dosyaları bul…</translation>
    </message>
    <message>
        <source>This download cannot be logged yet.</source>
        <translation>Bu indirmenin dökümü henüz yapılamıyor.</translation>
    </message>
    <message>
        <source>Removed clips…</source>
        <translation>Kaldırılan klipler…</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::BatchNotice</name>
    <message>
        <source>%1 came.</source>
        <translation>%1 geldi.</translation>
    </message>
    <message>
        <source>The reasons are in Downloads.</source>
        <translation>Nedenleri İndirmeler bölümünde.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads failed</source>
        <translation>
            <numerusform>%Ln indirme başarısız</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are done</source>
        <translation>
            <numerusform>%Ln indirme tamamlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln başarısız.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Rushes</source>
        <translation>Rushes programını aç</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::CatalogueUpkeep</name>
    <message>
        <source>Refreshing the catalogue</source>
        <translation>Katalog yenileniyor</translation>
    </message>
    <message>
        <source>This is the catalogue of %1.</source>
        <translation>Bu, şu portalın kataloğu: %1.</translation>
    </message>
    <message>
        <source>There is no catalogue of this portal yet.</source>
        <translation>Bu portalın kataloğu henüz yok.</translation>
    </message>
    <message>
        <source>The portal does not answer.</source>
        <translation>Portal yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Downloads go on by themselves when it does.</source>
        <translation>Yanıt verdiğinde indirmeler kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Şimdi dene</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::CollectionList</name>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Change the search…</source>
        <translation>Aramayı değiştir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Koleksiyonu yeniden adlandır</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Koleksiyonun adı</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Koleksiyonu yeniden adlandır</translation>
    </message>
    <message>
        <source>Change the search</source>
        <translation>Aramayı değiştir</translation>
    </message>
    <message>
        <source>“%1” has all clips that this finds</source>
        <translation>“%1” bu aramanın bulduğu tüm klipleri içerir</translation>
    </message>
    <message>
        <source>Change search</source>
        <translation>Aramayı değiştir</translation>
    </message>
    <message>
        <source>The search of “%1” stays as it was.</source>
        <translation>“%1” araması olduğu gibi kaldı.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::DiagnosticsSetup</name>
    <message>
        <source>Diagnostics…</source>
        <translation>Tanılama…</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::DrawingSetup</name>
    <message>
        <source>Videos are drawn without the graphics card.</source>
        <translation>Videolar ekran kartı olmadan çiziliyor.</translation>
    </message>
    <message>
        <source>The graphics card stopped drawing videos.</source>
        <translation>Ekran kartı videoları çizmeyi bıraktı.</translation>
    </message>
    <message>
        <source>Rushes ended while it tried the graphics card, so the processor draws them now. They look the same. You can try again in the settings.</source>
        <translation>Rushes ekran kartını denerken kapandı, bu yüzden videoları artık işlemci çiziyor. Görüntü aynıdır. Ayarlarda yeniden deneyebilirsiniz.</translation>
    </message>
    <message>
        <source>The processor draws them now; what was playing goes on where it was. You can try again in the settings.</source>
        <translation>Videoları artık işlemci çiziyor; oynatılan, kaldığı yerden sürüyor. Ayarlarda yeniden deneyebilirsiniz.</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Ayarları aç…</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Oynatıcı</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Çizim</translation>
    </message>
    <message>
        <source>Who draws videos. Automatic takes the graphics card where there is one, else the processor. A choice also tries again what failed before.</source>
        <translation>Videoları neyin çizdiği. Otomatik, varsa ekran kartını, yoksa işlemciyi kullanır. Bir seçim yapmak, daha önce başarısız olanı da yeniden dener.</translation>
    </message>
    <message>
        <source>opengl gpu graphics card software hardware video picture</source>
        <translation>opengl gpu ekran kartı grafik kartı yazılım donanım software hardware video görüntü işlemci</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>OpenGL</source>
        <translation>OpenGL</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Yazılım</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::FileAffairs</name>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 açılamadı.</translation>
    </message>
    <message>
        <source>It is not there any more, or the desktop has no program for it. “Open with…” lets you choose one.</source>
        <translation>Artık orada değil veya masaüstünde bunun için bir program yok. “Birlikte aç…” ile bir program seçebilirsiniz.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Son kullanılanlar</translation>
    </message>
    <message>
        <source>The library does not have “%1” any more.</source>
        <translation>“%1” artık kitaplıkta yok.</translation>
    </message>
    <message>
        <source>Rushes has forgotten it.</source>
        <translation>Rushes onu unuttu.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::FileOpener</name>
    <message>
        <source>Open with</source>
        <translation>Birlikte aç</translation>
    </message>
    <message>
        <source>Programs (*.app)</source>
        <translation>Programlar (*.app)</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::HelpSetup</name>
    <message>
        <source>Manual</source>
        <translation>Kılavuz</translation>
    </message>
    <message>
        <source>About Rushes</source>
        <translation>Rushes hakkında</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ImportFolderSetup</name>
    <message>
        <source>Import folders…</source>
        <translation>İçe aktarma klasörleri…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln klasör</numerusform>
        </translation>
    </message>
    <message>
        <source>Rushes puts copies of finished files into %1, and would take each of them for a new clip. Nothing was added; choose a folder that does not hold it.</source>
        <translation>Rushes biten dosyaların kopyalarını %1 klasörüne koyar ve her birini yeni klip sanırdı. Hiçbir şey eklenmedi; bu klasörü içermeyen bir klasör seçin.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ImportNotice</name>
    <message numerus="yes">
        <source>%Ln clips came from “%1”.</source>
        <translation>
            <numerusform>“%1” klasöründen %Ln klip geldi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips came from import folders.</source>
        <translation>
            <numerusform>İçe aktarma klasörlerinden %Ln klip geldi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their files stay where they are.</source>
        <translation>Dosyaları oldukları yerde kalır.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::IngestView</name>
    <message>
        <source>A finished file is not in the library yet.</source>
        <translation>Tamamlanan bir dosya henüz kitaplıkta değil.</translation>
    </message>
    <message>
        <source>It could not be read. It stays where it is; Rushes tries again at the next start.</source>
        <translation>Okunamadı. Yerinde duruyor; Rushes sonraki açılışta yeniden dener.</translation>
    </message>
    <message>
        <source>They are shown here when it has ended. What you queue until then waits.</source>
        <translation>İşi bitince burada gösterilirler. O zamana kadar kuyruğa aldıklarınız bekler.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of that kind.</source>
        <translation>
            <numerusform>Bu türden %Ln tane daha.</numerusform>
        </translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Tüm klipler</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Son eklenenler</translation>
    </message>
    <message>
        <source>Another program of Rushes, such as rushes-cli, is at work on the downloads.</source>
        <translation>Rushes&apos;ın başka bir programı, örneğin rushes-cli, indirmeler üzerinde çalışıyor.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::LibraryCare</name>
    <message>
        <source>Backups…</source>
        <translation>Yedekler…</translation>
    </message>
    <message>
        <source>The library is backed up.</source>
        <translation>Kitaplık yedeklendi.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Yedekleri göster</translation>
    </message>
    <message>
        <source>Rushes runs in safe mode.</source>
        <translation>Rushes güvenli kipte çalışıyor.</translation>
    </message>
    <message>
        <source>Rushes ended unexpectedly last time.</source>
        <translation>Rushes geçen sefer beklenmedik biçimde kapandı.</translation>
    </message>
    <message>
        <source>Your library is being checked. A report is kept on this computer and sent nowhere.</source>
        <translation>Kitaplığınız denetleniyor. Bu bilgisayarda bir rapor saklanır ve hiçbir yere gönderilmez.</translation>
    </message>
    <message>
        <source>Show the report…</source>
        <translation>Raporu göster…</translation>
    </message>
    <message>
        <source>A backup was restored.</source>
        <translation>Bir yedek geri yüklendi.</translation>
    </message>
    <message>
        <source>The library that was there is kept as %1.</source>
        <translation>Önceki kitaplık şu adla saklanıyor: %1.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>The backup was not restored.</source>
        <translation>Yedek geri yüklenmedi.</translation>
    </message>
    <message>
        <source>Your library was checked and is whole. A report is kept on this computer and sent nowhere.</source>
        <translation>Kitaplığınız denetlendi, sağlam. Bu bilgisayarda bir rapor saklanır ve hiçbir yere gönderilmez.</translation>
    </message>
    <message>
        <source>It uses standard settings, which are not kept; yours are untouched. No downloads run, no media file is opened, and there is no tray.</source>
        <translation>Saklanmayan standart ayarlar kullanılıyor; sizin ayarlarınıza dokunulmadı. İndirme yapılmaz, medya dosyası açılmaz ve sistem tepsisi simgesi yoktur.</translation>
    </message>
    <message>
        <source>Restart normally</source>
        <translation>Normal yeniden başlat</translation>
    </message>
    <message>
        <source>The library of %1 is back.</source>
        <translation>%1 tarihli kitaplık geri yüklendi.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::LinkOpener</name>
    <message>
        <source>Open a link</source>
        <translation>Bağlantı aç</translation>
    </message>
    <message>
        <source>The link is for a portal that Rushes does not know: %1</source>
        <translation>Bağlantı, Rushes programının tanımadığı bir portala ait: %1</translation>
    </message>
    <message>
        <source>Nothing was opened. Add the portal only if its address is one that you expect.</source>
        <translation>Hiçbir şey açılmadı. Portalı yalnızca adresi beklediğiniz bir adresse ekleyin.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ekle: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::NameSetup</name>
    <message>
        <source>Names and folders…</source>
        <translation>Adlar ve klasörler…</translation>
    </message>
    <message>
        <source>No file was renamed.</source>
        <translation>Hiçbir dosyanın adı değiştirilmedi.</translation>
    </message>
    <message>
        <source>The library could not be read.</source>
        <translation>Kitaplık okunamadı.</translation>
    </message>
    <message>
        <source>All finished files have these names already.</source>
        <translation>Tamamlanan tüm dosyalar zaten bu adları taşıyor.</translation>
    </message>
    <message>
        <source>Rename finished files</source>
        <translation>Tamamlanan dosyaları yeniden adlandır</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished files get other names.</source>
        <translation>
            <numerusform>Tamamlanan %Ln dosyanın adı değişir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each stays below the folder in which it is, nothing is replaced, and the library follows. You can take it back.</source>
        <translation>Her dosya bulunduğu klasörün altında kalır, hiçbir şeyin üzerine yazılmaz, kitaplık da güncellenir. Geri alabilirsiniz.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>What was to be done could not be written down first. Check that the disk has space.</source>
        <translation>Yapılacak işlem önceden kaydedilemedi. Diskte yer olup olmadığını denetleyin.</translation>
    </message>
    <message>
        <source>Finished files have new names.</source>
        <translation>Tamamlanan dosyaların adları yeni.</translation>
    </message>
    <message>
        <source>“Take renaming back” in Names and folders gives them the old ones again.</source>
        <translation>Adlar ve klasörler bölümündeki “Adlandırmayı geri al” eski adları geri verir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept their names, because the new ones are taken.</source>
        <translation>
            <numerusform>%Ln dosya eski adında kaldı, çünkü yeni ad kullanılıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Hiçbir şey geri alınmadı.</translation>
    </message>
    <message>
        <source>There is no renaming to take back, or it could not be written down.</source>
        <translation>Geri alınacak adlandırma yok veya kaydedilemedi.</translation>
    </message>
    <message>
        <source>The files have their old names again.</source>
        <translation>Dosyalar eski adlarını aldı.</translation>
    </message>
    <message>
        <source>The library has followed.</source>
        <translation>Kitaplık güncellendi.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::OpenedFiles</name>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>%Ln tane daha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dosyaları içe aktar</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files into the library?</source>
        <translation>
            <numerusform>%Ln dosya kitaplığa aktarılsın mı?</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are.</source>
        <translation>Dosyalar oldukları yerde kalır.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files</source>
        <translation>
            <numerusform>%Ln dosyayı içe aktar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are in the library.</source>
        <translation>
            <numerusform>%Ln dosya kitaplıkta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read and stay as they are:</source>
        <translation>
            <numerusform>%Ln dosya okunamadı ve olduğu gibi kalıyor:</numerusform>
        </translation>
    </message>
    <message>
        <source>Rushes cannot open %1.</source>
        <translation>Rushes %1 dosyasını açamıyor.</translation>
    </message>
    <message>
        <source>It opens media files and lists of shots: .edl, .otio, .xml, .csv and .rushes. Nothing was changed.</source>
        <translation>Rushes medya dosyalarını ve çekim listelerini açar: .edl, .otio, .xml, .csv ve .rushes. Hiçbir şey değiştirilmedi.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::OtherPortals</name>
    <message numerus="yes">
        <source>%Ln downloads wait for an account at %1.</source>
        <translation>
            <numerusform>%Ln indirme şu portalda hesap bekliyor: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is on disk is kept.</source>
        <translation>Diskteki dosyalar korunur.</translation>
    </message>
    <message>
        <source>Sign in there</source>
        <translation>Orada oturum aç</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ProxySetup</name>
    <message>
        <source>Proxy…</source>
        <translation>Vekil sunucu…</translation>
    </message>
    <message>
        <source>No keyring took the password of the proxy.</source>
        <translation>Vekil sunucunun parolası hiçbir anahtarlığa kaydedilemedi.</translation>
    </message>
    <message>
        <source>It is used until Rushes ends. Enter it again at the next start.</source>
        <translation>Rushes kapanana kadar kullanılır. Sonraki açılışta yeniden girin.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::QueueTray</name>
    <message>
        <source>Open Rushes</source>
        <translation>Rushes programını aç</translation>
    </message>
    <message>
        <source>Pause all downloads</source>
        <translation>Tüm indirmeleri duraklat</translation>
    </message>
    <message>
        <source>Resume all downloads</source>
        <translation>Tüm indirmeleri sürdür</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Rushes: nothing is downloading</source>
        <translation>Rushes: indirme yok</translation>
    </message>
    <message>
        <source>Rushes: %1, %2, %3</source>
        <translation>Rushes: %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln indirme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::QuitGuard</name>
    <message>
        <source>Quit Rushes</source>
        <translation>Rushes programından çık</translation>
    </message>
    <message>
        <source>What is on disk is kept, and Rushes goes on from there when it is opened again.</source>
        <translation>Diskteki dosyalar korunur; Rushes yeniden açıldığında oradan sürdürür.</translation>
    </message>
    <message>
        <source>Quit, continue next time</source>
        <translation>Çık, bir dahaki sefere sürdür</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are under way.</source>
        <translation>
            <numerusform>%Ln indirme sürüyor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SettingsExchange</name>
    <message>
        <source>Export settings</source>
        <translation>Ayarları dışa aktar</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ayarlar (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Ayarları içe aktar</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>Ayarlar %1 dosyasında.</translation>
    </message>
    <message>
        <source>There is no password and no session in it.</source>
        <translation>İçinde parola ve oturum yok.</translation>
    </message>
    <message>
        <source>Left out, because no setting has that name: %1.</source>
        <translation>Bu adda bir ayar olmadığı için atlandı: %1.</translation>
    </message>
    <message>
        <source>Left out, because it cannot have that value: %1.</source>
        <translation>Bu değeri alamayacağı için atlandı: %1.</translation>
    </message>
    <message>
        <source>The settings are as in %1 already.</source>
        <translation>Ayarlar zaten %1 dosyasındaki gibi.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ve %Ln tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in force now is kept in a file beside the settings, and can be imported again.</source>
        <translation>Şu an geçerli olanlar ayarların yanındaki bir dosyada saklanır ve yeniden içe aktarılabilir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings would change.</source>
        <translation>
            <numerusform>%Ln ayar değişecek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln settings and start again</source>
        <translation>
            <numerusform>%Ln ayarı değiştir ve yeniden başlat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SettingsSetup</name>
    <message>
        <source>Settings…</source>
        <translation>Ayarlar…</translation>
    </message>
    <message>
        <source>Portals</source>
        <translation>Portallar</translation>
    </message>
    <message>
        <source>Press portals</source>
        <translation>Basın portalları</translation>
    </message>
    <message>
        <source>Each has its own account and catalogue. Those that are known stand in the list at the left of the window.</source>
        <translation>Her birinin kendi hesabı ve kataloğu vardır. Bilinenler pencerenin solundaki listededir.</translation>
    </message>
    <message>
        <source>account sign in server address</source>
        <translation>hesap oturum aç sunucu adres</translation>
    </message>
    <message>
        <source>Add a portal…</source>
        <translation>Portal ekle…</translation>
    </message>
    <message>
        <source>only the demo portal</source>
        <translation>yalnızca deneme portalı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known</source>
        <translation>
            <numerusform>%Ln portal biliniyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Names and folders</source>
        <translation>Adlar ve klasörler</translation>
    </message>
    <message>
        <source>How finished files are called, where they go, and where copies of them go.</source>
        <translation>Tamamlanan dosyaların adı, gittikleri yer ve kopyalarının yeri.</translation>
    </message>
    <message>
        <source>template directory path watch folder second copy</source>
        <translation>şablon dizin yol izleme klasörü ikinci kopya</translation>
    </message>
    <message>
        <source>Names and folders…</source>
        <translation>Adlar ve klasörler…</translation>
    </message>
    <message>
        <source>House profile</source>
        <translation>Kurum profili</translation>
    </message>
    <message>
        <source>The formats that you want files in, the most wanted first. It picks what &quot;Download best&quot; brings.</source>
        <translation>Dosyalar için istediğiniz biçimler, en çok istenen önce. “En iyisini indir” komutunun getireceğini belirler.</translation>
    </message>
    <message>
        <source>codec format mxf prores xdcam rendition</source>
        <translation>codec biçim mxf prores xdcam sürüm</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>İndirmeler</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>What is fetched first.</source>
        <translation>Önce ne alınır.</translation>
    </message>
    <message>
        <source>queue priority deadline</source>
        <translation>kuyruk öncelik son zaman</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Elle</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Önceliğe göre</translation>
    </message>
    <message>
        <source>By the time needed</source>
        <translation>Gereken zamana göre</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Aynı anda</translation>
    </message>
    <message>
        <source>How many files are fetched side by side.</source>
        <translation>Yan yana kaç dosya alınır.</translation>
    </message>
    <message>
        <source>parallel number</source>
        <translation>paralel sayı</translation>
    </message>
    <message>
        <source>At once from one server</source>
        <translation>Tek sunucudan aynı anda</translation>
    </message>
    <message>
        <source>parallel host</source>
        <translation>paralel ana makine</translation>
    </message>
    <message>
        <source>as many as in all</source>
        <translation>toplam kadar</translation>
    </message>
    <message>
        <source>Connections for one file</source>
        <translation>Dosya başına bağlantı</translation>
    </message>
    <message>
        <source>A far server may send more over several. Rushes adds one while that helps, and takes it back where it does not.</source>
        <translation>Uzak bir sunucu birkaç bağlantıyla daha çok gönderebilir. Rushes yararı oldukça bir tane ekler, olmadığında geri alır.</translation>
    </message>
    <message>
        <source>parts parallel ranges</source>
        <translation>parça paralel aralık</translation>
    </message>
    <message>
        <source>as many as help</source>
        <translation>yararı olduğu kadar</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>The most that all downloads together take. A window of the week may ask for less.</source>
        <translation>Tüm indirmelerin birlikte kullanacağı en yüksek hız. Haftanın bir zaman dilimi daha azını isteyebilir.</translation>
    </message>
    <message>
        <source>limit rate bandwidth throttle</source>
        <translation>sınır hız bant genişliği kısma</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sınır yok</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Bir gün</translation>
    </message>
    <message>
        <source>Where a day has brought so much, the rest waits for midnight.</source>
        <translation>Bir günde bu kadar gelince kalanı gece yarısını bekler.</translation>
    </message>
    <message>
        <source>quota limit traffic</source>
        <translation>kota sınır trafik</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Hafta</translation>
    </message>
    <message>
        <source>Hours in which downloads rest or are slower.</source>
        <translation>İndirmelerin durduğu veya yavaşladığı saatler.</translation>
    </message>
    <message>
        <source>schedule night hours pause</source>
        <translation>çizelge gece saatler duraklat</translation>
    </message>
    <message>
        <source>Schedules and limits…</source>
        <translation>Çizelgeler ve sınırlar…</translation>
    </message>
    <message>
        <source>Pause while the network is paid by the byte</source>
        <translation>Ağ bayt başına ücretliyken duraklat</translation>
    </message>
    <message>
        <source>metered mobile roaming</source>
        <translation>tarifeli mobil dolaşım</translation>
    </message>
    <message>
        <source>Keep the computer awake while bytes come</source>
        <translation>Baytlar gelirken bilgisayarı uyanık tut</translation>
    </message>
    <message>
        <source>sleep suspend power</source>
        <translation>uyku askıya alma güç</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Vekil sunucu</translation>
    </message>
    <message>
        <source>The way to portals and media. A password goes into the keyring of your system and nowhere else.</source>
        <translation>Portallara ve medyaya giden yol. Parola yalnızca sisteminizin anahtarlığına kaydedilir.</translation>
    </message>
    <message>
        <source>proxies http socks server</source>
        <translation>vekil proxy http socks sunucu</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Vekil sunucu…</translation>
    </message>
    <message>
        <source>Write XMP sidecars beside clips</source>
        <translation>Kliplerin yanına XMP yan dosyaları yaz</translation>
    </message>
    <message>
        <source>Tags, notes, ranges and ratings are kept in CLIP.xmp too, for other programs. Edit systems that watch the folder may take them up.</source>
        <translation>Etiketler, notlar, aralıklar ve puanlar diğer programlar için CLIP.xmp içinde de tutulur. Klasörü izleyen kurgu sistemleri bunları alabilir.</translation>
    </message>
    <message>
        <source>metadata adobe file</source>
        <translation>üst veri adobe dosya</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Açık veya koyu</translation>
    </message>
    <message>
        <source>theme colour scheme</source>
        <translation>tema renk düzeni</translation>
    </message>
    <message>
        <source>As the system</source>
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
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Another language is spoken when Rushes is started again.</source>
        <translation>Yeni dil, Rushes yeniden başlatıldığında geçerli olur.</translation>
    </message>
    <message>
        <source>translation words locale</source>
        <translation>çeviri sözcükler dil türkçe</translation>
    </message>
    <message>
        <source>Library and backups</source>
        <translation>Kitaplık ve yedekler</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Kitaplığın yedekleri</translation>
    </message>
    <message>
        <source>snapshot restore copy recover safe</source>
        <translation>yedek anlık görüntü geri yükle kopya kurtar güvenli</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Yedekler…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kısayollar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Which key does what, on each page. A key that does something else already is said so before it is taken.</source>
        <translation>Her sayfada hangi tuşun ne yaptığı. Bir tuşun zaten başka bir işi varsa tuş atanmadan önce bildirilir.</translation>
    </message>
    <message>
        <source>keyboard shortcut hotkey accelerator</source>
        <translation>klavye kısayol tuş hızlandırıcı</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>Tuşları değiştir…</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>olağan tuşlar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln tuş değiştirildi</numerusform>
        </translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tüm ayarlar</translation>
    </message>
    <message>
        <source>Give them to another desk</source>
        <translation>Başka bir masaya ver</translation>
    </message>
    <message>
        <source>A file that people can read, without passwords and sessions.</source>
        <translation>Kişilerin okuyabileceği bir dosya; parola ve oturum içermez.</translation>
    </message>
    <message>
        <source>export json copy backup</source>
        <translation>dışa aktar json kopya yedek</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Ayarları dışa aktar…</translation>
    </message>
    <message>
        <source>Take those of another desk</source>
        <translation>Başka bir masanınkileri al</translation>
    </message>
    <message>
        <source>Shows what would change first. What is in force now is kept in a file beside the settings.</source>
        <translation>Önce nelerin değişeceğini gösterir. Şu an geçerli olanlar ayarların yanındaki bir dosyada saklanır.</translation>
    </message>
    <message>
        <source>import json restore</source>
        <translation>içe aktar json geri yükle</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Ayarları içe aktar…</translation>
    </message>
    <message>
        <source>snapshot copy number history</source>
        <translation>anlık görüntü kopya sayı geçmiş</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Bring one back, or make one now.</source>
        <translation>Bir yedeği geri yükleyin veya şimdi yedek alın.</translation>
    </message>
    <message>
        <source>Back up by the hour</source>
        <translation>Saatlik yedek al</translation>
    </message>
    <message>
        <source>A copy of the library once an hour, where something changed. A library on a PostgreSQL server is kept by its own backups.</source>
        <translation>Değişiklik olduğunda kitaplığın saatte bir kopyası. PostgreSQL sunucusundaki bir kitaplık, sunucunun kendi yedeklerinde saklanır.</translation>
    </message>
    <message>
        <source>snapshot copy automatic off</source>
        <translation>anlık görüntü kopya otomatik kapalı</translation>
    </message>
    <message>
        <source>Keep those of the last hours</source>
        <translation>Son saatlerin yedeklerini sakla</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> saat</translation>
    </message>
    <message>
        <source>Keep one a day</source>
        <translation>Günde bir yedek sakla</translation>
    </message>
    <message>
        <source> days</source>
        <translation> gün</translation>
    </message>
    <message>
        <source>Keep one a week</source>
        <translation>Haftada bir yedek sakla</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> hafta</translation>
    </message>
    <message>
        <source>Where backups lie</source>
        <translation>Yedeklerin yeri</translation>
    </message>
    <message>
        <source>A folder of another disk or of a server outlives this one. Backups that are made already stay where they are.</source>
        <translation>Başka bir diskteki veya sunucudaki klasör, bu diskten uzun ömürlü olur. Önceden alınmış yedekler oldukları yerde kalır.</translation>
    </message>
    <message>
        <source>folder directory path disk nas</source>
        <translation>klasör dizin yol disk nas</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>beside the library</source>
        <translation>kitaplığın yanında</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Gizlilik</translation>
    </message>
    <message>
        <source>Remember what was used last</source>
        <translation>Son kullanılanları hatırla</translation>
    </message>
    <message>
        <source>The clips and shot lists in “Recent”, and the folders in which choosing a file begins. Switched off, Rushes forgets them at once.</source>
        <translation>“Son kullanılanlar” içindeki klipler ve çekim listeleri ile dosya seçmeye başlanan klasörler. Kapatılırsa Rushes bunları hemen unutur.</translation>
    </message>
    <message>
        <source>recent history folders private</source>
        <translation>son kullanılanlar geçmiş klasörler gizlilik özel</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Hatırlananlar</translation>
    </message>
    <message>
        <source>recent clear forget</source>
        <translation>son kullanılanlar temizle sil unut</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ShotExport</name>
    <message>
        <source>Export as %1</source>
        <translation>Şu biçimde dışa aktar: %1</translation>
    </message>
    <message>
        <source>The shots were not exported.</source>
        <translation>Çekimler dışa aktarılmadı.</translation>
    </message>
    <message>
        <source>%3 has %1 of %2.</source>
        <translation>%3 dosyasında %1 var (%2).</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots</source>
        <translation>
            <numerusform>%Ln çekim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ShotImport</name>
    <message>
        <source>Import shots…</source>
        <translation>Çekimleri içe aktar…</translation>
    </message>
    <message>
        <source>Import shots</source>
        <translation>Çekimleri içe aktar</translation>
    </message>
    <message>
        <source>Lists of shots (%1)</source>
        <translation>Çekim listeleri (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 added to %3.</source>
        <translation>%2 içinden %1, %3 için eklendi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln aralık</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes them back in one step.</source>
        <translation>Geri al, hepsini tek adımda geri çeker.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SidecarReview</name>
    <message>
        <source>Sidecar conflicts</source>
        <translation>Yan dosya çakışmaları</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::Sources</name>
    <message>
        <source>Demo portal (this PC)</source>
        <translation>Deneme portalı (bu bilgisayar)</translation>
    </message>
    <message>
        <source>Show this portal</source>
        <translation>Bu portalı göster</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Listeden kaldır</translation>
    </message>
    <message>
        <source>Add a portal…</source>
        <translation>Portal ekle…</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::TrashFiles</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>%Ln tane daha.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has no clip of this file.</source>
        <translation>Kitaplıkta bu dosyanın klibi yok.</translation>
    </message>
    <message>
        <source>Rushes left it where it is. It moves files of clips only.</source>
        <translation>Rushes dosyayı olduğu yerde bıraktı. Yalnızca kliplerin dosyalarını taşır.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Files to the Wastebasket</source>
        <translation>
            <numerusform>%Ln dosyayı çöp kutusuna taşı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are in the wastebasket.</source>
        <translation>
            <numerusform>%Ln dosya çöp kutusunda.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was moved to the wastebasket.</source>
        <translation>Çöp kutusuna hiçbir dosya taşınmadı.</translation>
    </message>
    <message>
        <source>What is logged on their clips stays in the library.</source>
        <translation>Kliplerinde yapılan döküm kitaplıkta kalır.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stayed where they are.</source>
        <translation>
            <numerusform>%Ln dosya olduğu yerde kaldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>The files are back where they were.</source>
        <translation>Dosyalar yeniden eski yerlerinde.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln clips could not be brought back from the wastebasket.</source>
        <translation>
            <numerusform>%Ln klibin dosyaları çöp kutusundan geri getirilemedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wastebasket has none of them any more.</source>
        <translation>Hiçbiri artık çöp kutusunda değil.</translation>
    </message>
    <message>
        <source>Another Rushes is moving files at the moment. Try again when it has ended.</source>
        <translation>Şu anda başka bir Rushes dosya taşıyor. İşi bitince yeniden deneyin.</translation>
    </message>
    <message>
        <source>What is to be done could not be written down, so no file was touched. Check that the disk of your library has space.</source>
        <translation>Yapılacak işlem önceden kaydedilemedi, bu yüzden hiçbir dosyaya dokunulmadı. Kitaplığınızın diskinde yer olup olmadığını denetleyin.</translation>
    </message>
    <message>
        <source>No file was moved.</source>
        <translation>Hiçbir dosya taşınmadı.</translation>
    </message>
</context>
<context>
    <name>Rushes::Downloads::WakeKeeper</name>
    <message>
        <source>Downloads are under way</source>
        <translation>İndirmeler sürüyor</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui</name>
    <message>
        <source>Kept in the system keyring.</source>
        <translation>Sistem anahtarlığında saklanır.</translation>
    </message>
    <message>
        <source>Kept in a file that only you can read.</source>
        <translation>Yalnızca sizin okuyabildiğiniz bir dosyada saklanır.</translation>
    </message>
    <message>
        <source>No keyring here: for this session only.</source>
        <translation>Burada anahtarlık yok: yalnızca bu oturum için.</translation>
    </message>
    <message>
        <source>Under embargo until %1 %2</source>
        <translation>Ambargo bitişi: %1 %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 sonra</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1 %2, which is the time here.</source>
        <translation>%1 %2, buradaki saatle aynı.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3 here (%4).</source>
        <translation>%1 %2, burada %3 (%4).</translation>
    </message>
    <message>
        <source>Skips %1 in the library and %2 in the queue.</source>
        <translation>Atlananlar: kitaplıkta %1, kuyrukta %2.</translation>
    </message>
    <message>
        <source>Skips %1 in the library.</source>
        <translation>Atlananlar: kitaplıkta %1.</translation>
    </message>
    <message>
        <source>Skips %1 in the queue.</source>
        <translation>Atlananlar: kuyrukta %1.</translation>
    </message>
    <message>
        <source>Waits for sign-in</source>
        <translation>Oturum açılmasını bekliyor</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Ağı bekliyor</translation>
    </message>
    <message>
        <source>Waits for space</source>
        <translation>Boş yer bekliyor</translation>
    </message>
    <message>
        <source>Waits for the folder</source>
        <translation>Klasörü bekliyor</translation>
    </message>
    <message>
        <source>Waits for the proxy</source>
        <translation>Vekil sunucuyu bekliyor</translation>
    </message>
    <message>
        <source>Waits for the proxy&apos;s sign-in</source>
        <translation>Vekil sunucu oturumunu bekliyor</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Not queued</source>
        <translation>Kuyrukta değil</translation>
    </message>
    <message>
        <source>Queued, next</source>
        <translation>Kuyrukta, sıradaki</translation>
    </message>
    <message>
        <source>Queued, %1</source>
        <translation>Kuyrukta, %1</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>Doğrulanıyor %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Şimdi yeniden dene</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <translation>%1 sonra yeniden denenecek</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <translation>Duraklatıldı, %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Bu bilgisayarda</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Doğrulandı</translation>
    </message>
    <message>
        <source>Queue the best rendition</source>
        <translation>En iyi sürümü kuyruğa al</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Queue it when it is published</source>
        <translation>Yayımlanınca kuyruğa al</translation>
    </message>
    <message>
        <source>Do not wait for it any more</source>
        <translation>Artık bekleme</translation>
    </message>
    <message>
        <source>The frame rate of this clip is not known yet. Ranges can be added once the file has been read.</source>
        <translation>Bu klibin kare hızı henüz bilinmiyor. Dosya okunduktan sonra aralık eklenebilir.</translation>
    </message>
    <message>
        <source>In is not a timecode at %1. Type it like %2.</source>
        <translation>Giriş, %1 hızında bir zaman kodu değil. %2 biçiminde yazın.</translation>
    </message>
    <message>
        <source>Out is not a timecode at %1. Type it like %2.</source>
        <translation>Çıkış, %1 hızında bir zaman kodu değil. %2 biçiminde yazın.</translation>
    </message>
    <message>
        <source>In lies outside the clip, which runs from %1 to %2.</source>
        <translation>Giriş klibin dışında; klip: %1 – %2.</translation>
    </message>
    <message>
        <source>Out lies outside the clip, which runs from %1 to %2.</source>
        <translation>Çıkış klibin dışında; klip: %1 – %2.</translation>
    </message>
    <message>
        <source>Out has to come after In.</source>
        <translation>Çıkış, girişten sonra olmalıdır.</translation>
    </message>
    <message>
        <source>Rushes cannot play here.</source>
        <translation>Rushes burada oynatamıyor.</translation>
    </message>
    <message>
        <source>The player, libmpv, is missing or does not start. Downloading is not affected.</source>
        <translation>Oynatıcı libmpv eksik veya başlamıyor. İndirme bundan etkilenmez.</translation>
    </message>
    <message>
        <source>The preview is not on the portal itself.</source>
        <translation>Önizleme portalın kendisinde değil.</translation>
    </message>
    <message>
        <source>Rushes plays files of this computer and of the portal only, so it did not open it.</source>
        <translation>Rushes yalnızca bu bilgisayarın ve portalın dosyalarını oynatır, bu yüzden açmadı.</translation>
    </message>
    <message>
        <source>The preview could not be opened.</source>
        <translation>Önizleme açılamadı.</translation>
    </message>
    <message>
        <source>The file is gone, or the connection was lost. Play it again to try once more.</source>
        <translation>Dosya artık yok veya bağlantı koptu. Yeniden denemek için tekrar oynatın.</translation>
    </message>
    <message>
        <source>This file cannot be played.</source>
        <translation>Bu dosya oynatılamıyor.</translation>
    </message>
    <message>
        <source>Nothing in it can be shown. The file itself is untouched.</source>
        <translation>İçinde gösterilebilecek bir şey yok. Dosyanın kendisine dokunulmadı.</translation>
    </message>
    <message>
        <source>%1 is not a timecode</source>
        <translation>%1 bir zaman kodu değil</translation>
    </message>
    <message>
        <source>Hours, minutes, seconds and frames: 10:04:02:00.</source>
        <translation>Saat, dakika, saniye ve kare: 10:04:02:00.</translation>
    </message>
    <message>
        <source>Frame %1 does not exist at %2</source>
        <translation>Kare %1, %2 hızında yok</translation>
    </message>
    <message>
        <source>Frames run from 00 to %1 within a second.</source>
        <translation>Kareler bir saniye içinde 00 ile %1 arasındadır.</translation>
    </message>
    <message>
        <source>There is no such time as %1</source>
        <translation>%1 diye bir zaman yok</translation>
    </message>
    <message>
        <source>A day ends at 23:59:59.</source>
        <translation>Gün 23:59:59 ile biter.</translation>
    </message>
    <message>
        <source>%1 is left out in drop-frame</source>
        <translation>%1 drop-frame sayımında atlanır</translation>
    </message>
    <message>
        <source>The first frames of a minute have no number, but in every tenth minute.</source>
        <translation>Her onuncu dakika dışında, dakikanın ilk karelerinin numarası yoktur.</translation>
    </message>
    <message>
        <source>End it one second later</source>
        <translation>Bir saniye sonra bitir</translation>
    </message>
    <message>
        <source>Swap in and out</source>
        <translation>Giriş ve çıkışı değiştir</translation>
    </message>
    <message>
        <source>This line is not understood</source>
        <translation>Bu satır anlaşılamadı</translation>
    </message>
    <message>
        <source>A shot begins with two timecodes, a section with ==, a comment with a semicolon.</source>
        <translation>Çekim iki zaman koduyla, bölüm == ile, yorum noktalı virgülle başlar.</translation>
    </message>
    <message>
        <source>The shot ends before it begins</source>
        <translation>Çekim başlamadan bitiyor</translation>
    </message>
    <message>
        <source>Out is the first frame that is not shown any more.</source>
        <translation>Çıkış, artık gösterilmeyen ilk karedir.</translation>
    </message>
    <message>
        <source>Starts %1 before the shot above ends</source>
        <translation>Yukarıdaki çekim bitmeden %1 önce başlıyor</translation>
    </message>
    <message>
        <source>Starts before the shot above ends</source>
        <translation>Yukarıdaki çekim bitmeden başlıyor</translation>
    </message>
    <message>
        <source>Shots may overlap; this is only to be seen.</source>
        <translation>Çekimler çakışabilir; bu yalnızca bilgi içindir.</translation>
    </message>
    <message>
        <source>The shot begins before the clip does</source>
        <translation>Çekim klipten önce başlıyor</translation>
    </message>
    <message>
        <source>The clip begins at %1.</source>
        <translation>Klibin başlangıcı: %1.</translation>
    </message>
    <message>
        <source>%1 is no rating</source>
        <translation>%1 bir puan değil</translation>
    </message>
    <message>
        <source>Ratings go from *1 to *5.</source>
        <translation>Puanlar *1 ile *5 arasındadır.</translation>
    </message>
    <message>
        <source>This note belongs to no shot</source>
        <translation>Bu not hiçbir çekime ait değil</translation>
    </message>
    <message>
        <source>A line with | goes on with the shot above it.</source>
        <translation>| ile başlayan satır, üstündeki çekimi sürdürür.</translation>
    </message>
    <message>
        <source>%1 is no frame rate</source>
        <translation>%1 bir kare hızı değil</translation>
    </message>
    <message>
        <source>Frames a second: 25, 29.97 or 30000/1001.</source>
        <translation>Saniyedeki kare: 25, 29.97 veya 30000/1001.</translation>
    </message>
    <message>
        <source>The rate is too late here</source>
        <translation>Kare hızı burada geç kalıyor</translation>
    </message>
    <message>
        <source>There is one rate, and it stands before the first shot.</source>
        <translation>Tek bir kare hızı vardır ve ilk çekimden önce yer alır.</translation>
    </message>
    <message>
        <source>The clip counts its frames in another way</source>
        <translation>Klip karelerini başka biçimde sayıyor</translation>
    </message>
    <message>
        <source>; before the frames means drop-frame, : means non-drop. This clip says %1.</source>
        <translation>Karelerden önce ; drop-frame, : non-drop demektir. Bu klip: %1.</translation>
    </message>
    <message>
        <source>The clip has %1</source>
        <translation>Klibin değeri: %1</translation>
    </message>
    <message>
        <source>At another rate the timecodes name other frames. Nothing is saved as ranges until this is right.</source>
        <translation>Başka hızda zaman kodları başka kareleri gösterir. Bu düzelene kadar aralık kaydedilmez.</translation>
    </message>
    <message>
        <source>The clip begins at %1</source>
        <translation>Klibin başlangıcı: %1</translation>
    </message>
    <message>
        <source>Nothing is saved as ranges until this is right.</source>
        <translation>Bu düzelene kadar aralık kaydedilmez.</translation>
    </message>
    <message>
        <source>This list is of one clip</source>
        <translation>Bu liste tek bir klibe ait</translation>
    </message>
    <message>
        <source>Shots of another clip go into its own list. Nothing is saved as ranges until this is right.</source>
        <translation>Başka klibin çekimleri kendi listesine yazılır. Bu düzelene kadar aralık kaydedilmez.</translation>
    </message>
    <message>
        <source>The shot ends after the clip does</source>
        <translation>Çekim klipten sonra bitiyor</translation>
    </message>
    <message>
        <source>The clip ends at %1.</source>
        <translation>Klibin bitişi: %1.</translation>
    </message>
    <message>
        <source>Nothing else has the tag %1</source>
        <translation>%1 etiketini taşıyan başka bir şey yok</translation>
    </message>
    <message>
        <source>It is saved all the same. Is it spelt as the others are?</source>
        <translation>Yine de kaydedilir. Yazımı diğerleriyle aynı mı?</translation>
    </message>
    <message>
        <source>Make it a comment</source>
        <translation>Yoruma çevir</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Değiştir: %1</translation>
    </message>
    <message>
        <source>Move start</source>
        <translation>Başlangıcı kaydır</translation>
    </message>
    <message>
        <source>Take it as a new tag</source>
        <translation>Yeni etiket olarak al</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Biraz bekleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>%1 sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>That code does not match.</source>
        <translation>Bu kod uyuşmuyor.</translation>
    </message>
    <message>
        <source>Look for the newest mail, or ask for a new code.</source>
        <translation>En yeni e-postaya bakın veya yeni bir kod isteyin.</translation>
    </message>
    <message>
        <source>It has no tries left. Ask for a new code.</source>
        <translation>Deneme hakkı kalmadı. Yeni bir kod isteyin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries left.</source>
        <translation>
            <numerusform>%Ln deneme hakkı kaldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal asks for fewer requests.</source>
        <translation>Portal daha az istek gönderilmesini istiyor.</translation>
    </message>
    <message>
        <source>Rushes paused.</source>
        <translation>Rushes duraklatıldı.</translation>
    </message>
    <message>
        <source>The portal is not working at the moment.</source>
        <translation>Portal şu anda çalışmıyor.</translation>
    </message>
    <message>
        <source>Rushes kept everything here.</source>
        <translation>Rushes buradaki her şeyi korudu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>%Ln kare</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Bul</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Sonraki yer</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Önceki yer</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AboutDialog</name>
    <message>
        <source>About Rushes</source>
        <translation>Rushes hakkında</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Kullanılanlar</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Rushes %1</source>
        <translation>Rushes %1</translation>
    </message>
    <message>
        <source>The ingest desk for press-media portals</source>
        <translation>Basın medyası portalları için alım masası</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Qt %1, commit %2</source>
        <translation>Qt %1, commit %2</translation>
    </message>
    <message>
        <source>© The Rushes contributors. Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later).</source>
        <translation>© Rushes programına katkıda bulunanlar. GNU General Public License, sürüm 3 veya sonrası (GPL-3.0-or-later) kapsamında özgür yazılım.</translation>
    </message>
    <message>
        <source>What Rushes is made with</source>
        <translation>Rushes programında kullanılanlar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Ana sayfa</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>belirtilmemiş</translation>
    </message>
    <message>
        <source>Enter opens this page in the web browser</source>
        <translation>Enter bu sayfayı web tarayıcısında açar</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>GNU General Public License</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AccountChip</name>
    <message>
        <source>Sign in…</source>
        <translation>Oturum aç…</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Hesap…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Oturumu kapat</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Oturum açılmadı</translation>
    </message>
    <message>
        <source>Account waits for its code</source>
        <translation>Hesap kodunu bekliyor</translation>
    </message>
    <message>
        <source>Sign in to download</source>
        <translation>İndirmek için oturum açın</translation>
    </message>
    <message>
        <source>Session has ended</source>
        <translation>Oturum sona erdi</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Oturum açıldı</translation>
    </message>
    <message>
        <source>Enter the code from the e-mail…</source>
        <translation>E-postadaki kodu girin…</translation>
    </message>
    <message>
        <source>Create an account…</source>
        <translation>Hesap oluştur…</translation>
    </message>
    <message>
        <source>Account: %1, %2</source>
        <translation>Hesap: %1, %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AccountDialog</name>
    <message>
        <source>Settings: account</source>
        <translation>Ayarlar: hesap</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AccountSettings</name>
    <message>
        <source>Save changes</source>
        <translation>Değişiklikleri kaydet</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Her yerde oturumu kapat…</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>Burada oturumu kapat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>Signed-in devices</source>
        <translation>Oturum açık cihazlar</translation>
    </message>
    <message>
        <source>Member since %1</source>
        <translation>Üyelik başlangıcı: %1</translation>
    </message>
    <message>
        <source>On this computer: %1</source>
        <translation>Bu bilgisayarda: %1</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Kaydediliyor</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AddPortalDialog</name>
    <message>
        <source>Nothing was added. Check the address, or ask the press office for it.</source>
        <translation>Hiçbir şey eklenmedi. Adresi denetleyin veya basın bürosundan isteyin.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>%1 adresinde yanıt veren yok.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a portal for Rushes does.</source>
        <translation>%1 yanıt veriyor, ancak bir Rushes portalı gibi değil.</translation>
    </message>
    <message>
        <source>Add a portal</source>
        <translation>Portal ekle</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AgendaModel</name>
    <message>
        <source>, then </source>
        <translation>, ardından </translation>
    </message>
    <message>
        <source>times on this computer (%1)</source>
        <translation>bu bilgisayarın saatiyle (%1)</translation>
    </message>
    <message>
        <source>times in UTC</source>
        <translation>UTC saatiyle</translation>
    </message>
    <message>
        <source>times in %1 (%2)</source>
        <translation>%1 saatiyle (%2)</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>d MMM ddd</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 kaldı</translation>
    </message>
    <message>
        <source>Will be queued</source>
        <translation>Kuyruğa alınacak</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Henüz dosya yok</translation>
    </message>
    <message>
        <source>No coverage</source>
        <translation>Görüntü yok</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>Şu an canlı</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Henüz yayımlanmadı</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BackupsDialog</name>
    <message>
        <source>Restore this backup…</source>
        <translation>Bu yedeği geri yükle…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Şimdi yedekle</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Kitaplığın yedekleri</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Yedekleniyor…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Alınma</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Klipler</translation>
    </message>
    <message>
        <source>Other than now</source>
        <translation>Şimdikinden farkı</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Henüz yedek yok.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Bu dosya okunamıyor</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Yedeği geri yükle</translation>
    </message>
    <message>
        <source>Bring back the library of %1?</source>
        <translation>Şu tarihteki kitaplık geri yüklensin mi: %1?</translation>
    </message>
    <message>
        <source>Rushes closes and starts again with it. The library of now is kept beside it under another name; downloads go on from where they are.</source>
        <translation>Rushes kapanır ve bu yedekle yeniden başlar. Şu anki kitaplık onun yanında başka bir adla saklanır; indirmeler kaldıkları yerden sürer.</translation>
    </message>
    <message>
        <source>Restore and start again</source>
        <translation>Geri yükle ve yeniden başlat</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BatchChips</name>
    <message>
        <source>Tags of the selected clips</source>
        <translation>Seçili kliplerin etiketleri</translation>
    </message>
    <message>
        <source>%1  all %2</source>
        <translation>%1  tümü: %2</translation>
    </message>
    <message>
        <source>%1  none</source>
        <translation>%1  hiçbiri</translation>
    </message>
    <message>
        <source>%1  %2 of %3</source>
        <translation>%1  %2 / %3</translation>
    </message>
    <message>
        <source>%1, on %2 of %3 clips</source>
        <translation>%1, klip: %2 / %3</translation>
    </message>
    <message>
        <source>%1; all get it</source>
        <translation>%1; hepsine eklenir</translation>
    </message>
    <message>
        <source>%1; it is taken from all</source>
        <translation>%1; hepsinden kaldırılır</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 daha</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BatchRating</name>
    <message>
        <source>Rating of all selected clips</source>
        <translation>Tüm seçili kliplerin puanı</translation>
    </message>
    <message>
        <source>Rating of all selected clips: a star, Left, Right or 0 to 5 choose it, Backspace leaves it as it is</source>
        <translation>Tüm seçili kliplerin puanı: bir yıldız, Left, Right veya 0 – 5 ile seçilir, Backspace olduğu gibi bırakır</translation>
    </message>
    <message>
        <source>Leave the ratings as they are</source>
        <translation>Puanları olduğu gibi bırak</translation>
    </message>
    <message>
        <source>no rating for all</source>
        <translation>tümü için puan yok</translation>
    </message>
    <message>
        <source>%1 for all</source>
        <translation>tümü için %1</translation>
    </message>
    <message>
        <source>mixed, %1 to %2</source>
        <translation>karışık, %1 – %2</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>puan yok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln yıldız</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BatchTagBar</name>
    <message>
        <source>Tags for all selected clips</source>
        <translation>Tüm seçili kliplerin etiketleri</translation>
    </message>
    <message>
        <source>Tags (T); commas between tags, a - in front takes one off, Enter applies them</source>
        <translation>Etiketler (T); etiketleri virgülle ayırın, baştaki - etiketi kaldırır, Enter uygular</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Export the selection (Ctrl+E)</source>
        <translation>Seçimi dışa aktar (Ctrl+E)</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Seçimi kaldır</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <translation>Seçimi kaldır (Esc)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiketler</translation>
    </message>
    <message>
        <source>%1 clips selected</source>
        <translation>%1 klip seçili</translation>
    </message>
    <message>
        <source>Add a tag to all %1…</source>
        <translation>%1 klibin hepsine etiket ekle…</translation>
    </message>
    <message>
        <source>Apply to %1</source>
        <translation>Uygula: %1</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Koleksiyon</translation>
    </message>
    <message>
        <source>Put the selection into a collection</source>
        <translation>Seçimi bir koleksiyona ekle</translation>
    </message>
    <message>
        <source>Log ranges</source>
        <translation>Aralık dökümü</translation>
    </message>
    <message>
        <source>Play and log the selected clips, one after the other</source>
        <translation>Seçili klipleri sırayla oynat ve dökümünü yap</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CaptionList</name>
    <message>
        <source>Captions</source>
        <translation>Altyazılar</translation>
    </message>
    <message>
        <source>WebVTT</source>
        <translation>WebVTT</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>Save the captions in %1</source>
        <translation>Altyazıları kaydet: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CardSizeSlider</name>
    <message>
        <source>Size of the pictures</source>
        <translation>Resim boyutu</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CataloguePage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 bulundu</translation>
    </message>
    <message>
        <source>Refresh catalogue</source>
        <translation>Kataloğu yenile</translation>
    </message>
    <message>
        <source>Nothing in this catalogue is all of this.</source>
        <translation>Bu katalogda bunların hepsine uyan bir şey yok.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ChangeEmailPage</name>
    <message>
        <source>Change the e-mail</source>
        <translation>E-postayı değiştir</translation>
    </message>
    <message>
        <source>A new code goes to the new address. The old one can no longer be used then.</source>
        <translation>Yeni adrese yeni bir kod gönderilir. Eski kod artık kullanılamaz.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Kod gönder</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipChooser</name>
    <message>
        <source>Give to this clip</source>
        <translation>Bu klibe ver</translation>
    </message>
    <message>
        <source>Choose the clip</source>
        <translation>Klibi seçin</translation>
    </message>
    <message>
        <source>Search the clips</source>
        <translation>Kliplerde ara</translation>
    </message>
    <message>
        <source>Words, or a query such as place:Brussels</source>
        <translation>Sözcükler veya place:Brussels gibi bir sorgu</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Klipler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>No clip is like that.</source>
        <translation>Buna uyan klip yok.</translation>
    </message>
    <message>
        <source>These are the first ones; more words find fewer.</source>
        <translation>Bunlar ilk bulunanlar; daha çok sözcük yazarsanız sonuç azalır.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipFacts</name>
    <message>
        <source>Technical</source>
        <translation>Teknik</translation>
    </message>
    <message>
        <source>SHA-256 verified</source>
        <translation>SHA-256 doğrulandı</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>doğrulanmadı</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Dosya okunamadı: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipInspector</name>
    <message>
        <source>Seen</source>
        <translation>Görüldü</translation>
    </message>
    <message>
        <source>Take note of it: the mark on the clip goes (S)</source>
        <translation>Görüldü say: klipteki işaret kalkar (S)</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Etiket ekle</translation>
    </message>
    <message>
        <source>Tag the selection (T); commas between tags, Enter stores them</source>
        <translation>Seçimi etiketle (T); etiketleri virgülle ayırın, Enter kaydeder</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiketler</translation>
    </message>
    <message>
        <source>What is to be seen and heard</source>
        <translation>Görülen ve duyulanlar</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Not</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>%1 clips selected</source>
        <translation>%1 klip seçili</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>puan yok</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 / 5</translation>
    </message>
    <message>
        <source>Portals corrected or withdrew %1 of %2</source>
        <translation>Portalların düzelttiği veya geri çektiği: %1 / %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gözden geçir</translation>
    </message>
    <message>
        <source>Review the sidecar</source>
        <translation>Yan dosyayı gözden geçir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
        </translation>
    </message>
    <message>
        <source>How good the clip is, from none to five stars. It is searched with rating: and goes into sidecars and exports.</source>
        <translation>Klibin ne kadar iyi olduğu: yıldızsızdan beş yıldıza kadar. rating: ile aranır, yan dosyalara ve dışa aktarımlara yazılır.</translation>
    </message>
    <message>
        <source>Words by which the clip is found, with commas between them.</source>
        <translation>Klibin bulunmasını sağlayan sözcükler, virgülle ayrılmış.</translation>
    </message>
    <message>
        <source>What colleagues should know of the clip. A code of the shorthand between two equals signs is written out.</source>
        <translation>Çalışma arkadaşlarınızın klip hakkında bilmesi gerekenler. İki eşittir işareti arasındaki kısaltma kodu açık haliyle yazılır.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipLog</name>
    <message>
        <source>Set Out</source>
        <translation>Çıkışı belirle</translation>
    </message>
    <message>
        <source>No range is open. Mark In first (I).</source>
        <translation>Açık aralık yok. Önce giriş noktasını işaretleyin (I).</translation>
    </message>
    <message>
        <source>Out has to come after In.</source>
        <translation>Çıkış, girişten sonra olmalıdır.</translation>
    </message>
    <message>
        <source>Close Range and Open Next</source>
        <translation>Aralığı kapat ve sonrakini aç</translation>
    </message>
    <message>
        <source>There is a marker at this frame already.</source>
        <translation>Bu karede zaten bir işaret var.</translation>
    </message>
    <message>
        <source>Tag Range</source>
        <translation>Aralığı etiketle</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipModel</name>
    <message>
        <source>Clips</source>
        <translation>Klipler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Start TC</source>
        <translation>Başlangıç TC</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Eklenme</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Dosya eksik</translation>
    </message>
    <message>
        <source>Disk is away</source>
        <translation>Disk bağlı değil</translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation>etiketler: %1</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>doğrulandı</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Okunuyor</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Dosya yok</translation>
    </message>
    <message>
        <source>Arriving, %1</source>
        <translation>Geliyor, %1</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Geliyor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln yıldız</numerusform>
        </translation>
    </message>
    <message>
        <source>File is in the wastebasket</source>
        <translation>Dosya çöp kutusunda</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipWords</name>
    <message>
        <source>%1 Mb/s</source>
        <translation>%1 Mb/s</translation>
    </message>
    <message>
        <source>progressive</source>
        <translation>aşamalı</translation>
    </message>
    <message>
        <source>interlaced, top first</source>
        <translation>geçmeli, üst alan önce</translation>
    </message>
    <message>
        <source>interlaced, bottom first</source>
        <translation>geçmeli, alt alan önce</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>%1-bit</source>
        <translation>%1 bit</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Çözünürlük</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kare hızı</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>Makara</translation>
    </message>
    <message>
        <source>Wrapper</source>
        <translation>Kapsayıcı</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipsPage</name>
    <message>
        <source>All clips</source>
        <translation>Tüm klipler</translation>
    </message>
    <message>
        <source>Search the clips: words, tag:, place:, rating:, date:</source>
        <translation>Kliplerde ara: sözcükler, tag:, place:, rating:, date:</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Filtreler</translation>
    </message>
    <message>
        <source>Show what the clips are like (F)</source>
        <translation>Kliplerin özelliklerini göster (F)</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Klipler</translation>
    </message>
    <message>
        <source>Clear rating</source>
        <translation>Puanı sil</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Puan ver: %1</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>Seçimi etiketle</translation>
    </message>
    <message>
        <source>Show or hide facets</source>
        <translation>Filtreleri göster veya gizle</translation>
    </message>
    <message>
        <source>Mark as seen what portals said</source>
        <translation>Portal bildirimlerini görüldü say</translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>Seçimi dışa aktar</translation>
    </message>
    <message>
        <source>Shot list as text</source>
        <translation>Metin olarak çekim listesi</translation>
    </message>
    <message>
        <source>No clips match</source>
        <translation>Eşleşen klip yok</translation>
    </message>
    <message>
        <source>Nothing in the library is all of this.</source>
        <translation>Kitaplıkta bunların hepsine uyan bir şey yok.</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translation>Tüm klipleri göster</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation>Henüz klip yok</translation>
    </message>
    <message>
        <source>What you download becomes a clip here once it is whole and verified.</source>
        <translation>İndirdikleriniz tamamlanıp doğrulanınca burada klip olur.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 bulundu</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 / %2 seçili</translation>
    </message>
    <message>
        <source>New collection from the selection</source>
        <translation>Seçimden yeni koleksiyon</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>Koleksiyondan çıkar</translation>
    </message>
    <message>
        <source>Earlier in the collection</source>
        <translation>Koleksiyonda öne al</translation>
    </message>
    <message>
        <source>Later in the collection</source>
        <translation>Koleksiyonda geri al</translation>
    </message>
    <message>
        <source>New from the selection…</source>
        <translation>Seçimden yeni…</translation>
    </message>
    <message>
        <source>New smart one of this search…</source>
        <translation>Bu aramadan yeni akıllı koleksiyon…</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>Çıkar: %1</translation>
    </message>
    <message>
        <source>the collection</source>
        <translation>koleksiyon</translation>
    </message>
    <message>
        <source>New smart collection</source>
        <translation>Yeni akıllı koleksiyon</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Yeni koleksiyon</translation>
    </message>
    <message>
        <source>Name of the collection of all that “%1” finds</source>
        <translation>“%1” aramasının bulduğu tüm klipler için koleksiyon adı</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Koleksiyonun adı</translation>
    </message>
    <message>
        <source>Make collection</source>
        <translation>Koleksiyon oluştur</translation>
    </message>
    <message>
        <source>There is a collection “%1” already.</source>
        <translation>“%1” adlı bir koleksiyon zaten var.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name.</source>
        <translation>Hiçbir şey değiştirilmedi. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiketle…</translation>
    </message>
    <message>
        <source>Edit the tags…</source>
        <translation>Etiketleri düzenle…</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Koleksiyon</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Görüldü</translation>
    </message>
    <message>
        <source>Show text…</source>
        <translation>Metni göster…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Yol</translation>
    </message>
    <message>
        <source>Start timecode</source>
        <translation>Başlangıç zaman kodu</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Künye</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Yeni koleksiyon…</translation>
    </message>
    <message>
        <source>%1 clips are selected, and that is too many at once.</source>
        <translation>%1 klip seçili; bu, tek seferde çok fazla.</translation>
    </message>
    <message>
        <source>Rushes changed nothing. Select at most %1.</source>
        <translation>Rushes hiçbir şeyi değiştirmedi. En çok %1 klip seçin.</translation>
    </message>
    <message>
        <source>Compare with sidecar</source>
        <translation>Yan dosyayla karşılaştır</translation>
    </message>
    <message>
        <source>Find missing files…</source>
        <translation>Eksik dosyaları bul…</translation>
    </message>
    <message>
        <source>Rushes left them as they are.</source>
        <translation>Rushes onları olduğu gibi bıraktı.</translation>
    </message>
    <message>
        <source>Rushes kept both.</source>
        <translation>Rushes ikisini de korudu.</translation>
    </message>
    <message>
        <source>The sidecar cannot be written.</source>
        <translation>Yan dosya yazılamıyor.</translation>
    </message>
    <message>
        <source>The sidecar cannot be read.</source>
        <translation>Yan dosya okunamıyor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln yıldız</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars were changed outside Rushes and contradict the library.</source>
        <translation>
            <numerusform>%Ln yan dosya Rushes dışında değiştirildi ve kitaplıkla çelişiyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln conflicts</source>
        <translation>
            <numerusform>%Ln çakışmayı gözden geçir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars cannot be read or written.</source>
        <translation>
            <numerusform>%Ln yan dosya okunamıyor veya yazılamıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln sidecars</source>
        <translation>
            <numerusform>%Ln yan dosyayı gözden geçir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sidecar contradicts the library in %Ln fields.</source>
        <translation>
            <numerusform>Yan dosya %Ln alanda kitaplıkla çelişiyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import shots…</source>
        <translation>Çekimleri içe aktar…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Başka bir programda aç</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Birlikte aç…</translation>
    </message>
    <message>
        <source>Move file to the wastebasket…</source>
        <translation>Dosyayı çöp kutusuna taşı…</translation>
    </message>
    <message>
        <source>Move files to the wastebasket…</source>
        <translation>Dosyaları çöp kutusuna taşı…</translation>
    </message>
    <message>
        <source>A clip stays in the library while its file is being downloaded.</source>
        <translation>Dosyası indirilirken bir klip kitaplıkta kalır.</translation>
    </message>
    <message>
        <source>Rushes removed nothing. Remove the download first, or wait until it has ended.</source>
        <translation>Rushes hiçbir şeyi kaldırmadı. Önce indirmeyi kaldırın ya da bitmesini bekleyin.</translation>
    </message>
    <message>
        <source>Their files stay where they are. Undo brings them back with all that is logged on them; after Rushes is closed, “Removed clips…” in the menu does.</source>
        <translation>Dosyalar yerinde kalır. “Geri al” klipleri tüm dökümleriyle geri getirir; Rushes kapatıldıktan sonra bunu menüdeki “Kaldırılan klipler…” yapar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others stay, because their files are being downloaded.</source>
        <translation>
            <numerusform>%Ln klip daha kalıyor, çünkü dosyası indiriliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Kitaplıktan kaldır</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips leave the library.</source>
        <translation>
            <numerusform>%Ln klip kitaplıktan çıkıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln clips</source>
        <translation>
            <numerusform>%Ln klibi kaldır</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the collection</source>
        <translation>Koleksiyondaki gibi</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>En yeni önce</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>En eski önce</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>Ad, A’dan Z’ye</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>Ad, Z’den A’ya</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>En uzun önce</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>En kısa önce</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>En büyük önce</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>En küçük önce</translation>
    </message>
    <message>
        <source>Earliest timecode first</source>
        <translation>En erken zaman kodu önce</translation>
    </message>
    <message>
        <source>Latest timecode first</source>
        <translation>En geç zaman kodu önce</translation>
    </message>
    <message>
        <source>Format, A to Z</source>
        <translation>Biçim, A’dan Z’ye</translation>
    </message>
    <message>
        <source>Format, Z to A</source>
        <translation>Biçim, Z’den A’ya</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Kitaplıktan kaldır…</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CodeField</name>
    <message>
        <source>Code from the e-mail, six digits</source>
        <translation>E-postadaki altı haneli kod</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CodePage</name>
    <message>
        <source>Send new code</source>
        <translation>Yeni kod gönder</translation>
    </message>
    <message>
        <source>Open the demo mailbox</source>
        <translation>Deneme posta kutusunu aç</translation>
    </message>
    <message>
        <source>Enter the code from your e-mail</source>
        <translation>E-postanızdaki kodu girin</translation>
    </message>
    <message>
        <source>Wrong address? Change it</source>
        <translation>Adres yanlış mı? Değiştirin</translation>
    </message>
    <message>
        <source>No e-mail? Look in the spam folder, or</source>
        <translation>E-posta gelmedi mi? İstenmeyen klasörüne bakın veya</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Baştan başla</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Doğrula</translation>
    </message>
    <message>
        <source>Six digits are on their way to %1.</source>
        <translation>Altı haneli kod şu adrese gönderildi: %1.</translation>
    </message>
    <message>
        <source>Six digits are on their way to </source>
        <translation>Altı haneli kod şu adrese gönderildi: </translation>
    </message>
    <message>
        <source>available in %1</source>
        <translation>%1 sonra kullanılabilir</translation>
    </message>
    <message>
        <source>The code expires in less than a minute</source>
        <translation>Kodun süresi bir dakikadan az sonra doluyor</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation>Ne yapılsın?</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Komut adı</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No command has a name like this</source>
        <translation>Bu ada uyan komut yok</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CopyWords</name>
    <message>
        <source>file not found</source>
        <translation>dosya bulunamadı</translation>
    </message>
    <message>
        <source>name or folder taken</source>
        <translation>ad veya klasör kullanılıyor</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disk dolu</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>dosya çok büyük</translation>
    </message>
    <message>
        <source>name too long</source>
        <translation>ad çok uzun</translation>
    </message>
    <message>
        <source>file unreadable</source>
        <translation>dosya okunamıyor</translation>
    </message>
    <message>
        <source>folder not writable</source>
        <translation>klasöre yazılamıyor</translation>
    </message>
    <message>
        <source>bytes differ</source>
        <translation>baytlar farklı</translation>
    </message>
    <message>
        <source>file in use</source>
        <translation>dosya kullanımda</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>yarıda kesildi</translation>
    </message>
    <message>
        <source>Copied twice, verified</source>
        <translation>İki kez kopyalandı, doğrulandı</translation>
    </message>
    <message>
        <source>In the watch folder</source>
        <translation>İzleme klasöründe</translation>
    </message>
    <message>
        <source>Copied and verified</source>
        <translation>Kopyalandı ve doğrulandı</translation>
    </message>
    <message>
        <source>Watch folder: being copied</source>
        <translation>İzleme klasörü: kopyalanıyor</translation>
    </message>
    <message>
        <source>Second copy: being made</source>
        <translation>İkinci kopya: yapılıyor</translation>
    </message>
    <message>
        <source>Watch folder: waits for its drive</source>
        <translation>İzleme klasörü: sürücüsünü bekliyor</translation>
    </message>
    <message>
        <source>Second copy: waits for its drive</source>
        <translation>İkinci kopya: sürücüsünü bekliyor</translation>
    </message>
    <message>
        <source>Watch folder: copy failed</source>
        <translation>İzleme klasörü: kopyalama başarısız</translation>
    </message>
    <message>
        <source>Second copy: failed</source>
        <translation>İkinci kopya: başarısız</translation>
    </message>
    <message>
        <source>Watch folder: %1</source>
        <translation>İzleme klasörü: %1</translation>
    </message>
    <message>
        <source>Second copy: %1</source>
        <translation>İkinci kopya: %1</translation>
    </message>
    <message>
        <source>It is in the watch folder, as %1.</source>
        <translation>İzleme klasöründe, adı: %1.</translation>
    </message>
    <message>
        <source>Copied to %1, verified.</source>
        <translation>Kopyalandı: %1, doğrulandı.</translation>
    </message>
    <message>
        <source>It comes into the watch folder %1.</source>
        <translation>İzleme klasörüne gelecek: %1.</translation>
    </message>
    <message>
        <source>A second copy comes to %1.</source>
        <translation>İkinci kopyanın yeri: %1.</translation>
    </message>
    <message>
        <source>The watch folder waits for the drive of %1.</source>
        <translation>İzleme klasörü şunun sürücüsünü bekliyor: %1.</translation>
    </message>
    <message>
        <source>The second copy waits for the drive of %1.</source>
        <translation>İkinci kopya şunun sürücüsünü bekliyor: %1.</translation>
    </message>
    <message>
        <source>The copy for the watch folder %1 failed</source>
        <translation>%1 izleme klasörüne kopyalama başarısız</translation>
    </message>
    <message>
        <source>The second copy in %1 failed</source>
        <translation>%1 içindeki ikinci kopya başarısız</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The file itself is whole in its own folder. The copy is made by itself when the drive is there again.</source>
        <translation>Dosyanın kendisi kendi klasöründe eksiksiz. Sürücü yeniden bağlanınca kopya kendiliğinden yapılır.</translation>
    </message>
    <message>
        <source>The file itself is whole in its own folder.</source>
        <translation>Dosyanın kendisi kendi klasöründe eksiksiz.</translation>
    </message>
    <message>
        <source>%1 Make room on the drive of the copy, then try again (R).</source>
        <translation>%1 Kopyanın sürücüsünde yer açın, sonra yeniden deneyin (R).</translation>
    </message>
    <message>
        <source>%1 The drive of the copy takes no file of this size; choose another folder in Names and folders.</source>
        <translation>%1 Kopyanın sürücüsü bu boyutta dosya almıyor; Adlar ve klasörler bölümünde başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>%1 The drive of the copy takes no name of this length; choose another folder in Names and folders.</source>
        <translation>%1 Kopyanın sürücüsü bu uzunlukta ad almıyor; Adlar ve klasörler bölümünde başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>%1 Make the folder of the copy writable, or choose another in Names and folders, then try again (R).</source>
        <translation>%1 Kopyanın klasörünü yazılabilir yapın veya Adlar ve klasörler bölümünde başka birini seçin, sonra yeniden deneyin (R).</translation>
    </message>
    <message>
        <source>%1 Choose another folder for the copy in Names and folders.</source>
        <translation>%1 Adlar ve klasörler bölümünde kopya için başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>What was read back from the drive is not what the file holds, so the copy was not given its name. Try again (R); if it happens again the drive may be failing.</source>
        <translation>Sürücüden geri okunan veri dosyanınkiyle aynı değil, bu yüzden kopyaya adı verilmedi. Yeniden deneyin (R); yinelenirse sürücü arızalanıyor olabilir.</translation>
    </message>
    <message>
        <source>The finished file is not where it was put. Put it back, or download it again.</source>
        <translation>Tamamlanan dosya konduğu yerde değil. Yerine geri koyun veya yeniden indirin.</translation>
    </message>
    <message>
        <source>The finished file could not be read. Check the drive on which it is, then try again (R).</source>
        <translation>Tamamlanan dosya okunamadı. Bulunduğu sürücüyü denetleyin, sonra yeniden deneyin (R).</translation>
    </message>
    <message>
        <source>%1 Try again (R), or let the next start of Rushes do it.</source>
        <translation>%1 Yeniden deneyin (R) veya Rushes programının sonraki açılışına bırakın.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Countdown</name>
    <message>
        <source>expires in %1</source>
        <translation>%1 sonra süresi dolar</translation>
    </message>
    <message>
        <source>This code has run out. Ask for a new one.</source>
        <translation>Bu kodun süresi doldu. Yeni bir kod isteyin.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CrashReportDialog</name>
    <message>
        <source>Report of an unexpected end</source>
        <translation>Beklenmedik kapanma raporu</translation>
    </message>
    <message>
        <source>Rushes ended unexpectedly last time. This report is kept on this computer and sent nowhere. It names the place in the program and the last lines of its log, without your folders, addresses and keys.</source>
        <translation>Rushes geçen sefer beklenmedik biçimde kapandı. Bu rapor bu bilgisayarda saklanır ve hiçbir yere gönderilmez. Programdaki yeri ve günlüğün son satırlarını içerir; klasörleriniz, adresleriniz ve anahtarlarınız içinde yoktur.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>Raporu sil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>The report cannot be read.</source>
        <translation>Rapor okunamıyor.</translation>
    </message>
    <message>
        <source>The report cannot be deleted: %1</source>
        <translation>Rapor silinemiyor: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DemoMailbox</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Demo mailbox</source>
        <translation>Deneme posta kutusu</translation>
    </message>
    <message>
        <source>The demo portal sends no mail. It puts each one here.</source>
        <translation>Deneme portalı e-posta göndermez. Her iletiyi buraya koyar.</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>İletiler</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>İleti metni</translation>
    </message>
    <message>
        <source>No mail yet</source>
        <translation>Henüz ileti yok</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation>Gönderen: %1, %2</translation>
    </message>
    <message>
        <source>It comes within a few seconds.</source>
        <translation>Birkaç saniye içinde gelir.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Kod %1</translation>
    </message>
    <message>
        <source>Use code %1</source>
        <translation>Kodu kullan: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DetailsPage</name>
    <message>
        <source>This is an e-mail address</source>
        <translation>Bu bir e-posta adresi</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>isteğe bağlı</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Kod gönder</translation>
    </message>
    <message>
        <source>An address looks like desk@example.org</source>
        <translation>Adres desk@example.org gibi olmalıdır</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Gönderiliyor</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DeviceList</name>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Signed-in devices</source>
        <translation>Oturum açık cihazlar</translation>
    </message>
    <message>
        <source>Asking the portal which devices are signed in</source>
        <translation>Oturum açık cihazlar portaldan soruluyor</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Oturumu kapat</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Oturumu kapat: %1</translation>
    </message>
    <message>
        <source>%1 is signed out</source>
        <translation>%1 oturumu kapatıldı</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DeviceModel</name>
    <message>
        <source>A device that gave no name</source>
        <translation>Ad bildirmeyen bir cihaz</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (bu bilgisayar)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>signed in %1</source>
        <translation>oturum açma: %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>son görülme: %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Cihaz</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Oturum açma</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Son görülme</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DiagnosticsDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Bakılıyor…</translation>
    </message>
    <message>
        <source>Show the names of portals and servers</source>
        <translation>Portal ve sunucu adlarını göster</translation>
    </message>
    <message>
        <source>Show the names of files and folders</source>
        <translation>Dosya ve klasör adlarını göster</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Tanılama</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bölümler</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>Bu metinde bul (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Bu metinde bul</translation>
    </message>
    <message>
        <source>This is what would be saved, word for word. Marked words stand for what was taken out: people, passwords, your own folder and, unless you show them, portals and files. It is saved where you say, and sent nowhere.</source>
        <translation>Kaydedilecek olan, sözcüğü sözcüğüne budur. İşaretli sözcükler çıkarılanların yerini tutar: kişiler, parolalar, kendi klasörünüz ve siz göstermedikçe portallar ile dosyalar. Sizin belirttiğiniz yere kaydedilir, hiçbir yere gönderilmez.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Metni kopyala</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Metin olarak kaydet…</translation>
    </message>
    <message>
        <source>Save as ZIP…</source>
        <translation>ZIP olarak kaydet…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Metin panoda.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln yer</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Tanılamayı kaydet</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Arşiv (*.zip)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Metin (*.txt)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>It was not saved. Check that the folder is there, can be written to and has space.</source>
        <translation>Kaydedilemedi. Klasörün var olduğunu, yazılabildiğini ve yeterli yer bulunduğunu denetleyin.</translation>
    </message>
    <message>
        <source>%1 is there already, and was left as it is. Choose another name.</source>
        <translation>%1 zaten var ve olduğu gibi bırakıldı. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 olarak kaydedildi.</translation>
    </message>
    <message>
        <source>Tick this where whoever helps you must know which portals and servers are meant.</source>
        <translation>Size yardım edenin hangi portalların ve sunucuların kastedildiğini bilmesi gerekiyorsa işaretleyin.</translation>
    </message>
    <message>
        <source>Tick this where whoever helps you must know which files and folders are meant.</source>
        <translation>Size yardım edenin hangi dosyaların ve klasörlerin kastedildiğini bilmesi gerekiyorsa işaretleyin.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DiskLabel</name>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 boş / %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DonePage</name>
    <message>
        <source>Your account is ready</source>
        <translation>Hesabınız hazır</translation>
    </message>
    <message>
        <source>You are signed in as %1 and can download broadcast-quality video.</source>
        <translation>%1 olarak oturum açtınız ve yayın kalitesinde video indirebilirsiniz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DownloadsPage</name>
    <message>
        <source>Downloads</source>
        <translation>İndirmeler</translation>
    </message>
    <message>
        <source>Search the queue: name, meeting, state</source>
        <translation>Kuyrukta ara: ad, toplantı, durum</translation>
    </message>
    <message>
        <source>Parts, speed and events</source>
        <translation>Parçalar, hız ve olaylar</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tümünü duraklat</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 bulundu</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 / %2 seçili</translation>
    </message>
    <message>
        <source>Nothing is queued</source>
        <translation>Kuyruk boş</translation>
    </message>
    <message>
        <source>Queue a video with D, or a whole meeting with its button. Downloads go on after a restart.</source>
        <translation>Bir videoyu D ile, tüm toplantıyı düğmesiyle kuyruğa alın. İndirmeler yeniden başlatmadan sonra sürer.</translation>
    </message>
    <message>
        <source>No downloads match</source>
        <translation>Eşleşen indirme yok</translation>
    </message>
    <message>
        <source>No name, meeting or state in the queue has all of these words.</source>
        <translation>Kuyruktaki hiçbir ad, toplantı veya durum bu sözcüklerin hepsini içermiyor.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DurationHistogram</name>
    <message>
        <source>Durations</source>
        <translation>Süreler</translation>
    </message>
    <message>
        <source>Drag over durations to choose them; Left and Right move the beginning, with Shift the end, Delete chooses all</source>
        <translation>Seçmek için sürelerin üzerinde sürükleyin; Left ve Right başlangıcı, Shift ile sonu kaydırır, Delete tümünü seçer</translation>
    </message>
    <message>
        <source>any duration</source>
        <translation>her süre</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 ve üzeri</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>%1 altı</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EditNames</name>
    <message>
        <source>Note Clip</source>
        <translation>Klibe not ekle</translation>
    </message>
    <message>
        <source>Add Range</source>
        <translation>Aralık ekle</translation>
    </message>
    <message>
        <source>Move Range</source>
        <translation>Aralığı taşı</translation>
    </message>
    <message>
        <source>Set In</source>
        <translation>Girişi belirle</translation>
    </message>
    <message>
        <source>Set Out</source>
        <translation>Çıkışı belirle</translation>
    </message>
    <message>
        <source>Tag Range</source>
        <translation>Aralığı etiketle</translation>
    </message>
    <message>
        <source>Note Range</source>
        <translation>Aralığa not ekle</translation>
    </message>
    <message>
        <source>Remove Range</source>
        <translation>Aralığı kaldır</translation>
    </message>
    <message>
        <source>Add Marker</source>
        <translation>İşaret ekle</translation>
    </message>
    <message>
        <source>Move Marker</source>
        <translation>İşareti taşı</translation>
    </message>
    <message>
        <source>Note Marker</source>
        <translation>İşarete not ekle</translation>
    </message>
    <message>
        <source>Remove Marker</source>
        <translation>İşareti kaldır</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>Etiket ekle</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>Etiketi yeniden adlandır</translation>
    </message>
    <message>
        <source>Move Tag</source>
        <translation>Etiketi taşı</translation>
    </message>
    <message>
        <source>Colour Tag</source>
        <translation>Etiketi renklendir</translation>
    </message>
    <message>
        <source>Change Synonyms</source>
        <translation>Eş anlamlıları değiştir</translation>
    </message>
    <message>
        <source>Merge Tags</source>
        <translation>Etiketleri birleştir</translation>
    </message>
    <message>
        <source>Import Tags</source>
        <translation>Etiketleri içe aktar</translation>
    </message>
    <message>
        <source>Make Collection</source>
        <translation>Koleksiyon oluştur</translation>
    </message>
    <message>
        <source>Rename Collection</source>
        <translation>Koleksiyonu yeniden adlandır</translation>
    </message>
    <message>
        <source>Change Search</source>
        <translation>Aramayı değiştir</translation>
    </message>
    <message>
        <source>Remove Collection</source>
        <translation>Koleksiyonu kaldır</translation>
    </message>
    <message>
        <source>Order Collection</source>
        <translation>Koleksiyonu sırala</translation>
    </message>
    <message>
        <source>Change Shorthand</source>
        <translation>Kısaltmayı değiştir</translation>
    </message>
    <message>
        <source>Take Changes from %1</source>
        <translation>Değişiklikleri al: %1</translation>
    </message>
    <message>
        <source>Take Changes from %1 Sidecars</source>
        <translation>%1 yan dosyadan değişiklikleri al</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln Clips</source>
        <translation>
            <numerusform>%Ln klibi etiketle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln Clips</source>
        <translation>
            <numerusform>%Ln klibe puan ver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Tags</source>
        <translation>
            <numerusform>%Ln etiketi taşı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Tags</source>
        <translation>
            <numerusform>%Ln etiketi sil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln Clips into Collection</source>
        <translation>
            <numerusform>%Ln klibi koleksiyona ekle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln Clips out of Collection</source>
        <translation>
            <numerusform>%Ln klibi koleksiyondan çıkar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag and Rate %Ln Clips</source>
        <translation>
            <numerusform>%Ln klibi etiketle ve puanla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relink %Ln Clips</source>
        <translation>
            <numerusform>%Ln klibi yeniden bağla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln Shorthands</source>
        <translation>
            <numerusform>%Ln kısaltma ekle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Shorthands</source>
        <translation>
            <numerusform>%Ln kısaltmayı kaldır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide Conflicts of %Ln Clips</source>
        <translation>
            <numerusform>%Ln klibin çakışmalarına karar ver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Shots</source>
        <translation>
            <numerusform>%Ln çekimi içe aktar</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Shorthands</source>
        <translation>Kısaltmaları içe aktar</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Clips from Library</source>
        <translation>
            <numerusform>%Ln klibi kitaplıktan kaldır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring Back %Ln Clips</source>
        <translation>
            <numerusform>%Ln klibi geri getir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EditStack</name>
    <message>
        <source>Somebody else has just changed this clip.</source>
        <translation>Bu klibi az önce başka biri değiştirdi.</translation>
    </message>
    <message>
        <source>Your change was not stored. Rushes shows theirs now; make yours again if it still fits.</source>
        <translation>Değişikliğiniz kaydedilmedi. Rushes şimdi diğer değişikliği gösteriyor; hâlâ uygunsa kendinizinkini yeniden yapın.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back.</source>
        <translation>“%1” geri alınamıyor.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same thing since. Rushes left theirs as it is.</source>
        <translation>O zamandan beri başka biri aynı şeyi değiştirdi. Rushes o değişikliğe dokunmadı.</translation>
    </message>
    <message>
        <source>“%1” cannot be done again.</source>
        <translation>“%1” yinelenemiyor.</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Geri al: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Yinele: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EqualFilesDelegate</name>
    <message>
        <source>Equal files</source>
        <translation>Eş dosyalar</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Olay</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EventWords</name>
    <message>
        <source>Put back. Its bytes were let go of, so it begins anew.</source>
        <translation>Yeniden sıraya kondu. Baytları bırakılmıştı, bu yüzden baştan başlıyor.</translation>
    </message>
    <message>
        <source>Gave its place to a file that is needed sooner; its bytes are kept.</source>
        <translation>Yerini daha önce gereken bir dosyaya bıraktı; baytları korunuyor.</translation>
    </message>
    <message>
        <source>Taken up after Rushes was ended.</source>
        <translation>Rushes kapandıktan sonra devam edildi.</translation>
    </message>
    <message>
        <source>The file was replaced at its source; started over.</source>
        <translation>Dosya kaynağında değiştirildi; baştan başlandı.</translation>
    </message>
    <message>
        <source>The checksum is not the published one. What may be wrong is fetched again and compared block by block.</source>
        <translation>Sağlama toplamı yayımlanandan farklı. Yanlış olabilecek bölümler yeniden alınıyor ve blok blok karşılaştırılıyor.</translation>
    </message>
    <message>
        <source>The link was no longer accepted; a new one was asked for.</source>
        <translation>Bağlantı artık kabul edilmiyordu; yenisi istendi.</translation>
    </message>
    <message>
        <source>Verified and finished.</source>
        <translation>Doğrulandı ve tamamlandı.</translation>
    </message>
    <message>
        <source>Finished; nobody published a checksum to compare.</source>
        <translation>Tamamlandı; karşılaştırılacak sağlama toplamı yayımlanmamış.</translation>
    </message>
    <message>
        <source>The file was changed after it came; the history of its folder says so.</source>
        <translation>Dosya geldikten sonra değiştirildi; klasörünün geçmişinde yazıyor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks on the disk are not what arrived; they are fetched again.</source>
        <translation>
            <numerusform>Diskteki %Ln blok gelenle aynı değil; yeniden alınıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program holds the file. Rushes tries again in %1.</source>
        <translation>Dosyayı başka bir program tutuyor. Rushes %1 sonra yeniden dener.</translation>
    </message>
    <message>
        <source>Try %1 of %2 follows in %3.</source>
        <translation>Deneme %1 / %2, %3 sonra.</translation>
    </message>
    <message>
        <source>Interrupted. %1</source>
        <translation>Kesildi. %1</translation>
    </message>
    <message>
        <source>Interrupted (%1). %2</source>
        <translation>Kesildi (%1). %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Where it comes from could not be written into the history of its folder: %1</source>
        <translation>Kaynağı, klasörünün geçmişine yazılamadı: %1</translation>
    </message>
    <message>
        <source>Recorded in the history of its folder, generation %1.</source>
        <translation>Klasörünün geçmişine yazıldı, nesil %1.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ExportMenu</name>
    <message>
        <source>Export as</source>
        <translation>Dışa aktarma biçimi</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::FacetModel</name>
    <message>
        <source>Meeting</source>
        <translation>Toplantı</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kare hızı</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Doğrulandı</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Doğrulanmadı</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Geri çekildi</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Düzeltildi</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Puan yok</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Daha az</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>%1 daha…</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>seçili</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kapalı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln yıldız</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln seçili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::FacetPanel</name>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Filtreler</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Any duration</source>
        <translation>Her süre</translation>
    </message>
    <message>
        <source>What the clips that are shown are like, with how many there are. Choosing one writes it into the search.</source>
        <translation>Gösterilen kliplerin özellikleri ve sayıları. Birini seçmek onu aramaya yazar.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Filmstrip</name>
    <message>
        <source>Clips to log</source>
        <translation>Dökümü yapılacak klipler</translation>
    </message>
    <message>
        <source>Place among the clips</source>
        <translation>Klipler arasındaki yer</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::FixPopup</name>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::FolderRuleModel</name>
    <message>
        <source>All portals</source>
        <translation>Tüm portallar</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Broadcast files</source>
        <translation>Yayın dosyaları</translation>
    </message>
    <message>
        <source>Mezzanine files</source>
        <translation>Mezzanine dosyaları</translation>
    </message>
    <message>
        <source>Web files</source>
        <translation>Web dosyaları</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Proxy dosyaları</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotoğraflar</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tüm dosyalar</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ImportFoldersDialog</name>
    <message>
        <source>No import folders yet. Add… names one.</source>
        <translation>Henüz içe aktarma klasörü yok. Ekle… ile bir klasör belirtin.</translation>
    </message>
    <message>
        <source>&amp;Also the folders below it</source>
        <translation>&amp;Alt klasörleri de</translation>
    </message>
    <message>
        <source>Import folders</source>
        <translation>İçe aktarma klasörleri</translation>
    </message>
    <message>
        <source>New video, sound and pictures in these folders come into the library by themselves, where they lie, once they have stopped growing. Each comes once.</source>
        <translation>Bu klasörlerdeki yeni video, ses ve fotoğraflar, boyutları artmayı bıraktığında bulundukları yerde kendiliğinden kitaplığa alınır. Her biri bir kez alınır.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>&amp;Tags of its clips, with commas between</source>
        <translation>Kliplerinin &amp;etiketleri, virgülle ayrılmış</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ekle…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>İçe aktarma klasörü</translation>
    </message>
    <message>
        <source>Cards lie in folders of their own. Without this only files that lie in the import folder itself come in.</source>
        <translation>Kartlar kendi klasörlerinde durur. Bu olmadan yalnızca içe aktarma klasörünün kendisindeki dosyalar alınır.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ImportFoldersModel</name>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Not looked into yet</source>
        <translation>Henüz bakılmadı</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>İzleniyor</translation>
    </message>
    <message numerus="yes">
        <source>Importing, %Ln files left</source>
        <translation>
            <numerusform>İçe aktarılıyor, %Ln dosya kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there: its drive may be unplugged</source>
        <translation>Yerinde değil: sürücüsü çıkarılmış olabilir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips came</source>
        <translation>
            <numerusform>%Ln klip geldi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files still grow</source>
        <translation>
            <numerusform>%Ln dosya hâlâ büyüyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln dosya okunamıyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>İçe aktarma klasörü</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Durum</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::KeyListDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::KeyMap</name>
    <message>
        <source> or </source>
        <translation> veya </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LevelMeters</name>
    <message>
        <source>Levels of the sound</source>
        <translation>Ses düzeyleri</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogInspector</name>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Etiketler, virgülle ayrılmış</translation>
    </message>
    <message>
        <source>Tags (T); commas between tags, Enter stores them, Esc returns to the player</source>
        <translation>Etiketler (T); etiketleri virgülle ayırın, Enter kaydeder, Esc oynatıcıya döner</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Note (N): what is to be seen and heard</source>
        <translation>Not (N): görülen ve duyulanlar</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>puan yok</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 / 5</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Aralık</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>İşaret</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Klip</translation>
    </message>
    <message>
        <source>Tags of the range that is open or chosen, else of the clip. Commas stand between them, and Esc stores them.</source>
        <translation>Açık veya seçili aralığın, yoksa klibin etiketleri. Virgülle ayrılır, Esc ile kaydedilir.</translation>
    </message>
    <message>
        <source>A note for the range that is open or chosen, else for the clip. Esc stores it and leads back to the player.</source>
        <translation>Açık veya seçili aralığın, yoksa klibin notu. Esc notu kaydeder ve oynatıcıya döner.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogModel</name>
    <message>
        <source>Marker</source>
        <translation>İşaret</translation>
    </message>
    <message>
        <source>marker at %1</source>
        <translation>işaret: %1</translation>
    </message>
    <message>
        <source>open range from %1</source>
        <translation>açık aralık, başlangıç: %1</translation>
    </message>
    <message>
        <source>range from %1 to %2</source>
        <translation>aralık: %1 – %2</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>TC giriş</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>TC çıkış</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogTable</name>
    <message>
        <source>Ranges and markers</source>
        <translation>Aralıklar ve işaretler</translation>
    </message>
    <message>
        <source>No ranges yet. I marks where one begins, O where it ends.</source>
        <translation>Henüz aralık yok. I başlangıcı, O bitişi işaretler.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogTransport</name>
    <message>
        <source>Timecode</source>
        <translation>Zaman kodu</translation>
    </message>
    <message>
        <source>Go to timecode</source>
        <translation>Zaman koduna git</translation>
    </message>
    <message>
        <source>TC or +5:00</source>
        <translation>TC veya +5:00</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>One frame back (Left)</source>
        <translation>Bir kare geri (Left)</translation>
    </message>
    <message>
        <source>Play backwards, again for 2×, 4× and 8× (J)</source>
        <translation>Geriye oynat, yeniden basınca 2×, 4× ve 8× (J)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Oynat (Space)</translation>
    </message>
    <message>
        <source>Play, again for 2×, 4× and 8× (L)</source>
        <translation>Oynat, yeniden basınca 2×, 4× ve 8× (L)</translation>
    </message>
    <message>
        <source>One frame forward (Right)</source>
        <translation>Bir kare ileri (Right)</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>A range begins here (I)</source>
        <translation>Aralık burada başlar (I)</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Çıkış</translation>
    </message>
    <message>
        <source>The range ends here (O)</source>
        <translation>Aralık burada biter (O)</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>İşaret</translation>
    </message>
    <message>
        <source>A marker here (M)</source>
        <translation>Buraya işaret koy (M)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Tam ekran (F11)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Ses düzeyi</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sesi kapat</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanallar</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Altyazılar</translation>
    </message>
    <message>
        <source>Play the range again and again</source>
        <translation>Aralığı döngüde oynat</translation>
    </message>
    <message>
        <source>All mixed</source>
        <translation>Tümü karışık</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ve %2</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>Yalnızca %1</translation>
    </message>
    <message>
        <source>Stop (Space)</source>
        <translation>Durdur (Space)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oynat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Sound, muted</source>
        <translation>Ses, kapalı</translation>
    </message>
    <message>
        <source>Sound, volume %1</source>
        <translation>Ses, düzey %1</translation>
    </message>
    <message>
        <source>Where the player goes: a timecode, the end of one, or + and - with how far.</source>
        <translation>Oynatıcının gideceği yer: bir zaman kodu, bir zaman kodunun sonu veya + ya da - ile ne kadar uzağa gidileceği.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LoggedBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Dökümü yapıldı</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation>Dökümü yapıldı: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LoggingPage</name>
    <message>
        <source>Logging</source>
        <translation>Döküm</translation>
    </message>
    <message>
        <source>Search the clips to log: title, tag, place, note</source>
        <translation>Dökümü yapılacak kliplerde ara: başlık, etiket, yer, not</translation>
    </message>
    <message>
        <source>No clip to log. Choose one in the library, or search for others.</source>
        <translation>Dökümü yapılacak klip yok. Kitaplıktan birini seçin veya başka klipler arayın.</translation>
    </message>
    <message>
        <source>The file is not here. Its ranges, tags and note can be read and changed all the same.</source>
        <translation>Dosya burada değil. Aralıkları, etiketleri ve notu yine de okunabilir ve değiştirilebilir.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>kaydedildi</translation>
    </message>
    <message>
        <source>In marked, range open</source>
        <translation>Giriş işaretlendi, aralık açık</translation>
    </message>
    <message>
        <source>Clear rating</source>
        <translation>Puanı sil</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Puan ver: %1</translation>
    </message>
    <message>
        <source>Export the shots</source>
        <translation>Çekimleri dışa aktar</translation>
    </message>
    <message>
        <source>Shot list as text</source>
        <translation>Metin olarak çekim listesi</translation>
    </message>
    <message>
        <source>Play backwards, again 2×, 4×, 8×; with K held one frame, held slow</source>
        <translation>Geriye oynat, yeniden 2×, 4×, 8×; K basılıyken bir kare, basılı tutulunca yavaş</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Play, again 2×, 4×, 8×; with K held one frame, held slow</source>
        <translation>Oynat, yeniden 2×, 4×, 8×; K basılıyken bir kare, basılı tutulunca yavaş</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Oynat veya durdur</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Bir kare geri</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Bir kare ileri</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Bir saniye geri</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>Bir saniye ileri</translation>
    </message>
    <message>
        <source>Go to timecode</source>
        <translation>Zaman koduna git</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Önceki klip</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Sonraki klip</translation>
    </message>
    <message>
        <source>In: a range begins here</source>
        <translation>Giriş: aralık burada başlar</translation>
    </message>
    <message>
        <source>Out: the range ends here</source>
        <translation>Çıkış: aralık burada biter</translation>
    </message>
    <message>
        <source>Close the range and open the next</source>
        <translation>Aralığı kapat ve sonrakini aç</translation>
    </message>
    <message>
        <source>Marker here</source>
        <translation>Buraya işaret koy</translation>
    </message>
    <message>
        <source>Go to the in point</source>
        <translation>Giriş noktasına git</translation>
    </message>
    <message>
        <source>Go to the out point</source>
        <translation>Çıkış noktasına git</translation>
    </message>
    <message>
        <source>Previous range or marker</source>
        <translation>Önceki aralık veya işaret</translation>
    </message>
    <message>
        <source>Next range or marker</source>
        <translation>Sonraki aralık veya işaret</translation>
    </message>
    <message>
        <source>Remove the range or marker</source>
        <translation>Aralığı veya işareti kaldır</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Tag %1 of the second bank</source>
        <translation>İkinci setin %1 numaralı etiketi</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiket %1</translation>
    </message>
    <message>
        <source>Key %1 has no tag yet. F2 in the panel of tag keys gives it one.</source>
        <translation>%1 tuşunun henüz etiketi yok. Etiket tuşları panelinde F2 ile etiket verilir.</translation>
    </message>
    <message>
        <source>The clip is being read.</source>
        <translation>Klip okunuyor.</translation>
    </message>
    <message>
        <source>The file is arriving in another Rushes. Its ranges, tags and note can be read and changed all the same.</source>
        <translation>Dosya başka bir Rushes’a geliyor. Aralıkları, etiketleri ve notu yine de okunup değiştirilebilir.</translation>
    </message>
    <message>
        <source>Its download has ended, so there is no file. What was logged is kept. Download the video again, and this clip gets its file.</source>
        <translation>İndirmesi sona erdi, bu yüzden dosya yok. Yapılan döküm saklanıyor. Videoyu yeniden indirin, bu klip dosyasına kavuşur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln aralık</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln markers</source>
        <translation>
            <numerusform>%Ln işaret</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has removed this clip from the library. What was logged on it is kept, and Undo brings it back.</source>
        <translation>Biri bu klibi kitaplıktan kaldırdı. Dökümü saklanıyor ve “Geri al” onu geri getirir.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MainWindow</name>
    <message>
        <source>Rushes</source>
        <translation>Rushes</translation>
    </message>
    <message>
        <source>%1 — Rushes</source>
        <translation>%1 — Rushes</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Bu sayfada ara</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Sonraki bölme</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Önceki bölme</translation>
    </message>
    <message>
        <source>List or grid</source>
        <translation>Liste veya ızgara</translation>
    </message>
    <message>
        <source>Show or hide the places</source>
        <translation>Yerleri göster veya gizle</translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>Kataloğu yenile</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Komut bul</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Tuş listesi</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>As the system</source>
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
        <source>Everywhere</source>
        <translation>Her yerde</translation>
    </message>
    <message>
        <source>%1 — Rushes, safe mode</source>
        <translation>%1 — Rushes, güvenli kip</translation>
    </message>
    <message>
        <source>Safe mode: restart normally</source>
        <translation>Güvenli kip: normal yeniden başlat</translation>
    </message>
    <message>
        <source>Rushes uses standard settings, which are not kept. No downloads run, no media file is opened, and there is no tray.</source>
        <translation>Rushes, saklanmayan standart ayarları kullanıyor. İndirme yapılmaz, medya dosyası açılmaz ve sistem tepsisi simgesi yoktur.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Bu nedir?</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ManualWindow</name>
    <message>
        <source>Contents</source>
        <translation>İçindekiler</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Kılavuz</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Find in the manual (Ctrl+F)</source>
        <translation>Kılavuzda bul (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Kılavuzda bul</translation>
    </message>
    <message>
        <source>The manual is not installed here: it was looked for in %1. Install the package of Rushes again.</source>
        <translation>Kılavuz burada kurulu değil; arandığı yer: %1. Rushes paketini yeniden kurun.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln pages</source>
        <translation>
            <numerusform>%Ln sayfada</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingDelegate</name>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln toplantı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingDetail</name>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videolar</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotoğraflar</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Makale</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Haberler</translation>
    </message>
    <message>
        <source>My time</source>
        <translation>Benim saatim</translation>
    </message>
    <message>
        <source>Show the programme by this computer&apos;s clock</source>
        <translation>Programı bu bilgisayarın saatiyle göster</translation>
    </message>
    <message>
        <source>Export .ics</source>
        <translation>.ics dışa aktar</translation>
    </message>
    <message>
        <source>Keep the programme as a file that calendars read</source>
        <translation>Programı takvimlerin okuduğu bir dosya olarak sakla</translation>
    </message>
    <message>
        <source>Queue the item when it is published</source>
        <translation>Öğe yayımlanınca kuyruğa al</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Henüz program yok</translation>
    </message>
    <message>
        <source>The portal has not published the programme of this meeting. Its videos, if any, are under Videos.</source>
        <translation>Portal bu toplantının programını yayımlamadı. Videoları varsa Videolar altındadır.</translation>
    </message>
    <message>
        <source>Videos of the meeting</source>
        <translation>Toplantının videoları</translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation>Henüz video yok</translation>
    </message>
    <message>
        <source>The portal has not published videos of this meeting. They appear here after the next refresh.</source>
        <translation>Portal bu toplantının videolarını yayımlamadı. Sonraki yenilemeden sonra burada görünürler.</translation>
    </message>
    <message>
        <source>Photos of the meeting</source>
        <translation>Toplantının fotoğrafları</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Henüz fotoğraf yok</translation>
    </message>
    <message>
        <source>The portal has not published photos of this meeting. They appear here after the next refresh.</source>
        <translation>Portal bu toplantının fotoğraflarını yayımlamadı. Sonraki yenilemeden sonra burada görünürler.</translation>
    </message>
    <message>
        <source>News of the meeting</source>
        <translation>Toplantının haberleri</translation>
    </message>
    <message>
        <source>The portal has no article about this meeting.</source>
        <translation>Portalda bu toplantıyla ilgili makale yok.</translation>
    </message>
    <message>
        <source>Times of the programme by the clock of this computer, in place of those at the meeting.</source>
        <translation>Program saatlerini toplantı yerinin saati yerine bu bilgisayarın saatiyle gösterir.</translation>
    </message>
    <message>
        <source>Show its videos</source>
        <translation>Videolarını göster</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingHead</name>
    <message>
        <source>Queue whole meeting (Ctrl+Shift+D)</source>
        <translation>Tüm toplantıyı kuyruğa al (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Whatever the portal adds to this meeting is queued by itself, in the format that the house profile puts first. Switch it off to stop that.</source>
        <translation>Portalın bu toplantıya eklediği her şey, kurum profilinin ilk sıraya koyduğu biçimde kendiliğinden kuyruğa alınır. Durdurmak için kapatın.</translation>
    </message>
    <message>
        <source>Queue what this meeting publishes from now on</source>
        <translation>Bu toplantının bundan sonra yayımladıklarını kuyruğa al</translation>
    </message>
    <message>
        <source>Queue what this meeting publishes from now on (Ctrl+Shift+A)</source>
        <translation>Bu toplantının bundan sonra yayımladıklarını kuyruğa al (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>güncelleme: %1</translation>
    </message>
    <message>
        <source>Do not wait for the meeting&apos;s videos any more</source>
        <translation>Toplantının videolarını artık bekleme</translation>
    </message>
    <message>
        <source>Choose videos…</source>
        <translation>Video seç…</translation>
    </message>
    <message>
        <source>Queue all broadcast quality</source>
        <translation>Tüm yayın kalitesini kuyruğa al</translation>
    </message>
    <message>
        <source>What it publishes from now on is queued by itself.</source>
        <translation>Bundan sonra yayımlananlar kendiliğinden kuyruğa alınır.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingModel</name>
    <message>
        <source>Without a date</source>
        <translation>Tarihsiz</translation>
    </message>
    <message>
        <source>What it publishes from now on is queued by itself</source>
        <translation>Bundan sonra yayımlananlar kendiliğinden kuyruğa alınır</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 local</source>
        <translation>%1 yerel</translation>
    </message>
    <message>
        <source>all local</source>
        <translation>tümü yerel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln toplantı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln video</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items of its programme are queued by themselves once they are published</source>
        <translation>
            <numerusform>Programından %Ln öğe yayımlanınca kendiliğinden kuyruğa alınır</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Toplantılar</translation>
    </message>
    <message>
        <source>Search the meetings: words, place:, country:, date:</source>
        <translation>Toplantılarda ara: sözcükler, place:, country:, date:</translation>
    </message>
    <message>
        <source>Queue whole meeting</source>
        <translation>Tüm toplantıyı kuyruğa al</translation>
    </message>
    <message>
        <source>Queue what the meeting publishes from now on</source>
        <translation>Toplantının bundan sonra yayımladıklarını kuyruğa al</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>En yeni önce</translation>
    </message>
    <message>
        <source>With videos</source>
        <translation>Videolu</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Henüz toplantı yok</translation>
    </message>
    <message>
        <source>The catalogue has not been read from the portal so far. It is kept on this computer once it has been.</source>
        <translation>Katalog portaldan henüz okunmadı. Okunduktan sonra bu bilgisayarda tutulur.</translation>
    </message>
    <message>
        <source>No meetings match</source>
        <translation>Eşleşen toplantı yok</translation>
    </message>
    <message>
        <source>No video of such a meeting is on this computer.</source>
        <translation>Bu bilgisayarda böyle bir toplantının videosu yok.</translation>
    </message>
    <message>
        <source>Show all meetings</source>
        <translation>Tüm toplantıları göster</translation>
    </message>
    <message>
        <source>1 meeting selected</source>
        <translation>1 toplantı seçili</translation>
    </message>
    <message>
        <source>%1 of %2 in library</source>
        <translation>%1 / %2 kitaplıkta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln toplantı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings have videos on this computer</source>
        <translation>
            <numerusform>%Ln toplantının bu bilgisayarda videosu var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln video</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out meetings of which the portal has no video.</source>
        <translation>Portalda videosu olmayan toplantıları dışarıda bırakır.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MissingFilesDialog</name>
    <message>
        <source>Read each file: finds also those that were changed without another size</source>
        <translation>Her dosyayı oku: boyutu aynı kalarak değişenleri de bulur</translation>
    </message>
    <message>
        <source>Find missing files</source>
        <translation>Eksik dosyaları bul</translation>
    </message>
    <message>
        <source>Look &amp;in</source>
        <translation>Aranacak &amp;yerler</translation>
    </message>
    <message>
        <source>Folders to look in</source>
        <translation>Aranacak klasörler</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Klasör ekle…</translation>
    </message>
    <message>
        <source>Clips without their files</source>
        <translation>Dosyası olmayan klipler</translation>
    </message>
    <message>
        <source>Look for files</source>
        <translation>Dosyaları ara</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Folder to look in</source>
        <translation>Aranacak klasör</translation>
    </message>
    <message>
        <source>Media folder: looked through in any case. Ticked, clips of drives that are away are looked for in it, too.</source>
        <translation>Medya klasörü: her durumda aranır. İşaretlenirse bağlı olmayan sürücülerin klipleri de burada aranır.</translation>
    </message>
    <message>
        <source>Stopped before all was looked through.</source>
        <translation>Tümü aranmadan durduruldu.</translation>
    </message>
    <message>
        <source>%1 looked at, %2 read.</source>
        <translation>Bakılan: %1, okunan: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln dosya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be read, such as %1.</source>
        <translation>
            <numerusform>%Ln dosya veya klasör okunamadı, örneğin %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Looking: %1 looked at, %2 read</source>
        <translation>Aranıyor: bakılan %1, okunan %2</translation>
    </message>
    <message>
        <source>Relink</source>
        <translation>Yeniden bağla</translation>
    </message>
    <message>
        <source>The library knows of no clip whose file is missing.</source>
        <translation>Kitaplıkta dosyası eksik olduğu bilinen klip yok.</translation>
    </message>
    <message>
        <source>Away: %1.</source>
        <translation>Bağlı değil: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips have their files again. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln klip dosyasına yeniden kavuştu. Geri al eski durumu getirir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relink %Ln clips</source>
        <translation>
            <numerusform>%Ln klibi yeniden bağla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln clips were found.</source>
        <translation>
            <numerusform>%Ln klibin dosyası bulundu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the places of %Ln clips there are other files.</source>
        <translation>
            <numerusform>%Ln klibin yerinde başka dosyalar var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln clips are missing.</source>
        <translation>
            <numerusform>%Ln klibin dosyası eksik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are on drives that are away.</source>
        <translation>
            <numerusform>%Ln klip bağlı olmayan sürücülerde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compares what is in the files, not only their sizes. That takes as long as reading them all.</source>
        <translation>Dosyaların yalnızca boyutlarını değil, içeriklerini de karşılaştırır. Bu, tümünü okumak kadar sürer.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln clips there are several equal files; the likeliest is proposed, and F2 chooses another.</source>
        <translation>
            <numerusform>%Ln klip için birden çok eş dosya var; en olası olanı önerilir, F2 başka birini seçer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MissingFilesModel</name>
    <message>
        <source>Another file is in its place</source>
        <translation>Yerinde başka bir dosya var</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>Drive is away</source>
        <translation>Sürücü bağlı değil</translation>
    </message>
    <message>
        <source>No digest: nothing can prove it</source>
        <translation>Sağlama yok: kanıtlanamaz</translation>
    </message>
    <message>
        <source>Same size and digest</source>
        <translation>Boyut ve sağlama aynı</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Klip</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Eski yeri</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Şimdiki yeri</translation>
    </message>
    <message>
        <source>How certain</source>
        <translation>Kesinlik</translation>
    </message>
    <message>
        <source>now for “%1”</source>
        <translation>şimdi “%1” için</translation>
    </message>
    <message>
        <source>Same size and digest, one of %1</source>
        <translation>Boyut ve sağlama aynı, %1 dosyadan biri</translation>
    </message>
    <message>
        <source>F2 chooses another of the equal files</source>
        <translation>F2 eş dosyalardan başka birini seçer</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NamePreviewModel</name>
    <message>
        <source>Numbered: another file has the name</source>
        <translation>Numaralandı: ad başka bir dosyada kullanılıyor</translation>
    </message>
    <message>
        <source>Shortened: too long for some systems</source>
        <translation>Kısaltıldı: bazı sistemler için çok uzun</translation>
    </message>
    <message>
        <source>The portal’s name</source>
        <translation>Portalın verdiği ad</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Sizin verdiğiniz ad</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Açıklama</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NamesDialog</name>
    <message>
        <source>Names and folders</source>
        <translation>Adlar ve klasörler</translation>
    </message>
    <message>
        <source>Rename finished files…</source>
        <translation>Tamamlanan dosyaları yeniden adlandır…</translation>
    </message>
    <message>
        <source>Take renaming back</source>
        <translation>Adlandırmayı geri al</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>Ş&amp;ablon</translation>
    </message>
    <message>
        <source>Puts %1 into the template</source>
        <translation>Şablona ekler: %1</translation>
    </message>
    <message>
        <source>The last videos under their new names</source>
        <translation>Son videolar yeni adlarıyla</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Seç: %1</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Klasör seç</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Klasörler</translation>
    </message>
    <message>
        <source>&amp;All files</source>
        <translation>&amp;Tüm dosyalar</translation>
    </message>
    <message>
        <source>Folders per portal and kind of file</source>
        <translation>Portala ve dosya türüne göre klasör</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dosya türü</translation>
    </message>
    <message>
        <source>Choose a folder for them…</source>
        <translation>Bunlar için klasör seç…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Further copies of each finished file</source>
        <translation>Tamamlanan her dosyanın ek kopyaları</translation>
    </message>
    <message>
        <source>S&amp;econd place, copied and compared</source>
        <translation>İ&amp;kinci yer, kopyalanır ve karşılaştırılır</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>&amp;Watch folder of the editing system</source>
        <translation>Kurgu sisteminin &amp;izleme klasörü</translation>
    </message>
    <message>
        <source>All portals</source>
        <translation>Tüm portallar</translation>
    </message>
    <message>
        <source>“/” begins a folder. A token without a value is left out, with the separator beside it.</source>
        <translation>“/” yeni klasör başlatır. Değeri olmayan öğe, yanındaki ayırıcıyla birlikte atlanır.</translation>
    </message>
    <message>
        <source>The template can be saved when it is right.</source>
        <translation>Şablon doğru olunca kaydedilebilir.</translation>
    </message>
    <message>
        <source>The catalogue has no videos yet on which it could be tried.</source>
        <translation>Katalogda şablonun denenebileceği video henüz yok.</translation>
    </message>
    <message>
        <source>Tried on the last %1 videos: every file has a name of its own.</source>
        <translation>Son %1 videoda denendi: her dosyanın kendi adı var.</translation>
    </message>
    <message>
        <source>Tried on the last %1 videos: %2 had to be numbered or shortened. {id} or {n:3} tells them apart.</source>
        <translation>Son %1 videoda denendi: %2 dosya numaralandı veya kısaltıldı. {id} veya {n:3} bunları ayırır.</translation>
    </message>
    <message>
        <source>The pattern of names and folders. Words in braces are replaced by what is known of the video, and a slash begins a folder.</source>
        <translation>Ad ve klasör kalıbı. Süslü ayraç içindeki sözcüklerin yerini videonun bilinen bilgileri alır, eğik çizgi ise yeni bir klasör başlatır.</translation>
    </message>
    <message>
        <source>The portal whose files go to a folder of their own.</source>
        <translation>Dosyaları kendi klasörüne giden portal.</translation>
    </message>
    <message>
        <source>The kind of file that goes to a folder of its own, such as proxies.</source>
        <translation>Kendi klasörüne giden dosya türü, örneğin proxy dosyaları.</translation>
    </message>
    <message>
        <source>Each finished file is copied here too, and the copy is read again and compared with the original.</source>
        <translation>Biten her dosya buraya da kopyalanır; kopya yeniden okunur ve aslıyla karşılaştırılır.</translation>
    </message>
    <message>
        <source>A folder from which an editing system takes files. A copy appears there only when it is whole.</source>
        <translation>Bir kurgu sisteminin dosyaları aldığı klasör. Kopya orada ancak tamamlandığında görünür.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewPasswordPage</name>
    <message>
        <source>New password</source>
        <translation>Yeni parola</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Save new password</source>
        <translation>Yeni parolayı kaydet</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Kaydediliyor</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewsModel</name>
    <message>
        <source>Being read</source>
        <translation>Okunuyor</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewsPage</name>
    <message>
        <source>News</source>
        <translation>Haberler</translation>
    </message>
    <message>
        <source>Search the news: words, meeting:, date:</source>
        <translation>Haberlerde ara: sözcükler, meeting:, date:</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Bu yıl</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>En yeni önce</translation>
    </message>
    <message>
        <source>Videos of the meeting</source>
        <translation>Toplantının videoları</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Makale</translation>
    </message>
    <message>
        <source>Photos of this entry</source>
        <translation>Bu girdinin fotoğrafları</translation>
    </message>
    <message>
        <source>No news yet</source>
        <translation>Henüz haber yok</translation>
    </message>
    <message>
        <source>The portal has published none so far, or the catalogue has not been read yet.</source>
        <translation>Portal henüz haber yayımlamadı veya katalog henüz okunmadı.</translation>
    </message>
    <message>
        <source>No news match</source>
        <translation>Eşleşen haber yok</translation>
    </message>
    <message>
        <source>Show all news</source>
        <translation>Tüm haberleri göster</translation>
    </message>
    <message>
        <source>Meeting: %1</source>
        <translation>Toplantı: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln girdi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln video</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln fotoğraf</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out what was published in another year.</source>
        <translation>Başka bir yılda yayımlananları dışarıda bırakır.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewsletterCard</name>
    <message>
        <source>Subscribe</source>
        <translation>Abone ol</translation>
    </message>
    <message>
        <source>or later, in Settings</source>
        <translation>veya daha sonra Ayarlar bölümünde</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Bülten</translation>
    </message>
    <message>
        <source>New meetings and videos, about once a week.</source>
        <translation>Yeni toplantılar ve videolar, haftada yaklaşık bir kez.</translation>
    </message>
    <message>
        <source>%1: new meetings and videos, about once a week.</source>
        <translation>%1: yeni toplantılar ve videolar, haftada yaklaşık bir kez.</translation>
    </message>
    <message>
        <source>Subscribed since %1</source>
        <translation>Abonelik başlangıcı: %1</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abone</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Stop the newsletter</source>
        <translation>Bülten aboneliğini bitir</translation>
    </message>
    <message>
        <source>Subscribe to the newsletter</source>
        <translation>Bültene abone ol</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>You get the newsletter from now on</source>
        <translation>Bundan sonra bülteni alacaksınız</translation>
    </message>
    <message>
        <source>You no longer get the newsletter</source>
        <translation>Bülteni artık almayacaksınız</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NoticeModel</name>
    <message>
        <source>Meeting</source>
        <translation>Toplantı</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fotoğraf</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Haberler</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Okunmamış</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Search the notices: title, what happened</source>
        <translation>Bildirimlerde ara: başlık, ne oldu</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tümünü okundu say</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Okundu say</translation>
    </message>
    <message>
        <source>%1, %2 unread</source>
        <translation>%1, %2 okunmamış</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 bulundu</translation>
    </message>
    <message>
        <source>No notices match</source>
        <translation>Eşleşen bildirim yok</translation>
    </message>
    <message>
        <source>No notice has all of these words.</source>
        <translation>Bu sözcüklerin hepsini içeren bildirim yok.</translation>
    </message>
    <message>
        <source>Show all notices</source>
        <translation>Tüm bildirimleri göster</translation>
    </message>
    <message>
        <source>No notices yet</source>
        <translation>Henüz bildirim yok</translation>
    </message>
    <message>
        <source>What the portal corrects or takes back appears here, and what was queued because you waited for it.</source>
        <translation>Portalın düzelttikleri veya geri çektikleri ve beklediğiniz için kuyruğa alınanlar burada görünür.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Show in library</source>
        <translation>Kitaplıkta göster</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Başlığı kopyala</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln bildirim</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::OfflineBar</name>
    <message>
        <source>Only what I can open now</source>
        <translation>Yalnızca şu an açabildiklerim</translation>
    </message>
    <message>
        <source>Leaves out everything whose files are not on this computer, for as long as the portal cannot be reached.</source>
        <translation>Portala ulaşılamadığı sürece, dosyaları bu bilgisayarda olmayan her şeyi dışarıda bırakır.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::OpenLists</name>
    <message>
        <source>Open shot lists</source>
        <translation>Açık çekim listeleri</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Kapat (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Kapat: %1</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, henüz kaydedilmedi</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::OutlineModel</name>
    <message>
        <source>Without a description</source>
        <translation>Açıklama yok</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>bölüm %1</translation>
    </message>
    <message>
        <source>not right yet</source>
        <translation>henüz doğru değil</translation>
    </message>
    <message>
        <source>error</source>
        <translation>hata</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>uyarı</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PaceField</name>
    <message>
        <source>Full speed</source>
        <translation>Tam hız</translation>
    </message>
    <message>
        <source>Limited to</source>
        <translation>Sınırlı</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>%1: limit</source>
        <translation>%1: sınır</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>Whether downloads run as fast as they can at that time, with a limit, or not at all.</source>
        <translation>İndirmelerin o saatlerde tam hızda mı, sınırlı mı çalışacağı, yoksa hiç mi çalışmayacağı.</translation>
    </message>
    <message>
        <source>The most that all downloads together take at that time.</source>
        <translation>O saatlerde tüm indirmelerin birlikte kullanabileceği en yüksek hız.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PartFeed</name>
    <message>
        <source>It was taken off the queue. What is shown stays until this window closes.</source>
        <translation>Kuyruktan çıkarıldı. Gösterilenler bu pencere kapanana kadar kalır.</translation>
    </message>
    <message>
        <source>Nobody has said how long this file is, so Rushes cannot find its end. Play it when it is whole.</source>
        <translation>Dosyanın uzunluğu bildirilmemiş, bu yüzden Rushes sonunu bulamıyor. Tamamlanınca oynatın.</translation>
    </message>
    <message>
        <source>All of it is here.</source>
        <translation>Tümü burada.</translation>
    </message>
    <message>
        <source>This place is not here yet. Rushes brings it before the rest.</source>
        <translation>Bu yer henüz burada değil. Rushes önce burayı getiriyor.</translation>
    </message>
    <message>
        <source>This place is not here yet, and the download does not go on at the moment. Resume it to see more.</source>
        <translation>Bu yer henüz burada değil ve indirme şu an ilerlemiyor. Devamını görmek için sürdürün.</translation>
    </message>
    <message>
        <source>Its first bytes are on their way.</source>
        <translation>İlk baytlar yolda.</translation>
    </message>
    <message>
        <source>Nothing of it is here yet, and the download does not go on at the moment. Resume it to see it.</source>
        <translation>Henüz hiçbir bölümü burada değil ve indirme şu an ilerlemiyor. Görmek için sürdürün.</translation>
    </message>
    <message>
        <source>The first %1 can be seen.</source>
        <translation>İlk %1 izlenebilir.</translation>
    </message>
    <message>
        <source>All of it is here. It is not verified yet: do not use it before it is.</source>
        <translation>Tümü burada. Henüz doğrulanmadı: doğrulanmadan kullanmayın.</translation>
    </message>
    <message>
        <source>%1 More comes while you watch, from where you look. It is not verified yet.</source>
        <translation>%1 Siz izlerken baktığınız yerden devamı gelir. Henüz doğrulanmadı.</translation>
    </message>
    <message>
        <source>%1 The download does not go on at the moment. It is not verified yet.</source>
        <translation>%1 İndirme şu an ilerlemiyor. Henüz doğrulanmadı.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PartsMap</name>
    <message>
        <source>Blocks of the file</source>
        <translation>Dosyanın blokları</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PartsPicture</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Range %1: %2 of it, at block %3 of %4.</source>
        <translation>Aralık %1: alınan %2, blok %3 / %4.</translation>
    </message>
    <message>
        <source>What is in doubt is fetched again and compared.</source>
        <translation>Şüpheli olanlar yeniden alınır ve karşılaştırılır.</translation>
    </message>
    <message>
        <source>Block %1, from %2 to %3: %4, fetched again and compared</source>
        <translation>Blok %1, %2 – %3: %4, yeniden alınır ve karşılaştırılır</translation>
    </message>
    <message>
        <source>Block %1, from %2 to %3: %4</source>
        <translation>Blok %1, %2 – %3: %4</translation>
    </message>
    <message>
        <source>from %1 to %2: %3, fetched again and compared</source>
        <translation>%1 – %2: %3, yeniden alınır ve karşılaştırılır</translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>Connection %1, %2</source>
        <translation>Bağlantı %1, %2</translation>
    </message>
    <message>
        <source>No connection, %1</source>
        <translation>Bağlantı yok, %1</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>gelecek</translation>
    </message>
    <message>
        <source>arriving</source>
        <translation>geliyor</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>diskte</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>şüpheli</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks of %1</source>
        <translation>
            <numerusform>%Ln blok, her biri %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln aralık</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PasswordChecks</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 veya daha fazla</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 now)</source>
        <translation>%1 (şimdi %2)</translation>
    </message>
    <message>
        <source>no spaces</source>
        <translation>boşluk yok</translation>
    </message>
    <message>
        <source>upper-case letter</source>
        <translation>büyük harf</translation>
    </message>
    <message>
        <source>lower-case letter</source>
        <translation>küçük harf</translation>
    </message>
    <message>
        <source>number</source>
        <translation>rakam</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>simge</translation>
    </message>
    <message>
        <source>symbol, such as ! # %</source>
        <translation>simge, örneğin ! # %</translation>
    </message>
    <message>
        <source>Strong enough. All rules are met</source>
        <translation>Yeterince güçlü. Tüm kurallar sağlandı</translation>
    </message>
    <message>
        <source>Not strong enough yet. Still open: %1</source>
        <translation>Henüz yeterince güçlü değil. Eksik: %1</translation>
    </message>
    <message>
        <source>%1: met</source>
        <translation>%1: sağlandı</translation>
    </message>
    <message>
        <source>%1: still open</source>
        <translation>%1: eksik</translation>
    </message>
    <message>
        <source>%1: open again</source>
        <translation>%1: yeniden eksik</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>Parolayı gizle</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Parolayı göster</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoCommands</name>
    <message>
        <source>Download originals</source>
        <translation>Orijinalleri indir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Resim altı metni</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Künye</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dosya adı</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln originals, %2</source>
        <translation>
            <numerusform>%Ln orijinali indir, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoDetails</name>
    <message>
        <source>Taken</source>
        <translation>Çekim</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Yayım</translation>
    </message>
    <message>
        <source>In the file name</source>
        <translation>Dosya adında</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Alınma</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Künye</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarihler</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Orijinal</translation>
    </message>
    <message>
        <source>Queue the original (D); it needs an account</source>
        <translation>Orijinali kuyruğa al (D); hesap gerekir</translation>
    </message>
    <message>
        <source>Copy caption</source>
        <translation>Resim altı metnini kopyala</translation>
    </message>
    <message>
        <source>Copy credit</source>
        <translation>Künyeyi kopyala</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Resim altı metni yok</translation>
    </message>
    <message>
        <source>The portal names none</source>
        <translation>Portal belirtmiyor</translation>
    </message>
    <message>
        <source>Download original, %1</source>
        <translation>Orijinali indir, %1</translation>
    </message>
    <message>
        <source>Download original</source>
        <translation>Orijinali indir</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoModel</name>
    <message>
        <source>Being read</source>
        <translation>Okunuyor</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Resim altı metni yok</translation>
    </message>
    <message>
        <source>Photo without a caption</source>
        <translation>Resim altı metni olmayan fotoğraf</translation>
    </message>
    <message>
        <source>original: %1</source>
        <translation>orijinal: %1</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Burada değil</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Burada</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoZoom</name>
    <message>
        <source>Photo %1</source>
        <translation>Fotoğraf %1</translation>
    </message>
    <message>
        <source>Arrows lead to the next photo, Escape back to the list</source>
        <translation>Oklar sonraki fotoğrafa, Escape listeye götürür</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Resim altı metni yok</translation>
    </message>
    <message>
        <source>Escape leads back</source>
        <translation>Escape geri götürür</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation>Fotoğraflar</translation>
    </message>
    <message>
        <source>Search the photos: words, place:, date:, rights:</source>
        <translation>Fotoğraflarda ara: sözcükler, place:, date:, rights:</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>En yeni önce</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>En eski önce</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dosya adı</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>En büyük önce</translation>
    </message>
    <message>
        <source>High resolution</source>
        <translation>Yüksek çözünürlük</translation>
    </message>
    <message>
        <source>Not withdrawn</source>
        <translation>Geri çekilmemiş</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Büyük göster</translation>
    </message>
    <message>
        <source>Download original</source>
        <translation>Orijinali indir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Henüz fotoğraf yok</translation>
    </message>
    <message>
        <source>The portal has published none so far, or the catalogue has not been read yet.</source>
        <translation>Portal henüz haber yayımlamadı veya katalog henüz okunmadı.</translation>
    </message>
    <message>
        <source>No photos match</source>
        <translation>Eşleşen fotoğraf yok</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Tüm fotoğrafları göster</translation>
    </message>
    <message numerus="yes">
        <source>%Ln originals of this portal are on this computer</source>
        <translation>
            <numerusform>Bu portalın %Ln orijinali bu bilgisayarda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln fotoğraf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos selected</source>
        <translation>
            <numerusform>%Ln fotoğraf seçili</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out photos that are less than 3000 pixels high.</source>
        <translation>Yüksekliği 3000 pikselden az olan fotoğrafları dışarıda bırakır.</translation>
    </message>
    <message>
        <source>Leaves out photos that the portal has taken back.</source>
        <translation>Portalın geri çektiği fotoğrafları dışarıda bırakır.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PictureView</name>
    <message>
        <source>Picture: %1</source>
        <translation>Resim: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PlayerStage</name>
    <message>
        <source>Player</source>
        <translation>Oynatıcı</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PortalAddressPage</name>
    <message>
        <source>Where do your pictures come from?</source>
        <translation>Görüntüleriniz nereden geliyor?</translation>
    </message>
    <message>
        <source>Enter the address that your press office gave you. It is asked who it is before it is added.</source>
        <translation>Basın büronuzun verdiği adresi girin. Eklenmeden önce portala kim olduğu sorulur.</translation>
    </message>
    <message>
        <source>Address of the portal</source>
        <translation>Portalın adresi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Add portal</source>
        <translation>Portal ekle</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Denetleniyor</translation>
    </message>
    <message>
        <source>This is not a portal&apos;s address.</source>
        <translation>Bu bir portal adresi değil.</translation>
    </message>
    <message>
        <source>It begins with https:// and has no user name and no question mark. http:// is for this computer only.</source>
        <translation>Adres https:// ile başlar; kullanıcı adı ve soru işareti içermez. http:// yalnızca bu bilgisayar içindir.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PreviewPane</name>
    <message>
        <source>Sign in to preview</source>
        <translation>Önizleme için oturum açın</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Space plays and pauses, F11 fills the screen</source>
        <translation>Space oynatır ve duraklatır, F11 tam ekran yapar</translation>
    </message>
    <message>
        <source>Waiting for the portal…</source>
        <translation>Portal bekleniyor…</translation>
    </message>
    <message>
        <source>Opening the preview…</source>
        <translation>Önizleme açılıyor…</translation>
    </message>
    <message>
        <source>Browsing is free. The video itself needs an account on the portal.</source>
        <translation>Göz atmak serbest. Videonun kendisi için portalda hesap gerekir.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Printing</name>
    <message>
        <source>start %1</source>
        <translation>başlangıç %1</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Kullanım: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sayfa %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots</source>
        <translation>
            <numerusform>%Ln çekim</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProblemModel</name>
    <message>
        <source>line %1</source>
        <translation>satır %1</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>uyarı</translation>
    </message>
    <message>
        <source>error</source>
        <translation>hata</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Düzelt</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProseDialog</name>
    <message>
        <source>Shots from a dope sheet</source>
        <translation>Ajans dökümünden çekimler</translation>
    </message>
    <message>
        <source>The agency’s text</source>
        <translation>Ajansın metni</translation>
    </message>
    <message>
        <source>Paste the agency’s text here: its numbered shots, with or without times.</source>
        <translation>Ajansın metnini buraya yapıştırın: zamanlı veya zamansız, numaralı çekimler.</translation>
    </message>
    <message>
        <source>Shots that were read</source>
        <translation>Okunan çekimler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>No shots found. They begin with a number, a time or SOUNDBITE.</source>
        <translation>Çekim bulunamadı. Çekimler bir sayı, bir zaman veya SOUNDBITE ile başlar.</translation>
    </message>
    <message>
        <source>Nothing is doubtful.</source>
        <translation>Şüpheli bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln shots</source>
        <translation>
            <numerusform>%Ln çekim ekle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are doubtful. Tick those that are right.</source>
        <translation>
            <numerusform>%Ln çekim şüpheli. Doğru olanları işaretleyin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProseModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>TC giriş</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>TC çıkış</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Çekim</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Onaylanacak</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProxyDialog</name>
    <message>
        <source>As the &amp;system says</source>
        <translation>&amp;Sistemdeki gibi</translation>
    </message>
    <message>
        <source>&amp;None: go directly</source>
        <translation>&amp;Yok: doğrudan bağlan</translation>
    </message>
    <message>
        <source>&amp;This one</source>
        <translation>&amp;Bu</translation>
    </message>
    <message>
        <source>T&amp;ry it</source>
        <translation>&amp;Dene</translation>
    </message>
    <message>
        <source>Use from now on</source>
        <translation>Bundan sonra kullan</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Vekil sunucu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>The way to portals and media</source>
        <translation>Portallara ve medyaya giden yol</translation>
    </message>
    <message>
        <source>This computer is always reached directly. Transfers under way go on as they began.</source>
        <translation>Bu bilgisayara her zaman doğrudan ulaşılır. Süren aktarımlar başladıkları gibi devam eder.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>olağan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tür</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Ana makine</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>Bağlantı &amp;noktası</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>K&amp;ullanıcı</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Parola</translation>
    </message>
    <message>
        <source>The password goes into the system&apos;s keyring, and nowhere else.</source>
        <translation>Parola yalnızca sistemin anahtarlığına kaydedilir.</translation>
    </message>
    <message>
        <source>Enter the host of the proxy, as your network&apos;s people gave it to you.</source>
        <translation>Vekil sunucunun ana makine adını, ağ yöneticilerinizin verdiği biçimde girin.</translation>
    </message>
    <message>
        <source>“%1” is no name of a host. Its port, user and password have fields of their own.</source>
        <translation>“%1” bir ana makine adı değil. Bağlantı noktası, kullanıcı ve parolanın kendi alanları var.</translation>
    </message>
    <message>
        <source>A password needs a user.</source>
        <translation>Parola için kullanıcı gerekir.</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>anahtarlıkta kayıtlı</translation>
    </message>
    <message>
        <source>Asking the portal by this way…</source>
        <translation>Portala bu yoldan ulaşılıyor…</translation>
    </message>
    <message>
        <source>The portal answers.</source>
        <translation>Portal yanıt veriyor.</translation>
    </message>
    <message>
        <source>The portal does not answer without a proxy. Nothing was changed. Your network may need one.</source>
        <translation>Portal vekil sunucu olmadan yanıt vermiyor. Hiçbir şey değiştirilmedi. Ağınız vekil sunucu gerektiriyor olabilir.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy wants a user and a password. Nothing was changed. Enter it as “This one”, with both.</source>
        <translation>Sistemin vekil sunucusu kullanıcı ve parola istiyor. Hiçbir şey değiştirilmedi. İkisiyle birlikte “Bu” altına girin.</translation>
    </message>
    <message>
        <source>The portal does not answer by the system&apos;s way. Nothing was changed. Check the network&apos;s settings of the system.</source>
        <translation>Portal sistemin yolundan yanıt vermiyor. Hiçbir şey değiştirilmedi. Sistemin ağ ayarlarını denetleyin.</translation>
    </message>
    <message>
        <source>The portal answers by %1.</source>
        <translation>Portal şu yoldan yanıt veriyor: %1.</translation>
    </message>
    <message>
        <source>There is no computer called %1. Nothing was changed. Check the host.</source>
        <translation>%1 adlı bir bilgisayar yok. Hiçbir şey değiştirilmedi. Ana makineyi denetleyin.</translation>
    </message>
    <message>
        <source>%1 is there, but nothing answers at port %2. Nothing was changed. Check the port.</source>
        <translation>%1 yerinde, ancak %2 bağlantı noktasında yanıt yok. Hiçbir şey değiştirilmedi. Bağlantı noktasını denetleyin.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Nothing was changed. Check the host, the port and the kind.</source>
        <translation>%1 zamanında yanıt vermedi. Hiçbir şey değiştirilmedi. Ana makineyi, bağlantı noktasını ve türü denetleyin.</translation>
    </message>
    <message>
        <source>%1 wants another user or password. Nothing was changed. Enter both and try again.</source>
        <translation>%1 başka bir kullanıcı veya parola istiyor. Hiçbir şey değiştirilmedi. İkisini de girip yeniden deneyin.</translation>
    </message>
    <message>
        <source>%1 answers, but does not bring us to the portal. Nothing was changed. The portal may be away, or the proxy may not let it through.</source>
        <translation>%1 yanıt veriyor, ancak portala ulaştırmıyor. Hiçbir şey değiştirilmedi. Portal çevrimdışı olabilir veya vekil sunucu geçişe izin vermiyor olabilir.</translation>
    </message>
    <message>
        <source>Rushes asks the system for each address, so that scripts of the newsroom’s network are followed too.</source>
        <translation>Rushes her adresi sisteme sorar; böylece haber merkezinin ağındaki betiklere de uyulur.</translation>
    </message>
    <message>
        <source>How the proxy is spoken to. Who runs the network knows which it is.</source>
        <translation>Vekil sunucuyla hangi yoldan konuşulacağı. Ağı işletenler hangisi olduğunu bilir.</translation>
    </message>
    <message>
        <source>The name or the address of the proxy, without http:// before it.</source>
        <translation>Vekil sunucunun adı veya adresi, başında http:// olmadan.</translation>
    </message>
    <message>
        <source>The number at which the proxy listens.</source>
        <translation>Vekil sunucunun dinlediği bağlantı noktası numarası.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryBar</name>
    <message>
        <source>Search on this page</source>
        <translation>Bu sayfada ara</translation>
    </message>
    <message>
        <source>Search on this page (Ctrl+L or /)</source>
        <translation>Bu sayfada ara (Ctrl+L veya /)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Bu aramayı kaydet</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryButton</name>
    <message>
        <source>Writes %1 into the search</source>
        <translation>Aramaya yazar: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryCompletion</name>
    <message>
        <source>What could be written next</source>
        <translation>Sonraki öneriler</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryEdit</name>
    <message>
        <source>Each word must be in what is found. A field such as place: or tag: narrows it, and the list below shows what could be written next.</source>
        <translation>Her sözcük bulunanda yer almalıdır. place: veya tag: gibi bir alan aramayı daraltır; alttaki liste bundan sonra ne yazılabileceğini gösterir.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryRepairs</name>
    <message>
        <source>Leave out %1</source>
        <translation>Dışarıda bırak: %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Kullan: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueuePlan</name>
    <message>
        <source>Queue all broadcast quality (%1)</source>
        <translation>Tüm yayın kalitesini kuyruğa al (%1)</translation>
    </message>
    <message>
        <source>Queue all mezzanine files (%1)</source>
        <translation>Tüm mezzanine dosyalarını kuyruğa al (%1)</translation>
    </message>
    <message>
        <source>Queue all web files (%1)</source>
        <translation>Tüm web dosyalarını kuyruğa al (%1)</translation>
    </message>
    <message>
        <source>Queue all proxies (%1)</source>
        <translation>Tüm proxy dosyalarını kuyruğa al (%1)</translation>
    </message>
    <message>
        <source>No videos are published yet.</source>
        <translation>Henüz yayımlanmış video yok.</translation>
    </message>
    <message>
        <source>The portal offers no files of these videos yet.</source>
        <translation>Portal bu videoların dosyalarını henüz sunmuyor.</translation>
    </message>
    <message>
        <source>All of it is in the library.</source>
        <translation>Tümü kitaplıkta.</translation>
    </message>
    <message>
        <source>All of it is in the library or in the queue.</source>
        <translation>Tümü kitaplıkta veya kuyrukta.</translation>
    </message>
    <message>
        <source>%1 free, of which the queue takes %2</source>
        <translation>%1 boş, kuyruğa gereken: %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 boş</translation>
    </message>
    <message>
        <source>%1, so all of it fits.</source>
        <translation>%1, yani tümü sığar.</translation>
    </message>
    <message>
        <source>%1, %2 too little.</source>
        <translation>%1, eksik: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos, %1</source>
        <translation>
            <numerusform>%Ln video, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no file yet.</source>
        <translation>
            <numerusform>%Ln videonun henüz dosyası yok.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RangeModel</name>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>TC giriş</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>TC çıkış</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RangePanel</name>
    <message>
        <source>No ranges yet. Type where one begins and ends.</source>
        <translation>Henüz aralık yok. Başlangıcı ve bitişi yazın.</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Aralıklar</translation>
    </message>
    <message>
        <source>Remove range</source>
        <translation>Aralığı kaldır</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Etiketler, virgülle ayrılmış</translation>
    </message>
    <message>
        <source>Add range</source>
        <translation>Aralık ekle</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Giriş</translation>
    </message>
    <message>
        <source>&amp;Out</source>
        <translation>&amp;Çıkış</translation>
    </message>
    <message>
        <source>A timecode of the clip. The end of one is enough, and a frame that is not in the range any more is its out point.</source>
        <translation>Klibin bir zaman kodu. Yalnızca sonu yeterlidir; çıkış noktası, artık aralıkta olmayan ilk karedir.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RateMenu</name>
    <message>
        <source>Speed limit</source>
        <translation>Hız sınırı</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sınır yok</translation>
    </message>
    <message>
        <source>Other limit…</source>
        <translation>Başka sınır…</translation>
    </message>
    <message>
        <source>By schedule now: %1</source>
        <translation>Şimdi çizelgeye göre: %1</translation>
    </message>
    <message>
        <source>Schedules and limits…</source>
        <translation>Çizelgeler ve sınırlar…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Vekil sunucu…</translation>
    </message>
    <message>
        <source>MB/s over all transfers</source>
        <translation>Tüm aktarımlar için MB/s</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RatingEdit</name>
    <message>
        <source>Rating</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Rating (Alt+1 to Alt+5, Alt+0 clears)</source>
        <translation>Puan (Alt+1 – Alt+5, Alt+0 siler)</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>puan yok</translation>
    </message>
    <message>
        <source>different ratings, %1 to %2</source>
        <translation>farklı puanlar, %1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln yıldız</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RegisterDialog</name>
    <message>
        <source>Create account</source>
        <translation>Hesap oluştur</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Bilgiler</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RemovedClipsDialog</name>
    <message>
        <source>Nobody has removed a clip from this library.</source>
        <translation>Kimse bu kitaplıktan klip kaldırmadı.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Removed clips</source>
        <translation>Kaldırılan klipler</translation>
    </message>
    <message>
        <source>What was logged on these clips is kept. They come back as they were; taking one of their files in again does the same. No file is touched.</source>
        <translation>Bu kliplerin dökümleri saklanıyor. Oldukları gibi geri gelirler; dosyalarından biri yeniden alınırsa da aynısı olur. Hiçbir dosyaya dokunulmaz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>The file of one of them belongs to another clip by now. Nothing was brought back. Remove that clip first, or bring back the others alone.</source>
        <translation>Bunlardan birinin dosyası artık başka bir klibe ait. Hiçbiri geri getirilmedi. Önce o klibi kaldırın ya da yalnızca ötekileri geri getirin.</translation>
    </message>
    <message>
        <source>Somebody else has brought one of them back just now. The list shows what is so.</source>
        <translation>Bunlardan birini az önce başka biri geri getirdi. Liste şimdiki durumu gösteriyor.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RemovedClipsModel</name>
    <message>
        <source>none on this computer</source>
        <translation>bu bilgisayarda yok</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Klip</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>Dosyası</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Kaldırıldı</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RenditionDelegate</name>
    <message>
        <source>size only</source>
        <translation>yalnızca boyut</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RenditionModel</name>
    <message>
        <source>%1 Mb/s</source>
        <translation>%1 Mb/s</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Yayın</translation>
    </message>
    <message>
        <source>Mezzanine</source>
        <translation>Mezzanine</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>TC</source>
        <translation>TC</translation>
    </message>
    <message>
        <source>with SHA-256</source>
        <translation>SHA-256 ile</translation>
    </message>
    <message>
        <source>size only</source>
        <translation>yalnızca boyut</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ResetDialog</name>
    <message>
        <source>Reset password</source>
        <translation>Parolayı sıfırla</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ResetEmailPage</name>
    <message>
        <source>Enter the address of your account. We send a code to it.</source>
        <translation>Hesabınızın adresini girin. Bu adrese bir kod göndeririz.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>For your safety the answer is the same whether or not an account exists.</source>
        <translation>Güvenliğiniz için hesap olsa da olmasa da yanıt aynıdır.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Oturum açmaya dön</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Kod gönder</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Gönderiliyor</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SavedSearches</name>
    <message>
        <source>Save this search</source>
        <translation>Bu aramayı kaydet</translation>
    </message>
    <message>
        <source>Name in the list of places</source>
        <translation>Yerler listesindeki ad</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Aramayı kaydet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Listeden kaldır</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ScheduleModel</name>
    <message>
        <source>every day</source>
        <translation>her gün</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>tam hız</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>duraklatıldı</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>tüm gün</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zaman dilimi</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Başladığı gün</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>Başlangıç–bitiş</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SchedulesDialog</name>
    <message>
        <source>Schedules and limits</source>
        <translation>Çizelgeler ve sınırlar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Kuralları kaydet</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Hafta</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Her zaman</translation>
    </message>
    <message>
        <source>Windows of the week</source>
        <translation>Haftanın zaman dilimleri</translation>
    </message>
    <message>
        <source>Add a window</source>
        <translation>Zaman dilimi ekle</translation>
    </message>
    <message>
        <source>Remove the window</source>
        <translation>Zaman dilimini kaldır</translation>
    </message>
    <message>
        <source>Move up: the first that fits a time decides</source>
        <translation>Yukarı taşı: bir zamana uyan ilk dilim belirler</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı taşı</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Speed in this window</source>
        <translation>Bu zaman dilimindeki hız</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Başladığı gün</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>Speed at all other times</source>
        <translation>Diğer tüm zamanlardaki hız</translation>
    </message>
    <message>
        <source>At all other times</source>
        <translation>Diğer tüm zamanlarda</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Elle</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Önceliğe göre</translation>
    </message>
    <message>
        <source>By the time needed: what airs first lands first</source>
        <translation>Gereken zamana göre: yayına ilk girecek olan ilk iner</translation>
    </message>
    <message>
        <source>as many as at once</source>
        <translation>aynı anda alınanlar kadar</translation>
    </message>
    <message>
        <source>as many as help</source>
        <translation>yararı olduğu kadar</translation>
    </message>
    <message>
        <source>A far server may send more over several connections. Rushes adds one while that helps, and takes it back where it does not.</source>
        <translation>Uzak bir sunucu birkaç bağlantıyla daha çok gönderebilir. Rushes yararı oldukça bir bağlantı ekler, olmadığında geri alır.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Hız sınırı</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sınır yok</translation>
    </message>
    <message>
        <source>Quota per day</source>
        <translation>Günlük kota</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>No quota</source>
        <translation>Kota yok</translation>
    </message>
    <message>
        <source>%1 came today</source>
        <translation>Bugün gelen: %1</translation>
    </message>
    <message>
        <source>Pause on a &amp;metered network</source>
        <translation>&amp;Tarifeli ağda duraklat</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while bytes come</source>
        <translation>&amp;Baytlar gelirken bilgisayarı uyanık tut</translation>
    </message>
    <message>
        <source>From one &amp;server</source>
        <translation>Tek s&amp;unucudan</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Sıra</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>Aynı an&amp;da</translation>
    </message>
    <message>
        <source>&amp;Connections per file</source>
        <translation>Dosya başına bağla&amp;ntı</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>&amp;Hız sınırı</translation>
    </message>
    <message>
        <source>&amp;Quota per day</source>
        <translation>Günlük &amp;kota</translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation>Zaman dilimi %1</translation>
    </message>
    <message>
        <source>What is fetched first: as you put it in the list, by priority, or by the time at which it is needed.</source>
        <translation>Önce neyin indirileceği: listeye koyduğunuz sıraya, önceliğe veya gereken zamana göre.</translation>
    </message>
    <message>
        <source>How many files are fetched side by side. More than the network carries only makes each slower.</source>
        <translation>Aynı anda kaç dosyanın indirileceği. Ağın taşıyabileceğinden fazlası yalnızca her birini yavaşlatır.</translation>
    </message>
    <message>
        <source>How many of them may come from one server. Some servers refuse more than a few.</source>
        <translation>Bunlardan kaçının aynı sunucudan gelebileceği. Bazı sunucular birkaç taneden fazlasını reddeder.</translation>
    </message>
    <message>
        <source>How many connections may bring parts of one file. Rushes uses more than one only while that is faster.</source>
        <translation>Bir dosyanın parçalarını kaç bağlantının getirebileceği. Rushes birden fazlasını yalnızca daha hızlı olduğu sürece kullanır.</translation>
    </message>
    <message>
        <source>The most that all downloads together take where the week below says nothing else.</source>
        <translation>Aşağıdaki haftada başka bir şey belirtilmediğinde tüm indirmelerin birlikte kullanabileceği en yüksek hız.</translation>
    </message>
    <message>
        <source>When a day has brought so much, what is left waits for midnight.</source>
        <translation>Bir günde bu kadar indirildiğinde kalanlar gece yarısını bekler.</translation>
    </message>
    <message>
        <source>Downloads wait while the system says that the network is paid by the byte, and go on by themselves afterwards.</source>
        <translation>Sistem, ağın bayt başına ücretlendirildiğini bildirdiği sürece indirmeler bekler, sonra kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>The computer does not fall asleep while something is downloaded.</source>
        <translation>Bir şey indirilirken bilgisayar uyku durumuna geçmez.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SettingRow</name>
    <message>
        <source>Back to what is usual</source>
        <translation>Olağan değere dön</translation>
    </message>
    <message>
        <source>%1: back to what is usual</source>
        <translation>%1: olağan değere dön</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Ayarlarda ara</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bölümler</translation>
    </message>
    <message>
        <source>No setting is called like this</source>
        <translation>Bu adda ayar yok</translation>
    </message>
    <message>
        <source>Settings are found by their name, their section and what is said of them.</source>
        <translation>Ayarlar adlarıyla, bölümleriyle ve açıklamalarıyla bulunur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShortcutModel</name>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>%1, %2: %3, usually %4</source>
        <translation>%1, %2: %3, olağan: %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Eylem</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tuş</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Olağan tuş</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShortcutsDialog</name>
    <message>
        <source>Take it from there</source>
        <translation>Oradan al</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Tuş yok</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Olağan tuş</translation>
    </message>
    <message>
        <source>Usual keys everywhere</source>
        <translation>Her yerde olağan tuşlar</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kısayollar</translation>
    </message>
    <message>
        <source>Search by page, action or key</source>
        <translation>Sayfa, eylem veya tuşa göre ara</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Kısayollarda ara</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No shortcut is called like this</source>
        <translation>Bu adda kısayol yok</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Tuş: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tuş</translation>
    </message>
    <message>
        <source>%1 do the same. A key that is pressed here takes the place of all.</source>
        <translation>Aynı işi yapanlar: %1. Burada basılan tuş hepsinin yerine geçer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2)</source>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>%1 is the key of %2. Nothing is changed yet.</source>
        <translation>%1 şunun tuşu: %2. Henüz hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShorthandDialog</name>
    <message>
        <source>Shorthand</source>
        <translation>Kısaltmalar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Toplantı</translation>
    </message>
    <message>
        <source>Type =code= in a note or a shot list, and person and role stand there.</source>
        <translation>Bir nota veya çekim listesine =kod= yazın, yerine kişi ve görev gelir.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Named in the clips of</source>
        <translation>Şunun kliplerinde adı geçenler</translation>
    </message>
    <message>
        <source>“%1” is no code.</source>
        <translation>“%1” bir kod değil.</translation>
    </message>
    <message>
        <source>Nothing was changed. A code has letters, digits and dashes, at most 24.</source>
        <translation>Hiçbir şey değiştirilmedi. Kod harf, rakam ve tirelerden oluşur, en çok 24 karakterdir.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln people</source>
        <translation>
            <numerusform>%Ln kişi ekle</numerusform>
        </translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Kişi ekle</translation>
    </message>
    <message>
        <source>Nobody else is named there with a role.</source>
        <translation>Orada görevi belirtilerek adı geçen başka kimse yok.</translation>
    </message>
    <message>
        <source>Codes that stand for people. Where a code is typed between two equals signs, person and role are written out.</source>
        <translation>Kişilerin yerini tutan kodlar. İki eşittir işareti arasına kod yazıldığında kişi ve görev açık haliyle yazılır.</translation>
    </message>
    <message>
        <source>People that are named at the meeting</source>
        <translation>Toplantıda adı geçen kişiler</translation>
    </message>
    <message>
        <source>The meeting whose people are proposed below.</source>
        <translation>Kişileri aşağıda önerilen toplantı.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İçe aktar…</translation>
    </message>
    <message>
        <source>Lines of code, person and role with tabs between</source>
        <translation>Sekmeyle ayrılmış kod, kişi ve görev satırları</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Named in clips and programme of</source>
        <translation>Kliplerinde ve programında adı geçenler için toplantı</translation>
    </message>
    <message>
        <source>Import shorthand</source>
        <translation>Kısaltmaları içe aktar</translation>
    </message>
    <message>
        <source>Text (*.txt *.tsv);;All files (*)</source>
        <translation>Metin (*.txt *.tsv);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Export shorthand</source>
        <translation>Kısaltmaları dışa aktar</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Metin (*.txt)</translation>
    </message>
    <message>
        <source>shorthand.txt</source>
        <translation>kısaltmalar.txt</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 okunamadı.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file of text, one person a line.</source>
        <translation>Hiçbir şey değiştirilmedi. Her satırında bir kişi olan bir metin dosyası seçin.</translation>
    </message>
    <message>
        <source>Nothing in this file is new.</source>
        <translation>Bu dosyada yeni bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shorthands added or changed.</source>
        <translation>
            <numerusform>%Ln kısaltma eklendi veya değiştirildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were left out, without a code or a person, or with a code that stands above: %1.</source>
        <translation>
            <numerusform>Kodu veya kişisi olmayan ya da kodu yukarıda bulunan %Ln satır dışarıda bırakıldı: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shorthands are written to %1.</source>
        <translation>Kısaltmalar %1 dosyasına yazıldı.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 yazılamadı.</translation>
    </message>
    <message>
        <source>The shorthands are as they were. Choose another folder.</source>
        <translation>Kısaltmalar olduğu gibi duruyor. Başka bir klasör seçin.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShorthandExpander</name>
    <message>
        <source>Shorthand</source>
        <translation>Kısaltmalar</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotImportDialog</name>
    <message>
        <source>&amp;Give to a clip…</source>
        <translation>Bir &amp;klibe ver…</translation>
    </message>
    <message>
        <source>&amp;Tick</source>
        <translation>İş&amp;aretle</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Dışarıda bırak</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>Yalnızca bakılması gerekenler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Import shots</source>
        <translation>Çekimleri içe aktar</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 okunuyor</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what is in it.</source>
        <translation>İçinde ne olduğunu görmenizden önce hiçbir şey değiştirilmez.</translation>
    </message>
    <message>
        <source>Give to “%1”</source>
        <translation>“%1” klibine ver</translation>
    </message>
    <message>
        <source>Shots of the list</source>
        <translation>Listedeki çekimler</translation>
    </message>
    <message>
        <source>The library has several clips of that name</source>
        <translation>Kitaplıkta bu adda birden çok klip var</translation>
    </message>
    <message>
        <source>Rushes does not know this kind of file.</source>
        <translation>Rushes bu dosya türünü tanımıyor.</translation>
    </message>
    <message>
        <source>The shots could not be read.</source>
        <translation>Çekimler okunamadı.</translation>
    </message>
    <message>
        <source>There are no shots in this file.</source>
        <translation>Bu dosyada çekim yok.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>The library could not be asked.</source>
        <translation>Kitaplık sorgulanamadı.</translation>
    </message>
    <message>
        <source>Nothing was added. %1</source>
        <translation>Hiçbir şey eklenmedi. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln shots.</source>
        <translation>
            <numerusform>%1 içinde %Ln çekim var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are certain.</source>
        <translation>
            <numerusform>%Ln tanesi kesin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are doubtful.</source>
        <translation>
            <numerusform>%Ln tanesi şüpheli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no place in the library.</source>
        <translation>
            <numerusform>%Ln tanesinin kitaplıkta yeri yok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln tanesi zaten var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add ranges</source>
        <translation>Aralıkları ekle</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln ranges</source>
        <translation>
            <numerusform>%Ln aralık ekle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotImportModel</name>
    <message>
        <source>frame %1</source>
        <translation>kare %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Zaten var</translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <translation>Listede iki kez</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Çekim</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Klip</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>TC giriş</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>TC çıkış</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotListDocument</name>
    <message>
        <source>Edit Shot List</source>
        <translation>Çekim listesini düzenle</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotListEdit</name>
    <message>
        <source>Shot list</source>
        <translation>Çekim listesi</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotListPage</name>
    <message>
        <source>Shot list</source>
        <translation>Çekim listesi</translation>
    </message>
    <message>
        <source>Write the shots of a clip as text</source>
        <translation>Bir klibin çekimlerini metin olarak yaz</translation>
    </message>
    <message>
        <source>No clip</source>
        <translation>Klip yok</translation>
    </message>
    <message>
        <source>Choose one in All clips and take “Shot list as text” from its menu, or press Ctrl+Shift+L there.</source>
        <translation>Tüm klipler bölümünde birini seçip menüsünden “Metin olarak çekim listesi” komutunu kullanın veya orada Ctrl+Shift+L tuşlarına basın.</translation>
    </message>
    <message>
        <source>The file is not here. Its shot list can be read and written all the same.</source>
        <translation>Dosya burada değil. Çekim listesi yine de okunabilir ve yazılabilir.</translation>
    </message>
    <message>
        <source>No frames to count</source>
        <translation>Sayılacak kare yok</translation>
    </message>
    <message>
        <source>Rushes does not know the frame rate of this clip yet. Its shots can be written once it does.</source>
        <translation>Rushes bu klibin kare hızını henüz bilmiyor. Öğrenince çekimleri yazılabilir.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Henüz kaydedilmedi</translation>
    </message>
    <message>
        <source>Text saved, ranges unchanged</source>
        <translation>Metin kaydedildi, aralıklar değişmedi</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>Somebody else has changed this shot list meanwhile.</source>
        <translation>Bu arada başka biri bu çekim listesini değiştirdi.</translation>
    </message>
    <message>
        <source>Yours is kept here and not saved. F5 takes theirs in its place.</source>
        <translation>Sizinki burada tutuluyor ve kaydedilmedi. F5 onun yerine diğerini alır.</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Benimkini kaydet</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Satır %1, sütun %2</translation>
    </message>
    <message>
        <source>drop-frame</source>
        <translation>drop-frame</translation>
    </message>
    <message>
        <source>non-drop</source>
        <translation>non-drop</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Line %1 goes out as it was, until it is right</source>
        <translation>Satır %1 düzelene kadar olduğu gibi yazılır</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Sorunlar</translation>
    </message>
    <message>
        <source>next</source>
        <translation>sonraki</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Anahat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save now (Ctrl+S). Rushes saves after each pause by itself.</source>
        <translation>Şimdi kaydet (Ctrl+S). Rushes her duraklamadan sonra kendiliğinden kaydeder.</translation>
    </message>
    <message>
        <source>Undo in the text</source>
        <translation>Metinde geri al</translation>
    </message>
    <message>
        <source>Redo in the text</source>
        <translation>Metinde yinele</translation>
    </message>
    <message>
        <source>Insert timecode</source>
        <translation>Zaman kodu ekle</translation>
    </message>
    <message>
        <source>Shot at playhead</source>
        <translation>Oynatma konumunda çekim</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetle</translation>
    </message>
    <message>
        <source>Tidy columns</source>
        <translation>Sütunları düzenle</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Dışa aktarma biçimi</translation>
    </message>
    <message>
        <source>From a dope sheet…</source>
        <translation>Ajans dökümünden…</translation>
    </message>
    <message>
        <source>Dope sheet…</source>
        <translation>Ajans dökümü…</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Sonraki sorun</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Önceki sorun</translation>
    </message>
    <message>
        <source>Make the line right</source>
        <translation>Satırı düzelt</translation>
    </message>
    <message>
        <source>Log with keys</source>
        <translation>Tuşlarla döküm</translation>
    </message>
    <message>
        <source>Follow player</source>
        <translation>Oynatıcıyı izle</translation>
    </message>
    <message>
        <source>The text goes along with what is played</source>
        <translation>Metin, oynatılanla birlikte ilerler</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Oynat veya durdur</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Bir kare geri</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Bir kare ileri</translation>
    </message>
    <message>
        <source>Next open shot list</source>
        <translation>Sonraki açık çekim listesi</translation>
    </message>
    <message>
        <source>Previous open shot list</source>
        <translation>Önceki açık çekim listesi</translation>
    </message>
    <message>
        <source>Close this shot list</source>
        <translation>Bu çekim listesini kapat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln hata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln uyarı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln bölüm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines go out as they were, until they are right</source>
        <translation>
            <numerusform>%Ln satır düzelene kadar olduğu gibi yazılır</numerusform>
        </translation>
    </message>
    <message>
        <source>Import shots…</source>
        <translation>Çekimleri içe aktar…</translation>
    </message>
    <message>
        <source>Import shots from an edit suite: EDL, OpenTimelineIO, Final Cut Pro 7 XML, CSV, shot list</source>
        <translation>Kurgu sisteminden çekimleri içe aktar: EDL, OpenTimelineIO, Final Cut Pro 7 XML, CSV, çekim listesi</translation>
    </message>
    <message>
        <source>The line that belongs to the frame in the player is kept in sight while it plays.</source>
        <translation>Oynatma sırasında, oynatıcıdaki kareye ait satır görünür tutulur.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotModel</name>
    <message>
        <source>playing</source>
        <translation>oynatılıyor</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Çekim</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Yerler</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SidecarConflictModel</name>
    <message>
        <source>nothing</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>karar verilmedi</translation>
    </message>
    <message>
        <source>library</source>
        <translation>kitaplık</translation>
    </message>
    <message>
        <source>sidecar</source>
        <translation>yan dosya</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ikisi de</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>korunan: %1</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Klip</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Kitaplıkta</translation>
    </message>
    <message>
        <source>In the sidecar</source>
        <translation>Yan dosyada</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Korunan</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SidecarDialog</name>
    <message>
        <source>Conflicts</source>
        <translation>Çakışmalar</translation>
    </message>
    <message>
        <source>Sidecars that cannot be read or written</source>
        <translation>Okunamayan veya yazılamayan yan dosyalar</translation>
    </message>
    <message>
        <source>Sidecar conflicts</source>
        <translation>Yan dosya çakışmaları</translation>
    </message>
    <message>
        <source>No sidecar contradicts the library</source>
        <translation>Kitaplıkla çelişen yan dosya yok</translation>
    </message>
    <message>
        <source>All of them can be read and written.</source>
        <translation>Hepsi okunabiliyor ve yazılabiliyor.</translation>
    </message>
    <message>
        <source>Keep the &amp;library’s</source>
        <translation>&amp;Kitaplıktakini koru</translation>
    </message>
    <message>
        <source>Take the &amp;sidecar’s</source>
        <translation>&amp;Yan dosyadakini al</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>İkisini &amp;de koru</translation>
    </message>
    <message>
        <source>One text after the other; for description, credit, usage terms and note</source>
        <translation>Metinler art arda; açıklama, künye, kullanım koşulları ve not için</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Klip</translation>
    </message>
    <message>
        <source>Sidecar</source>
        <translation>Yan dosya</translation>
    </message>
    <message>
        <source>What is so</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tümünü seç</translation>
    </message>
    <message>
        <source>Other programs have written into these sidecars what contradicts the library. Rushes kept both. Choose what is right; a clip is changed when all of its conflicts are decided.</source>
        <translation>Diğer programlar bu yan dosyalara kitaplıkla çelişen veriler yazdı. Rushes ikisini de korudu. Doğru olanı seçin; klip, tüm çakışmalarına karar verilince değiştirilir.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Yeniden de&amp;ne</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Kla&amp;sörde göster</translation>
    </message>
    <message>
        <source>Cannot be read or written</source>
        <translation>Okunamıyor veya yazılamıyor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>Tümüne karar verildi.</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %Ln clips</source>
        <translation>
            <numerusform>%Ln klibe uygula</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are not decided yet.</source>
        <translation>
            <numerusform>%Ln çakışmaya henüz karar verilmedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the library says is kept and written into the sidecar again.</source>
        <translation>Kitaplıktaki bilgiler korunur ve yan dosyaya yeniden yazılır.</translation>
    </message>
    <message>
        <source>What another program wrote into the sidecar is taken into the library. You can take that back.</source>
        <translation>Başka bir programın yan dosyaya yazdıkları kitaplığa alınır. Bunu geri alabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Oturum aç</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SignInPage</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Bu bilgisayarda oturumu açık tut</translation>
    </message>
    <message>
        <source>Sign in to go on</source>
        <translation>Sürdürmek için oturum açın</translation>
    </message>
    <message>
        <source>Sign in to download</source>
        <translation>İndirmek için oturum açın</translation>
    </message>
    <message>
        <source>Your session has ended. What waits goes on from the same byte after you sign in.</source>
        <translation>Oturumunuz sona erdi. Bekleyenler, oturum açtıktan sonra aynı bayttan sürer.</translation>
    </message>
    <message>
        <source>Browsing works without an account. Broadcast files need one.</source>
        <translation>Göz atmak için hesap gerekmez. Yayın dosyaları için gerekir.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Oturum açılıyor</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Parolanızı mı unuttunuz?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Hesap oluştur</translation>
    </message>
    <message>
        <source>Your session is kept in the keyring of the system, so that the next start needs no password. Leave it off on a computer that others use.</source>
        <translation>Oturumunuz sistemin anahtarlığında saklanır; böylece sonraki başlatmada parola gerekmez. Başkalarının da kullandığı bir bilgisayarda kapalı bırakın.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Liste sırası</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Sıra: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SourceModel</name>
    <message>
        <source>Browse</source>
        <translation>Göz at</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Koleksiyonlar</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Kayıtlı aramalar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gösteriliyor</translation>
    </message>
    <message>
        <source>online</source>
        <translation>çevrimiçi</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>çevrimdışı</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SpeedGraph</name>
    <message>
        <source>Speed of the last six minutes</source>
        <translation>Son altı dakikanın hızı</translation>
    </message>
    <message>
        <source>%1 now, at most %2</source>
        <translation>şimdi %1, en çok %2</translation>
    </message>
    <message>
        <source>0 MB/s</source>
        <translation>0 MB/s</translation>
    </message>
    <message>
        <source>%1 limit</source>
        <translation>sınır %1</translation>
    </message>
    <message>
        <source>−6 min</source>
        <translation>−6 dk</translation>
    </message>
    <message>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SpeedLabel</name>
    <message>
        <source>Idle</source>
        <translation>Boşta</translation>
    </message>
    <message>
        <source>Speed of all transfers. Click to see them (Ctrl+4)</source>
        <translation>Tüm aktarımların hızı. Görmek için tıklayın (Ctrl+4)</translation>
    </message>
    <message>
        <source>Downloading at %1</source>
        <translation>İndiriliyor: %1</translation>
    </message>
    <message>
        <source>Nothing is downloading</source>
        <translation>İndirme yok</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Spoken</name>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::StatusLine</name>
    <message>
        <source>Connecting</source>
        <translation>Bağlanıyor</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Çevrimiçi</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Çevrimdışı</translation>
    </message>
    <message>
        <source>Refresh the catalogue (F5)</source>
        <translation>Kataloğu yenile (F5)</translation>
    </message>
    <message>
        <source>No catalogue yet</source>
        <translation>Henüz katalog yok</translation>
    </message>
    <message>
        <source>Catalogue updated %1</source>
        <translation>Katalog güncellemesi: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Adım %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagBanks</name>
    <message>
        <source>News</source>
        <translation>Haber</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>alıntı</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>varış</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>el sıkışma</translation>
    </message>
    <message>
        <source>doorstep</source>
        <translation>kapı önü açıklaması</translation>
    </message>
    <message>
        <source>press conference</source>
        <translation>basın toplantısı</translation>
    </message>
    <message>
        <source>Q and A</source>
        <translation>soru-cevap</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>konuşma</translation>
    </message>
    <message>
        <source>family photo</source>
        <translation>aile fotoğrafı</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>imza töreni</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Görüntüler</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>genel plan</translation>
    </message>
    <message>
        <source>close-up</source>
        <translation>yakın plan</translation>
    </message>
    <message>
        <source>cutaway</source>
        <translation>ara plan</translation>
    </message>
    <message>
        <source>b-roll</source>
        <translation>b-roll</translation>
    </message>
    <message>
        <source>establishing</source>
        <translation>tanıtım planı</translation>
    </message>
    <message>
        <source>pan</source>
        <translation>pan</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>izleyiciler</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>bayraklar</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>kullanılamaz</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagChips</name>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagCompleter</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagKeyModel</name>
    <message>
        <source>key %1</source>
        <translation>tuş %1</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>etiket yok</translation>
    </message>
    <message>
        <source>set</source>
        <translation>etiketli</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagKeys</name>
    <message>
        <source>no tag</source>
        <translation>etiket yok</translation>
    </message>
    <message>
        <source>Tag keys</source>
        <translation>Etiket tuşları</translation>
    </message>
    <message>
        <source>Which tags are under the keys</source>
        <translation>Tuşlarda hangi etiketler var</translation>
    </message>
    <message>
        <source>Click, or press the key, to tag; F2 changes the tag</source>
        <translation>Etiketlemek için tıklayın veya tuşa basın; F2 etiketi değiştirir</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>Etiketi değiştir</translation>
    </message>
    <message>
        <source>%1 (Shift)</source>
        <translation>%1 (Shift)</translation>
    </message>
    <message>
        <source>Bank of tags: %1</source>
        <translation>Etiket seti: %1</translation>
    </message>
    <message>
        <source>New bank…</source>
        <translation>Yeni set…</translation>
    </message>
    <message>
        <source>Remove this bank</source>
        <translation>Bu seti kaldır</translation>
    </message>
    <message>
        <source>New bank</source>
        <translation>Yeni set</translation>
    </message>
    <message>
        <source>Name of the bank</source>
        <translation>Setin adı</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagPanel</name>
    <message>
        <source>Nothing: it stands at the top</source>
        <translation>Yok: en üstte yer alır</translation>
    </message>
    <message>
        <source>Other words for it, with commas between</source>
        <translation>Aynı anlamda başka sözcükler, virgülle ayrılmış</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>&amp;Üst etiket</translation>
    </message>
    <message>
        <source>S&amp;ynonyms</source>
        <translation>&amp;Eş anlamlılar</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>Adına göre</translation>
    </message>
    <message>
        <source>The colour that comes of the name, the same on every computer</source>
        <translation>Addan türeyen renk, her bilgisayarda aynı</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Renk %1</translation>
    </message>
    <message>
        <source>There is no tag “%1” that it could stand below.</source>
        <translation>Altında yer alabileceği “%1” etiketi yok.</translation>
    </message>
    <message>
        <source>A tag cannot stand below itself.</source>
        <translation>Bir etiket kendi altında yer alamaz.</translation>
    </message>
    <message>
        <source>“%1” means another tag already: %2.</source>
        <translation>“%1” zaten başka bir etiketi belirtiyor: %2.</translation>
    </message>
    <message>
        <source>“%1” is the tag itself.</source>
        <translation>“%1” etiketin kendisi.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagTreeModel</name>
    <message>
        <source>also %1</source>
        <translation>ayrıca %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Eş anlamlılar</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Klipler</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Aralıklar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln aralık</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagsPage</name>
    <message>
        <source>line %1 has no name</source>
        <translation>satır %1 adsız</translation>
    </message>
    <message>
        <source>line %1 has a name that stands above it already</source>
        <translation>satır %1 üstünde zaten bulunan bir ad taşıyor</translation>
    </message>
    <message>
        <source>line %1 has no tag above it</source>
        <translation>satır %1 üstünde etiket yok</translation>
    </message>
    <message>
        <source>All of these tags are here already.</source>
        <translation>Bu etiketlerin hepsi zaten burada.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Dışarıda kalanlar: %1.</translation>
    </message>
    <message>
        <source>Import tags from indented text</source>
        <translation>Etiketleri girintili metinden içe aktar</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Metin (*.txt);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 okunamadı.</translation>
    </message>
    <message>
        <source>No tag was added. Choose a file of text, one tag a line.</source>
        <translation>Etiket eklenmedi. Her satırında bir etiket olan bir metin dosyası seçin.</translation>
    </message>
    <message>
        <source>Export tags as indented text</source>
        <translation>Etiketleri girintili metin olarak dışa aktar</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Metin (*.txt)</translation>
    </message>
    <message>
        <source>tags.txt</source>
        <translation>etiketler.txt</translation>
    </message>
    <message>
        <source>The tags are written to %1.</source>
        <translation>Etiketler şuraya yazıldı: %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 yazılamadı.</translation>
    </message>
    <message>
        <source>The tags are as they were. Choose another folder.</source>
        <translation>Etiketler olduğu gibi duruyor. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Find a tag by its name or a synonym</source>
        <translation>Etiketi adıyla veya eş anlamlısıyla bul</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Tags as text</source>
        <translation>Metin olarak etiketler</translation>
    </message>
    <message>
        <source>Read tags from indented text, or write them to it</source>
        <translation>Etiketleri girintili metinden oku veya metne yaz</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show clips</source>
        <translation>Klipleri göster</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Yeni etiket</translation>
    </message>
    <message>
        <source>New tag below</source>
        <translation>Yeni alt etiket</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Birleştir…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Dosyadan içe aktar…</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Dosyaya dışa aktar…</translation>
    </message>
    <message>
        <source>Add the house tree</source>
        <translation>Kurum ağacını ekle</translation>
    </message>
    <message>
        <source>Add the IPTC Media Topics</source>
        <translation>IPTC Media Topics ekle</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>%1 kullanımda</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Henüz etiket yok</translation>
    </message>
    <message>
        <source>Tags come into being as clips are tagged. A tree to begin with has topics, shot types, places and people.</source>
        <translation>Etiketler klipler etiketlendikçe oluşur. Başlangıç ağacında konular, çekim türleri, yerler ve kişiler bulunur.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 bulundu</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Etiketin adı</translation>
    </message>
    <message>
        <source>Name of the tag below %1</source>
        <translation>%1 altındaki etiketin adı</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Etiket ekle</translation>
    </message>
    <message>
        <source>There is a tag “%1” already.</source>
        <translation>“%1” etiketi zaten var.</translation>
    </message>
    <message>
        <source>It is shown; drag it to where it should stand.</source>
        <translation>Şimdi gösteriliyor; yer alması gereken yere sürükleyin.</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Etiketleri birleştir</translation>
    </message>
    <message>
        <source>What carries “%1” carries this tag instead</source>
        <translation>“%1” taşıyanlar bunun yerine bu etiketi taşır</translation>
    </message>
    <message>
        <source>Rushes can make one of the two: what carries “%1” carries “%2” then, and “%1” becomes a synonym of it.</source>
        <translation>Rushes ikisini tek etiket yapabilir: “%1” taşıyanlar bundan sonra “%2” taşır ve “%1” onun eş anlamlısı olur.</translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation>Birleştir: “%1”</translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation>Etiketleri sil</translation>
    </message>
    <message>
        <source>%1 carry what you delete.</source>
        <translation>Sildiğiniz etiketleri taşıyan: %1.</translation>
    </message>
    <message>
        <source>They lose it, on every computer that uses this library. Tags below it stay and move up. Undo brings all of it back until Rushes is closed.</source>
        <translation>Bu kitaplığı kullanan her bilgisayarda etiketi yitirirler. Altındaki etiketler kalır ve yukarı taşınır. Rushes kapanana kadar Geri al tümünü geri getirir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags added or changed.</source>
        <translation>
            <numerusform>%Ln etiket eklendi veya değiştirildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln etiket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips and ranges</source>
        <translation>
            <numerusform>%Ln klip ve aralık</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tags</source>
        <translation>
            <numerusform>%Ln etiketi sil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TemplateField</name>
    <message>
        <source>Template for names</source>
        <translation>Ad şablonu</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TextDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Aranıyor…</translation>
    </message>
    <message>
        <source>Text files of %1</source>
        <translation>%1: metin dosyaları</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>Bu metinde bul (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Bu metinde bul</translation>
    </message>
    <message>
        <source>Fold or unfold here</source>
        <translation>Burada katla veya aç</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tümünü katla</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tümünü aç</translation>
    </message>
    <message>
        <source>There are no text files beside this clip: no sidecar, captions, edit list or hash list.</source>
        <translation>Bu klibin yanında metin dosyası yok: yan dosya, altyazı, kurgu listesi veya sağlama listesi bulunmuyor.</translation>
    </message>
    <message>
        <source>This file could not be read. See whether it is still there and may be opened.</source>
        <translation>Bu dosya okunamadı. Hâlâ var olduğunu ve açılabildiğini denetleyin.</translation>
    </message>
    <message>
        <source>This file is no text. Rushes does not show it.</source>
        <translation>Bu dosya metin değil. Rushes göstermiyor.</translation>
    </message>
    <message>
        <source>These are the first 16 MiB of a longer file.</source>
        <translation>Bunlar daha uzun bir dosyanın ilk 16 MiB verisi.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln yer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TextView</name>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizgisi</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Izgara</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Geri (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>İleri (Alt+Right)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+G)</source>
        <translation>%1 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Hız sınırı</translation>
    </message>
    <message>
        <source>The most that all downloads together take from the network. Schedules can ask for less at some hours.</source>
        <translation>Tüm indirmelerin birlikte ağdan kullanabileceği en yüksek hız. Çizelgeler bazı saatlerde daha azını isteyebilir.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>Çizelge: %1</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Çizelgeler</translation>
    </message>
    <message>
        <source>Schedules: %1</source>
        <translation>Çizelgeler: %1</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tümünü duraklat</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Başarısızları yeniden dene</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Sınır</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>Aynı an&amp;da</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Tamamlananları temizle</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Tüm indirmeler</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Elle</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Önceliğe göre</translation>
    </message>
    <message>
        <source>By the time needed</source>
        <translation>Gereken zamana göre</translation>
    </message>
    <message>
        <source>Group by meeting</source>
        <translation>Toplantıya göre grupla</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Diğer…</translation>
    </message>
    <message>
        <source>Order of the queue: %1</source>
        <translation>Kuyruk sırası: %1</translation>
    </message>
    <message>
        <source>Schedules and limits</source>
        <translation>Çizelgeler ve sınırlar</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tümünü sürdür</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation>bitiş %1</translation>
    </message>
    <message>
        <source>The most that all downloads together take from the network. Schedules can ask for less at some hours.</source>
        <translation>Tüm indirmelerin birlikte ağdan kullanabileceği en yüksek hız. Çizelgeler bazı saatlerde daha azını isteyebilir.</translation>
    </message>
    <message>
        <source>How many files are fetched side by side. More than the network carries only makes each slower.</source>
        <translation>Aynı anda kaç dosyanın indirileceği. Ağın taşıyabileceğinden fazlası yalnızca her birini yavaşlatır.</translation>
    </message>
    <message>
        <source>What is fetched first: as you put it in the list, by priority, or by the time at which it is needed.</source>
        <translation>Önce neyin indirileceği: listeye koyduğunuz sıraya, önceliğe veya gereken zamana göre.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferCommands</name>
    <message>
        <source>Pause or resume</source>
        <translation>Duraklat veya sürdür</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Şimdi yeniden dene</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Play what is here</source>
        <translation>Buradaki bölümü oynat</translation>
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
        <source>Higher priority</source>
        <translation>Önceliği yükselt</translation>
    </message>
    <message>
        <source>Lower priority</source>
        <translation>Önceliği düşür</translation>
    </message>
    <message>
        <source>Priority and time…</source>
        <translation>Öncelik ve zaman…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oynat</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Make the copies again</source>
        <translation>Kopyaları yeniden yap</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Yeniden indir</translation>
    </message>
    <message>
        <source>Resume or retry now</source>
        <translation>Şimdi sürdür veya yeniden dene</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Taşı</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>En üste</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>En sona</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Öncelik</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dosya adı</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>In the watch folder</source>
        <translation>İzleme klasöründe</translation>
    </message>
    <message>
        <source>The second copy</source>
        <translation>İkinci kopya</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Ayrıntılar…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Log now</source>
        <translation>Şimdi dökümünü yap</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Döküm</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Başka bir programda aç</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Birlikte aç…</translation>
    </message>
    <message>
        <source>Move file to the wastebasket…</source>
        <translation>Dosyayı çöp kutusuna taşı…</translation>
    </message>
    <message>
        <source>Move files to the wastebasket…</source>
        <translation>Dosyaları çöp kutusuna taşı…</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferDelegate</name>
    <message>
        <source>Needed by</source>
        <translation>Gereken zaman</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferGroupsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Without a meeting</source>
        <translation>Toplantısız</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 / %2 tamamlandı</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 başarısız</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 gecikmeli</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln indirme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferModel</name>
    <message>
        <source>%1 left</source>
        <translation>%1 kaldı</translation>
    </message>
    <message>
        <source>needed %1</source>
        <translation>gereken zaman %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>öncelik %1</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Kuyruktaki yeri</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Kalan süre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Yapılabilecekler</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferPane</name>
    <message>
        <source>Events</source>
        <translation>Olaylar</translation>
    </message>
    <message>
        <source>Copy the events</source>
        <translation>Olayları kopyala</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parçalar</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>%1 all transfers</source>
        <translation>%1 tüm aktarımlar</translation>
    </message>
    <message>
        <source>%1 now, %2</source>
        <translation>şimdi %1, %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferWords</name>
    <message>
        <source>%1 kept</source>
        <translation>%1 saklandı</translation>
    </message>
    <message>
        <source>Finished %1, %2</source>
        <translation>Bitti %1, %2</translation>
    </message>
    <message>
        <source>Finished, %1</source>
        <translation>Bitti, %1</translation>
    </message>
    <message>
        <source>Retry %1 of %2 now</source>
        <translation>Deneme %1 / %2 şimdi</translation>
    </message>
    <message>
        <source>Retry %1 of %2 in %3</source>
        <translation>Deneme %1 / %2, %3 sonra</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Sunucuya ulaşılamıyor</translation>
    </message>
    <message>
        <source>Hardly a byte came</source>
        <translation>Neredeyse hiç bayt gelmedi</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>Bağlantı koptu</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Sunucu meşgul</translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation>Sunucuda hata var</translation>
    </message>
    <message>
        <source>The proxy lets nothing through</source>
        <translation>Vekil sunucu geçişe izin vermiyor</translation>
    </message>
    <message>
        <source>Another program holds the file</source>
        <translation>Dosya başka bir programda açık</translation>
    </message>
    <message>
        <source>Late: there about %1</source>
        <translation>Geç: varış yaklaşık %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Geç</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>en geç %1</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Düşük</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Zamanlandı</translation>
    </message>
    <message>
        <source>Today&apos;s quota is used up</source>
        <translation>Bugünkü kota doldu</translation>
    </message>
    <message>
        <source>Metered network</source>
        <translation>Tarifeli ağ</translation>
    </message>
    <message>
        <source>The server asked to wait</source>
        <translation>Sunucu beklenmesini istedi</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Bekleniyor: %1</translation>
    </message>
    <message>
        <source>Waits for another network</source>
        <translation>Başka bir ağı bekliyor</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Kuyrukta</translation>
    </message>
    <message>
        <source>Downloading, %1 parts</source>
        <translation>İndiriliyor, %1 parça</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>İndiriliyor</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Doğrulanıyor</translation>
    </message>
    <message>
        <source>Waits for another program</source>
        <translation>Başka bir programı bekliyor</translation>
    </message>
    <message>
        <source>Giving it its name</source>
        <translation>Adı veriliyor</translation>
    </message>
    <message>
        <source>Done and verified</source>
        <translation>Tamamlandı ve doğrulandı</translation>
    </message>
    <message>
        <source>Done, not verified by the portal</source>
        <translation>Tamamlandı, portalca doğrulanmadı</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>Siz duraklattınız</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sıradaki</translation>
    </message>
    <message>
        <source>%1 checked</source>
        <translation>%1 denetlendi</translation>
    </message>
    <message>
        <source>File set aside</source>
        <translation>Dosya kenara ayrıldı</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>size only</source>
        <translation>yalnızca boyut</translation>
    </message>
    <message>
        <source>Waits for sign-in</source>
        <translation>Oturum açılmasını bekliyor</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Ağı bekliyor</translation>
    </message>
    <message>
        <source>Waits for space</source>
        <translation>Boş yer bekliyor</translation>
    </message>
    <message>
        <source>Waits for the folder</source>
        <translation>Klasörü bekliyor</translation>
    </message>
    <message>
        <source>Waits for the proxy</source>
        <translation>Vekil sunucuyu bekliyor</translation>
    </message>
    <message>
        <source>Waits for the proxy&apos;s sign-in</source>
        <translation>Vekil sunucu oturumunu bekliyor</translation>
    </message>
    <message>
        <source>Failed: checksum mismatch</source>
        <translation>Başarısız: sağlama toplamı uyuşmuyor</translation>
    </message>
    <message>
        <source>Failed: wrong size</source>
        <translation>Başarısız: boyut yanlış</translation>
    </message>
    <message>
        <source>Failed: withdrawn by the portal</source>
        <translation>Başarısız: portal geri çekti</translation>
    </message>
    <message>
        <source>Failed: under embargo</source>
        <translation>Başarısız: ambargolu</translation>
    </message>
    <message>
        <source>Failed: not on the portal</source>
        <translation>Başarısız: portalda yok</translation>
    </message>
    <message>
        <source>Failed: a web page came</source>
        <translation>Başarısız: web sayfası geldi</translation>
    </message>
    <message>
        <source>Failed: too many tries</source>
        <translation>Başarısız: çok fazla deneme</translation>
    </message>
    <message>
        <source>Failed: server not trusted</source>
        <translation>Başarısız: sunucuya güvenilmiyor</translation>
    </message>
    <message>
        <source>Failed: unusable answer</source>
        <translation>Başarısız: kullanılamaz yanıt</translation>
    </message>
    <message>
        <source>The file&apos;s bytes are not those that the portal published. Rushes set the file aside and did not give it its name. Download it again.</source>
        <translation>Dosyanın baytları portalın yayımladıklarıyla aynı değil. Rushes dosyayı kenara ayırdı ve adını vermedi. Yeniden indirin.</translation>
    </message>
    <message>
        <source>The portal sends another number of bytes than it published. Rushes stopped. Download it again later, or choose another rendition.</source>
        <translation>Portal, yayımladığından farklı sayıda bayt gönderiyor. Rushes durdu. Daha sonra yeniden indirin veya başka bir sürüm seçin.</translation>
    </message>
    <message>
        <source>The portal has withdrawn this file. Rushes stopped. Remove it, or ask the portal&apos;s desk.</source>
        <translation>Portal bu dosyayı geri çekti. Rushes durdu. Kaldırın veya portalın masasına sorun.</translation>
    </message>
    <message>
        <source>The portal does not give this file out yet. Rushes stopped. Download it again after the embargo.</source>
        <translation>Portal bu dosyayı henüz vermiyor. Rushes durdu. Ambargodan sonra yeniden indirin.</translation>
    </message>
    <message>
        <source>The portal no longer has a file at this place. Refresh the catalogue and queue the video again.</source>
        <translation>Portalın bu yerde artık dosyası yok. Kataloğu yenileyin ve videoyu yeniden kuyruğa alın.</translation>
    </message>
    <message>
        <source>A web page came in place of the file, as from a network that wants a sign-in of its own. Open a web page, sign in there, then download again.</source>
        <translation>Dosya yerine, kendi oturumunu isteyen ağlardaki gibi bir web sayfası geldi. Bir web sayfası açıp orada oturum açın, sonra yeniden indirin.</translation>
    </message>
    <message>
        <source>The connection broke again and again without a byte gained. What is on disk is kept. Retry when the network is better.</source>
        <translation>Bağlantı tek bayt alınamadan tekrar tekrar koptu. Diskteki veri korunuyor. Ağ düzelince yeniden deneyin.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so Rushes took nothing from it and sent it nothing. What is wrong with its certificate is in the details: tell the people who run the portal.</source>
        <translation>Sunucu kimliğini kanıtlayamadı; Rushes ondan bir şey almadı ve ona bir şey göndermedi. Sertifikasındaki sorun ayrıntılarda: portalı işletenlere bildirin.</translation>
    </message>
    <message>
        <source>The server&apos;s answers do not fit together, so Rushes did not use them. Its words are in the details.</source>
        <translation>Sunucunun yanıtları birbirini tutmuyor, bu yüzden Rushes bunları kullanmadı. Yanıtların metni ayrıntılarda.</translation>
    </message>
    <message>
        <source>The portal gives this file only to those who are signed in. Rushes keeps what is on disk. Sign in, and it goes on by itself.</source>
        <translation>Portal bu dosyayı yalnızca oturum açanlara verir. Rushes diskteki veriyi korur. Oturum açın, kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>The portal cannot be reached. Rushes keeps what is on disk, and tries again every five minutes and when the network is back. You can try now.</source>
        <translation>Portala ulaşılamıyor. Rushes diskteki veriyi korur, beş dakikada bir ve ağ geri gelince yeniden dener. Şimdi deneyebilirsiniz.</translation>
    </message>
    <message>
        <source>The disk has no room for the file. Rushes keeps what is on disk. Make room, and it goes on by itself.</source>
        <translation>Diskte dosya için yer yok. Rushes diskteki veriyi korur. Yer açın, kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>The folder takes no files. Rushes keeps what is on disk. Connect its drive or make it writable, and it goes on by itself.</source>
        <translation>Klasör dosya kabul etmiyor. Rushes diskteki veriyi korur. Sürücüsünü bağlayın veya yazılabilir yapın, kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>The proxy lets nothing through. Rushes keeps what is on disk and tries again every five minutes. Choose another proxy, or none, and it goes on at once.</source>
        <translation>Vekil sunucu geçişe izin vermiyor. Rushes diskteki veriyi korur ve beş dakikada bir yeniden dener. Başka bir vekil sunucu seçin veya hiç kullanmayın, hemen sürer.</translation>
    </message>
    <message>
        <source>The proxy lets nobody through without a name and a password. Rushes keeps what is on disk and does not ask the proxy again. Enter them, and it goes on at once.</source>
        <translation>Vekil sunucu ad ve parola olmadan geçişe izin vermiyor. Rushes diskteki veriyi korur ve vekil sunucuya yeniden sormaz. Bunları girin, hemen sürer.</translation>
    </message>
    <message>
        <source>The file is whole, but another program holds it. Rushes tries again by itself to give it its name. Close the file there.</source>
        <translation>Dosya eksiksiz, ancak başka bir programda açık. Rushes adını vermeyi kendiliğinden yeniden dener. Dosyayı orada kapatın.</translation>
    </message>
    <message>
        <source>Rushes keeps what is on disk and tries again by itself. R tries now.</source>
        <translation>Rushes diskteki veriyi korur ve kendiliğinden yeniden dener. R şimdi dener.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The portal published no checksum, so Rushes compared the size only. The SHA-256 of what came is kept: ask the portal&apos;s desk for theirs.</source>
        <translation>Portal sağlama toplamı yayımlamadı, bu yüzden Rushes yalnızca boyutu karşılaştırdı. Gelen dosyanın SHA-256 değeri saklanıyor: portalın masasından kendi değerlerini isteyin.</translation>
    </message>
    <message>
        <source>The week&apos;s schedule pauses the queue now. Rushes goes on by itself when its time comes. Change the schedule to go on now.</source>
        <translation>Haftalık çizelge kuyruğu şu an duraklatıyor. Zamanı gelince Rushes kendiliğinden sürdürür. Şimdi sürdürmek için çizelgeyi değiştirin.</translation>
    </message>
    <message>
        <source>The bytes of today&apos;s quota are used up. Rushes goes on by itself tomorrow. Raise the quota to go on now.</source>
        <translation>Bugünkü kotanın baytları kullanıldı. Rushes yarın kendiliğinden sürdürür. Şimdi sürdürmek için kotayı yükseltin.</translation>
    </message>
    <message>
        <source>The network is paid by the byte. Rushes goes on by itself on another one. Allow metered networks to go on now.</source>
        <translation>Ağ bayt başına ücretli. Rushes başka bir ağda kendiliğinden sürdürür. Şimdi sürdürmek için tarifeli ağlara izin verin.</translation>
    </message>
    <message>
        <source>The server asked everybody to wait. Rushes goes on by itself when that time is over.</source>
        <translation>Sunucu herkesin beklemesini istedi. Bu süre dolunca Rushes kendiliğinden sürdürür.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Oturum aç…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Vekil sunucu…</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Klasörünü göster</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Şimdi yeniden dene</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Yeniden indir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransportBar</name>
    <message>
        <source>Position</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Ses düzeyi</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sesi kapat</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Oynat (Space)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Duraklat (Space)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oynat</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Volume, muted</source>
        <translation>Ses düzeyi, kapalı</translation>
    </message>
    <message>
        <source>Volume, %1</source>
        <translation>Ses düzeyi, %1</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Tam ekrandan çık (Esc)</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Tam ekran (F11)</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Tam ekrandan çık</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>timecode / length</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TrashDialog</name>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ne olacağı</translation>
    </message>
    <message>
        <source>To the wastebasket, %1</source>
        <translation>Çöp kutusuna, %1</translation>
    </message>
    <message>
        <source>Move files to the wastebasket</source>
        <translation>Dosyaları çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>None of these files can be moved to the wastebasket.</source>
        <translation>Bu dosyaların hiçbiri çöp kutusuna taşınamıyor.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln files with %1 to the wastebasket?</source>
        <translation>
            <numerusform>%Ln dosya (%1) çöp kutusuna taşınsın mı?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions and sidecars beside them go with them.</source>
        <translation>
            <numerusform>Yanlarındaki %Ln altyazı ve yan dosya da onlarla birlikte taşınır.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clips and what is logged on them stay in the library. Undo brings the files back.</source>
        <translation>Klipler ve yapılan dökümleri kitaplıkta kalır. Geri al, dosyaları geri getirir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are left alone.</source>
        <translation>
            <numerusform>%Ln dosyaya dokunulmaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln files</source>
        <translation>
            <numerusform>%Ln dosyayı taşı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Brings back how it was before (Ctrl+Z)</source>
        <translation>Önceki durumu geri getirir (Ctrl+Z)</translation>
    </message>
    <message>
        <source>%1 %2 on disk stay until this bar goes.</source>
        <translation>%1 Diskteki %2 bu çubuk kapanana kadar kalır.</translation>
    </message>
    <message>
        <source>%1 Ctrl+Z takes it back</source>
        <translation>%1 Ctrl+Z geri alır</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were taken off the queue.</source>
        <translation>
            <numerusform>%Ln indirme kuyruktan çıkarıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were moved.</source>
        <translation>
            <numerusform>%Ln indirme taşındı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were paused.</source>
        <translation>
            <numerusform>%Ln indirme duraklatıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads go on.</source>
        <translation>
            <numerusform>%Ln indirme sürüyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads have other wishes.</source>
        <translation>
            <numerusform>%Ln indirmenin istekleri değişti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Downloads</source>
        <translation>
            <numerusform>%Ln indirmeyi kaldır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Downloads</source>
        <translation>
            <numerusform>%Ln indirmeyi taşı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln Downloads</source>
        <translation>
            <numerusform>%Ln indirmeyi duraklat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln Downloads</source>
        <translation>
            <numerusform>%Ln indirmeyi sürdür</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change Wishes of %Ln Downloads</source>
        <translation>
            <numerusform>%Ln indirmenin isteklerini değiştir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were not put back: the same files are queued again.</source>
        <translation>
            <numerusform>%Ln indirme geri konmadı: aynı dosyalar yeniden kuyrukta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::UpdatedPage</name>
    <message>
        <source>Your password has been updated</source>
        <translation>Parolanız güncellendi</translation>
    </message>
    <message>
        <source>Sign in with the new password to return to where you were. Your queue is unchanged.</source>
        <translation>Bulunduğunuz yere dönmek için yeni parolayla oturum açın. Kuyruğunuz değişmedi.</translation>
    </message>
    <message>
        <source>Every device has been signed out.</source>
        <translation>Tüm cihazlarda oturum kapatıldı.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Oturum aç</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoCommands</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dosya adı</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Künye</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Kullanım koşulları</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>İndir</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln videos</source>
        <translation>
            <numerusform>%Ln videoyu indir</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoDrawer</name>
    <message>
        <source>Usage</source>
        <translation>Kullanım</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>The portal offers no file of this video yet.</source>
        <translation>Portal bu videonun dosyasını henüz sunmuyor.</translation>
    </message>
    <message>
        <source>Play the preview</source>
        <translation>Önizlemeyi oynat</translation>
    </message>
    <message>
        <source>Copy the shot list</source>
        <translation>Çekim listesini kopyala</translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation>Çekim listesi</translation>
    </message>
    <message>
        <source>Download the chosen rendition (D)</source>
        <translation>Seçili sürümü indir (D)</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>varsayılan: %1</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Künye: %1</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>İndir</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>İndir: %1</translation>
    </message>
    <message>
        <source>What you may do with the pictures and whom to name, as the portal says. Before the end of an embargo nothing may be shown.</source>
        <translation>Portala göre görüntülerle neler yapabileceğiniz ve kimi kaynak göstereceğiniz. Ambargo bitmeden hiçbir şey gösterilemez.</translation>
    </message>
    <message>
        <source>The files that the portal has of this video. The house profile chooses one of them; choose another here and download that.</source>
        <translation>Portalda bu videonun bulunan dosyaları. Kurum profili bunlardan birini seçer; burada başka birini seçip onu indirebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoModel</name>
    <message>
        <source>Being read</source>
        <translation>Okunuyor</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoScrub</name>
    <message>
        <source>Later picture of the video, on its card</source>
        <translation>Kartında videonun daha sonraki resmi</translation>
    </message>
    <message>
        <source>Earlier picture of the video, on its card</source>
        <translation>Kartında videonun daha önceki resmi</translation>
    </message>
    <message>
        <source>The portal has no storyboard of this video</source>
        <translation>Portalda bu videonun storyboard görüntüleri yok</translation>
    </message>
    <message>
        <source>The pictures of this video could not be fetched from the portal</source>
        <translation>Bu videonun resimleri portaldan alınamadı</translation>
    </message>
    <message>
        <source>The picture at %1</source>
        <translation>Resim: %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoSurface</name>
    <message>
        <source>Picture of the video</source>
        <translation>Videonun resmi</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideosPage</name>
    <message>
        <source>Videos</source>
        <translation>Videolar</translation>
    </message>
    <message>
        <source>Search the videos: words, place:, tag:, date:, duration:</source>
        <translation>Videolarda ara: sözcükler, place:, tag:, date:, duration:</translation>
    </message>
    <message>
        <source>Not in library</source>
        <translation>Kitaplıkta değil</translation>
    </message>
    <message>
        <source>With shot list</source>
        <translation>Çekim listeli</translation>
    </message>
    <message>
        <source>Broadcast quality</source>
        <translation>Yayın kalitesi</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>En yeni önce</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>En eski önce</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>En uzun önce</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>En büyük önce</translation>
    </message>
    <message>
        <source>Download best</source>
        <translation>En iyisini indir</translation>
    </message>
    <message>
        <source>Choose rendition</source>
        <translation>Sürüm seç</translation>
    </message>
    <message>
        <source>Play the preview</source>
        <translation>Önizlemeyi oynat</translation>
    </message>
    <message>
        <source>Preview on the full screen</source>
        <translation>Tam ekranda önizleme</translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation>Henüz video yok</translation>
    </message>
    <message>
        <source>The catalogue has not been read from the portal so far. It is kept on this computer once it has been.</source>
        <translation>Katalog portaldan henüz okunmadı. Okunduktan sonra bu bilgisayarda tutulur.</translation>
    </message>
    <message>
        <source>No videos match</source>
        <translation>Eşleşen video yok</translation>
    </message>
    <message>
        <source>Show all videos</source>
        <translation>Tüm videoları göster</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos of this portal are on this computer</source>
        <translation>
            <numerusform>Bu portalın %Ln videosu bu bilgisayarda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln video</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos selected</source>
        <translation>
            <numerusform>%Ln video seçili</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out videos whose files are in your library already.</source>
        <translation>Dosyaları zaten kitaplığınızda olan videoları dışarıda bırakır.</translation>
    </message>
    <message>
        <source>Leaves out videos of which the portal tells no shots.</source>
        <translation>Portalın çekimlerini bildirmediği videoları dışarıda bırakır.</translation>
    </message>
    <message>
        <source>Leaves out videos of which the portal has only small files, or none yet.</source>
        <translation>Portalda yalnızca küçük dosyaları olan veya henüz dosyası olmayan videoları dışarıda bırakır.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::WishDialog</name>
    <message>
        <source>&amp;Needed by</source>
        <translation>&amp;Gereken zaman</translation>
    </message>
    <message>
        <source>Priority and time</source>
        <translation>Öncelik ve zaman</translation>
    </message>
    <message>
        <source>Time by which it is needed</source>
        <translation>Gereken zaman</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Öncelik</translation>
    </message>
    <message>
        <source>What is needed first comes first where the queue goes by time. Rushes says when a file will be late.</source>
        <translation>Kuyruk zamana göre ilerlediğinde ilk gereken önce gelir. Bir dosya gecikecekse Rushes bildirir.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %Ln downloads</source>
        <translation>
            <numerusform>%Ln indirmeye uygula</numerusform>
        </translation>
    </message>
    <message>
        <source>What has a higher priority is fetched first where the queue goes by priority.</source>
        <translation>Kuyruk önceliğe göre ilerlediğinde önceliği yüksek olanlar önce indirilir.</translation>
    </message>
    <message>
        <source>Gives these downloads a time, such as when they go on air. Rushes warns when a file will come later.</source>
        <translation>Bu indirmelere, örneğin yayına girecekleri an gibi, bir zaman verir. Bir dosya daha geç gelecekse Rushes uyarır.</translation>
    </message>
    <message>
        <source>The time by which the files are needed, by the clock of this computer.</source>
        <translation>Dosyaların en geç gerektiği zaman, bu bilgisayarın saatiyle.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Words</name>
    <message>
        <source>The file is named for a day on which the event was not.</source>
        <translation>Dosya, olayın olmadığı bir günün adını taşıyor.</translation>
    </message>
    <message>
        <source>The file is named for another day than the portal lists it under.</source>
        <translation>Dosya, portalın listelediğinden başka bir günün adını taşıyor.</translation>
    </message>
    <message>
        <source>It was published before the event.</source>
        <translation>Olaydan önce yayımlandı.</translation>
    </message>
    <message>
        <source>It was published more than two months after the event.</source>
        <translation>Olaydan iki aydan uzun süre sonra yayımlandı.</translation>
    </message>
    <message>
        <source>It says that it was published after Rushes read it, so one of the clocks is wrong.</source>
        <translation>Yayım zamanı Rushes okuduktan sonrasını gösteriyor, yani saatlerden biri yanlış.</translation>
    </message>
    <message>
        <source>shown by news of the meeting</source>
        <translation>toplantının haberlerinde gösteriliyor</translation>
    </message>
    <message>
        <source>same file stem</source>
        <translation>aynı dosya adı gövdesi</translation>
    </message>
    <message>
        <source>date and title</source>
        <translation>tarih ve başlık</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>aynı gün</translation>
    </message>
    <message>
        <source>similar title</source>
        <translation>benzer başlık</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Geri çekildi</translation>
    </message>
    <message>
        <source>The portal took it back on %1. It is shown as it was.</source>
        <translation>Portal %1 tarihinde geri çekti. Önceki hâliyle gösteriliyor.</translation>
    </message>
    <message>
        <source>Dates differ</source>
        <translation>Tarihler farklı</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>olay %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>yayım %1</translation>
    </message>
    <message>
        <source>file name %1</source>
        <translation>dosya adı %1</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation>alınma %1</translation>
    </message>
    <message>
        <source>likely: %1</source>
        <translation>olası: %1</translation>
    </message>
    <message>
        <source>possible: %1</source>
        <translation>belki: %1</translation>
    </message>
    <message>
        <source>a shot without a name</source>
        <translation>adsız çekim</translation>
    </message>
    <message>
        <source>Edit decision list (EDL)</source>
        <translation>Kurgu karar listesi (EDL)</translation>
    </message>
    <message>
        <source>Avid Log Exchange (ALE)</source>
        <translation>Avid Log Exchange (ALE)</translation>
    </message>
    <message>
        <source>Final Cut Pro 7 XML</source>
        <translation>Final Cut Pro 7 XML</translation>
    </message>
    <message>
        <source>Final Cut Pro XML (FCPXML)</source>
        <translation>Final Cut Pro XML (FCPXML)</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tablo (CSV)</translation>
    </message>
    <message>
        <source>WebVTT</source>
        <translation>WebVTT</translation>
    </message>
    <message>
        <source>SubRip (SRT)</source>
        <translation>SubRip (SRT)</translation>
    </message>
    <message>
        <source>EBU STL</source>
        <translation>EBU STL</translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation>Çekim listesi</translation>
    </message>
    <message>
        <source>Credits sheet</source>
        <translation>Künye sayfası</translation>
    </message>
    <message>
        <source>Shot list on paper (PDF)</source>
        <translation>Kâğıda çekim listesi (PDF)</translation>
    </message>
    <message>
        <source>CMX 3600, notes and tags as comments</source>
        <translation>CMX 3600, notlar ve etiketler yorum olarak</translation>
    </message>
    <message>
        <source>A log for Avid, one row a shot</source>
        <translation>Avid için döküm, her çekim bir satır</translation>
    </message>
    <message>
        <source>For Premiere and Resolve, tags as markers</source>
        <translation>Premiere ve Resolve için, etiketler işaret olarak</translation>
    </message>
    <message>
        <source>1.11, notes as markers, tags as key words</source>
        <translation>1.11, notlar işaret, etiketler anahtar sözcük olarak</translation>
    </message>
    <message>
        <source>All data kept</source>
        <translation>Tüm veriler korunur</translation>
    </message>
    <message>
        <source>One line a shot, for spreadsheets</source>
        <translation>Her çekim bir satır, hesap tabloları için</translation>
    </message>
    <message>
        <source>Notes as chapters for players</source>
        <translation>Oynatıcılar için notlar bölüm olarak</translation>
    </message>
    <message>
        <source>Notes as subtitles</source>
        <translation>Notlar altyazı olarak</translation>
    </message>
    <message>
        <source>Notes as subtitles for broadcast</source>
        <translation>Notlar yayın altyazısı olarak</translation>
    </message>
    <message>
        <source>Plain text, as the editor shows it</source>
        <translation>Düz metin, düzenleyicideki gibi</translation>
    </message>
    <message>
        <source>Who is to be named, on which terms</source>
        <translation>Kim, hangi koşullarla anılacak</translation>
    </message>
    <message>
        <source>Pages to print or to send on</source>
        <translation>Yazdırılacak ya da gönderilecek sayfalar</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>The format has no numbers for so many shots; some programs read only the first ones</source>
        <translation>Biçimde bu kadar çekim için numara yok; bazı programlar yalnızca ilklerini okur</translation>
    </message>
    <message>
        <source>There is a file %1 already. Rushes left it as it is. Choose another name, or say that it may be replaced.</source>
        <translation>%1 dosyası zaten var. Rushes ona dokunmadı. Başka bir ad seçin veya üzerine yazılmasına izin verin.</translation>
    </message>
    <message>
        <source>%1 could not be printed. Nothing was left behind. The program rushes-print, which comes with the window, is needed for it.</source>
        <translation>%1 yazdırılamadı. Geride hiçbir şey kalmadı. Bunun için pencereyle gelen rushes-print programı gerekir.</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing was left behind. See whether the folder is there, may be written and has room.</source>
        <translation>%1 yazılamadı. Geride hiçbir şey kalmadı. Klasörün var, yazılabilir ve yeterince boş olduğunu denetleyin.</translation>
    </message>
    <message>
        <source> from line %1 on</source>
        <translation> (%1. satırdan itibaren)</translation>
    </message>
    <message>
        <source>%1 could not be read. See whether it is there and may be opened.</source>
        <translation>%1 okunamadı. Dosyanın var olduğunu ve açılabildiğini denetleyin.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB, which no list of shots is. Rushes did not read it.</source>
        <translation>%1, 64 MiB değerinden büyük; hiçbir çekim listesi bu kadar büyük olmaz. Rushes okumadı.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Nothing was changed. Ask for it once more.</source>
        <translation>%1 okunamıyor%2. Hiçbir şey değiştirilmedi. Dosyayı yeniden isteyin.</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>satır %1, %2</translation>
    </message>
    <message>
        <source>time guessed</source>
        <translation>zaman tahmini</translation>
    </message>
    <message>
        <source>end guessed</source>
        <translation>bitiş tahmini</translation>
    </message>
    <message>
        <source>begins before the shot above</source>
        <translation>yukarıdaki çekimden önce başlıyor</translation>
    </message>
    <message>
        <source>goes beyond the clip</source>
        <translation>klibi aşıyor</translation>
    </message>
    <message>
        <source>numbers are not in order</source>
        <translation>numaralar sıralı değil</translation>
    </message>
    <message>
        <source>speaker unclear</source>
        <translation>konuşmacı belirsiz</translation>
    </message>
    <message>
        <source>second choice</source>
        <translation>ikinci tercih</translation>
    </message>
    <message>
        <source>third choice</source>
        <translation>üçüncü tercih</translation>
    </message>
    <message>
        <source>fourth choice</source>
        <translation>dördüncü tercih</translation>
    </message>
    <message>
        <source>%1 choice</source>
        <translation>%1 tercih</translation>
    </message>
    <message>
        <source>nothing of the house profile here, so the best there is, %1</source>
        <translation>burada kurum profilinden bir şey yok, bu yüzden en iyisi: %1</translation>
    </message>
    <message>
        <source>the house profile&apos;s first choice</source>
        <translation>kurum profilinin ilk tercihi</translation>
    </message>
    <message>
        <source>no %1 here, so the %2, %3</source>
        <translation>%1 burada yok, bu yüzden %2, %3</translation>
    </message>
    <message>
        <source> or </source>
        <translation> veya </translation>
    </message>
    <message>
        <source>A format is missing at character %1. Formats stand between commas, as in “MXF XDCAM HD422 1080i50, else ProRes”.</source>
        <translation>%1 numaralı karakterde bir biçim eksik. Biçimler virgülle ayrılır: “MXF XDCAM HD422 1080i50, else ProRes”.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no format that Rushes knows. A format is a container (MXF, MOV, MP4), a codec (XDCAM HD422, ProRes, H.264; any other as codec:NAME), a raster (1080i50, 720p50, 1920x1080) or a least bit rate (&gt;=50Mb/s).</source>
        <translation>“%1” (karakter %2), Rushes programının tanıdığı bir biçim değil. Biçim bir kapsayıcı (MXF, MOV, MP4), bir codec (XDCAM HD422, ProRes, H.264; diğerleri codec:NAME), bir çözünürlük (1080i50, 720p50, 1920x1080) veya en düşük bit hızıdır (&gt;=50Mb/s).</translation>
    </message>
    <message>
        <source>“%1” at character %2 says again what this format has said already. A comma begins the next format.</source>
        <translation>“%1” (karakter %2), bu biçimin zaten söylediğini yineliyor. Virgül sonraki biçimi başlatır.</translation>
    </message>
    <message>
        <source>A house profile has at most %1 formats.</source>
        <translation>Bir kurum profilinde en çok %1 biçim olur.</translation>
    </message>
    <message>
        <source>No coverage</source>
        <translation>Görüntü yok</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>başlık</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>tarih</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>yer</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>metin</translation>
    </message>
    <message>
        <source>the caption</source>
        <translation>resim altı metni</translation>
    </message>
    <message>
        <source>the credit</source>
        <translation>künye</translation>
    </message>
    <message>
        <source>the usage terms</source>
        <translation>kullanım koşulları</translation>
    </message>
    <message>
        <source>the embargo</source>
        <translation>ambargo</translation>
    </message>
    <message>
        <source>the shot list</source>
        <translation>çekim listesi</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>dosyanın kendisi</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ve %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Düzeltildi</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, tarih: %2</translation>
    </message>
    <message>
        <source>Its portal withdrew this</source>
        <translation>Portalı bunu geri çekti</translation>
    </message>
    <message>
        <source>Its portal corrected this</source>
        <translation>Portalı bunu düzeltti</translation>
    </message>
    <message>
        <source>Its portal corrected %1</source>
        <translation>Portalın düzelttiği: %1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Düzeltildi: %1</translation>
    </message>
    <message>
        <source>Withdrawn by the portal</source>
        <translation>Portal tarafından geri çekildi</translation>
    </message>
    <message>
        <source>Published again</source>
        <translation>Yeniden yayımlandı</translation>
    </message>
    <message>
        <source>Published again, corrected: %1</source>
        <translation>Yeniden yayımlandı, düzeltildi: %1</translation>
    </message>
    <message>
        <source>Queued as wished for: %1</source>
        <translation>İsteğiniz üzerine kuyruğa alındı: %1</translation>
    </message>
    <message>
        <source>Published as wished for: %1</source>
        <translation>Beklediğiniz gibi yayımlandı: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>başlık</translation>
    </message>
    <message>
        <source>description</source>
        <translation>açıklama</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>künye</translation>
    </message>
    <message>
        <source>usage terms</source>
        <translation>kullanım koşulları</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>toplantı</translation>
    </message>
    <message>
        <source>place</source>
        <translation>yer</translation>
    </message>
    <message>
        <source>country</source>
        <translation>ülke</translation>
    </message>
    <message>
        <source>recording date</source>
        <translation>kayıt tarihi</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>puan</translation>
    </message>
    <message>
        <source>note</source>
        <translation>not</translation>
    </message>
    <message>
        <source>%1: “%2” in the library, “%3” in the sidecar</source>
        <translation>%1: kitaplıkta “%2”, yan dosyada “%3”</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>az önce</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln dk önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln sa önce</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>dün</translation>
    </message>
    <message>
        <source>h</source>
        <translation>sa</translation>
    </message>
    <message>
        <source>min</source>
        <translation>dk</translation>
    </message>
    <message>
        <source>s</source>
        <translation>sn</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>yaklaşık %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>d MMMM yyyy dddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Portal in use</source>
        <translation>Kullanılan portal</translation>
    </message>
    <message>
        <source>Press portals</source>
        <translation>Basın portalları</translation>
    </message>
    <message>
        <source>The demo portal among them</source>
        <translation>Deneme portalı dahil</translation>
    </message>
    <message>
        <source>Folder of finished files</source>
        <translation>Tamamlanan dosyaların klasörü</translation>
    </message>
    <message>
        <source>Folder of second copies</source>
        <translation>İkinci kopyaların klasörü</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>İzleme klasörü</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>Dosya adları</translation>
    </message>
    <message>
        <source>Folders by portal and role</source>
        <translation>Portal ve role göre klasörler</translation>
    </message>
    <message>
        <source>House profile</source>
        <translation>Kurum profili</translation>
    </message>
    <message>
        <source>Order of downloads</source>
        <translation>İndirme sırası</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Aynı anda indirme</translation>
    </message>
    <message>
        <source>Downloads at once from one server</source>
        <translation>Tek sunucudan aynı anda indirme</translation>
    </message>
    <message>
        <source>Connections for one file</source>
        <translation>Dosya başına bağlantı</translation>
    </message>
    <message>
        <source>Speed limit, bytes per second</source>
        <translation>Hız sınırı, saniyede bayt</translation>
    </message>
    <message>
        <source>Bytes a day</source>
        <translation>Günde bayt</translation>
    </message>
    <message>
        <source>Windows of the week</source>
        <translation>Haftanın zaman dilimleri</translation>
    </message>
    <message>
        <source>Pace outside of the windows</source>
        <translation>Zaman dilimleri dışındaki hız</translation>
    </message>
    <message>
        <source>Pause while the network is paid by the byte</source>
        <translation>Ağ bayt başına ücretliyken duraklat</translation>
    </message>
    <message>
        <source>Keep the computer awake while bytes come</source>
        <translation>Baytlar gelirken bilgisayarı uyanık tut</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Vekil sunucu</translation>
    </message>
    <message>
        <source>XMP sidecars beside clips</source>
        <translation>Kliplerin yanında XMP yan dosyaları</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Açık veya koyu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Banks of tag keys</source>
        <translation>Etiket tuşu setleri</translation>
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
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>olağan</translation>
    </message>
    <message>
        <source>The file could not be read, and nothing was changed. Check that it is there and that you may read it.</source>
        <translation>Dosya okunamadı, hiçbir şey değiştirilmedi. Dosyanın yerinde olduğunu ve okuma izniniz bulunduğunu denetleyin.</translation>
    </message>
    <message>
        <source>The file is larger than any settings are, and nothing was changed. Choose a file that Rushes has exported.</source>
        <translation>Dosya bir ayar dosyası için fazla büyük, hiçbir şey değiştirilmedi. Rushes programının dışa aktardığı bir dosya seçin.</translation>
    </message>
    <message>
        <source>The file is no JSON that can be relied on, and nothing was changed. It may be cut: export the settings again.</source>
        <translation>Dosya güvenilir bir JSON değil, hiçbir şey değiştirilmedi. Yarım kalmış olabilir: ayarları yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>The file is JSON, but it has no settings of Rushes. Nothing was changed.</source>
        <translation>Dosya JSON, ancak içinde Rushes ayarları yok. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The file was written by a newer Rushes, and nothing was changed. Update this one first.</source>
        <translation>Dosyayı daha yeni bir Rushes yazdı, hiçbir şey değiştirilmedi. Önce buradakini güncelleyin.</translation>
    </message>
    <message>
        <source>The file could not be written. Check that the folder is there, can be written to and has space.</source>
        <translation>Dosya yazılamadı. Klasörün yerinde ve yazılabilir olduğunu, içinde yer bulunduğunu denetleyin.</translation>
    </message>
    <message>
        <source>It cannot be written. Rushes left it as it is; see whether the folder may be written and has room, then try again.</source>
        <translation>Yazılamıyor. Rushes onu olduğu gibi bıraktı; klasörün yazılabilir olduğunu ve yer bulunduğunu denetleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>It is no XMP that can be read. Rushes left it as it is; mend it, or move it away and a new one is written.</source>
        <translation>Okunabilir bir XMP değil. Rushes onu olduğu gibi bıraktı; onarın veya başka yere taşıyın, yenisi yazılır.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are of clips whose frame rate is not known; they are counted at 25 fps</source>
        <translation>
            <numerusform>%Ln çekim kare hızı bilinmeyen kliplerden; 25 fps ile sayılır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are of files without timecode; they are counted from 00:00:00:00</source>
        <translation>
            <numerusform>%Ln çekim zaman kodu olmayan dosyalardan; 00:00:00:00 değerinden sayılır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots have another frame rate than the sequence; their lengths there are rounded to whole frames</source>
        <translation>
            <numerusform>%Ln çekimin kare hızı sekansınkinden farklı; oradaki uzunlukları tam kareye yuvarlanır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were written shorter or with other letters, as the format demands</source>
        <translation>
            <numerusform>%Ln ad, biçimin gerektirdiği gibi daha kısa veya başka harflerle yazıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>%Ln çekimin notları bu biçimde yer almıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>%Ln çekimin etiketleri bu biçimde yer almıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ratings of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>%Ln çekimin puanları bu biçimde yer almıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credits and usage terms of %Ln shots have no place in this format; the credits sheet has them</source>
        <translation>
            <numerusform>%Ln çekimin künyeleri ve kullanım koşulları bu biçimde yer almıyor; künye sayfasında bulunur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reels of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>%Ln çekimin makaraları bu biçimde yer almıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln files of it</source>
        <translation>
            <numerusform>Sizde bunun %Ln dosyası var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln yıldız</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is none of one. </source>
        <translation>%1. satır böyle bir listeye ait değil. </translation>
    </message>
    <message>
        <source>%1 is not a list of shots that Rushes reads. %2Nothing was changed. It reads EDL, Final Cut Pro 7 XML, OpenTimelineIO, CSV with our columns, and shot lists.</source>
        <translation>%1, Rushes programının okuduğu bir çekim listesi değil. %2Hiçbir şey değiştirilmedi. EDL, Final Cut Pro 7 XML, OpenTimelineIO, bizim sütunlarımızla CSV ve çekim listeleri okunur.</translation>
    </message>
    <message>
        <source>An EDL has no place for notes and tags: they are read from its comments. Ratings and rights are never in it.</source>
        <translation>EDL içinde not ve etiketlere yer yoktur: bunlar yorum satırlarından okunur. Puanlar ve haklar hiçbir zaman içinde yer almaz.</translation>
    </message>
    <message>
        <source>Notes are read from descriptions, tags from markers. Ratings and rights are never in this format.</source>
        <translation>Notlar açıklamalardan, etiketler işaretlerden okunur. Puanlar ve haklar bu biçimde hiçbir zaman yer almaz.</translation>
    </message>
    <message>
        <source>Notes are read where Rushes wrote them, tags from markers. Ratings and rights are not read.</source>
        <translation>Notlar Rushes tarafından yazıldıkları yerden, etiketler işaretlerden okunur. Puanlar ve haklar okunmaz.</translation>
    </message>
    <message>
        <source>Columns that Rushes does not know are not read, nor are ratings and rights.</source>
        <translation>Rushes programının tanımadığı sütunlar okunmaz; puanlar ve haklar da okunmaz.</translation>
    </message>
    <message>
        <source>Ratings, sections and remarks have no place in a range: they stay in the file.</source>
        <translation>Puanların, bölümlerin ve açıklamaların aralıkta yeri yoktur: dosyada kalırlar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of sound alone are no shots.</source>
        <translation>
            <numerusform>Yalnızca ses içeren %Ln olay çekim sayılmaz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln effects, transitions or speeds are not kept; their shots are.</source>
        <translation>
            <numerusform>%Ln efekt, geçiş veya hız korunmaz; çekimleri korunur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ratings of %Ln shots are not kept.</source>
        <translation>
            <numerusform>%Ln çekimin puanları korunmaz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections are not kept.</source>
        <translation>
            <numerusform>%Ln bölüm korunmaz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines cannot be read as shots: %1.</source>
        <translation>
            <numerusform>%Ln satır çekim olarak okunamıyor: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>By path</source>
        <translation>Yola göre</translation>
    </message>
    <message>
        <source>By file name and timecode</source>
        <translation>Dosya adına ve zaman koduna göre</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>Dosya adına göre</translation>
    </message>
    <message>
        <source>By title and timecode</source>
        <translation>Başlığa ve zaman koduna göre</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Başlığa göre</translation>
    </message>
    <message>
        <source>By reel and timecode</source>
        <translation>Makaraya ve zaman koduna göre</translation>
    </message>
    <message>
        <source>By reel</source>
        <translation>Makaraya göre</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Elle</translation>
    </message>
    <message>
        <source>the library has no such clip</source>
        <translation>kitaplıkta böyle bir klip yok</translation>
    </message>
    <message>
        <source>the library has several clips of that name</source>
        <translation>kitaplıkta bu adda birden çok klip var</translation>
    </message>
    <message>
        <source>%1 to %2 does not exist at the clip’s frame rate</source>
        <translation>%1 – %2 klibin kare hızında yok</translation>
    </message>
    <message>
        <source>the clip’s frame rate is not known</source>
        <translation>klibin kare hızı bilinmiyor</translation>
    </message>
    <message>
        <source>it does not lie within the clip</source>
        <translation>klibin içinde yer almıyor</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>başlamadan bitiyor</translation>
    </message>
    <message>
        <source>no timecode confirms it</source>
        <translation>hiçbir zaman kodu bunu doğrulamıyor</translation>
    </message>
    <message>
        <source>another name is another clip’s</source>
        <translation>başka bir ad başka bir klibe ait</translation>
    </message>
    <message>
        <source>other frame rate, rounded</source>
        <translation>kare hızı farklı, yuvarlandı</translation>
    </message>
    <message>
        <source>same frames, other note</source>
        <translation>kareler aynı, not farklı</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Backups by the hour</source>
        <translation>Saatlik yedekler</translation>
    </message>
    <message>
        <source>Backups of the last hours</source>
        <translation>Son saatlerin yedekleri</translation>
    </message>
    <message>
        <source>Backups of the last days</source>
        <translation>Son günlerin yedekleri</translation>
    </message>
    <message>
        <source>Backups of the last weeks</source>
        <translation>Son haftaların yedekleri</translation>
    </message>
    <message>
        <source>Folder of backups</source>
        <translation>Yedek klasörü</translation>
    </message>
    <message>
        <source>Remember what was used last</source>
        <translation>Son kullanılanları hatırla</translation>
    </message>
    <message>
        <source>Who draws videos</source>
        <translation>Videoları çizen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Toplantı</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Date recorded</source>
        <translation>Kayıt tarihi</translation>
    </message>
    <message>
        <source>Date published</source>
        <translation>Yayın tarihi</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kimlik</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Portal’s file name</source>
        <translation>Portaldaki dosya adı</translation>
    </message>
    <message>
        <source>A template needs at least one token, such as {title}.</source>
        <translation>Şablonda en az bir öğe bulunmalı, örneğin {title}.</translation>
    </message>
    <message>
        <source>There is no token “%1” (character %2). There are %3.</source>
        <translation>“%1” öğesi yok (%2. karakter). Olanlar: %3.</translation>
    </message>
    <message>
        <source>The “{” at character %1 has no “}”. “{{” stands for the letter.</source>
        <translation>%1. karakterdeki “{” için “}” yok. “{{” karakterin kendisini gösterir.</translation>
    </message>
    <message>
        <source>The “}” at character %1 has no “{”. “}}” stands for the letter.</source>
        <translation>%1. karakterdeki “}” için “{” yok. “}}” karakterin kendisini gösterir.</translation>
    </message>
    <message>
        <source>“%1” at character %2 does not go with its token. Dates take yyyy, MM and dd, as in {date:yyyy-MM-dd}; {n:3} has three digits.</source>
        <translation>%2. karakterdeki “%1” öğesine uymuyor. Tarihler yyyy, MM ve dd alır, örneğin {date:yyyy-MM-dd}; {n:3} üç basamaklıdır.</translation>
    </message>
    <message>
        <source>There is no folder’s name beside the “/” at character %1.</source>
        <translation>%1. karakterdeki “/” yanında klasör adı yok.</translation>
    </message>
    <message>
        <source>“%1” at character %2 would lead out of the folder.</source>
        <translation>%2. karakterdeki “%1” klasörün dışına çıkar.</translation>
    </message>
    <message>
        <source>All files would get the same name. Put a token behind the last “/”, such as {title}.</source>
        <translation>Tüm dosyalar aynı adı alırdı. Son “/” işaretinden sonra bir öğe koyun, örneğin {title}.</translation>
    </message>
    <message>
        <source>“%1” has %2, and the volume of its folder (%3) takes no file beyond %4. It was not queued; choose a folder on another volume.</source>
        <translation>“%1” %2 boyutunda ve klasörünün birimi (%3) %4 üzerinde dosya kabul etmiyor. Sıraya alınmadı; başka bir birimde klasör seçin.</translation>
    </message>
    <message>
        <source>The name “%1” has %2 bytes, and the volume of its folder takes %3. It was not queued; choose a shorter template.</source>
        <translation>“%1” adı %2 bayt ve klasörünün birimi %3 kabul ediyor. Sıraya alınmadı; daha kısa bir şablon seçin.</translation>
    </message>
    <message>
        <source>The path of “%1” is too long for this system. It was not queued; choose a shorter template or another folder.</source>
        <translation>“%1” yolu bu sistem için çok uzun. Sıraya alınmadı; daha kısa bir şablon veya başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The path of “%1” has %2 characters. It works here; programs on Windows take %3. A shorter template helps.</source>
        <translation>“%1” yolu %2 karakter. Burada çalışır; Windows programları %3 kabul eder. Daha kısa bir şablon iyi olur.</translation>
    </message>
    <message>
        <source>With all that is queued %1 will be needed on the volume of %2, and %3 are free. The queue begins all the same and waits when the disk is full; free some space or choose another folder.</source>
        <translation>Sıradaki her şeyle birlikte %2 biriminde %1 gerekecek ve %3 boş. Sıra yine de başlar ve disk dolunca bekler; yer açın veya başka bir klasör seçin.</translation>
    </message>
</context>
<context>
    <name>Rushes::Workbench::EarlyLog</name>
    <message>
        <source>It was taken off the queue.</source>
        <translation>Kuyruktan çıkarıldı.</translation>
    </message>
    <message>
        <source>This download has failed. Download it again, then log it.</source>
        <translation>Bu indirme başarısız oldu. Yeniden indirin, sonra dökümünü yapın.</translation>
    </message>
    <message>
        <source>Nobody has said how long this file is. Log it when it is whole.</source>
        <translation>Dosyanın uzunluğu bildirilmemiş. Tamamlanınca dökümünü yapın.</translation>
    </message>
    <message>
        <source>Its beginning is not here yet. Rushes brings it first; try again in a moment.</source>
        <translation>Başlangıcı henüz burada değil. Rushes önce onu getiriyor; birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>What is here does not say at which rate its frames run. Rushes brings its end before the rest; try again when more is here.</source>
        <translation>Buradaki bölümde kare hızı belirtilmiyor. Rushes önce dosyanın sonunu getiriyor; daha fazlası gelince yeniden deneyin.</translation>
    </message>
    <message>
        <source>It has no frame rate, so its frames cannot be counted. Log it when it is whole.</source>
        <translation>Kare hızı yok, bu yüzden kareleri sayılamıyor. Tamamlanınca dökümünü yapın.</translation>
    </message>
    <message>
        <source>The file is whole, and the library is taking it in. Try again in a moment.</source>
        <translation>Dosya tamamlandı, kitaplık onu alıyor. Birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>The library could not keep its clip. Nothing was changed.</source>
        <translation>Kitaplık klibini saklayamadı. Hiçbir şey değiştirilmedi.</translation>
    </message>
</context>
<context>
    <name>Rushes::Workbench::Wastebasket</name>
    <message>
        <source>It is not in its place.</source>
        <translation>Dosya yerinde değil.</translation>
    </message>
    <message>
        <source>Its drive is away.</source>
        <translation>Sürücüsü bağlı değil.</translation>
    </message>
    <message>
        <source>It is still being downloaded.</source>
        <translation>Hâlâ indiriliyor.</translation>
    </message>
    <message>
        <source>It is not the file that the library knows.</source>
        <translation>Bu, kitaplığın tanıdığı dosya değil.</translation>
    </message>
    <message>
        <source>Another program is writing into it.</source>
        <translation>Başka bir program bu dosyaya yazıyor.</translation>
    </message>
    <message>
        <source>Its drive has no wastebasket that can be used.</source>
        <translation>Sürücüsünde kullanılabilir bir çöp kutusu yok.</translation>
    </message>
    <message>
        <source>The library could not be told, so nothing was done.</source>
        <translation>Kitaplığa bildirilemedi, bu yüzden hiçbir şey yapılmadı.</translation>
    </message>
    <message>
        <source>Rushes ended before its turn came.</source>
        <translation>Sırası gelmeden Rushes kapandı.</translation>
    </message>
    <message>
        <source>Another file stands in its place by now.</source>
        <translation>Artık yerinde başka bir dosya var.</translation>
    </message>
    <message>
        <source>The wastebasket has it no more.</source>
        <translation>Artık çöp kutusunda değil.</translation>
    </message>
    <message>
        <source>In the wastebasket since %1. Restore it there.</source>
        <translation>%1 tarihinden beri çöp kutusunda. Oradan geri yükleyin.</translation>
    </message>
</context>
</TS>
