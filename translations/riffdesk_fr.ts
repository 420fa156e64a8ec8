<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlignedTakes</name>
    <message>
        <source>“%1” and “%2” have no bars in common.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» n’ont aucune mesure en commun.</translation>
    </message>
    <message>
        <source>Put together takes that were made from the same song.</source>
        <translation>Assemblez des prises issues du même morceau.</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not run together, from %3 on.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne concordent plus à partir de %3.</translation>
    </message>
    <message>
        <source>Compare them two by two, and keep only the new bars.</source>
        <translation>Comparez-les deux à deux et ne gardez que les nouvelles mesures.</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The account has no credits left.</source>
        <translation>Le compte n’a plus de crédits.</translation>
    </message>
    <message>
        <source>Top up the account on the provider&apos;s website, then send this again.</source>
        <translation>Rechargez le compte sur le site du fournisseur, puis renvoyez.</translation>
    </message>
    <message>
        <source>The service does not know this token.</source>
        <translation>Le service ne connaît pas ce jeton.</translation>
    </message>
    <message>
        <source>Enter the token again in Settings, exactly as the provider shows it.</source>
        <translation>Saisissez à nouveau le jeton dans les réglages, exactement comme le fournisseur l’affiche.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Le jeton a expiré.</translation>
    </message>
    <message>
        <source>Make a new token on the provider&apos;s website and enter it in Settings.</source>
        <translation>Créez un nouveau jeton sur le site du fournisseur et saisissez-le dans les réglages.</translation>
    </message>
    <message>
        <source>The token does not belong to this service.</source>
        <translation>Le jeton n’appartient pas à ce service.</translation>
    </message>
    <message>
        <source>Check in Settings that the token and the service address belong together.</source>
        <translation>Vérifiez dans les réglages que le jeton et l’adresse du service vont ensemble.</translation>
    </message>
    <message>
        <source>The service got no token.</source>
        <translation>Le service n’a reçu aucun jeton.</translation>
    </message>
    <message>
        <source>Enter your token in Settings.</source>
        <translation>Saisissez votre jeton dans les réglages.</translation>
    </message>
    <message>
        <source>There is no song service at this address.</source>
        <translation>Il n’y a pas de service musical à cette adresse.</translation>
    </message>
    <message>
        <source>Check the service address in Settings.</source>
        <translation>Vérifiez l’adresse du service dans les réglages.</translation>
    </message>
    <message>
        <source>The service does not offer this action.</source>
        <translation>Le service ne propose pas cette action.</translation>
    </message>
    <message>
        <source>Choose another action or model, or try again when the service offers it.</source>
        <translation>Choisissez une autre action ou un autre modèle, ou réessayez quand le service la proposera.</translation>
    </message>
    <message>
        <source>The service has switched this off for the account.</source>
        <translation>Le service a désactivé cette fonction pour le compte.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support to switch it on; give them the trace id.</source>
        <translation>Demandez au support du fournisseur de l’activer, en indiquant l’ID de trace.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Il n’y a plus de place sur le disque.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The file is no longer at its address.</source>
        <translation>Le fichier n’est plus à son adresse.</translation>
    </message>
    <message>
        <source>Try again: the service is then asked for a fresh address.</source>
        <translation>Réessayez&#xa0;: une nouvelle adresse sera demandée au service.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Impossible d’écrire le fichier.</translation>
    </message>
    <message>
        <source>Check that the library folder exists and can be written to, then try again.</source>
        <translation>Vérifiez que le dossier de la bibliothèque existe et qu’il est accessible en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a sentence without its full stop, %2 the service&apos;s own words</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Le service est injoignable.</translation>
    </message>
    <message>
        <source>The connection to the service was lost.</source>
        <translation>La connexion au service a été perdue.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Le service n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The service did not accept the token.</source>
        <translation>Le service n’a pas accepté le jeton.</translation>
    </message>
    <message>
        <source>The service asks for a payment that Riffdesk cannot make.</source>
        <translation>Le service demande un paiement que Riffdesk ne peut pas effectuer.</translation>
    </message>
    <message>
        <source>The service refused the text.</source>
        <translation>Le service a refusé le texte.</translation>
    </message>
    <message>
        <source>The service gets too many requests from this account.</source>
        <translation>Le service reçoit trop de requêtes de ce compte.</translation>
    </message>
    <message>
        <source>The service does not know this address.</source>
        <translation>Le service ne connaît pas cette adresse.</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>La requête n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>Le service a refusé la requête.</translation>
    </message>
    <message>
        <source>The service has a problem (status %1).</source>
        <translation>Le service rencontre un problème (état %1).</translation>
    </message>
    <message>
        <source>The service could not finish this.</source>
        <translation>Le service n’a pas pu terminer.</translation>
    </message>
    <message>
        <source>The service sent an answer that cannot be used.</source>
        <translation>Le service a envoyé une réponse inutilisable.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>Check again whether the song was made before you send it anew: it may have been charged.</source>
        <translation>Vérifiez si le morceau a été créé avant de renvoyer&#xa0;: il a peut-être déjà été facturé.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Check the network and the service address, then try again.</source>
        <translation>Vérifiez le réseau et l’adresse du service, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Enter a new token in Settings.</source>
        <translation>Saisissez un nouveau jeton dans les réglages.</translation>
    </message>
    <message>
        <source>Use an account with credits and its token instead.</source>
        <translation>Utilisez plutôt un compte avec des crédits et son jeton.</translation>
    </message>
    <message>
        <source>Change the prompt or the lyrics, then create again.</source>
        <translation>Modifiez le prompt ou les paroles, puis relancez la création.</translation>
    </message>
    <message>
        <source>Wait %1 s, then try again.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Attendez %1&#xa0;s, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>Correct what is named here, then try again.</source>
        <translation>Corrigez ce qui est indiqué ici, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the form, then create again.</source>
        <translation>Vérifiez le formulaire, puis relancez la création.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, give the trace id to the provider&apos;s support.</source>
        <translation>Réessayez plus tard&#x202f;; si le problème persiste, donnez l’ID de trace au support du fournisseur.</translation>
    </message>
    <message>
        <source>Check the service address in Settings; if it is right, tell the provider&apos;s support.</source>
        <translation>Vérifiez l’adresse du service dans les réglages&#x202f;; si elle est juste, prévenez le support du fournisseur.</translation>
    </message>
    <message>
        <source>Send it again whenever you like.</source>
        <translation>Vous pouvez renvoyer quand vous voulez.</translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation>Le service n’a pas donné de raison.</translation>
    </message>
    <message>
        <source>The service named an address of this computer or its network for the file, where nothing is fetched for a service elsewhere.</source>
        <translation>Le service a indiqué pour le fichier une adresse de cet ordinateur ou de son réseau&#x202f;; rien n’y est récupéré pour un service situé ailleurs.</translation>
    </message>
    <message>
        <source>Fetch again later; if it stays, tell the provider&apos;s support.</source>
        <translation>Récupérez à nouveau plus tard&#x202f;; si le problème persiste, prévenez le support du fournisseur.</translation>
    </message>
    <message>
        <source>A web page came instead of the file.</source>
        <translation>Une page web est arrivée à la place du fichier.</translation>
    </message>
    <message>
        <source>If this network asks people to sign in, do so with the browser, then fetch again.</source>
        <translation>Si ce réseau exige une connexion, identifiez-vous dans le navigateur, puis récupérez à nouveau.</translation>
    </message>
    <message>
        <source>What came is not the file that was asked for.</source>
        <translation>Le fichier reçu n’est pas celui qui était demandé.</translation>
    </message>
    <message>
        <source>The file that came is damaged.</source>
        <translation>Le fichier reçu est endommagé.</translation>
    </message>
    <message>
        <source>It is kept beside the song. Fetch again later; if it stays, tell the provider&apos;s support.</source>
        <translation>Il est conservé à côté du morceau. Récupérez à nouveau plus tard&#x202f;; si le problème persiste, prévenez le support du fournisseur.</translation>
    </message>
    <message>
        <source>The proxy cannot be used.</source>
        <translation>Le proxy est inutilisable.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then try again.</source>
        <translation>Vérifiez le proxy dans les réglages, puis réessayez.</translation>
    </message>
    <message>
        <source>The file could not be fetched.</source>
        <translation>Impossible de récupérer le fichier.</translation>
    </message>
    <message>
        <source>Check the network, then fetch again: it goes on where it stopped.</source>
        <translation>Vérifiez le réseau, puis récupérez à nouveau&#xa0;: la récupération reprend où elle s’était arrêtée.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Reading the audio was stopped.</source>
        <translation>La lecture de l’audio a été interrompue.</translation>
    </message>
    <message>
        <source>Convert it to stereo first.</source>
        <translation>Convertissez-le d’abord en stéréo.</translation>
    </message>
    <message>
        <source>The audio file “%1” cannot be read.</source>
        <translation>Impossible de lire le fichier audio «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Vérifiez qu’il est toujours là et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The audio file “%1” is empty.</source>
        <translation>Le fichier audio «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>Téléchargez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” holds no sound that can be played; it may be damaged.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucun son lisible&#x202f;; le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>Download it again, or choose an M4A, MP3, FLAC, WAV or Ogg file.</source>
        <translation>Téléchargez-le à nouveau, ou choisissez un fichier M4A, MP3, FLAC, WAV ou Ogg.</translation>
    </message>
    <message>
        <source>The sound is longer than six hours.</source>
        <translation>L’enregistrement dure plus de six heures.</translation>
    </message>
    <message>
        <source>Cut it into shorter pieces first.</source>
        <translation>Coupez-le d’abord en parties plus courtes.</translation>
    </message>
    <message numerus="yes">
        <source>The sound has %n channels in an unknown order.</source>
        <translation>
            <numerusform>Le son a %n canal d’une disposition inconnue.</numerusform>
            <numerusform>Le son a %n canaux dans un ordre inconnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The loudness of the song cannot be measured.</source>
        <translation>Impossible de mesurer le loudness du morceau.</translation>
    </message>
    <message>
        <source>It is played as loud as it is.</source>
        <translation>Il est lu à son niveau d’origine.</translation>
    </message>
    <message>
        <source>“%1” holds no pictures that can be shown.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucune image affichable.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>This did not work for a reason that Riffdesk does not know.</source>
        <translation>L’opération a échoué pour une raison que Riffdesk ne connaît pas.</translation>
    </message>
    <message>
        <source>Start Riffdesk again. If it stays, please report it.</source>
        <translation>Redémarrez Riffdesk. Si le problème persiste, merci de le signaler.</translation>
    </message>
</context>
<context>
    <name>BoundedJson</name>
    <message>
        <source>It is too large.</source>
        <translation>Contenu trop volumineux.</translation>
    </message>
    <message>
        <source>It is nested too deeply or holds too many values.</source>
        <translation>Imbrication trop profonde ou trop de valeurs.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>Ce n’est pas du JSON.</translation>
    </message>
</context>
<context>
    <name>CallbackListener</name>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>Le port %1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Choose another port, or end that program and switch receiving off and on again.</source>
        <translation>Choisissez un autre port, ou quittez ce programme puis désactivez et réactivez la réception.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The catalogue file %1 could not be read: %2.</source>
        <translation>Impossible de lire le fichier de catalogue %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Vérifiez les droits d’accès au fichier.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The catalogue cannot be read. %1</source>
        <translation>Impossible de lire le catalogue. %1</translation>
    </message>
    <message>
        <source>The catalogue is not of version 1.</source>
        <translation>Le catalogue n’est pas en version 1.</translation>
    </message>
    <message>
        <source>The catalogue has over 1,000 rows.</source>
        <translation>Le catalogue a plus de 1&#x202f;000 lignes.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>Instrumental</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Source song</source>
        <translation>Morceau source</translation>
    </message>
    <message>
        <source>Continue at</source>
        <translation>Continuer à</translation>
    </message>
    <message>
        <source>Section start</source>
        <translation>Début de section</translation>
    </message>
    <message>
        <source>Section end</source>
        <translation>Fin de section</translation>
    </message>
    <message>
        <source>Weirdness</source>
        <translation>Étrangeté</translation>
    </message>
    <message>
        <source>Lyrics strength</source>
        <translation>Fidélité aux paroles</translation>
    </message>
    <message>
        <source>Sound strength</source>
        <translation>Fidélité au prompt</translation>
    </message>
    <message>
        <source>Cover strength</source>
        <translation>Fidélité à l’original</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Style to avoid</source>
        <translation>Style à éviter</translation>
    </message>
    <message>
        <source>Lyric prompt</source>
        <translation>Prompt des paroles</translation>
    </message>
    <message>
        <source>Second song</source>
        <translation>Second morceau</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Adresse de callback</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Replace section</source>
        <translation>Remplacer la section</translation>
    </message>
    <message>
        <source>Swap vocals</source>
        <translation>Changer le chant</translation>
    </message>
    <message>
        <source>Swap instrumentals</source>
        <translation>Changer l’instrumental</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stems</translation>
    </message>
    <message>
        <source>Cover an upload</source>
        <translation>Reprise d’un fichier</translation>
    </message>
    <message>
        <source>Extend an upload</source>
        <translation>Prolonger un fichier</translation>
    </message>
    <message>
        <source>Replace section of an upload</source>
        <translation>Remplacer dans un fichier</translation>
    </message>
    <message>
        <source>Style or idea</source>
        <translation>Style ou idée</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>Chant</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>Paroles perso</translation>
    </message>
    <message>
        <source>Lossless WAV</source>
        <translation>WAV sans perte</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>CatalogueReader</name>
    <message>
        <source>Correct the catalogue file, or remove it to use the built-in table.</source>
        <translation>Corrigez le fichier de catalogue, ou supprimez-le pour utiliser la table intégrée.</translation>
    </message>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 n’a pas de nom.</translation>
    </message>
    <message>
        <source>%1 has a name that is too long or cannot be shown.</source>
        <translation>%1 a un nom trop long ou impossible à afficher.</translation>
    </message>
    <message>
        <source>The table names no model.</source>
        <translation>La table ne contient aucun modèle.</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modèle %1</translation>
    </message>
    <message>
        <source>Model “%1” is there twice.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>Model “%1” is a second default.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» est un second modèle par défaut.</translation>
    </message>
    <message>
        <source>Parameter “%1” cannot be compared with “%2”.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» ne peut pas être comparé à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>Paramètre %1</translation>
    </message>
    <message>
        <source>The label of parameter “%1”</source>
        <translation>Le libellé du paramètre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Parameter “%1” is there twice or has a reserved name.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» figure deux fois ou porte un nom réservé.</translation>
    </message>
    <message>
        <source>Parameter “%1” has an unknown kind.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» est d’un type inconnu.</translation>
    </message>
    <message>
        <source>Parameter “%1” has an unknown rule for when it is sent.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» a une règle d’envoi inconnue.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a length that cannot be.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» a une longueur impossible.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a range that cannot be.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» a une plage impossible.</translation>
    </message>
    <message>
        <source>Parameter “%1” cannot be sent as shown: it has no default.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» ne peut pas être envoyé comme affiché&#xa0;: il n’a pas de valeur par défaut.</translation>
    </message>
    <message>
        <source>Parameter “%1” is a number and cannot be sent empty.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» est un nombre et ne peut pas être envoyé vide.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a default that does not hold.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» a une valeur par défaut non valide.</translation>
    </message>
    <message>
        <source>The table names no action.</source>
        <translation>La table ne contient aucune action.</translation>
    </message>
    <message>
        <source>Action “%1” falls back to an unknown action.</source>
        <translation>L’action «&#xa0;%1&#xa0;» se rabat sur une action inconnue.</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>Action %1</translation>
    </message>
    <message>
        <source>The label of action “%1”</source>
        <translation>Le libellé de l’action «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Action “%1” is there twice.</source>
        <translation>L’action «&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>Action “%1” has an unknown source.</source>
        <translation>L’action «&#xa0;%1&#xa0;» a une source inconnue.</translation>
    </message>
    <message>
        <source>Action “%1” has an unknown result.</source>
        <translation>L’action «&#xa0;%1&#xa0;» a un résultat inconnu.</translation>
    </message>
    <message>
        <source>Action “%1” needs “%2”, but does not allow it.</source>
        <translation>L’action «&#xa0;%1&#xa0;» exige «&#xa0;%2&#xa0;» mais ne l’autorise pas.</translation>
    </message>
    <message>
        <source>Action “%1” has a “%2” that is not a list.</source>
        <translation>L’action «&#xa0;%1&#xa0;» a un «&#xa0;%2&#xa0;» qui n’est pas une liste.</translation>
    </message>
    <message>
        <source>Action “%1” names “%2”, but no parameter does.</source>
        <translation>L’action «&#xa0;%1&#xa0;» mentionne «&#xa0;%2&#xa0;», mais aucun paramètre ne porte ce nom.</translation>
    </message>
    <message>
        <source>Action “%1” names “%2” twice.</source>
        <translation>L’action «&#xa0;%1&#xa0;» mentionne «&#xa0;%2&#xa0;» deux fois.</translation>
    </message>
    <message>
        <source>A choice of parameter “%1”</source>
        <translation>Un choix du paramètre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Parameter “%1” needs between 2 and %2 choices.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» exige entre 2 et %2 choix.</translation>
    </message>
    <message>
        <source>Action “%1” has a result of another table.</source>
        <translation>L’action «&#xa0;%1&#xa0;» a un résultat d’une autre table.</translation>
    </message>
    <message>
        <source>Action “%1” has no endpoint of its own.</source>
        <translation>L’action «&#xa0;%1&#xa0;» n’a pas de point d’accès propre.</translation>
    </message>
