<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>Cuenta creada</translation>
    </message>
    <message>
        <source>Session ended: its token was used twice</source>
        <translation>Sesión terminada: su token se usó dos veces</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>Other sessions ended</source>
        <translation>Otras sesiones terminadas</translation>
    </message>
    <message>
        <source>Own password changed</source>
        <translation>Contraseña propia cambiada</translation>
    </message>
    <message>
        <source>Link for a new password asked for</source>
        <translation>Enlace para una contraseña nueva solicitado</translation>
    </message>
    <message>
        <source>Password set by a link</source>
        <translation>Contraseña establecida mediante un enlace</translation>
    </message>
    <message>
        <source>Second factor set up</source>
        <translation>Segundo factor configurado</translation>
    </message>
    <message>
        <source>Own second factor removed</source>
        <translation>Segundo factor propio quitado</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Códigos de recuperación nuevos</translation>
    </message>
    <message>
        <source>User made</source>
        <translation>Usuario creado</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Usuario modificado</translation>
    </message>
    <message>
        <source>Password of a user set</source>
        <translation>Contraseña de un usuario establecida</translation>
    </message>
    <message>
        <source>Second factor of a user removed</source>
        <translation>Segundo factor de un usuario quitado</translation>
    </message>
    <message>
        <source>Sessions of a user ended</source>
        <translation>Sesiones de un usuario terminadas</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitación enviada</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>Invitación retirada</translation>
    </message>
    <message>
        <source>API key made</source>
        <translation>Clave de API creada</translation>
    </message>
    <message>
        <source>API key removed</source>
        <translation>Clave de API quitada</translation>
    </message>
    <message>
        <source>Monitor added</source>
        <translation>Monitor añadido</translation>
    </message>
    <message>
        <source>Monitor changed</source>
        <translation>Monitor modificado</translation>
    </message>
    <message>
        <source>Monitor deleted</source>
        <translation>Monitor eliminado</translation>
    </message>
    <message>
        <source>Monitor restored</source>
        <translation>Monitor restaurado</translation>
    </message>
    <message>
        <source>Monitor paused</source>
        <translation>Monitor pausado</translation>
    </message>
    <message>
        <source>Monitor resumed</source>
        <translation>Monitor reanudado</translation>
    </message>
    <message>
        <source>History imported</source>
        <translation>Historial importado</translation>
    </message>
    <message>
        <source>Monitors imported</source>
        <translation>Monitores importados</translation>
    </message>
    <message>
        <source>Incident acknowledged</source>
        <translation>Incidente reconocido</translation>
    </message>
    <message>
        <source>Note added to an incident</source>
        <translation>Nota añadida a un incidente</translation>
    </message>
    <message>
        <source>Channel added</source>
        <translation>Canal añadido</translation>
    </message>
    <message>
        <source>Channel changed</source>
        <translation>Canal modificado</translation>
    </message>
    <message>
        <source>Channel removed</source>
        <translation>Canal quitado</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Ajustes modificados</translation>
    </message>
    <message>
        <source>Test mail asked for</source>
        <translation>Correo de prueba solicitado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>an IP address</comment>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of thing, its id</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Signing in, passwords</source>
        <translation>Inicios de sesión, contraseñas</translation>
    </message>
    <message>
        <source>Refused sign-ins</source>
        <translation>Inicios de sesión rechazados</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitores</translation>
    </message>
    <message>
        <source>Many monitors at once</source>
        <translation>Muchos monitores a la vez</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Test mails</source>
        <translation>Correos de prueba</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The registry&apos;s key “Run” can&apos;t be written.</source>
        <translation>No se puede escribir en la clave «Run» del registro.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>No se puede escribir «%1»: %2</translation>
    </message>
    <message>
        <source>its folder can&apos;t be made</source>
        <translation>no se puede crear su carpeta</translation>
    </message>
</context>
<context>
    <name>BulkFields</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Nested with a slash: Production/API. Empty: no group.</source>
        <translation>Anidado con una barra: Producción/API. Vacío: sin grupo.</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Quitar etiqueta</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Accepted statuses</source>
        <translation>Códigos aceptados</translation>
    </message>
    <message>
        <source>Such as 200-299, 404.</source>
        <translation>Por ejemplo, 200-299, 404.</translation>
    </message>
    <message>
        <source>Redirects followed at most</source>
        <translation>Máximo de redirecciones</translation>
    </message>
    <message>
        <source>Check the certificate</source>
        <translation>Verificar el certificado</translation>
    </message>
    <message>
        <source>Checks while failing</source>
        <translation>Comprobaciones al fallar</translation>
    </message>
    <message>
        <source>Attempts × seconds, the last for ever; never slower than the interval.</source>
        <translation>Intentos × segundos, el último sin fin; nunca más lento que el intervalo.</translation>
    </message>
    <message>
        <source>Add a line to the notes</source>
        <translation>Añadir línea a las notas</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Comprobar cada</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>Down after failures</source>
        <translation>Fallos hasta «caído»</translation>
    </message>
    <message>
        <source>Up after successes</source>
        <translation>Éxitos hasta «operativo»</translation>
    </message>
    <message>
        <source>Sustained after failures</source>
        <translation>Fallos hasta caída prolongada</translation>
    </message>
    <message>
        <source>Flapping from incident</source>
        <translation>Incidentes hasta «intermitente»</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>kind of check</source>
        <translation>tipo de comprobación</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>intervalo</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>tiempo límite</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>request body</source>
        <translation>cuerpo de la petición</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>autenticación</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>most redirects</source>
        <translation>máximo de redirecciones</translation>
    </message>
    <message>
        <source>certificate is verified</source>
        <translation>verificar el certificado</translation>
    </message>
    <message>
        <source>accepted statuses</source>
        <translation>códigos aceptados</translation>
    </message>
    <message>
        <source>failures until down</source>
        <translation>fallos hasta «caído»</translation>
    </message>
    <message>
        <source>successes until up</source>
        <translation>éxitos hasta «operativo»</translation>
    </message>
    <message>
        <source>calm time</source>
        <translation>tiempo de calma</translation>
    </message>
    <message>
        <source>incidents until flapping</source>
        <translation>incidentes hasta «intermitente»</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>reintentos</translation>
    </message>
    <message>
        <source>failures until sustained</source>
        <translation>fallos hasta caída prolongada</translation>
    </message>
    <message>
        <source>window</source>
        <translation>periodo</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>recordatorio</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>cabecera %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
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
        <source>resumed</source>
        <translation>reanudado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>password or token changed</source>
        <translation>cambio de contraseña o token</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>name of a setting</comment>
        <translation>cambio en %1</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>setting, value before, value after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>cabeceras</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>messages not sent</source>
        <translation>alertas omitidas</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>password or token</source>
        <translation>contraseña o token</translation>
    </message>
