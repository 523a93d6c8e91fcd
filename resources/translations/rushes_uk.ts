<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en_GB">
<context>
    <name>CareWords</name>
    <message numerus="yes">
        <source>%Ln clips more than now</source>
        <translation>
            <numerusform>на %Ln кліп більше, ніж зараз</numerusform>
            <numerusform>на %Ln кліпи більше, ніж зараз</numerusform>
            <numerusform>на %Ln кліпів більше, ніж зараз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips fewer than now</source>
        <translation>
            <numerusform>на %Ln кліп менше, ніж зараз</numerusform>
            <numerusform>на %Ln кліпи менше, ніж зараз</numerusform>
            <numerusform>на %Ln кліпів менше, ніж зараз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges more</source>
        <translation>
            <numerusform>на %Ln діапазон більше</numerusform>
            <numerusform>на %Ln діапазони більше</numerusform>
            <numerusform>на %Ln діапазонів більше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges fewer</source>
        <translation>
            <numerusform>на %Ln діапазон менше</numerusform>
            <numerusform>на %Ln діапазони менше</numerusform>
            <numerusform>на %Ln діапазонів менше</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no space for a backup.</source>
        <translation>Немає місця для резервної копії.</translation>
    </message>
    <message>
        <source>The backups that are there are untouched. Make room on the disk of the library.</source>
        <translation>Наявні резервні копії не змінено. Звільніть місце на диску бібліотеки.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Файл пошкоджено.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another backup.</source>
        <translation>Нічого не змінено. Виберіть іншу резервну копію.</translation>
    </message>
    <message>
        <source>There is no such backup.</source>
        <translation>Такої резервної копії немає.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>This library is on a PostgreSQL server.</source>
        <translation>Ця бібліотека розташована на сервері PostgreSQL.</translation>
    </message>
    <message>
        <source>The server&apos;s own backups keep it. Ask whoever runs the server to bring one back.</source>
        <translation>Її зберігають власні резервні копії сервера. Зверніться до адміністратора сервера, щоб відновити одну з них.</translation>
    </message>
    <message>
        <source>The disk does not let Rushes read or write its backups.</source>
        <translation>Диск не дає Rushes читати або записувати резервні копії.</translation>
    </message>
    <message>
        <source>Nothing was taken away. Check the rights of the folder.</source>
        <translation>Нічого не вилучено. Перевірте права доступу до папки.</translation>
    </message>
    <message>
        <source>A newer Rushes wrote this library.</source>
        <translation>Цю бібліотеку записано новішою версією Rushes.</translation>
    </message>
    <message>
        <source>It has form %1, and Rushes %2 knows forms up to %3. Nothing was changed. Update Rushes on this computer, or restore a backup from before the update.</source>
        <translation>Її формат — %1, а Rushes %2 знає формати до %3. Нічого не змінено. Оновіть Rushes на цьому комп’ютері або відновіть резервну копію, створену до оновлення.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>Бібліотеку пошкоджено.</translation>
    </message>
    <message>
        <source>Rushes writes nothing more into it. Export what can still be read, then restore a backup: this file is kept beside it.</source>
        <translation>Rushes більше нічого до неї не записує. Експортуйте те, що ще можна прочитати, а потім відновіть резервну копію: цей файл збережеться поруч.</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>Щогодини</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручну</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Перед оновленням</translation>
    </message>
    <message>
        <source>As many as now</source>
        <translation>Стільки ж, скільки зараз</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln години</numerusform>
            <numerusform>%Ln годин</numerusform>
            <numerusform>%Ln годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln днів</numerusform>
            <numerusform>%Ln днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln тижня</numerusform>
            <numerusform>%Ln тижнів</numerusform>
            <numerusform>%Ln тижнів</numerusform>
        </translation>
    </message>
    <message>
        <source>Rushes copies the library once an hour where it changed, and keeps the newest of each of the last %1, %2 and %3. Backups made by hand and before an update are kept until you delete them.</source>
        <translation>Rushes копіює бібліотеку раз на годину, якщо в ній щось змінилося, і зберігає найновішу копію за кожну годину, день і тиждень протягом останніх %1, %2 та %3. Копії, створені вручну й перед оновленням, зберігаються, доки ви їх не видалите.</translation>
    </message>
    <message>
        <source>Rushes makes no backups by the hour: they are switched off in the settings. Those made by hand and before an update are kept until you delete them.</source>
        <translation>Rushes не створює щогодинних резервних копій: їх вимкнено в налаштуваннях. Копії, створені вручну й перед оновленням, зберігаються, доки ви їх не видалите.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версії</translation>
    </message>
    <message>
        <source>Computer and screens</source>
        <translation>Комп’ютер і екрани</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>Reports of crashes</source>
        <translation>Звіти про збої</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>Останні рядки журналу</translation>
    </message>
    <message>
        <source>It has %1 and %2.</source>
        <translation>У ній %1 і %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln кліп</numerusform>
            <numerusform>%Ln кліпи</numerusform>
            <numerusform>%Ln кліпів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln діапазон</numerusform>
            <numerusform>%Ln діапазони</numerusform>
            <numerusform>%Ln діапазонів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueQuerySource</name>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln засідання</numerusform>
            <numerusform>%Ln засідання</numerusform>
            <numerusform>%Ln засідань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln відео</numerusform>
            <numerusform>%Ln відео</numerusform>
            <numerusform>%Ln відео</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln запис</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipQuerySource</name>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln кліп</numerusform>
            <numerusform>%Ln кліпи</numerusform>
            <numerusform>%Ln кліпів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Rushes ended unexpectedly soon after its last two starts.</source>
        <translation>Після двох останніх запусків роботу Rushes невдовзі було несподівано завершено.</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Запустити в безпечному режимі</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Запустити як зазвичай</translation>
    </message>
    <message>
        <source>In safe mode it uses standard settings, which are not kept, runs no downloads and opens no media. Your library and your settings stay as they are.</source>
        <translation>У безпечному режимі діють стандартні налаштування, які не зберігаються, завантаження не виконуються, а медіафайли не відкриваються. Ваша бібліотека й ваші налаштування залишаються без змін.</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>A quotation mark has no other one.</source>
        <translation>Лапці бракує парної.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Дужку не закрито.</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>Закрито дужку, яку не було відкрито.</translation>
    </message>
    <message>
        <source>There is nothing between the parentheses.</source>
        <translation>Між дужками нічого немає.</translation>
    </message>
    <message>
        <source>“%1” has nothing to stand for.</source>
        <translation>«%1» ні до чого не стосується.</translation>
    </message>
    <message>
        <source>“%1:” has no value.</source>
        <translation>«%1:» не має значення.</translation>
    </message>
    <message>
        <source>The query is longer than a query can be.</source>
        <translation>Запит довший, ніж дозволено.</translation>
    </message>
    <message>
        <source>There are more parentheses within one another than a query can have.</source>
        <translation>У запиті більше вкладених дужок, ніж дозволено.</translation>
    </message>
    <message>
        <source>There is no key “%1” here.</source>
        <translation>Ключа «%1» тут немає.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>Для %1 немає значення «%2».</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written 2024, 2024-02 or 2024-02-14.</source>
        <translation>«%1» — не дата. Дати записують так: 2024, 2024-02 або 2024-02-14.</translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes are written 500MB or 1.5GB.</source>
        <translation>«%1» — не розмір. Розміри записують так: 500MB або 1.5GB.</translation>
    </message>
    <message>
        <source>“%1” is no duration. Durations are written 90s, 2min or 1:30.</source>
        <translation>«%1» — не тривалість. Тривалість записують так: 90s, 2min або 1:30.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«%1» — не ціле число.</translation>
    </message>
    <message>
        <source>“%1” is no frame rate. Rates are written 25 or 29.97.</source>
        <translation>«%1» — не частота кадрів. Частоту записують так: 25 або 29.97.</translation>
    </message>
    <message>
        <source>“%1” is no raster. Rasters are written 1080 or 1920x1080.</source>
        <translation>«%1» — не растр. Растр записують так: 1080 або 1920x1080.</translation>
    </message>
    <message>
        <source>“%1” is no timecode. Timecodes are written 10:00:00:00 or 10:30.</source>
        <translation>«%1» — не таймкод. Таймкоди записують так: 10:00:00:00 або 10:30.</translation>
    </message>
    <message>
        <source>“%1:” cannot be compared and has no ranges.</source>
        <translation>«%1:» не можна порівнювати, і діапазонів для нього немає.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>Діапазон «%1» закінчується раніше, ніж починається.</translation>
    </message>
    <message>
        <source>where it was recorded</source>
        <translation>місце запису</translation>
    </message>
    <message>
        <source>a country or its code</source>
        <translation>країна або її код</translation>
    </message>
    <message>
        <source>day, month or year</source>
        <translation>день, місяць або рік</translation>
    </message>
    <message>
        <source>when the portal published it</source>
        <translation>коли портал це опублікував</translation>
    </message>
    <message>
        <source>when it came into the library</source>
        <translation>коли це потрапило до бібліотеки</translation>
    </message>
    <message>
        <source>words of the meeting&apos;s title</source>
        <translation>слова з назви засідання</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>тег</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>слова з назви</translation>
    </message>
    <message>
        <source>part of the file name</source>
        <translation>частина імені файлу</translation>
    </message>
    <message>
        <source>words of the note</source>
        <translation>слова з примітки</translation>
    </message>
    <message>
        <source>words of the shot list</source>
        <translation>слова з монтажного листа</translation>
    </message>
    <message>
        <source>words of the terms and credit</source>
        <translation>слова з умов використання та авторства</translation>
    </message>
    <message>
        <source>the portal it came from</source>
        <translation>портал, з якого це надійшло</translation>
    </message>
    <message>
        <source>such as &gt;60s or 1min..5min</source>
        <translation>наприклад, &gt;60s або 1min..5min</translation>
    </message>
    <message>
        <source>such as &gt;=1GB</source>
        <translation>наприклад, &gt;=1GB</translation>
    </message>
    <message>
        <source>stars, such as &gt;=3</source>
        <translation>зірки, наприклад, &gt;=3</translation>
    </message>
    <message>
        <source>frames a second</source>
        <translation>кадрів за секунду</translation>
    </message>
    <message>
        <source>height, or width x height</source>
        <translation>висота або ширина x висота</translation>
    </message>
    <message>
        <source>such as XDCAM or ProRes</source>
        <translation>наприклад, XDCAM або ProRes</translation>
    </message>
    <message>
        <source>interlaced or progressive</source>
        <translation>черезрядкова чи прогресивна розгортка</translation>
    </message>
    <message>
        <source>the timecode it begins with</source>
        <translation>таймкод, з якого це починається</translation>
    </message>
    <message>
        <source>a rendition it can be had in</source>
        <translation>версія, в якій це доступно</translation>
    </message>
    <message>
        <source>what there is of it</source>
        <translation>що з цього є в наявності</translation>
    </message>
    <message>
        <source>what is so of it</source>
        <translation>що про це справджується</translation>
    </message>
    <message>
        <source>video or photo</source>
        <translation>відео або фото</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Shot list of %1</source>
        <translation>Монтажний лист: %1</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Ще нічого не відкривали</translation>
    </message>
    <message>
        <source>Remembering is switched off in the settings</source>
        <translation>Запам’ятовування вимкнено в налаштуваннях</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop</name>
    <message>
        <source>Export the programme</source>
        <translation>Експорт програми</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Календар (*.ics)</translation>
    </message>
    <message>
        <source>The calendar was not written.</source>
        <translation>Календар не записано.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The captions were not written.</source>
        <translation>Субтитри не записано.</translation>
    </message>
    <message>
        <source>Save the captions</source>
        <translation>Зберегти субтитри</translation>
    </message>
    <message>
        <source>Captions (*.vtt)</source>
        <translation>Субтитри (*.vtt)</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::AccountFlow</name>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>What is on disk is kept.</source>
        <translation>Те, що вже на диску, зберігається.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads wait for you.</source>
        <translation>
            <numerusform>На вас чекає %Ln завантаження.</numerusform>
            <numerusform>На вас чекають %Ln завантаження.</numerusform>
            <numerusform>На вас чекають %Ln завантажень.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Ваш сеанс завершено.</translation>
    </message>
    <message>
        <source>Broadcast files need an account.</source>
        <translation>Для файлів ефірної якості потрібен обліковий запис.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Return to %1</source>
        <translation>Повернутися до %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos wait for this account: </source>
        <translation>
            <numerusform>На цей обліковий запис чекає %Ln відео: </numerusform>
            <numerusform>На цей обліковий запис чекають %Ln відео: </numerusform>
            <numerusform>На цей обліковий запис чекають %Ln відео: </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 і більше</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln downloads</source>
        <translation>
            <numerusform>Почати %Ln завантаження</numerusform>
            <numerusform>Почати %Ln завантаження</numerusform>
            <numerusform>Почати %Ln завантажень</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out on every device of this account?</source>
        <translation>Вийти на всіх пристроях цього облікового запису?</translation>
    </message>
    <message numerus="yes">
        <source>Sign out while %Ln downloads are under way?</source>
        <translation>
            <numerusform>Вийти, поки триває %Ln завантаження?</numerusform>
            <numerusform>Вийти, поки тривають %Ln завантаження?</numerusform>
            <numerusform>Вийти, поки триває %Ln завантажень?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them has to sign in again. </source>
        <translation>На кожному з них доведеться увійти знову. </translation>
    </message>
    <message>
        <source>A file that is being fetched may still finish here; what comes after it waits for the next sign-in. </source>
        <translation>Файл, який саме завантажується, ще може завершитися тут; усе наступне чекатиме на новий вхід. </translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вийти</translation>
    </message>
    <message numerus="yes">
        <source>Sign out on %Ln devices</source>
        <translation>
            <numerusform>Вийти на %Ln пристрої</numerusform>
            <numerusform>Вийти на %Ln пристроях</numerusform>
            <numerusform>Вийти на %Ln пристроях</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out, keep the queue</source>
        <translation>Вийти, залишити чергу</translation>
    </message>
    <message>
        <source>The portal could not be told, so the other devices are still signed in. Sign in and try again when it can be reached.</source>
        <translation>Не вдалося повідомити портал, тому на інших пристроях вхід ще чинний. Увійдіть і повторіть спробу, коли портал буде доступний.</translation>
    </message>
    <message>
        <source>The portal could not be told, so it ends the session by itself when it runs out.</source>
        <translation>Не вдалося повідомити портал, тому він сам завершить сеанс, коли мине строк його дії.</translation>
    </message>
    <message>
        <source>You are signed out here.</source>
        <translation>Тут ви вийшли з облікового запису.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::Application</name>
    <message>
        <source>The demo portal has ended.</source>
        <translation>Демонстраційний портал припинив роботу.</translation>
    </message>
    <message>
        <source>What you have downloaded is untouched. It said: %1</source>
        <translation>Завантажене вами не змінено. Повідомлення порталу: %1</translation>
    </message>
    <message>
        <source>Edit the tags</source>
        <translation>Редагувати теги</translation>
    </message>
    <message>
        <source>Shorthand…</source>
        <translation>Скорочення…</translation>
    </message>
    <message>
        <source>Find missing files…</source>
        <translation>Знайти відсутні файли…</translation>
    </message>
    <message>
        <source>This download cannot be logged yet.</source>
        <translation>Це завантаження ще не можна логувати.</translation>
    </message>
    <message>
        <source>Removed clips…</source>
        <translation>Вилучені кліпи…</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::BatchNotice</name>
    <message numerus="yes">
        <source>%Ln downloads failed</source>
        <translation>
            <numerusform>%Ln завантаження не вдалося</numerusform>
            <numerusform>%Ln завантаження не вдалися</numerusform>
            <numerusform>%Ln завантажень не вдалося</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are done</source>
        <translation>
            <numerusform>%Ln завантаження завершено</numerusform>
            <numerusform>%Ln завантаження завершено</numerusform>
            <numerusform>%Ln завантажень завершено</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came.</source>
        <translation>%1 отримано.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln — з помилкою.</numerusform>
            <numerusform>%Ln — з помилкою.</numerusform>
            <numerusform>%Ln — з помилкою.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reasons are in Downloads.</source>
        <translation>Причини наведено в розділі «Завантаження».</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в папці</translation>
    </message>
    <message>
        <source>Open Rushes</source>
        <translation>Відкрити Rushes</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::CatalogueUpkeep</name>
    <message>
        <source>Refreshing the catalogue</source>
        <translation>Оновлення каталогу</translation>
    </message>
    <message>
        <source>This is the catalogue of %1.</source>
        <translation>Це каталог порталу %1.</translation>
    </message>
    <message>
        <source>There is no catalogue of this portal yet.</source>
        <translation>Каталогу цього порталу ще немає.</translation>
    </message>
    <message>
        <source>The portal does not answer.</source>
        <translation>Портал не відповідає.</translation>
    </message>
    <message>
        <source>Downloads go on by themselves when it does.</source>
        <translation>Завантаження продовжаться самі, щойно він відповість.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Спробувати зараз</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::CollectionList</name>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Change the search…</source>
        <translation>Змінити пошук…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Перейменувати добірку</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Назва добірки</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Перейменування добірки</translation>
    </message>
    <message>
        <source>Change the search</source>
        <translation>Змінити пошук</translation>
    </message>
    <message>
        <source>“%1” has all clips that this finds</source>
        <translation>«%1» містить усі кліпи, які знаходить цей пошук</translation>
    </message>
    <message>
        <source>Change search</source>
        <translation>Змінити пошук</translation>
    </message>
    <message>
        <source>The search of “%1” stays as it was.</source>
        <translation>Пошук добірки «%1» залишається таким, як був.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::DiagnosticsSetup</name>
    <message>
        <source>Diagnostics…</source>
        <translation>Діагностика…</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::DrawingSetup</name>
    <message>
        <source>Videos are drawn without the graphics card.</source>
        <translation>Відео виводяться без відеокарти.</translation>
    </message>
    <message>
        <source>The graphics card stopped drawing videos.</source>
        <translation>Відеокарта перестала виводити відео.</translation>
    </message>
    <message>
        <source>Rushes ended while it tried the graphics card, so the processor draws them now. They look the same. You can try again in the settings.</source>
        <translation>Rushes завершив роботу під час спроби використати відеокарту, тому тепер їх виводить процесор. Вигляд той самий. Повторити спробу можна в налаштуваннях.</translation>
    </message>
    <message>
        <source>The processor draws them now; what was playing goes on where it was. You can try again in the settings.</source>
        <translation>Тепер їх виводить процесор; відтворення триває з того самого місця. Повторити спробу можна в налаштуваннях.</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Відкрити налаштування…</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Програвач</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Виведення зображення</translation>
    </message>
    <message>
        <source>Who draws videos. Automatic takes the graphics card where there is one, else the processor. A choice also tries again what failed before.</source>
        <translation>Чим виводяться відео. Варіант «Автоматично» використовує відеокарту, якщо вона є, інакше — процесор. Вибір також повторює спробу того, що раніше не вдалося.</translation>
    </message>
    <message>
        <source>opengl gpu graphics card software hardware video picture</source>
        <translation>opengl gpu відеокарта графічна карта графіка процесор програмно апаратно software hardware відео зображення</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>OpenGL</source>
        <translation>OpenGL</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Програмно</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::FileAffairs</name>
    <message>
        <source>%1 could not be opened.</source>
        <translation>Не вдалося відкрити %1.</translation>
    </message>
    <message>
        <source>It is not there any more, or the desktop has no program for it. “Open with…” lets you choose one.</source>
        <translation>Його там уже немає, або система не має для нього програми. Команда «Відкрити за допомогою…» дає змогу вибрати програму.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Нещодавні</translation>
    </message>
    <message>
        <source>The library does not have “%1” any more.</source>
        <translation>У бібліотеці вже немає «%1».</translation>
    </message>
    <message>
        <source>Rushes has forgotten it.</source>
        <translation>Rushes вилучив цей запис зі списку «Нещодавні».</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::FileOpener</name>
    <message>
        <source>Open with</source>
        <translation>Відкрити за допомогою</translation>
    </message>
    <message>
        <source>Programs (*.app)</source>
        <translation>Програми (*.app)</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::HelpSetup</name>
    <message>
        <source>Manual</source>
        <translation>Посібник</translation>
    </message>
    <message>
        <source>About Rushes</source>
        <translation>Про Rushes</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ImportFolderSetup</name>
    <message>
        <source>Import folders…</source>
        <translation>Папки імпорту…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln папка</numerusform>
            <numerusform>%Ln папки</numerusform>
            <numerusform>%Ln папок</numerusform>
        </translation>
    </message>
    <message>
        <source>Rushes puts copies of finished files into %1, and would take each of them for a new clip. Nothing was added; choose a folder that does not hold it.</source>
        <translation>Rushes кладе копії готових файлів у %1 і вважав би кожну з них новим кліпом. Нічого не додано; виберіть папку, яка не містить цієї.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ImportNotice</name>
    <message numerus="yes">
        <source>%Ln clips came from “%1”.</source>
        <translation>
            <numerusform>%Ln кліп надійшов із «%1».</numerusform>
            <numerusform>%Ln кліпи надійшли з «%1».</numerusform>
            <numerusform>%Ln кліпів надійшло з «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips came from import folders.</source>
        <translation>
            <numerusform>%Ln кліп надійшов із папок імпорту.</numerusform>
            <numerusform>%Ln кліпи надійшли з папок імпорту.</numerusform>
            <numerusform>%Ln кліпів надійшло з папок імпорту.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their files stay where they are.</source>
        <translation>Їхні файли залишаються на своїх місцях.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::IngestView</name>
    <message>
        <source>All clips</source>
        <translation>Усі кліпи</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Нещодавно додані</translation>
    </message>
    <message>
        <source>A finished file is not in the library yet.</source>
        <translation>Готового файлу ще немає в бібліотеці.</translation>
    </message>
    <message>
        <source>It could not be read. It stays where it is; Rushes tries again at the next start.</source>
        <translation>Його не вдалося прочитати. Він залишається на своєму місці; Rushes спробує ще раз під час наступного запуску.</translation>
    </message>
    <message>
        <source>They are shown here when it has ended. What you queue until then waits.</source>
        <translation>Їх буде показано тут, коли він завершить роботу. Усе, що ви поставите в чергу до того часу, чекатиме.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of that kind.</source>
        <translation>
            <numerusform>Ще %Ln таке повідомлення.</numerusform>
            <numerusform>Ще %Ln такі повідомлення.</numerusform>
            <numerusform>Ще %Ln таких повідомлень.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program of Rushes, such as rushes-cli, is at work on the downloads.</source>
        <translation>Інша програма Rushes, наприклад rushes-cli, працює із завантаженнями.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::LibraryCare</name>
    <message>
        <source>Backups…</source>
        <translation>Резервні копії…</translation>
    </message>
    <message>
        <source>The library is backed up.</source>
        <translation>Створено резервну копію бібліотеки.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Показати резервні копії</translation>
    </message>
    <message>
        <source>Rushes runs in safe mode.</source>
        <translation>Rushes працює в безпечному режимі.</translation>
    </message>
    <message>
        <source>Rushes ended unexpectedly last time.</source>
        <translation>Минулого разу роботу Rushes було несподівано завершено.</translation>
    </message>
    <message>
        <source>Your library is being checked. A report is kept on this computer and sent nowhere.</source>
        <translation>Ваша бібліотека перевіряється. Звіт зберігається на цьому комп’ютері й нікуди не надсилається.</translation>
    </message>
    <message>
        <source>Show the report…</source>
        <translation>Показати звіт…</translation>
    </message>
    <message>
        <source>A backup was restored.</source>
        <translation>Резервну копію відновлено.</translation>
    </message>
    <message>
        <source>The library that was there is kept as %1.</source>
        <translation>Попередню бібліотеку збережено як %1.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>The backup was not restored.</source>
        <translation>Резервну копію не відновлено.</translation>
    </message>
    <message>
        <source>Your library was checked and is whole. A report is kept on this computer and sent nowhere.</source>
        <translation>Вашу бібліотеку перевірено, вона ціла. Звіт зберігається на цьому комп’ютері й нікуди не надсилається.</translation>
    </message>
    <message>
        <source>It uses standard settings, which are not kept; yours are untouched. No downloads run, no media file is opened, and there is no tray.</source>
        <translation>Діють стандартні налаштування, які не зберігаються; ваші не змінено. Завантаження не виконуються, медіафайли не відкриваються, значка в треї немає.</translation>
    </message>
    <message>
        <source>Restart normally</source>
        <translation>Перезапустити у звичайному режимі</translation>
    </message>
    <message>
        <source>The library of %1 is back.</source>
        <translation>Бібліотеку від %1 відновлено.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::LinkOpener</name>
    <message>
        <source>Open a link</source>
        <translation>Відкриття посилання</translation>
    </message>
    <message>
        <source>The link is for a portal that Rushes does not know: %1</source>
        <translation>Посилання веде на портал, невідомий Rushes: %1</translation>
    </message>
    <message>
        <source>Nothing was opened. Add the portal only if its address is one that you expect.</source>
        <translation>Нічого не відкрито. Додавайте портал, лише якщо очікували саме цю адресу.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Додати %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::NameSetup</name>
    <message>
        <source>Names and folders…</source>
        <translation>Імена й папки…</translation>
    </message>
    <message>
        <source>No file was renamed.</source>
        <translation>Жодного файлу не перейменовано.</translation>
    </message>
    <message>
        <source>The library could not be read.</source>
        <translation>Не вдалося прочитати бібліотеку.</translation>
    </message>
    <message>
        <source>All finished files have these names already.</source>
        <translation>Усі готові файли вже мають такі імена.</translation>
    </message>
    <message>
        <source>Rename finished files</source>
        <translation>Перейменування готових файлів</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished files get other names.</source>
        <translation>
            <numerusform>%Ln готовий файл отримає інше ім’я.</numerusform>
            <numerusform>%Ln готові файли отримають інші імена.</numerusform>
            <numerusform>%Ln готових файлів отримають інші імена.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each stays below the folder in which it is, nothing is replaced, and the library follows. You can take it back.</source>
        <translation>Кожен залишиться в межах своєї папки, нічого не буде замінено, а бібліотеку буде узгоджено. Цю дію можна скасувати.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>What was to be done could not be written down first. Check that the disk has space.</source>
        <translation>Не вдалося заздалегідь записати, що треба зробити. Перевірте, чи є місце на диску.</translation>
    </message>
    <message>
        <source>Finished files have new names.</source>
        <translation>Готові файли мають нові імена.</translation>
    </message>
    <message>
        <source>“Take renaming back” in Names and folders gives them the old ones again.</source>
        <translation>Дія «Скасувати перейменування» в розділі «Імена й папки» поверне їм старі.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept their names, because the new ones are taken.</source>
        <translation>
            <numerusform>%Ln файл зберіг своє ім’я, бо нове вже зайняте.</numerusform>
            <numerusform>%Ln файли зберегли свої імена, бо нові вже зайняті.</numerusform>
            <numerusform>%Ln файлів зберегли свої імена, бо нові вже зайняті.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Нічого не скасовано.</translation>
    </message>
    <message>
        <source>There is no renaming to take back, or it could not be written down.</source>
        <translation>Немає перейменування, яке можна скасувати, або цього не вдалося записати.</translation>
    </message>
    <message>
        <source>The files have their old names again.</source>
        <translation>Файли знову мають старі імена.</translation>
    </message>
    <message>
        <source>The library has followed.</source>
        <translation>Бібліотеку узгоджено.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::OpenedFiles</name>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>Ще %Ln.</numerusform>
            <numerusform>Ще %Ln.</numerusform>
            <numerusform>Ще %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Імпорт файлів</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files into the library?</source>
        <translation>
            <numerusform>Імпортувати %Ln файл до бібліотеки?</numerusform>
            <numerusform>Імпортувати %Ln файли до бібліотеки?</numerusform>
            <numerusform>Імпортувати %Ln файлів до бібліотеки?</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are.</source>
        <translation>Файли залишаються на своїх місцях.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files</source>
        <translation>
            <numerusform>Імпортувати %Ln файл</numerusform>
            <numerusform>Імпортувати %Ln файли</numerusform>
            <numerusform>Імпортувати %Ln файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Нічого не імпортовано.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are in the library.</source>
        <translation>
            <numerusform>%Ln файл уже в бібліотеці.</numerusform>
            <numerusform>%Ln файли вже в бібліотеці.</numerusform>
            <numerusform>%Ln файлів уже в бібліотеці.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read and stay as they are:</source>
        <translation>
            <numerusform>Не вдалося прочитати %Ln файл, його залишено без змін:</numerusform>
            <numerusform>Не вдалося прочитати %Ln файли, їх залишено без змін:</numerusform>
            <numerusform>Не вдалося прочитати %Ln файлів, їх залишено без змін:</numerusform>
        </translation>
    </message>
    <message>
        <source>Rushes cannot open %1.</source>
        <translation>Rushes не може відкрити %1.</translation>
    </message>
    <message>
        <source>It opens media files and lists of shots: .edl, .otio, .xml, .csv and .rushes. Nothing was changed.</source>
        <translation>Програма відкриває медіафайли та списки планів: .edl, .otio, .xml, .csv і .rushes. Нічого не змінено.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::OtherPortals</name>
    <message numerus="yes">
        <source>%Ln downloads wait for an account at %1.</source>
        <translation>
            <numerusform>%Ln завантаження чекає на обліковий запис на %1.</numerusform>
            <numerusform>%Ln завантаження чекають на обліковий запис на %1.</numerusform>
            <numerusform>%Ln завантажень чекають на обліковий запис на %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is on disk is kept.</source>
        <translation>Те, що вже на диску, зберігається.</translation>
    </message>
    <message>
        <source>Sign in there</source>
        <translation>Увійти там</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ProxySetup</name>
    <message>
        <source>Proxy…</source>
        <translation>Проксі…</translation>
    </message>
    <message>
        <source>No keyring took the password of the proxy.</source>
        <translation>Жодне сховище ключів не прийняло пароль проксі.</translation>
    </message>
    <message>
        <source>It is used until Rushes ends. Enter it again at the next start.</source>
        <translation>Він діє, доки Rushes не буде закрито. Введіть його знову під час наступного запуску.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::QueueTray</name>
    <message>
        <source>Open Rushes</source>
        <translation>Відкрити Rushes</translation>
    </message>
    <message>
        <source>Pause all downloads</source>
        <translation>Призупинити всі завантаження</translation>
    </message>
    <message>
        <source>Resume all downloads</source>
        <translation>Продовжити всі завантаження</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Rushes: nothing is downloading</source>
        <translation>Rushes: завантажень немає</translation>
    </message>
    <message>
        <source>Rushes: %1, %2, %3</source>
        <translation>Rushes: %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln завантаження</numerusform>
            <numerusform>%Ln завантаження</numerusform>
            <numerusform>%Ln завантажень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::QuitGuard</name>
    <message>
        <source>Quit Rushes</source>
        <translation>Вийти з Rushes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are under way.</source>
        <translation>
            <numerusform>Триває %Ln завантаження.</numerusform>
            <numerusform>Тривають %Ln завантаження.</numerusform>
            <numerusform>Триває %Ln завантажень.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is on disk is kept, and Rushes goes on from there when it is opened again.</source>
        <translation>Те, що вже на диску, зберігається, і Rushes продовжить із цього місця після наступного відкриття.</translation>
    </message>
    <message>
        <source>Quit, continue next time</source>
        <translation>Вийти, продовжити наступного разу</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SettingsExchange</name>
    <message>
        <source>Export settings</source>
        <translation>Експорт налаштувань</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Налаштування (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Імпорт налаштувань</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>Налаштування записано до %1.</translation>
    </message>
    <message>
        <source>There is no password and no session in it.</source>
        <translation>У файлі немає ані пароля, ані даних сеансу.</translation>
    </message>
    <message>
        <source>Left out, because no setting has that name: %1.</source>
        <translation>Пропущено, бо налаштувань із такою назвою немає: %1.</translation>
    </message>
    <message>
        <source>Left out, because it cannot have that value: %1.</source>
        <translation>Пропущено, бо таке значення неможливе: %1.</translation>
    </message>
    <message>
        <source>The settings are as in %1 already.</source>
        <translation>Налаштування вже такі, як у %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in force now is kept in a file beside the settings, and can be imported again.</source>
        <translation>Чинні зараз налаштування буде збережено у файлі поруч, і їх можна буде імпортувати знову.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings would change.</source>
        <translation>
            <numerusform>Зміниться %Ln налаштування.</numerusform>
            <numerusform>Зміняться %Ln налаштування.</numerusform>
            <numerusform>Зміниться %Ln налаштувань.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln settings and start again</source>
        <translation>
            <numerusform>Змінити %Ln налаштування й перезапустити</numerusform>
            <numerusform>Змінити %Ln налаштування й перезапустити</numerusform>
            <numerusform>Змінити %Ln налаштувань і перезапустити</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SettingsSetup</name>
    <message>
        <source>Settings…</source>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <source>Portals</source>
        <translation>Портали</translation>
    </message>
    <message>
        <source>Press portals</source>
        <translation>Портали для преси</translation>
    </message>
    <message>
        <source>Each has its own account and catalogue. Those that are known stand in the list at the left of the window.</source>
        <translation>Кожен має власний обліковий запис і каталог. Відомі портали наведено в списку в лівій частині вікна.</translation>
    </message>
    <message>
        <source>account sign in server address</source>
        <translation>обліковий запис акаунт вхід сервер адреса</translation>
    </message>
    <message>
        <source>Add a portal…</source>
        <translation>Додати портал…</translation>
    </message>
    <message>
        <source>only the demo portal</source>
        <translation>лише демонстраційний портал</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known</source>
        <translation>
            <numerusform>відомо: %Ln</numerusform>
            <numerusform>відомо: %Ln</numerusform>
            <numerusform>відомо: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Names and folders</source>
        <translation>Імена й папки</translation>
    </message>
    <message>
        <source>How finished files are called, where they go, and where copies of them go.</source>
        <translation>Як називаються готові файли, куди їх складати й куди складати їхні копії.</translation>
    </message>
    <message>
        <source>template directory path watch folder second copy</source>
        <translation>шаблон каталог шлях відстежувана папка друга копія watchfolder</translation>
    </message>
    <message>
        <source>Names and folders…</source>
        <translation>Імена й папки…</translation>
    </message>
    <message>
        <source>House profile</source>
        <translation>Профіль редакції</translation>
    </message>
    <message>
        <source>The formats that you want files in, the most wanted first. It picks what &quot;Download best&quot; brings.</source>
        <translation>Формати, у яких вам потрібні файли, — найбажаніший перший. За ними дія «Завантажити найкращу» вибирає версію.</translation>
    </message>
    <message>
        <source>codec format mxf prores xdcam rendition</source>
        <translation>кодек формат mxf prores xdcam версія</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>What is fetched first.</source>
        <translation>Що отримувати першим.</translation>
    </message>
    <message>
        <source>queue priority deadline</source>
        <translation>черга пріоритет термін дедлайн</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручну</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>За пріоритетом</translation>
    </message>
    <message>
        <source>By the time needed</source>
        <translation>За часом, на коли потрібно</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Одночасно</translation>
    </message>
    <message>
        <source>How many files are fetched side by side.</source>
        <translation>Скільки файлів отримувати паралельно.</translation>
    </message>
    <message>
        <source>parallel number</source>
        <translation>паралельно кількість</translation>
    </message>
    <message>
        <source>At once from one server</source>
        <translation>Одночасно з одного сервера</translation>
    </message>
    <message>
        <source>parallel host</source>
        <translation>паралельно сервер хост</translation>
    </message>
    <message>
        <source>as many as in all</source>
        <translation>стільки, як усього</translation>
    </message>
    <message>
        <source>Connections for one file</source>
        <translation>З’єднання для одного файлу</translation>
    </message>
    <message>
        <source>A far server may send more over several. Rushes adds one while that helps, and takes it back where it does not.</source>
        <translation>Віддалений сервер може швидше передавати дані кількома з’єднаннями. Rushes додає з’єднання, поки це допомагає, і прибирає, коли не допомагає.</translation>
    </message>
    <message>
        <source>parts parallel ranges</source>
        <translation>частини паралельно діапазони</translation>
    </message>
    <message>
        <source>as many as help</source>
        <translation>скільки корисно</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>The most that all downloads together take. A window of the week may ask for less.</source>
        <translation>Найбільша сумарна швидкість усіх завантажень. Тижневий розклад може встановлювати менше значення.</translation>
    </message>
    <message>
        <source>limit rate bandwidth throttle</source>
        <translation>обмеження ліміт швидкість смуга пропускання</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> МБ/с</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без обмеження</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>За день</translation>
    </message>
    <message>
        <source>Where a day has brought so much, the rest waits for midnight.</source>
        <translation>Коли за день отримано стільки, решта чекає до півночі.</translation>
    </message>
    <message>
        <source>quota limit traffic</source>
        <translation>квота ліміт трафік</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> ГБ</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Тиждень</translation>
    </message>
    <message>
        <source>Hours in which downloads rest or are slower.</source>
        <translation>Години, коли завантаження призупиняються або сповільнюються.</translation>
    </message>
    <message>
        <source>schedule night hours pause</source>
        <translation>розклад ніч години пауза</translation>
    </message>
    <message>
        <source>Schedules and limits…</source>
        <translation>Розклади й обмеження…</translation>
    </message>
    <message>
        <source>Pause while the network is paid by the byte</source>
        <translation>Призупиняти, коли мережа оплачується за обсягом даних</translation>
    </message>
    <message>
        <source>metered mobile roaming</source>
        <translation>лімітне мобільне роумінг</translation>
    </message>
    <message>
        <source>Keep the computer awake while bytes come</source>
        <translation>Не давати комп’ютеру засинати, поки надходять дані</translation>
    </message>
    <message>
        <source>sleep suspend power</source>
        <translation>сон призупинення живлення</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Мережа</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Проксі</translation>
    </message>
    <message>
        <source>The way to portals and media. A password goes into the keyring of your system and nowhere else.</source>
        <translation>Шлях до порталів і медіафайлів. Пароль зберігається лише в системному сховищі ключів і більше ніде.</translation>
    </message>
    <message>
        <source>proxies http socks server</source>
        <translation>проксі http socks сервер</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Проксі…</translation>
    </message>
    <message>
        <source>Library and backups</source>
        <translation>Бібліотека й резервні копії</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Резервні копії бібліотеки</translation>
    </message>
    <message>
        <source>snapshot restore copy recover safe</source>
        <translation>знімок відновити копія бекап резервна порятунок</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервні копії…</translation>
    </message>
    <message>
        <source>Write XMP sidecars beside clips</source>
        <translation>Записувати супровідні файли XMP поруч із кліпами</translation>
    </message>
    <message>
        <source>Tags, notes, ranges and ratings are kept in CLIP.xmp too, for other programs. Edit systems that watch the folder may take them up.</source>
        <translation>Теги, примітки, діапазони й оцінки зберігаються також у CLIP.xmp для інших програм. Монтажні системи, що стежать за папкою, можуть їх підхопити.</translation>
    </message>
    <message>
        <source>metadata adobe file</source>
        <translation>метадані adobe файл</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Усі налаштування</translation>
    </message>
    <message>
        <source>Give them to another desk</source>
        <translation>Передати на інше робоче місце</translation>
    </message>
    <message>
        <source>A file that people can read, without passwords and sessions.</source>
        <translation>Файл, який може прочитати людина, без паролів і даних сеансів.</translation>
    </message>
    <message>
        <source>export json copy backup</source>
        <translation>експорт json копія резервна</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Експортувати налаштування…</translation>
    </message>
    <message>
        <source>Take those of another desk</source>
        <translation>Узяти з іншого робочого місця</translation>
    </message>
    <message>
        <source>Shows what would change first. What is in force now is kept in a file beside the settings.</source>
        <translation>Спершу показує, що зміниться. Чинні зараз налаштування буде збережено у файлі поруч.</translation>
    </message>
    <message>
        <source>import json restore</source>
        <translation>імпорт json відновити</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Імпортувати налаштування…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Світлий чи темний</translation>
    </message>
    <message>
        <source>theme colour scheme</source>
        <translation>тема колір схема</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлий</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темний</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Another language is spoken when Rushes is started again.</source>
        <translation>Інша мова почне діяти після перезапуску Rushes.</translation>
    </message>
    <message>
        <source>translation words locale</source>
        <translation>переклад мова слова локаль language українська</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Сполучення клавіш</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Which key does what, on each page. A key that does something else already is said so before it is taken.</source>
        <translation>Яка клавіша що робить на кожній сторінці. Якщо клавіша вже має іншу дію, про це буде сказано, перш ніж її призначити.</translation>
    </message>
    <message>
        <source>keyboard shortcut hotkey accelerator</source>
        <translation>клавіатура сполучення клавіш гаряча клавіша shortcut</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>Змінити клавіші…</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>звичайні</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>змінено: %Ln</numerusform>
            <numerusform>змінено: %Ln</numerusform>
            <numerusform>змінено: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>snapshot copy number history</source>
        <translation>знімок копія бекап кількість історія</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>Bring one back, or make one now.</source>
        <translation>Відновіть одну з них або створіть нову зараз.</translation>
    </message>
    <message>
        <source>Back up by the hour</source>
        <translation>Щогодинне резервне копіювання</translation>
    </message>
    <message>
        <source>A copy of the library once an hour, where something changed. A library on a PostgreSQL server is kept by its own backups.</source>
        <translation>Копія бібліотеки раз на годину, якщо щось змінилося. Бібліотеку на сервері PostgreSQL зберігають його власні резервні копії.</translation>
    </message>
    <message>
        <source>snapshot copy automatic off</source>
        <translation>знімок копія бекап автоматично вимкнути</translation>
    </message>
    <message>
        <source>Keep those of the last hours</source>
        <translation>Зберігати копії за останні години</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> год</translation>
    </message>
    <message>
        <source>Keep one a day</source>
        <translation>Зберігати по одній на день</translation>
    </message>
    <message>
        <source> days</source>
        <translation> дн.</translation>
    </message>
    <message>
        <source>Keep one a week</source>
        <translation>Зберігати по одній на тиждень</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> тиж.</translation>
    </message>
    <message>
        <source>Where backups lie</source>
        <translation>Де зберігаються резервні копії</translation>
    </message>
    <message>
        <source>A folder of another disk or of a server outlives this one. Backups that are made already stay where they are.</source>
        <translation>Папка на іншому диску або на сервері вціліє, якщо цей диск вийде з ладу. Уже створені резервні копії залишаються на своїх місцях.</translation>
    </message>
    <message>
        <source>folder directory path disk nas</source>
        <translation>папка каталог тека шлях диск nas</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Вибрати папку…</translation>
    </message>
    <message>
        <source>beside the library</source>
        <translation>поруч із бібліотекою</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватність</translation>
    </message>
    <message>
        <source>Remember what was used last</source>
        <translation>Запам’ятовувати нещодавно використане</translation>
    </message>
    <message>
        <source>The clips and shot lists in “Recent”, and the folders in which choosing a file begins. Switched off, Rushes forgets them at once.</source>
        <translation>Кліпи й монтажні листи в списку «Нещодавні», а також папки, з яких починається вибір файлу. Після вимкнення Rushes одразу їх забуває.</translation>
    </message>
    <message>
        <source>recent history folders private</source>
        <translation>нещодавні останні історія папки приватні приватність конфіденційність</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Що запам’ятано</translation>
    </message>
    <message>
        <source>recent clear forget</source>
        <translation>нещодавні останні очистити забути</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ShotExport</name>
    <message>
        <source>Export as %1</source>
        <translation>Експорт у %1</translation>
    </message>
    <message>
        <source>The shots were not exported.</source>
        <translation>Плани не експортовано.</translation>
    </message>
    <message>
        <source>%3 has %1 of %2.</source>
        <translation>Записано до %3: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots</source>
        <translation>
            <numerusform>%Ln план</numerusform>
            <numerusform>%Ln плани</numerusform>
            <numerusform>%Ln планів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln кліп</numerusform>
            <numerusform>%Ln кліпи</numerusform>
            <numerusform>%Ln кліпів</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в папці</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ShotImport</name>
    <message>
        <source>Import shots…</source>
        <translation>Імпортувати плани…</translation>
    </message>
    <message>
        <source>Import shots</source>
        <translation>Імпорт планів</translation>
    </message>
    <message>
        <source>Lists of shots (%1)</source>
        <translation>Списки планів (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 added to %3.</source>
        <translation>%2: додано %1 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln діапазон</numerusform>
            <numerusform>%Ln діапазони</numerusform>
            <numerusform>%Ln діапазонів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln кліп</numerusform>
            <numerusform>%Ln кліпи</numerusform>
            <numerusform>%Ln кліпів</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes them back in one step.</source>
        <translation>Дія «Скасувати» прибирає їх за один крок.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SidecarReview</name>
    <message>
        <source>Sidecar conflicts</source>
        <translation>Конфлікти супровідних файлів</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::Sources</name>
    <message>
        <source>Demo portal (this PC)</source>
        <translation>Демонстраційний портал (цей ПК)</translation>
    </message>
    <message>
        <source>Show this portal</source>
        <translation>Показати цей портал</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Вилучити зі списку</translation>
    </message>
    <message>
        <source>Add a portal…</source>
        <translation>Додати портал…</translation>
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
            <numerusform>Ще %Ln.</numerusform>
            <numerusform>Ще %Ln.</numerusform>
            <numerusform>Ще %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has no clip of this file.</source>
        <translation>У бібліотеці немає кліпу з цим файлом.</translation>
    </message>
    <message>
        <source>Rushes left it where it is. It moves files of clips only.</source>
        <translation>Rushes залишив його на своєму місці. Він переміщує лише файли кліпів.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Files to the Wastebasket</source>
        <translation>
            <numerusform>Перемістити %Ln файл до кошика</numerusform>
            <numerusform>Перемістити %Ln файли до кошика</numerusform>
            <numerusform>Перемістити %Ln файлів до кошика</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are in the wastebasket.</source>
        <translation>
            <numerusform>%Ln файл у кошику.</numerusform>
            <numerusform>%Ln файли в кошику.</numerusform>
            <numerusform>%Ln файлів у кошику.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was moved to the wastebasket.</source>
        <translation>Жодного файлу не переміщено до кошика.</translation>
    </message>
    <message>
        <source>What is logged on their clips stays in the library.</source>
        <translation>Усе залоговане в їхніх кліпах залишається в бібліотеці.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stayed where they are.</source>
        <translation>
            <numerusform>%Ln файл залишився на своєму місці.</numerusform>
            <numerusform>%Ln файли залишилися на своїх місцях.</numerusform>
            <numerusform>%Ln файлів залишилося на своїх місцях.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>The files are back where they were.</source>
        <translation>Файли повернуто на свої місця.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln clips could not be brought back from the wastebasket.</source>
        <translation>
            <numerusform>Не вдалося повернути з кошика файли %Ln кліпу.</numerusform>
            <numerusform>Не вдалося повернути з кошика файли %Ln кліпів.</numerusform>
            <numerusform>Не вдалося повернути з кошика файли %Ln кліпів.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wastebasket has none of them any more.</source>
        <translation>У кошику вже немає жодного з них.</translation>
    </message>
    <message>
        <source>Another Rushes is moving files at the moment. Try again when it has ended.</source>
        <translation>Інший Rushes саме переміщує файли. Повторіть спробу, коли він закінчить.</translation>
    </message>
    <message>
        <source>What is to be done could not be written down, so no file was touched. Check that the disk of your library has space.</source>
        <translation>Не вдалося записати, що треба зробити, тому жодного файлу не змінено. Перевірте, чи є місце на диску бібліотеки.</translation>
    </message>
    <message>
        <source>No file was moved.</source>
        <translation>Жодного файлу не переміщено.</translation>
    </message>
</context>
<context>
    <name>Rushes::Downloads::WakeKeeper</name>
    <message>
        <source>Downloads are under way</source>
        <translation>Тривають завантаження</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui</name>
    <message>
        <source>Kept in the system keyring.</source>
        <translation>Зберігається в системному сховищі ключів.</translation>
    </message>
    <message>
        <source>Kept in a file that only you can read.</source>
        <translation>Зберігається у файлі, який можете прочитати лише ви.</translation>
    </message>
    <message>
        <source>No keyring here: for this session only.</source>
        <translation>Сховища ключів немає: лише на цей сеанс.</translation>
    </message>
    <message>
        <source>Under embargo until %1 %2</source>
        <translation>Ембарго до %1 %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>за часом %1</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1 %2, which is the time here.</source>
        <translation>%1 %2, це також місцевий час.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3 here (%4).</source>
        <translation>%1 %2, за місцевим часом %3 (%4).</translation>
    </message>
    <message>
        <source>Skips %1 in the library and %2 in the queue.</source>
        <translation>Пропускає %1 у бібліотеці та %2 у черзі.</translation>
    </message>
    <message>
        <source>Skips %1 in the library.</source>
        <translation>Пропускає %1 у бібліотеці.</translation>
    </message>
    <message>
        <source>Skips %1 in the queue.</source>
        <translation>Пропускає %1 у черзі.</translation>
    </message>
    <message>
        <source>Waits for sign-in</source>
        <translation>Чекає на вхід</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Чекає на мережу</translation>
    </message>
    <message>
        <source>Waits for space</source>
        <translation>Чекає на вільне місце</translation>
    </message>
    <message>
        <source>Waits for the folder</source>
        <translation>Чекає на папку</translation>
    </message>
    <message>
        <source>Waits for the proxy</source>
        <translation>Чекає на проксі</translation>
    </message>
    <message>
        <source>Waits for the proxy&apos;s sign-in</source>
        <translation>Чекає на вхід на проксі</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Чекає</translation>
    </message>
    <message>
        <source>Not queued</source>
        <translation>Не в черзі</translation>
    </message>
    <message>
        <source>Queued, next</source>
        <translation>У черзі, наступне</translation>
    </message>
    <message>
        <source>Queued, %1</source>
        <translation>У черзі, %1</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>Перевіряється, %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Повторити зараз</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <translation>Повтор через %1</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <translation>Призупинено, %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На цьому комп’ютері</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Перевірено</translation>
    </message>
    <message>
        <source>Queue the best rendition</source>
        <translation>Поставити найкращу версію в чергу</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Призупинити</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в папці</translation>
    </message>
    <message>
        <source>Queue it when it is published</source>
        <translation>Поставити в чергу після публікації</translation>
    </message>
    <message>
        <source>Do not wait for it any more</source>
        <translation>Більше на це не чекати</translation>
    </message>
    <message>
        <source>The frame rate of this clip is not known yet. Ranges can be added once the file has been read.</source>
        <translation>Частота кадрів цього кліпу ще невідома. Діапазони можна буде додати, коли файл буде прочитано.</translation>
    </message>
    <message>
        <source>In is not a timecode at %1. Type it like %2.</source>
        <translation>Початок — не таймкод за частоти %1. Уведіть його у вигляді %2.</translation>
    </message>
    <message>
        <source>Out is not a timecode at %1. Type it like %2.</source>
        <translation>Кінець — не таймкод за частоти %1. Уведіть його у вигляді %2.</translation>
    </message>
    <message>
        <source>In lies outside the clip, which runs from %1 to %2.</source>
        <translation>Початок виходить за межі кліпу, який триває від %1 до %2.</translation>
    </message>
    <message>
        <source>Out lies outside the clip, which runs from %1 to %2.</source>
        <translation>Кінець виходить за межі кліпу, який триває від %1 до %2.</translation>
    </message>
    <message>
        <source>Out has to come after In.</source>
        <translation>Кінець має бути після початку.</translation>
    </message>
    <message>
        <source>Rushes cannot play here.</source>
        <translation>Rushes не може тут відтворювати.</translation>
    </message>
    <message>
        <source>The player, libmpv, is missing or does not start. Downloading is not affected.</source>
        <translation>Програвача libmpv немає, або він не запускається. На завантаження це не впливає.</translation>
    </message>
    <message>
        <source>The preview is not on the portal itself.</source>
        <translation>Попередній перегляд розташовано не на самому порталі.</translation>
    </message>
    <message>
        <source>Rushes plays files of this computer and of the portal only, so it did not open it.</source>
        <translation>Rushes відтворює лише файли з цього комп’ютера та з порталу, тому не відкрив його.</translation>
    </message>
    <message>
        <source>The preview could not be opened.</source>
        <translation>Не вдалося відкрити попередній перегляд.</translation>
    </message>
    <message>
        <source>The file is gone, or the connection was lost. Play it again to try once more.</source>
        <translation>Файлу більше немає, або з’єднання втрачено. Запустіть відтворення ще раз, щоб повторити спробу.</translation>
    </message>
    <message>
        <source>This file cannot be played.</source>
        <translation>Цей файл неможливо відтворити.</translation>
    </message>
    <message>
        <source>Nothing in it can be shown. The file itself is untouched.</source>
        <translation>У ньому немає нічого, що можна показати. Сам файл не змінено.</translation>
    </message>
    <message>
        <source>%1 is not a timecode</source>
        <translation>%1 — не таймкод</translation>
    </message>
    <message>
        <source>Hours, minutes, seconds and frames: 10:04:02:00.</source>
        <translation>Години, хвилини, секунди й кадри: 10:04:02:00.</translation>
    </message>
    <message>
        <source>Frame %1 does not exist at %2</source>
        <translation>Кадру %1 за частоти %2 не існує</translation>
    </message>
    <message>
        <source>Frames run from 00 to %1 within a second.</source>
        <translation>Кадри в межах секунди нумеруються від 00 до %1.</translation>
    </message>
    <message>
        <source>There is no such time as %1</source>
        <translation>Часу %1 не існує</translation>
    </message>
    <message>
        <source>A day ends at 23:59:59.</source>
        <translation>Доба закінчується о 23:59:59.</translation>
    </message>
    <message>
        <source>%1 is left out in drop-frame</source>
        <translation>У drop-frame %1 пропускається</translation>
    </message>
    <message>
        <source>The first frames of a minute have no number, but in every tenth minute.</source>
        <translation>Перші кадри хвилини не мають номера, крім кожної десятої хвилини.</translation>
    </message>
    <message>
        <source>End it one second later</source>
        <translation>Закінчити на секунду пізніше</translation>
    </message>
    <message>
        <source>Swap in and out</source>
        <translation>Поміняти місцями початок і кінець</translation>
    </message>
    <message>
        <source>This line is not understood</source>
        <translation>Цей рядок незрозумілий</translation>
    </message>
    <message>
        <source>A shot begins with two timecodes, a section with ==, a comment with a semicolon.</source>
        <translation>План починається з двох таймкодів, розділ — з ==, коментар — із крапки з комою.</translation>
    </message>
    <message>
        <source>The shot ends before it begins</source>
        <translation>План закінчується раніше, ніж починається</translation>
    </message>
    <message>
        <source>Out is the first frame that is not shown any more.</source>
        <translation>Кінець — це перший кадр, який уже не показується.</translation>
    </message>
    <message>
        <source>Starts %1 before the shot above ends</source>
        <translation>Починається на %1 раніше, ніж закінчується план вище</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>%Ln кадр</numerusform>
            <numerusform>%Ln кадри</numerusform>
            <numerusform>%Ln кадрів</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts before the shot above ends</source>
        <translation>Починається раніше, ніж закінчується план вище</translation>
    </message>
    <message>
        <source>Shots may overlap; this is only to be seen.</source>
        <translation>Плани можуть перекриватися; це лише зауваження.</translation>
    </message>
    <message>
        <source>The shot begins before the clip does</source>
        <translation>План починається раніше за кліп</translation>
    </message>
    <message>
        <source>The clip begins at %1.</source>
        <translation>Кліп починається з %1.</translation>
    </message>
    <message>
        <source>%1 is no rating</source>
        <translation>%1 — не оцінка</translation>
    </message>
    <message>
        <source>Ratings go from *1 to *5.</source>
        <translation>Оцінки — від *1 до *5.</translation>
    </message>
    <message>
        <source>This note belongs to no shot</source>
        <translation>Ця примітка не належить до жодного плану</translation>
    </message>
    <message>
        <source>A line with | goes on with the shot above it.</source>
        <translation>Рядок із | продовжує план, що вище.</translation>
    </message>
    <message>
        <source>%1 is no frame rate</source>
        <translation>%1 — не частота кадрів</translation>
    </message>
    <message>
        <source>Frames a second: 25, 29.97 or 30000/1001.</source>
        <translation>Кадрів за секунду: 25, 29.97 або 30000/1001.</translation>
    </message>
    <message>
        <source>The rate is too late here</source>
        <translation>Частоту вказано запізно</translation>
    </message>
    <message>
        <source>There is one rate, and it stands before the first shot.</source>
        <translation>Частота одна, і вона стоїть перед першим планом.</translation>
    </message>
    <message>
        <source>The clip counts its frames in another way</source>
        <translation>Кліп рахує кадри інакше</translation>
    </message>
    <message>
        <source>; before the frames means drop-frame, : means non-drop. This clip says %1.</source>
        <translation>; перед кадрами означає drop-frame, : означає non-drop. У цього кліпу — %1.</translation>
    </message>
    <message>
        <source>The clip has %1</source>
        <translation>Частота кліпу — %1</translation>
    </message>
    <message>
        <source>At another rate the timecodes name other frames. Nothing is saved as ranges until this is right.</source>
        <translation>За іншої частоти таймкоди позначають інші кадри. Доки це не виправлено, нічого не зберігається як діапазони.</translation>
    </message>
    <message>
        <source>The clip begins at %1</source>
        <translation>Кліп починається з %1</translation>
    </message>
    <message>
        <source>Nothing is saved as ranges until this is right.</source>
        <translation>Доки це не виправлено, нічого не зберігається як діапазони.</translation>
    </message>
    <message>
        <source>This list is of one clip</source>
        <translation>Цей лист стосується одного кліпу</translation>
    </message>
    <message>
        <source>Shots of another clip go into its own list. Nothing is saved as ranges until this is right.</source>
        <translation>Плани іншого кліпу належать до його власного листа. Доки це не виправлено, нічого не зберігається як діапазони.</translation>
    </message>
    <message>
        <source>The shot ends after the clip does</source>
        <translation>План закінчується пізніше за кліп</translation>
    </message>
    <message>
        <source>The clip ends at %1.</source>
        <translation>Кліп закінчується на %1.</translation>
    </message>
    <message>
        <source>Nothing else has the tag %1</source>
        <translation>Тега %1 більше ніде немає</translation>
    </message>
    <message>
        <source>It is saved all the same. Is it spelt as the others are?</source>
        <translation>Його все одно буде збережено. Чи написано його так само, як інші?</translation>
    </message>
    <message>
        <source>Make it a comment</source>
        <translation>Перетворити на коментар</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Змінити на %1</translation>
    </message>
    <message>
        <source>Move start</source>
        <translation>Пересунути початок</translation>
    </message>
    <message>
        <source>Take it as a new tag</source>
        <translation>Прийняти як новий тег</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Зачекайте трохи й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Спробуйте ще раз через %1.</translation>
    </message>
    <message>
        <source>That code does not match.</source>
        <translation>Цей код не збігається.</translation>
    </message>
    <message>
        <source>Look for the newest mail, or ask for a new code.</source>
        <translation>Перевірте найновіший лист або замовте новий код.</translation>
    </message>
    <message>
        <source>It has no tries left. Ask for a new code.</source>
        <translation>Спроб більше не залишилося. Замовте новий код.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries left.</source>
        <translation>
            <numerusform>Залишилася %Ln спроба.</numerusform>
            <numerusform>Залишилося %Ln спроби.</numerusform>
            <numerusform>Залишилося %Ln спроб.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal asks for fewer requests.</source>
        <translation>Портал просить надсилати менше запитів.</translation>
    </message>
    <message>
        <source>Rushes paused.</source>
        <translation>Rushes призупинив роботу.</translation>
    </message>
    <message>
        <source>The portal is not working at the moment.</source>
        <translation>Портал наразі не працює.</translation>
    </message>
    <message>
        <source>Rushes kept everything here.</source>
        <translation>Rushes зберіг тут усе.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Наступне місце</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Попереднє місце</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AboutDialog</name>
    <message>
        <source>About Rushes</source>
        <translation>Про Rushes</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Створено за допомогою</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Rushes %1</source>
        <translation>Rushes %1</translation>
    </message>
    <message>
        <source>The ingest desk for press-media portals</source>
        <translation>Робоче місце інжесту для порталів для преси</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Qt %1, commit %2</source>
        <translation>Qt %1, коміт %2</translation>
    </message>
    <message>
        <source>© The Rushes contributors. Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later).</source>
        <translation>© Учасники розробки Rushes. Вільне програмне забезпечення за умовами GNU General Public License, версія 3 або новіша (GPL-3.0-or-later).</translation>
    </message>
    <message>
        <source>What Rushes is made with</source>
        <translation>За допомогою чого створено Rushes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Вебсайт</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>Enter opens this page in the web browser</source>
        <translation>Enter відкриває цю сторінку в браузері</translation>
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
        <translation>Увійти…</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Обліковий запис…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Вхід не виконано</translation>
    </message>
    <message>
        <source>Account waits for its code</source>
        <translation>Обліковий запис чекає на код</translation>
    </message>
    <message>
        <source>Sign in to download</source>
        <translation>Потрібно ввійти</translation>
    </message>
    <message>
        <source>Session has ended</source>
        <translation>Сеанс завершено</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Вхід виконано</translation>
    </message>
    <message>
        <source>Enter the code from the e-mail…</source>
        <translation>Увести код з електронного листа…</translation>
    </message>
    <message>
        <source>Create an account…</source>
        <translation>Створити обліковий запис…</translation>
    </message>
    <message>
        <source>Account: %1, %2</source>
        <translation>Обліковий запис: %1, %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AccountDialog</name>
    <message>
        <source>Settings: account</source>
        <translation>Налаштування: обліковий запис</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AccountSettings</name>
    <message>
        <source>Save changes</source>
        <translation>Зберегти зміни</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Вийти всюди…</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>Вийти тут</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Signed-in devices</source>
        <translation>Пристрої, на яких виконано вхід</translation>
    </message>
    <message>
        <source>Member since %1</source>
        <translation>Учасник від %1</translation>
    </message>
    <message>
        <source>On this computer: %1</source>
        <translation>На цьому комп’ютері: %1</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Збереження</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AddPortalDialog</name>
    <message>
        <source>Nothing was added. Check the address, or ask the press office for it.</source>
        <translation>Нічого не додано. Перевірте адресу або запитайте її в пресслужби.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>За адресою %1 ніхто не відповідає.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a portal for Rushes does.</source>
        <translation>%1 відповідає, але не так, як портал для Rushes.</translation>
    </message>
    <message>
        <source>Add a portal</source>
        <translation>Додавання порталу</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AgendaModel</name>
    <message>
        <source>, then </source>
        <translation>, далі </translation>
    </message>
    <message>
        <source>times on this computer (%1)</source>
        <translation>час на цьому комп’ютері (%1)</translation>
    </message>
    <message>
        <source>times in UTC</source>
        <translation>час у UTC</translation>
    </message>
    <message>
        <source>times in %1 (%2)</source>
        <translation>час у %1 (%2)</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>залишилося %1</translation>
    </message>
    <message>
        <source>Will be queued</source>
        <translation>Буде поставлено в чергу</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Файлу ще немає</translation>
    </message>
    <message>
        <source>No coverage</source>
        <translation>Без зйомки</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>Наживо</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Ще не опубліковано</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>від %1 до %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BackupsDialog</name>
    <message>
        <source>Restore this backup…</source>
        <translation>Відновити цю резервну копію…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в папці</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Створити копію зараз</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Резервні копії бібліотеки</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Створення копії…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Кліпи</translation>
    </message>
    <message>
        <source>Other than now</source>
        <translation>Відмінність від поточного</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Резервних копій ще немає.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Цей файл неможливо прочитати</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Відновлення резервної копії</translation>
    </message>
    <message>
        <source>Bring back the library of %1?</source>
        <translation>Повернути бібліотеку станом на %1?</translation>
    </message>
    <message>
        <source>Rushes closes and starts again with it. The library of now is kept beside it under another name; downloads go on from where they are.</source>
        <translation>Rushes закриється й запуститься з нею знову. Поточна бібліотека зберігається поруч під іншою назвою; завантаження продовжаться з того місця, де зупинилися.</translation>
    </message>
    <message>
        <source>Restore and start again</source>
        <translation>Відновити й перезапустити</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BatchChips</name>
    <message>
        <source>Tags of the selected clips</source>
        <translation>Теги вибраних кліпів</translation>
    </message>
    <message>
        <source>%1  all %2</source>
        <translation>%1  усі %2</translation>
    </message>
    <message>
        <source>%1  none</source>
        <translation>%1  жоден</translation>
    </message>
    <message>
        <source>%1  %2 of %3</source>
        <translation>%1  %2 з %3</translation>
    </message>
    <message>
        <source>%1, on %2 of %3 clips</source>
        <translation>%1, на %2 з %3 кліпів</translation>
    </message>
    <message>
        <source>%1; all get it</source>
        <translation>%1; отримають усі</translation>
    </message>
    <message>
        <source>%1; it is taken from all</source>
        <translation>%1; буде знято з усіх</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>ще +%1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BatchRating</name>
    <message>
        <source>Rating of all selected clips</source>
        <translation>Оцінка всіх вибраних кліпів</translation>
    </message>
    <message>
        <source>Rating of all selected clips: a star, Left, Right or 0 to 5 choose it, Backspace leaves it as it is</source>
        <translation>Оцінка всіх вибраних кліпів: зірку вибирають клацанням, стрілками ліворуч і праворуч або клавішами від 0 до 5, Backspace залишає оцінку без змін</translation>
    </message>
    <message>
        <source>Leave the ratings as they are</source>
        <translation>Залишити оцінки без змін</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln зірка</numerusform>
            <numerusform>%Ln зірки</numerusform>
            <numerusform>%Ln зірок</numerusform>
        </translation>
    </message>
    <message>
        <source>no rating for all</source>
        <translation>без оцінки для всіх</translation>
    </message>
    <message>
        <source>%1 for all</source>
        <translation>%1 для всіх</translation>
    </message>
    <message>
        <source>mixed, %1 to %2</source>
        <translation>різні, від %1 до %2</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>без оцінки</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BatchTagBar</name>
    <message>
        <source>Tags for all selected clips</source>
        <translation>Теги для всіх вибраних кліпів</translation>
    </message>
    <message>
        <source>Tags (T); commas between tags, a - in front takes one off, Enter applies them</source>
        <translation>Теги (T); між тегами — коми, - перед тегом знімає його, Enter застосовує</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Добірка</translation>
    </message>
    <message>
        <source>Put the selection into a collection</source>
        <translation>Додати вибране до добірки</translation>
    </message>
    <message>
        <source>Log ranges</source>
        <translation>Логувати діапазони</translation>
    </message>
    <message>
        <source>Play and log the selected clips, one after the other</source>
        <translation>Відтворювати й логувати вибрані кліпи один за одним</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Export the selection (Ctrl+E)</source>
        <translation>Експортувати вибране (Ctrl+E)</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Зняти вибір</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <translation>Зняти вибір (Esc)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Теги</translation>
    </message>
    <message>
        <source>%1 clips selected</source>
        <translation>Вибрано кліпів: %1</translation>
    </message>
    <message>
        <source>Add a tag to all %1…</source>
        <translation>Додати тег до всіх %1…</translation>
    </message>
    <message>
        <source>Apply to %1</source>
        <translation>Застосувати до %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CaptionList</name>
    <message>
        <source>Captions</source>
        <translation>Субтитри</translation>
    </message>
    <message>
        <source>WebVTT</source>
        <translation>WebVTT</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Save the captions in %1</source>
        <translation>Зберегти субтитри: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CardSizeSlider</name>
    <message>
        <source>Size of the pictures</source>
        <translation>Розмір зображень</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CataloguePage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Знайдено: %1</translation>
    </message>
    <message>
        <source>Refresh catalogue</source>
        <translation>Оновити каталог</translation>
    </message>
    <message>
        <source>Nothing in this catalogue is all of this.</source>
        <translation>Ніщо в цьому каталозі не відповідає всім умовам.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ChangeEmailPage</name>
    <message>
        <source>Change the e-mail</source>
        <translation>Зміна електронної адреси</translation>
    </message>
    <message>
        <source>A new code goes to the new address. The old one can no longer be used then.</source>
        <translation>На нову адресу буде надіслано новий код. Старий код після цього стане недійсним.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Електронна пошта</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Надіслати код</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipChooser</name>
    <message>
        <source>Give to this clip</source>
        <translation>Призначити цьому кліпу</translation>
    </message>
    <message>
        <source>Choose the clip</source>
        <translation>Вибір кліпу</translation>
    </message>
    <message>
        <source>Search the clips</source>
        <translation>Пошук кліпів</translation>
    </message>
    <message>
        <source>Words, or a query such as place:Brussels</source>
        <translation>Слова або запит, наприклад place:Brussels</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Кліпи</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>No clip is like that.</source>
        <translation>Таких кліпів немає.</translation>
    </message>
    <message>
        <source>These are the first ones; more words find fewer.</source>
        <translation>Це лише перші з них; більше слів звузить пошук.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipFacts</name>
    <message>
        <source>Technical</source>
        <translation>Технічні дані</translation>
    </message>
    <message>
        <source>SHA-256 verified</source>
        <translation>SHA-256 перевірено</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>не перевірено</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Файл не вдалося прочитати: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipInspector</name>
    <message>
        <source>Seen</source>
        <translation>Переглянуто</translation>
    </message>
    <message>
        <source>Take note of it: the mark on the clip goes (S)</source>
        <translation>Узяти до відома: позначка на кліпі зникне (S)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Переглянути</translation>
    </message>
    <message>
        <source>Review the sidecar</source>
        <translation>Переглянути супровідний файл</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Додати тег</translation>
    </message>
    <message>
        <source>Tag the selection (T); commas between tags, Enter stores them</source>
        <translation>Додати теги до вибраного (T); між тегами — коми, Enter зберігає</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Теги</translation>
    </message>
    <message>
        <source>What is to be seen and heard</source>
        <translation>Що видно й чутно</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Примітка</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в папці</translation>
    </message>
    <message>
        <source>%1 clips selected</source>
        <translation>Вибрано кліпів: %1</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>без оцінки</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 з 5</translation>
    </message>
    <message>
        <source>Portals corrected or withdrew %1 of %2</source>
        <translation>Портали виправили або відкликали %1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln кліп</numerusform>
            <numerusform>%Ln кліпи</numerusform>
            <numerusform>%Ln кліпів</numerusform>
        </translation>
    </message>
    <message>
        <source>How good the clip is, from none to five stars. It is searched with rating: and goes into sidecars and exports.</source>
        <translation>Наскільки добрий кліп: від жодної до п’яти зірок. За оцінкою шукають через rating:, вона потрапляє до супровідних файлів та експорту.</translation>
    </message>
    <message>
        <source>Words by which the clip is found, with commas between them.</source>
        <translation>Слова, за якими можна знайти кліп, через кому.</translation>
    </message>
    <message>
        <source>What colleagues should know of the clip. A code of the shorthand between two equals signs is written out.</source>
        <translation>Що колегам варто знати про кліп. Код скорочення між двома знаками рівності розгортається.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipLog</name>
    <message>
        <source>Set Out</source>
        <translation>Задати кінець</translation>
    </message>
    <message>
        <source>No range is open. Mark In first (I).</source>
        <translation>Немає відкритого діапазону. Спершу позначте початок (I).</translation>
    </message>
    <message>
        <source>Out has to come after In.</source>
        <translation>Кінець має бути після початку.</translation>
    </message>
    <message>
        <source>Close Range and Open Next</source>
        <translation>Закрити діапазон і відкрити наступний</translation>
    </message>
    <message>
        <source>There is a marker at this frame already.</source>
        <translation>На цьому кадрі вже є маркер.</translation>
    </message>
    <message>
        <source>Tag Range</source>
        <translation>Додати теги до діапазону</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipModel</name>
    <message>
        <source>Clips</source>
        <translation>Кліпи</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Читається</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Start TC</source>
        <translation>Початковий ТК</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Файл відсутній</translation>
    </message>
    <message>
        <source>Disk is away</source>
        <translation>Диск не під’єднано</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Немає файлу</translation>
    </message>
    <message>
        <source>Arriving, %1</source>
        <translation>Надходить, %1</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Надходить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln зірка</numerusform>
            <numerusform>%Ln зірки</numerusform>
            <numerusform>%Ln зірок</numerusform>
        </translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation>теги %1</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>перевірено</translation>
    </message>
    <message>
        <source>File is in the wastebasket</source>
        <translation>Файл у кошику</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipWords</name>
    <message>
        <source>%1 Mb/s</source>
        <translation>%1 Мбіт/с</translation>
    </message>
    <message>
        <source>progressive</source>
        <translation>прогресивна</translation>
    </message>
    <message>
        <source>interlaced, top first</source>
        <translation>черезрядкова, спершу верхнє поле</translation>
    </message>
    <message>
        <source>interlaced, bottom first</source>
        <translation>черезрядкова, спершу нижнє поле</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>%1-bit</source>
        <translation>%1 біт</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 кГц</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Растр</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Частота кадрів</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>Касета</translation>
    </message>
    <message>
        <source>Wrapper</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipsPage</name>
    <message>
        <source>All clips</source>
        <translation>Усі кліпи</translation>
    </message>
    <message>
        <source>Search the clips: words, tag:, place:, rating:, date:</source>
        <translation>Пошук кліпів: слова, tag:, place:, rating:, date:</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Фасети</translation>
    </message>
    <message>
        <source>Show what the clips are like (F)</source>
        <translation>Показати, які тут кліпи (F)</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Кліпи</translation>
    </message>
    <message>
        <source>Clear rating</source>
        <translation>Зняти оцінку</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Оцінити: %1</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>Додати теги до вибраного</translation>
    </message>
    <message>
        <source>Show or hide facets</source>
        <translation>Показати або сховати фасети</translation>
    </message>
    <message>
        <source>Mark as seen what portals said</source>
        <translation>Позначити сповіщення порталів як переглянуті</translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>Експортувати вибране</translation>
    </message>
    <message>
        <source>Shot list as text</source>
        <translation>Монтажний лист як текст</translation>
    </message>
    <message>
        <source>New collection from the selection</source>
        <translation>Нова добірка з вибраного</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>Вилучити з добірки</translation>
    </message>
    <message>
        <source>Earlier in the collection</source>
        <translation>Пересунути в добірці вперед</translation>
    </message>
    <message>
        <source>Later in the collection</source>
        <translation>Пересунути в добірці назад</translation>
    </message>
    <message>
        <source>New from the selection…</source>
        <translation>Нова з вибраного…</translation>
    </message>
    <message>
        <source>New smart one of this search…</source>
        <translation>Нова розумна з цього пошуку…</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>Вилучити з %1</translation>
    </message>
    <message>
        <source>the collection</source>
        <translation>добірки</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Нова добірка…</translation>
    </message>
    <message>
        <source>New smart collection</source>
        <translation>Нова розумна добірка</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Нова добірка</translation>
    </message>
    <message>
        <source>Name of the collection of all that “%1” finds</source>
        <translation>Назва добірки всього, що знаходить «%1»</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Назва добірки</translation>
    </message>
    <message>
        <source>Make collection</source>
        <translation>Створити добірку</translation>
    </message>
    <message>
        <source>There is a collection “%1” already.</source>
        <translation>Добірка «%1» уже існує.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name.</source>
        <translation>Нічого не змінено. Виберіть іншу назву.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln кліп</numerusform>
            <numerusform>%Ln кліпи</numerusform>
            <numerusform>%Ln кліпів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Знайдено: %1</translation>
    </message>
    <message>
        <source>No clips match</source>
        <translation>Відповідних кліпів немає</translation>
    </message>
    <message>
        <source>Nothing in the library is all of this.</source>
        <translation>Ніщо в бібліотеці не відповідає всім умовам.</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translation>Показати всі кліпи</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation>Кліпів ще немає</translation>
    </message>
    <message>
        <source>What you download becomes a clip here once it is whole and verified.</source>
        <translation>Завантажене стає тут кліпом, щойно його отримано повністю й перевірено.</translation>
    </message>
    <message>
        <source>%1 clips are selected, and that is too many at once.</source>
        <translation>Вибрано кліпів: %1 — це забагато за один раз.</translation>
    </message>
    <message>
        <source>Rushes changed nothing. Select at most %1.</source>
        <translation>Rushes нічого не змінив. Виберіть не більше ніж %1.</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>Вибрано %1 з %2</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Додати теги…</translation>
    </message>
    <message>
        <source>Edit the tags…</source>
        <translation>Редагувати теги…</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Добірка</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln зірка</numerusform>
            <numerusform>%Ln зірки</numerusform>
            <numerusform>%Ln зірок</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Переглянуто</translation>
    </message>
    <message>
        <source>Show text…</source>
        <translation>Показати текст…</translation>
    </message>
    <message>
        <source>Compare with sidecar</source>
        <translation>Порівняти із супровідним файлом</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Шлях</translation>
    </message>
    <message>
        <source>Start timecode</source>
        <translation>Початковий таймкод</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Авторство</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в папці</translation>
    </message>
    <message>
        <source>Find missing files…</source>
        <translation>Знайти відсутні файли…</translation>
    </message>
    <message>
        <source>Rushes left them as they are.</source>
        <translation>Rushes залишив їх без змін.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars were changed outside Rushes and contradict the library.</source>
        <translation>
            <numerusform>%Ln супровідний файл змінено поза Rushes, і він суперечить бібліотеці.</numerusform>
            <numerusform>%Ln супровідні файли змінено поза Rushes, і вони суперечать бібліотеці.</numerusform>
            <numerusform>%Ln супровідних файлів змінено поза Rushes, і вони суперечать бібліотеці.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rushes kept both.</source>
        <translation>Rushes зберіг обидва варіанти.</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln conflicts</source>
        <translation>
            <numerusform>Переглянути %Ln конфлікт</numerusform>
            <numerusform>Переглянути %Ln конфлікти</numerusform>
            <numerusform>Переглянути %Ln конфліктів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars cannot be read or written.</source>
        <translation>
            <numerusform>%Ln супровідний файл неможливо прочитати або записати.</numerusform>
            <numerusform>%Ln супровідні файли неможливо прочитати або записати.</numerusform>
            <numerusform>%Ln супровідних файлів неможливо прочитати або записати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln sidecars</source>
        <translation>
            <numerusform>Переглянути %Ln супровідний файл</numerusform>
            <numerusform>Переглянути %Ln супровідні файли</numerusform>
            <numerusform>Переглянути %Ln супровідних файлів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sidecar contradicts the library in %Ln fields.</source>
        <translation>
            <numerusform>Супровідний файл суперечить бібліотеці в %Ln полі.</numerusform>
            <numerusform>Супровідний файл суперечить бібліотеці в %Ln полях.</numerusform>
            <numerusform>Супровідний файл суперечить бібліотеці в %Ln полях.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sidecar cannot be written.</source>
        <translation>Супровідний файл неможливо записати.</translation>
    </message>
    <message>
        <source>The sidecar cannot be read.</source>
        <translation>Супровідний файл неможливо прочитати.</translation>
    </message>
    <message>
        <source>Import shots…</source>
        <translation>Імпортувати плани…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Відкрити в іншій програмі</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Відкрити за допомогою…</translation>
    </message>
    <message>
        <source>Move file to the wastebasket…</source>
        <translation>Перемістити файл до кошика…</translation>
    </message>
    <message>
        <source>Move files to the wastebasket…</source>
        <translation>Перемістити файли до кошика…</translation>
    </message>
    <message>
        <source>A clip stays in the library while its file is being downloaded.</source>
        <translation>Кліп залишається в бібліотеці, поки завантажується його файл.</translation>
    </message>
    <message>
        <source>Rushes removed nothing. Remove the download first, or wait until it has ended.</source>
        <translation>Rushes нічого не вилучив. Спершу вилучіть завантаження або зачекайте, доки воно закінчиться.</translation>
    </message>
    <message>
        <source>Their files stay where they are. Undo brings them back with all that is logged on them; after Rushes is closed, “Removed clips…” in the menu does.</source>
        <translation>Файли залишаються на своїх місцях. «Скасувати» повертає кліпи з усім, що в них залоговано; після закриття Rushes це робить «Вилучені кліпи…» в меню.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others stay, because their files are being downloaded.</source>
        <translation>
            <numerusform>Ще %Ln залишається, бо його файл завантажується.</numerusform>
            <numerusform>Ще %Ln залишаються, бо їхні файли завантажуються.</numerusform>
            <numerusform>Ще %Ln залишаються, бо їхні файли завантажуються.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Вилучити з бібліотеки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips leave the library.</source>
        <translation>
            <numerusform>%Ln кліп залишає бібліотеку.</numerusform>
            <numerusform>%Ln кліпи залишають бібліотеку.</numerusform>
            <numerusform>%Ln кліпів залишають бібліотеку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln clips</source>
        <translation>
            <numerusform>Вилучити %Ln кліп</numerusform>
            <numerusform>Вилучити %Ln кліпи</numerusform>
            <numerusform>Вилучити %Ln кліпів</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the collection</source>
        <translation>Як у добірці</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу найновіші</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Спершу найдавніші</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>Назва, від А до Я</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>Назва, від Я до А</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Спершу найдовші</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Спершу найкоротші</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Спершу найбільші</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Спершу найменші</translation>
    </message>
    <message>
        <source>Earliest timecode first</source>
        <translation>Спершу найраніший таймкод</translation>
    </message>
    <message>
        <source>Latest timecode first</source>
        <translation>Спершу найпізніший таймкод</translation>
    </message>
    <message>
        <source>Format, A to Z</source>
        <translation>Формат, від А до Я</translation>
    </message>
    <message>
        <source>Format, Z to A</source>
        <translation>Формат, від Я до А</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Вилучити з бібліотеки…</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CodeField</name>
    <message>
        <source>Code from the e-mail, six digits</source>
        <translation>Код з електронного листа, шість цифр</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CodePage</name>
    <message>
        <source>Send new code</source>
        <translation>Надіслати новий код</translation>
    </message>
    <message>
        <source>Open the demo mailbox</source>
        <translation>Відкрити демонстраційну поштову скриньку</translation>
    </message>
    <message>
        <source>Enter the code from your e-mail</source>
        <translation>Уведіть код з електронного листа</translation>
    </message>
    <message>
        <source>Wrong address? Change it</source>
        <translation>Неправильна адреса? Змінити</translation>
    </message>
    <message>
        <source>No e-mail? Look in the spam folder, or</source>
        <translation>Немає листа? Перевірте папку зі спамом або</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Почати спочатку</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Підтвердити</translation>
    </message>
    <message>
        <source>Six digits are on their way to %1.</source>
        <translation>Шість цифр надіслано на адресу %1.</translation>
    </message>
    <message>
        <source>Six digits are on their way to </source>
        <translation>Шість цифр надіслано на адресу </translation>
    </message>
    <message>
        <source>available in %1</source>
        <translation>доступно через %1</translation>
    </message>
    <message>
        <source>The code expires in less than a minute</source>
        <translation>Строк дії коду мине менш ніж за хвилину</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation>Що потрібно зробити?</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Назва команди</translation>
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
        <translation>Команди з такою назвою немає</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CopyWords</name>
    <message>
        <source>file not found</source>
        <translation>файл не знайдено</translation>
    </message>
    <message>
        <source>name or folder taken</source>
        <translation>ім’я або папку зайнято</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>диск заповнено</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>файл завеликий</translation>
    </message>
    <message>
        <source>name too long</source>
        <translation>ім’я задовге</translation>
    </message>
    <message>
        <source>file unreadable</source>
        <translation>файл неможливо прочитати</translation>
    </message>
    <message>
        <source>folder not writable</source>
        <translation>у папку неможливо записати</translation>
    </message>
    <message>
        <source>bytes differ</source>
        <translation>байти відрізняються</translation>
    </message>
    <message>
        <source>file in use</source>
        <translation>файл використовується</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>перервано</translation>
    </message>
    <message>
        <source>Copied twice, verified</source>
        <translation>Скопійовано двічі, перевірено</translation>
    </message>
    <message>
        <source>In the watch folder</source>
        <translation>У відстежуваній папці</translation>
    </message>
    <message>
        <source>Copied and verified</source>
        <translation>Скопійовано й перевірено</translation>
    </message>
    <message>
        <source>Watch folder: being copied</source>
        <translation>Відстежувана папка: копіюється</translation>
    </message>
    <message>
        <source>Second copy: being made</source>
        <translation>Друга копія: створюється</translation>
    </message>
    <message>
        <source>Watch folder: waits for its drive</source>
        <translation>Відстежувана папка: чекає на свій диск</translation>
    </message>
    <message>
        <source>Second copy: waits for its drive</source>
        <translation>Друга копія: чекає на свій диск</translation>
    </message>
    <message>
        <source>Watch folder: copy failed</source>
        <translation>Відстежувана папка: не вдалося скопіювати</translation>
    </message>
    <message>
        <source>Second copy: failed</source>
        <translation>Друга копія: не вдалося створити</translation>
    </message>
    <message>
        <source>Watch folder: %1</source>
        <translation>Відстежувана папка: %1</translation>
    </message>
    <message>
        <source>Second copy: %1</source>
        <translation>Друга копія: %1</translation>
    </message>
    <message>
        <source>It is in the watch folder, as %1.</source>
        <translation>Файл — у відстежуваній папці, як %1.</translation>
    </message>
    <message>
        <source>Copied to %1, verified.</source>
        <translation>Скопійовано до %1, перевірено.</translation>
    </message>
    <message>
        <source>It comes into the watch folder %1.</source>
        <translation>Файл потрапить до відстежуваної папки %1.</translation>
    </message>
    <message>
        <source>A second copy comes to %1.</source>
        <translation>Другу копію буде створено в %1.</translation>
    </message>
    <message>
        <source>The watch folder waits for the drive of %1.</source>
        <translation>Відстежувана папка чекає на диск %1.</translation>
    </message>
    <message>
        <source>The second copy waits for the drive of %1.</source>
        <translation>Друга копія чекає на диск %1.</translation>
    </message>
    <message>
        <source>The copy for the watch folder %1 failed</source>
        <translation>Не вдалося створити копію для відстежуваної папки %1</translation>
    </message>
    <message>
        <source>The second copy in %1 failed</source>
        <translation>Не вдалося створити другу копію в %1</translation>
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
        <translation>Сам файл цілий і лежить у власній папці. Копію буде створено автоматично, коли диск знову з’явиться.</translation>
    </message>
    <message>
        <source>The file itself is whole in its own folder.</source>
        <translation>Сам файл цілий і лежить у власній папці.</translation>
    </message>
    <message>
        <source>%1 Make room on the drive of the copy, then try again (R).</source>
        <translation>%1 Звільніть місце на диску копії, потім спробуйте ще раз (R).</translation>
    </message>
    <message>
        <source>%1 The drive of the copy takes no file of this size; choose another folder in Names and folders.</source>
        <translation>%1 Диск копії не приймає файлів такого розміру; виберіть іншу папку в розділі «Імена й папки».</translation>
    </message>
    <message>
        <source>%1 The drive of the copy takes no name of this length; choose another folder in Names and folders.</source>
        <translation>%1 Диск копії не приймає імен такої довжини; виберіть іншу папку в розділі «Імена й папки».</translation>
    </message>
    <message>
        <source>%1 Make the folder of the copy writable, or choose another in Names and folders, then try again (R).</source>
        <translation>%1 Зробіть папку копії доступною для запису або виберіть іншу в розділі «Імена й папки», потім спробуйте ще раз (R).</translation>
    </message>
    <message>
        <source>%1 Choose another folder for the copy in Names and folders.</source>
        <translation>%1 Виберіть іншу папку для копії в розділі «Імена й папки».</translation>
    </message>
    <message>
        <source>What was read back from the drive is not what the file holds, so the copy was not given its name. Try again (R); if it happens again the drive may be failing.</source>
        <translation>Прочитане з диска не збігається із вмістом файлу, тому копія не отримала свого імені. Спробуйте ще раз (R); якщо це повториться, диск, можливо, виходить з ладу.</translation>
    </message>
    <message>
        <source>The finished file is not where it was put. Put it back, or download it again.</source>
        <translation>Готового файлу немає там, куди його було покладено. Поверніть його або завантажте знову.</translation>
    </message>
    <message>
        <source>The finished file could not be read. Check the drive on which it is, then try again (R).</source>
        <translation>Готовий файл не вдалося прочитати. Перевірте диск, на якому він лежить, потім спробуйте ще раз (R).</translation>
    </message>
    <message>
        <source>%1 Try again (R), or let the next start of Rushes do it.</source>
        <translation>%1 Спробуйте ще раз (R) або залиште це до наступного запуску Rushes.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Countdown</name>
    <message>
        <source>expires in %1</source>
        <translation>строк дії мине через %1</translation>
    </message>
    <message>
        <source>This code has run out. Ask for a new one.</source>
        <translation>Строк дії цього коду минув. Замовте новий.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CrashReportDialog</name>
    <message>
        <source>Report of an unexpected end</source>
        <translation>Звіт про несподіване завершення</translation>
    </message>
    <message>
        <source>Rushes ended unexpectedly last time. This report is kept on this computer and sent nowhere. It names the place in the program and the last lines of its log, without your folders, addresses and keys.</source>
        <translation>Минулого разу роботу Rushes було несподівано завершено. Цей звіт зберігається на цьому комп’ютері й нікуди не надсилається. У ньому вказано місце в програмі й останні рядки її журналу, без ваших папок, адрес і ключів.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в папці</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>Видалити звіт</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>The report cannot be read.</source>
        <translation>Звіт неможливо прочитати.</translation>
    </message>
    <message>
        <source>The report cannot be deleted: %1</source>
        <translation>Звіт неможливо видалити: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DemoMailbox</name>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Demo mailbox</source>
        <translation>Демонстраційна поштова скринька</translation>
    </message>
    <message>
        <source>The demo portal sends no mail. It puts each one here.</source>
        <translation>Демонстраційний портал не надсилає пошти. Усі листи він складає сюди.</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Текст листа</translation>
    </message>
    <message>
        <source>No mail yet</source>
        <translation>Листів ще немає</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation>Від %1, %2</translation>
    </message>
    <message>
        <source>It comes within a few seconds.</source>
        <translation>Лист надійде за кілька секунд.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Код %1</translation>
    </message>
    <message>
        <source>Use code %1</source>
        <translation>Використати код %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DetailsPage</name>
    <message>
        <source>This is an e-mail address</source>
        <translation>Це адреса електронної пошти</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>необов’язково</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Електронна пошта</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Надіслати код</translation>
    </message>
    <message>
        <source>An address looks like desk@example.org</source>
        <translation>Адреса має вигляд desk@example.org</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Надсилання</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DeviceList</name>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Signed-in devices</source>
        <translation>Пристрої, на яких виконано вхід</translation>
    </message>
    <message>
        <source>Asking the portal which devices are signed in</source>
        <translation>Запит до порталу, на яких пристроях виконано вхід</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Вийти на пристрої %1</translation>
    </message>
    <message>
        <source>%1 is signed out</source>
        <translation>Вихід на пристрої %1 виконано</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DeviceModel</name>
    <message>
        <source>A device that gave no name</source>
        <translation>Пристрій без назви</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (цей комп’ютер)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>зараз</translation>
    </message>
    <message>
        <source>signed in %1</source>
        <translation>вхід: %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>востаннє: %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Пристрій</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Вхід виконано</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Востаннє в мережі</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DiagnosticsDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Show the names of portals and servers</source>
        <translation>Показувати назви порталів і серверів</translation>
    </message>
    <message>
        <source>Show the names of files and folders</source>
        <translation>Показувати назви файлів і папок</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в папці</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Діагностика</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Частини</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>Знайти в цьому тексті (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Знайти в цьому тексті</translation>
    </message>
    <message>
        <source>This is what would be saved, word for word. Marked words stand for what was taken out: people, passwords, your own folder and, unless you show them, portals and files. It is saved where you say, and sent nowhere.</source>
        <translation>Саме це, слово в слово, буде збережено. Позначені слова стоять замість вилученого: людей, паролів, вашої власної папки та, якщо ви їх не показуєте, порталів і файлів. Збереження — лише там, де ви вкажете; нікуди нічого не надсилається.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Копіювати текст</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Зберегти як текст…</translation>
    </message>
    <message>
        <source>Save as ZIP…</source>
        <translation>Зберегти як ZIP…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Текст у буфері обміну.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln місце</numerusform>
            <numerusform>%Ln місця</numerusform>
            <numerusform>%Ln місць</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Збереження діагностики</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Архів (*.zip)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>It was not saved. Check that the folder is there, can be written to and has space.</source>
        <translation>Не збережено. Перевірте, чи папка існує, чи доступна для запису та чи є в ній місце.</translation>
    </message>
    <message>
        <source>%1 is there already, and was left as it is. Choose another name.</source>
        <translation>%1 уже існує, файл залишено без змін. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Збережено як %1.</translation>
    </message>
    <message>
        <source>Tick this where whoever helps you must know which portals and servers are meant.</source>
        <translation>Позначте, якщо той, хто вам допомагає, має знати, про які портали й сервери йдеться.</translation>
    </message>
    <message>
        <source>Tick this where whoever helps you must know which files and folders are meant.</source>
        <translation>Позначте, якщо той, хто вам допомагає, має знати, про які файли й папки йдеться.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DiskLabel</name>
    <message>
        <source>%1 free of %2</source>
        <translation>Вільно %1 з %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DonePage</name>
    <message>
        <source>Your account is ready</source>
        <translation>Ваш обліковий запис готовий</translation>
    </message>
    <message>
        <source>You are signed in as %1 and can download broadcast-quality video.</source>
        <translation>Ви ввійшли як %1 і можете завантажувати відео ефірної якості.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DownloadsPage</name>
    <message>
        <source>Downloads</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Search the queue: name, meeting, state</source>
        <translation>Пошук у черзі: назва, засідання, стан</translation>
    </message>
    <message>
        <source>Parts, speed and events</source>
        <translation>Частини, швидкість і події</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Призупинити все</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Знайдено: %1</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>Вибрано %1 з %2</translation>
    </message>
    <message>
        <source>Nothing is queued</source>
        <translation>Черга порожня</translation>
    </message>
    <message>
        <source>Queue a video with D, or a whole meeting with its button. Downloads go on after a restart.</source>
        <translation>Поставте відео в чергу клавішею D або ціле засідання — його кнопкою. Завантаження продовжуються після перезапуску.</translation>
    </message>
    <message>
        <source>No downloads match</source>
        <translation>Відповідних завантажень немає</translation>
    </message>
    <message>
        <source>No name, meeting or state in the queue has all of these words.</source>
        <translation>Жодна назва, засідання чи стан у черзі не містить усіх цих слів.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DurationHistogram</name>
    <message>
        <source>Durations</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Drag over durations to choose them; Left and Right move the beginning, with Shift the end, Delete chooses all</source>
        <translation>Протягніть по шкалі, щоб вибрати тривалість; стрілки ліворуч і праворуч пересувають початок, із Shift — кінець, Delete вибирає все</translation>
    </message>
    <message>
        <source>any duration</source>
        <translation>будь-яка тривалість</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 і більше</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>менше ніж %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>від %1 до %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln кліп</numerusform>
            <numerusform>%Ln кліпи</numerusform>
            <numerusform>%Ln кліпів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EditNames</name>
    <message numerus="yes">
        <source>Tag %Ln Clips</source>
        <translation>
            <numerusform>Додати теги до %Ln кліпу</numerusform>
            <numerusform>Додати теги до %Ln кліпів</numerusform>
            <numerusform>Додати теги до %Ln кліпів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln Clips</source>
        <translation>
            <numerusform>Оцінити %Ln кліп</numerusform>
            <numerusform>Оцінити %Ln кліпи</numerusform>
            <numerusform>Оцінити %Ln кліпів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag and Rate %Ln Clips</source>
        <translation>
            <numerusform>Додати теги й оцінку до %Ln кліпу</numerusform>
            <numerusform>Додати теги й оцінку до %Ln кліпів</numerusform>
            <numerusform>Додати теги й оцінку до %Ln кліпів</numerusform>
        </translation>
    </message>
    <message>
        <source>Note Clip</source>
        <translation>Додати примітку до кліпу</translation>
    </message>
    <message numerus="yes">
        <source>Relink %Ln Clips</source>
        <translation>
            <numerusform>Знову зв’язати %Ln кліп</numerusform>
            <numerusform>Знову зв’язати %Ln кліпи</numerusform>
            <numerusform>Знову зв’язати %Ln кліпів</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Range</source>
        <translation>Додати діапазон</translation>
    </message>
    <message>
        <source>Move Range</source>
        <translation>Пересунути діапазон</translation>
    </message>
    <message>
        <source>Set In</source>
        <translation>Задати початок</translation>
    </message>
    <message>
        <source>Set Out</source>
        <translation>Задати кінець</translation>
    </message>
    <message>
        <source>Tag Range</source>
        <translation>Додати теги до діапазону</translation>
    </message>
    <message>
        <source>Note Range</source>
        <translation>Додати примітку до діапазону</translation>
    </message>
    <message>
        <source>Remove Range</source>
        <translation>Вилучити діапазон</translation>
    </message>
    <message>
        <source>Add Marker</source>
        <translation>Додати маркер</translation>
    </message>
    <message>
        <source>Move Marker</source>
        <translation>Пересунути маркер</translation>
    </message>
    <message>
        <source>Note Marker</source>
        <translation>Додати примітку до маркера</translation>
    </message>
    <message>
        <source>Remove Marker</source>
        <translation>Вилучити маркер</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>Додати тег</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>Перейменувати тег</translation>
    </message>
    <message>
        <source>Move Tag</source>
        <translation>Пересунути тег</translation>
    </message>
    <message>
        <source>Colour Tag</source>
        <translation>Змінити колір тега</translation>
    </message>
    <message>
        <source>Change Synonyms</source>
        <translation>Змінити синоніми</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Tags</source>
        <translation>
            <numerusform>Пересунути %Ln тег</numerusform>
            <numerusform>Пересунути %Ln теги</numerusform>
            <numerusform>Пересунути %Ln тегів</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge Tags</source>
        <translation>Об’єднати теги</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Tags</source>
        <translation>
            <numerusform>Видалити %Ln тег</numerusform>
            <numerusform>Видалити %Ln теги</numerusform>
            <numerusform>Видалити %Ln тегів</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Tags</source>
        <translation>Імпортувати теги</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln Shorthands</source>
        <translation>
            <numerusform>Додати %Ln скорочення</numerusform>
            <numerusform>Додати %Ln скорочення</numerusform>
            <numerusform>Додати %Ln скорочень</numerusform>
        </translation>
    </message>
    <message>
        <source>Change Shorthand</source>
        <translation>Змінити скорочення</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Shorthands</source>
        <translation>
            <numerusform>Вилучити %Ln скорочення</numerusform>
            <numerusform>Вилучити %Ln скорочення</numerusform>
            <numerusform>Вилучити %Ln скорочень</numerusform>
        </translation>
    </message>
    <message>
        <source>Make Collection</source>
        <translation>Створити добірку</translation>
    </message>
    <message>
        <source>Rename Collection</source>
        <translation>Перейменувати добірку</translation>
    </message>
    <message>
        <source>Change Search</source>
        <translation>Змінити пошук</translation>
    </message>
    <message>
        <source>Remove Collection</source>
        <translation>Вилучити добірку</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln Clips into Collection</source>
        <translation>
            <numerusform>Додати %Ln кліп до добірки</numerusform>
            <numerusform>Додати %Ln кліпи до добірки</numerusform>
            <numerusform>Додати %Ln кліпів до добірки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln Clips out of Collection</source>
        <translation>
            <numerusform>Вилучити %Ln кліп із добірки</numerusform>
            <numerusform>Вилучити %Ln кліпи з добірки</numerusform>
            <numerusform>Вилучити %Ln кліпів із добірки</numerusform>
        </translation>
    </message>
    <message>
        <source>Order Collection</source>
        <translation>Упорядкувати добірку</translation>
    </message>
    <message>
        <source>Take Changes from %1</source>
        <translation>Прийняти зміни з %1</translation>
    </message>
    <message>
        <source>Take Changes from %1 Sidecars</source>
        <translation>Прийняти зміни із супровідних файлів: %1</translation>
    </message>
    <message numerus="yes">
        <source>Decide Conflicts of %Ln Clips</source>
        <translation>
            <numerusform>Розв’язати конфлікти %Ln кліпу</numerusform>
            <numerusform>Розв’язати конфлікти %Ln кліпів</numerusform>
            <numerusform>Розв’язати конфлікти %Ln кліпів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Shots</source>
        <translation>
            <numerusform>Імпортувати %Ln план</numerusform>
            <numerusform>Імпортувати %Ln плани</numerusform>
            <numerusform>Імпортувати %Ln планів</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Shorthands</source>
        <translation>Імпортувати скорочення</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Clips from Library</source>
        <translation>
            <numerusform>Вилучити %Ln кліп із бібліотеки</numerusform>
            <numerusform>Вилучити %Ln кліпи з бібліотеки</numerusform>
            <numerusform>Вилучити %Ln кліпів із бібліотеки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring Back %Ln Clips</source>
        <translation>
            <numerusform>Повернути %Ln кліп</numerusform>
            <numerusform>Повернути %Ln кліпи</numerusform>
            <numerusform>Повернути %Ln кліпів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EditStack</name>
    <message>
        <source>Somebody else has just changed this clip.</source>
        <translation>Хтось інший щойно змінив цей кліп.</translation>
    </message>
    <message>
        <source>Your change was not stored. Rushes shows theirs now; make yours again if it still fits.</source>
        <translation>Вашу зміну не збережено. Тепер Rushes показує чужу; внесіть свою ще раз, якщо вона досі доречна.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back.</source>
        <translation>«%1» неможливо скасувати.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same thing since. Rushes left theirs as it is.</source>
        <translation>Відтоді хтось інший змінив те саме. Rushes залишив його зміну.</translation>
    </message>
    <message>
        <source>“%1” cannot be done again.</source>
        <translation>«%1» неможливо повторити.</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Скасувати: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Повторити: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EqualFilesDelegate</name>
    <message>
        <source>Equal files</source>
        <translation>Однакові файли</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EventWords</name>
    <message>
        <source>Put back. Its bytes were let go of, so it begins anew.</source>
        <translation>Знову в черзі. Байти вже було звільнено, тож завантаження починається спочатку.</translation>
    </message>
    <message>
        <source>Gave its place to a file that is needed sooner; its bytes are kept.</source>
        <translation>Поступилося місцем файлу, який потрібен раніше; отримані байти збережено.</translation>
    </message>
    <message>
        <source>Taken up after Rushes was ended.</source>
        <translation>Відновлено після завершення роботи Rushes.</translation>
    </message>
    <message>
        <source>The file was replaced at its source; started over.</source>
        <translation>Файл замінено в джерелі; завантаження почато спочатку.</translation>
    </message>
    <message>
        <source>The checksum is not the published one. What may be wrong is fetched again and compared block by block.</source>
        <translation>Контрольна сума не збігається з опублікованою. Те, що може бути хибним, отримується знову й порівнюється блок за блоком.</translation>
    </message>
    <message>
        <source>The link was no longer accepted; a new one was asked for.</source>
        <translation>Посилання більше не приймали; запитано нове.</translation>
    </message>
    <message>
        <source>Verified and finished.</source>
        <translation>Перевірено й завершено.</translation>
    </message>
    <message>
        <source>Finished; nobody published a checksum to compare.</source>
        <translation>Завершено; контрольної суми для порівняння не опубліковано.</translation>
    </message>
    <message>
        <source>The file was changed after it came; the history of its folder says so.</source>
        <translation>Файл змінено після отримання; про це сказано в історії його папки.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks on the disk are not what arrived; they are fetched again.</source>
        <translation>
            <numerusform>%Ln блок на диску відрізняється від отриманого; його отримують знову.</numerusform>
            <numerusform>%Ln блоки на диску відрізняються від отриманого; їх отримують знову.</numerusform>
            <numerusform>%Ln блоків на диску відрізняються від отриманого; їх отримують знову.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program holds the file. Rushes tries again in %1.</source>
        <translation>Інша програма утримує файл. Rushes спробує знову через %1.</translation>
    </message>
    <message>
        <source>Try %1 of %2 follows in %3.</source>
        <translation>Спроба %1 з %2 буде через %3.</translation>
    </message>
    <message>
        <source>Interrupted. %1</source>
        <translation>Перервано. %1</translation>
    </message>
    <message>
        <source>Interrupted (%1). %2</source>
        <translation>Перервано (%1). %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Where it comes from could not be written into the history of its folder: %1</source>
        <translation>Походження не вдалося записати в історію папки: %1</translation>
    </message>
    <message>
        <source>Recorded in the history of its folder, generation %1.</source>
        <translation>Записано в історії папки, покоління %1.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ExportMenu</name>
    <message>
        <source>Export as</source>
        <translation>Експортувати як</translation>
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
        <translation>Засідання</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Частота кадрів</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Перевірено</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Не перевірено</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Відкликано</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Виправлено</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 к/с</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Без оцінки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln зірка</numerusform>
            <numerusform>%Ln зірки</numerusform>
            <numerusform>%Ln зірок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>вибрано: %Ln</numerusform>
            <numerusform>вибрано: %Ln</numerusform>
            <numerusform>вибрано: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>Ще %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln кліп</numerusform>
            <numerusform>%Ln кліпи</numerusform>
            <numerusform>%Ln кліпів</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>вибрано</translation>
    </message>
    <message>
        <source>open</source>
        <translation>відкрито</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрито</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::FacetPanel</name>
    <message>
        <source>Clear</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Фасети</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Any duration</source>
        <translation>Будь-яка тривалість</translation>
    </message>
    <message>
        <source>What the clips that are shown are like, with how many there are. Choosing one writes it into the search.</source>
        <translation>Ознаки показаних кліпів і кількість кліпів із кожною. Вибрана ознака додається до пошукового запиту.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Filmstrip</name>
    <message>
        <source>Clips to log</source>
        <translation>Кліпи для логування</translation>
    </message>
    <message>
        <source>Place among the clips</source>
        <translation>Місце серед кліпів</translation>
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
        <translation>%1 з %2</translation>
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
        <translation>Усі портали</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Портал</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Broadcast files</source>
        <translation>Файли ефірної якості</translation>
    </message>
    <message>
        <source>Mezzanine files</source>
        <translation>Файли mezzanine</translation>
    </message>
    <message>
        <source>Web files</source>
        <translation>Вебфайли</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Проксі-файли</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ImportFoldersDialog</name>
    <message>
        <source>No import folders yet. Add… names one.</source>
        <translation>Папок імпорту ще немає. Укажіть папку через «Додати…».</translation>
    </message>
    <message>
        <source>&amp;Also the folders below it</source>
        <translation>&amp;Також підпапки</translation>
    </message>
    <message>
        <source>Import folders</source>
        <translation>Папки імпорту</translation>
    </message>
    <message>
        <source>New video, sound and pictures in these folders come into the library by themselves, where they lie, once they have stopped growing. Each comes once.</source>
        <translation>Нові відео, звук і зображення з цих папок самі потрапляють до бібліотеки, залишаючись на своїх місцях, щойно перестають зростати. Кожен файл — лише раз.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>&amp;Tags of its clips, with commas between</source>
        <translation>Те&amp;ги її кліпів, через кому</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Додати…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Папка імпорту</translation>
    </message>
    <message>
        <source>Cards lie in folders of their own. Without this only files that lie in the import folder itself come in.</source>
        <translation>Картки лежать у власних папках. Без цього надходять лише файли, що лежать у самій папці імпорту.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ImportFoldersModel</name>
    <message>
        <source>Off</source>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>Not looked into yet</source>
        <translation>Ще не переглянуто</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Під наглядом</translation>
    </message>
    <message numerus="yes">
        <source>Importing, %Ln files left</source>
        <translation>
            <numerusform>Імпорт, залишився %Ln файл</numerusform>
            <numerusform>Імпорт, залишилося %Ln файли</numerusform>
            <numerusform>Імпорт, залишилося %Ln файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there: its drive may be unplugged</source>
        <translation>Недоступна: можливо, диск від’єднано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips came</source>
        <translation>
            <numerusform>%Ln кліп надійшов</numerusform>
            <numerusform>%Ln кліпи надійшли</numerusform>
            <numerusform>%Ln кліпів надійшло</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files still grow</source>
        <translation>
            <numerusform>%Ln файл іще зростає</numerusform>
            <numerusform>%Ln файли ще зростають</numerusform>
            <numerusform>%Ln файлів іще зростає</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln неможливо прочитати</numerusform>
            <numerusform>%Ln неможливо прочитати</numerusform>
            <numerusform>%Ln неможливо прочитати</numerusform>
        </translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Папка імпорту</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Стан</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::KeyListDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::KeyMap</name>
    <message>
        <source> or </source>
        <translation> або </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LevelMeters</name>
    <message>
        <source>Levels of the sound</source>
        <translation>Рівні звуку</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogInspector</name>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Теги через кому</translation>
    </message>
    <message>
        <source>Tags (T); commas between tags, Enter stores them, Esc returns to the player</source>
        <translation>Теги (T); між тегами — коми, Enter зберігає, Esc повертає до програвача</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Note (N): what is to be seen and heard</source>
        <translation>Примітка (N): що видно й чутно</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>без оцінки</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 з 5</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Діапазон</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>відкрито</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Маркер</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Кліп</translation>
    </message>
    <message>
        <source>Tags of the range that is open or chosen, else of the clip. Commas stand between them, and Esc stores them.</source>
        <translation>Теги відкритого або вибраного діапазону, інакше кліпу. Розділяйте їх комами; Esc зберігає їх.</translation>
    </message>
    <message>
        <source>A note for the range that is open or chosen, else for the clip. Esc stores it and leads back to the player.</source>
        <translation>Примітка до відкритого або вибраного діапазону, інакше до кліпу. Esc зберігає її та повертає до програвача.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogModel</name>
    <message>
        <source>Marker</source>
        <translation>Маркер</translation>
    </message>
    <message>
        <source>marker at %1</source>
        <translation>маркер на %1</translation>
    </message>
    <message>
        <source>open range from %1</source>
        <translation>відкритий діапазон від %1</translation>
    </message>
    <message>
        <source>range from %1 to %2</source>
        <translation>діапазон від %1 до %2</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>ТК початку</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>ТК кінця</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogTable</name>
    <message>
        <source>Ranges and markers</source>
        <translation>Діапазони й маркери</translation>
    </message>
    <message>
        <source>No ranges yet. I marks where one begins, O where it ends.</source>
        <translation>Діапазонів ще немає. I позначає початок, O — кінець.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogTransport</name>
    <message>
        <source>Timecode</source>
        <translation>Таймкод</translation>
    </message>
    <message>
        <source>Go to timecode</source>
        <translation>Перейти до таймкоду</translation>
    </message>
    <message>
        <source>TC or +5:00</source>
        <translation>ТК або +5:00</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>One frame back (Left)</source>
        <translation>На кадр назад (Left)</translation>
    </message>
    <message>
        <source>Play backwards, again for 2×, 4× and 8× (J)</source>
        <translation>Відтворити назад, повторно — 2×, 4× і 8× (J)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Відтворити (Space)</translation>
    </message>
    <message>
        <source>Play, again for 2×, 4× and 8× (L)</source>
        <translation>Відтворити, повторно — 2×, 4× і 8× (L)</translation>
    </message>
    <message>
        <source>One frame forward (Right)</source>
        <translation>На кадр уперед (Right)</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>A range begins here (I)</source>
        <translation>Тут починається діапазон (I)</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Кінець</translation>
    </message>
    <message>
        <source>The range ends here (O)</source>
        <translation>Тут закінчується діапазон (O)</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Маркер</translation>
    </message>
    <message>
        <source>A marker here (M)</source>
        <translation>Поставити тут маркер (M)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>На весь екран (F11)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Гучність</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Вимкнути звук</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Канали</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Субтитри</translation>
    </message>
    <message>
        <source>Play the range again and again</source>
        <translation>Відтворювати діапазон по колу</translation>
    </message>
    <message>
        <source>All mixed</source>
        <translation>Усі разом</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 і %2</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>лише %1</translation>
    </message>
    <message>
        <source>Stop (Space)</source>
        <translation>Зупинити (Space)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Відтворити</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Sound, muted</source>
        <translation>Звук, вимкнено</translation>
    </message>
    <message>
        <source>Sound, volume %1</source>
        <translation>Звук, гучність %1</translation>
    </message>
    <message>
        <source>Where the player goes: a timecode, the end of one, or + and - with how far.</source>
        <translation>Куди перейде програвач: таймкод, його закінчення або + чи - і на скільки.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LoggedBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Залоговано</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation>Залоговано: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LoggingPage</name>
    <message>
        <source>Logging</source>
        <translation>Логування</translation>
    </message>
    <message>
        <source>Search the clips to log: title, tag, place, note</source>
        <translation>Пошук кліпів для логування: назва, тег, місце, примітка</translation>
    </message>
    <message>
        <source>The clip is being read.</source>
        <translation>Кліп читається.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln кліп</numerusform>
            <numerusform>%Ln кліпи</numerusform>
            <numerusform>%Ln кліпів</numerusform>
        </translation>
    </message>
    <message>
        <source>No clip to log. Choose one in the library, or search for others.</source>
        <translation>Немає кліпу для логування. Виберіть його в бібліотеці або пошукайте інші.</translation>
    </message>
    <message>
        <source>The file is arriving in another Rushes. Its ranges, tags and note can be read and changed all the same.</source>
        <translation>Файл надходить в іншому Rushes. Його діапазони, теги й примітку все одно можна читати й змінювати.</translation>
    </message>
    <message>
        <source>Its download has ended, so there is no file. What was logged is kept. Download the video again, and this clip gets its file.</source>
        <translation>Його завантаження закінчилося, тому файлу немає. Залоговане зберігається. Завантажте відео знову, і цей кліп отримає свій файл.</translation>
    </message>
    <message>
        <source>The file is not here. Its ranges, tags and note can be read and changed all the same.</source>
        <translation>Файлу тут немає. Його діапазони, теги й примітку все одно можна читати й змінювати.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln діапазон</numerusform>
            <numerusform>%Ln діапазони</numerusform>
            <numerusform>%Ln діапазонів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln markers</source>
        <translation>
            <numerusform>%Ln маркер</numerusform>
            <numerusform>%Ln маркери</numerusform>
            <numerusform>%Ln маркерів</numerusform>
        </translation>
    </message>
    <message>
        <source>saved</source>
        <translation>збережено</translation>
    </message>
    <message>
        <source>In marked, range open</source>
        <translation>Початок позначено, діапазон відкрито</translation>
    </message>
    <message>
        <source>Clear rating</source>
        <translation>Зняти оцінку</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Оцінити: %1</translation>
    </message>
    <message>
        <source>Export the shots</source>
        <translation>Експортувати плани</translation>
    </message>
    <message>
        <source>Shot list as text</source>
        <translation>Монтажний лист як текст</translation>
    </message>
    <message>
        <source>Play backwards, again 2×, 4×, 8×; with K held one frame, held slow</source>
        <translation>Відтворити назад, повторно — 2×, 4×, 8×; з утримуваною K — на кадр, довго — повільно</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Play, again 2×, 4×, 8×; with K held one frame, held slow</source>
        <translation>Відтворити, повторно — 2×, 4×, 8×; з утримуваною K — на кадр, довго — повільно</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Відтворити або зупинити</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>На кадр назад</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>На кадр уперед</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>На секунду назад</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>На секунду вперед</translation>
    </message>
    <message>
        <source>Go to timecode</source>
        <translation>Перейти до таймкоду</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>На весь екран</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Попередній кліп</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Наступний кліп</translation>
    </message>
    <message>
        <source>In: a range begins here</source>
        <translation>Початок: тут починається діапазон</translation>
    </message>
    <message>
        <source>Out: the range ends here</source>
        <translation>Кінець: тут закінчується діапазон</translation>
    </message>
    <message>
        <source>Close the range and open the next</source>
        <translation>Закрити діапазон і відкрити наступний</translation>
    </message>
    <message>
        <source>Marker here</source>
        <translation>Поставити тут маркер</translation>
    </message>
    <message>
        <source>Go to the in point</source>
        <translation>Перейти до початку</translation>
    </message>
    <message>
        <source>Go to the out point</source>
        <translation>Перейти до кінця</translation>
    </message>
    <message>
        <source>Previous range or marker</source>
        <translation>Попередній діапазон або маркер</translation>
    </message>
    <message>
        <source>Next range or marker</source>
        <translation>Наступний діапазон або маркер</translation>
    </message>
    <message>
        <source>Remove the range or marker</source>
        <translation>Вилучити діапазон або маркер</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Tag %1 of the second bank</source>
        <translation>Тег %1 другого набору</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Тег %1</translation>
    </message>
    <message>
        <source>Key %1 has no tag yet. F2 in the panel of tag keys gives it one.</source>
        <translation>Клавіша %1 ще не має тега. Призначте його клавішею F2 на панелі клавіш тегів.</translation>
    </message>
    <message>
        <source>Somebody has removed this clip from the library. What was logged on it is kept, and Undo brings it back.</source>
        <translation>Хтось вилучив цей кліп із бібліотеки. Залоговане в ньому збережено, і «Скасувати» його поверне.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MainWindow</name>
    <message>
        <source>Rushes</source>
        <translation>Rushes</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Усюди</translation>
    </message>
    <message>
        <source>%1 — Rushes</source>
        <translation>%1 — Rushes</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Пошук на цій сторінці</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Наступна панель</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Попередня панель</translation>
    </message>
    <message>
        <source>List or grid</source>
        <translation>Список або сітка</translation>
    </message>
    <message>
        <source>Show or hide the places</source>
        <translation>Показати або сховати бічну панель</translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>Оновити каталог</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Знайти команду</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Список клавіш</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлий</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темний</translation>
    </message>
    <message>
        <source>%1 — Rushes, safe mode</source>
        <translation>%1 — Rushes, безпечний режим</translation>
    </message>
    <message>
        <source>Safe mode: restart normally</source>
        <translation>Безпечний режим: перезапустити у звичайному</translation>
    </message>
    <message>
        <source>Rushes uses standard settings, which are not kept. No downloads run, no media file is opened, and there is no tray.</source>
        <translation>Rushes використовує стандартні налаштування, які не зберігаються. Завантаження не виконуються, медіафайли не відкриваються, значка в треї немає.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Що це?</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ManualWindow</name>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Посібник</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Find in the manual (Ctrl+F)</source>
        <translation>Знайти в посібнику (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Знайти в посібнику</translation>
    </message>
    <message>
        <source>The manual is not installed here: it was looked for in %1. Install the package of Rushes again.</source>
        <translation>Посібник тут не встановлено: його шукали в %1. Установіть пакет Rushes ще раз.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln pages</source>
        <translation>
            <numerusform>На %Ln сторінці</numerusform>
            <numerusform>На %Ln сторінках</numerusform>
            <numerusform>На %Ln сторінках</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingDelegate</name>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln засідання</numerusform>
            <numerusform>%Ln засідання</numerusform>
            <numerusform>%Ln засідань</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingDetail</name>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>My time</source>
        <translation>Мій час</translation>
    </message>
    <message>
        <source>Show the programme by this computer&apos;s clock</source>
        <translation>Показати програму за годинником цього комп’ютера</translation>
    </message>
    <message>
        <source>Export .ics</source>
        <translation>Експортувати .ics</translation>
    </message>
    <message>
        <source>Keep the programme as a file that calendars read</source>
        <translation>Зберегти програму у файл, який читають календарі</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>Queue the item when it is published</source>
        <translation>Поставити пункт у чергу, коли його буде опубліковано</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Програми ще немає</translation>
    </message>
    <message>
        <source>The portal has not published the programme of this meeting. Its videos, if any, are under Videos.</source>
        <translation>Портал не опублікував програми цього засідання. Якщо відео є, вони в розділі «Відео».</translation>
    </message>
    <message>
        <source>Videos of the meeting</source>
        <translation>Відео засідання</translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation>Відео ще немає</translation>
    </message>
    <message>
        <source>The portal has not published videos of this meeting. They appear here after the next refresh.</source>
        <translation>Портал не опублікував відео цього засідання. Вони з’являться тут після наступного оновлення.</translation>
    </message>
    <message>
        <source>Photos of the meeting</source>
        <translation>Фото засідання</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Фото ще немає</translation>
    </message>
    <message>
        <source>The portal has not published photos of this meeting. They appear here after the next refresh.</source>
        <translation>Портал не опублікував фото цього засідання. Вони з’являться тут після наступного оновлення.</translation>
    </message>
    <message>
        <source>News of the meeting</source>
        <translation>Новини засідання</translation>
    </message>
    <message>
        <source>The portal has no article about this meeting.</source>
        <translation>На порталі немає статті про це засідання.</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Новини</translation>
    </message>
    <message>
        <source>Times of the programme by the clock of this computer, in place of those at the meeting.</source>
        <translation>Час програми за годинником цього комп’ютера замість місцевого часу засідання.</translation>
    </message>
    <message>
        <source>Show its videos</source>
        <translation>Показати її відео</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingHead</name>
    <message>
        <source>Queue whole meeting (Ctrl+Shift+D)</source>
        <translation>Поставити все засідання в чергу (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Whatever the portal adds to this meeting is queued by itself, in the format that the house profile puts first. Switch it off to stop that.</source>
        <translation>Усе, що портал додає до цього засідання, саме стає в чергу у форматі, який у профілі редакції стоїть першим. Вимкніть, щоб це припинити.</translation>
    </message>
    <message>
        <source>Queue what this meeting publishes from now on</source>
        <translation>Ставити в чергу все, що це засідання публікуватиме відтепер</translation>
    </message>
    <message>
        <source>Queue what this meeting publishes from now on (Ctrl+Shift+A)</source>
        <translation>Ставити в чергу все, що це засідання публікуватиме відтепер (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>оновлено %1</translation>
    </message>
    <message>
        <source>Do not wait for the meeting&apos;s videos any more</source>
        <translation>Більше не чекати на відео засідання</translation>
    </message>
    <message>
        <source>Choose videos…</source>
        <translation>Вибрати відео…</translation>
    </message>
    <message>
        <source>Queue all broadcast quality</source>
        <translation>Поставити в чергу все в ефірній якості</translation>
    </message>
    <message>
        <source>What it publishes from now on is queued by itself.</source>
        <translation>Усе, що воно публікуватиме відтепер, потрапить у чергу автоматично.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingModel</name>
    <message>
        <source>Without a date</source>
        <translation>Без дати</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln засідання</numerusform>
            <numerusform>%Ln засідання</numerusform>
            <numerusform>%Ln засідань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln відео</numerusform>
            <numerusform>%Ln відео</numerusform>
            <numerusform>%Ln відео</numerusform>
        </translation>
    </message>
    <message>
        <source>What it publishes from now on is queued by itself</source>
        <translation>Усе, що воно публікуватиме відтепер, потрапить у чергу автоматично</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items of its programme are queued by themselves once they are published</source>
        <translation>
            <numerusform>%Ln пункт його програми потрапить у чергу автоматично після публікації</numerusform>
            <numerusform>%Ln пункти його програми потраплять у чергу автоматично після публікації</numerusform>
            <numerusform>%Ln пунктів його програми потраплять у чергу автоматично після публікації</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1 local</source>
        <translation>локально: %1</translation>
    </message>
    <message>
        <source>all local</source>
        <translation>усе локально</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Засідання</translation>
    </message>
    <message>
        <source>Search the meetings: words, place:, country:, date:</source>
        <translation>Пошук засідань: слова, place:, country:, date:</translation>
    </message>
    <message>
        <source>Queue whole meeting</source>
        <translation>Поставити все засідання в чергу</translation>
    </message>
    <message>
        <source>Queue what the meeting publishes from now on</source>
        <translation>Ставити в чергу все, що засідання публікуватиме відтепер</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу найновіші</translation>
    </message>
    <message>
        <source>With videos</source>
        <translation>З відео</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln засідання</numerusform>
            <numerusform>%Ln засідання</numerusform>
            <numerusform>%Ln засідань</numerusform>
        </translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Засідань ще немає</translation>
    </message>
    <message>
        <source>The catalogue has not been read from the portal so far. It is kept on this computer once it has been.</source>
        <translation>Каталог ще не прочитано з порталу. Після читання він зберігається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>No meetings match</source>
        <translation>Відповідних засідань немає</translation>
    </message>
    <message>
        <source>No video of such a meeting is on this computer.</source>
        <translation>Жодного відео такого засідання на цьому комп’ютері немає.</translation>
    </message>
    <message>
        <source>Show all meetings</source>
        <translation>Показати всі засідання</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings have videos on this computer</source>
        <translation>
            <numerusform>%Ln засідання має відео на цьому комп’ютері</numerusform>
            <numerusform>%Ln засідання мають відео на цьому комп’ютері</numerusform>
            <numerusform>%Ln засідань мають відео на цьому комп’ютері</numerusform>
        </translation>
    </message>
    <message>
        <source>1 meeting selected</source>
        <translation>Вибрано 1 засідання</translation>
    </message>
    <message>
        <source>%1 of %2 in library</source>
        <translation>%1 з %2 у бібліотеці</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln відео</numerusform>
            <numerusform>%Ln відео</numerusform>
            <numerusform>%Ln відео</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out meetings of which the portal has no video.</source>
        <translation>Приховує засідання, з яких портал не має відео.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MissingFilesDialog</name>
    <message>
        <source>Read each file: finds also those that were changed without another size</source>
        <translation>Читати кожен файл: знаходить і ті, що змінилися без зміни розміру</translation>
    </message>
    <message>
        <source>Find missing files</source>
        <translation>Пошук відсутніх файлів</translation>
    </message>
    <message>
        <source>Look &amp;in</source>
        <translation>Шу&amp;кати в</translation>
    </message>
    <message>
        <source>Folders to look in</source>
        <translation>Папки для пошуку</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Додати папку…</translation>
    </message>
    <message>
        <source>Clips without their files</source>
        <translation>Кліпи без своїх файлів</translation>
    </message>
    <message>
        <source>Look for files</source>
        <translation>Шукати файли</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Folder to look in</source>
        <translation>Папка для пошуку</translation>
    </message>
    <message>
        <source>Media folder: looked through in any case. Ticked, clips of drives that are away are looked for in it, too.</source>
        <translation>Папка медіафайлів: переглядається в будь-якому разі. Якщо її позначено, у ній шукаються й кліпи непід’єднаних дисків.</translation>
    </message>
    <message>
        <source>Stopped before all was looked through.</source>
        <translation>Зупинено до завершення перегляду.</translation>
    </message>
    <message>
        <source>%1 looked at, %2 read.</source>
        <translation>Переглянуто %1, прочитано %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файли</numerusform>
            <numerusform>%Ln файлів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be read, such as %1.</source>
        <translation>
            <numerusform>Не вдалося прочитати %Ln файл або папку, зокрема %1.</numerusform>
            <numerusform>Не вдалося прочитати %Ln файли або папки, зокрема %1.</numerusform>
            <numerusform>Не вдалося прочитати %Ln файлів або папок, зокрема %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips have their files again. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln кліп знову має свій файл. Дія «Скасувати» повертає все назад.</numerusform>
            <numerusform>%Ln кліпи знову мають свої файли. Дія «Скасувати» повертає все назад.</numerusform>
            <numerusform>%Ln кліпів знову мають свої файли. Дія «Скасувати» повертає все назад.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Looking: %1 looked at, %2 read</source>
        <translation>Пошук: переглянуто %1, прочитано %2</translation>
    </message>
    <message>
        <source>Relink</source>
        <translation>Зв’язати знову</translation>
    </message>
    <message numerus="yes">
        <source>Relink %Ln clips</source>
        <translation>
            <numerusform>Знову зв’язати %Ln кліп</numerusform>
            <numerusform>Знову зв’язати %Ln кліпи</numerusform>
            <numerusform>Знову зв’язати %Ln кліпів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln clips were found.</source>
        <translation>
            <numerusform>Знайдено файли %Ln кліпу.</numerusform>
            <numerusform>Знайдено файли %Ln кліпів.</numerusform>
            <numerusform>Знайдено файли %Ln кліпів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the places of %Ln clips there are other files.</source>
        <translation>
            <numerusform>На місці %Ln кліпу — інший файл.</numerusform>
            <numerusform>На місцях %Ln кліпів — інші файли.</numerusform>
            <numerusform>На місцях %Ln кліпів — інші файли.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln clips are missing.</source>
        <translation>
            <numerusform>Файли %Ln кліпу відсутні.</numerusform>
            <numerusform>Файли %Ln кліпів відсутні.</numerusform>
            <numerusform>Файли %Ln кліпів відсутні.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are on drives that are away.</source>
        <translation>
            <numerusform>%Ln кліп — на непід’єднаних дисках.</numerusform>
            <numerusform>%Ln кліпи — на непід’єднаних дисках.</numerusform>
            <numerusform>%Ln кліпів — на непід’єднаних дисках.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library knows of no clip whose file is missing.</source>
        <translation>У бібліотеці немає кліпів, чиї файли відсутні.</translation>
    </message>
    <message>
        <source>Away: %1.</source>
        <translation>Не під’єднано: %1.</translation>
    </message>
    <message>
        <source>Compares what is in the files, not only their sizes. That takes as long as reading them all.</source>
        <translation>Порівнює вміст файлів, а не лише їхній розмір. Це триває стільки, скільки читання їх усіх.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln clips there are several equal files; the likeliest is proposed, and F2 chooses another.</source>
        <translation>
            <numerusform>Для %Ln кліпу є кілька однакових файлів; запропоновано найімовірніший, а F2 вибирає інший.</numerusform>
            <numerusform>Для %Ln кліпів є кілька однакових файлів; запропоновано найімовірніший, а F2 вибирає інший.</numerusform>
            <numerusform>Для %Ln кліпів є кілька однакових файлів; запропоновано найімовірніший, а F2 вибирає інший.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MissingFilesModel</name>
    <message>
        <source>Another file is in its place</source>
        <translation>На його місці інший файл</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>Drive is away</source>
        <translation>Диск не під’єднано</translation>
    </message>
    <message>
        <source>No digest: nothing can prove it</source>
        <translation>Немає контрольної суми: підтвердити неможливо</translation>
    </message>
    <message>
        <source>Same size and digest</source>
        <translation>Той самий розмір і контрольна сума</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Кліп</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Де був</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Де є</translation>
    </message>
    <message>
        <source>How certain</source>
        <translation>Певність</translation>
    </message>
    <message>
        <source>now for “%1”</source>
        <translation>тепер для «%1»</translation>
    </message>
    <message>
        <source>Same size and digest, one of %1</source>
        <translation>Той самий розмір і контрольна сума, один із %1</translation>
    </message>
    <message>
        <source>F2 chooses another of the equal files</source>
        <translation>F2 вибирає інший з однакових файлів</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NamePreviewModel</name>
    <message>
        <source>Numbered: another file has the name</source>
        <translation>Пронумеровано: таке ім’я має інший файл</translation>
    </message>
    <message>
        <source>Shortened: too long for some systems</source>
        <translation>Скорочено: задовге для деяких систем</translation>
    </message>
    <message>
        <source>The portal’s name</source>
        <translation>Ім’я на порталі</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваша назва</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Зауваження</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NamesDialog</name>
    <message>
        <source>Names and folders</source>
        <translation>Імена й папки</translation>
    </message>
    <message>
        <source>Rename finished files…</source>
        <translation>Перейменувати готові файли…</translation>
    </message>
    <message>
        <source>Take renaming back</source>
        <translation>Скасувати перейменування</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Шаблон</translation>
    </message>
    <message>
        <source>Puts %1 into the template</source>
        <translation>Вставляє %1 у шаблон</translation>
    </message>
    <message>
        <source>The last videos under their new names</source>
        <translation>Останні відео під новими іменами</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Вибрати: %1</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Вибір папки</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>&amp;All files</source>
        <translation>&amp;Усі файли</translation>
    </message>
    <message>
        <source>Folders per portal and kind of file</source>
        <translation>Папки за порталом і видом файлу</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Портал</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Вид файлу</translation>
    </message>
    <message>
        <source>Choose a folder for them…</source>
        <translation>Вибрати для них папку…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Further copies of each finished file</source>
        <translation>Додаткові копії кожного готового файлу</translation>
    </message>
    <message>
        <source>S&amp;econd place, copied and compared</source>
        <translation>&amp;Друге місце, з копіюванням і звіренням</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>&amp;Watch folder of the editing system</source>
        <translation>&amp;Відстежувана папка монтажної системи</translation>
    </message>
    <message>
        <source>All portals</source>
        <translation>Усі портали</translation>
    </message>
    <message>
        <source>“/” begins a folder. A token without a value is left out, with the separator beside it.</source>
        <translation>«/» починає папку. Підстановка без значення випадає разом із сусіднім роздільником.</translation>
    </message>
    <message>
        <source>The template can be saved when it is right.</source>
        <translation>Шаблон можна буде зберегти, коли він буде правильним.</translation>
    </message>
    <message>
        <source>The catalogue has no videos yet on which it could be tried.</source>
        <translation>У каталозі ще немає відео, на яких його можна було б випробувати.</translation>
    </message>
    <message>
        <source>Tried on the last %1 videos: every file has a name of its own.</source>
        <translation>Випробувано на останніх відео (%1): кожен файл має власне ім’я.</translation>
    </message>
    <message>
        <source>Tried on the last %1 videos: %2 had to be numbered or shortened. {id} or {n:3} tells them apart.</source>
        <translation>Випробувано на останніх відео (%1): довелося пронумерувати або скоротити %2. {id} або {n:3} розрізняє їх.</translation>
    </message>
    <message>
        <source>The pattern of names and folders. Words in braces are replaced by what is known of the video, and a slash begins a folder.</source>
        <translation>Шаблон назв і папок. Слова у фігурних дужках замінюються відомостями про відео, а скісна риска починає папку.</translation>
    </message>
    <message>
        <source>The portal whose files go to a folder of their own.</source>
        <translation>Портал, файли якого потрапляють в окрему папку.</translation>
    </message>
    <message>
        <source>The kind of file that goes to a folder of its own, such as proxies.</source>
        <translation>Вид файлів, що потрапляють в окрему папку, наприклад проксі.</translation>
    </message>
    <message>
        <source>Each finished file is copied here too, and the copy is read again and compared with the original.</source>
        <translation>Кожен готовий файл копіюється ще й сюди, а копію перечитують і порівнюють з оригіналом.</translation>
    </message>
    <message>
        <source>A folder from which an editing system takes files. A copy appears there only when it is whole.</source>
        <translation>Папка, з якої монтажна система бере файли. Копія з’являється там лише тоді, коли вона повна.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewPasswordPage</name>
    <message>
        <source>New password</source>
        <translation>Новий пароль</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save new password</source>
        <translation>Зберегти новий пароль</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Збереження</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewsModel</name>
    <message>
        <source>Being read</source>
        <translation>Читається</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewsPage</name>
    <message>
        <source>News</source>
        <translation>Новини</translation>
    </message>
    <message>
        <source>Search the news: words, meeting:, date:</source>
        <translation>Пошук новин: слова, meeting:, date:</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Цього року</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу найновіші</translation>
    </message>
    <message>
        <source>Videos of the meeting</source>
        <translation>Відео засідання</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Photos of this entry</source>
        <translation>Фото цього запису</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln запис</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записів</numerusform>
        </translation>
    </message>
    <message>
        <source>No news yet</source>
        <translation>Новин ще немає</translation>
    </message>
    <message>
        <source>The portal has published none so far, or the catalogue has not been read yet.</source>
        <translation>Портал ще нічого не опублікував, або каталог ще не прочитано.</translation>
    </message>
    <message>
        <source>No news match</source>
        <translation>Відповідних новин немає</translation>
    </message>
    <message>
        <source>Show all news</source>
        <translation>Показати всі новини</translation>
    </message>
    <message>
        <source>Meeting: %1</source>
        <translation>Засідання: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln відео</numerusform>
            <numerusform>%Ln відео</numerusform>
            <numerusform>%Ln відео</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out what was published in another year.</source>
        <translation>Приховує опубліковане в інші роки.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewsletterCard</name>
    <message>
        <source>Subscribe</source>
        <translation>Підписатися</translation>
    </message>
    <message>
        <source>or later, in Settings</source>
        <translation>або пізніше, у налаштуваннях</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Розсилка</translation>
    </message>
    <message>
        <source>New meetings and videos, about once a week.</source>
        <translation>Нові засідання й відео, приблизно раз на тиждень.</translation>
    </message>
    <message>
        <source>%1: new meetings and videos, about once a week.</source>
        <translation>%1: нові засідання й відео, приблизно раз на тиждень.</translation>
    </message>
    <message>
        <source>Subscribed since %1</source>
        <translation>Підписано від %1</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Підписано</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Stop the newsletter</source>
        <translation>Відмовитися від розсилки</translation>
    </message>
    <message>
        <source>Subscribe to the newsletter</source>
        <translation>Підписатися на розсилку</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>You get the newsletter from now on</source>
        <translation>Відтепер ви отримуєте розсилку</translation>
    </message>
    <message>
        <source>You no longer get the newsletter</source>
        <translation>Ви більше не отримуєте розсилки</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NoticeModel</name>
    <message>
        <source>Meeting</source>
        <translation>Засідання</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Новини</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Не прочитано</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>Search the notices: title, what happened</source>
        <translation>Пошук сповіщень: назва, що сталося</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Позначити все як прочитане</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Позначити як прочитане</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln сповіщення</numerusform>
            <numerusform>%Ln сповіщення</numerusform>
            <numerusform>%Ln сповіщень</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 unread</source>
        <translation>%1, не прочитано: %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Знайдено: %1</translation>
    </message>
    <message>
        <source>No notices match</source>
        <translation>Відповідних сповіщень немає</translation>
    </message>
    <message>
        <source>No notice has all of these words.</source>
        <translation>Жодне сповіщення не містить усіх цих слів.</translation>
    </message>
    <message>
        <source>Show all notices</source>
        <translation>Показати всі сповіщення</translation>
    </message>
    <message>
        <source>No notices yet</source>
        <translation>Сповіщень ще немає</translation>
    </message>
    <message>
        <source>What the portal corrects or takes back appears here, and what was queued because you waited for it.</source>
        <translation>Тут з’являється те, що портал виправляє або відкликає, а також те, що потрапило в чергу, бо ви на це чекали.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Show in library</source>
        <translation>Показати в бібліотеці</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Копіювати назву</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::OfflineBar</name>
    <message>
        <source>Only what I can open now</source>
        <translation>Лише те, що можна відкрити зараз</translation>
    </message>
    <message>
        <source>Leaves out everything whose files are not on this computer, for as long as the portal cannot be reached.</source>
        <translation>Приховує все, чиїх файлів немає на цьому комп’ютері, доки портал недоступний.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::OpenLists</name>
    <message>
        <source>Open shot lists</source>
        <translation>Відкриті монтажні листи</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Закрити (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Закрити %1</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, ще не збережено</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::OutlineModel</name>
    <message>
        <source>Without a description</source>
        <translation>Без опису</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>розділ %1</translation>
    </message>
    <message>
        <source>not right yet</source>
        <translation>ще неправильно</translation>
    </message>
    <message>
        <source>error</source>
        <translation>помилка</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>попередження</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PaceField</name>
    <message>
        <source>Full speed</source>
        <translation>Повна швидкість</translation>
    </message>
    <message>
        <source>Limited to</source>
        <translation>Обмежити до</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>%1: limit</source>
        <translation>%1: обмеження</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> МБ/с</translation>
    </message>
    <message>
        <source>Whether downloads run as fast as they can at that time, with a limit, or not at all.</source>
        <translation>Чи йдуть завантаження в цей час на повній швидкості, з обмеженням чи не йдуть зовсім.</translation>
    </message>
    <message>
        <source>The most that all downloads together take at that time.</source>
        <translation>Найбільша швидкість усіх завантажень разом у цей час.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PartFeed</name>
    <message>
        <source>It was taken off the queue. What is shown stays until this window closes.</source>
        <translation>Його знято з черги. Показане залишається, доки не закриється це вікно.</translation>
    </message>
    <message>
        <source>Nobody has said how long this file is, so Rushes cannot find its end. Play it when it is whole.</source>
        <translation>Довжина цього файлу невідома, тому Rushes не може знайти його кінець. Відтворіть його, коли він буде повним.</translation>
    </message>
    <message>
        <source>All of it is here.</source>
        <translation>Файл отримано повністю.</translation>
    </message>
    <message>
        <source>This place is not here yet. Rushes brings it before the rest.</source>
        <translation>Цього місця ще немає. Rushes отримає його раніше за решту.</translation>
    </message>
    <message>
        <source>This place is not here yet, and the download does not go on at the moment. Resume it to see more.</source>
        <translation>Цього місця ще немає, а завантаження наразі не триває. Продовжте його, щоб побачити більше.</translation>
    </message>
    <message>
        <source>Its first bytes are on their way.</source>
        <translation>Перші байти вже надходять.</translation>
    </message>
    <message>
        <source>Nothing of it is here yet, and the download does not go on at the moment. Resume it to see it.</source>
        <translation>Ще нічого немає, а завантаження наразі не триває. Продовжте його, щоб побачити відео.</translation>
    </message>
    <message>
        <source>The first %1 can be seen.</source>
        <translation>Можна переглянути перші %1.</translation>
    </message>
    <message>
        <source>All of it is here. It is not verified yet: do not use it before it is.</source>
        <translation>Файл отримано повністю. Його ще не перевірено: не використовуйте його до перевірки.</translation>
    </message>
    <message>
        <source>%1 More comes while you watch, from where you look. It is not verified yet.</source>
        <translation>%1 Решта надходить під час перегляду, від місця, яке ви дивитеся. Файл ще не перевірено.</translation>
    </message>
    <message>
        <source>%1 The download does not go on at the moment. It is not verified yet.</source>
        <translation>%1 Завантаження наразі не триває. Файл ще не перевірено.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PartsMap</name>
    <message>
        <source>Blocks of the file</source>
        <translation>Блоки файлу</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PartsPicture</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks of %1</source>
        <translation>
            <numerusform>%Ln блок по %1</numerusform>
            <numerusform>%Ln блоки по %1</numerusform>
            <numerusform>%Ln блоків по %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln діапазон</numerusform>
            <numerusform>%Ln діапазони</numerusform>
            <numerusform>%Ln діапазонів</numerusform>
        </translation>
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
        <translation>Діапазон %1: з нього %2, на блоці %3 з %4.</translation>
    </message>
    <message>
        <source>What is in doubt is fetched again and compared.</source>
        <translation>Сумнівне отримується знову й порівнюється.</translation>
    </message>
    <message>
        <source>Block %1, from %2 to %3: %4, fetched again and compared</source>
        <translation>Блок %1, від %2 до %3: %4, отримано знову й порівняно</translation>
    </message>
    <message>
        <source>Block %1, from %2 to %3: %4</source>
        <translation>Блок %1, від %2 до %3: %4</translation>
    </message>
    <message>
        <source>from %1 to %2: %3, fetched again and compared</source>
        <translation>від %1 до %2: %3, отримано знову й порівняно</translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <translation>від %1 до %2: %3</translation>
    </message>
    <message>
        <source>Connection %1, %2</source>
        <translation>З’єднання %1, %2</translation>
    </message>
    <message>
        <source>No connection, %1</source>
        <translation>Без з’єднання, %1</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>очікується</translation>
    </message>
    <message>
        <source>arriving</source>
        <translation>надходить</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>на диску</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>під сумнівом</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PasswordChecks</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 або більше</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 now)</source>
        <translation>%1 (зараз %2)</translation>
    </message>
    <message>
        <source>no spaces</source>
        <translation>без пробілів</translation>
    </message>
    <message>
        <source>upper-case letter</source>
        <translation>велика літера</translation>
    </message>
    <message>
        <source>lower-case letter</source>
        <translation>мала літера</translation>
    </message>
    <message>
        <source>number</source>
        <translation>цифра</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>символ</translation>
    </message>
    <message>
        <source>symbol, such as ! # %</source>
        <translation>символ, наприклад ! # %</translation>
    </message>
    <message>
        <source>Strong enough. All rules are met</source>
        <translation>Достатньо надійний. Усі правила виконано</translation>
    </message>
    <message>
        <source>Not strong enough yet. Still open: %1</source>
        <translation>Ще недостатньо надійний. Бракує: %1</translation>
    </message>
    <message>
        <source>%1: met</source>
        <translation>%1: виконано</translation>
    </message>
    <message>
        <source>%1: still open</source>
        <translation>%1: ще не виконано</translation>
    </message>
    <message>
        <source>%1: open again</source>
        <translation>%1: знову не виконано</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>Сховати пароль</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Показати пароль</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoCommands</name>
    <message>
        <source>Download originals</source>
        <translation>Завантажити оригінали</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln originals, %2</source>
        <translation>
            <numerusform>Завантажити %Ln оригінал, %2</numerusform>
            <numerusform>Завантажити %Ln оригінали, %2</numerusform>
            <numerusform>Завантажити %Ln оригіналів, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в папці</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Авторство</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Ім’я файлу</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoDetails</name>
    <message>
        <source>Taken</source>
        <translation>Знято</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>In the file name</source>
        <translation>В імені файлу</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Авторство</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Дати</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригінал</translation>
    </message>
    <message>
        <source>Queue the original (D); it needs an account</source>
        <translation>Поставити оригінал у чергу (D); потрібен обліковий запис</translation>
    </message>
    <message>
        <source>Copy caption</source>
        <translation>Копіювати підпис</translation>
    </message>
    <message>
        <source>Copy credit</source>
        <translation>Копіювати авторство</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Без підпису</translation>
    </message>
    <message>
        <source>The portal names none</source>
        <translation>Портал його не вказує</translation>
    </message>
    <message>
        <source>Download original, %1</source>
        <translation>Завантажити оригінал, %1</translation>
    </message>
    <message>
        <source>Download original</source>
        <translation>Завантажити оригінал</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoModel</name>
    <message>
        <source>Being read</source>
        <translation>Читається</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Без підпису</translation>
    </message>
    <message>
        <source>Photo without a caption</source>
        <translation>Фото без підпису</translation>
    </message>
    <message>
        <source>original: %1</source>
        <translation>оригінал: %1</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Не тут</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Тут</translation>
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
        <translation>Фото %1</translation>
    </message>
    <message>
        <source>Arrows lead to the next photo, Escape back to the list</source>
        <translation>Стрілки ведуть до наступного фото, Escape — назад до списку</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Без підпису</translation>
    </message>
    <message>
        <source>Escape leads back</source>
        <translation>Escape повертає назад</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Search the photos: words, place:, date:, rights:</source>
        <translation>Пошук фото: слова, place:, date:, rights:</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу найновіші</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Спершу найдавніші</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Ім’я файлу</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Спершу найбільші</translation>
    </message>
    <message>
        <source>High resolution</source>
        <translation>Висока роздільність</translation>
    </message>
    <message>
        <source>Not withdrawn</source>
        <translation>Не відкликані</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Показати збільшеним</translation>
    </message>
    <message>
        <source>Download original</source>
        <translation>Завантажити оригінал</translation>
    </message>
    <message numerus="yes">
        <source>%Ln originals of this portal are on this computer</source>
        <translation>
            <numerusform>%Ln оригінал із цього порталу — на цьому комп’ютері</numerusform>
            <numerusform>%Ln оригінали із цього порталу — на цьому комп’ютері</numerusform>
            <numerusform>%Ln оригіналів із цього порталу — на цьому комп’ютері</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Фото ще немає</translation>
    </message>
    <message>
        <source>The portal has published none so far, or the catalogue has not been read yet.</source>
        <translation>Портал ще нічого не опублікував, або каталог ще не прочитано.</translation>
    </message>
    <message>
        <source>No photos match</source>
        <translation>Відповідних фото немає</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Показати всі фото</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos selected</source>
        <translation>
            <numerusform>Вибрано %Ln фото</numerusform>
            <numerusform>Вибрано %Ln фото</numerusform>
            <numerusform>Вибрано %Ln фото</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out photos that are less than 3000 pixels high.</source>
        <translation>Приховує фото, висота яких менша за 3000 пікселів.</translation>
    </message>
    <message>
        <source>Leaves out photos that the portal has taken back.</source>
        <translation>Приховує фото, які портал відкликав.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PictureView</name>
    <message>
        <source>Picture: %1</source>
        <translation>Зображення: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PlayerStage</name>
    <message>
        <source>Player</source>
        <translation>Програвач</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PortalAddressPage</name>
    <message>
        <source>Where do your pictures come from?</source>
        <translation>Звідки надходять ваші матеріали?</translation>
    </message>
    <message>
        <source>Enter the address that your press office gave you. It is asked who it is before it is added.</source>
        <translation>Уведіть адресу, яку вам надала ваша пресслужба. Перед додаванням її буде перевірено.</translation>
    </message>
    <message>
        <source>Address of the portal</source>
        <translation>Адреса порталу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Add portal</source>
        <translation>Додати портал</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>This is not a portal&apos;s address.</source>
        <translation>Це не адреса порталу.</translation>
    </message>
    <message>
        <source>It begins with https:// and has no user name and no question mark. http:// is for this computer only.</source>
        <translation>Вона починається з https:// і не містить імені користувача та знака питання. http:// — лише для цього комп’ютера.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PreviewPane</name>
    <message>
        <source>Sign in to preview</source>
        <translation>Увійдіть для попереднього перегляду</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Попередній перегляд</translation>
    </message>
    <message>
        <source>Space plays and pauses, F11 fills the screen</source>
        <translation>Space відтворює й призупиняє, F11 розгортає на весь екран</translation>
    </message>
    <message>
        <source>Waiting for the portal…</source>
        <translation>Очікування порталу…</translation>
    </message>
    <message>
        <source>Opening the preview…</source>
        <translation>Відкривається попередній перегляд…</translation>
    </message>
    <message>
        <source>Browsing is free. The video itself needs an account on the portal.</source>
        <translation>Переглядати каталог можна вільно. Для самого відео потрібен обліковий запис на порталі.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Printing</name>
    <message>
        <source>start %1</source>
        <translation>початок %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots</source>
        <translation>
            <numerusform>%Ln план</numerusform>
            <numerusform>%Ln плани</numerusform>
            <numerusform>%Ln планів</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Використання: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Сторінка %1 з %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProblemModel</name>
    <message>
        <source>line %1</source>
        <translation>рядок %1</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>попередження</translation>
    </message>
    <message>
        <source>error</source>
        <translation>помилка</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Виправлення</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProseDialog</name>
    <message>
        <source>Shots from a dope sheet</source>
        <translation>Плани з опису планів</translation>
    </message>
    <message>
        <source>The agency’s text</source>
        <translation>Текст агентства</translation>
    </message>
    <message>
        <source>Paste the agency’s text here: its numbered shots, with or without times.</source>
        <translation>Вставте сюди текст агентства: пронумеровані плани, з часом або без нього.</translation>
    </message>
    <message>
        <source>Shots that were read</source>
        <translation>Розпізнані плани</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln shots</source>
        <translation>
            <numerusform>Додати %Ln план</numerusform>
            <numerusform>Додати %Ln плани</numerusform>
            <numerusform>Додати %Ln планів</numerusform>
        </translation>
    </message>
    <message>
        <source>No shots found. They begin with a number, a time or SOUNDBITE.</source>
        <translation>Планів не знайдено. Вони починаються з номера, часу або SOUNDBITE.</translation>
    </message>
    <message>
        <source>Nothing is doubtful.</source>
        <translation>Сумнівного немає.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are doubtful. Tick those that are right.</source>
        <translation>
            <numerusform>%Ln план сумнівний. Позначте його, якщо він правильний.</numerusform>
            <numerusform>%Ln плани сумнівні. Позначте ті, що правильні.</numerusform>
            <numerusform>%Ln планів сумнівні. Позначте ті, що правильні.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProseModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>від %1 до %2</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>ТК початку</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>ТК кінця</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>План</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Підтвердити</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProxyDialog</name>
    <message>
        <source>As the &amp;system says</source>
        <translation>Як у &amp;системі</translation>
    </message>
    <message>
        <source>&amp;None: go directly</source>
        <translation>&amp;Без проксі: напряму</translation>
    </message>
    <message>
        <source>&amp;This one</source>
        <translation>&amp;Цей</translation>
    </message>
    <message>
        <source>T&amp;ry it</source>
        <translation>Пере&amp;вірити</translation>
    </message>
    <message>
        <source>Use from now on</source>
        <translation>Використовувати відтепер</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Проксі</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>The way to portals and media</source>
        <translation>Шлях до порталів і медіафайлів</translation>
    </message>
    <message>
        <source>This computer is always reached directly. Transfers under way go on as they began.</source>
        <translation>До цього комп’ютера з’єднання завжди пряме. Передавання, що вже тривають, продовжуються так, як почалися.</translation>
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
        <translation>звичайний</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Тип</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Хост</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>П&amp;орт</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Користувач</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>П&amp;ароль</translation>
    </message>
    <message>
        <source>The password goes into the system&apos;s keyring, and nowhere else.</source>
        <translation>Пароль зберігається лише в системному сховищі ключів і більше ніде.</translation>
    </message>
    <message>
        <source>Enter the host of the proxy, as your network&apos;s people gave it to you.</source>
        <translation>Уведіть хост проксі, який вам повідомили адміністратори мережі.</translation>
    </message>
    <message>
        <source>“%1” is no name of a host. Its port, user and password have fields of their own.</source>
        <translation>«%1» — не ім’я хоста. Порт, користувач і пароль мають власні поля.</translation>
    </message>
    <message>
        <source>A password needs a user.</source>
        <translation>Для пароля потрібен користувач.</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>збережено в сховищі ключів</translation>
    </message>
    <message>
        <source>Asking the portal by this way…</source>
        <translation>Запит до порталу цим шляхом…</translation>
    </message>
    <message>
        <source>The portal answers.</source>
        <translation>Портал відповідає.</translation>
    </message>
    <message>
        <source>The portal does not answer without a proxy. Nothing was changed. Your network may need one.</source>
        <translation>Портал не відповідає без проксі. Нічого не змінено. Можливо, у вашій мережі потрібен проксі.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy wants a user and a password. Nothing was changed. Enter it as “This one”, with both.</source>
        <translation>Системний проксі вимагає користувача й пароль. Нічого не змінено. Уведіть його як «Цей», разом з обома.</translation>
    </message>
    <message>
        <source>The portal does not answer by the system&apos;s way. Nothing was changed. Check the network&apos;s settings of the system.</source>
        <translation>Портал не відповідає системним шляхом. Нічого не змінено. Перевірте налаштування мережі в системі.</translation>
    </message>
    <message>
        <source>The portal answers by %1.</source>
        <translation>Портал відповідає через %1.</translation>
    </message>
    <message>
        <source>There is no computer called %1. Nothing was changed. Check the host.</source>
        <translation>Комп’ютера з ім’ям %1 немає. Нічого не змінено. Перевірте хост.</translation>
    </message>
    <message>
        <source>%1 is there, but nothing answers at port %2. Nothing was changed. Check the port.</source>
        <translation>%1 доступний, але на порту %2 ніщо не відповідає. Нічого не змінено. Перевірте порт.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Nothing was changed. Check the host, the port and the kind.</source>
        <translation>%1 не відповів вчасно. Нічого не змінено. Перевірте хост, порт і тип.</translation>
    </message>
    <message>
        <source>%1 wants another user or password. Nothing was changed. Enter both and try again.</source>
        <translation>%1 вимагає іншого користувача або пароля. Нічого не змінено. Уведіть їх і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>%1 answers, but does not bring us to the portal. Nothing was changed. The portal may be away, or the proxy may not let it through.</source>
        <translation>%1 відповідає, але не веде до порталу. Нічого не змінено. Можливо, портал недоступний або проксі не пропускає до нього.</translation>
    </message>
    <message>
        <source>Rushes asks the system for each address, so that scripts of the newsroom’s network are followed too.</source>
        <translation>Rushes запитує систему щодо кожної адреси, тож враховуються і скрипти мережі редакції.</translation>
    </message>
    <message>
        <source>How the proxy is spoken to. Who runs the network knows which it is.</source>
        <translation>Протокол зв’язку з проксі. Який саме, знає адміністратор мережі.</translation>
    </message>
    <message>
        <source>The name or the address of the proxy, without http:// before it.</source>
        <translation>Назва або адреса проксі, без http:// на початку.</translation>
    </message>
    <message>
        <source>The number at which the proxy listens.</source>
        <translation>Номер порту, на якому проксі приймає з’єднання.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryBar</name>
    <message>
        <source>Search on this page</source>
        <translation>Пошук на цій сторінці</translation>
    </message>
    <message>
        <source>Search on this page (Ctrl+L or /)</source>
        <translation>Пошук на цій сторінці (Ctrl+L або /)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистити пошук</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Зберегти цей пошук</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryButton</name>
    <message>
        <source>Writes %1 into the search</source>
        <translation>Додає %1 до пошуку</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryCompletion</name>
    <message>
        <source>What could be written next</source>
        <translation>Що можна написати далі</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryEdit</name>
    <message>
        <source>Each word must be in what is found. A field such as place: or tag: narrows it, and the list below shows what could be written next.</source>
        <translation>Кожне слово має бути в знайденому. Поле, як-от place: або tag:, звужує пошук, а список нижче показує, що можна написати далі.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryRepairs</name>
    <message>
        <source>Leave out %1</source>
        <translation>Пропустити %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Використати %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueuePlan</name>
    <message numerus="yes">
        <source>%Ln videos, %1</source>
        <translation>
            <numerusform>%Ln відео, %1</numerusform>
            <numerusform>%Ln відео, %1</numerusform>
            <numerusform>%Ln відео, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue all broadcast quality (%1)</source>
        <translation>Поставити в чергу все в ефірній якості (%1)</translation>
    </message>
    <message>
        <source>Queue all mezzanine files (%1)</source>
        <translation>Поставити в чергу всі файли mezzanine (%1)</translation>
    </message>
    <message>
        <source>Queue all web files (%1)</source>
        <translation>Поставити в чергу всі вебфайли (%1)</translation>
    </message>
    <message>
        <source>Queue all proxies (%1)</source>
        <translation>Поставити в чергу всі проксі-файли (%1)</translation>
    </message>
    <message>
        <source>No videos are published yet.</source>
        <translation>Відео ще не опубліковано.</translation>
    </message>
    <message>
        <source>The portal offers no files of these videos yet.</source>
        <translation>Портал ще не пропонує файлів цих відео.</translation>
    </message>
    <message>
        <source>All of it is in the library.</source>
        <translation>Усе це вже в бібліотеці.</translation>
    </message>
    <message>
        <source>All of it is in the library or in the queue.</source>
        <translation>Усе це вже в бібліотеці або в черзі.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no file yet.</source>
        <translation>
            <numerusform>%Ln ще не має файлу.</numerusform>
            <numerusform>%Ln ще не мають файлу.</numerusform>
            <numerusform>%Ln ще не мають файлу.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free, of which the queue takes %2</source>
        <translation>Вільно %1, із них черга займе %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>Вільно %1</translation>
    </message>
    <message>
        <source>%1, so all of it fits.</source>
        <translation>%1, тож усе вміститься.</translation>
    </message>
    <message>
        <source>%1, %2 too little.</source>
        <translation>%1, бракує %2.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RangeModel</name>
    <message>
        <source>from %1 to %2</source>
        <translation>від %1 до %2</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>ТК початку</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>ТК кінця</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RangePanel</name>
    <message>
        <source>No ranges yet. Type where one begins and ends.</source>
        <translation>Діапазонів ще немає. Уведіть, де діапазон починається й закінчується.</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Діапазони</translation>
    </message>
    <message>
        <source>Remove range</source>
        <translation>Вилучити діапазон</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Теги через кому</translation>
    </message>
    <message>
        <source>Add range</source>
        <translation>Додати діапазон</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Початок</translation>
    </message>
    <message>
        <source>&amp;Out</source>
        <translation>&amp;Кінець</translation>
    </message>
    <message>
        <source>A timecode of the clip. The end of one is enough, and a frame that is not in the range any more is its out point.</source>
        <translation>Таймкод кліпу. Досить його закінчення; кінець діапазону — перший кадр, який до нього вже не входить.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RateMenu</name>
    <message>
        <source>Speed limit</source>
        <translation>Обмеження швидкості</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без обмеження</translation>
    </message>
    <message>
        <source>Other limit…</source>
        <translation>Інше обмеження…</translation>
    </message>
    <message>
        <source>By schedule now: %1</source>
        <translation>Зараз за розкладом: %1</translation>
    </message>
    <message>
        <source>Schedules and limits…</source>
        <translation>Розклади й обмеження…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Проксі…</translation>
    </message>
    <message>
        <source>MB/s over all transfers</source>
        <translation>МБ/с на всі передавання</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RatingEdit</name>
    <message>
        <source>Rating</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Rating (Alt+1 to Alt+5, Alt+0 clears)</source>
        <translation>Оцінка (Alt+1 – Alt+5, Alt+0 знімає)</translation>
    </message>
    <message>
        <source>different ratings, %1 to %2</source>
        <translation>різні оцінки, від %1 до %2</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>без оцінки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln зірка</numerusform>
            <numerusform>%Ln зірки</numerusform>
            <numerusform>%Ln зірок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RegisterDialog</name>
    <message>
        <source>Create account</source>
        <translation>Створити обліковий запис</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RemovedClipsDialog</name>
    <message>
        <source>Nobody has removed a clip from this library.</source>
        <translation>Ніхто не вилучав кліпів із цієї бібліотеки.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Removed clips</source>
        <translation>Вилучені кліпи</translation>
    </message>
    <message>
        <source>What was logged on these clips is kept. They come back as they were; taking one of their files in again does the same. No file is touched.</source>
        <translation>Залоговане в цих кліпах збережено. Вони повертаються такими, якими були; те саме робить повторне взяття одного з їхніх файлів. Жодного файлу не зачеплено.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>The file of one of them belongs to another clip by now. Nothing was brought back. Remove that clip first, or bring back the others alone.</source>
        <translation>Файл одного з них належить уже іншому кліпу. Нічого не повернуто. Спершу вилучіть той кліп або поверніть лише решту.</translation>
    </message>
    <message>
        <source>Somebody else has brought one of them back just now. The list shows what is so.</source>
        <translation>Хтось інший щойно повернув один із них. Список показує теперішній стан.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RemovedClipsModel</name>
    <message>
        <source>none on this computer</source>
        <translation>на цьому комп’ютері немає</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Кліп</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>Його файл</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Вилучено</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RenditionDelegate</name>
    <message>
        <source>size only</source>
        <translation>лише розмір</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RenditionModel</name>
    <message>
        <source>%1 Mb/s</source>
        <translation>%1 Мбіт/с</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Ефірна якість</translation>
    </message>
    <message>
        <source>Mezzanine</source>
        <translation>Mezzanine</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Веб</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Проксі</translation>
    </message>
    <message>
        <source>TC</source>
        <translation>ТК</translation>
    </message>
    <message>
        <source>with SHA-256</source>
        <translation>з SHA-256</translation>
    </message>
    <message>
        <source>size only</source>
        <translation>лише розмір</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ResetDialog</name>
    <message>
        <source>Reset password</source>
        <translation>Скидання пароля</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Електронна пошта</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ResetEmailPage</name>
    <message>
        <source>Enter the address of your account. We send a code to it.</source>
        <translation>Уведіть адресу свого облікового запису. Ми надішлемо на неї код.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Електронна пошта</translation>
    </message>
    <message>
        <source>For your safety the answer is the same whether or not an account exists.</source>
        <translation>Задля вашої безпеки відповідь однакова, незалежно від того, чи існує обліковий запис.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Повернутися до входу</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Надіслати код</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Надсилання</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SavedSearches</name>
    <message>
        <source>Save this search</source>
        <translation>Зберегти цей пошук</translation>
    </message>
    <message>
        <source>Name in the list of places</source>
        <translation>Назва на бічній панелі</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Зберегти пошук</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Вилучити зі списку</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ScheduleModel</name>
    <message>
        <source>every day</source>
        <translation>щодня</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>повна швидкість</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>призупинено</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>увесь день</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Проміжок</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Починається</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>Від–до</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SchedulesDialog</name>
    <message>
        <source>Schedules and limits</source>
        <translation>Розклади й обмеження</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Зберегти правила</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Тиждень</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Будь-коли</translation>
    </message>
    <message>
        <source>Windows of the week</source>
        <translation>Проміжки тижня</translation>
    </message>
    <message>
        <source>Add a window</source>
        <translation>Додати проміжок</translation>
    </message>
    <message>
        <source>Remove the window</source>
        <translation>Вилучити проміжок</translation>
    </message>
    <message>
        <source>Move up: the first that fits a time decides</source>
        <translation>Пересунути вгору: вирішує перший проміжок, що відповідає часу</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Пересунути вниз</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Speed in this window</source>
        <translation>Швидкість у цьому проміжку</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Н&amp;азва</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Починається</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>Speed at all other times</source>
        <translation>Швидкість в увесь інший час</translation>
    </message>
    <message>
        <source>At all other times</source>
        <translation>В увесь інший час</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручну</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>За пріоритетом</translation>
    </message>
    <message>
        <source>By the time needed: what airs first lands first</source>
        <translation>За часом, на коли потрібно: що перше в ефірі, те перше й надходить</translation>
    </message>
    <message>
        <source>as many as at once</source>
        <translation>стільки ж, скільки одночасно</translation>
    </message>
    <message>
        <source>as many as help</source>
        <translation>скільки корисно</translation>
    </message>
    <message>
        <source>A far server may send more over several connections. Rushes adds one while that helps, and takes it back where it does not.</source>
        <translation>Віддалений сервер може швидше передавати дані кількома з’єднаннями. Rushes додає з’єднання, поки це допомагає, і прибирає, коли не допомагає.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Обмеження швидкості</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> МБ/с</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без обмеження</translation>
    </message>
    <message>
        <source>Quota per day</source>
        <translation>Квота на день</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> ГБ</translation>
    </message>
    <message>
        <source>No quota</source>
        <translation>Без квоти</translation>
    </message>
    <message>
        <source>%1 came today</source>
        <translation>Сьогодні отримано %1</translation>
    </message>
    <message>
        <source>Pause on a &amp;metered network</source>
        <translation>Призупиняти в &amp;лімітній мережі</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while bytes come</source>
        <translation>&amp;Не давати комп’ютеру засинати, поки надходять дані</translation>
    </message>
    <message>
        <source>From one &amp;server</source>
        <translation>З одного &amp;сервера</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Порядок</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>&amp;Одночасно</translation>
    </message>
    <message>
        <source>&amp;Connections per file</source>
        <translation>&amp;З’єднань на файл</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>Обмеження &amp;швидкості</translation>
    </message>
    <message>
        <source>&amp;Quota per day</source>
        <translation>&amp;Квота на день</translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation>Проміжок %1</translation>
    </message>
    <message>
        <source>What is fetched first: as you put it in the list, by priority, or by the time at which it is needed.</source>
        <translation>Що завантажується першим: за вашим порядком у списку, за пріоритетом або за часом, до якого це потрібно.</translation>
    </message>
    <message>
        <source>How many files are fetched side by side. More than the network carries only makes each slower.</source>
        <translation>Скільки файлів завантажується одночасно. Якщо їх більше, ніж витримує мережа, кожен лише сповільнюється.</translation>
    </message>
    <message>
        <source>How many of them may come from one server. Some servers refuse more than a few.</source>
        <translation>Скільки з них може надходити з одного сервера. Деякі сервери не дозволяють більше кількох.</translation>
    </message>
    <message>
        <source>How many connections may bring parts of one file. Rushes uses more than one only while that is faster.</source>
        <translation>Скільки з’єднань можуть завантажувати частини одного файлу. Rushes використовує більше одного, лише доки так швидше.</translation>
    </message>
    <message>
        <source>The most that all downloads together take where the week below says nothing else.</source>
        <translation>Найбільша швидкість усіх завантажень разом там, де в тижні нижче не вказано іншого.</translation>
    </message>
    <message>
        <source>When a day has brought so much, what is left waits for midnight.</source>
        <translation>Коли за день завантажено стільки, решта чекає до півночі.</translation>
    </message>
    <message>
        <source>Downloads wait while the system says that the network is paid by the byte, and go on by themselves afterwards.</source>
        <translation>Завантаження чекають, доки система повідомляє, що трафік у мережі платний, а потім самі продовжуються.</translation>
    </message>
    <message>
        <source>The computer does not fall asleep while something is downloaded.</source>
        <translation>Комп’ютер не засинає, доки щось завантажується.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SettingRow</name>
    <message>
        <source>Back to what is usual</source>
        <translation>Повернути звичайне значення</translation>
    </message>
    <message>
        <source>%1: back to what is usual</source>
        <translation>%1: повернути звичайне значення</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Пошук у налаштуваннях</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>No setting is called like this</source>
        <translation>Налаштування з такою назвою немає</translation>
    </message>
    <message>
        <source>Settings are found by their name, their section and what is said of them.</source>
        <translation>Налаштування шукаються за назвою, розділом і описом.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShortcutModel</name>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>%1, %2: %3, usually %4</source>
        <translation>%1, %2: %3, зазвичай %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавіша</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Звичайна клавіша</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShortcutsDialog</name>
    <message>
        <source>Take it from there</source>
        <translation>Забрати її звідти</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавіші</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Звичайна клавіша</translation>
    </message>
    <message>
        <source>Usual keys everywhere</source>
        <translation>Звичайні клавіші всюди</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Сполучення клавіш</translation>
    </message>
    <message>
        <source>Search by page, action or key</source>
        <translation>Пошук за сторінкою, дією або клавішею</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Пошук сполучень клавіш</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No shortcut is called like this</source>
        <translation>Сполучення клавіш із такою назвою немає</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Клавіша для «%1»</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавіша</translation>
    </message>
    <message>
        <source>%1 do the same. A key that is pressed here takes the place of all.</source>
        <translation>%1 роблять те саме. Клавіша, натиснута тут, замінить їх усі.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>%1 is the key of %2. Nothing is changed yet.</source>
        <translation>%1 — клавіша для %2. Ще нічого не змінено.</translation>
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
        <translation>Скорочення</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Засідання</translation>
    </message>
    <message>
        <source>Type =code= in a note or a shot list, and person and role stand there.</source>
        <translation>Напишіть =code= у примітці або монтажному листі, і там з’являться особа й посада.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Створити</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Named in the clips of</source>
        <translation>Згадані в кліпах</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Додати осіб</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln people</source>
        <translation>
            <numerusform>Додати %Ln особу</numerusform>
            <numerusform>Додати %Ln особи</numerusform>
            <numerusform>Додати %Ln осіб</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no code.</source>
        <translation>«%1» — не код.</translation>
    </message>
    <message>
        <source>Nothing was changed. A code has letters, digits and dashes, at most 24.</source>
        <translation>Нічого не змінено. Код складається з літер, цифр і дефісів, щонайбільше 24 знаки.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nobody else is named there with a role.</source>
        <translation>Більше нікого з посадою там не названо.</translation>
    </message>
    <message>
        <source>Codes that stand for people. Where a code is typed between two equals signs, person and role are written out.</source>
        <translation>Коди, що позначають людей. Код, написаний між двома знаками рівності, розгортається в особу й посаду.</translation>
    </message>
    <message>
        <source>People that are named at the meeting</source>
        <translation>Люди, названі на засіданні</translation>
    </message>
    <message>
        <source>The meeting whose people are proposed below.</source>
        <translation>Засідання, учасників якого запропоновано нижче.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпортувати…</translation>
    </message>
    <message>
        <source>Lines of code, person and role with tabs between</source>
        <translation>Рядки з кодом, особою й посадою, розділені табуляцією</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>Named in clips and programme of</source>
        <translation>Названі в кліпах і програмі засідання</translation>
    </message>
    <message>
        <source>Import shorthand</source>
        <translation>Імпорт скорочень</translation>
    </message>
    <message>
        <source>Text (*.txt *.tsv);;All files (*)</source>
        <translation>Текст (*.txt *.tsv);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Export shorthand</source>
        <translation>Експорт скорочень</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>shorthand.txt</source>
        <translation>скорочення.txt</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Не вдалося прочитати %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file of text, one person a line.</source>
        <translation>Нічого не змінено. Виберіть текстовий файл, по одній особі в рядку.</translation>
    </message>
    <message>
        <source>Nothing in this file is new.</source>
        <translation>У цьому файлі немає нічого нового.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shorthands added or changed.</source>
        <translation>
            <numerusform>Додано або змінено %Ln скорочення.</numerusform>
            <numerusform>Додано або змінено %Ln скорочення.</numerusform>
            <numerusform>Додано або змінено %Ln скорочень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were left out, without a code or a person, or with a code that stands above: %1.</source>
        <translation>
            <numerusform>Пропущено %Ln рядок без коду чи особи або з кодом, що вже є вище: %1.</numerusform>
            <numerusform>Пропущено %Ln рядки без коду чи особи або з кодом, що вже є вище: %1.</numerusform>
            <numerusform>Пропущено %Ln рядків без коду чи особи або з кодом, що вже є вище: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shorthands are written to %1.</source>
        <translation>Скорочення записано в %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Не вдалося записати %1.</translation>
    </message>
    <message>
        <source>The shorthands are as they were. Choose another folder.</source>
        <translation>Скорочення не змінилися. Виберіть іншу папку.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShorthandExpander</name>
    <message>
        <source>Shorthand</source>
        <translation>Скорочення</translation>
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
        <translation>&amp;Призначити кліпу…</translation>
    </message>
    <message>
        <source>&amp;Tick</source>
        <translation>По&amp;значити</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>П&amp;ропустити</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>Лише те, що треба перевірити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Import shots</source>
        <translation>Імпорт планів</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Читання %1</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what is in it.</source>
        <translation>Нічого не зміниться, доки ви не побачите, що в ньому.</translation>
    </message>
    <message>
        <source>Give to “%1”</source>
        <translation>Призначити кліпу «%1»</translation>
    </message>
    <message>
        <source>Shots of the list</source>
        <translation>Плани зі списку</translation>
    </message>
    <message>
        <source>The library has several clips of that name</source>
        <translation>У бібліотеці кілька кліпів із такою назвою</translation>
    </message>
    <message>
        <source>Rushes does not know this kind of file.</source>
        <translation>Rushes не знає файлів цього типу.</translation>
    </message>
    <message>
        <source>The shots could not be read.</source>
        <translation>Не вдалося прочитати плани.</translation>
    </message>
    <message>
        <source>There are no shots in this file.</source>
        <translation>У цьому файлі немає планів.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>The library could not be asked.</source>
        <translation>Не вдалося звернутися до бібліотеки.</translation>
    </message>
    <message>
        <source>Nothing was added. %1</source>
        <translation>Нічого не додано. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln shots.</source>
        <translation>
            <numerusform>%1 містить %Ln план.</numerusform>
            <numerusform>%1 містить %Ln плани.</numerusform>
            <numerusform>%1 містить %Ln планів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are certain.</source>
        <translation>
            <numerusform>Безсумнівних: %Ln.</numerusform>
            <numerusform>Безсумнівних: %Ln.</numerusform>
            <numerusform>Безсумнівних: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are doubtful.</source>
        <translation>
            <numerusform>Сумнівних: %Ln.</numerusform>
            <numerusform>Сумнівних: %Ln.</numerusform>
            <numerusform>Сумнівних: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no place in the library.</source>
        <translation>
            <numerusform>%Ln не має місця в бібліотеці.</numerusform>
            <numerusform>%Ln не мають місця в бібліотеці.</numerusform>
            <numerusform>%Ln не мають місця в бібліотеці.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln уже є.</numerusform>
            <numerusform>%Ln уже є.</numerusform>
            <numerusform>%Ln уже є.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add ranges</source>
        <translation>Додати діапазони</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln ranges</source>
        <translation>
            <numerusform>Додати %Ln діапазон</numerusform>
            <numerusform>Додати %Ln діапазони</numerusform>
            <numerusform>Додати %Ln діапазонів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotImportModel</name>
    <message>
        <source>frame %1</source>
        <translation>кадр %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Уже є</translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <translation>Двічі у списку</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>від %1 до %2</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Кліп</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>ТК початку</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>ТК кінця</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotListDocument</name>
    <message>
        <source>Edit Shot List</source>
        <translation>Редагувати монтажний лист</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotListEdit</name>
    <message>
        <source>Shot list</source>
        <translation>Монтажний лист</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotListPage</name>
    <message>
        <source>Shot list</source>
        <translation>Монтажний лист</translation>
    </message>
    <message>
        <source>Write the shots of a clip as text</source>
        <translation>Записати плани кліпу як текст</translation>
    </message>
    <message>
        <source>No clip</source>
        <translation>Немає кліпу</translation>
    </message>
    <message>
        <source>Choose one in All clips and take “Shot list as text” from its menu, or press Ctrl+Shift+L there.</source>
        <translation>Виберіть кліп у розділі «Усі кліпи» й скористайтеся пунктом «Монтажний лист як текст» у його меню або натисніть там Ctrl+Shift+L.</translation>
    </message>
    <message>
        <source>The file is not here. Its shot list can be read and written all the same.</source>
        <translation>Файлу тут немає. Його монтажний лист усе одно можна читати й писати.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln помилка</numerusform>
            <numerusform>%Ln помилки</numerusform>
            <numerusform>%Ln помилок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln попередження</numerusform>
            <numerusform>%Ln попередження</numerusform>
            <numerusform>%Ln попереджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln розділ</numerusform>
            <numerusform>%Ln розділи</numerusform>
            <numerusform>%Ln розділів</numerusform>
        </translation>
    </message>
    <message>
        <source>No frames to count</source>
        <translation>Немає кадрів для підрахунку</translation>
    </message>
    <message>
        <source>Rushes does not know the frame rate of this clip yet. Its shots can be written once it does.</source>
        <translation>Rushes ще не знає частоти кадрів цього кліпу. Його плани можна буде записати, коли вона стане відома.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ще не збережено</translation>
    </message>
    <message>
        <source>Text saved, ranges unchanged</source>
        <translation>Текст збережено, діапазони без змін</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не збережено</translation>
    </message>
    <message>
        <source>Somebody else has changed this shot list meanwhile.</source>
        <translation>Тим часом хтось інший змінив цей монтажний лист.</translation>
    </message>
    <message>
        <source>Yours is kept here and not saved. F5 takes theirs in its place.</source>
        <translation>Ваш варіант залишається тут, але не збережений. F5 бере замість нього чужий.</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Зберегти мій</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Рядок %1, стовпець %2</translation>
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
        <translation>Рядок %1 виводиться таким, яким був, доки його не виправлено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines go out as they were, until they are right</source>
        <translation>
            <numerusform>%Ln рядок виводиться таким, яким був, доки його не виправлено</numerusform>
            <numerusform>%Ln рядки виводяться такими, якими були, доки їх не виправлено</numerusform>
            <numerusform>%Ln рядків виводяться такими, якими були, доки їх не виправлено</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблеми</translation>
    </message>
    <message>
        <source>next</source>
        <translation>далі</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save now (Ctrl+S). Rushes saves after each pause by itself.</source>
        <translation>Зберегти зараз (Ctrl+S). Rushes сам зберігає після кожної паузи.</translation>
    </message>
    <message>
        <source>Undo in the text</source>
        <translation>Скасувати в тексті</translation>
    </message>
    <message>
        <source>Redo in the text</source>
        <translation>Повторити в тексті</translation>
    </message>
    <message>
        <source>Insert timecode</source>
        <translation>Вставити таймкод</translation>
    </message>
    <message>
        <source>Shot at playhead</source>
        <translation>План на позиції відтворення</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Tidy columns</source>
        <translation>Вирівняти стовпці</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Експортувати як</translation>
    </message>
    <message>
        <source>From a dope sheet…</source>
        <translation>З опису планів…</translation>
    </message>
    <message>
        <source>Dope sheet…</source>
        <translation>Опис планів…</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Наступна проблема</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Попередня проблема</translation>
    </message>
    <message>
        <source>Make the line right</source>
        <translation>Виправити рядок</translation>
    </message>
    <message>
        <source>Next open shot list</source>
        <translation>Наступний відкритий монтажний лист</translation>
    </message>
    <message>
        <source>Previous open shot list</source>
        <translation>Попередній відкритий монтажний лист</translation>
    </message>
    <message>
        <source>Close this shot list</source>
        <translation>Закрити цей монтажний лист</translation>
    </message>
    <message>
        <source>Log with keys</source>
        <translation>Логувати клавішами</translation>
    </message>
    <message>
        <source>Follow player</source>
        <translation>Стежити за програвачем</translation>
    </message>
    <message>
        <source>The text goes along with what is played</source>
        <translation>Текст рухається разом із відтворенням</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Відтворити або зупинити</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>На кадр назад</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>На кадр уперед</translation>
    </message>
    <message>
        <source>Import shots…</source>
        <translation>Імпортувати плани…</translation>
    </message>
    <message>
        <source>Import shots from an edit suite: EDL, OpenTimelineIO, Final Cut Pro 7 XML, CSV, shot list</source>
        <translation>Імпортувати плани з монтажної: EDL, OpenTimelineIO, Final Cut Pro 7 XML, CSV, монтажний лист</translation>
    </message>
    <message>
        <source>The line that belongs to the frame in the player is kept in sight while it plays.</source>
        <translation>Рядок, що відповідає кадру в програвачі, залишається видимим під час відтворення.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotModel</name>
    <message>
        <source>playing</source>
        <translation>відтворюється</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>План</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Бічна панель</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SidecarConflictModel</name>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>не вирішено</translation>
    </message>
    <message>
        <source>library</source>
        <translation>бібліотека</translation>
    </message>
    <message>
        <source>sidecar</source>
        <translation>супровідний файл</translation>
    </message>
    <message>
        <source>both</source>
        <translation>обидва</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>залишено: %1</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Кліп</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>У бібліотеці</translation>
    </message>
    <message>
        <source>In the sidecar</source>
        <translation>У супровідному файлі</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Залишено</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SidecarDialog</name>
    <message>
        <source>Conflicts</source>
        <translation>Конфлікти</translation>
    </message>
    <message>
        <source>Sidecars that cannot be read or written</source>
        <translation>Супровідні файли, які неможливо прочитати або записати</translation>
    </message>
    <message>
        <source>Sidecar conflicts</source>
        <translation>Конфлікти супровідних файлів</translation>
    </message>
    <message>
        <source>No sidecar contradicts the library</source>
        <translation>Жоден супровідний файл не суперечить бібліотеці</translation>
    </message>
    <message>
        <source>All of them can be read and written.</source>
        <translation>Усі можна читати й записувати.</translation>
    </message>
    <message>
        <source>Keep the &amp;library’s</source>
        <translation>Залишити з &amp;бібліотеки</translation>
    </message>
    <message>
        <source>Take the &amp;sidecar’s</source>
        <translation>Узяти із &amp;супровідного файлу</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Залишити &amp;обидва</translation>
    </message>
    <message>
        <source>One text after the other; for description, credit, usage terms and note</source>
        <translation>Один текст за одним; для опису, авторства, умов використання та примітки</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Кліп</translation>
    </message>
    <message>
        <source>Sidecar</source>
        <translation>Супровідний файл</translation>
    </message>
    <message>
        <source>What is so</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Вибрати &amp;все</translation>
    </message>
    <message>
        <source>Other programs have written into these sidecars what contradicts the library. Rushes kept both. Choose what is right; a clip is changed when all of its conflicts are decided.</source>
        <translation>Інші програми записали в ці супровідні файли те, що суперечить бібліотеці. Rushes зберіг обидва варіанти. Виберіть правильне; кліп буде змінено, коли буде розв’язано всі його конфлікти.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Спробувати &amp;ще раз</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Показати в &amp;папці</translation>
    </message>
    <message>
        <source>Cannot be read or written</source>
        <translation>Неможливо прочитати або записати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %Ln clips</source>
        <translation>
            <numerusform>Застосувати до %Ln кліпу</numerusform>
            <numerusform>Застосувати до %Ln кліпів</numerusform>
            <numerusform>Застосувати до %Ln кліпів</numerusform>
        </translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>Усе вирішено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are not decided yet.</source>
        <translation>
            <numerusform>%Ln конфлікт ще не розв’язано.</numerusform>
            <numerusform>%Ln конфлікти ще не розв’язано.</numerusform>
            <numerusform>%Ln конфліктів ще не розв’язано.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the library says is kept and written into the sidecar again.</source>
        <translation>Дані бібліотеки зберігаються й знову записуються в супровідний файл.</translation>
    </message>
    <message>
        <source>What another program wrote into the sidecar is taken into the library. You can take that back.</source>
        <translation>Те, що інша програма записала в супровідний файл, переноситься до бібліотеки. Це можна скасувати.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SignInPage</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Не виходити на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Sign in to go on</source>
        <translation>Увійдіть, щоб продовжити</translation>
    </message>
    <message>
        <source>Sign in to download</source>
        <translation>Увійдіть, щоб завантажувати</translation>
    </message>
    <message>
        <source>Your session has ended. What waits goes on from the same byte after you sign in.</source>
        <translation>Ваш сеанс завершено. Те, що чекає, продовжиться з того самого байта після входу.</translation>
    </message>
    <message>
        <source>Browsing works without an account. Broadcast files need one.</source>
        <translation>Переглядати каталог можна без облікового запису. Для файлів ефірної якості він потрібен.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Електронна пошта</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Виконується вхід</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Забули пароль?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Створити обліковий запис</translation>
    </message>
    <message>
        <source>Your session is kept in the keyring of the system, so that the next start needs no password. Leave it off on a computer that others use.</source>
        <translation>Ваш сеанс зберігається в системному сховищі ключів, тож наступного разу пароль не знадобиться. Не вмикайте на комп’ютері, яким користуються інші.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Порядок списку</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Порядок: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SourceModel</name>
    <message>
        <source>Browse</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Черга</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Добірки</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Збережені пошуки</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показано</translation>
    </message>
    <message>
        <source>online</source>
        <translation>у мережі</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>поза мережею</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SpeedGraph</name>
    <message>
        <source>Speed of the last six minutes</source>
        <translation>Швидкість за останні шість хвилин</translation>
    </message>
    <message>
        <source>%1 now, at most %2</source>
        <translation>зараз %1, щонайбільше %2</translation>
    </message>
    <message>
        <source>0 MB/s</source>
        <translation>0 МБ/с</translation>
    </message>
    <message>
        <source>%1 limit</source>
        <translation>обмеження %1</translation>
    </message>
    <message>
        <source>−6 min</source>
        <translation>−6 хв</translation>
    </message>
    <message>
        <source>now</source>
        <translation>зараз</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SpeedLabel</name>
    <message>
        <source>Idle</source>
        <translation>Бездіяльність</translation>
    </message>
    <message>
        <source>Speed of all transfers. Click to see them (Ctrl+4)</source>
        <translation>Швидкість усіх передавань. Клацніть, щоб побачити їх (Ctrl+4)</translation>
    </message>
    <message>
        <source>Downloading at %1</source>
        <translation>Завантаження зі швидкістю %1</translation>
    </message>
    <message>
        <source>Nothing is downloading</source>
        <translation>Завантажень немає</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Spoken</name>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::StatusLine</name>
    <message>
        <source>Connecting</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>У мережі</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Поза мережею</translation>
    </message>
    <message>
        <source>Refresh the catalogue (F5)</source>
        <translation>Оновити каталог (F5)</translation>
    </message>
    <message>
        <source>No catalogue yet</source>
        <translation>Каталогу ще немає</translation>
    </message>
    <message>
        <source>Catalogue updated %1</source>
        <translation>Каталог оновлено %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Крок %1 з %2: %3</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagBanks</name>
    <message>
        <source>News</source>
        <translation>Новини</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>синхрон</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>прибуття</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>рукостискання</translation>
    </message>
    <message>
        <source>doorstep</source>
        <translation>підхід до преси</translation>
    </message>
    <message>
        <source>press conference</source>
        <translation>пресконференція</translation>
    </message>
    <message>
        <source>Q and A</source>
        <translation>запитання й відповіді</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>промова</translation>
    </message>
    <message>
        <source>family photo</source>
        <translation>спільне фото</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>підписання</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>загальний план</translation>
    </message>
    <message>
        <source>close-up</source>
        <translation>крупний план</translation>
    </message>
    <message>
        <source>cutaway</source>
        <translation>перебивка</translation>
    </message>
    <message>
        <source>b-roll</source>
        <translation>b-roll</translation>
    </message>
    <message>
        <source>establishing</source>
        <translation>адресний план</translation>
    </message>
    <message>
        <source>pan</source>
        <translation>панорама</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>публіка</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>прапори</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>непридатне</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagChips</name>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
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
        <translation>клавіша %1</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>без тега</translation>
    </message>
    <message>
        <source>set</source>
        <translation>задано</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagKeys</name>
    <message>
        <source>no tag</source>
        <translation>без тега</translation>
    </message>
    <message>
        <source>Tag keys</source>
        <translation>Клавіші тегів</translation>
    </message>
    <message>
        <source>Which tags are under the keys</source>
        <translation>Які теги призначено клавішам</translation>
    </message>
    <message>
        <source>Click, or press the key, to tag; F2 changes the tag</source>
        <translation>Клацніть або натисніть клавішу, щоб додати тег; F2 змінює тег</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>Змінити тег</translation>
    </message>
    <message>
        <source>%1 (Shift)</source>
        <translation>%1 (Shift)</translation>
    </message>
    <message>
        <source>Bank of tags: %1</source>
        <translation>Набір тегів: %1</translation>
    </message>
    <message>
        <source>New bank…</source>
        <translation>Новий набір…</translation>
    </message>
    <message>
        <source>Remove this bank</source>
        <translation>Вилучити цей набір</translation>
    </message>
    <message>
        <source>New bank</source>
        <translation>Новий набір</translation>
    </message>
    <message>
        <source>Name of the bank</source>
        <translation>Назва набору</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagPanel</name>
    <message>
        <source>Nothing: it stands at the top</source>
        <translation>Нічого: він на найвищому рівні</translation>
    </message>
    <message>
        <source>Other words for it, with commas between</source>
        <translation>Інші слова для нього, через кому</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Н&amp;азва</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>&amp;Під</translation>
    </message>
    <message>
        <source>S&amp;ynonyms</source>
        <translation>&amp;Синоніми</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>За назвою</translation>
    </message>
    <message>
        <source>The colour that comes of the name, the same on every computer</source>
        <translation>Колір, що визначається назвою, однаковий на кожному комп’ютері</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Колір %1</translation>
    </message>
    <message>
        <source>There is no tag “%1” that it could stand below.</source>
        <translation>Немає тега «%1», під яким він міг би стояти.</translation>
    </message>
    <message>
        <source>A tag cannot stand below itself.</source>
        <translation>Тег не може стояти під самим собою.</translation>
    </message>
    <message>
        <source>“%1” means another tag already: %2.</source>
        <translation>«%1» уже означає інший тег: %2.</translation>
    </message>
    <message>
        <source>“%1” is the tag itself.</source>
        <translation>«%1» — це сам тег.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagTreeModel</name>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln кліп</numerusform>
            <numerusform>%Ln кліпи</numerusform>
            <numerusform>%Ln кліпів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln діапазон</numerusform>
            <numerusform>%Ln діапазони</numerusform>
            <numerusform>%Ln діапазонів</numerusform>
        </translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>також %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Синоніми</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Кліпи</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Діапазони</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagsPage</name>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Find a tag by its name or a synonym</source>
        <translation>Знайти тег за назвою або синонімом</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Tags as text</source>
        <translation>Теги як текст</translation>
    </message>
    <message>
        <source>Read tags from indented text, or write them to it</source>
        <translation>Читати теги з тексту з відступами або записувати їх у такий текст</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show clips</source>
        <translation>Показати кліпи</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Новий тег</translation>
    </message>
    <message>
        <source>New tag below</source>
        <translation>Новий тег нижче</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Об’єднати…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Імпортувати з файлу…</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Експортувати у файл…</translation>
    </message>
    <message>
        <source>Add the house tree</source>
        <translation>Додати дерево редакції</translation>
    </message>
    <message>
        <source>Add the IPTC Media Topics</source>
        <translation>Додати IPTC Media Topics</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln тег</numerusform>
            <numerusform>%Ln теги</numerusform>
            <numerusform>%Ln тегів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>використовується: %1</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Тегів ще немає</translation>
    </message>
    <message>
        <source>Tags come into being as clips are tagged. A tree to begin with has topics, shot types, places and people.</source>
        <translation>Теги з’являються, коли їх додають до кліпів. Дерево для початку містить теми, види планів, місця й людей.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Знайдено: %1</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Назва тега</translation>
    </message>
    <message>
        <source>Name of the tag below %1</source>
        <translation>Назва тега під %1</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Додати тег</translation>
    </message>
    <message>
        <source>There is a tag “%1” already.</source>
        <translation>Тег «%1» уже існує.</translation>
    </message>
    <message>
        <source>It is shown; drag it to where it should stand.</source>
        <translation>Його показано; перетягніть його туди, де він має стояти.</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Об’єднання тегів</translation>
    </message>
    <message>
        <source>What carries “%1” carries this tag instead</source>
        <translation>Усе, що має «%1», отримає натомість цей тег</translation>
    </message>
    <message>
        <source>Rushes can make one of the two: what carries “%1” carries “%2” then, and “%1” becomes a synonym of it.</source>
        <translation>Rushes може зробити з двох один: усе, що має «%1», матиме тоді «%2», а «%1» стане його синонімом.</translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation>Об’єднати з «%1»</translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation>Видалення тегів</translation>
    </message>
    <message>
        <source>%1 carry what you delete.</source>
        <translation>Де є те, що ви видаляєте: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips and ranges</source>
        <translation>
            <numerusform>%Ln кліп або діапазон</numerusform>
            <numerusform>%Ln кліпи й діапазони</numerusform>
            <numerusform>%Ln кліпів і діапазонів</numerusform>
        </translation>
    </message>
    <message>
        <source>They lose it, on every computer that uses this library. Tags below it stay and move up. Undo brings all of it back until Rushes is closed.</source>
        <translation>Вони втратять його на кожному комп’ютері, що використовує цю бібліотеку. Теги під ним залишаться й піднімуться на рівень вище. Дія «Скасувати» повертає все, доки Rushes не закрито.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tags</source>
        <translation>
            <numerusform>Видалити %Ln тег</numerusform>
            <numerusform>Видалити %Ln теги</numerusform>
            <numerusform>Видалити %Ln тегів</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1 has no name</source>
        <translation>рядок %1 не має назви</translation>
    </message>
    <message>
        <source>line %1 has a name that stands above it already</source>
        <translation>рядок %1 має назву, яка вже є вище</translation>
    </message>
    <message>
        <source>line %1 has no tag above it</source>
        <translation>рядок %1 не має тега над собою</translation>
    </message>
    <message>
        <source>All of these tags are here already.</source>
        <translation>Усі ці теги тут уже є.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags added or changed.</source>
        <translation>
            <numerusform>Додано або змінено %Ln тег.</numerusform>
            <numerusform>Додано або змінено %Ln теги.</numerusform>
            <numerusform>Додано або змінено %Ln тегів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Пропущено: %1.</translation>
    </message>
    <message>
        <source>Import tags from indented text</source>
        <translation>Імпорт тегів із тексту з відступами</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Текст (*.txt);;Усі файли (*)</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 не вдалося прочитати.</translation>
    </message>
    <message>
        <source>No tag was added. Choose a file of text, one tag a line.</source>
        <translation>Жодного тега не додано. Виберіть текстовий файл, у якому один тег на рядок.</translation>
    </message>
    <message>
        <source>Export tags as indented text</source>
        <translation>Експорт тегів як тексту з відступами</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>tags.txt</source>
        <translation>tags.txt</translation>
    </message>
    <message>
        <source>The tags are written to %1.</source>
        <translation>Теги записано до %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 не вдалося записати.</translation>
    </message>
    <message>
        <source>The tags are as they were. Choose another folder.</source>
        <translation>Теги залишилися без змін. Виберіть іншу папку.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TemplateField</name>
    <message>
        <source>Template for names</source>
        <translation>Шаблон імен</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TextDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Text files of %1</source>
        <translation>Текстові файли кліпу %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>Знайти в цьому тексті (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Знайти в цьому тексті</translation>
    </message>
    <message>
        <source>Fold or unfold here</source>
        <translation>Згорнути або розгорнути тут</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Згорнути все</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Розгорнути все</translation>
    </message>
    <message>
        <source>There are no text files beside this clip: no sidecar, captions, edit list or hash list.</source>
        <translation>Поруч із цим кліпом немає текстових файлів: ані супровідного файлу, ані субтитрів, ані монтажного переліку (EDL), ані списку хешів.</translation>
    </message>
    <message>
        <source>This file could not be read. See whether it is still there and may be opened.</source>
        <translation>Цей файл не вдалося прочитати. Перевірте, чи він іще на місці й чи дозволено його відкривати.</translation>
    </message>
    <message>
        <source>This file is no text. Rushes does not show it.</source>
        <translation>Цей файл — не текст. Rushes його не показує.</translation>
    </message>
    <message>
        <source>These are the first 16 MiB of a longer file.</source>
        <translation>Це перші 16 МіБ довшого файлу.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln місце</numerusform>
            <numerusform>%Ln місця</numerusform>
            <numerusform>%Ln місць</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TextView</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>Часова шкала</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Уперед</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Сітка</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Назад (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Уперед (Alt+Right)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+G)</source>
        <translation>%1 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Обмеження швидкості</translation>
    </message>
    <message>
        <source>The most that all downloads together take from the network. Schedules can ask for less at some hours.</source>
        <translation>Скільки всі завантаження разом щонайбільше беруть від мережі. Розклади можуть у певні години обмежити це ще більше.</translation>
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
        <translation>Розклад: %1</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Розклади</translation>
    </message>
    <message>
        <source>Schedules: %1</source>
        <translation>Розклади: %1</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Призупинити все</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Повторити невдалі</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>О&amp;бмеження</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>&amp;Одночасно</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Прибрати завершені</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Усі завантаження</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручну</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>За пріоритетом</translation>
    </message>
    <message>
        <source>By the time needed</source>
        <translation>За часом, на коли потрібно</translation>
    </message>
    <message>
        <source>Group by meeting</source>
        <translation>Групувати за засіданнями</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Інше…</translation>
    </message>
    <message>
        <source>Order of the queue: %1</source>
        <translation>Порядок черги: %1</translation>
    </message>
    <message>
        <source>Schedules and limits</source>
        <translation>Розклади й обмеження</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Продовжити все</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation>завершиться о %1</translation>
    </message>
    <message>
        <source>The most that all downloads together take from the network. Schedules can ask for less at some hours.</source>
        <translation>Скільки всі завантаження разом щонайбільше беруть від мережі. Розклади можуть у певні години обмежити це ще більше.</translation>
    </message>
    <message>
        <source>How many files are fetched side by side. More than the network carries only makes each slower.</source>
        <translation>Скільки файлів завантажується одночасно. Якщо їх більше, ніж витримує мережа, кожен лише сповільнюється.</translation>
    </message>
    <message>
        <source>What is fetched first: as you put it in the list, by priority, or by the time at which it is needed.</source>
        <translation>Що завантажується першим: за вашим порядком у списку, за пріоритетом або за часом, до якого це потрібно.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferCommands</name>
    <message>
        <source>Pause or resume</source>
        <translation>Призупинити або продовжити</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Повторити зараз</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Play what is here</source>
        <translation>Відтворити наявне</translation>
    </message>
    <message>
        <source>Log now</source>
        <translation>Логувати зараз</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Пересунути вгору</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Пересунути вниз</translation>
    </message>
    <message>
        <source>Higher priority</source>
        <translation>Вищий пріоритет</translation>
    </message>
    <message>
        <source>Lower priority</source>
        <translation>Нижчий пріоритет</translation>
    </message>
    <message>
        <source>Priority and time…</source>
        <translation>Пріоритет і час…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Відтворити</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Логувати</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Призупинити</translation>
    </message>
    <message>
        <source>Make the copies again</source>
        <translation>Створити копії знову</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Завантажити знову</translation>
    </message>
    <message>
        <source>Resume or retry now</source>
        <translation>Продовжити або повторити зараз</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Пересунути</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>На початок</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Угору</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Униз</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>У кінець</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Ім’я файлу</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в папці</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>In the watch folder</source>
        <translation>У відстежуваній папці</translation>
    </message>
    <message>
        <source>The second copy</source>
        <translation>Друга копія</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Подробиці…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Відкрити в іншій програмі</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Відкрити за допомогою…</translation>
    </message>
    <message>
        <source>Move file to the wastebasket…</source>
        <translation>Перемістити файл до кошика…</translation>
    </message>
    <message>
        <source>Move files to the wastebasket…</source>
        <translation>Перемістити файли до кошика…</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferDelegate</name>
    <message>
        <source>Needed by</source>
        <translation>Потрібно до</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferGroupsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Without a meeting</source>
        <translation>Без засідання</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln завантаження</numerusform>
            <numerusform>%Ln завантаження</numerusform>
            <numerusform>%Ln завантажень</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Завершено %1 з %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>з помилкою: %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>із запізненням: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferModel</name>
    <message>
        <source>%1 left</source>
        <translation>залишилося %1</translation>
    </message>
    <message>
        <source>needed %1</source>
        <translation>потрібно %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>пріоритет %1</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Місце в черзі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Залишилося часу</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Що можна зробити</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferPane</name>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Copy the events</source>
        <translation>Копіювати події</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Частини</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>%1 all transfers</source>
        <translation>%1 усі передавання</translation>
    </message>
    <message>
        <source>%1 now, %2</source>
        <translation>%1 зараз, %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferWords</name>
    <message>
        <source>%1 kept</source>
        <translation>збережено %1</translation>
    </message>
    <message>
        <source>Finished %1, %2</source>
        <translation>Завершено %1, %2</translation>
    </message>
    <message>
        <source>Finished, %1</source>
        <translation>Завершено, %1</translation>
    </message>
    <message>
        <source>Retry %1 of %2 now</source>
        <translation>Спроба %1 з %2 зараз</translation>
    </message>
    <message>
        <source>Retry %1 of %2 in %3</source>
        <translation>Спроба %1 з %2 через %3</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Сервер недоступний</translation>
    </message>
    <message>
        <source>Hardly a byte came</source>
        <translation>Дані майже не надходили</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>З’єднання перервалося</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Сервер зайнятий</translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation>На сервері сталася помилка</translation>
    </message>
    <message>
        <source>The proxy lets nothing through</source>
        <translation>Проксі нічого не пропускає</translation>
    </message>
    <message>
        <source>Another program holds the file</source>
        <translation>Файл утримує інша програма</translation>
    </message>
    <message>
        <source>Late: there about %1</source>
        <translation>Із запізненням: приблизно %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Із запізненням</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низький</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Високий</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>За розкладом</translation>
    </message>
    <message>
        <source>Today&apos;s quota is used up</source>
        <translation>Сьогоднішню квоту вичерпано</translation>
    </message>
    <message>
        <source>Metered network</source>
        <translation>Лімітна мережа</translation>
    </message>
    <message>
        <source>The server asked to wait</source>
        <translation>Сервер попросив зачекати</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Чекає на %1</translation>
    </message>
    <message>
        <source>Waits for another network</source>
        <translation>Чекає на іншу мережу</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Чекає</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>У черзі</translation>
    </message>
    <message>
        <source>Downloading, %1 parts</source>
        <translation>Завантажується, частин: %1</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Завантажується</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Перевіряється</translation>
    </message>
    <message>
        <source>Waits for another program</source>
        <translation>Чекає на іншу програму</translation>
    </message>
    <message>
        <source>Giving it its name</source>
        <translation>Отримує своє ім’я</translation>
    </message>
    <message>
        <source>Done and verified</source>
        <translation>Готово й перевірено</translation>
    </message>
    <message>
        <source>Done, not verified by the portal</source>
        <translation>Готово, порталом не перевірено</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>Призупинено вами</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Наступне</translation>
    </message>
    <message>
        <source>%1 checked</source>
        <translation>перевірено %1</translation>
    </message>
    <message>
        <source>File set aside</source>
        <translation>Файл відкладено</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Зупинено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>size only</source>
        <translation>лише розмір</translation>
    </message>
    <message>
        <source>Waits for sign-in</source>
        <translation>Чекає на вхід</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Чекає на мережу</translation>
    </message>
    <message>
        <source>Waits for space</source>
        <translation>Чекає на вільне місце</translation>
    </message>
    <message>
        <source>Waits for the folder</source>
        <translation>Чекає на папку</translation>
    </message>
    <message>
        <source>Waits for the proxy</source>
        <translation>Чекає на проксі</translation>
    </message>
    <message>
        <source>Waits for the proxy&apos;s sign-in</source>
        <translation>Чекає на вхід на проксі</translation>
    </message>
    <message>
        <source>Failed: checksum mismatch</source>
        <translation>Помилка: контрольна сума не збігається</translation>
    </message>
    <message>
        <source>Failed: wrong size</source>
        <translation>Помилка: неправильний розмір</translation>
    </message>
    <message>
        <source>Failed: withdrawn by the portal</source>
        <translation>Помилка: відкликано порталом</translation>
    </message>
    <message>
        <source>Failed: under embargo</source>
        <translation>Помилка: під ембарго</translation>
    </message>
    <message>
        <source>Failed: not on the portal</source>
        <translation>Помилка: немає на порталі</translation>
    </message>
    <message>
        <source>Failed: a web page came</source>
        <translation>Помилка: надійшла вебсторінка</translation>
    </message>
    <message>
        <source>Failed: too many tries</source>
        <translation>Помилка: забагато спроб</translation>
    </message>
    <message>
        <source>Failed: server not trusted</source>
        <translation>Помилка: сервер не є довіреним</translation>
    </message>
    <message>
        <source>Failed: unusable answer</source>
        <translation>Помилка: непридатна відповідь</translation>
    </message>
    <message>
        <source>The file&apos;s bytes are not those that the portal published. Rushes set the file aside and did not give it its name. Download it again.</source>
        <translation>Байти файлу не збігаються з тими, що опублікував портал. Rushes відклав файл і не дав йому його імені. Завантажте його знову.</translation>
    </message>
    <message>
        <source>The portal sends another number of bytes than it published. Rushes stopped. Download it again later, or choose another rendition.</source>
        <translation>Портал надсилає іншу кількість байтів, ніж опублікував. Rushes зупинив завантаження. Завантажте файл пізніше або виберіть іншу версію.</translation>
    </message>
    <message>
        <source>The portal has withdrawn this file. Rushes stopped. Remove it, or ask the portal&apos;s desk.</source>
        <translation>Портал відкликав цей файл. Rushes зупинив завантаження. Вилучіть його або зверніться до редакції порталу.</translation>
    </message>
    <message>
        <source>The portal does not give this file out yet. Rushes stopped. Download it again after the embargo.</source>
        <translation>Портал іще не видає цього файлу. Rushes зупинив завантаження. Завантажте його знову після завершення ембарго.</translation>
    </message>
    <message>
        <source>The portal no longer has a file at this place. Refresh the catalogue and queue the video again.</source>
        <translation>Файлу за цією адресою на порталі вже немає. Оновіть каталог і поставте відео в чергу знову.</translation>
    </message>
    <message>
        <source>A web page came in place of the file, as from a network that wants a sign-in of its own. Open a web page, sign in there, then download again.</source>
        <translation>Замість файлу надійшла вебсторінка, як буває в мережах, що вимагають власного входу. Відкрийте вебсторінку, увійдіть там і завантажте знову.</translation>
    </message>
    <message>
        <source>The connection broke again and again without a byte gained. What is on disk is kept. Retry when the network is better.</source>
        <translation>З’єднання знову й знову переривалося, а нових байтів не надходило. Те, що вже на диску, зберігається. Повторіть спробу, коли мережа працюватиме краще.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so Rushes took nothing from it and sent it nothing. What is wrong with its certificate is in the details: tell the people who run the portal.</source>
        <translation>Сервер не зміг підтвердити, хто він, тому Rushes нічого від нього не прийняв і нічого йому не надіслав. Що не так із його сертифікатом, зазначено в подробицях: повідомте тих, хто адмініструє портал.</translation>
    </message>
    <message>
        <source>The server&apos;s answers do not fit together, so Rushes did not use them. Its words are in the details.</source>
        <translation>Відповіді сервера суперечать одна одній, тому Rushes їх не використав. Їхній текст наведено в подробицях.</translation>
    </message>
    <message>
        <source>The portal gives this file only to those who are signed in. Rushes keeps what is on disk. Sign in, and it goes on by itself.</source>
        <translation>Портал видає цей файл лише тим, хто ввійшов. Rushes зберігає те, що вже на диску. Увійдіть, і завантаження продовжиться саме.</translation>
    </message>
    <message>
        <source>The portal cannot be reached. Rushes keeps what is on disk, and tries again every five minutes and when the network is back. You can try now.</source>
        <translation>Портал недоступний. Rushes зберігає те, що вже на диску, і повторює спроби кожні п’ять хвилин, а також коли мережа відновиться. Можна спробувати зараз.</translation>
    </message>
    <message>
        <source>The disk has no room for the file. Rushes keeps what is on disk. Make room, and it goes on by itself.</source>
        <translation>На диску немає місця для файлу. Rushes зберігає те, що вже на диску. Звільніть місце, і завантаження продовжиться саме.</translation>
    </message>
    <message>
        <source>The folder takes no files. Rushes keeps what is on disk. Connect its drive or make it writable, and it goes on by itself.</source>
        <translation>Папка не приймає файлів. Rushes зберігає те, що вже на диску. Під’єднайте її диск або зробіть її доступною для запису, і завантаження продовжиться саме.</translation>
    </message>
    <message>
        <source>The proxy lets nothing through. Rushes keeps what is on disk and tries again every five minutes. Choose another proxy, or none, and it goes on at once.</source>
        <translation>Проксі нічого не пропускає. Rushes зберігає те, що вже на диску, і повторює спроби кожні п’ять хвилин. Виберіть інший проксі або жодного, і завантаження одразу продовжиться.</translation>
    </message>
    <message>
        <source>The proxy lets nobody through without a name and a password. Rushes keeps what is on disk and does not ask the proxy again. Enter them, and it goes on at once.</source>
        <translation>Проксі нікого не пропускає без імені та пароля. Rushes зберігає те, що вже на диску, і більше не звертається до проксі. Уведіть їх, і завантаження одразу продовжиться.</translation>
    </message>
    <message>
        <source>The file is whole, but another program holds it. Rushes tries again by itself to give it its name. Close the file there.</source>
        <translation>Файл цілий, але його утримує інша програма. Rushes сам повторить спробу дати йому ім’я. Закрийте файл у тій програмі.</translation>
    </message>
    <message>
        <source>Rushes keeps what is on disk and tries again by itself. R tries now.</source>
        <translation>Rushes зберігає те, що вже на диску, і сам повторює спроби. R — спробувати зараз.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The portal published no checksum, so Rushes compared the size only. The SHA-256 of what came is kept: ask the portal&apos;s desk for theirs.</source>
        <translation>Портал не опублікував контрольної суми, тому Rushes порівняв лише розмір. SHA-256 отриманого збережено: запитайте в редакції порталу їхню.</translation>
    </message>
    <message>
        <source>The week&apos;s schedule pauses the queue now. Rushes goes on by itself when its time comes. Change the schedule to go on now.</source>
        <translation>Тижневий розклад зараз призупиняє чергу. Rushes сам продовжить, коли настане час. Змініть розклад, щоб продовжити зараз.</translation>
    </message>
    <message>
        <source>The bytes of today&apos;s quota are used up. Rushes goes on by itself tomorrow. Raise the quota to go on now.</source>
        <translation>Обсяг сьогоднішньої квоти вичерпано. Rushes сам продовжить завтра. Збільште квоту, щоб продовжити зараз.</translation>
    </message>
    <message>
        <source>The network is paid by the byte. Rushes goes on by itself on another one. Allow metered networks to go on now.</source>
        <translation>Мережа оплачується за обсягом даних. Rushes сам продовжить в іншій мережі. Дозвольте лімітні мережі, щоб продовжити зараз.</translation>
    </message>
    <message>
        <source>The server asked everybody to wait. Rushes goes on by itself when that time is over.</source>
        <translation>Сервер попросив усіх зачекати. Rushes сам продовжить, коли цей час мине.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Увійти…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Проксі…</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Показати його папку</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Призупинити</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Повторити зараз</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Завантажити знову</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в папці</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransportBar</name>
    <message>
        <source>Position</source>
        <translation>Позиція</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Гучність</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Вимкнути звук</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Відтворити (Space)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Призупинити (Space)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Відтворити</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Призупинити</translation>
    </message>
    <message>
        <source>Volume, muted</source>
        <translation>Гучність, звук вимкнено</translation>
    </message>
    <message>
        <source>Volume, %1</source>
        <translation>Гучність, %1</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Вийти з повноекранного режиму (Esc)</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>На весь екран (F11)</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Вийти з повноекранного режиму</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>На весь екран</translation>
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
        <translation>Файл</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Що з ним буде</translation>
    </message>
    <message>
        <source>To the wastebasket, %1</source>
        <translation>До кошика, %1</translation>
    </message>
    <message>
        <source>Move files to the wastebasket</source>
        <translation>Переміщення файлів до кошика</translation>
    </message>
    <message>
        <source>None of these files can be moved to the wastebasket.</source>
        <translation>Жоден із цих файлів неможливо перемістити до кошика.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln files with %1 to the wastebasket?</source>
        <translation>
            <numerusform>Перемістити %Ln файл (%1) до кошика?</numerusform>
            <numerusform>Перемістити %Ln файли (%1) до кошика?</numerusform>
            <numerusform>Перемістити %Ln файлів (%1) до кошика?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions and sidecars beside them go with them.</source>
        <translation>
            <numerusform>Туди ж потрапить %Ln файл субтитрів або супровідний файл, що лежить поруч.</numerusform>
            <numerusform>Туди ж потраплять %Ln файли субтитрів і супровідні файли, що лежать поруч.</numerusform>
            <numerusform>Туди ж потрапить %Ln файлів субтитрів і супровідних файлів, що лежать поруч.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clips and what is logged on them stay in the library. Undo brings the files back.</source>
        <translation>Кліпи й усе залоговане в них залишаються в бібліотеці. Дія «Скасувати» повертає файли.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are left alone.</source>
        <translation>
            <numerusform>%Ln файл залишиться без змін.</numerusform>
            <numerusform>%Ln файли залишаться без змін.</numerusform>
            <numerusform>%Ln файлів залишиться без змін.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln files</source>
        <translation>
            <numerusform>Перемістити %Ln файл</numerusform>
            <numerusform>Перемістити %Ln файли</numerusform>
            <numerusform>Перемістити %Ln файлів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::UndoBar</name>
    <message numerus="yes">
        <source>%Ln downloads were taken off the queue.</source>
        <translation>
            <numerusform>%Ln завантаження знято з черги.</numerusform>
            <numerusform>%Ln завантаження знято з черги.</numerusform>
            <numerusform>%Ln завантажень знято з черги.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were moved.</source>
        <translation>
            <numerusform>%Ln завантаження пересунуто.</numerusform>
            <numerusform>%Ln завантаження пересунуто.</numerusform>
            <numerusform>%Ln завантажень пересунуто.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were paused.</source>
        <translation>
            <numerusform>%Ln завантаження призупинено.</numerusform>
            <numerusform>%Ln завантаження призупинено.</numerusform>
            <numerusform>%Ln завантажень призупинено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads go on.</source>
        <translation>
            <numerusform>%Ln завантаження продовжується.</numerusform>
            <numerusform>%Ln завантаження продовжуються.</numerusform>
            <numerusform>%Ln завантажень продовжуються.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads have other wishes.</source>
        <translation>
            <numerusform>%Ln завантаження має інші побажання.</numerusform>
            <numerusform>%Ln завантаження мають інші побажання.</numerusform>
            <numerusform>%Ln завантажень мають інші побажання.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Downloads</source>
        <translation>
            <numerusform>Вилучити %Ln завантаження</numerusform>
            <numerusform>Вилучити %Ln завантаження</numerusform>
            <numerusform>Вилучити %Ln завантажень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Downloads</source>
        <translation>
            <numerusform>Пересунути %Ln завантаження</numerusform>
            <numerusform>Пересунути %Ln завантаження</numerusform>
            <numerusform>Пересунути %Ln завантажень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln Downloads</source>
        <translation>
            <numerusform>Призупинити %Ln завантаження</numerusform>
            <numerusform>Призупинити %Ln завантаження</numerusform>
            <numerusform>Призупинити %Ln завантажень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln Downloads</source>
        <translation>
            <numerusform>Продовжити %Ln завантаження</numerusform>
            <numerusform>Продовжити %Ln завантаження</numerusform>
            <numerusform>Продовжити %Ln завантажень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change Wishes of %Ln Downloads</source>
        <translation>
            <numerusform>Змінити побажання для %Ln завантаження</numerusform>
            <numerusform>Змінити побажання для %Ln завантажень</numerusform>
            <numerusform>Змінити побажання для %Ln завантажень</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Brings back how it was before (Ctrl+Z)</source>
        <translation>Повертає все, як було (Ctrl+Z)</translation>
    </message>
    <message>
        <source>%1 %2 on disk stay until this bar goes.</source>
        <translation>%1 Отримані %2 залишаться на диску, доки не зникне ця панель.</translation>
    </message>
    <message>
        <source>%1 Ctrl+Z takes it back</source>
        <translation>%1 Ctrl+Z скасовує це</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were not put back: the same files are queued again.</source>
        <translation>
            <numerusform>%Ln завантаження не повернуто: ті самі файли знову в черзі.</numerusform>
            <numerusform>%Ln завантаження не повернуто: ті самі файли знову в черзі.</numerusform>
            <numerusform>%Ln завантажень не повернуто: ті самі файли знову в черзі.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::UpdatedPage</name>
    <message>
        <source>Your password has been updated</source>
        <translation>Ваш пароль змінено</translation>
    </message>
    <message>
        <source>Sign in with the new password to return to where you were. Your queue is unchanged.</source>
        <translation>Увійдіть із новим паролем, щоб повернутися туди, де ви були. Ваша черга не змінилася.</translation>
    </message>
    <message>
        <source>Every device has been signed out.</source>
        <translation>Виконано вихід на всіх пристроях.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoCommands</name>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Ім’я файлу</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Авторство</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Умови використання</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln videos</source>
        <translation>
            <numerusform>Завантажити %Ln відео</numerusform>
            <numerusform>Завантажити %Ln відео</numerusform>
            <numerusform>Завантажити %Ln відео</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в папці</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoDrawer</name>
    <message>
        <source>Usage</source>
        <translation>Використання</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>The portal offers no file of this video yet.</source>
        <translation>Портал ще не пропонує файлу цього відео.</translation>
    </message>
    <message>
        <source>Play the preview</source>
        <translation>Відтворити попередній перегляд</translation>
    </message>
    <message>
        <source>Copy the shot list</source>
        <translation>Копіювати монтажний лист</translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation>Монтажний лист</translation>
    </message>
    <message>
        <source>Download the chosen rendition (D)</source>
        <translation>Завантажити вибрану версію (D)</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>типово: %1</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Авторство: %1</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>Завантажити %1</translation>
    </message>
    <message>
        <source>What you may do with the pictures and whom to name, as the portal says. Before the end of an embargo nothing may be shown.</source>
        <translation>Що дозволено робити із зображеннями й кого вказувати, за даними порталу. До завершення ембарго нічого не можна показувати.</translation>
    </message>
    <message>
        <source>The files that the portal has of this video. The house profile chooses one of them; choose another here and download that.</source>
        <translation>Файли цього відео, які має портал. Профіль редакції вибирає один із них; тут можна вибрати інший і завантажити його.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoModel</name>
    <message>
        <source>Being read</source>
        <translation>Читається</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoScrub</name>
    <message>
        <source>Later picture of the video, on its card</source>
        <translation>Пізніше зображення відео на його картці</translation>
    </message>
    <message>
        <source>Earlier picture of the video, on its card</source>
        <translation>Раніше зображення відео на його картці</translation>
    </message>
    <message>
        <source>The portal has no storyboard of this video</source>
        <translation>На порталі немає розкадрування цього відео</translation>
    </message>
    <message>
        <source>The pictures of this video could not be fetched from the portal</source>
        <translation>Зображення цього відео не вдалося отримати з порталу</translation>
    </message>
    <message>
        <source>The picture at %1</source>
        <translation>Зображення на %1</translation>
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
        <translation>Зображення відео</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideosPage</name>
    <message>
        <source>Videos</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>Search the videos: words, place:, tag:, date:, duration:</source>
        <translation>Пошук відео: слова, place:, tag:, date:, duration:</translation>
    </message>
    <message>
        <source>Not in library</source>
        <translation>Немає в бібліотеці</translation>
    </message>
    <message>
        <source>With shot list</source>
        <translation>З монтажним листом</translation>
    </message>
    <message>
        <source>Broadcast quality</source>
        <translation>Ефірна якість</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу найновіші</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Спершу найдавніші</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Спершу найдовші</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Спершу найбільші</translation>
    </message>
    <message>
        <source>Download best</source>
        <translation>Завантажити найкращу</translation>
    </message>
    <message>
        <source>Choose rendition</source>
        <translation>Вибрати версію</translation>
    </message>
    <message>
        <source>Play the preview</source>
        <translation>Відтворити попередній перегляд</translation>
    </message>
    <message>
        <source>Preview on the full screen</source>
        <translation>Попередній перегляд на весь екран</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos of this portal are on this computer</source>
        <translation>
            <numerusform>%Ln відео із цього порталу — на цьому комп’ютері</numerusform>
            <numerusform>%Ln відео із цього порталу — на цьому комп’ютері</numerusform>
            <numerusform>%Ln відео із цього порталу — на цьому комп’ютері</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln відео</numerusform>
            <numerusform>%Ln відео</numerusform>
            <numerusform>%Ln відео</numerusform>
        </translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation>Відео ще немає</translation>
    </message>
    <message>
        <source>The catalogue has not been read from the portal so far. It is kept on this computer once it has been.</source>
        <translation>Каталог ще не прочитано з порталу. Після читання він зберігається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>No videos match</source>
        <translation>Відповідних відео немає</translation>
    </message>
    <message>
        <source>Show all videos</source>
        <translation>Показати всі відео</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos selected</source>
        <translation>
            <numerusform>Вибрано %Ln відео</numerusform>
            <numerusform>Вибрано %Ln відео</numerusform>
            <numerusform>Вибрано %Ln відео</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out videos whose files are in your library already.</source>
        <translation>Приховує відео, файли яких уже є у вашій бібліотеці.</translation>
    </message>
    <message>
        <source>Leaves out videos of which the portal tells no shots.</source>
        <translation>Приховує відео, про плани яких портал нічого не повідомляє.</translation>
    </message>
    <message>
        <source>Leaves out videos of which the portal has only small files, or none yet.</source>
        <translation>Приховує відео, для яких портал має лише малі файли або ще не має жодного.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::WishDialog</name>
    <message>
        <source>&amp;Needed by</source>
        <translation>Потрібно &amp;до</translation>
    </message>
    <message>
        <source>Priority and time</source>
        <translation>Пріоритет і час</translation>
    </message>
    <message>
        <source>Time by which it is needed</source>
        <translation>Час, до якого це потрібно</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Пріоритет</translation>
    </message>
    <message>
        <source>What is needed first comes first where the queue goes by time. Rushes says when a file will be late.</source>
        <translation>Коли черга впорядкована за часом, першим надходить те, що потрібне першим. Rushes повідомляє, якщо файл запізниться.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %Ln downloads</source>
        <translation>
            <numerusform>Застосувати до %Ln завантаження</numerusform>
            <numerusform>Застосувати до %Ln завантажень</numerusform>
            <numerusform>Застосувати до %Ln завантажень</numerusform>
        </translation>
    </message>
    <message>
        <source>What has a higher priority is fetched first where the queue goes by priority.</source>
        <translation>Що вищий пріоритет, то раніше це завантажується, коли чергу впорядковано за пріоритетом.</translation>
    </message>
    <message>
        <source>Gives these downloads a time, such as when they go on air. Rushes warns when a file will come later.</source>
        <translation>Призначає цим завантаженням час, наприклад вихід в ефір. Rushes попередить, якщо файл надійде пізніше.</translation>
    </message>
    <message>
        <source>The time by which the files are needed, by the clock of this computer.</source>
        <translation>Час, до якого потрібні файли, за годинником цього комп’ютера.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Words</name>
    <message>
        <source>The file is named for a day on which the event was not.</source>
        <translation>Файл названо за днем, коли події не було.</translation>
    </message>
    <message>
        <source>The file is named for another day than the portal lists it under.</source>
        <translation>Файл названо за іншим днем, ніж той, під яким його вказано на порталі.</translation>
    </message>
    <message>
        <source>It was published before the event.</source>
        <translation>Опубліковано до події.</translation>
    </message>
    <message>
        <source>It was published more than two months after the event.</source>
        <translation>Опубліковано більш ніж через два місяці після події.</translation>
    </message>
    <message>
        <source>It says that it was published after Rushes read it, so one of the clocks is wrong.</source>
        <translation>Зазначено, що це опубліковано після того, як Rushes це прочитав, тож якийсь із годинників неточний.</translation>
    </message>
    <message>
        <source>shown by news of the meeting</source>
        <translation>показано в новинах засідання</translation>
    </message>
    <message>
        <source>same file stem</source>
        <translation>однакова основа імені файлу</translation>
    </message>
    <message>
        <source>date and title</source>
        <translation>дата й назва</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>той самий день</translation>
    </message>
    <message>
        <source>similar title</source>
        <translation>схожа назва</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Відкликано</translation>
    </message>
    <message>
        <source>The portal took it back on %1. It is shown as it was.</source>
        <translation>Портал відкликав це %1. Показано таким, яким було.</translation>
    </message>
    <message>
        <source>Dates differ</source>
        <translation>Дати відрізняються</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>подія %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>опубліковано %1</translation>
    </message>
    <message>
        <source>file name %1</source>
        <translation>ім’я файлу %1</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation>отримано %1</translation>
    </message>
    <message>
        <source>likely: %1</source>
        <translation>імовірно: %1</translation>
    </message>
    <message>
        <source>possible: %1</source>
        <translation>можливо: %1</translation>
    </message>
    <message>
        <source>a shot without a name</source>
        <translation>план без назви</translation>
    </message>
    <message>
        <source>Edit decision list (EDL)</source>
        <translation>Монтажний перелік (EDL)</translation>
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
        <translation>Таблиця (CSV)</translation>
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
        <translation>Монтажний лист</translation>
    </message>
    <message>
        <source>Credits sheet</source>
        <translation>Аркуш авторства</translation>
    </message>
    <message>
        <source>Shot list on paper (PDF)</source>
        <translation>Монтажний лист на папері (PDF)</translation>
    </message>
    <message>
        <source>CMX 3600, notes and tags as comments</source>
        <translation>CMX 3600, примітки й теги як коментарі</translation>
    </message>
    <message>
        <source>A log for Avid, one row a shot</source>
        <translation>Лог для Avid, один рядок на план</translation>
    </message>
    <message>
        <source>For Premiere and Resolve, tags as markers</source>
        <translation>Для Premiere і Resolve, теги як маркери</translation>
    </message>
    <message>
        <source>1.11, notes as markers, tags as key words</source>
        <translation>1.11, примітки як маркери, теги як ключові слова</translation>
    </message>
    <message>
        <source>All data kept</source>
        <translation>Усі дані збережено</translation>
    </message>
    <message>
        <source>One line a shot, for spreadsheets</source>
        <translation>Один рядок на план, для електронних таблиць</translation>
    </message>
    <message>
        <source>Notes as chapters for players</source>
        <translation>Примітки як розділи для програвачів</translation>
    </message>
    <message>
        <source>Notes as subtitles</source>
        <translation>Примітки як субтитри</translation>
    </message>
    <message>
        <source>Notes as subtitles for broadcast</source>
        <translation>Примітки як субтитри для ефіру</translation>
    </message>
    <message>
        <source>Plain text, as the editor shows it</source>
        <translation>Звичайний текст, як його показує редактор</translation>
    </message>
    <message>
        <source>Who is to be named, on which terms</source>
        <translation>Кого потрібно назвати й на яких умовах</translation>
    </message>
    <message>
        <source>Pages to print or to send on</source>
        <translation>Сторінки для друку або надсилання</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are of clips whose frame rate is not known; they are counted at 25 fps</source>
        <translation>
            <numerusform>%Ln план — із кліпів, чия частота кадрів невідома; його пораховано за частоти 25 к/с</numerusform>
            <numerusform>%Ln плани — із кліпів, чия частота кадрів невідома; їх пораховано за частоти 25 к/с</numerusform>
            <numerusform>%Ln планів — із кліпів, чия частота кадрів невідома; їх пораховано за частоти 25 к/с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are of files without timecode; they are counted from 00:00:00:00</source>
        <translation>
            <numerusform>%Ln план — із файлів без таймкоду; його пораховано від 00:00:00:00</numerusform>
            <numerusform>%Ln плани — із файлів без таймкоду; їх пораховано від 00:00:00:00</numerusform>
            <numerusform>%Ln планів — із файлів без таймкоду; їх пораховано від 00:00:00:00</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots have another frame rate than the sequence; their lengths there are rounded to whole frames</source>
        <translation>
            <numerusform>%Ln план має іншу частоту кадрів, ніж секвенція; його довжину там округлено до цілих кадрів</numerusform>
            <numerusform>%Ln плани мають іншу частоту кадрів, ніж секвенція; їхню довжину там округлено до цілих кадрів</numerusform>
            <numerusform>%Ln планів мають іншу частоту кадрів, ніж секвенція; їхню довжину там округлено до цілих кадрів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were written shorter or with other letters, as the format demands</source>
        <translation>
            <numerusform>%Ln назву записано коротше або іншими літерами, як вимагає формат</numerusform>
            <numerusform>%Ln назви записано коротше або іншими літерами, як вимагає формат</numerusform>
            <numerusform>%Ln назв записано коротше або іншими літерами, як вимагає формат</numerusform>
        </translation>
    </message>
    <message>
        <source>The format has no numbers for so many shots; some programs read only the first ones</source>
        <translation>Формат не має номерів для такої кількості планів; деякі програми читають лише перші</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>Приміткам %Ln плану немає місця в цьому форматі</numerusform>
            <numerusform>Приміткам %Ln планів немає місця в цьому форматі</numerusform>
            <numerusform>Приміткам %Ln планів немає місця в цьому форматі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>Тегам %Ln плану немає місця в цьому форматі</numerusform>
            <numerusform>Тегам %Ln планів немає місця в цьому форматі</numerusform>
            <numerusform>Тегам %Ln планів немає місця в цьому форматі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ratings of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>Оцінкам %Ln плану немає місця в цьому форматі</numerusform>
            <numerusform>Оцінкам %Ln планів немає місця в цьому форматі</numerusform>
            <numerusform>Оцінкам %Ln планів немає місця в цьому форматі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credits and usage terms of %Ln shots have no place in this format; the credits sheet has them</source>
        <translation>
            <numerusform>Авторству й умовам використання %Ln плану немає місця в цьому форматі; вони є в аркуші авторства</numerusform>
            <numerusform>Авторству й умовам використання %Ln планів немає місця в цьому форматі; вони є в аркуші авторства</numerusform>
            <numerusform>Авторству й умовам використання %Ln планів немає місця в цьому форматі; вони є в аркуші авторства</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reels of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>Касетам %Ln плану немає місця в цьому форматі</numerusform>
            <numerusform>Касетам %Ln планів немає місця в цьому форматі</numerusform>
            <numerusform>Касетам %Ln планів немає місця в цьому форматі</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file %1 already. Rushes left it as it is. Choose another name, or say that it may be replaced.</source>
        <translation>Файл %1 уже існує. Rushes залишив його без змін. Виберіть інше ім’я або підтвердьте, що його можна замінити.</translation>
    </message>
    <message>
        <source>%1 could not be printed. Nothing was left behind. The program rushes-print, which comes with the window, is needed for it.</source>
        <translation>%1 не вдалося надрукувати. Нічого зайвого не залишилося. Для цього потрібна програма rushes-print, що постачається разом із вікном.</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing was left behind. See whether the folder is there, may be written and has room.</source>
        <translation>%1 не вдалося записати. Нічого зайвого не залишилося. Перевірте, чи папка існує, чи можна в неї записувати й чи є в ній місце.</translation>
    </message>
    <message>
        <source> from line %1 on</source>
        <translation> від рядка %1</translation>
    </message>
    <message>
        <source>%1 could not be read. See whether it is there and may be opened.</source>
        <translation>%1 не вдалося прочитати. Перевірте, чи файл на місці й чи дозволено його відкривати.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB, which no list of shots is. Rushes did not read it.</source>
        <translation>%1 більший за 64 МіБ, а таким не буває жоден монтажний лист. Rushes його не прочитав.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Nothing was changed. Ask for it once more.</source>
        <translation>%1 неможливо прочитати%2. Нічого не змінено. Замовте файл іще раз.</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>рядок %1, %2</translation>
    </message>
    <message>
        <source>time guessed</source>
        <translation>час приблизний</translation>
    </message>
    <message>
        <source>end guessed</source>
        <translation>кінець приблизний</translation>
    </message>
    <message>
        <source>begins before the shot above</source>
        <translation>починається раніше за план вище</translation>
    </message>
    <message>
        <source>goes beyond the clip</source>
        <translation>виходить за межі кліпу</translation>
    </message>
    <message>
        <source>numbers are not in order</source>
        <translation>номери не по порядку</translation>
    </message>
    <message>
        <source>speaker unclear</source>
        <translation>мовця не визначено</translation>
    </message>
    <message>
        <source>second choice</source>
        <translation>другий вибір</translation>
    </message>
    <message>
        <source>third choice</source>
        <translation>третій вибір</translation>
    </message>
    <message>
        <source>fourth choice</source>
        <translation>четвертий вибір</translation>
    </message>
    <message>
        <source>%1 choice</source>
        <translation>%1 вибір</translation>
    </message>
    <message>
        <source>nothing of the house profile here, so the best there is, %1</source>
        <translation>з профілю редакції тут нічого немає, тому найкраще з наявного, %1</translation>
    </message>
    <message>
        <source>the house profile&apos;s first choice</source>
        <translation>перший вибір профілю редакції</translation>
    </message>
    <message>
        <source>no %1 here, so the %2, %3</source>
        <translation>%1 тут немає, тому %2, %3</translation>
    </message>
    <message>
        <source> or </source>
        <translation> або </translation>
    </message>
    <message>
        <source>A format is missing at character %1. Formats stand between commas, as in “MXF XDCAM HD422 1080i50, else ProRes”.</source>
        <translation>На знаку %1 бракує формату. Формати розділяються комами, як у «MXF XDCAM HD422 1080i50, else ProRes».</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no format that Rushes knows. A format is a container (MXF, MOV, MP4), a codec (XDCAM HD422, ProRes, H.264; any other as codec:NAME), a raster (1080i50, 720p50, 1920x1080) or a least bit rate (&gt;=50Mb/s).</source>
        <translation>«%1» на знаку %2 — не формат, відомий Rushes. Формат — це контейнер (MXF, MOV, MP4), кодек (XDCAM HD422, ProRes, H.264; будь-який інший як codec:NAME), растр (1080i50, 720p50, 1920x1080) або найменший бітрейт (&gt;=50Mb/s).</translation>
    </message>
    <message>
        <source>“%1” at character %2 says again what this format has said already. A comma begins the next format.</source>
        <translation>«%1» на знаку %2 повторює те, що цей формат уже вказав. Кома починає наступний формат.</translation>
    </message>
    <message>
        <source>A house profile has at most %1 formats.</source>
        <translation>Профіль редакції має щонайбільше %1 форматів.</translation>
    </message>
    <message>
        <source>No coverage</source>
        <translation>Без зйомки</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>назва</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>місце</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>the caption</source>
        <translation>підпис</translation>
    </message>
    <message>
        <source>the credit</source>
        <translation>авторство</translation>
    </message>
    <message>
        <source>the usage terms</source>
        <translation>умови використання</translation>
    </message>
    <message>
        <source>the embargo</source>
        <translation>ембарго</translation>
    </message>
    <message>
        <source>the shot list</source>
        <translation>монтажний лист</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>сам файл</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 і %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Виправлено</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Its portal withdrew this</source>
        <translation>Портал це відкликав</translation>
    </message>
    <message>
        <source>Its portal corrected this</source>
        <translation>Портал це виправив</translation>
    </message>
    <message>
        <source>Its portal corrected %1</source>
        <translation>Портал виправив: %1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Виправлено: %1</translation>
    </message>
    <message>
        <source>Withdrawn by the portal</source>
        <translation>Відкликано порталом</translation>
    </message>
    <message>
        <source>Published again</source>
        <translation>Опубліковано знову</translation>
    </message>
    <message>
        <source>Published again, corrected: %1</source>
        <translation>Опубліковано знову, виправлено: %1</translation>
    </message>
    <message>
        <source>Queued as wished for: %1</source>
        <translation>Поставлено в чергу за вашим побажанням: %1</translation>
    </message>
    <message>
        <source>Published as wished for: %1</source>
        <translation>Опубліковано за вашим побажанням: %1</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln files of it</source>
        <translation>
            <numerusform>У вас є %Ln файл із цього</numerusform>
            <numerusform>У вас є %Ln файли із цього</numerusform>
            <numerusform>У вас є %Ln файлів із цього</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1-й</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1-й</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1-й</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1-й</translation>
    </message>
    <message>
        <source>Portal in use</source>
        <translation>Поточний портал</translation>
    </message>
    <message>
        <source>Press portals</source>
        <translation>Портали для преси</translation>
    </message>
    <message>
        <source>The demo portal among them</source>
        <translation>Демонстраційний портал серед них</translation>
    </message>
    <message>
        <source>Folder of finished files</source>
        <translation>Папка готових файлів</translation>
    </message>
    <message>
        <source>Folder of second copies</source>
        <translation>Папка других копій</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Відстежувана папка</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>Імена файлів</translation>
    </message>
    <message>
        <source>Folders by portal and role</source>
        <translation>Папки за порталом і роллю</translation>
    </message>
    <message>
        <source>House profile</source>
        <translation>Профіль редакції</translation>
    </message>
    <message>
        <source>Order of downloads</source>
        <translation>Порядок завантажень</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Одночасні завантаження</translation>
    </message>
    <message>
        <source>Downloads at once from one server</source>
        <translation>Одночасні завантаження з одного сервера</translation>
    </message>
    <message>
        <source>Connections for one file</source>
        <translation>З’єднання для одного файлу</translation>
    </message>
    <message>
        <source>Speed limit, bytes per second</source>
        <translation>Обмеження швидкості, байтів за секунду</translation>
    </message>
    <message>
        <source>Bytes a day</source>
        <translation>Байтів на день</translation>
    </message>
    <message>
        <source>Windows of the week</source>
        <translation>Проміжки тижня</translation>
    </message>
    <message>
        <source>Pace outside of the windows</source>
        <translation>Швидкість поза проміжками</translation>
    </message>
    <message>
        <source>Pause while the network is paid by the byte</source>
        <translation>Призупиняти, коли мережа оплачується за обсягом даних</translation>
    </message>
    <message>
        <source>Keep the computer awake while bytes come</source>
        <translation>Не давати комп’ютеру засинати, поки надходять дані</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Проксі</translation>
    </message>
    <message>
        <source>XMP sidecars beside clips</source>
        <translation>Супровідні файли XMP поруч із кліпами</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Світлий чи темний</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Banks of tag keys</source>
        <translation>Набори клавіш тегів</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>none</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>як зазвичай</translation>
    </message>
    <message>
        <source>The file could not be read, and nothing was changed. Check that it is there and that you may read it.</source>
        <translation>Файл не вдалося прочитати, нічого не змінено. Перевірте, чи він на місці й чи дозволено вам його читати.</translation>
    </message>
    <message>
        <source>The file is larger than any settings are, and nothing was changed. Choose a file that Rushes has exported.</source>
        <translation>Файл більший, ніж бувають файли налаштувань, нічого не змінено. Виберіть файл, який експортував Rushes.</translation>
    </message>
    <message>
        <source>The file is no JSON that can be relied on, and nothing was changed. It may be cut: export the settings again.</source>
        <translation>Файл не є надійним JSON, нічого не змінено. Можливо, його обрізано: експортуйте налаштування ще раз.</translation>
    </message>
    <message>
        <source>The file is JSON, but it has no settings of Rushes. Nothing was changed.</source>
        <translation>Файл є JSON, але не містить налаштувань Rushes. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The file was written by a newer Rushes, and nothing was changed. Update this one first.</source>
        <translation>Файл записано новішою версією Rushes, нічого не змінено. Спершу оновіть цю.</translation>
    </message>
    <message>
        <source>The file could not be written. Check that the folder is there, can be written to and has space.</source>
        <translation>Файл не вдалося записати. Перевірте, чи папка існує, чи можна в неї записувати й чи є в ній місце.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>назва</translation>
    </message>
    <message>
        <source>description</source>
        <translation>опис</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>авторство</translation>
    </message>
    <message>
        <source>usage terms</source>
        <translation>умови використання</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>засідання</translation>
    </message>
    <message>
        <source>place</source>
        <translation>місце</translation>
    </message>
    <message>
        <source>country</source>
        <translation>країна</translation>
    </message>
    <message>
        <source>recording date</source>
        <translation>дата запису</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>оцінка</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примітка</translation>
    </message>
    <message>
        <source>%1: “%2” in the library, “%3” in the sidecar</source>
        <translation>%1: «%2» у бібліотеці, «%3» у супровідному файлі</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln зірка</numerusform>
            <numerusform>%Ln зірки</numerusform>
            <numerusform>%Ln зірок</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be written. Rushes left it as it is; see whether the folder may be written and has room, then try again.</source>
        <translation>Його неможливо записати. Rushes залишив його без змін; перевірте, чи можна записувати в папку й чи є в ній місце, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>It is no XMP that can be read. Rushes left it as it is; mend it, or move it away and a new one is written.</source>
        <translation>Це не XMP, який можна прочитати. Rushes залишив файл без змін; виправте його або перемістіть, і буде записано новий.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>щойно</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln хв тому</numerusform>
            <numerusform>%Ln хв тому</numerusform>
            <numerusform>%Ln хв тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln год тому</numerusform>
            <numerusform>%Ln год тому</numerusform>
            <numerusform>%Ln год тому</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>учора</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>h</source>
        <translation>год</translation>
    </message>
    <message>
        <source>min</source>
        <translation>хв</translation>
    </message>
    <message>
        <source>s</source>
        <translation>с</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>приблизно %1</translation>
    </message>
    <message>
        <source>Line %1 is none of one. </source>
        <translation>Рядок %1 не схожий на рядок такого списку. </translation>
    </message>
    <message>
        <source>%1 is not a list of shots that Rushes reads. %2Nothing was changed. It reads EDL, Final Cut Pro 7 XML, OpenTimelineIO, CSV with our columns, and shot lists.</source>
        <translation>%1 — не список планів, який читає Rushes. %2Нічого не змінено. Читаються EDL, Final Cut Pro 7 XML, OpenTimelineIO, CSV із нашими стовпцями та монтажні листи.</translation>
    </message>
    <message>
        <source>An EDL has no place for notes and tags: they are read from its comments. Ratings and rights are never in it.</source>
        <translation>У EDL немає місця для приміток і тегів: їх прочитано з його коментарів. Оцінок і прав у ньому ніколи немає.</translation>
    </message>
    <message>
        <source>Notes are read from descriptions, tags from markers. Ratings and rights are never in this format.</source>
        <translation>Примітки читаються з описів, теги — з маркерів. Оцінок і прав у цьому форматі ніколи немає.</translation>
    </message>
    <message>
        <source>Notes are read where Rushes wrote them, tags from markers. Ratings and rights are not read.</source>
        <translation>Примітки читаються там, де їх записав Rushes, теги — з маркерів. Оцінки й права не читаються.</translation>
    </message>
    <message>
        <source>Columns that Rushes does not know are not read, nor are ratings and rights.</source>
        <translation>Стовпці, яких Rushes не знає, не читаються, як і оцінки та права.</translation>
    </message>
    <message>
        <source>Ratings, sections and remarks have no place in a range: they stay in the file.</source>
        <translation>Оцінкам, розділам і зауваженням немає місця в діапазоні: вони залишаються у файлі.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of sound alone are no shots.</source>
        <translation>
            <numerusform>%Ln подія лише зі звуком — не план.</numerusform>
            <numerusform>%Ln події лише зі звуком — не плани.</numerusform>
            <numerusform>%Ln подій лише зі звуком — не плани.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln effects, transitions or speeds are not kept; their shots are.</source>
        <translation>
            <numerusform>%Ln ефект, перехід або зміну швидкості не збережено; їхні плани збережено.</numerusform>
            <numerusform>%Ln ефекти, переходи або зміни швидкості не збережено; їхні плани збережено.</numerusform>
            <numerusform>%Ln ефектів, переходів або змін швидкості не збережено; їхні плани збережено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ratings of %Ln shots are not kept.</source>
        <translation>
            <numerusform>Оцінку %Ln плану не збережено.</numerusform>
            <numerusform>Оцінки %Ln планів не збережено.</numerusform>
            <numerusform>Оцінки %Ln планів не збережено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections are not kept.</source>
        <translation>
            <numerusform>%Ln розділ не збережено.</numerusform>
            <numerusform>%Ln розділи не збережено.</numerusform>
            <numerusform>%Ln розділів не збережено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines cannot be read as shots: %1.</source>
        <translation>
            <numerusform>%Ln рядок неможливо прочитати як план: %1.</numerusform>
            <numerusform>%Ln рядки неможливо прочитати як плани: %1.</numerusform>
            <numerusform>%Ln рядків неможливо прочитати як плани: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>By path</source>
        <translation>За шляхом</translation>
    </message>
    <message>
        <source>By file name and timecode</source>
        <translation>За назвою файлу й таймкодом</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>За назвою файлу</translation>
    </message>
    <message>
        <source>By title and timecode</source>
        <translation>За назвою й таймкодом</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>За назвою</translation>
    </message>
    <message>
        <source>By reel and timecode</source>
        <translation>За касетою й таймкодом</translation>
    </message>
    <message>
        <source>By reel</source>
        <translation>За касетою</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручну</translation>
    </message>
    <message>
        <source>the library has no such clip</source>
        <translation>у бібліотеці немає такого кліпу</translation>
    </message>
    <message>
        <source>the library has several clips of that name</source>
        <translation>у бібліотеці кілька кліпів із такою назвою</translation>
    </message>
    <message>
        <source>%1 to %2 does not exist at the clip’s frame rate</source>
        <translation>проміжку від %1 до %2 не існує за частоти кадрів кліпу</translation>
    </message>
    <message>
        <source>the clip’s frame rate is not known</source>
        <translation>частота кадрів кліпу невідома</translation>
    </message>
    <message>
        <source>it does not lie within the clip</source>
        <translation>він виходить за межі кліпу</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>він закінчується раніше, ніж починається</translation>
    </message>
    <message>
        <source>no timecode confirms it</source>
        <translation>жоден таймкод цього не підтверджує</translation>
    </message>
    <message>
        <source>another name is another clip’s</source>
        <translation>інша назва належить іншому кліпу</translation>
    </message>
    <message>
        <source>other frame rate, rounded</source>
        <translation>інша частота кадрів, округлено</translation>
    </message>
    <message>
        <source>same frames, other note</source>
        <translation>ті самі кадри, інша примітка</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Backups by the hour</source>
        <translation>Щогодинні резервні копії</translation>
    </message>
    <message>
        <source>Backups of the last hours</source>
        <translation>Резервні копії за останні години</translation>
    </message>
    <message>
        <source>Backups of the last days</source>
        <translation>Резервні копії за останні дні</translation>
    </message>
    <message>
        <source>Backups of the last weeks</source>
        <translation>Резервні копії за останні тижні</translation>
    </message>
    <message>
        <source>Folder of backups</source>
        <translation>Папка резервних копій</translation>
    </message>
    <message>
        <source>Remember what was used last</source>
        <translation>Запам’ятовувати нещодавно використане</translation>
    </message>
    <message>
        <source>Who draws videos</source>
        <translation>Чим виводяться відео</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Засідання</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Date recorded</source>
        <translation>Дата зйомки</translation>
    </message>
    <message>
        <source>Date published</source>
        <translation>Дата публікації</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Ідентифікатор</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Портал</translation>
    </message>
    <message>
        <source>Portal’s file name</source>
        <translation>Ім’я файлу на порталі</translation>
    </message>
    <message>
        <source>A template needs at least one token, such as {title}.</source>
        <translation>Шаблону потрібна хоча б одна підстановка, наприклад {title}.</translation>
    </message>
    <message>
        <source>There is no token “%1” (character %2). There are %3.</source>
        <translation>Підстановки «%1» (символ %2) немає. Є %3.</translation>
    </message>
    <message>
        <source>The “{” at character %1 has no “}”. “{{” stands for the letter.</source>
        <translation>Дужка «{» на символі %1 не має «}». «{{» означає сам символ.</translation>
    </message>
    <message>
        <source>The “}” at character %1 has no “{”. “}}” stands for the letter.</source>
        <translation>Дужка «}» на символі %1 не має «{». «}}» означає сам символ.</translation>
    </message>
    <message>
        <source>“%1” at character %2 does not go with its token. Dates take yyyy, MM and dd, as in {date:yyyy-MM-dd}; {n:3} has three digits.</source>
        <translation>«%1» на символі %2 не підходить до своєї підстановки. Дати приймають yyyy, MM і dd, як у {date:yyyy-MM-dd}; {n:3} має три цифри.</translation>
    </message>
    <message>
        <source>There is no folder’s name beside the “/” at character %1.</source>
        <translation>Біля «/» на символі %1 немає імені папки.</translation>
    </message>
    <message>
        <source>“%1” at character %2 would lead out of the folder.</source>
        <translation>«%1» на символі %2 вивело б за межі папки.</translation>
    </message>
    <message>
        <source>All files would get the same name. Put a token behind the last “/”, such as {title}.</source>
        <translation>Усі файли мали б однакове ім’я. Додайте підстановку після останнього «/», наприклад {title}.</translation>
    </message>
    <message>
        <source>“%1” has %2, and the volume of its folder (%3) takes no file beyond %4. It was not queued; choose a folder on another volume.</source>
        <translation>«%1» має %2, а том його папки (%3) не приймає файлів понад %4. Файл не додано до черги; виберіть папку на іншому томі.</translation>
    </message>
    <message>
        <source>The name “%1” has %2 bytes, and the volume of its folder takes %3. It was not queued; choose a shorter template.</source>
        <translation>Ім’я «%1» має байтів: %2, а том його папки приймає %3. Файл не додано до черги; виберіть коротший шаблон.</translation>
    </message>
    <message>
        <source>The path of “%1” is too long for this system. It was not queued; choose a shorter template or another folder.</source>
        <translation>Шлях до «%1» задовгий для цієї системи. Файл не додано до черги; виберіть коротший шаблон або іншу папку.</translation>
    </message>
    <message>
        <source>The path of “%1” has %2 characters. It works here; programs on Windows take %3. A shorter template helps.</source>
        <translation>Шлях до «%1» має символів: %2. Тут це працює; програми у Windows приймають %3. Допоможе коротший шаблон.</translation>
    </message>
    <message>
        <source>With all that is queued %1 will be needed on the volume of %2, and %3 are free. The queue begins all the same and waits when the disk is full; free some space or choose another folder.</source>
        <translation>Разом з усім, що в черзі, на томі %2 потрібно %1, а вільно %3. Черга все одно почнеться й чекатиме, коли диск заповниться; звільніть місце або виберіть іншу папку.</translation>
    </message>
</context>
<context>
    <name>Rushes::Workbench::EarlyLog</name>
    <message>
        <source>It was taken off the queue.</source>
        <translation>Його знято з черги.</translation>
    </message>
    <message>
        <source>This download has failed. Download it again, then log it.</source>
        <translation>Це завантаження не вдалося. Завантажте файл знову, а потім логуйте.</translation>
    </message>
    <message>
        <source>Nobody has said how long this file is. Log it when it is whole.</source>
        <translation>Довжина цього файлу невідома. Логуйте його, коли він буде повним.</translation>
    </message>
    <message>
        <source>Its beginning is not here yet. Rushes brings it first; try again in a moment.</source>
        <translation>Його початку ще немає. Rushes отримає початок першим; спробуйте ще раз за мить.</translation>
    </message>
    <message>
        <source>What is here does not say at which rate its frames run. Rushes brings its end before the rest; try again when more is here.</source>
        <translation>З наявного не видно, з якою частотою йдуть кадри. Rushes отримає кінець файлу раніше за решту; спробуйте ще раз, коли надійде більше.</translation>
    </message>
    <message>
        <source>It has no frame rate, so its frames cannot be counted. Log it when it is whole.</source>
        <translation>Файл не має частоти кадрів, тому його кадри неможливо рахувати. Логуйте його, коли він буде повним.</translation>
    </message>
    <message>
        <source>The file is whole, and the library is taking it in. Try again in a moment.</source>
        <translation>Файл цілий, і бібліотека саме додає його. Спробуйте ще раз за мить.</translation>
    </message>
    <message>
        <source>The library could not keep its clip. Nothing was changed.</source>
        <translation>Бібліотека не змогла зберегти його кліп. Нічого не змінено.</translation>
    </message>
</context>
<context>
    <name>Rushes::Workbench::Wastebasket</name>
    <message>
        <source>It is not in its place.</source>
        <translation>Його немає на своєму місці.</translation>
    </message>
    <message>
        <source>Its drive is away.</source>
        <translation>Його диск не під’єднано.</translation>
    </message>
    <message>
        <source>It is still being downloaded.</source>
        <translation>Він іще завантажується.</translation>
    </message>
    <message>
        <source>It is not the file that the library knows.</source>
        <translation>Це не той файл, який знає бібліотека.</translation>
    </message>
    <message>
        <source>Another program is writing into it.</source>
        <translation>У нього записує інша програма.</translation>
    </message>
    <message>
        <source>Its drive has no wastebasket that can be used.</source>
        <translation>На його диску немає кошика, яким можна скористатися.</translation>
    </message>
    <message>
        <source>The library could not be told, so nothing was done.</source>
        <translation>Не вдалося повідомити бібліотеку, тому нічого не зроблено.</translation>
    </message>
    <message>
        <source>Rushes ended before its turn came.</source>
        <translation>Rushes завершив роботу раніше, ніж до нього дійшла черга.</translation>
    </message>
    <message>
        <source>Another file stands in its place by now.</source>
        <translation>На його місці тепер інший файл.</translation>
    </message>
    <message>
        <source>The wastebasket has it no more.</source>
        <translation>У кошику його вже немає.</translation>
    </message>
    <message>
        <source>In the wastebasket since %1. Restore it there.</source>
        <translation>У кошику з %1. Відновіть його звідти.</translation>
    </message>
</context>
</TS>
