<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AlignedTakes</name>
    <message>
        <source>“%1” and “%2” have no bars in common.</source>
        <translation>«%1» y «%2» no tienen compases en común.</translation>
    </message>
    <message>
        <source>Put together takes that were made from the same song.</source>
        <translation>Junta tomas hechas a partir de la misma canción.</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not run together, from %3 on.</source>
        <translation>«%1» y «%2» dejan de ir a la par a partir de %3.</translation>
    </message>
    <message>
        <source>Compare them two by two, and keep only the new bars.</source>
        <translation>Compáralas de dos en dos y quédate solo con los compases nuevos.</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The account has no credits left.</source>
        <translation>A la cuenta no le quedan créditos.</translation>
    </message>
    <message>
        <source>Top up the account on the provider&apos;s website, then send this again.</source>
        <translation>Recarga la cuenta en la web del proveedor y vuelve a enviarlo.</translation>
    </message>
    <message>
        <source>The service does not know this token.</source>
        <translation>El servicio no conoce este token.</translation>
    </message>
    <message>
        <source>Enter the token again in Settings, exactly as the provider shows it.</source>
        <translation>Vuelve a introducir el token en Ajustes, tal como lo muestra el proveedor.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>El token ha caducado.</translation>
    </message>
    <message>
        <source>Make a new token on the provider&apos;s website and enter it in Settings.</source>
        <translation>Crea un token nuevo en la web del proveedor e introdúcelo en Ajustes.</translation>
    </message>
    <message>
        <source>The token does not belong to this service.</source>
        <translation>El token no es de este servicio.</translation>
    </message>
    <message>
        <source>Check in Settings that the token and the service address belong together.</source>
        <translation>Comprueba en Ajustes que el token y la dirección del servicio se corresponden.</translation>
    </message>
    <message>
        <source>The service got no token.</source>
        <translation>El servicio no ha recibido ningún token.</translation>
    </message>
    <message>
        <source>Enter your token in Settings.</source>
        <translation>Introduce tu token en Ajustes.</translation>
    </message>
    <message>
        <source>There is no song service at this address.</source>
        <translation>No hay ningún servicio de canciones en esta dirección.</translation>
    </message>
    <message>
        <source>Check the service address in Settings.</source>
        <translation>Comprueba la dirección del servicio en Ajustes.</translation>
    </message>
    <message>
        <source>The service does not offer this action.</source>
        <translation>El servicio no ofrece esta acción.</translation>
    </message>
    <message>
        <source>Choose another action or model, or try again when the service offers it.</source>
        <translation>Elige otra acción u otro modelo, o inténtalo de nuevo cuando el servicio la ofrezca.</translation>
    </message>
    <message>
        <source>The service has switched this off for the account.</source>
        <translation>El servicio lo tiene desactivado para esta cuenta.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support to switch it on; give them the trace id.</source>
        <translation>Pide al soporte del proveedor que lo active e indícales el ID de traza.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>No queda espacio en el disco.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The file is no longer at its address.</source>
        <translation>El archivo ya no está en su dirección.</translation>
    </message>
    <message>
        <source>Try again: the service is then asked for a fresh address.</source>
        <translation>Inténtalo de nuevo: se pedirá al servicio una dirección nueva.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se ha podido escribir el archivo.</translation>
    </message>
    <message>
        <source>Check that the library folder exists and can be written to, then try again.</source>
        <translation>Comprueba que la carpeta de la biblioteca existe y se puede escribir en ella, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a sentence without its full stop, %2 the service&apos;s own words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>No se ha podido contactar con el servicio.</translation>
    </message>
    <message>
        <source>The connection to the service was lost.</source>
        <translation>Se ha perdido la conexión con el servicio.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>El servicio no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>The service did not accept the token.</source>
        <translation>El servicio no ha aceptado el token.</translation>
    </message>
    <message>
        <source>The service asks for a payment that Riffdesk cannot make.</source>
        <translation>El servicio exige un pago que Riffdesk no puede hacer.</translation>
    </message>
    <message>
        <source>The service refused the text.</source>
        <translation>El servicio ha rechazado el texto.</translation>
    </message>
    <message>
        <source>The service gets too many requests from this account.</source>
        <translation>El servicio recibe demasiadas peticiones de esta cuenta.</translation>
    </message>
    <message>
        <source>The service does not know this address.</source>
        <translation>El servicio no conoce esta dirección.</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>La petición no se ha enviado.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>El servicio ha rechazado la petición.</translation>
    </message>
    <message>
        <source>The service has a problem (status %1).</source>
        <translation>El servicio tiene un problema (estado %1).</translation>
    </message>
    <message>
        <source>The service could not finish this.</source>
        <translation>El servicio no ha podido terminarlo.</translation>
    </message>
    <message>
        <source>The service sent an answer that cannot be used.</source>
        <translation>El servicio ha enviado una respuesta que no sirve.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Check again whether the song was made before you send it anew: it may have been charged.</source>
        <translation>Antes de volver a enviarla, comprueba si la canción llegó a crearse: puede que ya se haya cobrado.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Check the network and the service address, then try again.</source>
        <translation>Comprueba la red y la dirección del servicio, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Comprueba la red e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Enter a new token in Settings.</source>
        <translation>Introduce un token nuevo en Ajustes.</translation>
    </message>
    <message>
        <source>Use an account with credits and its token instead.</source>
        <translation>Usa otra cuenta que tenga créditos, con su token.</translation>
    </message>
    <message>
        <source>Change the prompt or the lyrics, then create again.</source>
        <translation>Cambia el prompt o la letra y vuelve a crearla.</translation>
    </message>
    <message>
        <source>Wait %1 s, then try again.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Espera %1 s e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espera un minuto e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Correct what is named here, then try again.</source>
        <translation>Corrige lo que se indica aquí e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check the form, then create again.</source>
        <translation>Revisa el formulario y vuelve a crearla.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, give the trace id to the provider&apos;s support.</source>
        <translation>Inténtalo más tarde; si sigue igual, indica el ID de traza al soporte del proveedor.</translation>
    </message>
    <message>
        <source>Check the service address in Settings; if it is right, tell the provider&apos;s support.</source>
        <translation>Comprueba la dirección del servicio en Ajustes; si es correcta, avisa al soporte del proveedor.</translation>
    </message>
    <message>
        <source>Send it again whenever you like.</source>
        <translation>Puedes volver a enviarla cuando quieras.</translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation>El servicio no ha dado ningún motivo.</translation>
    </message>
    <message>
        <source>The service named an address of this computer or its network for the file, where nothing is fetched for a service elsewhere.</source>
        <translation>El servicio ha indicado para el archivo una dirección de este equipo o de su red; de ahí no se descarga nada para un servicio externo.</translation>
    </message>
    <message>
        <source>Fetch again later; if it stays, tell the provider&apos;s support.</source>
        <translation>Vuelve a descargarlo más tarde; si sigue igual, avisa al soporte del proveedor.</translation>
    </message>
    <message>
        <source>A web page came instead of the file.</source>
        <translation>En lugar del archivo ha llegado una página web.</translation>
    </message>
    <message>
        <source>If this network asks people to sign in, do so with the browser, then fetch again.</source>
        <translation>Si esta red pide iniciar sesión, hazlo en el navegador y vuelve a descargarlo.</translation>
    </message>
    <message>
        <source>What came is not the file that was asked for.</source>
        <translation>Lo que ha llegado no es el archivo pedido.</translation>
    </message>
    <message>
        <source>The file that came is damaged.</source>
        <translation>El archivo recibido está dañado.</translation>
    </message>
    <message>
        <source>It is kept beside the song. Fetch again later; if it stays, tell the provider&apos;s support.</source>
        <translation>Se guarda junto a la canción. Vuelve a descargarlo más tarde; si sigue igual, avisa al soporte del proveedor.</translation>
    </message>
    <message>
        <source>The proxy cannot be used.</source>
        <translation>No se puede usar el proxy.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then try again.</source>
        <translation>Comprueba el proxy en Ajustes e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The file could not be fetched.</source>
        <translation>No se ha podido descargar el archivo.</translation>
    </message>
    <message>
        <source>Check the network, then fetch again: it goes on where it stopped.</source>
        <translation>Comprueba la red y vuelve a descargarlo: continuará donde se quedó.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Reading the audio was stopped.</source>
        <translation>Se ha interrumpido la lectura del audio.</translation>
    </message>
    <message>
        <source>Convert it to stereo first.</source>
        <translation>Conviértelo antes a estéreo.</translation>
    </message>
    <message>
        <source>The audio file “%1” cannot be read.</source>
        <translation>No se puede leer el archivo de audio «%1».</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Comprueba que sigue ahí y que tienes permiso para leerlo.</translation>
    </message>
    <message>
        <source>The audio file “%1” is empty.</source>
        <translation>El archivo de audio «%1» está vacío.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>Vuelve a descargarlo o a exportarlo.</translation>
    </message>
    <message>
        <source>“%1” holds no sound that can be played; it may be damaged.</source>
        <translation>«%1» no contiene sonido reproducible; puede que esté dañado.</translation>
    </message>
    <message>
        <source>Download it again, or choose an M4A, MP3, FLAC, WAV or Ogg file.</source>
        <translation>Vuelve a descargarlo o elige un archivo M4A, MP3, FLAC, WAV u Ogg.</translation>
    </message>
    <message>
        <source>The sound is longer than six hours.</source>
        <translation>El audio dura más de seis horas.</translation>
    </message>
    <message>
        <source>Cut it into shorter pieces first.</source>
        <translation>Córtalo antes en partes más cortas.</translation>
    </message>
    <message numerus="yes">
        <source>The sound has %n channels in an unknown order.</source>
        <translation>
            <numerusform>El audio tiene %n canal en un orden desconocido.</numerusform>
            <numerusform>El audio tiene %n canales en un orden desconocido.</numerusform>
        </translation>
    </message>
    <message>
        <source>The loudness of the song cannot be measured.</source>
        <translation>No se puede medir la sonoridad de la canción.</translation>
    </message>
    <message>
        <source>It is played as loud as it is.</source>
        <translation>Se reproduce a su volumen original.</translation>
    </message>
    <message>
        <source>“%1” holds no pictures that can be shown.</source>
        <translation>«%1» no contiene imágenes que se puedan mostrar.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>This did not work for a reason that Riffdesk does not know.</source>
        <translation>No ha funcionado, por un motivo que Riffdesk desconoce.</translation>
    </message>
    <message>
        <source>Start Riffdesk again. If it stays, please report it.</source>
        <translation>Reinicia Riffdesk. Si sigue igual, avísanos, por favor.</translation>
    </message>
</context>
<context>
    <name>BoundedJson</name>
    <message>
        <source>It is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>It is nested too deeply or holds too many values.</source>
        <translation>Tiene demasiados niveles anidados o demasiados valores.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>No es JSON.</translation>
    </message>
</context>
<context>
    <name>CallbackListener</name>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>Otro programa está usando el puerto %1.</translation>
    </message>
    <message>
        <source>Choose another port, or end that program and switch receiving off and on again.</source>
        <translation>Elige otro puerto, o cierra ese programa y desactiva y vuelve a activar la recepción.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The catalogue file %1 could not be read: %2.</source>
        <translation>No se ha podido leer el archivo de catálogo %1: %2.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Comprueba los permisos del archivo.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>No es un objeto.</translation>
    </message>
    <message>
        <source>The catalogue cannot be read. %1</source>
        <translation>No se puede leer el catálogo. %1</translation>
    </message>
    <message>
        <source>The catalogue is not of version 1.</source>
        <translation>El catálogo no es de la versión 1.</translation>
    </message>
    <message>
        <source>The catalogue has over 1,000 rows.</source>
        <translation>El catálogo tiene más de 1000 filas.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>Instrumental</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Source song</source>
        <translation>Canción de origen</translation>
    </message>
    <message>
        <source>Continue at</source>
        <translation>Continuar en</translation>
    </message>
    <message>
        <source>Section start</source>
        <translation>Inicio de sección</translation>
    </message>
    <message>
        <source>Section end</source>
        <translation>Fin de sección</translation>
    </message>
    <message>
        <source>Weirdness</source>
        <translation>Rareza</translation>
    </message>
    <message>
        <source>Lyrics strength</source>
        <translation>Fidelidad a la letra</translation>
    </message>
    <message>
        <source>Sound strength</source>
        <translation>Fidelidad al prompt</translation>
    </message>
    <message>
        <source>Cover strength</source>
        <translation>Cercanía al original</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Style to avoid</source>
        <translation>Estilo que evitar</translation>
    </message>
    <message>
        <source>Lyric prompt</source>
        <translation>Prompt para la letra</translation>
    </message>
    <message>
        <source>Second song</source>
        <translation>Segunda canción</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Dirección de callback</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Hacer cover</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extender</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Replace section</source>
        <translation>Reemplazar sección</translation>
    </message>
    <message>
        <source>Swap vocals</source>
        <translation>Cambiar voz</translation>
    </message>
    <message>
        <source>Swap instrumentals</source>
        <translation>Cambiar base</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stems</translation>
    </message>
    <message>
        <source>Cover an upload</source>
        <translation>Cover de un archivo subido</translation>
    </message>
    <message>
        <source>Extend an upload</source>
        <translation>Extender un archivo subido</translation>
    </message>
    <message>
        <source>Replace section of an upload</source>
        <translation>Reemplazar sección de un archivo subido</translation>
    </message>
    <message>
        <source>Style or idea</source>
        <translation>Estilo o idea</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femenina</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculina</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>Letra propia</translation>
    </message>
    <message>
        <source>Lossless WAV</source>
        <translation>WAV sin pérdida</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>CatalogueReader</name>
    <message>
        <source>Correct the catalogue file, or remove it to use the built-in table.</source>
        <translation>Corrige el archivo de catálogo, o quítalo para usar la tabla incorporada.</translation>
    </message>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 no tiene nombre.</translation>
    </message>
    <message>
        <source>%1 has a name that is too long or cannot be shown.</source>
        <translation>%1 tiene un nombre demasiado largo o que no se puede mostrar.</translation>
    </message>
    <message>
        <source>The table names no model.</source>
        <translation>La tabla no indica ningún modelo.</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modelo %1</translation>
    </message>
    <message>
        <source>Model “%1” is there twice.</source>
        <translation>El modelo «%1» está repetido.</translation>
    </message>
    <message>
        <source>Model “%1” is a second default.</source>
        <translation>El modelo «%1» es un segundo valor predeterminado.</translation>
    </message>
    <message>
        <source>Parameter “%1” cannot be compared with “%2”.</source>
        <translation>El parámetro «%1» no se puede comparar con «%2».</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>Parámetro %1</translation>
    </message>
    <message>
        <source>The label of parameter “%1”</source>
        <translation>La etiqueta del parámetro «%1»</translation>
    </message>
    <message>
        <source>Parameter “%1” is there twice or has a reserved name.</source>
        <translation>El parámetro «%1» está repetido o tiene un nombre reservado.</translation>
    </message>
    <message>
        <source>Parameter “%1” has an unknown kind.</source>
        <translation>El parámetro «%1» es de un tipo desconocido.</translation>
    </message>
    <message>
        <source>Parameter “%1” has an unknown rule for when it is sent.</source>
        <translation>El parámetro «%1» tiene una regla de envío desconocida.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a length that cannot be.</source>
        <translation>El parámetro «%1» tiene una longitud imposible.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a range that cannot be.</source>
        <translation>El parámetro «%1» tiene un intervalo imposible.</translation>
    </message>
    <message>
        <source>Parameter “%1” cannot be sent as shown: it has no default.</source>
        <translation>El parámetro «%1» no se puede enviar tal como se muestra: no tiene valor predeterminado.</translation>
    </message>
    <message>
        <source>Parameter “%1” is a number and cannot be sent empty.</source>
        <translation>El parámetro «%1» es un número y no se puede enviar vacío.</translation>
    </message>
    <message>
        <source>Parameter “%1” has a default that does not hold.</source>
        <translation>El parámetro «%1» tiene un valor predeterminado no válido.</translation>
    </message>
    <message>
        <source>The table names no action.</source>
        <translation>La tabla no indica ninguna acción.</translation>
    </message>
    <message>
        <source>Action “%1” falls back to an unknown action.</source>
        <translation>La acción «%1» remite a una acción alternativa desconocida.</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>Acción %1</translation>
    </message>
    <message>
        <source>The label of action “%1”</source>
        <translation>La etiqueta de la acción «%1»</translation>
    </message>
    <message>
        <source>Action “%1” is there twice.</source>
        <translation>La acción «%1» está repetida.</translation>
    </message>
    <message>
        <source>Action “%1” has an unknown source.</source>
        <translation>La acción «%1» tiene un origen desconocido.</translation>
    </message>
    <message>
        <source>Action “%1” has an unknown result.</source>
        <translation>La acción «%1» tiene un resultado desconocido.</translation>
    </message>
    <message>
        <source>Action “%1” needs “%2”, but does not allow it.</source>
        <translation>La acción «%1» necesita «%2», pero no lo permite.</translation>
    </message>
    <message>
        <source>Action “%1” has a “%2” that is not a list.</source>
        <translation>La acción «%1» tiene un «%2» que no es una lista.</translation>
    </message>
    <message>
        <source>Action “%1” names “%2”, but no parameter does.</source>
        <translation>La acción «%1» menciona «%2», pero no existe ese parámetro.</translation>
    </message>
    <message>
        <source>Action “%1” names “%2” twice.</source>
        <translation>La acción «%1» menciona «%2» dos veces.</translation>
    </message>
    <message>
        <source>A choice of parameter “%1”</source>
        <translation>Una opción del parámetro «%1»</translation>
    </message>
    <message>
        <source>Parameter “%1” needs between 2 and %2 choices.</source>
        <translation>El parámetro «%1» necesita entre 2 y %2 opciones.</translation>
    </message>
    <message>
        <source>Action “%1” has a result of another table.</source>
        <translation>La acción «%1» tiene un resultado de otra tabla.</translation>
    </message>
    <message>
        <source>Action “%1” has no endpoint of its own.</source>
        <translation>La acción «%1» no tiene un endpoint propio.</translation>
    </message>