</context>
<context>
    <name>ChannelText</name>
    <message>
        <source>To %1 by %2</source>
        <comment>recipients, server</comment>
        <translation>Para %1 a través de %2</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>Notificación de escritorio</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Shown by this desktop while Monitron runs. Clicking one opens its monitor.</source>
        <translation>Las muestra este escritorio mientras Monitron está en marcha. Al pulsar una se abre su monitor.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of alert left out</source>
        <translation>
            <numerusform>%n tipo de alerta omitido</numerusform>
            <numerusform>%n tipos de alerta omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Caído</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Intermitente</translation>
    </message>
    <message>
        <source>Sustained outage</source>
        <translation>Caída prolongada</translation>
    </message>
    <message>
        <source>Still down</source>
        <translation>Sigue caído</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Paused while down</source>
        <translation>Pausado durante una caída</translation>
    </message>
    <message>
        <source>Certificate ends soon</source>
        <translation>Certificado por caducar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>sin red</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>en suspensión</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>sin ejecutarse</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incidente</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % hasta</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Más lenta</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>failed checks of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Unobserved</source>
        <translation>Sin observar</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>24 h</comment>
        <translation>%1 más recientes</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Response time, %1</source>
        <comment>last 24 h</comment>
        <translation>Tiempo de respuesta, %1</translation>
    </message>
    <message>
        <source>, median %1, at most %2</source>
        <translation>, mediana %1, máximo %2</translation>
    </message>
    <message>
        <source>, nothing measured</source>
        <translation>, sin mediciones</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incidente</numerusform>
            <numerusform>%n incidentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed check(s)</source>
        <translation>
            <numerusform>%n comprobación fallida</numerusform>
            <numerusform>%n comprobaciones fallidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Not observed</source>
        <translation>Sin observar</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Nombre no encontrado</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>No connection in time</source>
        <translation>Sin conexión a tiempo</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>Fallo de TLS</translation>
    </message>
    <message>
        <source>Status not accepted</source>
        <translation>Código no aceptado</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>Broken answer</source>
        <translation>Respuesta defectuosa</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Respuesta demasiado grande</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>Demasiadas redirecciones</translation>
    </message>
    <message>
        <source>Request can&apos;t be sent</source>
        <translation>No se puede enviar la petición</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Error interno</translation>
    </message>
    <message>
        <source>The name has no address. Usually a typing error, a domain that has expired, or a name server that doesn&apos;t answer.</source>
        <translation>El nombre no tiene dirección. Suele deberse a una errata, a un dominio caducado o a un servidor de nombres que no responde.</translation>
    </message>
    <message>
        <source>The machine is there, but nothing listens at this port. Usually the service has stopped or is being restarted.</source>
        <translation>El equipo responde, pero nada escucha en este puerto. Suele deberse a que el servicio se ha detenido o se está reiniciando.</translation>
    </message>
    <message>
        <source>There is no way to this address. Usually a router, a firewall or the machine&apos;s own network is down.</source>
        <translation>No hay ruta hasta esta dirección. Suele deberse a la caída de un router, de un cortafuegos o de la propia red del equipo.</translation>
    </message>
    <message>
        <source>Nobody answered the attempt to connect. Usually the machine is off, or a firewall drops the packets silently.</source>
        <translation>Nadie respondió al intento de conexión. Suele deberse a que el equipo está apagado o a que un cortafuegos descarta los paquetes sin avisar.</translation>
    </message>
    <message>
        <source>No trusted connection came about. Usually a certificate has expired, is for another name, or lacks an intermediate.</source>
        <translation>No se pudo establecer una conexión de confianza. Suele deberse a un certificado caducado, emitido para otro nombre o sin un certificado intermedio.</translation>
    </message>
    <message>
        <source>The server answered, but not with a status that this monitor accepts. The body of the answer often says why.</source>
        <translation>El servidor respondió, pero con un código que este monitor no acepta. El cuerpo de la respuesta suele indicar el motivo.</translation>
    </message>
    <message>
        <source>The connection stood, but the whole answer didn&apos;t come in time. Usually the service is overloaded or waits for something else.</source>
        <translation>Se estableció la conexión, pero la respuesta completa no llegó a tiempo. Suele deberse a que el servicio está sobrecargado o espera a otra cosa.</translation>
    </message>
    <message>
        <source>The connection was closed early, or what came was no HTTP. Usually a proxy lost its server, or the port speaks another protocol.</source>
        <translation>La conexión se cerró antes de tiempo o lo recibido no era HTTP. Suele deberse a que un proxy perdió su servidor o a que el puerto usa otro protocolo.</translation>
    </message>
    <message>
        <source>The answer is larger than a check reads. A smaller address, such as /health, says as much.</source>
        <translation>La respuesta es mayor de lo que lee una comprobación. Una dirección más ligera, como /health, sirve igual.</translation>
    </message>
    <message>
        <source>One address leads to the next without end, or more often than this monitor allows.</source>
        <translation>Una dirección lleva a la siguiente sin fin, o más veces de las que permite este monitor.</translation>
    </message>
    <message>
        <source>The monitor&apos;s own settings can&apos;t be sent: an unknown scheme, or a password that isn&apos;t there. Nothing is said about the target.</source>
        <translation>Los propios ajustes del monitor impiden el envío: un esquema desconocido o una contraseña que falta. No dice nada sobre el destino.</translation>
    </message>
    <message>
        <source>Something went wrong in Monitron itself. Nothing is said about the target.</source>
        <translation>Algo falló en el propio Monitron. No dice nada sobre el destino.</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Primer byte</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Descarga</translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message>
        <source>The name server gave no address for %1 within %2 s</source>
        <translation>El servidor de nombres no dio ninguna dirección para %1 en %2 s</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s</source>
        <translation>Sin conexión con %1 en %2 s</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 did not end within %2 s</source>
        <translation>La negociación TLS con %1 no terminó en %2 s</translation>
    </message>
    <message>
        <source>No answer within %1 s (connected, waiting for the first byte)</source>
        <translation>Sin respuesta en %1 s (conectado, a la espera del primer byte)</translation>
    </message>
    <message>
        <source>The answer began, but was not complete within %1 s</source>
        <translation>La respuesta empezó, pero no se completó en %1 s</translation>
    </message>
    <message>
        <source>No address found for %1</source>
        <translation>No se encontró ninguna dirección para %1</translation>
    </message>
    <message>
        <source>There is no kind of check called “%1”; there are: %2</source>
        <translation>No hay ningún tipo de comprobación llamado «%1»; los tipos son: %2</translation>
    </message>
    <message>
        <source>The URL can&apos;t be read: %1</source>
        <translation>No se puede leer la URL: %1</translation>
    </message>
    <message>
        <source>A check of kind %1 needs a URL that begins with %2://</source>
        <translation>Una comprobación de tipo %1 necesita una URL que empiece por %2://</translation>
    </message>
    <message>
        <source>The URL names no host</source>
        <translation>La URL no indica ningún servidor</translation>
    </message>
    <message>
        <source>The URL needs a port from 1 to 65535</source>
        <translation>La URL necesita un puerto de 1 a 65535</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer</source>
        <translation>%1 cerró la conexión sin responder</translation>
    </message>
    <message>
        <source>The answer is larger than 10 MiB</source>
        <translation>La respuesta supera los 10 MiB</translation>
    </message>
    <message>
        <source>%1 closed the connection during the TLS handshake</source>
        <translation>%1 cerró la conexión durante la negociación TLS</translation>
    </message>
    <message numerus="yes">
        <source>More than %n redirects; the last one led to %1</source>
        <translation>
            <numerusform>Más de %n redirección; la última llevó a %1</numerusform>
            <numerusform>Más de %n redirecciones; la última llevó a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>Código HTTP %1</translation>
    </message>
    <message>
        <source>“%1” is not an HTTP method</source>
        <translation>«%1» no es un método HTTP</translation>
    </message>
    <message>
        <source>A HEAD request can&apos;t carry a body</source>
        <translation>Una petición HEAD no puede llevar cuerpo</translation>
    </message>
    <message>
        <source>“%1” is not a header name</source>
        <translation>«%1» no es un nombre de cabecera</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line break in it</source>
        <translation>El valor de la cabecera %1 contiene un salto de línea</translation>
    </message>
    <message>
        <source>The password of this monitor is missing; enter it again</source>
        <translation>Falta la contraseña de este monitor; vuelva a introducirla</translation>
    </message>
    <message>
        <source>The token of this monitor is missing; enter it again</source>
        <translation>Falta el token de este monitor; vuelva a introducirlo</translation>
    </message>
    <message>
        <source>The token of this monitor has characters that can&apos;t be sent</source>
        <translation>El token de este monitor tiene caracteres que no se pueden enviar</translation>
    </message>
    <message>
        <source>This computer&apos;s Qt can&apos;t do TLS</source>
        <translation>El Qt de este ordenador no admite TLS</translation>
    </message>
    <message>
        <source>Redirected to “%1”, which can&apos;t be followed</source>
        <translation>Redirigido a «%1», que no se puede seguir</translation>
    </message>
    <message>
        <source>The certificate expired on %1</source>
        <translation>El certificado caducó el %1</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1</source>
        <translation>El certificado no es válido antes del %1</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation>El certificado está autofirmado</translation>
    </message>
    <message>
        <source>The certificate comes from an unnamed authority, which this computer does not trust</source>
        <translation>El certificado procede de una entidad sin nombre, en la que este ordenador no confía</translation>
    </message>
    <message>
        <source>The certificate comes from %1, which this computer does not trust</source>
        <translation>El certificado procede de %1, entidad en la que este ordenador no confía</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2</source>
        <translation>El certificado es para %1, no para %2</translation>
    </message>
    <message>
        <source>The certificate is for no name at all, not for %1</source>
        <translation>El certificado no es para ningún nombre, tampoco para %1</translation>
    </message>
    <message>
        <source>The certificate was issued by an unnamed authority, which this computer does not trust (or the server leaves out an intermediate certificate)</source>
        <translation>El certificado lo emitió una entidad sin nombre, en la que este ordenador no confía (o el servidor omite un certificado intermedio)</translation>
    </message>
    <message>
        <source>The certificate was issued by %1, which this computer does not trust (or the server leaves out an intermediate certificate)</source>
        <translation>El certificado lo emitió %1, entidad en la que este ordenador no confía (o el servidor omite un certificado intermedio)</translation>
    </message>
    <message>
        <source>The certificate has been revoked</source>
        <translation>El certificado se ha revocado</translation>
    </message>
    <message>
        <source>The certificate is known to be compromised</source>
        <translation>Se sabe que el certificado está comprometido</translation>
    </message>
    <message>
        <source>The certificate is not meant for servers</source>
        <translation>El certificado no es válido para servidores</translation>
    </message>
    <message>
        <source>The server showed no certificate</source>
        <translation>El servidor no presentó ningún certificado</translation>
    </message>
    <message>
        <source>%1 port %2</source>
        <translation>%1 (puerto %2)</translation>
    </message>
    <message>
        <source>Connection refused by %1</source>
        <translation>Conexión rechazada por %1</translation>
    </message>
    <message>
        <source>No connection to %1: the attempt timed out</source>
        <translation>Sin conexión con %1: se agotó el tiempo de espera</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2</source>
        <translation>No se puede acceder a %1: %2</translation>
    </message>
    <message>
        <source>This computer has no sockets left: %1</source>
        <translation>A este ordenador no le quedan sockets: %1</translation>
    </message>
    <message>
        <source>%1 closed the connection</source>
        <translation>%1 cerró la conexión</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation>Sin conexión con %1: %2</translation>
    </message>
    <message>
        <source>%1 does not speak TLS</source>
        <translation>%1 no usa TLS</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed: %2</source>
        <translation>La negociación TLS con %1 falló: %2</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete</source>
        <translation>%1 cerró la conexión antes de completar la respuesta</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP: %2</source>
        <translation>La respuesta de %1 no es HTTP: %2</translation>
    </message>
    <message>
        <source>The certificate was not accepted</source>
        <translation>No se aceptó el certificado</translation>
    </message>
    <message>
        <source>This computer has no network connection</source>
        <translation>Este ordenador no tiene conexión de red</translation>
    </message>
    <message>
        <source>This computer has lost its route to the internet</source>
        <translation>Este ordenador ha perdido su ruta a Internet</translation>
    </message>
    <message>
        <source>Hosts that are known to be good can&apos;t be reached from this computer either</source>
        <translation>Desde este ordenador tampoco se puede acceder a servidores que se sabe que funcionan</translation>
    </message>
    <message>
        <source>The engine is not running.</source>
        <translation>El motor no está en marcha.</translation>
    </message>
    <message>
        <source>The engine is running already.</source>
        <translation>El motor ya está en marcha.</translation>
    </message>
    <message>
        <source>There is no such monitor.</source>
        <translation>Ese monitor no existe.</translation>
    </message>
    <message>
        <source>Monitron is stopping.</source>
        <translation>Monitron se está deteniendo.</translation>
    </message>
    <message>
        <source>A note must not be over 10,000 characters.</source>
        <translation>Una nota no puede superar los 10&#xa0;000 caracteres.</translation>
    </message>
    <message>
        <source>The secret of this monitor can&apos;t be read, so it was not checked.</source>
        <translation>No se comprobó este monitor porque no se puede leer su secreto.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be saved: %2</source>
        <translation>No se puede guardar «%1»: %2</translation>
    </message>
    <message>
        <source>The channel has been removed.</source>
        <translation>El canal se ha quitado.</translation>
    </message>
    <message>
        <source>This computer has no network: a check would say nothing.</source>
        <translation>Este ordenador no tiene red: una comprobación no diría nada.</translation>
    </message>
    <message>
        <source>Monitron is not running checks now.</source>
        <translation>Monitron no está haciendo comprobaciones ahora.</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>No hay ningún incidente abierto.</translation>
    </message>
    <message>
        <source>The certificate of %1 has ended</source>
        <translation>El certificado de %1 ha caducado</translation>
    </message>
    <message>
        <source>The certificate of %1 ends in less than a day</source>
        <translation>El certificado de %1 caduca en menos de un día</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n days</source>
        <translation>
            <numerusform>El certificado de %1 caduca en %n día</numerusform>
            <numerusform>El certificado de %1 caduca en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must be a number of seconds</source>
        <translation>debe ser un número de segundos</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be a time such as 2026-01-31T12:00:00Z</source>
        <translation>debe ser una fecha y hora como 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>is not a known field</source>
        <translation>no es un campo conocido</translation>
    </message>
    <message>
        <source>must be a list of {&quot;name&quot;: …, &quot;value&quot;: …}</source>
        <translation>debe ser una lista de {&quot;name&quot;: …, &quot;value&quot;: …}</translation>
    </message>
    <message>
        <source>must be &quot;none&quot;, &quot;basic&quot; or &quot;bearer&quot;</source>
        <translation>debe ser &quot;none&quot;, &quot;basic&quot; o &quot;bearer&quot;</translation>
    </message>
    <message>
        <source>must be statuses and ranges such as &quot;200-299, 404&quot;</source>
        <translation>deben ser códigos e intervalos como &quot;200-299, 404&quot;</translation>
    </message>
    <message>
        <source>must be a list of [attempts or null, seconds]</source>
        <translation>debe ser una lista de [intentos o null, segundos]</translation>
    </message>
    <message>
        <source>must be a UUID</source>
        <translation>debe ser un UUID</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>debe ser una lista de textos</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>no puede quedar en blanco</translation>
    </message>
    <message>
        <source>is not an address such as https://example.org/health</source>
        <translation>no es una dirección como https://example.org/health</translation>
    </message>
    <message>
        <source>must begin with http:// or https://</source>
        <translation>debe empezar por http:// o https://</translation>
    </message>
    <message>
        <source>must begin with tcp://</source>
        <translation>debe empezar por tcp://</translation>
    </message>
    <message>
        <source>needs a port, such as tcp://db.example.org:5432</source>
        <translation>necesita un puerto, como tcp://db.example.org:5432</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>debe ser uno de estos valores: %1</translation>
    </message>
    <message>
        <source>the value of “%1” has a line break or control character</source>
        <translation>el valor de «%1» contiene un salto de línea o un carácter de control</translation>
    </message>
    <message>
        <source>must not be over 1 MiB</source>
        <translation>no puede superar 1 MiB</translation>
    </message>
    <message>
        <source>is needed for basic authentication</source>
        <translation>hace falta para la autenticación básica</translation>
    </message>
    <message>
        <source>must not contain a colon</source>
        <translation>no debe contener dos puntos</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>debe estar entre %1 y %2</translation>
    </message>
    <message>
        <source>needs at least one status or range</source>
        <translation>necesita al menos un código o un intervalo</translation>
    </message>
    <message>
        <source>%1-%2 is not a range within 100-599</source>
        <translation>%1-%2 no es un intervalo dentro de 100-599</translation>
    </message>
    <message>
        <source>must be from %1 to %2 s</source>
        <translation>debe estar entre %1 y %2 s</translation>
    </message>
    <message>
        <source>must not have over 20 stages</source>
        <translation>no puede tener más de 20 etapas</translation>
    </message>
    <message>
        <source>a stage needs at least 1 attempt</source>
        <translation>cada etapa necesita al menos 1 intento</translation>
    </message>
    <message>
        <source>a stage&apos;s delay must be from 1 to 86400 s</source>
        <translation>la espera de cada etapa debe estar entre 1 y 86400 s</translation>
    </message>
    <message>
        <source>must not be over 10,000 characters</source>
        <translation>no puede superar los 10&#xa0;000 caracteres</translation>
    </message>
    <message>
        <source>must be one line</source>
        <translation>debe ocupar una sola línea</translation>
    </message>
    <message>
        <source>must not be over 100</source>
        <translation>como máximo 100</translation>
    </message>
    <message>
        <source>“%1” is not a status or a range such as 200-299</source>
        <translation>«%1» no es un código ni un intervalo como 200-299</translation>
    </message>
    <message>
        <source>“%1” is not within 100-599 or runs backwards</source>
        <translation>«%1» no está dentro de 100-599 o está invertido</translation>
    </message>
    <message>
        <source>“%1” is not a known kind of channel</source>
        <translation>«%1» no es un tipo de canal conocido</translation>
    </message>
    <message>
        <source>%1: is needed</source>
        <translation>%1: no puede quedar en blanco</translation>
    </message>
    <message>
        <source>The store of passwords doesn&apos;t answer.</source>
        <translation>El almacén de contraseñas no responde.</translation>
    </message>
    <message>
        <source>The store of passwords can&apos;t be read: %1</source>
        <translation>No se puede leer el almacén de contraseñas: %1</translation>
    </message>
    <message>
        <source>%1: none is stored for this channel.</source>
        <translation>%1: no hay ninguna guardada para este canal.</translation>
    </message>
    <message>
        <source>There is no desktop here to show notifications on.</source>
        <translation>Aquí no hay ningún escritorio donde mostrar notificaciones.</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>Notificación de escritorio</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>is not the name or address of a server, such as smtp.example.org</source>
        <translation>no es el nombre ni la dirección de un servidor, como smtp.example.org</translation>
    </message>
    <message>
        <source>must be &quot;none&quot;, &quot;starttls&quot; or &quot;tls&quot;</source>
        <translation>debe ser &quot;none&quot;, &quot;starttls&quot; o &quot;tls&quot;</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation>«%1» no es una dirección de correo electrónico</translation>
    </message>
    <message>
        <source>needs at least one address</source>
        <translation>necesita al menos una dirección</translation>
    </message>
    <message>
        <source>must not be over 100 addresses</source>
        <translation>como máximo 100 direcciones</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>No hubo respuesta.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Caído</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Intermitente</translation>
    </message>
    <message>
        <source>Still down</source>
        <translation>Sigue caído</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Paused while down</source>
        <translation>Pausado durante una caída</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>%1 is still down.</source>
        <translation>%1 sigue caído.</translation>
    </message>
    <message>
        <source>%1 is still down: %2</source>
        <translation>%1 sigue caído: %2</translation>
    </message>
    <message>
        <source>%1 is still down after %2.</source>
        <translation>%1 sigue caído tras %2.</translation>
    </message>
    <message>
        <source>%1 is still down after %2: %3</source>
        <translation>%1 sigue caído tras %2: %3</translation>
    </message>
    <message>
        <source>%1 is up again.</source>
        <translation>%1 vuelve a estar operativo.</translation>
    </message>
    <message>
        <source>%1 is up again after %2.</source>
        <translation>%1 vuelve a estar operativo tras %2.</translation>
    </message>
    <message>
        <source>%1 is down.</source>
        <translation>%1 está caído.</translation>
    </message>
    <message>
        <source>%1 is down: %2</source>
        <translation>%1 está caído: %2</translation>
    </message>
    <message>
        <source>%1 goes down and up again and again.</source>
        <translation>%1 cae y se recupera una y otra vez.</translation>
    </message>
    <message>
        <source>%1 goes down and up again and again: %2</source>
        <translation>%1 cae y se recupera una y otra vez: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has had %n failed checks lately.</source>
        <translation>
            <numerusform>%1 ha tenido %n comprobación fallida últimamente.</numerusform>
            <numerusform>%1 ha tenido %n comprobaciones fallidas últimamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has had %n failed checks lately: %2</source>
        <translation>
            <numerusform>%1 ha tenido %n comprobación fallida últimamente: %2</numerusform>
            <numerusform>%1 ha tenido %n comprobaciones fallidas últimamente: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was paused while it was down.</source>
        <translation>%1 se pausó mientras estaba caído.</translation>
    </message>
    <message>
        <source>This is a test. Alerts will reach you here.</source>
        <translation>Esto es una prueba. Las alertas llegarán por aquí.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Failed checks</source>
        <translation>Comprobaciones fallidas</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Alerta generada</translation>
    </message>
    <message>
        <source>Test message from Monitron</source>
        <translation>Mensaje de prueba de Monitron</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Under a list of alerts: how many were left out of it. &quot;Before: 12 more&quot;</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n alerta</numerusform>
            <numerusform>%n alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Latest: %2.</source>
        <translation>%1. Lo más reciente: %2.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The channel is switched off.</source>
        <translation>El canal está desactivado.</translation>
    </message>
    <message>
        <source>This version of Monitron knows no channels of kind “%1”.</source>
        <translation>Esta versión de Monitron no conoce canales de tipo «%1».</translation>
    </message>
    <message>
        <source>The channel doesn&apos;t want messages of this kind.</source>
        <translation>El canal no recibe mensajes de este tipo.</translation>
    </message>
    <message>
        <source>It could not be sent within a day. %1</source>
        <translation>No se pudo enviar en un día. %1</translation>
    </message>
    <message>
        <source>must be one line without control characters</source>
        <translation>debe ocupar una sola línea, sin caracteres de control</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>debe ser un número entero entre %1 y %2</translation>
    </message>
    <message>
        <source>must be a list of texts of one line each</source>
        <translation>debe ser una lista de textos de una sola línea</translation>
    </message>
    <message>
        <source>is not a setting of this kind of channel</source>
        <translation>no es un ajuste de este tipo de canal</translation>
    </message>
    <message>
        <source>There is not enough memory to send mail.</source>
        <translation>No hay memoria suficiente para enviar correo.</translation>
    </message>
    <message>
        <source>Not accepted for %1: %2</source>
        <translation>No se aceptó para %1: %2</translation>
    </message>
    <message>
        <source>The file of authorities %1 can&apos;t be used.</source>
        <translation>No se puede usar el archivo de entidades certificadoras %1.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t offer STARTTLS; nothing was sent in the clear.</source>
        <translation>El servidor no ofrece STARTTLS; no se envió nada sin cifrar.</translation>
    </message>
    <message>
        <source>No secure connection: %1.</source>
        <translation>Sin conexión segura: %1.</translation>
    </message>
    <message>
        <source>The server took longer than %1 s.</source>
        <translation>El servidor tardó más de %1 s.</translation>
    </message>
    <message>
        <source>The server refused the login: %1</source>
        <translation>El servidor rechazó el inicio de sesión: %1</translation>
    </message>
    <message>
        <source>There was no answer within %1 s.</source>
        <translation>No hubo respuesta en %1 s.</translation>
    </message>
    <message>
        <source>%1: redirects are not followed; enter the new address.</source>
        <translation>%1: no se siguen las redirecciones; introduzca la dirección nueva.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>must be an object of header names and values</source>
        <translation>debe ser un objeto de nombres y valores de cabeceras</translation>
    </message>
    <message>
        <source>“%1” is set by Monitron itself</source>
        <translation>la cabecera «%1» la define el propio Monitron</translation>
    </message>
    <message>
        <source>the value of “%1” must be a text of one line</source>
        <translation>el valor de «%1» debe ser un texto de una sola línea</translation>
    </message>
    <message>
        <source>must be an address that begins with http:// or https://</source>
        <translation>debe ser una dirección que empiece por http:// o https://</translation>
    </message>
    <message>
        <source>must not have a user or password in it</source>
        <translation>no debe contener usuario ni contraseña</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be ours.</source>
        <translation>%1 es demasiado grande para ser de Monitron.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Another process is busy with the stored secrets.</source>
        <translation>Otro proceso está usando los secretos guardados.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made.</source>
        <translation>No se puede crear %1.</translation>
    </message>
    <message>
        <source>The key file %1 is open to other users. Allow only its owner to use it (chmod 600).</source>
        <translation>El archivo de clave %1 es accesible para otros usuarios. Permita su uso solo al propietario (chmod 600).</translation>
    </message>
    <message>
        <source>The key file %1 is damaged.</source>
        <translation>El archivo de clave %1 está dañado.</translation>
    </message>
    <message>
        <source>The secrets in %1 are protected by a passphrase.</source>
        <translation>Los secretos de %1 están protegidos con una frase de contraseña.</translation>
    </message>
    <message>
        <source>The key file %1 is missing; without it the secrets in %2 can&apos;t be read.</source>
        <translation>Falta el archivo de clave %1; sin él no se pueden leer los secretos de %2.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La frase de contraseña está vacía.</translation>
    </message>
    <message>
        <source>The secrets in %1 are protected by a key file.</source>
        <translation>Los secretos de %1 están protegidos con un archivo de clave.</translation>
    </message>
    <message>
        <source>A secret needs a name.</source>
        <translation>Un secreto necesita un nombre.</translation>
    </message>
    <message>
        <source>There is no secret &quot;%1&quot;.</source>
        <translation>No existe el secreto «%1».</translation>
    </message>
    <message>
        <source>The cryptography library can&apos;t be initialised.</source>
        <translation>No se puede inicializar la biblioteca de criptografía.</translation>
    </message>
    <message>
        <source>The key derivation settings make no sense.</source>
        <translation>Los parámetros de derivación de la clave no tienen sentido.</translation>
    </message>
    <message>
        <source>There is not enough memory to derive the key from the passphrase.</source>
        <translation>No hay memoria suficiente para derivar la clave de la frase de contraseña.</translation>
    </message>
    <message>
        <source>This is no key: 32 bytes in Base64 are expected.</source>
        <translation>Esto no es una clave: se esperan 32 bytes en Base64.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: %1.</source>
        <translation>El archivo de secretos está dañado: %1.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: it is not a file of Monitron secrets.</source>
        <translation>El archivo de secretos está dañado: no es un archivo de secretos de Monitron.</translation>
    </message>
    <message>
        <source>The secrets file was made by a newer Monitron.</source>
        <translation>El archivo de secretos se creó con un Monitron más reciente.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: its key derivation settings make no sense.</source>
        <translation>El archivo de secretos está dañado: sus parámetros de derivación de la clave no tienen sentido.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: it doesn&apos;t say where its key comes from.</source>
        <translation>El archivo de secretos está dañado: no indica de dónde procede su clave.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: its seal is missing.</source>
        <translation>El archivo de secretos está dañado: falta su sello.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: the entry &quot;%1&quot; can&apos;t be read.</source>
        <translation>El archivo de secretos está dañado: no se puede leer la entrada «%1».</translation>
    </message>
    <message>
        <source>The passphrase is wrong: it doesn&apos;t open the stored secrets.</source>
        <translation>La frase de contraseña es incorrecta: no abre los secretos guardados.</translation>
    </message>
    <message>
        <source>The key file is not the one that the secrets were stored with.</source>
        <translation>El archivo de clave no es aquel con el que se guardaron los secretos.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: it was changed by something other than Monitron.</source>
        <translation>El archivo de secretos está dañado: lo modificó algo distinto de Monitron.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: the entry &quot;%1&quot; doesn&apos;t open.</source>
        <translation>El archivo de secretos está dañado: no se puede abrir la entrada «%1».</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name.</source>
        <translation>%1 ya existe y no se sobrescribe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be copied to %2: %3</source>
        <translation>No se puede copiar %1 en %2: %3</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed: %2</source>
        <translation>No se puede quitar %1: %2</translation>
    </message>
    <message>
        <source>The backup was cancelled.</source>
        <translation>Se canceló la copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 está dañado: %2</translation>
    </message>
    <message>
        <source>must be set</source>
        <translation>debe tener un valor</translation>
    </message>
    <message>
        <source>There is no channel “%1” any more.</source>
        <translation>El canal «%1» ya no existe.</translation>
    </message>
    <message>
        <source>The channel “%1” was changed elsewhere meanwhile. Load it again and repeat the edit.</source>
        <translation>El canal «%1» se modificó entretanto en otro lugar. Vuelva a cargarlo y repita la edición.</translation>
    </message>
    <message>
        <source>There is no channel %1.</source>
        <translation>No existe el canal %1.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install it (libqt6sql6-sqlite on Debian).</source>
        <translation>Falta el controlador de SQLite para Qt. Instálelo (libqt6sql6-sqlite en Debian).</translation>
    </message>
    <message>
        <source>Another Monitron (a process that can&apos;t be told) uses this data folder: %1. Close it, or choose another folder.</source>
        <translation>Otro Monitron (proceso desconocido) usa esta carpeta de datos: %1. Ciérrelo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Another Monitron (process %1) uses this data folder: %2. Close it, or choose another folder.</source>
        <translation>Otro Monitron (proceso %1) usa esta carpeta de datos: %2. Ciérrelo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The data folder %1 can&apos;t be made. Check its path and permissions.</source>
        <translation>No se puede crear la carpeta de datos %1. Compruebe la ruta y los permisos.</translation>
    </message>
    <message>
        <source>The data folder %1 is read-only. Check its permissions, or choose another.</source>
        <translation>La carpeta de datos %1 es de solo lectura. Compruebe sus permisos o elija otra.</translation>
    </message>
    <message>
        <source>The data folder %1 is on a read-only disk. Choose another.</source>
        <translation>La carpeta de datos %1 está en un disco de solo lectura. Elija otra.</translation>
    </message>
    <message>
        <source>The disk of the data folder %1 is full. Free some space.</source>
        <translation>El disco de la carpeta de datos %1 está lleno. Libere espacio.</translation>
    </message>
    <message>
        <source>The data folder %1 can&apos;t be locked. Check that its disk is healthy.</source>
        <translation>No se puede bloquear la carpeta de datos %1. Compruebe que su disco está en buen estado.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be put in place: %2</source>
        <translation>No se puede colocar %1 en su sitio: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2</source>
        <translation>No se puede abrir %1: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not a database. Restore a backup, or move the file away to begin anew. Nothing was changed.</source>
        <translation>%1 está dañado: no es una base de datos. Restaure una copia de seguridad o aparte el archivo para empezar de cero. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no such incident any more.</source>
        <translation>Ese incidente ya no existe.</translation>
    </message>
    <message>
        <source>An interruption can&apos;t end before it begins.</source>
        <translation>Una interrupción no puede terminar antes de empezar.</translation>
    </message>
    <message>
        <source>The migration %1 can&apos;t be read.</source>
        <translation>No se puede leer la migración %1.</translation>
    </message>
    <message>
        <source>%1 is not a Monitron database. Nothing was changed; move the file away or choose another data folder.</source>
        <translation>%1 no es una base de datos de Monitron. No se cambió nada; aparte el archivo o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Monitron (schema %2, this one knows %3). Nothing was changed; use the newer program, or another data folder.</source>
        <translation>%1 se escribió con un Monitron más reciente (esquema %2; este conoce el %3). No se cambió nada; use el programa más reciente u otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The settings of monitor %1 can&apos;t be read: %2</source>
        <translation>No se pueden leer los ajustes del monitor %1: %2</translation>
    </message>
    <message>
        <source>There is no monitor %1.</source>
        <translation>No existe el monitor %1.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere meanwhile (it is at version %2, this edit began at %3). Load it again and repeat the edit.</source>
        <translation>«%1» se modificó entretanto en otro lugar (está en la versión %2; esta edición partió de la %3). Vuelva a cargarlo y repita la edición.</translation>
    </message>
    <message>
        <source>This channel was switched off.</source>
        <translation>Este canal estaba desactivado.</translation>
    </message>
    <message>
        <source>Alerts were muted until %1.</source>
        <translation>Las alertas estaban silenciadas hasta %1.</translation>
    </message>
    <message>
        <source>The message %1 was decided already.</source>
        <translation>El mensaje %1 ya se había generado.</translation>
    </message>
    <message>
        <source>There is no delivery %1.</source>
        <translation>No existe la entrega %1.</translation>
    </message>
    <message>
        <source>There is no result of that time any more.</source>
        <translation>Ya no hay ningún resultado de ese momento.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no está ahí.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 can&apos;t be written. Free some space.</source>
        <translation>El disco está lleno, así que no se puede escribir %1. Libere espacio.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written, it is read-only. Check the permissions of the file and of its folder.</source>
        <translation>No se puede escribir %1: es de solo lectura. Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>%1 is locked by another program. Close it, then try again.</source>
        <translation>%1 está bloqueado por otro programa. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is damaged or not a Monitron database. Nothing was changed; restore a backup or move the file away.</source>
        <translation>%1 está dañado o no es una base de datos de Monitron. No se cambió nada; restaure una copia de seguridad o aparte el archivo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or written. Check that its disk is connected and healthy.</source>
        <translation>No se puede leer ni escribir %1. Compruebe que su disco está conectado y en buen estado.</translation>
    </message>
    <message>
        <source>%1 holds this already.</source>
        <translation>%1 ya contiene esto.</translation>
    </message>
    <message>
        <source>The database %1 refused an operation.</source>
        <translation>La base de datos %1 rechazó una operación.</translation>
    </message>
    <message>
        <source>The state of monitor number %1 can&apos;t be read.</source>
        <translation>No se puede leer el estado del monitor número %1.</translation>
    </message>
    <message>
        <source>%1 is missing, but its write-ahead log is there. Put the file back, or restore a backup. Nothing was changed.</source>
        <translation>Falta %1, pero su registro de escritura anticipada (WAL) sí está. Vuelva a poner el archivo o restaure una copia de seguridad. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is empty: its contents were lost. Restore a backup, or move the file away to begin anew. Nothing was changed.</source>
        <translation>%1 está vacío: se perdió su contenido. Restaure una copia de seguridad o aparte el archivo para empezar de cero. No se cambió nada.</translation>
    </message>
    <message>
        <source>The monitor is not in the trash: it was restored, or removed for good.</source>
        <translation>El monitor no está en la papelera: se restauró o se eliminó definitivamente.</translation>
    </message>
    <message>
        <source>A note needs some text.</source>
        <translation>Una nota necesita algo de texto.</translation>
    </message>
    <message>
        <source>The channel was removed.</source>
        <translation>El canal se quitó.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Hay comillas que se abren y no se cierran.</translation>
    </message>
    <message>
        <source>there is text behind a closing quote</source>
        <translation>hay texto después de las comillas de cierre</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>hay comillas que se abren y no se cierran</translation>
    </message>
    <message>
        <source>This is not a curl command.</source>
        <translation>Esto no es un comando curl.</translation>
    </message>
    <message>
        <source>What the shell does with the answer is left out.</source>
        <translation>Se omite lo que el shell hace con la respuesta.</translation>
    </message>
    <message>
        <source>The value of curl&apos;s option “%1” is missing.</source>
        <translation>Falta el valor de la opción «%1» de curl.</translation>
    </message>
    <message>
        <source>“%1” is not a known option of curl.</source>
        <translation>«%1» no es una opción conocida de curl.</translation>
    </message>
    <message>
        <source>“%1 %2” reads cookies from a file: paste them instead.</source>
        <translation>«%1 %2» lee cookies de un archivo: péguelas directamente.</translation>
    </message>
    <message>
        <source>“%1” is left out: checks are made without it.</source>
        <translation>Se omite «%1»: las comprobaciones se hacen sin esa opción.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be done by a check.</source>
        <translation>Una comprobación no admite «%1».</translation>
    </message>
    <message>
        <source>“%1 %2” reads a file: paste what is in it instead.</source>
        <translation>«%1 %2» lee un archivo: pegue directamente su contenido.</translation>
    </message>
    <message>
        <source>“-H %1” reads a file: paste its headers instead.</source>
        <translation>«-H %1» lee un archivo: pegue directamente sus cabeceras.</translation>
    </message>
    <message>
        <source>The header “%1” is not of the form Name: value and is left out.</source>
        <translation>La cabecera «%1» no tiene la forma Nombre: valor y se omite.</translation>
    </message>
    <message>
        <source>The header “Authorization: %1 …” can&apos;t be kept as a password or token: only Basic and Bearer can.</source>
        <translation>La cabecera «Authorization: %1 …» no se puede guardar como contraseña o token: solo se admiten Basic y Bearer.</translation>
    </message>
    <message>
        <source>The password or token is not in the command: enter it.</source>
        <translation>La contraseña o el token no está en el comando: introdúzcalo.</translation>
    </message>
    <message>
        <source>“%1 %2” is not a number of seconds.</source>
        <translation>«%1 %2» no es un número de segundos.</translation>
    </message>
    <message>
        <source>A check gives up after %1 s: whole seconds from 1 to 60.</source>
        <translation>El tiempo límite queda en %1 s: segundos enteros de 1 a 60.</translation>
    </message>
    <message>
        <source>Only the first address is taken.</source>
        <translation>Solo se toma la primera dirección.</translation>
    </message>
    <message>
        <source>There is no address in the command.</source>
        <translation>No hay ninguna dirección en el comando.</translation>
    </message>
    <message>
        <source>“%1://” can&apos;t be checked: only http, https and telnet can.</source>
        <translation>No se puede comprobar «%1://»: solo http, https y telnet.</translation>
    </message>
    <message>
        <source>The header “%1” may be secret; it is kept with the monitor, not in the keyring.</source>
        <translation>La cabecera «%1» puede ser secreta; se guarda con el monitor, no en el llavero.</translation>
    </message>
    <message>
        <source>“%1” is a variable of a shell: put its value there.</source>
        <translation>«%1» es una variable del shell: ponga su valor en su lugar.</translation>
    </message>
    <message>
        <source>“%1” is not a known field and is left out.</source>
        <translation>«%1» no es un campo conocido y se omite.</translation>
    </message>
    <message>
        <source>%1: “%2” is taken as no; yes is true, 1, yes or y.</source>
        <translation>%1: «%2» se toma como no; para sí, use true, 1, yes o y.</translation>
    </message>
    <message>
        <source>Its password or token is not in the file: enter it after the import.</source>
        <translation>Su contraseña o token no está en el archivo: introdúzcalo después de importar.</translation>
    </message>
    <message>
        <source>“%1” is not an address</source>
        <translation>«%1» no es una dirección</translation>
    </message>
    <message>
        <source>%1: the password in its address.</source>
        <translation>%1: la contraseña de su dirección.</translation>
    </message>
    <message>
        <source>%1: the header “%2”.</source>
        <translation>%1: la cabecera «%2».</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it is read as Latin-1.</source>
        <translation>El archivo no es UTF-8; se lee como Latin-1.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1 (at byte %2).</source>
        <translation>Esto no es JSON válido: %1 (en el byte %2).</translation>
    </message>
    <message>
        <source>A list of monitors is expected: [{&quot;name&quot;: …}, …].</source>
        <translation>Se espera una lista de monitores: [{&quot;name&quot;: …}, …].</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>La columna «%1» está repetida.</translation>
    </message>
    <message>
        <source>The column “%1” is not known and is left out.</source>
        <translation>La columna «%1» no es conocida y se omite.</translation>
    </message>
    <message>
        <source>This is neither a JSON list, nor CSV whose first line names the columns (name, url, method, interval_seconds, timeout_seconds, enabled), nor a list of addresses or curl commands.</source>
        <translation>Esto no es una lista JSON, ni un CSV cuya primera línea nombre las columnas (name, url, method, interval_seconds, timeout_seconds, enabled), ni una lista de direcciones o comandos curl.</translation>
    </message>
    <message>
        <source>there are more cells than columns (“%1”)</source>
        <translation>hay más celdas que columnas («%1»)</translation>
    </message>
    <message>
        <source>“%1” stands in a column without a name and is left out.</source>
        <translation>«%1» está en una columna sin nombre y se omite.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB.</source>
        <translation>El archivo supera los 64 MiB.</translation>
    </message>
    <message>
        <source>Sustained outage</source>
        <translation>Caída prolongada</translation>
    </message>
    <message>
        <source>%1: its certificate needs attention.</source>
        <translation>%1: su certificado requiere atención.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>monitor, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This channel is set not to send alerts of this kind.</source>
        <translation>Este canal está configurado para no enviar alertas de este tipo.</translation>
    </message>
    <message>
        <source>The server at this address says that it is elsewhere (HTTP status %1). Check the address.</source>
        <translation>El servidor de esta dirección dice que está en otra parte (código HTTP %1). Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The server at this address says that it has moved to %1. Change the address if that is right.</source>
        <translation>El servidor de esta dirección dice que se ha trasladado a %1. Cambie la dirección si es correcto.</translation>
    </message>
    <message>
        <source>The server can&apos;t answer just now (HTTP status %1). What stands before it may not reach it.</source>
        <translation>El servidor no puede responder ahora (código HTTP %1). Puede que el intermediario que tiene delante no llegue hasta él.</translation>
    </message>
    <message>
        <source>The server asks to wait: there were too many requests.</source>
        <translation>El servidor pide esperar: hubo demasiadas peticiones.</translation>
    </message>
    <message>
        <source>What answered is no Monitron server (HTTP status %1). Check the address; there may also be a proxy or a sign-in page in between.</source>
        <translation>Lo que respondió no es un servidor de Monitron (código HTTP %1). Compruebe la dirección; también puede haber un proxy o una página de inicio de sesión de por medio.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1.</source>
        <translation>El servidor respondió con el código HTTP %1.</translation>
    </message>
    <message>
        <source>It was changed on the server again meanwhile. Look at it once more.</source>
        <translation>Entretanto volvió a cambiarse en el servidor. Revíselo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else meanwhile. Load it again and repeat the edit.</source>
        <translation>Otra persona cambió «%1» entretanto. Vuelva a cargarlo y repita el cambio.</translation>
    </message>
    <message>
        <source>“%1” was removed by somebody else meanwhile.</source>
        <translation>Otra persona quitó «%1» entretanto.</translation>
    </message>
    <message>
        <source>No incident is open for this monitor.</source>
        <translation>Este monitor no tiene ningún incidente abierto.</translation>
    </message>
    <message>
        <source>It was changed by somebody else meanwhile: %1.</source>
        <translation>Otra persona lo cambió entretanto: %1.</translation>
    </message>
    <message>
        <source>It was changed by somebody else before it was removed here.</source>
        <translation>Otra persona lo cambió antes de que se quitara aquí.</translation>
    </message>
    <message>
        <source>The password that was set with it isn&apos;t kept on this computer any more. Set it again.</source>
        <translation>La contraseña que se estableció con este cambio ya no se guarda en este ordenador. Establézcala de nuevo.</translation>
    </message>
    <message>
        <source>It was removed by somebody else meanwhile.</source>
        <translation>Otra persona lo quitó entretanto.</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read: %1 “%2”.</source>
        <translation>No se puede leer la respuesta del servidor: %1 «%2».</translation>
    </message>
    <message>
        <source>The server&apos;s stream of changes has fallen silent.</source>
        <translation>El flujo de cambios del servidor se ha quedado en silencio.</translation>
    </message>
    <message>
        <source>The server&apos;s stream of changes can&apos;t be read.</source>
        <translation>No se puede leer el flujo de cambios del servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than 64 MiB.</source>
        <translation>La respuesta del servidor supera los 64 MiB.</translation>
    </message>
    <message>
        <source>The server ended the stream of changes.</source>
        <translation>El servidor terminó el flujo de cambios.</translation>
    </message>
    <message>
        <source>What answered is no stream of changes: there may be a proxy or a sign-in page in between.</source>
        <translation>Lo que respondió no es un flujo de cambios: puede haber un proxy o una página de inicio de sesión de por medio.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>Caducó el %1.</translation>
    </message>
    <message>
        <source>It is not valid before %1; is the clock of this computer right?</source>
        <translation>No es válido antes del %1; ¿está bien la hora de este ordenador?</translation>
    </message>
    <message>
        <source>It is self-signed: no authority vouches for it.</source>
        <translation>Está autofirmado: ninguna entidad lo avala.</translation>
    </message>
    <message>
        <source>It is made out to %1, not to %2.</source>
        <translation>Está emitido para %1, no para %2.</translation>
    </message>
    <message>
        <source>It comes from an authority that this computer does not know.</source>
        <translation>Procede de una entidad que este ordenador no conoce.</translation>
    </message>
    <message>
        <source>It has been revoked.</source>
        <translation>Ha sido revocado.</translation>
    </message>
    <message>
        <source>%1 refuses connections: no server is running there, or a firewall is in between.</source>
        <translation>%1 rechaza las conexiones: allí no hay ningún servidor en marcha, o hay un cortafuegos de por medio.</translation>
    </message>
    <message>
        <source>There is no address for the name %1. Check the spelling, and your own connection.</source>
        <translation>No hay ninguna dirección para el nombre %1. Compruebe cómo está escrito y también su propia conexión.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS: it may be a server for http:// only.</source>
        <translation>%1 no usa TLS: puede que sea un servidor solo para http://.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>Sin conexión segura con %1: %2.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete.</source>
        <translation>%1 cerró la conexión antes de completar la respuesta.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not lead to %1: %2.</source>
        <translation>El proxy de este ordenador no lleva a %1: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 came damaged: %2.</source>
        <translation>La respuesta de %1 llegó dañada: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP: %2.</source>
        <translation>La respuesta de %1 no es HTTP: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2.</source>
        <translation>No se puede acceder a %1: %2.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: it does not react.</source>
        <translation>No se puede acceder a %1: no reacciona.</translation>
    </message>
    <message>
        <source>The connection to the server was given up.</source>
        <translation>Se abandonó la conexión con el servidor.</translation>
    </message>
    <message>
        <source>It is not the one that you have trusted. If nobody who runs the server has changed it, somebody is between you and the server and reads along: ask before you trust the new one.</source>
        <translation>No es el certificado en el que usted confió. Si nadie de quienes administran el servidor lo ha cambiado, hay alguien entre usted y el servidor que lo lee todo: pregunte antes de confiar en el nuevo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>El certificado de %1 no es de confianza.</translation>
    </message>
    <message>
        <source>Looking whether the stream gets through.</source>
        <translation>Comprobando si el flujo de cambios llega.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like monitron.example.org, or https://monitron.example.org:8443/.</source>
        <translation>Esta no es la dirección de un servidor. Tiene un aspecto como monitron.example.org o https://monitron.example.org:8443/.</translation>
    </message>
    <message>
        <source>A server&apos;s address begins with https://, not with %1://.</source>
        <translation>La dirección de un servidor empieza por https://, no por %1://.</translation>
    </message>
    <message>
        <source>The address must not hold a name or a password; they are asked for next.</source>
        <translation>La dirección no debe contener un nombre ni una contraseña; se piden a continuación.</translation>
    </message>
    <message>
        <source>Without TLS, everybody on the way to %1 can read the password and everything else. Use https:// instead.</source>
        <translation>Sin TLS, cualquiera en el camino hasta %1 puede leer la contraseña y todo lo demás. Use https:// en su lugar.</translation>
    </message>
    <message>
        <source>The address of the server is missing.</source>
        <translation>Falta la dirección del servidor.</translation>
    </message>
    <message>
        <source>This is an invitation, not the address of a server.</source>
        <translation>Esto es una invitación, no la dirección de un servidor.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>La dirección es demasiado larga.</translation>
    </message>
    <message>
        <source>This is not an invitation to a team. Its link begins with %1.</source>
        <translation>Esto no es una invitación a un equipo. Su enlace empieza por %1.</translation>
    </message>
    <message>
        <source>The link of the invitation is incomplete. Copy the whole of it.</source>
        <translation>El enlace de la invitación está incompleto. Cópielo entero.</translation>
    </message>
    <message>
        <source>What answers at this address is not a Monitron server. Check the address.</source>
        <translation>Lo que responde en esta dirección no es un servidor de Monitron. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The server (%1) is too new for this Monitron (%2). Update Monitron on this computer.</source>
        <translation>El servidor (%1) es demasiado nuevo para este Monitron (%2). Actualice Monitron en este ordenador.</translation>
    </message>
    <message>
        <source>The server (%1) is too old for this Monitron (%2). Whoever runs the server has to update it.</source>
        <translation>El servidor (%1) es demasiado antiguo para este Monitron (%2). Quien administra el servidor tiene que actualizarlo.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>There were too many attempts. The next one is possible in %1.</source>
        <translation>Hubo demasiados intentos. El siguiente será posible dentro de %1.</translation>
    </message>
    <message>
        <source>There were too many attempts. Try again later.</source>
        <translation>Hubo demasiados intentos. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>This account is switched off. Ask an admin of the team.</source>
        <translation>Esta cuenta está desactivada. Pregunte a un administrador del equipo.</translation>
    </message>
    <message>
        <source>This account has a second factor: a one-time password is needed too.</source>
        <translation>Esta cuenta tiene un segundo factor: también hace falta una contraseña de un solo uso.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>La dirección de correo o la contraseña es incorrecta.</translation>
    </message>
    <message>
        <source>The one-time password is wrong, or was used already.</source>
        <translation>La contraseña de un solo uso es incorrecta o ya se ha usado.</translation>
    </message>
    <message>
        <source>The invitation was used already, was withdrawn, has expired, or is for another e-mail address. Ask for a new one.</source>
        <translation>La invitación ya se usó, se retiró, ha caducado o es para otra dirección de correo. Pida una nueva.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind the server&apos;s: one of the two is wrong.</source>
        <translation>El reloj de este ordenador va %1 atrasado respecto al del servidor: uno de los dos está mal.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of the server&apos;s: one of the two is wrong.</source>
        <translation>El reloj de este ordenador va %1 adelantado respecto al del servidor: uno de los dos está mal.</translation>
    </message>
    <message>
        <source>The session was given up.</source>
        <translation>Se abandonó la sesión.</translation>
    </message>
    <message>
        <source>Nobody can join this team by an invitation at present. Ask an admin of the team for an account.</source>
        <translation>Por ahora nadie puede unirse a este equipo con una invitación. Pida una cuenta a un administrador del equipo.</translation>
    </message>
    <message>
        <source>Nobody is signed in to this server.</source>
        <translation>Nadie ha iniciado sesión en este servidor.</translation>
    </message>
    <message>
        <source>Who is signed in is in the keyring, which can&apos;t be used: %1</source>
        <translation>Quién ha iniciado sesión está en el llavero, que no se puede usar: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense: it has no tokens in it.</source>
        <translation>La respuesta del servidor no tiene sentido: no contiene tokens.</translation>
    </message>
    <message>
        <source>The history of %1 has a result that makes no sense: %2</source>
        <translation>El historial de %1 contiene un resultado que no tiene sentido: %2</translation>
    </message>
    <message>
        <source>The history of %1 has an hour that makes no sense: %2</source>
        <translation>El historial de %1 contiene una hora que no tiene sentido: %2</translation>
    </message>
    <message>
        <source>The history of %1 has a day that makes no sense: %2</source>
        <translation>El historial de %1 contiene un día que no tiene sentido: %2</translation>
    </message>
    <message>
        <source>The history that the server sent can&apos;t be read.</source>
        <translation>No se puede leer el historial que envió el servidor.</translation>
    </message>
    <message>
        <source>The state of a monitor that the server sent can&apos;t be read.</source>
        <translation>No se puede leer el estado de un monitor que envió el servidor.</translation>
    </message>
    <message>
        <source>The server sends history in a form that is newer than this Monitron.</source>
        <translation>El servidor envía el historial en un formato más reciente que este Monitron.</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message numerus="yes">
        <source>%n header(s)</source>
        <translation>
            <numerusform>%n cabecera</numerusform>
            <numerusform>%n cabeceras</numerusform>
        </translation>
    </message>
    <message>
        <source>body</source>
        <translation>cuerpo</translation>
    </message>
    <message>
        <source>user and password</source>
        <translation>usuario y contraseña</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>any certificate</source>
        <translation>cualquier certificado</translation>
    </message>
    <message>
        <source>Filled from a curl command: %1.</source>
        <translation>Rellenado a partir de un comando curl: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>reanudado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausado</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>names of settings</comment>
        <translation>cambio en %1</translation>
    </message>
    <message>
        <source>Contradicts the team&apos;s</source>
        <translation>En conflicto con el equipo</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Rechazado por el servidor</translation>
    </message>
    <message>
        <source>Waits for the server</source>
        <translation>En espera del servidor</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Alerts muted until</source>
        <translation>Alertas silenciadas hasta</translation>
    </message>
    <message>
        <source>How long history is kept</source>
        <translation>Cuánto se conserva el historial</translation>
    </message>
    <message>
        <source>Colours of tags</source>
        <translation>Colores de las etiquetas</translation>
    </message>
    <message>
        <source>created and removed</source>
        <translation>creado y quitado</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>incident acknowledged</source>
        <translation>incidente reconocido</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>nota escrita</translation>
    </message>
    <message>
        <source>You and somebody else changed the same settings.</source>
        <translation>Usted y otra persona cambiaron los mismos ajustes.</translation>
    </message>
    <message>
        <source>You edited it, and somebody else removed it meanwhile.</source>
        <translation>Usted lo editó y otra persona lo quitó entretanto.</translation>
    </message>
    <message>
        <source>You removed it, and somebody else changed it before that reached the server.</source>
        <translation>Usted lo quitó y otra persona lo cambió antes de que eso llegara al servidor.</translation>
    </message>
