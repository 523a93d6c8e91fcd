<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>CareWords</name>
    <message numerus="yes">
        <source>%Ln clips more than now</source>
        <translation>
            <numerusform>%Ln clip de plus qu’actuellement</numerusform>
            <numerusform>%Ln clips de plus qu’actuellement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips fewer than now</source>
        <translation>
            <numerusform>%Ln clip de moins qu’actuellement</numerusform>
            <numerusform>%Ln clips de moins qu’actuellement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges more</source>
        <translation>
            <numerusform>%Ln plage de plus</numerusform>
            <numerusform>%Ln plages de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges fewer</source>
        <translation>
            <numerusform>%Ln plage de moins</numerusform>
            <numerusform>%Ln plages de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no space for a backup.</source>
        <translation>Il n’y a pas de place pour une sauvegarde.</translation>
    </message>
    <message>
        <source>The backups that are there are untouched. Make room on the disk of the library.</source>
        <translation>Les sauvegardes existantes sont intactes. Libérez de la place sur le disque de la médiathèque.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another backup.</source>
        <translation>Rien n’a été modifié. Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>There is no such backup.</source>
        <translation>Cette sauvegarde n’existe pas.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This library is on a PostgreSQL server.</source>
        <translation>Cette médiathèque se trouve sur un serveur PostgreSQL.</translation>
    </message>
    <message>
        <source>The server&apos;s own backups keep it. Ask whoever runs the server to bring one back.</source>
        <translation>Les sauvegardes du serveur la conservent. Demandez à la personne qui gère le serveur d’en restaurer une.</translation>
    </message>
    <message>
        <source>The disk does not let Rushes read or write its backups.</source>
        <translation>Le disque ne permet pas à Rushes de lire ou d’écrire ses sauvegardes.</translation>
    </message>
    <message>
        <source>Nothing was taken away. Check the rights of the folder.</source>
        <translation>Rien n’a été supprimé. Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>A newer Rushes wrote this library.</source>
        <translation>Cette médiathèque a été écrite par une version plus récente de Rushes.</translation>
    </message>
    <message>
        <source>It has form %1, and Rushes %2 knows forms up to %3. Nothing was changed. Update Rushes on this computer, or restore a backup from before the update.</source>
        <translation>Elle est au format %1, et Rushes %2 connaît les formats jusqu’à %3. Rien n’a été modifié. Mettez Rushes à jour sur cet ordinateur, ou restaurez une sauvegarde antérieure à la mise à jour.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>La médiathèque est endommagée.</translation>
    </message>
    <message>
        <source>Rushes writes nothing more into it. Export what can still be read, then restore a backup: this file is kept beside it.</source>
        <translation>Rushes n’y écrit plus rien. Exportez ce qui peut encore être lu, puis restaurez une sauvegarde&#xa0;: ce fichier est conservé à côté.</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Avant une mise à jour</translation>
    </message>
    <message>
        <source>As many as now</source>
        <translation>Autant qu’actuellement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Rushes copies the library once an hour where it changed, and keeps the newest of each of the last %1, %2 and %3. Backups made by hand and before an update are kept until you delete them.</source>
        <translation>Rushes copie la médiathèque une fois par heure si elle a changé et conserve la copie la plus récente de chaque heure, jour et semaine, sur %1, %2 et %3. Les sauvegardes manuelles et celles faites avant une mise à jour sont conservées jusqu’à ce que vous les supprimiez.</translation>
    </message>
    <message>
        <source>Rushes makes no backups by the hour: they are switched off in the settings. Those made by hand and before an update are kept until you delete them.</source>
        <translation>Rushes ne fait pas de sauvegardes horaires&#xa0;: elles sont désactivées dans les réglages. Les sauvegardes manuelles et celles faites avant une mise à jour sont conservées jusqu’à ce que vous les supprimiez.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Computer and screens</source>
        <translation>Ordinateur et écrans</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Médiathèque</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Reports of crashes</source>
        <translation>Rapports de plantage</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>Dernières lignes du journal</translation>
    </message>
    <message>
        <source>It has %1 and %2.</source>
        <translation>Elle contient %1 et %2.</translation>
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
            <numerusform>%Ln plage</numerusform>
            <numerusform>%Ln plages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueQuerySource</name>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln réunion</numerusform>
            <numerusform>%Ln réunions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln vidéo</numerusform>
            <numerusform>%Ln vidéos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
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
        <translation>Rushes s’est arrêté de façon inattendue peu après ses deux derniers démarrages.</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Démarrer en mode sans échec</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Démarrer normalement</translation>
    </message>
    <message>
        <source>In safe mode it uses standard settings, which are not kept, runs no downloads and opens no media. Your library and your settings stay as they are.</source>
        <translation>En mode sans échec, il utilise des réglages standard, qui ne sont pas conservés, ne télécharge rien et n’ouvre aucun média. Votre médiathèque et vos réglages restent tels quels.</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>A quotation mark has no other one.</source>
        <translation>Un guillemet n’est pas refermé.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Une parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>Une parenthèse est fermée sans avoir été ouverte.</translation>
    </message>
    <message>
        <source>There is nothing between the parentheses.</source>
        <translation>Il n’y a rien entre les parenthèses.</translation>
    </message>
    <message>
        <source>“%1” has nothing to stand for.</source>
        <translation>«&#xa0;%1&#xa0;» ne se rapporte à rien.</translation>
    </message>
    <message>
        <source>“%1:” has no value.</source>
        <translation>«&#xa0;%1:&#xa0;» n’a pas de valeur.</translation>
    </message>
    <message>
        <source>The query is longer than a query can be.</source>
        <translation>La requête est plus longue que permis.</translation>
    </message>
    <message>
        <source>There are more parentheses within one another than a query can have.</source>
        <translation>Il y a plus de parenthèses imbriquées que permis.</translation>
    </message>
    <message>
        <source>There is no key “%1” here.</source>
        <translation>Il n’y a pas de clé «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>Il n’y a pas de %1 «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written 2024, 2024-02 or 2024-02-14.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour. Les jours s’écrivent 2024, 2024-02 ou 2024-02-14.</translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes are written 500MB or 1.5GB.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille. Les tailles s’écrivent 500MB ou 1.5GB.</translation>
    </message>
    <message>
        <source>“%1” is no duration. Durations are written 90s, 2min or 1:30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée. Les durées s’écrivent 90s, 2min ou 1:30.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” is no frame rate. Rates are written 25 or 29.97.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une cadence d’images. Les cadences s’écrivent 25 ou 29.97.</translation>
    </message>
    <message>
        <source>“%1” is no raster. Rasters are written 1080 or 1920x1080.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une définition. Les définitions s’écrivent 1080 ou 1920x1080.</translation>
    </message>
    <message>
        <source>“%1” is no timecode. Timecodes are written 10:00:00:00 or 10:30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un timecode. Les timecodes s’écrivent 10:00:00:00 ou 10:30.</translation>
    </message>
    <message>
        <source>“%1:” cannot be compared and has no ranges.</source>
        <translation>«&#xa0;%1:&#xa0;» ne peut pas être comparé et n’a pas d’intervalles.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>L’intervalle «&#xa0;%1&#xa0;» se termine avant de commencer.</translation>
    </message>
    <message>
        <source>where it was recorded</source>
        <translation>où cela a été enregistré</translation>
    </message>
    <message>
        <source>a country or its code</source>
        <translation>un pays ou son code</translation>
    </message>
    <message>
        <source>day, month or year</source>
        <translation>jour, mois ou année</translation>
    </message>
    <message>
        <source>when the portal published it</source>
        <translation>quand le portail l’a publié</translation>
    </message>
    <message>
        <source>when it came into the library</source>
        <translation>quand c’est entré dans la médiathèque</translation>
    </message>
    <message>
        <source>words of the meeting&apos;s title</source>
        <translation>mots du titre de la réunion</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>un mot-clé</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>mots du titre</translation>
    </message>
    <message>
        <source>part of the file name</source>
        <translation>partie du nom de fichier</translation>
    </message>
    <message>
        <source>words of the note</source>
        <translation>mots de la note</translation>
    </message>
    <message>
        <source>words of the shot list</source>
        <translation>mots de la liste des plans</translation>
    </message>
    <message>
        <source>words of the terms and credit</source>
        <translation>mots des conditions et du crédit</translation>
    </message>
    <message>
        <source>the portal it came from</source>
        <translation>le portail d’origine</translation>
    </message>
    <message>
        <source>such as &gt;60s or 1min..5min</source>
        <translation>par exemple &gt;60s ou 1min..5min</translation>
    </message>
    <message>
        <source>such as &gt;=1GB</source>
        <translation>par exemple &gt;=1GB</translation>
    </message>
    <message>
        <source>stars, such as &gt;=3</source>
        <translation>étoiles, par exemple &gt;=3</translation>
    </message>
    <message>
        <source>frames a second</source>
        <translation>images par seconde</translation>
    </message>
    <message>
        <source>height, or width x height</source>
        <translation>hauteur, ou largeur x hauteur</translation>
    </message>
    <message>
        <source>such as XDCAM or ProRes</source>
        <translation>par exemple XDCAM ou ProRes</translation>
    </message>
    <message>
        <source>interlaced or progressive</source>
        <translation>entrelacé ou progressif</translation>
    </message>
    <message>
        <source>the timecode it begins with</source>
        <translation>le timecode de début</translation>
    </message>
    <message>
        <source>a rendition it can be had in</source>
        <translation>une version disponible</translation>
    </message>
    <message>
        <source>what there is of it</source>
        <translation>ce qu’il y en a</translation>
    </message>
    <message>
        <source>what is so of it</source>
        <translation>ce qui en est vrai</translation>
    </message>
    <message>
        <source>video or photo</source>
        <translation>vidéo ou photo</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Shot list of %1</source>
        <translation>Liste des plans de %1</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Rien n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Remembering is switched off in the settings</source>
        <translation>La mémorisation est désactivée dans les réglages</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop</name>
    <message>
        <source>Export the programme</source>
        <translation>Exporter le programme</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>The calendar was not written.</source>
        <translation>Le calendrier n’a pas été écrit.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The captions were not written.</source>
        <translation>Les sous-titres n’ont pas été écrits.</translation>
    </message>
    <message>
        <source>Save the captions</source>
        <translation>Enregistrer les sous-titres</translation>
    </message>
    <message>
        <source>Captions (*.vtt)</source>
        <translation>Sous-titres (*.vtt)</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::AccountFlow</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>What is on disk is kept.</source>
        <translation>Ce qui est sur le disque est conservé.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Votre session est terminée.</translation>
    </message>
    <message>
        <source>Broadcast files need an account.</source>
        <translation>Les fichiers broadcast demandent un compte.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Return to %1</source>
        <translation>Revenir à %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et d’autres</translation>
    </message>
    <message>
        <source>Sign out on every device of this account?</source>
        <translation>Se déconnecter sur tous les appareils de ce compte&#xa0;?</translation>
    </message>
    <message>
        <source>Each of them has to sign in again. </source>
        <translation>Il faudra se reconnecter sur chacun d’eux. </translation>
    </message>
    <message>
        <source>A file that is being fetched may still finish here; what comes after it waits for the next sign-in. </source>
        <translation>Un fichier en cours de téléchargement peut encore se terminer ici&#xa0;; la suite attend la prochaine connexion. </translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out, keep the queue</source>
        <translation>Se déconnecter, garder la file d’attente</translation>
    </message>
    <message>
        <source>The portal could not be told, so the other devices are still signed in. Sign in and try again when it can be reached.</source>
        <translation>Le portail n’a pas pu être prévenu&#xa0;; les autres appareils restent connectés. Connectez-vous et réessayez quand il sera joignable.</translation>
    </message>
    <message>
        <source>The portal could not be told, so it ends the session by itself when it runs out.</source>
        <translation>Le portail n’a pas pu être prévenu&#xa0;; il mettra fin à la session de lui-même à son expiration.</translation>
    </message>
    <message>
        <source>You are signed out here.</source>
        <translation>Vous êtes déconnecté ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads wait for you.</source>
        <translation>
            <numerusform>%Ln téléchargement vous attend.</numerusform>
            <numerusform>%Ln téléchargements vous attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos wait for this account: </source>
        <translation>
            <numerusform>%Ln vidéo attend ce compte&#xa0;: </numerusform>
            <numerusform>%Ln vidéos attendent ce compte&#xa0;: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln downloads</source>
        <translation>
            <numerusform>Lancer le téléchargement</numerusform>
            <numerusform>Lancer %Ln téléchargements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out while %Ln downloads are under way?</source>
        <translation>
            <numerusform>Se déconnecter alors que %Ln téléchargement est en cours&#xa0;?</numerusform>
            <numerusform>Se déconnecter alors que %Ln téléchargements sont en cours&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out on %Ln devices</source>
        <translation>
            <numerusform>Se déconnecter sur %Ln appareil</numerusform>
            <numerusform>Se déconnecter sur %Ln appareils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::Application</name>
    <message>
        <source>The demo portal has ended.</source>
        <translation>Le portail de démonstration s’est arrêté.</translation>
    </message>
    <message>
        <source>What you have downloaded is untouched. It said: %1</source>
        <translation>Ce que vous avez téléchargé est intact. Son message&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit the tags</source>
        <translation>Modifier les mots-clés</translation>
    </message>
    <message>
        <source>Shorthand…</source>
        <translation>Abréviations…</translation>
    </message>
    <message>
        <source>Find missing files…</source>
        <translation>Retrouver les fichiers manquants…</translation>
    </message>
    <message>
        <source>This download cannot be logged yet.</source>
        <translation>Ce téléchargement ne peut pas encore être dérushé.</translation>
    </message>
    <message>
        <source>Removed clips…</source>
        <translation>Clips retirés…</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::BatchNotice</name>
    <message>
        <source>%1 came.</source>
        <translation>Reçu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The reasons are in Downloads.</source>
        <translation>Les raisons figurent dans Téléchargements.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads failed</source>
        <translation>
            <numerusform>%Ln téléchargement a échoué</numerusform>
            <numerusform>%Ln téléchargements ont échoué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are done</source>
        <translation>
            <numerusform>%Ln téléchargement est terminé</numerusform>
            <numerusform>%Ln téléchargements sont terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln échec.</numerusform>
            <numerusform>%Ln échecs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Rushes</source>
        <translation>Ouvrir Rushes</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::CatalogueUpkeep</name>
    <message>
        <source>Refreshing the catalogue</source>
        <translation>Actualisation du catalogue</translation>
    </message>
    <message>
        <source>This is the catalogue of %1.</source>
        <translation>Voici le catalogue de %1.</translation>
    </message>
    <message>
        <source>There is no catalogue of this portal yet.</source>
        <translation>Il n’y a pas encore de catalogue de ce portail.</translation>
    </message>
    <message>
        <source>The portal does not answer.</source>
        <translation>Le portail ne répond pas.</translation>
    </message>
    <message>
        <source>Downloads go on by themselves when it does.</source>
        <translation>Les téléchargements reprendront d’eux-mêmes quand il répondra.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::CollectionList</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Change the search…</source>
        <translation>Modifier la recherche…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Renommer la collection</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nom de la collection</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Renommer la collection</translation>
    </message>
    <message>
        <source>Change the search</source>
        <translation>Modifier la recherche</translation>
    </message>
    <message>
        <source>“%1” has all clips that this finds</source>
        <translation>«&#xa0;%1&#xa0;» contient tous les clips que trouve ceci</translation>
    </message>
    <message>
        <source>Change search</source>
        <translation>Modifier la recherche</translation>
    </message>
    <message>
        <source>The search of “%1” stays as it was.</source>
        <translation>La recherche de «&#xa0;%1&#xa0;» est restée telle quelle.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::DiagnosticsSetup</name>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnostic…</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::DrawingSetup</name>
    <message>
        <source>Videos are drawn without the graphics card.</source>
        <translation>Les vidéos sont affichées sans la carte graphique.</translation>
    </message>
    <message>
        <source>The graphics card stopped drawing videos.</source>
        <translation>La carte graphique n’affiche plus les vidéos.</translation>
    </message>
    <message>
        <source>Rushes ended while it tried the graphics card, so the processor draws them now. They look the same. You can try again in the settings.</source>
        <translation>Rushes s’est arrêté en essayant la carte graphique&#xa0;; le processeur les affiche donc désormais. Leur aspect est le même. Vous pouvez réessayer dans les réglages.</translation>
    </message>
    <message>
        <source>The processor draws them now; what was playing goes on where it was. You can try again in the settings.</source>
        <translation>Le processeur les affiche désormais&#xa0;; la lecture en cours continue où elle en était. Vous pouvez réessayer dans les réglages.</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Ouvrir les réglages…</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Who draws videos. Automatic takes the graphics card where there is one, else the processor. A choice also tries again what failed before.</source>
        <translation>Ce qui affiche les vidéos. Automatique prend la carte graphique s’il y en a une, sinon le processeur. Un choix réessaie aussi ce qui avait échoué.</translation>
    </message>
    <message>
        <source>opengl gpu graphics card software hardware video picture</source>
        <translation>opengl gpu carte graphique processeur logiciel software matériel hardware vidéo image affichage</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>OpenGL</source>
        <translation>OpenGL</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::FileAffairs</name>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>It is not there any more, or the desktop has no program for it. “Open with…” lets you choose one.</source>
        <translation>Le fichier n’est plus là, ou le bureau n’a pas de programme pour l’ouvrir. «&#xa0;Ouvrir avec…&#xa0;» permet d’en choisir un.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>The library does not have “%1” any more.</source>
        <translation>La médiathèque n’a plus «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Rushes has forgotten it.</source>
        <translation>Rushes l’a oublié.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::FileOpener</name>
    <message>
        <source>Open with</source>
        <translation>Ouvrir avec</translation>
    </message>
    <message>
        <source>Programs (*.app)</source>
        <translation>Programmes (*.app)</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::HelpSetup</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>About Rushes</source>
        <translation>À propos de Rushes</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ImportFolderSetup</name>
    <message>
        <source>Import folders…</source>
        <translation>Dossiers d’importation…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Rushes puts copies of finished files into %1, and would take each of them for a new clip. Nothing was added; choose a folder that does not hold it.</source>
        <translation>Rushes place des copies des fichiers terminés dans %1 et prendrait chacune pour un nouveau clip. Rien n’a été ajouté&#xa0;; choisissez un dossier qui ne le contient pas.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ImportNotice</name>
    <message numerus="yes">
        <source>%Ln clips came from “%1”.</source>
        <translation>
            <numerusform>%Ln clip est arrivé de «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln clips sont arrivés de «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips came from import folders.</source>
        <translation>
            <numerusform>%Ln clip est arrivé des dossiers d’importation.</numerusform>
            <numerusform>%Ln clips sont arrivés des dossiers d’importation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their files stay where they are.</source>
        <translation>Leurs fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::IngestView</name>
    <message>
        <source>A finished file is not in the library yet.</source>
        <translation>Un fichier terminé n’est pas encore dans la médiathèque.</translation>
    </message>
    <message>
        <source>It could not be read. It stays where it is; Rushes tries again at the next start.</source>
        <translation>Il n’a pas pu être lu. Il reste où il est&#xa0;; Rushes réessaie au prochain démarrage.</translation>
    </message>
    <message>
        <source>They are shown here when it has ended. What you queue until then waits.</source>
        <translation>Ils s’affichent ici quand il a terminé. Ce que vous mettez en file d’attente d’ici là attend.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of that kind.</source>
        <translation>
            <numerusform>%Ln autre de ce type.</numerusform>
            <numerusform>%Ln autres de ce type.</numerusform>
        </translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Tous les clips</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Ajoutés récemment</translation>
    </message>
    <message>
        <source>Another program of Rushes, such as rushes-cli, is at work on the downloads.</source>
        <translation>Un autre programme de Rushes, par exemple rushes-cli, traite les téléchargements.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::LibraryCare</name>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>The library is backed up.</source>
        <translation>La médiathèque est sauvegardée.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Afficher les sauvegardes</translation>
    </message>
    <message>
        <source>Rushes runs in safe mode.</source>
        <translation>Rushes fonctionne en mode sans échec.</translation>
    </message>
    <message>
        <source>Rushes ended unexpectedly last time.</source>
        <translation>Rushes s’est arrêté de façon inattendue la dernière fois.</translation>
    </message>
    <message>
        <source>Your library is being checked. A report is kept on this computer and sent nowhere.</source>
        <translation>Votre médiathèque est en cours de vérification. Un rapport est conservé sur cet ordinateur et n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Show the report…</source>
        <translation>Afficher le rapport…</translation>
    </message>
    <message>
        <source>A backup was restored.</source>
        <translation>Une sauvegarde a été restaurée.</translation>
    </message>
    <message>
        <source>The library that was there is kept as %1.</source>
        <translation>La médiathèque précédente est conservée sous le nom %1.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>The backup was not restored.</source>
        <translation>La sauvegarde n’a pas été restaurée.</translation>
    </message>
    <message>
        <source>Your library was checked and is whole. A report is kept on this computer and sent nowhere.</source>
        <translation>Votre médiathèque a été vérifiée et elle est intacte. Un rapport est conservé sur cet ordinateur et n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>It uses standard settings, which are not kept; yours are untouched. No downloads run, no media file is opened, and there is no tray.</source>
        <translation>Il utilise des réglages standard, qui ne sont pas conservés&#xa0;; les vôtres restent intacts. Aucun téléchargement n’a lieu, aucun fichier média n’est ouvert et il n’y a pas d’icône dans la zone de notification.</translation>
    </message>
    <message>
        <source>Restart normally</source>
        <translation>Redémarrer normalement</translation>
    </message>
    <message>
        <source>The library of %1 is back.</source>
        <translation>La médiathèque du %1 est rétablie.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::LinkOpener</name>
    <message>
        <source>Open a link</source>
        <translation>Ouvrir un lien</translation>
    </message>
    <message>
        <source>The link is for a portal that Rushes does not know: %1</source>
        <translation>Le lien concerne un portail que Rushes ne connaît pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was opened. Add the portal only if its address is one that you expect.</source>
        <translation>Rien n’a été ouvert. N’ajoutez le portail que si vous attendiez cette adresse.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::NameSetup</name>
    <message>
        <source>Names and folders…</source>
        <translation>Noms et dossiers…</translation>
    </message>
    <message>
        <source>No file was renamed.</source>
        <translation>Aucun fichier n’a été renommé.</translation>
    </message>
    <message>
        <source>The library could not be read.</source>
        <translation>La médiathèque n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>All finished files have these names already.</source>
        <translation>Tous les fichiers terminés portent déjà ces noms.</translation>
    </message>
    <message>
        <source>Rename finished files</source>
        <translation>Renommer les fichiers terminés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished files get other names.</source>
        <translation>
            <numerusform>%Ln fichier terminé change de nom.</numerusform>
            <numerusform>%Ln fichiers terminés changent de nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each stays below the folder in which it is, nothing is replaced, and the library follows. You can take it back.</source>
        <translation>Chacun reste sous le dossier où il est, rien n’est remplacé, et la médiathèque suit. Vous pouvez l’annuler.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>What was to be done could not be written down first. Check that the disk has space.</source>
        <translation>Ce qui devait être fait n’a pas pu être noté au préalable. Vérifiez qu’il reste de la place sur le disque.</translation>
    </message>
    <message>
        <source>Finished files have new names.</source>
        <translation>Les fichiers terminés ont de nouveaux noms.</translation>
    </message>
    <message>
        <source>“Take renaming back” in Names and folders gives them the old ones again.</source>
        <translation>«&#xa0;Annuler le renommage&#xa0;» dans Noms et dossiers leur rend les anciens.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept their names, because the new ones are taken.</source>
        <translation>
            <numerusform>%Ln a gardé son nom, car le nouveau est pris.</numerusform>
            <numerusform>%Ln ont gardé leur nom, car les nouveaux sont pris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>There is no renaming to take back, or it could not be written down.</source>
        <translation>Il n’y a aucun renommage à annuler, ou cela n’a pas pu être noté.</translation>
    </message>
    <message>
        <source>The files have their old names again.</source>
        <translation>Les fichiers ont retrouvé leurs anciens noms.</translation>
    </message>
    <message>
        <source>The library has followed.</source>
        <translation>La médiathèque a suivi.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::OpenedFiles</name>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>%Ln autre.</numerusform>
            <numerusform>%Ln autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files into the library?</source>
        <translation>
            <numerusform>Importer %Ln fichier dans la médiathèque&#xa0;?</numerusform>
            <numerusform>Importer %Ln fichiers dans la médiathèque&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are.</source>
        <translation>Les fichiers restent où ils sont.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files</source>
        <translation>
            <numerusform>Importer %Ln fichier</numerusform>
            <numerusform>Importer %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are in the library.</source>
        <translation>
            <numerusform>%Ln fichier est dans la médiathèque.</numerusform>
            <numerusform>%Ln fichiers sont dans la médiathèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read and stay as they are:</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu et reste tel quel&#xa0;:</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus et restent tels quels&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Rushes cannot open %1.</source>
        <translation>Rushes ne peut pas ouvrir %1.</translation>
    </message>
    <message>
        <source>It opens media files and lists of shots: .edl, .otio, .xml, .csv and .rushes. Nothing was changed.</source>
        <translation>Rushes ouvre les fichiers média et les listes de plans&#xa0;: .edl, .otio, .xml, .csv et .rushes. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::OtherPortals</name>
    <message numerus="yes">
        <source>%Ln downloads wait for an account at %1.</source>
        <translation>
            <numerusform>%Ln téléchargement attend un compte sur %1.</numerusform>
            <numerusform>%Ln téléchargements attendent un compte sur %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is on disk is kept.</source>
        <translation>Ce qui est sur le disque est conservé.</translation>
    </message>
    <message>
        <source>Sign in there</source>
        <translation>S’y connecter</translation>
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
        <translation>Aucun trousseau n’a pris le mot de passe du proxy.</translation>
    </message>
    <message>
        <source>It is used until Rushes ends. Enter it again at the next start.</source>
        <translation>Il sert jusqu’à la fermeture de Rushes. Saisissez-le de nouveau au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::QueueTray</name>
    <message>
        <source>Open Rushes</source>
        <translation>Ouvrir Rushes</translation>
    </message>
    <message>
        <source>Pause all downloads</source>
        <translation>Suspendre tous les téléchargements</translation>
    </message>
    <message>
        <source>Resume all downloads</source>
        <translation>Reprendre tous les téléchargements</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Rushes: nothing is downloading</source>
        <translation>Rushes&#xa0;: aucun téléchargement en cours</translation>
    </message>
    <message>
        <source>Rushes: %1, %2, %3</source>
        <translation>Rushes&#xa0;: %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln téléchargement</numerusform>
            <numerusform>%Ln téléchargements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::QuitGuard</name>
    <message>
        <source>Quit Rushes</source>
        <translation>Quitter Rushes</translation>
    </message>
    <message>
        <source>What is on disk is kept, and Rushes goes on from there when it is opened again.</source>
        <translation>Ce qui est sur le disque est conservé, et Rushes reprend à ce point à la prochaine ouverture.</translation>
    </message>
    <message>
        <source>Quit, continue next time</source>
        <translation>Quitter, continuer la prochaine fois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are under way.</source>
        <translation>
            <numerusform>%Ln téléchargement est en cours.</numerusform>
            <numerusform>%Ln téléchargements sont en cours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SettingsExchange</name>
    <message>
        <source>Export settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Réglages (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>Les réglages sont dans %1.</translation>
    </message>
    <message>
        <source>There is no password and no session in it.</source>
        <translation>Il ne contient ni mot de passe ni session.</translation>
    </message>
    <message>
        <source>Left out, because no setting has that name: %1.</source>
        <translation>Laissé de côté, car aucun réglage ne porte ce nom : %1.</translation>
    </message>
    <message>
        <source>Left out, because it cannot have that value: %1.</source>
        <translation>Laissé de côté, car cette valeur n’est pas possible : %1.</translation>
    </message>
    <message>
        <source>The settings are as in %1 already.</source>
        <translation>Les réglages sont déjà ceux de %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in force now is kept in a file beside the settings, and can be imported again.</source>
        <translation>Ce qui est en vigueur est conservé dans un fichier à côté des réglages et peut être réimporté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings would change.</source>
        <translation>
            <numerusform>%Ln réglage changerait.</numerusform>
            <numerusform>%Ln réglages changeraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln settings and start again</source>
        <translation>
            <numerusform>Changer %Ln réglage et redémarrer</numerusform>
            <numerusform>Changer %Ln réglages et redémarrer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SettingsSetup</name>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Portals</source>
        <translation>Portails</translation>
    </message>
    <message>
        <source>Press portals</source>
        <translation>Portails de presse</translation>
    </message>
    <message>
        <source>Each has its own account and catalogue. Those that are known stand in the list at the left of the window.</source>
        <translation>Chacun a son compte et son catalogue. Les portails connus figurent dans la liste à gauche de la fenêtre.</translation>
    </message>
    <message>
        <source>account sign in server address</source>
        <translation>compte connexion serveur adresse</translation>
    </message>
    <message>
        <source>Add a portal…</source>
        <translation>Ajouter un portail…</translation>
    </message>
    <message>
        <source>only the demo portal</source>
        <translation>seulement le portail de démonstration</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known</source>
        <translation>
            <numerusform>%Ln connu</numerusform>
            <numerusform>%Ln connus</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Names and folders</source>
        <translation>Noms et dossiers</translation>
    </message>
    <message>
        <source>How finished files are called, where they go, and where copies of them go.</source>
        <translation>Le nom des fichiers terminés, leur destination, et celle de leurs copies.</translation>
    </message>
    <message>
        <source>template directory path watch folder second copy</source>
        <translation>modèle répertoire chemin dossier surveillé seconde copie</translation>
    </message>
    <message>
        <source>Names and folders…</source>
        <translation>Noms et dossiers…</translation>
    </message>
    <message>
        <source>House profile</source>
        <translation>Profil maison</translation>
    </message>
    <message>
        <source>The formats that you want files in, the most wanted first. It picks what &quot;Download best&quot; brings.</source>
        <translation>Les formats que vous souhaitez, le plus voulu en premier. Il détermine ce qu’apporte «&#xa0;Télécharger la meilleure version&#xa0;».</translation>
    </message>
    <message>
        <source>codec format mxf prores xdcam rendition</source>
        <translation>codec format mxf prores xdcam version</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>What is fetched first.</source>
        <translation>Ce qui est récupéré en premier.</translation>
    </message>
    <message>
        <source>queue priority deadline</source>
        <translation>file d’attente priorité échéance</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Par priorité</translation>
    </message>
    <message>
        <source>By the time needed</source>
        <translation>Par échéance</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>En même temps</translation>
    </message>
    <message>
        <source>How many files are fetched side by side.</source>
        <translation>Nombre de fichiers récupérés côte à côte.</translation>
    </message>
    <message>
        <source>parallel number</source>
        <translation>parallèle nombre</translation>
    </message>
    <message>
        <source>At once from one server</source>
        <translation>En même temps d’un même serveur</translation>
    </message>
    <message>
        <source>parallel host</source>
        <translation>parallèle hôte</translation>
    </message>
    <message>
        <source>as many as in all</source>
        <translation>autant qu’au total</translation>
    </message>
    <message>
        <source>Connections for one file</source>
        <translation>Connexions pour un fichier</translation>
    </message>
    <message>
        <source>A far server may send more over several. Rushes adds one while that helps, and takes it back where it does not.</source>
        <translation>Un serveur lointain peut envoyer plus par plusieurs connexions. Rushes en ajoute une tant que cela aide, et la retire quand cela n’aide pas.</translation>
    </message>
    <message>
        <source>parts parallel ranges</source>
        <translation>parties parallèle segments</translation>
    </message>
    <message>
        <source>as many as help</source>
        <translation>autant qu’utile</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>The most that all downloads together take. A window of the week may ask for less.</source>
        <translation>Le maximum pour tous les téléchargements ensemble. Un créneau de la semaine peut demander moins.</translation>
    </message>
    <message>
        <source>limit rate bandwidth throttle</source>
        <translation>limite débit vitesse bande passante</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> Mo/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Where a day has brought so much, the rest waits for midnight.</source>
        <translation>Quand un jour a apporté ce volume, le reste attend minuit.</translation>
    </message>
    <message>
        <source>quota limit traffic</source>
        <translation>quota limite trafic volume</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> Go</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semaine</translation>
    </message>
    <message>
        <source>Hours in which downloads rest or are slower.</source>
        <translation>Heures où les téléchargements s’arrêtent ou ralentissent.</translation>
    </message>
    <message>
        <source>schedule night hours pause</source>
        <translation>planning nuit heures pause</translation>
    </message>
    <message>
        <source>Schedules and limits…</source>
        <translation>Plannings et limites…</translation>
    </message>
    <message>
        <source>Pause while the network is paid by the byte</source>
        <translation>Suspendre quand le réseau est facturé au volume</translation>
    </message>
    <message>
        <source>metered mobile roaming</source>
        <translation>facturé mobile itinérance</translation>
    </message>
    <message>
        <source>Keep the computer awake while bytes come</source>
        <translation>Garder l’ordinateur éveillé pendant la réception</translation>
    </message>
    <message>
        <source>sleep suspend power</source>
        <translation>veille suspension énergie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The way to portals and media. A password goes into the keyring of your system and nowhere else.</source>
        <translation>L’accès aux portails et aux médias. Un mot de passe va dans le trousseau de votre système et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>proxies http socks server</source>
        <translation>proxy http socks serveur</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proxy…</translation>
    </message>
    <message>
        <source>Write XMP sidecars beside clips</source>
        <translation>Écrire des sidecars XMP à côté des clips</translation>
    </message>
    <message>
        <source>Tags, notes, ranges and ratings are kept in CLIP.xmp too, for other programs. Edit systems that watch the folder may take them up.</source>
        <translation>Les mots-clés, notes, plages et évaluations sont aussi conservés dans CLIP.xmp, pour d’autres programmes. Les systèmes de montage qui surveillent le dossier peuvent les reprendre.</translation>
    </message>
    <message>
        <source>metadata adobe file</source>
        <translation>métadonnées adobe fichier</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claire ou sombre</translation>
    </message>
    <message>
        <source>theme colour scheme</source>
        <translation>thème couleur palette</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Another language is spoken when Rushes is started again.</source>
        <translation>Une autre langue est prise en compte au prochain démarrage de Rushes.</translation>
    </message>
    <message>
        <source>translation words locale</source>
        <translation>traduction mots langue français</translation>
    </message>
    <message>
        <source>Library and backups</source>
        <translation>Médiathèque et sauvegardes</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Sauvegardes de la médiathèque</translation>
    </message>
    <message>
        <source>snapshot restore copy recover safe</source>
        <translation>instantané restaurer copie récupérer sécurité</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Which key does what, on each page. A key that does something else already is said so before it is taken.</source>
        <translation>Quelle touche fait quoi, sur chaque page. Si une touche sert déjà à autre chose, c’est signalé avant de la prendre.</translation>
    </message>
    <message>
        <source>keyboard shortcut hotkey accelerator</source>
        <translation>clavier raccourci touche accélérateur</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>Modifier les touches…</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>les touches habituelles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tous les réglages</translation>
    </message>
    <message>
        <source>Give them to another desk</source>
        <translation>Les donner à un autre poste</translation>
    </message>
    <message>
        <source>A file that people can read, without passwords and sessions.</source>
        <translation>Un fichier lisible, sans mots de passe ni sessions.</translation>
    </message>
    <message>
        <source>export json copy backup</source>
        <translation>exporter json copie sauvegarde</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Exporter les réglages…</translation>
    </message>
    <message>
        <source>Take those of another desk</source>
        <translation>Prendre ceux d’un autre poste</translation>
    </message>
    <message>
        <source>Shows what would change first. What is in force now is kept in a file beside the settings.</source>
        <translation>Montre d’abord ce qui changerait. Ce qui est en vigueur est conservé dans un fichier à côté des réglages.</translation>
    </message>
    <message>
        <source>import json restore</source>
        <translation>importer json restaurer</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importer des réglages…</translation>
    </message>
    <message>
        <source>snapshot copy number history</source>
        <translation>instantané copie nombre historique</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Bring one back, or make one now.</source>
        <translation>Restaurez une sauvegarde, ou faites-en une maintenant.</translation>
    </message>
    <message>
        <source>Back up by the hour</source>
        <translation>Sauvegarder toutes les heures</translation>
    </message>
    <message>
        <source>A copy of the library once an hour, where something changed. A library on a PostgreSQL server is kept by its own backups.</source>
        <translation>Une copie de la médiathèque par heure, si quelque chose a changé. Une médiathèque sur un serveur PostgreSQL est protégée par les sauvegardes de ce serveur.</translation>
    </message>
    <message>
        <source>snapshot copy automatic off</source>
        <translation>instantané copie automatique désactivé</translation>
    </message>
    <message>
        <source>Keep those of the last hours</source>
        <translation>Garder celles des dernières heures</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> heures</translation>
    </message>
    <message>
        <source>Keep one a day</source>
        <translation>En garder une par jour</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Keep one a week</source>
        <translation>En garder une par semaine</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> semaines</translation>
    </message>
    <message>
        <source>Where backups lie</source>
        <translation>Emplacement des sauvegardes</translation>
    </message>
    <message>
        <source>A folder of another disk or of a server outlives this one. Backups that are made already stay where they are.</source>
        <translation>Un dossier sur un autre disque ou un serveur survit à la perte de celui-ci. Les sauvegardes déjà faites restent où elles sont.</translation>
    </message>
    <message>
        <source>folder directory path disk nas</source>
        <translation>dossier répertoire chemin disque nas</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>beside the library</source>
        <translation>à côté de la médiathèque</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Remember what was used last</source>
        <translation>Retenir ce qui a servi récemment</translation>
    </message>
    <message>
        <source>The clips and shot lists in “Recent”, and the folders in which choosing a file begins. Switched off, Rushes forgets them at once.</source>
        <translation>Les clips et les listes des plans de «&#xa0;Récents&#xa0;», et les dossiers où commence le choix d’un fichier. Si l’option est désactivée, Rushes les oublie aussitôt.</translation>
    </message>
    <message>
        <source>recent history folders private</source>
        <translation>récents historique dossiers privé confidentialité</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Ce qui est retenu</translation>
    </message>
    <message>
        <source>recent clear forget</source>
        <translation>récents effacer vider oublier</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ShotExport</name>
    <message>
        <source>Export as %1</source>
        <translation>Exporter en %1</translation>
    </message>
    <message>
        <source>The shots were not exported.</source>
        <translation>Les plans n’ont pas été exportés.</translation>
    </message>
    <message>
        <source>%3 has %1 of %2.</source>
        <translation>%3 contient %1 de %2.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots</source>
        <translation>
            <numerusform>%Ln plan</numerusform>
            <numerusform>%Ln plans</numerusform>
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
        <translation>Importer des plans…</translation>
    </message>
    <message>
        <source>Import shots</source>
        <translation>Importer des plans</translation>
    </message>
    <message>
        <source>Lists of shots (%1)</source>
        <translation>Listes de plans (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 added to %3.</source>
        <translation>Ajout à %3&#xa0;: %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln plage</numerusform>
            <numerusform>%Ln plages</numerusform>
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
        <translation>Annuler les retire en une seule étape.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SidecarReview</name>
    <message>
        <source>Sidecar conflicts</source>
        <translation>Conflits de sidecars</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::Sources</name>
    <message>
        <source>Demo portal (this PC)</source>
        <translation>Portail de démonstration (ce PC)</translation>
    </message>
    <message>
        <source>Show this portal</source>
        <translation>Afficher ce portail</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Add a portal…</source>
        <translation>Ajouter un portail…</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::TrashFiles</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>%Ln autre.</numerusform>
            <numerusform>%Ln autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has no clip of this file.</source>
        <translation>La médiathèque n’a pas de clip de ce fichier.</translation>
    </message>
    <message>
        <source>Rushes left it where it is. It moves files of clips only.</source>
        <translation>Rushes l’a laissé où il est. Il ne déplace que les fichiers des clips.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Files to the Wastebasket</source>
        <translation>
            <numerusform>Déplacer %Ln fichier vers la corbeille</numerusform>
            <numerusform>Déplacer %Ln fichiers vers la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are in the wastebasket.</source>
        <translation>
            <numerusform>%Ln fichier est dans la corbeille.</numerusform>
            <numerusform>%Ln fichiers sont dans la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was moved to the wastebasket.</source>
        <translation>Aucun fichier n’a été déplacé vers la corbeille.</translation>
    </message>
    <message>
        <source>What is logged on their clips stays in the library.</source>
        <translation>Ce qui est dérushé sur leurs clips reste dans la médiathèque.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stayed where they are.</source>
        <translation>
            <numerusform>%Ln fichier est resté où il était.</numerusform>
            <numerusform>%Ln fichiers sont restés où ils étaient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The files are back where they were.</source>
        <translation>Les fichiers sont revenus où ils étaient.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln clips could not be brought back from the wastebasket.</source>
        <translation>
            <numerusform>Le fichier de %Ln clip n’a pas pu être récupéré de la corbeille.</numerusform>
            <numerusform>Les fichiers de %Ln clips n’ont pas pu être récupérés de la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wastebasket has none of them any more.</source>
        <translation>La corbeille n’en contient plus aucun.</translation>
    </message>
    <message>
        <source>Another Rushes is moving files at the moment. Try again when it has ended.</source>
        <translation>Un autre Rushes déplace des fichiers en ce moment. Réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>What is to be done could not be written down, so no file was touched. Check that the disk of your library has space.</source>
        <translation>Ce qui doit être fait n’a pas pu être noté&#xa0;; aucun fichier n’a donc été touché. Vérifiez qu’il reste de la place sur le disque de votre médiathèque.</translation>
    </message>
    <message>
        <source>No file was moved.</source>
        <translation>Aucun fichier n’a été déplacé.</translation>
    </message>
</context>
<context>
    <name>Rushes::Downloads::WakeKeeper</name>
    <message>
        <source>Downloads are under way</source>
        <translation>Des téléchargements sont en cours</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui</name>
    <message>
        <source>Kept in the system keyring.</source>
        <translation>Conservé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Kept in a file that only you can read.</source>
        <translation>Conservé dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>No keyring here: for this session only.</source>
        <translation>Pas de trousseau ici&#xa0;: pour cette session seulement.</translation>
    </message>
    <message>
        <source>Under embargo until %1 %2</source>
        <translation>Sous embargo jusqu’à %1 %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1 %2, which is the time here.</source>
        <translation>%1 %2, l’heure d’ici.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3 here (%4).</source>
        <translation>%1 %2, %3 ici (%4).</translation>
    </message>
    <message>
        <source>Skips %1 in the library and %2 in the queue.</source>
        <translation>Omet %1 dans la médiathèque et %2 dans la file d’attente.</translation>
    </message>
    <message>
        <source>Skips %1 in the library.</source>
        <translation>Omet %1 dans la médiathèque.</translation>
    </message>
    <message>
        <source>Skips %1 in the queue.</source>
        <translation>Omet %1 dans la file d’attente.</translation>
    </message>
    <message>
        <source>Waits for sign-in</source>
        <translation>Attend la connexion au compte</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Attend le réseau</translation>
    </message>
    <message>
        <source>Waits for space</source>
        <translation>Attend de l’espace disque</translation>
    </message>
    <message>
        <source>Waits for the folder</source>
        <translation>Attend le dossier</translation>
    </message>
    <message>
        <source>Waits for the proxy</source>
        <translation>Attend le proxy</translation>
    </message>
    <message>
        <source>Waits for the proxy&apos;s sign-in</source>
        <translation>Attend la connexion au proxy</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not queued</source>
        <translation>Hors file d’attente</translation>
    </message>
    <message>
        <source>Queued, next</source>
        <translation>En file d’attente, prochain</translation>
    </message>
    <message>
        <source>Queued, %1</source>
        <translation>En file d’attente, %1</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>Vérification %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Nouvel essai maintenant</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <translation>Nouvel essai dans %1</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <translation>En pause, %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Queue the best rendition</source>
        <translation>Mettre la meilleure version en file</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Queue it when it is published</source>
        <translation>Mettre en file à la publication</translation>
    </message>
    <message>
        <source>Do not wait for it any more</source>
        <translation>Ne plus l’attendre</translation>
    </message>
    <message>
        <source>The frame rate of this clip is not known yet. Ranges can be added once the file has been read.</source>
        <translation>La cadence de ce clip n’est pas encore connue. Des plages pourront être ajoutées une fois le fichier lu.</translation>
    </message>
    <message>
        <source>In is not a timecode at %1. Type it like %2.</source>
        <translation>L’entrée n’est pas un timecode à %1. Écrivez-la comme %2.</translation>
    </message>
    <message>
        <source>Out is not a timecode at %1. Type it like %2.</source>
        <translation>La sortie n’est pas un timecode à %1. Écrivez-la comme %2.</translation>
    </message>
    <message>
        <source>In lies outside the clip, which runs from %1 to %2.</source>
        <translation>L’entrée est hors du clip, qui va de %1 à %2.</translation>
    </message>
    <message>
        <source>Out lies outside the clip, which runs from %1 to %2.</source>
        <translation>La sortie est hors du clip, qui va de %1 à %2.</translation>
    </message>
    <message>
        <source>Out has to come after In.</source>
        <translation>La sortie doit venir après l’entrée.</translation>
    </message>
    <message>
        <source>Rushes cannot play here.</source>
        <translation>Rushes ne peut pas lire de média ici.</translation>
    </message>
    <message>
        <source>The player, libmpv, is missing or does not start. Downloading is not affected.</source>
        <translation>Le lecteur, libmpv, manque ou ne démarre pas. Les téléchargements ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The preview is not on the portal itself.</source>
        <translation>L’aperçu ne se trouve pas sur le portail lui-même.</translation>
    </message>
    <message>
        <source>Rushes plays files of this computer and of the portal only, so it did not open it.</source>
        <translation>Rushes ne lit que les fichiers de cet ordinateur et du portail&#xa0;; il ne l’a donc pas ouvert.</translation>
    </message>
    <message>
        <source>The preview could not be opened.</source>
        <translation>L’aperçu n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The file is gone, or the connection was lost. Play it again to try once more.</source>
        <translation>Le fichier a disparu, ou la connexion a été perdue. Relancez la lecture pour réessayer.</translation>
    </message>
    <message>
        <source>This file cannot be played.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Nothing in it can be shown. The file itself is untouched.</source>
        <translation>Rien de ce qu’il contient ne peut être affiché. Le fichier lui-même est intact.</translation>
    </message>
    <message>
        <source>%1 is not a timecode</source>
        <translation>%1 n’est pas un timecode</translation>
    </message>
    <message>
        <source>Hours, minutes, seconds and frames: 10:04:02:00.</source>
        <translation>Heures, minutes, secondes et images&#xa0;: 10:04:02:00.</translation>
    </message>
    <message>
        <source>Frame %1 does not exist at %2</source>
        <translation>L’image %1 n’existe pas à %2</translation>
    </message>
    <message>
        <source>Frames run from 00 to %1 within a second.</source>
        <translation>Les images vont de 00 à %1 dans une seconde.</translation>
    </message>
    <message>
        <source>There is no such time as %1</source>
        <translation>L’heure %1 n’existe pas</translation>
    </message>
    <message>
        <source>A day ends at 23:59:59.</source>
        <translation>Un jour se termine à 23:59:59.</translation>
    </message>
    <message>
        <source>%1 is left out in drop-frame</source>
        <translation>%1 est omis en drop-frame</translation>
    </message>
    <message>
        <source>The first frames of a minute have no number, but in every tenth minute.</source>
        <translation>Les premières images d’une minute n’ont pas de numéro, sauf toutes les dix minutes.</translation>
    </message>
    <message>
        <source>End it one second later</source>
        <translation>Terminer une seconde plus tard</translation>
    </message>
    <message>
        <source>Swap in and out</source>
        <translation>Inverser l’entrée et la sortie</translation>
    </message>
    <message>
        <source>This line is not understood</source>
        <translation>Cette ligne n’est pas comprise</translation>
    </message>
    <message>
        <source>A shot begins with two timecodes, a section with ==, a comment with a semicolon.</source>
        <translation>Un plan commence par deux timecodes, une section par ==, un commentaire par un point-virgule.</translation>
    </message>
    <message>
        <source>The shot ends before it begins</source>
        <translation>Le plan se termine avant de commencer</translation>
    </message>
    <message>
        <source>Out is the first frame that is not shown any more.</source>
        <translation>La sortie est la première image qui n’est plus montrée.</translation>
    </message>
    <message>
        <source>Starts %1 before the shot above ends</source>
        <translation>Commence %1 avant la fin du plan précédent</translation>
    </message>
    <message>
        <source>Starts before the shot above ends</source>
        <translation>Commence avant la fin du plan précédent</translation>
    </message>
    <message>
        <source>Shots may overlap; this is only to be seen.</source>
        <translation>Les plans peuvent se chevaucher&#xa0;; c’est une simple indication.</translation>
    </message>
    <message>
        <source>The shot begins before the clip does</source>
        <translation>Le plan commence avant le clip</translation>
    </message>
    <message>
        <source>The clip begins at %1.</source>
        <translation>Le clip commence à %1.</translation>
    </message>
    <message>
        <source>%1 is no rating</source>
        <translation>%1 n’est pas une évaluation</translation>
    </message>
    <message>
        <source>Ratings go from *1 to *5.</source>
        <translation>Les évaluations vont de *1 à *5.</translation>
    </message>
    <message>
        <source>This note belongs to no shot</source>
        <translation>Cette note n’appartient à aucun plan</translation>
    </message>
    <message>
        <source>A line with | goes on with the shot above it.</source>
        <translation>Une ligne avec | prolonge le plan précédent.</translation>
    </message>
    <message>
        <source>%1 is no frame rate</source>
        <translation>%1 n’est pas une cadence</translation>
    </message>
    <message>
        <source>Frames a second: 25, 29.97 or 30000/1001.</source>
        <translation>Images par seconde&#xa0;: 25, 29.97 ou 30000/1001.</translation>
    </message>
    <message>
        <source>The rate is too late here</source>
        <translation>La cadence vient trop tard ici</translation>
    </message>
    <message>
        <source>There is one rate, and it stands before the first shot.</source>
        <translation>Il y a une seule cadence, et elle précède le premier plan.</translation>
    </message>
    <message>
        <source>The clip counts its frames in another way</source>
        <translation>Le clip compte ses images autrement</translation>
    </message>
    <message>
        <source>; before the frames means drop-frame, : means non-drop. This clip says %1.</source>
        <translation>; avant les images signifie drop-frame,&#xa0;: signifie non-drop. Ce clip indique %1.</translation>
    </message>
    <message>
        <source>The clip has %1</source>
        <translation>Le clip a %1</translation>
    </message>
    <message>
        <source>At another rate the timecodes name other frames. Nothing is saved as ranges until this is right.</source>
        <translation>À une autre cadence, les timecodes désignent d’autres images. Rien n’est enregistré comme plages avant correction.</translation>
    </message>
    <message>
        <source>The clip begins at %1</source>
        <translation>Le clip commence à %1</translation>
    </message>
    <message>
        <source>Nothing is saved as ranges until this is right.</source>
        <translation>Rien n’est enregistré comme plages avant correction.</translation>
    </message>
    <message>
        <source>This list is of one clip</source>
        <translation>Cette liste porte sur un seul clip</translation>
    </message>
    <message>
        <source>Shots of another clip go into its own list. Nothing is saved as ranges until this is right.</source>
        <translation>Les plans d’un autre clip vont dans sa propre liste. Rien n’est enregistré comme plages avant correction.</translation>
    </message>
    <message>
        <source>The shot ends after the clip does</source>
        <translation>Le plan se termine après le clip</translation>
    </message>
    <message>
        <source>The clip ends at %1.</source>
        <translation>Le clip se termine à %1.</translation>
    </message>
    <message>
        <source>Nothing else has the tag %1</source>
        <translation>Rien d’autre ne porte le mot-clé %1</translation>
    </message>
    <message>
        <source>It is saved all the same. Is it spelt as the others are?</source>
        <translation>Il est enregistré malgré tout. Est-il écrit comme les autres&#xa0;?</translation>
    </message>
    <message>
        <source>Make it a comment</source>
        <translation>En faire un commentaire</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Remplacer par %1</translation>
    </message>
    <message>
        <source>Move start</source>
        <translation>Déplacer le début</translation>
    </message>
    <message>
        <source>Take it as a new tag</source>
        <translation>Le prendre comme nouveau mot-clé</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Patientez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Réessayez dans %1.</translation>
    </message>
    <message>
        <source>That code does not match.</source>
        <translation>Ce code ne correspond pas.</translation>
    </message>
    <message>
        <source>Look for the newest mail, or ask for a new code.</source>
        <translation>Cherchez l’e-mail le plus récent, ou demandez un nouveau code.</translation>
    </message>
    <message>
        <source>It has no tries left. Ask for a new code.</source>
        <translation>Il ne reste aucun essai. Demandez un nouveau code.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries left.</source>
        <translation>
            <numerusform>Il reste %Ln essai.</numerusform>
            <numerusform>Il reste %Ln essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal asks for fewer requests.</source>
        <translation>Le portail demande moins de requêtes.</translation>
    </message>
    <message>
        <source>Rushes paused.</source>
        <translation>Rushes s’est mis en pause.</translation>
    </message>
    <message>
        <source>The portal is not working at the moment.</source>
        <translation>Le portail ne fonctionne pas pour le moment.</translation>
    </message>
    <message>
        <source>Rushes kept everything here.</source>
        <translation>Rushes a tout conservé ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AboutDialog</name>
    <message>
        <source>About Rushes</source>
        <translation>À propos de Rushes</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Rushes %1</source>
        <translation>Rushes %1</translation>
    </message>
    <message>
        <source>The ingest desk for press-media portals</source>
        <translation>Le poste d’ingest pour les portails de médias de presse</translation>
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
        <translation>© Les contributeurs de Rushes. Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure (GPL-3.0-or-later).</translation>
    </message>
    <message>
        <source>What Rushes is made with</source>
        <translation>Ce avec quoi Rushes est réalisé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Enter opens this page in the web browser</source>
        <translation>Enter ouvre cette page dans le navigateur web</translation>
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
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Compte…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Account waits for its code</source>
        <translation>Le compte attend son code</translation>
    </message>
    <message>
        <source>Sign in to download</source>
        <translation>Connexion requise</translation>
    </message>
    <message>
        <source>Session has ended</source>
        <translation>La session est terminée</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Enter the code from the e-mail…</source>
        <translation>Saisir le code reçu par e-mail…</translation>
    </message>
    <message>
        <source>Create an account…</source>
        <translation>Créer un compte…</translation>
    </message>
    <message>
        <source>Account: %1, %2</source>
        <translation>Compte&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AccountDialog</name>
    <message>
        <source>Settings: account</source>
        <translation>Réglages&#xa0;: compte</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AccountSettings</name>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Se déconnecter partout…</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>Se déconnecter ici</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Signed-in devices</source>
        <translation>Appareils connectés</translation>
    </message>
    <message>
        <source>Member since %1</source>
        <translation>Membre depuis %1</translation>
    </message>
    <message>
        <source>On this computer: %1</source>
        <translation>Sur cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AddPortalDialog</name>
    <message>
        <source>Nothing was added. Check the address, or ask the press office for it.</source>
        <translation>Rien n’a été ajouté. Vérifiez l’adresse, ou demandez-la au service de presse.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>Personne ne répond à %1.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a portal for Rushes does.</source>
        <translation>%1 répond, mais pas comme un portail pour Rushes.</translation>
    </message>
    <message>
        <source>Add a portal</source>
        <translation>Ajouter un portail</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AgendaModel</name>
    <message>
        <source>, then </source>
        <translation>, puis </translation>
    </message>
    <message>
        <source>times on this computer (%1)</source>
        <translation>heures de cet ordinateur (%1)</translation>
    </message>
    <message>
        <source>times in UTC</source>
        <translation>heures UTC</translation>
    </message>
    <message>
        <source>times in %1 (%2)</source>
        <translation>heures de %1 (%2)</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Will be queued</source>
        <translation>Sera mis en file d’attente</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Pas encore de fichier</translation>
    </message>
    <message>
        <source>No coverage</source>
        <translation>Sans couverture</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Pas encore publié</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BackupsDialog</name>
    <message>
        <source>Restore this backup…</source>
        <translation>Restaurer cette sauvegarde…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Sauvegardes de la médiathèque</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Other than now</source>
        <translation>Écart avec l’état actuel</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Il n’y a pas encore de sauvegardes.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Ce fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Bring back the library of %1?</source>
        <translation>Restaurer la médiathèque du %1&#xa0;?</translation>
    </message>
    <message>
        <source>Rushes closes and starts again with it. The library of now is kept beside it under another name; downloads go on from where they are.</source>
        <translation>Rushes se ferme et redémarre avec cette sauvegarde. La médiathèque actuelle est conservée à côté sous un autre nom&#xa0;; les téléchargements reprennent là où ils en sont.</translation>
    </message>
    <message>
        <source>Restore and start again</source>
        <translation>Restaurer et redémarrer</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BatchChips</name>
    <message>
        <source>Tags of the selected clips</source>
        <translation>Mots-clés des clips sélectionnés</translation>
    </message>
    <message>
        <source>%1  all %2</source>
        <translation>%1  tous les %2</translation>
    </message>
    <message>
        <source>%1  none</source>
        <translation>%1  aucun</translation>
    </message>
    <message>
        <source>%1  %2 of %3</source>
        <translation>%1  %2 sur %3</translation>
    </message>
    <message>
        <source>%1, on %2 of %3 clips</source>
        <translation>%1, sur %2 de %3 clips</translation>
    </message>
    <message>
        <source>%1; all get it</source>
        <translation>%1&#xa0;; tous le reçoivent</translation>
    </message>
    <message>
        <source>%1; it is taken from all</source>
        <translation>%1&#xa0;; il est retiré de tous</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 autres</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BatchRating</name>
    <message>
        <source>Rating of all selected clips</source>
        <translation>Évaluation de tous les clips sélectionnés</translation>
    </message>
    <message>
        <source>Rating of all selected clips: a star, Left, Right or 0 to 5 choose it, Backspace leaves it as it is</source>
        <translation>Évaluation de tous les clips sélectionnés&#xa0;: une étoile, Gauche, Droite ou 0 à 5 la choisissent, Retour arrière la laisse telle quelle</translation>
    </message>
    <message>
        <source>Leave the ratings as they are</source>
        <translation>Laisser les évaluations telles quelles</translation>
    </message>
    <message>
        <source>no rating for all</source>
        <translation>aucune évaluation pour tous</translation>
    </message>
    <message>
        <source>%1 for all</source>
        <translation>%1 pour tous</translation>
    </message>
    <message>
        <source>mixed, %1 to %2</source>
        <translation>mixte, de %1 à %2</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non évalué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BatchTagBar</name>
    <message>
        <source>Tags for all selected clips</source>
        <translation>Mots-clés pour tous les clips sélectionnés</translation>
    </message>
    <message>
        <source>Tags (T); commas between tags, a - in front takes one off, Enter applies them</source>
        <translation>Mots-clés (T)&#xa0;; virgules entre les mots-clés, un - devant en retire un, Enter les applique</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the selection (Ctrl+E)</source>
        <translation>Exporter la sélection (Ctrl+E)</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <translation>Tout désélectionner (Esc)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Mots-clés</translation>
    </message>
    <message>
        <source>%1 clips selected</source>
        <translation>%1 clips sélectionnés</translation>
    </message>
    <message>
        <source>Add a tag to all %1…</source>
        <translation>Ajouter un mot-clé aux %1…</translation>
    </message>
    <message>
        <source>Apply to %1</source>
        <translation>Appliquer aux %1</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Put the selection into a collection</source>
        <translation>Mettre la sélection dans une collection</translation>
    </message>
    <message>
        <source>Log ranges</source>
        <translation>Dérusher</translation>
    </message>
    <message>
        <source>Play and log the selected clips, one after the other</source>
        <translation>Lire et dérusher les clips sélectionnés, l’un après l’autre</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CaptionList</name>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>WebVTT</source>
        <translation>WebVTT</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the captions in %1</source>
        <translation>Enregistrer les sous-titres en %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CardSizeSlider</name>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CataloguePage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refresh catalogue</source>
        <translation>Actualiser le catalogue</translation>
    </message>
    <message>
        <source>Nothing in this catalogue is all of this.</source>
        <translation>Rien dans ce catalogue ne réunit tous ces critères.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ChangeEmailPage</name>
    <message>
        <source>Change the e-mail</source>
        <translation>Changer d’e-mail</translation>
    </message>
    <message>
        <source>A new code goes to the new address. The old one can no longer be used then.</source>
        <translation>Un nouveau code est envoyé à la nouvelle adresse. L’ancien n’est alors plus valable.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Envoyer le code</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipChooser</name>
    <message>
        <source>Give to this clip</source>
        <translation>Attribuer à ce clip</translation>
    </message>
    <message>
        <source>Choose the clip</source>
        <translation>Choisir le clip</translation>
    </message>
    <message>
        <source>Search the clips</source>
        <translation>Rechercher dans les clips</translation>
    </message>
    <message>
        <source>Words, or a query such as place:Brussels</source>
        <translation>Des mots, ou une requête comme place:Brussels</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No clip is like that.</source>
        <translation>Aucun clip ne correspond.</translation>
    </message>
    <message>
        <source>These are the first ones; more words find fewer.</source>
        <translation>Voici les premiers&#xa0;; plus de mots en trouvent moins.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipFacts</name>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>SHA-256 verified</source>
        <translation>SHA-256 vérifié</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Le fichier n’a pas pu être lu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipInspector</name>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Take note of it: the mark on the clip goes (S)</source>
        <translation>En prendre acte&#xa0;: la marque sur le clip disparaît (S)</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter un mot-clé</translation>
    </message>
    <message>
        <source>Tag the selection (T); commas between tags, Enter stores them</source>
        <translation>Mots-clés de la sélection (T)&#xa0;; virgules entre les mots-clés, Enter les enregistre</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Mots-clés</translation>
    </message>
    <message>
        <source>What is to be seen and heard</source>
        <translation>Ce que l’on voit et entend</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>%1 clips selected</source>
        <translation>%1 clips sélectionnés</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>Portals corrected or withdrew %1 of %2</source>
        <translation>Les portails ont corrigé ou retiré %1 sur %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Review the sidecar</source>
        <translation>Examiner le sidecar</translation>
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
        <translation>La qualité du clip, de zéro à cinq étoiles. Elle se recherche avec rating: et figure dans les sidecars et les exports.</translation>
    </message>
    <message>
        <source>Words by which the clip is found, with commas between them.</source>
        <translation>Mots qui permettent de retrouver le clip, séparés par des virgules.</translation>
    </message>
    <message>
        <source>What colleagues should know of the clip. A code of the shorthand between two equals signs is written out.</source>
        <translation>Ce que les collègues doivent savoir du clip. Un code d’abréviation entre deux signes égal est écrit en toutes lettres.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipLog</name>
    <message>
        <source>Set Out</source>
        <translation>Définir la sortie</translation>
    </message>
    <message>
        <source>No range is open. Mark In first (I).</source>
        <translation>Aucune plage n’est ouverte. Marquez d’abord l’entrée (I).</translation>
    </message>
    <message>
        <source>Out has to come after In.</source>
        <translation>La sortie doit venir après l’entrée.</translation>
    </message>
    <message>
        <source>Close Range and Open Next</source>
        <translation>Fermer la plage et ouvrir la suivante</translation>
    </message>
    <message>
        <source>There is a marker at this frame already.</source>
        <translation>Il y a déjà un marqueur sur cette image.</translation>
    </message>
    <message>
        <source>Tag Range</source>
        <translation>Attribuer des mots-clés à la plage</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Start TC</source>
        <translation>TC de début</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Fichier manquant</translation>
    </message>
    <message>
        <source>Disk is away</source>
        <translation>Disque absent</translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation>mots-clés %1</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>En cours d’analyse</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Pas de fichier</translation>
    </message>
    <message>
        <source>Arriving, %1</source>
        <translation>En cours d’arrivée, %1</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>En cours d’arrivée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>File is in the wastebasket</source>
        <translation>Fichier dans la corbeille</translation>
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
        <translation>progressif</translation>
    </message>
    <message>
        <source>interlaced, top first</source>
        <translation>entrelacé, trame supérieure d’abord</translation>
    </message>
    <message>
        <source>interlaced, bottom first</source>
        <translation>entrelacé, trame inférieure d’abord</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
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
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>Bobine</translation>
    </message>
    <message>
        <source>Wrapper</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipsPage</name>
    <message>
        <source>All clips</source>
        <translation>Tous les clips</translation>
    </message>
    <message>
        <source>Search the clips: words, tag:, place:, rating:, date:</source>
        <translation>Rechercher dans les clips&#xa0;: mots, tag:, place:, rating:, date:</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facettes</translation>
    </message>
    <message>
        <source>Show what the clips are like (F)</source>
        <translation>Afficher les caractéristiques des clips (F)</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Clear rating</source>
        <translation>Effacer l’évaluation</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Évaluer à %1</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>Attribuer des mots-clés à la sélection</translation>
    </message>
    <message>
        <source>Show or hide facets</source>
        <translation>Afficher ou masquer les facettes</translation>
    </message>
    <message>
        <source>Mark as seen what portals said</source>
        <translation>Marquer comme vu ce qu’ont dit les portails</translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>Exporter la sélection</translation>
    </message>
    <message>
        <source>Shot list as text</source>
        <translation>Liste des plans en texte</translation>
    </message>
    <message>
        <source>No clips match</source>
        <translation>Aucun clip ne correspond</translation>
    </message>
    <message>
        <source>Nothing in the library is all of this.</source>
        <translation>Rien dans la médiathèque ne réunit tous ces critères.</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translation>Afficher tous les clips</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation>Pas encore de clips</translation>
    </message>
    <message>
        <source>What you download becomes a clip here once it is whole and verified.</source>
        <translation>Ce que vous téléchargez devient un clip ici une fois complet et vérifié.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>Sélection&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>New collection from the selection</source>
        <translation>Nouvelle collection depuis la sélection</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>Retirer de la collection</translation>
    </message>
    <message>
        <source>Earlier in the collection</source>
        <translation>Avancer dans la collection</translation>
    </message>
    <message>
        <source>Later in the collection</source>
        <translation>Reculer dans la collection</translation>
    </message>
    <message>
        <source>New from the selection…</source>
        <translation>Nouvelle depuis la sélection…</translation>
    </message>
    <message>
        <source>New smart one of this search…</source>
        <translation>Nouvelle dynamique depuis cette recherche…</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>Retirer de %1</translation>
    </message>
    <message>
        <source>the collection</source>
        <translation>la collection</translation>
    </message>
    <message>
        <source>New smart collection</source>
        <translation>Nouvelle collection dynamique</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Name of the collection of all that “%1” finds</source>
        <translation>Nom de la collection de tout ce que trouve «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nom de la collection</translation>
    </message>
    <message>
        <source>Make collection</source>
        <translation>Créer la collection</translation>
    </message>
    <message>
        <source>There is a collection “%1” already.</source>
        <translation>Il existe déjà une collection «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name.</source>
        <translation>Rien n’a été modifié. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Mots-clés…</translation>
    </message>
    <message>
        <source>Edit the tags…</source>
        <translation>Modifier les mots-clés…</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Show text…</source>
        <translation>Afficher le texte…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Start timecode</source>
        <translation>Timecode de début</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <source>%1 clips are selected, and that is too many at once.</source>
        <translation>%1 clips sont sélectionnés, c’est trop à la fois.</translation>
    </message>
    <message>
        <source>Rushes changed nothing. Select at most %1.</source>
        <translation>Rushes n’a rien modifié. Sélectionnez-en %1 au plus.</translation>
    </message>
    <message>
        <source>Compare with sidecar</source>
        <translation>Comparer avec le sidecar</translation>
    </message>
    <message>
        <source>Find missing files…</source>
        <translation>Retrouver les fichiers manquants…</translation>
    </message>
    <message>
        <source>Rushes left them as they are.</source>
        <translation>Rushes les a laissés tels quels.</translation>
    </message>
    <message>
        <source>Rushes kept both.</source>
        <translation>Rushes a gardé les deux.</translation>
    </message>
    <message>
        <source>The sidecar cannot be written.</source>
        <translation>Le sidecar ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The sidecar cannot be read.</source>
        <translation>Le sidecar ne peut pas être lu.</translation>
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
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars were changed outside Rushes and contradict the library.</source>
        <translation>
            <numerusform>%Ln sidecar a été modifié hors de Rushes et contredit la médiathèque.</numerusform>
            <numerusform>%Ln sidecars ont été modifiés hors de Rushes et contredisent la médiathèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln conflicts</source>
        <translation>
            <numerusform>Examiner %Ln conflit</numerusform>
            <numerusform>Examiner %Ln conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars cannot be read or written.</source>
        <translation>
            <numerusform>%Ln sidecar ne peut pas être lu ou écrit.</numerusform>
            <numerusform>%Ln sidecars ne peuvent pas être lus ou écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln sidecars</source>
        <translation>
            <numerusform>Examiner %Ln sidecar</numerusform>
            <numerusform>Examiner %Ln sidecars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sidecar contradicts the library in %Ln fields.</source>
        <translation>
            <numerusform>Le sidecar contredit la médiathèque dans %Ln champ.</numerusform>
            <numerusform>Le sidecar contredit la médiathèque dans %Ln champs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import shots…</source>
        <translation>Importer des plans…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Ouvrir dans un autre programme</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Ouvrir avec…</translation>
    </message>
    <message>
        <source>Move file to the wastebasket…</source>
        <translation>Déplacer le fichier vers la corbeille…</translation>
    </message>
    <message>
        <source>Move files to the wastebasket…</source>
        <translation>Déplacer les fichiers vers la corbeille…</translation>
    </message>
    <message>
        <source>A clip stays in the library while its file is being downloaded.</source>
        <translation>Un clip reste dans la médiathèque tant que son fichier est en cours de téléchargement.</translation>
    </message>
    <message>
        <source>Rushes removed nothing. Remove the download first, or wait until it has ended.</source>
        <translation>Rushes n’a rien retiré. Supprimez d’abord le téléchargement, ou attendez qu’il soit terminé.</translation>
    </message>
    <message>
        <source>Their files stay where they are. Undo brings them back with all that is logged on them; after Rushes is closed, “Removed clips…” in the menu does.</source>
        <translation>Les fichiers restent où ils sont. « Annuler » ramène les clips avec tout leur dérushage ; une fois Rushes fermé, c’est « Clips retirés… » dans le menu qui le fait.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others stay, because their files are being downloaded.</source>
        <translation>
            <numerusform>%Ln autre reste, car son fichier est en cours de téléchargement.</numerusform>
            <numerusform>%Ln autres restent, car leurs fichiers sont en cours de téléchargement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Retirer de la médiathèque</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips leave the library.</source>
        <translation>
            <numerusform>%Ln clip quitte la médiathèque.</numerusform>
            <numerusform>%Ln clips quittent la médiathèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln clips</source>
        <translation>
            <numerusform>Retirer %Ln clip</numerusform>
            <numerusform>Retirer %Ln clips</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the collection</source>
        <translation>Comme dans la collection</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>Nom, de A à Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>Nom, de Z à A</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Plus longs d’abord</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Plus courts d’abord</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Plus grands d’abord</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Plus petits d’abord</translation>
    </message>
    <message>
        <source>Earliest timecode first</source>
        <translation>Premier timecode d’abord</translation>
    </message>
    <message>
        <source>Latest timecode first</source>
        <translation>Dernier timecode d’abord</translation>
    </message>
    <message>
        <source>Format, A to Z</source>
        <translation>Format, de A à Z</translation>
    </message>
    <message>
        <source>Format, Z to A</source>
        <translation>Format, de Z à A</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Retirer de la médiathèque…</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CodeField</name>
    <message>
        <source>Code from the e-mail, six digits</source>
        <translation>Code reçu par e-mail, six chiffres</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CodePage</name>
    <message>
        <source>Send new code</source>
        <translation>Envoyer un nouveau code</translation>
    </message>
    <message>
        <source>Open the demo mailbox</source>
        <translation>Ouvrir la boîte de démonstration</translation>
    </message>
    <message>
        <source>Enter the code from your e-mail</source>
        <translation>Saisissez le code reçu par e-mail</translation>
    </message>
    <message>
        <source>Wrong address? Change it</source>
        <translation>Mauvaise adresse&#xa0;? La changer</translation>
    </message>
    <message>
        <source>No e-mail? Look in the spam folder, or</source>
        <translation>Pas d’e-mail&#xa0;? Regardez dans les indésirables, ou</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Six digits are on their way to %1.</source>
        <translation>Six chiffres sont en route vers %1.</translation>
    </message>
    <message>
        <source>Six digits are on their way to </source>
        <translation>Six chiffres sont en route vers </translation>
    </message>
    <message>
        <source>available in %1</source>
        <translation>disponible dans %1</translation>
    </message>
    <message>
        <source>The code expires in less than a minute</source>
        <translation>Le code expire dans moins d’une minute</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation>Que faut-il faire&#xa0;?</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Nom d’une commande</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No command has a name like this</source>
        <translation>Aucune commande ne porte ce nom</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CopyWords</name>
    <message>
        <source>file not found</source>
        <translation>fichier introuvable</translation>
    </message>
    <message>
        <source>name or folder taken</source>
        <translation>nom ou dossier déjà pris</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disque plein</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>fichier trop gros</translation>
    </message>
    <message>
        <source>name too long</source>
        <translation>nom trop long</translation>
    </message>
    <message>
        <source>file unreadable</source>
        <translation>fichier illisible</translation>
    </message>
    <message>
        <source>folder not writable</source>
        <translation>dossier protégé en écriture</translation>
    </message>
    <message>
        <source>bytes differ</source>
        <translation>octets différents</translation>
    </message>
    <message>
        <source>file in use</source>
        <translation>fichier utilisé</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>Copied twice, verified</source>
        <translation>Copié deux fois, vérifié</translation>
    </message>
    <message>
        <source>In the watch folder</source>
        <translation>Dans le dossier surveillé</translation>
    </message>
    <message>
        <source>Copied and verified</source>
        <translation>Copié et vérifié</translation>
    </message>
    <message>
        <source>Watch folder: being copied</source>
        <translation>Dossier surveillé&#xa0;: copie en cours</translation>
    </message>
    <message>
        <source>Second copy: being made</source>
        <translation>Seconde copie&#xa0;: en cours</translation>
    </message>
    <message>
        <source>Watch folder: waits for its drive</source>
        <translation>Dossier surveillé&#xa0;: attend son disque</translation>
    </message>
    <message>
        <source>Second copy: waits for its drive</source>
        <translation>Seconde copie&#xa0;: attend son disque</translation>
    </message>
    <message>
        <source>Watch folder: copy failed</source>
        <translation>Dossier surveillé&#xa0;: échec de la copie</translation>
    </message>
    <message>
        <source>Second copy: failed</source>
        <translation>Seconde copie&#xa0;: échec</translation>
    </message>
    <message>
        <source>Watch folder: %1</source>
        <translation>Dossier surveillé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Second copy: %1</source>
        <translation>Seconde copie&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is in the watch folder, as %1.</source>
        <translation>Il est dans le dossier surveillé, sous le nom %1.</translation>
    </message>
    <message>
        <source>Copied to %1, verified.</source>
        <translation>Copié vers %1, vérifié.</translation>
    </message>
    <message>
        <source>It comes into the watch folder %1.</source>
        <translation>Il arrive dans le dossier surveillé %1.</translation>
    </message>
    <message>
        <source>A second copy comes to %1.</source>
        <translation>Une seconde copie arrive dans %1.</translation>
    </message>
    <message>
        <source>The watch folder waits for the drive of %1.</source>
        <translation>Le dossier surveillé attend le disque de %1.</translation>
    </message>
    <message>
        <source>The second copy waits for the drive of %1.</source>
        <translation>La seconde copie attend le disque de %1.</translation>
    </message>
    <message>
        <source>The copy for the watch folder %1 failed</source>
        <translation>La copie pour le dossier surveillé %1 a échoué</translation>
    </message>
    <message>
        <source>The second copy in %1 failed</source>
        <translation>La seconde copie dans %1 a échoué</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file itself is whole in its own folder. The copy is made by itself when the drive is there again.</source>
        <translation>Le fichier lui-même est complet dans son propre dossier. La copie se fait d’elle-même quand le disque est de retour.</translation>
    </message>
    <message>
        <source>The file itself is whole in its own folder.</source>
        <translation>Le fichier lui-même est complet dans son propre dossier.</translation>
    </message>
    <message>
        <source>%1 Make room on the drive of the copy, then try again (R).</source>
        <translation>%1 Libérez de la place sur le disque de la copie, puis réessayez (R).</translation>
    </message>
    <message>
        <source>%1 The drive of the copy takes no file of this size; choose another folder in Names and folders.</source>
        <translation>%1 Le disque de la copie n’accepte pas de fichier de cette taille&#xa0;; choisissez un autre dossier dans Noms et dossiers.</translation>
    </message>
    <message>
        <source>%1 The drive of the copy takes no name of this length; choose another folder in Names and folders.</source>
        <translation>%1 Le disque de la copie n’accepte pas de nom de cette longueur&#xa0;; choisissez un autre dossier dans Noms et dossiers.</translation>
    </message>
    <message>
        <source>%1 Make the folder of the copy writable, or choose another in Names and folders, then try again (R).</source>
        <translation>%1 Autorisez l’écriture dans le dossier de la copie, ou choisissez-en un autre dans Noms et dossiers, puis réessayez (R).</translation>
    </message>
    <message>
        <source>%1 Choose another folder for the copy in Names and folders.</source>
        <translation>%1 Choisissez un autre dossier pour la copie dans Noms et dossiers.</translation>
    </message>
    <message>
        <source>What was read back from the drive is not what the file holds, so the copy was not given its name. Try again (R); if it happens again the drive may be failing.</source>
        <translation>Ce qui a été relu sur le disque n’est pas ce que contient le fichier&#xa0;; la copie n’a donc pas reçu son nom. Réessayez (R)&#xa0;; si cela se reproduit, le disque est peut-être défaillant.</translation>
    </message>
    <message>
        <source>The finished file is not where it was put. Put it back, or download it again.</source>
        <translation>Le fichier terminé n’est plus où il a été placé. Remettez-le en place, ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The finished file could not be read. Check the drive on which it is, then try again (R).</source>
        <translation>Le fichier terminé n’a pas pu être lu. Vérifiez le disque où il se trouve, puis réessayez (R).</translation>
    </message>
    <message>
        <source>%1 Try again (R), or let the next start of Rushes do it.</source>
        <translation>%1 Réessayez (R), ou laissez Rushes le faire au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Countdown</name>
    <message>
        <source>expires in %1</source>
        <translation>expire dans %1</translation>
    </message>
    <message>
        <source>This code has run out. Ask for a new one.</source>
        <translation>Ce code a expiré. Demandez-en un nouveau.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CrashReportDialog</name>
    <message>
        <source>Report of an unexpected end</source>
        <translation>Rapport d’arrêt inattendu</translation>
    </message>
    <message>
        <source>Rushes ended unexpectedly last time. This report is kept on this computer and sent nowhere. It names the place in the program and the last lines of its log, without your folders, addresses and keys.</source>
        <translation>Rushes s’est arrêté de façon inattendue la dernière fois. Ce rapport est conservé sur cet ordinateur et n’est envoyé nulle part. Il indique l’endroit dans le programme et les dernières lignes de son journal, sans vos dossiers, adresses et clés.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>Supprimer le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The report cannot be read.</source>
        <translation>Le rapport ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The report cannot be deleted: %1</source>
        <translation>Le rapport ne peut pas être supprimé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DemoMailbox</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Demo mailbox</source>
        <translation>Boîte de démonstration</translation>
    </message>
    <message>
        <source>The demo portal sends no mail. It puts each one here.</source>
        <translation>Le portail de démonstration n’envoie pas d’e-mails. Il les dépose ici.</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Texte de l’e-mail</translation>
    </message>
    <message>
        <source>No mail yet</source>
        <translation>Pas encore d’e-mail</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation>De %1, %2</translation>
    </message>
    <message>
        <source>It comes within a few seconds.</source>
        <translation>Il arrive en quelques secondes.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Use code %1</source>
        <translation>Utiliser le code %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DetailsPage</name>
    <message>
        <source>This is an e-mail address</source>
        <translation>C’est une adresse e-mail</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Envoyer le code</translation>
    </message>
    <message>
        <source>An address looks like desk@example.org</source>
        <translation>Une adresse ressemble à desk@example.org</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DeviceList</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Signed-in devices</source>
        <translation>Appareils connectés</translation>
    </message>
    <message>
        <source>Asking the portal which devices are signed in</source>
        <translation>Demande au portail des appareils connectés</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Déconnecter %1</translation>
    </message>
    <message>
        <source>%1 is signed out</source>
        <translation>%1 est déconnecté</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DeviceModel</name>
    <message>
        <source>A device that gave no name</source>
        <translation>Un appareil sans nom</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (cet ordinateur)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>signed in %1</source>
        <translation>connecté %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>vu %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernier accès</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DiagnosticsDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Show the names of portals and servers</source>
        <translation>Afficher les noms des portails et des serveurs</translation>
    </message>
    <message>
        <source>Show the names of files and folders</source>
        <translation>Afficher les noms des fichiers et des dossiers</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>Rechercher dans ce texte (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
        <source>This is what would be saved, word for word. Marked words stand for what was taken out: people, passwords, your own folder and, unless you show them, portals and files. It is saved where you say, and sent nowhere.</source>
        <translation>Voici, mot pour mot, ce qui serait enregistré. Les mots marqués remplacent ce qui a été retiré&#xa0;: personnes, mots de passe, votre dossier personnel et, sauf si vous les affichez, portails et fichiers. L’enregistrement se fait où vous le décidez&#xa0;; rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Enregistrer en texte…</translation>
    </message>
    <message>
        <source>Save as ZIP…</source>
        <translation>Enregistrer en ZIP…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>It was not saved. Check that the folder is there, can be written to and has space.</source>
        <translation>L’enregistrement a échoué. Vérifiez que le dossier existe, qu’il est accessible en écriture et qu’il y reste de la place.</translation>
    </message>
    <message>
        <source>%1 is there already, and was left as it is. Choose another name.</source>
        <translation>%1 existe déjà et a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Tick this where whoever helps you must know which portals and servers are meant.</source>
        <translation>À cocher si la personne qui vous aide doit savoir de quels portails et serveurs il s’agit.</translation>
    </message>
    <message>
        <source>Tick this where whoever helps you must know which files and folders are meant.</source>
        <translation>À cocher si la personne qui vous aide doit savoir de quels fichiers et dossiers il s’agit.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DiskLabel</name>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 libres sur %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DonePage</name>
    <message>
        <source>Your account is ready</source>
        <translation>Votre compte est prêt</translation>
    </message>
    <message>
        <source>You are signed in as %1 and can download broadcast-quality video.</source>
        <translation>Vous êtes connecté en tant que %1 et pouvez télécharger des vidéos en qualité broadcast.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DownloadsPage</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Search the queue: name, meeting, state</source>
        <translation>Rechercher dans la file d’attente&#xa0;: nom, réunion, état</translation>
    </message>
    <message>
        <source>Parts, speed and events</source>
        <translation>Parties, débit et événements</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout suspendre</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>Sélection&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Nothing is queued</source>
        <translation>La file d’attente est vide</translation>
    </message>
    <message>
        <source>Queue a video with D, or a whole meeting with its button. Downloads go on after a restart.</source>
        <translation>Mettez une vidéo en file d’attente avec D, ou une réunion entière avec son bouton. Les téléchargements reprennent après un redémarrage.</translation>
    </message>
    <message>
        <source>No downloads match</source>
        <translation>Aucun téléchargement ne correspond</translation>
    </message>
    <message>
        <source>No name, meeting or state in the queue has all of these words.</source>
        <translation>Aucun nom, réunion ou état de la file d’attente ne contient tous ces mots.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DurationHistogram</name>
    <message>
        <source>Durations</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Drag over durations to choose them; Left and Right move the beginning, with Shift the end, Delete chooses all</source>
        <translation>Glisser sur les durées pour les choisir&#xa0;; Gauche et Droite déplacent le début, avec Shift la fin, Delete les choisit toutes</translation>
    </message>
    <message>
        <source>any duration</source>
        <translation>toute durée</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
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
        <translation>Annoter le clip</translation>
    </message>
    <message>
        <source>Add Range</source>
        <translation>Ajouter une plage</translation>
    </message>
    <message>
        <source>Move Range</source>
        <translation>Déplacer la plage</translation>
    </message>
    <message>
        <source>Set In</source>
        <translation>Définir l’entrée</translation>
    </message>
    <message>
        <source>Set Out</source>
        <translation>Définir la sortie</translation>
    </message>
    <message>
        <source>Tag Range</source>
        <translation>Attribuer des mots-clés à la plage</translation>
    </message>
    <message>
        <source>Note Range</source>
        <translation>Annoter la plage</translation>
    </message>
    <message>
        <source>Remove Range</source>
        <translation>Supprimer la plage</translation>
    </message>
    <message>
        <source>Add Marker</source>
        <translation>Ajouter un marqueur</translation>
    </message>
    <message>
        <source>Move Marker</source>
        <translation>Déplacer le marqueur</translation>
    </message>
    <message>
        <source>Note Marker</source>
        <translation>Annoter le marqueur</translation>
    </message>
    <message>
        <source>Remove Marker</source>
        <translation>Supprimer le marqueur</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>Ajouter un mot-clé</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>Renommer le mot-clé</translation>
    </message>
    <message>
        <source>Move Tag</source>
        <translation>Déplacer le mot-clé</translation>
    </message>
    <message>
        <source>Colour Tag</source>
        <translation>Colorer le mot-clé</translation>
    </message>
    <message>
        <source>Change Synonyms</source>
        <translation>Modifier les synonymes</translation>
    </message>
    <message>
        <source>Merge Tags</source>
        <translation>Fusionner les mots-clés</translation>
    </message>
    <message>
        <source>Import Tags</source>
        <translation>Importer des mots-clés</translation>
    </message>
    <message>
        <source>Make Collection</source>
        <translation>Créer une collection</translation>
    </message>
    <message>
        <source>Rename Collection</source>
        <translation>Renommer la collection</translation>
    </message>
    <message>
        <source>Change Search</source>
        <translation>Modifier la recherche</translation>
    </message>
    <message>
        <source>Remove Collection</source>
        <translation>Supprimer la collection</translation>
    </message>
    <message>
        <source>Order Collection</source>
        <translation>Ordonner la collection</translation>
    </message>
    <message>
        <source>Change Shorthand</source>
        <translation>Modifier l’abréviation</translation>
    </message>
    <message>
        <source>Take Changes from %1</source>
        <translation>Reprendre les modifications de %1</translation>
    </message>
    <message>
        <source>Take Changes from %1 Sidecars</source>
        <translation>Reprendre les modifications de %1 sidecars</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln Clips</source>
        <translation>
            <numerusform>Attribuer des mots-clés à %Ln clip</numerusform>
            <numerusform>Attribuer des mots-clés à %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln Clips</source>
        <translation>
            <numerusform>Évaluer %Ln clip</numerusform>
            <numerusform>Évaluer %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Tags</source>
        <translation>
            <numerusform>Déplacer le mot-clé</numerusform>
            <numerusform>Déplacer %Ln mots-clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Tags</source>
        <translation>
            <numerusform>Supprimer le mot-clé</numerusform>
            <numerusform>Supprimer %Ln mots-clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln Clips into Collection</source>
        <translation>
            <numerusform>Mettre %Ln clip dans la collection</numerusform>
            <numerusform>Mettre %Ln clips dans la collection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln Clips out of Collection</source>
        <translation>
            <numerusform>Retirer %Ln clip de la collection</numerusform>
            <numerusform>Retirer %Ln clips de la collection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag and Rate %Ln Clips</source>
        <translation>
            <numerusform>Attribuer des mots-clés à %Ln clip et l’évaluer</numerusform>
            <numerusform>Attribuer des mots-clés à %Ln clips et les évaluer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relink %Ln Clips</source>
        <translation>
            <numerusform>Relier %Ln clip</numerusform>
            <numerusform>Relier %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln Shorthands</source>
        <translation>
            <numerusform>Ajouter une abréviation</numerusform>
            <numerusform>Ajouter %Ln abréviations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Shorthands</source>
        <translation>
            <numerusform>Supprimer l’abréviation</numerusform>
            <numerusform>Supprimer %Ln abréviations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide Conflicts of %Ln Clips</source>
        <translation>
            <numerusform>Résoudre les conflits de %Ln clip</numerusform>
            <numerusform>Résoudre les conflits de %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Shots</source>
        <translation>
            <numerusform>Importer %Ln plan</numerusform>
            <numerusform>Importer %Ln plans</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Shorthands</source>
        <translation>Importer des abréviations</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Clips from Library</source>
        <translation>
            <numerusform>Retirer %Ln clip de la médiathèque</numerusform>
            <numerusform>Retirer %Ln clips de la médiathèque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring Back %Ln Clips</source>
        <translation>
            <numerusform>Ramener %Ln clip</numerusform>
            <numerusform>Ramener %Ln clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EditStack</name>
    <message>
        <source>Somebody else has just changed this clip.</source>
        <translation>Quelqu’un d’autre vient de modifier ce clip.</translation>
    </message>
    <message>
        <source>Your change was not stored. Rushes shows theirs now; make yours again if it still fits.</source>
        <translation>Votre modification n’a pas été enregistrée. Rushes affiche maintenant la sienne&#xa0;; refaites la vôtre si elle convient encore.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same thing since. Rushes left theirs as it is.</source>
        <translation>Quelqu’un d’autre a modifié la même chose depuis. Rushes a laissé sa version telle quelle.</translation>
    </message>
    <message>
        <source>“%1” cannot be done again.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être rétabli.</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rétablir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EqualFilesDelegate</name>
    <message>
        <source>Equal files</source>
        <translation>Fichiers identiques</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EventWords</name>
    <message>
        <source>Put back. Its bytes were let go of, so it begins anew.</source>
        <translation>Remis dans la file. Ses octets avaient été libérés, il recommence donc du début.</translation>
    </message>
    <message>
        <source>Gave its place to a file that is needed sooner; its bytes are kept.</source>
        <translation>A cédé sa place à un fichier nécessaire plus tôt&#xa0;; ses octets sont conservés.</translation>
    </message>
    <message>
        <source>Taken up after Rushes was ended.</source>
        <translation>Repris après la fermeture de Rushes.</translation>
    </message>
    <message>
        <source>The file was replaced at its source; started over.</source>
        <translation>Le fichier a été remplacé à sa source&#xa0;; reprise du début.</translation>
    </message>
    <message>
        <source>The checksum is not the published one. What may be wrong is fetched again and compared block by block.</source>
        <translation>La somme de contrôle n’est pas celle qui a été publiée. Ce qui peut être faux est récupéré de nouveau et comparé bloc par bloc.</translation>
    </message>
    <message>
        <source>The link was no longer accepted; a new one was asked for.</source>
        <translation>Le lien n’était plus accepté&#xa0;; un nouveau a été demandé.</translation>
    </message>
    <message>
        <source>Verified and finished.</source>
        <translation>Vérifié et terminé.</translation>
    </message>
    <message>
        <source>Finished; nobody published a checksum to compare.</source>
        <translation>Terminé&#xa0;; aucune somme de contrôle n’a été publiée pour comparer.</translation>
    </message>
    <message>
        <source>The file was changed after it came; the history of its folder says so.</source>
        <translation>Le fichier a été modifié après son arrivée&#xa0;; l’historique de son dossier le signale.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks on the disk are not what arrived; they are fetched again.</source>
        <translation>
            <numerusform>%Ln bloc sur le disque n’est pas ce qui est arrivé&#xa0;; il est récupéré de nouveau.</numerusform>
            <numerusform>%Ln blocs sur le disque ne sont pas ce qui est arrivé&#xa0;; ils sont récupérés de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program holds the file. Rushes tries again in %1.</source>
        <translation>Un autre programme retient le fichier. Rushes réessaie dans %1.</translation>
    </message>
    <message>
        <source>Try %1 of %2 follows in %3.</source>
        <translation>L’essai %1 sur %2 suit dans %3.</translation>
    </message>
    <message>
        <source>Interrupted. %1</source>
        <translation>Interrompu. %1</translation>
    </message>
    <message>
        <source>Interrupted (%1). %2</source>
        <translation>Interrompu (%1). %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Where it comes from could not be written into the history of its folder: %1</source>
        <translation>Son origine n’a pas pu être inscrite dans l’historique de son dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recorded in the history of its folder, generation %1.</source>
        <translation>Inscrit dans l’historique de son dossier, génération %1.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ExportMenu</name>
    <message>
        <source>Export as</source>
        <translation>Exporter en</translation>
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
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 i/s</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>%1 de plus…</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln choisi</numerusform>
            <numerusform>%Ln choisis</numerusform>
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
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facettes</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Any duration</source>
        <translation>Toute durée</translation>
    </message>
    <message>
        <source>What the clips that are shown are like, with how many there are. Choosing one writes it into the search.</source>
        <translation>Ce qui caractérise les clips affichés, avec leur nombre. Un choix s’inscrit dans la recherche.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Filmstrip</name>
    <message>
        <source>Clips to log</source>
        <translation>Clips à dérusher</translation>
    </message>
    <message>
        <source>Place among the clips</source>
        <translation>Position parmi les clips</translation>
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
        <translation>%1 sur %2</translation>
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
        <translation>Tous les portails</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Broadcast files</source>
        <translation>Fichiers broadcast</translation>
    </message>
    <message>
        <source>Mezzanine files</source>
        <translation>Fichiers mezzanine</translation>
    </message>
    <message>
        <source>Web files</source>
        <translation>Fichiers web</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Proxies</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ImportFoldersDialog</name>
    <message>
        <source>No import folders yet. Add… names one.</source>
        <translation>Aucun dossier d’importation pour l’instant. Ajouter… permet d’en indiquer un.</translation>
    </message>
    <message>
        <source>&amp;Also the folders below it</source>
        <translation>&amp;Aussi les sous-dossiers</translation>
    </message>
    <message>
        <source>Import folders</source>
        <translation>Dossiers d’importation</translation>
    </message>
    <message>
        <source>New video, sound and pictures in these folders come into the library by themselves, where they lie, once they have stopped growing. Each comes once.</source>
        <translation>Les nouvelles vidéos, les nouveaux sons et les nouvelles images de ces dossiers entrent d’eux-mêmes dans la médiathèque, là où ils se trouvent, dès que leur taille n’augmente plus. Chacun n’entre qu’une fois.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>&amp;Tags of its clips, with commas between</source>
        <translation>&amp;Mots-clés de ses clips, séparés par des virgules</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Dossier d’importation</translation>
    </message>
    <message>
        <source>Cards lie in folders of their own. Without this only files that lie in the import folder itself come in.</source>
        <translation>Les cartes se trouvent dans leurs propres dossiers. Sans cela, seuls les fichiers placés dans le dossier d’import lui-même sont pris.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ImportFoldersModel</name>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Not looked into yet</source>
        <translation>Pas encore examiné</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Surveillé</translation>
    </message>
    <message numerus="yes">
        <source>Importing, %Ln files left</source>
        <translation>
            <numerusform>Importation, %Ln fichier restant</numerusform>
            <numerusform>Importation, %Ln fichiers restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there: its drive may be unplugged</source>
        <translation>Absent&#xa0;: son disque est peut-être débranché</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips came</source>
        <translation>
            <numerusform>%Ln clip arrivé</numerusform>
            <numerusform>%Ln clips arrivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files still grow</source>
        <translation>
            <numerusform>%Ln fichier encore en cours d’écriture</numerusform>
            <numerusform>%Ln fichiers encore en cours d’écriture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Dossier d’importation</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::KeyListDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::KeyMap</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LevelMeters</name>
    <message>
        <source>Levels of the sound</source>
        <translation>Niveaux du son</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogInspector</name>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Mots-clés, séparés par des virgules</translation>
    </message>
    <message>
        <source>Tags (T); commas between tags, Enter stores them, Esc returns to the player</source>
        <translation>Mots-clés (T)&#xa0;; virgules entre les mots-clés, Enter les enregistre, Esc revient au lecteur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note (N): what is to be seen and heard</source>
        <translation>Note (N)&#xa0;: ce que l’on voit et entend</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Tags of the range that is open or chosen, else of the clip. Commas stand between them, and Esc stores them.</source>
        <translation>Mots-clés de la plage ouverte ou choisie, sinon du clip. Ils sont séparés par des virgules, et Esc les enregistre.</translation>
    </message>
    <message>
        <source>A note for the range that is open or chosen, else for the clip. Esc stores it and leads back to the player.</source>
        <translation>Une note pour la plage ouverte ou choisie, sinon pour le clip. Esc l’enregistre et ramène au lecteur.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogModel</name>
    <message>
        <source>Marker</source>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>marker at %1</source>
        <translation>marqueur à %1</translation>
    </message>
    <message>
        <source>open range from %1</source>
        <translation>plage ouverte depuis %1</translation>
    </message>
    <message>
        <source>range from %1 to %2</source>
        <translation>plage de %1 à %2</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>TC entrée</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>TC sortie</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogTable</name>
    <message>
        <source>Ranges and markers</source>
        <translation>Plages et marqueurs</translation>
    </message>
    <message>
        <source>No ranges yet. I marks where one begins, O where it ends.</source>
        <translation>Pas encore de plages. I marque le début d’une plage, O sa fin.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogTransport</name>
    <message>
        <source>Timecode</source>
        <translation>Timecode</translation>
    </message>
    <message>
        <source>Go to timecode</source>
        <translation>Aller au timecode</translation>
    </message>
    <message>
        <source>TC or +5:00</source>
        <translation>TC ou +5:00</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>One frame back (Left)</source>
        <translation>Une image en arrière (Left)</translation>
    </message>
    <message>
        <source>Play backwards, again for 2×, 4× and 8× (J)</source>
        <translation>Lecture arrière, à nouveau pour 2×, 4× et 8× (J)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lire (Space)</translation>
    </message>
    <message>
        <source>Play, again for 2×, 4× and 8× (L)</source>
        <translation>Lire, à nouveau pour 2×, 4× et 8× (L)</translation>
    </message>
    <message>
        <source>One frame forward (Right)</source>
        <translation>Une image en avant (Right)</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>A range begins here (I)</source>
        <translation>Une plage commence ici (I)</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>The range ends here (O)</source>
        <translation>La plage se termine ici (O)</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>A marker here (M)</source>
        <translation>Poser un marqueur ici (M)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Plein écran (F11)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Play the range again and again</source>
        <translation>Lire la plage en boucle</translation>
    </message>
    <message>
        <source>All mixed</source>
        <translation>Tous mixés</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 seul</translation>
    </message>
    <message>
        <source>Stop (Space)</source>
        <translation>Arrêter (Space)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Sound, muted</source>
        <translation>Son, coupé</translation>
    </message>
    <message>
        <source>Sound, volume %1</source>
        <translation>Son, volume %1</translation>
    </message>
    <message>
        <source>Where the player goes: a timecode, the end of one, or + and - with how far.</source>
        <translation>Où va le lecteur&#xa0;: un timecode, la fin d’un timecode, ou + et - suivis de l’écart.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LoggedBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Dérushé</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation>Dérushé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LoggingPage</name>
    <message>
        <source>Logging</source>
        <translation>Dérushage</translation>
    </message>
    <message>
        <source>Search the clips to log: title, tag, place, note</source>
        <translation>Rechercher dans les clips à dérusher&#xa0;: titre, mot-clé, lieu, note</translation>
    </message>
    <message>
        <source>No clip to log. Choose one in the library, or search for others.</source>
        <translation>Aucun clip à dérusher. Choisissez-en un dans la médiathèque, ou cherchez-en d’autres.</translation>
    </message>
    <message>
        <source>The file is not here. Its ranges, tags and note can be read and changed all the same.</source>
        <translation>Le fichier n’est pas ici. Ses plages, ses mots-clés et sa note restent lisibles et modifiables.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>In marked, range open</source>
        <translation>Entrée marquée, plage ouverte</translation>
    </message>
    <message>
        <source>Clear rating</source>
        <translation>Effacer l’évaluation</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Évaluer à %1</translation>
    </message>
    <message>
        <source>Export the shots</source>
        <translation>Exporter les plans</translation>
    </message>
    <message>
        <source>Shot list as text</source>
        <translation>Liste des plans en texte</translation>
    </message>
    <message>
        <source>Play backwards, again 2×, 4×, 8×; with K held one frame, held slow</source>
        <translation>Lecture arrière, à nouveau 2×, 4×, 8×&#xa0;; avec K enfoncé une image, maintenu ralenti</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Play, again 2×, 4×, 8×; with K held one frame, held slow</source>
        <translation>Lire, à nouveau 2×, 4×, 8×&#xa0;; avec K enfoncé une image, maintenu ralenti</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Lire ou arrêter</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Une image en arrière</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Une image en avant</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Une seconde en arrière</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>Une seconde en avant</translation>
    </message>
    <message>
        <source>Go to timecode</source>
        <translation>Aller au timecode</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Clip précédent</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Clip suivant</translation>
    </message>
    <message>
        <source>In: a range begins here</source>
        <translation>Entrée&#xa0;: une plage commence ici</translation>
    </message>
    <message>
        <source>Out: the range ends here</source>
        <translation>Sortie&#xa0;: la plage se termine ici</translation>
    </message>
    <message>
        <source>Close the range and open the next</source>
        <translation>Fermer la plage et ouvrir la suivante</translation>
    </message>
    <message>
        <source>Marker here</source>
        <translation>Poser un marqueur ici</translation>
    </message>
    <message>
        <source>Go to the in point</source>
        <translation>Aller au point d’entrée</translation>
    </message>
    <message>
        <source>Go to the out point</source>
        <translation>Aller au point de sortie</translation>
    </message>
    <message>
        <source>Previous range or marker</source>
        <translation>Plage ou marqueur précédent</translation>
    </message>
    <message>
        <source>Next range or marker</source>
        <translation>Plage ou marqueur suivant</translation>
    </message>
    <message>
        <source>Remove the range or marker</source>
        <translation>Supprimer la plage ou le marqueur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Tag %1 of the second bank</source>
        <translation>Mot-clé %1 de la deuxième banque</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Mot-clé %1</translation>
    </message>
    <message>
        <source>Key %1 has no tag yet. F2 in the panel of tag keys gives it one.</source>
        <translation>La touche %1 n’a pas encore de mot-clé. F2 dans le panneau des touches de mots-clés lui en donne un.</translation>
    </message>
    <message>
        <source>The clip is being read.</source>
        <translation>Le clip est en cours d’analyse.</translation>
    </message>
    <message>
        <source>The file is arriving in another Rushes. Its ranges, tags and note can be read and changed all the same.</source>
        <translation>Le fichier arrive dans un autre Rushes. Ses plages, ses mots-clés et sa note peuvent tout de même être lus et modifiés.</translation>
    </message>
    <message>
        <source>Its download has ended, so there is no file. What was logged is kept. Download the video again, and this clip gets its file.</source>
        <translation>Son téléchargement a pris fin, il n’y a donc pas de fichier. Ce qui a été dérushé est conservé. Téléchargez de nouveau la vidéo, et ce clip aura son fichier.</translation>
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
            <numerusform>%Ln plage</numerusform>
            <numerusform>%Ln plages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln markers</source>
        <translation>
            <numerusform>%Ln marqueur</numerusform>
            <numerusform>%Ln marqueurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has removed this clip from the library. What was logged on it is kept, and Undo brings it back.</source>
        <translation>Quelqu’un a retiré ce clip de la médiathèque. Son dérushage est conservé, et « Annuler » le ramène.</translation>
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
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>List or grid</source>
        <translation>Liste ou grille</translation>
    </message>
    <message>
        <source>Show or hide the places</source>
        <translation>Afficher ou masquer les emplacements</translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>Actualiser le catalogue</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Liste des touches</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>%1 — Rushes, safe mode</source>
        <translation>%1 — Rushes, mode sans échec</translation>
    </message>
    <message>
        <source>Safe mode: restart normally</source>
        <translation>Mode sans échec&#xa0;: redémarrer normalement</translation>
    </message>
    <message>
        <source>Rushes uses standard settings, which are not kept. No downloads run, no media file is opened, and there is no tray.</source>
        <translation>Rushes utilise des réglages standard, qui ne sont pas conservés. Aucun téléchargement n’a lieu, aucun fichier média n’est ouvert et il n’y a pas d’icône dans la zone de notification.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ManualWindow</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Find in the manual (Ctrl+F)</source>
        <translation>Rechercher dans le manuel (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>The manual is not installed here: it was looked for in %1. Install the package of Rushes again.</source>
        <translation>Le manuel n’est pas installé ici&#xa0;: il a été cherché dans %1. Réinstallez le paquet de Rushes.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln pages</source>
        <translation>
            <numerusform>Sur %Ln page</numerusform>
            <numerusform>Sur %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingDelegate</name>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln réunion</numerusform>
            <numerusform>%Ln réunions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingDetail</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Actualités</translation>
    </message>
    <message>
        <source>My time</source>
        <translation>Mon heure</translation>
    </message>
    <message>
        <source>Show the programme by this computer&apos;s clock</source>
        <translation>Afficher le programme à l’heure de cet ordinateur</translation>
    </message>
    <message>
        <source>Export .ics</source>
        <translation>Exporter .ics</translation>
    </message>
    <message>
        <source>Keep the programme as a file that calendars read</source>
        <translation>Garder le programme dans un fichier lisible par les calendriers</translation>
    </message>
    <message>
        <source>Queue the item when it is published</source>
        <translation>Mettre l’élément en file à sa publication</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Pas encore de programme</translation>
    </message>
    <message>
        <source>The portal has not published the programme of this meeting. Its videos, if any, are under Videos.</source>
        <translation>Le portail n’a pas publié le programme de cette réunion. Ses vidéos éventuelles se trouvent sous Vidéos.</translation>
    </message>
    <message>
        <source>Videos of the meeting</source>
        <translation>Vidéos de la réunion</translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation>Pas encore de vidéos</translation>
    </message>
    <message>
        <source>The portal has not published videos of this meeting. They appear here after the next refresh.</source>
        <translation>Le portail n’a pas publié de vidéos de cette réunion. Elles apparaissent ici après la prochaine actualisation.</translation>
    </message>
    <message>
        <source>Photos of the meeting</source>
        <translation>Photos de la réunion</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Pas encore de photos</translation>
    </message>
    <message>
        <source>The portal has not published photos of this meeting. They appear here after the next refresh.</source>
        <translation>Le portail n’a pas publié de photos de cette réunion. Elles apparaissent ici après la prochaine actualisation.</translation>
    </message>
    <message>
        <source>News of the meeting</source>
        <translation>Actualités de la réunion</translation>
    </message>
    <message>
        <source>The portal has no article about this meeting.</source>
        <translation>Le portail n’a pas d’article sur cette réunion.</translation>
    </message>
    <message>
        <source>Times of the programme by the clock of this computer, in place of those at the meeting.</source>
        <translation>Heures du programme à l’heure de cet ordinateur, au lieu de celle du lieu de la réunion.</translation>
    </message>
    <message>
        <source>Show its videos</source>
        <translation>Afficher ses vidéos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingHead</name>
    <message>
        <source>Queue whole meeting (Ctrl+Shift+D)</source>
        <translation>Mettre toute la réunion en file (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Whatever the portal adds to this meeting is queued by itself, in the format that the house profile puts first. Switch it off to stop that.</source>
        <translation>Tout ce que le portail ajoute à cette réunion est mis automatiquement en file d’attente, dans le format que le profil maison place en premier. Désactivez l’option pour arrêter.</translation>
    </message>
    <message>
        <source>Queue what this meeting publishes from now on</source>
        <translation>Mettre en file ce que cette réunion publie désormais</translation>
    </message>
    <message>
        <source>Queue what this meeting publishes from now on (Ctrl+Shift+A)</source>
        <translation>Mettre en file ce que cette réunion publie désormais (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>mis à jour %1</translation>
    </message>
    <message>
        <source>Do not wait for the meeting&apos;s videos any more</source>
        <translation>Ne plus attendre les vidéos de la réunion</translation>
    </message>
    <message>
        <source>Choose videos…</source>
        <translation>Choisir des vidéos…</translation>
    </message>
    <message>
        <source>Queue all broadcast quality</source>
        <translation>Mettre en file toute la qualité broadcast</translation>
    </message>
    <message>
        <source>What it publishes from now on is queued by itself.</source>
        <translation>Ce qu’elle publie désormais est mis en file d’attente automatiquement.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingModel</name>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>What it publishes from now on is queued by itself</source>
        <translation>Ce qu’elle publie désormais est mis en file d’attente automatiquement</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 local</source>
        <translation>%1 en local</translation>
    </message>
    <message>
        <source>all local</source>
        <translation>tout en local</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln réunion</numerusform>
            <numerusform>%Ln réunions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln vidéo</numerusform>
            <numerusform>%Ln vidéos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items of its programme are queued by themselves once they are published</source>
        <translation>
            <numerusform>%Ln élément de son programme est mis en file d’attente automatiquement dès sa publication</numerusform>
            <numerusform>%Ln éléments de son programme sont mis en file d’attente automatiquement dès leur publication</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Search the meetings: words, place:, country:, date:</source>
        <translation>Rechercher dans les réunions&#xa0;: mots, place:, country:, date:</translation>
    </message>
    <message>
        <source>Queue whole meeting</source>
        <translation>Mettre toute la réunion en file</translation>
    </message>
    <message>
        <source>Queue what the meeting publishes from now on</source>
        <translation>Mettre en file ce que la réunion publie désormais</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>With videos</source>
        <translation>Avec vidéos</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Pas encore de réunions</translation>
    </message>
    <message>
        <source>The catalogue has not been read from the portal so far. It is kept on this computer once it has been.</source>
        <translation>Le catalogue n’a pas encore été lu sur le portail. Il est ensuite conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No meetings match</source>
        <translation>Aucune réunion ne correspond</translation>
    </message>
    <message>
        <source>No video of such a meeting is on this computer.</source>
        <translation>Aucune vidéo d’une telle réunion n’est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Show all meetings</source>
        <translation>Afficher toutes les réunions</translation>
    </message>
    <message>
        <source>1 meeting selected</source>
        <translation>1 réunion sélectionnée</translation>
    </message>
    <message>
        <source>%1 of %2 in library</source>
        <translation>%1 sur %2 dans la médiathèque</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln réunion</numerusform>
            <numerusform>%Ln réunions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings have videos on this computer</source>
        <translation>
            <numerusform>%Ln réunion a des vidéos sur cet ordinateur</numerusform>
            <numerusform>%Ln réunions ont des vidéos sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln vidéo</numerusform>
            <numerusform>%Ln vidéos</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out meetings of which the portal has no video.</source>
        <translation>Exclut les réunions dont le portail n’a pas de vidéo.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MissingFilesDialog</name>
    <message>
        <source>Read each file: finds also those that were changed without another size</source>
        <translation>Lire chaque fichier&#xa0;: trouve aussi ceux qui ont été modifiés sans changer de taille</translation>
    </message>
    <message>
        <source>Find missing files</source>
        <translation>Retrouver les fichiers manquants</translation>
    </message>
    <message>
        <source>Look &amp;in</source>
        <translation>&amp;Chercher dans</translation>
    </message>
    <message>
        <source>Folders to look in</source>
        <translation>Dossiers où chercher</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Clips without their files</source>
        <translation>Clips sans leurs fichiers</translation>
    </message>
    <message>
        <source>Look for files</source>
        <translation>Chercher les fichiers</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Folder to look in</source>
        <translation>Dossier où chercher</translation>
    </message>
    <message>
        <source>Media folder: looked through in any case. Ticked, clips of drives that are away are looked for in it, too.</source>
        <translation>Dossier des médias&#xa0;: parcouru dans tous les cas. S’il est coché, les clips des disques absents y sont aussi cherchés.</translation>
    </message>
    <message>
        <source>Stopped before all was looked through.</source>
        <translation>Arrêté avant d’avoir tout parcouru.</translation>
    </message>
    <message>
        <source>%1 looked at, %2 read.</source>
        <translation>Examiné&#xa0;: %1, lu&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be read, such as %1.</source>
        <translation>
            <numerusform>%Ln fichier ou dossier n’a pas pu être lu, par exemple %1.</numerusform>
            <numerusform>%Ln fichiers ou dossiers n’ont pas pu être lus, par exemple %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Looking: %1 looked at, %2 read</source>
        <translation>Recherche, examiné&#xa0;: %1, lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Relink</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>The library knows of no clip whose file is missing.</source>
        <translation>La médiathèque ne connaît aucun clip dont le fichier manque.</translation>
    </message>
    <message>
        <source>Away: %1.</source>
        <translation>Absent&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips have their files again. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln clip a retrouvé son fichier. Annuler rétablit l’état précédent.</numerusform>
            <numerusform>%Ln clips ont retrouvé leurs fichiers. Annuler rétablit l’état précédent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relink %Ln clips</source>
        <translation>
            <numerusform>Relier %Ln clip</numerusform>
            <numerusform>Relier %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln clips were found.</source>
        <translation>
            <numerusform>Le fichier de %Ln clip a été trouvé.</numerusform>
            <numerusform>Les fichiers de %Ln clips ont été trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the places of %Ln clips there are other files.</source>
        <translation>
            <numerusform>À l’emplacement de %Ln clip se trouve un autre fichier.</numerusform>
            <numerusform>Aux emplacements de %Ln clips se trouvent d’autres fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln clips are missing.</source>
        <translation>
            <numerusform>Le fichier de %Ln clip est manquant.</numerusform>
            <numerusform>Les fichiers de %Ln clips sont manquants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are on drives that are away.</source>
        <translation>
            <numerusform>%Ln clip est sur un disque absent.</numerusform>
            <numerusform>%Ln clips sont sur des disques absents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compares what is in the files, not only their sizes. That takes as long as reading them all.</source>
        <translation>Compare le contenu des fichiers, pas seulement leur taille. Cela prend autant de temps que de les lire tous.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln clips there are several equal files; the likeliest is proposed, and F2 chooses another.</source>
        <translation>
            <numerusform>Pour %Ln clip, il y a plusieurs fichiers identiques&#xa0;; le plus probable est proposé, et F2 en choisit un autre.</numerusform>
            <numerusform>Pour %Ln clips, il y a plusieurs fichiers identiques&#xa0;; le plus probable est proposé, et F2 en choisit un autre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MissingFilesModel</name>
    <message>
        <source>Another file is in its place</source>
        <translation>Un autre fichier est à sa place</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Drive is away</source>
        <translation>Disque absent</translation>
    </message>
    <message>
        <source>No digest: nothing can prove it</source>
        <translation>Pas de somme de contrôle&#xa0;: rien ne peut le prouver</translation>
    </message>
    <message>
        <source>Same size and digest</source>
        <translation>Mêmes taille et somme de contrôle</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Ancien emplacement</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Nouvel emplacement</translation>
    </message>
    <message>
        <source>How certain</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>now for “%1”</source>
        <translation>désormais pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Same size and digest, one of %1</source>
        <translation>Mêmes taille et somme de contrôle, l’un des %1</translation>
    </message>
    <message>
        <source>F2 chooses another of the equal files</source>
        <translation>F2 choisit un autre des fichiers identiques</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NamePreviewModel</name>
    <message>
        <source>Numbered: another file has the name</source>
        <translation>Numéroté&#xa0;: un autre fichier porte ce nom</translation>
    </message>
    <message>
        <source>Shortened: too long for some systems</source>
        <translation>Raccourci&#xa0;: trop long pour certains systèmes</translation>
    </message>
    <message>
        <source>The portal’s name</source>
        <translation>Nom du portail</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NamesDialog</name>
    <message>
        <source>Names and folders</source>
        <translation>Noms et dossiers</translation>
    </message>
    <message>
        <source>Rename finished files…</source>
        <translation>Renommer les fichiers terminés…</translation>
    </message>
    <message>
        <source>Take renaming back</source>
        <translation>Annuler le renommage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Puts %1 into the template</source>
        <translation>Insère %1 dans le modèle</translation>
    </message>
    <message>
        <source>The last videos under their new names</source>
        <translation>Les dernières vidéos sous leurs nouveaux noms</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>&amp;All files</source>
        <translation>&amp;Tous les fichiers</translation>
    </message>
    <message>
        <source>Folders per portal and kind of file</source>
        <translation>Dossiers par portail et type de fichier</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Choose a folder for them…</source>
        <translation>Leur choisir un dossier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Further copies of each finished file</source>
        <translation>Autres copies de chaque fichier terminé</translation>
    </message>
    <message>
        <source>S&amp;econd place, copied and compared</source>
        <translation>&amp;Second emplacement, copié et comparé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Watch folder of the editing system</source>
        <translation>&amp;Dossier surveillé du système de montage</translation>
    </message>
    <message>
        <source>All portals</source>
        <translation>Tous les portails</translation>
    </message>
    <message>
        <source>“/” begins a folder. A token without a value is left out, with the separator beside it.</source>
        <translation>«&#xa0;/&#xa0;» commence un dossier. Une variable sans valeur est omise, avec le séparateur voisin.</translation>
    </message>
    <message>
        <source>The template can be saved when it is right.</source>
        <translation>Le modèle peut être enregistré une fois correct.</translation>
    </message>
    <message>
        <source>The catalogue has no videos yet on which it could be tried.</source>
        <translation>Le catalogue n’a pas encore de vidéos sur lesquelles l’essayer.</translation>
    </message>
    <message>
        <source>Tried on the last %1 videos: every file has a name of its own.</source>
        <translation>Essayé sur les %1 dernières vidéos&#xa0;: chaque fichier a son propre nom.</translation>
    </message>
    <message>
        <source>Tried on the last %1 videos: %2 had to be numbered or shortened. {id} or {n:3} tells them apart.</source>
        <translation>Essayé sur les %1 dernières vidéos&#xa0;: %2 ont dû être numérotées ou raccourcies. {id} ou {n:3} les distingue.</translation>
    </message>
    <message>
        <source>The pattern of names and folders. Words in braces are replaced by what is known of the video, and a slash begins a folder.</source>
        <translation>Le modèle des noms et des dossiers. Les mots entre accolades sont remplacés par ce que l’on sait de la vidéo, et une barre oblique ouvre un dossier.</translation>
    </message>
    <message>
        <source>The portal whose files go to a folder of their own.</source>
        <translation>Le portail dont les fichiers vont dans un dossier à part.</translation>
    </message>
    <message>
        <source>The kind of file that goes to a folder of its own, such as proxies.</source>
        <translation>Le type de fichier qui va dans un dossier à part, par exemple les proxies.</translation>
    </message>
    <message>
        <source>Each finished file is copied here too, and the copy is read again and compared with the original.</source>
        <translation>Chaque fichier terminé est aussi copié ici, puis la copie est relue et comparée à l’original.</translation>
    </message>
    <message>
        <source>A folder from which an editing system takes files. A copy appears there only when it is whole.</source>
        <translation>Un dossier où un système de montage prend des fichiers. Une copie n’y apparaît qu’une fois complète.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewPasswordPage</name>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save new password</source>
        <translation>Enregistrer le nouveau mot de passe</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewsModel</name>
    <message>
        <source>Being read</source>
        <translation>En cours de lecture</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewsPage</name>
    <message>
        <source>News</source>
        <translation>Actualités</translation>
    </message>
    <message>
        <source>Search the news: words, meeting:, date:</source>
        <translation>Rechercher dans les actualités&#xa0;: mots, meeting:, date:</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>Videos of the meeting</source>
        <translation>Vidéos de la réunion</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Photos of this entry</source>
        <translation>Photos de cette entrée</translation>
    </message>
    <message>
        <source>No news yet</source>
        <translation>Pas encore d’actualités</translation>
    </message>
    <message>
        <source>The portal has published none so far, or the catalogue has not been read yet.</source>
        <translation>Le portail n’en a pas encore publié, ou le catalogue n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>No news match</source>
        <translation>Aucune actualité ne correspond</translation>
    </message>
    <message>
        <source>Show all news</source>
        <translation>Afficher toutes les actualités</translation>
    </message>
    <message>
        <source>Meeting: %1</source>
        <translation>Réunion&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln vidéo</numerusform>
            <numerusform>%Ln vidéos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out what was published in another year.</source>
        <translation>Exclut ce qui a été publié une autre année.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewsletterCard</name>
    <message>
        <source>Subscribe</source>
        <translation>S’abonner</translation>
    </message>
    <message>
        <source>or later, in Settings</source>
        <translation>ou plus tard, dans les Réglages</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d’information</translation>
    </message>
    <message>
        <source>New meetings and videos, about once a week.</source>
        <translation>Nouvelles réunions et vidéos, environ une fois par semaine.</translation>
    </message>
    <message>
        <source>%1: new meetings and videos, about once a week.</source>
        <translation>%1&#xa0;: nouvelles réunions et vidéos, environ une fois par semaine.</translation>
    </message>
    <message>
        <source>Subscribed since %1</source>
        <translation>Abonné depuis %1</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonné</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop the newsletter</source>
        <translation>Arrêter la lettre d’information</translation>
    </message>
    <message>
        <source>Subscribe to the newsletter</source>
        <translation>S’abonner à la lettre d’information</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>You get the newsletter from now on</source>
        <translation>Vous recevrez désormais la lettre d’information</translation>
    </message>
    <message>
        <source>You no longer get the newsletter</source>
        <translation>Vous ne recevez plus la lettre d’information</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NoticeModel</name>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Actualité</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Search the notices: title, what happened</source>
        <translation>Rechercher dans les avis&#xa0;: titre, ce qui s’est passé</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>%1, %2 unread</source>
        <translation>%1, non lus&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>No notices match</source>
        <translation>Aucun avis ne correspond</translation>
    </message>
    <message>
        <source>No notice has all of these words.</source>
        <translation>Aucun avis ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Show all notices</source>
        <translation>Afficher tous les avis</translation>
    </message>
    <message>
        <source>No notices yet</source>
        <translation>Pas encore d’avis</translation>
    </message>
    <message>
        <source>What the portal corrects or takes back appears here, and what was queued because you waited for it.</source>
        <translation>Ce que le portail corrige ou retire apparaît ici, ainsi que ce qui a été mis en file d’attente parce que vous l’attendiez.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in library</source>
        <translation>Afficher dans la médiathèque</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copier le titre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln avis</numerusform>
            <numerusform>%Ln avis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::OfflineBar</name>
    <message>
        <source>Only what I can open now</source>
        <translation>Seulement ce que je peux ouvrir maintenant</translation>
    </message>
    <message>
        <source>Leaves out everything whose files are not on this computer, for as long as the portal cannot be reached.</source>
        <translation>Exclut tout ce dont les fichiers ne sont pas sur cet ordinateur, tant que le portail est injoignable.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::OpenLists</name>
    <message>
        <source>Open shot lists</source>
        <translation>Listes des plans ouvertes</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Fermer (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, pas encore enregistrée</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::OutlineModel</name>
    <message>
        <source>Without a description</source>
        <translation>Sans description</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>section %1</translation>
    </message>
    <message>
        <source>not right yet</source>
        <translation>pas encore correct</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PaceField</name>
    <message>
        <source>Full speed</source>
        <translation>Plein débit</translation>
    </message>
    <message>
        <source>Limited to</source>
        <translation>Limité à</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>%1: limit</source>
        <translation>%1&#xa0;: limite</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> Mo/s</translation>
    </message>
    <message>
        <source>Whether downloads run as fast as they can at that time, with a limit, or not at all.</source>
        <translation>Indique si les téléchargements vont à pleine vitesse à ce moment-là, avec une limite, ou pas du tout.</translation>
    </message>
    <message>
        <source>The most that all downloads together take at that time.</source>
        <translation>Le débit maximal de l’ensemble des téléchargements à ce moment-là.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PartFeed</name>
    <message>
        <source>It was taken off the queue. What is shown stays until this window closes.</source>
        <translation>Il a été retiré de la file d’attente. Ce qui est affiché reste jusqu’à la fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>Nobody has said how long this file is, so Rushes cannot find its end. Play it when it is whole.</source>
        <translation>La longueur de ce fichier n’est pas connue, Rushes ne peut donc pas en trouver la fin. Lisez-le quand il sera complet.</translation>
    </message>
    <message>
        <source>All of it is here.</source>
        <translation>Tout est là.</translation>
    </message>
    <message>
        <source>This place is not here yet. Rushes brings it before the rest.</source>
        <translation>Ce passage n’est pas encore là. Rushes le récupère avant le reste.</translation>
    </message>
    <message>
        <source>This place is not here yet, and the download does not go on at the moment. Resume it to see more.</source>
        <translation>Ce passage n’est pas encore là, et le téléchargement est arrêté pour le moment. Reprenez-le pour en voir plus.</translation>
    </message>
    <message>
        <source>Its first bytes are on their way.</source>
        <translation>Ses premiers octets sont en route.</translation>
    </message>
    <message>
        <source>Nothing of it is here yet, and the download does not go on at the moment. Resume it to see it.</source>
        <translation>Rien n’est encore là, et le téléchargement est arrêté pour le moment. Reprenez-le pour le voir.</translation>
    </message>
    <message>
        <source>The first %1 can be seen.</source>
        <translation>Les premiers %1 sont visibles.</translation>
    </message>
    <message>
        <source>All of it is here. It is not verified yet: do not use it before it is.</source>
        <translation>Tout est là. Ce n’est pas encore vérifié&#xa0;: ne l’utilisez pas avant.</translation>
    </message>
    <message>
        <source>%1 More comes while you watch, from where you look. It is not verified yet.</source>
        <translation>%1 La suite arrive pendant que vous regardez, à partir de ce point. Ce n’est pas encore vérifié.</translation>
    </message>
    <message>
        <source>%1 The download does not go on at the moment. It is not verified yet.</source>
        <translation>%1 Le téléchargement est arrêté pour le moment. Ce n’est pas encore vérifié.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PartsMap</name>
    <message>
        <source>Blocks of the file</source>
        <translation>Blocs du fichier</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PartsPicture</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
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
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Range %1: %2 of it, at block %3 of %4.</source>
        <translation>Segment %1&#xa0;: %2 reçus, au bloc %3 sur %4.</translation>
    </message>
    <message>
        <source>What is in doubt is fetched again and compared.</source>
        <translation>Ce qui est douteux est récupéré de nouveau et comparé.</translation>
    </message>
    <message>
        <source>Block %1, from %2 to %3: %4, fetched again and compared</source>
        <translation>Bloc %1, de %2 à %3&#xa0;: %4, récupéré de nouveau et comparé</translation>
    </message>
    <message>
        <source>Block %1, from %2 to %3: %4</source>
        <translation>Bloc %1, de %2 à %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>from %1 to %2: %3, fetched again and compared</source>
        <translation>de %1 à %2&#xa0;: %3, récupéré de nouveau et comparé</translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <translation>de %1 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Connection %1, %2</source>
        <translation>Connexion %1, %2</translation>
    </message>
    <message>
        <source>No connection, %1</source>
        <translation>Aucune connexion, %1</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>arriving</source>
        <translation>en arrivée</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>sur le disque</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>douteux</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks of %1</source>
        <translation>
            <numerusform>%1 blocs de %1</numerusform>
            <numerusform>%Ln blocs de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PasswordChecks</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 now)</source>
        <translation>%1 (%2 pour l’instant)</translation>
    </message>
    <message>
        <source>no spaces</source>
        <translation>pas d’espaces</translation>
    </message>
    <message>
        <source>upper-case letter</source>
        <translation>majuscule</translation>
    </message>
    <message>
        <source>lower-case letter</source>
        <translation>minuscule</translation>
    </message>
    <message>
        <source>number</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>symbole</translation>
    </message>
    <message>
        <source>symbol, such as ! # %</source>
        <translation>symbole, par exemple&#xa0;! # %</translation>
    </message>
    <message>
        <source>Strong enough. All rules are met</source>
        <translation>Assez sûr. Toutes les règles sont respectées</translation>
    </message>
    <message>
        <source>Not strong enough yet. Still open: %1</source>
        <translation>Pas encore assez sûr. Il manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: met</source>
        <translation>%1&#xa0;: respecté</translation>
    </message>
    <message>
        <source>%1: still open</source>
        <translation>%1&#xa0;: encore manquant</translation>
    </message>
    <message>
        <source>%1: open again</source>
        <translation>%1&#xa0;: de nouveau manquant</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoCommands</name>
    <message>
        <source>Download originals</source>
        <translation>Télécharger les originaux</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln originals, %2</source>
        <translation>
            <numerusform>Télécharger %Ln original, %2</numerusform>
            <numerusform>Télécharger %Ln originaux, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoDetails</name>
    <message>
        <source>Taken</source>
        <translation>Prise de vue</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>In the file name</source>
        <translation>Dans le nom de fichier</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Queue the original (D); it needs an account</source>
        <translation>Mettre l’original en file (D)&#xa0;; un compte est nécessaire</translation>
    </message>
    <message>
        <source>Copy caption</source>
        <translation>Copier la légende</translation>
    </message>
    <message>
        <source>Copy credit</source>
        <translation>Copier le crédit</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Sans légende</translation>
    </message>
    <message>
        <source>The portal names none</source>
        <translation>Le portail n’en indique aucun</translation>
    </message>
    <message>
        <source>Download original, %1</source>
        <translation>Télécharger l’original, %1</translation>
    </message>
    <message>
        <source>Download original</source>
        <translation>Télécharger l’original</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoModel</name>
    <message>
        <source>Being read</source>
        <translation>En cours de lecture</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Sans légende</translation>
    </message>
    <message>
        <source>Photo without a caption</source>
        <translation>Photo sans légende</translation>
    </message>
    <message>
        <source>original: %1</source>
        <translation>original&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas ici</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
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
        <translation>Photo %1</translation>
    </message>
    <message>
        <source>Arrows lead to the next photo, Escape back to the list</source>
        <translation>Les flèches mènent à la photo suivante, Esc ramène à la liste</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Sans légende</translation>
    </message>
    <message>
        <source>Escape leads back</source>
        <translation>Esc ramène en arrière</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Search the photos: words, place:, date:, rights:</source>
        <translation>Rechercher dans les photos&#xa0;: mots, place:, date:, rights:</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciennes d’abord</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Plus grandes d’abord</translation>
    </message>
    <message>
        <source>High resolution</source>
        <translation>Haute résolution</translation>
    </message>
    <message>
        <source>Not withdrawn</source>
        <translation>Non retirées</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Afficher en grand</translation>
    </message>
    <message>
        <source>Download original</source>
        <translation>Télécharger l’original</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Pas encore de photos</translation>
    </message>
    <message>
        <source>The portal has published none so far, or the catalogue has not been read yet.</source>
        <translation>Le portail n’en a pas encore publié, ou le catalogue n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>No photos match</source>
        <translation>Aucune photo ne correspond</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Afficher toutes les photos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln originals of this portal are on this computer</source>
        <translation>
            <numerusform>%Ln original de ce portail est sur cet ordinateur</numerusform>
            <numerusform>%Ln originaux de ce portail sont sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos selected</source>
        <translation>
            <numerusform>%Ln photo sélectionnée</numerusform>
            <numerusform>%Ln photos sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out photos that are less than 3000 pixels high.</source>
        <translation>Exclut les photos de moins de 3000 pixels de haut.</translation>
    </message>
    <message>
        <source>Leaves out photos that the portal has taken back.</source>
        <translation>Exclut les photos que le portail a retirées.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PictureView</name>
    <message>
        <source>Picture: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PlayerStage</name>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PortalAddressPage</name>
    <message>
        <source>Where do your pictures come from?</source>
        <translation>D’où viennent vos images&#xa0;?</translation>
    </message>
    <message>
        <source>Enter the address that your press office gave you. It is asked who it is before it is added.</source>
        <translation>Saisissez l’adresse fournie par votre service de presse. Rushes demande qui répond avant de l’ajouter.</translation>
    </message>
    <message>
        <source>Address of the portal</source>
        <translation>Adresse du portail</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add portal</source>
        <translation>Ajouter le portail</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>This is not a portal&apos;s address.</source>
        <translation>Ce n’est pas l’adresse d’un portail.</translation>
    </message>
    <message>
        <source>It begins with https:// and has no user name and no question mark. http:// is for this computer only.</source>
        <translation>Elle commence par https:// et ne contient ni nom d’utilisateur ni point d’interrogation. http:// est réservé à cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PreviewPane</name>
    <message>
        <source>Sign in to preview</source>
        <translation>Se connecter pour l’aperçu</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Space plays and pauses, F11 fills the screen</source>
        <translation>Espace lance et suspend la lecture, F11 passe en plein écran</translation>
    </message>
    <message>
        <source>Waiting for the portal…</source>
        <translation>Attente du portail…</translation>
    </message>
    <message>
        <source>Opening the preview…</source>
        <translation>Ouverture de l’aperçu…</translation>
    </message>
    <message>
        <source>Browsing is free. The video itself needs an account on the portal.</source>
        <translation>La consultation est libre. La vidéo elle-même demande un compte sur le portail.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Printing</name>
    <message>
        <source>start %1</source>
        <translation>début %1</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots</source>
        <translation>
            <numerusform>%Ln plan</numerusform>
            <numerusform>%Ln plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProblemModel</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Correction</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProseDialog</name>
    <message>
        <source>Shots from a dope sheet</source>
        <translation>Plans d’une dope sheet</translation>
    </message>
    <message>
        <source>The agency’s text</source>
        <translation>Le texte de l’agence</translation>
    </message>
    <message>
        <source>Paste the agency’s text here: its numbered shots, with or without times.</source>
        <translation>Collez ici le texte de l’agence&#xa0;: ses plans numérotés, avec ou sans temps.</translation>
    </message>
    <message>
        <source>Shots that were read</source>
        <translation>Plans reconnus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No shots found. They begin with a number, a time or SOUNDBITE.</source>
        <translation>Aucun plan trouvé. Ils commencent par un numéro, un temps ou SOUNDBITE.</translation>
    </message>
    <message>
        <source>Nothing is doubtful.</source>
        <translation>Rien n’est douteux.</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln shots</source>
        <translation>
            <numerusform>Ajouter %Ln plan</numerusform>
            <numerusform>Ajouter %Ln plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are doubtful. Tick those that are right.</source>
        <translation>
            <numerusform>%Ln plan est douteux. Cochez-le s’il est juste.</numerusform>
            <numerusform>%Ln plans sont douteux. Cochez ceux qui sont justes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProseModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>TC entrée</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>TC sortie</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProxyDialog</name>
    <message>
        <source>As the &amp;system says</source>
        <translation>Selon le &amp;système</translation>
    </message>
    <message>
        <source>&amp;None: go directly</source>
        <translation>&amp;Aucun&#xa0;: accès direct</translation>
    </message>
    <message>
        <source>&amp;This one</source>
        <translation>&amp;Celui-ci</translation>
    </message>
    <message>
        <source>T&amp;ry it</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>Use from now on</source>
        <translation>Utiliser désormais</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The way to portals and media</source>
        <translation>L’accès aux portails et aux médias</translation>
    </message>
    <message>
        <source>This computer is always reached directly. Transfers under way go on as they began.</source>
        <translation>Cet ordinateur est toujours joint directement. Les transferts en cours continuent comme ils ont commencé.</translation>
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
        <translation>habituel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>The password goes into the system&apos;s keyring, and nowhere else.</source>
        <translation>Le mot de passe va dans le trousseau du système, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Enter the host of the proxy, as your network&apos;s people gave it to you.</source>
        <translation>Saisissez l’hôte du proxy, tel que l’a fourni votre service réseau.</translation>
    </message>
    <message>
        <source>“%1” is no name of a host. Its port, user and password have fields of their own.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’hôte. Le port, l’utilisateur et le mot de passe ont leurs propres champs.</translation>
    </message>
    <message>
        <source>A password needs a user.</source>
        <translation>Un mot de passe demande un utilisateur.</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>conservé dans le trousseau</translation>
    </message>
    <message>
        <source>Asking the portal by this way…</source>
        <translation>Demande au portail par cette voie…</translation>
    </message>
    <message>
        <source>The portal answers.</source>
        <translation>Le portail répond.</translation>
    </message>
    <message>
        <source>The portal does not answer without a proxy. Nothing was changed. Your network may need one.</source>
        <translation>Le portail ne répond pas sans proxy. Rien n’a été modifié. Votre réseau en exige peut-être un.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy wants a user and a password. Nothing was changed. Enter it as “This one”, with both.</source>
        <translation>Le proxy du système demande un utilisateur et un mot de passe. Rien n’a été modifié. Saisissez-le sous «&#xa0;Celui-ci&#xa0;», avec les deux.</translation>
    </message>
    <message>
        <source>The portal does not answer by the system&apos;s way. Nothing was changed. Check the network&apos;s settings of the system.</source>
        <translation>Le portail ne répond pas par la voie du système. Rien n’a été modifié. Vérifiez les réglages réseau du système.</translation>
    </message>
    <message>
        <source>The portal answers by %1.</source>
        <translation>Le portail répond par %1.</translation>
    </message>
    <message>
        <source>There is no computer called %1. Nothing was changed. Check the host.</source>
        <translation>Aucun ordinateur ne s’appelle %1. Rien n’a été modifié. Vérifiez l’hôte.</translation>
    </message>
    <message>
        <source>%1 is there, but nothing answers at port %2. Nothing was changed. Check the port.</source>
        <translation>%1 existe, mais rien ne répond au port %2. Rien n’a été modifié. Vérifiez le port.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Nothing was changed. Check the host, the port and the kind.</source>
        <translation>%1 n’a pas répondu à temps. Rien n’a été modifié. Vérifiez l’hôte, le port et le type.</translation>
    </message>
    <message>
        <source>%1 wants another user or password. Nothing was changed. Enter both and try again.</source>
        <translation>%1 demande un autre utilisateur ou mot de passe. Rien n’a été modifié. Saisissez les deux et réessayez.</translation>
    </message>
    <message>
        <source>%1 answers, but does not bring us to the portal. Nothing was changed. The portal may be away, or the proxy may not let it through.</source>
        <translation>%1 répond, mais ne mène pas au portail. Rien n’a été modifié. Le portail est peut-être absent, ou le proxy ne le laisse pas passer.</translation>
    </message>
    <message>
        <source>Rushes asks the system for each address, so that scripts of the newsroom’s network are followed too.</source>
        <translation>Rushes interroge le système pour chaque adresse, de sorte que les scripts du réseau de la rédaction sont suivis eux aussi.</translation>
    </message>
    <message>
        <source>How the proxy is spoken to. Who runs the network knows which it is.</source>
        <translation>La façon de communiquer avec le proxy. La personne qui gère le réseau sait laquelle convient.</translation>
    </message>
    <message>
        <source>The name or the address of the proxy, without http:// before it.</source>
        <translation>Le nom ou l’adresse du proxy, sans http:// devant.</translation>
    </message>
    <message>
        <source>The number at which the proxy listens.</source>
        <translation>Le numéro du port sur lequel le proxy écoute.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryBar</name>
    <message>
        <source>Search on this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Search on this page (Ctrl+L or /)</source>
        <translation>Rechercher dans cette page (Ctrl+L ou /)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryButton</name>
    <message>
        <source>Writes %1 into the search</source>
        <translation>Écrit %1 dans la recherche</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryCompletion</name>
    <message>
        <source>What could be written next</source>
        <translation>Ce qui pourrait suivre</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryEdit</name>
    <message>
        <source>Each word must be in what is found. A field such as place: or tag: narrows it, and the list below shows what could be written next.</source>
        <translation>Chaque mot doit figurer dans ce qui est trouvé. Un champ comme place: ou tag: affine la recherche, et la liste ci-dessous montre ce qui pourrait suivre.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryRepairs</name>
    <message>
        <source>Leave out %1</source>
        <translation>Omettre %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueuePlan</name>
    <message>
        <source>Queue all broadcast quality (%1)</source>
        <translation>Mettre en file toute la qualité broadcast (%1)</translation>
    </message>
    <message>
        <source>Queue all mezzanine files (%1)</source>
        <translation>Mettre en file tous les fichiers mezzanine (%1)</translation>
    </message>
    <message>
        <source>Queue all web files (%1)</source>
        <translation>Mettre en file tous les fichiers web (%1)</translation>
    </message>
    <message>
        <source>Queue all proxies (%1)</source>
        <translation>Mettre en file tous les proxies (%1)</translation>
    </message>
    <message>
        <source>No videos are published yet.</source>
        <translation>Aucune vidéo n’est encore publiée.</translation>
    </message>
    <message>
        <source>The portal offers no files of these videos yet.</source>
        <translation>Le portail ne propose pas encore de fichiers de ces vidéos.</translation>
    </message>
    <message>
        <source>All of it is in the library.</source>
        <translation>Tout est dans la médiathèque.</translation>
    </message>
    <message>
        <source>All of it is in the library or in the queue.</source>
        <translation>Tout est dans la médiathèque ou dans la file d’attente.</translation>
    </message>
    <message>
        <source>%1 free, of which the queue takes %2</source>
        <translation>%1 libres, dont %2 pour la file d’attente</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1, so all of it fits.</source>
        <translation>%1, donc tout tient.</translation>
    </message>
    <message>
        <source>%1, %2 too little.</source>
        <translation>%1, il manque %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos, %1</source>
        <translation>
            <numerusform>%Ln vidéo, %1</numerusform>
            <numerusform>%Ln vidéos, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no file yet.</source>
        <translation>
            <numerusform>%Ln n’a pas encore de fichier.</numerusform>
            <numerusform>%Ln n’ont pas encore de fichier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RangeModel</name>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>TC entrée</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>TC sortie</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RangePanel</name>
    <message>
        <source>No ranges yet. Type where one begins and ends.</source>
        <translation>Pas encore de plages. Saisissez où une plage commence et se termine.</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Plages</translation>
    </message>
    <message>
        <source>Remove range</source>
        <translation>Supprimer la plage</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Mots-clés, séparés par des virgules</translation>
    </message>
    <message>
        <source>Add range</source>
        <translation>Ajouter une plage</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Entrée</translation>
    </message>
    <message>
        <source>&amp;Out</source>
        <translation>&amp;Sortie</translation>
    </message>
    <message>
        <source>A timecode of the clip. The end of one is enough, and a frame that is not in the range any more is its out point.</source>
        <translation>Un timecode du clip. La fin d’un timecode suffit, et le point de sortie est la première image qui ne fait plus partie de la plage.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RateMenu</name>
    <message>
        <source>Speed limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Other limit…</source>
        <translation>Autre limite…</translation>
    </message>
    <message>
        <source>By schedule now: %1</source>
        <translation>Selon le planning actuel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Schedules and limits…</source>
        <translation>Plannings et limites…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proxy…</translation>
    </message>
    <message>
        <source>MB/s over all transfers</source>
        <translation>Mo/s sur l’ensemble des transferts</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RatingEdit</name>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Rating (Alt+1 to Alt+5, Alt+0 clears)</source>
        <translation>Évaluation (Alt+1 à Alt+5, Alt+0 efface)</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>different ratings, %1 to %2</source>
        <translation>évaluations différentes, de %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RegisterDialog</name>
    <message>
        <source>Create account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RemovedClipsDialog</name>
    <message>
        <source>Nobody has removed a clip from this library.</source>
        <translation>Personne n’a retiré de clip de cette médiathèque.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ramener</translation>
    </message>
    <message>
        <source>Removed clips</source>
        <translation>Clips retirés</translation>
    </message>
    <message>
        <source>What was logged on these clips is kept. They come back as they were; taking one of their files in again does the same. No file is touched.</source>
        <translation>Le dérushage de ces clips est conservé. Ils reviennent tels qu’ils étaient ; reprendre l’un de leurs fichiers a le même effet. Aucun fichier n’est touché.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The file of one of them belongs to another clip by now. Nothing was brought back. Remove that clip first, or bring back the others alone.</source>
        <translation>Le fichier de l’un d’eux appartient désormais à un autre clip. Rien n’a été ramené. Retirez d’abord cet autre clip, ou ramenez seulement les autres.</translation>
    </message>
    <message>
        <source>Somebody else has brought one of them back just now. The list shows what is so.</source>
        <translation>Quelqu’un d’autre vient de ramener l’un d’eux. La liste montre l’état actuel.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RemovedClipsModel</name>
    <message>
        <source>none on this computer</source>
        <translation>aucun sur cet ordinateur</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>Son fichier</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RenditionDelegate</name>
    <message>
        <source>size only</source>
        <translation>taille seule</translation>
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
        <translation>Broadcast</translation>
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
        <translation>avec SHA-256</translation>
    </message>
    <message>
        <source>size only</source>
        <translation>taille seule</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ResetDialog</name>
    <message>
        <source>Reset password</source>
        <translation>Réinitialiser le mot de passe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ResetEmailPage</name>
    <message>
        <source>Enter the address of your account. We send a code to it.</source>
        <translation>Saisissez l’adresse de votre compte. Nous y envoyons un code.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>For your safety the answer is the same whether or not an account exists.</source>
        <translation>Pour votre sécurité, la réponse est la même, que le compte existe ou non.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Envoyer le code</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SavedSearches</name>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Name in the list of places</source>
        <translation>Nom dans la liste des emplacements</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ScheduleModel</name>
    <message>
        <source>every day</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>plein débit</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Commence le</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>De–à</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SchedulesDialog</name>
    <message>
        <source>Schedules and limits</source>
        <translation>Plannings et limites</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Enregistrer les règles</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semaine</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>Windows of the week</source>
        <translation>Créneaux de la semaine</translation>
    </message>
    <message>
        <source>Add a window</source>
        <translation>Ajouter un créneau</translation>
    </message>
    <message>
        <source>Remove the window</source>
        <translation>Supprimer le créneau</translation>
    </message>
    <message>
        <source>Move up: the first that fits a time decides</source>
        <translation>Monter&#xa0;: le premier qui convient à l’heure décide</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Speed in this window</source>
        <translation>Débit dans ce créneau</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Commence le</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Speed at all other times</source>
        <translation>Débit à tout autre moment</translation>
    </message>
    <message>
        <source>At all other times</source>
        <translation>À tout autre moment</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Par priorité</translation>
    </message>
    <message>
        <source>By the time needed: what airs first lands first</source>
        <translation>Par échéance&#xa0;: ce qui passe d’abord à l’antenne arrive d’abord</translation>
    </message>
    <message>
        <source>as many as at once</source>
        <translation>autant qu’au total</translation>
    </message>
    <message>
        <source>as many as help</source>
        <translation>autant qu’utile</translation>
    </message>
    <message>
        <source>A far server may send more over several connections. Rushes adds one while that helps, and takes it back where it does not.</source>
        <translation>Un serveur lointain peut envoyer plus par plusieurs connexions. Rushes en ajoute une tant que cela aide, et la retire quand cela n’aide pas.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> Mo/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Quota per day</source>
        <translation>Quota par jour</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> Go</translation>
    </message>
    <message>
        <source>No quota</source>
        <translation>Sans quota</translation>
    </message>
    <message>
        <source>%1 came today</source>
        <translation>%1 reçus aujourd’hui</translation>
    </message>
    <message>
        <source>Pause on a &amp;metered network</source>
        <translation>Suspendre sur réseau &amp;facturé au volume</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while bytes come</source>
        <translation>&amp;Garder l’ordinateur éveillé pendant la réception</translation>
    </message>
    <message>
        <source>From one &amp;server</source>
        <translation>&amp;Par serveur</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordre</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>&amp;En même temps</translation>
    </message>
    <message>
        <source>&amp;Connections per file</source>
        <translation>&amp;Connexions par fichier</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>&amp;Limite de débit</translation>
    </message>
    <message>
        <source>&amp;Quota per day</source>
        <translation>&amp;Quota par jour</translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation>Créneau %1</translation>
    </message>
    <message>
        <source>What is fetched first: as you put it in the list, by priority, or by the time at which it is needed.</source>
        <translation>Ce qui est récupéré d’abord&#xa0;: selon l’ordre que vous donnez à la liste, la priorité ou l’heure à laquelle on en a besoin.</translation>
    </message>
    <message>
        <source>How many files are fetched side by side. More than the network carries only makes each slower.</source>
        <translation>Le nombre de fichiers récupérés en parallèle. En demander plus que le réseau n’en supporte ne fait que ralentir chacun.</translation>
    </message>
    <message>
        <source>How many of them may come from one server. Some servers refuse more than a few.</source>
        <translation>Combien d’entre eux peuvent venir d’un même serveur. Certains serveurs en refusent plus de quelques-uns.</translation>
    </message>
    <message>
        <source>How many connections may bring parts of one file. Rushes uses more than one only while that is faster.</source>
        <translation>Le nombre de connexions qui peuvent apporter des parties d’un même fichier. Rushes n’en utilise plusieurs que tant que cela va plus vite.</translation>
    </message>
    <message>
        <source>The most that all downloads together take where the week below says nothing else.</source>
        <translation>Le débit maximal de l’ensemble des téléchargements là où la semaine ci-dessous ne dit rien d’autre.</translation>
    </message>
    <message>
        <source>When a day has brought so much, what is left waits for midnight.</source>
        <translation>Quand un jour a apporté ce volume, le reste attend minuit.</translation>
    </message>
    <message>
        <source>Downloads wait while the system says that the network is paid by the byte, and go on by themselves afterwards.</source>
        <translation>Les téléchargements attendent tant que le système signale un réseau facturé au volume, puis reprennent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>The computer does not fall asleep while something is downloaded.</source>
        <translation>L’ordinateur ne se met pas en veille tant qu’un téléchargement est en cours.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SettingRow</name>
    <message>
        <source>Back to what is usual</source>
        <translation>Revenir à la valeur habituelle</translation>
    </message>
    <message>
        <source>%1: back to what is usual</source>
        <translation>%1&#xa0;: revenir à la valeur habituelle</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>No setting is called like this</source>
        <translation>Aucun réglage ne porte ce nom</translation>
    </message>
    <message>
        <source>Settings are found by their name, their section and what is said of them.</source>
        <translation>Les réglages se trouvent par leur nom, leur section et ce qui en est dit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShortcutModel</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1, %2: %3, usually %4</source>
        <translation>%1, %2&#xa0;: %3, habituellement %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Touche habituelle</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShortcutsDialog</name>
    <message>
        <source>Take it from there</source>
        <translation>Réattribuer la touche</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Touche habituelle</translation>
    </message>
    <message>
        <source>Usual keys everywhere</source>
        <translation>Touches habituelles partout</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Search by page, action or key</source>
        <translation>Rechercher par page, action ou touche</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Rechercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No shortcut is called like this</source>
        <translation>Aucun raccourci ne porte ce nom</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Touche de %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>%1 do the same. A key that is pressed here takes the place of all.</source>
        <translation>%1 font la même chose. Une touche pressée ici les remplace toutes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2)</source>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>%1 is the key of %2. Nothing is changed yet.</source>
        <translation>%1 est la touche de %2. Rien n’est encore modifié.</translation>
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
        <translation>Abréviations</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Type =code= in a note or a shot list, and person and role stand there.</source>
        <translation>Saisissez =code= dans une note ou une liste des plans, et la personne et sa fonction s’y inscrivent.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Named in the clips of</source>
        <translation>Nommées dans les clips de</translation>
    </message>
    <message>
        <source>“%1” is no code.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code.</translation>
    </message>
    <message>
        <source>Nothing was changed. A code has letters, digits and dashes, at most 24.</source>
        <translation>Rien n’a été modifié. Un code contient des lettres, des chiffres et des tirets, 24 au plus.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln people</source>
        <translation>
            <numerusform>Ajouter %Ln personne</numerusform>
            <numerusform>Ajouter %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ajouter des personnes</translation>
    </message>
    <message>
        <source>Nobody else is named there with a role.</source>
        <translation>Personne d’autre n’y est cité avec une fonction.</translation>
    </message>
    <message>
        <source>Codes that stand for people. Where a code is typed between two equals signs, person and role are written out.</source>
        <translation>Des codes qui désignent des personnes. Quand un code est saisi entre deux signes égal, la personne et sa fonction sont écrites en toutes lettres.</translation>
    </message>
    <message>
        <source>People that are named at the meeting</source>
        <translation>Personnes citées à la réunion</translation>
    </message>
    <message>
        <source>The meeting whose people are proposed below.</source>
        <translation>La réunion dont les personnes sont proposées ci-dessous.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Lines of code, person and role with tabs between</source>
        <translation>Lignes composées du code, de la personne et de la fonction, séparés par des tabulations</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Named in clips and programme of</source>
        <translation>Cités dans les clips et le programme de</translation>
    </message>
    <message>
        <source>Import shorthand</source>
        <translation>Importer des abréviations</translation>
    </message>
    <message>
        <source>Text (*.txt *.tsv);;All files (*)</source>
        <translation>Texte (*.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export shorthand</source>
        <translation>Exporter les abréviations</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>shorthand.txt</source>
        <translation>abreviations.txt</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file of text, one person a line.</source>
        <translation>Rien n’a été modifié. Choisissez un fichier texte, avec une personne par ligne.</translation>
    </message>
    <message>
        <source>Nothing in this file is new.</source>
        <translation>Rien de nouveau dans ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shorthands added or changed.</source>
        <translation>
            <numerusform>%Ln abréviation ajoutée ou modifiée.</numerusform>
            <numerusform>%Ln abréviations ajoutées ou modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were left out, without a code or a person, or with a code that stands above: %1.</source>
        <translation>
            <numerusform>%Ln ligne a été laissée de côté, sans code ou sans personne, ou avec un code déjà présent plus haut&#xa0;: %1.</numerusform>
            <numerusform>%Ln lignes ont été laissées de côté, sans code ou sans personne, ou avec un code déjà présent plus haut&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shorthands are written to %1.</source>
        <translation>Les abréviations ont été écrites dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The shorthands are as they were. Choose another folder.</source>
        <translation>Les abréviations sont inchangées. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShorthandExpander</name>
    <message>
        <source>Shorthand</source>
        <translation>Abréviations</translation>
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
        <translation>&amp;Attribuer à un clip…</translation>
    </message>
    <message>
        <source>&amp;Tick</source>
        <translation>&amp;Cocher</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Exclure</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>Seulement ce qui est à vérifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import shots</source>
        <translation>Importer des plans</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what is in it.</source>
        <translation>Rien n’est modifié avant que vous ayez vu ce qu’il contient.</translation>
    </message>
    <message>
        <source>Give to “%1”</source>
        <translation>Attribuer à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Shots of the list</source>
        <translation>Plans de la liste</translation>
    </message>
    <message>
        <source>The library has several clips of that name</source>
        <translation>La médiathèque contient plusieurs clips de ce nom</translation>
    </message>
    <message>
        <source>Rushes does not know this kind of file.</source>
        <translation>Rushes ne connaît pas ce type de fichier.</translation>
    </message>
    <message>
        <source>The shots could not be read.</source>
        <translation>Les plans n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>There are no shots in this file.</source>
        <translation>Il n’y a pas de plans dans ce fichier.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The library could not be asked.</source>
        <translation>La médiathèque n’a pas pu être interrogée.</translation>
    </message>
    <message>
        <source>Nothing was added. %1</source>
        <translation>Rien n’a été ajouté. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln shots.</source>
        <translation>
            <numerusform>%1 contient %Ln plan.</numerusform>
            <numerusform>%1 contient %Ln plans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are certain.</source>
        <translation>
            <numerusform>%Ln est certain.</numerusform>
            <numerusform>%Ln sont certains.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are doubtful.</source>
        <translation>
            <numerusform>%Ln est douteux.</numerusform>
            <numerusform>%Ln sont douteux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no place in the library.</source>
        <translation>
            <numerusform>%Ln n’a pas de place dans la médiathèque.</numerusform>
            <numerusform>%Ln n’ont pas de place dans la médiathèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln est déjà présent.</numerusform>
            <numerusform>%Ln sont déjà présents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add ranges</source>
        <translation>Ajouter des plages</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln ranges</source>
        <translation>
            <numerusform>Ajouter %Ln plage</numerusform>
            <numerusform>Ajouter %Ln plages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotImportModel</name>
    <message>
        <source>frame %1</source>
        <translation>image %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <translation>En double dans la liste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>TC entrée</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>TC sortie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotListDocument</name>
    <message>
        <source>Edit Shot List</source>
        <translation>Modifier la liste des plans</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotListEdit</name>
    <message>
        <source>Shot list</source>
        <translation>Liste des plans</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotListPage</name>
    <message>
        <source>Shot list</source>
        <translation>Liste des plans</translation>
    </message>
    <message>
        <source>Write the shots of a clip as text</source>
        <translation>Écrire les plans d’un clip en texte</translation>
    </message>
    <message>
        <source>No clip</source>
        <translation>Aucun clip</translation>
    </message>
    <message>
        <source>Choose one in All clips and take “Shot list as text” from its menu, or press Ctrl+Shift+L there.</source>
        <translation>Choisissez-en un dans Tous les clips et prenez «&#xa0;Liste des plans en texte&#xa0;» dans son menu, ou appuyez-y sur Ctrl+Shift+L.</translation>
    </message>
    <message>
        <source>The file is not here. Its shot list can be read and written all the same.</source>
        <translation>Le fichier n’est pas ici. Sa liste des plans peut être lue et écrite malgré tout.</translation>
    </message>
    <message>
        <source>No frames to count</source>
        <translation>Pas d’images à compter</translation>
    </message>
    <message>
        <source>Rushes does not know the frame rate of this clip yet. Its shots can be written once it does.</source>
        <translation>Rushes ne connaît pas encore la cadence de ce clip. Ses plans pourront être écrits ensuite.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Text saved, ranges unchanged</source>
        <translation>Texte enregistré, plages inchangées</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Somebody else has changed this shot list meanwhile.</source>
        <translation>Quelqu’un d’autre a modifié cette liste des plans entre-temps.</translation>
    </message>
    <message>
        <source>Yours is kept here and not saved. F5 takes theirs in its place.</source>
        <translation>La vôtre est gardée ici et non enregistrée. F5 la remplace par l’autre.</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Enregistrer la mienne</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
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
        <translation>La ligne %1 sort telle quelle, jusqu’à correction</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save now (Ctrl+S). Rushes saves after each pause by itself.</source>
        <translation>Enregistrer maintenant (Ctrl+S). Rushes enregistre de lui-même après chaque pause.</translation>
    </message>
    <message>
        <source>Undo in the text</source>
        <translation>Annuler dans le texte</translation>
    </message>
    <message>
        <source>Redo in the text</source>
        <translation>Rétablir dans le texte</translation>
    </message>
    <message>
        <source>Insert timecode</source>
        <translation>Insérer le timecode</translation>
    </message>
    <message>
        <source>Shot at playhead</source>
        <translation>Plan à la tête de lecture</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Tidy columns</source>
        <translation>Aligner les colonnes</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exporter en</translation>
    </message>
    <message>
        <source>From a dope sheet…</source>
        <translation>Depuis une dope sheet…</translation>
    </message>
    <message>
        <source>Dope sheet…</source>
        <translation>Dope sheet…</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problème précédent</translation>
    </message>
    <message>
        <source>Make the line right</source>
        <translation>Corriger la ligne</translation>
    </message>
    <message>
        <source>Log with keys</source>
        <translation>Dérusher au clavier</translation>
    </message>
    <message>
        <source>Follow player</source>
        <translation>Suivre le lecteur</translation>
    </message>
    <message>
        <source>The text goes along with what is played</source>
        <translation>Le texte suit la lecture</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Lire ou arrêter</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Une image en arrière</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Une image en avant</translation>
    </message>
    <message>
        <source>Next open shot list</source>
        <translation>Liste des plans ouverte suivante</translation>
    </message>
    <message>
        <source>Previous open shot list</source>
        <translation>Liste des plans ouverte précédente</translation>
    </message>
    <message>
        <source>Close this shot list</source>
        <translation>Fermer cette liste des plans</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln partie</numerusform>
            <numerusform>%Ln parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines go out as they were, until they are right</source>
        <translation>
            <numerusform>%Ln lignes sortent telles quelles, jusqu’à correction</numerusform>
            <numerusform>%Ln lignes sortent telles quelles, jusqu’à correction</numerusform>
        </translation>
    </message>
    <message>
        <source>Import shots…</source>
        <translation>Importer des plans…</translation>
    </message>
    <message>
        <source>Import shots from an edit suite: EDL, OpenTimelineIO, Final Cut Pro 7 XML, CSV, shot list</source>
        <translation>Importer des plans d’un système de montage&#xa0;: EDL, OpenTimelineIO, Final Cut Pro 7 XML, CSV, liste des plans</translation>
    </message>
    <message>
        <source>The line that belongs to the frame in the player is kept in sight while it plays.</source>
        <translation>La ligne correspondant à l’image du lecteur reste visible pendant la lecture.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotModel</name>
    <message>
        <source>playing</source>
        <translation>en lecture</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SidecarConflictModel</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>library</source>
        <translation>médiathèque</translation>
    </message>
    <message>
        <source>sidecar</source>
        <translation>sidecar</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Dans la médiathèque</translation>
    </message>
    <message>
        <source>In the sidecar</source>
        <translation>Dans le sidecar</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SidecarDialog</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Sidecars that cannot be read or written</source>
        <translation>Sidecars qui ne peuvent pas être lus ou écrits</translation>
    </message>
    <message>
        <source>Sidecar conflicts</source>
        <translation>Conflits de sidecars</translation>
    </message>
    <message>
        <source>No sidecar contradicts the library</source>
        <translation>Aucun sidecar ne contredit la médiathèque</translation>
    </message>
    <message>
        <source>All of them can be read and written.</source>
        <translation>Tous peuvent être lus et écrits.</translation>
    </message>
    <message>
        <source>Keep the &amp;library’s</source>
        <translation>Garder la &amp;médiathèque</translation>
    </message>
    <message>
        <source>Take the &amp;sidecar’s</source>
        <translation>Prendre le &amp;sidecar</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Garder les &amp;deux</translation>
    </message>
    <message>
        <source>One text after the other; for description, credit, usage terms and note</source>
        <translation>Un texte après l’autre&#xa0;; pour la description, le crédit, les conditions d’utilisation et la note</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Sidecar</source>
        <translation>Sidecar</translation>
    </message>
    <message>
        <source>What is so</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Other programs have written into these sidecars what contradicts the library. Rushes kept both. Choose what is right; a clip is changed when all of its conflicts are decided.</source>
        <translation>D’autres programmes ont écrit dans ces sidecars des données qui contredisent la médiathèque. Rushes a gardé les deux. Choisissez ce qui est juste&#xa0;; un clip est modifié quand tous ses conflits sont décidés.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Cannot be read or written</source>
        <translation>Ne peut pas être lu ou écrit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>Tout est décidé.</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %Ln clips</source>
        <translation>
            <numerusform>Appliquer à %Ln clip</numerusform>
            <numerusform>Appliquer à %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are not decided yet.</source>
        <translation>
            <numerusform>%Ln conflit n’est pas encore décidé.</numerusform>
            <numerusform>%Ln conflits ne sont pas encore décidés.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the library says is kept and written into the sidecar again.</source>
        <translation>Ce qu’indique la médiathèque est conservé et réécrit dans le sidecar.</translation>
    </message>
    <message>
        <source>What another program wrote into the sidecar is taken into the library. You can take that back.</source>
        <translation>Ce qu’un autre programme a écrit dans le sidecar est repris dans la médiathèque. Vous pouvez annuler cette opération.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SignInPage</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Rester connecté sur cet ordinateur</translation>
    </message>
    <message>
        <source>Sign in to go on</source>
        <translation>Connectez-vous pour continuer</translation>
    </message>
    <message>
        <source>Sign in to download</source>
        <translation>Connectez-vous pour télécharger</translation>
    </message>
    <message>
        <source>Your session has ended. What waits goes on from the same byte after you sign in.</source>
        <translation>Votre session est terminée. Ce qui attend reprend au même octet une fois que vous êtes connecté.</translation>
    </message>
    <message>
        <source>Browsing works without an account. Broadcast files need one.</source>
        <translation>La consultation se fait sans compte. Les fichiers broadcast en demandent un.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Mot de passe oublié&#xa0;?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Your session is kept in the keyring of the system, so that the next start needs no password. Leave it off on a computer that others use.</source>
        <translation>Votre session est conservée dans le trousseau du système, si bien que le prochain démarrage ne demande pas de mot de passe. N’activez pas cette option sur un ordinateur partagé.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Ordre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SourceModel</name>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Médiathèque</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SpeedGraph</name>
    <message>
        <source>Speed of the last six minutes</source>
        <translation>Débit des six dernières minutes</translation>
    </message>
    <message>
        <source>%1 now, at most %2</source>
        <translation>%1 maintenant, au plus %2</translation>
    </message>
    <message>
        <source>0 MB/s</source>
        <translation>0 Mo/s</translation>
    </message>
    <message>
        <source>%1 limit</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>−6 min</source>
        <translation>−6 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SpeedLabel</name>
    <message>
        <source>Idle</source>
        <translation>Au repos</translation>
    </message>
    <message>
        <source>Speed of all transfers. Click to see them (Ctrl+4)</source>
        <translation>Débit de tous les transferts. Cliquer pour les voir (Ctrl+4)</translation>
    </message>
    <message>
        <source>Downloading at %1</source>
        <translation>Téléchargement à %1</translation>
    </message>
    <message>
        <source>Nothing is downloading</source>
        <translation>Aucun téléchargement en cours</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Spoken</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::StatusLine</name>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Refresh the catalogue (F5)</source>
        <translation>Actualiser le catalogue (F5)</translation>
    </message>
    <message>
        <source>No catalogue yet</source>
        <translation>Pas encore de catalogue</translation>
    </message>
    <message>
        <source>Catalogue updated %1</source>
        <translation>Catalogue mis à jour %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagBanks</name>
    <message>
        <source>News</source>
        <translation>Actualités</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>poignée de main</translation>
    </message>
    <message>
        <source>doorstep</source>
        <translation>doorstep</translation>
    </message>
    <message>
        <source>press conference</source>
        <translation>conférence de presse</translation>
    </message>
    <message>
        <source>Q and A</source>
        <translation>questions-réponses</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>discours</translation>
    </message>
    <message>
        <source>family photo</source>
        <translation>photo de famille</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>plan large</translation>
    </message>
    <message>
        <source>close-up</source>
        <translation>gros plan</translation>
    </message>
    <message>
        <source>cutaway</source>
        <translation>plan de coupe</translation>
    </message>
    <message>
        <source>b-roll</source>
        <translation>plan d’illustration</translation>
    </message>
    <message>
        <source>establishing</source>
        <translation>plan de situation</translation>
    </message>
    <message>
        <source>pan</source>
        <translation>panoramique</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>public</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>drapeaux</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>inutilisable</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagChips</name>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
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
        <translation>touche %1</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>aucun mot-clé</translation>
    </message>
    <message>
        <source>set</source>
        <translation>attribué</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagKeys</name>
    <message>
        <source>no tag</source>
        <translation>aucun mot-clé</translation>
    </message>
    <message>
        <source>Tag keys</source>
        <translation>Touches de mots-clés</translation>
    </message>
    <message>
        <source>Which tags are under the keys</source>
        <translation>Quels mots-clés sont sous les touches</translation>
    </message>
    <message>
        <source>Click, or press the key, to tag; F2 changes the tag</source>
        <translation>Cliquer, ou appuyer sur la touche, pour attribuer le mot-clé&#xa0;; F2 le change</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>Changer le mot-clé</translation>
    </message>
    <message>
        <source>%1 (Shift)</source>
        <translation>%1 (Shift)</translation>
    </message>
    <message>
        <source>Bank of tags: %1</source>
        <translation>Banque de mots-clés&#xa0;: %1</translation>
    </message>
    <message>
        <source>New bank…</source>
        <translation>Nouvelle banque…</translation>
    </message>
    <message>
        <source>Remove this bank</source>
        <translation>Supprimer cette banque</translation>
    </message>
    <message>
        <source>New bank</source>
        <translation>Nouvelle banque</translation>
    </message>
    <message>
        <source>Name of the bank</source>
        <translation>Nom de la banque</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagPanel</name>
    <message>
        <source>Nothing: it stands at the top</source>
        <translation>Rien&#xa0;: il est au premier niveau</translation>
    </message>
    <message>
        <source>Other words for it, with commas between</source>
        <translation>Autres mots équivalents, séparés par des virgules</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>So&amp;us</translation>
    </message>
    <message>
        <source>S&amp;ynonyms</source>
        <translation>S&amp;ynonymes</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>D’après son nom</translation>
    </message>
    <message>
        <source>The colour that comes of the name, the same on every computer</source>
        <translation>La couleur tirée du nom, la même sur chaque ordinateur</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Couleur %1</translation>
    </message>
    <message>
        <source>There is no tag “%1” that it could stand below.</source>
        <translation>Il n’y a pas de mot-clé «&#xa0;%1&#xa0;» sous lequel le placer.</translation>
    </message>
    <message>
        <source>A tag cannot stand below itself.</source>
        <translation>Un mot-clé ne peut pas être placé sous lui-même.</translation>
    </message>
    <message>
        <source>“%1” means another tag already: %2.</source>
        <translation>«&#xa0;%1&#xa0;» désigne déjà un autre mot-clé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is the tag itself.</source>
        <translation>«&#xa0;%1&#xa0;» est le mot-clé lui-même.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagTreeModel</name>
    <message>
        <source>also %1</source>
        <translation>aussi %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonymes</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Plages</translation>
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
            <numerusform>%Ln plage</numerusform>
            <numerusform>%Ln plages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagsPage</name>
    <message>
        <source>line %1 has no name</source>
        <translation>la ligne %1 n’a pas de nom</translation>
    </message>
    <message>
        <source>line %1 has a name that stands above it already</source>
        <translation>la ligne %1 a un nom qui figure déjà au-dessus d’elle</translation>
    </message>
    <message>
        <source>line %1 has no tag above it</source>
        <translation>la ligne %1 n’a pas de mot-clé au-dessus d’elle</translation>
    </message>
    <message>
        <source>All of these tags are here already.</source>
        <translation>Tous ces mots-clés sont déjà là.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Import tags from indented text</source>
        <translation>Importer des mots-clés depuis un texte indenté</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Texte (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>No tag was added. Choose a file of text, one tag a line.</source>
        <translation>Aucun mot-clé n’a été ajouté. Choisissez un fichier texte, un mot-clé par ligne.</translation>
    </message>
    <message>
        <source>Export tags as indented text</source>
        <translation>Exporter les mots-clés en texte indenté</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>tags.txt</source>
        <translation>mots-cles.txt</translation>
    </message>
    <message>
        <source>The tags are written to %1.</source>
        <translation>Les mots-clés sont écrits dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The tags are as they were. Choose another folder.</source>
        <translation>Les mots-clés sont restés tels quels. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Find a tag by its name or a synonym</source>
        <translation>Trouver un mot-clé par son nom ou un synonyme</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Tags as text</source>
        <translation>Mots-clés en texte</translation>
    </message>
    <message>
        <source>Read tags from indented text, or write them to it</source>
        <translation>Lire les mots-clés depuis un texte indenté, ou les y écrire</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show clips</source>
        <translation>Afficher les clips</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouveau mot-clé</translation>
    </message>
    <message>
        <source>New tag below</source>
        <translation>Nouveau mot-clé dessous</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importer depuis un fichier…</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Exporter vers un fichier…</translation>
    </message>
    <message>
        <source>Add the house tree</source>
        <translation>Ajouter l’arbre maison</translation>
    </message>
    <message>
        <source>Add the IPTC Media Topics</source>
        <translation>Ajouter les IPTC Media Topics</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>utilisés&#xa0;: %1</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Pas encore de mots-clés</translation>
    </message>
    <message>
        <source>Tags come into being as clips are tagged. A tree to begin with has topics, shot types, places and people.</source>
        <translation>Les mots-clés naissent quand on les attribue aux clips. Un arbre de départ contient thèmes, types de plans, lieux et personnes.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nom du mot-clé</translation>
    </message>
    <message>
        <source>Name of the tag below %1</source>
        <translation>Nom du mot-clé sous %1</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Ajouter le mot-clé</translation>
    </message>
    <message>
        <source>There is a tag “%1” already.</source>
        <translation>Il existe déjà un mot-clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is shown; drag it to where it should stand.</source>
        <translation>Il est affiché&#xa0;; faites-le glisser là où il doit être.</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Fusionner les mots-clés</translation>
    </message>
    <message>
        <source>What carries “%1” carries this tag instead</source>
        <translation>Ce qui porte «&#xa0;%1&#xa0;» porte désormais ce mot-clé</translation>
    </message>
    <message>
        <source>Rushes can make one of the two: what carries “%1” carries “%2” then, and “%1” becomes a synonym of it.</source>
        <translation>Rushes peut réunir les deux&#xa0;: ce qui porte «&#xa0;%1&#xa0;» porte alors «&#xa0;%2&#xa0;», et «&#xa0;%1&#xa0;» en devient un synonyme.</translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation>Fusionner dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation>Supprimer les mots-clés</translation>
    </message>
    <message>
        <source>%1 carry what you delete.</source>
        <translation>Porteurs de ce que vous supprimez&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They lose it, on every computer that uses this library. Tags below it stay and move up. Undo brings all of it back until Rushes is closed.</source>
        <translation>Ils le perdent, sur chaque ordinateur qui utilise cette médiathèque. Les mots-clés situés dessous restent et remontent. Annuler rétablit tout jusqu’à la fermeture de Rushes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags added or changed.</source>
        <translation>
            <numerusform>%Ln mot-clé ajouté ou modifié.</numerusform>
            <numerusform>%Ln mots-clés ajoutés ou modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln mot-clé</numerusform>
            <numerusform>%Ln mots-clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips and ranges</source>
        <translation>
            <numerusform>%Ln clip ou plage</numerusform>
            <numerusform>%Ln clips et plages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tags</source>
        <translation>
            <numerusform>Supprimer %Ln mot-clé</numerusform>
            <numerusform>Supprimer %Ln mots-clés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TemplateField</name>
    <message>
        <source>Template for names</source>
        <translation>Modèle de noms</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TextDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Text files of %1</source>
        <translation>Fichiers texte de %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>Rechercher dans ce texte (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
        <source>Fold or unfold here</source>
        <translation>Replier ou déplier ici</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>There are no text files beside this clip: no sidecar, captions, edit list or hash list.</source>
        <translation>Il n’y a pas de fichiers texte à côté de ce clip&#xa0;: ni sidecar, ni sous-titres, ni liste de montage, ni liste de sommes de contrôle.</translation>
    </message>
    <message>
        <source>This file could not be read. See whether it is still there and may be opened.</source>
        <translation>Ce fichier n’a pas pu être lu. Vérifiez qu’il existe encore et qu’il peut être ouvert.</translation>
    </message>
    <message>
        <source>This file is no text. Rushes does not show it.</source>
        <translation>Ce fichier n’est pas du texte. Rushes ne l’affiche pas.</translation>
    </message>
    <message>
        <source>These are the first 16 MiB of a longer file.</source>
        <translation>Voici les premiers 16 MiB d’un fichier plus long.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TextView</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Avancer (Alt+Right)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+G)</source>
        <translation>%1 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>The most that all downloads together take from the network. Schedules can ask for less at some hours.</source>
        <translation>Le débit maximal que l’ensemble des téléchargements prend sur le réseau. Les plannings peuvent demander moins à certaines heures.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>Planning&#xa0;: %1</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Plannings</translation>
    </message>
    <message>
        <source>Schedules: %1</source>
        <translation>Plannings&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout suspendre</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Limite</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>&amp;En même temps</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Effacer les terminés</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Tous les téléchargements</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Par priorité</translation>
    </message>
    <message>
        <source>By the time needed</source>
        <translation>Par échéance</translation>
    </message>
    <message>
        <source>Group by meeting</source>
        <translation>Grouper par réunion</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Order of the queue: %1</source>
        <translation>Ordre de la file d’attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Schedules and limits</source>
        <translation>Plannings et limites</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation>fin à %1</translation>
    </message>
    <message>
        <source>The most that all downloads together take from the network. Schedules can ask for less at some hours.</source>
        <translation>Le débit maximal que l’ensemble des téléchargements prend sur le réseau. Les plannings peuvent demander moins à certaines heures.</translation>
    </message>
    <message>
        <source>How many files are fetched side by side. More than the network carries only makes each slower.</source>
        <translation>Le nombre de fichiers récupérés en parallèle. En demander plus que le réseau n’en supporte ne fait que ralentir chacun.</translation>
    </message>
    <message>
        <source>What is fetched first: as you put it in the list, by priority, or by the time at which it is needed.</source>
        <translation>Ce qui est récupéré d’abord&#xa0;: selon l’ordre que vous donnez à la liste, la priorité ou l’heure à laquelle on en a besoin.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferCommands</name>
    <message>
        <source>Pause or resume</source>
        <translation>Suspendre ou reprendre</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Play what is here</source>
        <translation>Lire ce qui est déjà là</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Higher priority</source>
        <translation>Priorité plus haute</translation>
    </message>
    <message>
        <source>Lower priority</source>
        <translation>Priorité plus basse</translation>
    </message>
    <message>
        <source>Priority and time…</source>
        <translation>Priorité et échéance…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Make the copies again</source>
        <translation>Refaire les copies</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Télécharger de nouveau</translation>
    </message>
    <message>
        <source>Resume or retry now</source>
        <translation>Reprendre ou réessayer maintenant</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Tout en haut</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>In the watch folder</source>
        <translation>Dans le dossier surveillé</translation>
    </message>
    <message>
        <source>The second copy</source>
        <translation>La seconde copie</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Log now</source>
        <translation>Dérusher maintenant</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dérusher</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Ouvrir dans un autre programme</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Ouvrir avec…</translation>
    </message>
    <message>
        <source>Move file to the wastebasket…</source>
        <translation>Déplacer le fichier vers la corbeille…</translation>
    </message>
    <message>
        <source>Move files to the wastebasket…</source>
        <translation>Déplacer les fichiers vers la corbeille…</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferDelegate</name>
    <message>
        <source>Needed by</source>
        <translation>Échéance</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferGroupsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Without a meeting</source>
        <translation>Sans réunion</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 terminés</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 en retard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln téléchargement</numerusform>
            <numerusform>%Ln téléchargements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferModel</name>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>needed %1</source>
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorité %1</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Place dans la file d’attente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Actions possibles</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferPane</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Copy the events</source>
        <translation>Copier les événements</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>%1 all transfers</source>
        <translation>%1 tous les transferts</translation>
    </message>
    <message>
        <source>%1 now, %2</source>
        <translation>%1 maintenant, %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferWords</name>
    <message>
        <source>%1 kept</source>
        <translation>%1 conservés</translation>
    </message>
    <message>
        <source>Finished %1, %2</source>
        <translation>Terminé %1, %2</translation>
    </message>
    <message>
        <source>Finished, %1</source>
        <translation>Terminé, %1</translation>
    </message>
    <message>
        <source>Retry %1 of %2 now</source>
        <translation>Essai %1 sur %2 maintenant</translation>
    </message>
    <message>
        <source>Retry %1 of %2 in %3</source>
        <translation>Essai %1 sur %2 dans %3</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Le serveur est injoignable</translation>
    </message>
    <message>
        <source>Hardly a byte came</source>
        <translation>Presque rien n’est arrivé</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>La connexion s’est interrompue</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Le serveur est occupé</translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation>Le serveur a un défaut</translation>
    </message>
    <message>
        <source>The proxy lets nothing through</source>
        <translation>Le proxy ne laisse rien passer</translation>
    </message>
    <message>
        <source>Another program holds the file</source>
        <translation>Un autre programme occupe le fichier</translation>
    </message>
    <message>
        <source>Late: there about %1</source>
        <translation>En retard&#xa0;: prêt vers %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Today&apos;s quota is used up</source>
        <translation>Le quota du jour est épuisé</translation>
    </message>
    <message>
        <source>Metered network</source>
        <translation>Réseau facturé au volume</translation>
    </message>
    <message>
        <source>The server asked to wait</source>
        <translation>Le serveur a demandé d’attendre</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Attend %1</translation>
    </message>
    <message>
        <source>Waits for another network</source>
        <translation>Attend un autre réseau</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Downloading, %1 parts</source>
        <translation>Téléchargement, %1 parties</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Waits for another program</source>
        <translation>Attend un autre programme</translation>
    </message>
    <message>
        <source>Giving it its name</source>
        <translation>Attribution du nom</translation>
    </message>
    <message>
        <source>Done and verified</source>
        <translation>Terminé et vérifié</translation>
    </message>
    <message>
        <source>Done, not verified by the portal</source>
        <translation>Terminé, non vérifié par le portail</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>Suspendu par vous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochain</translation>
    </message>
    <message>
        <source>%1 checked</source>
        <translation>%1 contrôlés</translation>
    </message>
    <message>
        <source>File set aside</source>
        <translation>Fichier mis à l’écart</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>size only</source>
        <translation>taille seule</translation>
    </message>
    <message>
        <source>Waits for sign-in</source>
        <translation>Attend la connexion au compte</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Attend le réseau</translation>
    </message>
    <message>
        <source>Waits for space</source>
        <translation>Attend de l’espace disque</translation>
    </message>
    <message>
        <source>Waits for the folder</source>
        <translation>Attend le dossier</translation>
    </message>
    <message>
        <source>Waits for the proxy</source>
        <translation>Attend le proxy</translation>
    </message>
    <message>
        <source>Waits for the proxy&apos;s sign-in</source>
        <translation>Attend la connexion au proxy</translation>
    </message>
    <message>
        <source>Failed: checksum mismatch</source>
        <translation>Échec&#xa0;: somme de contrôle différente</translation>
    </message>
    <message>
        <source>Failed: wrong size</source>
        <translation>Échec&#xa0;: taille incorrecte</translation>
    </message>
    <message>
        <source>Failed: withdrawn by the portal</source>
        <translation>Échec&#xa0;: retiré par le portail</translation>
    </message>
    <message>
        <source>Failed: under embargo</source>
        <translation>Échec&#xa0;: sous embargo</translation>
    </message>
    <message>
        <source>Failed: not on the portal</source>
        <translation>Échec&#xa0;: absent du portail</translation>
    </message>
    <message>
        <source>Failed: a web page came</source>
        <translation>Échec&#xa0;: page web reçue</translation>
    </message>
    <message>
        <source>Failed: too many tries</source>
        <translation>Échec&#xa0;: trop d’essais</translation>
    </message>
    <message>
        <source>Failed: server not trusted</source>
        <translation>Échec&#xa0;: serveur non fiable</translation>
    </message>
    <message>
        <source>Failed: unusable answer</source>
        <translation>Échec&#xa0;: réponse inutilisable</translation>
    </message>
    <message>
        <source>The file&apos;s bytes are not those that the portal published. Rushes set the file aside and did not give it its name. Download it again.</source>
        <translation>Les octets du fichier ne sont pas ceux que le portail a publiés. Rushes a mis le fichier à l’écart et ne lui a pas donné son nom. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The portal sends another number of bytes than it published. Rushes stopped. Download it again later, or choose another rendition.</source>
        <translation>Le portail envoie un autre nombre d’octets qu’annoncé. Rushes s’est arrêté. Téléchargez-le de nouveau plus tard, ou choisissez une autre version.</translation>
    </message>
    <message>
        <source>The portal has withdrawn this file. Rushes stopped. Remove it, or ask the portal&apos;s desk.</source>
        <translation>Le portail a retiré ce fichier. Rushes s’est arrêté. Retirez-le de la file d’attente, ou contactez le service du portail.</translation>
    </message>
    <message>
        <source>The portal does not give this file out yet. Rushes stopped. Download it again after the embargo.</source>
        <translation>Le portail ne délivre pas encore ce fichier. Rushes s’est arrêté. Téléchargez-le de nouveau après l’embargo.</translation>
    </message>
    <message>
        <source>The portal no longer has a file at this place. Refresh the catalogue and queue the video again.</source>
        <translation>Le portail n’a plus de fichier à cet endroit. Actualisez le catalogue et remettez la vidéo en file d’attente.</translation>
    </message>
    <message>
        <source>A web page came in place of the file, as from a network that wants a sign-in of its own. Open a web page, sign in there, then download again.</source>
        <translation>Une page web est arrivée à la place du fichier, comme sur un réseau qui exige sa propre connexion. Ouvrez une page web, connectez-vous-y, puis téléchargez de nouveau.</translation>
    </message>
    <message>
        <source>The connection broke again and again without a byte gained. What is on disk is kept. Retry when the network is better.</source>
        <translation>La connexion s’est interrompue à plusieurs reprises sans gagner un octet. Ce qui est sur le disque est conservé. Réessayez quand le réseau sera meilleur.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so Rushes took nothing from it and sent it nothing. What is wrong with its certificate is in the details: tell the people who run the portal.</source>
        <translation>Le serveur n’a pas pu prouver son identité&#xa0;; Rushes n’en a donc rien accepté et ne lui a rien envoyé. Le défaut de son certificat figure dans les détails&#xa0;: signalez-le aux responsables du portail.</translation>
    </message>
    <message>
        <source>The server&apos;s answers do not fit together, so Rushes did not use them. Its words are in the details.</source>
        <translation>Les réponses du serveur ne concordent pas&#xa0;; Rushes ne les a donc pas utilisées. Elles figurent dans les détails.</translation>
    </message>
    <message>
        <source>The portal gives this file only to those who are signed in. Rushes keeps what is on disk. Sign in, and it goes on by itself.</source>
        <translation>Le portail ne délivre ce fichier qu’aux personnes connectées. Rushes conserve ce qui est sur le disque. Connectez-vous, et le téléchargement reprend de lui-même.</translation>
    </message>
    <message>
        <source>The portal cannot be reached. Rushes keeps what is on disk, and tries again every five minutes and when the network is back. You can try now.</source>
        <translation>Le portail est injoignable. Rushes conserve ce qui est sur le disque, et réessaie toutes les cinq minutes et au retour du réseau. Vous pouvez essayer maintenant.</translation>
    </message>
    <message>
        <source>The disk has no room for the file. Rushes keeps what is on disk. Make room, and it goes on by itself.</source>
        <translation>Le disque n’a pas assez de place pour le fichier. Rushes conserve ce qui est sur le disque. Libérez de la place, et le téléchargement reprend de lui-même.</translation>
    </message>
    <message>
        <source>The folder takes no files. Rushes keeps what is on disk. Connect its drive or make it writable, and it goes on by itself.</source>
        <translation>Le dossier n’accepte pas de fichiers. Rushes conserve ce qui est sur le disque. Branchez son disque ou autorisez l’écriture, et le téléchargement reprend de lui-même.</translation>
    </message>
    <message>
        <source>The proxy lets nothing through. Rushes keeps what is on disk and tries again every five minutes. Choose another proxy, or none, and it goes on at once.</source>
        <translation>Le proxy ne laisse rien passer. Rushes conserve ce qui est sur le disque et réessaie toutes les cinq minutes. Choisissez un autre proxy, ou aucun, et le téléchargement reprend aussitôt.</translation>
    </message>
    <message>
        <source>The proxy lets nobody through without a name and a password. Rushes keeps what is on disk and does not ask the proxy again. Enter them, and it goes on at once.</source>
        <translation>Le proxy ne laisse passer personne sans nom ni mot de passe. Rushes conserve ce qui est sur le disque et n’interroge plus le proxy. Saisissez-les, et le téléchargement reprend aussitôt.</translation>
    </message>
    <message>
        <source>The file is whole, but another program holds it. Rushes tries again by itself to give it its name. Close the file there.</source>
        <translation>Le fichier est complet, mais un autre programme l’occupe. Rushes réessaie de lui-même de lui donner son nom. Fermez-y le fichier.</translation>
    </message>
    <message>
        <source>Rushes keeps what is on disk and tries again by itself. R tries now.</source>
        <translation>Rushes conserve ce qui est sur le disque et réessaie de lui-même. La touche R essaie maintenant.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The portal published no checksum, so Rushes compared the size only. The SHA-256 of what came is kept: ask the portal&apos;s desk for theirs.</source>
        <translation>Le portail n’a pas publié de somme de contrôle&#xa0;; Rushes n’a donc comparé que la taille. La SHA-256 de ce qui est arrivé est conservée&#xa0;: demandez au service du portail la sienne.</translation>
    </message>
    <message>
        <source>The week&apos;s schedule pauses the queue now. Rushes goes on by itself when its time comes. Change the schedule to go on now.</source>
        <translation>Le planning de la semaine suspend la file d’attente. Rushes reprend de lui-même le moment venu. Modifiez le planning pour continuer maintenant.</translation>
    </message>
    <message>
        <source>The bytes of today&apos;s quota are used up. Rushes goes on by itself tomorrow. Raise the quota to go on now.</source>
        <translation>Les octets du quota du jour sont épuisés. Rushes reprend de lui-même demain. Augmentez le quota pour continuer maintenant.</translation>
    </message>
    <message>
        <source>The network is paid by the byte. Rushes goes on by itself on another one. Allow metered networks to go on now.</source>
        <translation>Le réseau est facturé au volume. Rushes reprend de lui-même sur un autre. Autorisez les réseaux facturés au volume pour continuer maintenant.</translation>
    </message>
    <message>
        <source>The server asked everybody to wait. Rushes goes on by itself when that time is over.</source>
        <translation>Le serveur a demandé à tous d’attendre. Rushes reprend de lui-même quand ce délai est écoulé.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proxy…</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Afficher son dossier</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Télécharger de nouveau</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransportBar</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lire (Space)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Space)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Volume, muted</source>
        <translation>Volume, son coupé</translation>
    </message>
    <message>
        <source>Volume, %1</source>
        <translation>Volume, %1</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Quitter le plein écran (Esc)</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Plein écran (F11)</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il en advient</translation>
    </message>
    <message>
        <source>To the wastebasket, %1</source>
        <translation>Vers la corbeille, %1</translation>
    </message>
    <message>
        <source>Move files to the wastebasket</source>
        <translation>Déplacer les fichiers vers la corbeille</translation>
    </message>
    <message>
        <source>None of these files can be moved to the wastebasket.</source>
        <translation>Aucun de ces fichiers ne peut être déplacé vers la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln files with %1 to the wastebasket?</source>
        <translation>
            <numerusform>Déplacer %Ln fichier (%1) vers la corbeille&#xa0;?</numerusform>
            <numerusform>Déplacer %Ln fichiers (%1) vers la corbeille&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions and sidecars beside them go with them.</source>
        <translation>
            <numerusform>%Ln fichier de sous-titres ou sidecar à côté est déplacé aussi.</numerusform>
            <numerusform>%Ln fichiers de sous-titres et sidecars à côté sont déplacés aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clips and what is logged on them stay in the library. Undo brings the files back.</source>
        <translation>Les clips et ce qui y est dérushé restent dans la médiathèque. L’opération peut être annulée ensuite&#xa0;: les fichiers reviennent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are left alone.</source>
        <translation>
            <numerusform>%Ln fichier n’est pas touché.</numerusform>
            <numerusform>%Ln fichiers ne sont pas touchés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln files</source>
        <translation>
            <numerusform>Déplacer %Ln fichier</numerusform>
            <numerusform>Déplacer %Ln fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Brings back how it was before (Ctrl+Z)</source>
        <translation>Rétablit l’état précédent (Ctrl+Z)</translation>
    </message>
    <message>
        <source>%1 %2 on disk stay until this bar goes.</source>
        <translation>%1 %2 sur le disque restent jusqu’à la disparition de cette barre.</translation>
    </message>
    <message>
        <source>%1 Ctrl+Z takes it back</source>
        <translation>%1 Ctrl+Z l’annule</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were taken off the queue.</source>
        <translation>
            <numerusform>%Ln téléchargement a été retiré de la file d’attente.</numerusform>
            <numerusform>%Ln téléchargements ont été retirés de la file d’attente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were moved.</source>
        <translation>
            <numerusform>%Ln téléchargement a été déplacé.</numerusform>
            <numerusform>%Ln téléchargements ont été déplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were paused.</source>
        <translation>
            <numerusform>%Ln téléchargement a été suspendu.</numerusform>
            <numerusform>%Ln téléchargements ont été suspendus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads go on.</source>
        <translation>
            <numerusform>%Ln téléchargement reprend.</numerusform>
            <numerusform>%Ln téléchargements reprennent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads have other wishes.</source>
        <translation>
            <numerusform>%Ln téléchargement a une priorité ou une échéance modifiée.</numerusform>
            <numerusform>%Ln téléchargements ont une priorité ou une échéance modifiée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Downloads</source>
        <translation>
            <numerusform>Retirer %Ln téléchargement</numerusform>
            <numerusform>Retirer %Ln téléchargements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Downloads</source>
        <translation>
            <numerusform>Déplacer %Ln téléchargement</numerusform>
            <numerusform>Déplacer %Ln téléchargements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln Downloads</source>
        <translation>
            <numerusform>Suspendre %Ln téléchargement</numerusform>
            <numerusform>Suspendre %Ln téléchargements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln Downloads</source>
        <translation>
            <numerusform>Reprendre %Ln téléchargement</numerusform>
            <numerusform>Reprendre %Ln téléchargements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change Wishes of %Ln Downloads</source>
        <translation>
            <numerusform>Modifier priorité et échéance de %Ln téléchargement</numerusform>
            <numerusform>Modifier priorité et échéance de %Ln téléchargements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were not put back: the same files are queued again.</source>
        <translation>
            <numerusform>%Ln téléchargement n’a pas été remis&#xa0;: le même fichier est de nouveau en file d’attente.</numerusform>
            <numerusform>%Ln téléchargements n’ont pas été remis&#xa0;: les mêmes fichiers sont de nouveau en file d’attente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::UpdatedPage</name>
    <message>
        <source>Your password has been updated</source>
        <translation>Votre mot de passe a été mis à jour</translation>
    </message>
    <message>
        <source>Sign in with the new password to return to where you were. Your queue is unchanged.</source>
        <translation>Connectez-vous avec le nouveau mot de passe pour revenir où vous étiez. Votre file d’attente est inchangée.</translation>
    </message>
    <message>
        <source>Every device has been signed out.</source>
        <translation>Tous les appareils ont été déconnectés.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoCommands</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Conditions d’utilisation</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln videos</source>
        <translation>
            <numerusform>Télécharger %Ln vidéo</numerusform>
            <numerusform>Télécharger %Ln vidéos</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoDrawer</name>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The portal offers no file of this video yet.</source>
        <translation>Le portail ne propose pas encore de fichier de cette vidéo.</translation>
    </message>
    <message>
        <source>Play the preview</source>
        <translation>Lire l’aperçu</translation>
    </message>
    <message>
        <source>Copy the shot list</source>
        <translation>Copier la liste des plans</translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation>Liste des plans</translation>
    </message>
    <message>
        <source>Download the chosen rendition (D)</source>
        <translation>Télécharger la version choisie (D)</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Crédit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>Télécharger %1</translation>
    </message>
    <message>
        <source>What you may do with the pictures and whom to name, as the portal says. Before the end of an embargo nothing may be shown.</source>
        <translation>Ce que vous pouvez faire des images et qui citer, selon le portail. Rien ne doit être montré avant la fin d’un embargo.</translation>
    </message>
    <message>
        <source>The files that the portal has of this video. The house profile chooses one of them; choose another here and download that.</source>
        <translation>Les fichiers que le portail propose pour cette vidéo. Le profil maison en choisit un&#xa0;; choisissez-en un autre ici et téléchargez-le.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoModel</name>
    <message>
        <source>Being read</source>
        <translation>En cours de lecture</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoScrub</name>
    <message>
        <source>Later picture of the video, on its card</source>
        <translation>Image suivante de la vidéo, sur sa vignette</translation>
    </message>
    <message>
        <source>Earlier picture of the video, on its card</source>
        <translation>Image précédente de la vidéo, sur sa vignette</translation>
    </message>
    <message>
        <source>The portal has no storyboard of this video</source>
        <translation>Le portail n’a pas de storyboard de cette vidéo</translation>
    </message>
    <message>
        <source>The pictures of this video could not be fetched from the portal</source>
        <translation>Les images de cette vidéo n’ont pas pu être récupérées sur le portail</translation>
    </message>
    <message>
        <source>The picture at %1</source>
        <translation>L’image à %1</translation>
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
        <translation>Image de la vidéo</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideosPage</name>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Search the videos: words, place:, tag:, date:, duration:</source>
        <translation>Rechercher dans les vidéos&#xa0;: mots, place:, tag:, date:, duration:</translation>
    </message>
    <message>
        <source>Not in library</source>
        <translation>Hors médiathèque</translation>
    </message>
    <message>
        <source>With shot list</source>
        <translation>Avec liste des plans</translation>
    </message>
    <message>
        <source>Broadcast quality</source>
        <translation>Qualité broadcast</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Plus longues d’abord</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Plus grandes d’abord</translation>
    </message>
    <message>
        <source>Download best</source>
        <translation>Télécharger la meilleure version</translation>
    </message>
    <message>
        <source>Choose rendition</source>
        <translation>Choisir la version</translation>
    </message>
    <message>
        <source>Play the preview</source>
        <translation>Lire l’aperçu</translation>
    </message>
    <message>
        <source>Preview on the full screen</source>
        <translation>Aperçu en plein écran</translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation>Pas encore de vidéos</translation>
    </message>
    <message>
        <source>The catalogue has not been read from the portal so far. It is kept on this computer once it has been.</source>
        <translation>Le catalogue n’a pas encore été lu sur le portail. Il est ensuite conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No videos match</source>
        <translation>Aucune vidéo ne correspond</translation>
    </message>
    <message>
        <source>Show all videos</source>
        <translation>Afficher toutes les vidéos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos of this portal are on this computer</source>
        <translation>
            <numerusform>%Ln vidéo de ce portail est sur cet ordinateur</numerusform>
            <numerusform>%Ln vidéos de ce portail sont sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln vidéo</numerusform>
            <numerusform>%Ln vidéos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos selected</source>
        <translation>
            <numerusform>%Ln vidéo sélectionnée</numerusform>
            <numerusform>%Ln vidéos sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out videos whose files are in your library already.</source>
        <translation>Exclut les vidéos dont les fichiers sont déjà dans votre médiathèque.</translation>
    </message>
    <message>
        <source>Leaves out videos of which the portal tells no shots.</source>
        <translation>Exclut les vidéos dont le portail n’indique pas les plans.</translation>
    </message>
    <message>
        <source>Leaves out videos of which the portal has only small files, or none yet.</source>
        <translation>Exclut les vidéos dont le portail n’a que de petits fichiers, ou pas encore de fichier.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::WishDialog</name>
    <message>
        <source>&amp;Needed by</source>
        <translation>É&amp;chéance</translation>
    </message>
    <message>
        <source>Priority and time</source>
        <translation>Priorité et échéance</translation>
    </message>
    <message>
        <source>Time by which it is needed</source>
        <translation>Heure limite</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorité</translation>
    </message>
    <message>
        <source>What is needed first comes first where the queue goes by time. Rushes says when a file will be late.</source>
        <translation>Ce qui est voulu en premier passe en premier quand la file d’attente suit l’échéance. Rushes signale quand un fichier sera en retard.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %Ln downloads</source>
        <translation>
            <numerusform>Appliquer à %Ln téléchargement</numerusform>
            <numerusform>Appliquer à %Ln téléchargements</numerusform>
        </translation>
    </message>
    <message>
        <source>What has a higher priority is fetched first where the queue goes by priority.</source>
        <translation>Ce qui a une priorité plus élevée est récupéré d’abord quand la file d’attente suit la priorité.</translation>
    </message>
    <message>
        <source>Gives these downloads a time, such as when they go on air. Rushes warns when a file will come later.</source>
        <translation>Fixe une échéance à ces téléchargements, par exemple l’heure de leur passage à l’antenne. Rushes prévient quand un fichier arrivera plus tard.</translation>
    </message>
    <message>
        <source>The time by which the files are needed, by the clock of this computer.</source>
        <translation>L’heure à laquelle les fichiers doivent être prêts, à l’heure de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Words</name>
    <message>
        <source>The file is named for a day on which the event was not.</source>
        <translation>Le nom du fichier indique un jour où l’événement n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>The file is named for another day than the portal lists it under.</source>
        <translation>Le nom du fichier indique un autre jour que celui du portail.</translation>
    </message>
    <message>
        <source>It was published before the event.</source>
        <translation>Publication antérieure à l’événement.</translation>
    </message>
    <message>
        <source>It was published more than two months after the event.</source>
        <translation>Publication plus de deux mois après l’événement.</translation>
    </message>
    <message>
        <source>It says that it was published after Rushes read it, so one of the clocks is wrong.</source>
        <translation>La date de publication est postérieure à la lecture par Rushes&#xa0;; l’une des horloges est donc fausse.</translation>
    </message>
    <message>
        <source>shown by news of the meeting</source>
        <translation>montré dans les actualités de la réunion</translation>
    </message>
    <message>
        <source>same file stem</source>
        <translation>même racine de nom de fichier</translation>
    </message>
    <message>
        <source>date and title</source>
        <translation>date et titre</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>même jour</translation>
    </message>
    <message>
        <source>similar title</source>
        <translation>titre semblable</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>The portal took it back on %1. It is shown as it was.</source>
        <translation>Le portail l’a retiré le %1. Il est montré tel qu’il était.</translation>
    </message>
    <message>
        <source>Dates differ</source>
        <translation>Les dates diffèrent</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>événement %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publication %1</translation>
    </message>
    <message>
        <source>file name %1</source>
        <translation>nom de fichier %1</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation>récupération %1</translation>
    </message>
    <message>
        <source>likely: %1</source>
        <translation>probable&#xa0;: %1</translation>
    </message>
    <message>
        <source>possible: %1</source>
        <translation>possible&#xa0;: %1</translation>
    </message>
    <message>
        <source>a shot without a name</source>
        <translation>un plan sans nom</translation>
    </message>
    <message>
        <source>Edit decision list (EDL)</source>
        <translation>Edit decision list (EDL)</translation>
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
        <translation>Tableau (CSV)</translation>
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
        <translation>Liste des plans</translation>
    </message>
    <message>
        <source>Credits sheet</source>
        <translation>Feuille des crédits</translation>
    </message>
    <message>
        <source>Shot list on paper (PDF)</source>
        <translation>Liste des plans sur papier (PDF)</translation>
    </message>
    <message>
        <source>CMX 3600, notes and tags as comments</source>
        <translation>CMX 3600, notes et mots-clés en commentaires</translation>
    </message>
    <message>
        <source>A log for Avid, one row a shot</source>
        <translation>Un dérushage pour Avid, une ligne par plan</translation>
    </message>
    <message>
        <source>For Premiere and Resolve, tags as markers</source>
        <translation>Pour Premiere et Resolve, mots-clés en marqueurs</translation>
    </message>
    <message>
        <source>1.11, notes as markers, tags as key words</source>
        <translation>1.11, notes en marqueurs, mots-clés repris</translation>
    </message>
    <message>
        <source>All data kept</source>
        <translation>Toutes les données conservées</translation>
    </message>
    <message>
        <source>One line a shot, for spreadsheets</source>
        <translation>Une ligne par plan, pour tableurs</translation>
    </message>
    <message>
        <source>Notes as chapters for players</source>
        <translation>Notes en chapitres pour lecteurs</translation>
    </message>
    <message>
        <source>Notes as subtitles</source>
        <translation>Notes en sous-titres</translation>
    </message>
    <message>
        <source>Notes as subtitles for broadcast</source>
        <translation>Notes en sous-titres pour la diffusion</translation>
    </message>
    <message>
        <source>Plain text, as the editor shows it</source>
        <translation>Texte brut, tel que l’éditeur l’affiche</translation>
    </message>
    <message>
        <source>Who is to be named, on which terms</source>
        <translation>Qui citer, et à quelles conditions</translation>
    </message>
    <message>
        <source>Pages to print or to send on</source>
        <translation>Des pages à imprimer ou à transmettre</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>The format has no numbers for so many shots; some programs read only the first ones</source>
        <translation>Le format n’a pas de numéros pour tant de plans&#xa0;; certains programmes ne lisent que les premiers</translation>
    </message>
    <message>
        <source>There is a file %1 already. Rushes left it as it is. Choose another name, or say that it may be replaced.</source>
        <translation>Il existe déjà un fichier %1. Rushes l’a laissé tel quel. Choisissez un autre nom, ou indiquez qu’il peut être remplacé.</translation>
    </message>
    <message>
        <source>%1 could not be printed. Nothing was left behind. The program rushes-print, which comes with the window, is needed for it.</source>
        <translation>%1 n’a pas pu être imprimé. Rien n’est resté derrière. Le programme rushes-print, fourni avec la fenêtre, est nécessaire.</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing was left behind. See whether the folder is there, may be written and has room.</source>
        <translation>%1 n’a pas pu être écrit. Rien n’est resté derrière. Vérifiez que le dossier existe, qu’il est accessible en écriture et qu’il a de la place.</translation>
    </message>
    <message>
        <source> from line %1 on</source>
        <translation> à partir de la ligne %1</translation>
    </message>
    <message>
        <source>%1 could not be read. See whether it is there and may be opened.</source>
        <translation>%1 n’a pas pu être lu. Vérifiez qu’il existe et qu’il peut être ouvert.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB, which no list of shots is. Rushes did not read it.</source>
        <translation>%1 dépasse 64 MiB, ce qu’aucune liste de plans n’atteint. Rushes ne l’a pas lu.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Nothing was changed. Ask for it once more.</source>
        <translation>%1 ne peut pas être lu%2. Rien n’a été modifié. Demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>ligne %1, %2</translation>
    </message>
    <message>
        <source>time guessed</source>
        <translation>temps estimé</translation>
    </message>
    <message>
        <source>end guessed</source>
        <translation>fin estimée</translation>
    </message>
    <message>
        <source>begins before the shot above</source>
        <translation>commence avant le plan précédent</translation>
    </message>
    <message>
        <source>goes beyond the clip</source>
        <translation>dépasse le clip</translation>
    </message>
    <message>
        <source>numbers are not in order</source>
        <translation>numéros en désordre</translation>
    </message>
    <message>
        <source>speaker unclear</source>
        <translation>locuteur incertain</translation>
    </message>
    <message>
        <source>second choice</source>
        <translation>deuxième choix</translation>
    </message>
    <message>
        <source>third choice</source>
        <translation>troisième choix</translation>
    </message>
    <message>
        <source>fourth choice</source>
        <translation>quatrième choix</translation>
    </message>
    <message>
        <source>%1 choice</source>
        <translation>%1 choix</translation>
    </message>
    <message>
        <source>nothing of the house profile here, so the best there is, %1</source>
        <translation>rien du profil maison ici, donc le meilleur disponible, %1</translation>
    </message>
    <message>
        <source>the house profile&apos;s first choice</source>
        <translation>premier choix du profil maison</translation>
    </message>
    <message>
        <source>no %1 here, so the %2, %3</source>
        <translation>pas de %1 ici, donc le %2, %3</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>A format is missing at character %1. Formats stand between commas, as in “MXF XDCAM HD422 1080i50, else ProRes”.</source>
        <translation>Un format manque au caractère %1. Les formats sont séparés par des virgules, comme dans «&#xa0;MXF XDCAM HD422 1080i50, else ProRes&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no format that Rushes knows. A format is a container (MXF, MOV, MP4), a codec (XDCAM HD422, ProRes, H.264; any other as codec:NAME), a raster (1080i50, 720p50, 1920x1080) or a least bit rate (&gt;=50Mb/s).</source>
        <translation>«&#xa0;%1&#xa0;» au caractère %2 n’est pas un format que Rushes connaît. Un format est un conteneur (MXF, MOV, MP4), un codec (XDCAM HD422, ProRes, H.264&#xa0;; tout autre sous la forme codec:NAME), une définition (1080i50, 720p50, 1920x1080) ou un débit minimal (&gt;=50Mb/s).</translation>
    </message>
    <message>
        <source>“%1” at character %2 says again what this format has said already. A comma begins the next format.</source>
        <translation>«&#xa0;%1&#xa0;» au caractère %2 répète ce que ce format a déjà dit. Une virgule commence le format suivant.</translation>
    </message>
    <message>
        <source>A house profile has at most %1 formats.</source>
        <translation>Un profil maison a au plus %1 formats.</translation>
    </message>
    <message>
        <source>No coverage</source>
        <translation>Sans couverture</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>la date</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>le lieu</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>the caption</source>
        <translation>la légende</translation>
    </message>
    <message>
        <source>the credit</source>
        <translation>le crédit</translation>
    </message>
    <message>
        <source>the usage terms</source>
        <translation>les conditions d’utilisation</translation>
    </message>
    <message>
        <source>the embargo</source>
        <translation>l’embargo</translation>
    </message>
    <message>
        <source>the shot list</source>
        <translation>la liste des plans</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>le fichier lui-même</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>Its portal withdrew this</source>
        <translation>Son portail l’a retiré</translation>
    </message>
    <message>
        <source>Its portal corrected this</source>
        <translation>Son portail l’a corrigé</translation>
    </message>
    <message>
        <source>Its portal corrected %1</source>
        <translation>Son portail a corrigé %1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Corrigé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Withdrawn by the portal</source>
        <translation>Retiré par le portail</translation>
    </message>
    <message>
        <source>Published again</source>
        <translation>Publié de nouveau</translation>
    </message>
    <message>
        <source>Published again, corrected: %1</source>
        <translation>Publié de nouveau, corrigé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Queued as wished for: %1</source>
        <translation>Mis en file d’attente comme souhaité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Published as wished for: %1</source>
        <translation>Publié comme souhaité&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1er</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1e</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédit</translation>
    </message>
    <message>
        <source>usage terms</source>
        <translation>conditions d’utilisation</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>recording date</source>
        <translation>date d’enregistrement</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>%1: “%2” in the library, “%3” in the sidecar</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» dans la médiathèque, «&#xa0;%3&#xa0;» dans le sidecar</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>il y a %Ln min</numerusform>
            <numerusform>il y a %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>il y a %Ln h</numerusform>
            <numerusform>il y a %Ln h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
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
        <translation>environ %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Portal in use</source>
        <translation>Portail utilisé</translation>
    </message>
    <message>
        <source>Press portals</source>
        <translation>Portails de presse</translation>
    </message>
    <message>
        <source>The demo portal among them</source>
        <translation>Y compris le portail de démonstration</translation>
    </message>
    <message>
        <source>Folder of finished files</source>
        <translation>Dossier des fichiers terminés</translation>
    </message>
    <message>
        <source>Folder of second copies</source>
        <translation>Dossier des secondes copies</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>Noms des fichiers</translation>
    </message>
    <message>
        <source>Folders by portal and role</source>
        <translation>Dossiers par portail et rôle</translation>
    </message>
    <message>
        <source>House profile</source>
        <translation>Profil maison</translation>
    </message>
    <message>
        <source>Order of downloads</source>
        <translation>Ordre des téléchargements</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Téléchargements en même temps</translation>
    </message>
    <message>
        <source>Downloads at once from one server</source>
        <translation>Téléchargements en même temps d’un même serveur</translation>
    </message>
    <message>
        <source>Connections for one file</source>
        <translation>Connexions pour un fichier</translation>
    </message>
    <message>
        <source>Speed limit, bytes per second</source>
        <translation>Limite de débit, octets par seconde</translation>
    </message>
    <message>
        <source>Bytes a day</source>
        <translation>Octets par jour</translation>
    </message>
    <message>
        <source>Windows of the week</source>
        <translation>Créneaux de la semaine</translation>
    </message>
    <message>
        <source>Pace outside of the windows</source>
        <translation>Débit hors des créneaux</translation>
    </message>
    <message>
        <source>Pause while the network is paid by the byte</source>
        <translation>Suspendre quand le réseau est facturé au volume</translation>
    </message>
    <message>
        <source>Keep the computer awake while bytes come</source>
        <translation>Garder l’ordinateur éveillé pendant la réception</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>XMP sidecars beside clips</source>
        <translation>Sidecars XMP à côté des clips</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claire ou sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Banks of tag keys</source>
        <translation>Banques de touches de mots-clés</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>habituel</translation>
    </message>
    <message>
        <source>The file could not be read, and nothing was changed. Check that it is there and that you may read it.</source>
        <translation>Le fichier n’a pas pu être lu, et rien n’a été modifié. Vérifiez qu’il existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The file is larger than any settings are, and nothing was changed. Choose a file that Rushes has exported.</source>
        <translation>Le fichier est plus grand que ne le sont des réglages, et rien n’a été modifié. Choisissez un fichier que Rushes a exporté.</translation>
    </message>
    <message>
        <source>The file is no JSON that can be relied on, and nothing was changed. It may be cut: export the settings again.</source>
        <translation>Le fichier n’est pas un JSON fiable, et rien n’a été modifié. Il est peut-être tronqué&#xa0;: exportez de nouveau les réglages.</translation>
    </message>
    <message>
        <source>The file is JSON, but it has no settings of Rushes. Nothing was changed.</source>
        <translation>Le fichier est du JSON, mais il ne contient pas de réglages de Rushes. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file was written by a newer Rushes, and nothing was changed. Update this one first.</source>
        <translation>Le fichier a été écrit par une version plus récente de Rushes, et rien n’a été modifié. Mettez d’abord celle-ci à jour.</translation>
    </message>
    <message>
        <source>The file could not be written. Check that the folder is there, can be written to and has space.</source>
        <translation>Le fichier n’a pas pu être écrit. Vérifiez que le dossier existe, qu’il est accessible en écriture et qu’il a de la place.</translation>
    </message>
    <message>
        <source>It cannot be written. Rushes left it as it is; see whether the folder may be written and has room, then try again.</source>
        <translation>Il ne peut pas être écrit. Rushes l’a laissé tel quel&#xa0;; vérifiez que le dossier est accessible en écriture et qu’il a de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>It is no XMP that can be read. Rushes left it as it is; mend it, or move it away and a new one is written.</source>
        <translation>Ce n’est pas un XMP lisible. Rushes l’a laissé tel quel&#xa0;; corrigez-le, ou déplacez-le et un nouveau sera écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are of clips whose frame rate is not known; they are counted at 25 fps</source>
        <translation>
            <numerusform>%Ln plan vient d’un clip de cadence inconnue&#xa0;; il est compté à 25 i/s</numerusform>
            <numerusform>%Ln plans viennent de clips de cadence inconnue&#xa0;; ils sont comptés à 25 i/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are of files without timecode; they are counted from 00:00:00:00</source>
        <translation>
            <numerusform>%Ln plan vient d’un fichier sans timecode&#xa0;; il est compté à partir de 00:00:00:00</numerusform>
            <numerusform>%Ln plans viennent de fichiers sans timecode&#xa0;; ils sont comptés à partir de 00:00:00:00</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots have another frame rate than the sequence; their lengths there are rounded to whole frames</source>
        <translation>
            <numerusform>%Ln plan a une autre cadence que la séquence&#xa0;; sa longueur y est arrondie à des images entières</numerusform>
            <numerusform>%Ln plans ont une autre cadence que la séquence&#xa0;; leurs longueurs y sont arrondies à des images entières</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were written shorter or with other letters, as the format demands</source>
        <translation>
            <numerusform>%Ln nom a été raccourci ou écrit avec d’autres lettres, comme l’exige le format</numerusform>
            <numerusform>%Ln noms ont été raccourcis ou écrits avec d’autres lettres, comme l’exige le format</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>La note de %Ln plan n’a pas de place dans ce format</numerusform>
            <numerusform>Les notes de %Ln plans n’ont pas de place dans ce format</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>Les mots-clés de %Ln plan n’ont pas de place dans ce format</numerusform>
            <numerusform>Les mots-clés de %Ln plans n’ont pas de place dans ce format</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ratings of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>L’évaluation de %Ln plan n’a pas de place dans ce format</numerusform>
            <numerusform>Les évaluations de %Ln plans n’ont pas de place dans ce format</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credits and usage terms of %Ln shots have no place in this format; the credits sheet has them</source>
        <translation>
            <numerusform>Le crédit et les conditions d’utilisation de %Ln plan n’ont pas de place dans ce format&#xa0;; la feuille des crédits les contient</numerusform>
            <numerusform>Les crédits et les conditions d’utilisation de %Ln plans n’ont pas de place dans ce format&#xa0;; la feuille des crédits les contient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reels of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>La bobine de %Ln plan n’a pas de place dans ce format</numerusform>
            <numerusform>Les bobines de %Ln plans n’ont pas de place dans ce format</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln files of it</source>
        <translation>
            <numerusform>Vous en avez %Ln fichier</numerusform>
            <numerusform>Vous en avez %Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is none of one. </source>
        <translation>La ligne %1 n’appartient pas à une telle liste. </translation>
    </message>
    <message>
        <source>%1 is not a list of shots that Rushes reads. %2Nothing was changed. It reads EDL, Final Cut Pro 7 XML, OpenTimelineIO, CSV with our columns, and shot lists.</source>
        <translation>%1 n’est pas une liste de plans que Rushes sait lire. %2Rien n’a été modifié. Rushes lit EDL, Final Cut Pro 7 XML, OpenTimelineIO, CSV avec nos colonnes et les listes des plans.</translation>
    </message>
    <message>
        <source>An EDL has no place for notes and tags: they are read from its comments. Ratings and rights are never in it.</source>
        <translation>Une EDL n’a pas de place pour les notes et les mots-clés&#xa0;: ils sont lus dans ses commentaires. Les évaluations et les droits n’y figurent jamais.</translation>
    </message>
    <message>
        <source>Notes are read from descriptions, tags from markers. Ratings and rights are never in this format.</source>
        <translation>Les notes sont lues dans les descriptions, les mots-clés dans les marqueurs. Les évaluations et les droits n’existent jamais dans ce format.</translation>
    </message>
    <message>
        <source>Notes are read where Rushes wrote them, tags from markers. Ratings and rights are not read.</source>
        <translation>Les notes sont lues là où Rushes les a écrites, les mots-clés dans les marqueurs. Les évaluations et les droits ne sont pas lus.</translation>
    </message>
    <message>
        <source>Columns that Rushes does not know are not read, nor are ratings and rights.</source>
        <translation>Les colonnes que Rushes ne connaît pas ne sont pas lues, pas plus que les évaluations et les droits.</translation>
    </message>
    <message>
        <source>Ratings, sections and remarks have no place in a range: they stay in the file.</source>
        <translation>Les évaluations, les sections et les remarques n’ont pas de place dans une plage&#xa0;: elles restent dans le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of sound alone are no shots.</source>
        <translation>
            <numerusform>%Ln événement de son seul n’est pas un plan.</numerusform>
            <numerusform>%Ln événements de son seul ne sont pas des plans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln effects, transitions or speeds are not kept; their shots are.</source>
        <translation>
            <numerusform>%Ln effet, transition ou changement de vitesse n’est pas conservé&#xa0;; son plan l’est.</numerusform>
            <numerusform>%Ln effets, transitions ou changements de vitesse ne sont pas conservés&#xa0;; leurs plans le sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ratings of %Ln shots are not kept.</source>
        <translation>
            <numerusform>L’évaluation de %Ln plan n’est pas conservée.</numerusform>
            <numerusform>Les évaluations de %Ln plans ne sont pas conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections are not kept.</source>
        <translation>
            <numerusform>%Ln section n’est pas conservée.</numerusform>
            <numerusform>%Ln sections ne sont pas conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines cannot be read as shots: %1.</source>
        <translation>
            <numerusform>%Ln ligne ne peut pas être lue comme un plan&#xa0;: %1.</numerusform>
            <numerusform>%Ln lignes ne peuvent pas être lues comme des plans&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>By path</source>
        <translation>Par chemin</translation>
    </message>
    <message>
        <source>By file name and timecode</source>
        <translation>Par nom de fichier et timecode</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>Par nom de fichier</translation>
    </message>
    <message>
        <source>By title and timecode</source>
        <translation>Par titre et timecode</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By reel and timecode</source>
        <translation>Par bobine et timecode</translation>
    </message>
    <message>
        <source>By reel</source>
        <translation>Par bobine</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>the library has no such clip</source>
        <translation>la médiathèque ne contient pas ce clip</translation>
    </message>
    <message>
        <source>the library has several clips of that name</source>
        <translation>la médiathèque contient plusieurs clips de ce nom</translation>
    </message>
    <message>
        <source>%1 to %2 does not exist at the clip’s frame rate</source>
        <translation>%1 à %2 n’existe pas à la cadence du clip</translation>
    </message>
    <message>
        <source>the clip’s frame rate is not known</source>
        <translation>la cadence du clip n’est pas connue</translation>
    </message>
    <message>
        <source>it does not lie within the clip</source>
        <translation>il n’est pas à l’intérieur du clip</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>il se termine avant de commencer</translation>
    </message>
    <message>
        <source>no timecode confirms it</source>
        <translation>aucun timecode ne le confirme</translation>
    </message>
    <message>
        <source>another name is another clip’s</source>
        <translation>un autre nom est celui d’un autre clip</translation>
    </message>
    <message>
        <source>other frame rate, rounded</source>
        <translation>autre cadence, arrondi</translation>
    </message>
    <message>
        <source>same frames, other note</source>
        <translation>mêmes images, autre note</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Backups by the hour</source>
        <translation>Sauvegardes horaires</translation>
    </message>
    <message>
        <source>Backups of the last hours</source>
        <translation>Sauvegardes des dernières heures</translation>
    </message>
    <message>
        <source>Backups of the last days</source>
        <translation>Sauvegardes des derniers jours</translation>
    </message>
    <message>
        <source>Backups of the last weeks</source>
        <translation>Sauvegardes des dernières semaines</translation>
    </message>
    <message>
        <source>Folder of backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Remember what was used last</source>
        <translation>Retenir ce qui a servi récemment</translation>
    </message>
    <message>
        <source>Who draws videos</source>
        <translation>Ce qui affiche les vidéos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date recorded</source>
        <translation>Date d’enregistrement</translation>
    </message>
    <message>
        <source>Date published</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>Portal’s file name</source>
        <translation>Nom de fichier du portail</translation>
    </message>
    <message>
        <source>A template needs at least one token, such as {title}.</source>
        <translation>Un modèle a besoin d’au moins une variable, par exemple {title}.</translation>
    </message>
    <message>
        <source>There is no token “%1” (character %2). There are %3.</source>
        <translation>La variable «&#xa0;%1&#xa0;» (caractère %2) n’existe pas. Il existe %3.</translation>
    </message>
    <message>
        <source>The “{” at character %1 has no “}”. “{{” stands for the letter.</source>
        <translation>L’accolade «&#xa0;{&#xa0;» au caractère %1 n’a pas de «&#xa0;}&#xa0;». «&#xa0;{{&#xa0;» représente le caractère lui-même.</translation>
    </message>
    <message>
        <source>The “}” at character %1 has no “{”. “}}” stands for the letter.</source>
        <translation>L’accolade «&#xa0;}&#xa0;» au caractère %1 n’a pas de «&#xa0;{&#xa0;». «&#xa0;}}&#xa0;» représente le caractère lui-même.</translation>
    </message>
    <message>
        <source>“%1” at character %2 does not go with its token. Dates take yyyy, MM and dd, as in {date:yyyy-MM-dd}; {n:3} has three digits.</source>
        <translation>«&#xa0;%1&#xa0;» au caractère %2 ne convient pas à sa variable. Les dates acceptent yyyy, MM et dd, comme dans {date:yyyy-MM-dd}&#xa0;; {n:3} a trois chiffres.</translation>
    </message>
    <message>
        <source>There is no folder’s name beside the “/” at character %1.</source>
        <translation>Il n’y a pas de nom de dossier à côté du «&#xa0;/&#xa0;» au caractère %1.</translation>
    </message>
    <message>
        <source>“%1” at character %2 would lead out of the folder.</source>
        <translation>«&#xa0;%1&#xa0;» au caractère %2 mènerait hors du dossier.</translation>
    </message>
    <message>
        <source>All files would get the same name. Put a token behind the last “/”, such as {title}.</source>
        <translation>Tous les fichiers auraient le même nom. Placez une variable après le dernier «&#xa0;/&#xa0;», par exemple {title}.</translation>
    </message>
    <message>
        <source>“%1” has %2, and the volume of its folder (%3) takes no file beyond %4. It was not queued; choose a folder on another volume.</source>
        <translation>«&#xa0;%1&#xa0;» fait %2, et le volume de son dossier (%3) n’accepte aucun fichier au-delà de %4. Il n’a pas été mis en file&#xa0;; choisissez un dossier sur un autre volume.</translation>
    </message>
    <message>
        <source>The name “%1” has %2 bytes, and the volume of its folder takes %3. It was not queued; choose a shorter template.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» fait %2 octets, et le volume de son dossier en accepte %3. Il n’a pas été mis en file&#xa0;; choisissez un modèle plus court.</translation>
    </message>
    <message>
        <source>The path of “%1” is too long for this system. It was not queued; choose a shorter template or another folder.</source>
        <translation>Le chemin de «&#xa0;%1&#xa0;» est trop long pour ce système. Il n’a pas été mis en file&#xa0;; choisissez un modèle plus court ou un autre dossier.</translation>
    </message>
    <message>
        <source>The path of “%1” has %2 characters. It works here; programs on Windows take %3. A shorter template helps.</source>
        <translation>Le chemin de «&#xa0;%1&#xa0;» a %2 caractères. Cela fonctionne ici&#xa0;; les programmes sous Windows en acceptent %3. Un modèle plus court aide.</translation>
    </message>
    <message>
        <source>With all that is queued %1 will be needed on the volume of %2, and %3 are free. The queue begins all the same and waits when the disk is full; free some space or choose another folder.</source>
        <translation>Avec tout ce qui est en file, il faudra %1 sur le volume de %2, et %3 sont libres. La file commence tout de même et attend quand le disque est plein&#xa0;; libérez de l’espace ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Rushes::Workbench::EarlyLog</name>
    <message>
        <source>It was taken off the queue.</source>
        <translation>Il a été retiré de la file d’attente.</translation>
    </message>
    <message>
        <source>This download has failed. Download it again, then log it.</source>
        <translation>Ce téléchargement a échoué. Téléchargez-le de nouveau, puis dérushez-le.</translation>
    </message>
    <message>
        <source>Nobody has said how long this file is. Log it when it is whole.</source>
        <translation>La longueur de ce fichier n’est pas connue. Dérushez-le quand il sera entier.</translation>
    </message>
    <message>
        <source>Its beginning is not here yet. Rushes brings it first; try again in a moment.</source>
        <translation>Son début n’est pas encore là. Rushes le prend en premier ; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>What is here does not say at which rate its frames run. Rushes brings its end before the rest; try again when more is here.</source>
        <translation>Ce qui est là ne dit pas à quelle cadence défilent ses images. Rushes prend la fin avant le reste ; réessayez quand il y en aura davantage.</translation>
    </message>
    <message>
        <source>It has no frame rate, so its frames cannot be counted. Log it when it is whole.</source>
        <translation>Il n’a pas de cadence, ses images ne peuvent donc pas être comptées. Dérushez-le quand il sera entier.</translation>
    </message>
    <message>
        <source>The file is whole, and the library is taking it in. Try again in a moment.</source>
        <translation>Le fichier est entier et la médiathèque l’accueille. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The library could not keep its clip. Nothing was changed.</source>
        <translation>La médiathèque n’a pas pu conserver son clip. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Rushes::Workbench::Wastebasket</name>
    <message>
        <source>It is not in its place.</source>
        <translation>Le fichier n’est pas à sa place.</translation>
    </message>
    <message>
        <source>Its drive is away.</source>
        <translation>Son disque est absent.</translation>
    </message>
    <message>
        <source>It is still being downloaded.</source>
        <translation>Le fichier est encore en cours de téléchargement.</translation>
    </message>
    <message>
        <source>It is not the file that the library knows.</source>
        <translation>Ce n’est pas le fichier que la médiathèque connaît.</translation>
    </message>
    <message>
        <source>Another program is writing into it.</source>
        <translation>Un autre programme est en train d’y écrire.</translation>
    </message>
    <message>
        <source>Its drive has no wastebasket that can be used.</source>
        <translation>Son disque n’a pas de corbeille utilisable.</translation>
    </message>
    <message>
        <source>The library could not be told, so nothing was done.</source>
        <translation>La médiathèque n’a pas pu être prévenue&#xa0;; rien n’a donc été fait.</translation>
    </message>
    <message>
        <source>Rushes ended before its turn came.</source>
        <translation>Rushes s’est arrêté avant que son tour ne vienne.</translation>
    </message>
    <message>
        <source>Another file stands in its place by now.</source>
        <translation>Un autre fichier est désormais à sa place.</translation>
    </message>
    <message>
        <source>The wastebasket has it no more.</source>
        <translation>La corbeille ne contient plus ce fichier.</translation>
    </message>
    <message>
        <source>In the wastebasket since %1. Restore it there.</source>
        <translation>Dans la corbeille depuis le %1. Restaurez-le depuis celle-ci.</translation>
    </message>
</context>
</TS>