</context>
<context>
    <name>CliPrint</name>
    <message>
        <source>(trace id %1)</source>
        <translation>(ID de traza %1)</translation>
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
        <translation>reflejar la ventana, como en árabe</translation>
    </message>
    <message>
        <source>draw the controls on top of this Qt style</source>
        <translation>dibujar los controles a partir de este estilo de Qt</translation>
    </message>
    <message>
        <source>apply this Qt style sheet</source>
        <translation>aplicar esta hoja de estilo de Qt</translation>
    </message>
    <message>
        <source>the window system: xcb, wayland, offscreen …</source>
        <translation>el sistema de ventanas: xcb, wayland, offscreen…</translation>
    </message>
    <message>
        <source>the desktop whose settings to follow</source>
        <translation>el escritorio cuyos ajustes se siguen</translation>
    </message>
    <message>
        <source>where to look for window systems</source>
        <translation>dónde buscar sistemas de ventanas</translation>
    </message>
    <message>
        <source>load this input plugin</source>
        <translation>cargar este complemento de entrada</translation>
    </message>
    <message>
        <source>the X display to open on</source>
        <translation>la pantalla X en la que se abre</translation>
    </message>
    <message>
        <source>place and size of the window, e.g. 1280x800+0+0</source>
        <translation>posición y tamaño de la ventana, p. ej. 1280x800+0+0</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lo mismo</translation>
    </message>
    <message>
        <source>the title of the window</source>
        <translation>el título de la ventana</translation>
    </message>
    <message>
        <source>the icon of the window</source>
        <translation>el icono de la ventana</translation>
    </message>
    <message>
        <source>restore this session of the desktop</source>
        <translation>restaurar esta sesión del escritorio</translation>
    </message>
    <message>
        <source>count widgets, for debugging</source>
        <translation>contar los widgets, para depurar</translation>
    </message>
    <message>
        <source>Options of Qt, for the studio&apos;s window:</source>
        <translation>Opciones de Qt para la ventana del estudio:</translation>
    </message>
    <message>
        <source>make a song (or stems) without a window and wait for it</source>
        <translation>crear una canción (o stems) sin ventana y esperar a que esté</translation>
    </message>
    <message>
        <source>list jobs that are not over</source>
        <translation>listar los trabajos sin terminar</translation>
    </message>
    <message>
        <source>list the library</source>
        <translation>listar la biblioteca</translation>
    </message>
    <message>
        <source>run the Practice service alone and print its address</source>
        <translation>iniciar solo el servicio de práctica e imprimir su dirección</translation>
    </message>
    <message>
        <source>talk to this service (default: the saved one; first run: Practice)</source>
        <translation>usar este servicio (por defecto, el guardado; la primera vez, Práctica)</translation>
    </message>
    <message>
        <source>use the Practice service for this run</source>
        <translation>usar esta vez el servicio de práctica</translation>
    </message>
    <message>
        <source>keep library and settings here instead of the XDG folders</source>
        <translation>guardar la biblioteca y los ajustes aquí en lugar de en las carpetas XDG</translation>
    </message>
    <message>
        <source>what the song should be like</source>
        <translation>cómo debe ser la canción</translation>
    </message>
    <message>
        <source>generate (default), cover, extend, variation, stems, …</source>
        <translation>generate (por defecto), cover, extend, variation, stems…</translation>
    </message>
    <message>
        <source>the model to use</source>
        <translation>el modelo que se usa</translation>
    </message>
    <message>
        <source>sing the words in this file: txt, md, lrc, srt, rtf, docx or odt (- for standard input)</source>
        <translation>cantar el texto de este archivo: txt, md, lrc, srt, rtf, docx u odt (- para la entrada estándar)</translation>
    </message>
    <message>
        <source>the song&apos;s title</source>
        <translation>el título de la canción</translation>
    </message>
    <message>
        <source>the song to work on: an id of the library or of the service</source>
        <translation>la canción con la que trabajar: un ID de la biblioteca o del servicio</translation>
    </message>
    <message>
        <source>any other parameter, e.g. weirdness=0.3; may be repeated</source>
        <translation>cualquier otro parámetro, p. ej. weirdness=0.3; se puede repetir</translation>
    </message>
    <message>
        <source>also write the song to this file (m4a, mp3, flac, wav, opus)</source>
        <translation>escribir además la canción en este archivo (m4a, mp3, flac, wav, opus)</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>imprimir JSON</translation>
    </message>
    <message>
        <source>take them up again and stay until none is left</source>
        <translation>retomarlos y esperar hasta que no quede ninguno</translation>
    </message>
    <message>
        <source>every song of the library</source>
        <translation>todas las canciones de la biblioteca</translation>
    </message>
    <message>
        <source>the port to listen on (default: any)</source>
        <translation>el puerto en el que escuchar (por defecto, cualquiera)</translation>
    </message>
    <message>
        <source>the token to ask for (default: a random one)</source>
        <translation>el token que se pedirá (por defecto, uno aleatorio)</translation>
    </message>
    <message>
        <source>how long a song takes (default: 4)</source>
        <translation>cuánto tarda una canción (por defecto, 4)</translation>
    </message>
    <message>
        <source>the Practice service makes no song longer than this (default: full songs)</source>
        <translation>el servicio de práctica no hace canciones más largas que esto (por defecto, canciones enteras)</translation>
    </message>
    <message>
        <source>make the library&apos;s database anew from the song folders</source>
        <translation>rehacer la base de datos de la biblioteca a partir de las carpetas de canciones</translation>
    </message>
    <message>
        <source>riffdesk --help lists the commands and their options.</source>
        <translation>riffdesk --help muestra los comandos y sus opciones.</translation>
    </message>
    <message>
        <source>--set takes key=value, not “%1”.</source>
        <translation>--set espera clave=valor, no «%1».</translation>
    </message>
    <message>
        <source>--export needs a file name that ends in .m4a, .mp3, .flac, .wav or .opus.</source>
        <translation>--export necesita un nombre de archivo que acabe en .m4a, .mp3, .flac, .wav u .opus.</translation>
    </message>
    <message>
        <source>export needs --to DIR.</source>
        <translation>export necesita --to CARPETA.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port espera un número de 0 a 65535.</translation>
    </message>
    <message>
        <source>--delay takes seconds from 0 to 3600.</source>
        <translation>--delay espera segundos, de 0 a 3600.</translation>
    </message>
    <message>
        <source>--song-seconds takes seconds from 5 to 600.</source>
        <translation>--song-seconds espera segundos, de 5 a 600.</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dir necesita una carpeta.</translation>
    </message>
    <message>
        <source>--service and --practice exclude each other.</source>
        <translation>--service y --practice se excluyen.</translation>
    </message>
    <message>
        <source>%1 needs a command.</source>
        <translation>%1 necesita un comando.</translation>
    </message>
    <message>
        <source>%1 does not go with “%2”.</source>
        <translation>%1 no se puede usar con «%2».</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«%1» es una palabra de más.</translation>
    </message>
    <message>
        <source>Riffdesk, a desktop studio for AI song-making. Without a command it opens the studio.</source>
        <translation>Riffdesk, un estudio de escritorio para hacer canciones con IA. Sin comando, abre el estudio.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>read the lyrics in this encoding, e.g. windows-1251 (default: recognised)</source>
        <translation>leer la letra con esta codificación, p. ej. windows-1251 (por defecto, se detecta)</translation>
    </message>
    <message>
        <source>--encoding takes one of these: %1.</source>
        <translation>--encoding admite una de estas: %1.</translation>
    </message>
    <message>
        <source>--encoding goes with --lyrics.</source>
        <translation>--encoding va con --lyrics.</translation>
    </message>
    <message>
        <source>bring files that are missing: fetch (ID… or --missing)</source>
        <translation>traer los archivos que faltan: fetch (ID… o --missing)</translation>
    </message>
    <message>
        <source>every file that was paid for and is not here</source>
        <translation>todos los archivos que se pagaron y no están aquí</translation>
    </message>
    <message>
        <source>fetch takes either ids or --missing.</source>
        <translation>fetch admite IDs o --missing, no ambos.</translation>
    </message>
    <message>
        <source>list every request that was paid for, and what became of it</source>
        <translation>listar todas las peticiones pagadas y qué fue de ellas</translation>
    </message>
    <message>
        <source>print a table for spreadsheets</source>
        <translation>imprimir una tabla para hojas de cálculo</translation>
    </message>
    <message>
        <source>--csv and --json exclude each other.</source>
        <translation>--csv y --json se excluyen.</translation>
    </message>
    <message>
        <source>only what holds these words; songs also by e.g. &quot;rating:&gt;=3 tag:demo -live&quot;</source>
        <translation>solo lo que contenga estas palabras; en canciones también, p. ej., &quot;rating:&gt;=3 tag:demo -live&quot;</translation>
    </message>
    <message>
        <source>newest (default), oldest, title, rating, length, played or plays</source>
        <translation>newest (por defecto), oldest, title, rating, length, played o plays</translation>
    </message>
    <message>
        <source>export takes either song ids, --search WORDS or --all.</source>
        <translation>export admite IDs de canciones, --search PALABRAS o --all.</translation>
    </message>
    <message>
        <source>--order takes one of these: %1.</source>
        <translation>--order admite uno de estos: %1.</translation>
    </message>
    <message>
        <source>give songs 0 to 5 stars: rate N ID…</source>
        <translation>dar a las canciones de 0 a 5 estrellas: rate N ID…</translation>
    </message>
    <message>
        <source>mark songs as kept: keep ID…</source>
        <translation>marcar canciones como conservadas: keep ID…</translation>
    </message>
    <message>
        <source>mark songs as rejected: reject ID…</source>
        <translation>marcar canciones como descartadas: reject ID…</translation>
    </message>
    <message>
        <source>tag songs: tag --add T… --remove T… ID…; alone: list the tags</source>
        <translation>etiquetar canciones: tag --add T… --remove T… ID…; solo: listar las etiquetas</translation>
    </message>
    <message>
        <source>list or change a playlist: playlist NAME --add ID… --remove ID…</source>
        <translation>listar o cambiar una playlist: playlist NOMBRE --add ID… --remove ID…</translation>
    </message>
    <message>
        <source>move songs to the trash: trash (ID… or --list, --restore ID…, --empty)</source>
        <translation>mover canciones a la papelera: trash (ID… o --list, --restore ID…, --empty)</translation>
    </message>
    <message>
        <source>a tag to give, or a song to put into the playlist; may be repeated</source>
        <translation>una etiqueta que poner o una canción que añadir a la playlist; se puede repetir</translation>
    </message>
    <message>
        <source>a tag to take away, or a song to take out; may be repeated</source>
        <translation>una etiqueta que quitar o una canción que sacar; se puede repetir</translation>
    </message>
    <message>
        <source>list what is in the trash</source>
        <translation>listar lo que hay en la papelera</translation>
    </message>
    <message>
        <source>bring the songs back</source>
        <translation>recuperar las canciones</translation>
    </message>
    <message>
        <source>remove what is in the trash for good: the only thing that deletes songs</source>
        <translation>eliminar definitivamente lo que hay en la papelera: lo único que borra canciones</translation>
    </message>
    <message>
        <source>rate takes 0 to 5 and then ids, as in: rate 4 ID.</source>
        <translation>rate espera de 0 a 5 y después los IDs, p. ej.: rate 4 ID.</translation>
    </message>
    <message>
        <source>playlist needs the name of one before --add or --remove.</source>
        <translation>playlist necesita el nombre de una playlist antes de --add o --remove.</translation>
    </message>
    <message>
        <source>playlist takes its songs after --add or after --remove, not after both.</source>
        <translation>playlist espera sus canciones tras --add o tras --remove, no tras ambos.</translation>
    </message>
    <message>
        <source>--list, --restore and --empty exclude each other.</source>
        <translation>--list, --restore y --empty se excluyen.</translation>
    </message>
    <message>
        <source>--list and --empty are about all of the trash.</source>
        <translation>--list y --empty se refieren a toda la papelera.</translation>
    </message>
    <message>
        <source>tag needs --add T or --remove T.</source>
        <translation>tag necesita --add T o --remove T.</translation>
    </message>
    <message>
        <source>It takes either song ids or --search WORDS, which means all that match.</source>
        <translation>Admite IDs de canciones o --search PALABRAS, que se refiere a todas las que coincidan.</translation>
    </message>
    <message>
        <source>compare every file with what it was when it was kept; fetch again what can be</source>
        <translation>comparar cada archivo con lo que era cuando se guardó; volver a descargar lo que se pueda</translation>
    </message>
    <message>
        <source>take songs into the library: import (PATH… or --account)</source>
        <translation>incorporar canciones a la biblioteca: import (RUTA… o --account)</translation>
    </message>
    <message>
        <source>every song of the account&apos;s history that is not here, free of charge</source>
        <translation>todas las canciones del historial de la cuenta que no están aquí, gratis</translation>
    </message>
    <message>
        <source>import takes either files and folders or --account.</source>
        <translation>import admite archivos y carpetas, o bien --account.</translation>
    </message>
    <message>
        <source>get the service&apos;s lossless WAV of songs, for credits: wav ID…</source>
        <translation>obtener del servicio el WAV sin pérdida de canciones, con créditos: wav ID…</translation>
    </message>
    <message>
        <source>get the service&apos;s MP4 video of songs, for credits: video ID…</source>
        <translation>obtener del servicio el vídeo MP4 de canciones, con créditos: video ID…</translation>
    </message>
    <message>
        <source>ask, and pay, once more for what is here already</source>
        <translation>pedir y pagar otra vez lo que ya está aquí</translation>
    </message>
    <message>
        <source>%1 needs ids of songs.</source>
        <translation>%1 necesita IDs de canciones.</translation>
    </message>
    <message>
        <source>write songs out: export (ID…, --search WORDS or --all) --to DIR</source>
        <translation>escribir canciones en archivos: export (ID…, --search PALABRAS o --all) --to CARPETA</translation>
    </message>
    <message>
        <source>streaming, video, archive or one of yours; what else is given counts more</source>
        <translation>streaming, video, archive o uno tuyo; lo demás que se indique tiene prioridad</translation>
    </message>
    <message>
        <source>file names, e.g. &quot;{artist}/{n} {title}&quot;; / makes folders</source>
        <translation>nombres de archivo, p. ej. &quot;{artist}/{n} {title}&quot;; / crea carpetas</translation>
    </message>
    <message>
        <source>the artist of all of them</source>
        <translation>el artista de todas</translation>
    </message>
    <message>
        <source>of the album (default: the artist)</source>
        <translation>el del álbum (por defecto, el artista)</translation>
    </message>
    <message>
        <source>the album they make (default: the playlist searched for)</source>
        <translation>el álbum que forman (por defecto, la playlist buscada)</translation>
    </message>
    <message>
        <source>whose rights they are</source>
        <translation>de quién son los derechos</translation>
    </message>
    <message>
        <source>bring them to this loudness, e.g. -14, with no peak above -1 dBTP</source>
        <translation>llevarlas a esta sonoridad, p. ej. -14, sin picos por encima de -1 dBTP</translation>
    </message>
    <message>
        <source>cut longer ones to so many seconds, with a fade of 2 s</source>
        <translation>recortar las más largas a estos segundos, con un fundido de 2 s</translation>
    </message>
    <message>
        <source>seconds over which they come in</source>
        <translation>segundos del fundido de entrada</translation>
    </message>
    <message>
        <source>seconds over which they go out</source>
        <translation>segundos del fundido de salida</translation>
    </message>
    <message>
        <source>leave out silence at both ends</source>
        <translation>quitar el silencio de ambos extremos</translation>
    </message>
    <message>
        <source>overwrite files of the same name instead of numbering</source>
        <translation>sobrescribir los archivos del mismo nombre en vez de numerarlos</translation>
    </message>
    <message>
        <source>also what has not changed since the last export to this folder</source>
        <translation>también lo que no ha cambiado desde la última exportación a esta carpeta</translation>
    </message>
    <message>
        <source>write catalogue.csv and catalogue.json beside them</source>
        <translation>escribir al lado catalogue.csv y catalogue.json</translation>
    </message>
    <message>
        <source>get the stems of songs from the service, for credits: stems ID…</source>
        <translation>obtener del servicio los stems de canciones, con créditos: stems ID…</translation>
    </message>
    <message>
        <source>the stems of songs that have them instead, in step, a folder each</source>
        <translation>en su lugar, los stems de las canciones que los tengan, sincronizados, en una carpeta cada una</translation>
    </message>
    <message>
        <source>the same with a session: rpp (Reaper) or dawproject (Bitwig, Studio One, Cubase); WAV of 24 bits, unless --format names another lossless one</source>
        <translation>lo mismo con una sesión: rpp (Reaper) o dawproject (Bitwig, Studio One, Cubase); WAV de 24 bits, salvo que --format indique otro formato sin pérdida</translation>
    </message>
    <message>
        <source>--session takes rpp or dawproject.</source>
        <translation>--session admite rpp o dawproject.</translation>
    </message>
    <message>
        <source>a web page that plays them offline in any browser: as a folder or zip</source>
        <translation>una página web que las reproduce sin conexión en cualquier navegador: como folder (carpeta) o zip</translation>
    </message>
    <message>
        <source>--share takes folder or zip.</source>
        <translation>--share admite folder o zip.</translation>
    </message>
    <message>
        <source>--share and stems exclude each other.</source>
        <translation>--share y los stems se excluyen.</translation>
    </message>
    <message>
        <source>--%1 does not go with stems and pages, which are made anew each time.</source>
        <translation>--%1 no se puede usar con stems ni páginas, que se hacen de nuevo cada vez.</translation>
    </message>
    <message>
        <source>original (default), m4a, mp3, mp3-v0, flac, flac-16, flac-24, wav, wav-16, wav-24, wav-32f, wav-48k or opus</source>
        <translation>original (por defecto), m4a, mp3, mp3-v0, flac, flac-16, flac-24, wav, wav-16, wav-24, wav-32f, wav-48k u opus</translation>
    </message>
    <message>
        <source>tell what differs between a song and an edit of it: compare PARENT EDIT</source>
        <translation>decir en qué se diferencian una canción y una edición suya: compare ORIGINAL EDICIÓN</translation>
    </message>
    <message>
        <source>put only what an edit changed into its parent, as a new song: splice PARENT EDIT</source>
        <translation>poner en el original solo lo que cambió una edición, como canción nueva: splice ORIGINAL EDICIÓN</translation>
    </message>
    <message>
        <source>where it begins in the edit (default: what changed)</source>
        <translation>dónde empieza en la edición (por defecto, lo que cambió)</translation>
    </message>
    <message>
        <source>how long one goes over into the other, 5 to 200 (default: 30)</source>
        <translation>cuánto tarda en pasar de una a otra, de 5 a 200 (por defecto, 30)</translation>
    </message>
    <message>
        <source>the folder to write to; of splice: the second where it ends</source>
        <translation>la carpeta en la que se escribe; con splice: el segundo en el que acaba</translation>
    </message>
    <message>
        <source>%1 takes two ids: the song, and the one that was made from it.</source>
        <translation>%1 espera dos IDs: la canción y la que se hizo a partir de ella.</translation>
    </message>
    <message>
        <source>--from and --to go together.</source>
        <translation>--from y --to van juntos.</translation>
    </message>
    <message>
        <source>--from and --to take seconds, the earlier ones first, as in: --from 40 --to 55.</source>
        <translation>--from y --to esperan segundos, primero los anteriores, p. ej.: --from 40 --to 55.</translation>
    </message>
    <message>
        <source>--crossfade takes 5 to 200 milliseconds.</source>
        <translation>--crossfade espera de 5 a 200 milisegundos.</translation>
    </message>
    <message>
        <source>There is neither a command nor a file “%1”.</source>
        <translation>No hay ningún comando ni archivo «%1».</translation>
    </message>
    <message>
        <source>The token comes from ACEDATACLOUD_API_TOKEN, else from the keyring.</source>
        <translation>El token se toma de ACEDATACLOUD_API_TOKEN o, si no, del llavero.</translation>
    </message>
    <message>
        <source>Exit status of create, fetch, wav, video, stems and jobs --wait:</source>
        <translation>Código de salida de create, fetch, wav, video, stems y jobs --wait:</translation>
    </message>
    <message>
        <source>come to the front with an empty form</source>
        <translation>traer al frente con un formulario vacío</translation>
    </message>
    <message>
        <source>play, or pause, in the studio that is open</source>
        <translation>reproducir o pausar en el estudio que está abierto</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>made but not exported, or a fault of this computer</source>
        <translation>creada pero no exportada, o un fallo de este equipo</translation>
    </message>
    <message>
        <source>bad request or usage; nothing was sent</source>
        <translation>petición o uso incorrectos; no se envió nada</translation>
    </message>
    <message>
        <source>refused, or failed, by the service</source>
        <translation>rechazada por el servicio, o falló allí</translation>
    </message>
    <message>
        <source>the network failed; nothing was accepted</source>
        <translation>falló la red; no se aceptó nada</translation>
    </message>
    <message>
        <source>it is not known whether the request was taken</source>
        <translation>no se sabe si se aceptó la petición</translation>
    </message>
    <message>
        <source>made and charged, but a file could not be fetched yet</source>
        <translation>creada y cobrada, pero aún no se ha podido descargar un archivo</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Cut the part you mean out of it first.</source>
        <translation>Recorta antes la parte que te interesa.</translation>
    </message>
    <message>
        <source>%1 (spliced)</source>
        <translation>%1 (empalme)</translation>
    </message>
    <message>
        <source>There is nothing to put together.</source>
        <translation>No hay nada que juntar.</translation>
    </message>
    <message>
        <source>Choose which song sounds where first.</source>
        <translation>Elige primero qué canción suena en cada parte.</translation>
    </message>
    <message>
        <source>Songs of more than %1 minutes are not compared.</source>
        <translation>No se comparan canciones de más de %1 minutos.</translation>
    </message>
    <message>
        <source>These takes are too long to put together.</source>
        <translation>Estas tomas son demasiado largas para juntarlas.</translation>
    </message>
    <message>
        <source>Choose fewer of them.</source>
        <translation>Elige menos.</translation>
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
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Se pidió</translation>
    </message>
    <message>
        <source>Both were asked for in the same way.</source>
        <translation>Ambas se pidieron de la misma manera.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Neither has words.</source>
        <translation>Ninguna tiene letra.</translation>
    </message>
    <message>
        <source>Both sing the same words.</source>
        <translation>Ambas cantan la misma letra.</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message numerus="yes">
        <source>%n songs side by side</source>
        <translation>
            <numerusform>%n canción</numerusform>
            <numerusform>%n canciones en paralelo</numerusform>
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
        <translation>1 línea</translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>1 sección</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln sección</numerusform>
            <numerusform>%Ln secciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Daw</name>
    <message>
        <source>Replaced from here</source>
        <comment>a marker in a music program</comment>
        <translation>Reemplazado desde aquí</translation>
    </message>
    <message>
        <source>Replaced to here</source>
        <comment>a marker in a music program</comment>
        <translation>Reemplazado hasta aquí</translation>
    </message>
    <message>
        <source>Reaper session</source>
        <translation>Sesión de Reaper</translation>
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
        <translation>Tus canciones están a salvo en sus carpetas. Riffdesk puede rehacer la biblioteca a partir de ellas; la base de datos dañada se conserva al lado.</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>Reconstruir biblioteca</translation>
    </message>
    <message>
        <source>Riffdesk could not be started again.</source>
        <translation>No se ha podido reiniciar Riffdesk.</translation>
    </message>
    <message>
        <source>Start it yourself; everything is kept.</source>
        <translation>Ábrelo tú; todo está guardado.</translation>
    </message>
    <message>
        <source>The library is being brought to this version of Riffdesk…</source>
        <translation>Adaptando la biblioteca a esta versión de Riffdesk…</translation>
    </message>
    <message>
        <source>The library is made anew from the song folders…</source>
        <translation>Rehaciendo la biblioteca a partir de las carpetas de canciones…</translation>
    </message>
    <message>
        <source>The library is moved to %1…</source>
        <translation>Moviendo la biblioteca a %1…</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>It is of a kind that Riffdesk does not know.</source>
        <translation>Es de un tipo que Riffdesk no conoce.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>It is a picture.</source>
        <translation>Es una imagen.</translation>
    </message>
    <message>
        <source>It is a zip archive.</source>
        <translation>Es un archivo ZIP.</translation>
    </message>
    <message>
        <source>It is sound.</source>
        <translation>Es audio.</translation>
    </message>
    <message>
        <source>It is text: “%1”</source>
        <translation>Es texto: «%1»</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>The draft is too long to be kept.</source>
        <translation>El borrador es demasiado largo para guardarlo.</translation>
    </message>
    <message>
        <source>Shorten the lyrics.</source>
        <translation>Acorta la letra.</translation>
    </message>
    <message>
        <source>The file of a draft does not hold one.</source>
        <translation>El archivo de un borrador no contiene ninguno.</translation>
    </message>
    <message>
        <source>It was set aside.</source>
        <translation>Se ha apartado.</translation>
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
        <translation>Todo lo demás es igual.</translation>
    </message>
    <message>
        <source>Everything else is the same music, newly rendered.</source>
        <translation>Todo lo demás es la misma música, generada de nuevo.</translation>
    </message>
    <message>
        <source>Everything before is the same; after it, the mix is newly rendered.</source>
        <translation>Lo anterior es igual; después, la mezcla se ha generado de nuevo.</translation>
    </message>
    <message>
        <source>Everything after is the same; before it, the mix is newly rendered.</source>
        <translation>Lo posterior es igual; antes, la mezcla se ha generado de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Changed in %n places from %1</source>
        <translation>
            <numerusform>Cambia en %n punto: %1</numerusform>
            <numerusform>Cambia en %n puntos a partir de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambia %1</translation>
    </message>
    <message>
        <source>It is %1 dB louder.</source>
        <translation>Suena %1 dB más fuerte.</translation>
    </message>
    <message>
        <source>It is %1 dB softer.</source>
        <translation>Suena %1 dB más flojo.</translation>
    </message>
    <message>
        <source>It begins %1 s later.</source>
        <translation>Empieza %1 s más tarde.</translation>
    </message>
    <message>
        <source>It begins %1 s earlier.</source>
        <translation>Empieza %1 s antes.</translation>
    </message>
    <message>
        <source>It runs %1 % slower.</source>
        <translation>Va un %1 % más lento.</translation>
    </message>
    <message>
        <source>It runs %1 % faster.</source>
        <translation>Va un %1 % más rápido.</translation>
    </message>
    <message>
        <source>The sound is the same from beginning to end.</source>
        <translation>El sonido es igual de principio a fin.</translation>
    </message>
    <message>
        <source>It is the same music from beginning to end, newly rendered.</source>
        <translation>Es la misma música de principio a fin, generada de nuevo.</translation>
    </message>
    <message>
        <source>All of it is different.</source>
        <translation>Todo es distinto.</translation>
    </message>
    <message>
        <source>%1; asked %2.</source>
        <translation>%1; se pidió %2.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Type an address such as %1.</source>
        <translation>Escribe una dirección como %1.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Falta la dirección.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>La dirección es demasiado larga.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>No es una dirección web.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>The address must start with https://: over http:// anyone could read the token.</source>
        <translation>La dirección debe empezar por https://: con http:// cualquiera podría leer el token.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>La dirección no debe contener usuario ni contraseña.</translation>
    </message>
    <message>
        <source>The address must not hold “?” or “#”.</source>
        <translation>La dirección no debe contener «?» ni «#».</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Se ha cancelado la exportación.</translation>
    </message>
    <message>
        <source>The exported file did not come out whole, and was removed.</source>
        <translation>El archivo exportado quedó incompleto y se ha eliminado.</translation>
    </message>
    <message>
        <source>Fetch the song again, then export it.</source>
        <translation>Vuelve a descargar la canción y expórtala después.</translation>
    </message>
    <message>
        <source>The song&apos;s audio is not here yet.</source>
        <translation>El audio de la canción aún no está aquí.</translation>
    </message>
    <message>
        <source>Wait until it is fetched, then export it.</source>
        <translation>Espera a que se descargue y expórtala después.</translation>
    </message>
    <message>
        <source>It is not clear where the song should be written to.</source>
        <translation>No está claro dónde hay que escribir la canción.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elige una carpeta.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <comment>the name of a file whose song has no title</comment>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>“%1” cannot be used for file names.</source>
        <translation>«%1» no se puede usar en nombres de archivo.</translation>
    </message>
    <message>
        <source>Use text with these fields: %1.</source>
        <translation>Usa texto con estos campos: %1.</translation>
    </message>
    <message>
        <source>The song&apos;s audio file is damaged and takes no tags.</source>
        <translation>El archivo de audio de la canción está dañado y no admite metadatos.</translation>
    </message>
    <message>
        <source>A file of this kind takes no title, lyrics and cover; the sound is exported as it is.</source>
        <translation>Este tipo de archivo no admite título, letra ni portada; el audio se exporta tal cual.</translation>
    </message>
    <message>
        <source>The cover cannot be read, and is not in the file.</source>
        <translation>No se puede leer la portada, así que no está en el archivo.</translation>
    </message>
    <message>
        <source>WAV files take no cover.</source>
        <translation>Los archivos WAV no admiten portada.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>As the service made it</source>
        <translation>Tal como la hizo el servicio</translation>
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
        <translation>V0, variable: ocupa menos, suena igual</translation>
    </message>
    <message>
        <source>FLAC (lossless)</source>
        <translation>FLAC (sin pérdida)</translation>
    </message>
    <message>
        <source>Bits of the source</source>
        <translation>Bits del original</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation>24 bits</translation>
    </message>
    <message>
        <source>WAV (uncompressed)</source>
        <translation>WAV (sin comprimir)</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 bits, coma flotante</translation>
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
        <translation>Admite un número de %1 a %2.</translation>
    </message>
    <message>
        <source>Streaming −14 LUFS</source>
        <translation>Streaming −14 LUFS</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>It takes one of these: %1.</source>
        <translation>Admite uno de estos: %1.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un perfil necesita un nombre.</translation>
    </message>
    <message>
        <source>“%1” is a profile of Riffdesk.</source>
        <translation>«%1» es un perfil de Riffdesk.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>There are too many profiles.</source>
        <translation>Hay demasiados perfiles.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Elimina uno antes.</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more.</source>
        <translation>La carpeta %1 ya no está.</translation>
    </message>
    <message>
        <source>Bring it back, or choose another folder.</source>
        <translation>Vuelve a ponerla o elige otra.</translation>
    </message>
    <message>
        <source>There is no sound whose loudness could be changed.</source>
        <translation>No hay sonido cuya sonoridad se pueda cambiar.</translation>
    </message>
    <message>
        <source>It came out at %L1 LUFS: more would take its loud moments apart.</source>
        <translation>Se ha quedado en %L1 LUFS: más estropearía los momentos fuertes.</translation>
    </message>
    <message>
        <source>The file has content credentials, which any change would break: it is exported byte for byte, without tags of yours.</source>
        <translation>El archivo tiene credenciales de contenido que cualquier cambio invalidaría: se exporta byte a byte, sin tus datos.</translation>
    </message>
    <message>
        <source>The content credentials of the song are lost by the conversion; the original keeps them.</source>
        <translation>Las credenciales de contenido de la canción se pierden al convertirla; el original las conserva.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Number in the order</source>
        <translation>Número de orden</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Tempo (BPM)</source>
        <translation>Tempo (BPM)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalidad</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
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
        <translation>Falta el stem «%1».</translation>
    </message>
    <message>
        <source>The song has no stems.</source>
        <translation>La canción no tiene stems.</translation>
    </message>
    <message>
        <source>Ask for them first.</source>
        <translation>Pídelos primero.</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>None of the songs could be written.</source>
        <translation>No se ha podido escribir ninguna canción.</translation>
    </message>
    <message>
        <source>See why, then try again.</source>
        <translation>Mira el motivo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>24 bit at 48 kHz, as in videos</source>
        <translation>24 bits a 48 kHz, como en los vídeos</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>Close to what you know</source>
        <translation>Cerca de lo conocido</translation>
    </message>
    <message>
        <source>A few surprises</source>
        <translation>Alguna sorpresa</translation>
    </message>
    <message>
        <source>A little off the beaten track</source>
        <translation>Un poco fuera de lo habitual</translation>
    </message>
    <message>
        <source>Takes risks</source>
        <translation>Se arriesga</translation>
    </message>
    <message>
        <source>Anything may happen</source>
        <translation>Puede pasar de todo</translation>
    </message>
    <message>
        <source>Takes the words as a hint</source>
        <translation>Toma la letra como inspiración</translation>
    </message>
    <message>
        <source>Sings the words freely</source>
        <translation>Canta la letra con libertad</translation>
    </message>
    <message>
        <source>Sings most of the words as written</source>
        <translation>Canta casi toda la letra tal cual</translation>
    </message>
    <message>
        <source>Sings every word as written</source>
        <translation>Canta cada palabra tal cual</translation>
    </message>
    <message>
        <source>Only a memory of the original</source>
        <translation>Solo un recuerdo del original</translation>
    </message>
    <message>
        <source>The original, retold</source>
        <translation>El original, contado de otra forma</translation>
    </message>
    <message>
        <source>Stays near the original</source>
        <translation>Se queda cerca del original</translation>
    </message>
    <message>
        <source>Keeps as much of the original as it can</source>
        <translation>Conserva todo lo posible del original</translation>
    </message>
    <message>
        <source>The service also posts the finished song to this public address.</source>
        <translation>El servicio envía además la canción terminada a esta dirección pública.</translation>
    </message>
    <message>
        <source>What the song should not sound like.</source>
        <translation>Cómo no debe sonar la canción.</translation>
    </message>
    <message>
        <source>What the lyrics should be about.</source>
        <translation>De qué debe hablar la letra.</translation>
    </message>
    <message>
        <source>The song to take the other part from.</source>
        <translation>La canción de la que se toma la otra parte.</translation>
    </message>
    <message>
        <source>A song for Christmas, choir and sleigh bells</source>
        <translation>Una canción navideña, con coro y cascabeles</translation>
    </message>
    <message>
        <source>The service finds one</source>
        <translation>Lo busca el servicio</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatoria</translation>
    </message>
    <message>
        <source>As most would do it</source>
        <translation>Como lo haría la mayoría</translation>
    </message>
    <message>
        <source>Takes your style as a hint</source>
        <translation>Toma tu estilo como sugerencia</translation>
    </message>
    <message>
        <source>Takes your style loosely</source>
        <translation>Sigue tu estilo con libertad</translation>
    </message>
    <message>
        <source>Follows your style</source>
        <translation>Sigue tu estilo</translation>
    </message>
    <message>
        <source>Follows your style closely</source>
        <translation>Sigue tu estilo al detalle</translation>
    </message>
    <message>
        <source>Empty: the service writes them

[Verse]
The first line</source>
        <comment>lyrics, with an example; the words in brackets stay English, the service reads them</comment>
        <translation>Vacío: la escribe el servicio

[Verse]
La primera línea</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>“%1” takes no lyrics.</source>
        <comment>name of an action</comment>
        <translation>«%1» no admite letra.</translation>
    </message>
    <message>
        <source>Choose another action, such as “%1”, and drop them again.</source>
        <translation>Elige otra acción, como «%1», y vuelve a soltarla.</translation>
    </message>
</context>
<context>
    <name>FormProblems</name>
    <message>
        <source>The recording is still on its way to the service.</source>
        <translation>La grabación aún está de camino al servicio.</translation>
    </message>
    <message>
        <source>Press Use, so that the service fetches the recording from its address.</source>
        <translation>Pulsa «Usar» para que el servicio descargue la grabación de su dirección.</translation>
    </message>
    <message>
        <source>This recording was uploaded to another service. Upload it here too, or switch the service.</source>
        <translation>Esta grabación se subió a otro servicio. Súbela también aquí o cambia de servicio.</translation>
    </message>
    <message>
        <source>The service gave no name for this song, so it cannot be used as a source.</source>
        <translation>El servicio no dio ningún identificador a esta canción, así que no puede usarse como origen.</translation>
    </message>
    <message>
        <source>This song was made by another service. Choose one that was made here, or switch the service.</source>
        <translation>Esta canción la hizo otro servicio. Elige una hecha aquí o cambia de servicio.</translation>
    </message>
    <message>
        <source>Practice costs nothing.</source>
        <translation>Practicar no cuesta nada.</translation>
    </message>
    <message>
        <source>1 paid request.</source>
        <translation>1 petición de pago.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid requests.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln petición de pago.</numerusform>
            <numerusform>%Ln peticiones de pago.</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was imported from a file, which no service has. Choose an action that works on uploads, and upload the file.</source>
        <translation>Esta canción se importó de un archivo que ningún servicio tiene. Elige una acción para archivos subidos y sube el archivo.</translation>
    </message>
    <message>
        <source>%1. Practice costs nothing.</source>
        <translation>%1. Practicar no cuesta nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paid requests.</source>
        <comment>at least two</comment>
        <extracomment>what is changed from song to song: &quot;Weirdness × Model: 6 paid requests.&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln petición de pago.</numerusform>
            <numerusform>%1: %Ln peticiones de pago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormWarnings</name>
    <message>
        <source>The source is a song of the service, but this action works on uploads.</source>
        <translation>El origen es una canción del servicio, pero esta acción trabaja con archivos subidos.</translation>
    </message>
    <message>
        <source>The source is an upload, but this action works on songs of the service.</source>
        <translation>El origen es un archivo subido, pero esta acción trabaja con canciones del servicio.</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>Cambiar a «%1»</translation>
    </message>
    <message>
        <source>The source song is not finished yet; the service would refuse it. Wait for it, or choose another.</source>
        <translation>La canción de origen aún no está terminada; el servicio la rechazaría. Espera o elige otra.</translation>
    </message>
    <message>
        <source>The source song ends before that: it is %1 s long.</source>
        <translation>La canción de origen acaba antes: dura %1 s.</translation>
    </message>
    <message>
        <source>Stay within the song</source>
        <translation>Ajustar a la canción</translation>
    </message>
    <message>
        <source>The lyrics hold the characters “\n” instead of line breaks.</source>
        <translation>La letra contiene los caracteres «\n» en lugar de saltos de línea.</translation>
    </message>
    <message>
        <source>Make them line breaks</source>
        <translation>Convertir en saltos de línea</translation>
    </message>
    <message>
        <source>[%1] has no lines.</source>
        <translation>[%1] no tiene líneas.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove all that are empty</source>
        <translation>Quitar todas las vacías</translation>
    </message>
    <message>
        <source>[%1] appears twice in a row with the same words.</source>
        <translation>[%1] aparece dos veces seguidas con la misma letra.</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>Dejar una</translation>
    </message>
    <message>
        <source>This has %1 characters; the service may read no more than %2.</source>
        <translation>Tiene %1 caracteres; puede que el servicio no lea más de %2.</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Acortar</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Enviar tal cual</translation>
    </message>
    <message>
        <source>%1: where a %2 stands, a letter was lost.</source>
        <comment>label of a field; the sign that stands for a lost letter</comment>
        <translation>%1: donde hay un %2 se perdió una letra.</translation>
    </message>
    <message>
        <source>Remove the sign</source>
        <translation>Quitar el signo</translation>
    </message>