</context>
<context>
    <name>EditorSource</name>
    <message>
        <source>This monitor was deleted meanwhile.</source>
        <translation>Este monitor se eliminó entretanto.</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>%1: “%2”, theirs “%3”</source>
        <translation>%1: «%2»; en la otra versión, «%3»</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Accepted status codes</source>
        <translation>Códigos de estado aceptados</translation>
    </message>
    <message>
        <source>Redirects followed</source>
        <translation>Máx. de redirecciones</translation>
    </message>
    <message>
        <source>Valid certificate</source>
        <translation>Certificado válido</translation>
    </message>
    <message>
        <source>Down after failures</source>
        <translation>Fallos hasta «caído»</translation>
    </message>
    <message>
        <source>Up after successes</source>
        <translation>Éxitos hasta «operativo»</translation>
    </message>
    <message>
        <source>Checks while failing</source>
        <translation>Comprobaciones al fallar</translation>
    </message>
    <message>
        <source>Sustained after failures</source>
        <translation>Fallos hasta caída prolongada</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Flapping from incident</source>
        <translation>Incidentes hasta «intermitente»</translation>
    </message>
    <message>
        <source>Calm before “recovered”</source>
        <translation>Calma antes de «recuperado»</translation>
    </message>
    <message>
        <source>“Still down” every</source>
        <translation>«Sigue caído» cada</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Comprobar cada</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Without %1: only the team&apos;s server knows the values.</source>
        <translation>Sin %1: solo el servidor del equipo conoce los valores.</translation>
    </message>
</context>
<context>
    <name>FileWriter</name>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>cada %1 s</translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation>cada %1 min</translation>
    </message>
    <message>
        <source>every %1 h</source>
        <translation>cada %1 h</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>4 min ago</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened, the other side&apos;s words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is being sent</source>
        <translation>%1 se está enviando</translation>
    </message>
    <message numerus="yes">
        <source>%1 not delivered yet, %n attempt(s), the next at %2</source>
        <translation>
            <numerusform>%1 aún sin entregar, %n intento; el siguiente: %2</numerusform>
            <numerusform>%1 aún sin entregar, %n intentos; el siguiente: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 delivered after %2, at attempt %3</source>
        <translation>%1 se entregó tras %2, en el intento %3</translation>
    </message>
    <message>
        <source>%1 delivered after %2</source>
        <translation>%1 se entregó tras %2</translation>
    </message>
    <message>
        <source>Nobody was told %1</source>
        <comment>name of a message</comment>
        <translation>No se avisó a nadie: %1</translation>
    </message>
    <message>
        <source>No channel was set up.</source>
        <translation>No había ningún canal configurado.</translation>
    </message>
    <message>
        <source>It was acknowledged.</source>
        <translation>Se reconoció.</translation>
    </message>
    <message>
        <source>It was acknowledged by %1.</source>
        <translation>Lo reconoció %1.</translation>
    </message>
    <message>
        <source>No %1 reminder</source>
        <translation>Sin recordatorio %1</translation>
    </message>
    <message>
        <source>Reminders are off for this monitor.</source>
        <translation>Los recordatorios están desactivados en este monitor.</translation>
    </message>
    <message>
        <source>No more reminders</source>
        <translation>Sin más recordatorios</translation>
    </message>
    <message>
        <source>%1 was not told</source>
        <comment>name of a message</comment>
        <translation>No se avisó: %1</translation>
    </message>
    <message>
        <source>It is off for this monitor.</source>
        <translation>Está desactivado en este monitor.</translation>
    </message>
    <message>
        <source>“down”</source>
        <translation>«caído»</translation>
    </message>
    <message>
        <source>“flapping”</source>
        <translation>«intermitente»</translation>
    </message>
    <message>
        <source>“sustained outage”</source>
        <translation>«caída prolongada»</translation>
    </message>
    <message>
        <source>“still down”</source>
        <translation>«sigue caído»</translation>
    </message>
    <message>
        <source>“recovered”</source>
        <translation>«recuperado»</translation>
    </message>
    <message>
        <source>“paused”</source>
        <translation>«pausado»</translation>
    </message>
    <message>
        <source>“certificate ends”</source>
        <translation>«certificado por caducar»</translation>
    </message>
    <message>
        <source>test</source>
        <translation>«prueba»</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>name of a channel</comment>
        <translation>%1 falló</translation>
    </message>
    <message numerus="yes">
        <source>%1 not delivered after %n attempt(s)</source>
        <translation>
            <numerusform>%1 no se entregó tras %n intento</numerusform>
            <numerusform>%1 no se entregó tras %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not delivered</source>
        <translation>%1 no se entregó</translation>
    </message>
    <message>
        <source>%1 not asked</source>
        <comment>name of a channel</comment>
        <translation>%1 no se usó</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 no se envió</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <comment>3 failures within 1 h</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Confirmed down</source>
        <translation>Caída confirmada</translation>
    </message>
    <message>
        <source>Sustained outage</source>
        <translation>Caída prolongada</translation>
    </message>
    <message>
        <source>Down again: it is flapping</source>
        <translation>Caído de nuevo: es intermitente</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed down after %n failure(s)</source>
        <translation>
            <numerusform>Caída confirmada tras %n fallo</numerusform>
            <numerusform>Caída confirmada tras %n fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>Still down after %1</source>
        <translation>Sigue caído tras %1</translation>
    </message>
    <message>
        <source>Down for good: it no longer comes and goes</source>
        <translation>Caída continua: ya no es intermitente</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconocido</translation>
    </message>
    <message>
        <source>Acknowledged by %1</source>
        <translation>Reconocido por %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Nota de %1</translation>
    </message>
    <message numerus="yes">
        <source>Still failing, %n time(s) in a row</source>
        <translation>
            <numerusform>Sigue fallando, %n vez seguida</numerusform>
            <numerusform>Sigue fallando, %n veces seguidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Checked %2 now.</source>
        <comment>failure; every 30 s</comment>
        <translation>%1