</context>
<context>
    <name>CliPrint</name>
    <message>
        <source>(trace id %1)</source>
        <translation>(ID de trace %1)</translation>
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
        <translation>inverser la fenêtre, comme pour l’arabe</translation>
    </message>
    <message>
        <source>draw the controls on top of this Qt style</source>
        <translation>dessiner les contrôles à partir de ce style Qt</translation>
    </message>
    <message>
        <source>apply this Qt style sheet</source>
        <translation>appliquer cette feuille de style Qt</translation>
    </message>
    <message>
        <source>the window system: xcb, wayland, offscreen …</source>
        <translation>le système de fenêtrage&#xa0;: xcb, wayland, offscreen …</translation>
    </message>
    <message>
        <source>the desktop whose settings to follow</source>
        <translation>le bureau dont suivre les réglages</translation>
    </message>
    <message>
        <source>where to look for window systems</source>
        <translation>où chercher les systèmes de fenêtrage</translation>
    </message>
    <message>
        <source>load this input plugin</source>
        <translation>charger ce module d’entrée</translation>
    </message>
    <message>
        <source>the X display to open on</source>
        <translation>l’affichage X sur lequel ouvrir</translation>
    </message>
    <message>
        <source>place and size of the window, e.g. 1280x800+0+0</source>
        <translation>position et taille de la fenêtre, p. ex. 1280x800+0+0</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>idem</translation>
    </message>
    <message>
        <source>the title of the window</source>
        <translation>le titre de la fenêtre</translation>
    </message>
    <message>
        <source>the icon of the window</source>
        <translation>l’icône de la fenêtre</translation>
    </message>
    <message>
        <source>restore this session of the desktop</source>
        <translation>restaurer cette session du bureau</translation>
    </message>
    <message>
        <source>count widgets, for debugging</source>
        <translation>compter les widgets, pour le débogage</translation>
    </message>
    <message>
        <source>Options of Qt, for the studio&apos;s window:</source>
        <translation>Options de Qt, pour la fenêtre du studio&#xa0;:</translation>
    </message>
    <message>
        <source>make a song (or stems) without a window and wait for it</source>
        <translation>créer un morceau (ou des stems) sans fenêtre et l’attendre</translation>
    </message>
    <message>
        <source>list jobs that are not over</source>
        <translation>lister les tâches non terminées</translation>
    </message>
    <message>
        <source>list the library</source>
        <translation>lister la bibliothèque</translation>
    </message>
    <message>
        <source>run the Practice service alone and print its address</source>
        <translation>lancer seulement le service d’entraînement et afficher son adresse</translation>
    </message>
    <message>
        <source>talk to this service (default: the saved one; first run: Practice)</source>
        <translation>utiliser ce service (par défaut&#xa0;: celui enregistré&#x202f;; au premier lancement&#xa0;: Entraînement)</translation>
    </message>
    <message>
        <source>use the Practice service for this run</source>
        <translation>utiliser le service d’entraînement pour cette fois</translation>
    </message>
    <message>
        <source>keep library and settings here instead of the XDG folders</source>
        <translation>garder la bibliothèque et les réglages ici plutôt que dans les dossiers XDG</translation>
    </message>
    <message>
        <source>what the song should be like</source>
        <translation>à quoi doit ressembler le morceau</translation>
    </message>
    <message>
        <source>generate (default), cover, extend, variation, stems, …</source>
        <translation>generate (par défaut), cover, extend, variation, stems, …</translation>
    </message>
    <message>
        <source>the model to use</source>
        <translation>le modèle à utiliser</translation>
    </message>
    <message>
        <source>sing the words in this file: txt, md, lrc, srt, rtf, docx or odt (- for standard input)</source>
        <translation>chanter les paroles de ce fichier&#xa0;: txt, md, lrc, srt, rtf, docx ou odt (- pour l’entrée standard)</translation>
    </message>
    <message>
        <source>the song&apos;s title</source>
        <translation>le titre du morceau</translation>
    </message>
    <message>
        <source>the song to work on: an id of the library or of the service</source>
        <translation>le morceau sur lequel travailler&#xa0;: un ID de la bibliothèque ou du service</translation>
    </message>
    <message>
        <source>any other parameter, e.g. weirdness=0.3; may be repeated</source>
        <translation>tout autre paramètre, p. ex. weirdness=0.3&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>also write the song to this file (m4a, mp3, flac, wav, opus)</source>
        <translation>écrire aussi le morceau dans ce fichier (m4a, mp3, flac, wav, opus)</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>sortie en JSON</translation>
    </message>
    <message>
        <source>take them up again and stay until none is left</source>
        <translation>les reprendre et attendre qu’il n’en reste plus</translation>
    </message>
    <message>
        <source>every song of the library</source>
        <translation>tous les morceaux de la bibliothèque</translation>
    </message>
    <message>
        <source>the port to listen on (default: any)</source>
        <translation>le port d’écoute (par défaut&#xa0;: n’importe lequel)</translation>
    </message>
    <message>
        <source>the token to ask for (default: a random one)</source>
        <translation>le jeton à exiger (par défaut&#xa0;: aléatoire)</translation>
    </message>
    <message>
        <source>how long a song takes (default: 4)</source>
        <translation>durée de création d’un morceau (par défaut&#xa0;: 4)</translation>
    </message>
    <message>
        <source>the Practice service makes no song longer than this (default: full songs)</source>
        <translation>le service d’entraînement ne crée pas de morceau plus long (par défaut&#xa0;: morceaux entiers)</translation>
    </message>
    <message>
        <source>make the library&apos;s database anew from the song folders</source>
        <translation>recréer la base de données de la bibliothèque depuis les dossiers des morceaux</translation>
    </message>
    <message>
        <source>riffdesk --help lists the commands and their options.</source>
        <translation>riffdesk --help liste les commandes et leurs options.</translation>
    </message>
    <message>
        <source>--set takes key=value, not “%1”.</source>
        <translation>--set attend clé=valeur, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--export needs a file name that ends in .m4a, .mp3, .flac, .wav or .opus.</source>
        <translation>--export exige un nom de fichier se terminant par .m4a, .mp3, .flac, .wav ou .opus.</translation>
    </message>
    <message>
        <source>export needs --to DIR.</source>
        <translation>export exige --to DOSSIER.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port attend un nombre de 0 à 65535.</translation>
    </message>
    <message>
        <source>--delay takes seconds from 0 to 3600.</source>
        <translation>--delay attend de 0 à 3600 secondes.</translation>
    </message>
    <message>
        <source>--song-seconds takes seconds from 5 to 600.</source>
        <translation>--song-seconds attend de 5 à 600 secondes.</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dir exige un dossier.</translation>
    </message>
    <message>
        <source>--service and --practice exclude each other.</source>
        <translation>--service et --practice s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>%1 needs a command.</source>
        <translation>%1 exige une commande.</translation>
    </message>
    <message>
        <source>%1 does not go with “%2”.</source>
        <translation>%1 ne va pas avec «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un mot de trop.</translation>
    </message>
    <message>
        <source>Riffdesk, a desktop studio for AI song-making. Without a command it opens the studio.</source>
        <translation>Riffdesk, un studio pour créer des morceaux avec l’IA. Sans commande, il ouvre le studio.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>read the lyrics in this encoding, e.g. windows-1251 (default: recognised)</source>
        <translation>lire les paroles dans cet encodage, p. ex. windows-1251 (par défaut&#xa0;: détecté)</translation>
    </message>
    <message>
        <source>--encoding takes one of these: %1.</source>
        <translation>--encoding attend l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--encoding goes with --lyrics.</source>
        <translation>--encoding s’utilise avec --lyrics.</translation>
    </message>
    <message>
        <source>bring files that are missing: fetch (ID… or --missing)</source>
        <translation>récupérer les fichiers manquants&#xa0;: fetch (ID… ou --missing)</translation>
    </message>
    <message>
        <source>every file that was paid for and is not here</source>
        <translation>tous les fichiers payés qui ne sont pas ici</translation>
    </message>
    <message>
        <source>fetch takes either ids or --missing.</source>
        <translation>fetch attend soit des ID, soit --missing.</translation>
    </message>
    <message>
        <source>list every request that was paid for, and what became of it</source>
        <translation>lister toutes les requêtes payées et ce qu’elles sont devenues</translation>
    </message>
    <message>
        <source>print a table for spreadsheets</source>
        <translation>sortie en tableau pour tableurs</translation>
    </message>
    <message>
        <source>--csv and --json exclude each other.</source>
        <translation>--csv et --json s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>only what holds these words; songs also by e.g. &quot;rating:&gt;=3 tag:demo -live&quot;</source>
        <translation>seulement ce qui contient ces mots&#x202f;; pour les morceaux, aussi p. ex. &quot;rating:&gt;=3 tag:demo -live&quot;</translation>
    </message>
    <message>
        <source>newest (default), oldest, title, rating, length, played or plays</source>
        <translation>newest (par défaut), oldest, title, rating, length, played ou plays</translation>
    </message>
    <message>
        <source>export takes either song ids, --search WORDS or --all.</source>
        <translation>export attend soit des ID de morceaux, soit --search MOTS, soit --all.</translation>
    </message>
    <message>
        <source>--order takes one of these: %1.</source>
        <translation>--order attend l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>give songs 0 to 5 stars: rate N ID…</source>
        <translation>donner de 0 à 5 étoiles à des morceaux&#xa0;: rate N ID…</translation>
    </message>
    <message>
        <source>mark songs as kept: keep ID…</source>
        <translation>marquer des morceaux comme gardés&#xa0;: keep ID…</translation>
    </message>
    <message>
        <source>mark songs as rejected: reject ID…</source>
        <translation>marquer des morceaux comme rejetés&#xa0;: reject ID…</translation>
    </message>
    <message>
        <source>tag songs: tag --add T… --remove T… ID…; alone: list the tags</source>
        <translation>taguer des morceaux&#xa0;: tag --add T… --remove T… ID…&#x202f;; seul&#xa0;: lister les tags</translation>
    </message>
    <message>
        <source>list or change a playlist: playlist NAME --add ID… --remove ID…</source>
        <translation>lister ou modifier une playlist&#xa0;: playlist NOM --add ID… --remove ID…</translation>
    </message>
    <message>
        <source>move songs to the trash: trash (ID… or --list, --restore ID…, --empty)</source>
        <translation>mettre des morceaux à la corbeille&#xa0;: trash (ID… ou --list, --restore ID…, --empty)</translation>
    </message>
    <message>
        <source>a tag to give, or a song to put into the playlist; may be repeated</source>
        <translation>un tag à donner, ou un morceau à ajouter à la playlist&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>a tag to take away, or a song to take out; may be repeated</source>
        <translation>un tag à enlever, ou un morceau à retirer&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>list what is in the trash</source>
        <translation>lister le contenu de la corbeille</translation>
    </message>
    <message>
        <source>bring the songs back</source>
        <translation>restaurer les morceaux</translation>
    </message>
    <message>
        <source>remove what is in the trash for good: the only thing that deletes songs</source>
        <translation>supprimer définitivement le contenu de la corbeille&#xa0;: la seule action qui supprime des morceaux</translation>
    </message>
    <message>
        <source>rate takes 0 to 5 and then ids, as in: rate 4 ID.</source>
        <translation>rate attend de 0 à 5 puis des ID, p. ex.&#xa0;: rate 4 ID.</translation>
    </message>
    <message>
        <source>playlist needs the name of one before --add or --remove.</source>
        <translation>playlist exige le nom d’une playlist avant --add ou --remove.</translation>
    </message>
    <message>
        <source>playlist takes its songs after --add or after --remove, not after both.</source>
        <translation>playlist attend ses morceaux après --add ou après --remove, pas après les deux.</translation>
    </message>
    <message>
        <source>--list, --restore and --empty exclude each other.</source>
        <translation>--list, --restore et --empty s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>--list and --empty are about all of the trash.</source>
        <translation>--list et --empty portent sur toute la corbeille.</translation>
    </message>
    <message>
        <source>tag needs --add T or --remove T.</source>
        <translation>tag exige --add T ou --remove T.</translation>
    </message>
    <message>
        <source>It takes either song ids or --search WORDS, which means all that match.</source>
        <translation>Il faut soit des ID de morceaux, soit --search MOTS, c’est-à-dire tous ceux qui correspondent.</translation>
    </message>
    <message>
        <source>compare every file with what it was when it was kept; fetch again what can be</source>
        <translation>comparer chaque fichier à ce qu’il était quand il a été enregistré&#x202f;; récupérer à nouveau ce qui peut l’être</translation>
    </message>
    <message>
        <source>take songs into the library: import (PATH… or --account)</source>
        <translation>ajouter des morceaux à la bibliothèque&#xa0;: import (CHEMIN… ou --account)</translation>
    </message>
    <message>
        <source>every song of the account&apos;s history that is not here, free of charge</source>
        <translation>tous les morceaux de l’historique du compte qui ne sont pas ici, gratuitement</translation>
    </message>
    <message>
        <source>import takes either files and folders or --account.</source>
        <translation>import attend soit des fichiers et des dossiers, soit --account.</translation>
    </message>
    <message>
        <source>get the service&apos;s lossless WAV of songs, for credits: wav ID…</source>
        <translation>obtenir du service le WAV sans perte de morceaux, contre des crédits&#xa0;: wav ID…</translation>
    </message>
    <message>
        <source>get the service&apos;s MP4 video of songs, for credits: video ID…</source>
        <translation>obtenir du service la vidéo MP4 de morceaux, contre des crédits&#xa0;: video ID…</translation>
    </message>
    <message>
        <source>ask, and pay, once more for what is here already</source>
        <translation>redemander, et repayer, ce qui est déjà ici</translation>
    </message>
    <message>
        <source>%1 needs ids of songs.</source>
        <translation>%1 exige des ID de morceaux.</translation>
    </message>
    <message>
        <source>write songs out: export (ID…, --search WORDS or --all) --to DIR</source>
        <translation>écrire des morceaux dans des fichiers&#xa0;: export (ID…, --search MOTS ou --all) --to DOSSIER</translation>
    </message>
    <message>
        <source>streaming, video, archive or one of yours; what else is given counts more</source>
        <translation>streaming, video, archive ou l’un des vôtres&#x202f;; les autres options ont priorité</translation>
    </message>
    <message>
        <source>file names, e.g. &quot;{artist}/{n} {title}&quot;; / makes folders</source>
        <translation>noms de fichiers, p. ex. &quot;{artist}/{n} {title}&quot;&#x202f;; / crée des dossiers</translation>
    </message>
    <message>
        <source>the artist of all of them</source>
        <translation>l’artiste de tous les morceaux</translation>
    </message>
    <message>
        <source>of the album (default: the artist)</source>
        <translation>celui de l’album (par défaut&#xa0;: l’artiste)</translation>
    </message>
    <message>
        <source>the album they make (default: the playlist searched for)</source>
        <translation>l’album qu’ils forment (par défaut&#xa0;: la playlist recherchée)</translation>
    </message>
    <message>
        <source>whose rights they are</source>
        <translation>à qui appartiennent les droits</translation>
    </message>
    <message>
        <source>bring them to this loudness, e.g. -14, with no peak above -1 dBTP</source>
        <translation>les amener à ce loudness, p. ex. -14, sans crête au-dessus de -1&#xa0;dBTP</translation>
    </message>
    <message>
        <source>cut longer ones to so many seconds, with a fade of 2 s</source>
        <translation>couper les plus longs à ce nombre de secondes, avec un fondu de 2&#xa0;s</translation>
    </message>
    <message>
        <source>seconds over which they come in</source>
        <translation>durée du fondu d’entrée en secondes</translation>
    </message>
    <message>
        <source>seconds over which they go out</source>
        <translation>durée du fondu de sortie en secondes</translation>
    </message>
    <message>
        <source>leave out silence at both ends</source>
        <translation>supprimer le silence aux extrémités</translation>
    </message>
    <message>
        <source>overwrite files of the same name instead of numbering</source>
        <translation>écraser les fichiers du même nom au lieu de les numéroter</translation>
    </message>
    <message>
        <source>also what has not changed since the last export to this folder</source>
        <translation>aussi ce qui n’a pas changé depuis le dernier export vers ce dossier</translation>
    </message>
    <message>
        <source>write catalogue.csv and catalogue.json beside them</source>
        <translation>écrire catalogue.csv et catalogue.json à côté</translation>
    </message>
    <message>
        <source>get the stems of songs from the service, for credits: stems ID…</source>
        <translation>obtenir du service les stems de morceaux, contre des crédits&#xa0;: stems ID…</translation>
    </message>
    <message>
        <source>the stems of songs that have them instead, in step, a folder each</source>
        <translation>à la place, les stems des morceaux qui en ont, calés, un dossier pour chacun</translation>
    </message>
    <message>
        <source>the same with a session: rpp (Reaper) or dawproject (Bitwig, Studio One, Cubase); WAV of 24 bits, unless --format names another lossless one</source>
        <translation>idem avec une session&#xa0;: rpp (Reaper) ou dawproject (Bitwig, Studio One, Cubase)&#x202f;; WAV 24&#xa0;bits, sauf si --format indique un autre format sans perte</translation>
    </message>
    <message>
        <source>--session takes rpp or dawproject.</source>
        <translation>--session attend rpp ou dawproject.</translation>
    </message>
    <message>
        <source>a web page that plays them offline in any browser: as a folder or zip</source>
        <translation>une page web qui les lit hors ligne dans n’importe quel navigateur&#xa0;: en folder (dossier) ou zip</translation>
    </message>
    <message>
        <source>--share takes folder or zip.</source>
        <translation>--share attend folder ou zip.</translation>
    </message>
    <message>
        <source>--share and stems exclude each other.</source>
        <translation>--share et les stems s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>--%1 does not go with stems and pages, which are made anew each time.</source>
        <translation>--%1 ne va pas avec les stems ni les pages, qui sont refaits à chaque fois.</translation>
    </message>
    <message>
        <source>original (default), m4a, mp3, mp3-v0, flac, flac-16, flac-24, wav, wav-16, wav-24, wav-32f, wav-48k or opus</source>
        <translation>original (par défaut), m4a, mp3, mp3-v0, flac, flac-16, flac-24, wav, wav-16, wav-24, wav-32f, wav-48k ou opus</translation>
    </message>
    <message>
        <source>tell what differs between a song and an edit of it: compare PARENT EDIT</source>
        <translation>dire ce qui diffère entre un morceau et sa retouche&#xa0;: compare ORIGINAL RETOUCHE</translation>
    </message>
    <message>
        <source>put only what an edit changed into its parent, as a new song: splice PARENT EDIT</source>
        <translation>insérer dans l’original seulement ce qu’une retouche a changé, comme nouveau morceau&#xa0;: splice ORIGINAL RETOUCHE</translation>
    </message>
    <message>
        <source>where it begins in the edit (default: what changed)</source>
        <translation>où cela commence dans la retouche (par défaut&#xa0;: ce qui a changé)</translation>
    </message>
    <message>
        <source>how long one goes over into the other, 5 to 200 (default: 30)</source>
        <translation>durée du passage de l’un à l’autre, de 5 à 200 (par défaut&#xa0;: 30)</translation>
    </message>
    <message>
        <source>the folder to write to; of splice: the second where it ends</source>
        <translation>le dossier où écrire&#x202f;; pour splice&#xa0;: la seconde de fin</translation>
    </message>
    <message>
        <source>%1 takes two ids: the song, and the one that was made from it.</source>
        <translation>%1 attend deux ID&#xa0;: celui du morceau et celui du morceau qui en est issu.</translation>
    </message>
    <message>
        <source>--from and --to go together.</source>
        <translation>--from et --to vont ensemble.</translation>
    </message>
    <message>
        <source>--from and --to take seconds, the earlier ones first, as in: --from 40 --to 55.</source>
        <translation>--from et --to attendent des secondes, la plus petite d’abord, p. ex.&#xa0;: --from 40 --to 55.</translation>
    </message>
    <message>
        <source>--crossfade takes 5 to 200 milliseconds.</source>
        <translation>--crossfade attend de 5 à 200 millisecondes.</translation>
    </message>
    <message>
        <source>There is neither a command nor a file “%1”.</source>
        <translation>Il n’y a ni commande ni fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The token comes from ACEDATACLOUD_API_TOKEN, else from the keyring.</source>
        <translation>Le jeton vient de ACEDATACLOUD_API_TOKEN, sinon du trousseau de clés.</translation>
    </message>
    <message>
        <source>Exit status of create, fetch, wav, video, stems and jobs --wait:</source>
        <translation>Code de sortie de create, fetch, wav, video, stems et jobs --wait&#xa0;:</translation>
    </message>
    <message>
        <source>come to the front with an empty form</source>
        <translation>passer au premier plan avec un formulaire vide</translation>
    </message>
    <message>
        <source>play, or pause, in the studio that is open</source>
        <translation>lire, ou mettre en pause, dans le studio ouvert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>made but not exported, or a fault of this computer</source>
        <translation>créé mais non exporté, ou erreur de cet ordinateur</translation>
    </message>
    <message>
        <source>bad request or usage; nothing was sent</source>
        <translation>requête ou syntaxe incorrecte&#x202f;; rien n’a été envoyé</translation>
    </message>
    <message>
        <source>refused, or failed, by the service</source>
        <translation>refusé par le service, ou échec du service</translation>
    </message>
    <message>
        <source>the network failed; nothing was accepted</source>
        <translation>panne du réseau&#x202f;; rien n’a été accepté</translation>
    </message>
    <message>
        <source>it is not known whether the request was taken</source>
        <translation>on ignore si la requête a été acceptée</translation>
    </message>
    <message>
        <source>made and charged, but a file could not be fetched yet</source>
        <translation>créé et facturé, mais un fichier n’a pas encore pu être récupéré</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Cut the part you mean out of it first.</source>
        <translation>Extrayez-en d’abord la partie voulue.</translation>
    </message>
    <message>
        <source>%1 (spliced)</source>
        <translation>%1 (montage)</translation>
    </message>
    <message>
        <source>There is nothing to put together.</source>
        <translation>Il n’y a rien à assembler.</translation>
    </message>
    <message>
        <source>Choose which song sounds where first.</source>
        <translation>Choisissez d’abord quel morceau s’entend à quel endroit.</translation>
    </message>
    <message>
        <source>Songs of more than %1 minutes are not compared.</source>
        <translation>Les morceaux de plus de %1 minutes ne sont pas comparés.</translation>
    </message>
    <message>
        <source>These takes are too long to put together.</source>
        <translation>Ces prises sont trop longues pour être assemblées.</translation>
    </message>
    <message>
        <source>Choose fewer of them.</source>
        <translation>Choisissez-en moins.</translation>
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
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Both were asked for in the same way.</source>
        <translation>Les deux ont été demandés de la même façon.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>Neither has words.</source>
        <translation>Aucun des deux n’a de paroles.</translation>
    </message>
    <message>
        <source>Both sing the same words.</source>
        <translation>Les deux chantent les mêmes paroles.</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1&#xa0;dB</translation>
    </message>
    <message numerus="yes">
        <source>%n songs side by side</source>
        <translation>
            <numerusform>%n morceau</numerusform>
            <numerusform>%n morceaux côte à côte</numerusform>
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
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>1 section</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln section</numerusform>
            <numerusform>%Ln sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Daw</name>
    <message>
        <source>Replaced from here</source>
        <comment>a marker in a music program</comment>
        <translation>Remplacé à partir d’ici</translation>
    </message>
    <message>
        <source>Replaced to here</source>
        <comment>a marker in a music program</comment>
        <translation>Remplacé jusqu’ici</translation>
    </message>
    <message>
        <source>Reaper session</source>
        <translation>Session Reaper</translation>
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
        <translation>Vos morceaux sont en sécurité dans leurs dossiers. Riffdesk peut recréer la bibliothèque à partir d’eux&#x202f;; la base de données endommagée est conservée à côté.</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>Reconstruire la bibliothèque</translation>
    </message>
    <message>
        <source>Riffdesk could not be started again.</source>
        <translation>Impossible de redémarrer Riffdesk.</translation>
    </message>
    <message>
        <source>Start it yourself; everything is kept.</source>
        <translation>Relancez-le vous-même&#x202f;; tout est conservé.</translation>
    </message>
    <message>
        <source>The library is being brought to this version of Riffdesk…</source>
        <translation>Mise à jour de la bibliothèque pour cette version de Riffdesk…</translation>
    </message>
    <message>
        <source>The library is made anew from the song folders…</source>
        <translation>Reconstruction de la bibliothèque à partir des dossiers…</translation>
    </message>
    <message>
        <source>The library is moved to %1…</source>
        <translation>Déplacement de la bibliothèque vers %1…</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>It is of a kind that Riffdesk does not know.</source>
        <translation>Riffdesk ne connaît pas ce type de fichier.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>It is a picture.</source>
        <translation>C’est une image.</translation>
    </message>
    <message>
        <source>It is a zip archive.</source>
        <translation>C’est une archive zip.</translation>
    </message>
    <message>
        <source>It is sound.</source>
        <translation>C’est du son.</translation>
    </message>
    <message>
        <source>It is text: “%1”</source>
        <translation>C’est du texte&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>The draft is too long to be kept.</source>
        <translation>Le brouillon est trop long pour être conservé.</translation>
    </message>
    <message>
        <source>Shorten the lyrics.</source>
        <translation>Raccourcissez les paroles.</translation>
    </message>
    <message>
        <source>The file of a draft does not hold one.</source>
        <translation>Le fichier d’un brouillon n’en contient pas.</translation>
    </message>
    <message>
        <source>It was set aside.</source>
        <translation>Il a été mis de côté.</translation>
    </message>
</context>
<context>
    <name>EditReceipt</name>
    <message>
        <source>%1–%2 s</source>
        <translation>%1–%2&#xa0;s</translation>
    </message>
    <message>
        <source>Everything else is the same.</source>
        <translation>Tout le reste est identique.</translation>
    </message>
    <message>
        <source>Everything else is the same music, newly rendered.</source>
        <translation>Tout le reste est la même musique, régénérée.</translation>
    </message>
    <message>
        <source>Everything before is the same; after it, the mix is newly rendered.</source>
        <translation>Tout ce qui précède est identique&#x202f;; après, le mix est régénéré.</translation>
    </message>
    <message>
        <source>Everything after is the same; before it, the mix is newly rendered.</source>
        <translation>Tout ce qui suit est identique&#x202f;; avant, le mix est régénéré.</translation>
    </message>
    <message numerus="yes">
        <source>Changed in %n places from %1</source>
        <translation>
            <numerusform>Changé à %n endroit à partir de %1</numerusform>
            <numerusform>Changé à %n endroits à partir de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Changé&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is %1 dB louder.</source>
        <translation>Plus fort de %1&#xa0;dB.</translation>
    </message>
    <message>
        <source>It is %1 dB softer.</source>
        <translation>Moins fort de %1&#xa0;dB.</translation>
    </message>
    <message>
        <source>It begins %1 s later.</source>
        <translation>Commence %1&#xa0;s plus tard.</translation>
    </message>
    <message>
        <source>It begins %1 s earlier.</source>
        <translation>Commence %1&#xa0;s plus tôt.</translation>
    </message>
    <message>
        <source>It runs %1 % slower.</source>
        <translation>Plus lent de %1&#xa0;%.</translation>
    </message>
    <message>
        <source>It runs %1 % faster.</source>
        <translation>Plus rapide de %1&#xa0;%.</translation>
    </message>
    <message>
        <source>The sound is the same from beginning to end.</source>
        <translation>Le son est identique du début à la fin.</translation>
    </message>
    <message>
        <source>It is the same music from beginning to end, newly rendered.</source>
        <translation>C’est la même musique du début à la fin, régénérée.</translation>
    </message>
    <message>
        <source>All of it is different.</source>
        <translation>Tout est différent.</translation>
    </message>
    <message>
        <source>%1; asked %2.</source>
        <translation>%1&#x202f;; demandé&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Type an address such as %1.</source>
        <translation>Saisissez une adresse comme %1.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Il n’y a pas d’adresse.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>L’adresse est trop longue.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>The address must start with https://: over http:// anyone could read the token.</source>
        <translation>L’adresse doit commencer par https://&#xa0;: avec http://, n’importe qui pourrait lire le jeton.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The address must not hold “?” or “#”.</source>
        <translation>L’adresse ne doit contenir ni «&#x202f;?&#xa0;» ni «&#xa0;#&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’export a été annulé.</translation>
    </message>
    <message>
        <source>The exported file did not come out whole, and was removed.</source>
        <translation>Le fichier exporté était incomplet et a été supprimé.</translation>
    </message>
    <message>
        <source>Fetch the song again, then export it.</source>
        <translation>Récupérez à nouveau le morceau, puis exportez-le.</translation>
    </message>
    <message>
        <source>The song&apos;s audio is not here yet.</source>
        <translation>L’audio du morceau n’est pas encore là.</translation>
    </message>
    <message>
        <source>Wait until it is fetched, then export it.</source>
        <translation>Attendez qu’il soit récupéré, puis exportez-le.</translation>
    </message>
    <message>
        <source>It is not clear where the song should be written to.</source>
        <translation>On ne sait pas où écrire le morceau.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <comment>the name of a file whose song has no title</comment>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>“%1” cannot be used for file names.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas servir dans des noms de fichiers.</translation>
    </message>
    <message>
        <source>Use text with these fields: %1.</source>
        <translation>Utilisez du texte avec ces champs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The song&apos;s audio file is damaged and takes no tags.</source>
        <translation>Le fichier audio du morceau est endommagé et n’accepte pas de tags.</translation>
    </message>
    <message>
        <source>A file of this kind takes no title, lyrics and cover; the sound is exported as it is.</source>
        <translation>Ce type de fichier n’accepte ni titre, ni paroles, ni pochette&#x202f;; le son est exporté tel quel.</translation>
    </message>
    <message>
        <source>The cover cannot be read, and is not in the file.</source>
        <translation>La pochette est illisible et n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>WAV files take no cover.</source>
        <translation>Les fichiers WAV n’acceptent pas de pochette.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>As the service made it</source>
        <translation>Tel que le service l’a créé</translation>
    </message>
    <message>
        <source>M4A (AAC)</source>
        <translation>M4A (AAC)</translation>
    </message>
    <message>
        <source>256 kbit/s</source>
        <translation>256&#xa0;kbit/s</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>320 kbit/s</source>
        <translation>320&#xa0;kbit/s</translation>
    </message>
    <message>
        <source>V0, variable: smaller, sounds the same</source>
        <translation>V0, variable&#xa0;: plus petit, même son</translation>
    </message>
    <message>
        <source>FLAC (lossless)</source>
        <translation>FLAC (sans perte)</translation>
    </message>
    <message>
        <source>Bits of the source</source>
        <translation>Bits de la source</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16&#xa0;bits</translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation>24&#xa0;bits</translation>
    </message>
    <message>
        <source>WAV (uncompressed)</source>
        <translation>WAV (non compressé)</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32&#xa0;bits flottants</translation>
    </message>
    <message>
        <source>Opus</source>
        <translation>Opus</translation>
    </message>
    <message>
        <source>160 kbit/s</source>
        <translation>160&#xa0;kbit/s</translation>
    </message>
    <message>
        <source>It takes a number from %1 to %2.</source>
        <translation>Il faut un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>Streaming −14 LUFS</source>
        <translation>Streaming −14&#xa0;LUFS</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>It takes one of these: %1.</source>
        <translation>Il faut l’une de ces valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un profil doit avoir un nom.</translation>
    </message>
    <message>
        <source>“%1” is a profile of Riffdesk.</source>
        <translation>«&#xa0;%1&#xa0;» est un profil de Riffdesk.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There are too many profiles.</source>
        <translation>Il y a trop de profils.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Supprimez-en d’abord un.</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more.</source>
        <translation>Le dossier %1 n’existe plus.</translation>
    </message>
    <message>
        <source>Bring it back, or choose another folder.</source>
        <translation>Remettez-le en place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no sound whose loudness could be changed.</source>
        <translation>Il n’y a pas de son dont on puisse changer le loudness.</translation>
    </message>
    <message>
        <source>It came out at %L1 LUFS: more would take its loud moments apart.</source>
        <translation>Résultat&#xa0;: %L1&#xa0;LUFS. Au-delà, les passages forts seraient écrasés.</translation>
    </message>
    <message>
        <source>The file has content credentials, which any change would break: it is exported byte for byte, without tags of yours.</source>
        <translation>Le fichier contient des attestations de contenu que tout changement briserait&#xa0;: il est exporté octet par octet, sans vos tags.</translation>
    </message>
    <message>
        <source>The content credentials of the song are lost by the conversion; the original keeps them.</source>
        <translation>Les attestations de contenu du morceau sont perdues à la conversion&#x202f;; l’original les garde.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Number in the order</source>
        <translation>Numéro dans l’ordre</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tempo (BPM)</source>
        <translation>Tempo (BPM)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
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
        <translation>Le stem «&#xa0;%1&#xa0;» est manquant.</translation>
    </message>
    <message>
        <source>The song has no stems.</source>
        <translation>Le morceau n’a pas de stems.</translation>
    </message>
    <message>
        <source>Ask for them first.</source>
        <translation>Demandez-les d’abord.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>None of the songs could be written.</source>
        <translation>Aucun des morceaux n’a pu être écrit.</translation>
    </message>
    <message>
        <source>See why, then try again.</source>
        <translation>Voyez pourquoi, puis réessayez.</translation>
    </message>
    <message>
        <source>24 bit at 48 kHz, as in videos</source>
        <translation>24&#xa0;bits à 48&#xa0;kHz, comme dans les vidéos</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>Close to what you know</source>
        <translation>Proche de ce que vous connaissez</translation>
    </message>
    <message>
        <source>A few surprises</source>
        <translation>Quelques surprises</translation>
    </message>
    <message>
        <source>A little off the beaten track</source>
        <translation>Un peu hors des sentiers battus</translation>
    </message>
    <message>
        <source>Takes risks</source>
        <translation>Prend des risques</translation>
    </message>
    <message>
        <source>Anything may happen</source>
        <translation>Tout peut arriver</translation>
    </message>
    <message>
        <source>Takes the words as a hint</source>
        <translation>S’inspire des paroles</translation>
    </message>
    <message>
        <source>Sings the words freely</source>
        <translation>Chante les paroles librement</translation>
    </message>
    <message>
        <source>Sings most of the words as written</source>
        <translation>Chante presque tout comme écrit</translation>
    </message>
    <message>
        <source>Sings every word as written</source>
        <translation>Chante chaque mot comme écrit</translation>
    </message>
    <message>
        <source>Only a memory of the original</source>
        <translation>Juste un souvenir de l’original</translation>
    </message>
    <message>
        <source>The original, retold</source>
        <translation>L’original, raconté autrement</translation>
    </message>
    <message>
        <source>Stays near the original</source>
        <translation>Reste proche de l’original</translation>
    </message>
    <message>
        <source>Keeps as much of the original as it can</source>
        <translation>Garde l’original autant que possible</translation>
    </message>
    <message>
        <source>The service also posts the finished song to this public address.</source>
        <translation>Le service envoie aussi le morceau terminé à cette adresse publique.</translation>
    </message>
    <message>
        <source>What the song should not sound like.</source>
        <translation>Ce à quoi le morceau ne doit pas ressembler.</translation>
    </message>
    <message>
        <source>What the lyrics should be about.</source>
        <translation>De quoi les paroles doivent parler.</translation>
    </message>
    <message>
        <source>The song to take the other part from.</source>
        <translation>Le morceau d’où prendre l’autre partie.</translation>
    </message>
    <message>
        <source>A song for Christmas, choir and sleigh bells</source>
        <translation>Un chant de Noël, avec chœur et grelots</translation>
    </message>
    <message>
        <source>The service finds one</source>
        <translation>Le service en trouve un</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>As most would do it</source>
        <translation>Comme le feraient la plupart</translation>
    </message>
    <message>
        <source>Takes your style as a hint</source>
        <translation>S’inspire de votre style</translation>
    </message>
    <message>
        <source>Takes your style loosely</source>
        <translation>Interprète librement votre style</translation>
    </message>
    <message>
        <source>Follows your style</source>
        <translation>Suit votre style</translation>
    </message>
    <message>
        <source>Follows your style closely</source>
        <translation>Suit votre style de près</translation>
    </message>
    <message>
        <source>Empty: the service writes them

[Verse]
The first line</source>
        <comment>lyrics, with an example; the words in brackets stay English, the service reads them</comment>
        <translation>Vide&#xa0;: le service les écrit

[Verse]
La première ligne</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>“%1” takes no lyrics.</source>
        <comment>name of an action</comment>
        <translation>«&#xa0;%1&#xa0;» n’accepte pas de paroles.</translation>
    </message>
    <message>
        <source>Choose another action, such as “%1”, and drop them again.</source>
        <translation>Choisissez une autre action, comme «&#xa0;%1&#xa0;», et déposez-les à nouveau.</translation>
    </message>
</context>
<context>
    <name>FormProblems</name>
    <message>
        <source>The recording is still on its way to the service.</source>
        <translation>L’enregistrement est encore en route vers le service.</translation>
    </message>
    <message>
        <source>Press Use, so that the service fetches the recording from its address.</source>
        <translation>Appuyez sur «&#xa0;Utiliser&#xa0;» pour que le service récupère l’enregistrement à son adresse.</translation>
    </message>
    <message>
        <source>This recording was uploaded to another service. Upload it here too, or switch the service.</source>
        <translation>Cet enregistrement a été envoyé à un autre service. Envoyez-le aussi ici ou changez de service.</translation>
    </message>
    <message>
        <source>The service gave no name for this song, so it cannot be used as a source.</source>
        <translation>Le service n’a pas donné d’ID à ce morceau, qui ne peut donc pas servir de source.</translation>
    </message>
    <message>
        <source>This song was made by another service. Choose one that was made here, or switch the service.</source>
        <translation>Ce morceau a été créé par un autre service. Choisissez-en un créé ici ou changez de service.</translation>
    </message>
    <message>
        <source>Practice costs nothing.</source>
        <translation>L’entraînement ne coûte rien.</translation>
    </message>
    <message>
        <source>1 paid request.</source>
        <translation>1 requête payante.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid requests.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln requête payante.</numerusform>
            <numerusform>%Ln requêtes payantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was imported from a file, which no service has. Choose an action that works on uploads, and upload the file.</source>
        <translation>Ce morceau a été importé d’un fichier, qu’aucun service ne possède. Choisissez une action pour fichiers envoyés, et envoyez le fichier.</translation>
    </message>
    <message>
        <source>%1. Practice costs nothing.</source>
        <translation>%1. L’entraînement ne coûte rien.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paid requests.</source>
        <comment>at least two</comment>
        <extracomment>what is changed from song to song: &quot;Weirdness × Model: 6 paid requests.&quot;</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %Ln requête payante.</numerusform>
            <numerusform>%1&#xa0;: %Ln requêtes payantes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormWarnings</name>
    <message>
        <source>The source is a song of the service, but this action works on uploads.</source>
        <translation>La source est un morceau du service, mais cette action demande un fichier envoyé.</translation>
    </message>
    <message>
        <source>The source is an upload, but this action works on songs of the service.</source>
        <translation>La source est un fichier envoyé, mais cette action demande un morceau du service.</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>Passer à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The source song is not finished yet; the service would refuse it. Wait for it, or choose another.</source>
        <translation>Le morceau source n’est pas encore terminé&#x202f;; le service le refuserait. Attendez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The source song ends before that: it is %1 s long.</source>
        <translation>Le morceau source finit avant&#xa0;: il dure %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Stay within the song</source>
        <translation>Rester dans le morceau</translation>
    </message>
    <message>
        <source>The lyrics hold the characters “\n” instead of line breaks.</source>
        <translation>Les paroles contiennent les caractères «&#xa0;\n&#xa0;» au lieu de sauts de ligne.</translation>
    </message>
    <message>
        <source>Make them line breaks</source>
        <translation>En faire des sauts de ligne</translation>
    </message>
    <message>
        <source>[%1] has no lines.</source>
        <translation>[%1] n’a pas de lignes.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove all that are empty</source>
        <translation>Supprimer toutes les vides</translation>
    </message>
    <message>
        <source>[%1] appears twice in a row with the same words.</source>
        <translation>[%1] apparaît deux fois de suite avec les mêmes paroles.</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>N’en garder qu’une</translation>
    </message>
    <message>
        <source>This has %1 characters; the service may read no more than %2.</source>
        <translation>Il y a %1 caractères&#x202f;; le service n’en lira peut-être que %2.</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Raccourcir</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Envoyer tel quel</translation>
    </message>
    <message>
        <source>%1: where a %2 stands, a letter was lost.</source>
        <comment>label of a field; the sign that stands for a lost letter</comment>
        <translation>%1&#xa0;: là où figure un %2, une lettre a été perdue.</translation>
    </message>
    <message>
        <source>Remove the sign</source>
        <translation>Supprimer le signe</translation>
    </message>
</context>
<context>
    <name>GuidePages</name>
    <message>
        <source>Your first song</source>
        <translation>Votre premier morceau</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>Vos propres paroles</translation>
    </message>
    <message>
        <source>Takes: several, and the best of them</source>
        <translation>Prises : plusieurs, et le meilleur de chacune</translation>
    </message>
    <message>
        <source>Replace bars</source>
        <translation>Remplacer des mesures</translation>
    </message>
    <message>
        <source>Extend a song</source>
        <translation>Prolonger un morceau</translation>
    </message>
    <message>
        <source>Covers and variations</source>
        <translation>Reprises et variations</translation>
    </message>
    <message>
        <source>Work on a recording of yours</source>
        <translation>Travailler sur un enregistrement à vous</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stems</translation>
    </message>
    <message>
        <source>Find and sort</source>
        <translation>Trouver et trier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Money, and what is never paid twice</source>
        <translation>L’argent, et ce qui n’est jamais payé deux fois</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Sans réseau</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Lecteur d’écran</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Files and backup</source>
        <translation>Fichiers et sauvegarde</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Quand quelque chose ne va pas</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The import was stopped.</source>
        <translation>L’import a été arrêté.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message>
        <source>It is larger than 2 GB.</source>
        <translation>Le fichier dépasse 2&#xa0;Go.</translation>
    </message>
    <message>
        <source>Artist: %1</source>
        <translation>Artiste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Album: %1</source>
        <translation>Album&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>It holds no sound that can be played.</source>
        <translation>Le fichier ne contient aucun son lisible.</translation>
    </message>
    <message>
        <source>It is audio of a kind that is not imported.</source>
        <translation>Ce type d’audio n’est pas importé.</translation>
    </message>
</context>
<context>
    <name>JobRows</name>
    <message>
        <source>There is no such job any more.</source>
        <translation>Cette tâche n’existe plus.</translation>
    </message>
</context>
<context>
    <name>JobStore</name>
    <message>
        <source>This job is no longer in the state it was thought to be in.</source>
        <translation>Cette tâche n’est plus dans l’état attendu.</translation>
    </message>
    <message>
        <source>Start Riffdesk again to see where the job is.</source>
        <translation>Redémarrez Riffdesk pour voir où en est la tâche.</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Replace %1–%2</source>
        <translation>Remplacer %1–%2</translation>
    </message>
    <message>
        <source>Extend from %1</source>
        <translation>Prolonger à partir de %1</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Attend son tour.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>%1 Retrying automatically; nothing is lost.</source>
        <translation>%1 Nouvel essai automatique&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Composing, %1 %. You can go on working; it is saved when done.</source>
        <translation>Composition, %1&#xa0;%. Vous pouvez continuer à travailler&#x202f;; le morceau sera enregistré une fois prêt.</translation>
    </message>
    <message>
        <source>Composing. You can go on working; it is saved when done.</source>
        <translation>Composition. Vous pouvez continuer à travailler&#x202f;; le morceau sera enregistré une fois prêt.</translation>
    </message>
    <message>
        <source>Saving the audio…</source>
        <translation>Enregistrement de l’audio…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The connection broke after sending.</source>
        <translation>La connexion a été coupée après l’envoi.</translation>
    </message>
    <message>
        <source>The service may have taken the request, and its history does not tell. If you send it again and it did arrive, you pay twice.</source>
        <translation>Le service a peut-être accepté la requête, et son historique n’en dit rien. Si vous la renvoyez alors qu’elle est arrivée, vous payez deux fois.</translation>
    </message>
    <message>
        <source>Looking for it in the service&apos;s history…</source>
        <translation>Recherche dans l’historique du service…</translation>
    </message>
    <message>
        <source>It failed, and the service did not say why.</source>
        <translation>Échec, et le service n’a pas dit pourquoi.</translation>
    </message>
    <message>
        <source>not charged</source>
        <translation>non facturé</translation>
    </message>
    <message>
        <source>may have been charged</source>
        <translation>peut-être facturé</translation>
    </message>
    <message>
        <source>Sent in %1 s; until then it can be undone.</source>
        <translation>Envoi dans %1&#xa0;s&#x202f;; d’ici là, annulation possible.</translation>
    </message>
    <message>
        <source>Try again (pays again)</source>
        <translation>Réessayer (à nouveau payant)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are ready.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln morceau est prêt.</numerusform>
            <numerusform>%Ln morceaux sont prêts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its stems are ready.</source>
        <translation>Les stems sont prêts.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Prêt.</translation>
    </message>
    <message>
        <source>Sent in a few seconds; until then it can be undone.</source>
        <translation>Envoi dans quelques secondes&#x202f;; d’ici là, annulation possible.</translation>
    </message>
    <message>
        <source>It is made, but its file could not be fetched.</source>
        <translation>Le morceau est créé, mais son fichier n’a pas pu être récupéré.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence, then another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>facturé</translation>
    </message>
    <message>
        <source>Not sent: Riffdesk ended before the time to undo it was over.</source>
        <translation>Non envoyé&#xa0;: Riffdesk s’est fermé avant la fin du délai d’annulation.</translation>
    </message>
    <message>
        <source>It is made. This network is metered: its file waits for another one.</source>
        <translation>C’est créé. Ce réseau est limité&#xa0;: le fichier en attend un autre.</translation>
    </message>
    <message>
        <source>Waiting until its service is connected: enter its token in Settings.</source>
        <translation>En attente de la connexion du service&#xa0;: saisissez son jeton dans les réglages.</translation>
    </message>
    <message>
        <source>Its lossless WAV is here.</source>
        <translation>Le WAV sans perte est là.</translation>
    </message>
    <message>
        <source>Its video is here.</source>
        <translation>La vidéo est là.</translation>
    </message>
    <message>
        <source>The service is making it. You can go on working; it is saved when done.</source>
        <translation>Le service s’en occupe. Vous pouvez continuer à travailler&#x202f;; le fichier sera enregistré une fois prêt.</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>Enregistrement du fichier…</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>The task is finished, but no song came with it.</source>
        <translation>La tâche est terminée, mais sans morceau.</translation>
    </message>
    <message>
        <source>The account is not connected, so its songs cannot be listed.</source>
        <translation>Le compte n’est pas connecté, ses morceaux ne peuvent donc pas être listés.</translation>
    </message>
    <message>
        <source>Connect it in the settings, then import again.</source>
        <translation>Connectez-le dans les réglages, puis relancez l’import.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a song: what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The task is finished, but no file came with it.</source>
        <translation>La tâche est terminée, mais sans fichier.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The song is not in the library.</source>
        <translation>Le morceau n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Look for it in the list, or make it anew.</source>
        <translation>Cherchez-le dans la liste ou recréez-le.</translation>
    </message>
    <message>
        <source>The service gave a song without an id.</source>
        <translation>Le service a donné un morceau sans ID.</translation>
    </message>
    <message>
        <source>Ask for the song again.</source>
        <translation>Redemandez le morceau.</translation>
    </message>
    <message>
        <source>The song&apos;s file has a name that is not allowed.</source>
        <translation>Le fichier du morceau a un nom non autorisé.</translation>
    </message>
    <message>
        <source>Fetch the song again.</source>
        <translation>Récupérez à nouveau le morceau.</translation>
    </message>
    <message>
        <source>The song&apos;s length is not a number.</source>
        <translation>La durée du morceau n’est pas un nombre.</translation>
    </message>
    <message>
        <source>A title has 1 to %1 characters.</source>
        <translation>Un titre compte de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>Type another title.</source>
        <translation>Saisissez un autre titre.</translation>
    </message>
    <message>
        <source>A rating is 0 to 5 stars.</source>
        <translation>Une note va de 0 à 5 étoiles.</translation>
    </message>
    <message>
        <source>Choose another rating.</source>
        <translation>Choisissez une autre note.</translation>
    </message>
    <message>
        <source>The song&apos;s other files are still in its folder.</source>
        <translation>Les autres fichiers du morceau sont toujours dans son dossier.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) is damaged.</source>
        <translation>La description du morceau (song.json) est endommagée.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) was made by a newer version of Riffdesk.</source>
        <translation>La description du morceau (song.json) vient d’une version plus récente de Riffdesk.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) does not say which song it is.</source>
        <translation>La description du morceau (song.json) n’indique pas de quel morceau il s’agit.</translation>
    </message>
    <message>
        <source>The song&apos;s loudness is not a number.</source>
        <translation>Le loudness du morceau n’est pas un nombre.</translation>
    </message>
    <message>
        <source>There is no “%1” in the library.</source>
        <translation>Il n’y a pas de «&#xa0;%1&#xa0;» dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Choose one of those that are there.</source>
        <translation>Choisissez parmi ce qui existe.</translation>
    </message>
    <message>
        <source>The notes are too long.</source>
        <translation>Les remarques sont trop longues.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>Raccourcissez-les.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Le nom est vide.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>There is a playlist “%1” already.</source>
        <translation>Il y a déjà une playlist «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Saisissez un autre nom.</translation>
    </message>
    <message>
        <source>Rebuilding was cancelled: the library is as it was.</source>
        <translation>La reconstruction a été annulée&#xa0;: la bibliothèque est comme avant.</translation>
    </message>
    <message>
        <source>Checking was cancelled.</source>
        <translation>La vérification a été annulée.</translation>
    </message>
</context>
<context>
    <name>Lyrics</name>
    <message>
        <source>The document is damaged.</source>
        <translation>Le document est endommagé.</translation>
    </message>
    <message>
        <source>Save the lyrics as a plain text file and try again.</source>
        <translation>Enregistrez les paroles en fichier texte brut et réessayez.</translation>
    </message>
    <message>
        <source>Lyrics cannot be read from this kind of file.</source>
        <translation>Impossible de lire des paroles dans ce type de fichier.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is larger than lyrics can be (%1).</source>
        <translation>Le fichier est trop gros pour des paroles (%1).</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>There are no words in this file.</source>
        <translation>Il n’y a pas de paroles dans ce fichier.</translation>
    </message>
    <message>
        <source>This is no %1 document, it is damaged, or it is far too large.</source>
        <translation>Ce n’est pas un document %1, ou il est endommagé ou bien trop gros.</translation>
    </message>
    <message>
        <source>The text is longer than lyrics can be (%L1 characters).</source>
        <translation>Le texte est trop long pour des paroles (%L1 caractères).</translation>
    </message>
    <message>
        <source>This is no RTF document, or it is damaged.</source>
        <translation>Ce n’est pas un document RTF, ou il est endommagé.</translation>
    </message>
    <message>
        <source>This file holds no text that can be read.</source>
        <translation>Ce fichier ne contient aucun texte lisible.</translation>
    </message>
    <message>
        <source>This is no %1 file: no line of it has a time.</source>
        <translation>Ce n’est pas un fichier %1&#xa0;: aucune de ses lignes n’est minutée.</translation>
    </message>
    <message>
        <source>Save it as a plain text file and try again.</source>
        <translation>Enregistrez-le en fichier texte brut et réessayez.</translation>
    </message>
    <message>
        <source>The file has more lines than a song can have.</source>
        <translation>Le fichier a plus de lignes qu’un morceau ne peut en avoir.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file: what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>These are too many files for one song.</source>
        <translation>C’est trop de fichiers pour un seul morceau.</translation>
    </message>
    <message>
        <source>Drop those that belong together.</source>
        <translation>Déposez ceux qui vont ensemble.</translation>
    </message>
    <message>
        <source>The dictionary “%1” is damaged and cannot check spelling.</source>
        <translation>Le dictionnaire «&#xa0;%1&#xa0;» est endommagé et ne peut pas vérifier l’orthographe.</translation>
    </message>
    <message>
        <source>Install it again, or choose another language.</source>
        <translation>Réinstallez-le ou choisissez une autre langue.</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Europe occidentale</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Balte</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chinois traditionnel</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>languages, encoding: “Greek (ISO 8859-7)”</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This text cannot be read as %1.</source>
        <translation>Ce texte ne peut pas être lu en %1.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Choisissez un autre encodage.</translation>
    </message>
</context>
<context>
    <name>LyricsWriter</name>
    <message>
        <source>The lyrics may have been written and charged. Looking for them costs nothing.</source>
        <translation>Les paroles ont peut-être été écrites et facturées. Les rechercher ne coûte rien.</translation>
    </message>
    <message>
        <source>The service is not connected.</source>
        <translation>Le service n’est pas connecté.</translation>
    </message>
    <message>
        <source>Enter your token in the settings, then ask again.</source>
        <translation>Saisissez votre jeton dans les réglages, puis redemandez.</translation>
    </message>
    <message>
        <source>Cancelled. The service may charge for it all the same.</source>
        <translation>Annulé. Le service peut quand même facturer.</translation>
    </message>
    <message>
        <source>If the lyrics still come, they are kept under “Written before”.</source>
        <translation>Si les paroles arrivent quand même, elles sont gardées sous «&#xa0;Déjà écrites&#xa0;».</translation>
    </message>
    <message>
        <source>Riffdesk ended before the answer came.</source>
        <translation>Riffdesk s’est fermé avant l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>Say it in other words, then ask again.</source>
        <translation>Formulez-le autrement, puis redemandez.</translation>
    </message>
    <message>
        <source>Change what you ask for, then ask again.</source>
        <translation>Modifiez votre demande, puis redemandez.</translation>
    </message>
    <message>
        <source>The list of written lyrics cannot be read: it is damaged.</source>
        <translation>La liste des paroles écrites est illisible&#xa0;: elle est endommagée.</translation>
    </message>
    <message>
        <source>It was set aside; a new one is begun.</source>
        <translation>Elle a été mise de côté&#x202f;; une nouvelle est commencée.</translation>
    </message>
</context>
<context>
    <name>MediaFetch</name>
    <message>
        <source>The service told no address for this file.</source>
        <translation>Le service n’a pas indiqué d’adresse pour ce fichier.</translation>
    </message>
</context>
<context>
    <name>MediaFiles</name>
    <message>
        <source>It ends after %1 of %2.</source>
        <translation>Le fichier s’arrête à %1 sur %2.</translation>
    </message>
    <message>
        <source>It ends too early, after %1.</source>
        <translation>Le fichier s’arrête trop tôt, à %1.</translation>
    </message>
    <message>
        <source>It lasts %1 instead of %2.</source>
        <translation>Le fichier dure %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>It holds no sound that can be played.</source>
        <translation>Le fichier ne contient aucun son lisible.</translation>
    </message>
    <message>
        <source>A part of it cannot be decoded.</source>
        <translation>Une partie du fichier ne peut pas être décodée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of it cannot be decoded.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln partie du fichier ne peut pas être décodée.</numerusform>
            <numerusform>%Ln parties du fichier ne peuvent pas être décodées.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has changed since it was kept.</source>
        <translation>Le fichier a changé depuis son enregistrement.</translation>
    </message>
    <message>
        <source>It is not a WAV file.</source>
        <translation>Ce n’est pas un fichier WAV.</translation>
    </message>
    <message>
        <source>Its pictures end too early.</source>
        <translation>Les images s’arrêtent trop tôt.</translation>
    </message>
</context>
<context>
    <name>Messenger</name>
    <message>
        <source>The upload could not be stored.</source>
        <translation>Le fichier envoyé n’a pas pu être stocké.</translation>
    </message>
    <message>
        <source>The file could not be fetched from its address.</source>
        <translation>Le fichier n’a pas pu être récupéré à son adresse.</translation>
    </message>
</context>
<context>
    <name>PracticeService</name>
    <message>
        <source>The Practice service cannot listen on port %1.</source>
        <translation>Le service d’entraînement ne peut pas écouter sur le port %1.</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that uses it.</source>
        <translation>Choisissez un autre port ou quittez le programme qui l’utilise.</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>This is not a preset that can be used. %1</source>
        <translation>Ce préréglage est inutilisable. %1</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>It holds something else.</source>
        <translation>Le fichier contient autre chose.</translation>
    </message>
    <message>
        <source>It was made by another version of the program.</source>
        <translation>Le fichier vient d’une autre version du programme.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Le préréglage n’a pas de nom.</translation>
    </message>
    <message>
        <source>It is for an action that is not known here.</source>
        <translation>Il concerne une action inconnue ici.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
</context>
<context>
    <name>PresetStore</name>
    <message>
        <source>A preset needs a name.</source>
        <translation>Un préréglage doit avoir un nom.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>The form is too large for a preset.</source>
        <translation>Le formulaire est trop volumineux pour un préréglage.</translation>
    </message>
    <message>
        <source>Shorten the lyrics.</source>
        <translation>Raccourcissez les paroles.</translation>
    </message>
    <message>
        <source>There are %1 presets already.</source>
        <translation>Il y a déjà %1 préréglages.</translation>
    </message>
    <message>
        <source>Delete one that you no longer need.</source>
        <translation>Supprimez-en un dont vous n’avez plus besoin.</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>Il y a déjà un préréglage de ce nom.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The preset could not be deleted.</source>
        <translation>Le préréglage n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>Check the rights of the folder %1.</source>
        <translation>Vérifiez les droits d’accès au dossier %1.</translation>
    </message>
</context>
<context>
    <name>ProxyChoice</name>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>Ce n’est pas une adresse de proxy.</translation>
    </message>
    <message>
        <source>Enter its name and port, such as proxy.example:8080.</source>
        <translation>Saisissez son nom et son port, comme proxy.example:8080.</translation>
    </message>
</context>
<context>
    <name>PublicAddress</name>
    <message>
        <source>The address must start with https://: over http:// anyone could read along.</source>
        <translation>L’adresse doit commencer par https://&#xa0;: avec http://, n’importe qui pourrait lire les échanges.</translation>
    </message>
    <message>
        <source>Type an address such as %1.</source>
        <translation>Saisissez une adresse comme %1.</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>The uploaded file holds no audio that can be read.</source>
        <translation>Le fichier envoyé ne contient aucun audio lisible.</translation>
    </message>
    <message>
        <source>Upload an MP3, M4A, WAV, FLAC or Ogg file.</source>
        <translation>Envoyez un fichier MP3, M4A, WAV, FLAC ou Ogg.</translation>
    </message>
    <message>
        <source>Reading the recording was stopped.</source>
        <translation>La lecture de l’enregistrement a été interrompue.</translation>
    </message>
</context>
<context>
    <name>ReferenceFile</name>
    <message>
        <source>“%1” is no audio file that can be used.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier audio utilisable.</translation>
    </message>
    <message>
        <source>Choose an MP3, WAV, M4A, FLAC, Ogg, Opus or AAC file.</source>
        <translation>Choisissez un fichier MP3, WAV, M4A, FLAC, Ogg, Opus ou AAC.</translation>
    </message>
    <message>
        <source>The recording is longer than 15 minutes.</source>
        <translation>L’enregistrement dure plus de 15 minutes.</translation>
    </message>
    <message>
        <source>Cut it in an audio editor and choose the shorter file.</source>
        <translation>Coupez-le dans un éditeur audio et choisissez le fichier raccourci.</translation>
    </message>
    <message>
        <source>The upload was cancelled.</source>
        <translation>L’envoi a été annulé.</translation>
    </message>
    <message>
        <source>The file is larger than %1 GB.</source>
        <translation>Le fichier dépasse %1&#xa0;Go.</translation>
    </message>
    <message>
        <source>Save it as MP3 or FLAC in an audio editor and choose that file.</source>
        <translation>Enregistrez-le en MP3 ou FLAC dans un éditeur audio et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The recording is shorter than one second.</source>
        <translation>L’enregistrement dure moins d’une seconde.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Choisissez-en un plus long.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>The reference is not in the list any more.</source>
        <translation>La référence n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>Choose another, or upload it again.</source>
        <translation>Choisissez-en une autre ou renvoyez-la.</translation>
    </message>
    <message>
        <source>The service gave no id for the upload.</source>
        <translation>Le service n’a pas donné d’ID pour l’envoi.</translation>
    </message>
    <message>
        <source>Upload the file again.</source>
        <translation>Renvoyez le fichier.</translation>
    </message>
    <message>
        <source>A reference needs a name.</source>
        <translation>Une référence doit avoir un nom.</translation>
    </message>
    <message>
        <source>Type one, or leave it as it was.</source>
        <translation>Saisissez-en un ou laissez l’ancien.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The task is finished, but holds no song.</source>
        <translation>La tâche est terminée, mais ne contient aucun morceau.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>It holds neither a song nor a task.</source>
        <translation>La réponse ne contient ni morceau ni tâche.</translation>
    </message>
    <message>
        <source>It does not describe tasks.</source>
        <translation>La réponse ne décrit pas de tâches.</translation>
    </message>
    <message>
        <source>It holds no lyrics.</source>
        <translation>La réponse ne contient pas de paroles.</translation>
    </message>
    <message>
        <source>It holds no id for the upload.</source>
        <translation>La réponse ne contient pas d’ID pour l’envoi.</translation>
    </message>
    <message>
        <source>It holds no address of a file.</source>
        <translation>La réponse ne contient pas d’adresse de fichier.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The keyring refused: %1</source>
        <translation>Le trousseau de clés a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unlock the keyring, or type the token again for this session.</source>
        <translation>Déverrouillez le trousseau de clés ou saisissez à nouveau le jeton pour cette session.</translation>
    </message>
    <message>
        <source>The token file cannot be written: %1</source>
        <translation>Impossible d’écrire le fichier du jeton&#xa0;: %1</translation>
    </message>
    <message>
        <source>The token is kept until Riffdesk is closed.</source>
        <translation>Le jeton est conservé jusqu’à la fermeture de Riffdesk.</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Another Riffdesk has this library open.</source>
        <translation>Un autre Riffdesk a ouvert cette bibliothèque.</translation>
    </message>
    <message>
        <source>Another Riffdesk (process %1) has this library open.</source>
        <translation>Un autre Riffdesk (processus %1) a ouvert cette bibliothèque.</translation>
    </message>
    <message>
        <source>Riffdesk on the computer “%1” (process %2) has this library open.</source>
        <translation>Riffdesk sur l’ordinateur «&#xa0;%1&#xa0;» (processus %2) a ouvert cette bibliothèque.</translation>
    </message>
    <message>
        <source>Close it first; two at once could pay twice.</source>
        <translation>Fermez-le d’abord&#x202f;; deux à la fois pourraient payer deux fois.</translation>
    </message>
    <message>
        <source>The lock of a Riffdesk that is gone (process %1) cannot be taken away.</source>
        <translation>Impossible de lever le verrou d’un Riffdesk disparu (processus %1).</translation>
    </message>
    <message>
        <source>Remove the file “%1”.</source>
        <translation>Supprimez le fichier «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SongEdit</name>
    <message>
        <source>Rate</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Neither keep nor reject</source>
        <translation>Ni garder ni rejeter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Écrire des remarques</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>Marquer comme écouté</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Tag as “%1”</source>
        <translation>Taguer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove tag “%1”</source>
        <translation>Enlever le tag «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change tag “%1”</source>
        <translation>Modifier le tag «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete tag “%1”</source>
        <translation>Supprimer le tag «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename tag “%1”</source>
        <translation>Renommer le tag «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Put into playlist “%1”</source>
        <translation>Ajouter à la playlist «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take out of playlist “%1”</source>
        <translation>Retirer de la playlist «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Make playlist “%1”</source>
        <translation>Créer la playlist «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete playlist “%1”</source>
        <translation>Supprimer la playlist «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename playlist “%1”</source>
        <translation>Renommer la playlist «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln songs)</source>
        <comment>an entry of the Edit menu&apos;s undo</comment>
        <translation>
            <numerusform>%1 (%Ln morceau)</numerusform>
            <numerusform>%1 (%Ln morceaux)</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange playlist “%1”</source>
        <translation>Réorganiser la playlist «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>Mixer les stems</translation>
    </message>
</context>
<context>
    <name>SongEncoder</name>
    <message>
        <source>Writing the song was stopped.</source>
        <translation>L’écriture du morceau a été interrompue.</translation>
    </message>
    <message>
        <source>This system&apos;s libavcodec cannot write AAC audio.</source>
        <translation>La libavcodec de ce système ne peut pas écrire d’audio AAC.</translation>
    </message>
    <message>
        <source>Install the full libavcodec.</source>
        <translation>Installez la libavcodec complète.</translation>
    </message>
    <message>
        <source>The song could not be written.</source>
        <translation>Impossible d’écrire le morceau.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Vérifiez l’espace libre et les droits d’accès au dossier.</translation>
    </message>
</context>
<context>
    <name>SongFile</name>
    <message>
        <source>No service can be asked for it: it has no id of this song.</source>
        <translation>Aucun service ne peut le fournir&#xa0;: il n’y a pas d’ID de ce morceau.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>C’est en route.</translation>
    </message>
    <message>
        <source>It is not known whether the last request for it arrived.</source>
        <translation>On ignore si la dernière requête est arrivée.</translation>
    </message>
    <message>
        <source>It is made and paid for, but could not be fetched yet.</source>
        <translation>C’est créé et payé, mais n’a pas encore pu être récupéré.</translation>
    </message>
    <message>
        <source>It is already here: %1</source>
        <translation>C’est déjà là&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is paid for, but its file is missing.</source>
        <translation>C’est payé, mais le fichier manque.</translation>
    </message>
    <message>
        <source>It is kept with the song once it has come.</source>
        <translation>Le fichier est gardé avec le morceau dès qu’il est arrivé.</translation>
    </message>
    <message>
        <source>Decide that in Jobs first.</source>
        <translation>Décidez-en d’abord dans Tâches.</translation>
    </message>
    <message>
        <source>Fetch it again; that costs nothing.</source>
        <translation>Récupérez-le à nouveau&#x202f;; cela ne coûte rien.</translation>
    </message>
    <message>
        <source>Asking for it anew pays once more.</source>
        <translation>Le redemander, c’est payer à nouveau.</translation>
    </message>
    <message>
        <source>Export writes its sound, as WAV and in other formats.</source>
        <translation>L’export écrit le son, en WAV et dans d’autres formats.</translation>
    </message>
    <message>
        <source>They are paid for, but their files are missing.</source>
        <translation>Ils sont payés, mais leurs fichiers manquent.</translation>
    </message>
    <message>
        <source>They are already here: %1</source>
        <translation>Ils sont déjà là&#xa0;: %1</translation>
    </message>
    <message>
        <source>Upload its file in the studio, and work on that.</source>
        <translation>Envoyez son fichier dans le studio et travaillez à partir de celui-ci.</translation>
    </message>
    <message>
        <source>Put them back from a copy of yours; asking for them anew pays once more.</source>
        <translation>Remettez-les depuis une de vos copies&#x202f;; les redemander, c’est payer à nouveau.</translation>
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
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what was asked for and its value: &quot;Vocals: Female&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SongQuery</name>
    <message>
        <source>“model:” takes the beginning of a model&apos;s name.</source>
        <translation>«&#xa0;model:&#xa0;» attend le début du nom d’un modèle.</translation>
    </message>
    <message>
        <source>“action:” takes what made the song, as in action:cover.</source>
        <translation>«&#xa0;action:&#xa0;» attend ce qui a créé le morceau, p. ex. action:cover.</translation>
    </message>
    <message>
        <source>“rating:” takes 0 to 5, as in rating:&gt;=3 or rating:2..4.</source>
        <translation>«&#xa0;rating:&#xa0;» attend de 0 à 5, p. ex. rating:&gt;=3 ou rating:2..4.</translation>
    </message>
    <message>
        <source>“tag:” takes a tag&apos;s name, as in tag:demo or tag:&quot;two words&quot;.</source>
        <translation>«&#xa0;tag:&#xa0;» attend le nom d’un tag, p. ex. tag:demo ou tag:&quot;deux mots&quot;.</translation>
    </message>
    <message>
        <source>“playlist:” takes a playlist&apos;s name, as in playlist:&quot;two words&quot;.</source>
        <translation>«&#xa0;playlist:&#xa0;» attend le nom d’une playlist, p. ex. playlist:&quot;deux mots&quot;.</translation>
    </message>
    <message>
        <source>“is:” takes kept, rejected, unheard, trashed, missing, rated or tagged.</source>
        <translation>«&#xa0;is:&#xa0;» attend kept, rejected, unheard, trashed, missing, rated ou tagged.</translation>
    </message>
    <message>
        <source>“has:” takes stems, lyrics, cover or notes.</source>
        <translation>«&#xa0;has:&#xa0;» attend stems, lyrics, cover ou notes.</translation>
    </message>
    <message>
        <source>“after:” takes a date such as 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m or 1y.</source>
        <translation>«&#xa0;after:&#xa0;» attend une date comme 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m ou 1y.</translation>
    </message>
    <message>
        <source>“before:” takes a date such as 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m or 1y.</source>
        <translation>«&#xa0;before:&#xa0;» attend une date comme 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m ou 1y.</translation>
    </message>
    <message>
        <source>“longer:” takes a length such as 90, 1:30 or 2m.</source>
        <translation>«&#xa0;longer:&#xa0;» attend une durée comme 90, 1:30 ou 2m.</translation>
    </message>
    <message>
        <source>“shorter:” takes a length such as 90, 1:30 or 2m.</source>
        <translation>«&#xa0;shorter:&#xa0;» attend une durée comme 90, 1:30 ou 2m.</translation>
    </message>
    <message>
        <source>“from:” takes the id or the title of the song it was made from.</source>
        <translation>«&#xa0;from:&#xa0;» attend l’ID ou le titre du morceau d’origine.</translation>
    </message>
    <message>
        <source>A search takes %1 characters at most.</source>
        <translation>Une recherche accepte %1 caractères au plus.</translation>
    </message>
    <message>
        <source>A search takes %1 filters at most.</source>
        <translation>Une recherche accepte %1 filtres au plus.</translation>
    </message>
    <message>
        <source>A search takes %1 words at most.</source>
        <translation>Une recherche accepte %1 mots au plus.</translation>
    </message>
    <message>
        <source>“added:” takes a date as “after:” does, or a moment such as 2026-11-05T18:30:00: what came into the library since then.</source>
        <translation>«&#xa0;added:&#xa0;» attend une date comme «&#xa0;after:&#xa0;», ou un instant comme 2026-11-05T18:30:00&#xa0;: ce qui est entré dans la bibliothèque depuis.</translation>
    </message>
    <message>
        <source>“family:” takes the id or the title of a song: what it comes from, and all that was made from these.</source>
        <translation>«&#xa0;family:&#xa0;» attend l’ID ou le titre d’un morceau&#xa0;: ce dont il est issu et tout ce qui en a été tiré.</translation>
    </message>
</context>
<context>
    <name>SongRequest</name>
    <message>
        <source>There is no parameter “%1”.</source>
        <translation>Il n’y a pas de paramètre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is either true or false.</source>
        <translation>«&#xa0;%1&#xa0;» vaut true ou false.</translation>
    </message>
    <message>
        <source>Write %1=true or %1=false.</source>
        <translation>Écrivez %1=true ou %1=false.</translation>
    </message>
    <message>
        <source>“%1” is a number.</source>
        <translation>«&#xa0;%1&#xa0;» est un nombre.</translation>
    </message>
    <message>
        <source>Write it with a point, such as %1=%2.</source>
        <translation>Écrivez-le avec un point, comme %1=%2.</translation>
    </message>
    <message>
        <source>Choose a source song.</source>
        <translation>Choisissez un morceau source.</translation>
    </message>
    <message>
        <source>Pick a place in the song.</source>
        <translation>Choisissez un endroit dans le morceau.</translation>
    </message>
    <message>
        <source>Write some lyrics.</source>
        <translation>Écrivez des paroles.</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>Remplissez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>At most %1 characters; this has %2.</source>
        <translation>%1 caractères au plus&#x202f;; il y en a %2.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be sent.</source>
        <translation>Il y a des caractères qui ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>It must not hold spaces.</source>
        <translation>Les espaces ne sont pas autorisées ici.</translation>
    </message>
    <message>
        <source>Give a whole web address that starts with https:// or http://.</source>
        <translation>Indiquez une adresse web complète commençant par https:// ou http://.</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>Indiquez un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>This is not a value that “%1” can have.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas avoir cette valeur.</translation>
    </message>
    <message>
        <source>Write some lyrics, or describe the song instead.</source>
        <translation>Écrivez des paroles, ou décrivez plutôt le morceau.</translation>
    </message>
    <message>
        <source>Describe the song, or write its lyrics.</source>
        <translation>Décrivez le morceau ou écrivez ses paroles.</translation>
    </message>
    <message>
        <source>It must be greater than “%1”.</source>
        <extracomment>%1 is the name of another field</extracomment>
        <translation>La valeur doit être supérieure à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>Choisissez une action.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>Il n’y a pas d’action «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Choisissez un modèle.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>Il n’y a pas de modèle «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SongShelf</name>
    <message>
        <source>The Practice service&apos;s folder cannot be written: %1</source>
        <translation>Impossible d’écrire dans le dossier du service d’entraînement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Vérifiez les droits d’accès au dossier.</translation>
    </message>
    <message>
        <source>There is no such song.</source>
        <translation>Ce morceau n’existe pas.</translation>
    </message>
    <message>
        <source>The Practice service is stopping.</source>
        <translation>Le service d’entraînement est en train de s’arrêter.</translation>
    </message>
    <message>
        <source>The song could not be written.</source>
        <translation>Impossible d’écrire le morceau.</translation>
    </message>
    <message>
        <source>The cover could not be written.</source>
        <translation>Impossible d’écrire la pochette.</translation>
    </message>
</context>
<context>
    <name>SongText</name>
    <message>
        <source>Untitled</source>
        <comment>a song of which nothing else is known</comment>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Cover of %1</source>
        <translation>Reprise de %1</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Prolongation</translation>
    </message>
    <message>
        <source>Extended from %1</source>
        <translation>Prolongation de %1</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Variation of %1</source>
        <translation>Variation de %1</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Nouvelle section</translation>
    </message>
    <message>
        <source>New section in %1</source>
        <translation>Nouvelle section dans %1</translation>
    </message>
    <message>
        <source>New vocals</source>
        <translation>Nouveau chant</translation>
    </message>
    <message>
        <source>New vocals on %1</source>
        <translation>Nouveau chant sur %1</translation>
    </message>
    <message>
        <source>New instruments</source>
        <translation>Nouvel instrumental</translation>
    </message>
    <message>
        <source>New instruments under %1</source>
        <translation>Nouvel instrumental sous %1</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stems</translation>
    </message>
    <message>
        <source>Stems of %1</source>
        <translation>Stems de %1</translation>
    </message>
    <message>
        <source>Cover of an upload</source>
        <translation>Reprise d’un enregistrement</translation>
    </message>
    <message>
        <source>Extended from an upload</source>
        <translation>Prolongation d’un enregistrement</translation>
    </message>
    <message>
        <source>New section in an upload</source>
        <translation>Nouvelle section d’un enregistrement</translation>
    </message>
    <message>
        <source>take %1</source>
        <comment>the number of a song among those of one job</comment>
        <translation>prise %1</translation>
    </message>
    <message>
        <source>Mix of stems</source>
        <translation>Mix de stems</translation>
    </message>
    <message>
        <source>Mix of %1</source>
        <translation>Mix de %1</translation>
    </message>
    <message>
        <source>Splice</source>
        <translation>Montage</translation>
    </message>
    <message>
        <source>Splice of %1</source>
        <translation>Montage de %1</translation>
    </message>
    <message>
        <source>Comp of takes</source>
        <translation>Comp de prises</translation>
    </message>
    <message>
        <source>Comp of %1</source>
        <translation>Comp de %1</translation>
    </message>
    <message>
        <source>Spliced from</source>
        <translation>Inséré de</translation>
    </message>
    <message>
        <source>Spliced to</source>
        <translation>Inséré jusqu’à</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Fondu enchaîné</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Fragments</translation>
    </message>
</context>
<context>
    <name>SongTimes</name>
    <message>
        <source>The file has other words than this song: %1 of %2 lines were found within its length.</source>
        <translation>Le fichier a d’autres paroles que ce morceau&#xa0;: %1 lignes sur %2 ont été trouvées dans sa durée.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>The times could not be removed.</source>
        <translation>Impossible de supprimer le minutage.</translation>
    </message>
    <message>
        <source>Check the rights of the folder %1.</source>
        <translation>Vérifiez les droits d’accès au dossier %1.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>Recherche de dictionnaires…</translation>
    </message>
    <message>
        <source>No dictionary is installed (hunspell)</source>
        <translation>Aucun dictionnaire installé (hunspell)</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>spelling is not checked</comment>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Ajouter au dictionnaire</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>a word that seems misspelt</comment>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>SplicePlan</name>
    <message>
        <source>The two songs have nothing in common next to what changed.</source>
        <translation>Les deux morceaux n’ont rien en commun autour de ce qui a changé.</translation>
    </message>
    <message>
        <source>Compare the edit with the song it was made from, or choose the range by hand.</source>
        <translation>Comparez la retouche au morceau dont elle est issue, ou choisissez la plage à la main.</translation>
    </message>
    <message>
        <source>Nothing of the first song would be left.</source>
        <translation>Il ne resterait rien du premier morceau.</translation>
    </message>
    <message>
        <source>All of the edit is different: use it as it is.</source>
        <translation>Toute la retouche est différente&#xa0;: utilisez-la telle quelle.</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Not rated</source>
        <translation>Sans note</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 5 stars</source>
        <translation>
            <numerusform>%Ln étoile sur 5</numerusform>
            <numerusform>%Ln étoiles sur 5</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StemSum</name>
    <message>
        <source>No stem of this mix can be heard.</source>
        <translation>Aucun stem de ce mix n’est audible.</translation>
    </message>
    <message>
        <source>Turn one of them up, or end its mute.</source>
        <translation>Montez l’un d’eux ou réactivez son son.</translation>
    </message>
    <message>
        <source>The mix could not be written.</source>
        <translation>Impossible d’écrire le mix.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Vérifiez l’espace libre et les droits d’accès au dossier.</translation>
    </message>
</context>
<context>
    <name>StemsZip</name>
    <message>
        <source>The stems could not be written.</source>
        <translation>Impossible d’écrire les stems.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Vérifiez l’espace libre et les droits d’accès au dossier.</translation>
    </message>
    <message>
        <source>Writing the stems was stopped.</source>
        <translation>L’écriture des stems a été interrompue.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>“%1” is too large to be read.</source>
        <translation>«&#xa0;%1&#xa0;» est trop gros pour être lu.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged.</source>
        <translation>La base de données de la bibliothèque est endommagée.</translation>
    </message>
    <message>
        <source>Rebuild it from the song folders: no song is lost.</source>
        <translation>Reconstruisez-la à partir des dossiers des morceaux&#xa0;: aucun morceau n’est perdu.</translation>
    </message>
    <message>
        <source>The library is in use by another program.</source>
        <translation>La bibliothèque est utilisée par un autre programme.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Fermez l’autre programme et réessayez.</translation>
    </message>
    <message>
        <source>The library&apos;s database “%1” cannot be opened or written.</source>
        <translation>La base de données «&#xa0;%1&#xa0;» de la bibliothèque ne peut pas être ouverte ou modifiée.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>Vérifiez que le dossier existe et que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The library&apos;s database refused: %1</source>
        <translation>La base de données de la bibliothèque a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start Riffdesk again. If it stays, please report it.</source>
        <translation>Redémarrez Riffdesk. Si le problème persiste, merci de le signaler.</translation>
    </message>
    <message>
        <source>Two changes to the library were mixed up.</source>
        <translation>Deux modifications de la bibliothèque se sont mélangées.</translation>
    </message>
    <message>
        <source>There is no room left in “%1”.</source>
        <translation>Il n’y a plus de place dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Vérifiez que le fichier est là et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Riffdesk.</source>
        <translation>Cette bibliothèque vient d’une version plus récente de Riffdesk.</translation>
    </message>
    <message>
        <source>Install the newest Riffdesk, or choose another library folder.</source>
        <translation>Installez la dernière version de Riffdesk ou choisissez un autre dossier de bibliothèque.</translation>
    </message>
    <message>
        <source>The library&apos;s database belongs to another program.</source>
        <translation>La base de données de la bibliothèque appartient à un autre programme.</translation>
    </message>
    <message>
        <source>Choose another library folder.</source>
        <translation>Choisissez un autre dossier de bibliothèque.</translation>
    </message>
    <message>
        <source>The archive is damaged, or is not a zip archive.</source>
        <translation>L’archive est endommagée ou n’est pas une archive zip.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Récupérez-la à nouveau.</translation>
    </message>
    <message>
        <source>The archive holds more than it should, and was not unpacked.</source>
        <translation>L’archive contient plus qu’elle ne devrait et n’a pas été décompressée.</translation>
    </message>
    <message>
        <source>Check where it comes from before you try again.</source>
        <translation>Vérifiez d’où elle vient avant de réessayer.</translation>
    </message>
    <message>
        <source>The archive holds no file that can be used.</source>
        <translation>L’archive ne contient aucun fichier utilisable.</translation>
    </message>
    <message>
        <source>Unpacking was cancelled.</source>
        <translation>La décompression a été annulée.</translation>
    </message>
    <message>
        <source>The library can only be read: nothing was changed.</source>
        <translation>La bibliothèque est en lecture seule&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder, then start Riffdesk again.</source>
        <translation>Vérifiez que vous avez le droit d’écrire dans son dossier, puis redémarrez Riffdesk.</translation>
    </message>
    <message>
        <source>“%1” lies on a volume that can only be read.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve sur un volume en lecture seule.</translation>
    </message>
    <message>
        <source>Make the volume writable, or choose another folder.</source>
        <translation>Rendez le volume accessible en écriture ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>You may not write to “%1”.</source>
        <translation>Vous n’avez pas le droit d’écrire dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another folder.</source>
        <translation>Modifiez les droits d’accès ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dossier.</translation>
    </message>
    <message>
        <source>Move that file away, or choose another folder.</source>
        <translation>Déplacez ce fichier ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk of “%1” reports a fault.</source>
        <translation>Le disque de «&#xa0;%1&#xa0;» signale une erreur.</translation>
    </message>
    <message>
        <source>Look after the disk, and copy what is on it.</source>
        <translation>Vérifiez le disque et copiez ce qu’il contient.</translation>
    </message>
    <message>
        <source>The library&apos;s folder “%1” is not there any more.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» de la bibliothèque n’est plus là.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the folder back, then do it again.</source>
        <translation>Rien n’a été modifié. Remettez le dossier en place, puis recommencez.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>Packing was stopped.</source>
        <translation>La compression a été interrompue.</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>What the sweep changes (%1) is no part of this song.</source>
        <translation>Ce que la série fait varier (%1) ne fait pas partie de ce morceau.</translation>
    </message>
    <message>
        <source>Change the sweep, or choose a number of takes.</source>
        <translation>Modifiez la série ou choisissez un nombre de prises.</translation>
    </message>
    <message>
        <source>“%1” takes %2 to %3 values.</source>
        <translation>«&#xa0;%1&#xa0;» accepte de %2 à %3 valeurs.</translation>
    </message>
    <message>
        <source>Write them one after the other.</source>
        <translation>Écrivez-les à la suite.</translation>
    </message>
    <message>
        <source>Tick those that you want.</source>
        <translation>Cochez celles que vous voulez.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas valoir %2.</translation>
    </message>
    <message>
        <source>Give numbers from %1 to %2.</source>
        <translation>Indiquez des nombres de %1 à %2.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Choisissez une autre valeur.</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 figure deux fois.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Retirez-en un.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Write numbers with spaces between them.</source>
        <translation>Écrivez des nombres séparés par des espaces.</translation>
    </message>
    <message>
        <source>The same is changed twice.</source>
        <translation>Le même élément varie deux fois.</translation>
    </message>
    <message>
        <source>Choose something else for one of them.</source>
        <translation>Choisissez autre chose pour l’un des deux.</translation>
    </message>
    <message>
        <source>That would be %L1 songs; at most %L2 can be asked for at once.</source>
        <translation>Cela ferait %L1 morceaux&#x202f;; on peut en demander %L2 au plus à la fois.</translation>
    </message>
    <message>
        <source>Take values out, or make fewer takes of each.</source>
        <translation>Retirez des valeurs ou faites moins de prises de chacune.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is changed from song to song, its values</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Synth</name>
    <message>
        <source>The song was not finished.</source>
        <translation>Le morceau n’a pas été terminé.</translation>
    </message>
</context>
<context>
    <name>TaskStore</name>
    <message>
        <source>The Practice service&apos;s folder cannot be written: %1</source>
        <translation>Impossible d’écrire dans le dossier du service d’entraînement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Vérifiez les droits d’accès au dossier.</translation>
    </message>
    <message>
        <source>The Practice service could not note a task.</source>
        <translation>Le service d’entraînement n’a pas pu noter une tâche.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Vérifiez l’espace libre et les droits d’accès au dossier.</translation>
    </message>
</context>
<context>
    <name>UploadFault</name>
    <message>
        <source>The upload was cancelled.</source>
        <translation>L’envoi a été annulé.</translation>
    </message>
    <message>
        <source>This service takes no files.</source>
        <translation>Ce service n’accepte pas de fichiers.</translation>
    </message>
    <message>
        <source>This token may not upload files.</source>
        <translation>Ce jeton ne permet pas d’envoyer des fichiers.</translation>
    </message>
    <message>
        <source>Put the file on the web and paste its public address here instead.</source>
        <translation>Mettez plutôt le fichier en ligne et collez ici son adresse publique.</translation>
    </message>
    <message>
        <source>Try again: sending a file costs nothing.</source>
        <translation>Réessayez&#xa0;: envoyer un fichier ne coûte rien.</translation>
    </message>
    <message>
        <source>The service may have taken the recording all the same. You can try again; it may count twice.</source>
        <translation>Le service a peut-être quand même accepté l’enregistrement. Vous pouvez réessayer&#x202f;; il comptera peut-être deux fois.</translation>
    </message>
    <message>
        <source>Check that the address leads to an audio file everyone may fetch, or choose another file.</source>
        <translation>Vérifiez que l’adresse mène à un fichier audio accessible à tous, ou choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>UploadSource</name>
    <message>
        <source>Paste the address of the audio file itself, such as %1.</source>
        <translation>Collez l’adresse du fichier audio lui-même, comme %1.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Il n’y a pas d’adresse.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>L’adresse est trop longue.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password: the service would see it.</source>
        <translation>L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe&#xa0;: le service les verrait.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Its audio has never come.</source>
        <translation>Son audio n’est jamais arrivé.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“%1” has changed since it was kept.</source>
        <translation>«&#xa0;%1&#xa0;» a changé depuis son enregistrement.</translation>
    </message>
    <message>
        <source>Lies in the library&apos;s folder but is not in its list.</source>
        <translation>Se trouve dans le dossier de la bibliothèque, mais pas dans sa liste.</translation>
    </message>
    <message>
        <source>The library&apos;s list says other things than “%1”.</source>
        <translation>La liste de la bibliothèque ne concorde pas avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is fetched again, free of charge.</source>
        <translation>Il est récupéré à nouveau, gratuitement.</translation>
    </message>
    <message>
        <source>Rebuild the library: that brings it back.</source>
        <translation>Reconstruisez la bibliothèque&#xa0;: cela le fera revenir.</translation>
    </message>
    <message>
        <source>Rebuild the library: then what the file says holds.</source>
        <translation>Reconstruisez la bibliothèque&#xa0;: le contenu du fichier fera alors foi.</translation>
    </message>
    <message>
        <source>Put it back from a copy of yours, or make the stems anew.</source>
        <translation>Remettez-le depuis une de vos copies, ou refaites les stems.</translation>
    </message>
    <message>
        <source>The service cannot give it any more: put it back from a copy of yours.</source>
        <translation>Le service ne peut plus le fournir&#xa0;: remettez-le depuis une de vos copies.</translation>
    </message>
    <message>
        <source>No file is damaged or missing.</source>
        <translation>Aucun fichier n’est endommagé ni manquant.</translation>
    </message>
    <message>
        <source>One thing is not as it should be.</source>
        <translation>Un élément n’est pas comme il devrait être.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are not as they should be.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln élément n’est pas comme il devrait être.</numerusform>
            <numerusform>%Ln éléments ne sont pas comme ils devraient être.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: %1 songs, %2 files, %3 MB.</source>
        <translation>Vérifié&#xa0;: %1 morceaux, %2 fichiers, %3&#xa0;Mo.</translation>
    </message>
    <message numerus="yes">
        <source>What they are was noted for the first time: %Ln; the next check compares them with it.</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>État noté pour la première fois&#xa0;: %Ln fichier&#x202f;; la prochaine vérification s’y référera.</numerusform>
            <numerusform>État noté pour la première fois&#xa0;: %Ln fichiers&#x202f;; la prochaine vérification s’y référera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched again, free of charge: %Ln.</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>Récupéré à nouveau, gratuitement&#xa0;: %Ln fichier.</numerusform>
            <numerusform>Récupérés à nouveau, gratuitement&#xa0;: %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be fetched again: check once more after the others.</source>
        <translation>Il peut être récupéré à nouveau&#xa0;: relancez une vérification après les autres.</translation>
    </message>
</context>
<context>
    <name>playlistfile</name>
    <message>
        <source>This playlist has more than %L1 entries.</source>
        <translation>Cette playlist a plus de %L1 entrées.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Répartissez-la sur plusieurs fichiers.</translation>
    </message>
    <message>
        <source>This file is no playlist, or an empty one.</source>
        <translation>Ce fichier n’est pas une playlist, ou elle est vide.</translation>
    </message>
    <message>
        <source>Choose an M3U8 file with songs in it.</source>
        <translation>Choisissez un fichier M3U8 contenant des morceaux.</translation>
    </message>
</context>
<context>
    <name>riffdesk::AccountForm</name>
    <message>
        <source>Without a keyring, keep the token in a file</source>
        <translation>Sans trousseau de clés, garder le jeton dans un fichier</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>From your account&apos;s page</source>
        <translation>De la page de votre compte</translation>
    </message>
    <message>
        <source>Checks address and token with the service; free of charge</source>
        <translation>Vérifie l’adresse et le jeton auprès du service&#x202f;; gratuit</translation>
    </message>
    <message>
        <source>The token goes to the system&apos;s keyring. Where there is none it is kept in memory and asked for at each start, or, if you allow it here, in a file that only you can read.</source>
        <translation>Le jeton est gardé dans le trousseau de clés du système. S’il n’y en a pas, il reste en mémoire et vous est demandé à chaque démarrage, ou, si vous l’autorisez ici, il est gardé dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>The service knows this token. Press Connect to use it.</source>
        <translation>Le service connaît ce jeton. Cliquez sur «&#xa0;Connecter&#xa0;» pour l’utiliser.</translation>
    </message>
    <message>
        <source>Connected. There is no keyring here, so you will be asked for the token at the next start.</source>
        <translation>Connecté. Il n’y a pas de trousseau de clés ici&#xa0;: le jeton vous sera redemandé au prochain démarrage.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Where it comes from: sign in at &lt;a href=&quot;%1&quot;&gt;platform.acedata.cloud&lt;/a&gt; and copy the token of your application.</source>
        <translation>D’où vient le jeton&#xa0;: connectez-vous sur &lt;a href=&quot;%1&quot;&gt;platform.acedata.cloud&lt;/a&gt; et copiez le jeton de votre application.</translation>
    </message>
</context>
<context>
    <name>riffdesk::ActionPicker</name>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Words of a command</source>
        <translation>Mots d’une commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, activé</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, désactivé</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Aucune commande ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CallbackPage</name>
    <message>
        <source>Receive results (advanced)</source>
        <translation>Recevoir les résultats (avancé)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>New path</source>
        <translation>Nouveau chemin</translation>
    </message>
    <message>
        <source>For people with a tunnel. The service tells this computer when a song is done, and Riffdesk fetches it right then. Songs also come without it, a few seconds later.</source>
        <translation>Pour qui dispose d’un tunnel. Le service prévient cet ordinateur dès qu’un morceau est prêt, et Riffdesk le récupère aussitôt. Sans cela, les morceaux arrivent aussi, quelques secondes plus tard.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Needs a public address</source>
        <translation>Exige une adresse publique</translation>
    </message>
    <message>
        <source>Makes a new secret path; the previous address stops working</source>
        <translation>Crée un nouveau chemin secret&#x202f;; l’adresse précédente cesse de fonctionner</translation>
    </message>
    <message>
        <source>New requests name it by themselves, unless the form has a callback address of its own. Its last part is secret.</source>
        <translation>Les nouvelles requêtes l’indiquent d’elles-mêmes, sauf si le formulaire a sa propre adresse de callback. Sa dernière partie est secrète.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Adresse de callback</translation>
    </message>
    <message>
        <source>Any free one</source>
        <comment>port</comment>
        <translation>Un port libre</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Cet ordinateur seulement</translation>
    </message>
    <message>
        <source>This computer and the local network</source>
        <translation>Cet ordinateur et le réseau local</translation>
    </message>
    <message>
        <source>Every device in your network can connect to this port then, and read along: it is not encrypted. A tunnel that runs on this computer does not need it.</source>
        <translation>Tout appareil de votre réseau peut alors se connecter à ce port et lire les échanges&#xa0;: il n’est pas chiffré. Un tunnel sur cet ordinateur n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>Qui peut se connecter</translation>
    </message>
    <message>
        <source>Only the Practice service can reach this one: it leads to this computer.</source>
        <translation>Seul le service d’entraînement peut atteindre celle-ci&#xa0;: elle mène à cet ordinateur.</translation>
    </message>
    <message>
        <source>Where the service reaches your tunnel from outside.</source>
        <translation>L’adresse où le service atteint votre tunnel de l’extérieur.</translation>
    </message>
    <message>
        <source>Listening on %1. Point your tunnel there.</source>
        <translation>À l’écoute sur %1. Dirigez-y votre tunnel.</translation>
    </message>
    <message>
        <source>Nothing listens: it is switched off.</source>
        <translation>Rien n’écoute&#xa0;: la réception est désactivée.</translation>
    </message>
    <message>
        <source>Last received: %1</source>
        <translation>Dernière réception&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last received: nothing yet</source>
        <translation>Dernière réception&#xa0;: rien pour l’instant</translation>
    </message>
</context>
<context>
    <name>riffdesk::CheckDialog</name>
    <message>
        <source>Check library</source>
        <translation>Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>Every file is compared with what it was when it was kept. You can go on working.</source>
        <translation>Chaque fichier est comparé à ce qu’il était lors de son enregistrement. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Double click or Return shows the song</source>
        <translation>Double-clic ou Entrée affiche le morceau</translation>
    </message>
    <message>
        <source>&amp;Rebuild the library</source>
        <translation>&amp;Reconstruire la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copier la liste</translation>
    </message>
    <message>
        <source>%1 of %2 songs</source>
        <comment>progress</comment>
        <translation>%1 morceaux sur %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The first %L1 are listed; riffdesk check --json lists more.</source>
        <translation>Les %L1 premiers sont listés&#x202f;; riffdesk check --json en liste davantage.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Cli</name>
    <message>
        <source>No job is waiting or running.</source>
        <translation>Aucune tâche en attente ou en cours.</translation>
    </message>
    <message>
        <source>There is no song “%1” in the library.</source>
        <translation>Il n’y a pas de morceau «&#xa0;%1&#xa0;» dans la bibliothèque.</translation>
    </message>
    <message>
        <source>riffdesk songs lists them.</source>
        <translation>riffdesk songs les liste.</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>Jeton&#xa0;: %1</translation>
    </message>
    <message>
        <source>Some characters of the lyrics cannot be read.</source>
        <translation>Certains caractères des paroles sont illisibles.</translation>
    </message>
    <message>
        <source>Save them as UTF-8 once more, or name their encoding with --encoding.</source>
        <translation>Enregistrez-les à nouveau en UTF-8 ou indiquez leur encodage avec --encoding.</translation>
    </message>
    <message>
        <source>There is no token for %1.</source>
        <translation>Il n’y a pas de jeton pour %1.</translation>
    </message>
    <message>
        <source>Set ACEDATACLOUD_API_TOKEN, or connect the account in the studio.</source>
        <translation>Définissez ACEDATACLOUD_API_TOKEN ou connectez le compte dans le studio.</translation>
    </message>
    <message>
        <source>It is not known whether the service took the request.</source>
        <translation>On ignore si le service a accepté la requête.</translation>
    </message>
    <message>
        <source>The song cannot be read back from the library.</source>
        <translation>Impossible de relire le morceau depuis la bibliothèque.</translation>
    </message>
    <message>
        <source>riffdesk --rebuild-library reads it from its folder.</source>
        <translation>riffdesk --rebuild-library le lit depuis son dossier.</translation>
    </message>
    <message>
        <source>The lyrics were read as %1; --encoding reads them as another.</source>
        <translation>Les paroles ont été lues en %1&#x202f;; --encoding les lit autrement.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; the service may read no more than %2.</source>
        <translation>Le prompt compte %1 caractères&#x202f;; le service n’en lira peut-être que %2.</translation>
    </message>
    <message>
        <source>The title is from the lyrics: %1; --title names another.</source>
        <translation>Le titre vient des paroles&#xa0;: %1&#x202f;; --title en donne un autre.</translation>
    </message>
    <message>
        <source>There is neither a song nor an unfinished job “%1”.</source>
        <translation>Il n’y a ni morceau ni tâche inachevée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>riffdesk songs and riffdesk jobs list them.</source>
        <translation>riffdesk songs et riffdesk jobs les listent.</translation>
    </message>
    <message>
        <source>%L1 of %L2 folders</source>
        <translation>%L1 dossiers sur %L2</translation>
    </message>
    <message>
        <source>riffdesk --rebuild-library makes the list anew from the song folders; no song is lost.</source>
        <translation>riffdesk --rebuild-library recrée la liste à partir des dossiers des morceaux&#x202f;; aucun morceau n’est perdu.</translation>
    </message>
    <message>
        <source>It was made and charged; riffdesk fetch %1 fetches it.</source>
        <translation>Il a été créé et facturé&#x202f;; riffdesk fetch %1 le récupère.</translation>
    </message>
    <message>
        <source>Nothing was asked for yet.</source>
        <translation>Rien n’a encore été demandé.</translation>
    </message>
    <message numerus="yes">
        <source>Lines that could not be read: %Ln.</source>
        <comment>number of lines</comment>
        <translation>
            <numerusform>Ligne illisible&#xa0;: %Ln.</numerusform>
            <numerusform>Lignes illisibles&#xa0;: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it there, close it first, or use another library with --data-dir.</source>
        <translation>Faites-le là-bas, fermez-le d’abord, ou utilisez une autre bibliothèque avec --data-dir.</translation>
    </message>
    <message>
        <source>There is no playlist “%1”.</source>
        <translation>Il n’y a pas de playlist «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>riffdesk playlist lists them; --add makes one.</source>
        <translation>riffdesk playlist les liste&#x202f;; --add en crée une.</translation>
    </message>
    <message>
        <source>1 song changed.</source>
        <translation>1 morceau modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs changed.</source>
        <comment>none or several</comment>
        <translation>
            <numerusform>%Ln morceau modifié.</numerusform>
            <numerusform>%Ln morceaux modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is being brought to this version of Riffdesk. That is done once; it takes a minute or so for 100,000 songs.</source>
        <translation>Mise à jour de la bibliothèque pour cette version de Riffdesk. Cela n’arrive qu’une fois et prend environ une minute pour 100&#x202f;000 morceaux.</translation>
    </message>
    <message>
        <source>%L1 of %L2 songs</source>
        <translation>%L1 morceaux sur %L2</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more; --json lists them.</source>
        <comment>things found</comment>
        <translation>
            <numerusform>…et %Ln autre&#x202f;; --json le liste.</numerusform>
            <numerusform>…et %Ln autres&#x202f;; --json les liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was imported from a file: no service has it.</source>
        <translation>Ce morceau a été importé d’un fichier&#xa0;: aucun service ne le possède.</translation>
    </message>
    <message>
        <source>Upload its file in the studio, and work on that.</source>
        <translation>Envoyez son fichier dans le studio et travaillez à partir de celui-ci.</translation>
    </message>
    <message>
        <source>%L1 files found</source>
        <translation>%L1 fichiers trouvés</translation>
    </message>
    <message>
        <source>%L1 of %L2 files</source>
        <translation>%L1 fichiers sur %L2</translation>
    </message>
    <message>
        <source>%L1 requests looked at, %L2 songs fetched</source>
        <translation>%L1 requêtes examinées, %L2 morceaux récupérés</translation>
    </message>
    <message>
        <source>The account&apos;s history is read; that is free of charge.</source>
        <translation>L’historique du compte est lu&#x202f;; c’est gratuit.</translation>
    </message>
    <message>
        <source>The catalogue has no “%1”.</source>
        <translation>Le catalogue n’a pas de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name it under &quot;files&quot; in your own catalogue, or remove that.</source>
        <translation>Indiquez-le sous &quot;files&quot; dans votre propre catalogue, ou supprimez celui-ci.</translation>
    </message>
    <message>
        <source>--anew asks for it, and pays, once more.</source>
        <translation>--anew le redemande, et repaie.</translation>
    </message>
    <message>
        <source>Each of them costs credits; the service does not say how many before.</source>
        <translation>Chacun coûte des crédits&#x202f;; le service ne dit pas combien à l’avance.</translation>
    </message>
    <message>
        <source>Each of them costs %1.</source>
        <comment>a price</comment>
        <translation>Chacun coûte %1.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--profile takes one of these: %1.</source>
        <translation>--profile attend l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stems keep their loudness and their length, or they would no longer fit together.</source>
        <translation>Les stems gardent leur loudness et leur durée, sinon ils ne seraient plus calés entre eux.</translation>
    </message>
    <message>
        <source>Leave out --lufs, --length, the fades, --trim-silence and profiles with them.</source>
        <translation>N’utilisez pas --lufs, --length, les fondus, --trim-silence ni les profils qui en contiennent.</translation>
    </message>
    <message>
        <source>“%1” has no stems.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de stems.</translation>
    </message>
    <message>
        <source>riffdesk stems %1 asks the service for them.</source>
        <translation>riffdesk stems %1 les demande au service.</translation>
    </message>
    <message>
        <source>None of the songs has stems; riffdesk stems ID… asks the service for them.</source>
        <translation>Aucun des morceaux n’a de stems&#x202f;; riffdesk stems ID… les demande au service.</translation>
    </message>
    <message>
        <source>Stems of “%1” are missing. Put them back from a copy of yours; asking for them anew pays once more.</source>
        <translation>Des stems de «&#xa0;%1&#xa0;» manquent. Remettez-les depuis une de vos copies&#x202f;; les redemander, c’est payer à nouveau.</translation>
    </message>
    <message>
        <source>The audio of “%1” is not here.</source>
        <translation>L’audio de «&#xa0;%1&#xa0;» n’est pas ici.</translation>
    </message>
    <message>
        <source>riffdesk fetch %1 brings it.</source>
        <translation>riffdesk fetch %1 le récupère.</translation>
    </message>
    <message>
        <source>Nothing changed: there is nothing to keep.</source>
        <translation>Rien n’a changé&#xa0;: il n’y a rien à garder.</translation>
    </message>
    <message>
        <source>Name a range with --from S --to S to take it all the same.</source>
        <translation>Indiquez une plage avec --from S --to S pour la prendre quand même.</translation>
    </message>
    <message>
        <source>Stopped; no song was made.</source>
        <translation>Arrêté&#x202f;; aucun morceau n’a été créé.</translation>
    </message>
    <message>
        <source>%1 s to %2 s of the edit, the rest as it was.</source>
        <translation>De %1&#xa0;s à %2&#xa0;s&#xa0;: la retouche&#x202f;; le reste comme avant.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CollectionsModel</name>
    <message>
        <source>All songs</source>
        <translation>Tous les morceaux</translation>
    </message>
    <message>
        <source>New</source>
        <comment>songs that were not heard yet</comment>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>songs</comment>
        <translation>Gardés</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>songs</comment>
        <translation>Rejetés</translation>
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
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln songs</source>
        <comment>name of a collection</comment>
        <translation>
            <numerusform>%1, %Ln morceau</numerusform>
            <numerusform>%1, %Ln morceaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::CollectionsView</name>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no colour</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>Supprimer la playlist</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Supprimer le tag</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Supprimer la recherche enregistrée</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nouvelle playlist</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouveau tag</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Save as M3U8…</source>
        <translation>Enregistrer en M3U8…</translation>
    </message>
    <message>
        <source>A file that other players read</source>
        <translation>Un fichier que d’autres lecteurs savent lire</translation>
    </message>
    <message>
        <source>Open M3U8 playlist…</source>
        <translation>Ouvrir une playlist M3U8…</translation>
    </message>
    <message>
        <source>Save playlist</source>
        <translation>Enregistrer la playlist</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>One song is in %1.</source>
        <translation>Un morceau est dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in %1.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln morceau est dans %1.</numerusform>
            <numerusform>%Ln morceaux sont dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, without audio: %Ln.</source>
        <comment>number of songs</comment>
        <translation>
            <numerusform>Omis, sans audio&#xa0;: %Ln.</numerusform>
            <numerusform>Omis, sans audio&#xa0;: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open playlist</source>
        <translation>Ouvrir une playlist</translation>
    </message>
    <message>
        <source>None of its files are songs of this library. Import them first.</source>
        <translation>Aucun de ses fichiers n’est un morceau de cette bibliothèque. Importez-les d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>Entries that are no songs of this library were left out: %Ln.</source>
        <translation>
            <numerusform>Entrée omise, car absente de cette bibliothèque&#xa0;: %Ln.</numerusform>
            <numerusform>Entrées omises, car absentes de cette bibliothèque&#xa0;: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::CompBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Takes the last choice back (%1)</source>
        <translation>Annule le dernier choix (%1)</translation>
    </message>
    <message>
        <source>Makes it again (%1)</source>
        <translation>Refait ce choix (%1)</translation>
    </message>
    <message>
        <source>How long one take goes over into the next</source>
        <translation>Durée du passage d’une prise à la suivante</translation>
    </message>
    <message>
        <source>Looking whether they run together…</source>
        <translation>Vérification de la concordance…</translation>
    </message>
    <message>
        <source>Drag over a song where it is to be heard, or press its number while it plays.</source>
        <translation>Faites glisser sur un morceau là où on doit l’entendre, ou appuyez sur son numéro pendant la lecture.</translation>
    </message>
    <message>
        <source>Put together with one join.</source>
        <translation>Assemblé avec un raccord.</translation>
    </message>
    <message numerus="yes">
        <source>Put together with %Ln joins.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Assemblé avec %Ln raccord.</numerusform>
            <numerusform>Assemblé avec %Ln raccords.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>Assemblage…</translation>
    </message>
    <message>
        <source>Keep as a new song</source>
        <translation>Garder comme nouveau morceau</translation>
    </message>
    <message>
        <source>Makes a song of what was chosen. Costs nothing.</source>
        <translation>Fait un morceau de ce qui a été choisi. Ne coûte rien.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CompareLane</name>
    <message>
        <source>Hear this one (%1)</source>
        <translation>Écouter celui-ci (%1)</translation>
    </message>
    <message>
        <source>Hear %1</source>
        <translation>Écouter %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>This one is the best; show which it is (Enter: the one that is heard)</source>
        <translation>Celui-ci est le meilleur&#x202f;; révéler lequel c’est (Entrée&#xa0;: celui qu’on entend)</translation>
    </message>
    <message>
        <source>What can be done with this song</source>
        <translation>Ce qu’on peut faire de ce morceau</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Choisir %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Autres actions pour %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>Retour à la bibliothèque (Échap)</translation>
    </message>
    <message>
        <source>Something else is on.</source>
        <translation>Autre chose est en lecture.</translation>
    </message>
    <message>
        <source>Hear these songs</source>
        <translation>Écouter ces morceaux</translation>
    </message>
    <message>
        <source>Plays them in step, one at a time</source>
        <translation>Les lit calés, un seul audible à la fois</translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <comment>a title</comment>
        <translation>Ce qui a changé dans %1</translation>
    </message>
    <message>
        <source>The library can only be read.</source>
        <translation>La bibliothèque est en lecture seule.</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>À l’aveugle</translation>
    </message>
    <message>
        <source>Hides which song is which, under new numbers, until you choose one (B)</source>
        <translation>Masque quel morceau est lequel, sous de nouveaux numéros, jusqu’à votre choix (B)</translation>
    </message>
    <message>
        <source>Press the numbers to listen, and choose the best.</source>
        <translation>Appuyez sur les numéros pour écouter, et choisissez le meilleur.</translation>
    </message>
    <message>
        <source>You chose “%1” (so far %2 of %3).</source>
        <translation>Vous avez choisi «&#xa0;%1&#xa0;» (jusqu’ici %2 sur %3).</translation>
    </message>
    <message>
        <source>Which song is heard</source>
        <translation>Quel morceau s’entend</translation>
    </message>
    <message>
        <source>Hide which song is which, or show it</source>
        <translation>Masquer ou révéler quel morceau est lequel</translation>
    </message>
    <message>
        <source>While they are hidden: choose what is heard</source>
        <translation>Tant qu’ils sont masqués&#xa0;: choisir ce qu’on entend</translation>
    </message>
    <message>
        <source>Loop a stretch of all of them</source>
        <translation>Boucler un passage de tous</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Maj et glisser</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Retour à la bibliothèque</translation>
    </message>
    <message>
        <source>Song %1</source>
        <translation>Morceau %1</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <comment>title while it is hidden which song is heard</comment>
        <translation>Comparaison à l’aveugle</translation>
    </message>
    <message>
        <source>Makes one song of the best of each (G)</source>
        <translation>Fait un seul morceau du meilleur de chacun (G)</translation>
    </message>
    <message>
        <source>Drag, or its number while it plays</source>
        <translation>Glisser, ou son numéro pendant la lecture</translation>
    </message>
    <message>
        <source>Comp</source>
        <comment>puts together the best of several takes</comment>
        <translation>Comp</translation>
    </message>
    <message>
        <source>Comp: put together the best of each, or stop</source>
        <translation>Comp&#xa0;: assembler le meilleur de chacun, ou arrêter</translation>
    </message>
    <message>
        <source>In a comp: where a song is heard</source>
        <translation>Dans un comp&#xa0;: où un morceau s’entend</translation>
    </message>
</context>
<context>
    <name>riffdesk::CoverWindow</name>
    <message>
        <source>Cover of %1</source>
        <translation>Reprise de %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::CreateFooter</name>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Make it (Ctrl+Return)</source>
        <translation>Créer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Number of takes</source>
        <translation>Nombre de prises</translation>
    </message>
    <message>
        <source>How many songs the next press of Create makes; each is a request of its own</source>
        <translation>Combien de morceaux crée le prochain clic sur Créer&#x202f;; chacun est une requête à part</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 prise</translation>
    </message>
    <message>
        <source>Create ×%1</source>
        <comment>number of songs</comment>
        <translation>Créer ×%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln prise</numerusform>
            <numerusform>%Ln prises</numerusform>
        </translation>
    </message>
    <message>
        <source>Sweep…</source>
        <comment>one song over several values of a setting</comment>
        <translation>Série…</translation>
    </message>
</context>
<context>
    <name>riffdesk::CreatePanel</name>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
</context>
<context>
    <name>riffdesk::DesktopPage</name>
    <message>
        <source>Normalise loudness</source>
        <translation>Normaliser le loudness</translation>
    </message>
    <message>
        <source>Plays every song at %1 LUFS, with peaks below %2 dBTP. The files stay as they are.</source>
        <translation>Lit chaque morceau à %1&#xa0;LUFS, avec des crêtes sous %2&#xa0;dBTP. Les fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>Level meter</source>
        <translation>Vumètre</translation>
    </message>
    <message>
        <source>Spectrum and levels in the player bar, where there is room for them.</source>
        <translation>Spectre et niveaux dans la barre de lecture, s’il y a la place.</translation>
    </message>
    <message>
        <source>Tell me when a song is done</source>
        <translation>Me prévenir quand un morceau est prêt</translation>
    </message>
    <message>
        <source>With a notification of the desktop, while the window is not in front.</source>
        <translation>Par une notification du bureau, tant que la fenêtre n’est pas au premier plan.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Steers the player and shows or hides the window.</source>
        <translation>Commande la lecture et affiche ou masque la fenêtre.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Rester actif dans la zone de notification à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Songs that are being made go on. “Quit” ends the program.</source>
        <translation>Les morceaux en cours de création continuent. «&#xa0;Quitter&#xa0;» ferme le programme.</translation>
    </message>
</context>
<context>
    <name>riffdesk::DetailsPanel</name>
    <message>
        <source>Fetch again</source>
        <translation>Récupérer à nouveau</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>Utiliser comme source</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Filiation</translation>
    </message>
    <message>
        <source>This song has no words.</source>
        <translation>Ce morceau n’a pas de paroles.</translation>
    </message>
    <message>
        <source>Choose a song to see its words and how it was made.</source>
        <translation>Choisissez un morceau pour voir ses paroles et comment il a été créé.</translation>
    </message>
    <message>
        <source>The audio of this song could not be fetched.</source>
        <translation>L’audio de ce morceau n’a pas pu être récupéré.</translation>
    </message>
    <message>
        <source>The audio of this song is on its way.</source>
        <translation>L’audio de ce morceau est en route.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Pochette</translation>
    </message>
    <message>
        <source>Show the cover at its full size</source>
        <translation>Afficher la pochette en taille réelle</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>Mixer les stems</translation>
    </message>
</context>
<context>
    <name>riffdesk::DiagnosticsDialog</name>
    <message>
        <source>With the &amp;titles, prompts and lyrics of the last jobs</source>
        <translation>Avec &amp;titres, prompts et paroles des dernières tâches</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>What help needs to know. It holds no token.</source>
        <translation>Ce qu’il faut savoir pour vous aider. Ne contient aucun jeton.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>riffdesk::Download</name>
    <message>
        <source>The file&apos;s address is not a safe web address.</source>
        <translation>L’adresse du fichier n’est pas une adresse web sûre.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Le fichier est trop gros.</translation>
    </message>
    <message>
        <source>The server sent another part than was asked for.</source>
        <translation>Le serveur a envoyé une autre partie que celle demandée.</translation>
    </message>
    <message>
        <source>The file is larger than it should be.</source>
        <translation>Le fichier est plus gros qu’il ne devrait.</translation>
    </message>
    <message>
        <source>The server sent no file.</source>
        <translation>Le serveur n’a pas envoyé de fichier.</translation>
    </message>
    <message>
        <source>The connection ended before the whole file had arrived.</source>
        <translation>La connexion s’est terminée avant l’arrivée du fichier entier.</translation>
    </message>
    <message>
        <source>The file&apos;s address redirects too many times.</source>
        <translation>L’adresse du fichier redirige trop de fois.</translation>
    </message>
    <message>
        <source>The file&apos;s address leads to one that is not safe.</source>
        <translation>L’adresse du fichier mène à une adresse non sûre.</translation>
    </message>
</context>
<context>
    <name>riffdesk::DraftBar</name>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Close this draft (%1)</source>
        <translation>Fermer ce brouillon (%1)</translation>
    </message>
    <message>
        <source>Close this draft</source>
        <translation>Fermer ce brouillon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>Fermer les autres</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Nouveau brouillon</translation>
    </message>
    <message>
        <source>Reopen closed draft</source>
        <translation>Rouvrir le brouillon fermé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Tous les brouillons</translation>
    </message>
</context>
<context>
    <name>riffdesk::Drafts</name>
    <message>
        <source>Files of your drafts could not be read and were set aside, with names in “.broken”, in %1.</source>
        <translation>Des fichiers de vos brouillons étaient illisibles et ont été mis de côté, avec des noms en «&#xa0;.broken&#xa0;», dans %1.</translation>
    </message>
    <message>
        <source>There are %1 drafts already. Close one that you no longer need.</source>
        <translation>Il y a déjà %1 brouillons. Fermez-en un dont vous n’avez plus besoin.</translation>
    </message>
</context>
<context>
    <name>riffdesk::EncodingHint</name>
    <message>
        <source>Other encoding</source>
        <translation>Autre encodage</translation>
    </message>
    <message>
        <source>Dismiss the encoding</source>
        <translation>Masquer l’encodage</translation>
    </message>
    <message>
        <source>Read as %1; where a %2 stands, a letter was lost</source>
        <comment>an encoding; the sign that stands for a lost letter</comment>
        <translation>Lu en %1&#x202f;; là où figure un %2, une lettre a été perdue</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <comment>an encoding: Read as Cyrillic (Windows-1251)</comment>
        <translation>Lu en %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportDialog</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Dossier de destination</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln songs</source>
        <translation>
            <numerusform>Exporter %Ln morceau</numerusform>
            <numerusform>Exporter %Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Save or remove a profile</source>
        <translation>Enregistrer ou supprimer un profil</translation>
    </message>
    <message>
        <source>Save as a profile…</source>
        <translation>Enregistrer comme profil…</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Supprimer ce profil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Noms des fichiers</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 files</source>
        <translation>Les %L1 premiers fichiers sur %L2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no profile of export options</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>Enregistrer comme profil</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Web page to share</source>
        <translation>Page web à partager</translation>
    </message>
    <message>
        <source>Web page to share, as a zip</source>
        <translation>Page web à partager, en zip</translation>
    </message>
    <message>
        <source>A page plays the songs in any browser, without a network, with cover and lyrics</source>
        <translation>Une page lit les morceaux dans n’importe quel navigateur, sans réseau, avec pochette et paroles</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exporter en</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportForm</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>The artist</source>
        <translation>L’artiste</translation>
    </message>
    <message>
        <source>Leave out silence at both ends</source>
        <translation>Supprimer le silence aux extrémités</translation>
    </message>
    <message>
        <source>Replace files of the same name</source>
        <translation>Remplacer les fichiers du même nom</translation>
    </message>
    <message>
        <source>Export again what has not changed</source>
        <translation>Réexporter ce qui n’a pas changé</translation>
    </message>
    <message>
        <source>Write a catalogue beside the songs</source>
        <translation>Écrire un catalogue à côté des morceaux</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
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
        <translation>Durée</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artiste de l’album</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Fondu d’entrée</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Fondu de sortie</translation>
    </message>
    <message>
        <source>Otherwise a name that is taken gets a number</source>
        <translation>Sinon, un nom déjà pris reçoit un numéro</translation>
    </message>
    <message>
        <source>Otherwise songs that are in the folder as they are here are left as they are</source>
        <translation>Sinon, les morceaux déjà dans le dossier et inchangés restent tels quels</translation>
    </message>
    <message>
        <source>catalogue.csv for spreadsheets, and the same as JSON</source>
        <translation>catalogue.csv pour tableurs, et l’équivalent en JSON</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>−14 LUFS (most streaming)</source>
        <translation>−14&#xa0;LUFS (streaming)</translation>
    </message>
    <message>
        <source>−16 LUFS (Apple, podcasts)</source>
        <translation>−16&#xa0;LUFS (Apple, podcasts)</translation>
    </message>
    <message>
        <source>−23 LUFS (broadcast)</source>
        <translation>−23&#xa0;LUFS (radio et télé)</translation>
    </message>
    <message>
        <source>Loud songs are turned down, quiet ones up, with no peak above −1 dBTP</source>
        <translation>Les morceaux forts sont baissés, les faibles montés, sans crête au-dessus de −1&#xa0;dBTP</translation>
    </message>
    <message>
        <source>Whole song</source>
        <translation>Morceau entier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>what a field is, then how it is written</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Put a field into the name; / makes folders</source>
        <translation>Insérer un champ dans le nom&#x202f;; / crée des dossiers</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1&#xa0;LUFS</translation>
    </message>
    <message>
        <source>A page is written anew each time, in a folder or a zip of its own</source>
        <translation>Une page est refaite à chaque fois, dans son propre dossier ou zip</translation>
    </message>
    <message>
        <source>On a page the lyrics follow the song from its very start</source>
        <translation>Sur une page, les paroles suivent le morceau depuis son tout début</translation>
    </message>
    <message>
        <source>The page itself lists its songs</source>
        <translation>La page elle-même liste ses morceaux</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportReport</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>What an export could not do</source>
        <translation>Ce qu’un export n’a pas pu faire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportRun</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The song is not in the library any more.</source>
        <translation>Le morceau n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Nothing can be done about that here.</source>
        <translation>On ne peut rien y faire ici.</translation>
    </message>
    <message>
        <source>Exporting one song</source>
        <translation>Export d’un morceau</translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2 songs</source>
        <translation>Export&#xa0;: %L1 morceaux sur %L2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>%1× as fast as listening</source>
        <translation>%1× plus vite que l’écoute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>encore %Ln seconde</numerusform>
            <numerusform>encore %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>encore environ %Ln minute</numerusform>
            <numerusform>encore environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>“%1” could not be exported: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être exporté&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs could not be exported.</source>
        <translation>
            <numerusform>%Ln morceau n’a pas pu être exporté.</numerusform>
            <numerusform>%Ln morceaux n’ont pas pu être exportés.</numerusform>
        </translation>
    </message>
    <message>
        <source>One song written to %1.</source>
        <translation>Un morceau écrit dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs written to %1.</source>
        <translation>
            <numerusform>%Ln morceau écrit dans %1.</numerusform>
            <numerusform>%Ln morceaux écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The song in %1 is still as it was exported.</source>
        <translation>Le morceau dans %1 est toujours tel qu’exporté.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln songs in %1 are still as they were exported.</source>
        <translation>
            <numerusform>%Ln morceau dans %1 est toujours tel qu’exporté.</numerusform>
            <numerusform>Les %Ln morceaux dans %1 sont toujours tels qu’exportés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were there unchanged.</source>
        <translation>
            <numerusform>%Ln autre y était, inchangé.</numerusform>
            <numerusform>%Ln autres y étaient, inchangés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>Exporting stems</source>
        <translation>Export des stems</translation>
    </message>
    <message>
        <source>Stems written to %1.</source>
        <translation>Stems écrits dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>Stems of %Ln songs written to %1.</source>
        <translation>
            <numerusform>Stems de %Ln morceau écrits dans %1.</numerusform>
            <numerusform>Stems de %Ln morceaux écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Songs</source>
        <comment>the name of a page with some</comment>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Page with one song: %1</source>
        <comment>a path</comment>
        <translation>Page avec un morceau&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Page with %Ln songs: %1</source>
        <translation>
            <numerusform>Page avec %Ln morceau&#xa0;: %1</numerusform>
            <numerusform>Page avec %Ln morceaux&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::FactsGrid</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
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
        <translation>Fondu enchaîné</translation>
    </message>
</context>
<context>
    <name>riffdesk::Ffmpeg</name>
    <message>
        <source>The program ffmpeg, which makes audio files, is not installed.</source>
        <translation>Le programme ffmpeg, qui crée les fichiers audio, n’est pas installé.</translation>
    </message>
    <message>
        <source>Install ffmpeg with your system&apos;s software manager and try again.</source>
        <translation>Installez ffmpeg avec le gestionnaire de logiciels de votre système et réessayez.</translation>
    </message>
    <message>
        <source>The conversion was stopped.</source>
        <translation>La conversion a été interrompue.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the audio file.</source>
        <translation>Il n’y a plus de place sur le disque pour le fichier audio.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Libérez de l’espace ou choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>ffmpeg stopped without saying why.</source>
        <translation>ffmpeg s’est arrêté sans dire pourquoi.</translation>
    </message>
    <message>
        <source>ffmpeg could not finish: %1</source>
        <translation>ffmpeg n’a pas pu terminer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check that the song&apos;s file is whole and the folder can be written, then try again.</source>
        <translation>Vérifiez que le fichier du morceau est entier et que le dossier est accessible en écriture, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>riffdesk::FindBar</name>
    <message>
        <source>Capital letters matter</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation>Précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>All</source>
        <comment>replace all that is found</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in the lyrics</source>
        <translation>Rechercher dans les paroles</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>capital letters matter</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace every one</source>
        <translation>Remplacer toutes les occurrences</translation>
    </message>
    <message>
        <source>None</source>
        <comment>nothing is found</comment>
        <translation>Rien</translation>
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
            <numerusform>%Ln remplacé</numerusform>
            <numerusform>%Ln remplacés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::FlagEdit</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Kept: press to take that back</source>
        <translation>Gardé&#xa0;: appuyez pour annuler</translation>
    </message>
    <message>
        <source>Keep: is:kept finds what is kept</source>
        <translation>Garder&#xa0;: is:kept trouve ce qui est gardé</translation>
    </message>
    <message>
        <source>Rejected: press to take that back</source>
        <translation>Rejeté&#xa0;: appuyez pour annuler</translation>
    </message>
    <message>
        <source>Reject: is:rejected finds what is rejected</source>
        <translation>Rejeter&#xa0;: is:rejected trouve ce qui est rejeté</translation>
    </message>
</context>
<context>
    <name>riffdesk::FormField</name>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
</context>
<context>
    <name>riffdesk::FormUndo</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideContents</name>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Une page</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::GuidePageList</name>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideWindow</name>
    <message>
        <source>Guide – Riffdesk</source>
        <translation>Guide – Riffdesk</translation>
    </message>
</context>
<context>
    <name>riffdesk::HintRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>riffdesk::HttpCall</name>
    <message>
        <source>The service address must start with https://, unless it is on this computer.</source>
        <translation>L’adresse du service doit commencer par https://, sauf si elle est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The token holds characters that no token has.</source>
        <translation>Le jeton contient des caractères qu’aucun jeton ne contient.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MB.</source>
        <translation>La réponse dépasse %1&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The service closed the connection without answering.</source>
        <translation>Le service a fermé la connexion sans répondre.</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer had arrived.</source>
        <translation>La connexion s’est terminée avant l’arrivée de la réponse entière.</translation>
    </message>
</context>
<context>
    <name>riffdesk::HttpExchange</name>
    <message>
        <source>The name “%1” was not found.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>The connection ended before the whole file had arrived.</source>
        <translation>La connexion s’est terminée avant l’arrivée du fichier entier.</translation>
    </message>
    <message>
        <source>It is packed in a way that Riffdesk does not know.</source>
        <translation>La réponse est compressée d’une façon que Riffdesk ne connaît pas.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is garbled.</source>
        <translation>La réponse du serveur est incompréhensible.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Importer</name>
    <message>
        <source>It is neither audio nor a zip archive of it.</source>
        <translation>Ce n’est ni de l’audio ni une archive zip qui en contient.</translation>
    </message>
    <message>
        <source>There is no audio in it.</source>
        <translation>Il n’y a pas d’audio dedans.</translation>
    </message>
    <message>
        <source>1 song was imported.</source>
        <translation>1 morceau a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs were imported.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln morceau a été importé.</numerusform>
            <numerusform>%Ln morceaux ont été importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was in the library already.</source>
        <translation>1 fichier était déjà dans la bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were in the library already.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln fichier était déjà dans la bibliothèque.</numerusform>
            <numerusform>%Ln fichiers étaient déjà dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; the same import goes on with what is left.</source>
        <translation>L’import a été arrêté&#x202f;; le même import reprendra avec ce qui reste.</translation>
    </message>
    <message>
        <source>There are more files than one import takes: import the folders one by one.</source>
        <translation>Il y a trop de fichiers pour un seul import&#xa0;: importez les dossiers un par un.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name: what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>1 file could not be imported.</source>
        <translation>1 fichier n’a pas pu être importé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be imported.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être importé.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of them is in the file %1.</source>
        <translation>Leur liste est dans le fichier %1.</translation>
    </message>
    <message>
        <source>There was nothing to import: no audio file was found.</source>
        <translation>Il n’y avait rien à importer&#xa0;: aucun fichier audio trouvé.</translation>
    </message>
</context>
<context>
    <name>riffdesk::JobCard</name>
    <message>
        <source>Edit and resend</source>
        <translation>Modifier et renvoyer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation>Copier l’ID de trace</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>It never arrived, send again</source>
        <translation>Jamais arrivée, renvoyer</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel anyway</source>
        <translation>Annuler quand même</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>The service may still charge for this song.</source>
        <translation>Le service peut quand même facturer ce morceau.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>for a screen reader: what a button does, a song</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Récupérer à nouveau</translation>
    </message>
    <message>
        <source>Fetching it again costs nothing.</source>
        <translation>Le récupérer à nouveau ne coûte rien.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>One of these is mine…</source>
        <translation>L’un d’eux est à moi…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, then what was asked for</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Récupérer maintenant</translation>
    </message>
    <message>
        <source>The service may still charge for this file.</source>
        <translation>Le service peut encore facturer ce fichier.</translation>
    </message>
</context>
<context>
    <name>riffdesk::JobList</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, scroll to see</source>
        <translation>
            <numerusform>%Ln autre, faites défiler</numerusform>
            <numerusform>%Ln autres, faites défiler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::JobQueue</name>
    <message>
        <source>Riffdesk ended before the answer came.</source>
        <translation>Riffdesk s’est fermé avant l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>Correct it, then create again.</source>
        <translation>Corrigez, puis relancez la création.</translation>
    </message>
    <message>
        <source>Between 1 and %1 takes of a service can be asked for.</source>
        <translation>On peut demander de 1 à %1 prises à un service.</translation>
    </message>
    <message>
        <source>Choose another number of takes.</source>
        <translation>Choisissez un autre nombre de prises.</translation>
    </message>
    <message>
        <source>Another job has this task.</source>
        <translation>Une autre requête est déjà liée à cette tâche du service.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>1 song came from the account.</source>
        <translation>1 morceau est arrivé du compte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs came from the account.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln morceau est arrivé du compte.</numerusform>
            <numerusform>%Ln morceaux sont arrivés du compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every song of the account is in the library already.</source>
        <translation>Tous les morceaux du compte sont déjà dans la bibliothèque.</translation>
    </message>
    <message>
        <source>1 request&apos;s files could not be fetched.</source>
        <translation>Les fichiers de 1 requête n’ont pas pu être récupérés.</translation>
    </message>
    <message numerus="yes">
        <source>Files of %Ln requests could not be fetched.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Des fichiers de %Ln requête n’ont pas pu être récupérés.</numerusform>
            <numerusform>Des fichiers de %Ln requêtes n’ont pas pu être récupérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are listed in Jobs.</source>
        <translation>Tous sont listés dans Tâches.</translation>
    </message>
    <message>
        <source>The import was stopped; the same import goes on with what is left.</source>
        <translation>L’import a été arrêté&#x202f;; le même import reprendra avec ce qui reste.</translation>
    </message>
    <message>
        <source>“%1” was imported from a file: no service has it.</source>
        <translation>«&#xa0;%1&#xa0;» a été importé d’un fichier&#xa0;: aucun service ne le possède.</translation>
    </message>
    <message>
        <source>Import the file again: that brings its sound back.</source>
        <translation>Réimportez le fichier&#xa0;: cela ramènera le son.</translation>
    </message>
    <message>
        <source>“%1” makes no song.</source>
        <translation>«&#xa0;%1&#xa0;» ne crée pas de morceau.</translation>
    </message>
    <message>
        <source>Ask for files of a song in its menu, or with riffdesk wav and riffdesk video.</source>
        <translation>Demandez les fichiers d’un morceau dans son menu, ou avec riffdesk wav et riffdesk video.</translation>
    </message>
    <message>
        <source>There is no such song, or nothing like that of it.</source>
        <translation>Ce morceau n’existe pas, ou n’a rien de tel.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LedgerDialog</name>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>Rechercher dans le registre</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>One request was or may be charged.</source>
        <translation>Une requête a été ou a pu être facturée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests were or may be charged.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln requête a été ou a pu être facturée.</numerusform>
            <numerusform>%Ln requêtes ont été ou ont pu être facturées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for each song that was kept.</source>
        <comment>a number of requests</comment>
        <translation>%1 par morceau gardé.</translation>
    </message>
    <message numerus="yes">
        <source>Lines of the ledger that cannot be read: %Ln.</source>
        <comment>number of lines</comment>
        <translation>
            <numerusform>Ligne illisible du registre&#xa0;: %Ln.</numerusform>
            <numerusform>Lignes illisibles du registre&#xa0;: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked for yet</source>
        <translation>Rien n’a encore été demandé</translation>
    </message>
    <message>
        <source>Each request that a service may charge for is written down here before it leaves.</source>
        <translation>Chaque requête qu’un service peut facturer est notée ici avant son départ.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Rien de tel</translation>
    </message>
    <message>
        <source>No request holds all of these words.</source>
        <translation>Aucune requête ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Enregistrer en tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>riffdesk::LedgerModel</name>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed at the service</source>
        <translation>échec du service</translation>
    </message>
    <message>
        <source>not taken, not charged</source>
        <translation>refusée, non facturée</translation>
    </message>
    <message>
        <source>made, a file is missing</source>
        <translation>créé, un fichier manque</translation>
    </message>
    <message>
        <source>cancelled, may be charged</source>
        <translation>annulée, peut-être facturée</translation>
    </message>
    <message>
        <source>unknown, may be charged</source>
        <translation>état inconnu, peut-être facturée</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>ID de tâche</translation>
    </message>
</context>
<context>
    <name>riffdesk::LevelMeter</name>
    <message>
        <source>Level meter</source>
        <translation>Vumètre</translation>
    </message>
    <message>
        <source>Level meter: spectrum, left and right</source>
        <translation>Vumètre&#xa0;: spectre, gauche et droite</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryBar</name>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Tout restaurer</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Show playlists, tags, saved searches and the trash</source>
        <translation>Afficher les playlists, les tags, les recherches enregistrées et la corbeille</translation>
    </message>
    <message>
        <source>Keep this search among the collections</source>
        <translation>Garder cette recherche parmi les collections</translation>
    </message>
    <message>
        <source>Search: %1. Press to take it away</source>
        <comment>a filter chip</comment>
        <translation>Recherche&#xa0;: %1. Appuyez pour l’enlever</translation>
    </message>
    <message>
        <source>%1: click to take it away</source>
        <translation>%1&#xa0;: cliquez pour l’enlever</translation>
    </message>
    <message>
        <source>1 song</source>
        <translation>1 morceau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Empty trash (%1)…</source>
        <comment>how much that frees</comment>
        <translation>Vider la corbeille (%1)…</translation>
    </message>
    <message>
        <source>As arranged</source>
        <translation>Ordre manuel</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens</translation>
    </message>
    <message>
        <source>Title, A to Z</source>
        <translation>Titre, de A à Z</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>Titre, de Z à A</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Les plus longs</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Les plus courts</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Les mieux notés</translation>
    </message>
    <message>
        <source>Lowest rated first</source>
        <translation>Les moins bien notés</translation>
    </message>
    <message>
        <source>Last played first</source>
        <translation>Derniers écoutés</translation>
    </message>
    <message>
        <source>Most played first</source>
        <translation>Les plus écoutés</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By source song</source>
        <translation>Par morceau source</translation>
    </message>
    <message>
        <source>By playlist</source>
        <translation>Par playlist</translation>
    </message>
    <message>
        <source>Choose the order of the songs, and groups</source>
        <translation>Choisir l’ordre des morceaux et les groupes</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Ordre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Takes together</source>
        <translation>Prises ensemble</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, tri croissant</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, tri décroissant</translation>
    </message>
    <message>
        <source>Choose columns, their order and the height of rows</source>
        <translation>Choisir les colonnes, leur ordre et la hauteur des lignes</translation>
    </message>
    <message>
        <source>Large rows</source>
        <translation>Grandes lignes</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Source song</source>
        <translation>Morceau source</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Écoutes</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Dernière écoute</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryPage</name>
    <message>
        <source>Empty trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Remove 1 song and its files for good?</source>
        <translation>Supprimer définitivement 1 morceau et ses fichiers&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln songs and their files for good?</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Supprimer définitivement %Ln morceau et ses fichiers&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement %Ln morceaux et leurs fichiers&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the only thing that deletes songs, and it cannot be undone.</source>
        <translation>C’est la seule action qui supprime des morceaux, et elle est irréversible.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>The songs cannot be shown</source>
        <translation>Impossible d’afficher les morceaux</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Songs appear here when they are done.</source>
        <translation>Les morceaux apparaissent ici une fois terminés.</translation>
    </message>
    <message>
        <source>No songs yet</source>
        <translation>Aucun morceau</translation>
    </message>
    <message>
        <source>Describe a song, or write its words, and press Create. It is kept here, with its cover and its lyrics.</source>
        <translation>Décrivez un morceau ou écrivez ses paroles, puis cliquez sur «&#xa0;Créer&#xa0;». Il est gardé ici avec sa pochette et ses paroles.</translation>
    </message>
    <message>
        <source>Make your first song</source>
        <translation>Créez votre premier morceau</translation>
    </message>
    <message>
        <source>The songs are safe in their folders</source>
        <translation>Les morceaux sont en sécurité dans leurs dossiers</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>Reconstruire la bibliothèque</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>No songs are in this playlist yet. Drag songs onto its name.</source>
        <translation>Cette playlist n’a pas encore de morceaux. Faites glisser des morceaux sur son nom.</translation>
    </message>
    <message>
        <source>Import songs…</source>
        <translation>Importer des morceaux…</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelling: all is left as it was…</source>
        <translation>Annulation&#xa0;: tout reste comme avant…</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineageModel</name>
    <message>
        <source>Song</source>
        <translation>Morceau</translation>
    </message>
    <message>
        <source>the song that is shown</source>
        <translation>le morceau affiché</translation>
    </message>
    <message>
        <source>level %1</source>
        <comment>in a tree, from 1</comment>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>Unknown song</source>
        <comment>one that is not in the library, and of which no title is known</comment>
        <translation>Morceau inconnu</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>Supprimé définitivement</translation>
    </message>
    <message>
        <source>Never in this library</source>
        <translation>Jamais dans cette bibliothèque</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>Votre enregistrement</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>what was done, and from when to when</comment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what was done, and when in the song</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <comment>what was done, and the second song that went into it</comment>
        <translation>%1, avec «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineagePage</name>
    <message>
        <source>Family only</source>
        <translation>Famille seule</translation>
    </message>
    <message>
        <source>Show only these songs in the library</source>
        <translation>N’afficher que ces morceaux dans la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>The nearest %Ln songs; there are more</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Le morceau le plus proche (%Ln)&#x202f;; il y en a d’autres</numerusform>
            <numerusform>Les %Ln morceaux les plus proches&#x202f;; il y en a d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Made from scratch; nothing was made from it yet.</source>
        <translation>Créé de zéro&#x202f;; rien n’en a encore été tiré.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineageView</name>
    <message>
        <source>Lineage</source>
        <translation>Filiation</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Select in the library</source>
        <translation>Sélectionner dans la bibliothèque</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Ce qui a changé…</translation>
    </message>
    <message>
        <source>Show only this family</source>
        <translation>N’afficher que cette famille</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsEditor</name>
    <message>
        <source>This song has no lyrics.</source>
        <translation>Ce morceau n’a pas de paroles.</translation>
    </message>
    <message>
        <source>The text is longer than lyrics can be (%L1 characters).</source>
        <translation>Le texte est trop long pour des paroles (%L1 caractères).</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsField</name>
    <message>
        <source>The lyrics are open in a window of their own.</source>
        <translation>Les paroles sont ouvertes dans leur propre fenêtre.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Les ramener ici</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsMargin</name>
    <message>
        <source>Syllables in each line, guessed from the spelling</source>
        <translation>Syllabes de chaque ligne, estimées d’après l’orthographe</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsOutline</name>
    <message>
        <source>Sections of the lyrics</source>
        <translation>Sections des paroles</translation>
    </message>
    <message>
        <source>Insert section</source>
        <translation>Insérer une section</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Give it a tag</source>
        <translation>Lui donner un tag</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
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
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsOutlineModel</name>
    <message>
        <source>No tag</source>
        <comment>words before the first section</comment>
        <translation>Sans tag</translation>
    </message>
    <message>
        <source>Words before the first section</source>
        <translation>Paroles avant la première section</translation>
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
        <translation>Paroles</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsPanel</name>
    <message>
        <source>Insert a section</source>
        <translation>Insérer une section</translation>
    </message>
    <message>
        <source>More for the lyrics</source>
        <translation>Autres actions pour les paroles</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Insert from a file…</source>
        <translation>Insérer depuis un fichier…</translation>
    </message>
    <message>
        <source>Count syllables and lines</source>
        <translation>Compter les syllabes et les lignes</translation>
    </message>
    <message>
        <source>Edit in a large window</source>
        <translation>Modifier dans une grande fenêtre</translation>
    </message>
    <message>
        <source>Duplicate the section (Ctrl+D)</source>
        <translation>Dupliquer la section (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove the section (Delete)</source>
        <translation>Supprimer la section (Suppr)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>sections; lines</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lyrics from a file</source>
        <translation>Paroles d’un fichier</translation>
    </message>
    <message>
        <source>Lyrics (%1)</source>
        <comment>patterns of file names</comment>
        <translation>Paroles (%1)</translation>
    </message>
    <message>
        <source>Write with AI</source>
        <translation>Écrire avec l’IA</translation>
    </message>
    <message>
        <source>Write with AI…</source>
        <translation>Écrire avec l’IA…</translation>
    </message>
    <message>
        <source>Write with AI: lyrics are waiting</source>
        <translation>Écrire avec l’IA&#xa0;: des paroles attendent</translation>
    </message>
    <message>
        <source>The text would be longer than lyrics can be (%L1 characters).</source>
        <translation>Le texte serait trop long pour des paroles (%L1 caractères).</translation>
    </message>
    <message>
        <source>Title of these lyrics: %1</source>
        <translation>Titre de ces paroles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Title in the file: %1</source>
        <translation>Titre dans le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>the title that is named beside it</comment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use as title</source>
        <translation>Utiliser comme titre</translation>
    </message>
    <message>
        <source>Dismiss the title</source>
        <translation>Ignorer le titre</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsView</name>
    <message>
        <source>Follow the song</source>
        <translation>Suivre le morceau</translation>
    </message>
    <message>
        <source>These words came from a file with times. They fit if the song kept its pace.</source>
        <translation>Ces paroles viennent d’un fichier minuté. Elles concordent si le morceau a gardé son tempo.</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Non merci</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>The lines follow the song.</source>
        <translation>Les lignes suivent le morceau.</translation>
    </message>
    <message>
        <source>Remove the times of the lines</source>
        <translation>Supprimer le minutage des lignes</translation>
    </message>
    <message>
        <source>A click on a line plays from there</source>
        <translation>Un clic sur une ligne lance la lecture à partir de là</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>the times of the lines</comment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No line of this file has a time.</source>
        <translation>Aucune ligne de ce fichier n’est minutée.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWindow</name>
    <message>
        <source>Lyrics</source>
        <translation>Paroles</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWriter</name>
    <message>
        <source>The service has not told the lyrics yet.</source>
        <translation>Le service n’a pas encore donné les paroles.</translation>
    </message>
    <message>
        <source>It could not be looked for: %1</source>
        <translation>La recherche a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>The service does not list it. It may have been charged all the same, or never arrived.</source>
        <translation>Le service n’en a pas trace. Elles ont pu être facturées quand même, ou la demande n’est jamais arrivée.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWriterPane</name>
    <message>
        <source>Write with AI</source>
        <translation>Écrire avec l’IA</translation>
    </message>
    <message>
        <source>What shall the lyrics be about?</source>
        <translation>De quoi doivent parler les paroles&#x202f;?</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Déjà écrites</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>A lighthouse keeper who waits for spring, hopeful, in short lines</source>
        <translation>Une gardienne de phare qui attend le printemps, pleine d’espoir, en vers courts</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Has the service write them (Ctrl+Return)</source>
        <translation>Le service les écrit (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Asks the service whether it was written; costs nothing</source>
        <translation>Demande au service si les paroles ont été écrites&#x202f;; ne coûte rien</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Practice costs nothing. Ctrl+Return asks.</source>
        <translation>L’entraînement ne coûte rien. Ctrl+Entrée envoie.</translation>
    </message>
    <message>
        <source>1 more paid request.</source>
        <translation>1 requête payante de plus.</translation>
    </message>
    <message>
        <source>1 paid request. Ctrl+Return asks.</source>
        <translation>1 requête payante. Ctrl+Entrée envoie.</translation>
    </message>
    <message>
        <source>At most %L1 characters.</source>
        <translation>%L1 caractères au plus.</translation>
    </message>
    <message>
        <source>Writing… %1</source>
        <comment>how long it takes so far, as 0:12</comment>
        <translation>Écriture… %1</translation>
    </message>
    <message>
        <source>Checking what happened to it… %1</source>
        <comment>how long so far, as 0:12</comment>
        <translation>Vérification de ce qui s’est passé… %1</translation>
    </message>
    <message>
        <source>It may be charged all the same</source>
        <translation>Elles peuvent quand même être facturées</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>ID de trace&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not on the disk yet. %1</source>
        <translation>Ce n’est pas encore sur le disque. %1</translation>
    </message>
    <message>
        <source>Forget them all</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>En écrire d’autres</translation>
    </message>
    <message>
        <source>Practice costs nothing.</source>
        <translation>L’entraînement ne coûte rien.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
</context>
<context>
    <name>riffdesk::MainWindow</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>Service d’entraînement</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Connecter un compte…</translation>
    </message>
    <message>
        <source>Practice: songs are made on this computer and cost nothing</source>
        <translation>Entraînement&#xa0;: les morceaux sont créés sur cet ordinateur et ne coûtent rien</translation>
    </message>
    <message>
        <source>Songs are made by %1</source>
        <translation>Les morceaux sont créés par %1</translation>
    </message>
    <message>
        <source>Not connected: enter the token of your account in the settings</source>
        <translation>Non connecté&#xa0;: saisissez le jeton de votre compte dans les réglages</translation>
    </message>
    <message>
        <source>%1 – Riffdesk</source>
        <comment>window title: name of the song that plays</comment>
        <translation>%1 – Riffdesk</translation>
    </message>
    <message>
        <source>About Riffdesk</source>
        <translation>À propos de Riffdesk</translation>
    </message>
    <message>
        <source>Riffdesk %1
A desktop studio for AI song-making.
Free software under the MIT licence.</source>
        <translation>Riffdesk %1
Un studio de bureau pour créer des morceaux avec l’IA.
Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>On the waveform</source>
        <translation>Sur la forme d’onde</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Songs can be heard and exported; making and changing them is switched off.</source>
        <translation>On peut écouter et exporter des morceaux&#x202f;; la création et les modifications sont désactivées.</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>Reconstruire la bibliothèque</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1 (hors ligne)</translation>
    </message>
    <message>
        <source>There is no network. What waits for it goes on by itself when it is back.</source>
        <translation>Il n’y a pas de réseau. Ce qui l’attend reprendra tout seul à son retour.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>Un export est en cours.</translation>
    </message>
    <message>
        <source>What is written so far stays. The same export goes on from there later.</source>
        <translation>Ce qui est déjà écrit reste. Le même export reprendra là plus tard.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Stop the export and quit</source>
        <translation>Arrêter l’export et quitter</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>Dans une comparaison</translation>
    </message>
    <message>
        <source>Putting together</source>
        <translation>Assemblage</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>riffdesk::MediaFetch</name>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>Le service ne connaît plus cette tâche.</translation>
    </message>
</context>
<context>
    <name>riffdesk::ModeButtons</name>
    <message>
        <source>Shuffle</source>
        <translation>Lecture aléatoire</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Shuffle: on</source>
        <translation>Lecture aléatoire&#xa0;: activée</translation>
    </message>
    <message>
        <source>Shuffle: off</source>
        <translation>Lecture aléatoire&#xa0;: désactivée</translation>
    </message>
    <message>
        <source>Loop: this song</source>
        <translation>Boucle&#xa0;: ce morceau</translation>
    </message>
    <message>
        <source>Loop: all songs</source>
        <translation>Boucle&#xa0;: tous les morceaux</translation>
    </message>
    <message>
        <source>Loop: off</source>
        <translation>Boucle&#xa0;: désactivée</translation>
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
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Aucun</translation>
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
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>The way to the service and to its files. What runs on this computer is reached directly.</source>
        <translation>Le chemin vers le service et ses fichiers. Ce qui tourne sur cet ordinateur est atteint directement.</translation>
    </message>
    <message>
        <source>Fetch songs over metered networks too</source>
        <translation>Récupérer les morceaux aussi sur les réseaux limités</translation>
    </message>
    <message>
        <source>Otherwise songs that are made wait at the service for another network, or for “Fetch now”.</source>
        <translation>Sinon, les morceaux créés attendent au service un autre réseau, ou «&#xa0;Récupérer maintenant&#xa0;».</translation>
    </message>
    <message>
        <source>There is no network now.</source>
        <translation>Il n’y a pas de réseau actuellement.</translation>
    </message>
    <message>
        <source>The network is metered now.</source>
        <translation>Le réseau est actuellement limité.</translation>
    </message>
</context>
<context>
    <name>riffdesk::NotesEdit</name>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>What you think of it, what is left to do. Search finds it.</source>
        <translation>Ce que vous en pensez, ce qui reste à faire. La recherche le trouve.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>riffdesk::NotifierBus</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>riffdesk::PairChanges</name>
    <message>
        <source>Comparing the sound</source>
        <translation>Comparaison du son</translation>
    </message>
    <message>
        <source>Comparing the sound…</source>
        <translation>Comparaison du son…</translation>
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
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayerBar</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayerNotice</name>
    <message>
        <source>Restart Riffdesk</source>
        <translation>Redémarrer Riffdesk</translation>
    </message>
    <message>
        <source>The song goes on where it is now</source>
        <translation>Le morceau reprend où il en est</translation>
    </message>
    <message>
        <source>The audio of this song is on its way.</source>
        <translation>L’audio de ce morceau est en route.</translation>
    </message>
    <message>
        <source>The audio of this song is missing. “Fetch again” in its details gets it.</source>
        <translation>L’audio de ce morceau manque. «&#xa0;Récupérer à nouveau&#xa0;» dans ses détails l’obtient.</translation>
    </message>
    <message>
        <source>A sound device is there now.</source>
        <translation>Un périphérique audio est maintenant disponible.</translation>
    </message>
    <message>
        <source>No sound device: playing silently.</source>
        <translation>Aucun périphérique audio&#xa0;: lecture sans son.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayingSong</name>
    <message>
        <source>Nothing is playing</source>
        <translation>Aucune lecture en cours</translation>
    </message>
    <message>
        <source>Choose a song to hear</source>
        <translation>Choisissez un morceau à écouter</translation>
    </message>
</context>
<context>
    <name>riffdesk::Poller</name>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>Le service ne connaît plus cette tâche.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PreflightRows</name>
    <message>
        <source>Before you create</source>
        <translation>Avant de créer</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Leave it so: %1</source>
        <comment>a warning</comment>
        <translation>Laisser ainsi&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to look at</source>
        <comment>warnings, at least two</comment>
        <translation>
            <numerusform>%Ln point à vérifier</numerusform>
            <numerusform>%Ln points à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>further warnings</comment>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>a preset</comment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Aucun préréglage</translation>
    </message>
    <message>
        <source>Drag a preset out to keep or give away its file.</source>
        <translation>Faites glisser un préréglage hors d’ici pour garder ou transmettre son fichier.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PresetsMenu</name>
    <message>
        <source>No presets yet</source>
        <translation>Aucun préréglage</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Enregistrer comme préréglage…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Renommer le préréglage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>All presets…</source>
        <translation>Tous les préréglages…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Load from file…</source>
        <translation>Charger depuis un fichier…</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Load from file</source>
        <translation>Charger depuis un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk)</source>
        <translation>Préréglages et recettes (*.riffdesk)</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk *.json)</source>
        <translation>Préréglages et recettes (*.riffdesk *.json)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ProducerClient</name>
    <message>
        <source>The service redirects to another address; it was not followed.</source>
        <translation>Le service redirige vers une autre adresse&#x202f;; elle n’a pas été suivie.</translation>
    </message>
    <message>
        <source>Between 1 and %1 tasks can be asked for at once.</source>
        <translation>On peut demander de 1 à %1 tâches à la fois.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossible de lire le fichier %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Le fichier dépasse %1&#xa0;Mo.</translation>
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
        <translation>Prompts envoyés</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
</context>
<context>
    <name>riffdesk::PromptPicker</name>
    <message>
        <source>Prompts you have sent</source>
        <translation>Prompts envoyés</translation>
    </message>
    <message>
        <source>Search your prompts</source>
        <translation>Rechercher dans vos prompts</translation>
    </message>
    <message>
        <source>Search for a prompt</source>
        <translation>Rechercher un prompt</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>Prompts come here when you press Create.</source>
        <translation>Les prompts arrivent ici quand vous cliquez sur Créer.</translation>
    </message>
    <message>
        <source>No prompt holds these words.</source>
        <translation>Aucun prompt ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>riffdesk::QueueModel</name>
    <message>
        <source>on now</source>
        <comment>the song that is playing</comment>
        <translation>en lecture</translation>
    </message>
</context>
<context>
    <name>riffdesk::QueuePopup</name>
    <message>
        <source>Nothing is queued. Play a song, or add songs by their menu.</source>
        <translation>La file d’attente est vide. Lisez un morceau ou ajoutez-en par leur menu.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Delete takes a song out</source>
        <translation>Suppr retire un morceau</translation>
    </message>
</context>
<context>
    <name>riffdesk::RatingEdit</name>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a rating in stars</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>riffdesk::RecipePage</name>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>Service d’entraînement</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>ID de trace</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>Charger la recette</translation>
    </message>
    <message>
        <source>Fill the form with what this song was made of</source>
        <translation>Remplir le formulaire avec ce qui a servi à créer ce morceau</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Enregistrer la recette…</translation>
    </message>
    <message>
        <source>Keep the recipe as a file; or drag it to where the file is wanted</source>
        <translation>Garder la recette dans un fichier&#x202f;; ou la faire glisser là où le fichier doit aller</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>Paroles perso</translation>
    </message>
    <message>
        <source>None: imported from a file</source>
        <translation>Aucun&#xa0;: importé d’un fichier</translation>
    </message>
    <message>
        <source>Song id</source>
        <translation>ID du morceau</translation>
    </message>
    <message>
        <source>Id at the service</source>
        <translation>ID au service</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>ID de tâche</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>the sizes of a song&apos;s files</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Reply of the service, as it came</source>
        <translation>Réponse du service, telle quelle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file of the song, how it stands</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>None: made here</source>
        <translation>Aucun&#xa0;: créé ici</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk)</source>
        <translation>Préréglages et recettes (*.riffdesk)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceEdit</name>
    <message>
        <source>Drop an audio file here, or choose one</source>
        <translation>Déposez ici un fichier audio, ou choisissez-en un</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>MP3, WAV, M4A, FLAC, Ogg, Opus or AAC, from 1 second to 15 minutes</source>
        <translation>MP3, WAV, M4A, FLAC, Ogg, Opus ou AAC, de 1 seconde à 15 minutes</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>What you have uploaded before</source>
        <translation>Ce que vous avez déjà envoyé</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>the address that was typed</comment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Have the service fetch the recording from this address</source>
        <translation>Faire récupérer l’enregistrement à cette adresse par le service</translation>
    </message>
    <message>
        <source>Choose another reference</source>
        <translation>Choisir une autre référence</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Use no reference</source>
        <translation>N’utiliser aucune référence</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Paste an address or an upload’s id</source>
        <translation>Collez une adresse ou l’ID d’un envoi</translation>
    </message>
    <message>
        <source>Bring my lyrics back</source>
        <translation>Remettre mes paroles</translation>
    </message>
    <message>
        <source>Use its lyrics</source>
        <translation>Utiliser ses paroles</translation>
    </message>
    <message>
        <source>Put back what the lyrics of the recording replaced</source>
        <translation>Remettre ce que les paroles de l’enregistrement ont remplacé</translation>
    </message>
    <message>
        <source>Put the words that the service heard into the lyrics</source>
        <translation>Mettre dans les paroles les mots que le service a entendus</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Choisir un enregistrement</translation>
    </message>
    <message>
        <source>Audio files (%1)</source>
        <translation>Fichiers audio (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
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
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete from the list</source>
        <translation>Supprimer de la liste</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Search names and lyrics</source>
        <translation>Rechercher dans les noms et les paroles</translation>
    </message>
    <message>
        <source>Search for a reference</source>
        <translation>Rechercher une référence</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Nothing has been uploaded to this service yet.</source>
        <translation>Rien n’a encore été envoyé à ce service.</translation>
    </message>
    <message>
        <source>No reference matches these words.</source>
        <translation>Aucune référence ne correspond à ces mots.</translation>
    </message>
    <message>
        <source>Bring “%1” back</source>
        <translation>Remettre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Name of the reference</source>
        <translation>Nom de la référence</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceProgress</name>
    <message>
        <source>Progress of the upload</source>
        <translation>Progression de l’envoi</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is being done, and how far it is: Sending… 43%</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Vérification du fichier…</translation>
    </message>
    <message>
        <source>Converting to MP3…</source>
        <translation>Conversion en MP3…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>The service is taking it in…</source>
        <translation>Le service l’enregistre…</translation>
    </message>
</context>
<context>
    <name>riffdesk::RegionBar</name>
    <message>
        <source>Region</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Replace this section</source>
        <translation>Remplacer cette section</translation>
    </message>
    <message>
        <source>Sets the form to make this section anew</source>
        <translation>Prépare le formulaire pour refaire cette section</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Goes round in this section</source>
        <translation>Lit cette section en boucle</translation>
    </message>
    <message>
        <source>Audition</source>
        <comment>play a section once</comment>
        <translation>Préécouter</translation>
    </message>
    <message>
        <source>Plays the section once, with the 3 seconds before it</source>
        <translation>Lit la section une fois, avec les 3 secondes qui précèdent</translation>
    </message>
    <message>
        <source>Clear the region (Esc)</source>
        <translation>Effacer la sélection (Échap)</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Start of the region</source>
        <translation>Début de la sélection</translation>
    </message>
    <message>
        <source>End of the region</source>
        <translation>Fin de la sélection</translation>
    </message>
    <message>
        <source>Drag the region to another program, where it becomes a file; a click copies it</source>
        <translation>Faites glisser la sélection vers un autre programme, où elle devient un fichier&#x202f;; un clic la copie</translation>
    </message>
    <message>
        <source>Copy the region as a file</source>
        <translation>Copier la sélection comme fichier</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequestDialog</name>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
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
        <translation>Ce que «&#xa0;Créer&#xa0;» envoie avec le formulaire actuel. Votre jeton n’y figure pas&#xa0;: la commande le lit dans la variable ACEDATACLOUD_API_TOKEN.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequestForm</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Advanced (%1 filled in)</source>
        <translation>Avancé (%1 remplis)</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequiredMark</name>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
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
        <translation>Lecture</translation>
    </message>
</context>
<context>
    <name>riffdesk::RunBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>riffdesk::SecondsField</name>
    <message>
        <source>Seconds, or minutes and seconds such as 1:02.4</source>
        <translation>Secondes, ou minutes et secondes comme 1:02.4</translation>
    </message>
</context>
<context>
    <name>riffdesk::SeedField</name>
    <message>
        <source>Pick a random seed; the same seed and form give the same song</source>
        <translation>Tirer une seed au hasard&#x202f;; la même seed et le même formulaire donnent le même morceau</translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation>Verrouiller la seed</translation>
    </message>
    <message>
        <source>Locked: every take and the next request get this seed</source>
        <translation>Verrouillée&#xa0;: chaque prise et la requête suivante reçoivent cette seed</translation>
    </message>
    <message>
        <source>The seed is used once, further takes get seeds of their own. Lock it to keep it.</source>
        <translation>La seed sert une fois, les autres prises ont la leur. Verrouillez-la pour la garder.</translation>
    </message>
    <message>
        <source>New random seed</source>
        <translation>Nouvelle seed aléatoire</translation>
    </message>
</context>
<context>
    <name>riffdesk::SelectionPage</name>
    <message>
        <source>Play next</source>
        <translation>Lire ensuite</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Ajouter à la file d’attente</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>the length of all songs that are selected</comment>
        <translation>%1 au total</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Use the Practice service</source>
        <translation>Utiliser le service d’entraînement</translation>
    </message>
    <message>
        <source>Runs on this computer, needs no account and costs nothing.</source>
        <translation>Tourne sur cet ordinateur, sans compte, et ne coûte rien.</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Requêtes simultanées</translation>
    </message>
    <message>
        <source>How many songs are asked for at the same time; the others wait. Takes effect at the next start.</source>
        <translation>Combien de morceaux sont demandés en même temps&#x202f;; les autres attendent. Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Holds the library and one folder per song with its audio, cover, lyrics and recipe. The library can be rebuilt from these folders alone.</source>
        <translation>Contient la bibliothèque et un dossier par morceau avec son audio, sa pochette, ses paroles et sa recette. Ces dossiers suffisent à reconstruire la bibliothèque.</translation>
    </message>
    <message>
        <source>Settings, and your own catalogue.json if you have one, are in %1.</source>
        <translation>Les réglages et, si vous en avez un, votre propre catalogue.json sont dans %1.</translation>
    </message>
    <message>
        <source>No service is chosen yet.</source>
        <translation>Aucun service n’est encore choisi.</translation>
    </message>
    <message>
        <source>Songs are made by the Practice service on this computer.</source>
        <translation>Les morceaux sont créés par le service d’entraînement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Songs are made by %1.</source>
        <translation>Les morceaux sont créés par %1.</translation>
    </message>
    <message>
        <source>Sound and desktop</source>
        <translation>Son et bureau</translation>
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
        <translation>Délai d’annulation d’une création</translation>
    </message>
    <message>
        <source>A request leaves only so long after Create was pressed; 0 sends it at once.</source>
        <translation>Une requête ne part que ce délai après le clic sur Créer&#x202f;; 0 l’envoie aussitôt.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the user is asked</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Ask above so many paid requests a day</source>
        <translation>Demander au-delà de ce nombre de requêtes payantes par jour</translation>
    </message>
    <message>
        <source>Ask above so many takes at once</source>
        <translation>Demander au-delà de ce nombre de prises à la fois</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>What becomes of jobs</source>
        <translation>Ce que deviennent les tâches</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Kept on this computer only, without prompts and lyrics. Help ▸ Copy diagnostics shows it.</source>
        <translation>Gardé sur cet ordinateur seulement, sans prompts ni paroles. Aide ▸ Copier le diagnostic l’affiche.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Takes the library with all songs to another folder</source>
        <translation>Transfère la bibliothèque et tous les morceaux dans un autre dossier</translation>
    </message>
    <message>
        <source>Uses the library of another folder from the next start</source>
        <translation>Utilise la bibliothèque d’un autre dossier dès le prochain démarrage</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the trash is emptied</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> jours</translation>
    </message>
    <message>
        <source>Remove from the trash after</source>
        <translation>Supprimer de la corbeille après</translation>
    </message>
    <message>
        <source>What has been in the trash for longer is removed for good, at each start and once a day.</source>
        <translation>Ce qui est dans la corbeille depuis plus longtemps est supprimé définitivement, à chaque démarrage et une fois par jour.</translation>
    </message>
    <message>
        <source>An empty folder for the library</source>
        <translation>Un dossier vide pour la bibliothèque</translation>
    </message>
    <message>
        <source>From the next start the library is in %1. To take your songs along, choose Move… instead.</source>
        <translation>Dès le prochain démarrage, la bibliothèque sera dans %1. Pour emporter vos morceaux, choisissez plutôt «&#xa0;Déplacer…&#xa0;».</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>riffdesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>riffdesk::ShortcutsPage</name>
    <message>
        <source>Assign</source>
        <comment>a shortcut</comment>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>one shortcut</comment>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all</source>
        <comment>shortcuts</comment>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Chercher dans les raccourcis</translation>
    </message>
    <message>
        <source>A command or its keys</source>
        <translation>Une commande ou ses touches</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>aucun raccourci</translation>
    </message>
    <message>
        <source>%1 is fixed: “%2”. Choose another.</source>
        <comment>a shortcut; what it does</comment>
        <translation>%1 est fixe : « %2 ». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 is now “%2”. Assign takes it from there.</source>
        <comment>a shortcut; what it does</comment>
        <translation>%1 sert à « %2 ». Attribuer le lui retire.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SliderField</name>
    <message>
        <source>%1 as a number</source>
        <comment>name of a slider</comment>
        <translation>%1 en chiffres</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <comment>name of a slider</comment>
        <translation>Réinitialiser %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongDelegate</name>
    <message>
        <source>on its way</source>
        <comment>the audio of a song</comment>
        <translation>en route</translation>
    </message>
    <message>
        <source>audio missing</source>
        <translation>audio manquant</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln prise</numerusform>
            <numerusform>%Ln prises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SongField</name>
    <message>
        <source>Use no song</source>
        <translation>N’utiliser aucun morceau</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>label of a field</comment>
        <translation>Enlever %1</translation>
    </message>
    <message>
        <source>The audio id that the service gave for your upload.</source>
        <translation>L’ID audio que le service a donné à votre envoi.</translation>
    </message>
    <message>
        <source>Choose a song…</source>
        <translation>Choisir un morceau…</translation>
    </message>
    <message>
        <source>Not in this library</source>
        <translation>Pas dans cette bibliothèque</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a field: title of a song</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose another song</source>
        <translation>Choisir un autre morceau</translation>
    </message>
    <message>
        <source>Choose a song of the library, or drop one here</source>
        <translation>Choisissez un morceau de la bibliothèque ou déposez-en un ici</translation>
    </message>
    <message>
        <source>%1 – %2 · %3 s</source>
        <comment>start, end and length of a section</comment>
        <translation>%1 – %2 · %3&#xa0;s</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongListModel</name>
    <message>
        <source>playing</source>
        <translation>en lecture</translation>
    </message>
    <message>
        <source>audio on its way</source>
        <translation>audio en route</translation>
    </message>
    <message>
        <source>audio missing</source>
        <translation>audio manquant</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a song that was not heard yet</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Without a source song</source>
        <translation>Sans morceau source</translation>
    </message>
    <message>
        <source>In no playlist</source>
        <translation>Dans aucune playlist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln prise</numerusform>
            <numerusform>%Ln prises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SongMenu</name>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>Utiliser comme source</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copier le titre</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Lire ensuite</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Ajouter à la file d’attente</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>Charger la recette</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>Marquer comme écouté</translation>
    </message>
    <message>
        <source>Check and fetch again</source>
        <translation>Vérifier et récupérer à nouveau</translation>
    </message>
    <message>
        <source>Listens to the file to its end and, where that fails, brings it anew; costs nothing</source>
        <translation>Lit le fichier jusqu’au bout et, en cas d’échec, le récupère à nouveau&#x202f;; ne coûte rien</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Nouveau tag…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouveau tag</translation>
    </message>
    <message>
        <source>Put into playlist</source>
        <translation>Ajouter à une playlist</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>Nouvelle playlist…</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nouvelle playlist</translation>
    </message>
    <message>
        <source>Take out of this playlist</source>
        <translation>Retirer de cette playlist</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>Mixer les stems</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Ce qui a changé…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Show only its family</source>
        <translation>N’afficher que sa famille</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongNews</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Your song is done.</source>
        <translation>Votre morceau est prêt.</translation>
    </message>
    <message>
        <source>The stems of “%1” are ready</source>
        <translation>Les stems de «&#xa0;%1&#xa0;» sont prêts</translation>
    </message>
    <message>
        <source>Its stems are ready.</source>
        <translation>Les stems sont prêts.</translation>
    </message>
    <message>
        <source>“%1” failed. %2</source>
        <comment>title of a song, what happened</comment>
        <translation>«&#xa0;%1&#xa0;» a échoué. %2</translation>
    </message>
    <message>
        <source>It is not known whether the request for “%1” arrived; you decide in Jobs.</source>
        <translation>On ignore si la requête pour «&#xa0;%1&#xa0;» est arrivée&#x202f;; à vous de décider dans Tâches.</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>«&#xa0;%1&#xa0;» est prêt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes of “%1” are ready</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln prise de «&#xa0;%1&#xa0;» est prête</numerusform>
            <numerusform>%Ln prises de «&#xa0;%1&#xa0;» sont prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes are done.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln prise est prête.</numerusform>
            <numerusform>%Ln prises sont prêtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are ready</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln morceau est prêt</numerusform>
            <numerusform>%Ln morceaux sont prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are done.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln morceau est prêt.</numerusform>
            <numerusform>%Ln morceaux sont prêts.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is made, but its file could not be fetched. %2</source>
        <comment>title of a song, what happened</comment>
        <translation>«&#xa0;%1&#xa0;» est créé, mais son fichier n’a pas pu être récupéré. %2</translation>
    </message>
    <message>
        <source>The lossless WAV of “%1” is here</source>
        <translation>Le WAV sans perte de «&#xa0;%1&#xa0;» est là</translation>
    </message>
    <message>
        <source>Its lossless WAV is here.</source>
        <translation>Le WAV sans perte est là.</translation>
    </message>
    <message>
        <source>The video of “%1” is here</source>
        <translation>La vidéo de «&#xa0;%1&#xa0;» est là</translation>
    </message>
    <message>
        <source>Its video is here.</source>
        <translation>La vidéo est là.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongPicker</name>
    <message>
        <source>Choose a song</source>
        <translation>Choisir un morceau</translation>
    </message>
    <message>
        <source>Search titles, lyrics, prompts</source>
        <translation>Rechercher titres, paroles, prompts</translation>
    </message>
    <message>
        <source>Search for a source song</source>
        <translation>Rechercher un morceau source</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>The library has no songs yet. Generate one first.</source>
        <translation>La bibliothèque n’a pas encore de morceaux. Générez-en d’abord un.</translation>
    </message>
    <message>
        <source>No song matches these words.</source>
        <translation>Aucun morceau ne correspond à ces mots.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongWaveform</name>
    <message>
        <source>Extend from %1…</source>
        <comment>a time</comment>
        <translation>Prolonger à partir de %1…</translation>
    </message>
    <message>
        <source>Replace this section…</source>
        <translation>Remplacer cette section…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Audition with 3 s before</source>
        <translation>Préécouter avec 3&#xa0;s avant</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation>Afficher tout le morceau</translation>
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
        <translation>Ne garder que les nouvelles mesures</translation>
    </message>
    <message>
        <source>New from</source>
        <translation>Nouveau de</translation>
    </message>
    <message>
        <source>Where the new bars begin, in the edited song. The arrows move it by a hundredth of a second.</source>
        <translation>Où commencent les nouvelles mesures, dans le morceau retouché. Les flèches déplacent d’un centième de seconde.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Where the song goes on as it was. The arrows move it by a hundredth of a second.</source>
        <translation>Où le morceau reprend comme avant. Les flèches déplacent d’un centième de seconde.</translation>
    </message>
    <message>
        <source>How long one goes over into the other</source>
        <translation>Durée du passage de l’un à l’autre</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Plays two seconds before and after this join</source>
        <translation>Lit deux secondes avant et après ce raccord</translation>
    </message>
    <message>
        <source>Hear where the new bars begin</source>
        <translation>Écouter où commencent les nouvelles mesures</translation>
    </message>
    <message>
        <source>Hear where the new bars end</source>
        <translation>Écouter où finissent les nouvelles mesures</translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>Assemblage…</translation>
    </message>
    <message>
        <source>Makes a new song: the first one as it was, with what changed put in. Costs nothing.</source>
        <translation>Fait un nouveau morceau&#xa0;: le premier comme avant, avec ce qui a changé inséré. Ne coûte rien.</translation>
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
        <translation>%1&#xa0;dB</translation>
    </message>
    <message>
        <source>Centre</source>
        <comment>of left and right</comment>
        <translation>Centre</translation>
    </message>
    <message>
        <source>L %1</source>
        <comment>so far to the left</comment>
        <translation>G %1</translation>
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
        <translation>Couper %1</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
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
        <translation>Solo&#xa0;: n’écouter que les stems en solo&#x202f;; avec Ctrl, celui-ci seul</translation>
    </message>
    <message>
        <source>Gain of %1</source>
        <translation>Gain de %1</translation>
    </message>
    <message>
        <source>Pan of %1</source>
        <translation>Panoramique de %1</translation>
    </message>
    <message>
        <source>Gain; a double click sets it to 0 dB</source>
        <translation>Gain&#x202f;; un double-clic le remet à 0&#xa0;dB</translation>
    </message>
    <message>
        <source>Left or right; a double click sets it to the centre</source>
        <translation>Gauche ou droite&#x202f;; un double-clic remet au centre</translation>
    </message>
    <message>
        <source>Copy %1 as a file</source>
        <comment>a stem</comment>
        <translation>Copier %1 comme fichier</translation>
    </message>
    <message>
        <source>Drag this stem to another program, where it becomes a file; a click or Ctrl+C copies it</source>
        <translation>Faites glisser ce stem vers un autre programme, où il devient un fichier&#x202f;; un clic ou Ctrl+C le copie</translation>
    </message>
</context>
<context>
    <name>riffdesk::StemMixer</name>
    <message>
        <source>Karaoke</source>
        <translation>Karaoké</translation>
    </message>
    <message>
        <source>The song without its vocals</source>
        <translation>Le morceau sans le chant</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Each stem as it is</source>
        <translation>Chaque stem tel quel</translation>
    </message>
    <message>
        <source>Save as song</source>
        <translation>Enregistrer comme morceau</translation>
    </message>
    <message>
        <source>Makes this mix a song of the library; costs nothing</source>
        <translation>Fait de ce mix un morceau de la bibliothèque&#x202f;; ne coûte rien</translation>
    </message>
    <message>
        <source>Export mix…</source>
        <translation>Exporter le mix…</translation>
    </message>
    <message>
        <source>Writes this mix into a file</source>
        <translation>Écrit ce mix dans un fichier</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stems</translation>
    </message>
    <message>
        <source>Open them in a music program, or export them</source>
        <translation>Les ouvrir dans un logiciel de musique ou les exporter</translation>
    </message>
    <message>
        <source>Stem mixer</source>
        <translation>Mixeur de stems</translation>
    </message>
    <message>
        <source>No stems</source>
        <translation>Aucun stem</translation>
    </message>
    <message>
        <source>This song&apos;s stems are not in its folder any more. Ask for them again from its menu.</source>
        <translation>Les stems de ce morceau ne sont plus dans son dossier. Redemandez-les depuis son menu.</translation>
    </message>
    <message>
        <source>Ctrl with S hears that stem alone. A double click on a slider sets it back.</source>
        <translation>Ctrl avec S isole ce stem. Un double-clic sur un curseur le remet à sa place.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>Retour à la bibliothèque (Échap)</translation>
    </message>
    <message>
        <source>Another song is on.</source>
        <translation>Un autre morceau est en lecture.</translation>
    </message>
    <message>
        <source>Hear these stems</source>
        <translation>Écouter ces stems</translation>
    </message>
    <message>
        <source>Plays them from the start</source>
        <translation>Les lit depuis le début</translation>
    </message>
    <message>
        <source>Stems of %1</source>
        <comment>a title</comment>
        <translation>Stems de %1</translation>
    </message>
    <message>
        <source>None of these stems is called vocals: mute what is sung by hand</source>
        <translation>Aucun de ces stems ne s’appelle chant&#xa0;: coupez à la main ce qui est chanté</translation>
    </message>
    <message>
        <source>Copy all stems as files</source>
        <translation>Copier tous les stems comme fichiers</translation>
    </message>
    <message>
        <source>Drag all stems to another program, where they become files; a click copies them</source>
        <translation>Faites glisser tous les stems vers un autre programme, où ils deviennent des fichiers&#x202f;; un clic les copie</translation>
    </message>
</context>
<context>
    <name>riffdesk::Studio</name>
    <message>
        <source>One song is in the library again.</source>
        <translation>Un morceau est de retour dans la bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in the library again.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln morceau est de retour dans la bibliothèque.</numerusform>
            <numerusform>%Ln morceaux sont de retour dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>One song lies in the library&apos;s folder but is not in its list.</source>
        <translation>Un morceau se trouve dans le dossier de la bibliothèque, mais pas dans sa liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs lie in the library&apos;s folder but are not in its list.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln morceau se trouve dans le dossier de la bibliothèque, mais pas dans sa liste.</numerusform>
            <numerusform>%Ln morceaux se trouvent dans le dossier de la bibliothèque, mais pas dans sa liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuild the library: that brings back what lies there.</source>
        <translation>Reconstruisez la bibliothèque&#xa0;: cela fera revenir ce qui s’y trouve.</translation>
    </message>
    <message numerus="yes">
        <source>Descriptions that were damaged were completed from what else was known: %Ln.</source>
        <comment>number of songs</comment>
        <translation>
            <numerusform>Description endommagée, complétée d’après d’autres données&#xa0;: %Ln.</numerusform>
            <numerusform>Descriptions endommagées, complétées d’après d’autres données&#xa0;: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs that were not over are kept: %Ln.</source>
        <comment>number of jobs</comment>
        <translation>
            <numerusform>Tâche inachevée conservée&#xa0;: %Ln.</numerusform>
            <numerusform>Tâches inachevées conservées&#xa0;: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>These folders could not be read and were left alone: %1.</source>
        <translation>Ces dossiers étaient illisibles et ont été laissés tels quels&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln of them are in the file %1.</source>
        <translation>
            <numerusform>%Ln est dans le fichier %1.</numerusform>
            <numerusform>Tous les %Ln sont dans le fichier %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or make an empty folder elsewhere.</source>
        <translation>Choisissez ou créez un dossier vide ailleurs.</translation>
    </message>
    <message>
        <source>Moving was cancelled: the library is where it was.</source>
        <translation>Le déplacement a été annulé&#xa0;: la bibliothèque est restée où elle était.</translation>
    </message>
    <message>
        <source>There is no room for the library in “%1”: it takes %2, and %3 are free.</source>
        <translation>Il n’y a pas de place pour la bibliothèque dans «&#xa0;%1&#xa0;»&#xa0;: il faut %2, et %3 sont libres.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>Libérez-y de l’espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The library is in “%1” already.</source>
        <translation>La bibliothèque est déjà dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” lies within the library&apos;s folder.</source>
        <translation>«&#xa0;%1&#xa0;» est à l’intérieur du dossier de la bibliothèque.</translation>
    </message>
    <message>
        <source>“%1” holds another library.</source>
        <translation>«&#xa0;%1&#xa0;» contient une autre bibliothèque.</translation>
    </message>
    <message>
        <source>“%1” is not empty.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas vide.</translation>
    </message>
    <message>
        <source>The library is in “%1” now.</source>
        <translation>La bibliothèque est maintenant dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Something of it could not be removed from “%1”.</source>
        <translation>Une partie n’a pas pu être supprimée de «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>riffdesk::Submitter</name>
    <message>
        <source>Cancelled while it was sent: the service may have received it and may still charge for it.</source>
        <translation>Annulée pendant l’envoi&#xa0;: le service a pu la recevoir et peut encore la facturer.</translation>
    </message>
    <message>
        <source>The answer names neither a task nor a song.</source>
        <translation>La réponse n’indique ni tâche ni morceau.</translation>
    </message>
    <message>
        <source>The answer names the task of another request.</source>
        <translation>La réponse indique la tâche d’une autre requête.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SweepDialog</name>
    <message>
        <source>Across</source>
        <translation>En colonnes</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>opposite of across</comment>
        <translation>En lignes</translation>
    </message>
    <message>
        <source>Use sweep</source>
        <translation>Utiliser la série</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Makes the song with each of these values, so that you hear what a setting does. Everything else stays the same, the seed too.</source>
        <translation>Crée le morceau avec chacune de ces valeurs, pour entendre l’effet d’un réglage. Tout le reste ne change pas, la seed non plus.</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>Prises de chacune</translation>
    </message>
    <message>
        <source>No sweep</source>
        <translation>Pas de série</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, each of them is paid.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln requête, payante.</numerusform>
            <numerusform>%Ln requêtes, toutes payantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs. Practice costs nothing.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln morceau. L’entraînement ne coûte rien.</numerusform>
            <numerusform>%Ln morceaux. L’entraînement ne coûte rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than %L1: Create asks once more.</source>
        <translation>C’est plus de %L1&#xa0;: Créer demandera confirmation.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SweepRow</name>
    <message>
        <source>Nothing</source>
        <comment>what a sweep changes</comment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Values from %1 to %2</source>
        <extracomment>the ends of a slider</extracomment>
        <translation>Valeurs de %1 à %2</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagCompleter</name>
    <message>
        <source>Section tags</source>
        <translation>Tags de section</translation>
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
        <translation>Chercher un tag ou en écrire un</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>Nom d’un tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Nouveau tag «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There are no tags yet. Write the first one.</source>
        <translation>Il n’y a pas encore de tags. Écrivez le premier.</translation>
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
        <translation>Ajouter un tag</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>Nom d’un tag</translation>
    </message>
    <message>
        <source>Tag %1. Press to take it away</source>
        <translation>Tag %1. Appuyez pour l’enlever</translation>
    </message>
    <message>
        <source>%1: click to take it away</source>
        <translation>%1&#xa0;: cliquez pour l’enlever</translation>
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
        <translation>Titre</translation>
    </message>
    <message>
        <source>Double click or F2 changes the title</source>
        <translation>Double-clic ou F2 modifie le titre</translation>
    </message>
</context>
<context>
    <name>riffdesk::TopBar</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search titles, lyrics, prompts</source>
        <translation>Rechercher titres, paroles, prompts</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>riffdesk::Transport</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>riffdesk::TrayIcon</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Show Riffdesk</source>
        <translation>Afficher Riffdesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
</context>
<context>
    <name>riffdesk::TriageBar</name>
    <message>
        <source>Listen and choose</source>
        <translation>Écouter et choisir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Noter</translation>
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
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sortir</translation>
    </message>
    <message>
        <source>Where each next song begins (B)</source>
        <translation>Où commence chaque morceau suivant (B)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Sortir (Échap)</translation>
    </message>
    <message>
        <source>Leave listening and choosing</source>
        <translation>Sortir d’«&#xa0;Écouter et choisir&#xa0;»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>songs</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, all decided</source>
        <comment>how far one is among songs</comment>
        <translation>%1, tout est décidé</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln left</source>
        <comment>how far one is among songs; songs left</comment>
        <translation>
            <numerusform>%1, encore %Ln</numerusform>
            <numerusform>%1, encore %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <comment>where songs begin</comment>
        <translation>Début&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::Upload</name>
    <message>
        <source>There is no place for a temporary file.</source>
        <translation>Il n’y a pas de place pour un fichier temporaire.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Libérez de l’espace sur le disque, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>riffdesk::UploadOffer</name>
    <message>
        <source>Upload it for a cover</source>
        <translation>L’envoyer pour une reprise</translation>
    </message>
    <message>
        <source>Upload it to extend it</source>
        <translation>L’envoyer pour le prolonger</translation>
    </message>
    <message>
        <source>Upload it to replace a section</source>
        <translation>L’envoyer pour remplacer une section</translation>
    </message>
    <message>
        <source>Upload it: %1</source>
        <comment>name of an action</comment>
        <translation>L’envoyer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Upload it</source>
        <translation>L’envoyer</translation>
    </message>
    <message>
        <source>Leave the recording out</source>
        <translation>Se passer de l’enregistrement</translation>
    </message>
    <message>
        <source>“%1” is a recording of your own; the action chosen takes none.</source>
        <translation>«&#xa0;%1&#xa0;» est un enregistrement à vous&#x202f;; l’action choisie n’en accepte pas.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Uploader</name>
    <message>
        <source>This service is not connected.</source>
        <translation>Ce service n’est pas connecté.</translation>
    </message>
    <message>
        <source>Enter your token in the settings, then try again.</source>
        <translation>Saisissez votre jeton dans les réglages, puis réessayez.</translation>
    </message>
    <message>
        <source>Riffdesk ended before the service had answered. Upload it again if it is needed.</source>
        <translation>Riffdesk s’est fermé avant la réponse du service. Renvoyez-le au besoin.</translation>
    </message>
</context>
<context>
    <name>riffdesk::VolumeControl</name>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rétablir le son</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Drag to move this edge. It snaps to quiet places; not while Shift is held.</source>
        <translation>Faites glisser pour déplacer ce bord. Il s’aimante aux endroits calmes, sauf avec Maj.</translation>
    </message>
    <message>
        <source>Click to go here, drag to select a region. The wheel zooms.</source>
        <translation>Cliquez pour aller ici, faites glisser pour sélectionner. La molette zoome.</translation>
    </message>
    <message>
        <source>Left and Right go 5 seconds, comma and full stop a tenth of one. With Shift the arrows select a region from the playhead. Escape clears it.</source>
        <translation>Gauche et Droite sautent de 5 secondes, virgule et point d’un dixième. Avec Maj, les flèches sélectionnent depuis la tête de lecture. Échap efface la sélection.</translation>
    </message>
    <message>
        <source>%1, region %2 to %3</source>
        <comment>position of length, start, end</comment>
        <translation>%1, sélection de %2 à %3</translation>
    </message>
    <message>
        <source>%1 – %2 · %3 s</source>
        <comment>start, end and length of a region</comment>
        <translation>%1 – %2 · %3&#xa0;s</translation>
    </message>
    <message>
        <source>Back and forward 5 seconds</source>
        <translation>Reculer et avancer de 5 secondes</translation>
    </message>
    <message>
        <source>Back and forward a tenth of a second</source>
        <translation>Reculer et avancer d’un dixième de seconde</translation>
    </message>
    <message>
        <source>To the start and to the end</source>
        <translation>Aller au début et à la fin</translation>
    </message>
    <message>
        <source>Select, or move the selection&apos;s edge</source>
        <translation>Sélectionner ou déplacer le bord de la sélection</translation>
    </message>
    <message>
        <source>The same by a tenth of a second</source>
        <translation>Idem, d’un dixième de seconde</translation>
    </message>
    <message>
        <source>Selection starts or ends at the playhead</source>
        <translation>La sélection commence ou finit à la tête de lecture</translation>
    </message>
    <message>
        <source>Select the whole song</source>
        <translation>Sélectionner tout le morceau</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, whole song</source>
        <translation>Zoom avant, zoom arrière, morceau entier</translation>
    </message>
    <message>
        <source>Pull the region up to drop it as a file elsewhere. Ctrl+drag moves it, Shift+click moves an edge, Esc clears it.</source>
        <translation>Tirez la sélection vers le haut pour la déposer ailleurs comme fichier. Ctrl+glisser la déplace, Maj+clic déplace un bord, Échap l’efface.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Riffdesk</source>
        <translation>Bienvenue dans Riffdesk</translation>
    </message>
    <message>
        <source>A studio for making songs with words. Where should they be made?</source>
        <translation>Un studio pour faire des morceaux avec des mots. Où doivent-ils être créés&#x202f;?</translation>
    </message>
    <message>
        <source>Try it now with the Practice service</source>
        <translation>L’essayer tout de suite avec le service d’entraînement</translation>
    </message>
    <message>
        <source>It runs on this computer, needs no account and no network, and costs nothing. It composes simple music from your words, so that you can try everything: create, edit, compare, export. You can connect an account at any time.</source>
        <translation>Il tourne sur cet ordinateur, sans compte ni réseau, et ne coûte rien. Il compose une musique simple à partir de vos mots, pour que vous puissiez tout essayer&#xa0;: créer, modifier, comparer, exporter. Vous pouvez connecter un compte à tout moment.</translation>
    </message>
    <message>
        <source>Start with Practice</source>
        <translation>Commencer par l’entraînement</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>Connecter votre compte</translation>
    </message>
    <message>
        <source>Songs are made by the service at this address and charged to your account there.</source>
        <translation>Les morceaux sont créés par le service à cette adresse et facturés à votre compte là-bas.</translation>
    </message>
    <message>
        <source>Type an idea, press Create: a song in seconds</source>
        <translation>Saisissez une idée, cliquez sur Créer&#xa0;: un morceau en quelques secondes</translation>
    </message>
    <message>
        <source>All actions: covers, extensions, new sections, stems and more</source>
        <translation>Toutes les actions&#xa0;: reprises, prolongations, nouvelles sections, stems et plus</translation>
    </message>
    <message>
        <source>What you make stays in your library, and exports like any song</source>
        <translation>Ce que vous créez reste dans votre bibliothèque et s’exporte comme tout morceau</translation>
    </message>
</context>
<context>
    <name>riffdesk::WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Opens the guide where it explains this</source>
        <translation>Ouvre le guide là où il l’explique</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowActions</name>
    <message>
        <source>&amp;New song</source>
        <translation>&amp;Nouveau morceau</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Open &amp;library folder</source>
        <translation>&amp;Ouvrir le dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Mettre à la cor&amp;beille</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Grille</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Create panel</source>
        <translation>Panneau de &amp;création</translation>
    </message>
    <message>
        <source>Li&amp;brary panel</source>
        <translation>Panneau de la &amp;bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>Panneau des &amp;détails</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Lecture ou pause</translation>
    </message>
    <message>
        <source>Pre&amp;vious song</source>
        <translation>Morceau &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Next song</source>
        <translation>Morceau &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Back 5 seconds</source>
        <translation>Rec&amp;uler de 5 secondes</translation>
    </message>
    <message>
        <source>&amp;Forward 5 seconds</source>
        <translation>&amp;Avancer de 5 secondes</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Couper le son</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>Plus &amp;fort</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>&amp;Moins fort</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Riffdesk</source>
        <translation>À &amp;propos de Riffdesk</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Song</source>
        <translation>&amp;Morceau</translation>
    </message>
    <message>
        <source>&amp;Use as source</source>
        <translation>&amp;Utiliser comme source</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Noter</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sans étoile</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 étoile</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Level &amp;meter</source>
        <translation>&amp;Vumètre</translation>
    </message>
    <message>
        <source>&amp;Shuffle</source>
        <translation>Lecture aléat&amp;oire</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>the queue is not repeated</comment>
        <translation>&amp;Désactivée</translation>
    </message>
    <message>
        <source>&amp;All songs</source>
        <comment>are repeated</comment>
        <translation>&amp;Tous les morceaux</translation>
    </message>
    <message>
        <source>&amp;This song</source>
        <comment>is repeated</comment>
        <translation>&amp;Ce morceau</translation>
    </message>
    <message>
        <source>Normal&amp;ise loudness</source>
        <translation>&amp;Normaliser le loudness</translation>
    </message>
    <message>
        <source>Plays every song at the same loudness: %1 LUFS, peaks below %2 dBTP</source>
        <translation>Lit tous les morceaux au même loudness&#xa0;: %1&#xa0;LUFS, crêtes sous %2&#xa0;dBTP</translation>
    </message>
    <message>
        <source>Q&amp;ueue</source>
        <translation>F&amp;ile d’attente</translation>
    </message>
    <message>
        <source>&amp;Replace this section…</source>
        <translation>&amp;Remplacer cette section…</translation>
    </message>
    <message>
        <source>&amp;Extend from here…</source>
        <translation>Prolon&amp;ger à partir d’ici…</translation>
    </message>
    <message>
        <source>Loop re&amp;gion</source>
        <translation>&amp;Boucler la sélection</translation>
    </message>
    <message>
        <source>&amp;Audition with 3 s before</source>
        <translation>Préécouter a&amp;vec 3&#xa0;s avant</translation>
    </message>
    <message>
        <source>&amp;Clear region</source>
        <translation>&amp;Effacer la sélection</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Whole song</source>
        <translation>Morceau &amp;entier</translation>
    </message>
    <message>
        <source>Repea&amp;t</source>
        <translation>Répé&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Show &amp;request…</source>
        <translation>Afficher la req&amp;uête…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Close dra&amp;ft</source>
        <translation>&amp;Fermer le brouillon</translation>
    </message>
    <message>
        <source>Re&amp;open closed draft</source>
        <translation>Rouvrir le &amp;brouillon fermé</translation>
    </message>
    <message>
        <source>Draft before, draft after</source>
        <translation>Brouillon précédent, brouillon suivant</translation>
    </message>
    <message>
        <source>Prompts you have sent</source>
        <translation>Prompts envoyés</translation>
    </message>
    <message>
        <source>&amp;Replace a section…</source>
        <translation>&amp;Remplacer une section…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Le&amp;dger…</source>
        <translation>Re&amp;gistre…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>Copier le &amp;diagnostic…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Chec&amp;k library…</source>
        <translation>&amp;Vérifier la bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Fichiers…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>From the &amp;account</source>
        <translation>Depuis le &amp;compte</translation>
    </message>
    <message>
        <source>Import from the account</source>
        <translation>Importer depuis le compte</translation>
    </message>
    <message>
        <source>Fetches every song of the account that is not here, free of charge</source>
        <translation>Récupère tous les morceaux du compte qui ne sont pas ici, gratuitement</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Copy songs</source>
        <translation>&amp;Copier les morceaux</translation>
    </message>
    <message>
        <source>Copies the songs as files, and their titles as text</source>
        <translation>Copie les morceaux comme fichiers et leurs titres comme texte</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>Co&amp;ller des fichiers</translation>
    </message>
    <message>
        <source>Imports files and folders that were copied elsewhere</source>
        <translation>Importe des fichiers et dossiers copiés ailleurs</translation>
    </message>
    <message>
        <source>Ste&amp;ms…</source>
        <translation>Ste&amp;ms…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Re&amp;jeter</translation>
    </message>
    <message>
        <source>&amp;Neither keep nor reject</source>
        <translation>N&amp;i garder ni rejeter</translation>
    </message>
    <message>
        <source>Ta&amp;g…</source>
        <translation>&amp;Tag…</translation>
    </message>
    <message>
        <source>&amp;Listen and choose</source>
        <translation>Éc&amp;outer et choisir</translation>
    </message>
    <message>
        <source>Goes through the selected songs, or all that are shown, by ear and with single keys (%1)</source>
        <translation>Parcourt les morceaux sélectionnés, ou tous ceux affichés, à l’oreille et avec de simples touches (%1)</translation>
    </message>
    <message>
        <source>Listen and choose: the song before, the next one</source>
        <translation>Écouter et choisir&#xa0;: morceau précédent, morceau suivant</translation>
    </message>
    <message>
        <source>Listen and choose: where songs begin</source>
        <translation>Écouter et choisir&#xa0;: où commencent les morceaux</translation>
    </message>
    <message>
        <source>&amp;Reject them</source>
        <translation>Les &amp;rejeter</translation>
    </message>
    <message>
        <source>&amp;Fold them away</source>
        <translation>Les re&amp;plier</translation>
    </message>
    <message>
        <source>&amp;Leave them as they are</source>
        <translation>Les &amp;laisser telles quelles</translation>
    </message>
    <message>
        <source>&amp;Other takes of one that is kept</source>
        <translation>&amp;Autres prises d’un morceau gardé</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>What changed from the song that it was made from, or the selected songs side by side</source>
        <translation>Ce qui a changé par rapport au morceau d’origine, ou les morceaux sélectionnés côte à côte</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Trouver une &amp;commande…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>The guide, at what has the keyboard</source>
        <translation>Le guide, à propos de ce qui a le clavier</translation>
    </message>
    <message>
        <source>Keys that move between controls and in text</source>
        <translation>Touches pour aller d&apos;un champ à l&apos;autre et dans le texte</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowComparing</name>
    <message>
        <source>Select them in the library first.</source>
        <translation>Sélectionnez-les d’abord dans la bibliothèque.</translation>
    </message>
    <message>
        <source>“%1” was not made from another song.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas issu d’un autre morceau.</translation>
    </message>
    <message>
        <source>The song that “%1” was made from is not in the library.</source>
        <translation>Le morceau dont «&#xa0;%1&#xa0;» est issu n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The audio of “%1” is not here.</source>
        <translation>L’audio de «&#xa0;%1&#xa0;» n’est pas ici.</translation>
    </message>
    <message>
        <source>Fetch it again from the song&apos;s menu.</source>
        <translation>Récupérez-le à nouveau depuis le menu du morceau.</translation>
    </message>
    <message>
        <source>Keep only the new bars</source>
        <translation>Ne garder que les nouvelles mesures</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>«&#xa0;%1&#xa0;» est dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>Assemblage…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop; nothing is left of the song</source>
        <translation>Arrêter&#x202f;; il ne restera rien du morceau</translation>
    </message>
    <message>
        <source>Comp</source>
        <comment>name of what undo takes back</comment>
        <translation>Comp</translation>
    </message>
    <message>
        <source>Two to nine songs can be compared.</source>
        <translation>On peut comparer de deux à neuf morceaux.</translation>
    </message>
    <message>
        <source>Select two to nine songs to compare them.</source>
        <translation>Sélectionnez de deux à neuf morceaux pour les comparer.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowCreating</name>
    <message>
        <source>This service is not connected. Enter your token in the settings, then create again.</source>
        <translation>Ce service n’est pas connecté. Saisissez votre jeton dans les réglages, puis relancez la création.</translation>
    </message>
    <message>
        <source>1 take is with the service already and goes on</source>
        <translation>1 prise est déjà au service et continue</translation>
    </message>
    <message>
        <source>Asked for 1 song</source>
        <translation>1 morceau demandé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes asked for</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln prise demandée</numerusform>
            <numerusform>%Ln prises demandées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes are with the service already and go on</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln prise est déjà au service et continue</numerusform>
            <numerusform>%Ln prises sont déjà au service et continuent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln paid requests at once. Press Create again to ask for them.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Cela fait %Ln requête payante d’un coup. Cliquez à nouveau sur Créer pour la lancer.</numerusform>
            <numerusform>Cela fait %Ln requêtes payantes d’un coup. Cliquez à nouveau sur Créer pour les lancer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln paid requests today. Press Create again to go on.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Cela fait %Ln requête payante aujourd’hui. Cliquez à nouveau sur Créer pour continuer.</numerusform>
            <numerusform>Cela fait %Ln requêtes payantes aujourd’hui. Cliquez à nouveau sur Créer pour continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Créer %Ln prise</numerusform>
            <numerusform>Créer %Ln prises</numerusform>
        </translation>
    </message>
    <message>
        <source>The stems of this song are here or on their way.</source>
        <translation>Les stems de ce morceau sont là ou en route.</translation>
    </message>
    <message>
        <source>You asked for the same a moment ago.</source>
        <translation>Vous venez de demander la même chose.</translation>
    </message>
    <message>
        <source>One of these songs was asked for a moment ago.</source>
        <translation>Vous venez de demander l’un de ces morceaux.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these songs were asked for a moment ago.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Vous venez de demander %Ln de ces morceaux.</numerusform>
            <numerusform>Vous venez de demander %Ln de ces morceaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Create again to ask for them once more.</source>
        <translation>Cliquez à nouveau sur Créer pour les redemander.</translation>
    </message>
    <message>
        <source>Press Create again to make another.</source>
        <translation>Cliquez à nouveau sur Créer pour en créer un autre.</translation>
    </message>
    <message>
        <source>Press Create again to make them all.</source>
        <translation>Cliquez à nouveau sur Créer pour les créer tous.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowEditing</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” moved to trash</source>
        <translation>«&#xa0;%1&#xa0;» mis à la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs moved to trash</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln morceau mis à la corbeille</numerusform>
            <numerusform>%Ln morceaux mis à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept; the other take is rejected</source>
        <translation>Gardé&#x202f;; l’autre prise est rejetée</translation>
    </message>
    <message numerus="yes">
        <source>Kept; %Ln other takes are rejected</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Gardé&#x202f;; %Ln autre prise est rejetée</numerusform>
            <numerusform>Gardé&#x202f;; %Ln autres prises sont rejetées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowExport</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Begin no further song until the export goes on</source>
        <translation>Ne commencer aucun autre morceau avant la reprise de l’export</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop the export; what is written so far stays</source>
        <translation>Arrêter l’export&#x202f;; ce qui est déjà écrit reste</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Which songs, and why</source>
        <translation>Quels morceaux, et pourquoi</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>one more export waits</source>
        <translation>un autre export attend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more exports wait</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln autre export attend</numerusform>
            <numerusform>%Ln autres exports attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowFiles</name>
    <message>
        <source>Get lossless WAV…</source>
        <translation>Obtenir le WAV sans perte…</translation>
    </message>
    <message>
        <source>Get lossless WAV</source>
        <translation>Obtenir le WAV sans perte</translation>
    </message>
    <message>
        <source>The service gives out the lossless WAV of “%1”.</source>
        <translation>Le service fournit le WAV sans perte de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Export as WAV costs nothing and holds the same sound as the M4A; the service&apos;s WAV is the lossless master.</source>
        <translation>L’export en WAV ne coûte rien et contient le même son que le M4A&#x202f;; le WAV du service est le master sans perte.</translation>
    </message>
    <message>
        <source>Get video…</source>
        <translation>Obtenir la vidéo…</translation>
    </message>
    <message>
        <source>Get video</source>
        <translation>Obtenir la vidéo</translation>
    </message>
    <message>
        <source>The service makes a video of “%1”.</source>
        <translation>Le service crée une vidéo de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is an MP4 with the song and its cover; export makes sound files only and costs nothing.</source>
        <translation>C’est un MP4 avec le morceau et sa pochette&#x202f;; l’export ne crée que des fichiers audio et ne coûte rien.</translation>
    </message>
    <message>
        <source>It is here: %1, %2</source>
        <comment>a file name, a size</comment>
        <translation>C’est là&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>Non demandé.</translation>
    </message>
    <message>
        <source>Practice: it costs nothing.</source>
        <translation>Entraînement&#xa0;: cela ne coûte rien.</translation>
    </message>
    <message>
        <source>That costs credits; how many, the service does not say before.</source>
        <translation>Cela coûte des crédits&#x202f;; le service ne dit pas combien à l’avance.</translation>
    </message>
    <message>
        <source>That costs %1.</source>
        <comment>a price</comment>
        <translation>Cela coûte %1.</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln paid requests today.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Cela fait %Ln requête payante aujourd’hui.</numerusform>
            <numerusform>Cela fait %Ln requêtes payantes aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service of this song is not connected. Enter your token in the settings.</source>
        <translation>Le service de ce morceau n’est pas connecté. Saisissez votre jeton dans les réglages.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Récupérer à nouveau</translation>
    </message>
    <message>
        <source>Fetching it again costs nothing.</source>
        <translation>Récupérer à nouveau ne coûte rien.</translation>
    </message>
    <message>
        <source>Asking for it anew is another request: %1</source>
        <comment>a sentence about its price</comment>
        <translation>Redemander, c’est une nouvelle requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask anew (pays again)</source>
        <translation>Redemander (à nouveau payant)</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Get stems…</source>
        <translation>Obtenir les stems…</translation>
    </message>
    <message>
        <source>Get stems</source>
        <translation>Obtenir les stems</translation>
    </message>
    <message>
        <source>The service takes “%1” apart into its instruments and voices.</source>
        <translation>Le service sépare «&#xa0;%1&#xa0;» en instruments et voix.</translation>
    </message>
    <message>
        <source>They are kept with the song: to be mixed, exported, and opened in a music program.</source>
        <translation>Ils sont gardés avec le morceau&#xa0;: à mixer, exporter et ouvrir dans un logiciel de musique.</translation>
    </message>
    <message>
        <source>Get stems anew…</source>
        <translation>Redemander les stems…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here: %1</source>
        <comment>stems; a size</comment>
        <translation>
            <numerusform>%Ln est là&#xa0;: %1</numerusform>
            <numerusform>%Ln sont là&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for them anew is another request: %1</source>
        <comment>a sentence about its price</comment>
        <translation>Les redemander, c’est une nouvelle requête&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowGuide</name>
    <message>
        <source>This is Riffdesk %1.</source>
        <translation>Voici Riffdesk %1.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowImport</name>
    <message>
        <source>Import songs</source>
        <translation>Importer des morceaux</translation>
    </message>
    <message>
        <source>Audio files and exports (%1)</source>
        <translation>Fichiers audio et exports (%1)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>An import is running. Wait until it is done, then import these.</source>
        <translation>Un import est en cours. Attendez qu’il soit terminé, puis importez ceux-ci.</translation>
    </message>
    <message>
        <source>Looking for songs…</source>
        <translation>Recherche de morceaux…</translation>
    </message>
    <message>
        <source>%L1 files found…</source>
        <translation>%L1 fichiers trouvés…</translation>
    </message>
    <message>
        <source>Importing: %L1 of %L2 files</source>
        <translation>Import&#xa0;: %L1 fichiers sur %L2</translation>
    </message>
    <message>
        <source>Reading the account&apos;s history, free of charge: %L1 requests, %L2 songs fetched so far</source>
        <translation>Lecture de l’historique du compte, gratuite&#xa0;: %L1 requêtes, %L2 morceaux récupérés jusqu’ici</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Search for the songs that were imported</source>
        <translation>Rechercher les morceaux importés</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the import; what is here so far stays</source>
        <translation>Arrêter l’import&#x202f;; ce qui est déjà ici reste</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Arrêter l’import</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowMixing</name>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop; nothing is left of the mix</source>
        <translation>Arrêter&#x202f;; il ne restera rien du mix</translation>
    </message>
    <message>
        <source>Cancel the mix</source>
        <translation>Annuler le mix</translation>
    </message>
    <message>
        <source>Mixing “%1”</source>
        <translation>Mixage de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (karaoke)</source>
        <comment>a title</comment>
        <translation>%1 (karaoké)</translation>
    </message>
    <message>
        <source>%1 (mix)</source>
        <comment>a title</comment>
        <translation>%1 (mix)</translation>
    </message>
    <message>
        <source>Export mix</source>
        <translation>Exporter le mix</translation>
    </message>
    <message>
        <source>A mix is being made. Wait until it is done, or cancel it.</source>
        <translation>Un mix est en cours. Attendez qu’il soit terminé ou annulez-le.</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>«&#xa0;%1&#xa0;» est dans la bibliothèque.</translation>
    </message>
    <message>
        <source>It was turned down by %1 dB, so that it does not clip.</source>
        <translation>Il a été baissé de %1&#xa0;dB pour ne pas saturer.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The mix is in %1.</source>
        <comment>a file name</comment>
        <translation>Le mix est dans %1.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowStems</name>
    <message>
        <source>Open in DAW: %1</source>
        <translation>Ouvrir dans la DAW&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export stems…</source>
        <translation>Exporter les stems…</translation>
    </message>
    <message>
        <source>Folder for sessions of your music program</source>
        <translation>Dossier des sessions de votre logiciel de musique</translation>
    </message>
    <message>
        <source>Folder to export stems to</source>
        <translation>Dossier où exporter les stems</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowTransfer</name>
    <message>
        <source>The file is ready: drag again to drop it.</source>
        <translation>Le fichier est prêt&#xa0;: faites glisser à nouveau pour le déposer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are ready: drag again to drop them.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln fichier est prêt&#xa0;: faites glisser à nouveau pour le déposer.</numerusform>
            <numerusform>%Ln fichiers sont prêts&#xa0;: faites glisser à nouveau pour les déposer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the region…</source>
        <comment>as a file for another program</comment>
        <translation>Préparation de la sélection…</translation>
    </message>
    <message>
        <source>Preparing one song…</source>
        <comment>as a file for another program</comment>
        <translation>Préparation d’un morceau…</translation>
    </message>
    <message numerus="yes">
        <source>Preparing %Ln songs…</source>
        <comment>at least two, as files for another program</comment>
        <translation>
            <numerusform>Préparation de %Ln morceau…</numerusform>
            <numerusform>Préparation de %Ln morceaux…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be given out: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être transmis&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs cannot be given out as files.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln morceau ne peut pas être transmis comme fichier.</numerusform>
            <numerusform>%Ln morceaux ne peuvent pas être transmis comme fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were not ready yet. They are being prepared; drag again in a moment.</source>
        <translation>Les fichiers n’étaient pas encore prêts. Ils sont en préparation&#x202f;; faites glisser à nouveau dans un instant.</translation>
    </message>
    <message>
        <source>The titles were copied. So many files are better exported.</source>
        <translation>Les titres ont été copiés. Pour tant de fichiers, mieux vaut exporter.</translation>
    </message>
    <message>
        <source>Copied as a file.</source>
        <translation>Copié comme fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Copied as %Ln files.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Copié comme %Ln fichier.</numerusform>
            <numerusform>Copiés comme %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no songs, folders or exports to import.</source>
        <translation>Le presse-papiers ne contient ni morceaux, ni dossiers, ni exports à importer.</translation>
    </message>
    <message>
        <source>So many files are better exported.</source>
        <translation>Pour tant de fichiers, mieux vaut exporter.</translation>
    </message>
    <message>
        <source>Preparing stems…</source>
        <comment>of a song, as files for another program</comment>
        <translation>Préparation des stems…</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowTriage</name>
    <message>
        <source>same position</source>
        <translation>même position</translation>
    </message>
    <message>
        <source>same section</source>
        <translation>même section</translation>
    </message>
    <message>
        <source>liveliest 20 s</source>
        <translation>20&#xa0;s les plus vives</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>depuis le début</translation>
    </message>
</context>
<context>
    <name>riffdesk::WrittenPreview</name>
    <message>
        <source>Use as title</source>
        <translation>Utiliser comme titre</translation>
    </message>
    <message>
        <source>Puts it into the form&apos;s title</source>
        <translation>Le met comme titre dans le formulaire</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Puts it where the cursor stands in the lyrics</source>
        <translation>Les met à l’endroit du curseur dans les paroles</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Puts it in place of all the lyrics</source>
        <translation>Les met à la place de toutes les paroles</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Puts it away; it stays under “Written before”</source>
        <translation>Les range&#x202f;; elles restent sous «&#xa0;Déjà écrites&#xa0;»</translation>
    </message>
    <message>
        <source>Written lyrics</source>
        <translation>Paroles écrites</translation>
    </message>
    <message>
        <source>Title is used</source>
        <translation>Titre utilisé</translation>
    </message>
</context>
</TS>