</context>
<context>
    <name>GuidePages</name>
    <message>
        <source>Your first song</source>
        <translation>Tu primera canción</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Conectar una cuenta</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>Letra propia</translation>
    </message>
    <message>
        <source>Takes: several, and the best of them</source>
        <translation>Tomas: varias, y lo mejor de ellas</translation>
    </message>
    <message>
        <source>Replace bars</source>
        <translation>Reemplazar compases</translation>
    </message>
    <message>
        <source>Extend a song</source>
        <translation>Extender una canción</translation>
    </message>
    <message>
        <source>Covers and variations</source>
        <translation>Covers y variaciones</translation>
    </message>
    <message>
        <source>Work on a recording of yours</source>
        <translation>Trabajar con una grabación tuya</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stems</translation>
    </message>
    <message>
        <source>Find and sort</source>
        <translation>Buscar y ordenar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Money, and what is never paid twice</source>
        <translation>El dinero, y lo que nunca se paga dos veces</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Lector de pantalla</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Files and backup</source>
        <translation>Archivos y copia de seguridad</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Cuando algo sale mal</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The import was stopped.</source>
        <translation>Se ha detenido la importación.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message>
        <source>It is larger than 2 GB.</source>
        <translation>Ocupa más de 2 GB.</translation>
    </message>
    <message>
        <source>Artist: %1</source>
        <translation>Artista: %1</translation>
    </message>
    <message>
        <source>Album: %1</source>
        <translation>Álbum: %1</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Ya no está.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>It holds no sound that can be played.</source>
        <translation>No contiene sonido reproducible.</translation>
    </message>
    <message>
        <source>It is audio of a kind that is not imported.</source>
        <translation>Es audio de un tipo que no se importa.</translation>
    </message>
</context>
<context>
    <name>JobRows</name>
    <message>
        <source>There is no such job any more.</source>
        <translation>Ese trabajo ya no existe.</translation>
    </message>
</context>
<context>
    <name>JobStore</name>
    <message>
        <source>This job is no longer in the state it was thought to be in.</source>
        <translation>Este trabajo ya no está en el estado esperado.</translation>
    </message>
    <message>
        <source>Start Riffdesk again to see where the job is.</source>
        <translation>Reinicia Riffdesk para ver cómo está el trabajo.</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Replace %1–%2</source>
        <translation>Reemplazar %1–%2</translation>
    </message>
    <message>
        <source>Extend from %1</source>
        <translation>Extender desde %1</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Esperando su turno.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>%1 Retrying automatically; nothing is lost.</source>
        <translation>%1 Se reintenta automáticamente; no se pierde nada.</translation>
    </message>
    <message>
        <source>Composing, %1 %. You can go on working; it is saved when done.</source>
        <translation>Componiendo, %1 %. Puedes seguir trabajando; se guardará al terminar.</translation>
    </message>
    <message>
        <source>Composing. You can go on working; it is saved when done.</source>
        <translation>Componiendo. Puedes seguir trabajando; se guardará al terminar.</translation>
    </message>
    <message>
        <source>Saving the audio…</source>
        <translation>Guardando el audio…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The connection broke after sending.</source>
        <translation>La conexión se cortó después de enviar.</translation>
    </message>
    <message>
        <source>The service may have taken the request, and its history does not tell. If you send it again and it did arrive, you pay twice.</source>
        <translation>Puede que el servicio haya aceptado la petición; su historial no lo aclara. Si la envías otra vez y había llegado, pagarás dos veces.</translation>
    </message>
    <message>
        <source>Looking for it in the service&apos;s history…</source>
        <translation>Buscando en el historial del servicio…</translation>
    </message>
    <message>
        <source>It failed, and the service did not say why.</source>
        <translation>Ha fallado, y el servicio no ha dicho por qué.</translation>
    </message>
    <message>
        <source>not charged</source>
        <translation>no cobrado</translation>
    </message>
    <message>
        <source>may have been charged</source>
        <translation>quizá cobrado</translation>
    </message>
    <message>
        <source>Sent in %1 s; until then it can be undone.</source>
        <translation>Se envía en %1 s; hasta entonces se puede deshacer.</translation>
    </message>
    <message>
        <source>Try again (pays again)</source>
        <translation>Reintentar (se paga otra vez)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are ready.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln canción lista.</numerusform>
            <numerusform>%Ln canciones listas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its stems are ready.</source>
        <translation>Sus stems están listos.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>Sent in a few seconds; until then it can be undone.</source>
        <translation>Se envía en unos segundos; hasta entonces se puede deshacer.</translation>
    </message>
    <message>
        <source>It is made, but its file could not be fetched.</source>
        <translation>Está hecha, pero no se ha podido descargar su archivo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence, then another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>cobrado</translation>
    </message>
    <message>
        <source>Not sent: Riffdesk ended before the time to undo it was over.</source>
        <translation>No enviado: Riffdesk se cerró antes de que acabara el plazo para deshacer.</translation>
    </message>
    <message>
        <source>It is made. This network is metered: its file waits for another one.</source>
        <translation>Ya está en el servicio. Esta red es de uso medido: el archivo espera a otra.</translation>
    </message>
    <message>
        <source>Waiting until its service is connected: enter its token in Settings.</source>
        <translation>Esperando a que se conecte su servicio: introduce su token en Ajustes.</translation>
    </message>
    <message>
        <source>Its lossless WAV is here.</source>
        <translation>Ya está aquí su WAV sin pérdida.</translation>
    </message>
    <message>
        <source>Its video is here.</source>
        <translation>Ya está aquí su vídeo.</translation>
    </message>
    <message>
        <source>The service is making it. You can go on working; it is saved when done.</source>
        <translation>El servicio lo está haciendo. Puedes seguir trabajando; se guardará al terminar.</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>Guardando el archivo…</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>The task is finished, but no song came with it.</source>
        <translation>La tarea ha terminado, pero no ha llegado ninguna canción.</translation>
    </message>
    <message>
        <source>The account is not connected, so its songs cannot be listed.</source>
        <translation>La cuenta no está conectada, así que no se pueden listar sus canciones.</translation>
    </message>
    <message>
        <source>Connect it in the settings, then import again.</source>
        <translation>Conéctala en los ajustes y vuelve a importar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a song: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The task is finished, but no file came with it.</source>
        <translation>La tarea ha terminado, pero no ha llegado ningún archivo.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The song is not in the library.</source>
        <translation>La canción no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Look for it in the list, or make it anew.</source>
        <translation>Búscala en la lista o vuelve a crearla.</translation>
    </message>
    <message>
        <source>The service gave a song without an id.</source>
        <translation>El servicio ha entregado una canción sin ID.</translation>
    </message>
    <message>
        <source>Ask for the song again.</source>
        <translation>Vuelve a pedir la canción.</translation>
    </message>
    <message>
        <source>The song&apos;s file has a name that is not allowed.</source>
        <translation>El archivo de la canción tiene un nombre no permitido.</translation>
    </message>
    <message>
        <source>Fetch the song again.</source>
        <translation>Vuelve a descargar la canción.</translation>
    </message>
    <message>
        <source>The song&apos;s length is not a number.</source>
        <translation>La duración de la canción no es un número.</translation>
    </message>
    <message>
        <source>A title has 1 to %1 characters.</source>
        <translation>Un título tiene de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>Type another title.</source>
        <translation>Escribe otro título.</translation>
    </message>
    <message>
        <source>A rating is 0 to 5 stars.</source>
        <translation>Una valoración va de 0 a 5 estrellas.</translation>
    </message>
    <message>
        <source>Choose another rating.</source>
        <translation>Elige otra valoración.</translation>
    </message>
    <message>
        <source>The song&apos;s other files are still in its folder.</source>
        <translation>Los demás archivos de la canción siguen en su carpeta.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) is damaged.</source>
        <translation>La descripción de la canción (song.json) está dañada.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) was made by a newer version of Riffdesk.</source>
        <translation>La descripción de la canción (song.json) es de una versión más reciente de Riffdesk.</translation>
    </message>
    <message>
        <source>The song&apos;s description (song.json) does not say which song it is.</source>
        <translation>La descripción de la canción (song.json) no dice de qué canción se trata.</translation>
    </message>
    <message>
        <source>The song&apos;s loudness is not a number.</source>
        <translation>La sonoridad de la canción no es un número.</translation>
    </message>
    <message>
        <source>There is no “%1” in the library.</source>
        <translation>No hay ningún «%1» en la biblioteca.</translation>
    </message>
    <message>
        <source>Choose one of those that are there.</source>
        <translation>Elige uno de los que hay.</translation>
    </message>
    <message>
        <source>The notes are too long.</source>
        <translation>Las notas son demasiado largas.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>Acórtalas.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>El nombre está vacío.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escribe un nombre.</translation>
    </message>
    <message>
        <source>There is a playlist “%1” already.</source>
        <translation>Ya hay una playlist «%1».</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Escribe otro nombre.</translation>
    </message>
    <message>
        <source>Rebuilding was cancelled: the library is as it was.</source>
        <translation>Se ha cancelado la reconstrucción: la biblioteca sigue como estaba.</translation>
    </message>
    <message>
        <source>Checking was cancelled.</source>
        <translation>Se ha cancelado la comprobación.</translation>
    </message>
</context>
<context>
    <name>Lyrics</name>
    <message>
        <source>The document is damaged.</source>
        <translation>El documento está dañado.</translation>
    </message>
    <message>
        <source>Save the lyrics as a plain text file and try again.</source>
        <translation>Guarda la letra como archivo de texto sin formato e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Lyrics cannot be read from this kind of file.</source>
        <translation>No se puede leer la letra de este tipo de archivo.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Usa uno de estos: %1.</translation>
    </message>
    <message>
        <source>The file is larger than lyrics can be (%1).</source>
        <translation>El archivo es demasiado grande para una letra (%1).</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Comprueba que es el archivo correcto.</translation>
    </message>
    <message>
        <source>There are no words in this file.</source>
        <translation>Este archivo no contiene texto.</translation>
    </message>
    <message>
        <source>This is no %1 document, it is damaged, or it is far too large.</source>
        <translation>No es un documento %1, está dañado o es demasiado grande.</translation>
    </message>
    <message>
        <source>The text is longer than lyrics can be (%L1 characters).</source>
        <translation>El texto es demasiado largo para una letra (%L1 caracteres).</translation>
    </message>
    <message>
        <source>This is no RTF document, or it is damaged.</source>
        <translation>No es un documento RTF, o está dañado.</translation>
    </message>
    <message>
        <source>This file holds no text that can be read.</source>
        <translation>Este archivo no contiene texto legible.</translation>
    </message>
    <message>
        <source>This is no %1 file: no line of it has a time.</source>
        <translation>No es un archivo %1: ninguna línea tiene tiempo.</translation>
    </message>
    <message>
        <source>Save it as a plain text file and try again.</source>
        <translation>Guárdalo como archivo de texto sin formato e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The file has more lines than a song can have.</source>
        <translation>El archivo tiene más líneas de las que caben en una canción.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These are too many files for one song.</source>
        <translation>Son demasiados archivos para una canción.</translation>
    </message>
    <message>
        <source>Drop those that belong together.</source>
        <translation>Suelta solo los que van juntos.</translation>
    </message>
    <message>
        <source>The dictionary “%1” is damaged and cannot check spelling.</source>
        <translation>El diccionario «%1» está dañado y no puede revisar la ortografía.</translation>
    </message>
    <message>
        <source>Install it again, or choose another language.</source>
        <translation>Vuelve a instalarlo o elige otro idioma.</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Europeo occidental</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Centroeuropeo</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Báltico</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chino tradicional</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>languages, encoding: “Greek (ISO 8859-7)”</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This text cannot be read as %1.</source>
        <translation>Este texto no se puede leer como %1.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Elige otra codificación.</translation>
    </message>
</context>
<context>
    <name>LyricsWriter</name>
    <message>
        <source>The lyrics may have been written and charged. Looking for them costs nothing.</source>
        <translation>Puede que la letra se haya escrito y cobrado. Buscarla no cuesta nada.</translation>
    </message>
    <message>
        <source>The service is not connected.</source>
        <translation>El servicio no está conectado.</translation>
    </message>
    <message>
        <source>Enter your token in the settings, then ask again.</source>
        <translation>Introduce tu token en los ajustes y pídela otra vez.</translation>
    </message>
    <message>
        <source>Cancelled. The service may charge for it all the same.</source>
        <translation>Cancelado. Puede que el servicio lo cobre igualmente.</translation>
    </message>
    <message>
        <source>If the lyrics still come, they are kept under “Written before”.</source>
        <translation>Si la letra llega a pesar de todo, quedará en «Escritas antes».</translation>
    </message>
    <message>
        <source>Riffdesk ended before the answer came.</source>
        <translation>Riffdesk se cerró antes de recibir la respuesta.</translation>
    </message>
    <message>
        <source>Say it in other words, then ask again.</source>
        <translation>Dilo con otras palabras y pídela otra vez.</translation>
    </message>
    <message>
        <source>Change what you ask for, then ask again.</source>
        <translation>Cambia lo que pides y pídela otra vez.</translation>
    </message>
    <message>
        <source>The list of written lyrics cannot be read: it is damaged.</source>
        <translation>La lista de letras escritas no se puede leer: está dañada.</translation>
    </message>
    <message>
        <source>It was set aside; a new one is begun.</source>
        <translation>Se ha apartado; se empieza una nueva.</translation>
    </message>
</context>
<context>
    <name>MediaFetch</name>
    <message>
        <source>The service told no address for this file.</source>
        <translation>El servicio no ha indicado la dirección de este archivo.</translation>
    </message>
</context>
<context>
    <name>MediaFiles</name>
    <message>
        <source>It ends after %1 of %2.</source>
        <translation>Acaba a los %1 de %2.</translation>
    </message>
    <message>
        <source>It ends too early, after %1.</source>
        <translation>Acaba demasiado pronto, a los %1.</translation>
    </message>
    <message>
        <source>It lasts %1 instead of %2.</source>
        <translation>Dura %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>It holds no sound that can be played.</source>
        <translation>No contiene sonido reproducible.</translation>
    </message>
    <message>
        <source>A part of it cannot be decoded.</source>
        <translation>Una parte no se puede decodificar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of it cannot be decoded.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln parte no se puede decodificar.</numerusform>
            <numerusform>%Ln partes no se pueden decodificar.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has changed since it was kept.</source>
        <translation>Ha cambiado desde que se guardó.</translation>
    </message>
    <message>
        <source>It is not a WAV file.</source>
        <translation>No es un archivo WAV.</translation>
    </message>
    <message>
        <source>Its pictures end too early.</source>
        <translation>Sus imágenes acaban demasiado pronto.</translation>
    </message>
</context>
<context>
    <name>Messenger</name>
    <message>
        <source>The upload could not be stored.</source>
        <translation>No se ha podido guardar el archivo subido.</translation>
    </message>
    <message>
        <source>The file could not be fetched from its address.</source>
        <translation>No se ha podido descargar el archivo de su dirección.</translation>
    </message>
</context>
<context>
    <name>PracticeService</name>
    <message>
        <source>The Practice service cannot listen on port %1.</source>
        <translation>El servicio de práctica no puede escuchar en el puerto %1.</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that uses it.</source>
        <translation>Elige otro puerto o cierra el programa que lo usa.</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>This is not a preset that can be used. %1</source>
        <translation>No es un preset utilizable. %1</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elige otro archivo.</translation>
    </message>
    <message>
        <source>It holds something else.</source>
        <translation>Contiene otra cosa.</translation>
    </message>
    <message>
        <source>It was made by another version of the program.</source>
        <translation>Es de otra versión del programa.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>No tiene nombre.</translation>
    </message>
    <message>
        <source>It is for an action that is not known here.</source>
        <translation>Es para una acción que aquí no se conoce.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
</context>
<context>
    <name>PresetStore</name>
    <message>
        <source>A preset needs a name.</source>
        <translation>Un preset necesita un nombre.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Ponle uno.</translation>
    </message>
    <message>
        <source>The form is too large for a preset.</source>
        <translation>El formulario es demasiado grande para un preset.</translation>
    </message>
    <message>
        <source>Shorten the lyrics.</source>
        <translation>Acorta la letra.</translation>
    </message>
    <message>
        <source>There are %1 presets already.</source>
        <translation>Ya hay %1 presets.</translation>
    </message>
    <message>
        <source>Delete one that you no longer need.</source>
        <translation>Elimina uno que ya no necesites.</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>Ya hay un preset con este nombre.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>The preset could not be deleted.</source>
        <translation>No se ha podido eliminar el preset.</translation>
    </message>
    <message>
        <source>Check the rights of the folder %1.</source>
        <translation>Comprueba los permisos de la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>ProxyChoice</name>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>No es la dirección de un proxy.</translation>
    </message>
    <message>
        <source>Enter its name and port, such as proxy.example:8080.</source>
        <translation>Introduce su nombre y puerto, p. ej. proxy.example:8080.</translation>
    </message>
</context>
<context>
    <name>PublicAddress</name>
    <message>
        <source>The address must start with https://: over http:// anyone could read along.</source>
        <translation>La dirección debe empezar por https://: con http:// cualquiera podría leerlo.</translation>
    </message>
    <message>
        <source>Type an address such as %1.</source>
        <translation>Escribe una dirección como %1.</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>The uploaded file holds no audio that can be read.</source>
        <translation>El archivo subido no contiene audio legible.</translation>
    </message>
    <message>
        <source>Upload an MP3, M4A, WAV, FLAC or Ogg file.</source>
        <translation>Sube un archivo MP3, M4A, WAV, FLAC u Ogg.</translation>
    </message>
    <message>
        <source>Reading the recording was stopped.</source>
        <translation>Se ha interrumpido la lectura de la grabación.</translation>
    </message>
</context>
<context>
    <name>ReferenceFile</name>
    <message>
        <source>“%1” is no audio file that can be used.</source>
        <translation>«%1» no es un archivo de audio utilizable.</translation>
    </message>
    <message>
        <source>Choose an MP3, WAV, M4A, FLAC, Ogg, Opus or AAC file.</source>
        <translation>Elige un archivo MP3, WAV, M4A, FLAC, Ogg, Opus o AAC.</translation>
    </message>
    <message>
        <source>The recording is longer than 15 minutes.</source>
        <translation>La grabación dura más de 15 minutos.</translation>
    </message>
    <message>
        <source>Cut it in an audio editor and choose the shorter file.</source>
        <translation>Recórtala en un editor de audio y elige el archivo más corto.</translation>
    </message>
    <message>
        <source>The upload was cancelled.</source>
        <translation>Se ha cancelado la subida.</translation>
    </message>
    <message>
        <source>The file is larger than %1 GB.</source>
        <translation>El archivo ocupa más de %1 GB.</translation>
    </message>
    <message>
        <source>Save it as MP3 or FLAC in an audio editor and choose that file.</source>
        <translation>Guárdalo como MP3 o FLAC en un editor de audio y elige ese archivo.</translation>
    </message>
    <message>
        <source>The recording is shorter than one second.</source>
        <translation>La grabación dura menos de un segundo.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Elige una más larga.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>The reference is not in the list any more.</source>
        <translation>La referencia ya no está en la lista.</translation>
    </message>
    <message>
        <source>Choose another, or upload it again.</source>
        <translation>Elige otra o súbela de nuevo.</translation>
    </message>
    <message>
        <source>The service gave no id for the upload.</source>
        <translation>El servicio no ha dado ningún ID para el archivo subido.</translation>
    </message>
    <message>
        <source>Upload the file again.</source>
        <translation>Vuelve a subir el archivo.</translation>
    </message>
    <message>
        <source>A reference needs a name.</source>
        <translation>Una referencia necesita un nombre.</translation>
    </message>
    <message>
        <source>Type one, or leave it as it was.</source>
        <translation>Escribe uno o deja el que tenía.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The task is finished, but holds no song.</source>
        <translation>La tarea ha terminado, pero no contiene ninguna canción.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>No es un objeto JSON.</translation>
    </message>
    <message>
        <source>It holds neither a song nor a task.</source>
        <translation>No contiene ninguna canción ni tarea.</translation>
    </message>
    <message>
        <source>It does not describe tasks.</source>
        <translation>No describe tareas.</translation>
    </message>
    <message>
        <source>It holds no lyrics.</source>
        <translation>No contiene letra.</translation>
    </message>
    <message>
        <source>It holds no id for the upload.</source>
        <translation>No contiene ningún ID del archivo subido.</translation>
    </message>
    <message>
        <source>It holds no address of a file.</source>
        <translation>No contiene la dirección de ningún archivo.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The keyring refused: %1</source>
        <translation>El llavero lo ha rechazado: %1</translation>
    </message>
    <message>
        <source>Unlock the keyring, or type the token again for this session.</source>
        <translation>Desbloquea el llavero o vuelve a escribir el token para esta sesión.</translation>
    </message>
    <message>
        <source>The token file cannot be written: %1</source>
        <translation>No se puede escribir el archivo del token: %1</translation>
    </message>
    <message>
        <source>The token is kept until Riffdesk is closed.</source>
        <translation>El token se conserva hasta que se cierre Riffdesk.</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Another Riffdesk has this library open.</source>
        <translation>Otro Riffdesk tiene abierta esta biblioteca.</translation>
    </message>
    <message>
        <source>Another Riffdesk (process %1) has this library open.</source>
        <translation>Otro Riffdesk (proceso %1) tiene abierta esta biblioteca.</translation>
    </message>
    <message>
        <source>Riffdesk on the computer “%1” (process %2) has this library open.</source>
        <translation>Riffdesk en el equipo «%1» (proceso %2) tiene abierta esta biblioteca.</translation>
    </message>
    <message>
        <source>Close it first; two at once could pay twice.</source>
        <translation>Ciérralo antes; con dos a la vez se podría pagar doble.</translation>
    </message>
    <message>
        <source>The lock of a Riffdesk that is gone (process %1) cannot be taken away.</source>
        <translation>No se puede quitar el bloqueo de un Riffdesk que ya no está en marcha (proceso %1).</translation>
    </message>
    <message>
        <source>Remove the file “%1”.</source>
        <translation>Elimina el archivo «%1».</translation>
    </message>
</context>
<context>
    <name>SongEdit</name>
    <message>
        <source>Rate</source>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Neither keep nor reject</source>
        <translation>Ni conservar ni descartar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Escribir notas</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>Marcar como escuchada</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Tag as “%1”</source>
        <translation>Etiquetar como «%1»</translation>
    </message>
    <message>
        <source>Remove tag “%1”</source>
        <translation>Quitar la etiqueta «%1»</translation>
    </message>
    <message>
        <source>Change tag “%1”</source>
        <translation>Cambiar la etiqueta «%1»</translation>
    </message>
    <message>
        <source>Delete tag “%1”</source>
        <translation>Eliminar la etiqueta «%1»</translation>
    </message>
    <message>
        <source>Rename tag “%1”</source>
        <translation>Cambiar nombre de la etiqueta «%1»</translation>
    </message>
    <message>
        <source>Put into playlist “%1”</source>
        <translation>Añadir a la playlist «%1»</translation>
    </message>
    <message>
        <source>Take out of playlist “%1”</source>
        <translation>Quitar de la playlist «%1»</translation>
    </message>
    <message>
        <source>Make playlist “%1”</source>
        <translation>Crear la playlist «%1»</translation>
    </message>
    <message>
        <source>Delete playlist “%1”</source>
        <translation>Eliminar la playlist «%1»</translation>
    </message>
    <message>
        <source>Rename playlist “%1”</source>
        <translation>Cambiar nombre de la playlist «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln songs)</source>
        <comment>an entry of the Edit menu&apos;s undo</comment>
        <translation>
            <numerusform>%1 (%Ln canción)</numerusform>
            <numerusform>%1 (%Ln canciones)</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange playlist “%1”</source>
        <translation>Ordenar la playlist «%1»</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>Mezclar stems</translation>
    </message>
</context>
<context>
    <name>SongEncoder</name>
    <message>
        <source>Writing the song was stopped.</source>
        <translation>Se ha interrumpido la escritura de la canción.</translation>
    </message>
    <message>
        <source>This system&apos;s libavcodec cannot write AAC audio.</source>
        <translation>La libavcodec de este sistema no puede escribir audio AAC.</translation>
    </message>
    <message>
        <source>Install the full libavcodec.</source>
        <translation>Instala la libavcodec completa.</translation>
    </message>
    <message>
        <source>The song could not be written.</source>
        <translation>No se ha podido escribir la canción.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Comprueba el espacio libre y los permisos de la carpeta.</translation>
    </message>