Ahora se comprueba %2.</translation>
    </message>
    <message>
        <source>Lasted %1.</source>
        <translation>Duró %1.</translation>
    </message>
    <message>
        <source>Called recovered at %1, after %2 without a failure.</source>
        <translation>Se dio por recuperado (%1) tras %2 sin fallos.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>First failure</source>
        <translation>Primer fallo</translation>
    </message>
    <message>
        <source>The monitor of this incident is gone.</source>
        <translation>El monitor de este incidente ya no existe.</translation>
    </message>
    <message>
        <source>Flapping for %1</source>
        <translation>Intermitente desde hace %1</translation>
    </message>
    <message>
        <source>Down for %1</source>
        <translation>Caído desde hace %1</translation>
    </message>
    <message>
        <source>Closed by a pause</source>
        <translation>Cerrado por una pausa</translation>
    </message>
    <message>
        <source>Since %1, %2</source>
        <comment>time, how long ago</comment>
        <translation>Inicio: %1, %2</translation>
    </message>
    <message>
        <source>%1 – %2, lasted %3</source>
        <comment>begin, end, duration</comment>
        <translation>%1 – %2, duró %3</translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation>Incidente: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Causa: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Inicio: %1</translation>
    </message>
    <message>
        <source>Still open after %1</source>
        <translation>Sigue abierto tras %1</translation>
    </message>
    <message>
        <source>Ended: %1, lasted %2</source>
        <translation>Fin: %1, duró %2</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>ListContextMenu</name>
    <message>
        <source>&amp;Move to group</source>
        <translation>&amp;Mover a grupo</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>New &amp;group…</source>
        <translation>Nuevo &amp;grupo…</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Expandir</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Contraer</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>Contraer &amp;todo</translation>
    </message>
    <message>
        <source>Unfold a&amp;ll</source>
        <translation>E&amp;xpandir todo</translation>
    </message>
    <message>
        <source>&amp;Rename group…</source>
        <translation>&amp;Renombrar grupo…</translation>
    </message>
    <message>
        <source>Move to the &amp;top</source>
        <translation>Mover al primer ni&amp;vel</translation>
    </message>
</context>
<context>
    <name>MonitorEdit</name>
    <message>
        <source>“%1” was deleted meanwhile.</source>
        <translation>«%1» se eliminó entretanto.</translation>
    </message>
    <message>
        <source>“%1” was changed since, so that can&apos;t be taken back.</source>
        <translation>«%1» se modificó después, así que no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>MonitorRow</name>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>uptime %1</source>
        <translation>disponibilidad %1</translation>
    </message>
    <message>
        <source>latency %1</source>
        <translation>latencia %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>Demasiado corta: mínimo 8 caracteres.</translation>
    </message>
    <message>
        <source>Weak: a few words more make it safe.</source>
        <translation>Débil: unas palabras más la hacen segura.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Aceptable.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Primer byte</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Descarga</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Run by hand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>Kind of failure: %1</source>
        <translation>Tipo de fallo: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total: %1</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <comment>phase, duration</comment>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Tamaño: %1</translation>
    </message>
    <message>
        <source>Certificate: %1, valid until %2, SHA-256 %3</source>
        <translation>Certificado: %1, válido hasta %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>This monitor has been deleted.</source>
        <translation>Este monitor se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>Retry</name>
    <message>
        <source>“%1” is not a number of attempts × seconds, such as 2 × 30</source>
        <translation>«%1» no es un número de intentos × segundos, como 2 × 30</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Also manages users, invitations and the server, and reads the audit log.</source>
        <translation>También gestiona usuarios, invitaciones y el servidor, y lee el registro de auditoría.</translation>
    </message>
    <message>
        <source>Changes monitors, channels and settings, and acknowledges incidents.</source>
        <translation>Cambia monitores, canales y ajustes, y reconoce incidentes.</translation>
    </message>
    <message>
        <source>Sees everything about the team&apos;s monitors and changes nothing.</source>
        <translation>Ve todo sobre los monitores del equipo y no cambia nada.</translation>
    </message>
</context>
<context>
    <name>SecretQuestion</name>
    <message>
        <source>Monitron is closing.</source>
        <translation>Monitron se está cerrando.</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Watches APIs and sites.

&quot;monitron check URL&quot; runs checks without a window; see &quot;monitron check --help&quot;.</source>
        <translation>Vigila API y sitios web.

&quot;monitron check URL&quot; hace comprobaciones sin ventana; consulte &quot;monitron check --help&quot;.</translation>
    </message>
    <message>
        <source>Keeps the data in &lt;directory&gt;.</source>
        <translation>Guarda los datos en &lt;directory&gt;.</translation>
    </message>
    <message>
        <source>Imports monitors from a JSON or CSV &lt;file&gt;.</source>
        <translation>Importa monitores de un &lt;file&gt; JSON o CSV.</translation>
    </message>
    <message>
        <source>Goes back to a backup &lt;file&gt; first.</source>
        <translation>Vuelve antes a una copia de seguridad &lt;file&gt;.</translation>
    </message>
    <message>
        <source>Starts in the tray.</source>
        <translation>Se inicia en la bandeja.</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Argumento inesperado: «%1».</translation>
    </message>
    <message>
        <source>Try &quot;monitron --help&quot;.</source>
        <translation>Pruebe &quot;monitron --help&quot;.</translation>
    </message>
    <message>
        <source>There is no display here, so the window can&apos;t be shown.
&quot;monitron check URL&quot; runs checks without one.
</source>
        <translation>Aquí no hay pantalla, así que no se puede mostrar la ventana.
&quot;monitron check URL&quot; hace comprobaciones sin ella.
</translation>
    </message>
    <message>
        <source>Usage: monitron [--profile DIRECTORY] [--import FILE] [--restore FILE] [--minimized]
       monitron monitron://join/…
       monitron check URL …

  --profile DIRECTORY  keeps the data there
  --import FILE        imports monitors from JSON or CSV
  --restore FILE       goes back to a backup; the present data is kept beside it
  --minimized          starts in the tray
  -v, --version        prints the version
  -h, --help           prints this help
</source>
        <translation>Uso: monitron [--profile CARPETA] [--import ARCHIVO] [--restore ARCHIVO] [--minimized]
     monitron monitron://join/…
     monitron check URL …

  --profile CARPETA    guarda allí los datos
  --import ARCHIVO     importa monitores de JSON o CSV
  --restore ARCHIVO    vuelve a una copia de seguridad; los datos actuales se conservan junto a ella
  --minimized          se inicia en la bandeja
  -v, --version        muestra la versión
  -h, --help           muestra esta ayuda
</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Operativo</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Fallando</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Caído</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Unobserved</source>
        <translation>Sin observar</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>Down for 4 min</comment>
        <translation>%1 desde hace %2</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Fetching %1 of %2</source>
        <comment>monitors</comment>
        <translation>Obteniendo %1 de %2</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Obteniendo…</translation>
    </message>
    <message>
        <source>not saving</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>sin red</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n cambio en espera</numerusform>
            <numerusform>%n cambios en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>Sin conexión desde %1.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>What you see is as it was then; Monitron goes on by itself.</source>
        <translation>Lo que se ve es de entonces; Monitron sigue por sí solo.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>La sesión está cerrada.</translation>
    </message>
    <message>
        <source>Sign in again: nothing that you changed is lost.</source>
        <translation>Inicie sesión de nuevo: no se pierde nada de lo que cambió.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for the server.</source>
        <translation>
            <numerusform>%n cambio espera al servidor.</numerusform>
            <numerusform>%n cambios esperan al servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a decision</source>
        <comment>changes that were made here</comment>
        <translation>
            <numerusform>%n necesita una decisión</numerusform>
            <numerusform>%n necesitan una decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wait, %2 need a decision</source>
        <comment>changes that were made here</comment>
        <translation>%1 en espera, %2 necesitan una decisión</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours need a decision.</source>
        <translation>
            <numerusform>%n cambio suyo necesita una decisión.</numerusform>
            <numerusform>%n cambios suyos necesitan una decisión.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagColor</name>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
