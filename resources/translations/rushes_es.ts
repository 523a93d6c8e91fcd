<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>CareWords</name>
    <message numerus="yes">
        <source>%Ln clips more than now</source>
        <translation>
            <numerusform>%Ln clip más que ahora</numerusform>
            <numerusform>%Ln clips más que ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips fewer than now</source>
        <translation>
            <numerusform>%Ln clip menos que ahora</numerusform>
            <numerusform>%Ln clips menos que ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges more</source>
        <translation>
            <numerusform>%Ln intervalo más</numerusform>
            <numerusform>%Ln intervalos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges fewer</source>
        <translation>
            <numerusform>%Ln intervalo menos</numerusform>
            <numerusform>%Ln intervalos menos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no space for a backup.</source>
        <translation>No hay espacio para una copia de seguridad.</translation>
    </message>
    <message>
        <source>The backups that are there are untouched. Make room on the disk of the library.</source>
        <translation>Las copias existentes siguen intactas. Libere espacio en el disco de la biblioteca.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another backup.</source>
        <translation>No se cambió nada. Elija otra copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no such backup.</source>
        <translation>No existe esa copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>This library is on a PostgreSQL server.</source>
        <translation>Esta biblioteca está en un servidor PostgreSQL.</translation>
    </message>
    <message>
        <source>The server&apos;s own backups keep it. Ask whoever runs the server to bring one back.</source>
        <translation>La protegen las copias de seguridad del propio servidor. Pida a quien lo administra que recupere una.</translation>
    </message>
    <message>
        <source>The disk does not let Rushes read or write its backups.</source>
        <translation>El disco no permite a Rushes leer ni escribir sus copias de seguridad.</translation>
    </message>
    <message>
        <source>Nothing was taken away. Check the rights of the folder.</source>
        <translation>No se eliminó nada. Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>A newer Rushes wrote this library.</source>
        <translation>Esta biblioteca la escribió un Rushes más reciente.</translation>
    </message>
    <message>
        <source>It has form %1, and Rushes %2 knows forms up to %3. Nothing was changed. Update Rushes on this computer, or restore a backup from before the update.</source>
        <translation>Tiene el formato %1 y Rushes %2 conoce formatos hasta el %3. No se cambió nada. Actualice Rushes en este ordenador o restaure una copia de seguridad anterior a la actualización.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>La biblioteca está dañada.</translation>
    </message>
    <message>
        <source>Rushes writes nothing more into it. Export what can still be read, then restore a backup: this file is kept beside it.</source>
        <translation>Rushes ya no escribe nada en ella. Exporte lo que aún se pueda leer y restaure después una copia de seguridad: este archivo se conserva junto a ella.</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Antes de actualizar</translation>
    </message>
    <message>
        <source>As many as now</source>
        <translation>Tantos como ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rushes copies the library once an hour where it changed, and keeps the newest of each of the last %1, %2 and %3. Backups made by hand and before an update are kept until you delete them.</source>
        <translation>Rushes copia la biblioteca una vez por hora si ha cambiado y conserva la copia más reciente de cada hora, de cada día y de cada semana, hasta %1, %2 y %3 atrás, respectivamente. Las copias de seguridad hechas a mano y antes de una actualización se conservan hasta que usted las elimine.</translation>
    </message>
    <message>
        <source>Rushes makes no backups by the hour: they are switched off in the settings. Those made by hand and before an update are kept until you delete them.</source>
        <translation>Rushes no hace copias de seguridad cada hora: están desactivadas en los ajustes. Las hechas a mano y antes de una actualización se conservan hasta que usted las elimine.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Computer and screens</source>
        <translation>Ordenador y pantallas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Reports of crashes</source>
        <translation>Informes de fallos</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>Últimas líneas del registro</translation>
    </message>
    <message>
        <source>It has %1 and %2.</source>
        <translation>Contiene %1 y %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln intervalo</numerusform>
            <numerusform>%Ln intervalos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueQuerySource</name>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln reunión</numerusform>
            <numerusform>%Ln reuniones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln vídeo</numerusform>
            <numerusform>%Ln vídeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipQuerySource</name>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Rushes ended unexpectedly soon after its last two starts.</source>
        <translation>Rushes se cerró inesperadamente poco después de sus dos últimos inicios.</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Iniciar en modo seguro</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Iniciar normalmente</translation>
    </message>
    <message>
        <source>In safe mode it uses standard settings, which are not kept, runs no downloads and opens no media. Your library and your settings stay as they are.</source>
        <translation>En modo seguro usa ajustes estándar, que no se guardan, no ejecuta descargas ni abre medios. Su biblioteca y sus ajustes quedan como están.</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>A quotation mark has no other one.</source>
        <translation>Falta la otra comilla.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Hay un paréntesis sin cerrar.</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>Se cierra un paréntesis que no se abrió.</translation>
    </message>
    <message>
        <source>There is nothing between the parentheses.</source>
        <translation>No hay nada entre los paréntesis.</translation>
    </message>
    <message>
        <source>“%1” has nothing to stand for.</source>
        <translation>«%1» no se refiere a nada.</translation>
    </message>
    <message>
        <source>“%1:” has no value.</source>
        <translation>«%1:» no tiene valor.</translation>
    </message>
    <message>
        <source>The query is longer than a query can be.</source>
        <translation>La consulta es más larga de lo permitido.</translation>
    </message>
    <message>
        <source>There are more parentheses within one another than a query can have.</source>
        <translation>Hay más paréntesis anidados de los permitidos.</translation>
    </message>
    <message>
        <source>There is no key “%1” here.</source>
        <translation>Aquí no hay ninguna clave «%1».</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>No hay %1 «%2».</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written 2024, 2024-02 or 2024-02-14.</source>
        <translation>«%1» no es un día. Los días se escriben 2024, 2024-02 o 2024-02-14.</translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes are written 500MB or 1.5GB.</source>
        <translation>«%1» no es un tamaño. Los tamaños se escriben 500MB o 1.5GB.</translation>
    </message>
    <message>
        <source>“%1” is no duration. Durations are written 90s, 2min or 1:30.</source>
        <translation>«%1» no es una duración. Las duraciones se escriben 90s, 2min o 1:30.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«%1» no es un número entero.</translation>
    </message>
    <message>
        <source>“%1” is no frame rate. Rates are written 25 or 29.97.</source>
        <translation>«%1» no es una frecuencia de fotogramas. Se escriben 25 o 29.97.</translation>
    </message>
    <message>
        <source>“%1” is no raster. Rasters are written 1080 or 1920x1080.</source>
        <translation>«%1» no es una resolución. Se escriben 1080 o 1920x1080.</translation>
    </message>
    <message>
        <source>“%1” is no timecode. Timecodes are written 10:00:00:00 or 10:30.</source>
        <translation>«%1» no es un código de tiempo. Se escriben 10:00:00:00 o 10:30.</translation>
    </message>
    <message>
        <source>“%1:” cannot be compared and has no ranges.</source>
        <translation>«%1:» no se puede comparar y no tiene intervalos.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>El intervalo «%1» termina antes de empezar.</translation>
    </message>
    <message>
        <source>where it was recorded</source>
        <translation>dónde se grabó</translation>
    </message>
    <message>
        <source>a country or its code</source>
        <translation>un país o su código</translation>
    </message>
    <message>
        <source>day, month or year</source>
        <translation>día, mes o año</translation>
    </message>
    <message>
        <source>when the portal published it</source>
        <translation>cuándo lo publicó el portal</translation>
    </message>
    <message>
        <source>when it came into the library</source>
        <translation>cuándo llegó a la biblioteca</translation>
    </message>
    <message>
        <source>words of the meeting&apos;s title</source>
        <translation>palabras del título de la reunión</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>una etiqueta</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>palabras del título</translation>
    </message>
    <message>
        <source>part of the file name</source>
        <translation>parte del nombre del archivo</translation>
    </message>
    <message>
        <source>words of the note</source>
        <translation>palabras de la nota</translation>
    </message>
    <message>
        <source>words of the shot list</source>
        <translation>palabras de la lista de planos</translation>
    </message>
    <message>
        <source>words of the terms and credit</source>
        <translation>palabras de las condiciones y el crédito</translation>
    </message>
    <message>
        <source>the portal it came from</source>
        <translation>el portal del que procede</translation>
    </message>
    <message>
        <source>such as &gt;60s or 1min..5min</source>
        <translation>p. ej. &gt;60s o 1min..5min</translation>
    </message>
    <message>
        <source>such as &gt;=1GB</source>
        <translation>p. ej. &gt;=1GB</translation>
    </message>
    <message>
        <source>stars, such as &gt;=3</source>
        <translation>estrellas, p. ej. &gt;=3</translation>
    </message>
    <message>
        <source>frames a second</source>
        <translation>fotogramas por segundo</translation>
    </message>
    <message>
        <source>height, or width x height</source>
        <translation>altura, o anchura x altura</translation>
    </message>
    <message>
        <source>such as XDCAM or ProRes</source>
        <translation>p. ej. XDCAM o ProRes</translation>
    </message>
    <message>
        <source>interlaced or progressive</source>
        <translation>entrelazado o progresivo</translation>
    </message>
    <message>
        <source>the timecode it begins with</source>
        <translation>el código de tiempo con el que empieza</translation>
    </message>
    <message>
        <source>a rendition it can be had in</source>
        <translation>una versión en la que se ofrece</translation>
    </message>
    <message>
        <source>what there is of it</source>
        <translation>lo que hay de ello</translation>
    </message>
    <message>
        <source>what is so of it</source>
        <translation>lo que es cierto de ello</translation>
    </message>
    <message>
        <source>video or photo</source>
        <translation>vídeo o foto</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Shot list of %1</source>
        <translation>Lista de planos de %1</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Aún no se ha abierto nada</translation>
    </message>
    <message>
        <source>Remembering is switched off in the settings</source>
        <translation>El recuerdo está desactivado en los ajustes</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop</name>
    <message>
        <source>Export the programme</source>
        <translation>Exportar el programa</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>The calendar was not written.</source>
        <translation>No se escribió el calendario.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The captions were not written.</source>
        <translation>No se escribieron los subtítulos.</translation>
    </message>
    <message>
        <source>Save the captions</source>
        <translation>Guardar los subtítulos</translation>
    </message>
    <message>
        <source>Captions (*.vtt)</source>
        <translation>Subtítulos (*.vtt)</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::AccountFlow</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>What is on disk is kept.</source>
        <translation>Lo que está en el disco se conserva.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Su sesión ha terminado.</translation>
    </message>
    <message>
        <source>Broadcast files need an account.</source>
        <translation>Los archivos de emisión requieren una cuenta.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Return to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>Sign out on every device of this account?</source>
        <translation>¿Cerrar sesión en todos los dispositivos de esta cuenta?</translation>
    </message>
    <message>
        <source>Each of them has to sign in again. </source>
        <translation>Habrá que volver a iniciar sesión en cada uno. </translation>
    </message>
    <message>
        <source>A file that is being fetched may still finish here; what comes after it waits for the next sign-in. </source>
        <translation>Un archivo que se está descargando aún puede terminar aquí; lo siguiente espera al próximo inicio de sesión. </translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out, keep the queue</source>
        <translation>Cerrar sesión, conservar la cola</translation>
    </message>
    <message>
        <source>The portal could not be told, so the other devices are still signed in. Sign in and try again when it can be reached.</source>
        <translation>No se pudo avisar al portal, por lo que los demás dispositivos siguen con la sesión iniciada. Inicie sesión e inténtelo de nuevo cuando el portal responda.</translation>
    </message>
    <message>
        <source>The portal could not be told, so it ends the session by itself when it runs out.</source>
        <translation>No se pudo avisar al portal, por lo que la sesión terminará por sí sola cuando caduque.</translation>
    </message>
    <message>
        <source>You are signed out here.</source>
        <translation>Aquí se ha cerrado la sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads wait for you.</source>
        <translation>
            <numerusform>%Ln descarga le espera.</numerusform>
            <numerusform>%Ln descargas le esperan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos wait for this account: </source>
        <translation>
            <numerusform>%Ln vídeo espera a esta cuenta: </numerusform>
            <numerusform>%Ln vídeos esperan a esta cuenta: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln downloads</source>
        <translation>
            <numerusform>Iniciar descarga</numerusform>
            <numerusform>Iniciar %Ln descargas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out while %Ln downloads are under way?</source>
        <translation>
            <numerusform>¿Cerrar sesión con %Ln descarga en curso?</numerusform>
            <numerusform>¿Cerrar sesión con %Ln descargas en curso?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out on %Ln devices</source>
        <translation>
            <numerusform>Cerrar sesión en %Ln dispositivo</numerusform>
            <numerusform>Cerrar sesión en %Ln dispositivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::Application</name>
    <message>
        <source>The demo portal has ended.</source>
        <translation>El portal de demostración ha terminado.</translation>
    </message>
    <message>
        <source>What you have downloaded is untouched. It said: %1</source>
        <translation>Lo que ha descargado sigue intacto. El mensaje fue: %1</translation>
    </message>
    <message>
        <source>Edit the tags</source>
        <translation>Editar las etiquetas</translation>
    </message>
    <message>
        <source>Shorthand…</source>
        <translation>Abreviaturas…</translation>
    </message>
    <message>
        <source>Find missing files…</source>
        <translation>Buscar archivos que faltan…</translation>
    </message>
    <message>
        <source>This download cannot be logged yet.</source>
        <translation>Esta descarga aún no se puede minutar.</translation>
    </message>
    <message>
        <source>Removed clips…</source>
        <translation>Clips quitados…</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::BatchNotice</name>
    <message>
        <source>%1 came.</source>
        <translation>Llegaron %1.</translation>
    </message>
    <message>
        <source>The reasons are in Downloads.</source>
        <translation>Los motivos están en Descargas.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads failed</source>
        <translation>
            <numerusform>%Ln descarga falló</numerusform>
            <numerusform>%Ln descargas fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are done</source>
        <translation>
            <numerusform>%Ln descarga terminada</numerusform>
            <numerusform>%Ln descargas terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln falló.</numerusform>
            <numerusform>%Ln fallaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Rushes</source>
        <translation>Abrir Rushes</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::CatalogueUpkeep</name>
    <message>
        <source>Refreshing the catalogue</source>
        <translation>Actualizando el catálogo</translation>
    </message>
    <message>
        <source>This is the catalogue of %1.</source>
        <translation>Este es el catálogo de %1.</translation>
    </message>
    <message>
        <source>There is no catalogue of this portal yet.</source>
        <translation>Aún no hay catálogo de este portal.</translation>
    </message>
    <message>
        <source>The portal does not answer.</source>
        <translation>El portal no responde.</translation>
    </message>
    <message>
        <source>Downloads go on by themselves when it does.</source>
        <translation>Las descargas continúan por sí solas cuando responda.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::CollectionList</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Change the search…</source>
        <translation>Cambiar la búsqueda…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Cambiar el nombre de la colección</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nombre de la colección</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Cambiar nombre de la colección</translation>
    </message>
    <message>
        <source>Change the search</source>
        <translation>Cambiar la búsqueda</translation>
    </message>
    <message>
        <source>“%1” has all clips that this finds</source>
        <translation>«%1» contiene todos los clips que esto encuentra</translation>
    </message>
    <message>
        <source>Change search</source>
        <translation>Cambiar búsqueda</translation>
    </message>
    <message>
        <source>The search of “%1” stays as it was.</source>
        <translation>La búsqueda de «%1» queda como estaba.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::DiagnosticsSetup</name>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnóstico…</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::DrawingSetup</name>
    <message>
        <source>Videos are drawn without the graphics card.</source>
        <translation>Los vídeos se muestran sin la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>The graphics card stopped drawing videos.</source>
        <translation>La tarjeta gráfica dejó de mostrar los vídeos.</translation>
    </message>
    <message>
        <source>Rushes ended while it tried the graphics card, so the processor draws them now. They look the same. You can try again in the settings.</source>
        <translation>Rushes se cerró al probar la tarjeta gráfica, por lo que ahora los muestra el procesador. Su aspecto es el mismo. Puede intentarlo de nuevo en los ajustes.</translation>
    </message>
    <message>
        <source>The processor draws them now; what was playing goes on where it was. You can try again in the settings.</source>
        <translation>Ahora los muestra el procesador; lo que se estaba reproduciendo continúa donde estaba. Puede intentarlo de nuevo en los ajustes.</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Abrir los ajustes…</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Renderizado</translation>
    </message>
    <message>
        <source>Who draws videos. Automatic takes the graphics card where there is one, else the processor. A choice also tries again what failed before.</source>
        <translation>Con qué se muestran los vídeos. Automático usa la tarjeta gráfica si la hay y, si no, el procesador. Al elegir también se vuelve a intentar lo que falló antes.</translation>
    </message>
    <message>
        <source>opengl gpu graphics card software hardware video picture</source>
        <translation>opengl gpu tarjeta gráfica procesador software hardware vídeo imagen renderizado</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>OpenGL</source>
        <translation>OpenGL</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::FileAffairs</name>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 no se pudo abrir.</translation>
    </message>
    <message>
        <source>It is not there any more, or the desktop has no program for it. “Open with…” lets you choose one.</source>
        <translation>Ya no está ahí, o el escritorio no tiene ningún programa para abrirlo. Con «Abrir con…» puede elegir uno.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>The library does not have “%1” any more.</source>
        <translation>La biblioteca ya no tiene «%1».</translation>
    </message>
    <message>
        <source>Rushes has forgotten it.</source>
        <translation>Rushes lo ha olvidado.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::FileOpener</name>
    <message>
        <source>Open with</source>
        <translation>Abrir con</translation>
    </message>
    <message>
        <source>Programs (*.app)</source>
        <translation>Programas (*.app)</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::HelpSetup</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>About Rushes</source>
        <translation>Acerca de Rushes</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ImportFolderSetup</name>
    <message>
        <source>Import folders…</source>
        <translation>Carpetas de importación…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln carpeta</numerusform>
            <numerusform>%Ln carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rushes puts copies of finished files into %1, and would take each of them for a new clip. Nothing was added; choose a folder that does not hold it.</source>
        <translation>Rushes pone copias de los archivos terminados en %1 y tomaría cada una por un clip nuevo. No se añadió nada; elija una carpeta que no la contenga.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ImportNotice</name>
    <message numerus="yes">
        <source>%Ln clips came from “%1”.</source>
        <translation>
            <numerusform>%Ln clip ha llegado de «%1».</numerusform>
            <numerusform>%Ln clips han llegado de «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips came from import folders.</source>
        <translation>
            <numerusform>%Ln clip ha llegado de las carpetas de importación.</numerusform>
            <numerusform>%Ln clips han llegado de las carpetas de importación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their files stay where they are.</source>
        <translation>Sus archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::IngestView</name>
    <message>
        <source>A finished file is not in the library yet.</source>
        <translation>Un archivo terminado aún no está en la biblioteca.</translation>
    </message>
    <message>
        <source>It could not be read. It stays where it is; Rushes tries again at the next start.</source>
        <translation>No se pudo leer. Queda donde está; Rushes lo intentará de nuevo en el próximo inicio.</translation>
    </message>
    <message>
        <source>They are shown here when it has ended. What you queue until then waits.</source>
        <translation>Se muestran aquí cuando termine. Lo que ponga en cola hasta entonces espera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of that kind.</source>
        <translation>
            <numerusform>%Ln más de ese tipo.</numerusform>
            <numerusform>%Ln más de ese tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Todos los clips</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Añadidos recientemente</translation>
    </message>
    <message>
        <source>Another program of Rushes, such as rushes-cli, is at work on the downloads.</source>
        <translation>Otro programa de Rushes, como rushes-cli, está trabajando con las descargas.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::LibraryCare</name>
    <message>
        <source>Backups…</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>The library is backed up.</source>
        <translation>Se hizo una copia de seguridad de la biblioteca.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Mostrar las copias de seguridad</translation>
    </message>
    <message>
        <source>Rushes runs in safe mode.</source>
        <translation>Rushes se ejecuta en modo seguro.</translation>
    </message>
    <message>
        <source>Rushes ended unexpectedly last time.</source>
        <translation>Rushes se cerró inesperadamente la última vez.</translation>
    </message>
    <message>
        <source>Your library is being checked. A report is kept on this computer and sent nowhere.</source>
        <translation>Se está comprobando su biblioteca. En este ordenador se conserva un informe, que no se envía a ningún sitio.</translation>
    </message>
    <message>
        <source>Show the report…</source>
        <translation>Mostrar el informe…</translation>
    </message>
    <message>
        <source>A backup was restored.</source>
        <translation>Se restauró una copia de seguridad.</translation>
    </message>
    <message>
        <source>The library that was there is kept as %1.</source>
        <translation>La biblioteca que había se conserva como %1.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar aviso</translation>
    </message>
    <message>
        <source>The backup was not restored.</source>
        <translation>No se restauró la copia de seguridad.</translation>
    </message>
    <message>
        <source>Your library was checked and is whole. A report is kept on this computer and sent nowhere.</source>
        <translation>Se comprobó su biblioteca y está íntegra. En este ordenador se conserva un informe, que no se envía a ningún sitio.</translation>
    </message>
    <message>
        <source>It uses standard settings, which are not kept; yours are untouched. No downloads run, no media file is opened, and there is no tray.</source>
        <translation>Usa ajustes estándar, que no se guardan; los suyos quedan intactos. No se ejecuta ninguna descarga, no se abre ningún archivo multimedia y no hay icono en la bandeja.</translation>
    </message>
    <message>
        <source>Restart normally</source>
        <translation>Reiniciar normalmente</translation>
    </message>
    <message>
        <source>The library of %1 is back.</source>
        <translation>Se ha recuperado la biblioteca con fecha %1.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::LinkOpener</name>
    <message>
        <source>Open a link</source>
        <translation>Abrir un enlace</translation>
    </message>
    <message>
        <source>The link is for a portal that Rushes does not know: %1</source>
        <translation>El enlace es de un portal que Rushes no conoce: %1</translation>
    </message>
    <message>
        <source>Nothing was opened. Add the portal only if its address is one that you expect.</source>
        <translation>No se abrió nada. Añada el portal solo si su dirección es la que espera.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::NameSetup</name>
    <message>
        <source>Names and folders…</source>
        <translation>Nombres y carpetas…</translation>
    </message>
    <message>
        <source>No file was renamed.</source>
        <translation>No se cambió el nombre de ningún archivo.</translation>
    </message>
    <message>
        <source>The library could not be read.</source>
        <translation>No se pudo leer la biblioteca.</translation>
    </message>
    <message>
        <source>All finished files have these names already.</source>
        <translation>Todos los archivos terminados ya tienen estos nombres.</translation>
    </message>
    <message>
        <source>Rename finished files</source>
        <translation>Cambiar nombre de archivos terminados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished files get other names.</source>
        <translation>
            <numerusform>%Ln archivo terminado cambia de nombre.</numerusform>
            <numerusform>%Ln archivos terminados cambian de nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each stays below the folder in which it is, nothing is replaced, and the library follows. You can take it back.</source>
        <translation>Cada uno queda bajo la carpeta en la que está, no se reemplaza nada y la biblioteca se adapta. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>What was to be done could not be written down first. Check that the disk has space.</source>
        <translation>No se pudo anotar antes lo que se iba a hacer. Compruebe que haya espacio en el disco.</translation>
    </message>
    <message>
        <source>Finished files have new names.</source>
        <translation>Los archivos terminados tienen nombres nuevos.</translation>
    </message>
    <message>
        <source>“Take renaming back” in Names and folders gives them the old ones again.</source>
        <translation>«Deshacer cambio de nombres» en Nombres y carpetas les devuelve los anteriores.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept their names, because the new ones are taken.</source>
        <translation>
            <numerusform>%Ln conservó su nombre porque el nuevo está ocupado.</numerusform>
            <numerusform>%Ln conservaron sus nombres porque los nuevos están ocupados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>No se deshizo nada.</translation>
    </message>
    <message>
        <source>There is no renaming to take back, or it could not be written down.</source>
        <translation>No hay cambio de nombres que deshacer, o no se pudo anotar.</translation>
    </message>
    <message>
        <source>The files have their old names again.</source>
        <translation>Los archivos tienen de nuevo sus nombres anteriores.</translation>
    </message>
    <message>
        <source>The library has followed.</source>
        <translation>La biblioteca se ha adaptado.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::OpenedFiles</name>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>%Ln más.</numerusform>
            <numerusform>%Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files into the library?</source>
        <translation>
            <numerusform>¿Importar %Ln archivo en la biblioteca?</numerusform>
            <numerusform>¿Importar %Ln archivos en la biblioteca?</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are.</source>
        <translation>Se quedan donde están.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files</source>
        <translation>
            <numerusform>Importar %Ln archivo</numerusform>
            <numerusform>Importar %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are in the library.</source>
        <translation>
            <numerusform>%Ln archivo está en la biblioteca.</numerusform>
            <numerusform>%Ln archivos están en la biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read and stay as they are:</source>
        <translation>
            <numerusform>%Ln archivo no se pudo leer y queda como está:</numerusform>
            <numerusform>%Ln archivos no se pudieron leer y quedan como están:</numerusform>
        </translation>
    </message>
    <message>
        <source>Rushes cannot open %1.</source>
        <translation>Rushes no puede abrir %1.</translation>
    </message>
    <message>
        <source>It opens media files and lists of shots: .edl, .otio, .xml, .csv and .rushes. Nothing was changed.</source>
        <translation>Rushes abre archivos multimedia y listas de planos: .edl, .otio, .xml, .csv y .rushes. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::OtherPortals</name>
    <message numerus="yes">
        <source>%Ln downloads wait for an account at %1.</source>
        <translation>
            <numerusform>%Ln descarga espera una cuenta en %1.</numerusform>
            <numerusform>%Ln descargas esperan una cuenta en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is on disk is kept.</source>
        <translation>Lo que está en el disco se conserva.</translation>
    </message>
    <message>
        <source>Sign in there</source>
        <translation>Iniciar sesión allí</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ProxySetup</name>
    <message>
        <source>Proxy…</source>
        <translation>Proxy…</translation>
    </message>
    <message>
        <source>No keyring took the password of the proxy.</source>
        <translation>Ningún llavero aceptó la contraseña del proxy.</translation>
    </message>
    <message>
        <source>It is used until Rushes ends. Enter it again at the next start.</source>
        <translation>Se usa hasta que Rushes se cierre. Introdúzcala de nuevo en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::QueueTray</name>
    <message>
        <source>Open Rushes</source>
        <translation>Abrir Rushes</translation>
    </message>
    <message>
        <source>Pause all downloads</source>
        <translation>Pausar todas las descargas</translation>
    </message>
    <message>
        <source>Resume all downloads</source>
        <translation>Reanudar todas las descargas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Rushes: nothing is downloading</source>
        <translation>Rushes: no se descarga nada</translation>
    </message>
    <message>
        <source>Rushes: %1, %2, %3</source>
        <translation>Rushes: %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln descarga</numerusform>
            <numerusform>%Ln descargas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::QuitGuard</name>
    <message>
        <source>Quit Rushes</source>
        <translation>Salir de Rushes</translation>
    </message>
    <message>
        <source>What is on disk is kept, and Rushes goes on from there when it is opened again.</source>
        <translation>Lo que está en el disco se conserva y Rushes continúa desde ahí cuando se abra de nuevo.</translation>
    </message>
    <message>
        <source>Quit, continue next time</source>
        <translation>Salir, continuar la próxima vez</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are under way.</source>
        <translation>
            <numerusform>%Ln descarga está en curso.</numerusform>
            <numerusform>%Ln descargas están en curso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SettingsExchange</name>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>Los ajustes están en %1.</translation>
    </message>
    <message>
        <source>There is no password and no session in it.</source>
        <translation>No contiene contraseñas ni sesiones.</translation>
    </message>
    <message>
        <source>Left out, because no setting has that name: %1.</source>
        <translation>Omitido, porque ningún ajuste tiene ese nombre: %1.</translation>
    </message>
    <message>
        <source>Left out, because it cannot have that value: %1.</source>
        <translation>Omitido, porque no puede tener ese valor: %1.</translation>
    </message>
    <message>
        <source>The settings are as in %1 already.</source>
        <translation>Los ajustes ya son como en %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in force now is kept in a file beside the settings, and can be imported again.</source>
        <translation>Lo que rige ahora se guarda en un archivo junto a los ajustes y se puede volver a importar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings would change.</source>
        <translation>
            <numerusform>Cambiaría %Ln ajuste.</numerusform>
            <numerusform>Cambiarían %Ln ajustes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln settings and start again</source>
        <translation>
            <numerusform>Cambiar %Ln ajuste y reiniciar</numerusform>
            <numerusform>Cambiar %Ln ajustes y reiniciar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SettingsSetup</name>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Portals</source>
        <translation>Portales</translation>
    </message>
    <message>
        <source>Press portals</source>
        <translation>Portales de prensa</translation>
    </message>
    <message>
        <source>Each has its own account and catalogue. Those that are known stand in the list at the left of the window.</source>
        <translation>Cada uno tiene su propia cuenta y su propio catálogo. Los conocidos figuran en la lista a la izquierda de la ventana.</translation>
    </message>
    <message>
        <source>account sign in server address</source>
        <translation>cuenta iniciar sesión servidor dirección</translation>
    </message>
    <message>
        <source>Add a portal…</source>
        <translation>Añadir un portal…</translation>
    </message>
    <message>
        <source>only the demo portal</source>
        <translation>solo el portal de demostración</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known</source>
        <translation>
            <numerusform>%Ln conocido</numerusform>
            <numerusform>%Ln conocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Names and folders</source>
        <translation>Nombres y carpetas</translation>
    </message>
    <message>
        <source>How finished files are called, where they go, and where copies of them go.</source>
        <translation>Cómo se llaman los archivos terminados, adónde van y adónde van sus copias.</translation>
    </message>
    <message>
        <source>template directory path watch folder second copy</source>
        <translation>plantilla directorio ruta carpeta vigilada segunda copia</translation>
    </message>
    <message>
        <source>Names and folders…</source>
        <translation>Nombres y carpetas…</translation>
    </message>
    <message>
        <source>House profile</source>
        <translation>Perfil de la casa</translation>
    </message>
    <message>
        <source>The formats that you want files in, the most wanted first. It picks what &quot;Download best&quot; brings.</source>
        <translation>Los formatos en los que desea los archivos, el preferido primero. Decide lo que trae «Descargar la mejor».</translation>
    </message>
    <message>
        <source>codec format mxf prores xdcam rendition</source>
        <translation>códec formato mxf prores xdcam versión</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>What is fetched first.</source>
        <translation>Qué se descarga primero.</translation>
    </message>
    <message>
        <source>queue priority deadline</source>
        <translation>cola prioridad plazo</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Por prioridad</translation>
    </message>
    <message>
        <source>By the time needed</source>
        <translation>Por hora límite</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>How many files are fetched side by side.</source>
        <translation>Cuántos archivos se descargan en paralelo.</translation>
    </message>
    <message>
        <source>parallel number</source>
        <translation>paralelo número</translation>
    </message>
    <message>
        <source>At once from one server</source>
        <translation>A la vez de un servidor</translation>
    </message>
    <message>
        <source>parallel host</source>
        <translation>paralelo host</translation>
    </message>
    <message>
        <source>as many as in all</source>
        <translation>tantos como en total</translation>
    </message>
    <message>
        <source>Connections for one file</source>
        <translation>Conexiones por archivo</translation>
    </message>
    <message>
        <source>A far server may send more over several. Rushes adds one while that helps, and takes it back where it does not.</source>
        <translation>Un servidor lejano puede enviar más por varias. Rushes añade una mientras eso ayuda y la retira cuando no.</translation>
    </message>
    <message>
        <source>parts parallel ranges</source>
        <translation>partes paralelo intervalos</translation>
    </message>
    <message>
        <source>as many as help</source>
        <translation>tantas como ayuden</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>The most that all downloads together take. A window of the week may ask for less.</source>
        <translation>Lo máximo que ocupan todas las descargas juntas. Una franja de la semana puede pedir menos.</translation>
    </message>
    <message>
        <source>limit rate bandwidth throttle</source>
        <translation>límite velocidad ancho de banda</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Where a day has brought so much, the rest waits for midnight.</source>
        <translation>Cuando un día ha traído esa cantidad, el resto espera a la medianoche.</translation>
    </message>
    <message>
        <source>quota limit traffic</source>
        <translation>cuota límite tráfico</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semana</translation>
    </message>
    <message>
        <source>Hours in which downloads rest or are slower.</source>
        <translation>Horas en las que las descargas descansan o van más despacio.</translation>
    </message>
    <message>
        <source>schedule night hours pause</source>
        <translation>horario noche horas pausa</translation>
    </message>
    <message>
        <source>Schedules and limits…</source>
        <translation>Horarios y límites…</translation>
    </message>
    <message>
        <source>Pause while the network is paid by the byte</source>
        <translation>Pausar mientras la red se paga por volumen</translation>
    </message>
    <message>
        <source>metered mobile roaming</source>
        <translation>uso medido móvil itinerancia roaming</translation>
    </message>
    <message>
        <source>Keep the computer awake while bytes come</source>
        <translation>Mantener despierto el ordenador mientras llegan bytes</translation>
    </message>
    <message>
        <source>sleep suspend power</source>
        <translation>reposo suspender energía</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The way to portals and media. A password goes into the keyring of your system and nowhere else.</source>
        <translation>La vía hacia los portales y los medios. La contraseña se guarda en el llavero de su sistema y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>proxies http socks server</source>
        <translation>proxies http socks servidor</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proxy…</translation>
    </message>
    <message>
        <source>Write XMP sidecars beside clips</source>
        <translation>Escribir archivos auxiliares XMP junto a los clips</translation>
    </message>
    <message>
        <source>Tags, notes, ranges and ratings are kept in CLIP.xmp too, for other programs. Edit systems that watch the folder may take them up.</source>
        <translation>Las etiquetas, notas, intervalos y valoraciones se guardan también en CLIP.xmp, para otros programas. Los sistemas de edición que vigilan la carpeta pueden incorporarlos.</translation>
    </message>
    <message>
        <source>metadata adobe file</source>
        <translation>metadatos adobe archivo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clara u oscura</translation>
    </message>
    <message>
        <source>theme colour scheme</source>
        <translation>tema color esquema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Another language is spoken when Rushes is started again.</source>
        <translation>El otro idioma se usará la próxima vez que se inicie Rushes.</translation>
    </message>
    <message>
        <source>translation words locale</source>
        <translation>traducción palabras idioma español</translation>
    </message>
    <message>
        <source>Library and backups</source>
        <translation>Biblioteca y copias</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Copias de seguridad de la biblioteca</translation>
    </message>
    <message>
        <source>snapshot restore copy recover safe</source>
        <translation>instantánea restaurar copia recuperar seguridad</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Which key does what, on each page. A key that does something else already is said so before it is taken.</source>
        <translation>Qué hace cada tecla en cada página. Si una tecla ya hace otra cosa, se avisa antes de asignarla.</translation>
    </message>
    <message>
        <source>keyboard shortcut hotkey accelerator</source>
        <translation>teclado atajo tecla rápida acelerador</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>Cambiar las teclas…</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>las habituales</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiada</numerusform>
            <numerusform>%Ln cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>Give them to another desk</source>
        <translation>Pasarlos a otro puesto</translation>
    </message>
    <message>
        <source>A file that people can read, without passwords and sessions.</source>
        <translation>Un archivo legible para las personas, sin contraseñas ni sesiones.</translation>
    </message>
    <message>
        <source>export json copy backup</source>
        <translation>exportar json copiar copia de seguridad</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Exportar ajustes…</translation>
    </message>
    <message>
        <source>Take those of another desk</source>
        <translation>Tomar los de otro puesto</translation>
    </message>
    <message>
        <source>Shows what would change first. What is in force now is kept in a file beside the settings.</source>
        <translation>Muestra antes lo que cambiaría. Lo que rige ahora se guarda en un archivo junto a los ajustes.</translation>
    </message>
    <message>
        <source>import json restore</source>
        <translation>importar json restaurar</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importar ajustes…</translation>
    </message>
    <message>
        <source>snapshot copy number history</source>
        <translation>instantánea copia número historial</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Bring one back, or make one now.</source>
        <translation>Recupere una o haga una ahora.</translation>
    </message>
    <message>
        <source>Back up by the hour</source>
        <translation>Copia de seguridad cada hora</translation>
    </message>
    <message>
        <source>A copy of the library once an hour, where something changed. A library on a PostgreSQL server is kept by its own backups.</source>
        <translation>Una copia de la biblioteca cada hora si ha cambiado algo. Una biblioteca en un servidor PostgreSQL está protegida por las copias de seguridad del propio servidor.</translation>
    </message>
    <message>
        <source>snapshot copy automatic off</source>
        <translation>instantánea copia automática desactivar</translation>
    </message>
    <message>
        <source>Keep those of the last hours</source>
        <translation>Conservar las de las últimas horas</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> horas</translation>
    </message>
    <message>
        <source>Keep one a day</source>
        <translation>Conservar una al día</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Keep one a week</source>
        <translation>Conservar una a la semana</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> semanas</translation>
    </message>
    <message>
        <source>Where backups lie</source>
        <translation>Ubicación de las copias de seguridad</translation>
    </message>
    <message>
        <source>A folder of another disk or of a server outlives this one. Backups that are made already stay where they are.</source>
        <translation>Una carpeta de otro disco o de un servidor sobrevive a este disco. Las copias de seguridad ya hechas se quedan donde están.</translation>
    </message>
    <message>
        <source>folder directory path disk nas</source>
        <translation>carpeta directorio ruta disco nas</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>beside the library</source>
        <translation>junto a la biblioteca</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Remember what was used last</source>
        <translation>Recordar lo usado últimamente</translation>
    </message>
    <message>
        <source>The clips and shot lists in “Recent”, and the folders in which choosing a file begins. Switched off, Rushes forgets them at once.</source>
        <translation>Los clips y las listas de planos de «Recientes», y las carpetas en las que empieza la elección de un archivo. Si se desactiva, Rushes los olvida de inmediato.</translation>
    </message>
    <message>
        <source>recent history folders private</source>
        <translation>recientes historial carpetas privado privacidad</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Qué se recuerda</translation>
    </message>
    <message>
        <source>recent clear forget</source>
        <translation>recientes vaciar borrar olvidar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ShotExport</name>
    <message>
        <source>Export as %1</source>
        <translation>Exportar como %1</translation>
    </message>
    <message>
        <source>The shots were not exported.</source>
        <translation>No se exportaron los planos.</translation>
    </message>
    <message>
        <source>%3 has %1 of %2.</source>
        <translation>%3 contiene %1 de %2.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots</source>
        <translation>
            <numerusform>%Ln plano</numerusform>
            <numerusform>%Ln planos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ShotImport</name>
    <message>
        <source>Import shots…</source>
        <translation>Importar planos…</translation>
    </message>
    <message>
        <source>Import shots</source>
        <translation>Importar planos</translation>
    </message>
    <message>
        <source>Lists of shots (%1)</source>
        <translation>Listas de planos (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 added to %3.</source>
        <translation>Añadido a %3: %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln intervalo</numerusform>
            <numerusform>%Ln intervalos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes them back in one step.</source>
        <translation>Deshacer los retira en un solo paso.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SidecarReview</name>
    <message>
        <source>Sidecar conflicts</source>
        <translation>Conflictos de archivos auxiliares</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::Sources</name>
    <message>
        <source>Demo portal (this PC)</source>
        <translation>Portal de demostración (este ordenador)</translation>
    </message>
    <message>
        <source>Show this portal</source>
        <translation>Mostrar este portal</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Add a portal…</source>
        <translation>Añadir un portal…</translation>
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
            <numerusform>%Ln más.</numerusform>
            <numerusform>%Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has no clip of this file.</source>
        <translation>La biblioteca no tiene ningún clip de este archivo.</translation>
    </message>
    <message>
        <source>Rushes left it where it is. It moves files of clips only.</source>
        <translation>Rushes lo dejó donde está. Solo mueve archivos de clips.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Files to the Wastebasket</source>
        <translation>
            <numerusform>Mover %Ln archivo a la papelera</numerusform>
            <numerusform>Mover %Ln archivos a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are in the wastebasket.</source>
        <translation>
            <numerusform>%Ln archivo está en la papelera.</numerusform>
            <numerusform>%Ln archivos están en la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was moved to the wastebasket.</source>
        <translation>No se movió ningún archivo a la papelera.</translation>
    </message>
    <message>
        <source>What is logged on their clips stays in the library.</source>
        <translation>Lo minutado en sus clips se queda en la biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stayed where they are.</source>
        <translation>
            <numerusform>%Ln archivo se quedó donde estaba.</numerusform>
            <numerusform>%Ln archivos se quedaron donde estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The files are back where they were.</source>
        <translation>Los archivos vuelven a estar donde estaban.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln clips could not be brought back from the wastebasket.</source>
        <translation>
            <numerusform>El archivo de %Ln clip no se pudo recuperar de la papelera.</numerusform>
            <numerusform>Los archivos de %Ln clips no se pudieron recuperar de la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wastebasket has none of them any more.</source>
        <translation>La papelera ya no tiene ninguno de ellos.</translation>
    </message>
    <message>
        <source>Another Rushes is moving files at the moment. Try again when it has ended.</source>
        <translation>Otro Rushes está moviendo archivos en este momento. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>What is to be done could not be written down, so no file was touched. Check that the disk of your library has space.</source>
        <translation>No se pudo anotar lo que se va a hacer, por lo que no se tocó ningún archivo. Compruebe que haya espacio en el disco de su biblioteca.</translation>
    </message>
    <message>
        <source>No file was moved.</source>
        <translation>No se movió ningún archivo.</translation>
    </message>
</context>
<context>
    <name>Rushes::Downloads::WakeKeeper</name>
    <message>
        <source>Downloads are under way</source>
        <translation>Hay descargas en curso</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui</name>
    <message>
        <source>Kept in the system keyring.</source>
        <translation>Guardada en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Kept in a file that only you can read.</source>
        <translation>Guardada en un archivo que solo usted puede leer.</translation>
    </message>
    <message>
        <source>No keyring here: for this session only.</source>
        <translation>Aquí no hay llavero: solo para esta sesión.</translation>
    </message>
    <message>
        <source>Under embargo until %1 %2</source>
        <translation>Bajo embargo hasta %1 %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1 %2, which is the time here.</source>
        <translation>%1 %2, que es la hora de aquí.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3 here (%4).</source>
        <translation>%1 %2, aquí %3 (%4).</translation>
    </message>
    <message>
        <source>Skips %1 in the library and %2 in the queue.</source>
        <translation>Omite %1 en la biblioteca y %2 en la cola.</translation>
    </message>
    <message>
        <source>Skips %1 in the library.</source>
        <translation>Omite %1 en la biblioteca.</translation>
    </message>
    <message>
        <source>Skips %1 in the queue.</source>
        <translation>Omite %1 en la cola.</translation>
    </message>
    <message>
        <source>Waits for sign-in</source>
        <translation>Espera el inicio de sesión</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Espera a la red</translation>
    </message>
    <message>
        <source>Waits for space</source>
        <translation>Espera espacio</translation>
    </message>
    <message>
        <source>Waits for the folder</source>
        <translation>Espera a la carpeta</translation>
    </message>
    <message>
        <source>Waits for the proxy</source>
        <translation>Espera al proxy</translation>
    </message>
    <message>
        <source>Waits for the proxy&apos;s sign-in</source>
        <translation>Espera el inicio de sesión del proxy</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Not queued</source>
        <translation>No está en cola</translation>
    </message>
    <message>
        <source>Queued, next</source>
        <translation>En cola, siguiente</translation>
    </message>
    <message>
        <source>Queued, %1</source>
        <translation>En cola, %1</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>Verificando %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintento ahora</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <translation>Reintento en %1</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <translation>En pausa, %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Queue the best rendition</source>
        <translation>Poner en cola la mejor versión</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Queue it when it is published</source>
        <translation>Poner en cola cuando se publique</translation>
    </message>
    <message>
        <source>Do not wait for it any more</source>
        <translation>Dejar de esperarlo</translation>
    </message>
    <message>
        <source>The frame rate of this clip is not known yet. Ranges can be added once the file has been read.</source>
        <translation>Aún no se conoce la frecuencia de fotogramas de este clip. Se pueden añadir intervalos cuando se haya leído el archivo.</translation>
    </message>
    <message>
        <source>In is not a timecode at %1. Type it like %2.</source>
        <translation>La entrada no es un código de tiempo a %1. Escríbala como %2.</translation>
    </message>
    <message>
        <source>Out is not a timecode at %1. Type it like %2.</source>
        <translation>La salida no es un código de tiempo a %1. Escríbala como %2.</translation>
    </message>
    <message>
        <source>In lies outside the clip, which runs from %1 to %2.</source>
        <translation>La entrada está fuera del clip, que va de %1 a %2.</translation>
    </message>
    <message>
        <source>Out lies outside the clip, which runs from %1 to %2.</source>
        <translation>La salida está fuera del clip, que va de %1 a %2.</translation>
    </message>
    <message>
        <source>Out has to come after In.</source>
        <translation>La salida debe ir después de la entrada.</translation>
    </message>
    <message>
        <source>Rushes cannot play here.</source>
        <translation>Rushes no puede reproducir aquí.</translation>
    </message>
    <message>
        <source>The player, libmpv, is missing or does not start. Downloading is not affected.</source>
        <translation>Falta el reproductor, libmpv, o no arranca. Las descargas no se ven afectadas.</translation>
    </message>
    <message>
        <source>The preview is not on the portal itself.</source>
        <translation>La vista previa no está en el propio portal.</translation>
    </message>
    <message>
        <source>Rushes plays files of this computer and of the portal only, so it did not open it.</source>
        <translation>Rushes solo reproduce archivos de este ordenador y del portal, por lo que no la abrió.</translation>
    </message>
    <message>
        <source>The preview could not be opened.</source>
        <translation>No se pudo abrir la vista previa.</translation>
    </message>
    <message>
        <source>The file is gone, or the connection was lost. Play it again to try once more.</source>
        <translation>El archivo ya no está o se perdió la conexión. Reprodúzcalo otra vez para volver a intentarlo.</translation>
    </message>
    <message>
        <source>This file cannot be played.</source>
        <translation>Este archivo no se puede reproducir.</translation>
    </message>
    <message>
        <source>Nothing in it can be shown. The file itself is untouched.</source>
        <translation>No se puede mostrar nada de él. El archivo en sí está intacto.</translation>
    </message>
    <message>
        <source>%1 is not a timecode</source>
        <translation>%1 no es un código de tiempo</translation>
    </message>
    <message>
        <source>Hours, minutes, seconds and frames: 10:04:02:00.</source>
        <translation>Horas, minutos, segundos y fotogramas: 10:04:02:00.</translation>
    </message>
    <message>
        <source>Frame %1 does not exist at %2</source>
        <translation>El fotograma %1 no existe a %2</translation>
    </message>
    <message>
        <source>Frames run from 00 to %1 within a second.</source>
        <translation>Los fotogramas van de 00 a %1 dentro de un segundo.</translation>
    </message>
    <message>
        <source>There is no such time as %1</source>
        <translation>No existe la hora %1</translation>
    </message>
    <message>
        <source>A day ends at 23:59:59.</source>
        <translation>Un día termina a las 23:59:59.</translation>
    </message>
    <message>
        <source>%1 is left out in drop-frame</source>
        <translation>%1 se omite en drop-frame</translation>
    </message>
    <message>
        <source>The first frames of a minute have no number, but in every tenth minute.</source>
        <translation>Los primeros fotogramas de cada minuto no tienen número, salvo cada diez minutos.</translation>
    </message>
    <message>
        <source>End it one second later</source>
        <translation>Terminar un segundo más tarde</translation>
    </message>
    <message>
        <source>Swap in and out</source>
        <translation>Intercambiar entrada y salida</translation>
    </message>
    <message>
        <source>This line is not understood</source>
        <translation>Esta línea no se entiende</translation>
    </message>
    <message>
        <source>A shot begins with two timecodes, a section with ==, a comment with a semicolon.</source>
        <translation>Un plano empieza con dos códigos de tiempo, una sección con ==, un comentario con punto y coma.</translation>
    </message>
    <message>
        <source>The shot ends before it begins</source>
        <translation>El plano termina antes de empezar</translation>
    </message>
    <message>
        <source>Out is the first frame that is not shown any more.</source>
        <translation>La salida es el primer fotograma que ya no se muestra.</translation>
    </message>
    <message>
        <source>Starts %1 before the shot above ends</source>
        <translation>Empieza %1 antes de que termine el plano anterior</translation>
    </message>
    <message>
        <source>Starts before the shot above ends</source>
        <translation>Empieza antes de que termine el plano anterior</translation>
    </message>
    <message>
        <source>Shots may overlap; this is only to be seen.</source>
        <translation>Los planos pueden solaparse; es solo una indicación.</translation>
    </message>
    <message>
        <source>The shot begins before the clip does</source>
        <translation>El plano empieza antes que el clip</translation>
    </message>
    <message>
        <source>The clip begins at %1.</source>
        <translation>El clip empieza en %1.</translation>
    </message>
    <message>
        <source>%1 is no rating</source>
        <translation>%1 no es una valoración</translation>
    </message>
    <message>
        <source>Ratings go from *1 to *5.</source>
        <translation>Las valoraciones van de *1 a *5.</translation>
    </message>
    <message>
        <source>This note belongs to no shot</source>
        <translation>Esta nota no pertenece a ningún plano</translation>
    </message>
    <message>
        <source>A line with | goes on with the shot above it.</source>
        <translation>Una línea con | continúa el plano anterior.</translation>
    </message>
    <message>
        <source>%1 is no frame rate</source>
        <translation>%1 no es una frecuencia de fotogramas</translation>
    </message>
    <message>
        <source>Frames a second: 25, 29.97 or 30000/1001.</source>
        <translation>Fotogramas por segundo: 25, 29.97 o 30000/1001.</translation>
    </message>
    <message>
        <source>The rate is too late here</source>
        <translation>La frecuencia llega aquí demasiado tarde</translation>
    </message>
    <message>
        <source>There is one rate, and it stands before the first shot.</source>
        <translation>Hay una sola frecuencia y va antes del primer plano.</translation>
    </message>
    <message>
        <source>The clip counts its frames in another way</source>
        <translation>El clip cuenta sus fotogramas de otra manera</translation>
    </message>
    <message>
        <source>; before the frames means drop-frame, : means non-drop. This clip says %1.</source>
        <translation>; antes de los fotogramas significa drop-frame, : significa non-drop. Este clip dice %1.</translation>
    </message>
    <message>
        <source>The clip has %1</source>
        <translation>El clip tiene %1</translation>
    </message>
    <message>
        <source>At another rate the timecodes name other frames. Nothing is saved as ranges until this is right.</source>
        <translation>Con otra frecuencia, los códigos de tiempo designan otros fotogramas. No se guarda nada como intervalos hasta que esto sea correcto.</translation>
    </message>
    <message>
        <source>The clip begins at %1</source>
        <translation>El clip empieza en %1</translation>
    </message>
    <message>
        <source>Nothing is saved as ranges until this is right.</source>
        <translation>No se guarda nada como intervalos hasta que esto sea correcto.</translation>
    </message>
    <message>
        <source>This list is of one clip</source>
        <translation>Esta lista es de un solo clip</translation>
    </message>
    <message>
        <source>Shots of another clip go into its own list. Nothing is saved as ranges until this is right.</source>
        <translation>Los planos de otro clip van en su propia lista. No se guarda nada como intervalos hasta que esto sea correcto.</translation>
    </message>
    <message>
        <source>The shot ends after the clip does</source>
        <translation>El plano termina después que el clip</translation>
    </message>
    <message>
        <source>The clip ends at %1.</source>
        <translation>El clip termina en %1.</translation>
    </message>
    <message>
        <source>Nothing else has the tag %1</source>
        <translation>Nada más tiene la etiqueta %1</translation>
    </message>
    <message>
        <source>It is saved all the same. Is it spelt as the others are?</source>
        <translation>Se guarda de todos modos. ¿Está escrita como las demás?</translation>
    </message>
    <message>
        <source>Make it a comment</source>
        <translation>Convertir en comentario</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>Move start</source>
        <translation>Mover el inicio</translation>
    </message>
    <message>
        <source>Take it as a new tag</source>
        <translation>Aceptar como etiqueta nueva</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Inténtelo de nuevo en %1.</translation>
    </message>
    <message>
        <source>That code does not match.</source>
        <translation>Ese código no coincide.</translation>
    </message>
    <message>
        <source>Look for the newest mail, or ask for a new code.</source>
        <translation>Busque el correo más reciente o pida un código nuevo.</translation>
    </message>
    <message>
        <source>It has no tries left. Ask for a new code.</source>
        <translation>No le quedan intentos. Pida un código nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries left.</source>
        <translation>
            <numerusform>Queda %Ln intento.</numerusform>
            <numerusform>Quedan %Ln intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal asks for fewer requests.</source>
        <translation>El portal pide menos solicitudes.</translation>
    </message>
    <message>
        <source>Rushes paused.</source>
        <translation>Rushes hizo una pausa.</translation>
    </message>
    <message>
        <source>The portal is not working at the moment.</source>
        <translation>El portal no funciona en este momento.</translation>
    </message>
    <message>
        <source>Rushes kept everything here.</source>
        <translation>Rushes lo ha conservado todo aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>%Ln fotograma</numerusform>
            <numerusform>%Ln fotogramas</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Aparición siguiente</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Aparición anterior</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AboutDialog</name>
    <message>
        <source>About Rushes</source>
        <translation>Acerca de Rushes</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Rushes %1</source>
        <translation>Rushes %1</translation>
    </message>
    <message>
        <source>The ingest desk for press-media portals</source>
        <translation>La mesa de ingesta para portales de medios de prensa</translation>
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
        <translation>© Los colaboradores de Rushes. Software libre bajo la GNU General Public License, versión 3 o posterior (GPL-3.0-or-later).</translation>
    </message>
    <message>
        <source>What Rushes is made with</source>
        <translation>Con qué está hecho Rushes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>Enter opens this page in the web browser</source>
        <translation>Enter abre esta página en el navegador web</translation>
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
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Cuenta…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>Account waits for its code</source>
        <translation>La cuenta espera su código</translation>
    </message>
    <message>
        <source>Sign in to download</source>
        <translation>Inicie sesión para descargar</translation>
    </message>
    <message>
        <source>Session has ended</source>
        <translation>La sesión ha terminado</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Enter the code from the e-mail…</source>
        <translation>Introducir el código del correo…</translation>
    </message>
    <message>
        <source>Create an account…</source>
        <translation>Crear una cuenta…</translation>
    </message>
    <message>
        <source>Account: %1, %2</source>
        <translation>Cuenta: %1, %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AccountDialog</name>
    <message>
        <source>Settings: account</source>
        <translation>Ajustes: cuenta</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AccountSettings</name>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Cerrar sesión en todas partes…</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>Cerrar sesión aquí</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Signed-in devices</source>
        <translation>Dispositivos con sesión iniciada</translation>
    </message>
    <message>
        <source>Member since %1</source>
        <translation>Miembro desde %1</translation>
    </message>
    <message>
        <source>On this computer: %1</source>
        <translation>En este ordenador: %1</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AddPortalDialog</name>
    <message>
        <source>Nothing was added. Check the address, or ask the press office for it.</source>
        <translation>No se añadió nada. Compruebe la dirección o pídala a la oficina de prensa.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>Nadie responde en %1.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a portal for Rushes does.</source>
        <translation>%1 responde, pero no como un portal para Rushes.</translation>
    </message>
    <message>
        <source>Add a portal</source>
        <translation>Añadir un portal</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AgendaModel</name>
    <message>
        <source>, then </source>
        <translation>, después </translation>
    </message>
    <message>
        <source>times on this computer (%1)</source>
        <translation>horas de este ordenador (%1)</translation>
    </message>
    <message>
        <source>times in UTC</source>
        <translation>horas en UTC</translation>
    </message>
    <message>
        <source>times in %1 (%2)</source>
        <translation>horas de %1 (%2)</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Will be queued</source>
        <translation>Se pondrá en cola</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Aún sin archivo</translation>
    </message>
    <message>
        <source>No coverage</source>
        <translation>Sin cobertura</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>En directo ahora</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Aún no publicado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BackupsDialog</name>
    <message>
        <source>Restore this backup…</source>
        <translation>Restaurar esta copia…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Copias de seguridad de la biblioteca</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo copia…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Other than now</source>
        <translation>Diferencia con ahora</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Aún no hay copias de seguridad.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Este archivo no se puede leer</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Bring back the library of %1?</source>
        <translation>¿Recuperar la biblioteca con fecha %1?</translation>
    </message>
    <message>
        <source>Rushes closes and starts again with it. The library of now is kept beside it under another name; downloads go on from where they are.</source>
        <translation>Rushes se cierra y vuelve a iniciarse con ella. La biblioteca actual se conserva a su lado con otro nombre; las descargas continúan desde donde están.</translation>
    </message>
    <message>
        <source>Restore and start again</source>
        <translation>Restaurar y reiniciar</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BatchChips</name>
    <message>
        <source>Tags of the selected clips</source>
        <translation>Etiquetas de los clips seleccionados</translation>
    </message>
    <message>
        <source>%1  all %2</source>
        <translation>%1  todos (%2)</translation>
    </message>
    <message>
        <source>%1  none</source>
        <translation>%1  ninguno</translation>
    </message>
    <message>
        <source>%1  %2 of %3</source>
        <translation>%1  %2 de %3</translation>
    </message>
    <message>
        <source>%1, on %2 of %3 clips</source>
        <translation>%1, en %2 de %3 clips</translation>
    </message>
    <message>
        <source>%1; all get it</source>
        <translation>%1; se pone a todos</translation>
    </message>
    <message>
        <source>%1; it is taken from all</source>
        <translation>%1; se quita de todos</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 más</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BatchRating</name>
    <message>
        <source>Rating of all selected clips</source>
        <translation>Valoración de todos los clips seleccionados</translation>
    </message>
    <message>
        <source>Rating of all selected clips: a star, Left, Right or 0 to 5 choose it, Backspace leaves it as it is</source>
        <translation>Valoración de todos los clips seleccionados: una estrella, Left, Right o de 0 a 5 la eligen, Backspace la deja como está</translation>
    </message>
    <message>
        <source>Leave the ratings as they are</source>
        <translation>Dejar las valoraciones como están</translation>
    </message>
    <message>
        <source>no rating for all</source>
        <translation>todos sin valorar</translation>
    </message>
    <message>
        <source>%1 for all</source>
        <translation>%1 para todos</translation>
    </message>
    <message>
        <source>mixed, %1 to %2</source>
        <translation>distintas, de %1 a %2</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BatchTagBar</name>
    <message>
        <source>Tags for all selected clips</source>
        <translation>Etiquetas para todos los clips seleccionados</translation>
    </message>
    <message>
        <source>Tags (T); commas between tags, a - in front takes one off, Enter applies them</source>
        <translation>Etiquetas (T); comas entre etiquetas, un - delante quita una, Enter las aplica</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the selection (Ctrl+E)</source>
        <translation>Exportar la selección (Ctrl+E)</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <translation>No seleccionar nada (Esc)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>%1 clips selected</source>
        <translation>%1 clips seleccionados</translation>
    </message>
    <message>
        <source>Add a tag to all %1…</source>
        <translation>Añadir una etiqueta a los %1…</translation>
    </message>
    <message>
        <source>Apply to %1</source>
        <translation>Aplicar a %1</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Put the selection into a collection</source>
        <translation>Poner la selección en una colección</translation>
    </message>
    <message>
        <source>Log ranges</source>
        <translation>Minutar intervalos</translation>
    </message>
    <message>
        <source>Play and log the selected clips, one after the other</source>
        <translation>Reproducir y minutar los clips seleccionados, uno tras otro</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CaptionList</name>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>WebVTT</source>
        <translation>WebVTT</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the captions in %1</source>
        <translation>Guardar los subtítulos en %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CardSizeSlider</name>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CataloguePage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>Refresh catalogue</source>
        <translation>Actualizar catálogo</translation>
    </message>
    <message>
        <source>Nothing in this catalogue is all of this.</source>
        <translation>Nada en este catálogo cumple todo esto.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ChangeEmailPage</name>
    <message>
        <source>Change the e-mail</source>
        <translation>Cambiar el correo</translation>
    </message>
    <message>
        <source>A new code goes to the new address. The old one can no longer be used then.</source>
        <translation>Se enviará un código nuevo a la nueva dirección. El anterior ya no servirá.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Enviar código</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipChooser</name>
    <message>
        <source>Give to this clip</source>
        <translation>Asignar a este clip</translation>
    </message>
    <message>
        <source>Choose the clip</source>
        <translation>Elegir el clip</translation>
    </message>
    <message>
        <source>Search the clips</source>
        <translation>Buscar en los clips</translation>
    </message>
    <message>
        <source>Words, or a query such as place:Brussels</source>
        <translation>Palabras o una consulta como place:Brussels</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No clip is like that.</source>
        <translation>Ningún clip coincide.</translation>
    </message>
    <message>
        <source>These are the first ones; more words find fewer.</source>
        <translation>Estos son los primeros; con más palabras se encuentran menos.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipFacts</name>
    <message>
        <source>Technical</source>
        <translation>Datos técnicos</translation>
    </message>
    <message>
        <source>SHA-256 verified</source>
        <translation>SHA-256 verificado</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>No se pudo leer el archivo: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipInspector</name>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Take note of it: the mark on the clip goes (S)</source>
        <translation>Darse por enterado: desaparece la marca del clip (S)</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Tag the selection (T); commas between tags, Enter stores them</source>
        <translation>Etiquetar la selección (T); comas entre etiquetas, Enter las guarda</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>What is to be seen and heard</source>
        <translation>Lo que se ve y se oye</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>%1 clips selected</source>
        <translation>%1 clips seleccionados</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>Portals corrected or withdrew %1 of %2</source>
        <translation>Los portales corrigieron o retiraron %1 de %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Review the sidecar</source>
        <translation>Revisar el archivo auxiliar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
    <message>
        <source>How good the clip is, from none to five stars. It is searched with rating: and goes into sidecars and exports.</source>
        <translation>Lo bueno que es el clip, de ninguna a cinco estrellas. Se busca con rating: y pasa a los archivos auxiliares y a las exportaciones.</translation>
    </message>
    <message>
        <source>Words by which the clip is found, with commas between them.</source>
        <translation>Palabras con las que se encuentra el clip, separadas por comas.</translation>
    </message>
    <message>
        <source>What colleagues should know of the clip. A code of the shorthand between two equals signs is written out.</source>
        <translation>Lo que los compañeros deben saber del clip. Un código de las abreviaturas entre dos signos igual se escribe completo.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipLog</name>
    <message>
        <source>Set Out</source>
        <translation>Marcar salida</translation>
    </message>
    <message>
        <source>No range is open. Mark In first (I).</source>
        <translation>No hay ningún intervalo abierto. Marque antes la entrada (I).</translation>
    </message>
    <message>
        <source>Out has to come after In.</source>
        <translation>La salida debe ir después de la entrada.</translation>
    </message>
    <message>
        <source>Close Range and Open Next</source>
        <translation>Cerrar intervalo y abrir el siguiente</translation>
    </message>
    <message>
        <source>There is a marker at this frame already.</source>
        <translation>Ya hay un marcador en este fotograma.</translation>
    </message>
    <message>
        <source>Tag Range</source>
        <translation>Etiquetar intervalo</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipModel</name>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Start TC</source>
        <translation>TC inicial</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Falta el archivo</translation>
    </message>
    <message>
        <source>Disk is away</source>
        <translation>El disco no está conectado</translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation>etiquetas %1</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Leyéndose</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Sin archivo</translation>
    </message>
    <message>
        <source>Arriving, %1</source>
        <translation>Llegando, %1</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Llegando</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>File is in the wastebasket</source>
        <translation>El archivo está en la papelera</translation>
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
        <translation>progresivo</translation>
    </message>
    <message>
        <source>interlaced, top first</source>
        <translation>entrelazado, superior primero</translation>
    </message>
    <message>
        <source>interlaced, bottom first</source>
        <translation>entrelazado, inferior primero</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1-bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>Bobina</translation>
    </message>
    <message>
        <source>Wrapper</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipsPage</name>
    <message>
        <source>All clips</source>
        <translation>Todos los clips</translation>
    </message>
    <message>
        <source>Search the clips: words, tag:, place:, rating:, date:</source>
        <translation>Buscar en los clips: palabras, tag:, place:, rating:, date:</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetas</translation>
    </message>
    <message>
        <source>Show what the clips are like (F)</source>
        <translation>Mostrar cómo son los clips (F)</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Clear rating</source>
        <translation>Quitar valoración</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Valorar con %1</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>Etiquetar la selección</translation>
    </message>
    <message>
        <source>Show or hide facets</source>
        <translation>Mostrar u ocultar las facetas</translation>
    </message>
    <message>
        <source>Mark as seen what portals said</source>
        <translation>Marcar como visto lo que dijeron los portales</translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>Exportar la selección</translation>
    </message>
    <message>
        <source>Shot list as text</source>
        <translation>Lista de planos como texto</translation>
    </message>
    <message>
        <source>No clips match</source>
        <translation>Ningún clip coincide</translation>
    </message>
    <message>
        <source>Nothing in the library is all of this.</source>
        <translation>Nada en la biblioteca cumple todo esto.</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translation>Mostrar todos los clips</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation>Aún no hay clips</translation>
    </message>
    <message>
        <source>What you download becomes a clip here once it is whole and verified.</source>
        <translation>Lo que descargue se convierte aquí en clip cuando está completo y verificado.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 encontrados</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 de %2 seleccionados</translation>
    </message>
    <message>
        <source>New collection from the selection</source>
        <translation>Nueva colección con la selección</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>Quitar de la colección</translation>
    </message>
    <message>
        <source>Earlier in the collection</source>
        <translation>Adelantar en la colección</translation>
    </message>
    <message>
        <source>Later in the collection</source>
        <translation>Retrasar en la colección</translation>
    </message>
    <message>
        <source>New from the selection…</source>
        <translation>Nueva con la selección…</translation>
    </message>
    <message>
        <source>New smart one of this search…</source>
        <translation>Nueva inteligente con esta búsqueda…</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>Quitar de %1</translation>
    </message>
    <message>
        <source>the collection</source>
        <translation>la colección</translation>
    </message>
    <message>
        <source>New smart collection</source>
        <translation>Nueva colección inteligente</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>Name of the collection of all that “%1” finds</source>
        <translation>Nombre de la colección de todo lo que encuentra «%1»</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nombre de la colección</translation>
    </message>
    <message>
        <source>Make collection</source>
        <translation>Crear colección</translation>
    </message>
    <message>
        <source>There is a collection “%1” already.</source>
        <translation>Ya existe una colección «%1».</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name.</source>
        <translation>No se cambió nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Edit the tags…</source>
        <translation>Editar las etiquetas…</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Show text…</source>
        <translation>Mostrar texto…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Start timecode</source>
        <translation>Código de tiempo inicial</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nueva colección…</translation>
    </message>
    <message>
        <source>%1 clips are selected, and that is too many at once.</source>
        <translation>Hay %1 clips seleccionados, demasiados a la vez.</translation>
    </message>
    <message>
        <source>Rushes changed nothing. Select at most %1.</source>
        <translation>Rushes no cambió nada. Seleccione como máximo %1.</translation>
    </message>
    <message>
        <source>Compare with sidecar</source>
        <translation>Comparar con el archivo auxiliar</translation>
    </message>
    <message>
        <source>Find missing files…</source>
        <translation>Buscar archivos que faltan…</translation>
    </message>
    <message>
        <source>Rushes left them as they are.</source>
        <translation>Rushes lo dejó todo como está.</translation>
    </message>
    <message>
        <source>Rushes kept both.</source>
        <translation>Rushes conservó ambos.</translation>
    </message>
    <message>
        <source>The sidecar cannot be written.</source>
        <translation>El archivo auxiliar no se puede escribir.</translation>
    </message>
    <message>
        <source>The sidecar cannot be read.</source>
        <translation>El archivo auxiliar no se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars were changed outside Rushes and contradict the library.</source>
        <translation>
            <numerusform>%Ln archivo auxiliar se cambió fuera de Rushes y contradice a la biblioteca.</numerusform>
            <numerusform>%Ln archivos auxiliares se cambiaron fuera de Rushes y contradicen a la biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln conflicts</source>
        <translation>
            <numerusform>Revisar %Ln conflicto</numerusform>
            <numerusform>Revisar %Ln conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars cannot be read or written.</source>
        <translation>
            <numerusform>%Ln archivo auxiliar no se puede leer o escribir.</numerusform>
            <numerusform>%Ln archivos auxiliares no se pueden leer o escribir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln sidecars</source>
        <translation>
            <numerusform>Revisar %Ln archivo auxiliar</numerusform>
            <numerusform>Revisar %Ln archivos auxiliares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sidecar contradicts the library in %Ln fields.</source>
        <translation>
            <numerusform>El archivo auxiliar contradice a la biblioteca en %Ln campo.</numerusform>
            <numerusform>El archivo auxiliar contradice a la biblioteca en %Ln campos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import shots…</source>
        <translation>Importar planos…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Abrir en otro programa</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Abrir con…</translation>
    </message>
    <message>
        <source>Move file to the wastebasket…</source>
        <translation>Mover el archivo a la papelera…</translation>
    </message>
    <message>
        <source>Move files to the wastebasket…</source>
        <translation>Mover los archivos a la papelera…</translation>
    </message>
    <message>
        <source>A clip stays in the library while its file is being downloaded.</source>
        <translation>Un clip permanece en la biblioteca mientras se descarga su archivo.</translation>
    </message>
    <message>
        <source>Rushes removed nothing. Remove the download first, or wait until it has ended.</source>
        <translation>Rushes no quitó nada. Quite antes la descarga o espere a que termine.</translation>
    </message>
    <message>
        <source>Their files stay where they are. Undo brings them back with all that is logged on them; after Rushes is closed, “Removed clips…” in the menu does.</source>
        <translation>Los archivos se quedan donde están. «Deshacer» devuelve los clips con todo lo minutado en ellos; una vez cerrado Rushes, lo hace «Clips quitados…» en el menú.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others stay, because their files are being downloaded.</source>
        <translation>
            <numerusform>%Ln más se queda, porque su archivo se está descargando.</numerusform>
            <numerusform>%Ln más se quedan, porque sus archivos se están descargando.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Quitar de la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips leave the library.</source>
        <translation>
            <numerusform>%Ln clip sale de la biblioteca.</numerusform>
            <numerusform>%Ln clips salen de la biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln clips</source>
        <translation>
            <numerusform>Quitar %Ln clip</numerusform>
            <numerusform>Quitar %Ln clips</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the collection</source>
        <translation>Como en la colección</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>Nombre, de la A a la Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>Nombre, de la Z a la A</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Más largos primero</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Más cortos primero</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Más grandes primero</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Más pequeños primero</translation>
    </message>
    <message>
        <source>Earliest timecode first</source>
        <translation>Primero el código de tiempo más bajo</translation>
    </message>
    <message>
        <source>Latest timecode first</source>
        <translation>Primero el código de tiempo más alto</translation>
    </message>
    <message>
        <source>Format, A to Z</source>
        <translation>Formato, de la A a la Z</translation>
    </message>
    <message>
        <source>Format, Z to A</source>
        <translation>Formato, de la Z a la A</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Quitar de la biblioteca…</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CodeField</name>
    <message>
        <source>Code from the e-mail, six digits</source>
        <translation>Código del correo, seis cifras</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CodePage</name>
    <message>
        <source>Send new code</source>
        <translation>Enviar código nuevo</translation>
    </message>
    <message>
        <source>Open the demo mailbox</source>
        <translation>Abrir el buzón de demostración</translation>
    </message>
    <message>
        <source>Enter the code from your e-mail</source>
        <translation>Introduzca el código de su correo</translation>
    </message>
    <message>
        <source>Wrong address? Change it</source>
        <translation>¿Dirección equivocada? Cambiarla</translation>
    </message>
    <message>
        <source>No e-mail? Look in the spam folder, or</source>
        <translation>¿No llega el correo? Mire en la carpeta de correo no deseado o</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Six digits are on their way to %1.</source>
        <translation>Seis cifras van de camino a %1.</translation>
    </message>
    <message>
        <source>Six digits are on their way to </source>
        <translation>Seis cifras van de camino a </translation>
    </message>
    <message>
        <source>available in %1</source>
        <translation>disponible en %1</translation>
    </message>
    <message>
        <source>The code expires in less than a minute</source>
        <translation>El código caduca en menos de un minuto</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Nombre de un comando</translation>
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
        <translation>Ningún comando se llama así</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CopyWords</name>
    <message>
        <source>file not found</source>
        <translation>archivo no encontrado</translation>
    </message>
    <message>
        <source>name or folder taken</source>
        <translation>nombre o carpeta ocupados</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disco lleno</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>name too long</source>
        <translation>nombre demasiado largo</translation>
    </message>
    <message>
        <source>file unreadable</source>
        <translation>archivo ilegible</translation>
    </message>
    <message>
        <source>folder not writable</source>
        <translation>carpeta sin permiso de escritura</translation>
    </message>
    <message>
        <source>bytes differ</source>
        <translation>los bytes difieren</translation>
    </message>
    <message>
        <source>file in use</source>
        <translation>archivo en uso</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>Copied twice, verified</source>
        <translation>Copiado dos veces, verificado</translation>
    </message>
    <message>
        <source>In the watch folder</source>
        <translation>En la carpeta vigilada</translation>
    </message>
    <message>
        <source>Copied and verified</source>
        <translation>Copiado y verificado</translation>
    </message>
    <message>
        <source>Watch folder: being copied</source>
        <translation>Carpeta vigilada: copiando</translation>
    </message>
    <message>
        <source>Second copy: being made</source>
        <translation>Segunda copia: en curso</translation>
    </message>
    <message>
        <source>Watch folder: waits for its drive</source>
        <translation>Carpeta vigilada: espera a su unidad</translation>
    </message>
    <message>
        <source>Second copy: waits for its drive</source>
        <translation>Segunda copia: espera a su unidad</translation>
    </message>
    <message>
        <source>Watch folder: copy failed</source>
        <translation>Carpeta vigilada: la copia falló</translation>
    </message>
    <message>
        <source>Second copy: failed</source>
        <translation>Segunda copia: falló</translation>
    </message>
    <message>
        <source>Watch folder: %1</source>
        <translation>Carpeta vigilada: %1</translation>
    </message>
    <message>
        <source>Second copy: %1</source>
        <translation>Segunda copia: %1</translation>
    </message>
    <message>
        <source>It is in the watch folder, as %1.</source>
        <translation>Está en la carpeta vigilada, como %1.</translation>
    </message>
    <message>
        <source>Copied to %1, verified.</source>
        <translation>Copiado en %1, verificado.</translation>
    </message>
    <message>
        <source>It comes into the watch folder %1.</source>
        <translation>Llegará a la carpeta vigilada %1.</translation>
    </message>
    <message>
        <source>A second copy comes to %1.</source>
        <translation>Llegará una segunda copia a %1.</translation>
    </message>
    <message>
        <source>The watch folder waits for the drive of %1.</source>
        <translation>La carpeta vigilada espera a la unidad de %1.</translation>
    </message>
    <message>
        <source>The second copy waits for the drive of %1.</source>
        <translation>La segunda copia espera a la unidad de %1.</translation>
    </message>
    <message>
        <source>The copy for the watch folder %1 failed</source>
        <translation>La copia para la carpeta vigilada %1 falló</translation>
    </message>
    <message>
        <source>The second copy in %1 failed</source>
        <translation>La segunda copia en %1 falló</translation>
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
        <translation>El archivo en sí está completo en su propia carpeta. La copia se hace sola cuando la unidad vuelva a estar disponible.</translation>
    </message>
    <message>
        <source>The file itself is whole in its own folder.</source>
        <translation>El archivo en sí está completo en su propia carpeta.</translation>
    </message>
    <message>
        <source>%1 Make room on the drive of the copy, then try again (R).</source>
        <translation>%1 Libere espacio en la unidad de la copia e inténtelo de nuevo (R).</translation>
    </message>
    <message>
        <source>%1 The drive of the copy takes no file of this size; choose another folder in Names and folders.</source>
        <translation>%1 La unidad de la copia no admite archivos de este tamaño; elija otra carpeta en Nombres y carpetas.</translation>
    </message>
    <message>
        <source>%1 The drive of the copy takes no name of this length; choose another folder in Names and folders.</source>
        <translation>%1 La unidad de la copia no admite nombres de esta longitud; elija otra carpeta en Nombres y carpetas.</translation>
    </message>
    <message>
        <source>%1 Make the folder of the copy writable, or choose another in Names and folders, then try again (R).</source>
        <translation>%1 Dé permiso de escritura a la carpeta de la copia, o elija otra en Nombres y carpetas, e inténtelo de nuevo (R).</translation>
    </message>
    <message>
        <source>%1 Choose another folder for the copy in Names and folders.</source>
        <translation>%1 Elija otra carpeta para la copia en Nombres y carpetas.</translation>
    </message>
    <message>
        <source>What was read back from the drive is not what the file holds, so the copy was not given its name. Try again (R); if it happens again the drive may be failing.</source>
        <translation>Lo releído de la unidad no es lo que contiene el archivo, por lo que la copia no recibió su nombre. Inténtelo de nuevo (R); si se repite, la unidad puede estar fallando.</translation>
    </message>
    <message>
        <source>The finished file is not where it was put. Put it back, or download it again.</source>
        <translation>El archivo terminado no está donde se dejó. Devuélvalo a su sitio o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The finished file could not be read. Check the drive on which it is, then try again (R).</source>
        <translation>No se pudo leer el archivo terminado. Compruebe la unidad en la que está e inténtelo de nuevo (R).</translation>
    </message>
    <message>
        <source>%1 Try again (R), or let the next start of Rushes do it.</source>
        <translation>%1 Inténtelo de nuevo (R) o deje que lo haga el próximo inicio de Rushes.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Countdown</name>
    <message>
        <source>expires in %1</source>
        <translation>caduca en %1</translation>
    </message>
    <message>
        <source>This code has run out. Ask for a new one.</source>
        <translation>Este código ha caducado. Pida uno nuevo.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CrashReportDialog</name>
    <message>
        <source>Report of an unexpected end</source>
        <translation>Informe de un cierre inesperado</translation>
    </message>
    <message>
        <source>Rushes ended unexpectedly last time. This report is kept on this computer and sent nowhere. It names the place in the program and the last lines of its log, without your folders, addresses and keys.</source>
        <translation>Rushes se cerró inesperadamente la última vez. Este informe se conserva en este ordenador y no se envía a ningún sitio. Indica el lugar del programa y las últimas líneas de su registro, sin sus carpetas, direcciones ni claves.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>Eliminar el informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The report cannot be read.</source>
        <translation>El informe no se puede leer.</translation>
    </message>
    <message>
        <source>The report cannot be deleted: %1</source>
        <translation>El informe no se puede eliminar: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DemoMailbox</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Demo mailbox</source>
        <translation>Buzón de demostración</translation>
    </message>
    <message>
        <source>The demo portal sends no mail. It puts each one here.</source>
        <translation>El portal de demostración no envía correo. Deja aquí cada mensaje.</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Texto del correo</translation>
    </message>
    <message>
        <source>No mail yet</source>
        <translation>Aún no hay correo</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation>De %1, %2</translation>
    </message>
    <message>
        <source>It comes within a few seconds.</source>
        <translation>Llega en unos segundos.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message>
        <source>Use code %1</source>
        <translation>Usar código %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DetailsPage</name>
    <message>
        <source>This is an e-mail address</source>
        <translation>Es una dirección de correo</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Enviar código</translation>
    </message>
    <message>
        <source>An address looks like desk@example.org</source>
        <translation>Una dirección es como desk@example.org</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DeviceList</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Signed-in devices</source>
        <translation>Dispositivos con sesión iniciada</translation>
    </message>
    <message>
        <source>Asking the portal which devices are signed in</source>
        <translation>Preguntando al portal qué dispositivos tienen la sesión iniciada</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Cerrar sesión en %1</translation>
    </message>
    <message>
        <source>%1 is signed out</source>
        <translation>Sesión cerrada en %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DeviceModel</name>
    <message>
        <source>A device that gave no name</source>
        <translation>Un dispositivo sin nombre</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (este ordenador)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>signed in %1</source>
        <translation>sesión iniciada %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>última vez %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DiagnosticsDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Show the names of portals and servers</source>
        <translation>Mostrar los nombres de portales y servidores</translation>
    </message>
    <message>
        <source>Show the names of files and folders</source>
        <translation>Mostrar los nombres de archivos y carpetas</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>Buscar en este texto (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>This is what would be saved, word for word. Marked words stand for what was taken out: people, passwords, your own folder and, unless you show them, portals and files. It is saved where you say, and sent nowhere.</source>
        <translation>Esto es lo que se guardaría, palabra por palabra. Las palabras marcadas sustituyen lo que se ha retirado: personas, contraseñas, su propia carpeta y, salvo que usted los muestre, portales y archivos. Se guarda donde usted indique y no se envía a ningún sitio.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Guardar como texto…</translation>
    </message>
    <message>
        <source>Save as ZIP…</source>
        <translation>Guardar como ZIP…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>El texto está en el portapapeles.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Guardar el diagnóstico</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archivo comprimido (*.zip)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>It was not saved. Check that the folder is there, can be written to and has space.</source>
        <translation>No se guardó. Compruebe que la carpeta existe, que se puede escribir en ella y que tiene espacio.</translation>
    </message>
    <message>
        <source>%1 is there already, and was left as it is. Choose another name.</source>
        <translation>%1 ya existe y se dejó como está. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Tick this where whoever helps you must know which portals and servers are meant.</source>
        <translation>Márquelo si quien le ayuda debe saber de qué portales y servidores se trata.</translation>
    </message>
    <message>
        <source>Tick this where whoever helps you must know which files and folders are meant.</source>
        <translation>Márquelo si quien le ayuda debe saber de qué archivos y carpetas se trata.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DiskLabel</name>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 libres de %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DonePage</name>
    <message>
        <source>Your account is ready</source>
        <translation>Su cuenta está lista</translation>
    </message>
    <message>
        <source>You are signed in as %1 and can download broadcast-quality video.</source>
        <translation>Ha iniciado sesión como %1 y puede descargar vídeo con calidad de emisión.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DownloadsPage</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Search the queue: name, meeting, state</source>
        <translation>Buscar en la cola: nombre, reunión, estado</translation>
    </message>
    <message>
        <source>Parts, speed and events</source>
        <translation>Partes, velocidad y sucesos</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 encontradas</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 de %2 seleccionadas</translation>
    </message>
    <message>
        <source>Nothing is queued</source>
        <translation>No hay nada en cola</translation>
    </message>
    <message>
        <source>Queue a video with D, or a whole meeting with its button. Downloads go on after a restart.</source>
        <translation>Ponga en cola un vídeo con D o una reunión entera con su botón. Las descargas continúan tras reiniciar.</translation>
    </message>
    <message>
        <source>No downloads match</source>
        <translation>Ninguna descarga coincide</translation>
    </message>
    <message>
        <source>No name, meeting or state in the queue has all of these words.</source>
        <translation>Ningún nombre, reunión ni estado de la cola contiene todas estas palabras.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DurationHistogram</name>
    <message>
        <source>Durations</source>
        <translation>Duraciones</translation>
    </message>
    <message>
        <source>Drag over durations to choose them; Left and Right move the beginning, with Shift the end, Delete chooses all</source>
        <translation>Arrastre sobre las duraciones para elegirlas; Left y Right mueven el principio, con Shift el final; Delete las elige todas</translation>
    </message>
    <message>
        <source>any duration</source>
        <translation>cualquier duración</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EditNames</name>
    <message>
        <source>Note Clip</source>
        <translation>Anotar clip</translation>
    </message>
    <message>
        <source>Add Range</source>
        <translation>Añadir intervalo</translation>
    </message>
    <message>
        <source>Move Range</source>
        <translation>Mover intervalo</translation>
    </message>
    <message>
        <source>Set In</source>
        <translation>Marcar entrada</translation>
    </message>
    <message>
        <source>Set Out</source>
        <translation>Marcar salida</translation>
    </message>
    <message>
        <source>Tag Range</source>
        <translation>Etiquetar intervalo</translation>
    </message>
    <message>
        <source>Note Range</source>
        <translation>Anotar intervalo</translation>
    </message>
    <message>
        <source>Remove Range</source>
        <translation>Quitar intervalo</translation>
    </message>
    <message>
        <source>Add Marker</source>
        <translation>Añadir marcador</translation>
    </message>
    <message>
        <source>Move Marker</source>
        <translation>Mover marcador</translation>
    </message>
    <message>
        <source>Note Marker</source>
        <translation>Anotar marcador</translation>
    </message>
    <message>
        <source>Remove Marker</source>
        <translation>Quitar marcador</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>Cambiar nombre de etiqueta</translation>
    </message>
    <message>
        <source>Move Tag</source>
        <translation>Mover etiqueta</translation>
    </message>
    <message>
        <source>Colour Tag</source>
        <translation>Colorear etiqueta</translation>
    </message>
    <message>
        <source>Change Synonyms</source>
        <translation>Cambiar sinónimos</translation>
    </message>
    <message>
        <source>Merge Tags</source>
        <translation>Fusionar etiquetas</translation>
    </message>
    <message>
        <source>Import Tags</source>
        <translation>Importar etiquetas</translation>
    </message>
    <message>
        <source>Make Collection</source>
        <translation>Crear colección</translation>
    </message>
    <message>
        <source>Rename Collection</source>
        <translation>Cambiar nombre de colección</translation>
    </message>
    <message>
        <source>Change Search</source>
        <translation>Cambiar búsqueda</translation>
    </message>
    <message>
        <source>Remove Collection</source>
        <translation>Quitar colección</translation>
    </message>
    <message>
        <source>Order Collection</source>
        <translation>Ordenar colección</translation>
    </message>
    <message>
        <source>Change Shorthand</source>
        <translation>Cambiar abreviatura</translation>
    </message>
    <message>
        <source>Take Changes from %1</source>
        <translation>Tomar cambios de %1</translation>
    </message>
    <message>
        <source>Take Changes from %1 Sidecars</source>
        <translation>Tomar cambios de %1 archivos auxiliares</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln Clips</source>
        <translation>
            <numerusform>Etiquetar %Ln clip</numerusform>
            <numerusform>Etiquetar %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln Clips</source>
        <translation>
            <numerusform>Valorar %Ln clip</numerusform>
            <numerusform>Valorar %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Tags</source>
        <translation>
            <numerusform>Mover etiqueta</numerusform>
            <numerusform>Mover %Ln etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Tags</source>
        <translation>
            <numerusform>Eliminar etiqueta</numerusform>
            <numerusform>Eliminar %Ln etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln Clips into Collection</source>
        <translation>
            <numerusform>Poner %Ln clip en la colección</numerusform>
            <numerusform>Poner %Ln clips en la colección</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln Clips out of Collection</source>
        <translation>
            <numerusform>Quitar %Ln clip de la colección</numerusform>
            <numerusform>Quitar %Ln clips de la colección</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag and Rate %Ln Clips</source>
        <translation>
            <numerusform>Etiquetar y valorar %Ln clip</numerusform>
            <numerusform>Etiquetar y valorar %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relink %Ln Clips</source>
        <translation>
            <numerusform>Volver a vincular %Ln clip</numerusform>
            <numerusform>Volver a vincular %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln Shorthands</source>
        <translation>
            <numerusform>Añadir abreviatura</numerusform>
            <numerusform>Añadir %Ln abreviaturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Shorthands</source>
        <translation>
            <numerusform>Quitar abreviatura</numerusform>
            <numerusform>Quitar %Ln abreviaturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide Conflicts of %Ln Clips</source>
        <translation>
            <numerusform>Resolver conflictos de %Ln clip</numerusform>
            <numerusform>Resolver conflictos de %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Shots</source>
        <translation>
            <numerusform>Importar %Ln plano</numerusform>
            <numerusform>Importar %Ln planos</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Shorthands</source>
        <translation>Importar abreviaturas</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Clips from Library</source>
        <translation>
            <numerusform>Quitar %Ln clip de la biblioteca</numerusform>
            <numerusform>Quitar %Ln clips de la biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring Back %Ln Clips</source>
        <translation>
            <numerusform>Devolver %Ln clip</numerusform>
            <numerusform>Devolver %Ln clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EditStack</name>
    <message>
        <source>Somebody else has just changed this clip.</source>
        <translation>Otra persona acaba de cambiar este clip.</translation>
    </message>
    <message>
        <source>Your change was not stored. Rushes shows theirs now; make yours again if it still fits.</source>
        <translation>Su cambio no se guardó. Rushes muestra ahora el de la otra persona; repita el suyo si aún procede.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back.</source>
        <translation>«%1» no se puede deshacer.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same thing since. Rushes left theirs as it is.</source>
        <translation>Desde entonces otra persona ha cambiado lo mismo. Rushes lo dejó como está.</translation>
    </message>
    <message>
        <source>“%1” cannot be done again.</source>
        <translation>«%1» no se puede rehacer.</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EqualFilesDelegate</name>
    <message>
        <source>Equal files</source>
        <translation>Archivos iguales</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acto</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EventWords</name>
    <message>
        <source>Put back. Its bytes were let go of, so it begins anew.</source>
        <translation>De vuelta en la cola. Sus bytes se habían liberado, así que empieza de nuevo.</translation>
    </message>
    <message>
        <source>Gave its place to a file that is needed sooner; its bytes are kept.</source>
        <translation>Cedió su lugar a un archivo que se necesita antes; sus bytes se conservan.</translation>
    </message>
    <message>
        <source>Taken up after Rushes was ended.</source>
        <translation>Retomado después de que Rushes se cerrara.</translation>
    </message>
    <message>
        <source>The file was replaced at its source; started over.</source>
        <translation>El archivo se sustituyó en su origen; empieza de nuevo.</translation>
    </message>
    <message>
        <source>The checksum is not the published one. What may be wrong is fetched again and compared block by block.</source>
        <translation>La suma de verificación no es la publicada. Lo que pueda estar mal se descarga otra vez y se compara bloque a bloque.</translation>
    </message>
    <message>
        <source>The link was no longer accepted; a new one was asked for.</source>
        <translation>El enlace ya no se aceptaba; se pidió uno nuevo.</translation>
    </message>
    <message>
        <source>Verified and finished.</source>
        <translation>Verificado y terminado.</translation>
    </message>
    <message>
        <source>Finished; nobody published a checksum to compare.</source>
        <translation>Terminado; nadie publicó una suma de verificación para comparar.</translation>
    </message>
    <message>
        <source>The file was changed after it came; the history of its folder says so.</source>
        <translation>El archivo se modificó después de llegar; consta en el historial de su carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks on the disk are not what arrived; they are fetched again.</source>
        <translation>
            <numerusform>%Ln bloque en el disco no es lo que llegó; se descarga otra vez.</numerusform>
            <numerusform>%Ln bloques en el disco no son lo que llegó; se descargan otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program holds the file. Rushes tries again in %1.</source>
        <translation>Otro programa retiene el archivo. Rushes lo intenta de nuevo en %1.</translation>
    </message>
    <message>
        <source>Try %1 of %2 follows in %3.</source>
        <translation>El intento %1 de %2 sigue en %3.</translation>
    </message>
    <message>
        <source>Interrupted. %1</source>
        <translation>Interrumpido. %1</translation>
    </message>
    <message>
        <source>Interrupted (%1). %2</source>
        <translation>Interrumpido (%1). %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Where it comes from could not be written into the history of its folder: %1</source>
        <translation>Su procedencia no se pudo anotar en el historial de su carpeta: %1</translation>
    </message>
    <message>
        <source>Recorded in the history of its folder, generation %1.</source>
        <translation>Anotado en el historial de su carpeta, generación %1.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ExportMenu</name>
    <message>
        <source>Export as</source>
        <translation>Exportar como</translation>
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
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>%1 más…</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln elegido</numerusform>
            <numerusform>%Ln elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::FacetPanel</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetas</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Any duration</source>
        <translation>Cualquier duración</translation>
    </message>
    <message>
        <source>What the clips that are shown are like, with how many there are. Choosing one writes it into the search.</source>
        <translation>Cómo son los clips mostrados y cuántos hay de cada tipo. Al elegir uno, se escribe en la búsqueda.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Filmstrip</name>
    <message>
        <source>Clips to log</source>
        <translation>Clips por minutar</translation>
    </message>
    <message>
        <source>Place among the clips</source>
        <translation>Posición entre los clips</translation>
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
        <translation>%1 de %2</translation>
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
        <translation>Todos los portales</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Broadcast files</source>
        <translation>Archivos de emisión</translation>
    </message>
    <message>
        <source>Mezzanine files</source>
        <translation>Archivos intermedios</translation>
    </message>
    <message>
        <source>Web files</source>
        <translation>Archivos web</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Proxies</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ImportFoldersDialog</name>
    <message>
        <source>No import folders yet. Add… names one.</source>
        <translation>Aún no hay carpetas de importación. Con «Añadir…» se indica una.</translation>
    </message>
    <message>
        <source>&amp;Also the folders below it</source>
        <translation>&amp;También las carpetas que contiene</translation>
    </message>
    <message>
        <source>Import folders</source>
        <translation>Carpetas de importación</translation>
    </message>
    <message>
        <source>New video, sound and pictures in these folders come into the library by themselves, where they lie, once they have stopped growing. Each comes once.</source>
        <translation>Los vídeos, sonidos e imágenes nuevos de estas carpetas entran solos en la biblioteca, sin moverse de su sitio, en cuanto dejan de crecer. Cada uno entra una sola vez.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>&amp;Tags of its clips, with commas between</source>
        <translation>&amp;Etiquetas de sus clips, separadas por comas</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Carpeta de importación</translation>
    </message>
    <message>
        <source>Cards lie in folders of their own. Without this only files that lie in the import folder itself come in.</source>
        <translation>Las tarjetas están en carpetas propias. Sin esto solo entran los archivos que están en la propia carpeta de importación.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ImportFoldersModel</name>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Not looked into yet</source>
        <translation>Aún no revisada</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Vigilada</translation>
    </message>
    <message numerus="yes">
        <source>Importing, %Ln files left</source>
        <translation>
            <numerusform>Importando, queda %Ln archivo</numerusform>
            <numerusform>Importando, quedan %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there: its drive may be unplugged</source>
        <translation>No está: quizá su unidad esté desconectada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips came</source>
        <translation>
            <numerusform>Ha llegado %Ln clip</numerusform>
            <numerusform>Han llegado %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files still grow</source>
        <translation>
            <numerusform>%Ln archivo sigue creciendo</numerusform>
            <numerusform>%Ln archivos siguen creciendo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln no se puede leer</numerusform>
            <numerusform>%Ln no se pueden leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Carpeta de importación</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::KeyListDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::KeyMap</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LevelMeters</name>
    <message>
        <source>Levels of the sound</source>
        <translation>Niveles de sonido</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogInspector</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Tags (T); commas between tags, Enter stores them, Esc returns to the player</source>
        <translation>Etiquetas (T); comas entre etiquetas, Enter las guarda, Esc vuelve al reproductor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note (N): what is to be seen and heard</source>
        <translation>Nota (N): lo que se ve y se oye</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Tags of the range that is open or chosen, else of the clip. Commas stand between them, and Esc stores them.</source>
        <translation>Etiquetas del intervalo abierto o elegido o, si no lo hay, del clip. Se separan con comas y Esc las guarda.</translation>
    </message>
    <message>
        <source>A note for the range that is open or chosen, else for the clip. Esc stores it and leads back to the player.</source>
        <translation>Una nota para el intervalo abierto o elegido o, si no lo hay, para el clip. Esc la guarda y devuelve al reproductor.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogModel</name>
    <message>
        <source>Marker</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>marker at %1</source>
        <translation>marcador en %1</translation>
    </message>
    <message>
        <source>open range from %1</source>
        <translation>intervalo abierto desde %1</translation>
    </message>
    <message>
        <source>range from %1 to %2</source>
        <translation>intervalo de %1 a %2</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>TC de entrada</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>TC de salida</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogTable</name>
    <message>
        <source>Ranges and markers</source>
        <translation>Intervalos y marcadores</translation>
    </message>
    <message>
        <source>No ranges yet. I marks where one begins, O where it ends.</source>
        <translation>Aún no hay intervalos. I marca dónde empieza uno, O dónde termina.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogTransport</name>
    <message>
        <source>Timecode</source>
        <translation>Código de tiempo</translation>
    </message>
    <message>
        <source>Go to timecode</source>
        <translation>Ir al código de tiempo</translation>
    </message>
    <message>
        <source>TC or +5:00</source>
        <translation>TC o +5:00</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>One frame back (Left)</source>
        <translation>Un fotograma atrás (Left)</translation>
    </message>
    <message>
        <source>Play backwards, again for 2×, 4× and 8× (J)</source>
        <translation>Reproducir hacia atrás; otra vez para 2×, 4× y 8× (J)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Space)</translation>
    </message>
    <message>
        <source>Play, again for 2×, 4× and 8× (L)</source>
        <translation>Reproducir; otra vez para 2×, 4× y 8× (L)</translation>
    </message>
    <message>
        <source>One frame forward (Right)</source>
        <translation>Un fotograma adelante (Right)</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>A range begins here (I)</source>
        <translation>Aquí empieza un intervalo (I)</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>The range ends here (O)</source>
        <translation>El intervalo termina aquí (O)</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>A marker here (M)</source>
        <translation>Un marcador aquí (M)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Pantalla completa (F11)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Play the range again and again</source>
        <translation>Repetir el intervalo sin parar</translation>
    </message>
    <message>
        <source>All mixed</source>
        <translation>Todos mezclados</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Stop (Space)</source>
        <translation>Detener (Space)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Sound, muted</source>
        <translation>Sonido silenciado</translation>
    </message>
    <message>
        <source>Sound, volume %1</source>
        <translation>Sonido, volumen %1</translation>
    </message>
    <message>
        <source>Where the player goes: a timecode, the end of one, or + and - with how far.</source>
        <translation>Adónde va el reproductor: un código de tiempo, el final de uno, o + y - con la distancia.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LoggedBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Minutado</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation>Minutado: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LoggingPage</name>
    <message>
        <source>Logging</source>
        <translation>Minutado</translation>
    </message>
    <message>
        <source>Search the clips to log: title, tag, place, note</source>
        <translation>Buscar clips por minutar: título, etiqueta, lugar, nota</translation>
    </message>
    <message>
        <source>No clip to log. Choose one in the library, or search for others.</source>
        <translation>Ningún clip por minutar. Elija uno en la biblioteca o busque otros.</translation>
    </message>
    <message>
        <source>The file is not here. Its ranges, tags and note can be read and changed all the same.</source>
        <translation>El archivo no está aquí. Aun así se pueden leer y cambiar sus intervalos, etiquetas y nota.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>In marked, range open</source>
        <translation>Entrada marcada, intervalo abierto</translation>
    </message>
    <message>
        <source>Clear rating</source>
        <translation>Quitar valoración</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Valorar con %1</translation>
    </message>
    <message>
        <source>Export the shots</source>
        <translation>Exportar los planos</translation>
    </message>
    <message>
        <source>Shot list as text</source>
        <translation>Lista de planos como texto</translation>
    </message>
    <message>
        <source>Play backwards, again 2×, 4×, 8×; with K held one frame, held slow</source>
        <translation>Reproducir hacia atrás, otra vez 2×, 4×, 8×; con K pulsada un fotograma, mantenida despacio</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Play, again 2×, 4×, 8×; with K held one frame, held slow</source>
        <translation>Reproducir, otra vez 2×, 4×, 8×; con K pulsada un fotograma, mantenida despacio</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Reproducir o detener</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Un fotograma atrás</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Un fotograma adelante</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Un segundo atrás</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>Un segundo adelante</translation>
    </message>
    <message>
        <source>Go to timecode</source>
        <translation>Ir al código de tiempo</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Clip anterior</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Clip siguiente</translation>
    </message>
    <message>
        <source>In: a range begins here</source>
        <translation>Entrada: aquí empieza un intervalo</translation>
    </message>
    <message>
        <source>Out: the range ends here</source>
        <translation>Salida: el intervalo termina aquí</translation>
    </message>
    <message>
        <source>Close the range and open the next</source>
        <translation>Cerrar el intervalo y abrir el siguiente</translation>
    </message>
    <message>
        <source>Marker here</source>
        <translation>Marcador aquí</translation>
    </message>
    <message>
        <source>Go to the in point</source>
        <translation>Ir al punto de entrada</translation>
    </message>
    <message>
        <source>Go to the out point</source>
        <translation>Ir al punto de salida</translation>
    </message>
    <message>
        <source>Previous range or marker</source>
        <translation>Intervalo o marcador anterior</translation>
    </message>
    <message>
        <source>Next range or marker</source>
        <translation>Intervalo o marcador siguiente</translation>
    </message>
    <message>
        <source>Remove the range or marker</source>
        <translation>Quitar el intervalo o marcador</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tag %1 of the second bank</source>
        <translation>Etiqueta %1 del segundo banco</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
    <message>
        <source>Key %1 has no tag yet. F2 in the panel of tag keys gives it one.</source>
        <translation>La tecla %1 aún no tiene etiqueta. F2 en el panel de teclas de etiqueta se la asigna.</translation>
    </message>
    <message>
        <source>The clip is being read.</source>
        <translation>Se está leyendo el clip.</translation>
    </message>
    <message>
        <source>The file is arriving in another Rushes. Its ranges, tags and note can be read and changed all the same.</source>
        <translation>El archivo está llegando en otro Rushes. Aun así, sus intervalos, etiquetas y nota se pueden leer y cambiar.</translation>
    </message>
    <message>
        <source>Its download has ended, so there is no file. What was logged is kept. Download the video again, and this clip gets its file.</source>
        <translation>Su descarga ha terminado, por lo que no hay archivo. Lo minutado se conserva. Descargue de nuevo el vídeo y este clip tendrá su archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln intervalo</numerusform>
            <numerusform>%Ln intervalos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln markers</source>
        <translation>
            <numerusform>%Ln marcador</numerusform>
            <numerusform>%Ln marcadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has removed this clip from the library. What was logged on it is kept, and Undo brings it back.</source>
        <translation>Alguien ha quitado este clip de la biblioteca. Lo minutado en él se conserva, y «Deshacer» lo devuelve.</translation>
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
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>List or grid</source>
        <translation>Lista o cuadrícula</translation>
    </message>
    <message>
        <source>Show or hide the places</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>Actualizar el catálogo</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Lista de teclas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>%1 — Rushes, safe mode</source>
        <translation>%1 — Rushes, modo seguro</translation>
    </message>
    <message>
        <source>Safe mode: restart normally</source>
        <translation>Modo seguro: reiniciar normalmente</translation>
    </message>
    <message>
        <source>Rushes uses standard settings, which are not kept. No downloads run, no media file is opened, and there is no tray.</source>
        <translation>Rushes usa ajustes estándar, que no se guardan. No se ejecuta ninguna descarga, no se abre ningún archivo multimedia y no hay icono en la bandeja.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ManualWindow</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Find in the manual (Ctrl+F)</source>
        <translation>Buscar en el manual (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>The manual is not installed here: it was looked for in %1. Install the package of Rushes again.</source>
        <translation>El manual no está instalado aquí: se buscó en %1. Instale de nuevo el paquete de Rushes.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln pages</source>
        <translation>
            <numerusform>En %Ln página</numerusform>
            <numerusform>En %Ln páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingDelegate</name>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln reunión</numerusform>
            <numerusform>%Ln reuniones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingDetail</name>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>My time</source>
        <translation>Mi hora</translation>
    </message>
    <message>
        <source>Show the programme by this computer&apos;s clock</source>
        <translation>Mostrar el programa según el reloj de este ordenador</translation>
    </message>
    <message>
        <source>Export .ics</source>
        <translation>Exportar .ics</translation>
    </message>
    <message>
        <source>Keep the programme as a file that calendars read</source>
        <translation>Guardar el programa en un archivo que leen los calendarios</translation>
    </message>
    <message>
        <source>Queue the item when it is published</source>
        <translation>Poner en cola cuando se publique</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Aún no hay programa</translation>
    </message>
    <message>
        <source>The portal has not published the programme of this meeting. Its videos, if any, are under Videos.</source>
        <translation>El portal no ha publicado el programa de esta reunión. Sus vídeos, si los hay, están en Vídeos.</translation>
    </message>
    <message>
        <source>Videos of the meeting</source>
        <translation>Vídeos de la reunión</translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation>Aún no hay vídeos</translation>
    </message>
    <message>
        <source>The portal has not published videos of this meeting. They appear here after the next refresh.</source>
        <translation>El portal no ha publicado vídeos de esta reunión. Aparecen aquí tras la próxima actualización.</translation>
    </message>
    <message>
        <source>Photos of the meeting</source>
        <translation>Fotos de la reunión</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Aún no hay fotos</translation>
    </message>
    <message>
        <source>The portal has not published photos of this meeting. They appear here after the next refresh.</source>
        <translation>El portal no ha publicado fotos de esta reunión. Aparecen aquí tras la próxima actualización.</translation>
    </message>
    <message>
        <source>News of the meeting</source>
        <translation>Noticias de la reunión</translation>
    </message>
    <message>
        <source>The portal has no article about this meeting.</source>
        <translation>El portal no tiene ningún artículo sobre esta reunión.</translation>
    </message>
    <message>
        <source>Times of the programme by the clock of this computer, in place of those at the meeting.</source>
        <translation>Las horas del programa según el reloj de este ordenador, en lugar de las del lugar de la reunión.</translation>
    </message>
    <message>
        <source>Show its videos</source>
        <translation>Mostrar sus vídeos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingHead</name>
    <message>
        <source>Queue whole meeting (Ctrl+Shift+D)</source>
        <translation>Poner en cola la reunión entera (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Whatever the portal adds to this meeting is queued by itself, in the format that the house profile puts first. Switch it off to stop that.</source>
        <translation>Todo lo que el portal añada a esta reunión se pone en cola solo, en el formato que el perfil de la casa sitúa primero. Desactívelo para detenerlo.</translation>
    </message>
    <message>
        <source>Queue what this meeting publishes from now on</source>
        <translation>Poner en cola lo que esta reunión publique a partir de ahora</translation>
    </message>
    <message>
        <source>Queue what this meeting publishes from now on (Ctrl+Shift+A)</source>
        <translation>Poner en cola lo que esta reunión publique a partir de ahora (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>actualizado %1</translation>
    </message>
    <message>
        <source>Do not wait for the meeting&apos;s videos any more</source>
        <translation>Dejar de esperar los vídeos de la reunión</translation>
    </message>
    <message>
        <source>Choose videos…</source>
        <translation>Elegir vídeos…</translation>
    </message>
    <message>
        <source>Queue all broadcast quality</source>
        <translation>Poner en cola todo en calidad de emisión</translation>
    </message>
    <message>
        <source>What it publishes from now on is queued by itself.</source>
        <translation>Lo que publique a partir de ahora se pone en cola por sí solo.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingModel</name>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>What it publishes from now on is queued by itself</source>
        <translation>Lo que publique a partir de ahora se pone en cola por sí solo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 local</source>
        <translation>%1 locales</translation>
    </message>
    <message>
        <source>all local</source>
        <translation>todos locales</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln reunión</numerusform>
            <numerusform>%Ln reuniones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln vídeo</numerusform>
            <numerusform>%Ln vídeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items of its programme are queued by themselves once they are published</source>
        <translation>
            <numerusform>%Ln punto de su programa se pone en cola por sí solo cuando se publique</numerusform>
            <numerusform>%Ln puntos de su programa se ponen en cola por sí solos cuando se publiquen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Search the meetings: words, place:, country:, date:</source>
        <translation>Buscar en las reuniones: palabras, place:, country:, date:</translation>
    </message>
    <message>
        <source>Queue whole meeting</source>
        <translation>Poner en cola la reunión entera</translation>
    </message>
    <message>
        <source>Queue what the meeting publishes from now on</source>
        <translation>Poner en cola lo que la reunión publique a partir de ahora</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>With videos</source>
        <translation>Con vídeos</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Aún no hay reuniones</translation>
    </message>
    <message>
        <source>The catalogue has not been read from the portal so far. It is kept on this computer once it has been.</source>
        <translation>El catálogo aún no se ha leído del portal. Después se conserva en este ordenador.</translation>
    </message>
    <message>
        <source>No meetings match</source>
        <translation>Ninguna reunión coincide</translation>
    </message>
    <message>
        <source>No video of such a meeting is on this computer.</source>
        <translation>Ningún vídeo de tal reunión está en este ordenador.</translation>
    </message>
    <message>
        <source>Show all meetings</source>
        <translation>Mostrar todas las reuniones</translation>
    </message>
    <message>
        <source>1 meeting selected</source>
        <translation>1 reunión seleccionada</translation>
    </message>
    <message>
        <source>%1 of %2 in library</source>
        <translation>%1 de %2 en la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln reunión</numerusform>
            <numerusform>%Ln reuniones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings have videos on this computer</source>
        <translation>
            <numerusform>%Ln reunión tiene vídeos en este ordenador</numerusform>
            <numerusform>%Ln reuniones tienen vídeos en este ordenador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln vídeo</numerusform>
            <numerusform>%Ln vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out meetings of which the portal has no video.</source>
        <translation>Omite las reuniones de las que el portal no tiene vídeo.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MissingFilesDialog</name>
    <message>
        <source>Read each file: finds also those that were changed without another size</source>
        <translation>Leer cada archivo: encuentra también los que cambiaron sin cambiar de tamaño</translation>
    </message>
    <message>
        <source>Find missing files</source>
        <translation>Buscar archivos que faltan</translation>
    </message>
    <message>
        <source>Look &amp;in</source>
        <translation>Buscar &amp;en</translation>
    </message>
    <message>
        <source>Folders to look in</source>
        <translation>Carpetas en las que buscar</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Clips without their files</source>
        <translation>Clips sin su archivo</translation>
    </message>
    <message>
        <source>Look for files</source>
        <translation>Buscar archivos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Folder to look in</source>
        <translation>Carpeta en la que buscar</translation>
    </message>
    <message>
        <source>Media folder: looked through in any case. Ticked, clips of drives that are away are looked for in it, too.</source>
        <translation>Carpeta de medios: se examina en todo caso. Si se marca, también se buscan en ella los clips de unidades sin conectar.</translation>
    </message>
    <message>
        <source>Stopped before all was looked through.</source>
        <translation>Se detuvo antes de examinarlo todo.</translation>
    </message>
    <message>
        <source>%1 looked at, %2 read.</source>
        <translation>Examinado: %1, leído: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be read, such as %1.</source>
        <translation>
            <numerusform>%Ln archivo o carpeta no se pudo leer: %1.</numerusform>
            <numerusform>%Ln archivos o carpetas no se pudieron leer, como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Looking: %1 looked at, %2 read</source>
        <translation>Buscando; examinado: %1, leído: %2</translation>
    </message>
    <message>
        <source>Relink</source>
        <translation>Volver a vincular</translation>
    </message>
    <message>
        <source>The library knows of no clip whose file is missing.</source>
        <translation>La biblioteca no conoce ningún clip al que le falte el archivo.</translation>
    </message>
    <message>
        <source>Away: %1.</source>
        <translation>Sin conectar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips have their files again. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln clip vuelve a tener su archivo. Se puede deshacer.</numerusform>
            <numerusform>%Ln clips vuelven a tener sus archivos. Se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relink %Ln clips</source>
        <translation>
            <numerusform>Volver a vincular %Ln clip</numerusform>
            <numerusform>Volver a vincular %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln clips were found.</source>
        <translation>
            <numerusform>Se encontró el archivo de %Ln clip.</numerusform>
            <numerusform>Se encontraron los archivos de %Ln clips.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the places of %Ln clips there are other files.</source>
        <translation>
            <numerusform>En el lugar de %Ln clip hay otro archivo.</numerusform>
            <numerusform>En los lugares de %Ln clips hay otros archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln clips are missing.</source>
        <translation>
            <numerusform>Falta el archivo de %Ln clip.</numerusform>
            <numerusform>Faltan los archivos de %Ln clips.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are on drives that are away.</source>
        <translation>
            <numerusform>%Ln clip está en una unidad sin conectar.</numerusform>
            <numerusform>%Ln clips están en unidades sin conectar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compares what is in the files, not only their sizes. That takes as long as reading them all.</source>
        <translation>Compara el contenido de los archivos, no solo su tamaño. Tarda tanto como leerlos todos.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln clips there are several equal files; the likeliest is proposed, and F2 chooses another.</source>
        <translation>
            <numerusform>De %Ln clip hay varios archivos iguales; se propone el más probable y F2 elige otro.</numerusform>
            <numerusform>De %Ln clips hay varios archivos iguales; se propone el más probable y F2 elige otro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MissingFilesModel</name>
    <message>
        <source>Another file is in its place</source>
        <translation>Hay otro archivo en su lugar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Drive is away</source>
        <translation>Unidad sin conectar</translation>
    </message>
    <message>
        <source>No digest: nothing can prove it</source>
        <translation>Sin suma de verificación: nada puede probarlo</translation>
    </message>
    <message>
        <source>Same size and digest</source>
        <translation>Mismo tamaño y suma de verificación</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Dónde estaba</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>How certain</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>now for “%1”</source>
        <translation>ahora para «%1»</translation>
    </message>
    <message>
        <source>Same size and digest, one of %1</source>
        <translation>Mismo tamaño y suma de verificación, uno de %1</translation>
    </message>
    <message>
        <source>F2 chooses another of the equal files</source>
        <translation>F2 elige otro de los archivos iguales</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NamePreviewModel</name>
    <message>
        <source>Numbered: another file has the name</source>
        <translation>Numerado: otro archivo tiene ese nombre</translation>
    </message>
    <message>
        <source>Shortened: too long for some systems</source>
        <translation>Acortado: demasiado largo para algunos sistemas</translation>
    </message>
    <message>
        <source>The portal’s name</source>
        <translation>El nombre del portal</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NamesDialog</name>
    <message>
        <source>Names and folders</source>
        <translation>Nombres y carpetas</translation>
    </message>
    <message>
        <source>Rename finished files…</source>
        <translation>Cambiar nombre de archivos terminados…</translation>
    </message>
    <message>
        <source>Take renaming back</source>
        <translation>Deshacer cambio de nombres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Plantilla</translation>
    </message>
    <message>
        <source>Puts %1 into the template</source>
        <translation>Inserta %1 en la plantilla</translation>
    </message>
    <message>
        <source>The last videos under their new names</source>
        <translation>Los últimos vídeos con sus nombres nuevos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>&amp;All files</source>
        <translation>&amp;Todos los archivos</translation>
    </message>
    <message>
        <source>Folders per portal and kind of file</source>
        <translation>Carpetas por portal y tipo de archivo</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Choose a folder for them…</source>
        <translation>Elegir una carpeta para ellos…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Further copies of each finished file</source>
        <translation>Otras copias de cada archivo terminado</translation>
    </message>
    <message>
        <source>S&amp;econd place, copied and compared</source>
        <translation>&amp;Segundo lugar, copiado y comparado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>&amp;Watch folder of the editing system</source>
        <translation>&amp;Carpeta vigilada del sistema de edición</translation>
    </message>
    <message>
        <source>All portals</source>
        <translation>Todos los portales</translation>
    </message>
    <message>
        <source>“/” begins a folder. A token without a value is left out, with the separator beside it.</source>
        <translation>«/» inicia una carpeta. Un elemento sin valor se omite, con el separador contiguo.</translation>
    </message>
    <message>
        <source>The template can be saved when it is right.</source>
        <translation>La plantilla se puede guardar cuando sea correcta.</translation>
    </message>
    <message>
        <source>The catalogue has no videos yet on which it could be tried.</source>
        <translation>El catálogo aún no tiene vídeos con los que probarla.</translation>
    </message>
    <message>
        <source>Tried on the last %1 videos: every file has a name of its own.</source>
        <translation>Probada con los últimos %1 vídeos: cada archivo tiene nombre propio.</translation>
    </message>
    <message>
        <source>Tried on the last %1 videos: %2 had to be numbered or shortened. {id} or {n:3} tells them apart.</source>
        <translation>Probada con los últimos %1 vídeos: hubo que numerar o acortar %2. {id} o {n:3} los distingue.</translation>
    </message>
    <message>
        <source>The pattern of names and folders. Words in braces are replaced by what is known of the video, and a slash begins a folder.</source>
        <translation>El patrón de nombres y carpetas. Las palabras entre llaves se sustituyen por lo que se sabe del vídeo, y una barra inicia una carpeta.</translation>
    </message>
    <message>
        <source>The portal whose files go to a folder of their own.</source>
        <translation>El portal cuyos archivos van a una carpeta propia.</translation>
    </message>
    <message>
        <source>The kind of file that goes to a folder of its own, such as proxies.</source>
        <translation>El tipo de archivo que va a una carpeta propia, como los proxies.</translation>
    </message>
    <message>
        <source>Each finished file is copied here too, and the copy is read again and compared with the original.</source>
        <translation>Cada archivo terminado se copia también aquí, y la copia se vuelve a leer y se compara con el original.</translation>
    </message>
    <message>
        <source>A folder from which an editing system takes files. A copy appears there only when it is whole.</source>
        <translation>Una carpeta de la que un sistema de edición toma archivos. Una copia solo aparece allí cuando está completa.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewPasswordPage</name>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save new password</source>
        <translation>Guardar contraseña nueva</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewsModel</name>
    <message>
        <source>Being read</source>
        <translation>Leyéndose</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewsPage</name>
    <message>
        <source>News</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>Search the news: words, meeting:, date:</source>
        <translation>Buscar en las noticias: palabras, meeting:, date:</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Videos of the meeting</source>
        <translation>Vídeos de la reunión</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Photos of this entry</source>
        <translation>Fotos de esta entrada</translation>
    </message>
    <message>
        <source>No news yet</source>
        <translation>Aún no hay noticias</translation>
    </message>
    <message>
        <source>The portal has published none so far, or the catalogue has not been read yet.</source>
        <translation>El portal aún no ha publicado ninguna, o el catálogo no se ha leído todavía.</translation>
    </message>
    <message>
        <source>No news match</source>
        <translation>Ninguna noticia coincide</translation>
    </message>
    <message>
        <source>Show all news</source>
        <translation>Mostrar todas las noticias</translation>
    </message>
    <message>
        <source>Meeting: %1</source>
        <translation>Reunión: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln vídeo</numerusform>
            <numerusform>%Ln vídeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out what was published in another year.</source>
        <translation>Omite lo publicado en otro año.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewsletterCard</name>
    <message>
        <source>Subscribe</source>
        <translation>Suscribirse</translation>
    </message>
    <message>
        <source>or later, in Settings</source>
        <translation>o más tarde, en Ajustes</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Boletín</translation>
    </message>
    <message>
        <source>New meetings and videos, about once a week.</source>
        <translation>Nuevas reuniones y vídeos, una vez por semana aproximadamente.</translation>
    </message>
    <message>
        <source>%1: new meetings and videos, about once a week.</source>
        <translation>%1: nuevas reuniones y vídeos, una vez por semana aproximadamente.</translation>
    </message>
    <message>
        <source>Subscribed since %1</source>
        <translation>Suscrito desde %1</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Suscrito</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Stop the newsletter</source>
        <translation>Cancelar el boletín</translation>
    </message>
    <message>
        <source>Subscribe to the newsletter</source>
        <translation>Suscribirse al boletín</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>You get the newsletter from now on</source>
        <translation>A partir de ahora recibe el boletín</translation>
    </message>
    <message>
        <source>You no longer get the newsletter</source>
        <translation>Ya no recibe el boletín</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NoticeModel</name>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Search the notices: title, what happened</source>
        <translation>Buscar en los avisos: título, qué ocurrió</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>%1, %2 unread</source>
        <translation>%1, %2 sin leer</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 encontrados</translation>
    </message>
    <message>
        <source>No notices match</source>
        <translation>Ningún aviso coincide</translation>
    </message>
    <message>
        <source>No notice has all of these words.</source>
        <translation>Ningún aviso contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Show all notices</source>
        <translation>Mostrar todos los avisos</translation>
    </message>
    <message>
        <source>No notices yet</source>
        <translation>Aún no hay avisos</translation>
    </message>
    <message>
        <source>What the portal corrects or takes back appears here, and what was queued because you waited for it.</source>
        <translation>Aquí aparece lo que el portal corrige o retira, y lo que se puso en cola porque usted lo esperaba.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in library</source>
        <translation>Mostrar en la biblioteca</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copiar título</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln aviso</numerusform>
            <numerusform>%Ln avisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::OfflineBar</name>
    <message>
        <source>Only what I can open now</source>
        <translation>Solo lo que puedo abrir ahora</translation>
    </message>
    <message>
        <source>Leaves out everything whose files are not on this computer, for as long as the portal cannot be reached.</source>
        <translation>Omite todo aquello cuyos archivos no están en este ordenador, mientras no se pueda acceder al portal.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::OpenLists</name>
    <message>
        <source>Open shot lists</source>
        <translation>Listas de planos abiertas</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Cerrar (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, aún sin guardar</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::OutlineModel</name>
    <message>
        <source>Without a description</source>
        <translation>Sin descripción</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>sección %1</translation>
    </message>
    <message>
        <source>not right yet</source>
        <translation>aún no es correcto</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PaceField</name>
    <message>
        <source>Full speed</source>
        <translation>Velocidad máxima</translation>
    </message>
    <message>
        <source>Limited to</source>
        <translation>Limitada a</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>%1: limit</source>
        <translation>%1: límite</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>Whether downloads run as fast as they can at that time, with a limit, or not at all.</source>
        <translation>Si en ese horario las descargas van a toda velocidad, con un límite o no se ejecutan.</translation>
    </message>
    <message>
        <source>The most that all downloads together take at that time.</source>
        <translation>Lo máximo que consumen todas las descargas juntas en ese horario.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PartFeed</name>
    <message>
        <source>It was taken off the queue. What is shown stays until this window closes.</source>
        <translation>Se quitó de la cola. Lo que se muestra permanece hasta cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Nobody has said how long this file is, so Rushes cannot find its end. Play it when it is whole.</source>
        <translation>No se ha indicado la longitud de este archivo, por lo que Rushes no puede encontrar su final. Reprodúzcalo cuando esté completo.</translation>
    </message>
    <message>
        <source>All of it is here.</source>
        <translation>Está todo aquí.</translation>
    </message>
    <message>
        <source>This place is not here yet. Rushes brings it before the rest.</source>
        <translation>Este punto aún no está aquí. Rushes lo trae antes que el resto.</translation>
    </message>
    <message>
        <source>This place is not here yet, and the download does not go on at the moment. Resume it to see more.</source>
        <translation>Este punto aún no está aquí y la descarga no avanza por ahora. Reanúdela para ver más.</translation>
    </message>
    <message>
        <source>Its first bytes are on their way.</source>
        <translation>Sus primeros bytes están en camino.</translation>
    </message>
    <message>
        <source>Nothing of it is here yet, and the download does not go on at the moment. Resume it to see it.</source>
        <translation>Aún no hay nada aquí y la descarga no avanza por ahora. Reanúdela para verlo.</translation>
    </message>
    <message>
        <source>The first %1 can be seen.</source>
        <translation>Se puede ver lo primero: %1.</translation>
    </message>
    <message>
        <source>All of it is here. It is not verified yet: do not use it before it is.</source>
        <translation>Está todo aquí. Aún no está verificado: no lo use antes de que lo esté.</translation>
    </message>
    <message>
        <source>%1 More comes while you watch, from where you look. It is not verified yet.</source>
        <translation>%1 Llega más mientras mira, desde donde mira. Aún no está verificado.</translation>
    </message>
    <message>
        <source>%1 The download does not go on at the moment. It is not verified yet.</source>
        <translation>%1 La descarga no avanza por ahora. Aún no está verificado.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PartsMap</name>
    <message>
        <source>Blocks of the file</source>
        <translation>Bloques del archivo</translation>
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
        <translation>Intervalo %1: %2 de él, en el bloque %3 de %4.</translation>
    </message>
    <message>
        <source>What is in doubt is fetched again and compared.</source>
        <translation>Lo dudoso se descarga de nuevo y se compara.</translation>
    </message>
    <message>
        <source>Block %1, from %2 to %3: %4, fetched again and compared</source>
        <translation>Bloque %1, de %2 a %3: %4, descargado de nuevo y comparado</translation>
    </message>
    <message>
        <source>Block %1, from %2 to %3: %4</source>
        <translation>Bloque %1, de %2 a %3: %4</translation>
    </message>
    <message>
        <source>from %1 to %2: %3, fetched again and compared</source>
        <translation>de %1 a %2: %3, descargado de nuevo y comparado</translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <translation>de %1 a %2: %3</translation>
    </message>
    <message>
        <source>Connection %1, %2</source>
        <translation>Conexión %1, %2</translation>
    </message>
    <message>
        <source>No connection, %1</source>
        <translation>Sin conexión, %1</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por llegar</translation>
    </message>
    <message>
        <source>arriving</source>
        <translation>llegando</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>en el disco</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>dudoso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks of %1</source>
        <translation>
            <numerusform>%1 bloques de %1</numerusform>
            <numerusform>%Ln bloques de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln intervalo</numerusform>
            <numerusform>%Ln intervalos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PasswordChecks</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 now)</source>
        <translation>%1 (%2 ahora)</translation>
    </message>
    <message>
        <source>no spaces</source>
        <translation>sin espacios</translation>
    </message>
    <message>
        <source>upper-case letter</source>
        <translation>letra mayúscula</translation>
    </message>
    <message>
        <source>lower-case letter</source>
        <translation>letra minúscula</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>símbolo</translation>
    </message>
    <message>
        <source>symbol, such as ! # %</source>
        <translation>símbolo, como ! # %</translation>
    </message>
    <message>
        <source>Strong enough. All rules are met</source>
        <translation>Bastante segura. Se cumplen todas las reglas</translation>
    </message>
    <message>
        <source>Not strong enough yet. Still open: %1</source>
        <translation>Aún no es bastante segura. Falta: %1</translation>
    </message>
    <message>
        <source>%1: met</source>
        <translation>%1: cumplido</translation>
    </message>
    <message>
        <source>%1: still open</source>
        <translation>%1: pendiente</translation>
    </message>
    <message>
        <source>%1: open again</source>
        <translation>%1: pendiente de nuevo</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>Ocultar contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar contraseña</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoCommands</name>
    <message>
        <source>Download originals</source>
        <translation>Descargar originales</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln originals, %2</source>
        <translation>
            <numerusform>Descargar %Ln original, %2</numerusform>
            <numerusform>Descargar %Ln originales, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoDetails</name>
    <message>
        <source>Taken</source>
        <translation>Fecha de la toma</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>In the file name</source>
        <translation>En el nombre del archivo</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Obtenida</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Queue the original (D); it needs an account</source>
        <translation>Poner en cola el original (D); requiere una cuenta</translation>
    </message>
    <message>
        <source>Copy caption</source>
        <translation>Copiar pie de foto</translation>
    </message>
    <message>
        <source>Copy credit</source>
        <translation>Copiar crédito</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Sin pie de foto</translation>
    </message>
    <message>
        <source>The portal names none</source>
        <translation>El portal no indica ninguno</translation>
    </message>
    <message>
        <source>Download original, %1</source>
        <translation>Descargar original, %1</translation>
    </message>
    <message>
        <source>Download original</source>
        <translation>Descargar original</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoModel</name>
    <message>
        <source>Being read</source>
        <translation>Leyéndose</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Sin pie de foto</translation>
    </message>
    <message>
        <source>Photo without a caption</source>
        <translation>Foto sin pie</translation>
    </message>
    <message>
        <source>original: %1</source>
        <translation>original: %1</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>No está aquí</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
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
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>Arrows lead to the next photo, Escape back to the list</source>
        <translation>Las flechas llevan a la foto siguiente, Escape vuelve a la lista</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Sin pie de foto</translation>
    </message>
    <message>
        <source>Escape leads back</source>
        <translation>Escape vuelve atrás</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Search the photos: words, place:, date:, rights:</source>
        <translation>Buscar en las fotos: palabras, place:, date:, rights:</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas primero</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Más grandes primero</translation>
    </message>
    <message>
        <source>High resolution</source>
        <translation>Alta resolución</translation>
    </message>
    <message>
        <source>Not withdrawn</source>
        <translation>No retiradas</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Mostrar en grande</translation>
    </message>
    <message>
        <source>Download original</source>
        <translation>Descargar original</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Aún no hay fotos</translation>
    </message>
    <message>
        <source>The portal has published none so far, or the catalogue has not been read yet.</source>
        <translation>El portal aún no ha publicado ninguna, o el catálogo no se ha leído todavía.</translation>
    </message>
    <message>
        <source>No photos match</source>
        <translation>Ninguna foto coincide</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Mostrar todas las fotos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln originals of this portal are on this computer</source>
        <translation>
            <numerusform>%Ln original de este portal está en este ordenador</numerusform>
            <numerusform>%Ln originales de este portal están en este ordenador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos selected</source>
        <translation>
            <numerusform>%Ln foto seleccionada</numerusform>
            <numerusform>%Ln fotos seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out photos that are less than 3000 pixels high.</source>
        <translation>Omite las fotos de menos de 3000 píxeles de alto.</translation>
    </message>
    <message>
        <source>Leaves out photos that the portal has taken back.</source>
        <translation>Omite las fotos que el portal ha retirado.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PictureView</name>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PlayerStage</name>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PortalAddressPage</name>
    <message>
        <source>Where do your pictures come from?</source>
        <translation>¿De dónde vienen sus imágenes?</translation>
    </message>
    <message>
        <source>Enter the address that your press office gave you. It is asked who it is before it is added.</source>
        <translation>Introduzca la dirección que le dio su oficina de prensa. Antes de añadirla se le pregunta quién es.</translation>
    </message>
    <message>
        <source>Address of the portal</source>
        <translation>Dirección del portal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add portal</source>
        <translation>Añadir portal</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>This is not a portal&apos;s address.</source>
        <translation>Esto no es la dirección de un portal.</translation>
    </message>
    <message>
        <source>It begins with https:// and has no user name and no question mark. http:// is for this computer only.</source>
        <translation>Empieza por https:// y no lleva nombre de usuario ni signo de interrogación. http:// es solo para este ordenador.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PreviewPane</name>
    <message>
        <source>Sign in to preview</source>
        <translation>Iniciar sesión para previsualizar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Space plays and pauses, F11 fills the screen</source>
        <translation>Space reproduce y pausa, F11 llena la pantalla</translation>
    </message>
    <message>
        <source>Waiting for the portal…</source>
        <translation>Esperando al portal…</translation>
    </message>
    <message>
        <source>Opening the preview…</source>
        <translation>Abriendo la vista previa…</translation>
    </message>
    <message>
        <source>Browsing is free. The video itself needs an account on the portal.</source>
        <translation>Explorar es libre. El vídeo en sí requiere una cuenta en el portal.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Printing</name>
    <message>
        <source>start %1</source>
        <translation>inicio %1</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots</source>
        <translation>
            <numerusform>%Ln plano</numerusform>
            <numerusform>%Ln planos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProblemModel</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corrección</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProseDialog</name>
    <message>
        <source>Shots from a dope sheet</source>
        <translation>Planos de una hoja de agencia</translation>
    </message>
    <message>
        <source>The agency’s text</source>
        <translation>El texto de la agencia</translation>
    </message>
    <message>
        <source>Paste the agency’s text here: its numbered shots, with or without times.</source>
        <translation>Pegue aquí el texto de la agencia: sus planos numerados, con o sin tiempos.</translation>
    </message>
    <message>
        <source>Shots that were read</source>
        <translation>Planos leídos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No shots found. They begin with a number, a time or SOUNDBITE.</source>
        <translation>No se encontraron planos. Empiezan por un número, un tiempo o SOUNDBITE.</translation>
    </message>
    <message>
        <source>Nothing is doubtful.</source>
        <translation>Nada es dudoso.</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln shots</source>
        <translation>
            <numerusform>Añadir %Ln plano</numerusform>
            <numerusform>Añadir %Ln planos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are doubtful. Tick those that are right.</source>
        <translation>
            <numerusform>%Ln plano es dudoso. Márquelo si es correcto.</numerusform>
            <numerusform>%Ln planos son dudosos. Marque los que sean correctos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProseModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>TC de entrada</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>TC de salida</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Por confirmar</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProxyDialog</name>
    <message>
        <source>As the &amp;system says</source>
        <translation>Como diga el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;None: go directly</source>
        <translation>&amp;Ninguno: conexión directa</translation>
    </message>
    <message>
        <source>&amp;This one</source>
        <translation>&amp;Este</translation>
    </message>
    <message>
        <source>T&amp;ry it</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Use from now on</source>
        <translation>Usar a partir de ahora</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The way to portals and media</source>
        <translation>La vía hacia los portales y los medios</translation>
    </message>
    <message>
        <source>This computer is always reached directly. Transfers under way go on as they began.</source>
        <translation>A este ordenador se llega siempre directamente. Las transferencias en curso siguen como empezaron.</translation>
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
        <translation>habitual</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>Pue&amp;rto</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>The password goes into the system&apos;s keyring, and nowhere else.</source>
        <translation>La contraseña se guarda en el llavero del sistema y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Enter the host of the proxy, as your network&apos;s people gave it to you.</source>
        <translation>Introduzca el host del proxy, tal como se lo dieron los responsables de su red.</translation>
    </message>
    <message>
        <source>“%1” is no name of a host. Its port, user and password have fields of their own.</source>
        <translation>«%1» no es nombre de host. El puerto, el usuario y la contraseña tienen sus propios campos.</translation>
    </message>
    <message>
        <source>A password needs a user.</source>
        <translation>Una contraseña necesita un usuario.</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>guardada en el llavero</translation>
    </message>
    <message>
        <source>Asking the portal by this way…</source>
        <translation>Preguntando al portal por esta vía…</translation>
    </message>
    <message>
        <source>The portal answers.</source>
        <translation>El portal responde.</translation>
    </message>
    <message>
        <source>The portal does not answer without a proxy. Nothing was changed. Your network may need one.</source>
        <translation>El portal no responde sin proxy. No se cambió nada. Quizá su red necesite uno.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy wants a user and a password. Nothing was changed. Enter it as “This one”, with both.</source>
        <translation>El proxy del sistema pide usuario y contraseña. No se cambió nada. Introdúzcalo como «Este», con ambos.</translation>
    </message>
    <message>
        <source>The portal does not answer by the system&apos;s way. Nothing was changed. Check the network&apos;s settings of the system.</source>
        <translation>El portal no responde por la vía del sistema. No se cambió nada. Compruebe los ajustes de red del sistema.</translation>
    </message>
    <message>
        <source>The portal answers by %1.</source>
        <translation>El portal responde a través de %1.</translation>
    </message>
    <message>
        <source>There is no computer called %1. Nothing was changed. Check the host.</source>
        <translation>No hay ningún ordenador llamado %1. No se cambió nada. Compruebe el host.</translation>
    </message>
    <message>
        <source>%1 is there, but nothing answers at port %2. Nothing was changed. Check the port.</source>
        <translation>%1 está ahí, pero nada responde en el puerto %2. No se cambió nada. Compruebe el puerto.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Nothing was changed. Check the host, the port and the kind.</source>
        <translation>%1 no respondió a tiempo. No se cambió nada. Compruebe el host, el puerto y el tipo.</translation>
    </message>
    <message>
        <source>%1 wants another user or password. Nothing was changed. Enter both and try again.</source>
        <translation>%1 pide otro usuario u otra contraseña. No se cambió nada. Introduzca ambos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 answers, but does not bring us to the portal. Nothing was changed. The portal may be away, or the proxy may not let it through.</source>
        <translation>%1 responde, pero no lleva al portal. No se cambió nada. Puede que el portal no esté disponible o que el proxy no lo deje pasar.</translation>
    </message>
    <message>
        <source>Rushes asks the system for each address, so that scripts of the newsroom’s network are followed too.</source>
        <translation>Rushes pregunta al sistema por cada dirección, de modo que también se siguen los scripts de la red de la redacción.</translation>
    </message>
    <message>
        <source>How the proxy is spoken to. Who runs the network knows which it is.</source>
        <translation>Cómo se habla con el proxy. Quien administra la red sabe cuál es.</translation>
    </message>
    <message>
        <source>The name or the address of the proxy, without http:// before it.</source>
        <translation>El nombre o la dirección del proxy, sin http:// delante.</translation>
    </message>
    <message>
        <source>The number at which the proxy listens.</source>
        <translation>El número de puerto en el que escucha el proxy.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryBar</name>
    <message>
        <source>Search on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Search on this page (Ctrl+L or /)</source>
        <translation>Buscar en esta página (Ctrl+L o /)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryButton</name>
    <message>
        <source>Writes %1 into the search</source>
        <translation>Escribe %1 en la búsqueda</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryCompletion</name>
    <message>
        <source>What could be written next</source>
        <translation>Lo que se podría escribir a continuación</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryEdit</name>
    <message>
        <source>Each word must be in what is found. A field such as place: or tag: narrows it, and the list below shows what could be written next.</source>
        <translation>Cada palabra debe figurar en lo encontrado. Un campo como place: o tag: lo acota, y la lista de abajo muestra qué se podría escribir a continuación.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryRepairs</name>
    <message>
        <source>Leave out %1</source>
        <translation>Omitir %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueuePlan</name>
    <message>
        <source>Queue all broadcast quality (%1)</source>
        <translation>Poner en cola todo en calidad de emisión (%1)</translation>
    </message>
    <message>
        <source>Queue all mezzanine files (%1)</source>
        <translation>Poner en cola todos los archivos intermedios (%1)</translation>
    </message>
    <message>
        <source>Queue all web files (%1)</source>
        <translation>Poner en cola todos los archivos web (%1)</translation>
    </message>
    <message>
        <source>Queue all proxies (%1)</source>
        <translation>Poner en cola todos los proxies (%1)</translation>
    </message>
    <message>
        <source>No videos are published yet.</source>
        <translation>Aún no hay vídeos publicados.</translation>
    </message>
    <message>
        <source>The portal offers no files of these videos yet.</source>
        <translation>El portal aún no ofrece archivos de estos vídeos.</translation>
    </message>
    <message>
        <source>All of it is in the library.</source>
        <translation>Todo está en la biblioteca.</translation>
    </message>
    <message>
        <source>All of it is in the library or in the queue.</source>
        <translation>Todo está en la biblioteca o en la cola.</translation>
    </message>
    <message>
        <source>%1 free, of which the queue takes %2</source>
        <translation>%1 libres, de los que la cola ocupa %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1, so all of it fits.</source>
        <translation>%1, así que cabe todo.</translation>
    </message>
    <message>
        <source>%1, %2 too little.</source>
        <translation>%1, faltan %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos, %1</source>
        <translation>
            <numerusform>%Ln vídeo, %1</numerusform>
            <numerusform>%Ln vídeos, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no file yet.</source>
        <translation>
            <numerusform>%Ln aún no tiene archivo.</numerusform>
            <numerusform>%Ln aún no tienen archivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RangeModel</name>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>TC de entrada</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>TC de salida</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RangePanel</name>
    <message>
        <source>No ranges yet. Type where one begins and ends.</source>
        <translation>Aún no hay intervalos. Escriba dónde empieza y termina uno.</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>Remove range</source>
        <translation>Quitar intervalo</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Add range</source>
        <translation>Añadir intervalo</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Entrada</translation>
    </message>
    <message>
        <source>&amp;Out</source>
        <translation>&amp;Salida</translation>
    </message>
    <message>
        <source>A timecode of the clip. The end of one is enough, and a frame that is not in the range any more is its out point.</source>
        <translation>Un código de tiempo del clip. Basta con el final de uno; el punto de salida es el primer fotograma que ya no está en el intervalo.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RateMenu</name>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Other limit…</source>
        <translation>Otro límite…</translation>
    </message>
    <message>
        <source>By schedule now: %1</source>
        <translation>Ahora según el horario: %1</translation>
    </message>
    <message>
        <source>Schedules and limits…</source>
        <translation>Horarios y límites…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proxy…</translation>
    </message>
    <message>
        <source>MB/s over all transfers</source>
        <translation>MB/s entre todas las transferencias</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RatingEdit</name>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Rating (Alt+1 to Alt+5, Alt+0 clears)</source>
        <translation>Valoración (Alt+1 a Alt+5, Alt+0 la quita)</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>different ratings, %1 to %2</source>
        <translation>valoraciones distintas, de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RegisterDialog</name>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RemovedClipsDialog</name>
    <message>
        <source>Nobody has removed a clip from this library.</source>
        <translation>Nadie ha quitado ningún clip de esta biblioteca.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Removed clips</source>
        <translation>Clips quitados</translation>
    </message>
    <message>
        <source>What was logged on these clips is kept. They come back as they were; taking one of their files in again does the same. No file is touched.</source>
        <translation>Lo minutado en estos clips se conserva. Vuelven tal como eran; incorporar de nuevo uno de sus archivos hace lo mismo. No se toca ningún archivo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The file of one of them belongs to another clip by now. Nothing was brought back. Remove that clip first, or bring back the others alone.</source>
        <translation>El archivo de uno de ellos pertenece ya a otro clip. No se devolvió nada. Quite antes ese clip o devuelva solo los demás.</translation>
    </message>
    <message>
        <source>Somebody else has brought one of them back just now. The list shows what is so.</source>
        <translation>Otra persona acaba de devolver uno de ellos. La lista muestra lo que hay ahora.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RemovedClipsModel</name>
    <message>
        <source>none on this computer</source>
        <translation>ninguno en este ordenador</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>Su archivo</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RenditionDelegate</name>
    <message>
        <source>size only</source>
        <translation>solo el tamaño</translation>
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
        <translation>Emisión</translation>
    </message>
    <message>
        <source>Mezzanine</source>
        <translation>Intermedio</translation>
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
        <translation>con SHA-256</translation>
    </message>
    <message>
        <source>size only</source>
        <translation>solo el tamaño</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ResetDialog</name>
    <message>
        <source>Reset password</source>
        <translation>Restablecer contraseña</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ResetEmailPage</name>
    <message>
        <source>Enter the address of your account. We send a code to it.</source>
        <translation>Introduzca la dirección de su cuenta. Le enviaremos un código.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>For your safety the answer is the same whether or not an account exists.</source>
        <translation>Por su seguridad, la respuesta es la misma exista o no una cuenta.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Enviar código</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SavedSearches</name>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Name in the list of places</source>
        <translation>Nombre en la barra lateral</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ScheduleModel</name>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>velocidad máxima</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Empieza el</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>Desde–hasta</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SchedulesDialog</name>
    <message>
        <source>Schedules and limits</source>
        <translation>Horarios y límites</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Guardar las reglas</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semana</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <source>Windows of the week</source>
        <translation>Franjas de la semana</translation>
    </message>
    <message>
        <source>Add a window</source>
        <translation>Añadir una franja</translation>
    </message>
    <message>
        <source>Remove the window</source>
        <translation>Quitar la franja</translation>
    </message>
    <message>
        <source>Move up: the first that fits a time decides</source>
        <translation>Subir: decide la primera que corresponde a una hora</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Speed in this window</source>
        <translation>Velocidad en esta franja</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Empieza el</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed at all other times</source>
        <translation>Velocidad a las demás horas</translation>
    </message>
    <message>
        <source>At all other times</source>
        <translation>A las demás horas</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Por prioridad</translation>
    </message>
    <message>
        <source>By the time needed: what airs first lands first</source>
        <translation>Por hora límite: lo que se emite antes llega antes</translation>
    </message>
    <message>
        <source>as many as at once</source>
        <translation>tantos como a la vez</translation>
    </message>
    <message>
        <source>as many as help</source>
        <translation>tantas como ayuden</translation>
    </message>
    <message>
        <source>A far server may send more over several connections. Rushes adds one while that helps, and takes it back where it does not.</source>
        <translation>Un servidor lejano puede enviar más por varias conexiones. Rushes añade una mientras eso ayuda y la retira cuando no.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Quota per day</source>
        <translation>Cuota por día</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>No quota</source>
        <translation>Sin cuota</translation>
    </message>
    <message>
        <source>%1 came today</source>
        <translation>hoy llegaron %1</translation>
    </message>
    <message>
        <source>Pause on a &amp;metered network</source>
        <translation>Pausar en una red de uso &amp;medido</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while bytes come</source>
        <translation>Mantener &amp;despierto el ordenador mientras llegan bytes</translation>
    </message>
    <message>
        <source>From one &amp;server</source>
        <translation>De un &amp;servidor</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Orden</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>A la &amp;vez</translation>
    </message>
    <message>
        <source>&amp;Connections per file</source>
        <translation>&amp;Conexiones por archivo</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>&amp;Límite de velocidad</translation>
    </message>
    <message>
        <source>&amp;Quota per day</source>
        <translation>Cuota &amp;por día</translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation>Franja %1</translation>
    </message>
    <message>
        <source>What is fetched first: as you put it in the list, by priority, or by the time at which it is needed.</source>
        <translation>Qué se descarga primero: según el orden que usted da a la lista, por prioridad o por la hora a la que se necesita.</translation>
    </message>
    <message>
        <source>How many files are fetched side by side. More than the network carries only makes each slower.</source>
        <translation>Cuántos archivos se descargan a la vez. Más de los que admite la red solo hace que cada uno vaya más lento.</translation>
    </message>
    <message>
        <source>How many of them may come from one server. Some servers refuse more than a few.</source>
        <translation>Cuántos de ellos pueden venir de un mismo servidor. Algunos servidores rechazan más de unos pocos.</translation>
    </message>
    <message>
        <source>How many connections may bring parts of one file. Rushes uses more than one only while that is faster.</source>
        <translation>Cuántas conexiones pueden traer partes de un mismo archivo. Rushes usa más de una solo mientras así sea más rápido.</translation>
    </message>
    <message>
        <source>The most that all downloads together take where the week below says nothing else.</source>
        <translation>Lo máximo que consumen todas las descargas juntas cuando la semana de abajo no indica otra cosa.</translation>
    </message>
    <message>
        <source>When a day has brought so much, what is left waits for midnight.</source>
        <translation>Cuando se alcanza esta cantidad en un día, lo que queda espera a medianoche.</translation>
    </message>
    <message>
        <source>Downloads wait while the system says that the network is paid by the byte, and go on by themselves afterwards.</source>
        <translation>Las descargas esperan mientras el sistema indique que la red se paga por volumen y después continúan solas.</translation>
    </message>
    <message>
        <source>The computer does not fall asleep while something is downloaded.</source>
        <translation>El ordenador no entra en suspensión mientras se descarga algo.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SettingRow</name>
    <message>
        <source>Back to what is usual</source>
        <translation>Volver a lo habitual</translation>
    </message>
    <message>
        <source>%1: back to what is usual</source>
        <translation>%1: volver a lo habitual</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>No setting is called like this</source>
        <translation>Ningún ajuste se llama así</translation>
    </message>
    <message>
        <source>Settings are found by their name, their section and what is said of them.</source>
        <translation>Los ajustes se encuentran por su nombre, su sección y lo que se dice de ellos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShortcutModel</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1, %2: %3, usually %4</source>
        <translation>%1, %2: %3, normalmente %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Tecla habitual</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShortcutsDialog</name>
    <message>
        <source>Take it from there</source>
        <translation>Asignarla aquí</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Tecla habitual</translation>
    </message>
    <message>
        <source>Usual keys everywhere</source>
        <translation>Restablecer todas las teclas</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search by page, action or key</source>
        <translation>Buscar por página, acción o tecla</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No shortcut is called like this</source>
        <translation>Ningún atajo se llama así</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Tecla de %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>%1 do the same. A key that is pressed here takes the place of all.</source>
        <translation>%1 hacen lo mismo. La tecla que se pulse aquí las sustituye a todas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>%1 is the key of %2. Nothing is changed yet.</source>
        <translation>%1 es la tecla de %2. Aún no se ha cambiado nada.</translation>
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
        <translation>Abreviaturas</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Type =code= in a note or a shot list, and person and role stand there.</source>
        <translation>Escriba =código= en una nota o una lista de planos y aparecerán la persona y su función.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Named in the clips of</source>
        <translation>Nombradas en los clips de</translation>
    </message>
    <message>
        <source>“%1” is no code.</source>
        <translation>«%1» no es un código.</translation>
    </message>
    <message>
        <source>Nothing was changed. A code has letters, digits and dashes, at most 24.</source>
        <translation>No se cambió nada. Un código tiene letras, cifras y guiones, 24 como máximo.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln people</source>
        <translation>
            <numerusform>Añadir %Ln persona</numerusform>
            <numerusform>Añadir %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Añadir personas</translation>
    </message>
    <message>
        <source>Nobody else is named there with a role.</source>
        <translation>No se nombra allí a nadie más con una función.</translation>
    </message>
    <message>
        <source>Codes that stand for people. Where a code is typed between two equals signs, person and role are written out.</source>
        <translation>Códigos que representan a personas. Donde se escribe un código entre dos signos igual, aparecen completas la persona y su función.</translation>
    </message>
    <message>
        <source>People that are named at the meeting</source>
        <translation>Personas nombradas en la reunión</translation>
    </message>
    <message>
        <source>The meeting whose people are proposed below.</source>
        <translation>La reunión cuyas personas se proponen abajo.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Lines of code, person and role with tabs between</source>
        <translation>Líneas con código, persona y función separados por tabuladores</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Named in clips and programme of</source>
        <translation>Nombradas en los clips y el programa de</translation>
    </message>
    <message>
        <source>Import shorthand</source>
        <translation>Importar abreviaturas</translation>
    </message>
    <message>
        <source>Text (*.txt *.tsv);;All files (*)</source>
        <translation>Texto (*.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export shorthand</source>
        <translation>Exportar abreviaturas</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>shorthand.txt</source>
        <translation>abreviaturas.txt</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 no se pudo leer.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file of text, one person a line.</source>
        <translation>No se cambió nada. Elija un archivo de texto con una persona por línea.</translation>
    </message>
    <message>
        <source>Nothing in this file is new.</source>
        <translation>Este archivo no contiene nada nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shorthands added or changed.</source>
        <translation>
            <numerusform>%Ln abreviatura añadida o cambiada.</numerusform>
            <numerusform>%Ln abreviaturas añadidas o cambiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were left out, without a code or a person, or with a code that stands above: %1.</source>
        <translation>
            <numerusform>Se omitió %Ln línea, sin código o sin persona, o con un código que ya figura más arriba: %1.</numerusform>
            <numerusform>Se omitieron %Ln líneas, sin código o sin persona, o con un código que ya figura más arriba: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shorthands are written to %1.</source>
        <translation>Las abreviaturas se han escrito en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 no se pudo escribir.</translation>
    </message>
    <message>
        <source>The shorthands are as they were. Choose another folder.</source>
        <translation>Las abreviaturas siguen como estaban. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShorthandExpander</name>
    <message>
        <source>Shorthand</source>
        <translation>Abreviaturas</translation>
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
        <translation>&amp;Asignar a un clip…</translation>
    </message>
    <message>
        <source>&amp;Tick</source>
        <translation>&amp;Marcar</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>Solo lo que conviene revisar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import shots</source>
        <translation>Importar planos</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what is in it.</source>
        <translation>No se cambia nada antes de que usted haya visto lo que contiene.</translation>
    </message>
    <message>
        <source>Give to “%1”</source>
        <translation>Asignar a «%1»</translation>
    </message>
    <message>
        <source>Shots of the list</source>
        <translation>Planos de la lista</translation>
    </message>
    <message>
        <source>The library has several clips of that name</source>
        <translation>La biblioteca tiene varios clips con ese nombre</translation>
    </message>
    <message>
        <source>Rushes does not know this kind of file.</source>
        <translation>Rushes no conoce este tipo de archivo.</translation>
    </message>
    <message>
        <source>The shots could not be read.</source>
        <translation>No se pudieron leer los planos.</translation>
    </message>
    <message>
        <source>There are no shots in this file.</source>
        <translation>No hay planos en este archivo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The library could not be asked.</source>
        <translation>No se pudo consultar la biblioteca.</translation>
    </message>
    <message>
        <source>Nothing was added. %1</source>
        <translation>No se añadió nada. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln shots.</source>
        <translation>
            <numerusform>%1 tiene %Ln plano.</numerusform>
            <numerusform>%1 tiene %Ln planos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are certain.</source>
        <translation>
            <numerusform>%Ln es seguro.</numerusform>
            <numerusform>%Ln son seguros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are doubtful.</source>
        <translation>
            <numerusform>%Ln es dudoso.</numerusform>
            <numerusform>%Ln son dudosos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no place in the library.</source>
        <translation>
            <numerusform>%Ln no tiene sitio en la biblioteca.</numerusform>
            <numerusform>%Ln no tienen sitio en la biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln ya existe.</numerusform>
            <numerusform>%Ln ya existen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add ranges</source>
        <translation>Añadir intervalos</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln ranges</source>
        <translation>
            <numerusform>Añadir %Ln intervalo</numerusform>
            <numerusform>Añadir %Ln intervalos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotImportModel</name>
    <message>
        <source>frame %1</source>
        <translation>fotograma %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <translation>Dos veces en la lista</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>TC de entrada</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>TC de salida</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotListDocument</name>
    <message>
        <source>Edit Shot List</source>
        <translation>Editar lista de planos</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotListEdit</name>
    <message>
        <source>Shot list</source>
        <translation>Lista de planos</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotListPage</name>
    <message>
        <source>Shot list</source>
        <translation>Lista de planos</translation>
    </message>
    <message>
        <source>Write the shots of a clip as text</source>
        <translation>Escribir los planos de un clip como texto</translation>
    </message>
    <message>
        <source>No clip</source>
        <translation>Ningún clip</translation>
    </message>
    <message>
        <source>Choose one in All clips and take “Shot list as text” from its menu, or press Ctrl+Shift+L there.</source>
        <translation>Elija uno en Todos los clips y tome «Lista de planos como texto» de su menú, o pulse allí Ctrl+Shift+L.</translation>
    </message>
    <message>
        <source>The file is not here. Its shot list can be read and written all the same.</source>
        <translation>El archivo no está aquí. Aun así se puede leer y escribir su lista de planos.</translation>
    </message>
    <message>
        <source>No frames to count</source>
        <translation>No hay fotogramas que contar</translation>
    </message>
    <message>
        <source>Rushes does not know the frame rate of this clip yet. Its shots can be written once it does.</source>
        <translation>Rushes aún no conoce la frecuencia de fotogramas de este clip. Sus planos se podrán escribir cuando la conozca.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún no guardado</translation>
    </message>
    <message>
        <source>Text saved, ranges unchanged</source>
        <translation>Texto guardado, intervalos sin cambios</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Somebody else has changed this shot list meanwhile.</source>
        <translation>Entretanto otra persona ha cambiado esta lista de planos.</translation>
    </message>
    <message>
        <source>Yours is kept here and not saved. F5 takes theirs in its place.</source>
        <translation>La suya se conserva aquí y no se guarda. F5 la sustituye por la de la otra persona.</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Guardar la mía</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
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
        <translation>La línea %1 sale como estaba hasta que sea correcta</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save now (Ctrl+S). Rushes saves after each pause by itself.</source>
        <translation>Guardar ahora (Ctrl+S). Rushes guarda por sí solo tras cada pausa.</translation>
    </message>
    <message>
        <source>Undo in the text</source>
        <translation>Deshacer en el texto</translation>
    </message>
    <message>
        <source>Redo in the text</source>
        <translation>Rehacer en el texto</translation>
    </message>
    <message>
        <source>Insert timecode</source>
        <translation>Insertar código de tiempo</translation>
    </message>
    <message>
        <source>Shot at playhead</source>
        <translation>Plano en el cabezal</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Tidy columns</source>
        <translation>Alinear columnas</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportar como</translation>
    </message>
    <message>
        <source>From a dope sheet…</source>
        <translation>De una hoja de agencia…</translation>
    </message>
    <message>
        <source>Dope sheet…</source>
        <translation>Hoja de agencia…</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problema siguiente</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problema anterior</translation>
    </message>
    <message>
        <source>Make the line right</source>
        <translation>Corregir la línea</translation>
    </message>
    <message>
        <source>Log with keys</source>
        <translation>Minutar con teclas</translation>
    </message>
    <message>
        <source>Follow player</source>
        <translation>Seguir al reproductor</translation>
    </message>
    <message>
        <source>The text goes along with what is played</source>
        <translation>El texto avanza con lo que se reproduce</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Reproducir o detener</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Un fotograma atrás</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Un fotograma adelante</translation>
    </message>
    <message>
        <source>Next open shot list</source>
        <translation>Siguiente lista de planos abierta</translation>
    </message>
    <message>
        <source>Previous open shot list</source>
        <translation>Anterior lista de planos abierta</translation>
    </message>
    <message>
        <source>Close this shot list</source>
        <translation>Cerrar esta lista de planos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln advertencia</numerusform>
            <numerusform>%Ln advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines go out as they were, until they are right</source>
        <translation>
            <numerusform>%Ln líneas salen como estaban hasta que sean correctas</numerusform>
            <numerusform>%Ln líneas salen como estaban hasta que sean correctas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import shots…</source>
        <translation>Importar planos…</translation>
    </message>
    <message>
        <source>Import shots from an edit suite: EDL, OpenTimelineIO, Final Cut Pro 7 XML, CSV, shot list</source>
        <translation>Importar planos de un sistema de edición: EDL, OpenTimelineIO, Final Cut Pro 7 XML, CSV, lista de planos</translation>
    </message>
    <message>
        <source>The line that belongs to the frame in the player is kept in sight while it plays.</source>
        <translation>La línea que corresponde al fotograma del reproductor se mantiene a la vista durante la reproducción.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotModel</name>
    <message>
        <source>playing</source>
        <translation>reproduciendo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plano</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Barra lateral</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SidecarConflictModel</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>sin resolver</translation>
    </message>
    <message>
        <source>library</source>
        <translation>biblioteca</translation>
    </message>
    <message>
        <source>sidecar</source>
        <translation>archivo auxiliar</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>se conserva: %1</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>En la biblioteca</translation>
    </message>
    <message>
        <source>In the sidecar</source>
        <translation>En el archivo auxiliar</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Se conserva</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SidecarDialog</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Sidecars that cannot be read or written</source>
        <translation>Archivos auxiliares que no se pueden leer o escribir</translation>
    </message>
    <message>
        <source>Sidecar conflicts</source>
        <translation>Conflictos de archivos auxiliares</translation>
    </message>
    <message>
        <source>No sidecar contradicts the library</source>
        <translation>Ningún archivo auxiliar contradice a la biblioteca</translation>
    </message>
    <message>
        <source>All of them can be read and written.</source>
        <translation>Todos se pueden leer y escribir.</translation>
    </message>
    <message>
        <source>Keep the &amp;library’s</source>
        <translation>Conservar lo de la &amp;biblioteca</translation>
    </message>
    <message>
        <source>Take the &amp;sidecar’s</source>
        <translation>Tomar lo del archivo &amp;auxiliar</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Conservar a&amp;mbos</translation>
    </message>
    <message>
        <source>One text after the other; for description, credit, usage terms and note</source>
        <translation>Un texto tras otro; para descripción, crédito, condiciones de uso y nota</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Sidecar</source>
        <translation>Archivo auxiliar</translation>
    </message>
    <message>
        <source>What is so</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Other programs have written into these sidecars what contradicts the library. Rushes kept both. Choose what is right; a clip is changed when all of its conflicts are decided.</source>
        <translation>Otros programas han escrito en estos archivos auxiliares algo que contradice a la biblioteca. Rushes conservó ambos. Elija lo correcto; un clip se cambia cuando todos sus conflictos están resueltos.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>Cannot be read or written</source>
        <translation>No se pueden leer o escribir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>Todo está resuelto.</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %Ln clips</source>
        <translation>
            <numerusform>Aplicar a %Ln clip</numerusform>
            <numerusform>Aplicar a %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are not decided yet.</source>
        <translation>
            <numerusform>%Ln conflicto está aún sin resolver.</numerusform>
            <numerusform>%Ln conflictos están aún sin resolver.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the library says is kept and written into the sidecar again.</source>
        <translation>Se conserva lo que dice la biblioteca y se vuelve a escribir en el archivo auxiliar.</translation>
    </message>
    <message>
        <source>What another program wrote into the sidecar is taken into the library. You can take that back.</source>
        <translation>Lo que otro programa escribió en el archivo auxiliar se incorpora a la biblioteca. Se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SignInPage</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Mantener la sesión iniciada en este ordenador</translation>
    </message>
    <message>
        <source>Sign in to go on</source>
        <translation>Inicie sesión para continuar</translation>
    </message>
    <message>
        <source>Sign in to download</source>
        <translation>Inicie sesión para descargar</translation>
    </message>
    <message>
        <source>Your session has ended. What waits goes on from the same byte after you sign in.</source>
        <translation>Su sesión ha terminado. Lo que espera continúa desde el mismo byte cuando inicie sesión.</translation>
    </message>
    <message>
        <source>Browsing works without an account. Broadcast files need one.</source>
        <translation>Se puede explorar sin cuenta. Los archivos de emisión requieren una.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>¿Ha olvidado la contraseña?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>Your session is kept in the keyring of the system, so that the next start needs no password. Leave it off on a computer that others use.</source>
        <translation>Su sesión se guarda en el llavero del sistema, de modo que el próximo inicio no necesita contraseña. Déjelo desactivado en un ordenador que usen otras personas.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Orden: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SourceModel</name>
    <message>
        <source>Browse</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SpeedGraph</name>
    <message>
        <source>Speed of the last six minutes</source>
        <translation>Velocidad de los últimos seis minutos</translation>
    </message>
    <message>
        <source>%1 now, at most %2</source>
        <translation>%1 ahora, %2 como máximo</translation>
    </message>
    <message>
        <source>0 MB/s</source>
        <translation>0 MB/s</translation>
    </message>
    <message>
        <source>%1 limit</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>−6 min</source>
        <translation>−6 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SpeedLabel</name>
    <message>
        <source>Idle</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Speed of all transfers. Click to see them (Ctrl+4)</source>
        <translation>Velocidad de todas las transferencias. Haga clic para verlas (Ctrl+4)</translation>
    </message>
    <message>
        <source>Downloading at %1</source>
        <translation>Descargando a %1</translation>
    </message>
    <message>
        <source>Nothing is downloading</source>
        <translation>No se descarga nada</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Spoken</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::StatusLine</name>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Refresh the catalogue (F5)</source>
        <translation>Actualizar el catálogo (F5)</translation>
    </message>
    <message>
        <source>No catalogue yet</source>
        <translation>Aún no hay catálogo</translation>
    </message>
    <message>
        <source>Catalogue updated %1</source>
        <translation>Catálogo actualizado %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagBanks</name>
    <message>
        <source>News</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>declaración</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>llegada</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>apretón de manos</translation>
    </message>
    <message>
        <source>doorstep</source>
        <translation>canutazo</translation>
    </message>
    <message>
        <source>press conference</source>
        <translation>rueda de prensa</translation>
    </message>
    <message>
        <source>Q and A</source>
        <translation>preguntas y respuestas</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>discurso</translation>
    </message>
    <message>
        <source>family photo</source>
        <translation>foto de familia</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>plano general</translation>
    </message>
    <message>
        <source>close-up</source>
        <translation>primer plano</translation>
    </message>
    <message>
        <source>cutaway</source>
        <translation>plano recurso</translation>
    </message>
    <message>
        <source>b-roll</source>
        <translation>recursos</translation>
    </message>
    <message>
        <source>establishing</source>
        <translation>plano de situación</translation>
    </message>
    <message>
        <source>pan</source>
        <translation>panorámica</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>público</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>banderas</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>no utilizable</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagChips</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
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
        <translation>tecla %1</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>set</source>
        <translation>puesta</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagKeys</name>
    <message>
        <source>no tag</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>Tag keys</source>
        <translation>Teclas de etiqueta</translation>
    </message>
    <message>
        <source>Which tags are under the keys</source>
        <translation>Qué etiquetas están en las teclas</translation>
    </message>
    <message>
        <source>Click, or press the key, to tag; F2 changes the tag</source>
        <translation>Haga clic o pulse la tecla para etiquetar; F2 cambia la etiqueta</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>Cambiar etiqueta</translation>
    </message>
    <message>
        <source>%1 (Shift)</source>
        <translation>%1 (Shift)</translation>
    </message>
    <message>
        <source>Bank of tags: %1</source>
        <translation>Banco de etiquetas: %1</translation>
    </message>
    <message>
        <source>New bank…</source>
        <translation>Nuevo banco…</translation>
    </message>
    <message>
        <source>Remove this bank</source>
        <translation>Quitar este banco</translation>
    </message>
    <message>
        <source>New bank</source>
        <translation>Nuevo banco</translation>
    </message>
    <message>
        <source>Name of the bank</source>
        <translation>Nombre del banco</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagPanel</name>
    <message>
        <source>Nothing: it stands at the top</source>
        <translation>Nada: está arriba del todo</translation>
    </message>
    <message>
        <source>Other words for it, with commas between</source>
        <translation>Otras palabras para ella, separadas por comas</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>&amp;Bajo</translation>
    </message>
    <message>
        <source>S&amp;ynonyms</source>
        <translation>&amp;Sinónimos</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>Según su nombre</translation>
    </message>
    <message>
        <source>The colour that comes of the name, the same on every computer</source>
        <translation>El color que resulta del nombre, igual en todos los ordenadores</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Color %1</translation>
    </message>
    <message>
        <source>There is no tag “%1” that it could stand below.</source>
        <translation>No hay ninguna etiqueta «%1» bajo la que pueda estar.</translation>
    </message>
    <message>
        <source>A tag cannot stand below itself.</source>
        <translation>Una etiqueta no puede estar bajo sí misma.</translation>
    </message>
    <message>
        <source>“%1” means another tag already: %2.</source>
        <translation>«%1» ya designa otra etiqueta: %2.</translation>
    </message>
    <message>
        <source>“%1” is the tag itself.</source>
        <translation>«%1» es la propia etiqueta.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagTreeModel</name>
    <message>
        <source>also %1</source>
        <translation>también %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Sinónimos</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Intervalos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln intervalo</numerusform>
            <numerusform>%Ln intervalos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagsPage</name>
    <message>
        <source>line %1 has no name</source>
        <translation>la línea %1 no tiene nombre</translation>
    </message>
    <message>
        <source>line %1 has a name that stands above it already</source>
        <translation>la línea %1 tiene un nombre que ya figura más arriba</translation>
    </message>
    <message>
        <source>line %1 has no tag above it</source>
        <translation>la línea %1 no tiene ninguna etiqueta por encima</translation>
    </message>
    <message>
        <source>All of these tags are here already.</source>
        <translation>Todas estas etiquetas ya están aquí.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omitido: %1.</translation>
    </message>
    <message>
        <source>Import tags from indented text</source>
        <translation>Importar etiquetas de un texto con sangrías</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Texto (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>No se pudo leer %1.</translation>
    </message>
    <message>
        <source>No tag was added. Choose a file of text, one tag a line.</source>
        <translation>No se añadió ninguna etiqueta. Elija un archivo de texto con una etiqueta por línea.</translation>
    </message>
    <message>
        <source>Export tags as indented text</source>
        <translation>Exportar etiquetas como texto con sangrías</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>tags.txt</source>
        <translation>tags.txt</translation>
    </message>
    <message>
        <source>The tags are written to %1.</source>
        <translation>Las etiquetas se han escrito en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>The tags are as they were. Choose another folder.</source>
        <translation>Las etiquetas están como estaban. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Find a tag by its name or a synonym</source>
        <translation>Buscar una etiqueta por su nombre o un sinónimo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Tags as text</source>
        <translation>Etiquetas como texto</translation>
    </message>
    <message>
        <source>Read tags from indented text, or write them to it</source>
        <translation>Leer etiquetas de un texto con sangrías o escribirlas en él</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show clips</source>
        <translation>Mostrar clips</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>New tag below</source>
        <translation>Nueva etiqueta debajo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importar de un archivo…</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Exportar a un archivo…</translation>
    </message>
    <message>
        <source>Add the house tree</source>
        <translation>Añadir el árbol de la casa</translation>
    </message>
    <message>
        <source>Add the IPTC Media Topics</source>
        <translation>Añadir los IPTC Media Topics</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>%1 en uso</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Aún no hay etiquetas</translation>
    </message>
    <message>
        <source>Tags come into being as clips are tagged. A tree to begin with has topics, shot types, places and people.</source>
        <translation>Las etiquetas surgen al etiquetar clips. Un árbol para empezar tiene temas, tipos de plano, lugares y personas.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 encontradas</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nombre de la etiqueta</translation>
    </message>
    <message>
        <source>Name of the tag below %1</source>
        <translation>Nombre de la etiqueta bajo %1</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>There is a tag “%1” already.</source>
        <translation>Ya existe una etiqueta «%1».</translation>
    </message>
    <message>
        <source>It is shown; drag it to where it should stand.</source>
        <translation>Se muestra; arrástrela a donde deba estar.</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Fusionar etiquetas</translation>
    </message>
    <message>
        <source>What carries “%1” carries this tag instead</source>
        <translation>Lo que lleva «%1» llevará en su lugar esta etiqueta</translation>
    </message>
    <message>
        <source>Rushes can make one of the two: what carries “%1” carries “%2” then, and “%1” becomes a synonym of it.</source>
        <translation>Rushes puede hacer una de las dos: lo que lleva «%1» llevará «%2», y «%1» será un sinónimo de ella.</translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation>Fusionar en «%1»</translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation>Eliminar etiquetas</translation>
    </message>
    <message>
        <source>%1 carry what you delete.</source>
        <translation>Lo que va a eliminar está en %1.</translation>
    </message>
    <message>
        <source>They lose it, on every computer that uses this library. Tags below it stay and move up. Undo brings all of it back until Rushes is closed.</source>
        <translation>La pierden en todos los ordenadores que usan esta biblioteca. Las etiquetas que están debajo se conservan y suben. Deshacer lo recupera todo hasta que se cierre Rushes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags added or changed.</source>
        <translation>
            <numerusform>%Ln etiqueta añadida o cambiada.</numerusform>
            <numerusform>%Ln etiquetas añadidas o cambiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips and ranges</source>
        <translation>
            <numerusform>%Ln clip o intervalo</numerusform>
            <numerusform>%Ln clips e intervalos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tags</source>
        <translation>
            <numerusform>Eliminar %Ln etiqueta</numerusform>
            <numerusform>Eliminar %Ln etiquetas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TemplateField</name>
    <message>
        <source>Template for names</source>
        <translation>Plantilla para nombres</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TextDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Text files of %1</source>
        <translation>Archivos de texto de %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>Buscar en este texto (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Fold or unfold here</source>
        <translation>Plegar o desplegar aquí</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>There are no text files beside this clip: no sidecar, captions, edit list or hash list.</source>
        <translation>No hay archivos de texto junto a este clip: ni archivo auxiliar, ni subtítulos, ni lista de edición, ni lista de sumas.</translation>
    </message>
    <message>
        <source>This file could not be read. See whether it is still there and may be opened.</source>
        <translation>No se pudo leer este archivo. Compruebe que siga ahí y se pueda abrir.</translation>
    </message>
    <message>
        <source>This file is no text. Rushes does not show it.</source>
        <translation>Este archivo no es texto. Rushes no lo muestra.</translation>
    </message>
    <message>
        <source>These are the first 16 MiB of a longer file.</source>
        <translation>Estos son los primeros 16 MiB de un archivo más largo.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln aparición</numerusform>
            <numerusform>%Ln apariciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TextView</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Right)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+G)</source>
        <translation>%1 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>The most that all downloads together take from the network. Schedules can ask for less at some hours.</source>
        <translation>Lo máximo que consumen de la red todas las descargas juntas. Los horarios pueden pedir menos a ciertas horas.</translation>
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
        <translation>Horario: %1</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Horarios</translation>
    </message>
    <message>
        <source>Schedules: %1</source>
        <translation>Horarios: %1</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidas</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Límite</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>A la &amp;vez</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Quitar terminadas</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Todas las descargas</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Por prioridad</translation>
    </message>
    <message>
        <source>By the time needed</source>
        <translation>Por hora límite</translation>
    </message>
    <message>
        <source>Group by meeting</source>
        <translation>Agrupar por reunión</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Order of the queue: %1</source>
        <translation>Orden de la cola: %1</translation>
    </message>
    <message>
        <source>Schedules and limits</source>
        <translation>Horarios y límites</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation>fin: %1</translation>
    </message>
    <message>
        <source>The most that all downloads together take from the network. Schedules can ask for less at some hours.</source>
        <translation>Lo máximo que consumen de la red todas las descargas juntas. Los horarios pueden pedir menos a ciertas horas.</translation>
    </message>
    <message>
        <source>How many files are fetched side by side. More than the network carries only makes each slower.</source>
        <translation>Cuántos archivos se descargan a la vez. Más de los que admite la red solo hace que cada uno vaya más lento.</translation>
    </message>
    <message>
        <source>What is fetched first: as you put it in the list, by priority, or by the time at which it is needed.</source>
        <translation>Qué se descarga primero: según el orden que usted da a la lista, por prioridad o por la hora a la que se necesita.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferCommands</name>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Play what is here</source>
        <translation>Reproducir lo que hay</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Higher priority</source>
        <translation>Más prioridad</translation>
    </message>
    <message>
        <source>Lower priority</source>
        <translation>Menos prioridad</translation>
    </message>
    <message>
        <source>Priority and time…</source>
        <translation>Prioridad y hora…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Make the copies again</source>
        <translation>Hacer de nuevo las copias</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Resume or retry now</source>
        <translation>Reanudar o reintentar ahora</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>In the watch folder</source>
        <translation>En la carpeta vigilada</translation>
    </message>
    <message>
        <source>The second copy</source>
        <translation>La segunda copia</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Log now</source>
        <translation>Minutar ahora</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Minutar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Abrir en otro programa</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Abrir con…</translation>
    </message>
    <message>
        <source>Move file to the wastebasket…</source>
        <translation>Mover el archivo a la papelera…</translation>
    </message>
    <message>
        <source>Move files to the wastebasket…</source>
        <translation>Mover los archivos a la papelera…</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferDelegate</name>
    <message>
        <source>Needed by</source>
        <translation>Necesario para</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferGroupsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Without a meeting</source>
        <translation>Sin reunión</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 terminadas</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidas</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 con retraso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln descarga</numerusform>
            <numerusform>%Ln descargas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferModel</name>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>needed %1</source>
        <translation>necesario %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridad %1</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Puesto en la cola</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferPane</name>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Copy the events</source>
        <translation>Copiar los sucesos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1 all transfers</source>
        <translation>%1 todas las transferencias</translation>
    </message>
    <message>
        <source>%1 now, %2</source>
        <translation>%1 ahora, %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferWords</name>
    <message>
        <source>%1 kept</source>
        <translation>%1 conservados</translation>
    </message>
    <message>
        <source>Finished %1, %2</source>
        <translation>Terminado %1, %2</translation>
    </message>
    <message>
        <source>Finished, %1</source>
        <translation>Terminado, %1</translation>
    </message>
    <message>
        <source>Retry %1 of %2 now</source>
        <translation>Reintento %1 de %2 ahora</translation>
    </message>
    <message>
        <source>Retry %1 of %2 in %3</source>
        <translation>Reintento %1 de %2 en %3</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>No se puede acceder al servidor</translation>
    </message>
    <message>
        <source>Hardly a byte came</source>
        <translation>Apenas llegaron bytes</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>Se cortó la conexión</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>El servidor está ocupado</translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation>El servidor tiene un fallo</translation>
    </message>
    <message>
        <source>The proxy lets nothing through</source>
        <translation>El proxy no deja pasar nada</translation>
    </message>
    <message>
        <source>Another program holds the file</source>
        <translation>Otro programa retiene el archivo</translation>
    </message>
    <message>
        <source>Late: there about %1</source>
        <translation>Con retraso: llega hacia %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Today&apos;s quota is used up</source>
        <translation>La cuota de hoy está agotada</translation>
    </message>
    <message>
        <source>Metered network</source>
        <translation>Red de uso medido</translation>
    </message>
    <message>
        <source>The server asked to wait</source>
        <translation>El servidor pidió esperar</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Espera a %1</translation>
    </message>
    <message>
        <source>Waits for another network</source>
        <translation>Espera otra red</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Downloading, %1 parts</source>
        <translation>Descargando, %1 partes</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Waits for another program</source>
        <translation>Espera a otro programa</translation>
    </message>
    <message>
        <source>Giving it its name</source>
        <translation>Dándole su nombre</translation>
    </message>
    <message>
        <source>Done and verified</source>
        <translation>Terminado y verificado</translation>
    </message>
    <message>
        <source>Done, not verified by the portal</source>
        <translation>Terminado, sin verificar por el portal</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>Pausado por usted</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>%1 checked</source>
        <translation>%1 comprobados</translation>
    </message>
    <message>
        <source>File set aside</source>
        <translation>Archivo apartado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>size only</source>
        <translation>solo el tamaño</translation>
    </message>
    <message>
        <source>Waits for sign-in</source>
        <translation>Espera el inicio de sesión</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Espera a la red</translation>
    </message>
    <message>
        <source>Waits for space</source>
        <translation>Espera espacio</translation>
    </message>
    <message>
        <source>Waits for the folder</source>
        <translation>Espera a la carpeta</translation>
    </message>
    <message>
        <source>Waits for the proxy</source>
        <translation>Espera al proxy</translation>
    </message>
    <message>
        <source>Waits for the proxy&apos;s sign-in</source>
        <translation>Espera el inicio de sesión del proxy</translation>
    </message>
    <message>
        <source>Failed: checksum mismatch</source>
        <translation>Fallido: la suma de verificación no coincide</translation>
    </message>
    <message>
        <source>Failed: wrong size</source>
        <translation>Fallido: tamaño incorrecto</translation>
    </message>
    <message>
        <source>Failed: withdrawn by the portal</source>
        <translation>Fallido: retirado por el portal</translation>
    </message>
    <message>
        <source>Failed: under embargo</source>
        <translation>Fallido: bajo embargo</translation>
    </message>
    <message>
        <source>Failed: not on the portal</source>
        <translation>Fallido: no está en el portal</translation>
    </message>
    <message>
        <source>Failed: a web page came</source>
        <translation>Fallido: llegó una página web</translation>
    </message>
    <message>
        <source>Failed: too many tries</source>
        <translation>Fallido: demasiados intentos</translation>
    </message>
    <message>
        <source>Failed: server not trusted</source>
        <translation>Fallido: servidor no fiable</translation>
    </message>
    <message>
        <source>Failed: unusable answer</source>
        <translation>Fallido: respuesta inservible</translation>
    </message>
    <message>
        <source>The file&apos;s bytes are not those that the portal published. Rushes set the file aside and did not give it its name. Download it again.</source>
        <translation>Los bytes del archivo no son los que publicó el portal. Rushes apartó el archivo y no le dio su nombre. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The portal sends another number of bytes than it published. Rushes stopped. Download it again later, or choose another rendition.</source>
        <translation>El portal envía un número de bytes distinto del que publicó. Rushes se detuvo. Descárguelo de nuevo más tarde o elija otra versión.</translation>
    </message>
    <message>
        <source>The portal has withdrawn this file. Rushes stopped. Remove it, or ask the portal&apos;s desk.</source>
        <translation>El portal ha retirado este archivo. Rushes se detuvo. Quítelo o pregunte al equipo del portal.</translation>
    </message>
    <message>
        <source>The portal does not give this file out yet. Rushes stopped. Download it again after the embargo.</source>
        <translation>El portal aún no entrega este archivo. Rushes se detuvo. Descárguelo de nuevo después del embargo.</translation>
    </message>
    <message>
        <source>The portal no longer has a file at this place. Refresh the catalogue and queue the video again.</source>
        <translation>El portal ya no tiene ningún archivo en este lugar. Actualice el catálogo y ponga de nuevo el vídeo en cola.</translation>
    </message>
    <message>
        <source>A web page came in place of the file, as from a network that wants a sign-in of its own. Open a web page, sign in there, then download again.</source>
        <translation>Llegó una página web en lugar del archivo, como de una red que exige su propio inicio de sesión. Abra una página web, inicie sesión allí y descargue de nuevo.</translation>
    </message>
    <message>
        <source>The connection broke again and again without a byte gained. What is on disk is kept. Retry when the network is better.</source>
        <translation>La conexión se cortó una y otra vez sin ganar un byte. Lo que está en el disco se conserva. Reintente cuando la red vaya mejor.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so Rushes took nothing from it and sent it nothing. What is wrong with its certificate is in the details: tell the people who run the portal.</source>
        <translation>El servidor no pudo demostrar quién es, por lo que Rushes no tomó nada de él ni le envió nada. El problema de su certificado está en los detalles: avise a los responsables del portal.</translation>
    </message>
    <message>
        <source>The server&apos;s answers do not fit together, so Rushes did not use them. Its words are in the details.</source>
        <translation>Las respuestas del servidor no concuerdan entre sí, por lo que Rushes no las usó. Su texto está en los detalles.</translation>
    </message>
    <message>
        <source>The portal gives this file only to those who are signed in. Rushes keeps what is on disk. Sign in, and it goes on by itself.</source>
        <translation>El portal entrega este archivo solo a quienes han iniciado sesión. Rushes conserva lo que está en el disco. Inicie sesión y continuará solo.</translation>
    </message>
    <message>
        <source>The portal cannot be reached. Rushes keeps what is on disk, and tries again every five minutes and when the network is back. You can try now.</source>
        <translation>No se puede acceder al portal. Rushes conserva lo que está en el disco y lo intenta de nuevo cada cinco minutos y cuando vuelve la red. Puede intentarlo ahora.</translation>
    </message>
    <message>
        <source>The disk has no room for the file. Rushes keeps what is on disk. Make room, and it goes on by itself.</source>
        <translation>El disco no tiene espacio para el archivo. Rushes conserva lo que está en el disco. Libere espacio y continuará solo.</translation>
    </message>
    <message>
        <source>The folder takes no files. Rushes keeps what is on disk. Connect its drive or make it writable, and it goes on by itself.</source>
        <translation>La carpeta no admite archivos. Rushes conserva lo que está en el disco. Conecte su unidad o dele permiso de escritura y continuará solo.</translation>
    </message>
    <message>
        <source>The proxy lets nothing through. Rushes keeps what is on disk and tries again every five minutes. Choose another proxy, or none, and it goes on at once.</source>
        <translation>El proxy no deja pasar nada. Rushes conserva lo que está en el disco y lo intenta de nuevo cada cinco minutos. Elija otro proxy, o ninguno, y continuará enseguida.</translation>
    </message>
    <message>
        <source>The proxy lets nobody through without a name and a password. Rushes keeps what is on disk and does not ask the proxy again. Enter them, and it goes on at once.</source>
        <translation>El proxy no deja pasar a nadie sin nombre y contraseña. Rushes conserva lo que está en el disco y no vuelve a preguntar al proxy. Introdúzcalos y continuará enseguida.</translation>
    </message>
    <message>
        <source>The file is whole, but another program holds it. Rushes tries again by itself to give it its name. Close the file there.</source>
        <translation>El archivo está completo, pero otro programa lo retiene. Rushes vuelve a intentar por sí solo darle su nombre. Cierre allí el archivo.</translation>
    </message>
    <message>
        <source>Rushes keeps what is on disk and tries again by itself. R tries now.</source>
        <translation>Rushes conserva lo que está en el disco y lo intenta de nuevo por sí solo. R lo intenta ahora.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The portal published no checksum, so Rushes compared the size only. The SHA-256 of what came is kept: ask the portal&apos;s desk for theirs.</source>
        <translation>El portal no publicó suma de verificación, por lo que Rushes solo comparó el tamaño. Se conserva el SHA-256 de lo que llegó: pida el suyo al equipo del portal.</translation>
    </message>
    <message>
        <source>The week&apos;s schedule pauses the queue now. Rushes goes on by itself when its time comes. Change the schedule to go on now.</source>
        <translation>El horario semanal pausa ahora la cola. Rushes continúa por sí solo cuando llegue la hora. Cambie el horario para continuar ahora.</translation>
    </message>
    <message>
        <source>The bytes of today&apos;s quota are used up. Rushes goes on by itself tomorrow. Raise the quota to go on now.</source>
        <translation>Los bytes de la cuota de hoy están agotados. Rushes continúa por sí solo mañana. Aumente la cuota para continuar ahora.</translation>
    </message>
    <message>
        <source>The network is paid by the byte. Rushes goes on by itself on another one. Allow metered networks to go on now.</source>
        <translation>La red se paga por volumen. Rushes continúa por sí solo en otra. Permita redes de uso medido para continuar ahora.</translation>
    </message>
    <message>
        <source>The server asked everybody to wait. Rushes goes on by itself when that time is over.</source>
        <translation>El servidor pidió a todos que esperen. Rushes continúa por sí solo cuando pase ese tiempo.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proxy…</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Mostrar su carpeta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransportBar</name>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Space)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Space)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Volume, muted</source>
        <translation>Volumen, silenciado</translation>
    </message>
    <message>
        <source>Volume, %1</source>
        <translation>Volumen, %1</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Salir de pantalla completa (Esc)</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Pantalla completa (F11)</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
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
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué pasa con él</translation>
    </message>
    <message>
        <source>To the wastebasket, %1</source>
        <translation>A la papelera, %1</translation>
    </message>
    <message>
        <source>Move files to the wastebasket</source>
        <translation>Mover archivos a la papelera</translation>
    </message>
    <message>
        <source>None of these files can be moved to the wastebasket.</source>
        <translation>Ninguno de estos archivos se puede mover a la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln files with %1 to the wastebasket?</source>
        <translation>
            <numerusform>¿Mover %Ln archivo (%1) a la papelera?</numerusform>
            <numerusform>¿Mover %Ln archivos (%1) a la papelera?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions and sidecars beside them go with them.</source>
        <translation>
            <numerusform>%Ln archivo de subtítulos o auxiliar que está al lado va con ellos.</numerusform>
            <numerusform>%Ln archivos de subtítulos y auxiliares que están al lado van con ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clips and what is logged on them stay in the library. Undo brings the files back.</source>
        <translation>Los clips y lo minutado en ellos se quedan en la biblioteca. Deshacer devuelve los archivos a su sitio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are left alone.</source>
        <translation>
            <numerusform>%Ln archivo no se toca.</numerusform>
            <numerusform>%Ln archivos no se tocan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln files</source>
        <translation>
            <numerusform>Mover %Ln archivo</numerusform>
            <numerusform>Mover %Ln archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Brings back how it was before (Ctrl+Z)</source>
        <translation>Devuelve el estado anterior (Ctrl+Z)</translation>
    </message>
    <message>
        <source>%1 %2 on disk stay until this bar goes.</source>
        <translation>%1 %2 en el disco se conservan hasta que desaparezca esta barra.</translation>
    </message>
    <message>
        <source>%1 Ctrl+Z takes it back</source>
        <translation>%1 Ctrl+Z lo deshace</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were taken off the queue.</source>
        <translation>
            <numerusform>%Ln descarga se quitó de la cola.</numerusform>
            <numerusform>%Ln descargas se quitaron de la cola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were moved.</source>
        <translation>
            <numerusform>%Ln descarga se movió.</numerusform>
            <numerusform>%Ln descargas se movieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were paused.</source>
        <translation>
            <numerusform>%Ln descarga se pausó.</numerusform>
            <numerusform>%Ln descargas se pausaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads go on.</source>
        <translation>
            <numerusform>%Ln descarga continúa.</numerusform>
            <numerusform>%Ln descargas continúan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads have other wishes.</source>
        <translation>
            <numerusform>%Ln descarga tiene otra prioridad u hora.</numerusform>
            <numerusform>%Ln descargas tienen otra prioridad u hora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Downloads</source>
        <translation>
            <numerusform>Quitar %Ln descarga</numerusform>
            <numerusform>Quitar %Ln descargas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Downloads</source>
        <translation>
            <numerusform>Mover %Ln descarga</numerusform>
            <numerusform>Mover %Ln descargas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln Downloads</source>
        <translation>
            <numerusform>Pausar %Ln descarga</numerusform>
            <numerusform>Pausar %Ln descargas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln Downloads</source>
        <translation>
            <numerusform>Reanudar %Ln descarga</numerusform>
            <numerusform>Reanudar %Ln descargas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change Wishes of %Ln Downloads</source>
        <translation>
            <numerusform>Cambiar prioridad u hora de %Ln descarga</numerusform>
            <numerusform>Cambiar prioridad u hora de %Ln descargas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were not put back: the same files are queued again.</source>
        <translation>
            <numerusform>%Ln descarga no se repuso: el mismo archivo está de nuevo en cola.</numerusform>
            <numerusform>%Ln descargas no se repusieron: los mismos archivos están de nuevo en cola.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::UpdatedPage</name>
    <message>
        <source>Your password has been updated</source>
        <translation>Su contraseña se ha actualizado</translation>
    </message>
    <message>
        <source>Sign in with the new password to return to where you were. Your queue is unchanged.</source>
        <translation>Inicie sesión con la contraseña nueva para volver a donde estaba. Su cola no ha cambiado.</translation>
    </message>
    <message>
        <source>Every device has been signed out.</source>
        <translation>Se ha cerrado la sesión en todos los dispositivos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoCommands</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Condiciones de uso</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln videos</source>
        <translation>
            <numerusform>Descargar %Ln vídeo</numerusform>
            <numerusform>Descargar %Ln vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoDrawer</name>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>The portal offers no file of this video yet.</source>
        <translation>El portal aún no ofrece ningún archivo de este vídeo.</translation>
    </message>
    <message>
        <source>Play the preview</source>
        <translation>Reproducir la vista previa</translation>
    </message>
    <message>
        <source>Copy the shot list</source>
        <translation>Copiar la lista de planos</translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation>Lista de planos</translation>
    </message>
    <message>
        <source>Download the chosen rendition (D)</source>
        <translation>Descargar la versión elegida (D)</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>por defecto: %1</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Crédito: %1</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>Descargar %1</translation>
    </message>
    <message>
        <source>What you may do with the pictures and whom to name, as the portal says. Before the end of an embargo nothing may be shown.</source>
        <translation>Qué puede hacer con las imágenes y a quién debe citar, según el portal. Antes de que termine un embargo no se puede mostrar nada.</translation>
    </message>
    <message>
        <source>The files that the portal has of this video. The house profile chooses one of them; choose another here and download that.</source>
        <translation>Los archivos que el portal tiene de este vídeo. El perfil de la casa elige uno; elija otro aquí y descárguelo.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoModel</name>
    <message>
        <source>Being read</source>
        <translation>Leyéndose</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoScrub</name>
    <message>
        <source>Later picture of the video, on its card</source>
        <translation>Imagen posterior del vídeo, en su ficha</translation>
    </message>
    <message>
        <source>Earlier picture of the video, on its card</source>
        <translation>Imagen anterior del vídeo, en su ficha</translation>
    </message>
    <message>
        <source>The portal has no storyboard of this video</source>
        <translation>El portal no tiene imágenes de muestra de este vídeo</translation>
    </message>
    <message>
        <source>The pictures of this video could not be fetched from the portal</source>
        <translation>No se pudieron obtener del portal las imágenes de este vídeo</translation>
    </message>
    <message>
        <source>The picture at %1</source>
        <translation>La imagen en %1</translation>
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
        <translation>Imagen del vídeo</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideosPage</name>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Search the videos: words, place:, tag:, date:, duration:</source>
        <translation>Buscar en los vídeos: palabras, place:, tag:, date:, duration:</translation>
    </message>
    <message>
        <source>Not in library</source>
        <translation>No están en la biblioteca</translation>
    </message>
    <message>
        <source>With shot list</source>
        <translation>Con lista de planos</translation>
    </message>
    <message>
        <source>Broadcast quality</source>
        <translation>Calidad de emisión</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Más largos primero</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Más grandes primero</translation>
    </message>
    <message>
        <source>Download best</source>
        <translation>Descargar la mejor</translation>
    </message>
    <message>
        <source>Choose rendition</source>
        <translation>Elegir versión</translation>
    </message>
    <message>
        <source>Play the preview</source>
        <translation>Reproducir la vista previa</translation>
    </message>
    <message>
        <source>Preview on the full screen</source>
        <translation>Vista previa en pantalla completa</translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation>Aún no hay vídeos</translation>
    </message>
    <message>
        <source>The catalogue has not been read from the portal so far. It is kept on this computer once it has been.</source>
        <translation>El catálogo aún no se ha leído del portal. Después se conserva en este ordenador.</translation>
    </message>
    <message>
        <source>No videos match</source>
        <translation>Ningún vídeo coincide</translation>
    </message>
    <message>
        <source>Show all videos</source>
        <translation>Mostrar todos los vídeos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos of this portal are on this computer</source>
        <translation>
            <numerusform>%Ln vídeo de este portal está en este ordenador</numerusform>
            <numerusform>%Ln vídeos de este portal están en este ordenador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln vídeo</numerusform>
            <numerusform>%Ln vídeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos selected</source>
        <translation>
            <numerusform>%Ln vídeo seleccionado</numerusform>
            <numerusform>%Ln vídeos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out videos whose files are in your library already.</source>
        <translation>Omite los vídeos cuyos archivos ya están en su biblioteca.</translation>
    </message>
    <message>
        <source>Leaves out videos of which the portal tells no shots.</source>
        <translation>Omite los vídeos de los que el portal no indica planos.</translation>
    </message>
    <message>
        <source>Leaves out videos of which the portal has only small files, or none yet.</source>
        <translation>Omite los vídeos de los que el portal solo tiene archivos pequeños o aún ninguno.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::WishDialog</name>
    <message>
        <source>&amp;Needed by</source>
        <translation>&amp;Necesario para</translation>
    </message>
    <message>
        <source>Priority and time</source>
        <translation>Prioridad y hora</translation>
    </message>
    <message>
        <source>Time by which it is needed</source>
        <translation>Hora para la que se necesita</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioridad</translation>
    </message>
    <message>
        <source>What is needed first comes first where the queue goes by time. Rushes says when a file will be late.</source>
        <translation>Lo que se necesita antes va primero cuando la cola se ordena por hora. Rushes avisa cuando un archivo va a llegar tarde.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %Ln downloads</source>
        <translation>
            <numerusform>Aplicar a %Ln descarga</numerusform>
            <numerusform>Aplicar a %Ln descargas</numerusform>
        </translation>
    </message>
    <message>
        <source>What has a higher priority is fetched first where the queue goes by priority.</source>
        <translation>Lo que tiene mayor prioridad se descarga primero cuando la cola va por prioridad.</translation>
    </message>
    <message>
        <source>Gives these downloads a time, such as when they go on air. Rushes warns when a file will come later.</source>
        <translation>Da a estas descargas una hora, por ejemplo la de su emisión. Rushes avisa cuando un archivo vaya a llegar más tarde.</translation>
    </message>
    <message>
        <source>The time by which the files are needed, by the clock of this computer.</source>
        <translation>La hora a la que se necesitan los archivos, según el reloj de este ordenador.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Words</name>
    <message>
        <source>The file is named for a day on which the event was not.</source>
        <translation>El archivo lleva el nombre de un día en el que no hubo acto.</translation>
    </message>
    <message>
        <source>The file is named for another day than the portal lists it under.</source>
        <translation>El archivo lleva el nombre de un día distinto del que indica el portal.</translation>
    </message>
    <message>
        <source>It was published before the event.</source>
        <translation>Se publicó antes del acto.</translation>
    </message>
    <message>
        <source>It was published more than two months after the event.</source>
        <translation>Se publicó más de dos meses después del acto.</translation>
    </message>
    <message>
        <source>It says that it was published after Rushes read it, so one of the clocks is wrong.</source>
        <translation>Dice que se publicó después de que Rushes lo leyera, así que uno de los relojes va mal.</translation>
    </message>
    <message>
        <source>shown by news of the meeting</source>
        <translation>mostrado en noticias de la reunión</translation>
    </message>
    <message>
        <source>same file stem</source>
        <translation>misma raíz del archivo</translation>
    </message>
    <message>
        <source>date and title</source>
        <translation>fecha y título</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>mismo día</translation>
    </message>
    <message>
        <source>similar title</source>
        <translation>título similar</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>The portal took it back on %1. It is shown as it was.</source>
        <translation>El portal lo retiró el %1. Se muestra como era.</translation>
    </message>
    <message>
        <source>Dates differ</source>
        <translation>Las fechas difieren</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>acto %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publicado %1</translation>
    </message>
    <message>
        <source>file name %1</source>
        <translation>nombre del archivo %1</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation>obtenido %1</translation>
    </message>
    <message>
        <source>likely: %1</source>
        <translation>probable: %1</translation>
    </message>
    <message>
        <source>possible: %1</source>
        <translation>posible: %1</translation>
    </message>
    <message>
        <source>a shot without a name</source>
        <translation>un plano sin nombre</translation>
    </message>
    <message>
        <source>Edit decision list (EDL)</source>
        <translation>Lista de decisiones de edición (EDL)</translation>
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
        <translation>Tabla (CSV)</translation>
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
        <translation>Lista de planos</translation>
    </message>
    <message>
        <source>Credits sheet</source>
        <translation>Hoja de créditos</translation>
    </message>
    <message>
        <source>Shot list on paper (PDF)</source>
        <translation>Lista de planos en papel (PDF)</translation>
    </message>
    <message>
        <source>CMX 3600, notes and tags as comments</source>
        <translation>CMX 3600, notas y etiquetas como comentarios</translation>
    </message>
    <message>
        <source>A log for Avid, one row a shot</source>
        <translation>Un minutado para Avid, una fila por plano</translation>
    </message>
    <message>
        <source>For Premiere and Resolve, tags as markers</source>
        <translation>Para Premiere y Resolve, etiquetas como marcadores</translation>
    </message>
    <message>
        <source>1.11, notes as markers, tags as key words</source>
        <translation>1.11, notas como marcadores, etiquetas como palabras clave</translation>
    </message>
    <message>
        <source>All data kept</source>
        <translation>Se conservan todos los datos</translation>
    </message>
    <message>
        <source>One line a shot, for spreadsheets</source>
        <translation>Una línea por plano, para hojas de cálculo</translation>
    </message>
    <message>
        <source>Notes as chapters for players</source>
        <translation>Notas como capítulos para reproductores</translation>
    </message>
    <message>
        <source>Notes as subtitles</source>
        <translation>Notas como subtítulos</translation>
    </message>
    <message>
        <source>Notes as subtitles for broadcast</source>
        <translation>Notas como subtítulos para emisión</translation>
    </message>
    <message>
        <source>Plain text, as the editor shows it</source>
        <translation>Texto sin formato, tal como lo muestra el editor</translation>
    </message>
    <message>
        <source>Who is to be named, on which terms</source>
        <translation>A quién hay que citar y en qué condiciones</translation>
    </message>
    <message>
        <source>Pages to print or to send on</source>
        <translation>Páginas para imprimir o enviar</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>The format has no numbers for so many shots; some programs read only the first ones</source>
        <translation>El formato no tiene números para tantos planos; algunos programas leen solo los primeros</translation>
    </message>
    <message>
        <source>There is a file %1 already. Rushes left it as it is. Choose another name, or say that it may be replaced.</source>
        <translation>Ya existe un archivo %1. Rushes lo dejó como está. Elija otro nombre o indique que se puede reemplazar.</translation>
    </message>
    <message>
        <source>%1 could not be printed. Nothing was left behind. The program rushes-print, which comes with the window, is needed for it.</source>
        <translation>No se pudo imprimir %1. No quedó nada a medias. Se necesita el programa rushes-print, que viene con la ventana.</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing was left behind. See whether the folder is there, may be written and has room.</source>
        <translation>No se pudo escribir %1. No quedó nada a medias. Compruebe que la carpeta exista, permita escribir y tenga espacio.</translation>
    </message>
    <message>
        <source> from line %1 on</source>
        <translation> a partir de la línea %1</translation>
    </message>
    <message>
        <source>%1 could not be read. See whether it is there and may be opened.</source>
        <translation>No se pudo leer %1. Compruebe que exista y se pueda abrir.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB, which no list of shots is. Rushes did not read it.</source>
        <translation>%1 supera los 64 MiB, y ninguna lista de planos es tan grande. Rushes no lo leyó.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Nothing was changed. Ask for it once more.</source>
        <translation>%1 no se puede leer%2. No se cambió nada. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>línea %1, %2</translation>
    </message>
    <message>
        <source>time guessed</source>
        <translation>tiempo estimado</translation>
    </message>
    <message>
        <source>end guessed</source>
        <translation>final estimado</translation>
    </message>
    <message>
        <source>begins before the shot above</source>
        <translation>empieza antes que el plano anterior</translation>
    </message>
    <message>
        <source>goes beyond the clip</source>
        <translation>va más allá del clip</translation>
    </message>
    <message>
        <source>numbers are not in order</source>
        <translation>los números no están en orden</translation>
    </message>
    <message>
        <source>speaker unclear</source>
        <translation>hablante poco claro</translation>
    </message>
    <message>
        <source>second choice</source>
        <translation>segundo formato</translation>
    </message>
    <message>
        <source>third choice</source>
        <translation>tercer formato</translation>
    </message>
    <message>
        <source>fourth choice</source>
        <translation>cuarto formato</translation>
    </message>
    <message>
        <source>%1 choice</source>
        <translation>%1 formato</translation>
    </message>
    <message>
        <source>nothing of the house profile here, so the best there is, %1</source>
        <translation>aquí nada del perfil de la casa, así que lo mejor que hay, %1</translation>
    </message>
    <message>
        <source>the house profile&apos;s first choice</source>
        <translation>el primer formato del perfil de la casa</translation>
    </message>
    <message>
        <source>no %1 here, so the %2, %3</source>
        <translation>aquí no hay %1, así que el %2, %3</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>A format is missing at character %1. Formats stand between commas, as in “MXF XDCAM HD422 1080i50, else ProRes”.</source>
        <translation>Falta un formato en el carácter %1. Los formatos van entre comas, como en «MXF XDCAM HD422 1080i50, else ProRes».</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no format that Rushes knows. A format is a container (MXF, MOV, MP4), a codec (XDCAM HD422, ProRes, H.264; any other as codec:NAME), a raster (1080i50, 720p50, 1920x1080) or a least bit rate (&gt;=50Mb/s).</source>
        <translation>«%1» en el carácter %2 no es un formato que Rushes conozca. Un formato es un contenedor (MXF, MOV, MP4), un códec (XDCAM HD422, ProRes, H.264; cualquier otro como codec:NAME), una resolución (1080i50, 720p50, 1920x1080) o una tasa de bits mínima (&gt;=50Mb/s).</translation>
    </message>
    <message>
        <source>“%1” at character %2 says again what this format has said already. A comma begins the next format.</source>
        <translation>«%1» en el carácter %2 repite lo que este formato ya ha dicho. Una coma inicia el formato siguiente.</translation>
    </message>
    <message>
        <source>A house profile has at most %1 formats.</source>
        <translation>Un perfil de la casa tiene como máximo %1 formatos.</translation>
    </message>
    <message>
        <source>No coverage</source>
        <translation>Sin cobertura</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>el título</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>la fecha</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>el lugar</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <source>the caption</source>
        <translation>el pie de foto</translation>
    </message>
    <message>
        <source>the credit</source>
        <translation>el crédito</translation>
    </message>
    <message>
        <source>the usage terms</source>
        <translation>las condiciones de uso</translation>
    </message>
    <message>
        <source>the embargo</source>
        <translation>el embargo</translation>
    </message>
    <message>
        <source>the shot list</source>
        <translation>la lista de planos</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>el archivo en sí</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>Its portal withdrew this</source>
        <translation>Su portal lo retiró</translation>
    </message>
    <message>
        <source>Its portal corrected this</source>
        <translation>Su portal lo corrigió</translation>
    </message>
    <message>
        <source>Its portal corrected %1</source>
        <translation>Su portal corrigió %1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Corregido: %1</translation>
    </message>
    <message>
        <source>Withdrawn by the portal</source>
        <translation>Retirado por el portal</translation>
    </message>
    <message>
        <source>Published again</source>
        <translation>Publicado de nuevo</translation>
    </message>
    <message>
        <source>Published again, corrected: %1</source>
        <translation>Publicado de nuevo, corregido: %1</translation>
    </message>
    <message>
        <source>Queued as wished for: %1</source>
        <translation>En cola como se pidió: %1</translation>
    </message>
    <message>
        <source>Published as wished for: %1</source>
        <translation>Publicado como se pidió: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédito</translation>
    </message>
    <message>
        <source>usage terms</source>
        <translation>condiciones de uso</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>recording date</source>
        <translation>fecha de grabación</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>valoración</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>%1: “%2” in the library, “%3” in the sidecar</source>
        <translation>%1: «%2» en la biblioteca, «%3» en el archivo auxiliar</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>hace %Ln min</numerusform>
            <numerusform>hace %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>hace %Ln h</numerusform>
            <numerusform>hace %Ln h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>aprox. %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Portal in use</source>
        <translation>Portal en uso</translation>
    </message>
    <message>
        <source>Press portals</source>
        <translation>Portales de prensa</translation>
    </message>
    <message>
        <source>The demo portal among them</source>
        <translation>El portal de demostración entre ellos</translation>
    </message>
    <message>
        <source>Folder of finished files</source>
        <translation>Carpeta de archivos terminados</translation>
    </message>
    <message>
        <source>Folder of second copies</source>
        <translation>Carpeta de segundas copias</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>Nombres de archivos</translation>
    </message>
    <message>
        <source>Folders by portal and role</source>
        <translation>Carpetas por portal y tipo de archivo</translation>
    </message>
    <message>
        <source>House profile</source>
        <translation>Perfil de la casa</translation>
    </message>
    <message>
        <source>Order of downloads</source>
        <translation>Orden de las descargas</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Descargas a la vez</translation>
    </message>
    <message>
        <source>Downloads at once from one server</source>
        <translation>Descargas a la vez de un servidor</translation>
    </message>
    <message>
        <source>Connections for one file</source>
        <translation>Conexiones por archivo</translation>
    </message>
    <message>
        <source>Speed limit, bytes per second</source>
        <translation>Límite de velocidad, bytes por segundo</translation>
    </message>
    <message>
        <source>Bytes a day</source>
        <translation>Bytes por día</translation>
    </message>
    <message>
        <source>Windows of the week</source>
        <translation>Franjas de la semana</translation>
    </message>
    <message>
        <source>Pace outside of the windows</source>
        <translation>Velocidad fuera de las franjas</translation>
    </message>
    <message>
        <source>Pause while the network is paid by the byte</source>
        <translation>Pausar mientras la red se paga por volumen</translation>
    </message>
    <message>
        <source>Keep the computer awake while bytes come</source>
        <translation>Mantener despierto el ordenador mientras llegan bytes</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>XMP sidecars beside clips</source>
        <translation>Archivos auxiliares XMP junto a los clips</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clara u oscura</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Banks of tag keys</source>
        <translation>Bancos de teclas de etiqueta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>lo habitual</translation>
    </message>
    <message>
        <source>The file could not be read, and nothing was changed. Check that it is there and that you may read it.</source>
        <translation>No se pudo leer el archivo y no se cambió nada. Compruebe que exista y que usted tenga permiso para leerlo.</translation>
    </message>
    <message>
        <source>The file is larger than any settings are, and nothing was changed. Choose a file that Rushes has exported.</source>
        <translation>El archivo es demasiado grande para ser de ajustes y no se cambió nada. Elija un archivo exportado por Rushes.</translation>
    </message>
    <message>
        <source>The file is no JSON that can be relied on, and nothing was changed. It may be cut: export the settings again.</source>
        <translation>El archivo no es un JSON fiable y no se cambió nada. Puede estar cortado: exporte los ajustes de nuevo.</translation>
    </message>
    <message>
        <source>The file is JSON, but it has no settings of Rushes. Nothing was changed.</source>
        <translation>El archivo es JSON, pero no contiene ajustes de Rushes. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file was written by a newer Rushes, and nothing was changed. Update this one first.</source>
        <translation>El archivo lo escribió un Rushes más reciente y no se cambió nada. Actualice antes este.</translation>
    </message>
    <message>
        <source>The file could not be written. Check that the folder is there, can be written to and has space.</source>
        <translation>No se pudo escribir el archivo. Compruebe que la carpeta exista, admita escritura y tenga espacio.</translation>
    </message>
    <message>
        <source>It cannot be written. Rushes left it as it is; see whether the folder may be written and has room, then try again.</source>
        <translation>No se puede escribir. Rushes lo dejó como está; compruebe que la carpeta admita escritura y tenga espacio, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is no XMP that can be read. Rushes left it as it is; mend it, or move it away and a new one is written.</source>
        <translation>No es un XMP que se pueda leer. Rushes lo dejó como está; repárelo, o muévalo a otro sitio y se escribirá uno nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are of clips whose frame rate is not known; they are counted at 25 fps</source>
        <translation>
            <numerusform>%Ln plano es de un clip cuya frecuencia de fotogramas no se conoce; se cuenta a 25 fps</numerusform>
            <numerusform>%Ln planos son de clips cuya frecuencia de fotogramas no se conoce; se cuentan a 25 fps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are of files without timecode; they are counted from 00:00:00:00</source>
        <translation>
            <numerusform>%Ln plano es de un archivo sin código de tiempo; se cuenta desde 00:00:00:00</numerusform>
            <numerusform>%Ln planos son de archivos sin código de tiempo; se cuentan desde 00:00:00:00</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots have another frame rate than the sequence; their lengths there are rounded to whole frames</source>
        <translation>
            <numerusform>%Ln plano tiene otra frecuencia de fotogramas que la secuencia; su longitud se redondea allí a fotogramas enteros</numerusform>
            <numerusform>%Ln planos tienen otra frecuencia de fotogramas que la secuencia; sus longitudes se redondean allí a fotogramas enteros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were written shorter or with other letters, as the format demands</source>
        <translation>
            <numerusform>%Ln nombre se escribió más corto o con otras letras, como exige el formato</numerusform>
            <numerusform>%Ln nombres se escribieron más cortos o con otras letras, como exige el formato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>La nota de %Ln plano no tiene cabida en este formato</numerusform>
            <numerusform>Las notas de %Ln planos no tienen cabida en este formato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>Las etiquetas de %Ln plano no tienen cabida en este formato</numerusform>
            <numerusform>Las etiquetas de %Ln planos no tienen cabida en este formato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ratings of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>La valoración de %Ln plano no tiene cabida en este formato</numerusform>
            <numerusform>Las valoraciones de %Ln planos no tienen cabida en este formato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credits and usage terms of %Ln shots have no place in this format; the credits sheet has them</source>
        <translation>
            <numerusform>El crédito y las condiciones de uso de %Ln plano no tienen cabida en este formato; están en la hoja de créditos</numerusform>
            <numerusform>Los créditos y las condiciones de uso de %Ln planos no tienen cabida en este formato; están en la hoja de créditos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reels of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>La bobina de %Ln plano no tiene cabida en este formato</numerusform>
            <numerusform>Las bobinas de %Ln planos no tienen cabida en este formato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln files of it</source>
        <translation>
            <numerusform>Tiene %Ln archivo de ello</numerusform>
            <numerusform>Tiene %Ln archivos de ello</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is none of one. </source>
        <translation>La línea %1 no pertenece a ninguna. </translation>
    </message>
    <message>
        <source>%1 is not a list of shots that Rushes reads. %2Nothing was changed. It reads EDL, Final Cut Pro 7 XML, OpenTimelineIO, CSV with our columns, and shot lists.</source>
        <translation>%1 no es una lista de planos que Rushes lea. %2No se cambió nada. Lee EDL, Final Cut Pro 7 XML, OpenTimelineIO, CSV con nuestras columnas y listas de planos.</translation>
    </message>
    <message>
        <source>An EDL has no place for notes and tags: they are read from its comments. Ratings and rights are never in it.</source>
        <translation>Una EDL no tiene sitio para notas ni etiquetas: se leen de sus comentarios. Nunca contiene valoraciones ni derechos.</translation>
    </message>
    <message>
        <source>Notes are read from descriptions, tags from markers. Ratings and rights are never in this format.</source>
        <translation>Las notas se leen de las descripciones; las etiquetas, de los marcadores. Este formato nunca contiene valoraciones ni derechos.</translation>
    </message>
    <message>
        <source>Notes are read where Rushes wrote them, tags from markers. Ratings and rights are not read.</source>
        <translation>Las notas se leen donde Rushes las escribió; las etiquetas, de los marcadores. Las valoraciones y los derechos no se leen.</translation>
    </message>
    <message>
        <source>Columns that Rushes does not know are not read, nor are ratings and rights.</source>
        <translation>Las columnas que Rushes no conoce no se leen, como tampoco las valoraciones ni los derechos.</translation>
    </message>
    <message>
        <source>Ratings, sections and remarks have no place in a range: they stay in the file.</source>
        <translation>Las valoraciones, secciones y observaciones no tienen sitio en un intervalo: se quedan en el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of sound alone are no shots.</source>
        <translation>
            <numerusform>%Ln evento solo de sonido no es un plano.</numerusform>
            <numerusform>%Ln eventos solo de sonido no son planos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln effects, transitions or speeds are not kept; their shots are.</source>
        <translation>
            <numerusform>%Ln efecto, transición o cambio de velocidad no se conserva; su plano, sí.</numerusform>
            <numerusform>%Ln efectos, transiciones o cambios de velocidad no se conservan; sus planos, sí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ratings of %Ln shots are not kept.</source>
        <translation>
            <numerusform>La valoración de %Ln plano no se conserva.</numerusform>
            <numerusform>Las valoraciones de %Ln planos no se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections are not kept.</source>
        <translation>
            <numerusform>%Ln sección no se conserva.</numerusform>
            <numerusform>%Ln secciones no se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines cannot be read as shots: %1.</source>
        <translation>
            <numerusform>%Ln línea no se puede leer como plano: %1.</numerusform>
            <numerusform>%Ln líneas no se pueden leer como planos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>By path</source>
        <translation>Por ruta</translation>
    </message>
    <message>
        <source>By file name and timecode</source>
        <translation>Por nombre de archivo y código de tiempo</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>Por nombre de archivo</translation>
    </message>
    <message>
        <source>By title and timecode</source>
        <translation>Por título y código de tiempo</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By reel and timecode</source>
        <translation>Por bobina y código de tiempo</translation>
    </message>
    <message>
        <source>By reel</source>
        <translation>Por bobina</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>the library has no such clip</source>
        <translation>la biblioteca no tiene ese clip</translation>
    </message>
    <message>
        <source>the library has several clips of that name</source>
        <translation>la biblioteca tiene varios clips con ese nombre</translation>
    </message>
    <message>
        <source>%1 to %2 does not exist at the clip’s frame rate</source>
        <translation>%1 a %2 no existe con la frecuencia de fotogramas del clip</translation>
    </message>
    <message>
        <source>the clip’s frame rate is not known</source>
        <translation>no se conoce la frecuencia de fotogramas del clip</translation>
    </message>
    <message>
        <source>it does not lie within the clip</source>
        <translation>no está dentro del clip</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>termina antes de empezar</translation>
    </message>
    <message>
        <source>no timecode confirms it</source>
        <translation>ningún código de tiempo lo confirma</translation>
    </message>
    <message>
        <source>another name is another clip’s</source>
        <translation>otro nombre es el de otro clip</translation>
    </message>
    <message>
        <source>other frame rate, rounded</source>
        <translation>otra frecuencia de fotogramas, redondeado</translation>
    </message>
    <message>
        <source>same frames, other note</source>
        <translation>mismos fotogramas, otra nota</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Backups by the hour</source>
        <translation>Copias de seguridad cada hora</translation>
    </message>
    <message>
        <source>Backups of the last hours</source>
        <translation>Copias de seguridad de las últimas horas</translation>
    </message>
    <message>
        <source>Backups of the last days</source>
        <translation>Copias de seguridad de los últimos días</translation>
    </message>
    <message>
        <source>Backups of the last weeks</source>
        <translation>Copias de seguridad de las últimas semanas</translation>
    </message>
    <message>
        <source>Folder of backups</source>
        <translation>Carpeta de copias de seguridad</translation>
    </message>
    <message>
        <source>Remember what was used last</source>
        <translation>Recordar lo usado últimamente</translation>
    </message>
    <message>
        <source>Who draws videos</source>
        <translation>Con qué se muestran los vídeos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date recorded</source>
        <translation>Fecha de grabación</translation>
    </message>
    <message>
        <source>Date published</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Portal’s file name</source>
        <translation>Nombre de archivo del portal</translation>
    </message>
    <message>
        <source>A template needs at least one token, such as {title}.</source>
        <translation>Una plantilla necesita al menos un elemento, por ejemplo {title}.</translation>
    </message>
    <message>
        <source>There is no token “%1” (character %2). There are %3.</source>
        <translation>No existe el elemento «%1» (carácter %2). Existen %3.</translation>
    </message>
    <message>
        <source>The “{” at character %1 has no “}”. “{{” stands for the letter.</source>
        <translation>La «{» del carácter %1 no tiene «}». «{{» representa el propio carácter.</translation>
    </message>
    <message>
        <source>The “}” at character %1 has no “{”. “}}” stands for the letter.</source>
        <translation>La «}» del carácter %1 no tiene «{». «}}» representa el propio carácter.</translation>
    </message>
    <message>
        <source>“%1” at character %2 does not go with its token. Dates take yyyy, MM and dd, as in {date:yyyy-MM-dd}; {n:3} has three digits.</source>
        <translation>«%1» en el carácter %2 no corresponde a su elemento. Las fechas admiten yyyy, MM y dd, como en {date:yyyy-MM-dd}; {n:3} tiene tres cifras.</translation>
    </message>
    <message>
        <source>There is no folder’s name beside the “/” at character %1.</source>
        <translation>No hay nombre de carpeta junto a la «/» del carácter %1.</translation>
    </message>
    <message>
        <source>“%1” at character %2 would lead out of the folder.</source>
        <translation>«%1» en el carácter %2 llevaría fuera de la carpeta.</translation>
    </message>
    <message>
        <source>All files would get the same name. Put a token behind the last “/”, such as {title}.</source>
        <translation>Todos los archivos tendrían el mismo nombre. Ponga un elemento después de la última «/», por ejemplo {title}.</translation>
    </message>
    <message>
        <source>“%1” has %2, and the volume of its folder (%3) takes no file beyond %4. It was not queued; choose a folder on another volume.</source>
        <translation>«%1» ocupa %2, y el volumen de su carpeta (%3) no admite archivos de más de %4. No se puso en la cola; elija una carpeta en otro volumen.</translation>
    </message>
    <message>
        <source>The name “%1” has %2 bytes, and the volume of its folder takes %3. It was not queued; choose a shorter template.</source>
        <translation>El nombre «%1» tiene %2 bytes, y el volumen de su carpeta admite %3. No se puso en la cola; elija una plantilla más corta.</translation>
    </message>
    <message>
        <source>The path of “%1” is too long for this system. It was not queued; choose a shorter template or another folder.</source>
        <translation>La ruta de «%1» es demasiado larga para este sistema. No se puso en la cola; elija una plantilla más corta u otra carpeta.</translation>
    </message>
    <message>
        <source>The path of “%1” has %2 characters. It works here; programs on Windows take %3. A shorter template helps.</source>
        <translation>La ruta de «%1» tiene %2 caracteres. Aquí funciona; los programas de Windows admiten %3. Una plantilla más corta ayuda.</translation>
    </message>
    <message>
        <source>With all that is queued %1 will be needed on the volume of %2, and %3 are free. The queue begins all the same and waits when the disk is full; free some space or choose another folder.</source>
        <translation>Con todo lo que está en la cola harán falta %1 en el volumen de %2, y hay %3 libres. La cola empieza de todos modos y espera cuando el disco está lleno; libere espacio o elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Rushes::Workbench::EarlyLog</name>
    <message>
        <source>It was taken off the queue.</source>
        <translation>Se quitó de la cola.</translation>
    </message>
    <message>
        <source>This download has failed. Download it again, then log it.</source>
        <translation>Esta descarga ha fallado. Descárguela de nuevo y luego minútela.</translation>
    </message>
    <message>
        <source>Nobody has said how long this file is. Log it when it is whole.</source>
        <translation>No se ha indicado la longitud de este archivo. Minútelo cuando esté completo.</translation>
    </message>
    <message>
        <source>Its beginning is not here yet. Rushes brings it first; try again in a moment.</source>
        <translation>Su comienzo aún no está aquí. Rushes lo trae primero; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>What is here does not say at which rate its frames run. Rushes brings its end before the rest; try again when more is here.</source>
        <translation>Lo que hay aquí no indica su frecuencia de fotogramas. Rushes trae su final antes que el resto; inténtelo de nuevo cuando haya más.</translation>
    </message>
    <message>
        <source>It has no frame rate, so its frames cannot be counted. Log it when it is whole.</source>
        <translation>No tiene frecuencia de fotogramas, por lo que no se pueden contar sus fotogramas. Minútelo cuando esté completo.</translation>
    </message>
    <message>
        <source>The file is whole, and the library is taking it in. Try again in a moment.</source>
        <translation>El archivo está completo y la biblioteca lo está incorporando. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The library could not keep its clip. Nothing was changed.</source>
        <translation>La biblioteca no pudo guardar su clip. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Rushes::Workbench::Wastebasket</name>
    <message>
        <source>It is not in its place.</source>
        <translation>No está en su sitio.</translation>
    </message>
    <message>
        <source>Its drive is away.</source>
        <translation>Su unidad no está conectada.</translation>
    </message>
    <message>
        <source>It is still being downloaded.</source>
        <translation>Todavía se está descargando.</translation>
    </message>
    <message>
        <source>It is not the file that the library knows.</source>
        <translation>No es el archivo que la biblioteca conoce.</translation>
    </message>
    <message>
        <source>Another program is writing into it.</source>
        <translation>Otro programa está escribiendo en él.</translation>
    </message>
    <message>
        <source>Its drive has no wastebasket that can be used.</source>
        <translation>Su unidad no tiene ninguna papelera utilizable.</translation>
    </message>
    <message>
        <source>The library could not be told, so nothing was done.</source>
        <translation>No se pudo avisar a la biblioteca, por lo que no se hizo nada.</translation>
    </message>
    <message>
        <source>Rushes ended before its turn came.</source>
        <translation>Rushes se cerró antes de que le llegara el turno.</translation>
    </message>
    <message>
        <source>Another file stands in its place by now.</source>
        <translation>Entretanto hay otro archivo en su lugar.</translation>
    </message>
    <message>
        <source>The wastebasket has it no more.</source>
        <translation>La papelera ya no lo tiene.</translation>
    </message>
    <message>
        <source>In the wastebasket since %1. Restore it there.</source>
        <translation>En la papelera desde el %1. Restáurelo desde allí.</translation>
    </message>
</context>
</TS>