</context>
<context>
    <name>SongFile</name>
    <message>
        <source>No service can be asked for it: it has no id of this song.</source>
        <translation>No se puede pedir a ningún servicio: ninguno tiene un ID de esta canción.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Está en camino.</translation>
    </message>
    <message>
        <source>It is not known whether the last request for it arrived.</source>
        <translation>No se sabe si llegó la última petición.</translation>
    </message>
    <message>
        <source>It is made and paid for, but could not be fetched yet.</source>
        <translation>Está hecho y pagado, pero aún no se ha podido descargar.</translation>
    </message>
    <message>
        <source>It is already here: %1</source>
        <translation>Ya está aquí: %1</translation>
    </message>
    <message>
        <source>It is paid for, but its file is missing.</source>
        <translation>Está pagado, pero falta el archivo.</translation>
    </message>
    <message>
        <source>It is kept with the song once it has come.</source>
        <translation>Se guardará con la canción en cuanto llegue.</translation>
    </message>
    <message>
        <source>Decide that in Jobs first.</source>
        <translation>Decídelo primero en Trabajos.</translation>
    </message>
    <message>
        <source>Fetch it again; that costs nothing.</source>
        <translation>Vuelve a descargarlo; no cuesta nada.</translation>
    </message>
    <message>
        <source>Asking for it anew pays once more.</source>
        <translation>Pedirlo de nuevo se paga otra vez.</translation>
    </message>
    <message>
        <source>Export writes its sound, as WAV and in other formats.</source>
        <translation>La exportación escribe su sonido, en WAV y en otros formatos.</translation>
    </message>
    <message>
        <source>They are paid for, but their files are missing.</source>
        <translation>Están pagados, pero faltan los archivos.</translation>
    </message>
    <message>
        <source>They are already here: %1</source>
        <translation>Ya están aquí: %1</translation>
    </message>
    <message>
        <source>Upload its file in the studio, and work on that.</source>
        <translation>Sube su archivo en el estudio y trabaja con él.</translation>
    </message>
    <message>
        <source>Put them back from a copy of yours; asking for them anew pays once more.</source>
        <translation>Recupéralos de una copia tuya; pedirlos de nuevo se paga otra vez.</translation>
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
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <translation>«model:» espera el comienzo del nombre de un modelo.</translation>
    </message>
    <message>
        <source>“action:” takes what made the song, as in action:cover.</source>
        <translation>«action:» espera cómo se hizo la canción, p. ej. action:cover.</translation>
    </message>
    <message>
        <source>“rating:” takes 0 to 5, as in rating:&gt;=3 or rating:2..4.</source>
        <translation>«rating:» espera de 0 a 5, p. ej. rating:&gt;=3 o rating:2..4.</translation>
    </message>
    <message>
        <source>“tag:” takes a tag&apos;s name, as in tag:demo or tag:&quot;two words&quot;.</source>
        <translation>«tag:» espera el nombre de una etiqueta, p. ej. tag:demo o tag:&quot;dos palabras&quot;.</translation>
    </message>
    <message>
        <source>“playlist:” takes a playlist&apos;s name, as in playlist:&quot;two words&quot;.</source>
        <translation>«playlist:» espera el nombre de una playlist, p. ej. playlist:&quot;dos palabras&quot;.</translation>
    </message>
    <message>
        <source>“is:” takes kept, rejected, unheard, trashed, missing, rated or tagged.</source>
        <translation>«is:» admite kept, rejected, unheard, trashed, missing, rated o tagged.</translation>
    </message>
    <message>
        <source>“has:” takes stems, lyrics, cover or notes.</source>
        <translation>«has:» admite stems, lyrics, cover o notes.</translation>
    </message>
    <message>
        <source>“after:” takes a date such as 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m or 1y.</source>
        <translation>«after:» espera una fecha como 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m o 1y.</translation>
    </message>
    <message>
        <source>“before:” takes a date such as 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m or 1y.</source>
        <translation>«before:» espera una fecha como 2026, 2026-11, 2026-11-05, today, yesterday, 7d, 3w, 6m o 1y.</translation>
    </message>
    <message>
        <source>“longer:” takes a length such as 90, 1:30 or 2m.</source>
        <translation>«longer:» espera una duración como 90, 1:30 o 2m.</translation>
    </message>
    <message>
        <source>“shorter:” takes a length such as 90, 1:30 or 2m.</source>
        <translation>«shorter:» espera una duración como 90, 1:30 o 2m.</translation>
    </message>
    <message>
        <source>“from:” takes the id or the title of the song it was made from.</source>
        <translation>«from:» espera el ID o el título de la canción de la que procede.</translation>
    </message>
    <message>
        <source>A search takes %1 characters at most.</source>
        <translation>Una búsqueda admite %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A search takes %1 filters at most.</source>
        <translation>Una búsqueda admite %1 filtros como máximo.</translation>
    </message>
    <message>
        <source>A search takes %1 words at most.</source>
        <translation>Una búsqueda admite %1 palabras como máximo.</translation>
    </message>
    <message>
        <source>“added:” takes a date as “after:” does, or a moment such as 2026-11-05T18:30:00: what came into the library since then.</source>
        <translation>«added:» espera una fecha, como «after:», o un momento como 2026-11-05T18:30:00: lo que entró en la biblioteca desde entonces.</translation>
    </message>
    <message>
        <source>“family:” takes the id or the title of a song: what it comes from, and all that was made from these.</source>
        <translation>«family:» espera el ID o el título de una canción: de dónde procede y todo lo que se hizo a partir de ahí.</translation>
    </message>
</context>
<context>
    <name>SongRequest</name>
    <message>
        <source>There is no parameter “%1”.</source>
        <translation>No existe el parámetro «%1».</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Usa uno de estos: %1.</translation>
    </message>
    <message>
        <source>“%1” is either true or false.</source>
        <translation>«%1» es true o false.</translation>
    </message>
    <message>
        <source>Write %1=true or %1=false.</source>
        <translation>Escribe %1=true o %1=false.</translation>
    </message>
    <message>
        <source>“%1” is a number.</source>
        <translation>«%1» es un número.</translation>
    </message>
    <message>
        <source>Write it with a point, such as %1=%2.</source>
        <translation>Escríbelo con punto, p. ej. %1=%2.</translation>
    </message>
    <message>
        <source>Choose a source song.</source>
        <translation>Elige una canción de origen.</translation>
    </message>
    <message>
        <source>Pick a place in the song.</source>
        <translation>Elige un punto de la canción.</translation>
    </message>
    <message>
        <source>Write some lyrics.</source>
        <translation>Escribe una letra.</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>Rellena «%1».</translation>
    </message>
    <message>
        <source>At most %1 characters; this has %2.</source>
        <translation>Máximo %1 caracteres; aquí hay %2.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be sent.</source>
        <translation>Contiene caracteres que no se pueden enviar.</translation>
    </message>
    <message>
        <source>It must not hold spaces.</source>
        <translation>No debe contener espacios.</translation>
    </message>
    <message>
        <source>Give a whole web address that starts with https:// or http://.</source>
        <translation>Indica una dirección web completa que empiece por https:// o http://.</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>Indica un número de %1 a %2.</translation>
    </message>
    <message>
        <source>This is not a value that “%1” can have.</source>
        <translation>«%1» no puede tener este valor.</translation>
    </message>
    <message>
        <source>Write some lyrics, or describe the song instead.</source>
        <translation>Escribe una letra, o bien describe la canción.</translation>
    </message>
    <message>
        <source>Describe the song, or write its lyrics.</source>
        <translation>Describe la canción o escribe su letra.</translation>
    </message>
    <message>
        <source>It must be greater than “%1”.</source>
        <extracomment>%1 is the name of another field</extracomment>
        <translation>Debe ser mayor que «%1».</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>Elige una acción.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>No existe la acción «%1».</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Elige un modelo.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>No existe el modelo «%1».</translation>
    </message>
</context>
<context>
    <name>SongShelf</name>
    <message>
        <source>The Practice service&apos;s folder cannot be written: %1</source>
        <translation>No se puede escribir en la carpeta del servicio de práctica: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Comprueba los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>There is no such song.</source>
        <translation>Esa canción no existe.</translation>
    </message>
    <message>
        <source>The Practice service is stopping.</source>
        <translation>El servicio de práctica se está deteniendo.</translation>
    </message>
    <message>
        <source>The song could not be written.</source>
        <translation>No se ha podido escribir la canción.</translation>
    </message>
    <message>
        <source>The cover could not be written.</source>
        <translation>No se ha podido escribir la portada.</translation>
    </message>
</context>
<context>
    <name>SongText</name>
    <message>
        <source>Untitled</source>
        <comment>a song of which nothing else is known</comment>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Cover of %1</source>
        <translation>Cover de %1</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Extendida</translation>
    </message>
    <message>
        <source>Extended from %1</source>
        <translation>Extendida a partir de %1</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Variation of %1</source>
        <translation>Variación de %1</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Sección nueva</translation>
    </message>
    <message>
        <source>New section in %1</source>
        <translation>Sección nueva en %1</translation>
    </message>
    <message>
        <source>New vocals</source>
        <translation>Voz nueva</translation>
    </message>
    <message>
        <source>New vocals on %1</source>
        <translation>Voz nueva en %1</translation>
    </message>
    <message>
        <source>New instruments</source>
        <translation>Base nueva</translation>
    </message>
    <message>
        <source>New instruments under %1</source>
        <translation>Base nueva en %1</translation>
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
        <translation>Cover de un archivo subido</translation>
    </message>
    <message>
        <source>Extended from an upload</source>
        <translation>Extendida a partir de un archivo subido</translation>
    </message>
    <message>
        <source>New section in an upload</source>
        <translation>Sección nueva en un archivo subido</translation>
    </message>
    <message>
        <source>take %1</source>
        <comment>the number of a song among those of one job</comment>
        <translation>toma %1</translation>
    </message>
    <message>
        <source>Mix of stems</source>
        <translation>Mezcla de stems</translation>
    </message>
    <message>
        <source>Mix of %1</source>
        <translation>Mezcla de %1</translation>
    </message>
    <message>
        <source>Splice</source>
        <translation>Empalme</translation>
    </message>
    <message>
        <source>Splice of %1</source>
        <translation>Empalme de %1</translation>
    </message>
    <message>
        <source>Comp of takes</source>
        <translation>Comp de tomas</translation>
    </message>
    <message>
        <source>Comp of %1</source>
        <translation>Comp de %1</translation>
    </message>
    <message>
        <source>Spliced from</source>
        <translation>Empalmado desde</translation>
    </message>
    <message>
        <source>Spliced to</source>
        <translation>Empalmado hasta</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Fundido cruzado</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Fragmentos</translation>
    </message>
</context>
<context>
    <name>SongTimes</name>
    <message>
        <source>The file has other words than this song: %1 of %2 lines were found within its length.</source>
        <translation>El archivo tiene otra letra que esta canción: dentro de su duración se han encontrado %1 de %2 líneas.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Comprueba que es el archivo correcto.</translation>
    </message>
    <message>
        <source>The times could not be removed.</source>
        <translation>No se han podido quitar los tiempos.</translation>
    </message>
    <message>
        <source>Check the rights of the folder %1.</source>
        <translation>Comprueba los permisos de la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>Buscando diccionarios…</translation>
    </message>
    <message>
        <source>No dictionary is installed (hunspell)</source>
        <translation>No hay ningún diccionario instalado (hunspell)</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>spelling is not checked</comment>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Añadir al diccionario</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>a word that seems misspelt</comment>
        <translation>Ignorar</translation>
    </message>
</context>
<context>
    <name>SplicePlan</name>
    <message>
        <source>The two songs have nothing in common next to what changed.</source>
        <translation>Las dos canciones no tienen nada en común junto a lo que ha cambiado.</translation>
    </message>
    <message>
        <source>Compare the edit with the song it was made from, or choose the range by hand.</source>
        <translation>Compara la edición con la canción de la que procede, o elige el intervalo a mano.</translation>
    </message>
    <message>
        <source>Nothing of the first song would be left.</source>
        <translation>No quedaría nada de la primera canción.</translation>
    </message>
    <message>
        <source>All of the edit is different: use it as it is.</source>
        <translation>Toda la edición es distinta: úsala tal cual.</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 5 stars</source>
        <translation>
            <numerusform>%Ln de 5 estrellas</numerusform>
            <numerusform>%Ln de 5 estrellas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StemSum</name>
    <message>
        <source>No stem of this mix can be heard.</source>
        <translation>No se oye ningún stem de esta mezcla.</translation>
    </message>
    <message>
        <source>Turn one of them up, or end its mute.</source>
        <translation>Sube alguno o deja de silenciarlo.</translation>
    </message>
    <message>
        <source>The mix could not be written.</source>
        <translation>No se ha podido escribir la mezcla.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Comprueba el espacio libre y los permisos de la carpeta.</translation>
    </message>
</context>
<context>
    <name>StemsZip</name>
    <message>
        <source>The stems could not be written.</source>
        <translation>No se han podido escribir los stems.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Comprueba el espacio libre y los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Writing the stems was stopped.</source>
        <translation>Se ha interrumpido la escritura de los stems.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>“%1” is too large to be read.</source>
        <translation>«%1» es demasiado grande para leerlo.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Comprueba que es el archivo correcto.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged.</source>
        <translation>La base de datos de la biblioteca está dañada.</translation>
    </message>
    <message>
        <source>Rebuild it from the song folders: no song is lost.</source>
        <translation>Reconstrúyela a partir de las carpetas de canciones: no se pierde ninguna.</translation>
    </message>
    <message>
        <source>The library is in use by another program.</source>
        <translation>Otro programa está usando la biblioteca.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Cierra el otro programa e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The library&apos;s database “%1” cannot be opened or written.</source>
        <translation>No se puede abrir o escribir la base de datos de la biblioteca «%1».</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>Comprueba que la carpeta existe y que puedes escribir en ella.</translation>
    </message>
    <message>
        <source>The library&apos;s database refused: %1</source>
        <translation>La base de datos de la biblioteca lo ha rechazado: %1</translation>
    </message>
    <message>
        <source>Start Riffdesk again. If it stays, please report it.</source>
        <translation>Reinicia Riffdesk. Si sigue igual, avísanos, por favor.</translation>
    </message>
    <message>
        <source>Two changes to the library were mixed up.</source>
        <translation>Se han cruzado dos cambios en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no room left in “%1”.</source>
        <translation>No queda espacio en «%1».</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>No se ha podido escribir «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>No se ha podido leer «%1».</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Comprueba que está ahí y que puedes leerlo.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Riffdesk.</source>
        <translation>Esta biblioteca es de una versión más reciente de Riffdesk.</translation>
    </message>
    <message>
        <source>Install the newest Riffdesk, or choose another library folder.</source>
        <translation>Instala el Riffdesk más reciente o elige otra carpeta para la biblioteca.</translation>
    </message>
    <message>
        <source>The library&apos;s database belongs to another program.</source>
        <translation>La base de datos de la biblioteca es de otro programa.</translation>
    </message>
    <message>
        <source>Choose another library folder.</source>
        <translation>Elige otra carpeta para la biblioteca.</translation>
    </message>
    <message>
        <source>The archive is damaged, or is not a zip archive.</source>
        <translation>El archivo está dañado o no es un ZIP.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Vuelve a descargarlo.</translation>
    </message>
    <message>
        <source>The archive holds more than it should, and was not unpacked.</source>
        <translation>El archivo contiene más de lo que debería y no se ha descomprimido.</translation>
    </message>
    <message>
        <source>Check where it comes from before you try again.</source>
        <translation>Comprueba de dónde viene antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The archive holds no file that can be used.</source>
        <translation>El archivo comprimido no contiene ningún archivo utilizable.</translation>
    </message>
    <message>
        <source>Unpacking was cancelled.</source>
        <translation>Se ha cancelado la descompresión.</translation>
    </message>
    <message>
        <source>The library can only be read: nothing was changed.</source>
        <translation>La biblioteca es de solo lectura: no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder, then start Riffdesk again.</source>
        <translation>Comprueba que puedes escribir en su carpeta y reinicia Riffdesk.</translation>
    </message>
    <message>
        <source>“%1” lies on a volume that can only be read.</source>
        <translation>«%1» está en un volumen de solo lectura.</translation>
    </message>
    <message>
        <source>Make the volume writable, or choose another folder.</source>
        <translation>Haz que se pueda escribir en el volumen o elige otra carpeta.</translation>
    </message>
    <message>
        <source>You may not write to “%1”.</source>
        <translation>No tienes permiso para escribir en «%1».</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another folder.</source>
        <translation>Cambia los permisos o elige otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>«%1» no es una carpeta.</translation>
    </message>
    <message>
        <source>Move that file away, or choose another folder.</source>
        <translation>Mueve ese archivo o elige otra carpeta.</translation>
    </message>
    <message>
        <source>The disk of “%1” reports a fault.</source>
        <translation>El disco de «%1» informa de un error.</translation>
    </message>
    <message>
        <source>Look after the disk, and copy what is on it.</source>
        <translation>Revisa el disco y haz copia de lo que contiene.</translation>
    </message>
    <message>
        <source>The library&apos;s folder “%1” is not there any more.</source>
        <translation>La carpeta de la biblioteca «%1» ya no está.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the folder back, then do it again.</source>
        <translation>No se ha cambiado nada. Recupera la carpeta y vuelve a hacerlo.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Se ha cancelado la lectura.</translation>
    </message>
    <message>
        <source>Packing was stopped.</source>
        <translation>Se ha interrumpido la compresión.</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>What the sweep changes (%1) is no part of this song.</source>
        <translation>Lo que cambia el barrido (%1) no forma parte de esta canción.</translation>
    </message>
    <message>
        <source>Change the sweep, or choose a number of takes.</source>
        <translation>Cambia el barrido o elige un número de tomas.</translation>
    </message>
    <message>
        <source>“%1” takes %2 to %3 values.</source>
        <translation>«%1» admite de %2 a %3 valores.</translation>
    </message>
    <message>
        <source>Write them one after the other.</source>
        <translation>Escríbelos uno tras otro.</translation>
    </message>
    <message>
        <source>Tick those that you want.</source>
        <translation>Marca los que quieras.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>«%1» no puede ser %2.</translation>
    </message>
    <message>
        <source>Give numbers from %1 to %2.</source>
        <translation>Indica números de %1 a %2.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Elige otro valor.</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 aparece dos veces.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Quita uno.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>Write numbers with spaces between them.</source>
        <translation>Escribe números separados por espacios.</translation>
    </message>
    <message>
        <source>The same is changed twice.</source>
        <translation>Se cambia lo mismo dos veces.</translation>
    </message>
    <message>
        <source>Choose something else for one of them.</source>
        <translation>Elige otra cosa para uno de ellos.</translation>
    </message>
    <message>
        <source>That would be %L1 songs; at most %L2 can be asked for at once.</source>
        <translation>Serían %L1 canciones; se pueden pedir %L2 a la vez como máximo.</translation>
    </message>
    <message>
        <source>Take values out, or make fewer takes of each.</source>
        <translation>Quita valores o haz menos tomas de cada uno.</translation>
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
        <translation>La canción no se terminó.</translation>
    </message>
</context>
<context>
    <name>TaskStore</name>
    <message>
        <source>The Practice service&apos;s folder cannot be written: %1</source>
        <translation>No se puede escribir en la carpeta del servicio de práctica: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Comprueba los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The Practice service could not note a task.</source>
        <translation>El servicio de práctica no ha podido anotar una tarea.</translation>
    </message>
    <message>
        <source>Check the free space and the folder&apos;s permissions.</source>
        <translation>Comprueba el espacio libre y los permisos de la carpeta.</translation>
    </message>
</context>
<context>
    <name>UploadFault</name>
    <message>
        <source>The upload was cancelled.</source>
        <translation>Se ha cancelado la subida.</translation>
    </message>
    <message>
        <source>This service takes no files.</source>
        <translation>Este servicio no admite archivos.</translation>
    </message>
    <message>
        <source>This token may not upload files.</source>
        <translation>Este token no permite subir archivos.</translation>
    </message>
    <message>
        <source>Put the file on the web and paste its public address here instead.</source>
        <translation>Publica el archivo en la web y pega aquí su dirección pública.</translation>
    </message>
    <message>
        <source>Try again: sending a file costs nothing.</source>
        <translation>Inténtalo de nuevo: enviar un archivo no cuesta nada.</translation>
    </message>
    <message>
        <source>The service may have taken the recording all the same. You can try again; it may count twice.</source>
        <translation>Puede que el servicio haya aceptado la grabación de todos modos. Puedes intentarlo otra vez; quizá cuente dos veces.</translation>
    </message>
    <message>
        <source>Check that the address leads to an audio file everyone may fetch, or choose another file.</source>
        <translation>Comprueba que la dirección lleva a un archivo de audio que cualquiera pueda descargar, o elige otro archivo.</translation>
    </message>
</context>
<context>
    <name>UploadSource</name>
    <message>
        <source>Paste the address of the audio file itself, such as %1.</source>
        <translation>Pega la dirección del propio archivo de audio, p. ej. %1.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Falta la dirección.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>La dirección es demasiado larga.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>No es una dirección web.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password: the service would see it.</source>
        <translation>La dirección no debe contener usuario ni contraseña: el servicio los vería.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Its audio has never come.</source>
        <translation>Su audio nunca llegó.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>“%1” has changed since it was kept.</source>
        <translation>«%1» ha cambiado desde que se guardó.</translation>
    </message>
    <message>
        <source>Lies in the library&apos;s folder but is not in its list.</source>
        <translation>Está en la carpeta de la biblioteca, pero no en su lista.</translation>
    </message>
    <message>
        <source>The library&apos;s list says other things than “%1”.</source>
        <translation>La lista de la biblioteca no coincide con «%1».</translation>
    </message>
    <message>
        <source>It is fetched again, free of charge.</source>
        <translation>Se vuelve a descargar, gratis.</translation>
    </message>
    <message>
        <source>Rebuild the library: that brings it back.</source>
        <translation>Reconstruye la biblioteca: así se recupera.</translation>
    </message>
    <message>
        <source>Rebuild the library: then what the file says holds.</source>
        <translation>Reconstruye la biblioteca: así valdrá lo que dice el archivo.</translation>
    </message>
    <message>
        <source>Put it back from a copy of yours, or make the stems anew.</source>
        <translation>Recupéralo de una copia tuya o vuelve a hacer los stems.</translation>
    </message>
    <message>
        <source>The service cannot give it any more: put it back from a copy of yours.</source>
        <translation>El servicio ya no puede darlo: recupéralo de una copia tuya.</translation>
    </message>
    <message>
        <source>No file is damaged or missing.</source>
        <translation>No hay ningún archivo dañado ni falta ninguno.</translation>
    </message>
    <message>
        <source>One thing is not as it should be.</source>
        <translation>Hay una cosa que no está como debería.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are not as they should be.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Hay %Ln cosa que no está como debería.</numerusform>
            <numerusform>Hay %Ln cosas que no están como deberían.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: %1 songs, %2 files, %3 MB.</source>
        <translation>Comprobado: %1 canciones, %2 archivos, %3 MB.</translation>
    </message>
    <message numerus="yes">
        <source>What they are was noted for the first time: %Ln; the next check compares them with it.</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>Se ha anotado por primera vez el estado de %Ln archivo; la próxima comprobación lo usará como referencia.</numerusform>
            <numerusform>Se ha anotado por primera vez el estado de %Ln archivos; la próxima comprobación lo usará como referencia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched again, free of charge: %Ln.</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>Descargado de nuevo, gratis: %Ln.</numerusform>
            <numerusform>Descargados de nuevo, gratis: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be fetched again: check once more after the others.</source>
        <translation>Se puede volver a descargar: comprueba otra vez después de los demás.</translation>
    </message>
</context>
<context>
    <name>playlistfile</name>
    <message>
        <source>This playlist has more than %L1 entries.</source>
        <translation>Esta playlist tiene más de %L1 entradas.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Divídela en varios archivos.</translation>
    </message>
    <message>
        <source>This file is no playlist, or an empty one.</source>
        <translation>Este archivo no es una playlist, o está vacía.</translation>
    </message>
    <message>
        <source>Choose an M3U8 file with songs in it.</source>
        <translation>Elige un archivo M3U8 que contenga canciones.</translation>
    </message>
</context>
<context>
    <name>riffdesk::AccountForm</name>
    <message>
        <source>Without a keyring, keep the token in a file</source>
        <translation>Sin llavero, guardar el token en un archivo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>From your account&apos;s page</source>
        <translation>De la página de tu cuenta</translation>
    </message>
    <message>
        <source>Checks address and token with the service; free of charge</source>
        <translation>Comprueba con el servicio la dirección y el token; es gratis</translation>
    </message>
    <message>
        <source>The token goes to the system&apos;s keyring. Where there is none it is kept in memory and asked for at each start, or, if you allow it here, in a file that only you can read.</source>
        <translation>El token va al llavero del sistema. Si no lo hay, se guarda en memoria y se pide en cada inicio o, si lo permites aquí, en un archivo que solo tú puedes leer.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>The service knows this token. Press Connect to use it.</source>
        <translation>El servicio conoce este token. Pulsa «Conectar» para usarlo.</translation>
    </message>
    <message>
        <source>Connected. There is no keyring here, so you will be asked for the token at the next start.</source>
        <translation>Conectado. Aquí no hay llavero, así que se te pedirá el token en el próximo inicio.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>Where it comes from: sign in at &lt;a href=&quot;%1&quot;&gt;platform.acedata.cloud&lt;/a&gt; and copy the token of your application.</source>
        <translation>De dónde sale: inicia sesión en &lt;a href=&quot;%1&quot;&gt;platform.acedata.cloud&lt;/a&gt; y copia el token de tu aplicación.</translation>
    </message>
</context>
<context>
    <name>riffdesk::ActionPicker</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
    <message>
        <source>Words of a command</source>
        <translation>Palabras de un comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, activado</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, desactivado</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Ningún comando tiene esas palabras.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CallbackPage</name>
    <message>
        <source>Receive results (advanced)</source>
        <translation>Recibir resultados (avanzado)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>New path</source>
        <translation>Ruta nueva</translation>
    </message>
    <message>
        <source>For people with a tunnel. The service tells this computer when a song is done, and Riffdesk fetches it right then. Songs also come without it, a few seconds later.</source>
        <translation>Para quien tenga un túnel. El servicio avisa a este equipo cuando una canción está lista y Riffdesk la descarga al momento. Sin esto las canciones también llegan, unos segundos después.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Needs a public address</source>
        <translation>Necesita una dirección pública</translation>
    </message>
    <message>
        <source>Makes a new secret path; the previous address stops working</source>
        <translation>Crea otra ruta secreta; la dirección anterior deja de funcionar</translation>
    </message>
    <message>
        <source>New requests name it by themselves, unless the form has a callback address of its own. Its last part is secret.</source>
        <translation>Las peticiones nuevas la indican por sí solas, salvo que el formulario tenga su propia dirección de callback. Su última parte es secreta.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Dirección de callback</translation>
    </message>
    <message>
        <source>Any free one</source>
        <comment>port</comment>
        <translation>Cualquiera libre</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Solo este equipo</translation>
    </message>
    <message>
        <source>This computer and the local network</source>
        <translation>Este equipo y la red local</translation>
    </message>
    <message>
        <source>Every device in your network can connect to this port then, and read along: it is not encrypted. A tunnel that runs on this computer does not need it.</source>
        <translation>Así cualquier dispositivo de tu red puede conectarse a este puerto y leerlo: no está cifrado. Un túnel que funcione en este equipo no lo necesita.</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>Quién puede conectarse</translation>
    </message>
    <message>
        <source>Only the Practice service can reach this one: it leads to this computer.</source>
        <translation>A esta solo llega el servicio de práctica: lleva a este equipo.</translation>
    </message>
    <message>
        <source>Where the service reaches your tunnel from outside.</source>
        <translation>Dónde encuentra el servicio tu túnel desde fuera.</translation>
    </message>
    <message>
        <source>Listening on %1. Point your tunnel there.</source>
        <translation>Escuchando en %1. Dirige ahí tu túnel.</translation>
    </message>
    <message>
        <source>Nothing listens: it is switched off.</source>
        <translation>No se escucha nada: está desactivado.</translation>
    </message>
    <message>
        <source>Last received: %1</source>
        <translation>Último recibido: %1</translation>
    </message>
    <message>
        <source>Last received: nothing yet</source>
        <translation>Último recibido: nada todavía</translation>
    </message>