</context>
<context>
    <name>TeamList</name>
    <message>
        <source>The list of teams can&apos;t be read: %1 (%2)</source>
        <translation>No se puede leer la lista de equipos: %1 (%2)</translation>
    </message>
    <message>
        <source>The list of teams was written by a newer Monitron. Use that one.</source>
        <translation>La lista de equipos la escribió un Monitron más reciente. Use ese.</translation>
    </message>
    <message>
        <source>an entry is no team</source>
        <translation>una entrada no es un equipo</translation>
    </message>
    <message>
        <source>The list of teams is damaged (%1). It is kept as “%2”; add the teams that are missing again.</source>
        <translation>La lista de equipos está dañada (%1). Se conserva como «%2»; vuelva a añadir los equipos que falten.</translation>
    </message>
    <message>
        <source>The list of teams is damaged (%1).</source>
        <translation>La lista de equipos está dañada (%1).</translation>
    </message>
    <message>
        <source>You have joined this team already, as %1.</source>
        <translation>Ya se ha unido a este equipo, como %1.</translation>
    </message>
    <message>
        <source>This team is not there any more.</source>
        <translation>Este equipo ya no está.</translation>
    </message>
    <message>
        <source>The list of teams can&apos;t be written: %1 (%2)</source>
        <translation>No se puede escribir la lista de equipos: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>team, e-mail</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Status %1 is in %2</source>
        <translation>El código %1 está en %2</translation>
    </message>
    <message>
        <source>Status %1; expected %2</source>
        <translation>Código %1; se esperaba %2</translation>
    </message>
    <message>
        <source>Certificate or TLS: %1</source>
        <translation>Certificado o TLS: %1</translation>
    </message>
    <message numerus="yes">
        <source>Certificate valid, %n day(s) left</source>
        <translation>
            <numerusform>Certificado válido, queda %n día</numerusform>
            <numerusform>Certificado válido, quedan %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certificate ended %n day(s) ago</source>
        <translation>
            <numerusform>Certificado caducado hace %n día</numerusform>
            <numerusform>Certificado caducado hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection within %1</source>
        <translation>Sin conexión en %1</translation>
    </message>
    <message>
        <source>No complete answer within %1</source>
        <translation>Sin respuesta completa en %1</translation>
    </message>
    <message>
        <source>Connected within %1 (%2)</source>
        <translation>Conectado en menos de %1 (%2)</translation>
    </message>
    <message>
        <source>Answered within %1 (%2)</source>
        <translation>Respondió en menos de %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Redirected more often than %n time(s)</source>
        <translation>
            <numerusform>Se redirigió más de %n vez</numerusform>
            <numerusform>Se redirigió más de %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redirected to %1 (followed up to %n time(s))</source>
        <translation>
            <numerusform>Redirigido a %1 (se sigue hasta %n vez)</numerusform>
            <numerusform>Redirigido a %1 (se sigue hasta %n veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be said: this computer has no network</source>
        <translation>No se puede decir nada: este ordenador no tiene red</translation>
    </message>
</context>
<context>
    <name>monitron::AccountWindow</name>
    <message>
        <source>Your account</source>
        <translation>Su cuenta</translation>
    </message>
</context>
<context>
    <name>monitron::AddTeamDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Añadir equipo</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Consultando al servidor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Where is your team&apos;s server?</source>
        <translation>¿Dónde está el servidor de su equipo?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Or the link of an invitation, which begins with monitron://join/.</source>
        <translation>O el enlace de una invitación, que empieza por monitron://join/.</translation>
    </message>
    <message>
        <source>Connect without encryption all the same</source>
        <translation>Conectar sin cifrado de todos modos</translation>
    </message>
    <message>
        <source>Everybody on the way can read your password and everything else, and change it.</source>
        <translation>Cualquiera en el camino puede leer su contraseña y todo lo demás, y modificarlo.</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>¿Es este el servidor correcto?</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>Huella digital del certificado</translation>
    </message>
    <message>
        <source>Compare it with the one that whoever runs the server tells you. From then on only this certificate is accepted, and you are not asked again.</source>
        <translation>Compárela con la que le diga quien administra el servidor. A partir de entonces solo se acepta este certificado y no se vuelve a preguntar.</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Tengo una cuenta</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1: %2

%3 Its fingerprint (SHA-256):</source>
        <translation>Nadie en quien confíe este ordenador avala el certificado de %1: %2

%3 Su huella digital (SHA-256):</translation>
    </message>
    <message>
        <source>%1 – Monitron %2</source>
        <comment>host, version</comment>
        <translation>%1 – Monitron %2</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>Soy nuevo aquí</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Tengo una invitación</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar en este certificado</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Crear la cuenta</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>monitron::AdministrationWindow</name>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Only admins of the team see users, invitations, the audit log and the settings of the server. Ask one of them if you need to.</source>
        <translation>Solo los administradores del equipo ven los usuarios, las invitaciones, el registro de auditoría y los ajustes del servidor. Pregunte a uno de ellos si lo necesita.</translation>
    </message>
</context>
<context>
    <name>monitron::AlertsPage</name>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Down after failures</source>
        <translation>Fallos hasta «caído»</translation>
    </message>
    <message>
        <source>In a row; one hiccup is no outage.</source>
        <translation>Seguidos; un tropiezo no es una caída.</translation>
    </message>
    <message>
        <source>Up after successes</source>
        <translation>Éxitos hasta «operativo»</translation>
    </message>
    <message>
        <source>Checks while failing</source>
        <translation>Comprobaciones al fallar</translation>
    </message>
    <message>
        <source>Attempts × seconds, the last for ever; never slower than the interval.</source>
        <translation>Intentos × segundos, el último sin fin; nunca más lento que el intervalo.</translation>
    </message>
    <message>
        <source>Sustained after failures</source>
        <translation>Fallos hasta caída prolongada</translation>
    </message>
    <message>
        <source>That many failed checks within the window are a sustained outage.</source>
        <translation>Ese número de comprobaciones fallidas en el periodo es una caída prolongada.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Flapping from incident</source>
        <translation>Incidentes hasta «intermitente»</translation>
    </message>
    <message>
        <source>The n-th within the window is told as flapping.</source>
        <translation>El enésimo dentro del periodo se notifica como intermitente.</translation>
    </message>
    <message>
        <source>Calm before “recovered”</source>
        <translation>Calma antes de «recuperado»</translation>
    </message>
    <message>
        <source>For flapping and sustained outages.</source>
        <translation>Para caídas intermitentes y prolongadas.</translation>
    </message>
    <message>
        <source>“Still down” every</source>
        <translation>«Sigue caído» cada</translation>
    </message>
</context>
<context>
    <name>monitron::AlertsSection</name>
    <message>
        <source>Alerts and channels</source>
        <translation>Alertas y canales</translation>
    </message>
    <message>
        <source>Nobody is told when something breaks. Add a channel.</source>
        <translation>Nadie recibe aviso cuando algo falla. Añada un canal.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>kind of channel</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>For 4 hours</source>
        <translation>Durante 4 horas</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <translation>Hasta mañana a las %1</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>Mute all alerts</source>
        <translation>Silenciar todas las alertas</translation>
    </message>
    <message>
        <source>Checks go on. What would have been told meanwhile is kept with its incident as not sent.</source>
        <translation>Las comprobaciones continúan. Los avisos de ese tiempo se guardan con su incidente como no enviados.</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>Silenciadas hasta %1.</translation>
    </message>
    <message>
        <source>Nobody is told when something breaks.</source>
        <translation>Nadie recibe aviso cuando algo falla.</translation>
    </message>
</context>
<context>
    <name>monitron::ApiKeyDialog</name>
    <message>
        <source>New API key</source>
        <translation>Nueva clave de API</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Crear la clave</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What uses it: “deploy”, “status screen”.</source>
        <translation>Para qué se usa: «despliegue», «pantalla de estado».</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>Until it is removed</source>
        <translation>Hasta que se quite</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Validez</translation>
    </message>
</context>
<context>
    <name>monitron::ApiKeysModel</name>
    <message>
        <source>%1…</source>
        <comment>the beginning of a key</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>4 min ago</comment>
        <translation>usada %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usada</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>4 min ago</comment>
        <translation>caducó %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <comment>in 6 days</comment>
        <translation>caduca %1</translation>
    </message>
    <message>
        <source>doesn&apos;t end</source>
        <translation>no caduca</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Caducada</translation>
    </message>
</context>
<context>
    <name>monitron::ApiKeysSection</name>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Your keys for programs that use the team&apos;s API. A program can do with a key what its role allows, in your name.</source>
        <translation>Sus claves para programas que usan la API del equipo. Con una clave, un programa puede hacer en nombre de usted lo que permite el rol de la clave.</translation>
    </message>
    <message>
        <source>You have no keys. Make one for each program, so that you can take it away alone.</source>
        <translation>No tiene claves. Cree una para cada programa, así podrá quitar solo esa.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nueva clave…</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Give this key to “%1” now: it goes into the header “Authorization: Bearer …”.</source>
        <translation>Entregue ahora esta clave a «%1»: va en la cabecera «Authorization: Bearer …».</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Quitar la clave</translation>
    </message>
    <message>
        <source>Remove the key “%1”? What uses it stops working at once.</source>
        <translation>¿Quitar la clave «%1»? Lo que la usa dejará de funcionar al instante.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>The key is removed.</source>
        <translation>La clave se ha quitado.</translation>
    </message>
</context>
<context>
    <name>monitron::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
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
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Beyond the size that this desktop gives to all programs.</source>
        <translation>Sobre el tamaño que este escritorio da a todos los programas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>monitron::Application</name>
    <message>
        <source>It uses the data in “%1”, but does not answer. Wait until it does, or end it, and start Monitron again.</source>
        <translation>Usa los datos de «%1», pero no responde. Espere a que responda, o ciérrelo, e inicie Monitron de nuevo.</translation>
    </message>
    <message>
        <source>Monitron is running on this data. Quit it before you restore a backup.</source>
        <translation>Monitron está usando estos datos. Ciérrelo antes de restaurar una copia de seguridad.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>No se puede crear la carpeta «%1».</translation>
    </message>
    <message>
        <source>No daily backup</source>
        <translation>Sin copia de seguridad diaria</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>No se reconoció</translation>
    </message>
</context>
<context>
    <name>monitron::AuditModel</name>
    <message>
        <source>nobody signed in</source>
        <translation>nadie con sesión iniciada</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an IP address</comment>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>monitron::AuditSection</name>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened in this time.</source>
        <translation>No ha ocurrido nada de este tipo en este tiempo.</translation>
    </message>
    <message>
        <source>All about this thing</source>
        <translation>Todo sobre este objeto</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>La entrada seleccionada</translation>
    </message>
    <message>
        <source>Select an entry to see all of it.</source>
        <translation>Seleccione una entrada para verla entera.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Id of a thing</source>
        <translation>Id de un objeto</translation>
    </message>
</context>
<context>
    <name>monitron::BackupDialog</name>
    <message>
        <source>Back up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>Copiando la base de datos…</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Progreso de la copia de seguridad</translation>
    </message>
    <message>
        <source>Verifying the copy…</source>
        <translation>Verificando la copia…</translation>
    </message>
    <message>
        <source>Backed up and verified: %1 (%2)</source>
        <translation>Copia de seguridad hecha y verificada: %1 (%2)</translation>
    </message>
    <message>
        <source>There is no backup: %1</source>
        <translation>No se hizo la copia de seguridad: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Monitron backup (*.sqlite)</source>
        <translation>Copia de seguridad de Monitron (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>monitron::Banner</name>
    <message>
        <source>Do something about it</source>
        <translation>Resolverlo</translation>
    </message>
</context>
<context>
    <name>monitron::BannerStack</name>
    <message>
        <source>%1 Nothing is called down meanwhile; checks resume by themselves.</source>
        <comment>why there is no network</comment>
        <translation>%1 Mientras tanto, nada se da por caído; las comprobaciones se reanudan solas.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Este ordenador no tiene red.</translation>
    </message>
    <message numerus="yes">
        <source>Results can&apos;t be saved: %1 (%n waiting)</source>
        <translation>
            <numerusform>No se pueden guardar los resultados: %1 (%n en espera)</numerusform>
            <numerusform>No se pueden guardar los resultados: %1 (%n en espera)</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>The passwords are locked: checks and alerts that need one can&apos;t be made.</source>
        <translation>Las contraseñas están bloqueadas: no se pueden hacer las comprobaciones ni enviar las alertas que necesitan una.</translation>
    </message>
</context>
<context>
    <name>monitron::BulkEditDialog</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n monitor(s)</source>
        <translation>
            <numerusform>Editar %n monitor</numerusform>
            <numerusform>Editar %n monitores</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Campo</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message numerus="yes">
        <source>%n will change</source>
        <translation>
            <numerusform>%n cambiará</numerusform>
            <numerusform>%n cambiarán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t take this value</source>
        <translation>
            <numerusform>%n no admite este valor</numerusform>
            <numerusform>%n no admiten este valor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” changed in %n monitor(s)</source>
        <translation>
            <numerusform>«%1» cambiado en %n monitor</numerusform>
            <numerusform>«%1» cambiado en %n monitores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::BulkEditModel</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>monitron::ChangesCard</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Nothing has been changed since it was made.</source>
        <translation>No se ha cambiado nada desde su creación.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar los %1</translation>
    </message>
</context>
<context>
    <name>monitron::ChangesModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, who, what</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>monitron::ChannelDialog</name>
    <message>
        <source>Alerts: %1</source>
        <comment>kind of channel</comment>
        <translation>Alertas: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>Tell about</source>
        <translation>Avisar de</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Enviar prueba</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Enviando una prueba…</translation>
    </message>
    <message>
        <source>The test was accepted.</source>
        <translation>Prueba aceptada.</translation>
    </message>
    <message>
        <source>The test was accepted: %1</source>
        <translation>Prueba aceptada: %1</translation>
    </message>
    <message>
        <source>The test failed: %1</source>
        <translation>La prueba falló: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>monitron::ChannelRow</name>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, what the button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Enviando una prueba…</translation>
    </message>
    <message>
        <source>The test failed: %1</source>
        <translation>La prueba falló: %1</translation>
    </message>
    <message>
        <source>The test was accepted.</source>
        <translation>Prueba aceptada.</translation>
    </message>
    <message>
        <source>The test was accepted: %1</source>
        <translation>Prueba aceptada: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove “%1”? Alerts are not sent through it any more, and its password is forgotten.</source>
        <translation>¿Quitar «%1»? Dejarán de enviarse alertas por este canal y se olvidará su contraseña.</translation>
    </message>
</context>
<context>
    <name>monitron::ChartCard</name>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % hasta</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidas</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver a ahora</translation>
    </message>
    <message>
        <source>Distribution of the response times</source>
        <translation>Distribución de los tiempos de respuesta</translation>
    </message>
    <message>
        <source>The history can&apos;t be read: %1</source>
        <translation>No se puede leer el historial: %1</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>No check has been made in this time.</source>
        <translation>No se hizo ninguna comprobación en este periodo.</translation>
    </message>
    <message>
        <source>Response time by phase</source>
        <translation>Tiempo de respuesta por fase</translation>
    </message>
</context>
<context>
    <name>monitron::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Leyenda: %1</translation>
    </message>
</context>
<context>
    <name>monitron::CheckArguments</name>
    <message>
        <source>--header “%1”: write it as &apos;Name: value&apos;</source>
        <translation>--header «%1»: escríbalo como &apos;Nombre: valor&apos;</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3, not “%4”</source>
        <translation>--%1 necesita un número entero de %2 a %3, no «%4»</translation>
    </message>
    <message>
        <source>--timeout needs seconds from 1 to 60, not “%1”</source>
        <translation>--timeout necesita de 1 a 60 segundos, no «%1»</translation>
    </message>
    <message>
        <source>Which address? Give one URL</source>
        <translation>¿Qué dirección? Indique una URL</translation>
    </message>
    <message>
        <source>Give one URL, not several</source>
        <translation>Indique una sola URL, no varias</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be checked: use http://, https:// or tcp://host:port</source>
        <translation>No se puede comprobar «%1»: use http://, https:// o tcp://host:puerto</translation>
    </message>
    <message>
        <source>Usage: monitron check URL [options]
Checks an address once, without any profile, and shows where the time went.
URL is http://…, https://… or tcp://host:port; without a scheme, https is assumed.

  --method M          GET (default), HEAD, POST, PUT, PATCH, DELETE or OPTIONS
  --header &apos;K: V&apos;     a header to send; may be repeated
  --body TEXT         a body to send
  --timeout S         seconds for the whole check, 1 to 60 (default 10)
  --max-redirects N   redirects to follow (default 5; 0: the redirect is the answer)
  --insecure          accept any certificate
  --repeat N          check N times, one after another, and sum up
  --json              one JSON object per check, each on a line

Exit status: 0 up, 1 down, 2 wrong arguments.
</source>
        <translation>Uso: monitron check URL [opciones]
Comprueba una dirección una vez, sin perfil alguno, y muestra en qué se fue el tiempo.
La URL es http://…, https://… o tcp://host:puerto; sin esquema, se supone https.

  --method M          GET (predeterminado), HEAD, POST, PUT, PATCH, DELETE u OPTIONS
  --header &apos;N: V&apos;     una cabecera que enviar; se puede repetir
  --body TEXTO        un cuerpo que enviar
  --timeout S         segundos para toda la comprobación, de 1 a 60 (predeterminado: 10)
  --max-redirects N   redirecciones que seguir (predeterminado: 5; 0: la redirección es la respuesta)
  --insecure          acepta cualquier certificado
  --repeat N          comprueba N veces seguidas y resume
  --json              un objeto JSON por comprobación, cada uno en una línea

Estado de salida: 0 operativo, 1 caído, 2 argumentos incorrectos.
</translation>
    </message>
    <message>
        <source>Help: monitron check --help</source>
        <translation>Ayuda: monitron check --help</translation>
    </message>
    <message>
        <source>No scheme given, so this checks %1</source>
        <translation>Sin esquema indicado: se comprueba %1</translation>
    </message>
</context>
<context>
    <name>monitron::CheckLogCard</name>
    <message>
        <source>Checks shown</source>
        <translation>Comprobaciones mostradas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Unobserved</source>
        <translation>Sin observar</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>Ir a una fecha y hora</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>%1 – %2, from the chart</source>
        <comment>times</comment>
        <translation>%1 – %2, según el gráfico</translation>
    </message>
    <message>
        <source>The first check is on its way.</source>
        <translation>La primera comprobación está en camino.</translation>
    </message>
    <message>
        <source>No check failed in this time.</source>
        <translation>No falló ninguna comprobación en este periodo.</translation>
    </message>
    <message>
        <source>No check has failed.</source>
        <translation>No ha fallado ninguna comprobación.</translation>
    </message>
    <message>
        <source>Every check of this time was observed.</source>
        <translation>Todas las comprobaciones de este periodo se observaron.</translation>
    </message>
    <message>
        <source>Every check could be observed.</source>
        <translation>Todas las comprobaciones se pudieron observar.</translation>
    </message>
    <message>
        <source>No check was made in this time.</source>
        <translation>No se hizo ninguna comprobación en este periodo.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>number of the first check shown, of how many, its time</comment>
        <translation>%1 de %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::CheckLogModel</name>
    <message>
        <source>Is being read</source>
        <translation>Se está leyendo</translation>
    </message>
    <message>
        <source>Run by hand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>time, sentence, latency</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>monitron::CheckReport</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Primer byte</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>UP</source>
        <translation>OPERATIVO</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>CAÍDO</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Certificate %1 from %2 ended on %3</source>
        <translation>Certificado %1 de %2, caducó el %3</translation>
    </message>
    <message>
        <source>Certificate %1 from %2 ends on %3, in %4 days</source>
        <translation>Certificado %1 de %2, caduca el %3, en %4 días</translation>
    </message>
    <message>
        <source>%1 of %2 up; min %3, p50 %4, p95 %5, max %6</source>
        <translation>%1 de %2 operativas; mín. %3, p50 %4, p95 %5, máx. %6</translation>
    </message>
</context>
<context>
    <name>monitron::CheckSheet</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Sin observar</translation>
    </message>
    <message>
        <source>This computer could not look: it had no network, or had just woken up. Nothing is said about the target, and uptime doesn&apos;t count it.</source>
        <translation>Este ordenador no pudo mirar: no tenía red o acababa de reactivarse. No dice nada sobre el destino y no cuenta para la disponibilidad.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>Dirección final</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Address, protocol and certificates are those last seen at this endpoint.</source>
        <translation>La dirección, el protocolo y los certificados son los últimos vistos en este destino.</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>Cabeceras y cuerpo</translation>
    </message>
    <message>
        <source>Headers and body are kept of failures only.</source>
        <translation>Las cabeceras y el cuerpo solo se guardan de los fallos.</translation>
    </message>
    <message>
        <source>What this failure looked like isn&apos;t kept any more.</source>
        <translation>Ya no se conservan los detalles de este fallo.</translation>
    </message>
    <message>
        <source>The check failed before there was an answer.</source>
        <translation>La comprobación falló antes de que hubiera respuesta.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>The body was empty.</source>
        <translation>El cuerpo estaba vacío.</translation>
    </message>
    <message>
        <source>Body, the first 4 KiB</source>
        <translation>Cuerpo, los primeros 4 KiB</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>The body isn&apos;t text: %1 of binary data.</source>
        <translation>El cuerpo no es texto: %1 de datos binarios.</translation>
    </message>
    <message>
        <source>Secrets were blacked out before this was kept.</source>
        <translation>Los secretos se ocultaron antes de guardar esto.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>from, to, days left</comment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copiar la huella digital</translation>
    </message>
    <message>
        <source>Address asked</source>
        <translation>Dirección solicitada</translation>
    </message>
</context>
<context>
    <name>monitron::CheckWindow</name>
    <message>
        <source>Good</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Unobserved</source>
        <translation>Sin observar</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The details are in the clipboard.</source>
        <translation>Los detalles están en el portapapeles.</translation>
    </message>
    <message>
        <source>Asked for a check now. It will be the newest.</source>
        <translation>Comprobación solicitada. Será la más reciente.</translation>
    </message>
    <message>
        <source>%1 · check</source>
        <comment>name of a monitor</comment>
        <translation>%1 · comprobación</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>4 min</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>run by hand</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programada</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>The request as a command for a terminal, without its passwords</source>
        <translation>La petición como comando para un terminal, sin sus contraseñas</translation>
    </message>
    <message>
        <source>The curl command is in the clipboard.</source>
        <translation>El comando curl está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>monitron::CommandPalette</name>
    <message>
        <source>Find or do anything</source>
        <translation>Buscar o hacer algo</translation>
    </message>
    <message>
        <source>A monitor, an incident, a setting, an action, or an address to watch</source>
        <translation>Un monitor, un incidente, un ajuste, una acción o una dirección que vigilar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing is called so. Fewer letters find more.</source>
        <translation>Sin coincidencias. Con menos letras se encuentra más.</translation>
    </message>
    <message>
        <source>A monitor, an incident, a setting or an action</source>
        <translation>Un monitor, un incidente, un ajuste o una acción</translation>
    </message>
</context>
<context>
    <name>monitron::ConflictBar</name>
    <message>
        <source>Take theirs</source>
        <translation>Usar la otra</translation>
    </message>
    <message>
        <source>Shows the monitor as it is now; what you entered is lost.</source>
        <translation>Muestra el monitor tal como está ahora; se pierde lo introducido.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Usar la mía</translation>
    </message>
    <message>
        <source>Saves what you see here over the other change.</source>
        <translation>Guarda lo que se ve aquí por encima del otro cambio.</translation>
    </message>
    <message>
        <source>This monitor was changed elsewhere meanwhile.</source>
        <translation>Este monitor se modificó entretanto en otro lugar.</translation>
    </message>
    <message>
        <source>Its settings are the same as yours.</source>
        <translation>Sus ajustes son iguales que los introducidos.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::ConflictDialog</name>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Guardar el resultado</translation>
    </message>
    <message>
        <source>Two changes of “%1”</source>
        <translation>Dos cambios de «%1»</translation>
    </message>
    <message>
        <source>Use mine for all</source>
        <translation>Usar los míos en todo</translation>
    </message>
    <message>
        <source>Use theirs for all</source>
        <translation>Usar los otros en todo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You set:</source>
        <translation>Usted estableció:</translation>
    </message>
    <message>
        <source>Bring it back with my changes</source>
        <translation>Recuperarlo con mis cambios</translation>
    </message>
    <message>
        <source>Remove it anyway</source>
        <translation>Quitarlo de todos modos</translation>
    </message>
    <message>
        <source>Leave it removed</source>
        <translation>Dejarlo quitado</translation>
    </message>
    <message>
        <source>Keep it as it is there</source>
        <translation>Dejarlo como está allí</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) to decide</source>
        <translation>
            <numerusform>%n ajuste por decidir</numerusform>
            <numerusform>%n ajustes por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Todo está decidido.</translation>
    </message>
</context>
<context>
    <name>monitron::ConflictModel</name>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>the one you set</source>
        <comment>a password</comment>
        <translation>la que usted puso</translation>
    </message>
    <message>
        <source>the one set there</source>
        <comment>a password</comment>
        <translation>la puesta allí</translation>
    </message>
</context>
<context>
    <name>monitron::ConflictRow</name>
    <message>
        <source>Mine</source>
        <translation>Mío</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>El otro</translation>
    </message>
    <message>
        <source>was “%1”</source>
        <translation>antes «%1»</translation>
    </message>
    <message>
        <source>only you changed it</source>
        <translation>solo lo cambió usted</translation>
    </message>
    <message>
        <source>%1: use mine, %2</source>
        <translation>%1: usar el mío, %2</translation>
    </message>
    <message>
        <source>%1: use theirs, %2</source>
        <translation>%1: usar el otro, %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Result (%1)</source>
        <comment>unit</comment>
        <translation>Resultado (%1)</translation>
    </message>
    <message>
        <source>%1, mine</source>
        <translation>%1, el mío</translation>
    </message>
    <message>
        <source>%1, theirs</source>
        <translation>%1, el otro</translation>
    </message>
    <message>
        <source>%1, the result</source>
        <translation>%1, el resultado</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>setting, unit</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Not decided (%1)</source>
        <translation>Sin decidir (%1)</translation>
    </message>
</context>
<context>
    <name>monitron::CredentialsForm</name>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Contraseña de un solo uso</translation>
    </message>
    <message>
        <source>Six digits from your authenticator app, or a recovery code.</source>
        <translation>Seis cifras de su aplicación de autenticación, o un código de recuperación.</translation>
    </message>
</context>
<context>
    <name>monitron::DataSection</name>
    <message>
        <source>Monitors and data</source>
        <translation>Monitores y datos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Monitors as a file</source>
        <translation>Monitores en un archivo</translation>
    </message>
    <message>
        <source>JSON or CSV, without passwords.</source>
        <translation>JSON o CSV, sin contraseñas.</translation>
    </message>
    <message>
        <source>Recently deleted…</source>
        <translation>Eliminados recientemente…</translation>
    </message>
    <message>
        <source>Deleted monitors</source>
        <translation>Monitores eliminados</translation>
    </message>
    <message>
        <source>Kept for 30 days with their history.</source>
        <translation>Se conservan 30 días con su historial.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>This desktop has no program that opens folders.</source>
        <translation>Este escritorio no tiene ningún programa que abra carpetas.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Hacer copia…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Everything but the passwords in one file, made and verified while Monitron goes on.</source>
        <translation>Todo salvo las contraseñas en un solo archivo, que se crea y verifica mientras Monitron sigue en marcha.</translation>
    </message>
    <message>
        <source>Back up every day</source>
        <translation>Hacer una copia cada día</translation>
    </message>
    <message>
        <source>Into the folder “backups” beside the data; the latest three are kept.</source>
        <translation>En la carpeta «backups», junto a los datos; se conservan las tres últimas.</translation>
    </message>
    <message>
        <source>Database %1</source>
        <translation>Base de datos: %1</translation>
    </message>
    <message>
        <source>daily backups %1</source>
        <translation>copias diarias: %1</translation>
    </message>
    <message>
        <source>free on this disk %1</source>
        <translation>libre en este disco: %1</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Monitron backup (*.sqlite);;All files (*)</source>
        <translation>Copia de seguridad de Monitron (*.sqlite);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>monitron::DayStrip</name>
    <message>
        <source>%1: %2 up</source>
        <comment>date, percentage</comment>
        <translation>%1: %2 de disponibilidad</translation>
    </message>
    <message>
        <source>%1: not observed</source>
        <translation>%1: sin observar</translation>
    </message>
    <message>
        <source>Down for %1</source>
        <translation>Caído durante %1</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incidente</numerusform>
            <numerusform>%n incidentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed check(s)</source>
        <translation>
            <numerusform>%n comprobación fallida</numerusform>
            <numerusform>%n comprobaciones fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Último día (%n)</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with an outage</source>
        <translation>
            <numerusform>%n día con una caída</numerusform>
            <numerusform>%n días con una caída</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with failed checks only</source>
        <translation>
            <numerusform>%n solo con comprobaciones fallidas</numerusform>
            <numerusform>%n solo con comprobaciones fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not observed</source>
        <translation>
            <numerusform>%n sin observar</numerusform>
            <numerusform>%n sin observar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::DayStripCard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 observed</source>
        <comment>uptime, share of the time</comment>
        <translation>%1 del %2 observado</translation>
    </message>
</context>
<context>
    <name>monitron::DefaultsSection</name>
    <message>
        <source>New monitors</source>
        <translation>Monitores nuevos</translation>
    </message>
    <message>
        <source>What a new monitor begins with. Monitors that are there already stay as they are.</source>
        <translation>Con lo que empieza un monitor nuevo. Los que ya existen no cambian.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Comprobar cada</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Restaurar predeterminados</translation>
    </message>
</context>
<context>
    <name>monitron::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>monitron::DesktopNotifier</name>
    <message>
        <source>This desktop has neither a notification service nor a tray.</source>
        <translation>Este escritorio no tiene ni servicio de notificaciones ni bandeja.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
</context>
<context>
    <name>monitron::DetailHead</name>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>, now %1</source>
        <comment>every 30 s</comment>
        <translation>, ahora %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>in 18 s</comment>
        <translation>próxima %1</translation>
    </message>
    <message>
        <source>What you changed waits for the server.</source>
        <translation>Lo que cambió espera al servidor.</translation>
    </message>
    <message>
        <source>What you changed contradicts the team&apos;s. This is what the server has.</source>
        <translation>Lo que cambió está en conflicto con el equipo. Esto es lo que tiene el servidor.</translation>
    </message>
    <message>
        <source>The server refused what you changed. This is what it has.</source>
        <translation>El servidor rechazó lo que cambió. Esto es lo que tiene.</translation>
    </message>
</context>
<context>
    <name>monitron::DetailPane</name>
    <message>
        <source>Select a monitor to see how it is doing.</source>
        <translation>Seleccione un monitor para ver cómo está.</translation>
    </message>
</context>
<context>
    <name>monitron::DetailTiles</name>
    <message>
        <source>Nothing was observed in this time.</source>
        <translation>No se observó nada en este periodo.</translation>
    </message>
    <message>
        <source>%1 of the time was observed; down for %2.</source>
        <translation>Se observó el %1 del tiempo; caído durante %2.</translation>
    </message>
    <message>
        <source>%1 ms, of the good checks of the last 24 hours</source>
        <translation>%1 ms, de las comprobaciones correctas de las últimas 24 horas</translation>
    </message>
    <message>
        <source>No good check in the last 24 hours.</source>
        <translation>Ninguna comprobación correcta en las últimas 24 horas.</translation>
    </message>
    <message>
        <source>Uptime 24 h</source>
        <translation>Disponib. 24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>Mean 24 h</source>
        <translation>Media 24 h</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>subject of the certificate, time</comment>
        <translation>%1, válido hasta %2</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>por caducar</translation>
    </message>
    <message>
        <source>renew it</source>
        <translation>renovar</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
</context>
<context>
    <name>monitron::DropTarget</name>
    <message>
        <source>Look through “%1” and import monitors from it</source>
        <translation>Revisar «%1» e importar sus monitores</translation>
    </message>
    <message>
        <source>Look through “%1”; one file at a time</source>
        <translation>Revisar «%1»; un archivo cada vez</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>Vigilar %1</translation>
    </message>
    <message>
        <source>New monitor from a curl command</source>
        <translation>Nuevo monitor a partir de un comando curl</translation>
    </message>
    <message>
        <source>Look through these addresses and import them</source>
        <translation>Revisar estas direcciones e importarlas</translation>
    </message>
</context>
<context>
    <name>monitron::EditorForm</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>http, https, or tcp://host:port. Or paste a curl command.</source>
        <translation>http, https o tcp://host:puerto. O pegue un comando curl.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Within another: Production/API.</source>
        <translation>Dentro de otro: Producción/API.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Separadas por comas.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>For whoever is woken up at night.</source>
        <translation>Para quien se despierte con el aviso de madrugada.</translation>
    </message>
    <message>
        <source>Settings of the monitor</source>
        <translation>Ajustes del monitor</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Only the first address is taken here; “Import” takes many.</source>
        <translation>Aquí solo se toma la primera dirección; «Importar» admite muchas.</translation>
    </message>
    <message>
        <source>%1 ■</source>
        <comment>a tab with something wrong in it</comment>
        <translation>%1 ■</translation>
    </message>
    <message>
        <source>Something here needs another look.</source>
        <translation>Hay algo aquí que necesita revisión.</translation>
    </message>
</context>
<context>
    <name>monitron::EmailFields</name>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>None (in the clear)</source>
        <translation>Ninguna (sin cifrar)</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Empty: no authentication.</source>
        <translation>Vacío: sin autenticación.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Kept where Settings, Passwords says, never in the database.</source>
        <translation>Se guarda donde indica Ajustes, Contraseñas; nunca en la base de datos.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Separados por comas.</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
</context>
<context>
    <name>monitron::EmptyState</name>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>What shall Monitron watch?</source>
        <translation>¿Qué debe vigilar Monitron?</translation>
    </message>
    <message>
        <source>Paste the address of a site or an API. It is checked every minute from now on.</source>
        <translation>Pegue la dirección de un sitio o de una API. Desde ese momento se comprobará cada minuto.</translation>
    </message>
    <message>
        <source>Address to watch</source>
        <translation>Dirección que vigilar</translation>
    </message>
    <message>
        <source>Watch this address</source>
        <translation>Vigilar esta dirección</translation>
    </message>
    <message>
        <source>Or drop a file or an address here.</source>
        <translation>O suelte aquí un archivo o una dirección.</translation>
    </message>
    <message>
        <source>Import monitors…</source>
        <translation>Importar monitores…</translation>
    </message>
    <message>
        <source>Import monitors from a file</source>
        <translation>Importar monitores de un archivo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>A curl command: it is watched with its headers, body and authentication.</source>
        <translation>Un comando curl: se vigila con sus cabeceras, su cuerpo y su autenticación.</translation>
    </message>
    <message>
        <source>Several addresses: you can look through them before they are added.</source>
        <translation>Varias direcciones: puede revisarlas antes de añadirlas.</translation>
    </message>
    <message>
        <source>A curl command or several addresses are understood, too.</source>
        <translation>También se admite un comando curl o varias direcciones.</translation>
    </message>
    <message>
        <source>Nothing is watched here yet.</source>
        <translation>Aquí todavía no se vigila nada.</translation>
    </message>
    <message>
        <source>Add team…</source>
        <translation>Añadir equipo…</translation>
    </message>
    <message>
        <source>Join a team that has a Monitron server</source>
        <translation>Unirse a un equipo que tiene un servidor Monitron</translation>
    </message>
</context>
<context>
    <name>monitron::ExpectationsPage</name>
    <message>
        <source>The certificate must be valid</source>
        <translation>El certificado debe ser válido</translation>
    </message>
    <message>
        <source>Accepted status codes</source>
        <translation>Códigos de estado aceptados</translation>
    </message>
    <message>
        <source>Codes and ranges, such as 200-299, 404.</source>
        <translation>Códigos e intervalos, como 200-299, 404.</translation>
    </message>
    <message>
        <source>Redirects followed</source>
        <translation>Máx. de redirecciones</translation>
    </message>
    <message>
        <source>0: a redirect is the answer.</source>
        <translation>0: la respuesta es la redirección.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
</context>
<context>
    <name>monitron::ExportDialog</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export monitors</source>
        <translation>Exportar monitores</translation>
    </message>
    <message>
        <source>JSON: everything but secrets</source>
        <translation>JSON: todo salvo los secretos</translation>
    </message>
    <message>
        <source>CSV: for spreadsheets</source>
        <translation>CSV: para hojas de cálculo</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitores</translation>
    </message>
    <message>
        <source>Passwords, tokens and headers that carry them are left out.</source>
        <translation>Se omiten las contraseñas, los tokens y las cabeceras que los contienen.</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Lo omitido</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) exported to %1.</source>
        <translation>
            <numerusform>%n monitor exportado a %1.</numerusform>
            <numerusform>%n monitores exportados a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as it may be secret:</source>
        <translation>Se ha omitido, por si es secreto:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