</context>
<context>
    <name>riffdesk::CheckDialog</name>
    <message>
        <source>Check library</source>
        <translation>Comprobar biblioteca</translation>
    </message>
    <message>
        <source>Every file is compared with what it was when it was kept. You can go on working.</source>
        <translation>Cada archivo se compara con lo que era cuando se guardó. Puedes seguir trabajando.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se ha encontrado</translation>
    </message>
    <message>
        <source>Double click or Return shows the song</source>
        <translation>Doble clic o Intro muestra la canción</translation>
    </message>
    <message>
        <source>&amp;Rebuild the library</source>
        <translation>&amp;Reconstruir biblioteca</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copiar lista</translation>
    </message>
    <message>
        <source>%1 of %2 songs</source>
        <comment>progress</comment>
        <translation>%1 de %2 canciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The first %L1 are listed; riffdesk check --json lists more.</source>
        <translation>Se muestran los primeros %L1; riffdesk check --json muestra más.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Cli</name>
    <message>
        <source>No job is waiting or running.</source>
        <translation>No hay trabajos en espera ni en curso.</translation>
    </message>
    <message>
        <source>There is no song “%1” in the library.</source>
        <translation>No hay ninguna canción «%1» en la biblioteca.</translation>
    </message>
    <message>
        <source>riffdesk songs lists them.</source>
        <translation>riffdesk songs las lista.</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>Token: %1</translation>
    </message>
    <message>
        <source>Some characters of the lyrics cannot be read.</source>
        <translation>No se pueden leer algunos caracteres de la letra.</translation>
    </message>
    <message>
        <source>Save them as UTF-8 once more, or name their encoding with --encoding.</source>
        <translation>Guárdala de nuevo como UTF-8 o indica su codificación con --encoding.</translation>
    </message>
    <message>
        <source>There is no token for %1.</source>
        <translation>No hay token para %1.</translation>
    </message>
    <message>
        <source>Set ACEDATACLOUD_API_TOKEN, or connect the account in the studio.</source>
        <translation>Define ACEDATACLOUD_API_TOKEN o conecta la cuenta en el estudio.</translation>
    </message>
    <message>
        <source>It is not known whether the service took the request.</source>
        <translation>No se sabe si el servicio aceptó la petición.</translation>
    </message>
    <message>
        <source>The song cannot be read back from the library.</source>
        <translation>No se puede volver a leer la canción de la biblioteca.</translation>
    </message>
    <message>
        <source>riffdesk --rebuild-library reads it from its folder.</source>
        <translation>riffdesk --rebuild-library la lee de su carpeta.</translation>
    </message>
    <message>
        <source>The lyrics were read as %1; --encoding reads them as another.</source>
        <translation>La letra se ha leído como %1; --encoding la lee con otra codificación.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; the service may read no more than %2.</source>
        <translation>El prompt tiene %1 caracteres; puede que el servicio no lea más de %2.</translation>
    </message>
    <message>
        <source>The title is from the lyrics: %1; --title names another.</source>
        <translation>El título sale de la letra: %1; --title indica otro.</translation>
    </message>
    <message>
        <source>There is neither a song nor an unfinished job “%1”.</source>
        <translation>No hay ninguna canción ni trabajo sin terminar «%1».</translation>
    </message>
    <message>
        <source>riffdesk songs and riffdesk jobs list them.</source>
        <translation>riffdesk songs y riffdesk jobs los listan.</translation>
    </message>
    <message>
        <source>%L1 of %L2 folders</source>
        <translation>%L1 de %L2 carpetas</translation>
    </message>
    <message>
        <source>riffdesk --rebuild-library makes the list anew from the song folders; no song is lost.</source>
        <translation>riffdesk --rebuild-library rehace la lista a partir de las carpetas de canciones; no se pierde ninguna.</translation>
    </message>
    <message>
        <source>It was made and charged; riffdesk fetch %1 fetches it.</source>
        <translation>Se creó y se cobró; riffdesk fetch %1 la descarga.</translation>
    </message>
    <message>
        <source>Nothing was asked for yet.</source>
        <translation>Aún no se ha pedido nada.</translation>
    </message>
    <message numerus="yes">
        <source>Lines that could not be read: %Ln.</source>
        <comment>number of lines</comment>
        <translation>
            <numerusform>Líneas que no se han podido leer: %Ln.</numerusform>
            <numerusform>Líneas que no se han podido leer: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it there, close it first, or use another library with --data-dir.</source>
        <translation>Hazlo ahí, ciérralo antes o usa otra biblioteca con --data-dir.</translation>
    </message>
    <message>
        <source>There is no playlist “%1”.</source>
        <translation>No hay ninguna playlist «%1».</translation>
    </message>
    <message>
        <source>riffdesk playlist lists them; --add makes one.</source>
        <translation>riffdesk playlist las lista; --add crea una.</translation>
    </message>
    <message>
        <source>1 song changed.</source>
        <translation>1 canción cambiada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs changed.</source>
        <comment>none or several</comment>
        <translation>
            <numerusform>%Ln canción cambiada.</numerusform>
            <numerusform>%Ln canciones cambiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is being brought to this version of Riffdesk. That is done once; it takes a minute or so for 100,000 songs.</source>
        <translation>Se está adaptando la biblioteca a esta versión de Riffdesk. Se hace una sola vez y tarda un minuto más o menos con 100 000 canciones.</translation>
    </message>
    <message>
        <source>%L1 of %L2 songs</source>
        <translation>%L1 de %L2 canciones</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more; --json lists them.</source>
        <comment>things found</comment>
        <translation>
            <numerusform>…y %Ln más; --json lo muestra.</numerusform>
            <numerusform>…y %Ln más; --json los muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was imported from a file: no service has it.</source>
        <translation>Esta canción se importó de un archivo: ningún servicio la tiene.</translation>
    </message>
    <message>
        <source>Upload its file in the studio, and work on that.</source>
        <translation>Sube su archivo en el estudio y trabaja con él.</translation>
    </message>
    <message>
        <source>%L1 files found</source>
        <translation>%L1 archivos encontrados</translation>
    </message>
    <message>
        <source>%L1 of %L2 files</source>
        <translation>%L1 de %L2 archivos</translation>
    </message>
    <message>
        <source>%L1 requests looked at, %L2 songs fetched</source>
        <translation>%L1 peticiones revisadas, %L2 canciones descargadas</translation>
    </message>
    <message>
        <source>The account&apos;s history is read; that is free of charge.</source>
        <translation>Se lee el historial de la cuenta; es gratis.</translation>
    </message>
    <message>
        <source>The catalogue has no “%1”.</source>
        <translation>El catálogo no tiene «%1».</translation>
    </message>
    <message>
        <source>Name it under &quot;files&quot; in your own catalogue, or remove that.</source>
        <translation>Indícalo en &quot;files&quot; en tu propio catálogo, o quita ese catálogo.</translation>
    </message>
    <message>
        <source>--anew asks for it, and pays, once more.</source>
        <translation>--anew lo pide, y lo paga, otra vez.</translation>
    </message>
    <message>
        <source>Each of them costs credits; the service does not say how many before.</source>
        <translation>Cada uno cuesta créditos; el servicio no dice antes cuántos.</translation>
    </message>
    <message>
        <source>Each of them costs %1.</source>
        <comment>a price</comment>
        <translation>Cada uno cuesta %1.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>No hay ningún perfil «%1».</translation>
    </message>
    <message>
        <source>--profile takes one of these: %1.</source>
        <translation>--profile admite uno de estos: %1.</translation>
    </message>
    <message>
        <source>Stems keep their loudness and their length, or they would no longer fit together.</source>
        <translation>Los stems conservan su sonoridad y su duración; si no, dejarían de encajar.</translation>
    </message>
    <message>
        <source>Leave out --lufs, --length, the fades, --trim-silence and profiles with them.</source>
        <translation>No uses con ellos --lufs, --length, los fundidos, --trim-silence ni perfiles.</translation>
    </message>
    <message>
        <source>“%1” has no stems.</source>
        <translation>«%1» no tiene stems.</translation>
    </message>
    <message>
        <source>riffdesk stems %1 asks the service for them.</source>
        <translation>riffdesk stems %1 se los pide al servicio.</translation>
    </message>
    <message>
        <source>None of the songs has stems; riffdesk stems ID… asks the service for them.</source>
        <translation>Ninguna de las canciones tiene stems; riffdesk stems ID… se los pide al servicio.</translation>
    </message>
    <message>
        <source>Stems of “%1” are missing. Put them back from a copy of yours; asking for them anew pays once more.</source>
        <translation>Faltan stems de «%1». Recupéralos de una copia tuya; pedirlos de nuevo se paga otra vez.</translation>
    </message>
    <message>
        <source>The audio of “%1” is not here.</source>
        <translation>El audio de «%1» no está aquí.</translation>
    </message>
    <message>
        <source>riffdesk fetch %1 brings it.</source>
        <translation>riffdesk fetch %1 lo trae.</translation>
    </message>
    <message>
        <source>Nothing changed: there is nothing to keep.</source>
        <translation>No ha cambiado nada: no hay nada que conservar.</translation>
    </message>
    <message>
        <source>Name a range with --from S --to S to take it all the same.</source>
        <translation>Indica un intervalo con --from S --to S para tomarlo de todos modos.</translation>
    </message>
    <message>
        <source>Stopped; no song was made.</source>
        <translation>Detenido; no se ha hecho ninguna canción.</translation>
    </message>
    <message>
        <source>%1 s to %2 s of the edit, the rest as it was.</source>
        <translation>De %1 s a %2 s de la edición, el resto como estaba.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CollectionsModel</name>
    <message>
        <source>All songs</source>
        <translation>Todas las canciones</translation>
    </message>
    <message>
        <source>New</source>
        <comment>songs that were not heard yet</comment>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>songs</comment>
        <translation>Conservadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>songs</comment>
        <translation>Descartadas</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln songs</source>
        <comment>name of a collection</comment>
        <translation>
            <numerusform>%1, %Ln canción</numerusform>
            <numerusform>%1, %Ln canciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::CollectionsView</name>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no colour</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>Eliminar playlist</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Eliminar etiqueta</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Eliminar búsqueda guardada</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Playlist nueva</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Save as M3U8…</source>
        <translation>Guardar como M3U8…</translation>
    </message>
    <message>
        <source>A file that other players read</source>
        <translation>Un archivo que leen otros reproductores</translation>
    </message>
    <message>
        <source>Open M3U8 playlist…</source>
        <translation>Abrir playlist M3U8…</translation>
    </message>
    <message>
        <source>Save playlist</source>
        <translation>Guardar playlist</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>One song is in %1.</source>
        <translation>Hay una canción en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in %1.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>Hay %Ln canción en %1.</numerusform>
            <numerusform>Hay %Ln canciones en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, without audio: %Ln.</source>
        <comment>number of songs</comment>
        <translation>
            <numerusform>Omitida, sin audio: %Ln.</numerusform>
            <numerusform>Omitidas, sin audio: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open playlist</source>
        <translation>Abrir playlist</translation>
    </message>
    <message>
        <source>None of its files are songs of this library. Import them first.</source>
        <translation>Ninguno de sus archivos es una canción de esta biblioteca. Impórtalos antes.</translation>
    </message>
    <message numerus="yes">
        <source>Entries that are no songs of this library were left out: %Ln.</source>
        <translation>
            <numerusform>Entradas omitidas por no ser canciones de esta biblioteca: %Ln.</numerusform>
            <numerusform>Entradas omitidas por no ser canciones de esta biblioteca: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::CompBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Takes the last choice back (%1)</source>
        <translation>Deshace la última elección (%1)</translation>
    </message>
    <message>
        <source>Makes it again (%1)</source>
        <translation>La vuelve a hacer (%1)</translation>
    </message>
    <message>
        <source>How long one take goes over into the next</source>
        <translation>Cuánto tarda una toma en pasar a la siguiente</translation>
    </message>
    <message>
        <source>Looking whether they run together…</source>
        <translation>Comprobando si van a la par…</translation>
    </message>
    <message>
        <source>Drag over a song where it is to be heard, or press its number while it plays.</source>
        <translation>Arrastra sobre una canción donde deba oírse, o pulsa su número mientras suena.</translation>
    </message>
    <message>
        <source>Put together with one join.</source>
        <translation>Montada con una unión.</translation>
    </message>
    <message numerus="yes">
        <source>Put together with %Ln joins.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Montada con %Ln unión.</numerusform>
            <numerusform>Montada con %Ln uniones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>Montando…</translation>
    </message>
    <message>
        <source>Keep as a new song</source>
        <translation>Guardar como canción nueva</translation>
    </message>
    <message>
        <source>Makes a song of what was chosen. Costs nothing.</source>
        <translation>Hace una canción con lo elegido. No cuesta nada.</translation>
    </message>
</context>
<context>
    <name>riffdesk::CompareLane</name>
    <message>
        <source>Hear this one (%1)</source>
        <translation>Oír esta (%1)</translation>
    </message>
    <message>
        <source>Hear %1</source>
        <translation>Oír %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>This one is the best; show which it is (Enter: the one that is heard)</source>
        <translation>Esta es la mejor; muestra cuál es (Intro: la que suena)</translation>
    </message>
    <message>
        <source>What can be done with this song</source>
        <translation>Lo que se puede hacer con esta canción</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Elegir %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más sobre %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>Volver a la biblioteca (Esc)</translation>
    </message>
    <message>
        <source>Something else is on.</source>
        <translation>Está sonando otra cosa.</translation>
    </message>
    <message>
        <source>Hear these songs</source>
        <translation>Oír estas canciones</translation>
    </message>
    <message>
        <source>Plays them in step, one at a time</source>
        <translation>Las reproduce sincronizadas, de una en una</translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <comment>a title</comment>
        <translation>Qué ha cambiado en %1</translation>
    </message>
    <message>
        <source>The library can only be read.</source>
        <translation>La biblioteca es de solo lectura.</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>A ciegas</translation>
    </message>
    <message>
        <source>Hides which song is which, under new numbers, until you choose one (B)</source>
        <translation>Oculta qué canción es cada una, con números nuevos, hasta que elijas una (B)</translation>
    </message>
    <message>
        <source>Press the numbers to listen, and choose the best.</source>
        <translation>Pulsa los números para escuchar y elige la mejor.</translation>
    </message>
    <message>
        <source>You chose “%1” (so far %2 of %3).</source>
        <translation>Has elegido «%1» (hasta ahora %2 de %3).</translation>
    </message>
    <message>
        <source>Which song is heard</source>
        <translation>Qué canción se oye</translation>
    </message>
    <message>
        <source>Hide which song is which, or show it</source>
        <translation>Ocultar o mostrar qué canción es cada una</translation>
    </message>
    <message>
        <source>While they are hidden: choose what is heard</source>
        <translation>Mientras están ocultas: elegir qué se oye</translation>
    </message>
    <message>
        <source>Loop a stretch of all of them</source>
        <translation>Repetir en bucle un tramo de todas</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Mayús y arrastrar</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Volver a la biblioteca</translation>
    </message>
    <message>
        <source>Song %1</source>
        <translation>Canción %1</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <comment>title while it is hidden which song is heard</comment>
        <translation>Comparación a ciegas</translation>
    </message>
    <message>
        <source>Makes one song of the best of each (G)</source>
        <translation>Hace una canción con lo mejor de cada una (G)</translation>
    </message>
    <message>
        <source>Drag, or its number while it plays</source>
        <translation>Arrastrar, o su número mientras suena</translation>
    </message>
    <message>
        <source>Comp</source>
        <comment>puts together the best of several takes</comment>
        <translation>Comp</translation>
    </message>
    <message>
        <source>Comp: put together the best of each, or stop</source>
        <translation>Comp: juntar lo mejor de cada una, o parar</translation>
    </message>
    <message>
        <source>In a comp: where a song is heard</source>
        <translation>En un comp: dónde se oye una canción</translation>
    </message>