</context>
<context>
    <name>monitron::ExportMenu</name>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save data…</source>
        <translation>Guardar datos…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Guardar datos</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>monitor, chart</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
</context>
<context>
    <name>monitron::FieldForm</name>
    <message>
        <source>%1 %2</source>
        <comment>name of a field, what is wrong with it</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>monitron::FigureListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>monitor, figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>monitron::FileActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Hacer copia de seguridad…</translation>
    </message>
    <message>
        <source>Import monitors</source>
        <translation>Importar monitores</translation>
    </message>
    <message>
        <source>Monitors (*.json *.csv *.txt);;All files (*)</source>
        <translation>Monitores (*.json *.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All monitors</source>
        <translation>Todos los monitores</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>monitors</comment>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that the filter finds</source>
        <comment>monitors</comment>
        <translation>
            <numerusform>%n que coincide con el filtro</numerusform>
            <numerusform>%n que coinciden con el filtro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::FilterMenu</name>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Quitar filtro</translation>
    </message>
</context>
<context>
    <name>monitron::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
</context>
<context>
    <name>monitron::GroupActions</name>
    <message numerus="yes">
        <source>%n monitor(s) taken out of their group</source>
        <translation>
            <numerusform>%n monitor sacado de su grupo</numerusform>
            <numerusform>%n monitores sacados de su grupo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) moved to “%1”</source>
        <translation>
            <numerusform>%n monitor movido a «%1»</numerusform>
            <numerusform>%n monitores movidos a «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Group “%1” moved to the top</source>
        <translation>Grupo «%1» movido al primer nivel</translation>
    </message>
    <message>
        <source>Group “%1” moved into “%2”</source>
        <translation>Grupo «%1» movido a «%2»</translation>
    </message>
    <message>
        <source>Group “%1” renamed to “%2”</source>
        <translation>Grupo «%1» renombrado a «%2»</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Renombrar grupo</translation>
    </message>
    <message>
        <source>New name of “%1”:</source>
        <translation>Nombre nuevo de «%1»:</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Name of the group, nested with a slash (Production/API):</source>
        <translation>Nombre del grupo, anidado con una barra (Producción/API):</translation>
    </message>
</context>
<context>
    <name>monitron::HistogramChart</name>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>No se midió nada.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
</context>
<context>
    <name>monitron::HistoryModel</name>
    <message>
        <source>This monitor has been deleted.</source>
        <translation>Este monitor se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>monitron::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>Every single check</source>
        <translation>Cada comprobación</translation>
    </message>
    <message>
        <source>With its phases, status and error.</source>
        <translation>Con sus fases, código y error.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Uptime and response times of each hour.</source>
        <translation>Disponibilidad y tiempos de respuesta de cada hora.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Uptime and response times of each day.</source>
        <translation>Disponibilidad y tiempos de respuesta de cada día.</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days</comment>
        <translation> d</translation>
    </message>
    <message>
        <source>The database takes %1 now.</source>
        <translation>La base de datos ocupa ahora %1.</translation>
    </message>
    <message numerus="yes">
        <source>The database takes %1 now. With these %n monitor(s) it will grow to about %2, %3 a monitor.</source>
        <translation>
            <numerusform>La base de datos ocupa ahora %1. Con este %n monitor crecerá hasta unos %2, %3 por monitor.</numerusform>
            <numerusform>La base de datos ocupa ahora %1. Con estos %n monitores crecerá hasta unos %2, %3 por monitor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorten the history</source>
        <translation>Acortar el historial</translation>
    </message>
    <message>
        <source>What is older will be deleted and can&apos;t be brought back. Incidents are kept.</source>
        <translation>Lo más antiguo se eliminará y no se podrá recuperar. Los incidentes se conservan.</translation>
    </message>
    <message>
        <source>Delete the older history</source>
        <translation>Eliminar lo más antiguo</translation>
    </message>
</context>
<context>
    <name>monitron::ImportDialog</name>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importar «%1»</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>What the import holds</source>
        <translation>Contenido de la importación</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>There is no monitor in it.</source>
        <translation>No contiene ningún monitor.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s). Only what is ticked is imported.</source>
        <translation>
            <numerusform>%n línea. Solo se importa lo marcado.</numerusform>
            <numerusform>%n líneas. Solo se importa lo marcado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1 of %2</source>
        <translation>Importar %1 de %2</translation>
    </message>
    <message>
        <source>Nothing can be imported.</source>
        <translation>No se puede importar nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) imported.</source>
        <translation>
            <numerusform>%n monitor importado.</numerusform>
            <numerusform>%n monitores importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Detenido. %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>No se puede escribir «%1»: %2</translation>
    </message>
</context>
<context>
    <name>monitron::ImportJob</name>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>No se puede leer «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is over 64 MiB.</source>
        <translation>«%1» supera los 64 MiB.</translation>
    </message>
</context>
<context>
    <name>monitron::ImportPreviewModel</name>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New. %1</source>
        <translation>Nuevo. %1</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>Already there, with other settings</source>
        <translation>Ya existe, con otros ajustes</translation>
    </message>
    <message>
        <source>Can&apos;t be taken: %1</source>
        <translation>No se puede importar: %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation>Importado. %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No se guardó: %1</translation>
    </message>
    <message>
        <source>Entry %1: %2: %3</source>
        <translation>Entrada %1: %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2: %3</source>
        <translation>Línea %1: %2: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentDelegate</name>
    <message>
        <source>flapping</source>
        <translation>intermitente</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentHead</name>
    <message>
        <source>Open monitor</source>
        <translation>Abrir monitor</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>The whole timeline, to begin a report with</source>
        <translation>Toda la cronología, para empezar un informe</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>exact begin, exact end</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentListModel</name>
    <message>
        <source>Acknowledged</source>
        <translation>Reconocido</translation>
    </message>
    <message>
        <source>Acknowledged by %1</source>
        <translation>Reconocido por %1</translation>
    </message>
    <message>
        <source>%1
Started %2, %3</source>
        <comment>cause, exact time, how long ago</comment>
        <translation>%1
Inicio: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, since %3, %4</source>
        <comment>monitor, state, time, cause</comment>
        <translation>%1: %2, desde %3, %4</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentListPane</name>
    <message>
        <source>Incidents shown</source>
        <translation>Incidentes mostrados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Filter incidents by monitor or cause</source>
        <translation>Filtrar incidentes por monitor o causa</translation>
    </message>
    <message>
        <source>Monitor or cause</source>
        <translation>Monitor o causa</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>No incident fits the filter.</source>
        <translation>Ningún incidente coincide con el filtro.</translation>
    </message>
    <message>
        <source>All quiet: no open incident.</source>
        <translation>Todo tranquilo: no hay incidentes abiertos.</translation>
    </message>
    <message>
        <source>No incident so far. When a monitor goes down, what happened and who was told is kept here.</source>
        <translation>Ningún incidente hasta ahora. Cuando un monitor cae, aquí se guarda qué ocurrió y a quién se avisó.</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentPaletteSource</name>
    <message>
        <source>%1: %2</source>
        <comment>when an incident began, its cause</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentPane</name>
    <message>
        <source>Select an incident to see what happened and who was told.</source>
        <translation>Seleccione un incidente para ver qué ocurrió y a quién se avisó.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Set up a channel…</source>
        <translation>Configurar un canal…</translation>
    </message>
    <message>
        <source>Set up a channel in the settings</source>
        <translation>Configurar un canal en los ajustes</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentsCard</name>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No incident so far.</source>
        <translation>Ningún incidente hasta ahora.</translation>
    </message>
    <message>
        <source>Open this incident among all incidents</source>
        <translation>Abrir este incidente entre todos los incidentes</translation>
    </message>
    <message>
        <source>Newer incident</source>
        <translation>Incidente posterior</translation>
    </message>
    <message>
        <source>Older incident</source>
        <translation>Incidente anterior</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1, lasted %2</source>
        <comment>time, duration</comment>
        <translation>%1, duró %2</translation>
    </message>
</context>
<context>
    <name>monitron::InvitationForm</name>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>The code in the link of the invitation.</source>
        <translation>El código que aparece en el enlace de la invitación.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>The one that was invited.</source>
        <translation>La dirección que fue invitada.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>Long is better than complicated.</source>
        <translation>Mejor larga que complicada.</translation>
    </message>
</context>
<context>
    <name>monitron::InvitationsModel</name>
    <message>
        <source>made %1</source>
        <comment>4 min ago</comment>
        <translation>creada %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <comment>in 6 days</comment>
        <translation>caduca %1</translation>
    </message>
    <message>
        <source>Whoever has the link</source>
        <translation>Quien tenga el enlace</translation>
    </message>
</context>
<context>
    <name>monitron::InvitationsSection</name>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>An invitation lets one person make an account within a week.</source>
        <translation>Una invitación permite a una persona crear una cuenta en el plazo de una semana.</translation>
    </message>
    <message>
        <source>Nobody is invited just now. Invite somebody to work with you on the team&apos;s monitors.</source>
        <translation>Ahora no hay nadie invitado. Invite a alguien a trabajar con usted en los monitores del equipo.</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
    <message>
        <source>Give this link to whom you want to invite. Whoever has it can join, once.</source>
        <translation>Entregue este enlace a quien quiera invitar. Quien lo tenga puede unirse, una sola vez.</translation>
    </message>
    <message>
        <source>Give this link to %1. It leads to making an account.</source>
        <translation>Entregue este enlace a %1. Lleva a la creación de una cuenta.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know its own address (PUBLIC_URL), so there is no link: give this code and the server&apos;s address to whom you want to invite.</source>
        <translation>El servidor no conoce su propia dirección (PUBLIC_URL), así que no hay enlace: entregue este código y la dirección del servidor a quien quiera invitar.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Withdraw this invitation? Its link stops working.</source>
        <translation>¿Retirar esta invitación? Su enlace dejará de funcionar.</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1? Its link stops working.</source>
        <translation>¿Retirar la invitación de %1? Su enlace dejará de funcionar.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>It is withdrawn.</source>
        <translation>Se ha retirado.</translation>
    </message>
</context>
<context>
    <name>monitron::InviteDialog</name>
    <message>
        <source>Invite somebody</source>
        <translation>Invitar a alguien</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>The link is also mailed there, where the server can send mail. Without an address, whoever has the link may use it, once.</source>
        <translation>El enlace también se envía allí por correo, si el servidor puede enviar correo. Sin dirección, quien tenga el enlace puede usarlo, una sola vez.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
</context>
<context>
    <name>monitron::KeychainSecretStore</name>
    <message>
        <source>The keyring has no such entry.</source>
        <translation>El llavero no tiene esa entrada.</translation>
    </message>
    <message>
        <source>The keyring refused access: %1</source>
        <translation>El llavero denegó el acceso: %1</translation>
    </message>
    <message>
        <source>No keyring service is running, so passwords can&apos;t be kept safely. Start one (for example gnome-keyring or KWallet) and try again.</source>
        <translation>No hay ningún servicio de llavero en marcha, así que las contraseñas no se pueden guardar de forma segura. Inicie uno (por ejemplo, gnome-keyring o KWallet) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keyring could not be asked: %1</source>
        <translation>No se pudo consultar el llavero: %1</translation>
    </message>
</context>
<context>
    <name>monitron::ListMenu</name>
    <message>
        <source>By &amp;group and name</source>
        <translation>Por &amp;grupo y nombre</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Por &amp;nombre</translation>
    </message>
    <message>
        <source>By &amp;state, the worst first</source>
        <translation>Por &amp;estado, lo peor primero</translation>
    </message>
    <message>
        <source>By &amp;uptime</source>
        <translation>Por &amp;disponibilidad</translation>
    </message>
    <message>
        <source>By &amp;latency</source>
        <translation>Por &amp;latencia</translation>
    </message>
    <message>
        <source>By ne&amp;xt check</source>
        <translation>Por &amp;próxima comprobación</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>De&amp;scendente</translation>
    </message>
    <message>
        <source>Show recent &amp;checks</source>
        <translation>Mostrar &amp;comprobaciones recientes</translation>
    </message>
    <message>
        <source>Show u&amp;ptime</source>
        <translation>Mostrar disponi&amp;bilidad</translation>
    </message>
    <message>
        <source>Show la&amp;tency</source>
        <translation>Mostrar la&amp;tencia</translation>
    </message>
    <message>
        <source>Show n&amp;ext check</source>
        <translation>Mostrar pró&amp;xima comprobación</translation>
    </message>
    <message>
        <source>Show t&amp;ags</source>
        <translation>Mostrar et&amp;iquetas</translation>
    </message>
    <message>
        <source>C&amp;ompact rows</source>
        <translation>Filas co&amp;mpactas</translation>
    </message>
</context>
<context>
    <name>monitron::LocalWorkspace</name>
    <message>
        <source>Desktop notification</source>
        <translation>Notificación de escritorio</translation>
    </message>
    <message>
        <source>A backup is being made already.</source>
        <translation>Ya se está haciendo una copia de seguridad.</translation>
    </message>
    <message>
        <source>A backup is being verified already.</source>
        <translation>Ya se está verificando una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>monitron::MailSection</name>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>Mail of the server itself</source>
        <translation>Correo del propio servidor</translation>
    </message>
    <message>
        <source>Invitations, and links for those who forgot their password, go out this way.</source>
        <translation>Por aquí salen las invitaciones y los enlaces para quienes olvidaron su contraseña.</translation>
    </message>
    <message>
        <source>Send a test mail to</source>
        <translation>Enviar un correo de prueba a</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Enviar a</translation>
    </message>
    <message>
        <source>Channels that alerts go through</source>
        <translation>Canales por los que salen las alertas</translation>
    </message>
    <message>
        <source>The test goes to everybody whom the channel tells.</source>
        <translation>La prueba llega a todos los que reciben avisos por el canal.</translation>
    </message>
    <message>
        <source>Channel to test</source>
        <translation>Canal que probar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>channel, its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no channel</source>
        <translation>No hay ningún canal</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Enviando una prueba…</translation>
    </message>
    <message>
        <source>The test failed: %1</source>
        <translation>La prueba falló: %1</translation>
    </message>
    <message>
        <source>The test was accepted.</source>
        <translation>Prueba aceptada.</translation>
    </message>
    <message>
        <source>The test was accepted: %1</source>
        <translation>Prueba aceptada: %1</translation>
    </message>
</context>
<context>
    <name>monitron::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>&amp;Monitor</translation>
    </message>
    <message>
        <source>Run all &amp;failing now</source>
        <translation>Comprobar los que &amp;fallan</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>&amp;Monitors</source>
        <translation>&amp;Monitores</translation>
    </message>
    <message>
        <source>&amp;Incidents</source>
        <translation>&amp;Incidentes</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Ajustes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Monitron</source>
        <translation>&amp;Acerca de Monitron</translation>
    </message>
    <message>
        <source>About Monitron</source>
        <translation>Acerca de Monitron</translation>
    </message>
    <message>
        <source>Monitron %1
Watches APIs and sites, keeps their history and tells you first.
Free software under the GNU GPL, version 3 or later.</source>
        <translation>Monitron %1
Vigila API y sitios web, guarda su historial y avisa antes que nadie.
Software libre bajo la GNU GPL, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>monitron::MainWindow</name>
    <message>
        <source>Monitron</source>
        <translation>Monitron</translation>
    </message>
</context>
<context>
    <name>monitron::MonitorActions</name>
    <message>
        <source>&amp;New monitor…</source>
        <translation>&amp;Nuevo monitor…</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplicar…</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>Rec&amp;onocer</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Copiar &amp;dirección</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Abrir en el navegador</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Recently de&amp;leted…</source>
        <translation>Eliminados &amp;recientemente…</translation>
    </message>
    <message>
        <source>Manage ta&amp;gs…</source>
        <translation>&amp;Gestionar etiquetas…</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>The address %1.</source>
        <comment>what is wrong with it</comment>
        <translation>La dirección %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) imported.</source>
        <translation>
            <numerusform>%n monitor importado.</numerusform>
            <numerusform>%n monitores importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
</context>
<context>
    <name>monitron::MonitorDetail</name>
    <message>
        <source>This monitor has been deleted.</source>
        <translation>Este monitor se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>monitron::MonitorEditor</name>
    <message>
        <source>&amp;Test now</source>
        <translation>&amp;Probar ahora</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New monitor</source>
        <translation>Nuevo monitor</translation>
    </message>
    <message>
        <source>Edit monitor</source>
        <translation>Editar monitor</translation>
    </message>
    <message>
        <source>Makes one check with these settings; nothing is recorded.</source>
        <translation>Hace una comprobación con estos ajustes; no se registra nada.</translation>
    </message>
    <message>
        <source>Throw away what you entered?</source>
        <translation>¿Descartar lo introducido?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>monitron::MonitorListPane</name>
    <message>
        <source>Quick filters</source>
        <translation>Filtros rápidos</translation>
    </message>
    <message>
        <source>Sort and columns</source>
        <translation>Orden y columnas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Filter monitors</source>
        <translation>Filtrar monitores</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Words of name, address, group or tags; state:down, tag:prod, group:&quot;Production/API&quot;; a leading - excludes.</source>
        <translation>Palabras del nombre, la dirección, el grupo o las etiquetas; state:down, tag:prod, group:&quot;Producción/API&quot;; un - delante excluye.</translation>
    </message>
    <message>
        <source>New monitor</source>
        <translation>Nuevo monitor</translation>
    </message>
    <message>
        <source>New monitor (%1)</source>
        <translation>Nuevo monitor (%1)</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitores</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n monitor(s)</source>
        <comment>3 of 10,000 monitors</comment>
        <translation>
            <numerusform>%1 de %n monitor</numerusform>
            <numerusform>%1 de %n monitores</numerusform>
        </translation>
    </message>
    <message>
        <source>No monitor matches “%1”.</source>
        <translation>Ningún monitor coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>monitron::MonitorSectionsModel</name>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n monitor</numerusform>
            <numerusform>%n monitores</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>contraído</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>expandido</translation>
    </message>
</context>
<context>
    <name>monitron::NoteField</name>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What was found, what is being done</source>
        <translation>Qué se ha encontrado y qué se está haciendo</translation>
    </message>
    <message>
        <source>Add the note (%1)</source>
        <translation>Añadir la nota (%1)</translation>
    </message>
    <message>
        <source>Say that somebody is on it; with the note, if one is written. Ends the reminders.</source>
        <translation>Indica que alguien se está ocupando; con la nota, si hay una escrita. Detiene los recordatorios.</translation>
    </message>
    <message>
        <source>A note has %1 characters at most; this one has %2.</source>
        <translation>Una nota tiene %1 caracteres como máximo; esta tiene %2.</translation>
    </message>
</context>
<context>
    <name>monitron::OnceDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It won&apos;t be shown again.</source>
        <translation>No se volverá a mostrar.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Guardar en un archivo</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1. Keep it where nobody else reads it.</source>
        <translation>Guardado en %1. Consérvelo donde nadie más lo lea.</translation>
    </message>
</context>
<context>
    <name>monitron::OpenIncidentsCard</name>
    <message>
        <source>Open incidents</source>
        <translation>Incidentes abiertos</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Todos los incidentes</translation>
    </message>
    <message>
        <source>All quiet: no open incident.</source>
        <translation>Todo tranquilo: no hay incidentes abiertos.</translation>
    </message>
</context>
<context>
    <name>monitron::OverviewModel</name>
    <message>
        <source>95 of 100 checks of the last 24 hours took no longer than %1.</source>
        <translation>95 de cada 100 comprobaciones de las últimas 24 horas no tardaron más de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) failed in hours in which others were good.</source>
        <translation>
            <numerusform>%1 de %n comprobación falló en horas en que otras fueron correctas.</numerusform>
            <numerusform>%1 de %n comprobaciones fallaron en horas en que otras fueron correctas.</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>El certificado caduca el %1.</translation>
    </message>
</context>
<context>
    <name>monitron::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Nothing is watched yet. Add a monitor, and how it is doing is told here.</source>
        <translation>Todavía no se vigila nada. Añada un monitor y aquí se verá cómo está.</translation>
    </message>
    <message>
        <source>Uptime 24 h, all monitors</source>
        <translation>Disponibilidad 24 h, todos</translation>
    </message>
    <message>
        <source>Uptime 7 days</source>
        <translation>Disponibilidad 7 días</translation>
    </message>
    <message>
        <source>Uptime 30 days</source>
        <translation>Disponibilidad 30 días</translation>
    </message>
    <message>
        <source>Certificates that end soon</source>
        <translation>Certificados por caducar</translation>
    </message>
    <message>
        <source>Slowest, 24 h (p95)</source>
        <translation>Más lentos, 24 h (p95)</translation>
    </message>
    <message>
        <source>Flakiest</source>
        <translation>Más intermitentes</translation>
    </message>
    <message>
        <source>Flakiest over</source>
        <translation>Más intermitentes en</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>%1 of the time was observed.</source>
        <translation>Se observó el %1 del tiempo.</translation>
    </message>
    <message>
        <source>No check was answered in the last 24 hours.</source>
        <translation>Ninguna comprobación obtuvo respuesta en las últimas 24 horas.</translation>
    </message>
    <message>
        <source>Nothing comes and goes.</source>
        <translation>Nada es intermitente.</translation>
    </message>
    <message>
        <source>No certificate ends within 30 days.</source>
        <translation>Ningún certificado caduca en los próximos 30 días.</translation>
    </message>
</context>
<context>
    <name>monitron::OverviewSection</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitores</translation>
    </message>
    <message>
        <source>Down or failing</source>
        <translation>Caídos o fallando</translation>
    </message>
    <message>
        <source>Checks, 24 h</source>
        <translation>Comprobaciones, 24 h</translation>
    </message>
    <message>
        <source>Incidents, 24 h</source>
        <translation>Incidentes, 24 h</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message numerus="yes">
        <source>%n of them switched off</source>
        <translation>
            <numerusform>%n de ellos desactivado</numerusform>
            <numerusform>%n de ellos desactivados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them paused</source>
        <translation>
            <numerusform>%n de ellos pausado</numerusform>
            <numerusform>%n de ellos pausados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::OwnSessionsSection</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Where you are signed in. If you don&apos;t know one of them, sign it out and change your password.</source>
        <translation>Dónde tiene sesión iniciada. Si no reconoce alguna, ciérrela y cambie su contraseña.</translation>
    </message>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>Sin sesión iniciada en ningún sitio.</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>Sign out everywhere else…</source>
        <translation>Cerrar sesión en todos los demás…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out “%1” (%2)? Whoever uses it has to sign in again.</source>
        <translation>¿Cerrar la sesión de «%1» (%2)? Quien la use tendrá que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>It is signed out.</source>
        <translation>La sesión se ha cerrado.</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Cerrar sesión en todos los demás</translation>
    </message>
    <message>
        <source>Sign out everywhere but here? You have to sign in again on your other devices. Your API keys go on working.</source>
        <translation>¿Cerrar sesión en todas partes menos aquí? Tendrá que iniciar sesión de nuevo en sus otros dispositivos. Sus claves de API seguirán funcionando.</translation>
    </message>
    <message>
        <source>You are signed in here alone now.</source>
        <translation>Ahora solo tiene sesión iniciada aquí.</translation>
    </message>
</context>
<context>
    <name>monitron::PaletteDelegate</name>
    <message>
        <source>New monitor</source>
        <translation>Nuevo monitor</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
</context>
<context>
    <name>monitron::PaletteModel</name>
    <message>
        <source>Watch %1</source>
        <translation>Vigilar %1</translation>
    </message>
</context>
<context>
    <name>monitron::PassphraseDialog</name>
    <message>
        <source>Unlock the passwords</source>
        <translation>Desbloquear las contraseñas</translation>
    </message>
    <message>
        <source>The passwords of your monitors and channels are in an encrypted file. Until it is unlocked, monitors that need one are not checked and are shown as unobserved.</source>
        <translation>Las contraseñas de los monitores y canales están en un archivo cifrado. Hasta que se desbloquee, los monitores que necesiten una no se comprobarán y se mostrarán como «sin observar».</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>monitron::PasswordPlaceDialog</name>
    <message>
        <source>For this run only</source>
        <translation>Solo en esta sesión</translation>
    </message>
    <message>
        <source>In an encrypted file, with a passphrase</source>
        <translation>En un archivo cifrado, con una frase de contraseña</translation>
    </message>
    <message>
        <source>Where to keep the password</source>
        <translation>Dónde guardar la contraseña</translation>
    </message>
    <message>
        <source>No keyring keeps passwords here. Where should Monitron keep them?</source>
        <translation>Aquí no hay ningún llavero que guarde contraseñas. ¿Dónde debe guardarlas Monitron?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The file is in the data folder. Monitron asks for the passphrase at each start.</source>
        <translation>El archivo está en la carpeta de datos. Monitron pide la frase de contraseña en cada inicio.</translation>
    </message>
    <message>
        <source>Nothing is written. After the next start, monitors and channels that need a password wait until it has been entered again.</source>
        <translation>No se escribe nada. Tras el próximo inicio, los monitores y canales que necesiten una contraseña esperarán hasta que se vuelva a introducir.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Repetir la frase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Nobody can restore a forgotten passphrase.</source>
        <translation>Nadie puede recuperar una frase de contraseña olvidada.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
</context>
<context>
    <name>monitron::PasswordSection</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>When you change it, you are signed out everywhere but here. Your API keys go on working.</source>
        <translation>Al cambiarla, se cierra su sesión en todas partes menos aquí. Sus claves de API siguen funcionando.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>is not the same as above</source>
        <translation>no coincide con la de arriba</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>Your password is changed. You are signed out everywhere else.</source>
        <translation>Su contraseña se ha cambiado. Su sesión se ha cerrado en todos los demás sitios.</translation>
    </message>
</context>
<context>
    <name>monitron::PasswordsSection</name>
    <message>
        <source>In this desktop&apos;s keyring.</source>
        <translation>En el llavero de este escritorio.</translation>
    </message>
    <message>
        <source>This desktop&apos;s keyring doesn&apos;t answer. When a password is to be saved, Monitron asks where.</source>
        <translation>El llavero de este escritorio no responde. Cuando haya que guardar una contraseña, Monitron preguntará dónde.</translation>
    </message>
    <message>
        <source>In an encrypted file that is locked. Monitors and channels that need a password wait until you unlock it.</source>
        <translation>En un archivo cifrado que está bloqueado. Los monitores y canales que necesiten una contraseña esperarán hasta que se desbloquee.</translation>
    </message>
    <message>
        <source>In an encrypted file in the data folder, unlocked for this run.</source>
        <translation>En un archivo cifrado de la carpeta de datos, desbloqueado en esta sesión.</translation>
    </message>
    <message>
        <source>In memory, for this run only. They are gone when Monitron ends.</source>
        <translation>En memoria, solo en esta sesión. Desaparecen al cerrar Monitron.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Move to the keyring</source>
        <translation>Mover al llavero</translation>
    </message>
    <message>
        <source>Passwords are never in the database, in a backup or in an export.</source>
        <translation>Las contraseñas nunca están en la base de datos, en una copia de seguridad ni en una exportación.</translation>
    </message>
    <message>
        <source>Keep them in an encrypted file…</source>
        <translation>Guardarlas en un archivo cifrado…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
</context>
<context>
    <name>monitron::PublishActions</name>
    <message>
        <source>Run from &amp;here…</source>
        <translation>Comprobar de&amp;sde aquí…</translation>
    </message>
    <message>
        <source>Pu&amp;blish to a team…</source>
        <translation>Pu&amp;blicar en un equipo…</translation>
    </message>
    <message>
        <source>Copy to this co&amp;mputer…</source>
        <translation>Cop&amp;iar a este ordenador…</translation>
    </message>
</context>
<context>
    <name>monitron::PublishDialog</name>
    <message>
        <source>With history, as far as it is on this computer</source>
        <translation>Con historial, en la medida en que esté en este ordenador</translation>
    </message>
    <message>
        <source>Pause them here, so that they aren&apos;t checked twice</source>
        <translation>Pausarlos aquí, para que no se comprueben dos veces</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Publish to a team</source>
        <translation>Publicar en un equipo</translation>
    </message>
    <message>
        <source>Copy to this computer</source>
        <translation>Copiar a este ordenador</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>The monitors, and what happens to them</source>
        <translation>Los monitores y lo que ocurre con ellos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>In “%1” you may only look.</source>
        <translation>En «%1» usted solo puede mirar.</translation>
    </message>
    <message>
        <source>What is ticked becomes monitors of “%1”, whose server checks them from then on. They also stay on this computer.</source>
        <translation>Lo marcado pasa a ser monitores de «%1», cuyo servidor los comprueba a partir de entonces. También permanecen en este ordenador.</translation>
    </message>
    <message>
        <source>What is ticked is copied to this computer, which checks it from then on. The team&apos;s passwords and secret headers are known to its server only: they have to be typed in.</source>
        <translation>Lo marcado se copia a este ordenador, que lo comprueba a partir de entonces. Las contraseñas y las cabeceras secretas del equipo solo las conoce su servidor: hay que introducirlas.</translation>
    </message>
    <message>
        <source>Publish %1 of %2</source>
        <translation>Publicar %1 de %2</translation>
    </message>
    <message>
        <source>Copy %1 of %2</source>
        <translation>Copiar %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Send the passwords and secret headers of %n monitor(s) to the server as well</source>
        <translation>
            <numerusform>Enviar también al servidor las contraseñas y las cabeceras secretas de %n monitor</numerusform>
            <numerusform>Enviar también al servidor las contraseñas y las cabeceras secretas de %n monitores</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) taken to “%1”.</source>
        <translation>
            <numerusform>%n monitor llevado a «%1».</numerusform>
            <numerusform>%n monitores llevados a «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Detenido. %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>They are paused here.</source>
        <translation>Están pausados aquí.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>No se puede escribir «%1»: %2</translation>
    </message>
    <message>
        <source>The server doesn&apos;t have all of them yet.</source>
        <translation>El servidor todavía no los tiene todos.</translation>
    </message>
    <message>
        <source>They aren&apos;t paused here: %1</source>
        <translation>Aquí no se pausan: %1</translation>
    </message>
</context>
<context>
    <name>monitron::PublishJob</name>
    <message>
        <source>its password has to be typed in</source>
        <translation>hay que introducir su contraseña</translation>
    </message>
    <message>
        <source>its password has to be typed in: %1</source>
        <translation>hay que introducir su contraseña: %1</translation>
    </message>
    <message>
        <source>without the password in its address</source>
        <translation>sin la contraseña de su dirección</translation>
    </message>
    <message>
        <source>without the headers %1</source>
        <translation>sin las cabeceras %1</translation>
    </message>
    <message>
        <source>its history didn&apos;t come along: %1</source>
        <translation>su historial no se ha copiado: %1</translation>
    </message>
</context>
<context>
    <name>monitron::PublishModel</name>
    <message>
        <source>Not taken: %1</source>
        <translation>No llevado: %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Llevado</translation>
    </message>
    <message>
        <source>Taken; %1</source>
        <translation>Llevado; %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Ya está allí</translation>
    </message>
    <message>
        <source>New; an earlier one was deleted there</source>
        <translation>Nuevo; uno anterior se eliminó allí</translation>
    </message>
    <message>
        <source>Like “%1”, which is there already</source>
        <translation>Como «%1», que ya está allí</translation>
    </message>
    <message>
        <source>has secrets</source>
        <translation>tiene secretos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>name, address, what became of it</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No se llegó a él</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
</context>
<context>
    <name>monitron::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>monitron::QuickAccess</name>
    <message>
        <source>Find or &amp;do anything…</source>
        <translation>&amp;Buscar o hacer algo…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
</context>
<context>
    <name>monitron::RangeSwitch</name>
    <message>
        <source>%1: %2</source>
        <comment>name of the switch, choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>monitron::RecordList</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
</context>
<context>
    <name>monitron::RemovedDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>Eliminados recientemente</translation>
    </message>
    <message>
        <source>Deleted monitors</source>
        <translation>Monitores eliminados</translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <translation>No se eliminó nada en los últimos 30 días.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Deleted monitors are kept with their history for 30 days.</source>
        <translation>Los monitores eliminados se conservan 30 días con su historial.</translation>
    </message>
</context>
<context>
    <name>monitron::RemovedModel</name>
    <message>
        <source>%1, deleted %2</source>
        <comment>name, time</comment>
        <translation>%1, eliminado %2</translation>
    </message>
</context>
<context>
    <name>monitron::ReplicasModel</name>
    <message>
        <source>gone since %1</source>
        <comment>a time</comment>
        <translation>desaparecido desde %1</translation>
    </message>
    <message>
        <source>heard of %1</source>
        <comment>4 min ago</comment>
        <translation>última señal %1</translation>
    </message>
    <message>
        <source>only checks</source>
        <translation>solo comprueba</translation>
    </message>
    <message>
        <source>only answers</source>
        <translation>solo responde</translation>
    </message>
    <message>
        <source>answers and checks</source>
        <translation>responde y comprueba</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecido</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n monitor</numerusform>
            <numerusform>%n monitores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::ReplicasSection</name>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Servers that share one database share its monitors, too: where one fails, the others take over what it had.</source>
        <translation>Los servidores que comparten una base de datos también comparten sus monitores: si uno falla, los demás se hacen cargo de lo suyo.</translation>
    </message>
    <message>
        <source>One server has this team to itself, with a database of its own.</source>
        <translation>Un solo servidor se ocupa de este equipo, con una base de datos propia.</translation>
    </message>
</context>
<context>
    <name>monitron::RequestPage</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>User and password (Basic)</source>
        <translation>Usuario y contraseña (Basic)</translation>
    </message>
    <message>
        <source>Token (Bearer)</source>
        <translation>Token (Bearer)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>One per line, as Name: value.</source>
        <translation>Una por línea, como Nombre: valor.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Contraseña o token</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring, never in the database.</source>
        <translation>Se guarda en el llavero de este ordenador, nunca en la base de datos.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>“%1” is not of the form Name: value</source>
        <translation>«%1» no tiene la forma Nombre: valor</translation>
    </message>
</context>
<context>
    <name>monitron::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Verifying %1…</source>
        <translation>Verificando %1…</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Restore and restart</source>
        <translation>Restaurar y reiniciar</translation>
    </message>
    <message>
        <source>This can&apos;t be restored: %1</source>
        <translation>No se puede restaurar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n monitor</numerusform>
            <numerusform>%n monitores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · up to %3</source>
        <comment>monitors, size, time</comment>
        <translation>%1 · %2 · hasta %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>monitors, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The backup is sound. Monitron ends and starts again with it. The present data is kept beside it in the data folder, as “monitron.sqlite.before-restore-…”.</source>
        <translation>La copia de seguridad está en buen estado. Monitron se cerrará y volverá a iniciarse con ella. Los datos actuales se conservan junto a ella en la carpeta de datos, como «monitron.sqlite.before-restore-…».</translation>
    </message>
</context>
<context>
    <name>monitron::RoleField</name>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
</context>
<context>
    <name>monitron::RunFromHere</name>
    <message>
        <source>The result hasn&apos;t come within %1. It may still come; the monitor&apos;s page shows it.</source>
        <translation>El resultado no ha llegado en %1. Todavía puede llegar; la página del monitor lo mostrará.</translation>
    </message>
    <message>
        <source>This monitor has been deleted.</source>
        <translation>Este monitor se ha eliminado.</translation>
    </message>
    <message>
        <source>The server has no network just now, so it can&apos;t say anything.</source>
        <translation>El servidor no tiene red ahora, así que no puede decir nada.</translation>
    </message>
    <message>
        <source>It works from both: in %1 from the server, in %2 from this computer.</source>
        <translation>Funciona desde ambos: en %1 desde el servidor, en %2 desde este ordenador.</translation>
    </message>
    <message>
        <source>It works from the server and not from this computer: what is between this computer and the target is in the way, or the target treats the two differently.</source>
        <translation>Funciona desde el servidor y no desde este ordenador: algo entre este ordenador y el destino lo impide, o el destino trata a los dos de forma distinta.</translation>
    </message>
    <message>
        <source>It works from this computer and not from the server: what is between the server and the target is in the way, or the target treats the two differently.</source>
        <translation>Funciona desde este ordenador y no desde el servidor: algo entre el servidor y el destino lo impide, o el destino trata a los dos de forma distinta.</translation>
    </message>
    <message>
        <source>It works from neither, for the same reason: it is the target.</source>
        <translation>No funciona desde ninguno, por el mismo motivo: es el destino.</translation>
    </message>
    <message>
        <source>It works from neither, and each says something else.</source>
        <translation>No funciona desde ninguno, y cada uno dice algo distinto.</translation>
    </message>
</context>
<context>
    <name>monitron::RunFromHereDialog</name>
    <message>
        <source>Run again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Run from here</source>
        <translation>Comprobar desde aquí</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Contraseña o token</translation>
    </message>
    <message>
        <source>Password or token, for this one check</source>
        <translation>Contraseña o token, para esta única comprobación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>From the server of %1</source>
        <translation>Desde el servidor de %1</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Desde este ordenador</translation>
    </message>
    <message>
        <source>The check is running</source>
        <translation>La comprobación está en curso</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>It fails</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Both are checking…</source>
        <translation>Ambos están comprobando…</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>No hay nada que comparar.</translation>
    </message>
    <message>
        <source>The check from this computer goes without %1: only the server knows the values.</source>
        <translation>La comprobación desde este ordenador se hace sin %1: solo el servidor conoce los valores.</translation>
    </message>
</context>
<context>
    <name>monitron::SchedulePage</name>
    <message>
        <source>Check this monitor</source>
        <translation>Comprobar este monitor</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Comprobar cada</translation>
    </message>
    <message>
        <source>5 seconds to 1 day (86400 s).</source>
        <translation>De 5 segundos a 1 día (86400 s).</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>A check that has no complete answer by then has failed.</source>
        <translation>Una comprobación sin respuesta completa en ese tiempo ha fallado.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off: paused.</source>
        <translation>Desactivado: en pausa.</translation>
    </message>
</context>
<context>
    <name>monitron::SecondFactorSection</name>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>With it, your password alone lets nobody in: signing in also asks for a code that an authenticator app on your phone shows.</source>
        <translation>Con él, su contraseña por sí sola no deja entrar a nadie: al iniciar sesión se pide también un código que muestra una aplicación de autenticación en su teléfono.</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>Configurarlo…</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <translation>Nuevos códigos de recuperación…</translation>
    </message>
    <message>
        <source>Switch it off…</source>
        <translation>Desactivarlo…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>So that nobody does this at your unlocked desk.</source>
        <translation>Para que nadie lo haga si deja su puesto desbloqueado.</translation>
    </message>
    <message>
        <source>Set up your authenticator app</source>
        <translation>Configure su aplicación de autenticación</translation>
    </message>
    <message>
        <source>Scan this code with the app, or type the secret below it.</source>
        <translation>Escanee este código con la aplicación o escriba el secreto que está debajo.</translation>
    </message>
    <message>
        <source>QR code for the authenticator app; the secret follows as text</source>
        <translation>Código QR para la aplicación de autenticación; el secreto sigue en forma de texto</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copiar el secreto</translation>
    </message>
    <message>
        <source>Then enter the code that the app shows.</source>
        <translation>Después introduzca el código que muestra la aplicación.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Está activado.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Está desactivado.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>Switch off the second factor</source>
        <translation>Desactivar el segundo factor</translation>
    </message>
    <message>
        <source>Switch off the second factor? Your password alone will let you in, and whoever gets to know it. The recovery codes stop working.</source>
        <translation>¿Desactivar el segundo factor? Su contraseña por sí sola le dejará entrar, y también a quien llegue a conocerla. Los códigos de recuperación dejarán de funcionar.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Desactivarlo</translation>
    </message>
    <message>
        <source>The second factor is off.</source>
        <translation>El segundo factor está desactivado.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>Each of these codes lets you in once, in place of the code of your app, for when you have lost your phone. Earlier recovery codes don&apos;t work any more. Keep them in a safe place.</source>
        <translation>Cada uno de estos códigos le deja entrar una vez, en lugar del código de su aplicación, por si pierde el teléfono. Los códigos de recuperación anteriores ya no funcionan. Guárdelos en un lugar seguro.</translation>
    </message>
</context>
<context>
    <name>monitron::SecretStoreSwitch</name>
    <message>
        <source>The stored passwords are being opened already.</source>
        <translation>Las contraseñas guardadas ya se están abriendo.</translation>
    </message>
    <message>
        <source>Nothing was saved: there is no place where the password can be kept safely.</source>
        <translation>No se guardó nada: no hay ningún lugar seguro donde guardar la contraseña.</translation>
    </message>
    <message>
        <source>There are no passwords here to be moved.</source>
        <translation>Aquí no hay contraseñas que mover.</translation>
    </message>
    <message>
        <source>The passwords are in the keyring now, but their file can&apos;t be removed.</source>
        <translation>Las contraseñas ya están en el llavero, pero no se puede quitar su archivo.</translation>
    </message>
    <message>
        <source>The passphrase of the stored passwords has not been given yet.</source>
        <translation>Aún no se ha introducido la frase de contraseña de las contraseñas guardadas.</translation>
    </message>
    <message>
        <source>Passwords are kept for one run only, and this one has not been entered since Monitron started.</source>
        <translation>Las contraseñas solo se guardan durante una sesión, y esta no se ha introducido desde que se inició Monitron.</translation>
    </message>
</context>
<context>
    <name>monitron::ServerSettingsSection</name>
    <message>
        <source> d</source>
        <comment>days</comment>
        <translation> d</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Ajustes del servidor</translation>
    </message>
    <message>
        <source>These hold for the whole team. What the operator has set in the server&apos;s environment (addresses, mail, who may register) is changed there.</source>
        <translation>Valen para todo el equipo. Lo que quien administra el servidor ha fijado en su entorno (direcciones, correo, quién puede registrarse) se cambia allí.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>Every single check</source>
        <translation>Cada comprobación</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Mute all alerts of the team</source>
        <translation>Silenciar todas las alertas del equipo</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>For 4 hours</source>
        <translation>Durante 4 horas</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>Durante 1 día</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>Silenciadas hasta %1.</translation>
    </message>
    <message>
        <source>Checks go on; nobody is told of what happens meanwhile.</source>
        <translation>Las comprobaciones continúan; a nadie se le avisa de lo que ocurra entretanto.</translation>
    </message>
    <message>
        <source>Shorten the history</source>
        <translation>Acortar el historial</translation>
    </message>
    <message>
        <source>What is older will be deleted on the server, for everybody, and can&apos;t be brought back. Incidents are kept.</source>
        <translation>Lo más antiguo se eliminará en el servidor, para todos, y no se podrá recuperar. Los incidentes se conservan.</translation>
    </message>
    <message>
        <source>Delete the older history</source>
        <translation>Eliminar lo más antiguo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>monitron::SessionsModel</name>
    <message>
        <source>from %1</source>
        <comment>an IP address</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>4 min ago</comment>
        <translation>usada %1</translation>
    </message>
    <message>
        <source>signed in %1</source>
        <comment>a time</comment>
        <translation>iniciada %1</translation>
    </message>
    <message>
        <source>A program that doesn&apos;t say what it is</source>
        <translation>Un programa que no dice cuál es</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
</context>
<context>
    <name>monitron::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
</context>
<context>
    <name>monitron::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Filtrar los atajos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>No shortcut is called so.</source>
        <translation>Ningún atajo se llama así.</translation>
    </message>