</context>
<context>
    <name>riffdesk::CoverWindow</name>
    <message>
        <source>Cover of %1</source>
        <translation>Cover de %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::CreateFooter</name>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Make it (Ctrl+Return)</source>
        <translation>Crear (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Number of takes</source>
        <translation>Número de tomas</translation>
    </message>
    <message>
        <source>How many songs the next press of Create makes; each is a request of its own</source>
        <translation>Cuántas canciones se harán al pulsar Crear; cada una es una petición aparte</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 toma</translation>
    </message>
    <message>
        <source>Create ×%1</source>
        <comment>number of songs</comment>
        <translation>Crear ×%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln toma</numerusform>
            <numerusform>%Ln tomas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sweep…</source>
        <comment>one song over several values of a setting</comment>
        <translation>Barrido…</translation>
    </message>
</context>
<context>
    <name>riffdesk::CreatePanel</name>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Presets</translation>
    </message>
</context>
<context>
    <name>riffdesk::DesktopPage</name>
    <message>
        <source>Normalise loudness</source>
        <translation>Normalizar sonoridad</translation>
    </message>
    <message>
        <source>Plays every song at %1 LUFS, with peaks below %2 dBTP. The files stay as they are.</source>
        <translation>Reproduce todas las canciones a %1 LUFS, con picos por debajo de %2 dBTP. Los archivos no cambian.</translation>
    </message>
    <message>
        <source>Level meter</source>
        <translation>Medidor de nivel</translation>
    </message>
    <message>
        <source>Spectrum and levels in the player bar, where there is room for them.</source>
        <translation>Espectro y niveles en la barra de reproducción, si hay sitio.</translation>
    </message>
    <message>
        <source>Tell me when a song is done</source>
        <translation>Avisarme cuando una canción esté lista</translation>
    </message>
    <message>
        <source>With a notification of the desktop, while the window is not in front.</source>
        <translation>Con una notificación del escritorio, mientras la ventana no esté delante.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>Steers the player and shows or hides the window.</source>
        <translation>Controla la reproducción y muestra u oculta la ventana.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Este escritorio no tiene bandeja.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Seguir en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Songs that are being made go on. “Quit” ends the program.</source>
        <translation>Las canciones en curso continúan. «Salir» cierra el programa.</translation>
    </message>
</context>
<context>
    <name>riffdesk::DetailsPanel</name>
    <message>
        <source>Fetch again</source>
        <translation>Volver a descargar</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>Usar como origen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Linaje</translation>
    </message>
    <message>
        <source>This song has no words.</source>
        <translation>Esta canción no tiene letra.</translation>
    </message>
    <message>
        <source>Choose a song to see its words and how it was made.</source>
        <translation>Elige una canción para ver su letra y cómo se hizo.</translation>
    </message>
    <message>
        <source>The audio of this song could not be fetched.</source>
        <translation>No se ha podido descargar el audio de esta canción.</translation>
    </message>
    <message>
        <source>The audio of this song is on its way.</source>
        <translation>El audio de esta canción está en camino.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Show the cover at its full size</source>
        <translation>Ver la portada a tamaño completo</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>Mezclar stems</translation>
    </message>
</context>
<context>
    <name>riffdesk::DiagnosticsDialog</name>
    <message>
        <source>With the &amp;titles, prompts and lyrics of the last jobs</source>
        <translation>Con los &amp;títulos, prompts y letras de los últimos trabajos</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>What help needs to know. It holds no token.</source>
        <translation>Lo que se necesita para ayudarte. No contiene ningún token.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>riffdesk::Download</name>
    <message>
        <source>The file&apos;s address is not a safe web address.</source>
        <translation>La dirección del archivo no es una dirección web segura.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>El archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>The server sent another part than was asked for.</source>
        <translation>El servidor ha enviado una parte distinta de la pedida.</translation>
    </message>
    <message>
        <source>The file is larger than it should be.</source>
        <translation>El archivo es más grande de lo que debería.</translation>
    </message>
    <message>
        <source>The server sent no file.</source>
        <translation>El servidor no ha enviado ningún archivo.</translation>
    </message>
    <message>
        <source>The connection ended before the whole file had arrived.</source>
        <translation>La conexión se cortó antes de que llegara el archivo entero.</translation>
    </message>
    <message>
        <source>The file&apos;s address redirects too many times.</source>
        <translation>La dirección del archivo redirige demasiadas veces.</translation>
    </message>
    <message>
        <source>The file&apos;s address leads to one that is not safe.</source>
        <translation>La dirección del archivo lleva a otra que no es segura.</translation>
    </message>
</context>
<context>
    <name>riffdesk::DraftBar</name>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Close this draft (%1)</source>
        <translation>Cerrar este borrador (%1)</translation>
    </message>
    <message>
        <source>Close this draft</source>
        <translation>Cerrar este borrador</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>Cerrar los demás</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Borrador nuevo</translation>
    </message>
    <message>
        <source>Reopen closed draft</source>
        <translation>Reabrir borrador cerrado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Todos los borradores</translation>
    </message>
</context>
<context>
    <name>riffdesk::Drafts</name>
    <message>
        <source>Files of your drafts could not be read and were set aside, with names in “.broken”, in %1.</source>
        <translation>No se han podido leer archivos de tus borradores; se han apartado, con nombres terminados en «.broken», en %1.</translation>
    </message>
    <message>
        <source>There are %1 drafts already. Close one that you no longer need.</source>
        <translation>Ya hay %1 borradores. Cierra alguno que ya no necesites.</translation>
    </message>
</context>
<context>
    <name>riffdesk::EncodingHint</name>
    <message>
        <source>Other encoding</source>
        <translation>Otra codificación</translation>
    </message>
    <message>
        <source>Dismiss the encoding</source>
        <translation>Ocultar aviso de codificación</translation>
    </message>
    <message>
        <source>Read as %1; where a %2 stands, a letter was lost</source>
        <comment>an encoding; the sign that stands for a lost letter</comment>
        <translation>Leído como %1; donde hay un %2 se perdió una letra</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <comment>an encoding: Read as Cyrillic (Windows-1251)</comment>
        <translation>Leído como %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportDialog</name>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Carpeta de destino</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elige una carpeta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln songs</source>
        <translation>
            <numerusform>Exportar %Ln canción</numerusform>
            <numerusform>Exportar %Ln canciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Save or remove a profile</source>
        <translation>Guardar o eliminar un perfil</translation>
    </message>
    <message>
        <source>Save as a profile…</source>
        <translation>Guardar como perfil…</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Eliminar este perfil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Nombres de los archivos</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 files</source>
        <translation>Los primeros %L1 de %L2 archivos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no profile of export options</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>Guardar como perfil</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Web page to share</source>
        <translation>Página web para compartir</translation>
    </message>
    <message>
        <source>Web page to share, as a zip</source>
        <translation>Página web para compartir, en zip</translation>
    </message>
    <message>
        <source>A page plays the songs in any browser, without a network, with cover and lyrics</source>
        <translation>Una página reproduce las canciones en cualquier navegador, sin red, con portada y letra</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportar como</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportForm</name>
    <message>
        <source>None</source>
        <translation>Sin él</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>The artist</source>
        <translation>El artista</translation>
    </message>
    <message>
        <source>Leave out silence at both ends</source>
        <translation>Quitar el silencio de ambos extremos</translation>
    </message>
    <message>
        <source>Replace files of the same name</source>
        <translation>Reemplazar archivos del mismo nombre</translation>
    </message>
    <message>
        <source>Export again what has not changed</source>
        <translation>Exportar también lo que no ha cambiado</translation>
    </message>
    <message>
        <source>Write a catalogue beside the songs</source>
        <translation>Escribir un catálogo junto a las canciones</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artista del álbum</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Fundido de entrada</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Fundido de salida</translation>
    </message>
    <message>
        <source>Otherwise a name that is taken gets a number</source>
        <translation>Si no, un nombre ya usado recibe un número</translation>
    </message>
    <message>
        <source>Otherwise songs that are in the folder as they are here are left as they are</source>
        <translation>Si no, las canciones que ya están igual en la carpeta se dejan como están</translation>
    </message>
    <message>
        <source>catalogue.csv for spreadsheets, and the same as JSON</source>
        <translation>catalogue.csv para hojas de cálculo, y lo mismo en JSON</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>−14 LUFS (most streaming)</source>
        <translation>−14 LUFS (casi todo el streaming)</translation>
    </message>
    <message>
        <source>−16 LUFS (Apple, podcasts)</source>
        <translation>−16 LUFS (Apple, pódcast)</translation>
    </message>
    <message>
        <source>−23 LUFS (broadcast)</source>
        <translation>−23 LUFS (radio y TV)</translation>
    </message>
    <message>
        <source>Loud songs are turned down, quiet ones up, with no peak above −1 dBTP</source>
        <translation>Baja las canciones fuertes y sube las flojas, sin picos por encima de −1 dBTP</translation>
    </message>
    <message>
        <source>Whole song</source>
        <translation>Canción entera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>what a field is, then how it is written</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Put a field into the name; / makes folders</source>
        <translation>Insertar un campo en el nombre; / crea carpetas</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>A page is written anew each time, in a folder or a zip of its own</source>
        <translation>Una página se hace de nuevo cada vez, en su propia carpeta o zip</translation>
    </message>
    <message>
        <source>On a page the lyrics follow the song from its very start</source>
        <translation>En una página la letra sigue a la canción desde el principio</translation>
    </message>
    <message>
        <source>The page itself lists its songs</source>
        <translation>La propia página lista sus canciones</translation>
    </message>
</context>
<context>
    <name>riffdesk::ExportReport</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>What an export could not do</source>
        <translation>Lo que no se ha podido exportar</translation>
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
        <translation>La canción ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Nothing can be done about that here.</source>
        <translation>Aquí no se puede hacer nada al respecto.</translation>
    </message>
    <message>
        <source>Exporting one song</source>
        <translation>Exportando una canción</translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2 songs</source>
        <translation>Exportando: %L1 de %L2 canciones</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>%1× as fast as listening</source>
        <translation>%1× la velocidad de escucha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>queda %Ln segundo</numerusform>
            <numerusform>quedan %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>queda %Ln minuto aprox.</numerusform>
            <numerusform>quedan unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>“%1” could not be exported: %2</source>
        <translation>No se ha podido exportar «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs could not be exported.</source>
        <translation>
            <numerusform>No se ha podido exportar %Ln canción.</numerusform>
            <numerusform>No se han podido exportar %Ln canciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>One song written to %1.</source>
        <translation>Una canción escrita en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs written to %1.</source>
        <translation>
            <numerusform>%Ln canción escrita en %1.</numerusform>
            <numerusform>%Ln canciones escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The song in %1 is still as it was exported.</source>
        <translation>La canción en %1 sigue tal como se exportó.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln songs in %1 are still as they were exported.</source>
        <translation>
            <numerusform>%Ln canción en %1 sigue tal como se exportó.</numerusform>
            <numerusform>Las %Ln canciones en %1 siguen tal como se exportaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were there unchanged.</source>
        <translation>
            <numerusform>%Ln más ya estaba allí sin cambios.</numerusform>
            <numerusform>%Ln más ya estaban allí sin cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>No se ha exportado nada.</translation>
    </message>
    <message>
        <source>Exporting stems</source>
        <translation>Exportando stems</translation>
    </message>
    <message>
        <source>Stems written to %1.</source>
        <translation>Stems escritos en %1.</translation>
    </message>
    <message numerus="yes">
        <source>Stems of %Ln songs written to %1.</source>
        <translation>
            <numerusform>Stems de %Ln canción escritos en %1.</numerusform>
            <numerusform>Stems de %Ln canciones escritos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Songs</source>
        <comment>the name of a page with some</comment>
        <translation>Canciones</translation>
    </message>
    <message>
        <source>Page with one song: %1</source>
        <comment>a path</comment>
        <translation>Página con una canción: %1</translation>
    </message>
    <message numerus="yes">
        <source>Page with %Ln songs: %1</source>
        <translation>
            <numerusform>Página con %Ln canción: %1</numerusform>
            <numerusform>Página con %Ln canciones: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::FactsGrid</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
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
        <translation>Fundido cruzado</translation>
    </message>
</context>
<context>
    <name>riffdesk::Ffmpeg</name>
    <message>
        <source>The program ffmpeg, which makes audio files, is not installed.</source>
        <translation>El programa ffmpeg, que crea archivos de audio, no está instalado.</translation>
    </message>
    <message>
        <source>Install ffmpeg with your system&apos;s software manager and try again.</source>
        <translation>Instala ffmpeg con el gestor de software del sistema e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The conversion was stopped.</source>
        <translation>Se ha interrumpido la conversión.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the audio file.</source>
        <translation>No queda espacio en el disco para el archivo de audio.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Libera espacio o elige otra carpeta e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>ffmpeg stopped without saying why.</source>
        <translation>ffmpeg se ha detenido sin decir por qué.</translation>
    </message>
    <message>
        <source>ffmpeg could not finish: %1</source>
        <translation>ffmpeg no ha podido terminar: %1</translation>
    </message>
    <message>
        <source>Check that the song&apos;s file is whole and the folder can be written, then try again.</source>
        <translation>Comprueba que el archivo de la canción está completo y que se puede escribir en la carpeta, e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>riffdesk::FindBar</name>
    <message>
        <source>Capital letters matter</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>All</source>
        <comment>replace all that is found</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the lyrics</source>
        <translation>Buscar en la letra</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>capital letters matter</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Replace every one</source>
        <translation>Reemplazar todos</translation>
    </message>
    <message>
        <source>None</source>
        <comment>nothing is found</comment>
        <translation>Ninguno</translation>
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
            <numerusform>%Ln reemplazado</numerusform>
            <numerusform>%Ln reemplazados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::FlagEdit</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Kept: press to take that back</source>
        <translation>Conservada: pulsa para deshacerlo</translation>
    </message>
    <message>
        <source>Keep: is:kept finds what is kept</source>
        <translation>Conservar: is:kept encuentra lo conservado</translation>
    </message>
    <message>
        <source>Rejected: press to take that back</source>
        <translation>Descartada: pulsa para deshacerlo</translation>
    </message>
    <message>
        <source>Reject: is:rejected finds what is rejected</source>
        <translation>Descartar: is:rejected encuentra lo descartado</translation>
    </message>
</context>
<context>
    <name>riffdesk::FormField</name>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
</context>
<context>
    <name>riffdesk::FormUndo</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideContents</name>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>Ninguna página contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Una página</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::GuidePageList</name>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
</context>
<context>
    <name>riffdesk::GuideWindow</name>
    <message>
        <source>Guide – Riffdesk</source>
        <translation>Guía – Riffdesk</translation>
    </message>
</context>
<context>
    <name>riffdesk::HintRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>riffdesk::HttpCall</name>
    <message>
        <source>The service address must start with https://, unless it is on this computer.</source>
        <translation>La dirección del servicio debe empezar por https://, salvo que esté en este equipo.</translation>
    </message>
    <message>
        <source>The token holds characters that no token has.</source>
        <translation>El token contiene caracteres que no tiene ningún token.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MB.</source>
        <translation>La respuesta ocupa más de %1 MB.</translation>
    </message>
    <message>
        <source>The service closed the connection without answering.</source>
        <translation>El servicio cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer had arrived.</source>
        <translation>La conexión se cortó antes de que llegara la respuesta entera.</translation>
    </message>
</context>
<context>
    <name>riffdesk::HttpExchange</name>
    <message>
        <source>The name “%1” was not found.</source>
        <translation>No se ha encontrado el nombre «%1».</translation>
    </message>
    <message>
        <source>The connection ended before the whole file had arrived.</source>
        <translation>La conexión se cortó antes de que llegara el archivo entero.</translation>
    </message>
    <message>
        <source>It is packed in a way that Riffdesk does not know.</source>
        <translation>Está comprimido de una forma que Riffdesk no conoce.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is garbled.</source>
        <translation>La respuesta del servidor es ilegible.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Importer</name>
    <message>
        <source>It is neither audio nor a zip archive of it.</source>
        <translation>No es audio ni un archivo ZIP con audio.</translation>
    </message>
    <message>
        <source>There is no audio in it.</source>
        <translation>No contiene audio.</translation>
    </message>
    <message>
        <source>1 song was imported.</source>
        <translation>Se ha importado 1 canción.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs were imported.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Se ha importado %Ln canción.</numerusform>
            <numerusform>Se han importado %Ln canciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was in the library already.</source>
        <translation>1 archivo ya estaba en la biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were in the library already.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln archivo ya estaba en la biblioteca.</numerusform>
            <numerusform>%Ln archivos ya estaban en la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; the same import goes on with what is left.</source>
        <translation>Se ha detenido la importación; si la repites, sigue con lo que falta.</translation>
    </message>
    <message>
        <source>There are more files than one import takes: import the folders one by one.</source>
        <translation>Hay más archivos de los que admite una importación: importa las carpetas una a una.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 file could not be imported.</source>
        <translation>No se ha podido importar 1 archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be imported.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>No se ha podido importar %Ln archivo.</numerusform>
            <numerusform>No se han podido importar %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of them is in the file %1.</source>
        <translation>Su lista está en el archivo %1.</translation>
    </message>
    <message>
        <source>There was nothing to import: no audio file was found.</source>
        <translation>No había nada que importar: no se ha encontrado ningún archivo de audio.</translation>
    </message>
</context>
<context>
    <name>riffdesk::JobCard</name>
    <message>
        <source>Edit and resend</source>
        <translation>Editar y reenviar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation>Copiar ID de traza</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>It never arrived, send again</source>
        <translation>No llegó, reenviar</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cancel anyway</source>
        <translation>Cancelar igualmente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Tiempo transcurrido</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>The service may still charge for this song.</source>
        <translation>Puede que el servicio cobre igualmente esta canción.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>for a screen reader: what a button does, a song</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Volver a descargar</translation>
    </message>
    <message>
        <source>Fetching it again costs nothing.</source>
        <translation>Volver a descargarlo no cuesta nada.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ya</translation>
    </message>
    <message>
        <source>One of these is mine…</source>
        <translation>Una de estas es la mía…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, then what was asked for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Descargar ya</translation>
    </message>
    <message>
        <source>The service may still charge for this file.</source>
        <translation>Puede que el servicio cobre igualmente este archivo.</translation>
    </message>
</context>
<context>
    <name>riffdesk::JobList</name>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, scroll to see</source>
        <translation>
            <numerusform>%Ln más, desplázate para verlo</numerusform>
            <numerusform>%Ln más, desplázate para verlos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::JobQueue</name>
    <message>
        <source>Riffdesk ended before the answer came.</source>
        <translation>Riffdesk se cerró antes de recibir la respuesta.</translation>
    </message>
    <message>
        <source>Correct it, then create again.</source>
        <translation>Corrígelo y vuelve a crearla.</translation>
    </message>
    <message>
        <source>Between 1 and %1 takes of a service can be asked for.</source>
        <translation>A un servicio se le pueden pedir de 1 a %1 tomas.</translation>
    </message>
    <message>
        <source>Choose another number of takes.</source>
        <translation>Elige otro número de tomas.</translation>
    </message>
    <message>
        <source>Another job has this task.</source>
        <translation>Otro trabajo tiene esta tarea.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elige otra.</translation>
    </message>
    <message>
        <source>1 song came from the account.</source>
        <translation>Ha llegado 1 canción de la cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs came from the account.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Ha llegado %Ln canción de la cuenta.</numerusform>
            <numerusform>Han llegado %Ln canciones de la cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every song of the account is in the library already.</source>
        <translation>Todas las canciones de la cuenta ya están en la biblioteca.</translation>
    </message>
    <message>
        <source>1 request&apos;s files could not be fetched.</source>
        <translation>No se han podido descargar los archivos de 1 petición.</translation>
    </message>
    <message numerus="yes">
        <source>Files of %Ln requests could not be fetched.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>No se han podido descargar archivos de %Ln petición.</numerusform>
            <numerusform>No se han podido descargar archivos de %Ln peticiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are listed in Jobs.</source>
        <translation>Todas aparecen en Trabajos.</translation>
    </message>
    <message>
        <source>The import was stopped; the same import goes on with what is left.</source>
        <translation>Se ha detenido la importación; si la repites, sigue con lo que falta.</translation>
    </message>
    <message>
        <source>“%1” was imported from a file: no service has it.</source>
        <translation>«%1» se importó de un archivo: ningún servicio la tiene.</translation>
    </message>
    <message>
        <source>Import the file again: that brings its sound back.</source>
        <translation>Vuelve a importar el archivo: así se recupera el sonido.</translation>
    </message>
    <message>
        <source>“%1” makes no song.</source>
        <translation>«%1» no hace ninguna canción.</translation>
    </message>
    <message>
        <source>Ask for files of a song in its menu, or with riffdesk wav and riffdesk video.</source>
        <translation>Pide los archivos de una canción en su menú, o con riffdesk wav y riffdesk video.</translation>
    </message>
    <message>
        <source>There is no such song, or nothing like that of it.</source>
        <translation>No existe esa canción, o no tiene nada así.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LedgerDialog</name>
    <message>
        <source>Ledger</source>
        <translation>Libro de gastos</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>Buscar en el libro de gastos</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>One request was or may be charged.</source>
        <translation>Una petición se ha cobrado o puede que se cobre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests were or may be charged.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln petición se ha cobrado o puede que se cobre.</numerusform>
            <numerusform>%Ln peticiones se han cobrado o puede que se cobren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for each song that was kept.</source>
        <comment>a number of requests</comment>
        <translation>%1 por cada canción conservada.</translation>
    </message>
    <message numerus="yes">
        <source>Lines of the ledger that cannot be read: %Ln.</source>
        <comment>number of lines</comment>
        <translation>
            <numerusform>Líneas del libro de gastos que no se pueden leer: %Ln.</numerusform>
            <numerusform>Líneas del libro de gastos que no se pueden leer: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked for yet</source>
        <translation>Aún no se ha pedido nada</translation>
    </message>
    <message>
        <source>Each request that a service may charge for is written down here before it leaves.</source>
        <translation>Cada petición que un servicio puede cobrar se anota aquí antes de enviarse.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Nada de ese tipo</translation>
    </message>
    <message>
        <source>No request holds all of these words.</source>
        <translation>Ninguna petición contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
</context>
<context>
    <name>riffdesk::LedgerModel</name>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>failed at the service</source>
        <translation>falló en el servicio</translation>
    </message>
    <message>
        <source>not taken, not charged</source>
        <translation>no aceptada, no cobrada</translation>
    </message>
    <message>
        <source>made, a file is missing</source>
        <translation>hecha, falta un archivo</translation>
    </message>
    <message>
        <source>cancelled, may be charged</source>
        <translation>cancelada, quizá cobrada</translation>
    </message>
    <message>
        <source>unknown, may be charged</source>
        <translation>desconocida, quizá cobrada</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>ID de tarea</translation>
    </message>
</context>
<context>
    <name>riffdesk::LevelMeter</name>
    <message>
        <source>Level meter</source>
        <translation>Medidor de nivel</translation>
    </message>
    <message>
        <source>Level meter: spectrum, left and right</source>
        <translation>Medidor de nivel: espectro, izquierda y derecha</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryBar</name>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Restaurar todo</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Show playlists, tags, saved searches and the trash</source>
        <translation>Mostrar playlists, etiquetas, búsquedas guardadas y la papelera</translation>
    </message>
    <message>
        <source>Keep this search among the collections</source>
        <translation>Guardar esta búsqueda en las colecciones</translation>
    </message>
    <message>
        <source>Search: %1. Press to take it away</source>
        <comment>a filter chip</comment>
        <translation>Búsqueda: %1. Pulsa para quitarla</translation>
    </message>
    <message>
        <source>%1: click to take it away</source>
        <translation>%1: haz clic para quitarlo</translation>
    </message>
    <message>
        <source>1 song</source>
        <translation>1 canción</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln canción</numerusform>
            <numerusform>%Ln canciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Vaciar papelera…</translation>
    </message>
    <message>
        <source>Empty trash (%1)…</source>
        <comment>how much that frees</comment>
        <translation>Vaciar papelera (%1)…</translation>
    </message>
    <message>
        <source>As arranged</source>
        <translation>Orden propio</translation>
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
        <source>Title, A to Z</source>
        <translation>Título, A a Z</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>Título, Z a A</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Más largas primero</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Más cortas primero</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Mejor valoradas primero</translation>
    </message>
    <message>
        <source>Lowest rated first</source>
        <translation>Peor valoradas primero</translation>
    </message>
    <message>
        <source>Last played first</source>
        <translation>Últimas reproducidas primero</translation>
    </message>
    <message>
        <source>Most played first</source>
        <translation>Más reproducidas primero</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By source song</source>
        <translation>Por canción de origen</translation>
    </message>
    <message>
        <source>By playlist</source>
        <translation>Por playlist</translation>
    </message>
    <message>
        <source>Choose the order of the songs, and groups</source>
        <translation>Elegir el orden de las canciones y los grupos</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Orden: %1</translation>
    </message>
    <message>
        <source>Takes together</source>
        <translation>Tomas juntas</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, en orden ascendente</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, en orden descendente</translation>
    </message>
    <message>
        <source>Choose columns, their order and the height of rows</source>
        <translation>Elegir las columnas, su orden y la altura de las filas</translation>
    </message>
    <message>
        <source>Large rows</source>
        <translation>Filas altas</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Source song</source>
        <translation>Canción de origen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Última reproducción</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryPage</name>
    <message>
        <source>Empty trash</source>
        <translation>Vaciar papelera</translation>
    </message>
    <message>
        <source>Remove 1 song and its files for good?</source>
        <translation>¿Eliminar definitivamente 1 canción y sus archivos?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln songs and their files for good?</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>¿Eliminar definitivamente %Ln canción y sus archivos?</numerusform>
            <numerusform>¿Eliminar definitivamente %Ln canciones y sus archivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the only thing that deletes songs, and it cannot be undone.</source>
        <translation>Es lo único que borra canciones, y no se puede deshacer.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>The songs cannot be shown</source>
        <translation>No se pueden mostrar las canciones</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Songs appear here when they are done.</source>
        <translation>Las canciones aparecen aquí cuando están listas.</translation>
    </message>
    <message>
        <source>No songs yet</source>
        <translation>Aún no hay canciones</translation>
    </message>
    <message>
        <source>Describe a song, or write its words, and press Create. It is kept here, with its cover and its lyrics.</source>
        <translation>Describe una canción o escribe su letra y pulsa Crear. Se guardará aquí con su portada y su letra.</translation>
    </message>
    <message>
        <source>Make your first song</source>
        <translation>Crea tu primera canción</translation>
    </message>
    <message>
        <source>The songs are safe in their folders</source>
        <translation>Las canciones están a salvo en sus carpetas</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>Reconstruir biblioteca</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>No songs are in this playlist yet. Drag songs onto its name.</source>
        <translation>Aún no hay canciones en esta playlist. Arrastra canciones sobre su nombre.</translation>
    </message>
    <message>
        <source>Import songs…</source>
        <translation>Importar canciones…</translation>
    </message>
</context>
<context>
    <name>riffdesk::LibraryProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelling: all is left as it was…</source>
        <translation>Cancelando: todo queda como estaba…</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineageModel</name>
    <message>
        <source>Song</source>
        <translation>Canción</translation>
    </message>
    <message>
        <source>the song that is shown</source>
        <translation>la canción que se muestra</translation>
    </message>
    <message>
        <source>level %1</source>
        <comment>in a tree, from 1</comment>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>Unknown song</source>
        <comment>one that is not in the library, and of which no title is known</comment>
        <translation>Canción desconocida</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>Eliminada definitivamente</translation>
    </message>
    <message>
        <source>Never in this library</source>
        <translation>Nunca en esta biblioteca</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>Tu grabación</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>what was done, and from when to when</comment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what was done, and when in the song</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <comment>what was done, and the second song that went into it</comment>
        <translation>%1, con «%2»</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineagePage</name>
    <message>
        <source>Family only</source>
        <translation>Solo familia</translation>
    </message>
    <message>
        <source>Show only these songs in the library</source>
        <translation>Mostrar solo estas canciones en la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>The nearest %Ln songs; there are more</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln canción más cercana; hay más</numerusform>
            <numerusform>Las %Ln canciones más cercanas; hay más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln canción</numerusform>
            <numerusform>%Ln canciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Made from scratch; nothing was made from it yet.</source>
        <translation>Hecha desde cero; aún no se ha hecho nada a partir de ella.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LineageView</name>
    <message>
        <source>Lineage</source>
        <translation>Linaje</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Select in the library</source>
        <translation>Seleccionar en la biblioteca</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Qué ha cambiado…</translation>
    </message>
    <message>
        <source>Show only this family</source>
        <translation>Mostrar solo esta familia</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsEditor</name>
    <message>
        <source>This song has no lyrics.</source>
        <translation>Esta canción no tiene letra.</translation>
    </message>
    <message>
        <source>The text is longer than lyrics can be (%L1 characters).</source>
        <translation>El texto es demasiado largo para una letra (%L1 caracteres).</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsField</name>
    <message>
        <source>The lyrics are open in a window of their own.</source>
        <translation>La letra está abierta en su propia ventana.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Traerla de vuelta</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsMargin</name>
    <message>
        <source>Syllables in each line, guessed from the spelling</source>
        <translation>Sílabas de cada línea, calculadas por la ortografía</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsOutline</name>
    <message>
        <source>Sections of the lyrics</source>
        <translation>Secciones de la letra</translation>
    </message>
    <message>
        <source>Insert section</source>
        <translation>Insertar sección</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Give it a tag</source>
        <translation>Ponerle una etiqueta</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
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
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsOutlineModel</name>
    <message>
        <source>No tag</source>
        <comment>words before the first section</comment>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Words before the first section</source>
        <translation>Texto antes de la primera sección</translation>
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
        <translation>Letra</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsPanel</name>
    <message>
        <source>Insert a section</source>
        <translation>Insertar una sección</translation>
    </message>
    <message>
        <source>More for the lyrics</source>
        <translation>Más opciones de letra</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Insert from a file…</source>
        <translation>Insertar desde un archivo…</translation>
    </message>
    <message>
        <source>Count syllables and lines</source>
        <translation>Contar sílabas y líneas</translation>
    </message>
    <message>
        <source>Edit in a large window</source>
        <translation>Editar en una ventana grande</translation>
    </message>
    <message>
        <source>Duplicate the section (Ctrl+D)</source>
        <translation>Duplicar la sección (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove the section (Delete)</source>
        <translation>Quitar la sección (Supr)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>sections; lines</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lyrics from a file</source>
        <translation>Letra desde un archivo</translation>
    </message>
    <message>
        <source>Lyrics (%1)</source>
        <comment>patterns of file names</comment>
        <translation>Letras (%1)</translation>
    </message>
    <message>
        <source>Write with AI</source>
        <translation>Escribir con IA</translation>
    </message>
    <message>
        <source>Write with AI…</source>
        <translation>Escribir con IA…</translation>
    </message>
    <message>
        <source>Write with AI: lyrics are waiting</source>
        <translation>Escribir con IA: hay una letra esperando</translation>
    </message>
    <message>
        <source>The text would be longer than lyrics can be (%L1 characters).</source>
        <translation>El texto sería demasiado largo para una letra (%L1 caracteres).</translation>
    </message>
    <message>
        <source>Title of these lyrics: %1</source>
        <translation>Título de esta letra: %1</translation>
    </message>
    <message>
        <source>Title in the file: %1</source>
        <translation>Título en el archivo: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>the title that is named beside it</comment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use as title</source>
        <translation>Usar como título</translation>
    </message>
    <message>
        <source>Dismiss the title</source>
        <translation>Descartar el título</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsView</name>
    <message>
        <source>Follow the song</source>
        <translation>Seguir la canción</translation>
    </message>
    <message>
        <source>These words came from a file with times. They fit if the song kept its pace.</source>
        <translation>Esta letra viene de un archivo con tiempos. Encajan si la canción mantuvo su tempo.</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>No, gracias</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>The lines follow the song.</source>
        <translation>Las líneas siguen la canción.</translation>
    </message>
    <message>
        <source>Remove the times of the lines</source>
        <translation>Quitar los tiempos de las líneas</translation>
    </message>
    <message>
        <source>A click on a line plays from there</source>
        <translation>Al hacer clic en una línea se reproduce desde ahí</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>the times of the lines</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>No line of this file has a time.</source>
        <translation>Ninguna línea de este archivo tiene tiempo.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWindow</name>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWriter</name>
    <message>
        <source>The service has not told the lyrics yet.</source>
        <translation>El servicio aún no ha enviado la letra.</translation>
    </message>
    <message>
        <source>It could not be looked for: %1</source>
        <translation>No se ha podido buscar: %1</translation>
    </message>
    <message>
        <source>The service does not list it. It may have been charged all the same, or never arrived.</source>
        <translation>El servicio no la tiene en su lista. Puede que se haya cobrado igualmente, o que nunca llegara.</translation>
    </message>
</context>
<context>
    <name>riffdesk::LyricsWriterPane</name>
    <message>
        <source>Write with AI</source>
        <translation>Escribir con IA</translation>
    </message>
    <message>
        <source>What shall the lyrics be about?</source>
        <translation>¿De qué debe hablar la letra?</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Escritas antes</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>A lighthouse keeper who waits for spring, hopeful, in short lines</source>
        <translation>Una farera que espera la primavera, con esperanza, en versos cortos</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Has the service write them (Ctrl+Return)</source>
        <translation>Hace que la escriba el servicio (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Buscarla</translation>
    </message>
    <message>
        <source>Asks the service whether it was written; costs nothing</source>
        <translation>Pregunta al servicio si se escribió; no cuesta nada</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pedir otra vez</translation>
    </message>
    <message>
        <source>Practice costs nothing. Ctrl+Return asks.</source>
        <translation>Practicar no cuesta nada. Ctrl+Intro la pide.</translation>
    </message>
    <message>
        <source>1 more paid request.</source>
        <translation>1 petición de pago más.</translation>
    </message>
    <message>
        <source>1 paid request. Ctrl+Return asks.</source>
        <translation>1 petición de pago. Ctrl+Intro la envía.</translation>
    </message>
    <message>
        <source>At most %L1 characters.</source>
        <translation>Máximo %L1 caracteres.</translation>
    </message>
    <message>
        <source>Writing… %1</source>
        <comment>how long it takes so far, as 0:12</comment>
        <translation>Escribiendo… %1</translation>
    </message>
    <message>
        <source>Checking what happened to it… %1</source>
        <comment>how long so far, as 0:12</comment>
        <translation>Comprobando qué ha sido de ella… %1</translation>
    </message>
    <message>
        <source>It may be charged all the same</source>
        <translation>Puede que se cobre igualmente</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>ID de traza: %1</translation>
    </message>
    <message>
        <source>This is not on the disk yet. %1</source>
        <translation>Aún no está en el disco. %1</translation>
    </message>
    <message>
        <source>Forget them all</source>
        <translation>Olvidarlas todas</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Escribir otra</translation>
    </message>
    <message>
        <source>Practice costs nothing.</source>
        <translation>Practicar no cuesta nada.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
</context>
<context>
    <name>riffdesk::MainWindow</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>Servicio de práctica</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Conectar una cuenta…</translation>
    </message>
    <message>
        <source>Practice: songs are made on this computer and cost nothing</source>
        <translation>Práctica: las canciones se hacen en este equipo y no cuestan nada</translation>
    </message>
    <message>
        <source>Songs are made by %1</source>
        <translation>Las canciones las hace %1</translation>
    </message>
    <message>
        <source>Not connected: enter the token of your account in the settings</source>
        <translation>Sin conexión: introduce el token de tu cuenta en los ajustes</translation>
    </message>
    <message>
        <source>%1 – Riffdesk</source>
        <comment>window title: name of the song that plays</comment>
        <translation>%1 – Riffdesk</translation>
    </message>
    <message>
        <source>About Riffdesk</source>
        <translation>Acerca de Riffdesk</translation>
    </message>
    <message>
        <source>Riffdesk %1
A desktop studio for AI song-making.
Free software under the MIT licence.</source>
        <translation>Riffdesk %1
Un estudio de escritorio para hacer canciones con IA.
Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>On the waveform</source>
        <translation>En la forma de onda</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Songs can be heard and exported; making and changing them is switched off.</source>
        <translation>Se pueden oír y exportar canciones; crearlas y cambiarlas está desactivado.</translation>
    </message>
    <message>
        <source>Rebuild the library</source>
        <translation>Reconstruir biblioteca</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1 (sin conexión)</translation>
    </message>
    <message>
        <source>There is no network. What waits for it goes on by itself when it is back.</source>
        <translation>No hay red. Lo que la necesita continuará por sí solo cuando vuelva.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>Hay una exportación en curso.</translation>
    </message>
    <message>
        <source>What is written so far stays. The same export goes on from there later.</source>
        <translation>Lo que ya se ha escrito se queda. La misma exportación seguirá desde ahí más tarde.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Stop the export and quit</source>
        <translation>Detener la exportación y salir</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>En una comparación</translation>
    </message>
    <message>
        <source>Putting together</source>
        <translation>Montaje</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>riffdesk::MediaFetch</name>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>El servicio ya no conoce esta tarea.</translation>
    </message>
</context>
<context>
    <name>riffdesk::ModeButtons</name>
    <message>
        <source>Shuffle</source>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Shuffle: on</source>
        <translation>Aleatorio: activado</translation>
    </message>
    <message>
        <source>Shuffle: off</source>
        <translation>Aleatorio: desactivado</translation>
    </message>
    <message>
        <source>Loop: this song</source>
        <translation>Bucle: esta canción</translation>
    </message>
    <message>
        <source>Loop: all songs</source>
        <translation>Bucle: todas las canciones</translation>
    </message>
    <message>
        <source>Loop: off</source>
        <translation>Bucle: desactivado</translation>
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
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Ninguno</translation>
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
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>The way to the service and to its files. What runs on this computer is reached directly.</source>
        <translation>El camino al servicio y a sus archivos. A lo que funciona en este equipo se llega directamente.</translation>
    </message>
    <message>
        <source>Fetch songs over metered networks too</source>
        <translation>Descargar canciones también en redes de uso medido</translation>
    </message>
    <message>
        <source>Otherwise songs that are made wait at the service for another network, or for “Fetch now”.</source>
        <translation>Si no, las canciones hechas esperan en el servicio a otra red, o a «Descargar ya».</translation>
    </message>
    <message>
        <source>There is no network now.</source>
        <translation>Ahora no hay red.</translation>
    </message>
    <message>
        <source>The network is metered now.</source>
        <translation>La red actual es de uso medido.</translation>
    </message>
</context>
<context>
    <name>riffdesk::NotesEdit</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What you think of it, what is left to do. Search finds it.</source>
        <translation>Qué te parece, qué queda por hacer. La búsqueda lo encuentra.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>riffdesk::NotifierBus</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>riffdesk::PairChanges</name>
    <message>
        <source>Comparing the sound</source>
        <translation>Comparando el sonido</translation>
    </message>
    <message>
        <source>Comparing the sound…</source>
        <translation>Comparando el sonido…</translation>
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
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayerBar</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayerNotice</name>
    <message>
        <source>Restart Riffdesk</source>
        <translation>Reiniciar Riffdesk</translation>
    </message>
    <message>
        <source>The song goes on where it is now</source>
        <translation>La canción sigue donde está ahora</translation>
    </message>
    <message>
        <source>The audio of this song is on its way.</source>
        <translation>El audio de esta canción está en camino.</translation>
    </message>
    <message>
        <source>The audio of this song is missing. “Fetch again” in its details gets it.</source>
        <translation>Falta el audio de esta canción. Tráelo con «Volver a descargar» en sus detalles.</translation>
    </message>
    <message>
        <source>A sound device is there now.</source>
        <translation>Ya hay un dispositivo de sonido.</translation>
    </message>
    <message>
        <source>No sound device: playing silently.</source>
        <translation>No hay dispositivo de sonido: se reproduce en silencio.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PlayingSong</name>
    <message>
        <source>Nothing is playing</source>
        <translation>No suena nada</translation>
    </message>
    <message>
        <source>Choose a song to hear</source>
        <translation>Elige una canción para oír</translation>
    </message>
</context>
<context>
    <name>riffdesk::Poller</name>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>El servicio ya no conoce esta tarea.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PreflightRows</name>
    <message>
        <source>Before you create</source>
        <translation>Antes de crear</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Leave it so: %1</source>
        <comment>a warning</comment>
        <translation>Dejarlo así: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to look at</source>
        <comment>warnings, at least two</comment>
        <translation>
            <numerusform>%Ln cosa que revisar</numerusform>
            <numerusform>%Ln cosas que revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>further warnings</comment>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Presets</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>a preset</comment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Aún no hay presets</translation>
    </message>
    <message>
        <source>Drag a preset out to keep or give away its file.</source>
        <translation>Arrastra un preset fuera para guardar o compartir su archivo.</translation>
    </message>
</context>
<context>
    <name>riffdesk::PresetsMenu</name>
    <message>
        <source>No presets yet</source>
        <translation>Aún no hay presets</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Guardar como preset…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Guardar como preset</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Cambiar nombre del preset</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>All presets…</source>
        <translation>Todos los presets…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Load from file…</source>
        <translation>Cargar de un archivo…</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Load from file</source>
        <translation>Cargar de un archivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk)</source>
        <translation>Presets y recetas (*.riffdesk)</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk *.json)</source>
        <translation>Presets y recetas (*.riffdesk *.json)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ProducerClient</name>
    <message>
        <source>The service redirects to another address; it was not followed.</source>
        <translation>El servicio redirige a otra dirección; no se ha seguido.</translation>
    </message>
    <message>
        <source>Between 1 and %1 tasks can be asked for at once.</source>
        <translation>Se pueden consultar de 1 a %1 tareas a la vez.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>El archivo ocupa más de %1 MB.</translation>
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
        <translation>Prompts enviados</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
</context>
<context>
    <name>riffdesk::PromptPicker</name>
    <message>
        <source>Prompts you have sent</source>
        <translation>Prompts enviados</translation>
    </message>
    <message>
        <source>Search your prompts</source>
        <translation>Buscar en tus prompts</translation>
    </message>
    <message>
        <source>Search for a prompt</source>
        <translation>Buscar un prompt</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Borrar historial</translation>
    </message>
    <message>
        <source>Prompts come here when you press Create.</source>
        <translation>Los prompts llegan aquí al pulsar Crear.</translation>
    </message>
    <message>
        <source>No prompt holds these words.</source>
        <translation>Ningún prompt contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>riffdesk::QueueModel</name>
    <message>
        <source>on now</source>
        <comment>the song that is playing</comment>
        <translation>sonando ahora</translation>
    </message>
</context>
<context>
    <name>riffdesk::QueuePopup</name>
    <message>
        <source>Nothing is queued. Play a song, or add songs by their menu.</source>
        <translation>La cola está vacía. Reproduce una canción o añade canciones desde su menú.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Delete takes a song out</source>
        <translation>Supr quita una canción</translation>
    </message>
</context>
<context>
    <name>riffdesk::RatingEdit</name>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a rating in stars</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>riffdesk::RecipePage</name>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>Servicio de práctica</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>ID de traza</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>Cargar receta</translation>
    </message>
    <message>
        <source>Fill the form with what this song was made of</source>
        <translation>Rellenar el formulario con la receta de esta canción</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Guardar receta…</translation>
    </message>
    <message>
        <source>Keep the recipe as a file; or drag it to where the file is wanted</source>
        <translation>Guarda la receta como archivo; o arrástrala a donde quieras el archivo</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Guardar receta</translation>
    </message>
    <message>
        <source>Own lyrics</source>
        <translation>Letra propia</translation>
    </message>
    <message>
        <source>None: imported from a file</source>
        <translation>Ninguno: importada de un archivo</translation>
    </message>
    <message>
        <source>Song id</source>
        <translation>ID de canción</translation>
    </message>
    <message>
        <source>Id at the service</source>
        <translation>ID en el servicio</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>ID de tarea</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>the sizes of a song&apos;s files</comment>
        <translation>En total</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Reply of the service, as it came</source>
        <translation>Respuesta del servicio, tal como llegó</translation>
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
        <translation>Ninguno: hecha aquí</translation>
    </message>
    <message>
        <source>Presets and recipes (*.riffdesk)</source>
        <translation>Presets y recetas (*.riffdesk)</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceEdit</name>
    <message>
        <source>Drop an audio file here, or choose one</source>
        <translation>Suelta aquí un archivo de audio o elige uno</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>MP3, WAV, M4A, FLAC, Ogg, Opus or AAC, from 1 second to 15 minutes</source>
        <translation>MP3, WAV, M4A, FLAC, Ogg, Opus o AAC, de 1 segundo a 15 minutos</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>What you have uploaded before</source>
        <translation>Lo que has subido antes</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>the address that was typed</comment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Have the service fetch the recording from this address</source>
        <translation>Hacer que el servicio descargue la grabación de esta dirección</translation>
    </message>
    <message>
        <source>Choose another reference</source>
        <translation>Elegir otra referencia</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Use no reference</source>
        <translation>No usar referencia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Paste an address or an upload’s id</source>
        <translation>Pega una dirección o el ID de una subida</translation>
    </message>
    <message>
        <source>Bring my lyrics back</source>
        <translation>Recuperar mi letra</translation>
    </message>
    <message>
        <source>Use its lyrics</source>
        <translation>Usar su letra</translation>
    </message>
    <message>
        <source>Put back what the lyrics of the recording replaced</source>
        <translation>Recuperar lo que sustituyó la letra de la grabación</translation>
    </message>
    <message>
        <source>Put the words that the service heard into the lyrics</source>
        <translation>Poner en la letra las palabras que oyó el servicio</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Elegir una grabación</translation>
    </message>
    <message>
        <source>Audio files (%1)</source>
        <translation>Archivos de audio (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
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
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete from the list</source>
        <translation>Eliminar de la lista</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Search names and lyrics</source>
        <translation>Buscar nombres y letras</translation>
    </message>
    <message>
        <source>Search for a reference</source>
        <translation>Buscar una referencia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Nothing has been uploaded to this service yet.</source>
        <translation>Aún no se ha subido nada a este servicio.</translation>
    </message>
    <message>
        <source>No reference matches these words.</source>
        <translation>Ninguna referencia coincide con estas palabras.</translation>
    </message>
    <message>
        <source>Bring “%1” back</source>
        <translation>Recuperar «%1»</translation>
    </message>
    <message>
        <source>Name of the reference</source>
        <translation>Nombre de la referencia</translation>
    </message>
</context>
<context>
    <name>riffdesk::ReferenceProgress</name>
    <message>
        <source>Progress of the upload</source>
        <translation>Progreso de la subida</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Cancelar la subida</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is being done, and how far it is: Sending… 43%</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Comprobando el archivo…</translation>
    </message>
    <message>
        <source>Converting to MP3…</source>
        <translation>Convirtiendo a MP3…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>The service is taking it in…</source>
        <translation>El servicio lo está incorporando…</translation>
    </message>
</context>
<context>
    <name>riffdesk::RegionBar</name>
    <message>
        <source>Region</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Replace this section</source>
        <translation>Reemplazar esta sección</translation>
    </message>
    <message>
        <source>Sets the form to make this section anew</source>
        <translation>Prepara el formulario para rehacer esta sección</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Goes round in this section</source>
        <translation>Repite esta sección en bucle</translation>
    </message>
    <message>
        <source>Audition</source>
        <comment>play a section once</comment>
        <translation>Preescuchar</translation>
    </message>
    <message>
        <source>Plays the section once, with the 3 seconds before it</source>
        <translation>Reproduce la sección una vez, con los 3 segundos anteriores</translation>
    </message>
    <message>
        <source>Clear the region (Esc)</source>
        <translation>Quitar la selección (Esc)</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Start of the region</source>
        <translation>Inicio de la selección</translation>
    </message>
    <message>
        <source>End of the region</source>
        <translation>Fin de la selección</translation>
    </message>
    <message>
        <source>Drag the region to another program, where it becomes a file; a click copies it</source>
        <translation>Arrastra la selección a otro programa para convertirla en archivo; un clic la copia</translation>
    </message>
    <message>
        <source>Copy the region as a file</source>
        <translation>Copiar la selección como archivo</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequestDialog</name>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
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
        <translation>Lo que envía Crear con el formulario tal como está. No incluye tu token: el comando lo lee de la variable ACEDATACLOUD_API_TOKEN.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequestForm</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Advanced (%1 filled in)</source>
        <translation>Avanzado (%1 rellenados)</translation>
    </message>
</context>
<context>
    <name>riffdesk::RequiredMark</name>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
</context>
<context>
    <name>riffdesk::RoundButton</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
</context>
<context>
    <name>riffdesk::RunBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>riffdesk::SecondsField</name>
    <message>
        <source>Seconds, or minutes and seconds such as 1:02.4</source>
        <translation>Segundos, o minutos y segundos como 1:02.4</translation>
    </message>
</context>
<context>
    <name>riffdesk::SeedField</name>
    <message>
        <source>Pick a random seed; the same seed and form give the same song</source>
        <translation>Elegir una semilla al azar; la misma semilla y el mismo formulario dan la misma canción</translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation>Bloquear la semilla</translation>
    </message>
    <message>
        <source>Locked: every take and the next request get this seed</source>
        <translation>Bloqueada: todas las tomas y la próxima petición usan esta semilla</translation>
    </message>
    <message>
        <source>The seed is used once, further takes get seeds of their own. Lock it to keep it.</source>
        <translation>La semilla se usa una vez; las demás tomas tienen la suya. Bloquéala para conservarla.</translation>
    </message>
    <message>
        <source>New random seed</source>
        <translation>Nueva semilla al azar</translation>
    </message>
</context>
<context>
    <name>riffdesk::SelectionPage</name>
    <message>
        <source>Play next</source>
        <translation>Reproducir a continuación</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>the length of all songs that are selected</comment>
        <translation>%1 en total</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln canción</numerusform>
            <numerusform>%Ln canciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Use the Practice service</source>
        <translation>Usar el servicio de práctica</translation>
    </message>
    <message>
        <source>Runs on this computer, needs no account and costs nothing.</source>
        <translation>Funciona en este equipo, no necesita cuenta y no cuesta nada.</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Peticiones simultáneas</translation>
    </message>
    <message>
        <source>How many songs are asked for at the same time; the others wait. Takes effect at the next start.</source>
        <translation>Cuántas canciones se piden al mismo tiempo; las demás esperan. Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Holds the library and one folder per song with its audio, cover, lyrics and recipe. The library can be rebuilt from these folders alone.</source>
        <translation>Contiene la biblioteca y una carpeta por canción con su audio, portada, letra y receta. La biblioteca se puede reconstruir solo con estas carpetas.</translation>
    </message>
    <message>
        <source>Settings, and your own catalogue.json if you have one, are in %1.</source>
        <translation>Los ajustes, y tu propio catalogue.json si lo tienes, están en %1.</translation>
    </message>
    <message>
        <source>No service is chosen yet.</source>
        <translation>Aún no se ha elegido ningún servicio.</translation>
    </message>
    <message>
        <source>Songs are made by the Practice service on this computer.</source>
        <translation>Las canciones las hace el servicio de práctica en este equipo.</translation>
    </message>
    <message>
        <source>Songs are made by %1.</source>
        <translation>Las canciones las hace %1.</translation>
    </message>
    <message>
        <source>Sound and desktop</source>
        <translation>Sonido y escritorio</translation>
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
        <translation>Tiempo para deshacer un Crear</translation>
    </message>
    <message>
        <source>A request leaves only so long after Create was pressed; 0 sends it at once.</source>
        <translation>Una petición no sale hasta pasado este tiempo tras pulsar Crear; con 0 se envía al momento.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the user is asked</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Ask above so many paid requests a day</source>
        <translation>Preguntar si pasan de estas peticiones de pago al día</translation>
    </message>
    <message>
        <source>Ask above so many takes at once</source>
        <translation>Preguntar si pasan de estas tomas a la vez</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>What becomes of jobs</source>
        <translation>Qué es de los trabajos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Kept on this computer only, without prompts and lyrics. Help ▸ Copy diagnostics shows it.</source>
        <translation>Se guarda solo en este equipo, sin prompts ni letras. Ayuda ▸ Copiar diagnóstico lo muestra.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Takes the library with all songs to another folder</source>
        <translation>Lleva la biblioteca con todas las canciones a otra carpeta</translation>
    </message>
    <message>
        <source>Uses the library of another folder from the next start</source>
        <translation>Usa la biblioteca de otra carpeta a partir del próximo inicio</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the trash is emptied</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> días</translation>
    </message>
    <message>
        <source>Remove from the trash after</source>
        <translation>Eliminar de la papelera tras</translation>
    </message>
    <message>
        <source>What has been in the trash for longer is removed for good, at each start and once a day.</source>
        <translation>Lo que lleve más tiempo en la papelera se elimina definitivamente, en cada inicio y una vez al día.</translation>
    </message>
    <message>
        <source>An empty folder for the library</source>
        <translation>Una carpeta vacía para la biblioteca</translation>
    </message>
    <message>
        <source>From the next start the library is in %1. To take your songs along, choose Move… instead.</source>
        <translation>A partir del próximo inicio, la biblioteca está en %1. Para llevarte tus canciones, elige «Mover…».</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>riffdesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>riffdesk::ShortcutsPage</name>
    <message>
        <source>Assign</source>
        <comment>a shortcut</comment>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>one shortcut</comment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <comment>shortcuts</comment>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>A command or its keys</source>
        <translation>Un comando o sus teclas</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Atajo nuevo</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>sin atajo</translation>
    </message>
    <message>
        <source>%1 is fixed: “%2”. Choose another.</source>
        <comment>a shortcut; what it does</comment>
        <translation>%1 es fijo: «%2». Elige otro.</translation>
    </message>
    <message>
        <source>%1 is now “%2”. Assign takes it from there.</source>
        <comment>a shortcut; what it does</comment>
        <translation>%1 es ahora «%2». Asignar se lo quita.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SliderField</name>
    <message>
        <source>%1 as a number</source>
        <comment>name of a slider</comment>
        <translation>%1 como número</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <comment>name of a slider</comment>
        <translation>Restablecer %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongDelegate</name>
    <message>
        <source>on its way</source>
        <comment>the audio of a song</comment>
        <translation>en camino</translation>
    </message>
    <message>
        <source>audio missing</source>
        <translation>falta el audio</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln toma</numerusform>
            <numerusform>%Ln tomas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SongField</name>
    <message>
        <source>Use no song</source>
        <translation>No usar ninguna canción</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>label of a field</comment>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>The audio id that the service gave for your upload.</source>
        <translation>El ID de audio que dio el servicio a tu archivo subido.</translation>
    </message>
    <message>
        <source>Choose a song…</source>
        <translation>Elegir canción…</translation>
    </message>
    <message>
        <source>Not in this library</source>
        <translation>No está en esta biblioteca</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a field: title of a song</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose another song</source>
        <translation>Elegir otra canción</translation>
    </message>
    <message>
        <source>Choose a song of the library, or drop one here</source>
        <translation>Elige una canción de la biblioteca o suelta una aquí</translation>
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
        <translation>sonando</translation>
    </message>
    <message>
        <source>audio on its way</source>
        <translation>audio en camino</translation>
    </message>
    <message>
        <source>audio missing</source>
        <translation>falta el audio</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a song that was not heard yet</comment>
        <translation>nueva</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Without a source song</source>
        <translation>Sin canción de origen</translation>
    </message>
    <message>
        <source>In no playlist</source>
        <translation>En ninguna playlist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln toma</numerusform>
            <numerusform>%Ln tomas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::SongMenu</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>Usar como origen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copiar título</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Reproducir a continuación</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>Cargar receta</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>Marcar como escuchada</translation>
    </message>
    <message>
        <source>Check and fetch again</source>
        <translation>Comprobar y volver a descargar</translation>
    </message>
    <message>
        <source>Listens to the file to its end and, where that fails, brings it anew; costs nothing</source>
        <translation>Lee el archivo hasta el final y, si falla, lo vuelve a traer; no cuesta nada</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Etiqueta nueva…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>Put into playlist</source>
        <translation>Añadir a una playlist</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>Playlist nueva…</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Playlist nueva</translation>
    </message>
    <message>
        <source>Take out of this playlist</source>
        <translation>Quitar de esta playlist</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Mix stems</source>
        <translation>Mezclar stems</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Qué ha cambiado…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Show only its family</source>
        <translation>Mostrar solo su familia</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongNews</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Your song is done.</source>
        <translation>Tu canción está lista.</translation>
    </message>
    <message>
        <source>The stems of “%1” are ready</source>
        <translation>Los stems de «%1» están listos</translation>
    </message>
    <message>
        <source>Its stems are ready.</source>
        <translation>Sus stems están listos.</translation>
    </message>
    <message>
        <source>“%1” failed. %2</source>
        <comment>title of a song, what happened</comment>
        <translation>«%1» ha fallado. %2</translation>
    </message>
    <message>
        <source>It is not known whether the request for “%1” arrived; you decide in Jobs.</source>
        <translation>No se sabe si llegó la petición de «%1»; decídelo en Trabajos.</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>«%1» está lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes of “%1” are ready</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln toma de «%1» lista</numerusform>
            <numerusform>%Ln tomas de «%1» listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes are done.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln toma lista.</numerusform>
            <numerusform>%Ln tomas listas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are ready</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln canción lista</numerusform>
            <numerusform>%Ln canciones listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are done.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln canción lista.</numerusform>
            <numerusform>%Ln canciones listas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is made, but its file could not be fetched. %2</source>
        <comment>title of a song, what happened</comment>
        <translation>«%1» está hecha, pero no se ha podido descargar su archivo. %2</translation>
    </message>
    <message>
        <source>The lossless WAV of “%1” is here</source>
        <translation>Ya está aquí el WAV sin pérdida de «%1»</translation>
    </message>
    <message>
        <source>Its lossless WAV is here.</source>
        <translation>Ya está aquí su WAV sin pérdida.</translation>
    </message>
    <message>
        <source>The video of “%1” is here</source>
        <translation>Ya está aquí el vídeo de «%1»</translation>
    </message>
    <message>
        <source>Its video is here.</source>
        <translation>Ya está aquí su vídeo.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongPicker</name>
    <message>
        <source>Choose a song</source>
        <translation>Elegir una canción</translation>
    </message>
    <message>
        <source>Search titles, lyrics, prompts</source>
        <translation>Buscar títulos, letras, prompts</translation>
    </message>
    <message>
        <source>Search for a source song</source>
        <translation>Buscar una canción de origen</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Canciones</translation>
    </message>
    <message>
        <source>The library has no songs yet. Generate one first.</source>
        <translation>La biblioteca aún no tiene canciones. Genera una antes.</translation>
    </message>
    <message>
        <source>No song matches these words.</source>
        <translation>Ninguna canción coincide con estas palabras.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SongWaveform</name>
    <message>
        <source>Extend from %1…</source>
        <comment>a time</comment>
        <translation>Extender desde %1…</translation>
    </message>
    <message>
        <source>Replace this section…</source>
        <translation>Reemplazar esta sección…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Audition with 3 s before</source>
        <translation>Preescuchar desde 3 s antes</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation>Mostrar la canción entera</translation>
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
        <translation>Conservar solo los compases nuevos</translation>
    </message>
    <message>
        <source>New from</source>
        <translation>Nuevo desde</translation>
    </message>
    <message>
        <source>Where the new bars begin, in the edited song. The arrows move it by a hundredth of a second.</source>
        <translation>Dónde empiezan los compases nuevos, en la canción editada. Las flechas lo mueven una centésima de segundo.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Where the song goes on as it was. The arrows move it by a hundredth of a second.</source>
        <translation>Dónde sigue la canción como estaba. Las flechas lo mueven una centésima de segundo.</translation>
    </message>
    <message>
        <source>How long one goes over into the other</source>
        <translation>Cuánto tarda en pasar de una a otra</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>Oír</translation>
    </message>
    <message>
        <source>Plays two seconds before and after this join</source>
        <translation>Reproduce dos segundos antes y después de esta unión</translation>
    </message>
    <message>
        <source>Hear where the new bars begin</source>
        <translation>Oír dónde empiezan los compases nuevos</translation>
    </message>
    <message>
        <source>Hear where the new bars end</source>
        <translation>Oír dónde acaban los compases nuevos</translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>Montando…</translation>
    </message>
    <message>
        <source>Makes a new song: the first one as it was, with what changed put in. Costs nothing.</source>
        <translation>Hace una canción nueva: la primera como estaba, con lo que ha cambiado. No cuesta nada.</translation>
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
        <translation>Centro</translation>
    </message>
    <message>
        <source>L %1</source>
        <comment>so far to the left</comment>
        <translation>I %1</translation>
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
        <translation>Silenciar %1</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the letter on a button: solo</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>Solo de %1</translation>
    </message>
    <message>
        <source>Solo: hear this stem; with Ctrl no other</source>
        <translation>Solo: oír este stem; con Ctrl, ningún otro</translation>
    </message>
    <message>
        <source>Gain of %1</source>
        <translation>Ganancia de %1</translation>
    </message>
    <message>
        <source>Pan of %1</source>
        <translation>Panorama de %1</translation>
    </message>
    <message>
        <source>Gain; a double click sets it to 0 dB</source>
        <translation>Ganancia; un doble clic la pone a 0 dB</translation>
    </message>
    <message>
        <source>Left or right; a double click sets it to the centre</source>
        <translation>Izquierda o derecha; un doble clic lo pone en el centro</translation>
    </message>
    <message>
        <source>Copy %1 as a file</source>
        <comment>a stem</comment>
        <translation>Copiar %1 como archivo</translation>
    </message>
    <message>
        <source>Drag this stem to another program, where it becomes a file; a click or Ctrl+C copies it</source>
        <translation>Arrastra este stem a otro programa para convertirlo en archivo; un clic o Ctrl+C lo copia</translation>
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
        <translation>La canción sin la voz</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Each stem as it is</source>
        <translation>Cada stem tal cual</translation>
    </message>
    <message>
        <source>Save as song</source>
        <translation>Guardar como canción</translation>
    </message>
    <message>
        <source>Makes this mix a song of the library; costs nothing</source>
        <translation>Convierte esta mezcla en una canción de la biblioteca; no cuesta nada</translation>
    </message>
    <message>
        <source>Export mix…</source>
        <translation>Exportar mezcla…</translation>
    </message>
    <message>
        <source>Writes this mix into a file</source>
        <translation>Escribe esta mezcla en un archivo</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stems</translation>
    </message>
    <message>
        <source>Open them in a music program, or export them</source>
        <translation>Abrirlos en un programa de música o exportarlos</translation>
    </message>
    <message>
        <source>Stem mixer</source>
        <translation>Mezclador de stems</translation>
    </message>
    <message>
        <source>No stems</source>
        <translation>Sin stems</translation>
    </message>
    <message>
        <source>This song&apos;s stems are not in its folder any more. Ask for them again from its menu.</source>
        <translation>Los stems de esta canción ya no están en su carpeta. Pídelos otra vez desde su menú.</translation>
    </message>
    <message>
        <source>Ctrl with S hears that stem alone. A double click on a slider sets it back.</source>
        <translation>Ctrl con S deja oír solo ese stem. Un doble clic en un fader lo restablece.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>Volver a la biblioteca (Esc)</translation>
    </message>
    <message>
        <source>Another song is on.</source>
        <translation>Está sonando otra canción.</translation>
    </message>
    <message>
        <source>Hear these stems</source>
        <translation>Oír estos stems</translation>
    </message>
    <message>
        <source>Plays them from the start</source>
        <translation>Los reproduce desde el principio</translation>
    </message>
    <message>
        <source>Stems of %1</source>
        <comment>a title</comment>
        <translation>Stems de %1</translation>
    </message>
    <message>
        <source>None of these stems is called vocals: mute what is sung by hand</source>
        <translation>Ninguno de estos stems se llama voz: silencia a mano lo que se canta</translation>
    </message>
    <message>
        <source>Copy all stems as files</source>
        <translation>Copiar todos los stems como archivos</translation>
    </message>
    <message>
        <source>Drag all stems to another program, where they become files; a click copies them</source>
        <translation>Arrastra todos los stems a otro programa para convertirlos en archivos; un clic los copia</translation>
    </message>
</context>
<context>
    <name>riffdesk::Studio</name>
    <message>
        <source>One song is in the library again.</source>
        <translation>Una canción vuelve a estar en la biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in the library again.</source>
        <comment>none, or at least two</comment>
        <translation>
            <numerusform>%Ln canción vuelve a estar en la biblioteca.</numerusform>
            <numerusform>%Ln canciones vuelven a estar en la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>One song lies in the library&apos;s folder but is not in its list.</source>
        <translation>Una canción está en la carpeta de la biblioteca, pero no en su lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs lie in the library&apos;s folder but are not in its list.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln canción está en la carpeta de la biblioteca, pero no en su lista.</numerusform>
            <numerusform>%Ln canciones están en la carpeta de la biblioteca, pero no en su lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuild the library: that brings back what lies there.</source>
        <translation>Reconstruye la biblioteca: así se recupera lo que hay ahí.</translation>
    </message>
    <message numerus="yes">
        <source>Descriptions that were damaged were completed from what else was known: %Ln.</source>
        <comment>number of songs</comment>
        <translation>
            <numerusform>Descripciones dañadas, completadas con otros datos: %Ln.</numerusform>
            <numerusform>Descripciones dañadas, completadas con otros datos: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs that were not over are kept: %Ln.</source>
        <comment>number of jobs</comment>
        <translation>
            <numerusform>Trabajos sin terminar conservados: %Ln.</numerusform>
            <numerusform>Trabajos sin terminar conservados: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>These folders could not be read and were left alone: %1.</source>
        <translation>Estas carpetas no se han podido leer y se han dejado como estaban: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln of them are in the file %1.</source>
        <translation>
            <numerusform>%Ln está en el archivo %1.</numerusform>
            <numerusform>Las %Ln están en el archivo %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or make an empty folder elsewhere.</source>
        <translation>Elige o crea una carpeta vacía en otro sitio.</translation>
    </message>
    <message>
        <source>Moving was cancelled: the library is where it was.</source>
        <translation>Se ha cancelado el traslado: la biblioteca sigue donde estaba.</translation>
    </message>
    <message>
        <source>There is no room for the library in “%1”: it takes %2, and %3 are free.</source>
        <translation>No hay espacio para la biblioteca en «%1»: ocupa %2 y hay %3 libres.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>Libera espacio ahí o elige otra carpeta.</translation>
    </message>
    <message>
        <source>The library is in “%1” already.</source>
        <translation>La biblioteca ya está en «%1».</translation>
    </message>
    <message>
        <source>“%1” lies within the library&apos;s folder.</source>
        <translation>«%1» está dentro de la carpeta de la biblioteca.</translation>
    </message>
    <message>
        <source>“%1” holds another library.</source>
        <translation>«%1» contiene otra biblioteca.</translation>
    </message>
    <message>
        <source>“%1” is not empty.</source>
        <translation>«%1» no está vacía.</translation>
    </message>
    <message>
        <source>The library is in “%1” now.</source>
        <translation>La biblioteca está ahora en «%1».</translation>
    </message>
    <message>
        <source>Something of it could not be removed from “%1”.</source>
        <translation>No se ha podido quitar una parte de «%1».</translation>
    </message>
</context>
<context>
    <name>riffdesk::Submitter</name>
    <message>
        <source>Cancelled while it was sent: the service may have received it and may still charge for it.</source>
        <translation>Cancelada mientras se enviaba: puede que el servicio la haya recibido y aún la cobre.</translation>
    </message>
    <message>
        <source>The answer names neither a task nor a song.</source>
        <translation>La respuesta no indica ninguna tarea ni canción.</translation>
    </message>
    <message>
        <source>The answer names the task of another request.</source>
        <translation>La respuesta indica la tarea de otra petición.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SweepDialog</name>
    <message>
        <source>Across</source>
        <translation>En horizontal</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>opposite of across</comment>
        <translation>En vertical</translation>
    </message>
    <message>
        <source>Use sweep</source>
        <translation>Usar barrido</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Makes the song with each of these values, so that you hear what a setting does. Everything else stays the same, the seed too.</source>
        <translation>Hace la canción con cada uno de estos valores para que oigas qué efecto tiene un ajuste. Todo lo demás queda igual, también la semilla.</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>Tomas de cada uno</translation>
    </message>
    <message>
        <source>No sweep</source>
        <translation>Sin barrido</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, each of them is paid.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln petición, de pago.</numerusform>
            <numerusform>%Ln peticiones, todas de pago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs. Practice costs nothing.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln canción. Practicar no cuesta nada.</numerusform>
            <numerusform>%Ln canciones. Practicar no cuesta nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than %L1: Create asks once more.</source>
        <translation>Son más de %L1: Crear pregunta otra vez.</translation>
    </message>
</context>
<context>
    <name>riffdesk::SweepRow</name>
    <message>
        <source>Nothing</source>
        <comment>what a sweep changes</comment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Values from %1 to %2</source>
        <extracomment>the ends of a slider</extracomment>
        <translation>Valores de %1 a %2</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagCompleter</name>
    <message>
        <source>Section tags</source>
        <translation>Etiquetas de sección</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagPicker</name>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Find a tag, or write a new one</source>
        <translation>Buscar o escribir una etiqueta</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>Nombre de una etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Etiqueta nueva «%1»</translation>
    </message>
    <message>
        <source>There are no tags yet. Write the first one.</source>
        <translation>Aún no hay etiquetas. Escribe la primera.</translation>
    </message>
</context>
<context>
    <name>riffdesk::TagsEdit</name>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>Nombre de una etiqueta</translation>
    </message>
    <message>
        <source>Tag %1. Press to take it away</source>
        <translation>Etiqueta %1. Pulsa para quitarla</translation>
    </message>
    <message>
        <source>%1: click to take it away</source>
        <translation>%1: haz clic para quitarlo</translation>
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
        <translation>Título</translation>
    </message>
    <message>
        <source>Double click or F2 changes the title</source>
        <translation>Doble clic o F2 cambia el título</translation>
    </message>
</context>
<context>
    <name>riffdesk::TopBar</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search titles, lyrics, prompts</source>
        <translation>Buscar títulos, letras, prompts</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Servicio: %1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>riffdesk::Transport</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>riffdesk::TrayIcon</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Show Riffdesk</source>
        <translation>Mostrar Riffdesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
</context>
<context>
    <name>riffdesk::TriageBar</name>
    <message>
        <source>Listen and choose</source>
        <translation>Escuchar y elegir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ninguna de las dos</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>from song to song</comment>
        <translation>Pasar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Where each next song begins (B)</source>
        <translation>Dónde empieza cada canción (B)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Salir (Esc)</translation>
    </message>
    <message>
        <source>Leave listening and choosing</source>
        <translation>Salir de escuchar y elegir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>songs</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, all decided</source>
        <comment>how far one is among songs</comment>
        <translation>%1, todo decidido</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln left</source>
        <comment>how far one is among songs; songs left</comment>
        <translation>
            <numerusform>%1, queda %Ln</numerusform>
            <numerusform>%1, quedan %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <comment>where songs begin</comment>
        <translation>Inicio: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::Upload</name>
    <message>
        <source>There is no place for a temporary file.</source>
        <translation>No hay sitio para un archivo temporal.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Libera espacio en el disco e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>riffdesk::UploadOffer</name>
    <message>
        <source>Upload it for a cover</source>
        <translation>Subirla para un cover</translation>
    </message>
    <message>
        <source>Upload it to extend it</source>
        <translation>Subirla para extenderla</translation>
    </message>
    <message>
        <source>Upload it to replace a section</source>
        <translation>Subirla para reemplazar una sección</translation>
    </message>
    <message>
        <source>Upload it: %1</source>
        <comment>name of an action</comment>
        <translation>Subirla: %1</translation>
    </message>
    <message>
        <source>Upload it</source>
        <translation>Subirla</translation>
    </message>
    <message>
        <source>Leave the recording out</source>
        <translation>Dejar fuera la grabación</translation>
    </message>
    <message>
        <source>“%1” is a recording of your own; the action chosen takes none.</source>
        <translation>«%1» es una grabación tuya; la acción elegida no admite ninguna.</translation>
    </message>
</context>
<context>
    <name>riffdesk::Uploader</name>
    <message>
        <source>This service is not connected.</source>
        <translation>Este servicio no está conectado.</translation>
    </message>
    <message>
        <source>Enter your token in the settings, then try again.</source>
        <translation>Introduce tu token en los ajustes e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Riffdesk ended before the service had answered. Upload it again if it is needed.</source>
        <translation>Riffdesk se cerró antes de que respondiera el servicio. Súbela otra vez si hace falta.</translation>
    </message>
</context>
<context>
    <name>riffdesk::VolumeControl</name>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Activar sonido</translation>
    </message>
</context>
<context>
    <name>riffdesk::WaveformView</name>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position and length of a song</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Drag to move this edge. It snaps to quiet places; not while Shift is held.</source>
        <translation>Arrastra para mover este borde. Se ajusta a los puntos silenciosos; con Mayús, no.</translation>
    </message>
    <message>
        <source>Click to go here, drag to select a region. The wheel zooms.</source>
        <translation>Haz clic para ir ahí, arrastra para seleccionar. La rueda hace zoom.</translation>
    </message>
    <message>
        <source>Left and Right go 5 seconds, comma and full stop a tenth of one. With Shift the arrows select a region from the playhead. Escape clears it.</source>
        <translation>Izquierda y Derecha saltan 5 segundos; coma y punto, una décima. Con Mayús, las flechas seleccionan desde el cabezal. Esc quita la selección.</translation>
    </message>
    <message>
        <source>%1, region %2 to %3</source>
        <comment>position of length, start, end</comment>
        <translation>%1, selección de %2 a %3</translation>
    </message>
    <message>
        <source>%1 – %2 · %3 s</source>
        <comment>start, end and length of a region</comment>
        <translation>%1 – %2 · %3 s</translation>
    </message>
    <message>
        <source>Back and forward 5 seconds</source>
        <translation>5 segundos atrás y adelante</translation>
    </message>
    <message>
        <source>Back and forward a tenth of a second</source>
        <translation>Una décima de segundo atrás y adelante</translation>
    </message>
    <message>
        <source>To the start and to the end</source>
        <translation>Al principio y al final</translation>
    </message>
    <message>
        <source>Select, or move the selection&apos;s edge</source>
        <translation>Seleccionar o mover el borde de la selección</translation>
    </message>
    <message>
        <source>The same by a tenth of a second</source>
        <translation>Lo mismo, una décima de segundo</translation>
    </message>
    <message>
        <source>Selection starts or ends at the playhead</source>
        <translation>La selección empieza o acaba en el cabezal</translation>
    </message>
    <message>
        <source>Select the whole song</source>
        <translation>Seleccionar la canción entera</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, whole song</source>
        <translation>Acercar, alejar, canción entera</translation>
    </message>
    <message>
        <source>Pull the region up to drop it as a file elsewhere. Ctrl+drag moves it, Shift+click moves an edge, Esc clears it.</source>
        <translation>Tira de la selección hacia arriba para soltarla como archivo en otro sitio. Ctrl+arrastrar la mueve, Mayús+clic mueve un borde, Esc la quita.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Riffdesk</source>
        <translation>Te damos la bienvenida a Riffdesk</translation>
    </message>
    <message>
        <source>A studio for making songs with words. Where should they be made?</source>
        <translation>Un estudio para hacer canciones con palabras. ¿Dónde quieres hacerlas?</translation>
    </message>
    <message>
        <source>Try it now with the Practice service</source>
        <translation>Pruébalo ya con el servicio de práctica</translation>
    </message>
    <message>
        <source>It runs on this computer, needs no account and no network, and costs nothing. It composes simple music from your words, so that you can try everything: create, edit, compare, export. You can connect an account at any time.</source>
        <translation>Funciona en este equipo, no necesita cuenta ni red y no cuesta nada. Compone música sencilla con tus palabras para que puedas probarlo todo: crear, editar, comparar, exportar. Puedes conectar una cuenta en cualquier momento.</translation>
    </message>
    <message>
        <source>Start with Practice</source>
        <translation>Empezar con Práctica</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>Conecta tu cuenta</translation>
    </message>
    <message>
        <source>Songs are made by the service at this address and charged to your account there.</source>
        <translation>Las canciones las hace el servicio de esta dirección y se cobran a tu cuenta allí.</translation>
    </message>
    <message>
        <source>Type an idea, press Create: a song in seconds</source>
        <translation>Escribe una idea, pulsa Crear: una canción en segundos</translation>
    </message>
    <message>
        <source>All actions: covers, extensions, new sections, stems and more</source>
        <translation>Todas las acciones: covers, extensiones, secciones nuevas, stems y más</translation>
    </message>
    <message>
        <source>What you make stays in your library, and exports like any song</source>
        <translation>Lo que hagas se queda en tu biblioteca y se exporta como cualquier canción</translation>
    </message>
</context>
<context>
    <name>riffdesk::WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Opens the guide where it explains this</source>
        <translation>Abre la guía donde lo explica</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowActions</name>
    <message>
        <source>&amp;New song</source>
        <translation>Canción &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Open &amp;library folder</source>
        <translation>Abrir carpeta de la &amp;biblioteca</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Mover a la pape&amp;lera</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Cuadrícula</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Create panel</source>
        <translation>Panel C&amp;rear</translation>
    </message>
    <message>
        <source>Li&amp;brary panel</source>
        <translation>Panel &amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>Panel de &amp;detalles</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Reproducir o pausar</translation>
    </message>
    <message>
        <source>Pre&amp;vious song</source>
        <translation>Canción &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next song</source>
        <translation>Canción &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Back 5 seconds</source>
        <translation>5 segundos a&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Forward 5 seconds</source>
        <translation>5 segundos a&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>Si&amp;lenciar</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>&amp;Más volumen</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>M&amp;enos volumen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Riffdesk</source>
        <translation>A&amp;cerca de Riffdesk</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Song</source>
        <translation>&amp;Canción</translation>
    </message>
    <message>
        <source>&amp;Use as source</source>
        <translation>&amp;Usar como origen</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Valorar</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 estrella</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Level &amp;meter</source>
        <translation>Medidor de ni&amp;vel</translation>
    </message>
    <message>
        <source>&amp;Shuffle</source>
        <translation>Aleator&amp;io</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>the queue is not repeated</comment>
        <translation>&amp;Desactivado</translation>
    </message>
    <message>
        <source>&amp;All songs</source>
        <comment>are repeated</comment>
        <translation>&amp;Todas las canciones</translation>
    </message>
    <message>
        <source>&amp;This song</source>
        <comment>is repeated</comment>
        <translation>&amp;Esta canción</translation>
    </message>
    <message>
        <source>Normal&amp;ise loudness</source>
        <translation>&amp;Normalizar sonoridad</translation>
    </message>
    <message>
        <source>Plays every song at the same loudness: %1 LUFS, peaks below %2 dBTP</source>
        <translation>Reproduce todas las canciones con la misma sonoridad: %1 LUFS, picos por debajo de %2 dBTP</translation>
    </message>
    <message>
        <source>Q&amp;ueue</source>
        <translation>&amp;Cola</translation>
    </message>
    <message>
        <source>&amp;Replace this section…</source>
        <translation>Reempla&amp;zar esta sección…</translation>
    </message>
    <message>
        <source>&amp;Extend from here…</source>
        <translation>E&amp;xtender desde aquí…</translation>
    </message>
    <message>
        <source>Loop re&amp;gion</source>
        <translation>Selección en b&amp;ucle</translation>
    </message>
    <message>
        <source>&amp;Audition with 3 s before</source>
        <translation>&amp;Preescuchar desde 3 s antes</translation>
    </message>
    <message>
        <source>&amp;Clear region</source>
        <translation>&amp;Quitar selección</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>&amp;Whole song</source>
        <translation>Canción &amp;entera</translation>
    </message>
    <message>
        <source>Repea&amp;t</source>
        <translation>&amp;Bucle</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>Z&amp;oom</translation>
    </message>
    <message>
        <source>Show &amp;request…</source>
        <translation>Mostrar &amp;petición…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Close dra&amp;ft</source>
        <translation>Ce&amp;rrar borrador</translation>
    </message>
    <message>
        <source>Re&amp;open closed draft</source>
        <translation>Reabrir borra&amp;dor cerrado</translation>
    </message>
    <message>
        <source>Draft before, draft after</source>
        <translation>Borrador anterior, borrador siguiente</translation>
    </message>
    <message>
        <source>Prompts you have sent</source>
        <translation>Prompts enviados</translation>
    </message>
    <message>
        <source>&amp;Replace a section…</source>
        <translation>Reempla&amp;zar una sección…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Le&amp;dger…</source>
        <translation>&amp;Libro de gastos…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>Copiar &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Chec&amp;k library…</source>
        <translation>Co&amp;mprobar biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Archivos…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>&amp;Carpeta…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>From the &amp;account</source>
        <translation>&amp;De la cuenta</translation>
    </message>
    <message>
        <source>Import from the account</source>
        <translation>Importar de la cuenta</translation>
    </message>
    <message>
        <source>Fetches every song of the account that is not here, free of charge</source>
        <translation>Descarga todas las canciones de la cuenta que no están aquí, gratis</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Copy songs</source>
        <translation>&amp;Copiar canciones</translation>
    </message>
    <message>
        <source>Copies the songs as files, and their titles as text</source>
        <translation>Copia las canciones como archivos y sus títulos como texto</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>&amp;Pegar archivos</translation>
    </message>
    <message>
        <source>Imports files and folders that were copied elsewhere</source>
        <translation>Importa archivos y carpetas copiados en otro sitio</translation>
    </message>
    <message>
        <source>Ste&amp;ms…</source>
        <translation>Ste&amp;ms…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Neither keep nor reject</source>
        <translation>&amp;Ni conservar ni descartar</translation>
    </message>
    <message>
        <source>Ta&amp;g…</source>
        <translation>Eti&amp;queta…</translation>
    </message>
    <message>
        <source>&amp;Listen and choose</source>
        <translation>&amp;Escuchar y elegir</translation>
    </message>
    <message>
        <source>Goes through the selected songs, or all that are shown, by ear and with single keys (%1)</source>
        <translation>Recorre las canciones seleccionadas, o todas las que se muestran, de oído y con teclas sueltas (%1)</translation>
    </message>
    <message>
        <source>Listen and choose: the song before, the next one</source>
        <translation>Escuchar y elegir: canción anterior, canción siguiente</translation>
    </message>
    <message>
        <source>Listen and choose: where songs begin</source>
        <translation>Escuchar y elegir: dónde empiezan las canciones</translation>
    </message>
    <message>
        <source>&amp;Reject them</source>
        <translation>&amp;Descartarlas</translation>
    </message>
    <message>
        <source>&amp;Fold them away</source>
        <translation>&amp;Plegarlas</translation>
    </message>
    <message>
        <source>&amp;Leave them as they are</source>
        <translation>De&amp;jarlas como están</translation>
    </message>
    <message>
        <source>&amp;Other takes of one that is kept</source>
        <translation>Otras &amp;tomas de una conservada</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Comp&amp;arar</translation>
    </message>
    <message>
        <source>What changed from the song that it was made from, or the selected songs side by side</source>
        <translation>Qué ha cambiado respecto a la canción de la que procede, o las canciones seleccionadas en paralelo</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>&amp;Buscar un comando…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>The guide, at what has the keyboard</source>
        <translation>La guía, en lo que tiene el teclado</translation>
    </message>
    <message>
        <source>Keys that move between controls and in text</source>
        <translation>Teclas para moverse entre controles y en el texto</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Novedades</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowComparing</name>
    <message>
        <source>Select them in the library first.</source>
        <translation>Selecciónalas antes en la biblioteca.</translation>
    </message>
    <message>
        <source>“%1” was not made from another song.</source>
        <translation>«%1» no se hizo a partir de otra canción.</translation>
    </message>
    <message>
        <source>The song that “%1” was made from is not in the library.</source>
        <translation>La canción de la que procede «%1» no está en la biblioteca.</translation>
    </message>
    <message>
        <source>The audio of “%1” is not here.</source>
        <translation>El audio de «%1» no está aquí.</translation>
    </message>
    <message>
        <source>Fetch it again from the song&apos;s menu.</source>
        <translation>Vuelve a descargarlo desde el menú de la canción.</translation>
    </message>
    <message>
        <source>Keep only the new bars</source>
        <translation>Conservar solo los compases nuevos</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>«%1» está en la biblioteca.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Putting together…</source>
        <translation>Montando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop; nothing is left of the song</source>
        <translation>Detener; no queda nada de la canción</translation>
    </message>
    <message>
        <source>Comp</source>
        <comment>name of what undo takes back</comment>
        <translation>Comp</translation>
    </message>
    <message>
        <source>Two to nine songs can be compared.</source>
        <translation>Se pueden comparar de dos a nueve canciones.</translation>
    </message>
    <message>
        <source>Select two to nine songs to compare them.</source>
        <translation>Selecciona de dos a nueve canciones para compararlas.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowCreating</name>
    <message>
        <source>This service is not connected. Enter your token in the settings, then create again.</source>
        <translation>Este servicio no está conectado. Introduce tu token en los ajustes y vuelve a crear.</translation>
    </message>
    <message>
        <source>1 take is with the service already and goes on</source>
        <translation>1 toma ya está en el servicio y continúa</translation>
    </message>
    <message>
        <source>Asked for 1 song</source>
        <translation>1 canción pedida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes asked for</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln toma pedida</numerusform>
            <numerusform>%Ln tomas pedidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takes are with the service already and go on</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln toma ya está en el servicio y continúa</numerusform>
            <numerusform>%Ln tomas ya están en el servicio y continúan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln paid requests at once. Press Create again to ask for them.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Es %Ln petición de pago a la vez. Pulsa Crear otra vez para enviarla.</numerusform>
            <numerusform>Son %Ln peticiones de pago a la vez. Pulsa Crear otra vez para enviarlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln paid requests today. Press Create again to go on.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Con esto va %Ln petición de pago hoy. Pulsa Crear otra vez para seguir.</numerusform>
            <numerusform>Con esto van %Ln peticiones de pago hoy. Pulsa Crear otra vez para seguir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln takes</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Crear %Ln toma</numerusform>
            <numerusform>Crear %Ln tomas</numerusform>
        </translation>
    </message>
    <message>
        <source>The stems of this song are here or on their way.</source>
        <translation>Los stems de esta canción ya están aquí o en camino.</translation>
    </message>
    <message>
        <source>You asked for the same a moment ago.</source>
        <translation>Has pedido lo mismo hace un momento.</translation>
    </message>
    <message>
        <source>One of these songs was asked for a moment ago.</source>
        <translation>Has pedido una de estas canciones hace un momento.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these songs were asked for a moment ago.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Has pedido %Ln de estas canciones hace un momento.</numerusform>
            <numerusform>Has pedido %Ln de estas canciones hace un momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Create again to ask for them once more.</source>
        <translation>Pulsa Crear otra vez para pedirlas de nuevo.</translation>
    </message>
    <message>
        <source>Press Create again to make another.</source>
        <translation>Pulsa Crear otra vez para hacer otra.</translation>
    </message>
    <message>
        <source>Press Create again to make them all.</source>
        <translation>Pulsa Crear otra vez para hacerlas todas.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowEditing</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>“%1” moved to trash</source>
        <translation>«%1» movida a la papelera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs moved to trash</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln canción movida a la papelera</numerusform>
            <numerusform>%Ln canciones movidas a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept; the other take is rejected</source>
        <translation>Conservada; la otra toma queda descartada</translation>
    </message>
    <message numerus="yes">
        <source>Kept; %Ln other takes are rejected</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Conservada; %Ln toma más queda descartada</numerusform>
            <numerusform>Conservada; las otras %Ln tomas quedan descartadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowExport</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Begin no further song until the export goes on</source>
        <translation>No empezar más canciones hasta que siga la exportación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop the export; what is written so far stays</source>
        <translation>Detener la exportación; lo ya escrito se queda</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Which songs, and why</source>
        <translation>Qué canciones y por qué</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>Reintentar las que fallaron</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>one more export waits</source>
        <translation>otra exportación en espera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more exports wait</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln exportación más en espera</numerusform>
            <numerusform>%Ln exportaciones más en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowFiles</name>
    <message>
        <source>Get lossless WAV…</source>
        <translation>Obtener WAV sin pérdida…</translation>
    </message>
    <message>
        <source>Get lossless WAV</source>
        <translation>Obtener WAV sin pérdida</translation>
    </message>
    <message>
        <source>The service gives out the lossless WAV of “%1”.</source>
        <translation>El servicio entrega el WAV sin pérdida de «%1».</translation>
    </message>
    <message>
        <source>Export as WAV costs nothing and holds the same sound as the M4A; the service&apos;s WAV is the lossless master.</source>
        <translation>Exportar en WAV no cuesta nada y contiene el mismo sonido que el M4A; el WAV del servicio es el máster sin pérdida.</translation>
    </message>
    <message>
        <source>Get video…</source>
        <translation>Obtener vídeo…</translation>
    </message>
    <message>
        <source>Get video</source>
        <translation>Obtener vídeo</translation>
    </message>
    <message>
        <source>The service makes a video of “%1”.</source>
        <translation>El servicio hace un vídeo de «%1».</translation>
    </message>
    <message>
        <source>It is an MP4 with the song and its cover; export makes sound files only and costs nothing.</source>
        <translation>Es un MP4 con la canción y su portada; la exportación solo hace archivos de audio y no cuesta nada.</translation>
    </message>
    <message>
        <source>It is here: %1, %2</source>
        <comment>a file name, a size</comment>
        <translation>Está aquí: %1, %2</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>No se ha pedido.</translation>
    </message>
    <message>
        <source>Practice: it costs nothing.</source>
        <translation>Práctica: no cuesta nada.</translation>
    </message>
    <message>
        <source>That costs credits; how many, the service does not say before.</source>
        <translation>Cuesta créditos; el servicio no dice antes cuántos.</translation>
    </message>
    <message>
        <source>That costs %1.</source>
        <comment>a price</comment>
        <translation>Cuesta %1.</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln paid requests today.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Con esto va %Ln petición de pago hoy.</numerusform>
            <numerusform>Con esto van %Ln peticiones de pago hoy.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service of this song is not connected. Enter your token in the settings.</source>
        <translation>El servicio de esta canción no está conectado. Introduce tu token en los ajustes.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Volver a descargar</translation>
    </message>
    <message>
        <source>Fetching it again costs nothing.</source>
        <translation>Volver a descargarlo no cuesta nada.</translation>
    </message>
    <message>
        <source>Asking for it anew is another request: %1</source>
        <comment>a sentence about its price</comment>
        <translation>Pedirlo de nuevo es otra petición: %1</translation>
    </message>
    <message>
        <source>Ask anew (pays again)</source>
        <translation>Pedir de nuevo (se paga otra vez)</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>Pedir de nuevo</translation>
    </message>
    <message>
        <source>Get stems…</source>
        <translation>Obtener stems…</translation>
    </message>
    <message>
        <source>Get stems</source>
        <translation>Obtener stems</translation>
    </message>
    <message>
        <source>The service takes “%1” apart into its instruments and voices.</source>
        <translation>El servicio separa «%1» en sus instrumentos y voces.</translation>
    </message>
    <message>
        <source>They are kept with the song: to be mixed, exported, and opened in a music program.</source>
        <translation>Se guardan con la canción para mezclarlos, exportarlos y abrirlos en un programa de música.</translation>
    </message>
    <message>
        <source>Get stems anew…</source>
        <translation>Volver a obtener stems…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here: %1</source>
        <comment>stems; a size</comment>
        <translation>
            <numerusform>Hay %Ln aquí: %1</numerusform>
            <numerusform>Hay %Ln aquí: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for them anew is another request: %1</source>
        <comment>a sentence about its price</comment>
        <translation>Pedirlos de nuevo es otra petición: %1</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowGuide</name>
    <message>
        <source>This is Riffdesk %1.</source>
        <translation>Este es Riffdesk %1.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowImport</name>
    <message>
        <source>Import songs</source>
        <translation>Importar canciones</translation>
    </message>
    <message>
        <source>Audio files and exports (%1)</source>
        <translation>Archivos de audio y exportaciones (%1)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>An import is running. Wait until it is done, then import these.</source>
        <translation>Hay una importación en curso. Espera a que termine y luego importa estos.</translation>
    </message>
    <message>
        <source>Looking for songs…</source>
        <translation>Buscando canciones…</translation>
    </message>
    <message>
        <source>%L1 files found…</source>
        <translation>%L1 archivos encontrados…</translation>
    </message>
    <message>
        <source>Importing: %L1 of %L2 files</source>
        <translation>Importando: %L1 de %L2 archivos</translation>
    </message>
    <message>
        <source>Reading the account&apos;s history, free of charge: %L1 requests, %L2 songs fetched so far</source>
        <translation>Leyendo gratis el historial de la cuenta: hasta ahora %L1 peticiones y %L2 canciones descargadas</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Search for the songs that were imported</source>
        <translation>Buscar las canciones importadas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the import; what is here so far stays</source>
        <translation>Detener la importación; lo que ya está aquí se queda</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Detener la importación</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowMixing</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop; nothing is left of the mix</source>
        <translation>Detener; no queda nada de la mezcla</translation>
    </message>
    <message>
        <source>Cancel the mix</source>
        <translation>Cancelar la mezcla</translation>
    </message>
    <message>
        <source>Mixing “%1”</source>
        <translation>Mezclando «%1»</translation>
    </message>
    <message>
        <source>%1 (karaoke)</source>
        <comment>a title</comment>
        <translation>%1 (karaoke)</translation>
    </message>
    <message>
        <source>%1 (mix)</source>
        <comment>a title</comment>
        <translation>%1 (mezcla)</translation>
    </message>
    <message>
        <source>Export mix</source>
        <translation>Exportar mezcla</translation>
    </message>
    <message>
        <source>A mix is being made. Wait until it is done, or cancel it.</source>
        <translation>Se está haciendo una mezcla. Espera a que termine o cancélala.</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>«%1» está en la biblioteca.</translation>
    </message>
    <message>
        <source>It was turned down by %1 dB, so that it does not clip.</source>
        <translation>Se ha bajado %1 dB para que no sature.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The mix is in %1.</source>
        <comment>a file name</comment>
        <translation>La mezcla está en %1.</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowStems</name>
    <message>
        <source>Open in DAW: %1</source>
        <translation>Abrir en DAW: %1</translation>
    </message>
    <message>
        <source>Export stems…</source>
        <translation>Exportar stems…</translation>
    </message>
    <message>
        <source>Folder for sessions of your music program</source>
        <translation>Carpeta para las sesiones de tu programa de música</translation>
    </message>
    <message>
        <source>Folder to export stems to</source>
        <translation>Carpeta a la que exportar los stems</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowTransfer</name>
    <message>
        <source>The file is ready: drag again to drop it.</source>
        <translation>El archivo está listo: arrastra otra vez para soltarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are ready: drag again to drop them.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln archivo está listo: arrastra otra vez para soltarlo.</numerusform>
            <numerusform>%Ln archivos están listos: arrastra otra vez para soltarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the region…</source>
        <comment>as a file for another program</comment>
        <translation>Preparando la selección…</translation>
    </message>
    <message>
        <source>Preparing one song…</source>
        <comment>as a file for another program</comment>
        <translation>Preparando una canción…</translation>
    </message>
    <message numerus="yes">
        <source>Preparing %Ln songs…</source>
        <comment>at least two, as files for another program</comment>
        <translation>
            <numerusform>Preparando %Ln canción…</numerusform>
            <numerusform>Preparando %Ln canciones…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be given out: %2</source>
        <translation>«%1» no se puede entregar: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs cannot be given out as files.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%Ln canción no se puede entregar como archivo.</numerusform>
            <numerusform>%Ln canciones no se pueden entregar como archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were not ready yet. They are being prepared; drag again in a moment.</source>
        <translation>Los archivos aún no estaban listos. Se están preparando; arrastra otra vez dentro de un momento.</translation>
    </message>
    <message>
        <source>The titles were copied. So many files are better exported.</source>
        <translation>Se han copiado los títulos. Tantos archivos es mejor exportarlos.</translation>
    </message>
    <message>
        <source>Copied as a file.</source>
        <translation>Copiado como archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Copied as %Ln files.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Copiado como %Ln archivo.</numerusform>
            <numerusform>Copiado como %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no songs, folders or exports to import.</source>
        <translation>El portapapeles no contiene canciones, carpetas ni exportaciones que importar.</translation>
    </message>
    <message>
        <source>So many files are better exported.</source>
        <translation>Tantos archivos es mejor exportarlos.</translation>
    </message>
    <message>
        <source>Preparing stems…</source>
        <comment>of a song, as files for another program</comment>
        <translation>Preparando stems…</translation>
    </message>
</context>
<context>
    <name>riffdesk::WindowTriage</name>
    <message>
        <source>same position</source>
        <translation>misma posición</translation>
    </message>
    <message>
        <source>same section</source>
        <translation>misma sección</translation>
    </message>
    <message>
        <source>liveliest 20 s</source>
        <translation>20 s más animados</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>desde el principio</translation>
    </message>
</context>
<context>
    <name>riffdesk::WrittenPreview</name>
    <message>
        <source>Use as title</source>
        <translation>Usar como título</translation>
    </message>
    <message>
        <source>Puts it into the form&apos;s title</source>
        <translation>Lo pone en el título del formulario</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Puts it where the cursor stands in the lyrics</source>
        <translation>La pone donde está el cursor en la letra</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Puts it in place of all the lyrics</source>
        <translation>La pone en lugar de toda la letra</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Desechar</translation>
    </message>
    <message>
        <source>Puts it away; it stays under “Written before”</source>
        <translation>La retira; sigue en «Escritas antes»</translation>
    </message>
    <message>
        <source>Written lyrics</source>
        <translation>Letra escrita</translation>
    </message>
    <message>
        <source>Title is used</source>
        <translation>Título en uso</translation>
    </message>
</context>
</TS>