</context>
<context>
    <name>monitron::Sidebar</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitores</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n monitor</numerusform>
            <numerusform>%n monitores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n caído</numerusform>
            <numerusform>%n caídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n fallando</numerusform>
            <numerusform>%n fallando</numerusform>
        </translation>
    </message>
    <message>
        <source>Next check %1</source>
        <comment>in 2 s</comment>
        <translation>Comprobación %1</translation>
    </message>
    <message numerus="yes">
        <source>Incidents, %n monitor(s) down</source>
        <translation>
            <numerusform>Incidentes, %n monitor caído</numerusform>
            <numerusform>Incidentes, %n monitores caídos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Sign in to %1 (%2).</source>
        <comment>team, its host</comment>
        <translation>Inicie sesión en %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that you made are sent afterwards.</source>
        <translation>
            <numerusform>%n cambio que hizo se envía después.</numerusform>
            <numerusform>%n cambios que hizo se envían después.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in to %1.</source>
        <comment>team</comment>
        <translation>Inicie sesión en %1.</translation>
    </message>
</context>
<context>
    <name>monitron::SignOutDialog</name>
    <message>
        <source>Also remove the data of this team from this computer</source>
        <translation>Quitar también de este ordenador los datos de este ordenador</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign %1 out of %2 on this computer?</source>
        <comment>e-mail, team</comment>
        <translation>¿Cerrar la sesión de %1 en %2 en este ordenador?</translation>
    </message>
    <message>
        <source>The team is taken from the list. Nothing is lost: join it again whenever you like.</source>
        <translation>El equipo se quita de la lista. No se pierde nada: únase de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>What was fetched can still be looked at, and you can sign in again.</source>
        <translation>Lo ya obtenido se puede seguir viendo, y puede iniciar sesión de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that you made wait for the server and would be lost.</source>
        <translation>
            <numerusform>%n cambio que hizo espera al servidor y se perdería.</numerusform>
            <numerusform>%n cambios que hizo esperan al servidor y se perderían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that you made wait until you sign in again.</source>
        <translation>
            <numerusform>%n cambio que hizo espera hasta que inicie sesión de nuevo.</numerusform>
            <numerusform>%n cambios que hizo esperan hasta que inicie sesión de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::StartRecovery</name>
    <message>
        <source>Verifying and restoring %1…</source>
        <translation>Verificando y restaurando %1…</translation>
    </message>
    <message>
        <source>Moving the damaged file away…</source>
        <translation>Apartando el archivo dañado…</translation>
    </message>
</context>
<context>
    <name>monitron::StartTrouble</name>
    <message>
        <source>Monitron is running already</source>
        <translation>Monitron ya está en marcha</translation>
    </message>
    <message>
        <source>This data is from a newer Monitron</source>
        <translation>Estos datos son de un Monitron más reciente</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de datos está dañada</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The data can&apos;t be written</source>
        <translation>No se pueden escribir los datos</translation>
    </message>
    <message>
        <source>Monitron can&apos;t start</source>
        <translation>Monitron no puede iniciarse</translation>
    </message>
    <message>
        <source>Nothing has been changed. Go back to a backup, or begin anew: the damaged file is kept in both cases.</source>
        <translation>No se ha cambiado nada. Vuelva a una copia de seguridad o empiece de cero: el archivo dañado se conserva en ambos casos.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation>Libere espacio en ese disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may write to the folder, then try again.</source>
        <translation>Compruebe que el disco está conectado y que tiene permiso para escribir en la carpeta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Install the newer version, or start with another folder (--profile).</source>
        <translation>Instale la versión más reciente o inicie con otra carpeta (--profile).</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>time, size, file name</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Keeps the damaged file beside a new, empty database.</source>
        <translation>Conserva el archivo dañado junto a una base de datos nueva y vacía.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Monitron backup (*.sqlite);;All files (*)</source>
        <translation>Copia de seguridad de Monitron (*.sqlite);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>monitron::StartupSection</name>
    <message>
        <source>Start Monitron when I log in</source>
        <translation>Iniciar Monitron al iniciar sesión</translation>
    </message>
    <message>
        <source>Start in the tray, without the window</source>
        <translation>Iniciar en la bandeja, sin la ventana</translation>
    </message>
    <message>
        <source>It then starts in the tray and watches from there.</source>
        <translation>Se inicia en la bandeja y vigila desde allí.</translation>
    </message>
    <message>
        <source>Also when you start it yourself. Where there is no tray, the window is shown.</source>
        <translation>También cuando se inicia a mano. Donde no hay bandeja, se muestra la ventana.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>monitron::StateTile</name>
    <message>
        <source>%1: %2</source>
        <comment>a state, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show these monitors</source>
        <translation>Mostrar estos monitores</translation>
    </message>
</context>
<context>
    <name>monitron::StepList</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>monitron::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
</context>
<context>
    <name>monitron::TagsDialog</name>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Remove from all</source>
        <translation>Quitar de todos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tag “%1” removed</source>
        <translation>Etiqueta «%1» quitada</translation>
    </message>
    <message>
        <source>Tag “%1” renamed to “%2”</source>
        <translation>Etiqueta «%1» renombrada a «%2»</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>No monitor has a tag yet. Tags are given where a monitor is edited.</source>
        <translation>Ningún monitor tiene etiquetas todavía. Se asignan al editar un monitor.</translation>
    </message>
</context>
<context>
    <name>monitron::TeamDialogs</name>
    <message>
        <source>The team can&apos;t be opened</source>
        <translation>No se puede abrir el equipo</translation>
    </message>
    <message>
        <source>The copy of %1 on this computer can&apos;t be opened.</source>
        <translation>No se puede abrir la copia de %1 en este ordenador.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Fetch everything anew…</source>
        <translation>Obtener todo de nuevo…</translation>
    </message>
    <message>
        <source>Fetch everything anew</source>
        <translation>Obtener todo de nuevo</translation>
    </message>
    <message>
        <source>Fetch everything of this team anew from its server?</source>
        <translation>¿Obtener de nuevo todo lo de este equipo desde su servidor?</translation>
    </message>
    <message>
        <source>Changes that you made while the server was away, and that it doesn&apos;t have yet, are lost. The damaged copy is kept beside.</source>
        <translation>Se pierden los cambios que hizo mientras el servidor no estaba disponible y que aún no tiene. La copia dañada se conserva al lado.</translation>
    </message>
    <message>
        <source>Fetch anew</source>
        <translation>Obtener de nuevo</translation>
    </message>
    <message>
        <source>The data wasn&apos;t removed, because more was changed meanwhile. Sign out again to remove it.</source>
        <translation>Los datos no se eliminaron porque entretanto se hicieron más cambios. Cierre la sesión otra vez para eliminarlos.</translation>
    </message>
</context>
<context>
    <name>monitron::TeamDriver</name>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>No se puede crear la carpeta «%1».</translation>
    </message>
</context>
<context>
    <name>monitron::TeamJoin</name>
    <message>
        <source>Made out for “%1”, valid until %2.</source>
        <translation>Emitido para «%1», válido hasta %2.</translation>
    </message>
    <message>
        <source>You have joined this team already.</source>
        <translation>Ya se ha unido a este equipo.</translation>
    </message>
</context>
<context>
    <name>monitron::TeamNotifier</name>
    <message numerus="yes">
        <source>The certificate ends within %n day(s).</source>
        <translation>
            <numerusform>El certificado caduca en menos de %n día.</numerusform>
            <numerusform>El certificado caduca en menos de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>team, what happened</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>monitron::TeamSettingsDialog</name>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar en este certificado</translation>
    </message>
    <message>
        <source>Team settings</source>
        <translation>Ajustes del equipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión iniciada como</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Vouched for by an authority that this computer trusts.</source>
        <translation>Avalado por una entidad en la que confía este ordenador.</translation>
    </message>
    <message>
        <source>Only this one is accepted (SHA-256): %1</source>
        <translation>Solo se acepta este (SHA-256): %1</translation>
    </message>
    <message>
        <source>The server shows another certificate: %1 %2 Trust it only if whoever runs the server tells you the same.</source>
        <translation>El servidor muestra otro certificado: %1 %2 Confíe en él solo si quien administra el servidor le dice lo mismo.</translation>
    </message>
    <message>
        <source>The server shows this certificate.</source>
        <translation>El servidor muestra este certificado.</translation>
    </message>
    <message>
        <source>The server was reached. Save to keep this.</source>
        <translation>Se pudo acceder al servidor. Guarde para conservar esto.</translation>
    </message>
    <message>
        <source>An authority vouches for the server&apos;s certificate now. Save to accept whatever certificate an authority vouches for, instead of only that one.</source>
        <translation>Una autoridad avala ahora el certificado del servidor. Guarde para aceptar cualquier certificado avalado por una autoridad, en lugar de solo aquel.</translation>
    </message>
</context>
<context>
    <name>monitron::TeamWindow</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>monitron::TeamWorkspace</name>
    <message>
        <source>The password of this monitor is known to the team&apos;s server only. Type it here to try it from this computer.</source>
        <translation>La contraseña de este monitor solo la conoce el servidor del equipo. Escríbala aquí para probarlo desde este ordenador.</translation>
    </message>
    <message>
        <source>The team&apos;s server sends the test, with what it has. Save the channel first, then test it.</source>
        <translation>El servidor del equipo envía la prueba con lo que tiene. Guarde primero el canal y pruébelo después.</translation>
    </message>
    <message>
        <source>This is a copy of what the team&apos;s server has. Back the server up.</source>
        <translation>Esto es una copia de lo que tiene el servidor del equipo. Haga la copia de seguridad en el servidor.</translation>
    </message>
    <message>
        <source>A backup can&apos;t be put in the place of a team&apos;s data. Restore it on the server.</source>
        <translation>Una copia de seguridad no puede ocupar el lugar de los datos de un equipo. Restáurela en el servidor.</translation>
    </message>
    <message>
        <source>In “%1” you may only look.</source>
        <translation>En «%1» usted solo puede mirar.</translation>
    </message>
</context>
<context>
    <name>monitron::Teams</name>
    <message>
        <source>It is being opened.</source>
        <translation>Se está abriendo.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be removed.</source>
        <translation>No se puede quitar la carpeta «%1».</translation>
    </message>
</context>
<context>
    <name>monitron::Tile</name>
    <message>
        <source>%1 · %2</source>
        <comment>name of a figure, a word on it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>monitron::TimePopup</name>
    <message>
        <source>Go to a time</source>
        <translation>Ir a una fecha y hora</translation>
    </message>
    <message>
        <source>Go to the check at</source>
        <translation>Ir a la comprobación del</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
</context>
<context>
    <name>monitron::TimelineModel</name>
    <message>
        <source>%1, %2</source>
        <comment>exact time, how long ago</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>monitron::TrayController</name>
    <message numerus="yes">
        <source>Monitron: %n monitor(s)</source>
        <translation>
            <numerusform>Monitron: %n monitor</numerusform>
            <numerusform>Monitron: %n monitores</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitron: %1 of %2 %3</source>
        <comment>2 of 14 down</comment>
        <translation>Monitron: %1 de %2 en estado «%3»</translation>
    </message>
    <message>
        <source>Alerts are muted until %1</source>
        <translation>Alertas silenciadas hasta %1</translation>
    </message>
    <message>
        <source>Alerts of %1 are muted until %2</source>
        <comment>a workspace, a time</comment>
        <translation>Alertas de %1 silenciadas hasta %2</translation>
    </message>
</context>
<context>
    <name>monitron::TrayMenu</name>
    <message>
        <source>Open Monitron</source>
        <translation>Abrir Monitron</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>monitron::TrayWorkspace</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Run failing now</source>
        <translation>Comprobar los que fallan</translation>
    </message>
    <message>
        <source>Mute alerts for an hour</source>
        <translation>Silenciar alertas durante una hora</translation>
    </message>
    <message>
        <source>Unmute alerts (muted until %1)</source>
        <translation>Reactivar alertas (silenciadas hasta %1)</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todos</translation>
    </message>
    <message numerus="yes">
        <source>Resume the %n paused here</source>
        <translation>
            <numerusform>Reanudar el %n pausado aquí</numerusform>
            <numerusform>Reanudar los %n pausados aquí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::TryPanel</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation>La prueba está en curso</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>Probando %1…</translation>
    </message>
    <message>
        <source>The test could not run: %1</source>
        <translation>No se pudo hacer la prueba: %1</translation>
    </message>
    <message>
        <source>The test went well; nothing was recorded.</source>
        <translation>La prueba fue bien; no se registró nada.</translation>
    </message>
    <message>
        <source>The test failed; nothing was recorded.</source>
        <translation>La prueba falló; no se registró nada.</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ cumplido</translation>
    </message>
    <message>
        <source>✗ not met</source>
        <translation>✗ no cumplido</translation>
    </message>
</context>
<context>
    <name>monitron::UndoHistory</name>
    <message>
        <source>“%1” can&apos;t be undone: something was changed since. %2</source>
        <translation>No se puede deshacer «%1»: algo cambió desde entonces. %2</translation>
    </message>
    <message>
        <source>“%1” was not undone: %2</source>
        <translation>No se deshizo «%1»: %2</translation>
    </message>
</context>
<context>
    <name>monitron::UndoableCommands</name>
    <message>
        <source>“%1” deleted</source>
        <translation>«%1» eliminado</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) deleted</source>
        <translation>
            <numerusform>%n monitor eliminado</numerusform>
            <numerusform>%n monitores eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” paused</source>
        <translation>«%1» pausado</translation>
    </message>
    <message>
        <source>“%1” resumed</source>
        <translation>«%1» reanudado</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) paused</source>
        <translation>
            <numerusform>%n monitor pausado</numerusform>
            <numerusform>%n monitores pausados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) resumed</source>
        <translation>
            <numerusform>%n monitor reanudado</numerusform>
            <numerusform>%n monitores reanudados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::UrlScheme</name>
    <message>
        <source>The registry&apos;s key “%1” can&apos;t be written.</source>
        <translation>No se puede escribir en la clave «%1» del registro.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>No se puede escribir «%1»: %2</translation>
    </message>
</context>
<context>
    <name>monitron::UserDialog</name>
    <message>
        <source>Edit a user</source>
        <translation>Editar un usuario</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nuevo usuario</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>People sign in with it; it stays as it is.</source>
        <translation>Se usa para iniciar sesión; se queda como está.</translation>
    </message>
    <message>
        <source>People sign in with it. You will see a temporary password to give them.</source>
        <translation>Se usa para iniciar sesión. Verá una contraseña temporal que entregar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
</context>
<context>
    <name>monitron::UserSection</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>There are no users.</source>
        <translation>No hay usuarios.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>Restablecer contraseña…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Cerrar todas sus sesiones…</translation>
    </message>
    <message>
        <source>Remove second factor…</source>
        <translation>Quitar segundo factor…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Nuevo usuario…</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 puede volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 is switched off and signed out.</source>
        <translation>La cuenta de %1 está desactivada y sus sesiones cerradas.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch off %1? They are signed out at once and can&apos;t sign in any more; their API keys stop working. What they made stays, and you can switch them on again.</source>
        <translation>¿Desactivar a %1? Sus sesiones se cierran al instante y no podrá iniciar sesión; sus claves de API dejarán de funcionar. Lo que hizo se conserva, y se puede volver a activar la cuenta.</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>Restablecer la contraseña</translation>
    </message>
    <message>
        <source>Reset the password of %1? The old one stops working, and they are signed out everywhere. You will see a temporary password to give them.</source>
        <translation>¿Restablecer la contraseña de %1? La antigua dejará de funcionar y se cerrarán todas sus sesiones. Verá una contraseña temporal que entregar.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar todas las sesiones</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere? They have to sign in again on each device. API keys go on working.</source>
        <translation>¿Cerrar todas las sesiones de %1? Tendrá que iniciar sesión de nuevo en cada dispositivo. Las claves de API seguirán funcionando.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesiones</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <translation>Se han cerrado todas las sesiones de %1.</translation>
    </message>
    <message>
        <source>Remove the second factor</source>
        <translation>Quitar el segundo factor</translation>
    </message>
    <message>
        <source>Remove the second factor of %1? The password alone lets them in until they set up another one. Be sure that it is them who ask.</source>
        <translation>¿Quitar el segundo factor de %1? La contraseña por sí sola le dejará entrar hasta que configure otro. Asegúrese de que es esa persona quien lo pide.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>%1 signs in by password alone now.</source>
        <translation>%1 inicia sesión ahora solo con la contraseña.</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Contraseña temporal</translation>
    </message>
    <message>
        <source>Give this password to %1. They should change it after they have signed in.</source>
        <translation>Entregue esta contraseña a %1. Debería cambiarla después de iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>monitron::UserSessionsSection</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Where somebody is signed in. Who shouldn&apos;t be there is signed out here.</source>
        <translation>Dónde hay alguien con sesión iniciada. Aquí se cierra la de quien no debería estar.</translation>
    </message>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>Sin sesión iniciada en ningún sitio.</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Cerrar todas sus sesiones…</translation>
    </message>
    <message>
        <source>Whose sessions</source>
        <translation>Sesiones de quién</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar todas las sesiones</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere? They have to sign in again on each device. API keys go on working.</source>
        <translation>¿Cerrar todas las sesiones de %1? Tendrá que iniciar sesión de nuevo en cada dispositivo. Las claves de API seguirán funcionando.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesiones</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <translation>Se han cerrado todas las sesiones de %1.</translation>
    </message>
</context>
<context>
    <name>monitron::UsersModel</name>
    <message>
        <source>signed in %1</source>
        <comment>4 min ago</comment>
        <translation>inició sesión %1</translation>
    </message>
    <message>
        <source>never signed in</source>
        <translation>nunca inició sesión</translation>
    </message>
    <message>
        <source>second factor</source>
        <translation>segundo factor</translation>
    </message>
    <message>
        <source>no second factor</source>
        <translation>sin segundo factor</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>name</comment>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>monitron::WaitingEditsDialog</name>
    <message>
        <source>Changes that wait</source>
        <translation>Cambios en espera</translation>
    </message>
    <message>
        <source>Everything that was changed here is the server&apos;s too.</source>
        <translation>Todo lo que se cambió aquí está también en el servidor.</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Resolver…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Changes that wait for the server</source>
        <translation>Cambios en espera del servidor</translation>
    </message>
    <message>
        <source>They were made on this computer and are kept until the server of %1 has them, in the order in which they were made.</source>
        <translation>Se hicieron en este ordenador y se conservan hasta que el servidor de %1 los tenga, en el orden en que se hicieron.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>El servidor dice: %1</translation>
    </message>
    <message>
        <source>Discard the change?</source>
        <translation>¿Descartar el cambio?</translation>
    </message>
    <message>
        <source>“%1” becomes what it is on the server. What you did here is lost: %2.</source>
        <translation>«%1» vuelve a ser lo que es en el servidor. Se pierde lo que hizo aquí: %2.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>monitron::WaitingEditsModel</name>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>monitron::Waterfall</name>
    <message>
        <source>%1: from %2, takes %3</source>
        <comment>phase, start, duration</comment>
        <translation>%1: desde %2, dura %3</translation>
    </message>
    <message>
        <source>%1: did not happen</source>
        <comment>phase</comment>
        <translation>%1: no se produjo</translation>
    </message>
    <message>
        <source>Phases, %1 in all</source>
        <translation>Fases, %1 en total</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>start of a phase</comment>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>monitron::WebhookFields</name>
    <message>
        <source>Sign what is sent</source>
        <translation>Firmar lo que se envía</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Gets a POST with JSON for each alert.</source>
        <translation>Recibe un POST con JSON por cada alerta.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>One per line. Kept in the database: not the place for passwords.</source>
        <translation>Una por línea. Se guardan en la base de datos: no es lugar para contraseñas.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>An HMAC-SHA256 in X-Monitron-Signature, by which the receiver knows us.</source>
        <translation>Un HMAC-SHA256 en X-Monitron-Signature, por el que el receptor nos reconoce.</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>Kept where Settings, Passwords says, never in the database.</source>
        <translation>Se guarda donde indica Ajustes, Contraseñas; nunca en la base de datos.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
</context>
<context>
    <name>monitron::WindowKeeper</name>
    <message>
        <source>Monitron</source>
        <translation>Monitron</translation>
    </message>
    <message>
        <source>Monitron keeps watching</source>
        <translation>Monitron sigue vigilando</translation>
    </message>
    <message>
        <source>It is in the tray now. Quit it there, or with Ctrl+Q.</source>
        <translation>Ahora está en la bandeja. Puede cerrarlo desde allí o con Ctrl+Q.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window minimises it.</source>
        <translation>Este escritorio no tiene bandeja: al cerrar la ventana, esta se minimiza.</translation>
    </message>
    <message>
        <source>Ctrl+Q quits Monitron and ends its checks.</source>
        <translation>Ctrl+Q cierra Monitron y detiene sus comprobaciones.</translation>
    </message>
</context>
<context>
    <name>monitron::Workspace</name>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>No se puede escribir «%1»: %2</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Nothing waits for a server here.</source>
        <translation>Aquí no hay nada en espera de un servidor.</translation>
    </message>
    <message>
        <source>The passwords of this workspace aren&apos;t kept on this computer.</source>
        <translation>Las contraseñas de este espacio de trabajo no se guardan en este ordenador.</translation>
    </message>
    <message>
        <source>This workspace takes no history.</source>
        <translation>Este espacio de trabajo no admite historial.</translation>
    </message>
</context>
<context>
    <name>monitron::WorkspaceActions</name>
    <message>
        <source>&amp;Workspace</source>
        <translation>Espacio de &amp;trabajo</translation>
    </message>
    <message>
        <source>&amp;Add team…</source>
        <translation>&amp;Añadir equipo…</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation>Reintentar a&amp;hora</translation>
    </message>
    <message>
        <source>S&amp;ign in again…</source>
        <translation>&amp;Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>Changes that &amp;wait…</source>
        <translation>Cambios en &amp;espera…</translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation>&amp;Resolver…</translation>
    </message>
    <message>
        <source>&amp;My account…</source>
        <translation>&amp;Mi cuenta…</translation>
    </message>
    <message>
        <source>A&amp;dministration…</source>
        <translation>Administra&amp;ción…</translation>
    </message>
    <message>
        <source>&amp;Team settings…</source>
        <translation>Ajustes del e&amp;quipo…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Cerrar &amp;sesión…</translation>
    </message>
    <message>
        <source>can&apos;t be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a workspace, how it is connected</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>monitron::WorkspaceSwitcher</name>
    <message>
        <source>Workspace %1, %2</source>
        <comment>name, how it is connected</comment>
        <translation>Espacio de trabajo %1, %2</translation>
    </message>
</context>
</TS>
